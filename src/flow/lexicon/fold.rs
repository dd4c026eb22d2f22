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
            // A decomposition may bring other cases back (`℡` is `TEL`, `𝜍` a final sigma).
            append(&mut folded, CASE.simple_fold(c));
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Whether [`fold`] makes `folded` of a text: the same as comparing, and cheaper, since most texts
/// differ in their first letter.
#[must_use]
pub fn folds_to(text: &str, folded: &str) -> bool {
    let first = text.chars().next().map(|first| fold(first.encode_utf8(&mut [0; 4])));
    // What folds to nothing by itself may still follow, or be followed by, something that counts.
    let may_be = first.is_none_or(|first| folded.starts_with(&first));
    may_be && fold(text) == folded
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

/// A folded word, with what tells most other words apart from it at a glance, which is compared
/// first: a text is compared with every word of every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) glance: Glance,
    pub(super) text: String,
}

/// What tells most words apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Glance {
    pub(super) letters: usize,
    pub(super) shape: Shape,
}

/// A bit for each letter that a text has; several letters share one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape(u64);

impl Shape {
    pub(super) fn of(text: &str) -> Self {
        let letters = text.chars().filter(|c| *c != ' ');
        Self(letters.fold(0, |shape, letter| shape | 1 << (u32::from(letter) % u64::BITS)))
    }

    /// Whether at most two letters are in one of them only.
    fn differs_little(self, other: Self) -> bool {
        // Each step takes the lowest bit away: cheaper than counting them, and this is asked of
        // every word of every language.
        let mut letters = self.0 ^ other.0;
        for _ in 0..2 {
            letters &= letters.wrapping_sub(1);
        }
        letters == 0
    }
}

impl Word {
    pub(super) fn of(text: String) -> Self {
        let glance = Glance { letters: text.chars().count(), shape: Shape::of(&text) };
        Self { glance, text }
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
            self.letters.abs_diff(other.letters) <= 1 && self.shape.differs_little(other.shape)
        }
    }

    /// Whether a text of this shape may hold the word.
    pub(super) fn is_within(self, text: Shape) -> bool {
        self.shape.0 & !text.0 == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_folds_to_words_is_what_folding_makes_of_it() {
        let texts = [
            "",
            " Zürich",
            "«Menu»",
            "\u{200f}قائمة",
            "ﷺ",
            "ﬁne",
            "İnsan",
            "e\u{301}l",
            "我要SPID",
        ];
        for (text, other) in texts.iter().flat_map(|text| texts.map(|other| (*text, other))) {
            let folded = fold(other);
            assert_eq!(folds_to(text, &folded), fold(text) == folded, "{text:?} {folded:?}");
        }
    }

    #[test]
    fn shapes_differ_little_by_two_letters() {
        for (bits, little) in
            [(0, true), (1, true), (0b101, true), (0b111, false), (u64::MAX, false)]
        {
            assert_eq!(Shape(bits).differs_little(Shape(0)), little, "{bits:b}");
        }
    }
}
