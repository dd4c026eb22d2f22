//! The proof of a promise: from every screen, useful numbers and a way to a person are at most two
//! taps away, and leaving is one.

use std::collections::BTreeMap;

use super::paths::{Landings, Paths, Spot};
use crate::diagnostic::Diagnostic;
use crate::flow::model::{Flows, NodeKind, Target, well_known};
use crate::ids::FlowId;

/// Taps to help, at most.
const TAPS_MAX: u8 = 2;

/// What every screen offers besides its own choices.
const NAVIGATION: [&str; 5] = [
    well_known::HOME,
    well_known::LANGUAGE,
    well_known::NUMBERS,
    well_known::PERSON,
    well_known::CLOSING,
];

/// How many taps away help is at most, by flow and node; absent when farther than allowed.
type Distances<'f> = BTreeMap<(&'f FlowId, &'f str), u8>;

pub(super) fn check(flows: &Flows, faults: &mut Vec<Diagnostic>) {
    let paths = Paths::new(flows);
    let distances = distances(flows, &paths, true);
    let far: Vec<Spot<'_>> =
        screens(flows).filter(|spot| !distances.contains_key(&key(*spot))).collect();
    if let (Some((flow, node)), Some(numbers)) = (far.first(), flows.get(well_known::NUMBERS)) {
        faults.push(
            Diagnostic::error(
                "F064",
                numbers.place.clone(),
                format!(
                    "useful numbers are more than two taps away from {} screens, the first being `{}/{}`",
                    far.len(),
                    flow.id,
                    node.id
                ),
            )
            .help("the flow `numbers` begins with a node that shows `numbers`"),
        );
    }
    check_person(flows, &paths, faults);
    check_closing(flows, &paths, faults);
}

/// One tap leads to the flow `person`; from there, its own choices lead to contacts with one more.
fn check_person(flows: &Flows, paths: &Paths<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(person) = flows.get(well_known::PERSON) else { return };
    let distances = distances(flows, paths, false);
    let landings = paths.landings(person, &Target::Link(person.id.clone()));
    let near = |spot: &Spot<'_>| distances.get(&key(*spot)).is_some_and(|taps| *taps < TAPS_MAX);
    if landings.leaves || !landings.spots.iter().all(near) {
        faults.push(
            Diagnostic::error(
                "F064",
                person.place.clone(),
                "contacts of a person are more than two taps away from every screen",
            )
            .help("the first screen of `person` shows a card or numbers, or offers a choice that does"),
        );
    }
}

fn check_closing(flows: &Flows, paths: &Paths<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(closing) = flows.get(well_known::CLOSING) else { return };
    let landings = paths.landings(closing, &Target::Link(closing.id.clone()));
    let stays = landings.spots.iter().all(|(flow, _)| flow.id == closing.id);
    if landings.leaves || landings.spots.is_empty() || !stays {
        faults.push(
            Diagnostic::error(
                "F065",
                closing.place.clone(),
                "leaving takes more than one tap: `closing` does not stay on a screen of its own",
            )
            .help("`closing` begins with a menu"),
        );
    }
}

/// For every screen, the fewest taps after which help shows whatever was answered before.
fn distances<'f>(flows: &'f Flows, paths: &Paths<'f>, with_navigation: bool) -> Distances<'f> {
    let mut distances: Distances<'f> = screens(flows)
        .filter(|(_, node)| matches!(node.kind, NodeKind::Numbers { .. } | NodeKind::Card { .. }))
        .map(|spot| (key(spot), 0))
        .collect();
    let navigation: Vec<Landings<'f>> = NAVIGATION
        .iter()
        .filter(|_| with_navigation)
        .filter_map(|name| flows.get(name))
        .map(|flow| paths.landings(flow, &Target::Link(flow.id.clone())))
        .collect();
    for taps in 1..=TAPS_MAX {
        let nearer: Vec<Spot<'f>> = screens(flows)
            .filter(|spot| !distances.contains_key(&key(*spot)))
            .filter(|(flow, node)| {
                let choices = node.choices().iter().filter(|choice| choice.when.is_none());
                choices
                    .map(|choice| paths.landings(flow, &choice.target))
                    .any(|landings| all_known(&landings, &distances))
                    || navigation.iter().any(|landings| all_known(landings, &distances))
            })
            .collect();
        distances.extend(nearer.into_iter().map(|spot| (key(spot), taps)));
    }
    distances
}

fn all_known(landings: &Landings<'_>, distances: &Distances<'_>) -> bool {
    !landings.leaves
        && !landings.spots.is_empty()
        && landings.spots.iter().all(|spot| distances.contains_key(&key(*spot)))
}

fn key((flow, node): Spot<'_>) -> (&FlowId, &str) {
    (&flow.id, node.id.as_str())
}

fn screens(flows: &Flows) -> impl Iterator<Item = Spot<'_>> {
    flows
        .by_id
        .values()
        .flat_map(|flow| flow.nodes.iter().map(move |node| (flow, node)))
        .filter(|(_, node)| node.waits())
}
