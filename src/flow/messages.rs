//! Which Fluent messages the flows need, for the check of texts.

use crate::diagnostic::Place;
use crate::flow::model::{Flow, Flows, Node, NodeKind, SlotKind};

/// A message, or an attribute of one, that some flow needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageUse {
    /// The Fluent identifier.
    pub id: String,
    /// An attribute of it; `None` for its value.
    pub attribute: Option<String>,
    /// The arguments it may use.
    pub arguments: Vec<String>,
    /// What needs it.
    pub place: Place,
}

/// Every message that the flows need, in the order of flows and files.
#[must_use]
pub fn referenced_messages(flows: &Flows) -> Vec<MessageUse> {
    let mut uses = Vec::new();
    for flow in flows.by_id.values() {
        uses.push(MessageUse {
            id: flow.id.to_string(),
            attribute: None,
            arguments: Vec::new(),
            place: flow.place.clone(),
        });
        for node in &flow.nodes {
            node_messages(flow, node, &mut uses);
        }
    }
    uses
}

fn node_messages(flow: &Flow, node: &Node, uses: &mut Vec<MessageUse>) {
    if let NodeKind::Action { action, .. } = &node.kind {
        uses.extend(action.notices().iter().map(|(id, arguments)| MessageUse {
            id: (*id).to_owned(),
            attribute: None,
            arguments: arguments.iter().map(|name| (*name).to_owned()).collect(),
            place: node.place.clone(),
        }));
    }
    let id = format!("{}-{}", flow.id, node.id);
    let arguments: Vec<String> = flow.slots.keys().map(ToString::to_string).collect();
    let mut add = |attribute: Option<&str>, place: &Place| {
        uses.push(MessageUse {
            id: id.clone(),
            attribute: attribute.map(str::to_owned),
            arguments: arguments.clone(),
            place: place.clone(),
        });
    };
    match &node.kind {
        NodeKind::Menu { .. }
        | NodeKind::Say { .. }
        | NodeKind::Card { .. }
        | NodeKind::Offered { .. }
        | NodeKind::Numbers { .. } => add(None, &node.place),
        NodeKind::Ask { slot, .. } => {
            add(None, &node.place);
            add(Some("invalid"), &node.place);
            if let Some(SlotKind::Choice { options }) = flow.slots.get(slot).map(|slot| &slot.kind)
            {
                for (number, (option, _)) in options.iter().enumerate() {
                    let place = flow.at(&format!("/slots/{slot}/options/{number}"));
                    add(Some(option.as_str()), &place);
                }
            }
        }
        NodeKind::Action { .. } | NodeKind::Route { .. } | NodeKind::Call { .. } => {}
    }
    for choice in node.choices() {
        add(Some(choice.id.as_str()), &choice.place);
    }
}
