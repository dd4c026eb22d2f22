//! Whether the same office, paper or person is always called the same.
//!
//! `locales/<tag>/terms.yaml` lists under one name how each language calls a thing, all forms its
//! texts use. Wherever a source text holds a form of the source's list, the translation must hold
//! one of its own. A text where the word means something else is exempt by name and with a reason:
//!
//! ```text
//! receipt: [ricevuta, ricevute]
//! exempt:
//!   permit-late: {receipt: "letters that came by post"}
//! ```

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Place, SourceFile};
use crate::text::check::Examined;
use crate::text::check::prose::{Pick, flat};
use crate::text::source::{self, TextKey, YAML_FAULT, spelled};
use crate::text::yaml::{self, Node, Value};

/// The name of the file.
pub(super) const TERMS_FILE: &str = "terms.yaml";
/// The key of the exemptions.
const EXEMPT: &str = "exempt";
/// A term that is called otherwise, or an exemption that nothing needs.
const CODE: &str = "L033";

/// The terms of one language.
#[derive(Default)]
struct Terms {
    /// Forms by name, and where the name stands.
    forms: BTreeMap<String, (Place, Vec<String>)>,
    /// Text and term, and where the exemption stands.
    exempt: BTreeMap<(String, String), Place>,
}

impl Terms {
    fn read(file: &SourceFile, faults: &mut Vec<Diagnostic>) -> Self {
        let mut terms = Self::default();
        let entries = match yaml::parse(file) {
            Ok(Node { value: Value::Map(entries), .. }) => entries,
            Ok(Node { value: Value::Empty, .. }) => return terms,
            Ok(Node { at, .. }) => {
                let message = "this is a list of terms: `name: [form, form]`";
                faults.push(Diagnostic::error(YAML_FAULT, at, message));
                return terms;
            }
            Err(fault) => {
                faults.push(*fault);
                return terms;
            }
        };
        for (name, node) in entries {
            if name.text == EXEMPT {
                terms.read_exempt(&node, faults);
                continue;
            }
            let forms: Vec<String> = yaml::items(&node, faults)
                .iter()
                .filter_map(|item| yaml::scalar(item, &mut Vec::new()))
                .map(|form| form.text)
                .filter(|form| !form.trim().is_empty())
                .collect();
            if forms.is_empty() {
                let message = format!("the term `{}` has no form", name.text);
                faults.push(Diagnostic::error(CODE, name.at.clone(), message));
            }
            terms.forms.insert(name.text, (name.at, forms));
        }
        terms
    }

    fn read_exempt(&mut self, node: &Node, faults: &mut Vec<Diagnostic>) {
        let help = "write `text: {term: \"the reason\"}`";
        let Value::Map(texts) = &node.value else {
            let message = "exemptions are listed by text";
            faults.push(Diagnostic::error(CODE, node.at.clone(), message).help(help));
            return;
        };
        for (text, terms) in texts {
            let Value::Map(terms) = &terms.value else {
                let message = format!("`{}` names no term to be exempt from", text.text);
                faults.push(Diagnostic::error(CODE, text.at.clone(), message).help(help));
                continue;
            };
            for (term, reason) in terms {
                if yaml::scalar(reason, &mut Vec::new()).is_none_or(|it| it.text.trim().is_empty())
                {
                    let message = format!("`{}` is exempt without a reason", text.text);
                    faults.push(Diagnostic::error(CODE, term.at.clone(), message).help(help));
                }
                self.exempt.insert((text.text.clone(), term.text.clone()), term.at.clone());
            }
        }
    }
}

/// What every translation is asked for: read once, for all locales.
pub(super) struct Wanted<'f> {
    /// The names of the terms; without a list of the source, nothing is asked.
    terms: Option<Vec<String>>,
    /// The source's texts that hold a term: which one, and in which form.
    uses: Vec<(TextKey<'f>, String, String)>,
}

impl<'f> Wanted<'f> {
    pub(super) fn of(original: &Examined<'_, 'f>, faults: &mut Vec<Diagnostic>) -> Self {
        let Some(file) = original.folder.yaml(TERMS_FILE) else {
            return Self { terms: None, uses: Vec::new() };
        };
        let forms = Terms::read(file, faults).forms;
        let mut uses = Vec::new();
        for (key, text) in original.texts.iter().filter(|(key, _)| !source::is_for_operators(key.0))
        {
            let said = plain(&flat(original.folder, text.pattern, Pick::All));
            let low = said.to_lowercase();
            for (term, (_, forms)) in &forms {
                if let Some(form) = forms.iter().find(|form| stands_in(form, &said, &low)) {
                    uses.push((*key, term.clone(), form.clone()));
                }
            }
        }
        Self { terms: Some(forms.into_keys().collect()), uses }
    }
}

/// The faults of a locale against the terms of the source language. A locale without a list is
/// told so once; a source without one asks for nothing.
pub(super) fn compare(
    examined: &Examined<'_, '_>,
    wanted: &Wanted<'_>,
    faults: &mut Vec<Diagnostic>,
) {
    let Some(terms) = &wanted.terms else { return };
    let Some(file) = examined.folder.yaml(TERMS_FILE) else {
        let place = Place::start_of(format!("locales/{}", examined.tag));
        let message = format!("`{}` has no `{TERMS_FILE}`", examined.tag);
        faults.push(
            Diagnostic::error(CODE, place, message)
                .help("list how the language calls each term of the source language"),
        );
        return;
    };
    let own = Terms::read(file, faults);
    names(file, &own, terms, faults);
    let mut needed = BTreeSet::new();
    for (key, term, form) in &wanted.uses {
        let Some(translation) = examined.texts.get(key) else { continue };
        let Some((_, ours)) = own.forms.get(term) else { continue };
        let told = lower(&flat(examined.folder, translation.pattern, Pick::All));
        if ours.iter().any(|form| told.contains(&lower(form))) {
            continue;
        }
        let name = spelled(*key);
        let exemption = (name.clone(), term.clone());
        if own.exempt.contains_key(&exemption) {
            needed.insert(exemption);
            continue;
        }
        let message =
            format!("the source of `{name}` says `{form}`, and here is no form of `{term}`");
        let usual = ours.first().map_or("", String::as_str);
        faults.push(Diagnostic::error(CODE, translation.place(), message).help(format!(
            "call it `{usual}`, add the form to {}, or exempt the text there with a reason",
            file.path
        )));
    }
    for ((text, term), place) in &own.exempt {
        if !needed.contains(&(text.clone(), term.clone())) {
            let message = format!("`{text}` needs no exemption from `{term}`");
            faults.push(Diagnostic::warning(CODE, place.clone(), message).help("take it away"));
        }
    }
}

/// Both lists hold the same names.
fn names(file: &SourceFile, own: &Terms, terms: &[String], faults: &mut Vec<Diagnostic>) {
    for (name, (place, _)) in own.forms.iter().filter(|(name, _)| !terms.contains(name)) {
        let message = format!("`{name}` is no term of the source language");
        faults.push(
            Diagnostic::error(CODE, place.clone(), message)
                .did_you_mean(name, terms.iter().map(String::as_str)),
        );
    }
    for name in terms.iter().filter(|name| !own.forms.contains_key(*name)) {
        let message = format!("the term `{name}` is missing");
        faults.push(Diagnostic::error(CODE, Place::start_of(file.path.clone()), message));
    }
}

/// Whether a form of the source language stands in its text as words of their own. A form with a
/// capital is a name and must have it: `Comune` is an office, `comune` an adjective.
fn stands_in(form: &str, said: &str, low: &str) -> bool {
    let form = plain(form);
    let is_name = form.chars().next().is_some_and(char::is_uppercase);
    let (form, text) = if is_name { (form, said) } else { (form.to_lowercase(), low) };
    text.match_indices(&form).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// One kind of apostrophe and of space: a term may stand where a line breaks.
fn plain(text: &str) -> String {
    text.replace('’', "'").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn lower(text: &str) -> String {
    plain(text).to_lowercase()
}
