//! Every line of the table against every role, and against those who have none.

use axum::http::{Method, StatusCode};
use sportello::cases::CaseKind;
use sportello::cases::routing::Exclusion;
use sportello::people::{Act, Role, may};
use sportello::store::audit::Actor;
use sportello::web::console::places::{self, Door, LINES, Manner};

use super::{Answer, Client, Room, operator};

fn filled(path: &str) -> String {
    path.replace("{token}", "abcdef")
        .replace("{case}", &"0".repeat(32))
        .replace("{operator}", &"9".repeat(32))
        .replace("{appointment}", &"9".repeat(32))
        .replace("{deed}", "claim")
}

async fn visit(room: &Room, client: &mut Client, line: &places::Line) -> Answer {
    let path = filled(line.path);
    match line.manner {
        Manner::Get => room.get(client, &path).await,
        // Without its token: whoever may come is told that the form is old, everybody else that
        // there is nothing.
        Manner::Post => room.send(client, Method::POST, &path, &[]).await,
    }
}

fn opens(door: Door, role: Role) -> bool {
    match door {
        Door::Anybody | Door::Members => true,
        Door::Having(acts) => acts.iter().any(|act| may(role, *act)),
    }
}

#[tokio::test]
async fn every_line_opens_for_the_roles_it_names_and_for_nobody_else() {
    let room = Room::new().await;
    let mut clients = Vec::new();
    for (at, role) in Role::ALL.into_iter().enumerate() {
        let handle = format!("op-{at}");
        let codes = room.staff(operator(&handle, at as u8 + 1, &[role])).await;
        clients.push((role, room.sign_in(&handle, &codes).await));
    }
    for line in LINES.iter().filter(|line| line.door != Door::Anybody) {
        for (role, client) in &mut clients {
            let answer = visit(&room, client, line).await;
            let what = format!("{:?} {} as {role:?}: {}", line.manner, line.path, answer.status);
            // There is no such case, nor operator: whoever may come finds nothing either.
            let is_of_a_thing = line.path.contains('{');
            match (opens(line.door, *role), line.manner) {
                (false, _) => assert_eq!(answer.status, StatusCode::NOT_FOUND, "{what}"),
                (true, Manner::Post) => assert_eq!(answer.status, StatusCode::FORBIDDEN, "{what}"),
                (true, Manner::Get) if is_of_a_thing => {
                    assert_eq!(answer.status, StatusCode::NOT_FOUND, "{what}");
                }
                (true, Manner::Get) => assert!(
                    answer.status == StatusCode::OK || answer.status.is_redirection(),
                    "{what}"
                ),
            }
        }
    }
}

#[tokio::test]
async fn whoever_is_not_signed_in_learns_of_no_address() {
    let room = Room::new().await;
    for line in LINES.iter().filter(|line| line.door != Door::Anybody) {
        let answer = visit(&room, &mut Client::default(), line).await;
        assert_eq!(answer.place(), "/console/enter", "{}", line.path);
        assert!(answer.body.is_empty());
    }
    for unknown in ["/console/secret", "/", "/console/case", "/console/queue/", "/metrics"] {
        let answer = room.get(&mut Client::default(), unknown).await;
        assert_eq!(answer.place(), "/console/enter", "{unknown}");
    }
    let put = room.send(&mut Client::default(), Method::PUT, "/console/enter", &[]).await;
    assert_eq!(put.place(), "/console/enter");
}

#[tokio::test]
async fn whoever_was_disabled_is_out_at_once() {
    let room = Room::new().await;
    for (at, role) in Role::ALL.into_iter().enumerate() {
        let (handle, id) = (format!("op-{at}"), at as u8 + 1);
        let codes = room.staff(operator(&handle, id, &[role])).await;
        let mut client = room.sign_in(&handle, &codes).await;
        let id = sportello::ids::OperatorId([id; 16]);
        let by = Actor::Maintainer;
        room.conversation.disable_operator(id, by, room.now()).await.unwrap();
        for line in LINES.iter().filter(|line| line.door != Door::Anybody) {
            let answer = visit(&room, &mut client, line).await;
            assert_eq!(answer.place(), "/console/enter", "{role:?} {}", line.path);
        }
        let answer =
            room.try_sign_in(&mut Client::default(), &handle, super::PASSPHRASE, &codes).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{role:?}");
    }
}

/// Every page that somebody's roles open, with whatever stands on it.
async fn everything(room: &Room, client: &mut Client) -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for line in LINES.iter().filter(|line| line.manner == Manner::Get) {
        if line.path.contains('{') {
            continue;
        }
        let answer = room.get(client, line.path).await;
        pages.push((line.path.to_owned(), answer.text()));
    }
    pages
}

#[tokio::test]
async fn whoever_is_excluded_gets_the_same_as_if_there_were_no_case() {
    let room = Room::new().await;
    let roles = [Role::AntiViolence, Role::Coordinator, Role::Reception, Role::Administrator];
    let mut neighbour = operator("op-1", 1, &roles);
    neighbour.ties.municipalities.insert("treviglio".into());
    let codes = room.staff(neighbour).await;
    let own = room.staff(operator("op-2", 2, &[Role::AntiViolence])).await;
    let mut client = room.sign_in("op-1", &codes).await;
    let before = everything(&room, &mut client).await;
    let case =
        room.request(CaseKind::Discreet, &[Exclusion::Municipality], Some("treviglio")).await;
    let reference = sportello::conversation::cases::changes::reference(case);
    // A colleague works on it: there is a trail that could betray it.
    let mut colleague = room.sign_in("op-2", &own).await;
    let page = format!("/console/case/{case}");
    let claimed = room.submit(&mut colleague, &page, &format!("{page}/claim"), &[]).await;
    assert_eq!(claimed.place(), page, "{}", claimed.body);

    let unknown = format!("/console/case/{}", "7".repeat(32));
    let nothing = room.get(&mut client, &unknown).await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
    for path in [page.clone(), format!("{page}/phrases")] {
        let answer = room.get(&mut client, &path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(answer.text(), nothing.text());
    }
    let deeds = [
        "claim",
        "pass",
        "acknowledge",
        "release",
        "doubt",
        "note",
        "answer",
        "phrase",
        "wait-her",
        "wait-opening",
        "call-in",
        "refer",
        "close",
        "nonsense",
    ];
    let fields = [
        ("words", "x"),
        ("review", "4"),
        ("ground", "law"),
        ("reason", "x"),
        ("outcome", "answered"),
        ("phrase", "contact-hello"),
        ("draft", "yes"),
        ("who", &*"2".repeat(32)),
    ];
    for deed in deeds {
        // They know how our tokens are made, even.
        let path = format!("{page}/{deed}");
        let token = room.memory.token_of(&client.cookies["console-t"], &path, room.now()).unwrap();
        let mut all = vec![("token", token.as_str())];
        all.extend_from_slice(&fields);
        let answer = room.send(&mut client, Method::POST, &path, &all).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{deed}: {}", answer.body);
        assert_eq!(answer.text(), nothing.text(), "{deed}");
    }
    let after = everything(&room, &mut client).await;
    for ((path, before), (_, after)) in before.iter().zip(&after) {
        assert!(!after.contains(&reference), "{path} tells of {reference}");
        if path == "/console/queue" {
            let counts = |text: &str| text.replace(char::is_numeric, "");
            assert_eq!(counts(before), counts(after));
            assert!(after.contains("Da prendere 0") && after.contains("Tue 0"), "{after}");
            assert!(!after.contains("Di altri"), "{after}");
        }
    }
    // And whoever is not excluded finds it.
    let seen = room.get(&mut colleague, "/console/queue").await;
    assert!(seen.text().contains(&reference));
}

#[tokio::test]
async fn before_a_claim_nobody_reads_what_is_a_name_in_a_village() {
    let room = Room::new().await;
    let codes = room.staff(operator("op-1", 1, &[Role::AntiViolence])).await;
    let case = room.request(CaseKind::Discreet, &[], Some("treviglio")).await;
    let mut client = room.sign_in("op-1", &codes).await;
    let page = format!("/console/case/{case}");
    for path in ["/console/queue", &page] {
        let text = room.get(&mut client, path).await.text().to_lowercase();
        for word in ["treviglio", "arab", "العربية"] {
            assert!(!text.contains(word), "{path} tells {word}: {text}");
        }
    }
    room.submit(&mut client, &page, &format!("{page}/claim"), &[]).await;
    let text = room.get(&mut client, &page).await.text().to_lowercase();
    assert!(text.contains("treviglio"), "{text}");
}

#[tokio::test]
async fn reception_sees_no_private_request_and_a_mediator_none_she_was_not_called_into() {
    let room = Room::new().await;
    let private = room.request(CaseKind::Discreet, &[], None).await;
    let ordinary = room.request(CaseKind::Ordinary, &[], None).await;
    for (role, id, sees) in [
        (Role::Reception, 1, vec![ordinary]),
        (Role::AntiViolence, 2, vec![private]),
        (Role::Coordinator, 3, vec![ordinary, private]),
        (Role::Mediator, 4, vec![]),
    ] {
        let handle = format!("op-{id}");
        let codes = room.staff(operator(&handle, id, &[role])).await;
        let mut client = room.sign_in(&handle, &codes).await;
        let queue = room.get(&mut client, "/console/queue").await;
        for case in [ordinary, private] {
            let is_seen = sees.contains(&case);
            assert_eq!(queue.body.contains(&case.to_string()), is_seen, "{role:?}");
            let page = room.get(&mut client, &format!("/console/case/{case}")).await;
            let wanted = if is_seen { StatusCode::OK } else { StatusCode::NOT_FOUND };
            assert_eq!(page.status, wanted, "{role:?}");
        }
    }
    assert!(!may(Role::Administrator, Act::SeeDiscreetQueue));
}
