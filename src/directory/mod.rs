//! The directory: who helps, where, when, with what, in which languages.
//!
//! Shaped on Open Referral HSDS 3: organization, service, location, service at location,
//! schedule. Each fact keeps its source, its date and who verified it.
//!
//! The promise: a fact that nobody verified, or whose verification expired, is never presented to
//! a family as true (promise 8); in rehearsal it carries a label, and for sensitive kinds not
//! even that. 112 and 1522 are always there.
//!
//! What it deliberately does not do: read files or the clock, hold words for families (those are
//! Fluent messages named after ids), remember who searched for what.

mod card;
pub mod check;
mod facts;
mod hours;
pub mod load;
mod model;
mod referenced;
mod search;
pub mod service;
mod timetable;

pub use referenced::Referenced;
pub use service::{Card, Directory, Municipality, Number, Policy, Shown, Standing};
