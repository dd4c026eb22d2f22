//! What is doubtful in a territory that could be read.
//!
//! The promise: whatever keeps a fact from families, and whatever could betray or mislead one, is
//! named with its place. Faults of reading are told by `Directory::load`; today's date is an
//! argument.

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Place};
use crate::directory::hours::Schedule;
use crate::directory::model::{
    ALWAYS_THERE, Claims, Confidence, Fact, Offers, SENSITIVE_NEEDS, SHELTER, Sensitivity, Service,
    ServiceAtLocation,
};
use crate::directory::service::{Directory, OpenNow, Policy, Wanted};
use crate::ids::NeedId;

/// 112 or 1522 is missing, or would dial something else.
pub const ALWAYS_THERE_MISSING: &str = "T020";
/// A service for a sensitive need is not marked `sensitive`.
pub const NOT_SENSITIVE: &str = "T021";
/// A shelter's whereabouts are written down.
pub const SHELTER_STORED: &str = "T022";
/// Nobody verified a fact. There may be many: a reader may want them folded.
pub const UNVERIFIED: &str = "T023";
/// A verification expired.
pub const EXPIRED: &str = "T024";
/// A date that has not come yet.
pub const FUTURE: &str = "T025";
/// Sources say different things, and nobody verified which is right.
pub const CONFLICT: &str = "T026";
/// A municipality known from general knowledge only.
pub const UNSOURCED: &str = "T027";
/// A place without hours.
pub const NO_HOURS: &str = "T028";
/// A place that families do not see: neither its address nor a phone is verified.
pub const HIDDEN: &str = "T029";
/// A service that nobody can be sent to.
pub const NO_PLACE: &str = "T030";
/// A need that no service meets.
pub const NO_SERVICE: &str = "T031";
/// Municipalities whose people have no service for a need.
pub const NOT_COVERED: &str = "T032";

/// Everything doubtful, sorted.
#[must_use]
pub fn check(directory: &Directory, today: Date) -> Vec<Diagnostic> {
    let mut check = Check { directory, today, found: Vec::new() };
    check.always_there();
    check.municipalities();
    check.services();
    check.places();
    check.needs();
    check.numbers();
    crate::diagnostic::sort(&mut check.found);
    check.found
}

struct Check<'d> {
    directory: &'d Directory,
    today: Date,
    found: Vec<Diagnostic>,
}

impl Check<'_> {
    fn warn(&mut self, code: &'static str, at: &Place, message: String) {
        self.found.push(Diagnostic::warning(code, at.clone(), message));
    }

    /// 112 and 1522 are always there: by their own number, and in the file at all.
    fn always_there(&mut self) {
        let helplines = &self.directory.records.helplines;
        for (id, dial) in ALWAYS_THERE {
            let known = helplines.iter().find(|helpline| helpline.id == id);
            let right = known.is_some_and(|known| {
                !known.phone.is_empty() && known.phone.iter().all(|fact| fact.value.dial == dial)
            });
            if !right {
                let at = known.map_or_else(
                    || Place::start_of("territory/numbers.yaml"),
                    |helpline| helpline.at.clone(),
                );
                let message = format!("the number `{id}` has to be there and dial {dial}");
                self.found.push(Diagnostic::error(ALWAYS_THERE_MISSING, at, message));
            }
        }
    }

    fn municipalities(&mut self) {
        for (id, record) in &self.directory.records.municipalities {
            if record.confidence == Confidence::D {
                let message = format!("no source confirms that `{id}` belongs to its Ambito");
                self.warn(UNSOURCED, &record.at, message);
            }
            self.single(&record.patron, &format!("the patron's day of `{id}`"));
        }
    }

    fn services(&mut self) {
        let records = &self.directory.records;
        for (id, service) in &records.services {
            self.sensitivity(service);
            self.offers(&service.offers, id.as_str());
            if !records.places.values().any(|place| place.service == *id) {
                let message = format!("the service `{id}` has no place to send anybody to");
                self.warn(NO_PLACE, &service.at, message);
            }
        }
    }

    fn sensitivity(&mut self, service: &Service) {
        let sensitive = service.needs.iter().find(|need| SENSITIVE_NEEDS.contains(&need.as_str()));
        if let (Some(need), Sensitivity::Ordinary) = (sensitive, service.sensitivity) {
            let message = format!("a service for `{need}` has to be marked as sensitive");
            self.found.push(
                Diagnostic::error(NOT_SENSITIVE, service.at.clone(), message)
                    .help("add `sensitive: true`: nothing of it is shown before it is verified"),
            );
        }
    }

    fn places(&mut self) {
        let records = &self.directory.records;
        for (id, location) in &records.locations {
            self.single(&location.address, &format!("the address of `{id}`"));
            self.single(&location.coordinates, &format!("the coordinates of `{id}`"));
        }
        for (id, place) in &records.places {
            let (Some(service), Some(location)) =
                (records.services.get(&place.service), records.locations.get(&place.location))
            else {
                continue;
            };
            if service.needs.iter().any(|need| need.as_str() == SHELTER) {
                self.shelter(&place.at);
                let whereabouts = location.address.iter().map(|fact| &fact.at);
                for at in whereabouts.chain(location.coordinates.iter().map(|fact| &fact.at)) {
                    self.shelter(at);
                }
            }
            for fact in &place.phones {
                self.fact(fact, &format!("a phone of `{id}`"));
            }
            for fact in &place.schedules {
                self.fact(fact, &format!("the hours of `{id}`"));
            }
            self.schedules(&place.schedules, id.as_str());
            self.offers(&place.offers, id.as_str());
            if place.schedules.is_empty() {
                self.warn(NO_HOURS, &place.at, format!("the hours of `{id}` are not known"));
            }
            let wanted = wanted(service.needs.first());
            let noon = self.today.at(12, 0, 0, 0);
            let card = self.directory.card_of(place, service, &wanted, Policy::Production, noon);
            if card.is_none() {
                let message = format!(
                    "families do not see `{id}`: neither its address nor a phone is verified"
                );
                self.warn(HIDDEN, &place.at, message);
            }
        }
    }

    fn shelter(&mut self, at: &Place) {
        let message = "where a shelter is, is never written down".to_owned();
        self.found.push(
            Diagnostic::error(SHELTER_STORED, at.clone(), message)
                .help("remove it here, and from the history of this file"),
        );
    }

    /// Two schedules that hold at once are added to each other; where they overlap they rather
    /// contradict each other.
    fn schedules(&mut self, schedules: &Claims<Schedule>, id: &str) {
        for (index, later) in schedules.iter().enumerate() {
            if schedules.iter().take(index).any(|earlier| later.value.contradicts(&earlier.value)) {
                self.warn(CONFLICT, &later.at, format!("the hours of `{id}` overlap others of it"));
            }
        }
    }

    fn needs(&mut self) {
        let records = &self.directory.records;
        for (need, at) in &records.needs {
            if !records.services.values().any(|service| service.needs.contains(need)) {
                self.warn(NO_SERVICE, at, format!("no service meets the need `{need}`"));
                continue;
            }
            let placed: Vec<(&Service, &ServiceAtLocation)> = records
                .places
                .values()
                .filter_map(|place| Some((records.services.get(&place.service)?, place)))
                .filter(|(service, _)| service.needs.contains(need))
                .collect();
            // Services without any place were told already.
            if placed.is_empty() {
                continue;
            }
            let left_out: Vec<&str> = self
                .directory
                .municipalities()
                .iter()
                .filter(|municipality| {
                    !placed.iter().any(|(service, place)| {
                        self.directory.serves(service, place, &municipality.id)
                    })
                })
                .map(|municipality| municipality.name.as_str())
                .collect();
            if !left_out.is_empty() {
                let message =
                    format!("no service meets the need `{need}` for: {}", left_out.join(", "));
                self.warn(NOT_COVERED, at, message);
            }
        }
    }

    fn numbers(&mut self) {
        for helpline in &self.directory.records.helplines {
            let id = &helpline.id;
            if !helpline.is_always_there() {
                self.single(&helpline.phone, &format!("the number `{id}`"));
            }
            self.single(&helpline.languages, &format!("the languages of the number `{id}`"));
            self.single(&helpline.always_open, &format!("when the number `{id}` answers"));
        }
    }

    fn offers(&mut self, offers: &Offers, id: &str) {
        self.single(&offers.serves, &format!("whom `{id}` serves"));
        self.single(&offers.languages, &format!("the languages of `{id}`"));
        self.single(&offers.documents, &format!("what to bring to `{id}`"));
        self.single(&offers.eligibility, &format!("who may come to `{id}`"));
        self.single(&offers.cost, &format!("what `{id}` costs"));
        self.single(&offers.appointment, &format!("whether `{id}` asks for an appointment"));
    }

    /// Claims of which only one can be right.
    fn single<T: PartialEq>(&mut self, claims: &Claims<T>, what: &str) {
        for fact in claims {
            self.fact(fact, what);
        }
        let settled = claims
            .iter()
            .any(|fact| fact.verified.as_ref().is_some_and(|verified| verified.holds(self.today)));
        if let Some((first, rest)) = claims.split_first()
            && !settled
        {
            for other in rest.iter().filter(|other| other.value != first.value) {
                let message = format!(
                    "sources disagree about {what}: `{}` and `{}`; the first is taken until one \
                     is verified",
                    first.source, other.source
                );
                self.warn(CONFLICT, &other.at, message);
            }
        }
    }

    fn fact<T>(&mut self, fact: &Fact<T>, what: &str) {
        if let Some(date) = fact.date.filter(|date| date.earliest() > self.today) {
            let message = format!("{what}: its date, {}, has not come yet", date.earliest());
            self.warn(FUTURE, &fact.at, message);
        }
        match &fact.verified {
            None => {
                let said = self.directory.records.sources.get(&fact.source);
                let said = said.map_or(fact.source.as_str(), |source| source.what.as_str());
                let confidence = fact.confidence;
                let message = format!("nobody verified {what} ({confidence:?}: {said})");
                self.warn(UNVERIFIED, &fact.at, message);
            }
            Some(verified) if verified.on > self.today => {
                let message =
                    format!("{what}: verified on {}, which has not come yet", verified.on);
                self.warn(FUTURE, &verified.at, message);
            }
            Some(verified) if verified.until < self.today => {
                let message = format!("{what}: the verification expired on {}", verified.until);
                self.warn(EXPIRED, &verified.at, message);
            }
            Some(_) => {}
        }
    }
}

fn wanted(need: Option<&NeedId>) -> Wanted {
    Wanted {
        need: need.cloned().unwrap_or_else(|| NeedId::new("")),
        near: None,
        language: None,
        open_now: OpenNow::Indifferent,
    }
}
