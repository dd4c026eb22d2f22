//! Erasing people while the desk is open, in the order that leaves a backup to restore from.
//!
//! An erasure makes every older backup unreadable. So where backups are scheduled, a fresh one is
//! taken and verified before the old epoch's key is destroyed: there is no instant without a
//! backup that opens. Without a schedule nobody counts on one, and the key goes at once.
//!
//! The promise: what began is finished by a later turn, whatever failed. It deliberately does not
//! delete messages itself: it asks the conversation for the wipe, and the sender does it.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::OwnedMutexGuard;

use crate::conversation::exchange::{Gesture, Inbound};
use crate::conversation::handle::{Caution, Conversation};
use crate::conversation::lane::{Lane, LaneStanding};
use crate::conversation::retention;
use crate::ids::{LaneId, UpdateKey};
use crate::store::Key;
use crate::store::backup::{self, BackupError};
use crate::store::erase::{self, Progress, Rewrapped};
use crate::store::keyring::Vault;
use crate::store::restore;

use super::aside::{Heard, aside};
use super::backups;
use super::clock::Clock;
use super::config::BackupSchedule;
use super::operation::{OperationError, Operator, Tell};

/// How long a command waits for a chat to be wiped.
const WIPE_WITHIN: Duration = Duration::from_secs(20);

/// All that an erasure touches.
struct Erasing {
    conversation: Arc<Conversation>,
    vault: OwnedMutexGuard<Vault>,
    schedule: Option<BackupSchedule>,
    clock: Arc<Clock>,
}

impl Operator {
    /// Erases lanes whose chat is wiped: their records, then every key that could open a copy.
    ///
    /// # Errors
    /// [`OperationError::Erase`] and [`OperationError::EraseBackup`]; what began is finished by
    /// [`Operator::finish_erasing`].
    pub async fn erase(&self, lanes: &[LaneId], tell: Tell<'_>) -> Result<(), OperationError> {
        let records = &self.conversation.records;
        let mut persons = Vec::new();
        for lane in lanes {
            let mut keys = vec![retention::mark_of(*lane)];
            let marked = records.store().get(&retention::mark_of(*lane)).await?.is_some();
            let loaded = records.load::<Lane>(&Key::lane(*lane)).await;
            // Whoever came back while they were being erased has a lane sealed anew in the place
            // of the old one: that one goes with the epoch, and theirs stays.
            let came_back = marked
                && matches!(&loaded, Ok(Some(loaded))
                    if loaded.value.standing != LaneStanding::Erasing);
            if !came_back {
                keys.push(Key::lane(*lane));
                if let Ok(Some(loaded)) = loaded {
                    keys.extend(loaded.value.timer.map(|due| Key::timer(due, &lane.0)));
                }
            }
            persons.push(keys);
        }
        let mut erasing = self.erasing().await;
        let done = aside(tell, async move |heard| erasing.run(&persons, &heard).await).await;
        // Whether or not the keys could go already: the records are gone.
        if let Some(bot) = self.telegram.as_ref().and_then(|bot| bot.borrow().clone()) {
            for lane in lanes {
                bot.erased(*lane);
            }
        }
        done
    }

    /// Has the bot delete what it can of a chat, and waits for that, but not for ever: her data
    /// does not stay because Telegram cannot be reached or she blocked the bot.
    ///
    /// # Errors
    /// When the wish to be erased cannot be committed.
    pub async fn wipe_chat(&self, lane: LaneId) -> Result<(), OperationError> {
        let bot = self.telegram.as_ref().and_then(|bot| bot.borrow().clone());
        let Some(bot) = bot else { return Ok(()) };
        let records = &self.conversation.records;
        let Some(known) = records.load::<Lane>(&Key::lane(lane)).await? else { return Ok(()) };
        let now = self.clock.now();
        let inbound = Inbound {
            lane,
            address: known.value.address,
            // No update of a channel has this number; its instant tells two of them apart.
            key: UpdateKey(now.0 as u64 | 1 << 63),
            gesture: Gesture::Forget,
            language_hint: None,
            message: None,
            delivered: bot.delivered(lane).map(Box::new),
            received: now,
        };
        let handled = self.conversation.handle(&inbound, Caution::Usual, now).await?;
        bot.offer(&handled, &inbound);
        if !bot.wiped(lane, WIPE_WITHIN).await? {
            tracing::warn!("a chat could not be wiped in time; its person is erased all the same");
        }
        Ok(())
    }

    /// Ends an erasure that a crash or a failure interrupted.
    ///
    /// # Errors
    /// As [`Operator::erase`].
    pub async fn finish_erasing(&self) -> Result<(), OperationError> {
        let mut erasing = self.erasing().await;
        if !erase::is_unfinished(&erasing.vault) {
            return Ok(());
        }
        aside(&|_| {}, async move |heard| erasing.take_up(&heard).await).await
    }

    async fn erasing(&self) -> Erasing {
        Erasing {
            conversation: self.conversation.clone(),
            vault: self.vault.clone().lock_owned().await,
            schedule: self.schedule.clone(),
            clock: self.clock.clone(),
        }
    }
}

impl Erasing {
    async fn run(&mut self, persons: &[Vec<Key>], heard: &Heard) -> Result<(), OperationError> {
        let records = &self.conversation.records;
        for keys in persons {
            erase::delete(records.store().as_ref(), keys, self.clock.now()).await?;
        }
        erase::begin(records, &mut self.vault, self.clock.now()).await?;
        let told = &mut |progress| heard.tell(words(progress));
        let rewrapped = erase::rewrap(records, self.clock.now(), told).await?;
        self.complete(&rewrapped, heard).await
    }

    async fn take_up(&mut self, heard: &Heard) -> Result<(), OperationError> {
        let records = &self.conversation.records;
        let told = &mut |progress| heard.tell(words(progress));
        let rewrapped = erase::take_up(records, &self.vault, self.clock.now(), told).await?;
        match rewrapped {
            Some(rewrapped) => self.complete(&rewrapped, heard).await,
            None => Ok(()),
        }
    }

    async fn complete(
        &mut self,
        rewrapped: &Rewrapped,
        heard: &Heard,
    ) -> Result<(), OperationError> {
        if let Some(schedule) = self.schedule.clone() {
            self.back_up(&schedule, heard).await.map_err(OperationError::EraseBackup)?;
        }
        let records = &self.conversation.records;
        erase::destroy(records, &mut self.vault, rewrapped, self.clock.now()).await?;
        tracing::info!(rewrapped = rewrapped.progress.rewrapped, "an erasure is complete");
        Ok(())
    }

    /// A fresh backup that opens without the key about to go.
    async fn back_up(
        &mut self,
        schedule: &BackupSchedule,
        heard: &Heard,
    ) -> Result<(), BackupError> {
        let now = self.clock.now();
        let file = backups::scheduled_file(schedule, now);
        let records = &self.conversation.records;
        let told = &mut |records| heard.tell(format!("{records} records in a new backup"));
        backup::take(records, &self.vault, &file, now, told).await?;
        let told = &mut |records| heard.tell(format!("{records} records of it verified"));
        let found = restore::verify(&file, &self.vault.keys(), told)?;
        if !found.unreadable.is_empty() {
            // They were unreadable before, under every key there is: waiting would help nobody.
            tracing::warn!(count = found.unreadable.len(), "records that no key opens");
        }
        self.vault.follow_also(backup::keyrings_around(&file));
        backups::keep_newest(schedule);
        Ok(())
    }
}

fn words(progress: Progress) -> String {
    format!("{} records looked at, {} rewrapped", progress.seen, progress.rewrapped)
}
