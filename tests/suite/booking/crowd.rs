//! Many families at once, services, lapsing holds, restarts and both changes of the clock.
//!
//! `SEED=17 cargo test --test suite booking::crowd` plays one story again.

use std::time::Duration;

use sportello::booking::appointment::Reason;
use sportello::booking::openings::{Times, Wish};
use sportello::conversation::appointments::{Hold, Order, Settling};
use sportello::ids::{AppointmentId, LaneId, LanguageTag};
use sportello::store::{Batch, Key, Space, Store};
use sportello::time::Timestamp;

use super::fixture::{at, ordinary, sound};
use super::watch::{self, Watch};
use super::world::{Family, World, place};
use crate::simulation::chance::Chance;

const FAMILIES: usize = 24;
/// What families and services do at once, and then look at.
const TOGETHER: usize = 16;

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().build().unwrap()
}

/// What is broken on purpose, to see that it is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Planted {
    Nothing,
    /// A day's record is lost.
    LostDay,
    /// The mark of a reminder is lost.
    LostMark,
}

struct Story {
    world: World,
    watch: Watch,
    chance: Chance,
    now: Timestamp,
    planted: Planted,
    booked: usize,
}

impl Story {
    async fn new(seed: u64, planted: Planted) -> Self {
        let chance = Chance::of(seed);
        let hand = if chance.permille(300) { "by-hand" } else { "at-once" };
        let capacity = if chance.permille(300) { 3 } else { 1 };
        let text = ordinary()
            .replace("confirm: at-once", &format!("confirm: {hand}\n    capacity: {capacity}"))
            .replace("BYDAY=MO,WE", "BYDAY=MO,TU,WE,TH,FR,SA,SU")
            .replace("length_minutes: 30", "length_minutes: 45\n    after_minutes: 15")
            .replace("    rules:", "    offer: 3h\n    holidays: open\n    rules:")
            .replace("horizon_days: 60", "horizon_days: 4");
        let world = World::new(sound(&text), Some(chance.clone())).await;
        // The clock goes forward on the one, back on the other.
        let now =
            if chance.permille(500) { at("2027-03-25T08:00") } else { at("2027-10-28T08:00") };
        Self { world, watch: Watch::default(), chance, now, planted, booked: 0 }
    }

    fn lanes(&self) -> Vec<LaneId> {
        (0..FAMILIES).map(|number| self.world.family(number).lane).collect()
    }

    /// Some things at once, then a look at everything.
    async fn round(&mut self) -> Vec<String> {
        let whole = self.chance.permille(950);
        let mut doing: Vec<std::pin::Pin<Box<dyn Future<Output = usize> + '_>>> = Vec::new();
        for _ in 0..TOGETHER {
            let chance = self.chance.clone();
            if chance.permille(120) {
                doing.push(Box::pin(serve(&self.world, chance, self.now)));
            } else if chance.permille(60) {
                doing.push(Box::pin(async {
                    self.world.turn(self.now).await;
                    0
                }));
            } else {
                let family = self.world.family(chance.below(FAMILIES));
                doing.push(Box::pin(live(family, chance, self.now)));
            }
        }
        if whole {
            self.booked += futures_util::future::join_all(doing).await.iter().sum::<usize>();
        } else {
            // The process dies in the midst of it.
            let polls = self.chance.below(40);
            let mut all = Box::pin(futures_util::future::join_all(doing));
            for _ in 0..polls {
                if futures_util::poll!(&mut all).is_ready() {
                    break;
                }
            }
            drop(all);
            self.world.restart().await;
        }
        self.plant().await;
        let forward = match self.chance.below(10) {
            0 => Duration::from_hours(9),
            1..4 => Duration::from_mins(40),
            _ => Duration::from_secs(50),
        };
        self.now = self.now + forward;
        // Timers may fire again for what they themselves caused.
        while self.world.turn(self.now).await > 0 {}
        self.watch.faults(&self.world, &self.lanes()).await
    }

    async fn plant(&mut self) {
        match self.planted {
            Planted::Nothing => {}
            Planted::LostDay => {
                let (from, to) = (Key::start_of(Space::Record), Key::end_of(Space::Record));
                let found = self.world.store.memory.scan(&from, &to, 10_000).await.unwrap();
                for (key, stored) in found {
                    let records = &self.world.conversation.records;
                    let is_day = records.load_system::<sportello::booking::day::Day>(&key).await;
                    if is_day.is_ok_and(|day| day.is_some()) {
                        let mut batch = Batch::new(self.now);
                        batch.remove(key, stored.version);
                        self.world.store.memory.commit(batch).await.unwrap();
                    }
                }
                self.world.restart().await;
            }
            Planted::LostMark => {
                for (id, appointment) in watch::all(&self.world).await {
                    if appointment.sent.is_empty() {
                        continue;
                    }
                    let loaded = self.world.conversation.appointment(id).await.unwrap().unwrap();
                    let (mut value, mut batch) = (loaded.value, Batch::new(self.now));
                    value.sent.clear();
                    let due = Timestamp(self.now.0 + 1);
                    batch.deletes.extend(value.timer.map(|at| Key::timer(at, &id.0)));
                    value.timer = Some(due);
                    let records = &self.world.conversation.records;
                    let timer = sportello::conversation::handle::Timer;
                    let absent = sportello::store::Version::ABSENT;
                    records.put_system(&mut batch, Key::timer(due, &id.0), &timer, absent).unwrap();
                    let key = Key::new(Space::Record, &[&id.0]);
                    records.put(&mut batch, key, &value, loaded.version, &loaded.seal).unwrap();
                    self.world.store.memory.commit(batch).await.unwrap();
                }
            }
        }
    }
}

/// A family does something; 1 when it came to an appointment.
async fn live(family: Family, chance: Chance, now: Timestamp) -> usize {
    let conversation = family.conversation.clone();
    let record = family.loaded(now).await.value;
    let own: Option<AppointmentId> = chance.pick(&record.appointments).copied();
    let mediator =
        chance.permille(400).then(|| LanguageTag::from(*chance.pick(&["ar", "ro", "fr"]).unwrap()));
    let wish =
        Wish { from: now, times: Times::Any, mediator: mediator.clone(), operator: None, count: 5 };
    let openings = conversation.openings(&place(), &wish, now).await.unwrap();
    let start = chance.pick(&openings).copied().unwrap_or(now);
    match chance.below(12) {
        0..6 => {
            let held = family
                .step(now, async |doing| {
                    let held = conversation.hold(doing, &place(), start, mediator.clone()).await;
                    match held.unwrap() {
                        Hold::Held(id) => Some(id),
                        _ => None,
                    }
                })
                .await;
            let Some(id) = held else {
                family
                    .step(now, async |doing| {
                        let place = place();
                        let waits = conversation.wait_for(doing, &place, None, mediator.clone());
                        Some(waits.await.unwrap())
                    })
                    .await;
                return 0;
            };
            if chance.permille(200) {
                return 0;
            }
            let reminders = chance.permille(700).then_some((540, 1200));
            let settling = || Settling { reminders, ..Settling::default() };
            family
                .step(now, async |doing| {
                    Some(conversation.settle(doing, id, settling()).await.unwrap())
                })
                .await
                .map_or(0, |_| 1)
        }
        6 | 7 => {
            let Some(id) = own else { return 0 };
            family
                .step(now, async |doing| {
                    Some(conversation.relocate(doing, id, start).await.unwrap())
                })
                .await;
            0
        }
        8 | 9 => {
            let Some(id) = own else { return 0 };
            family
                .step(now, async |doing| Some(conversation.cancel(doing, id).await.unwrap()))
                .await;
            0
        }
        10 => {
            let Some(id) = own else { return 0 };
            let settling = || Settling { reminders: Some((0, 1440)), ..Settling::default() };
            family
                .step(now, async |doing| {
                    Some(conversation.settle(doing, id, settling()).await.unwrap())
                })
                .await;
            0
        }
        _ => {
            if chance.permille(150) {
                family
                    .step(now, async |doing| {
                        conversation.forget_appointments(doing).await.unwrap();
                        Some(())
                    })
                    .await;
            }
            0
        }
    }
}

/// A service does something with some appointment.
async fn serve(world: &World, chance: Chance, now: Timestamp) -> usize {
    let all = watch::all(world).await;
    let Some((id, appointment)) = chance.pick(&all) else { return 0 };
    let order = match chance.below(6) {
        0 | 1 => Order::Confirm,
        2 => Order::Move { to: Timestamp(appointment.seat.start.0 + 3_600_000) },
        3 => Order::Cancel { reason: Reason::Absent },
        4 => Order::Attended,
        _ => Order::Missed,
    };
    world
        .conversation
        .serve(*id, order, sportello::store::audit::Actor::Maintainer, now)
        .await
        .unwrap();
    0
}

/// Plays until so many things were done, or something is wrong.
fn play(seed: u64, operations: usize, planted: Planted) -> Result<usize, Vec<String>> {
    runtime().block_on(async {
        let mut story = Story::new(seed, planted).await;
        for _ in 0..operations / TOGETHER {
            let faults = story.round().await;
            if !faults.is_empty() {
                return Err(faults);
            }
        }
        Ok(story.booked)
    })
}

fn play_all(seeds: std::ops::Range<u64>, operations: usize) {
    let seeds = match std::env::var("SEED").ok().and_then(|seed| seed.parse().ok()) {
        Some(seed) => seed..seed + 1,
        None => seeds,
    };
    let mut booked = 0;
    for seed in seeds {
        match play(seed, operations, Planted::Nothing) {
            Ok(some) => booked += some,
            Err(faults) => panic!("seed {seed}:\n{}", faults.join("\n")),
        }
    }
    assert!(booked > 0, "nobody ever booked anything");
}

#[test]
fn places_are_never_given_twice_and_reminders_never_sent_twice() {
    play_all(0..6, 240);
}

/// A million things done.
#[test]
fn long_places_are_never_given_twice() {
    if std::env::var_os("SPORTELLO_LONG").is_some() {
        play_all(1_000..1_250, 4_000);
    }
}

/// Whether some story finds what was broken on purpose.
fn is_found(planted: Planted, word: &str) -> bool {
    (0..6).any(|seed| {
        play(seed, 640, planted).is_err_and(|faults| faults.iter().any(|it| it.contains(word)))
    })
}

#[test]
fn a_lost_day_is_found_out() {
    assert!(is_found(Planted::LostDay, "in two places"));
}

#[test]
fn a_lost_mark_is_found_out() {
    assert!(is_found(Planted::LostMark, "twice"));
}

/// Thirty families want one of two places at one instant: the first two who came have it.
#[test]
fn contenders_are_served_in_the_order_they_came() {
    runtime().block_on(async {
        let world = World::new(sound(&ordinary()), None).await;
        let now = at("2026-11-06T08:00");
        let start = at("2026-11-09T09:00");
        let contenders = (0..30).map(|number| {
            let family = world.family(number);
            async move {
                let conversation = family.conversation.clone();
                let held = family
                    .step(now, async |doing| {
                        conversation.hold(doing, &place(), start, None).await.ok()
                    })
                    .await;
                matches!(held, Some(Hold::Held(_)))
            }
        });
        let served = futures_util::future::join_all(contenders).await;
        let winners: Vec<usize> =
            served.iter().enumerate().filter(|(_, held)| **held).map(|(at, _)| at).collect();
        assert_eq!(winners, [0, 1]);
    });
}
