//! Whether the characters of a text are the ones its readers need: nothing lost that can be
//! dialled, opened or typed, nothing that only machines left behind, and directions that hold.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::diagnostic::Diagnostic;
use crate::text::check::Examined;
use crate::text::check::prose::{Pick, flat};
use crate::text::locale::{self, Direction};
use crate::text::script::writes_no_spaces;
use crate::text::source::{self, Text, spelled};

/// What only a slip of a tool or of a hand leaves in a text, and how it is called.
const JUNK: [(&str, &str); 12] = [
    ("\u{FFFD}", "a character that could not be read"),
    ("â€", "letters read in the wrong encoding"),
    ("&amp;", "an HTML entity"),
    ("&nbsp;", "an HTML entity"),
    ("&quot;", "an HTML entity"),
    ("&#", "an HTML entity"),
    ("</", "an HTML tag"),
    ("**", "markup, which is shown as it is"),
    ("%s", "a placeholder of another format"),
    ("{{", "a placeholder of another format"),
    ("TODO", "a note to oneself"),
    ("Lorem ipsum", "a text that stands for another"),
];

/// The faults of one locale by itself.
pub(super) fn check(examined: &Examined<'_, '_>, faults: &mut Vec<Diagnostic>) {
    let rtl = locale::direction(examined.tag.as_str()) == Direction::RightToLeft;
    for text in examined.texts.values() {
        let words = flat(examined.folder, text.pattern, Pick::All);
        junk(text, &words, faults);
        directions(text, &words, faults);
        glued(text, faults);
        if rtl && !source::is_for_operators(text.id) {
            isolation(text, &words, faults);
        }
    }
}

/// The faults of a locale against the source language: what can be dialled, opened or typed is
/// the same in every language.
pub(super) fn compare(
    examined: &Examined<'_, '_>,
    original: &Examined<'_, '_>,
    faults: &mut Vec<Diagnostic>,
) {
    for (key, text) in &original.texts {
        let Some(translation) = examined.texts.get(key) else { continue };
        let there = anchors(&flat(original.folder, text.pattern, Pick::All));
        let here = anchors(&flat(examined.folder, translation.pattern, Pick::All));
        let name = spelled(*key);
        for anchor in there.iter().filter(|anchor| !here.contains(*anchor)) {
            let message = format!("`{name}` has lost `{anchor}`, which the source text tells");
            faults.push(
                Diagnostic::error("L035", translation.place(), message)
                    .help("numbers to dial, links and commands are the same in every language"),
            );
        }
        for anchor in here.iter().filter(|anchor| !there.contains(*anchor)) {
            let message = format!("`{name}` tells `{anchor}`, which the source text does not have");
            faults.push(Diagnostic::error("L035", translation.place(), message));
        }
    }
}

/// Links, addresses, commands, and numbers to dial, each once, in the order of spelling.
fn anchors(words: &str) -> std::collections::BTreeSet<String> {
    let end = |c: char| c.is_whitespace() || "«»“”\"()（）،。，、؛;!?！？".contains(c);
    let mut found: std::collections::BTreeSet<String> = words
        .split(end)
        .map(|word| word.trim_matches(|c: char| ".,:…'’\u{2066}\u{2068}\u{2069}".contains(c)))
        .filter(|word| {
            word.starts_with("http")
                || word.starts_with("www.")
                || is_command(word)
                || is_mail(word)
        })
        .map(str::to_owned)
        .collect();
    found.extend(dialled(words));
    found
}

fn is_command(word: &str) -> bool {
    word.strip_prefix('/').is_some_and(|name| {
        !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_')
    })
}

fn is_mail(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

/// Numbers that somebody could dial: three digits or more, taken together over the spaces that
/// group them. Digits of other scripts are other characters, and so a loss.
fn dialled(words: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut number = String::new();
    let mut before = ' ';
    for c in words.chars().chain(['.']) {
        match c {
            '+' if number.is_empty() => number.push(c),
            _ if c.is_ascii_digit() => number.push(c),
            ' ' | '\u{a0}' if !number.is_empty() && before.is_ascii_digit() => {}
            _ => {
                if number.len() >= 3 {
                    found.push(std::mem::take(&mut number));
                }
                number.clear();
            }
        }
        before = c;
    }
    found
}

fn junk(text: &Text<'_, '_>, words: &str, faults: &mut Vec<Diagnostic>) {
    let name = spelled(text.key());
    let found = JUNK.iter().find(|(junk, _)| words.contains(junk));
    // `Ã` is a letter of Wolof and Portuguese; before a sign it is half of another letter.
    let halved = words
        .chars()
        .zip(words.chars().skip(1))
        .any(|(one, next)| matches!(one, 'Ã' | 'Â') && matches!(next, '\u{80}'..='\u{BF}'));
    let control = words.chars().any(|c| c.is_control() && c != '\n');
    let message = match found {
        Some((junk, what)) => format!("`{name}` holds `{junk}`: {what}"),
        None if halved => format!("`{name}` holds letters read in the wrong encoding"),
        None if control => format!("`{name}` holds a control character"),
        None if words.contains("  ") && !words.contains("\n ") => {
            format!("`{name}` holds two spaces in a row")
        }
        None => return,
    };
    faults.push(Diagnostic::error("L036", text.place(), message));
}

/// Overrides and embeddings have no place in a text; isolates must close on their line.
fn directions(text: &Text<'_, '_>, words: &str, faults: &mut Vec<Diagnostic>) {
    let name = spelled(text.key());
    let mut open = 0_i32;
    let mut wrong = None;
    for c in words.chars() {
        match c {
            '\u{202A}'..='\u{202E}' => wrong = Some("an override or an embedding of direction"),
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => open -= 1,
            '\n' if open != 0 => wrong = Some("an isolate that does not close on its line"),
            _ => {}
        }
        if open < 0 {
            wrong = Some("the end of an isolate that did not begin");
            open = 0;
        }
    }
    if open != 0 {
        wrong = Some("an isolate that does not close");
    }
    if let Some(wrong) = wrong {
        let message = format!("`{name}` holds {wrong}");
        faults.push(
            Diagnostic::error("L037", text.place(), message)
                .help("isolation is added around values; take the mark away"),
        );
    }
}

/// A sentence that is put together from pieces is right in no other language: a value glued to
/// letters, a text made of other texts alone, a space kept at an edge to glue something to.
fn glued(text: &Text<'_, '_>, faults: &mut Vec<Diagnostic>) {
    let name = spelled(text.key());
    let mut found = None;
    pieces(text.pattern, &mut |what| found = found.or(Some(what)));
    if let Some(what) = found {
        faults.push(
            Diagnostic::error("L038", text.place(), format!("`{name}` {what}"))
                .help("write whole sentences, and select by number where words change"),
        );
    }
}

fn pieces(pattern: &Pattern<&str>, tell: &mut dyn FnMut(&'static str)) {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && !writes_no_spaces(c));
    let elements = &pattern.elements;
    for (at, element) in elements.iter().enumerate() {
        let PatternElement::Placeable { expression } = element else { continue };
        let words = |at: Option<usize>| match at.and_then(|at| elements.get(at)) {
            Some(PatternElement::TextElement { value }) => Some(*value),
            _ => None,
        };
        let before = words(at.checked_sub(1)).and_then(|it| it.chars().next_back());
        let after = words(Some(at + 1)).and_then(|it| it.chars().next());
        let is_edge = at == 0 || at + 1 == elements.len();
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                if is_edge && !value.is_empty() && value.trim().is_empty() {
                    tell("keeps a space at its edge, to be glued to something");
                }
            }
            Expression::Inline(InlineExpression::TermReference { .. }) => {}
            Expression::Inline(_) => {
                if letter(before) || letter(after) {
                    tell("has letters glued to a value");
                }
            }
            Expression::Select { variants, .. } => {
                if letter(before) || letter(after) {
                    tell("has letters glued to a choice of words");
                }
                for variant in variants {
                    pieces(&variant.value, tell);
                }
            }
        }
    }
    let is_reference = |element: &PatternElement<&str>| {
        matches!(
            element,
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::MessageReference { .. })
            }
        )
    };
    let has_words = elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.contains(char::is_alphabetic),
        PatternElement::Placeable { .. } => false,
    });
    if !has_words && elements.iter().filter(|element| is_reference(element)).count() > 1 {
        tell("is put together from other texts");
    }
}

/// In a line that reads from the right, what reads from the left and begins or ends with a sign
/// falls apart: a number with `+`, a command, a link. It stands on a line of its own, or isolated.
fn isolation(text: &Text<'_, '_>, words: &str, faults: &mut Vec<Diagnostic>) {
    let name = spelled(text.key());
    for line in words.lines() {
        let mut depth = 0_i32;
        let outside: String = line
            .chars()
            .filter(|c| {
                match c {
                    '\u{2066}'..='\u{2068}' => depth += 1,
                    '\u{2069}' => depth -= 1,
                    _ => return depth <= 0,
                }
                false
            })
            .collect();
        let own =
            |c: char| c.is_alphabetic() && !c.is_ascii() && !('\u{C0}'..'\u{250}').contains(&c);
        if !outside.contains(own) {
            continue;
        }
        let bare = outside.split_whitespace().find(|word| {
            let word = word.trim_matches(|c: char| "«»“”\"()،؛؟.,:".contains(c));
            let international = word
                .strip_prefix('+')
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
            international || word.starts_with("http") || is_command(word)
        });
        if let Some(bare) = bare {
            let message = format!("`{name}` has `{bare}` within a line that reads from the right");
            faults.push(
                Diagnostic::error("L039", text.place(), message)
                    .help("give it a line of its own, or put U+2066 before and U+2069 after it"),
            );
        }
    }
}
