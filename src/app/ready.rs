//! Alive, ready, and counted: what a supervisor and the maintainers may ask over HTTP.
//!
//! The promise: `/readyz` is true only when the store answers and, where there is a bot, Telegram
//! reached us lately; nothing here says anything of a person. It never waits for a backup or an
//! erasure under way. It deliberately repairs nothing.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::Router;
use axum::extract::{ConnectInfo, State};
use axum::http::request::Parts;
use axum::http::uri::Authority;
use axum::http::{StatusCode, Version, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::conversation::handle::Conversation;
use crate::store::{Key, Space};
use crate::telegram::call::WebhookInfo;
use crate::time::Timestamp;

use super::channels::Heartbeat;
use super::clock::Clock;
use super::operation::Operator;
use super::staffing::weak_chains;
use super::telemetry::Metrics;

/// A poll lasts 50 seconds at most; silence beyond this is deafness.
const SILENCE_MAX_MS: i64 = 90_000;
/// Pushes that Telegram may have under way at once.
pub const WEBHOOK_CONNECTIONS: u8 = 100;
/// A push that failed longer ago than this was answered by a later look: they come each minute.
const WEBHOOK_ERROR_FRESH_S: i64 = 120;
/// Updates that wait; as many as can be under way do not wait.
const WEBHOOK_BACKLOG_MAX: u32 = WEBHOOK_CONNECTIONS as u32;

/// Tells how the watcher outside stands.
pub type Watcher = Arc<dyn Fn() -> Heartbeat + Send + Sync>;

/// What must be reached to be ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The store, and Telegram.
    Telegram,
    /// The store: there is no bot.
    PagesAlone,
}

/// What health answers from.
pub struct Health {
    conversation: Arc<Conversation>,
    operator: Arc<Operator>,
    metrics: Arc<Metrics>,
    clock: Arc<Clock>,
    wanted: Wanted,
    /// Has the answer warn while nobody outside would notice our silence.
    watcher: Watcher,
    /// When Telegram last answered well; 0 for never, or for a webhook that it cannot reach.
    heard_ms: AtomicI64,
}

impl Health {
    /// Nothing was heard yet.
    #[must_use]
    pub fn new(
        conversation: Arc<Conversation>,
        operator: Arc<Operator>,
        metrics: Arc<Metrics>,
        clock: Arc<Clock>,
        wanted: Wanted,
        watcher: Watcher,
    ) -> Self {
        let heard_ms = AtomicI64::new(0);
        Self { conversation, operator, metrics, clock, wanted, watcher, heard_ms }
    }

    /// Telegram answered well just now.
    pub fn heard(&self) {
        self.heard_ms.store(self.clock.now().0, Ordering::Relaxed);
    }

    /// Telegram answered that it cannot reach us.
    pub fn deaf(&self) {
        self.heard_ms.store(0, Ordering::Relaxed);
    }

    /// Whether Telegram was not heard for too long.
    #[must_use]
    pub fn is_deaf(&self) -> bool {
        self.silence_ms() > SILENCE_MAX_MS
    }

    fn silence_ms(&self) -> i64 {
        match self.heard_ms.load(Ordering::Relaxed) {
            0 => i64::MAX,
            heard => (self.clock.now().0 - heard).max(0),
        }
    }
}

/// Why updates do not come through a webhook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deafness {
    /// Telegram pushes nowhere, or to another address: somebody else set or removed it.
    Elsewhere,
    /// A push failed lately; in Telegram's words, if it said any.
    Failing(Option<String>),
    /// More updates wait than can be under way.
    Backlog,
}

impl fmt::Display for Deafness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Elsewhere => {
                f.write_str("the webhook is not ours any more: another program set or removed it")
            }
            Self::Failing(Some(said)) => write!(f, "Telegram says: {said}"),
            Self::Failing(None) => f.write_str("pushes fail"),
            Self::Backlog => f.write_str("updates pile up"),
        }
    }
}

/// What is wrong with a webhook registered for `url`, as Telegram tells it.
#[must_use]
pub fn deafness(info: &WebhookInfo, url: &str, now: Timestamp) -> Option<Deafness> {
    let age_s = |error_s: i64| now.0.div_euclid(1000).saturating_sub(error_s);
    if info.url.trim_end_matches('/') != url.trim_end_matches('/') {
        Some(Deafness::Elsewhere)
    } else if info.last_error_date.is_some_and(|at| age_s(at) <= WEBHOOK_ERROR_FRESH_S) {
        Some(Deafness::Failing(info.last_error_message.clone()))
    } else if info.pending_update_count > WEBHOOK_BACKLOG_MAX {
        Some(Deafness::Backlog)
    } else {
        None
    }
}

/// `/healthz`, `/readyz`, and `/metrics` for this machine alone unless it has a listener of its
/// own: behind a proxy every peer is a loopback one, and a count that grows by one is somebody.
pub fn routes(health: Arc<Health>, with_metrics: bool) -> Router {
    let mut routes =
        Router::new().route("/healthz", get(|| async { "alive\n" })).route("/readyz", get(ready));
    if with_metrics {
        routes = routes.route("/metrics", get(metrics_for_loopback));
    }
    routes.with_state(health)
}

/// `/metrics` on a listener of its own, for whoever reaches it.
pub fn metrics_route(health: Arc<Health>) -> Router {
    Router::new().route("/metrics", get(metrics)).with_state(health)
}

async fn metrics(State(health): State<Arc<Health>>) -> Response {
    health.metrics.telegram_silence_ms.set(health.silence_ms());
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(header::CONTENT_TYPE, kind)], health.metrics.text()).into_response()
}

async fn metrics_for_loopback(
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    asked: Parts,
    state: State<Arc<Health>>,
) -> Response {
    if peer.ip().is_loopback() && !is_passed_on(&asked) {
        metrics(state).await
    } else {
        StatusCode::NOT_FOUND.into_response()
    }
}

/// What proxies say when they ask for somebody else, beside everything that begins with
/// `x-forwarded`.
const PASSED_ON: [&str; 5] =
    ["forwarded", "via", "x-real-ip", "cf-connecting-ip", "true-client-ip"];

/// Whether somebody who is not on this machine may stand behind a loopback peer: a proxy says that
/// it passes on, names the host that was asked for, or speaks to what is behind it in HTTP/1.0.
fn is_passed_on(asked: &Parts) -> bool {
    let says_so = asked.headers.keys().any(|name| {
        let name = name.as_str();
        name.starts_with("x-forwarded") || PASSED_ON.contains(&name)
    });
    let host = asked.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let authority = asked.uri.authority().map(Authority::as_str).or(host);
    says_so || asked.version < Version::HTTP_11 || !authority.is_some_and(is_this_machine)
}

/// Whether an authority (`host:port`) names this machine to itself.
fn is_this_machine(authority: &str) -> bool {
    let Ok(authority) = authority.parse::<Authority>() else { return false };
    let host = authority.host().trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

async fn ready(State(health): State<Arc<Health>>) -> Response {
    let records = &health.conversation.records;
    let store = records.store().get(&Key::start_of(Space::Lane)).await.is_ok();
    let telegram = match health.wanted {
        Wanted::Telegram => Some(!health.is_deaf()),
        Wanted::PagesAlone => None,
    };
    let is_ready = store && telegram != Some(false);
    // A missing sheet is a warning, not a reason to take the desk out of service.
    let sheet = health.operator.is_sheet_confirmed().await.unwrap_or(false);
    let mut warnings = Vec::new();
    if !sheet {
        warnings
            .push("the recovery sheet was not confirmed: sportello key recovery, then --confirm");
    }
    if !(health.watcher)().is_armed() {
        warnings.push("nobody outside notices when the desk falls silent: heartbeat_url");
    }
    // So is a chain that cannot be relied on: families are told so, and so is whoever can mend it.
    let chains = weak_chains(&health.conversation, health.clock.now()).await.unwrap_or_default();
    let warnings: Vec<String> = warnings
        .into_iter()
        .map(str::to_owned)
        .chain(chains.into_iter().map(|weak| format!("{}: {}", weak.message, weak.help)))
        .collect();
    let code = if is_ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let body = serde_json::json!({
        "ready": is_ready,
        "store": store,
        "telegram": telegram,
        "warnings": warnings,
    });
    (code, axum::Json(body)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn info(pending: u32, error_s: Option<i64>) -> WebhookInfo {
        WebhookInfo {
            url: "https://desk.example/telegram".to_owned(),
            pending_update_count: pending,
            last_error_date: error_s,
            last_error_message: None,
        }
    }

    #[test]
    fn what_a_proxy_passes_on_is_not_of_this_machine() {
        let asked = |version, headers: &[(&str, &str)]| {
            let mut request = axum::http::Request::builder().uri("/metrics").version(version);
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            is_passed_on(&request.body(()).unwrap().into_parts().0)
        };
        let http = Version::HTTP_11;
        for host in ["127.0.0.1:8080", "localhost:8080", "[::1]:8080", "LocalHost", "127.1.2.3"] {
            assert!(!asked(http, &[("host", host)]), "{host}");
            for said in ["X-Forwarded-For", "x-forwarded-proto", "Forwarded", "Via", "X-Real-IP"] {
                assert!(asked(http, &[("host", host), (said, "")]), "{said}");
            }
            assert!(asked(Version::HTTP_10, &[("host", host)]), "as nginx does by itself");
        }
        for host in ["desk.example.org", "192.0.2.7:8080", "localhost.example.org", "[", ""] {
            assert!(asked(http, &[("host", host)]), "{host}");
        }
        assert!(asked(http, &[]));
    }

    #[test]
    fn a_webhook_is_deaf_when_it_is_not_ours_fails_lately_or_piles_up() {
        let now = Timestamp(1_000_000_000);
        let judge = |info: &WebhookInfo| deafness(info, "https://desk.example/telegram/", now);
        assert_eq!(judge(&info(100, Some(1_000_000 - 121))), None);
        assert_eq!(judge(&info(101, None)), Some(Deafness::Backlog));
        assert_eq!(judge(&info(0, Some(1_000_000 - 120))), Some(Deafness::Failing(None)));
        // A clock of ours that is behind Telegram's does not hide a failure.
        assert_eq!(judge(&info(0, Some(1_000_000 + 500))), Some(Deafness::Failing(None)));
        assert_eq!(
            deafness(&info(0, None), "https://desk.example/other", now),
            Some(Deafness::Elsewhere)
        );
    }
}
