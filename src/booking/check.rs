//! Whether calendars make sense on real days.
//!
//! The promise: a rule that never receives anybody, that receives twice at a time, or that stands
//! in an hour the clock jumps over or shows twice, is told with its place.

use jiff::ToSpan;
use jiff::civil::Date;

use super::calendar::{Availability, Calendar, Calendars, Interval, Rule};
use super::plan::Clock;
use crate::diagnostic::{Diagnostic, Place};

const YIELDS_NOTHING: &str = "B005";
const OVERLAPS: &str = "B006";
const CROSSES_GAP: &str = "B008";
const TOO_SHORT: &str = "B010";
const NO_HOURS: &str = "B016";

/// How far rules are looked at.
const YEARS: i16 = 2;
/// The hour that Rome jumps over in spring and shows twice in autumn.
const CHANGING: Interval = Interval { from: 120, until: 180 };

/// Every fault of loaded calendars, looking ahead from `today`.
#[must_use]
pub fn check(calendars: &Calendars, today: Date) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for calendar in calendars.by_place.values() {
        check_hours(&calendar.hours, &calendar.at, today, &mut faults);
        check_length(calendar, &mut faults);
    }
    for resource in calendars.resources.values() {
        if let Some(hours) = &resource.hours {
            check_hours(hours, &resource.at, today, &mut faults);
        }
    }
    faults
}

fn check_hours(hours: &Availability, at: &Place, today: Date, faults: &mut Vec<Diagnostic>) {
    let until = today.checked_add(i64::from(YEARS).years()).unwrap_or(Date::MAX);
    if hours.rules.is_empty() && hours.also.is_empty() {
        let message = "nobody is ever received: there are no `rules` and no `also`";
        faults.push(Diagnostic::error(NO_HOURS, at.clone(), message));
    }
    let mut days: Vec<(&Rule, Vec<Date>)> = Vec::new();
    for rule in &hours.rules {
        let all = rule.days.days(today, until);
        let open: Vec<Date> = all
            .iter()
            .filter(|day| !rule.except.contains(day) && !hours.is_closed(**day))
            .copied()
            .collect();
        if open.is_empty() || rule.hours.is_empty() {
            let help = if all.is_empty() {
                "the rule has no day from today on; is it over?"
            } else {
                "every day of it is an exception, a holiday or closed"
            };
            faults.push(
                Diagnostic::error(
                    YIELDS_NOTHING,
                    rule.at.clone(),
                    format!("this rule receives nobody in the next {YEARS} years"),
                )
                .help(help),
            );
        }
        check_gap(rule, &open, faults);
        days.push((rule, open));
    }
    check_overlaps(&days, faults);
}

fn check_overlaps(days: &[(&Rule, Vec<Date>)], faults: &mut Vec<Diagnostic>) {
    for (at, (rule, open)) in days.iter().enumerate() {
        let twice = rule.hours.iter().enumerate().any(|(index, one)| {
            rule.hours.iter().skip(index + 1).any(|other| one.overlaps(*other))
        });
        if twice {
            let message = "this rule receives twice at one time: its hours overlap";
            faults.push(Diagnostic::error(OVERLAPS, rule.at.clone(), message));
        }
        for (other, theirs) in days.iter().take(at) {
            let clash = rule.hours.iter().any(|one| other.hours.iter().any(|it| one.overlaps(*it)));
            let day = open.iter().find(|day| theirs.binary_search(day).is_ok());
            if let (true, Some(day)) = (clash, day) {
                faults.push(
                    Diagnostic::error(
                        OVERLAPS,
                        rule.at.clone(),
                        format!("this rule and another receive at one time, first on {day}"),
                    )
                    .help(format!("the other is at {}", other.at)),
                );
            }
        }
    }
}

/// An hour that does not exist, or exists twice, is no hour to agree on.
fn check_gap(rule: &Rule, open: &[Date], faults: &mut Vec<Diagnostic>) {
    if !rule.hours.iter().any(|hours| hours.overlaps(CHANGING)) {
        return;
    }
    let changing = open.iter().find_map(|day| {
        let steps = Clock::of(*day)?.steps;
        (steps != 288).then_some((day, steps))
    });
    if let Some((day, steps)) = changing {
        let what = if steps < 288 { "does not exist" } else { "comes twice" };
        faults.push(
            Diagnostic::error(
                CROSSES_GAP,
                rule.at.clone(),
                format!("on {day} the clock changes, and the hour from 02:00 to 03:00 {what}"),
            )
            .help("leave the day out with `except`, and write its hours in `also`"),
        );
    }
}

fn check_length(calendar: &Calendar, faults: &mut Vec<Diagnostic>) {
    let (before, _, after) =
        (calendar.before_minutes, calendar.length_minutes, calendar.after_minutes);
    let fits = |hours: &Interval| {
        let room = hours.until - hours.from;
        room >= calendar.length_minutes
            && (hours.from >= before || room >= calendar.length_minutes + before)
            && (hours.until + after <= 24 * 60 || room >= calendar.length_minutes + after)
    };
    for rule in &calendar.hours.rules {
        for hours in rule.hours.iter().filter(|hours| !fits(hours)) {
            let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
            let message = format!(
                "from {} to {} nobody can be received for {} minutes",
                clock(hours.from),
                clock(hours.until),
                calendar.length_minutes
            );
            faults.push(
                Diagnostic::error(TOO_SHORT, rule.at.clone(), message)
                    .help("what is kept free before and after stays within the day"),
            );
        }
    }
}
