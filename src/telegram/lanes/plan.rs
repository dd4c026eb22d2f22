//! One lane: what it owes, and what an outcome changes.
//!
//! The promise: the next call follows from the newest snapshot alone, so an older screen or an
//! older generation can never start after a newer one was offered. It deliberately does not know
//! of other lanes, of pacing between chats, or of time beyond its own instants.

use std::sync::Arc;

use crate::conversation::lane::{Address, Lane, LaneStanding, LedgerEntry, Origin};
use crate::ids::{ChatId, LaneId, TelegramMessageId};
use crate::store::OutboxTicket;
use crate::telegram::pace::Bucket;
use crate::time::Timestamp;

use super::queue::Standing;
use super::{CallKind, Known, Markup, SentOutcome, Urgency};

/// Messages a `deleteMessages` call takes.
const DELETE_MAX: usize = 100;
/// Keyboards still to clear, and sent messages the record may not know of: beyond these the
/// oldest is forgotten, because a lane's memory must stay small.
const MEMORY_MAX: usize = 64;

/// What a failed call was about, so that counting starts anew with something new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Show(u64),
    Post(u64),
    Clear(TelegramMessageId),
    Delete,
}

impl Item {
    pub(super) fn of(kind: &CallKind) -> Self {
        match kind {
            CallKind::Show { number, .. } => Self::Show(*number),
            CallKind::Post { number, .. } => Self::Post(*number),
            CallKind::ClearKeyboard { message } => Self::Clear(*message),
            CallKind::Delete { .. } => Self::Delete,
        }
    }
}

/// What went wrong with an item so far.
#[derive(Clone, Copy, Debug)]
pub(super) struct Attempts {
    pub(super) item: Item,
    /// Failures Telegram told us of, and repeated edits and deletions of unknown outcome.
    pub(super) failures: u16,
    /// Sends of unknown outcome.
    pub(super) ambiguous: u8,
    pub(super) markup: Markup,
}

impl Attempts {
    fn none(item: Item) -> Self {
        Self { item, failures: 0, ambiguous: 0, markup: Markup::Formatted }
    }
}

/// Whether a lane can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// As far as we know.
    Open,
    /// Somebody acted there since the call in flight began: its refusal may be out of date.
    Acted,
    /// Not until somebody acts there.
    Refused,
}

/// Which message holds our screen, after something took effect.
#[derive(Clone, Copy)]
enum Screen {
    Unchanged,
    Is(TelegramMessageId),
    Nowhere,
}

/// All the sender remembers of a lane.
#[derive(Debug)]
pub(super) struct LaneState {
    pub(super) id: LaneId,
    /// The newest offer while anything of it is owed.
    pub(super) snapshot: Option<Arc<Lane>>,
    /// Generation and number of the newest offer ever.
    pub(super) head: (u32, u64),
    pub(super) urgency: Urgency,
    /// Own memory of what is shown, where it may be ahead of the record.
    pub(super) known: Option<Known>,
    /// The number up to which the lane's record is known to hold what was sent.
    pub(super) folded: u64,
    /// Messages sent that the snapshot's record did not know of yet, with their numbers.
    unfolded: Vec<(u64, TelegramMessageId)>,
    /// Messages that show something of an older generation: gone before anything else.
    pub(super) leftovers: Vec<TelegramMessageId>,
    /// Old screens whose keyboards are still to be cleared.
    clear: Vec<TelegramMessageId>,
    /// Of the snapshot's wipe, what is deleted already.
    deleted: Vec<TelegramMessageId>,
    pub(super) reach: Reach,
    /// Where the chat moved to.
    pub(super) moved_to: Option<ChatId>,
    tickets: Vec<OutboxTicket>,
    attempts: Option<Attempts>,
    /// What to tell the store, gathered since it was last told.
    pub(super) report: Option<SentOutcome>,
    /// Whether the lane stands in the sender's list of reports.
    pub(super) is_report_listed: bool,
    /// Reports the shell is committing.
    pub(super) reports_out: u32,
    pub(super) in_flight: bool,
    pub(super) standing: Standing,
    /// Telegram's wish (429) or our own pause after a failure.
    pub(super) not_before: Timestamp,
    pub(super) chat_bucket: Bucket,
    pub(super) edits_bucket: Bucket,
    pub(super) group_bucket: Bucket,
    /// Since when nothing is owed or told, if so.
    pub(super) idle_since: Option<Timestamp>,
}

impl LaneState {
    pub(super) fn new(id: LaneId, known: Option<Known>) -> Self {
        Self {
            id,
            snapshot: None,
            head: (0, 0),
            urgency: Urgency::Bulk,
            known,
            folded: 0,
            unfolded: Vec::new(),
            leftovers: Vec::new(),
            clear: Vec::new(),
            deleted: Vec::new(),
            reach: Reach::Open,
            moved_to: None,
            tickets: Vec::new(),
            attempts: None,
            report: None,
            is_report_listed: false,
            reports_out: 0,
            in_flight: false,
            standing: Standing::Aside,
            not_before: Timestamp::EPOCH,
            chat_bucket: Bucket::default(),
            edits_bucket: Bucket::default(),
            group_bucket: Bucket::default(),
            idle_since: None,
        }
    }

    /// Takes in an offer. An older one (two handlers may hand over in either order) leaves only
    /// its ticket.
    pub(super) fn offered(
        &mut self,
        snapshot: Arc<Lane>,
        urgency: Urgency,
        ticket: Option<OutboxTicket>,
    ) {
        self.tickets.extend(ticket);
        self.urgency = self.urgency.min(urgency);
        if urgency.is_awaited() {
            // Somebody acted, or must be told at any rate: worth trying again.
            self.reach = Reach::Acted;
        }
        let head = (snapshot.outgoing.generation, snapshot.outgoing.number);
        // Numbers grow with everything, also over an erasure, after which generations begin anew.
        if head.1 < self.head.1 {
            return;
        }
        let raised = self.head != (0, 0) && head.0 != self.head.0;
        self.head = head;
        let folded = snapshot.shown.number;
        self.folded = self.folded.max(folded);
        self.unfolded.retain(|(number, _)| *number > folded);
        self.deleted.retain(|message| snapshot.outgoing.wipe.contains(message));
        self.snapshot = Some(snapshot);
        if raised {
            self.leave_nothing_behind();
        }
    }

    /// Forgets all that was known of a lane; what is in flight ends by itself.
    pub(super) fn erased(&mut self) {
        self.snapshot = None;
        self.head = (0, 0);
        self.known = None;
        self.folded = 0;
        self.unfolded.clear();
        self.deleted.clear();
        self.leftovers.clear();
        self.clear.clear();
        self.attempts = None;
    }

    /// After leaving quickly: what was sent without the record knowing of it cannot be in the
    /// record's wipe list, and an old screen that will not be edited would keep showing.
    fn leave_nothing_behind(&mut self) {
        let Some(lane) = self.snapshot.clone() else { return };
        self.attempts = None;
        let edited = self.edit_target(&lane).filter(|_| self.screen_due(&lane));
        let screen = self.known(&lane).message;
        let sent = self.unfolded.iter().map(|(_, message)| *message);
        let cleared = self.clear.drain(..);
        let behind: Vec<_> = sent.chain(screen).chain(cleared).collect();
        for message in behind {
            if Some(message) != edited && !lane.outgoing.wipe.contains(&message) {
                self.leave(message);
            }
        }
    }

    /// Marks a message as showing something of an older generation.
    pub(super) fn leave(&mut self, message: TelegramMessageId) {
        if !self.leftovers.contains(&message) {
            self.leftovers.push(message);
        }
    }

    /// What is shown: the record's word, or our own where it is as new.
    pub(super) fn known(&self, lane: &Lane) -> Known {
        let record = Known { message: lane.shown.message, number: lane.shown.number };
        match self.known {
            Some(own) if own.number >= record.number => own,
            _ => record,
        }
    }

    fn screen_due(&self, lane: &Lane) -> bool {
        lane.standing != LaneStanding::Suspended
            && lane.outgoing.screen > 0
            && lane.outgoing.screen > self.known(lane).number
    }

    /// Our screen, if it may be edited: nothing of hers stands below it.
    fn edit_target(&self, lane: &Lane) -> Option<TelegramMessageId> {
        let screen = self.known(lane).message?;
        lane.newest_hers.is_none_or(|hers| hers.0 < screen.0).then_some(screen)
    }

    /// The next call, or nothing if nothing is owed.
    pub(super) fn plan(&self) -> Option<CallKind> {
        let lane = self.snapshot.as_deref()?;
        let is_refused = self.reach == Reach::Refused || lane.standing == LaneStanding::Suspended;
        if self.chat().is_none() || is_refused {
            return None;
        }
        let known = self.known(lane);
        let wipe = self.wipe(lane);
        if !self.leftovers.is_empty() {
            return Some(self.replace_leftovers(lane, &wipe));
        }
        if let Some(screen) = known.message
            && let Some(at) = wipe.iter().position(|message| *message == screen)
        {
            // The screen itself is to go: then first, or the next one would be edited into it.
            let from = at.saturating_sub(DELETE_MAX - 1);
            return Some(CallKind::Delete { messages: chunk(&wipe[from..]) });
        }
        if lane.standing == LaneStanding::Erasing && !wipe.is_empty() {
            return Some(CallKind::Delete { messages: chunk(&wipe) });
        }
        self.item(lane, known)
            .or_else(|| self.clear.first().map(|old| CallKind::ClearKeyboard { message: *old }))
            .or_else(|| (!wipe.is_empty()).then(|| CallKind::Delete { messages: chunk(&wipe) }))
    }

    /// Screen and posts go in the order of their numbers.
    fn item(&self, lane: &Lane, known: Known) -> Option<CallKind> {
        // A lane that is being erased still ends on its neutral screen; nothing else is said.
        let is_open = lane.standing == LaneStanding::Open;
        let mut posts = lane.outgoing.posts.iter().filter(|_| is_open);
        let post = posts.find(|post| post.number > known.number);
        let screen = self.screen_due(lane).then_some(lane.outgoing.screen);
        match (post, screen) {
            (Some(post), screen) if screen.is_none_or(|screen| post.number < screen) => {
                Some(CallKind::Post { number: post.number, content: post.content.clone() })
            }
            (_, Some(number)) => Some(CallKind::Show { edit: self.edit_target(lane), number }),
            _ => None,
        }
    }

    /// Editing the leftover into the present screen is the quickest way to make it harmless;
    /// where that is not the very next thing, it is deleted.
    fn replace_leftovers(&self, lane: &Lane, wipe: &[TelegramMessageId]) -> CallKind {
        if let [only] = self.leftovers[..]
            && !wipe.contains(&only)
            && let Some(show @ CallKind::Show { edit: Some(target), .. }) =
                self.item(lane, self.known(lane))
            && target == only
        {
            return show;
        }
        CallKind::Delete { messages: chunk(&self.leftovers) }
    }

    fn wipe(&self, lane: &Lane) -> Vec<TelegramMessageId> {
        let left = |message: &&TelegramMessageId| !self.deleted.contains(message);
        lane.outgoing.wipe.iter().filter(left).copied().collect()
    }

    /// Where calls go; nowhere for edges that ask by themselves.
    pub(super) fn chat(&self) -> Option<ChatId> {
        match self.snapshot.as_deref()?.address {
            Address::Private(chat) | Address::Group(chat) => Some(self.moved_to.unwrap_or(chat)),
            Address::Web | Address::Terminal => None,
        }
    }

    pub(super) fn is_group(&self) -> bool {
        self.snapshot.as_deref().is_some_and(|lane| matches!(lane.address, Address::Group(_)))
    }

    /// How the planned call is to be written.
    pub(super) fn markup(&self, kind: &CallKind) -> Markup {
        self.attempts
            .filter(|attempts| attempts.item == Item::of(kind))
            .map_or(Markup::Formatted, |attempts| attempts.markup)
    }

    /// The count of what went wrong with `kind`, to add to.
    pub(super) fn attempts(&mut self, kind: &CallKind) -> &mut Attempts {
        let item = Item::of(kind);
        match self.attempts {
            Some(attempts) if attempts.item == item => {}
            _ => self.attempts = Some(Attempts::none(item)),
        }
        self.attempts.get_or_insert(Attempts::none(item))
    }

    /// A call took effect. `message` is the message it made, when it made one and told us.
    pub(super) fn took_effect(
        &mut self,
        kind: &CallKind,
        message: Option<TelegramMessageId>,
        is_outdated: bool,
        now: Timestamp,
    ) {
        self.attempts = None;
        match kind {
            CallKind::Show { edit: Some(target), number } => {
                self.leftovers.retain(|left| left != target);
                if is_outdated {
                    self.leave(*target);
                }
                self.advance(*number, Screen::Is(*target));
            }
            CallKind::Show { edit: None, number } => {
                let before = self.snapshot.as_deref().and_then(|lane| self.known(lane).message);
                let gone = |old: &TelegramMessageId| {
                    let wipe = self.snapshot.as_deref().map(|lane| &lane.outgoing.wipe);
                    Some(*old) == message
                        || self.leftovers.contains(old)
                        || wipe.is_some_and(|wipe| wipe.contains(old))
                };
                self.clear.extend(before.filter(|old| !gone(old)));
                forget_oldest(&mut self.clear);
                self.sent(*number, message, is_outdated, now);
                self.advance(*number, message.map_or(Screen::Nowhere, Screen::Is));
            }
            CallKind::Post { number, .. } => {
                self.sent(*number, message, is_outdated, now);
                self.advance(*number, Screen::Unchanged);
            }
            CallKind::ClearKeyboard { message } => self.clear.retain(|old| old != message),
            CallKind::Delete { messages } => self.were_deleted(messages),
        }
    }

    fn sent(
        &mut self,
        number: u64,
        message: Option<TelegramMessageId>,
        is_outdated: bool,
        now: Timestamp,
    ) {
        let Some(message) = message else { return };
        self.unfolded.push((number, message));
        forget_oldest(&mut self.unfolded);
        let is_discreet = self.snapshot.as_ref().is_some_and(|lane| lane.outgoing.is_discreet);
        self.report().sent.push(LedgerEntry {
            message,
            at: now,
            origin: Origin::Ours,
            is_discreet,
        });
        if is_outdated {
            self.leave(message);
        }
    }

    fn were_deleted(&mut self, messages: &[TelegramMessageId]) {
        let wiped = self.snapshot.clone();
        let wiped = wiped.as_deref().map_or(&[][..], |lane| &lane.outgoing.wipe);
        self.deleted.extend(messages.iter().filter(|message| wiped.contains(message)));
        self.leftovers.retain(|left| !messages.contains(left));
        self.clear.retain(|old| !messages.contains(old));
        self.unfolded.retain(|(_, sent)| !messages.contains(sent));
        self.report().deleted.extend_from_slice(messages);
        let screen = self.snapshot.as_deref().map(|lane| self.known(lane));
        if let Some(Known { message: Some(screen), number }) = screen
            && messages.contains(&screen)
        {
            self.advance(number, Screen::Nowhere);
        }
    }

    /// The screen's message is not there, or cannot be edited any more. If it showed something of
    /// an older generation it stays a leftover: deleting what is not there harms nobody.
    pub(super) fn screen_gone(&mut self, target: TelegramMessageId) {
        let Some(known) = self.snapshot.as_deref().map(|lane| self.known(lane)) else { return };
        if known.message == Some(target) {
            self.advance(known.number, Screen::Nowhere);
        }
    }

    /// The screen's message cannot be edited into what it should show: the next screen is sent
    /// anew, and this one at least loses its keyboard.
    pub(super) fn screen_abandoned(&mut self, target: TelegramMessageId) {
        self.screen_gone(target);
        if !self.leftovers.contains(&target) {
            self.clear.push(target);
            forget_oldest(&mut self.clear);
        }
    }

    /// An item will not be tried again. Nothing is left owed for it.
    pub(super) fn give_up(&mut self, kind: &CallKind) {
        self.attempts = None;
        match kind {
            CallKind::Show { number, .. } | CallKind::Post { number, .. } => {
                self.advance(*number, Screen::Unchanged);
                self.report().given_up += 1;
            }
            CallKind::ClearKeyboard { message } => self.clear.retain(|old| old != message),
            CallKind::Delete { messages } => {
                let wiped = self.snapshot.clone();
                let wiped = wiped.as_deref().map_or(&[][..], |lane| &lane.outgoing.wipe);
                self.deleted.extend(messages.iter().filter(|message| wiped.contains(message)));
                self.leftovers.retain(|left| !messages.contains(left));
                self.report().given_up += 1;
            }
        }
    }

    /// They cannot be reached: all that is owed is refused.
    pub(super) fn refuse(&mut self) {
        self.attempts = None;
        if self.reach == Reach::Acted {
            self.reach = Reach::Open;
            return;
        }
        self.reach = Reach::Refused;
        self.leftovers.clear();
        self.clear.clear();
        self.report().standing = Some(LaneStanding::Suspended);
    }

    /// The chat has a new id.
    pub(super) fn moved(&mut self, to: ChatId) {
        self.moved_to = Some(to);
        self.report().moved_to = Some(to);
    }

    /// Notes that nothing up to `number` is owed, and which message is the screen.
    fn advance(&mut self, number: u64, screen: Screen) {
        let before = self.snapshot.as_deref().map(|lane| self.known(lane)).or(self.known);
        let before = before.unwrap_or(Known { message: None, number: 0 });
        let known = Known {
            number: before.number.max(number),
            message: match screen {
                Screen::Unchanged => before.message,
                Screen::Is(message) => Some(message),
                Screen::Nowhere => None,
            },
        };
        self.known = Some(known);
        let report = self.report();
        report.number = known.number;
        report.message = known.message;
    }

    /// When nothing is owed any more: the tickets are settled and the snapshot goes.
    pub(super) fn settle_if_quiet(&mut self) {
        if self.in_flight || self.plan().is_some() {
            return;
        }
        if !self.tickets.is_empty() {
            let tickets = std::mem::take(&mut self.tickets);
            self.report().tickets.extend(tickets);
        }
        let Some(lane) = self.snapshot.clone() else { return };
        if self.chat().is_some() {
            let owed = lane.outgoing.number;
            if self.known(&lane).number < owed {
                self.advance(owed, Screen::Unchanged);
            }
        }
        self.leftovers.clear();
        self.clear.clear();
        self.attempts = None;
        self.snapshot = None;
        self.urgency = Urgency::Bulk;
    }

    /// The report being gathered.
    pub(super) fn report(&mut self) -> &mut SentOutcome {
        let known = self.snapshot.as_deref().map(|lane| self.known(lane)).or(self.known);
        let id = self.id;
        self.report.get_or_insert_with(|| SentOutcome {
            lane: id,
            number: known.map_or(0, |known| known.number),
            message: known.and_then(|known| known.message),
            sent: Vec::new(),
            deleted: Vec::new(),
            standing: None,
            moved_to: None,
            given_up: 0,
            tickets: Vec::new(),
        })
    }
}

fn chunk(messages: &[TelegramMessageId]) -> Vec<TelegramMessageId> {
    messages.iter().take(DELETE_MAX).copied().collect()
}

fn forget_oldest<T>(memory: &mut Vec<T>) {
    if memory.len() > MEMORY_MAX {
        memory.drain(..memory.len() - MEMORY_MAX);
    }
}
