//! Whether a guard's comparisons fit the types of the slots they read.

use std::collections::BTreeMap;

use super::{Comparison, Condition, Literal, LiteralValue, Question, Test};
use crate::diagnostic::nearest;
use crate::flow::model::{Slot, SlotKind};
use crate::ids::SlotId;

/// What does not fit, and which bytes of the guard are to blame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The diagnostic's code.
    pub code: &'static str,
    /// One sentence without a final stop.
    pub message: String,
    /// First byte to blame.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// A near name, for "did you mean".
    pub near: Option<String>,
}

/// Words that name things outside of the flow.
#[derive(Clone, Copy, Debug)]
pub struct KnownWords<'w> {
    /// Every municipality's id.
    pub municipalities: &'w [&'w str],
    /// Every shipped language's tag.
    pub languages: &'w [&'w str],
}

impl Condition {
    /// What does not fit the slots of its flow. Slots in `unread` exist but could not be read:
    /// nothing is said about them.
    #[must_use]
    pub fn mistakes(
        &self,
        slots: &BTreeMap<SlotId, Slot>,
        unread: &dyn Fn(&SlotId) -> bool,
        known: KnownWords<'_>,
    ) -> Vec<Mistake> {
        let mut mistakes = Vec::new();
        for test in self.tests() {
            match slots.get(&test.slot) {
                _ if unread(&test.slot) => {}
                None => mistakes.push(Mistake {
                    code: "F043",
                    message: format!("this flow has no slot `{}`", test.slot),
                    start: test.at.start,
                    end: test.at.end,
                    near: nearest(test.slot.as_str(), slots.keys().map(SlotId::as_str))
                        .map(str::to_owned),
                }),
                Some(slot) => {
                    mistakes.extend(
                        test.question
                            .literals()
                            .iter()
                            .filter_map(|literal| mistake(test, literal, &slot.kind, known)),
                    );
                }
            }
        }
        mistakes
    }
}

fn mistake(
    test: &Test,
    literal: &Literal,
    kind: &SlotKind,
    known: KnownWords<'_>,
) -> Option<Mistake> {
    let slot = &test.slot;
    let (message, near) = match (kind, &literal.value) {
        (SlotKind::Integer { min, max }, LiteralValue::Integer(number)) => {
            if splits(&test.question, *number, *min, *max) {
                return None;
            }
            let message = format!(
                "`{slot}` lies between {min} and {max}, so this comparison always gives the same answer"
            );
            (message, None)
        }
        (SlotKind::Date { .. }, LiteralValue::Date(_))
        | (SlotKind::Text { .. } | SlotKind::Phone, LiteralValue::Word(_)) => return None,
        (SlotKind::Choice { options }, LiteralValue::Word(word)) => {
            unknown_word(word, options.iter().map(|(id, _)| id.as_str()), || {
                format!("`{slot}` has no option `{word}`")
            })?
        }
        (SlotKind::Municipality, LiteralValue::Word(word)) => {
            unknown_word(word, known.municipalities.iter().copied(), || {
                format!("the territory has no municipality `{word}`")
            })?
        }
        (SlotKind::Language, LiteralValue::Word(word)) => {
            unknown_word(word, known.languages.iter().copied(), || {
                format!("no language `{word}` is shipped")
            })?
        }
        (kind, value) => (
            format!("`{slot}` is {}, but this is {}", kind_words(kind), literal_words(value)),
            None,
        ),
    };
    Some(Mistake { code: "F045", message, start: literal.at.start, end: literal.at.end, near })
}

fn unknown_word<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a str>,
    message: impl FnOnce() -> String,
) -> Option<(String, Option<String>)> {
    let known: Vec<&str> = known.into_iter().collect();
    if known.contains(&word) {
        return None;
    }
    Some((message(), nearest(word, known).map(str::to_owned)))
}

/// Whether the question can be answered both ways within `min..=max`.
fn splits(question: &Question, number: i64, min: i64, max: i64) -> bool {
    let Question::Compare(comparison, _) = question else {
        return (min..=max).contains(&number);
    };
    match comparison {
        Comparison::Less | Comparison::GreaterOrEqual => min < number && number <= max,
        Comparison::LessOrEqual | Comparison::Greater => min <= number && number < max,
        Comparison::Equal | Comparison::Unequal => (min..=max).contains(&number),
    }
}

/// A kind with its article, for sentences.
pub(crate) fn kind_words(kind: &SlotKind) -> &'static str {
    match kind {
        SlotKind::Text { .. } => "a text",
        SlotKind::Integer { .. } => "a whole number",
        SlotKind::Date { .. } => "a day",
        SlotKind::Phone => "a phone number",
        SlotKind::Choice { .. } => "a choice",
        SlotKind::Municipality => "a municipality",
        SlotKind::Language => "a language",
        SlotKind::Moment => "a moment",
    }
}

fn literal_words(value: &LiteralValue) -> &'static str {
    match value {
        LiteralValue::Integer(_) => "a whole number",
        LiteralValue::Date(_) => "a day",
        LiteralValue::Word(_) => "a word",
    }
}
