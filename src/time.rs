//! Instants, and the wall clock of the territory.
//!
//! The promise: every instant is UTC milliseconds, every wall time is Europe/Rome, and both
//! daylight-saving changes are right because jiff's time-zone data do the conversion. It
//! deliberately has no "now": the floor `app` reads the clock and passes it down.

pub mod holidays;
pub mod week;

use std::ops::{Add, Sub};
use std::time::Duration;

use jiff::ZonedDateTime;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// The zone of every opening hour and appointment of the territory, compiled in.
#[must_use]
pub fn rome() -> TimeZone {
    jiff::tz::get!("Europe/Rome")
}

/// An instant: milliseconds since 1970-01-01T00:00:00Z.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The earliest instant that is ever compared against.
    pub const EPOCH: Self = Self(0);

    /// The instant as a wall time in Europe/Rome. Instants outside jiff's range (years −9999 to
    /// 9999) become the nearest end of it: no clock produces them.
    #[must_use]
    pub fn in_rome(self) -> ZonedDateTime {
        let instant = jiff::Timestamp::from_millisecond(self.0).unwrap_or(if self.0 < 0 {
            jiff::Timestamp::MIN
        } else {
            jiff::Timestamp::MAX
        });
        instant.to_zoned_datetime(rome())
    }

    /// How long after `earlier` this is; zero if it is not after.
    #[must_use]
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }
}

impl From<&ZonedDateTime> for Timestamp {
    fn from(zoned: &ZonedDateTime) -> Self {
        Self(zoned.timestamp().as_millisecond())
    }
}

impl Add<Duration> for Timestamp {
    type Output = Self;

    fn add(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)))
    }
}

impl Sub<Duration> for Timestamp {
    type Output = Self;

    fn sub(self, duration: Duration) -> Self {
        Self(self.0.saturating_sub(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)))
    }
}
