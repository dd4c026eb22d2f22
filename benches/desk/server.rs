//! The Bot API server of the rig: as little of it as the bots under measure use, fast enough not
//! to be the limit. It checks nothing; the tests' server does.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::spawn_local;

use crate::http;
use crate::people::{Load, People, Update};

/// Telegram's own default for calls to a webhook at once.
const PUSHES_MAX: u64 = 40;
/// Before a failed webhook call is repeated.
const PUSH_PAUSE: Duration = Duration::from_millis(200);

/// What all connections share.
#[derive(Debug)]
pub struct Server {
    /// Everybody.
    pub people: RefCell<People>,
    /// Something waits for the bot.
    nudge: Notify,
    /// When the bot first asked for updates, or for a webhook.
    pub first_poll: Cell<Option<Instant>>,
    /// Webhook calls that were not answered with success.
    pub failed_pushes: Cell<u64>,
    /// Where updates are pushed to.
    webhook: RefCell<Option<Webhook>>,
}

/// A webhook as the bot set it.
#[derive(Clone, Debug)]
struct Webhook {
    url: String,
    port: u16,
    path: String,
    secret: String,
    connections: u64,
}

/// What to do after a call.
enum Next {
    /// Its answer is written.
    Answered,
    /// Wait for updates.
    Poll { offset: u64, limit: usize, patience: Duration },
    /// Answered, and updates are to be pushed from now on.
    Push(Webhook),
}

impl Server {
    /// Serves `people` on `listener`.
    pub fn start(listener: TcpListener, people: People) -> Rc<Self> {
        let server = Rc::new(Self {
            people: RefCell::new(people),
            nudge: Notify::new(),
            first_poll: Cell::default(),
            failed_pushes: Cell::new(0),
            webhook: RefCell::default(),
        });
        let shared = Rc::clone(&server);
        spawn_local(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let shared = Rc::clone(&shared);
                // A bot that ends breaks its connections: nothing to tell.
                spawn_local(async move { shared.serve(stream).await.ok() });
            }
        });
        server
    }

    /// Everybody begins.
    pub fn begin(self: &Rc<Self>, load: Load) {
        self.people.borrow_mut().begin();
        self.nudge.notify_waiters();
        self.nudge.notify_one();
        if let Load::PerSecond(rate) = load {
            spawn_local(Rc::clone(self).strike(rate));
        }
    }

    /// The open loop's clock. Each strike has its own time, so that a late one is not lost.
    async fn strike(self: Rc<Self>, rate: u32) {
        let mut ticks = tokio::time::interval(Duration::from_secs(1) / rate);
        loop {
            ticks.tick().await;
            self.people.borrow_mut().strike();
            self.nudge.notify_one();
        }
    }

    async fn serve(self: Rc<Self>, mut stream: TcpStream) -> std::io::Result<()> {
        stream.set_nodelay(true)?;
        let mut input = Vec::with_capacity(1 << 14);
        let mut output = Vec::with_capacity(1 << 14);
        loop {
            let mut used = 0;
            while let Some(message) = http::first(&input[used..]) {
                used += message.bytes;
                match self.call(message, &mut output) {
                    Next::Answered => {}
                    Next::Poll { offset, limit, patience } => {
                        self.poll(offset, limit, patience, &mut output).await;
                    }
                    Next::Push(webhook) => {
                        for _ in 0..webhook.connections {
                            spawn_local(Rc::clone(&self).push(webhook.clone()));
                        }
                    }
                }
            }
            input.drain(..used);
            if !output.is_empty() {
                stream.write_all(&output).await?;
                output.clear();
            }
            if stream.read_buf(&mut input).await? == 0 {
                return Ok(());
            }
        }
    }

    fn call(&self, message: http::Message<'_>, output: &mut Vec<u8>) -> Next {
        const TRUE: &[u8] = br#"{"ok":true,"result":true}"#;
        let path = message.first.split(|byte| *byte == b' ').nth(1).unwrap_or_default();
        let method = &path[memchr::memrchr(b'/', path).map_or(0, |at| at + 1)..];
        let is = |name: &str| method.eq_ignore_ascii_case(name.as_bytes());
        let edit = is("editMessageText");
        if edit || is("sendMessage") || is("sendLocation") {
            let mut people = self.people.borrow_mut();
            people.calls += 1;
            let before = people.waiting.len();
            let mut result = Vec::with_capacity(2048);
            result.extend_from_slice(br#"{"ok":true,"result":"#);
            people.hear(message.body, edit, &mut result);
            result.push(b'}');
            http::answer(&result, output);
            if people.waiting.len() > before {
                self.nudge.notify_one();
            }
            return Next::Answered;
        }
        if is("getUpdates") {
            self.polled();
            let number = |name| http::number(message.body, name);
            return Next::Poll {
                offset: number(b"\"offset\":").unwrap_or(0),
                limit: number(b"\"limit\":").unwrap_or(100) as usize,
                patience: Duration::from_secs(number(b"\"timeout\":").unwrap_or(0)),
            };
        }
        if is("setWebhook") {
            self.polled();
            http::answer(TRUE, output);
            let webhook = Webhook::read(message.body).expect("a webhook on loopback");
            let before = self.webhook.borrow_mut().replace(webhook.clone());
            return if before.is_none() { Next::Push(webhook) } else { Next::Answered };
        }
        self.people.borrow_mut().calls += 1;
        if is("getMe") {
            const ME: &[u8] = br#"{"ok":true,"result":{"id":700000001,"is_bot":true,"first_name":"Desk","username":"desk_bench_bot","can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false,"can_connect_to_business":false,"has_main_web_app":false}}"#;
            http::answer(ME, output);
        } else if is("getWebhookInfo") {
            let webhook = self.webhook.borrow();
            let url = webhook.as_ref().map_or("", |webhook| &webhook.url);
            let info = format!(
                r#"{{"ok":true,"result":{{"url":"{url}","has_custom_certificate":false,"pending_update_count":0}}}}"#
            );
            http::answer(info.as_bytes(), output);
        } else {
            http::answer(TRUE, output);
        }
        Next::Answered
    }

    fn polled(&self) {
        self.first_poll.set(self.first_poll.get().or_else(|| Some(Instant::now())));
    }

    async fn poll(&self, offset: u64, limit: usize, patience: Duration, output: &mut Vec<u8>) {
        self.people.borrow_mut().confirm(offset);
        let deadline = tokio::time::Instant::now() + patience;
        while self.people.borrow().waiting.is_empty() {
            if tokio::time::timeout_at(deadline, self.nudge.notified()).await.is_err() {
                break;
            }
        }
        let people = self.people.borrow();
        let updates = || people.waiting.iter().take(limit);
        let bytes = updates().map(|update| update.json.len() + 1).sum::<usize>().max(1) - 1;
        http::head(br#"{"ok":true,"result":[]}"#.len() + bytes, output);
        output.extend_from_slice(br#"{"ok":true,"result":["#);
        for (place, update) in updates().enumerate() {
            if place > 0 {
                output.push(b',');
            }
            output.extend_from_slice(&update.json);
        }
        output.extend_from_slice(b"]}");
    }

    /// Brings updates to the webhook over one connection, one after the other.
    async fn push(self: Rc<Self>, webhook: Webhook) {
        let Webhook { port, path, secret, .. } = webhook;
        let headers = format!("x-telegram-bot-api-secret-token: {secret}\r\n");
        let (mut input, mut output) = (Vec::with_capacity(1 << 12), Vec::with_capacity(1 << 12));
        let mut stream = None;
        loop {
            let taken = self.people.borrow_mut().take();
            let Some(update) = taken else {
                self.nudge.notified().await;
                continue;
            };
            output.clear();
            http::request(&path, &headers, &update.json, &mut output);
            if let Ok(true) = exchange(&mut stream, port, &output, &mut input).await {
                self.pushed(&update);
            } else {
                stream = None;
                self.failed_pushes.set(self.failed_pushes.get() + 1);
                tokio::time::sleep(PUSH_PAUSE).await;
                self.people.borrow_mut().not_pushed(update);
            }
        }
    }

    fn pushed(&self, update: &Update) {
        let mut people = self.people.borrow_mut();
        people.pushed(update.person);
        if !people.waiting.is_empty() {
            self.nudge.notify_one();
        }
    }
}

/// Sends a request and waits for the answer: whether it says 200.
async fn exchange(
    stream: &mut Option<TcpStream>,
    port: u16,
    request: &[u8],
    input: &mut Vec<u8>,
) -> std::io::Result<bool> {
    let stream = if let Some(connected) = stream {
        connected
    } else {
        let connected = TcpStream::connect(("127.0.0.1", port)).await?;
        connected.set_nodelay(true)?;
        stream.insert(connected)
    };
    input.clear();
    stream.write_all(request).await?;
    loop {
        if stream.read_buf(input).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if let Some(message) = http::first(input) {
            return Ok(message.first.starts_with(b"HTTP/1.1 200"));
        }
    }
}

impl Webhook {
    /// What a `setWebhook` asks for.
    fn read(body: &[u8]) -> Option<Self> {
        let text = |name: &[u8]| {
            let text = http::string(body, name)?;
            std::str::from_utf8(text).ok()
        };
        let url = text(b"\"url\":\"")?;
        let (authority, path) = url.strip_prefix("http://")?.split_once('/')?;
        let connections = http::number(body, b"\"max_connections\":").unwrap_or(PUSHES_MAX);
        Some(Self {
            url: url.to_owned(),
            port: authority.rsplit_once(':')?.1.parse().ok()?,
            path: format!("/{path}"),
            secret: text(b"\"secret_token\":\"")?.to_owned(),
            connections: connections.clamp(1, 100),
        })
    }
}
