//! What is wrong in a file that a maintainer wrote, and where.
//!
//! The promise: every fault is a value with a stable code, a place and, where one is near, a
//! suggestion, so all of them can be shown at once. It deliberately does not print or read files:
//! `app` renders diagnostics and supplies the file contents.

use std::fmt;
use std::sync::Arc;

/// A file as the maintainer sees it: its path from the project's root and its whole text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path with forward slashes, relative to the root: `flows/doctor.yaml`.
    pub path: Arc<str>,
    /// The whole content.
    pub text: Arc<str>,
    /// Where each line begins, in bytes: places are asked for more often than files are read.
    line_starts: Arc<[usize]>,
}

impl SourceFile {
    /// A file from its path and content.
    #[must_use]
    pub fn new(path: impl Into<Arc<str>>, text: impl Into<Arc<str>>) -> Self {
        let text: Arc<str> = text.into();
        let after_newlines = text.match_indices('\n').map(|(at, _)| at + 1);
        let line_starts = std::iter::once(0).chain(after_newlines).collect();
        Self { path: path.into(), text, line_starts }
    }

    /// The stem of the file's name: `doctor` for `flows/doctor.yaml`.
    #[must_use]
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.split_once('.').map_or(name, |(stem, _)| stem)
    }
}

/// Whether a fault stops the product from starting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It would betray, mislead or fail somebody: nothing starts.
    Error,
    /// It deserves a look: an unverified fact, an outdated translation.
    Warning,
}

/// Where in a file: 1-based line and column (columns count characters), and the length to mark.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Path from the project's root.
    pub file: Arc<str>,
    /// 1-based line.
    pub line: u32,
    /// 1-based column, in characters.
    pub column: u32,
    /// Characters to underline; at least 1.
    pub length: u32,
}

impl Place {
    /// The place of the byte range `start..end` of `file`.
    #[must_use]
    pub fn of_bytes(file: &SourceFile, start: usize, end: usize) -> Self {
        let floor = |mut at: usize| {
            at = at.min(file.text.len());
            while !file.text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let (start, end) = (floor(start), floor(end));
        let line = file.line_starts.partition_point(|line_start| *line_start <= start);
        let line_start = line.checked_sub(1).and_then(|at| file.line_starts.get(at)).copied();
        let count = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        let marked = file.text.get(start..end).unwrap_or("").lines().next().unwrap_or("");
        Self {
            file: file.path.clone(),
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: count(&file.text[line_start.unwrap_or(0)..start]) + 1,
            length: count(marked).max(1),
        }
    }

    /// The first place of a file, for faults of the file as a whole.
    #[must_use]
    pub fn start_of(path: impl Into<Arc<str>>) -> Self {
        Self { file: path.into(), line: 1, column: 1, length: 1 }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// A stable code: a letter for the kind of file (`F` flow, `L` locale, `T` territory,
    /// `C` configuration) and three digits. Never reused for another fault.
    pub code: &'static str,
    /// Whether it stops the product from starting.
    pub severity: Severity,
    /// One sentence, without a final stop: what is wrong.
    pub message: String,
    /// Where; `None` only when no file is to blame.
    pub place: Option<Place>,
    /// What stands under the mark: "no such node".
    pub label: Option<String>,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error at a place.
    #[must_use]
    pub fn error(code: &'static str, place: Place, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            place: Some(place),
            label: None,
            help: None,
        }
    }

    /// A warning at a place.
    #[must_use]
    pub fn warning(code: &'static str, place: Place, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place, message) }
    }

    /// Adds what stands under the mark.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds "did you mean" when one of `candidates` is near to `word`.
    #[must_use]
    pub fn did_you_mean<'a>(
        self,
        word: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        match nearest(word, candidates) {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None => self,
        }
    }
}

/// The candidate most like `word`, if any is like it (Jaro-Winkler similarity of at least 0.8).
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(word, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

/// Puts diagnostics in the order a person mends them: errors first, then file, line, column.
pub fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by(|a, b| {
        (a.severity, &a.place, a.code, &a.message).cmp(&(b.severity, &b.place, b.code, &b.message))
    });
}

/// Whether anything among `diagnostics` stops the product from starting.
#[must_use]
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}
