//! The client against a server that misbehaves on purpose, polling, and the webhook.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::value::RawValue;
use sportello::ids::{ChatId, TelegramMessageId};
use sportello::telegram::call::{Client, Patience, Token};
use sportello::telegram::lanes::{Outcome, Refusal};
use sportello::telegram::poll::{Durability, PollFault, Round, poll};
use sportello::telegram::webhook::{SECRET_HEADER, Secrets, route};
use teloxide::payloads::{DeleteMessages, EditMessageText, SendMessage};
use teloxide::types::{ChatId as TelegramChatId, MessageId};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

const TOKEN: &str = "123:secret-TOKEN_9";

/// What the server does with a request.
#[derive(Clone)]
pub(super) enum Reaction {
    Answer(u16, String),
    /// Reads the request and hangs up.
    HangUp,
    /// Reads the request and never answers.
    Silence,
}

pub(super) fn ok(result: &str) -> Reaction {
    Reaction::Answer(200, format!(r#"{{"ok":true,"result":{result}}}"#))
}

fn refused(code: u16, description: &str, parameters: &str) -> Reaction {
    let body =
        format!(r#"{{"ok":false,"error_code":{code},"description":"{description}"{parameters}}}"#);
    Reaction::Answer(code, body)
}

/// One request as it arrived: its path and body.
pub(super) type Request = (String, serde_json::Value);

/// A loopback server that answers with what `react` says, and the requests it saw.
pub(super) async fn server(
    react: impl Fn(&Request) -> Reaction + Send + Sync + 'static,
) -> (String, Arc<Mutex<Vec<Request>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (log, react) = (Arc::clone(&seen), Arc::new(react));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, Arc::clone(&log), Arc::clone(&react)));
        }
    });
    (address, seen)
}

async fn serve(
    mut stream: TcpStream,
    log: Arc<Mutex<Vec<Request>>>,
    react: Arc<impl Fn(&Request) -> Reaction>,
) {
    while let Some(request) = read_request(&mut stream).await {
        log.lock().unwrap().push(request.clone());
        match react(&request) {
            Reaction::Answer(code, body) => {
                let head = format!("HTTP/1.1 {code} X\r\ncontent-length: {}\r\n\r\n", body.len());
                let _sent = stream.write_all((head + &body).as_bytes()).await;
            }
            Reaction::HangUp => return,
            Reaction::Silence => std::future::pending().await,
        }
    }
}

async fn read_request(stream: &mut TcpStream) -> Option<Request> {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(at) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break at + 4;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let text = String::from_utf8_lossy(&bytes[..head]).to_ascii_lowercase();
    let length = text.lines().find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = length.map_or(0, |length| length.parse().unwrap());
    while bytes.len() < head + length {
        stream.read_buf(&mut bytes).await.ok()?;
    }
    let path = String::from_utf8_lossy(&bytes[..head]);
    let path = path.split_whitespace().nth(1).unwrap().to_owned();
    Some((path, serde_json::from_slice(&bytes[head..]).unwrap_or_default()))
}

pub(super) fn client(address: &str) -> Client {
    Client::new(address, &Token::parse(TOKEN).unwrap(), Patience::default()).unwrap()
}

/// A client that gives up soon, for servers that never answer.
fn impatient(address: &str) -> Client {
    let (connect, call) = (Duration::from_millis(150), Duration::from_millis(400));
    let patience = Patience { connect, call, ..Patience::default() };
    Client::new(address, &Token::parse(TOKEN).unwrap(), patience).unwrap()
}

async fn outcome(reaction: Reaction) -> Outcome {
    let (address, _) = server(move |_| reaction.clone()).await;
    client(&address).call(&SendMessage::new(TelegramChatId(5), "x")).await
}

#[tokio::test]
async fn requests_are_telegrams() {
    let (address, seen) = server(|_| ok(r#"{"message_id":31,"chat":{"id":5}}"#)).await;
    let client = client(&format!("{address}/base/"));
    let sent = client.call(&SendMessage::new(TelegramChatId(5), "ciao")).await;
    assert_eq!(sent, Outcome::Sent { message: TelegramMessageId(31) });
    let chat = TelegramChatId(5);
    client.call(&EditMessageText::new(chat, MessageId(7), "due")).await;
    client.call(&DeleteMessages::new(chat, [MessageId(7), MessageId(8)])).await;
    let seen = seen.lock().unwrap();
    assert_eq!(seen[0].0, format!("/base/bot{TOKEN}/SendMessage"));
    assert_eq!(seen[0].1, serde_json::json!({"chat_id": 5, "text": "ciao"}));
    assert_eq!(seen[1].1, serde_json::json!({"chat_id": 5, "message_id": 7, "text": "due"}));
    assert_eq!(seen[2].1, serde_json::json!({"chat_id": 5, "message_ids": [7, 8]}));
}

#[tokio::test]
async fn answers_are_judged() {
    let blocked = "Forbidden: bot was blocked by the user";
    let bad = "Bad Request: can't parse entities: Unsupported start tag";
    for (reaction, expected) in [
        (ok("true"), Outcome::Done),
        (
            refused(429, "Too Many Requests: retry after 7", r#","parameters":{"retry_after":7}"#),
            Outcome::RetryAfter(7),
        ),
        (refused(429, "Too Many Requests", ""), Outcome::RetryAfter(1)),
        (
            refused(
                400,
                "Bad Request: group chat was upgraded",
                r#","parameters":{"migrate_to_chat_id":-1009}"#,
            ),
            Outcome::Migrated(ChatId(-1009)),
        ),
        (refused(403, blocked, ""), Outcome::Refused(Refusal::Blocked)),
        (
            refused(403, "Forbidden: user is deactivated", ""),
            Outcome::Refused(Refusal::Deactivated),
        ),
        (
            refused(403, "Forbidden: bot was kicked from the group chat", ""),
            Outcome::Refused(Refusal::Kicked),
        ),
        (refused(400, "Bad Request: chat not found", ""), Outcome::Refused(Refusal::ChatNotFound)),
        (
            refused(400, "Bad Request: message is not modified: specified new", ""),
            Outcome::NotModified,
        ),
        (refused(400, "Bad Request: message to edit not found", ""), Outcome::Gone),
        (refused(400, "Bad Request: MESSAGE_ID_INVALID", ""), Outcome::Gone),
        (refused(400, bad, ""), Outcome::BadRequest { description: bad.to_owned() }),
        (refused(401, "Unauthorized", ""), Outcome::Unauthorized),
        (refused(404, "Not Found", ""), Outcome::Unauthorized),
        (refused(502, "Bad Gateway", ""), Outcome::ServerError),
        (Reaction::Answer(502, "<html>nginx".to_owned()), Outcome::ServerError),
        (Reaction::Answer(200, "<html>a captive portal".to_owned()), Outcome::Ambiguous),
        // It took effect, whatever else is broken: never to be sent again.
        (Reaction::Answer(200, r#"{"ok":true,"result":{"message_id":"#.to_owned()), Outcome::Done),
        (
            Reaction::Answer(200, r#"{"ok":true,"result":{"message_id":"x"}}"#.to_owned()),
            Outcome::Done,
        ),
    ] {
        assert_eq!(outcome(reaction).await, expected);
    }
}

#[tokio::test]
async fn what_may_have_been_written_is_ambiguous_and_what_was_not_is_not_sent() {
    assert_eq!(outcome(Reaction::HangUp).await, Outcome::Ambiguous);
    let (address, _) = server(|_| Reaction::Silence).await;
    let sent = impatient(&address).call(&SendMessage::new(TelegramChatId(5), "x")).await;
    assert_eq!(sent, Outcome::Ambiguous);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nobody = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let sent = client(&nobody).call(&SendMessage::new(TelegramChatId(5), "x")).await;
    assert_eq!(sent, Outcome::NotSent);
    // A handshake that never ends: nothing of the request was written.
    let (address, _) = server(|_| ok("true")).await;
    let tls = impatient(&address.replace("http:", "https:"));
    assert_eq!(tls.call(&SendMessage::new(TelegramChatId(5), "x")).await, Outcome::NotSent);
}

#[tokio::test]
async fn connections_are_kept() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::SeqCst);
            let react = Arc::new(|_: &Request| ok("true"));
            tokio::spawn(serve(stream, Arc::default(), react));
        }
    });
    let client = client(&address);
    for _ in 0..20 {
        assert_eq!(client.call(&SendMessage::new(TelegramChatId(5), "x")).await, Outcome::Done);
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn the_bot_knows_its_name() {
    let me = r#"{"id":123,"is_bot":true,"first_name":"S","username":"SportelloBot"}"#;
    let (address, _) = server(move |_| ok(me)).await;
    let me = client(&address).get_me().await.unwrap();
    assert_eq!((me.id, me.username.as_str()), (123, "SportelloBot"));
    let (address, _) = server(|_| refused(401, "Unauthorized", "")).await;
    assert_eq!(client(&address).get_me().await.unwrap_err(), Outcome::Unauthorized);
}

#[test]
fn the_token_is_never_told() {
    let token = Token::parse(TOKEN).unwrap();
    let client = Client::new("https://api.telegram.org", &token, Patience::default());
    for told in [format!("{token:?}"), format!("{client:?}")] {
        assert!(!told.contains("secret"), "{told}");
    }
    for bad in ["", "123", ":x", "12a:x", "123:", "123:sec ret", "123:secret/../x", "123:secret\n4"]
    {
        let told = format!("{:?}", Token::parse(bad).unwrap_err());
        assert!(!told.contains("secret"));
    }
    for bad in ["", "ftp://x", "api.telegram.org", "http://"] {
        assert!(Client::new(bad, &token, Patience::default()).is_err(), "{bad}");
    }
}

fn update(id: u64) -> String {
    format!(
        r#"{{"update_id":{id},"message":{{"message_id":1,"chat":{{"id":1,"type":"private"}}}}}}"#
    )
}

/// Telegram's queue of updates, as far as offsets go.
fn queue(updates: &'static [u64]) -> impl Fn(&Request) -> Reaction + Send + Sync {
    move |(_, body)| {
        let offset = body["offset"].as_u64().unwrap_or(0);
        let left: Vec<String> =
            updates.iter().filter(|id| **id >= offset).take(2).map(|id| update(*id)).collect();
        if left.is_empty() { Reaction::Silence } else { ok(&format!("[{}]", left.join(","))) }
    }
}

#[tokio::test]
async fn the_offset_moves_only_when_a_batch_is_durable() {
    let (address, seen) = server(queue(&[7, 8, 9])).await;
    let (stop, stopped) = watch::channel(false);
    let mut rounds = Vec::new();
    let mut batches = Vec::new();
    let handle = |updates: Vec<Box<RawValue>>| {
        batches.push(updates.len());
        if batches.len() == 3 {
            stop.send(true).unwrap();
        }
        // The store is down for the first batch, and comes back.
        let is_down = batches.len() == 1;
        async move { if is_down { Durability::NotDurable } else { Durability::Durable } }
    };
    let told = |round| rounds.push(round);
    poll(&client(&address), handle, |most| most, told, |_| std::future::ready(()), stopped).await;
    let seen = seen.lock().unwrap();
    let offsets: Vec<_> = seen.iter().map(|(_, body)| body["offset"].as_u64()).take(3).collect();
    assert_eq!(offsets, [None, None, Some(9)]);
    assert_eq!(seen[0].1["limit"], 100);
    assert_eq!(seen[0].1["timeout"], 50);
    assert!(seen[0].1["allowed_updates"].as_array().unwrap().contains(&"my_chat_member".into()));
    assert_eq!(batches, [2, 2, 1]);
    let failed = Round::Failed(PollFault::NotDurable, Duration::from_millis(500));
    assert!(rounds.contains(&failed));
}

#[tokio::test]
async fn failures_are_told_by_kind_with_growing_pauses_and_a_stop_ends_a_pause() {
    for (reaction, kind) in [
        (refused(409, "Conflict: terminated by other getUpdates request", ""), PollFault::Conflict),
        (refused(401, "Unauthorized", ""), PollFault::Unauthorized),
        (Reaction::Answer(502, "<html>".to_owned()), PollFault::Server),
        (ok("[{]"), PollFault::Server),
        (Reaction::HangUp, PollFault::Lost),
    ] {
        let (address, _) = server(move |_| reaction.clone()).await;
        let (stop, stopped) = watch::channel(false);
        let mut pauses = Vec::new();
        let told = |round| {
            let Round::Failed(fault, pause) = round else { panic!("{round:?}") };
            assert_eq!(fault, kind);
            pauses.push(pause.as_millis());
            if pauses.len() == 9 {
                stop.send(true).unwrap();
            }
        };
        let handle = |_| async { panic!("nothing to handle") };
        let sleep = |_| std::future::ready(());
        poll(&client(&address), handle, |most| most, told, sleep, stopped).await;
        assert_eq!(pauses, [500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    }
}

#[test]
fn secrets_old_and_new_are_heard_and_nothing_else() {
    let secrets = Secrets::new(["new", "old", ""]);
    assert!(secrets.accept(b"new") && secrets.accept(b"old"));
    for other in [&b""[..], b"ne", b"neww", b"NEW", b"\xff"] {
        assert!(!secrets.accept(other));
    }
    assert!(!Secrets::new([""]).accept(b""));
    assert_eq!(format!("{secrets:?}"), "Secrets(2)");
}

#[tokio::test]
async fn the_webhook_answers_success_only_for_what_is_durable() {
    let handle = |raw: Box<RawValue>| async move {
        if raw.get().contains("down") { Durability::NotDurable } else { Durability::Durable }
    };
    let routes = route("/hook", Secrets::new(["s3cret"]), handle);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
    for (secret, body, expected) in [
        ("s3cret", update(1), "200"),
        ("s3cret", "not json \u{1}".to_owned(), "200"),
        ("s3cret", r#"{"down":1}"#.to_owned(), "503"),
        ("wrong", update(1), "401"),
        ("s3cret", "x".repeat(2 << 20), "413"),
    ] {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let head = format!(
            "POST /hook HTTP/1.1\r\nhost: x\r\n{SECRET_HEADER}: {secret}\r\nconnection: close\r\n\
             content-length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        // The server may answer and close before it has read all of an oversized body.
        let _written = stream.write_all(body.as_bytes()).await;
        let mut answer = vec![0; 12];
        stream.read_exact(&mut answer).await.unwrap();
        assert_eq!(String::from_utf8_lossy(&answer), format!("HTTP/1.1 {expected}"));
    }
}
