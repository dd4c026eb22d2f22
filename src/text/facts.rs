//! Facts told in texts: each names its source, and who verified it until when.
//!
//! A right, a paper or a step that a text tells stands in the source language's files under a
//! comment of this form, one line a source:
//!
//! ```text
//! # Source: who says so; date or n.d.; confidence A; verified: no (draft)
//! # Source: who says so; 2026-01; confidence A; verified: Anna Rossi on 2026-11-30 until 2027-05-30
//! ```
//!
//! The promise: what nobody verified, what is overdue, and what states an amount, a number or a
//! day without any source is listed, with its place. It deliberately does not judge sources.

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Place, SourceFile};
use crate::ids::LanguageTag;
use crate::text::source;

/// A told fact that nobody verified.
pub const UNVERIFIED: &str = "L029";
/// A told fact whose verification is over.
pub const OVERDUE: &str = "L030";
/// A text with figures and without a source.
pub const UNSOURCED: &str = "L031";
/// A source's line that cannot be understood.
pub const UNCLEAR: &str = "L032";

/// A message's source line.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Verified {
    No,
    Until(Date),
}

/// What stands above a message.
struct Told<'f> {
    id: &'f str,
    place: Place,
    sources: Vec<(Place, &'f str)>,
    has_figures: bool,
}

/// Faults of the facts in the source language's texts, as of `today`.
#[must_use]
pub fn check(files: &[SourceFile], source: &LanguageTag, today: Date) -> Vec<Diagnostic> {
    let folder = format!("locales/{source}/");
    files
        .iter()
        .filter(|file| file.path.starts_with(&folder) && file.path.ends_with(".ftl"))
        .flat_map(told)
        .flat_map(|told| faults(&told, today))
        .collect()
}

fn faults(told: &Told<'_>, today: Date) -> Vec<Diagnostic> {
    let id = told.id;
    // The frame's own words tell how to write a day or a number, not facts.
    let is_frame = id.starts_with("desk-") || source::is_for_operators(id);
    if told.sources.is_empty() && told.has_figures && !is_frame {
        let what = format!("`{id}` tells a number, and no source is named");
        return vec![
            Diagnostic::error(UNSOURCED, told.place.clone(), what).help(
                "put `# Source: who says so; date; confidence; verified: no (draft)` above it",
            ),
        ];
    }
    let mut faults = Vec::new();
    for (place, line) in &told.sources {
        match verified(line) {
            Some(Verified::No) => faults.push(Diagnostic::warning(
                UNVERIFIED,
                place.clone(),
                format!("nobody verified what `{id}` tells"),
            )),
            Some(Verified::Until(until)) if until < today => faults.push(Diagnostic::warning(
                OVERDUE,
                place.clone(),
                format!("what `{id}` tells was verified until {until}: ask again"),
            )),
            Some(Verified::Until(_)) => {}
            None => faults.push(
                Diagnostic::error(
                    UNCLEAR,
                    place.clone(),
                    format!("the source of `{id}` cannot be understood"),
                )
                .help(
                    "it ends with `verified: no (draft)` or `verified: NAME on YYYY-MM-DD until \
                     YYYY-MM-DD`",
                ),
            ),
        }
    }
    faults
}

fn verified(line: &str) -> Option<Verified> {
    let word = line.rsplit_once("verified:")?.1.trim();
    if word == "no" || word == "no (draft)" {
        return Some(Verified::No);
    }
    let (who, dates) = word.split_once(" on ")?;
    let (on, until) = dates.split_once(" until ")?;
    let on: Date = on.trim().parse().ok()?;
    let until: Date = until.trim().parse().ok()?;
    (!who.trim().is_empty() && on <= until).then_some(Verified::Until(until))
}

/// Every message of a file with the source lines directly above it.
fn told(file: &SourceFile) -> Vec<Told<'_>> {
    let mut all: Vec<Told<'_>> = Vec::new();
    let mut sources = Vec::new();
    let mut at = 0;
    for line in file.text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let text = line.trim_end();
        if let Some(source) = text.strip_prefix("# Source:") {
            sources.push((Place::of_bytes(file, start, start + text.len()), source));
        } else if text.starts_with("# ") {
            // Another comment of the same message: variables, notes for translators.
        } else if let Some(id) = message_id(text) {
            all.push(Told {
                id,
                place: Place::of_bytes(file, start, start + id.len()),
                sources: std::mem::take(&mut sources),
                has_figures: has_figures(text.split_once('=').map_or("", |(_, value)| value)),
            });
        } else if text.is_empty() || text.starts_with('#') {
            sources.clear();
        } else if let Some(last) = all.last_mut() {
            // Selectors and arguments are not words.
            last.has_figures |=
                !text.trim_start().starts_with(['[', '*', '.']) && has_figures(text);
        }
    }
    all
}

fn message_id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let first = id.chars().next()?;
    let shaped = first.is_ascii_alphabetic()
        && id.chars().all(|letter| letter.is_ascii_alphanumeric() || "_-".contains(letter));
    shaped.then_some(id)
}

/// Two digits in a row, or a currency: an amount, a number, a day, an hour.
fn has_figures(text: &str) -> bool {
    let digits = text.as_bytes().windows(2).any(|pair| pair.iter().all(u8::is_ascii_digit));
    digits || text.contains('€') || text.contains("euro")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<(&'static str, u32)> {
        let file = SourceFile::new("locales/it/a.ftl", text);
        let today = jiff::civil::date(2026, 11, 23);
        check(&[file], &LanguageTag::new("it"), today)
            .into_iter()
            .map(|fault| (fault.code, fault.place.map_or(0, |place| place.line)))
            .collect()
    }

    #[test]
    fn a_number_needs_a_source() {
        assert_eq!(codes("a = Costa 30 euro.\n"), [(UNSOURCED, 1)]);
        assert_eq!(codes("a =\n    Uno.\n\n    Chiama il 112.\n"), [(UNSOURCED, 1)]);
        assert_eq!(codes("a = Hai { $n -> \n    [10] dieci\n   *[other] altri\n }\n"), []);
        assert_eq!(codes("a = Vai al Comune.\n"), []);
    }

    #[test]
    fn what_nobody_verified_is_listed_and_what_is_overdue() {
        let line = |verified: &str| {
            format!("# Source: x; n.d.; confidence A; verified: {verified}\na = B\n")
        };
        assert_eq!(codes(&line("no (draft)")), [(UNVERIFIED, 1)]);
        assert_eq!(codes(&line("Anna Rossi on 2026-01-01 until 2026-06-01")), [(OVERDUE, 1)]);
        assert_eq!(codes(&line("Anna Rossi on 2026-01-01 until 2027-06-01")), []);
        assert_eq!(codes(&line("sì")), [(UNCLEAR, 1)]);
        assert_eq!(codes(&line("Anna on 2027-01-01 until 2026-06-01")), [(UNCLEAR, 1)]);
    }

    #[test]
    fn a_source_belongs_to_the_message_below_it_only() {
        let text = "# Source: x; n.d.; confidence A; verified: no (draft)\n\na = Costa 30 euro.\n";
        assert_eq!(codes(text), [(UNSOURCED, 3)]);
    }
}
