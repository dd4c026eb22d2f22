//! Routes: exactly one branch is taken, whatever was answered, and every branch and every guarded
//! choice can be.

use std::collections::BTreeMap;

use super::references::mistakes;
use super::{CheckWorld, fault};
use crate::diagnostic::Diagnostic;
use crate::flow::condition::Condition;
use crate::flow::model::{Category, Flow, NodeKind, SlotKind};
use crate::flow::session::Value;
use crate::ids::{LanguageTag, MunicipalityId, SlotId};

/// Combinations of answers that are tried before the proof is given up.
const COMBINATIONS_MAX: usize = 20_000;

/// A slot, and what may have been answered to it; `None` for nothing.
type Answers<'c> = (&'c SlotId, Vec<Option<Value>>);

pub(super) fn check(flow: &Flow, world: &CheckWorld<'_>, faults: &mut Vec<Diagnostic>) {
    for node in &flow.nodes {
        for choice in node.choices() {
            let never = choice.when.as_ref().and_then(|when| taken(flow, world, &[when]));
            if never.is_some_and(|taken| taken.contains(&false)) {
                faults.push(
                    Diagnostic::error(
                        "F054",
                        choice.place.clone(),
                        format!("no answer ever offers `{}`", choice.id),
                    )
                    .help("its guard cannot hold"),
                );
            }
        }
        let NodeKind::Route { categories } = &node.kind else { continue };
        if flow.unread.contains(node.id.as_str()) {
            continue;
        }
        if categories.iter().all(|category| category.when.is_some()) {
            let message = "this route has no `otherwise`: some answers would lead nowhere";
            faults.push(
                fault(flow, "F053", &format!("{}/route", node.pointer()), message.to_owned())
                    .help("end it with `{category: other, otherwise: true, goto: …}`"),
            );
        }
        for category in categories.iter().rev().skip(1).filter(|category| category.when.is_none()) {
            faults.push(
                Diagnostic::error(
                    "F053",
                    category.place.clone(),
                    "`otherwise` comes last: nothing after it is ever looked at",
                )
                .help("move it to the end of the route"),
            );
        }
        for category in never_taken(flow, world, categories) {
            faults.push(
                Diagnostic::error(
                    "F054",
                    category.place.clone(),
                    format!("no answer ever leads to `{}`", category.name),
                )
                .help("its guard cannot hold, or the branches above it take everything"),
            );
        }
    }
}

/// Branches with a guard that no combination of answers takes, as far as that can be tried.
fn never_taken<'f>(
    flow: &Flow,
    world: &CheckWorld<'_>,
    categories: &'f [Category],
) -> Vec<&'f Category> {
    let until_otherwise =
        categories.iter().position(|category| category.when.is_none()).unwrap_or(categories.len());
    let guarded: Vec<(&Category, &Condition)> = categories[..until_otherwise]
        .iter()
        .filter_map(|category| Some((category, category.when.as_ref()?)))
        .collect();
    let conditions: Vec<&Condition> = guarded.iter().map(|(_, condition)| *condition).collect();
    let taken = taken(flow, world, &conditions).unwrap_or_else(|| vec![true; guarded.len()]);
    guarded
        .iter()
        .zip(taken)
        .filter(|(_, taken)| !taken)
        .map(|((category, _), _)| *category)
        .collect()
}

/// For every guard, whether some combination of answers comes to it and makes it hold. `None`
/// when a guard has mistakes, which are told elsewhere, or the combinations are too many to try.
fn taken(flow: &Flow, world: &CheckWorld<'_>, conditions: &[&Condition]) -> Option<Vec<bool>> {
    if conditions.iter().any(|condition| !mistakes(flow, world, condition).is_empty()) {
        return None;
    }
    let choices = answers(flow, conditions)?;
    let mut taken = vec![false; conditions.len()];
    for number in 0..combinations(&choices) {
        let slots = combination(&choices, number);
        if let Some(index) = conditions.iter().position(|condition| condition.holds(&slots)) {
            taken[index] = true;
        }
    }
    Some(taken)
}

/// For every slot read, the answers that the guards tell apart, and none.
fn answers<'c>(flow: &Flow, conditions: &[&'c Condition]) -> Option<Vec<Answers<'c>>> {
    let mut answers: Vec<Answers<'_>> = Vec::new();
    for slot in conditions.iter().flat_map(|condition| condition.slots()) {
        if answers.iter().any(|(known, _)| *known == slot) {
            continue;
        }
        let kind = &flow.slots.get(slot)?.kind;
        let mut values: Vec<Option<Value>> = vec![None, Some(any_other(kind))];
        for value in conditions.iter().flat_map(|condition| condition.representatives(slot, kind)) {
            if !values.contains(&Some(value.clone())) {
                values.push(Some(value));
            }
        }
        answers.push((slot, values));
    }
    (combinations(&answers) <= COMBINATIONS_MAX).then_some(answers)
}

fn combinations(answers: &[Answers<'_>]) -> usize {
    answers.iter().fold(1, |product, (_, values)| product.saturating_mul(values.len()))
}

/// The combination of that number: its digits, in the mixed base of the lists' lengths.
fn combination(answers: &[Answers<'_>], mut number: usize) -> BTreeMap<SlotId, Value> {
    let mut slots = BTreeMap::new();
    for (slot, values) in answers {
        if let Some(Some(value)) = values.get(number % values.len()) {
            slots.insert((*slot).clone(), value.clone());
        }
        number /= values.len();
    }
    slots
}

/// An answer of the kind that no guard names, where the kind is open; else any answer.
fn any_other(kind: &SlotKind) -> Value {
    // A control character stands in no id and no answer.
    const OTHER: &str = "\u{1}";
    match kind {
        SlotKind::Text { .. } => Value::Text(OTHER.to_owned()),
        SlotKind::Phone => Value::Phone(OTHER.to_owned()),
        SlotKind::Municipality => Value::Municipality(MunicipalityId::new(OTHER)),
        SlotKind::Language => Value::Language(LanguageTag::new(OTHER)),
        SlotKind::Moment => Value::Moment(crate::time::Timestamp::EPOCH),
        SlotKind::Integer { min, .. } => Value::Integer(*min),
        SlotKind::Date { .. } => Value::Date(jiff::civil::Date::constant(2000, 1, 1)),
        SlotKind::Choice { options } => {
            let first = options.first().map(|(id, _)| id.as_str().to_owned());
            Value::Choice(first.unwrap_or_default())
        }
    }
}
