//! Verifying a backup, and restoring it into an empty store of any engine.
//!
//! The promise: a damaged file is found before anything is written; a restore is whole, or is
//! seen not to be and can be taken up again. What a file says last of a key is what stands; the
//! first reading finds out where that is, the second uses it, so memory grows only with what was
//! committed while the backup was taken.
//!
//! A restored store counts its commits anew: each record's version is the number of the commit
//! that restored it, so further commits are above every version there is. Versions and tickets of
//! the old store mean nothing in the new one, and are kept nowhere.
//!
//! What it deliberately does not do: know what records mean. Whoever does restores into the
//! memory store and looks. Its file access blocks.

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use super::archive::{ArchiveFault, ArchiveReader, ChunkEntries, Entry, Totals};
use super::backup::{BackupError, OnProgress, failed, file_failed, unsound};
use super::record::{Record, encode_system, fence_key, restoring_key};
use super::seal::{Entropy, SealError, SealingKeys, epoch_of};
use super::{Batch, Key, OutboxRow, OutboxTicket, Outcome, Store, Version};
use crate::time::Timestamp;

/// What a batch of a restore carries at most before it is committed, in bytes.
const RESTORE_BATCH_BYTES: usize = 128 * 1024;
/// How often a commit of ours is repeated when it did not apply.
const TRIES: usize = 8;

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
        for StandingRecord { chunk, key, value } in records {
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
        for StandingRecord { key, value, .. } in records {
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
        while let Some(ChunkEntries { entries, .. }) =
            reader.next_entries().map_err(unsound(path))?
        {
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

/// A record that stands at the end of a backup.
struct StandingRecord {
    chunk: u32,
    key: Key,
    value: Bytes,
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

    /// The records of the next chunk.
    fn next_records(&mut self) -> Result<Option<Vec<StandingRecord>>, BackupError> {
        let next = self.reader.next_entries().map_err(unsound(self.path))?;
        let Some(ChunkEntries { chunk, entries }) = next else { return Ok(None) };
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
                    let key = Key::from_bytes(&key);
                    records.push(StandingRecord { chunk, key, value });
                }
                _ => {}
            }
            self.number += 1;
        }
        Ok(Some(records))
    }
}
