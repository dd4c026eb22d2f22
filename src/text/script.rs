//! What matters about scripts to whoever looks for words.

/// Whether a letter belongs to a script that puts no spaces between words: Han, kana, Thai, Lao,
/// Burmese, Khmer. A word in such a script is found anywhere, not between spaces.
#[must_use]
pub fn writes_no_spaces(letter: char) -> bool {
    matches!(letter, '\u{2E80}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}'
        | '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}
