//! What an input asks for.

use super::advance::{Revisiting, Run};
use super::repair::Repair;
use super::{due, plain, show};
use crate::flow::event::{Event, Fact, Input, Navigation};
use crate::flow::model::{Action, Back, MenuChoice, Node, NodeKind, SlotKind, Target, well_known};
use crate::flow::screen::{ChoiceKey, ChoiceRef, Told};
use crate::flow::session::{Asking, Errand, OFFERED_MAX, Session, Value};
use crate::ids::{FlowId, LanguageTag, MunicipalityId};

impl Run<'_> {
    /// Does what `input` asks for.
    pub(super) fn take(&mut self, input: Input) {
        match input {
            Input::Begin { language, flow } => self.begin(language, flow.as_ref()),
            Input::Fact(fact) => self.answer_query(&fact),
            Input::Private { language } if self.session.language.is_none() => {
                self.begin(Some(language), Some(&FlowId::new(well_known::PRIVATE)));
            }
            input if self.session.frames.is_empty() => {
                self.begin(None, None);
                self.react_first(input);
            }
            Input::Look => {
                self.settle();
            }
            Input::Timeout => {
                let repair = self.settle();
                let due = due(self.world, &self.session);
                if repair == Repair::InPlace && due.is_some_and(|due| due <= self.now) {
                    self.session.said.clear();
                    self.time_out();
                }
            }
            input => {
                self.session.said.clear();
                let repair = self.settle();
                self.session.waiting_since = self.now;
                self.react(input, repair);
            }
        }
    }

    fn react(&mut self, input: Input, repair: Repair) {
        match input {
            Input::Choice(key) => self.choose(key, repair),
            Input::Navigate(navigation) => self.navigate(navigation),
            // Words were an answer to a question that is not there any more; only a command still
            // means what it meant.
            Input::Text(words) if repair == Repair::Displaced => {
                if let Some(navigation) = self.command(&words) {
                    self.navigate(navigation);
                }
            }
            Input::Text(words) => self.hear(&words),
            Input::Attachment => self.session.said.push(plain("desk-attachment")),
            Input::Stale => self.stale(repair),
            Input::Private { .. } => self.go_private(),
            Input::Errand(errand) => {
                self.session.errand = Some(errand);
                self.call_once(well_known::MY_APPOINTMENTS);
            }
            // The rest was dealt with before.
            Input::Begin { .. } | Input::Fact(_) | Input::Look | Input::Timeout => {}
        }
    }

    /// The first thing somebody does, ever or since their session was forgotten: an old button or
    /// a greeting is no mistake of theirs.
    fn react_first(&mut self, input: Input) {
        match input {
            Input::Navigate(navigation) => self.navigate(navigation),
            Input::Choice(_) | Input::Stale => self.events.push(Event::Stale),
            Input::Text(words) => self.hear_first(&words),
            Input::Private { .. } => self.go_private(),
            Input::Attachment => self.session.said.push(plain("desk-attachment")),
            _ => {}
        }
    }

    /// To the private way in, as a choice of a menu leads there.
    fn go_private(&mut self) {
        self.go_on(&Target::Link(FlowId::new(well_known::PRIVATE)));
    }

    /// A new conversation, of which only the language is kept.
    fn begin(&mut self, language: Option<LanguageTag>, flow: Option<&FlowId>) {
        let shipped = |tag: &LanguageTag| self.world.catalog.locale(tag).is_some();
        let given = language.filter(shipped);
        let known = self.session.language.take().filter(shipped);
        let flow = flow.filter(|id| self.world.flows.get(id.as_str()).is_some());
        let is_language = flow.is_some_and(|id| id.as_str() == well_known::LANGUAGE);
        // Whoever comes for the first time with a language already chosen, by a tile or a poster,
        // is told what follows that choice like anybody else: the notice about data.
        let (first, spoken) = match given {
            Some(tag) if known.is_none() && !is_language => (Some(tag), None),
            given => (None, given.inspect(|tag| self.events.push(Event::Spoke(tag.clone())))),
        };
        self.session = Session { language: spoken.or(known), ..Session::default() };
        match flow {
            Some(flow) => {
                self.enter(flow);
                if self.session.language.is_none() && !is_language {
                    self.ask_language();
                }
            }
            None => self.go_home(),
        }
        match first {
            Some(tag) if self.asks_language() => self.answer(Value::Language(tag)),
            Some(tag) => {
                self.speak(tag);
                self.walk();
            }
            None => self.walk(),
        }
    }

    /// Whether the present node asks for the language.
    fn asks_language(&self) -> bool {
        self.top().is_some_and(|(flow, node)| match &node.kind {
            NodeKind::Ask { slot, .. } => {
                flow.slots.get(slot).is_some_and(|slot| slot.kind == SlotKind::Language)
            }
            _ => false,
        })
    }

    /// Goes on from an action that the outside has answered.
    fn answer_query(&mut self, fact: &Fact) {
        let Some((flow, Node { kind: NodeKind::Action { action, exits, .. }, .. })) = self.top()
        else {
            // Nothing was asked: an answer that came twice.
            self.settle();
            return;
        };
        if let Some(offered) = &fact.offered {
            let errand = self.session.errand.get_or_insert_default();
            errand.offered = offered.iter().take(OFFERED_MAX).cloned().collect();
        }
        let notice = action.notices().iter().find(|(known, _)| Some(*known) == fact.notice);
        if let Some((message, _)) = notice {
            let arguments =
                fact.values.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
            self.session.said.push(Told {
                message: (*message).to_owned(),
                attribute: None,
                arguments,
            });
        }
        self.learn(flow, &fact.values);
        if *action == Action::EraseMyData {
            self.session.slots.clear();
            self.session.history.clear();
        }
        // A person offered because of what was just told stands in front of what comes after.
        let offered = self.session.asking.take().filter(|asking| *asking == Asking::Person);
        if let Some(target) = exits.get(fact.exit).or_else(|| exits.get("done")) {
            self.go(target);
        } else {
            self.displace_home();
            self.walk();
        }
        if offered.is_some() && self.may_offer_person() {
            self.session.asking = offered;
        }
    }

    fn time_out(&mut self) {
        let own = self.top().and_then(|(_, node)| node.timeout.as_ref());
        match own {
            Some(timeout) if self.session.waiting_since + timeout.after <= self.now => {
                self.go_on(&timeout.target);
            }
            _ => self.close(),
        }
    }

    /// Leaves the present place for where `target` leads; "back" leads here again.
    pub(super) fn go_on(&mut self, target: &Target) {
        self.depart();
        self.go(target);
    }

    fn go(&mut self, target: &Target) {
        self.session.asking = None;
        self.follow(target);
        self.walk();
    }

    fn choose(&mut self, key: ChoiceKey, repair: Repair) {
        let tongue = self.world.tongue(&self.session);
        let screen = show::screen(self.world, &self.session, &tongue, self.now);
        let chosen = screen.choices.iter().find(|choice| screen.key(&choice.reference) == key);
        if let Some(choice) = chosen {
            self.act(&choice.reference);
        } else {
            self.stale(repair);
        }
    }

    /// What they touched is not on the screen any more: said once, and the screen shown again.
    fn stale(&mut self, repair: Repair) {
        self.events.push(Event::Stale);
        // One apology is enough.
        if repair == Repair::InPlace {
            self.session.said.push(plain("desk-stale"));
        }
    }

    /// Does what a choice of the present screen stands for.
    pub(super) fn act(&mut self, reference: &ChoiceRef) {
        match reference {
            ChoiceRef::Menu(id) => {
                let choice = self
                    .top()
                    .and_then(|(_, node)| menu_of(node).iter().find(|choice| choice.id == *id));
                if let Some(choice) = choice {
                    self.go_on(&choice.target);
                }
            }
            ChoiceRef::Option(id) => self.answer(Value::Choice(id.as_str().to_owned())),
            ChoiceRef::Language(tag) => self.answer(Value::Language(tag.clone())),
            ChoiceRef::Municipality(id) => self.answer(Value::Municipality(id.clone())),
            ChoiceRef::Group(index) => self.session.shown = index.saturating_add(1),
            ChoiceRef::Skip => self.settle_question(None),
            ChoiceRef::NextCard => self.session.shown = self.session.shown.saturating_add(1),
            ChoiceRef::PreviousCard => self.session.shown = self.session.shown.saturating_sub(1),
            ChoiceRef::Pin => {
                let place = self.session.cards.get(usize::from(self.session.shown)).cloned();
                self.events.extend(place.map(Event::PinAsked));
            }
            ChoiceRef::Book => {
                let place = self.session.cards.get(usize::from(self.session.shown)).cloned();
                self.session.errand = Some(Box::new(Errand { place, ..Errand::default() }));
                self.go_on(&Target::CallBack(FlowId::new(well_known::APPOINTMENT)));
            }
            ChoiceRef::Offered(offer) => {
                let Some((_, Node { kind: NodeKind::Offered { next, .. }, .. })) = self.top()
                else {
                    return;
                };
                if let Some(errand) = &mut self.session.errand {
                    errand.picked = Some(offer.clone());
                }
                self.go_on(next);
            }
            ChoiceRef::Flow(flow) => self.go_on(&Target::Link(flow.clone())),
            ChoiceRef::Switch => {
                if let Some(Asking::Switch(tag)) = self.session.asking.take() {
                    self.speak(tag);
                    // Places are ranked by the language one would like to be received in.
                    self.show_again();
                }
            }
            ChoiceRef::ReadIn(tag) => self.read_in(tag),
            ChoiceRef::Neither => self.session.asking = None,
        }
    }

    /// An answer to the question where the session stands.
    pub(super) fn answer(&mut self, value: Value) {
        self.settle_question(Some(value));
    }

    fn settle_question(&mut self, value: Option<Value>) {
        let Some((flow, Node { kind: NodeKind::Ask { slot, next, .. }, .. })) = self.top() else {
            return;
        };
        // Departing first: what stands in the history before a language is chosen is nothing to
        // go back to.
        self.depart();
        match value {
            Some(Value::Language(tag)) => self.speak(tag),
            value => self.remember(flow, slot, value),
        }
        self.go(next);
    }

    fn speak(&mut self, tag: LanguageTag) {
        self.events.push(Event::Spoke(tag.clone()));
        if self.world.catalog.locale(&tag).is_some_and(|locale| locale.beside.is_some()) {
            self.session.said.push(plain("desk-draft"));
        }
        self.session.language = Some(tag);
    }

    /// Comes to the present node again, without leaving it.
    fn show_again(&mut self) {
        if let Some(frame) = self.session.frames.last_mut() {
            frame.shown = self.session.shown;
        }
        self.revisiting = Revisiting::Yes;
        self.walk();
    }

    /// Which of these municipalities?
    pub(super) fn ask_which_municipality(&mut self, found: Vec<MunicipalityId>) {
        self.session.asking = Some(Asking::Municipality(found));
    }

    /// One of the ways that every screen has. They work from everywhere, offered or not: a
    /// command can be typed on any screen.
    pub(super) fn navigate(&mut self, navigation: Navigation) {
        match navigation {
            Navigation::Back => self.go_back(),
            Navigation::Home => {
                self.go_home();
                self.walk();
            }
            Navigation::Language => self.call_once(well_known::LANGUAGE),
            Navigation::Numbers => self.call_once(well_known::NUMBERS),
            Navigation::Person => self.call_once(well_known::PERSON),
            Navigation::Close => self.close(),
        }
    }

    fn go_back(&mut self) {
        // A question in front of the node goes by itself, but for the one without which the node
        // may not be read.
        if self.session.asking.take().is_some_and(|asking| asking != Asking::Reading) {
            return;
        }
        if show::open_group(self.world, &self.session).is_some() {
            self.session.shown = 0;
            return;
        }
        if self.top().is_some_and(|(_, node)| node.back == Back::Withheld) {
            self.events.push(Event::Stale);
            self.session.said.push(plain("desk-stale"));
            return;
        }
        match self.session.history.pop() {
            Some(place) => {
                self.session.frames = place;
                self.revisiting = Revisiting::Yes;
            }
            None => self.go_home(),
        }
        self.walk();
    }

    /// Calls a well-known flow from the present screen. Called where it is already under way, it
    /// begins again there instead of piling up.
    fn call_once(&mut self, name: &str) {
        let Some(flow) = self.world.well_known(name) else {
            self.go_home();
            self.walk();
            return;
        };
        self.depart();
        self.session.asking = None;
        let frames = &self.session.frames;
        match frames.iter().position(|frame| frame.flow == flow.id) {
            Some(under_way) => {
                self.session.frames.truncate(under_way);
                self.enter(&flow.id);
            }
            None => self.call_over(&flow.id),
        }
        self.walk();
    }

    /// Away: nothing is kept but the language. What remains after a sensitive flow is a public one
    /// at its beginning, as if one had just come there.
    fn close(&mut self) {
        let leaves = self.world.privacy(&self.session).map(|privacy| privacy.leaves.clone());
        self.session = Session { language: self.session.language.take(), ..Session::default() };
        self.events.push(Event::Closed);
        let leaves = leaves.filter(|flow| self.world.flows.get(flow.as_str()).is_some());
        match leaves.or_else(|| self.world.well_known(well_known::CLOSING).map(|it| it.id.clone()))
        {
            Some(flow) => self.enter(&flow),
            None => self.go_home(),
        }
        self.walk();
    }
}

/// The choices that a node offers of its own.
pub(super) fn menu_of(node: &Node) -> &[MenuChoice] {
    match &node.kind {
        NodeKind::Menu { choices, .. }
        | NodeKind::Card { choices, .. }
        | NodeKind::Offered { choices, .. }
        | NodeKind::Numbers { choices, .. } => choices,
        _ => &[],
    }
}
