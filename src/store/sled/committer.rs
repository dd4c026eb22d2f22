//! The one writer: it takes what waits, and makes it durable with one sync.
//!
//! The promise: a group is applied by one sled batch, so it is on the disk whole or not at all;
//! every answer follows the sync; after a failure nothing is acknowledged any more. It never
//! waits for more company: while it syncs, the next group gathers by itself.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, VecDeque};
use std::error::Error;
use std::fs::File;
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};

use sled::IVec;
use tokio::sync::{mpsc, oneshot};

use super::files::{Acknowledged, SyncFile};
use super::layout::{Head, PIECE_BYTES, outbox_keys, outbox_records};
use super::{InFlight, Meta, Shared, Slot, guard};
use crate::store::batch::{Batch, CommitNumber, Key, OutboxRow, OutboxTicket, Space, Version};
use crate::store::{Applied, Outcome, StoreError};

/// A group takes no further batch once it carries this much, in bytes. sled writes some four times
/// what it is given, which leaves room below its segment (`SEGMENT_BYTES`).
const GROUP_BYTES_MAX: usize = 256 * 1024;

/// A batch on its way, and where its answer goes.
pub(super) struct Job {
    pub(super) batch: Batch,
    pub(super) answer: oneshot::Sender<Result<Outcome, StoreError>>,
}

/// Why the store stopped; every waiter of the group is told.
struct Failure {
    operation: &'static str,
    source: Arc<dyn Error + Send + Sync>,
}

impl Failure {
    fn new(operation: &'static str, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { operation, source: Arc::from(source.into()) }
    }

    fn error(&self) -> StoreError {
        StoreError::Failed { operation: self.operation, source: Box::new(Arc::clone(&self.source)) }
    }
}

/// The loop that commits. It runs on a thread that the program gives it.
#[must_use = "nothing is committed until it runs"]
pub struct Committer {
    shared: Arc<Shared>,
    jobs: mpsc::Receiver<Job>,
    /// Taken from the channel, not yet in a group.
    waiting: VecDeque<Job>,
    meta: Meta,
    acknowledged: Acknowledged,
    log: (PathBuf, File),
    sync_file: SyncFile,
    group_batches_max: usize,
}

impl Committer {
    pub(super) fn new(
        shared: Arc<Shared>,
        jobs: mpsc::Receiver<Job>,
        meta: Meta,
        (log, acknowledged): ((PathBuf, File), Acknowledged),
        sync_file: SyncFile,
        group_batches_max: usize,
    ) -> Self {
        Self {
            shared,
            jobs,
            waiting: VecDeque::new(),
            meta,
            acknowledged,
            log,
            sync_file,
            group_batches_max,
        }
    }

    /// Commits until the store is closed or all its handles are gone. Blocks: call it on a thread
    /// of its own, outside any runtime.
    ///
    /// # Errors
    ///
    /// What went wrong, if a write or a sync failed: those who wait have been told, the store
    /// answers `Stopped` from now on, and the program should end and start anew.
    pub fn run(mut self) -> Result<(), StoreError> {
        let mut taken = Vec::new();
        loop {
            if self.waiting.is_empty() {
                if self.jobs.blocking_recv_many(&mut taken, self.group_batches_max) == 0 {
                    return Ok(());
                }
                self.waiting.extend(taken.drain(..));
            }
            while self.waiting.len() < self.group_batches_max {
                let Ok(job) = self.jobs.try_recv() else { break };
                self.waiting.push_back(job);
            }
            let jobs = self.next_group();
            let outcomes = guard::catching(|| self.commit(&jobs)).unwrap_or_else(|panic| {
                Err(Failure::new("commit a group of batches", format!("sled gave up: {panic}")))
            });
            match outcomes {
                // Who no longer waits for an answer is not told.
                Ok(outcomes) => jobs.into_iter().zip(outcomes).for_each(|(job, outcome)| {
                    let _ = job.answer.send(Ok(outcome));
                }),
                Err(failure) => return Err(self.stop(jobs, &failure)),
            }
        }
    }

    /// The batches that share the next sync: at least one, then as many as fit.
    fn next_group(&mut self) -> Vec<Job> {
        let mut weight_bytes = 0;
        let fits = |job: &&Job| {
            weight_bytes += job.batch.weight_bytes();
            weight_bytes <= GROUP_BYTES_MAX
        };
        let fitting = self.waiting.iter().take(self.group_batches_max).take_while(fits).count();
        self.waiting.drain(..fitting.max(1)).collect()
    }

    /// Refuses everything from now on, and tells those who wait. What was in flight stays hidden:
    /// nobody knows what of it the disk holds.
    fn stop(mut self, group: Vec<Job>, failure: &Failure) -> StoreError {
        self.shared.stopped.store(true, Ordering::Release);
        for job in group {
            let _ = job.answer.send(Err(failure.error()));
        }
        self.jobs.close();
        let mut rest: Vec<Job> = self.waiting.drain(..).collect();
        while let Some(job) = self.jobs.blocking_recv() {
            rest.push(job);
        }
        for job in rest {
            let _ = job.answer.send(Err(StoreError::Stopped));
        }
        failure.error()
    }

    /// Commits a group: what became of each batch, once it is durable.
    fn commit(&mut self, jobs: &[Job]) -> Result<Vec<Outcome>, Failure> {
        let mut group = Group::new(&self.shared.db, self.meta);
        let outcomes: Vec<Outcome> =
            jobs.iter().map(|job| group.admit(&job.batch)).collect::<Result<_, _>>()?;
        if group.meta.last == self.meta.last {
            // Only conflicts, and all with what is durable: there is nothing to wait for.
            return Ok(outcomes);
        }
        let finished = self.outbox(|outbox| outbox.finished_by(&group.settled));
        let ready = group.finish(finished)?;
        let applied = || applied(jobs, &outcomes);
        self.make_durable(ready.writes, ready.in_flight, ready.meta, applied)?;
        self.outbox(|outbox| {
            ready.settled.into_iter().for_each(|ticket| outbox.settle(ticket));
            outbox.add(ready.first, ready.rows);
        });
        self.meta = ready.meta;
        self.shared.latest.store(ready.meta.latest.0, Ordering::Release);
        self.shared.changed.send_replace(ready.meta.last.0);
        Ok(outcomes)
    }

    fn outbox<T>(&self, with: impl FnOnce(&mut super::OutboxQueue) -> T) -> T {
        with(&mut self.shared.outbox.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Applies, flushes, syncs: after this the group survives whatever happens.
    fn make_durable(
        &mut self,
        writes: sled::Batch,
        in_flight: InFlight,
        meta: Meta,
        applied: impl FnOnce() -> Vec<Applied>,
    ) -> Result<(), Failure> {
        let hidden = &self.shared.in_flight;
        *hidden.write().unwrap_or_else(PoisonError::into_inner) = in_flight;
        self.shared
            .db
            .apply_batch(writes)
            .map_err(|error| Failure::new("write to the database", error))?;
        // Blocking: `flush_async` has been seen to hang. It hands everything to the operating
        // system, and no further.
        self.shared.db.flush().map_err(|error| Failure::new("write to the database", error))?;
        let (path, file) = &self.log;
        (self.sync_file)(path, file, File::sync_data)
            .map_err(|error| Failure::new("sync the database", error))?;
        // Durable, and not yet to be seen: whoever taps must have it before any reader.
        self.shared.taps.publish(applied);
        let visible = std::mem::take(&mut *hidden.write().unwrap_or_else(PoisonError::into_inner));
        // Freed outside the lock.
        drop(visible);
        self.acknowledged
            .note(meta.last)
            .map_err(|error| Failure::new("note the acknowledged commits", error))
    }
}

/// Those of a group's batches that were applied, for whoever taps the store.
fn applied(jobs: &[Job], outcomes: &[Outcome]) -> Vec<Applied> {
    let both = jobs.iter().zip(outcomes);
    let applied = both.filter_map(|(job, outcome)| match outcome {
        Outcome::Applied { number, ticket } => {
            Some(Applied { number: *number, ticket: *ticket, batch: job.batch.clone() })
        }
        Outcome::Conflict(_) | Outcome::Unknown => None,
    });
    applied.collect()
}

/// A group being put together: an overlay over the database, so that later batches see earlier
/// ones, and one that conflicts leaves nothing.
struct Group<'a> {
    db: &'a sled::Db,
    /// The number of the group's first commit: its outbox record goes by it.
    first: CommitNumber,
    meta: Meta,
    slots: InFlight,
    writes: sled::Batch,
    rows: Vec<OutboxRow>,
    settled: BTreeSet<OutboxTicket>,
    /// Where a value is joined to its version, reused from one to the next.
    scratch: Vec<u8>,
}

/// A group ready to be written.
struct Ready {
    first: CommitNumber,
    meta: Meta,
    in_flight: InFlight,
    writes: sled::Batch,
    rows: Vec<OutboxRow>,
    settled: BTreeSet<OutboxTicket>,
}

impl<'a> Group<'a> {
    fn new(db: &'a sled::Db, meta: Meta) -> Self {
        Self {
            db,
            first: CommitNumber(meta.last.0 + 1),
            meta,
            slots: InFlight::new(),
            writes: sled::Batch::default(),
            rows: Vec::new(),
            settled: BTreeSet::new(),
            scratch: Vec::new(),
        }
    }

    /// The slot of a key, read from the database the first time the group meets it.
    fn slot(&mut self, key: &Key) -> Result<&mut Slot, Failure> {
        match self.slots.entry(IVec::from(key.as_bytes())) {
            Entry::Occupied(slot) => Ok(slot.into_mut()),
            Entry::Vacant(place) => {
                let before = self
                    .db
                    .get(key.as_bytes())
                    .map_err(|error| Failure::new("read the database", error))?;
                let head = before.as_ref().and_then(|bytes| Head::decode(bytes));
                let head = head.map_or(Head::ABSENT, |(head, _)| head);
                Ok(place.insert(Slot { before, head }))
            }
        }
    }

    /// Puts `head` in the place of what a record had, and takes away the pieces of that.
    fn retire(&mut self, key: &Key, head: Head) -> Result<(), Failure> {
        let former = std::mem::replace(&mut self.slot(key)?.head, head);
        for piece in former.piece_keys(key.as_bytes()) {
            // Whoever reads the former value until the sync finds its pieces there.
            self.slot(&piece)?;
            self.writes.remove(piece.as_bytes());
        }
        Ok(())
    }

    /// Takes a batch into the group, if everything is as it expects.
    fn admit(&mut self, batch: &Batch) -> Result<Outcome, Failure> {
        for (key, version) in &batch.expects {
            if self.slot(key)?.head.version != *version {
                return Ok(Outcome::Conflict(key.clone()));
            }
        }
        let number = CommitNumber(self.meta.last.0 + 1);
        self.meta.last = number;
        self.meta.latest = self.meta.latest.max(batch.at);
        for (key, value) in &batch.puts {
            let head = Head::of(Version(number.0), value);
            self.retire(key, head)?;
            head.encode(value, &mut self.scratch);
            self.writes.insert(key.as_bytes(), self.scratch.as_slice());
            for (piece, bytes) in head.piece_keys(key.as_bytes()).zip(value.chunks(PIECE_BYTES)) {
                self.writes.insert(piece.as_bytes(), bytes);
            }
        }
        for key in &batch.deletes {
            self.retire(key, Head::ABSENT)?;
            self.writes.remove(key.as_bytes());
        }
        let ticket = (!batch.outbox.rows.is_empty())
            .then_some(OutboxTicket { group: self.first, index: self.rows.len() as u32 });
        self.rows.extend_from_slice(&batch.outbox.rows);
        self.settled.extend(&batch.outbox.settled);
        Ok(Outcome::Applied { number, ticket })
    }

    /// Adds the store's own records. `finished` are the groups whose outbox records go, and how
    /// many rows each had.
    fn finish(mut self, finished: Vec<(CommitNumber, usize)>) -> Result<Ready, Failure> {
        for key in finished.into_iter().flat_map(|(group, rows)| outbox_keys(group, rows)) {
            self.writes.remove(key.as_bytes());
        }
        for (key, rows) in outbox_records(self.first, &self.rows) {
            let rows = postcard::to_stdvec(rows)
                .map_err(|error| Failure::new("encode the outbox", error))?;
            self.writes.insert(key.as_bytes(), rows);
        }
        self.writes.insert(Key::start_of(Space::Meta).as_bytes(), &self.meta.encode()[..]);
        Ok(Ready {
            first: self.first,
            meta: self.meta,
            in_flight: self.slots,
            writes: self.writes,
            rows: self.rows,
            settled: self.settled,
        })
    }
}
