//! Whatever people do, in whatever flows, the desk stands somewhere sensible.

use proptest::prelude::*;
use sportello::flow::event::{Fact, Input, Navigation, Pause};
use sportello::flow::screen::ChoiceKey;
use sportello::flow::session::Session;
use sportello::ids::FlowId;
use std::time::Duration;

use super::desk::{Desk, FLOWS, NOON, TOWNS, resume_checked, tag};

/// A gesture; choices are counted on whatever screen there is.
#[derive(Clone, Debug)]
enum Gesture {
    Choose(usize),
    Input(Input),
    Wait(u64),
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(vec![
            "5", "16", "Arcene", "calci", "1/2/1985", "3331234567", "medico", "pediatra", "rumeno",
            "romana", "emergenza", "torna", "esci", "preferisco non dirlo", "2", "١", "", "/menu",
            "boh",
        ])
        .prop_map(str::to_owned),
        1 => ".{0,40}",
        1 => Just("parola ".repeat(300)),
    ]
}

fn gesture() -> impl Strategy<Value = Gesture> {
    let navigation = prop::sample::select(vec![
        Navigation::Back,
        Navigation::Home,
        Navigation::Language,
        Navigation::Numbers,
        Navigation::Person,
        Navigation::Close,
    ]);
    let flows = vec!["doctor", "form", "subs", "my_data", "ghost", "random"];
    prop_oneof![
        12 => (0usize..12).prop_map(Gesture::Choose),
        4 => navigation.prop_map(|way| Gesture::Input(Input::Navigate(way))),
        6 => words().prop_map(|words| Gesture::Input(Input::Text(words))),
        1 => any::<u32>().prop_map(|key| Gesture::Input(Input::Choice(ChoiceKey(key)))),
        1 => prop::sample::select(flows).prop_map(|flow| Gesture::Input(Input::Begin {
            language: Some(tag("it")),
            flow: Some(FlowId::from(flow)),
        })),
        1 => Just(Gesture::Input(Input::Begin { language: None, flow: None })),
        1 => Just(Gesture::Input(Input::Attachment)),
        1 => Just(Gesture::Input(Input::Look)),
        1 => (0u64..120).prop_map(Gesture::Wait),
    ]
}

/// Somewhere for a node of the random flow to lead.
fn target() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => (0usize..6).prop_map(|node| format!("goto: n{node}")),
        1 => Just("goto: end".to_owned()),
        1 => Just("exit: odd".to_owned()),
        1 => Just("link: doctor".to_owned()),
        1 => Just("link: random".to_owned()),
    ]
}

fn node() -> impl Strategy<Value = String> {
    let choices = prop::collection::vec((target(), any::<bool>()), 1..4)
        .prop_map(|targets| {
            let choices: Vec<String> = targets
                .iter()
                .enumerate()
                .map(|(index, (target, guarded))| {
                    let when = if *guarded { ", when: \"age < 9\"" } else { "" };
                    format!("{{choice: c{index}, {target}{when}}}")
                })
                .collect();
            format!("menu: [{}]", choices.join(", "))
        })
        .boxed();
    let slot = prop::sample::select(vec!["age", "words", "town", "why", "tongue"]);
    prop_oneof![
        3 => choices.clone(),
        3 => (slot, target(), any::<bool>()).prop_map(|(slot, target, skippable)| {
            format!("ask: {slot}, skippable: {skippable}, {target}")
        }),
        2 => target().prop_map(|target| format!("say: true, {target}")),
        2 => (target(), target()).prop_map(|(one, other)| format!(
            "route: [{{category: a, when: \"age >= 9\", {one}}}, {{category: b, otherwise: true, {other}}}]"
        )),
        1 => (prop::sample::select(vec!["sub", "random", "person"]), 0usize..6)
            .prop_map(|(flow, node)| format!("call: {flow}, exits: {{done: n{node}, cancelled: n0, odd: n1}}")),
        1 => (choices, 0usize..6).prop_map(|(menu, node)| {
            format!("card: {{need: doctor, near: town}}, {menu}, none: n{node}")
        }),
        1 => (0usize..6).prop_map(|node| format!("action: erase_my_data, exits: {{done: n{node}}}")),
    ]
}

fn flow() -> impl Strategy<Value = String> {
    (prop::collection::vec(node(), 6), any::<u8>()).prop_map(|(nodes, revision)| {
        let nodes: Vec<String> = nodes
            .iter()
            .enumerate()
            .map(|(index, node)| format!("  n{index}: {{{node}}}"))
            .collect();
        let nodes = nodes.join("\n");
        format!(
            "flow: random\nrevision: {}\nstart: n0\nslots:\n  age: {{type: integer, min: 0, max: 20}}\n  \
             words: {{type: text, max: 30}}\n  town: {{type: municipality, keep: session}}\n  \
             why: {{type: choice, options: [one, two], keep: session}}\n  \
             tongue: {{type: language}}\nnodes:\n{nodes}\n",
            u16::from(revision) + 1
        )
    })
}

fn desk(random: &str) -> Desk {
    let flows = FLOWS.iter().map(|(id, yaml)| ((*id).to_owned(), (*yaml).to_owned()));
    Desk::with(flows.chain([("random".to_owned(), random.to_owned())]), TOWNS)
}

fn play(desk: &Desk, mut session: Session, gestures: &[Gesture]) -> Session {
    let mut now = NOON;
    for gesture in gestures {
        now = now + Duration::from_secs(1);
        let input = match gesture {
            Gesture::Choose(index) => {
                let screen =
                    sportello::flow::engine::screen(&desk.world(), &session, &tag("it"), now);
                match screen.choices.get(*index) {
                    Some(choice) => Input::Choice(screen.key(&choice.reference)),
                    None => Input::Choice(ChoiceKey(0)),
                }
            }
            Gesture::Input(input) => input.clone(),
            Gesture::Wait(minutes) => {
                now = now + Duration::from_mins(*minutes);
                Input::Timeout
            }
        };
        let mut step = resume_checked(desk, &session, &input, now);
        for _ in 0..4 {
            if step.pause == Pause::Person {
                break;
            }
            let fact = Input::Fact(Fact::exit("done"));
            step = resume_checked(desk, &step.session, &fact, now);
        }
        session = step.session;
    }
    session
}

proptest! {
    #![proptest_config(crate::random::cases(96))]

    #[test]
    fn whatever_people_do_there_is_a_screen(
        random in flow(),
        edited in flow(),
        before in prop::collection::vec(gesture(), 1..40),
        after in prop::collection::vec(gesture(), 1..20),
    ) {
        let begun = Input::Begin { language: Some(tag("it")), flow: Some(FlowId::from("random")) };
        let first = desk(&random);
        let session = play(&first, Session::default(), &[Gesture::Input(begun)]);
        let session = play(&first, session, &before);
        // The flow is edited under their feet; most of what they stand on is something else now.
        let session = play(&desk(&edited), session, &after);
        // And taken away.
        play(&Desk::new(), session, &after);
    }
}
