//! What becomes of a request when the desk forgets whoever made it.

use std::time::Duration;

use sportello::cases::case::{Act, CaseKind, Outcome, Refused};
use sportello::conversation::cases::act::Doing;
use sportello::conversation::cases::changes::load;
use sportello::conversation::cases::her::Intake;
use sportello::conversation::cases::record::{Happening, Words, belongings, open_key};
use sportello::conversation::cases::tally::{Counted, of_month};
use sportello::conversation::exchange::Gesture;
use sportello::conversation::lane::ContactWindow;
use sportello::flow::event::Input;
use sportello::ids::{CaseId, OperatorId};
use sportello::store::audit::{self, Deed};

use super::counters::Walk;
use super::rig::{Rig, her};

fn op(number: u8) -> OperatorId {
    OperatorId([number; 16])
}

fn answer(words: &str) -> Doing {
    Doing::Answer { words: Words::Own(words.to_owned()), kept: words.as_bytes().to_vec() }
}

/// Whether anything of a case stands in the store.
async fn stands(rig: &Rig, case: CaseId) -> bool {
    let store = rig.conversation.records.store();
    let (from, to) = belongings(case);
    let of_it = store.scan(&from, &to, 1).await.unwrap();
    !of_it.is_empty() || store.get(&open_key(case)).await.unwrap().is_some()
}

#[tokio::test]
async fn who_asks_to_be_erased_leaves_nothing_of_her_requests_but_how_they_ended() {
    let mut walk = Walk::new().await;
    let question = walk.asks_reception().await;
    let private = walk.asks_in_private().await;
    walk.is_answered(private).await;
    walk.rig.conversation.watch_step(question, walk.rig.now).await.unwrap();
    assert_eq!(walk.rig.phone(op(1)).await.len(), 1);
    walk.enters("my_data").await;
    walk.taps("Cancellare").await;
    walk.taps("Sì, cancella").await;
    for case in [question, private] {
        assert!(!stands(&walk.rig, case).await);
    }
    assert_eq!(walk.rig.phone(op(1)).await, [], "nobody is rung for it any more");
    assert!(walk.rig.lane(her(1)).await.requests.is_empty());
    let conversation = &walk.rig.conversation;
    let day = walk.rig.now.in_rome().date();
    let month = of_month(&conversation.records, day.year(), day.month()).await.unwrap();
    for kind in CaseKind::ALL {
        assert_eq!(month.counts[&Counted::Closed(kind, Outcome::Withdrawn)], 1);
    }
    let newest = audit::newest(&conversation.records, None, 100).await.unwrap();
    assert_eq!(newest.iter().filter(|entry| entry.deed == Deed::CaseErased).count(), 2);
    let audited = conversation.audit_cases(walk.rig.now, Duration::from_secs(5)).await.unwrap();
    assert_eq!((audited.open, audited.faults), (0, Vec::new()));
}

#[tokio::test]
async fn a_forgotten_conversation_leaves_an_open_request_to_its_team_and_no_way_to_her() {
    let mut rig = Rig::new().await;
    rig.give_key(op(1)).await;
    let case = rig.rung(her(1), CaseKind::Discreet).await;
    let window = ContactWindow { weekdays: 0b111_1111, from_minute: 0, until_minute: 1440 };
    let told = Intake { window: Some(Some(window)), sign: Some(Some(3)), ..Intake::default() };
    rig.intake(her(1), told).await;
    let conversation = rig.conversation.clone();
    let note = Doing::Note(b"what she told".to_vec());
    for doing in [&Doing::Act(Act::Claim), &Doing::Act(Act::Acknowledge), &note, &answer("one")] {
        conversation.operator_does(op(1), case, doing, rig.now).await.unwrap().unwrap();
    }
    rig.gesture(her(1), Gesture::Forget).await;
    let record = rig.record(case).await;
    assert!(record.case.is_open() && record.case.holder() == Some(op(1)), "it is not lost");
    assert_eq!((record.lane, record.window, record.sign), (None, None, None));
    assert!(record.waiting.is_empty(), "an answer nobody can read is taken down");
    assert!(record.trail.iter().any(|(_, what)| *what == Happening::Parted));
    assert_eq!(record.entries, 3, "what the team wrote stays with it");
    assert!(conversation.due_cases(rig.now).await.unwrap().contains(&case), "its holder is called");
    let refused = conversation.operator_does(op(1), case, &answer("two"), rig.now).await.unwrap();
    assert_eq!(refused, Err(Refused::NoDoor), "they learn that nobody would read it");
    // Somebody begins anew on that telephone: nothing of it reaches them.
    rig.gesture(her(1), Gesture::Input(Input::Begin { language: None, flow: None })).await;
    let lane = rig.lane(her(1)).await;
    assert!(lane.requests.is_empty() && lane.outgoing.posts.is_empty());
    let close = Doing::Close { outcome: Outcome::Lost, words: Vec::new() };
    conversation.operator_does(op(1), case, &close, rig.now).await.unwrap().unwrap();
}

#[tokio::test]
async fn a_request_nobody_had_goes_on_climbing_after_her_conversation_was_forgotten() {
    let mut rig = Rig::new().await;
    let case = rig.rung(her(1), CaseKind::Ordinary).await;
    rig.gesture(her(1), Gesture::Forget).await;
    rig.pass(Duration::from_mins(6), Duration::from_secs(5)).await;
    assert!(rig.phone(op(3)).await.iter().any(|line| line.case == case));
}

#[tokio::test]
async fn forgetting_by_reference_erases_what_reception_has_and_parts_from_the_other_team() {
    let mut rig = Rig::new().await;
    let question = rig.rung(her(1), CaseKind::Ordinary).await;
    let private = rig.rung(her(1), CaseKind::Discreet).await;
    rig.conversation.forget_requests_of(her(1), rig.now).await.unwrap();
    assert!(!stands(&rig, question).await);
    let record = rig.record(private).await;
    assert!(record.case.is_open() && record.lane.is_none());
    assert!(rig.lane(her(1)).await.requests.is_empty());
    // Again, and for somebody who was never here.
    for lane in [her(1), her(2)] {
        rig.conversation.forget_requests_of(lane, rig.now).await.unwrap();
    }
    assert!(load(&rig.conversation.records, private).await.unwrap().is_some());
}
