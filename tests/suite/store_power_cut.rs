//! Power cuts and damaged files, on a disk that keeps only what it must.
//!
//! The store's sync step is a seam. The disk of these tests listens there: of a file it keeps
//! what the last sync of that file covered, of a directory the names its last sync covered. At
//! a cut in the middle of a group, what was written since may be there in part: up to some point,
//! or some blocks and not others. sled's snapshots, which it syncs by itself, count as kept.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};

use futures_util::future::join_all;
use sportello::store::sled::{Options, SyncFile};

use crate::store_contract::{RunningSled, SEGMENT_BYTES};
use crate::store_crash::{Told, WRITERS, block_on, check, write_numbers};

const BLOCK: usize = 4096;

/// What the disk must still hold after a cut, by path under the data directory.
#[derive(Clone, Default)]
struct Disk {
    files: BTreeMap<PathBuf, Arc<Vec<u8>>>,
    names: BTreeMap<PathBuf, BTreeSet<PathBuf>>,
}

/// A moment just before a sync of the log: what is durable, and what has been written since.
struct Moment {
    durable: Disk,
    /// The log as the operating system holds it.
    log: Vec<u8>,
    /// The note of acknowledged commits as the operating system holds it.
    acknowledged: Vec<u8>,
    /// Whether sled has written a page into a file of its own.
    outgrown: bool,
    told: Told,
}

/// Which syncs the disk really does.
#[derive(Clone, Copy, PartialEq)]
enum Honesty {
    All,
    /// The log's are skipped, as if the store left durability to sled.
    NotTheLog,
}

impl Disk {
    /// Notes a sync of `path`.
    fn sync(&mut self, root: &Path, path: &Path) {
        let Ok(name) = path.strip_prefix(root) else { return };
        if path.is_dir() {
            let names = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
            let names = names.map(|path| path.strip_prefix(root).unwrap().to_owned()).collect();
            self.names.insert(name.to_owned(), names);
        } else if let Ok(bytes) = fs::read(path) {
            self.files.insert(name.to_owned(), Arc::new(bytes));
        }
    }

    /// Whether the file and all directories above it are reachable by names that were synced.
    fn reachable(&self, file: &Path) -> bool {
        file.ancestors().take_while(|path| !path.as_os_str().is_empty()).all(|path| {
            let parent = path.parent().unwrap_or(Path::new(""));
            self.names.get(parent).is_some_and(|names| names.contains(path))
        })
    }
}

/// A disk behind the store: gives a moment to `cuts` before each `every`th sync of the log.
fn listening(
    root: &Path,
    honesty: Honesty,
    every: usize,
    told: &Arc<Mutex<Told>>,
    cuts: SyncSender<Moment>,
) -> SyncFile {
    let (root, told) = (root.to_owned(), Arc::clone(told));
    let mut disk = Disk::default();
    let mut syncs = 0;
    Box::new(move |path, file, sync| {
        let is_log = path.ends_with("sled/db");
        if is_log {
            syncs += 1;
            if syncs % every == 0 {
                // sled makes snapshots beside the writers: one that comes while the log is read
                // belongs to the moment as well.
                let log = loop {
                    let kept = keep_snapshots(&root, &mut disk);
                    let log = fs::read(path).unwrap();
                    if snapshots(&root) == kept {
                        break log;
                    }
                };
                let moment = Moment {
                    log,
                    acknowledged: fs::read(root.join("acknowledged")).unwrap_or_default(),
                    outgrown: fs::read_dir(root.join("sled/blobs")).unwrap().next().is_some(),
                    told: told.lock().unwrap().clone(),
                    durable: disk.clone(),
                };
                // When the test has seen enough it stops listening.
                let _ = cuts.send(moment);
            }
        }
        if !(is_log && honesty == Honesty::NotTheLog && syncs > 1) {
            sync(file)?;
            disk.sync(&root, path);
        }
        Ok(())
    })
}

fn keep_snapshots(root: &Path, disk: &mut Disk) -> BTreeSet<PathBuf> {
    let kept = snapshots(root);
    for path in &kept {
        disk.sync(root, path);
    }
    kept
}

fn snapshots(root: &Path) -> BTreeSet<PathBuf> {
    let entries = fs::read_dir(root.join("sled")).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.to_string_lossy().contains("snap.")).collect()
}

/// A small generator: the same cuts for the same seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        (self.0 >> 33) as usize % bound.max(1)
    }
}

#[derive(Clone, Copy, Debug)]
enum Cut {
    /// Nothing that was not synced is there.
    Nothing,
    /// All of it is.
    Everything,
    /// It is there up to some point.
    Prefix,
    /// Some blocks of it are there, others are not.
    Blocks,
    /// The file has grown, but what it grew by is zeros.
    Zeros,
}

impl Cut {
    const ALL: [Self; 5] =
        [Self::Nothing, Self::Everything, Self::Prefix, Self::Blocks, Self::Zeros];

    /// The log after the cut.
    fn log(self, durable: &[u8], written: &[u8], dice: &mut Dice) -> Vec<u8> {
        let mut log = durable.to_vec();
        match self {
            Self::Nothing => {}
            Self::Everything => log = written.to_vec(),
            Self::Zeros => log.resize(written.len().max(durable.len()), 0),
            Self::Prefix => {
                let changed = changed_blocks(durable, written);
                let kept = changed.get(dice.below(changed.len())).copied().unwrap_or(0);
                let end = (kept * BLOCK + dice.below(BLOCK)).min(written.len());
                log.resize(log.len().max(end), 0);
                log[..end].copy_from_slice(&written[..end]);
            }
            Self::Blocks => {
                log.resize(written.len().max(durable.len()), 0);
                for block in changed_blocks(durable, written) {
                    if dice.below(2) == 0 {
                        let range = block * BLOCK..((block + 1) * BLOCK).min(written.len());
                        log[range.clone()].copy_from_slice(&written[range]);
                    }
                }
            }
        }
        log
    }
}

fn changed_blocks(durable: &[u8], written: &[u8]) -> Vec<usize> {
    let blocks = written.chunks(BLOCK).enumerate();
    let changed = blocks.filter(|(number, block)| {
        durable.get(number * BLOCK..number * BLOCK + block.len()) != Some(*block)
    });
    changed.map(|(number, _)| number).collect()
}

/// Builds the data directory as a cut at this moment leaves it.
fn restore(moment: &Moment, cut: Cut, dice: &mut Dice, target: &Path) {
    let disk = &moment.durable;
    for (name, bytes) in disk.files.iter().filter(|(name, _)| disk.reachable(name)) {
        let path = target.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        if name.ends_with("sled/db") {
            fs::write(path, cut.log(bytes, &moment.log, dice)).unwrap();
        } else if name.ends_with("acknowledged") && dice.below(2) == 0 {
            fs::write(path, &moment.acknowledged).unwrap();
        } else {
            fs::write(path, &**bytes).unwrap();
        }
    }
}

/// What came of cutting the power again and again while eight writers wrote.
struct Trial {
    cuts: usize,
    faults: Vec<String>,
    /// Whether any moment saw the log write over old segments.
    saw_reuse: bool,
}

fn cut_again_and_again(honesty: Honesty, value_bytes: usize, every: usize) -> Trial {
    const MOMENTS: usize = 16;
    // More than the moments take; an end all the same, should they never come.
    const WRITTEN_MAX: u64 = 5_000;
    let directory = tempfile::tempdir().unwrap();
    // A database that has lived before: with a snapshot, and old segments to be used again.
    check(directory.path(), &Told::from([(0, 0)])).unwrap();
    let told = Arc::new(Mutex::new(Told::new()));
    let (cuts, moments) = sync_channel(1);
    let options = Options {
        sync_file: listening(directory.path(), honesty, every, &told, cuts),
        ..Options::default()
    };
    let running = RunningSled::open(directory.path(), options).unwrap();
    let store = running.store.clone();
    let writing = std::thread::spawn(move || {
        block_on(join_all((0..WRITERS).map(|writer| {
            let (store, told) = (store.clone(), Arc::clone(&told));
            async move {
                let note = |number, _| {
                    told.lock().unwrap().insert(writer, number);
                    number < WRITTEN_MAX
                };
                // Ends sooner when the test closes the store.
                let _ = write_numbers(&store, writer, value_bytes, note).await;
            }
        })));
        store.close();
    });
    let trial = judge(&moments, MOMENTS);
    drop(moments);
    running.close().unwrap();
    writing.join().unwrap();
    trial
}

fn judge(moments: &Receiver<Moment>, count: usize) -> Trial {
    let mut trial = Trial { cuts: 0, faults: Vec::new(), saw_reuse: false };
    let mut dice = Dice(20_261_123);
    for (number, moment) in moments.iter().take(count).enumerate() {
        let durable = &moment.durable.files[Path::new("sled/db")];
        if moment.outgrown {
            trial.faults.push(format!("moment {number}: a page outgrew the log"));
        }
        let first = changed_blocks(durable, &moment.log).first().copied().unwrap_or(usize::MAX);
        trial.saw_reuse |= first * BLOCK + SEGMENT_BYTES < durable.len();
        for cut in Cut::ALL {
            let target = tempfile::tempdir().unwrap();
            restore(&moment, cut, &mut dice, target.path());
            trial.cuts += 1;
            if let Err(fault) = check(target.path(), &moment.told) {
                trial.faults.push(format!("moment {number}, {cut:?}: {fault}"));
            }
        }
    }
    trial
}

#[test]
fn a_power_cut_loses_nothing_that_was_acknowledged() {
    let trial = cut_again_and_again(Honesty::All, 600, 130);
    assert_eq!(trial.faults, Vec::<String>::new());
    assert!(trial.cuts == 80 && trial.saw_reuse, "old segments were not written over");
}

#[test]
fn a_power_cut_loses_no_large_value_either() {
    let trial = cut_again_and_again(Honesty::All, 60_000, 10);
    assert_eq!(trial.faults, Vec::<String>::new());
    assert!(trial.cuts == 80 && trial.saw_reuse, "old segments were not written over");
}

/// The test of the tests: without our sync the same cuts lose acknowledged commits, and are caught.
#[test]
fn without_the_sync_a_power_cut_is_caught_losing() {
    let trial = cut_again_and_again(Honesty::NotTheLog, 600, 20);
    let lost = trial.faults.iter().filter(|fault| fault.contains("was acknowledged")).count();
    assert!(lost >= 10, "{lost} of {}: {:#?}", trial.cuts, trial.faults);
}

/// What is done to the bytes of a file.
type Harm = Box<dyn FnOnce(&mut Vec<u8>)>;

/// Damages a copy of a healthy database, and says what a store on it makes of that.
fn after_damage(healthy: &Path, told: &Told, damage: impl FnOnce(&Path)) -> Result<(), String> {
    let copy = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(healthy).unwrap().chain(fs::read_dir(healthy.join("sled")).unwrap()) {
        let path = entry.unwrap().path();
        let target = copy.path().join(path.strip_prefix(healthy).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        if path.is_file() {
            fs::copy(&path, target).unwrap();
        }
    }
    damage(copy.path());
    check(copy.path(), told)
}

fn change(file: &Path, how: Harm) {
    let mut bytes = fs::read(file).unwrap();
    how(&mut bytes);
    fs::write(file, bytes).unwrap();
}

#[test]
fn damage_is_an_error_and_never_a_silent_loss() {
    let directory = tempfile::tempdir().unwrap();
    let mut told = Told::new();
    // Two lives: the second begins with a snapshot of the first.
    for last in [60, 120] {
        let running = RunningSled::open(directory.path(), Options::default()).unwrap();
        for writer in 0..WRITERS {
            let note = |number, _| {
                told.insert(writer, number);
                number < last
            };
            block_on(write_numbers(&running.store, writer, 600, note)).unwrap();
        }
        running.close().unwrap();
    }
    let healthy = directory.path();
    let log = fs::read(healthy.join("sled/db")).unwrap();
    let end = log.iter().rposition(|byte| *byte != 0).unwrap();
    let snapshot = fs::read_dir(healthy.join("sled")).unwrap().map(|entry| entry.unwrap().path());
    let snapshot = snapshot.filter(|path| path.to_string_lossy().contains("snap.")).max();
    let snapshot = snapshot.unwrap().strip_prefix(healthy).unwrap().to_string_lossy().into_owned();

    let mut seen = BTreeMap::new();
    let mut try_damage = |what: String, file: &str, how: Harm| {
        let verdict = after_damage(healthy, &told, |copy| change(&copy.join(file), how));
        seen.insert(what, verdict);
    };
    try_damage("no damage".into(), "sled/db", Box::new(|_| {}));
    for cut in [1, 100, 5_000, 100_000] {
        let at = end - cut;
        try_damage(format!("cut {cut}"), "sled/db", Box::new(move |log| log.truncate(at)));
        let zero = move |log: &mut Vec<u8>| log[at..].fill(0);
        try_damage(format!("zeroed {cut}"), "sled/db", Box::new(zero));
    }
    let mut dice = Dice(7);
    for _ in 0..24 {
        let at = dice.below(end);
        try_damage(format!("flipped at {at}"), "sled/db", Box::new(move |log| log[at] ^= 0x10));
    }
    try_damage("garbage".into(), "sled/db", Box::new(|log| log.extend([0xA5; 9_000])));
    try_damage("empty".into(), "sled/db", Box::new(Vec::clear));
    try_damage("no configuration".into(), "sled/conf", Box::new(Vec::clear));
    try_damage("another configuration".into(), "sled/conf", Box::new(|conf| conf.reverse()));
    try_damage("flipped snapshot".into(), &snapshot, Box::new(|bytes| bytes[3] ^= 1));
    try_damage("empty snapshot".into(), &snapshot, Box::new(Vec::clear));
    try_damage("torn note".into(), "acknowledged", Box::new(|note| note.truncate(11)));

    for (what, verdict) in &seen {
        println!("{what}: {verdict:?}");
        // Either everything is there, or the store says that it is damaged, or refuses to open.
        let says_so = |fault: &String| fault.contains("damaged") || fault.contains("not open");
        let honest = verdict.as_ref().err().is_none_or(says_so);
        assert!(honest, "{what}: {verdict:?}");
    }
    assert_eq!(seen["no damage"], Ok(()));
    assert_eq!(seen["torn note"], Ok(()));
    let empty = seen["empty"].as_ref().unwrap_err();
    assert!(empty.contains("sportello restore"), "{empty}");
}
