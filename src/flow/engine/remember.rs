//! Answers: where they are kept, who sees them, how long they last.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::advance::Run;
use super::{World, privacy_of};
use crate::flow::answer::fits;
use crate::flow::model::{Flow, Keep, Node, Slot, SlotKind, well_known};
use crate::flow::screen::Told;
use crate::flow::session::{Session, Value};
use crate::ids::{FlowId, SlotId};

/// The key a slot's value is kept under. Names of flows and slots have no dots.
fn key<'f>(flow: &Flow, name: &'f SlotId, slot: &Slot) -> Cow<'f, SlotId> {
    match slot.keep {
        Keep::Session => Cow::Borrowed(name),
        Keep::Flow => Cow::Owned(SlotId::new(format!("{}.{name}", flow.id))),
    }
}

/// The value kept for a flow's slot: that under [`key`], which is not spelled out, since every
/// screen looks at every slot.
fn kept<'s>(session: &'s Session, flow: &Flow, name: &SlotId, slot: &Slot) -> Option<&'s Value> {
    let is_of = |key: &str| {
        let name_of = |flow: &str| key.strip_prefix(flow)?.strip_prefix('.');
        name_of(flow.id.as_str()) == Some(name.as_str())
    };
    match slot.keep {
        Keep::Session => session.slots.get(name),
        Keep::Flow => session.slots.iter().find(|(key, _)| is_of(key.as_str())).map(|it| it.1),
    }
}

/// A node's message, or an attribute of it, with everything the flow knows as arguments.
pub(super) fn told(
    flow: &Flow,
    node: &Node,
    attribute: Option<&str>,
    values: &BTreeMap<SlotId, Value>,
) -> Told {
    Told {
        message: [flow.id.as_str(), "-", node.id.as_str()].concat(),
        attribute: attribute.map(str::to_owned),
        arguments: values
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), value.clone()))
            .collect(),
    }
}

/// The flow that a key belongs to; `None` for what is kept as long as the session.
fn owner(key: &SlotId) -> Option<&str> {
    key.as_str().split_once('.').map(|(flow, _)| flow)
}

impl World<'_> {
    /// The value of a flow's slot. A value that no longer fits the slot, because an edit changed
    /// its type, is as if it had never been given.
    pub(super) fn value<'s>(
        &self,
        session: &'s Session,
        flow: &Flow,
        name: &SlotId,
    ) -> Option<Cow<'s, Value>> {
        let slot = flow.slots.get(name)?;
        if slot.kind == SlotKind::Language {
            // One language is spoken, whatever slot it was answered into.
            return session.language.clone().map(|tag| Cow::Owned(Value::Language(tag)));
        }
        let value = kept(session, flow, name, slot)?;
        fits(value, &slot.kind, self.directory).then_some(Cow::Borrowed(value))
    }

    /// All values that a flow sees, by slot, for its guards.
    pub(super) fn values(&self, session: &Session, flow: &Flow) -> BTreeMap<SlotId, Value> {
        flow.slots
            .keys()
            .filter_map(|name| {
                let value = self.value(session, flow, name)?;
                Some((name.clone(), value.into_owned()))
            })
            .collect()
    }

    /// A node's message, or an attribute of it, with everything the flow knows as arguments.
    pub(super) fn told(
        &self,
        session: &Session,
        flow: &Flow,
        node: &Node,
        attribute: Option<&str>,
    ) -> Told {
        told(flow, node, attribute, &self.values(session, flow))
    }
}

impl Run<'_> {
    /// Keeps an answer, or empties the slot.
    pub(super) fn remember(&mut self, flow: &Flow, name: &SlotId, value: Option<Value>) {
        let Some(slot) = flow.slots.get(name) else { return };
        let key = key(flow, name, slot);
        match value {
            Some(value) => {
                self.session.slots.insert(key.into_owned(), value);
            }
            None => {
                self.session.slots.remove(&*key);
            }
        }
    }

    /// Copies what a called flow found out into the slots of its caller. Where the called flow
    /// found nothing out, the caller's slot stays as it was.
    pub(super) fn save(&mut self, ours: &Flow, theirs: &Flow, pairs: &[(SlotId, SlotId)]) {
        for (our_slot, their_slot) in pairs {
            let value = self.world.value(&self.session, theirs, their_slot).map(Cow::into_owned);
            let takes = ours.slots.get(our_slot).is_some_and(|slot| {
                value.as_ref().is_some_and(|value| fits(value, &slot.kind, self.world.directory))
            });
            if takes {
                self.remember(ours, our_slot, value);
            }
        }
    }

    /// Forgets a former run of `flow`, and the ways back into it: entered anew, it starts clean.
    pub(super) fn forget_former_run(&mut self, flow: &FlowId) {
        if self.session.frames.iter().any(|frame| frame.flow == *flow) {
            return;
        }
        let before = self.session.slots.len();
        self.session.slots.retain(|key, _| owner(key) != Some(flow.as_str()));
        if self.session.slots.len() < before {
            self.session.history.retain(|place| place.iter().all(|frame| frame.flow != *flow));
        }
    }

    /// Nothing outside a sensitive flow leads back into it.
    pub(super) fn leave_no_way_back(&mut self) {
        let flows = self.world.flows;
        if privacy_of(flows, &self.session.frames).is_none() {
            self.session.history.retain(|place| privacy_of(flows, place).is_none());
        }
    }

    /// Keeps what a fact tells in the slots of its names.
    pub(super) fn learn(&mut self, flow: &Flow, values: &BTreeMap<String, Value>) {
        for (name, value) in values {
            let name = SlotId::new(name.as_str());
            let takes = |slot: &Slot| fits(value, &slot.kind, self.world.directory);
            if flow.slots.get(&name).is_some_and(takes) {
                self.remember(flow, &name, Some(value.clone()));
            }
        }
    }

    /// Forgets the answers of flows that are over: nobody is in them and "back" leads to none.
    pub(super) fn forget_unreachable(&mut self) {
        let Session { slots, frames, history, errand, .. } = &mut self.session;
        let about = [well_known::APPOINTMENT, well_known::MY_APPOINTMENTS];
        let mut reachable = frames.iter().chain(history.iter().flatten());
        if !reachable.any(|frame| about.contains(&frame.flow.as_str())) {
            *errand = None;
        }
        slots.retain(|key, _| {
            owner(key).is_none_or(|flow| {
                let mut reachable = frames.iter().chain(history.iter().flatten());
                reachable.any(|frame| frame.flow.as_str() == flow)
            })
        });
    }

    /// Drops values that no slot of their name takes any more.
    pub(super) fn forget_unfitting(&mut self) {
        let world = self.world;
        let takes = |flow: &Flow, name: &str, keep: Keep, value: &Value| {
            flow.slots
                .get(name)
                .is_some_and(|slot| slot.keep == keep && fits(value, &slot.kind, world.directory))
        };
        self.session.slots.retain(|key, value| match key.as_str().split_once('.') {
            Some((flow, name)) => {
                world.flows.get(flow).is_some_and(|flow| takes(flow, name, Keep::Flow, value))
            }
            None => world
                .flows
                .by_id
                .values()
                .any(|flow| takes(flow, key.as_str(), Keep::Session, value)),
        });
    }
}
