//! A small desk with a flow for everything the engine does, and a person in front of it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sportello::diagnostic::SourceFile;
use sportello::directory::{Directory, Policy};
use sportello::flow::engine::{self, World};
use sportello::flow::event::{Event, Fact, Input, Navigation, Pause, Query, Step};
use sportello::flow::lexicon::Lexicons;
use sportello::flow::model::{Flows, well_known};
use sportello::flow::screen::{Body, ChoiceRef, Label, Screen, Told};
use sportello::flow::session::{FRAMES_MAX, HISTORY_MAX, Session, Value};
use sportello::ids::{ChoiceId, FlowId, LanguageTag, MunicipalityId, SlotId};
use sportello::text::catalog::Catalog;
use sportello::time::Timestamp;

pub use super::flows::FLOWS;

const DESK_FTL: &str = "
language-name = Italiano
nav-back = Indietro
nav-home = Menu
nav-language = Lingua
nav-numbers = Numeri utili
nav-person = Una persona
nav-close = Chiudi
choice-skip = Preferisco non dirlo
choice-neither = Nessuno di questi
choice-next-card = Il prossimo
choice-previous-card = Il precedente
choice-pin = La mappa
choice-group = { $from } – { $to }
main = Menu
    .doctor = Medico
main-menu = Che cosa ti serve?
    .doctor = Medico
    .form = Modulo
    .talk = Una persona vera
    .more = Altro
    .data = I miei dati
main-more = Altro
    .town = Il mio Comune
    .subs = Prove
doctor = Medico e pediatra
doctor-who = Per chi?
    .child = Per un bambino
    .adult = Per un adulto
    .baby = Per un neonato
doctor-age = Quanti anni ha?
    .invalid = Scrivi gli anni.
form = Modulo
form-reason = Perché?
    .work = Lavoro
    .family = Famiglia
person = Una persona
";

const LEXICON: &str = "
commands: {home: [inizio], back: [torna], numbers: [emergenza], person: [aiuto], close: [esci], language: [lingue]}
languages: {ro: [rumeno, romeno]}
flows: {doctor: [dottore, pediatra], form: [modulo, pediatra]}
";

/// Everything the engine goes by.
pub struct Desk {
    pub flows: Flows,
    pub lexicons: Lexicons,
    pub catalog: Catalog,
    pub directory: Directory,
    pub calendars: sportello::booking::Calendars,
}

impl Desk {
    pub fn new() -> Self {
        Self::with(FLOWS.iter().map(|(id, yaml)| ((*id).to_owned(), (*yaml).to_owned())), TOWNS)
    }

    /// A desk in which one flow reads differently; `None` removes it.
    pub fn edited(id: &str, yaml: Option<&str>) -> Self {
        let others = FLOWS.iter().filter(|(other, _)| *other != id);
        let flows = others.map(|(id, yaml)| ((*id).to_owned(), (*yaml).to_owned()));
        Self::with(flows.chain(yaml.map(|yaml| (id.to_owned(), yaml.to_owned()))), TOWNS)
    }

    pub fn with(flows: impl Iterator<Item = (String, String)>, towns: &[&str]) -> Self {
        let files: Vec<SourceFile> =
            flows.map(|(id, yaml)| SourceFile::new(format!("flows/{id}.yaml"), yaml)).collect();
        let (flows, faults) = sportello::flow::load::load(&files);
        assert_eq!(faults, []);
        let (catalog, faults) = Catalog::load(
            &[
                SourceFile::new("locales/it/desk.ftl", DESK_FTL),
                SourceFile::new(
                    "locales/ro/desk.ftl",
                    "language-name = Română\nmain-menu = Meniu\n    .doctor = Doctor\n",
                ),
            ],
            &tag("it"),
        );
        assert_eq!(faults, []);
        let own_names: Vec<(LanguageTag, String)> = catalog
            .locales()
            .iter()
            .map(|locale| (locale.tag.clone(), locale.own_name.clone()))
            .collect();
        let lexicon = SourceFile::new("locales/it/lexicon.yaml", LEXICON);
        let (lexicons, faults) = Lexicons::load(&[lexicon], &own_names);
        assert_eq!(faults, []);
        let calendars = sportello::booking::Calendars::default();
        Self { flows, lexicons, catalog, directory: directory(towns), calendars }
    }

    pub fn world(&self) -> World<'_> {
        World {
            flows: &self.flows,
            lexicons: &self.lexicons,
            catalog: &self.catalog,
            directory: &self.directory,
            calendars: &self.calendars,
            policy: Policy::Rehearsal,
        }
    }
}

/// Twenty towns: more than two screens of names.
pub const TOWNS: &[&str] = &[
    "Arcene",
    "Bariano",
    "Calcinate",
    "Calcio",
    "Calvenzano",
    "Caravaggio",
    "Cividate",
    "Covo",
    "Fara",
    "Fontanella",
    "Ghisalba",
    "Isso",
    "Issone",
    "Martinengo",
    "Morengo",
    "Mornico",
    "Pagazzano",
    "Romano",
    "Spirano",
    "Treviglio",
];

/// A directory of these towns in which doctors are chosen at two places, one of them with a pin.
pub fn directory(towns: &[&str]) -> Directory {
    let source =
        "sources:\n  - {id: s, what: a page, cite: a.example, date: 2026-01-01, confidence: A}\n";
    let mut municipalities =
        "ambiti:\n  - id: romano\n    name: Romano\n    source: s\n    municipalities:\n"
            .to_owned();
    for town in towns {
        writeln!(municipalities, "      - {{id: {}, name: {town}}}", town.to_lowercase()).unwrap();
    }
    let services = "
needs: [doctor, nobody]
services:
  - {id: choice, name: Scelta e revoca, organization: o, needs: [doctor], status: active, serves: {everyone: true, source: s}}
";
    let locations = "
locations:
  - {id: a, municipality: arcene, address: {street: via A 1, source: s}, coordinates: {latitude: 45.5, longitude: 9.6, source: s}}
  - {id: b, municipality: treviglio, address: {street: via B 2, source: s}}
";
    let places = "
places:
  - {id: at-a, service: choice, location: a, source: s}
  - {id: at-b, service: choice, location: b, source: s}
";
    let files = [
        ("sources", source),
        ("municipalities", municipalities.as_str()),
        ("organizations", "organizations:\n  - {id: o, name: O, status: active, source: s}\n"),
        ("services", services),
        ("locations", locations),
        ("places", places),
        ("numbers", ""),
    ]
    .map(|(stem, yaml)| SourceFile::new(format!("territory/{stem}.yaml"), yaml));
    let (directory, faults) = Directory::load(&files);
    let faults: Vec<_> = faults.iter().map(|fault| (&fault.message, &fault.place)).collect();
    assert!(faults.is_empty() || towns.len() < 2, "{faults:#?}");
    directory
}

pub fn tag(tag: &str) -> LanguageTag {
    LanguageTag::from(tag)
}

pub const NOON: Timestamp = Timestamp(1_795_431_600_000); // 2026-11-23T11:00:00Z

/// A person in front of the desk. Each thing they do is done twice, to see that it is the same.
pub struct Person<'d> {
    pub desk: &'d Desk,
    pub session: Session,
    pub now: Timestamp,
    pub events: Vec<Event>,
    pub query: Option<Query>,
}

impl<'d> Person<'d> {
    pub fn new(desk: &'d Desk) -> Self {
        Self { desk, session: Session::default(), now: NOON, events: Vec::new(), query: None }
    }

    /// Somebody who speaks Italian and stands at home.
    pub fn at_home(desk: &'d Desk) -> Self {
        let mut person = Self::new(desk);
        person.does(Input::Begin { language: Some(tag("it")), flow: None });
        person
    }

    /// Somebody who speaks Italian and stands at the start of a flow.
    pub fn at_flow(desk: &'d Desk, flow: &str) -> Self {
        let mut person = Self::new(desk);
        person.does(Input::Begin { language: Some(tag("it")), flow: Some(FlowId::from(flow)) });
        person
    }

    #[allow(clippy::needless_pass_by_value)] // Tests read better without borrowing every gesture.
    pub fn does(&mut self, input: Input) -> &mut Self {
        let Step { session, events, pause } =
            resume_checked(self.desk, &self.session, &input, self.now);
        self.session = session;
        self.events = events;
        self.query = match pause {
            Pause::Person => None,
            Pause::Query(query) => Some(query),
        };
        self
    }

    pub fn picks(&mut self, choice: &str) -> &mut Self {
        let screen = self.screen();
        let is = |reference: &ChoiceRef| match reference {
            ChoiceRef::Menu(id) | ChoiceRef::Option(id) => *id == ChoiceId::from(choice),
            ChoiceRef::Language(tag) => tag.as_str() == choice,
            ChoiceRef::Municipality(id) => *id == MunicipalityId::from(choice),
            ChoiceRef::Flow(id) => id.as_str() == choice,
            other => format!("{other:?}") == choice,
        };
        let choice = screen
            .choices
            .iter()
            .find(|offered| is(&offered.reference))
            .unwrap_or_else(|| panic!("no choice {choice} on {screen:#?}"));
        self.does(Input::Choice(screen.key(&choice.reference)))
    }

    pub fn says(&mut self, words: &str) -> &mut Self {
        self.does(Input::Text(words.to_owned()))
    }

    pub fn goes(&mut self, navigation: Navigation) -> &mut Self {
        self.does(Input::Navigate(navigation))
    }

    pub fn learns(&mut self, values: &[(&str, Value)]) -> &mut Self {
        assert!(self.query.is_some(), "nothing was asked");
        let values: BTreeMap<String, Value> =
            values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        self.does(Input::Fact(Fact { notice: Some("my_data-shown"), values, ..Fact::exit("done") }))
    }

    pub fn screen(&self) -> Screen {
        let language = self.session.language.clone().unwrap_or_else(|| tag("it"));
        engine::screen(&self.desk.world(), &self.session, &language, self.now)
    }

    /// Where they stand: `doctor.card > numbers.list`.
    pub fn place(&self) -> String {
        let places: Vec<String> = self
            .session
            .frames
            .iter()
            .map(|frame| format!("{}.{}", frame.flow, frame.node))
            .collect();
        places.join(" > ")
    }

    /// What is told above the screen.
    pub fn notices(&self) -> Vec<String> {
        self.screen().notices.iter().map(name).collect()
    }

    /// What the screen is about.
    pub fn body(&self) -> String {
        match self.screen().body {
            Body::Told(told) => name(&told),
            Body::Card { place, position: (index, count), .. } => {
                format!("{place} {}/{count}", index + 1)
            }
            Body::Numbers { topic, .. } => format!("numbers {topic}"),
        }
    }

    pub fn choices(&self) -> Vec<String> {
        self.screen()
            .choices
            .iter()
            .map(|choice| match &choice.label {
                Label::Told(told) => name(told),
                Label::Verbatim(word) => word.clone(),
                Label::Range(from, to) => format!("{from}-{to}"),
            })
            .collect()
    }

    pub fn ways(&self) -> Vec<Navigation> {
        self.screen().navigation
    }

    pub fn slot(&self, key: &str) -> Option<&Value> {
        self.session.slots.get(&SlotId::from(key))
    }
}

fn name(told: &Told) -> String {
    match &told.attribute {
        Some(attribute) => format!("{}.{attribute}", told.message),
        None => told.message.clone(),
    }
}

/// Resumes, and checks what holds for every resumption.
pub fn resume_checked(desk: &Desk, session: &Session, input: &Input, now: Timestamp) -> Step {
    let world = desk.world();
    let step = engine::resume(&world, session.clone(), input.clone(), now);
    let again = engine::resume(&world, session.clone(), input.clone(), now);
    assert_eq!(step.session, again.session, "the same input leads to the same place");
    assert_eq!((&step.events, &step.pause), (&again.events, &again.pause));

    let reached = &step.session;
    assert!(reached.frames.len() <= FRAMES_MAX && reached.history.len() <= HISTORY_MAX);
    let bytes = postcard::to_allocvec(reached).unwrap();
    assert!(bytes.len() < 2048, "{} bytes", bytes.len());
    assert_eq!(&postcard::from_bytes::<Session>(&bytes).unwrap(), reached);

    let language = reached.language.clone().unwrap_or_else(|| tag("it"));
    if step.pause == Pause::Person {
        let screen = engine::screen(&world, reached, &language, now);
        let top = reached.frames.last().expect("somewhere to stand");
        assert_eq!(
            (&screen.flow, &screen.node),
            (&top.flow, &top.node),
            "it stands where it shows"
        );
        assert!(
            !screen.choices.is_empty() || !screen.navigation.is_empty() || screen.entry.is_some(),
            "a dead end: {screen:?}"
        );
        let mut keys: Vec<u32> =
            screen.choices.iter().map(|choice| screen.key(&choice.reference).0).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), screen.choices.len(), "two choices of one number");
        let onboarding = reached.language.is_none() && top.flow.as_str() == well_known::LANGUAGE;
        let closed = top.flow.as_str() == well_known::CLOSING;
        if !onboarding && !closed {
            assert!(screen.navigation.contains(&Navigation::Close), "{screen:?}");
        }
    }
    step
}
