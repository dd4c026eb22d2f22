//! Sealing: what a backend is given are opaque bytes under keys that name nobody.
//!
//! The promise: a sealed value opens only under the key it was sealed for, unaltered, with the
//! epoch key that still exists; its length tells no more than a size class; two people's values
//! share no key. Destroying an epoch key makes everything still wrapped by it unreadable.
//!
//! What it deliberately does not do: hide *which* records exist or how often they change, notice a
//! record that was put back to an older state (versions are the backend's), read files
//! (`keyring`) or make randomness ([`Entropy`] is given).
//!
//! A person's value, `EPOCH` big-endian:
//!
//! ```text
//! 1 | EPOCH u32 | wrap nonce 24 | data key 32 + tag 16 | nonce 24 | padded body + tag 16
//! ```
//!
//! The data key is random per person and wrapped by the epoch key; the wrap travels in each of
//! the person's records, so a step stays one record and an epoch changes without touching bodies.
//! A value of nobody is `2 | nonce 24 | padded body + tag 16` under the system key. The body's
//! associated data are the record's key and the layout byte: a value cannot be moved.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, Tag, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::Key;
use super::batch::VALUE_BYTES_MAX;
use crate::ids::LaneId;

const PERSON: u8 = 1;
const SYSTEM: u8 = 2;
const NONCE_BYTES: usize = 24;
const TAG_BYTES: usize = 16;
const WRAP_BYTES: usize = NONCE_BYTES + 32 + TAG_BYTES;
const PERSON_HEADER_BYTES: usize = 1 + 4 + WRAP_BYTES;
const LENGTH_BYTES: usize = 4;

/// The longest body that is sealed, in bytes: with padding and header it fits the largest value.
pub const BODY_BYTES_MAX: usize = VALUE_BYTES_MAX - 4096 - LENGTH_BYTES;

/// Where randomness comes from: the system's generator in the product, a seed in tests. It must
/// fill the whole slice with bytes nobody can foresee, and not return otherwise.
#[derive(Clone)]
pub struct Entropy(Arc<Fill>);

type Fill = dyn Fn(&mut [u8]) + Send + Sync;

impl Entropy {
    /// Wraps a source.
    pub fn new(fill: impl Fn(&mut [u8]) + Send + Sync + 'static) -> Self {
        Self(Arc::new(fill))
    }

    /// `N` fresh bytes.
    #[must_use]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        (self.0)(&mut bytes);
        bytes
    }
}

impl fmt::Debug for Entropy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Entropy")
    }
}

/// A key of 32 bytes: wiped when dropped, never shown.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Secret(pub(super) [u8; 32]);

impl Secret {
    /// A fresh one.
    #[must_use]
    pub fn fresh(entropy: &Entropy) -> Self {
        Self(entropy.bytes())
    }

    pub(super) fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.0.into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Numbers epoch keys; grows by one with each erasure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Epoch(pub u32);

impl fmt::Display for Epoch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What opens and seals a person's records: their data key, and its wrap as it stands in them.
#[derive(Clone)]
pub struct PersonSeal {
    data_key: Secret,
    epoch: Epoch,
    wrap: [u8; WRAP_BYTES],
}

impl PersonSeal {
    /// The epoch whose key wraps it.
    #[must_use]
    pub fn epoch(&self) -> Epoch {
        self.epoch
    }
}

impl fmt::Debug for PersonSeal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PersonSeal(epoch {}, …)", self.epoch)
    }
}

/// Why a value cannot be opened or made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// Not a layout this program knows, or cut short.
    #[error("it is not a sealed value of a known layout")]
    Layout,
    /// Altered, moved from another key, or sealed by another keyring.
    #[error("it was altered, moved, or sealed with other keys")]
    Tampered,
    /// Wrapped by an epoch key that is not in the keyring: erased, or the keyring is too old.
    #[error("it is sealed under epoch {0}, whose key is not in the keyring")]
    UnknownEpoch(Epoch),
    /// A body over [`BODY_BYTES_MAX`].
    #[error("it is over {BODY_BYTES_MAX} bytes long")]
    TooLong,
}

/// The keys at work: what a keyring holds, ready for use.
#[derive(Clone)]
pub struct SealingKeys {
    pub(super) pseudonym: Secret,
    pub(super) system: Secret,
    pub(super) archive: Secret,
    /// Oldest first, never empty; more than one while an erasure is unfinished.
    pub(super) epochs: Vec<(Epoch, Secret)>,
    lanes: Hmac<Sha256>,
}

impl fmt::Debug for SealingKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SealingKeys(epoch {}, …)", self.newest())
    }
}

/// An opened body and, for a person's value, their seal.
pub struct Opened {
    /// The body without its padding.
    pub body: Body,
    /// Whose it is; `None` for a value of nobody.
    pub person: Option<PersonSeal>,
}

/// An opened body; wiped when dropped.
pub struct Body {
    buffer: Zeroizing<Vec<u8>>,
    length: usize,
}

impl AsRef<[u8]> for Body {
    fn as_ref(&self) -> &[u8] {
        self.buffer.get(LENGTH_BYTES..LENGTH_BYTES + self.length).unwrap_or_default()
    }
}

impl SealingKeys {
    /// Keys of a new deployment.
    #[must_use]
    pub fn fresh(entropy: &Entropy) -> Self {
        let secret = || Secret::fresh(entropy);
        Self::new(secret(), secret(), secret(), vec![(Epoch(1), secret())])
    }

    /// Keys from their parts; `epochs` oldest first and not empty.
    pub(super) fn new(
        pseudonym: Secret,
        system: Secret,
        archive: Secret,
        epochs: Vec<(Epoch, Secret)>,
    ) -> Self {
        let lanes = keyed(&pseudonym);
        Self { pseudonym, system, archive, epochs, lanes }
    }

    /// The lane of a chat: the same for the same channel, bot and chat, and telling none of them.
    #[must_use]
    pub fn lane_id(&self, channel: u8, bot: i64, chat: i64) -> LaneId {
        self.pseudonym(&[&[0, channel], &bot.to_be_bytes(), &chat.to_be_bytes()])
    }

    /// The lane of a browser that shows `token`.
    #[must_use]
    pub fn lane_id_of_token(&self, token: &[u8]) -> LaneId {
        self.pseudonym(&[&[1], token])
    }

    /// The key of a record that is found again by what it is of: a resource's day, a waiting list.
    /// Who has not the keys cannot tell what it is of.
    #[must_use]
    pub fn record_id(&self, kind: u8, parts: &[&[u8]]) -> [u8; 16] {
        let prefix = [2, kind];
        // Each part with its length, so that no two lists of parts are one text.
        let lengths: Vec<[u8; 4]> =
            parts.iter().map(|part| (part.len() as u32).to_be_bytes()).collect();
        let mut all: Vec<&[u8]> = vec![&prefix];
        for (length, part) in lengths.iter().zip(parts) {
            all.extend([length.as_slice(), part]);
        }
        self.pseudonym(&all).0
    }

    fn pseudonym(&self, parts: &[&[u8]]) -> LaneId {
        let mut mac = self.lanes.clone();
        for part in parts {
            mac.update(part);
        }
        let mut lane = [0; 16];
        lane.copy_from_slice(&mac.finalize().into_bytes()[..16]);
        LaneId(lane)
    }

    /// The epoch that new wraps use.
    #[must_use]
    pub fn newest(&self) -> Epoch {
        self.epochs.last().map_or(Epoch(0), |(epoch, _)| *epoch)
    }

    /// Whether an erasure is unfinished: an older epoch key still exists.
    #[must_use]
    pub fn is_rotating(&self) -> bool {
        self.epochs.len() > 1
    }

    fn epoch_key(&self, wanted: Epoch) -> Result<&Secret, SealError> {
        let found = self.epochs.iter().find(|(epoch, _)| *epoch == wanted);
        found.map(|(_, key)| key).ok_or(SealError::UnknownEpoch(wanted))
    }

    /// The seal of a person who was not known before.
    #[must_use]
    pub fn fresh_person(&self, entropy: &Entropy) -> PersonSeal {
        self.wrap(Secret::fresh(entropy), entropy)
    }

    /// The same person's seal under the newest epoch.
    #[must_use]
    pub fn renewed(&self, seal: &PersonSeal, entropy: &Entropy) -> PersonSeal {
        self.wrap(seal.data_key.clone(), entropy)
    }

    fn wrap(&self, data_key: Secret, entropy: &Entropy) -> PersonSeal {
        let epoch = self.newest();
        let mut wrap = [0; WRAP_BYTES];
        let (nonce, sealed) = wrap.split_at_mut(NONCE_BYTES);
        nonce.copy_from_slice(&entropy.bytes::<NONCE_BYTES>());
        let (key, tag) = sealed.split_at_mut(32);
        key.copy_from_slice(&data_key.0);
        // `epochs` is never empty, and the epoch was just taken from it.
        let epoch_key = self.epochs.last().map_or(&self.system, |(_, key)| key);
        tag.copy_from_slice(&encrypt(epoch_key, nonce, &wrap_context(epoch), key));
        PersonSeal { data_key, epoch, wrap }
    }

    fn unwrap(&self, epoch: Epoch, wrap: [u8; WRAP_BYTES]) -> Result<PersonSeal, SealError> {
        let epoch_key = self.epoch_key(epoch)?;
        let (nonce, sealed) = wrap.split_at(NONCE_BYTES);
        let (key, tag) = sealed.split_at(32);
        let mut data_key = Secret([0; 32]);
        data_key.0.copy_from_slice(key);
        decrypt(epoch_key, nonce, &wrap_context(epoch), &mut data_key.0, tag)?;
        Ok(PersonSeal { data_key, epoch, wrap })
    }

    /// Seals for `key` what `write` appends, as a record of the person.
    ///
    /// The wrap goes in as the seal carries it: one under an old epoch is renewed by the caller.
    pub fn seal_person<E: From<SealError>>(
        &self,
        key: &Key,
        seal: &PersonSeal,
        entropy: &Entropy,
        write: impl FnOnce(&mut Vec<u8>) -> Result<(), E>,
    ) -> Result<Bytes, E> {
        let mut header = [0; PERSON_HEADER_BYTES];
        header[0] = PERSON;
        header[1..5].copy_from_slice(&seal.epoch.0.to_be_bytes());
        header[5..].copy_from_slice(&seal.wrap);
        seal_body(&seal.data_key, &header, key, entropy, write)
    }

    /// Seals for `key` what `write` appends, as a record of nobody.
    pub fn seal_system<E: From<SealError>>(
        &self,
        key: &Key,
        entropy: &Entropy,
        write: impl FnOnce(&mut Vec<u8>) -> Result<(), E>,
    ) -> Result<Bytes, E> {
        seal_body(&self.system, &[SYSTEM], key, entropy, write)
    }

    /// Opens what stands at `key`.
    pub fn open(&self, key: &Key, value: &[u8]) -> Result<Opened, SealError> {
        match value.first() {
            Some(&PERSON) => {
                let (epoch, wrap, sealed) = split_person(value)?;
                let person = self.unwrap(epoch, *wrap)?;
                let body = open_body(&person.data_key, PERSON, key, sealed)?;
                Ok(Opened { body, person: Some(person) })
            }
            Some(&SYSTEM) => {
                let body = open_body(&self.system, SYSTEM, key, &value[1..])?;
                Ok(Opened { body, person: None })
            }
            _ => Err(SealError::Layout),
        }
    }

    /// The value with its wrap under the newest epoch; `None` when it is that already or belongs
    /// to nobody. The body is not touched, nor its integrity checked.
    pub fn rewrapped(&self, value: &[u8], entropy: &Entropy) -> Result<Option<Bytes>, SealError> {
        if value.first() != Some(&PERSON) {
            return Ok(None);
        }
        let (epoch, wrap, _) = split_person(value)?;
        if epoch == self.newest() {
            return Ok(None);
        }
        let renewed = self.renewed(&self.unwrap(epoch, *wrap)?, entropy);
        let mut value = value.to_vec();
        value[1..5].copy_from_slice(&renewed.epoch.0.to_be_bytes());
        value[5..PERSON_HEADER_BYTES].copy_from_slice(&renewed.wrap);
        Ok(Some(value.into()))
    }
}

/// The epoch a person's value is wrapped under; `None` for a value of nobody.
#[must_use]
pub fn epoch_of(value: &[u8]) -> Option<Epoch> {
    if value.first() != Some(&PERSON) {
        return None;
    }
    split_person(value).ok().map(|(epoch, _, _)| epoch)
}

/// How long a body and its length prefix become: 256, 512, 1024, 2048, then multiples of 4096.
#[must_use]
pub fn size_class(bytes: usize) -> usize {
    match bytes {
        0..=256 => 256,
        257..=2048 => bytes.next_power_of_two(),
        _ => bytes.next_multiple_of(4096),
    }
}

pub(super) fn keyed(secret: &Secret) -> Hmac<Sha256> {
    // HMAC takes keys of any length.
    #[allow(clippy::expect_used)]
    <Hmac<Sha256> as KeyInit>::new_from_slice(&secret.0).expect("HMAC takes any key length")
}

fn wrap_context(epoch: Epoch) -> [u8; 5] {
    let mut context = [PERSON; 5];
    context[1..].copy_from_slice(&epoch.0.to_be_bytes());
    context
}

fn body_context(layout: u8, key: &Key) -> Vec<u8> {
    let mut context = Vec::with_capacity(key.as_bytes().len() + 1);
    context.extend_from_slice(key.as_bytes());
    context.push(layout);
    context
}

type PersonParts<'a> = (Epoch, &'a [u8; WRAP_BYTES], &'a [u8]);

fn split_person(value: &[u8]) -> Result<PersonParts<'_>, SealError> {
    let (epoch, rest) =
        value.get(1..).and_then(<[u8]>::split_first_chunk::<4>).ok_or(SealError::Layout)?;
    let (wrap, sealed) = rest.split_first_chunk::<WRAP_BYTES>().ok_or(SealError::Layout)?;
    Ok((Epoch(u32::from_be_bytes(*epoch)), wrap, sealed))
}

fn seal_body<E: From<SealError>>(
    secret: &Secret,
    header: &[u8],
    key: &Key,
    entropy: &Entropy,
    write: impl FnOnce(&mut Vec<u8>) -> Result<(), E>,
) -> Result<Bytes, E> {
    let start = header.len() + NONCE_BYTES;
    // Room for the usual record, so that no half-written copy is left behind by growing.
    let mut value = Vec::with_capacity(start + 2048 + TAG_BYTES);
    value.extend_from_slice(header);
    value.extend_from_slice(&entropy.bytes::<NONCE_BYTES>());
    value.extend_from_slice(&[0; LENGTH_BYTES]);
    write(&mut value)?;
    let length = value.len() - start - LENGTH_BYTES;
    if length > BODY_BYTES_MAX {
        value.zeroize();
        return Err(SealError::TooLong.into());
    }
    value.resize(start + size_class(LENGTH_BYTES + length), 0);
    value[start..start + LENGTH_BYTES].copy_from_slice(&(length as u32).to_be_bytes());
    let (front, body) = value.split_at_mut(start);
    let nonce = &front[header.len()..];
    let tag = encrypt(secret, nonce, &body_context(header[0], key), body);
    value.extend_from_slice(&tag);
    Ok(value.into())
}

fn open_body(secret: &Secret, layout: u8, key: &Key, sealed: &[u8]) -> Result<Body, SealError> {
    let (nonce, rest) = sealed.split_at_checked(NONCE_BYTES).ok_or(SealError::Layout)?;
    let (body, tag) = rest.split_last_chunk::<TAG_BYTES>().ok_or(SealError::Layout)?;
    let mut buffer = Zeroizing::new(body.to_vec());
    decrypt(secret, nonce, &body_context(layout, key), &mut buffer, tag)?;
    let length = buffer.first_chunk::<LENGTH_BYTES>().ok_or(SealError::Layout)?;
    let length = u32::from_be_bytes(*length) as usize;
    if length > buffer.len() - LENGTH_BYTES {
        return Err(SealError::Layout);
    }
    Ok(Body { buffer, length })
}

/// Encrypts in place and gives the tag. `nonce` has 24 bytes.
pub(super) fn encrypt(
    secret: &Secret,
    nonce: &[u8],
    context: &[u8],
    body: &mut [u8],
) -> [u8; TAG_BYTES] {
    let mut fixed = XNonce::default();
    fixed.copy_from_slice(nonce);
    let sealed = secret.cipher().encrypt_inout_detached(&fixed, context, body.into());
    // The cipher refuses only bodies over 256 GiB; those of this program are bounded far below.
    #[allow(clippy::expect_used)]
    sealed.expect("a bounded body can be sealed").into()
}

/// Decrypts in place. `nonce` has 24 bytes and `tag` 16.
pub(super) fn decrypt(
    secret: &Secret,
    nonce: &[u8],
    context: &[u8],
    body: &mut [u8],
    tag: &[u8],
) -> Result<(), SealError> {
    let nonce = XNonce::try_from(nonce).map_err(|_| SealError::Layout)?;
    let tag = Tag::try_from(tag).map_err(|_| SealError::Layout)?;
    secret
        .cipher()
        .decrypt_inout_detached(&nonce, context, body.into(), &tag)
        .map_err(|_| SealError::Tampered)
}
