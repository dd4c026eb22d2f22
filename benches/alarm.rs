//! How soon a request rings: `cargo bench --bench alarm`, `-- --quick` for fewer requests.
//!
//! Ten thousand reminders are queued, the sender keeps Telegram's limits, and the tests' own Bot
//! API server, strict as Telegram is, enforces those of each chat. Families ask for a person, one
//! after the other; measured is from the arrival of the update to the arrival of the first alarm
//! call on an operator's phone, over a real store on a real disk and real HTTP on loopback.
//! Figures are of this machine and of the moment.
#![allow(clippy::unwrap_used, missing_docs)]

#[allow(dead_code)]
#[path = "../tests/suite/bot_api/mod.rs"]
mod bot_api;

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::value::RawValue;
use sportello::app::bot::Telegram;
use sportello::app::channels::{Heartbeat, Outside};
use sportello::app::clock::{Clock, Reading};
use sportello::app::content::Content;
use sportello::app::telemetry::Metrics;
use sportello::app::watch::{Contacts, Watch};
use sportello::app::{house, invented};
use sportello::cases::case::{Act, Outcome as Ending};
use sportello::cases::protocol::Means;
use sportello::cases::routing::Channels;
use sportello::conversation::apply;
use sportello::conversation::cases::act::Doing;
use sportello::conversation::handle::Conversation;
use sportello::conversation::lane::{Address, Guard, Lane, Post, PostContent};
use sportello::conversation::operators;
use sportello::conversation::retention::Retention;
use sportello::directory::Policy;
use sportello::ids::{CaseId, ChatId, OperatorId};
use sportello::store::audit::Actor;
use sportello::store::record::Records;
use sportello::store::seal::SealingKeys;
use sportello::store::turnstile::Turnstile;
use sportello::store::{Batch, Key, OutboxRow, Outcome, Store, Version};
use sportello::telegram::call::{Client, Me, Patience, Token};
use sportello::telegram::deliver::{Courier, Delivery, deliver};
use sportello::telegram::pace::Limits;
use sportello::text::preview::Neutral;
use sportello::time::Timestamp;

use bot_api::server::Server;
use bot_api::world::World;

/// Reminders that wait when the first family asks.
const REMINDERS: i64 = 10_000;
/// What the first alarm of a request may take.
const TARGET: Duration = Duration::from_secs(1);
/// The first chat of those reminded, of those who ask, and the operator's.
const REMINDED: i64 = 10_000_000;
const ASKING: i64 = 20_000_000;
const PHONE: i64 = 30_000_000;
/// A Tuesday at ten in Rome, when every team answers.
const MORNING: Timestamp = Timestamp(1_795_510_800_000);
/// One alarm a second to an operator is a rule of its own, and not what is measured.
const PAUSE: Duration = Duration::from_millis(1_150);
/// A request that did not ring by then is told as that.
const RINGS_MAX: Duration = Duration::from_secs(20);

struct Rig {
    server: Server,
    telegram: Arc<Telegram>,
    conversation: Arc<Conversation>,
    clock: Arc<Clock>,
    operator: OperatorId,
}

fn main() {
    let quick = std::env::args().any(|argument| argument == "--quick");
    let requests = if quick { 30 } else { 200 };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let directory = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let (store, committer, _) = house::open_sled(directory.path(), 32 << 20).unwrap();
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let rig = runtime.block_on(Rig::start(Arc::new(store.clone()), &stopped));
    let mut waits = Vec::new();
    for number in 0..requests {
        let wait = rig.request(&runtime, number);
        waits.push(wait);
        std::thread::sleep(PAUSE);
    }
    let (queued, too_many) = rig.queued();
    stop.send_replace(true);
    drop(rig);
    drop(runtime);
    store.close();
    committer.join().unwrap().unwrap();
    tell(waits, queued, too_many);
}

fn tell(mut waits: Vec<Duration>, queued: usize, too_many: usize) {
    waits.sort_unstable();
    let at = |percent: usize| waits[(waits.len() * percent / 100).min(waits.len() - 1)];
    let ms = |wait: Duration| wait.as_secs_f64() * 1e3;
    println!(
        "first alarm, {} requests: p50 {:.1} ms, p99 {:.1} ms, longest {:.1} ms; {queued} reminders \
         still queued at the end, {too_many} calls were refused as too many",
        waits.len(),
        ms(at(50)),
        ms(at(99)),
        ms(at(100)),
    );
    let verdict = if at(99) <= TARGET && queued > 0 { "reached" } else { "MISSED " };
    println!("{verdict} first alarm, p99, ms {:.1} (at most {})", ms(at(99)), TARGET.as_millis());
}

impl Rig {
    async fn start(store: Arc<dyn Store>, stopped: &tokio::sync::watch::Receiver<bool>) -> Self {
        let entropy = house::entropy();
        let began = Instant::now();
        let dial = move || {
            let monotonic = began.elapsed();
            Reading { monotonic, wall_ms: (MORNING + monotonic).0 }
        };
        let clock = Arc::new(Clock::on(Box::new(dial), Timestamp::EPOCH));
        let (mut desk, _) = Content::embedded().load(Policy::Rehearsal, MORNING.in_rome().date());
        let telegram = Channels { telegram: true, ..Channels::default() };
        desk.protocol.means = Means { operators: telegram, ..desk.protocol.means };
        let keys = Arc::new(SealingKeys::fresh(&entropy));
        let records = Records::open(store, keys, entropy, clock.now()).await.unwrap();
        let conversation = Arc::new(Conversation {
            desk: Arc::new(desk),
            records,
            turnstile: Turnstile::new(),
            retention: Retention::default(),
            ledger: sportello::conversation::appointments::Ledger::default(),
            openings: sportello::conversation::openings::InForce::default(),
        });
        let mut world = World::new(MORNING.0);
        world.flood_limits = true;
        let me = Me { id: world.bot_id, username: "servizi_bot".to_owned() };
        queue_reminders(&conversation, &mut world, me.id, clock.now()).await;
        let token = Token::parse(&world.token).unwrap();
        // It has a runtime of its own.
        let server = tokio::task::block_in_place(|| Server::start(world));
        let client = Client::new(&server.url(), &token, Patience::default()).unwrap();
        let telling = clock.clone();
        let courier = Courier::new(Limits::TELEGRAM, Arc::new(move || telling.now()));
        let metrics = Arc::new(Metrics::default());
        let telegram = Telegram::start(
            conversation.clone(),
            Box::new(|_| {}),
            courier.clone(),
            clock.clone(),
            metrics.clone(),
            me,
            false,
        );
        let telegram = telegram.await.unwrap();
        let noting = telegram.clone();
        let delivery = Delivery {
            courier,
            client,
            words: telegram.words(),
            commit: move |outcomes| noting.clone().note_outcomes(outcomes),
            grace: Duration::from_secs(1),
        };
        tokio::spawn(deliver(delivery, stopped.clone()));
        let watch = Watch {
            conversation: conversation.clone(),
            telegram: tokio::sync::watch::channel(Some(telegram.clone())).1,
            metrics,
            outside: outside(),
            contacts: Contacts::default(),
            drill_every: None,
        };
        tokio::spawn(watch.run(clock.clone(), stopped.clone()));
        let operator = joined(&server, &telegram, clock.now()).await;
        Self { server, telegram, conversation, clock, operator }
    }

    /// A family asks for a person: how long until a phone rings for it.
    fn request(&self, runtime: &tokio::runtime::Runtime, number: i64) -> Duration {
        let chat = ASKING + number;
        let before = self.server.with(|world| alarms(world));
        let raw = self.server.with(|world| written(world, chat, "/start it_request"));
        let began = Instant::now();
        let pushed = runtime.spawn(self.telegram.clone().pushed(raw));
        let rang = self.server.wait_until(RINGS_MAX, |world| alarms(world) > before);
        let waited = began.elapsed();
        assert!(rang, "request {number} did not ring in {RINGS_MAX:?}");
        runtime.block_on(pushed).unwrap();
        // Taken, said to be at work on, and closed: the phone is free for the next.
        runtime.block_on(self.finish(chat));
        waited
    }

    async fn finish(&self, chat: i64) {
        let key = Key::lane(self.telegram.lane_of_chat(chat));
        let lane = self.conversation.records.load::<Lane>(&key).await.unwrap().unwrap().value;
        let cases: Vec<CaseId> = lane.requests.all().collect();
        for case in cases {
            let close = Doing::Close { outcome: Ending::Answered, words: Vec::new() };
            for doing in [Doing::Act(Act::Claim), Doing::Act(Act::Acknowledge), close] {
                let (by, now) = (self.operator, self.clock.now());
                self.conversation.operator_does(by, case, &doing, now).await.unwrap().unwrap();
            }
        }
        self.telegram.take_over().await.unwrap();
    }

    /// Reminders not sent yet, and calls that the server refused as too many.
    fn queued(&self) -> (usize, usize) {
        self.server.with(|world| {
            let is_reminder = |chat: i64| (REMINDED..REMINDED + REMINDERS).contains(&chat);
            let sent = world.calls.iter().filter(|it| it.chat().is_some_and(is_reminder)).count();
            let too_many = world.calls.iter().filter(|call| call.code == 429).count();
            (usize::try_from(REMINDERS).unwrap().saturating_sub(sent), too_many)
        })
    }
}

/// Calls that show an alarm on the phone: it is sent, or stands and is edited.
fn alarms(world: &World) -> usize {
    let shows = |call: &&bot_api::world::Call| {
        matches!(call.method, "sendMessage" | "editMessageText") && call.chat() == Some(PHONE)
    };
    world.calls.iter().rev().filter(shows).count()
}

/// What a person writes, as Telegram brings it.
fn written(world: &mut World, chat: i64, words: &str) -> Box<RawValue> {
    world.says(chat, words);
    brought(world)
}

/// The one update that waits.
fn brought(world: &mut World) -> Box<RawValue> {
    let (id, body) = world.due_for_push().pop().unwrap();
    world.pushed(id);
    RawValue::from_string(body.to_string()).unwrap()
}

/// An invented operator joins from Telegram.
async fn joined(server: &Server, telegram: &Arc<Telegram>, now: Timestamp) -> OperatorId {
    let conversation = &telegram.conversation;
    invented::keep(conversation, now).await.unwrap();
    let everybody = operators::all(&conversation.records).await.unwrap();
    let who = everybody.iter().find(|who| who.may(sportello::people::Act::WorkOrdinary));
    let who = who.expect("the rehearsal names somebody at the counter").id;
    let invited = conversation.invite_again(who, Actor::Desk, now).await.unwrap();
    let words = format!("/start join-{}", invited.telegram.reveal());
    let raw = server.with(|world| written(world, PHONE, &words));
    telegram.clone().pushed(raw).await;
    // The test that asks whether it rings is answered, and goes.
    let rings = |world: &World| alarms(world) > 0;
    assert!(tokio::task::block_in_place(|| server.wait_until(RINGS_MAX, rings)));
    let raw = server.with(|world| {
        world.taps_newest(PHONE, "Ci sono").expect("a test that can be answered");
        brought(world)
    });
    telegram.clone().pushed(raw).await;
    tokio::time::sleep(Duration::from_secs(3)).await;
    who
}

fn outside() -> Outside {
    Outside {
        page: Arc::new(|_| {}),
        outcomes: Arc::new(Vec::new),
        audit: Arc::new(|_| {}),
        trouble: Arc::new(|_, _| {}),
        heartbeat: Arc::new(|| Heartbeat::NeverArmed),
        has: Arc::new(|_| true),
    }
}

/// So many lanes with a reminder that nobody asked for, each in the outbox.
async fn queue_reminders(conversation: &Conversation, world: &mut World, bot: i64, now: Timestamp) {
    let records = &conversation.records;
    let chats: Vec<i64> = (REMINDED..REMINDED + REMINDERS).collect();
    for some in chats.chunks(50) {
        let mut batch = Batch::new(now);
        for chat in some {
            world.chat(*chat);
            let id = records.keys().lane_id(sportello::app::bot::CHANNEL, bot, *chat);
            let mut lane = apply::new_lane(Address::Private(ChatId(*chat)), now);
            let guard = Guard { expires: Some(now + Duration::from_hours(9)), ..Guard::default() };
            lane.outgoing.number = 1;
            let content = PostContent::Neutral(Neutral::Ready);
            lane.outgoing.posts.push(Post { number: 1, content, guard });
            let seal = records.fresh_person();
            records.put(&mut batch, Key::lane(id), &lane, Version::ABSENT, &seal).unwrap();
            batch.outbox.rows.push(OutboxRow { lane: id, number: 1 });
        }
        let outcome = records.store().commit(batch).await.unwrap();
        assert!(matches!(outcome, Outcome::Applied { .. }), "{outcome:?}");
    }
}
