//! What travels between an edge and the conversation.

use crate::flow::event::Input;
use crate::flow::model::Icon;
use crate::flow::screen::Entry;
use crate::ids::{ChatId, LaneId, LanguageTag, TelegramMessageId, UpdateKey};
use crate::text::locale::Direction;
use crate::time::Timestamp;

pub use super::touch::Touch;

use super::lane::Address;
use super::sent::Delivered;

/// One event from the outside, parsed.
#[derive(Clone, Debug)]
pub struct Inbound {
    /// Whose.
    pub lane: LaneId,
    /// Where answers go.
    pub address: Address,
    /// What makes it recognisable when it arrives twice.
    pub key: UpdateKey,
    /// What happened.
    pub gesture: Gesture,
    /// The language the client speaks, a hint only (`language_code`, `Accept-Language`).
    pub language_hint: Option<String>,
    /// Her message on Telegram, to know what stands below our screen, and for the ledger.
    pub message: Option<TelegramMessageId>,
    /// What the sender knows of this lane and the record does not yet.
    pub delivered: Option<Box<Delivered>>,
    /// When it reached us.
    pub received: Timestamp,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// Something for the flow.
    Input(Input),
    /// Touched a button of the screen with this number. An older number is stale, even if the
    /// choice exists on the present screen too: she touched what she saw.
    Tap {
        /// The screen's number.
        screen: u64,
        /// What she touched.
        touch: Touch,
    },
    /// Shows an operator's invitation: from now on this chat rings for them.
    Join {
        /// What the link carried.
        token: String,
    },
    /// Cannot be reached any more (blocked the bot, deleted the account).
    Blocked,
    /// Can be reached again.
    Unblocked,
    /// The chat has a new id (a group became a supergroup).
    Migrated {
        /// The new id.
        to: ChatId,
    },
    /// Its handling failed before: said neutrally, with a way to a human.
    Trouble,
    /// Its time is over: it is erased, without a word.
    Forget,
    /// In a group: answered once, politely, with nothing personal.
    Group,
    /// Needs no answer, only the mark that it was seen.
    Ignored,
}

/// A screen in words, ready for an edge to lay out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The lane's number of this screen; buttons carry it.
    pub number: u64,
    /// The language most of it is in.
    pub language: LanguageTag,
    /// Which way it reads.
    pub direction: Direction,
    /// The flow's title: a page's heading. Neutral by the checks on titles.
    pub title: String,
    /// In order from the top.
    pub blocks: Vec<Block>,
    /// What can be chosen.
    pub choices: Vec<Button>,
    /// What can be typed.
    pub entry: Option<EntryField>,
    /// The ways out.
    pub navigation: Vec<Button>,
    /// How many of its texts are in another language, for want of them in this one.
    pub fallbacks_count: u32,
}

/// A piece of a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Told in passing, above the screen's own matter: an apology, what was just done.
    Notice(String),
    /// The screen's own words; blank lines separate paragraphs.
    Text(String),
    /// The piece above once more, in the language that stands beside the reply's.
    Beside {
        /// The words; blank lines separate paragraphs.
        text: String,
        /// The language they are in.
        language: LanguageTag,
        /// Which way it reads.
        direction: Direction,
    },
    /// A heading inside the screen: a service's name.
    Heading(String),
    /// A labelled fact.
    Fact(FactLine),
    /// Something to take along with a phone's camera; only screens that others' phones can look at
    /// show it.
    Code {
        /// What it is for.
        label: String,
        /// What the code holds.
        data: String,
    },
}

/// A labelled fact of a card or a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactLine {
    /// The picture beside it.
    pub icon: Icon,
    /// What it is: "Where".
    pub label: String,
    /// The fact; lines separated by `\n`.
    pub text: String,
    /// "to be verified", in the reader's language, when nobody verified it.
    pub caveat: Option<String>,
    /// What to dial when it is a number. Numbers stand on their own line, without isolation.
    pub dial: Option<String>,
}

/// A thing to touch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What it stands for.
    pub touch: Touch,
    /// The picture beside the word.
    pub icon: Option<Icon>,
    /// The word: one line, no isolation marks.
    pub label: String,
    /// The language of the word, when it is not the reply's (a language's own name).
    pub language: Option<LanguageTag>,
}

/// A field to type into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryField {
    /// What it takes.
    pub entry: Entry,
    /// Its label.
    pub label: String,
    /// The button that sends it.
    pub send: String,
}
