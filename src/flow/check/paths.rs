//! Paths that nobody has to tap along: what follows by itself, across flows, until the next wait.

use std::collections::{BTreeSet, VecDeque};

use crate::flow::model::{Flow, Flows, Node, NodeKind, Target, well_known};
use crate::flow::ways::{Way, WayName};
use crate::ids::FlowId;

/// A node of some flow.
pub(super) type Spot<'f> = (&'f Flow, &'f Node);

/// Whole flows, prepared for following paths.
pub(super) struct Paths<'f> {
    flows: &'f Flows,
    /// Flows that can be entered and left again without anybody doing anything.
    passed: BTreeSet<&'f FlowId>,
}

/// Where one comes to stand.
#[derive(Default)]
pub(super) struct Landings<'f> {
    pub(super) spots: Vec<Spot<'f>>,
    /// Some path leaves the flow for whoever called it, which is not known here.
    pub(super) leaves: bool,
}

impl<'f> Paths<'f> {
    /// Prepares flows in which every name leads somewhere.
    pub(super) fn new(flows: &'f Flows) -> Self {
        let mut paths = Self { flows, passed: BTreeSet::new() };
        // A flow that is passed may make its callers passed: repeat until nothing changes, at
        // most once for every flow.
        for _ in 0..flows.by_id.len() {
            let more: Vec<&FlowId> = flows
                .by_id
                .values()
                .filter(|flow| !paths.passed.contains(&flow.id) && paths.is_passed(flow))
                .map(|flow| &flow.id)
                .collect();
            if more.is_empty() {
                break;
            }
            paths.passed.extend(more);
        }
        paths
    }

    fn is_passed(&self, flow: &'f Flow) -> bool {
        let mut seen: Vec<&Node> = flow.node(&flow.start).into_iter().collect();
        let mut next = 0;
        while let Some(node) = seen.get(next).copied() {
            next += 1;
            for way in self.instant_ways(node) {
                match way.target {
                    Target::End | Target::Exit(_) => return true,
                    Target::Node(id) => {
                        let target = flow.node(id);
                        seen.extend(
                            target.filter(|target| !seen.iter().any(|n| n.id == target.id)),
                        );
                    }
                    Target::Link(_) | Target::CallBack(_) => {}
                }
            }
        }
        false
    }

    /// The ways that are taken without waiting, but for entering a called flow.
    fn instant_ways(&self, node: &'f Node) -> Vec<Way<'f>> {
        let passed = match &node.kind {
            NodeKind::Call { flow, .. } => self.passed.contains(flow),
            _ => true,
        };
        node.ways()
            .into_iter()
            .filter(|way| match way.name {
                WayName::Next => !node.waits(),
                WayName::Category(_) | WayName::None => true,
                WayName::Exit(_) => passed,
                WayName::Choice(_) | WayName::Fallback | WayName::Invalid | WayName::Timeout => {
                    false
                }
            })
            .collect()
    }

    fn start(&self, flow: &str) -> Option<Spot<'f>> {
        let flow = self.flows.get(flow)?;
        Some((flow, flow.node(&flow.start)?))
    }

    /// The spot that a target of `flow` leads to, if it is known without a caller.
    pub(super) fn follow(&self, flow: &'f Flow, target: &Target) -> Option<Spot<'f>> {
        match target {
            Target::Node(id) => Some((flow, flow.node(id)?)),
            Target::Link(id) | Target::CallBack(id) => self.start(id.as_str()),
            Target::End | Target::Exit(_) => None,
        }
    }

    /// What follows a spot by itself. Who leaves a flow that nobody called comes home.
    pub(super) fn next(&self, (flow, node): Spot<'f>) -> Vec<Spot<'f>> {
        let entered = match &node.kind {
            NodeKind::Call { flow, .. } => self.start(flow.as_str()),
            _ => None,
        };
        let ways = self.instant_ways(node);
        let followed = ways.iter().filter_map(|way| match way.target {
            Target::End | Target::Exit(_) => self.start(well_known::HOME),
            target => self.follow(flow, target),
        });
        entered.into_iter().chain(followed).collect()
    }

    /// The shortest way from a spot back to itself without anybody doing anything.
    pub(super) fn loop_through(&self, start: Spot<'f>) -> Option<Vec<Spot<'f>>> {
        let mut seen: Vec<(Spot<'f>, usize)> = vec![(start, 0)];
        let mut queue = VecDeque::from([0]);
        while let Some(at) = queue.pop_front() {
            for spot in self.next(seen[at].0) {
                if same(spot, start) {
                    let mut path = vec![seen[at].0];
                    let mut back = at;
                    while back != 0 {
                        back = seen[back].1;
                        path.push(seen[back].0);
                    }
                    path.reverse();
                    return Some(path);
                }
                if !seen.iter().any(|(known, _)| same(*known, spot)) {
                    queue.push_back(seen.len());
                    seen.push((spot, at));
                }
            }
        }
        None
    }

    /// Where one may come to stand from a target, whatever was answered before.
    pub(super) fn landings(&self, flow: &'f Flow, target: &Target) -> Landings<'f> {
        let mut landings = Landings::default();
        let Some(start) = self.follow(flow, target) else {
            landings.leaves = true;
            return landings;
        };
        let mut seen = vec![start];
        let mut at = 0;
        while let Some(spot) = seen.get(at).copied() {
            at += 1;
            if spot.1.waits() {
                landings.spots.push(spot);
            }
            for way in self.instant_ways(spot.1) {
                match self.follow(spot.0, way.target) {
                    Some(next) if !seen.iter().any(|known| same(*known, next)) => seen.push(next),
                    Some(_) => {}
                    None => landings.leaves = true,
                }
            }
            if let NodeKind::Call { flow, .. } = &spot.1.kind {
                let entered = self.start(flow.as_str());
                seen.extend(entered.filter(|next| !seen.iter().any(|known| same(*known, *next))));
            }
        }
        landings
    }
}

pub(super) fn same(a: Spot<'_>, b: Spot<'_>) -> bool {
    a.0.id == b.0.id && a.1.id == b.1.id
}
