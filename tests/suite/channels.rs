//! Ways outside: e-mail, the gateway, the sign of life, and who is told of troubles.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use sportello::app::channels::{
    Audit, ChannelSettings, Channels, Form, Gateway, Heartbeat, Lasting, Mail, Notice, Page,
    PageFate, PageOutcome, Patience, Route, Trouble, Way,
};
use sportello::app::config::{Given, Secret, Settings};
use sportello::conversation::lane::{AlarmKind, AlarmLine};
use sportello::diagnostic::{Diagnostic, SourceFile};
use sportello::directory::Policy;
use sportello::ids::CaseId;
use sportello::time::Timestamp;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use crate::shipped_desk::{NOW, desk};

/// What a server was told, and a nudge for each.
#[derive(Default)]
struct Heard {
    said: Mutex<Vec<String>>,
    more: Notify,
}

impl Heard {
    fn add(&self, what: String) {
        self.said.lock().unwrap().push(what);
        self.more.notify_one();
    }

    fn all(&self) -> Vec<String> {
        self.said.lock().unwrap().clone()
    }

    async fn so_many(&self, count: usize) -> Vec<String> {
        while self.all().len() < count {
            self.more.notified().await;
        }
        self.all()
    }
}

/// What the mail server says to the message of each connection; beyond its end, the last.
async fn mail_server(answers: &'static [&'static str]) -> (String, Arc<Heard>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("smtp://{}", listener.local_addr().unwrap());
    let heard = Arc::new(Heard::default());
    let log = heard.clone();
    tokio::spawn(async move {
        let mut connections = 0;
        while let Ok((stream, _)) = listener.accept().await {
            let answer = answers[connections.min(answers.len() - 1)];
            connections += 1;
            let log = log.clone();
            tokio::spawn(async move { converse(stream, answer, &log).await });
        }
    });
    (address, heard)
}

async fn converse(stream: TcpStream, answer: &str, log: &Heard) {
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 here\r\n").await.unwrap();
    let (mut line, mut envelope) = (String::new(), String::new());
    loop {
        line.clear();
        if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
            return;
        }
        let word = line.split([' ', '\r']).next().unwrap_or("").to_ascii_uppercase();
        let reply = match word.as_str() {
            "EHLO" => "250 here\r\n".to_owned(),
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await.unwrap();
                let mut message = envelope.clone();
                while !message.ends_with("\r\n.\r\n") {
                    if stream.read_line(&mut message).await.unwrap_or(0) == 0 {
                        return;
                    }
                }
                log.add(message);
                if answer == "silence" {
                    std::future::pending::<()>().await;
                }
                format!("{answer}\r\n")
            }
            "QUIT" => "221 bye\r\n".to_owned(),
            _ => {
                envelope.push_str(&line);
                "250 ok\r\n".to_owned()
            }
        };
        if stream.write_all(reply.as_bytes()).await.is_err() {
            return;
        }
    }
}

/// A web server that answers each request with the next of `statuses`; 0 hangs up. What it hears
/// is the whole request.
async fn web_server(statuses: &'static [u16]) -> (String, Arc<Heard>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let heard = Arc::new(Heard::default());
    let log = heard.clone();
    tokio::spawn(async move {
        let mut requests = 0;
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut bytes = Vec::new();
            let request = loop {
                if stream.read_buf(&mut bytes).await.unwrap_or(0) == 0 {
                    break String::new();
                }
                let text = String::from_utf8_lossy(&bytes).into_owned();
                let Some((header, body)) = text.split_once("\r\n\r\n") else { continue };
                let length = header.lines().find_map(|line| line.strip_prefix("content-length: "));
                if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                    break text;
                }
            };
            let status = statuses[requests.min(statuses.len() - 1)];
            requests += 1;
            if status != 0 {
                let answer = format!(
                    "HTTP/1.1 {status} X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                );
                drop(stream.write_all(answer.as_bytes()).await);
            }
            log.add(request);
        }
    });
    (address, heard)
}

/// Channels with pauses of a millisecond, on a clock of the test's.
fn channels(settings: ChannelSettings) -> (Arc<Channels>, Arc<AtomicI64>) {
    let patience = Patience {
        answer: Duration::from_millis(300),
        pause_first: Duration::from_millis(1),
        pause_longest: Duration::from_millis(2),
        tries_max: 4,
    };
    let clock = Arc::new(AtomicI64::new(NOW.0));
    let now = clock.clone();
    let now = Arc::new(move || Timestamp(now.load(Ordering::SeqCst)));
    (Channels::new(settings, desk(Policy::Production), patience, now), clock)
}

fn by_mail(server: &str) -> ChannelSettings {
    let mail = Mail { server: Secret::new(server), from: "turni@sportello.example".to_owned() };
    ChannelSettings { mail: Some(mail), ..ChannelSettings::default() }
}

fn by_gateway(server: &str, body: serde_json::Value, form: Form) -> ChannelSettings {
    let gateway = Gateway {
        url: Secret::new(&format!("{server}/send?key=k")),
        authorization: Some(Secret::new("Bearer hush")),
        body,
        form,
    };
    ChannelSettings { gateway: Some(gateway), ..ChannelSettings::default() }
}

fn usual_body() -> serde_json::Value {
    serde_json::json!({"to": "{to}", "text": "{text}"})
}

fn line(byte: u8, kind: AlarmKind) -> AlarmLine {
    AlarmLine { case: CaseId([byte; 16]), kind }
}

fn page(number: u64, to: Route, lines: Vec<AlarmLine>) -> Page {
    Page { number, to, language: "it".into(), notice: Notice::Alarm(lines) }
}

fn anna() -> Route {
    Route::mail("anna@esempio.example").unwrap()
}

fn phone() -> Route {
    Route::gateway("+39 0363 301302").unwrap()
}

/// Waits for so many outcomes.
async fn outcomes(channels: &Channels, count: usize) -> Vec<PageOutcome> {
    let mut all = Vec::new();
    while all.len() < count {
        all.extend(channels.take_outcomes());
        tokio::task::yield_now().await;
    }
    all
}

async fn fate_by_mail(answers: &'static [&'static str]) -> (PageFate, usize) {
    let (server, heard) = mail_server(answers).await;
    let (channels, _) = channels(by_mail(&server));
    channels.page(page(1, anna(), vec![line(1, AlarmKind::New)]));
    let outcome = outcomes(&channels, 1).await.pop().unwrap();
    assert_eq!((outcome.number, outcome.way), (1, Way::Mail));
    (outcome.fate, heard.all().len())
}

#[tokio::test]
async fn an_alarm_by_mail_names_references_and_nothing_else() {
    let (server, heard) = mail_server(&["250 taken"]).await;
    let (channels, _) = channels(by_mail(&server));
    let lines = vec![line(1, AlarmKind::New), line(2, AlarmKind::Again), line(3, AlarmKind::Test)];
    channels.page(page(7, anna(), lines));
    assert_eq!(outcomes(&channels, 1).await[0].fate, PageFate::Taken);
    let said = heard.so_many(1).await.remove(0);
    let of = |byte| CaseId([byte; 16]).reference(4);
    assert!(said.contains("RCPT TO:<anna@esempio.example>"), "{said}");
    assert!(said.contains("Subject: Turno\r\n"), "{said}");
    assert!(said.contains("Message-ID: <"), "{said}");
    for words in
        [format!("Turno: pratica {}.", of(1)), format!("Turno: {} ancora libera.", of(2)), of(3)]
    {
        assert!(said.contains(&words), "{words} in {said}");
    }
}

#[tokio::test]
async fn mail_is_tried_again_until_it_is_taken_refused_or_out_of_time() {
    assert_eq!(fate_by_mail(&["451 later", "421 later", "250 taken"]).await, (PageFate::Taken, 3));
    assert_eq!(fate_by_mail(&["550 nobody"]).await, (PageFate::Refused, 1));
    assert_eq!(fate_by_mail(&["451 later"]).await, (PageFate::Failed, 4));
    // The message was handed over whole, and nothing came back: perhaps it was taken.
    assert_eq!(fate_by_mail(&["silence", "451 later"]).await, (PageFate::Unknown, 4));
}

#[tokio::test]
async fn a_message_tried_again_is_the_same_message() {
    let (server, heard) = mail_server(&["451 later", "250 taken"]).await;
    let (channels, clock) = channels(by_mail(&server));
    channels.page(page(1, anna(), vec![line(1, AlarmKind::New)]));
    heard.so_many(1).await;
    clock.fetch_add(5_000, Ordering::SeqCst);
    let said = heard.so_many(2).await;
    let id = |said: &str| said.lines().find(|it| it.starts_with("Message-ID")).unwrap().to_owned();
    assert_eq!(id(&said[0]), id(&said[1]));
}

#[tokio::test]
async fn a_dead_server_is_told_and_holds_up_nobody_elses_page() {
    let dead = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let (web, heard) = web_server(&[200]).await;
    let settings = ChannelSettings {
        mail: by_mail(&format!("smtp://{dead}")).mail,
        ..by_gateway(&web, usual_body(), Form::Json)
    };
    let (channels, _) = channels(settings);
    channels.page(page(1, anna(), vec![line(1, AlarmKind::New)]));
    channels.page(page(2, phone(), vec![line(1, AlarmKind::New)]));
    heard.so_many(1).await;
    let fates: Vec<_> =
        outcomes(&channels, 2).await.iter().map(|it| (it.number, it.fate)).collect();
    assert!(fates.contains(&(1, PageFate::Failed)), "{fates:?}");
    assert!(fates.contains(&(2, PageFate::Taken)), "{fates:?}");
}

#[tokio::test]
async fn a_newer_page_takes_the_place_of_one_that_waits() {
    let (server, heard) = mail_server(&["silence", "250 taken"]).await;
    let (channels, _) = channels(by_mail(&server));
    channels.page(page(1, anna(), vec![line(1, AlarmKind::New)]));
    heard.so_many(1).await;
    // The first is on its way; of the others only the newest counts.
    for number in 2..=20 {
        channels.page(page(number, anna(), vec![line(1, AlarmKind::New), line(2, AlarmKind::New)]));
    }
    let outcomes = outcomes(&channels, 20).await;
    let fate = |number| outcomes.iter().find(|it| it.number == number).unwrap().fate;
    assert_eq!(fate(1), PageFate::Unknown, "it may have been taken");
    assert!((2..20).all(|number| fate(number) == PageFate::Replaced));
    assert_eq!(fate(20), PageFate::Taken);
    assert_eq!(heard.all().len(), 2);
}

#[tokio::test]
async fn a_way_that_is_not_configured_is_told_at_once() {
    let (channels, _) = channels(ChannelSettings::default());
    channels.page(page(1, phone(), vec![line(1, AlarmKind::New)]));
    let outcome = channels.take_outcomes().pop().unwrap();
    assert_eq!((outcome.fate, outcome.way), (PageFate::NoWay, Way::Gateway));
    assert!(!(channels.outside().has)(Way::Gateway));
}

#[tokio::test]
async fn the_gateway_is_posted_to_as_it_wants_it() {
    let (server, heard) = web_server(&[503, 0, 200]).await;
    let (by_json, _) = channels(by_gateway(&server, usual_body(), Form::Json));
    by_json.page(page(1, phone(), vec![line(1, AlarmKind::New)]));
    assert_eq!(outcomes(&by_json, 1).await[0].fate, PageFate::Taken, "the third time");
    let said = heard.so_many(3).await.pop().unwrap();
    let text = format!("Turno: pratica {}.", CaseId([1; 16]).reference(4));
    assert!(said.starts_with("POST /send?key=k HTTP/1.1\r\n"), "{said}");
    assert!(said.contains("authorization: Bearer hush\r\n"), "{said}");
    assert!(said.ends_with(&format!(r#"{{"text":"{text}","to":"+390363301302"}}"#)), "{said}");

    let (server, heard) = web_server(&[200]).await;
    let body = serde_json::json!({"to": "{to}", "message": "{text}", "from": "Turni"});
    let (by_form, _) = channels(by_gateway(&server, body, Form::Fields));
    by_form.page(page(1, phone(), vec![line(1, AlarmKind::New)]));
    let said = heard.so_many(1).await.pop().unwrap();
    assert!(said.contains("content-type: application/x-www-form-urlencoded"), "{said}");
    let body = said.split_once("\r\n\r\n").unwrap().1;
    let fields: Vec<_> = form_urlencoded::parse(body.as_bytes()).collect();
    let field = |name| fields.iter().find(|(field, _)| field == name).unwrap().1.to_string();
    assert_eq!((field("to"), field("message")), ("+390363301302".to_owned(), text));
}

#[tokio::test]
async fn a_gateway_that_refuses_or_sends_us_elsewhere_is_told() {
    for status in [&[400_u16], &[401], &[302]] {
        let (server, heard) = web_server(status).await;
        let (channels, _) = channels(by_gateway(&server, usual_body(), Form::Json));
        channels.page(page(1, phone(), vec![line(1, AlarmKind::New)]));
        assert_eq!(outcomes(&channels, 1).await[0].fate, PageFate::Refused, "{status:?}");
        assert_eq!(heard.all().len(), 1);
    }
}

#[tokio::test]
async fn a_sign_of_life_follows_a_clean_audit_only() {
    let (server, heard) = web_server(&[200]).await;
    let heartbeat = Some(Secret::new(&format!("{server}/ping/abc")));
    let (channels, clock) = channels(ChannelSettings { heartbeat, ..ChannelSettings::default() });
    assert_eq!(channels.heartbeat(), Heartbeat::NeverArmed);
    assert!(!channels.heartbeat().is_armed(), "never armed counts as failed");
    channels.audit(Audit::Failed);
    channels.audit(Audit::Clean);
    let said = heard.so_many(1).await.pop().unwrap();
    assert!(said.starts_with("GET /ping/abc HTTP/1.1\r\n"), "{said}");
    while !channels.heartbeat().is_armed() {
        tokio::task::yield_now().await;
    }
    channels.audit(Audit::Clean);
    assert_eq!(heard.all().len(), 1, "not at each look");
    clock.fetch_add(181_000, Ordering::SeqCst);
    assert_eq!(channels.heartbeat(), Heartbeat::Silent { since: NOW });
    channels.audit(Audit::Failed);
    channels.audit(Audit::Clean);
    heard.so_many(2).await;
}

#[tokio::test]
async fn a_watcher_that_does_not_take_the_sign_watches_nothing() {
    let (server, heard) = web_server(&[404]).await;
    let heartbeat = Some(Secret::new(&server));
    let (channels, _) = channels(ChannelSettings { heartbeat, ..ChannelSettings::default() });
    channels.audit(Audit::Clean);
    heard.so_many(1).await;
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert_eq!(channels.heartbeat(), Heartbeat::NeverArmed);
}

#[tokio::test]
async fn every_trouble_reaches_every_maintainer_in_words() {
    for trouble in Trouble::ALL {
        let (server, heard) = mail_server(&["250 taken"]).await;
        let maintainers = vec![anna(), Route::mail("bruno@esempio.example").unwrap()];
        let (channels, _) = channels(ChannelSettings { maintainers, ..by_mail(&server) });
        channels.trouble(trouble, Lasting::Yes);
        channels.trouble(trouble, Lasting::Yes);
        let said = heard.so_many(2).await;
        for said in &said {
            assert!(said.contains("Subject: Avviso tecnico\r\n"), "{said}");
            assert!(!said.contains("trouble"), "{said}");
        }
        assert!(said.iter().any(|it| it.contains("bruno@")));
        assert_eq!(heard.all().len(), 2, "once");
        assert!(channels.take_outcomes().is_empty(), "nobody waits for these");
    }
}

fn settle(toml: &str, environment: &[(&str, &str)]) -> Result<Settings, Vec<Diagnostic>> {
    let mut given = Given::default();
    given.file(&SourceFile::new("sportello.toml", toml));
    let read = |name: &str| {
        environment.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
    };
    given.environment(read);
    given.settle()
}

#[test]
fn settings_are_understood_and_their_secrets_never_shown() {
    let toml = r#"
        mail_from = "turni@sportello.example"
        gateway_url = "https://sms.example/send?key=verborgen"
        gateway_body = '{"recipient": "{to}", "message": {"body": "{text}"}}'
        maintainers = "anna@esempio.example, +39 0363 301302"
        maintainers_language = "en"
    "#;
    let environment = [
        ("SPORTELLO_MAIL_SERVER", "smtps://turni:segretissima@mail.example"),
        ("SPORTELLO_HEARTBEAT_URL", "https://watch.example/ping/nascosto"),
        ("SPORTELLO_GATEWAY_AUTHORIZATION", "Bearer coperto"),
    ];
    let settings = settle(toml, &environment).unwrap();
    let channels = &settings.channels;
    assert!(channels.has(Way::Mail) && channels.has(Way::Gateway));
    assert_eq!(
        channels.maintainers.iter().map(Route::way).collect::<Vec<_>>(),
        [Way::Mail, Way::Gateway]
    );
    assert_eq!(channels.maintainers[1].reveal(), "+390363301302");
    let shown = format!("{settings:?}");
    for secret in ["segretissima", "verborgen", "nascosto", "coperto", "anna@", "301302"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}

#[test]
fn all_faults_of_the_settings_are_told_at_once_without_their_values() {
    let toml = r#"
        mail_server = "smtp://turni:segretissima@mail.example"
        gateway_url = "http://sms.example/verborgen"
        gateway_body = '{"to": "{to}"}'
        gateway_form = "xml"
        heartbeat_url = "ftp://watch.example/nascosto"
        maintainers = "anna@esempio.example, 12"
    "#;
    let faults = settle(toml, &[]).unwrap_err();
    let told: Vec<String> = faults.iter().map(|fault| fault.message.clone()).collect();
    for name in [
        "mail_server",
        "mail_from",
        "gateway_url",
        "gateway_body",
        "gateway_form",
        "heartbeat_url",
        "maintainers",
    ] {
        assert!(told.iter().any(|it| it.contains(name)), "{name} in {told:#?}");
    }
    assert!(told.iter().any(|it| it.contains("number 2 of its list")), "{told:#?}");
    let shown = format!("{faults:?}");
    for secret in ["segretissima", "verborgen", "nascosto", "anna@"] {
        assert!(!told.iter().any(|it| it.contains(secret)), "{secret} in {shown}");
    }
}

#[test]
fn what_means_nothing_alone_is_a_fault() {
    for (toml, told) in [
        ("mail_from = \"a@b.example\"", "needs `mail_server`"),
        ("gateway_form = \"json\"", "means nothing without `gateway_url`"),
        ("maintainers = \"a@b.example\"", "cannot be reached without `mail_server`"),
        ("maintainers = \"+39 0363 301302\"", "cannot be reached without `gateway_url`"),
        ("maintainers = \" , \"", "names nobody"),
    ] {
        let faults = settle(toml, &[]).unwrap_err();
        assert!(faults.iter().any(|fault| fault.message.contains(told)), "{toml}: {faults:?}");
    }
    assert!(
        settle("mail_server = \"smtp://127.0.0.1:2525\"\nmail_from = \"a@b.example\"", &[]).is_ok()
    );
}

#[test]
fn routes_are_addresses_or_numbers_with_their_country() {
    assert_eq!(Route::gateway("+39 333 1234567").unwrap().reveal(), "+393331234567");
    for wrong in ["", "333 1234567", "112", "+39 1", "anna"] {
        assert!(Route::gateway(wrong).is_err(), "{wrong}");
    }
    for wrong in ["", "anna", "anna@", "@x.example", "a b@x.example", "a@x.example\r\nBcc: y"] {
        assert!(Route::mail(wrong).is_err(), "{wrong}");
    }
    assert_eq!(format!("{:?}", anna()), "Mail(…)");
}
