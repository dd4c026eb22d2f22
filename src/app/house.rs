//! The house: data directory, keys, store, records and content, opened once and in order.
//!
//! The promise: what cannot be opened safely is not opened; the error says what happened and what
//! to do. Keys come before the store, so that a wrong key never meets data it would call damaged.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use tokio::sync::{Mutex, watch};

use crate::conversation::appointments::Ledger;
use crate::conversation::desk::Desk;
use crate::conversation::handle::Conversation;
use crate::store::keyring::{DeploymentKey, KeyFileKeeper, KeyringError, Vault};
use crate::store::memory::MemoryStore;
use crate::store::record::{RecordError, Records};
use crate::store::seal::{Entropy, SealingKeys};
use crate::store::sled::SledStore;
use crate::store::turnstile::Turnstile;
use crate::store::{Store, StoreError, keyring, sled};
use crate::time::Timestamp;

use super::backups;
use super::clock::Clock;
use super::config::{Settings, StoreChoice};
use super::operation::Premises;

/// Why the house does not open.
#[derive(Debug, thiserror::Error)]
pub enum HouseError {
    /// The directory cannot be made or read.
    #[error("could not {operation} {}", path.display())]
    Directory {
        /// As a verb phrase.
        operation: &'static str,
        /// Which.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The keys.
    #[error("the keys could not be opened")]
    Keys(#[from] KeyringError),
    /// There is data, and the key to it is missing.
    #[error(
        "{} holds data, but there is no deployment key at {}: bring the key file back, or write it \
         from the recovery sheet with `sportello key recovery --restore`", data.display(), key.display()
    )]
    KeyMissing {
        /// The data.
        data: PathBuf,
        /// Where the key should be.
        key: PathBuf,
    },
    /// The store.
    #[error("the store could not be opened")]
    Store(#[from] StoreError),
    /// Its records.
    #[error("the store's records could not be opened")]
    Records(#[from] RecordError),
    /// The thread that commits.
    #[error("the thread that commits could not be started")]
    Committer(#[source] std::io::Error),
}

/// Randomness from the operating system.
///
/// # Panics
/// When the operating system gives none: nothing can be sealed then, and there is no safe way on.
#[must_use]
pub fn entropy() -> Entropy {
    Entropy::new(|bytes| {
        if let Err(error) = getrandom::fill(bytes) {
            panic!("the operating system gives no randomness: {error}");
        }
    })
}

/// Keys and store, open.
pub struct House {
    /// Where the data is.
    pub data: PathBuf,
    /// The key's file.
    pub key_file: PathBuf,
    /// The keyring, changed by one at a time.
    pub vault: Arc<Mutex<Vault>>,
    /// The store.
    pub store: Arc<dyn Store>,
    /// The embedded engine, for its size.
    pub sled: Option<SledStore>,
    /// How long opening took.
    pub open_took: Duration,
    /// The clock.
    pub clock: Arc<Clock>,
    /// Randomness.
    pub entropy: Entropy,
    committer: Option<JoinHandle<Result<(), StoreError>>>,
    /// Turns true when the committer has ended.
    ended: watch::Receiver<bool>,
}

/// The keyring's place in a data directory.
#[must_use]
pub fn keyring_path(data: &Path) -> PathBuf {
    data.join("keyring")
}

fn made(data: &Path) -> Result<(), HouseError> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(data).map_err(|source| {
        HouseError::Directory {
            operation: "make the data directory",
            path: data.to_owned(),
            source,
        }
    })
}

/// Who keeps the key file: a service manager's credential directory is not ours to judge.
#[must_use]
pub fn keeper(key_file: &Path) -> KeyFileKeeper {
    let handed = std::env::var_os("CREDENTIALS_DIRECTORY");
    match handed {
        Some(directory) if key_file.starts_with(&directory) => KeyFileKeeper::ServiceManager,
        _ => KeyFileKeeper::Ourselves,
    }
}

/// Opens the keys of a data directory; makes them when both data and keys are new.
///
/// # Errors
/// When they cannot be opened, or data is there without its key.
pub fn open_keys(
    data: &Path,
    key_file: &Path,
    copies: Vec<PathBuf>,
    entropy: &Entropy,
) -> Result<Vault, HouseError> {
    made(data)?;
    let keyring = keyring_path(data);
    keyring::settle_key_rotation(key_file, &keyring, copies.clone(), entropy)?;
    let missing = || HouseError::KeyMissing { data: data.to_owned(), key: key_file.to_owned() };
    let key = match DeploymentKey::load(key_file, keeper(key_file))? {
        Some(key) => key,
        None if keyring.exists() => return Err(missing()),
        None => {
            let key = DeploymentKey::fresh(entropy);
            key.create_file(key_file)?;
            key
        }
    };
    let mut vault = if keyring.exists() {
        Vault::open(&keyring, key, entropy)?.ok_or_else(missing)?
    } else {
        Vault::create(&keyring, key, entropy)?
    };
    vault.follow_with(copies);
    Ok(vault)
}

/// Where the embedded store is in a data directory.
#[must_use]
pub fn store_path(data: &Path) -> PathBuf {
    data.join("store")
}

/// The embedded store, with the thread that commits and the sign that it has ended.
pub type OpenSled = (SledStore, JoinHandle<Result<(), StoreError>>, watch::Receiver<bool>);

/// Opens the embedded store and starts its committer.
///
/// # Errors
/// When it is held, damaged or cannot be written.
pub fn open_sled(data: &Path, cache_bytes: u64) -> Result<OpenSled, HouseError> {
    made(data)?;
    let options = sled::Options { cache_capacity_bytes: cache_bytes, ..sled::Options::default() };
    let (store, committer) = sled::open(&store_path(data), options)?;
    let (ending, ended) = watch::channel(false);
    let thread = std::thread::Builder::new()
        .name("committer".to_owned())
        .spawn(move || {
            let ended = committer.run();
            ending.send_replace(true);
            ended
        })
        .map_err(HouseError::Committer)?;
    Ok((store, thread, ended))
}

impl House {
    /// Opens everything that `settings` name.
    ///
    /// # Errors
    /// [`HouseError`], with nothing left half-open.
    pub fn open(settings: &Settings) -> Result<Self, HouseError> {
        let entropy = entropy();
        // Also for the memory store: the control socket lives there.
        made(&settings.data)?;
        let started = Instant::now();
        let (store, sled, committer, ended): (Arc<dyn Store>, _, _, _) = match settings.store {
            StoreChoice::Memory => {
                (Arc::new(MemoryStore::new()), None, None, watch::channel(false).1)
            }
            StoreChoice::Sled => {
                // The store's lock also guards the keyring: one process a data directory.
                if !settings.key_file.exists() && store_path(&settings.data).exists() {
                    return Err(HouseError::KeyMissing {
                        data: settings.data.clone(),
                        key: settings.key_file.clone(),
                    });
                }
                let (store, committer, ended) = open_sled(&settings.data, settings.cache_bytes)?;
                (Arc::new(store.clone()), Some(store), Some(committer), ended)
            }
        };
        let vault = match settings.store {
            StoreChoice::Memory => open_keys_of_memory(&entropy)?,
            StoreChoice::Sled => {
                let copies = backups::copies(&settings.data, settings.backup.as_ref());
                let copies = copies.map_err(|source| HouseError::Directory {
                    operation: "read where backups were put, beside",
                    path: settings.data.clone(),
                    source,
                })?;
                // Data without its keyring: a new one would open nothing and hide the loss.
                let keyring = keyring_path(&settings.data);
                if store.latest() > Timestamp::EPOCH && !keyring.exists() {
                    return Err(KeyringError::Missing { path: keyring }.into());
                }
                open_keys(&settings.data, &settings.key_file, copies, &entropy)?
            }
        };
        let open_took = started.elapsed();
        let clock = Arc::new(Clock::start(store.latest()));
        Ok(Self {
            data: settings.data.clone(),
            key_file: settings.key_file.clone(),
            vault: Arc::new(Mutex::new(vault)),
            store,
            sled,
            open_took,
            clock,
            entropy,
            committer,
            ended,
        })
    }

    /// The conversation over this house.
    ///
    /// # Errors
    /// When the records do not belong to the keys.
    pub async fn conversation(
        &self,
        desk: Arc<Desk>,
        settings: &Settings,
    ) -> Result<Arc<Conversation>, HouseError> {
        let records = self.records().await?;
        Ok(Arc::new(Conversation {
            desk,
            records,
            turnstile: Turnstile::new(),
            retention: settings.retention,
            ledger: Ledger::default(),
            openings: crate::conversation::openings::InForce::default(),
        }))
    }

    /// The records of this house.
    ///
    /// # Errors
    /// When they do not belong to the keys.
    pub async fn records(&self) -> Result<Records, HouseError> {
        let keys: Arc<SealingKeys> = self.vault.lock().await.keys();
        Ok(Records::open(self.store.clone(), keys, self.entropy.clone(), self.clock.now()).await?)
    }

    /// What an operator works with.
    #[must_use]
    pub fn premises(&self) -> Premises {
        Premises {
            data: self.data.clone(),
            key_file: self.key_file.clone(),
            vault: self.vault.clone(),
            clock: self.clock.clone(),
            entropy: self.entropy.clone(),
        }
    }

    /// Resolves when the committer has ended while the desk was open: a failed sync.
    pub async fn committer_ended(&self) {
        let mut ended = self.ended.clone();
        if ended.wait_for(|ended| *ended).await.is_err() {
            // A store without a committer never ends by itself.
            std::future::pending::<()>().await;
        }
    }

    /// Closes the store: takes no more batches, and waits until those taken are durable.
    ///
    /// # Errors
    /// What the committer ended with.
    pub fn close(mut self) -> Result<(), StoreError> {
        if let Some(store) = &self.sled {
            store.close();
        }
        match self.committer.take().map(JoinHandle::join) {
            Some(Ok(ended)) => ended,
            Some(Err(_)) => Err(StoreError::Stopped),
            None => Ok(()),
        }
    }
}

/// The memory store forgets everything, so its keys live in a directory that is as new as it is.
fn open_keys_of_memory(entropy: &Entropy) -> Result<Vault, HouseError> {
    let directory = std::env::temp_dir().join(format!("sportello-{}", std::process::id()));
    made(&directory)?;
    let path = directory.join("keyring");
    drop(std::fs::remove_file(&path));
    let vault = Vault::create(&path, DeploymentKey::fresh(entropy), entropy)?;
    drop(std::fs::remove_dir_all(&directory));
    Ok(vault)
}
