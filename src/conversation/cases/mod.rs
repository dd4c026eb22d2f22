//! Requests for a person, kept: records, and every way in which they change.
//!
//! The promise: whatever changes a case changes its record, its place in the index, the alarms of
//! everybody concerned and what is owed on other channels in one batch, computed from versions it
//! expects. What it deliberately does not do: decide (floor 2 does), send, spawn, read a clock.

pub mod act;
pub mod changes;
pub mod chat;
pub mod drill;
pub mod her;
pub mod record;
pub mod roster;
pub mod tally;
pub mod told;
pub mod view;
pub mod watch;

pub use changes::Changes;
pub use record::{CaseRecord, Entry, Happening, WaitingReply, Words};
