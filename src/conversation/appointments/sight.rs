//! Who of the desk sees which appointments.
//!
//! The promise: an appointment of a discreet service looks like nothing to whoever does not stand
//! in its calendar, whatever their role; whoever interprets sees when and where, with whom, and in
//! which language, and not a word more. Places in a calendar are joined to operators by their
//! handle, in `territory/calendars.yaml`.

use std::sync::Arc;

use crate::booking::appointment::{Appointment, State};
use crate::booking::calendar::{Calendar, Discretion};
use crate::conversation::handle::Conversation;
use crate::ids::{PlaceId, ResourceId};
use crate::people::{Act, Operator};

/// How much somebody sees of an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// All there is, and may do what a service does.
    Whole,
    /// When and where they interpret.
    Interpreting,
}

/// Somebody of the desk, and what of the calendars stands for them.
#[derive(Clone, Debug)]
pub struct Seen<'o> {
    operator: &'o Operator,
    own: Vec<ResourceId>,
}

impl Seen<'_> {
    /// What of the calendars stands for them.
    #[must_use]
    pub fn own(&self) -> &[ResourceId] {
        &self.own
    }
}

impl Conversation {
    /// Joins an operator of the desk to what stands for them in calendars.
    #[must_use]
    pub fn seen_by<'o>(&self, operator: &'o Operator) -> Seen<'o> {
        let own = self.desk.calendars.resources_of(&operator.handle).cloned().collect();
        Seen { operator, own }
    }

    /// The calendars whose appointments somebody keeps.
    #[must_use]
    pub fn kept_calendars(&self, seen: &Seen<'_>) -> Vec<PlaceId> {
        let kept = |calendar: &&Arc<Calendar>| {
            let is_discreet = calendar.discretion == Discretion::Discreet;
            let receives = calendar.operators.iter().any(|one| seen.own.contains(one));
            (seen.operator.may(Act::KeepAppointments) && !is_discreet)
                || (seen.operator.may(Act::KeepOwnAppointments) && receives)
        };
        let calendars = self.desk.calendars.by_place.values();
        calendars.filter(kept).map(|calendar| calendar.place.clone()).collect()
    }

    /// What somebody sees of an appointment; `None` where it looks like nothing to them. What
    /// somebody still decides on is nobody's business.
    #[must_use]
    pub fn sight(&self, seen: &Seen<'_>, appointment: &Appointment) -> Option<Sight> {
        if appointment.state == State::Held {
            return None;
        }
        let (operator, team) = (seen.operator, &appointment.seat.team);
        let calendar = self.desk.calendars.of(&appointment.place);
        let receives = seen.own.contains(&team.operator)
            || calendar.is_some_and(|it| it.operators.iter().any(|one| seen.own.contains(one)));
        if (operator.may(Act::KeepOwnAppointments) && receives)
            || (operator.may(Act::KeepAppointments) && !self.is_discreet(appointment))
        {
            return Some(Sight::Whole);
        }
        let interprets = team.mediator.as_ref().is_some_and(|one| seen.own.contains(one));
        (operator.may(Act::SeeInterpreting) && interprets).then_some(Sight::Interpreting)
    }
}
