//! One inbound event, handled: load, apply, commit, and only then tell.
//!
//! The promise: when [`handle`] returns `Ok`, everything the update causes is durable, and an
//! update that arrives again changes nothing. Stepping is pure, so a conflict reloads and redoes.
//!
//! What it deliberately does not do: send, spawn, sleep. Store, clock and randomness are given.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use crate::flow::event::{Event, Input};
use crate::flow::model::well_known;
use crate::ids::LaneId;
use crate::store::record::{Loaded, Record, RecordError, Records};
use crate::store::turnstile::Turnstile;
use crate::store::{Batch, Key, OutboxTicket, Outcome, StoreError, Version};
use crate::time::Timestamp;

use super::answers::Asking;
use super::apply::{self, Applied, Progress, RowWanted, Urgency};
use super::appointments;
use super::cases::Changes;
use super::desk::Desk;
use super::discretion;
use super::exchange::{Gesture, Inbound, Touch};
use super::lane::{Address, Counter, Lane, LaneStanding};
use super::ledger;
use super::openings;
use super::quarantine;
use super::retention::{self, Cause, Retention};
use super::sent::Delivered;

/// How often a conflict is redone before giving the update back to whoever sent it.
const CONFLICTS_MAX: usize = 5;
/// How often a batch of unknown fate is repeated.
const UNKNOWN_MAX: usize = 5;
/// The death of the process on the same update that quarantines it.
const DEATHS_MAX: u8 = 2;

impl Record for Lane {
    const FORMAT: u8 = 4;
}

/// A timer's record: all there is to know of it stands in its key.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
pub struct Timer;

impl Record for Timer {
    const FORMAT: u8 = 1;
}

/// Everything handling needs, shared by all edges.
pub struct Conversation {
    /// Frozen content.
    pub desk: Arc<Desk>,
    /// The store, sealed.
    pub records: Records,
    /// Contenders for one lane wait here.
    pub turnstile: Turnstile,
    /// How long things are kept.
    pub retention: Retention,
    /// What is known of calendars, and what is about to be taken.
    pub ledger: appointments::Ledger,
    /// Words that open the private way in.
    pub openings: openings::InForce,
}

/// Whether attempts are recorded before handling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caution {
    /// The last stop was clean.
    Usual,
    /// The last stop was not: an update may have killed us, so it is marked before it is tried.
    Recovering,
}

/// What became of an update.
#[derive(Clone, Debug)]
pub struct Handled {
    /// Whose.
    pub id: LaneId,
    /// The lane as committed.
    pub lane: Arc<Lane>,
    /// What to send, and the ticket to settle when it is sent.
    pub row: Option<(RowWanted, OutboxTicket)>,
    /// Whether lanes of others have something to send too: whoever delivers looks at the outbox.
    pub rings_others: bool,
    /// What happened, for counting; empty for an update seen before.
    pub events: Vec<Event>,
    /// Messages that a wipe left behind beyond its time: the maintainers are told.
    pub unwiped: usize,
    /// Whether this call applied it.
    pub novelty: Novelty,
}

/// Whether an update was applied now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Novelty {
    /// It was.
    Applied,
    /// It had been applied before.
    SeenBefore,
    /// It cannot be handled: it lies in quarantine, and the person got a neutral answer.
    Quarantined,
}

/// Why an update could not be handled now. It must be given back, not lost.
#[derive(Debug, thiserror::Error)]
pub enum HandleError {
    /// The store could not answer.
    #[error("the update could not be committed")]
    Store(#[from] StoreError),
    /// A record could not be opened or sealed.
    #[error("the update's records could not be read")]
    Record(#[from] RecordError),
    /// Others moved the lane each time.
    #[error("the lane changed under {CONFLICTS_MAX} attempts")]
    Contended,
    /// The store could not tell whether the batch applied.
    #[error("the store did not say what became of the commit")]
    Unknown,
}

impl Conversation {
    /// Handles one event.
    ///
    /// # Errors
    /// [`HandleError`]: nothing was told to anybody; the sender of the update must keep it.
    pub async fn handle(
        &self,
        inbound: &Inbound,
        caution: Caution,
        now: Timestamp,
    ) -> Result<Handled, HandleError> {
        let key = Key::lane(inbound.lane);
        let _turn = self.turnstile.enter(&key).await;
        let mut failed = None;
        let mut tried = None;
        let mut marked = caution == Caution::Usual;
        for _ in 0..CONFLICTS_MAX {
            let loaded = self.records.load::<Lane>(&key).await?;
            if let Some(loaded) = loaded.as_ref().filter(|it| it.value.seen.contains(inbound.key)) {
                return self.seen(inbound.lane, &loaded.value, tried).await;
            }
            // One beginning is marked once, however often it conflicts: only deaths count.
            let loaded = if std::mem::replace(&mut marked, true) {
                loaded
            } else {
                match self.mark(&key, loaded, inbound, now).await? {
                    Marked::Try(loaded) => Some(loaded),
                    Marked::TooOften(loaded) => {
                        failed = Some(quarantine::Reason::KilledTheProcess);
                        Some(loaded)
                    }
                    // Perhaps our own mark, applied without a word: it is not made twice.
                    Marked::Conflict => continue,
                }
            };
            match self.attempt(&key, loaded, inbound, failed, now).await? {
                Tried::Done(handled) => return Ok(*handled),
                Tried::Panicked => failed = Some(quarantine::Reason::Panicked),
                Tried::Conflict(events) => tried = Some(events),
            }
        }
        Err(HandleError::Contended)
    }

    /// The update is applied. If by a batch of ours that the store lost sight of, nobody was told
    /// of its row: it must be sent all the same, for until the next start nobody else looks. A row
    /// that the sender has already is settled twice, which is once.
    async fn seen(
        &self,
        id: LaneId,
        lane: &Lane,
        tried: Option<Vec<Event>>,
    ) -> Result<Handled, HandleError> {
        let rows = self.records.store().outbox().await?;
        let row = rows.into_iter().find(|(_, row)| row.lane == id).map(|(ticket, row)| {
            (RowWanted { number: row.number, urgency: Urgency::of(lane) }, ticket)
        });
        let novelty = if tried.is_some() { Novelty::Applied } else { Novelty::SeenBefore };
        let lane = Arc::new(lane.clone());
        let rings_others = tried.is_some();
        let events = tried.unwrap_or_default();
        Ok(Handled { id, lane, row, rings_others, events, unwiped: 0, novelty })
    }

    /// One try. An update that `failed` already is set aside, and the person gets a neutral answer.
    async fn attempt(
        &self,
        key: &Key,
        loaded: Option<Loaded<Lane>>,
        inbound: &Inbound,
        failed: Option<quarantine::Reason>,
        now: Timestamp,
    ) -> Result<Tried, HandleError> {
        let Loaded { value: lane, version, seal } =
            loaded.unwrap_or_else(|| self.first(inbound.address, now));
        let (timer_before, before) = (lane.timer, lane.standing);
        let mut batch = Batch::new(now);
        let trouble = failed.map(|_| Inbound { gesture: Gesture::Trouble, ..inbound.clone() });
        let inbound = trouble.as_ref().unwrap_or(inbound);
        let mut changes = Changes::default();
        let mut kept = appointments::Kept::default();
        let stepped = self.step((&mut batch, &mut changes, &mut kept), lane, inbound, now).await?;
        let Some(mut applied) = stepped else {
            return Ok(Tried::Panicked);
        };
        let is_erased =
            applied.lane.standing == LaneStanding::Erasing && before != LaneStanding::Erasing;
        if is_erased {
            self.rings_no_more(&mut changes, inbound.lane, &mut applied.lane).await?;
            self.part(&mut changes, &mut applied.lane, now).await?;
        }
        let own = Some((inbound.lane, &mut applied.lane));
        if let Some(alarm) = changes.settle(self, &mut batch, own).await? {
            applied.row = Some(alarm);
        }
        self.arm_timer(&mut batch, inbound.lane, timer_before, &mut applied.lane)?;
        // Whoever comes back while being erased is somebody new: the old key is not used again.
        let begins_anew =
            before == LaneStanding::Erasing && applied.lane.standing != LaneStanding::Erasing;
        let seal = if begins_anew { self.records.fresh_person() } else { seal };
        self.records.put(&mut batch, key.clone(), &applied.lane, version, &seal)?;
        if let Some(row) = applied.row {
            // The first of the batch, which the ticket is of; the rows of others follow it.
            batch.outbox.rows.insert(0, row.row(inbound.lane));
        }
        if is_erased {
            let cause = cause_of(&inbound.gesture, inbound.address);
            retention::mark_erasing(&self.records, &mut batch, inbound.lane, cause).await?;
        }
        if let Some(reason) = failed {
            quarantine::put(&self.records, &mut batch, inbound, reason)?;
        }
        let rows = batch.outbox.rows.len();
        let committed = self.commit(batch).await?;
        // Others may have their turn at what this step changed.
        drop(kept);
        let Some(ticket) = committed else { return Ok(Tried::Conflict(applied.events)) };
        Ok(Tried::Done(Box::new(Handled {
            id: inbound.lane,
            lane: Arc::new(applied.lane),
            row: applied.row.zip(ticket),
            rings_others: usize::from(applied.row.is_some()) < rows,
            events: applied.events,
            unwiped: applied.unwiped,
            novelty: if failed.is_some() { Novelty::Quarantined } else { Novelty::Applied },
        })))
    }

    /// One step to its end, with the facts it asks for; what they change joins `batch`. `None`
    /// after a panic, which costs one update, never the process, never its neighbours.
    async fn step(
        &self,
        (batch, changes, kept): (&mut Batch, &mut Changes, &mut appointments::Kept),
        mut lane: Lane,
        inbound: &Inbound,
        now: Timestamp,
    ) -> Result<Option<Applied>, HandleError> {
        let answered = self.before_the_flow(changes, &mut lane, inbound, now).await?;
        let inbound = answered.as_ref().unwrap_or(inbound);
        let was_discreet = lane.outgoing.is_discreet;
        let begun = AssertUnwindSafe(|| apply::begin(&self.desk, lane, inbound, now));
        let mut progress = catch_unwind(begun).ok();
        loop {
            let mut asked = match progress {
                Some(Progress::Asks(asked)) => *asked,
                Some(Progress::Done(applied)) => {
                    if was_discreet && applied.events.contains(&Event::Closed) {
                        let hers = applied.lane.requests.at(Counter::Private);
                        self.left(changes, hers, now).await?;
                    }
                    return Ok(Some(*applied));
                }
                None => return Ok(None),
            };
            let asking = Asking { lane: inbound.lane, batch, changes, kept, now };
            let fact = self.answer(asking, &mut asked).await?;
            let resumed = AssertUnwindSafe(|| apply::resume(&self.desk, asked, fact, now));
            progress = catch_unwind(resumed).ok();
        }
    }

    /// What an operator's chat does stands below no screen: an answer to an alarm is taken here,
    /// and so are words they said they would write for a family. To the flow nothing happened.
    async fn before_the_flow(
        &self,
        changes: &mut Changes,
        lane: &mut Lane,
        inbound: &Inbound,
        now: Timestamp,
    ) -> Result<Option<Inbound>, HandleError> {
        match &inbound.gesture {
            Gesture::Tap { touch: Touch::Alarm { case, answer }, .. } => {
                self.alarm_answered(changes, lane, *case, *answer, now).await?;
                Ok(Some(Inbound { gesture: Gesture::Ignored, ..inbound.clone() }))
            }
            Gesture::Input(Input::Text(words)) => {
                let written = (words.as_str(), inbound.message);
                if self.takes_words(changes, lane, written, now).await? {
                    return Ok(Some(Inbound { gesture: Gesture::Ignored, ..inbound.clone() }));
                }
                Ok(self.opened(lane, words, inbound, now))
            }
            Gesture::Join { token } => {
                self.join(changes, (inbound.lane, lane), token, now).await?;
                Ok(None)
            }
            Gesture::Input(Input::Timeout) if self.is_over(lane, now) => {
                let rings = self.rings_still(changes, (inbound.lane, lane), now).await?;
                Ok((!rings).then(|| Inbound { gesture: Gesture::Forget, ..inbound.clone() }))
            }
            _ => Ok(None),
        }
    }

    /// Words that open the private way in: from here on nothing knows that they were said, and
    /// they go from the chat with this step. In a sensitive flow words are answers.
    fn opened(
        &self,
        lane: &mut Lane,
        words: &str,
        inbound: &Inbound,
        now: Timestamp,
    ) -> Option<Inbound> {
        if discretion::is_open(&self.desk, lane)
            || self.desk.flows.get(well_known::PRIVATE).is_none()
        {
            return None;
        }
        let language = self.openings.get().heard(words)?.clone();
        if let Some(message) = inbound.message {
            ledger::take_away(lane, message, now);
        }
        let gesture = Gesture::Input(Input::Private { language });
        Some(Inbound { gesture, ..inbound.clone() })
    }

    /// The record of somebody who was never here.
    fn first(&self, address: Address, now: Timestamp) -> Loaded<Lane> {
        Loaded {
            value: apply::new_lane(address, now),
            version: Version::ABSENT,
            seal: self.records.fresh_person(),
        }
    }

    /// Commits, repeating a batch of unknown fate. `None` after a conflict; inside, the ticket of
    /// the batch's outbox row. A conflict after a try of unknown fate may be with that very try,
    /// applied without a word: redone, the deed would be done twice.
    pub(in crate::conversation) async fn commit(
        &self,
        batch: Batch,
    ) -> Result<Option<Option<OutboxTicket>>, HandleError> {
        let mut is_unsure = false;
        for _ in 0..UNKNOWN_MAX {
            match self.records.store().commit(batch.clone()).await? {
                Outcome::Applied { ticket, .. } => return Ok(Some(ticket)),
                Outcome::Conflict(_) if is_unsure && self.stands(&batch).await? => {
                    return Ok(Some(self.ticket_of(&batch).await?));
                }
                Outcome::Conflict(_) => return Ok(None),
                Outcome::Unknown => is_unsure = true,
            }
        }
        if self.stands(&batch).await? {
            return Ok(Some(self.ticket_of(&batch).await?));
        }
        Err(HandleError::Unknown)
    }

    /// Whether a batch was applied: something it put stands as it put it, for no two sealings are
    /// alike. What it put may have been changed since; an entry of the audit never is.
    async fn stands(&self, batch: &Batch) -> Result<bool, StoreError> {
        for (key, value) in &batch.puts {
            let found = self.records.store().get(key).await?;
            if found.is_some_and(|stored| stored.value == *value) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The ticket of an applied batch's first outbox row, unless it is settled already.
    async fn ticket_of(&self, batch: &Batch) -> Result<Option<OutboxTicket>, StoreError> {
        let Some(first) = batch.outbox.rows.first() else { return Ok(None) };
        let rows = self.records.store().outbox().await?;
        Ok(rows.into_iter().find(|(_, row)| row == first).map(|(ticket, _)| ticket))
    }

    /// Sets the lane's one timer when something is due before the one that stands.
    fn arm_timer(
        &self,
        batch: &mut Batch,
        lane: LaneId,
        before: Option<Timestamp>,
        record: &mut Lane,
    ) -> Result<(), RecordError> {
        let due = self.due(record);
        match (before, due) {
            (before, due) if before == due => {}
            // A timer in the past has fired, or is about to: it moves on.
            (Some(standing), Some(due)) if batch.at < standing && standing <= due => {}
            (before, due) => {
                if let Some(standing) = before {
                    batch.deletes.push(Key::timer(standing, &lane.0));
                }
                if let Some(due) = due {
                    let key = Key::timer(due, &lane.0);
                    self.records.put_system(batch, key, &Timer, Version::ABSENT)?;
                }
                record.timer = due;
            }
        }
        Ok(())
    }

    /// Writes what the sender knows of a lane in which nothing happens into its record.
    ///
    /// # Errors
    /// [`HandleError`]; nothing is lost, and it can be tried again.
    pub async fn fold(
        &self,
        lane: LaneId,
        delivered: &Delivered,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        let key = Key::lane(lane);
        let _turn = self.turnstile.enter(&key).await;
        for _ in 0..CONFLICTS_MAX {
            let Some(mut loaded) = self.records.load::<Lane>(&key).await? else { return Ok(()) };
            let timer_before = loaded.value.timer;
            apply::fold_delivered(&mut loaded.value, delivered);
            let mut batch = Batch::new(now);
            self.arm_timer(&mut batch, lane, timer_before, &mut loaded.value)?;
            self.records.put(
                &mut batch,
                key.clone(),
                &loaded.value,
                loaded.version,
                &loaded.seal,
            )?;
            if self.commit(batch).await?.is_some() {
                return Ok(());
            }
        }
        Err(HandleError::Contended)
    }

    /// Records that this update is being tried, durably, before it is.
    async fn mark(
        &self,
        key: &Key,
        loaded: Option<Loaded<Lane>>,
        inbound: &Inbound,
        now: Timestamp,
    ) -> Result<Marked, HandleError> {
        let Loaded { value: lane, version, seal } =
            loaded.unwrap_or_else(|| self.first(inbound.address, now));
        let lane = apply::mark_attempt(lane, inbound.key);
        let attempts = lane.attempt.map_or(0, |(_, attempts)| attempts);
        let mut batch = Batch::new(now);
        self.records.put(&mut batch, key.clone(), &lane, version, &seal)?;
        if self.commit(batch).await?.is_none() {
            return Ok(Marked::Conflict);
        }
        let Some(loaded) = self.records.load::<Lane>(key).await? else {
            return Ok(Marked::Conflict);
        };
        // The mark counts beginnings, this one included: more than the allowed deaths means that
        // so many earlier beginnings never came to an end.
        Ok(if attempts > DEATHS_MAX { Marked::TooOften(loaded) } else { Marked::Try(loaded) })
    }
}

enum Tried {
    Done(Box<Handled>),
    Conflict(Vec<Event>),
    Panicked,
}

enum Marked {
    Try(Loaded<Lane>),
    TooOften(Loaded<Lane>),
    Conflict,
}

/// A browser that was closed and a lane whose time is over can wait for the next erasure.
fn cause_of(gesture: &Gesture, address: Address) -> Cause {
    match (gesture, address) {
        (Gesture::Forget | Gesture::Input(Input::Timeout), _) | (_, Address::Web) => {
            Cause::Forgotten
        }
        _ => Cause::Asked,
    }
}
