//! One lane: what it owes, and what an outcome changes.
//!
//! The promise: the next call follows from the newest snapshot alone, so an older screen or an
//! older generation can never start after a newer one was offered. It deliberately does not know
//! of other lanes, of pacing between chats, or of time beyond its own instants.

use std::sync::Arc;

use crate::conversation::guard::Verdict;
use crate::conversation::lane::{
    Address, Guard, Lane, LaneStanding, LedgerEntry, Origin, Post, WhyRemains,
};
use crate::conversation::sent::{is_editable, newest_alarm};
use crate::ids::{ChatId, LaneId, TelegramMessageId};
use crate::store::OutboxTicket;
use crate::telegram::pace::{Bucket, Limits};
use crate::time::Timestamp;

use super::attempts::{AllAttempts, Attempts};
use super::outcome::Flight;
use super::queue::Standing;
use super::wipe::Wiping;
use super::{CallKind, Known, Markup, SentOutcome, Urgency};

/// Messages a `deleteMessages` call takes.
pub(super) const DELETE_MAX: usize = 100;
/// Keyboards still to clear, and sent messages the record may not know of: beyond these the
/// oldest is forgotten, because a lane's memory must stay small.
const MEMORY_MAX: usize = 64;

/// The instant a plan is made for, and what may be done how fast.
#[derive(Clone, Copy)]
pub(super) struct Moment<'a> {
    pub(super) now: Timestamp,
    pub(super) limits: &'a Limits,
}

/// What a lane needs next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// This call, as soon as the limits let it through.
    Call(CallKind),
    /// Nothing before then.
    Wait(Timestamp),
    /// Nothing.
    Nothing,
}

impl Step {
    /// This step, or the earlier of two waits.
    fn or_wait(self, other: Self) -> Self {
        match (self, other) {
            (Self::Wait(one), Self::Wait(other)) => Self::Wait(one.min(other)),
            (Self::Nothing, wait @ Self::Wait(_)) => wait,
            (step, _) => step,
        }
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
    /// Unasked posts that are settled while the record still lists them.
    settled_posts: Vec<u64>,
    /// Alarms that a newer one replaced: to be deleted.
    pub(super) stale_alarms: Vec<TelegramMessageId>,
    /// Messages that show something of an older generation: gone before anything else.
    pub(super) leftovers: Vec<TelegramMessageId>,
    /// Old screens whose keyboards are still to be cleared.
    clear: Vec<TelegramMessageId>,
    /// What is being deleted.
    pub(super) wiping: Wiping,
    /// Whether the newest offer but one showed something discreet.
    was_discreet: bool,
    pub(super) reach: Reach,
    /// Where the chat moved to.
    pub(super) moved_to: Option<ChatId>,
    tickets: Vec<OutboxTicket>,
    attempts: AllAttempts,
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
    pub(super) alarm_bucket: Bucket,
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
            settled_posts: Vec::new(),
            stale_alarms: Vec::new(),
            leftovers: Vec::new(),
            clear: Vec::new(),
            wiping: Wiping::default(),
            was_discreet: false,
            reach: Reach::Open,
            moved_to: None,
            tickets: Vec::new(),
            attempts: AllAttempts::default(),
            report: None,
            is_report_listed: false,
            reports_out: 0,
            in_flight: false,
            standing: Standing::Aside,
            not_before: Timestamp::EPOCH,
            chat_bucket: Bucket::default(),
            edits_bucket: Bucket::default(),
            group_bucket: Bucket::default(),
            alarm_bucket: Bucket::default(),
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
        self.wiping.settled.retain(|message| snapshot.outgoing.wipe.contains(message));
        let listed = |number: &u64| snapshot.outgoing.posts.iter().any(|it| it.number == *number);
        self.settled_posts.retain(listed);
        let is_discreet = snapshot.outgoing.is_discreet;
        self.snapshot = Some(snapshot);
        if raised {
            self.leave_nothing_behind();
        }
        self.was_discreet = is_discreet;
    }

    /// Forgets all that was known of a lane; what is in flight ends by itself.
    pub(super) fn erased(&mut self) {
        self.snapshot = None;
        self.head = (0, 0);
        self.known = None;
        self.folded = 0;
        self.unfolded.clear();
        self.settled_posts.clear();
        self.stale_alarms.clear();
        self.wiping.clear();
        self.was_discreet = false;
        self.leftovers.clear();
        self.clear.clear();
        self.attempts.clear();
    }

    /// After leaving quickly: what was sent without the record knowing of it cannot be in the
    /// record's wipe list, and an old screen that will not be edited would keep showing.
    fn leave_nothing_behind(&mut self) {
        let Some(lane) = self.snapshot.clone() else { return };
        self.attempts.clear();
        let edited = self.edit_target(&lane).filter(|_| self.screen_due(&lane));
        let screen = self.known(&lane).message;
        let sent = self.unfolded.iter().map(|(_, message)| *message);
        let cleared = self.clear.drain(..);
        let behind: Vec<_> = sent.chain(screen).chain(cleared).collect();
        for message in behind {
            if Some(message) != edited && !lane.outgoing.wipe.contains(&message) {
                if self.was_discreet {
                    self.note_discreet(message);
                }
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
        let record = lane.shown;
        let Some(own) = self.known else { return record };
        let newer = if own.number >= record.number { own } else { record };
        Known { alarm: newest_alarm(own.alarm, record.alarm), ..newer }
    }

    fn screen_due(&self, lane: &Lane) -> bool {
        lane.standing != LaneStanding::Suspended
            && lane.outgoing.screen > 0
            && lane.outgoing.screen > self.known(lane).number
    }

    /// Our screen, if it may be edited.
    fn edit_target(&self, lane: &Lane) -> Option<TelegramMessageId> {
        self.known(lane).message.filter(|screen| is_editable(lane, *screen))
    }

    /// What is next: a call, a wait, or nothing if nothing is owed.
    pub(super) fn plan(&self, moment: Moment<'_>) -> Step {
        let Some(lane) = self.snapshot.as_deref() else { return Step::Nothing };
        let is_refused = self.reach == Reach::Refused || lane.standing == LaneStanding::Suspended;
        if self.chat().is_none() || is_refused {
            return Step::Nothing;
        }
        let known = self.known(lane);
        let wipe = self.to_delete(lane);
        if !self.leftovers.is_empty() {
            return Step::Call(self.replace_leftovers(lane, &wipe));
        }
        let alarm = self.alarm_step(lane, moment);
        if let Step::Call(_) = alarm {
            return alarm;
        }
        let is_erasing = lane.standing == LaneStanding::Erasing;
        let call = self
            .delete_first(lane, &wipe, known.message, is_erasing)
            .or_else(|| self.item(lane, known))
            .or_else(|| self.clear.first().map(|old| CallKind::ClearKeyboard { message: *old }))
            .or_else(|| self.alarm_to_take_away(lane))
            .or_else(|| (!wipe.is_empty()).then(|| CallKind::Delete { messages: chunk(&wipe) }))
            .map(Step::Call);
        let unasked = self.unasked(lane, moment.now);
        let rest = match unasked {
            Step::Call(_) => unasked,
            _ => self.prove().map_or(unasked, Step::Call),
        };
        call.unwrap_or(rest).or_wait(alarm)
    }

    /// Screen and posts go in the order of their numbers.
    fn item(&self, lane: &Lane, known: Known) -> Option<CallKind> {
        // A lane that is being erased still ends on its neutral screen; nothing else is said.
        let is_open = lane.standing == LaneStanding::Open;
        let mut posts = lane.outgoing.posts.iter().filter(|post| is_open && !post.is_unasked());
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

    /// The first of the unasked posts whose guard lets it through, or when one may.
    fn unasked(&self, lane: &Lane, now: Timestamp) -> Step {
        let mut wait = Step::Nothing;
        for post in self.unasked_posts(lane) {
            match post.guard.verdict(lane.outgoing.generation, now) {
                Verdict::Now => {
                    let (number, content) = (post.number, post.content.clone());
                    return Step::Call(CallKind::Post { number, content });
                }
                Verdict::At(at) => wait = wait.or_wait(Step::Wait(at)),
                Verdict::Dropped => {}
            }
        }
        wait
    }

    fn unasked_posts<'l>(&self, lane: &'l Lane) -> impl Iterator<Item = &'l Post> {
        let is_open = lane.standing == LaneStanding::Open;
        lane.outgoing.posts.iter().filter(move |post| {
            is_open && post.is_unasked() && !self.settled_posts.contains(&post.number)
        })
    }

    /// Settles unasked posts that their guard will never let through.
    fn drop_unasked(&mut self, now: Timestamp) {
        let Some(lane) = self.snapshot.clone() else { return };
        let generation = lane.outgoing.generation;
        let dropped: Vec<u64> = self
            .unasked_posts(&lane)
            .filter(|post| post.guard.verdict(generation, now) == Verdict::Dropped)
            .map(|post| post.number)
            .collect();
        for number in dropped {
            self.settle_post(number);
        }
    }

    fn settle_post(&mut self, number: u64) {
        self.settled_posts.push(number);
        self.report().posts.push(number);
    }

    /// The guard of a planned call, if it is a post that waited for one.
    pub(super) fn guard_of(&self, kind: &CallKind) -> Option<Guard> {
        let CallKind::Post { number, .. } = kind else { return None };
        let posts = &self.snapshot.as_deref()?.outgoing.posts;
        let post = posts.iter().find(|post| post.number == *number)?;
        post.is_unasked().then_some(post.guard)
    }

    /// The class a lane stands in: what its next call is.
    pub(super) fn class(&self, moment: Moment<'_>) -> Urgency {
        let Some(lane) = self.snapshot.as_deref() else { return self.urgency };
        // What must not stay visible is nobody's bulk.
        if !self.leftovers.is_empty() || self.owes_alarm(lane) {
            return Urgency::Help;
        }
        match self.plan(moment) {
            Step::Call(kind @ CallKind::Post { .. }) if self.guard_of(&kind).is_some() => {
                Urgency::Reminder
            }
            Step::Call(kind) if self.is_of_a_wipe(&kind) => self.urgency.min(Urgency::Answer),
            _ => self.urgency,
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
        self.attempts.get(kind).map_or(Markup::Formatted, |attempts| attempts.markup)
    }

    /// The count of what went wrong with `kind`, to add to.
    pub(super) fn attempts(&mut self, kind: &CallKind) -> &mut Attempts {
        self.attempts.of(kind)
    }

    /// A call took effect. `message` is the message it made, when it made one and told us.
    pub(super) fn took_effect(
        &mut self,
        flight: &Flight,
        message: Option<TelegramMessageId>,
        is_outdated: bool,
        now: Timestamp,
    ) {
        self.attempts.forget(&flight.kind);
        match &flight.kind {
            CallKind::Show { edit: Some(target), number } => {
                self.leftovers.retain(|left| left != target);
                if flight.is_discreet {
                    self.note(*target, true, now);
                } else {
                    self.mark(*target, false);
                }
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
                self.sent(flight, *number, message, is_outdated, now);
                self.advance(*number, message.map_or(Screen::Nowhere, Screen::Is));
            }
            CallKind::Post { number, .. } => {
                self.sent(flight, *number, message, is_outdated, now);
                if flight.guard.is_some() {
                    self.settle_post(*number);
                } else {
                    self.advance(*number, Screen::Unchanged);
                }
            }
            CallKind::Alarm { edit, number, rings } => {
                if let (None, Some(message)) = (edit, message) {
                    self.note(message, false, now);
                }
                self.alarm_shown(*edit, message, (*number, *rings));
            }
            CallKind::ClearKeyboard { message } => self.clear.retain(|old| old != message),
            CallKind::Delete { messages } => self.await_proof(messages),
            CallKind::Confirm { message } | CallKind::Neutralise { message } => {
                self.were_deleted(&[*message]);
            }
        }
    }

    /// Has the ledger take in a message of ours.
    fn note(&mut self, message: TelegramMessageId, is_discreet: bool, now: Timestamp) {
        self.mark(message, is_discreet);
        let entry = LedgerEntry { message, at: now, origin: Origin::Ours, is_discreet };
        self.report().sent.push(entry);
    }

    fn sent(
        &mut self,
        flight: &Flight,
        number: u64,
        message: Option<TelegramMessageId>,
        is_outdated: bool,
        now: Timestamp,
    ) {
        let Some(message) = message else {
            if flight.is_discreet {
                self.may_stay(&flight.kind);
            }
            return;
        };
        if flight.guard.is_none_or(|guard| guard.generation.is_some()) {
            self.unfolded.push((number, message));
            forget_oldest(&mut self.unfolded);
        }
        self.note(message, flight.is_discreet, now);
        if is_outdated {
            self.leave(message);
        }
    }

    /// What was deleted is nobody's screen, alarm or leftover any more.
    pub(super) fn no_longer_shown(&mut self, messages: &[TelegramMessageId]) {
        self.leftovers.retain(|left| !messages.contains(left));
        self.clear.retain(|old| !messages.contains(old));
        self.unfolded.retain(|(_, sent)| !messages.contains(sent));
        self.alarms_deleted(messages);
        let screen = self.snapshot.as_deref().map(|lane| self.known(lane));
        if let Some(Known { message: Some(screen), number, .. }) = screen
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
    pub(super) fn give_up(&mut self, flight: &Flight) {
        self.attempts.forget(&flight.kind);
        match &flight.kind {
            CallKind::ClearKeyboard { message } => {
                self.clear.retain(|old| old != message);
                return;
            }
            CallKind::Post { number, .. } if flight.guard.is_some() => self.settle_post(*number),
            CallKind::Show { number, .. } | CallKind::Post { number, .. } => {
                self.advance(*number, Screen::Unchanged);
            }
            CallKind::Alarm { number, rings, .. } => self.alarm_given_up(*number, *rings),
            CallKind::Delete { messages } => {
                for message in messages {
                    if self.wants_any_proof(&[*message]) {
                        self.stays(*message, WhyRemains::Unknown);
                    } else {
                        self.were_deleted(&[*message]);
                    }
                }
            }
            CallKind::Confirm { message } | CallKind::Neutralise { message } => {
                self.stays(*message, WhyRemains::Unknown);
            }
        }
        self.report().given_up += 1;
    }

    /// They cannot be reached: all that is owed is refused.
    pub(super) fn refuse(&mut self) {
        self.attempts.clear();
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
        let before = before.unwrap_or_default();
        let known = Known {
            alarm: before.alarm,
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

    /// When nothing is owed any more: the tickets are settled and the snapshot goes. While only
    /// something waits for its guard, one ticket stands for all.
    pub(super) fn settle_if_quiet(&mut self, moment: Moment<'_>) {
        self.drop_unasked(moment.now);
        if self.in_flight {
            return;
        }
        match self.plan(moment) {
            Step::Call(_) => return,
            Step::Wait(_) => {
                let spare = self.tickets.len().saturating_sub(1);
                if spare > 0 {
                    let tickets: Vec<_> = self.tickets.drain(..spare).collect();
                    self.report().tickets.extend(tickets);
                }
                return;
            }
            Step::Nothing => {}
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
        self.stale_alarms.clear();
        self.wiping.rest();
        self.attempts.clear();
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
            alarm: None,
            sent: Vec::new(),
            deleted: Vec::new(),
            remains: Vec::new(),
            posts: Vec::new(),
            standing: None,
            moved_to: None,
            given_up: 0,
            tickets: Vec::new(),
        })
    }
}

pub(super) fn chunk(messages: &[TelegramMessageId]) -> Vec<TelegramMessageId> {
    messages.iter().take(DELETE_MAX).copied().collect()
}

pub(super) fn forget_oldest<T>(memory: &mut Vec<T>) {
    if memory.len() > MEMORY_MAX {
        memory.drain(..memory.len() - MEMORY_MAX);
    }
}
