//! Whether what is told exists, and what exists is told.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Place};
use crate::text::check::structure::reached_variables;
use crate::text::check::{Examined, ParameterKind, Referenced};
use crate::text::source::{self, TextKey, Visit, spelled};

/// The faults of the source language against what is told.
pub(super) fn check(
    original: &Examined<'_, '_>,
    referenced: &[Referenced],
    faults: &mut Vec<Diagnostic>,
) {
    let mut told = BTreeSet::new();
    let names: Vec<String> = original.texts.keys().map(|key| spelled(*key)).collect();
    let mut missing = BTreeSet::new();
    for wanted in referenced {
        let key = (wanted.id.as_str(), wanted.attribute.as_deref());
        match original.texts.get_key_value(&key) {
            Some((key, _)) => {
                told.insert(*key);
                arguments(original, *key, wanted, faults);
            }
            None if missing.insert((key, &wanted.place)) => {
                let name = spelled(key);
                let place = wanted
                    .place
                    .clone()
                    .unwrap_or_else(|| Place::start_of(format!("locales/{}", original.tag)));
                let message = format!("the text `{name}` is needed and missing");
                faults.push(
                    Diagnostic::error("L020", place, message)
                        .did_you_mean(&name, names.iter().map(String::as_str)),
                );
            }
            None => {}
        }
    }
    unused(original, told, faults);
}

fn arguments(
    original: &Examined<'_, '_>,
    key: TextKey<'_>,
    wanted: &Referenced,
    faults: &mut Vec<Diagnostic>,
) {
    let Some(text) = original.texts.get(&key) else { return };
    let name = spelled(key);
    for variable in reached_variables(original.folder, text.pattern) {
        if !wanted.arguments.iter().any(|it| it.name == variable) {
            let message = format!("`{name}` uses `${variable}`, which nobody fills");
            let given = wanted.arguments.iter().map(|it| it.name.as_str());
            faults.push(
                Diagnostic::error("L022", text.place(), message).did_you_mean(&variable, given),
            );
        }
    }
    for variable in source::numeric_variables(text.pattern) {
        let text_given =
            wanted.arguments.iter().any(|it| it.name == variable && it.kind == ParameterKind::Text);
        if text_given {
            let message = format!("`{name}` selects by `${variable}`, which is not a number");
            faults.push(Diagnostic::error("L024", source::place(text.file, variable), message));
        }
    }
}

fn unused<'f>(
    original: &Examined<'_, 'f>,
    mut told: BTreeSet<TextKey<'f>>,
    faults: &mut Vec<Diagnostic>,
) {
    let mut waiting: Vec<TextKey<'f>> = told.iter().copied().collect();
    while let Some(key) = waiting.pop() {
        let Some(text) = original.texts.get(&key) else { continue };
        source::walk(text.pattern, &mut |visit| {
            if let Visit::Reference { term: false, id, attribute, .. } = visit
                && told.insert((id, attribute))
            {
                waiting.push((id, attribute));
            }
        });
    }
    for (key, text) in original.texts.iter().filter(|(key, _)| !told.contains(*key)) {
        let message = format!("`{}` is never told", spelled(*key));
        faults.push(
            Diagnostic::warning("L021", text.place(), message)
                .help("remove it from every language, or tell it"),
        );
    }
}
