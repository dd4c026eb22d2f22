//! A YAML file as a tree in which everything knows where it stands.
//!
//! Reading into typed structs would stop at the first fault of a file. A tree is read whole, and
//! what it means is decided afterwards, so every fault of a file can be told at once. Only a
//! fault of the syntax itself hides what follows it.

use std::fmt;

use serde::Deserialize;
use serde::de::{self, MapAccess, SeqAccess, Visitor};
use serde_saphyr::options::{DuplicateKeyPolicy, MergeKeyPolicy};
use serde_saphyr::{Location, Spanned};

use crate::diagnostic::{Diagnostic, Place, SourceFile};

/// A file that maintainers write is far smaller; beyond this it is something else.
const BYTES_MAX: usize = 512 * 1024;

/// A value and where it stands. Scalars stand at their content, inside of quotation marks.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    pub(crate) shape: Shape,
    pub(crate) place: Place,
}

/// A key and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) name: String,
    pub(crate) place: Place,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    Nothing,
    Truth(bool),
    Integer(i64),
    /// A number that is not a whole one, or too large to be one.
    Number,
    Word(String),
    List(Vec<Tree>),
    Map(Vec<(Key, Tree)>),
}

impl Shape {
    /// With its article, for sentences.
    pub(crate) fn words(&self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Truth(_) => "true or false",
            Self::Integer(_) | Self::Number => "a number",
            Self::Word(_) => "a word",
            Self::List(_) => "a list",
            Self::Map(_) => "keys and values",
        }
    }
}

/// Reads a file. Keys that stand twice are kept twice: telling so is the reader's part.
///
/// # Errors
/// The first fault of the syntax, as `code`.
pub(crate) fn read(file: &SourceFile, code: &'static str) -> Result<Tree, Box<Diagnostic>> {
    if file.text.len() > BYTES_MAX {
        let place = Place::start_of(file.path.clone());
        return Err(Box::new(Diagnostic::error(code, place, "this file is larger than 512 KiB")));
    }
    let options = serde_saphyr::options! {
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        strict_booleans: true,
        budget: serde_saphyr::budget! { max_depth: 64, max_nodes: 100_000 },
    };
    match serde_saphyr::from_str_with_options::<Spanned<Raw>>(&file.text, options) {
        Ok(raw) => Ok(place_tree(raw, file)),
        Err(error) => Err(Box::new(syntax_fault(&error, file, code))),
    }
}

fn syntax_fault(error: &serde_saphyr::Error, file: &SourceFile, code: &'static str) -> Diagnostic {
    let place = error
        .location()
        .filter(|location| location.line() > 0)
        .map_or_else(|| Place::start_of(file.path.clone()), |location| place_of(&location, file));
    // The crate repeats the place and the source lines; both are ours to show.
    let told = error.without_snippet().to_string();
    let told = told.lines().next().unwrap_or_default();
    let told = told.split_once(": ").map_or(told, |(head, tail)| {
        if head.starts_with("error: line") || head.starts_with("line ") { tail } else { told }
    });
    let told = told.split(" at line ").next().unwrap_or(told);
    // The crate's advice is for programmers.
    let told = told.split(';').next().unwrap_or(told);
    Diagnostic::error(code, place, format!("this is not YAML: {told}"))
        .help("nothing after this place was read; mend it and check again")
}

/// The tree as it comes from the crate, with its own locations.
enum Raw {
    Nothing,
    Truth(bool),
    Integer(i64),
    Number,
    Word(String),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<RawKey>, Spanned<Raw>)>),
}

/// A key as a word, whatever YAML takes it for: `1:` and `true:` are spelled out again.
struct RawKey(String);

impl<'de> Deserialize<'de> for RawKey {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any YAML value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Raw, E> {
        Ok(Raw::Truth(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Raw, E> {
        Ok(Raw::Integer(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Raw, E> {
        Ok(i64::try_from(number).map_or(Raw::Number, Raw::Integer))
    }

    fn visit_i128<E>(self, number: i128) -> Result<Raw, E> {
        Ok(i64::try_from(number).map_or(Raw::Number, Raw::Integer))
    }

    fn visit_u128<E>(self, number: u128) -> Result<Raw, E> {
        Ok(i64::try_from(number).map_or(Raw::Number, Raw::Integer))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_str<E>(self, word: &str) -> Result<Raw, E> {
        Ok(Raw::Word(word.to_owned()))
    }

    fn visit_string<E>(self, word: String) -> Result<Raw, E> {
        Ok(Raw::Word(word))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
}

fn place_tree(raw: Spanned<Raw>, file: &SourceFile) -> Tree {
    let place = match &raw.value {
        Raw::Word(word) => content_place(&raw.referenced, word, file),
        _ => place_of(&raw.referenced, file),
    };
    let shape = match raw.value {
        Raw::Nothing => Shape::Nothing,
        Raw::Truth(truth) => Shape::Truth(truth),
        Raw::Integer(number) => Shape::Integer(number),
        Raw::Number => Shape::Number,
        Raw::Word(word) => Shape::Word(word),
        Raw::List(items) => {
            Shape::List(items.into_iter().map(|item| place_tree(item, file)).collect())
        }
        Raw::Map(entries) => Shape::Map(
            entries
                .into_iter()
                .map(|(key, value)| {
                    let place = content_place(&key.referenced, &key.value.0, file);
                    (Key { name: key.value.0, place }, place_tree(value, file))
                })
                .collect(),
        ),
    };
    Tree { shape, place }
}

/// Where a scalar's content stands: inside of quotation marks when it is there as it reads.
fn content_place(location: &Location, content: &str, file: &SourceFile) -> Place {
    let span = location.span();
    let (Some(start), Some(length)) = (span.byte_offset(), span.byte_len()) else {
        return place_of(location, file);
    };
    let (start, length) = (start as usize, length as usize);
    let inside = file
        .text
        .get(start..start.saturating_add(length))
        .filter(|_| !content.is_empty())
        .and_then(|written| written.find(content));
    match inside {
        Some(offset) => Place::of_bytes(file, start + offset, start + offset + content.len()),
        None => place_of(location, file),
    }
}

fn place_of(location: &Location, file: &SourceFile) -> Place {
    let span = location.span();
    let (start, length) = match (span.byte_offset(), span.byte_len()) {
        (Some(start), Some(length)) => (start as usize, length as usize),
        _ => (byte_at(&file.text, location.line(), location.column()), 0),
    };
    Place::of_bytes(file, start, start.saturating_add(length))
}

/// The byte at a 1-based line and column as YAML counts them: a lone carriage return breaks a
/// line too, which an editor's lines do not follow.
fn byte_at(text: &str, line: u64, column: u64) -> usize {
    let (mut at_line, mut at_column) = (1, 1);
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        if at_line == line && at_column == column {
            return at;
        }
        let breaks = match character {
            '\n' => true,
            '\r' => characters.peek().is_none_or(|(_, next)| *next != '\n'),
            _ => false,
        };
        // Beyond the end of the line meant: its end is near enough.
        if breaks && at_line == line {
            return at;
        }
        (at_line, at_column) = if breaks { (at_line + 1, 1) } else { (at_line, at_column + 1) };
    }
    text.len()
}
