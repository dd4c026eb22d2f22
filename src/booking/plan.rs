//! Recurring hours laid out over real days.
//!
//! The promise: every start is an instant that exists; on the two days on which the clock changes
//! an appointment keeps its wall time and its length.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use super::bits::{Bits, STEP_MINUTES, STEPS_MAX, Span};
use super::calendar::{Availability, Calendar, Interval};
use crate::time::{Timestamp, rome};

/// Milliseconds a step.
pub const STEP_MS: i64 = STEP_MINUTES as i64 * 60_000;

const DAY_MS: i64 = 86_400_000;

/// A day by the clock: where it begins and how long it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// Which day.
    pub date: Date,
    /// Counts the days.
    pub number: i32,
    /// Its first instant.
    pub midnight: Timestamp,
    /// How many steps it has: 288, or twelve less or more when the clock changes.
    pub steps: u16,
}

impl Clock {
    /// The day's shape. `None` for days that no calendar reaches.
    #[must_use]
    pub fn of(date: Date) -> Option<Self> {
        let midnight = date.to_zoned_datetime(rome()).ok()?;
        let next = date.tomorrow().ok()?.to_zoned_datetime(rome()).ok()?;
        let midnight = Timestamp::from(&midnight);
        let steps = (Timestamp::from(&next).0 - midnight.0) / STEP_MS;
        // Midnight in Rome is late on the day before by UTC: an hour or two.
        let number = i32::try_from((midnight.0 + 3 * 3_600_000).div_euclid(DAY_MS)).ok()?;
        Some(Self { date, number, midnight, steps: u16::try_from(steps).ok()?.min(STEPS_MAX) })
    }

    /// The day an instant lies in.
    #[must_use]
    pub fn at(instant: Timestamp) -> Option<Self> {
        Self::of(instant.in_rome().date())
    }

    /// The step that begins at an instant of the day.
    #[must_use]
    pub fn step(&self, instant: Timestamp) -> Option<u16> {
        let since = instant.0 - self.midnight.0;
        let step = u16::try_from(since / STEP_MS).ok()?;
        (since >= 0 && since % STEP_MS == 0 && step < self.steps).then_some(step)
    }

    /// The instant at which a step begins.
    #[must_use]
    pub fn instant(&self, step: u16) -> Timestamp {
        Timestamp(self.midnight.0 + i64::from(step) * STEP_MS)
    }

    /// Every step the day has.
    #[must_use]
    pub fn whole(&self) -> Bits {
        Bits::of(Span { from: 0, until: self.steps })
    }

    /// The steps of wall-clock hours. A time that the clock jumps over is the one after the jump;
    /// one that it shows twice is the first.
    #[must_use]
    pub fn span(&self, interval: Interval) -> Option<Span> {
        let edge = |minutes: u16| {
            let wall: DateTime =
                self.date.at(0, 0, 0, 0).checked_add(i64::from(minutes).minutes()).ok()?;
            let instant = Timestamp::from(&wall.to_zoned_datetime(rome()).ok()?);
            u16::try_from((instant.0 - self.midnight.0) / STEP_MS).ok()
        };
        let span = Span { from: edge(interval.from)?, until: edge(interval.until)? };
        (span.from < span.until).then_some(span)
    }
}

/// One day of a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayPlan {
    /// The day.
    pub clock: Clock,
    /// The steps at which an appointment may start.
    pub starts: Bits,
}

/// A calendar over a stretch of days, in order; days without a start are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The days.
    pub days: Vec<DayPlan>,
}

impl Plan {
    /// Lays `calendar` out from `first` to `last`, both included.
    #[must_use]
    pub fn of(calendar: &Calendar, first: Date, last: Date) -> Self {
        let (before, length, after) = calendar.steps();
        let every = calendar.every_minutes.div_ceil(STEP_MINUTES).max(1);
        let days = calendar
            .hours
            .between(first, last)
            .into_iter()
            .filter_map(|(date, intervals)| {
                let clock = Clock::of(date)?;
                let mut starts = Bits::NONE;
                for span in intervals.iter().filter_map(|interval| clock.span(*interval)) {
                    let mut start = span.from;
                    while start + length <= span.until {
                        // What is kept free may lie outside the hours, but not in another day.
                        if start >= before && start + length + after <= clock.steps {
                            starts.set(start);
                        }
                        start += every;
                    }
                }
                (!starts.is_empty()).then_some(DayPlan { clock, starts })
            })
            .collect();
        Self { days }
    }

    /// The plan of one day.
    #[must_use]
    pub fn day(&self, date: Date) -> Option<&DayPlan> {
        let at = self.days.binary_search_by(|day| day.clock.date.cmp(&date)).ok()?;
        self.days.get(at)
    }
}

/// When a resource is there: the steps of each day from `first` to `last`.
#[must_use]
pub fn presence(hours: &Availability, first: Date, last: Date) -> Vec<(Date, Bits)> {
    hours
        .between(first, last)
        .into_iter()
        .filter_map(|(date, intervals)| {
            let clock = Clock::of(date)?;
            let mut bits = Bits::NONE;
            for span in intervals.iter().filter_map(|interval| clock.span(*interval)) {
                bits.insert(span);
            }
            Some((date, bits))
        })
        .collect()
}
