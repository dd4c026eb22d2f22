//! Languages the product speaks, and the direction of their scripts.

use icu_locale::{LanguageIdentifier, Locale as IcuLocale, LocaleCanonicalizer, LocaleExpander};
use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, SourceFile};
use crate::ids::LanguageTag;
use crate::text::source;

/// The direction of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

/// A shipped language: a folder in `locales/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The folder's name.
    pub tag: LanguageTag,
    /// What it calls itself, in its own script (the message `language-name`).
    pub own_name: String,
    /// Derived from the script, never from the language.
    pub direction: Direction,
    /// Where to look when a message cannot be told, in order; the source language is always last.
    pub fallbacks: Vec<LanguageTag>,
    /// What was declared about the translation as a whole.
    pub review: Review,
    /// The language that stands beside this one on every screen, because nobody who wrote this
    /// translation could answer for it. Whoever reads both loses nothing by a bad sentence.
    pub beside: Option<LanguageTag>,
}

/// How far a translation was looked at by somebody who speaks the language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReviewState {
    /// Nobody who speaks the language answered for it yet.
    #[default]
    Draft,
    /// Somebody did.
    Reviewed,
}

/// Who answered for a translation, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Draft or reviewed.
    #[serde(default)]
    pub state: ReviewState,
    /// The reviewer.
    #[serde(default)]
    pub by: Option<String>,
    /// The day, `2026-11-23`.
    #[serde(default)]
    pub on: Option<String>,
    /// The hash of all texts of the source language then, as `text status` tells it.
    #[serde(default)]
    pub source: Option<String>,
}

/// `locales/<tag>/locale.yaml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settings {
    /// Languages to look into before the source language.
    #[serde(default)]
    pub(crate) fallbacks: Vec<LanguageTag>,
    /// Place in the language picker, the smallest first; without one, last.
    #[serde(default)]
    pub(crate) order: Option<u32>,
    /// The state of the translation as a whole.
    #[serde(default)]
    pub(crate) review: Review,
    /// See [`Locale::beside`].
    #[serde(default)]
    pub(crate) beside: Option<LanguageTag>,
}

impl Settings {
    pub(crate) fn read(file: Option<&SourceFile>) -> Result<Self, Box<Diagnostic>> {
        file.map_or_else(|| Ok(Self::default()), source::yaml)
    }
}

/// Reads a language tag, also one spelled `pt_BR`.
#[must_use]
pub fn parse(tag: &str) -> Option<IcuLocale> {
    let tag = tag.trim();
    if tag.contains('_') { tag.replace('_', "-").parse() } else { tag.parse() }.ok()
}

/// The canonical tag with its likely script and region: `mo` is `ro-Latn-RO`, `zh-TW` is
/// `zh-Hant-TW`. `None` for what is no tag, or names no language.
#[must_use]
pub(crate) fn maximize(tag: &str) -> Option<LanguageIdentifier> {
    let mut locale = parse(tag)?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    LocaleExpander::new_extended().maximize(&mut locale.id);
    (!locale.id.language.is_unknown()).then_some(locale.id)
}

/// The direction of the script a tag is written in; left to right if it names none known.
#[must_use]
pub fn direction(tag: &str) -> Direction {
    let rtl = maximize(tag)
        .is_some_and(|id| icu_locale::LocaleDirectionality::new_extended().is_right_to_left(&id));
    if rtl { Direction::RightToLeft } else { Direction::LeftToRight }
}

/// Languages that are read by whoever asks for another one: CLDR knows no such kinship. Asked
/// language, its script if that matters, and the tag to look for instead.
const KIN: [(&str, Option<&str>, &str); 11] = [
    // Punjabi in Arabic script is taught and read as Urdu in Pakistan.
    ("pa", Some("Arab"), "ur"),
    ("pnb", None, "ur"),
    // Spoken varieties of Arabic are written as standard Arabic.
    ("ary", None, "ar"),
    ("arz", None, "ar"),
    ("aeb", None, "ar"),
    ("arq", None, "ar"),
    ("ayl", None, "ar"),
    ("apc", None, "ar"),
    // One language under several names.
    ("hr", None, "bs"),
    ("sr", Some("Latn"), "bs"),
    ("cnr", Some("Latn"), "bs"),
];

/// The one of `shipped` that best suits `wanted`: a tag, or an `Accept-Language` header, whose
/// languages are tried in the order of preference.
pub(crate) fn negotiate<'t>(shipped: &'t [Tongue], wanted: &str) -> Option<&'t Tongue> {
    preferences(wanted).into_iter().find_map(|tag| best(shipped, tag))
}

/// What a shipped language is, for comparing.
pub(crate) struct Tongue {
    pub(crate) tag: LanguageTag,
    pub(crate) id: LanguageIdentifier,
}

impl Tongue {
    pub(crate) fn of(tag: &LanguageTag) -> Option<Self> {
        maximize(tag.as_str()).map(|id| Self { tag: tag.clone(), id })
    }
}

fn best<'t>(shipped: &'t [Tongue], wanted: &str) -> Option<&'t Tongue> {
    let id = maximize(wanted)?;
    same_language(shipped, &id).or_else(|| {
        KIN.iter()
            .filter(|(language, script, _)| {
                id.language.as_str() == *language
                    && script.is_none_or(|script| {
                        id.script.is_some_and(|written| written.as_str() == script)
                    })
            })
            .find_map(|(_, _, kin)| same_language(shipped, &maximize(kin)?))
    })
}

fn same_language<'t>(shipped: &'t [Tongue], id: &LanguageIdentifier) -> Option<&'t Tongue> {
    let mut alike = shipped
        .iter()
        .filter(|tongue| tongue.id.language == id.language && tongue.id.script == id.script);
    let first = alike.next();
    // Two shipped variants of one language (pt, pt-BR): the region decides.
    first
        .filter(|tongue| tongue.id.region == id.region)
        .or_else(|| alike.find(|tongue| tongue.id.region == id.region).or(first))
}

/// The tags of an `Accept-Language` header, the most wanted first; a lone tag is such a header.
fn preferences(header: &str) -> Vec<&str> {
    let mut wanted: Vec<(u16, &str)> = header
        .split(',')
        .take(32)
        .filter_map(|item| {
            let (tag, parameters) = item.split_once(';').unwrap_or((item, ""));
            let weight = match parameters.trim().strip_prefix("q=") {
                Some(weight) => {
                    (weight.trim().parse::<f32>().ok()?.clamp(0.0, 1.0) * 1000.0) as u16
                }
                None => 1000,
            };
            let tag = tag.trim();
            (weight > 0 && !tag.is_empty() && tag != "*").then_some((weight, tag))
        })
        .collect();
    wanted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    wanted.into_iter().map(|(_, tag)| tag).collect()
}
