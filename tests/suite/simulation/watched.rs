//! The store a simulated process sees: it lets others go first, fails, and stands still for ever
//! when the process dies. Every batch that is applied is told to the history at that instant.

use std::future::{pending, poll_fn};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, Weak};
use std::task::Poll;

use bytes::Bytes;
use sportello::conversation::handle::Conversation;
use sportello::conversation::lane::Lane;
use sportello::store::memory::MemoryStore;
use sportello::store::{
    Batch, Key, OutboxRow, OutboxTicket, Outcome, Pending, Space, Store, StoreError, Stored, Tap,
    Version,
};
use sportello::time::Timestamp;

use super::chance::Chance;
use super::history::History;

/// What goes wrong with commits, in thousandths.
#[derive(Clone, Copy, Debug, Default)]
pub struct Troubles {
    /// Others go first.
    pub yields: usize,
    /// Applied, and nobody says so.
    pub unknown_after: usize,
    /// Not applied, and nobody says so.
    pub unknown_before: usize,
    /// Not applied, an error.
    pub failed: usize,
    /// The process dies before it is applied.
    pub crash_before: usize,
    /// The process dies after it is applied.
    pub crash_after: usize,
}

/// Where exactly a process dies, for walking through every commit of a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Death {
    Before(u64),
    After(u64),
}

/// Something done wrong on purpose between the product and its store: what the checks must catch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Planted {
    #[default]
    Nothing,
    /// A batch is said to be durable, and is written only with the next one.
    SendBeforeCommit,
    /// Whoever reads a lane does not learn which updates it saw.
    ForgetSeen,
    /// What is unasked is kept without the hours she chose.
    IgnoreWindow,
}

/// What all processes of a story share.
pub struct Fate {
    pub chance: Chance,
    pub planted: Planted,
    pub troubles: Mutex<Troubles>,
    pub death: Mutex<Option<Death>>,
    pub history: Mutex<History>,
    /// Commits asked for so far.
    pub commits: Mutex<u64>,
}

/// One process's view of the store.
pub struct Watched {
    behind: Arc<MemoryStore>,
    fate: Arc<Fate>,
    dead: Arc<AtomicBool>,
    /// Whose keys open what is put; set when the process has opened its records.
    pub conversation: OnceLock<Weak<Conversation>>,
    /// Said to be durable, and not yet written: only where that is planted.
    promised: Mutex<Option<Batch>>,
}

impl Watched {
    pub fn new(behind: Arc<MemoryStore>, fate: Arc<Fate>, dead: Arc<AtomicBool>) -> Self {
        let promised = Mutex::default();
        Self { behind, fate, dead, conversation: OnceLock::new(), promised }
    }

    async fn turn(&self) {
        let yields = self.fate.troubles.lock().unwrap().yields;
        while !self.dead.load(Ordering::SeqCst) && self.fate.chance.permille(yields) {
            let mut waited = false;
            poll_fn(|context| {
                if std::mem::replace(&mut waited, true) {
                    return Poll::Ready(());
                }
                context.waker().wake_by_ref();
                Poll::Pending
            })
            .await;
        }
        if self.dead.load(Ordering::SeqCst) {
            pending::<()>().await;
        }
    }

    async fn die<T>(&self) -> T {
        self.dead.store(true, Ordering::SeqCst);
        pending().await
    }

    async fn apply(&self, mut batch: Batch) -> Result<Outcome, StoreError> {
        let promised = self.promised.lock().unwrap().take();
        if let Some(promised) = promised {
            self.write(promised).await?;
        }
        match self.fate.planted {
            Planted::SendBeforeCommit if !batch.outbox.rows.is_empty() => {
                let at = batch.at;
                *self.promised.lock().unwrap() = Some(batch);
                // A ticket of its own, as the store would have given: nothing stands under it.
                let mut alone = Batch::new(at);
                alone.replace(promise_key(), self.promise_version().await?, Bytes::new());
                let outcome = self.behind.commit(alone).await?;
                let Outcome::Applied { number, .. } = outcome else { return Ok(outcome) };
                let ticket = Some(OutboxTicket { group: number, index: 0 });
                return Ok(Outcome::Applied { number, ticket });
            }
            Planted::IgnoreWindow => {
                for (key, value) in &mut batch.puts {
                    self.alter(key, value, |lane| {
                        for post in &mut lane.outgoing.posts {
                            post.guard.window = None;
                        }
                    });
                }
            }
            _ => {}
        }
        self.write(batch).await
    }

    async fn promise_version(&self) -> Result<Version, StoreError> {
        let found = self.behind.get(&promise_key()).await?;
        Ok(found.map_or(Version::ABSENT, |stored| stored.version))
    }

    /// Changes a lane where it stands sealed.
    fn alter(&self, key: &Key, value: &mut Bytes, change: impl FnOnce(&mut Lane)) {
        let conversation = self.conversation.get().and_then(Weak::upgrade);
        let Some(conversation) = conversation.filter(|_| is_lane(key)) else { return };
        let records = &conversation.records;
        let Ok(opened) = records.keys().open(key, value) else { return };
        let Ok(mut lane) = postcard::from_bytes::<Lane>(&opened.body.as_ref()[1..]) else { return };
        let before = lane.clone();
        change(&mut lane);
        if let Some(seal) = opened.person.filter(|_| lane != before) {
            let mut scratch = Batch::new(Timestamp::EPOCH);
            records.put(&mut scratch, key.clone(), &lane, Version::ABSENT, &seal).unwrap();
            *value = scratch.puts.pop().unwrap().1;
        }
    }

    async fn write(&self, batch: Batch) -> Result<Outcome, StoreError> {
        let outcome = self.behind.commit(batch.clone()).await?;
        if let Outcome::Applied { .. } = outcome {
            let conversation = self.conversation.get().and_then(Weak::upgrade);
            self.fate.history.lock().unwrap().applied(&batch, conversation.as_deref());
        }
        Ok(outcome)
    }

    async fn commit_with_troubles(&self, batch: Batch) -> Result<Outcome, StoreError> {
        self.turn().await;
        let number = {
            let mut commits = self.fate.commits.lock().unwrap();
            *commits += 1;
            *commits
        };
        let death = *self.fate.death.lock().unwrap();
        if death == Some(Death::Before(number)) {
            return self.die().await;
        }
        if death == Some(Death::After(number)) {
            self.apply(batch).await?;
            return self.die().await;
        }
        let troubles = *self.fate.troubles.lock().unwrap();
        let chance = &self.fate.chance;
        if chance.permille(troubles.crash_before) {
            return self.die().await;
        }
        if chance.permille(troubles.crash_after) {
            self.apply(batch).await?;
            return self.die().await;
        }
        if chance.permille(troubles.unknown_before) {
            return Ok(Outcome::Unknown);
        }
        if chance.permille(troubles.unknown_after) {
            return self.apply(batch).await.map(|_| Outcome::Unknown);
        }
        if chance.permille(troubles.failed) {
            return Err(StoreError::failed("commit as the seed says", "a made-up fault"));
        }
        self.apply(batch).await
    }
}

fn is_lane(key: &Key) -> bool {
    key.as_bytes().len() == 17 && key.as_bytes()[0] == Space::Lane as u8
}

fn promise_key() -> Key {
    Key::new(Space::Setting, &[b"promised"])
}

impl Store for Watched {
    fn get<'a>(&'a self, key: &'a Key) -> Pending<'a, Option<Stored>> {
        Box::pin(async move {
            self.turn().await;
            let mut found = self.behind.get(key).await?;
            if let (Planted::ForgetSeen, Some(stored)) = (self.fate.planted, &mut found) {
                self.alter(key, &mut stored.value, |lane| lane.seen.0.clear());
            }
            Ok(found)
        })
    }

    fn scan<'a>(
        &'a self,
        from: &'a Key,
        to: &'a Key,
        limit: usize,
    ) -> Pending<'a, Vec<(Key, Stored)>> {
        Box::pin(async move {
            self.turn().await;
            self.behind.scan(from, to, limit).await
        })
    }

    fn commit(&self, batch: Batch) -> Pending<'_, Outcome> {
        Box::pin(self.commit_with_troubles(batch))
    }

    fn outbox(&self) -> Pending<'_, Vec<(OutboxTicket, OutboxRow)>> {
        Box::pin(async move {
            self.turn().await;
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
