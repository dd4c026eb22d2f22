//! The sender under random offers, outcomes and clocks: what must never happen does not.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use proptest::prelude::*;
use sportello::conversation::lane::{Confirmed, Guard, Lane, Post, PostContent};
use sportello::ids::ChatId;
use sportello::store::OutboxTicket;
use sportello::telegram::lanes::{Call, CallKind, Offer, Outcome, Refusal, Sender, Urgency};
use sportello::telegram::pace::Limits;
use sportello::text::preview::Neutral;
use sportello::time::Timestamp;

use super::lanes::{lane, lane_id, message, ticket};

const LANES: usize = 4;

#[derive(Clone, Debug)]
enum Step {
    Offer { lane: usize, urgency: u8, writes: bool, posts: bool, leaves: bool, wipes: bool },
    Next,
    Finish { which: usize, how: u8 },
    Wait(i64),
    Commit { works: bool },
}

fn step() -> impl Strategy<Value = Step> {
    let flags = (any::<bool>(), any::<bool>(), 0..6u8, any::<bool>());
    prop_oneof![
        4 => (0..LANES, 0..4u8, flags).prop_map(|(lane, urgency, (writes, posts, leaves, wipes))| {
            Step::Offer { lane, urgency, writes, posts, leaves: leaves == 0, wipes }
        }),
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
            Step::Next => {
                self.next();
            }
            Step::Finish { which, how } => self.finish(which, how),
            Step::Wait(ms) => self.now = Timestamp(self.now.0 + ms),
            Step::Commit { works } => self.commit(works),
        }
    }

    fn offer(&mut self, index: usize, urgency: u8, [writes, posts, leaves, wipes]: [bool; 4]) {
        let lane = &mut self.lanes[index];
        lane.address = sportello::conversation::lane::Address::Private(ChatId(index as i64 + 1));
        if leaves {
            lane.outgoing.generation += 1;
            lane.outgoing.posts.clear();
        }
        // The handler folds what the sender knows, as it should.
        if let Some(known) = self.sender.known(lane_id(index as u64)) {
            lane.shown = Confirmed { message: known.message, number: known.number, alarm: None };
            lane.outgoing.posts.retain(|post| post.number > known.number);
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
            lane.outgoing.wipe = vec![message(self.messages)];
        }
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
            CallKind::Show { number, .. } | CallKind::Post { number, .. } => {
                self.in_order(index, *number);
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
        if let Outcome::Sent { message } = outcome
            && call.kind.is_send()
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
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn promises_hold(steps in proptest::collection::vec(step(), 1..120)) {
        let mut world = World::new();
        for step in &steps {
            world.step(step);
        }
        world.drain();
        prop_assert_eq!(world.settled.len(), world.tickets as usize, "every ticket, once");
        prop_assert_eq!(world.sender.in_flight(), 0);
    }
}
