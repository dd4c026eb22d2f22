//! Appointments: who holds which place, kept and changed.
//!
//! The promise: a place is never given twice. One record of each resource's day is read and
//! written by everybody who wants a place there; operator, mediator and room are taken in one
//! batch or not at all; a move takes the new place and frees the old one in one batch. What is
//! held lapses by its timer, which stands in the store. Reminders are handed to the outbox exactly
//! once for an appointment's generation and offset: the mark and the post are one commit.
//!
//! Who contends for one calendar is served in the order they came: each chooses under the
//! calendar's turn and notes in memory what they are about to take (a *pledge*), so that many
//! commits of one calendar can be under way together. A pledge decides nothing: the records'
//! versions do.
//!
//! By file: `ledger` remembers what is known and pledged; `records` names and reads the records;
//! `find` searches; `seat` takes, `free` gives back to whoever waits; `family` is what a family
//! does, within its own step;
//! `service` what a service does; `due` what happens by itself; `list` what is shown to services,
//! and `sight` to whom of them; `feed` files for calendars; `answers` joins it to the flows, in the words of
//! `telling`.
//!
//! What it deliberately does not do: send, wait, spawn.

mod answers;
mod due;
mod family;
mod feed;
mod find;
mod free;
mod ledger;
mod list;
mod records;
mod seat;
mod service;
mod sight;
mod telling;

pub use answers::TAKE_ALONG;
pub use due::Fired;
pub use family::{Doing, Hold, NOBODY, Settled, Settling};
pub use feed::FeedAddress;
pub use ledger::Ledger;
pub use list::{LaidOut, Listed, Misfit, Unresolved};
pub use seat::{Kept, Taken};
pub use service::{Order, Served};
pub use sight::{Seen, Sight};
