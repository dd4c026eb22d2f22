//! Long polling.
//!
//! Telegram forgets an update when a later `getUpdates` carries an offset above it: that is the
//! only confirmation there is. So the offset moves only after the handler said that everything
//! the batch causes is durable. Whatever happens before, a crash or a stop, the same updates come
//! again and are recognised by their keys.
//!
//! The promise: no update is confirmed before it is durable; a stop never interrupts handling; a
//! failure is told once with its kind and followed by a growing pause. It deliberately does not
//! order, deduplicate or spread updates: the handler does.

use std::time::Duration;

use bytes::Bytes;
use hyper::StatusCode;
use serde_json::value::RawValue;
use tokio::sync::watch;

use crate::telegram::call::{Answer, Answered, Client};
use crate::telegram::receive::{ALLOWED_UPDATES, update_key};

/// Updates of one batch at most: Telegram's own limit, and less than a lane remembers.
pub const BATCH_MAX: usize = 100;
/// How long Telegram is asked to wait for the first update; its own cap.
const SERVER_WAITS: Duration = Duration::from_secs(50);
/// A hundred updates with long texts and many pictures stay far below this.
const BATCH_BYTES_MAX: usize = 32 << 20;
/// The first pause after a failure; each further one is twice as long.
const PAUSE_FIRST_MS: u32 = 500;
/// The longest pause.
const PAUSE_MAX_MS: u32 = 60_000;

/// Whether what a batch causes survives a crash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// All of it: the updates may be confirmed.
    Durable,
    /// Not all of it (the store is down): they must come again.
    NotDurable,
}

/// What went wrong with a poll, for telemetry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PollFault {
    /// Another program polls with this token, or a webhook is set.
    Conflict,
    /// The token is not valid.
    Unauthorized,
    /// No connection.
    Unreachable,
    /// The connection broke or nothing came for too long.
    Lost,
    /// Telegram's fault, or an answer that cannot be read.
    Server,
    /// Told to wait.
    TooMany,
    /// The handler could not make a batch durable.
    NotDurable,
    /// A batch without a single update number: it can be handled but never confirmed.
    Unconfirmable,
}

/// What happened in a round, for telemetry and readiness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// Telegram answered; how many updates came.
    Answered(usize),
    /// It went wrong, and this is the pause before the next try.
    Failed(PollFault, Duration),
}

/// Polls until `stop` turns true.
///
/// `handle` gets each batch in Telegram's order and returns when it is durable or cannot be.
/// `jitter` gives a number from 0 up to and including its argument: randomness is the caller's.
/// `told` hears of every round. `sleep` is the runtime's timer: time is the caller's, too.
pub async fn poll<H, F, S>(
    client: &Client,
    mut handle: H,
    mut jitter: impl FnMut(u32) -> u32,
    mut told: impl FnMut(Round),
    mut sleep: impl FnMut(Duration) -> S,
    mut stop: watch::Receiver<bool>,
) where
    H: FnMut(Vec<Box<RawValue>>) -> F,
    F: Future<Output = Durability>,
    S: Future<Output = ()>,
{
    let mut place = Place::default();
    let mut failures = 0;
    while !*stop.borrow() {
        let got = tokio::select! {
            // Dropping a poll loses nothing: the offset has not moved.
            () = stopped(&mut stop) => return,
            got = get_updates(client, &place) => got,
        };
        let fault = match got {
            Ok(updates) => {
                told(Round::Answered(updates.len()));
                let read = Read::of(&updates);
                let confirmed = if read.is_empty() {
                    Ok(())
                } else {
                    place.handled(read, handle(updates).await)
                };
                match confirmed {
                    Ok(()) => {
                        failures = 0;
                        continue;
                    }
                    Err(kind) => Fault::of(kind),
                }
            }
            Err(fault) => fault,
        };
        let pause = pause(failures, fault.retry_after, &mut jitter);
        failures = failures.saturating_add(1);
        told(Round::Failed(fault.kind, pause));
        tokio::select! {
            () = stopped(&mut stop) => return,
            () = sleep(pause) => {}
        }
    }
}

/// How far polling has come: the next request, and what an answer and its handling mean for it.
///
/// Without an offset at first: what was handled and not confirmed is recognised, and update
/// numbers start anew after a quiet week, so a remembered offset could skip what is new.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place {
    offset: Option<u64>,
}

/// What of a batch decides its confirmation.
#[derive(Clone, Copy, Debug)]
pub struct Read {
    count: usize,
    newest: Option<u64>,
}

impl Read {
    /// Of a batch as it came.
    #[must_use]
    pub fn of(updates: &[Box<RawValue>]) -> Self {
        let newest = updates.iter().filter_map(|raw| update_key(raw)).map(|key| key.0).max();
        Self { count: updates.len(), newest }
    }

    /// Whether there is nothing to handle.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.count == 0
    }
}

impl Place {
    /// The next `getUpdates`, as JSON. It confirms everything below its offset.
    #[must_use]
    pub fn request(&self) -> Bytes {
        let mut request = serde_json::json!({
            "limit": BATCH_MAX,
            "timeout": SERVER_WAITS.as_secs(),
            "allowed_updates": ALLOWED_UPDATES,
        });
        if let (Some(offset), Some(fields)) = (self.offset, request.as_object_mut()) {
            fields.insert("offset".to_owned(), offset.into());
        }
        request.to_string().into()
    }

    /// Moves on after a batch, if it may be confirmed.
    ///
    /// # Errors
    /// Why it may not.
    pub fn handled(&mut self, read: Read, durability: Durability) -> Result<(), PollFault> {
        match (durability, read.newest) {
            (Durability::Durable, Some(newest)) => {
                self.offset = Some(newest.saturating_add(1));
                Ok(())
            }
            (Durability::Durable, None) => Err(PollFault::Unconfirmable),
            (Durability::NotDurable, _) => Err(PollFault::NotDurable),
        }
    }
}

/// The updates of an answer to `getUpdates`; what went wrong, and how long Telegram wishes us to
/// wait, when there are none to read.
///
/// # Errors
/// See [`PollFault`].
pub fn read_updates(
    status: StatusCode,
    body: &[u8],
) -> Result<Vec<Box<RawValue>>, (PollFault, Option<Duration>)> {
    let Ok(answer) = serde_json::from_slice::<Answer<'_>>(body) else {
        let kind = match status.as_u16() {
            401 | 404 => PollFault::Unauthorized,
            409 => PollFault::Conflict,
            _ => PollFault::Server,
        };
        return Err((kind, None));
    };
    if answer.ok {
        let updates = answer.result.map(|result| serde_json::from_str(result.get()));
        return updates.and_then(Result::ok).ok_or((PollFault::Server, None));
    }
    let retry_after = answer.parameters.and_then(|parameters| parameters.retry_after);
    let retry_after = retry_after.map(|seconds| Duration::from_secs(u64::from(seconds.min(3_600))));
    let kind = match answer.error_code.unwrap_or(status.as_u16()) {
        401 | 404 => PollFault::Unauthorized,
        409 => PollFault::Conflict,
        429 => PollFault::TooMany,
        _ => PollFault::Server,
    };
    Err((kind, retry_after))
}

/// Returns when `stop` turns true, or when nobody is left to turn it.
async fn stopped(stop: &mut watch::Receiver<bool>) {
    let _nobody_left = stop.wait_for(|stop| *stop).await;
}

/// Grows with failures in a row, between half and whole, so that two pollers do not stay in step.
fn pause(
    failures: u32,
    retry_after: Option<Duration>,
    jitter: &mut impl FnMut(u32) -> u32,
) -> Duration {
    let whole = PAUSE_FIRST_MS.saturating_mul(1 << failures.min(10)).min(PAUSE_MAX_MS);
    let ms = whole / 2 + jitter(whole / 2).min(whole / 2);
    Duration::from_millis(u64::from(ms)).max(retry_after.unwrap_or(Duration::ZERO))
}

struct Fault {
    kind: PollFault,
    retry_after: Option<Duration>,
}

impl Fault {
    fn of(kind: PollFault) -> Self {
        Self { kind, retry_after: None }
    }
}

async fn get_updates(client: &Client, place: &Place) -> Result<Vec<Box<RawValue>>, Fault> {
    let patience = client.poll_patience(SERVER_WAITS);
    match client.exchange("GetUpdates", place.request(), patience, BATCH_BYTES_MAX).await {
        Answered::Answer(status, body) => {
            read_updates(status, &body).map_err(|(kind, retry_after)| Fault { kind, retry_after })
        }
        Answered::NotSent => Err(Fault::of(PollFault::Unreachable)),
        Answered::Lost => Err(Fault::of(PollFault::Lost)),
    }
}
