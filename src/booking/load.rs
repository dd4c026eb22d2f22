//! Loading `territory/calendars.yaml`: every fault at once, each where it stands.
//!
//! The promise: never a panic and never the first fault only; a calendar that could not be read
//! whole is left out and named. Names are resolved here, so in loaded calendars none dangles.

use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;

use super::calendar::{
    Availability, Calendar, Calendars, Confirmation, Discretion, Interval, OnHolidays, Resource,
    ResourceKind, Rule, Standing,
};
use super::read::{
    date, day_of_year, days, duration, integer, interval, minutes, read_duration, word,
};
use super::recurrence::Recurrence;
use crate::diagnostic::{Diagnostic, SourceFile};
use crate::ids::{LanguageTag, PlaceId, ResourceId};
use crate::text::yaml::{self, Node, Reader, Scalar};

/// The stem of the file.
pub const STEM: &str = "calendars";

const DUPLICATE: &str = "B001";
const UNKNOWN_PLACE: &str = "B002";
const UNKNOWN_RESOURCE: &str = "B003";
const BAD_RULE: &str = "B004";
const NOBODY_AGREED: &str = "B011";
const UNKNOWN_LANGUAGE: &str = "B012";
const INDISCREET: &str = "B014";
const BAD_HANDLE: &str = "B017";

/// What calendars refer to, by name.
#[derive(Clone, Debug, Default)]
pub struct Known<'k> {
    /// Places of the directory, and whether they are discreet.
    pub places: Vec<(&'k str, Discretion)>,
    /// Shipped languages.
    pub languages: Vec<&'k str>,
}

impl Calendars {
    /// Reads the files of that stem.
    #[must_use]
    pub fn load(files: &[SourceFile], known: &Known<'_>) -> (Self, Vec<Diagnostic>) {
        let mut loader = Loader { known, faults: Vec::new(), calendars: Self::default() };
        for file in files.iter().filter(|file| file.stem() == STEM) {
            match yaml::parse(file) {
                Ok(node) if matches!(node.value, yaml::Value::Empty) => {}
                Ok(node) => loader.file(&node),
                Err(fault) => loader.faults.push(*fault),
            }
        }
        (loader.calendars, loader.faults)
    }
}

struct Loader<'k> {
    known: &'k Known<'k>,
    faults: Vec<Diagnostic>,
    calendars: Calendars,
}

impl Loader<'_> {
    fn file(&mut self, node: &Node) {
        let Some(mut reader) = Reader::open(node, &mut self.faults) else { return };
        let resources = reader.items("resources");
        let calendars = reader.items("calendars");
        reader.finish();
        for node in resources {
            self.resource(node);
        }
        for node in calendars {
            self.calendar(node);
        }
    }

    fn resource(&mut self, node: &Node) {
        let Some(mut reader) = Reader::open(node, &mut self.faults) else { return };
        let id = reader.require_scalar("id");
        let kind = reader.require_scalar("kind");
        let languages = reader.scalars("languages");
        let handle = reader.scalar("handle");
        let hours = reader.get("hours");
        reader.get("note");
        reader.finish();
        let hours = hours.and_then(|node| {
            let mut reader = Reader::open(node, &mut self.faults)?;
            let hours = availability(&mut reader);
            reader.finish();
            Some(hours)
        });
        let (Some(id), Some(kind)) = (id, kind) else { return };
        for language in &languages {
            if !self.known.languages.contains(&language.text.as_str()) {
                let message = format!("the desk does not speak `{}`", language.text);
                self.faults.push(
                    Diagnostic::warning(UNKNOWN_LANGUAGE, language.at.clone(), message)
                        .did_you_mean(&language.text, self.known.languages.iter().copied()),
                );
            }
        }
        let kinds = [
            ("operator", ResourceKind::Operator),
            (
                "mediator",
                ResourceKind::Mediator(
                    languages.iter().map(|said| LanguageTag::new(said.text.as_str())).collect(),
                ),
            ),
            ("room", ResourceKind::Room),
            ("video", ResourceKind::Video),
            ("phone", ResourceKind::Phone),
        ];
        let Some(kind) = word(&kind, &kinds, &mut self.faults) else { return };
        if matches!(&kind, ResourceKind::Mediator(spoken) if spoken.is_empty()) {
            let message = format!("the mediator `{}` speaks no language", id.text);
            self.faults.push(Diagnostic::error(UNKNOWN_LANGUAGE, id.at.clone(), message));
        }
        let handle = handle.filter(|said| self.is_sound(said, &kind)).map(|said| said.text);
        let key = ResourceId::new(id.text.as_str());
        if let Some(first) = self.calendars.resources.get(&key) {
            let message = format!("there is already a resource `{}`", id.text);
            self.faults.push(
                Diagnostic::error(DUPLICATE, id.at, message)
                    .help(format!("the first is at {}", first.at)),
            );
            return;
        }
        let resource = Resource { id: key.clone(), kind, handle, hours, at: id.at };
        self.calendars.resources.insert(key, resource);
    }

    /// Whether it is a handle, and of a person. Whoever bears it is an operator of the desk, who
    /// is in the store and may be added later: here nobody can know them.
    fn is_sound(&mut self, said: &Scalar, kind: &ResourceKind) -> bool {
        let is_plain =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_.".contains(&byte);
        let is_handle = (2..=32).contains(&said.text.len()) && said.text.bytes().all(is_plain);
        let is_person = matches!(kind, ResourceKind::Operator | ResourceKind::Mediator(_));
        if is_handle && is_person {
            return true;
        }
        let message = if is_person {
            format!("`{}` is not a handle", said.text)
        } else {
            format!("a {} has no handle", kind_name(kind))
        };
        self.faults.push(
            Diagnostic::error(BAD_HANDLE, said.at.clone(), message)
                .help("the handle by which an operator signs in: lower-case letters and digits"),
        );
        false
    }

    fn calendar(&mut self, node: &Node) {
        let before = self.faults.len();
        let Some(mut reader) = Reader::open(node, &mut self.faults) else { return };
        let place = reader.require_scalar("place");
        let standing = standing(&mut reader);
        let confirmation = reader.scalar("confirm").map_or(Some(Confirmation::ByHand), |said| {
            let words = [("by-hand", Confirmation::ByHand), ("at-once", Confirmation::AtOnce)];
            word(&said, &words, reader.faults)
        });
        let discreet = reader.scalar("discreet");
        let length = minutes(&mut reader, "length_minutes", 5..=480, None);
        let before_minutes = minutes(&mut reader, "before_minutes", 0..=240, Some(0));
        let after_minutes = minutes(&mut reader, "after_minutes", 0..=240, Some(0));
        let whole = [length, before_minutes, after_minutes].into_iter().flatten().sum();
        let every = minutes(&mut reader, "every_minutes", 5..=480, Some(whole));
        let lead = duration(&mut reader, "lead", Duration::from_hours(24));
        let horizon = integer(&mut reader, "horizon_days", 1..=400, Some(60));
        let capacity = integer(&mut reader, "capacity", 1..=100, Some(1));
        let per_family = integer(&mut reader, "per_family", 1..=20, Some(1));
        let hold = duration(&mut reader, "hold", Duration::from_mins(5));
        let answer_within = duration(&mut reader, "answer_within", Duration::from_hours(72));
        let change_until = duration(&mut reader, "change_until", Duration::from_hours(24));
        let offer = duration(&mut reader, "offer", Duration::from_hours(4));
        let reminders = reminders(&mut reader);
        let operators = reader.require("operators").map(|_| reader.scalars("operators"));
        let (mediators, rooms) = (reader.scalars("mediators"), reader.scalars("rooms"));
        let hours = availability(&mut reader);
        reader.get("note");
        reader.finish();
        let Some(place) = place else { return };
        let discretion = self.discretion(&place, discreet.as_ref(), &reminders);
        let operators = self.refer(&operators.unwrap_or_default(), &["operator"]);
        let mediators = self.refer(&mediators, &["mediator"]);
        let rooms = self.refer(&rooms, &["room", "video", "phone"]);
        let key = PlaceId::new(place.text.as_str());
        if let Some(first) = self.calendars.by_place.get(&key) {
            let message = format!("there is already a calendar of `{}`", place.text);
            self.faults.push(
                Diagnostic::error(DUPLICATE, place.at.clone(), message)
                    .help(format!("the first is at {}", first.at)),
            );
        }
        if self.faults[before..]
            .iter()
            .any(|fault| fault.severity == crate::diagnostic::Severity::Error)
        {
            return;
        }
        let calendar = (|| {
            Some(Calendar {
                place: key.clone(),
                standing: standing?,
                confirmation: confirmation?,
                discretion,
                length_minutes: length?,
                before_minutes: before_minutes?,
                after_minutes: after_minutes?,
                every_minutes: every?,
                lead: lead?,
                horizon_days: horizon?,
                capacity: capacity?,
                per_family: per_family?,
                hold: hold?,
                answer_within: answer_within?,
                change_until: change_until?,
                reminder_minutes: reminders.iter().map(|(_, minutes)| *minutes).collect(),
                offer: offer?,
                operators,
                mediators,
                rooms,
                hours,
                at: place.at.clone(),
            })
        })();
        self.calendars.by_place.extend(calendar.map(|calendar| (key, Arc::new(calendar))));
    }

    /// A sensitive service is always discreet; any other may be.
    fn discretion(
        &mut self,
        place: &Scalar,
        said: Option<&Scalar>,
        reminders: &[(Scalar, u32)],
    ) -> Discretion {
        let known = self.known.places.iter().find(|(name, _)| *name == place.text);
        let Some((_, of_service)) = known else {
            let message = format!("the directory has no place `{}`", place.text);
            let names = self.known.places.iter().map(|(name, _)| *name);
            self.faults.push(
                Diagnostic::error(UNKNOWN_PLACE, place.at.clone(), message)
                    .help("a calendar belongs to a service at a location, of places.yaml")
                    .did_you_mean(&place.text, names),
            );
            return Discretion::Discreet;
        };
        let words = [("true", Discretion::Discreet), ("false", Discretion::Ordinary)];
        let wanted = said.and_then(|said| word(said, &words, &mut self.faults));
        if let (Discretion::Discreet, Some(Discretion::Ordinary), Some(said)) =
            (*of_service, wanted, said)
        {
            let message = "a sensitive service cannot be anything but discreet";
            self.faults.push(Diagnostic::error(INDISCREET, said.at.clone(), message));
        }
        let discretion = match (*of_service, wanted) {
            (Discretion::Discreet, _) | (_, Some(Discretion::Discreet)) => Discretion::Discreet,
            _ => Discretion::Ordinary,
        };
        if discretion == Discretion::Discreet
            && let Some((first, _)) = reminders.first()
        {
            let message = "a discreet calendar sends no reminders";
            self.faults.push(
                Diagnostic::error(INDISCREET, first.at.clone(), message)
                    .help("even a neutral reminder tells somebody of an appointment"),
            );
        }
        discretion
    }

    fn refer(&mut self, said: &[Scalar], kinds: &[&str]) -> Vec<ResourceId> {
        let mut found = Vec::new();
        for said in said {
            let resource = self.calendars.resources.get(said.text.as_str());
            let fits = resource.is_some_and(|resource| kinds.contains(&kind_name(&resource.kind)));
            if fits {
                found.push(ResourceId::new(said.text.as_str()));
                continue;
            }
            let message = match resource {
                Some(resource) => format!(
                    "`{}` is a {}, not a {}",
                    said.text,
                    kind_name(&resource.kind),
                    kinds.join(" or ")
                ),
                None => format!("there is no resource `{}`", said.text),
            };
            let names = self.calendars.resources.values();
            let names = names.filter(|known| kinds.contains(&kind_name(&known.kind)));
            self.faults.push(
                Diagnostic::error(UNKNOWN_RESOURCE, said.at.clone(), message)
                    .did_you_mean(&said.text, names.map(|known| known.id.as_str())),
            );
        }
        found
    }
}

fn kind_name(kind: &ResourceKind) -> &'static str {
    match kind {
        ResourceKind::Operator => "operator",
        ResourceKind::Mediator(_) => "mediator",
        ResourceKind::Room => "room",
        ResourceKind::Video => "video",
        ResourceKind::Phone => "phone",
    }
}

/// Who stands behind a calendar: exactly one of `agreed` and `demonstration: true`.
fn standing(reader: &mut Reader<'_, '_>) -> Option<Standing> {
    let agreed = reader.get("agreed");
    let demonstration = reader.flag("demonstration").unwrap_or(false);
    match (agreed, demonstration) {
        (Some(node), false) => {
            let mut own = Reader::open(node, reader.faults)?;
            let (by, on) = (own.require_scalar("by"), own.require_scalar("on"));
            let on = on.and_then(|said| date(&said, own.faults));
            own.finish();
            Some(Standing::Agreed { by: by?.text, on: on? })
        }
        (None, true) => Some(Standing::Demonstration),
        _ => {
            let message = "a calendar says who agreed to it, or that it is a demonstration";
            reader.faults.push(
                Diagnostic::error(NOBODY_AGREED, reader.at.clone(), message).help(
                    "`agreed: {by: \"Name, body\", on: 2026-12-01}` or `demonstration: true`",
                ),
            );
            None
        }
    }
}

fn availability(reader: &mut Reader<'_, '_>) -> Availability {
    let mut rules = Vec::new();
    for node in reader.items("rules") {
        let Some(mut own) = Reader::open(node, reader.faults) else { continue };
        let (days, from) = (own.require_scalar("days"), own.require_scalar("from"));
        let from = from.and_then(|said| date(&said, own.faults));
        own.require("hours");
        let hours: Vec<Interval> =
            own.scalars("hours").iter().filter_map(|said| interval(said, own.faults)).collect();
        let except: Vec<Date> =
            own.scalars("except").iter().filter_map(|said| date(said, own.faults)).collect();
        own.finish();
        let (Some(said), Some(from)) = (days, from) else { continue };
        match Recurrence::parse(&said.text, from) {
            Ok(days) => rules.push(Rule { days, hours, except, at: said.at }),
            Err(error) => {
                let message = format!("this is no rule of RFC 5545 for days: {error}");
                reader.faults.push(
                    Diagnostic::error(BAD_RULE, said.at, message)
                        .help("for example `FREQ=WEEKLY;BYDAY=MO,WE`"),
                );
            }
        }
    }
    let also = reader.scalars("also");
    let also = also
        .iter()
        .filter_map(|said| {
            let (day, hours) = said.text.split_once(' ').unwrap_or((&said.text, ""));
            let part = |text: &str| Scalar { at: said.at.clone(), text: text.to_owned() };
            Some((date(&part(day), reader.faults)?, interval(&part(hours), reader.faults)?))
        })
        .collect();
    let closed = reader.scalars("closed");
    let closed = closed.iter().filter_map(|said| days(said, reader.faults)).collect();
    let local = reader.scalars("local_holidays");
    let local_holidays = local.iter().filter_map(|said| day_of_year(said, reader.faults)).collect();
    let words = [("closed", OnHolidays::Closed), ("open", OnHolidays::Open)];
    let holidays = reader.scalar("holidays");
    let holidays = holidays.and_then(|said| word(&said, &words, reader.faults)).unwrap_or_default();
    Availability { rules, also, closed, holidays, local_holidays }
}

fn reminders(reader: &mut Reader<'_, '_>) -> Vec<(Scalar, u32)> {
    let said = reader.scalars("reminders");
    let mut found: Vec<(Scalar, u32)> = said
        .into_iter()
        .filter_map(|said| {
            let length = read_duration(&said, reader.faults)?;
            Some((said, u32::try_from(length.as_secs() / 60).ok()?))
        })
        .collect();
    found.sort_by_key(|(_, minutes)| std::cmp::Reverse(*minutes));
    found.dedup_by_key(|(_, minutes)| *minutes);
    found
}
