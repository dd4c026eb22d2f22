//! Whether each node makes sense for the person who stands on it.

use super::fault;
use crate::diagnostic::Diagnostic;
use crate::flow::model::{Back, Flow, Node, NodeKind, SlotKind};

/// More than this does not fit a screen, and nobody reads it.
pub const CHOICES_MAX: usize = 9;
/// A sign is one picture of so many: fewer are guessed too soon.
pub const PICTURES_MAX: usize = 12;

pub(super) fn check(flow: &Flow, faults: &mut Vec<Diagnostic>) {
    for (name, slot) in &flow.slots {
        let SlotKind::Choice { options } = &slot.kind else { continue };
        let pointer = format!("/slots/{name}/options");
        let max = if flow.privacy.is_some() { PICTURES_MAX } else { CHOICES_MAX };
        if options.len() > max {
            faults.push(too_many(flow, &pointer, options.len()));
        }
        for (number, (option, icon)) in options.iter().enumerate() {
            if icon.is_none() {
                faults.push(no_icon(flow, &format!("{pointer}/{number}"), option.as_str()));
            }
        }
    }
    for node in &flow.nodes {
        check_menu(flow, node, faults);
        check_waiting(flow, node, faults);
        check_stuck(flow, node, faults);
    }
}

fn check_menu(flow: &Flow, node: &Node, faults: &mut Vec<Diagnostic>) {
    let (choices, pointer) = (node.choices(), format!("{}/menu", node.pointer()));
    if choices.len() > CHOICES_MAX {
        faults.push(too_many(flow, &pointer, choices.len()));
    }
    // An icon that could not be read is told already.
    let read = !flow.unread.contains(node.id.as_str());
    for choice in choices.iter().filter(|choice| read && choice.icon.is_none()) {
        let pointer = format!("{pointer}/{}/choice", choice.number);
        faults.push(no_icon(flow, &pointer, choice.id.as_str()));
    }
    let plain = matches!(node.kind, NodeKind::Menu { .. });
    if plain && !choices.is_empty() && choices.iter().all(|choice| choice.when.is_some()) {
        faults.push(
            Diagnostic::warning(
                "F067",
                flow.at(&pointer),
                "every choice of this menu has a guard, so it may offer nothing",
            )
            .help("let one choice stand without `when`"),
        );
    }
}

fn check_waiting(flow: &Flow, node: &Node, faults: &mut Vec<Diagnostic>) {
    if node.waits() {
        return;
    }
    let own = node.pointer();
    if node.timeout.is_some() {
        let message = "this node does not wait, so nothing can time out".to_owned();
        faults.push(fault(flow, "F062", &format!("{own}/timeout"), message));
    }
    // After an action there is something that going back would not undo; it may say so.
    if node.back == Back::Withheld && !matches!(node.kind, NodeKind::Action { .. }) {
        faults.push(
            fault(
                flow,
                "F063",
                &format!("{own}/back"),
                "nobody stands on this node, so nobody can go back from it".to_owned(),
            )
            .help("`back: false` belongs to the node that waits next"),
        );
    }
}

fn check_stuck(flow: &Flow, node: &Node, faults: &mut Vec<Diagnostic>) {
    let NodeKind::Ask { slot, skippable: false, invalid: None, .. } = &node.kind else { return };
    let typed = flow
        .slots
        .get(slot)
        .is_some_and(|slot| !matches!(slot.kind, SlotKind::Choice { .. } | SlotKind::Language));
    if typed {
        faults.push(
            Diagnostic::warning(
                "F068",
                node.place.clone(),
                "who cannot answer this stays here: it has neither `skippable: true` nor `invalid`",
            )
            .help("`invalid: {tries: 3, link: person}` leads on after three tries"),
        );
    }
}

fn too_many(flow: &Flow, pointer: &str, count: usize) -> Diagnostic {
    fault(flow, "F060", pointer, format!("{count} choices are too many for one screen"))
        .help(format!("offer at most {CHOICES_MAX}; the others belong behind one of them"))
}

fn no_icon(flow: &Flow, pointer: &str, choice: &str) -> Diagnostic {
    let message = format!("`{choice}` has no icon: who cannot read well finds it by its picture");
    Diagnostic::warning("F061", flow.at(pointer), message)
}
