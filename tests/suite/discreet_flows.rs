//! What stays on her screen while something discreet is open, and after.

use std::sync::Arc;
use std::time::Duration;

use sportello::app::content::Content;
use sportello::conversation::exchange::{Gesture, Inbound};
use sportello::conversation::handle::{Caution, Conversation, Handled};
use sportello::conversation::lane::{
    Address, Counter, Guard, Lane, Origin, Post, PostContent, Remains, RemainsOf, WhyRemains,
};
use sportello::conversation::present::present;
use sportello::conversation::retention::Retention;
use sportello::conversation::sent::Delivered;
use sportello::directory::Policy;
use sportello::flow::event::{Event, Input, Navigation};
use sportello::flow::model::Flows;
use sportello::flow::session::Asking;
use sportello::ids::{
    AppointmentId, ChatId, FlowId, LaneId, LanguageTag, TelegramMessageId, UpdateKey,
};
use sportello::store::memory::MemoryStore;
use sportello::store::record::Records;
use sportello::store::seal::{Entropy, SealingKeys};
use sportello::store::turnstile::Turnstile;
use sportello::store::{Batch, Key};
use sportello::time::Timestamp;

const NOW: Timestamp = Timestamp(1_772_527_200_000);
const LANE: LaneId = LaneId([7; 16]);
const SCREEN: TelegramMessageId = TelegramMessageId(100);

struct Rig {
    conversation: Conversation,
    next: u64,
    now: Timestamp,
    /// What the sender reports as not deleted, the next time.
    stayed: Vec<Remains>,
}

impl Rig {
    async fn new() -> Self {
        let (desk, _) = Content::embedded().load(Policy::Rehearsal, NOW.in_rome().date());
        let entropy = || {
            let counter = std::sync::atomic::AtomicU64::new(1);
            Entropy::new(move |bytes| {
                for chunk in bytes.chunks_mut(8) {
                    let next = counter
                        .fetch_add(0x9e37_79b9_7f4a_7c15, std::sync::atomic::Ordering::SeqCst);
                    chunk.copy_from_slice(&next.to_le_bytes()[..chunk.len()]);
                }
            })
        };
        let keys = Arc::new(SealingKeys::fresh(&entropy()));
        let store = Arc::new(MemoryStore::new());
        let records = Records::open(store, keys, entropy(), NOW).await.unwrap();
        let conversation = Conversation {
            desk: Arc::new(desk),
            records,
            turnstile: Turnstile::new(),
            retention: Retention::default(),
            ledger: sportello::conversation::appointments::Ledger::default(),
            openings: sportello::conversation::openings::InForce::default(),
        };
        Self { conversation, next: 200, now: NOW, stayed: Vec::new() }
    }

    async fn act(&mut self, gesture: Gesture, message: Option<TelegramMessageId>) -> Handled {
        self.next += 1;
        // The sender reports the screen it showed.
        let delivered = Delivered {
            confirmed: sportello::conversation::lane::Confirmed {
                message: Some(SCREEN),
                number: 0,
                alarm: None,
            },
            remains: std::mem::take(&mut self.stayed),
            ..Delivered::default()
        };
        let inbound = Inbound {
            lane: LANE,
            address: Address::Private(ChatId(4242)),
            key: UpdateKey(self.next),
            gesture,
            language_hint: None,
            message,
            delivered: Some(Box::new(delivered)),
            received: self.now,
        };
        self.conversation.handle(&inbound, Caution::Usual, self.now).await.unwrap()
    }

    async fn begin(&mut self, flow: &str) -> Handled {
        let language = Some(LanguageTag::new("it"));
        let flow = Some(FlowId::new(flow));
        self.act(Gesture::Input(Input::Begin { language: language.clone(), flow: None }), None)
            .await;
        self.act(Gesture::Input(Input::Begin { language, flow }), None).await
    }

    async fn say(&mut self, words: &str) -> (Handled, TelegramMessageId) {
        let message = TelegramMessageId(i32::try_from(self.next).unwrap() + 1000);
        let input = Gesture::Input(Input::Text(words.to_owned()));
        (self.act(input, Some(message)).await, message)
    }

    /// Changes the record beside her, as another part of the desk would.
    async fn beside(&self, change: impl FnOnce(&mut Lane)) {
        let (records, key) = (&self.conversation.records, Key::lane(LANE));
        let mut loaded = records.load::<Lane>(&key).await.unwrap().unwrap();
        change(&mut loaded.value);
        let mut batch = Batch::new(self.now);
        records.put(&mut batch, key, &loaded.value, loaded.version, &loaded.seal).unwrap();
        records.store().commit(batch).await.unwrap();
    }

    /// The desk after an edit of its flows.
    fn edit(&mut self, edit: impl FnOnce(&mut Flows)) {
        let (mut desk, _) = Content::embedded().load(Policy::Rehearsal, NOW.in_rome().date());
        edit(&mut desk.flows);
        self.conversation.desk = Arc::new(desk);
    }

    async fn tap(&mut self, lane: &Lane, label: &str) -> Handled {
        let reply = present(&self.conversation.desk, lane, self.now);
        let mut buttons = reply.choices.iter().chain(&reply.navigation);
        let button = buttons
            .find(|button| button.label.contains(label))
            .unwrap_or_else(|| panic!("no {label} in {:?}", reply.choices));
        let touch = button.touch;
        self.act(Gesture::Tap { screen: reply.number, touch }, None).await
    }

    fn flow(lane: &Lane) -> &str {
        lane.session.frames.last().unwrap().flow.as_str()
    }
}

/// Somebody in the middle of the discreet flow, whatever stands behind it.
async fn inside(rig: &mut Rig) -> Lane {
    let begun = rig.begin("private").await;
    let lane = (*begun.lane).clone();
    assert_eq!(Rig::flow(&lane), "private");
    assert!(lane.outgoing.is_discreet, "what is sent from now on goes when she leaves");
    lane
}

#[tokio::test]
async fn her_words_in_a_discreet_flow_are_wiped_with_the_commit_that_keeps_them() {
    let mut rig = Rig::new().await;
    inside(&mut rig).await;
    let (handled, message) = rig.say("parole che nessuno deve leggere").await;
    assert!(handled.lane.outgoing.wipe.contains(&message));
    assert!(handled.lane.newest_hers.is_none_or(|newest| newest < message));
}

#[tokio::test]
async fn closing_leaves_an_ordinary_service_and_no_way_back() {
    let mut rig = Rig::new().await;
    let lane = inside(&mut rig).await;
    let generation = lane.outgoing.generation;
    let closed = rig.tap(&lane, "Chiudi").await;
    assert_eq!(Rig::flow(&closed.lane), "waste");
    assert!(closed.lane.outgoing.generation > generation, "nothing older is sent any more");
    assert!(!closed.lane.outgoing.is_discreet);
    assert!(closed.lane.session.history.is_empty());
    assert!(!closed.lane.outgoing.wipe.contains(&SCREEN), "it shows the ordinary service now");
}

#[tokio::test]
async fn going_home_leads_to_no_way_back_into_it() {
    let mut rig = Rig::new().await;
    let lane = inside(&mut rig).await;
    let home = rig.tap(&lane, "Menu").await;
    assert_eq!(Rig::flow(&home.lane), "main");
    let visited = home.lane.session.history.iter().flatten();
    assert!(visited.into_iter().all(|frame| frame.flow.as_str() != "private"));
    assert!(home.lane.session.slots.keys().all(|key| !key.as_str().starts_with("private.")));
}

/// A file that Telegram told to wait is not sent into the chat she has made public again, by
/// whatever way she left.
#[tokio::test]
async fn leaving_by_any_way_takes_back_what_was_asked_for() {
    let begin = Input::Begin { language: None, flow: None };
    for leaves in [Input::Navigate(Navigation::Home), Input::Navigate(Navigation::Close), begin] {
        let mut rig = Rig::new().await;
        inside(&mut rig).await;
        let post = |number, guard| Post {
            number,
            content: PostContent::CalendarFile(AppointmentId([1; 16])),
            guard,
        };
        let unasked = Guard { expires: Some(Timestamp(i64::MAX)), ..Guard::default() };
        rig.beside(|lane| {
            let number = lane.outgoing.number;
            lane.outgoing.number += 2;
            lane.outgoing.posts =
                vec![post(number + 1, Guard::default()), post(number + 2, unasked)];
        })
        .await;
        let left = rig.act(Gesture::Input(leaves.clone()), None).await;
        assert!(!left.lane.outgoing.is_discreet, "{leaves:?}");
        let posts: Vec<_> = left.lane.outgoing.posts.iter().map(|post| post.guard).collect();
        assert_eq!(posts, [unasked], "{leaves:?}");
    }
}

/// What she wrote and saw goes, although the flows do not know any more that it was discreet.
#[tokio::test]
async fn an_edit_that_ends_the_privacy_of_where_she_stands_leaves_it() {
    let loses = |flows: &mut Flows| {
        flows.by_id.get_mut(&FlowId::new("private")).unwrap().privacy = None;
    };
    let goes = |flows: &mut Flows| {
        flows.by_id.remove(&FlowId::new("private"));
    };
    let edits: [&dyn Fn(&mut Flows); 2] = [&loses, &goes];
    for edit in edits {
        for she_acts in [false, true] {
            let mut rig = Rig::new().await;
            inside(&mut rig).await;
            // Her words, which could not be deleted yet.
            let (handled, message) = rig.say("parole che nessuno deve leggere").await;
            let generation = handled.lane.outgoing.generation;
            rig.beside(|lane| lane.outgoing.wipe.clear()).await;
            rig.edit(edit);
            let due = rig.conversation.due(&handled.lane).unwrap();
            assert!(due <= rig.now, "at once");
            let input = if she_acts { Input::Look } else { Input::Timeout };
            let left = rig.act(Gesture::Input(input), None).await;
            assert!(!left.lane.outgoing.is_discreet);
            assert!(left.lane.outgoing.generation > generation);
            assert!(left.lane.outgoing.wipe.contains(&message));
            assert!(left.row.is_some(), "the screen changes");
            assert!(rig.conversation.due(&left.lane).is_some_and(|due| due > rig.now));
        }
    }
}

#[tokio::test]
async fn nobody_looking_leaves_it_by_itself_with_an_edit() {
    let mut rig = Rig::new().await;
    let lane = inside(&mut rig).await;
    let due = rig.conversation.due(&lane).unwrap();
    assert_eq!(due, NOW + Duration::from_mins(5));
    rig.now = due;
    let left = rig.act(Gesture::Input(Input::Timeout), None).await;
    assert_eq!(Rig::flow(&left.lane), "waste");
    assert!(left.row.is_some(), "the screen is changed, not only when she looks again");
    assert_eq!(left.lane.newest_hers, None, "by an edit: nothing rings");
}

#[tokio::test]
async fn worried_words_lead_to_one_question_and_the_message_goes_when_she_leaves() {
    let mut rig = Rig::new().await;
    rig.begin("health").await;
    for words in ["mio marito mi picchia", "Ho PAURA di mio marito!"] {
        let (handled, message) = rig.say(words).await;
        assert_eq!(handled.lane.session.asking, Some(Asking::Person), "{words}");
        assert!(handled.events.contains(&Event::Worried));
        let entry = handled.lane.ledger.iter().find(|entry| entry.message == message).unwrap();
        assert!(entry.is_discreet);
        let reply = present(&rig.conversation.desk, &handled.lane, rig.now);
        let yes = reply.choices.iter().find(|choice| choice.label.contains("Sì")).unwrap();
        assert_eq!(reply.choices.len(), 2);
        let tap = Gesture::Tap { screen: reply.number, touch: yes.touch };
        let entered = rig.act(tap, None).await;
        assert_eq!(Rig::flow(&entered.lane), "private");
        assert!(entered.lane.outgoing.wipe.contains(&message));
        rig.begin("health").await;
    }
    for words in ["quanto costa il pediatra", "mi fa male la testa", "la casa è abusiva"] {
        let (handled, _) = rig.say(words).await;
        assert_ne!(handled.lane.session.asking, Some(Asking::Person), "{words}");
    }
}

#[tokio::test]
async fn what_is_not_words_is_taken_out_of_the_chat_unread_wherever_it_is_sent() {
    let mut rig = Rig::new().await;
    for (flow, message) in [("health", TelegramMessageId(31)), ("private", TelegramMessageId(32))] {
        rig.begin(flow).await;
        let sent = rig.act(Gesture::Input(Input::Attachment), Some(message)).await;
        assert_eq!(Rig::flow(&sent.lane), flow, "it leads nowhere");
        assert!(sent.lane.outgoing.wipe.contains(&message), "{flow}");
        let entry = sent.lane.ledger.iter().find(|entry| entry.message == message).unwrap();
        assert!(entry.is_discreet, "in the same commit: the wipe must prove it gone");
        assert!(sent.lane.newest_hers.is_none_or(|newest| newest < message), "an edit answers it");
        let said: Vec<&str> = sent.lane.session.said.iter().map(|it| it.message.as_str()).collect();
        assert_eq!(said, ["desk-attachment"]);
    }
}

#[tokio::test]
async fn what_could_not_be_deleted_is_told_once_when_she_looks() {
    let mut rig = Rig::new().await;
    rig.begin("health").await;
    let of = RemainsOf::Message(TelegramMessageId(5));
    rig.stayed = vec![Remains { of, origin: Origin::Hers, why: WhyRemains::TooOld }];
    let elsewhere = rig.begin("health").await;
    assert_eq!(elsewhere.lane.remains.len(), 1, "not told where nobody asked");
    let told = |lane: &Lane| lane.session.said.iter().any(|it| it.message == "desk-remains");
    let looked = rig.begin("private").await;
    assert!(told(&looked.lane), "{:?}", looked.lane.session.said);
    assert!(looked.lane.remains.is_empty());
    let again = rig.begin("private").await;
    assert!(!told(&again.lane));
}

#[tokio::test]
async fn each_whom_it_is_for_has_an_outcome_of_its_own() {
    let mut rig = Rig::new().await;
    for (label, node, next) in [
        ("Per me: ho meno di 18 anni", "minor", "phone"),
        ("Per me: non ce la faccio più", "tired", "phone"),
        ("Per un’altra persona", "for_other", "phone"),
        // Reception reads it, and is not said to be anybody else.
        ("Per me: perdo la calma", "calm", "phone_open"),
    ] {
        let mut lane = inside(&mut rig).await;
        assert_ne!(lane.session.frames.last().unwrap().node.as_str(), "numbers");
        for touched in ["Con una donna", "Male", "Sì", label] {
            lane = (*rig.tap(&lane, touched).await.lane).clone();
        }
        assert_eq!(lane.session.frames.last().unwrap().node.as_str(), node);
        let made = rig.tap(&lane, "Sì").await;
        assert_eq!(made.lane.session.frames.last().unwrap().node.as_str(), next, "{label}");
        assert!(Counter::ALL.iter().any(|it| made.lane.requests.at(*it).is_some()));
        rig = Rig::new().await;
    }
}
