//! The ledger: which messages of a chat could still be deleted, and which must be.
//!
//! The promise: what came while something discreet was open is remembered until it is known to be
//! gone or known to stay, also beyond the time in which Telegram deletes; what stays is counted
//! and can be told. It deliberately deletes nothing: the sender does, from [`Outgoing::wipe`].
//!
//! [`Outgoing::wipe`]: super::lane::Outgoing::wipe

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::lane::{Address, Confirmed, Lane, LedgerEntry, Origin, Remains, RemainsOf, WhyRemains};
use super::sent::Delivered;
use crate::ids::TelegramMessageId;
use crate::time::Timestamp;

/// Telegram lets a bot delete messages of the last 48 hours.
pub const DELETABLE: Duration = Duration::from_hours(48);
/// A wipe that is not done by then is told as undone.
pub const WIPE_WITHIN: Duration = Duration::from_hours(24);
/// How many messages the ledger holds; beyond it the oldest that is not discreet is forgotten.
const LEDGER_MAX: usize = 200;
/// How many messages that stayed are remembered one by one.
const REMAINS_MAX: usize = 100;

/// Takes in a message of hers. While something discreet is open it is marked, and it goes from the
/// chat once this lane is committed: the step's own batch carries the wish.
pub fn note_hers(lane: &mut Lane, message: TelegramMessageId, now: Timestamp) {
    let is_discreet = lane.outgoing.is_discreet;
    remember(lane, LedgerEntry { message, at: now, origin: Origin::Hers, is_discreet });
    if is_discreet {
        wipe(lane, [message], now);
    }
}

/// Takes a message of hers away, whatever is open: it is remembered as one that must be proven
/// gone, and the step's own batch carries the wish. Where there is no chat there is nothing to do.
pub fn take_away(lane: &mut Lane, message: TelegramMessageId, now: Timestamp) {
    remember(lane, LedgerEntry { message, at: now, origin: Origin::Hers, is_discreet: true });
    if let Some(entry) = lane.ledger.iter_mut().find(|entry| entry.message == message) {
        entry.is_discreet = true;
    }
    wipe(lane, [message], now);
}

/// Something discreet is shown from now on. What holds the screen will show it too.
pub fn open_discreet(lane: &mut Lane) {
    lane.outgoing.is_discreet = true;
}

/// She left: nothing discreet is shown any more, and whatever came meanwhile goes, in both
/// directions. To be called when the generation is raised; the row of the screen that is left
/// behind carries it.
pub fn leave_discreet(lane: &mut Lane, now: Timestamp) {
    lane.outgoing.is_discreet = false;
    let discreet: Vec<_> =
        lane.ledger.iter().filter(|entry| entry.is_discreet).map(|entry| entry.message).collect();
    wipe(lane, discreet, now);
}

/// Adds messages to what is to be deleted.
pub fn wipe(
    lane: &mut Lane,
    messages: impl IntoIterator<Item = TelegramMessageId>,
    now: Timestamp,
) {
    if !matches!(lane.address, Address::Private(_) | Address::Group(_)) {
        return;
    }
    for message in messages {
        if !lane.outgoing.wipe.contains(&message) {
            lane.outgoing.wipe.push(message);
        }
    }
    if !lane.outgoing.wipe.is_empty() {
        lane.outgoing.wipe_due.get_or_insert(now + WIPE_WITHIN);
    }
}

/// At the end of the wipe's time: what is left of it is counted as staying, for nobody knows. It is
/// still to be deleted should the chat be reached again. How many messages that are.
pub fn end_wipe(lane: &mut Lane, now: Timestamp) -> usize {
    if lane.outgoing.wipe_due.is_none_or(|due| due > now) {
        return 0;
    }
    lane.outgoing.wipe_due = None;
    for message in lane.outgoing.wipe.clone() {
        let remains = stayed(lane, message, WhyRemains::Unknown);
        note_remains(lane, remains);
    }
    lane.outgoing.wipe.len()
}

/// Remembers that a message stays. What is learned of it later takes the place of what was known.
fn note_remains(lane: &mut Lane, remains: Remains) {
    if let Some(known) = lane.remains.iter_mut().find(|known| known.of == remains.of) {
        *known = remains;
        return;
    }
    if lane.remains.len() >= REMAINS_MAX {
        lane.remains.remove(0);
    }
    lane.remains.push(remains);
}

/// Remembers a message. One that is known already keeps its instant, and becomes discreet if it has
/// come to show something discreet. It stays so: what is noted may come twice, in parts, and an old
/// word must not hide a newer one.
pub fn remember(lane: &mut Lane, entry: LedgerEntry) {
    if let Some(known) = lane.ledger.iter_mut().find(|known| known.message == entry.message) {
        known.is_discreet |= entry.is_discreet;
        return;
    }
    if lane.ledger.len() >= LEDGER_MAX {
        let wiped = |entry: &LedgerEntry| lane.outgoing.wipe.contains(&entry.message);
        let spare = lane.ledger.iter().position(|entry| !entry.is_discreet && !wiped(entry));
        lane.ledger.remove(spare.unwrap_or(0));
    }
    lane.ledger.push(entry);
}

/// Forgets what cannot be deleted any more and need not be.
pub fn forget_undeletable(lane: &mut Lane, now: Timestamp) {
    let Lane { ledger, outgoing, .. } = lane;
    ledger.retain(|entry| {
        now.since(entry.at) < DELETABLE
            || entry.is_discreet
            || outgoing.wipe.contains(&entry.message)
    });
}

/// Writes into the lane what the sender knows to be gone, or to stay.
pub fn fold(lane: &mut Lane, delivered: &Delivered) {
    let gone = |message: &TelegramMessageId| delivered.deleted.contains(message);
    for entry in delivered.messages.iter().filter(|entry| !gone(&entry.message)) {
        remember(lane, *entry);
    }
    // What holds the present screen already shows something else.
    let Confirmed { message: screen, number, .. } = lane.shown;
    let is_shown =
        |message: &TelegramMessageId| screen == Some(*message) && number >= lane.outgoing.screen;
    let mut behind = left_behind(lane, delivered);
    behind.retain(|message| !is_shown(message));
    wipe(lane, behind, lane.last_seen);
    lane.outgoing.wipe.retain(|message| !gone(message));
    lane.ledger.retain(|entry| !gone(&entry.message));
    if lane.outgoing.wipe.is_empty() {
        lane.outgoing.wipe_due = None;
    }
    if lane.newest_hers.is_some_and(|hers| gone(&hers)) {
        // What stood below our screen is gone: the screen may be edited again.
        let hers = lane.ledger.iter().filter(|entry| entry.origin == Origin::Hers);
        lane.newest_hers = hers.map(|entry| entry.message).max();
    }
    // Beyond its time it was counted as staying, and went after all.
    lane.remains.retain(|known| match known.of {
        RemainsOf::Message(message) => !gone(&message),
        RemainsOf::Sending(_) => true,
    });
    for remains in &delivered.remains {
        note_remains(lane, *remains);
    }
}

/// What came to be while she left, so that nothing knew of it when the wipe was made.
#[must_use]
pub fn left_behind(lane: &Lane, delivered: &Delivered) -> Vec<TelegramMessageId> {
    if lane.outgoing.is_discreet {
        return Vec::new();
    }
    let discreet = delivered.messages.iter().filter(|entry| entry.is_discreet);
    discreet
        .map(|entry| entry.message)
        .filter(|message| {
            !delivered.deleted.contains(message) && !lane.outgoing.wipe.contains(message)
        })
        .collect()
}

/// What a wipe could not take away, counted: for her, and for whoever works on her request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remaining {
    /// Messages of hers that Telegram does not delete any more: she can.
    pub hers: usize,
    /// Messages of ours that could be neither deleted nor neutralised.
    pub ours: usize,
    /// Messages of which nobody knows whether they are there.
    pub unknown: usize,
}

/// See [`Remaining`].
#[must_use]
pub fn remaining(lane: &Lane) -> Remaining {
    let mut count = Remaining::default();
    for remains in &lane.remains {
        match (remains.why, remains.origin) {
            (WhyRemains::Unknown, _) => count.unknown += 1,
            (WhyRemains::TooOld, Origin::Hers) => count.hers += 1,
            (WhyRemains::TooOld, Origin::Ours) => count.ours += 1,
        }
    }
    count
}

/// She and whoever works on her request know: it is not told again.
pub fn told(lane: &mut Lane) {
    lane.remains.clear();
}

/// Whether a message must be proven gone rather than only deleted.
#[must_use]
pub fn wants_proof(lane: &Lane, message: TelegramMessageId) -> bool {
    lane.ledger.iter().any(|entry| entry.message == message && entry.is_discreet)
}

/// Whose a message is, and whether Telegram still deletes it.
#[must_use]
pub fn entry(lane: &Lane, message: TelegramMessageId) -> Option<&LedgerEntry> {
    lane.ledger.iter().find(|entry| entry.message == message)
}

/// What stayed, as the sender reports it.
#[must_use]
pub fn stayed(lane: &Lane, message: TelegramMessageId, why: WhyRemains) -> Remains {
    let origin = entry(lane, message).map_or(Origin::Ours, |entry| entry.origin);
    Remains { of: RemainsOf::Message(message), origin, why }
}
