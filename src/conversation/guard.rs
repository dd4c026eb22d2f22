//! What must hold at the moment something unasked is sent.
//!
//! The promise: outside the hours she chose nothing arrives, by the wall clock of Rome and across
//! both daylight-saving changes; what is late, or of a generation she left, never arrives. It
//! deliberately keeps no state: the same guard, lane and instant always give the same verdict.

use jiff::civil::{Date, Time};
use jiff::tz::AmbiguousOffset;
use jiff::{ToSpan, ZonedDateTime};

use super::lane::{ContactWindow, Guard};
use crate::time::{Timestamp, rome};

/// Every weekday comes within so many days; two more for an hour that a day does not have.
const DAYS_AHEAD: i32 = 9;

/// What a guard says at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It may be sent.
    Now,
    /// Not before; then it is asked again.
    At(Timestamp),
    /// Never.
    Dropped,
}

impl Guard {
    /// What holds at `now` in a lane of `generation`.
    #[must_use]
    pub fn verdict(&self, generation: u32, now: Timestamp) -> Verdict {
        if self.generation.is_some_and(|own| own != generation)
            || self.expires.is_some_and(|expires| expires <= now)
        {
            return Verdict::Dropped;
        }
        let from = self.not_before.map_or(now, |not_before| not_before.max(now));
        let at = match self.window {
            None => Some(from),
            Some(window) => window.next_open(from),
        };
        match at {
            // What would come too late need not be waited for.
            Some(at) if self.expires.is_some_and(|expires| expires <= at) => Verdict::Dropped,
            Some(at) if at <= now => Verdict::Now,
            Some(at) => Verdict::At(at),
            None => Verdict::Dropped,
        }
    }
}

impl ContactWindow {
    /// Whether the window is open.
    #[must_use]
    pub fn is_open(self, at: Timestamp) -> bool {
        let wall = at.in_rome();
        let minute = u16::try_from(i32::from(wall.hour()) * 60 + i32::from(wall.minute()));
        self.has_day(wall.date())
            && minute.is_ok_and(|minute| (self.from_minute..self.until_minute).contains(&minute))
    }

    /// The first instant from `from` on at which the window is open; none if it never opens.
    #[must_use]
    pub fn next_open(self, from: Timestamp) -> Option<Timestamp> {
        if self.is_open(from) {
            return Some(from);
        }
        let start = from.in_rome();
        let opens = (0..DAYS_AHEAD)
            .filter_map(|day| start.date().checked_add(day.days()).ok())
            .filter(|date| self.has_day(*date))
            .flat_map(|date| self.opens_on(date));
        // An hour that comes twice may open twice, and one that is left out opens at its end.
        let until = start.checked_add(DAYS_AHEAD.days()).ok();
        let changes = rome()
            .following(start.timestamp())
            .map(|change| Timestamp(change.timestamp().as_millisecond()))
            .take_while(|change| until.as_ref().is_some_and(|until| *change < until.into()))
            .collect::<Vec<_>>();
        opens.chain(changes).filter(|at| *at > from && self.is_open(*at)).min()
    }

    fn has_day(self, date: Date) -> bool {
        let weekday = date.weekday().to_monday_zero_offset();
        self.weekdays & (1 << weekday) != 0
    }

    /// The instants at which a day's clock shows the opening: none, one or two.
    fn opens_on(self, date: Date) -> Vec<Timestamp> {
        let hour = i8::try_from(self.from_minute / 60).ok();
        let minute = i8::try_from(self.from_minute % 60).ok();
        let time = hour.zip(minute).and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok());
        let Some(time) = time else { return Vec::new() };
        let ambiguous = rome().to_ambiguous_zoned_datetime(date.to_datetime(time));
        let instant = |zoned: Result<ZonedDateTime, _>| {
            zoned.ok().map(|zoned: ZonedDateTime| Timestamp::from(&zoned))
        };
        match ambiguous.offset() {
            AmbiguousOffset::Unambiguous { .. } => {
                instant(ambiguous.unambiguous()).into_iter().collect()
            }
            AmbiguousOffset::Fold { .. } => {
                let both = [ambiguous.clone().earlier(), ambiguous.later()];
                both.into_iter().filter_map(instant).collect()
            }
            // The change itself is among the instants that are tried.
            AmbiguousOffset::Gap { .. } => Vec::new(),
        }
    }
}
