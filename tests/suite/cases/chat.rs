//! Ordinary requests in the chat that rings, and discreet ones that never come there.

use std::time::Duration;

use sportello::cases::case::{Act, CaseKind, Outcome, State};
use sportello::cases::routing::Exclusion;
use sportello::conversation::cases::act::Doing;
use sportello::conversation::cases::chat::WRITING_LASTS;
use sportello::conversation::cases::her::{Intake, Opened, Pulled};
use sportello::conversation::cases::record::{
    ANSWER_UNITS_MAX, Draft, EntryKind, Words, draft_key,
};
use sportello::conversation::lane::{AlarmKind, AlarmLine, Counter, Lane, Stage, Unsent, Writing};
use sportello::conversation::notice;
use sportello::conversation::touch::{AlarmAnswer, Touch};
use sportello::ids::{CaseId, LanguageTag, OperatorId, TelegramMessageId};
use sportello::store::audit::{self, Deed, Verdict};
use sportello::store::envelope::Holder;

use super::rig::{Rig, chat_of, her, staffed};

const WORDS: &str = "Buongiorno, vi aspettiamo martedì alle 10.";
const MINUTE: Duration = Duration::from_mins(1);

const OUTCOMES: [Outcome; 6] = Outcome::ALL;

fn op(number: u8) -> OperatorId {
    OperatorId([number; 16])
}

/// Everything a button below an alarm can say.
fn every_answer() -> Vec<AlarmAnswer> {
    use AlarmAnswer::{Claim, Close, CloseAs, Drop, Pass, Send, Write};
    let closing = OUTCOMES.into_iter().map(CloseAs);
    [Claim, Pass, Write, Send, Drop, Close].into_iter().chain(closing).collect()
}

async fn claimed(rig: &mut Rig, kind: CaseKind) -> CaseId {
    let case = rig.rung(her(1), kind).await;
    rig.answer(op(1), case, AlarmAnswer::Claim).await;
    assert_eq!(rig.record(case).await.case.holder(), Some(op(1)));
    case
}

async fn writing(rig: &Rig) -> Option<Stage> {
    rig.lane(chat_of(op(1))).await.outgoing.writing.map(|writing| writing.stage)
}

async fn draft(rig: &Rig, case: CaseId) -> Option<Draft> {
    let loaded = rig.conversation.records.load::<Draft>(&draft_key(case)).await.unwrap();
    loaded.map(|loaded| loaded.value)
}

/// What stands on the phone in words, and what can be touched.
async fn seen(rig: &Rig) -> (String, Vec<String>) {
    let lane = rig.lane(chat_of(op(1))).await;
    let said = notice::alarm(&staffed(), &lane, lane.outgoing.alarm.as_ref().unwrap());
    (said.text, said.buttons.into_iter().flatten().map(|button| button.label).collect())
}

/// Whether what an operator writes is theirs, like anybody's: it is answered with a screen.
async fn reaches_the_flow(rig: &mut Rig, message: i32) -> bool {
    let before = rig.lane(chat_of(op(1))).await.outgoing.screen;
    let handled = rig.write(op(1), WORDS, message).await;
    handled.lane.outgoing.screen != before
}

fn line(case: CaseId, kind: AlarmKind) -> Vec<AlarmLine> {
    vec![AlarmLine { case, kind }]
}

#[tokio::test]
async fn an_ordinary_request_is_taken_answered_read_and_closed_in_the_chat() {
    let mut rig = Rig::new().await;
    let secret = rig.give_key(op(1)).await;
    let case = claimed(&mut rig, CaseKind::Ordinary).await;
    assert_eq!(rig.phone(op(1)).await, line(case, AlarmKind::Mine));
    assert_eq!(rig.phone(op(2)).await, [], "nobody else keeps it");
    let handled = rig.answer(op(1), case, AlarmAnswer::Write).await;
    assert!(handled.row.is_some(), "what they are asked is sent");
    assert!(matches!(rig.record(case).await.case.state, State::Acknowledged { .. }));
    let reference = case.reference(4);
    let (text, buttons) = seen(&rig).await;
    assert!(text.contains(&reference) && text.contains("scrivi qui"), "{text}");
    assert_eq!(buttons, ["Lascia stare"]);
    // What they write is asked about, and goes nowhere by itself.
    assert!(!reaches_the_flow(&mut rig, 70).await);
    assert!(rig.record(case).await.waiting.is_empty());
    let (text, buttons) = seen(&rig).await;
    assert!(text.contains(&reference) && !text.contains("martedì"), "{text}");
    assert_eq!(buttons, [format!("Invia a {reference}"), "Non inviare".to_owned()]);
    rig.answer(op(1), case, AlarmAnswer::Send).await;
    assert_eq!(rig.phone(op(1)).await, line(case, AlarmKind::Answered));
    assert_eq!(writing(&rig).await, None);
    assert_eq!(draft(&rig, case).await, None, "nothing is kept of the draft");
    let lane = rig.lane(chat_of(op(1))).await;
    assert_eq!(lane.outgoing.wipe, [TelegramMessageId(70)], "the words leave the chat");
    // By the same way as the room's: sealed to the team, and waiting for her.
    let opened = rig.conversation.open_for(op(1), case, rig.now).await.unwrap().unwrap();
    let envelope = opened.record.envelope.as_ref().unwrap();
    let key = envelope.open(case, Holder::Operator(op(1)), &secret).unwrap();
    let (number, entry) = &opened.entries[0];
    assert_eq!(entry.kind, EntryKind::Reply);
    assert_eq!(&**key.open(*number, &entry.sealed).unwrap(), WORDS.as_bytes());
    // Closed before she comes back: she reads it all the same.
    rig.answer(op(1), case, AlarmAnswer::Close).await;
    assert!(rig.record(case).await.case.is_open(), "asked how, first");
    rig.answer(op(1), case, AlarmAnswer::CloseAs(Outcome::Answered)).await;
    let State::Closed { outcome: Outcome::Answered, by, .. } = rig.record(case).await.case.state
    else {
        panic!("not closed")
    };
    assert_eq!(by, Some(op(1)));
    assert_eq!(rig.phone(op(1)).await, []);
    assert_eq!(rig.open(her(1), CaseKind::Ordinary).await, Opened::Joined(case));
    assert!(rig.look_at(her(1), CaseKind::Ordinary).await.has_answer);
    let Pulled::Replies(replies) = rig.pull_at(her(1), Counter::Open, None).await else {
        panic!("nothing waits")
    };
    assert_eq!(replies[0].words, Words::Own(WORDS.to_owned()));
    assert!(!rig.look_at(her(1), CaseKind::Ordinary).await.has_case);
    assert!(matches!(rig.open(her(1), CaseKind::Ordinary).await, Opened::New(_)));
    let verdict = audit::verify(&rig.conversation.records, None).await.unwrap();
    assert!(matches!(verdict, Verdict::Whole(_)));
    let deeds: Vec<Deed> = audit::newest(&rig.conversation.records, None, 100)
        .await
        .unwrap()
        .into_iter()
        .map(|entry| entry.deed)
        .collect();
    for deed in [Deed::CaseClaimed, Deed::CaseAcknowledged, Deed::CaseAnswered, Deed::CaseClosed] {
        assert!(deeds.contains(&deed), "{deed:?}");
    }
}

/// Every button, every order, with what a forged record could add: nothing of a discreet case is
/// written, sent or closed in a chat, and no line of it says that it could be.
#[tokio::test]
async fn a_discreet_request_is_refused_by_every_path_of_the_chat() {
    let mut rig = Rig::new().await;
    rig.give_key(op(1)).await;
    let case = claimed(&mut rig, CaseKind::Discreet).await;
    assert_eq!(rig.phone(op(1)).await, [], "it left every phone");
    rig.conversation
        .operator_does(op(1), case, &Doing::Act(Act::Acknowledge), rig.now)
        .await
        .unwrap()
        .unwrap();
    let before = rig.record(case).await;
    let stages = [
        None,
        Some(Stage::Asked),
        Some(Stage::TooLong),
        Some(Stage::Drafted { message: Some(TelegramMessageId(9)) }),
        Some(Stage::Closing),
        Some(Stage::Unsent { why: Unsent::Lost, message: None }),
    ];
    for kind in [AlarmKind::New, AlarmKind::Again, AlarmKind::Mine, AlarmKind::Answered] {
        for stage in stages {
            for answer in every_answer() {
                if answer == AlarmAnswer::Pass {
                    // Giving it back is lawful from anywhere, and tells nothing of it.
                    continue;
                }
                let until = rig.now + WRITING_LASTS;
                // As no lawful step leaves the chat.
                rig.forge(chat_of(op(1)), |lane: &mut Lane| {
                    let alarm = lane.outgoing.alarm.as_mut().unwrap();
                    alarm.lines = line(case, kind);
                    lane.outgoing.writing =
                        stage.map(|stage| Writing { case, stage, language: None, until });
                })
                .await;
                rig.answer(op(1), case, answer).await;
                rig.write(op(1), WORDS, 70).await;
                rig.answer(op(1), case, AlarmAnswer::Send).await;
                let after = rig.record(case).await;
                assert_eq!(after.case, before.case, "{kind:?} {stage:?} {answer:?}");
                assert_eq!(after.waiting, before.waiting, "{kind:?} {stage:?} {answer:?}");
                assert_eq!(after.entries, before.entries, "{kind:?} {stage:?} {answer:?}");
                assert_eq!(draft(&rig, case).await, None, "{kind:?} {stage:?} {answer:?}");
            }
        }
    }
    rig.forge(chat_of(op(1)), |lane: &mut Lane| {
        lane.outgoing.alarm.as_mut().unwrap().lines.clear();
        lane.outgoing.writing = None;
    })
    .await;
    // And whatever happens to it, no phone ever offers to answer it.
    rig.pass(Duration::from_hours(12), MINUTE).await;
    for who in 1..=4 {
        for line in rig.phone(op(who)).await {
            assert!(matches!(line.kind, AlarmKind::New | AlarmKind::Again), "{line:?}");
        }
    }
}

#[tokio::test]
async fn words_belong_to_no_request_unless_they_said_so_for_that_one() {
    let mut rig = Rig::new().await;
    rig.give_key(op(1)).await;
    let case = claimed(&mut rig, CaseKind::Ordinary).await;
    // Nothing was asked: the words are an ordinary person's.
    assert!(reaches_the_flow(&mut rig, 70).await);
    // Closing is no writing.
    rig.answer(op(1), case, AlarmAnswer::Close).await;
    assert!(reaches_the_flow(&mut rig, 71).await);
    // Nor is what was called off, or what comes a quarter of an hour later.
    rig.answer(op(1), case, AlarmAnswer::Write).await;
    rig.answer(op(1), case, AlarmAnswer::Drop).await;
    assert!(reaches_the_flow(&mut rig, 72).await);
    rig.answer(op(1), case, AlarmAnswer::Write).await;
    rig.now = rig.now + WRITING_LASTS;
    assert!(reaches_the_flow(&mut rig, 73).await);
    // Sending without a draft sends nothing; closing without being asked closes nothing.
    rig.answer(op(1), case, AlarmAnswer::Send).await;
    rig.answer(op(1), case, AlarmAnswer::Drop).await;
    rig.answer(op(1), case, AlarmAnswer::CloseAs(Outcome::Answered)).await;
    let record = rig.record(case).await;
    assert!(record.case.is_open() && record.waiting.is_empty());
    assert_eq!(draft(&rig, case).await, None);
}

#[tokio::test]
async fn a_draft_for_one_request_is_never_sent_to_another() {
    let mut rig = Rig::new().await;
    rig.give_key(op(1)).await;
    let first = claimed(&mut rig, CaseKind::Ordinary).await;
    let second = rig.rung(her(2), CaseKind::Ordinary).await;
    rig.answer(op(1), second, AlarmAnswer::Claim).await;
    rig.answer(op(1), first, AlarmAnswer::Write).await;
    rig.write(op(1), WORDS, 70).await;
    rig.answer(op(1), second, AlarmAnswer::Send).await;
    assert!(rig.record(second).await.waiting.is_empty());
    assert!(rig.record(first).await.waiting.is_empty());
    // Turning to the other one drops what was not sent, words and all.
    rig.answer(op(1), second, AlarmAnswer::Write).await;
    assert_eq!(draft(&rig, first).await, None);
    assert!(rig.lane(chat_of(op(1))).await.outgoing.wipe.contains(&TelegramMessageId(70)));
    rig.write(op(1), "altro", 71).await;
    rig.answer(op(1), second, AlarmAnswer::Send).await;
    assert_eq!(rig.record(second).await.waiting.len(), 1);
    assert!(rig.record(first).await.waiting.is_empty());
}

#[tokio::test]
async fn what_was_written_anew_is_what_goes_and_too_much_is_said_to_be() {
    let mut rig = Rig::new().await;
    rig.give_key(op(1)).await;
    let case = claimed(&mut rig, CaseKind::Ordinary).await;
    rig.answer(op(1), case, AlarmAnswer::Write).await;
    rig.write(op(1), "prima", 70).await;
    rig.write(op(1), &"à".repeat(ANSWER_UNITS_MAX + 1), 71).await;
    assert_eq!(writing(&rig).await, Some(Stage::TooLong));
    assert_eq!(draft(&rig, case).await, None);
    rig.answer(op(1), case, AlarmAnswer::Send).await;
    assert!(rig.record(case).await.waiting.is_empty(), "nothing that was taken back is sent");
    rig.write(op(1), &"à".repeat(ANSWER_UNITS_MAX), 72).await;
    rig.write(op(1), WORDS, 73).await;
    rig.answer(op(1), case, AlarmAnswer::Send).await;
    let Pulled::Replies(replies) = rig.pull_at(her(1), Counter::Open, None).await else {
        panic!("nothing")
    };
    assert_eq!(replies.len(), 1);
    assert_eq!(replies[0].words, Words::Own(WORDS.to_owned()));
    let wiped = rig.lane(chat_of(op(1))).await.outgoing.wipe;
    assert_eq!(wiped, [70, 71, 72, 73].map(TelegramMessageId));
}

#[tokio::test]
async fn whoever_lost_the_request_while_writing_sends_nothing_and_is_told() {
    let mut rig = Rig::new().await;
    for who in [1, 2] {
        rig.give_key(op(who)).await;
    }
    let case = claimed(&mut rig, CaseKind::Ordinary).await;
    rig.answer(op(1), case, AlarmAnswer::Write).await;
    rig.write(op(1), WORDS, 70).await;
    // She excludes them now.
    rig.change(op(1), |operator| {
        operator.ties.countries.insert("XX".to_owned());
    })
    .await;
    let exclusions = Some([Exclusion::Country].into());
    rig.intake(her(1), Intake { exclusions, ..Intake::default() }).await;
    let message = Some(TelegramMessageId(70));
    assert_eq!(writing(&rig).await, Some(Stage::Unsent { why: Unsent::Lost, message }));
    let (text, buttons) = seen(&rig).await;
    assert!(text.contains("non inviata"), "{text}");
    assert_eq!(buttons, ["Ho visto"]);
    rig.answer(op(1), case, AlarmAnswer::Send).await;
    assert!(rig.record(case).await.waiting.is_empty());
    // A colleague who has it now does not send what another wrote.
    rig.conversation.watch_step(case, rig.now).await.unwrap();
    rig.answer(op(2), case, AlarmAnswer::Claim).await;
    rig.answer(op(2), case, AlarmAnswer::Write).await;
    let until = rig.now + WRITING_LASTS;
    rig.forge(chat_of(op(2)), |lane: &mut Lane| {
        let stage = Stage::Drafted { message: None };
        lane.outgoing.writing = Some(Writing { case, stage, language: None, until });
    })
    .await;
    rig.answer(op(2), case, AlarmAnswer::Send).await;
    assert!(rig.record(case).await.waiting.is_empty());
    rig.answer(op(1), case, AlarmAnswer::Drop).await;
    assert_eq!(writing(&rig).await, None);
}

#[tokio::test]
async fn without_a_key_behind_the_team_nothing_is_said_to_be_sent() {
    let mut rig = Rig::new().await;
    let case = claimed(&mut rig, CaseKind::Ordinary).await;
    rig.answer(op(1), case, AlarmAnswer::Write).await;
    rig.write(op(1), WORDS, 70).await;
    rig.answer(op(1), case, AlarmAnswer::Send).await;
    let message = Some(TelegramMessageId(70));
    assert_eq!(writing(&rig).await, Some(Stage::Unsent { why: Unsent::NoKey, message }));
    assert!(rig.record(case).await.waiting.is_empty());
}

/// Words stand with the case: whoever holds the chat's key and not the case's reads none.
#[tokio::test]
async fn no_record_of_the_chat_holds_a_word_of_the_answer() {
    let mut rig = Rig::new().await;
    rig.give_key(op(1)).await;
    let case = claimed(&mut rig, CaseKind::Ordinary).await;
    for step in 0..4 {
        match step {
            0 => drop(rig.answer(op(1), case, AlarmAnswer::Write).await),
            1 => drop(rig.write(op(1), WORDS, 70).await),
            2 => drop(rig.answer(op(1), case, AlarmAnswer::Send).await),
            _ => drop(rig.answer(op(1), case, AlarmAnswer::Close).await),
        }
        let lane = rig.lane(chat_of(op(1))).await;
        let bytes = postcard::to_allocvec(&lane).unwrap();
        let holds = bytes.windows(6).any(|window| window == b"marted");
        assert!(!holds, "step {step}");
        assert!(!seen(&rig).await.0.contains("martedì"), "step {step}");
    }
}

#[tokio::test]
async fn a_chat_that_only_answers_alarms_is_not_forgotten() {
    let mut rig = Rig::new().await;
    rig.now = rig.now + Duration::from_hours(24);
    let case = rig.rung(her(1), CaseKind::Discreet).await;
    rig.answer(op(1), case, AlarmAnswer::Pass).await;
    assert_eq!(rig.lane(chat_of(op(1))).await.last_seen, rig.now);
}

#[tokio::test]
async fn what_is_in_hand_never_hides_what_nobody_has() {
    let mut rig = Rig::new().await;
    for number in 1..=6 {
        let case = rig.rung(her(number), CaseKind::Ordinary).await;
        rig.answer(op(1), case, AlarmAnswer::Claim).await;
    }
    let free = rig.rung(her(7), CaseKind::Discreet).await;
    let (text, buttons) = seen(&rig).await;
    let first = text.lines().next().unwrap();
    assert!(first.contains(&free.reference(4)), "{text}");
    assert_eq!(buttons[0], format!("Prendo {}", free.reference(4)));
}

#[tokio::test]
async fn a_flood_is_flagged_and_every_request_of_it_stands_on_the_phone() {
    let mut rig = Rig::new().await;
    for number in 1..=30 {
        rig.rung(her(number), CaseKind::Discreet).await;
    }
    assert_eq!(rig.phone(op(1)).await.len(), 30, "none is dropped");
    let (text, _) = seen(&rig).await;
    assert!(text.starts_with("Turno: molte pratiche insieme.\n"), "{text}");
    assert!(text.contains("26"), "{text}");
    let alarm = rig.lane(chat_of(op(1))).await.outgoing.alarm.unwrap();
    let few = notice::alarm_lines(&staffed(), &LanguageTag::new("it"), &alarm.lines[..5]);
    assert!(!few.contains("molte"), "{few}");
}

#[test]
fn every_answer_travels_and_comes_back_as_itself() {
    for answer in every_answer() {
        let touch = Touch::Alarm { case: 7, answer };
        let is_button = answer != AlarmAnswer::CloseAs(Outcome::Drill);
        assert_eq!(Touch::of_code(&touch.code()) == touch, is_button, "{answer:?}");
    }
}
