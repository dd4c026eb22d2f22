//! What services are shown: the appointments of some days, and those that do not fit any more.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::booking::appointment::{Appointment, REFERENCE_CHARACTERS};
use crate::booking::bits::Bits;
use crate::booking::calendar::Discretion;
use crate::booking::plan::{Clock, Plan};
use crate::conversation::handle::Conversation;
use crate::conversation::lane::Lane;
use crate::ids::{AppointmentId, LaneId, PlaceId};
use crate::store::Key;
use crate::store::record::{Loaded, RecordError};
use crate::time::Timestamp;

use super::records::{index_range, indexed};
use super::seat::is_present;
use super::service::{can_be_written_to, hours_before};

/// Entries read at a time.
const PAGE: usize = 256;

/// An appointment in a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Which.
    pub id: AppointmentId,
    /// As it stands.
    pub appointment: Appointment,
}

/// The starts of calendars' days, as far as they were laid out.
pub type LaidOut = HashMap<(PlaceId, Date), Option<Bits>>;

/// Why an appointment does not fit its calendar any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// The place has no calendar any more.
    NoCalendar,
    /// Nobody is received then any more.
    NotReceived,
    /// It holds somebody or something that the calendar has not any more.
    NoSuchResource,
    /// Somebody it holds is not there then any more.
    NotPresent,
}

impl Misfit {
    /// Its name, for lists.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NoCalendar => "no-calendar",
            Self::NotReceived => "not-received",
            Self::NoSuchResource => "no-such-resource",
            Self::NotPresent => "not-present",
        }
    }
}

/// Why a reference names no one appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unresolved {
    /// None has it.
    Unknown,
    /// More than one has it: name it by its long id.
    Several,
}

impl Conversation {
    /// Appointments that start from an instant, included, to an instant, excluded, in order. Those
    /// of discreet calendars only when their place is named.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn appointments_between(
        &self,
        from: Timestamp,
        until: Timestamp,
        place: Option<&PlaceId>,
    ) -> Result<Vec<Listed>, RecordError> {
        let mut listed = self.indexed_between(from, until).await?;
        listed.retain(|Listed { appointment, .. }| match place {
            Some(place) => appointment.place == *place,
            None => !self.is_discreet(appointment),
        });
        Ok(listed)
    }

    /// Everything that starts from an instant, included, to an instant, excluded, in order:
    /// whoever shows it decides to whom.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn indexed_between(
        &self,
        from: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<Listed>, RecordError> {
        let (mut from, until) = index_range(from, until);
        let mut listed = Vec::new();
        loop {
            let page = self.records.store().scan(&from, &until, PAGE).await;
            let page = page.map_err(|source| RecordError::Store { key: from.clone(), source })?;
            let Some((last, _)) = page.last() else { return Ok(listed) };
            let next = last.successor();
            for (key, _) in page {
                let Some(id) = indexed(&key) else { continue };
                if let Some(loaded) = self.appointment(id).await? {
                    listed.push(Listed { id, appointment: loaded.value });
                }
            }
            from = next;
        }
    }

    /// Whether appointments of a place look like nothing to whoever is not of it. A place without
    /// a calendar is treated so too.
    #[must_use]
    pub fn is_quiet(&self, place: &PlaceId) -> bool {
        self.desk
            .calendars
            .of(place)
            .is_none_or(|calendar| calendar.discretion == Discretion::Discreet)
    }

    /// Whether an appointment looks like nothing to whoever is not of its team: because it was
    /// agreed so, or because its calendar is so now. Calendars of sensitive services always are.
    #[must_use]
    pub fn is_discreet(&self, appointment: &Appointment) -> bool {
        let calendar = self.desk.calendars.of(&appointment.place);
        appointment.discretion == Discretion::Discreet
            || calendar.is_some_and(|calendar| calendar.discretion == Discretion::Discreet)
    }

    /// The same, for whoever tells.
    pub(super) fn discretion_of(&self, appointment: &Appointment) -> Discretion {
        if self.is_discreet(appointment) { Discretion::Discreet } else { Discretion::Ordinary }
    }

    /// Every appointment of a family, whatever its lane remembers. Goes through all there are.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn appointments_of(
        &self,
        lane: LaneId,
    ) -> Result<Vec<(AppointmentId, Loaded<Appointment>)>, RecordError> {
        let (mut from, until) = index_range(Timestamp(i64::MIN), Timestamp(i64::MAX));
        let mut theirs = Vec::new();
        loop {
            let page = self.records.store().scan(&from, &until, PAGE).await;
            let page = page.map_err(|source| RecordError::Store { key: from.clone(), source })?;
            let Some((last, _)) = page.last() else { return Ok(theirs) };
            from = last.successor();
            for id in page.iter().filter_map(|(key, _)| indexed(key)) {
                let found = self.appointment(id).await?.filter(|it| it.value.lane == lane);
                theirs.extend(found.map(|loaded| (id, loaded)));
            }
        }
    }

    /// Open appointments ahead that their calendars, as they are now, would not give any more:
    /// they stay until somebody decides.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn misfits(&self, now: Timestamp) -> Result<Vec<(Listed, Misfit)>, RecordError> {
        let listed = self.indexed_between(now, Timestamp(i64::MAX)).await?;
        Ok(self.unfit(listed))
    }

    /// Those of a list that are open and do not fit their calendars any more.
    #[must_use]
    pub fn unfit(&self, listed: Vec<Listed>) -> Vec<(Listed, Misfit)> {
        let mut laid = HashMap::new();
        let mut unfit = Vec::new();
        for one in listed {
            let misfit = self.misfit(&one.appointment, &mut laid);
            unfit.extend(misfit.map(|misfit| (one, misfit)));
        }
        unfit
    }

    /// Why an open appointment does not fit its calendar any more, if so. `laid` remembers the
    /// starts of days that were laid out already.
    pub fn misfit(&self, appointment: &Appointment, laid: &mut LaidOut) -> Option<Misfit> {
        if !appointment.state.is_open() {
            return None;
        }
        let Some(calendar) = self.desk.calendars.of(&appointment.place) else {
            return Some(Misfit::NoCalendar);
        };
        let seat = &appointment.seat;
        if seat.team.members().any(|member| !calendar.resources().any(|known| known == member)) {
            return Some(Misfit::NoSuchResource);
        }
        let day: Date = seat.start.in_rome().date();
        let clock = Clock::of(day)?;
        let starts = *laid
            .entry((calendar.place.clone(), day))
            .or_insert_with(|| Plan::of(calendar, day, day).day(day).map(|day| day.starts));
        let is_start =
            clock.step(seat.start).zip(starts).is_some_and(|(at, starts)| starts.has(at));
        if !is_start || seat.length_minutes != calendar.length_minutes {
            return Some(Misfit::NotReceived);
        }
        let mut members = seat.team.members();
        let is_there = members.all(|member| {
            is_present(self.ledger.presence(&self.desk.calendars, member, &clock), seat)
        });
        (!is_there).then_some(Misfit::NotPresent)
    }

    /// How many wait for a freed place of a calendar.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn waiting_count(&self, place: &PlaceId) -> Result<usize, RecordError> {
        Ok(self.load_waiting(place).await?.0.entries().len())
    }

    /// Whether a family can be written to about its appointment before it starts. One that used a
    /// browser, whose conversation is over, or that blocked us, cannot; of a discreet service nobody
    /// is; and late in the evening before an early appointment it is too late.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn reaches_family(
        &self,
        appointment: &Appointment,
        now: Timestamp,
    ) -> Result<bool, RecordError> {
        let is_in_time = hours_before(appointment, appointment.seat.start, now).is_some();
        if self.is_discreet(appointment) || !is_in_time {
            return Ok(false);
        }
        let lane = match self.records.load::<Lane>(&Key::lane(appointment.lane)).await {
            Err(RecordError::Erased { .. }) => None,
            lane => lane?,
        };
        Ok(lane.is_some_and(|lane| can_be_written_to(&lane.value)))
    }

    /// The appointment that a reference names: its long id, or the few characters that people
    /// read to one another.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn resolve_appointment(
        &self,
        reference: &str,
    ) -> Result<Result<AppointmentId, Unresolved>, RecordError> {
        let written = reference.trim();
        if let Ok(bytes) = data_encoding::HEXLOWER_PERMISSIVE.decode(written.as_bytes())
            && let Ok(id) = bytes.try_into()
        {
            let id = AppointmentId(id);
            let found = self.appointment(id).await?;
            return Ok(found.map(|_| id).ok_or(Unresolved::Unknown));
        }
        let named = self.appointments_named(written).await?;
        Ok(match named.as_slice() {
            [one] => Ok(one.id),
            [] => Err(Unresolved::Unknown),
            _ => Err(Unresolved::Several),
        })
    }

    /// The appointments that have this short reference, in order. Only its entries of the index
    /// are looked at: the reference is made of the id.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn appointments_named(&self, written: &str) -> Result<Vec<Listed>, RecordError> {
        let written = written.trim().to_uppercase();
        let (mut from, until) = index_range(Timestamp(i64::MIN), Timestamp(i64::MAX));
        let mut named = Vec::new();
        loop {
            let page = self.records.store().scan(&from, &until, PAGE).await;
            let page = page.map_err(|source| RecordError::Store { key: from.clone(), source })?;
            let Some((last, _)) = page.last() else { return Ok(named) };
            from = last.successor();
            for id in page.iter().filter_map(|(key, _)| indexed(key)) {
                if id.reference(REFERENCE_CHARACTERS) == written
                    && let Some(loaded) = self.appointment(id).await?
                {
                    named.push(Listed { id, appointment: loaded.value });
                }
            }
        }
    }
}
