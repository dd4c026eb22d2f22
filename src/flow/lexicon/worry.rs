//! Words of somebody who may be afraid or in danger.
//!
//! The promise: they only ever lead to one question, whether a person is wanted; they never
//! decide anything, and what was said is not kept. It deliberately prefers asking once too often:
//! whoever did not mean it says no.
//!
//! A list is `locales/<tag>/worries.yaml`: `phrases`; words of `who` and of `harm`, of which one of
//! each in the same message is heard, in whatever order; and under `but` what takes all these away
//! again ("he beats me at cards"). In a phrase, `*` ends a word that may go on, and `..` stands
//! for up to three words.

use regex::{Regex, RegexBuilder, RegexSet, RegexSetBuilder};

use super::fold;
use crate::diagnostic::{Diagnostic, Place, SourceFile};
use crate::flow::load::fields::{Faults, Fields};
use crate::flow::load::tree;
use crate::flow::schema;
use crate::parallel;

/// The name of a language's list.
const FILE: &str = "worries.yaml";
/// Between two words of a phrase that has `..`.
const GAP: &str = "(?:[^ ]+ ){0,3}";
/// The compiled lists of all languages together stay below this.
const REGEX_BYTES_MAX: usize = 64 << 20;

/// The lists of all languages: people write in whatever language they can.
#[derive(Clone, Debug, Default)]
pub(super) struct Worries {
    lists: Vec<List>,
}

#[derive(Clone, Debug)]
struct List {
    phrases: RegexSet,
    who: RegexSet,
    harm: RegexSet,
    but: Vec<Regex>,
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
        Self { lists: lists.into_iter().flatten().collect() }
    }

    /// Whether words, however they are typed, may be those of somebody who needs a person.
    pub(super) fn hears(&self, words: &str) -> bool {
        let said = fold(words);
        self.lists.iter().any(|list| list.hears(&said))
    }
}

impl List {
    fn hears(&self, said: &str) -> bool {
        if !self.sounds(said) {
            return false;
        }
        let mut left = said.to_owned();
        for but in &self.but {
            left = but.replace_all(&left, " \u{1} ").into_owned();
        }
        self.sounds(&left)
    }

    fn sounds(&self, said: &str) -> bool {
        self.phrases.is_match(said) || (self.who.is_match(said) && self.harm.is_match(said))
    }
}

fn load_list(file: &SourceFile, faults: &mut Faults) -> Option<List> {
    let tree = match tree::read(file, "F001") {
        Ok(tree) => tree,
        Err(fault) => {
            faults.add(*fault);
            return None;
        }
    };
    let start = Place::start_of(file.path.clone());
    let fields = faults.fields(&tree, &start, "a list of worried words", schema::WORRY_KEYS);
    let mut set = |section| {
        let patterns = patterns(&fields, section, faults);
        RegexSetBuilder::new(&patterns).size_limit(REGEX_BYTES_MAX).build()
    };
    let sets = (set("phrases"), set("who"), set("harm"));
    let but = patterns(&fields, "but", faults);
    let but: Result<Vec<Regex>, _> =
        but.iter().map(|it| RegexBuilder::new(it).size_limit(REGEX_BYTES_MAX).build()).collect();
    match (sets, but) {
        ((Ok(phrases), Ok(who), Ok(harm)), Ok(but)) => Some(List { phrases, who, harm, but }),
        ((Err(error), ..) | (_, Err(error), _) | (_, _, Err(error)), _) | (_, Err(error)) => {
            let message = format!("these phrases are too many to search for: {error}");
            faults.add(Diagnostic::error("F072", start, message));
            None
        }
    }
}

fn patterns(fields: &Fields<'_>, section: &str, faults: &mut Faults) -> Vec<String> {
    let Some(tree) = fields.get(section) else { return Vec::new() };
    let mut patterns = Vec::new();
    for item in faults.list(tree) {
        let Some(written) = faults.word(item) else { continue };
        match pattern(written) {
            Some(pattern) => patterns.push(pattern),
            None => faults.add(Diagnostic::error(
                "F072",
                item.place.clone(),
                "there is no word in this",
            )),
        }
    }
    patterns
}

/// A phrase as an expression over folded text. Where a script writes no spaces, a phrase is found
/// anywhere.
fn pattern(written: &str) -> Option<String> {
    let mut expression = String::new();
    let (mut words, mut is_spaceless) = (0, false);
    let mut gap = false;
    for token in written.split_whitespace() {
        if token == ".." {
            gap = true;
            continue;
        }
        let word = fold(token.trim_end_matches('*'));
        if word.is_empty() {
            return None;
        }
        is_spaceless |= word.chars().any(is_of_spaceless_script);
        if words > 0 {
            expression.push(' ');
        }
        if std::mem::take(&mut gap) && words > 0 {
            expression.push_str(GAP);
        }
        expression.push_str(&regex::escape(&word));
        if token.ends_with('*') {
            expression.push_str("[^ ]*");
        }
        words += 1;
    }
    if words == 0 {
        return None;
    }
    Some(if is_spaceless {
        expression.replace(' ', " ?")
    } else {
        format!("(?:^| ){expression}(?: |$)")
    })
}

fn is_of_spaceless_script(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{0E00}'..='\u{0E7F}')
}
