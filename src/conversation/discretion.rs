//! What stays in the chat while something discreet is open, and after.
//!
//! The promise: her words are gone from the chat as soon as they are committed; of the desk's own
//! messages only the one that holds the screen stays, and when she leaves it shows an ordinary
//! service; what was on its way and not yet sent never will be. It deliberately promises her
//! nothing about copies elsewhere: a linked device may have one.

use crate::flow::engine;
use crate::ids::TelegramMessageId;

use super::desk::Desk;
use super::lane::Lane;

/// Whether something discreet is open.
pub(super) fn is_open(desk: &Desk, lane: &Lane) -> bool {
    engine::is_discreet(&desk.world(), &lane.session)
}

/// Her message is one that must not stay.
pub(super) fn mark(lane: &mut Lane, message: TelegramMessageId) {
    for entry in lane.ledger.iter_mut().filter(|entry| entry.message == message) {
        entry.is_discreet = true;
    }
}

/// After a step: wipes what must not stay. `hers` is the message that caused the step.
pub(super) fn keep(desk: &Desk, lane: &mut Lane, was_open: bool, hers: Option<TelegramMessageId>) {
    let is_open = is_open(desk, lane);
    lane.outgoing.is_discreet = is_open;
    if is_open && !was_open {
        // A phrase that nobody else may find is what led here.
        if let Some(message) = hers {
            mark(lane, message);
        }
    }
    if !is_open && !was_open {
        return;
    }
    let screen = lane.shown.message;
    for entry in &mut lane.ledger {
        if !entry.is_discreet {
            continue;
        }
        if Some(entry.message) == screen {
            // It stays, and from now on shows something ordinary.
            entry.is_discreet = is_open;
        } else if !lane.outgoing.wipe.contains(&entry.message) {
            lane.outgoing.wipe.push(entry.message);
        }
    }
    let wiped = &lane.outgoing.wipe;
    if lane.newest_hers.is_some_and(|newest| wiped.contains(&newest)) {
        lane.newest_hers = None;
    }
    if was_open && !is_open {
        lane.outgoing.generation = lane.outgoing.generation.wrapping_add(1);
        lane.outgoing.posts.retain(|post| post.guard.generation.is_none());
    }
}
