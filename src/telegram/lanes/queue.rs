//! Which lane is next: ready lanes by urgency, parked lanes by the instant they may go on.
//!
//! The promise: a lane stands in at most one place; urgent lanes go first, but nobody is passed
//! over for ever. It deliberately does not know why a lane waits.

use std::collections::BTreeSet;

use crate::ids::LaneId;
use crate::time::Timestamp;

use super::Urgency;

/// How many times a class with ready lanes may be passed over before it goes first once.
const PASSED_OVER_MAX: u32 = 32;

/// Where a lane stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nowhere: it owes nothing, or its call is in flight.
    #[default]
    Aside,
    /// Among the ready.
    Ready(Urgency, u64),
    /// Not before an instant.
    Parked(Timestamp, u64),
}

/// All queues.
#[derive(Debug, Default)]
pub(super) struct Queues {
    ready: [BTreeSet<(u64, LaneId)>; Urgency::ALL.len()],
    passed_over: [u32; Urgency::ALL.len()],
    parked: BTreeSet<(Timestamp, u64, LaneId)>,
    arrivals: u64,
}

impl Queues {
    /// Takes a lane out of wherever it stands.
    pub(super) fn remove(&mut self, lane: LaneId, standing: &mut Standing) {
        match std::mem::take(standing) {
            Standing::Aside => {}
            Standing::Ready(urgency, arrival) => {
                self.ready[urgency as usize].remove(&(arrival, lane));
            }
            Standing::Parked(until, arrival) => {
                self.parked.remove(&(until, arrival, lane));
            }
        }
    }

    /// Puts a lane at the end of its class; a lane already there keeps its place.
    pub(super) fn make_ready(&mut self, lane: LaneId, standing: &mut Standing, urgency: Urgency) {
        if matches!(standing, Standing::Ready(present, _) if *present == urgency) {
            return;
        }
        self.remove(lane, standing);
        self.arrivals += 1;
        self.ready[urgency as usize].insert((self.arrivals, lane));
        *standing = Standing::Ready(urgency, self.arrivals);
    }

    /// Puts a lane aside until an instant.
    pub(super) fn park(&mut self, lane: LaneId, standing: &mut Standing, until: Timestamp) {
        self.remove(lane, standing);
        self.arrivals += 1;
        self.parked.insert((until, self.arrivals, lane));
        *standing = Standing::Parked(until, self.arrivals);
    }

    /// The first parked lane that may go on.
    pub(super) fn due(&self, now: Timestamp) -> Option<LaneId> {
        self.parked.first().filter(|(until, ..)| *until <= now).map(|(.., lane)| *lane)
    }

    /// When the next parked lane may go on.
    pub(super) fn next_due(&self) -> Option<Timestamp> {
        self.parked.first().map(|(until, ..)| *until)
    }

    /// Whether any lane of this class is ready.
    pub(super) fn any_ready(&self, urgency: Urgency) -> bool {
        !self.ready[urgency as usize].is_empty()
    }

    /// The lane whose turn it is among the classes for which `allowed` holds.
    pub(super) fn first(&self, allowed: impl Fn(Urgency) -> bool) -> Option<(Urgency, LaneId)> {
        let open =
            || Urgency::ALL.into_iter().filter(|class| self.any_ready(*class) && allowed(*class));
        let class = open()
            .find(|class| self.passed_over[*class as usize] >= PASSED_OVER_MAX)
            .or_else(|| open().next())?;
        let (_, lane) = self.ready[class as usize].first()?;
        Some((class, *lane))
    }

    /// Notes that a call of `class` starts: less urgent classes that wait were passed over.
    pub(super) fn started(&mut self, class: Urgency) {
        self.passed_over[class as usize] = 0;
        for other in Urgency::ALL {
            if other > class && self.any_ready(other) {
                self.passed_over[other as usize] += 1;
            }
        }
    }
}
