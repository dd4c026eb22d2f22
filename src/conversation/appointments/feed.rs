//! Files for calendars: one appointment for its family, all of somebody's for themselves.
//!
//! The promise: a feed's address cannot be guessed, is shown once and kept only as a hash; there
//! is one of each operator, and a new one or none at once ends the old one. A feed names no family
//! and holds nothing of discreet services, not even for those who stand in them: whoever reads it
//! is a program that keeps it elsewhere.

use data_encoding::BASE32_NOPAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::booking::appointment::{Appointment, State, reference};
use crate::booking::calendar::{Channel, Discretion};
use crate::booking::ics::{self, Words};
use crate::conversation::handle::{Conversation, HandleError};
use crate::conversation::lane::Lane;
use crate::conversation::operators;
use crate::ids::{AppointmentId, LaneId, OperatorId, ResourceId};
use crate::people::Operator;
use crate::store::audit::{self, About, Actor, Deed, Happened};
use crate::store::record::{Record, RecordError};
use crate::store::{Batch, Key, Space, Version};
use crate::text::message::MessageId;
use crate::time::Timestamp;

use super::list::Listed;

/// How far back a feed tells: what was cancelled must be heard of.
const BACK: std::time::Duration = std::time::Duration::from_hours(30 * 24);
/// Random bytes of an address.
const ADDRESS_BYTES: usize = 32;
/// How often a conflict is redone.
const CONFLICTS_MAX: usize = 8;

/// The unguessable part of a feed's address: shown once. Whoever knows it can read the feed.
#[derive(Clone, PartialEq, Eq)]
pub struct FeedAddress(String);

impl std::fmt::Debug for FeedAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FeedAddress(…)")
    }
}

impl FeedAddress {
    /// The address as it travels: 52 letters and digits.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// Whose feed an address is, under the address's hash.
#[derive(Debug, Serialize, Deserialize)]
struct Feed {
    operator: OperatorId,
}

impl Record for Feed {
    const FORMAT: u8 = 1;
}

/// An operator's one feed.
#[derive(Debug, Serialize, Deserialize)]
struct FeedOf {
    address: [u8; 32],
    since: Timestamp,
}

impl Record for FeedOf {
    const FORMAT: u8 = 1;
}

fn hash_of(address: &str) -> [u8; 32] {
    Sha256::new().chain_update(b"sportello feed").chain_update(address).finalize().into()
}

fn key_of(hash: &[u8; 32]) -> Key {
    Key::new(Space::Record, &[hash, b"f"])
}

fn own_key(operator: OperatorId) -> Key {
    Key::new(Space::Record, &[&operator.0, b"f"])
}

impl Conversation {
    /// Makes an operator's feed address; the one before it leads nowhere from then on.
    ///
    /// # Errors
    /// When it cannot be committed.
    pub async fn make_feed(
        &self,
        operator: OperatorId,
        by: Actor,
        now: Timestamp,
    ) -> Result<FeedAddress, HandleError> {
        let bytes: [u8; ADDRESS_BYTES] = self.records.entropy().bytes();
        let address = FeedAddress(BASE32_NOPAD.encode(&bytes).to_ascii_lowercase());
        let hash = hash_of(address.reveal());
        self.replace_feed(operator, Some(hash), (by, Deed::FeedMade), now).await?;
        Ok(address)
    }

    /// Takes an operator's feed address away, if there is one.
    ///
    /// # Errors
    /// When it cannot be committed.
    pub async fn revoke_feed(
        &self,
        operator: OperatorId,
        by: Actor,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        self.replace_feed(operator, None, (by, Deed::FeedRevoked), now).await
    }

    async fn replace_feed(
        &self,
        operator: OperatorId,
        new: Option<[u8; 32]>,
        (actor, deed): (Actor, Deed),
        now: Timestamp,
    ) -> Result<(), HandleError> {
        let own = own_key(operator);
        for _ in 0..CONFLICTS_MAX {
            let _turns = self.turnstile.enter_all(&[own.clone(), audit::head_key()]).await;
            let mut batch = Batch::new(now);
            let standing = self.records.load_system::<FeedOf>(&own).await?;
            let mut version = Version::ABSENT;
            match &standing {
                Some((old, standing)) => {
                    version = *standing;
                    batch.deletes.push(key_of(&old.address));
                }
                None if new.is_none() => return Ok(()),
                None => {}
            }
            match new {
                Some(address) => {
                    let of = FeedOf { address, since: now };
                    self.records.put_system(&mut batch, own.clone(), &of, version)?;
                    let feed = Feed { operator };
                    self.records.put_system(
                        &mut batch,
                        key_of(&address),
                        &feed,
                        Version::ABSENT,
                    )?;
                }
                None => batch.remove(own.clone(), version),
            }
            let happened = Happened { actor, deed, about: About::Operator(operator) };
            audit::append(&self.records, &mut batch, &[happened]).await?;
            if self.commit(batch).await?.is_some() {
                return Ok(());
            }
        }
        Err(HandleError::Contended)
    }

    /// Since when an operator has a feed address.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn feed_since(&self, operator: OperatorId) -> Result<Option<Timestamp>, RecordError> {
        let found = self.records.load_system::<FeedOf>(&own_key(operator)).await?;
        Ok(found.map(|(of, _)| of.since))
    }

    /// Whose feed an address is, as long as they work here.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn operator_of_feed(&self, address: &str) -> Result<Option<Operator>, RecordError> {
        // Found by its hash: how long that takes tells nothing of the address.
        let found = self.records.load_system::<Feed>(&key_of(&hash_of(address))).await?;
        let Some((feed, _)) = found else { return Ok(None) };
        let operator = self.records.load::<Operator>(&operators::key_of(feed.operator)).await?;
        Ok(operator.map(|loaded| loaded.value).filter(Operator::is_active))
    }

    /// The appointments in which somebody receives or interprets, as a calendar: references,
    /// times, places, and the language of a mediator.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn feed(
        &self,
        resources: &[ResourceId],
        now: Timestamp,
    ) -> Result<String, RecordError> {
        let until = Timestamp(i64::MAX);
        let mut listed = self.appointments_between(now - BACK, until, None).await?;
        listed.retain(|Listed { appointment, .. }| {
            let team = &appointment.seat.team;
            let people = [Some(&team.operator), team.mediator.as_ref()];
            people.into_iter().flatten().any(|one| resources.contains(one))
                && !matches!(appointment.state, State::Held | State::Lapsed)
        });
        let events: Vec<_> = listed
            .iter()
            .map(|Listed { id, appointment }| {
                (*id, appointment, self.words_of_feed(*id, appointment, now))
            })
            .collect();
        Ok(ics::calendar(&events))
    }

    /// A reference, where, and in which language somebody interprets.
    fn words_of_feed(&self, id: AppointmentId, appointment: &Appointment, now: Timestamp) -> Words {
        let seat = &appointment.seat;
        let mediator = appointment.shared.mediator.as_ref();
        let with = seat.team.mediator.as_ref();
        let description = mediator.zip(with).map(|(tag, who)| format!("{tag} · {who}"));
        let place = self.place_name(&appointment.place, now);
        let room = seat.team.room.as_ref().map(|room| room.as_str().to_owned());
        let place: Vec<String> = [Some(place), room].into_iter().flatten().collect();
        Words { summary: reference(id), location: Some(place.join(" · ")), description }
    }

    /// The calendar file of a family's own appointment: its name and its bytes. `None` when it is
    /// not theirs, not open, or of a discreet calendar.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn calendar_file(
        &self,
        lane: LaneId,
        record: &Lane,
        id: AppointmentId,
        now: Timestamp,
    ) -> Result<Option<(String, Vec<u8>)>, RecordError> {
        let Some(loaded) = self.own_appointment(lane, record, id).await? else { return Ok(None) };
        let written = self.write_file(record, id, &loaded.value, now);
        Ok(written.map(|text| (ics::file_name(id), text.into_bytes())))
    }

    /// The file's text: neutral words in the family's language, the address where it may be shown.
    pub(super) fn write_file(
        &self,
        record: &Lane,
        id: AppointmentId,
        appointment: &Appointment,
        now: Timestamp,
    ) -> Option<String> {
        let calendar = self.desk.calendars.of(&appointment.place)?;
        if [calendar.discretion, appointment.discretion].contains(&Discretion::Discreet)
            || !matches!(appointment.state, State::Requested | State::Booked)
        {
            return None;
        }
        let language = crate::conversation::apply::language_of(&self.desk, record);
        let label = MessageId::of("appointment-file");
        let summary = self.desk.catalog.label(&language, label, &[])?.text.into_owned();
        let card = self.desk.directory.card(
            &appointment.place,
            &crate::conversation::present::any_need(),
            self.desk.policy,
            now,
        );
        let channel = self.desk.calendars.channel(appointment.seat.team.room.as_ref());
        let location = card
            .filter(|_| channel == Channel::InPerson)
            .and_then(|card| card.address.map(|shown| shown.value));
        let words =
            Words { summary: format!("{summary} {}", reference(id)), location, description: None };
        Some(ics::calendar(&[(id, appointment, words)]))
    }
}
