//! Files for calendars: one appointment for its family, all of an operator's for the operator.

use data_encoding::BASE32_NOPAD;

use crate::booking::appointment::{Appointment, State, reference};
use crate::booking::calendar::{Channel, Discretion, ResourceKind};
use crate::booking::ics::{self, Words};
use crate::conversation::handle::Conversation;
use crate::conversation::lane::Lane;
use crate::ids::{AppointmentId, LaneId, ResourceId};
use crate::store::record::RecordError;
use crate::text::message::MessageId;
use crate::time::Timestamp;

use super::list::Listed;

/// The kind of record ids that feed addresses are.
const FEED: u8 = 4;
/// How far back an operator's feed tells: what was cancelled must be heard of.
const BACK: std::time::Duration = std::time::Duration::from_hours(30 * 24);

/// The unguessable part of a feed's address. Whoever knows it can read the feed.
#[derive(Clone, PartialEq, Eq)]
pub struct FeedAddress(pub String);

impl std::fmt::Debug for FeedAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FeedAddress(…)")
    }
}

impl Conversation {
    /// The feed address of an operator of a calendar: 26 characters that nobody can guess.
    #[must_use]
    pub fn feed_address(&self, operator: &ResourceId) -> FeedAddress {
        let id = self.records.keys().record_id(FEED, &[operator.as_str().as_bytes()]);
        FeedAddress(BASE32_NOPAD.encode(&id).to_lowercase())
    }

    /// Whose feed an address is.
    #[must_use]
    pub fn operator_of_feed(&self, address: &str) -> Option<ResourceId> {
        let resources = self.desk.calendars.resources.values();
        let mut operators = resources.filter(|one| one.kind == ResourceKind::Operator);
        // Every letter is compared, so that the time it takes tells nothing.
        let is_same = |own: &str| {
            own.len() == address.len()
                && own.bytes().zip(address.bytes()).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
        };
        operators.find(|one| is_same(&self.feed_address(&one.id).0)).map(|one| one.id.clone())
    }

    /// An operator's appointments as a calendar: references, times, places, and the language of
    /// a mediator. No family's name, and nothing of discreet services.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn feed(&self, operator: &ResourceId, now: Timestamp) -> Result<String, RecordError> {
        let until = Timestamp(i64::MAX);
        let mut listed = self.appointments_between(now - BACK, until, None).await?;
        listed.retain(|Listed { appointment, .. }| {
            appointment.seat.team.operator == *operator
                && !matches!(appointment.state, State::Held | State::Lapsed)
        });
        let events: Vec<_> = listed
            .iter()
            .map(|Listed { id, appointment }| (*id, appointment, words_of_feed(*id, appointment)))
            .collect();
        Ok(ics::calendar(&events))
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
        if calendar.discretion == Discretion::Discreet
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

/// A reference, where, and in which language somebody interprets.
fn words_of_feed(id: AppointmentId, appointment: &Appointment) -> Words {
    let seat = &appointment.seat;
    let mediator = appointment.shared.mediator.as_ref();
    let with = seat.team.mediator.as_ref();
    let description = mediator.zip(with).map(|(tag, who)| format!("{tag} · {who}"));
    let place = [Some(appointment.place.as_str()), seat.team.room.as_ref().map(ResourceId::as_str)];
    let place: Vec<&str> = place.into_iter().flatten().collect();
    Words { summary: reference(id), location: Some(place.join(" · ")), description }
}
