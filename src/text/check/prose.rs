//! Whether the texts fit where they are shown, can be read, and keep quiet.

use std::fmt::Write as _;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use icu_properties::PropertyParser;
use icu_properties::props::Script;
use icu_properties::script::ScriptWithExtensions;

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::text::check::Examined;
use crate::text::locale;
use crate::text::preview::SensitiveWords;
use crate::text::reading;
use crate::text::source::{self, Folder, Text, spelled};
use crate::text::status::{Reviews, TextState};

/// The most characters of a whole text: a Telegram message holds 4,096, and a screen has more
/// than one text.
const MESSAGE_CHARACTERS_MAX: usize = 3_500;
/// The most characters of a button that is read on a small telephone.
const BUTTON_CHARACTERS_MAX: usize = 40;
/// Texts over this many words must be easy to read.
const EASY_FROM_WORDS: usize = 15;
/// The Gulpease index they must reach: easy with primary schooling.
const GULPEASE_MIN: f64 = 80.0;
/// Sentences over this many words deserve a look, and over the next are refused.
const SENTENCE_WORDS_LOOK: usize = 15;
const SENTENCE_WORDS_MAX: usize = 20;
/// Texts with more letters than this are hardly the same in two languages.
const SAME_LETTERS: usize = 12;

/// How a text is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// On a button.
    Button,
    /// As a title, or in the bot's profile.
    Title,
    /// Unasked, where somebody else might read it.
    Neutral,
    /// A proper name.
    Name,
    /// In answer to a tap.
    Prose,
}

fn role(text: &Text<'_, '_>) -> Role {
    match text.attribute {
        _ if text.id.starts_with("neutral-") => Role::Neutral,
        Some("name") => Role::Name,
        Some("invalid") => Role::Prose,
        Some(_) => Role::Button,
        None if text.id.starts_with("nav-") || text.id.starts_with("choice-") => Role::Button,
        None if text.id == "telegram-name" => Role::Name,
        None if text.id.starts_with("telegram-")
            || text.id.starts_with("command-")
            || text.id.starts_with("alarm-")
            || text.id.starts_with("trouble-")
            || text.id == "web-title"
            || !text.id.contains('-') =>
        {
            Role::Title
        }
        None => Role::Prose,
    }
}

/// The product's name, which is the same in every language and script.
pub(super) fn brand(original: &Examined<'_, '_>) -> Option<String> {
    let text = original.texts.get(&(BRAND, None))?;
    Some(flat(original.folder, text.pattern, Pick::Longest))
}

/// The message that holds the product's name.
const BRAND: &str = "telegram-name";

/// The faults of one locale by itself.
pub(super) fn check(
    examined: &Examined<'_, '_>,
    brand: Option<&str>,
    faults: &mut Vec<Diagnostic>,
) {
    let sensitive = examined
        .folder
        .yaml("sensitive.yaml")
        .and_then(|file| SensitiveWords::read(file).ok())
        .unwrap_or_default();
    let script = expected_script(examined.tag.as_str());
    for text in examined.texts.values() {
        let longest = flat(examined.folder, text.pattern, Pick::Longest);
        length(text, &longest, faults);
        betrayal(text, &flat(examined.folder, text.pattern, Pick::All), &sensitive, faults);
        if let Some(script) = script {
            let words = brand.map_or_else(|| longest.clone(), |brand| longest.replace(brand, ""));
            wrong_script(text, &words, script, examined.tag.as_str(), faults);
        }
        let variables = source::variables(text.pattern);
        if let (Role::Neutral, Some(name)) = (role(text), variables.first()) {
            let message = format!("a neutral text is fixed, but `{}` shows `${name}`", text.id);
            faults.push(Diagnostic::error("L017", source::place(text.file, name), message));
        }
    }
}

fn length(text: &Text<'_, '_>, longest: &str, faults: &mut Vec<Diagnostic>) {
    let name = spelled(text.key());
    // An argument may be all there is; an empty literal may not.
    if longest.trim().is_empty() && source::variables(text.pattern).is_empty() {
        faults.push(Diagnostic::error("L010", text.place(), format!("`{name}` is empty")));
        return;
    }
    let limit = match (role(text), text.id) {
        (_, "telegram-name") => 64,
        (_, "telegram-description") => 512,
        (_, "telegram-short-description") => 120,
        (Role::Title, id) if id.starts_with("command-") => 256,
        (Role::Button, _) => BUTTON_CHARACTERS_MAX,
        _ => MESSAGE_CHARACTERS_MAX,
    };
    let characters = longest.chars().count();
    if characters > limit {
        let message = format!("`{name}` has {characters} characters, of which {limit} fit");
        faults.push(Diagnostic::error("L011", text.place(), message).label("too long"));
    }
}

fn betrayal(
    text: &Text<'_, '_>,
    words: &str,
    sensitive: &SensitiveWords,
    faults: &mut Vec<Diagnostic>,
) {
    let shown = match role(text) {
        Role::Button => "on a button",
        Role::Title => "in a title",
        Role::Neutral => "in a text that comes unasked",
        Role::Name if text.id == "telegram-name" => "in the bot's name",
        Role::Name | Role::Prose => return,
    };
    if let Some(word) = sensitive.find(words) {
        let message = format!("`{}` shows `{word}` {shown}", spelled(text.key()));
        faults.push(
            Diagnostic::error("L016", text.place(), message)
                .label("somebody else may read this")
                .help("say it in other words, or in the text behind the tap"),
        );
    }
}

/// The script a language is written in, as Unicode calls it.
fn expected_script(tag: &str) -> Option<Script> {
    let id = locale::maximize(tag)?;
    let written = id.script?;
    let name = match written.as_str() {
        "Hans" | "Hant" | "Jpan" => "Hani",
        "Kore" => "Hang",
        other => other,
    };
    PropertyParser::<Script>::new().get_strict(name)
}

fn wrong_script(
    text: &Text<'_, '_>,
    words: &str,
    script: Script,
    tag: &str,
    faults: &mut Vec<Diagnostic>,
) {
    let scripts = ScriptWithExtensions::new();
    // Addresses and commands are Latin everywhere. What stands in parentheses may be the word to
    // look for on an Italian sign or form, and counts only where there is nothing else.
    let letters = |words: &str| -> Vec<char> {
        let prose = words.split_whitespace().filter(|word| !word.contains(['/', '@', '.']));
        prose.flat_map(str::chars).filter(|c| c.is_alphabetic()).collect()
    };
    let outside = letters(&without_parentheses(words));
    let letters = if outside.is_empty() { letters(words) } else { outside };
    let own = letters.iter().filter(|c| scripts.has_script(**c, script)).count();
    // A few letters may be an abbreviation or a brand.
    if letters.len() < 3 || own * 2 >= letters.len() {
        return;
    }
    let severity =
        if own == 0 && role(text) != Role::Name { Severity::Error } else { Severity::Warning };
    let message = if own == 0 {
        format!("`{}` has no letter of the script of `{tag}`", spelled(text.key()))
    } else {
        format!("`{}` is mostly not in the script of `{tag}`", spelled(text.key()))
    };
    faults.push(Diagnostic { severity, ..Diagnostic::error("L013", text.place(), message) });
}

fn without_parentheses(words: &str) -> String {
    let mut depth = 0_u32;
    words
        .chars()
        .filter(|character| {
            match character {
                '(' | '（' => depth += 1,
                ')' | '）' => depth = depth.saturating_sub(1),
                _ => return depth == 0,
            }
            false
        })
        .collect()
}

/// The faults of the source language: it must be easy to read.
pub(super) fn check_source(examined: &Examined<'_, '_>, faults: &mut Vec<Diagnostic>) {
    for text in examined.texts.values().filter(|text| !source::is_for_operators(text.id)) {
        let words = flat(examined.folder, text.pattern, Pick::Longest);
        let name = spelled(text.key());
        let count = reading::word_count(&words);
        let index = reading::gulpease(&words);
        if count > EASY_FROM_WORDS && index < GULPEASE_MIN {
            let message = format!(
                "`{name}` is hard to read: its Gulpease index is {index:.0}, and {GULPEASE_MIN:.0} is needed"
            );
            faults.push(
                Diagnostic::error("L014", text.place(), message)
                    .help("use shorter words and shorter sentences"),
            );
        }
        for sentence in reading::sentences(&words) {
            let count = reading::word_count(sentence);
            if count > SENTENCE_WORDS_LOOK {
                let start: String = sentence.chars().take(30).collect();
                let message =
                    format!("a sentence of `{name}` has {count} words: “{}…”", start.trim());
                let severity =
                    if count > SENTENCE_WORDS_MAX { Severity::Error } else { Severity::Warning };
                let at = place_of(text, sentence);
                faults.push(
                    Diagnostic { severity, ..Diagnostic::error("L015", at, message) }
                        .help(format!("make two of it: {SENTENCE_WORDS_LOOK} words are enough")),
                );
            }
        }
    }
}

/// Where a sentence begins, if its first words stand in the file as they are; else its text.
fn place_of(text: &Text<'_, '_>, sentence: &str) -> Place {
    let mut found = None;
    source::walk(text.pattern, &mut |visit| {
        if let source::Visit::Words(words) = visit {
            let line = sentence.lines().next().unwrap_or_default();
            let head: String = line.chars().take_while(|c| *c != FILLED).collect();
            let head = head.trim_end();
            if found.is_none() && !head.is_empty() {
                found = words.find(head).map(|at| &words[at..at + head.len()]);
            }
        }
    });
    found.map_or_else(|| text.place(), |slice| source::place(text.file, slice))
}

/// The faults of a locale against the source language.
pub(super) fn compare(
    examined: &Examined<'_, '_>,
    original: &Examined<'_, '_>,
    faults: &mut Vec<Diagnostic>,
) {
    let brand = brand(original);
    let reviewed = Reviews::of(examined.folder, original.folder);
    for (key, text) in &examined.texts {
        let Some(source) = original.texts.get(key) else { continue };
        // A name stays as it is, and so does what a reviewer answered for.
        if role(text) == Role::Name || reviewed.state(source) == TextState::Reviewed {
            continue;
        }
        let words = flat(examined.folder, text.pattern, Pick::Longest);
        if brand.as_ref() == Some(&words) {
            continue;
        }
        let letters = words.chars().filter(|c| c.is_alphabetic()).count();
        if letters > SAME_LETTERS && words == flat(original.folder, source.pattern, Pick::Longest) {
            let message = format!("`{}` reads the same as in `{}`", spelled(*key), original.tag);
            faults
                .push(Diagnostic::warning("L012", text.place(), message).label("not translated?"));
        }
    }
}

/// What stands for a value that is filled in: a word without letters.
const FILLED: char = '0';

/// Which variants of a text are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pick {
    /// The longest of each selector.
    Longest,
    /// All, one after the other.
    All,
}

/// All words that a text may say.
pub(crate) fn spoken(folder: &Folder<'_>, text: &Text<'_, '_>) -> String {
    flat(folder, text.pattern, Pick::All)
}

/// The words of a pattern, with what it refers to.
pub(super) fn flat(folder: &Folder<'_>, pattern: &Pattern<&str>, pick: Pick) -> String {
    let mut words = String::new();
    write_pattern(folder, pattern, pick, 0, &mut words);
    words
}

/// How deep references are followed: circles are reported elsewhere.
const DEPTH_MAX: usize = 8;

fn write_pattern(
    folder: &Folder<'_>,
    pattern: &Pattern<&str>,
    pick: Pick,
    depth: usize,
    words: &mut String,
) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => {
                write_expression(folder, expression, pick, depth, words);
            }
        }
    }
}

fn write_expression(
    folder: &Folder<'_>,
    expression: &Expression<&str>,
    pick: Pick,
    depth: usize,
    words: &mut String,
) {
    match expression {
        Expression::Inline(inline) => write_inline(folder, inline, pick, depth, words),
        Expression::Select { variants, .. } => {
            let told = variants.iter().map(|variant| {
                let mut words = String::new();
                write_pattern(folder, &variant.value, pick, depth, &mut words);
                words
            });
            match pick {
                Pick::Longest => {
                    words.push_str(&told.max_by_key(|it| it.chars().count()).unwrap_or_default());
                }
                Pick::All => told.for_each(|it| {
                    let _ = writeln!(words, "{it}");
                }),
            }
        }
    }
}

fn write_inline(
    folder: &Folder<'_>,
    inline: &InlineExpression<&str>,
    pick: Pick,
    depth: usize,
    words: &mut String,
) {
    let mut follow = |name: &str, attribute: Option<&str>| {
        match folder.pattern(name, attribute) {
            Some((_, target)) if depth < DEPTH_MAX => {
                write_pattern(folder, target, pick, depth + 1, words);
            }
            // A reference to nothing or in a circle has a fault of its own.
            _ => words.push(FILLED),
        }
    };
    match inline {
        InlineExpression::MessageReference { id, attribute } => {
            follow(id.name, attribute.as_ref().map(|it| it.name));
        }
        InlineExpression::TermReference { id, attribute, .. } => {
            follow(&format!("-{}", id.name), attribute.as_ref().map(|it| it.name));
        }
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            words.push_str(&fluent_syntax::unicode::unescape_unicode_to_string(value));
        }
        InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. } => {
            words.push(FILLED);
        }
        InlineExpression::Placeable { expression } => {
            write_expression(folder, expression, pick, depth, words);
        }
    }
}
