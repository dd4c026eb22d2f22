//! Whether the files are Fluent, hold together, and hold what the source language holds.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{InlineExpression, Pattern};

use crate::diagnostic::{Diagnostic, Place};
use crate::ids::LanguageTag;
use crate::text::check::Examined;
use crate::text::format;
use crate::text::locale::{ReviewState, Settings, parse};
use crate::text::preview::SensitiveWords;
use crate::text::source::{
    self, Folder, Ftl, Text, TextKey, Visit, Written, YAML_FAULT, place, spelled,
};
use crate::text::status::{self, Reviews, TextState};

/// The faults that stand in the way of loading.
pub(crate) fn loading(
    folders: &BTreeMap<LanguageTag, Folder<'_>>,
    source: &LanguageTag,
) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if !folders.contains_key(source) {
        let message = format!("there is no folder `locales/{source}` for the source language");
        faults.push(Diagnostic::error("L027", Place::start_of("locales"), message));
    }
    for (tag, folder) in folders {
        if !is_language(tag) {
            let message = format!("`{tag}` is not a language tag, so `locales/{tag}` is ignored");
            let place = Place::start_of(format!("locales/{tag}"));
            faults.push(
                Diagnostic::error("L027", place, message)
                    .help("use a tag such as `it` or `zh-Hans`"),
            );
            continue;
        }
        let mut seen = BTreeMap::new();
        for ftl in &folder.ftl {
            syntax(ftl, &mut faults);
            duplicates(ftl, &mut seen, &mut faults);
        }
        settings(folder, folders, &mut faults);
    }
    faults
}

/// Whether a folder's name is a language tag.
pub(crate) fn is_language(tag: &LanguageTag) -> bool {
    parse(tag.as_str()).is_some() && tag.as_str().parse::<unic_langid::LanguageIdentifier>().is_ok()
}

fn syntax(ftl: &Ftl<'_>, faults: &mut Vec<Diagnostic>) {
    if let Some(at) = ftl.too_deep {
        let place = Place::of_bytes(&ftl.file, at, at + 1);
        let message = "braces stand too deep in one another, so the file is ignored";
        faults.push(Diagnostic::error("L001", place, message).label("one too many"));
    }
    for error in ftl.errors {
        let place = Place::of_bytes(&ftl.file, error.pos.start, error.pos.end);
        let said = error.kind.to_string();
        let mut characters = said.chars();
        let said: String =
            characters.next().into_iter().flat_map(char::to_lowercase).chain(characters).collect();
        let message = format!("this is not Fluent: {}", said.replace('"', "`"));
        faults.push(
            Diagnostic::error("L001", place, message)
                .label("here")
                .help("the message is ignored until it is mended"),
        );
    }
}

fn duplicates<'f>(
    ftl: &Ftl<'f>,
    seen: &mut BTreeMap<&'f str, (Written<'f>, &'f str)>,
    faults: &mut Vec<Diagnostic>,
) {
    // Fluent keeps messages and terms in one table.
    let terms = ftl.terms().map(|term| (term.id.name, &term.attributes));
    for (id, attributes) in ftl.messages().map(|it| (it.id.name, &it.attributes)).chain(terms) {
        match seen.get(id) {
            Some((file, first)) => {
                let first = place(*file, first);
                let message = format!("`{id}` is already defined at {first}");
                faults.push(
                    Diagnostic::error("L002", place(ftl.file, id), message)
                        .label("again")
                        .help("remove one of the two: the first is told"),
                );
            }
            None => {
                seen.insert(id, (ftl.file, id));
            }
        }
        let mut names = BTreeSet::new();
        for attribute in attributes {
            let name = attribute.id.name;
            if !names.insert(name) {
                let message = format!("`{id}` has the attribute `.{name}` twice");
                faults.push(Diagnostic::error("L002", place(ftl.file, name), message));
            }
        }
    }
}

fn settings(
    folder: &Folder<'_>,
    folders: &BTreeMap<LanguageTag, Folder<'_>>,
    faults: &mut Vec<Diagnostic>,
) {
    let file = folder.yaml("locale.yaml");
    match (Settings::read(file), file) {
        (Err(fault), _) => faults.push(*fault),
        (Ok(settings), Some(file)) => {
            let named = settings.fallbacks.iter().chain(&settings.beside);
            for missing in named.filter(|tag| !folders.contains_key(*tag)) {
                let start = file.text.find(missing.as_str()).unwrap_or(0);
                let place = Place::of_bytes(file, start, start + missing.as_str().len());
                let message = format!("there is no language `{missing}` to fall back to");
                let tags = folders.keys().map(LanguageTag::as_str);
                faults.push(
                    Diagnostic::error(YAML_FAULT, place, message)
                        .did_you_mean(missing.as_str(), tags),
                );
            }
        }
        (Ok(_), None) => {}
    }
    reviews(folder, faults);
    if let Some(file) = folder.yaml("sensitive.yaml") {
        faults.extend(SensitiveWords::read(file).err().map(|fault| *fault));
    }
}

/// Whoever answers for a translation has a name, and did so on a day and of a source.
fn reviews(folder: &Folder<'_>, faults: &mut Vec<Diagnostic>) {
    let help =
        "write `by: \"name\", on: \"2026-11-23\", source: \"hash\"`; `text status` tells the hash";
    if let Some(file) = folder.yaml("locale.yaml")
        && let Ok(Settings { review, .. }) = Settings::read(Some(file))
        && review.state == ReviewState::Reviewed
        && !(status::is_named(review.by.as_ref(), review.on.as_ref()) && review.source.is_some())
    {
        let start = file.text.find("review").unwrap_or(0);
        let place = Place::of_bytes(file, start, start + "review".len());
        let message = "this locale is reviewed by nobody in particular, which counts as a draft";
        faults.push(Diagnostic::error("L034", place, message).help(help));
    }
    let Some(file) = folder.yaml(status::REVIEW_FILE) else { return };
    let entries = match source::yaml::<status::Entries>(file) {
        Ok(entries) => entries,
        Err(fault) => {
            faults.push(*fault);
            return;
        }
    };
    for (name, entry) in entries {
        let is_named = status::is_named(entry.by.as_ref(), entry.on.as_ref());
        if entry.state == ReviewState::Reviewed && !is_named {
            let start = file.text.find(&name).unwrap_or(0);
            let place = Place::of_bytes(file, start, start + name.len());
            let message = format!("`{name}` is reviewed by nobody, which counts as a draft");
            faults.push(Diagnostic::error("L034", place, message).help(help));
        }
    }
}

/// The faults of one locale by itself.
pub(super) fn check(examined: &Examined<'_, '_>, faults: &mut Vec<Diagnostic>) {
    if !format::has_data(examined.tag) {
        let first = examined.folder.ftl.first().map(|ftl| ftl.file.path.clone());
        let message = format!(
            "dates and numbers cannot be written in `{}`: there are no data for this tag",
            examined.tag
        );
        let place = Place::start_of(first.unwrap_or_else(|| "locales".into()));
        faults.push(
            Diagnostic::error("L018", place, message)
                .help("use the tag by which CLDR knows the language, such as `fil` for `tl`"),
        );
    }
    for ftl in &examined.folder.ftl {
        let messages = ftl.texts().map(|text| text.pattern);
        let terms = ftl.terms().flat_map(|term| {
            std::iter::once(&term.value).chain(term.attributes.iter().map(|it| &it.value))
        });
        for pattern in messages.chain(terms) {
            references(examined.folder, ftl, pattern, faults);
            functions(ftl, pattern, faults);
        }
    }
    for text in examined.texts.values() {
        if circular(examined.folder, text.pattern) {
            let message = format!("`{}` refers to itself", spelled(text.key()));
            faults.push(Diagnostic::error("L023", text.place(), message));
        }
    }
}

fn references<'f>(
    folder: &Folder<'f>,
    ftl: &Ftl<'f>,
    pattern: &Pattern<&'f str>,
    faults: &mut Vec<Diagnostic>,
) {
    source::walk(pattern, &mut |visit| {
        let Visit::Reference { term, id, attribute, passed } = visit else { return };
        let name = if term { format!("-{id}") } else { id.to_owned() };
        let Some((_, target)) = folder.pattern(&name, attribute) else {
            let message = format!("there is no `{}` in this language", spelled((&name, attribute)));
            let known: Vec<&str> = if term {
                folder.ftl.iter().flat_map(Ftl::terms).map(|it| it.id.name).collect()
            } else {
                folder.ftl.iter().flat_map(Ftl::messages).map(|it| it.id.name).collect()
            };
            faults.push(
                Diagnostic::error("L023", place(ftl.file, id), message)
                    .label("refers to nothing")
                    .did_you_mean(id, known),
            );
            return;
        };
        if term {
            for variable in source::variables(target).into_iter().filter(|it| !passed.contains(it))
            {
                let message = format!("the term `{name}` needs `${variable}`, which is not passed");
                faults.push(Diagnostic::error("L025", place(ftl.file, id), message).help(format!(
                    "a term sees only what it is given: {{ {name}({variable}: \"…\") }}"
                )));
            }
        }
    });
}

/// The most digits a number may have: more are not exact.
const DIGITS_MAX: usize = 15;

fn functions<'f>(ftl: &Ftl<'f>, pattern: &Pattern<&'f str>, faults: &mut Vec<Diagnostic>) {
    let mut fault = |slice: &str, message: String, help: &str| {
        faults.push(Diagnostic::error("L024", place(ftl.file, slice), message).help(help));
    };
    source::walk(pattern, &mut |visit| match visit {
        Visit::Function { id: id @ "NUMBER", arguments } => {
            let fits = matches!(
                arguments.positional.as_slice(),
                [InlineExpression::VariableReference { .. }
                    | InlineExpression::NumberLiteral { .. }]
            );
            if !fits {
                let message = "`NUMBER` takes one variable or number".to_owned();
                fault(id, message, "write { NUMBER($count) }");
            }
            for named in arguments.named.iter().filter(|it| it.name.name != "useGrouping") {
                let message = format!("`NUMBER` has no option `{}` here", named.name.name);
                fault(named.name.name, message, "the only one is useGrouping: \"false\"");
            }
        }
        Visit::Function { id, .. } => {
            let help = "dates, times and lists come formatted: show their variable";
            fault(id, format!("there is no function `{id}`"), help);
        }
        Visit::Number(value) if value.len() > DIGITS_MAX => {
            fault(value, "this number is too long to be exact".to_owned(), "write it as words");
        }
        _ => {}
    });
}

/// Whether following the references of a pattern comes back to a pattern on the way.
fn circular<'a, 'f>(folder: &'a Folder<'f>, pattern: &'a Pattern<&'f str>) -> bool {
    fn visit<'a, 'f>(
        folder: &'a Folder<'f>,
        pattern: &'a Pattern<&'f str>,
        way: &mut Vec<*const Pattern<&'f str>>,
    ) -> bool {
        if way.contains(&std::ptr::from_ref(pattern)) {
            return true;
        }
        way.push(pattern);
        let mut targets = Vec::new();
        source::walk(pattern, &mut |it| {
            if let Visit::Reference { term, id, attribute, .. } = it {
                let name = if term { format!("-{id}") } else { id.to_owned() };
                targets.extend(folder.pattern(&name, attribute).map(|(_, target)| target));
            }
        });
        let found = targets.into_iter().any(|target| visit(folder, target, way));
        way.pop();
        found
    }
    visit(folder, pattern, &mut Vec::new())
}

/// The faults of a locale against the source language.
pub(super) fn compare(
    examined: &Examined<'_, '_>,
    original: &Examined<'_, '_>,
    faults: &mut Vec<Diagnostic>,
) {
    for (key, text) in &original.texts {
        match examined.texts.get(key) {
            None if source::is_for_operators(key.0) => {}
            None => faults.push(missing(examined, original, *key)),
            Some(translation) => {
                let here = reached_variables(examined.folder, translation.pattern);
                let there = reached_variables(original.folder, text.pattern);
                for name in here.difference(&there) {
                    let message = format!(
                        "`{}` uses `${name}`, which the source text does not have",
                        spelled(*key)
                    );
                    let at = spot(translation.pattern, name)
                        .map_or_else(|| translation.place(), |it| place(translation.file, it));
                    faults.push(
                        Diagnostic::error("L005", at, message)
                            .did_you_mean(name, there.iter().map(String::as_str)),
                    );
                }
                for name in there.difference(&here) {
                    let message = format!(
                        "`{}` leaves out `${name}`, which the source text tells",
                        spelled(*key)
                    );
                    faults.push(Diagnostic::error("L006", translation.place(), message));
                }
            }
        }
    }
    let names: BTreeSet<String> = original.texts.keys().map(|key| spelled(*key)).collect();
    for (key, text) in &examined.texts {
        if !original.texts.contains_key(key) {
            let name = spelled(*key);
            let message =
                format!("`{name}` is not a text of the source language `{}`", original.tag);
            faults.push(
                Diagnostic::error("L004", text.place(), message)
                    .did_you_mean(&name, names.iter().map(String::as_str)),
            );
        }
    }
    outdated(examined, original, faults);
}

fn missing(
    examined: &Examined<'_, '_>,
    original: &Examined<'_, '_>,
    key: TextKey<'_>,
) -> Diagnostic {
    let message = format!("`{}` is missing in `{}`", spelled(key), examined.tag);
    // Nearest to where it belongs: its message, else the file of the same name, else the source.
    let sibling = examined.folder.ftl.iter().find_map(|ftl| {
        let id = ftl.messages().find(|it| it.id.name == key.0)?.id.name;
        Some(place(ftl.file, id))
    });
    let source_text = original.texts.get(&key);
    let same_file = source_text.and_then(|text| {
        let name = text.file.path.rsplit('/').next()?;
        let mut files = examined.folder.ftl.iter();
        let ftl = files.find(|ftl| ftl.file.path.rsplit('/').next() == Some(name))?;
        Some(Place::start_of(ftl.file.path.clone()))
    });
    let at = sibling
        .or(same_file)
        .or_else(|| source_text.map(Text::place))
        .unwrap_or_else(|| Place::start_of("locales"));
    let fault = Diagnostic::error("L003", at, message);
    match source_text.map(Text::place) {
        Some(source) => fault.help(format!("translate the text at {source}")),
        None => fault,
    }
}

fn outdated(
    examined: &Examined<'_, '_>,
    original: &Examined<'_, '_>,
    faults: &mut Vec<Diagnostic>,
) {
    let reviews = Reviews::of(examined.folder, original.folder);
    for (key, text) in &examined.texts {
        let Some(source) = original.texts.get(key) else { continue };
        if reviews.state(source) == TextState::Outdated {
            let message = format!("the source of `{}` has changed since", spelled(*key));
            faults.push(
                Diagnostic::warning("L026", text.place(), message)
                    .help(format!("read {} and translate it anew", source.place())),
            );
        }
    }
}

/// The variables of a pattern and of the messages it refers to: what has to be filled in.
pub(super) fn reached_variables(folder: &Folder<'_>, pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut waiting = vec![pattern];
    while let Some(pattern) = waiting.pop() {
        names.extend(source::variables(pattern).into_iter().map(str::to_owned));
        source::walk(pattern, &mut |visit| {
            if let Visit::Reference { term: false, id, attribute, .. } = visit
                && seen.insert((id, attribute))
            {
                waiting.extend(folder.pattern(id, attribute).map(|(_, target)| target));
            }
        });
    }
    names
}

/// Where a variable stands in a pattern.
fn spot<'f>(pattern: &Pattern<&'f str>, name: &str) -> Option<&'f str> {
    source::variables(pattern).into_iter().find(|it| *it == name)
}
