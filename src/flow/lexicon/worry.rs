//! Words of somebody who may be afraid or in danger.
//!
//! The promise: they only ever lead to one question, whether a person is wanted; they never
//! decide anything, and what was said is not kept. It deliberately prefers asking once too often:
//! whoever did not mean it says no.
//!
//! A list is `locales/<tag>/worries.yaml`: `phrases`; words of `who` and of `harm`, of which one of
//! each in the same message is heard, in whatever order; and under `but` what takes all these away
//! again ("he beats me at cards"), from every list. A phrase is made of words, each as in
//! [`super::glob`]; `|` parts those of which one must stand there, `_` joins several to one such,
//! `<name>` stands for a list under `words`, and `..` for up to three words.

use std::collections::HashMap;
use std::sync::Arc;

use super::fold;
use super::glob::{Glob, GlobId, Globs, Numbers, Said};
use crate::diagnostic::{Diagnostic, Place, SourceFile};
use crate::flow::load::fields::{Faults, Fields};
use crate::flow::load::tree::{self, Tree};
use crate::flow::schema;
use crate::parallel;

/// The name of a language's list.
const FILE: &str = "worries.yaml";
/// What may stand for `..`: each word costs as much as [`GAP_WORD`], a letter of a script without
/// spaces as [`GAP_LETTER`].
const GAP: usize = 24;
const GAP_WORD: usize = 8;
const GAP_LETTER: usize = 3;

/// The lists of all languages: people write in whatever language they can.
#[derive(Clone, Debug, Default)]
pub(super) struct Worries {
    globs: Globs,
    phrases: Vec<Phrase<GlobId>>,
    /// Which phrases begin with a pattern, by its number.
    begins: Vec<(GlobId, u32)>,
    lists: usize,
}

/// What hearing a phrase means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Section {
    Phrases,
    Who,
    Harm,
    But,
}

const SECTIONS: [(&str, Section); 4] = [
    ("phrases", Section::Phrases),
    ("who", Section::Who),
    ("harm", Section::Harm),
    ("but", Section::But),
];

/// A phrase over patterns, or over their numbers.
#[derive(Clone, Debug)]
struct Phrase<G> {
    list: usize,
    section: Section,
    steps: Vec<Step<G>>,
}

/// One place in a phrase.
#[derive(Clone, Debug)]
struct Step<G> {
    gap: usize,
    /// Each alternative is one word, or several.
    any: Arc<[Vec<G>]>,
}

/// What was heard of one list.
#[derive(Clone, Copy, Default)]
struct Heard {
    phrase: bool,
    who: bool,
    harm: bool,
}

impl Heard {
    fn is_worry(self) -> bool {
        self.phrase || (self.who && self.harm)
    }
}

impl Worries {
    /// Loads every list among `files`, all faults at once.
    pub(super) fn load(files: &[SourceFile], found: &mut Vec<Diagnostic>) -> Self {
        let own: Vec<&SourceFile> = files
            .iter()
            .filter(|file| file.path.rsplit_once('/').is_some_and(|(_, name)| name == FILE))
            .collect();
        let loaded = parallel::map(&own, |file| {
            let mut faults = Faults::default();
            (load_list(file, &mut faults), faults.found)
        });
        let (lists, faults): (Vec<_>, Vec<_>) = loaded.into_iter().unzip();
        found.extend(faults.into_iter().flatten());
        match Self::new(&lists) {
            Ok(worries) => worries,
            Err(error) => {
                let message = format!("these phrases are too many to search for: {error}");
                let place = Place::start_of(own.first().map_or("".into(), |it| it.path.clone()));
                found.push(Diagnostic::error("F072", place, message));
                Self::default()
            }
        }
    }

    fn new(lists: &[Vec<Phrase<Glob>>]) -> Result<Self, aho_corasick::BuildError> {
        let (mut numbers, mut phrases, mut begins) = (Numbers::default(), Vec::new(), Vec::new());
        let count = lists.len();
        // Words of a list under a name are shared by the phrases that name them.
        let mut shared: HashMap<*const Vec<Glob>, Arc<[Vec<GlobId>]>> = HashMap::new();
        for (list, written) in lists.iter().enumerate() {
            for phrase in written {
                let number = u32::try_from(phrases.len()).unwrap_or(u32::MAX);
                let steps: Vec<Step<GlobId>> = phrase
                    .steps
                    .iter()
                    .map(|step| {
                        let any = shared.entry(step.any.as_ptr()).or_insert_with(|| {
                            let of = |words: &Vec<Glob>| {
                                words.iter().map(|glob| numbers.of(glob.clone())).collect()
                            };
                            step.any.iter().map(of).collect()
                        });
                        Step { gap: step.gap, any: Arc::clone(any) }
                    })
                    .collect();
                let firsts = steps.first().into_iter().flat_map(|step| step.any.iter());
                begins.extend(firsts.filter_map(|words| words.first()).map(|it| (*it, number)));
                phrases.push(Phrase { list, section: phrase.section, steps });
            }
        }
        begins.sort_unstable();
        begins.dedup();
        Ok(Self { globs: Globs::new(numbers)?, phrases, begins, lists: count })
    }

    /// Whether words, however they are typed, may be those of somebody who needs a person.
    pub(super) fn hears(&self, words: &str) -> bool {
        let said = self.globs.read(&fold(words));
        // What one list knows to be harmless, no other takes for worry: languages share words.
        let mut taken = Vec::new();
        for (phrase, at) in self.beginning(&said) {
            if phrase.section == Section::But
                && let Some(end) = phrase.end(&said, at, &[])
            {
                taken.extend(at..end);
            }
        }
        let mut heard = vec![Heard::default(); self.lists];
        for (phrase, at) in self.beginning(&said) {
            if phrase.end(&said, at, &taken).is_some() {
                let heard = &mut heard[phrase.list];
                match phrase.section {
                    Section::Phrases => heard.phrase = true,
                    Section::Who => heard.who = true,
                    Section::Harm => heard.harm = true,
                    Section::But => {}
                }
            }
        }
        heard.into_iter().any(Heard::is_worry)
    }

    /// The phrases whose first word stands somewhere, and where.
    fn beginning<'w>(
        &'w self,
        said: &'w Said,
    ) -> impl Iterator<Item = (&'w Phrase<GlobId>, usize)> {
        (0..said.words()).flat_map(move |at| {
            said.found(at).iter().flat_map(move |glob| {
                let from = self.begins.partition_point(|(first, _)| first < glob);
                self.begins[from..]
                    .iter()
                    .take_while(move |(first, _)| first == glob)
                    .filter_map(move |(_, phrase)| Some((self.phrases.get(*phrase as usize)?, at)))
            })
        })
    }
}

impl Phrase<GlobId> {
    /// Where it ends if it begins at a word and uses none of those that are `taken`.
    fn end(&self, said: &Said, at: usize, taken: &[usize]) -> Option<usize> {
        let mut ends = vec![at];
        for step in &self.steps {
            let mut next = Vec::new();
            for from in ends {
                step.ends(said, from, taken, &mut next);
            }
            next.sort_unstable();
            next.dedup();
            ends = next;
        }
        ends.last().copied()
    }
}

impl Step<GlobId> {
    /// Where it may end if what stands before it ends at a word.
    fn ends(&self, said: &Said, from: usize, taken: &[usize], ends: &mut Vec<usize>) {
        let (mut at, mut gap) = (from, self.gap);
        while at < said.words() {
            for words in self.any.iter() {
                let mut places = (at..).zip(words);
                if places.all(|(at, glob)| said.found(at).contains(glob) && !taken.contains(&at)) {
                    ends.push(at + words.len());
                }
            }
            let cost = if said.is_letter(at) { GAP_LETTER } else { GAP_WORD };
            let Some(left) = gap.checked_sub(cost) else { return };
            (at, gap) = (at + 1, left);
        }
    }
}

fn load_list(file: &SourceFile, faults: &mut Faults) -> Vec<Phrase<Glob>> {
    let tree = match tree::read(file, "F001") {
        Ok(tree) => tree,
        Err(fault) => {
            faults.add(*fault);
            return Vec::new();
        }
    };
    let start = Place::start_of(file.path.clone());
    let fields = faults.fields(&tree, &start, "a list of worried words", schema::WORRY_KEYS);
    let named = load_named(&fields, faults);
    let mut phrases = Vec::new();
    for (key, section) in SECTIONS {
        let Some(tree) = fields.get(key) else { continue };
        for item in faults.list(tree) {
            let steps = load_steps(item, &named, faults);
            if !steps.is_empty() {
                // The lists are numbered when all are there.
                phrases.push(Phrase { list: 0, section, steps });
            }
        }
    }
    phrases
}

/// The lists under `words`.
fn load_named<'t>(fields: &Fields<'t>, faults: &mut Faults) -> HashMap<&'t str, Arc<[Vec<Glob>]>> {
    let Some(tree) = fields.get("words") else { return HashMap::new() };
    let mut named = HashMap::new();
    for (key, list) in faults.entries(tree, "lists of words by name") {
        let mut any = Vec::new();
        for item in faults.list(list) {
            let Some(written) = faults.word(item) else { continue };
            let words: Option<Vec<_>> = written.split_whitespace().map(Glob::read).collect();
            match words.map(|words| words.concat()).filter(|words| !words.is_empty()) {
                Some(words) => any.push(words),
                None => faults.add(wordless(item)),
            }
        }
        named.insert(key.name.as_str(), any.into());
    }
    named
}

/// The steps of a phrase; none, and a fault, when it cannot be understood.
fn load_steps(
    item: &Tree,
    named: &HashMap<&str, Arc<[Vec<Glob>]>>,
    faults: &mut Faults,
) -> Vec<Step<Glob>> {
    let Some(written) = faults.word(item) else { return Vec::new() };
    let (mut steps, mut gap) = (Vec::new(), 0);
    for token in written.split_whitespace() {
        if token == ".." {
            gap = if steps.is_empty() { 0 } else { GAP };
            continue;
        }
        let Some(any) = load_any(token, item, named, faults) else { return Vec::new() };
        steps.push(Step { gap: std::mem::take(&mut gap), any });
    }
    if steps.is_empty() {
        faults.add(wordless(item));
    }
    steps
}

/// What may stand in one place of a phrase; `None`, and a fault, when it cannot be understood.
fn load_any(
    token: &str,
    item: &Tree,
    named: &HashMap<&str, Arc<[Vec<Glob>]>>,
    faults: &mut Faults,
) -> Option<Arc<[Vec<Glob>]>> {
    let mut any = Vec::new();
    for written in token.split('|') {
        let name = written.strip_prefix('<').and_then(|it| it.strip_suffix('>'));
        let Some(name) = name else {
            let Some(words) = Glob::read(written) else {
                faults.add(wordless(item));
                return None;
            };
            any.push(words);
            continue;
        };
        let Some(list) = named.get(name) else {
            let message = format!("there are no `words` of the name `{name}`");
            faults.add(
                Diagnostic::error("F075", item.place.clone(), message)
                    .did_you_mean(name, named.keys().copied()),
            );
            return None;
        };
        if written == token {
            return Some(Arc::clone(list));
        }
        any.extend(list.iter().cloned());
    }
    Some(any.into())
}

fn wordless(item: &Tree) -> Diagnostic {
    Diagnostic::error("F072", item.place.clone(), "there is no word in this")
}

#[cfg(test)]
#[path = "worry_tests.rs"]
mod tests;
