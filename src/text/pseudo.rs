//! Languages that nobody speaks, for developers: what they show was asked of the catalog.
//!
//! The promise: every text of the source language stands in brackets, in accented letters and
//! longer by two fifths, so that words written in code, cut labels and pages that do not grow are
//! seen at a glance; in the mirrored one the same from right to left. They exist only where a
//! command names them, and are never among the languages that families choose from.

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

use crate::diagnostic::SourceFile;
use crate::ids::LanguageTag;

/// The source language in accented letters.
pub const ACCENTED: &str = "it-XA";
/// The same from right to left.
pub const MIRRORED: &str = "ar-XB";
/// What a text begins and ends with.
pub const OPENS: char = '⟦';
/// See [`OPENS`].
pub const CLOSES: char = '⟧';

/// Letters in the order of [`ACCENTS`].
const LETTERS: &str = "aeiouAEIOUcnsyzCNSYZ";
const ACCENTS: &str = "àëîõüÀËÎÕÜçñšÿžÇÑŠÝŽ";

/// Whether a tag is one of these languages.
#[must_use]
pub fn is_pseudo(tag: &str) -> bool {
    tag == ACCENTED || tag == MIRRORED
}

/// The files of the pseudolocale `tag`, made from those of `source` among `files`.
#[must_use]
pub fn files(files: &[SourceFile], source: &LanguageTag, tag: &str) -> Vec<SourceFile> {
    let folder = format!("locales/{source}/");
    files
        .iter()
        .filter_map(|file| {
            let name = file.path.strip_prefix(&folder)?;
            let is_ftl = name.rsplit_once('.').is_some_and(|(_, end)| end == "ftl");
            is_ftl.then(|| SourceFile::new(format!("locales/{tag}/{name}"), strange(&file.text)))
        })
        .collect()
}

/// A file in strange letters.
fn strange(text: &str) -> String {
    // What is no Fluent was reported with its place; the sound messages are kept.
    let (Ok(mut resource) | Err((mut resource, _))) = parse(text.to_owned());
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            message.value.iter_mut().for_each(bracketed);
            message.attributes.iter_mut().for_each(|attribute| bracketed(&mut attribute.value));
        }
    }
    serialize(&resource)
}

fn bracketed(pattern: &mut Pattern<String>) {
    let letters = accented(pattern);
    let more: String = std::iter::repeat_n('~', (letters * 2).div_ceil(5)).collect();
    let text = |value: String| PatternElement::TextElement { value };
    pattern.elements.insert(0, text(OPENS.to_string()));
    pattern.elements.push(text(format!("{more}{CLOSES}")));
}

/// Puts accents on the words of a pattern; returns how many letters the longest telling has.
fn accented(pattern: &mut Pattern<String>) -> usize {
    let mut letters = 0;
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                letters += value.chars().filter(|c| c.is_alphabetic()).count();
                *value = words(value);
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let told = variants.iter_mut().map(|variant| accented(&mut variant.value));
                letters += told.max().unwrap_or_default();
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    letters
}

/// Words that are typed, opened or dialled stay as they are.
fn words(text: &str) -> String {
    let strange = |c: char| {
        let at = LETTERS.chars().position(|letter| letter == c);
        at.and_then(|at| ACCENTS.chars().nth(at)).unwrap_or(c)
    };
    text.split_inclusive(char::is_whitespace)
        .map(|word| {
            if word.contains(['/', '@']) || word.contains(|c: char| c.is_ascii_digit()) {
                word.to_owned()
            } else {
                word.chars().map(strange).collect()
            }
        })
        .collect()
}
