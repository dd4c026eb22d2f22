//! What operators see of requests.
//!
//! The promise: a case somebody may not know of is in no list and no count of theirs; before it
//! is theirs they see its reference and its times, and no municipality, language or country.

use super::changes::{find, load, reference};
use super::record::{CaseRecord, Entry, entry_key};
use super::watch::open_entries;
use crate::cases::case::{CaseKind, State, When};
use crate::cases::routing::{Candidate, Sight, sight};
use crate::conversation::handle::{Conversation, HandleError};
use crate::conversation::lane::Lane;
use crate::conversation::ledger::{self, Remaining};
use crate::ids::{CaseId, OperatorId};
use crate::store::Key;
use crate::time::Timestamp;

/// A line of somebody's queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueLine {
    /// Which.
    pub case: CaseId,
    /// The characters people read to one another.
    pub reference: String,
    /// Which queue.
    pub kind: CaseKind,
    /// Where it stands.
    pub state: State,
    /// When she would like to be read.
    pub when: When,
    /// Since when.
    pub opened: Timestamp,
    /// When it moves by itself.
    pub next_at: Option<Timestamp>,
    /// Whether it is theirs to open.
    pub is_theirs: bool,
    /// Whether somebody doubts it.
    pub is_doubted: bool,
}

/// A case as somebody who may open it sees it.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The envelope.
    pub record: CaseRecord,
    /// The body, sealed; only the operator's own key opens it.
    pub entries: Vec<(u32, Entry)>,
    /// What of the chat could not be deleted, and she was not told yet.
    pub stayed: Remaining,
}

impl Conversation {
    /// The open cases there are for `viewer`, the most urgent first: those nobody has, by what she
    /// wishes and by age, then theirs, then those of others.
    ///
    /// # Errors
    /// When the records cannot be read.
    pub async fn queue(
        &self,
        viewer: OperatorId,
        now: Timestamp,
    ) -> Result<Vec<QueueLine>, HandleError> {
        let Some(who) = self.candidate(viewer, now).await? else { return Ok(Vec::new()) };
        let mut lines = Vec::new();
        for (id, entry) in open_entries(&self.records).await? {
            if entry.is_over {
                continue;
            }
            let Some(record) = find(&self.records, id).await?.case() else { continue };
            lines.extend(line(id, &record, &who));
        }
        lines.sort_by_key(|line| {
            let free = matches!(
                line.state,
                State::Received | State::Notified { .. } | State::WaitingForOpening { .. }
            );
            (!free, !line.is_theirs, line.when, line.opened)
        });
        Ok(lines)
    }

    /// A case with its body, for somebody who holds it or was called in; `None` for everybody
    /// else, as if there were none.
    ///
    /// # Errors
    /// When the records cannot be read.
    pub async fn open_for(
        &self,
        viewer: OperatorId,
        id: CaseId,
        now: Timestamp,
    ) -> Result<Option<Opened>, HandleError> {
        let Some(who) = self.candidate(viewer, now).await? else { return Ok(None) };
        let Some(record) = load(&self.records, id).await? else { return Ok(None) };
        if sight(&record.case, &who) != Sight::All {
            return Ok(None);
        }
        let mut entries = Vec::new();
        for number in 0..record.entries {
            let loaded = self.records.load::<Entry>(&entry_key(id, number)).await?;
            entries.extend(loaded.map(|loaded| (number, loaded.value)));
        }
        let lane = match record.lane {
            Some(lane) => self.records.load::<Lane>(&Key::lane(lane)).await?,
            None => None,
        };
        let stayed = lane.map(|lane| ledger::remaining(&lane.value)).unwrap_or_default();
        Ok(Some(Opened { record, entries, stayed }))
    }

    /// The line of one case, if it exists for `viewer`.
    ///
    /// # Errors
    /// When the records cannot be read.
    pub async fn queue_line(
        &self,
        viewer: OperatorId,
        id: CaseId,
        now: Timestamp,
    ) -> Result<Option<QueueLine>, HandleError> {
        let Some(who) = self.candidate(viewer, now).await? else { return Ok(None) };
        let record = load(&self.records, id).await?;
        Ok(record.and_then(|record| line(id, &record, &who)))
    }
}

fn line(id: CaseId, record: &CaseRecord, who: &Candidate) -> Option<QueueLine> {
    let case = &record.case;
    let seen = sight(case, who);
    (case.is_open() && seen != Sight::Nothing).then(|| QueueLine {
        case: id,
        reference: reference(id),
        kind: case.kind,
        state: case.state,
        when: case.when,
        opened: case.opened,
        next_at: case.next_at(),
        is_theirs: seen == Sight::All,
        is_doubted: case.is_doubted,
    })
}
