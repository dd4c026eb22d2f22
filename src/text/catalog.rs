//! All messages of all languages, frozen after loading; reading takes no lock. (being written)

use crate::diagnostic::{Diagnostic, SourceFile};
use crate::ids::LanguageTag;
use crate::text::locale::Locale;
use crate::text::message::{Arguments, MessageId, Words};

/// The frozen catalog.
pub struct Catalog {
    pub(crate) locales: Vec<Locale>,
}

impl Catalog {
    /// Loads every `locales/<tag>/*.ftl`, all faults at once. `source` is the language the texts
    /// are written in first, and the end of every fallback chain.
    #[must_use]
    pub fn load(files: &[SourceFile], source: &LanguageTag) -> (Self, Vec<Diagnostic>) {
        let _ = (files, source);
        (Self { locales: Vec::new() }, Vec::new())
    }

    /// The shipped languages, in the order a picker shows them.
    #[must_use]
    pub fn locales(&self) -> &[Locale] {
        &self.locales
    }

    /// The locale of exactly this tag, if shipped.
    #[must_use]
    pub fn locale(&self, tag: &LanguageTag) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.tag == *tag)
    }

    /// The shipped language that best suits a tag from outside (Telegram's `language_code`, a
    /// browser's `Accept-Language`), by canonical language and script; `None` if none does.
    #[must_use]
    pub fn negotiate(&self, wanted: &str) -> Option<&Locale> {
        let _ = wanted;
        None
    }

    /// The words of a message. Always says something: in `language`, or along its fallback
    /// chain; a formatting error counts as absence. `None` only if no language has the message,
    /// which `check` excludes for everything shipped.
    #[must_use]
    pub fn text<'c>(
        &'c self,
        language: &LanguageTag,
        message: MessageId<'_>,
        arguments: &Arguments<'_>,
    ) -> Option<Words<'c>> {
        let _ = (language, message, arguments);
        None
    }

    /// The same, on one line and without isolation marks: for buttons, commands and titles.
    #[must_use]
    pub fn label<'c>(
        &'c self,
        language: &LanguageTag,
        message: MessageId<'_>,
        arguments: &Arguments<'_>,
    ) -> Option<Words<'c>> {
        let _ = (language, message, arguments);
        None
    }

    /// How many times a text could not be told in the language asked for since loading.
    #[must_use]
    pub fn fallbacks_count(&self) -> u64 {
        0
    }
}
