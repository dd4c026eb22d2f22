//! The wipe with proof: what was discreet goes, and nothing is called gone that nobody saw go.

use sportello::conversation::lane::{
    Confirmed, Lane, LedgerEntry, Origin, Outgoing, Remains, RemainsOf, WhyRemains,
};
use sportello::conversation::urgency::Urgency;
use sportello::telegram::lanes::{CallKind, Outcome, SentOutcome};
use sportello::time::Timestamp;

use super::lanes::{Rig, lane, message, show};

fn entry(id: i32, origin: Origin) -> LedgerEntry {
    LedgerEntry { message: message(id), at: Timestamp::EPOCH, origin, is_discreet: true }
}

/// She left: our message 10 and her message 11 were discreet, and a public screen 5 is left.
fn left() -> Lane {
    let mut left = lane(0);
    left.outgoing = Outgoing {
        number: 5,
        screen: 5,
        generation: 1,
        wipe: vec![message(10), message(11)],
        wipe_due: Some(Timestamp(i64::MAX)),
        ..Outgoing::default()
    };
    left.shown = Confirmed { message: Some(message(10)), number: 4, alarm: None };
    left.newest_hers = Some(message(11));
    left.ledger = vec![entry(10, Origin::Ours), entry(11, Origin::Hers)];
    left
}

fn delete(ids: &[i32]) -> CallKind {
    CallKind::Delete { messages: ids.iter().copied().map(message).collect() }
}

fn confirm(id: i32) -> CallKind {
    CallKind::Confirm { message: message(id) }
}

fn all(outcomes: &[SentOutcome]) -> (Vec<i32>, Vec<Remains>) {
    let deleted = outcomes.iter().flat_map(|outcome| &outcome.deleted).map(|it| it.0).collect();
    let remains = outcomes.iter().flat_map(|outcome| outcome.remains.clone()).collect();
    (deleted, remains)
}

/// A rig in which everything is deleted at once and the public screen is shown.
fn deleted() -> Rig {
    let mut rig = Rig::new();
    rig.answer(left());
    let call = rig.call();
    assert_eq!(call.kind, delete(&[10, 11]), "first of all, with one call");
    rig.finish(&call, &Outcome::Done);
    let call = rig.call();
    assert_eq!(call.kind, show(None, 5));
    rig.sent(&call, 12);
    rig
}

fn next_at_once(rig: &mut Rig) -> Option<CallKind> {
    rig.next().map(|call| call.kind)
}

#[test]
fn each_is_proven_gone_before_it_is_called_gone() {
    let mut rig = deleted();
    assert!(all(&rig.outcomes()).0.is_empty(), "one answer for many proves nothing");
    let call = rig.call();
    assert_eq!(call.kind, confirm(10));
    rig.finish(&call, &Outcome::Gone);
    let call = rig.call();
    assert_eq!(call.kind, confirm(11));
    // It was there still, and this call deleted it: that is proof as well.
    rig.finish(&call, &Outcome::Done);
    assert_eq!(next_at_once(&mut rig), None);
    let outcomes = rig.outcomes();
    assert_eq!(all(&outcomes), (vec![10, 11], vec![]));
    assert_eq!(outcomes.last().unwrap().tickets.len(), 1);
}

#[test]
fn what_telegram_keeps_is_neutralised_if_ours_and_told_if_hers() {
    let mut rig = deleted();
    for id in [10, 11] {
        let call = rig.call();
        assert_eq!(call.kind, confirm(id));
        rig.finish(&call, &Outcome::Unchangeable);
    }
    let call = rig.call();
    assert_eq!(call.kind, CallKind::Neutralise { message: message(10) });
    rig.sent(&call, 10);
    assert_eq!(next_at_once(&mut rig), None);
    let hers = Remains {
        of: RemainsOf::Message(message(11)),
        origin: Origin::Hers,
        why: WhyRemains::TooOld,
    };
    assert_eq!(all(&rig.outcomes()), (vec![11, 10], vec![hers]));
}

#[test]
fn ours_that_cannot_even_be_edited_is_told() {
    let mut rig = deleted();
    for id in [10, 11] {
        let call = rig.call();
        let outcome = if id == 10 { Outcome::Unchangeable } else { Outcome::Gone };
        rig.finish(&call, &outcome);
    }
    let call = rig.call();
    rig.finish(&call, &Outcome::Unchangeable);
    assert_eq!(next_at_once(&mut rig), None);
    let (_, remains) = all(&rig.outcomes());
    let of = RemainsOf::Message(message(10));
    assert_eq!(remains, [Remains { of, origin: Origin::Ours, why: WhyRemains::TooOld }]);
}

#[test]
fn what_nobody_knows_is_tried_for_a_day_and_then_told() {
    let mut rig = Rig::new();
    let mut leaves = left();
    let due = Timestamp(rig.now.0 + 86_400_000);
    leaves.outgoing.wipe_due = Some(due);
    rig.answer(leaves);
    let call = rig.call();
    rig.finish(&call, &Outcome::Done);
    let call = rig.call();
    rig.sent(&call, 12);
    let mut tries = 0;
    while let Some(wake) = rig.sender.next_wake(rig.now) {
        rig.now = wake.max(rig.now);
        while let Some(call) = rig.next() {
            let outcome = if call.kind == confirm(10) {
                tries += 1;
                if tries % 2 == 0 { Outcome::Ambiguous } else { Outcome::ServerError }
            } else {
                Outcome::Gone
            };
            rig.finish(&call, &outcome);
        }
    }
    assert!(tries > 1_000, "{tries}");
    let late = rig.now.0 - due.0;
    assert!((-3_600_000..=60_000).contains(&late), "given up at its time: {late} ms");
    let unknown = Remains {
        of: RemainsOf::Message(message(10)),
        origin: Origin::Ours,
        why: WhyRemains::Unknown,
    };
    let outcomes = rig.outcomes();
    assert_eq!(all(&outcomes), (vec![10, 11], vec![unknown]));
    assert_eq!(outcomes.last().unwrap().tickets.len(), 1, "swept at no later start");
}

/// An outage longer than the deadline: what could not be tried is tried once more.
#[test]
fn a_wipe_past_its_time_is_still_tried() {
    let mut rig = Rig::new();
    let mut leaves = left();
    leaves.outgoing.wipe_due = Some(Timestamp(rig.now.0 - 1));
    rig.answer(leaves);
    let call = rig.call();
    assert_eq!(call.kind, delete(&[10, 11]));
    rig.finish(&call, &Outcome::NotSent);
    let call = rig.wake();
    assert_eq!(call.kind, delete(&[10, 11]), "no connection is no answer");
    rig.finish(&call, &Outcome::ServerError);
    let call = rig.call();
    assert_eq!(call.kind, show(None, 5));
    assert_eq!(all(&rig.outcomes()).1.len(), 2, "told");
}

#[test]
fn a_list_that_is_refused_is_deleted_one_by_one() {
    let mut rig = Rig::new();
    rig.answer(left());
    let call = rig.call();
    rig.finish(&call, &Outcome::BadRequest { description: String::new() });
    let call = rig.call();
    assert_eq!(call.kind, show(None, 5));
    rig.sent(&call, 12);
    assert_eq!(next_at_once(&mut rig), Some(confirm(10)));
}

#[test]
fn a_restart_begins_the_wipe_anew_and_comes_to_its_end() {
    let mut first = deleted();
    let call = first.call();
    first.finish(&call, &Outcome::Gone);
    // What was noted is folded; the rest is as it was. A new process knows no more.
    let mut rest = left();
    rest.outgoing.wipe = vec![message(11)];
    rest.ledger.remove(0);
    rest.shown = Confirmed { message: Some(message(12)), number: 5, alarm: None };
    assert_eq!(Urgency::of(&rest), Urgency::Answer, "nobody's bulk");
    let mut rig = Rig::new();
    rig.answer(rest);
    let call = rig.call();
    assert_eq!(call.kind, delete(&[11]));
    rig.finish(&call, &Outcome::Done);
    let call = rig.call();
    assert_eq!(call.kind, confirm(11));
    rig.finish(&call, &Outcome::Gone);
    assert_eq!(next_at_once(&mut rig), None);
    assert_eq!(all(&rig.outcomes()).0, [11]);
}

#[test]
fn a_discreet_send_of_unknown_outcome_is_told() {
    let mut rig = Rig::new();
    let mut discreet = lane(3);
    discreet.outgoing.is_discreet = true;
    rig.answer(discreet);
    let call = rig.call();
    rig.finish(&call, &Outcome::Ambiguous);
    let of = RemainsOf::Sending(3);
    let unknown = Remains { of, origin: Origin::Ours, why: WhyRemains::Unknown };
    assert_eq!(all(&rig.outcomes()).1, [unknown]);
}

#[test]
fn what_is_sent_or_edited_while_something_discreet_is_open_is_marked() {
    let mut rig = Rig::new();
    let mut discreet = lane(3);
    discreet.outgoing.is_discreet = true;
    discreet.shown = Confirmed { message: Some(message(9)), number: 2, alarm: None };
    rig.answer(discreet);
    let call = rig.call();
    assert_eq!(call.kind, show(Some(9), 3));
    rig.sent(&call, 9);
    let outcome = rig.outcomes().pop().unwrap();
    assert_eq!(outcome.sent.len(), 1);
    assert!(outcome.sent[0].is_discreet, "an old screen that showed it goes too");
}

#[test]
fn a_discreet_screen_in_flight_when_she_leaves_is_proven_gone() {
    let mut rig = Rig::new();
    let mut discreet = lane(3);
    discreet.outgoing.is_discreet = true;
    rig.answer(discreet);
    let sending = rig.call();
    let mut leaves = lane(4);
    leaves.outgoing.generation = 1;
    // She wrote below where it will appear.
    leaves.newest_hers = Some(message(21));
    rig.answer(leaves);
    rig.sent(&sending, 20);
    let call = rig.call();
    assert_eq!(call.kind, delete(&[20]), "before anything else");
    rig.finish(&call, &Outcome::Done);
    let call = rig.call();
    assert_eq!(call.kind, show(None, 4));
    rig.sent(&call, 22);
    let call = rig.call();
    assert_eq!(call.kind, confirm(20));
    rig.finish(&call, &Outcome::Gone);
    assert_eq!(next_at_once(&mut rig), None);
    assert_eq!(all(&rig.outcomes()).0, [20]);
}

#[test]
fn her_words_go_before_the_answer_and_the_screen_is_edited_in_place() {
    let mut rig = Rig::new();
    let mut wrote = lane(5);
    wrote.outgoing.is_discreet = true;
    wrote.outgoing.wipe = vec![message(11)];
    wrote.newest_hers = Some(message(11));
    wrote.ledger = vec![entry(10, Origin::Ours), entry(11, Origin::Hers)];
    wrote.shown = Confirmed { message: Some(message(10)), number: 4, alarm: None };
    rig.answer(wrote);
    let call = rig.call();
    assert_eq!(call.kind, delete(&[11]));
    rig.finish(&call, &Outcome::Done);
    let call = rig.call();
    assert_eq!(call.kind, show(Some(10), 5), "nothing of hers is below any more");
    rig.sent(&call, 10);
    assert_eq!(rig.call().kind, confirm(11));
}
