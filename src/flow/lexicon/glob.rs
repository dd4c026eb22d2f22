//! Patterns of words, all found in one pass over a text, however many there are.
//!
//! A pattern is a word in which `*` stands for any letters (`picchia*`, `*ضرب*ني`), and with `~`
//! before it only the consonants count (`~*drbn*` is `kaydrebni`, `bidribni`): romanised scripts
//! have no spelling. A letter written twice or ten times is written once (`aiutooo`, `amazza`).
//! The promise: the cost grows with the text, not with the patterns. It deliberately forgives no
//! other slip: a pattern that should, has a `*`.

use std::collections::HashMap;

use aho_corasick::{AhoCorasick, AhoCorasickKind, BuildError};
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use super::fold;
use crate::text::script::writes_no_spaces;

/// One pattern among all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct GlobId(u32);

/// The pattern of one word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Glob {
    reading: Reading,
    /// What stands between the stars, in order; never none, never empty.
    pieces: Vec<String>,
    begins: Edge,
    ends: Edge,
}

/// What of a word counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Reading {
    Letters,
    Consonants,
}

/// Whether a word may go on beyond a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Edge {
    Closed,
    Open,
}

impl Glob {
    /// What is written as one word, as the patterns of its words: an apostrophe parts two, and
    /// where a script writes no spaces each letter is one. `None` when there is no letter in it.
    pub(super) fn read(written: &str) -> Option<Vec<Self>> {
        let (reading, written) = match written.strip_prefix('~') {
            Some(rest) => (Reading::Consonants, rest),
            None => (Reading::Letters, written),
        };
        let core = written.trim_matches('*');
        let edge = |is_open| if is_open { Edge::Open } else { Edge::Closed };
        let begins = edge(written.starts_with('*'));
        let ends = edge(written.ends_with('*'));
        let piece = |word: &str| Some(reading.of(&plain(word))).filter(|piece| !piece.is_empty());
        if core.contains('*') {
            let pieces: Option<Vec<_>> = core
                .split('*')
                .filter(|it| !it.is_empty())
                .map(|it| piece(&fold(it).replace(' ', "")))
                .collect();
            return Some(vec![Self { reading, pieces: pieces?, begins, ends }]);
        }
        let folded = fold(core);
        let words = words(&folded);
        let last = words.len().checked_sub(1)?;
        let globs = words.iter().enumerate().map(|(at, word)| {
            Some(Self {
                reading,
                pieces: vec![piece(word)?],
                begins: if at == 0 { begins } else { Edge::Closed },
                ends: if at == last { ends } else { Edge::Closed },
            })
        });
        globs.collect()
    }

    /// What is searched for: its longest piece, with the spaces that must be around it.
    fn anchor(&self) -> String {
        let last = self.pieces.len() - 1;
        let longest = (0..=last).max_by_key(|at| self.pieces[*at].len()).unwrap_or(0);
        let space = |is_edge, edge| if is_edge && edge == Edge::Closed { " " } else { "" };
        let before = space(longest == 0, self.begins);
        format!("{before}{}{}", self.pieces[longest], space(longest == last, self.ends))
    }

    fn fits(&self, word: &str) -> bool {
        let last = self.pieces.len() - 1;
        let mut rest = word;
        for (at, piece) in self.pieces.iter().enumerate() {
            let left = if at == 0 && self.begins == Edge::Closed {
                rest.strip_prefix(piece.as_str())
            } else if at == last && self.ends == Edge::Closed {
                rest.strip_suffix(piece.as_str()).map(|_| "")
            } else {
                rest.split_once(piece.as_str()).map(|(_, after)| after)
            };
            let Some(left) = left else { return false };
            rest = left;
        }
        self.ends == Edge::Open || rest.is_empty()
    }
}

impl Reading {
    fn of(self, word: &str) -> String {
        match self {
            Self::Letters => word.to_owned(),
            Self::Consonants => once(word.chars().filter_map(consonant)),
        }
    }
}

/// Gives each pattern its number while the lists are read.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    ids: HashMap<Glob, GlobId>,
}

impl Numbers {
    pub(super) fn of(&mut self, glob: Glob) -> GlobId {
        let next = GlobId(u32::try_from(self.ids.len()).unwrap_or(u32::MAX));
        *self.ids.entry(glob).or_insert(next)
    }
}

/// All patterns, ready to be found.
#[derive(Clone, Debug, Default)]
pub(super) struct Globs {
    letters: Option<Finder>,
    consonants: Option<Finder>,
}

/// A pattern behind an anchor, and what else of a word must be right for it.
type Anchored = (GlobId, Option<Box<Glob>>);

#[derive(Clone, Debug)]
struct Finder {
    anchors: AhoCorasick,
    /// For each anchor the patterns that it stands for.
    globs: Vec<Vec<Anchored>>,
}

impl Globs {
    pub(super) fn new(numbers: Numbers) -> Result<Self, BuildError> {
        let (letters, consonants): (Vec<_>, Vec<_>) =
            numbers.ids.into_iter().partition(|(glob, _)| glob.reading == Reading::Letters);
        Ok(Self { letters: Finder::new(letters)?, consonants: Finder::new(consonants)? })
    }

    /// The words of a folded text, and the patterns that each of them is.
    pub(super) fn read(&self, folded: &str) -> Said {
        let words: Vec<String> = words(folded).into_iter().map(plain).collect();
        let is_letter = words.iter().map(|word| word.starts_with(writes_no_spaces)).collect();
        let mut found = vec![Vec::new(); words.len()];
        let finders = [(&self.letters, Reading::Letters), (&self.consonants, Reading::Consonants)];
        for (finder, reading) in finders {
            if let Some(finder) = finder {
                finder.find(&words, reading, &mut found);
            }
        }
        Said { found, is_letter }
    }
}

impl Finder {
    fn new(globs: Vec<(Glob, GlobId)>) -> Result<Option<Self>, BuildError> {
        if globs.is_empty() {
            return Ok(None);
        }
        let mut by_anchor: HashMap<String, Vec<Anchored>> = HashMap::new();
        for (glob, id) in globs {
            let rest = (glob.pieces.len() > 1).then(|| Box::new(glob.clone()));
            by_anchor.entry(glob.anchor()).or_default().push((id, rest));
        }
        let (anchors, globs): (Vec<_>, Vec<_>) = by_anchor.into_iter().unzip();
        let kind = Some(AhoCorasickKind::ContiguousNFA);
        Ok(Some(Self { anchors: AhoCorasick::builder().kind(kind).build(anchors)?, globs }))
    }

    fn find(&self, words: &[String], reading: Reading, found: &mut [Vec<GlobId>]) {
        let mut text = String::from(" ");
        let mut ends = Vec::with_capacity(words.len());
        for word in words {
            text.push_str(&reading.of(word));
            text.push(' ');
            ends.push(text.len());
        }
        for anchor in self.anchors.find_overlapping_iter(&text) {
            // An anchor ends with the space after its word, or before it.
            let at = ends.partition_point(|end| *end < anchor.end());
            let begin = at.checked_sub(1).map_or(1, |before| ends[before]);
            let word = &text[begin..ends[at] - 1];
            for (id, rest) in &self.globs[anchor.pattern().as_usize()] {
                let fits = rest.as_ref().is_none_or(|glob| glob.fits(word));
                if fits && !found[at].contains(id) {
                    found[at].push(*id);
                }
            }
        }
    }
}

/// A text that was read.
#[derive(Debug)]
pub(super) struct Said {
    found: Vec<Vec<GlobId>>,
    /// Whether a word is one letter of a script that writes no spaces.
    is_letter: Vec<bool>,
}

impl Said {
    pub(super) fn words(&self) -> usize {
        self.found.len()
    }

    /// The patterns that a word is.
    pub(super) fn found(&self, at: usize) -> &[GlobId] {
        self.found.get(at).map_or(&[], Vec::as_slice)
    }

    pub(super) fn is_letter(&self, at: usize) -> bool {
        self.is_letter.get(at).copied().unwrap_or(false)
    }
}

/// The words of a folded text; each letter of a script without spaces is one.
fn words(folded: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for run in folded.split(' ').filter(|run| !run.is_empty()) {
        if run.starts_with(writes_no_spaces) {
            words.extend(run.split_inclusive(|_| true));
        } else {
            words.push(run);
        }
    }
    words
}

/// A word as it is compared: letters once, and one letter for those that sound the same.
fn plain(word: &str) -> String {
    once(word.chars().map(|c| match c {
        // Ethiopic rows that most people write for one another.
        '\u{1220}'..='\u{1227}' => shifted(c, 0x10),
        '\u{1340}'..='\u{1347}' => shifted(c, -8),
        '\u{1280}'..='\u{1287}' => shifted(c, -0x80),
        _ => c,
    }))
}

/// Letters that follow themselves are left out; digits count.
fn once(letters: impl Iterator<Item = char>) -> String {
    let mut word = String::new();
    for letter in letters {
        if letter.is_numeric() || !word.ends_with(letter) {
            word.push(letter);
        }
    }
    word
}

/// What is left of a letter when only consonants count. Digits are the Arabic letters for which
/// Latin has none.
fn consonant(letter: char) -> Option<char> {
    match letter {
        'a' | 'e' | 'i' | 'o' | 'u' | '2' | '3' => None,
        '7' => Some('h'),
        '9' => Some('q'),
        'v' => Some('w'),
        // Ethiopic letters carry their vowel: the first of a row stands for all of it, and
        // that of the plain consonant for the one with a breath.
        '\u{1250}'..='\u{1257}' => Some('\u{1240}'),
        '\u{12B8}'..='\u{12BF}' => Some('\u{12A8}'),
        '\u{1200}'..='\u{135A}' => char::from_u32(u32::from(letter) & !7),
        _ => {
            let category = CodePointMapData::<GeneralCategory>::new().get(letter);
            let is_sign =
                matches!(category, GeneralCategory::SpacingMark | GeneralCategory::NonspacingMark);
            (!is_sign).then_some(letter)
        }
    }
}

fn shifted(letter: char, by: i32) -> char {
    u32::from(letter).checked_add_signed(by).and_then(char::from_u32).unwrap_or(letter)
}
