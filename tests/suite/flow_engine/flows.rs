//! The flows of the small desk: one for everything the engine does.

pub const FLOWS: &[(&str, &str)] = &[
    (
        "main",
        "
flow: main
revision: 1
start: menu
nodes:
  menu:
    menu:
      - {choice: doctor, icon: doctor, link: doctor}
      - {choice: form, link: form}
      - {choice: talk, icon: person, call: person}
      - {choice: more, goto: more}
      - {choice: data, link: my_data}
    fallback: {tries: 2, link: person}
  more:
    menu:
      - {choice: town, link: town_first}
      - {choice: subs, link: subs}
",
    ),
    (
        "language",
        "
flow: language
revision: 1
start: ask
slots: {language: {type: language, keep: session}}
nodes:
  ask: {ask: language, goto: privacy}
  privacy: {say: true, goto: end}
",
    ),
    (
        "numbers",
        "
flow: numbers
revision: 1
start: list
nodes:
  list:
    numbers: emergency
    menu:
      - {choice: done, goto: end}
",
    ),
    (
        "person",
        "
flow: person
revision: 1
start: contacts
nodes:
  contacts:
    menu:
      - {choice: done, goto: end}
",
    ),
    (
        "closing",
        "
flow: closing
revision: 1
start: gone
nodes:
  gone:
    menu:
      - {choice: again, link: main}
",
    ),
    (
        "doctor",
        "
flow: doctor
revision: 1
start: who
slots:
  child_age: {type: integer, min: 0, max: 17}
  municipality: {type: municipality, keep: session}
nodes:
  who:
    menu:
      - {choice: child, icon: child, goto: age}
      - {choice: adult, goto: where}
      - {choice: baby, goto: where, when: \"child_age < 2\"}
    timeout: {after: 30m, goto: end}
  age:
    ask: child_age
    skippable: true
    invalid: {tries: 3, link: person}
    goto: by_age
  by_age:
    route:
      - {category: small, when: \"child_age < 14\", goto: where}
      - {category: big, when: \"child_age >= 14\", link: person}
      - {category: other, otherwise: true, goto: who}
  where:
    ask: municipality
    skippable: true
    goto: card
  card:
    card: {need: doctor, near: municipality}
    menu:
      - {choice: papers, goto: papers}
    none: nothing
  papers:
    menu:
      - {choice: again, goto: card}
  nothing: {say: true, link: person}
",
    ),
    (
        "form",
        "
flow: form
revision: 1
start: name
slots:
  name: {type: text, max: 20}
  birthday: {type: date, future: false, past: true}
  phone: {type: phone}
  reason: {type: choice, options: [work, {option: family, icon: family}]}
nodes:
  name: {ask: name, goto: birthday}
  birthday: {ask: birthday, goto: phone}
  phone: {ask: phone, goto: reason}
  reason: {ask: reason, goto: sent}
  sent:
    menu:
      - {choice: next, goto: after}
    back: false
  after:
    menu:
      - {choice: done, goto: end}
",
    ),
    (
        "town_first",
        "
flow: town_first
revision: 1
start: where
slots:
  municipality: {type: municipality, keep: session}
nodes:
  where: {ask: municipality, goto: there}
  there:
    menu:
      - {choice: done, goto: end}
      - {choice: restart, link: town_first}
",
    ),
    (
        "subs",
        "
flow: subs
revision: 1
start: one
slots:
  age: {type: integer, min: 0, max: 120}
  theirs: {type: integer, min: 0, max: 120}
nodes:
  one: {ask: age, goto: two}
  two:
    call: sub
    save: {theirs: age}
    exits: {done: three, cancelled: one}
  three:
    menu:
      - {choice: equal, goto: end, when: \"theirs == 5\"}
      - {choice: own, goto: end, when: \"age == 40\"}
",
    ),
    (
        "sub",
        "
flow: sub
revision: 1
start: age
slots: {age: {type: integer, min: 0, max: 120}}
nodes:
  age: {ask: age, goto: sure}
  sure:
    menu:
      - {choice: yes_please, goto: end}
      - {choice: cancel, exit: cancelled}
",
    ),
    (
        "my_data",
        "
flow: my_data
revision: 1
start: what
nodes:
  what:
    menu:
      - {choice: see, goto: show}
      - {choice: erase, goto: erase}
  show: {action: show_my_data, exits: {done: what}}
  erase: {action: erase_my_data, exits: {done: erased}}
  erased: {say: true, goto: end}
",
    ),
];
