//! A store that fails as it is told to: what the floors above must survive.
//!
//! It wraps any store. Each commit takes the next fault of the script; when the script is played,
//! commits pass. After a crash it never answers anything again, as a process that is gone.

use std::collections::VecDeque;
use std::future::pending;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use sportello::store::{
    Batch, Key, OutboxRow, OutboxTicket, Outcome, Pending, Store, StoreError, Stored, Tap,
};
use sportello::time::Timestamp;

/// What becomes of one commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It passes to the store behind.
    None,
    /// It is applied, and its answer is lost.
    UnknownAfter,
    /// It is lost on the way there.
    UnknownBefore,
    /// It is not applied, and fails.
    Failed,
    /// It is not applied, and conflicts on the first key it expects.
    Conflict,
    /// It is applied, and then everything stands still.
    CrashAfter,
    /// Everything stands still before it is applied.
    CrashBefore,
}

/// The store with faults.
pub struct Faulty {
    behind: Arc<dyn Store>,
    script: Mutex<VecDeque<Fault>>,
    crashed: AtomicBool,
}

impl Faulty {
    pub fn new(behind: Arc<dyn Store>, script: impl IntoIterator<Item = Fault>) -> Self {
        let script = Mutex::new(script.into_iter().collect());
        Self { behind, script, crashed: AtomicBool::new(false) }
    }

    /// Adds to the script: what becomes of the commits after those already scripted.
    pub fn then(&self, faults: &[Fault]) {
        self.script.lock().unwrap().extend(faults);
    }

    async fn answer_if_alive<T>(&self, answer: T) -> T {
        if self.crashed.load(Ordering::SeqCst) { pending().await } else { answer }
    }

    async fn crash<T>(&self) -> T {
        self.crashed.store(true, Ordering::SeqCst);
        pending().await
    }

    async fn commit_as_told(&self, batch: Batch) -> Result<Outcome, StoreError> {
        self.answer_if_alive(()).await;
        let fault = self.script.lock().unwrap().pop_front().unwrap_or(Fault::None);
        match fault {
            Fault::None => self.behind.commit(batch).await,
            Fault::UnknownBefore => Ok(Outcome::Unknown),
            Fault::UnknownAfter => self.behind.commit(batch).await.map(|_| Outcome::Unknown),
            Fault::Failed => Err(StoreError::failed("commit as the test says", "a made-up fault")),
            Fault::Conflict => match batch.expects.first() {
                Some((key, _)) => Ok(Outcome::Conflict(key.clone())),
                None => self.behind.commit(batch).await,
            },
            Fault::CrashBefore => self.crash().await,
            Fault::CrashAfter => {
                let _ = self.behind.commit(batch).await;
                self.crash().await
            }
        }
    }
}

impl Store for Faulty {
    fn get<'a>(&'a self, key: &'a Key) -> Pending<'a, Option<Stored>> {
        Box::pin(async move {
            self.answer_if_alive(()).await;
            self.behind.get(key).await
        })
    }

    fn scan<'a>(
        &'a self,
        from: &'a Key,
        to: &'a Key,
        limit: usize,
    ) -> Pending<'a, Vec<(Key, Stored)>> {
        Box::pin(async move {
            self.answer_if_alive(()).await;
            self.behind.scan(from, to, limit).await
        })
    }

    fn commit(&self, batch: Batch) -> Pending<'_, Outcome> {
        Box::pin(self.commit_as_told(batch))
    }

    fn outbox(&self) -> Pending<'_, Vec<(OutboxTicket, OutboxRow)>> {
        Box::pin(async move {
            self.answer_if_alive(()).await;
            self.behind.outbox().await
        })
    }

    fn changed(&self) -> tokio::sync::watch::Receiver<u64> {
        self.behind.changed()
    }

    fn tap(&self) -> Tap {
        self.behind.tap()
    }

    fn latest(&self) -> Timestamp {
        self.behind.latest()
    }
}
