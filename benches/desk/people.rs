//! The people: what each of them does next, and how long they waited.
//!
//! One person is one chat with at most one thing under way. In the closed loop the next thing
//! follows the answer at once; in the open loop a clock says when, and nobody waits for anybody.
//! After each round of the script another session takes the person's place, so that as many
//! sessions are visited as there are.

use std::collections::VecDeque;
use std::io::Write;
use std::ops::Range;
use std::time::Instant;

use memchr::memmem;

use crate::http;

/// The first person's chat.
pub const FIRST_CHAT: u64 = 900_000_001;

/// One thing to do.
#[derive(Clone, Copy, Debug)]
enum Act {
    /// Write `/start`.
    Start,
    /// Tap a language, each person their own.
    Speak,
    /// Tap the choice of that place, counted from the top.
    Choose(usize),
    /// Tap a way out, by the letter its button carries.
    Way(u8),
    /// Type the words.
    Type(&'static str),
}

/// A visit: language, two menus, a question, its answer, a page, back, another page, home. What a
/// screen does not offer is passed over.
const VISIT: [Act; 13] = [
    Act::Start,
    Act::Way(b'L'),
    Act::Speak,
    Act::Choose(0),
    Act::Choose(0),
    Act::Choose(0),
    Act::Choose(0),
    Act::Type("Treviglio"),
    Act::Choose(0),
    Act::Way(b'B'),
    Act::Choose(1),
    Act::Way(b'N'),
    Act::Way(b'H'),
];

/// One update on its way to the bot.
#[derive(Debug)]
pub struct Update {
    /// Its number.
    pub id: u64,
    /// Whose.
    pub person: usize,
    /// As JSON.
    pub json: Vec<u8>,
}

#[derive(Debug, Default)]
struct Person {
    chat: u64,
    /// The next act.
    step: usize,
    /// Since when they wait for an answer.
    since: Option<Instant>,
    /// The bot's last message to them, as JSON.
    message: Vec<u8>,
    /// Where in it stands what the buttons carry.
    buttons: Vec<Range<usize>>,
    /// A webhook call of theirs is under way, and what waits behind it.
    is_delivering: bool,
    held: Option<Update>,
}

/// When the next thing is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Load {
    /// As soon as the last was answered.
    Saturation,
    /// So many things a second, whoever is free.
    PerSecond(u32),
}

/// Everybody.
#[derive(Debug)]
pub struct People {
    everybody: Vec<Person>,
    load: Load,
    sessions: u64,
    idle: VecDeque<usize>,
    /// Done and not yet given to the bot for good.
    pub waiting: VecDeque<Update>,
    last_update: u64,
    last_message: u64,
    /// Microseconds to the first answer, of all since the last [`People::forget`].
    pub waits_us: Vec<u32>,
    /// Calls of the bot, polls left out.
    pub calls: u64,
    /// Times the clock struck and everybody was waiting.
    pub nobody_free: u64,
}

impl People {
    /// `count` people who visit `sessions` sessions in turn.
    pub fn new(count: usize, sessions: u64, load: Load) -> Self {
        let person = |place| Person { chat: FIRST_CHAT + place as u64, ..Person::default() };
        Self {
            everybody: (0..count).map(person).collect(),
            load,
            sessions: sessions.max(count as u64),
            idle: VecDeque::new(),
            waiting: VecDeque::new(),
            last_update: 1_000_000,
            last_message: 0,
            waits_us: Vec::with_capacity(1 << 20),
            calls: 0,
            nobody_free: 0,
        }
    }

    /// Everybody begins; in the open loop they become free.
    pub fn begin(&mut self) {
        for place in 0..self.everybody.len() {
            match self.load {
                Load::Saturation => self.act(place),
                Load::PerSecond(_) => self.idle.push_back(place),
            }
        }
    }

    /// The clock of the open loop struck.
    pub fn strike(&mut self) {
        match self.idle.pop_front() {
            Some(place) => self.act(place),
            None => self.nobody_free += 1,
        }
    }

    /// Begins a window of measuring.
    pub fn forget(&mut self) {
        self.waits_us.clear();
        self.calls = 0;
        self.nobody_free = 0;
    }

    /// How many have waited for longer than `seconds`.
    pub fn stuck(&self, seconds: f32) -> usize {
        let is_stuck = |since: &Instant| since.elapsed().as_secs_f32() > seconds;
        self.everybody.iter().filter(|person| person.since.as_ref().is_some_and(is_stuck)).count()
    }

    /// Drops what the bot confirmed to have.
    pub fn confirm(&mut self, offset: u64) {
        while self.waiting.front().is_some_and(|update| update.id < offset) {
            self.waiting.pop_front();
        }
    }

    /// The next update to push. It counts as under way until [`People::pushed`].
    pub fn take(&mut self) -> Option<Update> {
        let update = self.waiting.pop_front()?;
        self.everybody[update.person].is_delivering = true;
        Some(update)
    }

    /// A webhook call was answered with success.
    pub fn pushed(&mut self, place: usize) {
        let person = &mut self.everybody[place];
        person.is_delivering = false;
        self.waiting.extend(person.held.take());
    }

    /// A webhook call failed: its update comes again.
    pub fn not_pushed(&mut self, update: Update) {
        self.waiting.push_back(update);
    }

    /// The bot sent a message, or edited one: writes the message as the call's result.
    pub fn hear(&mut self, body: &[u8], is_edit: bool, into: &mut Vec<u8>) {
        let now = Instant::now();
        let chat = http::number(body, b"\"chat_id\":").expect("a call without its chat");
        let place = (chat.wrapping_sub(FIRST_CHAT) % self.everybody.len() as u64) as usize;
        self.last_message += 1;
        let edited = is_edit.then(|| http::number(body, b"\"message_id\":")).flatten();
        let person = &mut self.everybody[place];
        person.hear(chat, edited.unwrap_or(self.last_message), body, into);
        if chat != person.chat {
            // Of a visit that is over.
            return;
        }
        let Some(since) = person.since.take() else { return };
        let waited = now.duration_since(since).as_micros();
        self.waits_us.push(u32::try_from(waited).unwrap_or(u32::MAX));
        match self.load {
            Load::Saturation => self.act(place),
            Load::PerSecond(_) => self.idle.push_back(place),
        }
    }

    /// Does a person's next thing.
    fn act(&mut self, place: usize) {
        self.last_update += 1;
        self.last_message += 1;
        let count = self.everybody.len() as u64;
        let person = &mut self.everybody[place];
        let json = loop {
            let Some(act) = VISIT.get(person.step) else {
                person.leave(count, self.sessions);
                continue;
            };
            person.step += 1;
            if let Some(json) = person.act(*act, self.last_update, self.last_message) {
                break json;
            }
        };
        person.since = Some(Instant::now());
        let update = Update { id: self.last_update, person: place, json };
        if person.is_delivering {
            person.held = Some(update);
        } else {
            self.waiting.push_back(update);
        }
    }
}

impl Person {
    /// The next session takes this one's place.
    fn leave(&mut self, count: u64, sessions: u64) {
        let session = self.chat - FIRST_CHAT + count;
        let session = if session < sessions { session } else { session % count };
        self.chat = FIRST_CHAT + session;
        self.step = 0;
        self.message.clear();
        self.buttons.clear();
    }

    fn hear(&mut self, chat: u64, id: u64, body: &[u8], into: &mut Vec<u8>) {
        let start = into.len();
        write!(
            into,
            "{{\"message_id\":{id},\"from\":{{\"id\":700000001,\"is_bot\":true,\"first_name\":\"Desk\",\
             \"username\":\"desk_bench_bot\"}},\"chat\":{},\"date\":1790000000",
            chat_json(chat)
        )
        .unwrap();
        let text = http::string(body, b"\"text\":\"");
        if let Some(text) = text {
            into.extend_from_slice(b",\"text\":\"");
            into.extend_from_slice(text);
            into.push(b'"');
        }
        if let Some(markup) = http::object(body, b"\"reply_markup\":") {
            into.extend_from_slice(b",\"reply_markup\":");
            into.extend_from_slice(markup);
        }
        into.push(b'}');
        if chat == self.chat && text.is_some() {
            self.message.clear();
            self.message.extend_from_slice(&into[start..]);
            self.find_buttons();
        }
    }

    fn find_buttons(&mut self) {
        const DATA: &[u8] = b"\"callback_data\":\"";
        self.buttons.clear();
        for at in memmem::find_iter(&self.message, DATA) {
            let from = at + DATA.len();
            let length = memchr::memchr(b'"', &self.message[from..]).unwrap_or(0);
            self.buttons.push(from..from + length);
        }
    }

    /// The update an act causes; `None` when the screen does not offer it.
    fn act(&self, act: Act, update: u64, message: u64) -> Option<Vec<u8>> {
        match act {
            Act::Start => Some(self.write("/start", update, message)),
            Act::Type(words) => Some(self.write(words, update, message)),
            Act::Speak => {
                let place = self.chat % self.choices().count().max(1) as u64;
                self.tap(update, self.choices().nth(place as usize)?)
            }
            Act::Choose(place) => self.tap(update, self.choices().nth(place)?),
            Act::Way(letter) => {
                self.tap(update, self.ways().find(|data| data.last() == Some(&letter))?)
            }
        }
    }

    fn data(&self) -> impl Iterator<Item = &[u8]> {
        self.buttons.iter().map(|range| &self.message[range.clone()])
    }

    /// Ways out end with a capital letter, choices never.
    fn choices(&self) -> impl Iterator<Item = &[u8]> {
        self.data().filter(|data| !data.last().is_some_and(u8::is_ascii_uppercase))
    }

    fn ways(&self) -> impl Iterator<Item = &[u8]> {
        self.data().filter(|data| data.last().is_some_and(u8::is_ascii_uppercase))
    }

    fn write(&self, words: &str, update: u64, message: u64) -> Vec<u8> {
        let mut json = Vec::with_capacity(512);
        write!(
            json,
            "{{\"update_id\":{update},\"message\":{{\"message_id\":{message},\"from\":{},\"chat\":{},\
             \"date\":1790000000,\"text\":\"{words}\"}}}}",
            from_json(self.chat),
            chat_json(self.chat)
        )
        .unwrap();
        json
    }

    fn tap(&self, update: u64, data: &[u8]) -> Option<Vec<u8>> {
        let mut json = Vec::with_capacity(512 + self.message.len());
        write!(
            json,
            "{{\"update_id\":{update},\"callback_query\":{{\"id\":\"{update}\",\"from\":{},\
             \"chat_instance\":\"5012871465098127\",\"message\":",
            from_json(self.chat)
        )
        .ok()?;
        json.extend_from_slice(&self.message);
        json.extend_from_slice(b",\"data\":\"");
        json.extend_from_slice(data);
        json.extend_from_slice(b"\"}}");
        Some(json)
    }
}

fn from_json(chat: u64) -> impl std::fmt::Display {
    std::fmt::from_fn(move |f| {
        write!(
            f,
            "{{\"id\":{chat},\"is_bot\":false,\"first_name\":\"Amina\",\"last_name\":\"El Idrissi\",\
             \"username\":\"amina_{chat}\",\"language_code\":\"it\"}}"
        )
    })
}

fn chat_json(chat: u64) -> impl std::fmt::Display {
    std::fmt::from_fn(move |f| {
        write!(
            f,
            "{{\"id\":{chat},\"first_name\":\"Amina\",\"last_name\":\"El Idrissi\",\
             \"username\":\"amina_{chat}\",\"type\":\"private\"}}"
        )
    })
}
