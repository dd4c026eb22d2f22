//! Drills: made-up requests through the real path.
//!
//! The promise: nobody can tell a drill from a request before its end; every stage is measured;
//! a drill that nobody took fails aloud, and none is counted. It deliberately has no person.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::Changes;
use super::changes::find;
use super::record::{CaseRecord, Stages};
use super::watch::open_entries;
use crate::cases::case::{Case, CaseKind, Outcome, State, When};
use crate::conversation::handle::{Conversation, HandleError};
use crate::ids::CaseId;
use crate::store::audit::{About, Actor, Deed, Happened};
use crate::store::record::{Record, RecordError};
use crate::store::{Batch, Key, Space, Version};
use crate::time::Timestamp;

/// Reports read at once.
const PAGE: usize = 500;
/// How long a report is kept; the newest of each team stays.
pub const REPORT_KEPT: Duration = Duration::from_hours(365 * 24);

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
    record.case.state = State::Closed { outcome: Outcome::Drill, at: now, by: None };
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

    /// Writes the reports of drills that ended and have none yet; their cases go in their time like
    /// any other. The reports that were written.
    ///
    /// # Errors
    /// When the records fail.
    pub async fn report_drills(&self, now: Timestamp) -> Result<Vec<Report>, HandleError> {
        let mut written = Vec::new();
        for (id, entry) in open_entries(&self.records).await? {
            if !entry.is_over {
                continue;
            }
            let Some(record) = find(&self.records, id).await?.case() else { continue };
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
            let record = find(&self.records, id).await?.case();
            if record.is_some_and(|it| it.case.is_drill && it.case.kind == kind) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// What drills came to, oldest first: of a year, and the newest of each team.
    ///
    /// # Errors
    /// When they cannot be read.
    pub async fn drills(&self) -> Result<Vec<Report>, HandleError> {
        Ok(self.reports().await?.into_iter().map(|(_, report, _)| report).collect())
    }

    /// Deletes reports older than a year, except the newest of each team.
    ///
    /// # Errors
    /// When the records fail.
    pub async fn delete_old_drills(&self, now: Timestamp) -> Result<usize, HandleError> {
        let reports = self.reports().await?;
        let newest = |kind| {
            let alike = reports.iter().filter(|(_, report, _)| report.kind == kind);
            alike.map(|(_, report, _)| report.began).max()
        };
        let mut deleted = 0;
        for (key, report, version) in &reports {
            if now.since(report.began) <= REPORT_KEPT || newest(report.kind) == Some(report.began) {
                continue;
            }
            let mut batch = Batch::new(now);
            batch.remove(key.clone(), *version);
            deleted += usize::from(self.commit(batch).await?.is_some());
        }
        Ok(deleted)
    }

    async fn reports(&self) -> Result<Vec<(Key, Report, Version)>, RecordError> {
        let (mut from, to) = reports_range();
        let mut found = Vec::new();
        loop {
            let page = self.records.scan_system::<Report>(&from, &to, PAGE).await?;
            let Some((last, _, _)) = page.last() else { return Ok(found) };
            from = last.successor();
            let is_last = page.len() < PAGE;
            found.extend(page);
            if is_last {
                return Ok(found);
            }
        }
    }
}
