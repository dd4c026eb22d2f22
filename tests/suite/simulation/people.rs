//! What people do in a story, and how everything that can happen is mixed.

use std::sync::atomic::Ordering;

use serde_json::json;
use sportello::ids::LanguageTag;
use sportello::text::message::MessageId;

use super::machine::Kind;
use super::story::{DESK, Story};
use super::watched::{Planted, Troubles};

const PEOPLE: [(i64, &str); 4] = [(101, "it"), (102, "ar"), (103, "ro"), (104, "xx")];
const GROUP: i64 = -201;

const WORDS: [&str; 12] = [
    "/start",
    "/start it_doctor",
    "/start ro_",
    "/menu",
    "/lingua",
    "/numeri",
    "medico",
    "Treviglio",
    "ciao, non so che cosa fare",
    "طبيب",
    "1",
    "../../etc/passwd {$x} <b>&amp;\u{202E}",
];
const FORGED: [&str; 5] = ["", "1.C", "zzzzzzzzzzzzzzzzzzzz.1", "drop table", "3.1"];

/// The troubles of the usual story.
fn troubles(seed: u64) -> Troubles {
    // Some stories are without crashes, so that what they cover up shows; some without any faults.
    match seed % 4 {
        0 => Troubles { yields: 200, ..Troubles::default() },
        1 => Troubles { yields: 300, crash_before: 12, crash_after: 12, ..Troubles::default() },
        2 => Troubles {
            yields: 300,
            unknown_after: 40,
            unknown_before: 40,
            failed: 25,
            ..Troubles::default()
        },
        _ => Troubles {
            yields: 300,
            unknown_after: 15,
            unknown_before: 15,
            failed: 15,
            crash_before: 8,
            crash_after: 8,
        },
    }
}

/// Plays one story to its end.
pub fn play(seed: u64) -> Story {
    play_with(seed, Planted::Nothing)
}

/// The same with something done wrong on purpose.
pub fn play_with(seed: u64, planted: Planted) -> Story {
    let call_faults = if seed.is_multiple_of(4) { 0 } else { 120 };
    let mut story = Story::over(DESK.clone(), seed, planted, troubles(seed), call_faults);
    let dies = seed % 2 == 1;
    let steps = 250 + story.chance.below(250);
    for _ in 0..steps {
        story.happen(dies);
        if story.faults.len() > 3 {
            return story;
        }
    }
    story.quiet();
    story.check_rest();
    // What is owed must not depend on memory.
    story.crash();
    story.quiet();
    story.check_rest();
    story
}

impl Story {
    fn happen(&mut self, dies: bool) {
        let tasks = self.machine().tasks.len();
        match self.chance.below(100) {
            0..14 => self.somebody_acts(),
            14..24 => self.poll(),
            24..54 if tasks > 0 => {
                let which = self.chance.below(tasks);
                self.step_task(which);
            }
            54..66 => {
                self.start_call();
            }
            66..76 => {
                let flights = self.machine().flights.len();
                if flights > 0 {
                    let which = self.chance.below(flights);
                    self.carry_one(which);
                }
            }
            76..86 => {
                let flights = self.machine().flights.len();
                if flights > 0 {
                    let which = self.chance.below(flights);
                    self.conclude(which);
                }
            }
            86..90 if !self.machine().has(Kind::Note) => self.machine().begin_note(),
            90..92 if !self.machine().has(Kind::Turn) => self.machine().begin_turn(),
            92 if !self.machine().has(Kind::Fold) => self.machine().begin_fold(),
            93 if tasks < 6 => self.push_again(),
            94..98 => self.time_passes(),
            98 if dies && self.chance.permille(500) => self.crash(),
            99 if self.chance.permille(300) => self.wall_jumps(),
            _ => {}
        }
    }

    fn time_passes(&mut self) {
        let ms = match self.chance.below(40) {
            0 => self.chance.between(3_600_000, 4 * 3_600_000),
            1..4 => self.chance.between(60_000, 700_000),
            _ => self.chance.between(0, 4_000),
        };
        self.wait(ms);
    }

    fn wall_jumps(&mut self) {
        let hours = self.chance.between(-1, 1);
        self.say(format!("the machine's wall clock jumps by {hours} h"));
        self.ground.dials.off_ms.fetch_add(hours * 3_600_000, Ordering::SeqCst);
    }

    fn somebody_acts(&mut self) {
        if self.chance.permille(80) {
            return self.group_acts();
        }
        let (chat, language) = PEOPLE[self.chance.below(PEOPLE.len())];
        language.clone_into(&mut self.world.chat(chat).language);
        if self.world.chat(chat).blocked {
            if self.chance.permille(500) {
                let update = self.world.comes_back(chat);
                self.did(chat, update, "comes back");
            }
            return;
        }
        match self.chance.below(100) {
            0..20 => self.writes(chat),
            20..60 => self.taps_newest(chat),
            60..68 => self.taps_stale(chat),
            68..74 => {
                let data = FORGED[self.chance.below(FORGED.len())];
                let update = self.world.taps_data(chat, 1, data);
                self.did(chat, update, "taps something forged");
            }
            74..78 => {
                let update = self.world.sends(chat, "sticker", json!({"file_id": "s"}));
                self.did(chat, update, "sends a sticker");
            }
            78..82 => {
                let update = self.world.says(chat, "/chiudi");
                self.did(chat, update, "leaves");
            }
            82..86 => {
                let update = self.world.blocks(chat);
                self.did(chat, update, "blocks the desk");
            }
            _ => self.wants_to_be_erased(chat),
        }
    }

    fn writes(&mut self, chat: i64) {
        let text = match self.chance.below(20) {
            0 => "a".repeat(5_000),
            _ => WORDS[self.chance.below(WORDS.len())].to_owned(),
        };
        let update = self.world.says(chat, &text);
        let shown: String = text.chars().take(30).collect();
        self.did(chat, update, &format!("writes {shown:?}"));
    }

    /// A button of the newest keyboard, sometimes twice.
    fn taps_newest(&mut self, chat: i64) {
        let newest = self
            .world
            .chat(chat)
            .messages
            .values()
            .rev()
            .find(|message| !message.keyboard.is_empty())
            .cloned();
        let Some(message) = newest else { return self.writes(chat) };
        let buttons: Vec<_> = message.keyboard.concat();
        let button = self.chance.pick(&buttons).unwrap().clone();
        let times = if self.chance.permille(150) { 2 } else { 1 };
        for _ in 0..times {
            let update = self.world.taps_data(chat, message.id, &button.data);
            self.did(chat, update, &format!("taps {:?} {}", button.text, button.data));
        }
    }

    /// A button of any keyboard still in the chat, or of one long gone.
    fn taps_stale(&mut self, chat: i64) {
        let messages: Vec<_> = self.world.chat(chat).messages.values().cloned().collect();
        let Some(message) = self.chance.pick(&messages) else { return };
        let buttons: Vec<_> = message.keyboard.concat();
        let Some(button) = self.chance.pick(&buttons).cloned() else { return };
        let update = self.world.taps_data(chat, message.id, &button.data);
        self.did(chat, update, &format!("taps again {:?} {}", button.text, button.data));
    }

    /// One step on the way: ask for "my data", then touch what erases.
    fn wants_to_be_erased(&mut self, chat: i64) {
        let italian = LanguageTag::new("it");
        for id in ["my_data-confirm", "my_data-start"] {
            let message = MessageId { id, attribute: Some("erase") };
            let label = DESK.catalog.label(&italian, message, &[]).unwrap().text.into_owned();
            if let Some(update) = self.world.taps_newest(chat, &label) {
                return self.did(chat, update, &format!("taps {label:?}"));
            }
        }
        let update = self.world.says(chat, "/start it_my_data");
        self.did(chat, update, "asks for their data");
    }

    fn group_acts(&mut self) {
        if self.world.chat(GROUP).blocked {
            let update = self.world.comes_back(GROUP);
            return self.did(GROUP, update, "takes the desk in again");
        }
        match self.chance.below(10) {
            0 => {
                let update = self.world.blocks(GROUP);
                self.did(GROUP, update, "throws the desk out");
            }
            1..5 => {
                let update = self.world.says(GROUP, "@servizi_bot aiuto");
                self.did(GROUP, update, "calls the desk");
            }
            _ => {
                let update = self.world.says(GROUP, "buongiorno a tutti");
                self.did(GROUP, update, "talks");
            }
        }
    }
}
