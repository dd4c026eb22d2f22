//! Texts with nothing to fill in, which most are: kept as they are told.
//!
//! The promise: what is told of them is what the library would write, and they are held in the
//! size of their words. A parsed message takes some four hundred bytes besides; of twenty
//! languages that came to more than everything else the desk holds. It deliberately keeps no text
//! that another one refers to: the library must find that.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement};

use super::message::MessageId;
use super::source::{Folder, Ftl, Visit, walk};

/// The texts of a locale that need no formatting.
#[derive(Default)]
pub(crate) struct PlainTexts(HashMap<Box<str>, PlainMessage>);

struct PlainMessage {
    value: Option<Box<str>>,
    attributes: Box<[(Box<str>, Box<str>)]>,
}

impl PlainTexts {
    /// The texts of a folder with nothing to fill in, and the source of all others.
    pub(crate) fn take(folder: &Folder<'_>) -> (Self, String) {
        let mut messages = BTreeMap::new();
        for message in folder.ftl.iter().flat_map(Ftl::messages) {
            // Of two messages of one name, which were reported, the first stays.
            messages.entry(message.id.name).or_insert(message);
        }
        let mut formatted: BTreeSet<&str> = BTreeSet::new();
        let mut referring: Vec<&Pattern<&str>> = Vec::new();
        for (id, message) in &messages {
            if patterns(message).any(|pattern| plain(pattern).is_none()) {
                formatted.insert(id);
                referring.extend(patterns(message));
            }
        }
        for term in folder.ftl.iter().flat_map(Ftl::terms) {
            referring.push(&term.value);
            referring.extend(term.attributes.iter().map(|attribute| &attribute.value));
        }
        for pattern in referring {
            walk(pattern, &mut |visit| {
                if let Visit::Reference { term: false, id, .. } = visit {
                    formatted.insert(id);
                }
            });
        }
        let rest = folder.ftl.iter().map(|file| rest_of(file, &formatted)).collect();
        messages.retain(|id, _| !formatted.contains(id));
        let texts =
            messages.into_iter().map(|(id, message)| (id.into(), PlainMessage::of(message)));
        (Self(texts.collect()), rest)
    }

    /// A text, if it is one of these.
    pub(crate) fn get(&self, message: MessageId<'_>) -> Option<&str> {
        let found = self.0.get(message.id)?;
        match message.attribute {
            None => found.value.as_deref(),
            Some(name) => {
                let mut attributes = found.attributes.iter();
                attributes.find(|(own, _)| **own == *name).map(|(_, text)| &**text)
            }
        }
    }

    /// The names of all of them, in no order.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.0.iter().flat_map(|(id, message)| {
            let own = message.value.iter().map(move |_| (&**id, None));
            own.chain(message.attributes.iter().map(move |(name, _)| (&**id, Some(&**name))))
        })
    }
}

impl PlainMessage {
    fn of(message: &Message<&str>) -> Self {
        let attributes = message.attributes.iter();
        Self {
            value: message.value.as_ref().and_then(plain),
            attributes: attributes
                .filter_map(|attribute| Some((attribute.id.name.into(), plain(&attribute.value)?)))
                .collect(),
        }
    }
}

fn patterns<'p, 'f>(message: &'p Message<&'f str>) -> impl Iterator<Item = &'p Pattern<&'f str>> {
    message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value))
}

/// The words of a pattern that is nothing but words; it has one element a line.
fn plain(pattern: &Pattern<&str>) -> Option<Box<str>> {
    let words = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    words.collect::<Option<String>>().map(String::into_boxed_str)
}

/// What stands in a file of the terms and of the messages named in `formatted`.
fn rest_of(file: &Ftl<'_>, formatted: &BTreeSet<&str>) -> String {
    let source = file.resource.source();
    let at = |slice: &str| slice.as_ptr().addr() - source.as_ptr().addr();
    let begins = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some(at(message.id.name)),
        // Its name stands after a hyphen.
        Entry::Term(term) => Some(at(term.id.name) - 1),
        Entry::Junk { content } => Some(at(content)),
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => None,
    };
    let is_kept = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => formatted.contains(message.id.name),
        Entry::Term(_) => true,
        _ => false,
    };
    let entries: Vec<_> = file
        .resource
        .entries()
        .filter_map(|entry| begins(entry).map(|begins| (begins, is_kept(entry))))
        .collect();
    let ends = entries.iter().skip(1).map(|(begins, _)| *begins).chain([source.len()]);
    let mut rest = String::new();
    for ((begins, is_kept), ends) in entries.iter().zip(ends) {
        if *is_kept && let Some(text) = source.get(*begins..ends) {
            rest.push_str(text);
            rest.push('\n');
        }
    }
    rest
}
