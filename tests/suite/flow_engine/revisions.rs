//! Sessions survive edits of the flows.

use sportello::flow::event::{Event, Input, Navigation};
use sportello::flow::session::{Frame, Value};
use sportello::ids::FlowId;

use super::desk::{Desk, FLOWS, Person};

fn doctor(edit: impl Fn(&str) -> String) -> Desk {
    Desk::edited("doctor", Some(&edit(FLOWS[5].1).replace("revision: 1", "revision: 2")))
}

/// Stands at the age of a child of the doctor's flow, with history behind.
fn asked_for_age(desk: &Desk) -> Person<'_> {
    let mut person = Person::at_home(desk);
    person.picks("doctor").picks("child");
    assert_eq!(person.place(), "doctor.age");
    person
}

/// The same person in front of the desk after an edit.
fn after<'d>(person: &Person<'_>, desk: &'d Desk) -> Person<'d> {
    Person { session: person.session.clone(), ..Person::new(desk) }
}

#[test]
fn a_node_that_is_still_there_is_kept_without_a_word() {
    let (old, new) = (Desk::new(), doctor(str::to_owned));
    let mut person = after(&asked_for_age(&old), &new);
    assert_eq!(person.body(), "doctor-age");
    person.says("5");
    assert_eq!(person.place(), "doctor.where");
    assert!(person.notices().is_empty() && !person.events.iter().any(is_displaced));
    person.goes(Navigation::Back).goes(Navigation::Back).goes(Navigation::Back);
    assert_eq!(person.place(), "main.menu", "the history is kept too");
}

fn is_displaced(event: &Event) -> bool {
    matches!(event, Event::Displaced(_))
}

#[test]
fn a_node_that_is_gone_leads_to_the_start_of_its_flow() {
    let old = Desk::new();
    let new =
        doctor(|yaml| yaml.replace("  age:\n", "  years:\n").replace("goto: age", "goto: years"));
    for input in [Input::Look, Input::Text("5".into()), Input::Attachment, Input::Timeout] {
        let mut person = after(&asked_for_age(&old), &new);
        assert_eq!(person.body(), "doctor-who", "what is shown is where a gesture is heard");
        person.does(input.clone());
        assert_eq!(person.place(), "doctor.who", "{input:?}");
        assert_eq!(person.notices()[0], "desk-displaced", "{input:?}");
        assert_eq!(person.events, [Event::Displaced(FlowId::from("doctor"))], "{input:?}");
    }
    let mut person = after(&asked_for_age(&old), &new);
    person.goes(Navigation::Numbers);
    assert_eq!(person.place(), "doctor.who > numbers.list", "a way out is still a way out");
    let mut person = after(&asked_for_age(&old), &new);
    person.says("esci");
    assert_eq!(person.place(), "closing.gone");
}

#[test]
fn a_flow_that_is_gone_leads_home() {
    let old = Desk::new();
    let main = FLOWS[0].1.replace("link: doctor", "goto: more");
    let mut flows: Vec<(String, String)> = FLOWS
        .iter()
        .filter(|(id, _)| *id != "doctor")
        .map(|(id, yaml)| ((*id).to_owned(), (*yaml).to_owned()))
        .collect();
    flows[0].1 = main;
    let new = Desk::with(flows.into_iter(), super::desk::TOWNS);
    let mut person = after(&asked_for_age(&old), &new);
    person.does(Input::Look);
    assert_eq!(person.place(), "main.menu");
    assert_eq!(person.notices(), ["desk-displaced"]);
    assert!(person.slot("doctor.child_age").is_none());

    // As a place behind, it is only dropped.
    let mut behind = asked_for_age(&old);
    behind.says("16");
    assert_eq!(behind.place(), "person.contacts");
    let mut person = after(&behind, &new);
    person.does(Input::Look);
    assert_eq!((person.place().as_str(), person.notices().len()), ("person.contacts", 0));
    person.goes(Navigation::Back);
    assert_eq!(person.place(), "main.menu");
}

#[test]
fn a_value_that_no_longer_fits_is_forgotten() {
    let old = Desk::new();
    let mut person = asked_for_age(&old);
    person.says("5");
    assert_eq!(person.slot("doctor.child_age"), Some(&Value::Integer(5)));
    let narrower = doctor(|yaml| {
        yaml.replace("min: 0, max: 17", "min: 10, max: 17")
            .replace("child_age < 2", "child_age < 12")
    });
    let mut person = after(&person, &narrower);
    assert!(person.screen().notices.is_empty());
    person.does(Input::Look);
    assert_eq!(person.slot("doctor.child_age"), None);
    assert_eq!(person.place(), "doctor.where");
}

#[test]
fn a_node_of_another_kind_is_gone_through() {
    let old = Desk::new();
    let new = doctor(|yaml| {
        let (before, after) = yaml.split_at(yaml.find("  age:\n").unwrap());
        let rest = &after[after.find("  by_age:").unwrap()..];
        format!("{before}  age: {{say: true, goto: where}}\n{rest}")
    });
    let mut person = after(&asked_for_age(&old), &new);
    person.does(Input::Look);
    assert_eq!(person.place(), "doctor.where");
    assert_eq!(person.notices(), ["doctor-age"]);
}

#[test]
fn a_flow_without_an_end_leads_home() {
    let subs = "
flow: subs
revision: 1
start: one
nodes:
  one:
    menu:
      - {choice: round, goto: a}
      - {choice: deep, goto: deep}
  a: {say: true, goto: b}
  b: {say: true, goto: a}
  deep: {call: subs_deep, exits: {done: one}}
";
    let deep = "
flow: subs_deep
revision: 1
start: deeper
nodes:
  deeper: {call: subs_deep, exits: {done: end}}
";
    let flows = FLOWS
        .iter()
        .filter(|(id, _)| *id != "subs")
        .map(|(id, yaml)| ((*id).to_owned(), (*yaml).to_owned()))
        .chain([("subs".to_owned(), subs.to_owned()), ("subs_deep".to_owned(), deep.to_owned())]);
    let desk = Desk::with(flows, super::desk::TOWNS);
    for choice in ["round", "deep"] {
        let mut person = Person::at_flow(&desk, "subs");
        person.picks(choice);
        assert_eq!(person.place(), "main.menu", "{choice}");
        assert_eq!(person.notices(), ["desk-displaced"], "{choice}");
        assert_eq!(person.events.iter().filter(|event| is_displaced(event)).count(), 1);
    }
}

#[test]
fn a_home_without_an_end_still_shows_something() {
    let main = "
flow: main
revision: 1
start: a
nodes:
  a: {say: true, goto: a}
  shelter:
    menu:
      - {choice: talk, call: person}
";
    let desk = Desk::edited("main", Some(main));
    let mut person = Person::at_home(&desk);
    assert_eq!(person.place(), "main.shelter");
    person.picks("talk").picks("done");
    assert_eq!(person.place(), "main.shelter");
}

#[test]
fn a_session_from_anywhere_can_be_gone_on_from() {
    let desk = Desk::new();
    let frame = |flow: &str, node: &str| Frame {
        flow: flow.into(),
        node: node.into(),
        revision: 0,
        shown: u16::MAX,
    };
    let mut person = Person::at_home(&desk);
    person.session.frames = vec![frame("doctor", "card"); 40];
    person.session.history =
        vec![vec![frame("ghost", "x")], vec![], vec![frame("main", "menu"); 40]];
    person.session.cards = vec!["ghost".into()];
    person.session.shown = u16::MAX;
    person.session.tries = u8::MAX;
    person.session.language = Some("tlh".into());
    person.session.asking = Some(sportello::flow::session::Asking::Which(vec!["ghost".into()]));
    person.does(Input::Look);
    assert_eq!(person.session.language, None);
    assert_eq!(person.body(), "at-b 2/2");
}
