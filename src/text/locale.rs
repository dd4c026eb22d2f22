//! Languages the product speaks, and the direction of their scripts.

use crate::ids::LanguageTag;

/// The direction of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

/// A shipped language: a folder in `locales/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The folder's name.
    pub tag: LanguageTag,
    /// What it calls itself, in its own script (the message `language-name`).
    pub own_name: String,
    /// Derived from the script, never from the language.
    pub direction: Direction,
    /// Where to look when a message cannot be told, in order; the source language is always last.
    pub fallbacks: Vec<LanguageTag>,
}
