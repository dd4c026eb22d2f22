//! Diagnostics for people and for programs.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, SourceSpan};
use serde_json::json;

use crate::diagnostic::{Diagnostic, Severity, SourceFile};
use crate::text::status::{Counts, LocaleStatus};

/// A diagnostic with the file it speaks of, as miette wants it.
struct Shown<'d> {
    diagnostic: &'d Diagnostic,
    source: Option<NamedSource<String>>,
    span: Option<SourceSpan>,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.diagnostic.message)
    }
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Shown<'_> {}

impl miette::Diagnostic for Shown<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.diagnostic.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.diagnostic.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.diagnostic.help.as_ref().map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        self.source.as_ref().map(|source| source as &dyn miette::SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let label = LabeledSpan::new_with_span(self.diagnostic.label.clone(), self.span?);
        Some(Box::new(std::iter::once(label)))
    }
}

/// Every diagnostic with its line, and one line that counts them.
#[must_use]
pub fn human(diagnostics: &[Diagnostic], files: &[SourceFile]) -> String {
    let theme = if std::env::var_os("NO_COLOR").is_some() {
        GraphicalTheme::unicode_nocolor()
    } else {
        GraphicalTheme::unicode()
    };
    let handler = GraphicalReportHandler::new_themed(theme).with_width(100);
    let mut out = String::new();
    for diagnostic in diagnostics {
        // A terminal may reorder right-to-left text under the mark: the place is said in digits too.
        if let Some(place) = &diagnostic.place {
            let _ = writeln!(out, "{place}");
        }
        if handler.render_report(&mut out, &shown(diagnostic, files)).is_err() {
            let _ = writeln!(out, "{}: {}", diagnostic.code, diagnostic.message);
        }
    }
    out
}

/// "2 errors, 1 warning in 31 files".
#[must_use]
pub fn summary(diagnostics: &[Diagnostic], files: usize) -> String {
    let errors =
        diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    let warnings = diagnostics.len() - errors;
    format!("{}, {} in {files} files", counted(errors, "error"), counted(warnings, "warning"))
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

/// Warnings of one code in one file, folded into a line each when there are many.
#[must_use]
pub fn folded(diagnostics: &[Diagnostic]) -> (Vec<Diagnostic>, Vec<String>) {
    const MANY: usize = 3;
    let mut kept = Vec::new();
    let mut lines = Vec::new();
    let mut counts: std::collections::BTreeMap<(&str, &str), Vec<&Diagnostic>> =
        std::collections::BTreeMap::new();
    for diagnostic in diagnostics {
        match (&diagnostic.place, diagnostic.severity) {
            (Some(place), Severity::Warning) => {
                counts.entry((diagnostic.code, &place.file)).or_default().push(diagnostic);
            }
            _ => kept.push(diagnostic.clone()),
        }
    }
    for ((code, file), group) in counts {
        if group.len() <= MANY {
            kept.extend(group.into_iter().cloned());
        } else {
            lines.push(format!(
                "{file}: {} warnings {code}, the first at line {}: {}",
                group.len(),
                group.first().and_then(|first| first.place.as_ref()).map_or(0, |place| place.line),
                group.first().map_or("", |first| &first.message),
            ));
        }
    }
    (kept, lines)
}

/// One JSON document: `{"diagnostics": [{code, severity, message, file, line, column, length,
/// label, help}], "errors": n, "warnings": n}`.
#[must_use]
pub fn json(diagnostics: &[Diagnostic]) -> String {
    let errors =
        diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    let list: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| {
            let place = diagnostic.place.as_ref();
            json!({
                "code": diagnostic.code,
                "severity": match diagnostic.severity {
                    Severity::Error => "error",
                    Severity::Warning => "warning",
                },
                "message": diagnostic.message,
                "file": place.map(|place| &*place.file),
                "line": place.map(|place| place.line),
                "column": place.map(|place| place.column),
                "length": place.map(|place| place.length),
                "label": diagnostic.label,
                "help": diagnostic.help,
            })
        })
        .collect();
    json!({"diagnostics": list, "errors": errors, "warnings": diagnostics.len() - errors})
        .to_string()
}

fn shown<'d>(diagnostic: &'d Diagnostic, files: &[SourceFile]) -> Shown<'d> {
    let found = diagnostic
        .place
        .as_ref()
        .and_then(|place| Some((place, files.iter().find(|file| file.path == place.file)?)));
    let Some((place, file)) = found else {
        return Shown { diagnostic, source: None, span: None };
    };
    let start = byte_offset(&file.text, place.line, place.column);
    let length: usize = file.text[start..]
        .chars()
        .take(place.length as usize)
        .take_while(|character| *character != '\n')
        .map(char::len_utf8)
        .sum();
    Shown {
        diagnostic,
        source: Some(NamedSource::new(&*file.path, file.text.to_string())),
        span: Some((start, length).into()),
    }
}

fn byte_offset(text: &str, line: u32, column: u32) -> usize {
    let line_start: usize =
        text.split_inclusive('\n').take(line.saturating_sub(1) as usize).map(str::len).sum();
    let rest = text.get(line_start..).unwrap_or("");
    line_start
        + rest.chars().take(column.saturating_sub(1) as usize).map(char::len_utf8).sum::<usize>()
}

/// The translation state of every locale, as a table.
#[must_use]
pub fn translation_table(states: &[LocaleStatus]) -> String {
    let mut out = String::new();
    let _ = writeln!(
        out,
        "{:<10} {:>6} {:>9} {:>6} {:>9} {:>8}",
        "locale", "texts", "reviewed", "draft", "outdated", "missing"
    );
    for state in states {
        let counts = &state.counts;
        let _ = writeln!(
            out,
            "{:<10} {:>6} {:>9} {:>6} {:>9} {:>8}",
            state.tag.as_str(),
            counts.total,
            counts.reviewed,
            counts.draft,
            counts.outdated,
            counts.missing
        );
    }
    out
}

/// The same flow by flow: the texts of all locales given, and in how many locales the flow is
/// reviewed as a whole.
#[must_use]
pub fn flow_table(states: &[LocaleStatus]) -> String {
    let mut flows = BTreeMap::<&str, (Counts, usize)>::new();
    for flow in states.iter().flat_map(|state| &state.flows) {
        let (sum, whole) = flows.entry(&flow.flow).or_default();
        sum.total += flow.counts.total;
        sum.reviewed += flow.counts.reviewed;
        sum.draft += flow.counts.draft;
        sum.outdated += flow.counts.outdated;
        sum.missing += flow.counts.missing;
        *whole += usize::from(flow.counts.reviewed == flow.counts.total);
    }
    let mut out = String::new();
    let row = |out: &mut String, name: &str, columns: [&dyn fmt::Display; 6]| {
        let [total, reviewed, draft, outdated, missing, whole] = columns;
        let _ = writeln!(
            out,
            "{name:<20} {total:>6} {reviewed:>9} {draft:>6} {outdated:>9} {missing:>8} {whole:>8}"
        );
    };
    row(&mut out, "flow", [&"texts", &"reviewed", &"draft", &"outdated", &"missing", &"locales"]);
    for (name, (sum, whole)) in flows {
        let Counts { total, reviewed, draft, outdated, missing } = sum;
        let whole = format!("{whole}/{}", states.len());
        row(&mut out, name, [&total, &reviewed, &draft, &outdated, &missing, &whole]);
    }
    out
}

/// An answer for people: a line for each thing of a list, or for each value of a thing.
#[must_use]
pub fn lines(value: &serde_json::Value) -> String {
    use serde_json::Value;
    let said = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let items = items.iter().map(|item| item.as_str().unwrap_or_default());
            items.collect::<Vec<_>>().join(",")
        }
        other => other.to_string(),
    };
    let pairs = |value: &Value, between: &str| {
        let fields = value.as_object().into_iter().flatten();
        let pairs = fields.map(|(name, value)| format!("{name}={}", said(value)));
        pairs.collect::<Vec<_>>().join(between)
    };
    match value {
        Value::Array(items) => {
            let lines: Vec<String> = items.iter().map(|item| pairs(item, "  ")).collect();
            lines.iter().flat_map(|line| [line, "\n"]).collect()
        }
        other => format!("{}\n", pairs(other, "\n")),
    }
}
