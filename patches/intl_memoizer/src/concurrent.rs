//! The formatters of one language, shared between threads.

use std::any::Any;
use std::sync::OnceLock;

use unic_langid::LanguageIdentifier;

use crate::Memoizable;

struct Entry {
    formatter: Box<dyn Any + Send + Sync>,
    next: OnceLock<Box<Self>>,
}

/// A list that only grows: a reader never waits, neither for readers nor for a writer.
pub struct IntlLangMemoizer {
    language: LanguageIdentifier,
    first: OnceLock<Box<Entry>>,
}

impl IntlLangMemoizer {
    /// No formatters yet.
    #[must_use]
    pub fn new(language: LanguageIdentifier) -> Self {
        Self { language, first: OnceLock::new() }
    }

    /// Uses the formatter of these arguments, made now if this is the first time. Two threads
    /// that are first at once both make one, and the later one is dropped.
    ///
    /// # Errors
    /// Those of [`Memoizable::construct`].
    pub fn with_try_get<I, R, U>(&self, arguments: I::Args, callback: U) -> Result<R, I::Error>
    where
        I: Memoizable + Send + Sync + 'static,
        I::Args: Send + Sync + 'static,
        U: FnOnce(&I) -> R,
    {
        let mut made = None;
        let mut cell = &self.first;
        loop {
            while let Some(entry) = cell.get() {
                match entry.formatter.downcast_ref::<(I::Args, I)>() {
                    Some((of, formatter)) if *of == arguments => return Ok(callback(formatter)),
                    _ => cell = &entry.next,
                }
            }
            let entry = match made.take() {
                Some(entry) => entry,
                None => {
                    let formatter = I::construct(self.language.clone(), arguments.clone())?;
                    let formatter = Box::new((arguments.clone(), formatter));
                    Box::new(Entry { formatter, next: OnceLock::new() })
                }
            };
            // Taken by another thread in this moment: look at what it put there, and go on.
            made = cell.set(entry).err();
        }
    }
}
