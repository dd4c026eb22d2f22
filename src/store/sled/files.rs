//! The files around the database: who holds the directory, what is durable, how far it went.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use crate::store::StoreError;
use crate::store::batch::CommitNumber;

/// Makes a file or directory durable. It is given the path, the open file, and the step that does
/// it (`fsync`, or `fdatasync` for what is written all the time).
pub type SyncFile =
    Box<dyn FnMut(&Path, &File, fn(&File) -> io::Result<()>) -> io::Result<()> + Send>;

/// The data directory, held by this process until the value is dropped.
pub(super) struct DataFiles {
    directory: PathBuf,
    /// Directories that got a new entry when this one was made.
    parents: Vec<PathBuf>,
    /// The lock is the open file's; it goes with it, and with the process.
    _lock: File,
}

impl DataFiles {
    /// Makes the directory if it is not there, and takes it for this process.
    pub(super) fn take(directory: &Path) -> Result<Self, StoreError> {
        let missing = directory.ancestors().take_while(|path| !path.exists());
        let parents = missing.filter_map(|path| Some(named(path.parent()?))).collect();
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(directory)
            .map_err(|error| StoreError::failed("make the data directory", error))?;
        let mut lock = private()
            .open(directory.join("lock"))
            .map_err(|error| StoreError::failed("open the data directory's lock", error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                // Who holds it is a courtesy: the answer is `Held` with or without a number.
                let _ = (&lock).take(20).read_to_string(&mut holder);
                let holder = match holder.trim() {
                    "" => "process unknown".to_owned(),
                    pid => format!("process {pid}"),
                };
                return Err(StoreError::Held { path: directory.display().to_string(), holder });
            }
            Err(TryLockError::Error(error)) => {
                return Err(StoreError::failed("lock the data directory", error));
            }
        }
        let pid = format!("{}\n", std::process::id());
        lock.set_len(0)
            .and_then(|()| lock.write_all(pid.as_bytes()))
            .map_err(|error| StoreError::failed("write the data directory's lock", error))?;
        Ok(Self { directory: directory.to_owned(), parents, _lock: lock })
    }

    pub(super) fn directory(&self) -> &Path {
        &self.directory
    }

    pub(super) fn sled_directory(&self) -> PathBuf {
        self.directory.join("sled")
    }

    /// sled's log, opened to be synced by us. Errors of writing reach every handle that was open
    /// when they happened, so it stays open.
    pub(super) fn open_log(&self) -> Result<(PathBuf, File), StoreError> {
        let path = self.sled_directory().join("db");
        let file = File::open(&path)
            .map_err(|error| StoreError::failed("open the database file", error))?;
        Ok((path, file))
    }

    /// Makes durable what opening created: sled syncs neither its configuration nor the
    /// directories, and a database whose configuration is lost does not open again.
    pub(super) fn sync_all(&mut self, sync: &mut SyncFile) -> Result<(), StoreError> {
        let sled = self.sled_directory();
        let mut paths = vec![sled.join("conf"), sled.join("db"), sled.join("blobs"), sled];
        paths.push(self.directory.clone());
        paths.append(&mut self.parents);
        for path in paths {
            File::open(&path)
                .and_then(|file| sync(&path, &file, File::sync_all))
                .map_err(|error| StoreError::failed("make the new files durable", error))?;
        }
        Ok(())
    }
}

/// The last commit number that anybody was told of, beside the database.
///
/// It is what lets a database that lost its end be told from a whole one. Written after each sync
/// and never ahead of it; synced only when opened, so it may lag, and then vouches for less.
pub(super) struct Acknowledged {
    file: File,
    last: CommitNumber,
}

impl Acknowledged {
    /// Opens or makes the file.
    pub(super) fn open(directory: &Path, sync: &mut SyncFile) -> Result<Self, StoreError> {
        let failed = |error| StoreError::failed("open the record of acknowledged commits", error);
        let path = directory.join("acknowledged");
        let file = private().open(&path).map_err(failed)?;
        let mut bytes = [0; 16];
        let last = match file.read_exact_at(&mut bytes, 0) {
            Ok(()) => Self::decode(bytes),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => CommitNumber(0),
            Err(error) => return Err(failed(error)),
        };
        sync(&path, &file, File::sync_all).map_err(failed)?;
        Ok(Self { file, last })
    }

    pub(super) fn last(&self) -> CommitNumber {
        self.last
    }

    /// Notes that everything up to `last` is durable.
    pub(super) fn note(&mut self, last: CommitNumber) -> io::Result<()> {
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&last.0.to_be_bytes());
        bytes[8..].copy_from_slice(&(!last.0).to_be_bytes());
        self.file.write_all_at(&bytes, 0)?;
        self.last = last;
        Ok(())
    }

    /// A number counts only if its complement stands beside it; a torn one vouches for nothing.
    fn decode(bytes: [u8; 16]) -> CommitNumber {
        let number = u128::from_be_bytes(bytes);
        let (last, check) = ((number >> 64) as u64, number as u64);
        CommitNumber(if last == !check { last } else { 0 })
    }
}

/// A relative path's last parent is the empty path, which stands for the current directory.
fn named(path: &Path) -> PathBuf {
    if path.as_os_str().is_empty() { PathBuf::from(".") } else { path.to_owned() }
}

/// A file that only this user reads, made if it is not there.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false).mode(0o600);
    options
}
