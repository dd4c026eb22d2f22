//! What a sensitive flow collects reaches nothing but the request.
//!
//! The promise: its answers end with it, no other flow can copy them, and what remains on the
//! screen afterwards is an ordinary service. What an action does with its arguments is the
//! action's own promise.

use super::fault;
use crate::diagnostic::Diagnostic;
use crate::flow::model::{Flow, Flows, Keep, NodeKind, Privacy, SlotKind};
use crate::ids::FlowId;

pub(super) fn check(flow: &Flow, flows: &Flows, faults: &mut Vec<Diagnostic>) {
    for node in &flow.nodes {
        let NodeKind::Ask { slot, .. } = &node.kind else { continue };
        if flow.slots.get(slot).is_some_and(|slot| slot.kind == SlotKind::Moment) {
            let message = format!("`{slot}` is a moment, which only the desk itself fills in");
            faults.push(fault(flow, "F083", &format!("{}/ask", node.pointer()), message));
        }
    }
    check_calls(flow, flows, faults);
    for node in &flow.nodes {
        let Some(privacy) = &node.privacy else { continue };
        let pointer = format!("{}/privacy", node.pointer());
        check_leaves(flow, privacy, &pointer, flows, faults);
        if !node.waits() || flow.privacy.is_some() {
            let message = format!("`{}` shows nothing that could stay by itself", node.id);
            faults.push(
                fault(flow, "F085", &pointer, message)
                    .help("take it away: here it changes nothing, or another node shows"),
            );
        }
    }
    let Some(privacy) = &flow.privacy else { return };
    check_leaves(flow, privacy, "/privacy", flows, faults);
    for (name, slot) in &flow.slots {
        let is_told_anyway = matches!(slot.kind, SlotKind::Municipality | SlotKind::Language);
        if slot.keep == Keep::Session && !is_told_anyway {
            let message = format!("`{name}` would be remembered after this sensitive flow");
            faults.push(
                fault(flow, "F081", &format!("/slots/{name}"), message)
                    .help("take `keep: session` away"),
            );
        }
    }
}

/// What remains exists and is ordinary, from its first screen on.
fn check_leaves(
    flow: &Flow,
    privacy: &Privacy,
    pointer: &str,
    flows: &Flows,
    faults: &mut Vec<Diagnostic>,
) {
    let pointer = format!("{pointer}/leaves");
    let is_ordinary = |public: &Flow| {
        public.privacy.is_none() && public.nodes.iter().all(|node| node.privacy.is_none())
    };
    match flows.get(privacy.leaves.as_str()) {
        Some(public) if is_ordinary(public) => {}
        Some(_) => {
            let message = format!("`{}` is sensitive itself", privacy.leaves);
            faults.push(
                fault(flow, "F080", &pointer, message)
                    .help("what remains on the screen must be an ordinary service"),
            );
        }
        None if flows.unread.contains(&privacy.leaves) => {}
        None => {
            let message = format!("there is no flow `{}`", privacy.leaves);
            faults.push(
                fault(flow, "F080", &pointer, message)
                    .did_you_mean(privacy.leaves.as_str(), flows.by_id.keys().map(FlowId::as_str)),
            );
        }
    }
}

/// An ordinary flow must not copy what a sensitive one was told.
fn check_calls(flow: &Flow, flows: &Flows, faults: &mut Vec<Diagnostic>) {
    if flow.privacy.is_some() {
        return;
    }
    for node in &flow.nodes {
        let NodeKind::Call { flow: called, save, .. } = &node.kind else { continue };
        let is_sensitive = flows.get(called.as_str()).is_some_and(|it| it.privacy.is_some());
        if is_sensitive && !save.is_empty() {
            let message = format!("`{called}` is sensitive, and nothing it is told may be saved");
            faults.push(fault(flow, "F082", &format!("{}/save", node.pointer()), message));
        }
    }
}
