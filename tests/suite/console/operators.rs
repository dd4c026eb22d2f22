//! Who works here: added once, invited, invited again, sent away.

use std::sync::Arc;

use sportello::conversation::handle::Conversation;
use sportello::conversation::operators::{self, OperatorFault};
use sportello::ids::OperatorId;
use sportello::people::Role;
use sportello::store::audit::{self, Actor, Deed};
use sportello::store::memory::MemoryStore;
use sportello::store::record::Records;
use sportello::store::turnstile::Turnstile;

use super::gated::Gated;
use super::{Room, operator};
use crate::faulty::{Fault, Faulty};
use crate::shipped_desk;

/// Another process over the same store, which waits at no turnstile of the first one.
async fn beside(room: &Room, store: Arc<MemoryStore>) -> Conversation {
    let here = &room.conversation;
    let entropy = crate::store_sealing::entropy(23);
    Conversation {
        desk: here.desk.clone(),
        records: Records::open(store, here.records.keys(), entropy, room.now()).await.unwrap(),
        turnstile: Turnstile::new(),
        retention: here.retention,
        ledger: sportello::conversation::appointments::Ledger::default(),
    }
}

#[tokio::test]
async fn of_two_who_are_given_one_handle_at_once_one_has_it() {
    let store = Arc::new(Gated::default());
    let room = Room::over(store.clone()).await;
    let beside = beside(&room, store.behind.clone()).await;
    // Everything was looked at but the audit when the other process is quicker.
    let (is_there, let_on) = store.hold(audit::head_key(), 0);
    let (one, other) =
        (operator("op-1", 1, &[Role::Reception]), operator("OP-1", 2, &[Role::Reception]));
    let slow = room.conversation.add_operator(one, Actor::Maintainer, room.now());
    let quick = async {
        is_there.await.unwrap();
        let added = beside.add_operator(other, Actor::Maintainer, room.now()).await;
        let_on.send(()).unwrap();
        added
    };
    let (slow, quick) = tokio::join!(slow, quick);
    assert!(quick.is_ok());
    assert!(matches!(slow, Err(OperatorFault::HandleTaken(_))));
    let people = operators::all(&room.conversation.records).await.unwrap();
    let ids: Vec<OperatorId> = people.iter().map(|operator| operator.id).collect();
    assert_eq!(ids, [OperatorId([2; 16])]);
    // Once they left, the handle is free again.
    let now = room.now();
    beside.disable_operator(ids[0], Actor::Maintainer, now).await.unwrap();
    let again = operator("op-1", 3, &[Role::Reception]);
    room.conversation.add_operator(again, Actor::Maintainer, now).await.unwrap();
}

#[tokio::test]
async fn whoever_is_added_beside_other_work_is_added_and_once() {
    for fault in [Fault::Conflict, Fault::UnknownBefore, Fault::UnknownAfter] {
        let store = Arc::new(Faulty::new(Arc::new(MemoryStore::new()), []));
        let desk = shipped_desk::desk(sportello::directory::Policy::Rehearsal);
        let conversation = shipped_desk::conversation_over(desk, store.clone()).await;
        let room = Room::with(conversation);
        store.then(&[fault]);
        let new = operator("op-1", 1, &[Role::Reception]);
        let invited =
            room.conversation.add_operator(new, Actor::Maintainer, room.now()).await.unwrap();
        // The invitation that was given is the one that opens.
        room.enrol(&format!("/console/invitation/{}", invited.console.reveal())).await;
        let deeds = room.deeds().await;
        let invitations = deeds.iter().filter(|deed| **deed == Deed::OperatorInvited).count();
        assert_eq!(invitations, 1, "{fault:?}");
    }
}
