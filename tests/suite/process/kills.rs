//! The desk is killed at the fake server's n-th request, twenty times, while people use it.
//!
//! Each person walks the same steps. A word nobody knows is said once on a screen that leads
//! elsewhere at the second time, and a choice touched twice is told to be an old one: so an update
//! applied twice shows. An update lost, or a reply, leaves an earlier screen standing for ever.

use std::process::Child;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::Value;

use super::harness::*;
use crate::bot_api::server::Server;
use crate::bot_api::world::{Fault, World};

const PEOPLE: [i64; 4] = [4_230_001, 4_230_002, 4_230_003, 4_230_004];
/// One person goes the way without any kill, before the others: what they see is what is right.
const WITNESS: i64 = 4_230_000;

/// When the desk dies: at the n-th request of a method from now on, or of any.
struct Plan {
    method: Option<&'static str>,
    nth: usize,
    /// Telegram loses the first call of that method besides.
    lost_before: bool,
}

const fn at(method: &'static str, nth: usize) -> Plan {
    Plan { method: Some(method), nth, lost_before: false }
}

const fn any(nth: usize) -> Plan {
    Plan { method: None, nth, lost_before: false }
}

const fn lost(method: &'static str, nth: usize) -> Plan {
    Plan { method: Some(method), nth, lost_before: true }
}

const PLANS: [Plan; 20] = [
    at("getMe", 1),
    at("deleteWebhook", 1),
    at("getUpdates", 1),
    at("getUpdates", 2),
    at("getUpdates", 3),
    at("editMessageText", 1),
    at("editMessageText", 3),
    lost("editMessageText", 1),
    lost("editMessageText", 2),
    at("sendMessage", 1),
    at("sendMessage", 2),
    at("sendMessage", 4),
    lost("sendMessage", 1),
    at("answerCallbackQuery", 1),
    at("answerCallbackQuery", 5),
    any(2),
    any(5),
    any(9),
    any(14),
    any(23),
];

/// The steps of a round, from the menu back to the menu.
#[derive(Clone, Copy, Debug)]
enum Step {
    Tap(&'static str),
    Say(&'static str),
    /// Both before any answer.
    SayTwice(&'static str, &'static str),
}

/// Each step with a part of what it leads to; that part is not on the screen before.
const STEPS: [(Step, &str); 5] = [
    (Step::Tap("Salute"), HEALTH),
    (Step::Say("qqqq"), NOT_UNDERSTOOD),
    (Step::Tap("Medico"), "Per chi"),
    (Step::SayTwice("wwww", "/start"), MENU),
    (Step::Say("zzzz"), NOT_UNDERSTOOD),
];

fn act(world: &mut World, chat: i64, step: Step) {
    match step {
        Step::Tap(label) => {
            let tapped = world.taps_newest(chat, label);
            assert!(tapped.is_some(), "{chat} sees no {label:?}: {:?}", newest(world, chat));
        }
        Step::Say(text) => {
            world.says(chat, text);
        }
        Step::SayTwice(first, second) => {
            world.says(chat, first);
            world.says(chat, second);
        }
    }
}

/// Kills the desk at the moment of a plan.
#[derive(Clone, Default)]
struct Executioner(Arc<Sentence>);

#[derive(Default)]
struct Sentence {
    child: Mutex<Option<Arc<Mutex<Child>>>>,
    plan: Mutex<Option<(Option<&'static str>, usize)>>,
    kills: AtomicUsize,
    buried: AtomicUsize,
}

impl Executioner {
    fn watch(&self, server: &Server) {
        let sentence = self.0.clone();
        server.watch(move |_, method| {
            let mut plan = sentence.plan.lock().unwrap();
            let Some((wanted, left)) = plan.as_mut() else { return };
            if wanted.is_some_and(|wanted| !wanted.eq_ignore_ascii_case(method)) {
                return;
            }
            *left -= 1;
            if *left == 0 {
                *plan = None;
                let child = sentence.child.lock().unwrap().clone().unwrap();
                child.lock().unwrap().kill().unwrap();
                sentence.kills.fetch_add(1, Ordering::SeqCst);
            }
        });
    }

    fn sentence(&self, plan: &Plan) {
        *self.0.plan.lock().unwrap() = Some((plan.method, plan.nth));
    }

    fn kills(&self) -> usize {
        self.0.kills.load(Ordering::SeqCst)
    }

    /// Whether a desk lies dead that was not replaced.
    fn has_killed(&self) -> bool {
        self.kills() > self.0.buried.load(Ordering::SeqCst)
    }

    /// Starts the desk; one that is killed while it starts is started again.
    fn start(&self, place: &Place, server: &Server) -> Desk {
        for _ in 0..3 {
            self.0.buried.store(self.kills(), Ordering::SeqCst);
            let told = |child| *self.0.child.lock().unwrap() = Some(child);
            if let Some(desk) = Desk::start_watched(with_bot(place.serve_command(), server), told) {
                return desk;
            }
        }
        panic!("the desk does not start any more");
    }
}

/// One step of everybody, and a new desk whenever the old one is dead, until all see `expected`.
fn step_of_all(
    (server, place, executioner): (&Server, &Place, &Executioner),
    desk: &mut Desk,
    step: Step,
    expected: &str,
) {
    server.with(|world| PEOPLE.iter().for_each(|chat| act(world, *chat, step)));
    let all_see = |world: &World| PEOPLE.iter().all(|chat| newest(world, *chat) == expected);
    loop {
        server.wait_until(LIMIT, |world| all_see(world) || executioner.has_killed());
        if executioner.has_killed() {
            desk.wait(LIMIT);
            *desk = executioner.start(place, server);
            continue;
        }
        let seen = server.with(|world| PEOPLE.map(|chat| newest(world, chat).to_owned()));
        assert!(
            server.with(|world| all_see(world)),
            "after {step:?} not all see {expected:?}: {seen:?}\n{}",
            desk.err.text()
        );
        return;
    }
}

fn bot_sends(server: &Server) -> usize {
    server.with(|world| {
        let sent = |call: &&crate::bot_api::world::Call| {
            call.method == "sendMessage" && call.code != 0 && call.chat() != Some(WITNESS)
        };
        world.calls.iter().filter(sent).count()
    })
}

#[test]
fn twenty_kills_lose_nothing_and_apply_nothing_twice() {
    let (server, place) = (server(), fast());
    let executioner = Executioner::default();
    executioner.watch(&server);
    let mut desk = executioner.start(&place, &server);
    // The witness goes the way undisturbed, one round to arrive and one to compare with.
    arrives(&server, WITNESS);
    let mut right = Vec::new();
    let mut sends_of_a_round = 0;
    for _ in 0..2 {
        right.clear();
        let before = server.with(|world| world.chats[&WITNESS].messages.len());
        for (step, part) in STEPS {
            assert!(!server.with(|world| newest(world, WITNESS).contains(part)), "{step:?}");
            server.with(|world| act(world, WITNESS, step));
            shows(&server, WITNESS, part);
            right.push(server.with(|world| newest(world, WITNESS).to_owned()));
        }
        sends_of_a_round = server.with(|world| {
            let messages = world.chats[&WITNESS].messages.values().skip(before);
            messages.filter(|message| message.from_bot).count()
        });
    }
    for chat in PEOPLE {
        arrives(&server, chat);
    }
    let sends_before = bot_sends(&server);

    for (round, plan) in PLANS.iter().enumerate() {
        if plan.lost_before {
            server.with(|world| world.fail(plan.method.unwrap(), Fault::RequestLost));
        }
        executioner.sentence(plan);
        if plan.method.is_some_and(|method| method == "getMe" || method == "deleteWebhook") {
            // These come at the start: the desk is killed at rest, and again while it starts.
            desk.kill();
            desk = executioner.start(&place, &server);
        }
        for ((step, _), expected) in STEPS.iter().zip(&right) {
            let around = (&server, &place, &executioner);
            step_of_all(around, &mut desk, *step, expected);
        }
        assert_eq!(executioner.kills(), round + 1, "each round has its kill");
    }

    let owed = PEOPLE.len() * PLANS.len() * sends_of_a_round;
    let sent = bot_sends(&server) - sends_before;
    let again = sent.saturating_sub(owed);
    // A chat has at most one call under way when the desk dies or an answer is lost.
    let kills = PLANS.len() + PLANS.iter().filter(|plan| plan.lost_before).count();
    assert!(again <= kills * PEOPLE.len(), "{again} messages were sent again");
    println!("{} kills, {sent} messages, {again} of them again", PLANS.len());

    // What the desk has of them agrees, asked in life and after a stop.
    let exports = |of: &dyn Fn(&str) -> Ran| -> Vec<Value> {
        PEOPLE.iter().map(|chat| of(&chat.to_string()).json()["kept"].clone()).collect()
    };
    let alive = exports(&|chat| place.run_with(&server, &["person", "export", chat]));
    desk.stop();
    let stopped = exports(&|chat| place.run_with(&server, &["person", "export", chat]));
    assert_eq!(alive, stopped);
    assert!(alive.iter().all(|kept| kept["language"] == "it"), "{alive:?}");
}
