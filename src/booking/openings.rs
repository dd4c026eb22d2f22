//! What is free, soonest first.
//!
//! The search asks an [`Outlook`]: for every resource and day one bitmap of what is free. A day of
//! a calendar costs a few shifts a resource, so a year is gone through in well under a
//! millisecond, and what is past is never looked at. An outlook may be behind the truth; whoever
//! takes a place reads the records themselves.

use std::collections::HashMap;

use super::bits::{Bits, Span};
use super::calendar::{Calendar, Calendars};
use super::day::{Day, Together};
use super::plan::{DayPlan, Plan};
use crate::ids::{LanguageTag, PlaceId, ResourceId};
use crate::time::Timestamp;

/// How many days are asked for at once when the outlook does not reach far enough.
const DAYS_ASKED: usize = 14;

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Not before.
    pub from: Timestamp,
    /// At which times of the day.
    pub times: Times,
    /// With a mediator of this language.
    pub mediator: Option<LanguageTag>,
    /// With this operator; anyone when absent.
    pub operator: Option<ResourceId>,
    /// How many.
    pub count: usize,
}

/// At which times of the day, in minutes after midnight by the wall clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    /// Any.
    Any,
    /// Earlier than.
    Before(u16),
    /// Later than.
    After(u16),
}

impl Times {
    fn takes(self, instant: Timestamp) -> bool {
        let minute = || {
            let time = instant.in_rome().time();
            u16::from(time.hour().unsigned_abs()) * 60 + u16::from(time.minute().unsigned_abs())
        };
        match self {
            Self::Any => true,
            Self::Before(limit) => minute() < limit,
            Self::After(limit) => minute() > limit,
        }
    }
}

/// What is known of a resource's day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Steps that are free and in which the resource is there.
    pub free: Bits,
    /// Where somebody may join others.
    pub joins: Vec<(PlaceId, u16)>,
}

impl Known {
    /// What is known from a day's record; `present` are the steps in which the resource is there.
    #[must_use]
    pub fn of(day: &Day, present: Bits) -> Self {
        let joins = day.joins().map(|Together { place, start, .. }| (place.clone(), *start));
        Self { free: present & !day.busy(), joins: joins.collect() }
    }
}

/// What is known of resources' days: those of one resource in a row.
#[derive(Clone, Debug, Default)]
pub struct Outlook {
    tracks: HashMap<ResourceId, Track>,
}

#[derive(Clone, Debug, Default)]
struct Track {
    first: i32,
    days: Vec<Option<Known>>,
}

impl Track {
    fn get(&self, number: i32) -> Option<&Known> {
        let at = usize::try_from(number.checked_sub(self.first)?).ok()?;
        self.days.get(at)?.as_ref()
    }

    fn slot(&mut self, number: i32) -> Option<&mut Option<Known>> {
        if self.days.is_empty() {
            self.first = number;
        }
        if number < self.first {
            let missing = usize::try_from(self.first - number).ok()?;
            self.days.splice(0..0, std::iter::repeat_n(None, missing));
            self.first = number;
        }
        let at = usize::try_from(number - self.first).ok()?;
        if at >= self.days.len() {
            self.days.resize(at + 1, None);
        }
        self.days.get_mut(at)
    }
}

impl Outlook {
    /// Notes what is known of a day, by its [`number`](super::plan::Clock::number).
    pub fn learn(&mut self, resource: &ResourceId, number: i32, known: Known) {
        let track = self.tracks.entry(resource.clone()).or_default();
        if let Some(slot) = track.slot(number) {
            *slot = Some(known);
        }
    }

    /// Takes back what was known of a day.
    pub fn forget(&mut self, resource: &ResourceId, number: i32) {
        if let Some(track) = self.tracks.get_mut(resource)
            && track.get(number).is_some()
            && let Some(slot) = track.slot(number)
        {
            *slot = None;
        }
    }

    /// Takes back everything before a day: nobody looks there any more.
    pub fn forget_before(&mut self, number: i32) {
        for track in self.tracks.values_mut() {
            let past = usize::try_from(number.saturating_sub(track.first)).unwrap_or(0);
            track.days.drain(..past.min(track.days.len()));
            track.first = track.first.max(number);
        }
    }

    /// What is known of a day.
    #[must_use]
    pub fn get(&self, resource: &ResourceId, number: i32) -> Option<&Known> {
        self.tracks.get(resource)?.get(number)
    }
}

/// What a search came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Instants at which an appointment may start, soonest first.
    Openings(Vec<Timestamp>),
    /// The outlook does not reach there: learn these days of these resources, and search again.
    Unknown(Vec<(ResourceId, DayPlan)>),
}

/// The tracks of a calendar's resources, looked up once.
struct Tracks<'o> {
    operators: Vec<(&'o ResourceId, Option<&'o Track>)>,
    rooms: Vec<(&'o ResourceId, Option<&'o Track>)>,
    mediators: Option<Vec<(&'o ResourceId, Option<&'o Track>)>>,
}

impl<'o> Tracks<'o> {
    fn of(
        calendars: &'o Calendars,
        calendar: &'o Calendar,
        outlook: &'o Outlook,
        wish: &'o Wish,
    ) -> Self {
        let track = |id: &'o ResourceId| (id, outlook.tracks.get(id));
        let asked = |id: &&ResourceId| wish.operator.as_ref().is_none_or(|asked| asked == *id);
        Self {
            operators: calendar.operators.iter().filter(asked).map(track).collect(),
            rooms: calendar.rooms.iter().map(track).collect(),
            mediators: wish
                .mediator
                .as_ref()
                .map(|language| calendars.mediators(calendar, language).map(track).collect()),
        }
    }

    fn unknown(&self, day: &DayPlan) -> impl Iterator<Item = (ResourceId, DayPlan)> {
        let all = self.operators.iter().chain(&self.rooms).chain(self.mediators.iter().flatten());
        let number = day.clock.number;
        let unknown =
            all.filter(move |(_, track)| track.and_then(|track| track.get(number)).is_none());
        unknown.map(|(id, _)| ((*id).clone(), *day)).collect::<Vec<_>>().into_iter()
    }
}

/// The soonest openings of a calendar that fit a wish. `plan` covers the calendar's horizon.
#[must_use]
pub fn search(
    calendars: &Calendars,
    calendar: &Calendar,
    plan: &Plan,
    outlook: &Outlook,
    wish: &Wish,
    now: Timestamp,
) -> Found {
    let (earliest, latest) = window(calendar, now);
    let from = earliest.max(wish.from);
    let tracks = Tracks::of(calendars, calendar, outlook, wish);
    let mut found = Vec::new();
    let first = plan.days.partition_point(|day| day.clock.instant(day.clock.steps) <= from);
    for (at, day) in plan.days.iter().enumerate().skip(first) {
        if day.clock.midnight > latest || found.len() >= wish.count {
            break;
        }
        let Some(starts) = free_starts(calendar, &tracks, day) else {
            let ahead = plan.days.iter().skip(at).take(DAYS_ASKED);
            return Found::Unknown(ahead.flat_map(|day| tracks.unknown(day)).collect());
        };
        let instants = starts.iter().map(|start| day.clock.instant(start));
        let fitting = instants.filter(|it| (from..=latest).contains(it) && wish.times.takes(*it));
        found.extend(fitting.take(wish.count - found.len()));
    }
    Found::Openings(found)
}

/// The first and the last instant at which an appointment may start now.
#[must_use]
pub fn window(calendar: &Calendar, now: Timestamp) -> (Timestamp, Timestamp) {
    let days = std::time::Duration::from_hours(24) * u32::from(calendar.horizon_days);
    (now + calendar.lead, now + days)
}

/// The steps of a day at which somebody, a room and a mediator are free together. `None` when the
/// outlook does not know.
fn free_starts(calendar: &Calendar, tracks: &Tracks<'_>, day: &DayPlan) -> Option<Bits> {
    let (before, length, after) = calendar.steps();
    let whole = before + length + after;
    let number = day.clock.number;
    // From where the whole stretch is free, moved to where the appointment itself starts.
    let fits = |known: &Known| known.free.runs(whole).later(before);
    let any = |tracks: &[(&ResourceId, Option<&Track>)]| {
        tracks
            .iter()
            .try_fold(Bits::NONE, |any, (_, track)| Some(any | fits((*track)?.get(number)?)))
    };
    let rooms = if tracks.rooms.is_empty() { Bits::ALL } else { any(&tracks.rooms)? };
    let mut places = any(&tracks.operators)? & rooms;
    if calendar.capacity > 1 {
        for (_, track) in &tracks.operators {
            let joins = &(*track)?.get(number)?.joins;
            for (_, start) in joins.iter().filter(|(place, _)| *place == calendar.place) {
                places.set(*start);
            }
        }
    }
    let mediators = match &tracks.mediators {
        Some(mediators) => any(mediators)?,
        None => Bits::ALL,
    };
    Some(day.starts & places & mediators)
}

/// The stretch that an appointment takes of each resource, with what is kept free around it.
#[must_use]
pub fn span(calendar: &Calendar, start: u16) -> Option<Span> {
    let (before, length, after) = calendar.steps();
    Some(Span { from: start.checked_sub(before)?, until: start + length + after })
}
