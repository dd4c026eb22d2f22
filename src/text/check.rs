//! What is wrong with the texts, all at once, before anybody reads them.
//!
//! The promise: if nothing here is an error, every text of every shipped language can be told,
//! with all its arguments and for every number, and fits where it is shown; and no preview,
//! button or title of it holds a word that could betray its reader. It deliberately does not
//! judge whether a translation is good: that is what reviewers are for.
//!
//! | code | fault |
//! |---|---|
//! | L001 | a file is not Fluent |
//! | L002 | two messages of one name in one language |
//! | L003 | a text of the source language is missing |
//! | L004 | a text that the source language does not have |
//! | L005, L006 | a variable that the source does not use; one that it uses and this text does not |
//! | L007, L008, L009 | a plural category without variant; `[1]` for `[one]`; a category that the language does not have |
//! | L010 | an empty text |
//! | L011 | too long for where it is shown |
//! | L012 | the same as in the source language |
//! | L013 | not in the language's script |
//! | L014, L015 | hard to read; a long sentence (source language) |
//! | L016, L017 | a sensitive word in a preview, button or title; a neutral text with variables |
//! | L018 | the language has no formatting data |
//! | L019 | a fault in a YAML file |
//! | L020, L021 | a text is needed and missing; a text is never used |
//! | L022 | a variable that nobody fills |
//! | L023 | a reference to nothing, or in a circle |
//! | L024 | a function or number that cannot be told, or a text where a number is needed |
//! | L025 | a term's variable that is not passed |
//! | L026 | the source has changed since this was translated |
//! | L027 | a folder that is no language; no source language |
//! | L028 | a variant for several numbers that does not show the number |
//!
//! | L033 | a term that is not called as the language's list says |
//! | L034 | reviewed by nobody, on no day, or of no source |
//! | L035 | a number, link or command that the source tells and this text does not, or the reverse |
//! | L036 | what only a slip leaves in a text |
//! | L037 | marks of direction that do not hold |
//! | L038 | a sentence glued together from pieces |
//! | L039 | what reads from the left within a line that reads from the right, without isolation |
//!
//! L029 to L032 are the sources of told facts: `facts`. L040 and L041 are promises: `promises`.

mod marks;
mod plurals;
mod prose;
mod structure;
mod terms;
mod usage;

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place, SourceFile};
use crate::ids::LanguageTag;
use crate::parallel;
use crate::text::source::{Folder, Text, TextKey, Texts};

pub(crate) use prose::spoken;
pub(crate) use structure::loading;

/// A text that code, flows or the directory tell, and what they fill into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Referenced {
    /// The message.
    pub id: String,
    /// Its attribute.
    pub attribute: Option<String>,
    /// What is filled in.
    pub arguments: Vec<Parameter>,
    /// Where it is asked for, if in a file of the maintainers.
    pub place: Option<Place>,
}

/// An argument that a text is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name, without `$`.
    pub name: String,
    /// What it is.
    pub kind: ParameterKind,
}

/// What an argument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterKind {
    /// A number: it may select plurals.
    Number,
    /// A text.
    Text,
}

impl Referenced {
    /// A message that code asks for, without arguments.
    #[must_use]
    pub fn message(id: impl Into<String>) -> Self {
        Self { id: id.into(), attribute: None, arguments: Vec::new(), place: None }
    }

    /// An attribute of it.
    #[must_use]
    pub fn attribute(mut self, attribute: impl Into<String>) -> Self {
        self.attribute = Some(attribute.into());
        self
    }

    /// Filled with a number.
    #[must_use]
    pub fn number(mut self, name: impl Into<String>) -> Self {
        self.arguments.push(Parameter { name: name.into(), kind: ParameterKind::Number });
        self
    }

    /// Filled with a text.
    #[must_use]
    pub fn text(mut self, name: impl Into<String>) -> Self {
        self.arguments.push(Parameter { name: name.into(), kind: ParameterKind::Text });
        self
    }

    /// Asked for there.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }
}

/// One locale under examination.
pub(crate) struct Examined<'a, 'f> {
    pub(crate) tag: &'a LanguageTag,
    pub(crate) folder: &'a Folder<'f>,
    pub(crate) texts: BTreeMap<TextKey<'f>, Text<'a, 'f>>,
}

impl<'a, 'f> Examined<'a, 'f> {
    fn new(tag: &'a LanguageTag, folder: &'a Folder<'f>) -> Self {
        let mut texts = BTreeMap::new();
        for text in folder.texts() {
            // Of two messages of one name the first is told.
            texts.entry(text.key()).or_insert(text);
        }
        Self { tag, folder, texts }
    }
}

/// Every fault of `locales/`, those of loading included. `source` is the language the texts are
/// written in first; `referenced` what is told anywhere (if empty, nothing is said about use).
#[must_use]
pub fn check(
    files: &[SourceFile],
    source: &LanguageTag,
    referenced: &[Referenced],
) -> Vec<Diagnostic> {
    check_texts(&Texts::read(files), source, referenced)
}

/// The same of what was read already.
#[must_use]
pub fn check_texts(
    texts: &Texts,
    source: &LanguageTag,
    referenced: &[Referenced],
) -> Vec<Diagnostic> {
    let folders = texts.folders();
    let mut faults = structure::loading(&folders, source);
    let original = folders.get(source).map(|folder| Examined::new(source, folder));
    let brand = original.as_ref().and_then(prose::brand);
    let wanted = original.as_ref().map(|original| terms::Wanted::of(original, &mut faults));
    let languages: Vec<_> = folders.iter().filter(|(tag, _)| structure::is_language(tag)).collect();
    let found = parallel::map(&languages, |(tag, folder)| {
        let mut faults = Vec::new();
        let examined = Examined::new(tag, folder);
        structure::check(&examined, &mut faults);
        plurals::check(&examined, &mut faults);
        prose::check(&examined, brand.as_deref(), &mut faults);
        marks::check(&examined, &mut faults);
        if let Some(original) = &original {
            if *tag == source {
                prose::check_source(&examined, &mut faults);
            } else {
                structure::compare(&examined, original, &mut faults);
                prose::compare(&examined, original, &mut faults);
                marks::compare(&examined, original, &mut faults);
                if let Some(wanted) = &wanted {
                    terms::compare(&examined, wanted, &mut faults);
                }
            }
        }
        faults
    });
    faults.extend(found.into_iter().flatten());
    if let Some(original) = &original
        && !referenced.is_empty()
    {
        usage::check(original, referenced, &mut faults);
    }
    crate::diagnostic::sort(&mut faults);
    faults
}
