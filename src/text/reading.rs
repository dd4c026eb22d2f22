//! How easy a text reads.
//!
//! The promise: the Gulpease index as published (Lucisano and Piemontese, 1988), made for Italian
//! and meant for Italian alone. It deliberately judges no other language.

/// What stands in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// Letters, without digits and signs.
    pub letters: usize,
    /// Words: what stands between spaces and holds a letter or a digit.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
}

/// Counts the letters, words and sentences of a text.
#[must_use]
pub fn measure(text: &str) -> Measure {
    Measure {
        letters: text.chars().filter(|c| c.is_alphabetic()).count(),
        words: word_count(text),
        sentences: sentences(text).len(),
    }
}

/// How many words a text has.
#[must_use]
pub fn word_count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// The Gulpease index, 0 (unreadable) to 100 (easiest); below 80 it is hard for somebody with
/// primary schooling. 100 for a text without words.
#[must_use]
pub fn gulpease(text: &str) -> f64 {
    let Measure { letters, words, sentences } = measure(text);
    if words == 0 {
        return 100.0;
    }
    let [letters, words, sentences] = [letters, words, sentences].map(|count| count as f64);
    (89.0 + (300.0 * sentences - 10.0 * letters) / words).clamp(0.0, 100.0)
}

/// The sentences of a text, trimmed. One ends at `.`, `!`, `?` or `…` when what follows is not
/// the rest of it (a small letter, as after an abbreviation, or the digits of `17.00`), and at a
/// line's end unless the next line goes on with a small letter.
#[must_use]
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        let rest = &text[end..];
        let ends = match character {
            '.' | '!' | '?' | '…' => ends_here(rest),
            '\n' => !goes_on(rest),
            _ => false,
        };
        if ends {
            found.push(&text[start..end]);
            start = end;
        }
    }
    found.push(&text[start..]);
    found
        .into_iter()
        .map(str::trim)
        .filter(|sentence| sentence.contains(char::is_alphanumeric))
        .collect()
}

fn ends_here(rest: &str) -> bool {
    let after = rest.trim_start_matches(['.', '!', '?', '…', '»', '"', '”', ')', '\u{2069}']);
    match after.chars().next() {
        None => true,
        Some(next) if next.is_whitespace() => !goes_on(after),
        Some(_) => false,
    }
}

fn goes_on(rest: &str) -> bool {
    rest.trim_start_matches([' ', '\t', '\r']).starts_with(char::is_lowercase)
}
