//! Operators, kept: records, invitations, the chat that rings, shifts, and whether they can be
//! reached.
//!
//! The promise: an invitation opens once, for a while, until the next one is made, and only its
//! hash is kept; a handle is one operator's at a time; a chat rings for
//! an operator only while both records say so; whoever is disabled is rung no more from that
//! commit on. It deliberately knows no passphrase: those are `store::credentials`'.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::cases::Changes;
use super::cases::changes::{TestLine, test_case};
use super::handle::{Conversation, HandleError};
use super::lane::{Address, Lane};
use crate::ids::{CaseId, LaneId, OperatorId};
use crate::people::rota::Duty;
use crate::people::{Operator, OperatorStanding};
use crate::store::audit::{About, Actor, Deed, Happened, head_key};
use crate::store::record::{Record, RecordError, Records};
use crate::store::{Batch, Key, Space, Version};
use crate::time::Timestamp;

/// The first byte after the space in the index of operators.
const KIND: u8 = 4;
/// Tells the records of handles from others that are found by what they are of.
const HANDLE: u8 = 16;
/// Operators read at once: more than any network has.
const OPERATORS_MAX: usize = 10_000;
/// How long an invitation opens.
pub const INVITATION_LASTS: Duration = Duration::from_hours(7 * 24);
/// What the `/start` payload of an invitation begins with.
pub const START_PREFIX: &str = "join-";
/// Everybody is asked whether an alarm reaches them this often: well before it is forgotten.
pub const TEST_EVERY: Duration = Duration::from_hours(7 * 24);
/// Whoever did not answer is asked again after this.
const TEST_AGAIN: Duration = Duration::from_hours(24);
/// A shift may be confirmed this early.
pub const CONFIRM_EARLY: Duration = Duration::from_mins(30);
/// A shift that no plan names lasts at most this long.
pub const SHIFT_MAX: Duration = Duration::from_hours(12);

impl Record for Operator {
    const FORMAT: u8 = 1;
}

/// An index entry.
#[derive(Debug, Serialize, Deserialize)]
struct Listed;

impl Record for Listed {
    const FORMAT: u8 = 1;
}

/// Whose a handle is: whoever takes one expects this record as it stood.
#[derive(Debug, Serialize, Deserialize)]
struct Named {
    operator: OperatorId,
}

impl Record for Named {
    const FORMAT: u8 = 1;
}

/// A one-time invitation, under the hash of its token.
#[derive(Debug, Serialize, Deserialize)]
struct Invitation {
    operator: OperatorId,
    door: Door,
    expires: Timestamp,
}

impl Record for Invitation {
    const FORMAT: u8 = 1;
}

/// An operator's invitations that were not taken up: the next ones take their place.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Standing {
    invitations: Vec<Key>,
}

impl Record for Standing {
    const FORMAT: u8 = 1;
}

/// Which door an invitation opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Door {
    /// The operators' room: set passphrase and codes.
    Console,
    /// Telegram: this chat rings.
    Telegram,
}

/// The secret half of an invitation: shown once, never kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    fn fresh(records: &Records) -> Self {
        let bytes: [u8; 20] = records.entropy().bytes();
        Self(data_encoding::BASE32_NOPAD.encode(&bytes).to_ascii_lowercase())
    }

    /// The token as it travels.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    fn key(text: &str) -> Key {
        let hash =
            Sha256::new().chain_update(b"sportello invitation").chain_update(text).finalize();
        Key::new(Space::Record, &[&hash, b"i"])
    }
}

/// An operator's key.
#[must_use]
pub fn key_of(id: OperatorId) -> Key {
    Key::new(Space::Record, &[&id.0])
}

/// Where it stands whose a handle is. Small and capital letters are the same name.
fn handle_key(records: &Records, handle: &str) -> Key {
    let handle = handle.to_lowercase();
    Key::new(Space::Record, &[&records.keys().record_id(HANDLE, &[handle.as_bytes()])])
}

fn standing_key(id: OperatorId) -> Key {
    Key::new(Space::Record, &[&id.0, b"i"])
}

fn listed_key(id: OperatorId) -> Key {
    Key::new(Space::Index, &[&[KIND], &id.0])
}

/// Everybody who works here.
#[derive(Clone, Debug, Default)]
pub struct Staff {
    /// Every operator, disabled ones too.
    pub people: Vec<Operator>,
    /// Whose record cannot be read. Nobody rings them, and the others are rung all the same.
    pub unreadable: Vec<OperatorId>,
}

/// Every operator whose record can be read, disabled ones too.
///
/// # Errors
/// When the store cannot be read.
pub async fn all(records: &Records) -> Result<Vec<Operator>, RecordError> {
    Ok(staff(records).await?.people)
}

/// Every operator.
///
/// # Errors
/// When the store cannot be read.
pub async fn staff(records: &Records) -> Result<Staff, RecordError> {
    let from = Key::new(Space::Index, &[&[KIND]]);
    let to = Key::new(Space::Index, &[&[KIND + 1]]);
    let mut staff = Staff::default();
    // The entries say nothing but their key, so none of them need be readable.
    for key in records.keys_between(&from, &to, OPERATORS_MAX).await? {
        let id = key.as_bytes().get(2..).and_then(|id| id.try_into().ok()).map(OperatorId);
        let Some(id) = id else { continue };
        match records.load::<Operator>(&key_of(id)).await {
            Ok(loaded) => staff.people.extend(loaded.map(|loaded| loaded.value)),
            // Erased, and its place in the index not yet: nobody.
            Err(RecordError::Erased { .. }) => {}
            Err(fault) if fault.is_of_one_record() => staff.unreadable.push(id),
            Err(fault) => return Err(fault),
        }
    }
    Ok(staff)
}

/// What an invitation opens with.
#[derive(Clone)]
pub struct Invited {
    /// Who.
    pub id: OperatorId,
    /// For the operators' room.
    pub console: Token,
    /// For Telegram.
    pub telegram: Token,
}

/// Why somebody cannot be added or changed.
#[derive(Debug, thiserror::Error)]
pub enum OperatorFault {
    /// Another operator has the handle.
    #[error("`{0}` is the handle of another operator")]
    HandleTaken(String),
    /// There is none.
    #[error("there is no such operator")]
    Unknown,
    /// The shift cannot be confirmed.
    #[error(
        "no shift of theirs runs now or begins within half an hour, and none that long may be taken"
    )]
    NoShift,
    /// The records.
    #[error("the operators' records could not be read or written")]
    Handle(#[from] HandleError),
}

impl From<RecordError> for OperatorFault {
    fn from(error: RecordError) -> Self {
        Self::Handle(error.into())
    }
}

impl Conversation {
    /// Adds an operator and makes both invitations.
    ///
    /// # Errors
    /// [`OperatorFault`].
    pub async fn add_operator(
        &self,
        operator: Operator,
        by: Actor,
        now: Timestamp,
    ) -> Result<Invited, OperatorFault> {
        let id = operator.id;
        let handle = handle_key(&self.records, &operator.handle);
        let mut tried = None;
        for _ in 0..super::cases::act::CONFLICTS_MAX {
            let _turns = self.turnstile.enter_all(&[handle.clone(), head_key()]).await;
            let found = self.records.load_system::<Named>(&handle).await?;
            if let Some((named, _)) = &found {
                if let Some(invited) = tried.take_if(|_| named.operator == id) {
                    // What looked like a conflict was our own batch, applied.
                    return Ok(invited);
                }
                let owner = self.records.load::<Operator>(&key_of(named.operator)).await?;
                if owner.is_some_and(|owner| owner.value.is_active()) {
                    return Err(OperatorFault::HandleTaken(operator.handle));
                }
            }
            let version = found.map_or(Version::ABSENT, |(_, version)| version);
            let mut batch = Batch::new(now);
            let seal = self.records.fresh_person();
            self.records.put_system(
                &mut batch,
                handle.clone(),
                &Named { operator: id },
                version,
            )?;
            self.records.put(&mut batch, key_of(id), &operator, Version::ABSENT, &seal)?;
            self.records.put_system(&mut batch, listed_key(id), &Listed, Version::ABSENT)?;
            let invited = self.invite(&mut batch, id, by, now).await?;
            if self.commit(batch).await?.is_some() {
                return Ok(invited);
            }
            tried = Some(invited);
        }
        Err(HandleError::Contended.into())
    }

    /// New invitations for somebody who lost passphrase, telephone or chat: taking them up gives
    /// them new keys, and colleagues who open a case let those in.
    ///
    /// # Errors
    /// [`OperatorFault::Unknown`] for whoever does not work here.
    pub async fn invite_again(
        &self,
        id: OperatorId,
        by: Actor,
        now: Timestamp,
    ) -> Result<Invited, OperatorFault> {
        let loaded = self.records.load::<Operator>(&key_of(id)).await?;
        if !loaded.is_some_and(|loaded| loaded.value.is_active()) {
            return Err(OperatorFault::Unknown);
        }
        for _ in 0..super::cases::act::CONFLICTS_MAX {
            let _turn = self.turnstile.enter(&head_key()).await;
            let mut batch = Batch::new(now);
            let invited = self.invite(&mut batch, id, by, now).await?;
            if self.commit(batch).await?.is_some() {
                return Ok(invited);
            }
        }
        Err(HandleError::Contended.into())
    }

    /// Makes both invitations, on record; earlier ones open nothing any more.
    async fn invite(
        &self,
        batch: &mut Batch,
        id: OperatorId,
        by: Actor,
        now: Timestamp,
    ) -> Result<Invited, OperatorFault> {
        let at = standing_key(id);
        let found = self.records.load_system::<Standing>(&at).await?;
        let (earlier, version) = found.unwrap_or((Standing::default(), Version::ABSENT));
        for key in earlier.invitations {
            // Not those that were taken up.
            let found = self.records.load_system::<Invitation>(&key).await?;
            if let Some((_, version)) = found {
                batch.remove(key, version);
            }
        }
        let mut standing = Standing::default();
        let mut token = |batch: &mut Batch, door| {
            let token = Token::fresh(&self.records);
            let invitation = Invitation { operator: id, door, expires: now + INVITATION_LASTS };
            let key = Token::key(token.reveal());
            standing.invitations.push(key.clone());
            self.records.put_system(batch, key, &invitation, Version::ABSENT)?;
            Ok::<_, RecordError>(token)
        };
        let console = token(batch, Door::Console)?;
        let telegram = token(batch, Door::Telegram)?;
        self.records.put_system(batch, at, &standing, version)?;
        let about = About::Operator(id);
        let deed = Happened { actor: by, deed: Deed::OperatorInvited, about };
        crate::store::audit::append(&self.records, batch, &[deed]).await?;
        Ok(Invited { id, console, telegram })
    }

    /// The operator an invitation is for. It is used up with `changes`, once.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn take_invitation(
        &self,
        changes: &mut Changes,
        token: &str,
        door: Door,
        now: Timestamp,
    ) -> Result<Option<OperatorId>, HandleError> {
        let key = Token::key(token);
        let found = self.records.load_system::<Invitation>(&key).await?;
        let Some((invitation, version)) = found else { return Ok(None) };
        if invitation.door != door || invitation.expires <= now {
            return Ok(None);
        }
        let operator = changes.operator(invitation.operator, &self.records).await?;
        if !operator.is_some_and(|operator| operator.is_active()) {
            return Ok(None);
        }
        changes.spent.push((key, version));
        Ok(Some(invitation.operator))
    }

    /// A chat shows an invitation: from now on it rings for that operator, and a test alarm asks
    /// at once whether it does. A token nobody knows changes nothing.
    ///
    /// # Errors
    /// When the records cannot be read.
    pub(super) async fn join(
        &self,
        changes: &mut Changes,
        own: (LaneId, &mut Lane),
        token: &str,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        let (id, lane) = own;
        if !matches!(lane.address, Address::Private(_)) {
            return Ok(());
        }
        let Some(who) = self.take_invitation(changes, token, Door::Telegram, now).await? else {
            return Ok(());
        };
        if let Some(operator) = changes.operator(who, &self.records).await? {
            operator.lane = Some(id);
            operator.test_sent = Some(now);
        }
        lane.operator = Some(who);
        lane.outgoing.alarm = None;
        lane.outgoing.writing = None;
        changes.test(who, TestLine::Ring);
        Ok(())
    }

    /// Disables an operator: nothing rings, nothing opens. What they had goes back to the chain
    /// with the next turn of the watch, which finds it held by a stranger.
    ///
    /// # Errors
    /// [`OperatorFault`].
    pub async fn disable_operator(
        &self,
        id: OperatorId,
        by: Actor,
        now: Timestamp,
    ) -> Result<(), OperatorFault> {
        self.change_operator(id, now, |operator, changes| {
            operator.standing = OperatorStanding::Disabled;
            operator.duty = None;
            operator.test_answered = None;
            let about = About::Operator(id);
            changes.did(Happened { actor: by, deed: Deed::OperatorDisabled, about });
            Ok(())
        })
        .await?;
        let held = self.cases_of(id).await?;
        for case in held {
            self.watch_step(case, now).await?;
        }
        self.silence(id, now).await?;
        Ok(())
    }

    /// Takes the standing alarm away from the chat of somebody who is not rung any more.
    async fn silence(&self, id: OperatorId, now: Timestamp) -> Result<(), OperatorFault> {
        let loaded = self.records.load::<Operator>(&key_of(id)).await?;
        let Some(lane) = loaded.and_then(|operator| operator.value.lane) else { return Ok(()) };
        for _ in 0..super::cases::act::CONFLICTS_MAX {
            let key = Key::lane(lane);
            let Some(mut loaded) = self.records.load::<Lane>(&key).await? else { return Ok(()) };
            let record = &mut loaded.value;
            if record.operator != Some(id) {
                return Ok(());
            }
            record.operator = None;
            let mut batch = Batch::new(now);
            let was_writing = record.outgoing.writing.take().is_some();
            let alarm = record.outgoing.alarm.as_mut();
            if let Some(alarm) = alarm.filter(|it| was_writing || !it.lines.is_empty()) {
                record.outgoing.number += 1;
                alarm.number = record.outgoing.number;
                alarm.lines.clear();
                let number = record.outgoing.number;
                let row = super::apply::RowWanted { number, urgency: super::apply::Urgency::Help };
                batch.outbox.rows.push(row.row(lane));
            }
            self.records.put(&mut batch, key, record, loaded.version, &loaded.seal)?;
            if self.commit(batch).await?.is_some() {
                return Ok(());
            }
        }
        Err(HandleError::Contended.into())
    }

    /// Changes one operator's record, redone after a conflict.
    ///
    /// # Errors
    /// [`OperatorFault`].
    pub async fn change_operator(
        &self,
        id: OperatorId,
        now: Timestamp,
        change: impl Fn(&mut Operator, &mut Changes) -> Result<(), OperatorFault>,
    ) -> Result<Operator, OperatorFault> {
        for _ in 0..super::cases::act::CONFLICTS_MAX {
            let mut changes = Changes::default();
            let operator = changes.operator(id, &self.records).await?;
            let mut operator = operator.cloned().ok_or(OperatorFault::Unknown)?;
            change(&mut operator, &mut changes)?;
            if let Some(record) = changes.operator(id, &self.records).await? {
                *record = operator.clone();
            }
            let mut batch = Batch::new(now);
            changes.settle(self, &mut batch, None).await?;
            if batch.expects.is_empty() || self.commit(batch).await?.is_some() {
                return Ok(operator);
            }
        }
        Err(HandleError::Contended.into())
    }

    /// Somebody confirms the shift of theirs that runs now or begins soon. Without a plan for it
    /// they may take one of `hours` at most twelve: a swap is lawful, and it is their word.
    ///
    /// # Errors
    /// [`OperatorFault::NoShift`] when neither is so.
    pub async fn confirm_shift(
        &self,
        id: OperatorId,
        until: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<Operator, OperatorFault> {
        self.change_operator(id, now, |operator, changes| {
            if !operator.is_active() {
                return Err(OperatorFault::Unknown);
            }
            let planned = self.desk.rota.planned(&operator.handle, now, CONFIRM_EARLY);
            let ends = match (planned, until) {
                (Some((_, ends)), None) => ends,
                (_, Some(until)) if now < until && until <= now + SHIFT_MAX => until,
                _ => return Err(OperatorFault::NoShift),
            };
            operator.duty = Some(Duty { from: now, until: ends });
            let about = About::Operator(id);
            let actor = Actor::Operator(id);
            changes.did(Happened { actor, deed: Deed::ShiftConfirmed, about });
            Ok(())
        })
        .await
    }

    /// Somebody ends their shift, or hands it over: the other one confirms it by their own word.
    ///
    /// # Errors
    /// [`OperatorFault`].
    pub async fn end_shift(&self, id: OperatorId, now: Timestamp) -> Result<(), OperatorFault> {
        self.change_operator(id, now, |operator, changes| {
            operator.duty = None;
            let about = About::Operator(id);
            let actor = Actor::Operator(id);
            changes.did(Happened { actor, deed: Deed::ShiftHandedOver, about });
            Ok(())
        })
        .await
        .map(drop)
    }

    /// Rings a test alarm at everybody whose time for one has come.
    ///
    /// # Errors
    /// [`OperatorFault`].
    pub async fn test_alarms(&self, now: Timestamp) -> Result<(), OperatorFault> {
        for operator in all(&self.records).await? {
            let answered = operator.test_answered.is_some_and(|at| now.since(at) < TEST_EVERY);
            let asked = operator.test_sent.is_some_and(|at| now.since(at) < TEST_AGAIN);
            // Nobody is woken for a test.
            let is_night = crate::people::rota::night_of(now).is_some();
            if answered || asked || is_night || !operator.is_active() || operator.lane.is_none() {
                continue;
            }
            self.change_operator(operator.id, now, |operator, changes| {
                operator.test_sent = Some(now);
                changes.test(operator.id, TestLine::Ring);
                Ok(())
            })
            .await?;
        }
        Ok(())
    }

    /// An operator answers their test alarm: either button says that it reached them.
    pub(super) async fn test_answered(
        &self,
        changes: &mut Changes,
        who: OperatorId,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        if let Some(operator) = changes.operator(who, &self.records).await? {
            operator.test_answered = Some(now);
        }
        changes.test(who, TestLine::Gone);
        Ok(())
    }

    /// Whether a line of an operator's alarm is their test.
    #[must_use]
    pub(super) fn is_test(who: OperatorId, case: CaseId) -> bool {
        test_case(who) == case
    }
}
