//! Loading `territory/*.yaml`: files into records, every fault at once.
//!
//! The promise: never a panic and never the first fault only; what is faulty is left out and
//! named, so that what depends on it can still be checked. References are resolved here, so in a
//! loaded directory none dangles.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place, SourceFile};
use crate::directory::facts::{self, Known};
use crate::directory::model::{
    Confidence, Helpline, Location, MunicipalityRecord, Organization, Records, Sensitivity,
    Service, ServiceAtLocation, Source, Status, Town,
};
use crate::directory::search::fold;
use crate::directory::service::{Directory, Municipality};
use crate::directory::timetable;
use crate::ids::{LocationId, MunicipalityId, NeedId, OrganizationId, PlaceId, ServiceId};
use crate::text::yaml::{self, Node, Reader, Scalar};

/// A file the directory does not know.
const UNKNOWN_FILE: &str = "T002";
/// An id twice.
const DUPLICATE: &str = "T007";

const CONFIDENCES: [(&str, Confidence); 4] =
    [("A", Confidence::A), ("B", Confidence::B), ("C", Confidence::C), ("D", Confidence::D)];

/// The files in the order in which they refer to one another, and what reads each.
type Section = (&'static str, fn(&mut Loader, &Node));
const SECTIONS: [Section; 7] = [
    ("sources", Loader::sources),
    ("municipalities", Loader::municipalities),
    ("organizations", Loader::organizations),
    ("services", Loader::services),
    ("locations", Loader::locations),
    ("places", Loader::places),
    ("numbers", Loader::numbers),
];

impl Directory {
    /// Loads `territory/*.yaml`, all faults at once. What is only doubtful (unverified, expired,
    /// contradictory) is told by [`check`](crate::directory::check::check).
    #[must_use]
    pub fn load(files: &[SourceFile]) -> (Self, Vec<Diagnostic>) {
        let mut loader = Loader::default();
        let stems: Vec<&str> = SECTIONS.iter().map(|(stem, _)| *stem).collect();
        for file in files.iter().filter(|file| !stems.contains(&file.stem())) {
            let message = format!("the territory has no file `{}`", file.stem());
            loader.faults.push(
                Diagnostic::error(UNKNOWN_FILE, Place::start_of(file.path.clone()), message)
                    .help(format!("its files are {}", stems.join(", ")))
                    .did_you_mean(file.stem(), stems.iter().copied()),
            );
        }
        let mut is_whole = true;
        for (stem, read) in SECTIONS {
            for file in files.iter().filter(|file| file.stem() == stem) {
                match yaml::parse(file) {
                    Ok(node) if matches!(node.value, yaml::Value::Empty) => {}
                    Ok(node) => read(&mut loader, &node),
                    Err(fault) => {
                        is_whole = false;
                        loader.faults.push(*fault);
                    }
                }
            }
        }
        if !is_whole {
            // What refers into an unread file would drown the one fault to mend.
            loader.faults.retain(|fault| fault.code != facts::DANGLING);
        }
        loader.finish()
    }
}

#[derive(Default)]
struct Loader {
    faults: Vec<Diagnostic>,
    records: Records,
    municipalities: Vec<Municipality>,
    /// Where each id of each kind was first given.
    given: BTreeMap<(&'static str, String), Place>,
}

/// Borrows apart what facts are read against and where faults go.
macro_rules! known {
    ($loader:ident) => {
        Known {
            sources: &$loader.records.sources,
            ambiti: &$loader.records.ambiti,
            municipalities: &$loader.records.municipalities,
        }
    };
}

impl Loader {
    fn finish(mut self) -> (Directory, Vec<Diagnostic>) {
        self.municipalities.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        crate::diagnostic::sort(&mut self.faults);
        (Directory { municipalities: self.municipalities, records: self.records }, self.faults)
    }

    /// Whether an id is new among its kind; if not, that is a fault.
    fn is_new(&mut self, kind: &'static str, id: &Scalar) -> bool {
        let key = (kind, id.text.clone());
        if let Some(first) = self.given.get(&key) {
            let message = format!("there is already a {kind} `{}`", id.text);
            self.faults.push(
                Diagnostic::error(DUPLICATE, id.at.clone(), message)
                    .help(format!("the first is at {first}")),
            );
            return false;
        }
        self.given.insert(key, id.at.clone());
        true
    }

    fn sources(&mut self, node: &Node) {
        for item in list(node, "sources", &mut self.faults) {
            let Some(mut reader) = Reader::open(item, &mut self.faults) else { continue };
            let id = facts::own_id(&mut reader);
            let what = reader.require_scalar("what");
            reader.require("cite");
            let date = reader.scalar("date");
            let date = date.and_then(|said| facts::loose_date(&said, reader.faults));
            let confidence = reader.require_scalar("confidence");
            let confidence =
                confidence.and_then(|said| facts::word(&said, &CONFIDENCES, reader.faults));
            reader.get("note");
            reader.finish();
            let (Some(id), Some(what)) = (id, what) else { continue };
            if self.is_new("source", &id) {
                let source = Source {
                    what: what.text,
                    date,
                    confidence: confidence.unwrap_or(Confidence::D),
                };
                self.records.sources.insert(id.text, source);
            }
        }
    }

    fn municipalities(&mut self, node: &Node) {
        for item in list(node, "ambiti", &mut self.faults) {
            let known = known!(self);
            let Some(mut reader) = Reader::open(item, &mut self.faults) else { continue };
            let id = facts::own_id(&mut reader);
            let name = reader.require_scalar("name");
            let source = facts::cited(&mut reader, &known);
            let confidence = source.map_or(Confidence::D, |(_, source)| source.confidence);
            let members = reader.items("municipalities");
            reader.get("note");
            reader.finish();
            let (Some(id), Some(name)) = (id, name) else { continue };
            if self.is_new("Ambito", &id) {
                self.records.ambiti.insert(id.text.clone(), name.text);
            }
            for member in members {
                self.municipality(member, &id.text, confidence);
            }
        }
    }

    fn municipality(&mut self, node: &Node, ambito: &str, confidence: Confidence) {
        let known = known!(self);
        let Some(mut reader) = Reader::open(node, &mut self.faults) else { return };
        let id = facts::own_id(&mut reader);
        let name = reader.require_scalar("name");
        let own = if reader.get("source").is_some() {
            facts::cited(&mut reader, &known).map(|(_, source)| source.confidence)
        } else {
            None
        };
        let patron = facts::claims(&mut reader, "patron", &known, facts::day_of_year);
        reader.get("note");
        reader.finish();
        let (Some(id), Some(name)) = (id, name) else { return };
        if self.is_new("municipality", &id) {
            let key = MunicipalityId::new(id.text.as_str());
            let confidence = own.unwrap_or(confidence);
            let record = MunicipalityRecord { confidence, patron, at: id.at };
            self.records.municipalities.insert(key.clone(), record);
            let ambito = ambito.to_owned();
            let folded = fold(&name.text);
            self.municipalities.push(Municipality { id: key, name: name.text, ambito, folded });
        }
    }

    fn organizations(&mut self, node: &Node) {
        for item in list(node, "organizations", &mut self.faults) {
            let known = known!(self);
            let Some(mut reader) = Reader::open(item, &mut self.faults) else { continue };
            let id = facts::own_id(&mut reader);
            let name = reader.require_scalar("name");
            let status = status(&mut reader);
            facts::cited(&mut reader, &known);
            reader.get("note");
            reader.finish();
            let (Some(id), Some(name)) = (id, name) else { continue };
            if self.is_new("organization", &id) {
                let organization = Organization { name: name.text, status };
                self.records.organizations.insert(OrganizationId::new(id.text), organization);
            }
        }
    }

    fn services(&mut self, node: &Node) {
        let Some(mut reader) = Reader::open(node, &mut self.faults) else { return };
        let needs = reader.scalars("needs");
        let items = reader.items("services");
        reader.finish();
        for need in needs {
            if facts::identifier(&need, &mut self.faults).is_some() && self.is_new("need", &need) {
                self.records.needs.insert(NeedId::new(need.text), need.at);
            }
        }
        for item in items {
            self.service(item);
        }
    }

    fn service(&mut self, node: &Node) {
        let known = known!(self);
        let Some(mut reader) = Reader::open(node, &mut self.faults) else { return };
        let id = facts::own_id(&mut reader);
        let name = reader.require_scalar("name");
        let organization = reader.require_scalar("organization");
        let organization = organization.and_then(|said| {
            let key = OrganizationId::new(said.text.as_str());
            refer(&said, "organization", key, &self.records.organizations, reader.faults)
        });
        let status = status(&mut reader);
        let sensitivity = sensitivity(&mut reader);
        reader.require("needs");
        let needs = reader.scalars("needs");
        let needs = needs
            .iter()
            .filter_map(|said| {
                let key = NeedId::new(said.text.as_str());
                refer(said, "need", key, &self.records.needs, reader.faults)
            })
            .collect();
        let offers = facts::offers(&mut reader, &known);
        reader.get("note");
        reader.finish();
        let (Some(id), Some(name), Some(organization)) = (id, name, organization) else { return };
        if self.is_new("service", &id) {
            let key = ServiceId::new(id.text);
            let service = Service {
                id: key.clone(),
                name: name.text,
                organization,
                status,
                sensitivity,
                needs,
                offers,
                at: id.at,
            };
            self.records.services.insert(key, service);
        }
    }

    fn locations(&mut self, node: &Node) {
        for item in list(node, "locations", &mut self.faults) {
            let known = known!(self);
            let Some(mut reader) = Reader::open(item, &mut self.faults) else { continue };
            let id = facts::own_id(&mut reader);
            let name = reader.scalar("name").map(|name| name.text);
            let town = town(&mut reader, &known);
            let address = facts::claims(&mut reader, "address", &known, |reader| {
                reader.require_scalar("street").map(|street| street.text)
            });
            let coordinates = facts::claims(&mut reader, "coordinates", &known, facts::coordinates);
            reader.get("note");
            reader.finish();
            let (Some(id), Some(town)) = (id, town) else { continue };
            if self.is_new("location", &id) {
                let location = Location { name, town, address, coordinates };
                self.records.locations.insert(LocationId::new(id.text), location);
            }
        }
    }

    fn places(&mut self, node: &Node) {
        for item in list(node, "places", &mut self.faults) {
            let known = known!(self);
            let Some(mut reader) = Reader::open(item, &mut self.faults) else { continue };
            let id = facts::own_id(&mut reader);
            let service = reader.require_scalar("service");
            let service = service.and_then(|said| {
                let key = ServiceId::new(said.text.as_str());
                refer(&said, "service", key, &self.records.services, reader.faults)
            });
            let location = reader.require_scalar("location");
            let location = location.and_then(|said| {
                let key = LocationId::new(said.text.as_str());
                refer(&said, "location", key, &self.records.locations, reader.faults)
            });
            let schedules = facts::claims(&mut reader, "schedules", &known, timetable::schedule);
            let phones = facts::claims(&mut reader, "phones", &known, facts::phone);
            let offers = facts::offers(&mut reader, &known);
            facts::cited(&mut reader, &known);
            reader.get("note");
            reader.finish();
            let (Some(id), Some(service), Some(location)) = (id, service, location) else {
                continue;
            };
            if self.is_new("place", &id) {
                let key = PlaceId::new(id.text);
                let place = ServiceAtLocation {
                    id: key.clone(),
                    service,
                    location,
                    schedules,
                    phones,
                    offers,
                    at: id.at,
                };
                self.records.places.insert(key, place);
            }
        }
    }

    fn numbers(&mut self, node: &Node) {
        for item in list(node, "numbers", &mut self.faults) {
            let known = known!(self);
            let Some(mut reader) = Reader::open(item, &mut self.faults) else { continue };
            let id = facts::own_id(&mut reader);
            let topics = reader.scalars("topics");
            let topics =
                topics.iter().filter_map(|said| facts::identifier(said, reader.faults)).collect();
            let sensitivity = sensitivity(&mut reader);
            reader.require("phone");
            let phone = facts::claims(&mut reader, "phone", &known, facts::phone);
            let languages = facts::claims(&mut reader, "languages", &known, facts::languages);
            let always_open = facts::claims(&mut reader, "always_open", &known, |reader| {
                reader.require("value")?;
                reader.flag("value")
            });
            reader.get("note");
            reader.finish();
            let Some(id) = id else { continue };
            if self.is_new("number", &id) {
                self.records.helplines.push(Helpline {
                    id: id.text,
                    topics,
                    sensitivity,
                    phone,
                    languages,
                    always_open,
                    at: id.at,
                });
            }
        }
    }
}

/// The list that is all a file holds.
fn list<'n>(node: &'n Node, key: &'static str, faults: &mut Vec<Diagnostic>) -> &'n [Node] {
    let Some(mut reader) = Reader::open(node, faults) else { return &[] };
    reader.require(key);
    let items = reader.items(key);
    reader.finish();
    items
}

fn status(reader: &mut Reader<'_, '_>) -> Status {
    let said = reader.require_scalar("status");
    // What has no readable status stays out of sight; the fault was told.
    said.and_then(|said| facts::word(&said, &Status::ALL, reader.faults))
        .unwrap_or(Status::Inactive)
}

fn sensitivity(reader: &mut Reader<'_, '_>) -> Sensitivity {
    // What cannot be read is treated as sensitive; the fault was told.
    match (reader.get("sensitive").is_some(), reader.flag("sensitive")) {
        (false, _) | (true, Some(false)) => Sensitivity::Ordinary,
        (true, _) => Sensitivity::Sensitive,
    }
}

fn town(reader: &mut Reader<'_, '_>, known: &Known<'_>) -> Option<Town> {
    let municipality = reader.scalar("municipality");
    let outside = reader.scalar("town");
    match (municipality, outside) {
        (Some(said), None) => {
            facts::municipality(&said, known, reader.faults).map(Town::Municipality)
        }
        (None, Some(town)) => Some(Town::Outside(town.text)),
        _ => {
            let message = "exactly one of `municipality` and `town` (outside of the territory) \
                           is expected";
            let at = reader.at.clone();
            reader.faults.push(Diagnostic::error(yaml::WRONG_SHAPE, at, message));
            None
        }
    }
}

/// A reference, if what it refers to is there.
fn refer<Id: Ord + std::borrow::Borrow<str>, Record>(
    said: &Scalar,
    kind: &'static str,
    key: Id,
    records: &BTreeMap<Id, Record>,
    faults: &mut Vec<Diagnostic>,
) -> Option<Id> {
    if records.contains_key::<Id>(&key) {
        return Some(key);
    }
    faults.push(facts::dangling(said, kind, records.keys().map(std::borrow::Borrow::borrow)));
    None
}
