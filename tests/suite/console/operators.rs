//! Who works here: added once, invited, invited again, sent away.

use std::sync::Arc;
use std::time::Duration;

use axum::http::StatusCode;
use sportello::conversation::cases::Changes;
use sportello::conversation::handle::Conversation;
use sportello::conversation::operators::{self, Door, OperatorFault, Token};
use sportello::ids::OperatorId;
use sportello::people::Role;
use sportello::store::audit::{self, Actor, Deed};
use sportello::store::memory::MemoryStore;
use sportello::store::record::Records;
use sportello::store::turnstile::Turnstile;

use super::gated::Gated;
use super::{PASSPHRASE, Room, operator};
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
        openings: sportello::conversation::openings::InForce::default(),
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

#[tokio::test]
async fn the_next_invitation_is_the_only_one() {
    let room = Room::new().await;
    let by = Actor::Maintainer;
    let id = OperatorId([1; 16]);
    let new = operator("op-1", 1, &[Role::Reception]);
    let first = room.conversation.add_operator(new, by, room.now()).await.unwrap();
    let second = room.conversation.invite_again(id, by, room.now()).await.unwrap();
    let opens = async |token: &Token, door: Door| {
        let mut changes = Changes::default();
        let conversation = &room.conversation;
        let found = conversation.take_invitation(&mut changes, token.reveal(), door, room.now());
        found.await.unwrap() == Some(id)
    };
    for (invited, opened) in [(&first, false), (&second, true)] {
        assert_eq!(opens(&invited.console, Door::Console).await, opened);
        assert_eq!(opens(&invited.telegram, Door::Telegram).await, opened);
    }
    // Taking one up leaves the other half; being invited once more does not.
    room.enrol(&format!("/console/invitation/{}", second.console.reveal())).await;
    assert!(!opens(&second.console, Door::Console).await);
    assert!(opens(&second.telegram, Door::Telegram).await);
    let third = room.conversation.invite_again(id, by, room.now()).await.unwrap();
    assert!(!opens(&second.telegram, Door::Telegram).await);
    assert!(opens(&third.console, Door::Console).await);
}

#[tokio::test]
async fn whoever_found_an_open_session_changes_nobodys_access() {
    let room = Room::new().await;
    let codes = room.staff(operator("op-1", 1, &[Role::Administrator])).await;
    room.staff(operator("op-2", 2, &[Role::Reception])).await;
    let mut client = room.sign_in("op-1", &codes).await;
    let page = "/console/operators";
    let colleague = OperatorId([2; 16]);
    let [again, away] = ["invite", "disable"].map(|what| format!("{page}/{colleague}/{what}"));
    let before = room.deeds().await;
    let used = codes.code(room.now());
    room.pass(Duration::from_mins(1));
    let fresh = codes.code(room.now());
    let new = [("name", "Anna"), ("handle", "anna"), ("role-reception", "yes")];
    let proofs: [&[(&str, &str)]; 3] = [
        &[],
        // The one they signed in with.
        &[("passphrase", PASSPHRASE), ("code", &used)],
        &[("passphrase", "indovino indovino"), ("code", &fresh)],
    ];
    for proof in proofs {
        let invitation = [&new[..], proof].concat();
        for (path, fields) in [(page, &*invitation), (&*again, proof), (&*away, proof)] {
            let answer = room.submit(&mut client, path, path, fields).await;
            // Guessing is slowed as well.
            let refused = [StatusCode::FORBIDDEN, StatusCode::TOO_MANY_REQUESTS];
            assert!(refused.contains(&answer.status), "{path} {proof:?}: {}", answer.body);
            assert!(!answer.body.contains("/console/invitation/"), "{path}");
            room.pass(Duration::from_mins(15));
        }
    }
    let new = room.deeds().await.split_off(before.len());
    assert!(new.contains(&Deed::SignInRefused), "{new:?}");
    for deed in [Deed::OperatorInvited, Deed::OperatorDisabled] {
        assert!(!new.contains(&deed), "{new:?}");
    }
    let [passphrase, code] = room.proof(&codes);
    let fields = [(passphrase.0, &*passphrase.1), (code.0, &*code.1)];
    let mut client = room.sign_in("op-1", &codes).await;
    let twice = room.submit(&mut client, &again, &again, &fields).await;
    assert_eq!(twice.status, StatusCode::FORBIDDEN, "an older code than the one signed in with");
    room.pass(Duration::from_mins(15));
    let [passphrase, code] = room.proof(&codes);
    let fields = [(passphrase.0, &*passphrase.1), (code.0, &*code.1)];
    let invited = room.submit(&mut client, &again, &again, &fields).await;
    assert!(invited.body.contains("/console/invitation/"), "{}", invited.body);
}
