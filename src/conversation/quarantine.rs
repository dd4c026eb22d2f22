//! Updates that could not be handled, set aside so that nothing behind them waits.
//!
//! The promise: the raw matter is kept, sealed, until the maintainers have looked or its time is
//! over; the update counts as seen. It deliberately does not alarm anybody: `app` counts.

use serde::{Deserialize, Serialize};

use crate::ids::LaneId;
use crate::store::record::{Record, RecordError, Records};
use crate::store::{Batch, Key, Space, Version};
use crate::time::Timestamp;

use super::exchange::Inbound;

/// Why an update was set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// It is not what Telegram's description says an update is.
    Unreadable,
    /// Handling it panicked.
    Panicked,
    /// The process died on it, twice.
    KilledTheProcess,
}

/// A quarantined update.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quarantined {
    /// Why.
    pub reason: Reason,
    /// When.
    pub at: Timestamp,
    /// Its number, as far as it could be read.
    pub update: Option<u64>,
    /// The raw text for what could not be read; for the rest a description without her words.
    pub matter: String,
}

impl Record for Quarantined {
    const FORMAT: u8 = 1;
}

/// The first byte after the space, to tell the kinds of things of nobody apart from each other.
const KIND: u8 = 1;

/// Updates set aside before `until` lie between these keys.
#[must_use]
pub fn range_until(until: Timestamp) -> (Key, Key) {
    let end = Key::new(Space::Record, &[&[KIND], &until.0.to_be_bytes()]);
    (Key::new(Space::Record, &[&[KIND]]), end)
}

/// Whether a key of that range is an update's: the ids of other things are random, and one may
/// fall between two instants.
#[must_use]
pub fn is_update(key: &Key) -> bool {
    // Space, kind, instant, lane, update.
    const BYTES: usize = 1 + 1 + 8 + 16 + 8;
    let bytes = key.as_bytes();
    bytes.len() == BYTES && bytes.starts_with(&[Space::Record as u8, KIND])
}

/// Adds to `batch` the setting aside of an update that could be read but not handled.
///
/// # Errors
/// When it cannot be sealed.
pub fn put(
    records: &Records,
    batch: &mut Batch,
    inbound: &Inbound,
    reason: Reason,
) -> Result<(), RecordError> {
    let quarantined = Quarantined {
        reason,
        at: batch.at,
        update: Some(inbound.key.0),
        matter: kind_of(inbound).to_owned(),
    };
    put_record(records, batch, inbound.lane, &quarantined)
}

/// Adds to `batch` the setting aside of an update that could not be read. Without a person it has
/// a lane all the same: that of its channel.
///
/// # Errors
/// When it cannot be sealed.
pub fn put_unreadable(
    records: &Records,
    batch: &mut Batch,
    lane: LaneId,
    update: Option<u64>,
    raw: &str,
) -> Result<(), RecordError> {
    let quarantined =
        Quarantined { reason: Reason::Unreadable, at: batch.at, update, matter: raw.to_owned() };
    put_record(records, batch, lane, &quarantined)
}

fn put_record(
    records: &Records,
    batch: &mut Batch,
    lane: LaneId,
    matter: &Quarantined,
) -> Result<(), RecordError> {
    let update = matter.update.unwrap_or(0).to_be_bytes();
    let at = batch.at.0.to_be_bytes();
    let key = Key::new(Space::Record, &[&[KIND], &at, &lane.0, &update]);
    records.put_system(batch, key, matter, Version::ABSENT)
}

fn kind_of(inbound: &Inbound) -> &'static str {
    use super::exchange::Gesture;
    match &inbound.gesture {
        Gesture::Input(_) => "input",
        Gesture::Tap { .. } => "tap",
        Gesture::Join { .. } => "join",
        Gesture::Blocked => "blocked",
        Gesture::Unblocked => "unblocked",
        Gesture::Migrated { .. } => "migrated",
        Gesture::Trouble => "trouble",
        Gesture::Forget => "forget",
        Gesture::Group => "group",
        Gesture::Ignored => "ignored",
    }
}
