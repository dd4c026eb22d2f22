//! Words that are understood anywhere: ways out, languages, flows.
//!
//! The promise: what people really say leads somewhere in whatever shipped language they say it,
//! and one slip of the finger is forgiven in longer words; what could mean two things is never
//! guessed. It deliberately does not act: the engine asks "Did you mean …?" before it goes.

mod fold;
mod load;
mod worry;

use regex::RegexSet;

use crate::diagnostic::{Diagnostic, Place, SourceFile};
use crate::flow::event::Navigation;
use crate::flow::model::Flows;
use crate::ids::{FlowId, LanguageTag};
use crate::text::script::writes_no_spaces;

use fold::NEARLY_LETTERS_MIN;
pub use fold::{fold, nearly};

/// How many flows are offered at most.
pub const FLOWS_MAX: usize = 3;

/// Words beyond this many are a story, and are not searched further.
const WORDS_MAX: usize = 60;

/// The same where no spaces tell words apart: letters that are searched for a slip.
const LETTERS_MAX: usize = 240;

/// The commands that Telegram's menu offers, the same in every language.
const TELEGRAM_COMMANDS: &[(&str, Navigation)] = &[
    ("start", Navigation::Home),
    ("menu", Navigation::Home),
    ("lingua", Navigation::Language),
    ("numeri", Navigation::Numbers),
    ("persona", Navigation::Person),
    ("chiudi", Navigation::Close),
];

/// The words of all languages.
#[derive(Clone, Debug, Default)]
pub struct Lexicons {
    words: Vec<Lexicon>,
    /// What languages call themselves, folded.
    own_names: Vec<(String, LanguageTag)>,
    worries: worry::Worries,
}

/// The words of one language.
#[derive(Clone, Debug)]
struct Lexicon {
    language: LanguageTag,
    /// Whole utterances, folded.
    commands: Vec<(String, Navigation)>,
    /// Whole utterances, folded, with the place of their tag.
    languages: Vec<(String, LanguageTag, Place)>,
    phrases: Vec<Phrase>,
    /// One pattern a phrase, in the same order.
    patterns: RegexSet,
}

/// Words that lead to a flow.
#[derive(Clone, Debug)]
struct Phrase {
    words: Vec<String>,
    letters: usize,
    flow: FlowId,
    /// Where the flow's name stands.
    place: Place,
}

impl Lexicons {
    /// Loads every `locales/<tag>/lexicon.yaml` among `files`, all faults at once. `own_names`
    /// says what each shipped language calls itself.
    #[must_use]
    pub fn load(
        files: &[SourceFile],
        own_names: &[(LanguageTag, String)],
    ) -> (Self, Vec<Diagnostic>) {
        let (lexicons, mut faults) = load::load(files);
        let worries = worry::Worries::load(files, &mut faults);
        let own_names = own_names.iter().map(|(tag, name)| (fold(name), tag.clone())).collect();
        (Self { words: lexicons, own_names, worries }, faults)
    }

    /// The way out that a whole utterance asks for, in `language` or, when only one meaning is
    /// possible, in any other; also the commands of Telegram (`/menu`).
    #[must_use]
    pub fn commands(&self, text: &str, language: &LanguageTag) -> Option<Navigation> {
        if let Some(command) = text.trim().strip_prefix('/') {
            // `/menu@the_bot` is how a command is addressed in groups; `/start payload` carries
            // a payload that the edge has read already.
            let name = command.split(['@', ' ']).next().unwrap_or_default().to_lowercase();
            return TELEGRAM_COMMANDS
                .iter()
                .find(|(command, _)| *command == name)
                .map(|(_, navigation)| *navigation);
        }
        let said = fold(text);
        let meanings = |lexicon: &Lexicon| {
            only(lexicon.commands.iter().filter(|(words, _)| *words == said).map(|(_, way)| *way))
        };
        let own = self.words.iter().filter(|lexicon| lexicon.language == *language);
        only(own.filter_map(meanings)).or_else(|| only(self.words.iter().filter_map(meanings)))
    }

    /// The language that a whole utterance names, in its own words or in those of any other
    /// language; `None` when it could be two.
    #[must_use]
    pub fn language_named(&self, text: &str) -> Option<LanguageTag> {
        let said = fold(text);
        if said.is_empty() {
            return None;
        }
        let named = || {
            self.own_names.iter().map(|(words, tag)| (words, tag)).chain(
                self.words.iter().flat_map(|lexicon| {
                    lexicon.languages.iter().map(|(words, tag, _)| (words, tag))
                }),
            )
        };
        only(named().filter(|(words, _)| **words == said).map(|(_, tag)| tag))
            .or_else(|| only(named().filter(|(words, _)| nearly(words, &said)).map(|(_, tag)| tag)))
            .cloned()
    }

    /// The flows that an utterance speaks of, best first, at most [`FLOWS_MAX`]: whole phrases
    /// of `language` before phrases with a slip, more words before fewer; other languages only
    /// when this one has nothing.
    #[must_use]
    pub fn flows(&self, text: &str, language: &LanguageTag) -> Vec<FlowId> {
        let said = fold(text);
        let words: Vec<&str> = said.split(' ').filter(|w| !w.is_empty()).take(WORDS_MAX).collect();
        let said = words.join(" ");
        let own: Vec<&Lexicon> =
            self.words.iter().filter(|lexicon| lexicon.language == *language).collect();
        let others: Vec<&Lexicon> =
            self.words.iter().filter(|lexicon| lexicon.language != *language).collect();
        for lexicons in [own, others] {
            let exact = best(lexicons.iter().flat_map(|lexicon| lexicon.exact(&said)));
            if !exact.is_empty() {
                return exact;
            }
            let near = best(lexicons.iter().flat_map(|lexicon| lexicon.near(&words)));
            if !near.is_empty() {
                return near;
            }
        }
        Vec::new()
    }

    /// Whether these may be the words of somebody who is afraid, in whatever language.
    #[must_use]
    pub fn worries(&self, text: &str) -> bool {
        self.worries.hears(text)
    }

    /// The languages that have a lexicon.
    pub fn languages(&self) -> impl Iterator<Item = &LanguageTag> {
        self.words.iter().map(|lexicon| &lexicon.language)
    }

    /// Whether what the lexicons name exists: flows, and languages among `shipped`.
    #[must_use]
    pub fn check(&self, flows: &Flows, shipped: &[&str]) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        for lexicon in &self.words {
            let mut told: Vec<&FlowId> = Vec::new();
            for phrase in &lexicon.phrases {
                let known = flows.get(phrase.flow.as_str()).is_some()
                    || flows.unread.contains(&phrase.flow);
                if known || told.contains(&&phrase.flow) {
                    continue;
                }
                told.push(&phrase.flow);
                let message = format!("there is no flow `{}`", phrase.flow);
                faults.push(
                    Diagnostic::error("F070", phrase.place.clone(), message)
                        .did_you_mean(phrase.flow.as_str(), flows.by_id.keys().map(FlowId::as_str)),
                );
            }
            let mut told: Vec<&LanguageTag> = Vec::new();
            for (_, tag, place) in &lexicon.languages {
                if shipped.contains(&tag.as_str()) || told.contains(&tag) {
                    continue;
                }
                told.push(tag);
                faults.push(
                    Diagnostic::error(
                        "F073",
                        place.clone(),
                        format!("no language `{tag}` is shipped"),
                    )
                    .did_you_mean(tag.as_str(), shipped.iter().copied()),
                );
            }
        }
        faults
    }
}

impl Lexicon {
    /// Phrases that stand in what was said, word for word.
    fn exact<'l>(&'l self, said: &str) -> impl Iterator<Item = &'l Phrase> {
        self.patterns.matches(said).into_iter().filter_map(|index| self.phrases.get(index))
    }

    /// Phrases that stand in what was said but for a slip in longer words.
    fn near<'l>(&'l self, said: &[&str]) -> impl Iterator<Item = &'l Phrase> {
        let letters: Vec<char> = said.iter().flat_map(|word| word.chars()).collect();
        self.phrases.iter().filter(move |phrase| {
            let stands = said
                .windows(phrase.words.len())
                .any(|window| window.iter().zip(&phrase.words).all(|(a, b)| nearly(a, b)));
            stands || phrase.stands_nearly_within(&letters)
        })
    }
}

impl Phrase {
    /// Whether it is a phrase of a script without spaces, and stands in what was said but for a
    /// slip: there no window of words ever is the phrase.
    fn stands_nearly_within(&self, said: &[char]) -> bool {
        let own: String = self.words.concat();
        let letters = own.chars().count();
        if letters < NEARLY_LETTERS_MIN || !own.chars().all(writes_no_spaces) {
            return false;
        }
        let said = said.get(..LETTERS_MAX).unwrap_or(said);
        (letters - 1..=letters + 1).any(|count| {
            said.windows(count).any(|window| nearly(&window.iter().collect::<String>(), &own))
        })
    }
}

/// The flows of the longest phrases, each once.
fn best<'l>(phrases: impl Iterator<Item = &'l Phrase>) -> Vec<FlowId> {
    let mut found: Vec<&Phrase> = phrases.collect();
    // The sort is stable, so among equals the order of the file decides.
    found.sort_by_key(|phrase| std::cmp::Reverse((phrase.words.len(), phrase.letters)));
    let mut flows: Vec<FlowId> = Vec::new();
    for phrase in found {
        if flows.len() < FLOWS_MAX && !flows.contains(&phrase.flow) {
            flows.push(phrase.flow.clone());
        }
    }
    flows
}

/// The one value of them all; `None` when there is none or more than one.
fn only<T: PartialEq>(mut values: impl Iterator<Item = T>) -> Option<T> {
    let first = values.next()?;
    values.all(|value| value == first).then_some(first)
}
