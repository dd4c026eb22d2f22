//! What can be asked of an open house from outside: by a command, or through `control.sock`.
//!
//! The promise: a command does the same whether the desk runs or not. Answers carry no secret and
//! say of a person nothing but what the reference's owner may know.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::sync::Mutex;

use crate::conversation::handle::Conversation;
use crate::conversation::lane::{Lane, LaneStanding};
use crate::conversation::retention;
use crate::ids::LaneId;
use crate::store::backup::{self, BackupError};
use crate::store::erase::{self, EraseError};
use crate::store::keyring::{KeyringError, Vault};
use crate::store::record::{Record, RecordError};
use crate::store::seal::Entropy;
use crate::store::{Batch, Key, Outcome, Space, StoreError, Version};

use super::clock::Clock;

/// A request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Operation {
    /// Writes a backup.
    Backup {
        /// Where.
        file: PathBuf,
    },
    /// Prints what is kept of a person.
    PersonExport {
        /// Who.
        reference: String,
    },
    /// Erases a person.
    PersonForget {
        /// Who.
        reference: String,
    },
    /// Replaces the deployment key.
    KeyRotate,
    /// Notes that the printed recovery sheet is kept.
    ConfirmSheet {
        /// The key id the sheet shows.
        key: String,
    },
}

/// Why an operation failed.
#[derive(Debug, thiserror::Error)]
pub enum OperationError {
    /// A backup.
    #[error("the backup was not written")]
    Backup(#[from] BackupError),
    /// Erasing.
    #[error("the erasure is not complete; it goes on at the next start or hour")]
    Erase(#[from] EraseError),
    /// The keys.
    #[error("the key was not changed")]
    Keys(#[from] KeyringError),
    /// Records.
    #[error("the records could not be read")]
    Record(#[from] RecordError),
    /// The store.
    #[error("the store could not be read")]
    Store(#[from] StoreError),
    /// The reference is neither a chat's number nor a lane's.
    #[error("`{0}` is neither a Telegram chat's number nor 32 hexadecimal digits")]
    Reference(String),
    /// A chat's number means nothing without knowing which bot it belongs to.
    #[error("a chat's number needs the bot's token: set TELOXIDE_TOKEN, or give the 32 digits")]
    NoBot,
    /// The sheet is of another key.
    #[error("the sheet is of another key than the one in use ({0})")]
    OtherSheet(String),
}

/// Whether the printed sheet of a key was confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct SheetConfirmed {
    key: String,
}

impl Record for SheetConfirmed {
    const FORMAT: u8 = 1;
}

fn sheet_key() -> Key {
    Key::new(Space::Setting, &[b"s"])
}

/// Turns a Telegram chat's number into its lane.
pub type LaneOfChat = Arc<dyn Fn(i64) -> LaneId + Send + Sync>;

/// What of a house an operator works with.
pub struct Premises {
    /// Where the data is.
    pub data: PathBuf,
    /// The key's file.
    pub key_file: PathBuf,
    /// The keyring.
    pub vault: Arc<Mutex<Vault>>,
    /// The clock.
    pub clock: Arc<Clock>,
    /// Randomness.
    pub entropy: Entropy,
}

/// Whoever performs operations on an open house.
pub struct Operator {
    data: PathBuf,
    key_file: PathBuf,
    vault: Arc<Mutex<Vault>>,
    conversation: Arc<Conversation>,
    clock: Arc<Clock>,
    entropy: Entropy,
    lane_of_chat: Option<LaneOfChat>,
}

/// Hears how far a long operation has come.
pub type Tell<'a> = &'a (dyn Fn(String) + Send + Sync);

impl Operator {
    /// An operator on a house.
    #[must_use]
    pub fn new(
        premises: Premises,
        conversation: Arc<Conversation>,
        lane_of_chat: Option<LaneOfChat>,
    ) -> Self {
        Self {
            data: premises.data,
            key_file: premises.key_file,
            vault: premises.vault,
            conversation,
            clock: premises.clock,
            entropy: premises.entropy,
            lane_of_chat,
        }
    }

    /// The data directory.
    #[must_use]
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Performs one operation.
    ///
    /// # Errors
    /// [`OperationError`].
    pub async fn perform(
        &self,
        operation: Operation,
        tell: Tell<'_>,
    ) -> Result<Value, OperationError> {
        match operation {
            Operation::Backup { file } => self.backup(&file, tell).await,
            Operation::PersonExport { reference } => self.export(&reference).await,
            Operation::PersonForget { reference } => self.forget(&reference, tell).await,
            Operation::KeyRotate => self.rotate().await,
            Operation::ConfirmSheet { key } => self.confirm_sheet(key).await,
        }
    }

    async fn backup(&self, file: &Path, tell: Tell<'_>) -> Result<Value, OperationError> {
        // Held shared with nothing else: a backup never straddles the end of an epoch.
        let mut vault = self.vault.lock().await;
        let records = &self.conversation.records;
        let totals = backup::take(records, &vault, file, self.clock.now(), &mut |records| {
            tell(format!("{records} records"));
        })
        .await?;
        vault.follow_with(backup::keyrings_around(file));
        Ok(json!({
            "file": file,
            "keyring": backup::keyring_beside(file),
            "entries": totals.entries,
            "commit": totals.commit.0,
        }))
    }

    fn lane(&self, reference: &str) -> Result<LaneId, OperationError> {
        if reference.len() == 32
            && let Ok(bytes) = data_encoding::HEXLOWER_PERMISSIVE.decode(reference.as_bytes())
            && let Ok(lane) = bytes.try_into()
        {
            return Ok(LaneId(lane));
        }
        let chat: i64 =
            reference.parse().map_err(|_| OperationError::Reference(reference.to_owned()))?;
        match &self.lane_of_chat {
            Some(lane_of_chat) => Ok(lane_of_chat(chat)),
            None => Err(OperationError::NoBot),
        }
    }

    async fn export(&self, reference: &str) -> Result<Value, OperationError> {
        let lane = self.lane(reference)?;
        let loaded = self.conversation.records.load::<Lane>(&Key::lane(lane)).await?;
        let Some(Lane { session, since, last_seen, standing, ledger, .. }) =
            loaded.map(|loaded| loaded.value)
        else {
            return Ok(json!({"reference": reference, "kept": null}));
        };
        let slots = serde_json::to_value(&session.slots).unwrap_or(Value::Null);
        Ok(json!({
            "reference": reference,
            "kept": {
                "since": since.in_rome().to_string(),
                "last_seen": last_seen.in_rome().to_string(),
                "language": session.language,
                "answers": slots,
                "messages_that_can_still_be_deleted": ledger.len(),
                "being_erased": standing == LaneStanding::Erasing,
            },
        }))
    }

    async fn forget(&self, reference: &str, tell: Tell<'_>) -> Result<Value, OperationError> {
        let lane = self.lane(reference)?;
        self.erase(&[lane], tell).await?;
        // Whether anybody was known is nobody's business: the answer is the same.
        Ok(json!({"reference": reference, "erased": true}))
    }

    /// Erases lanes whose chat is wiped: their records, then every key that could open a copy.
    ///
    /// # Errors
    /// [`OperationError::Erase`]; what began is finished by [`Operator::finish_erasing`].
    pub async fn erase(&self, lanes: &[LaneId], tell: Tell<'_>) -> Result<(), OperationError> {
        let records = &self.conversation.records;
        let (mut persons, mut marks) = (Vec::new(), Vec::new());
        for lane in lanes {
            let mut keys = Vec::new();
            let mark = records.store().get(&retention::mark_of(*lane)).await?;
            let is_marked = mark.is_some();
            marks.extend(mark.map(|mark| (retention::mark_of(*lane), mark.version)));
            let loaded = records.load::<Lane>(&Key::lane(*lane)).await;
            // Whoever came back while they were being erased has a lane sealed anew in the place
            // of the old one: that one goes with the epoch, and theirs stays.
            let came_back = is_marked
                && matches!(&loaded, Ok(Some(loaded)) if loaded.value.standing != LaneStanding::Erasing);
            if !came_back {
                keys.push(Key::lane(*lane));
            }
            if let Ok(Some(loaded)) = loaded
                && !came_back
            {
                keys.extend(loaded.value.timer.map(|due| Key::timer(due, &lane.0)));
            }
            persons.push(keys);
        }
        let mut vault = self.vault.lock().await;
        let done = erase::erase(records, &mut vault, &persons, self.clock.now(), &mut |progress| {
            tell(format!("{} records looked at, {} rewrapped", progress.seen, progress.rewrapped));
        })
        .await?;
        // Last, so that a crash before the old keys are destroyed is found again by the marks. One
        // that was set anew meanwhile stays.
        for (key, version) in marks {
            let mut batch = Batch::new(self.clock.now());
            batch.remove(key, version);
            super::bot::commit(records.store().as_ref(), batch).await?;
        }
        tracing::info!(rewrapped = done.progress.rewrapped, "an erasure is complete");
        Ok(())
    }

    /// Ends an erasure that a crash interrupted.
    ///
    /// # Errors
    /// [`OperationError::Erase`].
    pub async fn finish_erasing(&self) -> Result<(), OperationError> {
        let mut vault = self.vault.lock().await;
        let records = &self.conversation.records;
        erase::resume(records, &mut vault, self.clock.now(), &mut |_| {}).await?;
        Ok(())
    }

    async fn rotate(&self) -> Result<Value, OperationError> {
        let mut vault = self.vault.lock().await;
        vault.rotate_deployment_key(&self.key_file, &self.entropy)?;
        Ok(json!({
            "key": vault.deployment_key_id().to_string(),
            "next": "print the new recovery sheet: sportello key recovery",
        }))
    }

    async fn confirm_sheet(&self, key: String) -> Result<Value, OperationError> {
        let in_use = self.vault.lock().await.deployment_key_id().to_string();
        if key != in_use {
            return Err(OperationError::OtherSheet(in_use));
        }
        let records = &self.conversation.records;
        let version = records
            .load_system::<SheetConfirmed>(&sheet_key())
            .await?
            .map_or(Version::ABSENT, |(_, version)| version);
        let mut batch = Batch::new(self.clock.now());
        records.put_system(&mut batch, sheet_key(), &SheetConfirmed { key }, version)?;
        match super::bot::commit(records.store().as_ref(), batch).await? {
            Outcome::Applied { .. } => Ok(json!({"confirmed": true})),
            Outcome::Conflict(_) | Outcome::Unknown => {
                Err(StoreError::Refused("somebody else confirmed at the same moment").into())
            }
        }
    }

    /// Whether the recovery sheet of the key in use was confirmed.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn is_sheet_confirmed(&self) -> Result<bool, OperationError> {
        let in_use = self.vault.lock().await.deployment_key_id().to_string();
        let found = self.conversation.records.load_system::<SheetConfirmed>(&sheet_key()).await?;
        Ok(found.is_some_and(|(confirmed, _)| confirmed.key == in_use))
    }
}
