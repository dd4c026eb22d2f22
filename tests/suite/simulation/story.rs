//! A story: people, Telegram, and one process of the desk after another, as a seed says.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Write as _;
use std::sync::atomic::Ordering;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use hyper::StatusCode;
use serde_json::Value;
use serde_json::value::RawValue;
use sportello::app::content::Content;
use sportello::conversation::desk::Desk;
use sportello::conversation::lane::{AlarmKind, LaneStanding, PostContent};
use sportello::conversation::retention::Retention;
use sportello::directory::Policy;
use sportello::ids::{CaseId, LaneId};
use sportello::store::keyring::DeploymentKey;
use sportello::store::memory::MemoryStore;
use sportello::telegram::call::{Me, judge};
use sportello::telegram::deliver::request;
use sportello::telegram::lanes::{CallKind, Outcome};
use sportello::telegram::poll::read_updates;
use sportello::telegram::receive::{self, Reader, Received};
use sportello::time::Timestamp;

use super::chance::Chance;
use super::history::History;
use super::machine::{Dials, Flight, Ground, Kind, Machine};
use super::watched::{Fate, Planted, Troubles};
use crate::bot_api::world::{Answer, Fault, World};

/// A Tuesday morning.
pub const MORNING_MS: i64 = 1_772_527_200_000;
pub const USERNAME: &str = "servizi_bot";
/// How long conversations are kept in stories: short enough for people to be forgotten.
pub const KEPT: Duration = Duration::from_hours(6);

/// The shipped desk, loaded once for all stories.
pub static DESK: LazyLock<Arc<Desk>> = LazyLock::new(|| {
    let today = Timestamp(MORNING_MS).in_rome().date();
    Arc::new(Content::embedded().load(Policy::Rehearsal, today).0)
});

/// Something that reached Telegram from a person.
pub struct Update {
    pub chat: i64,
    /// As Telegram hands it out; known once it did.
    pub raw: Option<Box<RawValue>>,
    /// Telegram forgets taps within minutes.
    pub is_tap: bool,
    /// How often a process had died when it was produced.
    pub crashes_before: u32,
}

/// What becomes of a call on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Death {
    /// The process dies before the call is written.
    Before,
    /// It dies when the call has taken effect, before its answer.
    After,
}

pub struct Story {
    pub chance: Chance,
    pub ground: Ground,
    pub world: World,
    pub machine: Option<Machine>,
    pub updates: BTreeMap<i64, Update>,
    pub crashes: u32,
    /// By which update of whose a tap waits to be acknowledged.
    asked: HashMap<String, (i64, i64)>,
    /// What the present process fetched.
    fetched: BTreeSet<i64>,
    /// Calls made so far, and the one at which the process dies.
    pub calls: u64,
    pub death_at_call: Option<(u64, Death)>,
    /// Calls that go wrong, in thousandths.
    pub call_faults: usize,
    /// Chats in which a message may stand whose number nobody knows.
    pub orphans: HashSet<i64>,
    /// With which update each chat came back after a block.
    pub returned: HashMap<i64, i64>,
    /// When each chat was last sent something, for finding those.
    sent_at: HashMap<i64, i64>,
    /// The desk's own time when a message last came to show what it shows.
    pub shown_at: HashMap<(i64, i32), Timestamp>,
    /// How often an item was sent by one process.
    sends: HashMap<(LaneId, u64, u32), u32>,
    /// What took effect in a chat without a tap of whoever reads it, since last looked at.
    pub unasked: Vec<Unasked>,
    pub faults: Vec<String>,
    pub trace: Vec<String>,
}

/// An alarm, or a post that nobody asked for, as it stands in a chat.
pub struct Unasked {
    pub chat: i64,
    pub lane: LaneId,
    pub text: String,
    pub at: Timestamp,
    /// The requests an alarm names as free; none for a post.
    pub alarm: Option<Vec<CaseId>>,
}

impl Story {
    pub fn new(seed: u64, troubles: Troubles, call_faults: usize) -> Self {
        Self::over(DESK.clone(), seed, Planted::Nothing, troubles, call_faults)
    }

    /// A story in which something is done wrong on purpose, or of another desk.
    pub fn over(
        desk: Arc<Desk>,
        seed: u64,
        planted: Planted,
        troubles: Troubles,
        call_faults: usize,
    ) -> Self {
        let chance = Chance::of(seed);
        let entropy = chance.entropy();
        let fate = Fate {
            chance: chance.clone(),
            planted,
            troubles: Mutex::new(troubles),
            death: Mutex::new(None),
            history: Mutex::new(History::new(desk.clone())),
            commits: Mutex::new(0),
        };
        let dials = Dials::default();
        dials.world_ms.store(MORNING_MS, Ordering::SeqCst);
        let ground = Ground {
            desk,
            memory: Arc::new(MemoryStore::new()),
            fate: Arc::new(fate),
            dials,
            directory: tempfile::tempdir().unwrap(),
            deployment: DeploymentKey::fresh(&entropy),
            entropy,
            me: Me { id: 700_000_001, username: USERNAME.to_owned() },
            retention: Retention { sessions: KEPT, ..Retention::default() },
            outside: None,
        };
        Self {
            chance,
            ground,
            world: World::new(MORNING_MS),
            machine: None,
            updates: BTreeMap::new(),
            crashes: 0,
            asked: HashMap::new(),
            fetched: BTreeSet::new(),
            calls: 0,
            death_at_call: None,
            call_faults,
            orphans: HashSet::new(),
            returned: HashMap::new(),
            sent_at: HashMap::new(),
            shown_at: HashMap::new(),
            sends: HashMap::new(),
            unasked: Vec::new(),
            faults: Vec::new(),
            trace: Vec::new(),
        }
    }

    pub fn say(&mut self, what: impl AsRef<str>) {
        let seconds = (self.world.now_ms - MORNING_MS) as f64 / 1000.0;
        self.trace.push(format!("{seconds:>9.1} {}", what.as_ref()));
    }

    pub fn fault(&mut self, what: impl Into<String>) {
        let what = what.into();
        self.say(format!("FAULT {what}"));
        self.faults.push(what);
    }

    pub fn wait(&mut self, ms: i64) {
        self.world.now_ms += ms;
        self.ground.dials.world_ms.store(self.world.now_ms, Ordering::SeqCst);
    }

    /// Notes that a person did something.
    pub fn did(&mut self, chat: i64, update: i64, what: &str) {
        self.say(format!("{chat} {what} ({update})"));
        let crashes_before = self.crashes;
        if what == "comes back" {
            self.returned.insert(chat, update);
        }
        self.updates.insert(
            update,
            Update { chat, raw: None, is_tap: what.starts_with("taps"), crashes_before },
        );
    }

    /// The machine; started when there is none, as often as it dies while starting.
    pub fn machine(&mut self) -> &mut Machine {
        while self.machine.is_none() {
            let unclean = self.crashes > 0;
            self.machine = self.ground.start(unclean);
            if self.machine.is_some() {
                self.say("the desk opens");
            } else {
                self.crashes += 1;
                self.say("the desk dies while it opens");
            }
        }
        self.machine.as_mut().unwrap()
    }

    /// Everything but store, keys and Telegram is gone. Calls on their way arrive or do not.
    pub fn crash(&mut self) {
        let Some(mut machine) = self.machine.take() else { return };
        self.crashes += 1;
        self.fetched.clear();
        self.say("the desk dies");
        for mut flight in machine.flights.drain(..) {
            if flight.outcome.is_none() && self.chance.permille(500) {
                self.carry(&mut flight);
            }
        }
        let recent = self.world.now_ms - 120_000;
        self.orphans
            .extend(self.sent_at.iter().filter(|(_, at)| **at >= recent).map(|(chat, _)| *chat));
    }

    fn bury_if_dead(&mut self) {
        if self.machine.as_ref().is_some_and(Machine::is_dead) {
            self.crash();
        }
    }

    /// Lets one task go on.
    pub fn step_task(&mut self, which: usize) {
        self.machine().step(which);
        self.bury_if_dead();
        let faults = std::mem::take(&mut self.ground.fate.history.lock().unwrap().faults);
        for fault in faults {
            self.fault(fault);
        }
        self.answer_callbacks();
    }

    fn answer_callbacks(&mut self) {
        let Some(machine) = &self.machine else { return };
        let queries = std::mem::take(&mut *machine.answered.lock().unwrap());
        for query in queries {
            let asked = self.asked.get(&query.0).copied();
            match asked {
                Some((id, chat)) if self.is_applied(chat, id) => {}
                other => self.fault(format!("a callback is answered before its commit: {other:?}")),
            }
            let mut parameters = serde_json::Map::new();
            parameters.insert("callback_query_id".to_owned(), query.0.into());
            self.world.call("answerCallbackQuery", parameters);
        }
    }

    pub fn lane(&mut self, chat: i64) -> LaneId {
        self.machine().telegram.lane_of_chat(chat)
    }

    pub fn is_applied(&mut self, chat: i64, update: i64) -> bool {
        let lane = self.lane(chat);
        let update = u64::try_from(update).unwrap();
        self.ground.fate.history.lock().unwrap().is_applied(lane, update)
    }

    /// Asks Telegram for updates, unless the last ones are still being handled.
    pub fn poll(&mut self) {
        if self.machine().has(Kind::Poll) {
            return;
        }
        let request = self.machine().place.request();
        let parameters: serde_json::Map<String, Value> = serde_json::from_slice(&request).unwrap();
        let confirmed = parameters.get("offset").and_then(Value::as_i64).unwrap_or(0);
        self.check_confirmed(confirmed);
        let fault = self.chance.permille(self.call_faults).then_some([
            Fault::AnswerLost,
            Fault::RequestLost,
            Fault::Server,
            Fault::TooMany { seconds: 1 },
        ]);
        if let Some(faults) = fault {
            let fault = self.chance.pick(&faults).unwrap().clone();
            self.world.fail("getUpdates", fault);
        }
        let Answer::Json { code, body } = self.world.call("getUpdates", parameters) else { return };
        let status = StatusCode::from_u16(code).unwrap();
        let Ok(updates) = read_updates(status, body.to_string().as_bytes()) else { return };
        if updates.is_empty() {
            return;
        }
        // What an earlier answer brought and this one does not, Telegram has forgotten by itself.
        self.fetched.clear();
        for raw in &updates {
            self.handed_out(raw);
        }
        self.say(format!("{} updates are fetched", updates.len()));
        self.machine().begin_batch(updates);
    }

    fn handed_out(&mut self, raw: &RawValue) {
        let telegram = self.machine().telegram.clone();
        let lane = |chat: sportello::ids::ChatId| telegram.lane_of_chat(chat.0);
        let reader = Reader { username: USERNAME, lane: &lane };
        let Received::Inbound { inbound, callback } = receive::read(raw, reader, Timestamp::EPOCH)
        else {
            return self.fault("an update of Telegram's cannot be read");
        };
        let key = inbound.key.0;
        self.ground.fate.history.lock().unwrap().gestures.insert(key, inbound.gesture);
        let id = i64::try_from(key).unwrap();
        self.fetched.insert(id);
        if let Some(update) = self.updates.get_mut(&id) {
            update.raw = Some(raw.to_owned());
            if let Some(query) = callback {
                self.asked.insert(query.0, (id, update.chat));
            }
        }
    }

    /// No update is confirmed before what it causes is durable.
    fn check_confirmed(&mut self, below: i64) {
        for id in self.fetched.range(..below).copied().collect::<Vec<_>>() {
            let chat = self.updates[&id].chat;
            if !self.is_applied(chat, id) {
                self.fault(format!("update {id} is confirmed and was not committed"));
            }
        }
    }

    /// A webhook's repetition: an update comes once more, although nobody asked.
    pub fn push_again(&mut self) {
        let known: Vec<i64> = self
            .updates
            .iter()
            .rev()
            .take(12)
            .filter(|(_, update)| update.raw.is_some())
            .map(|(id, _)| *id)
            .collect();
        let Some(id) = self.chance.pick(&known).copied() else { return };
        let Some(raw) = self.updates[&id].raw.clone() else { return };
        self.say(format!("update {id} comes once more"));
        self.machine().begin_push(raw);
    }

    /// Starts the sender's next call, if it has one.
    pub fn start_call(&mut self) -> bool {
        let Some(call) = self.machine().telegram.courier.next_call() else { return false };
        let knows_all = self.machine().tasks.iter().all(|task| matches!(task.kind, Kind::Note));
        if self.machine().flights.iter().any(|flight| flight.call.lane == call.lane) {
            self.fault(format!("two calls of {} are in flight", call.lane));
        }
        let chat = call.chat.0;
        let fate = self.ground.fate.clone();
        let found = {
            let history = fate.history.lock().unwrap();
            let past = history.lanes.get(&call.lane);
            let is_committed = past.is_some_and(|past| {
                past.versions.iter().rev().any(|version| *version == *call.snapshot)
            });
            let now = past.and_then(|past| past.now.as_ref());
            let newer = now.filter(|now| {
                knows_all
                    && now.outgoing.number >= call.snapshot.outgoing.number
                    && now.outgoing.generation != call.snapshot.outgoing.generation
            });
            let is_suspended =
                knows_all && now.is_some_and(|now| now.standing == LaneStanding::Suspended);
            (is_committed, newer.is_some(), is_suspended)
        };
        self.say(format!("call to {chat}: {:?}", call.kind));
        match found {
            (false, ..) => self.fault(format!("{chat} is told what was never committed")),
            (_, true, _) => self.fault(format!("{chat}: a call of an older generation starts")),
            (_, _, true) => self.fault(format!("{chat} blocked us, and a call starts")),
            _ => {}
        }
        if chat < 0 && matches!(call.kind, CallKind::Show { .. }) {
            self.fault(format!("the group {chat} is shown a screen"));
        }
        let words = self.machine().words.clone();
        let flight = match request(&words, &call) {
            Ok(request) => {
                let outcome = request.is_none().then_some(Outcome::Done);
                Flight { call, request, outcome }
            }
            Err(outcome) => {
                self.fault(format!("{chat}: a call cannot be put into words"));
                Flight { call, request: None, outcome: Some(outcome) }
            }
        };
        self.machine().flights.push(flight);
        true
    }

    /// A call reaches Telegram, or is lost on the way.
    pub fn carry_one(&mut self, which: usize) {
        if self.machine().flights[which].outcome.is_some() {
            return;
        }
        self.calls += 1;
        let dies = self.death_at_call.filter(|(at, _)| *at == self.calls).map(|(_, death)| death);
        if dies == Some(Death::Before) {
            self.machine().flights.remove(which);
            return self.crash();
        }
        let mut flight = self.machine().flights.remove(which);
        self.carry(&mut flight);
        if dies == Some(Death::After) {
            return self.crash();
        }
        self.machine().flights.push(flight);
    }

    fn carry(&mut self, flight: &mut Flight) {
        let Some(request) = &flight.request else { return };
        let chat = flight.call.chat.0;
        let method = method(request.method);
        let faults = [
            Fault::AnswerLost,
            Fault::RequestLost,
            Fault::Server,
            Fault::Garbled,
            Fault::TooMany { seconds: 2 },
        ];
        let fault = self.chance.permille(self.call_faults).then(|| self.chance.pick(&faults));
        let fault = fault.flatten().cloned();
        if let Some(fault) = &fault {
            self.world.fail(method, fault.clone());
        }
        let parameters: serde_json::Map<String, Value> =
            serde_json::from_slice(&request.body).unwrap();
        let edited = parameters.get("message_id").and_then(Value::as_i64);
        let answer = self.world.call(method, parameters);
        let took_effect = match &answer {
            Answer::Json { code, .. } => *code == 200,
            Answer::Garbled => true,
            Answer::Lost => fault == Some(Fault::AnswerLost),
        };
        if took_effect {
            self.took_effect(flight, chat, edited);
        }
        if took_effect && fault.is_some() && flight.call.kind.is_send() {
            self.orphans.insert(chat);
        }
        if let Answer::Json { code: code @ 400, body } = &answer {
            let told = body["description"].as_str().unwrap_or("");
            // After 48 hours Telegram deletes nothing any more, which only Telegram knows for sure.
            let is_usual = ["not modified", "not found", "can't be deleted"]
                .iter()
                .any(|usual| told.contains(usual));
            if !is_usual {
                self.fault(format!("{code} {told}"));
            }
        }
        let outcome = match answer {
            Answer::Json { code, body } => {
                judge(StatusCode::from_u16(code).unwrap(), body.to_string().as_bytes())
            }
            Answer::Garbled => judge(StatusCode::OK, b"{\"ok\":true,\"result\":{"),
            Answer::Lost if fault == Some(Fault::RequestLost) && self.chance.permille(500) => {
                Outcome::NotSent
            }
            Answer::Lost => Outcome::Ambiguous,
        };
        self.say(format!("  {method} to {chat}: {fault:?} {outcome:?}"));
        flight.outcome = Some(outcome);
    }

    fn took_effect(&mut self, flight: &Flight, chat: i64, edited: Option<i64>) {
        self.sent_at.insert(chat, self.world.now_ms);
        let now = self.machine.as_ref().map_or(Timestamp::EPOCH, |machine| machine.clock.now());
        let newest = self.world.chat(chat).newest_of_bot().map(|message| message.id);
        let message = edited.and_then(|id| i32::try_from(id).ok()).or(newest);
        if let Some(message) = message {
            self.shown_at.insert((chat, message), now);
            self.note_unasked(flight, chat, message);
        }
        let (CallKind::Show { edit: None, number } | CallKind::Post { number, .. }) =
            &flight.call.kind
        else {
            return;
        };
        let sends = self.sends.entry((flight.call.lane, *number, self.crashes)).or_default();
        *sends += 1;
        if *sends > 3 {
            self.fault(format!("{chat} is sent {number} more than three times"));
        }
    }

    fn note_unasked(&mut self, flight: &Flight, chat: i64, message: i32) {
        let snapshot = &flight.call.snapshot;
        let alarm = match &flight.call.kind {
            CallKind::Alarm { .. } => {
                let lines = snapshot.outgoing.alarm.iter().flat_map(|alarm| &alarm.lines);
                let free = lines.filter(|it| matches!(it.kind, AlarmKind::New | AlarmKind::Again));
                Some(free.map(|line| line.case).collect())
            }
            CallKind::Post { number, .. } => {
                let post = snapshot.outgoing.posts.iter().find(|post| post.number == *number);
                if post.is_none_or(|post| matches!(post.content, PostContent::Pin(_))) {
                    return;
                }
                None
            }
            _ => return,
        };
        let text = self.world.chat(chat).messages.get(&message).map(|it| it.text.clone());
        let (lane, at) = (flight.call.lane, Timestamp(self.world.now_ms));
        self.unasked.push(Unasked { chat, lane, text: text.unwrap_or_default(), at, alarm });
    }

    /// A call's outcome is known to the machine.
    pub fn conclude(&mut self, which: usize) {
        let flight = &self.machine().flights[which];
        let Some(outcome) = flight.outcome.clone() else { return };
        let id = flight.call.id;
        let machine = self.machine();
        machine.flights.remove(which);
        machine.telegram.courier.finished(id, &outcome);
    }

    /// Nothing goes wrong any more: everything comes to its end.
    pub fn quiet(&mut self) {
        *self.ground.fate.troubles.lock().unwrap() = Troubles::default();
        *self.ground.fate.death.lock().unwrap() = None;
        self.death_at_call = None;
        self.call_faults = 0;
        self.say("quiet");
        let mut calm = 0;
        for _ in 0..600 {
            self.poll();
            if !self.machine().has(Kind::Turn) {
                self.machine().begin_turn();
            }
            self.finish_tasks();
            while self.start_call() {}
            self.land();
            self.machine().begin_note();
            self.finish_tasks();
            let wake = self.machine().telegram.courier.next_wake();
            let owes = wake.is_some()
                || self.world.pending_count() > 0
                || !self.outbox().is_empty()
                || self.erasing();
            calm = if owes { 0 } else { calm + 1 };
            if calm > 3 {
                return;
            }
            self.wait(5_000);
        }
        let (pending, erasing) = (self.world.pending_count(), self.erasing());
        let outbox = self.outbox();
        let courier = &self.machine().telegram.courier;
        let wake = courier.next_wake();
        let busy: Vec<bool> = outbox.iter().map(|(_, row)| courier.is_busy(row.lane)).collect();
        self.fault(format!(
            "it never comes to rest: {pending} updates, erasing {erasing}, {wake:?}, {busy:?}, \
             {outbox:?}"
        ));
    }

    /// Carries and concludes everything in flight.
    pub fn land(&mut self) {
        while !self.machine().flights.is_empty() {
            self.carry_one(0);
            let known = self.machine().flights.iter().position(|flight| flight.outcome.is_some());
            if let Some(which) = known {
                self.conclude(which);
            }
        }
    }

    pub fn finish_tasks(&mut self) {
        // Tasks wait for one another, so each gets its turn.
        while !self.machine().tasks.is_empty() {
            for which in (0..self.machine().tasks.len()).rev() {
                if which < self.machine().tasks.len() {
                    self.step_task(which);
                }
            }
        }
    }

    pub fn outbox(&self) -> Vec<(sportello::store::OutboxTicket, sportello::store::OutboxRow)> {
        use futures_util::FutureExt;
        use sportello::store::Store;
        self.ground.memory.outbox().now_or_never().unwrap().unwrap()
    }

    /// Whether somebody who asked to be erased still is not.
    pub fn erasing(&mut self) -> bool {
        let now = self.machine().clock.now();
        let history = self.ground.fate.history.lock().unwrap();
        history.lanes.values().filter_map(|past| past.now.as_ref()).any(|lane| {
            lane.standing == LaneStanding::Erasing && now.since(lane.last_seen) < KEPT / 2
        })
    }

    /// Everything that was found, with the way there.
    pub fn told(&self, seed: u64, lines: usize) -> String {
        let mut out = format!("SEED={seed} fails:\n");
        for fault in &self.faults {
            let _ = writeln!(out, "  {fault}");
        }
        let first = self.trace.iter().position(|line| line.contains("FAULT"));
        let end = first.map_or(self.trace.len(), |first| (first + 12).min(self.trace.len()));
        let from = end.saturating_sub(lines);
        out.push_str("the way there:\n");
        for line in &self.trace[from..end] {
            let _ = writeln!(out, "  {line}");
        }
        out
    }
}

/// As Telegram's description spells it.
fn method(name: &str) -> &'static str {
    match name {
        "SendMessage" => "sendMessage",
        "SendLocation" => "sendLocation",
        "EditMessageText" => "editMessageText",
        "EditMessageReplyMarkup" => "editMessageReplyMarkup",
        "DeleteMessages" => "deleteMessages",
        "DeleteMessage" => "deleteMessage",
        other => panic!("the sender calls {other}"),
    }
}
