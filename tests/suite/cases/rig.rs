//! A desk with a team, in virtual time: what the tests of kept requests stand on.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use sportello::app::content::Content;
use sportello::cases::case::CaseKind;
use sportello::cases::protocol::{Approval, MATTERS, Means};
use sportello::cases::routing::Channels;
use sportello::conversation::cases::changes::load;
use sportello::conversation::cases::her::{Intake, Look, Opened, Pulled};
use sportello::conversation::cases::{CaseRecord, Changes};
use sportello::conversation::desk::Desk;
use sportello::conversation::exchange::{Gesture, Inbound, Touch};
use sportello::conversation::handle::{Caution, Conversation, Handled};
use sportello::conversation::lane::{Address, AlarmLine, Counter, Lane};
use sportello::conversation::touch::AlarmAnswer;
use sportello::directory::Policy;
use sportello::flow::event::Input;
use sportello::ids::{CaseId, ChatId, LaneId, OperatorId, TelegramMessageId, UpdateKey};
use sportello::people::operator::Ties;
use sportello::people::rota::Duty;
use sportello::people::{Operator, Role};
use sportello::store::envelope::SecretKey;
use sportello::store::memory::MemoryStore;
use sportello::store::{Batch, Key, Outcome, Store};
use sportello::time::Timestamp;

use super::chain::team;
use crate::shipped_desk::{NOW, conversation_over, entropy};

const ALL: Channels = Channels { telegram: true, email: true, http: true };
const OUTSIDE: Channels = Channels { telegram: false, email: true, http: true };

/// The shipped content with a team of four for both queues.
pub fn staffed() -> Arc<Desk> {
    static DESK: LazyLock<Arc<Desk>> = LazyLock::new(|| Arc::new(staffed_on(NOW)));
    DESK.clone()
}

/// The same, on another day.
pub fn staffed_on(now: Timestamp) -> Desk {
    let today = now.in_rome().date();
    let (mut desk, _) = Content::embedded().load(Policy::Rehearsal, today);
    // Nobody here is the shipped rehearsal's: an upkeep of the watch must not retire the team.
    desk.protocol.fictitious = Vec::new();
    let by = vec!["one".to_owned(), "another".to_owned()];
    let signed = Approval { by, on: today };
    desk.protocol.matters =
        MATTERS.into_iter().map(|matter| (matter.to_owned(), signed.clone())).collect();
    desk.protocol.texts = [("private-begin".to_owned(), Some(signed))].into();
    desk.protocol.teams = CaseKind::ALL.into_iter().map(|kind| (kind, team())).collect();
    desk.protocol.means = Means { operators: ALL, last_resort: OUTSIDE, maintainers: OUTSIDE };
    desk
}

pub struct Rig {
    pub conversation: Arc<Conversation>,
    pub now: Timestamp,
    pub team: Vec<OperatorId>,
    next_key: u64,
}

pub fn her(number: u8) -> LaneId {
    LaneId([100 + number; 16])
}

pub fn chat_of(who: OperatorId) -> LaneId {
    LaneId([who.0[0].wrapping_add(200); 16])
}

/// Where each team's requests are made, apart from the private way to reception.
pub fn counter(kind: CaseKind) -> Counter {
    match kind {
        CaseKind::Ordinary => Counter::Open,
        CaseKind::Discreet => Counter::Private,
    }
}

pub fn operator(number: u8, now: Timestamp) -> Operator {
    let chief = number == 4;
    Operator {
        roles: if chief {
            [Role::Coordinator].into()
        } else {
            [Role::AntiViolence, Role::Reception].into()
        },
        is_trained_woman: true,
        ties: Ties {
            is_declared: true,
            municipalities: BTreeSet::new(),
            countries: BTreeSet::new(),
        },
        // Stands for a key, which these tests need not derive.
        is_fictitious: true,
        ..Operator::new(
            OperatorId([number; 16]),
            format!("op-{number}"),
            format!("Operator {number}"),
            now,
        )
    }
}

impl Rig {
    /// Four operators who joined and answered their test; one and two are on duty.
    pub async fn new() -> Self {
        Self::over(Arc::new(MemoryStore::new())).await
    }

    pub async fn over(store: Arc<dyn Store>) -> Self {
        let conversation = conversation_over(staffed(), store).await;
        let mut rig = Self { conversation, now: NOW, team: Vec::new(), next_key: 1 };
        for number in 1..=4 {
            rig.hire(operator(number, NOW)).await;
        }
        for number in [1, 2] {
            rig.on_duty(OperatorId([number; 16])).await;
        }
        rig
    }

    /// Adds an operator who joins from Telegram and answers the test.
    pub async fn hire(&mut self, operator: Operator) {
        let who = operator.id;
        let invited = self
            .conversation
            .add_operator(operator, sportello::store::audit::Actor::Maintainer, self.now)
            .await
            .unwrap();
        let token = invited.telegram.reveal().to_owned();
        self.gesture(chat_of(who), Gesture::Join { token }).await;
        self.answer(who, CaseId(who.0), AlarmAnswer::Claim).await;
        self.team.push(who);
    }

    pub async fn on_duty(&self, who: OperatorId) {
        let duty = Duty { from: self.now, until: self.now + Duration::from_hours(12) };
        self.change(who, |operator| operator.duty = Some(duty)).await;
    }

    pub async fn change(&self, who: OperatorId, change: impl Fn(&mut Operator)) {
        let changed = self.conversation.change_operator(who, self.now, |operator, _| {
            change(operator);
            Ok(())
        });
        changed.await.unwrap();
    }

    pub async fn gesture(&mut self, lane: LaneId, gesture: Gesture) -> Handled {
        self.message(lane, gesture, None).await
    }

    /// An operator writes something in the chat that rings.
    pub async fn write(&mut self, who: OperatorId, words: &str, message: i32) -> Handled {
        let gesture = Gesture::Input(Input::Text(words.to_owned()));
        self.message(chat_of(who), gesture, Some(TelegramMessageId(message))).await
    }

    /// Changes a lane as no step does.
    pub async fn forge(&self, lane: LaneId, change: impl FnOnce(&mut Lane)) {
        let records = &self.conversation.records;
        let mut loaded = records.load::<Lane>(&Key::lane(lane)).await.unwrap().unwrap();
        change(&mut loaded.value);
        let mut batch = Batch::new(self.now);
        let (version, seal) = (loaded.version, &loaded.seal);
        records.put(&mut batch, Key::lane(lane), &loaded.value, version, seal).unwrap();
        self.commit(batch).await;
    }

    async fn message(
        &mut self,
        lane: LaneId,
        gesture: Gesture,
        message: Option<TelegramMessageId>,
    ) -> Handled {
        self.next_key += 1;
        let inbound = Inbound {
            lane,
            address: Address::Private(ChatId(i64::from(lane.0[0]))),
            key: UpdateKey(self.next_key),
            gesture,
            language_hint: None,
            message,
            delivered: None,
            received: self.now,
        };
        self.conversation.handle(&inbound, Caution::Usual, self.now).await.unwrap()
    }

    /// An operator touches a button of their alarm.
    pub async fn answer(&mut self, who: OperatorId, case: CaseId, answer: AlarmAnswer) -> Handled {
        let touch = Touch::Alarm { case: case.short(), answer };
        self.gesture(chat_of(who), Gesture::Tap { screen: 0, touch }).await
    }

    pub async fn lane(&self, lane: LaneId) -> Lane {
        let loaded = self.conversation.records.load::<Lane>(&Key::lane(lane)).await.unwrap();
        loaded.unwrap().value
    }

    /// What stands on an operator's phone.
    pub async fn phone(&self, who: OperatorId) -> Vec<AlarmLine> {
        let alarm = self.lane(chat_of(who)).await.outgoing.alarm;
        alarm.map(|alarm| alarm.lines).unwrap_or_default()
    }

    pub async fn record(&self, case: CaseId) -> CaseRecord {
        load(&self.conversation.records, case).await.unwrap().unwrap()
    }

    async fn commit(&self, batch: Batch) {
        let outcome = self.conversation.records.store().commit(batch).await.unwrap();
        assert!(matches!(outcome, Outcome::Applied { .. }), "{outcome:?}");
    }

    /// Puts her lane and what else changed, as a step does.
    async fn settle(&self, lane: LaneId, changes: Changes, mut record: Lane) {
        let records = &self.conversation.records;
        let stood = records.load::<Lane>(&Key::lane(lane)).await.unwrap().unwrap();
        let mut batch = Batch::new(self.now);
        changes.settle(&self.conversation, &mut batch, Some((lane, &mut record))).await.unwrap();
        records.put(&mut batch, Key::lane(lane), &record, stood.version, &stood.seal).unwrap();
        self.commit(batch).await;
    }

    async fn hers(&mut self, lane: LaneId) -> Lane {
        let found = self.conversation.records.load::<Lane>(&Key::lane(lane)).await.unwrap();
        if let Some(found) = found {
            return found.value;
        }
        self.gesture(lane, Gesture::Input(Input::Begin { language: None, flow: None })).await;
        self.lane(lane).await
    }

    pub async fn open(&mut self, lane: LaneId, kind: CaseKind) -> Opened {
        let mut record = self.hers(lane).await;
        let mut changes = Changes::default();
        let own = (lane, &mut record);
        let at = (counter(kind), kind);
        let opened = self.conversation.open_case(&mut changes, own, at, self.now).await.unwrap();
        self.settle(lane, changes, record).await;
        opened
    }

    /// Opens a case and lets the watch ring.
    pub async fn rung(&mut self, lane: LaneId, kind: CaseKind) -> CaseId {
        let Opened::New(case) = self.open(lane, kind).await else { panic!("no new case") };
        self.conversation.watch_step(case, self.now).await.unwrap();
        case
    }

    pub async fn intake(&mut self, lane: LaneId, told: Intake) {
        let record = self.hers(lane).await;
        let mut changes = Changes::default();
        for case in record.requests.all() {
            let told = told.clone();
            self.conversation.intake(&mut changes, Some(case), told, self.now).await.unwrap();
        }
        self.settle(lane, changes, record).await;
    }

    pub async fn pull(&mut self, lane: LaneId, sign: Option<u8>) -> Pulled {
        self.pull_at(lane, Counter::Private, sign).await
    }

    pub async fn pull_at(&mut self, lane: LaneId, at: Counter, sign: Option<u8>) -> Pulled {
        let record = self.hers(lane).await;
        let mut changes = Changes::default();
        let own = (&record, at);
        let pulled = self.conversation.pull(&mut changes, own, sign, self.now).await.unwrap();
        self.settle(lane, changes, record).await;
        pulled
    }

    pub async fn withdraw(&mut self, lane: LaneId) {
        let mut record = self.hers(lane).await;
        let mut changes = Changes::default();
        for counter in [Counter::Open, Counter::Private] {
            let own = &mut record;
            self.conversation.withdraw(&mut changes, own, counter, self.now).await.unwrap();
        }
        self.settle(lane, changes, record).await;
    }

    pub async fn look(&mut self, lane: LaneId) -> Look {
        self.look_at(lane, CaseKind::Discreet).await
    }

    pub async fn look_at(&mut self, lane: LaneId, kind: CaseKind) -> Look {
        let record = self.hers(lane).await;
        let hers = record.requests.at(counter(kind));
        let mut changes = Changes::default();
        let look = self.conversation.look(&mut changes, hers, kind, self.now);
        look.await.unwrap()
    }

    /// Lets time pass, the watch looking every `every`.
    pub async fn pass(&mut self, long: Duration, every: Duration) {
        let until = self.now + long;
        while self.now < until {
            self.now = (self.now + every).min(until);
            for case in self.conversation.due_cases(self.now).await.unwrap() {
                self.conversation.watch_step(case, self.now).await.unwrap();
            }
        }
    }

    /// Gives an operator a key that bodies are sealed to.
    pub async fn give_key(&self, who: OperatorId) -> SecretKey {
        use sportello::store::Version;
        use sportello::store::credentials::{Codes, Credentials};
        use sportello::store::envelope::{Stretch, WrappedKey};
        let secret = SecretKey::fresh(&entropy());
        let key =
            WrappedKey::wrap(who, &secret, "a passphrase", Stretch::WEAK, &entropy()).unwrap();
        let credentials = Credentials {
            key,
            codes: Codes::fresh(&entropy()),
            devices: Vec::new(),
            since: self.now,
        };
        let records = &self.conversation.records;
        let mut batch = Batch::new(self.now);
        let seal = records.fresh_person();
        let at = Credentials::key_of(who);
        records.put(&mut batch, at, &credentials, Version::ABSENT, &seal).unwrap();
        self.commit(batch).await;
        secret
    }
}
