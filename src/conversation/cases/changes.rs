//! What one step does to requests and operators: loaded once, changed in memory, put once.
//!
//! The promise: a record touched twice in a step is one put with one expected version, and the
//! alarms on operators' phones follow from the cases as they end up, however they got there.

use std::collections::{BTreeMap, BTreeSet, btree_map};

use super::record::{
    self, CaseRecord, Draft, Entry, KEPT_CLOSED, OpenEntry, REFERENCE_CHARACTERS, WaitingReply,
    draft_key, entry_key, key_of, open_key, reply_key,
};
use super::tally::{self, Counted};
use super::watch::remove_case;
use crate::cases::{CaseKind, State};
use crate::conversation::apply::{RowWanted, Urgency};
use crate::conversation::handle::{Conversation, HandleError};
use crate::conversation::lane::{
    Address, Alarm, AlarmKind, AlarmLine, Guard, Lane, LaneStanding, Stage, Unsent, Writing,
};
use crate::conversation::operators;
use crate::ids::{CaseId, LaneId, OperatorId};
use crate::people::Operator;
use crate::store::audit::{self, About, Actor, Deed, Happened};
use crate::store::record::{Loaded, RecordError, Records};
use crate::store::seal::PersonSeal;
use crate::store::{Batch, Key, Version};

/// Lines of one alarm. Beyond it the queue says the rest: an alarm still rings for them.
pub const LINES_MAX: usize = 60;

/// A case under change.
#[derive(Debug)]
pub struct Held {
    /// As it becomes.
    pub record: CaseRecord,
    /// Who is rung now, although the alarm may stand already.
    pub ring: BTreeSet<OperatorId>,
    before: Option<CaseRecord>,
    version: Version,
    seal: PersonSeal,
    index: Option<Version>,
    entries: Vec<(u32, Entry, Version)>,
    replies: Vec<(u32, WaitingReply)>,
    shown: Vec<(u32, Version)>,
    draft: Option<(Option<Draft>, Version)>,
}

impl Held {
    /// Adds a body entry.
    pub fn enter(&mut self, entry: Entry) {
        let number = self.record.entries;
        self.record.entries += 1;
        self.entries.push((number, entry, Version::ABSENT));
    }

    /// Puts an entry that was sealed anew in the place of the one at `version`.
    pub fn reseal(&mut self, number: u32, entry: Entry, version: Version) {
        self.entries.push((number, entry, version));
    }

    /// Puts a draft in the place of the one at `version`, or takes that away.
    pub(super) fn set_draft(&mut self, draft: Option<Draft>, version: Version) {
        self.draft = Some((draft, version));
    }

    /// Adds a reply that waits for her.
    pub fn leave_for_her(&mut self, reply: WaitingReply) {
        let number = self.record.entries;
        self.record.entries += 1;
        self.record.waiting.push(number);
        self.replies.push((number, reply));
    }

    /// A reply was shown: its record goes.
    pub fn take_down(&mut self, number: u32, version: Version) {
        self.record.waiting.retain(|waiting| *waiting != number);
        self.shown.push((number, version));
    }

    fn is_changed(&self) -> bool {
        self.before.as_ref() != Some(&self.record)
            || !self.ring.is_empty()
            || !self.entries.is_empty()
            || !self.replies.is_empty()
            || !self.shown.is_empty()
            || self.draft.is_some()
    }
}

/// Everything one step changes besides the lane it is of.
#[derive(Debug, Default)]
pub struct Changes {
    cases: BTreeMap<CaseId, Held>,
    operators: BTreeMap<OperatorId, (Loaded<Operator>, Operator)>,
    /// Posts to lanes of others: a neutral notice.
    pub(super) posts: Vec<(LaneId, Guard)>,
    /// Standing test alarms to add or take away.
    tests: BTreeMap<OperatorId, TestLine>,
    /// Operators whose alarm says something else than before, and whether it rings for it.
    said: BTreeMap<OperatorId, bool>,
    /// Invitations that are used up.
    pub(in crate::conversation) spent: Vec<(Key, Version)>,
    /// Cases that go with everything that belongs to them.
    erased: BTreeSet<CaseId>,
    deeds: Vec<Happened>,
    counts: Vec<Counted>,
}

/// What becomes of a test alarm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::conversation) enum TestLine {
    Ring,
    Gone,
}

/// The lane whose step this is: it is put by the step itself.
pub type Own<'a> = Option<(LaneId, &'a mut Lane)>;

impl Changes {
    /// A case that begins.
    pub fn begin(&mut self, id: CaseId, record: CaseRecord, records: &Records) -> &mut Held {
        self.cases.entry(id).or_insert_with(|| Held {
            record,
            ring: BTreeSet::new(),
            before: None,
            version: Version::ABSENT,
            seal: records.fresh_person(),
            index: None,
            entries: Vec::new(),
            replies: Vec::new(),
            shown: Vec::new(),
            draft: None,
        })
    }

    /// A case, loaded if it was not yet.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn case(
        &mut self,
        id: CaseId,
        records: &Records,
    ) -> Result<Option<&mut Held>, RecordError> {
        if let btree_map::Entry::Vacant(place) = self.cases.entry(id) {
            let Some(loaded) = records.load::<CaseRecord>(&key_of(id)).await? else {
                return Ok(None);
            };
            // Only its version: an entry that cannot be read is written anew.
            let index = records.version(&open_key(id)).await?;
            place.insert(Held {
                record: loaded.value.clone(),
                ring: BTreeSet::new(),
                before: Some(loaded.value),
                version: loaded.version,
                seal: loaded.seal,
                index,
                entries: Vec::new(),
                replies: Vec::new(),
                shown: Vec::new(),
                draft: None,
            });
        }
        Ok(self.cases.get_mut(&id))
    }

    /// An operator, loaded if they were not yet.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn operator(
        &mut self,
        id: OperatorId,
        records: &Records,
    ) -> Result<Option<&mut Operator>, RecordError> {
        if let btree_map::Entry::Vacant(place) = self.operators.entry(id) {
            let Some(loaded) = records.load::<Operator>(&operators::key_of(id)).await? else {
                return Ok(None);
            };
            let value = loaded.value.clone();
            place.insert((loaded, value));
        }
        Ok(self.operators.get_mut(&id).map(|(_, value)| value))
    }

    /// Counts something, in the month of the commit.
    pub fn count(&mut self, what: Counted) {
        self.counts.push(what);
    }

    /// A case goes with this step, and with it everything that belongs to it, readable or not.
    /// Whatever was changed of it is only told to others: to the phones it stands on, to the counts.
    pub fn erase(&mut self, id: CaseId) {
        self.erased.insert(id);
        let (actor, about) = (Actor::Desk, About::Case(id));
        self.did(Happened { actor, deed: Deed::CaseErased, about });
    }

    /// Notes for the audit, chained when the step is put.
    pub fn did(&mut self, deed: Happened) {
        self.deeds.push(deed);
    }

    /// An operator's alarm is shown anew: what they are doing in it changed.
    pub(super) fn says(&mut self, who: OperatorId, rings: bool) {
        *self.said.entry(who).or_default() |= rings;
    }

    pub(in crate::conversation) fn test(&mut self, who: OperatorId, line: TestLine) {
        self.tests.insert(who, line);
    }

    /// Puts everything into `batch`. What concerns the lane whose step this is is changed in
    /// place; the answer is what it has to send for that.
    ///
    /// # Errors
    /// When a record cannot be read or sealed.
    pub async fn settle(
        mut self,
        conversation: &Conversation,
        batch: &mut Batch,
        mut own: Own<'_>,
    ) -> Result<Option<RowWanted>, HandleError> {
        let records = &conversation.records;
        let mut lines: BTreeMap<OperatorId, Vec<Line>> = BTreeMap::new();
        for (id, held) in &mut self.cases {
            lines_of(*id, held, &mut lines);
        }
        for (who, test) in std::mem::take(&mut self.tests) {
            lines.entry(who).or_default().push(match test {
                TestLine::Ring => Line::On(test_case(who), Some(AlarmKind::Test), true),
                TestLine::Gone => Line::Off(test_case(who)),
            });
        }
        for (who, rings) in std::mem::take(&mut self.said) {
            lines.entry(who).or_default().push(Line::Said(rings));
        }
        let mut touched: BTreeMap<LaneId, (Option<OperatorId>, Vec<Line>)> = BTreeMap::new();
        for (who, lines) in lines {
            let lane = self.operator(who, records).await?.and_then(|operator| operator.lane);
            if let Some(lane) = lane {
                touched.insert(lane, (Some(who), lines));
            }
        }
        for (lane, _) in &self.posts {
            touched.entry(*lane).or_default();
        }
        let mut wanted = None;
        for (id, (who, lines)) in touched {
            let posts = self.posts.iter().filter(|(lane, _)| *lane == id).map(|(_, guard)| *guard);
            let posts: Vec<_> = posts.collect();
            if let Some((_, lane)) = own.as_mut().filter(|(own, _)| *own == id) {
                if let Some(row) = change_lane(lane, who, &lines, &posts) {
                    wanted = Some(row);
                }
                continue;
            }
            let Some(mut loaded) = records.load::<Lane>(&Key::lane(id)).await? else { continue };
            let Some(row) = change_lane(&mut loaded.value, who, &lines, &posts) else { continue };
            records.put(batch, Key::lane(id), &loaded.value, loaded.version, &loaded.seal)?;
            batch.outbox.rows.push(row.row(id));
        }
        for id in &self.erased {
            let seen = self.cases.remove(id).map(|held| held.version);
            remove_case(records, batch, *id, seen).await?;
        }
        for (id, held) in self.cases {
            if held.is_changed() {
                put_case(records, batch, id, held)?;
            }
        }
        for (id, (loaded, value)) in self.operators {
            if value != loaded.value {
                let key = operators::key_of(id);
                records.put(batch, key, &value, loaded.version, &loaded.seal)?;
            }
        }
        audit::append(records, batch, &self.deeds).await?;
        tally::add(records, batch, &self.counts).await?;
        for (key, version) in self.spent {
            batch.remove(key, version);
        }
        Ok(wanted)
    }
}

/// What an operator's alarm shows of one case.
#[derive(Clone, Copy, Debug)]
enum Line {
    /// It stands there; with a kind, and whether it rings now. Without a kind it is new or stays.
    On(CaseId, Option<AlarmKind>, bool),
    /// It does not.
    Off(CaseId),
    /// What stands beside the lines changed, and whether it rings for that.
    Said(bool),
}

/// The name under which an operator's test alarm stands in their own lane: it is no case's.
#[must_use]
pub fn test_case(who: OperatorId) -> CaseId {
    CaseId(who.0)
}

/// On whose phones a case belongs: those rung, and whoever has it and is reminded.
fn alarmed(record: &CaseRecord) -> BTreeSet<OperatorId> {
    let case = &record.case;
    if !case.is_open() {
        return BTreeSet::new();
    }
    let mut who = case.rung.clone();
    if let State::Acknowledged { by, review }
    | State::InContact { by, review }
    | State::WaitingForHer { by, review }
    | State::Referred { by, review, .. } = case.state
        && review.is_reminded
    {
        who.insert(by);
    }
    who
}

/// Whose phone keeps an ordinary case that somebody works on, and as what: they may answer it
/// there. A discreet one leaves every phone when somebody has it.
fn in_hand(record: &CaseRecord) -> Option<(OperatorId, AlarmKind)> {
    let case = &record.case;
    let by = case.holder().filter(|_| case.kind == CaseKind::Ordinary)?;
    let waits = if record.waiting.is_empty() { AlarmKind::Mine } else { AlarmKind::Answered };
    match case.state {
        State::Claimed { .. } | State::Acknowledged { .. } | State::InContact { .. } => {
            Some((by, waits))
        }
        // Nothing to do before the time to look again.
        State::WaitingForHer { review, .. } | State::Referred { review, .. }
            if review.is_reminded =>
        {
            Some((by, waits))
        }
        _ => None,
    }
}

fn lines_of(id: CaseId, held: &mut Held, lines: &mut BTreeMap<OperatorId, Vec<Line>>) {
    let rung = alarmed(&held.record);
    let mine = in_hand(&held.record);
    let mut wanted = rung.clone();
    wanted.extend(mine.map(|(who, _)| who));
    for who in held.record.lines.difference(&wanted) {
        lines.entry(*who).or_default().push(Line::Off(id));
    }
    let before = held.before.as_ref().and_then(in_hand);
    for who in &wanted {
        let stood = held.record.lines.contains(who);
        let own = mine.filter(|(holder, _)| holder == who);
        let rings = held.ring.contains(who) || (!stood && own.is_none());
        if rings || own != before.filter(|(holder, _)| holder == who) {
            let usual = if stood { AlarmKind::Again } else { AlarmKind::New };
            let kind = own.map_or(usual, |(_, kind)| kind);
            lines.entry(*who).or_default().push(Line::On(id, Some(kind), rings));
        }
    }
    held.record.lines = wanted;
}

/// Changes an operator's lane. The row to send, if anything changed.
fn change_lane(
    lane: &mut Lane,
    who: Option<OperatorId>,
    lines: &[Line],
    posts: &[Guard],
) -> Option<RowWanted> {
    if !matches!(lane.address, Address::Private(_)) || lane.standing == LaneStanding::Erasing {
        return None;
    }
    let mut row = None;
    for guard in posts {
        use crate::conversation::lane::PostContent;
        use crate::text::preview::Neutral;
        let content = PostContent::Neutral(Neutral::Ready);
        // Leaving quickly takes it back.
        let guard = Guard { generation: Some(lane.outgoing.generation), ..*guard };
        crate::conversation::apply::push_post(&mut lane.outgoing, content, guard);
        row = Some(RowWanted { number: lane.outgoing.number, urgency: Urgency::Reminder });
    }
    // The chat became somebody else's: an alarm is not for them.
    let lines = if who.is_some() && lane.operator == who { lines } else { &[] };
    let mut alarm =
        lane.outgoing.alarm.take().unwrap_or(Alarm { number: 0, rings: 0, lines: Vec::new() });
    let (before, mut rings, mut says_else) = (alarm.lines.clone(), false, false);
    for line in lines {
        match *line {
            Line::Off(case) => {
                alarm.lines.retain(|line| line.case != case);
                says_else |= lost(&mut lane.outgoing.writing, case);
            }
            Line::Said(ring) => {
                says_else = true;
                rings |= ring;
            }
            Line::On(case, kind, ring) => {
                rings |= ring;
                let kind = kind.unwrap_or(AlarmKind::New);
                if let Some(line) = alarm.lines.iter_mut().find(|line| line.case == case) {
                    line.kind = kind;
                } else if alarm.lines.len() < LINES_MAX {
                    alarm.lines.push(AlarmLine { case, kind });
                }
            }
        }
    }
    if rings || says_else || alarm.lines != before {
        lane.outgoing.number += 1;
        alarm.number = lane.outgoing.number;
        if rings {
            alarm.rings = alarm.rings.wrapping_add(1);
        }
        row = Some(RowWanted { number: alarm.number, urgency: Urgency::Help });
    }
    if alarm.number > 0 {
        lane.outgoing.alarm = Some(alarm);
    }
    row
}

/// A case is an operator's no more: what they were doing with it in the chat ends. Whoever was
/// writing is told that nothing goes. Whether anything changed.
fn lost(writing: &mut Option<Writing>, case: CaseId) -> bool {
    let Some(standing) = writing.as_mut().filter(|it| it.case == case) else { return false };
    let message = match standing.stage {
        Stage::Unsent { .. } => return false,
        Stage::Closing => {
            *writing = None;
            return true;
        }
        Stage::Asked | Stage::TooLong => None,
        Stage::Drafted { message } => message,
    };
    standing.stage = Stage::Unsent { why: Unsent::Lost, message };
    true
}

fn put_case(
    records: &Records,
    batch: &mut Batch,
    id: CaseId,
    held: Held,
) -> Result<(), RecordError> {
    let Held { record, version, seal, index, entries, replies, shown, draft, .. } = held;
    records.put(batch, key_of(id), &record, version, &seal)?;
    let closed = match record.case.state {
        State::Closed { at, .. } => Some(at + KEPT_CLOSED),
        _ => None,
    };
    let open = OpenEntry {
        due: closed.or(record.case.next_at()).unwrap_or(batch.at),
        owes_calls: !record.calls.is_empty(),
        is_over: closed.is_some(),
    };
    records.put_system(batch, open_key(id), &open, index.unwrap_or(Version::ABSENT))?;
    for (number, entry, before) in entries {
        records.put(batch, entry_key(id, number), &entry, before, &seal)?;
    }
    match draft {
        Some((Some(draft), before)) => records.put(batch, draft_key(id), &draft, before, &seal)?,
        Some((None, before)) if before != Version::ABSENT => batch.remove(draft_key(id), before),
        _ => {}
    }
    for (number, reply) in replies {
        records.put(batch, reply_key(id, number), &reply, Version::ABSENT, &seal)?;
    }
    for (number, version) in shown {
        batch.remove(reply_key(id, number), version);
    }
    Ok(())
}

/// The characters by which people speak of a case.
#[must_use]
pub fn reference(case: CaseId) -> String {
    case.reference(REFERENCE_CHARACTERS)
}

/// A case's record as it stands, for those who only look.
///
/// # Errors
/// When it cannot be read.
pub async fn load(records: &Records, id: CaseId) -> Result<Option<CaseRecord>, RecordError> {
    Ok(records.load::<CaseRecord>(&record::key_of(id)).await?.map(|loaded| loaded.value))
}

/// What a look at one case among all finds.
#[derive(Debug)]
pub enum Found {
    /// The case.
    Case(Box<CaseRecord>),
    /// None.
    Nothing,
    /// A record that cannot be read: for the maintainers, and no reason to pass the others by.
    Unreadable,
}

impl Found {
    /// The case, if it can be read.
    #[must_use]
    pub fn case(self) -> Option<CaseRecord> {
        match self {
            Self::Case(record) => Some(*record),
            Self::Nothing | Self::Unreadable => None,
        }
    }
}

/// A case's record for whoever goes through all of them.
///
/// # Errors
/// When the store fails; a record that cannot be read is none.
pub async fn find(records: &Records, id: CaseId) -> Result<Found, RecordError> {
    match load(records, id).await {
        Ok(Some(record)) => Ok(Found::Case(Box::new(record))),
        Ok(None) => Ok(Found::Nothing),
        Err(fault) if fault.is_of_one_record() => Ok(Found::Unreadable),
        Err(fault) => Err(fault),
    }
}
