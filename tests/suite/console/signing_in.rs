//! Invitation, passphrase, codes, sessions.

use std::sync::Arc;
use std::time::Duration;

use axum::http::{Method, StatusCode};
use futures_util::stream::{FuturesUnordered, StreamExt};
use sportello::conversation::operators::Invited;
use sportello::ids::OperatorId;
use sportello::people::Role;
use sportello::store::audit::{self, About, Actor, Deed};
use sportello::store::credentials::Credentials;
use sportello::store::envelope::{SecretKey, Stretch, WrappedKey};
use sportello::store::{Batch, Outcome};
use sportello::web::console::line::STRANGERS_WAITING_MAX;
use sportello::web::console::session::{IDLE, LONGEST};

use super::gated::Gated;
use super::{Client, PASSPHRASE, Room, operator};

#[tokio::test]
async fn an_invitation_is_taken_up_once_and_opens_the_room() {
    let room = Room::new().await;
    let invited = room.invite("op-1", 1).await;
    let path = format!("/console/invitation/{}", invited.console.reveal());
    let codes = room.enrol(&path).await;
    let again = room.get(&mut Client::default(), &path).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    let mut client = room.sign_in("op-1", &codes).await;
    let home = room.get(&mut client, "/console").await;
    assert_eq!(home.place(), "/console/queue");
    let queue = room.get(&mut client, "/console/queue").await;
    assert!(queue.text().contains("Da prendere"), "{}", queue.body);
    let deeds = room.deeds().await;
    for deed in [Deed::OperatorInvited, Deed::Enrolled, Deed::SignedIn, Deed::QueueRead] {
        assert!(deeds.contains(&deed), "{deed:?} in {deeds:?}");
    }
}

#[tokio::test]
async fn an_invitation_that_expired_or_never_was_leads_nowhere() {
    let room = Room::new().await;
    let invited = room.invite("op-1", 1).await;
    let path = format!("/console/invitation/{}", invited.console.reveal());
    let never = room.get(&mut Client::default(), "/console/invitation/abcdef").await;
    // The half for Telegram opens no room.
    let other = format!("/console/invitation/{}", invited.telegram.reveal());
    let other = room.get(&mut Client::default(), &other).await;
    room.pass(Duration::from_hours(24 * 8));
    let late = room.get(&mut Client::default(), &path).await;
    for answer in [&never, &other, &late] {
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert_eq!(answer.body, never.body);
    }
}

#[tokio::test]
async fn enrolment_insists_on_a_good_passphrase_and_a_right_code() {
    let room = Room::new().await;
    let invited = room.invite("op-1", 1).await;
    let path = format!("/console/invitation/{}", invited.console.reveal());
    let mut client = Client::default();
    let codes = room.get(&mut client, &path).await.codes();
    let code = codes.code(room.now());
    for (fields, said) in [
        ([("passphrase", "corta"), ("again", "corta"), ("code", &*code)], "corta"),
        (
            [("passphrase", PASSPHRASE), ("again", "un’altra frase lunga"), ("code", &*code)],
            "diverse",
        ),
        ([("passphrase", PASSPHRASE), ("again", PASSPHRASE), ("code", "000000")], "codice"),
        (
            [("passphrase", "aaaaaaaaaaaaaaaa"), ("again", "aaaaaaaaaaaaaaaa"), ("code", &*code)],
            "facile",
        ),
    ] {
        let answer = room.send(&mut client, Method::POST, &path, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains(said), "{said}: {}", answer.text());
        assert!(!answer.body.contains(PASSPHRASE), "what was typed does not come back");
    }
    // The secret that was shown stays the same until it is confirmed.
    let same = room.get(&mut client, &path).await.codes();
    assert_eq!(same.code(room.now()), code);
}

#[tokio::test]
async fn what_is_refused_does_not_say_why() {
    let room = Room::new().await;
    let codes = room.staff(operator("op-1", 1, &[Role::Reception])).await;
    let mut answers = Vec::new();
    for (handle, passphrase, code) in [
        ("op-1", "un’altra frase lunga", None),
        ("op-1", PASSPHRASE, Some("000000")),
        ("nobody", PASSPHRASE, None),
    ] {
        room.pass(Duration::from_mins(1));
        let right = codes.code(room.now());
        let code = code.unwrap_or(&right);
        let fields = [("handle", handle), ("passphrase", passphrase), ("code", code)];
        let mut client = Client::default();
        let answer = room.send(&mut client, Method::POST, "/console/enter", &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert!(client.cookies.is_empty());
        answers.push(answer.body);
    }
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "three ways to be told no");
    let refused = room.audited().await;
    let refused: Vec<_> =
        refused.iter().filter(|entry| entry.deed == Deed::SignInRefused).collect();
    let about: Vec<_> = refused.iter().rev().map(|entry| entry.about).collect();
    let theirs = About::Operator(OperatorId([1; 16]));
    assert_eq!(about, [theirs, theirs, About::Nothing], "nobody's name is tried too");
    assert!(refused.iter().all(|entry| entry.actor == Actor::Stranger));
}

#[tokio::test]
async fn a_code_signs_in_once() {
    let room = Room::new().await;
    let codes = room.staff(operator("op-1", 1, &[Role::Reception])).await;
    room.pass(Duration::from_mins(1));
    let code = codes.code(room.now());
    let fields = [("handle", "op-1"), ("passphrase", PASSPHRASE), ("code", &*code)];
    let first = room.send(&mut Client::default(), Method::POST, "/console/enter", &fields).await;
    assert_eq!(first.place(), "/console");
    let again = room.send(&mut Client::default(), Method::POST, "/console/enter", &fields).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn two_with_the_same_code_at_once_do_not_both_come_in() {
    let room = Room::new().await;
    let codes = room.staff(operator("op-1", 1, &[Role::Reception])).await;
    room.pass(Duration::from_mins(1));
    let code = codes.code(room.now());
    let fields = [("handle", "op-1"), ("passphrase", PASSPHRASE), ("code", &*code)];
    let (mut one, mut other) = (Client::default(), Client::default());
    let (one, other) = tokio::join!(
        room.send(&mut one, Method::POST, "/console/enter", &fields),
        room.send(&mut other, Method::POST, "/console/enter", &fields),
    );
    let came_in = [one, other].iter().filter(|answer| answer.place() == "/console").count();
    assert_eq!(came_in, 1);
}

#[tokio::test]
async fn wrong_tries_are_slowed_and_her_own_browser_is_not() {
    let room = Room::new().await;
    let codes = room.staff(operator("op-1", 1, &[Role::Reception])).await;
    let mut own = room.sign_in("op-1", &codes).await;
    room.submit(&mut own, "/console/account", "/console/leave", &[]).await;
    let mut slowed = None;
    for number in 0..40 {
        let mut stranger =
            Client { address: Some(format!("192.0.2.{number}")), ..Client::default() };
        let fields = [("handle", "op-1"), ("passphrase", "indovino indovino"), ("code", "123456")];
        let answer = room.send(&mut stranger, Method::POST, "/console/enter", &fields).await;
        if answer.status == StatusCode::TOO_MANY_REQUESTS {
            slowed = Some(answer);
            break;
        }
    }
    let slowed = slowed.expect("guessing is slowed");
    assert!(slowed.header("retry-after").parse::<u64>().unwrap() >= 1);
    // A stranger waits although the passphrase is right; she comes in with her own browser.
    let fields = [("handle", "op-1"), ("passphrase", PASSPHRASE), ("code", "123456")];
    let answer = room.send(&mut Client::default(), Method::POST, "/console/enter", &fields).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    let code = codes.code(room.now() + Duration::from_secs(30));
    let fields = [("handle", "op-1"), ("passphrase", PASSPHRASE), ("code", &*code)];
    let answer = room.send(&mut own, Method::POST, "/console/enter", &fields).await;
    assert_eq!(answer.place(), "/console", "{}", answer.body);
}

/// Sends the same try from many browsers at once.
async fn at_once(room: &Room, count: usize, fields: &[(&str, &str)]) -> Vec<StatusCode> {
    let tries = (0..count).map(|number| async move {
        let address = Some(format!("192.0.2.{number}"));
        let mut client = Client { address, ..Client::default() };
        room.send(&mut client, Method::POST, "/console/enter", fields).await.status
    });
    futures_util::future::join_all(tries).await
}

#[tokio::test]
async fn many_tries_at_once_are_slowed_like_one_after_the_other() {
    for handle in ["op-1", "nobody"] {
        let room = Room::new().await;
        room.staff(operator("op-1", 1, &[Role::Reception])).await;
        let fields = [("handle", handle), ("passphrase", "indovino indovino"), ("code", "123456")];
        let answers = at_once(&room, 60, &fields).await;
        let tried = answers.iter().filter(|status| **status == StatusCode::FORBIDDEN).count();
        let slowed = answers.iter().filter(|it| **it == StatusCode::TOO_MANY_REQUESTS).count();
        assert_eq!((tried, slowed), (4, 56), "{handle}: four tries cost nothing");
    }
}

#[tokio::test]
async fn a_crowd_of_strangers_is_turned_away_and_her_own_browser_is_not() {
    let room = Room::new().await;
    let codes = room.staff(operator("op-1", 1, &[Role::Reception])).await;
    let mut own = room.sign_in("op-1", &codes).await;
    room.submit(&mut own, "/console/account", "/console/leave", &[]).await;
    let room = &room;
    // Whoever's turn it is stands still until the audit takes their try.
    let held = room.conversation.turnstile.enter(&audit::head_key()).await;
    // Each at another name, from another address: nothing is held against any of them yet.
    let mut crowd: FuturesUnordered<_> = (0..60)
        .map(|number| async move {
            let address = Some(format!("192.0.2.{number}"));
            let mut client = Client { address, ..Client::default() };
            let handle = format!("nobody-{number}");
            let fields = [("handle", &*handle), ("passphrase", "indovino indovino"), ("code", "1")];
            room.send(&mut client, Method::POST, "/console/enter", &fields).await
        })
        .collect();
    for _ in 0..60 - 1 - STRANGERS_WAITING_MAX {
        // Nobody here is kept waiting; were somebody, it would be for ever.
        let away = tokio::time::timeout(Duration::from_mins(1), crowd.next()).await;
        let away = away.expect("they are turned away at once").unwrap();
        assert_eq!(away.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(away.header("retry-after").parse::<u64>().unwrap() >= 1);
    }
    room.pass(Duration::from_mins(1));
    let code = codes.code(room.now());
    let fields = [("handle", "op-1"), ("passphrase", PASSPHRASE), ("code", &*code)];
    let hers = room.send(&mut own, Method::POST, "/console/enter", &fields);
    let (rest, hers, ()) = tokio::join!(crowd.collect::<Vec<_>>(), hers, async move { drop(held) });
    assert_eq!(hers.place(), "/console", "{}", hers.body);
    assert!(rest.iter().all(|it| it.status == StatusCode::FORBIDDEN));
}

#[tokio::test]
async fn a_session_idles_out_and_a_page_that_refreshes_itself_does_not_keep_it() {
    let room = Room::new().await;
    let codes = room.staff(operator("op-1", 1, &[Role::Reception])).await;
    let mut client = room.sign_in("op-1", &codes).await;
    for _ in 0..4 {
        room.pass(IDLE / 4 + Duration::from_secs(1));
        room.get(&mut client, "/console/queue?again").await;
    }
    let answer = room.get(&mut client, "/console/queue").await;
    assert_eq!(answer.place(), "/console/enter");
    assert_eq!(room.memory_sessions(), 0);
    // Touching it does.
    let mut client = room.sign_in("op-1", &codes).await;
    let mut since = Duration::ZERO;
    while since + IDLE / 2 < LONGEST {
        room.pass(IDLE / 2);
        since += IDLE / 2;
        assert_eq!(room.get(&mut client, "/console/queue").await.status, StatusCode::OK);
    }
    // And not for ever.
    room.pass(IDLE / 2);
    room.pass(IDLE / 2);
    assert_eq!(room.get(&mut client, "/console/queue").await.place(), "/console/enter");
}

#[tokio::test]
async fn what_idled_out_is_wiped_without_its_browser() {
    let room = Room::new().await;
    let codes = room.staff(operator("op-1", 1, &[Role::Reception])).await;
    room.sign_in("op-1", &codes).await;
    assert_eq!(room.memory_sessions(), 1);
    room.pass(IDLE + Duration::from_secs(1));
    room.memory.sweep(room.now());
    assert_eq!(room.memory_sessions(), 0);
}

#[tokio::test]
async fn cookies_are_strict_and_bound_to_the_host_behind_tls() {
    let room = Room::new().await;
    let codes = room.staff(operator("op-1", 1, &[Role::Reception])).await;
    for over_tls in [false, true] {
        let mut client = Client { over_tls, ..Client::default() };
        let answer = room.try_sign_in(&mut client, "op-1", PASSPHRASE, &codes).await;
        let cookies: Vec<&str> = answer
            .headers
            .get_all("set-cookie")
            .iter()
            .map(|cookie| cookie.to_str().unwrap())
            .collect();
        assert_eq!(cookies.len(), 2);
        for cookie in cookies {
            assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
            assert!(cookie.contains("Path=/"), "{cookie}");
            assert_eq!(cookie.starts_with("__Host-"), over_tls, "{cookie}");
            assert_eq!(cookie.contains("; Secure"), over_tls, "{cookie}");
        }
        let page = room.get(&mut client, "/console/queue").await;
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(page.header("content-security-policy").contains("default-src 'none'"));
        assert_eq!(page.header("x-frame-options"), "DENY");
    }
}

#[tokio::test]
async fn a_form_without_its_own_token_changes_nothing() {
    let room = Room::new().await;
    let codes = room.staff(operator("op-1", 1, &[Role::Coordinator])).await;
    let other = room.staff(operator("op-2", 2, &[Role::Coordinator])).await;
    let mut client = room.sign_in("op-1", &codes).await;
    let mut colleague = room.sign_in("op-2", &other).await;
    let of_another_form = room.get(&mut client, "/console/drills").await.token("/console/leave");
    let of_a_colleague = room.get(&mut colleague, "/console/drills").await.token("/console/drills");
    for token in [None, of_another_form, of_a_colleague] {
        let token = token.unwrap_or_default();
        let fields = [("token", token.as_str()), ("kind", "ordinary")];
        let answer = room.send(&mut client, Method::POST, "/console/drills", &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    assert!(!room.deeds().await.contains(&Deed::DrillBegun));
    let answer = room
        .submit(&mut client, "/console/drills", "/console/drills", &[("kind", "ordinary")])
        .await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert!(room.deeds().await.contains(&Deed::DrillBegun));
}

#[tokio::test]
async fn a_passphrase_is_changed_and_the_old_one_and_all_sessions_end() {
    let room = Room::new().await;
    let codes = room.staff(operator("op-1", 1, &[Role::Reception])).await;
    let mut client = room.sign_in("op-1", &codes).await;
    let mut elsewhere = room.sign_in("op-1", &codes).await;
    let before = room.credentials(1).await;
    let new = "tre civette sul comò";
    let wrong = [("current", "non è questa frase"), ("passphrase", new), ("again", new)];
    let answer = room.submit(&mut client, "/console/account", "/console/account", &wrong).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let fields = [("current", PASSPHRASE), ("passphrase", new), ("again", new)];
    let answer = room.submit(&mut client, "/console/account", "/console/account", &fields).await;
    assert_eq!(answer.place(), "/console/enter");
    assert_eq!(room.get(&mut elsewhere, "/console/queue").await.place(), "/console/enter");
    let mut stranger = Client::default();
    let old = room.try_sign_in(&mut stranger, "op-1", PASSPHRASE, &codes).await;
    assert_eq!(old.status, StatusCode::FORBIDDEN);
    let answer = room.try_sign_in(&mut stranger, "op-1", new, &codes).await;
    assert_eq!(answer.place(), "/console");
    let after = room.credentials(1).await;
    assert_eq!(before.key.public, after.key.public, "what was sealed to them still opens");
}

/// Gives the member other keys, as if they had taken up a new invitation.
async fn enrol_anew(room: &Room) -> Credentials {
    let id = OperatorId([1; 16]);
    let key = Credentials::key_of(id);
    let records = &room.conversation.records;
    let mut found = records.load::<Credentials>(&key).await.unwrap().unwrap();
    let entropy = crate::store_sealing::entropy(91);
    let (secret, weak) = (SecretKey::fresh(&entropy), Stretch::WEAK);
    found.value.key =
        WrappedKey::wrap(id, &secret, "un’altra frase lunga", weak, &entropy).unwrap();
    let mut batch = Batch::new(room.now());
    records.put(&mut batch, key, &found.value, found.version, &found.seal).unwrap();
    let outcome = records.store().commit(batch).await.unwrap();
    assert!(matches!(outcome, Outcome::Applied { .. }));
    found.value
}

#[tokio::test]
async fn a_sign_in_that_was_overtaken_by_a_change_opens_nothing() {
    let store = Arc::new(Gated::default());
    let room = Room::over(store.clone()).await;
    let codes = room.staff(operator("op-1", 1, &[Role::Reception])).await;
    // The second look at the record comes after the stretch.
    let (is_there, let_on) = store.hold(Credentials::key_of(OperatorId([1; 16])), 1);
    let mut client = Client::default();
    let trying = room.try_sign_in(&mut client, "op-1", PASSPHRASE, &codes);
    let changing = async {
        is_there.await.unwrap();
        enrol_anew(&room).await;
        let_on.send(()).unwrap();
    };
    let (answer, ()) = tokio::join!(trying, changing);
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(room.memory_sessions(), 0);
}

#[tokio::test]
async fn a_change_of_passphrase_that_was_overtaken_brings_no_old_key_back() {
    let store = Arc::new(Gated::default());
    let room = Room::over(store.clone()).await;
    let codes = room.staff(operator("op-1", 1, &[Role::Reception])).await;
    let mut client = room.sign_in("op-1", &codes).await;
    let page = "/console/account";
    let token = room.get(&mut client, page).await.token(page).unwrap();
    let (is_there, let_on) = store.hold(Credentials::key_of(OperatorId([1; 16])), 1);
    let new = "tre civette sul comò";
    let fields = [("token", &*token), ("current", PASSPHRASE), ("passphrase", new), ("again", new)];
    let trying = room.send(&mut client, Method::POST, page, &fields);
    let changing = async {
        is_there.await.unwrap();
        let anew = enrol_anew(&room).await;
        let_on.send(()).unwrap();
        anew
    };
    let (answer, anew) = tokio::join!(trying, changing);
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(room.credentials(1).await.key, anew.key);
}

#[tokio::test]
async fn signing_out_ends_the_session_and_clears_the_browser() {
    let room = Room::new().await;
    let codes = room.staff(operator("op-1", 1, &[Role::Reception])).await;
    let mut client = room.sign_in("op-1", &codes).await;
    let kept = client.cookies.clone();
    let answer = room.submit(&mut client, "/console/queue", "/console/leave", &[]).await;
    assert_eq!(answer.place(), "/console/enter");
    assert!(answer.header("clear-site-data").contains("cache"));
    let mut thief = Client { cookies: kept, ..Client::default() };
    assert_eq!(room.get(&mut thief, "/console/queue").await.place(), "/console/enter");
}

impl Room {
    async fn invite(&self, handle: &str, id: u8) -> Invited {
        let new = operator(handle, id, &[Role::Reception]);
        self.conversation.add_operator(new, Actor::Maintainer, self.now()).await.unwrap()
    }

    fn memory_sessions(&self) -> usize {
        self.memory.signed_in()
    }

    async fn credentials(&self, id: u8) -> Credentials {
        let key = Credentials::key_of(OperatorId([id; 16]));
        self.conversation.records.load::<Credentials>(&key).await.unwrap().unwrap().value
    }
}
