//! The only place that reads the clock.
//!
//! While running, time follows the monotonic clock, so that a jump of the wall clock lengthens no
//! delay; after a restart, now is at least the latest instant any commit carried. A jump of more
//! than a minute is told, once, to whoever asks.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::time::Timestamp;

/// A wall clock that differs from ours by more than this has jumped.
const JUMP_MS: i64 = 60_000;

/// What the machine says of time at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Since some fixed moment; never goes back.
    pub monotonic: Duration,
    /// The wall clock: milliseconds since 1970, for whatever they are worth.
    pub wall_ms: i64,
}

/// Where readings come from: the machine in the product, a made-up one in tests.
pub type Dial = Box<dyn Fn() -> Reading + Send + Sync>;

/// The machine's own dial.
#[must_use]
pub fn machine() -> Dial {
    let started = Instant::now();
    Box::new(move || Reading { monotonic: started.elapsed(), wall_ms: wall_ms() })
}

/// The clock.
pub struct Clock {
    dial: Dial,
    started: Duration,
    /// Wall milliseconds at `started`, corrected upwards by what the store had seen.
    origin_ms: AtomicI64,
    last_skew_ms: AtomicI64,
}

impl Clock {
    /// A clock that starts now, but never before `at_least`.
    #[must_use]
    pub fn start(at_least: Timestamp) -> Self {
        Self::on(machine(), at_least)
    }

    /// A clock on a dial, starting now, but never before `at_least`.
    #[must_use]
    pub fn on(dial: Dial, at_least: Timestamp) -> Self {
        let Reading { monotonic: started, wall_ms: wall } = dial();
        Self {
            dial,
            started,
            origin_ms: AtomicI64::new(wall.max(at_least.0)),
            last_skew_ms: AtomicI64::new(wall - wall.max(at_least.0)),
        }
    }

    /// The present instant.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.at((self.dial)())
    }

    fn at(&self, reading: Reading) -> Timestamp {
        let elapsed = reading.monotonic.saturating_sub(self.started);
        let elapsed_ms = i64::try_from(elapsed.as_millis()).unwrap_or(i64::MAX);
        Timestamp(self.origin_ms.load(Ordering::Relaxed).saturating_add(elapsed_ms))
    }

    /// How far the wall clock has jumped against ours since last asked, when it is more than a
    /// minute. A wall clock that is ahead for good (after a suspend) is followed; one that is
    /// behind is waited for.
    #[must_use]
    pub fn jump_ms(&self) -> Option<i64> {
        let reading = (self.dial)();
        let skew = reading.wall_ms - self.at(reading).0;
        let before = self.last_skew_ms.swap(skew, Ordering::Relaxed);
        let jump = skew - before;
        if skew > JUMP_MS {
            self.origin_ms.fetch_add(skew, Ordering::Relaxed);
            self.last_skew_ms.store(0, Ordering::Relaxed);
        }
        (jump.abs() > JUMP_MS).then_some(jump)
    }
}

fn wall_ms() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |elapsed| i64::try_from(elapsed.as_millis()).unwrap_or(i64::MAX))
}
