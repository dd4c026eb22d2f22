//! One update, one commit: what handling promises whatever the store does.

use std::sync::Arc;
use std::time::Duration;

use sportello::app::content::Content;
use sportello::conversation::exchange::{Gesture, Inbound, Touch};
use sportello::conversation::handle::{Caution, Conversation, Handled, Novelty};
use sportello::conversation::lane::{Address, Lane, LaneStanding, PostContent, Seen};
use sportello::conversation::present::present;
use sportello::conversation::retention::{self, Cause, Retention};
use sportello::directory::Policy;
use sportello::flow::event::{Event, Input, Navigation};
use sportello::flow::screen::ChoiceKey;
use sportello::ids::{ChatId, FlowId, LaneId, LanguageTag, TelegramMessageId, UpdateKey};
use sportello::store::memory::MemoryStore;
use sportello::store::record::Records;
use sportello::store::seal::{Entropy, SealingKeys};
use sportello::store::turnstile::Turnstile;
use sportello::store::{Key, Space, Store, Tap};
use sportello::text::preview::Neutral;
use sportello::time::Timestamp;

use crate::faulty::{Fault, Faulty};

const NOW: Timestamp = Timestamp(1_772_527_200_000);
const LANE: LaneId = LaneId([7; 16]);

fn entropy() -> Entropy {
    let counter = std::sync::atomic::AtomicU64::new(1);
    Entropy::new(move |bytes| {
        for chunk in bytes.chunks_mut(8) {
            let next =
                counter.fetch_add(0x9e37_79b9_7f4a_7c15, std::sync::atomic::Ordering::SeqCst);
            chunk.copy_from_slice(&next.to_le_bytes()[..chunk.len()]);
        }
    })
}

struct Rig {
    conversation: Conversation,
    store: Arc<dyn Store>,
    next_key: u64,
}

impl Rig {
    async fn over(store: Arc<dyn Store>) -> Self {
        let today = NOW.in_rome().date();
        let (desk, faults) = Content::embedded().load(Policy::Rehearsal, today);
        assert!(!sportello::diagnostic::has_errors(&faults), "{faults:?}");
        let keys = Arc::new(SealingKeys::fresh(&entropy()));
        let records = Records::open(store.clone(), keys, entropy(), NOW).await.unwrap();
        let conversation = Conversation {
            desk: Arc::new(desk),
            records,
            turnstile: Turnstile::new(),
            retention: Retention::default(),
            ledger: sportello::conversation::appointments::Ledger::default(),
            openings: sportello::conversation::openings::InForce::default(),
        };
        Self { conversation, store, next_key: 1 }
    }

    async fn new() -> Self {
        Self::over(Arc::new(MemoryStore::new())).await
    }

    /// The next commit fails like this.
    async fn fail(&mut self, store: Arc<MemoryStore>, fault: Fault) {
        let keys = self.conversation.records.keys();
        let faulty: Arc<dyn Store> = Arc::new(Faulty::new(store, [fault]));
        self.conversation.records = Records::open(faulty, keys, entropy(), NOW).await.unwrap();
    }

    fn inbound(&mut self, gesture: Gesture) -> Inbound {
        self.next_key += 1;
        Inbound {
            lane: LANE,
            address: Address::Private(ChatId(4242)),
            key: UpdateKey(self.next_key),
            gesture,
            language_hint: None,
            message: None,
            delivered: None,
            received: NOW,
        }
    }

    async fn handle(&self, inbound: &Inbound, now: Timestamp) -> Handled {
        self.conversation.handle(inbound, Caution::Usual, now).await.unwrap()
    }

    async fn act(&mut self, gesture: Gesture) -> Handled {
        let inbound = self.inbound(gesture);
        self.handle(&inbound, NOW).await
    }

    async fn begin(&mut self) -> Handled {
        let language = Some(LanguageTag::new("it"));
        self.act(Gesture::Input(Input::Begin { language, flow: None })).await
    }

    /// A tap on the choice of the present screen with this label.
    fn tap(&self, lane: &Lane, label: &str) -> Gesture {
        let reply = present(&self.conversation.desk, lane, NOW);
        let button = reply
            .choices
            .iter()
            .chain(&reply.navigation)
            .find(|button| button.label.contains(label))
            .unwrap_or_else(|| panic!("no {label} in {:?}", reply.choices));
        Gesture::Tap { screen: reply.number, touch: button.touch }
    }

    async fn lane(&self) -> Lane {
        self.conversation.records.load::<Lane>(&Key::lane(LANE)).await.unwrap().unwrap().value
    }
}

fn puts_of(tap: &mut Tap) -> Vec<usize> {
    let mut puts = Vec::new();
    while let Some(group) = tap.ready().unwrap() {
        puts.extend(group.iter().map(|applied| applied.batch.puts.len()));
    }
    puts
}

#[tokio::test]
async fn an_update_that_arrives_twice_is_applied_once() {
    let mut rig = Rig::new().await;
    let begun = rig.begin().await;
    let gesture = rig.tap(&begun.lane, "Salute");
    let inbound = rig.inbound(gesture);
    let first = rig.handle(&inbound, NOW).await;
    let again = rig.handle(&inbound, NOW).await;
    assert_eq!(first.novelty, Novelty::Applied);
    assert_eq!(again.novelty, Novelty::SeenBefore);
    assert!(again.events.is_empty(), "nothing happens twice");
    assert_eq!(rig.lane().await, *first.lane);
}

#[tokio::test]
async fn a_step_is_one_record() {
    let mut rig = Rig::new().await;
    let begun = rig.begin().await;
    let mut tap = rig.store.tap();
    let mut lane = begun.lane;
    for label in ["Salute", "Medico", "Bambino"] {
        let gesture = rig.tap(&lane, label);
        lane = rig.act(gesture).await.lane;
    }
    assert_eq!(puts_of(&mut tap), [1, 1, 1], "the lane's record, and nothing else");
}

#[tokio::test]
async fn a_commit_of_unknown_fate_is_applied_once() {
    for fault in [Fault::UnknownAfter, Fault::UnknownBefore] {
        let memory = Arc::new(MemoryStore::new());
        let mut rig = Rig::over(memory.clone()).await;
        rig.begin().await;
        let before = rig.lane().await.outgoing.number;
        rig.fail(memory.clone(), fault).await;
        let handled = rig.act(Gesture::Input(Input::Text("menu".to_owned()))).await;
        assert_ne!(handled.novelty, Novelty::Quarantined, "{fault:?}");
        assert_eq!(rig.lane().await.outgoing.number, before + 1, "{fault:?}");
    }
}

#[tokio::test]
async fn a_button_of_an_older_screen_does_not_act_on_the_present_one() {
    let mut rig = Rig::new().await;
    let begun = rig.begin().await;
    let old = rig.tap(&begun.lane, "Salute");
    let home = rig.act(Gesture::Input(Input::Navigate(Navigation::Home))).await;
    let before = home.lane.session.frames.clone();
    let handled = rig.act(old).await;
    assert_eq!(handled.lane.session.frames, before, "same menu, but not the screen she touched");
    assert!(handled.events.contains(&Event::Stale));
    let forged = rig.act(Gesture::Tap { screen: 99, touch: Touch::Forged }).await;
    assert_eq!(forged.lane.session.frames, before);
    let wrong = Touch::Choice(ChoiceKey(1));
    let screen = forged.lane.outgoing.screen;
    let handled = rig.act(Gesture::Tap { screen, touch: wrong }).await;
    assert!(handled.events.contains(&Event::Stale));
}

#[tokio::test]
async fn what_kills_the_process_twice_is_quarantined_and_she_is_answered() {
    let mut rig = Rig::new().await;
    rig.begin().await;
    let inbound = rig.inbound(Gesture::Input(Input::Text("ciao".to_owned())));
    // Two beginnings that never came to an end: the process died after the mark.
    for _ in 0..2 {
        let key = Key::lane(LANE);
        let loaded = rig.conversation.records.load::<Lane>(&key).await.unwrap().unwrap();
        let marked =
            sportello::conversation::apply::mark_attempt(loaded.value.clone(), inbound.key);
        let mut batch = sportello::store::Batch::new(NOW);
        rig.conversation
            .records
            .put(&mut batch, key, &marked, loaded.version, &loaded.seal)
            .unwrap();
        rig.store.commit(batch).await.unwrap();
    }
    let handled = rig.conversation.handle(&inbound, Caution::Recovering, NOW).await.unwrap();
    assert_eq!(handled.novelty, Novelty::Quarantined);
    assert!(handled.row.is_some(), "she is not left without an answer");
    let posts: Vec<&PostContent> =
        handled.lane.outgoing.posts.iter().map(|post| &post.content).collect();
    assert_eq!(posts, [&PostContent::Neutral(Neutral::Trouble)]);
    let (from, to) = (Key::start_of(Space::Record), Key::end_of(Space::Record));
    assert_eq!(rig.store.scan(&from, &to, 10).await.unwrap().len(), 1);
    let again = rig.handle(&inbound, NOW).await;
    assert_eq!(again.novelty, Novelty::SeenBefore, "it blocks nothing behind it");
}

#[tokio::test]
async fn an_attempt_is_recorded_before_it_is_made() {
    let mut rig = Rig::new().await;
    let mut tap = rig.store.tap();
    let language = Some(LanguageTag::new("it"));
    let inbound = rig.inbound(Gesture::Input(Input::Begin { language, flow: None }));
    let handled = rig.conversation.handle(&inbound, Caution::Recovering, NOW).await.unwrap();
    assert_eq!(handled.novelty, Novelty::Applied);
    let commits = puts_of(&mut tap);
    assert_eq!(commits.len(), 2, "the mark, then the effect");
    assert_eq!(rig.lane().await.attempt, None);
}

#[tokio::test]
async fn one_timer_stands_and_moves_only_when_it_fires() {
    let mut rig = Rig::new().await;
    rig.begin().await;
    let due = rig.lane().await.timer.unwrap();
    let later = NOW + Duration::from_mins(1);
    let inbound = rig.inbound(Gesture::Input(Input::Look));
    rig.handle(&inbound, later).await;
    assert_eq!(rig.lane().await.timer, Some(due), "an early timer is left standing");
    let (from, to) = (Key::start_of(Space::Timer), Key::end_of(Space::Timer));
    assert_eq!(rig.store.scan(&from, &to, 10).await.unwrap().len(), 1);
    let inbound = rig.inbound(Gesture::Input(Input::Timeout));
    rig.handle(&inbound, due).await;
    let moved = rig.lane().await.timer.unwrap();
    assert!(moved > due);
    assert_eq!(rig.store.scan(&from, &to, 10).await.unwrap().len(), 1, "moved, not added");
}

#[tokio::test]
async fn leaving_raises_the_generation_and_forgets_the_answers() {
    let mut rig = Rig::new().await;
    let begun = rig.begin().await;
    let gesture = rig.tap(&begun.lane, "Salute");
    rig.act(gesture).await;
    let before = rig.lane().await.outgoing.generation;
    let closed = rig.act(Gesture::Input(Input::Navigate(Navigation::Close))).await;
    assert!(closed.events.contains(&Event::Closed));
    assert_eq!(closed.lane.outgoing.generation, before + 1);
    assert!(closed.lane.session.slots.is_empty() && closed.lane.session.history.is_empty());
}

#[tokio::test]
async fn erasing_is_marked_once_and_wipes_both_directions() {
    let mut rig = Rig::new().await;
    rig.begin().await;
    let mut inbound = rig.inbound(Gesture::Input(Input::Text("menu".to_owned())));
    inbound.message = Some(TelegramMessageId(11));
    rig.handle(&inbound, NOW).await;
    let flow = Some(FlowId::new("my_data"));
    let mut handled = rig.act(Gesture::Input(Input::Begin { language: None, flow })).await;
    for label in ["Cancellare", "cancella"] {
        let gesture = rig.tap(&handled.lane, label);
        handled = rig.act(gesture).await;
    }
    assert_eq!(handled.lane.standing, LaneStanding::Erasing);
    assert_eq!(handled.lane.outgoing.wipe, [TelegramMessageId(11)]);
    let marked = retention::erasing(&rig.conversation.records, 10).await.unwrap();
    assert_eq!(marked, [(LANE, Cause::Asked)]);
    // Whoever comes back meanwhile is somebody new, and the mark of the old one stands.
    let handled = rig.act(Gesture::Input(Input::Look)).await;
    assert_eq!(handled.lane.standing, LaneStanding::Open);
    assert_eq!(handled.lane.outgoing.wipe, [TelegramMessageId(11)], "what is owed is still wiped");
    let marked = retention::erasing(&rig.conversation.records, 10).await.unwrap();
    assert_eq!(marked, [(LANE, Cause::Asked)]);
}

#[tokio::test]
async fn a_failing_store_answers_nobody() {
    let memory = Arc::new(MemoryStore::new());
    let mut rig = Rig::over(memory.clone()).await;
    rig.begin().await;
    let before = rig.lane().await;
    rig.fail(memory, Fault::Failed).await;
    let inbound = rig.inbound(Gesture::Input(Input::Text("menu".to_owned())));
    let outcome = rig.conversation.handle(&inbound, Caution::Usual, NOW).await;
    assert!(outcome.is_err(), "the update is given back");
    assert_eq!(rig.lane().await, before);
}

#[test]
fn at_least_128_updates_are_remembered_in_little_space() {
    let mut seen = Seen::default();
    for key in 0..1000 {
        seen.insert(UpdateKey(5_000_000_000 + key * 3));
    }
    for key in 1000 - 128..1000 {
        assert!(seen.contains(UpdateKey(5_000_000_000 + key * 3)));
    }
    let bytes = postcard::to_stdvec(&seen).unwrap();
    assert!(bytes.len() < 300, "{}", bytes.len());
    assert_eq!(postcard::from_bytes::<Seen>(&bytes).unwrap(), seen);
}
