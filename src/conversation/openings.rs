//! Words that open the private way in, kept apart from everything that is published.
//!
//! The promise: whoever says one of them stands where the private way in begins, and is told
//! nothing of why; a file with any fault changes nothing, so the words that stood keep standing.
//! It deliberately reads no file, and no word of these ever stands in a fault, a log or a debug
//! output: places alone do.
//!
//! The file is YAML: a language's tag, and its phrases.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use crate::diagnostic::{Diagnostic, Place, SourceFile};
use crate::flow::lexicon::{Lexicons, fold, nearly};
use crate::flow::load::tree::{self, Shape, Tree};
use crate::ids::LanguageTag;
use crate::text::script::writes_no_spaces;

/// Every code a fault of the file can have, and what it means.
pub const CODES: &[(&str, &str)] = &[
    ("W001", "the file is not YAML, or is too large; nothing of it is in force"),
    ("W002", "something of another shape is expected here"),
    ("W003", "no such language is shipped"),
    ("W004", "a phrase is so short that people would say it by chance"),
    ("W005", "a phrase means something already, so it would take that meaning away"),
    ("W006", "there are too many phrases"),
];

/// Letters that a phrase has at least, and where a script writes whole words by one of them.
const LETTERS_MIN: (usize, usize) = (6, 3);
/// More than anybody can pass on by word of mouth.
const PHRASES_MAX: usize = 500;
/// Words beyond this many are a story, and are not searched further.
const WORDS_MAX: usize = 60;

/// The words of all languages.
#[derive(Default)]
pub struct Openings {
    phrases: Vec<(LanguageTag, Vec<String>)>,
}

impl fmt::Debug for Openings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Openings({} phrases)", self.phrases.len())
    }
}

impl Openings {
    /// Reads a file. `lexicons` knows what means something already.
    ///
    /// # Errors
    /// Every fault, with its place and without its words.
    pub fn read(
        file: &SourceFile,
        lexicons: &Lexicons,
        shipped: &[&str],
    ) -> Result<Self, Vec<Diagnostic>> {
        if file.text.trim().is_empty() {
            return Ok(Self::default());
        }
        let tree = tree::read(file, "W001").map_err(|fault| {
            // What the reader says of it may repeat a word.
            let place = fault.place.unwrap_or_else(|| Place::start_of(file.path.clone()));
            vec![Diagnostic::error("W001", place, "this is not YAML, or more than 512 KiB of it")]
        })?;
        let mut reading = Reading { lexicons, shipped, phrases: Vec::new(), faults: Vec::new() };
        reading.languages(&tree);
        if reading.phrases.len() > PHRASES_MAX {
            let message = format!("there are more than {PHRASES_MAX} phrases");
            reading.fault("W006", &Place::start_of(file.path.clone()), &message);
        }
        if reading.faults.is_empty() {
            Ok(Self { phrases: reading.phrases })
        } else {
            Err(reading.faults)
        }
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.phrases.len()
    }

    /// The language of the phrase that stands in what was said, but for slips in longer words.
    #[must_use]
    pub fn heard(&self, said: &str) -> Option<&LanguageTag> {
        if self.phrases.is_empty() {
            return None;
        }
        let said = fold(said);
        let words: Vec<&str> = said.split(' ').filter(|word| !word.is_empty()).collect();
        let words = words.get(..WORDS_MAX).unwrap_or(&words);
        let stands = |phrase: &[String]| {
            let whole = || {
                words
                    .windows(phrase.len())
                    .any(|window| window.iter().zip(phrase).all(|(a, b)| nearly(a, b)))
            };
            let is_spaceless = phrase.iter().all(|word| word.chars().all(writes_no_spaces));
            whole() || (is_spaceless && words.concat().contains(&phrase.concat()))
        };
        self.phrases.iter().find(|(_, phrase)| stands(phrase)).map(|(language, _)| language)
    }
}

struct Reading<'a> {
    lexicons: &'a Lexicons,
    shipped: &'a [&'a str],
    phrases: Vec<(LanguageTag, Vec<String>)>,
    faults: Vec<Diagnostic>,
}

impl Reading<'_> {
    fn fault(&mut self, code: &'static str, place: &Place, message: &str) {
        self.faults.push(Diagnostic::error(code, place.clone(), message));
    }

    fn languages(&mut self, tree: &Tree) {
        let languages = match &tree.shape {
            Shape::Map(languages) => languages,
            // Only remarks: nothing is in force.
            Shape::Nothing => return,
            _ => return self.fault("W002", &tree.place, "expected phrases by language"),
        };
        for (key, list) in languages {
            if !self.shipped.contains(&key.name.as_str()) {
                self.fault("W003", &key.place, "no such language is shipped");
            }
            let language = LanguageTag::new(key.name.as_str());
            match &list.shape {
                Shape::List(phrases) => {
                    for phrase in phrases {
                        self.phrase(&language, phrase);
                    }
                }
                Shape::Nothing => {}
                _ => self.fault("W002", &list.place, "expected a list of phrases"),
            }
        }
    }

    fn phrase(&mut self, language: &LanguageTag, tree: &Tree) {
        let Shape::Word(written) = &tree.shape else {
            return self.fault("W002", &tree.place, "expected a phrase");
        };
        let said = fold(written);
        let words: Vec<String> =
            said.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        let is_spaceless = said.chars().any(writes_no_spaces);
        let letters_min = if is_spaceless { LETTERS_MIN.1 } else { LETTERS_MIN.0 };
        if words.iter().map(|word| word.chars().count()).sum::<usize>() < letters_min {
            let message = format!("a phrase has at least {letters_min} letters");
            return self.fault("W004", &tree.place, &message);
        }
        let means_something = self.lexicons.commands(written, language).is_some()
            || self.lexicons.language_named(written).is_some();
        if means_something {
            return self.fault("W005", &tree.place, "this is a command or a language already");
        }
        self.phrases.push((language.clone(), words));
    }
}

/// The words in force: replaced whole while the desk is open.
#[derive(Debug, Default)]
pub struct InForce(RwLock<Arc<Openings>>);

impl InForce {
    /// What is in force now.
    #[must_use]
    pub fn get(&self) -> Arc<Openings> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts others in their place.
    pub fn replace(&self, openings: Openings) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(openings);
    }
}
