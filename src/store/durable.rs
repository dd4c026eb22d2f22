//! Files that must be whole or absent, and whose old content should be gone.
//!
//! The promise: [`replace_file`] returns when the new content is durable under the name, and a
//! crash leaves either content. Overwriting what a file held is best effort: file systems and
//! disks keep blocks of their own.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// What is overwritten at most, in bytes: these files are small.
const OVERWRITTEN_BYTES_MAX: u64 = 1 << 20;

/// A path with something added to its name.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Replaces a file whole: a temporary one is synced and renamed over it. What the old file held
/// is overwritten when nothing depends on it any more.
pub(super) fn replace_file(path: &Path, content: &[u8]) -> io::Result<()> {
    let temporary = beside(path, ".new");
    shred(&temporary);
    write_new(&temporary, content)?;
    let old = OpenOptions::new().write(true).open(path).ok();
    fs::rename(&temporary, path)?;
    sync_directory_of(path)?;
    if let Some(old) = old {
        // Best effort: the new keyring stands, whatever becomes of the old blocks.
        let _ = overwrite(&old);
    }
    Ok(())
}

/// A new file of mode 0600, synced.
pub(super) fn write_new(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(content)?;
    file.sync_all()
}

/// Overwrites and removes a file, as far as it can be.
pub(super) fn shred(path: &Path) {
    if let Ok(file) = OpenOptions::new().write(true).open(path) {
        let _ = overwrite(&file);
        let _ = fs::remove_file(path);
        let _ = sync_directory_of(path);
    }
}

fn overwrite(mut file: &File) -> io::Result<()> {
    let length = file.metadata()?.len().min(OVERWRITTEN_BYTES_MAX);
    file.write_all(&vec![0; length as usize])?;
    file.sync_all()
}

/// Makes a creation, renaming or removal in a file's directory durable.
pub(super) fn sync_directory_of(path: &Path) -> io::Result<()> {
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    File::open(directory.unwrap_or(Path::new(".")))?.sync_all()
}
