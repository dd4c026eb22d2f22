//! A feed of what is committed, for a backup taken while serving.
//!
//! The promise: whoever taps the store before a commit of its own sees every later group whole
//! and in order, or learns that it fell behind. It deliberately never slows a commit down: a
//! reader that lags loses its place and begins anew.

use std::sync::Arc;

use tokio::sync::broadcast::{self, error::TryRecvError};

use super::{Batch, CommitNumber, OutboxTicket};

/// Groups kept for a slow reader. A backup drains after every page, many times a second.
const GROUPS_KEPT: usize = 1024;

/// A batch that was applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The commit's number.
    pub number: CommitNumber,
    /// The ticket of its first outbox row, as its [`super::Outcome`] said.
    pub ticket: Option<OutboxTicket>,
    /// What it carried.
    pub batch: Batch,
}

/// A backend's end. The rules: one committer applies groups one after another; each is published
/// before any read can see any of it; and a commit is answered only when reads see it.
///
/// From these follows what a backup rests on: it taps, commits something of its own, and when
/// that is answered, every group not published to it is wholly visible, so a scan that begins now
/// can be torn only by groups that it will find in the tap.
#[derive(Clone, Debug)]
pub struct Taps {
    sender: broadcast::Sender<Arc<Vec<Applied>>>,
}

impl Default for Taps {
    fn default() -> Self {
        Self { sender: broadcast::Sender::new(GROUPS_KEPT) }
    }
}

impl Taps {
    /// Hands a group to whoever listens; `group` is made only if somebody does.
    pub fn publish(&self, group: impl FnOnce() -> Vec<Applied>) {
        if self.sender.receiver_count() > 0 {
            // An error means that the last listener has just left.
            let _ = self.sender.send(Arc::new(group()));
        }
    }

    /// A new listener.
    #[must_use]
    pub fn subscribe(&self) -> Tap {
        Tap { receiver: self.sender.subscribe() }
    }
}

/// A listener's end.
#[derive(Debug)]
pub struct Tap {
    receiver: broadcast::Receiver<Arc<Vec<Applied>>>,
}

/// The listener was slower than the commits for too long; what it missed is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{missed} groups of commits passed unseen")]
pub struct Lagged {
    /// How many groups.
    pub missed: u64,
}

impl Tap {
    /// The next group that was already published, without waiting for more.
    pub fn ready(&mut self) -> Result<Option<Arc<Vec<Applied>>>, Lagged> {
        match self.receiver.try_recv() {
            Ok(group) => Ok(Some(group)),
            Err(TryRecvError::Empty | TryRecvError::Closed) => Ok(None),
            Err(TryRecvError::Lagged(missed)) => Err(Lagged { missed }),
        }
    }
}
