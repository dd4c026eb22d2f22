//! Alarms, reminders and the wipe from end to end: the shipped desk, the real sender, and a strict
//! Telegram on a virtual clock.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use hyper::StatusCode;
use serde_json::json;
use serde_json::value::RawValue;
use sportello::app::bot::{CHANNEL, Telegram};
use sportello::app::clock::{Clock, Reading};
use sportello::app::telemetry::Metrics;
use sportello::conversation::handle::Conversation;
use sportello::conversation::lane::{
    Alarm, AlarmKind, AlarmLine, Guard, Lane, LaneStanding, Post, PostContent,
};
use sportello::conversation::ledger::{self, Remaining};
use sportello::conversation::touch::{AlarmAnswer, ReminderAnswer, Touch};
use sportello::directory::Policy;
use sportello::ids::{AppointmentId, CaseId, LaneId};
use sportello::store::sled;
use sportello::store::{Batch, Key, OutboxRow, Outcome as Committed, Space};
use sportello::telegram::call::{Client, Me, Patience, Token, judge};
use sportello::telegram::deliver::{Courier, request};
use sportello::telegram::lanes::{Call, Outcome, Urgency};
use sportello::telegram::multipart::File;
use sportello::telegram::pace::Limits;
use sportello::telegram::poll::Durability;
use sportello::telegram::render::read_touch;
use sportello::text::preview::Neutral;
use sportello::time::Timestamp;

use crate::bot_api::server::Server;
use crate::bot_api::world::{Answer, Fault, World};
use crate::shipped_desk::{self, NOW};
use crate::store_contract::{RunningSled, on_disk};

pub const CHAT: i64 = 4242;
pub const MINUTE_MS: i64 = 60_000;

/// One chat, one desk, and the time between them.
pub struct Stage {
    pub conversation: Arc<Conversation>,
    pub telegram: Arc<Telegram>,
    pub world: World,
    now_ms: Arc<AtomicI64>,
}

impl Stage {
    pub async fn new() -> Self {
        let conversation = shipped_desk::conversation(Policy::Production).await;
        let now_ms = Arc::new(AtomicI64::new(NOW.0));
        let telegram = start(&conversation, &now_ms, false).await;
        Self { conversation, telegram, world: World::new(NOW.0), now_ms }
    }

    /// A process that dies, and another one over the same store.
    pub async fn restart(&mut self) {
        self.telegram = start(&self.conversation, &self.now_ms, false).await;
    }

    /// The same, and the other one knows that the first died.
    pub async fn crash(&mut self) {
        self.telegram = start(&self.conversation, &self.now_ms, true).await;
    }

    pub fn now(&self) -> Timestamp {
        Timestamp(self.now_ms.load(Ordering::SeqCst))
    }

    pub fn wait(&mut self, ms: i64) {
        self.world.now_ms = self.now_ms.fetch_add(ms, Ordering::SeqCst) + ms;
    }

    pub fn lane_id(&self) -> LaneId {
        self.conversation.records.keys().lane_id(CHANNEL, self.world.bot_id, CHAT)
    }

    pub async fn lane(&self) -> Lane {
        let loaded = self.conversation.records.load::<Lane>(&Key::lane(self.lane_id())).await;
        let mut lane = loaded.unwrap().unwrap().value;
        // What is known beyond the record, as the next step would fold it.
        if let Some(delivered) = self.telegram.delivered(self.lane_id()) {
            sportello::conversation::apply::fold_delivered(&mut lane, &delivered);
        }
        lane
    }

    /// What a step of hers would commit, with its row.
    pub async fn commit(&mut self, change: impl FnOnce(&mut Lane)) {
        let delivered = self.telegram.delivered(self.lane_id()).unwrap_or_default();
        self.commit_beside(|lane| {
            sportello::conversation::apply::fold_delivered(lane, &delivered);
            change(lane);
        })
        .await;
    }

    /// What another part of the desk would commit: it knows nothing of what was sent.
    pub async fn commit_beside(&mut self, change: impl FnOnce(&mut Lane)) {
        let key = Key::lane(self.lane_id());
        let records = &self.conversation.records;
        let mut loaded = records.load::<Lane>(&key).await.unwrap().unwrap();
        change(&mut loaded.value);
        let mut batch = Batch::new(self.now());
        records.put(&mut batch, key, &loaded.value, loaded.version, &loaded.seal).unwrap();
        let (lane, number) = (self.lane_id(), loaded.value.outgoing.number);
        batch.outbox.rows.push(OutboxRow { lane, number });
        let committed = records.store().commit(batch).await.unwrap();
        assert!(matches!(committed, Committed::Applied { .. }));
        self.telegram.take_over().await.unwrap();
    }

    /// Hands all waiting updates over, and lets `patience_ms` go by, making calls as they fall due.
    pub async fn play(&mut self, patience_ms: i64) {
        self.receive().await;
        let until = self.now().0 + patience_ms;
        loop {
            while let Some(call) = self.telegram.courier.next_call() {
                self.make(&call);
            }
            self.note().await;
            match self.telegram.courier.next_wake() {
                Some(wake) if wake.0 <= until => self.wait((wake.0 - self.now().0).max(1)),
                _ => break,
            }
        }
        self.wait((until - self.now().0).max(0));
    }

    pub async fn receive(&mut self) {
        let parameters = json!({}).as_object().cloned().unwrap();
        let Answer::Json { body, .. } = self.world.call("getUpdates", parameters) else { panic!() };
        let mut updates = Vec::new();
        let mut last = 0;
        for update in body["result"].as_array().unwrap() {
            last = update["update_id"].as_i64().unwrap();
            updates.push(RawValue::from_string(update.to_string()).unwrap());
        }
        assert_eq!(self.telegram.clone().batch(updates).await, Durability::Durable);
        let confirm = json!({"offset": last + 1}).as_object().cloned().unwrap();
        self.world.call("getUpdates", confirm);
    }

    pub fn make(&mut self, call: &Call) {
        let outcome = match request(&self.telegram.words(), call) {
            Ok(Some(request)) => {
                let parameters = serde_json::from_slice(&request.body).unwrap();
                match self.world.call(request.method, parameters) {
                    Answer::Json { code, body } => {
                        judge(StatusCode::from_u16(code).unwrap(), body.to_string().as_bytes())
                    }
                    Answer::Garbled => Outcome::Done,
                    Answer::Lost => Outcome::Ambiguous,
                }
            }
            Ok(None) => Outcome::Done,
            Err(outcome) => outcome,
        };
        self.telegram.courier.finished(call.id, &outcome);
    }

    pub async fn note(&mut self) {
        let outcomes = self.telegram.courier.take_outcomes();
        if !outcomes.is_empty() {
            self.telegram.clone().note_outcomes(outcomes.clone()).await.unwrap();
            self.telegram.courier.settle(outcomes, Ok(()));
        }
    }

    pub async fn says(&mut self, text: &str) {
        self.world.says(CHAT, text);
        self.play(5_000).await;
    }

    /// What stands in the chat: whose, and the words.
    pub fn chat(&self) -> Vec<(bool, String)> {
        let messages = self.world.chats[&CHAT].messages.values();
        messages.map(|message| (message.from_bot, message.text.clone())).collect()
    }

    pub async fn owed(&self) -> usize {
        self.conversation.records.store().outbox().await.unwrap().len()
    }
}

async fn start(
    conversation: &Arc<Conversation>,
    now_ms: &Arc<AtomicI64>,
    unclean: bool,
) -> Arc<Telegram> {
    let dial = now_ms.clone();
    let clock = Arc::new(Clock::on(
        Box::new(move || {
            let wall_ms = dial.load(Ordering::SeqCst);
            Reading { monotonic: Duration::from_millis(wall_ms.unsigned_abs()), wall_ms }
        }),
        Timestamp::EPOCH,
    ));
    let telling = clock.clone();
    let courier = Courier::new(Limits::TELEGRAM, Arc::new(move || telling.now()));
    let me = Me { id: World::new(0).bot_id, username: "servizi_bot".to_owned() };
    let metrics = Arc::new(Metrics::default());
    let answer = Box::new(|_| {});
    let conversation = conversation.clone();
    Telegram::start(conversation, answer, courier, clock, metrics, me, unclean).await.unwrap()
}

/// She has begun, and something discreet is open: two screens and two messages of hers.
pub async fn discreet() -> Stage {
    let mut stage = Stage::new().await;
    stage.says("/start it_").await;
    stage.says("/start it_private").await;
    stage.play(5_000).await;
    stage
}

#[tokio::test]
async fn her_words_go_from_the_chat_once_they_are_committed() {
    let mut stage = discreet().await;
    stage.says("una cosa soltanto mia").await;
    let chat = stage.chat();
    assert!(!chat.iter().any(|(_, words)| words.contains("soltanto mia")), "{chat:?}");
    assert!(chat.last().unwrap().0, "the screen answers");
    let lane = stage.lane().await;
    assert!(lane.outgoing.wipe.is_empty());
    assert_eq!(stage.owed().await, 0);
}

#[tokio::test]
async fn what_remains_after_leaving_is_an_ordinary_chat() {
    let mut stage = discreet().await;
    stage.says("una cosa soltanto mia").await;
    let before: Vec<i32> = stage.world.chats[&CHAT].messages.keys().copied().collect();
    stage.world.taps_newest(CHAT, "Chiudi").unwrap();
    stage.play(5 * MINUTE_MS).await;
    let chat = stage.chat();
    assert_eq!(chat.len(), 2, "her /start and a public screen: {chat:?}");
    assert_eq!(chat[0], (false, "/start it_".to_owned()));
    let screen = stage.world.chats[&CHAT].messages.keys().next_back().copied().unwrap();
    assert!(!before.contains(&screen), "what had shown it is gone");
    let lane = stage.lane().await;
    assert!(lane.ledger.iter().all(|entry| !entry.is_discreet), "{:?}", lane.ledger);
    assert_eq!(ledger::remaining(&lane), Remaining::default());
    assert_eq!(stage.owed().await, 0);
    let confirmed = stage.world.calls.iter().filter(|call| call.method == "deleteMessage");
    assert!(confirmed.clone().count() >= 1);
    assert!(confirmed.clone().all(|call| call.code == 400), "each was proven gone");
}

#[tokio::test]
async fn a_wipe_survives_lost_answers_and_a_restart() {
    for (method, fault) in [
        ("deleteMessages", Fault::RequestLost),
        ("deleteMessages", Fault::AnswerLost),
        ("deleteMessages", Fault::Server),
        ("deleteMessage", Fault::RequestLost),
        ("deleteMessage", Fault::Garbled),
        ("deleteMessage", Fault::TooMany { seconds: 5 }),
    ] {
        let mut stage = discreet().await;
        stage.says("una cosa soltanto mia").await;
        stage.world.fail(method, fault.clone());
        stage.world.taps_newest(CHAT, "Chiudi").unwrap();
        // The process dies after its first calls.
        stage.receive().await;
        for _ in 0..2 {
            if let Some(call) = stage.telegram.courier.next_call() {
                stage.make(&call);
            }
        }
        stage.restart().await;
        stage.play(5 * MINUTE_MS).await;
        let chat = stage.chat();
        assert!(chat.len() <= 3, "{method} {fault:?}: {chat:?}");
        let lane = stage.lane().await;
        assert!(lane.ledger.iter().all(|entry| !entry.is_discreet), "{:?}", lane.ledger);
        assert!(lane.outgoing.wipe.is_empty());
        assert_eq!(stage.owed().await, 0, "{method} {fault:?}");
    }
}

#[tokio::test]
async fn beyond_48_hours_ours_is_neutralised_and_hers_is_counted() {
    let mut stage = Stage::new().await;
    stage.says("/start it_").await;
    // All there is came while something discreet was open.
    stage
        .commit(|lane| {
            ledger::open_discreet(lane);
            lane.ledger.iter_mut().for_each(|entry| entry.is_discreet = true);
        })
        .await;
    stage.play(5_000).await;
    stage.wait(49 * 60 * MINUTE_MS);
    stage.world.taps_newest(CHAT, "Chiudi").unwrap();
    stage.play(5 * MINUTE_MS).await;
    let chat = stage.chat();
    let neutral = sportello::conversation::present::neutral(
        &stage.conversation.desk,
        &stage.lane().await,
        Neutral::Old,
    );
    assert_eq!(chat[0], (false, "/start it_".to_owned()));
    assert_eq!(chat[1], (true, neutral), "{chat:?}");
    assert_eq!(chat.len(), 3);
    let lane = stage.lane().await;
    assert_eq!(ledger::remaining(&lane), Remaining { hers: 1, ..Remaining::default() });
    assert_eq!(stage.owed().await, 0);
}

#[tokio::test]
async fn an_erasure_wipes_what_is_discreet_with_proof() {
    let mut stage = discreet().await;
    stage.says("una cosa soltanto mia").await;
    stage
        .commit(|lane| {
            lane.standing = LaneStanding::Erasing;
            let all: Vec<_> = lane.ledger.iter().map(|entry| entry.message).collect();
            let at = lane.last_seen;
            ledger::wipe(lane, all, at);
        })
        .await;
    stage.play(5 * MINUTE_MS).await;
    assert_eq!(stage.chat(), [], "nothing stays");
    assert!(stage.telegram.wiped(stage.lane_id(), Duration::ZERO).await.unwrap());
}

fn operator(lane: &mut Lane, rings: u32, lines: Vec<AlarmLine>) {
    lane.outgoing.number += 1;
    let number = lane.outgoing.number;
    lane.outgoing.alarm = Some(Alarm { number, rings, lines });
}

#[tokio::test]
async fn an_alarm_is_neutral_can_be_answered_and_goes() {
    let mut stage = Stage::new().await;
    stage.says("/start it_").await;
    let (one, two) = (CaseId([0xa1; 16]), CaseId([0x5c; 16]));
    let line = |case, kind| AlarmLine { case, kind };
    stage.commit(|lane| operator(lane, 1, vec![line(one, AlarmKind::New)])).await;
    stage.play(5_000).await;
    let alarm = stage.world.chats[&CHAT].newest_of_bot().unwrap().clone();
    assert_eq!(alarm.text, format!("Turno: pratica {}.", one.reference(4)));
    let buttons: Vec<_> = alarm.keyboard.iter().flatten().cloned().collect();
    assert_eq!(buttons.iter().map(|it| it.text.as_str()).collect::<Vec<_>>(), ["Prendo", "Passo"]);
    let answers = [AlarmAnswer::Claim, AlarmAnswer::Pass];
    for (button, answer) in buttons.iter().zip(answers) {
        assert_eq!(read_touch(&button.data), (0, Touch::Alarm { case: one.short(), answer }));
    }

    let six = |kind| (0..6).map(|byte| line(CaseId([byte; 16]), kind)).collect::<Vec<_>>();
    stage.commit(|lane| operator(lane, 1, six(AlarmKind::Again))).await;
    stage.play(5_000).await;
    let edited = stage.world.chats[&CHAT].messages[&alarm.id].clone();
    assert_eq!(edited.text.lines().count(), 5, "{}", edited.text);
    assert!(edited.text.ends_with("E ancora 2."), "{}", edited.text);
    let first = CaseId([0; 16]).reference(4);
    assert_eq!(edited.keyboard[0][0].text, format!("Prendo {first}"));
    assert_eq!(edited.keyboard.len(), 4);

    stage.commit(|lane| operator(lane, 2, vec![line(two, AlarmKind::Test)])).await;
    stage.play(5_000).await;
    let rung = stage.world.chats[&CHAT].newest_of_bot().unwrap().clone();
    assert!(rung.id > alarm.id && !stage.world.chats[&CHAT].messages.contains_key(&alarm.id));
    assert_eq!(rung.keyboard.iter().flatten().count(), 1, "a test wants one answer");

    stage.restart().await;
    stage.play(5_000).await;
    assert_eq!(stage.world.chats[&CHAT].newest_of_bot().unwrap().id, rung.id, "it rang already");

    stage
        .commit(|lane| {
            lane.outgoing.number += 1;
            lane.outgoing.alarm = None;
        })
        .await;
    stage.play(5_000).await;
    assert!(!stage.world.chats[&CHAT].messages.contains_key(&rung.id));
    assert_eq!(stage.owed().await, 0);
}

#[tokio::test]
async fn a_reminder_comes_at_its_hour_is_neutral_and_outlives_closing() {
    let mut stage = Stage::new().await;
    stage.says("/start it_").await;
    let appointment = AppointmentId([3; 16]);
    let due = Timestamp(NOW.0 + 60 * MINUTE_MS);
    stage
        .commit(|lane| {
            lane.outgoing.number += 1;
            let (number, content) = (lane.outgoing.number, PostContent::Reminder(appointment));
            let guard = Guard { not_before: Some(due), ..Guard::default() };
            lane.outgoing.posts.push(Post { number, content, guard });
        })
        .await;
    stage.play(5_000).await;
    stage.world.taps_newest(CHAT, "Chiudi").unwrap();
    stage.play(5_000).await;
    stage.restart().await;
    let before = stage.world.chats[&CHAT].messages.len();
    stage.play(59 * MINUTE_MS).await;
    assert_eq!(stage.world.chats[&CHAT].messages.len(), before, "not before its hour");
    stage.play(2 * MINUTE_MS).await;
    let reminder = stage.world.chats[&CHAT].newest_of_bot().unwrap().clone();
    assert_eq!(reminder.text, "Hai un promemoria. Tocca Vedi per aprirlo.");
    assert!(reminder.at_ms >= due.0);
    let touches: Vec<_> =
        reminder.keyboard.iter().flatten().map(|button| read_touch(&button.data).1).collect();
    let touch = |answer| Touch::Reminder { appointment: appointment.short(), answer };
    let answers = [ReminderAnswer::Show, ReminderAnswer::Confirm, ReminderAnswer::Cancel];
    assert_eq!(touches, answers.map(touch));
    stage.restart().await;
    stage.play(5 * MINUTE_MS).await;
    assert_eq!(stage.world.chats[&CHAT].messages.len(), before + 1, "once");
    assert!(stage.lane().await.outgoing.posts.is_empty());
    assert_eq!(stage.owed().await, 0);
}

/// What a store writes for a row must not tell a request for help from any other answer.
#[test]
fn the_outbox_on_disk_is_the_same_whatever_is_owed() {
    let written = |urgency: Urgency| {
        let directory = tempfile::tempdir().unwrap();
        let sled = RunningSled::open(directory.path(), sled::Options::default()).unwrap();
        let row = sportello::conversation::apply::RowWanted { number: 7, urgency };
        let mut batch = Batch::new(NOW);
        batch.expects.push((Key::new(Space::Record, &[b"x"]), sportello::store::Version::ABSENT));
        batch.outbox.rows.push(row.row(LaneId([5; 16])));
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(sportello::store::Store::commit(&sled.store, batch)).unwrap();
        sled.close().unwrap();
        let outbox = Key::start_of(Space::Outbox);
        let of_outbox = |(key, _): &(Vec<u8>, Vec<u8>)| key.starts_with(outbox.as_bytes());
        on_disk(directory.path()).into_iter().filter(of_outbox).collect::<Vec<_>>()
    };
    let help = written(Urgency::Help);
    assert_eq!(help.len(), 1);
    for urgency in Urgency::ALL {
        assert_eq!(written(urgency), help, "{urgency:?}");
    }
}

#[test]
fn a_calendar_file_reaches_telegram_whole() {
    let server = Server::start(World::new(NOW.0));
    server.with(|world| {
        world.chat(CHAT);
    });
    let token = server.with(|world| world.token.clone());
    let client =
        Client::new(&server.url(), &Token::parse(&token).unwrap(), Patience::default()).unwrap();
    let bytes = bytes::Bytes::from_static(b"BEGIN:VCALENDAR\r\n--part-0-of-form\r\nEND:VCALENDAR");
    let file = File { name: "orario.ics".to_owned(), media_type: "text/calendar", bytes };
    let request = sportello::telegram::deliver::document(sportello::ids::ChatId(CHAT), &file);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let outcome =
        runtime.block_on(client.call_with(request.method, request.body, &request.content_type));
    assert!(matches!(outcome, Outcome::Sent { .. }), "{outcome:?}");
    let sent = server.with(|world| world.chats[&CHAT].newest_of_bot().cloned()).unwrap();
    let (name, content) = sent.document.unwrap();
    assert_eq!(name, "orario.ics");
    assert_eq!(content.as_bytes(), &file.bytes[..]);
}

/// A discreet screen lands after she left, its id is noted, and the process dies: nothing in the
/// lane's record names that message, and it goes all the same.
#[tokio::test]
async fn what_landed_while_she_left_goes_after_a_restart() {
    let mut stage = discreet().await;
    // She deleted the screen by hand, so that the next one is sent anew.
    let screen = stage.world.chats[&CHAT].newest_of_bot().unwrap().clone();
    let close = screen.keyboard.iter().flatten().find(|it| it.text.contains("Chiudi")).unwrap();
    stage.world.chat(CHAT).messages.remove(&screen.id);
    stage.world.says(CHAT, "una cosa");
    stage.receive().await;
    let landing = loop {
        let call = stage.telegram.courier.next_call().unwrap();
        if call.kind.is_send() {
            break call;
        }
        stage.make(&call);
    };
    stage.world.taps_data(CHAT, screen.id, &close.data);
    stage.receive().await;
    stage.make(&landing);
    assert_eq!(stage.chat().len(), 2, "her /start, and what nobody's record names");
    stage.note().await;
    stage.restart().await;
    stage.play(5 * MINUTE_MS).await;
    let chat = stage.chat();
    assert_eq!(chat.len(), 2, "her /start and a public screen: {chat:?}");
    // It became the public screen, in its place; the next step does not take that away.
    assert!(chat[1].1.starts_with("Il calendario cambia"), "{chat:?}");
    let screen = stage.world.chats[&CHAT].newest_of_bot().unwrap().id;
    stage.world.taps_newest(CHAT, "Menu").unwrap();
    stage.play(5 * MINUTE_MS).await;
    assert_eq!(stage.world.chats[&CHAT].newest_of_bot().unwrap().id, screen);
    assert_eq!(stage.owed().await, 0);
}
