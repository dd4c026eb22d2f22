//! Logs and metrics: what the maintainers may know.
//!
//! The promise: fields are allow-listed by the functions here, and none of them can carry a name,
//! a chat, a word somebody wrote or a kind of request (promise 6). It deliberately offers no
//! general "log this".

use std::sync::atomic::AtomicU64;

use prometheus_client::encoding::text::encode;
use prometheus_client::encoding::{EncodeLabelSet, EncodeLabelValue};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;
use tracing_subscriber::EnvFilter;

use super::config::LogFormat;
use crate::telegram::lanes::Counters;

/// Where an update came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelValue)]
pub enum Channel {
    /// Telegram.
    Telegram,
    /// A browser.
    Web,
}

/// What became of an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelValue)]
pub enum Fate {
    /// Committed.
    Applied,
    /// Had been committed before.
    Repeated,
    /// Set aside.
    Quarantined,
    /// Given back to whoever sent it.
    Deferred,
}

/// Labels of the update counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct UpdateLabels {
    channel: Channel,
    fate: Fate,
}

/// A call's outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct CallLabels {
    outcome: CallOutcome,
}

/// Outcomes of Bot API calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelValue)]
pub enum CallOutcome {
    /// It took effect, or what it was about is not there any more.
    Done,
    /// Telegram asked to wait.
    TooMany,
    /// The person cannot be reached.
    Refused,
    /// Nobody knows whether it took effect.
    Ambiguous,
    /// It failed and is tried again.
    Failed,
    /// It was given up.
    Dead,
}

/// Labels of the language counter.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct LanguageLabels {
    language: String,
}

/// All metrics.
pub struct Metrics {
    registry: Registry,
    updates: Family<UpdateLabels, Counter>,
    calls: Family<CallLabels, Counter>,
    not_understood: Family<LanguageLabels, Counter>,
    handling_seconds: Histogram,
    /// Texts that could not be told in the language asked for.
    pub text_fallbacks: Gauge<i64>,
    /// Lanes with something to send.
    lanes_waiting: Gauge<i64>,
    /// Bytes of the store on disk.
    pub store_bytes: Gauge<i64>,
    /// How long the store took to open, in milliseconds.
    pub store_open_ms: Gauge<i64>,
    /// Milliseconds since the last poll or webhook call came back well.
    pub telegram_silence_ms: Gauge<i64>,
    /// Requests that are open.
    pub requests_open: Gauge<i64>,
    /// Calls on other channels that are owed.
    pub calls_owed: Gauge<i64>,
    /// Open requests that do not stand where they should.
    pub watch_faults: Gauge<i64>,
    /// Cycles of the watch.
    pub watch_cycles: Counter,
    /// Jumps of the wall clock.
    pub clock_jumps: Counter,
    /// Messages that were to be wiped and stayed: for the maintainers' own channel, not shown.
    pub wipe_remains: Counter,
    /// Polls or set-up calls that failed.
    pub telegram_failures: Counter<u64, AtomicU64>,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("sportello");
        let metrics = Self {
            updates: Family::default(),
            calls: Family::default(),
            not_understood: Family::default(),
            handling_seconds: Histogram::new(exponential_buckets(0.000_1, 2.0, 16)),
            text_fallbacks: Gauge::default(),
            lanes_waiting: Gauge::default(),
            store_bytes: Gauge::default(),
            store_open_ms: Gauge::default(),
            telegram_silence_ms: Gauge::default(),
            requests_open: Gauge::default(),
            calls_owed: Gauge::default(),
            watch_faults: Gauge::default(),
            watch_cycles: Counter::default(),
            clock_jumps: Counter::default(),
            wipe_remains: Counter::default(),
            telegram_failures: Counter::default(),
            registry: Registry::default(),
        };
        registry.register("updates", "Updates by fate", metrics.updates.clone());
        registry.register("calls", "Bot API calls by outcome", metrics.calls.clone());
        registry.register(
            "not_understood",
            "Typed words nobody understood, by language; the words are not kept",
            metrics.not_understood.clone(),
        );
        registry.register(
            "handling_seconds",
            "From receiving an update to its commit",
            metrics.handling_seconds.clone(),
        );
        registry.register(
            "text_fallbacks",
            "Texts told in another language than asked for",
            metrics.text_fallbacks.clone(),
        );
        registry.register(
            "lanes_waiting",
            "Lanes with something to send",
            metrics.lanes_waiting.clone(),
        );
        registry.register("store_bytes", "Store on disk", metrics.store_bytes.clone());
        registry.register("store_open_ms", "Opening the store took", metrics.store_open_ms.clone());
        registry.register(
            "telegram_silence_ms",
            "Since Telegram last answered well",
            metrics.telegram_silence_ms.clone(),
        );
        registry.register("requests_open", "Open requests", metrics.requests_open.clone());
        registry.register("calls_owed", "Calls that are owed", metrics.calls_owed.clone());
        registry.register(
            "watch_faults",
            "Open requests that do not stand where they should",
            metrics.watch_faults.clone(),
        );
        registry.register("watch_cycles", "Cycles of the watch", metrics.watch_cycles.clone());
        registry.register("clock_jumps", "Jumps of the wall clock", metrics.clock_jumps.clone());
        registry.register(
            "telegram_failures",
            "Polls or set-up calls that failed",
            metrics.telegram_failures.clone(),
        );
        Self { registry, ..metrics }
    }
}

impl Metrics {
    /// Counts an update, and how long its handling took.
    pub fn update(&self, channel: Channel, fate: Fate, seconds: f64) {
        self.updates.get_or_create(&UpdateLabels { channel, fate }).inc();
        self.handling_seconds.observe(seconds);
    }

    /// Takes over what the sender counted since the start, and how many lanes wait now. One task
    /// calls it: what is shown already is subtracted.
    pub fn sending(&self, counted: &Counters, waiting: usize) {
        let failed =
            [counted.bad_requests, counted.server_errors, counted.not_sent, counted.unauthorized];
        for (outcome, count) in [
            (CallOutcome::Done, counted.effects + counted.gone),
            (CallOutcome::TooMany, counted.too_many),
            (CallOutcome::Refused, counted.refused),
            (CallOutcome::Ambiguous, counted.ambiguous),
            (CallOutcome::Failed, failed.iter().sum()),
            (CallOutcome::Dead, counted.given_up),
        ] {
            let shown = self.calls.get_or_create(&CallLabels { outcome });
            shown.inc_by(count.saturating_sub(shown.get()));
        }
        self.lanes_waiting.set(i64::try_from(waiting).unwrap_or(i64::MAX));
    }

    /// Counts words nobody understood.
    pub fn not_understood(&self, language: &str) {
        self.not_understood.get_or_create(&LanguageLabels { language: language.to_owned() }).inc();
    }

    /// The Prometheus text.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        // Writing into a string cannot fail; an empty answer would be noticed by the scraper.
        if encode(&mut out, &self.registry).is_err() {
            out.clear();
        }
        out
    }
}

/// Starts logging to standard error, filtered by `RUST_LOG` (default: our own lines, and warnings
/// of libraries that never log content).
pub fn start_logging(format: LogFormat) {
    let filter = EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| EnvFilter::new("warn,sportello=info,teloxide=off,sled=off,hyper=off"));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second start (tests in one process) keeps the first subscriber.
    let started = match format {
        LogFormat::Text => builder.with_target(false).try_init(),
        LogFormat::Json => builder.json().flatten_event(true).try_init(),
    };
    drop(started);
}
