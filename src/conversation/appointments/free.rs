//! Giving a place back: to whoever waits, or to everybody.
//!
//! The promise: nobody is offered a place where nobody will receive them. What a service took away
//! because somebody is absent, or because it is closed, stays taken until it is past; what the
//! calendar would not give any more is free, but kept for nobody.

use std::collections::HashMap;

use crate::booking::appointment::{Appointment, News, Notice, Origin, Reason, Seat, State};
use crate::booking::calendar::{Calendar, Discretion};
use crate::booking::plan::Clock;
use crate::booking::waiting::{Waiting, WaitingList};
use crate::conversation::handle::{Conversation, HandleError};
use crate::ids::AppointmentId;
use crate::store::Batch;
use crate::store::record::Loaded;
use crate::time::Timestamp;

use super::family::begun;
use super::seat::{Asked, Days, Kept, Taken};
use super::service::{DAYTIME, tellable_at};

impl Conversation {
    /// The appointment in its new seat; the old one is freed, or kept for somebody who waits.
    #[expect(clippy::too_many_arguments, reason = "one batch, one record, two places")]
    pub(super) async fn reseat(
        &self,
        batch: &mut Batch,
        kept: &mut Kept,
        id: AppointmentId,
        loaded: &Loaded<Appointment>,
        calendar: &Calendar,
        start: Timestamp,
        now: Timestamp,
    ) -> Result<Result<Appointment, Taken>, HandleError> {
        let old = &loaded.value.seat;
        let mediator = loaded.value.shared.mediator.as_ref();
        let asked = Asked { calendar, start, mediator, operator: None };
        let also = [self.waiting_key(&calendar.place)];
        let (seat, mut days) = match self.take(kept, asked, id, &[(id, old)], &also).await? {
            Ok(taken) => taken,
            Err(Taken) => return Ok(Err(Taken)),
        };
        self.offer(batch, &mut days, &loaded.value, calendar, now).await?;
        days.put(batch)?;
        let mut appointment = loaded.value.clone();
        appointment.reseat(seat, now);
        Ok(Ok(appointment))
    }

    /// Frees the place of an appointment, or keeps it for the first who waits and whom it suits.
    pub(super) async fn vacate(
        &self,
        batch: &mut Batch,
        kept: &mut Kept,
        id: AppointmentId,
        appointment: &Appointment,
        calendar: &Calendar,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        let also = [self.waiting_key(&appointment.place)];
        let mut days = self.days_of(&[&appointment.seat], &also, kept).await?;
        days.release(&appointment.seat, id);
        self.offer(batch, &mut days, appointment, calendar, now).await?;
        days.put(batch)?;
        Ok(())
    }

    /// Frees a place that nobody else may have: its calendar is gone.
    pub(super) async fn give_back(
        &self,
        batch: &mut Batch,
        kept: &mut Kept,
        id: AppointmentId,
        seat: &Seat,
    ) -> Result<(), HandleError> {
        let mut days = self.days_of(&[seat], &[], kept).await?;
        days.release(seat, id);
        days.put(batch)?;
        Ok(())
    }

    /// Ends what holds a place that nobody may have instead: whoever was to receive is not there.
    /// The people stay taken, until the appointment is forgotten; where only they are missing, the
    /// room is free.
    pub(super) async fn withhold(
        &self,
        batch: &mut Batch,
        kept: &mut Kept,
        id: AppointmentId,
        seat: &Seat,
        reason: Reason,
    ) -> Result<(), HandleError> {
        let mut days = self.days_of(&[seat], &[], kept).await?;
        if reason == Reason::Absent {
            days.release_room(seat, id);
        }
        days.put(batch)?;
        Ok(())
    }

    /// Keeps a freed seat for the first who waits and whom it suits, for a limited time.
    async fn offer(
        &self,
        batch: &mut Batch,
        days: &mut Days<'_>,
        freed: &Appointment,
        calendar: &Calendar,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        let (mut list, version) = self.load_waiting(&freed.place).await?;
        if self.offer_to(batch, days, freed, calendar, &mut list, now)? {
            self.records.put_system(batch, self.waiting_key(&freed.place), &list, version)?;
        }
        Ok(())
    }

    /// The same for the first of this list, which is for the caller to put; whether somebody was
    /// taken off it.
    pub(super) fn offer_to(
        &self,
        batch: &mut Batch,
        days: &mut Days<'_>,
        freed: &Appointment,
        calendar: &Calendar,
        list: &mut WaitingList,
        now: Timestamp,
    ) -> Result<bool, HandleError> {
        let seat = &freed.seat;
        // Nobody sees the offer of a discreet calendar, and by night nobody is written to: the
        // time to decide begins when they can know.
        let told_at = tellable_at(DAYTIME, now).filter(|at| *at < seat.start);
        let is_given = freed.place == calendar.place
            && calendar.discretion == Discretion::Ordinary
            && self.is_opening(calendar, seat.start, now)
            && self.misfit(freed, &mut HashMap::new()).is_none();
        let Some(told_at) = told_at.filter(|_| is_given) else { return Ok(false) };
        let suits = |waiting: &Waiting| {
            waiting.lane != freed.lane
                && waiting.mediator.as_ref().is_none_or(|language| {
                    let mediator = seat.team.mediator.as_ref();
                    mediator.is_some_and(|id| self.desk.calendars.speaks(id, language))
                })
        };
        let before = list.clone();
        let Some(next) = list.next(suits) else { return Ok(false) };
        let mut seat = seat.clone();
        if next.mediator.is_none() {
            seat.team.mediator = None;
        }
        let start = Clock::at(seat.start).and_then(|clock| clock.step(seat.start));
        let id = AppointmentId(self.records.fresh_id());
        if start.is_none_or(|start| days.take(calendar, &seat, start, id).is_err()) {
            *list = before;
            return Ok(false);
        }
        let mut offered = begun(next.lane, calendar, seat, Origin::Offered, now);
        offered.shared.mediator = next.mediator;
        offered.step(State::Held, calendar, now);
        offered.deadline = Some((told_at + calendar.offer).min(offered.seat.start));
        offered.news = Some(News::Offered);
        // Their lane is not ours to write in this batch: its own timer does it, at once.
        offered.notice = Notice::Owed;
        self.put_appointment(batch, id, &mut offered, None, now)?;
        Ok(true)
    }
}
