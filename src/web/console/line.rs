//! Waiting in line for slow work.
//!
//! The promise: a crowd of strangers is turned away at the door instead of being kept waiting, and
//! whoever comes with something that is theirs (a browser they signed in with, an invitation, a
//! session) stands in another line, which strangers cannot fill. A turn lasts as long as the work:
//! whoever hangs up lets nobody in early.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::store::envelope::EnvelopeError;

/// Passphrases stretched at the same time in one line: each takes as much memory as `Stretch` says.
/// One after the other, so that each wrong try counts before the next one is made.
const WORKING: usize = 1;
/// Strangers who may wait behind the one whose turn it is.
pub const STRANGERS_WAITING_MAX: usize = 8;
/// A whole team may come in at the same minute.
const KNOWN_WAITING_MAX: usize = 32;

/// A line.
pub struct Line {
    /// Everybody in it, the one whose turn it is too.
    places: Arc<Semaphore>,
    work: Arc<Semaphore>,
}

/// A turn. It ends when the last clone of it is dropped.
#[derive(Clone)]
pub struct Turn {
    _held: Arc<[OwnedSemaphorePermit; 2]>,
}

impl Line {
    fn new(waiting_max: usize) -> Self {
        Self {
            places: Arc::new(Semaphore::new(WORKING + waiting_max)),
            work: Arc::new(Semaphore::new(WORKING)),
        }
    }

    /// For whoever nobody knows.
    pub(super) fn of_strangers() -> Self {
        Self::new(STRANGERS_WAITING_MAX)
    }

    /// For whoever comes with something that is theirs.
    pub(super) fn of_known() -> Self {
        Self::new(KNOWN_WAITING_MAX)
    }

    /// Waits for a turn; `None` at once when too many wait already.
    pub async fn enter(&self) -> Option<Turn> {
        let place = self.places.clone().try_acquire_owned().ok()?;
        // The semaphore is never closed.
        let work = self.work.clone().acquire_owned().await.ok()?;
        Some(Turn { _held: Arc::new([place, work]) })
    }
}

impl Turn {
    /// Does slow work beside the runtime's threads.
    ///
    /// # Errors
    /// The work's own.
    pub(super) async fn stretch<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, EnvelopeError> + Send + 'static,
    ) -> Result<T, EnvelopeError> {
        // The work goes on when nobody waits for it any more, so it holds the turn too.
        let turn = self.clone();
        let done = tokio::task::spawn_blocking(move || {
            let done = work();
            drop(turn);
            done
        });
        done.await.unwrap_or(Err(EnvelopeError::WrongPassphrase))
    }
}
