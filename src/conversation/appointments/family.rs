//! What a family does, within the batch of its own step.

use std::collections::BTreeMap;

use crate::booking::appointment::{
    Appointment, News, Notice, Origin, Refused, Seat, Shared, State, Step,
};
use crate::booking::calendar::{Calendar, Confirmation};
use crate::booking::reminder::ReminderWish;
use crate::booking::waiting::{Joined, Waiting};
use crate::conversation::apply;
use crate::conversation::handle::{Conversation, HandleError};
use crate::conversation::lane::{Address, Lane, PostContent};
use crate::ids::{AppointmentId, LaneId, LanguageTag, PlaceId};
use crate::store::record::{Loaded, RecordError};
use crate::store::{Batch, Key};
use crate::time::Timestamp;

use super::records::{index_of, key_of};
use super::seat::{Asked, Kept, Taken};
use super::service::can_be_written_to;

/// Whose an appointment is when its family was erased.
pub const NOBODY: LaneId = LaneId([0; 16]);
/// How often a conflict is redone.
const CONFLICTS_MAX: usize = 8;
/// How many appointments a lane remembers; the oldest goes.
const REMEMBERED_MAX: usize = 24;

/// A family's step.
pub struct Doing<'a> {
    /// Whose.
    pub lane: LaneId,
    /// Their lane's record, to be put by the caller.
    pub record: &'a mut Lane,
    /// The step's batch.
    pub batch: &'a mut Batch,
    /// To be kept until the batch is committed.
    pub kept: &'a mut Kept,
    /// Now.
    pub now: Timestamp,
}

/// What came of the wish to hold a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hold {
    /// It is kept for a few minutes.
    Held(AppointmentId),
    /// Somebody else has it.
    Taken,
    /// They have as many appointments here as a family may have.
    Limit,
    /// There is no such calendar any more.
    Gone,
}

/// What a family says when it decides.
#[derive(Clone, Debug, Default)]
pub struct Settling {
    /// The language they speak.
    pub language: Option<LanguageTag>,
    /// A few words they agreed to give along.
    pub words: Option<String>,
    /// Reminders inside these minutes of the day.
    pub reminders: Option<(u16, u16)>,
}

/// What came of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It stands so now.
    As(State),
    /// Not allowed, or not any more.
    Refused(Refused),
    /// Somebody else has the place.
    Taken,
    /// It is not theirs, or there is no such appointment.
    Unknown,
}

impl Conversation {
    /// An appointment of this very family. Any other is as if it did not exist.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn own_appointment(
        &self,
        lane: LaneId,
        record: &Lane,
        id: AppointmentId,
    ) -> Result<Option<Loaded<Appointment>>, RecordError> {
        if !record.appointments.contains(&id) {
            return Ok(None);
        }
        Ok(self.appointment(id).await?.filter(|loaded| loaded.value.lane == lane))
    }

    /// The family's appointments that still stand; what is gone leaves the lane's list.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn own_appointments(
        &self,
        lane: LaneId,
        record: &mut Lane,
        now: Timestamp,
    ) -> Result<Vec<(AppointmentId, Loaded<Appointment>)>, RecordError> {
        let mut standing = Vec::new();
        for id in std::mem::take(&mut record.appointments) {
            let Some(loaded) = self.appointment(id).await? else { continue };
            let is_ahead = loaded.value.state.is_open() && loaded.value.seat.end() > now;
            // What is over and stood well is nothing to tell any more.
            let is_told = loaded
                .value
                .news
                .is_some_and(|news| is_ahead || matches!(news, News::Cancelled | News::Unanswered));
            if loaded.value.lane == lane && (is_ahead || is_told) {
                record.appointments.push(id);
                standing.push((id, loaded));
            }
        }
        standing.sort_by_key(|(_, loaded)| loaded.value.seat.start);
        Ok(standing)
    }

    /// Keeps a place for a few minutes. A place they kept before is given back in the same batch.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn hold(
        &self,
        doing: &mut Doing<'_>,
        place: &PlaceId,
        start: Timestamp,
        mediator: Option<LanguageTag>,
    ) -> Result<Hold, HandleError> {
        let Some(calendar) = self.desk.calendars.of(place).cloned() else { return Ok(Hold::Gone) };
        let now = doing.now;
        if !self.is_opening(&calendar, start, now) {
            return Ok(Hold::Taken);
        }
        let theirs = self.own_appointments(doing.lane, doing.record, now).await?;
        let is_hold = |it: &Appointment| it.state == State::Held && it.origin == Origin::Chosen;
        let (held, others): (Vec<_>, Vec<_>) =
            theirs.into_iter().partition(|(_, loaded)| is_hold(&loaded.value));
        let open = others.iter().filter(|(_, it)| it.value.place == *place);
        let open = open.filter(|(_, it)| it.value.state.is_open()).count();
        if open >= usize::from(calendar.per_family) {
            return Ok(Hold::Limit);
        }
        let id = AppointmentId(self.records.fresh_id());
        let asked =
            Asked { calendar: &calendar, start, mediator: mediator.as_ref(), operator: None };
        let instead: Vec<(AppointmentId, &Seat)> =
            held.iter().map(|(id, loaded)| (*id, &loaded.value.seat)).collect();
        let (seat, days) = match self.take(doing.kept, asked, id, &instead, &[]).await? {
            Ok(taken) => taken,
            Err(Taken) => return Ok(Hold::Taken),
        };
        days.put(doing.batch)?;
        for (old, loaded) in &held {
            remove(doing.batch, *old, loaded);
            doing.record.appointments.retain(|known| known != old);
        }
        let mut appointment = begun(doing.lane, &calendar, seat, Origin::Chosen, now);
        appointment.shared.mediator = mediator;
        appointment.step(State::Held, &calendar, now);
        self.put_appointment(doing.batch, id, &mut appointment, None, now)?;
        remember(doing.record, id);
        Ok(Hold::Held(id))
    }

    /// Says yes to a held place: booked, or asked for where the service confirms by hand.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn settle(
        &self,
        doing: &mut Doing<'_>,
        id: AppointmentId,
        settling: Settling,
    ) -> Result<Settled, HandleError> {
        let found = self.own_appointment(doing.lane, doing.record, id).await?;
        let Some((loaded, calendar)) = found.and_then(|it| self.with_calendar(it)) else {
            return Ok(Settled::Unknown);
        };
        let step = match calendar.confirmation {
            Confirmation::ByHand => Step::Request,
            Confirmation::AtOnce => Step::Book,
        };
        let state = match loaded.value.may(step, &calendar, doing.now) {
            Ok(state) => state,
            Err(refused) => return Ok(Settled::Refused(refused)),
        };
        let mut appointment = loaded.value.clone();
        appointment.step(state, &calendar, doing.now);
        appointment.news = None;
        appointment.shared = Shared {
            language: settling.language,
            mediator: appointment.shared.mediator.take(),
            words: settling.words,
        };
        appointment.reminders = settling.reminders.map(|(from_minute, until_minute)| {
            ReminderWish { from_minute, until_minute, since: doing.now }
        });
        self.put_appointment(doing.batch, id, &mut appointment, Some(&loaded), doing.now)?;
        Ok(Settled::As(state))
    }

    /// Takes another place instead, in one batch with giving back the old one.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn relocate(
        &self,
        doing: &mut Doing<'_>,
        id: AppointmentId,
        start: Timestamp,
    ) -> Result<Settled, HandleError> {
        let found = self.own_appointment(doing.lane, doing.record, id).await?;
        let Some((loaded, calendar)) = found.and_then(|it| self.with_calendar(it)) else {
            return Ok(Settled::Unknown);
        };
        let state = match loaded.value.may(Step::MoveByFamily, &calendar, doing.now) {
            Ok(state) => state,
            Err(refused) => return Ok(Settled::Refused(refused)),
        };
        if !self.is_opening(&calendar, start, doing.now) {
            return Ok(Settled::Taken);
        }
        let moved =
            self.reseat(doing.batch, doing.kept, id, &loaded, &calendar, start, doing.now).await?;
        let Ok(mut appointment) = moved else { return Ok(Settled::Taken) };
        appointment.step(state, &calendar, doing.now);
        // Whatever the service had to say was about another time.
        appointment.news = None;
        take_back_reminders(doing.record, id);
        self.put_appointment(doing.batch, id, &mut appointment, Some(&loaded), doing.now)?;
        Ok(Settled::As(state))
    }

    /// Cancels, and frees the place for whoever waits. Where the calendar is gone nothing says
    /// until when, and the service learns that nobody comes.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn cancel(
        &self,
        doing: &mut Doing<'_>,
        id: AppointmentId,
    ) -> Result<Settled, HandleError> {
        let found = self.own_appointment(doing.lane, doing.record, id).await?;
        let Some(loaded) = found else { return Ok(Settled::Unknown) };
        let calendar = self.desk.calendars.of(&loaded.value.place).cloned();
        let allowed = match &calendar {
            Some(calendar) => loaded.value.may(Step::CancelByFamily, calendar, doing.now),
            None => loaded.value.may_end(Step::CancelByFamily, doing.now),
        };
        let state = match allowed {
            Ok(state) => state,
            Err(refused) => return Ok(Settled::Refused(refused)),
        };
        let (batch, kept) = (&mut *doing.batch, &mut *doing.kept);
        match &calendar {
            Some(calendar) => {
                self.vacate(batch, kept, id, &loaded.value, calendar, doing.now).await?;
            }
            None => self.give_back(batch, kept, id, &loaded.value.seat).await?,
        }
        take_back_reminders(doing.record, id);
        doing.record.appointments.retain(|known| *known != id);
        if loaded.value.state == State::Held {
            // Nobody of the service ever saw it.
            remove(doing.batch, id, &loaded);
            return Ok(Settled::As(state));
        }
        let mut appointment = loaded.value.clone();
        appointment.end(state, doing.now);
        self.put_appointment(doing.batch, id, &mut appointment, Some(&loaded), doing.now)?;
        Ok(Settled::As(state))
    }

    /// Says that they come, in answer to a reminder.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn comes(
        &self,
        doing: &mut Doing<'_>,
        id: AppointmentId,
    ) -> Result<Settled, HandleError> {
        let found = self.own_appointment(doing.lane, doing.record, id).await?;
        let Some(loaded) = found else { return Ok(Settled::Unknown) };
        if loaded.value.state != State::Booked || loaded.value.seat.start <= doing.now {
            return Ok(Settled::Refused(Refused::State));
        }
        let mut appointment = loaded.value.clone();
        appointment.comes = true;
        self.put_appointment(doing.batch, id, &mut appointment, Some(&loaded), doing.now)?;
        Ok(Settled::As(State::Booked))
    }

    /// Notes that they have seen what there was to be told.
    ///
    /// # Errors
    /// When it cannot be sealed.
    pub(super) fn seen_news(
        &self,
        doing: &mut Doing<'_>,
        id: AppointmentId,
        loaded: &Loaded<Appointment>,
    ) -> Result<(), RecordError> {
        // An offer stays one until it is decided on.
        if loaded.value.news.is_none_or(|news| news == News::Offered) {
            return Ok(());
        }
        let mut appointment = loaded.value.clone();
        appointment.news = None;
        self.put_appointment(doing.batch, id, &mut appointment, Some(loaded), doing.now)
    }

    /// Puts the family on the waiting list of a place; it is full for whoever could not be told of
    /// a freed place, and where nobody would see that there is one.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn wait_for(
        &self,
        doing: &mut Doing<'_>,
        place: &PlaceId,
        language: Option<LanguageTag>,
        mediator: Option<LanguageTag>,
    ) -> Result<Joined, HandleError> {
        if self.is_quiet(place) || !can_be_written_to(doing.record) {
            return Ok(Joined::Full);
        }
        let key = self.waiting_key(place);
        let _days = self.days_of(&[], std::slice::from_ref(&key), doing.kept).await?;
        let (mut list, version) = self.load_waiting(place).await?;
        let waiting = Waiting { lane: doing.lane, language, mediator, since: doing.now };
        let joined = list.join(waiting);
        self.records.put_system(doing.batch, key, &list, version)?;
        Ok(joined)
    }

    /// Whatever the family has goes: they are erased. Places ahead are freed, for whoever waits
    /// first; that somebody cancelled stays with the service, of nobody and without a word of
    /// theirs, so that nobody waits for them in vain. What is past goes whole.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn forget_appointments(&self, doing: &mut Doing<'_>) -> Result<(), HandleError> {
        let now = doing.now;
        // Also what their list has not any more: what is past, and what was cancelled.
        doing.record.appointments.clear();
        let theirs = self.appointments_of(doing.lane).await?;
        let seats: Vec<&Seat> = theirs.iter().map(|(_, loaded)| &loaded.value.seat).collect();
        let places: Vec<PlaceId> = self.desk.calendars.by_place.keys().cloned().collect();
        let keys: Vec<Key> = places.iter().map(|place| self.waiting_key(place)).collect();
        if seats.is_empty() && keys.is_empty() {
            return Ok(());
        }
        let mut days = self.days_of(&seats, &keys, doing.kept).await?;
        let mut lists = BTreeMap::new();
        for place in places {
            let (mut list, version) = self.load_waiting(&place).await?;
            let is_changed = list.leave(doing.lane);
            lists.insert(place, (list, version, is_changed));
        }
        for (id, loaded) in theirs {
            if loaded.value.withholds(now) {
                // Who is absent stays so, whoever the place was promised to.
                self.leave_of_nobody(doing.batch, id, loaded, now)?;
                continue;
            }
            days.release(&loaded.value.seat, id);
            let is_ahead = loaded.value.state.is_open() && loaded.value.seat.start > now;
            if is_ahead
                && let Some(calendar) = self.desk.calendars.of(&loaded.value.place).cloned()
                && let Some((list, _, is_changed)) = lists.get_mut(&loaded.value.place)
            {
                let freed = &loaded.value;
                *is_changed |=
                    self.offer_to(doing.batch, &mut days, freed, &calendar, list, now)?;
            }
            if is_ahead && loaded.value.state != State::Held {
                self.leave_of_nobody(doing.batch, id, loaded, now)?;
            } else {
                // Nobody of the service ever saw it, or nobody needs it any more.
                remove(doing.batch, id, &loaded);
            }
        }
        days.put(doing.batch)?;
        for (place, (list, version, is_changed)) in lists {
            if is_changed {
                self.records.put_system(doing.batch, self.waiting_key(&place), &list, version)?;
            }
        }
        doing.record.outgoing.posts.retain(|post| {
            !matches!(post.content, PostContent::Reminder(_) | PostContent::CalendarFile(_))
        });
        Ok(())
    }

    /// The same for somebody whose conversation may be over already: their lane alone is known.
    ///
    /// # Errors
    /// When it cannot be committed; nothing has changed then.
    pub async fn forget_appointments_of(
        &self,
        lane: LaneId,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        let key = Key::lane(lane);
        let _turn = self.turnstile.enter(&key).await;
        for _ in 0..CONFLICTS_MAX {
            let mut found = match self.records.load::<Lane>(&key).await {
                Err(RecordError::Erased { .. }) => None,
                found => found?,
            };
            let (mut batch, mut kept) = (Batch::new(now), Kept::default());
            // Whoever is not here any more has a lane to write on all the same, which nobody puts.
            let mut passing = apply::new_lane(Address::Web, now);
            let record = found.as_mut().map_or(&mut passing, |loaded| &mut loaded.value);
            let mut doing = Doing { lane, record, batch: &mut batch, kept: &mut kept, now };
            self.forget_appointments(&mut doing).await?;
            if batch.expects.is_empty() {
                return Ok(());
            }
            if self.commit_with_lane(batch, lane, found, None, kept).await?.is_some() {
                return Ok(());
            }
        }
        Err(HandleError::Contended)
    }

    /// What a service keeps of an appointment whose family was erased: that nobody comes.
    fn leave_of_nobody(
        &self,
        batch: &mut Batch,
        id: AppointmentId,
        mut loaded: Loaded<Appointment>,
        now: Timestamp,
    ) -> Result<(), RecordError> {
        let mut left = Appointment {
            lane: NOBODY,
            shared: Shared::default(),
            reminders: None,
            sent: Vec::new(),
            comes: false,
            news: None,
            notice: Notice::Done,
            ..loaded.value.clone()
        };
        if left.state.is_open() {
            left.end(State::CancelledByFamily, now);
        }
        // What they gave along was under the old key, which nobody uses again.
        loaded.seal = self.records.fresh_person();
        self.put_appointment(batch, id, &mut left, Some(&loaded), now)
    }

    /// The appointment with its calendar, if there still is one.
    pub(super) fn with_calendar(
        &self,
        loaded: Loaded<Appointment>,
    ) -> Option<(Loaded<Appointment>, std::sync::Arc<Calendar>)> {
        let calendar = self.desk.calendars.of(&loaded.value.place)?.clone();
        Some((loaded, calendar))
    }
}

/// An appointment before its first step.
pub(super) fn begun(
    lane: LaneId,
    calendar: &Calendar,
    seat: Seat,
    origin: Origin,
    now: Timestamp,
) -> Appointment {
    Appointment {
        lane,
        place: calendar.place.clone(),
        discretion: calendar.discretion,
        seat,
        origin,
        state: State::Held,
        since: now,
        deadline: None,
        shared: Shared::default(),
        reminders: None,
        sent: Vec::new(),
        generation: 0,
        sequence: 0,
        comes: false,
        reason: None,
        news: None,
        notice: Notice::Done,
        timer: None,
    }
}

/// Removes an appointment's record and everything that points to it.
pub(super) fn remove(batch: &mut Batch, id: AppointmentId, loaded: &Loaded<Appointment>) {
    batch.remove(key_of(id), loaded.version);
    batch.deletes.push(index_of(loaded.value.seat.start, id));
    batch.deletes.extend(loaded.value.timer.map(|at| Key::timer(at, &id.0)));
}

pub(super) fn remember(record: &mut Lane, id: AppointmentId) {
    if record.appointments.contains(&id) {
        return;
    }
    if record.appointments.len() >= REMEMBERED_MAX {
        record.appointments.remove(0);
    }
    record.appointments.push(id);
}

/// A reminder that was not sent yet is not sent any more.
pub(super) fn take_back_reminders(record: &mut Lane, id: AppointmentId) {
    record.outgoing.posts.retain(|post| post.content != PostContent::Reminder(id));
}
