//! The ledger of a chat: what must go when she leaves, and what could not.

use proptest::prelude::*;
use sportello::conversation::apply::new_lane;
use sportello::conversation::lane::{
    Address, Lane, LedgerEntry, Origin, Remains, RemainsOf, WhyRemains,
};
use sportello::conversation::ledger::{
    DELETABLE, Remaining, WIPE_WITHIN, end_wipe, fold, forget_undeletable, leave_discreet,
    note_hers, open_discreet, remaining, remember, told,
};
use sportello::conversation::sent::Delivered;
use sportello::ids::{ChatId, TelegramMessageId};
use sportello::time::Timestamp;

const NOW: Timestamp = Timestamp(1_000_000_000);

fn lane() -> Lane {
    new_lane(Address::Private(ChatId(7)), NOW)
}

fn message(id: i32) -> TelegramMessageId {
    TelegramMessageId(id)
}

fn ours(id: i32, is_discreet: bool) -> LedgerEntry {
    LedgerEntry { message: message(id), at: NOW, origin: Origin::Ours, is_discreet }
}

#[test]
fn only_what_came_while_something_discreet_was_open_goes() {
    let mut lane = lane();
    note_hers(&mut lane, message(1), NOW);
    remember(&mut lane, ours(2, false));
    open_discreet(&mut lane);
    note_hers(&mut lane, message(3), NOW);
    assert_eq!(lane.outgoing.wipe, [message(3)], "her words go at once");
    remember(&mut lane, ours(4, true));
    // An older screen came to show it.
    remember(&mut lane, ours(2, true));
    leave_discreet(&mut lane, NOW);
    lane.outgoing.wipe.sort_unstable();
    assert_eq!(lane.outgoing.wipe, [2, 3, 4].map(message));
    assert_eq!(lane.outgoing.wipe_due, Some(NOW + WIPE_WITHIN));
    assert!(!lane.outgoing.is_discreet);
    note_hers(&mut lane, message(5), NOW);
    assert!(!lane.outgoing.wipe.contains(&message(5)));
}

#[test]
fn what_is_discreet_or_to_be_wiped_is_not_forgotten_with_time_or_number() {
    let mut lane = lane();
    open_discreet(&mut lane);
    note_hers(&mut lane, message(1), NOW);
    remember(&mut lane, ours(2, true));
    lane.outgoing.is_discreet = false;
    for id in 3..1_000 {
        note_hers(&mut lane, message(id), NOW);
    }
    forget_undeletable(&mut lane, NOW + DELETABLE);
    let kept: Vec<i32> = lane.ledger.iter().map(|entry| entry.message.0).collect();
    assert_eq!(kept, [1, 2], "all else is beyond deleting");
}

#[test]
fn a_browser_has_nothing_to_wipe() {
    let mut lane = new_lane(Address::Web, NOW);
    open_discreet(&mut lane);
    note_hers(&mut lane, message(1), NOW);
    leave_discreet(&mut lane, NOW);
    assert!(lane.outgoing.wipe.is_empty());
}

#[test]
fn what_is_known_to_be_gone_is_folded_and_her_newest_is_the_newest_that_is_there() {
    let mut lane = lane();
    note_hers(&mut lane, message(1), NOW);
    open_discreet(&mut lane);
    note_hers(&mut lane, message(9), NOW);
    lane.newest_hers = Some(message(9));
    let gone = Delivered { deleted: vec![message(9)], ..Delivered::default() };
    fold(&mut lane, &gone);
    assert_eq!(lane.newest_hers, Some(message(1)), "the screen may be edited again");
    assert!(lane.outgoing.wipe.is_empty() && lane.outgoing.wipe_due.is_none());
    assert_eq!(lane.ledger.len(), 1);
}

#[test]
fn what_stays_is_counted_once_however_often_it_is_noted() {
    let mut lane = lane();
    let stays = |of, origin, why| Remains { of, origin, why };
    let remains = vec![
        stays(RemainsOf::Message(message(1)), Origin::Hers, WhyRemains::TooOld),
        stays(RemainsOf::Message(message(2)), Origin::Ours, WhyRemains::TooOld),
        stays(RemainsOf::Message(message(3)), Origin::Hers, WhyRemains::Unknown),
        stays(RemainsOf::Sending(7), Origin::Ours, WhyRemains::Unknown),
    ];
    let noted = Delivered { remains, ..Delivered::default() };
    fold(&mut lane, &noted);
    fold(&mut lane, &noted);
    assert_eq!(remaining(&lane), Remaining { hers: 1, ours: 1, unknown: 2 });
    told(&mut lane);
    assert_eq!(remaining(&lane), Remaining::default());
}

#[test]
fn what_is_not_wiped_in_its_time_is_counted_and_no_more_once_it_went() {
    let mut lane = lane();
    open_discreet(&mut lane);
    note_hers(&mut lane, message(1), NOW);
    remember(&mut lane, ours(2, true));
    leave_discreet(&mut lane, NOW);
    let due = NOW + WIPE_WITHIN;
    assert_eq!(end_wipe(&mut lane, Timestamp(due.0 - 1)), 0);
    assert_eq!(remaining(&lane), Remaining::default());
    assert_eq!(end_wipe(&mut lane, due), 2);
    assert_eq!(remaining(&lane), Remaining { unknown: 2, ..Remaining::default() });
    assert_eq!(end_wipe(&mut lane, due + WIPE_WITHIN), 0, "counted once");
    // She let us back in: one goes, and of the other more becomes known.
    let of = RemainsOf::Message(message(1));
    let too_old = Remains { of, origin: Origin::Hers, why: WhyRemains::TooOld };
    let deleted = vec![message(1), message(2)];
    fold(&mut lane, &Delivered { deleted, remains: vec![too_old], ..Delivered::default() });
    assert_eq!(remaining(&lane), Remaining { hers: 1, ..Remaining::default() });
}

proptest! {
    #![proptest_config(crate::random::cases(200))]

    /// Whatever is opened, written, sent, noted twice and left: what was discreet is to be wiped,
    /// or is known to be gone.
    #[test]
    fn nothing_discreet_is_lost_sight_of(deeds in proptest::collection::vec((0..6u8, 1..40i32), 1..200)) {
        let mut lane = lane();
        let mut noted = Delivered::default();
        let (mut discreet, mut gone) = (std::collections::BTreeSet::new(), std::collections::BTreeSet::new());
        for (deed, id) in deeds {
            match deed {
                0 => open_discreet(&mut lane),
                1 => {
                    if lane.outgoing.is_discreet {
                        discreet.insert(id);
                    }
                    note_hers(&mut lane, message(id), NOW);
                }
                2 => {
                    let is_discreet = lane.outgoing.is_discreet;
                    if is_discreet {
                        discreet.insert(id);
                    }
                    noted.messages.push(ours(id, is_discreet));
                }
                3 => {
                    if lane.outgoing.wipe.contains(&message(id)) {
                        noted.deleted.push(message(id));
                        gone.insert(id);
                    }
                }
                4 => fold(&mut lane, &noted),
                _ => {
                    fold(&mut lane, &noted);
                    leave_discreet(&mut lane, NOW);
                    for id in discreet.difference(&gone) {
                        prop_assert!(lane.outgoing.wipe.contains(&message(*id)), "{id}");
                    }
                }
            }
        }
    }
}
