//! The directory's nouns and what may be shown of them.

use jiff::civil::{Date, Time, Weekday};

use crate::directory::model::{Records, Sensitivity, Service};
use crate::ids::{LanguageTag, MunicipalityId, NeedId, PlaceId, ServiceId};

/// Who is looking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// Families: only verified, unexpired facts. The default as soon as a bot token is set.
    Production,
    /// The local run without a token: unverified facts show with a plain label, except those of
    /// sensitive services, which never show unverified.
    Rehearsal,
}

/// How sure we are of a fact that may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Somebody verified it on this day, and the verification has not expired.
    Verified(Date),
    /// Nobody did; to be shown with a label (only under [`Policy::Rehearsal`]).
    ToVerify,
    /// Always shown, by rule (112 and 1522), as its source lists it: on this day, when the source
    /// names one. Said without the label "to be verified", and never as verified.
    AsListed(Option<Date>),
}

/// A fact that may be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown<T> {
    /// The fact.
    pub value: T,
    /// How sure we are.
    pub standing: Standing,
}

/// A municipality of the territory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Its id: a slug of its name.
    pub id: MunicipalityId,
    /// Its Italian name, the same in every language.
    pub name: String,
    /// The Ambito it belongs to: `romano` or `treviglio`.
    pub ambito: String,
    /// Its name in small letters without accents, for what is typed to be compared with.
    pub(crate) folded: String,
}

/// Whether a place is open at an instant, in Europe/Rome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenState {
    /// Open; until this wall time today (`None`: all day and night).
    Open {
        /// When it closes.
        until: Option<Time>,
    },
    /// Closed; opens next at this day and wall time.
    Closed {
        /// When it opens.
        opens: Option<(Date, Time)>,
    },
}

/// Weekly opening hours, for showing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeeklyHours {
    /// For each weekday that has any, in order from Monday, its intervals. An end not after its
    /// start is on the next day. Empty for what never closes.
    pub days: Vec<(Weekday, Vec<(Time, Time)>)>,
    /// The state at the instant asked for.
    pub now: OpenState,
}

/// What to bring: the Fluent message `document-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DocumentId(pub String);

/// A phone number to show and dial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneNumber {
    /// As dialled: E.164 (`+390363…`) or a short national number (`112`).
    pub dial: String,
    /// As written for people: grouped digits.
    pub written: String,
}

/// All that may be shown of a service at a location, already filtered by policy and date.
/// What is absent is simply not said.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The place.
    pub place: PlaceId,
    /// The service; its words are the Fluent message `service-<id>` (value: what for; attribute
    /// `.name`: its name in the reader's language).
    pub service: ServiceId,
    /// The service's Italian name, as on the door.
    pub door_name: String,
    /// The organization's Italian name.
    pub organization: String,
    /// The location's Italian name, when it has one.
    pub location: Option<String>,
    /// Street, number and municipality, as on an envelope.
    pub address: Option<Shown<String>>,
    /// Where it is.
    pub municipality: Option<MunicipalityId>,
    /// Latitude and longitude in degrees, for the pin.
    pub coordinates: Option<Shown<(f64, f64)>>,
    /// When it is open.
    pub hours: Option<Shown<WeeklyHours>>,
    /// How to call.
    pub phones: Vec<Shown<PhoneNumber>>,
    /// Languages spoken there without a mediator.
    pub languages: Option<Shown<Vec<LanguageTag>>>,
    /// What to bring.
    pub documents: Option<Shown<Vec<DocumentId>>>,
    /// Who may come: the Fluent message `eligibility-<id>`.
    pub eligibility: Option<Shown<String>>,
    /// What it costs: the Fluent message `cost-<id>`.
    pub cost: Option<Shown<String>>,
    /// Whether it asks for an appointment first.
    pub appointment: Option<Shown<bool>>,
    /// Why it stands where it stands in the list.
    pub reasons: Vec<Reason>,
}

/// Why a place ranks where it does: the Fluent message `reason-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// It is in the municipality asked for.
    SameMunicipality,
    /// It serves the municipality asked for.
    ServesMunicipality,
    /// It is in the same Ambito.
    SameAmbito,
    /// Somebody there speaks the language.
    SpeaksLanguage,
    /// It is open at the moment.
    OpenNow,
}

/// A useful number.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// Its id; its words are the Fluent message `number-<id>` (value: what it is for).
    pub id: String,
    /// What to dial.
    pub phone: Shown<PhoneNumber>,
    /// Languages it answers in, when known.
    pub languages: Option<Shown<Vec<LanguageTag>>>,
    /// Open all day and night.
    pub always_open: Option<Shown<bool>>,
}

/// What a search asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The need to meet.
    pub need: NeedId,
    /// Near where.
    pub near: Option<MunicipalityId>,
    /// In which language one would like to be received.
    pub language: Option<LanguageTag>,
    /// Only what is open at the moment.
    pub open_now: OpenNow,
}

/// Whether closed places count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenNow {
    /// They do.
    Indifferent,
    /// They do not.
    Required,
}

/// The whole directory, frozen after loading.
#[derive(Debug, Default)]
pub struct Directory {
    pub(crate) municipalities: Vec<Municipality>,
    pub(crate) records: Records,
}

impl Directory {
    /// Every municipality, sorted by name.
    #[must_use]
    pub fn municipalities(&self) -> &[Municipality] {
        &self.municipalities
    }

    /// The municipality of that id.
    #[must_use]
    pub fn municipality(&self, id: &MunicipalityId) -> Option<&Municipality> {
        self.municipalities.iter().find(|municipality| municipality.id == *id)
    }

    /// Whether maintainers declared this need: for `check` of what refers to it. That nothing
    /// meets it yet is told where it is declared.
    #[must_use]
    pub fn knows_need(&self, need: &NeedId) -> bool {
        self.records.needs.contains_key(need)
    }

    /// Every need the directory has a word for, for "did you mean".
    pub fn needs(&self) -> impl Iterator<Item = &NeedId> {
        self.records.needs.keys()
    }

    /// Every place, shown or not, in the order of their names.
    pub fn places(&self) -> impl Iterator<Item = &PlaceId> {
        self.records.places.keys()
    }

    /// The needs that a place meets.
    pub fn needs_of(&self, place: &PlaceId) -> impl Iterator<Item = &NeedId> {
        self.service_at(place).into_iter().flat_map(|service| &service.needs)
    }

    /// Whether a place meets a need.
    #[must_use]
    pub fn meets(&self, place: &PlaceId, need: &NeedId) -> bool {
        self.needs_of(place).any(|met| met == need)
    }

    /// Whether that somebody looked at a place is nobody's business: its name stands in no
    /// address and no history. What is not known is treated alike.
    #[must_use]
    pub fn is_discreet(&self, place: &PlaceId) -> bool {
        self.service_at(place).is_none_or(|service| service.sensitivity == Sensitivity::Sensitive)
    }

    fn service_at(&self, place: &PlaceId) -> Option<&Service> {
        self.records.services.get(&self.records.places.get(place)?.service)
    }

    /// Whether any number has this topic, shown or not: for `check`.
    #[must_use]
    pub fn knows_topic(&self, topic: &str) -> bool {
        self.topics().any(|known| known == topic)
    }

    /// Every topic of numbers, [`EVERY_NUMBER`] first; some more than once.
    pub fn topics(&self) -> impl Iterator<Item = &str> {
        let written = self.records.helplines.iter().flat_map(|helpline| &helpline.topics);
        std::iter::once(EVERY_NUMBER).chain(written.map(String::as_str))
    }
}

/// The topic that every number has.
pub const EVERY_NUMBER: &str = "all";
