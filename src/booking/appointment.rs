//! An appointment and what may become of it.
//!
//! The promise: every step is lawful from where it stands or refused; whatever still takes a place
//! has an instant at which it moves by itself, unless somebody said yes to it.

use std::time::Duration;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use super::bits::Span;
use super::calendar::{Calendar, Confirmation, Discretion};
use super::choose::Team;
use super::reminder::{ReminderWish, Sent};
use crate::ids::{AppointmentId, LaneId, LanguageTag, PlaceId};
use crate::time::Timestamp;

/// How long an appointment is kept after it was, or was to be.
pub const KEPT: Duration = Duration::from_hours(30 * 24);
/// The longest words that a family may give along, in characters.
pub const WORDS_CHARS_MAX: usize = 200;

/// An appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// Whose.
    pub lane: LaneId,
    /// Of which calendar.
    pub place: PlaceId,
    /// As what it was agreed: a calendar that is taken away, or opened, betrays nothing.
    pub discretion: Discretion,
    /// Where and when.
    pub seat: Seat,
    /// How it began.
    pub origin: Origin,
    /// Where it stands.
    pub state: State,
    /// Since when.
    pub since: Timestamp,
    /// When a held or requested one goes by itself.
    pub deadline: Option<Timestamp>,
    /// What the family agreed not to have to repeat; the service sees it, nobody else.
    pub shared: Shared,
    /// Reminders, when the family wants them.
    pub reminders: Option<ReminderWish>,
    /// Reminders that were handed to the outbox.
    pub sent: Vec<Sent>,
    /// Raised by each move: reminders of an older generation are not of this place.
    pub generation: u32,
    /// Raised by each change that other people's calendars must hear of.
    pub sequence: u32,
    /// Whether the family said that it comes.
    pub comes: bool,
    /// Why the service cancelled.
    pub reason: Option<Reason>,
    /// What the family has not seen yet.
    pub news: Option<News>,
    /// Whether they were written to about it.
    pub notice: Notice,
    /// The instant of its one timer.
    pub timer: Option<Timestamp>,
}

/// How an appointment began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Origin {
    /// The family chose the place.
    Chosen,
    /// The place was freed, and offered to them because they waited.
    Offered,
}

/// Where and when: a stretch of each member's day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// The instant at which it starts.
    pub start: Timestamp,
    /// The zone in which the wall time was agreed.
    pub zone: String,
    /// The wall time that was agreed.
    pub wall: DateTime,
    /// How long, in minutes.
    pub length_minutes: u16,
    /// The stretch of each member's day, with what is kept free around.
    pub span: Span,
    /// Who and where.
    pub team: Team,
}

impl Seat {
    /// The instant at which it ends.
    #[must_use]
    pub fn end(&self) -> Timestamp {
        self.start + Duration::from_mins(u64::from(self.length_minutes))
    }
}

/// What need not be repeated.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shared {
    /// The language the family speaks.
    pub language: Option<LanguageTag>,
    /// The language a mediator was asked for.
    pub mediator: Option<LanguageTag>,
    /// A few words.
    pub words: Option<String>,
}

/// Personal: never repeated in a fault's description.
impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shared(…)")
    }
}

/// Where an appointment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum State {
    /// Kept while somebody decides.
    Held,
    /// Asked for; somebody of the service has to say yes.
    Requested,
    /// Agreed.
    Booked,
    /// The family cancelled.
    CancelledByFamily,
    /// The service cancelled.
    CancelledByService,
    /// They came.
    Attended,
    /// They did not come.
    NoShow,
    /// Nobody decided in time.
    Lapsed,
}

/// What is done to an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// The family asks, where the service confirms by hand.
    Request,
    /// The family books, where nobody has to confirm.
    Book,
    /// The service says yes.
    Confirm,
    /// The family takes another place instead.
    MoveByFamily,
    /// The service gives another place instead.
    MoveByService,
    /// The family cancels.
    CancelByFamily,
    /// The service cancels.
    CancelByService,
    /// They came.
    Attend,
    /// They did not come.
    Miss,
    /// The time to decide is over.
    Lapse,
}

/// Why the service cancels. The family is told in its language, so these are no free words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Reason {
    /// The operator or the mediator is away.
    Absent,
    /// The office is closed that day.
    Closed,
    /// Another service is right for this.
    Elsewhere,
    /// Something else: call.
    Other,
}

impl Reason {
    /// Every reason and its name.
    pub const ALL: [(&'static str, Self); 4] = [
        ("absent", Self::Absent),
        ("closed", Self::Closed),
        ("elsewhere", Self::Elsewhere),
        ("other", Self::Other),
    ];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, reason)| *reason == self).map_or("other", |(name, _)| name)
    }

    /// Whether it says that nobody receives then: the place is no place for others either.
    #[must_use]
    pub fn withdraws(self) -> bool {
        matches!(self, Self::Absent | Self::Closed)
    }
}

/// Whether a family is owed a neutral word that there is something to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Notice {
    /// No: it was written, or there is nothing.
    Done,
    /// Yes, at once.
    Owed,
}

/// What a family has not seen yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum News {
    /// A freed place is kept for them.
    Offered,
    /// The service said yes.
    Confirmed,
    /// The service moved it.
    Moved,
    /// The service cancelled it.
    Cancelled,
    /// Nobody of the service answered in time.
    Unanswered,
}

/// Why a step is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Refused {
    /// Not from this state.
    #[error("the appointment is not in a state that allows this")]
    State,
    /// It is too late for a family to change it by itself.
    #[error("it is too late to change it by oneself")]
    TooLate,
    /// It has not begun.
    #[error("it has not begun yet")]
    TooEarly,
}

impl State {
    /// Every state and its name, for lists.
    pub const ALL: [(&'static str, Self); 8] = [
        ("held", Self::Held),
        ("requested", Self::Requested),
        ("booked", Self::Booked),
        ("cancelled-by-family", Self::CancelledByFamily),
        ("cancelled-by-service", Self::CancelledByService),
        ("attended", Self::Attended),
        ("no-show", Self::NoShow),
        ("lapsed", Self::Lapsed),
    ];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, state)| *state == self).map_or("", |(name, _)| name)
    }

    /// Whether it takes its place: somebody decides, asks or comes.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Held | Self::Requested | Self::Booked)
    }

    /// Where a step leads, if it is lawful from here.
    #[must_use]
    pub fn after(self, step: Step, confirmation: Confirmation) -> Option<Self> {
        Some(match (self, step) {
            (Self::Held, Step::Request) if confirmation == Confirmation::ByHand => Self::Requested,
            (Self::Held, Step::Book) if confirmation == Confirmation::AtOnce => Self::Booked,
            (Self::Requested, Step::MoveByFamily) => Self::Requested,
            (Self::Booked, Step::MoveByFamily) => match confirmation {
                Confirmation::ByHand => Self::Requested,
                Confirmation::AtOnce => Self::Booked,
            },
            (Self::Requested, Step::Confirm)
            | (Self::Requested | Self::Booked, Step::MoveByService) => Self::Booked,
            (Self::Held | Self::Requested | Self::Booked, Step::CancelByFamily) => {
                Self::CancelledByFamily
            }
            (Self::Held | Self::Requested | Self::Booked, Step::CancelByService) => {
                Self::CancelledByService
            }
            (Self::Held | Self::Requested, Step::Lapse) => Self::Lapsed,
            // Whoever noted the wrong one of the two notes the other.
            (Self::Booked | Self::NoShow, Step::Attend) => Self::Attended,
            (Self::Booked | Self::Attended, Step::Miss) => Self::NoShow,
            _ => return None,
        })
    }
}

impl Appointment {
    /// What a step makes of the state now.
    ///
    /// # Errors
    /// [`Refused`]; nothing is changed.
    pub fn may(&self, step: Step, calendar: &Calendar, now: Timestamp) -> Result<State, Refused> {
        let next = self.state.after(step, calendar.confirmation).ok_or(Refused::State)?;
        let is_over = self.deadline.is_some_and(|deadline| deadline <= now);
        match step {
            Step::Request | Step::Book if is_over => Err(Refused::TooLate),
            Step::Lapse if !is_over => Err(Refused::TooEarly),
            Step::MoveByFamily | Step::CancelByFamily
                if self.state != State::Held && !self.is_changeable(calendar, now) =>
            {
                Err(Refused::TooLate)
            }
            Step::Attend | Step::Miss if now < self.seat.start => Err(Refused::TooEarly),
            Step::Confirm | Step::MoveByService if self.seat.start <= now => Err(Refused::TooLate),
            _ => Ok(next),
        }
    }

    /// What may still be done once the calendar is gone: end it.
    ///
    /// # Errors
    /// [`Refused`]; nothing is changed.
    pub fn may_end(&self, step: Step, now: Timestamp) -> Result<State, Refused> {
        match step {
            Step::Attend | Step::Miss if now < self.seat.start => Err(Refused::TooEarly),
            Step::CancelByFamily if self.state != State::Held && self.seat.start <= now => {
                Err(Refused::TooLate)
            }
            Step::Attend | Step::Miss | Step::CancelByService | Step::CancelByFamily => {
                self.state.after(step, Confirmation::ByHand).ok_or(Refused::State)
            }
            _ => Err(Refused::State),
        }
    }

    /// Ends it: nothing moves it by itself any more.
    pub fn end(&mut self, state: State, now: Timestamp) {
        self.state = state;
        self.since = now;
        self.deadline = None;
        self.sequence += 1;
    }

    /// Takes a step that [`Appointment::may`] allowed.
    pub fn step(&mut self, state: State, calendar: &Calendar, now: Timestamp) {
        self.state = state;
        self.since = now;
        self.deadline = match state {
            State::Held => Some(now + calendar.hold),
            // Nobody waits for an answer beyond the appointment itself.
            State::Requested => Some((now + calendar.answer_within).min(self.seat.start)),
            _ => None,
        };
        if let (State::Booked, Some(wish)) = (state, &mut self.reminders) {
            // What fell due before it was agreed on, or for a time that is new, reminds of nothing.
            wish.since = now;
        }
        if !matches!(state, State::Held) {
            self.sequence += 1;
        }
    }

    /// Takes another place. Reminders of the old one are void, and of the new one only those are
    /// owed that are still ahead.
    pub fn reseat(&mut self, seat: Seat, now: Timestamp) {
        if let Some(wish) = &mut self.reminders {
            wish.since = now;
        }
        self.seat = seat;
        self.generation += 1;
        self.comes = false;
    }

    /// Whether the family may still move or cancel it by itself.
    #[must_use]
    pub fn is_changeable(&self, calendar: &Calendar, now: Timestamp) -> bool {
        matches!(self.state, State::Requested | State::Booked)
            && now + calendar.change_until <= self.seat.start
    }

    /// Whether its place stays taken though nobody comes: the service said that nobody receives
    /// there then, and somebody else who was given it would stand before a closed door.
    #[must_use]
    pub fn withholds(&self, now: Timestamp) -> bool {
        self.state == State::CancelledByService
            && self.reason.is_some_and(Reason::withdraws)
            && self.seat.start > now
    }

    /// When something of it is due: its deadline, news to tell, the next reminder, forgetting.
    #[must_use]
    pub fn due(&self, calendar: Option<&Calendar>, now: Timestamp) -> Timestamp {
        let forget = self.forgotten_at();
        let news = (self.notice == Notice::Owed).then_some(now);
        let deadline = self.state.is_open().then_some(self.deadline).flatten();
        let reminder = calendar.and_then(|calendar| self.next_reminder(calendar));
        let dues = [news, deadline, reminder.map(|(at, _)| at)];
        dues.into_iter().flatten().fold(forget, Timestamp::min)
    }

    /// When it is forgotten.
    #[must_use]
    pub fn forgotten_at(&self) -> Timestamp {
        match self.state {
            // That nobody answered stays until they have seen it.
            State::Lapsed if self.news.is_none() => self.since + Duration::from_hours(24),
            // What nobody marked stays until the same day.
            _ => self.seat.end().max(self.since) + KEPT,
        }
    }

    /// The next reminder that is owed: when, and how long before in minutes.
    #[must_use]
    pub fn next_reminder(&self, calendar: &Calendar) -> Option<(Timestamp, u32)> {
        let wish = self.reminders.as_ref()?;
        let is_discreet = [self.discretion, calendar.discretion].contains(&Discretion::Discreet);
        if self.state != State::Booked || is_discreet {
            return None;
        }
        wish.next(&calendar.reminder_minutes, self.seat.start, self.generation, &self.sent)
    }
}

/// The characters by which people name an appointment to one another.
pub const REFERENCE_CHARACTERS: usize = 6;

/// What people read to one another.
#[must_use]
pub fn reference(id: AppointmentId) -> String {
    id.reference(REFERENCE_CHARACTERS)
}
