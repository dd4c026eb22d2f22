//! A data directory with many sessions in it, written through the library as the desk would have
//! written them: each person has chosen a language and stands at a question some taps into a flow.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sportello::app::config::Given;
use sportello::app::content::Content;
use sportello::app::house::House;
use sportello::conversation::apply::{Progress, begin, new_lane};
use sportello::conversation::desk::Desk;
use sportello::conversation::exchange::{Gesture, Inbound};
use sportello::conversation::handle::Timer;
use sportello::conversation::lane::{Address, Lane};
use sportello::conversation::present::present;
use sportello::directory::Policy;
use sportello::flow::event::Input;
use sportello::ids::{ChatId, LaneId, UpdateKey};
use sportello::store::record::Records;
use sportello::store::{Batch, Key, Outcome, Version};
use sportello::time::Timestamp;

use crate::people::FIRST_CHAT;

/// Sessions a batch.
const BATCH: u64 = 32;
/// Batches at once: a group or two of the committer's.
const AT_ONCE: u64 = 16;
/// The bot's number, as its token tells it.
const BOT: i64 = 700_000_001;
/// The choices tapped after the language, by their place.
const TAPS: [usize; 4] = [0, 0, 0, 0];
/// Timers are due within this time after a month, as if people had come day by day.
const SPREAD_MS: i64 = 30 * 24 * 3_600_000;

/// Fills `directory` and closes it as after a clean stop.
pub fn write(directory: &Path, sessions: u64) {
    let data = directory.join("data");
    let mut given = Given::default();
    given.flag("data", "--data", Some(data.display().to_string()));
    let key = directory.join("data.key").display().to_string();
    given.flag("key_file", "--key-file", Some(key));
    let settings = given.settle().expect("sound settings");
    let house = House::open(&settings).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let records = Arc::new(house.records().await.unwrap());
        let now = house.clock.now();
        let templates = Arc::new(templates(now));
        for from in (0..sessions).step_by((BATCH * AT_ONCE) as usize) {
            let starts = (from..sessions.min(from + BATCH * AT_ONCE)).step_by(BATCH as usize);
            let batches = starts.map(|start| {
                let (records, templates) = (Arc::clone(&records), Arc::clone(&templates));
                let range = start..sessions.min(start + BATCH);
                tokio::spawn(async move {
                    let batch = batch(&records, &templates, range, now);
                    let outcome = records.store().commit(batch).await.unwrap();
                    assert!(matches!(outcome, Outcome::Applied { .. }), "{outcome:?}");
                })
            });
            for committed in batches.collect::<Vec<_>>() {
                committed.await.unwrap();
            }
        }
    });
    house.close().unwrap();
    std::fs::write(data.join("clean"), b"").unwrap();
}

/// One lane a language, some taps into a flow.
fn templates(now: Timestamp) -> Vec<Lane> {
    let (desk, _) = Content::embedded().load(Policy::Production, now.in_rome().date());
    let languages = desk.catalog.locales().len();
    (0..languages).map(|language| visit(&desk, language, now)).collect()
}

fn visit(desk: &Desk, language: usize, now: Timestamp) -> Lane {
    let start = Gesture::Input(Input::Begin { language: None, flow: None });
    let mut lane = new_lane(Address::Private(ChatId(0)), now);
    lane = step(desk, lane, start, 0, now);
    for (place, key) in std::iter::once(language).chain(TAPS).zip(1..) {
        let reply = present(desk, &lane, now);
        let Some(button) = reply.choices.get(place) else { break };
        let tap = Gesture::Tap { screen: reply.number, touch: button.touch };
        lane = step(desk, lane, tap, key, now);
    }
    lane
}

fn step(desk: &Desk, lane: Lane, gesture: Gesture, key: u64, now: Timestamp) -> Lane {
    let inbound = Inbound {
        lane: LaneId([0; 16]),
        address: lane.address,
        key: UpdateKey(key),
        gesture,
        language_hint: None,
        message: None,
        delivered: None,
        received: now,
    };
    match begin(desk, lane, &inbound, now) {
        Progress::Done(applied) => applied.lane,
        Progress::Asks(asked) => panic!("nothing here asks: {:?}", asked.query),
    }
}

fn batch(
    records: &Records,
    templates: &[Lane],
    range: std::ops::Range<u64>,
    now: Timestamp,
) -> Batch {
    let mut batch = Batch::new(now);
    for session in range {
        let chat = (FIRST_CHAT + session) as i64;
        let id = records.keys().lane_id(sportello::app::bot::CHANNEL, BOT, chat);
        let spread = session as i64 * 7_919_000 % SPREAD_MS;
        let due = now + Duration::from_millis((SPREAD_MS + spread) as u64);
        let mut lane = templates[session as usize % templates.len()].clone();
        lane.address = Address::Private(ChatId(chat));
        lane.shown.number = lane.outgoing.number;
        lane.timer = Some(due);
        let seal = records.fresh_person();
        records.put(&mut batch, Key::lane(id), &lane, Version::ABSENT, &seal).unwrap();
        records.put_system(&mut batch, Key::timer(due, &id.0), &Timer, Version::ABSENT).unwrap();
    }
    batch
}
