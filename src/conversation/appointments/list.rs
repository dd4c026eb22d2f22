//! What services are shown: the appointments of some days, and those that do not fit any more.

use jiff::civil::Date;

use crate::booking::appointment::{Appointment, REFERENCE_CHARACTERS};
use crate::booking::calendar::Discretion;
use crate::booking::plan::{Clock, Plan};
use crate::conversation::handle::Conversation;
use crate::ids::{AppointmentId, PlaceId};
use crate::store::record::RecordError;
use crate::time::Timestamp;

use super::records::{index_range, indexed};
use super::seat::is_present;

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
            None => !self.is_quiet(&appointment.place),
        });
        Ok(listed)
    }

    async fn indexed_between(
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

    /// Open appointments ahead that their calendars, as they are now, would not give any more:
    /// they stay until somebody decides.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn misfits(&self, now: Timestamp) -> Result<Vec<(Listed, Misfit)>, RecordError> {
        let listed = self.indexed_between(now, Timestamp(i64::MAX)).await?;
        let mut misfits = Vec::new();
        for one in listed {
            if one.appointment.state.is_open()
                && let Some(misfit) = self.misfit(&one.appointment)
            {
                misfits.push((one, misfit));
            }
        }
        Ok(misfits)
    }

    fn misfit(&self, appointment: &Appointment) -> Option<Misfit> {
        let Some(calendar) = self.desk.calendars.of(&appointment.place) else {
            return Some(Misfit::NoCalendar);
        };
        let seat = &appointment.seat;
        if seat.team.members().any(|member| !calendar.resources().any(|known| known == member)) {
            return Some(Misfit::NoSuchResource);
        }
        let day: Date = seat.start.in_rome().date();
        let (plan, clock) = (Plan::of(calendar, day, day), Clock::of(day)?);
        let starts = plan.day(day).map(|day| day.starts);
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
        let written = written.to_uppercase();
        let all = self.indexed_between(Timestamp(i64::MIN), Timestamp(i64::MAX)).await?;
        let mut named = all.iter().filter(|one| one.id.reference(REFERENCE_CHARACTERS) == written);
        Ok(match (named.next(), named.next()) {
            (Some(one), None) => Ok(one.id),
            (Some(_), Some(_)) => Err(Unresolved::Several),
            (None, _) => Err(Unresolved::Unknown),
        })
    }
}
