//! Envelopes: what only operators open.
//!
//! A case has a key pair of its own. Whatever belongs to its body is sealed to the public key, so
//! the desk can add a person's later words without being able to read them. The secret key stands
//! beside it once for each holder: sealed to every member's public key, and to the recovery key
//! that two people keep on paper. A member's own secret key is wrapped by their passphrase.
//!
//! The promise: without a holder's secret key nothing of a body opens; an entry opens only in its
//! own case and at its own number; a copy opens only for the holder it was made for; secret keys
//! are wiped when dropped and never shown. Whoever cannot open can still take a holder out, and
//! whoever can open can bring one in.
//!
//! What it deliberately does not do: cryptography of its own (sealing is RFC 9180 in its base mode,
//! X25519 with ChaCha20-Poly1305; stretching is Argon2id), decide who may hold a case, know what
//! an entry says, or make people forget: who was taken out may remember what they read. Taking
//! somebody out for good is [`CaseKey::renewed`], with fresh keys for everything.

use std::fmt;

use argon2::{Algorithm, Argon2, Params, Version};
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::seal::{Entropy, Secret, decrypt, encrypt, size_class};
use crate::ids::{CaseId, OperatorId};

type Suite = X25519HkdfSha256;
type HpkeSecret = <Suite as Kem>::PrivateKey;
type HpkePublic = <Suite as Kem>::PublicKey;
type Encapsulated = <Suite as Kem>::EncappedKey;

/// Names this use of HPKE, so that nothing sealed elsewhere with the same keys opens here.
const INFO: &[u8] = b"sportello envelope 1";
/// Where a body's length stands, before its padding.
const LENGTH_BYTES: usize = 4;
/// The longest entry, in bytes. Longer words are cut by whoever takes them in, and said to be.
pub const ENTRY_BYTES_MAX: usize = 64 * 1024;

/// Why something cannot be sealed or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeError {
    /// No copy of the case's key was made for this holder.
    #[error("no copy of the key was made for this holder")]
    NotAHolder,
    /// Altered, moved, or sealed to another key.
    #[error("it was altered, moved, or sealed to another key")]
    Tampered,
    /// The passphrase is not the one the key was wrapped with.
    #[error("the passphrase does not open the key")]
    WrongPassphrase,
    /// A key that no honest party makes.
    #[error("it is not a usable public key")]
    BadKey,
    /// An entry over [`ENTRY_BYTES_MAX`].
    #[error("it is over {ENTRY_BYTES_MAX} bytes long")]
    TooLong,
    /// An envelope that nobody could open.
    #[error("an envelope needs at least one holder")]
    NoHolder,
    /// Stretching figures that the algorithm does not take.
    #[error("the figures of the passphrase's stretching are out of range")]
    BadStretch,
}

/// A public key: may be stored and shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PublicKey(pub [u8; 32]);

/// A secret key: a member's, a case's or the recovery key. Wiped when dropped, never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretKey(Secret);

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

impl SecretKey {
    /// A fresh one.
    #[must_use]
    pub fn fresh(entropy: &Entropy) -> Self {
        Self(Secret::fresh(entropy))
    }

    /// The public key that goes with it.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        let mut public = [0; 32];
        public.copy_from_slice(&Suite::sk_to_pk(&self.hpke()).to_bytes());
        PublicKey(public)
    }

    pub(super) fn from_secret(secret: Secret) -> Self {
        Self(secret)
    }

    pub(super) fn secret(&self) -> &Secret {
        &self.0
    }

    fn hpke(&self) -> HpkeSecret {
        // Any 32 bytes are a secret key of X25519.
        #[allow(clippy::expect_used)]
        HpkeSecret::from_bytes(&self.0.0).expect("32 bytes make a secret key")
    }
}

/// Whom a copy of a case's key was made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Holder {
    /// A member of the team.
    Operator(OperatorId),
    /// The recovery key on paper.
    Recovery,
}

/// Bytes sealed to a public key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    encapsulated: [u8; 32],
    ciphertext: Vec<u8>,
}

/// A copy of a case's secret key, for one holder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copy {
    /// Whose it is.
    pub holder: Holder,
    /// The public key it was sealed to: a holder who was given a new one needs a new copy.
    pub to: PublicKey,
    sealed: Sealed,
}

/// A case's envelope: its public key, and the secret one for each holder. A part of the case's
/// record, so it is sealed again by the desk and erased with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    public: PublicKey,
    copies: Vec<Copy>,
}

/// A piece of a case's body: her words, an answer, a note. Opened with the case's key only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedEntry(Sealed);

impl SealedEntry {
    /// How many bytes it takes, for keeping a record small.
    #[must_use]
    pub fn weight_bytes(&self) -> usize {
        self.0.encapsulated.len() + self.0.ciphertext.len()
    }
}

/// A case's secret key, in memory while a holder works on the case.
#[derive(Clone, Debug)]
pub struct CaseKey {
    case: CaseId,
    secret: SecretKey,
}

impl Envelope {
    /// A fresh envelope for a new case, openable by `holders`.
    ///
    /// The case's secret key is not kept: from here on the desk can add entries and not read them.
    ///
    /// # Errors
    /// [`EnvelopeError::NoHolder`], or [`EnvelopeError::BadKey`] for a holder's key.
    pub fn fresh(
        case: CaseId,
        holders: &[(Holder, PublicKey)],
        entropy: &Entropy,
    ) -> Result<Self, EnvelopeError> {
        let key = CaseKey { case, secret: SecretKey::fresh(entropy) };
        key.envelope(holders, entropy)
    }

    /// The case's public key.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        self.public
    }

    /// For whom copies exist.
    pub fn holders(&self) -> impl Iterator<Item = (Holder, PublicKey)> + '_ {
        self.copies.iter().map(|copy| (copy.holder, copy.to))
    }

    /// Whether `holder` can open it with the secret key of `public`.
    #[must_use]
    pub fn is_held(&self, holder: Holder, public: PublicKey) -> bool {
        self.copies.iter().any(|copy| copy.holder == holder && copy.to == public)
    }

    /// Seals an entry. `number` is the entry's place in the case: never used twice.
    ///
    /// # Errors
    /// [`EnvelopeError::TooLong`].
    pub fn seal(
        &self,
        case: CaseId,
        number: u32,
        body: &[u8],
        entropy: &Entropy,
    ) -> Result<SealedEntry, EnvelopeError> {
        if body.len() > ENTRY_BYTES_MAX {
            return Err(EnvelopeError::TooLong);
        }
        let mut padded = Zeroizing::new(vec![0; size_class(LENGTH_BYTES + body.len())]);
        let (length, rest) = padded.split_at_mut(LENGTH_BYTES);
        length.copy_from_slice(&(body.len() as u32).to_be_bytes());
        if let Some(place) = rest.get_mut(..body.len()) {
            place.copy_from_slice(body);
        }
        seal_to(self.public, &padded, &entry_context(case, number), entropy).map(SealedEntry)
    }

    /// The case's key, for a holder with their secret key.
    ///
    /// # Errors
    /// [`EnvelopeError::NotAHolder`] when no copy was made for them or for this key of theirs,
    /// [`EnvelopeError::Tampered`] when the copy is not what was sealed.
    pub fn open(
        &self,
        case: CaseId,
        holder: Holder,
        secret: &SecretKey,
    ) -> Result<CaseKey, EnvelopeError> {
        let public = secret.public();
        let copy = self
            .copies
            .iter()
            .find(|copy| copy.holder == holder && copy.to == public)
            .ok_or(EnvelopeError::NotAHolder)?;
        let opened = open_with(secret, &copy.sealed, &copy_context(case, self.public, holder))?;
        let mut key = Secret([0; 32]);
        key.0.copy_from_slice(opened.get(..32).ok_or(EnvelopeError::Tampered)?);
        let key = SecretKey(key);
        if key.public() != self.public {
            return Err(EnvelopeError::Tampered);
        }
        Ok(CaseKey { case, secret: key })
    }

    /// Takes a holder's copies out: they cannot open it from the next commit on. Needs no key, so
    /// the desk does it when she excludes somebody. True when there was a copy.
    pub fn exclude(&mut self, holder: Holder) -> bool {
        let before = self.copies.len();
        self.copies.retain(|copy| copy.holder != holder);
        self.copies.len() < before
    }

    /// Holders who should have a copy and have none, or one to an old key of theirs.
    #[must_use]
    pub fn missing(&self, wanted: &[(Holder, PublicKey)]) -> Vec<(Holder, PublicKey)> {
        wanted.iter().filter(|(holder, key)| !self.is_held(*holder, *key)).copied().collect()
    }

    /// Makes copies for exactly `holders`, by somebody who can open: who was added gets one, who
    /// is not among them loses theirs.
    ///
    /// # Errors
    /// [`EnvelopeError::NoHolder`], [`EnvelopeError::BadKey`], or [`EnvelopeError::Tampered`] when
    /// the key is another case's.
    pub fn reseal(
        &mut self,
        key: &CaseKey,
        holders: &[(Holder, PublicKey)],
        entropy: &Entropy,
    ) -> Result<(), EnvelopeError> {
        if key.secret.public() != self.public {
            return Err(EnvelopeError::Tampered);
        }
        *self = key.envelope(holders, entropy)?;
        Ok(())
    }
}

impl CaseKey {
    /// Opens an entry of the case.
    ///
    /// # Errors
    /// [`EnvelopeError::Tampered`] when it was altered, or stands in another case or place.
    pub fn open(
        &self,
        number: u32,
        entry: &SealedEntry,
    ) -> Result<Zeroizing<Vec<u8>>, EnvelopeError> {
        let padded = open_with(&self.secret, &entry.0, &entry_context(self.case, number))?;
        let length = padded.first_chunk::<LENGTH_BYTES>().ok_or(EnvelopeError::Tampered)?;
        let length = u32::from_be_bytes(*length) as usize;
        let body = padded.get(LENGTH_BYTES..LENGTH_BYTES + length);
        body.map(|body| Zeroizing::new(body.to_vec())).ok_or(EnvelopeError::Tampered)
    }

    /// Fresh keys for the whole case: after somebody who could open it was taken out, what is
    /// sealed from now on, and what there was before, opens for `holders` alone.
    ///
    /// # Errors
    /// As [`Envelope::reseal`] and [`CaseKey::open`].
    pub fn renewed(
        &self,
        entries: &[(u32, SealedEntry)],
        holders: &[(Holder, PublicKey)],
        entropy: &Entropy,
    ) -> Result<(Envelope, Vec<(u32, SealedEntry)>), EnvelopeError> {
        let envelope = Envelope::fresh(self.case, holders, entropy)?;
        let entries = entries
            .iter()
            .map(|(number, entry)| {
                let body = self.open(*number, entry)?;
                Ok((*number, envelope.seal(self.case, *number, &body, entropy)?))
            })
            .collect::<Result<_, EnvelopeError>>()?;
        Ok((envelope, entries))
    }

    fn envelope(
        &self,
        holders: &[(Holder, PublicKey)],
        entropy: &Entropy,
    ) -> Result<Envelope, EnvelopeError> {
        if holders.is_empty() {
            return Err(EnvelopeError::NoHolder);
        }
        let public = self.secret.public();
        let copies = holders
            .iter()
            .map(|(holder, to)| {
                let context = copy_context(self.case, public, *holder);
                let sealed = seal_to(*to, &self.secret.0.0, &context, entropy)?;
                Ok(Copy { holder: *holder, to: *to, sealed })
            })
            .collect::<Result<_, EnvelopeError>>()?;
        Ok(Envelope { public, copies })
    }
}

/// How much work a passphrase costs whoever guesses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Stretch {
    /// What the product uses: the 128 MiB of `GlobaLeaks`, above OWASP's least (19 MiB, 2 passes).
    pub const USUAL: Self = Self { memory_kib: 128 * 1024, passes: 3, lanes: 1 };
    /// For tests alone.
    pub const WEAK: Self = Self { memory_kib: 8, passes: 1, lanes: 1 };
}

/// A member's secret key, wrapped by their passphrase: opening it is what signing in proves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrappedKey {
    stretch: Stretch,
    salt: [u8; 16],
    nonce: [u8; 24],
    key: [u8; 32],
    tag: [u8; 16],
    /// The public key that goes with it.
    pub public: PublicKey,
}

impl WrappedKey {
    /// Wraps a member's secret key. Slow on purpose.
    ///
    /// # Errors
    /// [`EnvelopeError::BadStretch`].
    pub fn wrap(
        owner: OperatorId,
        secret: &SecretKey,
        passphrase: &str,
        stretch: Stretch,
        entropy: &Entropy,
    ) -> Result<Self, EnvelopeError> {
        let (salt, nonce) = (entropy.bytes::<16>(), entropy.bytes::<24>());
        let wrapping = stretched(passphrase, &salt, stretch)?;
        let mut key = secret.0.0;
        let tag = encrypt(&wrapping, &nonce, &owner.0, &mut key);
        Ok(Self { stretch, salt, nonce, key, tag, public: secret.public() })
    }

    /// A key that no passphrase opens, at the same cost: what is tried at a name of nobody's.
    #[must_use]
    pub fn of_nobody(stretch: Stretch, entropy: &Entropy) -> Self {
        let (salt, nonce, key) = (entropy.bytes(), entropy.bytes(), entropy.bytes());
        let (tag, public) = (entropy.bytes(), PublicKey(entropy.bytes()));
        Self { stretch, salt, nonce, key, tag, public }
    }

    /// The secret key. Slow on purpose, equally so for a wrong passphrase.
    ///
    /// # Errors
    /// [`EnvelopeError::WrongPassphrase`], or [`EnvelopeError::BadStretch`].
    pub fn unwrap(&self, owner: OperatorId, passphrase: &str) -> Result<SecretKey, EnvelopeError> {
        let wrapping = stretched(passphrase, &self.salt, self.stretch)?;
        let mut key = Secret(self.key);
        decrypt(&wrapping, &self.nonce, &owner.0, &mut key.0, &self.tag)
            .map_err(|_| EnvelopeError::WrongPassphrase)?;
        Ok(SecretKey(key))
    }
}

fn stretched(passphrase: &str, salt: &[u8], stretch: Stretch) -> Result<Secret, EnvelopeError> {
    let Stretch { memory_kib, passes, lanes } = stretch;
    let params = Params::new(memory_kib, passes, lanes, Some(32));
    let params = params.map_err(|_| EnvelopeError::BadStretch)?;
    let mut key = Secret([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, &mut key.0)
        .map_err(|_| EnvelopeError::BadStretch)?;
    Ok(key)
}

fn entry_context(case: CaseId, number: u32) -> Vec<u8> {
    [b"entry".as_slice(), &case.0, &number.to_be_bytes()].concat()
}

fn copy_context(case: CaseId, public: PublicKey, holder: Holder) -> Vec<u8> {
    let holder = match &holder {
        Holder::Operator(operator) => operator.0.as_slice(),
        Holder::Recovery => b"recovery",
    };
    [b"copy".as_slice(), &case.0, &public.0, holder].concat()
}

fn seal_to(
    to: PublicKey,
    body: &[u8],
    context: &[u8],
    entropy: &Entropy,
) -> Result<Sealed, EnvelopeError> {
    let to = HpkePublic::from_bytes(&to.0).map_err(|_| EnvelopeError::BadKey)?;
    let (encapsulated, ciphertext) =
        hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, Suite>(
            &OpModeS::Base,
            &to,
            INFO,
            body,
            context,
            &mut Given(entropy),
        )
        .map_err(|_| EnvelopeError::BadKey)?;
    let mut key = [0; 32];
    key.copy_from_slice(&encapsulated.to_bytes());
    Ok(Sealed { encapsulated: key, ciphertext })
}

fn open_with(
    secret: &SecretKey,
    sealed: &Sealed,
    context: &[u8],
) -> Result<Zeroizing<Vec<u8>>, EnvelopeError> {
    let encapsulated =
        Encapsulated::from_bytes(&sealed.encapsulated).map_err(|_| EnvelopeError::Tampered)?;
    hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Suite>(
        &OpModeR::Base,
        &secret.hpke(),
        &encapsulated,
        INFO,
        &sealed.ciphertext,
        context,
    )
    .map(Zeroizing::new)
    .map_err(|_| EnvelopeError::Tampered)
}

/// The randomness we are given, in the shape the library asks for.
struct Given<'e>(&'e Entropy);

impl rand_core::TryRng for Given<'_> {
    type Error = std::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        Ok(u32::from_le_bytes(self.0.bytes()))
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        Ok(u64::from_le_bytes(self.0.bytes()))
    }

    fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Self::Error> {
        for chunk in to.chunks_mut(32) {
            let mut bytes = self.0.bytes::<32>();
            chunk.copy_from_slice(bytes.get(..chunk.len()).unwrap_or_default());
            bytes.zeroize();
        }
        Ok(())
    }
}

impl rand_core::TryCryptoRng for Given<'_> {}
