//! Reading schedules: weeks, the days they hold, closures and holidays.
//!
//! The promise: what is not said is closed. A schedule that could be read is sorted, without empty
//! or overlapping intervals, or the overlap was told.

use jiff::civil::Date;

use crate::diagnostic::Diagnostic;
use crate::directory::facts::{BAD_DATE, day, parse_day, word};
use crate::directory::hours::{Interval, OnHolidays, Schedule, Weekly};
use crate::text::yaml::{self, Node, Reader, Scalar, WRONG_SHAPE};

/// Not an interval of a day, or an empty one.
const BAD_INTERVAL: &str = "T011";
/// Two intervals of a day overlap.
const OVERLAP: &str = "T012";
/// Not a weekday.
const UNKNOWN_WEEKDAY: &str = "T013";

const WEEKDAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// `always: true`, or `weekly:` with its dates, closures and holidays.
pub(crate) fn schedule(reader: &mut Reader<'_, '_>) -> Option<Schedule> {
    let always = reader.flag("always") == Some(true);
    let weekly = reader.get("weekly");
    let from = reader.scalar("from");
    let from = from.and_then(|said| day(&said, reader.faults));
    let until = reader.scalar("until");
    let until = until.and_then(|said| day(&said, reader.faults));
    let closed = reader.scalars("closed");
    let closed = closed.iter().filter_map(|said| closure(said, reader.faults)).collect();
    let holidays = reader.scalar("holidays");
    let on_holidays = holidays.and_then(|said| {
        let words = [("closed", OnHolidays::Closed), ("open", OnHolidays::Open)];
        word(&said, &words, reader.faults)
    });
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        let message = format!("this schedule ends on {until}, before it begins on {from}");
        reader.faults.push(Diagnostic::error(BAD_DATE, reader.at.clone(), message));
    }
    match (always, weekly) {
        (true, None) => Some(Schedule::Always),
        (false, Some(node)) => Some(Schedule::Weekly(Box::new(Weekly {
            days: week(node, reader.faults)?,
            from,
            until,
            closed,
            // Nobody stands before a closed door because a file said nothing.
            on_holidays: on_holidays.unwrap_or(OnHolidays::Closed),
        }))),
        _ => {
            let message = "exactly one of `always: true` and `weekly` is expected";
            reader.faults.push(Diagnostic::error(WRONG_SHAPE, reader.at.clone(), message));
            None
        }
    }
}

/// `2026-12-24`, or `2026-08-10..2026-08-21` with both days.
fn closure(said: &Scalar, faults: &mut Vec<Diagnostic>) -> Option<(Date, Date)> {
    let (first, last) = said.text.split_once("..").unwrap_or((&said.text, &said.text));
    let found = parse_day(first.trim()).zip(parse_day(last.trim()));
    let found = found.filter(|(first, last)| first <= last);
    if found.is_none() {
        let message = format!("`{}` is not a day or a range of days", said.text);
        faults.push(
            Diagnostic::error(BAD_DATE, said.at.clone(), message)
                .help("a closure is written as 2026-12-24 or as 2026-08-10..2026-08-21"),
        );
    }
    found
}

fn week(node: &Node, faults: &mut Vec<Diagnostic>) -> Option<[Vec<Interval>; 7]> {
    let mut reader = Reader::open(node, faults)?;
    let mut days: [Vec<Interval>; 7] = Default::default();
    for (weekday, node) in reader.entries() {
        let index = WEEKDAYS.iter().position(|known| *known == weekday.text);
        let Some(slot) = index.and_then(|index| days.get_mut(index)) else {
            let message = format!("`{}` is not a weekday", weekday.text);
            reader.faults.push(
                Diagnostic::error(UNKNOWN_WEEKDAY, weekday.at.clone(), message)
                    .help(format!("weekdays are {}", WEEKDAYS.join(", ")))
                    .did_you_mean(&weekday.text, WEEKDAYS),
            );
            continue;
        };
        for item in yaml::items(node, reader.faults) {
            let Some(said) = yaml::scalar(item, reader.faults) else { continue };
            match Interval::parse(&said.text) {
                Some(interval) => add_interval(slot, interval, &said, reader.faults),
                None => reader.faults.push(not_an_interval(&said)),
            }
        }
        slot.sort_unstable();
    }
    if days.iter().all(Vec::is_empty) {
        let message = "this week has no hours: leave the schedule out if they are not known";
        reader.faults.push(Diagnostic::error(BAD_INTERVAL, reader.at.clone(), message));
        return None;
    }
    Some(days)
}

fn not_an_interval(said: &Scalar) -> Diagnostic {
    let message = format!("`{}` is not an interval of the day, or an empty one", said.text);
    Diagnostic::error(BAD_INTERVAL, said.at.clone(), message)
        .help("an interval is written as \"08:30-13:30\"; an end before its start is the next day")
}

fn add_interval(
    day: &mut Vec<Interval>,
    interval: Interval,
    said: &Scalar,
    faults: &mut Vec<Diagnostic>,
) {
    if day.iter().any(|other| interval.start < other.end && other.start < interval.end) {
        let message = format!("`{}` overlaps another interval of the same day", said.text);
        faults.push(Diagnostic::error(OVERLAP, said.at.clone(), message));
    }
    day.push(interval);
}
