//! What a session shows: message ids, arguments and choices.

use std::collections::BTreeMap;

use super::react::menu_of;
use super::reading::Reading;
use super::remember;
use super::{World, is_onboarding, plain, wanted};
use crate::directory::Card;
use crate::directory::service::{OpenNow, Wanted};
use crate::flow::event::Navigation;
use crate::flow::model::{
    Back, Flow, Icon, MenuChoice, Node, NodeKind, SlotKind, Target, well_known,
};
use crate::flow::screen::{Body, Choice, ChoiceRef, Entry, Label, Screen, Told};
use crate::flow::session::{Asking, Offer, Session, Value};
use crate::ids::{FlowId, LanguageTag, NeedId, NodeId, PlaceId, SlotId};
use crate::time::Timestamp;

/// How many municipalities one screen offers.
pub(super) const GROUP_MAX: usize = 9;

/// Where a session stands, and what its flow knows there: every text of the screen is told with
/// it.
struct Scene<'s> {
    world: &'s World<'s>,
    session: &'s Session,
    flow: &'s Flow,
    node: &'s Node,
    values: BTreeMap<SlotId, Value>,
}

impl Scene<'_> {
    /// The node's message, or an attribute of it.
    fn told(&self, attribute: Option<&str>) -> Told {
        remember::told(self.flow, self.node, attribute, &self.values)
    }
}

/// The screen of a session that stands on a node that waits; of any other, a calm word and the
/// ways out.
pub(super) fn screen(
    world: &World<'_>,
    session: &Session,
    language: &LanguageTag,
    now: Timestamp,
) -> Screen {
    let Some((flow, node)) = world.top(session) else {
        return lost(world, session, language);
    };
    let scene = Scene { world, session, flow, node, values: world.values(session, flow) };
    let Reading { language, beside } = world.reading(session, language);
    let mut screen = Screen {
        flow: flow.id.clone(),
        node: node.id.clone(),
        language,
        beside,
        notices: session.said.clone(),
        body: Body::Told(scene.told(None)),
        choices: Vec::new(),
        entry: None,
        navigation: navigation(world, session, flow, node),
    };
    match &session.asking {
        Some(asking) => ask(&mut screen, world, session, asking),
        None => fill(&mut screen, &scene, now),
    }
    screen
}

fn lost(world: &World<'_>, session: &Session, language: &LanguageTag) -> Screen {
    let ways = [
        (Navigation::Home, well_known::HOME),
        (Navigation::Numbers, well_known::NUMBERS),
        (Navigation::Person, well_known::PERSON),
    ];
    Screen {
        flow: FlowId::new(well_known::HOME),
        node: NodeId::new(""),
        language: language.clone(),
        beside: None,
        notices: session.said.clone(),
        body: Body::Told(plain("desk-trouble")),
        choices: Vec::new(),
        entry: None,
        navigation: ways
            .into_iter()
            .filter(|(_, flow)| world.well_known(flow).is_some())
            .map(|(navigation, _)| navigation)
            .collect(),
    }
}

/// A question of the desk's own, in front of the node.
fn ask(screen: &mut Screen, world: &World<'_>, session: &Session, asking: &Asking) {
    let neither = choice(ChoiceRef::Neither, told("choice-neither"), Some(Icon::No));
    match asking {
        Asking::Which(flows) => {
            screen.body = Body::Told(plain("desk-which"));
            screen.choices = flows
                .iter()
                .map(|flow| choice(ChoiceRef::Flow(flow.clone()), told(flow.as_str()), None))
                .chain([neither])
                .collect();
        }
        Asking::Switch(tag) => {
            screen.language = tag.clone();
            screen.beside = None;
            screen.body = Body::Told(plain("desk-switch"));
            let yes =
                Label::Told(Told { attribute: Some("yes".to_owned()), ..plain("desk-switch") });
            screen.choices = vec![choice(ChoiceRef::Switch, yes, Some(Icon::Yes))];
        }
        Asking::Person => {
            screen.body = Body::Told(plain("desk-person"));
            let yes =
                Label::Told(Told { attribute: Some("yes".to_owned()), ..plain("desk-person") });
            let no = Label::Told(Told { attribute: Some("no".to_owned()), ..plain("desk-person") });
            let private = ChoiceRef::Flow(FlowId::new(well_known::PRIVATE));
            screen.choices = vec![
                choice(private, yes, Some(Icon::Yes)),
                choice(ChoiceRef::Neither, no, Some(Icon::No)),
            ];
        }
        Asking::Reading => {
            screen.body = Body::Told(plain("desk-reading"));
            screen.choices = reading_choices(world, session, &screen.language);
        }
        Asking::Municipality(ids) => {
            screen.body = Body::Told(plain("desk-municipality"));
            screen.choices = ids
                .iter()
                .filter_map(|id| world.directory.municipality(id))
                .map(|municipality| {
                    choice(
                        ChoiceRef::Municipality(municipality.id.clone()),
                        Label::Verbatim(municipality.name.clone()),
                        None,
                    )
                })
                .chain([neither])
                .collect();
        }
    }
}

/// The languages to read a sensitive flow in, and an ordinary request, which whoever answers it
/// takes up in the language of whoever made it.
fn reading_choices(world: &World<'_>, session: &Session, language: &LanguageTag) -> Vec<Choice> {
    let Some((flow, _)) = world.top(session) else { return Vec::new() };
    let locales = world.readable(flow, language).into_iter().filter_map(|tag| {
        let name = Label::Verbatim(world.catalog.locale(&tag)?.own_name.clone());
        Some(choice(ChoiceRef::ReadIn(tag), name, None))
    });
    let person = world.well_known(well_known::REQUEST).map(|flow| {
        let label = Told { attribute: Some("person".to_owned()), ..plain("desk-reading") };
        choice(ChoiceRef::Flow(flow.id.clone()), Label::Told(label), Some(Icon::Person))
    });
    locales.chain(person).collect()
}

/// The node's own matter.
fn fill(screen: &mut Screen, scene: &Scene<'_>, now: Timestamp) {
    let Scene { world, session, node, .. } = *scene;
    match &node.kind {
        NodeKind::Ask { slot, skippable, .. } => {
            fill_question(screen, scene, slot);
            if *skippable {
                screen.choices.push(choice(ChoiceRef::Skip, told("choice-skip"), Some(Icon::Skip)));
            }
        }
        NodeKind::Card { .. } => {
            if let Some(card) = card(world, session, now) {
                fill_card(screen, world, scene.told(None), session, &card);
            }
        }
        NodeKind::Offered { .. } => fill_offered(screen, world, session, now),
        NodeKind::Numbers { topic, .. } => {
            screen.body = Body::Numbers { lead: scene.told(None), topic: topic.clone() };
        }
        _ => {}
    }
    let holds =
        |offered: &&MenuChoice| offered.when.as_ref().is_none_or(|it| it.holds(&scene.values));
    screen.choices.extend(menu_of(node).iter().filter(holds).map(|offered| {
        let label = scene.told(Some(offered.id.as_str()));
        choice(ChoiceRef::Menu(offered.id.clone()), Label::Told(label), offered.icon)
    }));
}

fn fill_question(screen: &mut Screen, scene: &Scene<'_>, slot: &SlotId) {
    let Scene { world, session, flow, .. } = *scene;
    let Some(slot) = flow.slots.get(slot) else { return };
    match &slot.kind {
        SlotKind::Text { max } => screen.entry = Some(Entry::Text { max: *max }),
        SlotKind::Integer { .. } => screen.entry = Some(Entry::Integer),
        SlotKind::Date { .. } => screen.entry = Some(Entry::Date),
        SlotKind::Phone => screen.entry = Some(Entry::Phone),
        SlotKind::Choice { options } => {
            screen.choices.extend(options.iter().map(|(option, icon)| {
                let label = scene.told(Some(option.as_str()));
                choice(ChoiceRef::Option(option.clone()), Label::Told(label), *icon)
            }));
        }
        // The desk fills it in by itself; `check` refuses to ask for it.
        SlotKind::Moment => {}
        SlotKind::Language => {
            screen.entry = Some(Entry::Language);
            screen.choices.extend(world.catalog.locales().iter().map(|locale| {
                let name = Label::Verbatim(locale.own_name.clone());
                choice(ChoiceRef::Language(locale.tag.clone()), name, None)
            }));
        }
        SlotKind::Municipality => {
            screen.entry = Some(Entry::Municipality);
            fill_municipalities(screen, world, session);
        }
    }
}

/// Municipalities by name if they fit one screen, else groups of them by alphabet.
fn fill_municipalities(screen: &mut Screen, world: &World<'_>, session: &Session) {
    let all = world.directory.municipalities();
    let groups = groups(all.len());
    let opened = match open_group(world, session) {
        Some(index) => groups.get(index).cloned(),
        None if groups.len() <= 1 => Some(0..all.len()),
        None => None,
    };
    let names = |range: std::ops::Range<usize>| all.get(range).unwrap_or_default();
    match opened {
        Some(range) => screen.choices.extend(names(range).iter().map(|municipality| {
            let name = Label::Verbatim(municipality.name.clone());
            choice(ChoiceRef::Municipality(municipality.id.clone()), name, None)
        })),
        None => {
            screen.choices.extend(groups.into_iter().enumerate().filter_map(|(index, range)| {
                let group = names(range);
                let label = Label::Range(group.first()?.name.clone(), group.last()?.name.clone());
                Some(choice(ChoiceRef::Group(index as u16), label, None))
            }));
        }
    }
}

/// `count` things in as few groups of at most [`GROUP_MAX`] as possible, as even as possible.
fn groups(count: usize) -> Vec<std::ops::Range<usize>> {
    let groups = count.div_ceil(GROUP_MAX);
    (0..groups).map(|index| index * count / groups..(index + 1) * count / groups).collect()
}

/// Which group of municipalities is open, 0-based; `None` at other questions, or when the names
/// need no groups.
pub(super) fn open_group(world: &World<'_>, session: &Session) -> Option<usize> {
    let (flow, node) = world.top(session)?;
    let NodeKind::Ask { slot, .. } = &node.kind else { return None };
    if flow.slots.get(slot)?.kind != SlotKind::Municipality {
        return None;
    }
    let groups = groups(world.directory.municipalities().len()).len();
    let index = usize::from(session.shown).checked_sub(1)?;
    (groups > 1 && index < groups).then_some(index)
}

/// The card that shows, at a card node; `None` elsewhere, or when it may not be shown any more.
pub(super) fn card(world: &World<'_>, session: &Session, now: Timestamp) -> Option<Card> {
    let wanted = wanted(world, session)?;
    let place = session.cards.get(usize::from(session.shown))?;
    world.directory.card(place, &wanted, world.policy, now)
}

fn fill_card(screen: &mut Screen, world: &World<'_>, lead: Told, session: &Session, card: &Card) {
    let (index, count) = (session.shown, session.cards.len() as u16);
    screen.body = Body::Card { lead, place: card.place.clone(), position: (index, count) };
    if card.coordinates.is_some() {
        screen.choices.push(choice(ChoiceRef::Pin, told("choice-pin"), Some(Icon::Place)));
    }
    if world.calendars.of(&card.place).is_some()
        && world.well_known(well_known::APPOINTMENT).is_some()
    {
        screen.choices.push(choice(ChoiceRef::Book, told("choice-book"), Some(Icon::Calendar)));
    }
    if index > 0 {
        let label = told("choice-previous-card");
        screen.choices.push(choice(ChoiceRef::PreviousCard, label, Some(Icon::Previous)));
    }
    if index + 1 < count {
        let label = told("choice-next-card");
        screen.choices.push(choice(ChoiceRef::NextCard, label, Some(Icon::Next)));
    }
}

/// What an action found, each as a choice.
fn fill_offered(screen: &mut Screen, world: &World<'_>, session: &Session, now: Timestamp) {
    let offered = session.errand.iter().flat_map(|errand| &errand.offered);
    screen.choices.extend(offered.filter_map(|offer| {
        let when = |start: &Timestamp| ("when".to_owned(), Value::Moment(*start));
        let (message, arguments, icon) = match offer {
            Offer::Opening(start) => ("choice-opening", vec![when(start)], Icon::Clock),
            Offer::Appointment { start, .. } => {
                ("choice-appointment", vec![when(start)], Icon::Calendar)
            }
            Offer::Place { place, .. } => {
                // What may not be shown any more is not offered.
                let name = Value::Text(place_name(world, place, now)?);
                ("choice-elsewhere", vec![("place".to_owned(), name)], Icon::Place)
            }
        };
        let label = Label::Told(Told { arguments, ..plain(message) });
        Some(choice(ChoiceRef::Offered(offer.clone()), label, Some(icon)))
    }));
}

/// How a place is called on its door; `None` when nothing of it may be shown.
fn place_name(world: &World<'_>, place: &PlaceId, now: Timestamp) -> Option<String> {
    let nothing = Wanted {
        need: NeedId::new(""),
        near: None,
        language: None,
        open_now: OpenNow::Indifferent,
    };
    let card = world.directory.card(place, &nothing, world.policy, now);
    card.map(|card| card.location.unwrap_or(card.door_name))
}

/// The ways out of this screen. Before a language is chosen they could not be read.
fn navigation(world: &World<'_>, session: &Session, flow: &Flow, node: &Node) -> Vec<Navigation> {
    let in_front = session.asking.is_some() || open_group(world, session).is_some();
    if is_onboarding(session) && !in_front {
        return Vec::new();
    }
    let back = in_front || (!session.history.is_empty() && node.back == Back::Offered);
    let closed = flow.id.as_str() == well_known::CLOSING;
    // What remains after leaving offers the menu by itself; the same thing twice is a riddle.
    let offers_home = closed && leads_home(node);
    let offered = |navigation: &Navigation| match navigation {
        Navigation::Back => back && (in_front || !closed),
        Navigation::Home => !offers_home && !is_home(session, flow, node),
        Navigation::Language => !closed && world.well_known(well_known::LANGUAGE).is_some(),
        Navigation::Numbers => !closed && world.well_known(well_known::NUMBERS).is_some(),
        Navigation::Person => !closed && world.well_known(well_known::PERSON).is_some(),
        Navigation::Close => !closed,
    };
    let mut ways = vec![
        Navigation::Back,
        Navigation::Home,
        Navigation::Language,
        Navigation::Numbers,
        Navigation::Person,
        Navigation::Close,
    ];
    ways.retain(offered);
    ways
}

/// Whether a choice of its own always leads home.
fn leads_home(node: &Node) -> bool {
    node.choices().iter().any(|choice| {
        choice.when.is_none()
            && matches!(&choice.target, Target::Link(flow) if flow.as_str() == well_known::HOME)
    })
}

/// Whether "home" would lead here: the first thing that home shows, with nothing in front of it.
fn is_home(session: &Session, flow: &Flow, node: &Node) -> bool {
    if flow.id.as_str() != well_known::HOME
        || session.frames.len() != 1
        || !session.history.is_empty()
        || session.asking.is_some()
    {
        return false;
    }
    // What home leads through without waiting, from its start.
    let mut ahead = vec![&flow.start];
    let mut seen: Vec<&NodeId> = Vec::new();
    while let Some(id) = ahead.pop() {
        if *id == node.id {
            return true;
        }
        if seen.contains(&id) {
            continue;
        }
        seen.push(id);
        match flow.node(id).map(|node| &node.kind) {
            Some(NodeKind::Say { next } | NodeKind::Ask { next, .. }) => ahead.extend(within(next)),
            Some(NodeKind::Route { categories }) => {
                ahead.extend(categories.iter().filter_map(|category| within(&category.target)));
            }
            _ => {}
        }
    }
    false
}

/// The node a target leads to, if it is of the same flow.
fn within(target: &Target) -> Option<&NodeId> {
    match target {
        Target::Node(node) => Some(node),
        _ => None,
    }
}

fn choice(reference: ChoiceRef, label: Label, icon: Option<Icon>) -> Choice {
    Choice { reference, label, icon }
}

fn told(message: &str) -> Label {
    Label::Told(plain(message))
}
