//! The conversation: one inbound event in, one batch and its reply out.
//!
//! The promise: everything one update causes is one atomic durable commit, and nobody is told
//! anything before it (promise 2); an update that arrives twice is applied once (promise 1).
//!
//! What it deliberately does not do: spawn, wait on timers, read the clock or make randomness
//! (they are given); know Telegram's or the web's formats (the edges do).

mod answers;
pub mod apply;
pub mod appointments;
mod beside;
mod card;
pub mod cases;
pub mod desk;
mod discretion;
pub mod exchange;
pub mod guard;
pub mod handle;
pub mod lane;
pub mod ledger;
pub mod lookup;
pub mod notice;
pub mod openings;
pub mod operators;
pub mod present;
pub mod quarantine;
pub mod retention;
pub mod sent;
pub mod touch;
pub mod urgency;
