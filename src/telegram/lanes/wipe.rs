//! Deleting messages, and proving that they are gone.
//!
//! The promise: many are deleted with one call; of what was discreet each is then asked for by
//! itself, and only "not found" or a deletion of its own is proof; what Telegram does not delete
//! any more is neutralised if it is ours, and otherwise reported as staying. Nothing is called gone
//! that nobody saw go. It deliberately does not choose what goes: the lane's wipe says it.

use crate::conversation::lane::{Lane, Origin, Remains, RemainsOf, WhyRemains};
use crate::conversation::ledger;
use crate::ids::TelegramMessageId;
use crate::time::Timestamp;

use super::CallKind;
use super::outcome::Flight;
use super::plan::{DELETE_MAX, LaneState, chunk, forget_oldest};

/// With pauses that grow to a minute, a day.
const PROOF_FAILURES_MAX: u16 = 1_440;

/// How far the messages to delete have come.
#[derive(Debug, Default)]
pub(super) struct Wiping {
    /// Of the snapshot's wipe, what needs nothing more.
    pub(super) settled: Vec<TelegramMessageId>,
    /// Deleted with others, and still to be confirmed one by one.
    unconfirmed: Vec<TelegramMessageId>,
    /// Ours, and beyond deleting.
    undeletable: Vec<TelegramMessageId>,
    /// Messages the record does not know of that must be proven gone.
    discreet: Vec<TelegramMessageId>,
}

impl Wiping {
    /// Forgets all.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Forgets what is not finished, but not what is.
    pub(super) fn rest(&mut self) {
        let (settled, discreet) =
            (std::mem::take(&mut self.settled), std::mem::take(&mut self.discreet));
        *self = Self { settled, discreet, ..Self::default() };
    }

    fn has_begun(&self, message: TelegramMessageId) -> bool {
        self.unconfirmed.contains(&message) || self.undeletable.contains(&message)
    }

    fn end(&mut self, message: TelegramMessageId) {
        self.unconfirmed.retain(|other| *other != message);
        self.undeletable.retain(|other| *other != message);
        self.discreet.retain(|other| *other != message);
    }
}

impl LaneState {
    /// What is still to be deleted together with others.
    pub(super) fn to_delete(&self, lane: &Lane) -> Vec<TelegramMessageId> {
        let left = |message: &&TelegramMessageId| {
            !self.wiping.settled.contains(message) && !self.wiping.has_begun(**message)
        };
        lane.outgoing.wipe.iter().filter(left).copied().collect()
    }

    /// What must go before anything new is shown.
    pub(super) fn delete_first(
        &self,
        lane: &Lane,
        wipe: &[TelegramMessageId],
        screen: Option<TelegramMessageId>,
        is_erasing: bool,
    ) -> Option<CallKind> {
        if let Some(at) = wipe.iter().position(|message| Some(*message) == screen) {
            // The screen itself is to go: then first, or the next one would be edited into it.
            let from = at.saturating_sub(DELETE_MAX - 1);
            return Some(CallKind::Delete { messages: chunk(&wipe[from..]) });
        }
        let is_first = is_erasing || wipe.iter().any(|message| self.wants_proof(lane, *message));
        (is_first && !wipe.is_empty()).then(|| CallKind::Delete { messages: chunk(wipe) })
    }

    /// One message to prove gone, or to neutralise.
    pub(super) fn prove(&self) -> Option<CallKind> {
        let confirm = self.wiping.unconfirmed.first();
        confirm.map(|message| CallKind::Confirm { message: *message }).or_else(|| {
            let message = *self.wiping.undeletable.first()?;
            Some(CallKind::Neutralise { message })
        })
    }

    /// Notes whether a message shows something discreet, which the record may not know of.
    pub(super) fn mark(&mut self, message: TelegramMessageId, is_discreet: bool) {
        if is_discreet {
            self.note_discreet(message);
        } else {
            self.wiping.discreet.retain(|other| *other != message);
        }
    }

    /// Marks a message that the record does not know of: it must be proven gone.
    pub(super) fn note_discreet(&mut self, message: TelegramMessageId) {
        if !self.wiping.discreet.contains(&message) {
            self.wiping.discreet.push(message);
            forget_oldest(&mut self.wiping.discreet);
        }
    }

    fn wants_proof(&self, lane: &Lane, message: TelegramMessageId) -> bool {
        self.wiping.discreet.contains(&message) || ledger::wants_proof(lane, message)
    }

    /// Whether one of these must be proven gone.
    pub(super) fn wants_any_proof(&self, messages: &[TelegramMessageId]) -> bool {
        let Some(lane) = self.snapshot.as_deref() else { return false };
        messages.iter().any(|message| self.wants_proof(lane, *message))
    }

    /// Whether a call takes something discreet away.
    pub(super) fn is_of_a_wipe(&self, kind: &CallKind) -> bool {
        match kind {
            CallKind::Delete { messages } => self.wants_any_proof(messages),
            CallKind::Confirm { .. } | CallKind::Neutralise { .. } => true,
            _ => false,
        }
    }

    /// Those were deleted together: what was discreet is still to be proven gone, the rest is.
    pub(super) fn await_proof(&mut self, messages: &[TelegramMessageId]) {
        let Some(lane) = self.snapshot.clone() else { return };
        let (prove, gone): (Vec<_>, Vec<_>) =
            messages.iter().copied().partition(|message| self.wants_proof(&lane, *message));
        for message in prove {
            self.no_longer_shown(&[message]);
            if !self.wiping.has_begun(message) {
                self.wiping.unconfirmed.push(message);
            }
        }
        if !gone.is_empty() {
            self.were_deleted(&gone);
        }
    }

    /// Messages are gone for certain, or nothing more is tried.
    pub(super) fn were_deleted(&mut self, messages: &[TelegramMessageId]) {
        self.no_longer_shown(messages);
        for message in messages {
            self.wiping.end(*message);
        }
        self.wiping.settled.extend_from_slice(messages);
        self.report().deleted.extend_from_slice(messages);
    }

    /// Telegram does not delete it.
    pub(super) fn undeletable(&mut self, message: TelegramMessageId) {
        let origin = self
            .snapshot
            .as_deref()
            .and_then(|lane| ledger::entry(lane, message))
            .map_or(Origin::Ours, |entry| entry.origin);
        match origin {
            Origin::Hers => self.stays(message, WhyRemains::TooOld),
            Origin::Ours => {
                self.wiping.end(message);
                self.wiping.undeletable.push(message);
            }
        }
    }

    /// It stays, and that is told.
    pub(super) fn stays(&mut self, message: TelegramMessageId, why: WhyRemains) {
        let remains = self.snapshot.as_deref().map(|lane| ledger::stayed(lane, message, why));
        self.were_deleted(&[message]);
        self.report().remains.extend(remains);
    }

    /// Something discreet may have come to be without our learning its id.
    pub(super) fn may_stay(&mut self, kind: &CallKind) {
        if let CallKind::Show { number, .. } | CallKind::Post { number, .. } = kind {
            let of = RemainsOf::Sending(*number);
            let remains = Remains { of, origin: Origin::Ours, why: WhyRemains::Unknown };
            self.report().remains.push(remains);
        }
    }

    /// After how many failures a call is given up. What is discreet is tried for a day; after its
    /// time one failure is enough, so that it is told.
    pub(super) fn failures_max(&self, flight: &Flight, now: Timestamp) -> u16 {
        if !self.is_of_a_wipe(&flight.kind) {
            return flight.urgency.failures_max();
        }
        let due = self.snapshot.as_deref().and_then(|lane| lane.outgoing.wipe_due);
        if due.is_some_and(|due| due <= now) { 1 } else { PROOF_FAILURES_MAX }
    }
}
