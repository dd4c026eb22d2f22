//! Backups, taken while serving.
//!
//! The promise: a backup is the store as it stood after one commit, all records together, and it
//! fits any engine (`restore` reads it).
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
//! What it deliberately does not do: choose when to run, or run on a thread of its own: its file
//! access blocks.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::archive::{ArchiveFault, ArchiveWriter, Entry, Totals};
use super::durable::{beside, shred, sync_directory_of};
use super::keyring::{KeyringError, Vault, is_keyring};
use super::record::{Record, RecordError, Records};
use super::restore::Report;
use super::tap::{Lagged, Tap};
use super::{Batch, CommitNumber, Key, OutboxTicket, Outcome, Space, StoreError, Version};
use crate::time::Timestamp;

/// Records a page of the scan: small enough that the tap is drained many times a second.
const PAGE: usize = 256;
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

pub(super) fn failed(operation: &'static str) -> impl Fn(StoreError) -> BackupError {
    move |source| BackupError::Store { operation, source }
}

pub(super) fn file_failed<'a>(
    operation: &'static str,
    path: &'a Path,
) -> impl Fn(io::Error) -> BackupError + use<'a> {
    move |source| BackupError::File { operation, path: path.to_owned(), source }
}

pub(super) fn unsound(path: &Path) -> impl Fn(ArchiveFault) -> BackupError + use<'_> {
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
        // Whatever the page saw was published before; after the last page, which is empty, the last
        // word on every key is in.
        drain(&mut tap, &mut writer, &mut newest, path)?;
        let Some((last, _)) = page.last() else { break };
        from = last.successor();
        written += page.len() as u64;
        progress(written);
    }
    let (file, totals) = writer.finish(newest, store.latest()).map_err(unsound(path))?;
    let file = file.into_inner().map_err(std::io::IntoInnerError::into_error);
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
