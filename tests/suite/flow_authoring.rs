//! What maintainers write: flows, guards, lexicons; and what they are told when it is wrong.
//!
//! Each folder of `tests/suite/diagnostics` is a case: broken YAML beside what is told of it in
//! `expected.txt`. `UPDATE=1 cargo test` rewrites what is expected; read the difference.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use sportello::diagnostic::{self, Diagnostic, Severity, SourceFile};
use sportello::flow::check::{CheckWorld, check};
use sportello::flow::codes::CODES;
use sportello::flow::condition::{Condition, KnownWords};
use sportello::flow::event::Navigation;
use sportello::flow::lexicon::{FLOWS_MAX, Lexicons, fold, nearly};
use sportello::flow::load::load;
use sportello::flow::messages::referenced_messages;
use sportello::flow::model::{Action, Flows, Icon, SlotKind};
use sportello::flow::session::Value;
use sportello::flow::{graph, schema};
use sportello::ids::{ChoiceId, FlowId, LanguageTag, SlotId};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/diagnostics")
}

/// The YAML files of a case by their paths inside the project.
fn yaml_files(case: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![(case.to_owned(), String::from("flows"))];
    while let Some((folder, prefix)) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            if path.is_dir() {
                folders.push((path, format!("{prefix}/{name}")));
            } else if ["lexicon.yaml", "worries.yaml"].contains(&name.as_str()) {
                let text = std::fs::read_to_string(&path).unwrap();
                files.insert(format!("locales/it/{name}"), text);
            } else if path.extension().is_some_and(|extension| extension == "yaml") {
                files.insert(format!("{prefix}/{name}"), std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    files
}

fn sources(files: &BTreeMap<String, String>) -> Vec<SourceFile> {
    files.iter().map(|(path, text)| SourceFile::new(path.as_str(), text.as_str())).collect()
}

fn world() -> CheckWorld<'static> {
    CheckWorld {
        needs: vec!["paediatrician", "social-service"],
        topics: vec!["emergency", "health"],
        municipalities: vec!["romano-di-lombardia", "treviglio"],
        languages: vec!["ar", "it", "ro"],
        teams: vec!["reception", "anti_violence"],
    }
}

fn diagnose(files: &[SourceFile]) -> (Flows, Lexicons, Vec<Diagnostic>) {
    let (flow_files, locale_files): (Vec<SourceFile>, Vec<SourceFile>) =
        files.iter().cloned().partition(|file| file.path.starts_with("flows/"));
    let (flows, mut faults) = load(&flow_files);
    faults.extend(check(&flows, &world()));
    let names = [("it", "italiano"), ("ar", "العربية"), ("ro", "română")];
    let names = names.map(|(tag, name)| (LanguageTag::from(tag), name.to_owned()));
    let (lexicons, more) = Lexicons::load(&locale_files, &names);
    faults.extend(more);
    faults.extend(lexicons.check(&flows, &world().languages));
    diagnostic::sort(&mut faults);
    (flows, lexicons, faults)
}

/// One line a fault; `app` has the beautiful one.
fn render(faults: &[Diagnostic]) -> String {
    let mut text = String::new();
    for fault in faults {
        let severity = match fault.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let place = fault.place.as_ref().unwrap();
        writeln!(text, "{place}+{} {severity} {}: {}", place.length, fault.code, fault.message)
            .unwrap();
        if let Some(help) = &fault.help {
            writeln!(text, "    {help}").unwrap();
        }
    }
    text
}

fn valid() -> (Flows, Lexicons) {
    let (flows, lexicons, faults) = diagnose(&sources(&yaml_files(&folder().join("valid"))));
    assert_eq!(render(&faults), "");
    (flows, lexicons)
}

#[test]
fn every_fault_is_told_at_its_place() {
    let base = yaml_files(&folder().join("valid"));
    let mut told: BTreeSet<String> = BTreeSet::new();
    let mut wrong = String::new();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let case = entry.unwrap().path();
        let name = case.file_name().unwrap().to_str().unwrap().to_owned();
        let mut files =
            if case.join("alone.txt").exists() { BTreeMap::new() } else { base.clone() };
        files.extend(yaml_files(&case));
        let (_, _, faults) = diagnose(&sources(&files));
        told.extend(faults.iter().map(|fault| fault.code.to_owned()));
        let rendered = render(&faults);
        let expected = case.join("expected.txt");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&expected, &rendered).unwrap();
        }
        if std::fs::read_to_string(&expected).unwrap_or_default() != rendered {
            write!(wrong, "\n{name}:\n{rendered}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "not as expected:{wrong}");
    let known: BTreeSet<String> = CODES.iter().map(|(code, _)| (*code).to_owned()).collect();
    assert_eq!(told, known, "every code has a sample, and every code told is described");
}

#[test]
fn one_broken_file_hides_no_fault_of_another() {
    let (flows, faults) = load(&[
        SourceFile::new("flows/a.yaml", "flow: [\n"),
        SourceFile::new("flows/b.yaml", "flow: c\nrevision: 0\nstart: x\nnodes: {}\n"),
    ]);
    let codes: Vec<&str> = faults.iter().map(|fault| fault.code).collect();
    assert_eq!(codes, ["F001", "F007", "F011"]);
    assert!(flows.unread.contains("a"), "a link to it is not said to lead nowhere");
}

#[test]
fn missing_exits_are_not_invented_for_flows_that_could_not_be_read() {
    let mut files = yaml_files(&folder().join("valid"));
    files.insert("flows/address.yaml".into(), "flow: address\n".into());
    let (_, _, faults) = diagnose(&sources(&files));
    assert!(faults.iter().all(|fault| fault.code == "F003"), "{}", render(&faults));
}

#[test]
fn leaving_help_out_of_a_known_flow_is_told() {
    let mut files = yaml_files(&folder().join("valid"));
    let numbers = files.get_mut("flows/numbers.yaml").unwrap();
    *numbers = numbers.replace("numbers: emergency\n    menu:", "menu:");
    let (_, _, faults) = diagnose(&sources(&files));
    assert!(faults.iter().any(|fault| fault.code == "F064"), "{}", render(&faults));
}

fn slots(values: &[(&str, Value)]) -> BTreeMap<SlotId, Value> {
    values.iter().map(|(name, value)| (SlotId::from(*name), value.clone())).collect()
}

#[test]
fn guards_decide_by_type_and_emptiness() {
    let day = |text: &str| Value::Date(text.parse().unwrap());
    let answers = slots(&[
        ("age", Value::Integer(6)),
        ("reason", Value::Choice("work".into())),
        ("place", Value::Municipality("fara-gera-d-adda".into())),
        ("born", day("2020-02-29")),
        ("words", Value::Text("two words".into())),
        ("tongue", Value::Language("zh-Hans".into())),
    ]);
    for (guard, holds) in [
        ("age < 6", false),
        ("age <= 6", true),
        ("age>=6 and age!=7", true),
        ("age == -6", false),
        ("age is set", true),
        ("age is not set", false),
        ("gone is not set", true),
        ("gone < 6", false),
        ("gone >= 6", false),
        ("gone != 6", false),
        ("not gone != 6", true),
        ("reason in [family, work]", true),
        ("reason != work", false),
        ("reason < 3 or reason == work", true),
        ("place == fara-gera-d-adda", true),
        ("born > 2020-02-28 and born < 2020-03-01", true),
        ("words == \"two words\"", true),
        ("words == 'two'", false),
        ("tongue == zh-Hans", true),
        ("age < 3 and age < 3 or reason == work", true),
        ("age < 3 and (age < 3 or reason == work)", false),
        ("not (age < 3 or not (reason == work))", true),
    ] {
        assert_eq!(Condition::parse(guard).unwrap().holds(&answers), holds, "{guard}");
    }
    let guard = Condition::parse("a < 1 and b == c or a > 5").unwrap();
    assert_eq!(guard.slots(), [&SlotId::from("a"), &SlotId::from("b")]);
    assert!(Condition::parse(&"not ".repeat(40)).is_err(), "depth is bounded");
}

#[test]
fn guards_name_the_bytes_to_blame() {
    for (guard, start, end) in [
        ("", 0, 0),
        ("age", 2, 3),
        ("età <", 5, 6),
        ("age < 6 or", 9, 10),
        ("age = 6", 4, 5),
        ("age < 2026-13-01", 6, 16),
        ("age == 'x", 7, 9),
        ("(age < 6", 7, 8),
        ("age < 6)", 7, 8),
        ("age in []", 8, 9),
        ("age ~ 6", 4, 5),
    ] {
        let error = Condition::parse(guard).unwrap_err();
        assert_eq!((error.start, error.end), (start, end), "{guard}: {error}");
    }
}

#[test]
fn one_value_stands_for_each_case_a_guard_tells_apart() {
    let kind = SlotKind::Integer { min: 0, max: 17 };
    let ages = |guard: &str| -> Vec<i64> {
        let values = Condition::parse(guard).unwrap().representatives(&"age".into(), &kind);
        values
            .into_iter()
            .map(|value| if let Value::Integer(age) = value { age } else { panic!("not a number") })
            .collect()
    };
    assert_eq!(ages("age < 6"), [5, 6, 7]);
    assert_eq!(ages("age < 6 or age == 7"), [5, 6, 7, 8]);
    assert_eq!(ages("age >= 0"), [0, 1], "nothing below the least");
    assert_eq!(ages("age > 16 and age < 6"), [5, 6, 7, 16, 17]);
    assert_eq!(ages("age is set"), [0i64; 0], "presence is not a comparison");
    let options = ["work", "family", "study", "other"].map(|id| (ChoiceId::from(id), None));
    let reason = SlotKind::Choice { options: options.to_vec() };
    let values = Condition::parse("reason in [family, work]").unwrap();
    let values = values.representatives(&"reason".into(), &reason);
    let names = ["work", "family", "study"].map(|name| Value::Choice(name.into()));
    assert_eq!(values, names);
}

#[test]
fn a_guard_that_fits_its_slots_has_no_mistakes() {
    let (flows, _) = valid();
    let flow = flows.get("doctor").unwrap();
    let known = KnownWords { municipalities: &["treviglio"], languages: &["it"] };
    let mistakes = |guard: &str| {
        let guard = Condition::parse(guard).unwrap();
        guard.mistakes(&flow.slots, &|_| false, known).len()
    };
    assert_eq!(mistakes("child_age < 17 and municipality == treviglio and language != it"), 0);
    assert_eq!(mistakes("child_age <= 17"), 1, "always true");
    assert_eq!(mistakes("child_age > 17"), 1, "never true");
    assert_eq!(mistakes("child_age >= 17"), 0);
    assert_eq!(mistakes("child_age in [17, 18]"), 1);
    assert_eq!(mistakes("birthday < 3 and phone == 2020-01-01 and words == x"), 2);
}

#[test]
fn words_are_folded_to_what_people_mean() {
    for (text, folded) in [
        ("  Perché\tNO?! ", "perche no"),
        ("L’età del BAMBINO", "l eta del bambino"),
        ("copiii și școala", "copiii si scoala"),
        ("şcoală", "scoala"),
        ("Straße", "strasse"),
        ("𝜍", "σ"),
        ("cœur, sœur", "coeur soeur"),
        ("Łódź đak", "lodz dak"),
        ("أحتاج إلى طَبِيبَة", "احتاج الي طبيبه"),
        ("آب ٱلرّحمٰن", "اب الرحمن"),
        ("مســـتشفى", "مستشفي"),
        ("مسؤول شؤون", "مسوول شوون"),
        ("\u{202b}عربي\u{202c}", "عربي"),
        ("ڈاکٹر کی", "ڈاكٹر كي"),
        ("١١٢ و ۱۵۲۲", "112 و 1522"),
        ("ＦＵＬＬ ｗｉｄｔｈ", "full width"),
        ("ਡਾਕਟਰ ਚਾਹੀਦਾ", "ਡਾਕਟਰ ਚਾਹੀਦਾ"),
        ("हिन्दी", "हिन्दी"),
        ("我要SPID卡！", "我要 spid 卡"),
        ("เด็กไม่สบาย", "เดกไมสบาย"),
        ("👶🏽 bimbo", "bimbo"),
        ("…", ""),
    ] {
        assert_eq!(fold(text), folded, "{text}");
        assert_eq!(fold(&fold(text)), folded, "folding twice changes nothing: {text}");
    }
    assert!(
        nearly("dottore", "dotore") && nearly("medico", "mediko") && nearly("medico", "meidco")
    );
    assert!(!nearly("casa", "cassa") && !nearly("dottore", "dotre") && !nearly("mare", "male"));
}

fn lexicons() -> Lexicons {
    let italian = "\
commands: {home: [menu, inizio], person: [persona, aiuto], close: [chiudi, fine]}
languages: {ro: [rumeno, romeno], ar: [arabo]}
flows:
  doctor: [dottore, medico, \"dottore bambini\", ricetta]
  person: [dottore, operatore]
  consultorio: [incinta, \"visita dottore\"]
  permit: [permesso, \"dottore permesso\"]
";
    let french = "\
commands: {home: [accueil], back: [fine], close: [sortir]}
languages: {ar: [arabe], ro: [roumain]}
flows: {doctor: [médecin], permit: [titre de séjour]}
";
    let arabic = "\
commands: {person: [مساعدة, musa3ada]}
flows: {doctor: [طبيب, tabib]}
";
    let files = [("it", italian), ("fr", french), ("ar", arabic)]
        .map(|(tag, text)| SourceFile::new(format!("locales/{tag}/lexicon.yaml"), text));
    let names = [("it", "Italiano"), ("ar", "العربية"), ("ro", "Română"), ("fr", "Français")];
    let names = names.map(|(tag, name)| (LanguageTag::from(tag), name.to_owned()));
    let (lexicons, faults) = Lexicons::load(&files, &names);
    assert_eq!(render(&faults), "");
    lexicons
}

#[test]
fn ways_out_are_understood_as_whole_utterances() {
    let (words, italian) = (lexicons(), LanguageTag::from("it"));
    let french = LanguageTag::from("fr");
    for (text, language, way) in [
        ("MENU!", &italian, Some(Navigation::Home)),
        (" Àiuto ", &italian, Some(Navigation::Person)),
        ("مُساعدة", &italian, Some(Navigation::Person)),
        ("Musa3ada", &french, Some(Navigation::Person)),
        ("voglio aiuto", &italian, None),
        ("", &italian, None),
        ("fine", &italian, Some(Navigation::Close)),
        ("fine", &french, Some(Navigation::Back)),
        ("fine", &LanguageTag::from("ar"), None),
        ("/menu", &french, Some(Navigation::Home)),
        ("/start it", &french, Some(Navigation::Home)),
        ("/Chiudi@any_bot", &french, Some(Navigation::Close)),
        ("/lingua", &french, Some(Navigation::Language)),
        ("/numeri", &french, Some(Navigation::Numbers)),
        ("/persona", &french, Some(Navigation::Person)),
        ("/unknown", &italian, None),
    ] {
        assert_eq!(words.commands(text, language), way, "{text}");
    }
}

#[test]
fn a_language_is_named_in_any_language() {
    let words = lexicons();
    for (text, tag) in [
        ("română", Some("ro")),
        ("ROMANA", Some("ro")),
        ("romeno", Some("ro")),
        ("arabo", Some("ar")),
        ("arabe", Some("ar")),
        ("العربيه", Some("ar")),
        ("francais", Some("fr")),
        ("itliano", Some("it")),
        ("arab", None),
        ("", None),
    ] {
        assert_eq!(words.language_named(text), tag.map(LanguageTag::from), "{text}");
    }
}

#[test]
fn flows_are_found_by_what_people_say() {
    let (words, italian) = (lexicons(), LanguageTag::from("it"));
    for (text, flows) in [
        ("Ho bisogno di un MEDICO, presto", &["doctor"][..]),
        ("mediko", &["doctor"]),
        ("medici", &["doctor"]),
        ("il dottore", &["doctor", "person"]),
        ("dottore, bambini", &["doctor", "person"]),
        ("visita dottore permesso", &["permit", "consultorio", "doctor"]),
        ("medicolegale", &[]),
        ("medecin", &["doctor"]),
        ("titre de sejour", &["permit"]),
        ("عندي طَبيب", &["doctor"]),
        ("tabib", &["doctor"]),
        ("", &[]),
        ("…", &[]),
    ] {
        let found = words.flows(text, &italian);
        assert_eq!(found, flows.iter().map(|id| FlowId::from(*id)).collect::<Vec<_>>(), "{text}");
        assert!(found.len() <= FLOWS_MAX);
    }
}

#[test]
fn scripts_without_spaces_are_searched_anywhere() {
    let chinese =
        "flows: {doctor: [医生, 儿童医生预约], permit: [居留, SPID卡], school: [学校报名]}\n";
    let thai = "flows: {doctor: [หมอเด็ก], school: [โรงเรียน]}\n";
    let japanese = "flows: {doctor: [びょういん, クリニック], house: [家]}\n";
    let italian = "flows: {letter: [carta], spid: [spid]}\n";
    let files = [("it", italian), ("zh-Hans", chinese), ("th", thai), ("ja", japanese)]
        .map(|(tag, text)| SourceFile::new(format!("locales/{tag}/lexicon.yaml"), text));
    let (words, faults) = Lexicons::load(&files, &[]);
    assert_eq!(render(&faults), "");
    for (text, language, flows) in [
        ("我的孩子要看医生，怎么办？", "zh-Hans", &["doctor"][..]),
        ("居留证和医生", "zh-Hans", &["doctor", "permit"]),
        ("医 生", "zh-Hans", &[]),
        // A slip in a longer phrase, in the middle of a sentence.
        ("我想要儿重医生预约谢谢", "zh-Hans", &["doctor"]),
        ("我想要儿童医主预约谢谢", "zh-Hans", &["doctor"]),
        ("我想学校报明", "zh-Hans", &[]),
        // Other scripts in between stay whole words.
        ("我没有SPID卡吗", "zh-Hans", &["permit"]),
        ("我没有SPID", "zh-Hans", &["spid"]),
        ("我没有SPIDER", "zh-Hans", &[]),
        ("ลูกไม่สบายอยากไปหาหมอเด็กค่ะ", "th", &["doctor"]),
        ("อยากให้ลูกเข้าโรงเรียน", "th", &["school"]),
        ("びょういんはどこですか", "ja", &["doctor"]),
        ("子供のクリニックを", "ja", &["doctor"]),
        ("家がない", "ja", &["house"]),
        ("cartace", "it", &[]),
    ] {
        let found = words.flows(text, &LanguageTag::from(language));
        assert_eq!(found, flows.iter().map(|id| FlowId::from(*id)).collect::<Vec<_>>(), "{text}");
    }
}

#[test]
fn every_text_a_flow_needs_is_named_with_its_arguments() {
    let (flows, _) = valid();
    let uses = referenced_messages(&flows);
    let has = |id: &str, attribute: Option<&str>| {
        uses.iter().any(|used| used.id == id && used.attribute.as_deref() == attribute)
    };
    assert!(has("doctor", None) && has("my_data", None), "titles");
    assert!(has("doctor-who", None) && has("doctor-who", Some("child")));
    assert!(has("doctor-reason", Some("family")) && has("doctor-age", Some("invalid")));
    assert!(has("doctor-nothing_found", None) && has("doctor-card", Some("papers")));
    assert!(has("my_data-shown", None) && has("numbers-emergency", Some("done")));
    assert!(!uses.iter().any(|used| used.id == "doctor-by_age"), "routes say nothing");
    let who = uses.iter().find(|used| used.id == "doctor-who").unwrap();
    assert!(who.arguments.contains(&"child_age".to_owned()));
    assert_eq!(who.place.to_string(), "flows/doctor.yaml:14:3");
}

#[test]
fn pictures_show_every_way() {
    let (flows, _) = valid();
    let doctor = flows.get("doctor").unwrap();
    let mermaid = graph::mermaid(doctor);
    assert!(mermaid.starts_with("flowchart TD\n"));
    assert!(mermaid.contains("n_who -->|\"child\"| n_age"), "{mermaid}");
    assert!(mermaid.contains("n_by_age -->|\"small: child_age < 6\"| n_birthday"), "{mermaid}");
    assert!(mermaid.contains("n_age -.->|\"invalid\"| link_person"), "{mermaid}");
    let ways: usize = doctor.nodes.iter().map(|node| node.ways().len()).sum();
    let arrows = mermaid.lines().filter(|line| line.contains("->")).count();
    assert_eq!(arrows, ways + 1, "every way and the start");
    let svg = graph::svg(doctor);
    assert_eq!(svg.matches("marker-end").count(), ways);
    assert!(svg.contains("small: child_age &lt; 6"));
    let html = graph::html(&flows);
    assert_eq!(html.matches("<svg").count(), flows.by_id.len());
    assert_eq!(html.matches("</svg>").count(), flows.by_id.len());
}

#[test]
fn the_published_schema_names_exactly_the_keys_the_loader_reads() {
    let text = include_str!("../../flows/schema.json");
    let schema: serde_json::Value = serde_json::from_str(text).unwrap();
    let keys = |pointer: &str| -> BTreeSet<String> {
        let object = schema.pointer(pointer).and_then(serde_json::Value::as_object);
        object.unwrap_or_else(|| panic!("{pointer}")).keys().cloned().collect()
    };
    let words = |pointer: &str| -> BTreeSet<String> {
        let list = schema.pointer(pointer).and_then(serde_json::Value::as_array);
        let list = list.unwrap_or_else(|| panic!("{pointer}"));
        list.iter().map(|word| word.as_str().unwrap().to_owned()).collect()
    };
    let set = |names: &[&str]| -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    };
    for (pointer, known) in [
        ("/properties", schema::FLOW_KEYS),
        ("/$defs/slot/properties", schema::SLOT_KEYS),
        ("/$defs/option/properties", schema::OPTION_KEYS),
        ("/$defs/node/properties", schema::NODE_KEYS),
        ("/$defs/choice/properties", schema::CHOICE_KEYS),
        ("/$defs/category/properties", schema::CATEGORY_KEYS),
        ("/$defs/fallback/properties", schema::FALLBACK_KEYS),
        ("/$defs/timeout/properties", schema::TIMEOUT_KEYS),
        ("/$defs/card/properties", schema::CARD_KEYS),
    ] {
        assert_eq!(keys(pointer), set(known), "{pointer}");
    }
    let types: Vec<&str> = schema::SLOT_TYPES.iter().map(|(name, _)| *name).collect();
    assert_eq!(words("/$defs/slot/properties/type/enum"), set(&types));
    let icons: Vec<&str> = Icon::ALL.iter().map(|icon| icon.name()).collect();
    assert_eq!(words("/$defs/icon/enum"), set(&icons));
    let actions: Vec<&str> = Action::ALL.iter().map(|action| action.name()).collect();
    assert_eq!(words("/$defs/node/properties/action/enum"), set(&actions));
    for (number, (kind, own)) in schema::KINDS.iter().enumerate() {
        let variant = format!("/$defs/node/oneOf/{number}");
        assert_eq!(words(&format!("{variant}/required")), set(&[kind]));
        let mut allowed = set(own);
        allowed.extend(set(schema::NODE_COMMON_KEYS));
        assert_eq!(words(&format!("{variant}/propertyNames/enum")), allowed, "{kind}");
    }
}

/// A valid flow with some bytes cut out, doubled or replaced.
fn mutated() -> impl Strategy<Value = String> {
    let text = include_str!("diagnostics/valid/doctor.yaml");
    let junk = proptest::sample::select(vec![
        "",
        ":",
        "-",
        "{",
        "}",
        "[",
        "]",
        "'",
        "\"",
        "\n",
        "  ",
        "&a",
        "*a",
        "!!int ",
        "end",
        "0",
        "é",
        "\u{0}",
        "<<: ",
        "null",
        "true",
        "- ",
        "# ",
        "|\n",
        "9999999999999999999999",
    ]);
    let cut = (0..text.len(), 0..40usize, junk);
    proptest::collection::vec(cut, 1..4).prop_map(move |cuts| {
        let mut text = text.to_owned();
        for (at, length, junk) in cuts {
            let mut at = at.min(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            let mut end = (at + length).min(text.len());
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            text.replace_range(at..end.max(at), junk);
        }
        text
    })
}

/// Whether a place lies inside of its file.
fn lies_in(fault: &Diagnostic, text: &str) -> bool {
    let place = fault.place.as_ref().unwrap();
    let lines = text.split('\n').count();
    place.line >= 1 && place.line as usize <= lines && place.column >= 1 && place.length >= 1
}

proptest! {
    #![proptest_config(crate::random::cases(300))]

    #[test]
    fn no_flow_makes_the_loader_panic(text in prop_oneof![mutated(), ".{0,200}", "[\\[\\]{}:,&*!|>'\"%@`#\\-? \n\ta-z0-9]{0,200}"]) {
        let mut files = yaml_files(&folder().join("valid"));
        files.insert("flows/doctor.yaml".into(), text.clone());
        let (flows, _, faults) = diagnose(&sources(&files));
        for fault in &faults {
            if fault.place.as_ref().is_some_and(|place| &*place.file == "flows/doctor.yaml") {
                prop_assert!(lies_in(fault, &text), "{fault:?}");
            }
        }
        for flow in flows.by_id.values() {
            let _ = (graph::mermaid(flow), graph::svg(flow));
        }
        let _ = referenced_messages(&flows);
    }

    #[test]
    fn no_lexicon_and_no_utterance_makes_it_panic(text in ".{0,120}", said in ".{0,80}") {
        let file = SourceFile::new("locales/it/lexicon.yaml", text);
        let _ = Lexicons::load(&[file], &[]);
        let words = lexicons();
        let language = LanguageTag::from("it");
        let _ = (words.commands(&said, &language), words.language_named(&said));
        prop_assert!(words.flows(&said, &language).len() <= FLOWS_MAX);
        let folded = fold(&said);
        prop_assert_eq!(fold(&folded), folded.clone());
        prop_assert!(!folded.starts_with(' ') && !folded.ends_with(' ') && !folded.contains("  "));
    }

    #[test]
    fn guards_never_panic_and_blame_bytes_of_theirs(text in prop_oneof![".{0,60}", "[a-c<>=!()\\[\\], 0-9'\"andortis-]{0,40}"]) {
        match Condition::parse(&text) {
            Ok(guard) => { let _ = guard.holds(&BTreeMap::new()); }
            Err(error) => {
                prop_assert!(error.start <= error.end && error.end <= text.len());
                prop_assert!(text.is_char_boundary(error.start) && text.is_char_boundary(error.end));
            }
        }
    }

    /// Whatever number is answered, some representative is judged as it is.
    #[test]
    fn representatives_cover_every_answer(guard in guards(), age in 0i64..=17) {
        let guard = Condition::parse(&guard).unwrap();
        let (slot, kind) = (SlotId::from("age"), SlotKind::Integer { min: 0, max: 17 });
        let judged = |value: Value| guard.holds(&BTreeMap::from([(slot.clone(), value)]));
        let expected = judged(Value::Integer(age));
        let mut values = guard.representatives(&slot, &kind);
        if values.is_empty() {
            // Every boundary lies outside of what the slot takes: one answer is as good as another.
            values.push(Value::Integer(0));
        }
        prop_assert!(values.into_iter().any(|value| judged(value) == expected));
    }
}

fn guards() -> impl Strategy<Value = String> {
    let sign = proptest::sample::select(vec!["<", "<=", ">", ">=", "==", "!="]);
    let test = (sign, -3i64..20).prop_map(|(sign, number)| format!("age {sign} {number}"));
    test.prop_recursive(3, 12, 2, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a} and {b})")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a} or {b})")),
            inner.prop_map(|a| format!("not {a}")),
        ]
    })
}
