//! Where backups go, how many stay, and that their keyrings are found again.
//!
//! The promise: every directory that ever took a backup is remembered beside the data, so that a
//! key that an erasure or a rotation takes out is taken out of those keyrings too, also by a later
//! process. What cannot be reached (a stick in a drawer) is followed when it is there again and
//! something changes. It deliberately does not choose when a backup runs.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, Write};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

use crate::store::backup::{keyring_beside, keyrings_around};
use crate::time::Timestamp;

use super::config::BackupSchedule;

/// The file that names the directories, one a line. A line break in a name cannot be kept there.
fn places_path(data: &Path) -> PathBuf {
    data.join("backup-places")
}

/// Directories that took a backup. An unreadable list is an error: to forget one would leave keys.
fn places(data: &Path) -> io::Result<BTreeSet<OsString>> {
    let bytes = match fs::read(places_path(data)) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(error),
    };
    let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    Ok(lines.map(|line| OsString::from_vec(line.to_vec())).collect())
}

/// The keyring copies beside backups of this data: those of the schedule and those remembered.
///
/// # Errors
/// When the list of places cannot be read.
pub fn copies(data: &Path, schedule: Option<&BackupSchedule>) -> io::Result<Vec<PathBuf>> {
    let mut directories: BTreeSet<PathBuf> = places(data)?.into_iter().map(PathBuf::from).collect();
    directories.extend(schedule.map(|schedule| schedule.directory.clone()));
    Ok(directories
        .iter()
        .flat_map(|directory| keyrings_around(&directory.join("any")))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect())
}

/// Remembers, durably and before it is written, where a backup goes.
///
/// # Errors
/// When the list cannot be written.
pub fn remember(data: &Path, file: &Path) -> io::Result<()> {
    let directory = file.parent().unwrap_or(Path::new("")).as_os_str();
    if directory.as_bytes().contains(&b'\n') {
        return Err(io::Error::other("the directory's name has a line break in it"));
    }
    let mut known = places(data)?;
    if !known.insert(directory.to_owned()) {
        return Ok(());
    }
    let path = places_path(data);
    let next = path.with_extension("new");
    let mut writer = fs::File::create(&next)?;
    for place in &known {
        writer.write_all(OsStr::as_bytes(place))?;
        writer.write_all(b"\n")?;
    }
    writer.sync_all()?;
    fs::rename(&next, &path)?;
    fs::File::open(data)?.sync_all()
}

/// The file of a scheduled backup; names sort by time.
#[must_use]
pub fn scheduled_file(schedule: &BackupSchedule, now: Timestamp) -> PathBuf {
    let name = format!("sportello-{}.backup", now.in_rome().strftime("%Y%m%d-%H%M%S"));
    schedule.directory.join(name)
}

/// Removes all but the newest scheduled backups, and what a killed process left of one.
pub fn keep_newest(schedule: &BackupSchedule) {
    let Ok(entries) = fs::read_dir(&schedule.directory) else { return };
    let ours = |path: &PathBuf, end: &str| {
        let name = path.file_name().and_then(OsStr::to_str);
        name.is_some_and(|name| name.starts_with("sportello-") && name.ends_with(end))
    };
    let paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    // Backups are taken one at a time and none is under way here.
    for left in paths.iter().filter(|path| ours(path, ".backup.part")) {
        drop(fs::remove_file(left));
    }
    let mut backups: Vec<_> = paths.into_iter().filter(|path| ours(path, ".backup")).collect();
    backups.sort();
    let surplus = backups.len().saturating_sub(schedule.keep);
    for path in backups.into_iter().take(surplus) {
        // One that cannot be removed now is removed another time.
        drop(fs::remove_file(keyring_beside(&path)));
        drop(fs::remove_file(&path));
    }
}
