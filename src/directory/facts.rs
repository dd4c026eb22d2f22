//! Reading facts: a value with its source, its date and its verification.
//!
//! The promise: each value is checked where it is read, so that whatever is in the records is well
//! formed, and whatever is not has been told with its place.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::diagnostic::Diagnostic;
use crate::directory::model::{
    Claims, Fact, LooseDate, MunicipalityRecord, Offers, Serves, Source, Verification,
};
use crate::directory::service::{DocumentId, PhoneNumber};
use crate::ids::{LanguageTag, MunicipalityId};
use crate::text::yaml::{self, Node, Reader, Scalar, Value, WRONG_SHAPE};

/// An id is not in small letters, digits and single dashes.
pub(crate) const BAD_ID: &str = "T006";
/// A reference to something that is not there.
pub(crate) const DANGLING: &str = "T008";
/// Not a telephone number.
pub(crate) const BAD_PHONE: &str = "T009";
/// Not a date.
pub(crate) const BAD_DATE: &str = "T010";
/// Not a language the directory has a name for.
pub(crate) const UNKNOWN_LANGUAGE: &str = "T014";
/// Not one of the words that may stand here.
pub(crate) const UNKNOWN_WORD: &str = "T015";
/// Not degrees, or not in or near the province of Bergamo.
pub(crate) const BAD_COORDINATES: &str = "T016";
/// A verification that ends before it begins, or is nobody's.
pub(crate) const BAD_VERIFICATION: &str = "T017";

/// Languages that facts may name, as locale folders are called. A further one needs its name,
/// the Fluent message `language-<tag>`, in every language.
pub(crate) const LANGUAGES: [&str; 22] = [
    "it", "en", "ro", "ar", "sq", "pa", "fr", "es", "uk", "ur", "bn", "hi", "wo", "zh-Hans", "ru",
    "pt", "si", "fil", "bs", "ti", "fa", "pl",
];

/// Numbers that are dialled as they are. Whatever else is short is a slip of the finger.
const SHORT_NUMBERS: [&str; 6] = ["112", "114", "1522", "19696", "116000", "116117"];

/// What is shorter and not among [`SHORT_NUMBERS`] lacks a digit.
const DIGITS_MIN: usize = 8;

/// South, north, west and east of the province of Bergamo, rounded outwards to a tenth of a
/// degree: enough to catch swapped or mistyped coordinates.
const PROVINCE: (f64, f64, f64, f64) = (45.4, 46.1, 9.4, 10.3);

/// What references are checked against while reading.
pub(crate) struct Known<'r> {
    pub sources: &'r BTreeMap<String, Source>,
    pub ambiti: &'r BTreeMap<String, String>,
    pub municipalities: &'r BTreeMap<MunicipalityId, MunicipalityRecord>,
}

/// All that sources say under a key: one mapping, or a list of them.
pub(crate) fn claims<T>(
    reader: &mut Reader<'_, '_>,
    key: &'static str,
    known: &Known<'_>,
    read: impl Fn(&mut Reader<'_, '_>) -> Option<T>,
) -> Claims<T> {
    let Some(node) = reader.get(key) else { return Vec::new() };
    match &node.value {
        Value::List(items) => {
            items.iter().filter_map(|item| fact(item, known, reader.faults, &read)).collect()
        }
        _ => fact(node, known, reader.faults, &read).into_iter().collect(),
    }
}

fn fact<T>(
    node: &Node,
    known: &Known<'_>,
    faults: &mut Vec<Diagnostic>,
    read: impl Fn(&mut Reader<'_, '_>) -> Option<T>,
) -> Option<Fact<T>> {
    let mut reader = Reader::open(node, faults)?;
    let at = reader.at.clone();
    let value = read(&mut reader);
    let source = cited(&mut reader, known);
    let said = reader.scalar("date");
    let date = said.and_then(|said| loose_date(&said, reader.faults));
    let verified = reader.get("verified").and_then(|node| verification(node, reader.faults));
    reader.get("note");
    reader.finish();
    let (id, source) = source?;
    Some(Fact {
        value: value?,
        source: id,
        confidence: source.confidence,
        date: date.or(source.date),
        verified,
        at,
    })
}

/// The source a mapping cites, which has to be there.
pub(crate) fn cited<'k>(
    reader: &mut Reader<'_, '_>,
    known: &'k Known<'_>,
) -> Option<(String, &'k Source)> {
    let cited = reader.require_scalar("source")?;
    let found = known.sources.get(&cited.text);
    if found.is_none() {
        let candidates = known.sources.keys().map(String::as_str);
        reader.faults.push(dangling(&cited, "source", candidates));
    }
    Some((cited.text, found?))
}

/// A reference to something that is not there.
pub(crate) fn dangling<'a>(
    to: &Scalar,
    kind: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::error(DANGLING, to.at.clone(), format!("there is no {kind} `{}`", to.text))
        .label(format!("no such {kind}"))
        .did_you_mean(&to.text, candidates)
}

/// One of a fixed set of words.
pub(crate) fn word<T: Copy>(
    said: &Scalar,
    words: &[(&'static str, T)],
    faults: &mut Vec<Diagnostic>,
) -> Option<T> {
    yaml::one_of(UNKNOWN_WORD, said, words, faults)
}

/// An id as written, if it can be one: it becomes a part of a Fluent message's id.
pub(crate) fn identifier(said: &Scalar, faults: &mut Vec<Diagnostic>) -> Option<String> {
    let fine = said.text.split('-').all(|part| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    });
    if !fine {
        let message = format!("`{}` cannot be an id", said.text);
        faults.push(
            Diagnostic::error(BAD_ID, said.at.clone(), message)
                .help("small letters, digits and single dashes between them"),
        );
    }
    fine.then(|| said.text.clone())
}

/// An id under `id`.
pub(crate) fn own_id(reader: &mut Reader<'_, '_>) -> Option<Scalar> {
    let said = reader.require_scalar("id")?;
    identifier(&said, reader.faults).map(|_| said)
}

/// A day.
pub(crate) fn day(said: &Scalar, faults: &mut Vec<Diagnostic>) -> Option<Date> {
    let day = parse_day(&said.text);
    if day.is_none() {
        let message = format!("`{}` is not a day", said.text);
        faults.push(
            Diagnostic::error(BAD_DATE, said.at.clone(), message)
                .help("days are written as 2026-01-31"),
        );
    }
    day
}

/// A day written as `2026-01-31`, and in no other way.
pub(crate) fn parse_day(text: &str) -> Option<Date> {
    let plain = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    if plain { text.parse().ok() } else { None }
}

/// A day, a month or a year.
pub(crate) fn loose_date(said: &Scalar, faults: &mut Vec<Diagnostic>) -> Option<LooseDate> {
    let parts: Vec<&str> = said.text.split('-').collect();
    let year = |text: &str| {
        let plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        if plain { text.parse::<i16>().ok().filter(|year| *year >= 1900) } else { None }
    };
    let found = match parts.as_slice() {
        [y] => year(y).map(LooseDate::Year),
        [y, m] if m.len() == 2 => {
            let month = m.parse::<i8>().ok().filter(|month| (1..=12).contains(month));
            year(y).zip(month).map(|(year, month)| LooseDate::Month { year, month })
        }
        _ => parse_day(&said.text).map(LooseDate::Day),
    };
    if found.is_none() {
        let message = format!("`{}` is not a date", said.text);
        faults.push(
            Diagnostic::error(BAD_DATE, said.at.clone(), message)
                .help("a day is written as 2026-01-31, a month as 2026-01, a year as 2026"),
        );
    }
    found
}

fn verification(node: &Node, faults: &mut Vec<Diagnostic>) -> Option<Verification> {
    let mut reader = Reader::open(node, faults)?;
    let by = reader.require_scalar("by");
    let on = reader.require_scalar("on");
    let on = on.and_then(|said| day(&said, reader.faults));
    let until = reader.require_scalar("until");
    let until = until.and_then(|said| day(&said, reader.faults));
    let at = reader.at.clone();
    if by.as_ref().is_some_and(|by| by.text.trim().is_empty()) {
        let message = "a verification without a name is nobody's".to_owned();
        reader.faults.push(Diagnostic::error(BAD_VERIFICATION, at.clone(), message));
    }
    if let (Some(on), Some(until)) = (on, until)
        && until < on
    {
        let message = format!("this verification ends on {until}, before it begins on {on}");
        reader.faults.push(Diagnostic::error(BAD_VERIFICATION, at.clone(), message));
        return None;
    }
    reader.finish();
    by?;
    Some(Verification { on: on?, until: until?, at })
}

/// A telephone number under `number`.
pub(crate) fn phone(reader: &mut Reader<'_, '_>) -> Option<PhoneNumber> {
    let said = reader.require_scalar("number")?;
    let number = parse_phone(&said.text);
    if number.is_none() {
        let message = format!("`{}` is not a telephone number that can be dialled", said.text);
        reader.faults.push(Diagnostic::error(BAD_PHONE, said.at, message).help(
            "write it with its prefix, as `0363 301773`, `+39 351 1376335` or `800 290 290`",
        ));
    }
    number
}

fn parse_phone(text: &str) -> Option<PhoneNumber> {
    let written = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let spelled = written.char_indices().all(|(at, letter)| {
        letter.is_ascii_digit() || matches!(letter, ' ' | '.' | '/') || at == 0 && letter == '+'
    });
    if !spelled {
        return None;
    }
    if SHORT_NUMBERS.contains(&digits.as_str()) {
        return Some(PhoneNumber { dial: digits, written });
    }
    // The numbering plan knows numbers of six digits; here they are numbers cut short.
    if digits.len() < DIGITS_MIN {
        return None;
    }
    let number = phonenumber::parse(Some(phonenumber::country::Id::IT), &written).ok()?;
    let dial = number.is_valid().then(|| number.format().mode(phonenumber::Mode::E164).to_string());
    dial.map(|dial| PhoneNumber { dial, written })
}

/// Language tags under `tags`. One that has no name is told, and is no language of anybody: were
/// it kept, a card would say it as it is written.
pub(crate) fn languages(reader: &mut Reader<'_, '_>) -> Option<Vec<LanguageTag>> {
    let said = required_list(reader, "tags")?;
    let (known, unknown): (Vec<_>, Vec<_>) =
        said.iter().partition(|tag| LANGUAGES.contains(&tag.text.as_str()));
    for tag in unknown {
        let message = format!("`{}` is not a language the directory has a name for", tag.text);
        reader.faults.push(
            Diagnostic::error(UNKNOWN_LANGUAGE, tag.at.clone(), message)
                .help(format!("known: {}", LANGUAGES.join(", ")))
                .did_you_mean(&tag.text, LANGUAGES),
        );
    }
    let known: Vec<LanguageTag> =
        known.into_iter().map(|tag| LanguageTag::new(tag.text.as_str())).collect();
    (!known.is_empty()).then_some(known)
}

fn required_list(reader: &mut Reader<'_, '_>, key: &'static str) -> Option<Vec<Scalar>> {
    let node = reader.require(key)?;
    let list: Vec<Scalar> = yaml::items(node, reader.faults)
        .iter()
        .filter_map(|item| yaml::scalar(item, reader.faults))
        .collect();
    if matches!(&node.value, Value::List(items) if items.is_empty()) {
        let message = format!("`{key}` is empty: leave the fact out if nothing is known");
        reader.faults.push(Diagnostic::error(WRONG_SHAPE, node.at.clone(), message));
        return None;
    }
    (!list.is_empty()).then_some(list)
}

/// Whom a service or a place is for, and what it says of itself.
pub(crate) fn offers(reader: &mut Reader<'_, '_>, known: &Known<'_>) -> Offers {
    let id = |reader: &mut Reader<'_, '_>| own_id(reader).map(|id| id.text);
    Offers {
        serves: claims(reader, "serves", known, |reader| serves(reader, known)),
        languages: claims(reader, "languages", known, languages),
        documents: claims(reader, "documents", known, |reader| {
            let ids = required_list(reader, "ids")?;
            Some(
                ids.iter()
                    .filter_map(|said| identifier(said, reader.faults).map(DocumentId))
                    .collect(),
            )
        }),
        eligibility: claims(reader, "eligibility", known, id),
        cost: claims(reader, "cost", known, id),
        appointment: claims(reader, "appointment", known, |reader| {
            reader.require("required")?;
            reader.flag("required")
        }),
    }
}

/// Exactly one of `everyone: true`, `ambiti: [...]`, `municipalities: [...]`.
fn serves(reader: &mut Reader<'_, '_>, known: &Known<'_>) -> Option<Serves> {
    let everyone = reader.flag("everyone") == Some(true);
    let ambiti = reader.scalars("ambiti");
    let municipalities = reader.scalars("municipalities");
    for ambito in ambiti.iter().filter(|ambito| !known.ambiti.contains_key(&ambito.text)) {
        let candidates = known.ambiti.keys().map(String::as_str);
        reader.faults.push(dangling(ambito, "Ambito", candidates));
    }
    for said in &municipalities {
        municipality(said, known, reader.faults);
    }
    match (everyone, ambiti.is_empty(), municipalities.is_empty()) {
        (true, true, true) => Some(Serves::Everyone),
        (false, false, true) => {
            Some(Serves::Ambiti(ambiti.into_iter().map(|ambito| ambito.text).collect()))
        }
        (false, true, false) => Some(Serves::Municipalities(
            municipalities.iter().map(|said| MunicipalityId::new(said.text.as_str())).collect(),
        )),
        _ => {
            let message = "exactly one of `everyone: true`, `ambiti`, `municipalities` is expected";
            reader.faults.push(Diagnostic::error(WRONG_SHAPE, reader.at.clone(), message));
            None
        }
    }
}

/// A municipality of the territory.
pub(crate) fn municipality(
    said: &Scalar,
    known: &Known<'_>,
    faults: &mut Vec<Diagnostic>,
) -> Option<MunicipalityId> {
    let found = known.municipalities.get_key_value(said.text.as_str());
    if found.is_none() {
        let candidates = known.municipalities.keys().map(MunicipalityId::as_str);
        faults.push(dangling(said, "municipality", candidates));
    }
    found.map(|(id, _)| id.clone())
}

/// Latitude and longitude in degrees.
pub(crate) fn coordinates(reader: &mut Reader<'_, '_>) -> Option<(f64, f64)> {
    let latitude = reader.require_scalar("latitude");
    let longitude = reader.require_scalar("longitude");
    let (latitude, longitude) = (latitude?, longitude?);
    let (south, north, west, east) = PROVINCE;
    let mut degrees = |said: &Scalar, low: f64, high: f64| {
        let found = said.text.parse::<f64>().ok().filter(|degrees| (low..=high).contains(degrees));
        if found.is_none() {
            let message = format!(
                "`{}` is outside of the province of Bergamo, which lies between {low} and {high}",
                said.text
            );
            reader.faults.push(Diagnostic::error(BAD_COORDINATES, said.at.clone(), message));
        }
        found
    };
    degrees(&latitude, south, north).zip(degrees(&longitude, west, east))
}

/// A month and a day, written as `08-10`.
pub(crate) fn day_of_year(reader: &mut Reader<'_, '_>) -> Option<(i8, i8)> {
    let said = reader.require_scalar("day")?;
    // A leap year, so that 29 February can be a patron's day.
    let day = parse_day(&format!("2024-{}", said.text)).map(|day| (day.month(), day.day()));
    if day.is_none() {
        let message = format!("`{}` is not a day of the year", said.text);
        reader.faults.push(
            Diagnostic::error(BAD_DATE, said.at, message).help("10 August is written as 08-10"),
        );
    }
    day
}
