//! Background jobs: reconcilers that look at what stands and do what is due.
//!
//! Each is idempotent and takes no input, so a missed or repeated turn changes nothing. The
//! promise: what is due happens within one cycle, also after a restart or a jump of the clock.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use crate::conversation::appointments::Fired;
use crate::conversation::exchange::{Gesture, Inbound};
use crate::conversation::handle::{Caution, Conversation};
use crate::conversation::lane::{Address, Lane, LaneStanding};
use crate::conversation::ledger::WIPE_WITHIN;
use crate::conversation::retention::Cause;
use crate::conversation::{quarantine, retention};
use crate::flow::event::Input;
use crate::ids::{AppointmentId, LaneId, UpdateKey};
use crate::store::record::RecordError;
use crate::store::{Batch, Key, Space, StoreError, Version};
use crate::time::Timestamp;

use super::bot::{Telegram, commit};
use super::clock::Clock;
use super::config::BackupSchedule;
use super::house::House;
use super::operation::Operator;
use super::phrases::PhrasesFile;
use super::telemetry::Metrics;

/// The pause between two turns.
const CYCLE: Duration = Duration::from_secs(5);
/// Timers taken in a turn.
const TIMERS_MAX: usize = 500;
/// Lanes erased together: one epoch for all of them.
const ERASURES_MAX: usize = 1000;
/// Lanes that nobody asked to erase wait for company at most this long.
const ERASE_FORGOTTEN_EVERY: Duration = Duration::from_hours(24);
/// An erasure that a full disk or a crash interrupted is taken up this often.
const FINISH_ERASING_EVERY: Duration = Duration::from_hours(1);
/// How long a wipe may take before the keys go anyway: Telegram deletes nothing older.
const WIPE_PATIENCE: Duration = Duration::from_mins(10);
/// Telegram repeats a webhook's update within this time, and a poll's at once.
const COMES_AGAIN: Duration = Duration::from_mins(2);
/// Lanes folded in a turn.
const FOLDS_MAX: usize = 200;

/// What the jobs work on.
pub struct Jobs {
    /// The conversation.
    pub conversation: Arc<Conversation>,
    /// The operator, for erasures and backups.
    pub operator: Arc<Operator>,
    /// Telegram, when there is a bot.
    pub telegram: watch::Receiver<Option<Arc<Telegram>>>,
    /// Counts.
    pub metrics: Arc<Metrics>,
    /// Scheduled backups.
    pub backup: Option<BackupSchedule>,
    /// Words that open the private way in.
    pub phrases: Option<PhrasesFile>,
}

/// Why a job gave up for this turn.
#[derive(Debug, thiserror::Error)]
pub enum JobError {
    /// The store.
    #[error("the store could not be read")]
    Store(#[from] StoreError),
    /// A record.
    #[error("a record could not be read")]
    Record(#[from] RecordError),
    /// A conversation.
    #[error("a lane could not be handled")]
    Handle(#[from] crate::conversation::handle::HandleError),
    /// An operation.
    #[error("an operation failed")]
    Operation(#[from] super::operation::OperationError),
}

impl JobError {
    /// Whether it is the store that fails: then whatever comes next fails as well.
    fn is_of_the_store(&self) -> bool {
        use crate::conversation::handle::HandleError;
        matches!(
            self,
            Self::Store(_)
                | Self::Record(RecordError::Store { .. })
                | Self::Handle(
                    HandleError::Store(_)
                        | HandleError::Unknown
                        | HandleError::Record(RecordError::Store { .. })
                )
        )
    }
}

impl Jobs {
    /// Runs until `stop` turns true.
    pub async fn run(self, house: &House, mut stop: watch::Receiver<bool>) {
        let mut next_backup = house.clock.now();
        let mut erased_at = house.clock.now();
        let mut next_finishing = house.clock.now() + FINISH_ERASING_EVERY;
        self.begin().await;
        while !*stop.borrow() {
            self.turn(&house.clock, &mut erased_at).await;
            if let Some(phrases) = &self.phrases {
                phrases.look(&self.conversation);
            }
            let now = house.clock.now();
            if next_finishing <= now {
                report("erasures", self.operator.finish_erasing().await.map_err(JobError::from));
                next_finishing = now + FINISH_ERASING_EVERY;
            }
            if let Some(schedule) = self.backup.as_ref().filter(|_| next_backup <= now) {
                report("backup", self.backup(schedule).await);
                next_backup = now + schedule.every;
            }
            self.metrics
                .text_fallbacks
                .set(i64::try_from(self.conversation.desk.catalog.fallbacks_count()).unwrap_or(0));
            if let Some(telegram) = self.telegram.borrow().as_ref() {
                let (counted, waiting) = telegram.courier.counters();
                self.metrics.sending(&counted, waiting);
            }
            if let Some(Ok(bytes)) =
                house.sled.as_ref().map(crate::store::sled::SledStore::disk_size_bytes)
            {
                self.metrics.store_bytes.set(i64::try_from(bytes).unwrap_or(i64::MAX));
            }
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => return,
                () = tokio::time::sleep(CYCLE) => {}
            }
        }
    }

    /// What comes before the first turn: an erasure that a crash interrupted comes to its end.
    pub async fn begin(&self) {
        report("erasures", self.operator.finish_erasing().await.map_err(JobError::from));
    }

    /// One turn of everything that is due by the clock. `erased_at` is when lanes were last
    /// erased.
    pub async fn turn(&self, clock: &Clock, erased_at: &mut Timestamp) {
        if let Some(jump_ms) = clock.jump_ms() {
            self.metrics.clock_jumps.inc();
            tracing::warn!(jump_ms, "the wall clock jumped");
        }
        let now = clock.now();
        report("timers", self.timers(now).await);
        report("erasures", self.erasures(now, erased_at).await);
        report("quarantine", self.quarantine(now).await);
        let telegram = self.telegram.borrow().clone();
        if let Some(telegram) = telegram {
            telegram.fold_overdue(FOLDS_MAX).await;
            report("outbox", telegram.take_over().await.map_err(JobError::from));
        }
    }

    /// Lanes whose timer is due: a waiting node's timeout, or forgetting. And appointments: a hold
    /// lapses, a reminder goes out. One that fails keeps nobody else waiting: it stays, and those
    /// behind it are not counted against the turn.
    ///
    /// # Errors
    /// The first failure, after everybody else's timers; at once when it is the store's.
    pub async fn timers(&self, now: Timestamp) -> Result<(), JobError> {
        let mut from = Key::start_of(Space::Timer);
        let to = Key::timer(now, &[0xff; 16]).successor();
        let mut first_failure = None;
        let mut left = TIMERS_MAX;
        while left > 0 {
            let due = self.conversation.records.store().scan(&from, &to, left).await?;
            let Some((last, _)) = due.last() else { break };
            from = last.successor();
            for (key, stored) in due {
                match self.timer(key, stored.version, now).await {
                    Ok(()) => left -= 1,
                    Err(failure) if failure.is_of_the_store() => return Err(failure),
                    // The first is the caller's to report.
                    Err(failure) if first_failure.is_none() => first_failure = Some(failure),
                    Err(failure) => {
                        tracing::warn!(error = %super::chain(&failure), "a timer is left as well");
                    }
                }
            }
        }
        first_failure.map_or(Ok(()), Err)
    }

    async fn timer(&self, key: Key, version: Version, now: Timestamp) -> Result<(), JobError> {
        let Some((at, id)) = key.as_timer() else { return Ok(()) };
        let lane = LaneId(id);
        let loaded = match self.conversation.records.load::<Lane>(&Key::lane(lane)).await {
            Err(RecordError::Erased { .. }) => None,
            loaded => loaded?,
        };
        if loaded.is_none() {
            // An appointment's timer bears its id; what is due is in the appointment's record,
            // and what there is to send goes to the outbox, which this turn looks through next.
            let fired = self.conversation.fire(AppointmentId(id), at, now).await?;
            if matches!(fired, Fired::Done(_)) {
                return Ok(());
            }
        }
        let Some(loaded) = loaded.filter(|loaded| loaded.value.timer == Some(at)) else {
            // The lane is gone, or its timer is another: this one belongs to nobody.
            let mut batch = Batch::new(now);
            batch.remove(key, version);
            commit(self.conversation.records.store().as_ref(), batch).await?;
            return Ok(());
        };
        self.fire(lane, &loaded.value, at, now).await
    }

    async fn fire(
        &self,
        lane: LaneId,
        record: &Lane,
        at: Timestamp,
        now: Timestamp,
    ) -> Result<(), JobError> {
        let forget = self.conversation.is_forgotten(record, now);
        let inbound = Inbound {
            lane,
            address: record.address,
            // A timer is seen once by being moved; its instant tells two of them apart.
            key: UpdateKey(at.0 as u64 | 1 << 63),
            gesture: if forget { Gesture::Forget } else { Gesture::Input(Input::Timeout) },
            language_hint: None,
            message: None,
            delivered: self
                .telegram
                .borrow()
                .as_ref()
                .and_then(|bot| bot.delivered(lane))
                .map(Box::new),
            received: now,
        };
        let handled = self.conversation.handle(&inbound, Caution::Usual, now).await?;
        self.metrics.wipe_remains.inc_by(u64::try_from(handled.unwiped).unwrap_or(u64::MAX));
        if let Some(bot) = self.telegram.borrow().as_ref() {
            bot.committed(&handled, &inbound);
        }
        Ok(())
    }

    /// Lanes that are to be erased and whose chat is wiped.
    ///
    /// # Errors
    /// The first failure; the rest waits for the next turn.
    pub async fn erasures(
        &self,
        now: Timestamp,
        erased_at: &mut Timestamp,
    ) -> Result<(), JobError> {
        let marked = retention::erasing(&self.conversation.records, ERASURES_MAX).await?;
        let mut ready = Vec::new();
        let mut asked = false;
        for (lane, cause) in marked {
            let loaded = self.conversation.records.load::<Lane>(&Key::lane(lane)).await?;
            if loaded.is_none_or(|loaded| self.is_wiped(lane, &loaded.value, now)) {
                ready.push(lane);
                asked |= cause == Cause::Asked;
            }
        }
        let overdue = now.since(*erased_at) >= ERASE_FORGOTTEN_EVERY;
        if !ready.is_empty() && (asked || overdue || ready.len() >= ERASURES_MAX) {
            self.operator.erase(&ready, &|_| {}).await?;
            *erased_at = now;
        }
        Ok(())
    }

    /// Whether nothing of the lane's chat can or need be deleted any more. Somebody who came back
    /// has a new lane by now; what was erased of the old one waits only for the keys.
    fn is_wiped(&self, lane: LaneId, record: &Lane, now: Timestamp) -> bool {
        let bot = self.telegram.borrow();
        let delivered = bot.as_ref().and_then(|bot| bot.delivered(lane));
        let is_gone = |message| {
            delivered.as_ref().is_some_and(|delivered| delivered.deleted.contains(message))
        };
        // What was discreet is proven gone, or told as staying, which takes longer.
        let is_discreet = record.ledger.iter().any(|entry| entry.is_discreet);
        let patience = if is_discreet { WIPE_WITHIN } else { WIPE_PATIENCE };
        // The lane knows which updates it has seen: while one may come again, it must not go.
        let is_over = |at| now.since(at) > COMES_AGAIN;
        let is_final = match record.address {
            Address::Private(_) | Address::Group(_) => {
                bot.as_ref().is_some_and(|bot| is_over(bot.started()) && is_over(record.last_seen))
            }
            Address::Web | Address::Terminal => true,
        };
        record.standing != LaneStanding::Erasing
            || (is_final && record.outgoing.wipe.iter().all(is_gone))
            || now.since(record.last_seen) > patience
    }

    /// Quarantined updates whose time is over.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn quarantine(&self, now: Timestamp) -> Result<(), JobError> {
        let until = now - self.conversation.retention.quarantine;
        let (from, to) = quarantine::range_until(until);
        let store = self.conversation.records.store();
        let due = store.scan(&from, &to, TIMERS_MAX).await?;
        for (key, stored) in due.into_iter().filter(|(key, _)| quarantine::is_update(key)) {
            let mut batch = Batch::new(now);
            batch.remove(key, stored.version);
            commit(store.as_ref(), batch).await?;
        }
        Ok(())
    }

    async fn backup(&self, schedule: &BackupSchedule) -> Result<(), JobError> {
        self.operator.backup_on_schedule(schedule).await?;
        tracing::info!("a scheduled backup was written");
        Ok(())
    }
}

fn report(job: &'static str, outcome: Result<(), JobError>) {
    if let Err(error) = outcome {
        tracing::error!(job, cause = %super::chain(&error), "a job gave up for this turn");
    }
}
