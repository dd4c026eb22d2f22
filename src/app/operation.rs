//! What can be asked of an open house from outside: by a command, or through `control.sock`.
//!
//! The promise: a command does the same whether the desk runs or not. Answers carry no secret and
//! say of a person nothing but what the reference's owner may know.

use std::path::{Path, PathBuf};
use std::sync::{Arc, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::sync::{Mutex, watch};

use crate::conversation::handle::{Conversation, HandleError};
use crate::conversation::lane::{Lane, LaneStanding};
use crate::ids::LaneId;
use crate::store::audit::{self, About, Actor, Deed, Happened, Verdict};
use crate::store::backup::{self, BackupError};
use crate::store::credentials::RecoveryKey;
use crate::store::envelope::PublicKey;
use crate::store::erase::EraseError;
use crate::store::keyring::{KeyId, KeyringError, Vault};
use crate::store::record::{Record, RecordError};
use crate::store::seal::Entropy;
use crate::store::{Batch, Key, Outcome, Space, StoreError, Version};

use super::appointments::{self, AppointmentError, AppointmentOperation};
use super::aside::aside;
use super::backups;
use super::bot::Telegram;
use super::clock::Clock;
use super::config::BackupSchedule;
use super::staffing::{self, NewOperator, StaffingError};

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
    /// Something of appointments.
    Appointment(AppointmentOperation),
    /// Replaces the deployment key.
    KeyRotate,
    /// Notes that the printed recovery sheet is kept.
    ConfirmSheet {
        /// The key id the sheet shows.
        key: String,
    },
    /// Checks the audit's chain.
    AuditVerify {
        /// A head written down earlier, `NUMBER:HASH`.
        head: Option<String>,
    },
    /// Adds an operator and makes the invitation.
    OperatorAdd(NewOperator),
    /// Lists operators.
    OperatorList,
    /// What is weak in the chains.
    Chains,
    /// What may be told in numbers.
    Statistics,
    /// Disables an operator.
    OperatorDisable {
        /// By id or by handle.
        operator: String,
    },
    /// Begins a drill.
    Drill {
        /// Of which team's chain.
        team: String,
    },
    /// What drills came to.
    DrillReports,
    /// Puts the recovery key of cases in place; its secret half never comes here.
    CaseRecovery {
        /// The public half.
        public: PublicKey,
        /// Whether one that stands may be replaced.
        replace: bool,
    },
}

/// Why an operation failed.
#[derive(Debug, thiserror::Error)]
pub enum OperationError {
    /// Operators and drills.
    #[error(transparent)]
    Staffing(#[from] StaffingError),
    /// A backup.
    #[error("the backup was not written")]
    Backup(#[from] BackupError),
    /// The list of places that hold backups.
    #[error("the place of the backup could not be noted beside the data")]
    Places(#[source] std::io::Error),
    /// Erasing.
    #[error("the erasure is not complete; it goes on at the next start or hour")]
    Erase(#[from] EraseError),
    /// The backup that must be there before an erasure takes the old ones away.
    #[error(
        "the erasure waits for a new backup that opens without what it destroys; it goes on at \
         the next start or hour"
    )]
    EraseBackup(#[source] BackupError),
    /// The keys.
    #[error("the key was not changed")]
    Keys(#[from] KeyringError),
    /// Records.
    #[error("the records could not be read")]
    Record(#[from] RecordError),
    /// A conversation.
    #[error("the change could not be committed")]
    Handle(#[from] HandleError),
    /// The store.
    #[error("the store could not be read")]
    Store(#[from] StoreError),
    /// An appointment.
    #[error(transparent)]
    Appointment(#[from] AppointmentError),
    /// The reference is neither a chat's number nor a lane's.
    #[error("`{0}` is neither a Telegram chat's number nor 32 hexadecimal digits")]
    Reference(String),
    /// A chat's number means nothing without knowing which bot it belongs to.
    #[error("a chat's number needs the bot's token: set TELOXIDE_TOKEN, or give the 32 digits")]
    NoBot,
    /// A head that no `audit verify` prints.
    #[error("`{0}` is not NUMBER:HASH, as `sportello audit verify` prints it")]
    Head(String),
    /// There is a recovery key already.
    #[error(
        "a recovery key of cases was made before; with --replace a new one takes its place, and \
         opens cases from the moment a member opens them next"
    )]
    RecoveryKeyStands,
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

/// The bot, once Telegram was reached.
pub type Bot = watch::Receiver<Option<Arc<Telegram>>>;

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
    pub(super) vault: Arc<Mutex<Vault>>,
    pub(super) conversation: Arc<Conversation>,
    pub(super) clock: Arc<Clock>,
    pub(super) schedule: Option<BackupSchedule>,
    entropy: Entropy,
    lane_of_chat: Option<LaneOfChat>,
    /// The bot, when one is running here: it wipes a chat before the person is erased.
    pub(super) telegram: Option<Bot>,
    /// Of the deployment key in use: readiness asks for it while a backup holds the vault.
    key_id: std::sync::Mutex<KeyId>,
}

/// Hears how far a long operation has come.
pub type Tell<'a> = &'a (dyn Fn(String) + Send + Sync);

impl Operator {
    /// An operator on a house.
    pub async fn new(
        premises: Premises,
        conversation: Arc<Conversation>,
        schedule: Option<BackupSchedule>,
        lane_of_chat: Option<LaneOfChat>,
    ) -> Self {
        let key_id = std::sync::Mutex::new(premises.vault.lock().await.deployment_key_id());
        Self {
            data: premises.data,
            key_file: premises.key_file,
            vault: premises.vault,
            conversation,
            clock: premises.clock,
            schedule,
            entropy: premises.entropy,
            lane_of_chat,
            telegram: None,
            key_id,
        }
    }

    /// The same, beside a running bot.
    #[must_use]
    pub fn beside(mut self, telegram: Bot) -> Self {
        self.telegram = Some(telegram);
        self
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
            Operation::Appointment(operation) => self.appointments(operation).await,
            Operation::KeyRotate => self.rotate().await,
            Operation::ConfirmSheet { key } => self.confirm_sheet(key).await,
            Operation::OperatorAdd(_)
            | Operation::OperatorList
            | Operation::Chains
            | Operation::Statistics
            | Operation::OperatorDisable { .. }
            | Operation::Drill { .. }
            | Operation::DrillReports => self.staff(operation).await,
            Operation::AuditVerify { head } => self.audit_verify(head).await,
            Operation::CaseRecovery { public, replace } => {
                self.case_recovery(public, replace).await
            }
        }
    }

    async fn staff(&self, operation: Operation) -> Result<Value, OperationError> {
        let (conversation, now) = (&self.conversation, self.clock.now());
        Ok(match operation {
            Operation::OperatorAdd(new) => staffing::add(conversation, new, now).await?,
            Operation::OperatorDisable { operator } => {
                staffing::disable(conversation, &operator, now).await?
            }
            Operation::Drill { team } => staffing::drill(conversation, &team, now).await?,
            Operation::DrillReports => staffing::reports(conversation).await?,
            Operation::Chains => staffing::chains(conversation, now).await?,
            Operation::Statistics => staffing::statistics(conversation, now).await?,
            _ => staffing::list(conversation, now).await?,
        })
    }

    async fn backup(&self, file: &Path, tell: Tell<'_>) -> Result<Value, OperationError> {
        // Held until the end: a backup never straddles the end of an epoch.
        let mut vault = self.vault.clone().lock_owned().await;
        let (conversation, now) = (self.conversation.clone(), self.clock.now());
        let (data, path) = (self.data.clone(), file.to_owned());
        let totals = aside(tell, async move |heard| {
            backups::remember(&data, &path).map_err(OperationError::Places)?;
            let told = &mut |records| heard.tell(format!("{records} records"));
            let totals = backup::take(&conversation.records, &vault, &path, now, told).await?;
            vault.follow_also(backup::keyrings_around(&path));
            Ok::<_, OperationError>(totals)
        })
        .await?;
        Ok(json!({
            "file": file,
            "keyring": backup::keyring_beside(file),
            "entries": totals.entries,
            "commit": totals.commit.0,
        }))
    }

    /// Writes the backup that is due, and removes those that are more than are to be kept.
    ///
    /// # Errors
    /// [`OperationError::Backup`].
    pub async fn backup_on_schedule(
        &self,
        schedule: &BackupSchedule,
    ) -> Result<(), OperationError> {
        let file = backups::scheduled_file(schedule, self.clock.now());
        self.backup(&file, &|_| {}).await?;
        backups::keep_newest(schedule);
        Ok(())
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
        let appointments = self.conversation.appointments_of(lane).await?;
        let appointments: Vec<Value> =
            appointments.iter().map(|(id, it)| appointments::shown(*id, &it.value)).collect();
        let Some(Lane { session, since, last_seen, standing, ledger, .. }) =
            loaded.map(|loaded| loaded.value)
        else {
            // A conversation that is over leaves its appointments.
            let kept = (!appointments.is_empty()).then(|| json!({"appointments": appointments}));
            return Ok(json!({"reference": reference, "kept": kept}));
        };
        let slots = serde_json::to_value(&session.slots).unwrap_or(Value::Null);
        Ok(json!({
            "reference": reference,
            "kept": {
                "since": since.in_rome().to_string(),
                "last_seen": last_seen.in_rome().to_string(),
                "language": session.language,
                "answers": slots,
                "appointments": appointments,
                "messages_that_can_still_be_deleted": ledger.len(),
                "being_erased": standing == LaneStanding::Erasing,
            },
        }))
    }

    async fn forget(&self, reference: &str, tell: Tell<'_>) -> Result<Value, OperationError> {
        let lane = self.lane(reference)?;
        self.conversation.forget_requests_of(lane, self.clock.now()).await?;
        // First the places they hold: whatever fails after this can be asked for again.
        self.conversation.forget_appointments_of(lane, self.clock.now()).await?;
        self.wipe_chat(lane).await?;
        self.erase(&[lane], tell).await?;
        // Whether anybody was known is nobody's business: the answer is the same.
        Ok(json!({
            "reference": reference,
            "erased": true,
            "requests": "erased; what the anti-violence team may have stays with it, without a way \
                         to the person, until it was told otherwise as its protocol says",
            "chat": if self.telegram.is_some() {
                "what Telegram still lets us delete was deleted, if Telegram was reached"
            } else {
                "not touched: messages are deleted only while the desk is running with its bot"
            },
        }))
    }

    async fn rotate(&self) -> Result<Value, OperationError> {
        let mut vault = self.vault.clone().lock_owned().await;
        let (key_file, entropy) = (self.key_file.clone(), self.entropy.clone());
        let key = aside(&|_| {}, async move |_| {
            vault.rotate_deployment_key(&key_file, &entropy)?;
            Ok::<_, OperationError>(vault.deployment_key_id())
        })
        .await?;
        *self.key_id() = key;
        Ok(json!({
            "key": key.to_string(),
            "next": "print the new recovery sheet: sportello key recovery",
        }))
    }

    fn key_id(&self) -> MutexGuard<'_, KeyId> {
        self.key_id.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn confirm_sheet(&self, key: String) -> Result<Value, OperationError> {
        let in_use = self.key_id().to_string();
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

    async fn audit_verify(&self, noted: Option<String>) -> Result<Value, OperationError> {
        let noted = match noted {
            Some(text) => match audit::Head::parse(&text) {
                Some(head) => Some(head),
                None => return Err(OperationError::Head(text)),
            },
            None => None,
        };
        let verdict = audit::verify(&self.conversation.records, noted).await?;
        Ok(match verdict {
            Verdict::Whole(head) => json!({
                "whole": true,
                "entries": head.number,
                "head": head.to_string(),
            }),
            Verdict::Broken(number, fault) => json!({
                "whole": false,
                "first_broken": number,
                "fault": fault,
            }),
        })
    }

    async fn case_recovery(
        &self,
        public: PublicKey,
        replace: bool,
    ) -> Result<Value, OperationError> {
        let records = &self.conversation.records;
        let found = records.load_system::<RecoveryKey>(&RecoveryKey::key()).await?;
        if found.is_some() && !replace {
            return Err(OperationError::RecoveryKeyStands);
        }
        let version = found.map_or(Version::ABSENT, |(_, version)| version);
        let now = self.clock.now();
        let mut batch = Batch::new(now);
        let key = RecoveryKey { public, since: now };
        records.put_system(&mut batch, RecoveryKey::key(), &key, version)?;
        let happened = Happened {
            actor: Actor::Maintainer,
            deed: Deed::RecoveryKeyMade,
            about: About::Nothing,
        };
        audit::append(records, &mut batch, &[happened]).await?;
        match super::bot::commit(records.store().as_ref(), batch).await? {
            Outcome::Applied { .. } => Ok(json!({"made": true})),
            Outcome::Conflict(_) | Outcome::Unknown => {
                Err(StoreError::Refused("somebody else worked at the same moment").into())
            }
        }
    }

    /// Whether the recovery sheet of the key in use was confirmed.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn is_sheet_confirmed(&self) -> Result<bool, OperationError> {
        let in_use = self.key_id().to_string();
        let found = self.conversation.records.load_system::<SheetConfirmed>(&sheet_key()).await?;
        Ok(found.is_some_and(|(confirmed, _)| confirmed.key == in_use))
    }
}
