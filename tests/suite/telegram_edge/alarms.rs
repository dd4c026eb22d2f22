//! An operator's standing alarm: when it is sent, edited, rung again and taken away.

use sportello::conversation::lane::{
    Alarm, AlarmKind, AlarmLine, Confirmed, Guard, Lane, LaneStanding, Outgoing, Post, PostContent,
    ShownAlarm,
};
use sportello::conversation::urgency::Urgency;
use sportello::ids::{AppointmentId, CaseId};
use sportello::telegram::lanes::{Call, CallKind, Outcome, Refusal, Sender};
use sportello::telegram::pace::Limits;
use sportello::time::Timestamp;

use super::lanes::{Rig, lane, lane_id, message, show};

/// A lane whose alarm names so many requests.
fn alarmed(number: u64, rings: u32, lines: u8) -> Lane {
    let case = |index| CaseId([index; 16]);
    let lines =
        (0..lines).map(|index| AlarmLine { case: case(index), kind: AlarmKind::New }).collect();
    let mut lane = lane(0);
    lane.outgoing =
        Outgoing { number, alarm: Some(Alarm { number, rings, lines }), ..Outgoing::default() };
    lane
}

/// How an alarm is reported.
#[allow(clippy::unnecessary_wraps, reason = "what it is compared with is an option")]
fn shown(id: Option<i32>, number: u64, rings: u32) -> Option<ShownAlarm> {
    Some(ShownAlarm { message: id.map(message), number, rings })
}

fn alarm(edit: Option<i32>, number: u64, rings: u32) -> CallKind {
    CallKind::Alarm { edit: edit.map(message), number, rings }
}

fn help(rig: &mut Rig, lane: Lane) {
    let urgency = Urgency::of(&lane);
    rig.offer(0, lane, urgency);
}

/// A rig whose operator sees an alarm of ring 1 in message 10.
fn ringing() -> Rig {
    let mut rig = Rig::new();
    help(&mut rig, alarmed(1, 1, 1));
    let call = rig.call();
    assert_eq!(call.kind, alarm(None, 1, 1));
    rig.sent(&call, 10);
    assert!(rig.next().is_none());
    rig
}

#[test]
fn an_alarm_is_sent_noted_and_settled() {
    let mut rig = ringing();
    let outcome = &rig.outcomes()[0];
    assert_eq!(outcome.alarm, shown(Some(10), 1, 1));
    assert_eq!(outcome.message, None, "it is not the screen");
    assert_eq!(outcome.sent[0].message, message(10), "an erasure finds it");
    assert_eq!(outcome.tickets.len(), 1);
    help(&mut rig, alarmed(1, 1, 1));
    assert!(rig.next().is_none(), "what rang does not ring again");
}

#[test]
fn an_alarm_goes_before_its_lanes_own_screen_and_leaves_it_alone() {
    let mut rig = Rig::new();
    let mut both = alarmed(7, 1, 1);
    (both.outgoing.screen, both.outgoing.number) = (8, 8);
    both.shown = Confirmed { message: Some(message(5)), number: 6, alarm: None };
    help(&mut rig, both);
    let call = rig.call();
    assert_eq!(call.kind, alarm(None, 7, 1));
    rig.sent(&call, 10);
    let call = rig.call();
    assert_eq!(call.kind, show(Some(5), 8), "the screen is edited although the alarm is below");
    rig.sent(&call, 5);
    assert!(rig.next().is_none());
    let outcome = rig.outcomes().pop().unwrap();
    assert_eq!((outcome.message, outcome.alarm), (Some(message(5)), shown(Some(10), 7, 1)));
}

#[test]
fn other_lines_edit_and_another_ring_sends_anew_and_deletes_the_old_one() {
    let mut rig = ringing();
    help(&mut rig, alarmed(2, 1, 2));
    let call = rig.call();
    assert_eq!(call.kind, alarm(Some(10), 2, 1));
    rig.sent(&call, 10);
    rig.wait(1_000);
    help(&mut rig, alarmed(3, 2, 2));
    let call = rig.call();
    assert_eq!(call.kind, alarm(None, 3, 2));
    rig.sent(&call, 11);
    let call = rig.call();
    assert_eq!(call.kind, CallKind::Delete { messages: vec![message(10)] });
    rig.finish(&call, &Outcome::Done);
    assert!(rig.next().is_none());
    assert_eq!(rig.outcomes().pop().unwrap().alarm, shown(Some(11), 3, 2));
}

#[test]
fn an_alarm_goes_when_nothing_waits() {
    for taken_back in [alarmed(2, 1, 0), {
        let mut lane = alarmed(2, 1, 0);
        lane.outgoing.alarm = None;
        lane
    }] {
        let mut rig = ringing();
        rig.outcomes();
        let record = Confirmed { message: None, number: 1, alarm: shown(Some(10), 1, 1) };
        let taken_back = Lane { shown: record, ..taken_back };
        assert_eq!(Urgency::of(&taken_back), Urgency::Help, "it is in the way of other alarms");
        help(&mut rig, taken_back);
        let call = rig.call();
        assert_eq!(call.kind, CallKind::Delete { messages: vec![message(10)] });
        rig.finish(&call, &Outcome::Done);
        assert!(rig.next().is_none());
        let outcome = rig.outcomes().pop().unwrap();
        assert_eq!(outcome.alarm, shown(None, 1, 1));
        assert_eq!(outcome.deleted, [message(10)]);
    }
}

#[test]
fn a_flood_sends_once_a_second_and_edits_meanwhile() {
    let mut rig = Rig::new();
    let (mut sends, mut edits, mut id) = (Vec::new(), 0, 10);
    let mut standing = Vec::new();
    let conclude = |rig: &mut Rig,
                    call: &Call,
                    sends: &mut Vec<i64>,
                    edits: &mut u32,
                    id: &mut i32,
                    standing: &mut Vec<i32>| {
        match &call.kind {
            CallKind::Alarm { edit: None, .. } => {
                *id += 1;
                sends.push(rig.now.0);
                standing.push(*id);
                rig.sent(call, *id);
            }
            CallKind::Alarm { edit: Some(target), .. } => {
                assert_eq!(standing.last(), Some(&target.0), "the newest is edited");
                *edits += 1;
                rig.sent(call, target.0);
            }
            CallKind::Delete { messages } => {
                standing.retain(|it| !messages.contains(&message(*it)));
                rig.finish(call, &Outcome::Done);
            }
            other => panic!("{other:?}"),
        }
    };
    for ring in 1..=30u32 {
        help(&mut rig, alarmed(u64::from(ring), ring, u8::try_from(ring).unwrap()));
        while let Some(call) = rig.next() {
            conclude(&mut rig, &call, &mut sends, &mut edits, &mut id, &mut standing);
        }
        rig.wait(100);
    }
    while let Some(wake) = rig.sender.next_wake(rig.now) {
        rig.now = wake.max(rig.now);
        while let Some(call) = rig.next() {
            conclude(&mut rig, &call, &mut sends, &mut edits, &mut id, &mut standing);
        }
    }
    assert!(sends.windows(2).all(|pair| pair[1] - pair[0] >= 1_000), "{sends:?}");
    assert!(sends.len() >= 3, "it goes on ringing: {sends:?}");
    assert!(edits >= 9, "what is new is said at once: {edits}");
    assert_eq!(standing.len(), 1, "one alarm stands");
    let last = rig.outcomes().pop().unwrap();
    assert_eq!(last.alarm, shown(standing.last().copied(), 30, 30), "the last ring rang");
}

#[test]
fn an_alarm_of_unknown_outcome_is_sent_at_most_twice_more_also_between_other_things() {
    let mut rig = Rig::new();
    let mut number = 1;
    help(&mut rig, alarmed(1, 1, 1));
    let mut sends = 0;
    for _ in 0..40 {
        while let Some(call) = rig.next() {
            if call.kind.is_send() && matches!(call.kind, CallKind::Alarm { .. }) {
                sends += 1;
                rig.finish(&call, &Outcome::Ambiguous);
            } else {
                rig.sent(&call, 5);
            }
            // The operator goes on using the bot.
            number += 1;
            let mut next = alarmed(number, 1, 1);
            next.outgoing.alarm.as_mut().unwrap().number = 1;
            next.outgoing.screen = number;
            help(&mut rig, next);
        }
        rig.wait(500);
    }
    assert_eq!(sends, 3);
    let outcomes = rig.outcomes();
    assert_eq!(outcomes.iter().map(|outcome| outcome.given_up).sum::<u32>(), 1);
    assert_eq!(outcomes.last().unwrap().alarm, shown(None, 1, 1), "nothing is owed until it rings");
    let mut next = alarmed(number + 1, 2, 1);
    next.outgoing.screen = 0;
    rig.wait(60_000);
    help(&mut rig, next);
    assert_eq!(rig.call().kind, alarm(None, number + 1, 2), "the next ring is a new thing");
}

#[test]
fn an_alarm_that_is_gone_or_cannot_be_edited_is_sent_anew() {
    for (outcome, is_there) in [(Outcome::Gone, false), (Outcome::Unchangeable, true)] {
        let mut rig = ringing();
        rig.wait(1_000);
        help(&mut rig, alarmed(2, 1, 2));
        let call = rig.call();
        assert_eq!(call.kind, alarm(Some(10), 2, 1));
        rig.finish(&call, &outcome);
        let call = rig.call();
        assert_eq!(call.kind, alarm(None, 2, 1));
        rig.sent(&call, 11);
        let next = rig.next().map(|call| call.kind);
        let delete = CallKind::Delete { messages: vec![message(10)] };
        assert_eq!(next, is_there.then_some(delete));
    }
}

#[test]
fn after_a_restart_an_alarm_that_rang_does_not_ring_again() {
    let mut rig = Rig::new();
    let alarm_shown = shown(Some(10), 4, 3);
    rig.sender.recall(lane_id(0), Confirmed { message: None, number: 0, alarm: alarm_shown });
    help(&mut rig, alarmed(4, 3, 1));
    assert!(rig.next().is_none());
    help(&mut rig, alarmed(5, 3, 2));
    assert_eq!(rig.call().kind, alarm(Some(10), 5, 3));
}

#[test]
fn leaving_does_not_take_an_alarm_away() {
    let mut rig = ringing();
    let mut left = alarmed(2, 1, 1);
    left.outgoing.alarm.as_mut().unwrap().number = 1;
    left.outgoing.generation = 1;
    left.outgoing.screen = 2;
    help(&mut rig, left);
    let call = rig.call();
    assert_eq!(call.kind, show(None, 2));
    rig.sent(&call, 11);
    assert!(rig.next().is_none());
}

#[test]
fn an_alarm_in_flight_while_its_operator_leaves_stays() {
    let mut rig = Rig::new();
    help(&mut rig, alarmed(1, 1, 1));
    let call = rig.call();
    let mut left = alarmed(2, 1, 1);
    left.outgoing.alarm.as_mut().unwrap().number = 1;
    left.outgoing.generation = 1;
    help(&mut rig, left);
    rig.sent(&call, 10);
    assert!(rig.next().is_none());
    assert_eq!(rig.outcomes().pop().unwrap().alarm, shown(Some(10), 1, 1));
}

#[test]
fn an_operator_who_comes_back_is_rung() {
    let mut rig = Rig::new();
    help(&mut rig, alarmed(1, 1, 1));
    let call = rig.call();
    rig.finish(&call, &Outcome::Refused(Refusal::Blocked));
    assert!(rig.next().is_none());
    assert_eq!(rig.outcomes()[0].standing, Some(LaneStanding::Suspended));
    rig.wait(60_000);
    rig.offer(0, alarmed(1, 1, 1), Urgency::Answer);
    assert_eq!(rig.call().kind, alarm(None, 1, 1));
}

/// A reminder as booking makes it.
fn reminded() -> Lane {
    let mut reminded = lane(0);
    reminded.outgoing.number = 1;
    let guard = Guard { expires: Some(Timestamp(i64::MAX)), ..Guard::default() };
    let content = PostContent::Reminder(AppointmentId([9; 16]));
    reminded.outgoing.posts = vec![Post { number: 1, content, guard }];
    reminded
}

/// Ten thousand reminders are due and Telegram's limits hold: each alarm starts in the very turn
/// it is offered, whatever Telegram takes to answer.
#[test]
fn ten_thousand_reminders_do_not_delay_an_alarm() {
    let mut rig = Rig::new();
    for id in 1..=10_000 {
        assert_eq!(Urgency::of(&reminded()), Urgency::Reminder);
        rig.offer(id, reminded(), Urgency::Reminder);
    }
    let (mut in_flight, mut alarms, mut reminders) = (Vec::new(), 0, 0);
    let end = rig.now.0 + 60_000;
    let mut operator = 20_000;
    while rig.now.0 < end {
        in_flight.retain(|(due, call): &(i64, Call)| {
            if *due <= rig.now.0 {
                rig.sender.finished(call.id, &Outcome::Sent { message: message(1) }, rig.now);
            }
            *due > rig.now.0
        });
        let rings = rig.now.0 % 1_000 == 0;
        if rings {
            operator += 1;
            rig.offer(operator, alarmed(1, 1, 3), Urgency::Help);
        }
        let mut is_first = true;
        while let Some(call) = rig.next() {
            match call.kind {
                CallKind::Alarm { .. } => {
                    assert!(is_first, "help goes first");
                    assert_eq!(call.lane, lane_id(operator), "in the very turn");
                    alarms += 1;
                }
                _ => reminders += 1,
            }
            is_first = false;
            // Telegram takes three seconds to answer anything.
            in_flight.push((rig.now.0 + 3_000, call));
        }
        rig.wait(20);
    }
    assert_eq!(alarms, 60);
    assert!(reminders > 200, "reminders go on: {reminders}");
}

#[test]
fn an_erased_operator_has_no_alarm() {
    let mut rig = ringing();
    let mut erasing = alarmed(2, 1, 1);
    erasing.standing = LaneStanding::Erasing;
    erasing.outgoing.alarm = None;
    erasing.outgoing.wipe = vec![message(10)];
    rig.offer(0, erasing, Urgency::Bulk);
    let call = rig.call();
    assert_eq!(call.kind, CallKind::Delete { messages: vec![message(10)] });
    rig.finish(&call, &Outcome::Done);
    assert!(rig.next().is_none());
    assert_eq!(rig.outcomes().pop().unwrap().alarm, shown(None, 1, 1));
}

#[test]
fn a_sender_that_owes_an_alarm_says_so() {
    let mut sender = Sender::new(Limits::TELEGRAM);
    let now = Timestamp(1_000_000);
    assert!(!sender.owes_somebody(now));
    let snapshot = std::sync::Arc::new(alarmed(1, 1, 1));
    let (lane, urgency) = (lane_id(0), Urgency::Help);
    sender.offer(sportello::telegram::lanes::Offer { lane, snapshot, urgency, ticket: None }, now);
    assert!(sender.owes_somebody(now));
    let call = sender.next(now).unwrap();
    assert!(sender.owes_somebody(now), "in flight");
    sender.finished(call.id, &Outcome::Sent { message: message(1) }, now);
    assert!(!sender.owes_somebody(now));
}
