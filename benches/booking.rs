//! What booking costs: `cargo bench --bench booking`.
//!
//! Sixty-four families at once book one popular calendar on sled, each with their own lane in the
//! batch, until every place is gone; afterwards the places are counted, none may be given twice.
//! Beside it the floor of the same run: 64 at once putting as many records of the same size with
//! nothing to decide. Then "the next five free places" over a year of a service with twenty
//! resources: free, almost full, and with a hundred thousand past appointments behind.
//! Figures are of this machine and of the moment.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use sportello::app::content::Content;
use sportello::app::house;
use sportello::booking::Calendars;
use sportello::booking::bits::Span;
use sportello::booking::calendar::Discretion;
use sportello::booking::day::Day;
use sportello::booking::load::Known;
use sportello::booking::openings::{self, Found, Known as KnownDay, Outlook, Times, Wish};
use sportello::booking::plan::{Clock, Plan};
use sportello::conversation::apply;
use sportello::conversation::appointments::{Doing, Hold, Kept, Ledger, Settled, Settling};
use sportello::conversation::handle::Conversation;
use sportello::conversation::lane::{Address, Lane};
use sportello::conversation::retention::Retention;
use sportello::diagnostic::SourceFile;
use sportello::directory::Policy;
use sportello::ids::{AppointmentId, ChatId, LaneId, PlaceId};
use sportello::store::memory::MemoryStore;
use sportello::store::record::{Loaded, Records};
use sportello::store::seal::SealingKeys;
use sportello::store::turnstile::Turnstile;
use sportello::store::{Batch, Key, Outcome, Space, Store, Version};
use sportello::time::{Timestamp, rome};

const FAMILIES: usize = 64;
/// Searches timed together.
const ROUNDS: u32 = 2_000;

fn main() {
    popular(Booking::Taken);
    popular(Booking::Decided);
    year();
}

/// How far a family goes.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Booking {
    /// The place is taken: one commit.
    Taken,
    /// And the family says yes: two commits.
    Decided,
}

fn at(wall: &str) -> Timestamp {
    let wall: jiff::civil::DateTime = wall.parse().unwrap();
    Timestamp::from(&wall.to_zoned_datetime(rome()).unwrap())
}

/// A calendar of so many operators, every weekday from eight to six.
fn calendars(operators: usize, horizon_days: u16) -> Calendars {
    let mut text = "resources:\n".to_owned();
    let names: Vec<String> = (0..operators).map(|number| format!("op-{number}")).collect();
    for name in &names {
        writeln!(text, "  - {{id: {name}, kind: operator}}").unwrap();
    }
    write!(
        text,
        "calendars:\n  - place: desk\n    agreed: {{by: \"bench\", on: 2026-11-01}}\n    \
         confirm: at-once\n    length_minutes: 20\n    lead: 1h\n    horizon_days: {horizon_days}\n    \
         per_family: 20\n    operators: [{}]\n    rules:\n      - days: FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR\n        \
         from: 2026-11-02\n        hours: [\"08:00-18:00\"]\n",
        names.join(", ")
    )
    .unwrap();
    let known = Known { places: vec![("desk", Discretion::Ordinary)], languages: vec!["it"] };
    let (calendars, faults) =
        Calendars::load(&[SourceFile::new("territory/calendars.yaml", text)], &known);
    assert!(faults.is_empty(), "{faults:?}");
    calendars
}

fn wish(now: Timestamp, count: usize) -> Wish {
    Wish { from: now, times: Times::Any, mediator: None, operator: None, count }
}

async fn conversation(store: Arc<dyn Store>, calendars: Calendars) -> Arc<Conversation> {
    let entropy = house::entropy();
    let keys = Arc::new(SealingKeys::fresh(&entropy));
    let (mut desk, _) = Content::embedded().load(Policy::Production, "2026-11-24".parse().unwrap());
    desk.calendars = calendars;
    let records = Records::open(store, keys, entropy, Timestamp::EPOCH).await.unwrap();
    Arc::new(Conversation {
        desk: Arc::new(desk),
        records,
        turnstile: Turnstile::new(),
        retention: Retention::default(),
        ledger: Ledger::default(),
        openings: sportello::conversation::openings::InForce::default(),
    })
}

/// Sixty-four families, one calendar, until nothing is left.
fn popular(booking: Booking) {
    let directory = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let (store, committer) =
        sportello::store::sled::open(directory.path(), sportello::store::sled::Options::default())
            .unwrap();
    let running = std::thread::spawn(move || committer.run().unwrap());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let now = at("2026-11-23T07:00");
    runtime.block_on(async {
        let floor = floor(&store).await;
        println!("floor: {floor:.0} commits a second of five records, nothing to decide");
        let conversation = conversation(Arc::new(store.clone()), calendars(20, 60)).await;
        let place = PlaceId::new("desk");
        let all = conversation.openings(&place, &wish(now, usize::MAX), now).await.unwrap();
        let (booked, slowest) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicU64::new(0)));
        let started = Instant::now();
        let until = started + Duration::from_secs(6);
        let families = (0..FAMILIES).map(|number| {
            let (conversation, all) = (conversation.clone(), all.clone());
            let (booked, slowest) = (booked.clone(), slowest.clone());
            tokio::spawn(async move {
                let (mut mine, mut round) = (0usize, 0usize);
                while Instant::now() < until {
                    // Everybody wants one of the same places, the soonest that are left.
                    let start = all[(round * 7 + number) % all.len()];
                    round += 1;
                    let lane = lane(number * 1_000_000 + mine / 15);
                    let begun = Instant::now();
                    if book(&conversation, lane, start, now, booking).await {
                        mine += 1;
                        booked.fetch_add(1, Ordering::Relaxed);
                    }
                    let took = u64::try_from(begun.elapsed().as_micros()).unwrap();
                    slowest.fetch_max(took, Ordering::Relaxed);
                }
                mine
            })
        });
        let each: Vec<usize> =
            join_all(families).await.into_iter().map(|mine| mine.unwrap()).collect();
        let rate = booked.load(Ordering::Relaxed) as f64 / started.elapsed().as_secs_f64();
        let (least, most) = (each.iter().min().unwrap(), each.iter().max().unwrap());
        println!(
            "popular, {booking:?}: {rate:.0} durable bookings a second by {FAMILIES} families; each {least} to \
             {most}; the slowest took {:.1} ms",
            slowest.load(Ordering::Relaxed) as f64 / 1000.0
        );
        count_places(&conversation, now).await;
    });
    drop(store);
    drop(runtime);
    running.join().unwrap();
}

/// No operator is in two places.
async fn count_places(conversation: &Conversation, now: Timestamp) {
    let listed = conversation.appointments_between(now, Timestamp(i64::MAX), None).await.unwrap();
    let mut taken: BTreeMap<(String, i64), usize> = BTreeMap::new();
    for one in &listed {
        let seat = &one.appointment.seat;
        *taken.entry((seat.team.operator.to_string(), seat.start.0)).or_default() += 1;
    }
    assert!(taken.values().all(|count| *count == 1), "a place was given twice");
    println!("popular: {} places given, none twice", listed.len());
}

fn lane(number: usize) -> LaneId {
    let spread = (number as u128 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
    LaneId(spread.to_be_bytes())
}

/// One family's step: their lane, the appointment, the operator's day, its timer and its place in
/// the list, in one durable commit.
async fn book(
    conversation: &Conversation,
    lane: LaneId,
    start: Timestamp,
    now: Timestamp,
    booking: Booking,
) -> bool {
    let key = Key::lane(lane);
    let _turn = conversation.turnstile.enter(&key).await;
    let mut held_id = None;
    loop {
        let Loaded { value: mut record, version, seal } =
            conversation.records.load::<Lane>(&key).await.unwrap().unwrap_or_else(|| Loaded {
                value: apply::new_lane(Address::Private(ChatId(1)), now),
                version: Version::ABSENT,
                seal: conversation.records.fresh_person(),
            });
        let (mut batch, mut kept) = (Batch::new(now), Kept::default());
        // The hold of the moment before is not replaced here: every booking is another family's.
        record.appointments.clear();
        let mut doing =
            Doing { lane, record: &mut record, batch: &mut batch, kept: &mut kept, now };
        let mut next = None;
        if let Some(id) = held_id {
            doing.record.appointments.push(id);
            let settled = conversation.settle(&mut doing, id, Settling::default()).await.unwrap();
            assert!(matches!(settled, Settled::As(_)));
        } else {
            let place = PlaceId::new("desk");
            match conversation.hold(&mut doing, &place, start, None).await.unwrap() {
                Hold::Held(id) => next = Some(id),
                _ => return false,
            }
        }
        conversation.records.put(&mut batch, key.clone(), &record, version, &seal).unwrap();
        match conversation.records.store().commit(batch).await.unwrap() {
            Outcome::Applied { .. } if booking == Booking::Decided && next.is_some() => {
                held_id = next;
            }
            Outcome::Applied { .. } => return true,
            Outcome::Conflict(_) | Outcome::Unknown => {}
        }
    }
}

/// Sixty-four at once putting five records of a booking's sizes.
async fn floor(store: &sportello::store::sled::SledStore) -> f64 {
    let (done, started) = (Arc::new(AtomicUsize::new(0)), Instant::now());
    let until = started + Duration::from_secs(3);
    let workers = (0..FAMILIES).map(|worker| {
        let (store, done) = (store.clone(), done.clone());
        tokio::spawn(async move {
            let mut round = 0u64;
            while Instant::now() < until {
                round += 1;
                let mut batch = Batch::new(Timestamp::EPOCH);
                for (part, size) in [700usize, 700, 700, 100, 100].into_iter().enumerate() {
                    let spread = (round * 64 + worker as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
                    let key = Key::new(Space::Setting, &[&spread.to_be_bytes(), &[part as u8]]);
                    batch.replace(key, Version::ABSENT, vec![7; size].into());
                }
                assert!(matches!(store.commit(batch).await.unwrap(), Outcome::Applied { .. }));
                done.fetch_add(1, Ordering::Relaxed);
            }
        })
    });
    join_all(workers).await;
    done.load(Ordering::Relaxed) as f64 / started.elapsed().as_secs_f64()
}

/// The next five free places over a year of a service with twenty resources.
fn year() {
    let calendars = calendars(20, 365);
    let place = PlaceId::new("desk");
    let calendar = calendars.of(&place).unwrap().clone();
    let now = at("2026-11-23T07:00");
    let today = now.in_rome().date();
    let last = today.saturating_add(jiff::ToSpan::days(366));
    let laying = Instant::now();
    let plan = Plan::of(&calendar, today, last);
    println!("year: laid out in {:?}, once a day", laying.elapsed());
    for (name, full_until) in
        [("free", 0usize), ("full but for the last week", plan.days.len() - 5)]
    {
        let mut outlook = Outlook::default();
        for (number, day) in plan.days.iter().enumerate() {
            let mut record = Day::default();
            if number < full_until {
                let whole = Span { from: 0, until: day.clock.steps };
                record.take(whole, AppointmentId([1; 16]), None).unwrap();
            }
            for operator in &calendar.operators {
                outlook.learn(operator, day.clock.number, KnownDay::of(&record, day.clock.whole()));
            }
        }
        let started = Instant::now();
        for _ in 0..ROUNDS {
            let found =
                openings::search(&calendars, &calendar, &plan, &outlook, &wish(now, 5), now);
            assert!(
                matches!(std::hint::black_box(found), Found::Openings(found) if found.len() == 5)
            );
        }
        println!("year, {name}: {:?} a search", started.elapsed() / ROUNDS);
    }
    past(&calendars);
}

/// The same through the store, with many appointments behind.
fn past(calendars: &Calendars) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let now = at("2026-11-23T07:00");
    runtime.block_on(async {
        for days_behind in [0i64, 500, 5_000] {
            let conversation = conversation(Arc::new(MemoryStore::new()), calendars.clone()).await;
            let calendar = calendars.of(&PlaceId::new("desk")).unwrap();
            // Twenty appointments a day behind us, as records of days.
            for behind in 1..=days_behind {
                let date = now.in_rome().date().saturating_sub(jiff::ToSpan::days(behind));
                let clock = Clock::of(date).unwrap();
                let mut batch = Batch::new(now);
                for operator in &calendar.operators {
                    let mut day = Day::default();
                    let id = AppointmentId(conversation.records.fresh_id());
                    day.take(Span { from: 96, until: 100 }, id, None).unwrap();
                    let parts: [&[u8]; 2] =
                        [operator.as_str().as_bytes(), &clock.number.to_be_bytes()];
                    let id = conversation.records.keys().record_id(1, &parts);
                    let key = Key::new(Space::Record, &[&id]);
                    conversation
                        .records
                        .put_system(&mut batch, key, &day, Version::ABSENT)
                        .unwrap();
                }
                conversation.records.store().commit(batch).await.unwrap();
            }
            let place = PlaceId::new("desk");
            let first = Instant::now();
            conversation.openings(&place, &wish(now, 5), now).await.unwrap();
            let first = first.elapsed();
            let started = Instant::now();
            for _ in 0..ROUNDS {
                conversation.openings(&place, &wish(now, 5), now).await.unwrap();
            }
            println!(
                "past: {} appointments behind: {:?} a search, the first {first:?}",
                days_behind * 20,
                started.elapsed() / ROUNDS
            );
        }
    });
}
