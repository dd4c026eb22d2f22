//! The deployment key and the keyring: the two files that open everything, kept outside the store.
//!
//! The promise: a key file that others can read is refused; a keyring is replaced whole and
//! durably or not at all; a key that was taken out is in no file this program knows of when the
//! call returns. The deployment key seals the keyring and nothing else, so rotating it rewrites
//! only keyrings.
//!
//! What it deliberately does not do: decide when an epoch may go (`erase`), or vouch for what a
//! file system or a disk keeps of overwritten blocks: overwriting is best effort, and the old
//! keyring is only as useful as the deployment key it is sealed under.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::durable::{beside, replace_file, shred, sync_directory_of, write_new};
use super::seal::{Entropy, Epoch, SealingKeys, Secret, decrypt, encrypt};

const MAGIC: &[u8; 16] = b"sportello-keys\n\x01";
const HEADER_BYTES: usize = 16 + 8 + 24;
const KEYRING_BYTES_MAX: u64 = 1 << 20;

/// Tells keys apart without telling anything of them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct KeyId(pub [u8; 8]);

impl KeyId {
    pub(super) fn of(secret: &Secret) -> Self {
        let hash =
            Sha256::new().chain_update(b"sportello key id").chain_update(secret.0).finalize();
        let mut id = [0; 8];
        id.copy_from_slice(&hash[..8]);
        Self(id)
    }
}

impl std::fmt::Display for KeyId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl std::fmt::Debug for KeyId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

/// Why a key file or keyring cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyringError {
    /// A file operation failed.
    #[error("could not {operation} {}", path.display())]
    File {
        /// As a verb phrase.
        operation: &'static str,
        /// Which file.
        path: PathBuf,
        /// The cause.
        #[source]
        source: io::Error,
    },
    /// The deployment key is readable by others.
    #[error(
        "the key file {} can be read by others (mode {mode:03o}); \
         run: chmod 600 {}", path.display(), path.display()
    )]
    Exposed {
        /// Which file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// The key file is not 32 bytes long.
    #[error("the key file {} holds {bytes} bytes instead of 32; put back a copy, or make it anew from the recovery sheet", path.display())]
    KeyLength {
        /// Which file.
        path: PathBuf,
        /// How long it is.
        bytes: u64,
    },
    /// The keyring is sealed under another deployment key.
    #[error("the keyring {} belongs to the deployment key {keyring}, and the key given is {given}", path.display())]
    OtherKey {
        /// Which file.
        path: PathBuf,
        /// The id of the key it is sealed under.
        keyring: KeyId,
        /// The id of the key given.
        given: KeyId,
    },
    /// The keyring is cut short or altered.
    #[error("the keyring {} is damaged; put back its newest copy (beside the newest backup)", path.display())]
    Damaged {
        /// Which file.
        path: PathBuf,
    },
    /// Keyrings of two deployments were brought together.
    #[error("the keyrings {} and {} are of different deployments", first.display(), second.display())]
    Strangers {
        /// One.
        first: PathBuf,
        /// The other.
        second: PathBuf,
    },
    /// No keyring was found where one must be.
    #[error("there is no keyring at {}; put back its newest copy (beside the newest backup)", path.display())]
    Missing {
        /// Where it was looked for first.
        path: PathBuf,
    },
}

fn failed<'a>(
    operation: &'static str,
    path: &'a Path,
) -> impl FnOnce(io::Error) -> KeyringError + use<'a> {
    move |source| KeyringError::File { operation, path: path.to_owned(), source }
}

/// The key of the whole deployment: 32 random bytes, in a file of its own and on paper.
#[derive(Clone)]
pub struct DeploymentKey(Secret);

impl std::fmt::Debug for DeploymentKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DeploymentKey({})", self.id())
    }
}

/// Who looks after the key file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFileKeeper {
    /// This program: mode 0600.
    Ourselves,
    /// The service manager, which hands it over in a directory of ours alone, sometimes readable
    /// by its group as well.
    ServiceManager,
}

impl DeploymentKey {
    pub(super) fn new(secret: Secret) -> Self {
        Self(secret)
    }

    pub(super) fn secret(&self) -> &Secret {
        &self.0
    }

    /// A fresh key, not yet in any file.
    #[must_use]
    pub fn fresh(entropy: &Entropy) -> Self {
        Self(Secret::fresh(entropy))
    }

    /// Its id: may be printed, on the recovery sheet too.
    #[must_use]
    pub fn id(&self) -> KeyId {
        KeyId::of(&self.0)
    }

    /// The key in `path`; `None` if there is no such file.
    pub fn load(path: &Path, keeper: KeyFileKeeper) -> Result<Option<Self>, KeyringError> {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed("open the key file", path)(error)),
        };
        let metadata = file.metadata().map_err(failed("inspect the key file", path))?;
        let mode = metadata.permissions().mode() & 0o777;
        let foreign = match keeper {
            KeyFileKeeper::Ourselves => 0o077,
            KeyFileKeeper::ServiceManager => 0o037,
        };
        if mode & foreign != 0 {
            return Err(KeyringError::Exposed { path: path.to_owned(), mode });
        }
        if metadata.len() != 32 {
            return Err(KeyringError::KeyLength { path: path.to_owned(), bytes: metadata.len() });
        }
        let mut secret = Secret([0; 32]);
        io::Read::read_exact(&mut &file, &mut secret.0)
            .map_err(failed("read the key file", path))?;
        Ok(Some(Self(secret)))
    }

    /// Puts the key into a new file; an existing one is never replaced.
    pub fn create_file(&self, path: &Path) -> Result<(), KeyringError> {
        // A name of its own, unlinked and never overwritten: after a crash between the next two
        // steps a leftover is the key file itself under a second name.
        let temporary = beside(path, ".first");
        let _ = fs::remove_file(&temporary);
        write_new(&temporary, &self.0.0).map_err(failed("write the key file", &temporary))?;
        fs::hard_link(&temporary, path).map_err(failed("create the key file", path))?;
        fs::remove_file(&temporary).map_err(failed("tidy up", &temporary))?;
        sync_directory_of(path).map_err(failed("sync the directory of", path))
    }

    fn keyring_key(&self) -> Secret {
        let mut key = Secret([0; 32]);
        // HKDF refuses only outputs over 8160 bytes.
        #[allow(clippy::expect_used)]
        Hkdf::<Sha256>::new(None, &self.0.0)
            .expand(b"sportello keyring", &mut key.0)
            .expect("32 bytes can be derived");
        key
    }
}

/// The keyring on disk: its file, the copies that must follow it, and the keys in it.
///
/// Whoever changes keys holds it mutably and whoever takes a backup holds it shared, so that a
/// backup never straddles the end of an epoch.
#[derive(Debug)]
pub struct Vault {
    path: PathBuf,
    copies: Vec<PathBuf>,
    deployment: DeploymentKey,
    /// Grows with every change: the newest of several copies is the one that counts.
    generation: u64,
    keys: Arc<SealingKeys>,
    entropy: Entropy,
}

impl Vault {
    /// Makes the keyring of a new deployment. Only for a store without records: the keys of an
    /// existing one cannot be made again.
    pub fn create(
        path: &Path,
        deployment: DeploymentKey,
        entropy: &Entropy,
    ) -> Result<Self, KeyringError> {
        let vault = Self {
            path: path.to_owned(),
            copies: Vec::new(),
            deployment,
            generation: 1,
            keys: Arc::new(SealingKeys::fresh(entropy)),
            entropy: entropy.clone(),
        };
        vault.save()?;
        Ok(vault)
    }

    /// Opens the keyring at `path`; `None` if there is none.
    pub fn open(
        path: &Path,
        deployment: DeploymentKey,
        entropy: &Entropy,
    ) -> Result<Option<Self>, KeyringError> {
        let Some((generation, keys)) = read(path, &deployment)? else { return Ok(None) };
        Ok(Some(Self {
            path: path.to_owned(),
            copies: Vec::new(),
            deployment,
            generation,
            keys: Arc::new(keys),
            entropy: entropy.clone(),
        }))
    }

    /// Opens the newest of the keyring at `path` and its `copies`, and makes it the one at `path`:
    /// the first step of a restore, on a bare machine or not.
    pub fn recover(
        path: &Path,
        copies: &[PathBuf],
        deployment: DeploymentKey,
        entropy: &Entropy,
    ) -> Result<Self, KeyringError> {
        let mut newest: Option<(PathBuf, u64, SealingKeys)> = None;
        for candidate in std::iter::once(path).chain(copies.iter().map(PathBuf::as_path)) {
            let Some((generation, keys)) = read(candidate, &deployment)? else { continue };
            if let Some((first, best, other)) = &newest {
                if other.pseudonym != keys.pseudonym {
                    return Err(KeyringError::Strangers {
                        first: first.clone(),
                        second: candidate.to_owned(),
                    });
                }
                if *best >= generation {
                    continue;
                }
            }
            newest = Some((candidate.to_owned(), generation, keys));
        }
        let (found, generation, keys) =
            newest.ok_or_else(|| KeyringError::Missing { path: path.to_owned() })?;
        let vault = Self {
            path: path.to_owned(),
            copies: Vec::new(),
            deployment,
            generation,
            keys: Arc::new(keys),
            entropy: entropy.clone(),
        };
        if found != path {
            vault.save()?;
        }
        Ok(vault)
    }

    /// Names the copies that must follow every change: those beside backups. One that does not
    /// exist any more is not made again; one that cannot be written fails the change.
    pub fn follow_with(&mut self, copies: Vec<PathBuf>) {
        self.copies = copies;
    }

    /// Names further copies that must follow every change, as after a backup to another place.
    pub fn follow_also(&mut self, copies: Vec<PathBuf>) {
        for copy in copies {
            if !self.copies.contains(&copy) {
                self.copies.push(copy);
            }
        }
    }

    /// The keys, for `record` and for pseudonyms.
    #[must_use]
    pub fn keys(&self) -> Arc<SealingKeys> {
        self.keys.clone()
    }

    /// The deployment key's id.
    #[must_use]
    pub fn deployment_key_id(&self) -> KeyId {
        self.deployment.id()
    }

    /// Grows with every change.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// Adds a fresh epoch key, which becomes the newest. Durable when it returns.
    pub(super) fn add_epoch(&mut self) -> Result<(), KeyringError> {
        let mut keys = SealingKeys::clone(&self.keys);
        let next = Epoch(keys.newest().0.saturating_add(1));
        keys.epochs.push((next, Secret::fresh(&self.entropy)));
        self.adopt(keys)
    }

    /// Takes every epoch key but the newest out of all copies and, last, of the keyring itself:
    /// while the keyring has two, the erasure is unfinished and is taken up again.
    pub(super) fn destroy_old_epochs(&mut self) -> Result<(), KeyringError> {
        let mut keys = SealingKeys::clone(&self.keys);
        let old = keys.epochs.len().saturating_sub(1);
        keys.epochs.drain(..old);
        self.adopt(keys)
    }

    fn adopt(&mut self, keys: SealingKeys) -> Result<(), KeyringError> {
        let before = std::mem::replace(&mut self.keys, Arc::new(keys));
        self.generation += 1;
        let saved = self.save();
        if saved.is_err() {
            // The file may hold either; the next attempt writes it again with a later generation.
            self.keys = before;
        }
        saved
    }

    fn save(&self) -> Result<(), KeyringError> {
        for copy in self.copies.iter().filter(|copy| copy.exists()) {
            self.write_copy(copy)?;
        }
        self.write_copy(&self.path)
    }

    /// Puts the keyring into another file, as beside a backup.
    pub fn write_copy(&self, path: &Path) -> Result<(), KeyringError> {
        let sealed = self.sealed();
        replace_file(path, &sealed).map_err(failed("write the keyring", path))
    }

    fn sealed(&self) -> Vec<u8> {
        let keys = &self.keys;
        let mut body = Zeroizing::new(Vec::with_capacity(256));
        body.extend_from_slice(&self.generation.to_be_bytes());
        for secret in [&keys.pseudonym, &keys.system, &keys.archive] {
            body.extend_from_slice(&secret.0);
        }
        for (epoch, secret) in &keys.epochs {
            body.extend_from_slice(&epoch.0.to_be_bytes());
            body.extend_from_slice(&secret.0);
        }
        let mut sealed = Vec::with_capacity(HEADER_BYTES + body.len() + 16);
        sealed.extend_from_slice(MAGIC);
        sealed.extend_from_slice(&self.deployment.id().0);
        let nonce = self.entropy.bytes::<24>();
        sealed.extend_from_slice(&nonce);
        let tag = encrypt(&self.deployment.keyring_key(), &nonce, &sealed, &mut body);
        sealed.extend_from_slice(&body);
        sealed.extend_from_slice(&tag);
        sealed
    }

    /// Gives the deployment a new key, in the same key file. A crash at any point leaves a pair
    /// that [`settle_key_rotation`] recognises at the next start.
    pub fn rotate_deployment_key(
        &mut self,
        key_file: &Path,
        entropy: &Entropy,
    ) -> Result<(), KeyringError> {
        let next = DeploymentKey::fresh(entropy);
        let waiting = beside(key_file, ".next");
        shred(&waiting);
        write_new(&waiting, &next.0.0).map_err(failed("write the next key file", &waiting))?;
        sync_directory_of(&waiting).map_err(failed("sync the directory of", &waiting))?;
        self.deployment = next;
        self.generation += 1;
        // The keyring first: once it is under the next key, the rotation can only go forward.
        self.write_copy(&self.path)?;
        self.finish_key_rotation(key_file)
    }

    fn finish_key_rotation(&self, key_file: &Path) -> Result<(), KeyringError> {
        self.save()?;
        replace_file(key_file, &self.deployment.0.0)
            .map_err(failed("write the key file", key_file))?;
        shred(&beside(key_file, ".next"));
        Ok(())
    }
}

/// Opens key file and keyring after a crash in the middle of a key rotation, and ends it: forward
/// if the keyring is already under the next key, back if not. Without a rotation under way it
/// does nothing; call it before [`Vault::open`], with the copies that must follow.
pub fn settle_key_rotation(
    key_file: &Path,
    keyring: &Path,
    copies: Vec<PathBuf>,
    entropy: &Entropy,
) -> Result<(), KeyringError> {
    let waiting = beside(key_file, ".next");
    // Cut short while it was written: nothing was sealed under it.
    let next = match DeploymentKey::load(&waiting, KeyFileKeeper::Ourselves) {
        Err(KeyringError::KeyLength { .. }) => None,
        other => other?,
    };
    if let Some(next) = next {
        match Vault::open(keyring, next, entropy) {
            Ok(Some(mut vault)) => {
                vault.follow_with(copies);
                return vault.finish_key_rotation(key_file);
            }
            Ok(None) | Err(KeyringError::OtherKey { .. }) => {}
            Err(other) => return Err(other),
        }
    }
    shred(&waiting);
    Ok(())
}

fn read(
    path: &Path,
    deployment: &DeploymentKey,
) -> Result<Option<(u64, SealingKeys)>, KeyringError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed("open the keyring", path)(error)),
    };
    let mut bytes = Vec::new();
    io::Read::read_to_end(&mut io::Read::take(file, KEYRING_BYTES_MAX), &mut bytes)
        .map_err(failed("read the keyring", path))?;
    let damaged = || KeyringError::Damaged { path: path.to_owned() };
    let (header, rest) = bytes.split_at_checked(HEADER_BYTES).ok_or_else(damaged)?;
    let (magic, rest_of_header) = header.split_at(MAGIC.len());
    let (id, nonce) = rest_of_header.split_first_chunk::<8>().ok_or_else(damaged)?;
    if magic != MAGIC {
        return Err(damaged());
    }
    if *id != deployment.id().0 {
        let (keyring, given) = (KeyId(*id), deployment.id());
        return Err(KeyringError::OtherKey { path: path.to_owned(), keyring, given });
    }
    let (body, tag) = rest.split_last_chunk::<16>().ok_or_else(damaged)?;
    let mut body = Zeroizing::new(body.to_vec());
    decrypt(&deployment.keyring_key(), nonce, header, &mut body, tag).map_err(|_| damaged())?;
    parse(&body).map(Some).ok_or_else(damaged)
}

fn parse(body: &[u8]) -> Option<(u64, SealingKeys)> {
    let secret = |bytes: &[u8]| bytes.try_into().ok().map(Secret);
    let (generation, rest) = body.split_first_chunk::<8>()?;
    let (fixed, epochs) = rest.split_at_checked(96)?;
    let epochs: Option<Vec<_>> = epochs
        .chunks(36)
        .map(|part| {
            let (epoch, key) = part.split_first_chunk::<4>()?;
            Some((Epoch(u32::from_be_bytes(*epoch)), secret(key)?))
        })
        .collect();
    let epochs = epochs.filter(|epochs| !epochs.is_empty())?;
    let keys = SealingKeys::new(
        secret(&fixed[..32])?,
        secret(&fixed[32..64])?,
        secret(&fixed[64..])?,
        epochs,
    );
    Some((u64::from_be_bytes(*generation), keys))
}

/// Whether a file looks like a keyring.
pub(super) fn is_keyring(path: &Path) -> bool {
    let mut magic = [0; MAGIC.len()];
    File::open(path).and_then(|mut file| io::Read::read_exact(&mut file, &mut magic)).is_ok()
        && magic == *MAGIC
}
