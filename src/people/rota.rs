//! The rota: who works when, and who confirmed it.
//!
//! The promise: a rota without rest is refused, and a plan puts nobody on duty: only the person's
//! own word does, for one shift. It deliberately keeps no record; `conversation::operators` does.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Place, SourceFile};
use crate::text::yaml::{self, Node, Reader};
use crate::time::Timestamp;
use crate::time::week::{Span, WEEKDAYS, instant};

/// A week, in minutes.
const WEEK_MINUTES: u32 = 7 * 24 * 60;
/// A rota without the rest it asks for itself.
pub const NO_REST: &str = "P030";
/// A number, a day or hours that cannot be.
pub const BAD_ROTA: &str = "P031";
/// How long a night is: hours counted for the cap of night alarms.
const NIGHT_FROM_HOUR: i8 = 22;
const NIGHT_UNTIL_HOUR: i8 = 7;

/// `territory/rota.yaml`: shifts by the week.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rota {
    /// Every weekly shift.
    pub shifts: Vec<Shift>,
    /// The least time between two shifts of one person, in hours.
    pub rest_hours_min: u8,
    /// Alarms a night that one person gets before others are called instead.
    pub night_alarms_max: u8,
}

/// A weekly shift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// Whose, by handle.
    pub who: String,
    /// From Monday: 0.
    pub weekday: u8,
    /// When.
    pub span: Span,
    /// Where it stands.
    pub place: Place,
}

/// A shift somebody confirmed: from their word until its end, or until they hand over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duty {
    /// When it was confirmed.
    pub from: Timestamp,
    /// When it ends.
    pub until: Timestamp,
}

impl Duty {
    /// Whether it runs at `now`.
    #[must_use]
    pub fn covers(&self, now: Timestamp) -> bool {
        self.from <= now && now < self.until
    }
}

impl Rota {
    /// Reads `rota.yaml`, all faults at once.
    #[must_use]
    pub fn load(files: &[SourceFile]) -> (Self, Vec<Diagnostic>) {
        let mut faults = Vec::new();
        let mut rota = Self { rest_hours_min: 11, night_alarms_max: 2, ..Self::default() };
        for file in files {
            match yaml::parse(file) {
                Ok(node) if matches!(node.value, yaml::Value::Empty) => {}
                Ok(node) => rota.read(&node, &mut faults),
                Err(fault) => faults.push(*fault),
            }
        }
        rota.check_rest(&mut faults);
        (rota, faults)
    }

    fn read(&mut self, node: &Node, faults: &mut Vec<Diagnostic>) {
        let Some(mut reader) = Reader::open(node, faults) else { return };
        if let Some(hours) = small(&mut reader, "rest_hours_min", 8..=48) {
            self.rest_hours_min = hours;
        }
        if let Some(most) = small(&mut reader, "night_alarms_max", 1..=10) {
            self.night_alarms_max = most;
        }
        let shifts = reader.get("shifts");
        reader.finish();
        let Some(shifts) = shifts else { return };
        let Some(mut people) = Reader::open(shifts, faults) else { return };
        for (who, days) in people.entries() {
            let Some(mut days) = Reader::open(days, people.faults) else { continue };
            for (day, spans) in days.entries() {
                let weekday = WEEKDAYS.iter().position(|known| *known == day.text);
                let Some(weekday) = weekday else {
                    let message = format!("`{}` is not a weekday", day.text);
                    days.faults.push(
                        Diagnostic::error(BAD_ROTA, day.at.clone(), message)
                            .did_you_mean(&day.text, WEEKDAYS),
                    );
                    continue;
                };
                for item in yaml::items(spans, days.faults) {
                    let Some(said) = yaml::scalar(item, days.faults) else { continue };
                    match Span::parse(&said.text) {
                        Some(span) => self.shifts.push(Shift {
                            who: who.text.clone(),
                            weekday: weekday as u8,
                            span,
                            place: said.at,
                        }),
                        None => days.faults.push(Diagnostic::error(
                            BAD_ROTA,
                            said.at,
                            format!("`{}` is not an interval of the day", said.text),
                        )),
                    }
                }
            }
        }
    }

    /// Between two shifts of one person lies the rest, the week's end included.
    fn check_rest(&self, faults: &mut Vec<Diagnostic>) {
        let rest = u32::from(self.rest_hours_min) * 60;
        let begin = |shift: &Shift| u32::from(shift.weekday) * 1440 + u32::from(shift.span.start);
        let length = |shift: &Shift| u32::from(shift.span.end - shift.span.start);
        for shift in &self.shifts {
            let next = self.shifts.iter().filter(|other| other.who == shift.who);
            // From one beginning to the next, around the week; a lone shift meets itself.
            let gap = next
                .filter(|other| !std::ptr::eq(*other, shift))
                .map(|other| (begin(other) + WEEK_MINUTES - begin(shift)) % WEEK_MINUTES)
                .min()
                .unwrap_or(WEEK_MINUTES);
            // Two stretches of one working day (a break at noon) are no new day.
            let same_day = gap >= length(shift)
                && begin(shift) / 1440 == (begin(shift) + gap) % WEEK_MINUTES / 1440
                && gap < 1440;
            if !same_day && gap < length(shift) + rest {
                let message = format!(
                    "after this shift `{}` has less than {} hours of rest",
                    shift.who, self.rest_hours_min
                );
                faults.push(
                    Diagnostic::error(NO_REST, shift.place.clone(), message)
                        .help("give the next shift to somebody else"),
                );
            }
        }
    }

    /// The planned shift of somebody that runs at `now` or begins within `early`, as instants.
    #[must_use]
    pub fn planned(
        &self,
        who: &str,
        now: Timestamp,
        early: std::time::Duration,
    ) -> Option<(Timestamp, Timestamp)> {
        let today = now.in_rome().date();
        [-1i64, 0, 1]
            .into_iter()
            .filter_map(|offset| today.checked_add(offset.days()).ok())
            .flat_map(|day| self.on(who, day))
            .filter(|(start, end)| *start - early <= now && now < *end)
            .min()
    }

    fn on<'a>(
        &'a self,
        who: &'a str,
        day: Date,
    ) -> impl Iterator<Item = (Timestamp, Timestamp)> + 'a {
        let weekday = day.weekday().to_monday_zero_offset().unsigned_abs();
        self.shifts
            .iter()
            .filter(move |shift| shift.who == who && shift.weekday == weekday)
            .filter_map(move |shift| {
                Some((instant(day, shift.span.start)?, instant(day, shift.span.end)?))
            })
    }
}

/// A small number in bounds; anything else is a fault.
fn small(
    reader: &mut Reader<'_, '_>,
    key: &'static str,
    bounds: std::ops::RangeInclusive<u8>,
) -> Option<u8> {
    let said = reader.scalar(key)?;
    let found = said.text.parse().ok().filter(|number| bounds.contains(number));
    if found.is_none() {
        let (from, to) = (bounds.start(), bounds.end());
        let message = format!("`{key}` is a number from {from} to {to}");
        reader.faults.push(Diagnostic::error(BAD_ROTA, said.at, message));
    }
    found
}

/// The night that `at` belongs to, by the day it began; by day there is none.
#[must_use]
pub fn night_of(at: Timestamp) -> Option<Date> {
    let wall = at.in_rome();
    match wall.hour() {
        hour if hour >= NIGHT_FROM_HOUR => Some(wall.date()),
        hour if hour < NIGHT_UNTIL_HOUR => wall.date().yesterday().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(text: &str) -> Vec<&'static str> {
        let (_, faults) = Rota::load(&[SourceFile::new("territory/rota.yaml", text)]);
        faults.iter().map(|fault| fault.code).collect()
    }

    #[test]
    fn a_rota_without_rest_is_refused() {
        let rested = "shifts:\n  a:\n    monday: [\"09:00-13:00\", \"14:00-18:00\"]\n    tuesday: [\"08:00-13:00\"]\n";
        assert_eq!(load(rested), Vec::<&str>::new());
        let unrested =
            "shifts:\n  a:\n    monday: [\"14:00-23:00\"]\n    tuesday: [\"06:00-13:00\"]\n";
        assert_eq!(load(unrested), [NO_REST]);
        let around =
            "shifts:\n  a:\n    sunday: [\"20:00-04:00\"]\n    monday: [\"08:00-12:00\"]\n";
        assert_eq!(load(around), [NO_REST]);
    }

    #[test]
    fn other_people_may_follow_at_once() {
        let text =
            "shifts:\n  a:\n    monday: [\"09:00-17:00\"]\n  b:\n    monday: [\"17:00-23:00\"]\n";
        assert_eq!(load(text), Vec::<&str>::new());
    }
}
