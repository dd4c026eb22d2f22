//! The single values of a calendar's file: days, times of day, lengths of time, words.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::time::Duration;

use jiff::civil::Date;

use super::bits::STEP_MINUTES;
use super::calendar::Interval;
use crate::diagnostic::Diagnostic;
use crate::text::yaml::{self, Reader, Scalar};

const BAD_HOURS: &str = "B007";
const OUT_OF_RANGE: &str = "B009";
const BAD_DATE: &str = "B013";
const UNKNOWN_WORD: &str = "B015";

/// The longest time that any setting may be.
const LONGEST: Duration = Duration::from_hours(24 * 400);

pub(super) fn word<T: Clone>(
    said: &Scalar,
    words: &[(&str, T)],
    faults: &mut Vec<Diagnostic>,
) -> Option<T> {
    yaml::one_of(UNKNOWN_WORD, said, words, faults)
}

pub(super) fn date(said: &Scalar, faults: &mut Vec<Diagnostic>) -> Option<Date> {
    let read = said.text.parse::<Date>().ok();
    if read.is_none() {
        let message = format!("`{}` is not a day like 2026-12-24", said.text);
        faults.push(Diagnostic::error(BAD_DATE, said.at.clone(), message));
    }
    read
}

/// One day, or from a day to a day.
pub(super) fn days(said: &Scalar, faults: &mut Vec<Diagnostic>) -> Option<(Date, Date)> {
    let (first, last) = said.text.split_once("..").unwrap_or((&said.text, &said.text));
    let part = |text: &str| Scalar { at: said.at.clone(), text: text.to_owned() };
    let (first, last) = (date(&part(first), faults)?, date(&part(last), faults)?);
    if first > last {
        let message = format!("`{}` ends before it begins", said.text);
        faults.push(Diagnostic::error(BAD_DATE, said.at.clone(), message));
        return None;
    }
    Some((first, last))
}

/// `MM-DD`.
pub(super) fn day_of_year(said: &Scalar, faults: &mut Vec<Diagnostic>) -> Option<(i8, i8)> {
    let read = said.text.split_once('-').and_then(|(month, day)| {
        let (month, day) = (month.parse().ok()?, day.parse().ok()?);
        // A leap year has every day there is.
        Date::new(2024, month, day).ok().map(|_| (month, day))
    });
    if read.is_none() {
        let message = format!("`{}` is not a day of the year like 08-26", said.text);
        faults.push(Diagnostic::error(BAD_DATE, said.at.clone(), message));
    }
    read
}

pub(super) fn interval(said: &Scalar, faults: &mut Vec<Diagnostic>) -> Option<Interval> {
    let read = Interval::parse(&said.text);
    let message = match read {
        Some(read) if read.is_on_steps() => return Some(read),
        Some(_) => format!("`{}` is not on whole {STEP_MINUTES} minutes", said.text),
        None => format!("`{}` is not a time of day like 09:00-12:30", said.text),
    };
    faults.push(Diagnostic::error(BAD_HOURS, said.at.clone(), message));
    None
}

pub(super) fn integer(
    reader: &mut Reader<'_, '_>,
    key: &'static str,
    range: RangeInclusive<u16>,
    default: Option<u16>,
) -> Option<u16> {
    let said = match default {
        Some(default) => match reader.scalar(key) {
            Some(said) => said,
            None => return Some(default),
        },
        None => reader.require_scalar(key)?,
    };
    let read = said.text.parse::<u16>().ok().filter(|number| range.contains(number));
    if read.is_none() {
        let message = format!(
            "`{}` is not a whole number from {} to {}",
            said.text,
            range.start(),
            range.end()
        );
        reader.faults.push(Diagnostic::error(OUT_OF_RANGE, said.at, message));
    }
    read
}

/// Minutes on whole steps.
pub(super) fn minutes(
    reader: &mut Reader<'_, '_>,
    key: &'static str,
    range: RangeInclusive<u16>,
    default: Option<u16>,
) -> Option<u16> {
    let read = integer(reader, key, range, default)?;
    if !read.is_multiple_of(STEP_MINUTES) {
        let at = reader.scalar(key).map_or_else(|| reader.at.clone(), |said| said.at);
        let message = format!("`{key}` is not on whole {STEP_MINUTES} minutes");
        reader.faults.push(Diagnostic::error(OUT_OF_RANGE, at, message));
        return None;
    }
    Some(read)
}

pub(super) fn duration(
    reader: &mut Reader<'_, '_>,
    key: &'static str,
    default: Duration,
) -> Option<Duration> {
    match reader.scalar(key) {
        Some(said) => read_duration(&said, reader.faults),
        None => Some(default),
    }
}

pub(super) fn read_duration(said: &Scalar, faults: &mut Vec<Diagnostic>) -> Option<Duration> {
    let units: BTreeMap<char, u64> = [('m', 60), ('h', 3_600), ('d', 86_400)].into();
    let read = said.text.chars().next_back().and_then(|unit| {
        let number: u64 = said.text.strip_suffix(unit)?.parse().ok()?;
        Some(Duration::from_secs(number.checked_mul(*units.get(&unit)?)?))
    });
    let read = read.filter(|length| *length <= LONGEST);
    if read.is_none() {
        let message = format!("`{}` is not a time like 90m, 24h or 2d", said.text);
        faults.push(Diagnostic::error(OUT_OF_RANGE, said.at.clone(), message));
    }
    read
}
