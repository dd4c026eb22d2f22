//! Every way out of a node, named and located: what the checks and the graph walk over.

use std::collections::BTreeSet;

use crate::diagnostic::Place;
use crate::flow::condition::Condition;
use crate::flow::model::{Flow, MenuChoice, Node, NodeKind, Target};
use crate::ids::FlowId;

/// A way out of a node.
#[derive(Clone, Debug)]
pub struct Way<'f> {
    /// What it is called.
    pub name: WayName<'f>,
    /// Where it leads.
    pub target: &'f Target,
    /// Its guard.
    pub when: Option<&'f Condition>,
    /// Where its parts stand, by JSON Pointer into [`Flow::places`].
    pub pointer: String,
}

/// What a way out of a node is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayName<'f> {
    /// The only way: after a text, after an answer.
    Next,
    /// A choice of a menu.
    Choice(&'f str),
    /// A category of a route.
    Category(&'f str),
    /// An exit of what was called or done.
    Exit(&'f str),
    /// When nothing may be shown.
    None,
    /// After input that was not understood too often.
    Fallback,
    /// After invalid answers too often.
    Invalid,
    /// When nobody answers.
    Timeout,
}

impl WayName<'_> {
    /// The name as graphs and diagnostics write it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Next => "",
            Self::Choice(name) | Self::Category(name) | Self::Exit(name) => name,
            Self::None => "none",
            Self::Fallback => "fallback",
            Self::Invalid => "invalid",
            Self::Timeout => "timeout",
        }
    }
}

impl Way<'_> {
    /// Where the target stands, by JSON Pointer.
    #[must_use]
    pub fn target_pointer(&self) -> String {
        // Where the key is another (`exits: {done: end}`), `Places::at` finds what is around.
        let key = match self.target {
            Target::Node(_) | Target::End => "goto",
            Target::Exit(_) => "exit",
            Target::Link(_) => "link",
            Target::CallBack(_) => "call",
        };
        format!("{}/{key}", self.pointer)
    }
}

impl Node {
    /// Whether it waits for the person. A card does unless nothing may be shown.
    #[must_use]
    pub fn waits(&self) -> bool {
        match self.kind {
            NodeKind::Menu { .. }
            | NodeKind::Ask { .. }
            | NodeKind::Card { .. }
            | NodeKind::Offered { .. }
            | NodeKind::Numbers { .. } => true,
            NodeKind::Say { .. }
            | NodeKind::Route { .. }
            | NodeKind::Call { .. }
            | NodeKind::Action { .. } => false,
        }
    }

    /// The choices of its menu, if it has one.
    #[must_use]
    pub fn choices(&self) -> &[MenuChoice] {
        match &self.kind {
            NodeKind::Menu { choices, .. }
            | NodeKind::Card { choices, .. }
            | NodeKind::Offered { choices, .. }
            | NodeKind::Numbers { choices, .. } => choices,
            _ => &[],
        }
    }

    /// Where its parts stand, by JSON Pointer into [`Flow::places`].
    #[must_use]
    pub fn pointer(&self) -> String {
        format!("/nodes/{}", self.id)
    }

    /// Every way out of it, in the order of the file.
    #[must_use]
    pub fn ways(&self) -> Vec<Way<'_>> {
        let own = self.pointer();
        let way = |name, target, pointer| Way { name, target, when: None, pointer };
        let mut ways = Vec::new();
        for choice in self.choices() {
            ways.push(Way {
                name: WayName::Choice(choice.id.as_str()),
                target: &choice.target,
                when: choice.when.as_ref(),
                pointer: format!("{own}/menu/{}", choice.number),
            });
        }
        match &self.kind {
            NodeKind::Menu { fallback, .. } => {
                ways.extend(fallback.as_ref().map(|fallback| {
                    way(WayName::Fallback, &fallback.target, format!("{own}/fallback"))
                }));
            }
            NodeKind::Ask { invalid, next, .. } => {
                ways.push(way(WayName::Next, next, own.clone()));
                ways.extend(invalid.as_ref().map(|invalid| {
                    way(WayName::Invalid, &invalid.target, format!("{own}/invalid"))
                }));
            }
            NodeKind::Say { next } => ways.push(way(WayName::Next, next, own.clone())),
            NodeKind::Route { categories } => {
                ways.extend(categories.iter().map(|category| Way {
                    name: WayName::Category(&category.name),
                    target: &category.target,
                    when: category.when.as_ref(),
                    pointer: format!("{own}/route/{}", category.number),
                }));
            }
            NodeKind::Call { exits, .. } | NodeKind::Action { exits, .. } => {
                ways.extend(exits.iter().map(|(name, target)| {
                    way(WayName::Exit(name), target, format!("{own}/exits/{name}"))
                }));
            }
            NodeKind::Card { none, .. } => {
                ways.push(way(WayName::None, none, format!("{own}/none")));
            }
            NodeKind::Offered { next, none, .. } => {
                ways.push(way(WayName::Next, next, own.clone()));
                ways.push(way(WayName::None, none, format!("{own}/none")));
            }
            NodeKind::Numbers { .. } => {}
        }
        ways.extend(
            self.timeout
                .as_ref()
                .map(|timeout| way(WayName::Timeout, &timeout.target, format!("{own}/timeout"))),
        );
        ways
    }

    /// The flows it enters and comes back from.
    pub fn calls(&self) -> Vec<&FlowId> {
        let mut flows: Vec<&FlowId> = self
            .ways()
            .iter()
            .filter_map(|way| match way.target {
                Target::CallBack(flow) => Some(flow),
                _ => None,
            })
            .collect();
        if let NodeKind::Call { flow, .. } = &self.kind {
            flows.push(flow);
        }
        flows
    }
}

impl Flow {
    /// The exits by which it can be left: `done` for `goto: end`, and the named ones.
    #[must_use]
    pub fn exits(&self) -> BTreeSet<&str> {
        self.nodes
            .iter()
            .flat_map(Node::ways)
            .filter_map(|way| match way.target {
                Target::End => Some("done"),
                Target::Exit(name) => Some(name.as_str()),
                _ => None,
            })
            .collect()
    }

    /// Where the part stands that `pointer` points at.
    #[must_use]
    pub fn at(&self, pointer: &str) -> Place {
        self.places.at(pointer).unwrap_or(&self.place).clone()
    }
}
