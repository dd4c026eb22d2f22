//! The application: everything wired once.
//!
//! The promise: a command either does what it says or prints one chain of causes and exits
//! accordingly; nothing starts on faulty content or settings. It deliberately holds no rule of
//! the domain.

pub mod appointments;
mod aside;
pub mod backups;
pub mod bot;
pub mod channels;
pub mod cli;
pub mod clock;
pub mod command;
pub mod config;
pub mod content;
pub mod control;
mod custody;
pub mod erasing;
pub mod frame;
pub mod house;
pub mod invented;
pub mod jobs;
pub mod memory;
pub mod operation;
pub mod phrases;
pub mod ready;
mod receiving;
pub mod report;
pub mod serve;
pub mod staffing;
mod status_page;
pub mod telemetry;
pub mod try_it;
pub mod walk;
pub mod watch;

/// A chain of causes on one line, outermost first.
#[must_use]
pub fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        // Some libraries repeat their cause in their own words.
        if !text.contains(&cause_text) {
            text.push_str(": ");
            text.push_str(&cause_text);
        }
        source = cause.source();
    }
    text
}
