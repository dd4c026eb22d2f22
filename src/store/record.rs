//! Typed records above any backend: opened when loaded, sealed when put.
//!
//! The promise: what is put can be loaded again as it was, by whoever holds the keyring and
//! nobody else; a record of an unknown format, an altered one and an erased one are told apart
//! and named by key; and no record is ever sealed under an epoch that is about to be destroyed.
//!
//! The last needs the store's help. A record that replaces another expects its version, and the
//! rewrap of an erasure moves that version. A *new* record expects nothing of its own past, so it
//! expects the *fence* instead: a record that every erasure replaces when it begins. A batch that
//! was sealed before conflicts and is redone under the new epoch, on whatever machine it was made.
//!
//! What it deliberately does not do: cache, retry a conflict (the domain redoes its step), or
//! migrate formats in place.

use std::sync::{Arc, PoisonError, RwLock};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::seal::{Entropy, Epoch, PersonSeal, SealError, SealingKeys};
use super::{Batch, Key, Outcome, Space, Store, StoreError, Stored, Version};
use crate::time::Timestamp;

/// How often a load looks again when keys changed under it, and the opening when others open too.
const TRIES: usize = 4;

/// A type that is a record of its own.
pub trait Record: Serialize + DeserializeOwned {
    /// The number of its postcard layout: raised with every change of a field, never reused.
    const FORMAT: u8;
}

/// A person's record, loaded.
#[derive(Debug)]
pub struct Loaded<T> {
    /// The record.
    pub value: T,
    /// The version to expect when replacing it.
    pub version: Version,
    /// What seals this person's records.
    pub seal: PersonSeal,
}

/// Why a record cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// The store failed.
    #[error("could not reach the record {key:?}")]
    Store {
        /// Which record.
        key: Key,
        /// Why.
        #[source]
        source: StoreError,
    },
    /// Its epoch key does not exist any more: erased.
    #[error("the record {key:?} is sealed under epoch {epoch}, whose key was destroyed")]
    Erased {
        /// Which record.
        key: Key,
        /// Under which epoch.
        epoch: Epoch,
    },
    /// Altered, moved, sealed by other keys, or too long to seal.
    #[error("the record {key:?} cannot be unsealed or sealed")]
    Seal {
        /// Which record.
        key: Key,
        /// Why.
        #[source]
        source: SealError,
    },
    /// A format this program does not know.
    #[error(
        "the record {key:?} has format {found} where {expected} is known; \
         was it written by a newer version of this program?"
    )]
    Format {
        /// Which record.
        key: Key,
        /// Its format.
        found: u8,
        /// The format of the type asked for.
        expected: u8,
    },
    /// The bytes are not of the type, or the type cannot be written.
    #[error("the record {key:?} does not fit its type")]
    Shape {
        /// Which record.
        key: Key,
        /// Why.
        #[source]
        source: postcard::Error,
    },
    /// A person's record where one of nobody was asked for, or the other way round.
    #[error("the record {key:?} is sealed as another kind than was asked for")]
    Kind {
        /// Which record.
        key: Key,
    },
    /// The store was restored only in part.
    #[error("a restore into this store was cut short; run it again with the same file")]
    HalfRestored,
    /// Several openers kept one another from settling the fence.
    #[error("the store is being opened by others at the same time; try again")]
    Contended,
}

impl RecordError {
    /// Whether one record is at fault, while the store answers and others can be read.
    #[must_use]
    pub fn is_of_one_record(&self) -> bool {
        match self {
            Self::Erased { .. }
            | Self::Seal { .. }
            | Self::Format { .. }
            | Self::Shape { .. }
            | Self::Kind { .. } => true,
            Self::Store { .. } | Self::HalfRestored | Self::Contended => false,
        }
    }
}

/// The fence: which epoch is the newest.
#[derive(Serialize, Deserialize)]
struct Fence {
    epoch: u32,
}

impl Record for Fence {
    const FORMAT: u8 = 1;
}

/// The key of the fence.
pub(super) fn fence_key() -> Key {
    Key::new(Space::Sealing, &[b"e"])
}

/// The key of the mark that a restore is under way.
pub(super) fn restoring_key() -> Key {
    Key::new(Space::Sealing, &[b"r"])
}

/// The keys at work and the fence's version that goes with them.
#[derive(Clone)]
struct Standing {
    keys: Arc<SealingKeys>,
    fence: Version,
}

/// Typed access to the store.
pub struct Records {
    store: Arc<dyn Store>,
    standing: RwLock<Standing>,
    entropy: Entropy,
}

impl Records {
    /// Opens the records of a store with the keys of its keyring. Puts the fence up in a new
    /// store, and mends it where a crash came between keyring and fence. A keyring of another
    /// deployment is found out here, before anything is written.
    pub async fn open(
        store: Arc<dyn Store>,
        keys: Arc<SealingKeys>,
        entropy: Entropy,
        at: Timestamp,
    ) -> Result<Self, RecordError> {
        let standing = RwLock::new(Standing { keys: keys.clone(), fence: Version::ABSENT });
        let records = Self { store, standing, entropy };
        if records.get(&restoring_key()).await?.is_some() {
            return Err(RecordError::HalfRestored);
        }
        records.adopt(keys, at).await?;
        Ok(records)
    }

    /// The store underneath.
    #[must_use]
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    /// The keys at work, for pseudonyms.
    #[must_use]
    pub fn keys(&self) -> Arc<SealingKeys> {
        self.standing().keys
    }

    /// Where randomness comes from.
    #[must_use]
    pub fn entropy(&self) -> &Entropy {
        &self.entropy
    }

    fn standing(&self) -> Standing {
        self.standing.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Works with `keys` from now on, moving the fence first if their newest epoch is another.
    pub(super) async fn adopt(
        &self,
        keys: Arc<SealingKeys>,
        at: Timestamp,
    ) -> Result<(), RecordError> {
        for _ in 0..TRIES {
            let found = self.get(&fence_key()).await?;
            let version = found.as_ref().map_or(Version::ABSENT, |stored| stored.version);
            if let Some(stored) = &found
                && decode_system::<Fence>(&keys, &fence_key(), &stored.value)?.epoch
                    == keys.newest().0
            {
                *self.standing.write().unwrap_or_else(PoisonError::into_inner) =
                    Standing { keys, fence: version };
                return Ok(());
            }
            let mut batch = Batch::new(at);
            let fence = Fence { epoch: keys.newest().0 };
            let value = encode_system(&keys, &self.entropy, &fence_key(), &fence)?;
            batch.replace(fence_key(), version, value);
            // Applied, conflict or unknown: what stands is looked at again.
            self.commit(batch).await?;
        }
        Err(RecordError::Contended)
    }

    async fn get(&self, key: &Key) -> Result<Option<Stored>, RecordError> {
        let found = self.store.get(key).await;
        found.map_err(|source| RecordError::Store { key: key.clone(), source })
    }

    async fn commit(&self, batch: Batch) -> Result<Outcome, RecordError> {
        let outcome = self.store.commit(batch).await;
        outcome.map_err(|source| RecordError::Store { key: fence_key(), source })
    }

    /// The version of whatever stands there, readable or not.
    pub async fn version(&self, key: &Key) -> Result<Option<Version>, RecordError> {
        Ok(self.get(key).await?.map(|stored| stored.version))
    }

    /// What stands at `from <= key < to`, in order, at most `limit` of it, without opening it.
    pub async fn keys_between(
        &self,
        from: &Key,
        to: &Key,
        limit: usize,
    ) -> Result<Vec<Key>, RecordError> {
        let found = self.scan_raw(from, to, limit).await?;
        Ok(found.into_iter().map(|(key, _)| key).collect())
    }

    /// The seal of a person who was not known before.
    #[must_use]
    pub fn fresh_person(&self) -> PersonSeal {
        self.standing().keys.fresh_person(&self.entropy)
    }

    /// An id for a record with a life of its own.
    #[must_use]
    pub fn fresh_id(&self) -> [u8; 16] {
        self.entropy.bytes()
    }

    /// A person's record.
    pub async fn load<T: Record>(&self, key: &Key) -> Result<Option<Loaded<T>>, RecordError> {
        let mut before = None;
        for _ in 0..TRIES {
            let Some(Stored { value, version }) = self.get(key).await? else { return Ok(None) };
            let opened = decode_person(&self.standing().keys, key, &value);
            match opened {
                // Rewrapped, and its old epoch destroyed, between reading and opening?
                Err(RecordError::Erased { .. }) if before != Some(version) => {
                    before = Some(version);
                }
                opened => {
                    return opened.map(|(value, seal)| Some(Loaded { value, version, seal }));
                }
            }
        }
        Err(RecordError::Contended)
    }

    /// Adds a person's record to a batch, expecting `version` of it.
    pub fn put<T: Record>(
        &self,
        batch: &mut Batch,
        key: Key,
        value: &T,
        version: Version,
        seal: &PersonSeal,
    ) -> Result<(), RecordError> {
        let Standing { keys, fence } = self.standing();
        let renewed = (seal.epoch() != keys.newest()).then(|| keys.renewed(seal, &self.entropy));
        let seal = renewed.as_ref().unwrap_or(seal);
        let sealed = keys
            .seal_person(&key, seal, &self.entropy, |body| write(value, body))
            .map_err(|fault| fault.at(&key))?;
        if version == Version::ABSENT && !batch.expects.contains(&(fence_key(), fence)) {
            batch.expects.push((fence_key(), fence));
        }
        batch.replace(key, version, sealed);
        Ok(())
    }

    /// People's records whose keys are `from <= key < to`, in order, at most `limit` of them.
    pub async fn scan<T: Record>(
        &self,
        from: &Key,
        to: &Key,
        limit: usize,
    ) -> Result<Vec<(Key, Loaded<T>)>, RecordError> {
        let keys = self.standing().keys;
        let mut loaded = Vec::new();
        for (key, Stored { value, version }) in self.scan_raw(from, to, limit).await? {
            match decode_person(&keys, &key, &value) {
                Ok((value, seal)) => loaded.push((key, Loaded { value, version, seal })),
                // It may have been rewrapped meanwhile, or deleted.
                Err(RecordError::Erased { .. }) => {
                    loaded.extend(self.load(&key).await?.map(|record| (key, record)));
                }
                Err(other) => return Err(other),
            }
        }
        Ok(loaded)
    }

    /// A record of nobody and its version.
    pub async fn load_system<T: Record>(
        &self,
        key: &Key,
    ) -> Result<Option<(T, Version)>, RecordError> {
        let Some(Stored { value, version }) = self.get(key).await? else { return Ok(None) };
        decode_system(&self.standing().keys, key, &value).map(|value| Some((value, version)))
    }

    /// Adds a record of nobody to a batch, expecting `version` of it.
    pub fn put_system<T: Record>(
        &self,
        batch: &mut Batch,
        key: Key,
        value: &T,
        version: Version,
    ) -> Result<(), RecordError> {
        let sealed = encode_system(&self.standing().keys, &self.entropy, &key, value)?;
        batch.replace(key, version, sealed);
        Ok(())
    }

    /// Records of nobody whose keys are `from <= key < to`, in order, at most `limit` of them.
    pub async fn scan_system<T: Record>(
        &self,
        from: &Key,
        to: &Key,
        limit: usize,
    ) -> Result<Vec<(Key, T, Version)>, RecordError> {
        let keys = self.standing().keys;
        let found = self.scan_raw(from, to, limit).await?;
        let decoded = found.into_iter().map(|(key, Stored { value, version })| {
            decode_system(&keys, &key, &value).map(|value| (key, value, version))
        });
        decoded.collect()
    }

    async fn scan_raw(
        &self,
        from: &Key,
        to: &Key,
        limit: usize,
    ) -> Result<Vec<(Key, Stored)>, RecordError> {
        let found = self.store.scan(from, to, limit).await;
        found.map_err(|source| RecordError::Store { key: from.clone(), source })
    }
}

/// Why a body could not be sealed, before it is known where.
enum WriteFault {
    Seal(SealError),
    Shape(postcard::Error),
}

impl From<SealError> for WriteFault {
    fn from(error: SealError) -> Self {
        Self::Seal(error)
    }
}

impl WriteFault {
    fn at(self, key: &Key) -> RecordError {
        let key = key.clone();
        match self {
            Self::Seal(source) => RecordError::Seal { key, source },
            Self::Shape(source) => RecordError::Shape { key, source },
        }
    }
}

fn write<T: Record>(value: &T, body: &mut Vec<u8>) -> Result<(), WriteFault> {
    body.push(T::FORMAT);
    *body = postcard::to_extend(value, std::mem::take(body)).map_err(WriteFault::Shape)?;
    Ok(())
}

fn read<T: Record>(key: &Key, body: &[u8]) -> Result<T, RecordError> {
    let found = body.first().copied().unwrap_or(0);
    if found != T::FORMAT {
        return Err(RecordError::Format { key: key.clone(), found, expected: T::FORMAT });
    }
    postcard::from_bytes(&body[1..])
        .map_err(|source| RecordError::Shape { key: key.clone(), source })
}

fn decode_person<T: Record>(
    keys: &SealingKeys,
    key: &Key,
    value: &[u8],
) -> Result<(T, PersonSeal), RecordError> {
    let opened = keys.open(key, value).map_err(|error| locate(error, key))?;
    let seal = opened.person.ok_or_else(|| RecordError::Kind { key: key.clone() })?;
    read(key, opened.body.as_ref()).map(|value| (value, seal))
}

fn decode_system<T: Record>(keys: &SealingKeys, key: &Key, value: &[u8]) -> Result<T, RecordError> {
    let opened = keys.open(key, value).map_err(|error| locate(error, key))?;
    if opened.person.is_some() {
        return Err(RecordError::Kind { key: key.clone() });
    }
    read(key, opened.body.as_ref())
}

pub(super) fn encode_system<T: Record>(
    keys: &SealingKeys,
    entropy: &Entropy,
    key: &Key,
    value: &T,
) -> Result<bytes::Bytes, RecordError> {
    keys.seal_system(key, entropy, |body| write(value, body)).map_err(|fault| fault.at(key))
}

fn locate(error: SealError, key: &Key) -> RecordError {
    let key = key.clone();
    match error {
        SealError::UnknownEpoch(epoch) => RecordError::Erased { key, epoch },
        source => RecordError::Seal { key, source },
    }
}
