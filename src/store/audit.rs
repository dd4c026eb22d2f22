//! The audit: who did what, about which case, when.
//!
//! Append-only and hash-chained: each entry carries the hash of the one before it, and one head
//! record says which entry is the last and what it hashes to. An entry is committed in the very
//! batch that does what it tells of, so there is no deed without its entry and no entry without
//! its deed. Reading is a deed.
//!
//! The promise: an entry that was altered, moved, left out, put in or cut off the end is found,
//! and the first one is named. It holds ids of operators and cases and no word of anybody: it
//! outlives a case's erasure. It deliberately does not decide who may read it, and it cannot tell
//! a chain that was written anew from its beginning with the deployment's keys: for that, the
//! printed head is written down elsewhere and compared (`sportello audit verify --head`).

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::record::{Record, RecordError, Records};
use super::{Batch, Key, Space, Version};
use crate::ids::{AppointmentId, CaseId, OperatorId};
use crate::time::Timestamp;

/// Entries a page when verifying.
const PAGE: usize = 512;
/// How often the chain is gone through again because it grew meanwhile.
const TRIES: usize = 16;

/// Who acted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Actor {
    /// The desk by itself: intake, timers, the watch.
    Desk,
    /// An operator.
    Operator(OperatorId),
    /// A maintainer at the command line.
    Maintainer,
    /// Somebody at the sign-in page who is not signed in.
    Stranger,
}

/// About what. New kinds go to the end: an entry stores the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum About {
    /// Nothing in particular.
    Nothing,
    /// A case.
    Case(CaseId),
    /// An operator.
    Operator(OperatorId),
    /// An appointment.
    Appointment(AppointmentId),
}

/// What was done. New kinds go to the end: an entry stores the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    /// Signed in.
    SignedIn,
    /// A sign-in that was refused.
    SignInRefused,
    /// Signed out, or was signed out.
    SignedOut,
    /// Took an invitation up: passphrase and codes set.
    Enrolled,
    /// Changed a passphrase.
    PassphraseChanged,
    /// Looked at the queue.
    QueueRead,
    /// A case was made.
    CaseOpened,
    /// Looked at a case without its body.
    CaseSeen,
    /// Read a case's body.
    CaseRead,
    /// Claimed a case.
    CaseClaimed,
    /// Acknowledged a case.
    CaseAcknowledged,
    /// Passed on an alarm.
    CasePassed,
    /// Gave a case back, or its lease expired.
    CaseReleased,
    /// Wrote to the person.
    CaseAnswered,
    /// Wrote a note.
    NoteWritten,
    /// Asked for a mediator.
    MediatorAsked,
    /// Set a case to wait.
    CaseWaiting,
    /// Referred with her consent.
    ReferredByConsent,
    /// Referred by legal duty, the reason written in the body.
    ReferredByLaw,
    /// Closed a case.
    CaseClosed,
    /// Erased a case.
    CaseErased,
    /// Somebody was excluded from a case.
    Excluded,
    /// A case's keys were sealed anew.
    Resealed,
    /// The recovery key of cases was made.
    RecoveryKeyMade,
    /// Both halves of the recovery key were brought together to give members access again.
    RecoveryKeyUsed,
    /// Confirmed a shift.
    ShiftConfirmed,
    /// Handed a shift over.
    ShiftHandedOver,
    /// Began a drill.
    DrillBegun,
    /// An operator was invited.
    OperatorInvited,
    /// An operator was disabled.
    OperatorDisabled,
    /// An operator's role was changed.
    OperatorChanged,
    /// Looked at the list of operators.
    OperatorsRead,
    /// Looked at the audit.
    AuditRead,
    /// Asked for something that is not theirs to see.
    Refused,
    /// The alarm of a case rang at somebody's.
    AlarmSent,
    /// Looked at the shifts.
    ShiftsRead,
    /// Looked at the drills.
    DrillsRead,
    /// Opened a phrase or the road onward for a case.
    PhrasesRead,
    /// Looked at the appointments.
    AppointmentsRead,
    /// Looked at one.
    AppointmentRead,
    /// Said yes to a request.
    AppointmentConfirmed,
    /// Gave another place instead.
    AppointmentMoved,
    /// Cancelled one.
    AppointmentCancelled,
    /// Noted that they came.
    AppointmentAttended,
    /// Noted that they did not come.
    AppointmentMissed,
    /// An address was made under which a program reads somebody's appointments.
    FeedMade,
    /// That address was taken away.
    FeedRevoked,
    /// A program read them.
    FeedRead,
    /// Looked at the counts.
    StatisticsRead,
}

/// Something that happened, before it is chained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Happened {
    /// Who.
    pub actor: Actor,
    /// What.
    pub deed: Deed,
    /// About what.
    pub about: About,
}

impl Happened {
    /// An operator's deed about a case.
    #[must_use]
    pub fn to_case(operator: OperatorId, deed: Deed, case: CaseId) -> Self {
        Self { actor: Actor::Operator(operator), deed, about: About::Case(case) }
    }
}

/// An entry of the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its place, from 1.
    pub number: u64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: Actor,
    /// What.
    pub deed: Deed,
    /// About what.
    pub about: About,
    /// The hash of the entry before it; zeros before the first.
    pub previous: Hash,
}

impl Record for Entry {
    const FORMAT: u8 = 1;
}

/// A hash of the chain.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hash(pub [u8; 32]);

impl std::fmt::Display for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl std::fmt::Debug for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

/// The end of the chain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// How many entries there are.
    pub number: u64,
    /// The hash of the last.
    pub hash: Hash,
}

impl Record for Head {
    const FORMAT: u8 = 1;
}

impl std::fmt::Display for Head {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.number, self.hash)
    }
}

impl Head {
    /// A head as it was printed and written down.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (number, hash) = text.trim().split_once(':')?;
        let hash = data_encoding::HEXLOWER_PERMISSIVE.decode(hash.as_bytes()).ok()?;
        Some(Self { number: number.parse().ok()?, hash: Hash(hash.try_into().ok()?) })
    }
}

/// The head's key: whoever appends enters the turnstile there, with the other records of the step.
#[must_use]
pub fn head_key() -> Key {
    Key::new(Space::Audit, &[b"h"])
}

/// An entry's key.
#[must_use]
pub fn entry_key(number: u64) -> Key {
    Key::new(Space::Audit, &[b"e", &number.to_be_bytes()])
}

impl Entry {
    /// What the next entry carries.
    #[must_use]
    pub fn hash(&self) -> Hash {
        // Every field has one encoding, and the layout is the record's.
        let bytes = postcard::to_allocvec(self).unwrap_or_default();
        let hash = Sha256::new().chain_update(b"sportello audit 1").chain_update(bytes).finalize();
        Hash(hash.into())
    }
}

/// Adds entries to the batch that does what they tell of, dated `batch.at`. Once a batch: the head
/// is expected at the version it was read, so a conflict is redone with the rest of the step.
///
/// # Errors
/// When the head cannot be read or sealed.
pub async fn append(
    records: &Records,
    batch: &mut Batch,
    happened: &[Happened],
) -> Result<(), RecordError> {
    if happened.is_empty() {
        return Ok(());
    }
    let found = records.load_system::<Head>(&head_key()).await?;
    let (mut head, version) = found.unwrap_or((Head::default(), Version::ABSENT));
    for Happened { actor, deed, about } in happened {
        let entry = Entry {
            number: head.number + 1,
            at: batch.at,
            actor: *actor,
            deed: *deed,
            about: *about,
            previous: head.hash,
        };
        head = Head { number: entry.number, hash: entry.hash() };
        records.put_system(batch, entry_key(entry.number), &entry, Version::ABSENT)?;
    }
    records.put_system(batch, head_key(), &head, version)
}

/// What is wrong with the first entry that is not as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// It is not there.
    Missing,
    /// It cannot be opened, or says another number than its place.
    Altered,
    /// It does not carry the hash of the one before it.
    Unchained,
    /// It stands behind the head: put in by somebody.
    BehindHead,
    /// The head does not carry its hash, or is not there.
    HeadDiffers,
    /// It is another one than the head that was written down.
    NotAsNoted,
}

/// What a look at the whole chain found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// As it was written.
    Whole(Head),
    /// The first entry that is not, by its number, and what is wrong with it.
    Broken(u64, Fault),
}

/// Goes through the whole chain. `noted` is a head that was written down elsewhere earlier: the
/// entry it names must still hash to it, which a chain written anew does not.
///
/// # Errors
/// When the store cannot be read. What cannot be opened is a verdict.
pub async fn verify(records: &Records, noted: Option<Head>) -> Result<Verdict, RecordError> {
    let mut before = head(records).await?;
    let mut verdict = walk(records, before.unwrap_or_default(), noted).await?;
    for _ in 0..TRIES {
        if matches!(verdict, Verdict::Whole(_)) {
            break;
        }
        // Entries that were appended meanwhile lie behind the head that was read first.
        let after = head(records).await?;
        if after == before {
            break;
        }
        before = after;
        verdict = walk(records, before.unwrap_or_default(), noted).await?;
    }
    Ok(verdict)
}

/// The head; `None` when it is absent or cannot be opened, which the walk then reports.
async fn head(records: &Records) -> Result<Option<Head>, RecordError> {
    match records.load_system::<Head>(&head_key()).await {
        Ok(found) => Ok(found.map(|(head, _)| head)),
        Err(error @ RecordError::Store { .. }) => Err(error),
        Err(_) => Ok(None),
    }
}

async fn walk(records: &Records, head: Head, noted: Option<Head>) -> Result<Verdict, RecordError> {
    let mut last = Head::default();
    let mut from = entry_key(0);
    let to = Key::new(Space::Audit, &[b"f"]);
    loop {
        let found = records.store().scan(&from, &to, PAGE).await;
        let found = found.map_err(|source| RecordError::Store { key: from.clone(), source })?;
        let Some((end, _)) = found.last() else { break };
        from = end.successor();
        for (key, _) in &found {
            let number = last.number + 1;
            if *key != entry_key(number) {
                // A gap, unless it is something that is no entry's key.
                return Ok(Verdict::Broken(number, Fault::Missing));
            }
            let entry = match records.load_system::<Entry>(key).await {
                Ok(Some((entry, _))) if entry.number == number => entry,
                Err(error @ RecordError::Store { .. }) => return Err(error),
                Ok(None) => return Ok(Verdict::Broken(number, Fault::Missing)),
                Ok(Some(_)) | Err(_) => return Ok(Verdict::Broken(number, Fault::Altered)),
            };
            if entry.previous != last.hash {
                return Ok(Verdict::Broken(number, Fault::Unchained));
            }
            last = Head { number, hash: entry.hash() };
            if noted.is_some_and(|noted| noted.number == number && noted != last) {
                return Ok(Verdict::Broken(number, Fault::NotAsNoted));
            }
            if number > head.number {
                return Ok(Verdict::Broken(number, Fault::BehindHead));
            }
        }
    }
    if last.number < head.number.max(noted.map_or(0, |noted| noted.number)) {
        return Ok(Verdict::Broken(last.number + 1, Fault::Missing));
    }
    if last != head {
        return Ok(Verdict::Broken(last.number, Fault::HeadDiffers));
    }
    Ok(Verdict::Whole(head))
}

/// The newest entries, newest first, at most `limit` of them, from `before` on backwards.
///
/// # Errors
/// When the store cannot be read.
pub async fn newest(
    records: &Records,
    before: Option<u64>,
    limit: usize,
) -> Result<Vec<Entry>, RecordError> {
    let head = records.load_system::<Head>(&head_key()).await?;
    let end = head.map_or(0, |(head, _)| head.number);
    let last = before.map_or(end, |before| before.saturating_sub(1).min(end));
    let first = last.saturating_sub(limit as u64) + 1;
    let found = records
        .scan_system::<Entry>(&entry_key(first), &entry_key(last.saturating_add(1)), limit)
        .await?;
    Ok(found.into_iter().rev().map(|(_, entry, _)| entry).collect())
}
