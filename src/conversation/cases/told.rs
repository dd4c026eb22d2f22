//! What she told, as it is kept in the body of her request.
//!
//! The promise: whoever opens it reads her own words, or the labels she touched in their own
//! language; nothing of it is written in any language here.

use serde::{Deserialize, Serialize};

/// Marks touched labels: no text begins with this character.
const CHOICES: u8 = 1;

/// One thing she told.
#[derive(Clone, PartialEq, Eq)]
pub enum Told {
    /// Her own words.
    Words(String),
    /// Labels she touched.
    Choices(Vec<Label>),
}

/// A label she touched: an attribute of a message.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// The message that asked.
    pub message: String,
    /// The attribute that names the choice.
    pub attribute: String,
}

impl Told {
    /// As bytes, to be sealed.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        match self {
            Self::Words(words) => words.trim_start_matches(char::from(CHOICES)).as_bytes().to_vec(),
            // Strings in a list always serialise; nothing would be told otherwise.
            Self::Choices(labels) => postcard::to_extend(labels, vec![CHOICES]).unwrap_or_default(),
        }
    }

    /// From opened bytes; `None` for what nothing of ours wrote.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Option<Self> {
        match bytes.split_first() {
            Some((&CHOICES, labels)) => postcard::from_bytes(labels).ok().map(Self::Choices),
            _ => String::from_utf8(bytes.to_vec()).ok().map(Self::Words),
        }
    }
}

/// Narratives are never shown by accident.
impl std::fmt::Debug for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Told(…)")
    }
}

impl std::fmt::Debug for Label {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Label(…)")
    }
}
