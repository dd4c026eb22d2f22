//! Cards and numbers: what may be shown, filtered by policy and day.
//!
//! The promise: nothing leaves the records but through here, and here everything passes
//! [`best`] or the rule for 112 and 1522 (promise 8).

use jiff::civil::{Date, DateTime};

use crate::directory::hours::{self, Schedule};
use crate::directory::model::{
    Claims, Fact, Helpline, Location, Sensitivity, Serves, Service, ServiceAtLocation, Status,
    Terms, Town, best,
};
use crate::directory::service::{
    Card, Directory, EVERY_NUMBER, Number, OpenState, Policy, Reason, Shown, Standing, Wanted,
    WeeklyHours,
};
use crate::ids::{LanguageTag, MunicipalityId, PlaceId};
use crate::time::Timestamp;

impl Directory {
    /// What may be shown of a place. `None` when nothing may, or it is gone.
    #[must_use]
    pub fn card(
        &self,
        place: &PlaceId,
        wanted: &Wanted,
        policy: Policy,
        now: Timestamp,
    ) -> Option<Card> {
        let place = self.records.places.get(place)?;
        let service = self.records.services.get(&place.service)?;
        self.card_of(place, service, wanted, policy, now.in_rome().datetime())
    }

    /// The same, for a place at hand and a wall time in Rome.
    pub(crate) fn card_of(
        &self,
        place: &ServiceAtLocation,
        service: &Service,
        wanted: &Wanted,
        policy: Policy,
        now: DateTime,
    ) -> Option<Card> {
        let organization = self.records.organizations.get(&service.organization)?;
        let location = self.records.locations.get(&place.location)?;
        if service.status != Status::Active || organization.status != Status::Active {
            return None;
        }
        let terms = Terms { policy, sensitivity: service.sensitivity, today: now.date() };
        let address = best(&location.address, terms)
            .map(|shown| shown.map(|street| format!("{street}, {}", self.town_name(location))));
        // Without an address, the place's name and town are unverified too, and only rehearsed.
        let whereabouts = address.is_some() || is_lenient(terms);
        let municipality = location.municipality().filter(|_| whereabouts);
        let mut card = Card {
            place: place.id.clone(),
            service: service.id.clone(),
            door_name: service.name.clone(),
            organization: organization.name.clone(),
            location: location.name.clone().filter(|_| whereabouts),
            coordinates: best(&location.coordinates, terms).map(|shown| shown.map(|at| *at)),
            hours: self.hours(&place.schedules, location, terms, now),
            phones: all(&place.phones, terms),
            languages: either(&place.offers.languages, &service.offers.languages, terms),
            documents: either(&place.offers.documents, &service.offers.documents, terms),
            eligibility: either(&place.offers.eligibility, &service.offers.eligibility, terms),
            cost: either(&place.offers.cost, &service.offers.cost, terms),
            appointment: either(&place.offers.appointment, &service.offers.appointment, terms),
            municipality: municipality.cloned(),
            address,
            reasons: Vec::new(),
        };
        let serves = either(&place.offers.serves, &service.offers.serves, terms);
        card.reasons = self.reasons(&card, serves.map(|shown| shown.value).as_ref(), wanted);
        is_presentable(&card, terms).then_some(card)
    }

    fn town_name<'d>(&'d self, location: &'d Location) -> &'d str {
        match &location.town {
            Town::Outside(town) => town,
            Town::Municipality(id) => {
                self.municipality(id).map_or(id.as_str(), |found| &found.name)
            }
        }
    }

    /// The hours, if all schedules that still matter may be shown: half of them would tell a
    /// wrong "closed".
    fn hours(
        &self,
        schedules: &Claims<Schedule>,
        location: &Location,
        terms: Terms,
        now: DateTime,
    ) -> Option<Shown<WeeklyHours>> {
        let mut standing: Option<Standing> = None;
        let mut counted = Vec::new();
        for fact in schedules.iter().filter(|fact| fact.value.matters_on(terms.today)) {
            let own = fact.standing(terms)?;
            standing = Some(standing.map_or(own, |so_far| weaker(so_far, own)));
            counted.push(&fact.value);
        }
        let record = location.municipality().and_then(|id| self.records.municipalities.get(id));
        // Closed on the patron's day when somebody says so: the error to avoid is a closed door.
        let patron = record.and_then(|record| record.patron.first()).map(|fact| fact.value);
        Some(Shown { value: hours::at(&counted, patron, now), standing: standing? })
    }

    /// Why a place ranks where it does. Only what may be shown is a reason.
    fn reasons(&self, card: &Card, serves: Option<&Serves>, wanted: &Wanted) -> Vec<Reason> {
        let mut reasons = Vec::new();
        if let Some(near) = &wanted.near {
            let ambito = |id: &MunicipalityId| self.municipality(id).map(|found| &found.ambito);
            let here = card.municipality.as_ref();
            if here == Some(near) {
                reasons.push(Reason::SameMunicipality);
            }
            if matches!(serves, Some(Serves::Municipalities(all)) if all.contains(near)) {
                reasons.push(Reason::ServesMunicipality);
            }
            let in_reach = matches!((serves, ambito(near)), (Some(Serves::Ambiti(all)), Some(own))
                if all.contains(own));
            if in_reach || here.and_then(ambito).is_some_and(|own| ambito(near) == Some(own)) {
                reasons.push(Reason::SameAmbito);
            }
        }
        if let (Some(language), Some(spoken)) = (&wanted.language, &card.languages)
            && spoken.value.iter().any(|tag| is_same_language(tag, language))
        {
            reasons.push(Reason::SpeaksLanguage);
        }
        if matches!(&card.hours, Some(hours) if matches!(hours.value.now, OpenState::Open { .. })) {
            reasons.push(Reason::OpenNow);
        }
        reasons
    }

    /// Useful numbers of a topic that may be shown, in the file's order. Every number has the
    /// topic [`EVERY_NUMBER`].
    #[must_use]
    pub fn numbers(&self, topic: &str, policy: Policy, now: Timestamp) -> Vec<Number> {
        let today = now.in_rome().date();
        self.records
            .helplines
            .iter()
            .filter(|helpline| {
                topic == EVERY_NUMBER || helpline.topics.iter().any(|own| own == topic)
            })
            .filter_map(|helpline| helpline.shown(policy, today))
            .collect()
    }
}

impl Helpline {
    fn shown(&self, policy: Policy, today: Date) -> Option<Number> {
        let terms = Terms { policy, sensitivity: self.sensitivity, today };
        let is_always_there = self.is_always_there();
        Some(Number {
            id: self.id.clone(),
            phone: listed(&self.phone, terms, is_always_there)?,
            languages: listed(&self.languages, terms, is_always_there),
            always_open: listed(&self.always_open, terms, is_always_there),
        })
    }
}

impl Location {
    fn municipality(&self) -> Option<&MunicipalityId> {
        match &self.town {
            Town::Municipality(id) => Some(id),
            Town::Outside(_) => None,
        }
    }
}

impl<T> Shown<T> {
    fn map<U>(self, into: impl FnOnce(T) -> U) -> Shown<U> {
        Shown { value: into(self.value), standing: self.standing }
    }
}

/// Whether unverified facts show at all.
fn is_lenient(terms: Terms) -> bool {
    terms.policy == Policy::Rehearsal && terms.sensitivity == Sensitivity::Ordinary
}

/// A card leads somewhere, or to somebody; a rehearsed one may also only say what to bring.
fn is_presentable(card: &Card, terms: Terms) -> bool {
    let leads = card.address.is_some() || !card.phones.is_empty();
    let says = card.hours.is_some()
        || card.languages.is_some()
        || card.documents.is_some()
        || card.eligibility.is_some()
        || card.cost.is_some()
        || card.appointment.is_some();
    leads || says && is_lenient(terms)
}

fn weaker(a: Standing, b: Standing) -> Standing {
    match (a, b) {
        (Standing::Verified(a), Standing::Verified(b)) => Standing::Verified(a.min(b)),
        (Standing::Verified(_), other) | (other, _) => other,
    }
}

fn all<T: Clone>(facts: &[Fact<T>], terms: Terms) -> Vec<Shown<T>> {
    facts
        .iter()
        .filter_map(|fact| {
            Some(Shown { value: fact.value.clone(), standing: fact.standing(terms)? })
        })
        .collect()
}

/// The place's own word, or else the service's.
fn either<T: Clone>(own: &Claims<T>, common: &Claims<T>, terms: Terms) -> Option<Shown<T>> {
    let claims = if own.is_empty() { common } else { own };
    best(claims, terms).map(|shown| shown.map(T::clone))
}

fn listed<T: Clone>(claims: &Claims<T>, terms: Terms, is_always_there: bool) -> Option<Shown<T>> {
    let verified = Terms { policy: Policy::Production, ..terms };
    let terms = if is_always_there { verified } else { terms };
    let by_rule = || {
        let first = claims.first().filter(|_| is_always_there)?;
        let date = first.date.and_then(super::model::LooseDate::day);
        Some(Shown { value: first.value.clone(), standing: Standing::AsListed(date) })
    };
    best(claims, terms).map(|shown| shown.map(T::clone)).or_else(by_rule)
}

/// Whether two tags are one language to the ear: the script does not matter at a counter.
fn is_same_language(a: &LanguageTag, b: &LanguageTag) -> bool {
    let language =
        |tag: &LanguageTag| tag.as_str().split('-').next().unwrap_or_default().to_ascii_lowercase();
    language(a) == language(b)
}
