//! What maintainers are told: every code of the territory has a sample that is broken that way.

use std::collections::BTreeSet;

use proptest::prelude::*;
use sportello::diagnostic::{Diagnostic, Severity, SourceFile};
use sportello::directory::Directory;

use super::{Territory, shipped_files};
use Change::{And, Edit, With};

/// A fault as a maintainer reads it: code, place, message and help.
fn written(fault: &Diagnostic) -> String {
    let place = fault.place.as_ref().map(ToString::to_string).unwrap_or_default();
    let place = place.strip_prefix("territory/").unwrap_or(&place).to_owned();
    match &fault.help {
        Some(help) => format!("{} {place} {} ({help})", fault.code, fault.message),
        None => format!("{} {place} {}", fault.code, fault.message),
    }
}

fn told(territory: &Territory) -> Vec<String> {
    territory.faults().iter().map(written).collect()
}

const ADDRESS: &str = "address: {street: via Uno 1, source: asked, VERIFIED}";
const HOURS: &str = "weekly: {monday: [\"09:00-12:00\"]}";
const SCHEDULES: &str = "schedules: {weekly: {monday: [\"09:00-12:00\"]}, source: asked, VERIFIED}";

fn phone(number: &str) -> Territory {
    let phones =
        format!("phones: {{number: \"{number}\", source: asked, VERIFIED}}\n    schedules:");
    Territory::new().edit("places", "schedules:", &phones)
}

/// How a sample differs from the small territory.
enum Change {
    /// In this file, these words become those.
    Edit(&'static str, &'static str, &'static str),
    /// This file says this instead.
    With(&'static str, &'static str),
    /// This file goes on so.
    And(&'static str, &'static str),
}

/// Something broken, and what is told of it. Faults of reading stand alone; those of the check
/// come with the small territory's own doubts, so only those of the sample's code are compared.
struct Sample {
    code: &'static str,
    changes: &'static [Change],
    told: &'static [&'static str],
}

impl Sample {
    fn territory(&self) -> Territory {
        self.changes.iter().fold(Territory::new(), |territory, change| match change {
            Edit(stem, from, to) => territory.edit(stem, from, to),
            With(stem, text) => territory.with(stem, text),
            And(stem, text) => territory.and(stem, text),
        })
    }
}

const SAMPLES: &[Sample] = &[
    Sample {
        code: "T001",
        changes: &[With("locations", "locations:\n  - {id: alba\n")],
        told: &[
            "T001 locations.yaml:2:5 unclosed bracket '{' (this file was not read, and what refers to it was not checked)",
        ],
    },
    Sample {
        code: "T001",
        changes: &[Edit("locations", "name: Palazzo", "name: Palazzo\n    name: Villa")],
        told: &[
            "T001 locations.yaml:4:5 the key `name` stands here twice (this file was not read, and what refers to it was not checked)",
        ],
    },
    Sample {
        code: "T002",
        changes: &[With("place", "places: []")],
        told: &["T002 place.yaml:1:1 the territory has no file `place` (did you mean `places`?)"],
    },
    Sample {
        code: "T003",
        changes: &[Edit("locations", "street:", "stret:")],
        told: &[
            "T003 locations.yaml:5:15 the key `stret` means nothing here (did you mean `street`?)",
            "T004 locations.yaml:5:15 `street` is missing",
        ],
    },
    Sample {
        code: "T004",
        changes: &[Edit("organizations", ", status: active", "")],
        told: &["T004 organizations.yaml:2:6 `status` is missing"],
    },
    Sample {
        code: "T005",
        changes: &[Edit("services", "needs: [doctor]", "needs: doctor")],
        told: &["T005 services.yaml:7:12 a list is expected here, not a single value"],
    },
    Sample {
        code: "T005",
        changes: &[Edit(
            "locations",
            "municipality: alba",
            "municipality: alba\n    town: Bergamo",
        )],
        told: &[
            "T005 locations.yaml:2:5 exactly one of `municipality` and `town` (outside of the territory) is expected",
            "T008 places.yaml:4:15 there is no location `alba`",
        ],
    },
    Sample {
        code: "T006",
        changes: &[Edit("municipalities", "id: corte", "id: Corte")],
        told: &[
            "T006 municipalities.yaml:12:14 `Corte` cannot be an id (small letters, digits and single dashes between them)",
        ],
    },
    Sample {
        code: "T007",
        changes: &[Edit("municipalities", "id: bosco", "id: alba")],
        told: &[
            "T007 municipalities.yaml:7:14 there is already a municipality `alba` (the first is at territory/municipalities.yaml:6:14)",
        ],
    },
    Sample {
        code: "T008",
        changes: &[Edit("places", "service: doctor", "service: docter")],
        told: &["T008 places.yaml:3:14 there is no service `docter` (did you mean `doctor`?)"],
    },
    Sample {
        code: "T008",
        changes: &[Edit("locations", "source: asked", "source: aksed")],
        told: &["T008 locations.yaml:5:42 there is no source `aksed` (did you mean `asked`?)"],
    },
    Sample {
        code: "T009",
        changes: &[Edit(
            "places",
            "schedules:",
            "phones: {number: \"0363 30\", source: asked, VERIFIED}\n    schedules:",
        )],
        told: &[
            "T009 places.yaml:6:22 `0363 30` is not a telephone number that can be dialled (write it with its prefix, as `0363 301773`, `+39 351 1376335` or `800 290 290`)",
        ],
    },
    Sample {
        code: "T010",
        changes: &[Edit(
            "locations",
            "VERIFIED",
            "verified: {by: Ada, on: 2026-02-30, until: 2026-12-31}",
        )],
        told: &[
            "T010 locations.yaml:5:73 `2026-02-30` is not a day (days are written as 2026-01-31)",
        ],
    },
    Sample {
        code: "T010",
        changes: &[Edit("sources", "2026-01-02", "2.1.2026")],
        told: &[
            "T010 sources.yaml:2:54 `2.1.2026` is not a date (a day is written as 2026-01-31, a month as 2026-01, a year as 2026)",
        ],
    },
    Sample {
        code: "T011",
        changes: &[Edit(
            "places",
            HOURS,
            "weekly: {monday: [\"09:00-09:00\"], friday: [\"9-12\"]}",
        )],
        told: &[
            "T011 places.yaml:6:26 this week has no hours: leave the schedule out if they are not known",
            "T011 places.yaml:6:35 `09:00-09:00` is not an interval of the day, or an empty one (an interval is written as \"08:30-13:30\"; an end before its start is the next day)",
            "T011 places.yaml:6:60 `9-12` is not an interval of the day, or an empty one (an interval is written as \"08:30-13:30\"; an end before its start is the next day)",
        ],
    },
    Sample {
        code: "T012",
        changes: &[Edit("places", HOURS, "weekly: {monday: [\"09:00-12:00\", \"11:30-13:00\"]}")],
        told: &["T012 places.yaml:6:50 `11:30-13:00` overlaps another interval of the same day"],
    },
    Sample {
        code: "T013",
        changes: &[Edit(
            "places",
            HOURS,
            "weekly: {mondey: [\"09:00-12:00\"], tuesday: [\"09:00-12:00\"]}",
        )],
        told: &["T013 places.yaml:6:26 `mondey` is not a weekday (did you mean `monday`?)"],
    },
    Sample {
        code: "T014",
        changes: &[Edit("numbers", "[it, ar]", "[it, zh-hans]")],
        told: &[
            "T014 numbers.yaml:9:28 `zh-hans` is not a language the directory has a name for (did you mean `zh-Hans`?)",
        ],
    },
    Sample {
        code: "T015",
        changes: &[Edit("organizations", "status: active", "status: activ")],
        told: &[
            "T015 organizations.yaml:2:36 `activ` is none of: active, inactive, defunct, temporarily closed (did you mean `active`?)",
        ],
    },
    Sample {
        code: "T016",
        changes: &[Edit(
            "locations",
            ADDRESS,
            "coordinates: {latitude: 9.6, longitude: 45.5, source: asked}",
        )],
        told: &[
            "T016 locations.yaml:5:29 `9.6` is outside of the province of Bergamo, which lies between 45.4 and 46.1",
            "T016 locations.yaml:5:45 `45.5` is outside of the province of Bergamo, which lies between 9.4 and 10.3",
        ],
    },
    Sample {
        code: "T017",
        changes: &[Edit(
            "locations",
            "VERIFIED",
            "verified: {by: Ada, on: 2026-02-03, until: 2026-02-02}",
        )],
        told: &[
            "T017 locations.yaml:5:60 this verification ends on 2026-02-02, before it begins on 2026-02-03",
        ],
    },
    Sample {
        code: "T017",
        changes: &[Edit(
            "locations",
            "VERIFIED",
            "verified: {by: \" \", on: 2026-01-10, until: 2026-12-31}",
        )],
        told: &["T017 locations.yaml:5:60 a verification without a name is nobody's"],
    },
    Sample {
        code: "T020",
        changes: &[Edit("numbers", "number: 1522", "number: 114")],
        told: &["T020 numbers.yaml:5:9 the number `1522` has to be there and dial 1522"],
    },
    Sample {
        code: "T020",
        changes: &[With("numbers", "# nothing yet\n")],
        told: &[
            "T020 numbers.yaml:1:1 the number `112` has to be there and dial 112",
            "T020 numbers.yaml:1:1 the number `1522` has to be there and dial 1522",
        ],
    },
    Sample {
        code: "T021",
        changes: &[Edit("services", "    sensitive: true\n", "")],
        told: &[
            "T021 services.yaml:8:9 a service for `antiviolence` has to be marked as sensitive (add `sensitive: true`: nothing of it is shown before it is verified)",
        ],
    },
    Sample {
        code: "T022",
        changes: &[
            And("places", "  - {id: talk-alba, service: talk, location: alba, source: asked}\n"),
            Edit("services", "needs: [antiviolence]", "needs: [shelter]"),
            Edit("services", "needs: [doctor, antiviolence]", "needs: [doctor, shelter]"),
        ],
        told: &[
            "T022 locations.yaml:5:15 where a shelter is, is never written down (remove it here, and from the history of this file)",
            "T022 places.yaml:7:10 where a shelter is, is never written down (remove it here, and from the history of this file)",
        ],
    },
    Sample {
        code: "T023",
        changes: &[Edit("locations", ", VERIFIED", "")],
        told: &[
            "T023 locations.yaml:5:15 nobody verified the address of `alba` (A: Asked)",
            "T023 numbers.yaml:9:17 nobody verified the languages of the number `1522` (A: Asked)",
        ],
    },
    Sample {
        code: "T024",
        changes: &[Edit(
            "locations",
            "VERIFIED",
            "verified: {by: Ada, on: 2026-01-10, until: 2026-05-31}",
        )],
        told: &[
            "T024 locations.yaml:5:60 the address of `alba`: the verification expired on 2026-05-31",
        ],
    },
    Sample {
        code: "T025",
        changes: &[Edit(
            "locations",
            "VERIFIED",
            "verified: {by: Ada, on: 2026-06-02, until: 2026-12-31}",
        )],
        told: &[
            "T025 locations.yaml:5:60 the address of `alba`: verified on 2026-06-02, which has not come yet",
        ],
    },
    Sample {
        code: "T025",
        changes: &[Edit("locations", "source: asked,", "source: asked, date: 2026-07,")],
        told: &[
            "T025 locations.yaml:5:15 the address of `alba`: its date, 2026-07-01, has not come yet",
        ],
    },
    Sample {
        code: "T026",
        changes: &[Edit(
            "locations",
            ADDRESS,
            "address:\n      - {street: via Uno 1, source: asked}\n      - {street: via Due 2, source: rumour}",
        )],
        told: &[
            "T026 locations.yaml:7:10 sources disagree about the address of `alba`: `asked` and `rumour`; the first is taken until one is verified",
        ],
    },
    Sample {
        code: "T026",
        changes: &[Edit(
            "places",
            SCHEDULES,
            "schedules:\n      - {weekly: {monday: [\"09:00-12:00\"]}, source: asked}\n      - {weekly: {monday: [\"10:00-11:00\"]}, source: rumour}",
        )],
        told: &["T026 places.yaml:8:10 the hours of `doctor-alba` overlap others of it"],
    },
    Sample {
        code: "T027",
        changes: &[Edit("municipalities", "name: Alba}", "name: Alba, source: rumour}")],
        told: &[
            "T027 municipalities.yaml:6:14 no source confirms that `alba` belongs to its Ambito",
        ],
    },
    Sample {
        code: "T028",
        changes: &[Edit("places", SCHEDULES, "schedules: []")],
        told: &["T028 places.yaml:2:9 the hours of `doctor-alba` are not known"],
    },
    Sample {
        code: "T029",
        changes: &[Edit("locations", ", VERIFIED", "")],
        told: &[
            "T029 places.yaml:2:9 families do not see `doctor-alba`: neither its address nor a phone is verified",
        ],
    },
    Sample {
        code: "T030",
        changes: &[],
        told: &["T030 services.yaml:8:9 the service `talk` has no place to send anybody to"],
    },
    Sample {
        code: "T031",
        changes: &[Edit(
            "services",
            "needs: [doctor, antiviolence]",
            "needs: [doctor, antiviolence, school]",
        )],
        told: &["T031 services.yaml:1:31 no service meets the need `school`"],
    },
    Sample {
        code: "T032",
        changes: &[Edit(
            "places",
            "    schedules:",
            "    serves: {ambiti: [west], source: asked}\n    schedules:",
        )],
        told: &["T032 services.yaml:1:9 no service meets the need `doctor` for: Corte"],
    },
];

#[test]
fn every_fault_is_told_where_it_stands() {
    let mut wrong = Vec::new();
    for sample in SAMPLES {
        let Sample { code, told: expected, .. } = sample;
        let faults = told(&sample.territory());
        // Of the check's doubts only those of the sample's kind belong to it.
        let reading = *code < "T020";
        let own: Vec<&String> =
            faults.iter().filter(|fault| reading || fault.starts_with(code)).collect();
        let named = own.iter().any(|fault| fault.starts_with(code));
        if !named || own != expected.iter().collect::<Vec<_>>() {
            wrong.push(format!("{code}: told {own:#?}, expected {expected:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_a_broken_sample() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/src/directory");
    let mut codes = BTreeSet::new();
    let reader = concat!(env!("CARGO_MANIFEST_DIR"), "/src/text/yaml.rs").into();
    let files = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path());
    for path in files.chain([reader]) {
        let text = std::fs::read_to_string(path).unwrap();
        let words = text.split('"').filter(|word| {
            word.len() == 4
                && word.starts_with('T')
                && word[1..].bytes().all(|byte| byte.is_ascii_digit())
        });
        codes.extend(words.map(str::to_owned));
    }
    let broken: BTreeSet<String> = SAMPLES.iter().map(|sample| sample.code.to_owned()).collect();
    assert!(codes.len() > 25, "{codes:?}");
    assert_eq!(codes, broken);
}

#[test]
fn what_would_betray_or_mislead_is_an_error_and_what_is_doubtful_a_warning() {
    for sample in SAMPLES {
        let code = sample.code;
        let own = sample.territory().faults().into_iter().filter(|fault| fault.code == code);
        for fault in own {
            let expected = if code < "T023" { Severity::Error } else { Severity::Warning };
            assert_eq!(fault.severity, expected, "{code}");
        }
    }
}

#[test]
fn all_faults_of_all_files_are_told_at_once() {
    let territory = Territory::new()
        .edit("organizations", "status: active", "status: activ")
        .edit("locations", "municipality: alba", "municipality: abla")
        .edit("numbers", "number: 112", "number: 12")
        .and("municipalities", "extra: 1\n");
    let codes = |territory: &Territory| -> BTreeSet<&str> {
        territory.faults().iter().map(|fault| fault.code).collect()
    };
    assert_eq!(codes(&territory), BTreeSet::from(["T003", "T008", "T009", "T015"]));
}

#[test]
fn references_into_an_unread_file_do_not_drown_its_fault() {
    let territory = Territory::new()
        .edit("organizations", "status: active", "status: activ")
        .edit("numbers", "number: 112", "number: 12")
        .with("sources", "sources: [\n")
        .and("municipalities", "extra: 1\n");
    let codes: BTreeSet<&str> = territory.faults().iter().map(|fault| fault.code).collect();
    assert_eq!(codes, BTreeSet::from(["T001", "T003", "T009", "T015"]));
}

#[test]
fn numbers_are_dialled_in_full_and_written_as_their_maintainers_wrote_them() {
    let now = super::at("2026-06-01T10:00");
    for (number, dial) in [
        ("0363 301773", "+390363301773"),
        ("035 276111", "+39035276111"),
        ("+39 351 137 6335", "+393511376335"),
        ("800 290 290", "+39800290290"),
        ("116117", "116117"),
    ] {
        let directory = phone(number).load();
        let place = sportello::ids::PlaceId::from("doctor-alba");
        let policy = sportello::directory::Policy::Production;
        let card = directory.card(&place, &super::wanted("doctor"), policy, now).unwrap();
        let phone = &card.phones[0].value;
        assert_eq!((phone.dial.as_str(), phone.written.as_str()), (dial, number));
    }
    for number in ["", "12", "1523", "0363", "0363 30177a", "call us", "+1 2", "3", "112 or 1522"] {
        let faults = phone(number).faults();
        assert!(faults.iter().any(|fault| fault.code == "T009"), "{number} was taken");
    }
}

#[test]
fn a_file_with_nothing_in_it_is_not_a_fault_of_reading() {
    for text in ["", "\n", "# only a remark\n", "---\n"] {
        let file = SourceFile::new("territory/places.yaml", text);
        let (_, faults) = Directory::load(&[file]);
        assert_eq!(faults, [], "{text:?}");
    }
}

/// Loads and checks, and looks that every fault stands inside its file.
fn survives(files: &[SourceFile]) {
    let (directory, mut faults) = Directory::load(files);
    faults.extend(sportello::directory::check::check(&directory, "2026-06-01".parse().unwrap()));
    for fault in faults {
        let place = fault.place.expect("every fault has a place");
        let Some(file) = files.iter().find(|file| file.path == place.file) else { continue };
        assert!(place.line as usize <= file.text.lines().count() + 1, "{place}");
    }
    let now = super::at("2026-06-01T10:00");
    for policy in
        [sportello::directory::Policy::Production, sportello::directory::Policy::Rehearsal]
    {
        let _ = directory.search(&super::wanted("doctor"), policy, now);
        let _ = directory.numbers("all", policy, now);
    }
}

proptest! {
    #![proptest_config(crate::random::cases(100))]

    #[test]
    fn any_text_in_any_file_is_survived(stem in 0..7usize, text in "\\PC{0,200}|[ -~\\n]{0,200}") {
        let mut files = Territory::new().files();
        files[stem].text = text.into();
        survives(&files);
    }

    #[test]
    fn a_cut_or_a_change_anywhere_in_the_shipped_files_is_survived(
        file in 0..7usize,
        at in 0.0..1.0f64,
        cut in 0..40usize,
        put in "[-:\\[\\]{}#&*!|>'\"%@`,?0-9a-z \\n\\t]{0,3}",
    ) {
        static SHIPPED: std::sync::LazyLock<Vec<SourceFile>> =
            std::sync::LazyLock::new(shipped_files);
        let mut files = SHIPPED.clone();
        let text = &files[file].text;
        let floor = |mut index: usize| {
            index = index.min(text.len());
            while !text.is_char_boundary(index) { index -= 1; }
            index
        };
        let start = floor((at * text.len() as f64) as usize);
        let end = floor(start + cut).max(start);
        let changed = format!("{}{put}{}", &text[..start], &text[end..]);
        files[file].text = changed.into();
        survives(&files);
    }

    #[test]
    fn finding_a_municipality_never_panics_and_gives_at_most_eight(typed in "\\PC{0,80}") {
        static SHIPPED: std::sync::LazyLock<Directory> = std::sync::LazyLock::new(super::shipped);
        prop_assert!(SHIPPED.find_municipalities(&typed).len() <= 8);
    }
}
