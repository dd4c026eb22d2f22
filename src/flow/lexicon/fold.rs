//! Words reduced to what people mean by them, however they are typed.

use icu_casemap::{CaseMapper, CaseMapperBorrowed};
use icu_normalizer::{DecomposingNormalizer, DecomposingNormalizerBorrowed};
use icu_properties::props::{CanonicalCombiningClass, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};

use crate::text::script::writes_no_spaces;

const NORMALIZER: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizer::new_nfkd();
const CASE: CaseMapperBorrowed<'static> = CaseMapper::new();
const COMBINING: CodePointMapDataBorrowed<'static, CanonicalCombiningClass> =
    CodePointMapData::<CanonicalCombiningClass>::new();
const CATEGORY: CodePointMapDataBorrowed<'static, GeneralCategory> =
    CodePointMapData::<GeneralCategory>::new();

/// Letters that people type for one another and that no decomposition makes equal. The Arabic
/// letters with a hamza decompose by themselves; Persian and Urdu keyboards type other code
/// points for the same shapes.
const SAME: &[(char, &str)] = &[
    ('ٱ', "ا"),
    ('ى', "ي"),
    ('ی', "ي"),
    ('ة', "ه"),
    ('ہ', "ه"),
    ('ۃ', "ه"),
    ('ھ', "ه"),
    ('ک', "ك"),
    ('ı', "i"),
    ('ł', "l"),
    ('đ', "d"),
    ('ø', "o"),
    ('æ', "ae"),
    ('œ', "oe"),
];

const TATWEEL: char = 'ـ';

/// Folds words: case, accents, vowel signs that are optional in writing, shapes of letters,
/// digits of other scripts, punctuation and spaces make no difference afterwards. The result is
/// words separated by single spaces; it is empty when nothing was said.
///
/// Marks without which a word is another word (the vowel signs and the virama of Indian scripts)
/// are kept.
#[must_use]
pub fn fold(text: &str) -> String {
    // Case first: case folding may yield letters that still decompose, never the reverse.
    let lower = CASE.fold_string(text);
    let mut folded = String::with_capacity(lower.len());
    for c in NORMALIZER.normalize_iter(lower.chars()) {
        if is_silent(c) {
            continue;
        }
        if let Some((_, same)) = SAME.iter().find(|(from, _)| *from == c) {
            same.chars().for_each(|c| append(&mut folded, c));
        } else if let Some(digit) = ascii_digit(c) {
            append(&mut folded, digit);
        } else if c.is_alphanumeric() || COMBINING.get(c) == CanonicalCombiningClass::Virama {
            // A decomposition may bring capitals back (`℡` is `TEL`).
            c.to_lowercase().for_each(|c| append(&mut folded, c));
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Adds a letter. Where a script without spaces meets another (`我要SPID`), one word ends.
fn append(folded: &mut String, letter: char) {
    let last = folded.chars().next_back().filter(|last| *last != ' ');
    if last.is_some_and(|last| writes_no_spaces(last) != writes_no_spaces(letter)) {
        folded.push(' ');
    }
    folded.push(letter);
}

/// What is left out without separating words: optional marks, joiners, bidi marks, tatweel.
fn is_silent(c: char) -> bool {
    let combining = COMBINING.get(c);
    // Signs above Thai letters that are no letters themselves (`เด็ก`), and variation selectors,
    // do not separate words either.
    let is_sign = CATEGORY.get(c) == GeneralCategory::NonspacingMark && !c.is_alphanumeric();
    c == TATWEEL
        || (is_sign && combining != CanonicalCombiningClass::Virama)
        || CATEGORY.get(c) == GeneralCategory::Format
        || (combining != CanonicalCombiningClass::NotReordered
            && combining != CanonicalCombiningClass::Virama)
}

/// Arabic and Persian keyboards have their own digits.
fn ascii_digit(c: char) -> Option<char> {
    let digit = match c {
        '٠'..='٩' => u32::from(c) - u32::from('٠'),
        '۰'..='۹' => u32::from(c) - u32::from('۰'),
        '०'..='९' => u32::from(c) - u32::from('०'),
        '০'..='৯' => u32::from(c) - u32::from('০'),
        '੦'..='੯' => u32::from(c) - u32::from('੦'),
        _ => return None,
    };
    char::from_digit(digit, 10)
}

/// Shorter words must be exact: among them a slip is too often another word.
pub(super) const NEARLY_LETTERS_MIN: usize = 5;

/// Whether two folded words are the same but for one slip of the finger: a letter too many, too
/// few, another one, or two swapped. Words of fewer than five letters must be exact.
#[must_use]
pub fn nearly(a: &str, b: &str) -> bool {
    Word::of(a.to_owned()).nearly(&Word::of(b.to_owned()))
}

/// A folded word, with what tells most other words apart from it at a glance: a text is compared
/// with every word of every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) glance: Glance,
}

/// What tells most words apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Glance {
    letters: usize,
    shape: Shape,
}

/// A bit for each letter that a text has; several letters share one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape(u64);

impl Shape {
    pub(super) fn of(text: &str) -> Self {
        let letters = text.chars().filter(|c| *c != ' ');
        Self(letters.fold(0, |shape, letter| shape | 1 << (u32::from(letter) % u64::BITS)))
    }
}

impl Word {
    pub(super) fn of(text: String) -> Self {
        let glance = Glance { letters: text.chars().count(), shape: Shape::of(&text) };
        Self { text, glance }
    }

    pub(super) fn letters(&self) -> usize {
        self.glance.letters
    }

    /// As [`nearly`].
    pub(super) fn nearly(&self, other: &Self) -> bool {
        self.glance.may_be(other.glance)
            && (self.text == other.text
                || (self.letters().min(other.letters()) >= NEARLY_LETTERS_MIN
                    && strsim::osa_distance(&self.text, &other.text) <= 1))
    }
}

impl Glance {
    /// Whether two words may be nearly the same. One slip takes one letter away, or adds one, or
    /// both.
    pub(super) fn may_be(self, other: Self) -> bool {
        if self.letters.min(other.letters) < NEARLY_LETTERS_MIN {
            self == other
        } else {
            self.letters.abs_diff(other.letters) <= 1
                && (self.shape.0 ^ other.shape.0).count_ones() <= 2
        }
    }

    /// Whether a text of this shape may hold the word.
    pub(super) fn is_within(self, text: Shape) -> bool {
        self.shape.0 & !text.0 == 0
    }
}
