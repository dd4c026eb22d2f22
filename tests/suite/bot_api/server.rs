//! The fake server behind HTTP, on a loopback address of its own.
//!
//! It runs on a thread with a runtime of its own, so that a test can kill and restart the real
//! binary around it. Its clock is the real one, from the instant it started.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioIo};
use serde_json::{Map, Value};
use tokio::net::TcpListener;
use tokio::sync::Notify;

use super::world::{Answer, World};

/// Called with each request's number, counted from 1, and its method's name, before it is played.
pub type Watch = Arc<dyn Fn(u64, &str) + Send + Sync>;

struct Shared {
    world: Mutex<World>,
    started: Instant,
    begun_ms: i64,
    changed: Notify,
    requests: AtomicU64,
    poll: AtomicU64,
    watch: Mutex<Option<Watch>>,
    hanging: Mutex<Option<String>>,
    refused: AtomicU64,
}

impl Shared {
    fn world(&self) -> MutexGuard<'_, World> {
        let mut world = self.world.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        world.now_ms = self.begun_ms + i64::try_from(self.started.elapsed().as_millis()).unwrap();
        world
    }
}

/// A running fake server; it stops when dropped.
pub struct Server {
    shared: Arc<Shared>,
    pub address: SocketAddr,
    runtime: Option<tokio::runtime::Runtime>,
}

impl Server {
    /// Starts on a free loopback port.
    pub fn start(world: World) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let shared = Arc::new(Shared {
            begun_ms: world.now_ms,
            world: Mutex::new(world),
            started: Instant::now(),
            changed: Notify::new(),
            requests: AtomicU64::new(0),
            poll: AtomicU64::new(0),
            watch: Mutex::new(None),
            hanging: Mutex::new(None),
            refused: AtomicU64::new(0),
        });
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        runtime.spawn(accept(listener, shared.clone()));
        runtime.spawn(push(shared.clone()));
        Self { shared, address, runtime: Some(runtime) }
    }

    /// The value of `TELOXIDE_API_URL`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Looks at or changes the world; whoever polls is told.
    pub fn with<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        let answer = change(&mut self.shared.world());
        self.shared.changed.notify_waiters();
        answer
    }

    /// Calls `watch` before each request from now on.
    pub fn watch(&self, watch: impl Fn(u64, &str) + Send + Sync + 'static) {
        *self.shared.watch.lock().unwrap() = Some(Arc::new(watch));
    }

    /// Calls with another token than the bot's.
    pub fn refused(&self) -> u64 {
        self.shared.refused.load(Ordering::SeqCst)
    }

    /// Never answers calls of `method` from now on.
    pub fn hang(&self, method: &str) {
        *self.shared.hanging.lock().unwrap() = Some(method.to_owned());
    }

    /// Waits until `done` says so, at most `limit`; whether it did. It waits on the server's own
    /// events, not on time.
    pub fn wait_until(&self, limit: Duration, done: impl Fn(&World) -> bool) -> bool {
        let runtime = self.runtime.as_ref().unwrap();
        runtime.block_on(async {
            tokio::time::timeout(limit, async {
                loop {
                    let changed = self.shared.changed.notified();
                    if done(&self.shared.world()) {
                        return;
                    }
                    changed.await;
                }
            })
            .await
            .is_ok()
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else { return };
        let shared = shared.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request| answer(request, shared.clone()));
            drop(
                hyper::server::conn::http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), service)
                    .await,
            );
        });
    }
}

/// A broken connection, as hyper makes one of an error.
#[derive(Debug)]
struct Broken;

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the connection breaks here")
    }
}

impl std::error::Error for Broken {}

async fn answer(
    request: Request<Incoming>,
    shared: Arc<Shared>,
) -> Result<Response<Full<Bytes>>, Broken> {
    let path = request.uri().path().to_owned();
    let query = request.uri().query().unwrap_or("").to_owned();
    let kind = request
        .headers()
        .get("content-type")
        .and_then(|value| value.to_str().ok())
        .unwrap_or("")
        .to_owned();
    let body = request.into_body().collect().await.map_err(|_| Broken)?.to_bytes();
    let expected = format!("/bot{}/", shared.world().token);
    let Some(method) = path.strip_prefix(&expected) else {
        shared.refused.fetch_add(1, Ordering::SeqCst);
        shared.changed.notify_waiters();
        return Ok(respond(401, &unauthorized()));
    };
    let number = shared.requests.fetch_add(1, Ordering::SeqCst) + 1;
    let watch = shared.watch.lock().unwrap().clone();
    if let Some(watch) = watch {
        watch(number, method);
    }
    let hangs = shared
        .hanging
        .lock()
        .unwrap()
        .as_deref()
        .is_some_and(|hanging| hanging.eq_ignore_ascii_case(method));
    if hangs {
        shared.changed.notify_waiters();
        std::future::pending::<()>().await;
    }
    let Some(parameters) = parameters(&kind, &body, &query) else {
        return Ok(respond(400, &bad_body()));
    };
    let result = if method.eq_ignore_ascii_case("getUpdates") {
        poll(&shared, parameters).await
    } else {
        shared.world().call(method, parameters)
    };
    shared.changed.notify_waiters();
    match result {
        Answer::Json { code, body } => Ok(respond(code, &body)),
        Answer::Garbled => Ok(Response::new(Full::from("{\"ok\":true,\"result\":{"))),
        Answer::Lost => Err(Broken),
    }
}

/// Long polling: answers when there is something, or when the time is over; the newest poller
/// wins, the one before is told 409.
async fn poll(shared: &Shared, parameters: Map<String, Value>) -> Answer {
    let mine = shared.poll.fetch_add(1, Ordering::SeqCst) + 1;
    shared.changed.notify_waiters();
    let seconds = parameters.get("timeout").and_then(Value::as_u64).unwrap_or(0).min(50);
    let deadline = tokio::time::Instant::now() + Duration::from_secs(seconds);
    loop {
        let changed = shared.changed.notified();
        if shared.poll.load(Ordering::SeqCst) != mine {
            return Answer::Json {
                code: 409,
                body: serde_json::json!({"ok": false, "error_code": 409, "description":
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"}),
            };
        }
        let answer = shared.world().call("getUpdates", parameters.clone());
        let empty = matches!(&answer, Answer::Json { code: 200, body }
            if body["result"].as_array().is_some_and(Vec::is_empty));
        if !empty || tokio::time::Instant::now() >= deadline {
            return answer;
        }
        drop(tokio::time::timeout_at(deadline, changed).await);
    }
}

/// Pushes updates to a webhook, one at a time a chat, again and again until answered with 2xx.
async fn push(shared: Arc<Shared>) {
    let client: Client<_, Full<Bytes>> = Client::builder(TokioExecutor::new()).build_http();
    loop {
        let changed = shared.changed.notified();
        let (webhook, due) = {
            let mut world = shared.world();
            let webhook = world.webhook.clone();
            let due = if webhook.is_some() { world.due_for_push() } else { Vec::new() };
            (webhook, due)
        };
        let Some(webhook) = webhook.filter(|_| !due.is_empty()) else {
            changed.await;
            continue;
        };
        let mut all_taken = true;
        for (id, body) in due {
            let request = Request::post(&webhook.url)
                .header("content-type", "application/json")
                .header("x-telegram-bot-api-secret-token", &webhook.secret)
                .body(Full::from(body.to_string()))
                .unwrap();
            let taken =
                client.request(request).await.is_ok_and(|answer| answer.status().is_success());
            if taken {
                shared.world().pushed(id);
            }
            all_taken &= taken;
        }
        if !all_taken {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

fn parameters(kind: &str, body: &Bytes, query: &str) -> Option<Map<String, Value>> {
    if body.is_empty() {
        return Some(form(query));
    }
    if kind.starts_with("application/json") {
        return serde_json::from_slice(body).ok();
    }
    if let Some(boundary) = kind.strip_prefix("multipart/form-data; boundary=") {
        return multipart(boundary, &String::from_utf8_lossy(body));
    }
    if kind.starts_with("application/x-www-form-urlencoded") {
        return std::str::from_utf8(body).ok().map(form);
    }
    None
}

/// A form of parts; a part with a file name becomes an object of name and content.
fn multipart(boundary: &str, body: &str) -> Option<Map<String, Value>> {
    let body = body.strip_suffix(&format!("\r\n--{boundary}--\r\n"))?;
    let body = format!("\r\n{body}");
    let mut parameters = Map::new();
    for part in body.split(&format!("\r\n--{boundary}\r\n")).skip(1) {
        let (head, content) = part.split_once("\r\n\r\n")?;
        let quoted = |name: &str| {
            let (_, rest) = head.split_once(&format!(" {name}=\""))?;
            rest.split_once('"').map(|(value, _)| value.to_owned())
        };
        let value = match quoted("filename") {
            // A file passes for what the description calls a String.
            Some(name) => Value::String(format!("{name}\n{content}")),
            None => serde_json::from_str(content).unwrap_or(Value::String(content.to_owned())),
        };
        parameters.insert(quoted("name")?, value);
    }
    Some(parameters)
}

/// A form carries numbers, flags and nested values as text; they mean what their JSON means.
fn form(text: &str) -> Map<String, Value> {
    let pairs: HashMap<String, String> = text
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.replace('+', " ")))
        .collect();
    pairs
        .into_iter()
        .map(|(name, value)| {
            let parsed = serde_json::from_str(&value).unwrap_or(Value::String(value));
            (name, parsed)
        })
        .collect()
}

fn unauthorized() -> Value {
    serde_json::json!({"ok": false, "error_code": 401, "description": "Unauthorized"})
}

fn bad_body() -> Value {
    serde_json::json!({"ok": false, "error_code": 400, "description": "Bad Request: object expected"})
}

fn respond(code: u16, body: &Value) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(body.to_string()));
    *response.status_mut() = hyper::StatusCode::from_u16(code).unwrap();
    response
        .headers_mut()
        .insert("content-type", hyper::header::HeaderValue::from_static("application/json"));
    response
}
