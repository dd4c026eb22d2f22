//! A territory of its own: no real office is in it.

use std::sync::Arc;

use jiff::civil::DateTime;
use sportello::booking::calendar::Discretion;
use sportello::booking::load::Known;
use sportello::booking::{Calendar, Calendars, check};
use sportello::diagnostic::{Diagnostic, SourceFile};
use sportello::ids::PlaceId;
use sportello::time::{Timestamp, rome};

/// Two operators, a mediator for two languages, one for one, a room and a line.
pub const RESOURCES: &str = "\
resources:
  - {id: anna, kind: operator}
  - {id: bice, kind: operator}
  - {id: mona, kind: mediator, languages: [ar, fr]}
  - {id: ruxi, kind: mediator, languages: [ro]}
  - {id: room-1, kind: room}
  - {id: room-2, kind: room}
  - {id: line-1, kind: phone}
";

/// An ordinary calendar: Mondays and Wednesdays, mornings, half an hour each.
pub const ORDINARY: &str = "\
calendars:
  - place: desk
    agreed: {by: \"Anna, town hall\", on: 2026-11-01}
    confirm: at-once
    length_minutes: 30
    lead: 2h
    horizon_days: 60
    per_family: 2
    change_until: 24h
    reminders: [2d, 3h]
    operators: [anna, bice]
    mediators: [mona, ruxi]
    rooms: [room-1, room-2]
    rules:
      - days: FREQ=WEEKLY;BYDAY=MO,WE
        from: 2026-11-02
        hours: [\"09:00-12:00\"]
";

pub fn ordinary() -> String {
    format!("{RESOURCES}{ORDINARY}")
}

pub fn known() -> Known<'static> {
    Known {
        places: vec![
            ("desk", Discretion::Ordinary),
            ("quiet", Discretion::Discreet),
            ("group", Discretion::Ordinary),
        ],
        languages: vec!["it", "ar", "fr", "ro", "en"],
    }
}

/// Calendars and everything wrong with them, on the first of November 2026.
pub fn load(text: &str) -> (Calendars, Vec<Diagnostic>) {
    let file = SourceFile::new("territory/calendars.yaml", text);
    let (calendars, mut faults) = Calendars::load(&[file], &known());
    faults.extend(check::check(&calendars, "2026-11-01".parse().unwrap()));
    (calendars, faults)
}

/// Sound calendars.
pub fn sound(text: &str) -> Calendars {
    let (calendars, faults) = load(text);
    assert!(faults.is_empty(), "{faults:#?}");
    calendars
}

pub fn desk(calendars: &Calendars) -> Arc<Calendar> {
    calendars.of(&PlaceId::new("desk")).unwrap().clone()
}

/// A wall time in Rome.
pub fn at(wall: &str) -> Timestamp {
    let wall: DateTime = wall.parse().unwrap();
    Timestamp::from(&wall.to_zoned_datetime(rome()).unwrap())
}
