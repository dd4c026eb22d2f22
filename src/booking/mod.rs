//! Booking: which places there are, who holds them, and what may become of an appointment.
//!
//! The promise: an opening that is offered lies whole inside the hours a service gave, on a day
//! that exists by the clock of Rome; a place is taken with everything it needs (operator,
//! mediator, room) or not at all; each step of an appointment's life is lawful or refused.
//!
//! By file: `calendar` is what a service agreed to, `load` reads it from `territory/` and `check`
//! judges it; `plan` lays the recurring hours out over real days; `day` is what of a resource's
//! day is taken; `openings` finds what is free and `choose` who takes it; `appointment` is the
//! lifecycle, `reminder` when to write, `waiting` who waits for a freed place; `ics` writes files
//! for other people's calendars.
//!
//! What it deliberately does not do: keep records, know a person's name, send anything, read the
//! clock. `conversation::appointments` keeps the records and commits.

pub mod appointment;
pub mod bits;
pub mod calendar;
pub mod check;
pub mod choose;
pub mod day;
pub mod ics;
pub mod load;
pub mod openings;
pub mod plan;
mod read;
pub mod recurrence;
pub mod reminder;
pub mod waiting;

pub use appointment::{Appointment, Step};
pub use calendar::{Calendar, Calendars};
