//! The watch over kept requests: one batch moves a case and rings whom it concerns.
//!
//! The promise: what is due happens from the records alone, so that a restart changes nothing; a
//! case whose holder left or was excluded goes back to the chain; calls on other channels are
//! owed in the case's record until they were made. It deliberately makes no call itself.

use super::Changes;
use super::changes::{Found, Held, find};
use super::drill;
use super::record::{
    Call, CaseRecord, Happening, OpenEntry, Stages, belongings, case_of, key_of, open_key,
    open_range,
};
use super::tally::Counted;
use crate::cases::case::{Case, State};
use crate::cases::chain::Roster;
use crate::cases::routing::{Channels, may_know};
use crate::cases::watch::{self, Fault, Move, Target, Why};
use crate::conversation::handle::{Conversation, HandleError};
use crate::ids::{CaseId, OperatorId};
use crate::people::rota::night_of;
use crate::store::audit::{About, Actor, Deed, Happened};
use crate::store::record::{RecordError, Records};
use crate::store::{Batch, Key, Version};
use crate::time::Timestamp;

/// Index entries read at once.
const PAGE: usize = 500;

/// Every entry of the index of open cases, and of closed ones that are not deleted yet. One that
/// cannot be read stands for a case that is due: whoever moves it writes the entry anew.
///
/// # Errors
/// When the store cannot be read.
pub async fn open_entries(records: &Records) -> Result<Vec<(CaseId, OpenEntry)>, RecordError> {
    let (mut from, to) = open_range();
    let mut found = Vec::new();
    loop {
        let page = match records.scan_system::<OpenEntry>(&from, &to, PAGE).await {
            Ok(page) => page.into_iter().map(|(key, entry, _)| (key, entry)).collect(),
            Err(fault) if fault.is_of_one_record() => one_by_one(records, &from, &to).await?,
            Err(fault) => return Err(fault),
        };
        let Some((last, _)) = page.last() else { return Ok(found) };
        from = last.successor();
        let is_last = page.len() < PAGE;
        found.extend(page.into_iter().filter_map(|(key, entry)| Some((case_of(&key)?, entry))));
        if is_last {
            return Ok(found);
        }
    }
}

/// A page of the index in which something cannot be read.
async fn one_by_one(
    records: &Records,
    from: &Key,
    to: &Key,
) -> Result<Vec<(Key, OpenEntry)>, RecordError> {
    let unreadable = OpenEntry { due: Timestamp::EPOCH, owes_calls: true, is_over: false };
    let mut page = Vec::new();
    for key in records.keys_between(from, to, PAGE).await? {
        let entry = match records.load_system::<OpenEntry>(&key).await {
            Ok(entry) => entry.map_or(unreadable, |(entry, _)| entry),
            Err(fault) if fault.is_of_one_record() => unreadable,
            Err(fault) => return Err(fault),
        };
        page.push((key, entry));
    }
    Ok(page)
}

impl Conversation {
    /// Moves a case if it is due, or if it stands where it must not. Why it moved, if it did.
    ///
    /// # Errors
    /// When the records fail.
    pub async fn watch_step(&self, id: CaseId, now: Timestamp) -> Result<Option<Why>, HandleError> {
        for _ in 0..super::act::CONFLICTS_MAX {
            let mut changes = Changes::default();
            let roster = self.roster(now).await?;
            let Some(held) = changes.case(id, &self.records).await? else { return Ok(None) };
            let why = self.step_of(held, id, &roster, now);
            let rung = std::mem::take(&mut held.ring);
            let (case, was_new) = (held.record.case.clone(), why.1);
            held.ring.clone_from(&rung);
            if was_new && !case.is_drill {
                changes.count(Counted::Opened(case.kind));
            }
            if was_new {
                let about = About::Case(id);
                changes.did(Happened { actor: Actor::Desk, deed: Deed::CaseOpened, about });
            }
            for who in &rung {
                let (actor, about) = (Actor::Operator(*who), About::Case(id));
                changes.did(Happened { actor, deed: Deed::AlarmSent, about });
                self.note_night(&mut changes, *who, now).await?;
            }
            let mut batch = Batch::new(now);
            changes.settle(self, &mut batch, None).await?;
            if batch.expects.is_empty() {
                return Ok(None);
            }
            if self.commit(batch).await?.is_some() {
                return Ok(why.0);
            }
        }
        Err(HandleError::Contended)
    }

    /// What the watch does to one case, in memory: why, and whether it was the case's first move.
    fn step_of(
        &self,
        held: &mut Held,
        id: CaseId,
        roster: &Roster,
        now: Timestamp,
    ) -> (Option<Why>, bool) {
        mend(&mut held.record, roster, now);
        let was_new = is_untouched(&held.record);
        let team = self.desk.protocol.team(held.record.case.kind);
        let before = held.record.case.holder();
        let Some(Move { case, ring, calls, why }) =
            watch::next(&held.record.case, &team, roster, now)
        else {
            return (None, false);
        };
        let record = &mut held.record;
        record.case = case;
        if let Some(holder) = before.filter(|holder| record.case.holder() != Some(*holder)) {
            record.happened(Happening::RanOut(holder), now);
        }
        match why {
            Why::Rung(step) => {
                record.stages.highest_step = record.stages.highest_step.max(step);
                record.stages.rung.get_or_insert(now);
            }
            Why::Exhausted => record.stages.was_exhausted = true,
            Why::Waits | Why::Reminded => {}
        }
        for (to, channels) in calls {
            owe(record, to, channels, now);
        }
        held.ring.extend(ring);
        if record.case.is_drill && why == Why::Exhausted {
            drill::fail(record, now);
        }
        let _ = id;
        (Some(why), was_new)
    }

    async fn note_night(
        &self,
        changes: &mut Changes,
        who: OperatorId,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        let Some(night) = night_of(now) else { return Ok(()) };
        if let Some(operator) = changes.operator(who, &self.records).await? {
            let before = operator.night_alarms.filter(|(of, _)| *of == night);
            let count = before.map_or(0, |(_, count)| count).saturating_add(1);
            operator.night_alarms = Some((night, count));
        }
        Ok(())
    }

    /// Open cases that are due at `now`, the longest overdue first.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub async fn due_cases(&self, now: Timestamp) -> Result<Vec<CaseId>, HandleError> {
        let entries = open_entries(&self.records).await?;
        let mut due: Vec<(Timestamp, CaseId)> = entries
            .into_iter()
            .filter(|(_, entry)| !entry.is_over && entry.due <= now)
            .map(|(id, entry)| (entry.due, id))
            .collect();
        due.sort_unstable();
        Ok(due.into_iter().map(|(_, id)| id).collect())
    }

    /// Open cases that somebody has, or was rung for, or that carry their name.
    ///
    /// # Errors
    /// When the records cannot be read.
    pub async fn cases_of(&self, who: OperatorId) -> Result<Vec<CaseId>, HandleError> {
        let mut found = Vec::new();
        for (id, entry) in open_entries(&self.records).await? {
            if entry.is_over {
                continue;
            }
            let record = find(&self.records, id).await?.case();
            let concerns = |record: &CaseRecord| {
                record.case.holder() == Some(who)
                    || record.lines.contains(&who)
                    || record.case.called_in.contains(&who)
            };
            if record.is_some_and(|record| concerns(&record)) {
                found.push(id);
            }
        }
        Ok(found)
    }

    /// The audit of the watch: every open case, and what is wrong with where it stands. A case
    /// that cannot be read is a fault of its own, and the others are looked at all the same.
    ///
    /// # Errors
    /// When the store or the roster cannot be read.
    pub async fn audit_cases(
        &self,
        now: Timestamp,
        late: std::time::Duration,
    ) -> Result<Audited, HandleError> {
        let (roster, unreadable) = self.roster_and_unreadable(now).await?;
        let mut audited = Audited { operators_unreadable: unreadable, ..Audited::default() };
        for (id, entry) in open_entries(&self.records).await? {
            if entry.is_over {
                continue;
            }
            let record = match find(&self.records, id).await? {
                Found::Case(record) => record,
                Found::Nothing => {
                    audited.faults.push((id, Misplaced::IndexWithoutCase));
                    continue;
                }
                Found::Unreadable => {
                    audited.faults.push((id, Misplaced::Unreadable));
                    continue;
                }
            };
            audited.open += 1;
            let team = self.desk.protocol.team(record.case.kind);
            let faults = watch::audit(&record.case, &team, &roster, now, late);
            audited.faults.extend(faults.into_iter().map(|it| (id, Misplaced::Case(it))));
            if record.case.next_at() != Some(entry.due) {
                audited.faults.push((id, Misplaced::IndexDiffers));
            }
            // Beginning anew does not end it: it lasts until somebody takes the case.
            let is_exhausted = watch::is_exhausted(&record.case, &team) && !record.case.is_drill;
            audited.exhausted += usize::from(is_exhausted);
            audited.calls.extend(record.calls.iter().map(|call| (id, *call)));
        }
        Ok(audited)
    }

    /// A call was made, by these ways: it is owed by them no more.
    ///
    /// # Errors
    /// When the records fail.
    pub async fn call_made(
        &self,
        id: CaseId,
        number: u32,
        ways: Channels,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        for _ in 0..super::act::CONFLICTS_MAX {
            let mut changes = Changes::default();
            let Some(held) = changes.case(id, &self.records).await? else { return Ok(()) };
            for call in held.record.calls.iter_mut().filter(|call| call.number == number) {
                call.channels.email &= !ways.email;
                call.channels.http &= !ways.http;
                call.channels.telegram &= !ways.telegram;
            }
            held.record.calls.retain(|call| !call.channels.is_empty());
            let mut batch = Batch::new(now);
            changes.settle(self, &mut batch, None).await?;
            if batch.expects.is_empty() || self.commit(batch).await?.is_some() {
                return Ok(());
            }
        }
        Err(HandleError::Contended)
    }

    /// Deletes closed cases whose time is over, with everything that belongs to them. Their keys
    /// are destroyed with the next erasure.
    ///
    /// # Errors
    /// When the records fail.
    pub async fn delete_old_cases(&self, now: Timestamp) -> Result<usize, HandleError> {
        let mut deleted = 0;
        for (id, entry) in open_entries(&self.records).await? {
            if entry.is_over && entry.due <= now {
                deleted += usize::from(self.delete_case(id, now).await?);
            }
        }
        Ok(deleted)
    }

    async fn delete_case(&self, id: CaseId, now: Timestamp) -> Result<bool, HandleError> {
        let mut batch = Batch::new(now);
        remove_case(&self.records, &mut batch, id, None).await?;
        let (actor, about) = (Actor::Desk, About::Case(id));
        let deed = Happened { actor, deed: Deed::CaseErased, about };
        crate::store::audit::append(&self.records, &mut batch, &[deed]).await?;
        Ok(self.commit(batch).await?.is_some())
    }
}

/// Adds to `batch` that a case goes with everything that belongs to it, readable or not; as it was
/// `seen`, if it was.
pub(super) async fn remove_case(
    records: &Records,
    batch: &mut Batch,
    id: CaseId,
    seen: Option<Version>,
) -> Result<(), RecordError> {
    let (mut from, to) = belongings(id);
    let mut keys = vec![open_key(id)];
    loop {
        let page = records.keys_between(&from, &to, PAGE).await?;
        let Some(last) = page.last() else { break };
        from = last.successor();
        let is_last = page.len() < PAGE;
        keys.extend(page);
        if is_last {
            break;
        }
    }
    for key in keys {
        let version = match seen.filter(|_| key == key_of(id)) {
            Some(seen) => Some(seen),
            None => records.version(&key).await?,
        };
        if let Some(version) = version {
            batch.remove(key, version);
        }
    }
    Ok(())
}

/// What the audit of the watch came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audited {
    /// How many cases are open.
    pub open: usize,
    /// For how many the whole chain was called and nobody took them yet.
    pub exhausted: usize,
    /// What is wrong.
    pub faults: Vec<(CaseId, Misplaced)>,
    /// Operators whose record cannot be read: nobody rings them.
    pub operators_unreadable: Vec<OperatorId>,
    /// Calls on other channels that are owed.
    pub calls: Vec<(CaseId, Call)>,
}

impl Audited {
    /// How much is wrong.
    #[must_use]
    pub fn faults_count(&self) -> usize {
        self.faults.len() + self.operators_unreadable.len()
    }
}

/// What is wrong with an open case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misplaced {
    /// Where it stands.
    Case(Fault),
    /// The index names a case that is not there.
    IndexWithoutCase,
    /// The index knows another instant than the case.
    IndexDiffers,
    /// Its record cannot be read.
    Unreadable,
}

/// Whether nobody was told of it yet, and nobody had it.
pub(super) fn is_untouched(record: &CaseRecord) -> bool {
    let Stages { rung, claimed, .. } = record.stages;
    record.case.state == State::Received && rung.is_none() && claimed.is_none()
}

/// A holder who left or was excluded has it no more; who was rung and may not know loses it.
fn mend(record: &mut CaseRecord, roster: &Roster, now: Timestamp) {
    let case = &record.case;
    let may = |who: OperatorId| roster.people.iter().any(|it| it.id == who && may_know(case, it));
    let lost = case.holder().filter(|holder| !may(*holder));
    let rung = case.rung.iter().copied().filter(|who| may(*who)).collect();
    let mut mended = Case { rung, ..case.clone() };
    if let Some(holder) = lost {
        mended = mended.back_to_chain(now);
        record.happened(Happening::TakenAway(holder), now);
    }
    record.case = mended;
}

/// Adds a call that is owed. One to the same target that is still owed is widened instead: it
/// has not been made, and says the same.
fn owe(record: &mut CaseRecord, to: Target, channels: Channels, now: Timestamp) {
    if to == Target::Maintainers {
        // Told by the state itself, as long as it lasts.
        return;
    }
    if let Some(call) = record.calls.iter_mut().find(|call| call.to == to) {
        call.channels.email |= channels.email;
        call.channels.http |= channels.http;
        return;
    }
    let number = record.calls_made;
    record.calls_made += 1;
    record.calls.push(Call { number, to, channels, since: now });
}
