//! Where contenders for one record wait their turn before they reload it.
//!
//! The promise: per key, first come, first served; a turn that nobody takes any more goes to the
//! next; nothing is kept for a key that nobody holds. Passing when nobody is there costs one short
//! lock. It deliberately guards nothing by itself: two processes, or a caller that does not ask,
//! still meet at the store's version check. The turnstile only saves them from redoing work in
//! a crowd.

use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

use crate::store::batch::Key;

/// Locks are spread over this many maps, so that unrelated keys seldom meet.
const SHARDS: usize = 16;

/// A key that is in the map is held; its queue are those who wait.
type Shard = Mutex<HashMap<Key, VecDeque<oneshot::Sender<Turn>>>>;

#[derive(Debug)]
struct Shards {
    maps: [Shard; SHARDS],
    hasher: RandomState,
}

impl Shards {
    fn of(&self, key: &Key) -> MutexGuard<'_, HashMap<Key, VecDeque<oneshot::Sender<Turn>>>> {
        let shard = &self.maps[self.hasher.hash_one(key) as usize % SHARDS];
        shard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A fair lock per key. Clones share it.
#[derive(Clone, Debug)]
pub struct Turnstile {
    shards: Arc<Shards>,
}

impl Default for Turnstile {
    fn default() -> Self {
        Self::new()
    }
}

impl Turnstile {
    /// Nobody waits anywhere.
    #[must_use]
    pub fn new() -> Self {
        let maps = std::array::from_fn(|_| Mutex::default());
        Self { shards: Arc::new(Shards { maps, hasher: RandomState::new() }) }
    }

    /// Waits until it is one's turn at `key`; the turn ends when the [`Turn`] is dropped.
    ///
    /// Who stops waiting (drops the future) loses their place and holds up nobody. Who holds a
    /// turn must not ask for another one: see [`Turnstile::enter_all`].
    pub async fn enter(&self, key: &Key) -> Turn {
        let waiting = {
            let mut shard = self.shards.of(key);
            if let Some(queue) = shard.get_mut(key) {
                // Those at the end who gave up go now: a caller that tries again and again at
                // a key that is held for long must not make the queue grow.
                while queue.back().is_some_and(oneshot::Sender::is_closed) {
                    queue.pop_back();
                }
                let (turn, waiting) = oneshot::channel();
                queue.push_back(turn);
                Some(waiting)
            } else {
                shard.insert(key.clone(), VecDeque::new());
                None
            }
        };
        let handed = match waiting {
            Some(waiting) => waiting.await.ok(),
            None => None,
        };
        // The holder always hands the turn on before its sender goes, so an answer always comes;
        // were it not so, entering unasked would still be safe, only less polite.
        handed.unwrap_or_else(|| self.turn(key))
    }

    /// Waits for several keys, in an order that all callers share, so that none waits for another
    /// in a circle.
    pub async fn enter_all(&self, keys: &[Key]) -> Vec<Turn> {
        let mut keys: Vec<&Key> = keys.iter().collect();
        keys.sort_unstable();
        keys.dedup();
        let mut turns = Vec::with_capacity(keys.len());
        for key in keys {
            turns.push(self.enter(key).await);
        }
        turns
    }

    /// How many keys are held at this moment.
    #[must_use]
    pub fn held(&self) -> usize {
        let lengths = self
            .shards
            .maps
            .iter()
            .map(|shard| shard.lock().unwrap_or_else(PoisonError::into_inner).len());
        lengths.sum()
    }

    fn turn(&self, key: &Key) -> Turn {
        Turn { hold: Some((Arc::clone(&self.shards), key.clone())) }
    }
}

/// A turn at a key. Dropping it lets the next one in.
#[derive(Debug)]
#[must_use = "the turn ends when this is dropped"]
pub struct Turn {
    /// Empty only once the turn was handed on.
    hold: Option<(Arc<Shards>, Key)>,
}

impl Drop for Turn {
    fn drop(&mut self) {
        let Some((shards, key)) = self.hold.take() else { return };
        loop {
            let next = {
                let mut shard = shards.of(&key);
                let next = shard.get_mut(&key).and_then(VecDeque::pop_front);
                if next.is_none() {
                    shard.remove(&key);
                }
                next
            };
            let Some(next) = next else { return };
            // Handing over the turn itself means that a receiver dropped at any moment drops the
            // turn with it, and so passes it on. The shard is not locked here.
            match next.send(Turn { hold: Some((Arc::clone(&shards), key.clone())) }) {
                Ok(()) => return,
                // They stopped waiting: the turn is still ours to give.
                Err(mut refused) => refused.hold = None,
            }
        }
    }
}
