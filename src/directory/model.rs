//! The directory's records as maintainers wrote them, each fact with where it comes from.
//!
//! The promise: a fact reaches a card only through [`best`], which asks the policy. Nothing here
//! is shown directly.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::diagnostic::Place as SourcePlace;
use crate::directory::hours::Schedule;
use crate::directory::service::{DocumentId, PhoneNumber, Policy, Shown, Standing};
use crate::ids::{
    LanguageTag, LocationId, MunicipalityId, NeedId, OrganizationId, PlaceId, ServiceId,
};

/// The numbers that are always there, whoever verified them or did not: id and what to dial.
pub(crate) const ALWAYS_THERE: [(&str, &str); 2] = [("112", "112"), ("1522", "1522")];

/// Needs about which nothing unverified is ever shown, not even in rehearsal.
pub(crate) const SENSITIVE_NEEDS: [&str; 4] = ["antiviolence", "consultorio", "police", "shelter"];

/// The need whose locations are secret.
pub(crate) const SHELTER: &str = "shelter";

/// How sure a source makes us, from the best to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Confidence {
    /// An official body's own text, consistent elsewhere.
    A,
    /// Official but old or undated, or several press sources.
    B,
    /// One press source, or an old one.
    C,
    /// Not sourced: never shown before somebody verified it.
    D,
}

/// Where facts were read.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub what: String,
    pub date: Option<LooseDate>,
    pub confidence: Confidence,
}

/// A date as sources give it: a day, a month or a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LooseDate {
    Day(Date),
    Month { year: i16, month: i8 },
    Year(i16),
}

impl LooseDate {
    /// The day, when the source gives one.
    pub fn day(self) -> Option<Date> {
        match self {
            Self::Day(day) => Some(day),
            Self::Month { .. } | Self::Year(_) => None,
        }
    }

    /// The earliest day it can mean.
    pub fn earliest(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Month { year, month } => Date::new(year, month, 1).unwrap_or(Date::ZERO),
            Self::Year(year) => Date::new(year, 1, 1).unwrap_or(Date::ZERO),
        }
    }
}

/// Somebody asked, and put a name and a date on the answer.
#[derive(Clone, Debug)]
pub(crate) struct Verification {
    pub on: Date,
    pub until: Date,
    pub at: SourcePlace,
}

impl Verification {
    /// Whether it holds on a day; the last day counts.
    pub fn holds(&self, today: Date) -> bool {
        self.on <= today && today <= self.until
    }
}

/// A fact: what somebody said, who, when, and whether it was verified.
#[derive(Clone, Debug)]
pub(crate) struct Fact<T> {
    pub value: T,
    /// The source's id.
    pub source: String,
    /// How sure the source makes us.
    pub confidence: Confidence,
    /// When the source said so.
    pub date: Option<LooseDate>,
    pub verified: Option<Verification>,
    pub at: SourcePlace,
}

/// What sources say of one thing, best first. More than one value is a conflict, shown to
/// maintainers until one is verified.
pub(crate) type Claims<T> = Vec<Fact<T>>;

/// Whether unverified facts may ever be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sensitivity {
    /// With a label, in rehearsal.
    Ordinary,
    /// Never.
    Sensitive,
}

/// On what terms somebody looks: the policy, how careful to be, and the day in Rome.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terms {
    pub policy: Policy,
    pub sensitivity: Sensitivity,
    pub today: Date,
}

impl<T> Fact<T> {
    /// How the fact may be shown, if at all.
    pub fn standing(&self, terms: Terms) -> Option<Standing> {
        if let Some(verified) = &self.verified
            && verified.holds(terms.today)
        {
            return Some(Standing::Verified(verified.on));
        }
        match (terms.policy, terms.sensitivity) {
            (Policy::Rehearsal, Sensitivity::Ordinary) if self.confidence != Confidence::D => {
                Some(Standing::ToVerify)
            }
            (Policy::Rehearsal | Policy::Production, _) => None,
        }
    }
}

/// The claim that may be shown: a verified one before the first of the unverified.
pub(crate) fn best<T>(claims: &[Fact<T>], terms: Terms) -> Option<Shown<&T>> {
    let mut unverified = None;
    for fact in claims {
        match fact.standing(terms) {
            Some(standing @ Standing::Verified(_)) => {
                return Some(Shown { value: &fact.value, standing });
            }
            Some(standing) => {
                unverified.get_or_insert(Shown { value: &fact.value, standing });
            }
            None => {}
        }
    }
    unverified
}

/// HSDS' statuses; only what is active is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Active,
    Inactive,
    Defunct,
    TemporarilyClosed,
}

impl Status {
    /// Every status as it is written.
    pub const ALL: [(&'static str, Self); 4] = [
        ("active", Self::Active),
        ("inactive", Self::Inactive),
        ("defunct", Self::Defunct),
        ("temporarily closed", Self::TemporarilyClosed),
    ];
}

/// Who a service is for, by where they live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Serves {
    Everyone,
    Ambiti(Vec<String>),
    Municipalities(Vec<MunicipalityId>),
}

/// What a service, or one of its places, says of itself. A place's own word comes first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Offers {
    pub serves: Claims<Serves>,
    pub languages: Claims<Vec<LanguageTag>>,
    pub documents: Claims<Vec<DocumentId>>,
    pub eligibility: Claims<String>,
    pub cost: Claims<String>,
    pub appointment: Claims<bool>,
}

#[derive(Clone, Debug)]
pub(crate) struct Organization {
    pub name: String,
    pub status: Status,
}

#[derive(Clone, Debug)]
pub(crate) struct Service {
    pub id: ServiceId,
    pub name: String,
    pub organization: OrganizationId,
    pub status: Status,
    pub sensitivity: Sensitivity,
    pub needs: Vec<NeedId>,
    pub offers: Offers,
    pub at: SourcePlace,
}

/// Where a location is: in the territory, or in a town outside of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Town {
    Municipality(MunicipalityId),
    Outside(String),
}

#[derive(Clone, Debug)]
pub(crate) struct Location {
    pub name: Option<String>,
    pub town: Town,
    /// Street and number.
    pub address: Claims<String>,
    /// Latitude and longitude in degrees.
    pub coordinates: Claims<(f64, f64)>,
}

/// A service at a location: what a card shows.
#[derive(Clone, Debug)]
pub(crate) struct ServiceAtLocation {
    pub id: PlaceId,
    pub service: ServiceId,
    pub location: LocationId,
    pub schedules: Claims<Schedule>,
    pub phones: Claims<PhoneNumber>,
    pub offers: Offers,
    pub at: SourcePlace,
}

/// A useful number.
#[derive(Clone, Debug)]
pub(crate) struct Helpline {
    pub id: String,
    pub topics: Vec<String>,
    pub sensitivity: Sensitivity,
    pub phone: Claims<PhoneNumber>,
    pub languages: Claims<Vec<LanguageTag>>,
    pub always_open: Claims<bool>,
    pub at: SourcePlace,
}

impl Helpline {
    /// Whether it is shown whoever verified it or did not.
    pub fn is_always_there(&self) -> bool {
        ALWAYS_THERE.iter().any(|(id, _)| *id == self.id)
    }
}

/// A municipality's record, besides what is public of it.
#[derive(Clone, Debug)]
pub(crate) struct MunicipalityRecord {
    pub confidence: Confidence,
    /// The patron's day, month and day, when somebody said which it is.
    pub patron: Claims<(i8, i8)>,
    pub at: SourcePlace,
}

/// Everything that was read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Records {
    pub sources: BTreeMap<String, Source>,
    pub ambiti: BTreeMap<String, String>,
    pub municipalities: BTreeMap<MunicipalityId, MunicipalityRecord>,
    pub organizations: BTreeMap<OrganizationId, Organization>,
    /// The words for needs that maintainers declared.
    pub needs: BTreeMap<NeedId, SourcePlace>,
    pub services: BTreeMap<ServiceId, Service>,
    pub locations: BTreeMap<LocationId, Location>,
    pub places: BTreeMap<PlaceId, ServiceAtLocation>,
    /// In the file's order.
    pub helplines: Vec<Helpline>,
}
