//! What goes into the engine and what comes out, besides the session.

use std::collections::BTreeMap;

use crate::flow::model::Action;
use crate::flow::screen::ChoiceKey;
use crate::flow::session::{Errand, Offer, Session, Value};
use crate::ids::{FlowId, LanguageTag, PlaceId};

/// What a person did, or what became of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// `/start`, or the kiosk's first page: begin anew, with a language or a flow already chosen.
    Begin {
        /// The language of a `/start` payload or a kiosk tile.
        language: Option<LanguageTag>,
        /// The flow of a `/start` payload.
        flow: Option<FlowId>,
    },
    /// Touched a choice of some screen; one that is not on the present screen is stale.
    Choice(ChoiceKey),
    /// Touched or typed one of the ways that every screen has.
    Navigate(Navigation),
    /// Wrote something.
    Text(String),
    /// Asked for the private way in by words that are no part of the content; which language they
    /// are of speaks for whoever has chosen none.
    Private {
        /// The words' own.
        language: LanguageTag,
    },
    /// Sent something that is not text: a voice message, a photo, a sticker, a contact.
    Attachment,
    /// Nobody answered for as long as the node's timeout says.
    Timeout,
    /// Touched something that is not on the present screen any more.
    Stale,
    /// Looks again, without doing anything: show where they stand.
    Look,
    /// Touched something that stands below no screen and leads to an appointment of theirs.
    Errand(Box<Errand>),
    /// The answer to [`Pause::Query`].
    Fact(Fact),
}

/// The ways that every screen has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Navigation {
    /// To the screen before.
    Back,
    /// To the main menu.
    Home,
    /// To the choice of language, and back to the same place.
    Language,
    /// To the useful numbers, and back to the same place.
    Numbers,
    /// To a person.
    Person,
    /// Away.
    Close,
}

/// The outcome of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Which exit to leave by.
    pub exit: &'static str,
    /// What is told above the next screen: one of the action's notices.
    pub notice: Option<&'static str>,
    /// Values for the notice, by argument name.
    pub values: BTreeMap<String, Value>,
    /// What was found to choose from, for a node that shows it; `None` leaves what was.
    pub offered: Option<Vec<Offer>>,
}

impl Fact {
    /// Only an exit.
    #[must_use]
    pub fn exit(exit: &'static str) -> Self {
        Self { exit, notice: None, values: BTreeMap::new(), offered: None }
    }
}

/// What a resumption comes to.
#[derive(Clone, Debug)]
pub struct Step {
    /// Where the person stands now.
    pub session: Session,
    /// What happened on the way, in order.
    pub events: Vec<Event>,
    /// What it waits for.
    pub pause: Pause,
}

/// What a resumption waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pause {
    /// The person: show `engine::screen`.
    Person,
    /// A fact: resume with [`Input::Fact`].
    Query(Query),
}

/// A question to the outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// What is asked for.
    pub action: Action,
    /// Its arguments.
    pub with: BTreeMap<String, Value>,
}

/// Something worth counting or acting on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Entered a flow.
    Entered(FlowId),
    /// A flow came to its end.
    Finished(FlowId),
    /// Chose a language.
    Spoke(LanguageTag),
    /// Wrote something nobody understood. The words are not kept; the language is counted.
    NotUnderstood,
    /// Touched a choice that is not on the present screen.
    Stale,
    /// Stood on something an edit removed; which flow.
    Displaced(FlowId),
    /// Asked to see a card's place on a map.
    PinAsked(PlaceId),
    /// Wrote words of somebody who may be afraid. Never counted, never logged: only for what
    /// becomes of the message itself.
    Worried,
    /// Left: nothing sensitive may stay behind.
    Closed,
}
