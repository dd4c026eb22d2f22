//! Taking a tree apart: every expectation that is not met becomes a diagnostic, and reading goes
//! on with what is left.

use super::tree::{Key, Shape, Tree};
use crate::diagnostic::{Diagnostic, Place};

/// The faults of one file, as they are found.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    pub(crate) found: Vec<Diagnostic>,
}

impl Faults {
    pub(crate) fn add(&mut self, fault: Diagnostic) {
        self.found.push(fault);
    }

    /// Something else stands where `expected` should.
    pub(crate) fn unexpected(&mut self, tree: &Tree, expected: &str) {
        self.add(Diagnostic::error(
            "F002",
            tree.place.clone(),
            format!("expected {expected}, found {}", tree.shape.words()),
        ));
    }

    pub(crate) fn word<'t>(&mut self, tree: &'t Tree) -> Option<&'t str> {
        if let Shape::Word(word) = &tree.shape {
            return Some(word);
        }
        self.unexpected(tree, "a word");
        None
    }

    pub(crate) fn truth(&mut self, tree: &Tree) -> Option<bool> {
        if let Shape::Truth(truth) = tree.shape {
            return Some(truth);
        }
        self.unexpected(tree, "`true` or `false`");
        None
    }

    /// A whole number within `range`.
    pub(crate) fn integer(
        &mut self,
        tree: &Tree,
        range: std::ops::RangeInclusive<i64>,
    ) -> Option<i64> {
        let Shape::Integer(number) = tree.shape else {
            self.unexpected(tree, "a whole number");
            return None;
        };
        if range.contains(&number) {
            return Some(number);
        }
        let bounds = match (*range.start(), *range.end()) {
            (low, i64::MAX) => format!("at least {low}"),
            (low, high) => format!("between {low} and {high}"),
        };
        self.add(Diagnostic::error(
            "F011",
            tree.place.clone(),
            format!("{number} is not allowed here: it must be {bounds}"),
        ));
        None
    }

    pub(crate) fn list<'t>(&mut self, tree: &'t Tree) -> &'t [Tree] {
        if let Shape::List(items) = &tree.shape {
            return items;
        }
        self.unexpected(tree, "a list");
        &[]
    }

    /// A name as ids are spelled: it becomes part of message ids, file names and diagnostics.
    pub(crate) fn name<'t>(&mut self, tree: &'t Tree) -> Option<&'t str> {
        let name = self.word(tree)?;
        self.check_name(name, &tree.place).then_some(name)
    }

    pub(crate) fn check_name(&mut self, name: &str, place: &Place) -> bool {
        if name == "end" {
            self.add(
                Diagnostic::error("F006", place.clone(), "`end` is reserved")
                    .help("`goto: end` leaves a flow; choose another name"),
            );
            return false;
        }
        if is_name(name) {
            return true;
        }
        self.add(
            Diagnostic::error("F006", place.clone(), format!("`{name}` is not a name"))
                .help("names are lower-case letters, digits and `_`, and begin with a letter"),
        );
        false
    }

    /// The entries of a map. Keys that stand twice are told and the later ones left out.
    pub(crate) fn entries<'t>(
        &mut self,
        tree: &'t Tree,
        what: &'static str,
    ) -> Vec<&'t (Key, Tree)> {
        let Shape::Map(entries) = &tree.shape else {
            self.unexpected(tree, what);
            return Vec::new();
        };
        let mut kept: Vec<&(Key, Tree)> = Vec::with_capacity(entries.len());
        for entry in entries {
            match kept.iter().find(|(key, _)| key.name == entry.0.name) {
                None => kept.push(entry),
                Some((first, _)) => self.twice(&entry.0.name, &entry.0.place, &first.place),
            }
        }
        kept
    }

    /// The same name stands twice.
    pub(crate) fn twice(&mut self, name: &str, place: &Place, first: &Place) {
        self.add(
            Diagnostic::error("F004", place.clone(), format!("`{name}` stands here twice"))
                .label("the second")
                .help(format!("the first stands in line {}", first.line)),
        );
    }

    /// The keys of a map of which all are known beforehand.
    pub(crate) fn fields<'t>(
        &mut self,
        tree: &'t Tree,
        owner: &Place,
        what: &'static str,
        known: &[&str],
    ) -> Fields<'t> {
        let entries = self.entries(tree, what);
        for (key, _) in entries.iter().filter(|(key, _)| !known.contains(&key.name.as_str())) {
            let mut fault = Diagnostic::error(
                "F005",
                key.place.clone(),
                format!("there is no key `{}` in {what}", key.name),
            )
            .help(format!("the keys are: {}", known.join(", ")));
            if let Some(near) = crate::diagnostic::nearest(&key.name, known.iter().copied()) {
                fault = fault.help(format!("did you mean `{near}`?"));
            }
            self.add(fault);
        }
        let is_map = matches!(tree.shape, Shape::Map(_));
        Fields { entries, what, place: owner.clone(), is_map }
    }
}

/// The keys of one map.
pub(crate) struct Fields<'t> {
    entries: Vec<&'t (Key, Tree)>,
    what: &'static str,
    pub(crate) place: Place,
    pub(crate) is_map: bool,
}

impl<'t> Fields<'t> {
    pub(crate) fn get(&self, key: &str) -> Option<&'t Tree> {
        self.entries.iter().find(|(found, _)| found.name == key).map(|(_, tree)| tree)
    }

    pub(crate) fn key(&self, key: &str) -> Option<&'t Key> {
        self.entries.iter().find(|(found, _)| found.name == key).map(|(found, _)| found)
    }

    /// The value of a key that must be there. Nothing is missed in what is no map at all.
    pub(crate) fn require(&self, key: &str, faults: &mut Faults) -> Option<&'t Tree> {
        let found = self.get(key);
        if found.is_none() && self.is_map {
            faults.add(Diagnostic::error(
                "F003",
                self.place.clone(),
                format!("{} needs the key `{key}`", self.what),
            ));
        }
        found
    }

    /// Those of `keys` that are there, in the order of the file.
    pub(crate) fn present(&self, keys: &[&str]) -> Vec<&'t (Key, Tree)> {
        self.entries.iter().copied().filter(|(key, _)| keys.contains(&key.name.as_str())).collect()
    }
}

/// Whether a word is spelled as ids are: `[a-z][a-z0-9_]*`.
pub(crate) fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}
