//! Municipalities and cards.

use sportello::directory::Policy;
use sportello::flow::engine::{self, World};
use sportello::flow::event::{Event, Input, Navigation};
use sportello::flow::session::Value;
use sportello::ids::{MunicipalityId, PlaceId};

use super::desk::{Desk, FLOWS, Person, TOWNS};

fn town(name: &str) -> Value {
    Value::Municipality(MunicipalityId::from(name))
}

#[test]
fn many_municipalities_come_in_groups() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "town_first");
    assert_eq!(person.choices(), ["Arcene-Caravaggio", "Cividate-Issone", "Martinengo-Treviglio"]);
    assert!(!person.ways().contains(&Navigation::Back));
    person.picks("Group(1)");
    assert_eq!(person.choices().len(), 7);
    assert!(person.ways().contains(&Navigation::Back));
    person.goes(Navigation::Back);
    assert_eq!(person.choices().len(), 3);
    assert_eq!(person.place(), "town_first.where");
    person.says("3").says("Spirano");
    assert_eq!(person.slot("municipality"), Some(&town("spirano")));
}

#[test]
fn few_municipalities_come_at_once() {
    let flows = || FLOWS.iter().map(|(id, yaml)| ((*id).to_owned(), (*yaml).to_owned()));
    for count in [2, 9, 10, 18, 19] {
        // The directory's places need the first and the last town.
        let towns: Vec<&str> = TOWNS[..count - 1].iter().copied().chain(["Treviglio"]).collect();
        let desk = Desk::with(flows(), &towns);
        let mut person = Person::at_flow(&desk, "town_first");
        let shown = person.choices().len();
        assert_eq!(shown, if count <= 9 { count } else { count.div_ceil(9) });
        if count > 9 {
            let mut names = 0;
            for group in 0..shown {
                person.picks(&format!("Group({group})"));
                assert!(person.choices().len() <= 9);
                names += person.choices().len();
                person.goes(Navigation::Back);
            }
            assert_eq!(names, count, "every municipality is in exactly one group");
        }
    }
}

#[test]
fn a_name_is_taken_at_its_word_and_anything_less_is_asked_about() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "town_first");
    person.says("calci");
    assert_eq!(person.body(), "desk-municipality");
    assert_eq!(person.choices(), ["Calcinate", "Calcio", "choice-neither"]);
    person.picks("Neither");
    assert_eq!(person.body(), "town_first-where");
    person.says("calci").says("1");
    assert_eq!(person.slot("municipality"), Some(&town("calcinate")));
    let mut person = Person::at_flow(&desk, "town_first");
    person.says("ISSO");
    assert_eq!(person.slot("municipality"), Some(&town("isso")), "exact, though others begin so");
    let mut person = Person::at_flow(&desk, "town_first");
    person.says("Parigi");
    assert_eq!(person.notices(), ["desk-invalid-municipality"]);
}

#[test]
fn nobody_is_asked_twice_and_back_leads_to_the_question() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "town_first");
    person.says("Treviglio").goes(Navigation::Home).picks("doctor").picks("adult");
    assert_eq!(person.body(), "at-b 1/2", "near Treviglio, without asking");
    person.goes(Navigation::Back);
    assert_eq!(person.place(), "doctor.where");
    person.goes(Navigation::Numbers).picks("done");
    assert_eq!(person.place(), "doctor.where", "still asking");
    person.says("Arcene");
    assert_eq!(person.body(), "at-a 1/2");
    person.goes(Navigation::Back).picks("Skip");
    assert_eq!(person.slot("municipality"), None);
}

#[test]
fn cards_are_turned_and_only_a_place_on_the_map_has_a_pin() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "doctor");
    person.picks("adult").says("Arcene");
    assert_eq!(person.body(), "at-a 1/2");
    assert_eq!(person.choices(), ["choice-pin", "choice-next-card", "doctor-card.papers"]);
    person.picks("Pin");
    assert_eq!(person.events, [Event::PinAsked(PlaceId::from("at-a"))]);
    person.says("il prossimo");
    assert_eq!(person.body(), "at-b 2/2");
    assert_eq!(person.choices(), ["choice-previous-card", "doctor-card.papers"]);
    person.picks("papers").goes(Navigation::Back);
    assert_eq!(person.body(), "at-b 2/2", "back to the card that was open");
    person.picks("PreviousCard");
    assert_eq!(person.body(), "at-a 1/2");
    let wanted = engine::wanted(&desk.world(), &person.session).unwrap();
    assert_eq!(wanted.near, Some(MunicipalityId::from("arcene")));
}

#[test]
fn without_places_the_node_says_where_to_go() {
    let desk = Desk::new();
    let edited =
        FLOWS[5].1.replace("need: doctor", "need: nobody").replace("revision: 1", "revision: 2");
    let desk_without = Desk::edited("doctor", Some(&edited));
    let mut person = Person::at_flow(&desk_without, "doctor");
    person.picks("adult").says("Arcene");
    assert_eq!(person.place(), "person.contacts");
    assert_eq!(person.notices(), ["doctor-nothing"]);

    // The same place may not be shown under the other policy: what was verified has expired.
    let mut person = Person::at_flow(&desk, "doctor");
    person.picks("adult").says("Arcene");
    let strict = World { policy: Policy::Production, ..desk.world() };
    let screen = engine::screen(&strict, &person.session, &"it".into(), person.now);
    assert_eq!(screen.flow.as_str(), "person");
    let step = engine::resume(&strict, person.session.clone(), Input::Look, person.now);
    assert_eq!(step.session.frames[0].flow.as_str(), "person");
    assert_eq!(step.session.said.len(), 1);
}

#[test]
fn a_municipality_that_is_gone_was_never_told() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "doctor");
    person.session.slots.insert("municipality".into(), town("atlantis"));
    person.picks("adult");
    assert_eq!(person.place(), "doctor.where");
    assert!(person.screen().notices.is_empty());
}
