//! Whether everything that is named exists and is of the right kind.

use super::{CheckWorld, fault};
use crate::diagnostic::Diagnostic;
use crate::flow::condition::{Condition, KnownWords, Mistake};
use crate::flow::load::guard_place;
use crate::flow::model::{Argument, Flow, Flows, Node, NodeKind, SlotKind, Target};
use crate::ids::{FlowId, NodeId, SlotId};

pub(super) fn check(
    flow: &Flow,
    flows: &Flows,
    world: &CheckWorld<'_>,
    faults: &mut Vec<Diagnostic>,
) {
    if !flow.unread.contains("") && !has_node(flow, &flow.start) {
        faults.push(unknown_node(flow, "/start", &flow.start));
    }
    for node in &flow.nodes {
        check_ways(flow, node, flows, world, faults);
        check_kind(flow, node, flows, world, faults);
    }
}

/// Whether every node and flow that `node` names can be followed.
pub(super) fn is_whole(flow: &Flow, node: &Node, flows: &Flows) -> bool {
    node.calls().into_iter().all(|called| flows.by_id.contains_key(called))
        && node.ways().iter().all(|way| match way.target {
            Target::Node(target) => flow.node(target).is_some(),
            Target::Link(target) => flows.by_id.contains_key(target),
            _ => true,
        })
}

fn check_ways(
    flow: &Flow,
    node: &Node,
    flows: &Flows,
    world: &CheckWorld<'_>,
    faults: &mut Vec<Diagnostic>,
) {
    for way in node.ways() {
        let pointer = way.target_pointer();
        match way.target {
            Target::Node(target) if !has_node(flow, target) => {
                faults.push(unknown_node(flow, &pointer, target));
            }
            Target::Link(target) | Target::CallBack(target) if !has_flow(flows, target) => {
                faults.push(unknown_flow(flow, flows, &pointer, target));
            }
            Target::Link(target) if *target == flow.id => {
                faults.push(
                    fault(flow, "F056", &pointer, format!("`{target}` links to itself")).help(
                        format!("`goto: {}` begins it anew and keeps the answers", flow.start),
                    ),
                );
            }
            _ => {}
        }
        if let Some(condition) = way.when {
            check_guard(flow, &format!("{}/when", way.pointer), condition, world, faults);
        }
    }
}

fn check_guard(
    flow: &Flow,
    pointer: &str,
    condition: &Condition,
    world: &CheckWorld<'_>,
    faults: &mut Vec<Diagnostic>,
) {
    let place = flow.at(pointer);
    for mistake in mistakes(flow, world, condition) {
        let place = guard_place(&place, condition.text(), mistake.start, mistake.end);
        let fault = Diagnostic::error(mistake.code, place, mistake.message);
        faults.push(match mistake.near {
            Some(near) => fault.help(format!("did you mean `{near}`?")),
            None => fault,
        });
    }
}

/// What does not fit in a guard of a flow.
pub(super) fn mistakes(flow: &Flow, world: &CheckWorld<'_>, condition: &Condition) -> Vec<Mistake> {
    let known = KnownWords { municipalities: &world.municipalities, languages: &world.languages };
    condition.mistakes(&flow.slots, &|slot| is_unread(flow, slot), known)
}

fn check_kind(
    flow: &Flow,
    node: &Node,
    flows: &Flows,
    world: &CheckWorld<'_>,
    faults: &mut Vec<Diagnostic>,
) {
    let own = node.pointer();
    match &node.kind {
        NodeKind::Ask { slot, .. } => check_slot(flow, &format!("{own}/ask"), slot, faults),
        NodeKind::Call { flow: called, save, exits } => {
            let pointer = format!("{own}/call");
            let Some(entered) = flows.by_id.get(called) else {
                if !has_flow(flows, called) {
                    faults.push(unknown_flow(flow, flows, &pointer, called));
                }
                return;
            };
            check_save(flow, entered, &own, save, faults);
            if entered.unread.is_empty() {
                let known: Vec<&str> = entered.exits().into_iter().collect();
                let handled: Vec<&str> = exits.keys().map(String::as_str).collect();
                let whose = format!("the flow `{called}`");
                check_exits(flow, &own, &whose, &known, &handled, faults);
            }
        }
        NodeKind::Action { action, with, exits } => {
            let handled: Vec<&str> = exits.keys().map(String::as_str).collect();
            let whose = format!("the action `{}`", action.name());
            check_exits(flow, &own, &whose, action.exits(), &handled, faults);
            for (name, argument) in with {
                let pointer = format!("{own}/with/{name}");
                match argument {
                    Argument::Slot(slot) => check_slot(flow, &pointer, slot, faults),
                    Argument::Word(team) if name == "team" => {
                        if !world.teams.contains(&team.as_str()) {
                            let message = format!("there is no team `{team}`");
                            faults.push(
                                fault(flow, "F084", &pointer, message)
                                    .did_you_mean(team, world.teams.iter().copied()),
                            );
                        }
                    }
                    Argument::Word(_) => {}
                }
            }
        }
        NodeKind::Card { need, near, .. } => {
            if !world.needs.contains(&need.as_str()) {
                faults.push(
                    fault(
                        flow,
                        "F046",
                        &format!("{own}/card/need"),
                        format!("nothing in the directory meets the need `{need}`"),
                    )
                    .did_you_mean(need.as_str(), world.needs.iter().copied()),
                );
            }
            if let Some(slot) = near {
                let pointer = format!("{own}/card/near");
                check_slot(flow, &pointer, slot, faults);
                let kind = flow.slots.get(slot).map(|slot| &slot.kind);
                if kind.is_some_and(|kind| *kind != SlotKind::Municipality) {
                    let message = format!("`near` needs a municipality, but `{slot}` is none");
                    faults.push(fault(flow, "F044", &pointer, message));
                }
            }
        }
        NodeKind::Numbers { topic, .. } => {
            if !world.topics.contains(&topic.as_str()) {
                let message = format!("no useful number has the topic `{topic}`");
                faults.push(
                    fault(flow, "F047", &format!("{own}/numbers"), message)
                        .did_you_mean(topic, world.topics.iter().copied()),
                );
            }
        }
        NodeKind::Menu { .. }
        | NodeKind::Say { .. }
        | NodeKind::Offered { .. }
        | NodeKind::Route { .. } => {}
    }
}

fn check_save(
    flow: &Flow,
    callee: &Flow,
    own: &str,
    save: &[(SlotId, SlotId)],
    faults: &mut Vec<Diagnostic>,
) {
    for (ours, theirs) in save {
        let pointer = format!("{own}/save/{ours}");
        check_slot(flow, &pointer, ours, faults);
        if callee.unread.is_empty() && !callee.slots.contains_key(theirs) {
            let message = format!("the flow `{}` has no slot `{theirs}`", callee.id);
            faults.push(
                fault(flow, "F043", &pointer, message)
                    .did_you_mean(theirs.as_str(), callee.slots.keys().map(SlotId::as_str)),
            );
        }
        if let (Some(a), Some(b)) = (flow.slots.get(ours), callee.slots.get(theirs))
            && a.kind != b.kind
        {
            let message =
                format!("`{ours}` here and `{theirs}` in `{}` take different values", callee.id);
            faults.push(fault(flow, "F044", &pointer, message));
        }
    }
}

fn check_exits(
    flow: &Flow,
    own: &str,
    whose: &str,
    known: &[&str],
    handled: &[&str],
    faults: &mut Vec<Diagnostic>,
) {
    for exit in known.iter().filter(|exit| !handled.contains(exit)) {
        let message = format!("{whose} can be left by `{exit}`, which leads nowhere here");
        faults.push(
            fault(flow, "F048", &format!("{own}/exits"), message)
                .help(format!("add `{exit}:` to `exits`")),
        );
    }
    for exit in handled.iter().filter(|exit| !known.contains(exit)) {
        let message = format!("{whose} has no exit `{exit}`");
        let fault = fault(flow, "F042", &format!("{own}/exits/{exit}"), message);
        faults.push(fault.did_you_mean(exit, known.iter().copied()));
    }
}

fn check_slot(flow: &Flow, pointer: &str, slot: &SlotId, faults: &mut Vec<Diagnostic>) {
    if !is_unread(flow, slot) && !flow.slots.contains_key(slot) {
        let message = format!("this flow has no slot `{slot}`");
        faults.push(
            fault(flow, "F043", pointer, message)
                .did_you_mean(slot.as_str(), flow.slots.keys().map(SlotId::as_str)),
        );
    }
}

fn has_node(flow: &Flow, node: &NodeId) -> bool {
    flow.node(node).is_some() || flow.unread.contains(node.as_str())
}

fn has_flow(flows: &Flows, flow: &FlowId) -> bool {
    flows.by_id.contains_key(flow) || flows.unread.contains(flow)
}

pub(super) fn is_unread(flow: &Flow, slot: &SlotId) -> bool {
    flow.unread.contains(slot.as_str())
}

fn unknown_node(flow: &Flow, pointer: &str, node: &NodeId) -> Diagnostic {
    let names = flow.nodes.iter().map(|node| node.id.as_str()).chain(["end"]);
    fault(flow, "F040", pointer, format!("this flow has no node `{node}`"))
        .did_you_mean(node.as_str(), names)
}

fn unknown_flow(flow: &Flow, flows: &Flows, pointer: &str, named: &FlowId) -> Diagnostic {
    fault(flow, "F041", pointer, format!("there is no flow `{named}`"))
        .did_you_mean(named.as_str(), flows.by_id.keys().map(FlowId::as_str))
}
