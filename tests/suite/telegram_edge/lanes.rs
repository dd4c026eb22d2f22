//! The sender's decisions, in virtual time.

use std::sync::Arc;

use sportello::conversation::lane::{
    Address, Confirmed, Guard, Lane, LaneStanding, Outgoing, Post, PostContent, Requests, Seen,
};
use sportello::flow::session::Session;
use sportello::ids::{ChatId, LaneId, TelegramMessageId};
use sportello::store::{CommitNumber, OutboxTicket};
use sportello::telegram::lanes::{
    Call, CallKind, Known, Markup, Offer, Outcome, Refusal, Sender, SentOutcome, Urgency,
};
use sportello::telegram::pace::Limits;
use sportello::text::preview::Neutral;
use sportello::time::Timestamp;

pub(super) fn lane_id(number: u64) -> LaneId {
    LaneId((u128::from(number) + 1).to_be_bytes())
}

pub(super) fn message(id: i32) -> TelegramMessageId {
    TelegramMessageId(id)
}

pub(super) fn ticket(index: u32) -> OutboxTicket {
    OutboxTicket { group: CommitNumber(1), index }
}

/// A lane whose newest screen is `screen`.
pub(super) fn lane(screen: u64) -> Lane {
    Lane {
        address: Address::Private(ChatId(7)),
        session: Session::default(),
        seen: Seen::default(),
        outgoing: Outgoing { number: screen, screen, ..Outgoing::default() },
        shown: Confirmed::default(),
        newest_hers: None,
        language_guess: None,
        attempt: None,
        ledger: Vec::new(),
        remains: Vec::new(),
        standing: LaneStanding::Open,
        since: Timestamp::EPOCH,
        last_seen: Timestamp::EPOCH,
        requests: Requests::default(),
        appointments: Vec::new(),
        operator: None,
        timer: None,
    }
}

fn neutral(number: u64) -> Post {
    Post { number, content: PostContent::Neutral(Neutral::Trouble), guard: Guard::default() }
}

/// A sender with a clock of its own.
pub(super) struct Rig {
    pub(super) sender: Sender,
    pub(super) now: Timestamp,
    tickets: u32,
}

impl Rig {
    pub(super) fn new() -> Self {
        Self { sender: Sender::new(Limits::TELEGRAM), now: Timestamp(1_000_000), tickets: 0 }
    }

    pub(super) fn offer(&mut self, id: u64, lane: Lane, urgency: Urgency) -> OutboxTicket {
        let ticket = ticket(self.tickets);
        self.tickets += 1;
        let snapshot = Arc::new(lane);
        let offer = Offer { lane: lane_id(id), snapshot, urgency, ticket: Some(ticket) };
        self.sender.offer(offer, self.now);
        ticket
    }

    pub(super) fn answer(&mut self, lane: Lane) -> OutboxTicket {
        self.offer(0, lane, Urgency::Answer)
    }

    pub(super) fn next(&mut self) -> Option<Call> {
        self.sender.next(self.now)
    }

    pub(super) fn call(&mut self) -> Call {
        self.next().expect("a call should start now")
    }

    pub(super) fn finish(&mut self, call: &Call, outcome: &Outcome) {
        self.sender.finished(call.id, outcome, self.now);
    }

    pub(super) fn sent(&mut self, call: &Call, id: i32) {
        self.finish(call, &Outcome::Sent { message: message(id) });
    }

    pub(super) fn wait(&mut self, ms: i64) {
        self.now = Timestamp(self.now.0 + ms);
    }

    /// Goes on to when the sender wants to be asked again.
    pub(super) fn wake(&mut self) -> Call {
        for _ in 0..10 {
            self.now = self.sender.next_wake(self.now).expect("something waits").max(self.now);
            if let Some(call) = self.next() {
                return call;
            }
        }
        panic!("woken ten times for nothing")
    }

    pub(super) fn outcomes(&mut self) -> Vec<SentOutcome> {
        let outcomes = self.sender.take_outcomes(100);
        self.sender.persisted(&outcomes, self.now);
        outcomes
    }
}

pub(super) fn show(edit: Option<i32>, number: u64) -> CallKind {
    CallKind::Show { edit: edit.map(message), number }
}

#[test]
fn a_screen_is_sent_settled_and_reported() {
    let mut rig = Rig::new();
    let ticket = rig.answer(lane(1));
    let call = rig.call();
    assert_eq!(call.kind, show(None, 1));
    assert_eq!(call.chat, ChatId(7));
    assert_eq!(call.markup, Markup::Formatted);
    assert!(rig.next().is_none(), "one call a lane at a time");
    rig.sent(&call, 10);
    assert!(rig.next().is_none());
    let outcomes = rig.outcomes();
    let [outcome] = &outcomes[..] else { panic!("{outcomes:?}") };
    assert_eq!((outcome.number, outcome.message), (1, Some(message(10))));
    assert_eq!(outcome.tickets, [ticket]);
    assert_eq!(outcome.sent[0].message, message(10));
    assert!(rig.outcomes().is_empty());
}

#[test]
fn a_newer_screen_replaces_one_not_yet_sent_and_both_tickets_settle_together() {
    let mut rig = Rig::new();
    let tickets = [rig.answer(lane(1)), rig.answer(lane(2)), rig.answer(lane(3))];
    let call = rig.call();
    assert_eq!(call.kind, show(None, 3));
    rig.sent(&call, 10);
    assert!(rig.next().is_none());
    assert_eq!(rig.outcomes()[0].tickets, tickets);
    assert_eq!(rig.sender.counters().replaced, 2);
}

#[test]
fn an_older_snapshot_that_comes_late_leaves_only_its_ticket() {
    let mut rig = Rig::new();
    let newer = rig.answer(lane(2));
    let call = rig.call();
    let older = rig.answer(lane(1));
    rig.sent(&call, 10);
    assert!(rig.next().is_none());
    assert_eq!(rig.outcomes()[0].tickets, [newer, older]);
    let oldest = rig.answer(lane(1));
    assert!(rig.next().is_none());
    assert_eq!(rig.outcomes()[0].tickets, [oldest]);
}

#[test]
fn an_older_snapshot_never_replaces_a_newer_one() {
    for (newer, older) in [(lane(2), lane(1)), (raised(9, 1), lane(3))] {
        let mut rig = Rig::new();
        let number = newer.outgoing.screen;
        rig.answer(newer);
        rig.answer(older);
        assert_eq!(rig.call().kind, show(None, number));
    }
}

#[test]
fn calls_are_kept_free_for_people_even_when_telegram_does_not_answer() {
    let mut rig = Rig::new();
    for id in 0..1_000 {
        rig.offer(id, lane(1), Urgency::Reminder);
    }
    let mut in_flight = 0;
    for _ in 0..600 {
        while rig.next().is_some() {
            in_flight += 1;
        }
        rig.wait(100);
    }
    assert_eq!(in_flight, Limits::TELEGRAM.background_in_flight_max);
    rig.offer(5_000, lane(1), Urgency::Help);
    assert_eq!(rig.call().lane, lane_id(5_000));
}

#[test]
fn the_screen_is_edited_until_she_writes_below_it() {
    let mut rig = Rig::new();
    rig.answer(lane(1));
    let call = rig.call();
    rig.sent(&call, 10);
    rig.answer(lane(2));
    let call = rig.call();
    assert_eq!(call.kind, show(Some(10), 2));
    rig.sent(&call, 10);

    let below = Lane { newest_hers: Some(message(11)), ..lane(3) };
    rig.answer(below);
    let call = rig.call();
    assert_eq!(call.kind, show(None, 3));
    rig.sent(&call, 12);
    let call = rig.call();
    assert_eq!(call.kind, CallKind::ClearKeyboard { message: message(10) });
    assert_eq!(rig.outcomes().last().unwrap().message, Some(message(12)));
    rig.finish(&call, &Outcome::NotModified);
    assert!(rig.next().is_none());
    assert_eq!(rig.outcomes()[0].tickets.len(), 1, "settled only when the keyboard is gone");
}

#[test]
fn the_record_counts_where_it_is_ahead_of_the_senders_memory() {
    let mut rig = Rig::new();
    let shown = Confirmed { message: Some(message(50)), number: 4, alarm: None };
    rig.answer(Lane { shown, ..lane(5) });
    let call = rig.call();
    assert_eq!(call.kind, show(Some(50), 5));
    rig.finish(&call, &Outcome::NotModified);
    assert_eq!(rig.outcomes()[0].number, 5);
    // The record is behind: the handler has not folded number 5 yet.
    rig.answer(Lane {
        shown,
        outgoing: Outgoing { number: 5, screen: 5, ..Outgoing::default() },
        ..lane(5)
    });
    assert!(rig.next().is_none(), "number 5 is not owed twice");
}

#[test]
fn a_screen_that_is_gone_is_sent_anew() {
    let mut rig = Rig::new();
    rig.answer(Lane {
        shown: Confirmed { message: Some(message(9)), number: 1, alarm: None },
        ..lane(2)
    });
    let call = rig.call();
    assert_eq!(call.kind, show(Some(9), 2));
    rig.finish(&call, &Outcome::Gone);
    let call = rig.call();
    assert_eq!(call.kind, show(None, 2));
}

#[test]
fn posts_and_screen_go_in_the_order_of_their_numbers() {
    let mut rig = Rig::new();
    let mut offered = lane(0);
    offered.outgoing = Outgoing {
        number: 7,
        screen: 6,
        posts: vec![neutral(5), neutral(7)],
        ..Outgoing::default()
    };
    rig.answer(offered);
    for expected in [5, 6, 7] {
        let call = rig.call();
        let number = match call.kind {
            CallKind::Show { number, .. } | CallKind::Post { number, .. } => number,
            other => panic!("{other:?}"),
        };
        assert_eq!(number, expected);
        rig.sent(&call, 100 + i32::try_from(expected).unwrap());
    }
    assert!(rig.next().is_none());
    let outcome = &rig.outcomes()[0];
    assert_eq!((outcome.number, outcome.message), (7, Some(message(106))));
    assert_eq!(outcome.sent.len(), 3);
}

#[test]
fn what_is_to_be_wiped_is_deleted_a_hundred_at_a_time_and_reported() {
    let mut rig = Rig::new();
    let mut offered = lane(1);
    offered.outgoing.wipe = (1..=150).map(message).collect();
    rig.answer(offered);
    let call = rig.call();
    assert_eq!(call.kind, show(None, 1));
    rig.sent(&call, 200);
    let mut deleted = Vec::new();
    for expected in [100, 50] {
        let call = rig.call();
        let CallKind::Delete { messages } = &call.kind else { panic!("{:?}", call.kind) };
        assert_eq!(messages.len(), expected);
        deleted.extend(messages.clone());
        rig.finish(&call, &Outcome::Done);
    }
    assert!(rig.next().is_none());
    assert_eq!(rig.outcomes()[0].deleted, deleted);
}

#[test]
fn a_screen_that_is_itself_to_be_wiped_goes_first_and_the_next_is_sent_anew() {
    let mut rig = Rig::new();
    let mut offered =
        Lane { shown: Confirmed { message: Some(message(9)), number: 1, alarm: None }, ..lane(2) };
    offered.outgoing.wipe = vec![message(8), message(9)];
    rig.answer(offered);
    let call = rig.call();
    assert_eq!(call.kind, CallKind::Delete { messages: vec![message(8), message(9)] });
    rig.finish(&call, &Outcome::Done);
    assert_eq!(rig.call().kind, show(None, 2));
}

fn raised(screen: u64, generation: u32) -> Lane {
    let mut lane = lane(screen);
    lane.outgoing.generation = generation;
    lane
}

#[test]
fn leaving_overtakes_what_waits_in_its_lane() {
    let mut rig = Rig::new();
    let mut offered = lane(9);
    offered.outgoing.posts = vec![neutral(3), neutral(4)];
    rig.offer(0, offered, Urgency::Bulk);
    rig.answer(raised(10, 1));
    let call = rig.call();
    assert_eq!((call.kind.clone(), call.snapshot.outgoing.generation), (show(None, 10), 1));
    rig.sent(&call, 20);
    assert!(rig.next().is_none());
    assert_eq!(rig.outcomes()[0].tickets.len(), 2);
}

#[test]
fn an_older_send_in_flight_is_edited_into_the_present_screen_before_anything_else() {
    let mut rig = Rig::new();
    rig.answer(lane(1));
    let old = rig.call();
    let mut left = raised(2, 1);
    left.outgoing.wipe = vec![message(5)];
    rig.answer(left);
    assert!(rig.next().is_none(), "not while the old one is in flight");
    rig.sent(&old, 10);
    let call = rig.call();
    assert_eq!(call.kind, show(Some(10), 2));
    rig.sent(&call, 10);
    assert_eq!(rig.call().kind, CallKind::Delete { messages: vec![message(5)] });
}

#[test]
fn an_older_send_in_flight_above_her_message_is_deleted_first() {
    let mut rig = Rig::new();
    rig.answer(lane(1));
    let old = rig.call();
    rig.answer(Lane { newest_hers: Some(message(11)), ..raised(2, 1) });
    rig.sent(&old, 10);
    let call = rig.call();
    assert_eq!(call.kind, CallKind::Delete { messages: vec![message(10)] });
    rig.finish(&call, &Outcome::Done);
    assert_eq!(rig.call().kind, show(None, 2));
}

#[test]
fn an_older_post_in_flight_is_deleted_as_soon_as_its_id_is_known() {
    let mut rig = Rig::new();
    let mut offered = lane(0);
    offered.outgoing = Outgoing { number: 2, posts: vec![neutral(2)], ..Outgoing::default() };
    rig.answer(offered);
    let old = rig.call();
    rig.answer(raised(3, 1));
    rig.sent(&old, 10);
    let call = rig.call();
    assert_eq!(call.kind, CallKind::Delete { messages: vec![message(10)] });
    // Even when Telegram says to wait, it stays the very next thing.
    rig.finish(&call, &Outcome::RetryAfter(3));
    let call = rig.wake();
    assert_eq!(call.kind, CallKind::Delete { messages: vec![message(10)] });
}

#[test]
fn what_the_record_did_not_know_of_is_deleted_after_leaving() {
    let mut rig = Rig::new();
    let mut offered = lane(1);
    offered.outgoing =
        Outgoing { number: 2, screen: 1, posts: vec![neutral(2)], ..Outgoing::default() };
    rig.answer(offered);
    let call = rig.call();
    rig.sent(&call, 10);
    let call = rig.call();
    rig.sent(&call, 11);
    assert!(rig.next().is_none());
    // The handler read the record before number 2 was folded: 11 is not in its wipe list.
    let mut left = raised(3, 1);
    left.shown = Confirmed { message: Some(message(10)), number: 1, alarm: None };
    rig.answer(left);
    let call = rig.call();
    assert_eq!(call.kind, CallKind::Delete { messages: vec![message(11)] });
    rig.finish(&call, &Outcome::Done);
    assert_eq!(rig.call().kind, show(Some(10), 3));
}

#[test]
fn an_older_edit_whose_outcome_is_unknown_is_edited_again() {
    let mut rig = Rig::new();
    rig.answer(Lane {
        shown: Confirmed { message: Some(message(9)), number: 1, alarm: None },
        ..lane(2)
    });
    let old = rig.call();
    let shown = Confirmed { message: Some(message(9)), number: 1, alarm: None };
    rig.answer(Lane { shown, ..raised(3, 1) });
    rig.finish(&old, &Outcome::Ambiguous);
    let call = rig.call();
    assert_eq!(call.kind, show(Some(9), 3), "at once, without a pause");
    rig.sent(&call, 9);
    assert!(rig.next().is_none());
}

#[test]
fn too_many_requests_park_only_their_lane() {
    let mut rig = Rig::new();
    rig.answer(lane(1));
    rig.offer(1, lane(1), Urgency::Answer);
    let first = rig.call();
    rig.finish(&first, &Outcome::RetryAfter(5));
    let other = rig.call();
    assert_eq!(other.lane, lane_id(1));
    rig.sent(&other, 3);
    // A newer screen does not break the wait.
    rig.answer(lane(2));
    assert!(rig.next().is_none());
    let started = rig.now;
    let call = rig.wake();
    assert_eq!(call.kind, show(None, 2));
    assert_eq!(rig.now.since(started).as_secs(), 5);
}

#[test]
fn three_lanes_told_to_wait_pause_all() {
    let mut rig = Rig::new();
    for id in 0..4 {
        rig.offer(id, lane(1), Urgency::Answer);
    }
    let calls: Vec<Call> = (0..3).map(|_| rig.call()).collect();
    for call in &calls {
        rig.wait(1_000);
        rig.finish(call, &Outcome::RetryAfter(20));
    }
    rig.offer(9, lane(1), Urgency::Help);
    assert!(rig.next().is_none());
    assert_eq!(rig.sender.next_wake(rig.now), Some(Timestamp(rig.now.0 + 20_000)));
    assert_eq!(rig.sender.counters().pauses, 1);
    rig.wait(20_000);
    assert_eq!(rig.call().lane, lane_id(9), "help first");
}

#[test]
fn a_person_gets_a_burst_and_then_one_message_a_second() {
    let mut rig = Rig::new();
    let mut starts = Vec::new();
    for number in 1..=6 {
        let hers = i32::try_from(number).unwrap() * 10;
        rig.answer(Lane { newest_hers: Some(message(hers)), ..lane(number) });
        let call = rig.next().unwrap_or_else(|| rig.wake());
        assert_eq!(call.kind, show(None, number));
        starts.push(rig.now.0 - 1_000_000);
        rig.sent(&call, hers + 1);
        if number > 1 {
            let clear = rig.next().unwrap_or_else(|| rig.wake());
            rig.finish(&clear, &Outcome::Done);
        }
    }
    assert_eq!(starts, [0, 0, 0, 1_000, 2_000, 3_000]);
}

#[test]
fn a_group_gets_at_most_twenty_a_minute() {
    let mut rig = Rig::new();
    let mut starts: Vec<i64> = Vec::new();
    for number in 1..=60 {
        let mut offered = lane(0);
        offered.address = Address::Group(ChatId(-5));
        offered.outgoing = Outgoing { number, posts: vec![neutral(number)], ..Outgoing::default() };
        rig.answer(offered);
        let call = rig.next().unwrap_or_else(|| rig.wake());
        starts.push(rig.now.0);
        rig.sent(&call, i32::try_from(number).unwrap());
    }
    for (index, start) in starts.iter().enumerate() {
        let within = starts[index..].iter().filter(|later| **later < start + 60_000).count();
        assert!(within <= 20, "{within} within a minute");
    }
}

#[test]
fn ten_thousand_reminders_do_not_delay_a_help_message() {
    let mut rig = Rig::new();
    for id in 0..10_000 {
        rig.offer(id, lane(1), Urgency::Reminder);
    }
    let mut in_flight = Vec::new();
    let mut reminders: Vec<i64> = Vec::new();
    let end = rig.now.0 + 20_000;
    let mut helped = 0;
    while rig.now.0 < end {
        // Every answer of Telegram's takes a long second.
        in_flight.retain(|(due, call): &(i64, Call)| {
            let is_due = *due <= rig.now.0;
            if is_due {
                rig.sender.finished(call.id, &Outcome::Sent { message: message(1) }, rig.now);
            }
            !is_due
        });
        let asks = (rig.now.0 % 500 == 0).then(|| 100_000 + u64::try_from(rig.now.0).unwrap());
        if let Some(id) = asks {
            rig.offer(id, lane(1), Urgency::Help);
        }
        while let Some(call) = rig.next() {
            if asks.is_some_and(|id| call.lane == lane_id(id)) {
                helped += 1;
            } else {
                reminders.push(rig.now.0);
            }
            in_flight.push((rig.now.0 + 1_000, call));
        }
        rig.wait(10);
    }
    assert_eq!(helped, 40, "each starts in the very moment it is asked for");
    assert!(reminders.len() > 200, "reminders go on: {}", reminders.len());
    for (index, start) in reminders.iter().enumerate() {
        let within = reminders[index..].iter().filter(|later| **later < start + 1_000).count();
        assert!(within <= 25, "{within} within a second");
    }
}

#[test]
fn nobody_is_passed_over_for_ever() {
    let mut rig = Rig::new();
    rig.offer(0, lane(1), Urgency::Bulk);
    for round in 1..200 {
        // There is always an answer waiting, and only one call at a time is asked for.
        rig.offer(round, lane(1), Urgency::Answer);
        rig.offer(10_000 + round, lane(1), Urgency::Answer);
        let call = rig.call();
        rig.sent(&call, 1);
        if call.lane == lane_id(0) {
            return;
        }
        rig.wait(10);
    }
    panic!("the bulk message starved");
}

#[test]
fn a_refusal_suspends_the_lane_until_somebody_acts_there() {
    let mut rig = Rig::new();
    let ticket = rig.answer(lane(1));
    let call = rig.call();
    rig.finish(&call, &Outcome::Refused(Refusal::Blocked));
    assert!(rig.next().is_none());
    let outcome = &rig.outcomes()[0];
    assert_eq!(outcome.standing, Some(LaneStanding::Suspended));
    assert_eq!((outcome.number, &outcome.tickets[..]), (1, &[ticket][..]));

    // A reminder offered before the record knew is refused without a call.
    let ticket = rig.offer(0, lane(2), Urgency::Reminder);
    assert!(rig.next().is_none());
    assert_eq!(rig.outcomes()[0].tickets, [ticket]);

    let suspended = Lane { standing: LaneStanding::Suspended, ..lane(3) };
    let ticket = rig.answer(suspended);
    assert!(rig.next().is_none());
    assert_eq!(rig.outcomes()[0].tickets, [ticket]);

    rig.answer(lane(4));
    assert_eq!(rig.call().kind, show(None, 4), "they came back");
}

#[test]
fn who_acted_while_a_refusal_was_under_way_is_tried_once_more() {
    let mut rig = Rig::new();
    rig.answer(lane(1));
    let call = rig.call();
    rig.answer(lane(2));
    rig.finish(&call, &Outcome::Refused(Refusal::Blocked));
    let call = rig.call();
    assert_eq!(call.kind, show(None, 2));
    rig.finish(&call, &Outcome::Refused(Refusal::Blocked));
    assert!(rig.next().is_none());
}

#[test]
fn a_send_of_unknown_outcome_is_made_again_at_most_twice_and_bulk_never() {
    for (urgency, expected) in [(Urgency::Answer, 3), (Urgency::Help, 3), (Urgency::Bulk, 1)] {
        let mut rig = Rig::new();
        let ticket = rig.offer(0, lane(1), urgency);
        let mut sends = 0;
        let mut call = rig.next();
        while let Some(made) = call {
            assert_eq!(made.kind, show(None, 1));
            sends += 1;
            rig.finish(&made, &Outcome::Ambiguous);
            call = rig.sender.next_wake(rig.now).is_some().then(|| rig.wake());
        }
        assert_eq!(sends, expected, "{urgency:?}");
        let counters = rig.sender.counters();
        assert_eq!(counters.resends, expected - 1);
        assert_eq!((counters.ambiguous, counters.given_up), (expected, 1));
        let outcome = &rig.outcomes()[0];
        assert_eq!((outcome.given_up, outcome.number), (1, 1));
        assert_eq!(outcome.tickets, [ticket]);
    }
}

#[test]
fn an_edit_of_unknown_outcome_is_simply_repeated() {
    let mut rig = Rig::new();
    rig.answer(Lane {
        shown: Confirmed { message: Some(message(9)), number: 1, alarm: None },
        ..lane(2)
    });
    let mut call = rig.call();
    for _ in 0..10 {
        rig.finish(&call, &Outcome::Ambiguous);
        call = rig.wake();
        assert_eq!(call.kind, show(Some(9), 2));
    }
    rig.finish(&call, &Outcome::NotModified);
    assert_eq!(rig.outcomes()[0].given_up, 0);
    assert_eq!(rig.sender.counters().resends, 0);
}

#[test]
fn pauses_after_server_errors_grow_and_end() {
    let mut rig = Rig::new();
    rig.offer(0, lane(1), Urgency::Bulk);
    let mut call = rig.call();
    let mut pauses = Vec::new();
    loop {
        let before = rig.now;
        rig.finish(&call, &Outcome::ServerError);
        if rig.sender.next_wake(rig.now).is_none() {
            break;
        }
        call = rig.wake();
        pauses.push(rig.now.since(before).as_secs());
    }
    assert_eq!(pauses, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
    assert_eq!(rig.outcomes()[0].given_up, 1);
}

#[test]
fn without_a_connection_all_wait_and_nothing_is_given_up() {
    let mut rig = Rig::new();
    rig.answer(lane(1));
    rig.offer(1, lane(1), Urgency::Help);
    for _ in 0..2_000 {
        let call = rig.next().unwrap_or_else(|| rig.wake());
        rig.finish(&call, &Outcome::NotSent);
    }
    let before = rig.now;
    let call = rig.wake();
    assert!(rig.now.since(before).as_secs() <= 60);
    assert_eq!(rig.sender.counters().given_up, 0);
    rig.sent(&call, 1);
    assert!(rig.next().is_some(), "and goes on at once when it is back");
}

#[test]
fn formatting_telegram_cannot_read_is_left_out_and_then_the_message_is_given_up() {
    let mut rig = Rig::new();
    rig.answer(lane(1));
    let bad = Outcome::BadRequest { description: "can't parse entities".to_owned() };
    let call = rig.call();
    rig.finish(&call, &bad);
    let call = rig.call();
    assert_eq!((call.kind.clone(), call.markup), (show(None, 1), Markup::Plain));
    rig.finish(&call, &bad);
    assert!(rig.next().is_none());
    assert_eq!(rig.outcomes()[0].given_up, 1);
    rig.answer(lane(2));
    assert_eq!(rig.call().markup, Markup::Formatted, "the next screen is another matter");
}

#[test]
fn a_screen_that_cannot_be_edited_loses_its_keyboard_and_is_sent_anew() {
    let mut rig = Rig::new();
    rig.answer(Lane {
        shown: Confirmed { message: Some(message(9)), number: 1, alarm: None },
        ..lane(2)
    });
    let bad = Outcome::BadRequest { description: "no".to_owned() };
    for markup in [Markup::Formatted, Markup::Plain] {
        let call = rig.call();
        assert_eq!((call.kind.clone(), call.markup), (show(Some(9), 2), markup));
        rig.finish(&call, &bad);
    }
    let call = rig.call();
    assert_eq!(call.kind, show(None, 2));
    rig.sent(&call, 12);
    assert_eq!(rig.call().kind, CallKind::ClearKeyboard { message: message(9) });
}

#[test]
fn a_moved_group_is_followed_and_reported() {
    let mut rig = Rig::new();
    let mut offered = lane(0);
    offered.address = Address::Group(ChatId(-5));
    offered.outgoing = Outgoing { number: 1, posts: vec![neutral(1)], ..Outgoing::default() };
    rig.answer(offered);
    let call = rig.call();
    rig.finish(&call, &Outcome::Migrated(ChatId(-1005)));
    let call = rig.next().unwrap_or_else(|| rig.wake());
    assert_eq!(call.chat, ChatId(-1005));
    rig.sent(&call, 1);
    assert_eq!(rig.outcomes()[0].moved_to, Some(ChatId(-1005)));
}

#[test]
fn erasing_wipes_and_then_shows_the_last_screen() {
    let mut rig = Rig::new();
    let mut offered = Lane { standing: LaneStanding::Erasing, ..lane(3) };
    offered.outgoing.wipe = vec![message(1), message(2)];
    let ticket = rig.answer(offered);
    let call = rig.call();
    assert_eq!(call.kind, CallKind::Delete { messages: vec![message(1), message(2)] });
    rig.finish(&call, &Outcome::Done);
    let call = rig.next().unwrap_or_else(|| rig.wake());
    assert_eq!(call.kind, CallKind::Show { edit: None, number: 3 });
    rig.sent(&call, 9);
    assert!(rig.next().is_none());
    let outcome = &rig.outcomes()[0];
    assert_eq!(outcome.deleted, [message(1), message(2)]);
    assert_eq!(outcome.tickets, [ticket]);
}

#[test]
fn outcomes_that_could_not_be_committed_come_again_with_the_newer_ones() {
    let mut rig = Rig::new();
    let first = rig.answer(lane(1));
    let call = rig.call();
    rig.sent(&call, 10);
    let outcomes = rig.sender.take_outcomes(100);
    let second = rig.answer(lane(2));
    let call = rig.call();
    rig.sent(&call, 10);
    rig.sender.returned(outcomes, rig.now);
    let outcomes = rig.outcomes();
    let [outcome] = &outcomes[..] else { panic!("{outcomes:?}") };
    assert_eq!(outcome.tickets, [first, second]);
    assert_eq!((outcome.number, outcome.sent.len()), (2, 1));
}

#[test]
fn lanes_are_forgotten_when_the_store_knows_all_and_what_records_lack_is_not() {
    let mut rig = Rig::new();
    for id in 0..100 {
        rig.offer(id, lane(1), Urgency::Answer);
        let call = rig.call();
        rig.sent(&call, 10);
    }
    rig.wait(600_000);
    assert!(rig.next().is_none());
    assert_eq!(rig.sender.remembered(), 100, "not before their outcomes are durable");
    rig.outcomes();
    rig.wait(61_000);
    assert!(rig.next().is_none());
    assert_eq!((rig.sender.remembered(), rig.sender.unfolded()), (0, 100));
    let known = Known { message: Some(message(10)), number: 1, alarm: None };
    assert_eq!(rig.sender.known(lane_id(3)), Some(known));
    // The record is still behind; what is known of the lane decides.
    rig.offer(3, lane(2), Urgency::Answer);
    let call = rig.call();
    assert_eq!(call.kind, show(Some(10), 2));
    rig.sent(&call, 10);
    for id in 0..100 {
        rig.sender.folded(lane_id(id), 2);
    }
    rig.outcomes();
    rig.wait(61_000);
    assert!(rig.next().is_none());
    assert_eq!((rig.sender.remembered(), rig.sender.unfolded()), (0, 0));
}

#[test]
fn after_a_restart_what_was_sent_is_not_sent_again() {
    let mut rig = Rig::new();
    rig.sender.recall(lane_id(0), Known { message: Some(message(10)), number: 1, alarm: None });
    let ticket = rig.answer(lane(1));
    assert!(rig.next().is_none());
    assert_eq!(rig.outcomes()[0].tickets, [ticket]);
}

#[test]
fn edges_that_ask_by_themselves_are_not_called() {
    let mut rig = Rig::new();
    let ticket = rig.answer(Lane { address: Address::Web, ..lane(1) });
    assert!(rig.next().is_none());
    assert_eq!(rig.outcomes()[0].tickets, [ticket]);
}

#[test]
fn at_most_so_many_calls_are_in_flight() {
    let mut rig = Rig::new();
    for id in 0..200 {
        rig.offer(id, lane(1), Urgency::Answer);
    }
    let mut calls = Vec::new();
    while let Some(call) = rig.next() {
        calls.push(call);
    }
    assert_eq!(calls.len(), Limits::TELEGRAM.in_flight_max);
    assert_eq!(rig.sender.next_wake(rig.now), None);
    rig.sent(&calls[0], 1);
    assert!(rig.next().is_some());
}
