//! Backups: taken while serving, verified, restored into an empty store of any engine.
//!
//! The promise: a backup is the store as it stood after one commit, all records together; a
//! damaged file is found before anything is written; a restore is whole or is seen to be not.
//!
//! How it is one instant: the backup taps the store, commits a mark of its own (see
//! [`super::Taps`] for why that closes every gap), then scans page by page and writes what the tap
//! brings in between. A page shows each record as it stood at some moment after the mark; every
//! batch applied since the mark is in the file, behind the pages that may have missed it, and the
//! last batch of all comes last. So for each key the file's last word is either that of the last
//! batch that touched it, or, if none did, a record that did not change at all.
//!
//! A backup is two files: the data and, beside it, `<file>.keyring`. Only the newest keyring of a
//! directory is kept, because an older one could hold an epoch key that an erasure destroyed.
//!
//! A restored store counts its commits anew: each record's version is the number of the commit
//! that restored it, so further commits are above every version there is. Versions and tickets of
//! the old store mean nothing in the new one, and are kept nowhere.
//!
//! What it deliberately does not do: know what records mean (restore into the memory store and
//! look, to check them typed), choose when to run, or run on a thread of its own: its file access
//! blocks.

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, BufWriter};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use super::archive::{ArchiveFault, ArchiveReader, ArchiveWriter, Entry, Totals};
use super::keyring::{KeyringError, Vault, beside, is_keyring, shred, sync_directory_of};
use super::record::{Record, RecordError, Records, encode_system, fence_key, restoring_key};
use super::seal::{Entropy, SealError, SealingKeys, epoch_of};
use super::tap::{Lagged, Tap};
use super::{
    Batch, CommitNumber, Key, OutboxRow, OutboxTicket, Outcome, Space, Store, StoreError, Version,
};
use crate::time::Timestamp;

/// Records a page of the scan: small enough that the tap is drained many times a second.
const PAGE: usize = 256;
/// What a batch of a restore carries at most before it is committed, in bytes.
const RESTORE_BATCH_BYTES: usize = 128 * 1024;
/// How often a commit of ours is repeated when somebody else was first.
const TRIES: usize = 8;

/// Why a backup could not be taken, verified or restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The file is not what it should be.
    #[error("the backup {} is not sound", path.display())]
    Archive {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it.
        #[source]
        fault: ArchiveFault,
    },
    /// A file operation failed.
    #[error("could not {operation} {}", path.display())]
    File {
        /// As a verb phrase.
        operation: &'static str,
        /// Which file.
        path: PathBuf,
        /// The cause.
        #[source]
        source: io::Error,
    },
    /// The keyring's copy could not be written.
    #[error("could not put the keyring beside the backup")]
    Keyring(#[from] KeyringError),
    /// The store failed.
    #[error("could not {operation}")]
    Store {
        /// As a verb phrase.
        operation: &'static str,
        /// Why.
        #[source]
        source: StoreError,
    },
    /// The backup's own mark could not be left.
    #[error("could not leave the mark of a backup in the store")]
    Mark(#[from] RecordError),
    /// Commits came faster than the file could be written. Nothing was kept; begin again.
    #[error("the disk was too slow for the commits meanwhile; begin the backup again")]
    Lagged(#[from] Lagged),
    /// Others kept committing to the backup's own record.
    #[error("another backup or restore is under way")]
    Contended,
    /// Records stand that no key opens.
    #[error(
        "{} of {} records cannot be opened, the first in chunk {}; were they sealed before an \
         erasure? Take a newer backup, or leave them out",
        .0.unreadable.len(), .0.records, .0.unreadable.first().map_or(0, |first| first.chunk)
    )]
    Unreadable(Box<Report>),
    /// Records contradict one another.
    #[error("the backup's records contradict one another: {0}")]
    Incoherent(&'static str),
    /// The store already holds something.
    #[error("the store is not empty; restore into a new data directory")]
    NotEmpty,
}

fn failed(operation: &'static str) -> impl Fn(StoreError) -> BackupError {
    move |source| BackupError::Store { operation, source }
}

fn file_failed<'a>(
    operation: &'static str,
    path: &'a Path,
) -> impl Fn(io::Error) -> BackupError + use<'a> {
    move |source| BackupError::File { operation, path: path.to_owned(), source }
}

fn unsound(path: &Path) -> impl Fn(ArchiveFault) -> BackupError + use<'_> {
    move |fault| BackupError::Archive { path: path.to_owned(), fault }
}

/// Who wants to know how many records were written, checked or restored so far.
pub type OnProgress<'a> = &'a mut (dyn FnMut(u64) + Send);

/// When the newest backup was begun: a record of the store, left by each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// When.
    pub begun: Timestamp,
}

impl Record for Mark {
    const FORMAT: u8 = 1;
}

impl Mark {
    /// Its key.
    #[must_use]
    pub fn key() -> Key {
        Key::new(Space::Sealing, &[b"b"])
    }
}

/// Takes a backup into `path` and its keyring's copy beside it. An existing file of that name is
/// replaced, only once the new one is whole and durable. The vault is held meanwhile, so that no
/// epoch ends between a record and the keyring's copy.
pub async fn take(
    records: &Records,
    vault: &Vault,
    path: &Path,
    at: Timestamp,
    progress: OnProgress<'_>,
) -> Result<Totals, BackupError> {
    let part = beside(path, ".part");
    let _ = fs::remove_file(&part);
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&part);
    let file = BufWriter::new(file.map_err(file_failed("create", &part))?);
    let taken = take_into(records, file, &part, at, progress).await;
    let (file, totals) = match taken {
        Ok(taken) => taken,
        Err(error) => {
            // What there is of it is worth nothing, and a full disk may need the room.
            let _ = fs::remove_file(&part);
            return Err(error);
        }
    };
    file.sync_all().map_err(file_failed("sync", &part))?;
    // The keyring first: data without it could not be opened, and it opens older data as well.
    vault.write_copy(&keyring_beside(path))?;
    fs::rename(&part, path).map_err(file_failed("put in place", path))?;
    sync_directory_of(path).map_err(file_failed("sync the directory of", path))?;
    drop_older_keyrings(path);
    Ok(totals)
}

/// Where the keyring's copy of a backup is.
#[must_use]
pub fn keyring_beside(path: &Path) -> PathBuf {
    beside(path, ".keyring")
}

/// All keyring copies in a backup's directory, for [`Vault::recover`] and [`Vault::follow_with`].
#[must_use]
pub fn keyrings_around(path: &Path) -> Vec<PathBuf> {
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let Ok(files) = fs::read_dir(directory.unwrap_or(Path::new("."))) else { return Vec::new() };
    let mut found: Vec<_> = files
        .filter_map(|file| Some(file.ok()?.path()))
        .filter(|file| file.extension().is_some_and(|end| end == "keyring") && is_keyring(file))
        .collect();
    found.sort();
    found
}

fn drop_older_keyrings(path: &Path) {
    let ours = keyring_beside(path);
    keyrings_around(path).iter().filter(|other| **other != ours).for_each(|other| shred(other));
}

async fn take_into(
    records: &Records,
    file: BufWriter<File>,
    path: &Path,
    at: Timestamp,
    progress: OnProgress<'_>,
) -> Result<(File, Totals), BackupError> {
    let store = records.store();
    let mut tap = store.tap();
    let mut newest = mark(records, at).await?;
    let writer = ArchiveWriter::begin(file, &records.keys(), records.entropy(), at);
    let mut writer = writer.map_err(unsound(path))?;
    for (ticket, row) in store.outbox().await.map_err(failed("read what is to be sent"))? {
        writer.add(&Entry::Row(ticket, row)).map_err(unsound(path))?;
    }
    let mut written = 0;
    let (mut from, to) = Key::all();
    loop {
        let page = store.scan(&from, &to, PAGE).await.map_err(failed("read the records"))?;
        for (key, stored) in &page {
            let (version, value) = (stored.version, &stored.value[..]);
            let entry = Entry::Found { key: key.as_bytes(), version, value };
            writer.add(&entry).map_err(unsound(path))?;
        }
        drain(&mut tap, &mut writer, &mut newest, path)?;
        let Some((last, _)) = page.last() else { break };
        from = last.successor();
        written += page.len() as u64;
        progress(written);
    }
    // Whatever a page saw was published before: with this, the last word on every key is in.
    drain(&mut tap, &mut writer, &mut newest, path)?;
    let (file, totals) = writer.finish(newest, store.latest()).map_err(unsound(path))?;
    let file = file.into_inner().map_err(|error| error.into_error());
    Ok((file.map_err(file_failed("write", path))?, totals))
}

/// Leaves the mark; its commit comes after the tap, and the scan after its answer.
async fn mark(records: &Records, at: Timestamp) -> Result<CommitNumber, BackupError> {
    for _ in 0..TRIES {
        let before = records.load_system::<Mark>(&Mark::key()).await?;
        let version = before.map_or(Version::ABSENT, |(_, version)| version);
        let mut batch = Batch::new(at);
        records.put_system(&mut batch, Mark::key(), &Mark { begun: at }, version)?;
        let outcome = records.store().commit(batch).await;
        if let Outcome::Applied { number, .. } = outcome.map_err(failed("leave a mark"))? {
            return Ok(number);
        }
    }
    Err(BackupError::Contended)
}

fn drain(
    tap: &mut Tap,
    writer: &mut ArchiveWriter<BufWriter<File>>,
    newest: &mut CommitNumber,
    path: &Path,
) -> Result<(), BackupError> {
    while let Some(group) = tap.ready()? {
        for applied in group.iter() {
            let version = Version(applied.number.0);
            *newest = applied.number.max(*newest);
            // Deletes first: a key both deleted and put by one batch stands.
            for key in &applied.batch.deletes {
                writer.add(&Entry::Delete { key: key.as_bytes() }).map_err(unsound(path))?;
            }
            for (key, value) in &applied.batch.puts {
                let entry = Entry::Put { key: key.as_bytes(), version, value: &value[..] };
                writer.add(&entry).map_err(unsound(path))?;
            }
            for (index, row) in applied.batch.outbox.rows.iter().enumerate() {
                // A batch with rows has the ticket of the first.
                let Some(OutboxTicket { group, index: first }) = applied.ticket else { continue };
                let ticket = OutboxTicket { group, index: first + index as u32 };
                writer.add(&Entry::Row(ticket, *row)).map_err(unsound(path))?;
            }
            for ticket in &applied.batch.outbox.settled {
                writer.add(&Entry::Settled(*ticket)).map_err(unsound(path))?;
            }
        }
    }
    Ok(())
}

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// When it was begun.
    pub begun: Timestamp,
    /// What its closing chunk says.
    pub totals: Totals,
    /// Records that stand.
    pub records: u64,
    /// Of these, people's.
    pub people: u64,
    /// Things to send.
    pub rows: u64,
    /// Records that stand and that no key opens.
    pub unreadable: Vec<Unreadable>,
}

/// A record that no key opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Which.
    pub key: Key,
    /// In which chunk of the file.
    pub chunk: u32,
    /// Why.
    pub why: SealError,
}

/// Reads a backup whole, twice: every chunk, then every record that stands at its end, which must
/// open where it stands under the newest keyring. Memory grows only with what was committed
/// while the backup was taken.
pub fn verify(
    path: &Path,
    keys: &SealingKeys,
    progress: OnProgress<'_>,
) -> Result<Report, BackupError> {
    let outline = Outline::read(path, keys)?;
    let mut report = Report {
        begun: outline.begun,
        totals: outline.totals,
        records: 0,
        people: 0,
        rows: outline.rows.len() as u64,
        unreadable: Vec::new(),
    };
    let (mut fenced, mut highest) = (false, None);
    let mut standing = Standing::read(path, keys, &outline)?;
    while let Some(records) = standing.next_records()? {
        for (chunk, key, value) in records {
            report.records += 1;
            fenced |= key == fence_key();
            if let Some(epoch) = epoch_of(&value) {
                report.people += 1;
                highest = highest.max(Some(epoch));
            }
            if let Err(why) = keys.open(&key, &value) {
                report.unreadable.push(Unreadable { key, chunk, why });
            }
        }
        progress(report.records);
    }
    if !fenced {
        return Err(BackupError::Incoherent("the fence of the epochs is missing"));
    }
    if highest.is_some_and(|highest| highest > keys.newest()) {
        return Err(BackupError::Incoherent("it is newer than the keyring beside it"));
    }
    Ok(report)
}

/// What to do with records that no key opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnUnreadable {
    /// Restore nothing.
    Refuse,
    /// Restore the others: the operator's word.
    LeaveOut,
}

/// What a restore under way leaves, so that it is not served from.
#[derive(Serialize, Deserialize)]
struct Restoring {
    root: [u8; 32],
}

impl Record for Restoring {
    const FORMAT: u8 = 1;
}

/// Restores a backup into an empty store, after verifying it whole. A restore that was cut short
/// is taken up by running it again with the same file; until then the store cannot be opened.
pub async fn restore(
    path: &Path,
    keys: &SealingKeys,
    entropy: &Entropy,
    store: &dyn Store,
    on_unreadable: OnUnreadable,
    at: Timestamp,
    progress: OnProgress<'_>,
) -> Result<Report, BackupError> {
    let report = verify(path, keys, &mut |_| {})?;
    if !report.unreadable.is_empty() && on_unreadable == OnUnreadable::Refuse {
        return Err(BackupError::Unreadable(Box::new(report)));
    }
    let outline = Outline::read(path, keys)?;
    let at = at.max(report.totals.latest);
    let marked = announce(keys, entropy, store, report.totals.root, at).await?;
    let mut standing = Standing::read(path, keys, &outline)?;
    let (mut waiting, mut waiting_bytes, mut restored) = (Vec::new(), 0, 0);
    while let Some(records) = standing.next_records()? {
        for (_, key, value) in records {
            // What no key opens was left out on the operator's word.
            if keys.open(&key, &value).is_ok() {
                waiting_bytes += key.as_bytes().len() + value.len();
                waiting.push((key, value));
                restored += 1;
            }
            if waiting_bytes >= RESTORE_BATCH_BYTES {
                waiting_bytes = 0;
                put_absent(store, std::mem::take(&mut waiting), at).await?;
                progress(restored);
            }
        }
    }
    put_absent(store, waiting, at).await?;
    progress(restored);
    // What is to be sent appears together with the end of the restore, so never twice.
    let mut last = Batch::new(at);
    last.outbox.rows = outline.rows.into_values().collect();
    last.remove(restoring_key(), marked);
    loop {
        match store.commit(last.clone()).await.map_err(failed("end the restore"))? {
            Outcome::Applied { .. } => return Ok(report),
            // After an unknown outcome this means that it had applied.
            Outcome::Conflict(_) => {
                let left = store.get(&restoring_key()).await.map_err(failed("end the restore"))?;
                return if left.is_none() { Ok(report) } else { Err(BackupError::Contended) };
            }
            Outcome::Unknown => {}
        }
    }
}

/// Makes sure that the store is empty, or half restored from the same file, and says so in it.
async fn announce(
    keys: &SealingKeys,
    entropy: &Entropy,
    store: &dyn Store,
    root: [u8; 32],
    at: Timestamp,
) -> Result<Version, BackupError> {
    let read = failed("see whether the store is empty");
    for _ in 0..TRIES {
        if let Some(mark) = store.get(&restoring_key()).await.map_err(&read)? {
            let opened = keys.open(&restoring_key(), &mark.value);
            let same = opened.is_ok_and(|opened| opened.body.as_ref().ends_with(&root));
            return if same { Ok(mark.version) } else { Err(BackupError::NotEmpty) };
        }
        let (from, to) = Key::all();
        if !store.scan(&from, &to, 1).await.map_err(&read)?.is_empty()
            || !store.outbox().await.map_err(&read)?.is_empty()
        {
            return Err(BackupError::NotEmpty);
        }
        let mut batch = Batch::new(at);
        let mark = encode_system(keys, entropy, &restoring_key(), &Restoring { root })?;
        batch.replace(restoring_key(), Version::ABSENT, mark);
        store.commit(batch).await.map_err(failed("begin the restore"))?;
    }
    Err(BackupError::Contended)
}

/// Puts records that do not stand yet: on the first try all of them, after a conflict those that
/// an earlier attempt did not.
async fn put_absent(
    store: &dyn Store,
    mut records: Vec<(Key, Bytes)>,
    at: Timestamp,
) -> Result<(), BackupError> {
    for _ in 0..TRIES {
        if records.is_empty() {
            return Ok(());
        }
        let mut batch = Batch::new(at);
        for (key, value) in &records {
            batch.replace(key.clone(), Version::ABSENT, value.clone());
        }
        if let Outcome::Applied { .. } =
            store.commit(batch).await.map_err(failed("restore records"))?
        {
            return Ok(());
        }
        let mut missing = Vec::new();
        for (key, value) in records {
            match store.get(&key).await.map_err(failed("look at restored records"))? {
                None => missing.push((key, value)),
                Some(stored) if stored.value == value => {}
                Some(_) => return Err(BackupError::NotEmpty),
            }
        }
        records = missing;
    }
    if records.is_empty() { Ok(()) } else { Err(BackupError::Contended) }
}

fn open_archive(
    path: &Path,
    keys: &SealingKeys,
) -> Result<ArchiveReader<BufReader<File>>, BackupError> {
    let file = File::open(path).map_err(file_failed("open the backup", path))?;
    ArchiveReader::begin(BufReader::new(file), keys).map_err(unsound(path))
}

/// A first reading: the file is whole, and which keys batches touched last, where.
struct Outline {
    begun: Timestamp,
    totals: Totals,
    /// For each key that a batch touched, the number of the last entry about it.
    touched: HashMap<Bytes, u64>,
    rows: BTreeMap<OutboxTicket, OutboxRow>,
}

impl Outline {
    fn read(path: &Path, keys: &SealingKeys) -> Result<Self, BackupError> {
        let mut reader = open_archive(path, keys)?;
        let (mut touched, mut rows) = (HashMap::new(), BTreeMap::new());
        let mut number = 0;
        while let Some((_, entries)) = reader.next_entries().map_err(unsound(path))? {
            for entry in entries {
                match entry {
                    // A page that was read after a batch knows better than the batch.
                    Entry::Found { key, .. } => {
                        if let Some(last) = touched.get_mut(&key) {
                            *last = number;
                        }
                    }
                    Entry::Put { key, .. } | Entry::Delete { key } => {
                        // A copy: the map must not keep whole chunks alive.
                        touched.insert(Bytes::copy_from_slice(&key), number);
                    }
                    Entry::Row(ticket, row) => {
                        rows.insert(ticket, row);
                    }
                    Entry::Settled(ticket) => {
                        rows.remove(&ticket);
                    }
                }
                number += 1;
            }
        }
        // The reader ends well only after the closing chunk.
        let totals = reader.totals().ok_or(ArchiveFault::Truncated { chunk: 0 });
        let totals = totals.map_err(unsound(path))?;
        Ok(Self { begun: reader.begun(), totals, touched, rows })
    }
}

/// A second reading: only records that stand at the end, each once.
struct Standing<'a> {
    reader: ArchiveReader<BufReader<File>>,
    outline: &'a Outline,
    path: &'a Path,
    number: u64,
}

impl<'a> Standing<'a> {
    fn read(path: &'a Path, keys: &SealingKeys, outline: &'a Outline) -> Result<Self, BackupError> {
        Ok(Self { reader: open_archive(path, keys)?, outline, path, number: 0 })
    }

    /// The records of the next chunk, with the chunk's number.
    fn next_records(&mut self) -> Result<Option<Vec<(u32, Key, Bytes)>>, BackupError> {
        let next = self.reader.next_entries().map_err(unsound(self.path))?;
        let Some((chunk, entries)) = next else { return Ok(None) };
        let mut records = Vec::with_capacity(entries.len());
        for entry in entries {
            let last = match &entry {
                Entry::Found { key, .. } | Entry::Put { key, .. } => self.outline.touched.get(key),
                _ => None,
            };
            match entry {
                Entry::Found { key, value, .. } | Entry::Put { key, value, .. }
                    if last.is_none_or(|last| *last <= self.number) =>
                {
                    records.push((chunk, Key::from_bytes(&key), value));
                }
                _ => {}
            }
            self.number += 1;
        }
        Ok(Some(records))
    }
}
