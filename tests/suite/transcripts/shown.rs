//! What a channel showed, without pictures and layout.

use std::sync::LazyLock;

use sportello::directory::Policy;
use sportello::flow::model::Icon;
use sportello::text::message::MessageId;

use crate::shipped_desk;

/// The ways out, in the order they stand.
const WAYS: [&str; 6] =
    ["nav-back", "nav-home", "nav-language", "nav-numbers", "nav-person", "nav-close"];

/// A screen as a person reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// Words, line by line; the label of a fact carries its caveat in parentheses.
    pub words: Vec<String>,
    /// The label of the field to write in.
    pub entry: Option<String>,
    /// The labels of what can be touched, in order.
    pub labels: Vec<String>,
}

impl Shown {
    /// As a transcript writes it.
    pub fn lines(&self) -> Vec<String> {
        let mut lines: Vec<String> =
            self.words.iter().filter(|line| !line.is_empty()).cloned().collect();
        lines.extend(self.entry.iter().map(|label| format!("____ {label}")));
        let bracketed: Vec<String> = self.labels.iter().map(|label| format!("[{label}]")).collect();
        let (choices, ways) = bracketed.split_at(self.choices_count());
        lines.extend(choices.iter().cloned());
        if !ways.is_empty() {
            lines.push(ways.join(" "));
        }
        lines
    }

    /// Where the ways out begin: the longest end of the list in which they stand in their order.
    fn choices_count(&self) -> usize {
        let mut after = WAYS.len();
        let mut count = self.labels.len();
        for label in self.labels.iter().rev() {
            match way(label) {
                Some(way) if way < after => after = way,
                _ => break,
            }
            count -= 1;
        }
        count
    }
}

/// Which way out has this label in any language.
fn way(label: &str) -> Option<usize> {
    static LABELS: LazyLock<Vec<(String, usize)>> = LazyLock::new(|| {
        let desk = shipped_desk::desk(Policy::Production);
        let mut labels = Vec::new();
        for locale in desk.catalog.locales() {
            for (way, id) in WAYS.iter().enumerate() {
                let words = desk.catalog.label(&locale.tag, MessageId::of(id), &[]).unwrap();
                labels.push((words.text.into_owned(), way));
            }
        }
        labels
    });
    LABELS.iter().find(|(known, _)| known == label).map(|(_, way)| *way)
}

/// A line without pictures at its ends, marks of direction, and double spaces.
pub fn plain(line: &str) -> String {
    let mark = |it: &char| matches!(it, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}');
    let text: String = line.chars().filter(|it| !mark(it)).collect();
    let mut text = text.trim();
    for icon in Icon::ALL {
        text = text.strip_prefix(icon.emoji()).unwrap_or(text).trim();
        text = text.strip_suffix(icon.emoji()).unwrap_or(text).trim();
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether two labels are the same word, one of them perhaps with its picture.
pub fn is_same(label: &str, wanted: &str) -> bool {
    plain(label) == plain(wanted)
}
