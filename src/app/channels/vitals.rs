//! The machine's own signs: does the sender come on, does Telegram answer, is there room, does the
//! clock go.
//!
//! The promise: a stalled sender, a deaf poller, a full disk and a jump of the clock reach the
//! maintainers on their own channel, whatever else stands still. It deliberately mends nothing.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::{Lasting, Outside, Trouble};
use crate::app::bot::Telegram;
use crate::app::clock::Clock;
use crate::app::ready::Health;
use crate::app::telemetry::Metrics;
use crate::telegram::deliver::Pulse;
use crate::time::Timestamp;

/// The pause between two looks.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// Calls owed for so long without an answer: the sender stands still.
const STALLED: Duration = Duration::from_mins(2);
/// Time to reach Telegram after the start.
const GRACE: Duration = Duration::from_mins(3);
/// Less room than this on the disk is nearly none.
const DISK_FREE_MIN_BYTES: u64 = 256 << 20;
/// What happens at an instant is a trouble for so long.
const GROWTH_LASTS: Duration = Duration::from_mins(1);

/// What is read at one look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// When.
    pub now: Timestamp,
    /// The sender's pulse, when there is a bot.
    pub pulse: Option<Pulse>,
    /// Whether Telegram is silent beyond its time; `None` without a bot.
    pub is_deaf: Option<bool>,
    /// Room on the disk, as far as it can be read.
    pub disk_free_bytes: Option<u64>,
    /// Jumps of the clock since the start.
    pub clock_jumps: u64,
    /// Messages that were to be wiped and stayed, since the start.
    pub wipe_remains: u64,
}

/// What was read before.
#[derive(Debug)]
pub struct Vitals {
    started: Timestamp,
    /// The pulse at which something last came to an end, and since when more is owed.
    answered: u64,
    owed_since: Option<Timestamp>,
    jumps: Grown,
    remains: Grown,
}

/// A count, and when it last grew.
#[derive(Debug, Default)]
struct Grown {
    count: u64,
    at: Option<Timestamp>,
}

impl Grown {
    /// Whether it grew lately.
    fn lately(&mut self, count: u64, now: Timestamp) -> bool {
        if count > self.count {
            self.count = count;
            self.at = Some(now);
        }
        self.at.is_some_and(|at| now.since(at) < GROWTH_LASTS)
    }
}

impl Vitals {
    /// Nothing was read yet.
    #[must_use]
    pub fn new(started: Timestamp) -> Self {
        let (jumps, remains) = (Grown::default(), Grown::default());
        Self { started, answered: 0, owed_since: None, jumps, remains }
    }

    /// What a look finds.
    pub fn look(&mut self, reading: Reading) -> [(Trouble, Lasting); 5] {
        let Reading { now, pulse, is_deaf, disk_free_bytes, clock_jumps, wipe_remains } = reading;
        if let Some(pulse) = pulse {
            let owes = pulse.owes;
            if pulse.answered != self.answered || !owes {
                self.answered = pulse.answered;
                self.owed_since = None;
            }
            if owes {
                self.owed_since.get_or_insert(now);
            }
        }
        let lasts = |is_there| if is_there { Lasting::Yes } else { Lasting::No };
        let stalled = self.owed_since.is_some_and(|since| now.since(since) >= STALLED);
        let deaf = is_deaf == Some(true) && now.since(self.started) >= GRACE;
        let full = disk_free_bytes.is_some_and(|free| free < DISK_FREE_MIN_BYTES);
        let jumped = self.jumps.lately(clock_jumps, now);
        let remains = self.remains.lately(wipe_remains, now);
        [
            (Trouble::SenderStalled, lasts(stalled)),
            (Trouble::PollerDeaf, lasts(deaf)),
            (Trouble::DiskFull, lasts(full)),
            (Trouble::ClockJumped, lasts(jumped)),
            (Trouble::WipeFailed, lasts(remains)),
        ]
    }
}

/// What is looked at.
pub struct Looked {
    /// Telegram, when there is a bot and it was reached.
    pub telegram: watch::Receiver<Option<Arc<Telegram>>>,
    /// Whether a bot is wanted at all.
    pub has_bot: bool,
    /// Whether Telegram was heard.
    pub health: Arc<Health>,
    /// Jumps of the clock.
    pub metrics: Arc<Metrics>,
    /// The clock.
    pub clock: Arc<Clock>,
    /// Where the data is.
    pub data: PathBuf,
}

/// Looks until `stop` turns true.
pub async fn watch_over(looked: Looked, outside: Outside, mut stop: watch::Receiver<bool>) {
    let mut vitals = Vitals::new(looked.clock.now());
    while !*stop.borrow() {
        let pulse = looked.telegram.borrow().as_ref().map(|bot| bot.courier.pulse());
        let reading = Reading {
            now: looked.clock.now(),
            pulse,
            is_deaf: looked.has_bot.then(|| looked.health.is_deaf()),
            disk_free_bytes: disk_free_bytes(&looked.data),
            clock_jumps: looked.metrics.clock_jumps.get(),
            wipe_remains: looked.metrics.wipe_remains.get(),
        };
        for (trouble, lasting) in vitals.look(reading) {
            (outside.trouble)(trouble, lasting);
        }
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(LOOK_EVERY) => {}
        }
    }
}

fn disk_free_bytes(path: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(path).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(second: i64) -> Reading {
        let pulse = Some(Pulse { answered: 1, owes: false });
        let (is_deaf, disk_free_bytes) = (Some(false), Some(1 << 40));
        Reading {
            now: Timestamp(second * 1_000),
            pulse,
            is_deaf,
            disk_free_bytes,
            clock_jumps: 0,
            wipe_remains: 0,
        }
    }

    fn found(vitals: &mut Vitals, reading: Reading) -> Vec<Trouble> {
        let look = vitals.look(reading).into_iter();
        look.filter(|(_, lasting)| *lasting == Lasting::Yes).map(|(it, _)| it).collect()
    }

    #[test]
    fn a_sender_that_owes_and_hears_nothing_is_stalled_and_a_quiet_one_is_not() {
        let mut vitals = Vitals::new(Timestamp(0));
        for second in (0..600).step_by(5) {
            assert_eq!(found(&mut vitals, reading(second)), []);
        }
        let owing = |second, answered| Reading {
            pulse: Some(Pulse { answered, owes: true }),
            ..reading(second)
        };
        for second in (600..720).step_by(5) {
            assert_eq!(found(&mut vitals, owing(second, 1)), []);
        }
        assert_eq!(found(&mut vitals, owing(720, 1)), [Trouble::SenderStalled]);
        assert_eq!(found(&mut vitals, owing(725, 2)), [], "it came on");
    }

    #[test]
    fn deafness_a_full_disk_and_a_jump_are_found() {
        let mut vitals = Vitals::new(Timestamp(0));
        let deaf = |second| Reading { is_deaf: Some(true), ..reading(second) };
        assert_eq!(found(&mut vitals, deaf(179)), [], "Telegram is still being reached");
        assert_eq!(found(&mut vitals, deaf(180)), [Trouble::PollerDeaf]);
        let full = Reading { disk_free_bytes: Some((256 << 20) - 1), ..reading(200) };
        assert_eq!(found(&mut vitals, full), [Trouble::DiskFull]);
        let jumped = |second| Reading { clock_jumps: 1, ..reading(second) };
        assert_eq!(found(&mut vitals, jumped(210)), [Trouble::ClockJumped]);
        assert_eq!(found(&mut vitals, jumped(269)), [Trouble::ClockJumped]);
        assert_eq!(found(&mut vitals, jumped(270)), []);
        let stays = |second| Reading { wipe_remains: 1, ..jumped(second) };
        assert_eq!(found(&mut vitals, stays(280)), [Trouble::WipeFailed]);
    }
}
