//! Outbox rows that wait to be settled, group by group.
//!
//! The promise: rows come out in the order they were committed, and a group is forgotten exactly
//! when its last row is settled. It deliberately stores nothing: a backend keeps the groups
//! durable and uses this to know when a group's record may go.

use std::collections::{BTreeMap, BTreeSet};

use crate::store::batch::{CommitNumber, OutboxRow, OutboxTicket};

/// The rows of all groups that have an unsettled one.
#[derive(Debug, Default)]
pub(crate) struct OutboxQueue {
    groups: BTreeMap<CommitNumber, Waiting>,
}

/// One group's rows. A settled one leaves its place empty, so that tickets stay what they were.
#[derive(Debug)]
struct Waiting {
    rows: Vec<Option<OutboxRow>>,
    unsettled: usize,
}

impl OutboxQueue {
    /// Adds a committed group's rows. A group without rows is no group.
    pub(crate) fn add(&mut self, group: CommitNumber, rows: Vec<OutboxRow>) {
        if !rows.is_empty() {
            let unsettled = rows.len();
            let rows = rows.into_iter().map(Some).collect();
            self.groups.insert(group, Waiting { rows, unsettled });
        }
    }

    /// The groups that would be settled whole by these tickets, each with how many rows it had:
    /// their records may be deleted in the same commit. Tickets that are settled already, or never
    /// were, count for nothing.
    pub(crate) fn finished_by(
        &self,
        settled: &BTreeSet<OutboxTicket>,
    ) -> Vec<(CommitNumber, usize)> {
        let mut counts: BTreeMap<CommitNumber, usize> = BTreeMap::new();
        for ticket in settled.iter().filter(|ticket| self.row(**ticket).is_some()) {
            *counts.entry(ticket.group).or_default() += 1;
        }
        let finished = counts.into_iter().filter_map(|(group, count)| {
            let waiting = self.groups.get(&group)?;
            (waiting.unsettled == count).then_some((group, waiting.rows.len()))
        });
        finished.collect()
    }

    /// Settles a row; settling it again changes nothing.
    pub(crate) fn settle(&mut self, ticket: OutboxTicket) {
        let Some(waiting) = self.groups.get_mut(&ticket.group) else { return };
        let place = waiting.rows.get_mut(ticket.index as usize);
        if place.and_then(Option::take).is_some() {
            waiting.unsettled -= 1;
        }
        if waiting.unsettled == 0 {
            self.groups.remove(&ticket.group);
        }
    }

    /// All unsettled rows, oldest first.
    pub(crate) fn rows(&self) -> Vec<(OutboxTicket, OutboxRow)> {
        let of_group = |(group, waiting): (&CommitNumber, &Waiting)| {
            let group = *group;
            let rows = waiting.rows.iter().zip(0..).filter_map(move |(row, index)| {
                row.map(|row| (OutboxTicket { group, index }, row))
            });
            rows.collect::<Vec<_>>()
        };
        self.groups.iter().flat_map(of_group).collect()
    }

    fn row(&self, ticket: OutboxTicket) -> Option<&OutboxRow> {
        self.groups.get(&ticket.group)?.rows.get(ticket.index as usize)?.as_ref()
    }
}
