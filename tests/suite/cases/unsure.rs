//! A store that applies a commit and loses its answer: what was done is done once.

use std::sync::Arc;

use sportello::cases::case::{Act, CaseKind, Outcome};
use sportello::conversation::cases::act::Doing;
use sportello::conversation::cases::record::Words;
use sportello::conversation::exchange::Gesture;
use sportello::ids::{CaseId, OperatorId};
use sportello::store::audit::Actor;
use sportello::store::memory::MemoryStore;

use super::rig::{Rig, chat_of, her, operator};
use crate::faulty::{Fault, Faulty};

fn op(number: u8) -> OperatorId {
    OperatorId([number; 16])
}

struct Unsure {
    rig: Rig,
    store: Arc<Faulty>,
}

impl Unsure {
    async fn new() -> Self {
        let store = Arc::new(Faulty::new(Arc::new(MemoryStore::new()), []));
        let rig = Rig::over(store.clone()).await;
        rig.give_key(op(1)).await;
        Self { rig, store }
    }

    /// The next commit is applied, and its answer lost; or it is never heard of again.
    fn loses_sight(&self, times: usize) {
        self.store.then(&vec![Fault::UnknownAfter; times]);
    }

    async fn does(&self, case: CaseId, doing: &Doing) {
        let conversation = &self.rig.conversation;
        let done = conversation.operator_does(op(1), case, doing, self.rig.now).await.unwrap();
        assert_eq!(done, Ok(()), "{doing:?}");
    }
}

#[tokio::test]
async fn what_an_operator_does_is_done_once() {
    for times in [1, 2] {
        let mut it = Unsure::new().await;
        let case = it.rig.rung(her(1), CaseKind::Discreet).await;
        for act in [Act::Claim, Act::Acknowledge] {
            it.loses_sight(times);
            it.does(case, &Doing::Act(act)).await;
        }
        it.loses_sight(times);
        it.does(case, &Doing::Note(b"a note".to_vec())).await;
        assert_eq!(it.rig.record(case).await.entries, 1);
        it.loses_sight(times);
        let words = Words::Own("an answer".to_owned());
        it.does(case, &Doing::Answer { words, kept: b"an answer".to_vec() }).await;
        assert_eq!(it.rig.record(case).await.waiting.len(), 1);
        it.loses_sight(times);
        it.does(case, &Doing::Close { outcome: Outcome::Answered, words: Vec::new() }).await;
        let day = it.rig.now.in_rome().date();
        let records = &it.rig.conversation.records;
        let month =
            sportello::conversation::cases::tally::of_month(records, day.year(), day.month());
        assert!(month.await.unwrap().counts.values().all(|count| *count == 1));
    }
}

#[tokio::test]
async fn a_commit_that_is_never_answered_is_known_by_what_stands() {
    let mut it = Unsure::new().await;
    let case = it.rig.rung(her(1), CaseKind::Discreet).await;
    // Applied at once, and each repetition lost on its way.
    it.store.then(&[Fault::UnknownAfter]);
    it.store.then(&[Fault::UnknownBefore; 4]);
    it.does(case, &Doing::Act(Act::Claim)).await;
    assert_eq!(it.rig.record(case).await.case.holder(), Some(op(1)));
}

#[tokio::test]
async fn a_drill_begins_once_and_an_invitation_keeps_its_tokens() {
    let mut it = Unsure::new().await;
    it.loses_sight(1);
    let (conversation, now) = (it.rig.conversation.clone(), it.rig.now);
    conversation.begin_drill(CaseKind::Discreet, Actor::Maintainer, now).await.unwrap();
    assert_eq!(conversation.audit_cases(now, std::time::Duration::ZERO).await.unwrap().open, 1);
    it.loses_sight(1);
    let invited =
        conversation.add_operator(operator(9, now), Actor::Maintainer, now).await.unwrap();
    let token = invited.telegram.reveal().to_owned();
    it.rig.gesture(chat_of(op(9)), Gesture::Join { token }).await;
    assert_eq!(it.rig.lane(chat_of(op(9))).await.operator, Some(op(9)));
}

#[tokio::test]
async fn an_update_that_applied_without_a_word_is_handled_once_and_its_answer_is_sent() {
    let mut it = Unsure::new().await;
    it.loses_sight(1);
    let begin = sportello::flow::event::Input::Begin { language: None, flow: None };
    let handled = it.rig.gesture(her(2), Gesture::Input(begin)).await;
    assert!(handled.row.is_some(), "nobody else knows that there is something to send");
}
