//! What was sent, noted in one small record a group.
//!
//! Writing every outcome into its lane would cost a second put an update and make the handler's
//! commits conflict. So outcomes of many lanes go together into one record of their own, which
//! touches nothing the handler expects; the handler folds a lane's outcomes into the lane's record
//! the next time it writes it anyway, and a record whose outcomes are all folded is deleted.
//!
//! The promise: after a crash, what was noted is not sent again, and message ids are known.
//! What it deliberately does not do: decide what to send.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use crate::ids::{ChatId, LaneId, TelegramMessageId};
use crate::store::record::{Record, RecordError, Records};
use crate::store::{Batch, Key, OutboxTicket, Space, Version};
use crate::time::Timestamp;

use super::lane::{
    Confirmed, Lane, LaneStanding, LedgerEntry, Origin, Remains, RemainsOf, ShownAlarm, WhyRemains,
};

/// What the sender knows of a lane and the lane's record does not yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Delivered {
    /// The newest confirmed state of the screen.
    pub confirmed: Confirmed,
    /// Messages of ours that came into being.
    pub messages: Vec<LedgerEntry>,
    /// Messages that are gone, or beyond deleting.
    pub deleted: Vec<TelegramMessageId>,
    /// Messages that were to go and stay.
    pub remains: Vec<Remains>,
    /// Numbers of unasked posts that are settled: sent, dropped or given up.
    pub posts: Vec<u64>,
    /// Whether the person can be reached, when that changed.
    pub standing: Option<LaneStanding>,
    /// The chat's new id.
    pub moved_to: Option<ChatId>,
}

/// One call's outcome, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted {
    /// Whose.
    pub lane: LaneId,
    /// Up to which number nothing is owed any more.
    pub number: u64,
    /// The message that now holds the screen, when the call showed one.
    pub screen: Option<TelegramMessageId>,
    /// Messages that came into being.
    pub messages: Vec<LedgerEntry>,
    /// Messages that are gone, or beyond deleting.
    pub deleted: Vec<TelegramMessageId>,
    /// Messages that were to go and stay.
    pub remains: Vec<Remains>,
    /// Numbers of unasked posts that are settled.
    pub posts: Vec<u64>,
    /// How the operator's alarm stands.
    pub alarm: Option<ShownAlarm>,
    /// Whether the person can be reached, when that changed.
    pub standing: Option<LaneStanding>,
    /// The chat's new id.
    pub moved_to: Option<ChatId>,
}

impl Noted {
    /// A note of a lane in which nothing happened.
    #[must_use]
    pub fn nothing(lane: LaneId, number: u64) -> Self {
        Self {
            lane,
            number,
            screen: None,
            messages: Vec::new(),
            deleted: Vec::new(),
            remains: Vec::new(),
            posts: Vec::new(),
            alarm: None,
            standing: None,
            moved_to: None,
        }
    }
}

/// One group of outcomes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct SentRecord(Vec<Noted>);

impl Record for SentRecord {
    const FORMAT: u8 = 2;
}

/// Of two words on an alarm the newer one, and of two as new the first.
#[must_use]
pub fn newest_alarm(first: Option<ShownAlarm>, other: Option<ShownAlarm>) -> Option<ShownAlarm> {
    let age = |alarm: &ShownAlarm| (alarm.number, alarm.rings);
    match (first, other) {
        (Some(first), Some(other)) if age(&other) > age(&first) => Some(other),
        (first, other) => first.or(other),
    }
}

/// Whether the message that holds our screen may be edited into the next one: nothing of hers stands
/// below it, or what stands there goes.
#[must_use]
pub fn is_editable(lane: &Lane, screen: TelegramMessageId) -> bool {
    let is_below =
        |hers: TelegramMessageId| hers.0 >= screen.0 && !lane.outgoing.wipe.contains(&hers);
    !lane.newest_hers.is_some_and(is_below)
}

/// What a sender that died may have sent of a lane in which something discreet is open, and noted
/// nowhere: each new message that its record, with all that was noted folded in, still owes.
#[must_use]
pub fn unaccounted(lane: &Lane) -> Vec<Remains> {
    let Lane { outgoing, shown, .. } = lane;
    if !outgoing.is_discreet || lane.standing != LaneStanding::Open {
        return Vec::new();
    }
    let is_new = !shown.message.is_some_and(|screen| is_editable(lane, screen));
    let screen = is_new.then_some(outgoing.screen);
    let posts = outgoing.posts.iter().filter(|post| !post.is_unasked()).map(|post| post.number);
    let owed = posts.chain(screen).filter(|number| *number > shown.number);
    owed.map(|number| Remains {
        of: RemainsOf::Sending(number),
        origin: Origin::Ours,
        why: WhyRemains::Unknown,
    })
    .collect()
}

/// Records read at a time.
const PAGE: usize = 256;
/// How many records may stand before the oldest are folded by force.
pub const RECORDS_MAX: usize = 512;

struct Entry {
    delivered: Delivered,
    /// Records that hold something of this entry, with how many notes each.
    records: Vec<u64>,
}

/// All outcomes that no lane's record holds yet.
#[derive(Default)]
pub struct SentLog {
    lanes: HashMap<LaneId, Entry>,
    /// For each stored record, how many of its notes are not folded, and its version.
    live: BTreeMap<u64, (usize, Version)>,
    /// Records to delete with the next note.
    spent: Vec<(u64, Version)>,
    next: u64,
}

fn key_of(record: u64) -> Key {
    Key::new(Space::Sent, &[&record.to_be_bytes()])
}

impl SentLog {
    /// Reads what a former run noted.
    ///
    /// # Errors
    /// When the store cannot be read or a record cannot be opened.
    pub async fn load(records: &Records) -> Result<Self, RecordError> {
        let mut log = Self::default();
        let (mut from, to) = (Key::start_of(Space::Sent), Key::end_of(Space::Sent));
        loop {
            let page = records.scan_system::<SentRecord>(&from, &to, PAGE).await?;
            let Some((last, ..)) = page.last() else { break };
            from = last.successor();
            for (key, record, version) in page {
                let number = key
                    .as_bytes()
                    .get(1..9)
                    .and_then(|bytes| bytes.try_into().ok())
                    .map_or(0, u64::from_be_bytes);
                log.next = log.next.max(number + 1);
                log.remember(number, version, record.0);
            }
        }
        Ok(log)
    }

    /// What is known of a lane beyond its record.
    #[must_use]
    pub fn of(&self, lane: LaneId) -> Option<&Delivered> {
        self.lanes.get(&lane).map(|entry| &entry.delivered)
    }

    /// What is known of every lane beyond its record.
    pub fn all(&self) -> impl Iterator<Item = (LaneId, &Delivered)> {
        self.lanes.iter().map(|(lane, entry)| (*lane, &entry.delivered))
    }

    /// The lane's record now holds what was known of it when `given` was looked up.
    pub fn folded(&mut self, lane: LaneId, given: &Delivered) {
        let Some(entry) = self.lanes.get(&lane) else { return };
        if entry.delivered != *given {
            // Something was noted since: the entry stays, and the next fold takes it all.
            return;
        }
        if let Some(entry) = self.lanes.remove(&lane) {
            for record in entry.records {
                self.spend(record);
            }
        }
    }

    fn spend(&mut self, record: u64) {
        if let Some((count, version)) = self.live.get_mut(&record) {
            *count -= 1;
            if *count == 0 {
                self.spent.push((record, *version));
                self.live.remove(&record);
            }
        }
    }

    /// Lanes whose outcomes sit in the oldest record when there are more than `records_max`
    /// (see [`RECORDS_MAX`]): to be folded by a commit of their own, a few at a time.
    #[must_use]
    pub fn overdue(&self, records_max: usize, limit: usize) -> Vec<LaneId> {
        if self.live.len() <= records_max {
            return Vec::new();
        }
        let Some((oldest, _)) = self.live.first_key_value() else { return Vec::new() };
        self.lanes
            .iter()
            .filter(|(_, entry)| entry.records.contains(oldest))
            .map(|(lane, _)| *lane)
            .take(limit)
            .collect()
    }

    fn remember(&mut self, record: u64, version: Version, notes: Vec<Noted>) {
        self.live.insert(record, (notes.len(), version));
        for note in notes {
            let entry = self
                .lanes
                .entry(note.lane)
                .or_insert_with(|| Entry { delivered: Delivered::default(), records: Vec::new() });
            let delivered = &mut entry.delivered;
            if note.standing.is_some() || note.number > delivered.confirmed.number {
                // What was sent later says that they can be reached.
                delivered.standing = note.standing;
            }
            delivered.confirmed.number = delivered.confirmed.number.max(note.number);
            if note.screen.is_some() {
                delivered.confirmed.message = note.screen;
            }
            delivered.messages.extend(note.messages);
            delivered.moved_to = note.moved_to.or(delivered.moved_to);
            delivered.deleted.extend(note.deleted);
            delivered.remains.extend(note.remains);
            delivered.posts.extend(note.posts);
            delivered.confirmed.alarm = newest_alarm(note.alarm, delivered.confirmed.alarm);
            entry.records.push(record);
        }
    }

    /// The batch that stores `notes` durably and settles their tickets, and the number to give
    /// to [`SentLog::noted`] once it is applied. `None` when there is nothing to do.
    ///
    /// # Errors
    /// When the notes cannot be sealed.
    pub fn batch(
        &mut self,
        records: &Records,
        notes: &[Noted],
        settled: Vec<OutboxTicket>,
        now: Timestamp,
    ) -> Result<Option<(Batch, u64)>, RecordError> {
        if notes.is_empty() && settled.is_empty() && self.spent.is_empty() {
            return Ok(None);
        }
        let number = self.next;
        self.next += 1;
        let mut batch = Batch::new(now);
        if notes.is_empty() {
            batch.expects.push((key_of(number), Version::ABSENT));
        } else {
            let record = SentRecord(notes.to_vec());
            records.put_system(&mut batch, key_of(number), &record, Version::ABSENT)?;
        }
        for (record, version) in &self.spent {
            batch.remove(key_of(*record), *version);
        }
        batch.outbox.settled = settled;
        Ok(Some((batch, number)))
    }

    /// The batch of that number was applied at `version`, and with it went the records it named.
    pub fn noted(&mut self, number: u64, version: Version, batch: &Batch, notes: Vec<Noted>) {
        self.spent.retain(|(record, _)| !batch.deletes.contains(&key_of(*record)));
        if !notes.is_empty() {
            self.remember(number, version, notes);
        }
    }

    /// Gives up deleting spent records with the next note: one of them went already, by a batch
    /// that was applied without anybody saying so, and would be in the way for ever. Those that
    /// still stand are read at the next start.
    pub fn forget_spent(&mut self) {
        self.spent.clear();
    }

    /// The version of the record that `notes` became, if the batch of that number was applied
    /// without anybody saying so.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn find(
        records: &Records,
        number: u64,
        notes: &[Noted],
    ) -> Result<Option<Version>, RecordError> {
        let found = records.load_system::<SentRecord>(&key_of(number)).await?;
        Ok(found.filter(|(record, _)| record.0 == notes).map(|(_, version)| version))
    }
}
