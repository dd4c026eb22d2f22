//! The store in memory: the reference that the other backends are held against, and what tests
//! and previews run on.
//!
//! The promise: it behaves as the interface says in the plainest way there is, one ordered map
//! behind one lock, every answer ready at once, so a test that uses it is deterministic. It
//! deliberately survives nothing.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use crate::store::batch::{Batch, CommitNumber, Key, OutboxRow, OutboxTicket, Version};
use crate::store::queue::OutboxQueue;
use crate::store::{Applied, Outcome, Pending, Store, StoreError, Stored, Tap, Taps};
use crate::time::Timestamp;

/// A store that lives as long as the value does.
#[derive(Debug)]
pub struct MemoryStore {
    state: Mutex<State>,
    changed: watch::Sender<u64>,
    taps: Taps,
}

#[derive(Debug)]
struct State {
    records: BTreeMap<Key, Stored>,
    outbox: OutboxQueue,
    last: CommitNumber,
    latest: Timestamp,
}

impl State {
    fn version(&self, key: &Key) -> Version {
        self.records.get(key).map_or(Version::ABSENT, |stored| stored.version)
    }

    fn apply(&mut self, batch: Batch, taps: &Taps) -> Outcome {
        let moved = batch.expects.iter().find(|(key, version)| self.version(key) != *version);
        if let Some((key, _)) = moved {
            return Outcome::Conflict(key.clone());
        }
        self.last = CommitNumber(self.last.0 + 1);
        self.latest = self.latest.max(batch.at);
        let version = Version(self.last.0);
        // Here every commit is a group of its own.
        let ticket =
            (!batch.outbox.rows.is_empty()).then_some(OutboxTicket { group: self.last, index: 0 });
        taps.publish(|| vec![Applied { number: self.last, ticket, batch: batch.clone() }]);
        for (key, value) in batch.puts {
            self.records.insert(key, Stored { value, version });
        }
        for key in batch.deletes {
            self.records.remove(&key);
        }
        for ticket in batch.outbox.settled {
            self.outbox.settle(ticket);
        }
        self.outbox.add(self.last, batch.outbox.rows);
        Outcome::Applied { number: self.last, ticket }
    }
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        let state = State {
            records: BTreeMap::new(),
            outbox: OutboxQueue::default(),
            last: CommitNumber(0),
            latest: Timestamp::EPOCH,
        };
        Self { state: Mutex::new(state), changed: watch::Sender::new(0), taps: Taps::default() }
    }

    /// Nothing is left half-done under the lock, so a panic elsewhere does not spoil the state.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn commit_now(&self, batch: Batch) -> Result<Outcome, StoreError> {
        if let Some(fault) = batch.fault() {
            return Err(StoreError::Refused(fault));
        }
        let outcome = self.state().apply(batch, &self.taps);
        if let Outcome::Applied { number, .. } = outcome {
            // Two commits may arrive here in either order; the counter only ever grows.
            self.changed.send_if_modified(|seen| {
                let grows = number.0 > *seen;
                *seen = number.0.max(*seen);
                grows
            });
        }
        Ok(outcome)
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl Store for MemoryStore {
    fn get<'a>(&'a self, key: &'a Key) -> Pending<'a, Option<Stored>> {
        Box::pin(async move { Ok(self.state().records.get(key).cloned()) })
    }

    fn scan<'a>(
        &'a self,
        from: &'a Key,
        to: &'a Key,
        limit: usize,
    ) -> Pending<'a, Vec<(Key, Stored)>> {
        Box::pin(async move {
            // An ordered map panics on a range that ends before it begins; here it is just empty.
            if from >= to {
                return Ok(Vec::new());
            }
            let state = self.state();
            let range = state.records.range(from..to).take(limit);
            Ok(range.map(|(key, stored)| (key.clone(), stored.clone())).collect())
        })
    }

    fn commit(&self, batch: Batch) -> Pending<'_, Outcome> {
        Box::pin(async move { self.commit_now(batch) })
    }

    fn outbox(&self) -> Pending<'_, Vec<(OutboxTicket, OutboxRow)>> {
        Box::pin(async move { Ok(self.state().outbox.rows()) })
    }

    fn changed(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }

    fn tap(&self) -> Tap {
        self.taps.subscribe()
    }

    fn latest(&self) -> Timestamp {
        self.state().latest
    }
}
