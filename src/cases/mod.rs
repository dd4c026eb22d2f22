//! Cases: requests for a person, from the first tap to the end.
//!
//! The promise: a case is always in a named state with an owner and, while it is open, an instant
//! at which it moves by itself; every transition is lawful or refused with its reason; nobody she
//! excluded is ever rung. What it deliberately does not do: keep records, know who an operator is
//! beyond what routing needs, read a clock.

pub mod case;
pub mod chain;
pub mod protocol;
mod reading;
pub mod routing;
pub mod statistics;
pub mod watch;

pub use case::{Case, CaseKind, Owner, Refused, State};
pub use protocol::Protocol;
