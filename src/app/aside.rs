//! Work that blocks on files, away from the threads that answer people.
//!
//! The promise: while a backup is written or a keyring replaced, nobody waits for the disk but
//! whoever asked for it. Work that began goes on to its end even if nobody waits for it any more;
//! a stop of the process does not wait for it, and everything done here survives being cut short.

use tokio::runtime::Handle;
use tokio::sync::watch;

use super::operation::Tell;

/// Hears, inside, how far the work has come; only the newest word counts.
#[derive(Clone)]
pub struct Heard(watch::Sender<String>);

impl Heard {
    /// Says how far it is.
    pub fn tell(&self, text: String) {
        self.0.send_replace(text);
    }
}

/// Runs `work` on a thread for blocking work, or here if no runtime is running; `tell` hears of its progress.
///
/// # Panics
/// When `work` does.
pub async fn aside<T, W>(tell: Tell<'_>, work: W) -> T
where
    T: Send + 'static,
    W: AsyncFnOnce(Heard) -> T + Send + 'static,
{
    let (sender, mut progress) = watch::channel(String::new());
    // Driven step by step, without a runtime, there is nobody else to keep from waiting.
    let Ok(runtime) = Handle::try_current() else { return work(Heard(sender)).await };
    let mut running = tokio::task::spawn_blocking(move || runtime.block_on(work(Heard(sender))));
    let joined = loop {
        tokio::select! {
            Ok(()) = progress.changed() => tell(progress.borrow_and_update().clone()),
            joined = &mut running => break joined,
        }
    };
    match joined {
        Ok(done) => done,
        Err(failed) => match failed.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // Only a runtime that is going away cancels, and then nobody polls this any more.
            Err(_) => std::future::pending().await,
        },
    }
}
