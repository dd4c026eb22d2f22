//! What to write on the walk: one answer for every case that a guard tells apart.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Likeness, Plan};
use crate::flow::condition::Condition;
use crate::flow::engine::World;
use crate::flow::model::{Fallback, Flow, Keep, Node, NodeKind, SlotKind, Target, well_known};
use crate::flow::session::{Asking, Session, Value};
use crate::ids::{FlowId, LanguageTag, MunicipalityId, NodeId, SlotId};
use crate::text::message::{Argument, MessageId};

/// Words that mean nothing in any language.
const GIBBERISH: &str = "zqxjkvw";

/// A number of Italian shape, typed to pass a question for a phone; it is never shown as a fact.
const SOME_PHONE: &str = "+39 312 345 6789";

/// What to write, by flow and slot.
pub(super) struct Probes {
    words: BTreeMap<(FlowId, SlotId), Vec<String>>,
    /// Slots that guards read, by the keys of [`Session::slots`].
    read: BTreeSet<String>,
    named: BTreeSet<MunicipalityId>,
    /// The slots of its own flow that a node's guards read or its texts tell, or those of any
    /// node it leads to: what the others hold changes nothing from there on.
    ahead: BTreeMap<FlowId, BTreeMap<NodeId, BTreeSet<SlotId>>>,
}

impl Probes {
    pub(super) fn of(world: &World<'_>, plan: &Plan<'_>) -> Self {
        let (flows, today) = (world.flows, plan.now.in_rome().date());
        let mut probes = Self {
            words: BTreeMap::new(),
            read: BTreeSet::new(),
            named: BTreeSet::new(),
            ahead: BTreeMap::new(),
        };
        for flow in flows.by_id.values() {
            for (name, slot) in &flow.slots {
                // What one flow asks for the whole session, guards of other flows may read.
                let readers = flows.by_id.values().filter(|reader| match slot.keep {
                    Keep::Flow => reader.id == flow.id,
                    Keep::Session => true,
                });
                let mut values: Vec<Value> = Vec::new();
                for condition in readers.flat_map(guards) {
                    if condition.slots().contains(&name) {
                        probes.read.insert(match slot.keep {
                            Keep::Flow => format!("{}.{name}", flow.id),
                            Keep::Session => name.as_str().to_owned(),
                        });
                    }
                    for value in condition.representatives(name, &slot.kind) {
                        if !values.contains(&value) {
                            values.push(value);
                        }
                    }
                }
                probes.named.extend(values.iter().filter_map(|value| match value {
                    Value::Municipality(id) => Some(id.clone()),
                    _ => None,
                }));
                let words = answers(&slot.kind, &values, today);
                probes.words.insert((flow.id.clone(), name.clone()), words);
            }
            probes.ahead.insert(flow.id.clone(), ahead(world, plan.language, flow));
        }
        probes
    }

    /// What to write where the session stands: answers, and nonsense where it leads somewhere.
    pub(super) fn words(&self, world: &World<'_>, session: &Session) -> Vec<String> {
        if session.asking.is_some() {
            return Vec::new();
        }
        let mut words = Vec::new();
        match top(world, session) {
            Some((flow, Node { kind: NodeKind::Ask { slot, .. }, .. })) => {
                words.push(GIBBERISH.to_owned());
                let answers = self.words.get(&(flow.id.clone(), slot.clone()));
                words.extend(answers.into_iter().flatten().cloned());
            }
            Some((_, Node { kind: NodeKind::Menu { fallback: Some(_), .. }, .. })) => {
                words.push(GIBBERISH.to_owned());
            }
            // Elsewhere nonsense only makes the desk say that it did not understand.
            _ if is_home(session) => words.push(GIBBERISH.to_owned()),
            _ => {}
        }
        words
    }

    /// Whether anything ahead, or behind where "back" leads, depends on what a slot holds.
    pub(super) fn matters(&self, key: &SlotId, session: &Session) -> bool {
        let Some((flow, name)) = key.as_str().split_once('.') else { return true };
        let ahead = self.ahead.get(flow);
        let places = session.frames.iter().chain(session.history.iter().flatten());
        places.filter(|frame| frame.flow.as_str() == flow).any(|frame| {
            let slots = ahead.and_then(|nodes| nodes.get(frame.node.as_str()));
            slots.is_none_or(|slots| slots.contains(name))
        })
    }

    /// What tells an answer apart from others; `key` is that of [`Session::slots`].
    pub(super) fn likeness<'v>(&self, key: &SlotId, value: &'v Value) -> Likeness<'v> {
        match value {
            _ if !self.read.contains(key.as_str()) => Likeness::AnyOther,
            Value::Municipality(id) if !self.named.contains(id) => Likeness::AnyOther,
            value => Likeness::Itself(value),
        }
    }
}

/// For each node of a flow, the slots that matter there or further on.
fn ahead(
    world: &World<'_>,
    language: &LanguageTag,
    flow: &Flow,
) -> BTreeMap<NodeId, BTreeSet<SlotId>> {
    let mut known: BTreeMap<&NodeId, BTreeSet<SlotId>> = flow
        .nodes
        .iter()
        .map(|node| {
            let told = flow.slots.keys().filter(|name| tells(world, language, flow, node, name));
            let mut slots: BTreeSet<SlotId> = told.cloned().collect();
            for way in node.ways() {
                slots.extend(way.when.into_iter().flat_map(Condition::slots).cloned());
            }
            (&node.id, slots)
        })
        .collect();
    // Grows until nothing is added: as often as there are nodes, at most.
    loop {
        let mut grown = false;
        for node in &flow.nodes {
            let mut further = BTreeSet::new();
            for way in node.ways() {
                if let Target::Node(next) = way.target {
                    further.extend(known.get(next).into_iter().flatten().cloned());
                }
            }
            if let Some(own) = known.get_mut(&node.id) {
                let before = own.len();
                own.extend(further);
                grown |= own.len() > before;
            }
        }
        if !grown {
            break;
        }
    }
    known.into_iter().map(|(node, slots)| (node.clone(), slots)).collect()
}

/// Whether a node's text shows the slot: then it cannot be told without.
fn tells(
    world: &World<'_>,
    language: &LanguageTag,
    flow: &Flow,
    node: &Node,
    name: &SlotId,
) -> bool {
    let arguments = |with: bool| -> Vec<(&str, Argument<'_>)> {
        let slots = flow.slots.iter().filter(|(slot, _)| with || *slot != name);
        slots
            .map(|(slot, declared)| match declared.kind {
                SlotKind::Integer { min, .. } => (slot.as_str(), Argument::Number(min)),
                _ => (slot.as_str(), Argument::Text("x")),
            })
            .collect()
    };
    let (without, with) = (arguments(false), arguments(true));
    let needs = |id: MessageId<'_>| {
        world.catalog.errors(language, id, &without).len()
            > world.catalog.errors(language, id, &with).len()
    };
    let message = format!("{}-{}", flow.id, node.id);
    let own = ["invalid"].into_iter().chain(node.choices().iter().map(|choice| choice.id.as_str()));
    needs(MessageId::of(&message))
        || own.into_iter().any(|attribute| needs(MessageId::attribute(&message, attribute)))
}

/// Questions of the desk's own that words may lead to from here.
pub(super) fn interruptions(
    world: &World<'_>,
    session: &Session,
    language: &LanguageTag,
) -> Vec<Asking> {
    if session.asking.is_some() || session.language.is_none() {
        return Vec::new();
    }
    let mut askings = Vec::new();
    if is_home(session) {
        askings.extend(world.flows.by_id.keys().map(|flow| Asking::Which(vec![flow.clone()])));
        let others = world.catalog.locales().iter().filter(|locale| locale.tag != *language);
        askings.extend(others.map(|locale| Asking::Switch(locale.tag.clone())));
        askings.extend(world.flows.get(well_known::PRIVATE).map(|_| Asking::Person));
    }
    if let Some((flow, Node { kind: NodeKind::Ask { slot, .. }, .. })) = top(world, session)
        && flow.slots.get(slot).is_some_and(|slot| slot.kind == SlotKind::Municipality)
    {
        let some = world.directory.municipalities().iter().take(3);
        let some: Vec<MunicipalityId> = some.map(|one| one.id.clone()).collect();
        askings.extend((!some.is_empty()).then_some(Asking::Municipality(some)));
    }
    askings
}

/// How many tries count, where they lead somewhere.
pub(super) fn tries(world: &World<'_>, session: &Session) -> u8 {
    let fallback: Option<&Fallback> = match top(world, session).map(|(_, node)| &node.kind) {
        Some(NodeKind::Menu { fallback, .. }) => fallback.as_ref(),
        Some(NodeKind::Ask { invalid, .. }) => invalid.as_ref(),
        _ => None,
    };
    fallback.map_or(0, |fallback| session.tries.min(fallback.tries))
}

/// Whether the session stands in the outermost flow of home.
pub(super) fn is_home(session: &Session) -> bool {
    matches!(&session.frames[..], [frame] if frame.flow.as_str() == well_known::HOME)
        && session.history.is_empty()
}

fn top<'w>(world: &World<'w>, session: &Session) -> Option<(&'w Flow, &'w Node)> {
    let frame = session.frames.last()?;
    let flow = world.flows.get(frame.flow.as_str())?;
    Some((flow, flow.node(&frame.node)?))
}

/// Every guard of a flow.
fn guards(flow: &Flow) -> impl Iterator<Item = &Condition> {
    flow.nodes.iter().flat_map(|node| {
        let (choices, categories) = match &node.kind {
            NodeKind::Menu { choices, .. }
            | NodeKind::Card { choices, .. }
            | NodeKind::Offered { choices, .. }
            | NodeKind::Numbers { choices, .. } => (choices.as_slice(), &[][..]),
            NodeKind::Route { categories } => (&[][..], categories.as_slice()),
            _ => (&[][..], &[][..]),
        };
        let of_choices = choices.iter().filter_map(|choice| choice.when.as_ref());
        of_choices.chain(categories.iter().filter_map(|category| category.when.as_ref()))
    })
}

/// What to write to answer with each of `values`; where no guard tells values apart, one that
/// will do. Options, languages and municipalities are touched, not written.
fn answers(kind: &SlotKind, values: &[Value], today: Date) -> Vec<String> {
    let mut written: Vec<String> = values.iter().filter_map(written).collect();
    if written.is_empty() {
        written.extend(match kind {
            SlotKind::Text { .. } => Some("x".to_owned()),
            SlotKind::Integer { min, .. } => Some(min.to_string()),
            SlotKind::Date { future, past } => Some(some_day(*future, *past, today).to_string()),
            SlotKind::Phone => Some(SOME_PHONE.to_owned()),
            SlotKind::Municipality
            | SlotKind::Choice { .. }
            | SlotKind::Language
            | SlotKind::Moment => None,
        });
    }
    written
}

fn written(value: &Value) -> Option<String> {
    match value {
        Value::Text(words) | Value::Phone(words) => Some(words.clone()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Date(day) => Some(day.to_string()),
        Value::Choice(_) | Value::Municipality(_) | Value::Language(_) | Value::Moment(_) => None,
    }
}

fn some_day(future: bool, past: bool, today: Date) -> Date {
    match (future, past) {
        (_, true) => today.saturating_sub(1.year()),
        (true, false) => today.saturating_add(1.month()),
        (false, false) => today,
    }
}
