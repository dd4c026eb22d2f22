//! sportello: the multilingual front desk of a network of public and third-sector services.
//!
//! A person writes to a Telegram bot or touches a screen in a waiting room, and is guided in their
//! own language to the right service. This crate is the whole product; the binary is thin.
//!
//! # The house
//!
//! Floors, from the ground. Imports point only down, and modules of one floor are strangers to
//! one another (`tests/suite/floors.rs` holds this up):
//!
//! | floor | modules | what it is |
//! |---|---|---|
//! | 7 | [`app`] | wiring, settings, command line, background jobs, telemetry |
//! | 6 | [`telegram`] [`web`] | the edges, each named after what it touches |
//! | 5 | [`conversation`] | one inbound event in, one batch and its reply out |
//! | 4 | [`store`] | get, scan, commit; memory and sled; sealing; erasure; backup |
//! | 3 | [`flow`] | guided conversations: model, loader, checker, engine, walk |
//! | 2 | [`directory`] | services, places, hours, numbers; each fact with source and date |
//! | 2 | [`cases`] | requests for a person: states, routing, the alarm chain and its watch |
//! | 2 | [`people`] | who answers: operators, roles, rota |
//! | 1 | [`text`] | languages, Fluent, dates, numbers, neutral texts |
//! | 0 | [`ids`] [`time`] [`diagnostic`] [`parallel`] | names, instants, faults with a place, all cores |
//!
//! Floors 0 to 3 are pure: no `async`, clock, randomness, environment or logging; "now", fresh
//! keys and file contents are arguments. Floors 4 and 5 have no runtime of their own: store and
//! clock are given. That is what makes the deterministic simulation and the exhaustive walk of
//! every screen possible.
//!
//! # The life of an update
//!
//! 1. `telegram::receive` reads a raw update into an [`conversation::exchange::Inbound`]. What
//!    cannot be read is quarantined, sealed, and blocks nothing behind it.
//! 2. `conversation::handle` loads the lane: one record with the session, what the screen should
//!    show, and the updates seen. Seen already: done.
//! 3. `conversation::apply` lets `flow::engine` walk to the next wait. Pure, so it can be redone.
//! 4. Everything the update causes becomes one [`store::Batch`].
//! 5. `store.commit` returns when it is durable. A conflict means somebody else moved: back to 2.
//! 6. Only now does the offset move, or the webhook answer 200.
//! 7. `telegram::lanes` decides what to call and when (edit or send, pace, priorities,
//!    generations); the screen is rendered at that moment. Outcomes of many lanes are noted in
//!    one record that no handler expects (`conversation::sent`).
//!
//! A browser uses 2 to 5 and shows the committed screen; the terminal does the same in memory.
//!
//! # Where to add what
//!
//! * A question, a journey: a file in `flows/`, its words in `locales/<lang>/`. No Rust.
//! * A language: a folder in `locales/`. No Rust.
//! * A service, an address, a number: `territory/`. No Rust.
//! * Something a flow can ask of the outside: `flow::model::Action`, answered in
//!   `conversation::apply`.
//! * A capability with records of its own (appointments, cases): a module on floor 2 for the
//!   rules, records beside `conversation::lane`, committed in the same batch.
//! * Another way to alarm somebody outside Telegram: `app::channels`. What it may say is a
//!   [`app::channels::Notice`].
//! * Another channel: a module on floor 6 that makes `Inbound` and lays out `Reply`.
//! * Another engine: an implementation of [`store::Store`], run by `tests/suite/store_contract`.

pub mod app;
pub mod booking;
pub mod cases;
pub mod conversation;
pub mod diagnostic;
pub mod directory;
pub mod flow;
pub mod ids;
pub mod parallel;
pub mod people;
pub mod store;
pub mod telegram;
pub mod text;
pub mod time;
pub mod web;
