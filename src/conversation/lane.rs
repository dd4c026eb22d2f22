//! A lane: all that is remembered of one person on one channel, in one record.
//!
//! The promise: one record holds the session, what the screen should show, and which updates were
//! seen, so that a step is one put. What the screen shows is an intent (a number; the screen is
//! computed from the session), never rendered words.

use serde::{Deserialize, Serialize};

use crate::flow::session::Session;
use crate::ids::{
    AppointmentId, CaseId, ChatId, LanguageTag, OperatorId, PlaceId, TelegramMessageId, UpdateKey,
};
use crate::text::preview::Neutral;
use crate::time::Timestamp;

/// Where answers go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Address {
    /// A private chat.
    Private(ChatId),
    /// A group.
    Group(ChatId),
    /// A browser, which asks by itself.
    Web,
    /// A terminal, which asks by itself.
    Terminal,
}

/// The record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lane {
    /// Where answers go.
    pub address: Address,
    /// Where the person stands.
    pub session: Session,
    /// Updates seen, oldest first.
    pub seen: Seen,
    /// What should be shown.
    pub outgoing: Outgoing,
    /// What is known to be shown.
    pub shown: Confirmed,
    /// Her newest message: what stands below our screen is answered below it.
    pub newest_hers: Option<TelegramMessageId>,
    /// Messages of both directions that could still be deleted (Telegram allows 48 hours),
    /// oldest first.
    pub ledger: Vec<LedgerEntry>,
    /// Of what was to be wiped, what stayed: told to her and to whoever works on her request.
    pub remains: Vec<Remains>,
    /// Whether anything may be sent.
    pub standing: LaneStanding,
    /// The language to speak until one is chosen, from the client's hint.
    pub language_guess: Option<LanguageTag>,
    /// After an unclean stop: the update being attempted, and how often. The second death on the
    /// same update quarantines it.
    pub attempt: Option<(UpdateKey, u8)>,
    /// When the lane began.
    pub since: Timestamp,
    /// When the person last did something.
    pub last_seen: Timestamp,
    /// Her requests, if any: repeated taps join them.
    pub requests: Requests,
    /// Appointments held or asked for, oldest first: what a family may have at a time is decided
    /// here.
    pub appointments: Vec<AppointmentId>,
    /// Set when an operator joined by invitation: this chat rings.
    pub operator: Option<OperatorId>,
    /// The one timer that stands for this lane, if any. It may be early: when it fires, what is
    /// really due is computed, and it is set again.
    pub timer: Option<Timestamp>,
}

/// Where she asks for a person. What was asked in private is told, answered and ended there alone,
/// whichever team reads it: whoever holds her phone at the open counter sees nothing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counter {
    /// In a flow that anybody may look at.
    Open,
    /// In a flow of which nothing stays on the screen.
    Private,
}

impl Counter {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Open, Self::Private];
}

/// Her requests: at most one at each counter, and neither knows of the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requests {
    open: Option<CaseId>,
    private: Option<CaseId>,
}

impl Requests {
    /// The one at a counter.
    #[must_use]
    pub fn at(self, counter: Counter) -> Option<CaseId> {
        match counter {
            Counter::Open => self.open,
            Counter::Private => self.private,
        }
    }

    /// Puts one at a counter, in the place of the one that stood there.
    pub fn put(&mut self, counter: Counter, case: CaseId) {
        *self.place(counter) = Some(case);
    }

    /// Takes the one at a counter away.
    pub fn take(&mut self, counter: Counter) -> Option<CaseId> {
        self.place(counter).take()
    }

    /// All of them.
    pub fn all(self) -> impl Iterator<Item = CaseId> {
        self.open.into_iter().chain(self.private)
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.open.is_none() && self.private.is_none()
    }

    fn place(&mut self, counter: Counter) -> &mut Option<CaseId> {
        match counter {
            Counter::Open => &mut self.open,
            Counter::Private => &mut self.private,
        }
    }
}

/// Whether anything may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LaneStanding {
    /// The usual.
    Open,
    /// They blocked the bot; nothing is sent until they come back.
    Suspended,
    /// Being erased: the wipe first, then the keys.
    Erasing,
}

/// What should be shown: desired state, not calls.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outgoing {
    /// Grows with everything there is to show or do.
    pub number: u64,
    /// Raised by leaving quickly: no call of an older generation starts afterwards.
    pub generation: u32,
    /// The number of the newest screen; 0 before the first.
    pub screen: u64,
    /// Single messages to send besides the screen, oldest first; few.
    pub posts: Vec<Post>,
    /// An operator's standing alarm: desired state like the screen, in a message of its own.
    pub alarm: Option<Alarm>,
    /// What the operator is doing in this chat with an ordinary request of theirs.
    pub writing: Option<Writing>,
    /// Messages to delete.
    pub wipe: Vec<TelegramMessageId>,
    /// Until when the wipe must be done; what is left then is told.
    pub wipe_due: Option<Timestamp>,
    /// Whether the screen shows something discreet: what is sent and written meanwhile goes when
    /// she leaves.
    pub is_discreet: bool,
}

/// A single message besides the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Post {
    /// Its number, from [`Outgoing::number`].
    pub number: u64,
    /// What.
    pub content: PostContent,
    /// What must hold at the moment of sending; otherwise it is dropped, or waits.
    pub guard: Guard,
}

impl Post {
    /// Whether it waits for its guard, apart from what was asked for: it keeps no order with the
    /// screen and is settled by itself.
    #[must_use]
    pub fn is_unasked(&self) -> bool {
        self.guard != Guard::default()
    }
}

/// What must hold at the moment something unasked is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guard {
    /// Not before.
    pub not_before: Option<Timestamp>,
    /// Dropped from then on.
    pub expires: Option<Timestamp>,
    /// Only inside the hours she chose; outside it waits for the next.
    pub window: Option<ContactWindow>,
    /// Only while the lane is of this generation: leaving quickly takes it back.
    pub generation: Option<u32>,
}

/// When something unasked may arrive: by the wall clock of Rome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactWindow {
    /// A bit a weekday, Monday the lowest.
    pub weekdays: u8,
    /// Minutes after midnight, included.
    pub from_minute: u16,
    /// Minutes after midnight, excluded; never before `from_minute`.
    pub until_minute: u16,
}

/// An operator's standing alarm. It names requests by reference only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alarm {
    /// Its number, from [`Outgoing::number`].
    pub number: u64,
    /// Grows when it must ring again: a new message instead of an edit.
    pub rings: u32,
    /// What waits for this operator, oldest first. Empty: the message goes.
    pub lines: Vec<AlarmLine>,
}

/// What an operator is doing in the chat that rings with one ordinary request of theirs. Words are
/// never here: they stand with the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Writing {
    /// With which.
    pub case: CaseId,
    /// How far they are.
    pub stage: Stage,
    /// What whoever asked reads.
    pub language: Option<LanguageTag>,
    /// Until when what they write is taken for the answer; afterwards it is theirs.
    pub until: Timestamp,
}

/// How far an operator is with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// Said that they will write: what they write next is the answer, until they say otherwise.
    Asked,
    /// The same, after something too long.
    TooLong,
    /// Wrote it, and was asked whether it goes.
    Drafted {
        /// The message that holds it: it goes from the chat when it is sent or dropped.
        message: Option<TelegramMessageId>,
    },
    /// Wants to close it, and was asked how it ended.
    Closing,
    /// What they wrote was not sent, and they were told.
    Unsent {
        /// Why.
        why: Unsent,
        /// The message that holds it.
        message: Option<TelegramMessageId>,
    },
}

/// Why an answer was not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unsent {
    /// It is not theirs any more, or over.
    Lost,
    /// No key stands behind the team: what is said could not be kept.
    NoKey,
}

/// One request in an alarm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlarmLine {
    /// Which.
    pub case: CaseId,
    /// What is said of it.
    pub kind: AlarmKind,
}

/// What an alarm says of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AlarmKind {
    /// Somebody should take it.
    New,
    /// Still free.
    Again,
    /// A test: are you there?
    Test,
    /// An ordinary one that they have in hand: they may answer it here.
    Mine,
    /// The same, with an answer that waits to be read.
    Answered,
}

/// What a post says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PostContent {
    /// The place of a card on a map, in answer to a tap.
    Pin(PlaceId),
    /// Something unasked: a fixed neutral text.
    Neutral(Neutral),
    /// A neutral reminder with buttons to confirm, see and cancel; what it is about shows after a
    /// tap.
    Reminder(AppointmentId),
    /// The calendar file of an appointment, in answer to a tap.
    CalendarFile(AppointmentId),
}

/// What is known to be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    /// The message that holds our screen.
    pub message: Option<TelegramMessageId>,
    /// The highest number known to be sent, refused or given up: nothing up to it is owed.
    pub number: u64,
    /// The operator's alarm, if there ever was one.
    pub alarm: Option<ShownAlarm>,
}

/// How an operator's alarm is known to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownAlarm {
    /// The message that holds it; none when it was taken away, or could not be sent.
    pub message: Option<TelegramMessageId>,
    /// The [`Alarm::number`] up to which nothing is owed.
    pub number: u64,
    /// At which ring.
    pub rings: u32,
}

/// A message that could still be deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LedgerEntry {
    /// Which.
    pub message: TelegramMessageId,
    /// When it was sent.
    pub at: Timestamp,
    /// Whose.
    pub origin: Origin,
    /// Whether it goes when she leaves: it came while something discreet was open.
    pub is_discreet: bool,
}

/// A message that a wipe could not take away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remains {
    /// Which.
    pub of: RemainsOf,
    /// Whose.
    pub origin: Origin,
    /// Why it stayed, as far as we know.
    pub why: WhyRemains,
}

/// Which message stayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RemainsOf {
    /// This one.
    Message(TelegramMessageId),
    /// One of ours of which we never learned whether it came to be, by the number of what it said.
    Sending(u64),
}

/// Why a message stayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WhyRemains {
    /// Telegram does not delete it any more.
    TooOld,
    /// Nobody knows whether it is there.
    Unknown,
}

/// Who sent a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// The desk.
    Ours,
    /// The person.
    Hers,
}

/// Update keys lately seen, oldest first: at least the newest 128, and every key not yet
/// confirmed to Telegram (a poll carries at most 100 updates, so 128 cover them).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen(pub std::collections::VecDeque<u64>);

impl Seen {
    /// How many keys are remembered.
    pub const LIMIT: usize = 128;

    /// Whether `key` was seen.
    #[must_use]
    pub fn contains(&self, key: UpdateKey) -> bool {
        self.0.iter().rev().any(|seen| *seen == key.0)
    }

    /// Remembers `key`, forgetting the oldest beyond the limit.
    pub fn insert(&mut self, key: UpdateKey) {
        if self.0.len() == Self::LIMIT {
            self.0.pop_front();
        }
        self.0.push_back(key.0);
    }
}

// Keys mostly grow by little, so each is stored as its difference from the one before: two bytes
// instead of eight in a record that every step rewrites.
impl Serialize for Seen {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut before = 0u64;
        serializer.collect_seq(self.0.iter().map(|key| {
            let step = key.wrapping_sub(before) as i64;
            before = *key;
            step
        }))
    }
}

impl<'de> Deserialize<'de> for Seen {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut before = 0u64;
        let steps = Vec::<i64>::deserialize(deserializer)?;
        Ok(Self(
            steps
                .into_iter()
                .map(|step| {
                    before = before.wrapping_add(step as u64);
                    before
                })
                .collect(),
        ))
    }
}
