//! Files for other people's calendars: RFC 5545.
//!
//! The promise: an event carries a reference and what the caller gives, never a family's name;
//! every change raises its `SEQUENCE`, and what was cancelled says so. Times are written in UTC,
//! which every calendar shows by its own clock.

use icalendar::{Calendar, Component, Event, EventLike, EventStatus};

use super::appointment::{Appointment, State, reference};
use crate::ids::AppointmentId;
use crate::time::Timestamp;

/// Who made the file.
const PRODUCT: &str = "-//sportello//appointments//IT";

/// What an event says besides its time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// One line.
    pub summary: String,
    /// Where.
    pub location: Option<String>,
    /// More.
    pub description: Option<String>,
}

/// A calendar of these events.
#[must_use]
pub fn calendar(events: &[(AppointmentId, &Appointment, Words)]) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", PRODUCT));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.append_property(("METHOD", "PUBLISH"));
    for (id, appointment, words) in events {
        calendar.push(event(*id, appointment, words));
    }
    calendar.to_string()
}

fn event(id: AppointmentId, appointment: &Appointment, words: &Words) -> Event {
    let mut event = Event::with_uid(&format!("{id}@sportello"));
    event
        .add_property("DTSTAMP", utc(appointment.since))
        .add_property("DTSTART", utc(appointment.seat.start))
        .add_property("DTEND", utc(appointment.seat.end()))
        .sequence(appointment.sequence)
        .summary(&words.summary)
        .status(status(appointment.state));
    if let Some(location) = &words.location {
        event.location(location);
    }
    if let Some(description) = &words.description {
        event.description(description);
    }
    event.done()
}

fn status(state: State) -> EventStatus {
    match state {
        State::Booked | State::Attended | State::NoShow => EventStatus::Confirmed,
        State::Held | State::Requested => EventStatus::Tentative,
        State::CancelledByFamily | State::CancelledByService | State::Lapsed => {
            EventStatus::Cancelled
        }
    }
}

fn utc(instant: Timestamp) -> String {
    let zoned = instant.in_rome().with_time_zone(jiff::tz::TimeZone::UTC);
    zoned.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The name of a file for one appointment.
#[must_use]
pub fn file_name(id: AppointmentId) -> String {
    format!("{}.ics", reference(id).to_lowercase())
}
