//! Who waits for a freed place, in the order they came.

use serde::{Deserialize, Serialize};

use crate::ids::{LaneId, LanguageTag};
use crate::time::Timestamp;

/// How many may wait for one calendar: beyond these it is kinder to say that it is full.
pub const WAITING_MAX: usize = 200;

/// The waiting list of a calendar, first come, first served.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingList {
    entries: Vec<Waiting>,
}

/// Somebody who waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// Who.
    pub lane: LaneId,
    /// The language they speak.
    pub language: Option<LanguageTag>,
    /// The language they need a mediator for.
    pub mediator: Option<LanguageTag>,
    /// Since when.
    pub since: Timestamp,
}

/// What became of the wish to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joined {
    /// They wait now, or did already.
    Waiting,
    /// Too many wait.
    Full,
}

impl WaitingList {
    /// Who waits, in order.
    #[must_use]
    pub fn entries(&self) -> &[Waiting] {
        &self.entries
    }

    /// Puts somebody at the end. Who waits already keeps their place.
    pub fn join(&mut self, waiting: Waiting) -> Joined {
        if self.entries.iter().any(|standing| standing.lane == waiting.lane) {
            return Joined::Waiting;
        }
        if self.entries.len() >= WAITING_MAX {
            return Joined::Full;
        }
        self.entries.push(waiting);
        Joined::Waiting
    }

    /// Takes somebody off the list; whether they stood on it.
    pub fn leave(&mut self, lane: LaneId) -> bool {
        let before = self.entries.len();
        self.entries.retain(|standing| standing.lane != lane);
        self.entries.len() < before
    }

    /// Takes off the first for whom `suits` holds.
    pub fn next(&mut self, suits: impl Fn(&Waiting) -> bool) -> Option<Waiting> {
        let at = self.entries.iter().position(suits)?;
        Some(self.entries.remove(at))
    }
}
