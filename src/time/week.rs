//! Hours by the week: when somebody works, when a team answers.
//!
//! The promise: hours are wall time in Europe/Rome, holidays and closures included, and every
//! question is answered with an instant. It deliberately says nothing in words and names nobody.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::{Timestamp, holidays, rome};

const MINUTES_PER_DAY: u16 = 24 * 60;
/// How far ahead the next opening is looked for: longer than any closure of a team that answers.
const LOOKAHEAD_DAYS: i64 = 35;

/// The names of weekdays in files, from Monday.
pub const WEEKDAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// One interval of a weekday, in minutes after midnight. `end` is after `start` and at most a day
/// later: what passes midnight runs into the next day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// Included.
    pub start: u16,
    /// Excluded.
    pub end: u16,
}

impl Span {
    /// `09:00-13:00`; an end before its start is on the next day, `00:00-24:00` is the whole day.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (start, end) = text.split_once('-')?;
        let (start, end) = (minutes(start.trim())?, minutes(end.trim())?);
        if start == MINUTES_PER_DAY || start == end {
            return None;
        }
        let end = if end < start { end + MINUTES_PER_DAY } else { end };
        Some(Self { start, end })
    }

    /// The instants of this interval on `day`.
    #[must_use]
    pub fn on(self, day: Date) -> Option<(Timestamp, Timestamp)> {
        Some((instant(day, self.start)?, instant(day, self.end)?))
    }
}

fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let plain = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    if !plain(hour) || !plain(minute) {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    let total = hour * 60 + minute;
    (minute < 60 && total <= MINUTES_PER_DAY).then_some(total)
}

/// So many wall-clock minutes after the midnight that begins `day`, in Rome.
#[must_use]
pub fn instant(day: Date, minutes: u16) -> Option<Timestamp> {
    let midnight = DateTime::from_parts(day, jiff::civil::Time::midnight());
    let wall = midnight.checked_add(i64::from(minutes).minutes()).ok()?;
    wall.to_zoned_datetime(rome()).ok().map(|zoned| Timestamp::from(&zoned))
}

/// Hours by the week.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WeekHours {
    /// From Monday, sorted.
    pub days: [Vec<Span>; 7],
    /// First and last day of each closure.
    pub closed: Vec<(Date, Date)>,
    /// Whether national holidays are like any other day.
    pub open_on_holidays: bool,
}

impl WeekHours {
    /// Whether there are no hours at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.days.iter().all(Vec::is_empty)
    }

    /// The intervals that begin on `day`, as instants.
    fn on(&self, day: Date) -> impl Iterator<Item = (Timestamp, Timestamp)> + '_ {
        let shut = !self.open_on_holidays && holidays::is_national(day)
            || self.closed.iter().any(|(first, last)| *first <= day && day <= *last);
        let weekday = usize::from(day.weekday().to_monday_zero_offset().unsigned_abs());
        let spans = if shut { &[] } else { self.days.get(weekday).map_or(&[][..], Vec::as_slice) };
        spans.iter().filter_map(move |span| span.on(day))
    }

    /// The interval that holds `at`, or the next one after it within the lookahead.
    #[must_use]
    pub fn current_or_next(&self, at: Timestamp) -> Option<(Timestamp, Timestamp)> {
        if self.is_empty() {
            return None;
        }
        let today = at.in_rome().date();
        // What passes midnight began yesterday.
        (-1..=LOOKAHEAD_DAYS)
            .filter_map(|offset| today.checked_add(offset.days()).ok())
            .flat_map(|day| self.on(day))
            .find(|(_, end)| at < *end)
    }

    /// Whether `at` lies in one of the intervals.
    #[must_use]
    pub fn is_open(&self, at: Timestamp) -> bool {
        self.current_or_next(at).is_some_and(|(start, _)| start <= at)
    }

    /// When it opens next, if it is closed now and opens within the lookahead.
    #[must_use]
    pub fn opens(&self, at: Timestamp) -> Option<Timestamp> {
        self.current_or_next(at).map(|(start, _)| start).filter(|start| at < *start)
    }
}
