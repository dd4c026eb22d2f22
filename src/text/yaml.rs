//! YAML as a tree in which every key and value knows its place.
//!
//! The promise: the whole of a file's faults can be told at once, each where it stands; reading a
//! mapping through [`Reader`] also finds the keys nobody asked for. Only what is not YAML at all
//! stops the reading of its file. It deliberately knows nothing of what the files are about.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Location, Spanned};

use crate::diagnostic::{Diagnostic, Place, SourceFile};

/// Not YAML, or a key twice.
pub(crate) const UNREADABLE: &str = "T001";
/// A key that means nothing here.
pub(crate) const UNKNOWN_KEY: &str = "T003";
/// A key that has to be there and is not.
pub(crate) const MISSING_KEY: &str = "T004";
/// A list where a text is expected, and the like.
pub(crate) const WRONG_SHAPE: &str = "T005";

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub at: Place,
    pub value: Value,
}

/// What YAML can say. Scalars stay as written: `0363` is a telephone prefix before it is a number.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Empty,
    Scalar(String),
    List(Vec<Node>),
    Map(Vec<(Scalar, Node)>),
}

/// A scalar and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Scalar {
    pub at: Place,
    pub text: String,
}

/// The tree of a file.
pub(crate) fn parse(file: &SourceFile) -> Result<Node, Box<Diagnostic>> {
    // A comment is all that a file not yet filled may hold.
    let raw = serde_saphyr::from_str::<Option<Spanned<Raw>>>(&file.text).map_err(|error| {
        let error = error.without_snippet();
        let place = error
            .location()
            .map_or_else(|| Place::start_of(file.path.clone()), |location| at(file, location));
        let message = what_is_wrong(error);
        Box::new(
            Diagnostic::error(UNREADABLE, place, message)
                .help("this file was not read, and what refers to it was not checked"),
        )
    })?;
    Ok(raw.map_or_else(
        || Node { at: Place::start_of(file.path.clone()), value: Value::Empty },
        |raw| locate(file, raw),
    ))
}

/// The parser's own words, without what it says of its options and of the place.
fn what_is_wrong(error: &serde_saphyr::Error) -> String {
    if let serde_saphyr::Error::DuplicateMappingKey { key: Some(key), .. } = error {
        return format!("the key `{key}` stands here twice");
    }
    let said = error.to_string();
    let said = said.lines().next().unwrap_or_default();
    let said = said.split_once(" at line ").map_or(said, |(words, _)| words);
    if said.is_empty() { "this is not YAML".to_owned() } else { said.to_owned() }
}

/// The place of a location: the parser has counted lines and columns already.
fn at(file: &SourceFile, location: Location) -> Place {
    let number = |counted: u64| u32::try_from(counted).unwrap_or(u32::MAX).max(1);
    let marked = marked(file, location).and_then(|text| text.lines().next());
    Place {
        file: file.path.clone(),
        line: number(location.line()),
        column: number(location.column()),
        length: number(marked.map_or(1, |text| text.chars().count() as u64)),
    }
}

/// The words a location marks.
fn marked(file: &SourceFile, location: Location) -> Option<&str> {
    let span = location.span();
    let start = usize::try_from(span.byte_offset()?).ok()?;
    let end = start.checked_add(usize::try_from(span.byte_len()?).ok()?)?;
    file.text.get(start..end)
}

fn locate(file: &SourceFile, raw: Spanned<Raw>) -> Node {
    let place = at(file, raw.referenced);
    let value = match raw.value {
        Raw::Empty => Value::Empty,
        Raw::Text(text) => Value::Scalar(text),
        Raw::Typed(said) => Value::Scalar(
            marked(file, raw.defined).map_or(said, |written| written.trim().to_owned()),
        ),
        Raw::List(items) => Value::List(items.into_iter().map(|item| locate(file, item)).collect()),
        Raw::Map(entries) => Value::Map(
            entries
                .into_iter()
                .map(|(key, value)| {
                    (Scalar { at: at(file, key.referenced), text: key.value }, locate(file, value))
                })
                .collect(),
        ),
    };
    Node { at: place, value }
}

enum Raw {
    Empty,
    Text(String),
    /// Taken for a number or a boolean, which no fact is before it was read; as the parser would
    /// write it.
    Typed(String),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor(PhantomData))
    }
}

struct RawVisitor(PhantomData<Raw>);

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any YAML value")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Typed(value.to_string()))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Typed(value.to_string()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Raw, E> {
        Ok(Raw::Typed(value.to_string()))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Raw, E> {
        Ok(Raw::Typed(value.to_string()))
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Raw, E> {
        Ok(Raw::Typed(value.to_string()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Raw, E> {
        Ok(Raw::Typed(value.to_string()))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Raw, E> {
        Ok(Raw::Empty)
    }

    fn visit_none<E: de::Error>(self) -> Result<Raw, E> {
        Ok(Raw::Empty)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw, A::Error> {
        let mut map = Vec::new();
        while let Some(key) = entries.next_key()? {
            map.push((key, entries.next_value()?));
        }
        Ok(Raw::Map(map))
    }
}

/// Reads a mapping key by key, and at the end names the keys that mean nothing.
pub(crate) struct Reader<'n, 'f> {
    /// Where the mapping stands: the first key's place, as YAML has no brace to point at.
    pub at: &'n Place,
    entries: &'n [(Scalar, Node)],
    asked: Vec<&'static str>,
    /// Everything found wrong so far.
    pub faults: &'f mut Vec<Diagnostic>,
}

impl<'n, 'f> Reader<'n, 'f> {
    /// Opens a mapping; anything else is a fault.
    pub fn open(node: &'n Node, faults: &'f mut Vec<Diagnostic>) -> Option<Self> {
        match &node.value {
            Value::Map(entries) => {
                let at = entries.first().map_or(&node.at, |(key, _)| &key.at);
                Some(Self { at, entries, asked: Vec::new(), faults })
            }
            Value::Empty | Value::Scalar(_) | Value::List(_) => {
                faults.push(wrong_shape(node, "a mapping of keys and values"));
                None
            }
        }
    }

    /// The value of a key, if it is there and says anything.
    pub fn get(&mut self, key: &'static str) -> Option<&'n Node> {
        self.asked.push(key);
        let (_, node) = self.entries.iter().find(|(present, _)| present.text == key)?;
        (!matches!(node.value, Value::Empty)).then_some(node)
    }

    /// The value of a key that has to be there.
    pub fn require(&mut self, key: &'static str) -> Option<&'n Node> {
        let found = self.get(key);
        if found.is_none() {
            let message = format!("`{key}` is missing");
            self.faults.push(Diagnostic::error(MISSING_KEY, self.at.clone(), message));
        }
        found
    }

    /// A scalar that may be absent.
    pub fn scalar(&mut self, key: &'static str) -> Option<Scalar> {
        let node = self.get(key)?;
        scalar(node, self.faults)
    }

    /// A scalar that has to be there.
    pub fn require_scalar(&mut self, key: &'static str) -> Option<Scalar> {
        let node = self.require(key)?;
        scalar(node, self.faults)
    }

    /// The items of a list; none if the key is absent.
    pub fn items(&mut self, key: &'static str) -> &'n [Node] {
        match self.get(key) {
            Some(node) => items(node, self.faults),
            None => &[],
        }
    }

    /// The scalars of a list; none if the key is absent.
    pub fn scalars(&mut self, key: &'static str) -> Vec<Scalar> {
        self.items(key).iter().filter_map(|item| scalar(item, self.faults)).collect()
    }

    /// `true` or `false`; absent is `None`.
    pub fn flag(&mut self, key: &'static str) -> Option<bool> {
        let said = self.scalar(key)?;
        match said.text.as_str() {
            "true" => Some(true),
            "false" => Some(false),
            other => {
                let message = format!("`{other}` is neither `true` nor `false`");
                self.faults.push(Diagnostic::error(WRONG_SHAPE, said.at, message));
                None
            }
        }
    }

    /// Every key and value, for mappings whose keys are data. All count as asked for.
    pub fn entries(&mut self) -> &'n [(Scalar, Node)] {
        self.asked.clear();
        let entries = self.entries;
        self.entries = &[];
        entries
    }

    /// Names the keys nobody asked for.
    pub fn finish(self) {
        for (key, _) in self.entries {
            if !self.asked.contains(&key.text.as_str()) {
                let message = format!("the key `{}` means nothing here", key.text);
                self.faults.push(
                    Diagnostic::error(UNKNOWN_KEY, key.at.clone(), message)
                        .help(format!("known here: {}", self.asked.join(", ")))
                        .did_you_mean(&key.text, self.asked.iter().copied()),
                );
            }
        }
    }
}

/// The value of one of a fixed set of words; `code` is the reader's own code for any other word.
pub(crate) fn one_of<T: Clone>(
    code: &'static str,
    said: &Scalar,
    words: &[(&str, T)],
    faults: &mut Vec<Diagnostic>,
) -> Option<T> {
    let found = words.iter().find(|(word, _)| *word == said.text);
    if found.is_none() {
        let all: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let message = format!("`{}` is none of: {}", said.text, all.join(", "));
        faults.push(
            Diagnostic::error(code, said.at.clone(), message)
                .did_you_mean(&said.text, all.iter().copied()),
        );
    }
    found.map(|(_, value)| value.clone())
}

/// The scalar of a node; anything else is a fault.
pub(crate) fn scalar(node: &Node, faults: &mut Vec<Diagnostic>) -> Option<Scalar> {
    if let Value::Scalar(text) = &node.value {
        return Some(Scalar { at: node.at.clone(), text: text.clone() });
    }
    faults.push(wrong_shape(node, "a single value"));
    None
}

/// The items of a node; anything but a list is a fault.
pub(crate) fn items<'n>(node: &'n Node, faults: &mut Vec<Diagnostic>) -> &'n [Node] {
    if let Value::List(items) = &node.value {
        return items;
    }
    faults.push(wrong_shape(node, "a list"));
    &[]
}

fn wrong_shape(node: &Node, expected: &str) -> Diagnostic {
    let found = match node.value {
        Value::Empty => "nothing",
        Value::Scalar(_) => "a single value",
        Value::List(_) => "a list",
        Value::Map(_) => "a mapping",
    };
    let message = format!("{expected} is expected here, not {found}");
    Diagnostic::error(WRONG_SHAPE, node.at.clone(), message)
}
