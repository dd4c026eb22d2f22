//! Requests kept: one commit moves a case, its index and every phone it stands on.

use std::sync::Arc;
use std::time::Duration;

use sportello::app::staffing::weak_chains;
use sportello::cases::case::{Act, CaseKind, Ground, Outcome, Refused, State, When};
use sportello::cases::chain::{FEW_REACHABLE, KEYLESS};
use sportello::cases::routing::Exclusion;
use sportello::cases::statistics::Cell;
use sportello::cases::watch::{Fault as Misplacement, Target, Truth, Why};
use sportello::conversation::cases::Changes;
use sportello::conversation::cases::act::Doing;
use sportello::conversation::cases::her::{Intake, Opened, Pulled};
use sportello::conversation::cases::record::{ANSWER_UNITS_MAX, Happening, Words};
use sportello::conversation::cases::watch::Misplaced;
use sportello::conversation::exchange::{Gesture, Touch};
use sportello::conversation::handle::HandleError;
use sportello::conversation::lane::{AlarmKind, AlarmLine, ContactWindow, Counter, PostContent};
use sportello::conversation::operators::{Door, INVITATION_LASTS, OperatorFault};
use sportello::conversation::touch::AlarmAnswer;
use sportello::ids::{CaseId, LaneId, MunicipalityId, OperatorId};
use sportello::people::Role;
use sportello::store::audit::{self, Actor, Verdict};
use sportello::store::envelope::Holder;
use sportello::store::memory::MemoryStore;
use sportello::text::preview::Neutral;

use super::rig::{Rig, chat_of, her, operator};
use crate::faulty::{Fault, Faulty};
use crate::shipped_desk::NOW;

const MINUTE: Duration = Duration::from_mins(1);
const DAY: Duration = Duration::from_hours(24);

fn op(number: u8) -> OperatorId {
    OperatorId([number; 16])
}

fn line(case: CaseId, kind: AlarmKind) -> AlarmLine {
    AlarmLine { case, kind }
}

async fn does(rig: &Rig, who: OperatorId, case: CaseId, act: Act) -> Result<(), Refused> {
    let doing = Doing::Act(act);
    rig.conversation.operator_does(who, case, &doing, rig.now).await.unwrap()
}

async fn acknowledged(rig: &mut Rig) -> CaseId {
    let case = rig.rung(her(1), CaseKind::Discreet).await;
    does(rig, op(1), case, Act::Claim).await.unwrap();
    does(rig, op(1), case, Act::Acknowledge).await.unwrap();
    case
}

#[tokio::test]
async fn the_first_tap_is_a_case_and_the_next_turn_rings_those_on_duty() {
    let mut rig = Rig::new().await;
    let Opened::New(case) = rig.open(her(1), CaseKind::Discreet).await else { panic!() };
    assert_eq!(rig.conversation.due_cases(rig.now).await.unwrap(), [case], "due at once");
    let why = rig.conversation.watch_step(case, rig.now).await.unwrap();
    assert_eq!(why, Some(Why::Rung(0)));
    for on_duty in [1, 2] {
        assert_eq!(rig.phone(op(on_duty)).await, [line(case, AlarmKind::New)]);
    }
    assert_eq!(rig.phone(op(3)).await, []);
    assert_eq!(rig.conversation.watch_step(case, rig.now).await.unwrap(), None, "rung once");
}

#[tokio::test]
async fn repeated_taps_join_one_case_and_wake_nobody_twice() {
    let mut rig = Rig::new().await;
    let case = rig.rung(her(1), CaseKind::Discreet).await;
    let rings = rig.lane(chat_of(op(1))).await.outgoing.alarm.unwrap().rings;
    for _ in 0..3 {
        assert_eq!(rig.open(her(1), CaseKind::Discreet).await, Opened::Joined(case));
        rig.pass(Duration::from_secs(10), Duration::from_secs(5)).await;
    }
    assert_eq!(rig.lane(chat_of(op(1))).await.outgoing.alarm.unwrap().rings, rings);
    assert_eq!(rig.conversation.audit_cases(rig.now, MINUTE).await.unwrap().open, 1);
}

#[tokio::test]
async fn asking_in_private_and_asking_reception_are_two_cases_and_neither_ends_the_other() {
    for kinds in [CaseKind::ALL, [CaseKind::Discreet, CaseKind::Ordinary]] {
        let mut rig = Rig::new().await;
        let first = rig.rung(her(1), kinds[0]).await;
        let second = rig.rung(her(1), kinds[1]).await;
        assert_ne!(first, second);
        for (case, kind) in [(first, kinds[0]), (second, kinds[1])] {
            assert!(rig.record(case).await.case.is_open());
            assert_eq!(rig.open(her(1), kind).await, Opened::Joined(case));
        }
        assert_eq!(rig.phone(op(1)).await.len(), 2);
    }
}

#[tokio::test]
async fn of_two_claims_at_once_one_holds_and_the_alarm_goes_from_every_phone() {
    let mut rig = Rig::new().await;
    let case = rig.rung(her(1), CaseKind::Discreet).await;
    let (conversation, now) = (rig.conversation.clone(), rig.now);
    let claim = Doing::Act(Act::Claim);
    let (one, two) = tokio::join!(
        conversation.operator_does(op(1), case, &claim, now),
        conversation.operator_does(op(2), case, &claim, now),
    );
    let outcomes = [one.unwrap(), two.unwrap()];
    assert_eq!(outcomes.iter().filter(|it| it.is_ok()).count(), 1, "{outcomes:?}");
    assert!(outcomes.contains(&Err(Refused::Taken)));
    for who in [1, 2, 3, 4] {
        assert_eq!(rig.phone(op(who)).await, [], "operator {who}");
    }
}

#[tokio::test]
async fn a_claim_by_telegram_is_one_commit_and_a_replay_changes_nothing() {
    let mut rig = Rig::new().await;
    let case = rig.rung(her(1), CaseKind::Discreet).await;
    let handled = rig.answer(op(2), case, AlarmAnswer::Claim).await;
    assert!(handled.row.is_some() && handled.rings_others);
    assert_eq!(rig.record(case).await.case.holder(), Some(op(2)));
    // The same button again, and that of whoever was slower: nothing stands there any more.
    let before = rig.record(case).await;
    rig.answer(op(2), case, AlarmAnswer::Pass).await;
    rig.answer(op(1), case, AlarmAnswer::Claim).await;
    assert_eq!(rig.record(case).await, before);
}

#[tokio::test]
async fn forged_taps_do_nothing() {
    let mut rig = Rig::new().await;
    let case = rig.rung(her(1), CaseKind::Discreet).await;
    let touch = Touch::Alarm { case: case.short(), answer: AlarmAnswer::Claim };
    // She herself, a stranger, and an operator who was not rung.
    for lane in [her(1), LaneId([7; 16]), chat_of(op(3))] {
        rig.gesture(lane, Gesture::Tap { screen: 0, touch }).await;
        assert_eq!(rig.record(case).await.case.holder(), None);
    }
    let unknown = CaseId([9; 16]);
    assert_eq!(does(&rig, op(1), unknown, Act::Claim).await, Err(Refused::Unknown));
    assert_eq!(does(&rig, OperatorId([77; 16]), case, Act::Claim).await, Err(Refused::Unknown));
}

#[tokio::test]
async fn passing_needs_no_reason_and_the_last_pass_climbs() {
    let mut rig = Rig::new().await;
    let case = rig.rung(her(1), CaseKind::Discreet).await;
    rig.answer(op(1), case, AlarmAnswer::Pass).await;
    assert_eq!(rig.phone(op(1)).await, []);
    rig.answer(op(2), case, AlarmAnswer::Pass).await;
    rig.pass(Duration::from_secs(5), Duration::from_secs(5)).await;
    assert_eq!(rig.phone(op(3)).await, [line(case, AlarmKind::New)]);
}

#[tokio::test]
async fn whom_she_excludes_loses_it_in_the_same_commit() {
    let mut rig = Rig::new().await;
    let town = MunicipalityId::from("calcio");
    let tied = town.clone();
    rig.change(op(1), move |operator| {
        operator.ties.municipalities.insert(tied.clone());
    })
    .await;
    let case = rig.rung(her(1), CaseKind::Discreet).await;
    does(&rig, op(1), case, Act::Claim).await.unwrap();
    let exclusions = Some([Exclusion::Municipality].into());
    let told = Intake { exclusions, municipality: Some(town), ..Intake::default() };
    rig.intake(her(1), told).await;
    assert_eq!(rig.record(case).await.case.holder(), None);
    // Not in the queue, not by its name, not for a note.
    assert_eq!(rig.conversation.queue(op(1), rig.now).await.unwrap(), []);
    assert_eq!(rig.conversation.queue_line(op(1), case, rig.now).await.unwrap(), None);
    assert!(rig.conversation.open_for(op(1), case, rig.now).await.unwrap().is_none());
    assert_eq!(does(&rig, op(1), case, Act::Claim).await, Err(Refused::Unknown));
    rig.pass(MINUTE * 60, Duration::from_secs(5)).await;
    assert_eq!(rig.phone(op(1)).await, [], "never rung again");
    assert_eq!(rig.conversation.queue(op(2), rig.now).await.unwrap().len(), 1);
}

#[tokio::test]
async fn everybody_excluded_reaches_the_last_resort_and_she_is_told_the_truth() {
    let mut rig = Rig::new().await;
    let case = rig.rung(her(1), CaseKind::Discreet).await;
    assert_eq!(rig.look(her(1)).await.truth, Truth::OnDuty);
    let exclusions = Some([Exclusion::Acquaintance].into());
    rig.intake(her(1), Intake { exclusions, ..Intake::default() }).await;
    for who in [1, 2, 3, 4] {
        assert_eq!(rig.phone(op(who)).await, [], "operator {who}");
    }
    assert_eq!(rig.look(her(1)).await.truth, Truth::Nobody);
    rig.pass(Duration::from_secs(5), Duration::from_secs(5)).await;
    let record = rig.record(case).await;
    let targets: Vec<Target> = record.calls.iter().map(|call| call.to).collect();
    assert_eq!(targets, [Target::LastResort(CaseKind::Discreet)]);
}

#[tokio::test]
async fn who_was_called_by_mail_alone_and_is_excluded_is_not_waited_for() {
    for is_made in [false, true] {
        let mut rig = Rig::new().await;
        let town = MunicipalityId::from("calcio");
        for who in [1, 2] {
            rig.gesture(chat_of(op(who)), Gesture::Blocked).await;
            let tied = town.clone();
            rig.change(op(who), move |it| {
                it.email = Some("somebody@example.org".to_owned());
                it.ties.municipalities.insert(tied.clone());
            })
            .await;
        }
        let case = rig.rung(her(1), CaseKind::Discreet).await;
        let calls = rig.record(case).await.calls;
        assert_eq!((calls.len(), rig.record(case).await.case.rung.len()), (2, 0));
        for call in calls.iter().filter(|_| is_made) {
            rig.conversation.call_made(case, call.number, call.channels, rig.now).await.unwrap();
        }
        let exclusions = Some([Exclusion::Municipality].into());
        let told = Intake { exclusions, municipality: Some(town), ..Intake::default() };
        rig.intake(her(1), told).await;
        assert_eq!(rig.record(case).await.calls, []);
        rig.pass(Duration::from_secs(5), Duration::from_secs(5)).await;
        assert_eq!(rig.phone(op(3)).await, [line(case, AlarmKind::New)], "the next step, at once");
    }
}

#[tokio::test]
async fn an_operator_removed_mid_case_loses_it_and_it_is_rung_anew() {
    let mut rig = Rig::new().await;
    let case = acknowledged(&mut rig).await;
    rig.conversation.disable_operator(op(1), Actor::Maintainer, rig.now).await.unwrap();
    let record = rig.record(case).await;
    assert_eq!(record.case.holder(), None);
    assert!(record.trail.iter().any(|(_, what)| *what == Happening::TakenAway(op(1))));
    assert_eq!(rig.phone(op(2)).await, [line(case, AlarmKind::New)]);
    assert_eq!(does(&rig, op(1), case, Act::Claim).await, Err(Refused::Unknown));
    assert_eq!(rig.lane(chat_of(op(1))).await.operator, None);
    let audited = rig.conversation.audit_cases(rig.now, MINUTE).await.unwrap();
    assert_eq!(audited.faults, []);
}

#[tokio::test]
async fn the_audit_finds_a_case_that_somebody_holds_who_left() {
    let mut rig = Rig::new().await;
    let case = acknowledged(&mut rig).await;
    // As if a crash had come between disabling and taking the cases back.
    rig.change(op(1), |it| it.standing = sportello::people::OperatorStanding::Disabled).await;
    let found = rig.conversation.audit_cases(rig.now, MINUTE).await.unwrap().faults;
    assert_eq!(found, [(case, Misplaced::Case(Misplacement::HeldByStranger(op(1))))]);
    rig.conversation.watch_step(case, rig.now).await.unwrap();
    assert_eq!(rig.conversation.audit_cases(rig.now, MINUTE).await.unwrap().faults, []);
    // And one that the watch forgot.
    rig.now = rig.now + DAY;
    let found = rig.conversation.audit_cases(rig.now, MINUTE).await.unwrap().faults;
    assert!(matches!(found[..], [(_, Misplaced::Case(Misplacement::Overdue { .. }))]), "{found:?}");
}

#[tokio::test]
async fn what_is_written_is_sealed_to_the_team_or_not_taken() {
    let mut rig = Rig::new().await;
    let case = acknowledged(&mut rig).await;
    let note = Doing::Note(b"words".to_vec());
    let refused = rig.conversation.operator_does(op(1), case, &note, rig.now).await.unwrap();
    assert_eq!(refused, Err(Refused::NoKey), "nobody holds a key yet");
    let secret = rig.give_key(op(1)).await;
    rig.conversation.operator_does(op(1), case, &note, rig.now).await.unwrap().unwrap();
    let opened = rig.conversation.open_for(op(1), case, rig.now).await.unwrap().unwrap();
    let envelope = opened.record.envelope.as_ref().unwrap();
    let key = envelope.open(case, Holder::Operator(op(1)), &secret).unwrap();
    let (number, entry) = &opened.entries[0];
    assert_eq!(&**key.open(*number, &entry.sealed).unwrap(), b"words");
    // Who is excluded afterwards has no copy of the key any more.
    rig.change(op(1), |operator| {
        operator.ties.countries.insert("XX".to_owned());
    })
    .await;
    let exclusions = Some([Exclusion::Country].into());
    rig.intake(her(1), Intake { exclusions, ..Intake::default() }).await;
    let envelope = rig.record(case).await.envelope.unwrap();
    assert!(envelope.open(case, Holder::Operator(op(1)), &secret).is_err());
}

#[tokio::test]
async fn an_answer_waits_until_she_pulls_it_and_is_gone_then() {
    let mut rig = Rig::new().await;
    let case = acknowledged(&mut rig).await;
    rig.give_key(op(1)).await;
    let window = ContactWindow { weekdays: 0b1_1111, from_minute: 600, until_minute: 660 };
    let told = Intake { window: Some(Some(window)), sign: Some(Some(4)), ..Intake::default() };
    rig.intake(her(1), told).await;
    let answer = |words: &str| Doing::Answer {
        words: Words::Own(words.to_owned()),
        kept: words.as_bytes().to_vec(),
    };
    for words in ["one", "two"] {
        let doing = answer(words);
        rig.conversation.operator_does(op(1), case, &doing, rig.now).await.unwrap().unwrap();
    }
    // At most one notice, neutral, in her window, of this generation.
    let lane = rig.lane(her(1)).await;
    let posts: Vec<_> = lane.outgoing.posts.iter().collect();
    assert_eq!(posts.len(), 1);
    assert_eq!(posts[0].content, PostContent::Neutral(Neutral::Ready));
    assert_eq!(posts[0].guard.window, Some(window));
    assert_eq!(posts[0].guard.generation, Some(lane.outgoing.generation));
    let look = rig.look(her(1)).await;
    assert!(look.has_answer && look.asks_sign && look.truth == Truth::InHands);
    assert_eq!(rig.pull(her(1), None).await, Pulled::NeedsSign);
    assert_eq!(rig.pull(her(1), Some(5)).await, Pulled::OtherSign);
    let trail = rig.record(case).await.trail;
    assert!(trail.iter().any(|(_, what)| *what == Happening::WrongSign), "the operator is told");
    let Pulled::Replies(replies) = rig.pull(her(1), Some(4)).await else { panic!() };
    let words: Vec<&Words> = replies.iter().map(|reply| &reply.words).collect();
    assert_eq!(words, [&Words::Own("one".to_owned()), &Words::Own("two".to_owned())]);
    assert_eq!(rig.pull(her(1), Some(4)).await, Pulled::Nothing);
}

#[tokio::test]
async fn what_one_message_does_not_hold_waits_on_and_no_answer_is_cut() {
    let mut rig = Rig::new().await;
    let case = acknowledged(&mut rig).await;
    rig.give_key(op(1)).await;
    let answer = |words: String| Doing::Answer { kept: b"kept".to_vec(), words: Words::Own(words) };
    // Two units each: it is not letters that count.
    let long = answer("😀".repeat(ANSWER_UNITS_MAX / 2 + 1));
    let refused = rig.conversation.operator_does(op(1), case, &long, rig.now).await.unwrap();
    assert_eq!(refused, Err(Refused::TooLong));
    assert!(!rig.look(her(1)).await.has_answer);
    let written = [
        "a".repeat(ANSWER_UNITS_MAX),
        "b".repeat(ANSWER_UNITS_MAX / 2),
        "c".repeat(ANSWER_UNITS_MAX / 4),
        "d".repeat(ANSWER_UNITS_MAX / 4),
    ];
    for words in &written {
        let doing = answer(words.clone());
        rig.conversation.operator_does(op(1), case, &doing, rig.now).await.unwrap().unwrap();
    }
    // The blank lines between them count too.
    for expected in [&written[..1], &written[1..3], &written[3..]] {
        assert!(rig.look(her(1)).await.has_answer);
        let Pulled::Replies(replies) = rig.pull(her(1), None).await else { panic!() };
        let words: Vec<&Words> = replies.iter().map(|reply| &reply.words).collect();
        let expected: Vec<Words> = expected.iter().cloned().map(Words::Own).collect();
        assert_eq!(words, expected.iter().collect::<Vec<_>>());
    }
    assert_eq!(rig.pull(her(1), None).await, Pulled::Nothing);
}

#[tokio::test]
async fn without_her_wish_nothing_is_sent() {
    let mut rig = Rig::new().await;
    let case = acknowledged(&mut rig).await;
    rig.give_key(op(1)).await;
    let number = rig.lane(her(1)).await.outgoing.number;
    let doing =
        Doing::Answer { words: Words::Phrase("phrase-hello".to_owned()), kept: b"x".to_vec() };
    rig.conversation.operator_does(op(1), case, &doing, rig.now).await.unwrap().unwrap();
    assert_eq!(rig.lane(her(1)).await.outgoing.number, number);
}

#[tokio::test]
async fn a_legal_duty_is_written_or_refused() {
    let mut rig = Rig::new().await;
    let case = acknowledged(&mut rig).await;
    rig.give_key(op(1)).await;
    let review = rig.now + DAY;
    let ground = Ground::LegalDuty;
    let bare = does(&rig, op(1), case, Act::Refer { ground, review }).await;
    assert_eq!(bare, Err(Refused::NoReason));
    let doing = Doing::Refer { ground, review, reason: b"why".to_vec() };
    rig.conversation.operator_does(op(1), case, &doing, rig.now).await.unwrap().unwrap();
    assert!(matches!(rig.record(case).await.case.state, State::Referred { .. }));
}

#[tokio::test]
async fn withdrawing_ends_it_everywhere() {
    let mut rig = Rig::new().await;
    let case = rig.rung(her(1), CaseKind::Discreet).await;
    rig.withdraw(her(1)).await;
    assert_eq!(rig.phone(op(1)).await, []);
    assert!(!rig.record(case).await.case.is_open());
    assert!(rig.lane(her(1)).await.requests.is_empty());
    assert_eq!(rig.conversation.due_cases(rig.now + DAY).await.unwrap(), []);
    assert!(matches!(rig.open(her(1), CaseKind::Discreet).await, Opened::New(_)));
}

#[tokio::test]
async fn a_closed_path_makes_no_case() {
    let desk = crate::shipped_desk::desk(sportello::directory::Policy::Production);
    let store = std::sync::Arc::new(sportello::store::memory::MemoryStore::new());
    let conversation = crate::shipped_desk::conversation_over(desk, store).await;
    let mut lane = sportello::conversation::apply::new_lane(
        sportello::conversation::lane::Address::Web,
        crate::shipped_desk::NOW,
    );
    let mut changes = Changes::default();
    let own = (her(1), &mut lane);
    let now = crate::shipped_desk::NOW;
    let at = (Counter::Private, CaseKind::Discreet);
    let opened = conversation.open_case(&mut changes, own, at, now).await;
    assert_eq!(opened.unwrap(), Opened::PathClosed);
    assert!(lane.requests.is_empty());
    let look = conversation.look(&mut changes, None, CaseKind::Discreet, now).await.unwrap();
    assert_eq!(look.truth, Truth::Nobody);
}

#[tokio::test]
async fn an_invitation_opens_once_and_not_for_ever() {
    let mut rig = Rig::new().await;
    let mut new = operator(9, rig.now);
    new.roles = [Role::Mediator].into();
    let invited = rig.conversation.add_operator(new, Actor::Maintainer, rig.now).await.unwrap();
    let join = |token: &str| Gesture::Join { token: token.to_owned() };
    rig.gesture(her(8), join("guessed")).await;
    assert_eq!(rig.lane(her(8)).await.operator, None);
    rig.gesture(her(8), join(invited.console.reveal())).await;
    assert_eq!(rig.lane(her(8)).await.operator, None, "that is for another door");
    rig.gesture(chat_of(op(9)), join(invited.telegram.reveal())).await;
    assert_eq!(rig.lane(chat_of(op(9))).await.operator, Some(op(9)));
    rig.gesture(her(8), join(invited.telegram.reveal())).await;
    assert_eq!(rig.lane(her(8)).await.operator, None, "used up");
    let late = rig.now + INVITATION_LASTS;
    let mut changes = Changes::default();
    let token = invited.console.reveal();
    let late_comer =
        rig.conversation.take_invitation(&mut changes, token, Door::Console, late).await;
    assert_eq!(late_comer.unwrap(), None, "expired");
    let again =
        rig.conversation.add_operator(operator(9, rig.now), Actor::Maintainer, rig.now).await;
    assert!(matches!(again, Err(OperatorFault::HandleTaken(_))));
}

#[tokio::test]
async fn reachable_is_who_answered_a_test_within_thirty_days() {
    let mut rig = Rig::new().await;
    assert_eq!(rig.look(her(1)).await.truth, Truth::OnDuty);
    // Noon of another day, four weeks on: nobody answered anything since.
    rig.now = rig.now + DAY * 28;
    for who in [1, 2] {
        rig.on_duty(op(who)).await;
    }
    assert_eq!(rig.look(her(1)).await.truth, Truth::OnDuty);
    rig.now = rig.now + DAY * 7;
    for who in [1, 2] {
        rig.on_duty(op(who)).await;
    }
    assert_eq!(rig.look(her(1)).await.truth, Truth::Nobody);
    rig.conversation.test_alarms(rig.now).await.unwrap();
    for who in [1, 2] {
        assert_eq!(rig.phone(op(who)).await, [line(CaseId([who; 16]), AlarmKind::Test)]);
        rig.answer(op(who), CaseId([who; 16]), AlarmAnswer::Pass).await;
        assert_eq!(rig.phone(op(who)).await, []);
    }
    assert_eq!(rig.look(her(1)).await.truth, Truth::OnDuty);
}

#[tokio::test]
async fn nobody_is_on_duty_without_their_word_for_this_shift() {
    let mut rig = Rig::new().await;
    rig.now = rig.now + Duration::from_hours(13);
    assert_ne!(rig.look(her(1)).await.truth, Truth::OnDuty, "the shift has ended");
    let far = rig.now + Duration::from_hours(13);
    let refused = rig.conversation.confirm_shift(op(1), Some(far), rig.now).await;
    assert!(matches!(refused, Err(OperatorFault::NoShift)));
    assert!(rig.conversation.confirm_shift(op(1), None, rig.now).await.is_err(), "none planned");
}

#[tokio::test]
async fn who_blocked_the_bot_is_no_step_of_a_chain() {
    let mut rig = Rig::new().await;
    for who in [1, 2] {
        rig.gesture(chat_of(op(who)), Gesture::Blocked).await;
    }
    assert_eq!(rig.look(her(1)).await.truth, Truth::Nobody);
    let case = rig.rung(her(1), CaseKind::Discreet).await;
    assert_eq!(rig.phone(op(3)).await, [line(case, AlarmKind::New)], "the next step, at once");
}

#[tokio::test]
async fn a_drill_looks_like_any_other_until_its_end_and_is_not_counted() {
    let mut rig = Rig::new().await;
    let kind = CaseKind::Discreet;
    let drill = rig.conversation.begin_drill(kind, Actor::Maintainer, rig.now).await.unwrap();
    rig.pass(Duration::from_secs(5), Duration::from_secs(5)).await;
    assert_eq!(rig.phone(op(1)).await, [line(drill, AlarmKind::New)]);
    rig.answer(op(1), drill, AlarmAnswer::Claim).await;
    rig.now = rig.now + MINUTE;
    does(&rig, op(1), drill, Act::Acknowledge).await.unwrap();
    let State::Closed { outcome: Outcome::Drill, .. } = rig.record(drill).await.case.state else {
        panic!()
    };
    let reports = rig.conversation.report_drills(rig.now).await.unwrap();
    assert!(reports.len() == 1 && reports[0].has_passed());
    assert_eq!(rig.conversation.report_drills(rig.now).await.unwrap(), [], "once");
    // Another one, that nobody takes.
    let failed = rig.conversation.begin_drill(kind, Actor::Desk, rig.now).await.unwrap();
    rig.pass(MINUTE * 60, Duration::from_secs(30)).await;
    assert!(!rig.record(failed).await.case.is_open());
    assert!(!rig.conversation.report_drills(rig.now).await.unwrap()[0].has_passed());
    let day = rig.now.in_rome().date();
    let month = sportello::conversation::cases::tally::of_month(
        &rig.conversation.records,
        day.year(),
        day.month(),
    );
    assert!(month.await.unwrap().counts.is_empty());
}

#[tokio::test]
async fn owed_calls_are_owed_until_they_were_made_and_not_for_a_case_in_hand() {
    let mut rig = Rig::new().await;
    for who in [1, 2] {
        rig.change(op(who), |it| it.email = Some("someone@example.org".to_owned())).await;
    }
    let case = rig.rung(her(1), CaseKind::Discreet).await;
    let calls = rig.record(case).await.calls;
    assert_eq!(calls.len(), 2);
    let made = calls[0].channels;
    rig.conversation.call_made(case, calls[0].number, made, rig.now).await.unwrap();
    assert_eq!(rig.record(case).await.calls, calls[1..]);
    does(&rig, op(1), case, Act::Claim).await.unwrap();
    assert_eq!(rig.record(case).await.calls, []);
}

#[tokio::test]
async fn at_night_nobody_is_rung_more_often_than_the_cap() {
    let mut rig = Rig::new().await;
    rig.now = rig.now + Duration::from_hours(14);
    for who in [1, 2] {
        rig.on_duty(op(who)).await;
    }
    // The team answers by day; an operator's own opening rings at night all the same.
    for number in 1..=3u8 {
        let Opened::New(case) = rig.open(her(number), CaseKind::Discreet).await else { panic!() };
        rig.conversation.watch_step(case, rig.now).await.unwrap();
        assert!(matches!(rig.record(case).await.case.state, State::WaitingForOpening { .. }));
        rig.intake(her(number), Intake { when: Some(When::Now), ..Intake::default() }).await;
        assert!(
            matches!(rig.record(case).await.case.state, State::WaitingForOpening { .. }),
            "the team did not agree to be paged"
        );
    }
    assert_eq!(rig.phone(op(1)).await, []);
}

#[tokio::test]
async fn every_deed_is_in_the_audit_and_the_chain_is_whole() {
    let mut rig = Rig::new().await;
    let case = acknowledged(&mut rig).await;
    does(&rig, op(2), case, Act::Claim).await.unwrap_err();
    let verdict = audit::verify(&rig.conversation.records, None).await.unwrap();
    assert!(matches!(verdict, Verdict::Whole(_)), "{verdict:?}");
    let newest = audit::newest(&rig.conversation.records, None, 100).await.unwrap();
    let deeds: Vec<_> = newest.iter().map(|entry| entry.deed).collect();
    for deed in [
        audit::Deed::CaseOpened,
        audit::Deed::AlarmSent,
        audit::Deed::CaseClaimed,
        audit::Deed::CaseAcknowledged,
        audit::Deed::Refused,
    ] {
        assert!(deeds.contains(&deed), "{deed:?} is not among {deeds:?}");
    }
}

#[tokio::test]
async fn a_closed_case_is_deleted_in_its_time_with_all_that_belongs_to_it() {
    let mut rig = Rig::new().await;
    let case = acknowledged(&mut rig).await;
    rig.give_key(op(1)).await;
    let note = Doing::Note(b"words".to_vec());
    rig.conversation.operator_does(op(1), case, &note, rig.now).await.unwrap().unwrap();
    let close = Doing::Close { outcome: Outcome::Answered, words: Vec::new() };
    rig.conversation.operator_does(op(1), case, &close, rig.now).await.unwrap().unwrap();
    assert_eq!(rig.conversation.delete_old_cases(rig.now + DAY).await.unwrap(), 0);
    assert_eq!(rig.conversation.delete_old_cases(rig.now + DAY * 91).await.unwrap(), 1);
    let from = sportello::conversation::cases::record::key_of(case);
    let mut to = case.0;
    to[15] = to[15].wrapping_add(1);
    let to = sportello::conversation::cases::record::key_of(CaseId(to));
    let left = rig.conversation.records.store().scan(&from, &to, 10).await.unwrap();
    assert!(left.is_empty());
}

/// A store that loses sight of a commit is asked again, and once more by looking.
#[tokio::test]
async fn what_the_store_lost_sight_of_is_looked_for_and_not_reported_as_failed() {
    use Fault::{UnknownAfter, UnknownBefore};
    let lost: [&[Fault]; 3] = [
        &[UnknownAfter],
        &[UnknownBefore, UnknownAfter],
        // Applied, and never told of in any of the tries.
        &[UnknownAfter, UnknownBefore, UnknownBefore, UnknownBefore, UnknownBefore],
    ];
    for (at, faults) in lost.into_iter().enumerate() {
        let store = Arc::new(Faulty::new(Arc::new(MemoryStore::new()), []));
        let mut rig = Rig::over(store.clone()).await;
        store.then(faults);
        let by = Actor::Maintainer;
        let drill = rig.conversation.begin_drill(CaseKind::Discreet, by, rig.now).await.unwrap();
        assert!(rig.record(drill).await.case.is_drill);
        let audited = rig.conversation.audit_cases(rig.now, MINUTE).await.unwrap();
        assert_eq!(audited.open, 1, "one drill, not one a try: {faults:?}");
        store.then(faults);
        let added = operator(9, rig.now);
        let invited =
            rig.conversation.add_operator(added, Actor::Maintainer, rig.now).await.unwrap();
        // The invitation that was printed is the one that opens.
        let token = invited.telegram.reveal().to_owned();
        rig.gesture(chat_of(op(9)), Gesture::Join { token }).await;
        assert_eq!(rig.lane(chat_of(op(9))).await.operator, Some(op(9)), "case {at}");
        store.then(faults);
        let by = Actor::Maintainer;
        let invited = rig.conversation.invite_again(op(9), by, rig.now).await.unwrap();
        let mut changes = Changes::default();
        let (token, door) = (invited.console.reveal(), Door::Console);
        let found = rig.conversation.take_invitation(&mut changes, token, door, rig.now).await;
        assert_eq!(found.unwrap(), Some(op(9)));
    }
    // What never arrived is not said to have.
    let store = Arc::new(Faulty::new(Arc::new(MemoryStore::new()), []));
    let rig = Rig::over(store.clone()).await;
    store.then(&[UnknownBefore; 5]);
    let by = Actor::Maintainer;
    let begun = rig.conversation.begin_drill(CaseKind::Discreet, by, rig.now).await;
    assert!(matches!(begun, Err(HandleError::Unknown)), "{begun:?}");
}

#[tokio::test]
async fn one_person_who_asks_again_and_again_is_flagged_and_never_dropped() {
    let mut rig = Rig::new().await;
    for _ in 0..2 {
        rig.rung(her(1), CaseKind::Ordinary).await;
        rig.withdraw(her(1)).await;
    }
    rig.rung(her(2), CaseKind::Ordinary).await;
    let last = rig.rung(her(1), CaseKind::Ordinary).await;
    let lines = rig.conversation.queue(op(1), rig.now).await.unwrap();
    assert_eq!(lines.len(), 2);
    for line in lines {
        assert_eq!(line.is_repeated, line.case == last);
    }
}

#[tokio::test]
async fn a_chain_that_nobody_stands_behind_is_said_to_be_weak() {
    let mut rig = Rig::new().await;
    let weak = |rig: &Rig| {
        let (conversation, now) = (rig.conversation.clone(), rig.now);
        async move {
            let found = weak_chains(&conversation, now).await.unwrap();
            found.into_iter().map(|weak| (weak.team, weak.code)).collect::<Vec<_>>()
        }
    };
    assert_eq!(weak(&rig).await, []);
    // Thirty days without an answer to a test.
    rig.now = rig.now + DAY * 30;
    let few = |team: &str| (team.to_owned(), FEW_REACHABLE.to_owned());
    assert_eq!(weak(&rig).await, [few("reception"), few("anti_violence")]);
    rig.change(op(1), |who| who.test_answered = Some(NOW + DAY * 30)).await;
    assert_eq!(weak(&rig).await, [few("reception"), few("anti_violence")], "one is not enough");
    rig.change(op(2), |who| who.test_answered = Some(NOW + DAY * 30)).await;
    assert_eq!(weak(&rig).await, []);
    rig.change(op(2), |who| who.is_fictitious = false).await;
    assert_eq!(weak(&rig).await, [("anti_violence".to_owned(), KEYLESS.to_owned())]);
}

/// Counted with the commit that opens and closes, told when the month is over, drills never.
#[tokio::test]
async fn requests_are_counted_without_drills_and_told_when_their_month_is_over() {
    let mut rig = Rig::new().await;
    for number in 1..=6 {
        let case = rig.rung(her(number), CaseKind::Ordinary).await;
        does(&rig, op(1), case, Act::Claim).await.unwrap();
        does(&rig, op(1), case, Act::Acknowledge).await.unwrap();
        does(&rig, op(1), case, Act::Close { outcome: Outcome::Answered }).await.unwrap();
    }
    rig.rung(her(7), CaseKind::Discreet).await;
    rig.withdraw(her(7)).await;
    let by = Actor::Maintainer;
    let drill = rig.conversation.begin_drill(CaseKind::Ordinary, by, rig.now).await.unwrap();
    rig.conversation.watch_step(drill, rig.now).await.unwrap();
    does(&rig, op(1), drill, Act::Claim).await.unwrap();
    does(&rig, op(1), drill, Act::Acknowledge).await.unwrap();
    assert_eq!(rig.conversation.numbers(rig.now).await.unwrap(), [], "the month still runs");
    rig.now = rig.now + DAY * 30;
    let told = rig.conversation.numbers(rig.now).await.unwrap();
    let [ordinary, discreet] = &told[..] else { panic!("{told:?}") };
    assert_eq!((ordinary.opened, ordinary.closed), (Cell::Count(6), Cell::Count(6)));
    assert_eq!(ordinary.outcomes["answered"], Cell::Count(6));
    assert_eq!(ordinary.languages.values().filter(|it| **it == Cell::Count(6)).count(), 1);
    assert_eq!((discreet.opened, discreet.closed), (Cell::Hidden, Cell::Hidden));
    assert!(discreet.outcomes.values().all(|cell| *cell == Cell::Hidden));
    assert!(discreet.languages.values().all(|cell| *cell == Cell::Hidden));
}
