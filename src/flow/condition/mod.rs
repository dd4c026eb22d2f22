//! Guards: a tiny typed comparison language over slots, no code.
//!
//! ```text
//! guard      = all { "or" all }
//! all        = one { "and" one }
//! one        = "not" one | "(" guard ")" | test
//! test       = slot ( "<" | "<=" | ">" | ">=" | "==" | "!=" ) literal
//!            | slot "is" [ "not" ] "set"
//!            | slot "in" "[" literal { "," literal } "]"
//! literal    = integer | date | word | "quoted words"
//! ```
//!
//! The promise: a guard that parsed and type-checked can be decided for any answers without
//! failing, and the values it tells apart can be enumerated, so all its branches can be walked.
//! It deliberately has no arithmetic, no slot-to-slot comparison and no order of words.

mod parse;
mod types;

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use crate::flow::model::SlotKind;
use crate::flow::session::Value;
use crate::ids::{LanguageTag, MunicipalityId, SlotId};

pub use types::{KnownWords, Mistake};

/// A guard over slots.
#[derive(Clone, PartialEq, Eq)]
pub struct Condition {
    text: Arc<str>,
    root: Expression,
}

/// Why a text is not a guard, and which bytes of it are to blame.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct ConditionError {
    /// One sentence without a final stop.
    pub message: String,
    /// First byte to blame.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// What a guard is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Expression {
    Any(Vec<Expression>),
    All(Vec<Expression>),
    Not(Box<Expression>),
    Test(Test),
}

/// One question about one slot.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Test {
    slot: SlotId,
    at: Range<usize>,
    question: Question,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Question {
    Set,
    NotSet,
    Compare(Comparison, Literal),
    In(Vec<Literal>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comparison {
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    Unequal,
}

/// A value written in a guard.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Literal {
    value: LiteralValue,
    at: Range<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum LiteralValue {
    Integer(i64),
    Date(Date),
    Word(String),
}

impl Condition {
    /// Reads a guard.
    ///
    /// # Errors
    /// The first thing that is not a guard, with the bytes to blame.
    pub fn parse(text: &str) -> Result<Self, ConditionError> {
        parse::parse(text).map(|root| Self { text: text.into(), root })
    }

    /// The guard as it was written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the guard holds for these answers. A comparison with an empty slot is false, and
    /// so is one with a value of another type, which the type check excludes.
    #[must_use]
    pub fn holds(&self, slots: &BTreeMap<SlotId, Value>) -> bool {
        holds(&self.root, slots)
    }

    /// The slots it reads, each once, in the order of the text.
    #[must_use]
    pub fn slots(&self) -> Vec<&SlotId> {
        let mut slots = Vec::new();
        for test in self.tests() {
            if !slots.contains(&&test.slot) {
                slots.push(&test.slot);
            }
        }
        slots
    }

    /// One value for every case that the guard tells apart for `slot`, within what `kind` allows:
    /// for numbers and days one below, one at and one above every boundary; for options every
    /// one named and one not named. Empty when the guard does not compare that slot. For
    /// municipalities and languages only those named: which others exist is not known here.
    #[must_use]
    pub fn representatives(&self, slot: &SlotId, kind: &SlotKind) -> Vec<Value> {
        let literals: Vec<&LiteralValue> = self
            .tests()
            .into_iter()
            .filter(|test| test.slot == *slot)
            .flat_map(|test| test.question.literals())
            .map(|literal| &literal.value)
            .collect();
        if literals.is_empty() {
            return Vec::new();
        }
        representatives(&literals, kind)
    }

    fn tests(&self) -> Vec<&Test> {
        let (mut tests, mut stack) = (Vec::new(), vec![&self.root]);
        while let Some(expression) = stack.pop() {
            match expression {
                Expression::Any(parts) | Expression::All(parts) => stack.extend(parts.iter().rev()),
                Expression::Not(inner) => stack.push(inner),
                Expression::Test(test) => tests.push(test),
            }
        }
        tests
    }
}

/// The guard as written: nothing in it is personal.
impl std::fmt::Debug for Condition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Condition({:?})", self.text)
    }
}

impl std::fmt::Display for Condition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl Question {
    fn literals(&self) -> &[Literal] {
        match self {
            Self::Set | Self::NotSet => &[],
            Self::Compare(_, literal) => std::slice::from_ref(literal),
            Self::In(literals) => literals,
        }
    }
}

impl Comparison {
    fn accepts(self, ordering: Ordering) -> bool {
        match self {
            Self::Less => ordering.is_lt(),
            Self::LessOrEqual => ordering.is_le(),
            Self::Greater => ordering.is_gt(),
            Self::GreaterOrEqual => ordering.is_ge(),
            Self::Equal => ordering.is_eq(),
            Self::Unequal => ordering.is_ne(),
        }
    }
}

// The parser bounds the nesting, so this recursion is bounded too.
fn holds(expression: &Expression, slots: &BTreeMap<SlotId, Value>) -> bool {
    match expression {
        Expression::Any(parts) => parts.iter().any(|part| holds(part, slots)),
        Expression::All(parts) => parts.iter().all(|part| holds(part, slots)),
        Expression::Not(inner) => !holds(inner, slots),
        Expression::Test(test) => {
            let value = slots.get(&test.slot);
            match (&test.question, value) {
                (Question::Set, value) => value.is_some(),
                (Question::NotSet, value) => value.is_none(),
                (_, None) => false,
                (Question::Compare(comparison, literal), Some(value)) => {
                    compare(value, &literal.value)
                        .is_some_and(|ordering| comparison.accepts(ordering))
                }
                (Question::In(literals), Some(value)) => literals
                    .iter()
                    .any(|literal| compare(value, &literal.value) == Some(Ordering::Equal)),
            }
        }
    }
}

/// How an answer stands to a literal; `None` when they are of different types.
fn compare(value: &Value, literal: &LiteralValue) -> Option<Ordering> {
    match (value, literal) {
        (Value::Integer(value), LiteralValue::Integer(literal)) => Some(value.cmp(literal)),
        (Value::Date(value), LiteralValue::Date(literal)) => Some(value.cmp(literal)),
        (
            Value::Text(value) | Value::Phone(value) | Value::Choice(value),
            LiteralValue::Word(literal),
        ) => Some(value.as_str().cmp(literal)),
        (Value::Municipality(value), LiteralValue::Word(literal)) => {
            Some(value.as_str().cmp(literal))
        }
        (Value::Language(value), LiteralValue::Word(literal)) => Some(value.as_str().cmp(literal)),
        _ => None,
    }
}

fn representatives(literals: &[&LiteralValue], kind: &SlotKind) -> Vec<Value> {
    let words = || {
        literals.iter().filter_map(|literal| match literal {
            LiteralValue::Word(word) => Some(word.clone()),
            _ => None,
        })
    };
    let mut values: Vec<Value> = match kind {
        SlotKind::Integer { min, max } => {
            let named = literals.iter().filter_map(|literal| match literal {
                LiteralValue::Integer(number) => Some(*number),
                _ => None,
            });
            let around = |n: i64| [n.checked_sub(1), Some(n), n.checked_add(1)];
            cases(named, around, |n| min <= n && n <= max).into_iter().map(Value::Integer).collect()
        }
        SlotKind::Date { .. } => {
            let named = literals.iter().filter_map(|literal| match literal {
                LiteralValue::Date(day) => Some(*day),
                _ => None,
            });
            let around = |day: Date| [day.yesterday().ok(), Some(day), day.tomorrow().ok()];
            cases(named, around, |_| true).into_iter().map(Value::Date).collect()
        }
        SlotKind::Choice { options } => {
            let named: Vec<String> = words().collect();
            let other = options.iter().find(|(id, _)| !named.iter().any(|n| n == id.as_str()));
            options
                .iter()
                .filter(|(id, _)| named.iter().any(|n| n == id.as_str()))
                .chain(other)
                .map(|(id, _)| Value::Choice(id.as_str().to_owned()))
                .collect()
        }
        SlotKind::Text { .. } => words().map(Value::Text).collect(),
        SlotKind::Phone => words().map(Value::Phone).collect(),
        SlotKind::Municipality => {
            words().map(|word| Value::Municipality(MunicipalityId::new(word))).collect()
        }
        SlotKind::Language => words().map(|word| Value::Language(LanguageTag::new(word))).collect(),
        // Guards only ask whether it is set.
        SlotKind::Moment => Vec::new(),
    };
    let mut seen: Vec<Value> = Vec::with_capacity(values.len());
    values.retain(|value| {
        let fresh = !seen.contains(value);
        if fresh {
            seen.push(value.clone());
        }
        fresh
    });
    values
}

/// The boundaries cut the line into points and gaps; one value from each that is allowed.
fn cases<T: Copy + Ord>(
    boundaries: impl Iterator<Item = T>,
    around: impl Fn(T) -> [Option<T>; 3],
    allowed: impl Fn(&T) -> bool,
) -> Vec<T> {
    let boundaries: std::collections::BTreeSet<T> = boundaries.collect();
    let mut kept: BTreeMap<(usize, bool), T> = BTreeMap::new();
    for candidate in boundaries.iter().flat_map(|boundary| around(*boundary)).flatten() {
        if allowed(&candidate) {
            let below = boundaries.range(..candidate).count();
            kept.entry((below, !boundaries.contains(&candidate))).or_insert(candidate);
        }
    }
    let mut values: Vec<T> = kept.into_values().collect();
    values.sort_unstable();
    values
}
