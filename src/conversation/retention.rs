//! How long things are kept, and which lanes are to be erased.
//!
//! The promise: what nobody needs any more goes by itself, and a person who asked to be erased is
//! found again after any crash. Erasing the keys is the store's (`store::erase`).

use std::time::Duration;

use crate::ids::LaneId;
use crate::store::record::{Record, RecordError, Records};
use crate::store::{Batch, Key, Space, Version};
use crate::time::Timestamp;

use super::cases::Changes;
use super::discretion;
use super::handle::{Conversation, HandleError};
use super::lane::{Address, Lane, LaneStanding};
use super::sent::Delivered;

/// How long things are kept after their last use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    /// Conversations on Telegram.
    pub sessions: Duration,
    /// Conversations in a browser.
    pub web: Duration,
    /// Updates in quarantine.
    pub quarantine: Duration,
}

impl Default for Retention {
    fn default() -> Self {
        const DAY: Duration = Duration::from_hours(24);
        Self { sessions: 90 * DAY, web: Duration::from_hours(2), quarantine: 30 * DAY }
    }
}

impl Conversation {
    /// When something is really due for a lane: the waiting node's timeout, the end of a wipe's
    /// time, or forgetting.
    #[must_use]
    pub fn due(&self, lane: &Lane) -> Option<Timestamp> {
        if lane.standing == LaneStanding::Erasing {
            return None;
        }
        let timeout = discretion::due(&self.desk, lane);
        let ends = [timeout, lane.outgoing.wipe_due, self.forgotten_at(lane)];
        ends.into_iter().flatten().min()
    }

    /// When a lane's time is over if nobody comes back.
    fn forgotten_at(&self, lane: &Lane) -> Option<Timestamp> {
        match lane.address {
            Address::Terminal => None,
            Address::Web => Some(lane.last_seen + self.retention.web),
            Address::Private(_) | Address::Group(_) => {
                Some(lane.last_seen + self.retention.sessions)
            }
        }
    }

    pub(super) fn is_over(&self, lane: &Lane, now: Timestamp) -> bool {
        self.forgotten_at(lane).is_some_and(|at| at <= now)
    }

    /// Whether a lane is to be forgotten. One that rings for an operator is not: they need never
    /// write there. At the end of its time a timeout asks whether it still does.
    #[must_use]
    pub fn is_forgotten(&self, lane: &Lane, now: Timestamp) -> bool {
        lane.operator.is_none() && self.is_over(lane, now)
    }

    /// At the end of an operator's lane's time: it begins anew while the operator's record names
    /// this chat. Otherwise the chat is one like any other, whose time is over.
    pub(super) async fn rings_still(
        &self,
        changes: &mut Changes,
        (id, lane): (LaneId, &mut Lane),
        now: Timestamp,
    ) -> Result<bool, HandleError> {
        let Some(who) = lane.operator else { return Ok(false) };
        let operator = match changes.operator(who, &self.records).await {
            Err(RecordError::Erased { .. }) => None,
            operator => operator?,
        };
        let rings = operator.is_some_and(|who| who.is_active() && who.lane == Some(id));
        if rings {
            lane.last_seen = now;
        }
        Ok(rings)
    }

    /// A chat that is erased rings no more: its operator has no Telegram from that commit on.
    pub(super) async fn rings_no_more(
        &self,
        changes: &mut Changes,
        id: LaneId,
        lane: &mut Lane,
    ) -> Result<(), HandleError> {
        let Some(who) = lane.operator.take() else { return Ok(()) };
        let operator = match changes.operator(who, &self.records).await {
            Err(RecordError::Erased { .. }) => None,
            operator => operator?,
        };
        if let Some(operator) = operator.filter(|operator| operator.lane == Some(id)) {
            operator.lane = None;
        }
        Ok(())
    }
}

/// The first byte after the space in the index of lanes to erase.
const KIND: u8 = 1;

fn key_of(lane: LaneId) -> Key {
    Key::new(Space::Index, &[&[KIND], &lane.0])
}

/// Why a lane is to be erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Cause {
    /// The person asked: at once.
    Asked,
    /// Its time is over, or a browser was closed: with the next ones, within a day. Each erasure
    /// wraps every survivor anew, so they are not done one by one.
    Forgotten,
}

/// An index entry.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct Entry(Cause);

impl Record for Entry {
    const FORMAT: u8 = 1;
}

/// Adds to `batch` that this lane is to be erased. The mark may stand already: of somebody who
/// came back while being erased, and asks again.
///
/// # Errors
/// When it cannot be read or sealed.
pub async fn mark_erasing(
    records: &Records,
    batch: &mut Batch,
    lane: LaneId,
    cause: Cause,
) -> Result<(), RecordError> {
    let standing = records.load_system::<Entry>(&key_of(lane)).await?;
    let version = standing.map_or(Version::ABSENT, |(_, version)| version);
    records.put_system(batch, key_of(lane), &Entry(cause), version)
}

/// Whether nothing of a lane's chat is left to delete, or to say: what the sender knows beyond
/// the record included. Who cannot be reached has nothing left that we could do.
#[must_use]
pub fn is_wiped(lane: &Lane, delivered: Option<&Delivered>) -> bool {
    if matches!(lane.address, Address::Web | Address::Terminal)
        || delivered.is_some_and(|known| known.standing == Some(LaneStanding::Suspended))
    {
        return true;
    }
    let gone = delivered.map_or(&[][..], |known| &known.deleted[..]);
    let confirmed = delivered.map_or(0, |known| known.confirmed.number).max(lane.shown.number);
    confirmed >= lane.outgoing.screen
        && lane.outgoing.wipe.iter().all(|message| gone.contains(message))
}

/// The mark of a lane in the index of those to be erased: it goes last, when the keys are gone.
#[must_use]
pub fn mark_of(lane: LaneId) -> Key {
    key_of(lane)
}

/// Lanes that are to be erased and why, at most `limit`.
///
/// # Errors
/// When the store cannot be read.
pub async fn erasing(records: &Records, limit: usize) -> Result<Vec<(LaneId, Cause)>, RecordError> {
    let from = Key::new(Space::Index, &[&[KIND]]);
    let to = Key::new(Space::Index, &[&[KIND + 1]]);
    let found = records.scan_system::<Entry>(&from, &to, limit).await?;
    Ok(found
        .into_iter()
        .filter_map(|(key, Entry(cause), _)| {
            Some((LaneId(key.as_bytes().get(2..)?.try_into().ok()?), cause))
        })
        .collect())
}
