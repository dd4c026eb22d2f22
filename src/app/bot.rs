//! Telegram, running: updates in, commits, calls out.
//!
//! It wires the pure parts of `telegram` to the conversation, the clock and the network. The
//! promise: Telegram is told "received" only when everything an update causes is durable.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::conversation::apply::pin_of;
use crate::conversation::exchange::{Gesture, Inbound};
use crate::conversation::handle::{Caution, Conversation, Handled, Novelty};
use crate::conversation::lane::{Lane, LaneStanding, PostContent};
use crate::conversation::ledger;
use crate::conversation::notice::{self, Said};
use crate::conversation::present::{neutral, present};
use crate::conversation::sent::{self, Noted, RECORDS_MAX, SentLog};
use crate::conversation::urgency::Urgency;
use crate::conversation::{apply, quarantine, retention};
use crate::flow::event::Event;
use crate::ids::{ChatId, LaneId, UpdateKey};
use crate::store::record::{Record, RecordError};
use crate::store::{Batch, Key, OutboxRow, OutboxTicket, Outcome, Space, StoreError, Version};
use crate::telegram::call::{Client, Me};
use crate::telegram::deliver::{Courier, NotCommitted, PostWords, Words};
use crate::telegram::lanes::Outcome as CallOutcome;
use crate::telegram::lanes::{Offer, SentOutcome};
use crate::telegram::multipart::File;
use crate::telegram::poll::Durability;
use crate::telegram::profile;
use crate::telegram::receive::{self, CallbackId, NOBODY, Reader, Received};
use crate::time::Timestamp;

use super::clock::Clock;
use super::telemetry::{Channel, Fate, Metrics};

/// Telegram's number among channels, in pseudonyms.
pub const CHANNEL: u8 = 1;

/// After an unclean stop, updates that may have caused it come again within this time: Telegram
/// repeats a webhook call after two minutes at the latest, and a poll at once.
pub const RECOVERY: Duration = Duration::from_mins(10);

/// How often a batch of unknown fate is repeated.
const UNKNOWN_MAX: usize = 5;

/// Answers a callback query, empty, without waiting: called when what the tap caused is durable.
pub type AnswerCallback = Box<dyn Fn(CallbackId) + Send + Sync>;

/// Everything that handling Telegram's updates needs.
pub struct Telegram {
    /// The conversation.
    pub conversation: Arc<Conversation>,
    /// The sender.
    pub courier: Arc<Courier>,
    /// The clock.
    pub clock: Arc<Clock>,
    /// Counts.
    pub metrics: Arc<Metrics>,
    /// Whether the last stop was clean.
    pub unclean_start: bool,
    me: Me,
    started: Timestamp,
    answer_callback: AnswerCallback,
    /// Updates begun while recovering: whoever is still here did not die of them.
    begun: Mutex<HashSet<(LaneId, UpdateKey)>>,
    sent: Mutex<SentLog>,
    noting: tokio::sync::Mutex<()>,
    /// Told after each note of outcomes.
    noted: tokio::sync::Notify,
}

impl Telegram {
    /// The bot's username, by which links lead to it.
    #[must_use]
    pub fn username(&self) -> &str {
        &self.me.username
    }

    /// Reads what a former run sent and still owes, and hands it to the sender.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn start(
        conversation: Arc<Conversation>,
        answer_callback: AnswerCallback,
        courier: Arc<Courier>,
        clock: Arc<Clock>,
        metrics: Arc<Metrics>,
        me: Me,
        unclean_start: bool,
    ) -> Result<Arc<Self>, RecordError> {
        let sent = SentLog::load(&conversation.records).await?;
        for (lane, delivered) in sent.all() {
            courier.recall(lane, delivered.confirmed);
        }
        let telegram = Arc::new(Self {
            conversation,
            courier,
            started: clock.now(),
            clock,
            metrics,
            unclean_start,
            me,
            answer_callback,
            begun: Mutex::default(),
            sent: Mutex::new(sent),
            noting: tokio::sync::Mutex::new(()),
            noted: tokio::sync::Notify::new(),
        });
        if unclean_start {
            telegram.account().await?;
        }
        telegram.take_over().await?;
        Ok(telegram)
    }

    /// After an unclean stop: what was discreet and may have been sent in the moment before is noted
    /// as perhaps staying, for no ledger names it.
    async fn account(&self) -> Result<(), RecordError> {
        let rows = self.outbox().await?;
        let lanes: HashSet<LaneId> = rows.into_iter().map(|(_, row)| row.lane).collect();
        let mut notes = Vec::new();
        for id in lanes {
            let loaded = self.conversation.records.load::<Lane>(&Key::lane(id)).await?;
            let Some(mut lane) = loaded.map(|loaded| loaded.value) else { continue };
            apply::fold_delivered(&mut lane, &self.delivered(id).unwrap_or_default());
            let remains = sent::unaccounted(&lane);
            self.metrics.wipe_remains.inc_by(u64::try_from(remains.len()).unwrap_or(u64::MAX));
            if !remains.is_empty() {
                notes.push(Noted { remains, ..Noted::nothing(id, lane.shown.number) });
            }
        }
        let kept = self.note(notes, Vec::new()).await;
        kept.map_err(|source| RecordError::Store { key: Key::start_of(Space::Sent), source })
    }

    async fn outbox(&self) -> Result<Vec<(OutboxTicket, OutboxRow)>, RecordError> {
        let rows = self.conversation.records.store().outbox().await;
        rows.map_err(|source| RecordError::Store { key: Key::start_of(Space::Outbox), source })
    }

    /// Offers what was committed, never noted as sent, and is not in the sender's hands: at the
    /// start all of it, later what the store applied without saying so.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn take_over(&self) -> Result<(), RecordError> {
        let rows = self.outbox().await?;
        // Looked up before any is offered: one lane may have several.
        let owed: Vec<_> =
            rows.into_iter().filter(|(_, row)| !self.courier.is_busy(row.lane)).collect();
        for (ticket, row) in owed {
            let key = Key::lane(row.lane);
            let lane = self.conversation.records.load::<Lane>(&key).await?;
            match lane {
                Some(mut loaded) => {
                    // What came to be while she left is in no record's wipe.
                    let delivered = self.delivered(row.lane).unwrap_or_default();
                    let behind = ledger::left_behind(&loaded.value, &delivered);
                    // The sender may have forgotten that it settled these.
                    apply::forget_settled(&mut loaded.value, &delivered);
                    self.courier.leave_behind(row.lane, &behind);
                    self.courier.offer(Offer {
                        lane: row.lane,
                        urgency: Urgency::of(&loaded.value),
                        snapshot: Arc::new(loaded.value),
                        ticket: Some(ticket),
                    });
                }
                // Erased meanwhile: nothing is owed to it.
                None => self.settle_without_lane(ticket).await?,
            }
        }
        Ok(())
    }

    async fn settle_without_lane(&self, ticket: OutboxTicket) -> Result<(), RecordError> {
        let outcome = self.note(Vec::new(), vec![ticket]).await;
        outcome.map_err(|source| RecordError::Store { key: Key::start_of(Space::Outbox), source })
    }

    fn sent(&self) -> MutexGuard<'_, SentLog> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lane_of(&self, chat: ChatId) -> LaneId {
        self.conversation.records.keys().lane_id(CHANNEL, self.me.id, chat.0)
    }

    /// An update is marked once by each process: one that comes again because the store failed did
    /// not kill anybody.
    fn caution(&self, inbound: &Inbound) -> Caution {
        if !self.unclean_start || self.clock.now().since(self.started) >= RECOVERY {
            return Caution::Usual;
        }
        let mut begun = self.begun.lock().unwrap_or_else(PoisonError::into_inner);
        if begun.insert((inbound.lane, inbound.key)) { Caution::Recovering } else { Caution::Usual }
    }

    /// Handles a poll's updates: one chat's in order, chats side by side.
    pub async fn batch(self: Arc<Self>, updates: Vec<Box<RawValue>>) -> Durability {
        let mut order: Vec<LaneId> = Vec::new();
        let mut lanes: HashMap<LaneId, Vec<(Inbound, Option<CallbackId>)>> = HashMap::new();
        for raw in updates {
            match self.read(&raw) {
                Received::Inbound { inbound, callback } => {
                    let queue = lanes.entry(inbound.lane).or_insert_with(|| {
                        order.push(inbound.lane);
                        Vec::new()
                    });
                    queue.push((inbound, callback));
                }
                Received::Unparseable { key } => {
                    if self.set_aside(&raw, key.map(|key| key.0)).await == Durability::NotDurable {
                        return Durability::NotDurable;
                    }
                }
            }
        }
        let handled = order.into_iter().filter_map(|lane| lanes.remove(&lane)).map(|queue| {
            let this = &self;
            async move {
                for (inbound, callback) in queue {
                    if this.one(inbound, callback).await == Durability::NotDurable {
                        return Durability::NotDurable;
                    }
                }
                Durability::Durable
            }
        });
        let all = join_all(handled).await;
        if all.contains(&Durability::NotDurable) {
            Durability::NotDurable
        } else {
            Durability::Durable
        }
    }

    /// Handles a webhook's update.
    pub async fn pushed(self: Arc<Self>, raw: Box<RawValue>) -> Durability {
        match self.read(&raw) {
            Received::Inbound { inbound, callback } => self.one(inbound, callback).await,
            Received::Unparseable { key } => self.set_aside(&raw, key.map(|key| key.0)).await,
        }
    }

    fn read(&self, raw: &RawValue) -> Received {
        let lane = |chat| self.lane_of(chat);
        let reader = Reader { username: &self.me.username, lane: &lane };
        receive::read(raw, reader, self.clock.now())
    }

    async fn one(&self, mut inbound: Inbound, callback: Option<CallbackId>) -> Durability {
        let began = Instant::now();
        inbound.delivered = self.sent().of(inbound.lane).cloned().map(Box::new);
        let now = self.clock.now();
        let handled = self.conversation.handle(&inbound, self.caution(&inbound), now).await;
        let seconds = began.elapsed().as_secs_f64();
        match handled {
            Ok(handled) => {
                self.count(&handled, seconds);
                self.committed(&handled, &inbound);
                if let Some(query) = callback {
                    (self.answer_callback)(query);
                }
                Durability::Durable
            }
            Err(error) => {
                self.metrics.update(Channel::Telegram, Fate::Deferred, seconds);
                tracing::error!(cause = %super::chain(&error), "an update was given back");
                Durability::NotDurable
            }
        }
    }

    /// Takes note of what an event came to: what it folded in, and what there is to send.
    pub fn committed(&self, handled: &Handled, inbound: &Inbound) {
        if handled.novelty == Novelty::SeenBefore {
            if handled.row.is_some() {
                self.offer(handled, inbound);
            }
            return;
        }
        if let Some(delivered) = &inbound.delivered {
            self.sent().folded(inbound.lane, delivered);
        }
        self.offer(handled, inbound);
    }

    /// Hands what was committed to the sender. A block and its end are told too, although there is
    /// nothing new to send: the one stops what waits, the other starts it again.
    pub fn offer(&self, handled: &Handled, inbound: &Inbound) {
        let (urgency, ticket) = match (handled.row, &inbound.gesture) {
            (Some((row, ticket)), _) => (row.urgency, Some(ticket)),
            (None, Gesture::Blocked) => (Urgency::Bulk, None),
            (None, Gesture::Unblocked) => (Urgency::Answer, None),
            (None, _) => return,
        };
        self.courier.offer(Offer {
            lane: handled.id,
            snapshot: handled.lane.clone(),
            urgency,
            ticket,
        });
    }

    fn count(&self, handled: &Handled, seconds: f64) {
        let fate = match handled.novelty {
            Novelty::Applied => Fate::Applied,
            Novelty::SeenBefore => Fate::Repeated,
            Novelty::Quarantined => Fate::Quarantined,
        };
        self.metrics.update(Channel::Telegram, fate, seconds);
        for event in &handled.events {
            if *event == Event::NotUnderstood {
                let desk = &self.conversation.desk;
                self.metrics.not_understood(apply::language_of(desk, &handled.lane).as_str());
            }
        }
    }

    /// Quarantines what cannot be read, sealed, with the raw text.
    async fn set_aside(&self, raw: &RawValue, update: Option<u64>) -> Durability {
        let records = &self.conversation.records;
        let lane = self.lane_of(NOBODY);
        let mut batch = Batch::new(self.clock.now());
        if let Err(error) = quarantine::put_unreadable(records, &mut batch, lane, update, raw.get())
        {
            tracing::error!(cause = %super::chain(&error), "an update could not be set aside");
            return Durability::NotDurable;
        }
        self.metrics.update(Channel::Telegram, Fate::Quarantined, 0.0);
        tracing::warn!("an update could not be read and lies in quarantine");
        match commit(records.store().as_ref(), batch).await {
            // A conflict says that the same update was set aside in the same millisecond.
            Ok(Outcome::Applied { .. } | Outcome::Conflict(_)) => Durability::Durable,
            Ok(Outcome::Unknown) | Err(_) => Durability::NotDurable,
        }
    }

    /// Notes outcomes durably and settles their tickets.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn note_outcomes(
        self: Arc<Self>,
        outcomes: Vec<SentOutcome>,
    ) -> Result<(), NotCommitted> {
        let mut notes = Vec::with_capacity(outcomes.len());
        let mut tickets = Vec::with_capacity(outcomes.len());
        for outcome in outcomes {
            tickets.extend(outcome.tickets);
            let remains = u64::try_from(outcome.remains.len()).unwrap_or(u64::MAX);
            self.metrics.wipe_remains.inc_by(remains);
            notes.push(Noted {
                lane: outcome.lane,
                number: outcome.number,
                screen: outcome.message,
                alarm: outcome.alarm,
                messages: outcome.sent,
                deleted: outcome.deleted,
                remains: outcome.remains,
                posts: outcome.posts,
                standing: outcome.standing,
                moved_to: outcome.moved_to,
            });
        }
        let refused: Vec<LaneId> = notes
            .iter()
            .filter(|note| note.standing == Some(LaneStanding::Suspended))
            .map(|note| note.lane)
            .collect();
        self.note(notes, tickets).await.map_err(|error| {
            tracing::error!(cause = %super::chain(&error), "outcomes could not be noted");
            NotCommitted
        })?;
        for lane in refused {
            self.suspended(lane).await;
        }
        Ok(())
    }

    /// Telegram refused a chat, of a deleted account perhaps, from which nothing will ever come that
    /// would fold that into its record; but whoever routes a request reads it there. One that is
    /// being erased keeps its own way.
    async fn suspended(&self, lane: LaneId) {
        let loaded = self.conversation.records.load::<Lane>(&Key::lane(lane)).await;
        if loaded.is_ok_and(|it| it.is_some_and(|it| it.value.standing == LaneStanding::Open)) {
            self.fold(lane).await;
        }
    }

    async fn note(&self, notes: Vec<Noted>, tickets: Vec<OutboxTicket>) -> Result<(), StoreError> {
        // One at a time, so that records come to be known in the order of their numbers.
        let _turn = self.noting.lock().await;
        let records = &self.conversation.records;
        let now = self.clock.now();
        let prepared = self.sent().batch(records, &notes, tickets, now);
        let prepared = prepared.map_err(|error| StoreError::failed("seal outcomes", error))?;
        let Some((batch, number)) = prepared else { return Ok(()) };
        match commit(records.store().as_ref(), batch.clone()).await? {
            Outcome::Applied { number: commit, .. } => {
                self.sent().noted(number, Version(commit.0), &batch, notes);
                self.noted.notify_waiters();
                Ok(())
            }
            // Our own, applied before the store lost sight of it?
            Outcome::Conflict(_) => match SentLog::find(records, number, &notes).await {
                Ok(Some(version)) => {
                    self.sent().noted(number, version, &batch, notes);
                    self.noted.notify_waiters();
                    Ok(())
                }
                Ok(None) => {
                    self.sent().forget_spent();
                    Err(StoreError::Refused("outcomes met a record that had changed"))
                }
                Err(error) => Err(StoreError::failed("look for outcomes", error)),
            },
            Outcome::Unknown => Err(StoreError::Refused("the store did not say what became of it")),
        }
    }

    /// Folds the outcomes of lanes in which nothing happens into their records, a few at a time.
    pub async fn fold_overdue(&self, limit: usize) {
        self.fold_beyond(RECORDS_MAX, limit).await;
    }

    /// Folds while more than so many records of outcomes stand.
    pub async fn fold_beyond(&self, records_max: usize, limit: usize) {
        let overdue = self.sent().overdue(records_max, limit);
        for lane in overdue {
            if !self.fold(lane).await {
                return;
            }
        }
    }

    /// Folds what is known of a lane into its record; whether that could be done.
    async fn fold(&self, lane: LaneId) -> bool {
        let Some(delivered) = self.delivered(lane) else { return true };
        match self.conversation.fold(lane, &delivered, self.clock.now()).await {
            Ok(()) => {
                self.sent().folded(lane, &delivered);
                self.courier.folded(lane, delivered.confirmed.number);
                true
            }
            Err(error) => {
                tracing::warn!(cause = %super::chain(&error), "outcomes could not be folded");
                false
            }
        }
    }

    /// When this process began.
    #[must_use]
    pub fn started(&self) -> Timestamp {
        self.started
    }

    /// What is known of a lane beyond its record, for timers and erasing.
    #[must_use]
    pub fn delivered(&self, lane: LaneId) -> Option<crate::conversation::sent::Delivered> {
        self.sent().of(lane).cloned()
    }

    /// Forgets a lane that was erased; what was noted of it goes with the next note.
    pub fn erased(&self, lane: LaneId) {
        let mut sent = self.sent();
        if let Some(delivered) = sent.of(lane).cloned() {
            sent.folded(lane, &delivered);
        }
        drop(sent);
        self.courier.erased(lane);
    }

    /// Waits until a chat is wiped; whether that came true within `patience`.
    ///
    /// # Errors
    /// When the lane cannot be read.
    pub async fn wiped(&self, lane: LaneId, patience: Duration) -> Result<bool, RecordError> {
        let wiped = async {
            loop {
                let noted = self.noted.notified();
                let loaded = self.conversation.records.load::<Lane>(&Key::lane(lane)).await?;
                let Some(loaded) = loaded else { return Ok(()) };
                if retention::is_wiped(&loaded.value, self.delivered(lane).as_ref()) {
                    return Ok(());
                }
                noted.await;
            }
        };
        tokio::time::timeout(patience, wiped).await.map_or(Ok(false), |done| done.map(|()| true))
    }

    /// The lane of a chat's number, for commands of the command line.
    #[must_use]
    pub fn lane_of_chat(&self, chat: i64) -> LaneId {
        self.lane_of(ChatId(chat))
    }

    /// Sets name, descriptions and commands where they differ from what was last set.
    pub async fn set_profile(&self, client: &Client) {
        let desk = &self.conversation.desk;
        let source = crate::ids::LanguageTag::new(crate::conversation::desk::SOURCE_LANGUAGE);
        let key = Key::new(Space::Setting, &[b"p"]);
        let records = &self.conversation.records;
        let (mut marks, mut version) = match records.load_system::<ProfileMarks>(&key).await {
            Ok(Some((marks, version))) => (marks, version),
            Ok(None) => (ProfileMarks::default(), Version::ABSENT),
            Err(error) => {
                tracing::warn!(cause = %super::chain(&error), "the profile's marks are unreadable");
                return;
            }
        };
        let calls = profile::changed(profile::calls(&desk.catalog, &source), |part| {
            marks.0.get(part).copied()
        });
        for call in calls {
            let outcome = client.call_json(call.method, call.body.clone()).await;
            let took_effect = matches!(
                outcome,
                CallOutcome::Done | CallOutcome::Sent { .. } | CallOutcome::NotModified
            );
            if !took_effect {
                // The next start tries again; the bot works without it.
                tracing::warn!(part = call.method, "a part of the profile could not be set");
                self.metrics.telegram_failures.inc();
                return;
            }
            marks.0.insert(call.part, call.mark);
            let mut batch = Batch::new(self.clock.now());
            if records.put_system(&mut batch, key.clone(), &marks, version).is_err() {
                return;
            }
            match commit(records.store().as_ref(), batch).await {
                Ok(Outcome::Applied { number, .. }) => version = Version(number.0),
                _ => return,
            }
        }
    }

    /// The words for the sender.
    #[must_use]
    pub fn words(&self) -> Arc<Words> {
        let clock = self.clock.clone();
        words(&self.conversation, Arc::new(move || clock.now()))
    }
}

/// Words for what lanes should show, at the instant they are asked for.
#[must_use]
pub fn words(
    conversation: &Arc<Conversation>,
    now: Arc<dyn Fn() -> Timestamp + Send + Sync>,
) -> Arc<Words> {
    let (screens, posts) = (conversation.clone(), conversation.clone());
    let (alarms, files) = (conversation.clone(), conversation.clone());
    let (post_now, file_now) = (now.clone(), now.clone());
    Arc::new(Words {
        screen: Box::new(move |lane: &Lane| Some(present(&screens.desk, lane, now()))),
        post: Box::new(move |lane: &Lane, content: &PostContent| match content {
            PostContent::Pin(place) => {
                let (latitude, longitude) = pin_of(&posts.desk, place, post_now())?;
                Some(PostWords::Location { latitude, longitude })
            }
            PostContent::Neutral(text) => {
                let words = neutral(&posts.desk, lane, *text);
                let direction = apply::direction_of(&posts.desk, lane);
                Some(PostWords::Text(Said::text(words, direction)))
            }
            PostContent::Reminder(appointment) => {
                Some(PostWords::Text(notice::reminder(&posts.desk, lane, *appointment)))
            }
            // A file is written from its appointment: `file`.
            PostContent::CalendarFile(_) => None,
        }),
        alarm: Box::new(move |lane: &Lane, alarm| notice::alarm(&alarms.desk, lane, alarm)),
        file: Box::new(move |lane_id, lane: &Lane, id| {
            let (conversation, lane, now) = (files.clone(), lane.clone(), file_now());
            Box::pin(async move {
                match conversation.calendar_file(lane_id, &lane, id, now).await {
                    Ok(file) => file.map(|(name, bytes)| File {
                        name,
                        media_type: "text/calendar",
                        bytes: bytes.into(),
                    }),
                    Err(error) => {
                        tracing::error!(cause = %super::chain(&error), "a file was not written");
                        None
                    }
                }
            })
        }),
    })
}

/// What of the profile was last set.
#[derive(Default, Serialize, Deserialize)]
struct ProfileMarks(std::collections::BTreeMap<String, [u8; 32]>);

impl Record for ProfileMarks {
    const FORMAT: u8 = 1;
}

/// Commits, repeating a batch of unknown fate.
///
/// # Errors
/// When the store fails.
pub async fn commit(store: &dyn crate::store::Store, batch: Batch) -> Result<Outcome, StoreError> {
    for _ in 0..UNKNOWN_MAX {
        match store.commit(batch.clone()).await? {
            Outcome::Unknown => {}
            outcome => return Ok(outcome),
        }
    }
    Ok(Outcome::Unknown)
}
