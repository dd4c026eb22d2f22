//! Guarded posts: parked, dropped, and inside the hours she chose, also when clocks change.

use proptest::prelude::*;
use sportello::conversation::guard::Verdict;
use sportello::conversation::lane::{
    ContactWindow, Counter, Guard, Lane, LaneStanding, Post, PostContent,
};
use sportello::conversation::urgency::Urgency;
use sportello::ids::AppointmentId;
use sportello::telegram::lanes::{Call, CallKind, Outcome, Refusal};
use sportello::text::preview::Neutral;
use sportello::time::Timestamp;

use super::lanes::{Rig, lane, message, show};
use crate::shipped_desk::instant;

fn reminder() -> PostContent {
    PostContent::Reminder(AppointmentId([9; 16]))
}

fn guarded(number: u64, guard: Guard) -> Lane {
    let mut guarded = lane(0);
    guarded.outgoing.number = number;
    guarded.outgoing.posts = vec![Post { number, content: reminder(), guard }];
    guarded
}

fn offer(rig: &mut Rig, lane: Lane) {
    let urgency = Urgency::of(&lane);
    rig.offer(0, lane, urgency);
}

fn is_reminder(call: &Call, its: u64) -> bool {
    matches!(call.kind, CallKind::Post { number, .. } if number == its)
}

fn window(weekdays: u8, from: (u16, u16), until: (u16, u16)) -> ContactWindow {
    let minute = |(hour, minute)| hour * 60 + minute;
    ContactWindow { weekdays, from_minute: minute(from), until_minute: minute(until) }
}

#[test]
fn a_reminder_is_parked_until_its_time_and_holds_up_nothing() {
    let mut rig = Rig::new();
    let due = rig.now + std::time::Duration::from_hours(72);
    let guard = Guard { not_before: Some(due), ..Guard::default() };
    offer(&mut rig, guarded(3, guard));
    assert!(rig.next().is_none());
    assert_eq!(rig.sender.next_wake(rig.now), Some(due));

    // The person goes on: their screens do not wait for the reminder, nor the tickets for it.
    for number in 4..8 {
        let mut acts = guarded(3, guard);
        (acts.outgoing.number, acts.outgoing.screen) = (number, number);
        rig.answer(acts);
        let call = rig.call();
        rig.sent(&call, 5);
        assert!(rig.next().is_none());
    }
    let settled: usize = rig.outcomes().iter().map(|outcome| outcome.tickets.len()).sum();
    assert_eq!(settled, 4, "one row stands for what waits");

    rig.now = Timestamp(due.0 - 1);
    assert!(rig.next().is_none(), "not a moment before");
    rig.now = due;
    let call = rig.call();
    assert!(is_reminder(&call, 3));
    rig.sent(&call, 9);
    assert!(rig.next().is_none());
    let outcome = rig.outcomes().pop().unwrap();
    assert_eq!((outcome.posts, outcome.number), (vec![3], 7), "the screen's number stays");
    assert_eq!(outcome.tickets.len(), 1);
}

#[test]
fn the_guard_is_asked_again_at_the_moment_of_sending() {
    let mut rig = Rig::new();
    let open = rig.now + std::time::Duration::from_secs(1);
    let guard = Guard {
        not_before: Some(open),
        expires: Some(open + std::time::Duration::from_secs(5)),
        ..Guard::default()
    };
    offer(&mut rig, guarded(1, guard));
    assert!(rig.next().is_none());
    // Telegram asks the chat to wait, and meanwhile the time is over.
    rig.now = open;
    let call = rig.call();
    rig.finish(&call, &Outcome::RetryAfter(10));
    rig.wait(10_000);
    assert!(rig.next().is_none(), "it would come too late");
    let outcome = rig.outcomes().pop().unwrap();
    assert_eq!((outcome.posts, outcome.tickets.len()), (vec![1], 1));
}

#[test]
fn what_expired_is_dropped_and_settled() {
    let mut rig = Rig::new();
    let expires = Some(rig.now);
    offer(&mut rig, guarded(1, Guard { expires, ..Guard::default() }));
    assert!(rig.next().is_none());
    assert_eq!(rig.sender.next_wake(rig.now), None);
    assert_eq!(rig.outcomes()[0].posts, [1]);
}

#[test]
fn leaving_takes_back_what_hangs_on_the_generation_and_nothing_else() {
    let of_generation = Guard { generation: Some(0), ..Guard::default() };
    let for_ever = Guard { expires: Some(Timestamp(i64::MAX)), ..Guard::default() };
    for (guard, stays) in [(of_generation, false), (for_ever, true)] {
        let mut rig = Rig::new();
        let mut left = guarded(1, guard);
        left.outgoing.generation = 1;
        offer(&mut rig, left);
        assert_eq!(rig.next().is_some(), stays);
    }
    // In flight while she leaves: deleted as soon as its id is known.
    let mut rig = Rig::new();
    offer(&mut rig, guarded(1, of_generation));
    let call = rig.call();
    let mut left = lane(0);
    (left.outgoing.number, left.outgoing.generation) = (2, 1);
    rig.answer(left);
    rig.sent(&call, 10);
    assert_eq!(rig.call().kind, CallKind::Delete { messages: vec![message(10)] });
}

#[test]
fn a_reminder_in_flight_while_somebody_closes_the_chat_stays() {
    let mut rig = Rig::new();
    let guard = Guard { expires: Some(Timestamp(i64::MAX)), ..Guard::default() };
    offer(&mut rig, guarded(1, guard));
    let call = rig.call();
    let mut left = guarded(1, guard);
    (left.outgoing.number, left.outgoing.generation, left.outgoing.screen) = (2, 1, 2);
    rig.answer(left);
    rig.sent(&call, 10);
    let call = rig.call();
    assert_eq!(call.kind, show(None, 2));
    rig.sent(&call, 11);
    assert!(rig.next().is_none());
}

#[test]
fn a_reminder_of_unknown_outcome_is_sent_at_most_twice_more() {
    let mut rig = Rig::new();
    let guard = Guard { expires: Some(Timestamp(i64::MAX)), ..Guard::default() };
    offer(&mut rig, guarded(1, guard));
    let mut sends = 0;
    while let Some(wake) = rig.sender.next_wake(rig.now) {
        rig.now = wake.max(rig.now);
        while let Some(call) = rig.next() {
            sends += 1;
            rig.finish(&call, &Outcome::Ambiguous);
        }
    }
    assert_eq!(sends, 3);
    let outcome = rig.outcomes().pop().unwrap();
    assert_eq!((outcome.posts, outcome.given_up), (vec![1], 1));
}

#[test]
fn who_blocked_us_and_comes_back_in_time_is_still_reminded() {
    let mut rig = Rig::new();
    let guard = Guard { expires: Some(Timestamp(i64::MAX)), ..Guard::default() };
    offer(&mut rig, guarded(1, guard));
    let call = rig.call();
    rig.finish(&call, &Outcome::Refused(Refusal::Blocked));
    assert!(rig.next().is_none());
    let outcome = rig.outcomes().pop().unwrap();
    assert_eq!(outcome.standing, Some(LaneStanding::Suspended));
    assert!(outcome.posts.is_empty());
    rig.wait(60_000);
    rig.answer(guarded(1, guard));
    assert!(is_reminder(&rig.call(), 1));
}

#[test]
fn nobody_is_reminded_while_suspended_or_erased() {
    for standing in [LaneStanding::Suspended, LaneStanding::Erasing] {
        let mut rig = Rig::new();
        let guard = Guard { expires: Some(Timestamp(i64::MAX)), ..Guard::default() };
        offer(&mut rig, Lane { standing, ..guarded(1, guard) });
        assert!(rig.next().is_none());
        assert_eq!(rig.sender.next_wake(rig.now), None);
    }
}

#[test]
fn unasked_posts_are_reminders_in_class_and_answers_are_answers() {
    let open = Guard { expires: Some(Timestamp(i64::MAX)), ..Guard::default() };
    let ready = PostContent::Neutral(Neutral::Ready);
    let post = |content: PostContent, guard| Post { number: 1, content, guard };
    for (post, expected) in [
        (post(reminder(), open), Urgency::Reminder),
        (post(ready.clone(), open), Urgency::Reminder),
        (post(reminder(), Guard::default()), Urgency::Reminder),
        (post(ready, Guard::default()), Urgency::Answer),
        (
            post(PostContent::CalendarFile(AppointmentId([1; 16])), Guard::default()),
            Urgency::Answer,
        ),
    ] {
        let mut owing = lane(0);
        owing.outgoing.number = 1;
        owing.outgoing.posts = vec![post.clone()];
        assert_eq!(Urgency::of(&owing), expected, "{post:?}");
    }
    assert_eq!(Urgency::of(&lane(0)), Urgency::Bulk);
    assert_eq!(Urgency::of(&lane(1)), Urgency::Answer);
    let mut acting = lane(1);
    acting.requests.put(Counter::Private, sportello::ids::CaseId([1; 16]));
    assert_eq!(Urgency::of(&acting), Urgency::Help);
}

const EVERY_DAY: u8 = 0b111_1111;

#[test]
fn a_window_opens_by_the_wall_clock_of_rome_across_both_changes() {
    let cases = [
        // An ordinary evening: tomorrow morning.
        (window(EVERY_DAY, (9, 0), (12, 0)), "2026-11-24T20:00", "2026-11-25T09:00"),
        // Only Mondays (bit 0): a Tuesday waits for six days.
        (window(1, (9, 0), (12, 0)), "2026-11-24T08:00", "2026-11-30T09:00"),
        // The night on which clocks go on: 22 hours later, not 23.
        (window(EVERY_DAY, (9, 0), (12, 0)), "2026-03-28T12:00", "2026-03-29T09:00"),
        // The hour that does not exist opens at its end.
        (window(EVERY_DAY, (2, 30), (4, 0)), "2026-03-29T01:59", "2026-03-29T03:00"),
        // One that lies in it altogether waits for the next day.
        (window(EVERY_DAY, (2, 10), (2, 50)), "2026-03-29T01:59", "2026-03-30T02:10"),
        // Clocks go back.
        (window(EVERY_DAY, (9, 0), (12, 0)), "2026-10-24T12:00", "2026-10-25T09:00"),
    ];
    for (window, from, opens) in cases {
        let verdict = Guard { window: Some(window), ..Guard::default() }.verdict(0, instant(from));
        assert_eq!(verdict, Verdict::At(instant(opens)), "{window:?} from {from}");
    }
    // The hour that comes twice opens twice: at the first 2:15, and again an hour later.
    let twice = window(EVERY_DAY, (2, 15), (2, 45));
    let first = instant("2026-10-25T02:15");
    let again = twice.next_open(Timestamp(first.0 + 31 * 60_000));
    assert_eq!(again, Some(Timestamp(first.0 + 60 * 60_000)));
}

#[test]
fn a_window_that_never_opens_or_opens_too_late_drops() {
    let now = instant("2026-11-24T20:00");
    let never = [window(0, (9, 0), (12, 0)), window(EVERY_DAY, (9, 0), (9, 0))];
    for window in never {
        let guard = Guard { window: Some(window), ..Guard::default() };
        assert_eq!(guard.verdict(0, now), Verdict::Dropped);
    }
    let guard = Guard {
        window: Some(window(EVERY_DAY, (9, 0), (12, 0))),
        expires: Some(instant("2026-11-25T08:59")),
        ..Guard::default()
    };
    assert_eq!(guard.verdict(0, now), Verdict::Dropped, "it need not be waited for");
}

/// The slow way: minute by minute.
fn slow(window: ContactWindow, from: Timestamp) -> Option<Timestamp> {
    if window.is_open(from) {
        return Some(from);
    }
    let first = from.0.div_euclid(60_000) + 1;
    (first..first + 10 * 24 * 60)
        .map(|minute| Timestamp(minute * 60_000))
        .find(|at| window.is_open(*at))
}

proptest! {
    #![proptest_config(crate::random::cases(150))]

    #[test]
    fn the_next_opening_is_the_first_open_minute(
        // Around both changes of 2026, and anywhere.
        (day, minute) in prop_oneof![(86..90i64, 0..1440i64), (295..300i64, 0..1440i64), (0..365i64, 0..1440i64)],
        weekdays in 0..128u8,
        one in 0..=1440u16,
        other in 0..=1440u16,
        ms in 0..60_000i64,
    ) {
        let start = instant("2026-01-01T00:00");
        let from = Timestamp(start.0 + (day * 1440 + minute) * 60_000 + ms);
        let window = ContactWindow { weekdays, from_minute: one.min(other), until_minute: one.max(other) };
        let next = window.next_open(from);
        prop_assert_eq!(next, slow(window, from));
        prop_assert!(next.is_none_or(|at| window.is_open(at)));
    }
}
