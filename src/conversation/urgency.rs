//! How urgent it is to send what a lane owes.
//!
//! The promise: it follows from the lane alone, so nothing of it is written beside the lane: whoever
//! reads the file cannot tell a request for help from any other answer.

use super::lane::{Guard, Lane, PostContent};
use super::ledger;

/// How urgent it is to send; the most urgent of a lane counts until the lane owes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Urgency {
    /// Help and alarms.
    Help = 0,
    /// Answers to a person who just acted.
    Answer = 1,
    /// Reminders.
    Reminder = 2,
    /// Everything that can wait.
    Bulk = 3,
}

impl Urgency {
    /// From the most urgent.
    pub const ALL: [Self; 4] = [Self::Help, Self::Answer, Self::Reminder, Self::Bulk];

    /// What a lane owes, as its record tells it.
    #[must_use]
    pub fn of(lane: &Lane) -> Self {
        let (outgoing, shown) = (&lane.outgoing, &lane.shown);
        let rung = shown.alarm.map_or(0, |alarm| alarm.number);
        let alarm = outgoing.alarm.as_ref().filter(|alarm| !alarm.lines.is_empty());
        let stands = shown.alarm.is_some_and(|alarm| alarm.message.is_some());
        // One that nobody need answer any more is in the way of those that somebody must.
        if alarm.map_or(stands, |alarm| alarm.number > rung) {
            return Self::Help;
        }
        let owed = |number| number > shown.number;
        if owed(outgoing.screen) {
            return if lane.requests.is_empty() { Self::Answer } else { Self::Help };
        }
        if outgoing.wipe.iter().any(|message| ledger::wants_proof(lane, *message)) {
            return Self::Answer;
        }
        let posts = outgoing.posts.iter().filter(|post| post.is_unasked() || owed(post.number));
        posts.map(|post| post.content.urgency(post.guard)).min().unwrap_or(Self::Bulk)
    }
}

impl PostContent {
    /// How urgent a post is.
    #[must_use]
    pub fn urgency(&self, guard: Guard) -> Urgency {
        match self {
            Self::Reminder(_) => Urgency::Reminder,
            _ if guard != Guard::default() => Urgency::Reminder,
            Self::Pin(_) | Self::Neutral(_) | Self::CalendarFile(_) => Urgency::Answer,
        }
    }
}
