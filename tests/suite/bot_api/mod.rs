//! A Bot API server of our own: strict where Telegram is strict, faulty where it can be faulty.
//!
//! `world` is Telegram as a pure state machine on a virtual clock (the simulation drives it
//! directly); `schema` checks every call against the names and types of the Bot API's description;
//! `server` puts it behind HTTP on a loopback address for the real binary.

pub mod schema;
pub mod server;
pub mod world;
