//! Where a person stands in a conversation.
//!
//! The promise: a session is small, holds no words but the answers a flow asked for, and survives
//! an edit of the flows. It deliberately holds no screen: what to show is computed from it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::flow::screen::Told;
use crate::ids::{AppointmentId, FlowId, LanguageTag, MunicipalityId, NodeId, PlaceId, SlotId};
use crate::time::Timestamp;

/// How many places "back" can lead through.
pub const HISTORY_MAX: usize = 16;
/// How deep flows may call one another.
pub const FRAMES_MAX: usize = 8;
/// How many frames all places of the history may have together: it keeps a session small.
pub const HISTORY_FRAMES_MAX: usize = 32;
/// How many places of the directory one search keeps: beyond these nobody turns the cards.
pub const CARDS_MAX: usize = 12;
/// How many things one search offers.
pub const OFFERED_MAX: usize = 5;

/// A person's conversation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// What they chose; before that the desk shows its best guess and asks.
    pub language: Option<LanguageTag>,
    /// The flows they are in, outermost first; the last one's node waits. Empty before the start.
    pub frames: Vec<Frame>,
    /// Answers: those of `keep: session` under the slot's name, those of `keep: flow` under
    /// `<flow>.<slot>`, so that flows that call one another cannot mistake each other's.
    pub slots: BTreeMap<SlotId, Value>,
    /// Where "back" leads, oldest first, at most [`HISTORY_MAX`]; no place stands in it twice.
    pub history: Vec<Vec<Frame>>,
    /// What was said since the last wait and stands above the screen.
    pub said: Vec<Told>,
    /// What stands in front of the node's own screen, if anything.
    pub asking: Option<Asking>,
    /// Invalid or not understood answers at this node.
    pub tries: u8,
    /// At a card: the places found, and which one shows.
    pub cards: Vec<PlaceId>,
    /// Index into `cards`; at a municipality question, the opened group plus one.
    pub shown: u16,
    /// Since when the node waits.
    pub waiting_since: Timestamp,
    /// What they are about to book, move or look at, while they are.
    pub errand: Option<Box<Errand>>,
}

/// What somebody is about to book, move or look at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Errand {
    /// Where.
    pub place: Option<PlaceId>,
    /// Which appointment is to have another place.
    pub moving: Option<AppointmentId>,
    /// What was found to choose from, at most [`OFFERED_MAX`].
    pub offered: Vec<Offer>,
    /// What was chosen of it.
    pub picked: Option<Offer>,
}

/// Something found to choose.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Offer {
    /// A free place.
    Opening(Timestamp),
    /// An appointment of theirs.
    Appointment {
        /// Which.
        id: AppointmentId,
        /// When.
        start: Timestamp,
        /// What they want of it.
        wish: Wish,
    },
    /// Another place, and when it is free.
    Place {
        /// Which.
        place: PlaceId,
        /// The soonest opening there.
        soonest: Timestamp,
    },
}

/// What somebody wants of an appointment of theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Wish {
    /// To see it.
    Show,
    /// To say that they come.
    Confirm,
    /// To cancel it.
    Cancel,
}

/// A flow somebody is in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Frame {
    /// Which flow.
    pub flow: FlowId,
    /// Where: the waiting node, or the node that called the next frame's flow.
    pub node: NodeId,
    /// The flow's revision when they got there.
    pub revision: u32,
    /// Which card or group was open when they went on: [`Session::shown`], for coming back.
    pub shown: u16,
}

/// A question the desk itself asks, in front of a node.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Asking {
    /// "Did you mean …?" with at most three flows.
    Which(Vec<FlowId>),
    /// "Shall we go on in this language?"
    Switch(LanguageTag),
    /// "Which of these municipalities?" after typing.
    Municipality(Vec<MunicipalityId>),
    /// "Do you want to talk with a person?"
    Person,
    /// "Nobody checked this part in your language. In which of these do you read it?"
    Reading,
}

/// An answer.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Value {
    /// Free words.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A calendar day.
    Date(jiff::civil::Date),
    /// E.164.
    Phone(String),
    /// The name of a choice.
    Choice(String),
    /// A municipality.
    Municipality(MunicipalityId),
    /// A language.
    Language(LanguageTag),
    /// A day and an hour, told by the clock of Rome.
    Moment(Timestamp),
}

/// Answers are personal: a fault's description must not repeat them.
impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kind = match self {
            Self::Text(_) => "Text",
            Self::Integer(_) => "Integer",
            Self::Date(_) => "Date",
            Self::Phone(_) => "Phone",
            Self::Choice(_) => "Choice",
            Self::Municipality(_) => "Municipality",
            Self::Language(_) => "Language",
            Self::Moment(_) => "Moment",
        };
        write!(f, "{kind}(…)")
    }
}
