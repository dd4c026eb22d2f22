//! Giving a place back: to whoever waits, or to everybody.

use crate::booking::appointment::{Appointment, News, Notice, Origin, Seat, State};
use crate::booking::calendar::Calendar;
use crate::booking::openings;
use crate::booking::plan::Clock;
use crate::booking::waiting::{Waiting, WaitingList};
use crate::conversation::handle::{Conversation, HandleError};
use crate::ids::AppointmentId;
use crate::store::Batch;
use crate::store::record::Loaded;
use crate::time::Timestamp;

use super::family::begun;
use super::seat::{Asked, Days, Kept, Taken};

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
        appointment.reseat(seat);
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
        let (earliest, _) = openings::window(calendar, now);
        if seat.start <= earliest || freed.place != calendar.place {
            return Ok(false);
        }
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
        offered.deadline = Some((now + calendar.offer).min(offered.seat.start));
        offered.news = Some(News::Offered);
        // Their lane is not ours to write in this batch: its own timer does it, at once.
        offered.notice = Notice::Owed;
        self.put_appointment(batch, id, &mut offered, None, now)?;
        Ok(true)
    }
}
