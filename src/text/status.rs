//! The state of every translation against the text it translates.
//!
//! The promise: a translation made for another wording of the source is never counted as good.
//! What was translated and reviewed is kept in `locales/<tag>/review.yaml`, an entry a text with
//! a hash of its source then; an entry may also be for a whole file (`private.ftl`), and
//! `locale.yaml` for the whole locale. Reviewed is only what a named person answered for on a
//! day. It deliberately does not judge the translation itself.
//!
//! ```text
//! private-when: {source: "9f86d081", state: reviewed, by: "Awa Ndiaye", on: "2026-11-23"}
//! private.ftl: {source: "2c26b46b", state: reviewed, by: "Awa Ndiaye", on: "2026-11-23"}
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use fluent_syntax::ast::{Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::serializer::serialize;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::diagnostic::SourceFile;
use crate::ids::LanguageTag;
use crate::text::locale::{Review, ReviewState, Settings};
use crate::text::source::{self, Folder, Text, Texts};

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
    /// The hash of all texts of the source, for whoever answers for the whole locale.
    pub source: String,
    /// The same by the source's files, in their order: `desk.ftl`.
    pub files: Vec<FileStatus>,
    /// The same by flow, in the order of names; [`FRAME`] for what belongs to none.
    pub flows: Vec<FlowStatus>,
    /// Every text that is not reviewed, in the source's order.
    pub open: Vec<OpenText>,
}

/// What texts are said to belong to that belong to no flow: the frame around all of them.
pub const FRAME: &str = "(frame)";

/// The translation state of one file of a locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FileStatus {
    /// The name of the source's file.
    pub file: String,
    /// The hash of its texts, for whoever answers for the whole file.
    pub source: String,
    /// Its texts.
    #[serde(flatten)]
    pub counts: Counts,
}

/// The translation state of what one flow says in a locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FlowStatus {
    /// The flow, or [`FRAME`].
    pub flow: String,
    /// Its texts.
    #[serde(flatten)]
    pub counts: Counts,
}

/// A text that waits for somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenText {
    /// `id` or `id.attribute`.
    pub text: String,
    /// The flow it belongs to, or [`FRAME`].
    pub flow: String,
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
    let texts = Texts::read(files);
    let folders = texts.folders();
    let Some(original) = folders.get(source) else { return Vec::new() };
    folders.iter().map(|(tag, folder)| locale_status(tag, folder, original)).collect()
}

fn locale_status(tag: &LanguageTag, folder: &Folder<'_>, original: &Folder<'_>) -> LocaleStatus {
    let reviews = Reviews::of(folder, original);
    let translated: BTreeSet<_> = folder.texts().map(|text| text.key()).collect();
    // Every flow has a title: the message of its name.
    let titles: BTreeSet<&str> = original.texts().map(|text| text.id).collect();
    let mut counts = Counts::default();
    let mut files = Vec::<FileStatus>::new();
    let mut flows = BTreeMap::<&str, Counts>::new();
    let mut open = Vec::new();
    for text in original.texts().filter(|text| !source::is_for_operators(text.id)) {
        let state = match translated.get(&text.key()) {
            None => TextState::Missing,
            Some(_) => reviews.state(&text),
        };
        counts.add(state);
        let name = file_name(&text);
        if files.last().is_none_or(|file| file.file != name) {
            let source = hash_of(original.texts().filter(|text| file_name(text) == name));
            files.push(FileStatus { file: name.to_owned(), source, counts: Counts::default() });
        }
        if let Some(file) = files.last_mut() {
            file.counts.add(state);
        }
        let flow = Some(source::topic(text.id)).filter(|it| titles.contains(it)).unwrap_or(FRAME);
        flows.entry(flow).or_default().add(state);
        if state != TextState::Reviewed {
            let text = source::spelled(text.key());
            open.push(OpenText { text, flow: flow.to_owned(), state });
        }
    }
    let flows =
        flows.into_iter().map(|(flow, counts)| FlowStatus { flow: flow.to_owned(), counts });
    LocaleStatus {
        tag: tag.clone(),
        counts,
        source: hash_of(original.texts()),
        files,
        flows: flows.collect(),
        open,
    }
}

/// What was declared about the texts of a locale: about single ones, about files, about all. The
/// nearest declaration counts.
pub(crate) struct Reviews {
    entries: Entries,
    /// The state of each file that was answered for as one.
    files: BTreeMap<String, TextState>,
    whole: TextState,
}

impl Reviews {
    pub(crate) fn of(folder: &Folder<'_>, original: &Folder<'_>) -> Self {
        let entries = entries(folder);
        let told = |entry: &Entered, source: &str| match entry.state {
            _ if entry.source != source => TextState::Outdated,
            ReviewState::Reviewed if is_named(entry.by.as_ref(), entry.on.as_ref()) => {
                TextState::Reviewed
            }
            ReviewState::Reviewed | ReviewState::Draft => TextState::Draft,
        };
        let files = entries
            .iter()
            .filter(|(name, _)| is_file(name))
            .map(|(name, entry)| {
                let source = hash_of(original.texts().filter(|text| file_name(text) == name));
                (name.clone(), told(entry, &source))
            })
            .collect();
        let review = Settings::read(folder.yaml("locale.yaml")).unwrap_or_default().review;
        let whole = match review.state {
            ReviewState::Draft => TextState::Draft,
            ReviewState::Reviewed => {
                let Review { state, by, on, source } = review;
                let entry = Entered { source: source.unwrap_or_default(), state, by, on };
                told(&entry, &hash_of(original.texts()))
            }
        };
        Self { entries, files, whole }
    }

    /// The state of the translation of `original`, a text of the source language.
    pub(crate) fn state(&self, original: &Text<'_, '_>) -> TextState {
        match self.entries.get(&source::spelled(original.key())) {
            Some(entry) if entry.source != hash(original.pattern) => TextState::Outdated,
            Some(entry) => match entry.state {
                ReviewState::Reviewed if is_named(entry.by.as_ref(), entry.on.as_ref()) => {
                    TextState::Reviewed
                }
                ReviewState::Reviewed | ReviewState::Draft => TextState::Draft,
            },
            None => self.files.get(file_name(original)).copied().unwrap_or(self.whole),
        }
    }
}

/// The topics of which a named person answered for every text as its source stands now.
pub(crate) fn reviewed_topics(folder: &Folder<'_>, original: &Folder<'_>) -> BTreeSet<String> {
    let reviews = Reviews::of(folder, original);
    // Most locales have nothing reviewed, and hashing every text would be for nothing.
    if reviews.entries.is_empty() && reviews.whole != TextState::Reviewed {
        return BTreeSet::new();
    }
    let translated: BTreeSet<_> = folder.texts().map(|text| text.key()).collect();
    let mut topics = BTreeMap::<&str, bool>::new();
    for text in original.texts() {
        let is_good =
            translated.contains(&text.key()) && reviews.state(&text) == TextState::Reviewed;
        let whole = topics.entry(source::topic(text.id)).or_insert(true);
        *whole = *whole && is_good;
    }
    topics.into_iter().filter(|(_, whole)| *whole).map(|(topic, _)| topic.to_owned()).collect()
}

/// Whether an entry of a review file is about a whole file.
pub(crate) fn is_file(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, end)| end == "ftl")
}

/// Nobody who stays unnamed has answered for anything.
pub(crate) fn is_named(by: Option<&String>, on: Option<&String>) -> bool {
    let is_day = |day: &String| day.parse::<jiff::civil::Date>().is_ok();
    by.is_some_and(|by| !by.trim().is_empty()) && on.is_some_and(is_day)
}

fn file_name<'f>(text: &Text<'_, 'f>) -> &'f str {
    text.file.name()
}

/// The hash of several texts, their names and their order included.
fn hash_of<'a, 'f: 'a>(texts: impl Iterator<Item = Text<'a, 'f>>) -> String {
    let mut digest = Sha256::new();
    for text in texts.filter(|text| !source::is_for_operators(text.id)) {
        digest.update(source::spelled(text.key()));
        digest.update([0]);
        digest.update(hash(text.pattern));
    }
    hex(&digest.finalize())
}

pub(crate) fn entries(folder: &Folder<'_>) -> Entries {
    folder.yaml(REVIEW_FILE).and_then(|file| source::yaml(file).ok()).unwrap_or_default()
}

/// The new content of `locales/<tag>/review.yaml`: what it held, and a draft with the current
/// hash of its source for every translated text that had no entry. Entries of texts that the
/// source no longer has are left out.
#[must_use]
pub fn record_drafts(files: &[SourceFile], source: &LanguageTag, tag: &LanguageTag) -> String {
    let texts = Texts::read(files);
    let folders = texts.folders();
    let mut content = String::from(
        "# The state of each text: the hash of its source then, draft or reviewed, by whom, when.\n",
    );
    let (Some(original), Some(folder)) = (folders.get(source), folders.get(tag)) else {
        return content;
    };
    let mut entries = entries(folder);
    for (name, entry) in entries.iter().filter(|(name, _)| is_file(name)) {
        write_entry(&mut content, name, entry);
    }
    let translated: BTreeSet<_> = folder.texts().map(|it| it.key()).collect();
    // What was answered for as one needs no entry for each of its texts.
    let reviews = Reviews::of(folder, original);
    let is_covered = |text: &Text<'_, '_>| {
        reviews.files.contains_key(file_name(text)) || reviews.whole != TextState::Draft
    };
    for text in original.texts().filter(|text| translated.contains(&text.key())) {
        let name = source::spelled(text.key());
        if !entries.contains_key(&name) && is_covered(&text) {
            continue;
        }
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
    hex(&Sha256::digest(written.as_bytes()))
}

/// The first eight hexadecimal digits of a digest.
fn hex(digest: &[u8]) -> String {
    digest.iter().take(4).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
