//! Her way through the flows: no word of hers is lost or kept where it should not be, and what she
//! reads is true at that hour and in that place.

use std::time::Duration;

use sportello::cases::case::CaseKind;
use sportello::conversation::exchange::{Gesture, Inbound, Reply};
use sportello::conversation::handle::{Caution, Handled};
use sportello::conversation::lane::{Address, Lane};
use sportello::conversation::present::present;
use sportello::flow::engine;
use sportello::flow::event::Input;
use sportello::flow::session::{Asking, Value};
use sportello::ids::{CaseId, ChatId, FlowId, LanguageTag, OperatorId, UpdateKey};

use super::rig::{Rig, her};

const HOUR: Duration = Duration::from_hours(1);
const WORRY: &str = "Mia figlia Viola non dorme. Ho paura di mio marito.";

/// Somebody at a screen.
struct She {
    rig: Rig,
    address: Address,
    lane: Lane,
    key: u64,
}

impl She {
    async fn begins(rig: Rig, address: Address, flow: &str) -> Self {
        let mut she = Self { lane: Self::nobody(), rig, address, key: 70_000 };
        let language = Some(LanguageTag::new("it"));
        she.does(Input::Begin { language: language.clone(), flow: None }).await;
        she.does(Input::Begin { language, flow: Some(FlowId::new(flow)) }).await;
        she
    }

    fn nobody() -> Lane {
        use sportello::conversation::apply::new_lane;
        new_lane(Address::Web, crate::shipped_desk::NOW)
    }

    async fn gesture(&mut self, gesture: Gesture) -> Handled {
        self.key += 1;
        let inbound = Inbound {
            lane: her(9),
            address: self.address,
            key: UpdateKey(self.key),
            gesture,
            language_hint: None,
            message: None,
            delivered: None,
            received: self.rig.now,
        };
        let conversation = self.rig.conversation.clone();
        let handled = conversation.handle(&inbound, Caution::Usual, self.rig.now).await.unwrap();
        self.lane = (*handled.lane).clone();
        handled
    }

    async fn does(&mut self, input: Input) -> Handled {
        self.gesture(Gesture::Input(input)).await
    }

    async fn says(&mut self, words: &str) -> Handled {
        self.does(Input::Text(words.to_owned())).await
    }

    fn sees(&self) -> Reply {
        present(&self.rig.conversation.desk, &self.lane, self.rig.now)
    }

    async fn taps(&mut self, label: &str) {
        let reply = self.sees();
        let found = reply.choices.iter().find(|choice| choice.label.ends_with(label));
        let touch = found.unwrap_or_else(|| panic!("no {label} in {:?}", reply.choices)).touch;
        self.gesture(Gesture::Tap { screen: reply.number, touch }).await;
    }

    /// `flow.node`.
    fn place(&self) -> String {
        let frame = self.lane.session.frames.last().unwrap();
        format!("{}.{}", frame.flow, frame.node)
    }

    fn reads(&self, words: &str) -> bool {
        format!("{:?}", self.sees()).contains(words)
    }

    /// The one request there is.
    async fn case(&self) -> CaseId {
        let long = self.rig.now + 240 * HOUR;
        let due = self.rig.conversation.due_cases(long).await.unwrap();
        assert_eq!(due.len(), 1);
        due[0]
    }
}

fn chat() -> Address {
    Address::Private(ChatId(4_242))
}

/// The lane's session, as it is written.
fn holds(lane: &Lane, word: &str) -> bool {
    let is = |value: &Value| match value {
        Value::Text(words) | Value::Choice(words) => words.contains(word),
        _ => false,
    };
    let told = lane.session.said.iter().flat_map(|told| &told.arguments);
    lane.session.slots.values().chain(told.map(|(_, value)| value)).any(is)
}

async fn with_a_reader() -> Rig {
    let rig = Rig::new().await;
    rig.give_key(OperatorId([1; 16])).await;
    rig
}

#[tokio::test]
async fn worried_words_that_answer_a_question_are_kept_and_a_person_is_offered_once() {
    let mut she = She::begins(with_a_reader().await, chat(), "request").await;
    let case = she.case().await;
    let before = she.rig.record(case).await.entries;
    she.taps("Scrivere").await;
    assert_eq!(she.place(), "request.write");
    she.says(WORRY).await;
    assert_eq!(she.rig.record(case).await.entries, before + 1, "every word is with the request");
    assert_eq!(she.lane.session.asking, Some(Asking::Person));
    assert!(!holds(&she.lane, "Viola"));
    // No is said as people say it, and leads on, not back to the question.
    she.says("no").await;
    assert_eq!((she.lane.session.asking.clone(), she.place()), (None, "request.waiting".into()));
    assert_eq!(she.rig.record(case).await.entries, before + 1);
}

#[tokio::test]
async fn of_too_many_words_the_worry_is_still_heard() {
    let mut she = She::begins(Rig::new().await, chat(), "request").await;
    she.taps("Scrivere").await;
    let long = "e poi ancora ".repeat(100);
    she.says(&format!("{WORRY} {long}")).await;
    assert_eq!(she.lane.session.asking, Some(Asking::Person));
    assert!(she.reads("in poche parole"), "kindly told to write it again");
    she.taps("No").await;
    assert_eq!(she.place(), "request.write");
    she.says(&long).await;
    assert_eq!(she.lane.session.asking, None);
    assert!(she.reads("in poche parole"));
}

#[tokio::test]
async fn a_number_is_called_out_only_where_somebody_is_there_to_call_it() {
    for (flow, path) in [
        ("request", &[][..]),
        ("private", &["Con una donna", "Male", "Sì", "Per me", "Sì"][..]),
        ("private", &["Con una donna", "Bene", "Sì"][..]),
    ] {
        // Nobody on duty, then closed.
        for hours in [0, 24 * 7 + 11] {
            let mut rig = Rig::new().await;
            if hours == 0 {
                for who in [1, 2] {
                    rig.change(OperatorId([who; 16]), |operator| operator.duty = None).await;
                }
            }
            rig.now = rig.now + HOUR * hours;
            let mut she = She::begins(rig, Address::Web, flow).await;
            for label in path {
                she.taps(label).await;
            }
            let place = if hours == 0 { "ticket_unsure" } else { "ticket_later" };
            assert_eq!(she.place(), format!("{flow}.{place}"), "{path:?}");
            assert!(!she.reads("chiama questo numero"), "nobody calls");
            assert_eq!(she.reads("Adesso è chiuso"), hours != 0);
        }
        let mut she = She::begins(Rig::new().await, Address::Web, flow).await;
        for label in path {
            she.taps(label).await;
        }
        assert_eq!(she.place(), format!("{flow}.ticket"));
        assert!(she.reads("chiama questo numero"));
    }
}

#[tokio::test]
async fn well_at_home_is_confirmed_keeps_her_wish_and_stays_discreet() {
    let mut she = She::begins(with_a_reader().await, chat(), "private").await;
    she.taps("Con una donna").await;
    she.taps("Bene").await;
    assert_eq!(she.place(), "private.fine");
    let long = she.rig.now + 240 * HOUR;
    assert!(she.rig.conversation.due_cases(long).await.unwrap().is_empty(), "nothing is asked yet");
    she.taps("Sì").await;
    let record = she.rig.record(she.case().await).await;
    assert_eq!((record.case.kind, record.entries), (CaseKind::Ordinary, 1), "her wish is with it");
    assert_eq!(she.place(), "private.phone_open");
    assert!(!she.reads("Legge solo chi risponde"), "reception reads it");
    assert!(engine::is_discreet(&she.rig.conversation.desk.world(), &she.lane.session));
}

#[tokio::test]
async fn what_she_chose_and_wrote_is_with_the_request_alone() {
    let mut she = She::begins(with_a_reader().await, chat(), "private").await;
    for label in ["Con una donna", "Male", "Sì", "Per me", "Sì"] {
        she.taps(label).await;
    }
    assert_eq!(she.place(), "private.phone");
    for word in ["woman", "bad", "me"] {
        assert!(!holds(&she.lane, word), "{word} stays in the conversation");
    }
    for label in ["Sì, solo io", "Oggi", "Qualcuno del mio Paese", "In italiano"] {
        she.taps(label).await;
    }
    assert_eq!(she.place(), "private.waiting");
    let stays = she.lane.session.slots.values().any(|value| matches!(value, Value::Choice(_)));
    assert!(!stays, "{:?}", she.lane.session.slots.keys());
    she.taps("Scrivere").await;
    she.says("parole che nessun altro legge").await;
    assert!(!holds(&she.lane, "parole che"));
}

#[tokio::test]
async fn the_state_is_told_before_anything_is_asked() {
    let mut rig = Rig::new().await;
    rig.now = rig.now + HOUR * 11;
    let she = She::begins(rig, chat(), "private").await;
    assert_eq!(she.place(), "private.answerer");
    assert!(she.reads("Adesso è chiuso. Riapre"));
    let she = She::begins(Rig::new().await, chat(), "private").await;
    assert!(!she.reads("Adesso è chiuso"));
}

#[tokio::test]
async fn ending_a_question_is_asked_about() {
    let mut she = She::begins(Rig::new().await, chat(), "request").await;
    she.taps("Non serve più").await;
    assert_eq!(she.place(), "request.sure");
    let case = she.case().await;
    assert!(she.rig.record(case).await.case.is_open());
    she.taps("Sì").await;
    assert!(!she.rig.record(case).await.case.is_open());
}

#[tokio::test]
async fn sensitive_screens_of_ordinary_flows_go_by_themselves() {
    let mut she = She::begins(Rig::new().await, chat(), "request").await;
    let desk = she.rig.conversation.desk.clone();
    let standing = |flow: &str, node: &str| {
        let mut session = she.lane.session.clone();
        let frame = session.frames.last_mut().unwrap();
        let known = desk.flows.get(flow).unwrap();
        (frame.flow, frame.node) = (known.id.clone(), node.into());
        frame.revision = known.revision;
        session.waiting_since = she.rig.now;
        session
    };
    let limit = Some(she.rig.now + Duration::from_mins(5));
    for (flow, node) in [
        ("request", "answered"),
        ("appointment", "quiet"),
        ("separation", "home"),
        ("pregnancy", "unsure"),
    ] {
        let session = standing(flow, node);
        assert_eq!(engine::due(&desk.world(), &session), limit, "{flow}.{node}");
        let left = engine::resume(
            &desk.world(),
            session,
            Input::Timeout,
            she.rig.now + Duration::from_mins(5),
        );
        assert_eq!(left.session.frames[0].flow.as_str(), "waste");
        assert!(left.session.said.is_empty() && left.session.history.is_empty());
    }
    for (flow, node) in [("request", "waiting"), ("appointment", "done")] {
        assert_eq!(engine::due(&desk.world(), &standing(flow, node)), None, "{flow}.{node}");
    }
    she.does(Input::Look).await;
}
