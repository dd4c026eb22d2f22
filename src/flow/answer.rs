//! What a person wrote, read as the answer to a question.
//!
//! The promise: forgiving about form (digits of any script people type, spaces, day and month in
//! the order they are said), strict about meaning: nothing is guessed, and what could be read in
//! two ways is asked about. It deliberately knows neither screens nor sessions.

use std::str::FromStr;

use jiff::civil::Date;

use crate::directory::Directory;
use crate::flow::lexicon::fold;
use crate::flow::model::SlotKind;
use crate::flow::session::Value;
use crate::ids::MunicipalityId;

/// Words beyond this many characters are no answer to anything.
pub const WORDS_MAX: usize = 1000;

/// A written answer, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// It says this.
    Value(Value),
    /// It names one of these; which one must be asked.
    Several(Vec<MunicipalityId>),
    /// It is of the right kind, but not allowed: out of range, too long, in the past.
    Refused,
    /// It is something else; perhaps not an answer at all.
    Other,
}

/// Reads `words` as a value of `kind`. Options and languages are not read here: they are labels,
/// and labels belong to a screen. `today` decides what is past and what is future.
#[must_use]
pub fn read(words: &str, kind: &SlotKind, directory: &Directory, today: Date) -> Reading {
    let words = words.trim();
    match kind {
        SlotKind::Text { max } => {
            if words.is_empty() || words.chars().count() > usize::from(*max) {
                Reading::Refused
            } else {
                Reading::Value(Value::Text(words.to_owned()))
            }
        }
        SlotKind::Integer { min, max } => match integer(words) {
            Some(number) if (*min..=*max).contains(&number) => {
                Reading::Value(Value::Integer(number))
            }
            Some(_) => Reading::Refused,
            None => Reading::Other,
        },
        SlotKind::Date { future, past } => match date(words, today, *future) {
            Some(date) if (date > today && !future) || (date < today && !past) => Reading::Refused,
            Some(date) => Reading::Value(Value::Date(date)),
            None => Reading::Other,
        },
        SlotKind::Phone => phone(words),
        SlotKind::Municipality => municipality(words, directory),
        SlotKind::Choice { .. } | SlotKind::Language | SlotKind::Moment => Reading::Other,
    }
}

/// Whether a remembered value is still one that `kind` takes: an edit may have changed the slot.
/// Days are not compared with today: what was the future when it was told may be past by now.
#[must_use]
pub fn fits(value: &Value, kind: &SlotKind, directory: &Directory) -> bool {
    match (value, kind) {
        (Value::Text(words), SlotKind::Text { max }) => words.chars().count() <= usize::from(*max),
        (Value::Integer(number), SlotKind::Integer { min, max }) => (min..=max).contains(&number),
        (Value::Choice(name), SlotKind::Choice { options }) => {
            options.iter().any(|(option, _)| option.as_str() == name)
        }
        (Value::Municipality(id), SlotKind::Municipality) => directory.municipality(id).is_some(),
        (Value::Date(_), SlotKind::Date { .. })
        | (Value::Phone(_), SlotKind::Phone)
        | (Value::Language(_), SlotKind::Language)
        | (Value::Moment(_), SlotKind::Moment) => true,
        _ => false,
    }
}

/// The zeros of the scripts whose digits people here type; the other nine follow each of them.
const ZEROS: [char; 10] = [
    '0',        // European
    '\u{0660}', // Arabic
    '\u{06F0}', // Persian, Urdu
    '\u{0966}', // Hindi, Nepali
    '\u{09E6}', // Bengali
    '\u{0A66}', // Punjabi
    '\u{0AE6}', // Gujarati
    '\u{0BE6}', // Tamil
    '\u{0D66}', // Malayalam
    '\u{FF10}', // full-width, from Chinese and Japanese keyboards
];

/// The digit a character stands for, in any of the scripts above.
fn digit(character: char) -> Option<u8> {
    ZEROS.iter().find_map(|zero| {
        let distance = u32::from(character).checked_sub(u32::from(*zero))?;
        u8::try_from(distance).ok().filter(|digit| *digit <= 9)
    })
}

/// Marks of direction and joining, which keyboards and copying leave between characters.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// The words with European digits and without invisible marks.
fn plain(words: &str) -> String {
    words
        .chars()
        .filter(|character| !is_invisible(*character))
        .map(|character| digit(character).map_or(character, |digit| char::from(b'0' + digit)))
        .collect()
}

/// A whole number, alone: "5", " 1 000 ", "٥". "5 months" is not 5.
#[must_use]
pub fn integer(words: &str) -> Option<i64> {
    let compact: String = plain(words).chars().filter(|c| !c.is_whitespace()).collect();
    let compact = compact.strip_prefix('−').map_or(compact.clone(), |rest| format!("-{rest}"));
    i64::from_str(&compact).ok()
}

/// How far ahead a year of two digits may lie where the future is meant.
const AHEAD_YEARS_MAX: i16 = 20;

/// A day: `1/2/2026`, `1.2.26`, `1 2 2026` with the day first, or `2026-02-01`. A year of two
/// digits is of this century, unless that lies ahead (or too far ahead, where the future is meant).
fn date(words: &str, today: Date, future: bool) -> Option<Date> {
    let plain = plain(words);
    let separators: Vec<char> =
        plain.trim().chars().filter(|c| !c.is_ascii_digit() && !c.is_whitespace()).collect();
    if separators.iter().any(|c| !matches!(c, '/' | '.' | '-' | '،' | ',')) {
        return None;
    }
    let parts: Vec<&str> =
        plain.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let &[first, second, third] = parts.as_slice() else { return None };
    let (day, month, year) =
        if first.len() == 4 { (third, second, first) } else { (first, second, third) };
    if day.len() > 2 || month.len() > 2 {
        return None;
    }
    let (day, month) = (day.parse::<i8>().ok()?, month.parse::<i8>().ok()?);
    match (year.len(), year.parse::<i16>().ok()?) {
        (4, year @ 1900..=2199) => Date::new(year, month, day).ok(),
        (2, short) => {
            let ahead = if future { AHEAD_YEARS_MAX } else { 0 };
            let century = if 2000 + short <= today.year() + ahead { 2000 } else { 1900 };
            Date::new(century + short, month, day).ok()
        }
        _ => None,
    }
}

/// A telephone number as E.164; without a prefix it is Italian. The parser sees nothing but
/// digits and a leading plus.
fn phone(words: &str) -> Reading {
    let plain = plain(words);
    if plain.chars().any(|c| !(c.is_ascii_digit() || c.is_whitespace() || "+-./()".contains(c))) {
        return Reading::Other;
    }
    let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
    if digits.is_empty() {
        return Reading::Other;
    }
    // E.164 allows 15 digits; with `00` before them, 17.
    if digits.len() > 17 {
        return Reading::Refused;
    }
    let number = if plain.trim_start().starts_with('+') {
        format!("+{digits}")
    } else if let Some(abroad) = digits.strip_prefix("00") {
        format!("+{abroad}")
    } else {
        digits
    };
    match phonenumber::parse(Some(phonenumber::country::Id::IT), &number) {
        Ok(parsed) if phonenumber::is_valid(&parsed) => Reading::Value(Value::Phone(
            phonenumber::format(&parsed).mode(phonenumber::Mode::E164).to_string(),
        )),
        _ => Reading::Refused,
    }
}

/// A municipality by its name. Only the exact name is taken at its word: of a beginning or a near
/// spelling the person is asked whether it is meant, even when only one fits.
fn municipality(words: &str, directory: &Directory) -> Reading {
    let found = directory.find_municipalities(words);
    let typed = fold(words);
    let mut exact = found.iter().filter(|id| {
        directory.municipality(id).is_some_and(|municipality| fold(&municipality.name) == typed)
    });
    match (exact.next(), exact.next()) {
        (Some(only), None) => Reading::Value(Value::Municipality(only.clone())),
        _ if found.is_empty() => Reading::Other,
        _ => Reading::Several(found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as day;

    const TODAY: Date = day(2026, 11, 23);

    fn read_as(words: &str, kind: &SlotKind) -> Reading {
        read(words, kind, &Directory::default(), TODAY)
    }

    #[test]
    fn integers_forgive_spaces_and_scripts() {
        for words in ["12", " 1 2 ", "١٢", "۱۲", "१२", "\u{200f}12", "+12"] {
            assert_eq!(integer(words), Some(12), "{words:?}");
        }
        for words in ["", "dodici", "12 mesi", "1,2", "1-2", "99999999999999999999"] {
            assert_eq!(integer(words), None, "{words:?}");
        }
        let kind = SlotKind::Integer { min: 0, max: 17 };
        assert_eq!(read_as("18", &kind), Reading::Refused);
        assert_eq!(read_as("17", &kind), Reading::Value(Value::Integer(17)));
    }

    #[test]
    fn days_come_first_and_years_may_be_short() {
        let birthday = SlotKind::Date { future: false, past: true };
        let written = |words: &str| match read_as(words, &birthday) {
            Reading::Value(Value::Date(date)) => date.to_string(),
            other => format!("{other:?}"),
        };
        for words in ["1/2/2026", "01.02.26", "1 2 2026", "2026-02-01", "١/٢/٢٠٢٦", "1-2-2026"]
        {
            assert_eq!(written(words), "2026-02-01", "{words:?}");
        }
        assert_eq!(written("3/4/85"), "1985-04-03");
        assert_eq!(written("24/11/26"), "Refused", "tomorrow; nobody means a century ago");
        assert_eq!(written("24/11/2026"), "Refused");
        for words in ["13/13/2026", "30/2/2026", "2/2026", "1/2/3/2026", "1/2/12026", "ieri"] {
            assert_eq!(written(words), "Other", "{words:?}");
        }
        let appointment = SlotKind::Date { future: true, past: false };
        assert_eq!(read_as("22/11/2026", &appointment), Reading::Refused);
        assert_eq!(
            read_as("24.11.26", &appointment),
            Reading::Value(Value::Date(day(2026, 11, 24)))
        );
    }

    #[test]
    fn phones_are_italian_unless_they_say_otherwise() {
        let number = |words: &str| match read_as(words, &SlotKind::Phone) {
            Reading::Value(Value::Phone(number)) => number,
            other => format!("{other:?}"),
        };
        assert_eq!(number("333 123 4567"), "+393331234567");
        assert_eq!(number("٣٣٣ ١٢٣٤٥٦٧"), "+393331234567");
        assert_eq!(number("0363 123456"), "+390363123456", "a landline keeps its zero");
        assert_eq!(number("+40 721 234 567"), "+40721234567");
        assert_eq!(number("0040 (721) 234-567"), "+40721234567");
        assert_eq!(number("123"), "Refused");
        assert_eq!(number("99999999999999999999"), "Refused");
        assert_eq!(number("il mio numero"), "Other");
        assert_eq!(number("+"), "Other");
    }

    #[test]
    fn texts_are_bounded() {
        let kind = SlotKind::Text { max: 4 };
        assert_eq!(read_as(" ciao ", &kind), Reading::Value(Value::Text("ciao".into())));
        assert_eq!(read_as("ciaoo", &kind), Reading::Refused);
        assert_eq!(read_as("  ", &kind), Reading::Refused);
    }
}
