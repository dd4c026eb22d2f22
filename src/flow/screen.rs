//! What a person should see, before words: message ids, arguments and choices.
//!
//! The promise: a screen is a pure function of session, flows, directory and instant, so it can
//! be rendered again at the moment of sending, and walked exhaustively.

use serde::{Deserialize, Serialize};

use crate::flow::event::Navigation;
use crate::flow::model::Icon;
use crate::flow::session::{Offer, Value};
use crate::ids::{ChoiceId, FlowId, LanguageTag, MunicipalityId, NodeId, PlaceId};

/// A Fluent message to tell, with its arguments still typed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Told {
    /// The message's id.
    pub message: String,
    /// An attribute of it.
    pub attribute: Option<String>,
    /// Arguments by name.
    pub arguments: Vec<(String, Value)>,
}

/// What a person should see.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Screen {
    /// The flow, whose title heads a page.
    pub flow: FlowId,
    /// The node it waits at; with the flow, what keys of choices are made from.
    pub node: NodeId,
    /// The language to tell it in: the reader's, except where it asks whether to go on in
    /// another one, which is asked in that one.
    pub language: LanguageTag,
    /// The language that says the same beneath, where one alone is not enough.
    pub beside: Option<LanguageTag>,
    /// Told above the body, oldest first.
    pub notices: Vec<Told>,
    /// The screen's own matter.
    pub body: Body,
    /// What can be chosen, besides navigation.
    pub choices: Vec<Choice>,
    /// What can be typed, if anything is asked for.
    pub entry: Option<Entry>,
    /// Which ways out are offered, in order.
    pub navigation: Vec<Navigation>,
}

/// A screen's own matter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Body {
    /// A message.
    Told(Told),
    /// A place of the directory, with the node's message above it.
    Card {
        /// The node's message.
        lead: Told,
        /// Which place.
        place: PlaceId,
        /// 0-based place in the list found, and its length.
        position: (u16, u16),
    },
    /// Useful numbers of a topic, with the node's message above them.
    Numbers {
        /// The node's message.
        lead: Told,
        /// The topic.
        topic: String,
    },
}

/// What the entry field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Entry {
    /// Free words.
    Text {
        /// Characters.
        max: u16,
    },
    /// A whole number.
    Integer,
    /// A day.
    Date,
    /// A telephone number.
    Phone,
    /// A municipality's name.
    Municipality,
    /// The name of a language, in whatever language.
    Language,
}

/// One thing to touch.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Choice {
    /// What it stands for.
    pub reference: ChoiceRef,
    /// What is said of it.
    pub label: Label,
    /// The picture beside the word.
    pub icon: Option<Icon>,
}

/// What a choice stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ChoiceRef {
    /// A choice of the node's menu.
    Menu(ChoiceId),
    /// An option of a choice slot.
    Option(ChoiceId),
    /// A language.
    Language(LanguageTag),
    /// A group of municipalities, 0-based.
    Group(u16),
    /// A municipality.
    Municipality(MunicipalityId),
    /// "I prefer not to say."
    Skip,
    /// The next card.
    NextCard,
    /// The card before.
    PreviousCard,
    /// The card's place on a map.
    Pin,
    /// Booking at the card's place.
    Book,
    /// One of the things an action found.
    Offered(Offer),
    /// One of the flows of a "did you mean".
    Flow(FlowId),
    /// Yes, go on in the other language.
    Switch,
    /// Read what follows in this language, with one's own beside it.
    ReadIn(LanguageTag),
    /// None of these.
    Neither,
}

/// What is said of a choice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Label {
    /// A message.
    Told(Told),
    /// A proper name, the same in every language.
    Verbatim(String),
    /// From one proper name to another (a group of municipalities).
    Range(String, String),
}

/// A choice as it travels through a button: an opaque number, never a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ChoiceKey(pub u32);
