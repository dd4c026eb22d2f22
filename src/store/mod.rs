//! The store: what must survive.
//!
//! One small ordered key-value interface, optimistic: [`Store::get`], [`Store::scan`],
//! [`Store::commit`], [`Store::changed`]. The domain is written once, above it, and every backend
//! passes the same contract test.
//!
//! The promise: `commit` returns `Applied` only when the batch is durable (promise 2 stands on
//! this), a batch applies whole or not at all, versions are commit numbers that are never reused,
//! and a backend sees only opaque bytes and keys that name nobody.
//!
//! What it deliberately does not do: know what a session, an appointment or a reply is; start
//! threads or timers (the committer's loop is a function that `app` runs); read the clock.

pub mod archive;
pub mod audit;
pub mod backup;
pub mod batch;
pub mod credentials;
mod durable;
pub mod envelope;
pub mod erase;
pub mod keyring;
pub mod memory;
mod queue;
pub mod record;
pub mod recovery;
pub mod restore;
pub mod seal;
pub mod sled;
pub mod tap;
pub mod turnstile;

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;

pub use batch::{Batch, CommitNumber, Key, Outbox, OutboxRow, OutboxTicket, Space, Version};
pub use tap::{Applied, Tap, Taps};

/// An answer of the store, some time from now.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// A record as it stands: sealed bytes and the version to expect when replacing it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Sealed; only `record` opens it.
    pub value: Bytes,
    /// The number of the commit that put it.
    pub version: Version,
}

/// What became of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Durable. All its puts have the version that is this commit's number.
    Applied {
        /// The commit's number.
        number: CommitNumber,
        /// The ticket of the batch's first outbox row; further rows follow by index. `None` when
        /// the batch had no rows.
        ticket: Option<OutboxTicket>,
    },
    /// Nothing was applied: this key does not have the expected version. Reload and redo.
    Conflict(Key),
    /// Lost sight of it (a connection broke during the commit). Commit the same batch again,
    /// unchanged: it applies, or conflicts because it had applied.
    Unknown,
}

/// The interface all of the product's state goes through.
pub trait Store: Send + Sync + 'static {
    /// The record at `key`, if there is one. Sees every batch whose commit was answered `Applied`
    /// before the call, and nothing that is not durable.
    fn get<'a>(&'a self, key: &'a Key) -> Pending<'a, Option<Stored>>;

    /// Records whose keys are `from <= key < to`, in order, at most `limit` of them. One answer is
    /// a consistent picture only of the batches applied before it began. The store's own records
    /// (the spaces `Meta` and `Outbox`) are never among them.
    fn scan<'a>(
        &'a self,
        from: &'a Key,
        to: &'a Key,
        limit: usize,
    ) -> Pending<'a, Vec<(Key, Stored)>>;

    /// Applies `batch` whole, durably, or not at all.
    ///
    /// Batches handed in concurrently are committed in groups, one sync for many. Once the answer
    /// was asked for, dropping it does not take the batch back. An `Err` says nothing of what a
    /// restart will find, except `Refused`: that batch was never applied.
    fn commit(&self, batch: Batch) -> Pending<'_, Outcome>;

    /// Outbox rows that were committed and not yet settled, oldest first: what a sender picks up
    /// at start or take-over. While running, the committer hands rows over in memory instead.
    fn outbox(&self) -> Pending<'_, Vec<(OutboxTicket, OutboxRow)>>;

    /// A counter that grows with every applied group: a nudge for those who wait, never data.
    fn changed(&self) -> tokio::sync::watch::Receiver<u64>;

    /// Every group applied from some moment on, in order, for a backup taken while serving. The
    /// rules a backend keeps are those of [`Taps`], which does the work.
    fn tap(&self) -> Tap;

    /// The latest instant any commit carried: after a restart, "now" is at least this.
    fn latest(&self) -> crate::time::Timestamp;
}

/// Why the store could not answer.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The operation failed below us. After a failed sync the store refuses everything:
    /// carrying on could acknowledge what the disk has lost.
    #[error("the store could not {operation}")]
    Failed {
        /// What was being done, as a verb phrase.
        operation: &'static str,
        /// The cause.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The store stopped (a failed sync, or the product is stopping).
    #[error("the store has stopped and takes no more work")]
    Stopped,
    /// The file is damaged. Restoring is for a person to decide.
    #[error("the store at {path} is damaged: {detail}")]
    Damaged {
        /// Where it is.
        path: String,
        /// What was seen.
        detail: String,
    },
    /// Another process holds the data directory.
    #[error("the data directory {path} is held by another process ({holder})")]
    Held {
        /// Where it is.
        path: String,
        /// Who holds it, as far as it can be known: a process id.
        holder: String,
    },
    /// A batch that breaks the interface's rules: a bug of the caller.
    #[error("a batch was refused: {0}")]
    Refused(&'static str),
}

impl StoreError {
    /// Wraps a cause with the operation that failed.
    pub fn failed(
        operation: &'static str,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self::Failed { operation, source: source.into() }
    }
}
