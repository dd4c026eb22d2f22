//! From node to node, until one waits.

use std::mem;

use super::{STEPS_MAX, World, plain, wanted};
use crate::flow::event::{Event, Query};
use crate::flow::model::{
    Argument, Back, Flow, Keep, Node, NodeKind, SlotKind, Target, well_known,
};
use crate::flow::session::{
    Asking, CARDS_MAX, FRAMES_MAX, Frame, HISTORY_FRAMES_MAX, HISTORY_MAX, Session, Value,
};
use crate::ids::{FlowId, NodeId};
use crate::time::Timestamp;

/// One resumption under way.
pub(super) struct Run<'w> {
    pub(super) world: &'w World<'w>,
    pub(super) session: Session,
    pub(super) events: Vec<Event>,
    pub(super) now: Timestamp,
    /// What the outside is asked, when an action is reached.
    pub(super) query: Option<Query>,
    /// The next node is shown again rather than entered: an answered question is not passed over.
    pub(super) revisiting: Revisiting,
}

/// Whether a node is come to anew or shown again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Revisiting {
    /// Come to anew.
    #[default]
    No,
    /// Shown again.
    Yes,
}

/// What a node does to the walk.
enum Pace {
    On,
    Wait,
}

impl<'w> Run<'w> {
    pub(super) fn new(world: &'w World<'w>, session: Session, now: Timestamp) -> Self {
        Self { world, session, events: Vec::new(), now, query: None, revisiting: Revisiting::No }
    }

    pub(super) fn top(&self) -> Option<(&'w Flow, &'w Node)> {
        self.world.top(&self.session)
    }

    /// Walks from where the session stands to the next node that waits. A flow that does not
    /// come to one within [`STEPS_MAX`] nodes is left for home; if home does not either, for the
    /// first node of home that can wait.
    pub(super) fn walk(&mut self) {
        for attempt in 0..2 {
            for _ in 0..STEPS_MAX {
                match self.step() {
                    Pace::On => {}
                    Pace::Wait => return,
                }
            }
            if attempt == 0 {
                self.displace_home();
            }
        }
        self.strand();
    }

    fn step(&mut self) -> Pace {
        let revisiting = mem::take(&mut self.revisiting);
        let Some((flow, node)) = self.top() else {
            return self.replace_lost();
        };
        if flow.privacy.is_some() && self.world.asks_reading(&self.session) {
            self.arrive();
            self.session.asking = Some(Asking::Reading);
            return Pace::Wait;
        }
        match &node.kind {
            NodeKind::Menu { .. } | NodeKind::Numbers { .. } => self.arrive(),
            NodeKind::Ask { slot, next, .. } => {
                if revisiting == Revisiting::No && self.is_answered(flow, slot) {
                    self.depart();
                    self.follow(next);
                    return Pace::On;
                }
                self.arrive();
            }
            NodeKind::Say { next } => {
                let told = self.world.told(&self.session, flow, node, None);
                self.session.said.push(told);
                self.follow(next);
                return Pace::On;
            }
            NodeKind::Route { categories } => {
                let values = self.world.values(&self.session, flow);
                let category = categories
                    .iter()
                    .find(|category| category.when.as_ref().is_none_or(|when| when.holds(&values)));
                match category {
                    Some(category) => self.follow(&category.target),
                    None => self.displace_home(),
                }
                return Pace::On;
            }
            NodeKind::Call { flow: called, .. } => {
                if self.session.frames.len() >= FRAMES_MAX {
                    self.displace_home();
                } else {
                    self.enter(called);
                }
                return Pace::On;
            }
            NodeKind::Action { action, with, .. } => {
                let with = with
                    .iter()
                    .filter_map(|(name, argument)| {
                        let value = match argument {
                            Argument::Word(word) => Value::Text(word.clone()),
                            Argument::Slot(slot) => {
                                self.world.value(&self.session, flow, slot)?.into_owned()
                            }
                        };
                        Some((name.clone(), value))
                    })
                    .collect();
                self.ask_outside(Query { action: *action, with });
            }
            NodeKind::Offered { none, .. } => {
                if self.session.errand.as_ref().is_none_or(|errand| errand.offered.is_empty()) {
                    self.follow(none);
                    return Pace::On;
                }
                self.arrive();
            }
            NodeKind::Card { none, .. } => {
                let mut places = wanted(self.world, &self.session)
                    .map_or_else(Vec::new, |wanted| {
                        self.world.directory.search(&wanted, self.world.policy, self.now)
                    });
                if places.is_empty() {
                    self.follow(none);
                    return Pace::On;
                }
                places.truncate(CARDS_MAX);
                self.arrive();
                self.session.shown = self.session.shown.min(places.len() as u16 - 1);
                self.session.cards = places;
            }
        }
        Pace::Wait
    }

    /// Whether the question was answered for the whole session. The language is always asked:
    /// whoever comes to that question came to change it.
    fn is_answered(&self, flow: &Flow, slot: &crate::ids::SlotId) -> bool {
        flow.slots.get(slot).is_some_and(|declared| {
            declared.keep == Keep::Session && declared.kind != SlotKind::Language
        }) && self.world.value(&self.session, flow, slot).is_some()
    }

    /// The present node waits from now on.
    fn arrive(&mut self) {
        let is_final = self.top().is_some_and(|(_, node)| node.back == Back::Withheld);
        let session = &mut self.session;
        if is_final {
            // "Back" stops here, so nothing before is a place it could lead to.
            session.history.clear();
        }
        session.asking = None;
        session.tries = 0;
        session.cards.clear();
        session.waiting_since = self.now;
        session.shown = session.frames.last().map_or(0, |frame| frame.shown);
        // Coming again to a place of the history is going back to it.
        let known = session.history.iter().position(|place| same_place(place, &session.frames));
        if let Some(known) = known {
            session.history.truncate(known);
        }
    }

    /// Remembers the present place as one that "back" leads to. Before a language is chosen there
    /// is nothing worth going back to.
    pub(super) fn depart(&mut self) {
        let session = &mut self.session;
        let Some(frame) = session.frames.last_mut() else { return };
        frame.shown = session.shown;
        if session.language.is_none() {
            return;
        }
        if let Some(known) =
            session.history.iter().position(|place| same_place(place, &session.frames))
        {
            session.history.truncate(known);
        }
        session.history.push(session.frames.clone());
        bound_history(&mut session.history);
    }

    /// Goes where a target leads; what stands there is for [`Run::walk`] to enter.
    pub(super) fn follow(&mut self, target: &Target) {
        match target {
            Target::Node(node) => self.go_to(node),
            Target::End => self.leave("done"),
            Target::Exit(exit) => self.leave(exit),
            Target::Link(flow) if flow.as_str() == well_known::HOME => self.go_home(),
            Target::Link(flow) => {
                self.session.frames.clear();
                self.enter(flow);
            }
            Target::CallBack(flow) => self.call_over(flow),
        }
    }

    fn go_to(&mut self, node: &NodeId) {
        let flows = self.world.flows;
        if let Some(frame) = self.session.frames.last_mut() {
            frame.node = node.clone();
            frame.shown = 0;
            if let Some(flow) = flows.get(frame.flow.as_str()) {
                frame.revision = flow.revision;
            }
        }
    }

    /// Enters a flow on top of the present frames, at its start.
    pub(super) fn enter(&mut self, flow: &FlowId) {
        let Some(flow) = self.world.flows.get(flow.as_str()) else {
            self.displace_home();
            return;
        };
        self.forget_former_run(&flow.id);
        self.session.frames.push(start_of(flow));
        self.events.push(Event::Entered(flow.id.clone()));
    }

    /// Enters a flow that returns to the present screen. What a person may touch again and again
    /// must not be refused: beyond the limit, the outermost place is forgotten.
    pub(super) fn call_over(&mut self, flow: &FlowId) {
        if let Some(frame) = self.session.frames.last_mut() {
            frame.shown = self.session.shown;
        }
        if self.session.frames.len() >= FRAMES_MAX {
            self.session.frames.remove(0);
        }
        self.enter(flow);
    }

    /// Leaves the present flow by an exit: back to whoever called it, or home.
    fn leave(&mut self, exit: &str) {
        let Some(ended) = self.session.frames.pop() else {
            self.go_home();
            return;
        };
        self.events.push(Event::Finished(ended.flow.clone()));
        if self.session.frames.is_empty() {
            self.go_home();
            return;
        }
        // A caller that is gone is found by the walk, which replaces it.
        let Some((caller, node)) = self.top() else { return };
        match &node.kind {
            NodeKind::Call { flow, save, exits } if *flow == ended.flow => {
                if let Some(theirs) = self.world.flows.get(ended.flow.as_str()) {
                    self.save(caller, theirs, save);
                }
                match exits.get(exit).or_else(|| exits.get("done")) {
                    Some(target) => self.follow(target),
                    None => self.displace_home(),
                }
            }
            _ => self.revisiting = Revisiting::Yes,
        }
    }

    /// Stands at the start of home, with nothing behind. As long as no language is chosen, that
    /// is asked first.
    pub(super) fn go_home(&mut self) {
        let asked = self.events.contains(&Event::Finished(FlowId::new(well_known::LANGUAGE)));
        self.session.frames.clear();
        self.session.history.clear();
        let Some(home) = self.world.well_known(well_known::HOME) else { return };
        self.enter(&home.id);
        if self.session.language.is_none() && !asked {
            self.ask_language();
        }
    }

    /// Puts the choice of language in front of the present place.
    pub(super) fn ask_language(&mut self) {
        if let Some(flow) = self.world.well_known(well_known::LANGUAGE) {
            self.enter(&flow.id);
        }
    }

    /// The present node or flow does not exist: its flow's start, or home, with an apology.
    fn replace_lost(&mut self) -> Pace {
        let lost = self.session.frames.last().cloned();
        let start = lost.as_ref().and_then(|frame| {
            let flow = self.world.flows.get(frame.flow.as_str())?;
            (flow.node(&flow.start).is_some()).then_some(flow)
        });
        match (start, lost) {
            (Some(flow), Some(_)) => {
                self.apologise(&flow.id);
                if let Some(frame) = self.session.frames.last_mut() {
                    *frame = start_of(flow);
                }
                Pace::On
            }
            (None, Some(frame)) if frame.flow.as_str() != well_known::HOME => {
                self.apologise(&frame.flow);
                self.go_home();
                Pace::On
            }
            _ => {
                self.strand();
                Pace::Wait
            }
        }
    }

    /// Home, with an apology: what led here is a fault of the present flow.
    pub(super) fn displace_home(&mut self) {
        let flow = self
            .session
            .frames
            .last()
            .map_or_else(|| FlowId::new(well_known::HOME), |frame| frame.flow.clone());
        self.apologise(&flow);
        self.go_home();
    }

    /// Says sorry instead of whatever was about to be said.
    pub(super) fn apologise(&mut self, flow: &FlowId) {
        self.session.said = vec![plain("desk-displaced")];
        self.events.push(Event::Displaced(flow.clone()));
    }

    /// Nothing can be walked: the first node of home that waits by itself, or, without one,
    /// nowhere; a screen can be told even there.
    fn strand(&mut self) {
        self.session.frames.clear();
        self.session.history.clear();
        let waiting = self.world.well_known(well_known::HOME).and_then(|home| {
            let node = home.nodes.iter().find(|node| {
                matches!(node.kind, NodeKind::Menu { .. } | NodeKind::Numbers { .. })
            })?;
            Some(Frame { node: node.id.clone(), ..start_of(home) })
        });
        self.session.frames.extend(waiting);
        self.arrive();
    }
}

fn start_of(flow: &Flow) -> Frame {
    Frame { flow: flow.id.clone(), node: flow.start.clone(), revision: flow.revision, shown: 0 }
}

/// Whether two stacks of frames are the same place: the same nodes, whatever was open there.
fn same_place(one: &[Frame], other: &[Frame]) -> bool {
    one.len() == other.len()
        && one
            .iter()
            .zip(other)
            .all(|(one, other)| one.flow == other.flow && one.node == other.node)
}

/// Forgets the oldest places beyond the limits.
pub(super) fn bound_history(history: &mut Vec<Vec<Frame>>) {
    let frames = |places: &[Vec<Frame>]| places.iter().map(Vec::len).sum::<usize>();
    while history.len() > HISTORY_MAX || frames(history) > HISTORY_FRAMES_MAX {
        history.remove(0);
    }
}
