//! Words that open the private way in: read from a file that nobody publishes, and never repeated.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use sportello::app::phrases::{self, PhrasesFile, PhrasesPath};
use sportello::conversation::exchange::{Gesture, Inbound};
use sportello::conversation::handle::{Caution, Conversation, Handled};
use sportello::conversation::lane::Address;
use sportello::conversation::openings::{CODES, Openings};
use sportello::diagnostic::{Diagnostic, SourceFile};
use sportello::directory::Policy;
use sportello::flow::event::{Event, Input};
use sportello::ids::{ChatId, LaneId, LanguageTag, TelegramMessageId, UpdateKey};

use crate::shipped_desk::{self, NOW};

const HERS: TelegramMessageId = TelegramMessageId(71);

/// A file of its own, taken away at the end.
struct Kept(PathBuf);

impl Kept {
    fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let name = format!("sportello-phrases-{}-{number}.yaml", std::process::id());
        Self(std::env::temp_dir().join(name))
    }

    fn says(&self, text: &str) {
        std::fs::write(&self.0, text).unwrap();
    }

    fn place(&self) -> PhrasesPath {
        PhrasesPath { path: self.0.clone(), is_named: true }
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        drop(std::fs::remove_file(&self.0));
    }
}

async fn said(conversation: &Conversation, key: u64, input: Input) -> Handled {
    let inbound = Inbound {
        lane: LaneId([9; 16]),
        address: Address::Private(ChatId(9)),
        key: UpdateKey(key),
        message: matches!(input, Input::Text(_)).then_some(HERS),
        gesture: Gesture::Input(input),
        language_hint: None,
        delivered: None,
        received: NOW,
    };
    conversation.handle(&inbound, Caution::Usual, NOW).await.unwrap()
}

async fn begun(conversation: &Conversation, language: Option<&str>) {
    let language = language.map(LanguageTag::new);
    said(conversation, 1, Input::Begin { language, flow: None }).await;
}

fn text(words: &str) -> Input {
    Input::Text(words.to_owned())
}

fn flow_of(handled: &Handled) -> &str {
    handled.lane.session.frames.last().unwrap().flow.as_str()
}

fn read(conversation: &Conversation, text: &str) -> Result<Openings, Vec<Diagnostic>> {
    let desk = &conversation.desk;
    let shipped: Vec<&str> = desk.catalog.locales().iter().map(|it| it.tag.as_str()).collect();
    Openings::read(&SourceFile::new("phrases.yaml", text), &desk.lexicons, &shipped)
}

#[tokio::test]
async fn a_phrase_leads_where_the_private_way_in_begins_and_goes_from_the_chat() {
    let conversation = shipped_desk::conversation(Policy::Rehearsal).await;
    let file = Kept::new();
    file.says("it: [una torta di mirtilli]\nzh-Hans: [蓝莓蛋糕]\n");
    PhrasesFile::new(file.place()).look(&conversation);
    for (key, words) in [(2, "Buongiorno, UNA TORTA di mirtili"), (3, "我要蓝莓蛋糕谢谢")] {
        begun(&conversation, Some("it")).await;
        let handled = said(&conversation, key, text(words)).await;
        assert_eq!(flow_of(&handled), "private", "{key}");
        assert!(handled.lane.outgoing.wipe.contains(&HERS));
        let entry = handled.lane.ledger.iter().find(|entry| entry.message == HERS).unwrap();
        assert!(entry.is_discreet, "it must be proven gone");
        // What the private way says to whoever comes there, and not a word of why.
        let said: Vec<&str> =
            handled.lane.session.said.iter().map(|it| it.message.as_str()).collect();
        assert!(said.iter().all(|message| message.starts_with("private-")), "{said:?}");
        assert!(!handled.events.contains(&Event::Worried));
        assert!(!format!("{:?}", handled.events).contains("mirtil"));
        self::said(
            &conversation,
            key + 100,
            Input::Navigate(sportello::flow::event::Navigation::Home),
        )
        .await;
    }
    let other = said(&conversation, 4, text("una torta di mele")).await;
    assert_ne!(flow_of(&other), "private");
}

#[tokio::test]
async fn whoever_has_chosen_no_language_yet_is_spoken_to_in_that_of_the_phrase() {
    let conversation = shipped_desk::conversation(Policy::Rehearsal).await;
    let file = Kept::new();
    file.says("ro: [o prajitura cu afine]\n");
    PhrasesFile::new(file.place()).look(&conversation);
    let handled = said(&conversation, 2, text("o prăjitură cu afine")).await;
    assert_eq!(handled.lane.session.language, Some(LanguageTag::new("ro")));
    assert!(handled.lane.outgoing.wipe.contains(&HERS), "whatever is shown first");
}

#[tokio::test]
async fn an_edit_is_in_force_at_once_and_a_faulty_one_changes_nothing() {
    let conversation = shipped_desk::conversation(Policy::Rehearsal).await;
    let in_force = |words: &str| conversation.openings.get().heard(words).is_some();
    let file = Kept::new();
    let watched = PhrasesFile::new(file.place());
    watched.look(&conversation);
    assert!(!in_force("una torta di mirtilli"));
    file.says("it: [una torta di mirtilli]\n");
    watched.look(&conversation);
    assert!(in_force("una torta di mirtilli"));
    for faulty in
        ["it: [una torta di mele, menu]\n", "it: [una torta di mele\n", "xx: [le mele rosse]\n"]
    {
        file.says(faulty);
        watched.look(&conversation);
        assert!(in_force("una torta di mirtilli"), "{faulty}");
        assert!(!in_force("una torta di mele"), "{faulty}");
    }
    std::fs::remove_file(&file.0).unwrap();
    watched.look(&conversation);
    assert!(in_force("una torta di mirtilli"), "a file that is gone takes nothing away");
    file.says("it: [una torta di mele]\n");
    watched.look(&conversation);
    assert!(in_force("una torta di mele") && !in_force("una torta di mirtilli"));
    file.says("");
    watched.look(&conversation);
    assert!(!in_force("una torta di mele"), "an empty file is the way to have none");
}

#[tokio::test]
async fn every_fault_has_a_place_and_none_repeats_a_word() {
    let conversation = shipped_desk::conversation(Policy::Rehearsal).await;
    let many = (0..501).map(|it| format!("segretissima{it}")).collect::<Vec<_>>().join(", ");
    let many = format!("it: [{many}]");
    let samples = [
        ("W001", "it: [segretissima\n: {"),
        ("W002", "- segretissima"),
        ("W002", "it: segretissima"),
        ("W002", "it: [[segretissima]]"),
        ("W003", "segretissima: [torta di mirtilli]"),
        ("W004", "it: [mele]"),
        ("W005", "it: [italiano]"),
        ("W006", &many),
    ];
    for (code, sample) in samples {
        let faults = read(&conversation, sample).unwrap_err();
        assert!(faults.iter().any(|fault| fault.code == code), "{code}: {faults:?}");
        assert!(faults.iter().all(|fault| fault.place.is_some()));
        assert!(!format!("{faults:?}").contains("segretissima"), "{code}: {faults:?}");
    }
    for (code, _) in CODES {
        assert!(samples.iter().any(|(sample, _)| sample == code), "{code} has no sample");
    }
    let sound = read(&conversation, "it: [segretissima torta]").unwrap();
    assert!(!format!("{sound:?}").contains("segretissima"));
    let file = Kept::new();
    file.says("it: [mele]");
    let faults = phrases::check(&file.place(), &conversation.desk);
    assert_eq!(faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["W004"]);
}
