//! Words that are understood anywhere: ways out, languages, flows.
//!
//! The promise: what people really say leads somewhere in whatever shipped language they say it,
//! and one slip of the finger is forgiven in longer words; what could mean two things is never
//! guessed. It deliberately does not act: the engine asks "Did you mean …?" before it goes.

mod firsts;
mod fold;
mod glob;
mod load;
mod worry;

use crate::diagnostic::{Diagnostic, Place, SourceFile};
use crate::flow::event::Navigation;
use crate::flow::model::Flows;
use crate::ids::{FlowId, LanguageTag};
use crate::text::script::writes_no_spaces;

use firsts::Firsts;
use fold::{Glance, NEARLY_LETTERS_MIN, Shape, Word};
pub use fold::{fold, folds_to, nearly};

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
    own_names: Vec<(Word, LanguageTag)>,
    worries: worry::Worries,
}

/// The words of one language.
#[derive(Clone, Debug)]
struct Lexicon {
    language: LanguageTag,
    /// Whole utterances, folded.
    commands: Vec<(String, Navigation)>,
    /// Whole utterances, folded, with the place of their tag.
    languages: Vec<(Word, LanguageTag, Place)>,
    phrases: Vec<Phrase>,
    firsts: Firsts,
}

/// Words that lead to a flow.
#[derive(Clone, Debug)]
struct Phrase {
    /// Its words with single spaces between them.
    text: String,
    words: Vec<Word>,
    letters: usize,
    /// All its letters, where its script writes no spaces and it is long enough for a slip.
    spaceless: Option<Word>,
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
        let own_names =
            own_names.iter().map(|(tag, name)| (Word::of(fold(name)), tag.clone())).collect();
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
        let said = Word::of(fold(text));
        if said.text.is_empty() {
            return None;
        }
        let named = || {
            self.own_names.iter().map(|(words, tag)| (words, tag)).chain(
                self.words.iter().flat_map(|lexicon| {
                    lexicon.languages.iter().map(|(words, tag, _)| (words, tag))
                }),
            )
        };
        // Equal at a glance first: that compares no letters.
        only(named().filter(|(words, _)| **words == said).map(|(_, tag)| tag))
            .or_else(|| only(named().filter(|(words, _)| words.nearly(&said)).map(|(_, tag)| tag)))
            .cloned()
    }

    /// The flows that an utterance speaks of, best first, at most [`FLOWS_MAX`]: whole phrases
    /// of `language` before phrases with a slip, more words before fewer; other languages only
    /// when this one has nothing.
    #[must_use]
    pub fn flows(&self, text: &str, language: &LanguageTag) -> Vec<FlowId> {
        let said = Said::of(&fold(text));
        let own: Vec<&Lexicon> =
            self.words.iter().filter(|lexicon| lexicon.language == *language).collect();
        let others: Vec<&Lexicon> =
            self.words.iter().filter(|lexicon| lexicon.language != *language).collect();
        for lexicons in [own, others] {
            let exact = best(lexicons.iter().flat_map(|lexicon| lexicon.exact(&said)));
            if !exact.is_empty() {
                return exact;
            }
            let near = best(lexicons.iter().flat_map(|lexicon| lexicon.near(&said)));
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
    fn exact<'l>(&'l self, said: &'l Said) -> impl Iterator<Item = &'l Phrase> {
        let places = self.firsts.places(said, 0, |first| first.is_within(said.shape));
        self.phrases_at(places).filter(|phrase| phrase.stands_in(&said.text))
    }

    /// Phrases that stand in what was said but for a slip in longer words.
    fn near<'l>(&'l self, said: &'l Said) -> impl Iterator<Item = &'l Phrase> {
        let may_stand = |first: Glance| {
            !said.letters.is_empty() || said.words.iter().any(|word| word.glance.may_be(first))
        };
        let places = self.firsts.places(said, 1, may_stand);
        self.phrases_at(places).filter(|phrase| phrase.stands_nearly_in(said))
    }

    fn phrases_at(&self, places: Vec<u32>) -> impl Iterator<Item = &Phrase> {
        places.into_iter().filter_map(|place| self.phrases.get(place as usize))
    }
}

/// What was said, made ready to be compared with every phrase of every language.
struct Said {
    /// Its words, folded, with single spaces between them.
    text: String,
    words: Vec<Word>,
    /// The letters that are searched for phrases without spaces; none, if no such script was
    /// written.
    letters: Vec<char>,
    /// Whether anything of it is of a script without spaces.
    is_spaceless: bool,
    shape: Shape,
}

impl Said {
    fn of(folded: &str) -> Self {
        let words = folded.split(' ').filter(|word| !word.is_empty()).take(WORDS_MAX);
        let words: Vec<Word> = words.map(|word| Word::of(word.to_owned())).collect();
        let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        let text = texts.join(" ");
        let mut letters: Vec<char> = text.chars().filter(|c| *c != ' ').collect();
        letters.truncate(LETTERS_MAX);
        if !letters.iter().copied().any(writes_no_spaces) {
            letters.clear();
        }
        let is_spaceless = text.chars().any(writes_no_spaces);
        Self { shape: Shape::of(&text), text, words, letters, is_spaceless }
    }
}

impl Phrase {
    fn new(words: &str, flow: FlowId, place: Place) -> Self {
        let own = Word::of(words.replace(' ', ""));
        let is_spaceless =
            own.letters() >= NEARLY_LETTERS_MIN && own.text.chars().all(writes_no_spaces);
        Self {
            text: words.to_owned(),
            words: words.split(' ').map(|word| Word::of(word.to_owned())).collect(),
            letters: words.chars().count(),
            spaceless: is_spaceless.then_some(own),
            flow,
            place,
        }
    }

    /// Whether it stands there as whole words. Where its script writes no spaces, it begins and
    /// ends anywhere.
    fn stands_in(&self, said: &str) -> bool {
        said.match_indices(&self.text).any(|(at, found)| {
            let (before, after) = (&said[..at], &said[at + found.len()..]);
            (before.is_empty() || before.ends_with(' ') || found.starts_with(writes_no_spaces))
                && (after.is_empty() || after.starts_with(' ') || found.ends_with(writes_no_spaces))
        })
    }

    fn stands_nearly_in(&self, said: &Said) -> bool {
        said.words
            .windows(self.words.len())
            .any(|window| window.iter().zip(&self.words).all(|(a, b)| a.nearly(b)))
            || self.stands_nearly_within(&said.letters)
    }

    /// Whether it is a phrase of a script without spaces, and stands in what was said but for a
    /// slip: there no window of words ever is the phrase.
    fn stands_nearly_within(&self, said: &[char]) -> bool {
        let Some(own) = self.spaceless.as_ref().filter(|_| !said.is_empty()) else { return false };
        (own.letters() - 1..=own.letters() + 1).any(|count| {
            said.windows(count).any(|window| Word::of(window.iter().collect()).nearly(own))
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
