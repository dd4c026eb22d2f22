//! When places are open, said as of an instant in Rome.

use jiff::civil::{Date, Time, Weekday, time};
use sportello::directory::service::{OpenState, WeeklyHours};
use sportello::directory::{Directory, Policy, Standing};
use sportello::ids::PlaceId;
use sportello::time::Timestamp;

use super::{Territory, at, wanted};

fn with_schedule(schedule: &str) -> Directory {
    Territory::new()
        .edit("places", "weekly: {monday: [\"09:00-12:00\"]}", schedule)
        .edit("locations", "VERIFIED", "verified: {by: Ada, on: 2020-01-01, until: 2040-01-01}")
        .edit("places", "VERIFIED", "verified: {by: Ada, on: 2020-01-01, until: 2040-01-01}")
        .load()
}

fn hours(directory: &Directory, now: Timestamp) -> WeeklyHours {
    let place = PlaceId::from("doctor-alba");
    let card = directory.card(&place, &wanted("doctor"), Policy::Production, now).unwrap();
    let hours = card.hours.unwrap();
    assert!(matches!(hours.standing, Standing::Verified(_)));
    hours.value
}

fn state(schedule: &str, wall: &str) -> OpenState {
    hours(&with_schedule(schedule), at(wall)).now
}

fn open_until(hour: i8, minute: i8) -> OpenState {
    OpenState::Open { until: Some(time(hour, minute, 0, 0)) }
}

fn opens(day: &str, hour: i8, minute: i8) -> OpenState {
    OpenState::Closed { opens: Some((day.parse().unwrap(), time(hour, minute, 0, 0))) }
}

const COUNTER: &str =
    "weekly: {monday: [\"08:30-13:30\", \"14:30-17:00\"], friday: [\"9:00-12:00\"]}";
const DAILY_NINE: &str = "weekly: {monday: [\"09:00-10:00\"], tuesday: [\"09:00-10:00\"], \
    wednesday: [\"09:00-10:00\"], thursday: [\"09:00-10:00\"], friday: [\"09:00-10:00\"], \
    saturday: [\"09:00-10:00\"], sunday: [\"09:00-10:00\"]}";
const NIGHTS: &str = "weekly: {saturday: [\"20:00-08:00\"]}";

#[test]
fn an_interval_includes_its_start_and_not_its_end() {
    assert_eq!(state(COUNTER, "2026-06-01T08:29:59"), opens("2026-06-01", 8, 30));
    assert_eq!(state(COUNTER, "2026-06-01T08:30"), open_until(13, 30));
    assert_eq!(state(COUNTER, "2026-06-01T13:29:59"), open_until(13, 30));
    assert_eq!(state(COUNTER, "2026-06-01T13:30"), opens("2026-06-01", 14, 30));
    assert_eq!(state(COUNTER, "2026-06-01T17:00"), opens("2026-06-05", 9, 0));
}

#[test]
fn the_week_is_told_from_monday() {
    let week = hours(&with_schedule(COUNTER), at("2026-06-03T10:00")).days;
    let of = |from: (i8, i8), to: (i8, i8)| (time(from.0, from.1, 0, 0), time(to.0, to.1, 0, 0));
    let expected: Vec<(Weekday, Vec<(Time, Time)>)> = vec![
        (Weekday::Monday, vec![of((8, 30), (13, 30)), of((14, 30), (17, 0))]),
        (Weekday::Friday, vec![of((9, 0), (12, 0))]),
    ];
    assert_eq!(week, expected);
}

#[test]
fn intervals_run_past_midnight() {
    assert_eq!(state(NIGHTS, "2026-06-06T19:59"), opens("2026-06-06", 20, 0));
    assert_eq!(state(NIGHTS, "2026-06-06T23:59"), open_until(8, 0));
    assert_eq!(state(NIGHTS, "2026-06-07T00:00"), open_until(8, 0));
    assert_eq!(state(NIGHTS, "2026-06-07T07:59"), open_until(8, 0));
    assert_eq!(state(NIGHTS, "2026-06-07T08:00"), opens("2026-06-13", 20, 0));
}

#[test]
fn what_touches_at_midnight_is_one() {
    let schedule = "weekly: {monday: [\"20:00-24:00\"], tuesday: [\"00:00-06:00\"]}";
    assert_eq!(state(schedule, "2026-06-08T21:00"), open_until(6, 0));
}

#[test]
fn always_open_has_no_end_and_no_holidays() {
    for wall in ["2026-12-25T03:00", "2026-03-29T02:30", "2026-08-15T12:00"] {
        let hours = hours(&with_schedule("always: true"), at(wall));
        assert_eq!(hours, WeeklyHours { days: Vec::new(), now: OpenState::Open { until: None } });
    }
    let all_days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        .map(|day| format!("{day}: [\"00:00-24:00\"]"))
        .join(", ");
    let written_out = format!("weekly: {{{all_days}}}, holidays: open");
    assert_eq!(state(&written_out, "2026-12-25T03:00"), OpenState::Open { until: None });
}

#[test]
fn both_changes_of_the_clock_keep_wall_time() {
    let sunday = "weekly: {saturday: [\"22:00-04:00\"], sunday: [\"09:00-12:00\"]}";
    // 29 March 2026: 02:00 becomes 03:00. 01:30Z is 03:30 in Rome.
    let spring = with_schedule(sunday);
    let instant = |text: &str| Timestamp(text.parse::<jiff::Timestamp>().unwrap().as_millisecond());
    assert_eq!(hours(&spring, instant("2026-03-29T00:59:59Z")).now, open_until(4, 0));
    assert_eq!(hours(&spring, instant("2026-03-29T01:30:00Z")).now, open_until(4, 0));
    assert_eq!(hours(&spring, instant("2026-03-29T02:00:00Z")).now, opens("2026-03-29", 9, 0));
    assert_eq!(hours(&spring, instant("2026-03-29T07:00:00Z")).now, open_until(12, 0));
    // 25 October 2026: 03:00 becomes 02:00. Both half past two are before four.
    for utc in ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T02:59:59Z"] {
        assert_eq!(hours(&spring, instant(utc)).now, open_until(4, 0), "{utc}");
    }
    assert_eq!(hours(&spring, instant("2026-10-25T03:00:00Z")).now, opens("2026-10-25", 9, 0));
    assert_eq!(hours(&spring, instant("2026-10-25T08:00:00Z")).now, open_until(12, 0));
    assert_eq!(hours(&spring, instant("2026-10-25T11:00:00Z")).now, opens("2026-10-31", 22, 0));
}

#[test]
fn closures_and_validity_are_kept() {
    let schedule = format!(
        "{DAILY_NINE}, from: 2026-06-01, until: 2026-07-31, closed: [2026-06-10, 2026-06-20..2026-07-01]"
    );
    let directory = with_schedule(&schedule);
    let now = |wall: &str| hours(&directory, at(wall)).now;
    assert_eq!(now("2026-05-25T09:30"), opens("2026-06-01", 9, 0));
    assert_eq!(now("2026-06-01T09:30"), open_until(10, 0));
    assert_eq!(now("2026-06-10T09:30"), opens("2026-06-11", 9, 0));
    assert_eq!(now("2026-06-20T09:30"), opens("2026-07-02", 9, 0));
    assert_eq!(now("2026-07-31T09:30"), open_until(10, 0));
    assert_eq!(now("2026-07-31T10:00"), OpenState::Closed { opens: None });
}

#[test]
fn the_next_opening_is_looked_for_fourteen_days_ahead() {
    let schedule = format!("{DAILY_NINE}, closed: [2026-07-01..2026-07-14]");
    assert_eq!(state(&schedule, "2026-07-01T08:00"), opens("2026-07-15", 9, 0));
    let schedule = format!("{DAILY_NINE}, closed: [2026-07-01..2026-07-15]");
    assert_eq!(state(&schedule, "2026-07-01T08:00"), OpenState::Closed { opens: None });
}

#[test]
fn hours_that_are_not_all_verified_are_not_told_to_families() {
    let directory = Territory::new()
        .edit(
            "places",
            "schedules: {weekly: {monday: [\"09:00-12:00\"]}, source: asked, VERIFIED}",
            "schedules:\n      - {weekly: {monday: [\"09:00-12:00\"]}, source: asked, VERIFIED}\n      \
             - {weekly: {monday: [\"14:00-16:00\"]}, source: asked}",
        )
        .load();
    let now = at("2026-06-01T13:00");
    let card = |policy| {
        directory.card(&PlaceId::from("doctor-alba"), &wanted("doctor"), policy, now).unwrap()
    };
    assert_eq!(card(Policy::Production).hours, None, "half of the hours tell a wrong \"closed\"");
    let rehearsed = card(Policy::Rehearsal).hours.unwrap();
    assert_eq!(rehearsed.standing, Standing::ToVerify);
    assert_eq!(rehearsed.value.now, opens("2026-06-01", 14, 0));
}

#[test]
fn a_patrons_day_is_closed_in_its_municipality() {
    let directory = Territory::new()
        .edit("municipalities", "name: Alba", "name: Alba, patron: {day: 06-03, source: asked}")
        .edit("places", "monday: [\"09:00-12:00\"]", "wednesday: [\"09:00-12:00\"]")
        .load();
    assert_eq!(hours(&directory, at("2026-06-03T10:00")).now, opens("2026-06-10", 9, 0));
}

/// Written by hand from calendars, not computed: Easter Sunday and Monday of each year, and the
/// days that are holidays every year.
#[test]
fn national_holidays_are_closed_from_2024_to_2030() {
    const EASTERS: [(i16, &str, &str); 7] = [
        (2024, "2024-03-31", "2024-04-01"),
        (2025, "2025-04-20", "2025-04-21"),
        (2026, "2026-04-05", "2026-04-06"),
        (2027, "2027-03-28", "2027-03-29"),
        (2028, "2028-04-16", "2028-04-17"),
        (2029, "2029-04-01", "2029-04-02"),
        (2030, "2030-04-21", "2030-04-22"),
    ];
    const EVERY_YEAR: [&str; 10] =
        ["01-01", "01-06", "04-25", "05-01", "06-02", "08-15", "11-01", "12-08", "12-25", "12-26"];
    let directory = with_schedule(DAILY_NINE);
    let open = with_schedule(&format!("{DAILY_NINE}, holidays: open"));
    for (year, easter, monday) in EASTERS {
        let mut holidays: Vec<Date> =
            EVERY_YEAR.iter().map(|day| format!("{year}-{day}").parse().unwrap()).collect();
        holidays.extend([easter, monday].map(|day| day.parse::<Date>().unwrap()));
        if year >= 2026 {
            holidays.push(Date::new(year, 10, 4).unwrap());
        }
        let mut day = Date::new(year, 1, 1).unwrap();
        while day.year() == year {
            let now = at(&format!("{day}T09:30"));
            let is_open = matches!(hours(&directory, now).now, OpenState::Open { .. });
            assert_eq!(is_open, !holidays.contains(&day), "{day}");
            assert_eq!(hours(&open, now).now, open_until(10, 0), "{day}, open on holidays");
            day = day.tomorrow().unwrap();
        }
    }
}
