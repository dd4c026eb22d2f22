//! What may appear unasked on a screen that somebody else might read.
//!
//! The promise: a message she did not ask for by a tap is one of these fixed texts, without
//! arguments (promise 3); the type cannot hold anything else.

use serde::{Deserialize, Serialize};

/// A fixed neutral text: the Fluent message `neutral-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Neutral {
    /// Something went wrong on our side; here is the menu, and the useful numbers.
    Trouble,
    /// Politely in a group: write to me privately.
    Group,
}

impl Neutral {
    /// Every neutral text, for `check` and the tests.
    pub const ALL: [Self; 2] = [Self::Trouble, Self::Group];

    /// The Fluent message.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Trouble => "neutral-trouble",
            Self::Group => "neutral-group",
        }
    }
}
