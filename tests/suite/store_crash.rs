//! What survives: kills, power cuts, damaged files, full disks, second processes.
//!
//! Every batch a writer commits puts one number into two records, so a torn batch shows, and
//! a batch that was acknowledged and is gone shows.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError};

use bytes::Bytes;
use futures_util::future::join_all;
use sportello::ids::LaneId;
use sportello::store::sled::{self, Options, SledStore};
use sportello::store::{Batch, Key, OutboxRow, Outcome, Space, Store, StoreError, Version};
use sportello::time::Timestamp;

use crate::store_contract::{OPENING, RunningSled, bytes, key};

/// Where a child process finds what it is to do; set only by the tests that start one.
const CHILD: &str = "SPORTELLO_TEST_CHILD";

/// How many writers commit at the same time, each to records of its own.
pub const WRITERS: u64 = 8;

pub fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

fn pair(writer: u64) -> [Key; 2] {
    [1, 2].map(|half: u8| Key::new(Space::Record, &[&writer.to_be_bytes(), &[half]]))
}

/// A value that names its number and is long enough to move the log on.
fn value(writer: u64, number: u64, size: usize) -> Bytes {
    let mut value = vec![writer as u8 ^ number as u8; size.max(16)];
    value[..8].copy_from_slice(&writer.to_be_bytes());
    value[8..16].copy_from_slice(&number.to_be_bytes());
    value.into()
}

/// Writes number after number into its two records, and says each that was acknowledged. Ends
/// when the store does, or says so.
pub async fn write_numbers(
    store: &SledStore,
    writer: u64,
    size: usize,
    mut acknowledged: impl FnMut(u64, u64) -> bool,
) -> Result<(), StoreError> {
    let mut found = found(store, writer).await.unwrap();
    loop {
        let number = found.map_or(1, |(_, number)| number + 1);
        let version = found.map_or(Version::ABSENT, |(version, _)| version);
        let mut batch = Batch::new(Timestamp(number as i64));
        for key in pair(writer) {
            batch.replace(key, version, value(writer, number, size));
        }
        // Some records come and go, so that sled frees pages too.
        let passing = Key::new(Space::Index, &[&writer.to_be_bytes()]);
        let there = store.get(&passing).await?;
        match there {
            Some(stored) => batch.remove(passing, stored.version),
            None => batch.replace(passing, Version::ABSENT, bytes("passing")),
        }
        batch.outbox.rows.push(OutboxRow { lane: LaneId([0; 16]), number });
        match store.commit(batch).await? {
            Outcome::Applied { number: commit, .. } => {
                found = Some((Version(commit.0), number));
                if !acknowledged(number, commit.0) {
                    return Ok(());
                }
            }
            other => panic!("nobody else writes here: {other:?}"),
        }
    }
}

/// The version and number of a writer's records, if they are there; or what is wrong with them.
async fn found(store: &SledStore, writer: u64) -> Result<Option<(Version, u64)>, String> {
    let [one, other] = pair(writer);
    let get = async |key| store.get(key).await.map_err(|error| error.to_string());
    let (one, other) = (get(&one).await?, get(&other).await?);
    if one != other {
        return Err(format!("a torn batch of writer {writer}"));
    }
    one.map(|stored| {
        let number = stored.value.get(8..16).and_then(|number| number.try_into().ok());
        let number = u64::from_be_bytes(number.ok_or("a short value")?);
        let whole = stored.value == value(writer, number, stored.value.len());
        if whole { Ok((stored.version, number)) } else { Err("another value".to_owned()) }
    })
    .transpose()
}

/// What the world was told: per writer, the last number.
pub type Told = BTreeMap<u64, u64>;

/// Opens the directory and holds it against what the world was told. The answer is what is wrong.
pub fn check(directory: &Path, told: &Told) -> Result<(), String> {
    let running = RunningSled::open(directory, Options::default())
        .map_err(|error| format!("does not open: {error}"))?;
    let verdict = block_on(async {
        for (writer, told) in told {
            let found = found(&running.store, *writer).await?;
            let number = found.map_or(0, |(_, number)| number);
            if number < *told {
                return Err(format!("writer {writer}: {told} was acknowledged, {number} is there"));
            }
        }
        // It is not enough to be there: life must go on, with new numbers.
        let highest = told.keys().copied().max().unwrap_or(0);
        let before = found(&running.store, highest).await?;
        write_numbers(&running.store, highest, 100, |_, commit| {
            assert!(before.is_none_or(|(version, _)| commit > version.0), "a number used again");
            false
        })
        .await
        .map_err(|error| format!("does not go on: {error}"))
    });
    running.close().map_err(|error| error.to_string())?;
    verdict
}

// Processes.

/// Runs this very binary again as a child that does `what` in `directory`.
fn child(what: &str, directory: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "store_crash::in_a_child_process", "--nocapture"])
        .env(CHILD, format!("{what}:{}", directory.display()))
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

/// Starts a child. Until it has become another program it holds copies of all our open files,
/// locks with them, so nobody opens a store at that moment.
pub fn spawn(command: &mut Command) -> Child {
    let _alone = OPENING.write().unwrap_or_else(PoisonError::into_inner);
    command.spawn().unwrap()
}

fn lines(child: &mut Child) -> impl Iterator<Item = String> + use<> {
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    lines.map_while(Result::ok)
}

/// Says what concerns the parent, on a line of its own.
fn say(line: &str) {
    let mut out = io::stdout().lock();
    // The parent may be gone; then nobody needs the line.
    let _ = writeln!(out, "\n# {line}").and_then(|()| out.flush());
}

fn said(line: &str) -> Option<Vec<String>> {
    Some(line.strip_prefix("# ")?.split(' ').map(str::to_owned).collect())
}

/// Not a test of its own: what the children of the other tests run. Without a parent it does
/// nothing.
#[test]
fn in_a_child_process() {
    let Ok(task) = std::env::var(CHILD) else { return };
    let (what, directory) = task.split_once(':').unwrap();
    match (what, RunningSled::open(Path::new(directory), Options::default())) {
        (_, Err(error)) => say(&format!("refused {}", chain(&error))),
        ("write", Ok(running)) => {
            let written = block_on(join_all((0..WRITERS).map(|writer| {
                write_numbers(&running.store, writer, 600, move |number, _| {
                    say(&format!("acked {writer} {number}"));
                    true
                })
            })));
            for error in written.into_iter().filter_map(Result::err) {
                say(&format!("stopped {}", chain(&error)));
            }
            let ended = running.close();
            say(&format!("ended {}", ended.map_or_else(|error| chain(&error), |()| "well".into())));
        }
        (_, Ok(running)) => {
            say("open");
            // Until the parent says, or is gone.
            let _ = io::stdin().lock().read_line(&mut String::new());
            running.close().unwrap();
        }
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

#[test]
fn a_killed_process_loses_nothing_it_acknowledged() {
    let directory = tempfile::tempdir().unwrap();
    let mut told = Told::new();
    for round in 0..6 {
        let mut writing = spawn(&mut child("write", directory.path()));
        let mut left = 40 + round * 97;
        for line in lines(&mut writing) {
            match said(&line).as_deref() {
                Some([word, writer, number]) if word == "acked" => {
                    told.insert(writer.parse().unwrap(), number.parse().unwrap());
                    left -= 1;
                    if left == 0 {
                        writing.kill().unwrap();
                    }
                }
                Some(other) => panic!("{other:?}"),
                None => {}
            }
        }
        writing.wait().unwrap();
        assert!(left <= 0, "the child wrote until it was killed");
        check(directory.path(), &told).unwrap();
    }
}

#[test]
fn a_second_process_is_told_who_holds_the_directory() {
    let directory = tempfile::tempdir().unwrap();
    let mut holding = spawn(child("hold", directory.path()).stdin(Stdio::piped()));
    // Kept: a child whose words nobody hears would fail.
    let mut heard = lines(&mut holding);
    assert!(heard.any(|line| line == "# open"));
    let refused = sled::open(directory.path(), Options::default()).map(drop).unwrap_err();
    let StoreError::Held { holder, .. } = &refused else { panic!("{refused}") };
    assert_eq!(*holder, format!("process {}", holding.id()));
    drop(holding.stdin.take());
    assert!(holding.wait().unwrap().success());
    // The lock goes with the process; within one process it holds as well.
    let (_store, _committer) = sled::open(directory.path(), Options::default()).unwrap();
    let refused = sled::open(directory.path(), Options::default()).map(drop).unwrap_err();
    assert!(matches!(refused, StoreError::Held { .. }), "{refused}");
}

#[test]
fn a_disk_that_takes_no_more_stops_the_store() {
    let directory = tempfile::tempdir().unwrap();
    // A limit on the size of a file, in KiB: beyond it, writing fails as on a full disk.
    let inner = child("write", directory.path());
    let mut limited = Command::new("bash");
    limited.args(["-c", "trap '' XFSZ; ulimit -f 3072; exec \"$@\"", "bash"]);
    limited.arg(inner.get_program()).args(inner.get_args());
    limited.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let mut writing = spawn(limited.stdout(Stdio::piped()).stderr(Stdio::null()));
    let (mut told, mut stopped, mut ended) = (Told::new(), 0, String::new());
    for words in lines(&mut writing).filter_map(|line| said(&line)) {
        match words[0].as_str() {
            "acked" => {
                assert_eq!(stopped, 0, "nothing is acknowledged after a failure");
                told.insert(words[1].parse().unwrap(), words[2].parse().unwrap());
            }
            "stopped" => stopped += 1,
            "ended" => ended = words.join(" "),
            _ => panic!("{words:?}"),
        }
    }
    assert_eq!(stopped, WRITERS, "everybody is told");
    assert!(ended.contains("could not write to the database"), "{ended}");
    assert!(told.len() as u64 == WRITERS);
    // With room again, everything acknowledged is there.
    check(directory.path(), &told).unwrap();
}

#[test]
fn a_directory_that_cannot_be_written_is_an_error() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("file");
    fs::write(&file, "").unwrap();
    let refused = sled::open(&file.join("data"), Options::default()).map(drop).unwrap_err();
    assert!(chain(&refused).contains("make the data directory"), "{}", chain(&refused));

    // Permissions do not bind the superuser, so the child is somebody else then.
    let directory = place.path().join("data");
    check(&directory, &Told::new()).unwrap();
    let set = |mode| {
        let all = [place.path(), &directory, &directory.join("sled")];
        all.map(|path| {
            fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode))
        })
    };
    set(0o555).into_iter().for_each(Result::unwrap);
    let mut reading = child("hold", &directory);
    if File::create(directory.join("probe")).is_ok() {
        reading.uid(65_534).gid(65_534);
    }
    let mut reading = spawn(reading.stdin(Stdio::null()));
    let answer: Vec<String> = lines(&mut reading).filter(|line| line.starts_with('#')).collect();
    reading.wait().unwrap();
    set(0o755).into_iter().for_each(Result::unwrap);
    let [answer] = &*answer else { panic!("{answer:?}") };
    assert!(answer.contains("refused") && answer.contains("lock"), "{answer}");
    assert!(answer.contains("denied"), "{answer}");
}

#[test]
fn a_failed_sync_stops_the_store() {
    let directory = tempfile::tempdir().unwrap();
    let syncs = AtomicU64::new(0);
    let options = Options {
        sync_file: Box::new(move |path, file, sync| {
            if path.ends_with("sled/db") && syncs.fetch_add(1, Ordering::SeqCst) == 3 {
                return Err(io::Error::other("the disk is gone"));
            }
            sync(file)
        }),
        ..Options::default()
    };
    let running = RunningSled::open(directory.path(), options).unwrap();
    let mut told = Told::new();
    let failed = block_on(write_numbers(&running.store, 1, 600, |number, _| {
        told.insert(1, number);
        number < 20
    }));
    let failed = failed.unwrap_err();
    assert_eq!(chain(&failed), "the store could not sync the database: the disk is gone");
    // The sync that failed was the fourth: one at opening, two good ones.
    assert_eq!(told[&1], 2);
    block_on(async {
        let store = &running.store;
        let mut batch = Batch::new(Timestamp(1));
        batch.replace(key("later"), Version::ABSENT, bytes(""));
        assert!(matches!(store.commit(batch).await, Err(StoreError::Stopped)));
        // What was applied without being durable is not shown: nothing is, any more.
        assert!(matches!(store.get(&pair(1)[0]).await, Err(StoreError::Stopped)));
        let (from, to) = (Key::start_of(Space::Record), Key::end_of(Space::Record));
        assert!(matches!(store.scan(&from, &to, 9).await, Err(StoreError::Stopped)));
        assert!(matches!(store.outbox().await, Err(StoreError::Stopped)));
    });
    assert!(running.close().is_err(), "the program learns why");
    check(directory.path(), &told).unwrap();
}

/// While a group is applied but not yet on the disk, readers get what was before it.
#[test]
fn nobody_is_shown_what_is_not_yet_durable() {
    let directory = tempfile::tempdir().unwrap();
    let (at_the_sync, mut reached) = tokio::sync::mpsc::unbounded_channel();
    let (go_on, gate) = std::sync::mpsc::channel();
    let armed = Arc::new(AtomicU64::new(0));
    let watched = Arc::clone(&armed);
    let options = Options {
        sync_file: Box::new(move |path, file, sync| {
            if path.ends_with("sled/db") && watched.load(Ordering::SeqCst) == 1 {
                at_the_sync.send(()).unwrap();
                gate.recv().unwrap();
            }
            sync(file)
        }),
        ..Options::default()
    };
    let running = RunningSled::open(directory.path(), options).unwrap();
    let store = running.store.clone();
    let put = |expected: &[(&str, Version)], deleted: Option<(&str, Version)>| {
        let mut batch = Batch::new(Timestamp(5));
        for (name, version) in expected {
            batch.replace(key(name), *version, bytes(&format!("{name}{}", version.0)));
        }
        if let Some((name, version)) = deleted {
            batch.remove(key(name), version);
        }
        batch
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
    runtime.block_on(async {
        let absent = Version::ABSENT;
        let batch = put(&[("a", absent), ("d", absent)], None);
        assert!(matches!(store.commit(batch).await, Ok(Outcome::Applied { .. })));
        let all = (Key::start_of(Space::Record), Key::end_of(Space::Record));
        let before = store.scan(&all.0, &all.1, 9).await.unwrap();
        assert_eq!(before.len(), 2);

        armed.store(1, Ordering::SeqCst);
        let committing = store.clone();
        let first = Version(1);
        let mut batch = put(&[("a", first), ("b", absent), ("c", absent)], Some(("d", first)));
        batch.outbox.rows.push(OutboxRow { lane: LaneId([0; 16]), number: 1 });
        let mut commit = tokio::spawn(async move { committing.commit(batch).await });
        tokio::select! {
            at_the_sync = reached.recv() => at_the_sync.unwrap(),
            outcome = &mut commit => panic!("answered before the sync: {outcome:?}"),
        }
        // Replaced, new, deleted: all as before, read by one, in a scan, page by page.
        assert_eq!(store.get(&key("a")).await.unwrap().unwrap().version, first);
        assert_eq!(store.get(&key("b")).await.unwrap(), None);
        assert_eq!(store.get(&key("d")).await.unwrap().unwrap().version, first);
        assert_eq!(store.scan(&all.0, &all.1, 9).await.unwrap(), before);
        assert_eq!(store.scan(&all.0, &all.1, 1).await.unwrap(), before[..1]);
        assert_eq!(store.scan(&key("b"), &all.1, 1).await.unwrap(), before[1..]);
        assert_eq!(store.outbox().await.unwrap(), []);
        assert!(!commit.is_finished());

        armed.store(0, Ordering::SeqCst);
        go_on.send(()).unwrap();
        assert!(matches!(commit.await.unwrap(), Ok(Outcome::Applied { .. })));
        assert_eq!(store.get(&key("a")).await.unwrap().unwrap().version, Version(2));
        assert_eq!(store.scan(&all.0, &all.1, 9).await.unwrap().len(), 3);
        assert_eq!(store.outbox().await.unwrap().len(), 1);
    });
    drop(store);
    running.close().unwrap();
}
