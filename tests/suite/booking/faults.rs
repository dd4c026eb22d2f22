//! Every fault of a calendar is told with its place; each broken sample fails one check.

use super::fixture::{ORDINARY, RESOURCES, load, ordinary};

/// The codes and lines found after replacing a piece of the ordinary calendar.
fn edited(from: &str, to: &str) -> Vec<(&'static str, u32)> {
    let text = ordinary();
    assert!(text.contains(from), "{from} stands in the sample");
    let (_, faults) = load(&text.replacen(from, to, 1));
    faults
        .iter()
        .map(|fault| (fault.code, fault.place.as_ref().map_or(0, |place| place.line)))
        .collect()
}

#[test]
fn the_ordinary_calendar_is_sound() {
    let (calendars, faults) = load(&ordinary());
    assert!(faults.is_empty(), "{faults:#?}");
    assert_eq!(calendars.by_place.len(), 1);
}

#[test]
fn each_fault_is_told_where_it_stands() {
    let rule = "FREQ=WEEKLY;BYDAY=MO,WE";
    let samples: &[(&str, &str, &str, u32)] = &[
        ("id: bice, kind: operator", "id: anna, kind: operator", "B001", 3),
        ("place: desk", "place: dask", "B002", 10),
        ("[anna, bice]", "[anna, bica]", "B003", 19),
        ("[anna, bice]", "[anna, mona]", "B003", 19),
        (rule, "FREQ=WEEKLY;BYDAY=LU", "B004", 23),
        (rule, "FREQ=HOURLY", "B004", 23),
        (rule, "FREQ=DAILY;BYHOUR=9", "B004", 23),
        (rule, "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261031", "B004", 23),
        (rule, "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25", "B005", 23),
        ("\"09:00-12:00\"", "\"09:00-12:00\", \"11:00-13:00\"", "B006", 23),
        ("09:00-12:00", "12:00-09:00", "B007", 25),
        ("09:00-12:00", "09:02-12:00", "B007", 25),
        (
            "BYDAY=MO,WE\n        from: 2026-11-02\n        hours: [\"09:00-12:00\"]",
            "BYDAY=SU\n        from: 2026-11-02\n        hours: [\"01:00-04:00\"]",
            "B008",
            23,
        ),
        ("length_minutes: 30", "length_minutes: 33", "B009", 13),
        ("lead: 2h", "lead: soon", "B009", 14),
        ("09:00-12:00", "09:00-09:20", "B010", 23),
        ("agreed: {by: \"Anna, town hall\", on: 2026-11-01}", "note: none", "B011", 10),
        ("languages: [ro]", "languages: [xx]", "B012", 5),
        ("languages: [ro]", "languages: []", "B012", 5),
        ("kind: operator", "kind: operator, handle: Anna", "B017", 2),
        ("kind: room", "kind: room, handle: reception-1", "B017", 6),
        ("from: 2026-11-02", "from: 2026-13-02", "B013", 24),
        ("confirm: at-once", "confirm: at-onse", "B015", 12),
        ("length_minutes: 30", "length_minutes: 30\n    lenght: 3", "T003", 14),
        ("length_minutes: 30", "note: none", "T004", 10),
        ("confirm: at-once", "discreet: true", "B014", 18),
        ("reminders: [2d, 3h]", "discreet: perhaps", "B015", 18),
    ];
    for (from, to, code, line) in samples {
        let found = edited(from, to);
        assert!(found.contains(&(code, *line)), "{to}: wanted {code} at {line}, found {found:?}");
    }
}

#[test]
fn a_sensitive_service_stays_discreet() {
    let quiet = ordinary().replace("place: desk", "place: quiet\n    discreet: false");
    let codes: Vec<&str> = load(&quiet).1.iter().map(|fault| fault.code).collect();
    assert_eq!(codes, ["B014", "B014"], "neither openly nor with reminders");
}

#[test]
fn two_rules_at_one_time_are_told_with_the_day() {
    let rule = "    rules:\n";
    let twice = format!(
        "{rule}      - {{days: FREQ=MONTHLY;BYMONTHDAY=2, from: 2026-11-01, hours: [\"11:30-13:00\"]}}\n"
    );
    let (_, faults) = load(&ordinary().replacen(rule, &twice, 1));
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert_eq!(faults[0].code, "B006");
    assert!(faults[0].message.contains("2026-11-02"), "{}", faults[0].message);
}

#[test]
fn no_hours_at_all_are_a_fault() {
    let cut = ORDINARY.split("    rules:").next().unwrap();
    let (_, faults) = load(&format!("{RESOURCES}{cut}"));
    assert_eq!(faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["B016"]);
}

#[test]
fn a_misspelt_name_is_guessed() {
    let (_, faults) = load(&ordinary().replace("[anna, bice]", "[anna, bic]"));
    assert_eq!(faults[0].help.as_deref(), Some("did you mean `bice`?"));
}
