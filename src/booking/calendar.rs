//! What a service agreed to: when it receives, with whom, on which terms.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::bits::STEP_MINUTES;
use super::recurrence::Recurrence;
use crate::diagnostic::Place;
use crate::ids::{LanguageTag, PlaceId, ResourceId};
use crate::time::holidays;

/// All calendars, frozen after loading.
#[derive(Clone, Debug, Default)]
pub struct Calendars {
    /// By the place they are of.
    pub by_place: BTreeMap<PlaceId, Arc<Calendar>>,
    /// What appointments take.
    pub resources: BTreeMap<ResourceId, Resource>,
}

/// The calendar of a service at a location.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// Of which place.
    pub place: PlaceId,
    /// Whether anybody stands behind it.
    pub standing: Standing,
    /// Who says yes.
    pub confirmation: Confirmation,
    /// Whether it gives nothing that could be found: no reminder, file, pin, address or entry.
    pub discretion: Discretion,
    /// How long a family is received, in minutes.
    pub length_minutes: u16,
    /// Kept free before, in minutes.
    pub before_minutes: u16,
    /// Kept free after, in minutes.
    pub after_minutes: u16,
    /// From one start to the next, in minutes.
    pub every_minutes: u16,
    /// Not sooner than this from now.
    pub lead: Duration,
    /// Not later than this many days from now.
    pub horizon_days: u16,
    /// Families received together by one operator.
    pub capacity: u16,
    /// Appointments a family may have here at a time.
    pub per_family: u16,
    /// How long a place is kept while somebody decides.
    pub hold: Duration,
    /// How long the service may take to confirm by hand.
    pub answer_within: Duration,
    /// Until so long before, a family may move or cancel by itself.
    pub change_until: Duration,
    /// Reminders so many minutes before, the earliest first.
    pub reminder_minutes: Vec<u32>,
    /// How long a freed place is kept for somebody who waits.
    pub offer: Duration,
    /// Who receives: any of these.
    pub operators: Vec<ResourceId>,
    /// Who may be asked to interpret: any of these.
    pub mediators: Vec<ResourceId>,
    /// Where: any of these; empty when no room is taken.
    pub rooms: Vec<ResourceId>,
    /// When.
    pub hours: Availability,
    /// Where it stands in its file.
    pub at: Place,
}

/// Whether anybody stands behind a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The service gave its agenda: who agreed, when.
    Agreed {
        /// Who, and of which body.
        by: String,
        /// When.
        on: Date,
    },
    /// Made up, to show how it works. Never offered to families, and marked where it is shown.
    Demonstration,
}

/// Who says yes to an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmation {
    /// Somebody of the service, by hand.
    ByHand,
    /// Nobody: what is free is given.
    AtOnce,
}

/// Whether an appointment may leave traces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Discretion {
    /// It may.
    Ordinary,
    /// It may not.
    Discreet,
}

/// What an appointment takes.
#[derive(Clone, Debug)]
pub struct Resource {
    /// Its name.
    pub id: ResourceId,
    /// What it is.
    pub kind: ResourceKind,
    /// By which the desk knows them as one of its operators; only of people.
    pub handle: Option<String>,
    /// When it is there; `None` whenever the calendar is.
    pub hours: Option<Availability>,
    /// Where it stands in its file.
    pub at: Place,
}

/// What a resource is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResourceKind {
    /// Somebody who receives.
    Operator,
    /// Somebody who interprets, in these languages.
    Mediator(Vec<LanguageTag>),
    /// A room.
    Room,
    /// A video line.
    Video,
    /// A phone line.
    Phone,
}

/// How an appointment takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Channel {
    /// In person.
    InPerson,
    /// By video.
    Video,
    /// By phone.
    Phone,
}

/// Minutes after midnight by the wall clock: from, included, until, excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Interval {
    /// From.
    pub from: u16,
    /// Until; at most 24:00.
    pub until: u16,
}

/// When something is there.
#[derive(Clone, Debug, Default)]
pub struct Availability {
    /// Recurring hours.
    pub rules: Vec<Rule>,
    /// Single days more.
    pub also: Vec<(Date, Interval)>,
    /// First and last day of each closure.
    pub closed: Vec<(Date, Date)>,
    /// Whether national holidays are working days.
    pub holidays: OnHolidays,
    /// Holidays of this place alone: month and day.
    pub local_holidays: Vec<(i8, i8)>,
}

/// Recurring hours.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Which days.
    pub days: Recurrence,
    /// Which hours of each.
    pub hours: Vec<Interval>,
    /// Days that are left out.
    pub except: Vec<Date>,
    /// Where it stands in its file.
    pub at: Place,
}

/// What happens on national holidays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnHolidays {
    /// Closed.
    #[default]
    Closed,
    /// As on any day.
    Open,
}

impl Interval {
    /// From `HH:MM` to `HH:MM` of the same day; `24:00` ends it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (from, until) = text.split_once(['-', '–'])?;
        let interval = Self { from: minutes(from.trim())?, until: minutes(until.trim())? };
        (interval.from < interval.until).then_some(interval)
    }

    /// Whether both have a minute in common.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.until && other.from < self.until
    }

    /// Whether it begins and ends on a step.
    #[must_use]
    pub fn is_on_steps(self) -> bool {
        self.from.is_multiple_of(STEP_MINUTES) && self.until.is_multiple_of(STEP_MINUTES)
    }
}

fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let digits = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hour) || !digits(minute) {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    let total = hour * 60 + minute;
    (minute < 60 && total <= 24 * 60).then_some(total)
}

impl Availability {
    /// Whether the day is a holiday or inside a closure.
    #[must_use]
    pub fn is_closed(&self, day: Date) -> bool {
        let national = self.holidays == OnHolidays::Closed && holidays::is_national(day);
        national
            || self.local_holidays.contains(&(day.month(), day.day()))
            || self.closed.iter().any(|(first, last)| *first <= day && day <= *last)
    }

    /// The hours of each day from `first` to `last`, both included; days without any are left
    /// out. What is added for a single day holds on a holiday too: somebody wrote that very day.
    #[must_use]
    pub fn between(&self, first: Date, last: Date) -> BTreeMap<Date, Vec<Interval>> {
        let mut days: BTreeMap<Date, Vec<Interval>> = BTreeMap::new();
        for rule in &self.rules {
            for day in rule.days.days(first, last) {
                if !rule.except.contains(&day) && !self.is_closed(day) {
                    days.entry(day).or_default().extend(&rule.hours);
                }
            }
        }
        for (day, interval) in &self.also {
            if (first..=last).contains(day) {
                days.entry(*day).or_default().push(*interval);
            }
        }
        for intervals in days.values_mut() {
            intervals.sort_unstable();
        }
        days
    }
}

impl Calendar {
    /// Steps kept free before, steps of the appointment itself, steps kept free after.
    #[must_use]
    pub fn steps(&self) -> (u16, u16, u16) {
        let steps = |minutes: u16| minutes.div_ceil(STEP_MINUTES);
        (steps(self.before_minutes), steps(self.length_minutes), steps(self.after_minutes))
    }

    /// Every resource it may take.
    pub fn resources(&self) -> impl Iterator<Item = &ResourceId> {
        self.operators.iter().chain(&self.mediators).chain(&self.rooms)
    }
}

impl Calendars {
    /// The calendar of a place.
    #[must_use]
    pub fn of(&self, place: &PlaceId) -> Option<&Arc<Calendar>> {
        self.by_place.get(place)
    }

    /// What families may be offered: what nobody stands behind is left out.
    #[must_use]
    pub fn agreed(mut self) -> Self {
        self.by_place.retain(|_, calendar| calendar.standing != Standing::Demonstration);
        self
    }

    /// Everything that stands for an operator of the desk.
    pub fn resources_of<'c>(&'c self, handle: &'c str) -> impl Iterator<Item = &'c ResourceId> {
        let theirs = self.resources.values();
        theirs.filter(move |one| one.handle.as_deref() == Some(handle)).map(|one| &one.id)
    }

    /// Those among a calendar's mediators who speak a language.
    pub fn mediators<'c>(
        &'c self,
        calendar: &'c Calendar,
        language: &'c LanguageTag,
    ) -> impl Iterator<Item = &'c ResourceId> {
        calendar.mediators.iter().filter(move |id| self.speaks(id, language))
    }

    /// Whether a mediator speaks a language.
    #[must_use]
    pub fn speaks(&self, mediator: &ResourceId, language: &LanguageTag) -> bool {
        self.resources.get(mediator).is_some_and(|resource| {
            matches!(&resource.kind, ResourceKind::Mediator(spoken) if spoken.contains(language))
        })
    }

    /// How an appointment in a room or on a line takes place.
    #[must_use]
    pub fn channel(&self, room: Option<&ResourceId>) -> Channel {
        match room.and_then(|id| self.resources.get(id)).map(|resource| &resource.kind) {
            Some(ResourceKind::Video) => Channel::Video,
            Some(ResourceKind::Phone) => Channel::Phone,
            _ => Channel::InPerson,
        }
    }
}
