//! Drills: made-up requests through the real path.
//!
//! The promise: nobody can tell a drill from a request before its end; every stage is measured;
//! a drill that nobody took fails aloud, and none is counted. It deliberately has no person.

use serde::{Deserialize, Serialize};

use super::Changes;
use super::changes::load;
use super::record::{CaseRecord, Stages};
use super::watch::open_entries;
use crate::cases::case::{Case, CaseKind, Outcome, State, When};
use crate::conversation::handle::{Conversation, HandleError};
use crate::ids::CaseId;
use crate::store::audit::{About, Actor, Deed, Happened};
use crate::store::record::Record;
use crate::store::{Batch, Key, Space, Version};
use crate::time::Timestamp;

/// Reports read at once.
const REPORTS_MAX: usize = 1000;

/// What a drill came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Of which team.
    pub kind: CaseKind,
    /// When it began.
    pub began: Timestamp,
    /// When it ended.
    pub ended: Timestamp,
    /// When each stage was reached.
    pub stages: Stages,
}

impl Record for Report {
    const FORMAT: u8 = 1;
}

impl Report {
    /// Whether somebody said that they are at it before the chain came to its end.
    #[must_use]
    pub fn has_passed(&self) -> bool {
        self.stages.acknowledged.is_some() && !self.stages.was_exhausted
    }
}

fn report_key(began: Timestamp, case: CaseId) -> Key {
    Key::new(Space::Setting, &[b"d", &(began.0 as u64).to_be_bytes(), &case.0])
}

fn reports_range() -> (Key, Key) {
    (Key::new(Space::Setting, &[b"d"]), Key::new(Space::Setting, &[b"e"]))
}

/// A drill that nobody took: it ends, and `app` alarms a person.
pub(super) fn fail(record: &mut CaseRecord, now: Timestamp) {
    record.case.state = State::Closed { outcome: Outcome::Drill, at: now };
    record.case.rung.clear();
    record.calls.clear();
}

impl Conversation {
    /// Begins a drill of a team's chain.
    ///
    /// # Errors
    /// When the records fail.
    pub async fn begin_drill(
        &self,
        kind: CaseKind,
        by: Actor,
        now: Timestamp,
    ) -> Result<CaseId, HandleError> {
        for _ in 0..super::act::CONFLICTS_MAX {
            let id = CaseId(self.records.entropy().bytes());
            let mut case = Case::received(kind, now);
            case.is_drill = true;
            case.when = When::Today;
            let mut changes = Changes::default();
            changes.begin(id, CaseRecord::new(case, None), &self.records);
            changes.did(Happened { actor: by, deed: Deed::DrillBegun, about: About::Nothing });
            let mut batch = Batch::new(now);
            changes.settle(self, &mut batch, None).await?;
            if self.commit(batch).await?.is_some() {
                return Ok(id);
            }
        }
        Err(HandleError::Contended)
    }

    /// Writes the reports of drills that ended and have none yet, and deletes their cases. The
    /// reports that were written.
    ///
    /// # Errors
    /// When the records fail.
    pub async fn report_drills(&self, now: Timestamp) -> Result<Vec<Report>, HandleError> {
        let mut written = Vec::new();
        for (id, entry) in open_entries(&self.records).await? {
            if !entry.is_over {
                continue;
            }
            let Some(record) = load(&self.records, id).await? else { continue };
            let State::Closed { at, .. } = record.case.state else { continue };
            if !record.case.is_drill {
                continue;
            }
            let report = Report {
                kind: record.case.kind,
                began: record.case.opened,
                ended: at,
                stages: record.stages,
            };
            let key = report_key(report.began, id);
            if self.records.load_system::<Report>(&key).await?.is_some() {
                continue;
            }
            let mut batch = Batch::new(now);
            self.records.put_system(&mut batch, key, &report, Version::ABSENT)?;
            if self.commit(batch).await?.is_some() {
                written.push(report);
            }
        }
        Ok(written)
    }

    /// Whether a drill of a team is under way.
    ///
    /// # Errors
    /// When the records fail.
    pub async fn is_drilling(&self, kind: CaseKind) -> Result<bool, HandleError> {
        for (id, entry) in open_entries(&self.records).await? {
            if entry.is_over {
                continue;
            }
            let record = load(&self.records, id).await?;
            if record.is_some_and(|it| it.case.is_drill && it.case.kind == kind) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// What drills came to, oldest first.
    ///
    /// # Errors
    /// When they cannot be read.
    pub async fn drills(&self) -> Result<Vec<Report>, HandleError> {
        let (from, to) = reports_range();
        let found = self.records.scan_system::<Report>(&from, &to, REPORTS_MAX).await?;
        Ok(found.into_iter().map(|(_, report, _)| report).collect())
    }
}
