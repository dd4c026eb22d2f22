//! A store that can be held up at one read, while others go on: what a step read before is old
//! when it comes to the rest.

use std::sync::{Arc, Mutex};

use sportello::store::memory::MemoryStore;
use sportello::store::{Batch, Key, OutboxRow, OutboxTicket, Outcome, Pending, Store, Stored, Tap};
use tokio::sync::oneshot;

/// The gate: which read of which key waits, whom it tells, and what it waits for.
struct Gate {
    key: Key,
    reads_before: u8,
    reached: oneshot::Sender<()>,
    open: oneshot::Receiver<()>,
}

/// The store with a gate.
#[derive(Default)]
pub struct Gated {
    pub behind: Arc<MemoryStore>,
    gate: Mutex<Option<Gate>>,
}

impl Gated {
    /// The next read of `key`, after `reads_before` others, waits until it is let on. The first
    /// half says when it is there, the second lets it on.
    pub fn hold(&self, key: Key, reads_before: u8) -> (oneshot::Receiver<()>, oneshot::Sender<()>) {
        let (reached, is_there) = oneshot::channel();
        let (let_on, open) = oneshot::channel();
        *self.gate.lock().unwrap() = Some(Gate { key, reads_before, reached, open });
        (is_there, let_on)
    }

    fn gate_of(&self, key: &Key) -> Option<Gate> {
        let mut gate = self.gate.lock().unwrap();
        let at = gate.as_mut().filter(|gate| gate.key == *key)?;
        if at.reads_before == 0 {
            return gate.take();
        }
        at.reads_before -= 1;
        None
    }
}

impl Store for Gated {
    fn get<'a>(&'a self, key: &'a Key) -> Pending<'a, Option<Stored>> {
        Box::pin(async move {
            if let Some(gate) = self.gate_of(key) {
                gate.reached.send(()).unwrap();
                gate.open.await.unwrap();
            }
            self.behind.get(key).await
        })
    }

    fn scan<'a>(
        &'a self,
        from: &'a Key,
        to: &'a Key,
        limit: usize,
    ) -> Pending<'a, Vec<(Key, Stored)>> {
        self.behind.scan(from, to, limit)
    }

    fn commit(&self, batch: Batch) -> Pending<'_, Outcome> {
        self.behind.commit(batch)
    }

    fn outbox(&self) -> Pending<'_, Vec<(OutboxTicket, OutboxRow)>> {
        self.behind.outbox()
    }

    fn changed(&self) -> tokio::sync::watch::Receiver<u64> {
        self.behind.changed()
    }

    fn tap(&self) -> Tap {
        self.behind.tap()
    }

    fn latest(&self) -> sportello::time::Timestamp {
        self.behind.latest()
    }
}
