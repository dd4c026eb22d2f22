//! Every text as the product renders it, with sample arguments: for reviewers, and for tests that
//! compare with other implementations.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Pattern};
use serde::Serialize;

use crate::ids::LanguageTag;
use crate::text::catalog::Catalog;
use crate::text::check::{ParameterKind, Referenced};
use crate::text::message::{Argument, MessageId};
use crate::text::source;

/// The numbers every text with a number is rendered for: each plural category of every language.
pub const SAMPLE_NUMBERS: [i64; 11] = [0, 1, 2, 3, 5, 11, 21, 100, 101, 103, 1_000_000];

/// A Latin name with an accent: in right-to-left texts it shows whether isolation works.
pub const SAMPLE_TEXT: &str = "Romano di Lombardia (Unità 2)";

/// One rendering of one text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rendering {
    /// The language asked for.
    pub locale: LanguageTag,
    /// The message.
    pub id: String,
    /// Its attribute, if it is one.
    pub attribute: Option<String>,
    /// The sample arguments.
    pub args: BTreeMap<String, SampleValue>,
    /// What a family would read, from a fallback language if need be.
    pub text: String,
    /// Why it had to fall back; empty when all is well.
    pub errors: Vec<String>,
}

/// A sample argument.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum SampleValue {
    /// A number.
    Number(i64),
    /// A text.
    Text(String),
}

/// A text and the kinds of its variables.
type Shape = BTreeMap<String, ParameterKind>;

/// Every text of `only`, or of every locale, with a grid of sample arguments: each of
/// [`SAMPLE_NUMBERS`] for texts with numbers, and [`SAMPLE_TEXT`]. What code asks for
/// (`referenced`) tells numbers from texts; where it says nothing, the messages themselves do.
pub fn dump<'c>(
    catalog: &'c Catalog,
    only: Option<&LanguageTag>,
    referenced: &[Referenced],
) -> impl Iterator<Item = Rendering> + 'c {
    let shapes = shapes(catalog, referenced);
    let tags: Vec<LanguageTag> = catalog
        .locales()
        .iter()
        .map(|locale| locale.tag.clone())
        .filter(|tag| only.is_none_or(|only| only == tag))
        .collect();
    tags.into_iter().flat_map(move |tag| {
        let is_source = catalog.source().is_some_and(|source| source.tag == tag);
        let renderings: Vec<_> = shapes
            .iter()
            .filter(|((id, _), _)| is_source || !source::is_for_operators(id))
            .flat_map(|((id, attribute), shape)| {
                let rows = grid(shape).into_iter();
                rows.map(|args| render(catalog, &tag, id, attribute.as_deref(), args))
                    .collect::<Vec<_>>()
            })
            .collect();
        renderings
    })
}

fn render(
    catalog: &Catalog,
    tag: &LanguageTag,
    id: &str,
    attribute: Option<&str>,
    args: BTreeMap<String, SampleValue>,
) -> Rendering {
    let message = MessageId { id, attribute };
    let arguments: Vec<_> = args
        .iter()
        .map(|(name, value)| match value {
            SampleValue::Number(number) => (name.as_str(), Argument::Number(*number)),
            SampleValue::Text(text) => (name.as_str(), Argument::Text(text.as_str())),
        })
        .collect();
    let words = catalog.text(tag, message, &arguments);
    Rendering {
        locale: tag.clone(),
        id: id.to_owned(),
        attribute: attribute.map(str::to_owned),
        text: words.map(|words| words.text.into_owned()).unwrap_or_default(),
        errors: catalog.errors(tag, message, &arguments),
        args,
    }
}

/// The sample arguments of a text. Several numbers take different values of the row at a time, so
/// that a mix-up shows.
fn grid(shape: &Shape) -> Vec<BTreeMap<String, SampleValue>> {
    let numbers: Vec<&String> = shape
        .iter()
        .filter(|(_, kind)| **kind == ParameterKind::Number)
        .map(|(name, _)| name)
        .collect();
    let rows = if numbers.is_empty() { 1 } else { SAMPLE_NUMBERS.len() };
    (0..rows)
        .map(|row| {
            shape
                .keys()
                .map(|name| {
                    let value = match numbers.iter().position(|number| *number == name) {
                        Some(at) => {
                            let sample = SAMPLE_NUMBERS.iter().cycle().nth(row + at);
                            SampleValue::Number(sample.copied().unwrap_or_default())
                        }
                        None => SampleValue::Text(SAMPLE_TEXT.to_owned()),
                    };
                    (name.clone(), value)
                })
                .collect()
        })
        .collect()
}

/// Every text of every locale, with the variables that any locale uses in it.
fn shapes(
    catalog: &Catalog,
    referenced: &[Referenced],
) -> BTreeMap<(String, Option<String>), Shape> {
    let mut shapes = BTreeMap::<(String, Option<String>), Shape>::new();
    for locale in catalog.locales() {
        let Some((plain, formatted)) = catalog.texts(&locale.tag) else { continue };
        for (id, attribute) in plain.names() {
            shapes.entry((id.to_owned(), attribute.map(str::to_owned))).or_default();
        }
        for (id, attribute, pattern) in patterns(formatted) {
            let shape = shapes.entry((id.to_owned(), attribute.map(str::to_owned))).or_default();
            for name in reached_variables(formatted, pattern) {
                shape.entry(name).or_insert(ParameterKind::Text);
            }
            for name in source::numeric_variables(pattern) {
                shape.insert(name.to_owned(), ParameterKind::Number);
            }
        }
    }
    for wanted in referenced {
        if let Some(shape) = shapes.get_mut(&(wanted.id.clone(), wanted.attribute.clone())) {
            for parameter in &wanted.arguments {
                if let Some(kind) = shape.get_mut(&parameter.name) {
                    *kind = parameter.kind;
                }
            }
        }
    }
    shapes
}

/// The variables of a pattern and of the messages it refers to.
fn reached_variables(formatted: &FluentResource, pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut waiting = vec![pattern];
    while let Some(pattern) = waiting.pop() {
        names.extend(source::variables(pattern).into_iter().map(str::to_owned));
        source::walk(pattern, &mut |visit| {
            if let source::Visit::Reference { term: false, id, attribute, .. } = visit
                && seen.insert((id, attribute))
            {
                waiting.extend(
                    patterns(formatted)
                        .filter(|(of, part, _)| (*of, *part) == (id, attribute))
                        .map(|(.., pattern)| pattern),
                );
            }
        });
    }
    names
}

fn patterns(
    resource: &FluentResource,
) -> impl Iterator<Item = (&str, Option<&str>, &Pattern<&str>)> {
    resource
        .entries()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
        .flat_map(|message| {
            let own = message.value.iter().map(|value| (message.id.name, None, value));
            let attributes = message
                .attributes
                .iter()
                .map(|attribute| (message.id.name, Some(attribute.id.name), &attribute.value));
            own.chain(attributes)
        })
}
