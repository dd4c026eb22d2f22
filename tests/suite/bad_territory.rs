//! What a family sees, and what a maintainer is told, when the territory is not as it should be.
//!
//! Each test breaks the shipped content in one way and looks at both: the screen that a family
//! comes to, and the fault with its file and line.

use std::sync::Arc;

use sportello::app::content::Content;
use sportello::app::try_it::{Terminal, lines};
use sportello::conversation::desk::Desk;
use sportello::diagnostic::{Diagnostic, Severity, SourceFile};
use sportello::directory::Policy;
use sportello::ids::{FlowId, LaneId, LanguageTag};
use sportello::store::memory::MemoryStore;

use crate::shipped_desk;

const ADDRESS: &str = "      street: \"via Abate Crippa 9\"\n";
const PLACE: &str = "    location: risorsa-sociale-treviglio\n";
const NOWHERE: &str = "Vai in Comune e chiedi dell’«assistente sociale».";

/// The shipped content, changed.
struct Changed(Content);

impl Changed {
    /// The seat of the social services of Treviglio has an address that somebody verified.
    fn verified() -> Self {
        Self(Content::embedded()).after("locations", ADDRESS, &verified("2026-11-20", "2027-05-31"))
    }

    /// Adds lines to a file of the territory, below those that stand there once.
    fn after(mut self, stem: &str, line: &str, added: &str) -> Self {
        let path = format!("territory/{stem}.yaml");
        let file = self.0.files.iter_mut().find(|file| *file.path == *path).unwrap();
        assert_eq!(file.text.matches(line).count(), 1, "{path} says once: {line}");
        *file = SourceFile::new(path, file.text.replace(line, &format!("{line}{added}")));
        self
    }

    fn load(self, policy: Policy) -> Loaded {
        let (desk, faults) = self.0.load(policy, shipped_desk::NOW.in_rome().date());
        Loaded { content: self.0, desk: Arc::new(desk), faults }
    }
}

/// Content with its desk and its faults.
struct Loaded {
    content: Content,
    desk: Arc<Desk>,
    faults: Vec<Diagnostic>,
}

impl Loaded {
    /// Where words stand, as `file:line:`.
    fn line_of(&self, stem: &str, words: &str) -> String {
        let path = format!("territory/{stem}.yaml");
        let file = self.content.files.iter().find(|file| *file.path == *path).unwrap();
        let line = file.text.lines().position(|line| line.contains(words)).unwrap() + 1;
        format!("{path}:{line}:")
    }

    /// What is told with this code of what stands there.
    fn told(&self, code: &str, at: &str) -> Vec<&Diagnostic> {
        let stands = |fault: &&Diagnostic| {
            let place = fault.place.as_ref().map(ToString::to_string).unwrap_or_default();
            fault.code == code && place.starts_with(at)
        };
        self.faults.iter().filter(stands).collect()
    }

    /// The screen of a family that looks for somebody to talk to about a debt near there.
    async fn screen(&self, municipality: &str) -> Vec<String> {
        let store = Arc::new(MemoryStore::new());
        let conversation = shipped_desk::conversation_over(self.desk.clone(), store).await;
        let mut terminal = Terminal::new(conversation, LaneId([1; 16]));
        let (language, flow) = (LanguageTag::from("it"), FlowId::from("debts"));
        let now = shipped_desk::NOW;
        let said = terminal.begin(Some(language), Some(flow), now).await.unwrap();
        let ask = lines(&said.reply)
            .iter()
            .find_map(|line| line.split_once(". ").filter(|(_, it)| it.ends_with("chiedere aiuto")))
            .map(|(number, _)| number.to_owned())
            .unwrap();
        terminal.line(&ask, now).await.unwrap();
        lines(&terminal.line(municipality, now).await.unwrap().reply)
    }
}

fn verified(on: &str, until: &str) -> String {
    format!("      verified: {{by: Ada, on: {on}, until: {until}}}\n")
}

/// Whether a line of the screen says it.
fn says(screen: &[String], words: &str) -> bool {
    screen.iter().any(|line| line.contains(words))
}

/// Nothing of the place; instead what to do without it, somebody to ask, and the ways out.
fn assert_calm_without_a_place(screen: &[String]) {
    assert!(says(screen, NOWHERE), "{screen:#?}");
    assert!(!says(screen, "Abate Crippa") && !says(screen, "Servizio inclusione"), "{screen:#?}");
    for way in ["Un altro Comune", "Una persona", "Numeri utili", "Menu"] {
        assert!(says(screen, way), "{way} is missing: {screen:#?}");
    }
}

#[tokio::test]
async fn without_a_verified_address_or_phone_there_is_advice_instead_of_a_card() {
    let shipped = Changed(Content::embedded()).load(Policy::Production);
    assert_calm_without_a_place(&shipped.screen("Treviglio").await);
    let place = shipped.line_of("places", "id: inclusion-treviglio");
    let [hidden] = &shipped.told("T029", &place)[..] else { panic!("told once at {place}") };
    assert_eq!(hidden.severity, Severity::Warning);
    assert!(hidden.message.contains("`inclusion-treviglio`"), "{}", hidden.message);
    let address = shipped.line_of("locations", "via Abate Crippa 9");
    assert_eq!(shipped.told("T023", &address).len(), 1, "the fact itself is told too");

    let verified = Changed::verified().load(Policy::Production);
    let screen = verified.screen("Treviglio").await;
    assert!(says(&screen, "via Abate Crippa 9, Treviglio"), "{screen:#?}");
    assert!(!says(&screen, "da verificare") && !says(&screen, NOWHERE), "{screen:#?}");
    assert_eq!(
        verified.told("T029", &verified.line_of("places", "id: inclusion-treviglio")).len(),
        0
    );
}

#[tokio::test]
async fn an_expired_verification_hides_the_place_and_names_the_line_to_renew() {
    let expired = |policy| {
        let verified = verified("2026-01-10", "2026-11-23");
        Changed(Content::embedded()).after("locations", ADDRESS, &verified).load(policy)
    };
    let (expired, rehearsal) = (expired(Policy::Production), expired(Policy::Rehearsal));
    assert_calm_without_a_place(&expired.screen("Treviglio").await);
    let rehearsed = rehearsal.screen("Treviglio").await;
    assert!(says(&rehearsed, "Abate Crippa") && says(&rehearsed, "da verificare"));
    let line = expired.line_of("locations", "until: 2026-11-23");
    let [told] = &expired.told("T024", &line)[..] else { panic!("told once at {line}") };
    assert!(told.message.ends_with("the verification expired on 2026-11-23"), "{}", told.message);
}

#[tokio::test]
async fn a_municipality_that_no_service_is_for_gets_advice_and_is_named_in_the_fault() {
    // The place is for its own Ambito; Calcio belongs to the other one.
    let verified = Changed::verified().after(
        "places",
        PLACE,
        "    serves: {ambiti: [treviglio], source: progetto-families, \
         verified: {by: Ada, on: 2026-11-20, until: 2027-05-31}}\n",
    );
    let verified = verified.load(Policy::Production);
    let near = verified.screen("Treviglio").await;
    assert!(says(&near, "Abate Crippa"), "{near:#?}");
    assert_calm_without_a_place(&verified.screen("Calcio").await);
    let need = verified.line_of("services", "  - social-service");
    let [told] = &verified.told("T032", &need)[..] else { panic!("told once at {need}") };
    assert!(told.message.contains("`social-service`") && told.message.contains("Calcio"));
    assert!(!told.message.contains("Treviglio"), "{}", told.message);
}

#[tokio::test]
async fn a_place_without_hours_is_shown_without_any() {
    let without = Changed::verified().load(Policy::Production);
    let screen = without.screen("Treviglio").await;
    assert!(says(&screen, "Abate Crippa"), "{screen:#?}");
    for word in ["Orari", "Chiuso", "Aperto", "apre"] {
        assert!(!says(&screen, word), "no hours are known: {screen:#?}");
    }
    let place = without.line_of("places", "id: inclusion-treviglio");
    assert_eq!(without.told("T028", &place).len(), 1);

    let with = Changed::verified().after(
        "places",
        PLACE,
        "    schedules: {weekly: {tuesday: [\"09:00-12:00\"]}, source: progetto-families, \
         verified: {by: Ada, on: 2026-11-20, until: 2027-05-31}}\n",
    );
    let with = with.load(Policy::Production);
    let screen = with.screen("Treviglio").await;
    assert!(says(&screen, "Orari") && says(&screen, "Aperto adesso"), "{screen:#?}");
    assert_eq!(with.told("T028", &with.line_of("places", "id: inclusion-treviglio")).len(), 0);
}

#[tokio::test]
async fn a_language_nobody_has_a_name_for_stops_the_start_and_never_reaches_a_card() {
    let speaks = |tags: &str| {
        let languages = format!(
            "    languages: {{tags: [{tags}], source: progetto-families, \
             verified: {{by: Ada, on: 2026-11-20, until: 2027-05-31}}}}\n"
        );
        Changed::verified().after("places", PLACE, &languages).load(Policy::Production)
    };
    let known = speaks("it, ar").screen("Treviglio").await;
    assert!(says(&known, "italiano e arabo"), "{known:#?}");

    let unknown = speaks("it, qx");
    let line = unknown.line_of("places", "tags: [it, qx]");
    let [told] = &unknown.told("T014", &line)[..] else { panic!("told once at {line}") };
    assert_eq!(told.severity, Severity::Error, "nothing starts with it");
    assert!(told.message.contains("`qx`") && told.help.is_some(), "{told:?}");
    let screen = unknown.screen("Treviglio").await;
    assert!(says(&screen, "Abate Crippa") && !says(&screen, "qx"), "{screen:#?}");
}
