//! A person is served: by long polling, by webhook, and in a browser without a bot.

use std::collections::BTreeMap;
use std::time::Duration;

use super::harness::*;

/// Calls by method.
fn counted(server: &crate::bot_api::server::Server) -> BTreeMap<&'static str, usize> {
    server.with(|world| {
        let mut counts = BTreeMap::new();
        for call in &world.calls {
            *counts.entry(call.method).or_default() += 1;
        }
        counts
    })
}

const PROFILE: [&str; 4] =
    ["setMyName", "setMyDescription", "setMyShortDescription", "setMyCommands"];

/// The source, and every shipped language that has a code of two letters.
const CODES: [&str; 19] = [
    "", "en", "ro", "ar", "sq", "pa", "fr", "es", "uk", "ur", "bn", "hi", "wo", "zh", "ru", "pt",
    "si", "bs", "ti",
];

#[test]
fn a_person_is_answered_over_long_polling_and_the_profile_is_set_once() {
    let (server, place) = (server(), fast());
    let desk = place.serve(&server);
    arrives(&server, 4_210_001);
    taps(&server, 4_210_001, "Salute", HEALTH);
    says(&server, 4_210_001, "qqqq", NOT_UNDERSTOOD);
    // Source, and each of the languages, of each part.
    let complete = |world: &crate::bot_api::world::World| {
        PROFILE.iter().all(|method| {
            CODES
                .iter()
                .all(|tag| world.profile.contains_key(&((*method).to_owned(), (*tag).to_owned())))
        })
    };
    assert!(server.wait_until(LIMIT, complete), "{:?}", server.with(|w| w.profile.clone()));
    assert!(until(|| desk.ready().0 == 200));
    desk.stop();
    let before = counted(&server);

    let desk = place.serve(&server);
    taps(&server, 4_210_001, "Medico", "Per chi");
    desk.stop();
    let after = counted(&server);
    for method in PROFILE {
        assert_eq!(before.get(method), after.get(method), "{method} was set again");
    }
}

#[test]
fn a_webhook_serves_who_knows_the_secret_and_is_ready_while_telegram_reaches_it() {
    let (server, place) = (server(), fast());
    // A port of our own choice: Telegram must be told the address before anything listens.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let secret = "a-secret-of-the-webhook-1";
    let serve = || {
        let mut command = place.command(&["serve", "--listen", &format!("127.0.0.1:{port}")]);
        command
            .env("SPORTELLO_WEBHOOK_URL", format!("http://127.0.0.1:{port}/from/telegram"))
            .env("SPORTELLO_WEBHOOK_SECRET", secret);
        with_bot(command, &server)
    };
    let desk = Desk::start(serve());
    let set = |world: &crate::bot_api::world::World| world.webhook.is_some();
    assert!(server.wait_until(LIMIT, set));
    let webhook = server.with(|world| world.webhook.clone()).unwrap();
    assert_eq!(webhook.secret, secret);
    arrives(&server, 4_210_002);
    taps(&server, 4_210_002, "Salute", HEALTH);
    assert!(until(|| desk.ready().0 == 200));

    let pushed = |path: &str, secret: &str| {
        let head = format!(
            "POST {path} HTTP/1.1\r\nContent-Type: application/json\r\n\
             X-Telegram-Bot-Api-Secret-Token: {secret}\r\n"
        );
        http(desk.address, &head, "{\"update_id\":1}").0
    };
    assert_eq!(pushed("/from/telegram", "another-secret-of-theirs"), 401);
    assert_eq!(pushed("/from/telegram", ""), 401);
    assert_ne!(pushed("/telegram", secret), 200, "the path is that of the address");
    assert!(!server.with(|world| world.calls.iter().any(|call| call.method == "getUpdates")));
    desk.stop();

    // Telegram says that its pushes fail: not ready, and the maintainers read why.
    server.with(|world| world.push_failed_s = Some(now_ms() / 1000));
    let desk = Desk::start(serve());
    assert!(desk.err.wait_for("Wrong response from the webhook").is_some());
    let (code, body) = desk.ready();
    assert_eq!((code, &body["telegram"]), (503, &serde_json::json!(false)));
    desk.stop();
}

#[test]
fn without_a_token_the_pages_work_and_readiness_asks_nothing_of_telegram() {
    let place = Place::new();
    let desk = place.serve_alone();
    let (code, page) = desk.get("/");
    assert_eq!(code, 200);
    assert!(page.contains("<html"), "{page}");
    assert_eq!(desk.get("/healthz"), (200, "alive\n".to_owned()));
    let (code, body) = desk.ready();
    assert_eq!((code, &body["telegram"]), (200, &serde_json::Value::Null));
    let warnings = body["warnings"].as_array().unwrap();
    assert_eq!(warnings.len(), 2, "the recovery sheet, and no watcher outside: {warnings:?}");
    assert!(desk.out.text().contains("telegram  off"), "{}", desk.out.text());
    desk.signal("INT");
    assert_eq!(desk.wait(Duration::from_secs(10)).code(), Some(0));
}
