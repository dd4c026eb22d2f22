//! What must not be lost, or done twice, after the sender forgot, died or was refused: the real
//! sender and a strict Telegram on a virtual clock.

use std::sync::Arc;
use std::time::Duration;

use sportello::app::jobs::{JobError, Jobs};
use sportello::app::operation::{Operator as Operations, Premises};
use sportello::conversation::cases::roster::InTelegram;
use sportello::conversation::lane::{
    Alarm, AlarmKind, AlarmLine, Guard, LaneStanding, Post, PostContent,
};
use sportello::conversation::ledger::{self, Remaining};
use sportello::conversation::operators::{START_PREFIX, key_of};
use sportello::ids::{AppointmentId, CaseId, LaneId, OperatorId};
use sportello::people::Operator;
use sportello::store::audit::Actor;
use sportello::store::keyring::{DeploymentKey, Vault};
use sportello::store::{Batch, Key, Outcome, Version};
use sportello::time::Timestamp;

use crate::cases::rig::operator;
use crate::discretion::{CHAT, MINUTE_MS, Stage};
use crate::shipped_desk::entropy;

/// The jobs of this stage, and the directory they stand on.
async fn jobs(stage: &Stage) -> (Jobs, tempfile::TempDir) {
    let directory = tempfile::tempdir().unwrap();
    let keyring = directory.path().join("keyring");
    let vault = Vault::create(&keyring, DeploymentKey::fresh(&entropy()), &entropy()).unwrap();
    let premises = Premises {
        data: directory.path().to_owned(),
        key_file: directory.path().join("key"),
        vault: Arc::new(tokio::sync::Mutex::new(vault)),
        clock: stage.telegram.clock.clone(),
        entropy: entropy(),
    };
    let conversation = stage.conversation.clone();
    let operator = Arc::new(Operations::new(premises, conversation.clone(), None, None).await);
    let telegram = tokio::sync::watch::channel(Some(stage.telegram.clone())).1;
    let metrics = stage.telegram.metrics.clone();
    (Jobs { conversation, operator, telegram, metrics, backup: None, phrases: None }, directory)
}

impl Stage {
    /// A reminder, as an appointment that falls due commits it.
    async fn remind(&mut self, appointment: u8) {
        self.commit_beside(|lane| {
            lane.outgoing.number += 1;
            let number = lane.outgoing.number;
            let content = PostContent::Reminder(AppointmentId([appointment; 16]));
            let guard = Guard { expires: Some(Timestamp(i64::MAX)), ..Guard::default() };
            lane.outgoing.posts.push(Post { number, content, guard });
        })
        .await;
        self.play(5_000).await;
    }

    fn reminders(&self) -> usize {
        self.chat().iter().filter(|(_, words)| words.starts_with("Hai un promemoria.")).count()
    }
}

/// The day before, no tap, and two hours before: while the first stands in her record still.
#[tokio::test]
async fn a_reminder_that_was_sent_is_not_sent_again_with_the_next() {
    for restarts in [false, true] {
        let mut stage = Stage::new().await;
        stage.says("/start it_").await;
        stage.remind(1).await;
        assert_eq!(stage.reminders(), 1);
        // Long enough for the sender to forget a lane that owes nothing.
        stage.play(22 * 60 * MINUTE_MS).await;
        stage.play(MINUTE_MS).await;
        if restarts {
            stage.restart().await;
        }
        stage.remind(1).await;
        assert_eq!(stage.reminders(), 2, "restarts: {restarts}");
        stage.restart().await;
        stage.play(MINUTE_MS).await;
        assert_eq!(stage.reminders(), 2);
        assert_eq!(stage.owed().await, 0);
    }
}

/// Telegram has the discreet screen, and whoever sent it died before noting its number.
#[tokio::test]
async fn a_discreet_screen_that_a_crash_lost_sight_of_is_counted() {
    for is_noted in [false, true] {
        let mut stage = Stage::new().await;
        // Two quick touches: the first screen is never sent, so this one is the first.
        for words in ["/start it_", "/start it_private"] {
            stage.world.says(CHAT, words);
            stage.receive().await;
        }
        assert!(stage.lane().await.outgoing.is_discreet);
        loop {
            let call = stage.telegram.courier.next_call().unwrap();
            stage.make(&call);
            if call.kind.is_send() {
                break;
            }
        }
        if is_noted {
            stage.note().await;
        }
        stage.crash().await;
        let told = u64::from(!is_noted);
        assert_eq!(stage.telegram.metrics.wipe_remains.get(), told);
        stage.play(MINUTE_MS).await;
        let unknown = usize::from(!is_noted);
        let remaining = ledger::remaining(&stage.lane().await);
        assert_eq!(remaining, Remaining { unknown, ..Remaining::default() });
        // Nothing is owed by now, so another crash adds nothing.
        stage.crash().await;
        assert_eq!(stage.telegram.metrics.wipe_remains.get(), 0);
    }
}

/// One record that cannot be read keeps only itself waiting.
#[tokio::test]
async fn a_timer_that_fails_leaves_the_others_their_turn() {
    let stage = Stage::new().await;
    let (jobs, _directory) = jobs(&stage).await;
    let now = stage.now();
    let store = stage.conversation.records.store().clone();
    let timer = |seconds: u64, id: u8| Key::timer(now - Duration::from_secs(seconds), &[id; 16]);
    let mut batch = Batch::new(now);
    // Two lanes whose bytes are no lane, and behind them a timer of nobody, which goes.
    for id in [1, 2] {
        batch.puts.push((Key::lane(LaneId([id; 16])), vec![id; 64].into()));
    }
    for (seconds, id) in [(3, 1), (2, 2), (1, 3)] {
        batch.expects.push((timer(seconds, id), Version::ABSENT));
        batch.puts.push((timer(seconds, id), Vec::new().into()));
    }
    assert!(matches!(store.commit(batch).await.unwrap(), Outcome::Applied { .. }));
    let failure = jobs.timers(now).await.unwrap_err();
    assert!(matches!(failure, JobError::Record(_)), "{failure:?}");
    let stands = async |key: Key| store.get(&key).await.unwrap().is_some();
    assert!(stands(timer(3, 1)).await && stands(timer(2, 2)).await, "left for later");
    assert!(!stands(timer(1, 3)).await, "its turn came");
}

/// She left and blocked the desk, or deleted the chat: nothing can be wiped.
#[tokio::test]
async fn a_wipe_that_is_refused_for_a_day_is_told_and_done_when_she_is_back() {
    let mut stage = Stage::new().await;
    stage.says("/start it_").await;
    stage.says("/start it_private").await;
    assert!(stage.lane().await.outgoing.is_discreet);
    stage.world.taps_newest(CHAT, "Chiudi").unwrap();
    stage.world.chat(CHAT).blocked = true;
    stage.play(MINUTE_MS).await;
    let lane = stage.lane().await;
    let left = lane.outgoing.wipe.len();
    assert!(left > 0);
    assert_eq!(stage.owed().await, 0, "there is nobody to send to");

    let due = lane.outgoing.wipe_due.unwrap();
    stage.wait(due.0 - stage.now().0 - 1);
    let (jobs, _directory) = jobs(&stage).await;
    jobs.timers(stage.now()).await.unwrap();
    assert_eq!(ledger::remaining(&stage.lane().await), Remaining::default(), "it has a day");
    stage.wait(1);
    jobs.timers(stage.now()).await.unwrap();
    let unknown = Remaining { unknown: left, ..Remaining::default() };
    assert_eq!(ledger::remaining(&stage.lane().await), unknown);
    // The maintainers hear of it: their trouble follows this count.
    assert_eq!(jobs.metrics.wipe_remains.get(), u64::try_from(left).unwrap());
    jobs.timers(stage.now() + Duration::from_mins(1)).await.unwrap();
    assert_eq!(jobs.metrics.wipe_remains.get(), u64::try_from(left).unwrap(), "once");

    stage.world.comes_back(CHAT);
    stage.play(5 * MINUTE_MS).await;
    let lane = stage.lane().await;
    assert_eq!(ledger::remaining(&lane), Remaining::default());
    assert!(lane.ledger.iter().all(|entry| !entry.is_discreet), "{:?}", lane.ledger);
    assert!(stage.chat().len() <= 2, "her first greeting and a public screen: {:?}", stage.chat());
}

/// No update tells that an account is gone: only the refusal of what is sent there.
#[tokio::test]
async fn an_operator_whose_account_is_gone_is_known_to_be_silent() {
    let mut stage = Stage::new().await;
    let who = OperatorId([1; 16]);
    let (one, by) = (operator(1, stage.now()), Actor::Maintainer);
    let invited = stage.conversation.add_operator(one, by, stage.now()).await.unwrap();
    stage.says(&format!("/start {START_PREFIX}{}", invited.telegram.reveal())).await;
    let in_telegram = async |stage: &Stage| {
        let records = &stage.conversation.records;
        let operator = records.load::<Operator>(&key_of(who)).await.unwrap().unwrap().value;
        stage.conversation.in_telegram(&operator).await.unwrap()
    };
    assert_eq!(in_telegram(&stage).await, InTelegram::Rings);

    stage.world.chat(CHAT).blocked = true;
    stage
        .commit_beside(|lane| {
            lane.outgoing.number += 1;
            let number = lane.outgoing.number;
            let lines = vec![AlarmLine { case: CaseId([9; 16]), kind: AlarmKind::New }];
            lane.outgoing.alarm = Some(Alarm { number, rings: 9, lines });
        })
        .await;
    stage.play(MINUTE_MS).await;
    assert_eq!(in_telegram(&stage).await, InTelegram::Silent);

    stage.world.chat(CHAT).blocked = false;
    stage.says("/start").await;
    assert_eq!(in_telegram(&stage).await, InTelegram::Rings, "whoever writes is back");
    assert_eq!(stage.lane().await.standing, LaneStanding::Open);
}
