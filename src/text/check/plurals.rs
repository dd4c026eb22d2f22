//! Whether every number finds its variant.

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use crate::diagnostic::Diagnostic;
use crate::text::check::Examined;
use crate::text::plural::{Categories, Category};
use crate::text::source::{self, Written, place, selected};

/// The faults of the selectors of one locale.
pub(super) fn check(examined: &Examined<'_, '_>, faults: &mut Vec<Diagnostic>) {
    let categories = Categories::of(examined.tag.as_str());
    for ftl in &examined.folder.ftl {
        let texts = ftl.texts().map(|text| text.pattern);
        let terms = ftl.terms().flat_map(|term| {
            std::iter::once(&term.value).chain(term.attributes.iter().map(|it| &it.value))
        });
        for pattern in texts.chain(terms) {
            visit(ftl.file, pattern, &categories, examined.tag.as_str(), faults);
        }
    }
}

fn visit(
    file: Written<'_>,
    pattern: &Pattern<&str>,
    categories: &Categories,
    tag: &str,
    faults: &mut Vec<Diagnostic>,
) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { selector, variants } } =
            element
        {
            selector_faults(file, selector, variants, categories, tag, faults);
            for variant in variants {
                visit(file, &variant.value, categories, tag, faults);
            }
        }
    }
}

fn selector_faults(
    file: Written<'_>,
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
    categories: &Categories,
    tag: &str,
    faults: &mut Vec<Diagnostic>,
) {
    let Some(variable) = selected(selector) else { return };
    let keywords: Vec<(&str, Option<Category>)> = variants
        .iter()
        .filter_map(|variant| match variant.key {
            VariantKey::Identifier { name } => Some((name, Category::named(name))),
            VariantKey::NumberLiteral { .. } => None,
        })
        .collect();
    let exact: Vec<(&str, u32)> = variants
        .iter()
        .filter_map(|variant| match variant.key {
            VariantKey::NumberLiteral { value } => Some((value, value.parse().ok()?)),
            VariantKey::Identifier { .. } => None,
        })
        .collect();
    let plural = keywords.iter().any(|(_, it)| it.is_some_and(|it| it != Category::Other));
    if !plural && exact.is_empty() {
        return; // It selects by words.
    }
    for (name, category) in &keywords {
        let message = match category {
            None => {
                format!("`[{name}]` is no plural category, but `${variable}` selects by number")
            }
            Some(it) if *it != Category::Other && !categories.exists(*it) => {
                format!("`{tag}` has no plural category `{name}`: this variant is never told")
            }
            Some(_) => continue,
        };
        faults.push(Diagnostic::warning("L009", place(file, name), message));
    }
    missing_categories(file, variable, &keywords, &exact, categories, tag, faults);
    hidden_numbers(file, variable, variants, categories, faults);
}

fn missing_categories(
    file: Written<'_>,
    variable: &str,
    keywords: &[(&str, Option<Category>)],
    exact: &[(&str, u32)],
    categories: &Categories,
    tag: &str,
    faults: &mut Vec<Diagnostic>,
) {
    let numbers: Vec<u32> = exact.iter().map(|(_, number)| *number).collect();
    for category in categories.used() {
        let told = keywords.iter().any(|(_, it)| *it == Some(category));
        if told || categories.covered(category, &numbers) {
            continue;
        }
        let keyword = category.keyword();
        let one = exact.iter().find(|(_, it)| *it == 1 && category == Category::One);
        faults.push(if let Some((written, _)) = one {
            let message = format!(
                "`[1]` is the number 1 alone; in `{tag}` other numbers are told as `one` too"
            );
            Diagnostic::error("L008", place(file, written), message).help("write `[one]`")
        } else {
            let message =
                format!("`${variable}` has no variant `[{keyword}]`, which `{tag}` needs");
            Diagnostic::error("L007", place(file, variable), message)
                .help(format!("`[{keyword}]` is for {}", examples(categories, category)))
        });
    }
}

/// A variant that several numbers share has to show which one it is, if any variant does.
fn hidden_numbers(
    file: Written<'_>,
    variable: &str,
    variants: &[Variant<&str>],
    categories: &Categories,
    faults: &mut Vec<Diagnostic>,
) {
    let shows = |variant: &Variant<&str>| source::variables(&variant.value).contains(variable);
    if !variants.iter().any(shows) {
        return;
    }
    let exact: Vec<u32> = variants
        .iter()
        .filter_map(|variant| match variant.key {
            VariantKey::NumberLiteral { value } => value.parse().ok(),
            VariantKey::Identifier { .. } => None,
        })
        .collect();
    for variant in variants.iter().filter(|variant| !shows(variant)) {
        let VariantKey::Identifier { name } = variant.key else { continue };
        let Some(category) = Category::named(name) else { continue };
        if categories.numbers(category).filter(|number| !exact.contains(number)).count() > 1 {
            let message = format!(
                "this variant does not show `${variable}`, but is told for {}",
                examples(categories, category)
            );
            faults.push(
                Diagnostic::error("L028", place(file, name), message)
                    .help(format!("write {{ ${variable} }} into it")),
            );
        }
    }
}

fn examples(categories: &Categories, category: Category) -> String {
    let numbers: Vec<String> =
        categories.numbers(category).take(4).map(|number| number.to_string()).collect();
    if numbers.is_empty() { "no whole number".to_owned() } else { numbers.join(", ") }
}
