//! All messages of all languages, frozen after loading; reading takes no lock.
//!
//! The promise: a text comes whole and right, in the language asked for or in the first of its
//! declared fallbacks that has it; what cannot be formatted counts as absent, so no `{$name}` is
//! ever seen. A bundle's plural rules and digits are made while loading, and read from a list
//! that only grows (the crate `intl-memoizer` in `patches/`). It deliberately does not judge the
//! texts: that is `check`'s.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumberOptions;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Diagnostic, SourceFile};
use crate::ids::LanguageTag;
use crate::parallel;
use crate::text::check;
use crate::text::format::{Digits, Grouping};
use crate::text::locale::{self, Locale, Settings, Tongue};
use crate::text::message::{Argument, Arguments, MessageId, Words};
use crate::text::plain::PlainTexts;
use crate::text::source::{Folder, Texts};
use crate::text::status;

/// The frozen catalog.
pub struct Catalog {
    pub(crate) locales: Vec<Locale>,
    /// One a locale, in the same order.
    speeches: Vec<Speech>,
    /// Places in `locales`, in the order of tags.
    by_tag: Vec<(LanguageTag, usize)>,
    tongues: Vec<Tongue>,
    source: Option<usize>,
    /// The topics that a named person answered for, one set a locale, in the same order.
    reviewed: Vec<BTreeSet<String>>,
    fallbacks: AtomicU64,
}

/// What one locale can say.
struct Speech {
    /// What needs no formatting.
    plain: PlainTexts,
    /// All else.
    bundle: FluentBundle<Arc<FluentResource>>,
    formatted: Arc<FluentResource>,
    /// Places in `locales` where a text is looked for, itself first.
    chain: Vec<usize>,
}

const _: () = {
    const fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<Catalog>();
};

impl Catalog {
    /// Loads every `locales/<tag>/*.ftl`, all faults at once. `source` is the language the texts
    /// are written in first, and the end of every fallback chain.
    ///
    /// The faults are those that stand in the way of loading; [`check::check`] reports them again
    /// among all others.
    #[must_use]
    pub fn load(files: &[SourceFile], source: &LanguageTag) -> (Self, Vec<Diagnostic>) {
        Self::of(&Texts::read(files), source)
    }

    /// The same of what was read already.
    #[must_use]
    pub fn of(texts: &Texts, source: &LanguageTag) -> (Self, Vec<Diagnostic>) {
        let folders = texts.folders();
        let diagnostics = check::loading(&folders, source);
        let mut shipped: Vec<(u32, &LanguageTag, LanguageIdentifier, Settings)> = folders
            .iter()
            .filter_map(|(tag, folder)| {
                let settings = Settings::read(folder.yaml("locale.yaml")).unwrap_or_default();
                let language = tag.as_str().parse().ok()?;
                Some((settings.order.unwrap_or(u32::MAX), tag, language, settings))
            })
            .collect();
        shipped.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)));

        let mut by_tag: Vec<_> =
            shipped.iter().enumerate().map(|(at, (_, tag, ..))| ((*tag).clone(), at)).collect();
        by_tag.sort();
        let tags: BTreeMap<&LanguageTag, usize> =
            shipped.iter().enumerate().map(|(at, (_, tag, ..))| (*tag, at)).collect();

        let chain_of = |at: usize| {
            let Some((.., settings)) = shipped.get(at) else { return vec![at] };
            let declared = settings.fallbacks.iter().chain(std::iter::once(source));
            let mut chain = vec![at];
            for other in declared.filter_map(|tag| tags.get(tag).copied()) {
                if !chain.contains(&other) {
                    chain.push(other);
                }
            }
            chain
        };
        let places: Vec<usize> = (0..shipped.len()).collect();
        let speeches = parallel::map(&places, |at| {
            let (_, tag, language, _) = &shipped[*at];
            Speech::new(&folders[*tag], language.clone(), chain_of(*at))
        });
        let locales: Vec<Locale> = shipped
            .iter()
            .zip(&speeches)
            .map(|((_, tag, _, settings), speech)| Locale {
                tag: (*tag).clone(),
                own_name: speech.own_name().unwrap_or_else(|| tag.to_string()),
                direction: locale::direction(tag.as_str()),
                fallbacks: speech.chain.iter().skip(1).map(|at| shipped[*at].1.clone()).collect(),
                review: settings.review.clone(),
                beside: settings
                    .beside
                    .clone()
                    .filter(|other| other != *tag && tags.contains_key(other)),
            })
            .collect();
        let original = folders.get(source);
        let reviewed = shipped
            .iter()
            .map(|(_, tag, ..)| match original {
                Some(original) => status::reviewed_topics(&folders[*tag], original),
                None => BTreeSet::new(),
            })
            .collect();
        let catalog = Self {
            source: tags.get(source).copied(),
            reviewed,
            tongues: locales.iter().filter_map(|locale| Tongue::of(&locale.tag)).collect(),
            locales,
            speeches,
            by_tag,
            fallbacks: AtomicU64::new(0),
        };
        (catalog, diagnostics)
    }

    /// The shipped languages, in the order a picker shows them.
    #[must_use]
    pub fn locales(&self) -> &[Locale] {
        &self.locales
    }

    /// The locale of exactly this tag, if shipped.
    #[must_use]
    pub fn locale(&self, tag: &LanguageTag) -> Option<&Locale> {
        self.locales.get(self.place(tag)?)
    }

    /// The language the texts are written in first, if shipped.
    #[must_use]
    pub fn source(&self) -> Option<&Locale> {
        self.locales.get(self.source?)
    }

    /// Whether a named person answered for everything that `topic` (a flow's name) says in this
    /// language, as its source stands now. The source language is answered for by whoever approved
    /// what is said at all: the protocol of the requests, without which they are closed.
    #[must_use]
    pub fn is_reviewed(&self, tag: &LanguageTag, topic: &str) -> bool {
        let place = self.place(tag);
        place.is_some()
            && (place == self.source
                || place
                    .and_then(|at| self.reviewed.get(at))
                    .is_some_and(|topics| topics.contains(topic)))
    }

    /// The shipped language that best suits a tag from outside (Telegram's `language_code`, a
    /// browser's `Accept-Language`), by canonical language and script; `None` if none does.
    #[must_use]
    pub fn negotiate(&self, wanted: &str) -> Option<&Locale> {
        self.locale(&locale::negotiate(&self.tongues, wanted)?.tag)
    }

    /// The words of a message. Always says something: in `language`, or along its fallback
    /// chain; a formatting error counts as absence. `None` only if no language has the message,
    /// which `check` excludes for everything shipped.
    #[must_use]
    pub fn text<'c>(
        &'c self,
        language: &LanguageTag,
        message: MessageId<'_>,
        arguments: &Arguments<'_>,
    ) -> Option<Words<'c>> {
        let asked = self.place(language);
        let chain = match (asked, &self.source) {
            (Some(at), _) => self.speeches.get(at)?.chain.as_slice(),
            (None, Some(source)) => std::slice::from_ref(source),
            (None, None) => &[],
        };
        let told = chain.iter().find_map(|&at| {
            let mut errors = Vec::new();
            let text = self.speeches.get(at)?.tell(message, arguments, &mut errors)?;
            errors.is_empty().then_some((at, text))
        });
        if told.as_ref().map(|(at, _)| *at) != asked || asked.is_none() {
            self.fallbacks.fetch_add(1, Ordering::Relaxed);
        }
        let (at, text) = told?;
        Some(Words { text, locale: self.locales.get(at)? })
    }

    /// The same, on one line and without isolation marks: for buttons, commands and titles.
    #[must_use]
    pub fn label<'c>(
        &'c self,
        language: &LanguageTag,
        message: MessageId<'_>,
        arguments: &Arguments<'_>,
    ) -> Option<Words<'c>> {
        let Words { text, locale } = self.text(language, message, arguments)?;
        Some(Words { text: on_one_line(text), locale })
    }

    /// How many times a text could not be told in the language asked for since loading.
    #[must_use]
    pub fn fallbacks_count(&self) -> u64 {
        self.fallbacks.load(Ordering::Relaxed)
    }

    /// What is wrong with a text in exactly this language, without falling back.
    pub(crate) fn errors(
        &self,
        tag: &LanguageTag,
        message: MessageId<'_>,
        arguments: &Arguments<'_>,
    ) -> Vec<String> {
        let mut errors = Vec::new();
        let speech = self.place(tag).and_then(|at| self.speeches.get(at));
        match speech.and_then(|speech| speech.tell(message, arguments, &mut errors)) {
            Some(_) => errors.iter().map(ToString::to_string).collect(),
            None => vec!["missing".to_owned()],
        }
    }

    /// The texts of a locale: those that need no formatting by their names, and all others.
    pub(crate) fn texts(&self, tag: &LanguageTag) -> Option<(&PlainTexts, &FluentResource)> {
        let speech = self.place(tag).and_then(|at| self.speeches.get(at))?;
        Some((&speech.plain, &speech.formatted))
    }

    fn place(&self, tag: &LanguageTag) -> Option<usize> {
        let found = self.by_tag.binary_search_by(|(it, _)| it.as_str().cmp(tag.as_str())).ok()?;
        self.by_tag.get(found).map(|(_, at)| *at)
    }
}

impl Speech {
    fn new(folder: &Folder<'_>, language: LanguageIdentifier, chain: Vec<usize>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        let (plain, rest) = PlainTexts::take(folder);
        // Faults were reported with their places; the sound messages are kept.
        let (Ok(formatted) | Err((formatted, _))) = FluentResource::try_new(rest);
        let formatted = Arc::new(formatted);
        // Neither fails: a function's name is not a message's, and of two messages of one name,
        // which were reported, the first stays.
        let _ = bundle.add_function("NUMBER", number);
        let _ = bundle.add_resource(Arc::clone(&formatted));
        bundle.set_formatter(Some(written));
        warm_up(&bundle);
        Self { plain, bundle, formatted, chain }
    }

    fn own_name(&self) -> Option<String> {
        let mut errors = Vec::new();
        let name = self.tell(MessageId::of("language-name"), &[], &mut errors)?;
        errors.is_empty().then(|| on_one_line(name).into_owned())
    }

    fn tell(
        &self,
        message: MessageId<'_>,
        arguments: &Arguments<'_>,
        errors: &mut Vec<FluentError>,
    ) -> Option<Cow<'_, str>> {
        if let Some(text) = self.plain.get(message) {
            return Some(Cow::Borrowed(text));
        }
        let found = self.bundle.get_message(message.id)?;
        let pattern: &Pattern<&str> = match message.attribute {
            None => found.value()?,
            Some(name) => found.get_attribute(name)?.value(),
        };
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Argument::Number(number) => values.set(*name, *number),
                Argument::Text(text) => values.set(*name, tamed(text)),
            }
        }
        Some(self.bundle.format_pattern(pattern, Some(&values), errors))
    }
}

/// Makes the plural rules and the digits of a bundle, so that reading later finds them made.
fn warm_up(bundle: &FluentBundle<Arc<FluentResource>>) {
    let (Ok(probe) | Err((probe, _))) =
        FluentResource::try_new("probe = { $n -> [one] { $n } *[other] { $n } }".to_owned());
    if let Some(fluent_syntax::ast::Entry::Message(message)) = probe.get_entry(0)
        && let Some(pattern) = &message.value
    {
        let mut arguments = FluentArgs::new();
        arguments.set("n", 1_000);
        let _ = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new());
    }
}

/// The function `NUMBER` of messages: a number with or without grouping. A text passes as it is,
/// where the library's own function would write `NUMBER()` and report nothing.
fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            if let Some(FluentValue::String(grouping)) = named.get("useGrouping") {
                let use_grouping = grouping != "false";
                number.options = FluentNumberOptions { use_grouping, ..number.options };
            }
            FluentValue::Number(number)
        }
        Some(value) => value.clone(),
        None => FluentValue::Error,
    }
}

/// Writes a number as its language does.
fn written(value: &FluentValue<'_>, formatters: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let grouping = if number.options.use_grouping { Grouping::Language } else { Grouping::None };
    formatters
        .with_try_get::<Digits, _, _>((grouping,), |digits| {
            digits.write_decimal(number.value, &number.as_string())
        })
        .ok()
        .flatten()
}

impl Memoizable for Digits {
    type Args = (Grouping,);
    type Error = ();

    fn construct(language: LanguageIdentifier, (grouping,): Self::Args) -> Result<Self, ()> {
        Self::new(&language.to_string(), grouping).ok_or(())
    }
}

/// An inserted text with what could reach out of its isolation taken away: overrides and
/// embeddings, and isolates that do not close.
fn tamed(text: &str) -> Cow<'_, str> {
    // Every mark of direction below starts with this byte; most texts have none.
    if !text.as_bytes().contains(&0xE2) {
        return Cow::Borrowed(text);
    }
    let mut depth = 0_u32;
    let mut tame = true;
    for character in text.chars() {
        match character {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' if depth > 0 => depth -= 1,
            '\u{2069}' | '\u{202A}'..='\u{202E}' => tame = false,
            _ => {}
        }
    }
    if tame && depth == 0 {
        return Cow::Borrowed(text);
    }
    let marks = |c: &char| !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    Cow::Owned(text.chars().filter(marks).collect())
}

fn on_one_line(text: Cow<'_, str>) -> Cow<'_, str> {
    // Every mark of isolation and every control character has one of these bytes; most labels
    // have none, and looking at bytes is cheap.
    let suspect = |byte: &u8| matches!(byte, 0..0x20 | 0x7F | 0xC2 | 0xE2);
    if !text.as_bytes().iter().any(suspect) && text.trim().len() == text.len() {
        return text;
    }
    let isolates = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
    let breaks = |c: char| c.is_control();
    if !text.contains(|c| isolates(c) || breaks(c)) && text.trim().len() == text.len() {
        return text;
    }
    let stripped: String =
        text.chars().filter(|c| !isolates(*c)).map(|c| if breaks(c) { ' ' } else { c }).collect();
    Cow::Owned(stripped.split_whitespace().collect::<Vec<_>>().join(" "))
}
