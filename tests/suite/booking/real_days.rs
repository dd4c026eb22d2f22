//! Recurring hours on the days that there really are.

use std::collections::BTreeSet;

use jiff::civil::Date;
use sportello::booking::bits::{Bits, Span};
use sportello::booking::plan::{Clock, Plan};
use sportello::time::holidays;

use super::fixture::{at, desk, ordinary, sound};

/// Against another program's table, day by day for twenty years.
#[test]
fn national_holidays_are_those_of_an_independent_calendar() {
    let table: BTreeSet<Date> = include_str!("holidays.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.parse().unwrap())
        .collect();
    assert!(table.len() > 250);
    let mut day: Date = "2020-01-01".parse().unwrap();
    while day.year() < 2040 {
        assert_eq!(holidays::is_national(day), table.contains(&day), "{day}");
        day = day.tomorrow().unwrap();
    }
}

fn starts(text: &str, day: &str) -> Vec<String> {
    let calendars = sound(text);
    let day: Date = day.parse().unwrap();
    let plan = Plan::of(&desk(&calendars), day, day);
    let Some(planned) = plan.day(day) else { return Vec::new() };
    let instants = planned.starts.iter().map(|start| planned.clock.instant(start));
    instants.map(|instant| instant.in_rome().strftime("%H:%M").to_string()).collect()
}

#[test]
fn wall_times_stay_through_both_changes_of_the_clock() {
    let sundays = ordinary().replace("BYDAY=MO,WE", "BYDAY=SU");
    let expected = ["09:00", "09:30", "10:00", "10:30", "11:00", "11:30"];
    for day in ["2026-11-08", "2027-03-28", "2027-10-31"] {
        let sundays = sundays.replace("    rules:", "    holidays: open\n    rules:");
        assert_eq!(starts(&sundays, day), expected, "{day}");
    }
}

#[test]
fn the_days_of_the_change_have_their_own_length() {
    for (day, steps) in [("2027-03-28", 276), ("2027-10-31", 300), ("2027-06-01", 288)] {
        let clock = Clock::of(day.parse().unwrap()).unwrap();
        assert_eq!(clock.steps, steps, "{day}");
    }
    let autumn = Clock::of("2027-10-31".parse().unwrap()).unwrap();
    // Half past two comes twice: both are steps of their own.
    let twice: Vec<u16> = (0..autumn.steps)
        .filter(|step| autumn.instant(*step).in_rome().strftime("%H:%M").to_string() == "02:30")
        .collect();
    assert_eq!(twice, [30, 42]);
}

#[test]
fn days_are_numbered_in_a_row() {
    let mut day: Date = "2024-01-01".parse().unwrap();
    let mut before = Clock::of(day).unwrap().number;
    while day.year() < 2031 {
        day = day.tomorrow().unwrap();
        let number = Clock::of(day).unwrap().number;
        assert_eq!(number, before + 1, "{day}");
        before = number;
    }
}

#[test]
fn holidays_closures_and_exceptions_are_left_out_and_single_days_come_in() {
    // The 7th of December 2026 is a Monday, the 8th a holiday.
    assert_eq!(starts(&ordinary(), "2026-12-07").len(), 6);
    let rule = "    rules:";
    let with = |more: &str| ordinary().replacen(rule, &format!("    {more}\n{rule}"), 1);
    assert!(starts(&with("closed: [2026-12-05..2026-12-07]"), "2026-12-07").is_empty());
    assert!(starts(&with("local_holidays: [12-07]"), "2026-12-07").is_empty());
    assert_eq!(starts(&with("also: [2026-12-08 15:00-16:00]"), "2026-12-08"), ["15:00", "15:30"]);
    let except = ordinary().replace(
        "hours: [\"09:00-12:00\"]",
        "hours: [\"09:00-12:00\"]\n        except: [2026-12-07]",
    );
    assert!(starts(&except, "2026-12-07").is_empty());
    let tuesdays = ordinary().replace("BYDAY=MO,WE", "BYDAY=TU");
    assert!(starts(&tuesdays, "2026-12-08").is_empty(), "a national holiday");
    let open = tuesdays.replacen(rule, "    holidays: open\n    rules:", 1);
    assert_eq!(starts(&open, "2026-12-08").len(), 6);
}

#[test]
fn buffers_set_starts_apart() {
    let text = ordinary().replace(
        "length_minutes: 30",
        "length_minutes: 30\n    before_minutes: 5\n    after_minutes: 10",
    );
    assert_eq!(starts(&text, "2026-11-09"), ["09:00", "09:45", "10:30", "11:15"]);
    let denser = text.replace("length_minutes: 30", "length_minutes: 30\n    every_minutes: 15");
    assert_eq!(starts(&denser, "2026-11-09").len(), 11);
}

#[test]
fn rules_know_the_fifth_week_and_their_last_day() {
    let text =
        ordinary().replace("FREQ=WEEKLY;BYDAY=MO,WE", "FREQ=MONTHLY;BYDAY=-1MO;UNTIL=20270125");
    assert_eq!(starts(&text, "2026-11-30").len(), 6);
    assert!(starts(&text, "2026-11-23").is_empty());
    assert_eq!(starts(&text, "2027-01-25").len(), 6, "the last day counts");
    assert!(starts(&text, "2027-02-22").is_empty());
}

#[test]
fn an_instant_and_its_step_are_one() {
    let clock = Clock::at(at("2027-10-31T15:10")).unwrap();
    let step = clock.step(at("2027-10-31T15:10")).unwrap();
    assert_eq!(clock.instant(step), at("2027-10-31T15:10"));
    assert_eq!(clock.step(at("2027-10-31T15:11")), None, "not on a step");
    assert_eq!(clock.step(at("2027-11-01T00:00")), None, "another day");
}

mod properties {
    use proptest::prelude::*;

    use super::{Bits, Span};

    proptest! {
        #![proptest_config(crate::random::cases(256))]

        /// Runs by shifting are what counting step by step finds.
        #[test]
        fn runs_are_where_all_steps_in_a_row_are_in_the_set(
            spans in prop::collection::vec((0u16..320, 1u16..40), 0..12),
            length in 1u16..60,
        ) {
            let mut bits = Bits::NONE;
            for (from, steps) in spans {
                bits.insert(Span { from, until: from + steps });
            }
            let runs = bits.runs(length);
            for start in 0..320u16 {
                let whole = (start..start + length).all(|step| bits.has(step));
                prop_assert_eq!(runs.has(start), whole, "at {}", start);
            }
        }

        #[test]
        fn shifting_moves_every_step(from in 0u16..320, steps in 1u16..80, by in 0u16..330) {
            let bits = Bits::of(Span { from, until: from + steps });
            let expected: Vec<u16> = bits.iter().filter_map(|step| step.checked_sub(by)).collect();
            prop_assert_eq!(bits.earlier(by).iter().collect::<Vec<_>>(), expected);
            let expected: Vec<u16> =
                bits.iter().map(|step| step + by).filter(|step| *step < 320).collect();
            prop_assert_eq!(bits.later(by).iter().collect::<Vec<_>>(), expected);
        }
    }
}
