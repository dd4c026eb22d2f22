//! A sign of life to a watcher outside, who notices when it stops.
//!
//! The promise: it is sent only after a clean audit, so its absence means that somebody must look;
//! a watcher that was never reached watches nothing, and that is told. It deliberately tries
//! nothing again: the next clean audit does.

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper::{Request, Uri};

use super::gateway::answered;
use super::pager::{Now, Tried};
use super::{Audit, Heartbeat};
use crate::app::config::Secret;
use crate::telegram::call::{Http, http};
use crate::time::Timestamp;

/// Signs are no closer than this: watchers count minutes.
const SIGN_EVERY: Duration = Duration::from_secs(30);
/// A sign older than this says nothing any more.
const FRESH: Duration = Duration::from_mins(3);

/// The sender of signs.
pub(super) struct Signs {
    to: Option<(Http, Uri)>,
    patience: Duration,
    now: Now,
    /// When a sign was last tried; before the epoch for never.
    tried: Mutex<Option<Timestamp>>,
    /// When one was last taken, in milliseconds; negative for never.
    taken_ms: AtomicI64,
    under_way: AtomicBool,
}

impl Signs {
    pub(super) fn new(to: Option<&Secret>, patience: Duration, now: Now) -> Arc<Self> {
        let uri = to.and_then(|secret| secret.reveal().parse().ok());
        Arc::new(Self {
            to: uri.map(|uri| (http(patience), uri)),
            patience,
            now,
            tried: Mutex::new(None),
            taken_ms: AtomicI64::new(-1),
            under_way: AtomicBool::new(false),
        })
    }

    /// Takes in one cycle's audit. Never waits.
    pub(super) fn audit(self: &Arc<Self>, audit: Audit) {
        let (Audit::Clean, Some((http, uri))) = (audit, &self.to) else { return };
        let now = (self.now)();
        {
            let mut tried = self.tried.lock().unwrap_or_else(PoisonError::into_inner);
            if tried.is_some_and(|at| now.since(at) < SIGN_EVERY)
                || self.under_way.swap(true, Ordering::AcqRel)
            {
                return;
            }
            *tried = Some(now);
        }
        let mut request = Request::new(Full::new(Bytes::new()));
        *request.uri_mut() = uri.clone();
        let (signs, http) = (Arc::clone(self), http.clone());
        tokio::spawn(async move {
            if answered(&http, request, signs.patience).await == Tried::Taken {
                signs.taken_ms.store((signs.now)().0, Ordering::Release);
            } else {
                tracing::warn!("the watcher outside did not take a sign of life");
            }
            signs.under_way.store(false, Ordering::Release);
        });
    }

    /// How the watcher outside stands.
    pub(super) fn standing(&self) -> Heartbeat {
        match self.taken_ms.load(Ordering::Acquire) {
            ..0 => Heartbeat::NeverArmed,
            at => {
                let at = Timestamp(at);
                if (self.now)().since(at) <= FRESH {
                    Heartbeat::Beating(at)
                } else {
                    Heartbeat::Silent { since: at }
                }
            }
        }
    }
}
