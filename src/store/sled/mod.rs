//! The store on one machine: sled, behind the guard rails it needs.
//!
//! The promise: `Applied` means on the disk. sled's own flush does not wait for the disk on Linux,
//! so the [`Committer`] follows each group with `fdatasync` on sled's file; what a sync did not
//! cover, nobody is shown. A failed write or sync stops the store for good. A damaged file, a
//! second process, an unwritable directory are errors that say what happened, never a panic.
//!
//! What it deliberately does not do: start a thread (the program runs [`Committer::run`] on one
//! it owns), read the clock, repair a damaged file, or use more of sled than one tree, `get`,
//! `range`, `apply_batch` and the blocking `flush`.
//!
//! # Why a reader never acts on what may be lost
//!
//! sled shows a batch to readers as soon as it is applied, before it is on the disk. Somebody who
//! saw it then ("this update was handled already") could tell the world, and a power cut could
//! take it back. So the committer publishes, before it applies a group, what every key of the
//! group was *before* it ([`InFlight`]), and withdraws that after the sync. A reader reads sled
//! first and asks `InFlight` second. If the group is still in flight it gets the state before it,
//! which the previous sync made durable; if the group is no longer in flight, what it read in sled
//! is durable. After a failure the group is never withdrawn and readers are refused.
//!
//! A batch computed from the state before meets its conflict in the committer, which knows every
//! batch it has applied. Conflicts are answered after the group's sync, so reloading sees what
//! the conflict was with.
//!
//! # In the data directory
//!
//! `lock` names the process that holds it; `sled/` is sled's; `acknowledged` holds the last commit
//! number that was answered. The last is written after each sync without one of its own: it is
//! never ahead of a healthy disk, so a database that ends before it has lost something.

mod committer;
mod files;
mod guard;
mod layout;

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use bytes::Bytes;
use sled::IVec;
use tokio::sync::{mpsc, oneshot, watch};

pub use self::committer::Committer;
use self::committer::Job;
pub use self::files::SyncFile;
use self::files::{Acknowledged, DataFiles};
use self::layout::Head;
use crate::store::batch::{Batch, CommitNumber, Key, OutboxRow, OutboxTicket, Space};
use crate::store::queue::OutboxQueue;
use crate::store::{Outcome, Pending, Store, StoreError, Stored, Tap, Taps};
use crate::time::Timestamp;

/// How many batches may wait for the committer before those who commit wait themselves.
const WAITING_BATCHES_MAX: usize = 1024;

/// What a person who sees a damaged store should do.
const ADVICE: &str = "keep the directory as it is, and restore the newest backup into an empty \
                      data directory with `sportello restore FILE`";

/// How the store is opened.
pub struct Options {
    /// What sled may keep of its pages in memory, in bytes; the process takes two to three times
    /// that. sled's own default is 1 GiB.
    pub cache_capacity_bytes: u64,
    /// The most batches that share one sync.
    pub group_batches_max: usize,
    /// The step that makes a file durable. Tests put themselves in front of it, to see what is
    /// on the disk at a power cut; the product never changes it.
    pub sync_file: SyncFile,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            cache_capacity_bytes: 32 * 1024 * 1024,
            group_batches_max: 256,
            sync_file: Box::new(|_, file, sync| sync(file)),
        }
    }
}

/// A record while a group that touches it is on its way to the disk.
struct Slot {
    /// The record as it was before the group: durable.
    before: Option<IVec>,
    /// What it is after those batches of the group that were admitted so far.
    head: Head,
}

/// The records a group touches, from before it is applied until it is durable.
type InFlight = HashMap<IVec, Slot>;

/// What the handles and the committer share.
struct Shared {
    // Fields are dropped in this order: sled closes its files before the directory is let go.
    db: sled::Db,
    in_flight: RwLock<InFlight>,
    outbox: Mutex<OutboxQueue>,
    latest: AtomicI64,
    changed: watch::Sender<u64>,
    taps: Taps,
    stopped: AtomicBool,
    files: DataFiles,
}

/// The handle that everybody commits through. Clones are the same store.
#[derive(Clone)]
pub struct SledStore {
    shared: Arc<Shared>,
    jobs: Arc<RwLock<Option<mpsc::Sender<Job>>>>,
}

/// How often the database's lock is tried, letting other threads run in between.
const LET_GO_TRIES: u32 = 20_000;

/// Opens the store in the data directory, creating both if need be.
///
/// Nothing is committed until somebody runs the [`Committer`].
///
/// # Errors
///
/// `Held` if another process (or this one) has it open, `Damaged` if the database cannot be
/// trusted, `Failed` if the directory cannot be made, read or written.
pub fn open(directory: &Path, options: Options) -> Result<(SledStore, Committer), StoreError> {
    let Options { cache_capacity_bytes, group_batches_max, mut sync_file } = options;
    let mut files = DataFiles::take(directory)?;
    let config = sled::Config::new()
        .path(files.sled_directory())
        .cache_capacity(cache_capacity_bytes)
        .segment_size(layout::SEGMENT_BYTES)
        // The flusher would sync at its own pace and only log what fails.
        .flush_every_ms(None);
    let db = guard::catching(|| open_when_let_go(&config))
        .map_err(|panic| damaged(directory, &format!("sled gave up opening it ({panic})")))?
        .map_err(|error| sled_error("open the database", directory, error))?;
    files.sync_all(&mut sync_file)?;

    let meta = read(&db, directory, Key::start_of(Space::Meta).as_bytes())?;
    let meta = match meta {
        Some(bytes) => Meta::decode(&bytes).ok_or_else(|| {
            damaged(directory, "its first record is not one that this version wrote")
        })?,
        None => Meta::default(),
    };
    let acknowledged = Acknowledged::open(directory, &mut sync_file)?;
    if acknowledged.last() > meta.last {
        let (found, promised) = (meta.last.0, acknowledged.last().0);
        let detail = format!("it ends at commit {found}, but commit {promised} was acknowledged");
        return Err(damaged(directory, &detail));
    }
    let outbox = load_outbox(&db, directory)?;
    let log = files.open_log()?;

    let shared = Arc::new(Shared {
        db,
        in_flight: RwLock::default(),
        outbox: Mutex::new(outbox),
        latest: AtomicI64::new(meta.latest.0),
        changed: watch::Sender::new(meta.last.0),
        taps: Taps::default(),
        stopped: AtomicBool::new(false),
        files,
    });
    let (sender, receiver) = mpsc::channel(WAITING_BATCHES_MAX);
    let committer = Committer::new(
        Arc::clone(&shared),
        receiver,
        meta,
        (log, acknowledged),
        sync_file,
        group_batches_max.max(1),
    );
    Ok((SledStore { shared, jobs: Arc::new(RwLock::new(Some(sender))) }, committer))
}

/// Opens the database. The directory's lock is ours, so whoever still holds the database's own is
/// a former store of this process: sled's threads let go of it a moment after its last handle is
/// gone.
fn open_when_let_go(config: &sled::Config) -> sled::Result<sled::Db> {
    for _ in 0..LET_GO_TRIES {
        match config.open() {
            Err(sled::Error::Io(error)) if error.to_string().contains("acquire lock") => {
                std::thread::yield_now();
            }
            opened => return opened,
        }
    }
    config.open()
}

impl SledStore {
    /// Takes no more batches. Those already handed in are committed, then [`Committer::run`]
    /// returns. Reading goes on.
    pub fn close(&self) {
        self.jobs.write().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// What the database takes on the disk, in bytes.
    pub fn disk_size_bytes(&self) -> Result<u64, StoreError> {
        self.shared.refuse_if_stopped()?;
        self.shared.db.size_on_disk().map_err(|error| {
            sled_error("measure the database", self.shared.files.directory(), error)
        })
    }

    async fn hand_in(&self, batch: Batch) -> Result<Outcome, StoreError> {
        if let Some(fault) = batch.fault() {
            return Err(StoreError::Refused(fault));
        }
        self.shared.refuse_if_stopped()?;
        let jobs = self.jobs.read().unwrap_or_else(PoisonError::into_inner).clone();
        let jobs = jobs.ok_or(StoreError::Stopped)?;
        let (answer, answered) = oneshot::channel();
        jobs.send(Job { batch, answer }).await.map_err(|_| StoreError::Stopped)?;
        drop(jobs);
        answered.await.map_err(|_| StoreError::Stopped)?
    }
}

impl Shared {
    fn refuse_if_stopped(&self) -> Result<(), StoreError> {
        if self.stopped.load(Ordering::Acquire) { Err(StoreError::Stopped) } else { Ok(()) }
    }

    fn get(&self, key: &[u8]) -> Result<Option<Stored>, StoreError> {
        self.refuse_if_stopped()?;
        let mut found = self.durable(key)?;
        while let Some(bytes) = &found {
            if let Some(stored) = self.stored(key, bytes)? {
                return Ok(Some(stored));
            }
            let now = self.durable(key)?;
            if now == found {
                return Err(damaged(self.files.directory(), "a long record lacks a piece"));
            }
            found = now;
        }
        Ok(None)
    }

    /// The durable bytes at a key. The order of the two looks is what makes them durable: see the
    /// module's text.
    fn durable(&self, key: &[u8]) -> Result<Option<IVec>, StoreError> {
        let mut found = read(&self.db, self.files.directory(), key)?;
        let in_flight = self.in_flight.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(slot) = in_flight.get(key) {
            found.clone_from(&slot.before);
        }
        Ok(found)
    }

    /// What a record's bytes say. `None` if it was replaced while its pieces were gathered.
    fn stored(&self, key: &[u8], bytes: &[u8]) -> Result<Option<Stored>, StoreError> {
        let damaged = |what| damaged(self.files.directory(), what);
        let (head, value) =
            Head::decode(bytes).ok_or_else(|| damaged("a record is not one of this version's"))?;
        if !head.is_long() {
            let value = Bytes::copy_from_slice(value);
            return Ok(Some(Stored { version: head.version, value }));
        }
        let mut value = Vec::with_capacity(head.length_bytes());
        for piece in head.piece_keys(key) {
            let Some(bytes) = self.durable(piece.as_bytes())? else { return Ok(None) };
            value.extend_from_slice(&bytes);
        }
        if value.len() != head.length_bytes() {
            return Err(damaged("a long record's pieces are not as long as it is"));
        }
        Ok(Some(Stored { version: head.version, value: value.into() }))
    }

    fn scan(&self, from: &Key, to: &Key, limit: usize) -> Result<Vec<(Key, Stored)>, StoreError> {
        self.refuse_if_stopped()?;
        let mut records = Vec::new();
        let mut from = from.clone();
        while from < *to && records.len() < limit {
            let (page, end) = self.durable_page(&from, to, limit - records.len())?;
            for (key, bytes) in page {
                let key = Key::from_bytes(&key);
                if key.is_the_stores_own() || records.len() >= limit {
                    continue;
                }
                let stored = match self.stored(key.as_bytes(), &bytes)? {
                    None => self.get(key.as_bytes())?,
                    stored => stored,
                };
                records.extend(stored.map(|stored| (key, stored)));
            }
            from = end;
        }
        Ok(records)
    }

    /// About `limit` durable records from `from` on, and the key up to which there is no other.
    fn durable_page(&self, from: &Key, to: &Key, limit: usize) -> Result<Page, StoreError> {
        let directory = self.files.directory();
        let page = guard::catching(|| {
            let range = self.db.range(from.as_bytes()..to.as_bytes()).take(limit);
            range.collect::<Result<BTreeMap<IVec, IVec>, _>>()
        });
        let mut page = page
            .map_err(|panic| damaged(directory, &format!("sled gave up reading it ({panic})")))?
            .map_err(|error| sled_error("read the database", directory, error))?;
        let end = match page.last_key_value() {
            Some((last, _)) if page.len() >= limit => Key::from_bytes(last).successor(),
            _ => to.clone(),
        };
        let in_flight = self.in_flight.read().unwrap_or_else(PoisonError::into_inner);
        let within = |key: &[u8]| from.as_bytes() <= key && key < end.as_bytes();
        for (key, slot) in in_flight.iter().filter(|(key, _)| within(key)) {
            match &slot.before {
                Some(before) => page.insert(key.clone(), before.clone()),
                None => page.remove(key),
            };
        }
        Ok((page, end))
    }
}

/// Records of a scan, and where the next page begins.
type Page = (BTreeMap<IVec, IVec>, Key);

impl Store for SledStore {
    fn get<'a>(&'a self, key: &'a Key) -> Pending<'a, Option<Stored>> {
        Box::pin(async move {
            if key.is_the_stores_own() {
                return Ok(None);
            }
            self.shared.get(key.as_bytes())
        })
    }

    fn scan<'a>(
        &'a self,
        from: &'a Key,
        to: &'a Key,
        limit: usize,
    ) -> Pending<'a, Vec<(Key, Stored)>> {
        Box::pin(async move { self.shared.scan(from, to, limit) })
    }

    fn commit(&self, batch: Batch) -> Pending<'_, Outcome> {
        Box::pin(self.hand_in(batch))
    }

    fn outbox(&self) -> Pending<'_, Vec<(OutboxTicket, OutboxRow)>> {
        Box::pin(async move {
            self.shared.refuse_if_stopped()?;
            Ok(self.shared.outbox.lock().unwrap_or_else(PoisonError::into_inner).rows())
        })
    }

    fn changed(&self) -> watch::Receiver<u64> {
        self.shared.changed.subscribe()
    }

    fn tap(&self) -> Tap {
        self.shared.taps.subscribe()
    }

    fn latest(&self) -> Timestamp {
        Timestamp(self.shared.latest.load(Ordering::Acquire))
    }
}

/// The store's own record, rewritten by each group: it tells how far the database goes.
#[derive(Clone, Copy, Default)]
struct Meta {
    last: CommitNumber,
    latest: Timestamp,
}

impl Meta {
    /// The layout of everything in the tree; another number is another layout.
    const FORMAT: u8 = 3;

    fn encode(self) -> [u8; 17] {
        let mut bytes = [0; 17];
        bytes[0] = Self::FORMAT;
        bytes[1..9].copy_from_slice(&self.last.0.to_be_bytes());
        bytes[9..].copy_from_slice(&self.latest.0.to_be_bytes());
        bytes
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        let (&[format], numbers) = bytes.split_first_chunk()?;
        let (last, latest) = numbers.split_first_chunk()?;
        (format == Self::FORMAT).then_some(Self {
            last: CommitNumber(u64::from_be_bytes(*last)),
            latest: Timestamp(i64::from_be_bytes(latest.try_into().ok()?)),
        })
    }
}

fn load_outbox(db: &sled::Db, directory: &Path) -> Result<OutboxQueue, StoreError> {
    let mut groups: BTreeMap<CommitNumber, Vec<OutboxRow>> = BTreeMap::new();
    for record in db.scan_prefix(Key::start_of(Space::Outbox).as_bytes()) {
        let (key, value) =
            record.map_err(|error| sled_error("read the outbox", directory, error))?;
        let rows: Option<Vec<OutboxRow>> = postcard::from_bytes(&value).ok();
        let (Some(group), Some(rows)) = (layout::outbox_group(&key), rows) else {
            return Err(damaged(directory, "a record of the outbox cannot be read"));
        };
        groups.entry(group).or_default().extend(rows);
    }
    let mut outbox = OutboxQueue::default();
    for (group, rows) in groups {
        outbox.add(group, rows);
    }
    Ok(outbox)
}

/// Reads a record; sled panics on some damage and reports other damage as an error.
fn read(db: &sled::Db, directory: &Path, key: &[u8]) -> Result<Option<IVec>, StoreError> {
    guard::catching(|| db.get(key))
        .map_err(|panic| damaged(directory, &format!("sled gave up reading it ({panic})")))?
        .map_err(|error| sled_error("read the database", directory, error))
}

fn damaged(directory: &Path, what: &str) -> StoreError {
    let path = directory.display().to_string();
    StoreError::Damaged { path, detail: format!("{what}; {ADVICE}") }
}

/// An error of sled as ours: what it calls corruption, or a bug of its own, is damage to us.
fn sled_error(operation: &'static str, directory: &Path, error: sled::Error) -> StoreError {
    match error {
        sled::Error::Corruption { .. } | sled::Error::ReportableBug(_) => {
            damaged(directory, &format!("sled could not {operation} ({error})"))
        }
        other => StoreError::failed(operation, other),
    }
}
