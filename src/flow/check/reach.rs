//! Whether every node can be reached, leads on, and waits before it comes round again; and whether
//! flows that are called come back, and not too deep.

use std::collections::BTreeMap;

use super::paths::{Paths, Spot, same};
use crate::diagnostic::{Diagnostic, Place};
use crate::flow::model::{Flow, Flows, Node, NodeKind, Target, well_known};
use crate::flow::session::FRAMES_MAX;
use crate::ids::FlowId;

pub(super) fn check_flow(flow: &Flow, faults: &mut Vec<Diagnostic>) {
    check_reachable(flow, faults);
    for node in flow.nodes.iter().filter(|node| node.waits()) {
        let ways = node.ways();
        let only_itself = |target: &Target| matches!(target, Target::Node(id) if *id == node.id);
        if !ways.is_empty() && ways.iter().all(|way| only_itself(way.target)) {
            faults.push(
                Diagnostic::error(
                    "F051",
                    node.place.clone(),
                    format!("`{}` is a dead end: it leads only to itself", node.id),
                )
                .help("give it a way to another node, to another flow, or to `end`"),
            );
        }
    }
}

fn check_reachable(flow: &Flow, faults: &mut Vec<Diagnostic>) {
    let mut reached: Vec<&crate::ids::NodeId> = vec![&flow.start];
    let mut at = 0;
    while let Some(id) = reached.get(at).copied() {
        at += 1;
        for way in flow.node(id).map(Node::ways).unwrap_or_default() {
            if let Target::Node(target) = way.target
                && !reached.contains(&target)
            {
                reached.push(target);
            }
        }
    }
    // With a wrong start everything would be unreachable, and that fault is told already.
    if flow.node(&flow.start).is_none() {
        return;
    }
    for node in flow.nodes.iter().filter(|node| !reached.contains(&&node.id)) {
        faults.push(
            Diagnostic::error(
                "F050",
                node.place.clone(),
                format!("nothing leads to `{}`", node.id),
            )
            .help("lead to it from another node, or remove it"),
        );
    }
}

pub(super) fn check_between(flows: &Flows, faults: &mut Vec<Diagnostic>) {
    check_loops(flows, faults);
    check_depth(flows, faults);
    check_return(flows, faults);
}

fn check_loops(flows: &Flows, faults: &mut Vec<Diagnostic>) {
    let paths = Paths::new(flows);
    let mut told: Vec<Spot<'_>> = Vec::new();
    for flow in flows.by_id.values() {
        for node in &flow.nodes {
            if told.iter().any(|spot| same(*spot, (flow, node))) {
                continue;
            }
            let Some(path) = paths.loop_through((flow, node)) else { continue };
            let names: Vec<String> =
                path.iter().map(|(flow, node)| format!("{}/{}", flow.id, node.id)).collect();
            faults.push(
                Diagnostic::error(
                    "F052",
                    node.place.clone(),
                    format!("this goes round without ever waiting: {}", names.join(" → ")),
                )
                .help("a menu or a question must stand somewhere on the way"),
            );
            told.extend(path);
        }
    }
}

/// Every place where a flow calls another.
fn calls(flow: &Flow) -> Vec<(Place, &FlowId)> {
    let mut calls = Vec::new();
    for node in &flow.nodes {
        if let NodeKind::Call { flow: called, .. } = &node.kind {
            calls.push((flow.at(&format!("{}/call", node.pointer())), called));
        }
        for way in node.ways() {
            if let Target::CallBack(called) = way.target {
                calls.push((flow.at(&way.target_pointer()), called));
            }
        }
    }
    calls
}

fn check_depth(flows: &Flows, faults: &mut Vec<Diagnostic>) {
    // Shallow flows first: after as many rounds as there may be frames, a flow that still grows
    // calls itself through others.
    let mut depths: BTreeMap<&FlowId, usize> = flows.by_id.keys().map(|id| (id, 1)).collect();
    for _ in 0..=FRAMES_MAX {
        for (id, flow) in &flows.by_id {
            let below = calls(flow).iter().filter_map(|(_, id)| depths.get(id)).max().copied();
            depths.insert(id, below.unwrap_or(0).saturating_add(1));
        }
    }
    // On top of the deepest flow, the language or the numbers may be called from every screen.
    let navigation = [well_known::LANGUAGE, well_known::NUMBERS]
        .iter()
        .filter_map(|name| depths.get(&FlowId::new(*name)).copied())
        .max()
        .unwrap_or(1);
    for flow in flows.by_id.values() {
        for (place, called) in calls(flow) {
            let depth = depths.get(called).copied().unwrap_or(0) + 1;
            if leads_back(flows, called, &flow.id) {
                faults.push(
                    Diagnostic::error(
                        "F055",
                        place,
                        format!(
                            "calling `{called}` leads back to calling `{}`, without end",
                            flow.id
                        ),
                    )
                    .help("use `link` where coming back is not needed"),
                );
            } else if depth + navigation == FRAMES_MAX + 1 {
                // Told where the limit is crossed, not again by every caller above.
                let message = format!(
                    "flows call one another too deep here: {depth} and {navigation} for navigation, \
                     at most {FRAMES_MAX}"
                );
                faults.push(Diagnostic::error("F055", place, message));
            }
        }
    }
}

/// Whether calls lead from `from` to `to`.
fn leads_back(flows: &Flows, from: &FlowId, to: &FlowId) -> bool {
    let mut seen = vec![from];
    let mut at = 0;
    while let Some(id) = seen.get(at).copied() {
        if id == to {
            return true;
        }
        at += 1;
        for (_, called) in flows.by_id.get(id).map(calls).unwrap_or_default() {
            if !seen.contains(&called) {
                seen.push(called);
            }
        }
    }
    false
}

/// A flow that is called must be able to end.
fn check_return(flows: &Flows, faults: &mut Vec<Diagnostic>) {
    for flow in flows.by_id.values() {
        for (place, called) in calls(flow) {
            if flows.by_id.get(called).is_some_and(|called| called.exits().is_empty()) {
                let message = format!("`{called}` is called here, but never comes back");
                faults.push(
                    Diagnostic::error("F066", place, message)
                        .help(format!("give `{called}` a way to `end`, or use `link`")),
                );
            }
        }
    }
    for name in [well_known::LANGUAGE, well_known::NUMBERS] {
        if let Some(flow) = flows.get(name)
            && flow.exits().is_empty()
        {
            let message = format!("`{name}` is called from every screen, but never comes back");
            faults.push(
                Diagnostic::error("F066", flow.place.clone(), message)
                    .help("give it a way to `end`"),
            );
        }
    }
}
