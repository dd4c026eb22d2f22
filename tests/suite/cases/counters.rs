//! The two counters, as she walks them: what is asked at one is never seen, answered or ended at
//! the other.

use sportello::cases::case::{Act, CaseKind, Outcome};
use sportello::conversation::cases::act::Doing;
use sportello::conversation::cases::record::Words;
use sportello::conversation::exchange::{Gesture, Reply};
use sportello::conversation::lane::Counter;
use sportello::conversation::present::present;
use sportello::flow::event::Input;
use sportello::ids::{CaseId, FlowId, LanguageTag, OperatorId};

use super::rig::{Rig, her};

const WORDS: &str = "Venga domani alle dieci";

fn op(number: u8) -> OperatorId {
    OperatorId([number; 16])
}

/// She, at her telephone.
pub struct Walk {
    pub rig: Rig,
}

impl Walk {
    pub async fn new() -> Self {
        let mut rig = Rig::new().await;
        rig.give_key(op(1)).await;
        let language = Some(LanguageTag::new("it"));
        rig.gesture(her(1), Gesture::Input(Input::Begin { language, flow: None })).await;
        Self { rig }
    }

    pub async fn enters(&mut self, flow: &str) -> String {
        let flow = Some(FlowId::new(flow));
        self.rig.gesture(her(1), Gesture::Input(Input::Begin { language: None, flow })).await;
        self.stands().await
    }

    async fn reply(&self) -> Reply {
        let lane = self.rig.lane(her(1)).await;
        present(&self.rig.conversation.desk, &lane, self.rig.now)
    }

    pub async fn taps(&mut self, label: &str) -> String {
        let reply = self.reply().await;
        let mut buttons = reply.choices.iter().chain(&reply.navigation);
        let button = buttons.find(|button| button.label == label);
        let touch = button.unwrap_or_else(|| panic!("no {label} in {:?}", reply.choices)).touch;
        self.rig.gesture(her(1), Gesture::Tap { screen: reply.number, touch }).await;
        self.stands().await
    }

    async fn writes(&mut self, words: &str) -> String {
        self.rig.gesture(her(1), Gesture::Input(Input::Text(words.to_owned()))).await;
        self.stands().await
    }

    /// Flow and node.
    async fn stands(&self) -> String {
        let lane = self.rig.lane(her(1)).await;
        let frame = lane.session.frames.last().unwrap();
        format!("{}/{}", frame.flow, frame.node)
    }

    async fn sees(&self, words: &str) -> bool {
        format!("{:?}", self.reply().await.blocks).contains(words)
    }

    async fn case(&self, counter: Counter) -> CaseId {
        self.rig.lane(her(1)).await.requests.at(counter).unwrap()
    }

    /// Through the private way to a request of the team behind it.
    pub async fn asks_in_private(&mut self) -> CaseId {
        assert_eq!(self.enters("private").await, "private/answerer");
        for label in ["È uguale", "Così così", "Sì", "Per me", "Sì"] {
            self.taps(label).await;
        }
        assert_eq!(self.stands().await, "private/phone");
        self.case(Counter::Private).await
    }

    pub async fn asks_reception(&mut self) -> CaseId {
        assert!(self.enters("request").await.starts_with("request/"));
        self.case(Counter::Open).await
    }

    pub async fn does(&self, case: CaseId, doing: &Doing) {
        let conversation = &self.rig.conversation;
        conversation.operator_does(op(1), case, doing, self.rig.now).await.unwrap().unwrap();
    }

    pub async fn is_answered(&self, case: CaseId) {
        for act in [Act::Claim, Act::Acknowledge] {
            self.does(case, &Doing::Act(act)).await;
        }
        let words = Words::Own(WORDS.to_owned());
        self.does(case, &Doing::Answer { words, kept: WORDS.into() }).await;
    }

    async fn kind(&self, case: CaseId) -> CaseKind {
        self.rig.record(case).await.case.kind
    }
}

#[tokio::test]
async fn with_a_question_at_reception_the_private_way_is_open_and_what_she_writes_is_for_its_team()
{
    let mut walk = Walk::new().await;
    let question = walk.asks_reception().await;
    let private = walk.asks_in_private().await;
    assert_eq!(walk.kind(private).await, CaseKind::Discreet);
    let told = walk.rig.record(question).await.entries;
    // Past what may be passed over, to her own words.
    for label in ["Sì, solo io", "Oggi", "Nessuno in particolare", "In italiano"] {
        if walk.stands().await.ends_with("/waiting") {
            break;
        }
        walk.taps(label).await;
    }
    walk.taps("Scrivere").await;
    assert!(walk.writes("parole che la reception non deve leggere").await.starts_with("private/"));
    assert_eq!(walk.rig.record(question).await.entries, told, "nothing of it is reception's");
    assert!(walk.rig.record(private).await.entries > 0);
    // And reception's question goes on, for whoever works on it and for her.
    assert!(walk.rig.record(question).await.case.is_open());
    walk.is_answered(question).await;
    assert_eq!(walk.enters("request").await, "request/answered");
    assert!(walk.sees(WORDS).await);
    walk.taps("Non serve più").await;
    walk.taps("Sì").await;
    assert!(!walk.rig.record(question).await.case.is_open());
    assert!(walk.rig.record(private).await.case.is_open(), "ended at its own counter alone");
}

#[tokio::test]
async fn what_was_answered_in_private_is_neither_read_nor_ended_at_the_open_counter() {
    let mut walk = Walk::new().await;
    let private = walk.asks_in_private().await;
    walk.is_answered(private).await;
    let at = walk.enters("request").await;
    assert!(["request/waiting", "request/unsure"].contains(&at.as_str()), "{at}");
    assert!(!walk.sees(WORDS).await);
    assert_eq!(walk.kind(walk.case(Counter::Open).await).await, CaseKind::Ordinary);
    walk.taps("Non serve più").await;
    assert!(walk.rig.record(private).await.case.is_open());
    assert_eq!(walk.enters("private").await, "private/answered");
    assert!(walk.sees(WORDS).await, "it waited for her where she asked");
}

#[tokio::test]
async fn who_fears_their_own_anger_is_answered_by_reception_and_in_private() {
    let mut walk = Walk::new().await;
    walk.enters("private").await;
    for label in ["È uguale", "Così così", "Sì", "Per me: perdo la calma", "Sì"] {
        walk.taps(label).await;
    }
    let case = walk.case(Counter::Private).await;
    assert_eq!(walk.kind(case).await, CaseKind::Ordinary);
    walk.is_answered(case).await;
    assert!(walk.enters("request").await.starts_with("request/"));
    assert!(!walk.sees(WORDS).await);
    assert_eq!(walk.enters("private").await, "private/answered");
    assert!(walk.sees(WORDS).await);
}

#[tokio::test]
async fn an_answer_followed_by_a_close_is_read_before_anything_new_is_asked() {
    for flow in ["request", "private"] {
        let mut walk = Walk::new().await;
        let case = match flow {
            "request" => walk.asks_reception().await,
            _ => walk.asks_in_private().await,
        };
        walk.is_answered(case).await;
        walk.does(case, &Doing::Close { outcome: Outcome::Answered, words: Vec::new() }).await;
        assert_eq!(walk.enters(flow).await, format!("{flow}/answered"));
        assert!(walk.sees(WORDS).await, "{flow}");
        assert_eq!(walk.taps("Ci sono novità?").await, format!("{flow}/over"));
        assert!(walk.rig.lane(her(1)).await.requests.is_empty());
        assert!(walk.rig.record(case).await.waiting.is_empty());
    }
}
