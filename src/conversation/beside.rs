//! The same screen in two languages, one beneath the other.
//!
//! The promise: nothing of either language is lost, and a button still fits its place: where both
//! words do not fit, the button says the reader's own, and the text beneath lists the others by
//! the numbers that can be typed. It deliberately chooses no languages: the engine does.

use std::fmt::Write as _;

use super::exchange::{Block, Button, Reply};
use crate::ids::LanguageTag;

/// The most characters of a button with words in two languages.
const LABEL_CHARACTERS_MAX: usize = 40;

/// `first` with `second`, the same screen in another language, beneath. Words on buttons begin
/// with those of `reader`, because a small telephone shows only their beginning.
#[must_use]
pub fn side_by_side(first: Reply, second: &Reply, reader: &LanguageTag) -> Reply {
    let aside = Aside { of: second, is_first_read: first.language == *reader };
    let choices: Vec<Button> = first
        .choices
        .iter()
        .zip(&second.choices)
        .map(|(one, other)| aside.button(one, other))
        .collect();
    let navigation = first
        .navigation
        .iter()
        .zip(&second.navigation)
        .map(|(one, other)| aside.button(one, other));
    let navigation = navigation.collect();
    let mut blocks = Vec::with_capacity(first.blocks.len() * 2);
    // Both are the same screen, so their pieces go in pairs; were one to say less, the rest of
    // the other still stands.
    let mut others = second.blocks.iter();
    for block in first.blocks {
        match others.next() {
            Some(other) => aside.blocks(block, other, &mut blocks),
            None => blocks.push(block),
        }
    }
    others.for_each(|block| blocks.push(block.clone()));
    let list = aside.list(&first.choices, &choices);
    if !list.is_empty() {
        blocks.push(aside.beside(list));
    }
    let entry = match (first.entry, &second.entry) {
        (Some(mut entry), Some(other)) => {
            entry.label = joined(&entry.label, &other.label);
            Some(entry)
        }
        (entry, _) => entry,
    };
    let fallbacks_count = first.fallbacks_count + second.fallbacks_count;
    Reply { blocks, choices, entry, navigation, fallbacks_count, ..first }
}

/// What is put beneath.
struct Aside<'r> {
    of: &'r Reply,
    /// Whether the language told first is the reader's own.
    is_first_read: bool,
}

impl Aside<'_> {
    fn beside(&self, text: String) -> Block {
        Block::Beside { text, language: self.of.language.clone(), direction: self.of.direction }
    }

    fn blocks(&self, block: Block, other: &Block, into: &mut Vec<Block>) {
        match (block, other) {
            (Block::Fact(mut fact), Block::Fact(other)) => {
                fact.label = joined(&fact.label, &other.label);
                // The lines of a fact that read the same, such as a number, stand there once.
                let told: Vec<&str> = fact.text.lines().collect();
                let more: Vec<&str> =
                    other.text.lines().filter(|line| !told.contains(line)).collect();
                if !more.is_empty() {
                    fact.text = format!("{}\n{}", fact.text, more.join("\n"));
                }
                fact.caveat = match (fact.caveat, &other.caveat) {
                    (Some(caveat), Some(other)) => Some(joined(&caveat, other)),
                    (caveat, _) => caveat,
                };
                into.push(Block::Fact(fact));
            }
            (block, other) => {
                let words = match other {
                    Block::Notice(text) | Block::Text(text) | Block::Heading(text) => {
                        let words = only_here(text, told(&block));
                        (!words.is_empty()).then_some(words)
                    }
                    Block::Code { label, .. } => Some(label.clone()),
                    _ => None,
                };
                into.push(block);
                into.extend(words.map(|text| self.beside(text)));
            }
        }
    }

    fn button(&self, one: &Button, other: &Button) -> Button {
        let (read, beside) = if self.is_first_read {
            (&one.label, &other.label)
        } else {
            (&other.label, &one.label)
        };
        let both = joined(read, beside);
        let label = if fits(&both) { both } else { read.clone() };
        Button { label, ..one.clone() }
    }

    /// The words of choices that no button had room for, by their numbers.
    fn list(&self, first: &[Button], shown: &[Button]) -> String {
        let mut list = String::new();
        for (index, ((one, other), shown)) in
            first.iter().zip(&self.of.choices).zip(shown).enumerate()
        {
            let (read, beside) = if self.is_first_read { (one, other) } else { (other, one) };
            if read.label != beside.label && shown.label == read.label {
                let _ = writeln!(list, "{}. {}", index + 1, beside.label);
            }
        }
        list.trim_end().to_owned()
    }
}

/// The words of a piece that is all words.
fn told(block: &Block) -> &str {
    match block {
        Block::Notice(text) | Block::Text(text) | Block::Heading(text) => text,
        _ => "",
    }
}

/// The paragraphs of `text` that do not stand in `other` as they are: what a person wrote, and an
/// answer may be long, is in both and told once.
fn only_here(text: &str, other: &str) -> String {
    let known: Vec<&str> = other.split("\n\n").map(str::trim).collect();
    let paragraphs = text.split("\n\n").filter(|paragraph| !known.contains(&paragraph.trim()));
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

/// Two words for one thing; one, where they are the same.
fn joined(one: &str, other: &str) -> String {
    if one == other || other.is_empty() { one.to_owned() } else { format!("{one} · {other}") }
}

fn fits(label: &str) -> bool {
    label.chars().count() <= LABEL_CHARACTERS_MAX
}
