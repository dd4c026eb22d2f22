//! The floor `text`: every text is right in every language, or falls back to one that is.

mod catalog;
mod check;
mod format;
mod names;
mod plural;
mod promises;
mod pseudo;
mod reviewed;
mod status;

use sportello::diagnostic::SourceFile;
use sportello::ids::LanguageTag;
use sportello::text::catalog::Catalog;

/// Files of `locales/`, by path from there.
fn files(contents: &[(&str, &str)]) -> Vec<SourceFile> {
    contents
        .iter()
        .map(|(path, text)| SourceFile::new(format!("locales/{path}"), (*text).to_owned()))
        .collect()
}

fn tag(tag: &str) -> LanguageTag {
    LanguageTag::from(tag)
}

/// A catalog that loads without a fault.
fn catalog(contents: &[(&str, &str)]) -> Catalog {
    let (catalog, faults) = Catalog::load(&files(contents), &tag("it"));
    assert_eq!(faults, []);
    catalog
}
