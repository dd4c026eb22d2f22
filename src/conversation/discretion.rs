//! What stays in the chat while something discreet is open, and after.
//!
//! The promise: her words are gone from the chat as soon as they are committed; when she leaves,
//! everything that came meanwhile goes, in both directions, and what remains is an ordinary
//! service; what was on its way and not yet sent never will be. It deliberately promises her
//! nothing about copies elsewhere: a linked device may have one. Which messages there are, and
//! how they go, is `ledger`'s matter.

use crate::flow::engine;
use crate::ids::TelegramMessageId;
use crate::time::Timestamp;

use super::desk::Desk;
use super::lane::Lane;
use super::ledger;

/// Whether something discreet is open.
pub(super) fn is_open(desk: &Desk, lane: &Lane) -> bool {
    engine::is_discreet(&desk.world(), &lane.session)
}

/// Whether the lane's messages are kept as discreet while its session stands in nothing discreet
/// any more: an edit of the flows took that away under somebody who stood there.
pub(super) fn is_astray(desk: &Desk, lane: &Lane) -> bool {
    lane.outgoing.is_discreet && !is_open(desk, lane)
}

/// When the lane's wait ends by itself; at once for one that is astray.
pub(super) fn due(desk: &Desk, lane: &Lane) -> Option<Timestamp> {
    if is_astray(desk, lane) {
        return Some(lane.last_seen);
    }
    engine::due(&desk.world(), &lane.session)
}

/// Leaving, by whatever way: what was asked for and has not started to be sent never will, and of
/// what is unasked only what does not hang on this generation; what was discreet goes.
pub(super) fn leave(lane: &mut Lane, now: Timestamp) {
    lane.outgoing.generation = lane.outgoing.generation.wrapping_add(1);
    lane.outgoing.posts.retain(|post| post.is_unasked() && post.guard.generation.is_none());
    ledger::leave_discreet(lane, now);
}

/// Her message is one that must not stay if she goes on to something discreet.
pub(super) fn mark(lane: &mut Lane, message: TelegramMessageId) {
    for entry in lane.ledger.iter_mut().filter(|entry| entry.message == message) {
        entry.is_discreet = true;
    }
}

/// After a step: opens or leaves. `hers` is the message that caused the step.
pub(super) fn keep(
    desk: &Desk,
    lane: &mut Lane,
    was_open: bool,
    hers: Option<TelegramMessageId>,
    now: Timestamp,
) {
    match (was_open, is_open(desk, lane)) {
        (false, true) => {
            ledger::open_discreet(lane);
            // Words that nobody else may find are what led here.
            if let Some(message) = hers {
                mark(lane, message);
            }
            let (screen, ledger) = (lane.shown.message, &lane.ledger);
            let words: Vec<_> = ledger
                .iter()
                .filter(|entry| entry.is_discreet && Some(entry.message) != screen)
                .map(|entry| entry.message)
                .collect();
            ledger::wipe(lane, words, now);
        }
        (true, false) if lane.outgoing.is_discreet => leave(lane, now),
        _ => {}
    }
    let wiped = &lane.outgoing.wipe;
    if lane.newest_hers.is_some_and(|newest| wiped.contains(&newest)) {
        lane.newest_hers = None;
    }
}

/// What holds the screen is edited where it stands: a new message would ring, and nobody asked.
pub(super) fn edit_in_place(lane: &mut Lane) {
    lane.newest_hers = None;
    if let Some(screen) = lane.shown.message {
        lane.outgoing.wipe.retain(|message| *message != screen);
    }
}
