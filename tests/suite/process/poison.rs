//! An update that kills the process is set aside after its second recorded death.
//!
//! No update of Telegram's is known to do that, so death is played: the store stands still between
//! the mark of the attempt and the commit that would end it, and another process takes over.

use std::sync::Arc;

use futures_util::FutureExt;
use sportello::app::content::Content;
use sportello::app::house;
use sportello::conversation::desk::Desk;
use sportello::conversation::exchange::{Gesture, Inbound};
use sportello::conversation::handle::{Caution, Conversation, Novelty};
use sportello::conversation::lane::{Address, PostContent};
use sportello::conversation::quarantine;
use sportello::conversation::retention::Retention;
use sportello::directory::Policy;
use sportello::flow::event::Input;
use sportello::ids::{ChatId, LaneId, UpdateKey};
use sportello::store::Store;
use sportello::store::memory::MemoryStore;
use sportello::store::record::Records;
use sportello::store::seal::SealingKeys;
use sportello::store::turnstile::Turnstile;
use sportello::text::preview::Neutral;
use sportello::time::Timestamp;

use crate::faulty::{Fault, Faulty};

const NOW: Timestamp = Timestamp(1_800_000_000_000);

fn says(update: u64, text: &str) -> Inbound {
    Inbound {
        lane: LaneId([7; 16]),
        address: Address::Private(ChatId(1)),
        key: UpdateKey(update),
        gesture: Gesture::Input(Input::Text(text.to_owned())),
        language_hint: None,
        message: None,
        delivered: None,
        received: NOW,
    }
}

/// A process over what the ones before it left.
struct Machine {
    disk: Arc<MemoryStore>,
    keys: Arc<SealingKeys>,
    desk: Arc<Desk>,
}

impl Machine {
    fn new() -> Self {
        let today = jiff::civil::date(2027, 1, 15);
        let desk = Content::embedded().load(Policy::Rehearsal, today).0;
        let keys = Arc::new(SealingKeys::fresh(&house::entropy()));
        Self { disk: Arc::new(MemoryStore::new()), keys, desk: Arc::new(desk) }
    }

    async fn process(&self, faults: &[Fault]) -> Conversation {
        let store = Arc::new(Faulty::new(self.disk.clone(), []));
        let entropy = house::entropy();
        let records = Records::open(store.clone(), self.keys.clone(), entropy, NOW).await.unwrap();
        store.then(faults);
        Conversation {
            desk: self.desk.clone(),
            records,
            turnstile: Turnstile::new(),
            retention: Retention::default(),
            ledger: sportello::conversation::appointments::Ledger::default(),
            openings: sportello::conversation::openings::InForce::default(),
        }
    }
}

#[tokio::test]
async fn the_second_recorded_death_sets_an_update_aside_with_a_neutral_word() {
    let machine = Machine::new();
    let before = machine.process(&[]).await;
    before.handle(&says(1, "ciao"), Caution::Usual, NOW).await.unwrap();
    // The mark is durable, and then the process is gone.
    for _ in 0..2 {
        let process = machine.process(&[Fault::None, Fault::CrashBefore]).await;
        let died = process.handle(&says(2, "veleno"), Caution::Recovering, NOW).now_or_never();
        assert!(died.is_none(), "the process died on it");
    }
    let process = machine.process(&[]).await;
    let handled = process.handle(&says(2, "veleno"), Caution::Recovering, NOW).await.unwrap();
    assert_eq!(handled.novelty, Novelty::Quarantined);
    let posts: Vec<_> = handled.lane.outgoing.posts.iter().map(|post| &post.content).collect();
    assert_eq!(posts, [&PostContent::Neutral(Neutral::Trouble)]);
    assert!(handled.row.is_some(), "the word is sent, also after another crash");
    let (from, to) = quarantine::range_until(Timestamp(NOW.0 + 1));
    assert_eq!(machine.disk.scan(&from, &to, 10).await.unwrap().len(), 1);

    // It counts as seen, and nothing behind it waits.
    let again = process.handle(&says(2, "veleno"), Caution::Recovering, NOW).await.unwrap();
    assert_eq!(again.novelty, Novelty::SeenBefore);
    let next = process.handle(&says(3, "ciao"), Caution::Recovering, NOW).await.unwrap();
    assert_eq!(next.novelty, Novelty::Applied);
}

#[tokio::test]
async fn one_death_is_not_enough_and_another_update_begins_its_own_count() {
    let machine = Machine::new();
    for update in [2, 3, 2] {
        let process = machine.process(&[Fault::None, Fault::CrashBefore]).await;
        let died = process.handle(&says(update, "x"), Caution::Recovering, NOW).now_or_never();
        assert!(died.is_none());
    }
    let process = machine.process(&[]).await;
    let handled = process.handle(&says(2, "x"), Caution::Recovering, NOW).await.unwrap();
    assert_eq!(handled.novelty, Novelty::Applied);
}
