//! The desk as it ships, over a store in memory: what the tests of whole conversations stand on.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

use sportello::app::content::Content;
use sportello::conversation::desk::Desk;
use sportello::conversation::handle::Conversation;
use sportello::conversation::retention::Retention;
use sportello::diagnostic;
use sportello::directory::Policy;
use sportello::store::Store;
use sportello::store::memory::MemoryStore;
use sportello::store::record::Records;
use sportello::store::seal::{Entropy, SealingKeys};
use sportello::store::turnstile::Turnstile;
use sportello::time::{self, Timestamp};

/// A Tuesday morning on which offices are open, 2026-11-24 at 9:30 in Rome.
pub const NOW: Timestamp = Timestamp(1_795_509_000_000);

/// The desk, loaded once for all tests.
pub fn desk(policy: Policy) -> Arc<Desk> {
    static PRODUCTION: LazyLock<Arc<Desk>> = LazyLock::new(|| load(Policy::Production));
    static REHEARSAL: LazyLock<Arc<Desk>> = LazyLock::new(|| load(Policy::Rehearsal));
    match policy {
        Policy::Production => PRODUCTION.clone(),
        Policy::Rehearsal => REHEARSAL.clone(),
    }
}

fn load(policy: Policy) -> Arc<Desk> {
    let (desk, faults) = Content::embedded().load(policy, NOW.in_rome().date());
    assert!(!diagnostic::has_errors(&faults), "{faults:?}");
    Arc::new(desk)
}

/// A conversation over an empty store.
pub async fn conversation(policy: Policy) -> Arc<Conversation> {
    conversation_over(desk(policy), Arc::new(MemoryStore::new())).await
}

/// A conversation over `store`, which must be empty: its keys are fresh.
pub async fn conversation_over(desk: Arc<Desk>, store: Arc<dyn Store>) -> Arc<Conversation> {
    let keys = Arc::new(SealingKeys::fresh(&entropy()));
    let records = Records::open(store, keys, entropy(), NOW).await.unwrap();
    let (turnstile, retention) = (Turnstile::new(), Retention::default());
    Arc::new(Conversation {
        desk,
        records,
        turnstile,
        retention,
        ledger: sportello::conversation::appointments::Ledger::default(),
        openings: sportello::conversation::openings::InForce::default(),
    })
}

/// Bytes that differ each time and are the same in every run.
pub fn entropy() -> Entropy {
    let counter = AtomicU64::new(1);
    Entropy::new(move |bytes| {
        for chunk in bytes.chunks_mut(8) {
            let next = counter.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::SeqCst);
            chunk.copy_from_slice(&next.to_be_bytes()[..chunk.len()]);
        }
    })
}

/// The instant of a wall time in Rome, written `2026-11-24T09:30`.
pub fn instant(wall: &str) -> Timestamp {
    let wall: jiff::civil::DateTime = wall.parse().unwrap();
    Timestamp::from(&wall.to_zoned_datetime(time::rome()).unwrap())
}
