//! What is shown, what never is, and in which order.

use sportello::directory::service::{OpenNow, PhoneNumber, Reason, Wanted};
use sportello::directory::{Card, Directory, Policy, Standing};
use sportello::ids::{NeedId, PlaceId};
use sportello::time::Timestamp;

use super::{Territory, at, names, near, shipped, speaking, wanted};

const POLICIES: [Policy; 2] = [Policy::Production, Policy::Rehearsal];

fn june() -> Timestamp {
    at("2026-06-01T10:00")
}

fn search(directory: &Directory, wanted: &Wanted, policy: Policy) -> Vec<PlaceId> {
    directory.search(wanted, policy, june())
}

fn card(directory: &Directory, place: &str, wanted: &Wanted, policy: Policy) -> Option<Card> {
    directory.card(&PlaceId::from(place), wanted, policy, june())
}

/// A place of a service in Alba, of which only a phone is known.
fn phone_only(id: &str, service: &str, verified: &str) -> String {
    format!(
        "  - id: {id}\n    service: {service}\n    location: bare\n    source: asked\n    \
         phones: {{number: 0363 301773, source: asked{verified}}}\n"
    )
}

const BARE: &str = "  - {id: bare, name: Bare, municipality: alba}\n";

#[test]
fn families_see_nothing_of_the_shipped_territory_before_somebody_verified_it() {
    let directory = shipped();
    let now = at("2026-11-23T10:00");
    let needs: Vec<NeedId> = directory.needs().cloned().collect();
    assert!(needs.len() > 15);
    for need in needs {
        let wanted = wanted(need.as_str());
        assert_eq!(directory.search(&wanted, Policy::Production, now), [], "{need}");
    }
    let numbers = directory.numbers("all", Policy::Production, now);
    let ids: Vec<&str> = numbers.iter().map(|number| number.id.as_str()).collect();
    assert_eq!(ids, ["112", "1522"]);
}

#[test]
fn sensitive_services_are_not_rehearsed() {
    let directory = shipped();
    for need in ["antiviolence", "consultorio", "police", "shelter", "care-without-permit"] {
        let found = directory.search(&wanted(need), Policy::Rehearsal, june());
        assert_eq!(found, [], "{need}");
    }
    let renewal = directory.search(&wanted("permit-renewal"), Policy::Rehearsal, june());
    assert_eq!(names(&renewal), ["patronato-inas-treviglio", "immigration-desk-uil"]);
    for place in ["permit-renewal-questura", "antiviolence-sirio-treviglio"] {
        assert_eq!(card(&directory, place, &wanted("police"), Policy::Rehearsal), None);
    }
    let numbers = directory.numbers("all", Policy::Rehearsal, june());
    assert!(numbers.iter().all(|number| number.id != "anti-trafficking"));
    assert!(numbers.iter().any(|number| number.id == "116117"));
}

#[test]
fn rehearsal_labels_what_nobody_verified() {
    let directory = shipped();
    let wanted = near("permit-renewal", "treviglio");
    let card = card(&directory, "immigration-desk-uil", &wanted, Policy::Rehearsal).unwrap();
    let address = card.address.unwrap();
    assert_eq!(address.value, "via S. Bernardino 72/e, Bergamo");
    assert_eq!(address.standing, Standing::ToVerify);
    assert_eq!(card.appointment.map(|shown| shown.standing), Some(Standing::ToVerify));
    assert_eq!(card.documents.unwrap().value.len(), 1);
}

#[test]
fn a_verified_fact_is_shown_with_its_day_and_its_neighbours_are_not() {
    let directory = Territory::new()
        .edit(
            "places",
            "    schedules:",
            "    phones: {number: 0363 301773, source: asked}\n    schedules:",
        )
        .load();
    let card = card(&directory, "doctor-alba", &wanted("doctor"), Policy::Production).unwrap();
    let address = card.address.unwrap();
    assert_eq!(address.value, "via Uno 1, Alba");
    assert_eq!(address.standing, Standing::Verified("2026-01-10".parse().unwrap()));
    assert!(card.phones.is_empty(), "an unverified phone reached a family");
    assert_eq!((card.door_name.as_str(), card.organization.as_str()), ("Medico", "Town"));
    assert_eq!(card.location.as_deref(), Some("Palazzo"));
}

#[test]
fn a_verification_holds_from_its_first_to_its_last_day() {
    let directory = Territory::new().load();
    let seen =
        |when: &str| !directory.search(&wanted("doctor"), Policy::Production, at(when)).is_empty();
    assert!(!seen("2026-01-09T23:59"), "shown before it was verified");
    assert!(seen("2026-01-10T00:00"));
    assert!(seen("2026-12-31T23:59"));
    assert!(!seen("2027-01-01T00:00"), "shown after the verification expired");
}

#[test]
fn an_expired_verification_is_rehearsed_with_a_label() {
    let directory = Territory::new().load();
    let later = at("2027-02-01T10:00");
    let card =
        directory.card(&PlaceId::from("doctor-alba"), &wanted("doctor"), Policy::Rehearsal, later);
    assert_eq!(card.unwrap().address.unwrap().standing, Standing::ToVerify);
}

#[test]
fn a_place_without_verified_address_or_phone_is_not_shown_to_families() {
    let directory = Territory::new()
        .edit("locations", ", VERIFIED", "")
        .edit(
            "places",
            "    schedules:",
            "    cost: {id: free, source: asked, VERIFIED}\n    schedules:",
        )
        .load();
    assert_eq!(search(&directory, &wanted("doctor"), Policy::Production), []);
    assert_eq!(names(&search(&directory, &wanted("doctor"), Policy::Rehearsal)), ["doctor-alba"]);
}

#[test]
fn a_sensitive_place_tells_only_what_is_verified_in_both_policies() {
    let directory = Territory::new()
        .and("locations", "  - {id: bare, name: Hospital, municipality: alba, address: {street: via Due 2, source: asked}}\n")
        .and("places", &phone_only("talk-alba", "talk", ", VERIFIED"))
        .load();
    for policy in POLICIES {
        let card = card(&directory, "talk-alba", &near("antiviolence", "alba"), policy).unwrap();
        assert_eq!(card.phones.len(), 1);
        assert_eq!(card.address, None);
        assert_eq!(card.location, None, "the place's name tells where it is");
        assert_eq!(card.municipality, None);
        assert_eq!(card.reasons, [], "a reason tells where it is");
    }
}

#[test]
fn what_no_source_says_is_never_rehearsed() {
    let directory = Territory::new()
        .edit("locations", "source: asked, VERIFIED", "source: rumour")
        .edit(
            "places",
            "schedules: {weekly: {monday: [\"09:00-12:00\"]}, source: asked, VERIFIED}",
            "phones: []",
        )
        .load();
    assert_eq!(search(&directory, &wanted("doctor"), Policy::Rehearsal), []);
}

#[test]
fn of_several_claims_the_verified_one_is_shown() {
    let territory = Territory::new().edit(
        "locations",
        "address: {street: via Uno 1, source: asked, VERIFIED}",
        "address:\n      - {street: via Vecchia 9, source: asked}\n      - {street: via Uno 1, source: asked, VERIFIED}",
    );
    let directory = territory.load();
    for policy in POLICIES {
        let card = card(&directory, "doctor-alba", &wanted("doctor"), policy).unwrap();
        assert_eq!(card.address.unwrap().value, "via Uno 1, Alba");
    }
}

#[test]
fn inactive_services_and_organizations_are_not_shown() {
    for status in ["inactive", "defunct", "temporarily closed"] {
        for file in ["services", "organizations"] {
            let directory =
                Territory::new().edit(file, "status: active", &format!("status: {status}"));
            let found = search(&directory.load(), &wanted("doctor"), Policy::Rehearsal);
            assert_eq!(found, [], "{file}: {status}");
        }
    }
}

#[test]
fn the_112_and_the_1522_are_always_there() {
    for directory in [shipped(), Territory::new().load()] {
        for policy in POLICIES {
            for when in ["2024-01-01T00:00", "2026-11-23T12:00", "2099-01-01T00:00"] {
                let numbers = directory.numbers("emergency", policy, at(when));
                let of = |id: &str| numbers.iter().find(|number| number.id == id).unwrap();
                let phone = |dial: &str| PhoneNumber { dial: dial.into(), written: dial.into() };
                assert_eq!(of("112").phone.value, phone("112"));
                assert_eq!(of("1522").phone.value, phone("1522"));
                for id in ["112", "1522"] {
                    // Neither as verified, nor with the label "to be verified".
                    assert!(matches!(of(id).phone.standing, Standing::AsListed(_)), "{id}");
                }
            }
        }
    }
}

#[test]
fn the_1522_answers_in_the_languages_its_source_lists_with_the_day_of_the_list() {
    let numbers = shipped().numbers("emergency", Policy::Production, at("2026-11-23T12:00"));
    let languages = numbers.iter().find(|number| number.id == "1522").unwrap().languages.clone();
    let languages = languages.unwrap();
    assert_eq!(languages.standing, Standing::AsListed(Some("2024-11-25".parse().unwrap())));
    let tags: Vec<&str> = languages.value.iter().map(sportello::ids::LanguageTag::as_str).collect();
    assert_eq!(tags, ["it", "en", "fr", "es", "ar", "fa", "sq", "ru", "uk", "pt", "pl"]);
}

#[test]
fn needs_and_topics_are_known_by_name() {
    let directory = shipped();
    assert!(directory.knows_need(&NeedId::from("paediatrician")));
    assert!(!directory.knows_need(&NeedId::from("pediatrician")));
    for topic in ["all", "emergency", "health", "children", "violence", "rights"] {
        assert!(directory.knows_topic(topic), "{topic}");
    }
    assert!(!directory.knows_topic("emergencies"));
    assert_eq!(directory.numbers("emergencies", Policy::Rehearsal, june()), []);
}

/// Four places: in Corte; in Alba; one that serves Alba by name; one that serves its Ambito.
fn four_places() -> Territory {
    let services = "\
needs: [doctor]
services:
  - {id: doctor, name: Medico, organization: town, status: active, needs: [doctor]}
";
    let place = |id: &str, location: &str, more: &str| {
        format!("  - {{id: {id}, service: doctor, location: {location}, source: asked{more}}}\n")
    };
    let locations = ["alba", "bosco", "corte"].map(|town| {
        format!("  - {{id: {town}, municipality: {town}, address: {{street: via Uno 1, source: asked, VERIFIED}}}}\n")
    });
    let locations = format!(
        "locations:\n{}  - {{id: away, town: Bergamo, address: {{street: via Due 2, source: asked, VERIFIED}}}}\n",
        locations.concat()
    );
    let serves = "serves: {municipalities: [alba], source: asked, VERIFIED}";
    let speaks = "languages: {tags: [ar, zh-Hans], source: asked, VERIFIED}";
    let open = "schedules: {weekly: {monday: [\"09:00-12:00\"]}, source: asked, VERIFIED}";
    let places = [
        place("a-corte", "corte", ""),
        place("b-away-speaks", "away", &format!(", {speaks}")),
        place("c-away-open", "away", &format!(", {open}")),
        place("d-bosco", "bosco", ""),
        place("e-serves", "away", &format!(", {serves}")),
        place("f-alba", "alba", ""),
    ];
    Territory::new()
        .with("services", services)
        .with("locations", &locations)
        .with("places", &format!("places:\n{}", places.concat()))
}

#[test]
fn the_nearest_comes_first_then_who_speaks_the_language_then_what_is_open() {
    let directory = four_places().load();
    let wanted = speaking(near("doctor", "alba"), "ar");
    let found = search(&directory, &wanted, Policy::Production);
    assert_eq!(
        names(&found),
        ["f-alba", "e-serves", "d-bosco", "b-away-speaks", "c-away-open", "a-corte"]
    );
    let reasons: Vec<Vec<Reason>> = found
        .iter()
        .map(|place| card(&directory, place.as_str(), &wanted, Policy::Production).unwrap().reasons)
        .collect();
    assert_eq!(
        reasons,
        [
            vec![Reason::SameMunicipality, Reason::SameAmbito],
            vec![Reason::ServesMunicipality],
            vec![Reason::SameAmbito],
            vec![Reason::SpeaksLanguage],
            vec![Reason::OpenNow],
            vec![],
        ]
    );
}

#[test]
fn places_for_other_municipalities_are_left_out() {
    let directory = four_places().load();
    let found = search(&directory, &near("doctor", "corte"), Policy::Production);
    assert_eq!(found.first().map(PlaceId::as_str), Some("a-corte"));
    assert!(!names(&found).contains(&"e-serves"));
    let anywhere = search(&directory, &wanted("doctor"), Policy::Production);
    assert_eq!(anywhere.len(), 6);
    assert!(names(&anywhere).contains(&"e-serves"));
}

#[test]
fn a_language_is_the_same_in_every_script() {
    let directory = four_places().load();
    let wanted = speaking(wanted("doctor"), "zh-Hant");
    let found = search(&directory, &wanted, Policy::Production);
    assert_eq!(found.first().map(PlaceId::as_str), Some("b-away-speaks"));
}

#[test]
fn open_now_leaves_out_what_is_closed_and_what_is_not_known_to_be_open() {
    let directory = four_places().load();
    let open = Wanted { open_now: OpenNow::Required, ..wanted("doctor") };
    let monday = directory.search(&open, Policy::Production, at("2026-06-01T10:00"));
    assert_eq!(names(&monday), ["c-away-open"]);
    assert_eq!(directory.search(&open, Policy::Production, at("2026-06-01T12:00")), []);
}

#[test]
fn the_better_verified_comes_first_and_ties_are_broken_by_name() {
    let directory = Territory::new()
        .and("locations", BARE)
        .and("places", &phone_only("a-unverified", "doctor", ""))
        .and("places", &phone_only("b-verified", "doctor", ", VERIFIED"))
        .edit("places", "    schedules:", "    phones: []\n    schedules:")
        .load();
    let sunday = at("2026-06-07T10:00");
    let found = directory.search(&wanted("doctor"), Policy::Rehearsal, sunday);
    assert_eq!(names(&found), ["b-verified", "doctor-alba", "a-unverified"]);
}
