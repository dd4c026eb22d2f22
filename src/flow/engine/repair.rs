//! Putting a session back on its feet after an edit of the flows, the directory or the languages.

use std::borrow::Cow;

use super::World;
use super::advance::{Revisiting, Run, bound_history};
use crate::flow::event::Event;
use crate::flow::model::NodeKind;
use crate::flow::model::well_known;
use crate::flow::session::{Asking, FRAMES_MAX, Frame, Session};
use crate::time::Timestamp;

/// What a repair came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Repair {
    /// The person stands where they stood.
    InPlace,
    /// They stand somewhere else; an apology was said.
    Displaced,
}

/// The session as [`super::resume`] would find it: itself, unless something needs repair.
pub(super) fn settled<'s>(
    world: &World<'_>,
    session: &'s Session,
    now: Timestamp,
) -> Cow<'s, Session> {
    if is_settled(world, session, now) {
        return Cow::Borrowed(session);
    }
    let mut run = Run::new(world, session.clone(), now);
    run.settle();
    Cow::Owned(run.session)
}

/// Whether the session stands, revision and all, on a node that waits.
fn is_settled(world: &World<'_>, session: &Session, now: Timestamp) -> bool {
    let current = |frame: &Frame| {
        world
            .flows
            .get(frame.flow.as_str())
            .is_some_and(|flow| flow.revision == frame.revision && flow.node(&frame.node).is_some())
    };
    session.frames.len() <= FRAMES_MAX
        && session.frames.iter().all(current)
        && session.history.iter().flatten().all(current)
        && session.language.as_ref().is_none_or(|tag| world.catalog.locale(tag).is_some())
        && session
            .asking
            .as_ref()
            .is_none_or(|asking| still_asked(world, session, asking).as_ref() == Some(asking))
        && world.top(session).is_some()
        && waits(world, session, now)
}

/// Whether the node where the session stands can wait as it is.
fn waits(world: &World<'_>, session: &Session, now: Timestamp) -> bool {
    // Before it is known in which language a node is read, nothing of it has begun.
    if world.asks_reading(session) {
        return session.asking == Some(Asking::Reading);
    }
    match world.top(session).map(|(_, node)| &node.kind) {
        Some(NodeKind::Menu { .. } | NodeKind::Ask { .. } | NodeKind::Numbers { .. }) => true,
        Some(NodeKind::Offered { .. }) => {
            session.errand.as_ref().is_some_and(|errand| !errand.offered.is_empty())
        }
        // A place may have been withdrawn, or its verification may have expired, since.
        Some(NodeKind::Card { .. }) => super::show::card(world, session, now).is_some(),
        _ => false,
    }
}

/// What is left of a question of the desk's own: what it names may be gone.
fn still_asked(world: &World<'_>, session: &Session, asking: &Asking) -> Option<Asking> {
    match asking {
        Asking::Which(flows) => {
            let left: Vec<_> =
                flows.iter().filter(|id| world.flows.get(id.as_str()).is_some()).cloned().collect();
            (!left.is_empty()).then_some(Asking::Which(left))
        }
        Asking::Switch(tag) => {
            world.catalog.locale(tag).is_some().then(|| Asking::Switch(tag.clone()))
        }
        Asking::Reading => world.asks_reading(session).then_some(Asking::Reading),
        Asking::Person => world.flows.get(well_known::PRIVATE).is_some().then_some(Asking::Person),
        Asking::Municipality(ids) => {
            let left: Vec<_> = ids
                .iter()
                .filter(|id| world.directory.municipality(id).is_some())
                .cloned()
                .collect();
            (!left.is_empty()).then_some(Asking::Municipality(left))
        }
    }
}

impl Run<'_> {
    /// Makes the session one that can be shown and gone on from.
    pub(super) fn settle(&mut self) -> Repair {
        if is_settled(self.world, &self.session, self.now) {
            return Repair::InPlace;
        }
        if self.session.frames.is_empty() {
            self.go_home();
            self.walk();
            return Repair::InPlace;
        }
        self.drop_unknown();
        let before = self.events.len();
        if self.stands_on_action() && !self.world.asks_reading(&self.session) {
            // It was asked and never answered. To ask again what nobody asked for is worse than
            // to begin the flow again.
            if let Some(frame) = self.session.frames.last_mut() {
                let flow = frame.flow.clone();
                frame.node = self
                    .world
                    .flows
                    .get(flow.as_str())
                    .map_or_else(|| frame.node.clone(), |flow| flow.start.clone());
                self.apologise(&flow);
            }
            if self.stands_on_action() {
                self.displace_home();
            }
        }
        if !waits(self.world, &self.session, self.now) {
            self.revisiting = Revisiting::Yes;
            self.walk();
        }
        let displaced = |event: &Event| matches!(event, Event::Displaced(_));
        if self.events[before..].iter().any(displaced) {
            Repair::Displaced
        } else {
            Repair::InPlace
        }
    }

    fn stands_on_action(&self) -> bool {
        self.top().is_some_and(|(_, node)| matches!(node.kind, NodeKind::Action { .. }))
    }

    /// Drops what an edit removed: callers and places of the history that do not resolve any
    /// more, answers that no slot takes, a language that is no longer shipped. The place where
    /// the person stands stays, for the walk to replace.
    fn drop_unknown(&mut self) {
        let world = self.world;
        let resolves = |frame: &Frame| {
            world
                .flows
                .get(frame.flow.as_str())
                .is_some_and(|flow| flow.node(&frame.node).is_some())
        };
        let session = &mut self.session;
        if session.language.as_ref().is_some_and(|tag| world.catalog.locale(tag).is_none()) {
            session.language = None;
        }
        let asking = session.asking.take();
        session.asking = asking.and_then(|asking| still_asked(world, session, &asking));
        let top = session.frames.pop();
        session.frames.retain(resolves);
        let surplus = (session.frames.len() + 1).saturating_sub(FRAMES_MAX);
        session.frames.drain(..surplus);
        session.frames.extend(top);
        session.history.retain(|place| !place.is_empty() && place.iter().all(resolves));
        bound_history(&mut session.history);
        for frame in session.frames.iter_mut().chain(session.history.iter_mut().flatten()) {
            if let Some(flow) = world.flows.get(frame.flow.as_str()) {
                frame.revision = flow.revision;
            }
        }
        self.forget_unfitting();
    }
}
