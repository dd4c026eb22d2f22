//! The directory: what is shown, what never is, how places are found, when they are open, and
//! what maintainers are told.

mod faults;
mod opening;
mod showing;

use sportello::diagnostic::{Diagnostic, SourceFile};
use sportello::directory::service::{OpenNow, Wanted};
use sportello::directory::{Directory, Municipality};
use sportello::ids::{LanguageTag, MunicipalityId, NeedId, PlaceId};
use sportello::time::Timestamp;

/// The territory as it is shipped.
fn shipped_files() -> Vec<SourceFile> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/territory");
    let mut files: Vec<SourceFile> = std::fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        // Files of the queue have readers of their own.
        .filter(|path| {
            let stem = path.file_stem().unwrap();
            path.is_file() && !["protocol", "rota", "calendars"].iter().any(|own| stem == *own)
        })
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            SourceFile::new(format!("territory/{name}"), std::fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn shipped() -> Directory {
    let (directory, faults) = Directory::load(&shipped_files());
    assert_eq!(faults, []);
    directory
}

/// A small territory of three municipalities, in which every fact was verified in 2026 but those
/// that say otherwise. Tests replace what they are about.
struct Territory {
    files: Vec<(&'static str, String)>,
}

const SOURCES: &str = "\
sources:
  - {id: asked, what: Asked, cite: phone call, date: 2026-01-02, confidence: A}
  - {id: rumour, what: Heard, cite: nobody, confidence: D}
";

const MUNICIPALITIES: &str = "\
ambiti:
  - id: west
    name: West
    source: asked
    municipalities:
      - {id: alba, name: Alba}
      - {id: bosco, name: Bosco d'Adda}
  - id: east
    name: East
    source: asked
    municipalities:
      - {id: corte, name: Corte}
";

const ORGANIZATIONS: &str = "\
organizations:
  - {id: town, name: Town, status: active, source: asked}
";

const SERVICES: &str = "\
needs: [doctor, antiviolence]
services:
  - id: doctor
    name: Medico
    organization: town
    status: active
    needs: [doctor]
  - id: talk
    name: Centro
    organization: town
    status: active
    sensitive: true
    needs: [antiviolence]
";

const LOCATIONS: &str = "\
locations:
  - id: alba
    name: Palazzo
    municipality: alba
    address: {street: via Uno 1, source: asked, VERIFIED}
";

const PLACES: &str = "\
places:
  - id: doctor-alba
    service: doctor
    location: alba
    source: asked
    schedules: {weekly: {monday: [\"09:00-12:00\"]}, source: asked, VERIFIED}
";

const NUMBERS: &str = "\
numbers:
  - id: \"112\"
    topics: [emergency]
    phone: {number: 112, source: asked}
  - id: \"1522\"
    topics: [emergency]
    sensitive: true
    phone: {number: 1522, source: asked}
    languages: {tags: [it, ar], source: asked}
";

/// What `VERIFIED` stands for in the files of a [`Territory`].
const VERIFIED: &str = "verified: {by: Ada, on: 2026-01-10, until: 2026-12-31}";

impl Territory {
    fn new() -> Self {
        let files = [
            ("sources", SOURCES),
            ("municipalities", MUNICIPALITIES),
            ("organizations", ORGANIZATIONS),
            ("services", SERVICES),
            ("locations", LOCATIONS),
            ("places", PLACES),
            ("numbers", NUMBERS),
        ];
        Self { files: files.map(|(stem, text)| (stem, text.to_owned())).to_vec() }
    }

    /// Replaces a file.
    fn with(mut self, stem: &'static str, text: &str) -> Self {
        self.files.retain(|(known, _)| *known != stem);
        self.files.push((stem, text.to_owned()));
        self
    }

    /// Adds lines to the end of a file.
    fn and(mut self, stem: &str, text: &str) -> Self {
        let file = self.files.iter_mut().find(|(known, _)| *known == stem).unwrap();
        file.1.push_str(text);
        self
    }

    /// Replaces words of a file, which have to be there.
    fn edit(mut self, stem: &str, from: &str, to: &str) -> Self {
        let file = self.files.iter_mut().find(|(known, _)| *known == stem).unwrap();
        assert!(file.1.contains(from), "{stem} does not say {from}");
        file.1 = file.1.replace(from, to);
        self
    }

    fn files(&self) -> Vec<SourceFile> {
        self.files
            .iter()
            .map(|(stem, text)| {
                SourceFile::new(
                    format!("territory/{stem}.yaml"),
                    text.replace("VERIFIED", VERIFIED),
                )
            })
            .collect()
    }

    /// The directory, of which nothing may be faulty.
    fn load(&self) -> Directory {
        let (directory, faults) = Directory::load(&self.files());
        assert_eq!(faults, [], "the sample is faulty");
        directory
    }

    /// Faults of reading, or if there are none, of the check.
    fn faults(&self) -> Vec<Diagnostic> {
        let (directory, faults) = Directory::load(&self.files());
        if faults.is_empty() {
            sportello::directory::check::check(&directory, "2026-06-01".parse().unwrap())
        } else {
            faults
        }
    }
}

/// An instant from a wall time in Rome.
fn at(wall: &str) -> Timestamp {
    let wall: jiff::civil::DateTime = wall.parse().unwrap();
    Timestamp::from(&wall.to_zoned_datetime(sportello::time::rome()).unwrap())
}

fn wanted(need: &str) -> Wanted {
    Wanted { need: NeedId::from(need), near: None, language: None, open_now: OpenNow::Indifferent }
}

fn near(need: &str, municipality: &str) -> Wanted {
    Wanted { near: Some(MunicipalityId::from(municipality)), ..wanted(need) }
}

fn speaking(wanted: Wanted, language: &str) -> Wanted {
    Wanted { language: Some(LanguageTag::from(language)), ..wanted }
}

fn names(places: &[PlaceId]) -> Vec<&str> {
    places.iter().map(PlaceId::as_str).collect()
}

fn find(directory: &Directory, typed: &str) -> Vec<String> {
    directory.find_municipalities(typed).iter().map(ToString::to_string).collect()
}

#[test]
fn the_shipped_territory_has_no_errors_and_all_35_municipalities() {
    let directory = shipped();
    let doubts = sportello::directory::check::check(&directory, "2026-11-23".parse().unwrap());
    let errors: Vec<_> = doubts
        .iter()
        .filter(|doubt| doubt.severity == sportello::diagnostic::Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let of = |ambito: &str| {
        directory.municipalities().iter().filter(|found| found.ambito == ambito).count()
    };
    assert_eq!((of("treviglio"), of("romano")), (18, 17));
    let names: Vec<&String> = directory.municipalities().iter().map(|found| &found.name).collect();
    assert!(names.is_sorted(), "{names:?}");
}

#[test]
fn nothing_shipped_claims_a_verification() {
    for file in shipped_files() {
        for (number, line) in file.text.lines().enumerate() {
            let code = line.split(" #").next().unwrap_or_default();
            let claims = !code.trim_start().starts_with('#') && code.contains("verified:");
            assert!(!claims, "{}:{} claims a verification", file.path, number + 1);
        }
    }
}

#[test]
fn one_added_line_verifies_a_fact() {
    let line = "verified: {by: \"Ada, Comune\", on: 2026-11-20, until: 2027-05-31}";
    let files: Vec<SourceFile> = shipped_files()
        .into_iter()
        .map(|file| {
            let added: String = file
                .text
                .lines()
                .map(|written| {
                    let indent = written.len() - written.trim_start().len();
                    // Facts are deeper than the records they belong to.
                    if indent >= 6 && written.trim_start().starts_with("source: ") {
                        format!("{written}\n{}{line}\n", " ".repeat(indent))
                    } else {
                        format!("{written}\n")
                    }
                })
                .collect();
            SourceFile::new(file.path, added)
        })
        .collect();
    let (directory, faults) = Directory::load(&files);
    assert_eq!(faults, []);
    let doubts = sportello::directory::check::check(&directory, "2026-11-23".parse().unwrap());
    let unverified: Vec<_> = doubts
        .iter()
        .filter(|doubt| doubt.code == sportello::directory::check::UNVERIFIED)
        .map(|doubt| doubt.place.as_ref().unwrap().to_string())
        .collect();
    assert!(unverified.is_empty(), "no line can be added at {unverified:#?}");
    let policy = sportello::directory::Policy::Production;
    let found = directory.search(&wanted("antiviolence"), policy, at("2026-11-23T10:00"));
    assert_eq!(names(&found), ["antiviolence-sirio-treviglio"]);
}

#[test]
fn every_word_the_shipped_territory_needs_is_there_in_italian() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/locales/it/directory.ftl");
    let text = std::fs::read_to_string(path).unwrap();
    let resource = fluent_syntax::parser::parse(text.as_str()).expect("directory.ftl has faults");
    let mut known = std::collections::BTreeSet::new();
    for entry in &resource.body {
        if let fluent_syntax::ast::Entry::Message(message) = entry {
            known.insert((message.id.name.to_owned(), None));
            for attribute in &message.attributes {
                known.insert((message.id.name.to_owned(), Some(attribute.id.name.to_owned())));
            }
        }
    }
    let missing: Vec<_> = shipped()
        .referenced_messages()
        .into_iter()
        .filter(|word| !known.contains(&(word.id.clone(), word.attribute.map(str::to_owned))))
        .map(|word| format!("{}{:?} for {}", word.id, word.attribute, word.place))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn municipalities_are_found_as_people_write_them() {
    let directory = shipped();
    for (typed, expected) in [
        ("Treviglio", "treviglio"),
        ("  TREVIGLIO ", "treviglio"),
        ("treviglo", "treviglio"),
        ("trevilio", "treviglio"),
        ("tréviglio", "treviglio"),
        ("romano", "romano-di-lombardia"),
        ("romano lombardia", "romano-di-lombardia"),
        ("lombardia", "romano-di-lombardia"),
        ("martinego", "martinengo"),
        ("canonica dadda", "canonica-d-adda"),
        ("canonica d adda", "canonica-d-adda"),
        ("Canonica d’Adda", "canonica-d-adda"),
        ("caravagio", "caravaggio"),
        ("covo", "covo"),
        ("cividate", "cividate-al-piano"),
        ("pontirolo", "pontirolo-nuovo"),
        ("isso", "isso"),
    ] {
        assert_eq!(find(&directory, typed).first().map(String::as_str), Some(expected), "{typed}");
    }
    let fara = find(&directory, "fara");
    assert_eq!(fara, ["fara-gera-d-adda", "fara-olivana-con-sola"]);
    assert_eq!(find(&directory, "adda").len(), 6);
    assert!(find(&directory, "c").len() <= 8);
    for nothing in ["", "   ", "!?", "'", "Reykjavik", "x", "📍", &"a".repeat(10_000)] {
        assert_eq!(find(&directory, nothing), [""; 0], "{nothing}");
    }
}

#[test]
fn a_municipality_is_known_by_its_id() {
    let directory = shipped();
    let found: Option<&Municipality> = directory.municipality(&MunicipalityId::from("isso"));
    assert_eq!(found.map(|found| found.name.as_str()), Some("Isso"));
    assert_eq!(directory.municipality(&MunicipalityId::from("milano")), None);
}
