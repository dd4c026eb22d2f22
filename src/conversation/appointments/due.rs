//! What happens to appointments by itself: holds and requests lapse, reminders are handed over,
//! what is long past goes.

use crate::booking::appointment::{News, Notice, State, Step};
use crate::booking::calendar::{Calendar, Discretion};
use crate::conversation::handle::{Conversation, HandleError, Handled};
use crate::conversation::lane::{Guard, PostContent};
use crate::ids::AppointmentId;
use crate::store::{Batch, Key, Outcome};
use crate::time::Timestamp;

use super::family::{remove, take_back_reminders};
use super::service::{DAYTIME, Scope, tellable_at, window_of};

/// How often a conflict is redone.
const CONFLICTS_MAX: usize = 8;

/// What came of a timer.
#[derive(Clone, Debug)]
pub enum Fired {
    /// It was an appointment's; what there is to send, for the sender.
    Done(Option<Box<Handled>>),
    /// No appointment's timer stands there.
    NotOurs,
}

impl Conversation {
    /// Does what is due for an appointment whose timer stands at `at`. A timer that stands there
    /// no more is nobody's.
    ///
    /// # Errors
    /// When it cannot be committed; the timer stays.
    pub async fn fire(
        &self,
        id: AppointmentId,
        at: Timestamp,
        now: Timestamp,
    ) -> Result<Fired, HandleError> {
        for _ in 0..CONFLICTS_MAX {
            let Some((_turn, mut scope)) = self.scope(id, now).await? else {
                return Ok(Fired::NotOurs);
            };
            if scope.appointment.timer != Some(at) {
                return Ok(Fired::NotOurs);
            }
            let calendar = self.desk.calendars.of(&scope.appointment.place).cloned();
            if scope.appointment.forgotten_at() <= now {
                if self.forget(scope).await? {
                    return Ok(Fired::Done(None));
                }
                continue;
            }
            match &calendar {
                Some(calendar) => self.happen(&mut scope, calendar).await?,
                // A calendar that was taken away: what is held there goes in its time, and what
                // is booked stays until somebody decides.
                None => self.lapse_without_calendar(&mut scope).await?,
            }
            if let Some(handled) = self.commit_scope(scope).await? {
                return Ok(Fired::Done(handled.map(Box::new)));
            }
        }
        Err(HandleError::Contended)
    }

    async fn happen(&self, scope: &mut Scope, calendar: &Calendar) -> Result<(), HandleError> {
        let now = scope.now;
        let discretion = self.discretion_of(&scope.appointment);
        // Before anything lapses: whoever was not asked yet has not missed it.
        if scope.appointment.notice == Notice::Owed {
            ask(scope, calendar, discretion);
            return Ok(());
        }
        if let Ok(state) = scope.appointment.may(Step::Lapse, calendar, now) {
            let (batch, kept) = (&mut scope.batch, &mut scope.kept);
            self.vacate(batch, kept, scope.id, &scope.loaded.value, calendar, now).await?;
            scope.appointment.step(state, calendar, now);
            lapsed(scope, discretion);
            return Ok(());
        }
        remind(scope, calendar, discretion);
        Ok(())
    }

    async fn lapse_without_calendar(&self, scope: &mut Scope) -> Result<(), HandleError> {
        scope.appointment.notice = Notice::Done;
        let is_over = scope.appointment.deadline.is_some_and(|deadline| deadline <= scope.now);
        if !scope.appointment.state.is_open() || !is_over {
            return Ok(());
        }
        let seat = &scope.loaded.value.seat;
        self.give_back(&mut scope.batch, &mut scope.kept, scope.id, seat).await?;
        scope.appointment.end(State::Lapsed, scope.now);
        lapsed(scope, self.discretion_of(&scope.loaded.value));
        Ok(())
    }

    /// Removes what is long past, and gives back a stretch that nobody will use any more.
    async fn forget(&self, scope: Scope) -> Result<bool, HandleError> {
        let Scope { id, loaded, lane, mut batch, mut kept, .. } = scope;
        let seat = loaded.value.seat.clone();
        let mut days = self.days_of(&[&seat], &[], &mut kept).await?;
        days.release(&seat, id);
        days.put(&mut batch)?;
        remove(&mut batch, id, &loaded);
        let lane = lane.and_then(|mut lane| {
            let before = lane.value.appointments.len();
            lane.value.appointments.retain(|known| *known != id);
            take_back_reminders(&mut lane.value, id);
            (lane.value.appointments.len() < before).then_some(lane)
        });
        let owner = loaded.value.lane;
        Ok(self.commit_with_lane(batch, owner, lane, None, kept).await?.is_some())
    }

    /// Takes away a timer that belongs to nobody.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn drop_timer(&self, key: Key, now: Timestamp) -> Result<(), HandleError> {
        let Some(stored) = self.records.store().get(&key).await? else { return Ok(()) };
        let mut batch = Batch::new(now);
        batch.remove(key, stored.version);
        // Applied, or somebody else did it: either way it is gone.
        let _: Outcome = self.records.store().commit(batch).await?;
        Ok(())
    }
}

/// Asks somebody who waits whether they want a freed place. They decide in the time that the
/// calendar gives, from when they can know; where they cannot, the next one is asked.
fn ask(scope: &mut Scope, calendar: &Calendar, discretion: Discretion) {
    let now = scope.now;
    scope.appointment.notice = Notice::Done;
    let is_offer = scope.appointment.state == State::Held;
    if is_offer {
        let told_at = tellable_at(DAYTIME, now).unwrap_or(now);
        let deadline = (told_at + calendar.offer).min(scope.appointment.seat.start);
        scope.appointment.deadline = Some(deadline);
    }
    if scope.tell_news(discretion) {
        scope.remember();
    } else if is_offer {
        scope.appointment.deadline = Some(now);
    }
}

/// What lapsed: an answer that never came is told, whatever was only kept goes without a word.
fn lapsed(scope: &mut Scope, discretion: Discretion) {
    scope.appointment.notice = Notice::Done;
    if scope.loaded.value.state == State::Requested {
        scope.appointment.news = Some(News::Unanswered);
        scope.tell_news(discretion);
        return;
    }
    scope.appointment.news = None;
    if let Some(lane) = &mut scope.lane {
        lane.value.appointments.retain(|known| *known != scope.id);
    }
}

/// Hands the reminder that is due to the outbox, and marks it in the same commit. Of several that
/// were missed while nothing ran only the last is worth sending, and none once it has begun.
fn remind(scope: &mut Scope, calendar: &Calendar, discretion: Discretion) {
    let now = scope.now;
    let Some((at, _)) = scope.appointment.next_reminder(calendar) else { return };
    let Some(wish) = scope.appointment.reminders else { return };
    if now < at {
        return;
    }
    let (start, generation) = (scope.appointment.seat.start, scope.appointment.generation);
    let due =
        wish.overdue(&calendar.reminder_minutes, start, generation, &scope.appointment.sent, now);
    scope.appointment.sent.extend(due);
    if now < start {
        let guard = Guard {
            not_before: Some(at),
            expires: Some(start),
            window: Some(window_of(&scope.appointment)),
            generation: None,
        };
        scope.tell(PostContent::Reminder(scope.id), guard, discretion);
    }
}
