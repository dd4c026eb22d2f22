//! From the YAML of `flows/` to the model.
//!
//! The promise: every fault of every file is told at once, with its place, a stable code and,
//! where a name is near, a "did you mean"; no text whatsoever makes it panic. Only a fault of
//! YAML's own syntax hides the rest of its file, and of no other. It deliberately does not ask
//! whether what is named exists or makes sense together: `check` does.

pub(crate) mod fields;
mod node;
mod slot;
pub(crate) mod tree;

use std::collections::BTreeMap;

use self::fields::{Faults, is_name};
pub(crate) use self::node::guard_place;
use self::tree::{Shape, Tree};
use crate::diagnostic::{Diagnostic, Place, SourceFile};
use crate::flow::model::{Flow, Flows, Places, Privacy};
use crate::flow::schema;
use crate::ids::{FlowId, NodeId, SlotId};

/// Loads every flow among `files` (those whose path ends in `.yaml`).
///
/// Flows with faults are kept as far as they could be read, so that `check` can tell the faults
/// of the rest in the same breath; only flows without faults may run.
#[must_use]
pub fn load(files: &[SourceFile]) -> (Flows, Vec<Diagnostic>) {
    let (mut flows, mut faults) = (Flows::default(), Faults::default());
    let mut first_places: BTreeMap<FlowId, Place> = BTreeMap::new();
    for file in files.iter().filter(|file| file.path.ends_with(".yaml")) {
        let id = FlowId::new(file.stem());
        let start = Place::start_of(file.path.clone());
        if !is_name(id.as_str()) {
            faults.check_name(id.as_str(), &start);
            continue;
        }
        if let Some(first) = first_places.get(&id) {
            faults.add(
                Diagnostic::error("F008", start, format!("the flow `{id}` stands in two files"))
                    .help(format!("the other one is {}", first.file)),
            );
            continue;
        }
        first_places.insert(id.clone(), start);
        match load_flow(file, &id, &mut faults) {
            Some(flow) => {
                flows.by_id.insert(id, flow);
            }
            None => {
                flows.unread.insert(id);
            }
        }
    }
    (flows, faults.found)
}

fn load_flow(file: &SourceFile, id: &FlowId, faults: &mut Faults) -> Option<Flow> {
    let tree = match tree::read(file, "F001") {
        Ok(tree) => tree,
        Err(fault) => {
            faults.add(*fault);
            return None;
        }
    };
    let start_of_file = Place::start_of(file.path.clone());
    let fields = faults.fields(&tree, &start_of_file, "a flow", schema::FLOW_KEYS);
    let flow_name = fields.require("flow", faults);
    if let Some(named) = flow_name.and_then(|tree| faults.word(tree).map(|word| (tree, word)))
        && named.1 != id.as_str()
    {
        faults.add(
            Diagnostic::error(
                "F007",
                named.0.place.clone(),
                format!("this flow calls itself `{}`, but its file says `{id}`", named.1),
            )
            .help("the file's name without `.yaml` is the flow's name"),
        );
    }
    let revision = fields
        .require("revision", faults)
        .and_then(|tree| faults.integer(tree, 1..=i64::from(u32::MAX)));
    let start = fields.require("start", faults).and_then(|tree| faults.name(tree));
    let privacy = fields.get("privacy").and_then(|tree| load_privacy(tree, faults));
    let mut flow = Flow {
        privacy,
        id: id.clone(),
        revision: revision.and_then(|revision| u32::try_from(revision).ok()).unwrap_or(1),
        start: NodeId::new(start.unwrap_or_default()),
        slots: BTreeMap::new(),
        nodes: Vec::new(),
        place: flow_name.map_or(start_of_file, |tree| tree.place.clone()),
        places: Places::default(),
        unread: std::collections::BTreeSet::new(),
    };
    index(&tree, &mut String::new(), &mut flow.places);
    if let Some(slots) = fields.get("slots") {
        load_slots(slots, &mut flow, faults);
    }
    let nodes = fields.require("nodes", faults);
    for (key, tree) in nodes.map(|nodes| faults.entries(nodes, "nodes by name")).unwrap_or_default()
    {
        let before = faults.found.len();
        faults.check_name(&key.name, &key.place);
        flow.nodes.extend(node::load(key, tree, faults));
        if faults.found.len() > before {
            flow.unread.insert(key.name.clone());
        }
    }
    // Without a start or nodes nothing can be concluded; an unread name that no node has says so.
    if start.is_none() || nodes.is_none() {
        flow.unread.insert(String::new());
    }
    Some(flow)
}

fn load_privacy(tree: &Tree, faults: &mut Faults) -> Option<Privacy> {
    let fields = faults.fields(tree, &tree.place, "`privacy`", schema::PRIVACY_KEYS);
    let sensitive = fields.require("sensitive", faults).and_then(|tree| faults.truth(tree));
    let leaves = fields.require("leaves", faults).and_then(|tree| faults.name(tree));
    let after = fields.require("after", faults).and_then(|tree| node::load_duration(tree, faults));
    if sensitive == Some(false) {
        faults.add(
            Diagnostic::error("F020", tree.place.clone(), "what is not sensitive has no `privacy`")
                .help("take `privacy` away"),
        );
    }
    Some(Privacy { leaves: FlowId::new(leaves?), after: after? })
}

fn load_slots(tree: &Tree, flow: &mut Flow, faults: &mut Faults) {
    if matches!(tree.shape, Shape::Nothing) {
        return;
    }
    for (key, tree) in faults.entries(tree, "slots by name") {
        let before = faults.found.len();
        faults.check_name(&key.name, &key.place);
        match slot::load(key, tree, faults) {
            Some(slot) if faults.found.len() == before => {
                flow.slots.insert(SlotId::new(key.name.as_str()), slot);
            }
            _ => {
                flow.unread.insert(key.name.clone());
            }
        }
    }
}

/// Remembers where everything stands. The depth is bounded by that of the tree.
fn index(tree: &Tree, pointer: &mut String, places: &mut Places) {
    places.insert(pointer.clone(), tree.place.clone());
    let length = pointer.len();
    let mut child = |name: &str, key: Option<&Place>, tree: &Tree| {
        pointer.push('/');
        pointer.push_str(name);
        index(tree, pointer, places);
        // A list or map under a key is best pointed at by its key.
        if let (Some(key), Shape::List(_) | Shape::Map(_) | Shape::Nothing) = (key, &tree.shape) {
            places.insert(pointer.clone(), key.clone());
        }
        pointer.truncate(length);
    };
    match &tree.shape {
        Shape::List(items) => {
            for (number, item) in items.iter().enumerate() {
                child(&number.to_string(), None, item);
            }
        }
        Shape::Map(entries) => {
            for (key, value) in entries {
                child(&key.name, Some(&key.place), value);
            }
        }
        _ => {}
    }
}
