//! The state of every translation against the text it translates.
//!
//! The promise: a translation made for another wording of the source is never counted as good.
//! What was translated and reviewed is kept in `locales/<tag>/review.yaml`, an entry a text with
//! a hash of its source then. It deliberately does not judge the translation itself.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use fluent_syntax::ast::{Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::serializer::serialize;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::diagnostic::SourceFile;
use crate::ids::LanguageTag;
use crate::text::locale::ReviewState;
use crate::text::source::{self, Folder, Text};

/// The name of the file that keeps the states of a locale.
pub(crate) const REVIEW_FILE: &str = "review.yaml";

/// The state of one text of one locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TextState {
    /// Somebody who speaks the language answered for it as it stands.
    Reviewed,
    /// Translated, and nobody answered for it yet.
    Draft,
    /// Its source has changed since it was translated or reviewed.
    Outdated,
    /// Not translated.
    Missing,
}

/// How many texts are in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// All texts of the source language.
    pub total: usize,
    /// See [`TextState::Reviewed`].
    pub reviewed: usize,
    /// See [`TextState::Draft`].
    pub draft: usize,
    /// See [`TextState::Outdated`].
    pub outdated: usize,
    /// See [`TextState::Missing`].
    pub missing: usize,
}

/// The translation state of a locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LocaleStatus {
    /// The locale.
    pub tag: LanguageTag,
    /// All its texts.
    #[serde(flatten)]
    pub counts: Counts,
    /// The same by the source's files, in their order: `desk.ftl`.
    pub files: Vec<FileStatus>,
    /// Every text that is not reviewed, in the source's order.
    pub open: Vec<OpenText>,
}

/// The translation state of one file of a locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FileStatus {
    /// The name of the source's file.
    pub file: String,
    /// Its texts.
    #[serde(flatten)]
    pub counts: Counts,
}

/// A text that waits for somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenText {
    /// `id` or `id.attribute`.
    pub text: String,
    /// Why it waits.
    pub state: TextState,
}

/// An entry of `review.yaml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entered {
    /// The hash of the source's text then.
    pub(crate) source: String,
    /// Draft or reviewed.
    #[serde(default)]
    pub(crate) state: ReviewState,
    /// By whom.
    #[serde(default)]
    pub(crate) by: Option<String>,
    /// On which day.
    #[serde(default)]
    pub(crate) on: Option<String>,
}

pub(crate) type Entries = BTreeMap<String, Entered>;

impl Counts {
    fn add(&mut self, state: TextState) {
        self.total += 1;
        match state {
            TextState::Reviewed => self.reviewed += 1,
            TextState::Draft => self.draft += 1,
            TextState::Outdated => self.outdated += 1,
            TextState::Missing => self.missing += 1,
        }
    }
}

/// The translation state of every locale against the texts of `source`, in the order of tags.
/// A review file that cannot be read counts as empty; `check` says what is wrong with it.
#[must_use]
pub fn status(files: &[SourceFile], source: &LanguageTag) -> Vec<LocaleStatus> {
    let folders = source::folders(files);
    let Some(original) = folders.get(source) else { return Vec::new() };
    folders.iter().map(|(tag, folder)| locale_status(tag, folder, original)).collect()
}

fn locale_status(tag: &LanguageTag, folder: &Folder<'_>, original: &Folder<'_>) -> LocaleStatus {
    let entries = entries(folder);
    let translated: BTreeMap<_, _> = folder.texts().map(|text| (text.key(), text)).collect();
    let mut counts = Counts::default();
    let mut files = Vec::<FileStatus>::new();
    let mut open = Vec::new();
    for text in original.texts().filter(|text| !source::is_for_operators(text.id)) {
        let state = match translated.get(&text.key()) {
            None => TextState::Missing,
            Some(_) => state(&text, &entries),
        };
        counts.add(state);
        let name = text.file.path.rsplit('/').next().unwrap_or_default();
        if files.last().is_none_or(|file| file.file != name) {
            files.push(FileStatus { file: name.to_owned(), counts: Counts::default() });
        }
        if let Some(file) = files.last_mut() {
            file.counts.add(state);
        }
        if state != TextState::Reviewed {
            open.push(OpenText { text: source::spelled(text.key()), state });
        }
    }
    LocaleStatus { tag: tag.clone(), counts, files, open }
}

/// The state of the translation of `original`, a text of the source language.
pub(crate) fn state(original: &Text<'_, '_>, entries: &Entries) -> TextState {
    match entries.get(&source::spelled(original.key())) {
        None => TextState::Draft,
        Some(entry) if entry.source != hash(original.pattern) => TextState::Outdated,
        Some(entry) => match entry.state {
            ReviewState::Reviewed => TextState::Reviewed,
            ReviewState::Draft => TextState::Draft,
        },
    }
}

pub(crate) fn entries(folder: &Folder<'_>) -> Entries {
    folder.yaml(REVIEW_FILE).and_then(|file| source::yaml(file).ok()).unwrap_or_default()
}

/// The new content of `locales/<tag>/review.yaml`: what it held, and a draft with the current
/// hash of its source for every translated text that had no entry. Entries of texts that the
/// source no longer has are left out.
#[must_use]
pub fn record_drafts(files: &[SourceFile], source: &LanguageTag, tag: &LanguageTag) -> String {
    let folders = source::folders(files);
    let mut content = String::from(
        "# The state of each text: the hash of its source then, draft or reviewed, by whom, when.\n",
    );
    let (Some(original), Some(folder)) = (folders.get(source), folders.get(tag)) else {
        return content;
    };
    let mut entries = entries(folder);
    let translated: std::collections::BTreeSet<_> = folder.texts().map(|it| it.key()).collect();
    for text in original.texts().filter(|text| translated.contains(&text.key())) {
        let name = source::spelled(text.key());
        let entry = entries.remove(&name).unwrap_or_else(|| Entered {
            source: hash(text.pattern),
            state: ReviewState::Draft,
            by: None,
            on: None,
        });
        write_entry(&mut content, &name, &entry);
    }
    content
}

fn write_entry(content: &mut String, name: &str, entry: &Entered) {
    let state = match entry.state {
        ReviewState::Draft => "draft",
        ReviewState::Reviewed => "reviewed",
    };
    // Quoted, because a hash may look like a number; JSON strings are YAML strings.
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let _ = write!(content, "{name}: {{source: {}, state: {state}", quoted(&entry.source));
    for (key, value) in [("by", &entry.by), ("on", &entry.on)] {
        if let Some(value) = value {
            let _ = write!(content, ", {key}: {}", quoted(value));
        }
    }
    content.push_str("}\n");
}

/// Eight hexadecimal digits of the SHA-256 of a text as Fluent's serializer writes it: its id,
/// comments and layout do not count.
pub(crate) fn hash(pattern: &Pattern<&str>) -> String {
    let message = Message {
        id: Identifier { name: "text" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let written = serialize(&Resource { body: vec![Entry::Message(message)] });
    let digest = Sha256::digest(written.as_bytes());
    digest.iter().take(4).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
