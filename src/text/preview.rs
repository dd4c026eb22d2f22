//! What may appear unasked on a screen that somebody else might read.
//!
//! The promise: a message she did not ask for by a tap is one of these fixed texts, without
//! arguments; the type cannot hold anything else. And a list for each language names the words
//! that no preview, button or title may show. It deliberately does not decide when to be quiet.

use icu_casemap::CaseMapper;
use icu_normalizer::DecomposingNormalizerBorrowed;
use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, SourceFile};
use crate::text::script::writes_no_spaces;
use crate::text::source;

/// A fixed neutral text: the Fluent message `neutral-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Neutral {
    /// Something went wrong on our side; here is the menu, and the useful numbers.
    Trouble,
    /// Politely in a group: write to me privately.
    Group,
    /// The page that was asked for is ready; which one shows after a tap.
    Ready,
    /// In the place of a message of ours that cannot be deleted any more.
    Old,
}

impl Neutral {
    /// Every neutral text, for `check` and the tests.
    pub const ALL: [Self; 4] = [Self::Trouble, Self::Group, Self::Ready, Self::Old];

    /// The Fluent message.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Trouble => "neutral-trouble",
            Self::Group => "neutral-group",
            Self::Ready => "neutral-ready",
            Self::Old => "neutral-old",
        }
    }
}

/// The words of one language that must never stand in a preview, a button or a title:
/// `locales/<tag>/sensitive.yaml`.
///
/// A word stands for itself as a whole word, in any case and with or without accents; a `*` at
/// its end or beginning stands for any letters there (`violent*`, and `*عنف*` where articles are
/// written onto the word). Where a script writes no spaces, a word is found anywhere.
#[derive(Clone, Debug, Default)]
pub struct SensitiveWords {
    words: Vec<Word>,
}

#[derive(Clone, Debug)]
struct Word {
    written: String,
    folded: String,
    /// See [`letters_of`].
    letters: u64,
    /// Whether letters may stand before it.
    open_before: bool,
    /// Whether letters may follow it.
    open_after: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    words: Vec<String>,
}

impl SensitiveWords {
    /// Reads the list of a language.
    ///
    /// # Errors
    /// What is wrong in the file, and where.
    pub fn read(file: &SourceFile) -> Result<Self, Box<Diagnostic>> {
        source::yaml::<File>(file).map(|file| Self::new(&file.words))
    }

    /// A list from its words.
    #[must_use]
    pub fn new<S: AsRef<str>>(words: &[S]) -> Self {
        let words = words.iter().filter_map(|written| Word::new(written.as_ref())).collect();
        Self { words }
    }

    /// Whether the list holds no word.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The first word of the list that stands in `text`, as the list writes it.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<&str> {
        if self.words.is_empty() {
            return None;
        }
        let text = folded(text);
        let letters = letters_of(&text);
        let mut possible = self.words.iter().filter(|word| word.letters & !letters == 0);
        possible.find(|word| word.stands_in(&text)).map(|word| word.written.as_str())
    }
}

impl Word {
    fn new(written: &str) -> Option<Self> {
        let core = folded(written.trim().trim_matches('*'));
        let first = core.chars().next()?;
        let last = core.chars().next_back()?;
        Some(Self {
            open_before: written.trim().starts_with('*') || writes_no_spaces(first),
            open_after: written.trim().ends_with('*') || writes_no_spaces(last),
            letters: letters_of(&core),
            folded: core,
            written: written.to_owned(),
        })
    }

    fn stands_in(&self, text: &str) -> bool {
        text.match_indices(&self.folded).any(|(at, found)| {
            let before = text[..at].chars().next_back();
            let after = text[at + found.len()..].chars().next();
            (self.open_before || !before.is_some_and(char::is_alphanumeric))
                && (self.open_after || !after.is_some_and(char::is_alphanumeric))
        })
    }
}

/// A bit for each letter that a text has; several letters share one. A word with a bit that a text
/// lacks does not stand in it, which is cheaper than looking.
fn letters_of(text: &str) -> u64 {
    text.chars().fold(0, |letters, letter| letters | 1 << (u32::from(letter) % u64::BITS))
}

/// Case, accents and the optional vowel signs of Arabic taken away, spaces made single.
fn folded(text: &str) -> String {
    let mark = |c: &char| {
        matches!(c, '\u{300}'..='\u{36F}' | '\u{640}' | '\u{64B}'..='\u{652}' | '\u{670}'
            | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{AD}')
    };
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let plain: String = decomposed.chars().filter(|c| !mark(c)).collect();
    let plain = plain.replace('’', "'");
    let lower = CaseMapper::new().fold_string(&plain);
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}
