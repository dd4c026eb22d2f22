//! What a service does: confirm, move, cancel, note who came. The family is told in the same
//! batch, neutrally; what it is shows when they look.

use std::sync::Arc;
use std::time::Duration;

use crate::booking::appointment::{Appointment, News, Reason, Refused, State, Step};
use crate::booking::calendar::Discretion;
use crate::booking::reminder::ReminderWish;
use crate::conversation::apply::{self, RowWanted, Urgency};
use crate::conversation::handle::{Conversation, HandleError, Handled, Novelty};
use crate::conversation::lane::{ContactWindow, Guard, Lane, LaneStanding, PostContent};
use crate::ids::AppointmentId;
use crate::store::audit::{self, About, Actor, Deed, Happened};
use crate::store::record::{Loaded, RecordError};
use crate::store::{Batch, Key};
use crate::text::preview::Neutral;
use crate::time::Timestamp;

use super::family::{remember, take_back_reminders};
use super::find::is_received;
use super::seat::Kept;

/// How often a conflict is redone.
const CONFLICTS_MAX: usize = 8;
/// When something unasked may arrive, unless the family said otherwise: not at night.
pub(super) const DAYTIME: ContactWindow =
    ContactWindow { weekdays: 0x7f, from_minute: 9 * 60, until_minute: 20 * 60 };
/// What is handed over now is sent within this time; hours that end sooner are over.
const SENT_WITHIN: Duration = Duration::from_mins(5);
/// That nobody answered is still worth knowing so long after the time that was asked for.
const UNANSWERED_TOLD: Duration = Duration::from_hours(24);

/// What a service orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Says yes to a request.
    Confirm,
    /// Gives another place instead.
    Move {
        /// When.
        to: Timestamp,
    },
    /// Cancels.
    Cancel {
        /// Why.
        reason: Reason,
    },
    /// They came.
    Attended,
    /// They did not come.
    Missed,
}

impl Order {
    /// As what the audit knows it.
    fn deed(self) -> Deed {
        match self {
            Self::Confirm => Deed::AppointmentConfirmed,
            Self::Move { .. } => Deed::AppointmentMoved,
            Self::Cancel { .. } => Deed::AppointmentCancelled,
            Self::Attended => Deed::AppointmentAttended,
            Self::Missed => Deed::AppointmentMissed,
        }
    }

    fn step(self) -> Step {
        match self {
            Self::Confirm => Step::Confirm,
            Self::Move { .. } => Step::MoveByService,
            Self::Cancel { .. } => Step::CancelByService,
            Self::Attended => Step::Attend,
            Self::Missed => Step::Miss,
        }
    }
}

/// What came of an order.
#[derive(Clone, Debug)]
pub enum Served {
    /// It stands so now; what there is to send to the family, for the sender. `None` where they
    /// cannot know it in time unless somebody calls them.
    As(State, Option<Box<Handled>>),
    /// Not allowed.
    Refused(Refused),
    /// The place is not free, or nobody is received then.
    Taken,
    /// There is no such appointment.
    Unknown,
}

/// An appointment with the lane of its family, both to be put by one batch.
pub(super) struct Scope {
    pub(super) id: AppointmentId,
    pub(super) loaded: Loaded<Appointment>,
    pub(super) appointment: Appointment,
    pub(super) lane: Option<Loaded<Lane>>,
    pub(super) row: Option<RowWanted>,
    pub(super) batch: Batch,
    pub(super) kept: Kept,
    pub(super) now: Timestamp,
}

impl Scope {
    /// Owes the family something it did not ask for. Whoever cannot be written to, and what is of
    /// a discreet calendar, stays quiet: they see it when they look.
    pub(super) fn tell(
        &mut self,
        content: PostContent,
        guard: Guard,
        discretion: Discretion,
    ) -> bool {
        let Some(lane) = &mut self.lane else { return false };
        let record = &mut lane.value;
        if discretion == Discretion::Discreet || !can_be_written_to(record) {
            return false;
        }
        apply::push_post(&mut record.outgoing, content, guard);
        self.row = Some(RowWanted { number: record.outgoing.number, urgency: Urgency::Reminder });
        true
    }

    /// Tells that there is news, in the hours the family chose, or in daytime where those come too
    /// late. Whether they can know it in time: if not, somebody has to call them.
    pub(super) fn tell_news(&mut self, discretion: Discretion) -> bool {
        let old = self.loaded.value.seat.start;
        let Useful { known_by, until } = useful(&self.appointment, old, self.now);
        let (window, is_in_time) = match hours_before(&self.appointment, known_by, self.now) {
            Some(window) => (window, true),
            None => (window_of(&self.appointment), false),
        };
        if tellable_at(window, self.now).is_none_or(|at| at >= until) {
            return false;
        }
        let guard = Guard { expires: Some(until), window: Some(window), ..Guard::default() };
        self.tell(PostContent::Neutral(Neutral::Ready), guard, discretion) && is_in_time
    }

    /// Has the family's lane know the appointment, so that it shows.
    pub(super) fn remember(&mut self) {
        if let Some(lane) = &mut self.lane {
            remember(&mut lane.value, self.id);
        }
    }
}

/// When something unasked about an appointment may arrive.
pub(super) fn window_of(appointment: &Appointment) -> ContactWindow {
    let chosen = |wish: ReminderWish| ContactWindow {
        weekdays: DAYTIME.weekdays,
        from_minute: wish.from_minute,
        until_minute: wish.until_minute,
    };
    appointment.reminders.map_or(DAYTIME, chosen)
}

/// Whether anything unasked can be sent to whoever has this lane.
pub(super) fn can_be_written_to(lane: &Lane) -> bool {
    lane.standing == LaneStanding::Open && apply::needs_sending(lane.address)
}

/// From when on something that is handed over now can arrive inside these hours.
pub(super) fn tellable_at(window: ContactWindow, now: Timestamp) -> Option<Timestamp> {
    window.next_open(now + SENT_WITHIN)
}

/// The hours in which a family can know of something before `known_by`: those they chose, or
/// daytime where those come too late.
pub(super) fn hours_before(
    appointment: &Appointment,
    known_by: Timestamp,
    now: Timestamp,
) -> Option<ContactWindow> {
    let in_time =
        |window: &ContactWindow| tellable_at(*window, now).is_some_and(|at| at < known_by);
    [window_of(appointment), DAYTIME].into_iter().find(in_time)
}

/// Until when it is of use to hear that there is news.
struct Useful {
    /// Whoever hears it later was not told in time.
    known_by: Timestamp,
    /// Whoever hears it later hears nothing of use.
    until: Timestamp,
}

/// `old` is when it was to start before the news.
fn useful(appointment: &Appointment, old: Timestamp, now: Timestamp) -> Useful {
    let start = appointment.seat.start;
    match appointment.news {
        // The first of the two times is the one that is missed; the second is still worth it.
        Some(News::Moved) => Useful { known_by: start.min(old), until: start.max(old) },
        Some(News::Unanswered) => {
            Useful { known_by: start, until: start.max(now) + UNANSWERED_TOLD }
        }
        Some(News::Offered) => {
            let until = appointment.deadline.unwrap_or(start).min(start);
            Useful { known_by: until, until }
        }
        _ => Useful { known_by: start, until: start },
    }
}

impl Conversation {
    /// Does what a service orders; the audit tells who did it, in the same commit.
    ///
    /// Where the calendar is gone nothing can be confirmed or moved any more, but an appointment
    /// can be ended, and the family is told.
    ///
    /// # Errors
    /// When it cannot be committed; nothing has changed then.
    pub async fn serve(
        &self,
        id: AppointmentId,
        order: Order,
        by: Actor,
        now: Timestamp,
    ) -> Result<Served, HandleError> {
        for _ in 0..CONFLICTS_MAX {
            let Some((_turn, mut scope)) = self.scope(id, now).await? else {
                return Ok(Served::Unknown);
            };
            let state = match self.obey(&mut scope, order).await? {
                Ok(state) => state,
                Err(served) => return Ok(served),
            };
            if matches!(order, Order::Move { .. } | Order::Cancel { .. })
                && let Some(lane) = &mut scope.lane
            {
                take_back_reminders(&mut lane.value, id);
            }
            // Whoever came, or did not, knows it.
            let mut is_told = false;
            if !matches!(order, Order::Attended | Order::Missed) {
                let discretion = self.discretion_of(&scope.appointment);
                scope.remember();
                is_told = scope.tell_news(discretion);
            }
            // The last turn that anybody takes, so nobody waits in a circle.
            let _head = self.turnstile.enter(&audit::head_key()).await;
            let happened =
                Happened { actor: by, deed: order.deed(), about: About::Appointment(id) };
            audit::append(&self.records, &mut scope.batch, &[happened]).await?;
            if let Some(handled) = self.commit_scope(scope).await? {
                // What comes too late to be of use in time is sent all the same, by the outbox.
                return Ok(Served::As(state, handled.filter(|_| is_told).map(Box::new)));
            }
        }
        Err(HandleError::Contended)
    }

    /// Changes the appointment and its days as ordered, or says why not.
    async fn obey(
        &self,
        scope: &mut Scope,
        order: Order,
    ) -> Result<Result<State, Served>, HandleError> {
        let (id, now) = (scope.id, scope.now);
        let calendar = self.desk.calendars.of(&scope.appointment.place).cloned();
        let allowed = match &calendar {
            Some(calendar) => scope.appointment.may(order.step(), calendar, now),
            None => scope.appointment.may_end(order.step(), now),
        };
        let state = match allowed {
            Ok(state) => state,
            Err(refused) => return Ok(Err(Served::Refused(refused))),
        };
        match (order, &calendar) {
            (Order::Confirm, _) => scope.appointment.news = Some(News::Confirmed),
            (Order::Move { .. }, None) => return Ok(Err(Served::Taken)),
            (Order::Move { to }, Some(calendar)) => {
                if to <= now || !is_received(calendar, to) {
                    return Ok(Err(Served::Taken));
                }
                let (batch, kept) = (&mut scope.batch, &mut scope.kept);
                let loaded = &scope.loaded;
                let moved = self.reseat(batch, kept, id, loaded, calendar, to, now).await?;
                let Ok(moved) = moved else { return Ok(Err(Served::Taken)) };
                scope.appointment = moved;
                scope.appointment.news = Some(News::Moved);
            }
            (Order::Cancel { reason }, calendar) => {
                let (batch, kept) = (&mut scope.batch, &mut scope.kept);
                let standing = &scope.loaded.value;
                match calendar {
                    Some(_) if reason.withdraws() => {
                        self.withhold(batch, kept, id, &standing.seat, reason).await?;
                    }
                    Some(calendar) => {
                        self.vacate(batch, kept, id, standing, calendar, now).await?;
                    }
                    None => self.give_back(batch, kept, id, &standing.seat).await?,
                }
                scope.appointment.reason = Some(reason);
                scope.appointment.news = Some(News::Cancelled);
            }
            (Order::Attended | Order::Missed, _) => {}
        }
        match &calendar {
            Some(calendar) => scope.appointment.step(state, calendar, now),
            None => scope.appointment.end(state, now),
        }
        Ok(Ok(state))
    }

    /// An appointment and its family's lane, under the lane's turn: lanes come before calendars
    /// for everybody, so nobody waits in a circle.
    pub(super) async fn scope(
        &self,
        id: AppointmentId,
        now: Timestamp,
    ) -> Result<Option<(crate::store::turnstile::Turn, Scope)>, HandleError> {
        let Some(first) = self.appointment(id).await? else { return Ok(None) };
        let key = Key::lane(first.value.lane);
        let turn = self.turnstile.enter(&key).await;
        // Both as they are now that it is our turn.
        let Some(loaded) = self.appointment(id).await? else { return Ok(None) };
        let lane = match self.records.load::<Lane>(&key).await {
            // Nobody is there any more; the appointment is ended and forgotten all the same.
            Err(RecordError::Erased { .. }) => None,
            lane => lane?,
        };
        let scope = Scope {
            id,
            appointment: loaded.value.clone(),
            loaded,
            lane,
            row: None,
            batch: Batch::new(now),
            kept: Kept::default(),
            now,
        };
        Ok(Some((turn, scope)))
    }

    /// Commits a scope; `None` after a conflict. Inside, what there is to send.
    pub(super) async fn commit_scope(
        &self,
        scope: Scope,
    ) -> Result<Option<Option<Handled>>, HandleError> {
        let Scope { id, loaded, mut appointment, lane, row, mut batch, kept, now } = scope;
        let owner = appointment.lane;
        // What is still to be told was told by this commit, or is seen when they look.
        self.put_appointment(&mut batch, id, &mut appointment, Some(&loaded), now)?;
        self.commit_with_lane(batch, owner, lane, row, kept).await
    }

    /// Commits a batch together with the lane, if there is one.
    pub(super) async fn commit_with_lane(
        &self,
        mut batch: Batch,
        owner: crate::ids::LaneId,
        lane: Option<Loaded<Lane>>,
        row: Option<RowWanted>,
        kept: Kept,
    ) -> Result<Option<Option<Handled>>, HandleError> {
        if let Some(lane) = &lane {
            let Loaded { value, version, seal } = lane;
            self.records.put(&mut batch, Key::lane(owner), value, *version, seal)?;
            batch.outbox.rows.extend(row.map(|row| row.row(owner)));
        }
        let committed = self.commit(batch).await?;
        drop(kept);
        let Some(ticket) = committed else { return Ok(None) };
        Ok(Some(lane.zip(row.zip(ticket)).map(|(lane, row)| Handled {
            id: owner,
            lane: Arc::new(lane.value),
            row: Some(row),
            rings_others: false,
            events: Vec::new(),
            unwiped: 0,
            novelty: Novelty::Applied,
        })))
    }
}
