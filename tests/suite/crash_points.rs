//! One family's way through the desk, and the process dying once at every commit and every call.
//!
//! Whatever the point, the end is the same: every update applied once, the committed screen on her
//! phone, nothing owed, and after erasing nothing left.

use crate::simulation::story::{Death as CallDeath, Story};
use crate::simulation::watched::{Death, Troubles};

const SHE: i64 = 7;

/// What she does, one thing after the other.
#[derive(Clone, Copy)]
enum Act {
    Says(&'static str),
    /// A button of the newest keyboard that has it.
    Taps(&'static str),
}

const WAY: [Act; 15] = [
    Act::Says("/start"),
    Act::Taps("Italiano"),
    Act::Taps("Salute"),
    Act::Taps("Medico"),
    Act::Taps("Bambino"),
    Act::Says("Treviglio"),
    Act::Taps("Che cosa portare"),
    Act::Taps("Indietro"),
    Act::Taps("Chiudi"),
    Act::Taps("Apri il menu"),
    Act::Taps("Numeri utili"),
    Act::Taps("Menu"),
    Act::Taps("I miei dati"),
    Act::Taps("Cancellare"),
    Act::Taps("Sì, cancella"),
];

/// What is the same at the end, wherever the process died.
#[derive(Debug, PartialEq, Eq)]
struct End {
    /// What was applied, in order.
    applied: Vec<u64>,
    /// The conversation at each step of the way, as it came to be.
    sessions: Vec<String>,
    erased: u32,
    messages_left: usize,
    faults: Vec<String>,
}

/// Plays the whole way, as quickly as everything is done. `None` at the end of the way.
fn play(death: Option<Death>, death_at_call: Option<(u64, CallDeath)>) -> (End, Story) {
    let mut story = Story::new(1, Troubles::default(), 0);
    "it".clone_into(&mut story.world.chat(SHE).language);
    *story.ground.fate.death.lock().unwrap() = death;
    story.death_at_call = death_at_call;
    for act in WAY {
        let update = match act {
            Act::Says(words) => Some(story.world.says(SHE, words)),
            Act::Taps(label) => story.world.taps_newest(SHE, label),
        };
        match (update, act) {
            (Some(update), _) => story.did(SHE, update, "goes on"),
            (None, Act::Taps(label)) => story.fault(format!("she finds no {label:?}")),
            (None, Act::Says(_)) => {}
        }
        story.go_on();
    }
    story.quiet();
    // A message that came to be in the instant of dying has a number nobody knows.
    let is_orphaned =
        death_at_call.is_some_and(|(_, death)| death == CallDeath::After) || death.is_some();
    if !is_orphaned {
        story.orphans.clear();
    }
    story.check_rest();
    let lane = story.lane(SHE);
    let end = {
        let history = story.ground.fate.history.lock().unwrap();
        let past = &history.lanes[&lane];
        let mut sessions: Vec<String> = past
            .versions
            .iter()
            .map(|lane| {
                let mut session = lane.session.clone();
                // Only the instant differs.
                session.waiting_since = sportello::time::Timestamp::EPOCH;
                format!("{session:?}")
            })
            .collect();
        sessions.dedup();
        End {
            applied: past.applied.clone(),
            sessions,
            erased: past.erased,
            messages_left: if is_orphaned { 0 } else { story.world.chats[&SHE].messages.len() },
            faults: story.faults.clone(),
        }
    };
    (end, story)
}

impl Story {
    /// Until she sees the answer: everything goes its way, and time passes when nothing else does.
    fn go_on(&mut self) {
        for _ in 0..12 {
            self.poll();
            self.finish_tasks();
            while self.start_call() {}
            self.land();
            self.machine().begin_note();
            self.finish_tasks();
            self.machine().begin_turn();
            self.finish_tasks();
            self.wait(1_000);
        }
    }
}

fn expect_same(reference: &End, end: &End, story: &Story, point: &str) {
    assert!(story.crashes == 1, "the process does not die at {point}: {}", story.crashes);
    assert_eq!(reference, end, "dying at {point}\n{}", story.told(1, 80));
}

#[test]
fn every_commit_and_every_call_is_a_place_to_die() {
    let (reference, story) = play(None, None);
    assert_eq!(reference.faults, Vec::<String>::new(), "{}", story.told(1, 80));
    assert_eq!((reference.erased, reference.messages_left), (1, 0));
    assert_eq!(reference.applied.len(), WAY.len());
    let commits = *story.ground.fate.commits.lock().unwrap();
    let calls = story.calls;
    assert!(commits > 30 && calls > 15, "{commits} commits, {calls} calls");
    for number in 1..=commits {
        for death in [Death::Before(number), Death::After(number)] {
            let (end, story) = play(Some(death), None);
            expect_same(&reference, &end, &story, &format!("commit {death:?} of {commits}"));
        }
    }
    for number in 1..=calls {
        for death in [CallDeath::Before, CallDeath::After] {
            let (end, story) = play(None, Some((number, death)));
            expect_same(&reference, &end, &story, &format!("call {number} of {calls}, {death:?}"));
        }
    }
}
