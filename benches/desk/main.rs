//! The whole desk under load: `cargo bench --bench desk`, `-- --quick` for a shorter run,
//! `-- WORD` for the trials whose name has the word in it.
//!
//! A Bot API server of the rig's own plays people who talk with the real release binary, on its
//! real disk. The floor, the thinnest bot there can be, is measured by the same server in the same
//! run: what it costs is what Telegram itself costs here. Figures are of this machine and of the
//! moment; the targets beside them are for two cores, of which the rig uses one.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod floor;
mod http;
mod people;
mod server;
mod sessions;
mod subject;
mod table;

use std::path::Path;
use std::time::{Duration, Instant};

use tokio::net::TcpListener;
use tokio::task::LocalSet;

use people::{Load, People};
use server::Server;
use subject::{Subject, Way};
use table::Row;

/// A bot that has not asked for updates by then never will.
const START_MAX: Duration = Duration::from_mins(1);

/// Who is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bot {
    Floor,
    Desk,
}

/// One measurement.
#[derive(Clone, Copy, Debug)]
pub struct Trial {
    pub name: &'static str,
    pub bot: Bot,
    pub way: Way,
    pub people: usize,
    pub load: Load,
    /// Sessions in the store beforehand.
    pub sessions: u64,
}

/// The desk, polled at saturation by 200 people among many sessions.
const fn crowded(name: &'static str, sessions: u64) -> Trial {
    let quiet = trial(name, Bot::Desk, Way::Polling, 200, Load::Saturation);
    Trial { sessions, ..quiet }
}

const fn trial(name: &'static str, bot: Bot, way: Way, people: usize, load: Load) -> Trial {
    Trial { name, bot, way, people, load, sessions: 0 }
}

const TRIALS: &[Trial] = &[
    trial("floor, 200 people", Bot::Floor, Way::Polling, 200, Load::Saturation),
    trial("polling, 200 people", Bot::Desk, Way::Polling, 200, Load::Saturation),
    trial("webhook, 200 people", Bot::Desk, Way::Webhook, 200, Load::Saturation),
    trial("polling, 2000 people", Bot::Desk, Way::Polling, 2_000, Load::Saturation),
    trial("webhook, 2000 people", Bot::Desk, Way::Webhook, 2_000, Load::Saturation),
    trial("polling, 40 a second", Bot::Desk, Way::Polling, 10, Load::PerSecond(40)),
    trial("polling, 400 a second", Bot::Desk, Way::Polling, 200, Load::PerSecond(400)),
    trial("webhook, 400 a second", Bot::Desk, Way::Webhook, 200, Load::PerSecond(400)),
    crowded("100,000 sessions", 100_000),
    crowded("1,000,000 sessions", 1_000_000),
];

/// How long to measure.
#[derive(Clone, Copy, Debug)]
struct Pace {
    warm: Duration,
    window: Duration,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [role, port] = &arguments[..]
        && role == "floor"
    {
        return floor::run(port.parse().unwrap());
    }
    let quick = arguments.iter().any(|argument| argument == "--quick");
    let word = arguments.iter().find(|argument| !argument.starts_with("--"));
    let seconds = |quick_ones, full| Duration::from_secs(if quick { quick_ones } else { full });
    let pace = Pace { warm: seconds(1, 3), window: seconds(3, 8) };
    let mut rows = Vec::new();
    for trial in TRIALS {
        if word.is_none_or(|word| trial.name.contains(word.as_str())) {
            let directory = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
            if trial.sessions > 0 {
                sessions::write(directory.path(), trial.sessions);
            }
            let row = measure(*trial, pace, directory.path());
            table::row(&row, rows.is_empty());
            rows.push(row);
        }
    }
    table::targets(&rows);
}

fn measure(trial: Trial, pace: Pace, directory: &Path) -> Row {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    LocalSet::new().block_on(&runtime, run(trial, pace, directory))
}

async fn run(trial: Trial, pace: Pace, directory: &Path) -> Row {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let people = People::new(trial.people, trial.sessions, trial.load);
    let server = Server::start(listener, people);
    let mut subject = match trial.bot {
        Bot::Floor => Subject::floor(directory, port),
        Bot::Desk => Subject::desk(directory, port, trial.way),
    };
    let first_poll = loop {
        subject.assert_runs();
        let waited = subject.started.elapsed();
        assert!(waited < START_MAX, "it never asked for updates and said:\n{}", subject.said());
        match server.first_poll.get() {
            Some(at) => break at.duration_since(subject.started),
            None => tokio::time::sleep(Duration::from_millis(1)).await,
        }
    };
    server.begin(trial.load);
    tokio::time::sleep(pace.warm).await;

    server.people.borrow_mut().forget();
    let (began, machine) = (Instant::now(), subject::machine_us());
    let (cpu, rig_cpu) = (subject.cpu_us(), subject::cpu_us("self"));
    let mut resident_bytes = 0;
    while began.elapsed() < pace.window {
        tokio::time::sleep(Duration::from_millis(250).min(pace.window)).await;
        subject.assert_runs();
        resident_bytes = resident_bytes.max(subject.resident_bytes());
    }
    let elapsed = began.elapsed();
    let (cpu, rig_cpu) = (subject.cpu_us() - cpu, subject::cpu_us("self") - rig_cpu);
    let others_cpu_us = (subject::machine_us() - machine).saturating_sub(cpu + rig_cpu);
    let (mut waits_us, calls, stuck, nobody_free) = {
        let mut people = server.people.borrow_mut();
        (std::mem::take(&mut people.waits_us), people.calls, people.stuck(3.0), people.nobody_free)
    };
    waits_us.sort_unstable();
    // What fails while it stops is not counted: it comes again.
    let failed_pushes = server.failed_pushes.get();
    let said = subject.said();
    let stopping = tokio::task::spawn_blocking(move || subject.stop());
    let stopped_well = stopping.await.unwrap();
    if stuck > 0 {
        println!("{}: {stuck} people wait for more than 3 s; it said:\n{said}", trial.name);
    }
    Row {
        trial,
        elapsed,
        waits_us,
        calls,
        cpu_us: cpu,
        rig_cpu_us: rig_cpu,
        others_cpu_us,
        resident_bytes,
        first_poll,
        stopped_well: stopped_well || trial.bot == Bot::Floor,
        stuck,
        nobody_free,
        failed_pushes,
    }
}
