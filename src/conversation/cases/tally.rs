//! Counts of requests by month: what statistics are told from.
//!
//! The promise: counts and nothing else, without drills. What may be told of them is
//! `cases::statistics`' to say.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::cases::CaseKind;
use crate::cases::case::Outcome;
use crate::store::record::{Record, RecordError, Records};
use crate::store::{Batch, Key, Space, Version};

/// Something counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Counted {
    /// A request came.
    Opened(CaseKind),
    /// A request was claimed first at this step of the chain.
    Claimed(CaseKind, u8),
    /// A request was closed.
    Closed(CaseKind, Outcome),
}

/// A month's counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Month {
    /// How many of each.
    pub counts: BTreeMap<Counted, u64>,
}

impl Record for Month {
    const FORMAT: u8 = 1;
}

fn key_of(year: i16, month: i8) -> Key {
    Key::new(Space::Setting, &[b"n", &year.to_be_bytes(), &month.to_be_bytes()])
}

/// Adds counts to the month of the batch.
///
/// # Errors
/// When the month cannot be read or sealed.
pub async fn add(
    records: &Records,
    batch: &mut Batch,
    counts: &[Counted],
) -> Result<(), RecordError> {
    if counts.is_empty() {
        return Ok(());
    }
    let day = batch.at.in_rome().date();
    let key = key_of(day.year(), day.month());
    let (mut month, version) =
        records.load_system::<Month>(&key).await?.unwrap_or((Month::default(), Version::ABSENT));
    for what in counts {
        *month.counts.entry(*what).or_default() += 1;
    }
    records.put_system(batch, key, &month, version)
}

/// The counts of a month.
///
/// # Errors
/// When they cannot be read.
pub async fn of_month(records: &Records, year: i16, month: i8) -> Result<Month, RecordError> {
    let found = records.load_system::<Month>(&key_of(year, month)).await?;
    Ok(found.map(|(month, _)| month).unwrap_or_default())
}
