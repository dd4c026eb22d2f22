//! A request for words: a message's id and its typed arguments.

/// Which message, or which attribute of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageId<'a> {
    /// The Fluent identifier.
    pub id: &'a str,
    /// An attribute.
    pub attribute: Option<&'a str>,
}

impl<'a> MessageId<'a> {
    /// A message's own value.
    #[must_use]
    pub fn of(id: &'a str) -> Self {
        Self { id, attribute: None }
    }

    /// An attribute of a message.
    #[must_use]
    pub fn attribute(id: &'a str, attribute: &'a str) -> Self {
        Self { id, attribute: Some(attribute) }
    }
}

/// A typed argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument<'a> {
    /// A number that selects plurals and is written with the language's grouping.
    Number(i64),
    /// Already formatted or a proper name: inserted with isolation marks.
    Text(&'a str),
}

/// Arguments by name. Few, so a list.
pub type Arguments<'a> = [(&'a str, Argument<'a>)];

/// Words, and the language they turned out to be in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words<'c> {
    /// The text, with isolation marks around inserted values; blank lines separate paragraphs.
    pub text: std::borrow::Cow<'c, str>,
    /// The language it is in: the one asked for, unless it had to fall back.
    pub locale: &'c super::locale::Locale,
}
