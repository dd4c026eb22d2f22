//! The Telegram edge.
//!
//! Raw updates become [`Inbound`](crate::conversation::exchange::Inbound) (`receive`), replies
//! become messages with keyboards (`render`), and what a lane should show becomes calls of the
//! Bot API (`lanes`, driven by `deliver` over `call`). Updates come by `poll` or `webhook`.
//!
//! The promise: an update is confirmed to Telegram only when what it causes is durable, and what
//! cannot be read is handed on for quarantine, never dropped; a chat's calls keep their order and
//! chats do not wait for one another; a newer screen replaces an older one not yet sent; after a
//! lane's generation was raised no call of an older one starts; no outcome of a call is guessed.
//!
//! What it deliberately does not do: decide what is said or remember it (`conversation` and
//! `store` do), read the clock or make randomness (they are given), log.

pub mod call;
pub mod deliver;
pub mod lanes;
pub mod multipart;
pub mod pace;
pub mod poll;
pub mod profile;
pub mod receive;
pub mod render;
pub mod webhook;
