//! The format of a backup file: a header, sealed chunks, a closing chunk.
//!
//! The promise: a file reads as it was written or the fault and its chunk are named; cut, edited,
//! reordered, repeated and foreign chunks are all found. It says nothing in clear but when it was
//! begun and by which keyring, and nothing of an engine. It deliberately does not know what the
//! entries mean together (`backup` does).
//!
//! ```text
//! header: magic 16 | keyring 8 | salt 16 | begun i64           all numbers big-endian
//! chunk:  kind u8 | index u32 | length u32 | length bytes, of which the last 16 are the tag
//! ```
//!
//! The chunk key is HKDF-SHA256 of the keyring's archive key with the header as salt, so it is
//! the file's own; the nonce is the index; the chunk's first nine bytes are associated data.
//! Chunk bodies are postcard entries; the closing chunk holds the totals and the SHA-256 of all
//! bytes before it.

use std::io::{self, Read, Write};

use bytes::Bytes;
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::keyring::KeyId;
use super::seal::{Entropy, SealingKeys, Secret, decrypt, encrypt};
use super::{CommitNumber, OutboxRow, OutboxTicket, Version};
use crate::time::Timestamp;

const MAGIC: &[u8; 16] = b"sportello-save\n\x02";
const HEADER_BYTES: usize = 16 + 8 + 16 + 8;
const CHUNK_HEADER_BYTES: usize = 9;
const ENTRIES: u8 = 1;
const CLOSING: u8 = 2;
/// A chunk is closed when it holds this much.
const CHUNK_BYTES: usize = 64 * 1024;
/// Far above a full chunk and the longest record: a bound for what a damaged length can ask.
const CHUNK_BYTES_MAX: usize = 4 << 20;

/// One thing a backup says, in the order in which it came to be; later entries override earlier
/// ones of the same key or ticket. `B` is what holds keys and values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entry<B> {
    /// The scan found a record; no other entry of this kind has its key.
    Found {
        /// Where.
        key: B,
        /// Its version in the store it was taken from.
        version: Version,
        /// Sealed.
        value: B,
    },
    /// A batch put a record while the scan went on.
    Put {
        /// Where.
        key: B,
        /// Its version in the store it was taken from.
        version: Version,
        /// Sealed.
        value: B,
    },
    /// A batch deleted a record while the scan went on.
    Delete {
        /// Where it stood.
        key: B,
    },
    /// There is something to send.
    Row(OutboxTicket, OutboxRow),
    /// A row needs nothing more.
    Settled(OutboxTicket),
}

impl Entry<&[u8]> {
    /// The entry as slices of the chunk it was read from.
    fn of_chunk(self, chunk: &Bytes) -> Entry<Bytes> {
        let held = |bytes| chunk.slice_ref(bytes);
        match self {
            Self::Found { key, version, value } => {
                Entry::Found { key: held(key), version, value: held(value) }
            }
            Self::Put { key, version, value } => {
                Entry::Put { key: held(key), version, value: held(value) }
            }
            Self::Delete { key } => Entry::Delete { key: held(key) },
            Self::Row(ticket, row) => Entry::Row(ticket, row),
            Self::Settled(ticket) => Entry::Settled(ticket),
        }
    }
}

/// What the closing chunk says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Entries of all chunks.
    pub entries: u64,
    /// Chunks before the closing one.
    pub chunks: u32,
    /// The newest commit contained.
    pub commit: CommitNumber,
    /// The latest instant the store knew.
    pub latest: Timestamp,
    /// SHA-256 of all bytes before the closing chunk: names the backup.
    pub root: [u8; 32],
}

/// What is wrong with a backup file. Chunks count from 0.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveFault {
    /// It is something else.
    #[error("this is not a backup, or its first bytes are damaged")]
    NotABackup,
    /// It was sealed with the keys of another deployment.
    #[error("the backup belongs to the keyring {backup}, and the keyring given is {given}")]
    OtherKeyring {
        /// The id in the file.
        backup: KeyId,
        /// The id of the keyring given.
        given: KeyId,
    },
    /// The file ends before its end.
    #[error("the file is cut short at chunk {chunk}")]
    Truncated {
        /// The first chunk that is not whole.
        chunk: u32,
    },
    /// Another chunk stands where this one belongs.
    #[error("chunk {found} stands where chunk {chunk} belongs")]
    Misplaced {
        /// The chunk that belongs there.
        chunk: u32,
        /// The chunk that stands there.
        found: u32,
    },
    /// A chunk was altered, or comes from another backup.
    #[error("chunk {chunk} was altered, or comes from another backup")]
    Altered {
        /// Which.
        chunk: u32,
    },
    /// The closing chunk does not match what came before, or something comes after it.
    #[error("the closing chunk {chunk} does not match the file")]
    Totals {
        /// Which.
        chunk: u32,
    },
    /// The file cannot be read or written.
    #[error("the backup file could not be read or written at chunk {chunk}")]
    File {
        /// Where.
        chunk: u32,
        /// The cause.
        #[source]
        source: io::Error,
    },
}

fn file_key(keys: &SealingKeys, header: &[u8; HEADER_BYTES]) -> Secret {
    let mut key = Secret([0; 32]);
    // HKDF refuses only outputs over 8160 bytes.
    #[allow(clippy::expect_used)]
    Hkdf::<Sha256>::new(Some(header), &keys.archive.0)
        .expand(b"sportello backup", &mut key.0)
        .expect("32 bytes can be derived");
    key
}

fn nonce(index: u32) -> [u8; 24] {
    let mut nonce = [0; 24];
    nonce[20..].copy_from_slice(&index.to_be_bytes());
    nonce
}

/// Writes a backup file.
pub struct ArchiveWriter<W> {
    file: W,
    key: Secret,
    hash: Sha256,
    index: u32,
    entries: u64,
    body: Vec<u8>,
}

impl<W: Write> ArchiveWriter<W> {
    /// Writes the header.
    pub fn begin(
        mut file: W,
        keys: &SealingKeys,
        entropy: &Entropy,
        begun: Timestamp,
    ) -> Result<Self, ArchiveFault> {
        let mut header = [0; HEADER_BYTES];
        header[..16].copy_from_slice(MAGIC);
        header[16..24].copy_from_slice(&KeyId::of(&keys.archive).0);
        header[24..40].copy_from_slice(&entropy.bytes::<16>());
        header[40..].copy_from_slice(&begun.0.to_be_bytes());
        file.write_all(&header).map_err(|source| ArchiveFault::File { chunk: 0, source })?;
        Ok(Self {
            file,
            key: file_key(keys, &header),
            hash: Sha256::new().chain_update(header),
            index: 0,
            entries: 0,
            body: Vec::with_capacity(CHUNK_BYTES * 2),
        })
    }

    /// Adds an entry.
    pub fn add(&mut self, entry: &Entry<&[u8]>) -> Result<(), ArchiveFault> {
        self.body = encoded(entry, std::mem::take(&mut self.body), self.index)?;
        self.entries += 1;
        if self.body.len() >= CHUNK_BYTES { self.close_chunk(ENTRIES) } else { Ok(()) }
    }

    /// Closes the backup; gives the file back to be synced.
    pub fn finish(
        mut self,
        commit: CommitNumber,
        latest: Timestamp,
    ) -> Result<(W, Totals), ArchiveFault> {
        if !self.body.is_empty() {
            self.close_chunk(ENTRIES)?;
        }
        let root = self.hash.clone().finalize().into();
        let totals = Totals { entries: self.entries, chunks: self.index, commit, latest, root };
        self.body = encoded(&totals, std::mem::take(&mut self.body), self.index)?;
        self.close_chunk(CLOSING)?;
        let chunk = self.index;
        self.file.flush().map_err(|source| ArchiveFault::File { chunk, source })?;
        Ok((self.file, totals))
    }

    fn close_chunk(&mut self, kind: u8) -> Result<(), ArchiveFault> {
        let header = chunk_header(kind, self.index, self.body.len() + 16);
        let tag = encrypt(&self.key, &nonce(self.index), &header, &mut self.body);
        for part in [&header[..], &self.body, &tag] {
            self.hash.update(part);
            let written = self.file.write_all(part);
            written.map_err(|source| ArchiveFault::File { chunk: self.index, source })?;
        }
        self.body.clear();
        // A file of so many chunks would hold 256 TiB.
        self.index = self.index.saturating_add(1);
        Ok(())
    }
}

fn encoded<T: Serialize>(value: &T, to: Vec<u8>, chunk: u32) -> Result<Vec<u8>, ArchiveFault> {
    postcard::to_extend(value, to)
        .map_err(|error| ArchiveFault::File { chunk, source: io::Error::other(error) })
}

fn chunk_header(kind: u8, index: u32, length: usize) -> [u8; CHUNK_HEADER_BYTES] {
    let mut header = [kind; CHUNK_HEADER_BYTES];
    header[1..5].copy_from_slice(&index.to_be_bytes());
    header[5..].copy_from_slice(&(length as u32).to_be_bytes());
    header
}

/// What a chunk says.
#[derive(Debug)]
pub struct ChunkEntries {
    /// The chunk's number.
    pub chunk: u32,
    /// In order.
    pub entries: Vec<Entry<Bytes>>,
}

/// Reads a backup file from its beginning.
pub struct ArchiveReader<R> {
    file: R,
    key: Secret,
    hash: Sha256,
    index: u32,
    entries: u64,
    begun: Timestamp,
    totals: Option<Totals>,
}

impl<R: Read> ArchiveReader<R> {
    /// Reads the header.
    pub fn begin(mut file: R, keys: &SealingKeys) -> Result<Self, ArchiveFault> {
        let mut header = [0; HEADER_BYTES];
        match file.read_exact(&mut header) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                return Err(ArchiveFault::NotABackup);
            }
            Err(source) => return Err(ArchiveFault::File { chunk: 0, source }),
        }
        let mut parts = (KeyId([0; 8]), [0; 8]);
        parts.0.0.copy_from_slice(&header[16..24]);
        parts.1.copy_from_slice(&header[40..]);
        let given = KeyId::of(&keys.archive);
        if header[..16] != *MAGIC {
            return Err(ArchiveFault::NotABackup);
        }
        if parts.0 != given {
            return Err(ArchiveFault::OtherKeyring { backup: parts.0, given });
        }
        Ok(Self {
            file,
            key: file_key(keys, &header),
            hash: Sha256::new().chain_update(header),
            index: 0,
            entries: 0,
            begun: Timestamp(i64::from_be_bytes(parts.1)),
            totals: None,
        })
    }

    /// When the backup was begun.
    #[must_use]
    pub fn begun(&self) -> Timestamp {
        self.begun
    }

    /// The next chunk's entries; `None` after the last, when all totals match.
    pub fn next_entries(&mut self) -> Result<Option<ChunkEntries>, ArchiveFault> {
        let chunk = self.index;
        match self.next_chunk()? {
            Chunk::Entries(body) => {
                let body = Bytes::from(body);
                let (mut rest, mut entries) = (&body[..], Vec::new());
                while !rest.is_empty() {
                    let (entry, after) = postcard::take_from_bytes::<Entry<&[u8]>>(rest)
                        .map_err(|_| ArchiveFault::Altered { chunk })?;
                    entries.push(entry.of_chunk(&body));
                    rest = after;
                }
                self.entries += entries.len() as u64;
                Ok(Some(ChunkEntries { chunk, entries }))
            }
            Chunk::Closing(body, root) => {
                let totals = postcard::from_bytes::<Totals>(&body)
                    .map_err(|_| ArchiveFault::Altered { chunk })?;
                let counted = (self.entries, chunk, root);
                let beyond = self.read_some(&mut [0])?;
                if counted != (totals.entries, totals.chunks, totals.root) || beyond != 0 {
                    return Err(ArchiveFault::Totals { chunk });
                }
                self.totals = Some(totals);
                Ok(None)
            }
        }
    }

    /// What the closing chunk said, once it was read.
    #[must_use]
    pub fn totals(&self) -> Option<Totals> {
        self.totals
    }

    fn next_chunk(&mut self) -> Result<Chunk, ArchiveFault> {
        let chunk = self.index;
        let mut header = [0; CHUNK_HEADER_BYTES];
        self.fill(&mut header)?;
        let number = |from: usize| {
            u32::from_be_bytes([header[from], header[from + 1], header[from + 2], header[from + 3]])
        };
        let (kind, found, length) = (header[0], number(1), number(5) as usize);
        if !matches!(kind, ENTRIES | CLOSING) || !(16..=CHUNK_BYTES_MAX).contains(&length) {
            return Err(ArchiveFault::Altered { chunk });
        }
        if found != chunk {
            return Err(ArchiveFault::Misplaced { chunk, found });
        }
        let mut body = vec![0; length];
        self.fill(&mut body)?;
        let root = self.hash.clone();
        self.hash.update(header);
        self.hash.update(&body);
        let (sealed, tag) = body.split_at_mut(length - 16);
        decrypt(&self.key, &nonce(chunk), &header, sealed, tag)
            .map_err(|_| ArchiveFault::Altered { chunk })?;
        body.truncate(length - 16);
        self.index = self.index.saturating_add(1);
        Ok(match kind {
            ENTRIES => Chunk::Entries(body),
            _ => Chunk::Closing(body, root.finalize().into()),
        })
    }

    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), ArchiveFault> {
        if self.read_some(bytes)? == bytes.len() {
            return Ok(());
        }
        Err(ArchiveFault::Truncated { chunk: self.index })
    }

    /// Reads until `bytes` is full or the file ends.
    fn read_some(&mut self, bytes: &mut [u8]) -> Result<usize, ArchiveFault> {
        let mut filled = 0;
        while filled < bytes.len() {
            match self.file.read(&mut bytes[filled..]) {
                Ok(0) => break,
                Ok(count) => filled += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(source) => return Err(ArchiveFault::File { chunk: self.index, source }),
            }
        }
        Ok(filled)
    }
}

enum Chunk {
    Entries(Vec<u8>),
    Closing(Vec<u8>, [u8; 32]),
}
