//! The interface that `fluent-bundle` asks of the crate `intl-memoizer`, read without a lock.
//!
//! Why it exists: the published crate keeps a language's formatters behind one mutex, which every
//! plural selection and every number of every thread would take. Here they stand in a list that
//! only grows, one cell after another; reading it is an acquire load a cell. A language has two
//! or three formatters (cardinal rules, ordinal rules, decimal digits), so walking it is short.
//! Cargo's `[patch]` puts this crate in its place.
//!
//! What it deliberately does not do: forget anything, or share formatters between bundles.

use std::any::Any;
use std::cell::OnceCell;
use std::hash::Hash;

use unic_langid::LanguageIdentifier;

pub mod concurrent;

/// A formatter that is made once for a language and a set of arguments.
pub trait Memoizable {
    /// What tells two formatters of one kind and language apart.
    type Args: 'static + Eq + Hash + Clone;

    /// What can go wrong while making one.
    type Error;

    /// Makes the formatter.
    ///
    /// # Errors
    /// Whatever the formatter says.
    fn construct(language: LanguageIdentifier, arguments: Self::Args) -> Result<Self, Self::Error>
    where
        Self: Sized;
}

struct Entry {
    formatter: Box<dyn Any>,
    next: OnceCell<Box<Self>>,
}

/// The formatters of one language, for one thread.
pub struct IntlLangMemoizer {
    language: LanguageIdentifier,
    first: OnceCell<Box<Entry>>,
}

impl IntlLangMemoizer {
    /// No formatters yet.
    #[must_use]
    pub fn new(language: LanguageIdentifier) -> Self {
        Self { language, first: OnceCell::new() }
    }

    /// Uses the formatter of these arguments, made now if this is the first time.
    ///
    /// # Errors
    /// Those of [`Memoizable::construct`].
    pub fn with_try_get<I, R, U>(&self, arguments: I::Args, callback: U) -> Result<R, I::Error>
    where
        I: Memoizable + 'static,
        U: FnOnce(&I) -> R,
    {
        let mut cell = &self.first;
        while let Some(entry) = cell.get() {
            match entry.formatter.downcast_ref::<(I::Args, I)>() {
                Some((of, formatter)) if *of == arguments => return Ok(callback(formatter)),
                _ => cell = &entry.next,
            }
        }
        let formatter = I::construct(self.language.clone(), arguments.clone())?;
        let result = callback(&formatter);
        // A formatter that made another one of its own meanwhile has taken the cell: then this
        // one is made again next time, which is slower and never wrong.
        let _ = cell.set(Box::new(Entry {
            formatter: Box::new((arguments, formatter)),
            next: OnceCell::new(),
        }));
        Ok(result)
    }
}
