//! The exhaustive walk.

use std::collections::BTreeSet;

use sportello::flow::event::{Fact, Query};
use sportello::flow::walk::{Extent, FaultKind, Plan, Stride, Walk, walk};

use super::desk::{Desk, FLOWS, NOON, tag};

fn facts(query: &Query) -> Vec<Fact> {
    let notice = query.action.notices().first().map(|(message, _)| *message);
    let exits = query.action.exits().iter();
    exits.map(|exit| Fact { notice, ..Fact::exit(exit) }).collect()
}

fn walked(desk: &Desk, states_max: usize) -> Walk {
    let language = tag("it");
    let plan = Plan { language: &language, now: NOON, states_max, facts: &facts };
    walk(&desk.world(), &plan)
}

#[test]
fn every_node_that_waits_is_seen_and_nothing_is_wrong() {
    let walk = walked(&Desk::new(), 100_000);
    assert_eq!(walk.faults, []);
    assert_eq!(walk.extent, Extent::Exhaustive);
    let seen: BTreeSet<String> = walk
        .screens
        .iter()
        .map(|seen| format!("{}.{}", seen.screen.flow, seen.screen.node))
        .collect();
    for place in [
        "main.menu",
        "main.more",
        "language.ask",
        "numbers.list",
        "person.contacts",
        "closing.gone",
        "doctor.who",
        "doctor.age",
        "doctor.where",
        "doctor.card",
        "doctor.papers",
        "form.name",
        "form.birthday",
        "form.phone",
        "form.reason",
        "form.sent",
        "form.after",
        "town_first.where",
        "town_first.there",
        "subs.one",
        "subs.three",
        "sub.age",
        "sub.sure",
        "my_data.what",
    ] {
        assert!(seen.contains(place), "{place} was not seen");
    }
    let offered = |flow: &str, choices: usize| {
        walk.screens
            .iter()
            .any(|seen| seen.screen.flow.as_str() == flow && seen.screen.choices.len() == choices)
    };
    assert!(offered("doctor", 3), "the guarded choice was seen");
    let notices: BTreeSet<&str> = walk
        .screens
        .iter()
        .flat_map(|seen| &seen.screen.notices)
        .map(|told| told.message.as_str())
        .collect();
    for notice in ["desk-not-understood", "desk-attachment", "my_data-shown", "my_data-erased"] {
        assert!(notices.contains(notice), "{notice} was not seen");
    }
    let longest = walk.screens.iter().map(|seen| seen.path.len()).max();
    assert!(walk.states_count > 60 && longest < Some(14), "{} {longest:?}", walk.states_count);
}

#[test]
fn a_limit_is_told() {
    let walk = walked(&Desk::new(), 10);
    assert_eq!((walk.extent, walk.states_count), (Extent::Cut, 10));
}

#[test]
fn help_too_far_and_leaving_too_far_are_told() {
    // Without the flow that the way leads to, nothing leads there.
    let walk = walked(&Desk::edited("numbers", None), 100_000);
    assert!(walk.faults.iter().any(|fault| fault.kind == FaultKind::NumbersFar));
    let walk = walked(&Desk::edited("closing", None), 100_000);
    assert!(walk.faults.iter().any(|fault| fault.kind == FaultKind::CloseFar));
}

#[test]
fn a_flow_that_never_waits_is_told_with_the_way_to_it() {
    let mute = "flow: mute\nrevision: 1\nstart: a\nnodes:\n  a: {say: true, goto: end}\n";
    let all = FLOWS
        .iter()
        .filter(|(id, _)| *id != "subs")
        .map(|(id, yaml)| ((*id).to_owned(), (*yaml).to_owned()));
    let subs = "flow: subs\nrevision: 1\nstart: one\nnodes:\n  one: {menu: [{choice: on, goto: two}]}\n  two: {call: mute, exits: {done: two}}\n";
    let desk = Desk::with(
        all.chain([("subs".to_owned(), subs.to_owned()), ("mute".to_owned(), mute.to_owned())]),
        super::desk::TOWNS,
    );
    let walk = walked(&desk, 100_000);
    let fault = walk.faults.iter().find(|fault| fault.kind == FaultKind::NeverWaits).unwrap();
    assert!(matches!(fault.path.last(), Some(Stride::Choose(_))), "{fault:?}");
}
