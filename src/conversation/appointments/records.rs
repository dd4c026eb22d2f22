//! The records of appointments: how they are named, and how they are read.

use crate::booking::appointment::Appointment;
use crate::booking::day::Day;
use crate::booking::waiting::WaitingList;
use crate::conversation::handle::Conversation;
use crate::ids::{AppointmentId, PlaceId, ResourceId};
use crate::store::record::{Loaded, Record, RecordError};
use crate::store::{Batch, Key, Space, Version};
use crate::time::Timestamp;

impl Record for Appointment {
    const FORMAT: u8 = 2;
}

impl Record for Day {
    const FORMAT: u8 = 1;
}

impl Record for WaitingList {
    const FORMAT: u8 = 1;
}

/// An entry of the index by start: all there is to know stands in its key.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
pub(super) struct Indexed;

impl Record for Indexed {
    const FORMAT: u8 = 1;
}

/// The first byte after the space in the index of appointments.
const KIND: u8 = 3;

/// Kinds of records that are found by what they are of.
const DAY: u8 = 1;
const WAITING: u8 = 2;
const TURN: u8 = 3;

/// An appointment's record.
pub(super) fn key_of(id: AppointmentId) -> Key {
    Key::new(Space::Record, &[&id.0])
}

/// The index entry of an appointment, ordered by when it starts.
pub(super) fn index_of(start: Timestamp, id: AppointmentId) -> Key {
    Key::new(Space::Index, &[&[KIND], &instant(start), &id.0])
}

/// The index from an instant, included, to an instant, excluded.
pub(super) fn index_range(from: Timestamp, until: Timestamp) -> (Key, Key) {
    let edge = |at| Key::new(Space::Index, &[&[KIND], &instant(at)]);
    (edge(from), edge(until))
}

/// The appointment that an index entry is of.
pub(super) fn indexed(key: &Key) -> Option<AppointmentId> {
    Some(AppointmentId(key.as_bytes().get(10..)?.try_into().ok()?))
}

fn instant(at: Timestamp) -> [u8; 8] {
    (at.0 as u64 ^ (1 << 63)).to_be_bytes()
}

impl Conversation {
    pub(super) fn day_key(&self, resource: &ResourceId, number: i32) -> Key {
        let parts: [&[u8]; 2] = [resource.as_str().as_bytes(), &number.to_be_bytes()];
        Key::new(Space::Record, &[&self.records.keys().record_id(DAY, &parts)])
    }

    pub(super) fn waiting_key(&self, place: &PlaceId) -> Key {
        let id = self.records.keys().record_id(WAITING, &[place.as_str().as_bytes()]);
        Key::new(Space::Record, &[&id])
    }

    /// No record: where those who want a place of one calendar wait for their turn.
    pub(super) fn calendar_turn(&self, place: &PlaceId) -> Key {
        let id = self.records.keys().record_id(TURN, &[place.as_str().as_bytes()]);
        Key::new(Space::Record, &[&id])
    }

    pub(super) async fn load_day(
        &self,
        resource: &ResourceId,
        number: i32,
    ) -> Result<(Day, Version), RecordError> {
        let found = self.records.load_system::<Day>(&self.day_key(resource, number)).await?;
        Ok(found.unwrap_or_else(|| (Day::default(), Version::ABSENT)))
    }

    pub(super) async fn load_waiting(
        &self,
        place: &PlaceId,
    ) -> Result<(WaitingList, Version), RecordError> {
        let found = self.records.load_system::<WaitingList>(&self.waiting_key(place)).await?;
        Ok(found.unwrap_or_else(|| (WaitingList::default(), Version::ABSENT)))
    }

    /// An appointment as it stands.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn appointment(
        &self,
        id: AppointmentId,
    ) -> Result<Option<Loaded<Appointment>>, RecordError> {
        match self.records.load::<Appointment>(&key_of(id)).await {
            // Erased, or another kind of record under an id that somebody made up.
            Err(
                RecordError::Erased { .. }
                | RecordError::Kind { .. }
                | RecordError::Shape { .. }
                | RecordError::Format { .. },
            ) => Ok(None),
            found => found,
        }
    }

    /// Puts an appointment and sets its one timer; `before` is what stood.
    pub(super) fn put_appointment(
        &self,
        batch: &mut Batch,
        id: AppointmentId,
        appointment: &mut Appointment,
        before: Option<&Loaded<Appointment>>,
        now: Timestamp,
    ) -> Result<(), RecordError> {
        let standing = before.and_then(|loaded| loaded.value.timer);
        let calendar = self.desk.calendars.of(&appointment.place);
        // A timer in the past would fire before whoever is to be told is told of this commit.
        let due = appointment.due(calendar.map(AsRef::as_ref), now).max(now);
        if standing != Some(due) {
            batch.deletes.extend(standing.map(|at| Key::timer(at, &id.0)));
            let timer = crate::conversation::handle::Timer;
            self.records.put_system(batch, Key::timer(due, &id.0), &timer, Version::ABSENT)?;
        }
        appointment.timer = Some(due);
        let start = appointment.seat.start;
        match before.map(|loaded| loaded.value.seat.start) {
            Some(same) if same == start => {}
            moved => {
                batch.deletes.extend(moved.map(|from| index_of(from, id)));
                let key = index_of(start, id);
                self.records.put_system(batch, key, &Indexed, Version::ABSENT)?;
            }
        }
        if let Some(Loaded { version, seal, .. }) = before {
            return self.records.put(batch, key_of(id), appointment, *version, seal);
        }
        let seal = self.records.fresh_person();
        self.records.put(batch, key_of(id), appointment, Version::ABSENT, &seal)
    }
}
