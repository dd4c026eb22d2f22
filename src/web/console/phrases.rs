//! Operators' phrases: what may be sent to her in her language, with what it says told back.
//!
//! The promise: before a phrase goes, its sender reads it in her language, reads what it says, and
//! reads whether somebody answered for it. It deliberately translates nothing: what a language does
//! not have is not offered in it.

use axum::response::Response;
use maud::{Markup, html};

use crate::cases::{Case, CaseKind};
use crate::conversation::desk::{Desk, SOURCE_LANGUAGE};
use crate::ids::LanguageTag;
use crate::store::audit::{About, Deed};
use crate::text::locale::ReviewState;
use crate::text::message::MessageId;

use super::case::deed;
use super::page::Frame;
use super::{Asked, Asker, RoomError};

/// Every phrase: its group, and its name in it. `phrase-GROUP-NAME` is its message.
pub const PHRASES: &[&str] = &[
    "contact-hello",
    "contact-read",
    "contact-pace",
    "contact-yes-no",
    "contact-alone",
    "contact-believe",
    "contact-language",
    "safety-now",
    "safety-call-112",
    "safety-call-1522",
    "safety-stop",
    "safety-phone",
    "safety-other-phone",
    "safety-children",
    "safety-law",
    "appointment-meet",
    "appointment-where",
    "appointment-when",
    "appointment-call",
    "appointment-mediator",
    "appointment-papers",
    "appointment-with-children",
    "referral-ask",
    "referral-what",
    "referral-no",
    "referral-done",
    "referral-law",
    "road-order",
    "road-lawyer",
    "road-permit",
    "road-address",
    "road-school",
    "road-maintenance",
    "road-work",
    "road-children",
    "road-doctor",
    "goodbye-back",
    "goodbye-ask-close",
    "goodbye-closed",
    "goodbye-thanks",
];

/// The groups in the order of a conversation, and the messages that name them. The road onward is
/// for discreet requests alone: it is opened when she asks, never pushed.
const GROUPS: [(&str, &str); 6] = [
    ("contact", "console-group-contact"),
    ("safety", "console-group-safety"),
    ("appointment", "console-group-appointment"),
    ("referral", "console-group-referral"),
    ("road", "console-group-road"),
    ("goodbye", "console-group-goodbye"),
];

/// Whether somebody answered for a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The team approved it, and a reader of the language its translation.
    Signed,
    /// Nobody did yet.
    Draft,
    /// The language does not have it.
    Missing,
}

/// Whether there is a phrase of that name.
#[must_use]
pub fn is_phrase(name: &str) -> bool {
    PHRASES.contains(&name)
}

/// The message of a phrase.
#[must_use]
pub fn id_of(name: &str) -> String {
    format!("phrase-{name}")
}

/// The language she reads.
#[must_use]
pub fn language_of(case: &Case) -> LanguageTag {
    case.language.clone().unwrap_or_else(|| LanguageTag::new(SOURCE_LANGUAGE))
}

/// Whether a phrase may be sent in a language, and with what word of warning.
#[must_use]
pub fn standing(desk: &Desk, name: &str, language: &LanguageTag) -> Standing {
    let id = id_of(name);
    let told = desk.catalog.text(language, MessageId::of(&id), &[]);
    match told {
        Some(words) if words.locale.tag == *language => {
            let is_reviewed = words.locale.review.state == ReviewState::Reviewed
                || language.as_str() == SOURCE_LANGUAGE;
            let is_approved = desk.protocol.texts.get(&id).is_some_and(Option::is_some);
            if is_reviewed && is_approved { Standing::Signed } else { Standing::Draft }
        }
        _ => Standing::Missing,
    }
}

impl Asked<'_> {
    /// The phrases for a case.
    pub(super) async fn phrases(&self, asker: &Asker) -> Result<Response, RoomError> {
        let id = self.case_id()?;
        let conversation = &self.console.conversation;
        let opened = conversation.open_for(asker.operator.id, id, self.now).await?;
        let case = opened.ok_or(RoomError::Nothing)?.record.case;
        if case.holder() != Some(asker.operator.id) {
            return Err(RoomError::Nothing);
        }
        self.note(&[asker.did(Deed::PhrasesRead, About::Case(id))]).await?;
        let language = language_of(&case);
        let words = self.words();
        let name = words.language(&language);
        let path = deed(id, "phrase");
        Ok(self.show(asker, &words.say("console-phrases"), None, |frame| {
            html! {
                p { (words.with("console-phrases-text", &[("language", &name)])) }
                p { a href={ "/console/case/" (id) } { (words.say("console-back-to-case")) } }
                @for (group, title) in GROUPS {
                    @if case.kind == CaseKind::Discreet || group != "road" {
                        section {
                            h2 { (words.say(title)) }
                            ul.phrases {
                                @for phrase in PHRASES.iter().filter(|it| group_of(it) == group) {
                                    li { (self.phrase_form(phrase, &language, &path, frame)) }
                                }
                            }
                        }
                    }
                }
            }
        }))
    }

    fn phrase_form(
        &self,
        name: &str,
        language: &LanguageTag,
        path: &str,
        frame: &Frame<'_>,
    ) -> Markup {
        let desk = &self.console.conversation.desk;
        let words = frame.words;
        let id = id_of(name);
        let standing = standing(desk, name, language);
        let text = desk.catalog.text(language, MessageId::of(&id), &[]);
        let direction = text.as_ref().map(|text| crate::web::page::dir(text.locale.direction));
        let meant = words.say(&id);
        let back = words.say(&format!("back-{language}-{name}"));
        let is_source = language.as_str() == SOURCE_LANGUAGE;
        let draft_id = format!("draft-{name}");
        html! {
            @if standing == Standing::Missing {
                p.words { (meant) }
                p.mark.warn { (words.say("console-phrase-missing-language")) }
            } @else {
                (frame.form(path, &html! {
                    input type="hidden" name="phrase" value=(name);
                    @if let Some(text) = &text {
                        p.words lang=(language) dir=[direction] { (text.text) }
                    }
                    @if !is_source {
                        p.meant { span.hint { (words.say("console-phrase-meant")) } " " (meant) }
                        @if back.is_empty() {
                            p.mark.warn { (words.say("console-phrase-no-back")) }
                        } @else {
                            p.meant { span.hint { (words.say("console-phrase-back")) } " " (back) }
                        }
                    }
                    @if standing == Standing::Draft {
                        p.mark.warn { (words.say("console-phrase-draft")) }
                        label.check for=(draft_id) {
                            input type="checkbox" id=(draft_id) name="draft" value="yes" required;
                            span { (words.say("console-phrase-draft-yes")) }
                        }
                    }
                    button { (words.say("console-phrase-go")) }
                }))
            }
        }
    }
}

fn group_of(name: &str) -> &str {
    name.split_once('-').map_or(name, |(group, _)| group)
}
