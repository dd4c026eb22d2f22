//! The file of words that open the private way in.
//!
//! The promise: an edit is in force within one turn of the jobs, and a file that is faulty, gone
//! or unreadable leaves what stood in force; that is logged once, by place and without a word of
//! it. It deliberately watches nothing: the file is small, and is read each turn.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use sha2::{Digest, Sha256};

use crate::conversation::desk::Desk;
use crate::conversation::handle::Conversation;
use crate::conversation::openings::Openings;
use crate::diagnostic::{Diagnostic, Place, SourceFile};

/// Where the file is, and whether somebody said that it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhrasesPath {
    /// The path.
    pub path: PathBuf,
    /// Named in the settings: then its absence is a fault.
    pub is_named: bool,
}

impl PhrasesPath {
    /// The path that the settings name, or the usual one in the data directory.
    #[must_use]
    pub fn of(named: Option<PathBuf>, data: &Path) -> Self {
        let is_named = named.is_some();
        Self { path: named.unwrap_or_else(|| data.join("phrases.yaml")), is_named }
    }
}

/// What was found when the file was last looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// Nothing that can be read.
    Unreadable(ErrorKind),
    /// A text, by its digest.
    Text([u8; 32]),
}

/// The file, looked at again and again.
pub struct PhrasesFile {
    place: PhrasesPath,
    seen: Mutex<Option<Seen>>,
}

impl PhrasesFile {
    /// The file at `place`, not yet looked at.
    #[must_use]
    pub fn new(place: PhrasesPath) -> Self {
        Self { place, seen: Mutex::new(None) }
    }

    /// The file at `place`, looked at once: before anybody can say a phrase of it.
    #[must_use]
    pub fn begun(place: PhrasesPath, conversation: &Conversation) -> Self {
        let file = Self::new(place);
        file.look(conversation);
        file
    }

    /// Puts what the file says in force, if it says something else than before.
    pub fn look(&self, conversation: &Conversation) {
        let read = std::fs::read_to_string(&self.place.path);
        let found = match &read {
            Ok(text) => Seen::Text(Sha256::digest(text).into()),
            Err(error) => Seen::Unreadable(error.kind()),
        };
        let before = self.seen.lock().unwrap_or_else(PoisonError::into_inner).replace(found);
        if before == Some(found) {
            return;
        }
        match read.map(|text| understood(&self.place.path, text, &conversation.desk)) {
            Ok(Ok(openings)) => {
                tracing::info!(phrases = openings.count(), "the private phrases are in force");
                conversation.openings.replace(openings);
            }
            Ok(Err(faults)) => faults.iter().for_each(tell),
            // Nobody said that there should be one.
            Err(error)
                if error.kind() == ErrorKind::NotFound
                    && before.is_none()
                    && !self.place.is_named => {}
            Err(error) => {
                let path = self.place.path.display().to_string();
                let cause = error.to_string();
                tracing::error!(path, cause, "the private phrases stay as they were");
            }
        }
    }
}

fn tell(fault: &Diagnostic) {
    let place = fault.place.as_ref().map_or_else(String::new, ToString::to_string);
    let (code, what) = (fault.code, &fault.message);
    tracing::error!(code, place, what, "the private phrases stay as they were");
}

fn understood(path: &Path, text: String, desk: &Desk) -> Result<Openings, Vec<Diagnostic>> {
    let file = SourceFile::new(path.display().to_string(), text);
    let shipped: Vec<&str> = desk.catalog.locales().iter().map(|it| it.tag.as_str()).collect();
    Openings::read(&file, &desk.lexicons, &shipped)
}

/// Every fault of the file, for `check`. What is told of it never repeats its lines.
#[must_use]
pub fn check(place: &PhrasesPath, desk: &Desk) -> Vec<Diagnostic> {
    match std::fs::read_to_string(&place.path) {
        Ok(text) => understood(&place.path, text, desk).err().unwrap_or_default(),
        Err(error) if error.kind() == ErrorKind::NotFound && !place.is_named => Vec::new(),
        Err(error) => {
            let at = Place::start_of(place.path.display().to_string());
            vec![Diagnostic::error("W001", at, format!("the phrases cannot be read: {error}"))]
        }
    }
}
