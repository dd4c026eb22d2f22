//! Families, services and time over a store, for whole stories of appointments.

use std::sync::{Arc, LazyLock};

use sportello::app::content::Content;
use sportello::booking::Calendars;
use sportello::conversation::apply;
use sportello::conversation::appointments::{Doing, Kept, Ledger};
use sportello::conversation::desk::Desk;
use sportello::conversation::handle::Conversation;
use sportello::conversation::lane::{Address, Lane};
use sportello::conversation::retention::Retention;
use sportello::directory::Policy;
use sportello::ids::{ChatId, LaneId, PlaceId};
use sportello::store::memory::MemoryStore;
use sportello::store::record::{Loaded, Records};
use sportello::store::seal::SealingKeys;
use sportello::store::turnstile::Turnstile;
use sportello::store::{
    Batch, Key, OutboxRow, OutboxTicket, Outcome, Pending, Space, Store, Stored, Tap, Version,
};
use sportello::time::Timestamp;

use crate::simulation::chance::Chance;

pub fn place() -> PlaceId {
    PlaceId::new("desk")
}

/// Memory that answers late, as chance says, so that concurrent steps interleave.
pub struct Winding {
    pub memory: MemoryStore,
    chance: Option<Chance>,
}

impl Winding {
    async fn dawdle(&self) {
        if let Some(chance) = &self.chance {
            for _ in 0..chance.below(3) {
                tokio::task::yield_now().await;
            }
        }
    }
}

impl Store for Winding {
    fn get<'a>(&'a self, key: &'a Key) -> Pending<'a, Option<Stored>> {
        Box::pin(async move {
            self.dawdle().await;
            self.memory.get(key).await
        })
    }

    fn scan<'a>(
        &'a self,
        from: &'a Key,
        to: &'a Key,
        limit: usize,
    ) -> Pending<'a, Vec<(Key, Stored)>> {
        self.memory.scan(from, to, limit)
    }

    fn commit(&self, batch: Batch) -> Pending<'_, Outcome> {
        Box::pin(async move {
            self.dawdle().await;
            let outcome = self.memory.commit(batch).await;
            self.dawdle().await;
            // Sometimes it is applied and nobody says so: repeated, it conflicts.
            let lost = self.chance.as_ref().is_some_and(|chance| chance.permille(10));
            if lost { Ok(Outcome::Unknown) } else { outcome }
        })
    }

    fn outbox(&self) -> Pending<'_, Vec<(OutboxTicket, OutboxRow)>> {
        self.memory.outbox()
    }

    fn changed(&self) -> tokio::sync::watch::Receiver<u64> {
        self.memory.changed()
    }

    fn tap(&self) -> Tap {
        self.memory.tap()
    }

    fn latest(&self) -> Timestamp {
        self.memory.latest()
    }
}

/// A process over a store that outlives it.
pub struct World {
    pub store: Arc<Winding>,
    pub conversation: Arc<Conversation>,
    keys: Arc<SealingKeys>,
    calendars: Calendars,
}

fn desk(calendars: Calendars) -> Desk {
    static CONTENT: LazyLock<Content> = LazyLock::new(Content::embedded);
    let (mut desk, _) = CONTENT.load(Policy::Production, "2026-11-24".parse().unwrap());
    desk.calendars = calendars;
    desk
}

impl World {
    pub async fn new(calendars: Calendars, chance: Option<Chance>) -> Self {
        let entropy = crate::shipped_desk::entropy();
        let keys = Arc::new(SealingKeys::fresh(&entropy));
        let store = Arc::new(Winding { memory: MemoryStore::new(), chance });
        let conversation = Self::start(&store, &keys, Arc::new(desk(calendars.clone()))).await;
        Self { store, conversation, keys, calendars }
    }

    async fn start(
        store: &Arc<Winding>,
        keys: &Arc<SealingKeys>,
        desk: Arc<Desk>,
    ) -> Arc<Conversation> {
        // Not the same bytes again after a restart.
        let entropy = match &store.chance {
            Some(chance) => chance.entropy(),
            None => crate::shipped_desk::entropy(),
        };
        let records = Records::open(store.clone(), keys.clone(), entropy, store.latest()).await;
        Arc::new(Conversation {
            desk,
            records: records.unwrap(),
            turnstile: Turnstile::new(),
            retention: Retention::default(),
            ledger: Ledger::default(),
            openings: sportello::conversation::openings::InForce::default(),
        })
    }

    /// The process ends and another begins over the same store: all that was remembered is gone.
    pub async fn restart(&mut self) {
        let desk = self.conversation.desk.clone();
        self.conversation = Self::start(&self.store, &self.keys, desk).await;
    }

    /// The same with other calendars: a maintainer edited the territory.
    pub async fn restart_with(&mut self, calendars: Calendars) {
        self.calendars = calendars;
        let desk = Arc::new(desk(self.calendars.clone()));
        self.conversation = Self::start(&self.store, &self.keys, desk).await;
    }

    pub fn family(&self, number: usize) -> Family {
        let mut id = [0; 16];
        id[..8].copy_from_slice(&(number as u64 + 1).to_be_bytes());
        Family { conversation: self.conversation.clone(), lane: LaneId(id) }
    }

    /// Fires every timer that is due; how many there were.
    pub async fn turn(&self, now: Timestamp) -> usize {
        let from = Key::start_of(Space::Timer);
        let to = Key::timer(now, &[0xff; 16]).successor();
        let due = self.store.memory.scan(&from, &to, 10_000).await.unwrap();
        for (key, _) in &due {
            let (at, id) = key.as_timer().unwrap();
            let id = sportello::ids::AppointmentId(id);
            let fired = self.conversation.fire(id, at, now).await.unwrap();
            if matches!(fired, sportello::conversation::appointments::Fired::NotOurs) {
                self.conversation.drop_timer(key.clone(), now).await.unwrap();
            }
        }
        due.len()
    }
}

/// A family on Telegram.
#[derive(Clone)]
pub struct Family {
    pub conversation: Arc<Conversation>,
    pub lane: LaneId,
}

impl Family {
    pub async fn loaded(&self, now: Timestamp) -> Loaded<Lane> {
        let key = Key::lane(self.lane);
        let address =
            Address::Private(ChatId(i64::from_be_bytes(self.lane.0[..8].try_into().unwrap())));
        let records = &self.conversation.records;
        records.load::<Lane>(&key).await.unwrap().unwrap_or_else(|| Loaded {
            value: apply::new_lane(address, now),
            version: Version::ABSENT,
            seal: records.fresh_person(),
        })
    }

    /// One step of the family, redone after a conflict, as handling an update does.
    pub async fn step<T>(
        &self,
        now: Timestamp,
        act: impl AsyncFn(&mut Doing<'_>) -> Option<T>,
    ) -> Option<T> {
        let key = Key::lane(self.lane);
        let _turn = self.conversation.turnstile.enter(&key).await;
        for _ in 0..20 {
            let Loaded { mut value, version, seal } = self.loaded(now).await;
            let mut batch = Batch::new(now);
            let mut kept = Kept::default();
            let mut doing = Doing {
                lane: self.lane,
                record: &mut value,
                batch: &mut batch,
                kept: &mut kept,
                now,
            };
            let outcome = act(&mut doing).await;
            self.conversation.records.put(&mut batch, key.clone(), &value, version, &seal).unwrap();
            for _ in 0..5 {
                match self.conversation.records.store().commit(batch.clone()).await.unwrap() {
                    Outcome::Applied { .. } => return outcome,
                    Outcome::Conflict(_) => break,
                    Outcome::Unknown => {}
                }
            }
        }
        None
    }
}
