//! What must never be promised: that she is safe, that nobody will know, that help is coming.
//!
//! The promise: no text that somebody afraid may read says, in any language, what that language's
//! list `locales/<tag>/promises.yaml` forbids; a language without a list is a fault, so that none
//! is forgotten. It deliberately knows only words: whether a text is wise is for reviewers, and
//! which texts are looked at is told by whoever knows the flows.
//!
//! | code | fault |
//! |---|---|
//! | L040 | a text promises what nobody can keep |
//! | L041 | a language has no list of such promises, or an empty one |

use crate::diagnostic::{Diagnostic, Place, SourceFile};
use crate::text::check::spoken;
use crate::text::preview::SensitiveWords;
use crate::text::source::{Texts, spelled};

/// The file of a language's list.
const LIST: &str = "promises.yaml";

/// Faults of the texts whose message `is_told_to_her` names, in every language.
#[must_use]
pub fn check(files: &[SourceFile], is_told_to_her: &dyn Fn(&str) -> bool) -> Vec<Diagnostic> {
    check_texts(&Texts::read(files), is_told_to_her)
}

/// The same of what was read already.
#[must_use]
pub fn check_texts(texts: &Texts, is_told_to_her: &dyn Fn(&str) -> bool) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (tag, folder) in &texts.folders() {
        let mut told = folder.texts().filter(|text| is_told_to_her(text.id)).peekable();
        if told.peek().is_none() {
            continue;
        }
        let list = match folder.yaml(LIST).map(SensitiveWords::read) {
            Some(Ok(list)) if !list.is_empty() => list,
            Some(Err(fault)) => {
                faults.push(*fault);
                continue;
            }
            Some(Ok(_)) | None => {
                let message = format!("`{tag}` does not say what must never be promised");
                let place = Place::start_of(format!("locales/{tag}/{LIST}"));
                faults.push(
                    Diagnostic::error("L041", place, message)
                        .help("write `words:` with a list, as the other languages have it"),
                );
                continue;
            }
        };
        faults.extend(told.filter_map(|text| {
            let promise = list.find(&spoken(folder, &text))?.to_owned();
            let message = format!("`{}` promises `{promise}`", spelled(text.key()));
            Some(
                Diagnostic::error("L040", text.place(), message)
                    .label("nobody can keep this")
                    .help("say what is true: who reads, and when"),
            )
        }));
    }
    faults
}
