//! What became of a call, and what that changes in its lane.
//!
//! The promise: every outcome has one stated consequence; what is tried again is bounded. It
//! deliberately does not know of other lanes.

use std::time::Duration;

pub use crate::conversation::lane::Confirmed as Known;
use crate::conversation::lane::{
    Guard, LaneStanding, LedgerEntry, Remains, ShownAlarm, WhyRemains,
};
use crate::conversation::sent::newest_alarm;
use crate::ids::{ChatId, LaneId, TelegramMessageId};
use crate::store::OutboxTicket;
use crate::time::Timestamp;

use super::offer::{CallKind, Markup, Urgency};
use super::plan::LaneState;

/// The first pause after a failure; each further one is twice as long.
const PAUSE_FIRST: Duration = Duration::from_secs(1);
/// The longest pause after a failure.
const PAUSE_MAX: Duration = Duration::from_mins(1);
/// The longest that "retry after" is believed.
const RETRY_AFTER_MAX_SECONDS: u32 = 3_600;

/// Why somebody cannot be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Blocked the bot.
    Blocked,
    /// Deleted the account.
    Deactivated,
    /// Removed the bot from a group.
    Kicked,
    /// Telegram knows no such chat.
    ChatNotFound,
}

/// What became of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A message was made or edited.
    Sent {
        /// Its id.
        message: TelegramMessageId,
    },
    /// It took effect, and there is no more to know.
    Done,
    /// The message already says so.
    NotModified,
    /// The message to edit or delete is not there.
    Gone,
    /// The message is there and cannot be edited, or deleted, any more.
    Unchangeable,
    /// Not before that many seconds.
    RetryAfter(u32),
    /// They cannot be reached.
    Refused(Refusal),
    /// The group has a new id.
    Migrated(ChatId),
    /// Telegram does not accept the request.
    BadRequest {
        /// Telegram's reason, shortened. About our request, never about a person.
        description: String,
    },
    /// The token is not valid.
    Unauthorized,
    /// Telegram's fault.
    ServerError,
    /// Nothing was written: no connection.
    NotSent,
    /// Lost sight of it after it may have been written.
    Ambiguous,
}

/// What the store should know of a lane. The shell commits many at once, in a batch that touches
/// no record the handler expects, and then says [`Sender::persisted`] or [`Sender::returned`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentOutcome {
    /// Whose.
    pub lane: LaneId,
    /// Nothing up to this number is owed: it was sent, refused or given up.
    pub number: u64,
    /// The message that holds our screen.
    pub message: Option<TelegramMessageId>,
    /// Messages made, for the ledger.
    pub sent: Vec<LedgerEntry>,
    /// How the operator's alarm stands.
    pub alarm: Option<ShownAlarm>,
    /// Messages deleted, or beyond deleting.
    pub deleted: Vec<TelegramMessageId>,
    /// Messages that were to go and stay.
    pub remains: Vec<Remains>,
    /// Numbers of unasked posts that are settled: sent, dropped or given up.
    pub posts: Vec<u64>,
    /// The standing the record should take.
    pub standing: Option<LaneStanding>,
    /// The chat's new id.
    pub moved_to: Option<ChatId>,
    /// How many things were given up: telemetry's business, and for help the watch's.
    pub given_up: u32,
    /// Outbox rows to settle.
    pub tickets: Vec<OutboxTicket>,
}

impl SentOutcome {
    /// Puts an older outcome of the same lane under this one.
    pub(super) fn add_older(&mut self, mut older: Self) {
        older.sent.append(&mut self.sent);
        self.sent = older.sent;
        older.deleted.append(&mut self.deleted);
        self.deleted = older.deleted;
        older.remains.append(&mut self.remains);
        self.remains = older.remains;
        older.posts.append(&mut self.posts);
        self.posts = older.posts;
        self.alarm = newest_alarm(self.alarm, older.alarm);
        older.tickets.append(&mut self.tickets);
        self.tickets = older.tickets;
        self.standing = self.standing.or(older.standing);
        self.moved_to = self.moved_to.or(older.moved_to);
        self.given_up += older.given_up;
    }
}

/// Counts since the start, for metrics.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Offers taken in.
    pub offers: u64,
    /// Offers that replaced one of which nothing was sent yet.
    pub replaced: u64,
    /// Calls started.
    pub calls: u64,
    /// Calls that took effect.
    pub effects: u64,
    /// Answers "the message is not there", or cannot be changed.
    pub gone: u64,
    /// Calls started again after an unknown outcome, so that somebody may see a thing twice.
    pub resends: u64,
    /// Outcomes unknown.
    pub ambiguous: u64,
    /// Answers "too many requests".
    pub too_many: u64,
    /// Pauses of all lanes.
    pub pauses: u64,
    /// Refusals: blocked, deactivated, kicked, not found.
    pub refused: u64,
    /// Requests not accepted.
    pub bad_requests: u64,
    /// Faults of Telegram's servers.
    pub server_errors: u64,
    /// Connections that failed.
    pub not_sent: u64,
    /// Answers "bad token".
    pub unauthorized: u64,
    /// Things given up.
    pub given_up: u64,
    /// Reports about calls that are not in flight: a bug of the shell.
    pub unknown_calls: u64,
}

/// A call in flight.
#[derive(Debug)]
pub(super) struct Flight {
    pub(super) lane: LaneId,
    pub(super) kind: CallKind,
    pub(super) markup: Markup,
    pub(super) generation: u32,
    pub(super) urgency: Urgency,
    /// Whether what it shows is discreet.
    pub(super) is_discreet: bool,
    /// Of a post that waited for its guard: which.
    pub(super) guard: Option<Guard>,
}

/// What an outcome changes in its lane.
pub(super) fn conclude(
    state: &mut LaneState,
    flight: &Flight,
    outcome: &Outcome,
    counters: &mut Counters,
    now: Timestamp,
) {
    let is_outdated = flight.is_of_a_screen() && state.head.0 != flight.generation;
    match outcome {
        Outcome::Sent { message } => {
            counters.effects += 1;
            state.took_effect(flight, Some(*message), is_outdated, now);
        }
        Outcome::Done | Outcome::NotModified => {
            counters.effects += 1;
            state.took_effect(flight, None, is_outdated, now);
        }
        Outcome::Gone | Outcome::Unchangeable => {
            counters.gone += 1;
            not_there(state, flight, outcome, is_outdated, now);
        }
        Outcome::RetryAfter(seconds) => state.not_before = now + retry_after(*seconds),
        Outcome::Refused(_) => {
            counters.refused += 1;
            state.refuse();
        }
        Outcome::Migrated(to) => state.moved(*to),
        Outcome::BadRequest { .. } => {
            counters.bad_requests += 1;
            not_accepted(state, flight, counters);
        }
        // All lanes pause; this one has nothing to regret.
        Outcome::Unauthorized | Outcome::NotSent => {}
        Outcome::ServerError | Outcome::Ambiguous => {
            if *outcome == Outcome::Ambiguous {
                counters.ambiguous += 1;
            } else {
                counters.server_errors += 1;
            }
            failed(state, flight, outcome, is_outdated, counters, now);
        }
    }
}

/// The message is not there, or stays as it is.
fn not_there(
    state: &mut LaneState,
    flight: &Flight,
    outcome: &Outcome,
    is_outdated: bool,
    now: Timestamp,
) {
    let is_there = *outcome == Outcome::Unchangeable;
    match flight.kind {
        CallKind::Show { edit: Some(target), .. } if is_there => state.screen_abandoned(target),
        CallKind::Show { edit: Some(target), .. } => state.screen_gone(target),
        CallKind::Alarm { edit: Some(target), .. } if is_there => state.alarm_abandoned(target),
        CallKind::Alarm { edit: Some(target), .. } => state.alarm_gone(target),
        CallKind::Confirm { message } if is_there => state.undeletable(message),
        CallKind::Neutralise { message } if is_there => {
            state.stays(message, WhyRemains::TooOld);
        }
        _ => state.took_effect(flight, None, is_outdated, now),
    }
}

/// Telegram does not accept it: without formatting, then elsewhere, then not at all.
fn not_accepted(state: &mut LaneState, flight: &Flight, counters: &mut Counters) {
    match (&flight.kind, flight.markup) {
        (
            CallKind::Show { .. } | CallKind::Post { .. } | CallKind::Alarm { .. },
            Markup::Formatted,
        ) => {
            state.attempts(&flight.kind).markup = Markup::Plain;
        }
        (CallKind::Show { edit: Some(target), .. }, Markup::Plain) => {
            state.screen_abandoned(*target);
        }
        (CallKind::Alarm { edit: Some(target), .. }, Markup::Plain) => {
            state.alarm_abandoned(*target);
        }
        // A whole list may be refused over one of its messages: they are tried one by one.
        (CallKind::Delete { messages }, _) if state.wants_any_proof(messages) => {
            state.await_proof(messages);
        }
        _ => {
            counters.given_up += 1;
            state.give_up(flight);
        }
    }
}

/// It failed, or nobody knows.
fn failed(
    state: &mut LaneState,
    flight: &Flight,
    outcome: &Outcome,
    is_outdated: bool,
    counters: &mut Counters,
    now: Timestamp,
) {
    let is_unknown_send = *outcome == Outcome::Ambiguous && flight.kind.is_send();
    if is_unknown_send && flight.is_discreet {
        state.may_stay(&flight.kind);
    }
    if is_outdated && let CallKind::Show { edit: Some(target), .. } = flight.kind {
        // It may have changed the screen back to what was left.
        state.leave(target);
    }
    if is_outdated {
        // It will not be tried again, and what replaces it must not wait.
        return;
    }
    let failures_max = state.failures_max(flight, now);
    let attempts = state.attempts(&flight.kind);
    if is_unknown_send {
        attempts.ambiguous += 1;
    } else {
        attempts.failures += 1;
    }
    let count = u16::from(attempts.ambiguous) + attempts.failures;
    let exhausted = attempts.failures >= failures_max
        || (is_unknown_send && attempts.ambiguous > flight.urgency.resends_max());
    if exhausted {
        counters.given_up += 1;
        state.give_up(flight);
    } else {
        state.not_before = now + growing_pause(PAUSE_FIRST, count);
    }
}

impl Flight {
    /// Whether what it made hangs on the generation: an operator's alarm and what was asked for by
    /// nobody do not.
    fn is_of_a_screen(&self) -> bool {
        match self.kind {
            CallKind::Show { .. } => true,
            CallKind::Post { .. } => self.guard.is_none_or(|guard| guard.generation.is_some()),
            CallKind::Alarm { .. }
            | CallKind::ClearKeyboard { .. }
            | CallKind::Delete { .. }
            | CallKind::Confirm { .. }
            | CallKind::Neutralise { .. } => false,
        }
    }
}

pub(super) fn retry_after(seconds: u32) -> Duration {
    Duration::from_secs(u64::from(seconds.clamp(1, RETRY_AFTER_MAX_SECONDS)))
}

/// The pause after a failure, twice as long after each further one.
pub(super) fn growing_pause(first: Duration, failures: u16) -> Duration {
    let doublings = u32::from(failures.saturating_sub(1)).min(10);
    (first * 2u32.pow(doublings)).min(PAUSE_MAX)
}
