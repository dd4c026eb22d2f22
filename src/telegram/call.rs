//! The Bot API client: one request, one explicit outcome.
//!
//! Payloads are teloxide's types, sent as JSON over a small HTTP client that keeps its
//! connections; of the answer only what decides the outcome is read.
//!
//! The promise: nothing is retried here and nothing is guessed: a request that may have been
//! written and was not answered is [`Outcome::Ambiguous`], and an answer that says it took effect
//! is never called a failure. The token is in no error and no `Debug`. It deliberately does not
//! decide what to do about an outcome (`lanes` does).

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::http::uri::{Authority, PathAndQuery, Scheme};
use hyper::{Method, Request, StatusCode, Uri};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use teloxide::requests::Payload;
use tower_service::Service;

use crate::ids::{ChatId, TelegramMessageId};
use crate::telegram::lanes::{Outcome, Refusal};

/// How most bodies are written.
pub const JSON: &str = "application/json";
/// Telegram's own server.
pub const TELEGRAM: &str = "https://api.telegram.org";
/// Bytes of an answer to a call; a long poll brings up to 100 updates and may have more.
const ANSWER_BYTES_MAX: usize = 1 << 20;
/// Characters kept of Telegram's reason for not accepting a request.
const DESCRIPTION_MAX: usize = 200;

/// A bot's token: a secret.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// A token as the environment gives it. Its shape is `<number>:<letters, digits, - and _>`;
    /// anything else could not even be written into an address.
    pub fn parse(token: &str) -> Result<Self, TokenFault> {
        let token = token.trim();
        let good = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        match token.split_once(':') {
            Some((number, secret))
                if !number.is_empty()
                    && number.bytes().all(|byte| byte.is_ascii_digit())
                    && !secret.is_empty()
                    && secret.bytes().all(good) =>
            {
                Ok(Self(token.to_owned()))
            }
            _ => Err(TokenFault),
        }
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// The token does not look like one. The token itself is not repeated.
#[derive(Debug, thiserror::Error)]
#[error("the bot token does not have the shape <number>:<secret> that BotFather gives")]
pub struct TokenFault;

/// Why a client cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum AddressFault {
    /// Not an `http` or `https` address.
    #[error("the address of the Bot API server is not an http or https address: {0}")]
    NotHttp(String),
}

/// How long to wait.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For a connection: finding the address, connecting, agreeing on keys.
    pub connect: Duration,
    /// For a call, connection included. Longer than `connect`, so that a call of which nothing
    /// was written is told apart from one that was.
    pub call: Duration,
    /// For a long poll, besides the time it asks the server to wait.
    pub poll: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            call: Duration::from_secs(20),
            poll: Duration::from_secs(15),
        }
    }
}

/// The client. Cheap to clone; clones share connections.
#[derive(Clone)]
pub struct Client {
    http: Http,
    scheme: Scheme,
    authority: Authority,
    /// Up to the method: `/bot<token>/`.
    prefix: String,
    patience: Patience,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("server", &self.authority.host()).finish_non_exhaustive()
    }
}

/// Connects within a bound of time as a whole, so that a name or a handshake that never comes is
/// known as nothing written.
#[derive(Clone)]
pub struct Connector {
    inner: HttpsConnector<HttpConnector>,
    patience: Duration,
}

impl Service<Uri> for Connector {
    type Response = <HttpsConnector<HttpConnector> as Service<Uri>>::Response;
    type Error = Box<dyn std::error::Error + Send + Sync>;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let connecting = tokio::time::timeout(self.patience, self.inner.call(uri));
        Box::pin(async move {
            connecting
                .await
                .unwrap_or_else(|_| Err(io::Error::from(io::ErrorKind::TimedOut).into()))
        })
    }
}

/// An HTTP client that keeps its connections.
pub type Http = HttpClient<Connector, Full<Bytes>>;

/// A client that waits so long for a connection.
#[must_use]
pub fn http(connect: Duration) -> Http {
    let mut connector = HttpConnector::new();
    connector.enforce_http(false);
    connector.set_nodelay(true);
    connector.set_keepalive(Some(Duration::from_mins(1)));
    let connector = HttpsConnectorBuilder::new()
        .with_webpki_roots()
        .https_or_http()
        .enable_http1()
        .wrap_connector(connector);
    HttpClient::builder(TokioExecutor::new())
        .pool_timer(TokioTimer::new())
        // Shorter than any server keeps a silent connection, so that few calls are written into
        // one that is just being closed.
        .pool_idle_timeout(Duration::from_secs(20))
        .build(Connector { inner: connector, patience: connect })
}

/// What came back, before it is judged.
pub(super) enum Answered {
    /// A whole answer.
    Answer(StatusCode, Bytes),
    /// Nothing was written.
    NotSent,
    /// It may have been written.
    Lost,
}

impl Client {
    /// A client for the bot of `token` on a Bot API server ([`TELEGRAM`], or one's own over plain
    /// HTTP). Connects only when called.
    pub fn new(server: &str, token: &Token, patience: Patience) -> Result<Self, AddressFault> {
        let fault = || AddressFault::NotHttp(server.to_owned());
        let uri: Uri = server.trim_end_matches('/').parse().map_err(|_| fault())?;
        let parts = uri.into_parts();
        let scheme =
            parts.scheme.filter(|scheme| *scheme == Scheme::HTTP || *scheme == Scheme::HTTPS);
        let path = parts.path_and_query.map_or(String::new(), |path| path.path().to_owned());
        Ok(Self {
            http: http(patience.connect),
            scheme: scheme.ok_or_else(fault)?,
            authority: parts.authority.ok_or_else(fault)?,
            prefix: format!("{}/bot{}/", path.trim_end_matches('/'), token.0),
            patience,
        })
    }

    /// Makes a call of one of teloxide's payloads.
    pub async fn call<P: Payload + Serialize>(&self, payload: &P) -> Outcome {
        match serde_json::to_vec(payload) {
            Ok(body) => self.call_json(P::NAME, body.into()).await,
            Err(_) => bad_request("the request cannot be written as JSON"),
        }
    }

    /// Makes a call whose body is JSON already.
    pub async fn call_json(&self, method: &str, body: Bytes) -> Outcome {
        self.call_with(method, body, JSON).await
    }

    /// Makes a call whose body is written as `content_type` says.
    pub async fn call_with(&self, method: &str, body: Bytes, content_type: &str) -> Outcome {
        let body = (body, content_type);
        match self.exchange_as(method, body, self.patience.call, ANSWER_BYTES_MAX).await {
            Answered::Answer(status, answer) => judge(status, &answer),
            Answered::NotSent => Outcome::NotSent,
            Answered::Lost => Outcome::Ambiguous,
        }
    }

    /// The bot's user name and id, as `getMe` tells them.
    pub async fn get_me(&self) -> Result<Me, Outcome> {
        let answered =
            self.exchange("GetMe", Bytes::from_static(b"{}"), self.patience.call, ANSWER_BYTES_MAX);
        match answered.await {
            Answered::Answer(status, answer) => match serde_json::from_slice::<MeAnswer>(&answer) {
                Ok(MeAnswer { result: Some(me) }) => Ok(me),
                _ => Err(judge(status, &answer)),
            },
            Answered::NotSent => Err(Outcome::NotSent),
            Answered::Lost => Err(Outcome::Ambiguous),
        }
    }

    /// What Telegram knows of the webhook, as `getWebhookInfo` tells it.
    pub async fn get_webhook_info(&self) -> Result<WebhookInfo, Outcome> {
        let body = Bytes::from_static(b"{}");
        let answered =
            self.exchange("GetWebhookInfo", body, self.patience.call, ANSWER_BYTES_MAX).await;
        match answered {
            Answered::Answer(status, answer) => {
                match serde_json::from_slice::<WebhookAnswer>(&answer) {
                    Ok(WebhookAnswer { result: Some(info) }) => Ok(info),
                    _ => Err(judge(status, &answer)),
                }
            }
            Answered::NotSent => Err(Outcome::NotSent),
            Answered::Lost => Err(Outcome::Ambiguous),
        }
    }

    /// How long a long poll that asks the server to wait `server_waits` may take.
    pub(super) fn poll_patience(&self, server_waits: Duration) -> Duration {
        server_waits + self.patience.poll
    }

    /// Sends a request of JSON and reads the whole answer, at most `bytes_max` of it.
    pub(super) async fn exchange(
        &self,
        method: &str,
        body: Bytes,
        patience: Duration,
        bytes_max: usize,
    ) -> Answered {
        self.exchange_as(method, (body, JSON), patience, bytes_max).await
    }

    async fn exchange_as(
        &self,
        method: &str,
        (body, content_type): (Bytes, &str),
        patience: Duration,
        bytes_max: usize,
    ) -> Answered {
        let Some(mut request) = self.request(method, body) else { return Answered::NotSent };
        let Ok(content_type) = HeaderValue::from_str(content_type) else {
            return Answered::NotSent;
        };
        request.headers_mut().insert(CONTENT_TYPE, content_type);
        let exchange = async {
            let answer = match self.http.request(request).await {
                Ok(answer) => answer,
                Err(error) if error.is_connect() => return Answered::NotSent,
                Err(_) => return Answered::Lost,
            };
            let status = answer.status();
            match Limited::new(answer.into_body(), bytes_max).collect().await {
                Ok(body) => Answered::Answer(status, body.to_bytes()),
                Err(_) => Answered::Lost,
            }
        };
        tokio::time::timeout(patience, exchange).await.unwrap_or(Answered::Lost)
    }

    fn request(&self, method: &str, body: Bytes) -> Option<Request<Full<Bytes>>> {
        let mut path = String::with_capacity(self.prefix.len() + method.len());
        path.push_str(&self.prefix);
        path.push_str(method);
        let uri = Uri::builder()
            .scheme(self.scheme.clone())
            .authority(self.authority.clone())
            .path_and_query(PathAndQuery::try_from(path).ok()?)
            .build()
            .ok()?;
        let mut request = Request::new(Full::new(body));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = uri;
        Some(request)
    }
}

/// The bot itself.
#[derive(Clone, Debug, Deserialize)]
pub struct Me {
    /// Its id, which tells bots apart in pseudonyms.
    pub id: i64,
    /// Its user name, without `@`.
    pub username: String,
}

#[derive(Deserialize)]
struct MeAnswer {
    result: Option<Me>,
}

/// What Telegram knows of the webhook.
#[derive(Clone, Debug, Deserialize)]
pub struct WebhookInfo {
    /// Where it pushes; empty when no webhook is set.
    pub url: String,
    /// Updates that wait to be pushed.
    pub pending_update_count: u32,
    /// Unix seconds of the newest push that failed; stays after later ones went well.
    pub last_error_date: Option<i64>,
    /// Why it failed, in Telegram's words.
    pub last_error_message: Option<String>,
}

#[derive(Deserialize)]
struct WebhookAnswer {
    result: Option<WebhookInfo>,
}

/// What an answer says, as far as it decides anything.
#[derive(Deserialize)]
pub(super) struct Answer<'a> {
    pub(super) ok: bool,
    #[serde(borrow)]
    pub(super) result: Option<&'a RawValue>,
    pub(super) error_code: Option<u16>,
    #[serde(borrow)]
    pub(super) description: Option<Cow<'a, str>>,
    pub(super) parameters: Option<Parameters>,
}

/// What Telegram adds to some refusals.
#[derive(Deserialize)]
pub(super) struct Parameters {
    pub(super) retry_after: Option<u32>,
    migrate_to_chat_id: Option<i64>,
}

#[derive(Deserialize)]
struct MessageAnswer {
    message_id: i32,
}

/// The outcome an answer means.
#[must_use]
pub fn judge(status: StatusCode, answer: &[u8]) -> Outcome {
    let Ok(answer) = serde_json::from_slice::<Answer<'_>>(answer) else {
        return judge_unreadable(status, answer);
    };
    if answer.ok {
        let message = answer
            .result
            .and_then(|result| serde_json::from_str::<MessageAnswer>(result.get()).ok());
        // An answer of another shape than expected still says that it took effect.
        return message.map_or(Outcome::Done, |message| Outcome::Sent {
            message: TelegramMessageId(message.message_id),
        });
    }
    let code = answer.error_code.unwrap_or(status.as_u16());
    let description = answer.description.as_deref().unwrap_or("");
    if let Some(parameters) = &answer.parameters {
        if let Some(seconds) = parameters.retry_after {
            return Outcome::RetryAfter(seconds);
        }
        if let Some(to) = parameters.migrate_to_chat_id {
            return Outcome::Migrated(ChatId(to));
        }
    }
    judge_refusal(code, description)
}

/// No JSON of Telegram's: a proxy's page, or a broken answer.
fn judge_unreadable(status: StatusCode, answer: &[u8]) -> Outcome {
    let says_ok =
        answer.windows(b"\"ok\":true".len()).take(64).any(|window| window == b"\"ok\":true");
    match status.as_u16() {
        _ if says_ok => Outcome::Done,
        429 => Outcome::RetryAfter(1),
        401 => Outcome::Unauthorized,
        500.. => Outcome::ServerError,
        400..500 => bad_request("an answer that is not Telegram's"),
        _ => Outcome::Ambiguous,
    }
}

/// Telegram has no stable codes below the HTTP ones: its descriptions are all there is, so only
/// their stable parts are looked for.
fn judge_refusal(code: u16, description: &str) -> Outcome {
    let says = |part: &str| {
        description
            .as_bytes()
            .windows(part.len())
            .any(|window| window.eq_ignore_ascii_case(part.as_bytes()))
    };
    match code {
        // 404 is an unknown path: the token of another server, or none.
        401 | 404 => Outcome::Unauthorized,
        403 if says("deactivated") => Outcome::Refused(Refusal::Deactivated),
        403 if says("kicked") || says("not a member") => Outcome::Refused(Refusal::Kicked),
        403 => Outcome::Refused(Refusal::Blocked),
        429 => Outcome::RetryAfter(1),
        500.. => Outcome::ServerError,
        _ if says("message is not modified") => Outcome::NotModified,
        _ if GONE.iter().any(|part| says(part)) => Outcome::Gone,
        _ if UNCHANGEABLE.iter().any(|part| says(part)) => Outcome::Unchangeable,
        _ if says("chat not found") || says("user not found") || says("PEER_ID_INVALID") => {
            Outcome::Refused(Refusal::ChatNotFound)
        }
        _ => bad_request(description),
    }
}

/// What Telegram says of a message, or of a callback, that is not there.
const GONE: [&str; 5] = [
    "message to edit not found",
    "message to delete not found",
    "MESSAGE_ID_INVALID",
    "message identifier is not specified",
    "query is too old",
];

/// What it says of a message that is there and stays as it is.
const UNCHANGEABLE: [&str; 3] = [
    "message can't be edited",
    "message can't be deleted",
    "there is no text in the message to edit",
];

fn bad_request(description: &str) -> Outcome {
    Outcome::BadRequest { description: description.chars().take(DESCRIPTION_MAX).collect() }
}
