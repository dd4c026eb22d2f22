//! Erasing people: what is left of them anywhere cannot be read any more.
//!
//! Deleting a value does not remove it from a backend's files or from a backup. So the epoch key
//! that wraps every person's data key is replaced: the records go, a new epoch begins, whoever
//! stays is wrapped under it, and the old epoch's key is destroyed.
//!
//! The promise: [`destroy`] comes only after a look at the whole store found nothing left under
//! an old epoch, and nothing can come to be under it later (`record`'s fence); a crash at any
//! point leaves a state that [`is_unfinished`] sees and [`resume`] ends; an erasure that returned
//! holds against the deployment key and every old copy of the store's files.
//!
//! What it deliberately does not do: wipe the chat (that comes first, and needs the records), or
//! reach keyring copies that [`Vault::follow_with`] was not told of. Backups taken before an
//! erasure are unreadable after it, survivors included: that is why [`destroy`] is a step of its
//! own, to be taken when a new backup was taken and verified.

use std::collections::BTreeSet;

use futures_util::{StreamExt, TryStreamExt, stream};

use super::keyring::{KeyringError, Vault};
use super::record::{RecordError, Records};
use super::seal::{Epoch, epoch_of};
use super::{Batch, Key, Outcome, Store, StoreError, Stored};
use crate::time::Timestamp;

/// Commits in flight while rewrapping: enough to fill groups, few enough to leave room in them.
const IN_FLIGHT: usize = 128;
/// Records a page.
const PAGE: usize = 1024;
/// How often one record is redone, and how often the store is gone through, before giving up for
/// now: the old key stays and the erasure can be resumed.
const TRIES: usize = 16;

/// Why an erasure did not come to its end. What was done stays; [`resume`] does the rest.
#[derive(Debug, thiserror::Error)]
pub enum EraseError {
    /// The keyring could not be changed.
    #[error("could not change the keyring")]
    Keyring(#[from] KeyringError),
    /// A record of the sealing itself could not be changed.
    #[error("could not move the fence")]
    Record(#[from] RecordError),
    /// The store failed.
    #[error("could not {operation}")]
    Store {
        /// As a verb phrase.
        operation: &'static str,
        /// Why.
        #[source]
        source: StoreError,
    },
    /// A record moved each time it was about to be deleted or rewrapped.
    #[error("the record {0:?} kept changing")]
    Contended(Key),
    /// Records under an old epoch kept appearing: another process seals with an old keyring.
    #[error("records under an old epoch keep appearing; does another process use an old keyring?")]
    NeverDone,
}

fn failed(operation: &'static str) -> impl Fn(StoreError) -> EraseError {
    move |source| EraseError::Store { operation, source }
}

/// How far a rewrap is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Records looked at.
    pub seen: u64,
    /// Records wrapped anew.
    pub rewrapped: u64,
}

/// Who wants to know.
pub type OnProgress<'a> = &'a mut (dyn FnMut(Progress) + Send);

/// The proof that nothing is left under an epoch older than this one, which [`destroy`] asks for.
#[derive(Debug)]
#[must_use = "the erasure is complete only when the old epochs are destroyed"]
pub struct Rewrapped {
    epoch: Epoch,
    /// What was done.
    pub progress: Progress,
    /// Records that were unreadable already and stay so.
    pub unreadable: u64,
}

/// Whether an erasure began and did not end: a crash came between, or [`destroy`] is owed.
#[must_use]
pub fn is_unfinished(vault: &Vault) -> bool {
    vault.keys().is_rotating()
}

/// Everything from deleting to destroying, without a backup in between.
pub async fn erase(
    records: &Records,
    vault: &mut Vault,
    persons: &[Vec<Key>],
    at: Timestamp,
    progress: OnProgress<'_>,
) -> Result<Rewrapped, EraseError> {
    for keys in persons {
        delete(records.store().as_ref(), keys, at).await?;
    }
    begin(records, vault, at).await?;
    let rewrapped = rewrap(records, at, progress).await?;
    destroy(records, vault, &rewrapped, at).await?;
    Ok(rewrapped)
}

/// Ends an unfinished erasure. `None` when there is none.
pub async fn resume(
    records: &Records,
    vault: &mut Vault,
    at: Timestamp,
    progress: OnProgress<'_>,
) -> Result<Option<Rewrapped>, EraseError> {
    let rewrapped = take_up(records, vault, at, progress).await?;
    if let Some(rewrapped) = &rewrapped {
        destroy(records, vault, rewrapped, at).await?;
    }
    Ok(rewrapped)
}

/// Takes up an unfinished erasure as far as [`destroy`], which is then to be called: between the
/// two there is room for a new backup. `None` when there is none.
pub async fn take_up(
    records: &Records,
    vault: &Vault,
    at: Timestamp,
    progress: OnProgress<'_>,
) -> Result<Option<Rewrapped>, EraseError> {
    if !is_unfinished(vault) {
        return Ok(None);
    }
    records.adopt(vault.keys(), at).await?;
    Ok(Some(rewrap(records, at, progress).await?))
}

/// First: deletes all records of a person, together. Those already gone are left out.
pub async fn delete(store: &dyn Store, keys: &[Key], at: Timestamp) -> Result<(), EraseError> {
    let keys: BTreeSet<&Key> = keys.iter().collect();
    let mut moved = None;
    for _ in 0..TRIES {
        let mut batch = Batch::new(at);
        for key in &keys {
            let found = store.get(key).await.map_err(failed("read a record to erase"))?;
            if let Some(Stored { version, .. }) = found {
                batch.remove((*key).clone(), version);
            }
        }
        if batch.deletes.is_empty() {
            return Ok(());
        }
        match store.commit(batch).await.map_err(failed("delete a person's records"))? {
            Outcome::Applied { .. } => return Ok(()),
            Outcome::Conflict(key) => moved = Some(key),
            // If it applied, the next look finds nothing.
            Outcome::Unknown => {}
        }
    }
    let first = moved.or_else(|| keys.first().map(|key| (*key).clone()));
    first.map_or(Ok(()), |key| Err(EraseError::Contended(key)))
}

/// Second: begins an epoch. Whatever is sealed from now on, and whatever was sealed before and
/// not yet committed, comes to be under the new key.
pub async fn begin(records: &Records, vault: &mut Vault, at: Timestamp) -> Result<(), EraseError> {
    vault.add_epoch()?;
    Ok(records.adopt(vault.keys(), at).await?)
}

/// Third: wraps everybody who stays under the newest epoch, until a look at the whole store finds
/// nobody left. People go on using the desk meanwhile.
pub async fn rewrap(
    records: &Records,
    at: Timestamp,
    progress: OnProgress<'_>,
) -> Result<Rewrapped, EraseError> {
    let epoch = records.keys().newest();
    let mut total = Progress::default();
    for _ in 0..TRIES {
        let mut pass = Pass::default();
        rewrap_pass(records, at, &mut pass, &mut total, progress).await?;
        if pass.rewrapped == 0 {
            return Ok(Rewrapped { epoch, progress: total, unreadable: pass.unreadable });
        }
    }
    Err(EraseError::NeverDone)
}

/// Last: destroys the old epochs' keys, in every keyring copy and then in the keyring. Only now
/// is the erasure complete. A proof of an earlier epoch destroys nothing.
pub async fn destroy(
    records: &Records,
    vault: &mut Vault,
    proof: &Rewrapped,
    at: Timestamp,
) -> Result<(), EraseError> {
    if proof.epoch != vault.keys().newest() {
        return Err(EraseError::NeverDone);
    }
    vault.destroy_old_epochs()?;
    Ok(records.adopt(vault.keys(), at).await?)
}

async fn rewrap_pass(
    records: &Records,
    at: Timestamp,
    pass: &mut Pass,
    total: &mut Progress,
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Result<(), EraseError> {
    let epoch = records.keys().newest();
    let (mut from, to) = Key::all();
    loop {
        let page = records.store().scan(&from, &to, PAGE).await;
        let page = page.map_err(failed("look for records under an old epoch"))?;
        let Some((last, _)) = page.last() else { return Ok(()) };
        from = last.successor();
        total.seen += page.len() as u64;
        let old = page
            .into_iter()
            .filter(|(_, stored)| epoch_of(&stored.value).is_some_and(|wrapped| wrapped != epoch));
        let mut turns = stream::iter(old)
            .map(|(key, stored)| rewrap_one(records, key, stored, at))
            .buffer_unordered(IN_FLIGHT);
        while let Some(turn) = turns.try_next().await? {
            match turn {
                Turn::Rewrapped => {
                    pass.rewrapped += 1;
                    total.rewrapped += 1;
                }
                Turn::Unreadable => pass.unreadable += 1,
                Turn::Nothing => {}
            }
        }
        progress(*total);
    }
}

#[derive(Default)]
struct Pass {
    rewrapped: u64,
    unreadable: u64,
}

enum Turn {
    Rewrapped,
    /// Gone or rewrapped by somebody else.
    Nothing,
    Unreadable,
}

async fn rewrap_one(
    records: &Records,
    key: Key,
    found: Stored,
    at: Timestamp,
) -> Result<Turn, EraseError> {
    let mut found = Some(found);
    for _ in 0..TRIES {
        let Some(Stored { value, version }) = found else { return Ok(Turn::Nothing) };
        let value = match records.keys().rewrapped(&value, records.entropy()) {
            Ok(Some(value)) => value,
            Ok(None) => return Ok(Turn::Nothing),
            Err(_) => return Ok(Turn::Unreadable),
        };
        let mut batch = Batch::new(at);
        batch.replace(key.clone(), version, value);
        match records.store().commit(batch).await.map_err(failed("rewrap a record"))? {
            Outcome::Applied { .. } => return Ok(Turn::Rewrapped),
            Outcome::Conflict(_) | Outcome::Unknown => {}
        }
        found = records.store().get(&key).await.map_err(failed("read a record to rewrap"))?;
    }
    Err(EraseError::Contended(key))
}
