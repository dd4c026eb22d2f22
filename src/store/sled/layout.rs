//! How records lie in the tree: long values in pieces, so that no page of sled's outgrows its log.
//!
//! A page that does not fit the log goes into a file of its own, which sled writes without a sync
//! and from whichever thread meets the page, a reader's too: nobody can tell when it is whole, so
//! nobody could make it durable before the commit that rests on it. The promise: no page here
//! grows that large. It deliberately knows nothing of what a value says.
//!
//! A record's bytes are its version, big-endian, then the value. A long value's are its version
//! with the highest bit set, then its length; its pieces stand under keys of their own that name
//! record, version and place. A piece is therefore never changed, only put and deleted, and
//! whoever read a record and then misses a piece knows that the record was replaced meanwhile.

use crate::store::batch::{CommitNumber, Key, OutboxRow, Space, Version};

/// The size of sled's segments, in bytes, and so of its write buffer. A group of commits must
/// write less than one: sled may use a segment again once the next one is full of what replaced
/// it, which must not come to pass before our sync.
pub(super) const SEGMENT_BYTES: usize = 2 * 1024 * 1024;

/// The longest stretch of a value that is kept in one record, in bytes. sled's leaves hold some
/// 20 records, never 32, and a page may take a quarter of a segment.
pub(super) const PIECE_BYTES: usize = 8 * 1024;

/// Outbox rows that share a record: a row takes 26 bytes at most.
const ROWS_PER_RECORD: usize = PIECE_BYTES / 32;

const IN_PIECES: u64 = 1 << 63;

/// The beginning of a record: all of it, unless it is long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) version: Version,
    /// How many bytes stand in pieces: none, if the value follows the version.
    in_pieces_bytes: usize,
}

impl Head {
    pub(super) const ABSENT: Self = Self { version: Version::ABSENT, in_pieces_bytes: 0 };

    /// The head of a value to be put.
    pub(super) fn of(version: Version, value: &[u8]) -> Self {
        let long = value.len() > PIECE_BYTES;
        Self { version, in_pieces_bytes: if long { value.len() } else { 0 } }
    }

    /// The head and the value, or its part, that follows. `None` if these are no record.
    pub(super) fn decode(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (version, rest) = bytes.split_first_chunk()?;
        let version = u64::from_be_bytes(*version);
        let head =
            |in_pieces_bytes| Self { version: Version(version & !IN_PIECES), in_pieces_bytes };
        if version & IN_PIECES == 0 {
            return Some((head(0), rest));
        }
        let length = u32::from_be_bytes(rest.try_into().ok()?) as usize;
        (length > PIECE_BYTES).then_some((head(length), &[]))
    }

    /// Writes the record over `bytes`: the head, and the value if it is not long.
    pub(super) fn encode(self, value: &[u8], bytes: &mut Vec<u8>) {
        bytes.clear();
        let Self { version: Version(version), in_pieces_bytes } = self;
        if self.is_long() {
            bytes.extend_from_slice(&(version | IN_PIECES).to_be_bytes());
            // No value is longer than a fraction of that: `VALUE_BYTES_MAX`.
            bytes.extend_from_slice(&(in_pieces_bytes as u32).to_be_bytes());
        } else {
            bytes.extend_from_slice(&version.to_be_bytes());
            bytes.extend_from_slice(value);
        }
    }

    pub(super) fn is_long(self) -> bool {
        self.in_pieces_bytes > 0
    }

    pub(super) fn length_bytes(self) -> usize {
        self.in_pieces_bytes
    }

    /// The keys of the pieces, in order.
    pub(super) fn piece_keys(self, record: &[u8]) -> impl Iterator<Item = Key> {
        let record = record.to_vec();
        let count = self.in_pieces_bytes.div_ceil(PIECE_BYTES) as u32;
        (0..count).map(move |place| {
            let version = self.version.0.to_be_bytes();
            Key::new(Space::Piece, &[&record, &version, &place.to_be_bytes()])
        })
    }
}

/// The records that hold a group's outbox rows: their keys, and which rows are whose.
pub(super) fn outbox_records(
    group: CommitNumber,
    rows: &[OutboxRow],
) -> impl Iterator<Item = (Key, &[OutboxRow])> {
    outbox_keys(group, rows.len()).zip(rows.chunks(ROWS_PER_RECORD))
}

/// The keys of the records that hold a group's outbox rows, of which there are `count`.
pub(super) fn outbox_keys(group: CommitNumber, count: usize) -> impl Iterator<Item = Key> {
    (0..count.div_ceil(ROWS_PER_RECORD) as u32)
        .map(move |part| Key::new(Space::Outbox, &[&group.0.to_be_bytes(), &part.to_be_bytes()]))
}

/// Whose rows an outbox record holds.
pub(super) fn outbox_group(key: &[u8]) -> Option<CommitNumber> {
    let (group, part) = key.get(1..)?.split_first_chunk()?;
    (part.len() == 4).then_some(CommitNumber(u64::from_be_bytes(*group)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_says_what_was_written() {
        let mut bytes = Vec::new();
        for length in [0, 1, PIECE_BYTES, PIECE_BYTES + 1, 5 * PIECE_BYTES] {
            let value = vec![7; length];
            let head = Head::of(Version(3), &value);
            head.encode(&value, &mut bytes);
            let (found, rest) = Head::decode(&bytes).unwrap();
            assert_eq!(found, head);
            assert_eq!(head.is_long(), length > PIECE_BYTES);
            assert_eq!(rest.len(), if head.is_long() { 0 } else { length });
            let pieces = head.piece_keys(b"r").count();
            assert_eq!(pieces, if head.is_long() { length.div_ceil(PIECE_BYTES) } else { 0 });
        }
    }

    #[test]
    fn what_is_no_record_is_not_read_as_one() {
        assert_eq!(Head::decode(b"short"), None);
        let mut long = IN_PIECES.to_be_bytes().to_vec();
        assert_eq!(Head::decode(&long), None);
        long.extend_from_slice(&3u32.to_be_bytes());
        assert_eq!(Head::decode(&long), None, "a value of 3 bytes is not long");
        assert_eq!(outbox_group(b"o1234567"), None);
    }
}
