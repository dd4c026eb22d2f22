//! How long things are kept, and which lanes are to be erased.
//!
//! The promise: what nobody needs any more goes by itself, and a person who asked to be erased is
//! found again after any crash. Erasing the keys is the store's (`store::erase`).

use std::time::Duration;

use crate::ids::LaneId;
use crate::store::record::{Record, RecordError, Records};
use crate::store::{Batch, Key, Space, Version};

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

/// The keys that go when a lane is erased: its mark in the index. The lane's own record and timer
/// are named by whoever has read it.
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
