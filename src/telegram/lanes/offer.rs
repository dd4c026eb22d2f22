//! What the sender is offered, and the calls it makes of it.

use std::sync::Arc;

use crate::conversation::lane::{Lane, PostContent};
pub use crate::conversation::urgency::Urgency;
use crate::ids::{ChatId, LaneId, TelegramMessageId};
use crate::store::OutboxTicket;

impl Urgency {
    /// Whether somebody waits for it.
    pub(super) fn is_awaited(self) -> bool {
        self <= Self::Answer
    }

    /// Failures that Telegram tells us of, after which an item is given up. With pauses that
    /// grow to a minute, 240 are four hours and 1440 are a day.
    pub(super) fn failures_max(self) -> u16 {
        match self {
            Self::Help => 1_440,
            Self::Answer => 240,
            Self::Reminder => 60,
            Self::Bulk => 10,
        }
    }

    /// How often a send of unknown outcome is made again.
    pub(super) fn resends_max(self) -> u8 {
        match self {
            Self::Help | Self::Answer | Self::Reminder => 2,
            Self::Bulk => 0,
        }
    }
}

/// Something a lane should show.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Whose.
    pub lane: LaneId,
    /// The lane as committed.
    pub snapshot: Arc<Lane>,
    /// How urgent.
    pub urgency: Urgency,
    /// The committed outbox row, settled when nothing of it is owed.
    pub ticket: Option<OutboxTicket>,
}

/// Names a call while it is in flight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallId(pub u64);

/// How words are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Markup {
    /// With Telegram's HTML.
    Formatted,
    /// Without any, after Telegram could not read the formatting.
    Plain,
}

/// A call to make now.
#[derive(Clone, Debug)]
pub struct Call {
    /// For [`Sender::finished`].
    pub id: CallId,
    /// Whose.
    pub lane: LaneId,
    /// Where.
    pub chat: ChatId,
    /// What to render from.
    pub snapshot: Arc<Lane>,
    /// What to do.
    pub kind: CallKind,
    /// How to write it.
    pub markup: Markup,
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallKind {
    /// Show the lane's screen.
    Show {
        /// The message to edit; none to send anew.
        edit: Option<TelegramMessageId>,
        /// The screen's number.
        number: u64,
    },
    /// Send a single message besides the screen.
    Post {
        /// Its number.
        number: u64,
        /// What it says.
        content: PostContent,
    },
    /// Show an operator's alarm.
    Alarm {
        /// The message to edit; none to send anew, so that it rings.
        edit: Option<TelegramMessageId>,
        /// The alarm's number.
        number: u64,
        /// The ring it is at.
        rings: u32,
    },
    /// Take the keyboard off an old screen.
    ClearKeyboard {
        /// Which.
        message: TelegramMessageId,
    },
    /// Delete messages, at most 100.
    Delete {
        /// Which.
        messages: Vec<TelegramMessageId>,
    },
    /// Delete a single message that should be gone already: the answer is the proof.
    Confirm {
        /// Which.
        message: TelegramMessageId,
    },
    /// Put a fixed neutral text in the place of a message of ours that cannot be deleted.
    Neutralise {
        /// Which.
        message: TelegramMessageId,
    },
}

impl CallKind {
    /// Whether Telegram makes a new message of it, so that repeating it would show it twice.
    #[must_use]
    pub fn is_send(&self) -> bool {
        matches!(
            self,
            Self::Show { edit: None, .. } | Self::Alarm { edit: None, .. } | Self::Post { .. }
        )
    }
}
