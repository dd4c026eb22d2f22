//! The real binary, from its first line to its last: served, killed, stopped, asked, misused.
//!
//! Each test has a data directory of its own and a fake Bot API server on loopback. Nothing
//! sleeps: a test waits for what the server saw or the process wrote, within a bound, and ends the
//! processes it started.

mod appointments;
mod bad_input;
mod commands;
mod discretion;
mod harness;
mod kills;
mod poison;
mod serving;
mod stopping;
