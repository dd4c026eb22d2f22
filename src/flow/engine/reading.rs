//! Which language a screen is read in, and which one stands beside it.
//!
//! The promise: in production a sensitive flow is told only in a language in which a named person
//! answered for its texts. Whoever speaks another one is asked which of those to read it in, and
//! reads it there with their own language beneath; the numbers, a request for a person and every
//! way out stay where they are. It deliberately changes nothing of the language that was chosen:
//! who answers a request learns that one.

use super::advance::{Revisiting, Run};
use super::{World, sensitive_of};
use crate::directory::Policy;
use crate::flow::model::Flow;
use crate::flow::session::{Asking, Session, Value};
use crate::ids::{LanguageTag, SlotId};

/// The languages of a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    /// Told first.
    pub(super) language: LanguageTag,
    /// The same beneath.
    pub(super) beside: Option<LanguageTag>,
}

impl<'w> World<'w> {
    /// How what `session` shows is read by somebody who chose `language`.
    pub(super) fn reading(&self, session: &Session, language: &LanguageTag) -> Reading {
        let own = Reading { language: language.clone(), beside: self.beside(language) };
        let Some(flow) = self.unread(session, language) else { return own };
        let chosen = self.chosen(session, flow);
        let best = || self.readable(flow, language).into_iter().next();
        match (&session.asking, chosen) {
            // The question itself is the desk's own: told in their language first.
            (Some(Asking::Reading), _) => Reading { beside: own.beside.or_else(best), ..own },
            (_, chosen) => match chosen.or_else(best) {
                Some(read) => Reading { language: read, beside: Some(language.clone()) },
                None => own,
            },
        }
    }

    /// Whether it has to be asked in which language the present flow is read.
    pub(super) fn asks_reading(&self, session: &Session) -> bool {
        session.language.as_ref().is_some_and(|language| {
            self.unread(session, language).is_some_and(|flow| self.chosen(session, flow).is_none())
        })
    }

    /// The languages in which somebody answered for `flow`: those that `language` falls back to
    /// first, then as a picker shows them. The source language always stands among them.
    pub(super) fn readable(&self, flow: &Flow, language: &LanguageTag) -> Vec<LanguageTag> {
        let near = self.catalog.locale(language).into_iter().flat_map(|it| &it.fallbacks);
        let mut found: Vec<LanguageTag> = Vec::new();
        for tag in near.chain(self.catalog.locales().iter().map(|locale| &locale.tag)) {
            if !found.contains(tag) && self.catalog.is_reviewed(tag, flow.id.as_str()) {
                found.push(tag.clone());
            }
        }
        found
    }

    /// The present flow, if it is sensitive and nobody answered for it in `language`. A rehearsal
    /// shows drafts: that is what it is for.
    fn unread(&self, session: &Session, language: &LanguageTag) -> Option<&'w Flow> {
        let (flow, _) = self.top(session)?;
        let is_open = self.policy == Policy::Rehearsal
            || flow.privacy.is_none()
            || self.catalog.is_reviewed(language, flow.id.as_str());
        (!is_open).then_some(flow)
    }

    fn chosen(&self, session: &Session, flow: &Flow) -> Option<LanguageTag> {
        match session.slots.get(&slot(flow)) {
            Some(Value::Language(tag)) if self.catalog.is_reviewed(tag, flow.id.as_str()) => {
                Some(tag.clone())
            }
            _ => None,
        }
    }

    fn beside(&self, language: &LanguageTag) -> Option<LanguageTag> {
        self.catalog.locale(language)?.beside.clone()
    }
}

/// Where the choice is kept: among the answers of the flow, so that it goes when they go.
fn slot(flow: &Flow) -> SlotId {
    SlotId::new(format!("{}.(reading)", flow.id))
}

impl Run<'_> {
    /// Reads the present sensitive flow in this language, from where it stands.
    pub(super) fn read_in(&mut self, tag: &LanguageTag) {
        let Some(flow) = sensitive_of(self.world.flows, &self.session.frames) else { return };
        self.session.slots.insert(slot(flow), Value::Language(tag.clone()));
        self.session.asking = None;
        self.revisiting = Revisiting::Yes;
        self.walk();
    }
}
