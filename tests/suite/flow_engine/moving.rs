//! Touching: beginning, choosing, going back and away, timeouts, actions.

use sportello::flow::event::{Event, Input, Navigation, Pause};
use sportello::flow::screen::ChoiceKey;
use sportello::flow::session::Value;
use sportello::ids::FlowId;
use std::time::Duration;

use super::desk::{Desk, Person, tag};

#[test]
fn a_beginning_asks_the_language_first_and_only_that() {
    let desk = Desk::new();
    let mut person = Person::new(&desk);
    person.does(Input::Begin { language: None, flow: None });
    assert_eq!(person.place(), "main.menu > language.ask");
    assert_eq!(person.choices(), ["Italiano", "Română"]);
    assert!(person.ways().is_empty(), "ways out could not be read yet");

    person.picks("it");
    assert_eq!(person.place(), "main.menu");
    assert_eq!(person.notices(), ["language-privacy"]);
    assert!(person.events.contains(&Event::Spoke(tag("it"))));
    let ways = [Navigation::Language, Navigation::Numbers, Navigation::Person, Navigation::Close];
    assert_eq!(person.ways(), ways, "home is here, and nothing is behind");
}

#[test]
fn a_beginning_with_a_flow_asks_the_language_and_goes_there() {
    let desk = Desk::new();
    let mut person = Person::new(&desk);
    person.does(Input::Begin { language: None, flow: Some(FlowId::from("doctor")) });
    assert_eq!(person.place(), "doctor.who > language.ask");
    person.picks("ro");
    assert_eq!(person.place(), "doctor.who");
    person.does(Input::Begin { language: None, flow: Some(FlowId::from("nowhere")) });
    assert_eq!(person.place(), "main.menu", "the language is kept; an unknown flow is not");
    assert_eq!(person.session.language, Some(tag("ro")));
    person.does(Input::Begin { language: Some(tag("tlh")), flow: None });
    assert_eq!(person.session.language, Some(tag("ro")), "a language that is not shipped");
}

#[test]
fn the_first_gesture_of_all_is_never_wrong() {
    let desk = Desk::new();
    for input in [
        Input::Text("buongiorno".into()),
        Input::Choice(ChoiceKey(7)),
        Input::Look,
        Input::Timeout,
        Input::Navigate(Navigation::Back),
    ] {
        let mut person = Person::new(&desk);
        person.does(input.clone());
        assert_eq!(person.place(), "main.menu > language.ask", "{input:?}");
        assert!(person.notices().is_empty(), "{input:?}");
    }
    let mut person = Person::new(&desk);
    person.says("ROMANA");
    assert_eq!(person.session.language, Some(tag("ro")));

    let mut person = Person::new(&desk);
    person.says("emergenza");
    assert_eq!(person.place(), "main.menu > language.ask > numbers.list", "help needs no language");
}

#[test]
fn choices_lead_on_and_back_leads_back() {
    let desk = Desk::new();
    let mut person = Person::at_home(&desk);
    person.picks("doctor").picks("child");
    assert_eq!(person.place(), "doctor.age");
    assert_eq!(person.ways()[..2], [Navigation::Back, Navigation::Home]);
    person.goes(Navigation::Back);
    assert_eq!(person.place(), "doctor.who");
    person.goes(Navigation::Back);
    assert_eq!(person.place(), "main.menu");
    person.goes(Navigation::Back);
    assert_eq!(person.place(), "main.menu", "at the very start, back is home");
}

#[test]
fn a_choice_of_another_screen_is_stale() {
    let desk = Desk::new();
    let mut person = Person::at_home(&desk);
    let screen = person.screen();
    let old = screen.key(&screen.choices[0].reference);
    person.picks("form").does(Input::Choice(old));
    assert_eq!(person.place(), "form.name");
    assert_eq!(person.events, [Event::Stale]);
    assert_eq!(person.notices(), ["desk-stale"]);
    person.does(Input::Look);
    assert_eq!(person.notices(), ["desk-stale"], "looking again shows the same");
    person.says("Amina");
    assert!(person.notices().is_empty(), "told once");
}

#[test]
fn a_place_of_the_history_is_come_back_to_not_piled_up() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "doctor");
    person.picks("adult").picks("Skip");
    for _ in 0..20 {
        person.picks("papers").picks("again");
    }
    assert_eq!(person.place(), "doctor.card");
    person.goes(Navigation::Back);
    assert_eq!(person.place(), "doctor.where");
}

#[test]
fn the_ways_of_every_screen_return_to_it_and_do_not_pile_up() {
    let desk = Desk::new();
    let mut person = Person::at_home(&desk);
    person.picks("doctor").picks("adult").picks("Skip").picks("NextCard");
    assert_eq!(person.body(), "at-b 2/2");
    for _ in 0..5 {
        person.goes(Navigation::Numbers).goes(Navigation::Person).goes(Navigation::Language);
    }
    assert_eq!(person.session.frames.len(), 4, "{}", person.place());
    person.goes(Navigation::Numbers);
    assert_eq!(person.place(), "doctor.card > numbers.list");
    person.picks("done");
    assert_eq!(person.place(), "doctor.card");
    assert_eq!(person.body(), "at-b 2/2", "the card that was open");
    person.goes(Navigation::Language).picks("ro");
    assert_eq!(person.place(), "doctor.card");
    assert_eq!(person.session.language, Some(tag("ro")));
    person.goes(Navigation::Back);
    assert_eq!(person.place(), "doctor.where", "not back into the choice of language");
    person.goes(Navigation::Numbers).goes(Navigation::Back);
    assert_eq!(person.place(), "doctor.where");
}

#[test]
fn home_leaves_everything_but_what_the_session_keeps() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "doctor");
    person.picks("child").says("5").says("Arcene");
    assert_eq!(person.slot("doctor.child_age"), Some(&Value::Integer(5)));
    person.goes(Navigation::Home);
    assert_eq!(person.place(), "main.menu");
    assert!(!person.ways().contains(&Navigation::Back));
    assert_eq!(person.slot("doctor.child_age"), None);
    assert!(person.slot("municipality").is_some());
}

#[test]
fn closing_keeps_nothing_but_the_language() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "doctor");
    person.picks("child").says("5").says("Arcene").goes(Navigation::Close);
    assert_eq!(person.place(), "closing.gone");
    assert_eq!(person.events[0], Event::Closed);
    assert!(person.session.slots.is_empty() && person.session.history.is_empty());
    assert!(person.session.cards.is_empty());
    assert_eq!(person.session.language, Some(tag("it")));
    assert_eq!(person.ways(), [], "its own choice leads home");
    person.goes(Navigation::Back);
    assert_eq!(person.place(), "main.menu", "nothing sensitive is behind");
}

#[test]
fn what_a_flow_remembers_lasts_as_long_as_back_leads_into_it() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "doctor");
    person.picks("child").says("16");
    assert_eq!(person.place(), "person.contacts", "linked to by the route");
    assert!(person.slot("doctor.child_age").is_some(), "back leads there");
    person.goes(Navigation::Back).goes(Navigation::Back);
    assert_eq!(person.place(), "doctor.who");
    person.picks("child").says("5").goes(Navigation::Back).goes(Navigation::Back);
    person.goes(Navigation::Home).picks("doctor");
    assert!(!person.choices().contains(&"doctor-who.baby".to_owned()), "entered anew");
}

#[test]
fn a_flow_entered_anew_starts_clean() {
    let desk = Desk::new();
    let mut person = Person::at_home(&desk);
    person.picks("doctor").picks("child").says("1").says("dottore").picks("doctor");
    assert_eq!(person.place(), "doctor.who");
    assert_eq!(person.choices(), ["doctor-who.child", "doctor-who.adult"]);
    person.goes(Navigation::Back);
    assert_eq!(person.place(), "main.menu", "not into the former run, whose answers are forgotten");
}

#[test]
fn the_history_is_bounded() {
    let nodes: Vec<String> = (0..40)
        .map(|node| format!("  n{node}: {{menu: [{{choice: on, goto: n{}}}]}}", (node + 1) % 40))
        .collect();
    let long = format!("flow: subs\nrevision: 1\nstart: n0\nnodes:\n{}\n", nodes.join("\n"));
    let desk = Desk::edited("subs", Some(&long));
    let mut person = Person::at_flow(&desk, "subs");
    for _ in 0..39 {
        person.picks("on");
    }
    for _ in 0..16 {
        person.goes(Navigation::Back);
    }
    assert_eq!(person.place(), "subs.n23");
    person.goes(Navigation::Back);
    assert_eq!(person.place(), "main.menu", "further back is home");
}

#[test]
fn guards_decide_what_is_offered_and_where_it_leads() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "doctor");
    assert_eq!(person.choices(), ["doctor-who.child", "doctor-who.adult"]);
    person.picks("child").says("1").goes(Navigation::Back).goes(Navigation::Back);
    assert_eq!(person.place(), "doctor.who");
    assert_eq!(person.choices().last().unwrap(), "doctor-who.baby");
    person.picks("child").picks("Skip");
    assert_eq!(person.place(), "doctor.who", "a guard on an empty slot is false: otherwise");
    assert_eq!(person.choices().len(), 2, "the skip emptied the slot");
}

#[test]
fn a_call_returns_by_its_exits_with_what_is_saved() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "subs");
    person.says("40");
    assert_eq!(person.place(), "subs.two > sub.age");
    person.says("5").picks("cancel");
    assert_eq!(person.place(), "subs.one");
    person.says("40").says("5").picks("yes_please");
    assert_eq!(person.place(), "subs.three");
    assert_eq!(person.choices(), ["subs-three.equal", "subs-three.own"], "theirs and ours apart");
    person.goes(Navigation::Back);
    assert_eq!(person.place(), "subs.two > sub.sure", "a called flow can be corrected");
    person.goes(Navigation::Home);
    assert!(person.session.slots.is_empty());
}

#[test]
fn a_choice_that_calls_shows_the_menu_again_at_the_end() {
    let desk = Desk::new();
    let mut person = Person::at_home(&desk);
    person.picks("talk");
    assert_eq!(person.place(), "main.menu > person.contacts");
    person.picks("done");
    assert_eq!(person.place(), "main.menu");
    assert!(!person.ways().contains(&Navigation::Back));
}

#[test]
fn back_does_not_leave_what_was_committed() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "form");
    person.says("Amina").says("1/2/1985").says("333 123 4567").picks("family");
    assert_eq!(person.place(), "form.sent");
    assert!(!person.ways().contains(&Navigation::Back));
    person.goes(Navigation::Back);
    assert_eq!(person.place(), "form.sent");
    assert_eq!(person.notices(), ["desk-stale"]);
    person.picks("next").goes(Navigation::Back);
    assert_eq!(person.place(), "form.sent");
}

#[test]
fn a_timeout_counts_from_the_last_gesture_and_only_when_due() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "doctor");
    let due = sportello::flow::engine::due(&desk.world(), &person.session).unwrap();
    assert_eq!(due, person.now + Duration::from_mins(30));
    person.now = person.now + Duration::from_mins(20);
    person.says("boh");
    person.now = due;
    person.does(Input::Timeout);
    assert_eq!(person.place(), "doctor.who", "they wrote since");
    assert_eq!(person.notices(), ["desk-not-understood"], "nothing happened");
    person.now = person.now + Duration::from_mins(20);
    person.does(Input::Timeout);
    assert_eq!(person.place(), "main.menu");
    assert_eq!(sportello::flow::engine::due(&desk.world(), &person.session), None);
}

#[test]
fn an_action_asks_the_outside_and_goes_on_with_its_answer() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "my_data");
    person.picks("see");
    assert!(person.query.is_some());
    person.learns(&[("days", Value::Integer(3))]);
    assert_eq!(person.place(), "my_data.what");
    assert_eq!(person.notices(), ["my_data-shown"]);
    assert_eq!(person.screen().notices[0].arguments, [("days".to_owned(), Value::Integer(3))]);
    assert!(person.session.history.is_empty(), "it came back to where it was");
}

#[test]
fn erasing_forgets_at_once() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "town_first");
    person.says("Arcene").goes(Navigation::Home).picks("data").picks("erase").learns(&[]);
    assert_eq!(person.place(), "main.menu");
    assert_eq!(person.notices(), ["my_data-erased"]);
    assert!(person.session.slots.is_empty());
}

#[test]
fn an_action_that_was_never_answered_is_not_asked_again() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "my_data");
    person.picks("erase");
    assert_eq!(person.place(), "my_data.erase");
    person.does(Input::Look);
    assert!(person.query.is_none());
    assert_eq!(person.place(), "my_data.what");
    assert_eq!(person.notices(), ["desk-displaced"]);
}

#[test]
fn an_answer_to_nothing_changes_nothing() {
    let desk = Desk::new();
    let mut person = Person::at_home(&desk);
    let before = person.session.clone();
    let step = super::desk::resume_checked(
        &desk,
        &before,
        &Input::Fact(sportello::flow::event::Fact::exit("done")),
        person.now,
    );
    assert_eq!((step.session, step.pause), (before, Pause::Person));
    person.does(Input::Attachment);
    assert_eq!(person.notices(), ["desk-attachment"]);
}
