//! Opening hours: weekly intervals, the dates they hold, closures and holidays.
//!
//! The promise: hours are wall time in Europe/Rome, so they are compared as wall time; the two
//! days on which the clock changes need no care. It deliberately says nothing in words.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time, Weekday};

use crate::directory::service::{OpenState, WeeklyHours};
use crate::time::holidays;

/// How far ahead the next opening is looked for.
pub(crate) const LOOKAHEAD_DAYS: i64 = 14;
const MINUTES_PER_DAY: u16 = 24 * 60;

/// One interval of a weekday, in minutes since midnight. `end` is after `start` and at most a day
/// later: what passes midnight runs into the next day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Interval {
    pub start: u16,
    pub end: u16,
}

impl Interval {
    /// From `HH:MM` to `HH:MM` (`24:00` allowed at the end). An end not after its start is on the
    /// next day; the same time twice is empty, and refused.
    pub fn parse(text: &str) -> Option<Self> {
        let (start, end) = text.split_once(['-', '–'])?;
        let (start, end) = (minutes(start.trim())?, minutes(end.trim())?);
        match () {
            () if start == MINUTES_PER_DAY || start == end => None,
            () if end < start => Some(Self { start, end: end + MINUTES_PER_DAY }),
            () => Some(Self { start, end }),
        }
    }

    fn shown(self) -> (Time, Time) {
        (wall(self.start), wall(self.end))
    }
}

fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    if !(1..=2).contains(&hour.len()) || minute.len() != 2 {
        return None;
    }
    if !hour.bytes().chain(minute.bytes()).all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    let total = hour * 60 + minute;
    (minute < 60 && total <= MINUTES_PER_DAY).then_some(total)
}

fn wall(minutes: u16) -> Time {
    let minutes = minutes % MINUTES_PER_DAY;
    // Both are below 24 and 60.
    Time::constant((minutes / 60) as i8, (minutes % 60) as i8, 0, 0)
}

/// What happens on holidays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OnHolidays {
    Closed,
    Open,
}

/// When a place is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Schedule {
    /// All day and night, holidays too.
    Always,
    /// By the week.
    Weekly(Box<Weekly>),
}

/// A weekly schedule and the days it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Weekly {
    /// From Monday, sorted and without overlaps.
    pub days: [Vec<Interval>; 7],
    /// First day, if it has one.
    pub from: Option<Date>,
    /// Last day, if it has one.
    pub until: Option<Date>,
    /// First and last day of each closure.
    pub closed: Vec<(Date, Date)>,
    pub on_holidays: OnHolidays,
}

impl Weekly {
    fn in_force(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    fn intervals(&self, day: Date, patron: Option<(i8, i8)>) -> &[Interval] {
        let holiday =
            holidays::is_national(day) || patron.is_some_and(|p| p == (day.month(), day.day()));
        let shut = holiday && self.on_holidays == OnHolidays::Closed
            || self.closed.iter().any(|(first, last)| *first <= day && day <= *last);
        if shut || !self.in_force(day) {
            return &[];
        }
        &self.days[usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())]
    }
}

/// The hours to show at a wall time, and whether it is open then. Several schedules are added to
/// one another: summer and winter hours, or a counter and its afternoons.
pub(crate) fn at(schedules: &[&Schedule], patron: Option<(i8, i8)>, now: DateTime) -> WeeklyHours {
    if schedules.iter().any(|schedule| matches!(schedule, Schedule::Always)) {
        return WeeklyHours { days: Vec::new(), now: OpenState::Open { until: None } };
    }
    let weekly: Vec<&Weekly> = schedules
        .iter()
        .filter_map(|schedule| match schedule {
            Schedule::Always => None,
            Schedule::Weekly(weekly) => Some(weekly.as_ref()),
        })
        .collect();
    WeeklyHours { days: week(&weekly, now.date()), now: state(&weekly, patron, now) }
}

/// The week of the schedules in force on a day. When none is, the next that will be tells more
/// than silence.
fn week(schedules: &[&Weekly], today: Date) -> Vec<(Weekday, Vec<(Time, Time)>)> {
    let next = schedules.iter().filter_map(|weekly| weekly.from).filter(|from| *from > today).min();
    let day = if schedules.iter().any(|weekly| weekly.in_force(today)) {
        today
    } else {
        next.unwrap_or(today)
    };
    (0..7i8)
        .filter_map(|offset| {
            let mut intervals: Vec<Interval> = schedules
                .iter()
                .filter(|weekly| weekly.in_force(day))
                .flat_map(|weekly| weekly.days[usize::from(offset.unsigned_abs())].iter().copied())
                .collect();
            intervals.sort_unstable();
            intervals.dedup();
            let weekday = Weekday::from_monday_zero_offset(offset).ok()?;
            (!intervals.is_empty())
                .then(|| (weekday, intervals.into_iter().map(Interval::shown).collect()))
        })
        .collect()
}

fn state(schedules: &[&Weekly], patron: Option<(i8, i8)>, now: DateTime) -> OpenState {
    let spans = spans(schedules, patron, now.date());
    if let Some((_, end)) = spans.iter().find(|(start, end)| *start <= now && now < *end) {
        let a_day_on = now.checked_add(24.hours()).unwrap_or(DateTime::MAX);
        return OpenState::Open { until: (*end < a_day_on).then(|| end.time()) };
    }
    let opens = spans.iter().find(|(start, _)| *start > now);
    OpenState::Closed { opens: opens.map(|(start, _)| (start.date(), start.time())) }
}

/// From yesterday, whose last interval may pass midnight, to the end of the lookahead: what is
/// open, in order, with what touches joined.
fn spans(
    schedules: &[&Weekly],
    patron: Option<(i8, i8)>,
    today: Date,
) -> Vec<(DateTime, DateTime)> {
    let mut all: Vec<(DateTime, DateTime)> = (-1..=LOOKAHEAD_DAYS)
        .filter_map(|offset| today.checked_add(offset.days()).ok())
        .flat_map(|day| {
            let midnight = day.at(0, 0, 0, 0);
            schedules.iter().flat_map(move |weekly| weekly.intervals(day, patron)).filter_map(
                move |interval| {
                    let start = midnight.checked_add(i64::from(interval.start).minutes()).ok()?;
                    let end = midnight.checked_add(i64::from(interval.end).minutes()).ok()?;
                    Some((start, end))
                },
            )
        })
        .collect();
    all.sort_unstable();
    let mut joined: Vec<(DateTime, DateTime)> = Vec::with_capacity(all.len());
    for (start, end) in all {
        match joined.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => joined.push((start, end)),
        }
    }
    joined
}

impl Schedule {
    /// Whether both are open at one time: then they are not additions to each other.
    pub fn contradicts(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Weekly(ours), Self::Weekly(theirs)) => ours.contradicts(theirs),
            _ => true,
        }
    }

    /// Whether it says anything about a day or what follows; its last interval may run into the
    /// day after its last.
    pub fn matters_on(&self, day: Date) -> bool {
        match self {
            Self::Always => true,
            Self::Weekly(weekly) => {
                weekly.until.is_none_or(|until| until.tomorrow().unwrap_or(Date::MAX) >= day)
            }
        }
    }
}

impl Weekly {
    /// Whether both are open at one time of some day on which both hold.
    fn contradicts(&self, other: &Self) -> bool {
        let first = self.from.max(other.from);
        let last = [self.until, other.until].into_iter().flatten().min();
        let together = match (first, last) {
            (Some(first), Some(last)) => first <= last,
            _ => true,
        };
        together
            && self.days.iter().zip(&other.days).any(|(ours, theirs)| {
                ours.iter().any(|a| theirs.iter().any(|b| a.start < b.end && b.start < a.end))
            })
    }
}
