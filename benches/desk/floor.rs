//! The floor: the thinnest bot there can be. It answers every update with one `sendMessage`, over
//! connections of its own hand, parses nothing it does not need and remembers nothing.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use memchr::memmem;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Notify;
use tokio::task::{LocalSet, spawn_local};

use crate::http;

/// Calls in flight at most: as many as the desk makes.
const CALLS_MAX: usize = 64;
const PREFIX: &str = "/bot700000001:AAAA-loopback-token-for-benchmarks";

/// Runs until it is ended from outside.
pub fn run(port: u16) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    LocalSet::new().block_on(&runtime, async {
        let chats = Rc::new((RefCell::new(VecDeque::new()), Notify::new()));
        for _ in 0..CALLS_MAX {
            let chats = Rc::clone(&chats);
            spawn_local(async move { answer(port, &chats.0, &chats.1).await.unwrap() });
        }
        poll(port, &chats.0, &chats.1).await.unwrap();
    });
}

async fn poll(port: u16, chats: &RefCell<VecDeque<u64>>, nudge: &Notify) -> std::io::Result<()> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    stream.set_nodelay(true)?;
    let (path, mut offset) = (format!("{PREFIX}/getUpdates"), 0);
    let (mut input, mut output) = (Vec::new(), Vec::new());
    loop {
        let body = format!("{{\"offset\":{offset},\"timeout\":50,\"limit\":100}}");
        output.clear();
        http::request(&path, "", body.as_bytes(), &mut output);
        let bytes = exchange(&mut stream, &output, &mut input).await?;
        let body = http::first(&input[..bytes]).map(|message| message.body).unwrap_or_default();
        for at in memmem::find_iter(body, b"\"update_id\":") {
            let update = &body[at..];
            offset = http::number(update, b"\"update_id\":").map_or(offset, |id| id + 1);
            chats.borrow_mut().extend(http::number(update, b"\"chat\":{\"id\":"));
            nudge.notify_one();
        }
    }
}

async fn answer(port: u16, chats: &RefCell<VecDeque<u64>>, nudge: &Notify) -> std::io::Result<()> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    stream.set_nodelay(true)?;
    let path = format!("{PREFIX}/sendMessage");
    let (mut input, mut output) = (Vec::new(), Vec::new());
    loop {
        let chat = chats.borrow_mut().pop_front();
        let Some(chat) = chat else {
            nudge.notified().await;
            continue;
        };
        let body = format!("{{\"chat_id\":{chat},\"text\":\"Good morning.\"}}");
        output.clear();
        http::request(&path, "", body.as_bytes(), &mut output);
        exchange(&mut stream, &output, &mut input).await?;
    }
}

async fn exchange(
    stream: &mut TcpStream,
    request: &[u8],
    input: &mut Vec<u8>,
) -> std::io::Result<usize> {
    input.clear();
    stream.write_all(request).await?;
    loop {
        if stream.read_buf(input).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if let Some(message) = http::first(input) {
            return Ok(message.bytes);
        }
    }
}
