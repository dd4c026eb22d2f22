//! Who takes an appointment: "anybody" resolved, when the records have been read.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::bits::{Bits, Span};
use super::calendar::{Calendar, Calendars};
use super::day::{Day, Taken, Together};
use crate::ids::{LanguageTag, ResourceId};

/// Everything an appointment holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Team {
    /// Who receives.
    pub operator: ResourceId,
    /// Who interprets.
    pub mediator: Option<ResourceId>,
    /// Where, or on which line.
    pub room: Option<ResourceId>,
}

impl Team {
    /// Every resource of it.
    pub fn members(&self) -> impl Iterator<Item = &ResourceId> {
        [Some(&self.operator), self.mediator.as_ref(), self.room.as_ref()].into_iter().flatten()
    }
}

/// A resource's day, read, and the steps in which it is there.
#[derive(Clone, Debug)]
pub struct Standing {
    /// What is taken.
    pub day: Day,
    /// When it is there.
    pub present: Bits,
}

/// The days of every resource of a calendar.
pub type Standings = BTreeMap<ResourceId, Standing>;

/// What is wanted of a team.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'w> {
    /// The stretch.
    pub span: Span,
    /// The step at which the appointment itself starts.
    pub start: u16,
    /// A mediator of this language.
    pub mediator: Option<&'w LanguageTag>,
    /// This operator.
    pub operator: Option<&'w ResourceId>,
}

/// How appointments of this calendar are received together, if they are.
#[must_use]
pub fn together(calendar: &Calendar, start: u16) -> Option<Together> {
    (calendar.capacity > 1).then(|| Together {
        place: calendar.place.clone(),
        start,
        capacity: calendar.capacity,
    })
}

/// An operator, a mediator if one is wanted, and a room if the calendar takes one, all of them
/// free: all or none. Whoever has least to do that day comes first, then whoever is named first.
/// `free` says what else, besides the records, keeps a resource from being taken.
#[must_use]
pub fn choose(
    calendars: &Calendars,
    calendar: &Calendar,
    standings: &Standings,
    wanted: Wanted<'_>,
    free: &dyn Fn(&ResourceId) -> bool,
) -> Option<Team> {
    let mediator = match wanted.mediator {
        Some(language) => {
            let able: Vec<&ResourceId> = calendars.mediators(calendar, language).collect();
            Some(least_busy(&able, standings, wanted.span, free)?.clone())
        }
        None => None,
    };
    let operators: Vec<&ResourceId> = calendar
        .operators
        .iter()
        .filter(|id| wanted.operator.is_none_or(|asked| asked == *id))
        .collect();
    if let Some((operator, room)) = joined(calendar, &operators, standings, wanted, free) {
        return Some(Team { operator, mediator, room });
    }
    let operator = least_busy(&operators, standings, wanted.span, free)?.clone();
    let room = if calendar.rooms.is_empty() {
        None
    } else {
        let rooms: Vec<&ResourceId> = calendar.rooms.iter().collect();
        Some(least_busy(&rooms, standings, wanted.span, free)?.clone())
    };
    Some(Team { operator, mediator, room })
}

/// Others who are received at the same time by somebody who has room for more, and where.
fn joined(
    calendar: &Calendar,
    operators: &[&ResourceId],
    standings: &Standings,
    wanted: Wanted<'_>,
    free: &dyn Fn(&ResourceId) -> bool,
) -> Option<(ResourceId, Option<ResourceId>)> {
    let together = together(calendar, wanted.start)?;
    let group = |id: &ResourceId| -> Option<&Taken> {
        let mut taken = standings.get(id)?.day.taken().iter();
        taken.find(|taken| {
            taken.span == wanted.span
                && taken.together.as_ref() == Some(&together)
                && taken.by.len() < usize::from(together.capacity)
        })
    };
    operators.iter().filter(|id| free(id)).find_map(|operator| {
        let theirs = group(operator)?;
        let same = |id: &&ResourceId| {
            group(id).is_some_and(|room| room.by.iter().any(|one| theirs.by.contains(one)))
        };
        let room = calendar.rooms.iter().filter(|id| free(id)).find(same);
        (room.is_some() || calendar.rooms.is_empty()).then(|| ((*operator).clone(), room.cloned()))
    })
}

fn least_busy<'r>(
    resources: &[&'r ResourceId],
    standings: &Standings,
    span: Span,
    free: &dyn Fn(&ResourceId) -> bool,
) -> Option<&'r ResourceId> {
    let wanted = Bits::of(span);
    resources
        .iter()
        .filter(|id| free(id))
        .filter_map(|id| {
            let Standing { day, present } = standings.get(*id)?;
            let busy = day.busy();
            let is_free = wanted & !(*present & !busy) == Bits::NONE;
            is_free.then_some((busy.count(), *id))
        })
        .min_by_key(|(busy, _)| *busy)
        .map(|(_, id)| id)
}
