//! The operators' room: who comes in, who sees what, and what stays shut.

mod appointments;
mod cases;
mod erasure;
mod gated;
mod matrix;
mod operators;
mod signing_in;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use scraper::Html;
use sportello::cases::CaseKind;
use sportello::cases::case::Case;
use sportello::cases::routing::Exclusion;
use sportello::conversation::cases::{CaseRecord, Changes};
use sportello::conversation::handle::Conversation;
use sportello::directory::Policy;
use sportello::ids::{CaseId, LaneId, LanguageTag, MunicipalityId, OperatorId};
use sportello::people::operator::Ties;
use sportello::people::{Operator, Role};
use sportello::store::audit::{self, Deed, Entry, Verdict};
use sportello::store::credentials::Codes;
use sportello::store::envelope::Stretch;
use sportello::store::memory::MemoryStore;
use sportello::store::seal::Entropy;
use sportello::store::{Batch, Outcome, Store};
use sportello::time::Timestamp;
use sportello::web::console::{self, Console, Memory};
use tower::ServiceExt;

use crate::browser::{css, words};
use crate::shipped_desk;

pub const PASSPHRASE: &str = "quattro gatti sul tetto";
pub const HOST: &str = "room.example";

/// The room over a store, with a clock that only the test moves.
pub struct Room {
    pub conversation: Arc<Conversation>,
    pub memory: Arc<Memory>,
    router: Router,
    clock: Arc<AtomicI64>,
    requests: AtomicI64,
}

/// An answer as it came.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

/// A browser of somebody's.
#[derive(Default)]
pub struct Client {
    pub cookies: BTreeMap<String, String>,
    pub over_tls: bool,
    pub address: Option<String>,
}

/// Who is added to the room.
pub fn operator(handle: &str, id: u8, roles: &[Role]) -> Operator {
    Operator {
        roles: roles.iter().copied().collect(),
        languages: vec![LanguageTag::new("it")],
        is_trained_woman: true,
        email: Some("persona@invalid".to_owned()),
        ties: Ties { is_declared: true, ..Ties::default() },
        ..Operator::new(
            OperatorId([id; 16]),
            handle.to_owned(),
            format!("Persona {id}"),
            shipped_desk::NOW,
        )
    }
}

impl Room {
    pub async fn new() -> Self {
        Self::over(Arc::new(MemoryStore::new())).await
    }

    pub async fn over(store: Arc<dyn Store>) -> Self {
        let desk = shipped_desk::desk(Policy::Rehearsal);
        let conversation = shipped_desk::conversation_over(desk, store).await;
        Self::with(conversation)
    }

    pub fn with(conversation: Arc<Conversation>) -> Self {
        Self::drawing(conversation, shipped_desk::entropy())
    }

    /// The same, with randomness from elsewhere.
    pub fn drawing(conversation: Arc<Conversation>, entropy: Entropy) -> Self {
        let clock = Arc::new(AtomicI64::new(shipped_desk::NOW.0));
        let memory = Arc::new(Memory::default());
        let ticking = clock.clone();
        let router = console::router(Console {
            conversation: conversation.clone(),
            now: Arc::new(move || Timestamp(ticking.load(Ordering::SeqCst))),
            entropy,
            stretch: Stretch::WEAK,
            memory: memory.clone(),
        });
        Self { conversation, memory, router, clock, requests: AtomicI64::new(1) }
    }

    pub fn now(&self) -> Timestamp {
        Timestamp(self.clock.load(Ordering::SeqCst))
    }

    /// Sets the clock.
    pub fn set(&self, now: Timestamp) {
        self.clock.store(now.0, Ordering::SeqCst);
    }

    pub fn pass(&self, time: Duration) {
        self.clock.fetch_add(time.as_millis() as i64, Ordering::SeqCst);
    }

    pub async fn send(
        &self,
        client: &mut Client,
        method: Method,
        path: &str,
        fields: &[(&str, &str)],
    ) -> Answer {
        let mut request = Request::builder()
            .method(method.clone())
            .uri(path)
            .header(header::HOST, HOST)
            .header(header::ORIGIN, format!("http://{HOST}"))
            .header("sec-fetch-site", "same-origin");
        if !client.cookies.is_empty() {
            let pairs: Vec<String> =
                client.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, pairs.join("; "));
        }
        if client.over_tls {
            request = request.header("x-forwarded-proto", "https");
        }
        let body = if method == Method::POST {
            request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
        } else {
            String::new()
        };
        let mut request = request.body(Body::from(body)).unwrap();
        if let Some(address) = &client.address {
            let peer: std::net::SocketAddr = format!("{address}:4000").parse().unwrap();
            request.extensions_mut().insert(axum::extract::ConnectInfo(peer));
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if cookie.contains("Max-Age=0") {
                client.cookies.remove(name);
            } else {
                client.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let body = to_bytes(body, 1 << 20).await.unwrap();
        let body = String::from_utf8(body.to_vec()).unwrap();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    pub async fn get(&self, client: &mut Client, path: &str) -> Answer {
        self.send(client, Method::GET, path, &[]).await
    }

    /// A form of the page at `from`, with the token that stands in it.
    pub async fn submit(
        &self,
        client: &mut Client,
        from: &str,
        to: &str,
        fields: &[(&str, &str)],
    ) -> Answer {
        let page = self.get(client, from).await;
        let token = page.token(to).unwrap_or_default();
        let mut all = vec![("token", token.as_str())];
        all.extend_from_slice(fields);
        self.send(client, Method::POST, to, &all).await
    }

    /// Adds an operator who takes their invitation up; their codes.
    pub async fn staff(&self, operator: Operator) -> Codes {
        let invited = self
            .conversation
            .add_operator(operator, audit::Actor::Maintainer, self.now())
            .await
            .unwrap();
        let path = format!("/console/invitation/{}", invited.console.reveal());
        self.enrol(&path).await
    }

    pub async fn enrol(&self, path: &str) -> Codes {
        let mut client = Client::default();
        let page = self.get(&mut client, path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let codes = page.codes();
        let code = codes.code(self.now());
        let fields = [("passphrase", PASSPHRASE), ("again", PASSPHRASE), ("code", &*code)];
        let answer = self.send(&mut client, Method::POST, path, &fields).await;
        assert_eq!(answer.place(), "/console/enter", "{}", answer.body);
        // The next code is another one.
        self.pass(Duration::from_mins(1));
        codes
    }

    pub async fn sign_in(&self, handle: &str, codes: &Codes) -> Client {
        let mut client = Client::default();
        let answer = self.try_sign_in(&mut client, handle, PASSPHRASE, codes).await;
        assert_eq!(answer.place(), "/console", "{}", answer.body);
        client
    }

    /// Fields that prove again who one is, with a code that was not used yet.
    pub fn proof(&self, codes: &Codes) -> [(&'static str, String); 2] {
        self.pass(Duration::from_mins(1));
        [("passphrase", PASSPHRASE.to_owned()), ("code", codes.code(self.now()))]
    }

    /// One try with a code that was not used yet.
    pub async fn try_sign_in(
        &self,
        client: &mut Client,
        handle: &str,
        passphrase: &str,
        codes: &Codes,
    ) -> Answer {
        self.pass(Duration::from_mins(1));
        let code = codes.code(self.now());
        let fields = [("handle", handle), ("passphrase", passphrase), ("code", &*code)];
        self.send(client, Method::POST, "/console/enter", &fields).await
    }

    /// A case as the first tap makes it.
    pub async fn request(
        &self,
        kind: CaseKind,
        exclusions: &[Exclusion],
        municipality: Option<&str>,
    ) -> CaseId {
        let number = self.requests.fetch_add(1, Ordering::SeqCst) as u8;
        let id = CaseId([0x5a ^ number.wrapping_mul(37); 16]);
        let mut case = Case::received(kind, self.now());
        case.exclusions = exclusions.iter().copied().collect();
        case.municipality = municipality.map(MunicipalityId::new);
        case.language = Some(LanguageTag::new("ar"));
        let mut changes = Changes::default();
        changes.begin(id, CaseRecord::new(case, Some(LaneId([9; 16]))), &self.conversation.records);
        let mut batch = Batch::new(self.now());
        changes.settle(&self.conversation, &mut batch, None).await.unwrap();
        let outcome = self.conversation.records.store().commit(batch).await.unwrap();
        assert!(matches!(outcome, Outcome::Applied { .. }));
        id
    }

    pub async fn audited(&self) -> Vec<Entry> {
        let verdict = audit::verify(&self.conversation.records, None).await.unwrap();
        assert!(matches!(verdict, Verdict::Whole(_)), "{verdict:?}");
        audit::newest(&self.conversation.records, None, 10_000).await.unwrap()
    }

    pub async fn deeds(&self) -> Vec<Deed> {
        self.audited().await.into_iter().rev().map(|entry| entry.deed).collect()
    }
}

impl Answer {
    pub fn place(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |place| place.to_str().unwrap())
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn text(&self) -> String {
        let html = Html::parse_document(&self.body);
        html.select(&css("main")).next().map(words).unwrap_or_default()
    }

    pub fn token(&self, action: &str) -> Option<String> {
        let html = Html::parse_document(&self.body);
        let selector = css(&format!("form[action='{action}'] input[name=token]"));
        html.select(&selector).next()?.attr("value").map(str::to_owned)
    }

    /// The codes whose secret an enrolment shows.
    pub fn codes(&self) -> Codes {
        let html = Html::parse_document(&self.body);
        let text = words(html.select(&css(".secret")).next().unwrap()).replace(' ', "");
        let secret = data_encoding::BASE32_NOPAD.decode(text.as_bytes()).unwrap();
        postcard::from_bytes(&[secret, vec![0]].concat()).unwrap()
    }
}
