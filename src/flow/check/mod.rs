//! Whether flows make sense, together and in their world.
//!
//! The promise: flows without errors here can be walked without a lookup failing, always reach
//! something to show, never run without waiting, and keep help within two taps and leaving within
//! one tap of every screen. All faults are told at once; nothing is concluded from what could not
//! be read. It deliberately does not judge words: `text::check` does, given
//! [`messages::referenced_messages`](super::messages::referenced_messages).

mod help;
mod paths;
mod privacy;
mod reach;
mod references;
mod route;
mod sense;
mod slots;

use crate::diagnostic::{Diagnostic, Place};
use crate::flow::model::{Flow, Flows, well_known};

/// What exists outside of the flows, by name.
#[derive(Clone, Debug, Default)]
pub struct CheckWorld<'w> {
    /// Needs that something in the directory meets.
    pub needs: Vec<&'w str>,
    /// Topics of the useful numbers.
    pub topics: Vec<&'w str>,
    /// Ids of the municipalities.
    pub municipalities: Vec<&'w str>,
    /// Tags of the shipped languages.
    pub languages: Vec<&'w str>,
    /// Teams that may answer.
    pub teams: Vec<&'w str>,
}

/// The flows that the desk itself leads to.
const WELL_KNOWN: [&str; 6] = [
    well_known::HOME,
    well_known::LANGUAGE,
    well_known::NUMBERS,
    well_known::CLOSING,
    well_known::PERSON,
    well_known::MY_DATA,
];

/// Every fault of `flows`, which `load` read.
#[must_use]
pub fn check(flows: &Flows, world: &CheckWorld<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for name in WELL_KNOWN {
        if flows.get(name).is_none() && !flows.unread.contains(name) {
            let place = Place::start_of(format!("flows/{name}.yaml"));
            faults.push(
                Diagnostic::error("F030", place, format!("the flow `{name}` is missing"))
                    .help("the desk itself leads there from every screen"),
            );
        }
    }
    for flow in flows.by_id.values() {
        references::check(flow, flows, world, &mut faults);
        sense::check(flow, &mut faults);
        privacy::check(flow, flows, &mut faults);
        slots::check(flow, flows, &mut faults);
        route::check(flow, world, &mut faults);
        if flow.unread.is_empty() {
            reach::check_flow(flow, &mut faults);
        }
    }
    slots::check_between(flows, &mut faults);
    if is_whole(flows) {
        reach::check_between(flows, &mut faults);
        help::check(flows, &mut faults);
    }
    faults
}

/// Whether everything could be read and every name leads somewhere, so that paths across flows
/// may be followed.
fn is_whole(flows: &Flows) -> bool {
    flows.unread.is_empty()
        && flows.by_id.values().all(|flow| {
            flow.unread.is_empty()
                && flow.node(&flow.start).is_some()
                && flow.nodes.iter().all(|node| references::is_whole(flow, node, flows))
        })
}

/// A fault at a part of a flow.
fn fault(flow: &Flow, code: &'static str, pointer: &str, message: String) -> Diagnostic {
    Diagnostic::error(code, flow.at(pointer), message)
}
