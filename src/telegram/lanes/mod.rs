//! The sender's decisions: which call is next, and what its outcome means.
//!
//! A pure state machine: the shell (`deliver`) asks for the next call, makes it, and tells what
//! became of it; the deterministic simulation drives it the same way.
//!
//! The promise: at most one call a lane is in flight and a lane's calls keep their order; a newer
//! snapshot replaces an older one not yet sent; after a snapshot of a higher generation no call
//! of an older one starts, and what an older one left behind goes before anything else; a person
//! who waits is not delayed by what nobody waits for; every ticket is settled exactly once; a
//! send of unknown outcome is repeated at most twice, bulk never; an operator's alarm goes first and
//! is sent once a second at most; what is unasked goes only while its guard lets it; what was
//! discreet is called gone only with proof.
//!
//! What it deliberately does not do: render, call, read the clock, remember across a restart
//! (the store does: what [`Sender::take_outcomes`] gives is to be committed).

mod alarm;
mod attempts;
mod offer;
mod outcome;
mod plan;
mod queue;
mod wipe;

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::time::Duration;

use crate::ids::{LaneId, TelegramMessageId};
use crate::telegram::pace::{Bucket, Limits};
use crate::time::Timestamp;

pub use offer::{Call, CallId, CallKind, Markup, Offer, Urgency};
pub use outcome::{Counters, Known, Outcome, Refusal, SentOutcome};

use outcome::{Flight, conclude, growing_pause, retry_after};
use plan::{LaneState, Moment, Reach, Step};
use queue::Queues;

/// How long a lane that owes nothing is remembered after the store knows all of it: longer than
/// any handler takes from reading a lane's record to offering it.
const REMEMBERED: Duration = Duration::from_mins(1);
/// The first pause of all lanes when there is no connection: one lost connection should not be
/// felt.
const CONNECT_PAUSE_FIRST: Duration = Duration::from_millis(250);
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
    /// What was sent to forgotten lanes and is, as far as we know, not in their records yet.
    unfolded: HashMap<LaneId, Known>,
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
            unfolded: HashMap::new(),
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

    /// Lanes of which something is still to be sent, or is under way.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.lanes.values().filter(|state| state.snapshot.is_some()).count()
    }

    /// What the sender knows of a lane, where that may be ahead of the lane's record: for the
    /// handler, which folds it into the record it writes next.
    #[must_use]
    pub fn known(&self, lane: LaneId) -> Option<Known> {
        let own = self.lanes.get(&lane).and_then(|state| state.known);
        own.or_else(|| self.unfolded.get(&lane).copied())
    }

    /// Whether something of the lane is owed, on its way, or being noted.
    #[must_use]
    pub fn is_busy(&self, lane: LaneId) -> bool {
        self.lanes.get(&lane).is_some_and(|state| {
            state.snapshot.is_some()
                || state.in_flight
                || state.report.is_some()
                || state.reports_out > 0
        })
    }

    /// Whether something that somebody waits for is owed or under way.
    #[must_use]
    pub fn owes_somebody(&self, now: Timestamp) -> bool {
        let moment = Moment { now, limits: &self.limits };
        let owes = |state: &LaneState| {
            matches!(state.plan(moment), Step::Call(_)) && state.class(moment).is_awaited()
        };
        self.flights.values().any(|flight| flight.urgency.is_awaited())
            || self.lanes.values().any(|state| state.snapshot.is_some() && owes(state))
    }

    /// Lanes whose records do not hold all that was sent, beyond those remembered.
    #[must_use]
    pub fn unfolded(&self) -> usize {
        self.unfolded.len()
    }

    /// Takes in what the store says was sent before a restart and is not in the lane's record.
    pub fn recall(&mut self, lane: LaneId, known: Known) {
        if self.known(lane).is_none_or(|own| own.number <= known.number) {
            match self.lanes.get_mut(&lane) {
                Some(state) => state.known = Some(known),
                None => {
                    self.unfolded.insert(lane, known);
                }
            }
        }
    }

    /// Takes in, before the lane is offered, messages of an older generation that are still there:
    /// they go first, and are proven gone.
    pub fn leave_behind(&mut self, lane: LaneId, messages: &[TelegramMessageId]) {
        if messages.is_empty() {
            return;
        }
        let state = self.state(lane);
        for message in messages {
            state.note_discreet(*message);
            state.leave(*message);
        }
    }

    /// The lane's record holds everything up to `number`. Offers tell the same; this is for
    /// whoever folds the records of lanes in which nothing happens.
    pub fn folded(&mut self, lane: LaneId, number: u64) {
        if let Some(state) = self.lanes.get_mut(&lane) {
            state.folded = state.folded.max(number);
        }
        if self.unfolded.get(&lane).is_some_and(|known| known.number <= number) {
            self.unfolded.remove(&lane);
        }
    }

    /// The lane was erased. Whoever comes back begins anew, from the first number: nothing known
    /// of before may hold that back.
    pub fn erased(&mut self, lane: LaneId, now: Timestamp) {
        self.unfolded.remove(&lane);
        if let Some(state) = self.lanes.get_mut(&lane) {
            state.erased();
            self.tidy(lane, now);
        }
    }

    fn state(&mut self, lane: LaneId) -> &mut LaneState {
        let known = self.unfolded.remove(&lane);
        self.lanes.entry(lane).or_insert_with(|| LaneState::new(lane, known))
    }

    /// Takes in what a lane should show.
    pub fn offer(&mut self, offer: Offer, now: Timestamp) {
        let Offer { lane, snapshot, urgency, ticket } = offer;
        self.counters.offers += 1;
        let state = self.state(lane);
        let replaces = state.snapshot.is_some() && !state.in_flight;
        state.offered(snapshot, urgency, ticket);
        self.counters.replaced += u64::from(replaces);
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
                let urgency = state.class(Moment { now, limits: &self.limits });
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
        // Whatever guards what is next is asked again now, at the moment of sending.
        let moment = Moment { now, limits: &self.limits };
        let planned = match state.plan(moment) {
            Step::Call(kind) if state.class(moment) == class => Some(kind),
            _ => None,
        };
        let Some((kind, chat, snapshot)) = planned
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
        if state.reach == Reach::Acted {
            state.reach = Reach::Open;
        }
        if kind.is_send() && state.attempts(&kind).ambiguous > 0 {
            self.counters.resends += 1;
        }
        let generation = snapshot.outgoing.generation;
        let flight = Flight {
            lane,
            kind: kind.clone(),
            markup,
            generation,
            urgency: class,
            is_discreet: snapshot.outgoing.is_discreet,
            guard: state.guard_of(&kind),
        };
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
        let moment = Moment { now, limits: &self.limits };
        state.settle_if_quiet(moment);
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
            match state.plan(moment) {
                Step::Wait(until) => {
                    let until = until.max(state.not_before);
                    self.queues.park(lane, &mut state.standing, until);
                }
                _ if state.not_before > now => {
                    self.queues.park(lane, &mut state.standing, state.not_before);
                }
                _ => {
                    let urgency = state.class(moment);
                    self.queues.make_ready(lane, &mut state.standing, urgency);
                }
            }
        } else {
            self.queues.remove(lane, &mut state.standing);
            if state.report.is_none() && state.reports_out == 0 {
                state.idle_since = Some(now);
                self.idle.insert((now, lane));
            }
        }
    }

    /// Forgets lanes the store knows all about, but for the little their records lack.
    fn forget_idle(&mut self, now: Timestamp) {
        while let Some((since, lane)) = self.idle.first().copied() {
            if now.since(since) < REMEMBERED {
                return;
            }
            self.idle.remove(&(since, lane));
            let state = self.lanes.remove(&lane);
            let folded = state.as_ref().map_or(0, |state| state.folded);
            if let Some(known) = state.and_then(|state| state.known)
                && known.number > folded
            {
                self.unfolded.insert(lane, known);
            }
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
    if matches!(kind, CallKind::Alarm { .. }) {
        return state.may_ring_at(Moment { now, limits });
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
        if matches!(kind, CallKind::Alarm { .. }) {
            state.alarm_bucket.take(limits.alarm, now);
        }
        state.chat_bucket.take(limits.chat, now);
        if state.is_group() {
            state.group_bucket.take(limits.group, now);
        }
    } else {
        state.edits_bucket.take(limits.edits, now);
    }
}
