//! The desk with the people who answer, on made-up time, as a seed says: families who ask, wait,
//! exclude and leave, operators who take, pass, sleep, forget their passphrase and quit in the
//! middle of a case, chats in which ordinary requests are answered, the room in which discreet
//! ones are, outages of an hour, Telegram and pages that fail for hours.
//!
//! Everything is the product's own, from the raw update to the call in words, the watch's cycle
//! and the pages of the room; only network, clock and disk are made up.
//! `SEED=17 cargo test --test suite simulation::an_office` plays one story again and tells it.

mod checks;
mod hands;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use futures_util::FutureExt;
use sportello::app::channels::{
    Heartbeat, Lasting, Outside, Page, PageFate, PageOutcome, Route, Trouble,
};
use sportello::app::watch::Contacts;
use sportello::cases::case::CaseKind;
use sportello::cases::routing::may_know;
use sportello::conversation::cases::CaseRecord;
use sportello::conversation::cases::changes::load;
use sportello::conversation::cases::watch::open_entries;
use sportello::conversation::desk::Desk;
use sportello::conversation::handle::Conversation;
use sportello::conversation::lane::ContactWindow;
use sportello::conversation::retention::Retention;
use sportello::conversation::touch::Touch;
use sportello::ids::{CaseId, LaneId};
use sportello::store::credentials::RecoveryKey;
use sportello::store::envelope::SecretKey;
use sportello::store::record::Records;
use sportello::store::turnstile::Turnstile;
use sportello::store::{Batch, Outcome, Store, Version};
use sportello::telegram::render::read_touch;
use sportello::time::Timestamp;

use super::chance::Chance;
use super::machine::Kind;
use super::story::{MORNING_MS, Story};
use super::watched::{Planted, Troubles};
use crate::cases::rig::staffed_on;
use hands::Hand;

const MINUTE: Duration = Duration::from_mins(1);
const HOUR: Duration = Duration::from_hours(1);

/// Who asks, and in which language.
const FAMILIES: [(i64, &str); 5] =
    [(101, "it"), (102, "ar"), (103, "ro"), (104, "en"), (105, "fr")];
/// What families tell in their own words: it stands nowhere but in a request's body.
pub const TOLD: &str = "vorrei parlare con qualcuno di una cosa mia";

/// What must have happened in some story of a run.
pub const HAPPENS: [&str; 10] = [
    "alarms",
    "answered in the chat",
    "done in the room",
    "key",
    "new keys",
    "outage",
    "pages",
    "quit",
    "read in the room",
    "ways",
];

/// The shipped desk with a team behind both queues.
static STAFFED: LazyLock<Arc<Desk>> = LazyLock::new(|| Arc::new(staffed_on(Timestamp(MORNING_MS))));

/// What went out by other ways than Telegram, and whether those ways work.
#[derive(Default)]
pub struct Ways {
    now_ms: AtomicI64,
    fail: AtomicBool,
    pages: Mutex<Vec<Page>>,
    fates: Mutex<Vec<PageOutcome>>,
    /// Whether the maintainers hear that a chain ended without anybody.
    chain_failed: AtomicBool,
}

/// What is known of a request from outside.
pub struct Followed {
    kind: CaseKind,
    opened: Timestamp,
    /// Since when nobody has it.
    free_since: Option<Timestamp>,
    /// When somebody was last told of it, by whatever way.
    told: Timestamp,
    /// When it was over.
    closed: Option<Timestamp>,
    /// Whether she told something that only operators open.
    pub has_body: bool,
}

pub struct Office {
    pub story: Story,
    chance: Chance,
    runtime: tokio::runtime::Runtime,
    ways: Arc<Ways>,
    pub hands: Vec<Hand>,
    next_hand: u8,
    recovery: SecretKey,
    pub followed: BTreeMap<CaseId, Followed>,
    /// The hours each family last chose.
    windows: BTreeMap<LaneId, ContactWindow>,
    /// Notices since a family last looked.
    notices: BTreeMap<LaneId, u32>,
    /// Until when something made everybody deaf.
    deaf_until: Timestamp,
    /// Until when Telegram, or the other ways, fail.
    telegram_fails_until: Timestamp,
    ways_fail_until: Timestamp,
    /// What happened, counted: a simulation in which nothing happens proves nothing.
    pub counts: BTreeMap<&'static str, u32>,
}

/// The store in memory answers at once.
pub fn at_once<T>(future: impl Future<Output = T>) -> T {
    future.now_or_never().expect("nobody else holds it")
}

/// What a button says, if it stands below an alarm.
pub fn alarm_touch(data: &str) -> Option<Touch> {
    let (_, touch) = read_touch(data);
    matches!(touch, Touch::Alarm { .. }).then_some(touch)
}

fn outside(ways: &Arc<Ways>) -> (Outside, Contacts) {
    let (paging, taking, troubled) = (ways.clone(), ways.clone(), ways.clone());
    let outside = Outside {
        page: Arc::new(move |page| {
            let fate =
                if paging.fail.load(Ordering::SeqCst) { PageFate::Failed } else { PageFate::Taken };
            let at = Timestamp(paging.now_ms.load(Ordering::SeqCst));
            let (number, way) = (page.number, page.to.way());
            paging.fates.lock().unwrap().push(PageOutcome { number, way, fate, at });
            if fate == PageFate::Taken {
                paging.pages.lock().unwrap().push(page);
            }
        }),
        outcomes: Arc::new(move || std::mem::take(&mut taking.fates.lock().unwrap())),
        audit: Arc::new(|_| {}),
        trouble: Arc::new(move |what, lasting| {
            if what == Trouble::ChainFailed {
                troubled.chain_failed.store(lasting == Lasting::Yes, Ordering::SeqCst);
            }
        }),
        heartbeat: Arc::new(|| Heartbeat::NeverArmed),
        has: Arc::new(|_| true),
    };
    let last = vec![Route::mail("last@example.org").unwrap()];
    let last_resort = CaseKind::ALL.into_iter().map(|kind| (kind, last.clone())).collect();
    (outside, Contacts { last_resort })
}

fn troubles(seed: u64) -> Troubles {
    match seed % 3 {
        0 => Troubles::default(),
        1 => Troubles { yields: 50, crash_before: 2, crash_after: 2, ..Troubles::default() },
        _ => Troubles {
            yields: 50,
            unknown_after: 8,
            unknown_before: 8,
            failed: 5,
            crash_before: 1,
            crash_after: 1,
        },
    }
}

impl Office {
    pub fn new(seed: u64, planted: Planted) -> Self {
        let call_faults = if seed.is_multiple_of(3) { 0 } else { 30 };
        let mut story =
            Story::over(STAFFED.clone(), seed, planted, Troubles::default(), call_faults);
        let ways: Arc<Ways> = Arc::default();
        story.ground.outside = Some(outside(&ways));
        story.ground.retention = Retention::default();
        let chance = story.chance.clone();
        let start = Timestamp(MORNING_MS);
        let recovery = SecretKey::fresh(&story.ground.entropy);
        let mut office = Self {
            story,
            chance,
            runtime: tokio::runtime::Builder::new_current_thread().build().unwrap(),
            ways,
            hands: Vec::new(),
            next_hand: 1,
            recovery,
            followed: BTreeMap::new(),
            windows: BTreeMap::new(),
            notices: BTreeMap::new(),
            deaf_until: start,
            telegram_fails_until: start,
            ways_fail_until: start,
            counts: BTreeMap::new(),
        };
        office.keep_recovery_key();
        for number in 1..=4 {
            office.hire(&format!("op-{number}"));
        }
        office.settle(3);
        office.shift_changes();
        *office.story.ground.fate.troubles.lock().unwrap() = troubles(seed);
        office
    }

    fn count(&mut self, what: &'static str) {
        *self.counts.entry(what).or_default() += 1;
    }

    pub fn now(&mut self) -> Timestamp {
        self.story.machine().clock.now()
    }

    /// The same records past all troubles: for looking, and for what happens in the room.
    pub fn eye(&mut self) -> Arc<Conversation> {
        let now = self.now();
        let memory = self.story.ground.memory.clone();
        let entropy = self.story.ground.entropy.clone();
        let here = self.story.machine().telegram.conversation.clone();
        let records = at_once(Records::open(memory, here.records.keys(), entropy, now)).unwrap();
        Arc::new(Conversation {
            desk: here.desk.clone(),
            records,
            turnstile: Turnstile::new(),
            retention: here.retention,
            ledger: sportello::conversation::appointments::Ledger::default(),
            openings: sportello::conversation::openings::InForce::default(),
        })
    }

    pub fn record(&mut self, case: CaseId) -> Option<CaseRecord> {
        at_once(load(&self.eye().records, case)).unwrap()
    }

    /// The key on paper, which two people keep: it opens whatever was ever sealed.
    fn keep_recovery_key(&mut self) {
        let (eye, now) = (self.eye(), self.now());
        let key = RecoveryKey { public: self.recovery.public(), since: now };
        let mut batch = Batch::new(now);
        eye.records.put_system(&mut batch, RecoveryKey::key(), &key, Version::ABSENT).unwrap();
        let outcome = at_once(self.story.ground.memory.commit(batch)).unwrap();
        assert!(matches!(outcome, Outcome::Applied { .. }));
    }

    /// Lets everything go its way for some rounds.
    pub fn settle(&mut self, rounds: usize) {
        for _ in 0..rounds {
            self.ways.now_ms.store(self.story.world.now_ms, Ordering::SeqCst);
            self.story.poll();
            self.story.finish_tasks();
            self.story.machine().begin_watch();
            self.story.finish_tasks();
            self.story.machine().begin_turn();
            self.story.finish_tasks();
            while self.story.start_call() {}
            self.story.land();
            self.story.machine().begin_note();
            self.story.finish_tasks();
            self.hear();
            self.story.wait(1_000);
        }
    }

    /// Until the next thing is due, or for a while.
    fn time_passes(&mut self) {
        let now = self.now();
        let pause = MINUTE * u32::try_from(self.chance.between(15, 240)).unwrap();
        let mut until = now + pause;
        let eye = self.eye();
        let entries = at_once(open_entries(&eye.records)).unwrap();
        let due = entries.iter().filter(|(_, entry)| !entry.is_over).map(|(_, entry)| entry.due);
        until = due.map(|due| due + Duration::from_secs(2)).fold(until, Timestamp::min);
        if let Some(wake) = self.story.machine().telegram.courier.next_wake() {
            until = until.min(wake);
        }
        let ms = i64::try_from(until.since(now).as_millis()).unwrap();
        self.story.wait(ms.max(1_000));
    }

    /// Lives so many days.
    pub fn live(&mut self, days: u32) {
        let end = Timestamp(MORNING_MS) + HOUR * 24 * days;
        let mut next = BTreeMap::from([
            ("shift", Timestamp(MORNING_MS) + HOUR * 6),
            ("request", Timestamp(MORNING_MS)),
            ("outage", Timestamp(MORNING_MS) + HOUR * 30),
            ("telegram", Timestamp(MORNING_MS) + HOUR * 50),
            ("ways", Timestamp(MORNING_MS) + HOUR * 70),
            ("key", Timestamp(MORNING_MS) + HOUR * 40),
            ("quit", Timestamp(MORNING_MS) + HOUR * 20),
        ]);
        while self.now() < end && self.story.faults.is_empty() {
            self.time_passes();
            let now = self.now();
            let due: Vec<&'static str> =
                next.iter().filter(|(_, at)| **at <= now).map(|(what, _)| *what).collect();
            for what in due {
                let hours = self.happens(what);
                next.insert(what, self.now() + HOUR * hours);
            }
            self.ways_mend();
            self.settle(2);
            self.hands_act();
            if self.chance.permille(100) {
                self.somebody_returns();
            }
            self.settle(1);
            self.check();
        }
    }

    /// One thing that happens now and then, and how many hours until the next of its kind.
    fn happens(&mut self, what: &'static str) -> u32 {
        let (from, to) = match what {
            "shift" => {
                self.shift_changes();
                (6, 6)
            }
            "request" => {
                let (chat, _) = FAMILIES[self.chance.below(FAMILIES.len())];
                let flow = if self.chance.permille(650) { "private" } else { "request" };
                self.visit(chat, Some(flow));
                (3, 40)
            }
            "outage" => {
                self.story.say("the desk is down for an hour");
                self.story.crash();
                self.story.wait(3_600_000);
                self.deaf_until = self.now();
                (30, 200)
            }
            "telegram" => {
                self.story.say("Telegram fails for an hour");
                self.story.call_faults = 1_000;
                self.telegram_fails_until = self.now() + HOUR;
                (60, 200)
            }
            "ways" => {
                self.story.say("nothing but Telegram works");
                self.ways.fail.store(true, Ordering::SeqCst);
                self.ways_fail_until = self.now() + HOUR * 5;
                (60, 200)
            }
            "key" => {
                self.somebody_forgets();
                (30, 120)
            }
            _ if self.somebody_quits() => (60, 200),
            // Nobody has anything in hand: later.
            _ => return 1,
        };
        self.count(what);
        u32::try_from(self.chance.between(from, to)).unwrap()
    }

    fn ways_mend(&mut self) {
        let now = self.now();
        if self.telegram_fails_until <= now && self.story.call_faults == 1_000 {
            self.story.call_faults = 0;
            self.deaf_until = now;
        }
        if self.ways_fail_until <= now && self.ways.fail.swap(false, Ordering::SeqCst) {
            self.deaf_until = now;
        }
    }

    fn somebody_returns(&mut self) {
        let (chat, _) = FAMILIES[self.chance.below(FAMILIES.len())];
        self.visit(chat, None);
    }

    /// A family writes and touches for a while, and leaves or puts the phone away.
    fn visit(&mut self, chat: i64, flow: Option<&str>) {
        let (_, language) = FAMILIES.into_iter().find(|(known, _)| *known == chat).unwrap();
        language.clone_into(&mut self.story.world.chat(chat).language);
        let lane = self.story.lane(chat);
        self.notices.remove(&lane);
        let flow = flow.unwrap_or(if self.chance.permille(500) { "private" } else { "request" });
        let update = self.story.world.says(chat, &format!("/start {language}_{flow}"));
        self.story.did(chat, update, &format!("asks for {flow}"));
        for _ in 0..6 + self.chance.below(10) {
            self.settle(1);
            self.story.wait(self.chance.between(1_000, 40_000));
            self.touches(chat);
        }
        self.settle(1);
        self.follow_all();
        if self.chance.permille(400) {
            let update = self.story.world.says(chat, "/chiudi");
            self.story.did(chat, update, "leaves");
            self.settle(2);
        }
        // Whatever is discreet and left open goes by itself.
        self.story.wait(5 * 60_000 + 1_000);
        self.settle(1);
    }

    /// One thing she does with what she sees.
    fn touches(&mut self, chat: i64) {
        if self.chance.permille(120) {
            let update = self.story.world.says(chat, TOLD);
            return self.story.did(chat, update, "tells something");
        }
        let newest = self
            .story
            .world
            .chat(chat)
            .messages
            .values()
            .rev()
            .find(|message| message.from_bot && !message.keyboard.is_empty());
        let Some(message) = newest.cloned() else { return };
        let buttons = message.keyboard.concat();
        let choices: Vec<_> = buttons
            .iter()
            .filter(|button| matches!(read_touch(&button.data).1, Touch::Choice(_)))
            .collect();
        let button = match &choices[..] {
            [] => self.chance.pick(&buttons).cloned(),
            // What leads on stands first, what is rarely wanted last.
            [first, ..] if self.chance.permille(400) => Some((*first).clone()),
            [.., last] if self.chance.permille(300) => Some((*last).clone()),
            _ => self.chance.pick(&choices).map(|button| (*button).clone()),
        };
        let Some(button) = button else { return };
        let update = self.story.world.taps_data(chat, message.id, &button.data);
        self.story.did(chat, update, &format!("taps {:?}", button.text));
    }

    /// In the end all is well: everybody is there, and whatever is open comes to its end.
    pub fn rest(&mut self) {
        *self.story.ground.fate.troubles.lock().unwrap() = Troubles::default();
        self.story.call_faults = 0;
        self.ways.fail.store(false, Ordering::SeqCst);
        (self.telegram_fails_until, self.ways_fail_until) = (Timestamp::EPOCH, Timestamp::EPOCH);
        self.deaf_until = self.now();
        self.everybody_is_there();
        let mut turns = 0;
        while self.is_owed_to_somebody() && turns < 600 && self.story.faults.is_empty() {
            turns += 1;
            if turns % 40 == 1 {
                self.shift_changes();
            }
            self.time_passes();
            self.settle(1);
            self.hands_act();
            self.settle(1);
            self.check();
        }
        self.check_ended();
        if self.story.faults.is_empty() {
            self.story.quiet();
            self.story.check_rest();
            self.check_phones();
        }
    }

    /// Whether a request is open that somebody may know of.
    fn is_owed_to_somebody(&mut self) -> bool {
        let candidates = self.candidates();
        self.open_cases()
            .into_iter()
            .filter_map(|case| self.record(case))
            .any(|record| candidates.iter().any(|who| may_know(&record.case, who)))
    }

    fn is_idle(&mut self) -> bool {
        !self.story.machine().has(Kind::Work)
    }
}

/// Plays one story.
pub fn play(seed: u64, days: u32, planted: Planted) -> Office {
    let mut office = Office::new(seed, planted);
    office.live(days);
    if office.story.faults.is_empty() {
        office.rest();
    }
    office
}
