//! Slots: what is remembered is asked for somewhere, and used somewhere.

use std::collections::BTreeMap;

use super::{fault, references::is_unread};
use crate::diagnostic::Diagnostic;
use crate::flow::model::{Argument, Flow, Flows, Keep, NodeKind, Slot};
use crate::ids::SlotId;

pub(super) fn check(flow: &Flow, flows: &Flows, faults: &mut Vec<Diagnostic>) {
    // A node that could not be read may be the one that asks.
    if !flow.unread.is_empty() {
        return;
    }
    let reads = reads(flow);
    for (id, slot) in &flow.slots {
        let set = sets(flow, id)
            || (slot.keep == Keep::Session
                && flows.by_id.values().any(|other| {
                    other.slots.get(id).is_some_and(|slot| slot.keep == Keep::Session)
                        && (sets(other, id) || !other.unread.is_empty())
                }));
        match reads.get(id) {
            Some(pointer) if !set => {
                let message = format!("`{id}` is read here, but nothing ever asks for it");
                faults.push(fault(flow, "F058", pointer, message));
            }
            None if !set && !is_saved_by_others(flow, flows, id) => {
                faults.push(Diagnostic::warning(
                    "F057",
                    slot.place.clone(),
                    format!("the slot `{id}` is never used"),
                ));
            }
            _ => {}
        }
    }
}

/// Slots of one name that outlive their flow are one slot, so they must take the same values.
pub(super) fn check_between(flows: &Flows, faults: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<&SlotId, &Slot> = BTreeMap::new();
    for flow in flows.by_id.values() {
        for (id, slot) in flow.slots.iter().filter(|(_, slot)| slot.keep == Keep::Session) {
            let Some(other) = first.get(id) else {
                first.insert(id, slot);
                continue;
            };
            if other.kind != slot.kind && !is_unread(flow, id) {
                faults.push(
                    Diagnostic::error(
                        "F059",
                        slot.place.clone(),
                        format!(
                            "`{id}` is kept for the session, but another flow gives it another type"
                        ),
                    )
                    .help(format!("the other one stands at {}", other.place)),
                );
            }
        }
    }
}

/// Whether a flow asks for a slot or gets it from a flow it calls.
fn sets(flow: &Flow, id: &SlotId) -> bool {
    flow.nodes.iter().any(|node| match &node.kind {
        NodeKind::Ask { slot, .. } => slot == id,
        NodeKind::Call { save, .. } => save.iter().any(|(ours, _)| ours == id),
        NodeKind::Action { action, .. } => action.tells().contains(&id.as_str()),
        _ => false,
    })
}

/// The slots that a flow reads, and where first.
fn reads(flow: &Flow) -> BTreeMap<SlotId, String> {
    let mut reads: BTreeMap<SlotId, String> = BTreeMap::new();
    for node in &flow.nodes {
        for way in node.ways() {
            for slot in way.when.map(|when| when.slots()).unwrap_or_default() {
                reads.entry(slot.clone()).or_insert_with(|| format!("{}/when", way.pointer));
            }
        }
        match &node.kind {
            NodeKind::Card { near: Some(slot), .. } => {
                reads
                    .entry(slot.clone())
                    .or_insert_with(|| format!("{}/card/near", node.pointer()));
            }
            NodeKind::Action { with, .. } => {
                for (name, argument) in with {
                    if let Argument::Slot(slot) = argument {
                        reads
                            .entry(slot.clone())
                            .or_insert_with(|| format!("{}/with/{name}", node.pointer()));
                    }
                }
            }
            _ => {}
        }
    }
    reads
}

/// Whether a caller copies the slot back.
fn is_saved_by_others(flow: &Flow, flows: &Flows, id: &SlotId) -> bool {
    flows.by_id.values().flat_map(|caller| &caller.nodes).any(|node| match &node.kind {
        NodeKind::Call { flow: called, save, .. } => {
            *called == flow.id && save.iter().any(|(_, theirs)| theirs == id)
        }
        _ => false,
    })
}
