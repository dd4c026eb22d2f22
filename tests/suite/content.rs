//! What ships: flows, texts and words fit together, and keep their promises to tired people.

use std::fs;
use std::path::Path;

use sportello::app::content::Content;
use sportello::diagnostic::{Diagnostic, Severity, SourceFile};
use sportello::directory::{Directory, Policy};
use sportello::flow::check::{CheckWorld, check};
use sportello::flow::lexicon::Lexicons;
use sportello::flow::load;
use sportello::flow::model::{Flows, Keep, NodeKind, SlotKind, Target};
use sportello::ids::{FlowId, LanguageTag, NeedId, NodeId};
use sportello::text;
use sportello::text::catalog::Catalog;

/// Every file under `folder` of the project, by its path from the root.
fn shipped(folder: &str) -> Vec<SourceFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            files.push(SourceFile::new(name, fs::read_to_string(&path).unwrap()));
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn flows() -> Flows {
    load::load(&shipped("flows")).0
}

fn lexicons() -> (Lexicons, Vec<Diagnostic>, Vec<LanguageTag>) {
    let files = shipped("locales");
    let (catalog, _) = Catalog::load(&files, &LanguageTag::from("it"));
    let own_names: Vec<_> =
        catalog.locales().iter().map(|it| (it.tag.clone(), it.own_name.clone())).collect();
    let (lexicons, faults) = Lexicons::load(&files, &own_names);
    (lexicons, faults, own_names.into_iter().map(|(tag, _)| tag).collect())
}

fn told(faults: &[Diagnostic]) -> Vec<String> {
    faults
        .iter()
        .filter(|fault| fault.severity == Severity::Error)
        .map(|fault| {
            let place = fault.place.as_ref().map(ToString::to_string).unwrap_or_default();
            format!("{place} {} {}", fault.code, fault.message)
        })
        .collect()
}

#[test]
fn what_ships_has_no_fault() {
    let (flows, mut faults) = load::load(&shipped("flows"));
    let (lexicons, more, tags) = lexicons();
    faults.extend(more);
    let languages: Vec<&str> = tags.iter().map(LanguageTag::as_str).collect();
    faults.extend(lexicons.check(&flows, &languages));
    faults.extend(text::check::check(&shipped("locales"), &LanguageTag::from("it"), &[]));
    let (directory, _) = Directory::load(&shipped("territory"));
    let world = CheckWorld {
        needs: directory.needs().map(NeedId::as_str).collect(),
        topics: directory.topics().collect(),
        municipalities: directory.municipalities().iter().map(|it| it.id.as_str()).collect(),
        languages,
        teams: vec!["reception", "anti_violence"],
    };
    faults.extend(check(&flows, &world));
    assert_eq!(told(&faults), Vec::<String>::new());
}

#[test]
fn every_shipped_language_has_words_for_every_topic() {
    let (lexicons, _, tags) = lexicons();
    let with_words: Vec<_> = lexicons.languages().cloned().collect();
    for tag in ["it", "en", "ar", "ro", "fr"].map(LanguageTag::from) {
        assert!(tags.contains(&tag), "{tag} is shipped");
        assert!(with_words.contains(&tag), "{tag} has a lexicon");
    }
}

/// Misspelt, in Latin letters and digits, without accents, in two languages at once.
#[test]
fn people_are_understood_as_they_write() {
    let (lexicons, ..) = lexicons();
    for (language, said, flow) in [
        ("it", "rinnovo permeso sogiorno", "permit"),
        ("it", "ho bisogno del dottore bambini", "doctor"),
        ("it", "sono incinta", "pregnancy"),
        ("it", "sto male", "emergency"),
        ("en", "i want to renew my permesso", "permit"),
        ("en", "my baby needs a docta", "doctor"),
        ("ar", "bghit tbib drari", "doctor"),
        ("ar", "bghit tajdid i9ama", "permit"),
        ("ar", "كنحتاج طبيب الأطفال", "doctor"),
        ("ar", "أنا حامل", "pregnancy"),
        ("ro", "mi-e rau", "emergency"),
        ("ro", "permis de sedere", "permit"),
        ("ro", "sunt insarcinata", "pregnancy"),
        ("fr", "je cherche un medsin", "doctor"),
        ("fr", "renouvelement carte de sejour", "permit"),
        ("it", "voglio iscrivere mio figlio a squola", "school"),
        ("it", "mio figlio non parla", "development"),
        ("it", "ho mal di schiena sempre", "pain"),
        ("it", "voglio la separasione da mio marito", "separation"),
        ("en", "my child does not talk", "development"),
        ("en", "i want to put my child in skul", "school"),
        ("en", "body dey pain me", "pain"),
        ("ar", "weldi makayhdrch", "development"),
        ("ar", "bghit nsejel weldi f lmadrasa", "school"),
        ("ar", "زاد عندي ولد", "new_baby"),
        ("ar", "bghit ntalla9", "separation"),
        ("ro", "vreau sa inscriu copilul la scoala", "school"),
        ("ro", "ma doare spatele", "pain"),
        ("ro", "am nascut acum", "new_baby"),
        ("fr", "je cherche une ecole pour mon enfant", "school"),
        ("fr", "mon enfant ne parle pas", "development"),
        ("fr", "declaration de naissance", "new_baby"),
        ("fr", "je veux quitter mon mari", "separation"),
    ] {
        let found = lexicons.flows(said, &LanguageTag::from(language));
        assert_eq!(found.first(), Some(&FlowId::from(flow)), "“{said}” in {language}: {found:?}");
    }
}

#[test]
fn no_screen_offers_more_than_nine_choices_of_its_own() {
    for flow in flows().by_id.values() {
        for node in &flow.nodes {
            let offered = match &node.kind {
                // On the map, the card before and the one after.
                NodeKind::Card { choices, .. } => choices.len() + 3,
                NodeKind::Menu { choices, .. } | NodeKind::Numbers { choices, .. } => choices.len(),
                NodeKind::Ask { slot, skippable, .. } => match &flow.slots[slot].kind {
                    SlotKind::Choice { options } => options.len() + usize::from(*skippable),
                    _ => continue,
                },
                _ => continue,
            };
            // A sign is one picture of twelve.
            let max = if flow.privacy.is_some() { 12 } else { 9 };
            assert!(offered <= max, "{}-{} offers {offered}", flow.id, node.id);
        }
    }
}

/// Nothing of nationality, permit or health outlives the flow that needed it.
#[test]
fn only_language_and_municipality_outlive_a_flow() {
    for flow in flows().by_id.values() {
        for (name, slot) in &flow.slots {
            let harmless = matches!(slot.kind, SlotKind::Language | SlotKind::Municipality);
            assert!(slot.keep == Keep::Flow || harmless, "{} keeps `{name}`", flow.id);
        }
    }
}

/// Questions that are no question about a person: her own words, her sign, her hours, her code, and
/// how she wants to be received and reminded, where one answer is "without".
const WANTED: [&str; 9] = [
    "private-sign",
    "private-choose",
    "private-hours",
    "private-write",
    "request-write",
    "appointment-mediator",
    "appointment-quiet_mediator",
    "appointment-reminders",
    "my_appointments-code",
];

#[test]
fn every_question_about_a_person_can_be_declined() {
    for flow in flows().by_id.values() {
        for node in &flow.nodes {
            if let NodeKind::Ask { slot, skippable, .. } = &node.kind {
                let language = flow.slots[slot].kind == SlotKind::Language;
                let place = format!("{}-{}", flow.id, node.id);
                // What somebody comes to only by asking for it, and can leave by going back.
                let is_wanted = WANTED.contains(&place.as_str());
                assert!(*skippable || language || is_wanted, "{place} insists");
            }
        }
    }
}

/// Who did not say that all is well at home is never led to an agreement with the other parent.
#[test]
fn where_there_may_be_fear_nothing_leads_to_mediation() {
    let flows = flows();
    let flow = flows.get("separation").unwrap();
    let mediation = NodeId::from("agree");
    assert!(flow.node(&mediation).is_some(), "the offer has another name now");
    let mut reached = vec![NodeId::from("calm")];
    let mut at = 0;
    while let Some(id) = reached.get(at).cloned() {
        at += 1;
        for way in flow.node(&id).unwrap().ways() {
            if let Target::Node(target) = way.target
                && !reached.contains(target)
            {
                reached.push(target.clone());
            }
        }
    }
    assert!(!reached.contains(&mediation), "reached: {reached:?}");
    assert!(!reached.contains(&NodeId::from("card")), "the card of those who are well offers it");

    let NodeKind::Menu { choices, fallback } = &flow.node(&flow.start).unwrap().kind else {
        panic!("the first thing is a question about home");
    };
    let calm = Target::Node(NodeId::from("calm"));
    for choice in choices.iter().filter(|choice| choice.id.as_str() != "well") {
        assert_eq!(choice.target, calm, "{}", choice.id);
    }
    assert_eq!(fallback.as_ref().map(|it| &it.target), Some(&calm), "nor by saying nothing");
}

/// What opens a desk goes through the words unless every file is as it was shipped: a maintainer
/// who edits one is told what `check` tells.
#[test]
fn what_was_edited_is_gone_through_when_the_desk_opens() {
    let today = "2026-11-24".parse().unwrap();
    let shipped = Content::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    assert!(shipped.files == Content::embedded().files, "what is compiled in is what ships");
    let (_, faults) = shipped.open(Policy::Rehearsal, today);
    assert_eq!(told(&faults), Vec::<String>::new());

    let mut edited = shipped;
    let file = edited.files.iter_mut().find(|file| file.path.ends_with("locales/ro/desk.ftl"));
    let file = file.expect("a file of texts");
    *file = SourceFile::new(file.path.clone(), format!("{}\nbroken = {{ $\n", file.text));
    let faults = edited.open(Policy::Rehearsal, today).1;
    assert_eq!(told(&faults), told(&edited.load(Policy::Rehearsal, today).1));
    assert!(!told(&faults).is_empty());
}
