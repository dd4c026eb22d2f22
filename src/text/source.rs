//! The files of `locales/` as they were written: grouped by language, parsed, and able to say
//! where in a file a piece of text stands.
//!
//! The promise: each file is parsed once, for whoever checks it and for the catalog that tells it;
//! every piece of a parsed message is a slice of its file, so a fault about it has its exact line
//! and column. It deliberately judges nothing; `check` does.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Term,
    VariantKey,
};
use fluent_syntax::parser::ParserError;
use serde::de::DeserializeOwned;

use crate::diagnostic::{Diagnostic, Place, SourceFile};
use crate::ids::LanguageTag;
use crate::parallel;

/// The code of a fault in a YAML file of a locale.
pub(crate) const YAML_FAULT: &str = "L019";

/// The files of `locales/`, read once.
pub struct Texts {
    /// In the order of paths.
    files: Vec<File>,
}

struct File {
    file: SourceFile,
    /// What a `.ftl` file says.
    parsed: Option<Parsed>,
}

struct Parsed {
    resource: FluentResource,
    errors: Vec<ParserError>,
    too_deep: Option<usize>,
}

/// One `.ftl` file.
pub(crate) struct Ftl<'f> {
    pub(crate) file: Written<'f>,
    pub(crate) resource: &'f FluentResource,
    pub(crate) errors: &'f [ParserError],
    /// Where braces stand deeper than any text needs. Such a file is not parsed at all: the
    /// parser calls itself for each, and a file must not be able to exhaust its stack.
    pub(crate) too_deep: Option<usize>,
}

/// A file with the parser's own copy of its text, of which every piece of a message is a slice.
#[derive(Clone, Copy)]
pub(crate) struct Written<'f> {
    file: &'f SourceFile,
    text: &'f str,
}

impl<'f> Written<'f> {
    /// Its name in its folder: `desk.ftl`.
    pub(crate) fn name(self) -> &'f str {
        self.file.path.rsplit('/').next().unwrap_or_default()
    }
}

impl Deref for Written<'_> {
    type Target = SourceFile;

    fn deref(&self) -> &SourceFile {
        self.file
    }
}

/// How deep braces may stand in one another.
const BRACES_MAX: u32 = 32;

/// One folder of `locales/`.
#[derive(Default)]
pub(crate) struct Folder<'f> {
    pub(crate) ftl: Vec<Ftl<'f>>,
    pub(crate) yaml: Vec<&'f SourceFile>,
}

/// A text: a message's own value, or one of its attributes.
#[derive(Clone, Copy)]
pub(crate) struct Text<'a, 'f> {
    pub(crate) file: Written<'f>,
    pub(crate) id: &'f str,
    pub(crate) attribute: Option<&'f str>,
    pub(crate) pattern: &'a Pattern<&'f str>,
}

/// Whether a text is told to operators alone, who read the source language: it needs no other.
/// A `back-` text says in the source language what a translated phrase says.
pub(crate) fn is_for_operators(id: &str) -> bool {
    id.starts_with("console-") || id.starts_with("back-")
}

/// What a text is about: the name of its flow, or the first word of its id.
pub(crate) fn topic(id: &str) -> &str {
    id.split('-').next().unwrap_or(id)
}

/// The name of a text: a message's id, and an attribute.
pub(crate) type TextKey<'f> = (&'f str, Option<&'f str>);

impl<'f> Text<'_, 'f> {
    pub(crate) fn key(&self) -> TextKey<'f> {
        (self.id, self.attribute)
    }

    /// Where its name stands.
    pub(crate) fn place(&self) -> Place {
        place(self.file, self.attribute.unwrap_or(self.id))
    }
}

/// `id` or `id.attribute`, as people write it.
pub(crate) fn spelled((id, attribute): TextKey<'_>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

impl Texts {
    /// Reads the files of `locales/` among `files`.
    #[must_use]
    pub fn read(files: &[SourceFile]) -> Self {
        let mut sorted: Vec<_> = files.iter().collect();
        sorted.sort_by(|a, b| a.path.cmp(&b.path));
        let files = parallel::map(&sorted, |file| File {
            parsed: file.path.ends_with(".ftl").then(|| Parsed::of(file)),
            file: (*file).clone(),
        });
        Self { files }
    }

    /// The files by folder, each in the order of paths.
    pub(crate) fn folders(&self) -> BTreeMap<LanguageTag, Folder<'_>> {
        let mut folders = BTreeMap::<LanguageTag, Folder<'_>>::new();
        for File { file, parsed } in &self.files {
            let Some((tag, name)) =
                file.path.strip_prefix("locales/").and_then(|rest| rest.split_once('/'))
            else {
                continue;
            };
            let folder = folders.entry(LanguageTag::from(tag)).or_default();
            match (parsed, name.rsplit_once('.')) {
                (Some(Parsed { resource, errors, too_deep }), _) => folder.ftl.push(Ftl {
                    file: Written { file, text: resource.source() },
                    resource,
                    errors,
                    too_deep: *too_deep,
                }),
                (None, Some((_, "yaml"))) => folder.yaml.push(file),
                _ => {}
            }
        }
        folders
    }
}

impl Parsed {
    fn of(file: &SourceFile) -> Self {
        let too_deep = too_deep(&file.text);
        let sound = if too_deep.is_some() { "" } else { &*file.text };
        let (resource, errors) = match FluentResource::try_new(sound.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err(faulty) => faulty,
        };
        Self { resource, errors, too_deep }
    }
}

impl<'f> Ftl<'f> {
    pub(crate) fn messages(&self) -> impl Iterator<Item = &'f Message<&'f str>> + use<'f> {
        self.resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
    }

    pub(crate) fn terms(&self) -> impl Iterator<Item = &'f Term<&'f str>> + use<'f> {
        self.resource.entries().filter_map(|entry| match entry {
            Entry::Term(term) => Some(term),
            _ => None,
        })
    }

    pub(crate) fn texts(&self) -> impl Iterator<Item = Text<'f, 'f>> + use<'f> {
        let file = self.file;
        self.messages().flat_map(move |message| {
            let text =
                move |attribute, pattern| Text { file, id: message.id.name, attribute, pattern };
            let own = message.value.iter().map(move |pattern| text(None, pattern));
            let attributes = message
                .attributes
                .iter()
                .map(move |attribute| text(Some(attribute.id.name), &attribute.value));
            own.chain(attributes)
        })
    }
}

fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_u32;
    let mut line_starts = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            // A letter at a line's start begins another message.
            _ if line_starts && byte.is_ascii_alphabetic() => depth = 0,
            _ => {}
        }
        if depth > BRACES_MAX {
            return Some(at);
        }
        line_starts = byte == b'\n';
    }
    None
}

impl<'f> Folder<'f> {
    pub(crate) fn texts(&self) -> impl Iterator<Item = Text<'f, 'f>> {
        self.ftl.iter().flat_map(Ftl::texts)
    }

    pub(crate) fn yaml(&self, name: &str) -> Option<&'f SourceFile> {
        self.yaml.iter().copied().find(|file| file.path.rsplit('/').next() == Some(name))
    }

    /// The pattern of a message, of a term (`-name`) or of an attribute of either.
    pub(crate) fn pattern(
        &self,
        id: &str,
        attribute: Option<&str>,
    ) -> Option<(&Ftl<'f>, &Pattern<&'f str>)> {
        self.ftl.iter().find_map(|ftl| {
            ftl.resource.entries().find_map(|entry| {
                let (value, attributes) = match (entry, id.strip_prefix('-')) {
                    (Entry::Message(message), None) if message.id.name == id => {
                        (message.value.as_ref(), &message.attributes)
                    }
                    (Entry::Term(term), Some(name)) if term.id.name == name => {
                        (Some(&term.value), &term.attributes)
                    }
                    _ => return None,
                };
                let pattern = match attribute {
                    None => value,
                    Some(name) => {
                        attributes.iter().find(|it| it.id.name == name).map(|it| &it.value)
                    }
                };
                pattern.map(|pattern| (ftl, pattern))
            })
        })
    }
}

/// Where `slice`, a slice of the text of `file`, stands in it.
pub(crate) fn place(file: Written<'_>, slice: &str) -> Place {
    let start = (slice.as_ptr() as usize).wrapping_sub(file.text.as_ptr() as usize);
    if start > file.text.len() {
        return Place::start_of(file.path.clone());
    }
    Place::of_bytes(&file, start, start + slice.len())
}

/// What a walk over a pattern meets.
pub(crate) enum Visit<'p, 'f> {
    /// Words, as written.
    Words(&'f str),
    /// A variable that is shown.
    Shown(&'f str),
    /// A choice between variants.
    Select { selector: &'p InlineExpression<&'f str>, keys: Vec<&'p VariantKey<&'f str>> },
    /// A message or, with a leading `-` understood, a term.
    Reference { term: bool, id: &'f str, attribute: Option<&'f str>, passed: Vec<&'f str> },
    /// A function call.
    Function { id: &'f str, arguments: &'p CallArguments<&'f str> },
    /// A number in the text or among the arguments of a call.
    Number(&'f str),
}

/// Walks a pattern, every variant included.
pub(crate) fn walk<'p, 'f>(pattern: &'p Pattern<&'f str>, see: &mut dyn FnMut(Visit<'p, 'f>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => see(Visit::Words(value)),
            PatternElement::Placeable { expression } => walk_expression(expression, see),
        }
    }
}

fn walk_expression<'p, 'f>(
    expression: &'p Expression<&'f str>,
    see: &mut dyn FnMut(Visit<'p, 'f>),
) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, see),
        Expression::Select { selector, variants } => {
            let keys = variants.iter().map(|variant| &variant.key).collect();
            see(Visit::Select { selector, keys });
            if !matches!(selector, InlineExpression::VariableReference { .. }) {
                walk_inline(selector, see);
            }
            for variant in variants {
                walk(&variant.value, see);
            }
        }
    }
}

fn walk_inline<'p, 'f>(inline: &'p InlineExpression<&'f str>, see: &mut dyn FnMut(Visit<'p, 'f>)) {
    match inline {
        InlineExpression::StringLiteral { value } => see(Visit::Words(value)),
        InlineExpression::NumberLiteral { value } => see(Visit::Number(value)),
        InlineExpression::VariableReference { id } => see(Visit::Shown(id.name)),
        InlineExpression::Placeable { expression } => walk_expression(expression, see),
        InlineExpression::MessageReference { id, attribute } => see(Visit::Reference {
            term: false,
            id: id.name,
            attribute: attribute.as_ref().map(|it| it.name),
            passed: Vec::new(),
        }),
        InlineExpression::TermReference { id, attribute, arguments } => {
            let passed = arguments
                .iter()
                .flat_map(|arguments| arguments.named.iter().map(|named| named.name.name))
                .collect();
            see(Visit::Reference {
                term: true,
                id: id.name,
                attribute: attribute.as_ref().map(|it| it.name),
                passed,
            });
            if let Some(arguments) = arguments {
                walk_arguments(arguments, see);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            see(Visit::Function { id: id.name, arguments });
            walk_arguments(arguments, see);
        }
    }
}

fn walk_arguments<'p, 'f>(
    arguments: &'p CallArguments<&'f str>,
    see: &mut dyn FnMut(Visit<'p, 'f>),
) {
    let named = arguments.named.iter().map(|named| &named.value);
    for inline in arguments.positional.iter().chain(named) {
        walk_inline(inline, see);
    }
}

/// The variable a selector looks at: `$n`, or `NUMBER($n)`.
pub(crate) fn selected<'f>(selector: &InlineExpression<&'f str>) -> Option<&'f str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(selected)
        }
        _ => None,
    }
}

/// The variables a pattern looks at or shows itself, without those of what it refers to.
pub(crate) fn variables<'f>(pattern: &Pattern<&'f str>) -> BTreeSet<&'f str> {
    let mut names = BTreeSet::new();
    walk(pattern, &mut |visit| match visit {
        Visit::Shown(name) => {
            names.insert(name);
        }
        Visit::Select { selector, .. } => names.extend(selected(selector)),
        _ => {}
    });
    names
}

/// The variables that must be numbers: they select by plural keyword or by number, or are written
/// by `NUMBER`.
pub(crate) fn numeric_variables<'f>(pattern: &Pattern<&'f str>) -> BTreeSet<&'f str> {
    let mut names = BTreeSet::new();
    walk(pattern, &mut |visit| match visit {
        Visit::Select { selector, keys } if keys.iter().any(|key| is_numeric(key)) => {
            names.extend(selected(selector));
        }
        Visit::Function { id: "NUMBER", arguments } => {
            names.extend(arguments.positional.first().and_then(selected));
        }
        _ => {}
    });
    names
}

fn is_numeric(key: &VariantKey<&str>) -> bool {
    match key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => {
            *name != "other" && super::plural::Category::named(name).is_some()
        }
    }
}

/// Reads a YAML file of a locale.
pub(crate) fn yaml<T: DeserializeOwned>(file: &SourceFile) -> Result<T, Box<Diagnostic>> {
    serde_saphyr::from_str(&file.text).map_err(|error| {
        let number = |n: u64| u32::try_from(n).unwrap_or(u32::MAX).max(1);
        let place = error.location().map_or_else(
            || Place::start_of(file.path.clone()),
            |at| Place {
                file: file.path.clone(),
                line: number(at.line()),
                column: number(at.column()),
                length: 1,
            },
        );
        let message = error.without_snippet().to_string();
        let first = message.lines().next().unwrap_or_default();
        let sentence = first.strip_prefix("error: ").unwrap_or(first);
        Box::new(Diagnostic::error(YAML_FAULT, place, sentence.trim_end_matches('.')))
    })
}
