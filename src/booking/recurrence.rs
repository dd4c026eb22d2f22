//! On which days something recurs: RFC 5545, days only.
//!
//! The rule is expanded by days, without hours and without a zone, so that no change of the clock
//! can move it; the hours are laid onto the days afterwards, by the clock of Rome.

use std::str::FromStr;

use jiff::civil::Date;
use rrule::{Frequency, RRuleSet};

/// How many days one rule is followed: more than a century of daily recurrence.
const DAYS_MAX: usize = 40_000;
/// Parts of a rule that speak of hours, which are written beside it.
const OF_HOURS: [&str; 3] = ["BYHOUR", "BYMINUTE", "BYSECOND"];

/// A rule and its first day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recurrence {
    set: RRuleSet,
}

/// Why a rule cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecurrenceError {
    /// Not RFC 5545.
    #[error("{0}")]
    NotARule(String),
    /// It speaks of hours, minutes or seconds.
    #[error("a rule says which days; the hours stand in `hours`")]
    OfHours,
}

impl Recurrence {
    /// Reads the value of an `RRULE`, beginning on `from`.
    ///
    /// # Errors
    /// [`RecurrenceError`].
    pub fn parse(rule: &str, from: Date) -> Result<Self, RecurrenceError> {
        let rule = rule.trim().trim_start_matches("RRULE:");
        let parts: Vec<String> = rule
            .split(';')
            .map(|part| match part.split_once('=') {
                // The last day counts whole.
                Some((key, day)) if key == "UNTIL" && day.len() == 8 => {
                    format!("UNTIL={day}T235959Z")
                }
                _ => part.to_owned(),
            })
            .collect();
        if parts.iter().any(|part| OF_HOURS.iter().any(|of| part.starts_with(of))) {
            return Err(RecurrenceError::OfHours);
        }
        let written =
            format!("DTSTART:{}T000000Z\nRRULE:{}", from.strftime("%Y%m%d"), parts.join(";"));
        let set = RRuleSet::from_str(&written)
            .map_err(|error| RecurrenceError::NotARule(error.to_string()))?;
        let by_days = [Frequency::Daily, Frequency::Weekly, Frequency::Monthly, Frequency::Yearly];
        if set.get_rrule().iter().any(|rule| !by_days.contains(&rule.get_freq())) {
            return Err(RecurrenceError::OfHours);
        }
        Ok(Self { set: set.limit() })
    }

    /// The days on which it recurs, from `first` to `last`, both included, in order.
    #[must_use]
    pub fn days(&self, first: Date, last: Date) -> Vec<Date> {
        let mut days: Vec<Date> = Vec::new();
        for instant in self.set.into_iter().take(DAYS_MAX) {
            let Ok(at) = jiff::Timestamp::from_second(instant.timestamp()) else { break };
            let day = at.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
            if day > last {
                break;
            }
            if day >= first && days.last() != Some(&day) {
                days.push(day);
            }
        }
        days
    }
}
