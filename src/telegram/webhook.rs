//! The webhook's route.
//!
//! Telegram keeps an update until it is answered with success, so 503 while the store is down is
//! durable buffering for nothing.
//!
//! The promise: only who knows the secret is heard, compared in constant time; 200 is answered
//! only when the update is durable; bytes that are not JSON are handed on for quarantine like any
//! other unreadable update. It deliberately does not register or remove the webhook: a stopping
//! instance must not take it away from the others.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use serde_json::value::{RawValue, to_raw_value};
use sha2::{Digest, Sha256};

use crate::telegram::poll::Durability;

/// The header that carries the secret.
pub const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";
/// Far more than an update has.
const BODY_BYTES_MAX: usize = 1 << 20;

/// The secrets that are heard: the present one, and during a change the one before.
#[derive(Clone)]
pub struct Secrets(Vec<[u8; 32]>);

impl Secrets {
    /// The secrets, kept as digests. Empty ones are nobody's.
    pub fn new<'a>(secrets: impl IntoIterator<Item = &'a str>) -> Self {
        let secrets = secrets.into_iter().filter(|secret| !secret.is_empty());
        Self(secrets.map(|secret| digest(secret.as_bytes())).collect())
    }

    /// Whether `presented` is one of them. Digests have one length, and every byte of every one
    /// is looked at, so the time taken tells nothing.
    #[must_use]
    pub fn accept(&self, presented: &[u8]) -> bool {
        let presented = digest(presented);
        self.0.iter().fold(false, |accepted, secret| {
            let differ = secret
                .iter()
                .zip(&presented)
                .fold(0, |differ, (one, other)| differ | (one ^ other));
            accepted | (std::hint::black_box(differ) == 0)
        })
    }
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Secrets({})", self.0.len())
    }
}

fn digest(secret: &[u8]) -> [u8; 32] {
    Sha256::digest(secret).into()
}

struct Hook<H> {
    secrets: Secrets,
    handle: H,
}

/// The route: `POST` on `path`. `handle` returns when what the update causes is durable, or
/// cannot be made so.
pub fn route<H, F>(path: &str, secrets: Secrets, handle: H) -> Router
where
    H: Fn(Box<RawValue>) -> F + Send + Sync + 'static,
    F: Future<Output = Durability> + Send + 'static,
{
    Router::new()
        .route(path, post(receive::<H, F>))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .with_state(Arc::new(Hook { secrets, handle }))
}

async fn receive<H, F>(
    State(hook): State<Arc<Hook<H>>>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode
where
    H: Fn(Box<RawValue>) -> F + Send + Sync + 'static,
    F: Future<Output = Durability> + Send + 'static,
{
    let presented = headers.get(SECRET_HEADER).map_or(&b""[..], |secret| secret.as_bytes());
    if !hook.secrets.accept(presented) {
        return StatusCode::UNAUTHORIZED;
    }
    let Some(update) = raw(&body) else { return StatusCode::BAD_REQUEST };
    match (hook.handle)(update).await {
        Durability::Durable => StatusCode::OK,
        Durability::NotDurable => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// The body as JSON; what is not JSON becomes a JSON string of itself, which no reader takes for
/// an update.
fn raw(body: &[u8]) -> Option<Box<RawValue>> {
    serde_json::from_slice::<Box<RawValue>>(body)
        .or_else(|_| to_raw_value(&String::from_utf8_lossy(body)))
        .ok()
}
