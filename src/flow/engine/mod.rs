//! The engine: from where somebody stands and what they did, to where they stand now.
//!
//! The promise: [`resume`], [`screen`] and [`due`] are total and pure. Whatever session, input and
//! flows they get, they end in a bounded number of steps on something to show and never panic;
//! the same arguments always give the same answer, so a conflicting commit is simply redone.
//!
//! What it deliberately does not do: format words (a screen is message ids and arguments), look
//! anything up but in the frozen [`World`] (an action is a question to the outside, answered with
//! [`Input::Fact`]), or keep a screen anywhere (it is computed from the session when needed).
//!
//! How it goes, by file: `advance` walks from node to node until one waits; `react` does what a
//! touch asks for; `hear` finds out what written words ask for; `repair` puts a session back on
//! its feet after an edit of the flows; `reading` says in which languages; `show` says what to
//! see; `remember` keeps the answers.
//!
//! Rules that flow authors rely on:
//! * An `ask` whose `keep: session` slot already has a value is passed over: nobody is asked
//!   twice. "Back" leads to it all the same, so that the answer can be changed. A choice of
//!   language is always asked.
//! * The value of a `keep: flow` slot lasts while its flow is being gone through or "back" leads
//!   into it. Entering a flow anew forgets what its former run remembered, and the ways back
//!   into that run.
//! * "Back" never leads to the same place twice: coming again to a place of the history cuts the
//!   history there. Coming home empties it.
//! * `link` leaves everything, callers included; what the desk calls from every screen (language,
//!   numbers, a person) returns to the screen it was called from.

mod advance;
mod hear;
mod react;
mod reading;
mod remember;
mod repair;
mod show;

use std::borrow::Cow;

use crate::booking::Calendars;
use crate::directory::service::{OpenNow, Wanted};
use crate::directory::{Directory, Policy};
use crate::flow::event::{Input, Pause, Query, Step};
use crate::flow::lexicon::Lexicons;
use crate::flow::model::{Flow, Flows, Node, NodeKind, Privacy, well_known};
use crate::flow::screen::{ChoiceKey, ChoiceRef, Screen, Told};
use crate::flow::session::{Frame, Offer, Session};
use crate::ids::{FlowId, LanguageTag, NodeId};
use crate::text::catalog::Catalog;
use crate::time::Timestamp;

use self::advance::Run;

/// How many nodes one resumption may go through before it must wait.
pub const STEPS_MAX: u32 = 64;

/// Everything frozen that a conversation goes by.
#[derive(Clone, Copy)]
pub struct World<'a> {
    /// The conversations.
    pub flows: &'a Flows,
    /// The words people say, by language.
    pub lexicons: &'a Lexicons,
    /// The words the desk says: to recognise a label that is typed instead of touched.
    pub catalog: &'a Catalog,
    /// Who helps.
    pub directory: &'a Directory,
    /// Where appointments can be made.
    pub calendars: &'a Calendars,
    /// What of the directory may be shown.
    pub policy: Policy,
}

/// Goes on from `session` after `input`, up to the next thing to wait for. `now` becomes
/// [`Session::waiting_since`], decides which days are past, and which places may be shown.
#[must_use]
pub fn resume(world: &World<'_>, session: Session, input: Input, now: Timestamp) -> Step {
    let mut run = Run::new(world, session, now);
    run.take(input);
    run.finish()
}

/// What `session` shows. `language` is the reader's: the session's own, or the best guess before
/// one was chosen. A session that an edit displaced shows where [`resume`] would put it.
#[must_use]
pub fn screen(
    world: &World<'_>,
    session: &Session,
    language: &LanguageTag,
    now: Timestamp,
) -> Screen {
    let settled = repair::settled(world, session, now);
    show::screen(world, &settled, language, now)
}

/// When the wait ends by itself: the node's timeout, or that of what is sensitive.
#[must_use]
pub fn due(world: &World<'_>, session: &Session) -> Option<Timestamp> {
    let node = world.top(session).and_then(|(_, node)| node.timeout.as_ref());
    let ends = [node.map(|timeout| timeout.after), world.privacy(session).map(|it| it.after)];
    ends.into_iter().flatten().min().map(|after| session.waiting_since + after)
}

/// What remains on the screen when something sensitive is left; `None` elsewhere.
#[must_use]
pub fn leaves<'w>(world: &World<'w>, session: &Session) -> Option<&'w FlowId> {
    world.privacy(session).map(|privacy| &privacy.leaves)
}

/// Whether the session stands on a sensitive screen, in a sensitive flow, or in one called from
/// there.
#[must_use]
pub fn is_discreet(world: &World<'_>, session: &Session) -> bool {
    world.privacy(session).is_some()
}

/// The search that a card node's places answer, for `Directory::card`; `None` at other nodes.
#[must_use]
pub fn wanted(world: &World<'_>, session: &Session) -> Option<Wanted> {
    let (flow, node) = world.top(session)?;
    let NodeKind::Card { need, near, .. } = &node.kind else { return None };
    let near = near.as_ref().and_then(|slot| match world.value(session, flow, slot) {
        Some(Cow::Borrowed(crate::flow::session::Value::Municipality(id))) => Some(id.clone()),
        _ => None,
    });
    Some(Wanted {
        need: need.clone(),
        near,
        language: session.language.clone(),
        open_now: OpenNow::Indifferent,
    })
}

/// The number a choice travels by: the same for the same choice of the same node in every
/// process and release (32 bits of FNV-1a over a canonical spelling). Keys are compared only
/// within one screen, where the exhaustive walk proves them distinct.
#[must_use]
pub fn choice_key(flow: &FlowId, node: &NodeId, reference: &ChoiceRef) -> ChoiceKey {
    let number;
    let (kind, name) = match reference {
        ChoiceRef::Menu(id) => ("menu", id.as_str()),
        ChoiceRef::Option(id) => ("option", id.as_str()),
        ChoiceRef::Language(tag) => ("language", tag.as_str()),
        ChoiceRef::Group(index) => {
            number = index.to_string();
            ("group", number.as_str())
        }
        ChoiceRef::Municipality(id) => ("municipality", id.as_str()),
        ChoiceRef::Skip => ("skip", ""),
        ChoiceRef::NextCard => ("next", ""),
        ChoiceRef::PreviousCard => ("previous", ""),
        ChoiceRef::Pin => ("pin", ""),
        ChoiceRef::Book => ("book", ""),
        ChoiceRef::Offered(Offer::Opening(start)) => {
            number = start.0.to_string();
            ("opening", number.as_str())
        }
        ChoiceRef::Offered(Offer::Appointment { id, .. }) => {
            number = id.to_string();
            ("appointment", number.as_str())
        }
        ChoiceRef::Offered(Offer::Place { place, .. }) => ("other", place.as_str()),
        ChoiceRef::Flow(id) => ("flow", id.as_str()),
        ChoiceRef::Switch => ("switch", ""),
        ChoiceRef::ReadIn(tag) => ("read", tag.as_str()),
        ChoiceRef::Neither => ("neither", ""),
    };
    let mut hash: u32 = 0x811c_9dc5;
    for part in [flow.as_str(), node.as_str(), kind, name] {
        // The separator cannot occur in a name, so no two spellings run together.
        for byte in part.bytes().chain([0]) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
    ChoiceKey(hash)
}

impl Screen {
    /// The number that `reference`, a choice of this screen, travels by.
    #[must_use]
    pub fn key(&self, reference: &ChoiceRef) -> ChoiceKey {
        choice_key(&self.flow, &self.node, reference)
    }
}

impl<'w> World<'w> {
    /// The flow and node where the session stands, if they still exist.
    fn top(&self, session: &Session) -> Option<(&'w Flow, &'w Node)> {
        let frame = session.frames.last()?;
        let flow = self.flows.get(frame.flow.as_str())?;
        Some((flow, flow.node(&frame.node)?))
    }

    /// How the session is left if it is in a sensitive flow.
    fn privacy(&self, session: &Session) -> Option<&'w Privacy> {
        privacy_of(self.flows, &session.frames)
    }

    /// The well-known flow of that name, if it exists.
    fn well_known(&self, name: &str) -> Option<&'w Flow> {
        self.flows.get(name)
    }

    /// The language to compare labels in: the session's, or the first shipped one.
    fn tongue(&self, session: &Session) -> LanguageTag {
        match (&session.language, self.catalog.locales().first()) {
            (Some(language), _) => language.clone(),
            (None, Some(locale)) => locale.tag.clone(),
            (None, None) => LanguageTag::new(""),
        }
    }
}

/// The privacy of the innermost sensitive screen or flow among `frames`.
fn privacy_of<'w>(flows: &'w Flows, frames: &[Frame]) -> Option<&'w Privacy> {
    frames.iter().rev().find_map(|frame| {
        let flow = flows.get(frame.flow.as_str())?;
        let own = flow.node(&frame.node).and_then(|node| node.privacy.as_ref());
        own.or(flow.privacy.as_ref())
    })
}

/// The innermost flow among `frames` that is sensitive as a whole.
fn sensitive_of<'w>(flows: &'w Flows, frames: &[Frame]) -> Option<&'w Flow> {
    let flow = |frame: &Frame| flows.get(frame.flow.as_str());
    frames.iter().rev().filter_map(flow).find(|flow| flow.privacy.is_some())
}

/// A message of the desk itself, without arguments.
fn plain(message: &str) -> Told {
    Told { message: message.to_owned(), attribute: None, arguments: Vec::new() }
}

/// Whether the desk has not yet been told which language to speak, and is asking.
fn is_onboarding(session: &Session) -> bool {
    session.language.is_none()
        && session.frames.last().is_some_and(|frame| frame.flow.as_str() == well_known::LANGUAGE)
}

impl Run<'_> {
    /// The step this run amounts to.
    fn finish(mut self) -> Step {
        self.leave_no_way_back();
        self.forget_unreachable();
        let pause = match self.query.take() {
            Some(query) => Pause::Query(query),
            None => Pause::Person,
        };
        Step { session: self.session, events: self.events, pause }
    }

    /// Asks the outside.
    fn ask_outside(&mut self, query: Query) {
        self.query = Some(query);
    }
}
