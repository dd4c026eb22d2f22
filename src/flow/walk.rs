//! The exhaustive walk: every screen that can be reached, and the way to it.
//!
//! The promise: breadth first, from every beginning, every choice and way out of every state is
//! taken, and one answer for every case that a guard tells apart; what it reports it has seen, and
//! when a limit stopped it, it says so. Going through [`engine::resume`] and [`engine::screen`],
//! it walks what people walk.
//!
//! States count as one when nothing that follows can tell them apart, with these simplifications:
//! of the places a called flow will return to, only those count that do something with its exit
//! (`call` nodes; from elsewhere the same screen is simply shown again); of the history, only
//! whether there is any; of an answer that no guard of any flow reads, only that there is one, and
//! of flows that are only called from or gone back to, none. Every distinct screen is kept, even
//! where the states behind it count as one. It deliberately does not render words: the caller does, screen by screen.

mod probe;

use std::collections::hash_map::{DefaultHasher, Entry};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::hash::{Hash, Hasher};

use crate::flow::engine::{self, World};
use crate::flow::event::{Event, Fact, Input, Navigation, Pause, Query};
use crate::flow::model::{NodeKind, well_known};
use crate::flow::screen::{Choice, ChoiceRef, Screen};
use crate::flow::session::{Asking, Session, Value};
use crate::ids::{FlowId, LanguageTag, NodeId};
use crate::time::Timestamp;

use self::probe::Probes;

/// How many facts one gesture may ask for in a row.
const QUERIES_MAX: usize = 8;

/// What to walk, and how far.
#[derive(Clone, Copy)]
pub struct Plan<'p> {
    /// The language that is spoken.
    pub language: &'p LanguageTag,
    /// The instant of the walk.
    pub now: Timestamp,
    /// States beyond this many are not walked from.
    pub states_max: usize,
    /// What the outside may answer to an action; all answers are tried.
    pub facts: &'p dyn Fn(&Query) -> Vec<Fact>,
}

/// What was found.
#[derive(Clone, Debug)]
pub struct Walk {
    /// Every distinct screen, nearest first.
    pub screens: Vec<Seen>,
    /// What must not be.
    pub faults: Vec<Fault>,
    /// How many distinct states were walked from.
    pub states_count: usize,
    /// Whether there was more.
    pub extent: Extent,
}

/// Whether a walk came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Nothing reachable was left out.
    Exhaustive,
    /// [`Plan::states_max`] stopped it.
    Cut,
}

/// A screen and the shortest way to it.
#[derive(Clone, Debug)]
pub struct Seen {
    /// What is shown.
    pub screen: Screen,
    /// The session that shows it.
    pub session: Session,
    /// How to get there from nothing.
    pub path: Vec<Stride>,
}

/// One thing done on the way to a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stride {
    /// Began, with the language known or not, at home or at a flow.
    Begin(Option<LanguageTag>, Option<FlowId>),
    /// Touched a choice.
    Choose(ChoiceRef),
    /// Touched a way out.
    Navigate(Navigation),
    /// Wrote this.
    Write(String),
    /// Wrote something that made the desk ask this.
    Prompt(Asking),
    /// Sent a photo or the like.
    Attach,
    /// Did nothing until the node's timeout.
    Wait,
    /// The outside left the action by this exit.
    Learn(&'static str),
}

/// Something that must not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What.
    pub kind: FaultKind,
    /// The flow it happens in.
    pub flow: FlowId,
    /// The node it happens at.
    pub node: NodeId,
    /// How to get there from nothing.
    pub path: Vec<Stride>,
}

/// What must not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The flow does not come to anything that waits, or calls too deep: people are thrown home.
    NeverWaits,
    /// The screen has neither choices nor ways out, and takes no words.
    DeadEnd,
    /// A person is more than two taps away.
    PersonFar,
    /// The useful numbers are more than two taps away.
    NumbersFar,
    /// Leaving takes more than one tap.
    CloseFar,
    /// Two choices of the screen travel by the same number.
    KeysCollide(ChoiceRef, ChoiceRef),
}

/// Walks everything.
#[must_use]
pub fn walk(world: &World<'_>, plan: &Plan<'_>) -> Walk {
    let mut walker = Walker {
        world,
        plan,
        probes: Probes::of(world, plan),
        states: Vec::new(),
        known: HashMap::new(),
        ahead: VecDeque::new(),
        screens: Vec::new(),
        screens_known: HashMap::new(),
        looked_at: HashMap::new(),
        faults: Vec::new(),
        extent: Extent::Exhaustive,
    };
    walker.begin();
    while let Some(state) = walker.ahead.pop_front() {
        walker.expand(state);
    }
    walker.judge_distances();
    Walk {
        screens: walker.screens,
        faults: walker.faults,
        states_count: walker.states.len(),
        extent: walker.extent,
    }
}

/// A state, and the first way it was reached.
struct State {
    session: Session,
    /// Place of what it shows in [`Walker::screens`].
    screen: usize,
    from: Option<usize>,
    strides: Vec<Stride>,
    /// States one tap away.
    taps: Vec<usize>,
}

struct Walker<'w> {
    world: &'w World<'w>,
    plan: &'w Plan<'w>,
    probes: Probes,
    states: Vec<State>,
    /// States by the hash of what tells them apart.
    known: HashMap<u64, usize>,
    ahead: VecDeque<usize>,
    screens: Vec<Seen>,
    screens_known: HashMap<u64, usize>,
    /// Places of the screens of sessions, by the hash of what a screen shows of them.
    looked_at: HashMap<u64, usize>,
    faults: Vec<Fault>,
    extent: Extent,
}

impl Walker<'_> {
    fn begin(&mut self) {
        let language = Some(self.plan.language.clone());
        let mut beginnings = vec![(None, None), (language.clone(), None)];
        let flows = self.world.flows.by_id.keys();
        beginnings.extend(flows.map(|flow| (language.clone(), Some(flow.clone()))));
        for (language, flow) in beginnings {
            let stride = Stride::Begin(language.clone(), flow.clone());
            self.go(None, Session::default(), Input::Begin { language, flow }, stride);
        }
    }

    /// Takes everything that can be done in a state.
    fn expand(&mut self, state: usize) {
        let session = self.states[state].session.clone();
        for (input, stride) in self.taps(&self.screens[self.states[state].screen].screen) {
            let reached = self.go(Some(state), session.clone(), input, stride);
            self.states[state].taps.extend(reached);
        }
        for words in self.probes.words(self.world, &session) {
            let stride = Stride::Write(words.clone());
            self.go(Some(state), session.clone(), Input::Text(words), stride);
        }
        if engine::due(self.world, &session).is_some() {
            // Waiting began at the walk's instant, so another instant is that much later.
            self.go(Some(state), session.clone(), Input::Timeout, Stride::Wait);
        }
        self.expand_interruptions(state, &session);
    }

    /// Everything that can be touched on a screen. Every language is walked by itself.
    fn taps(&self, screen: &Screen) -> Vec<(Input, Stride)> {
        let is_here = |choice: &&Choice| match &choice.reference {
            ChoiceRef::Language(tag) => tag == self.plan.language,
            ChoiceRef::Switch => false,
            _ => true,
        };
        let choices = screen.choices.iter().filter(is_here).map(|choice| {
            let input = Input::Choice(screen.key(&choice.reference));
            (input, Stride::Choose(choice.reference.clone()))
        });
        let ways = screen.navigation.iter().copied();
        let ways = ways.map(|way| (Input::Navigate(way), Stride::Navigate(way)));
        choices.chain(ways).collect()
    }

    /// What can happen on any screen in the same way is looked at on one: at home, and, for
    /// municipalities, where one is asked for.
    fn expand_interruptions(&mut self, state: usize, session: &Session) {
        for asking in probe::interruptions(self.world, session, self.plan.language) {
            let interrupted =
                Session { asking: Some(asking.clone()), said: Vec::new(), ..session.clone() };
            self.reach(Some(state), interrupted, vec![Stride::Prompt(asking)]);
        }
        if probe::is_home(session) {
            self.go(Some(state), session.clone(), Input::Attachment, Stride::Attach);
        }
    }

    /// Resumes, answers whatever the outside is asked in every way, and returns the states
    /// reached.
    fn go(
        &mut self,
        from: Option<usize>,
        session: Session,
        input: Input,
        stride: Stride,
    ) -> Vec<usize> {
        let mut reached = Vec::new();
        let mut pending = vec![(session, input, vec![stride])];
        while let Some((session, input, strides)) = pending.pop() {
            let due = match input {
                Input::Timeout => engine::due(self.world, &session),
                _ => None,
            };
            let now = due.unwrap_or(self.plan.now);
            let step = engine::resume(self.world, session, input, now);
            let displaced = step.events.iter().find_map(|event| match event {
                Event::Displaced(flow) => Some(flow.clone()),
                _ => None,
            });
            match step.pause {
                Pause::Query(query) if strides.len() <= QUERIES_MAX => {
                    for fact in (self.plan.facts)(&query) {
                        let mut strides = strides.clone();
                        strides.push(Stride::Learn(fact.exit));
                        pending.push((step.session.clone(), Input::Fact(fact), strides));
                    }
                }
                Pause::Query(_) => self.extent = Extent::Cut,
                Pause::Person => {
                    // The clock of the walk stands still: states differ by what is known.
                    let session = Session { waiting_since: self.plan.now, ..step.session };
                    if let Some(flow) = displaced {
                        let path = self.path(from, &strides);
                        let node = session
                            .frames
                            .last()
                            .map_or(NodeId::new(""), |frame| frame.node.clone());
                        self.report(Fault { kind: FaultKind::NeverWaits, flow, node, path });
                    }
                    reached.extend(self.reach(from, session, strides));
                }
            }
        }
        reached
    }

    /// Notes a state and its screen; a new one is walked from later.
    fn reach(
        &mut self,
        from: Option<usize>,
        session: Session,
        strides: Vec<Stride>,
    ) -> Option<usize> {
        let screen = self.see(from, &session, &strides);
        let key = self.key(&session);
        match self.known.entry(key) {
            Entry::Occupied(known) => Some(*known.get()),
            Entry::Vacant(_) if self.states.len() >= self.plan.states_max => {
                self.extent = Extent::Cut;
                None
            }
            Entry::Vacant(new) => {
                let state = self.states.len();
                new.insert(state);
                self.states.push(State { session, screen, from, strides, taps: Vec::new() });
                self.ahead.push_back(state);
                Some(state)
            }
        }
    }

    /// Notes the screen of a session, and what is wrong with it; where it stands among those
    /// seen.
    fn see(&mut self, from: Option<usize>, session: &Session, strides: &[Stride]) -> usize {
        let shown = shown_of(session);
        if let Some(known) = self.looked_at.get(&shown) {
            return *known;
        }
        let screen = self.screen(session);
        let place = match self.screens_known.entry(hash(&screen)) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(new) => {
                let place = *new.insert(self.screens.len());
                let path = self.path(from, strides);
                for kind in faults_of(&screen) {
                    let (flow, node) = (screen.flow.clone(), screen.node.clone());
                    self.report(Fault { kind, flow, node, path: path.clone() });
                }
                self.screens.push(Seen { screen, session: session.clone(), path });
                place
            }
        };
        self.looked_at.insert(shown, place);
        place
    }

    fn screen(&self, session: &Session) -> Screen {
        let language = session.language.as_ref().unwrap_or(self.plan.language);
        engine::screen(self.world, session, language, self.plan.now)
    }

    fn path(&self, from: Option<usize>, strides: &[Stride]) -> Vec<Stride> {
        let mut backwards: Vec<&Stride> = strides.iter().rev().collect();
        let mut at = from;
        while let Some(state) = at.and_then(|index| self.states.get(index)) {
            backwards.extend(state.strides.iter().rev());
            at = state.from;
        }
        backwards.into_iter().rev().cloned().collect()
    }

    /// A fault is told once for a node, with the shortest way to it.
    fn report(&mut self, fault: Fault) {
        let same = |known: &Fault| {
            known.kind == fault.kind && known.flow == fault.flow && known.node == fault.node
        };
        if !self.faults.iter().any(same) {
            self.faults.push(fault);
        }
    }

    /// What tells a state apart from others.
    fn key(&self, session: &Session) -> u64 {
        let mut hasher = DefaultHasher::new();
        let called_by_node = |index: usize| {
            index > 0
                && session.frames.get(index - 1).is_some_and(|frame| {
                    let flow = self.world.flows.get(frame.flow.as_str());
                    let node = flow.and_then(|flow| flow.node(&frame.node));
                    matches!(node.map(|node| &node.kind), Some(NodeKind::Call { .. }))
                })
        };
        let mut first = session.frames.len().saturating_sub(1);
        while called_by_node(first) {
            first -= 1;
        }
        for frame in &session.frames[first..] {
            (&frame.flow, &frame.node).hash(&mut hasher);
        }
        (first > 0, session.history.is_empty(), session.shown).hash(&mut hasher);
        (&session.language, &session.asking, &session.cards).hash(&mut hasher);
        probe::tries(self.world, session).hash(&mut hasher);
        for (key, value) in &session.slots {
            let of_flow = key.as_str().split_once('.').map(|(flow, _)| flow);
            let matters = of_flow.is_none_or(|flow| {
                session.frames[first..].iter().any(|frame| frame.flow.as_str() == flow)
            });
            if matters && self.probes.matters(key, session) {
                (key, self.probes.likeness(key, value)).hash(&mut hasher);
            }
        }
        hasher.finish()
    }

    /// Promise 7: from every screen a person and the numbers within two taps, leaving within one.
    fn judge_distances(&mut self) {
        let goals = [
            (well_known::PERSON, 2, FaultKind::PersonFar),
            (well_known::NUMBERS, 2, FaultKind::NumbersFar),
            (well_known::CLOSING, 1, FaultKind::CloseFar),
        ];
        for (flow, taps_max, kind) in goals {
            let far: Vec<usize> = (0..self.states.len())
                .filter(|state| {
                    let flow = self.goal(*state, flow);
                    !self.is_exempt(*state, flow) && !self.near(*state, flow, taps_max)
                })
                .collect();
            for state in far {
                let path = self.path(Some(state), &[]);
                if let Some(frame) = self.states[state].session.frames.last() {
                    let (flow, node) = (frame.flow.clone(), frame.node.clone());
                    self.report(Fault { kind: kind.clone(), flow, node, path });
                }
            }
        }
    }

    /// The flow to come to from a state: leaving a sensitive flow leads to an ordinary one.
    fn goal<'g>(&'g self, state: usize, flow: &'g str) -> &'g str {
        let leaves = engine::leaves(self.world, &self.states[state].session);
        leaves.filter(|_| flow == well_known::CLOSING).map_or(flow, FlowId::as_str)
    }

    /// Before a language is chosen there is nothing to leave, and no word for leaving. A state
    /// that the limit kept from being walked proves nothing.
    fn is_exempt(&self, state: usize, flow: &str) -> bool {
        self.extent == Extent::Cut
            || (flow == well_known::CLOSING && self.states[state].session.language.is_none())
    }

    fn near(&self, state: usize, flow: &str, taps_max: usize) -> bool {
        let state = &self.states[state];
        let there = state.session.frames.last().is_some_and(|frame| frame.flow.as_str() == flow);
        there
            || (taps_max > 0 && state.taps.iter().any(|next| self.near(*next, flow, taps_max - 1)))
    }
}

/// Sessions that are alike in this have the same screen: of what was before, a screen shows only
/// that there is a way back, and waiting is not seen.
fn shown_of(session: &Session) -> u64 {
    let Session {
        language,
        frames,
        slots,
        history,
        said,
        asking,
        tries,
        cards,
        shown,
        waiting_since: _,
        errand,
    } = session;
    hash(&(
        (language, frames, slots, history.is_empty()),
        (said, asking, tries, cards, shown, errand),
    ))
}

fn hash(what: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}

/// What is wrong with a screen by itself.
fn faults_of(screen: &Screen) -> Vec<FaultKind> {
    let mut faults = Vec::new();
    if screen.choices.is_empty() && screen.navigation.is_empty() && screen.entry.is_none() {
        faults.push(FaultKind::DeadEnd);
    }
    let mut keys: BTreeMap<u32, &ChoiceRef> = BTreeMap::new();
    for choice in &screen.choices {
        if let Some(other) = keys.insert(screen.key(&choice.reference).0, &choice.reference) {
            faults.push(FaultKind::KeysCollide(other.clone(), choice.reference.clone()));
        }
    }
    faults
}

/// What a guard can tell of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Likeness<'v> {
    /// All of it.
    Itself(&'v Value),
    /// That there is one.
    AnyOther,
}
