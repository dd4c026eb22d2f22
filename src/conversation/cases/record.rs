//! What is kept of a case: its envelope, its entries, and where open ones are found.
//!
//! The promise: the envelope holds what the desk needs to route and to watch, nothing she told;
//! a body entry is bytes that only operators open. All of it is sealed under a seal of the case's
//! own, so that erasing the case is destroying one wrap.

use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::cases::Case;
use crate::cases::routing::Channels;
use crate::cases::watch::Target;
use crate::conversation::lane::ContactWindow;
use crate::conversation::ledger::Remaining;
use crate::ids::{CaseId, LaneId, OperatorId};
use crate::store::envelope::{Envelope, SealedEntry};
use crate::store::record::Record;
use crate::store::{Key, Space};
use crate::time::Timestamp;

/// The first byte after the space in the index of open cases.
const KIND: u8 = 2;
/// What she or an operator did last, as far as it is kept in the envelope.
const TRAIL_MAX: usize = 32;
/// How long a closed case is kept, at most; its team may erase it sooner.
pub const KEPT_CLOSED: Duration = Duration::from_hours(90 * 24);
/// How many characters of a case's reference people read to one another.
pub const REFERENCE_CHARACTERS: usize = 4;

/// The envelope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseRecord {
    /// Where it stands.
    pub case: Case,
    /// Hers; none for a drill, and after her lane was forgotten: then nothing leads to her.
    pub lane: Option<LaneId>,
    /// When a neutral notice may arrive, if she asked for one. Without it nothing is ever sent.
    pub window: Option<ContactWindow>,
    /// Whether the one notice is already on its way: she has not looked since.
    pub is_notice_out: bool,
    /// The picture she chose, of twelve. Another one shows nothing of this.
    pub sign: Option<u8>,
    /// How many body entries there are.
    pub entries: u32,
    /// The numbers of replies that wait until she returns, oldest first.
    pub waiting: Vec<u32>,
    /// The body's key, sealed to each who may open it.
    pub envelope: Option<Envelope>,
    /// Whether somebody could open the body who may not any more: whoever opens it next seals all
    /// of it to a fresh key.
    pub is_key_out: bool,
    /// Calls on other channels that are owed: a crash repeats them.
    pub calls: Vec<Call>,
    /// Numbers calls.
    pub calls_made: u32,
    /// Whose lanes carry a line of it.
    pub lines: BTreeSet<OperatorId>,
    /// What happened lately, in kinds: for whoever holds it.
    pub trail: Vec<(Timestamp, Happening)>,
    /// When the stages of the chain were reached the first time.
    pub stages: Stages,
}

impl Record for CaseRecord {
    const FORMAT: u8 = 2;
}

/// A call on a channel that is not Telegram, owed until it was delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// Its number in its case.
    pub number: u32,
    /// To whom.
    pub to: Target,
    /// By which ways; each way that did its part is taken out.
    pub channels: Channels,
    /// Since when it is owed.
    pub since: Timestamp,
}

/// When the stages of the chain were reached the first time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stages {
    /// The first alarm was committed.
    pub rung: Option<Timestamp>,
    /// Somebody took it.
    pub claimed: Option<Timestamp>,
    /// They said that they are at it.
    pub acknowledged: Option<Timestamp>,
    /// She was written to.
    pub contacted: Option<Timestamp>,
    /// The highest step of the chain.
    pub highest_step: u8,
    /// Whether the chain ended without anybody.
    pub was_exhausted: bool,
}

/// Something that happened, without content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Happening {
    /// She asked again.
    AskedAgain,
    /// She told something more.
    Told,
    /// She read what waited for her.
    Read,
    /// Somebody chose another picture than hers: perhaps not she.
    WrongSign,
    /// She left quickly.
    Left,
    /// She wishes nothing more.
    Withdrew,
    /// An operator took it.
    Claimed(OperatorId),
    /// An operator gave it back.
    GaveBack(OperatorId),
    /// It went back to the chain by itself: a lease or a time to look again ran out.
    RanOut(OperatorId),
    /// Whoever had it was excluded or left.
    TakenAway(OperatorId),
    /// The desk forgot her conversation: nothing here reaches her any more.
    Parted,
    /// She was told what of the chat could not be deleted.
    ToldWhatStayed(Remaining),
}

impl CaseRecord {
    /// The envelope of a case nobody did anything to yet.
    #[must_use]
    pub fn new(case: Case, lane: Option<LaneId>) -> Self {
        Self {
            case,
            lane,
            window: None,
            is_notice_out: false,
            sign: None,
            entries: 0,
            waiting: Vec::new(),
            envelope: None,
            is_key_out: false,
            calls: Vec::new(),
            calls_made: 0,
            lines: BTreeSet::new(),
            trail: Vec::new(),
            stages: Stages::default(),
        }
    }

    /// Whether it is over and an answer was left that she has not read: it stays hers to pull.
    #[must_use]
    pub fn waits_to_be_read(&self) -> bool {
        !self.case.is_open() && !self.waiting.is_empty()
    }

    /// Remembers what happened; the oldest goes beyond the limit.
    pub fn happened(&mut self, what: Happening, now: Timestamp) {
        if self.trail.len() == TRAIL_MAX {
            self.trail.remove(0);
        }
        self.trail.push((now, what));
    }
}

/// Who wrote an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Author {
    /// She.
    Her,
    /// An operator.
    Operator(OperatorId),
}

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EntryKind {
    /// Something she told.
    Told,
    /// An operator's note; she never sees it.
    Note,
    /// What was said to her, as operators keep it.
    Reply,
    /// On what ground somebody else was told.
    Ground,
    /// How it ended, in words.
    Ending,
}

/// A piece of the body: bytes that only operators open.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Who wrote it.
    pub author: Author,
    /// What it is.
    pub kind: EntryKind,
    /// When.
    pub at: Timestamp,
    /// Sealed to the body's key.
    pub sealed: SealedEntry,
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entry({:?}, {:?}, {} bytes)", self.author, self.kind, self.sealed.weight_bytes())
    }
}

impl Record for Entry {
    const FORMAT: u8 = 1;
}

/// The longest answer, in UTF-16 units, and the most that is shown at once: beside it the screen
/// around it has room in one message of Telegram.
pub const ANSWER_UNITS_MAX: usize = 3_500;

/// How much of a message a text takes.
#[must_use]
pub fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// A reply that waits for her: the desk must be able to show it, so it is sealed under the case's
/// own seal, and deleted when it was shown.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingReply {
    /// Words, or a phrase's message id.
    pub words: Words,
    /// When it was written.
    pub at: Timestamp,
}

/// What a reply says.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Words {
    /// A signed phrase, said in her language.
    Phrase(String),
    /// An operator's own words.
    Own(String),
}

impl fmt::Debug for WaitingReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WaitingReply(…)")
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words(…)")
    }
}

impl Record for WaitingReply {
    const FORMAT: u8 = 1;
}

/// An answer that its author wrote in the chat that rings and has not confirmed yet. It is kept
/// with the case and not with the chat, so that it is erased with the case.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Who wrote it: nobody else sends it.
    pub by: OperatorId,
    /// What.
    pub words: String,
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Draft(…)")
    }
}

impl Record for Draft {
    const FORMAT: u8 = 1;
}

/// Where an open case is found, and when it is due. Written with every change of the case, so a
/// turn of the watch opens only what is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenEntry {
    /// When the case moves by itself.
    pub due: Timestamp,
    /// Whether a call on another channel is owed.
    pub owes_calls: bool,
    /// Whether it is closed, and due to be deleted.
    pub is_over: bool,
}

impl Record for OpenEntry {
    const FORMAT: u8 = 1;
}

/// The envelope's key.
#[must_use]
pub fn key_of(case: CaseId) -> Key {
    Key::new(Space::Record, &[&case.0])
}

/// A body entry's key.
#[must_use]
pub fn entry_key(case: CaseId, number: u32) -> Key {
    Key::new(Space::Record, &[&case.0, &[1], &number.to_be_bytes()])
}

/// A waiting reply's key.
#[must_use]
pub fn reply_key(case: CaseId, number: u32) -> Key {
    Key::new(Space::Record, &[&case.0, &[2], &number.to_be_bytes()])
}

/// The range of a case's record and all that belongs to it.
#[must_use]
pub fn belongings(case: CaseId) -> (Key, Key) {
    // Beyond every kind of belonging: entries are of the first, replies of the
    // second, a draft of the third.
    (key_of(case), Key::new(Space::Record, &[&case.0, &[u8::MAX]]))
}

/// The key of a draft: a case has one at most.
#[must_use]
pub fn draft_key(case: CaseId) -> Key {
    Key::new(Space::Record, &[&case.0, &[3]])
}

/// An open case's key in the index.
#[must_use]
pub fn open_key(case: CaseId) -> Key {
    Key::new(Space::Index, &[&[KIND], &case.0])
}

/// The range of the index of open cases.
#[must_use]
pub fn open_range() -> (Key, Key) {
    (Key::new(Space::Index, &[&[KIND]]), Key::new(Space::Index, &[&[KIND + 1]]))
}

/// The case that an index key names.
#[must_use]
pub fn case_of(key: &Key) -> Option<CaseId> {
    Some(CaseId(key.as_bytes().get(2..)?.try_into().ok()?))
}
