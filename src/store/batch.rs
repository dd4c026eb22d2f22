//! What is committed together, and the keys it is committed under.
//!
//! The promise: a key carries only a space, pseudonyms and numbers, no word that tells a kind of
//! request; a batch always expects something, so repeating one is safe.

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use crate::ids::LaneId;
use crate::time::Timestamp;

/// The first byte of every key. One space for all timers and one for all indexes: which kinds of
/// things exist, and how many of each, is nobody's business who reads the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Space {
    /// The store's own: the commit counter and the latest instant.
    Meta = b'm',
    /// Lanes: a person on a channel.
    Lane = b'l',
    /// Things with a life of their own: appointments, cases, quarantined updates.
    Record = b'r',
    /// Timers, by due instant.
    Timer = b't',
    /// Indexes.
    Index = b'x',
    /// Outbox rows by group of commits. The store's own.
    Outbox = b'o',
    /// Pieces of long values. The store's own.
    Piece = b'p',
    /// What was sent, one record a group of outcomes.
    Sent = b's',
    /// The audit chain.
    Audit = b'a',
    /// The sealing's own: which epoch is the newest, when a backup began.
    Sealing = b'k',
    /// Product-wide settings that change while running (switches, counters by day).
    Setting = b'c',
}

/// An ordered key: a space, then bytes that compare as they should (big-endian numbers).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Key(Vec<u8>);

impl Key {
    /// A key of `space` from its parts, joined.
    #[must_use]
    pub fn new(space: Space, parts: &[&[u8]]) -> Self {
        let mut bytes = Vec::with_capacity(1 + parts.iter().map(|part| part.len()).sum::<usize>());
        bytes.push(space as u8);
        for part in parts {
            bytes.extend_from_slice(part);
        }
        Self(bytes)
    }

    /// A lane's one record.
    #[must_use]
    pub fn lane(lane: LaneId) -> Self {
        Self::new(Space::Lane, &[&lane.0])
    }

    /// A timer, ordered by when it is due. `id` tells apart timers due in the same millisecond.
    #[must_use]
    pub fn timer(due: Timestamp, id: &[u8; 16]) -> Self {
        // Flipping the sign bit makes two's complement compare like the number it is.
        Self::new(Space::Timer, &[&(due.0 as u64 ^ (1 << 63)).to_be_bytes(), id])
    }

    /// When a timer is due, and its id.
    #[must_use]
    pub fn as_timer(&self) -> Option<(Timestamp, [u8; 16])> {
        let bytes = self.0.strip_prefix(&[Space::Timer as u8])?;
        let due = u64::from_be_bytes(bytes.get(..8)?.try_into().ok()?) ^ (1 << 63);
        Some((Timestamp(due as i64), bytes.get(8..)?.try_into().ok()?))
    }

    /// The first key of a space: for scans, with [`Key::end_of`].
    #[must_use]
    pub fn start_of(space: Space) -> Self {
        Self(vec![space as u8])
    }

    /// The first key after a space.
    #[must_use]
    pub fn end_of(space: Space) -> Self {
        Self(vec![space as u8 + 1])
    }

    /// The range of all records: `from` included, `to` not. A scan leaves out what the store keeps
    /// for itself.
    #[must_use]
    pub fn all() -> (Self, Self) {
        (Self(vec![0]), Self(vec![u8::MAX]))
    }

    /// The smallest key after this one: where the next page of a scan begins.
    #[must_use]
    pub fn successor(&self) -> Self {
        let mut bytes = self.0.clone();
        bytes.push(0);
        Self(bytes)
    }

    /// A key from the bytes a backend holds.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }

    /// Whether the key lies in a space that only the store itself writes and reads.
    #[must_use]
    pub fn is_the_stores_own(&self) -> bool {
        let own = [Space::Meta as u8, Space::Outbox as u8, Space::Piece as u8];
        self.0.first().is_some_and(|space| own.contains(space))
    }

    /// The bytes to order and store by.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let space = self.0.first().map_or('?', |byte| char::from(*byte));
        write!(f, "{space}:")?;
        self.0.iter().skip(1).try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The number of an applied batch. Grows by one a batch, never reused.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct CommitNumber(pub u64);

/// The version of a record: the number of the commit that put it, or [`Version::ABSENT`].
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Version(pub u64);

impl Version {
    /// No record. Commit numbers start at 1.
    pub const ABSENT: Self = Self(0);
}

/// A lane that has something to send: which commit of the lane it is.
///
/// A row stands in clear, so it says nothing of *what*, and not how urgent: the lane's own record
/// holds the intent, rendered when sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutboxRow {
    /// Whose lane.
    pub lane: LaneId,
    /// The lane's own outgoing number, growing by one with each thing to show.
    pub number: u64,
}

/// Names a committed outbox row when settling it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OutboxTicket {
    /// The group of commits the row belongs to.
    pub group: CommitNumber,
    /// The row's place in the group.
    pub index: u32,
}

/// The outbox part of a batch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outbox {
    /// Rows to add.
    pub rows: Vec<OutboxRow>,
    /// Rows that need nothing more. When all rows of a group are settled its record goes.
    /// After a restart a settled row of an unfinished group comes back: the sender compares its
    /// number with what it knows to be sent.
    pub settled: Vec<OutboxTicket>,
}

/// The longest key, in bytes: every backend takes it, and index pages stay small.
pub const KEY_BYTES_MAX: usize = 256;

/// The largest sealed value, in bytes. Much smaller is better: a value is written whole each time.
pub const VALUE_BYTES_MAX: usize = 256 * 1024;

/// The most a batch may carry, keys and values together, in bytes.
pub const BATCH_BYTES_MAX: usize = 512 * 1024;

/// Everything one update causes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// The instant of the commit; the store remembers the highest.
    pub at: Timestamp,
    /// Versions the batch was computed from. Empty only when the batch does nothing but settle
    /// outbox rows: settling twice is settling once, so that alone may be repeated blindly.
    /// A batch that puts what nobody else writes expects it absent.
    pub expects: Vec<(Key, Version)>,
    /// Records to put, sealed.
    pub puts: Vec<(Key, Bytes)>,
    /// Records to delete.
    pub deletes: Vec<Key>,
    /// What there is to send, and what was.
    pub outbox: Outbox,
}

impl Batch {
    /// An empty batch; it must come to expect something.
    #[must_use]
    pub fn new(at: Timestamp) -> Self {
        Self {
            at,
            expects: Vec::new(),
            puts: Vec::new(),
            deletes: Vec::new(),
            outbox: Outbox::default(),
        }
    }

    /// Expects `key` at `version` and replaces it.
    pub fn replace(&mut self, key: Key, version: Version, value: Bytes) {
        self.expects.push((key.clone(), version));
        self.puts.push((key, value));
    }

    /// Expects `key` at `version` and deletes it.
    pub fn remove(&mut self, key: Key, version: Version) {
        self.expects.push((key.clone(), version));
        self.deletes.push(key);
    }

    /// What the batch weighs: its keys and values, in bytes.
    #[must_use]
    pub fn weight_bytes(&self) -> usize {
        let puts = self.puts.iter().map(|(key, value)| key.0.len() + value.len());
        let deletes = self.deletes.iter().map(|key| key.0.len());
        puts.chain(deletes).sum()
    }

    /// The rule of the interface that the batch breaks, if it breaks one. Every backend asks this
    /// before anything else and answers `Refused`.
    #[must_use]
    pub fn fault(&self) -> Option<&'static str> {
        let written = || self.puts.iter().map(|(key, _)| key).chain(&self.deletes);
        let settles_only = self.puts.is_empty()
            && self.deletes.is_empty()
            && self.outbox.rows.is_empty()
            && !self.outbox.settled.is_empty();
        if self.expects.is_empty() && !settles_only {
            return Some("it expects nothing, so it cannot be repeated safely");
        }
        if self.expects.iter().map(|(key, _)| key).chain(written()).any(|key| key.0.is_empty()) {
            return Some("it names the empty key");
        }
        if written().any(Key::is_the_stores_own) {
            return Some("it writes where only the store itself writes");
        }
        if written().any(|key| key.0.len() > KEY_BYTES_MAX) {
            return Some("it has a key that is too long");
        }
        if self.puts.iter().any(|(_, value)| value.len() > VALUE_BYTES_MAX) {
            return Some("it has a value that is too large");
        }
        if self.weight_bytes() > BATCH_BYTES_MAX {
            return Some("it carries too much for one batch");
        }
        let mut keys: Vec<&Key> = written().collect();
        keys.sort_unstable();
        if keys.windows(2).any(|pair| pair.first() == pair.last()) {
            return Some("it writes one key twice");
        }
        None
    }
}
