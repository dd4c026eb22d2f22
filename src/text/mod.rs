//! Text: the only source of words.
//!
//! The promise: asking for a message always says something right in a language the reader chose
//! or in one of its declared fallbacks; a formatting error never reaches a person; plurals, dates
//! and direction are right. It deliberately does not know what is said or to whom.

pub mod catalog;
pub mod check;
pub mod dump;
pub mod facts;
pub mod format;
pub mod locale;
pub mod message;
mod plain;
pub mod plural;
pub mod preview;
pub mod promises;
pub mod pseudo;
pub mod reading;
pub mod script;
pub mod source;
pub mod status;
pub(crate) mod yaml;
