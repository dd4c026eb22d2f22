//! A flow as it is after loading: checked references, no YAML left.
//!
//! The promise: a `Flows` that came through `load` and `check` without errors can be walked
//! without any lookup failing, except for sessions of an older revision, which the engine moves
//! to a sensible place. Spans for diagnostics stay beside what they belong to.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use crate::diagnostic::Place;
use crate::flow::condition::Condition;
use crate::ids::{ChoiceId, FlowId, NeedId, NodeId, SlotId};

pub use crate::flow::icon::Icon;

/// Flows that the desk itself leads to, by name; `check` insists that they exist.
pub mod well_known {
    /// The main menu: "home" on every screen, and where a removed flow's sessions land.
    pub const HOME: &str = "main";
    /// The choice of language, called from every screen without losing the place.
    pub const LANGUAGE: &str = "language";
    /// Useful numbers, called from every screen.
    pub const NUMBERS: &str = "numbers";
    /// What remains on the screen after leaving.
    pub const CLOSING: &str = "closing";
    /// The way to a person: verified contacts until a team stands behind a queue.
    pub const PERSON: &str = "person";
    /// Talking in private: where worried words may lead, if it exists.
    pub const PRIVATE: &str = "private";
    /// An ordinary question for a person, offered where a sensitive flow cannot be read.
    pub const REQUEST: &str = "request";
    /// What the desk knows about the person; see and erase.
    pub const MY_DATA: &str = "my_data";
    /// Booking a place at a card's service. Offered where it exists.
    pub const APPOINTMENT: &str = "appointment";
    /// What was booked: see, move, cancel. Where a reminder's buttons lead.
    pub const MY_APPOINTMENTS: &str = "my_appointments";
}

/// All flows, by name.
#[derive(Clone, Debug, Default)]
pub struct Flows {
    /// Every flow that loaded.
    pub by_id: BTreeMap<FlowId, Flow>,
    /// Flows that exist but could not be read at all; `load` said why. Empty in what runs.
    pub unread: BTreeSet<FlowId>,
}

/// One conversation: a file in `flows/`.
#[derive(Clone, Debug)]
pub struct Flow {
    /// The file's stem. The flow's title is the Fluent message of this name.
    pub id: FlowId,
    /// Grows with each edit; a session remembers the one it stands in.
    pub revision: u32,
    /// Where it begins.
    pub start: NodeId,
    /// Set where what is said must stay between the person and whoever answers.
    pub privacy: Option<Privacy>,
    /// What it may remember.
    pub slots: BTreeMap<SlotId, Slot>,
    /// Its nodes, in the order of the file.
    pub nodes: Vec<Node>,
    /// Where the flow's name stands.
    pub place: Place,
    /// Where everything else in its file stands.
    pub places: Places,
    /// Nodes and slots that exist but could not be read whole; `load` said why, and `check` draws
    /// no conclusions from them. Empty in what runs.
    pub unread: BTreeSet<String>,
}

/// How a sensitive flow, or a sensitive screen, is left: nothing of it stays, and what remains is
/// an ordinary service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Privacy {
    /// The public flow whose first screen remains.
    pub leaves: FlowId,
    /// It is left by itself when nobody answers for so long.
    pub after: Duration,
}

/// Where the parts of a file stand, by JSON Pointer (RFC 6901): `/nodes/who/menu/0/goto`.
#[derive(Clone, Debug, Default)]
pub struct Places {
    by_pointer: BTreeMap<String, Place>,
}

impl Places {
    /// Remembers where the part stands that `pointer` points at.
    pub fn insert(&mut self, pointer: String, place: Place) {
        self.by_pointer.insert(pointer, place);
    }

    /// Where the part stands that `pointer` points at, or the nearest part around it.
    #[must_use]
    pub fn at(&self, pointer: &str) -> Option<&Place> {
        let mut pointer = pointer;
        loop {
            if let Some(place) = self.by_pointer.get(pointer) {
                return Some(place);
            }
            pointer = &pointer[..pointer.rfind('/')?];
        }
    }
}

/// One step of a flow. Its text is the Fluent message `<flow>-<node>`.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its name, unique in the flow.
    pub id: NodeId,
    /// What it does.
    pub kind: NodeKind,
    /// Whether "back" may leave it; false once something is committed.
    pub back: Back,
    /// What happens when nobody answers for a while.
    pub timeout: Option<Timeout>,
    /// Set where this one screen of an ordinary flow must not stay.
    pub privacy: Option<Privacy>,
    /// Where the node's name stands.
    pub place: Place,
}

/// Whether "back" is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Back {
    /// The usual.
    Offered,
    /// What was done here cannot be undone by going back.
    Withheld,
}

/// What a node does.
#[derive(Clone, Debug)]
pub enum NodeKind {
    /// Shows a text and choices; waits.
    Menu {
        /// In order.
        choices: Vec<MenuChoice>,
        /// What happens to input that is none of them.
        fallback: Option<Fallback>,
    },
    /// Asks for a slot's value; waits.
    Ask {
        /// Which slot.
        slot: SlotId,
        /// Offered as a choice "I prefer not to say"; leaves the slot empty.
        skippable: bool,
        /// After this many invalid answers, somewhere else.
        invalid: Option<Fallback>,
        /// Where a valid answer or a skip leads.
        next: Target,
    },
    /// Shows a text above whatever comes next; does not wait.
    Say {
        /// What comes next.
        next: Target,
    },
    /// Chooses by guards; does not wait.
    Route {
        /// Tried in order; the last one has no guard.
        categories: Vec<Category>,
    },
    /// Enters another flow and comes back.
    Call {
        /// Which.
        flow: FlowId,
        /// Slots to copy back: (of this flow, of the called flow).
        save: Vec<(SlotId, SlotId)>,
        /// By name of the called flow's exit; every flow can leave by `done`.
        exits: BTreeMap<String, Target>,
    },
    /// Asks the outside for something.
    Action {
        /// What.
        action: Action,
        /// Arguments: names to slots or fixed words.
        with: BTreeMap<String, Argument>,
        /// By name; `check` compares them with [`Action::exits`].
        exits: BTreeMap<String, Target>,
    },
    /// Shows services that meet a need, one card a screen; waits.
    Card {
        /// The need.
        need: NeedId,
        /// A slot of type municipality whose value ranks nearer places first.
        near: Option<SlotId>,
        /// Further choices below the card.
        choices: Vec<MenuChoice>,
        /// Where to go when nothing may be shown.
        none: Target,
    },
    /// Shows what an action found, each as a choice; waits.
    Offered {
        /// Where choosing one leads.
        next: Target,
        /// Further choices below.
        choices: Vec<MenuChoice>,
        /// Where to go when nothing was found, or it is forgotten.
        none: Target,
    },
    /// Shows the useful numbers of a topic; waits.
    Numbers {
        /// A topic of `territory/numbers.yaml`.
        topic: String,
        /// Further choices below.
        choices: Vec<MenuChoice>,
    },
}

/// A choice of a menu. Its label is the attribute `.<choice>` of the node's message.
#[derive(Clone, Debug)]
pub struct MenuChoice {
    /// Its name, unique in the menu.
    pub id: ChoiceId,
    /// Beside the word, never instead of it.
    pub icon: Option<Icon>,
    /// Offered only when this holds.
    pub when: Option<Condition>,
    /// Where it leads.
    pub target: Target,
    /// Where it stands.
    pub place: Place,
    /// Its 0-based number in the file's list, by which [`Flow::places`] finds its parts.
    pub number: usize,
}

/// Where a step leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A node of the same flow.
    Node(NodeId),
    /// Leaves the flow by the exit `done`: back to the caller, or home.
    End,
    /// Leaves the flow by a named exit (`exit: cancelled`).
    Exit(String),
    /// Goes to another flow and does not come back.
    Link(FlowId),
    /// Calls another flow and then shows this node again.
    CallBack(FlowId),
}

/// One branch of a route.
#[derive(Clone, Debug)]
pub struct Category {
    /// Its name, for graphs and coverage.
    pub name: String,
    /// `None` for `otherwise`.
    pub when: Option<Condition>,
    /// Where it leads.
    pub target: Target,
    /// Where it stands.
    pub place: Place,
    /// Its 0-based number in the file's list, by which [`Flow::places`] finds its parts.
    pub number: usize,
}

/// How often to ask again before going elsewhere.
#[derive(Clone, Debug)]
pub struct Fallback {
    /// At least 1.
    pub tries: u8,
    /// Then here.
    pub target: Target,
}

/// What happens when nobody answers.
#[derive(Clone, Debug)]
pub struct Timeout {
    /// How long to wait.
    pub after: Duration,
    /// Then here; nothing is sent, the screen just changes when they look again.
    pub target: Target,
}

/// An argument of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// `$slot`.
    Slot(SlotId),
    /// A fixed word.
    Word(String),
}

/// What the outside can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Shows what the desk knows about the person, as a notice above the next screen.
    ShowMyData,
    /// Erases the person: their chat's messages, then their keys.
    EraseMyData,
    /// Whether a team (`team`: a word) answers, and when.
    LookAtTeam,
    /// Makes the person's request, or joins the one that is open (`team`: a word; slots that say
    /// for whom it is).
    OpenRequest,
    /// Adds what was asked afterwards: slots by name.
    TellRequest,
    /// How the person's request stands at this moment, by the live chain.
    LookAtRequest,
    /// The sign that this is the person who asked (`picture`).
    GiveSign,
    /// Chooses that sign (`picture`).
    ChooseSign,
    /// Shows the answer that waits, once.
    ReadAnswer,
    /// Adds words to the request (`words`).
    WriteRequest,
    /// At most one neutral notice, in the hours chosen (`hours`).
    AllowNotice,
    /// The person does not need it any more.
    WithdrawRequest,
    /// Looks what a place's calendar asks of whoever books there.
    BeginBooking,
    /// Finds free places; the argument `move` says from where (`soonest`, `earlier`, `later`,
    /// `week`, `more`).
    FindOpenings,
    /// Finds other places where the same service can be booked.
    OtherPlaces,
    /// Goes on with the place that was chosen.
    ChoosePlace,
    /// Keeps the opening that was chosen for a few minutes.
    HoldOpening,
    /// Gives back what is kept.
    ReleaseOpening,
    /// Says yes to what is kept.
    SettleAppointment,
    /// Waits for a freed place.
    JoinWaiting,
    /// Finds what the person has booked.
    ListAppointments,
    /// Finds the one that has this reference (`code`), also where it is in no list.
    FindAppointment,
    /// Tells all of the appointment that was chosen.
    ShowAppointment,
    /// Takes the opening that was chosen instead.
    MoveAppointment,
    /// Cancels the appointment that was chosen.
    CancelAppointment,
    /// Says that they come.
    ConfirmComing,
    /// Sends where it is, as a pin.
    SendPin,
    /// Gives a file for the person's own calendar, or a code to take along.
    TakeAlong,
}

impl Action {
    /// Every action, for the loader and its "did you mean".
    pub const ALL: [Self; 28] = [
        Self::ShowMyData,
        Self::EraseMyData,
        Self::LookAtTeam,
        Self::OpenRequest,
        Self::TellRequest,
        Self::LookAtRequest,
        Self::GiveSign,
        Self::ChooseSign,
        Self::ReadAnswer,
        Self::WriteRequest,
        Self::AllowNotice,
        Self::WithdrawRequest,
        Self::BeginBooking,
        Self::FindOpenings,
        Self::OtherPlaces,
        Self::ChoosePlace,
        Self::HoldOpening,
        Self::ReleaseOpening,
        Self::SettleAppointment,
        Self::JoinWaiting,
        Self::ListAppointments,
        Self::FindAppointment,
        Self::ShowAppointment,
        Self::MoveAppointment,
        Self::CancelAppointment,
        Self::ConfirmComing,
        Self::SendPin,
        Self::TakeAlong,
    ];

    /// Its name in YAML.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ShowMyData => "show_my_data",
            Self::EraseMyData => "erase_my_data",
            Self::LookAtTeam => "look_at_team",
            Self::OpenRequest => "open_request",
            Self::TellRequest => "tell_request",
            Self::LookAtRequest => "look_at_request",
            Self::GiveSign => "give_sign",
            Self::ChooseSign => "choose_sign",
            Self::ReadAnswer => "read_answer",
            Self::WriteRequest => "write_request",
            Self::AllowNotice => "allow_notice",
            Self::WithdrawRequest => "withdraw_request",
            Self::BeginBooking => "begin_booking",
            Self::FindOpenings => "find_openings",
            Self::OtherPlaces => "other_places",
            Self::ChoosePlace => "choose_place",
            Self::HoldOpening => "hold_opening",
            Self::ReleaseOpening => "release_opening",
            Self::SettleAppointment => "settle_appointment",
            Self::JoinWaiting => "join_waiting",
            Self::ListAppointments => "list_appointments",
            Self::FindAppointment => "find_appointment",
            Self::ShowAppointment => "show_appointment",
            Self::MoveAppointment => "move_appointment",
            Self::CancelAppointment => "cancel_appointment",
            Self::ConfirmComing => "confirm_coming",
            Self::SendPin => "send_pin",
            Self::TakeAlong => "take_along",
        }
    }

    /// The slots of the asking flow that its answer may fill in, where the flow has them.
    #[must_use]
    pub fn tells(self) -> &'static [&'static str] {
        match self {
            Self::LookAtTeam | Self::LookAtRequest => &["opens"],
            Self::OpenRequest => &["ticket", "opens"],
            _ => &[],
        }
    }

    /// The exits a flow must give it.
    #[must_use]
    pub fn exits(self) -> &'static [&'static str] {
        match self {
            Self::LookAtTeam => &["open", "closed", "unsure", "nobody"],
            Self::OpenRequest => &["opened", "ticket", "closed", "unsure", "nobody"],
            Self::LookAtRequest => {
                &["none", "sign", "waiting", "reading", "closed", "unsure", "answered", "over"]
            }
            Self::GiveSign => &["right", "other"],
            Self::ReadAnswer => &["answer", "none"],
            Self::WriteRequest => &["written", "unkept", "none"],
            Self::BeginBooking => &["ready", "mediator", "quiet", "quiet_mediator", "gone"],
            Self::FindOpenings => &["found", "none", "gone"],
            Self::OtherPlaces => &["found", "none"],
            Self::HoldOpening => &["held", "plain", "quiet", "taken", "limit", "gone"],
            Self::SettleAppointment => &["booked", "requested", "quiet", "coded", "lapsed"],
            Self::JoinWaiting => &["waiting", "full"],
            Self::ListAppointments => &["found", "none", "show", "confirm", "cancel"],
            Self::FindAppointment => &["show", "open", "fixed", "none"],
            Self::ShowAppointment => &["changeable", "offered", "fixed", "gone"],
            Self::MoveAppointment => &["moved", "taken", "late", "gone"],
            Self::CancelAppointment => &["cancelled", "late", "gone"],
            Self::ConfirmComing => &["done", "gone"],
            Self::ShowMyData
            | Self::EraseMyData
            | Self::ChoosePlace
            | Self::ReleaseOpening
            | Self::SendPin
            | Self::TakeAlong
            | Self::TellRequest
            | Self::ChooseSign
            | Self::AllowNotice
            | Self::WithdrawRequest => &["done"],
        }
    }

    /// What may be told above the next screen when it is answered: messages, and the arguments
    /// each is filled with.
    #[must_use]
    pub fn notices(self) -> &'static [(&'static str, &'static [&'static str])] {
        /// All that is told of one appointment.
        const OF_ONE: &[&str] = &["place", "reference", "when"];
        /// The same of a discreet one.
        const CODED: &[&str] = &["reference", "when"];
        match self {
            Self::ShowMyData => &[("my_data-shown", &["language", "municipality", "since"])],
            Self::ReadAnswer => &[("desk-answer", &["text"]), ("desk-answer-more", &["text"])],
            Self::LookAtRequest => &[("desk-remains", &[])],
            Self::BeginBooking => &[("appointment-demonstration", &[])],
            Self::HoldOpening => &[("appointment-held", &["until", "when"])],
            Self::SettleAppointment => &[
                ("appointment-given", OF_ONE),
                ("appointment-asked", OF_ONE),
                ("appointment-asked_here", OF_ONE),
                ("appointment-given_quietly", CODED),
                ("appointment-asked_quietly", CODED),
            ],
            Self::ShowAppointment => &[
                ("my_appointments-is_booked", OF_ONE),
                ("my_appointments-is_requested", OF_ONE),
                ("my_appointments-is_confirmed", OF_ONE),
                ("my_appointments-is_moved", OF_ONE),
                ("my_appointments-is_offered", &["place", "until", "when"]),
                ("my_appointments-is_unanswered", OF_ONE),
                ("my_appointments-is_cancelled_absent", OF_ONE),
                ("my_appointments-is_cancelled_closed", OF_ONE),
                ("my_appointments-is_cancelled_elsewhere", OF_ONE),
                ("my_appointments-is_cancelled_other", OF_ONE),
            ],
            Self::FindAppointment => &[
                ("my_appointments-code_booked", CODED),
                ("my_appointments-code_requested", CODED),
                ("my_appointments-code_confirmed", CODED),
                ("my_appointments-code_moved", CODED),
                ("my_appointments-code_unanswered", CODED),
                ("my_appointments-code_cancelled_absent", CODED),
                ("my_appointments-code_cancelled_closed", CODED),
                ("my_appointments-code_cancelled_elsewhere", CODED),
                ("my_appointments-code_cancelled_other", CODED),
            ],
            Self::MoveAppointment => {
                &[("my_appointments-is_moved", OF_ONE), ("my_appointments-is_requested", OF_ONE)]
            }
            Self::TakeAlong => &[("appointment-sent", &[]), ("appointment-code", &["code"])],
            _ => &[],
        }
    }
}

/// Something the conversation may remember.
#[derive(Clone, Debug)]
pub struct Slot {
    /// What values it takes.
    pub kind: SlotKind,
    /// How long it is remembered.
    pub keep: Keep,
    /// Where it stands.
    pub place: Place,
}

/// What values a slot takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SlotKind {
    /// Free words, at most `max` characters.
    Text {
        /// Characters, 1 to 1000.
        max: u16,
    },
    /// A whole number.
    Integer {
        /// Smallest allowed.
        min: i64,
        /// Largest allowed.
        max: i64,
    },
    /// A calendar day, Gregorian.
    Date {
        /// Whether days after today are allowed.
        future: bool,
        /// Whether days before today are allowed.
        past: bool,
    },
    /// A telephone number, kept as E.164; without prefix it is Italian.
    Phone,
    /// One of these, labelled by attributes of the asking node's message.
    Choice {
        /// In order, with their icons.
        options: Vec<(ChoiceId, Option<Icon>)>,
    },
    /// A municipality of the territory, by button or by typing.
    Municipality,
    /// A shipped language; answering changes the session's language.
    Language,
    /// A day and an hour that the desk itself fills in; it cannot be asked for.
    Moment,
}

/// How long a slot is remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Until its flow ends. The default.
    Flow,
    /// As long as the session, so that nobody is asked twice.
    Session,
}

impl Flow {
    /// The node of that name.
    #[must_use]
    pub fn node(&self, id: &NodeId) -> Option<&Node> {
        self.nodes.iter().find(|node| node.id == *id)
    }
}

impl Flows {
    /// The flow of that name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Flow> {
        self.by_id.get(id)
    }
}
