//! The desk: everything a conversation is answered from, frozen after loading.
//!
//! The promise: a desk that loaded without errors answers every screen in every shipped language.
//! It deliberately holds no state: reloading makes another desk and swaps it whole.

use crate::cases::Protocol;
use crate::directory::{Directory, Policy};
use crate::flow::engine::World;
use crate::flow::lexicon::Lexicons;
use crate::flow::model::Flows;
use crate::ids::LanguageTag;
use crate::people::rota::Rota;
use crate::text::catalog::Catalog;
use crate::text::format::Formats;

/// The language texts are written in first.
pub const SOURCE_LANGUAGE: &str = "it";

/// Frozen content.
pub struct Desk {
    /// Words.
    pub catalog: Catalog,
    /// Dates, times, lists.
    pub formats: Formats,
    /// Conversations.
    pub flows: Flows,
    /// Words understood anywhere.
    pub lexicons: Lexicons,
    /// Services.
    pub directory: Directory,
    /// Who is looking.
    pub policy: Policy,
    /// How requests for a person are answered.
    pub protocol: Protocol,
    /// Who works when.
    pub rota: Rota,
}

impl Desk {
    /// The engine's view.
    #[must_use]
    pub fn world(&self) -> World<'_> {
        World {
            flows: &self.flows,
            lexicons: &self.lexicons,
            catalog: &self.catalog,
            directory: &self.directory,
            policy: self.policy,
        }
    }

    /// The language to speak: the one chosen, the best guess, or the source language.
    #[must_use]
    pub fn language(
        &self,
        chosen: Option<&LanguageTag>,
        guess: Option<&LanguageTag>,
    ) -> LanguageTag {
        chosen
            .filter(|tag| self.catalog.locale(tag).is_some())
            .or(guess)
            .cloned()
            .unwrap_or_else(|| LanguageTag::new(SOURCE_LANGUAGE))
    }
}
