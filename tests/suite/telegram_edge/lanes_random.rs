//! The sender under random offers, outcomes and clocks: what must never happen does not.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use proptest::prelude::*;
use sportello::conversation::guard::Verdict;
use sportello::conversation::lane::{Alarm, AlarmKind, AlarmLine, Guard, Lane, Post, PostContent};
use sportello::conversation::ledger;
use sportello::conversation::sent::Delivered;
use sportello::ids::{AppointmentId, CaseId, ChatId};
use sportello::store::OutboxTicket;
use sportello::telegram::lanes::{Call, CallKind, Offer, Outcome, Refusal, Sender, Urgency};
use sportello::telegram::pace::Limits;
use sportello::text::preview::Neutral;
use sportello::time::Timestamp;

use super::lanes::{lane, lane_id, message, ticket};

const LANES: usize = 4;

#[derive(Clone, Debug)]
enum Step {
    Offer {
        lane: usize,
        urgency: u8,
        writes: bool,
        posts: bool,
        leaves: bool,
        wipes: bool,
    },
    /// An operator's alarm changes: it rings, says something else, or goes.
    Alarm {
        lane: usize,
        how: u8,
    },
    /// Something unasked, with a guard.
    Guarded {
        lane: usize,
        from_ms: i64,
        for_ms: i64,
        of_generation: bool,
    },
    /// Something discreet is opened, or left.
    Discreet {
        lane: usize,
        opens: bool,
    },
    Next,
    Finish {
        which: usize,
        how: u8,
    },
    Wait(i64),
    Commit {
        works: bool,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let flags = (any::<bool>(), any::<bool>(), 0..6u8, any::<bool>());
    prop_oneof![
        4 => (0..LANES, 0..4u8, flags).prop_map(|(lane, urgency, (writes, posts, leaves, wipes))| {
            Step::Offer { lane, urgency, writes, posts, leaves: leaves == 0, wipes }
        }),
        2 => (0..LANES, 0..6u8).prop_map(|(lane, how)| Step::Alarm { lane, how }),
        2 => (0..LANES, 0..60_000i64, 0..60_000i64, any::<bool>()).prop_map(
            |(lane, from_ms, for_ms, of_generation)| {
                Step::Guarded { lane, from_ms, for_ms, of_generation }
            }
        ),
        2 => (0..LANES, any::<bool>()).prop_map(|(lane, opens)| Step::Discreet { lane, opens }),
        6 => Just(Step::Next),
        5 => (any::<usize>(), 0..16u8).prop_map(|(which, how)| Step::Finish { which, how }),
        2 => prop_oneof![0..2_000i64, 0..120_000i64, Just(-30_000i64)].prop_map(Step::Wait),
        1 => any::<bool>().prop_map(|works| Step::Commit { works }),
    ]
}

/// What the test itself knows to be true.
struct World {
    sender: Sender,
    now: Timestamp,
    lanes: Vec<Lane>,
    /// The newest generation offered, by lane.
    generations: Vec<u32>,
    in_flight: Vec<Call>,
    tickets: u32,
    settled: HashSet<OutboxTicket>,
    /// The highest number of a screen or post that started, by lane.
    started: HashMap<usize, u64>,
    /// Messages made by calls that were outdated when they finished.
    outdated: HashMap<usize, Vec<i32>>,
    messages: i32,
    /// What each chat shows, with whether it is discreet and whether it is an alarm.
    chats: Vec<HashMap<i32, Shows>>,
    /// What was noted and no record holds.
    noted: Vec<Delivered>,
    /// When an alarm last rang, by lane.
    rang: HashMap<usize, Timestamp>,
    /// Sends of unknown outcome, by lane and number.
    unknown: HashMap<(usize, u64, bool), u32>,
}

/// What a message shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shows {
    Discreet,
    Alarm,
    Other,
}

impl World {
    fn new() -> Self {
        Self {
            sender: Sender::new(Limits::TELEGRAM),
            now: Timestamp(10_000_000),
            lanes: (0..LANES).map(|_| lane(0)).collect(),
            generations: vec![0; LANES],
            in_flight: Vec::new(),
            tickets: 0,
            settled: HashSet::new(),
            started: HashMap::new(),
            outdated: HashMap::new(),
            messages: 1_000,
            chats: vec![HashMap::new(); LANES],
            noted: vec![Delivered::default(); LANES],
            rang: HashMap::new(),
            unknown: HashMap::new(),
        }
    }

    fn index(call: &Call) -> usize {
        (0..LANES).find(|index| lane_id(*index as u64) == call.lane).unwrap()
    }

    fn step(&mut self, step: &Step) {
        match *step {
            Step::Offer { lane, urgency, writes, posts, leaves, wipes } => {
                self.offer(lane, urgency, [writes, posts, leaves, wipes]);
            }
            Step::Alarm { lane, how } => {
                self.fold(lane);
                let outgoing = &mut self.lanes[lane].outgoing;
                outgoing.number += 1;
                let rings = outgoing.alarm.as_ref().map_or(0, |alarm| alarm.rings);
                let case = |index| CaseId([index; 16]);
                let line = |index| AlarmLine { case: case(index), kind: AlarmKind::New };
                outgoing.alarm = (how > 0).then(|| Alarm {
                    number: outgoing.number,
                    rings: rings + u32::from(how % 2),
                    lines: (1..how).map(line).collect(),
                });
                self.give(lane, 0);
            }
            Step::Guarded { lane, from_ms, for_ms, of_generation } => {
                self.fold(lane);
                let from = Timestamp(self.now.0 + from_ms);
                let outgoing = &mut self.lanes[lane].outgoing;
                outgoing.number += 1;
                let guard = Guard {
                    not_before: Some(from),
                    expires: Some(Timestamp(from.0 + for_ms)),
                    window: None,
                    generation: of_generation.then_some(outgoing.generation),
                };
                let content = PostContent::Reminder(AppointmentId([1; 16]));
                outgoing.posts.push(Post { number: outgoing.number, content, guard });
                self.give(lane, 2);
            }
            Step::Discreet { lane, opens: true } => {
                self.fold(lane);
                self.lanes[lane].outgoing.is_discreet = true;
                self.offer(lane, 1, [false; 4]);
            }
            Step::Discreet { lane, opens: false } => {
                self.fold(lane);
                let left = &mut self.lanes[lane];
                left.outgoing
                    .posts
                    .retain(|post| post.is_unasked() && post.guard.generation.is_none());
                left.outgoing.generation += 1;
                ledger::leave_discreet(left, self.now);
                self.offer(lane, 1, [false; 4]);
            }
            Step::Next => {
                self.next();
            }
            Step::Finish { which, how } => self.finish(which, how),
            Step::Wait(ms) => {
                self.now = Timestamp(self.now.0 + ms);
                if ms < 0 {
                    // After a clock was set back nothing tells how long ago something was.
                    self.rang.clear();
                }
            }
            Step::Commit { works } => self.commit(works),
        }
    }

    fn offer(&mut self, index: usize, urgency: u8, [writes, posts, leaves, wipes]: [bool; 4]) {
        self.fold(index);
        let lane = &mut self.lanes[index];
        if leaves {
            lane.outgoing.generation += 1;
            lane.outgoing.posts.clear();
            ledger::leave_discreet(lane, self.now);
        }
        if posts {
            lane.outgoing.number += 1;
            let content = PostContent::Neutral(Neutral::Trouble);
            lane.outgoing.posts.push(Post {
                number: lane.outgoing.number,
                content,
                guard: Guard::default(),
            });
        }
        lane.outgoing.number += 1;
        lane.outgoing.screen = lane.outgoing.number;
        if writes {
            self.messages += 1;
            lane.newest_hers = Some(message(self.messages));
        }
        if wipes {
            self.messages += 1;
            lane.outgoing.wipe.push(message(self.messages));
        }
        self.give(index, urgency);
    }

    /// The handler folds what the sender knows, as it should.
    fn fold(&mut self, index: usize) {
        let lane = &mut self.lanes[index];
        lane.address = sportello::conversation::lane::Address::Private(ChatId(index as i64 + 1));
        if let Some(known) = self.sender.known(lane_id(index as u64)) {
            lane.shown = known;
            lane.outgoing.posts.retain(|post| post.is_unasked() || post.number > known.number);
        }
        let delivered = std::mem::take(&mut self.noted[index]);
        lane.outgoing.posts.retain(|post| !delivered.posts.contains(&post.number));
        ledger::fold(lane, &delivered);
    }

    fn give(&mut self, index: usize, urgency: u8) {
        let lane = &self.lanes[index];
        self.generations[index] = lane.outgoing.generation;
        let offer = Offer {
            lane: lane_id(index as u64),
            snapshot: Arc::new(lane.clone()),
            urgency: Urgency::ALL[usize::from(urgency)],
            ticket: Some(ticket(self.tickets)),
        };
        self.tickets += 1;
        self.sender.offer(offer, self.now);
    }

    fn next(&mut self) -> bool {
        let Some(call) = self.sender.next(self.now) else { return false };
        let index = Self::index(&call);
        assert!(self.in_flight.iter().all(|other| other.lane != call.lane), "two in flight");
        assert_eq!(call.snapshot.outgoing.generation, self.generations[index], "older generation");
        match &call.kind {
            CallKind::Post { number, .. } if Self::guard(&call, *number).is_some() => {
                let guard = Self::guard(&call, *number).unwrap();
                let generation = call.snapshot.outgoing.generation;
                assert_eq!(guard.verdict(generation, self.now), Verdict::Now, "guarded");
            }
            CallKind::Show { number, .. } | CallKind::Post { number, .. } => {
                self.in_order(index, *number);
            }
            CallKind::Alarm { edit: None, .. } => {
                let rang = self.rang.insert(index, self.now);
                let soon = rang.is_some_and(|at| self.now.0 - at.0 < 1_000);
                assert!(!soon, "two alarms within a second");
            }
            CallKind::Alarm { .. }
            | CallKind::ClearKeyboard { .. }
            | CallKind::Delete { .. }
            | CallKind::Confirm { .. }
            | CallKind::Neutralise { .. } => {}
        }
        let outdated = self.outdated.entry(index).or_default();
        let replaces = outdated.is_empty()
            || match &call.kind {
                CallKind::Show { edit: Some(target), .. } => *outdated == [target.0],
                CallKind::Delete { messages } => messages.contains(&message(outdated[0])),
                _ => false,
            };
        assert!(replaces, "{outdated:?} still show what was left, but {:?}", call.kind);
        self.in_flight.push(call);
        true
    }

    fn guard(call: &Call, number: u64) -> Option<Guard> {
        let posts = &call.snapshot.outgoing.posts;
        let post = posts.iter().find(|post| post.number == number)?;
        post.is_unasked().then_some(post.guard)
    }

    /// What Telegram makes of a call that takes effect.
    fn effect(&mut self, call: &Call, made: Option<i32>) {
        let index = Self::index(call);
        let chat = &mut self.chats[index];
        let is_discreet = call.snapshot.outgoing.is_discreet;
        let shows = if is_discreet { Shows::Discreet } else { Shows::Other };
        match &call.kind {
            CallKind::Show { edit: Some(target), .. } => {
                chat.insert(target.0, shows);
            }
            CallKind::Show { edit: None, .. } | CallKind::Post { .. } => {
                chat.extend(made.map(|made| (made, shows)));
            }
            CallKind::Alarm { edit: None, .. } => {
                chat.extend(made.map(|made| (made, Shows::Alarm)));
            }
            CallKind::Alarm { .. } | CallKind::ClearKeyboard { .. } => {}
            CallKind::Delete { messages } => {
                chat.retain(|shown, _| !messages.contains(&message(*shown)));
            }
            CallKind::Confirm { message } | CallKind::Neutralise { message } => {
                chat.remove(&message.0);
            }
        }
    }

    /// Telegram says that a message is not there only where it is not.
    fn was_gone(&mut self, call: &Call) {
        let chat = &mut self.chats[Self::index(call)];
        match &call.kind {
            CallKind::Show { edit: Some(target), .. }
            | CallKind::Alarm { edit: Some(target), .. } => {
                chat.remove(&target.0);
            }
            CallKind::Delete { messages } => {
                chat.retain(|shown, _| !messages.contains(&message(*shown)));
            }
            CallKind::Confirm { message }
            | CallKind::Neutralise { message }
            | CallKind::ClearKeyboard { message } => {
                chat.remove(&message.0);
            }
            CallKind::Show { edit: None, .. }
            | CallKind::Alarm { edit: None, .. }
            | CallKind::Post { .. } => {}
        }
    }

    fn in_order(&mut self, index: usize, number: u64) {
        let before = self.started.insert(index, number).unwrap_or(0);
        assert!(before <= number, "{number} after {before}");
    }

    fn finish(&mut self, which: usize, how: u8) {
        if self.in_flight.is_empty() {
            return;
        }
        let call = self.in_flight.swap_remove(which % self.in_flight.len());
        let index = Self::index(&call);
        let outcome = match how {
            0 => Outcome::RetryAfter(3),
            1 => Outcome::Ambiguous,
            2 => Outcome::ServerError,
            3 => Outcome::NotSent,
            4 => Outcome::BadRequest { description: String::new() },
            5 => Outcome::Gone,
            6 => Outcome::NotModified,
            7 => Outcome::Refused(Refusal::Blocked),
            8 => Outcome::Unauthorized,
            _ => self.sent(&call),
        };
        if outcome == Outcome::Ambiguous && call.kind.is_send() {
            let (number, is_alarm) = match call.kind {
                CallKind::Alarm { number, .. } => (number, true),
                CallKind::Show { number, .. } | CallKind::Post { number, .. } => (number, false),
                _ => (0, false),
            };
            let count = self.unknown.entry((index, number, is_alarm)).or_default();
            *count += 1;
            assert!(*count <= 3, "{number} was sent {count} times without an answer");
        }
        match outcome {
            Outcome::Sent { message } => self.effect(&call, Some(message.0)),
            Outcome::Done => self.effect(&call, None),
            // Telegram says so only where the message shows already what the edit would show.
            Outcome::NotModified if matches!(call.kind, CallKind::Show { edit: Some(_), .. }) => {
                self.effect(&call, None);
            }
            Outcome::Gone => self.was_gone(&call),
            _ => {}
        }
        let is_of_screen = match &call.kind {
            CallKind::Alarm { .. } => false,
            CallKind::Post { number, .. } => {
                Self::guard(&call, *number).is_none_or(|guard| guard.generation.is_some())
            }
            _ => true,
        };
        if let Outcome::Sent { message } = outcome
            && call.kind.is_send()
            && is_of_screen
            && call.snapshot.outgoing.generation < self.generations[index]
        {
            self.outdated.entry(index).or_default().push(message.0);
        }
        let outdated = self.outdated.entry(index).or_default();
        match (&call.kind, &outcome) {
            // Nothing can be done in a chat that refuses us.
            (_, Outcome::Refused(_)) => outdated.clear(),
            (
                CallKind::Delete { messages },
                Outcome::Done | Outcome::Gone | Outcome::NotModified | Outcome::BadRequest { .. },
            ) => outdated.retain(|left| !messages.contains(&message(*left))),
            (
                CallKind::Show { edit: Some(target), .. },
                Outcome::Sent { .. } | Outcome::NotModified,
            ) if call.snapshot.outgoing.generation == self.generations[index] => {
                outdated.retain(|left| *left != target.0);
            }
            _ => {}
        }
        self.sender.finished(call.id, &outcome, self.now);
    }

    fn sent(&mut self, call: &Call) -> Outcome {
        match call.kind {
            CallKind::Show { edit: Some(message), .. }
            | CallKind::Alarm { edit: Some(message), .. }
            | CallKind::Neutralise { message }
            | CallKind::ClearKeyboard { message } => Outcome::Sent { message },
            CallKind::Delete { .. } | CallKind::Confirm { .. } => Outcome::Done,
            CallKind::Show { edit: None, .. }
            | CallKind::Alarm { edit: None, .. }
            | CallKind::Post { .. } => {
                self.messages += 1;
                Outcome::Sent { message: message(self.messages) }
            }
        }
    }

    fn commit(&mut self, works: bool) {
        let outcomes = self.sender.take_outcomes(3);
        if !works {
            self.sender.returned(outcomes, self.now);
            return;
        }
        for outcome in &outcomes {
            let index = (0..LANES).find(|it| lane_id(*it as u64) == outcome.lane).unwrap();
            let noted = &mut self.noted[index];
            noted.messages.extend(outcome.sent.iter().copied());
            noted.deleted.extend(outcome.deleted.iter().copied());
            noted.remains.extend(outcome.remains.iter().copied());
            noted.posts.extend(outcome.posts.iter().copied());
            for ticket in &outcome.tickets {
                assert!(self.settled.insert(*ticket), "settled twice");
            }
        }
        self.sender.persisted(&outcomes, self.now);
    }

    /// From now on all goes well: everything owed must come to an end.
    fn drain(&mut self) {
        for _ in 0..10_000 {
            while self.next() {}
            while !self.in_flight.is_empty() {
                self.finish(0, 15);
            }
            match self.sender.next_wake(self.now) {
                Some(wake) => self.now = wake.max(self.now),
                None => break,
            }
        }
        for _ in 0..1_000 {
            self.commit(true);
        }
    }
}

proptest! {
    #![proptest_config(crate::random::cases(400))]

    #[test]
    fn promises_hold(steps in proptest::collection::vec(step(), 1..120)) {
        let mut world = World::new();
        for step in &steps {
            world.step(step);
        }
        world.drain();
        // Everybody leaves, and all goes well: nothing discreet stays, and what alarms should.
        for lane in 0..LANES {
            for _ in 0..2 {
                world.step(&Step::Discreet { lane, opens: false });
                world.drain();
            }
        }
        for (index, chat) in world.chats.iter().enumerate() {
            let lane = &world.lanes[index];
            let count = |what| chat.values().filter(|shows| **shows == what).count();
            let is_told = lane.remains.iter().chain(&world.noted[index].remains).count() > 0;
            prop_assert!(count(Shows::Discreet) == 0 || is_told, "{:?} {:?}", chat, lane);
        }
        prop_assert_eq!(world.settled.len(), world.tickets as usize, "every ticket, once");
        prop_assert_eq!(world.sender.in_flight(), 0);
    }
}
