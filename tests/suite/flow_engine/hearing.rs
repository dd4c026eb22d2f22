//! Writing: labels, numbers, commands, answers, languages, flows, and nonsense.

use sportello::flow::event::{Event, Navigation};
use sportello::flow::session::Value;

use super::desk::{Desk, Person, tag};

#[test]
fn a_menu_understands_labels_and_numbers() {
    let desk = Desk::new();
    for words in ["Medico", " MEDICO! ", "👩‍⚕️ medico", "1", "١"] {
        let mut person = Person::at_home(&desk);
        person.says(words);
        assert_eq!(person.place(), "doctor.who", "{words:?}");
    }
    let mut person = Person::at_home(&desk);
    person.says("6");
    assert_eq!(person.notices(), ["desk-not-understood"], "there are five");
    person.says("0");
    assert_eq!(person.place(), "person.contacts", "the second try: the fallback");
}

#[test]
fn commands_are_understood_everywhere() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "form");
    person.says("emergenza");
    assert_eq!(person.place(), "form.name > numbers.list", "even where any words would do");
    person.says("Torna");
    assert_eq!(person.place(), "form.name");
    person.says("Numeri utili");
    assert_eq!(person.place(), "form.name > numbers.list", "a way's own label");
    person.says("inizio");
    assert_eq!(person.place(), "main.menu");
    person.says("/chiudi");
    assert_eq!(person.place(), "closing.gone");
    assert!(person.events.contains(&Event::Closed));
    person.says("aiuto");
    assert_eq!(person.place(), "closing.gone > person.contacts");
}

#[test]
fn answers_are_read_by_the_type_of_their_slot() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "form");
    person.says("una persona che si chiama Amina").says(" Amina ");
    assert_eq!(person.slot("form.name"), Some(&Value::Text("Amina".into())));
    person.says("domani");
    assert_eq!(
        (person.place(), person.notices()),
        ("form.birthday".into(), vec!["desk-invalid-date".into()])
    );
    person.says("1.2.85");
    assert_eq!(person.slot("form.birthday"), Some(&Value::Date(jiff::civil::date(1985, 2, 1))));
    person.says("12");
    assert_eq!(person.notices(), ["desk-invalid-phone"]);
    person.says("+40 721 234 567");
    assert_eq!(person.slot("form.phone"), Some(&Value::Phone("+40721234567".into())));
    person.says("bho");
    assert_eq!(person.notices(), ["desk-invalid-choice"]);
    person.says("2");
    assert_eq!(person.slot("form.reason"), Some(&Value::Choice("family".into())));
    assert_eq!(person.place(), "form.sent");
}

#[test]
fn a_text_takes_words_that_mean_something_elsewhere() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "form");
    person.says("dottore");
    assert_eq!(person.slot("form.name"), Some(&Value::Text("dottore".into())));
}

#[test]
fn invalid_answers_are_told_in_the_nodes_own_words_and_counted() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "doctor");
    person.picks("child").says("18");
    assert_eq!(person.notices(), ["doctor-age.invalid"]);
    assert_eq!(person.events, [Event::NotUnderstood]);
    person.says("").says("boh");
    assert_eq!(person.place(), "person.contacts");
    person.goes(Navigation::Back);
    assert_eq!((person.place().as_str(), person.session.tries), ("doctor.age", 0));
    person.says("preferisco non dirlo");
    assert_eq!(person.place(), "doctor.who");
}

#[test]
fn the_desks_own_bounds_are_told() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "subs");
    person.says("121");
    let notice = &person.screen().notices[0];
    assert_eq!(notice.message, "desk-invalid-integer");
    let (min, max) = (Value::Integer(0), Value::Integer(120));
    assert_eq!(notice.arguments, [("min".to_owned(), min), ("max".to_owned(), max)]);
}

#[test]
fn a_languages_name_is_asked_about_in_that_language() {
    let desk = Desk::new();
    let mut person = Person::at_flow(&desk, "doctor");
    person.picks("child").says("rumeno");
    assert_eq!(person.body(), "desk-switch");
    assert_eq!(person.screen().language, tag("ro"));
    assert_eq!(person.session.language, Some(tag("it")));
    person.goes(Navigation::Back);
    assert_eq!(person.body(), "doctor-age");
    person.says("rumeno").picks("Switch");
    assert_eq!(person.session.language, Some(tag("ro")));
    assert_eq!((person.place().as_str(), person.body().as_str()), ("doctor.age", "doctor-age"));
    assert_eq!(person.events, [Event::Spoke(tag("ro"))]);
}

#[test]
fn words_that_mean_flows_are_asked_about() {
    let desk = Desk::new();
    let mut person = Person::at_home(&desk);
    person.says("cerco un pediatra");
    assert_eq!(person.body(), "desk-which");
    assert_eq!(person.choices(), ["doctor", "form", "choice-neither"]);
    person.picks("Neither");
    assert_eq!(person.body(), "main-menu");
    person.says("pediatra").says("Medico e pediatra");
    assert_eq!(person.place(), "doctor.who", "the question's label, not the menu's");
    person.goes(Navigation::Back);
    assert_eq!(person.place(), "main.menu");
    person.says("pediatra").says("emergenza");
    assert_eq!(person.place(), "main.menu > numbers.list", "a question is no trap");
    person.picks("done");
    assert_eq!(person.body(), "main-menu");
}

#[test]
fn a_book_is_kindly_refused() {
    let desk = Desk::new();
    let mut person = Person::at_home(&desk);
    person.says(&"pediatra ".repeat(200));
    assert_eq!(person.notices(), ["desk-long"]);
    person.says("   ");
    assert_eq!(person.place(), "person.contacts");
}
