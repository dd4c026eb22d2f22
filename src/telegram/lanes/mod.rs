//! The sender's decisions: which call is next, and what its outcome means.
//!
//! A pure state machine: the shell (`deliver`) asks for the next call, makes it, and tells what
//! became of it; the deterministic simulation drives it the same way.
//!
//! The promise: at most one call a lane is in flight and a lane's calls keep their order; a newer
//! snapshot replaces an older one not yet sent; after a snapshot of a higher generation no call
//! of an older one starts, and what an older one left behind goes before anything else; a person
//! who waits is not delayed by what nobody waits for; every ticket is settled exactly once; a
//! send of unknown outcome is repeated at most twice, bulk never.
//!
//! What it deliberately does not do: render, call, read the clock, remember across a restart
//! (the store does: what [`Sender::take_outcomes`] gives is to be committed).

mod plan;
mod queue;

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use crate::conversation::lane::{Lane, LaneStanding, LedgerEntry, PostContent};
use crate::ids::{ChatId, LaneId, TelegramMessageId};
use crate::store::OutboxTicket;
use crate::telegram::pace::{Bucket, Limits};
use crate::time::Timestamp;

use plan::LaneState;
use queue::Queues;

/// How urgent an offer is; the most urgent of a lane counts until the lane owes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// A request for help, or an alarm about one.
    Help,
    /// An answer to a person who just acted.
    Answer,
    /// Something due now that nobody waits for in front of the screen.
    Reminder,
    /// Everything else.
    Bulk,
}

impl Urgency {
    /// From the most urgent.
    pub const ALL: [Self; 4] = [Self::Help, Self::Answer, Self::Reminder, Self::Bulk];

    /// The meaning of an outbox row's byte; unknown values are the least urgent.
    #[must_use]
    pub fn of_row(byte: u8) -> Self {
        Self::ALL.get(usize::from(byte)).copied().unwrap_or(Self::Bulk)
    }

    /// The byte of an outbox row.
    #[must_use]
    pub fn to_row(self) -> u8 {
        self as u8
    }

    /// Whether somebody waits for it.
    fn is_awaited(self) -> bool {
        self <= Self::Answer
    }

    /// Failures that Telegram tells us of, after which an item is given up. With pauses that
    /// grow to a minute, 240 are four hours and 1440 are a day.
    fn failures_max(self) -> u16 {
        match self {
            Self::Help => 1_440,
            Self::Answer => 240,
            Self::Reminder => 60,
            Self::Bulk => 10,
        }
    }

    /// How often a send of unknown outcome is made again.
    fn resends_max(self) -> u8 {
        match self {
            Self::Help | Self::Answer | Self::Reminder => 2,
            Self::Bulk => 0,
        }
    }
}

/// Something a lane should show.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Whose.
    pub lane: LaneId,
    /// The lane as committed.
    pub snapshot: Arc<Lane>,
    /// How urgent.
    pub urgency: Urgency,
    /// The committed outbox row, settled when nothing of it is owed.
    pub ticket: Option<OutboxTicket>,
}

/// Names a call while it is in flight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallId(pub u64);

/// How words are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Markup {
    /// With Telegram's HTML.
    Formatted,
    /// Without any, after Telegram could not read the formatting.
    Plain,
}

/// A call to make now.
#[derive(Clone, Debug)]
pub struct Call {
    /// For [`Sender::finished`].
    pub id: CallId,
    /// Whose.
    pub lane: LaneId,
    /// Where.
    pub chat: ChatId,
    /// What to render from.
    pub snapshot: Arc<Lane>,
    /// What to do.
    pub kind: CallKind,
    /// How to write it.
    pub markup: Markup,
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallKind {
    /// Show the lane's screen.
    Show {
        /// The message to edit; none to send anew.
        edit: Option<TelegramMessageId>,
        /// The screen's number.
        number: u64,
    },
    /// Send a single message besides the screen.
    Post {
        /// Its number.
        number: u64,
        /// What it says.
        content: PostContent,
    },
    /// Take the keyboard off an old screen.
    ClearKeyboard {
        /// Which.
        message: TelegramMessageId,
    },
    /// Delete messages, at most 100.
    Delete {
        /// Which.
        messages: Vec<TelegramMessageId>,
    },
}

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
    /// The message to edit or delete is not there, or cannot be changed any more.
    Gone,
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

/// What a lane is known to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// The message that holds our screen.
    pub message: Option<TelegramMessageId>,
    /// Nothing up to this number is owed.
    pub number: u64,
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
    /// Messages deleted, or beyond deleting.
    pub deleted: Vec<TelegramMessageId>,
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
    fn add_older(&mut self, mut older: Self) {
        older.sent.append(&mut self.sent);
        self.sent = older.sent;
        older.deleted.append(&mut self.deleted);
        self.deleted = older.deleted;
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
struct Flight {
    lane: LaneId,
    kind: CallKind,
    markup: Markup,
    generation: u32,
    urgency: Urgency,
}

/// How long a lane that owes nothing is remembered after the store knows all of it: longer than
/// any handler takes from reading a lane's record to offering it.
const REMEMBERED: Duration = Duration::from_secs(60);
/// The first pause after a failure; each further one is twice as long.
const PAUSE_FIRST: Duration = Duration::from_secs(1);
/// The first pause of all lanes when there is no connection: one lost connection should not be
/// felt.
const CONNECT_PAUSE_FIRST: Duration = Duration::from_millis(250);
/// The longest pause after a failure.
const PAUSE_MAX: Duration = Duration::from_mins(1);
/// The longest that "retry after" is believed.
const RETRY_AFTER_MAX_SECONDS: u32 = 3_600;
/// So many lanes told to wait within [`TOO_MANY_WINDOW`] mean that all should.
const TOO_MANY_LANES: usize = 3;
/// See [`TOO_MANY_LANES`].
const TOO_MANY_WINDOW: Duration = Duration::from_secs(10);

/// The sender.
#[derive(Debug)]
pub struct Sender {
    limits: Limits,
    lanes: HashMap<LaneId, LaneState>,
    queues: Queues,
    flights: HashMap<CallId, Flight>,
    background_in_flight: usize,
    background_bucket: Bucket,
    calls: u64,
    /// Nothing starts before this.
    paused_until: Timestamp,
    /// Failures in a row that concern all lanes: no connection, bad token.
    failures: u16,
    /// Who was told "too many requests" lately.
    too_many: VecDeque<(Timestamp, LaneId)>,
    /// Lanes with something to tell the store, in order.
    reports: VecDeque<LaneId>,
    /// Lanes that owe and report nothing, since when.
    idle: BTreeSet<(Timestamp, LaneId)>,
    counters: Counters,
}

impl Sender {
    /// A sender that remembers nothing.
    #[must_use]
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            lanes: HashMap::new(),
            queues: Queues::default(),
            flights: HashMap::new(),
            background_in_flight: 0,
            background_bucket: Bucket::default(),
            calls: 0,
            paused_until: Timestamp::EPOCH,
            failures: 0,
            too_many: VecDeque::new(),
            reports: VecDeque::new(),
            idle: BTreeSet::new(),
            counters: Counters::default(),
        }
    }

    /// Counts since the start.
    #[must_use]
    pub fn counters(&self) -> Counters {
        self.counters
    }

    /// Calls in flight.
    #[must_use]
    pub fn in_flight(&self) -> usize {
        self.flights.len()
    }

    /// Lanes remembered at present.
    #[must_use]
    pub fn remembered(&self) -> usize {
        self.lanes.len()
    }

    /// What the sender knows of a lane, where that may be ahead of the lane's record: for the
    /// handler, which folds it into the record it writes next.
    #[must_use]
    pub fn known(&self, lane: LaneId) -> Option<Known> {
        self.lanes.get(&lane)?.known
    }

    /// Takes in what the store says was sent before a restart and is not in the lane's record.
    pub fn recall(&mut self, lane: LaneId, known: Known, now: Timestamp) {
        let state = self.lanes.entry(lane).or_insert_with(|| LaneState::new(lane));
        if state.known.is_none_or(|own| own.number <= known.number) {
            state.known = Some(known);
        }
        self.tidy(lane, now);
    }

    /// Takes in what a lane should show.
    pub fn offer(&mut self, offer: Offer, now: Timestamp) {
        let Offer { lane, snapshot, urgency, ticket } = offer;
        self.counters.offers += 1;
        let state = self.lanes.entry(lane).or_insert_with(|| LaneState::new(lane));
        if state.snapshot.is_some() && !state.in_flight {
            self.counters.replaced += 1;
        }
        state.offered(snapshot, urgency, ticket);
        self.tidy(lane, now);
    }

    /// The next call to make, if one may start now.
    pub fn next(&mut self, now: Timestamp) -> Option<Call> {
        self.forget_idle(now);
        if self.paused_until > now {
            return None;
        }
        while let Some(lane) = self.queues.due(now) {
            if let Some(state) = self.lanes.get_mut(&lane) {
                let urgency = effective(state);
                self.queues.make_ready(lane, &mut state.standing, urgency);
            }
        }
        while self.flights.len() < self.limits.in_flight_max {
            let background = self.background_ready_at(now).is_some_and(|at| at <= now);
            let (class, lane) = self.queues.first(|class| class.is_awaited() || background)?;
            if let Some(call) = self.try_start(lane, class, now) {
                return Some(call);
            }
        }
        None
    }

    /// Starts the lane's next call, or puts the lane where it has to wait.
    fn try_start(&mut self, lane: LaneId, class: Urgency, now: Timestamp) -> Option<Call> {
        let state = self.lanes.get_mut(&lane)?;
        self.queues.remove(lane, &mut state.standing);
        let Some((kind, chat, snapshot)) = state
            .plan()
            .zip(state.chat())
            .and_then(|(kind, chat)| state.snapshot.clone().map(|snapshot| (kind, chat, snapshot)))
        else {
            self.tidy(lane, now);
            return None;
        };
        let at = may_start_at(&self.limits, state, &kind, class, now);
        if at > now {
            self.queues.park(lane, &mut state.standing, at);
            return None;
        }
        take_tokens(&self.limits, state, &kind, now);
        if !class.is_awaited() {
            self.background_bucket.take(self.limits.background, now);
            self.background_in_flight += 1;
        }
        self.calls += 1;
        let id = CallId(self.calls);
        let markup = state.markup(&kind);
        state.in_flight = true;
        state.acted = false;
        if kind.is_send() && state.attempts(&kind).ambiguous > 0 {
            self.counters.resends += 1;
        }
        let generation = snapshot.outgoing.generation;
        let flight = Flight { lane, kind: kind.clone(), markup, generation, urgency: class };
        self.flights.insert(id, flight);
        self.queues.started(class);
        self.counters.calls += 1;
        Some(Call { id, lane, chat, snapshot, kind, markup })
    }

    /// Tells what became of a call.
    pub fn finished(&mut self, id: CallId, outcome: &Outcome, now: Timestamp) {
        let Some(flight) = self.flights.remove(&id) else {
            self.counters.unknown_calls += 1;
            return;
        };
        if !flight.urgency.is_awaited() {
            self.background_in_flight -= 1;
        }
        let lane = flight.lane;
        if !matches!(outcome, Outcome::NotSent | Outcome::Unauthorized | Outcome::Ambiguous) {
            self.failures = 0;
        }
        match outcome {
            Outcome::RetryAfter(seconds) => self.too_many(lane, *seconds, now),
            Outcome::NotSent => {
                self.counters.not_sent += 1;
                self.pause_all(now);
            }
            Outcome::Unauthorized => {
                self.counters.unauthorized += 1;
                self.pause_all(now);
            }
            _ => {}
        }
        if let Some(state) = self.lanes.get_mut(&lane) {
            state.in_flight = false;
            conclude(state, &flight, outcome, &mut self.counters, now);
        }
        self.tidy(lane, now);
    }

    /// When [`Sender::next`] may have something, if nothing else happens before.
    #[must_use]
    pub fn next_wake(&self, now: Timestamp) -> Option<Timestamp> {
        if self.flights.len() >= self.limits.in_flight_max {
            return None;
        }
        let ready = |awaited: bool| {
            Urgency::ALL
                .into_iter()
                .any(|class| class.is_awaited() == awaited && self.queues.any_ready(class))
        };
        let background = ready(false).then(|| self.background_ready_at(now)).flatten();
        let earliest = [self.queues.next_due(), ready(true).then_some(now), background];
        let earliest = earliest.into_iter().flatten().min()?;
        Some(earliest.max(self.paused_until).max(now))
    }

    /// When something nobody waits for may start; never while its share of calls is in flight.
    fn background_ready_at(&self, now: Timestamp) -> Option<Timestamp> {
        (self.background_in_flight < self.limits.background_in_flight_max)
            .then(|| self.background_bucket.ready_at(self.limits.background, now))
    }

    /// What the store should know, of at most `max` lanes, the longest waiting first.
    pub fn take_outcomes(&mut self, max: usize) -> Vec<SentOutcome> {
        let mut outcomes = Vec::new();
        while outcomes.len() < max {
            let Some(lane) = self.reports.pop_front() else { break };
            if let Some(state) = self.lanes.get_mut(&lane)
                && let Some(report) = state.report.take()
            {
                state.is_report_listed = false;
                state.reports_out += 1;
                outcomes.push(report);
            }
        }
        outcomes
    }

    /// The outcomes are durable.
    pub fn persisted(&mut self, outcomes: &[SentOutcome], now: Timestamp) {
        for outcome in outcomes {
            if let Some(state) = self.lanes.get_mut(&outcome.lane) {
                state.reports_out = state.reports_out.saturating_sub(1);
                self.tidy(outcome.lane, now);
            }
        }
    }

    /// The outcomes could not be committed: they will be given out again.
    pub fn returned(&mut self, outcomes: Vec<SentOutcome>, now: Timestamp) {
        for outcome in outcomes {
            let lane = outcome.lane;
            let Some(state) = self.lanes.get_mut(&lane) else { continue };
            state.reports_out = state.reports_out.saturating_sub(1);
            match &mut state.report {
                Some(newer) => newer.add_older(outcome),
                None => state.report = Some(outcome),
            }
            self.tidy(lane, now);
        }
    }

    /// After anything changed in a lane: settles it, or puts it where it belongs.
    fn tidy(&mut self, lane: LaneId, now: Timestamp) {
        let Some(state) = self.lanes.get_mut(&lane) else { return };
        state.settle_if_quiet();
        if state.report.is_some() && !state.is_report_listed {
            state.is_report_listed = true;
            self.reports.push_back(lane);
        }
        if let Some(since) = state.idle_since.take() {
            self.idle.remove(&(since, lane));
        }
        if state.in_flight {
            self.queues.remove(lane, &mut state.standing);
        } else if state.snapshot.is_some() {
            let urgency = effective(state);
            if state.not_before > now {
                self.queues.park(lane, &mut state.standing, state.not_before);
            } else {
                self.queues.make_ready(lane, &mut state.standing, urgency);
            }
        } else {
            self.queues.remove(lane, &mut state.standing);
            if state.report.is_none() && state.reports_out == 0 {
                state.idle_since = Some(now);
                self.idle.insert((now, lane));
            }
        }
    }

    /// Forgets lanes the store knows all about.
    fn forget_idle(&mut self, now: Timestamp) {
        while let Some((since, lane)) = self.idle.first().copied() {
            if now.since(since) < REMEMBERED {
                return;
            }
            self.idle.remove(&(since, lane));
            self.lanes.remove(&lane);
        }
    }

    fn too_many(&mut self, lane: LaneId, seconds: u32, now: Timestamp) {
        self.counters.too_many += 1;
        let until = now + retry_after(seconds);
        while self.too_many.front().is_some_and(|(at, _)| now.since(*at) > TOO_MANY_WINDOW) {
            self.too_many.pop_front();
        }
        self.too_many.retain(|(_, told)| *told != lane);
        self.too_many.push_back((now, lane));
        if self.too_many.len() >= TOO_MANY_LANES {
            self.too_many.clear();
            self.counters.pauses += 1;
            self.paused_until = self.paused_until.max(until);
        }
    }

    /// A failure that concerns every lane alike: all wait, longer each time.
    fn pause_all(&mut self, now: Timestamp) {
        if self.paused_until > now {
            // A call that had begun before the pause tells nothing new.
            return;
        }
        self.failures = self.failures.saturating_add(1);
        self.counters.pauses += 1;
        self.paused_until = now + growing_pause(CONNECT_PAUSE_FIRST, self.failures);
    }
}

/// The class a lane stands in: what must not stay visible is nobody's bulk.
fn effective(state: &LaneState) -> Urgency {
    if state.leftovers.is_empty() { state.urgency } else { Urgency::Help }
}

fn retry_after(seconds: u32) -> Duration {
    Duration::from_secs(u64::from(seconds.clamp(1, RETRY_AFTER_MAX_SECONDS)))
}

fn growing_pause(first: Duration, failures: u16) -> Duration {
    let doublings = u32::from(failures.saturating_sub(1)).min(10);
    (first * 2u32.pow(doublings)).min(PAUSE_MAX)
}

/// When the lane's limits let a call through.
fn may_start_at(
    limits: &Limits,
    state: &LaneState,
    kind: &CallKind,
    class: Urgency,
    now: Timestamp,
) -> Timestamp {
    if !state.leftovers.is_empty() {
        return state.not_before;
    }
    if !kind.is_send() {
        return state.not_before.max(state.edits_bucket.ready_at(limits.edits, now));
    }
    // The burst is for a person who taps quickly; what nobody waits for comes one by one.
    let chat = if class.is_awaited() {
        state.chat_bucket.ready_at(limits.chat, now)
    } else {
        state.chat_bucket.rested_at(limits.chat, now)
    };
    let group = if state.is_group() {
        state.group_bucket.ready_at(limits.group, now)
    } else {
        Timestamp::EPOCH
    };
    state.not_before.max(chat).max(group)
}

fn take_tokens(limits: &Limits, state: &mut LaneState, kind: &CallKind, now: Timestamp) {
    if kind.is_send() {
        state.chat_bucket.take(limits.chat, now);
        if state.is_group() {
            state.group_bucket.take(limits.group, now);
        }
    } else {
        state.edits_bucket.take(limits.edits, now);
    }
}

/// What an outcome changes in its lane.
fn conclude(
    state: &mut LaneState,
    flight: &Flight,
    outcome: &Outcome,
    counters: &mut Counters,
    now: Timestamp,
) {
    let kind = &flight.kind;
    let stale = state.head.0 > flight.generation;
    match outcome {
        Outcome::Sent { message } => {
            counters.effects += 1;
            state.took_effect(kind, Some(*message), stale, now);
        }
        Outcome::Done | Outcome::NotModified => {
            counters.effects += 1;
            state.took_effect(kind, None, stale, now);
        }
        Outcome::Gone => match kind {
            CallKind::Show { edit: Some(target), .. } => state.screen_gone(*target),
            _ => state.took_effect(kind, None, stale, now),
        },
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
            failed(state, flight, outcome, stale, counters, now);
        }
    }
}

/// Telegram does not accept it: without formatting, then elsewhere, then not at all.
fn not_accepted(state: &mut LaneState, flight: &Flight, counters: &mut Counters) {
    match (&flight.kind, flight.markup) {
        (CallKind::Show { .. } | CallKind::Post { .. }, Markup::Formatted) => {
            state.attempts(&flight.kind).markup = Markup::Plain;
        }
        (CallKind::Show { edit: Some(target), .. }, Markup::Plain) => state.screen_gone(*target),
        _ => {
            counters.given_up += 1;
            state.give_up(&flight.kind);
        }
    }
}

/// It failed, or nobody knows.
fn failed(
    state: &mut LaneState,
    flight: &Flight,
    outcome: &Outcome,
    stale: bool,
    counters: &mut Counters,
    now: Timestamp,
) {
    if stale && let CallKind::Show { edit: Some(target), .. } = flight.kind {
        // It may have changed the screen back to what was left.
        state.leave(target);
    }
    if stale {
        // It will not be tried again, and what replaces it must not wait.
        return;
    }
    let urgency = state.urgency;
    let attempts = state.attempts(&flight.kind);
    let is_unknown_send = *outcome == Outcome::Ambiguous && flight.kind.is_send();
    if is_unknown_send {
        attempts.ambiguous += 1;
    } else {
        attempts.failures += 1;
    }
    let count = u16::from(attempts.ambiguous) + attempts.failures;
    let exhausted = attempts.failures >= urgency.failures_max()
        || (is_unknown_send && attempts.ambiguous > urgency.resends_max());
    if exhausted {
        counters.given_up += 1;
        state.give_up(&flight.kind);
    } else {
        state.not_before = now + growing_pause(PAUSE_FIRST, count);
    }
}
