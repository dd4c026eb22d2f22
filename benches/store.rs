//! What a durable commit costs on sled: `cargo bench --bench store`.
//!
//! Two hundred people at once read their lane and replace it, 600 bytes each, out of 20,000 lanes:
//! with groups as in production, and with one sync for each commit. Then the memory and the time
//! to open with 100,000 sessions. Figures are of this machine and of the moment.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::future::join_all;
use sportello::ids::LaneId;
use sportello::store::sled::{self, Options, SledStore};
use sportello::store::{Batch, Key, OutboxRow, Outcome, Store, Version};
use sportello::time::Timestamp;

const VALUE_BYTES: usize = 600;
const SUBMITTERS: u64 = 200;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Outbox {
    Without,
    /// Each commit has a row; the sender settles them in batches of 64.
    WithRows,
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, command, directory] = &*arguments
        && command == "fill"
    {
        return fill(Path::new(directory), 100_000);
    }
    let seconds = std::env::var("BENCH_SECONDS").ok().and_then(|text| text.parse().ok());
    let duration = Duration::from_secs(seconds.unwrap_or(5));
    full_house(duration);
    for (group_batches_max, outbox) in [
        (256, Outbox::Without),
        (32, Outbox::Without),
        (1, Outbox::Without),
        (256, Outbox::WithRows),
    ] {
        let directory = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let (store, running) = open(directory.path(), group_batches_max);
        print!("groups of {group_batches_max}, {outbox:?} outbox rows: ");
        saturate(&store, 20_000, outbox, duration);
        drop(store);
        running.join().unwrap();
    }
}

/// Opening and memory with 100,000 sessions, filled by another process: freed memory that the
/// allocator keeps would count otherwise.
fn full_house(duration: Duration) {
    let directory = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let itself = std::env::current_exe().unwrap();
    let filled = std::process::Command::new(itself).arg("fill").arg(directory.path()).status();
    assert!(filled.unwrap().success());
    let opening = Instant::now();
    let (store, running) = open(directory.path(), 256);
    println!(
        "100,000 sessions opened in {:?}, {} MiB resident",
        opening.elapsed(),
        resident_mebibytes()
    );
    print!("under load: ");
    saturate(&store, 100_000, Outbox::Without, duration);
    drop(store);
    running.join().unwrap();
}

fn fill(directory: &Path, sessions: u64) {
    let (store, running) = open(directory, 256);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    for first in (0..sessions).step_by(256) {
        let some = (first..sessions.min(first + 256)).map(lane);
        runtime.block_on(join_all(some.map(|lane| replace(&store, lane, Outbox::Without))));
    }
    drop(store);
    running.join().unwrap();
}

fn open(directory: &Path, group_batches_max: usize) -> (SledStore, std::thread::JoinHandle<()>) {
    let mut options = Options { group_batches_max, ..Options::default() };
    if let Some(mib) =
        std::env::var("BENCH_CACHE_MIB").ok().and_then(|text| text.parse::<u64>().ok())
    {
        options.cache_capacity_bytes = mib << 20;
    }
    let (store, committer) = sled::open(directory, options).unwrap();
    let running = std::thread::spawn(move || committer.run().unwrap());
    (store, running)
}

fn lane(number: u64) -> LaneId {
    // Spread as keyed hashes are.
    let spread = u128::from(number).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
    LaneId(spread.to_be_bytes())
}

async fn replace(store: &SledStore, lane: LaneId, outbox: Outbox) -> Outcome {
    let key = Key::lane(lane);
    let stored = store.get(&key).await.unwrap();
    let version = stored.map_or(Version::ABSENT, |stored| stored.version);
    let mut batch = Batch::new(Timestamp(1));
    batch.replace(key, version, Bytes::from(vec![7; VALUE_BYTES]));
    if outbox == Outbox::WithRows {
        batch.outbox.rows.push(OutboxRow { lane, number: 1 });
    }
    store.commit(batch).await.unwrap()
}

fn saturate(store: &SledStore, lanes: u64, outbox: Outbox, duration: Duration) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_time()
        .build()
        .unwrap();
    let commits = Arc::new(AtomicU64::new(0));
    let (began, cpu) = (Instant::now(), cpu_micros());
    let submit = |submitter: u64| {
        let (store, commits) = (store.clone(), Arc::clone(&commits));
        runtime.spawn(async move {
            let (mut round, mut waits, mut settle) = (0, Vec::new(), Vec::new());
            while began.elapsed() < duration {
                let place = submitter + SUBMITTERS * (round * 7 % (lanes / SUBMITTERS));
                let handed_in = Instant::now();
                let outcome = replace(&store, lane(place), outbox).await;
                waits.push(handed_in.elapsed());
                let Outcome::Applied { ticket, .. } = outcome else { panic!("{outcome:?}") };
                settle.extend(ticket);
                if settle.len() >= 64 {
                    let mut batch = Batch::new(Timestamp(1));
                    batch.outbox.settled = std::mem::take(&mut settle);
                    store.commit(batch).await.unwrap();
                }
                commits.fetch_add(1, Ordering::Relaxed);
                round += 1;
            }
            waits
        })
    };
    let tasks: Vec<_> = (0..SUBMITTERS).map(submit).collect();
    let waits = runtime.block_on(join_all(tasks));
    let (elapsed, cpu) = (began.elapsed(), cpu_micros() - cpu);
    let mut waits: Vec<Duration> = waits.into_iter().flat_map(Result::unwrap).collect();
    waits.sort_unstable();
    let commits = commits.load(Ordering::Relaxed);
    println!(
        "{:.0} commits/s, {:.1} µs of CPU a commit, p50 {:.1?}, p99 {:.1?}, {} MiB on disk, {} MiB resident",
        commits as f64 / elapsed.as_secs_f64(),
        cpu as f64 / commits as f64,
        waits[waits.len() / 2],
        waits[waits.len() * 99 / 100],
        store.disk_size_bytes().unwrap() >> 20,
        resident_mebibytes(),
    );
}

/// The processor time of this process so far; the kernel counts in hundredths of a second.
fn cpu_micros() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let after_name = stat.rsplit(") ").next().unwrap();
    after_name.split(' ').skip(11).take(2).map(|ticks| ticks.parse::<u64>().unwrap() * 10_000).sum()
}

fn resident_mebibytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() >> 10
}
