//! What one gesture does to a lane: pure, so that a conflict can simply redo it.
//!
//! The promise: nothing here is told to anybody; it is committed first.

use std::collections::BTreeMap;

use crate::flow::engine;
use crate::flow::event::{Event, Fact, Input, Navigation, Pause, Query, Step};
use crate::flow::session::{Errand, Offer, Session, Value, Wish};
use crate::ids::{AppointmentId, LanguageTag, PlaceId, TelegramMessageId, UpdateKey};
use crate::store::OutboxRow;
use crate::text::locale::Direction;
use crate::text::preview::Neutral;
use crate::time::Timestamp;

use super::desk::Desk;
use super::discretion;
use super::exchange::{Gesture, Inbound, Touch};
use super::lane::{
    Address, Confirmed, Guard, Lane, LaneStanding, Outgoing, Post, PostContent, Requests, Seen,
};
use super::ledger;
use super::sent::{Delivered, newest_alarm};
use super::touch::ReminderAnswer;

pub use super::urgency::Urgency;

/// How many facts one update may ask for.
const QUERY_ROUNDS_MAX: usize = 16;
/// Posts in answer to a tap that wait to be sent; beyond it the oldest goes. A person taps one pin
/// at a time.
const POSTS_MAX: usize = 4;
/// Unasked posts that wait for their guard; beyond it the oldest goes.
const UNASKED_MAX: usize = 16;

/// The outcome of a gesture, not yet committed.
#[derive(Clone, Debug)]
pub struct Applied {
    /// The lane as it should become.
    pub lane: Lane,
    /// What there is to send, if anything.
    pub row: Option<RowWanted>,
    /// What happened, for counting.
    pub events: Vec<Event>,
    /// Messages that a wipe left behind beyond its time.
    pub unwiped: usize,
}

/// How far a gesture got.
#[derive(Clone, Debug)]
pub enum Progress {
    /// To its end.
    Done(Box<Applied>),
    /// It waits for a fact that only the store knows: go on with [`resume`].
    Asks(Box<Asked>),
}

/// A step that waits for a fact.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The lane so far, without its session.
    pub lane: Lane,
    /// The session so far.
    pub session: Session,
    /// What is asked.
    pub query: Query,
    before: Before,
    events: Vec<Event>,
    rounds: usize,
}

/// What must be remembered of a step's beginning.
#[derive(Clone, Copy, Debug)]
struct Before {
    was_discreet: bool,
    /// What she wrote.
    message: Option<TelegramMessageId>,
}

/// An outbox row without the lane's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowWanted {
    /// The lane's outgoing number.
    pub number: u64,
    /// How urgent: known in memory only.
    pub urgency: Urgency,
}

impl RowWanted {
    /// The row for `inbound`'s lane.
    #[must_use]
    pub fn row(self, lane: crate::ids::LaneId) -> OutboxRow {
        OutboxRow { lane, number: self.number }
    }
}

/// A lane that has not begun. Its numbers go on from the instant: whoever was erased and comes
/// back must not meet the numbers of the lane that was, which buttons, the sender and what was
/// noted as sent may still carry. One number a millisecond is more than anybody uses up.
#[must_use]
pub fn new_lane(address: Address, now: Timestamp) -> Lane {
    let number = u64::try_from(now.0).unwrap_or(0);
    Lane {
        address,
        session: Session::default(),
        seen: Seen::default(),
        outgoing: Outgoing { number, ..Outgoing::default() },
        shown: Confirmed { message: None, number, alarm: None },
        newest_hers: None,
        ledger: Vec::new(),
        remains: Vec::new(),
        standing: LaneStanding::Open,
        language_guess: None,
        attempt: None,
        since: now,
        last_seen: now,
        requests: Requests::default(),
        appointments: Vec::new(),
        operator: None,
        timer: None,
    }
}

/// Writes into the lane what the sender knows to have happened since the lane was last written.
pub fn fold_delivered(lane: &mut Lane, delivered: &Delivered) {
    // What was noted may come twice: after a restart, or with something newer. An old word on
    // whether they can be reached must not undo that they came back since.
    let is_news = delivered.confirmed.number > lane.shown.number;
    if delivered.confirmed.number >= lane.shown.number {
        lane.shown.number = delivered.confirmed.number;
        if delivered.confirmed.message.is_some() {
            lane.shown.message = delivered.confirmed.message;
        }
    }
    lane.shown.alarm = newest_alarm(delivered.confirmed.alarm, lane.shown.alarm);
    ledger::fold(lane, delivered);
    let confirmed = lane.shown.number;
    lane.outgoing.posts.retain(|post| post.is_unasked() || post.number > confirmed);
    forget_settled(lane, delivered);
    if let Some(to) = delivered.moved_to {
        lane.address = Address::Group(to);
    }
    if let Some(standing) = delivered.standing
        && is_news
        && lane.standing != LaneStanding::Erasing
    {
        lane.standing = standing;
    }
}

/// Takes away unasked posts that are settled: whoever offers a record must not offer them again.
pub fn forget_settled(lane: &mut Lane, delivered: &Delivered) {
    let is_settled = |post: &Post| post.is_unasked() && delivered.posts.contains(&post.number);
    lane.outgoing.posts.retain(|post| !is_settled(post));
}

/// Begins to apply one gesture. `lane` is what the store holds, or a new one.
#[must_use]
pub fn begin(desk: &Desk, mut lane: Lane, inbound: &Inbound, now: Timestamp) -> Progress {
    lane.seen.insert(inbound.key);
    lane.attempt = None;
    if let Some(delivered) = &inbound.delivered {
        fold_delivered(&mut lane, delivered);
        // Who was erased and comes back has a new lane; what is known to be sent is of the old
        // one, and must not pass for an answer to them.
        lane.outgoing.number = lane.outgoing.number.max(lane.shown.number);
    }
    ledger::forget_undeletable(&mut lane, now);
    if let Some(message) = inbound.message {
        let is_attachment = inbound.gesture == Gesture::Input(Input::Attachment);
        // What is deleted at once stands below nothing.
        if !lane.outgoing.is_discreet && !is_attachment {
            lane.newest_hers = lane.newest_hers.max(Some(message));
        }
        if is_attachment {
            ledger::take_away(&mut lane, message, now);
        } else {
            ledger::note_hers(&mut lane, message, now);
        }
    }
    if lane.language_guess.is_none() {
        lane.language_guess = inbound
            .language_hint
            .as_deref()
            .and_then(|hint| desk.catalog.negotiate(hint))
            .map(|locale| locale.tag.clone());
    }
    if begins_anew(&lane, &inbound.gesture) {
        lane = renewed(lane, now);
    }
    // As the lane remembers it, not as the flows have it now: an edit may have changed them.
    let before = Before { was_discreet: lane.outgoing.is_discreet, message: inbound.message };
    let mut applied = Applied { lane, row: None, events: Vec::new(), unwiped: 0 };
    match &inbound.gesture {
        // What a chat joined as is `operators`' matter; to the conversation it is a beginning.
        Gesture::Join { .. } => {
            let input = Input::Begin { language: None, flow: None };
            return act(desk, applied, input, before, now);
        }
        Gesture::Ignored => {}
        Gesture::Blocked => applied.lane.standing = suspend(applied.lane.standing),
        Gesture::Unblocked => applied.lane.standing = reopen(applied.lane.standing),
        Gesture::Migrated { to } => applied.lane.address = Address::Group(*to),
        Gesture::Group => {
            // Whoever calls us in, or takes us in again, can be reached.
            applied.lane.standing = reopen(applied.lane.standing);
            post(&mut applied, PostContent::Neutral(Neutral::Group));
        }
        Gesture::Input(Input::Timeout) => time_out(desk, &mut applied, now),
        Gesture::Input(input) => return act(desk, applied, input.clone(), before, now),
        // What she touched is just going.
        Gesture::Tap { .. } if applied.lane.standing == LaneStanding::Erasing => {}
        Gesture::Tap { screen, touch } => {
            let input = input_of_tap(&applied.lane, *screen, *touch);
            return act(desk, applied, input, before, now);
        }
        Gesture::Forget => forget(&mut applied),
        Gesture::Trouble => {
            post(&mut applied, PostContent::Neutral(Neutral::Trouble));
        }
    }
    Progress::Done(Box::new(applied))
}

/// The lane with only the mark that a second attempt at this update begins.
#[must_use]
pub fn mark_attempt(mut lane: Lane, key: UpdateKey) -> Lane {
    let before = lane.attempt.filter(|(attempted, _)| *attempted == key).map_or(0, |(_, n)| n);
    lane.attempt = Some((key, before.saturating_add(1)));
    lane
}

fn suspend(standing: LaneStanding) -> LaneStanding {
    match standing {
        LaneStanding::Erasing => LaneStanding::Erasing,
        LaneStanding::Open | LaneStanding::Suspended => LaneStanding::Suspended,
    }
}

fn reopen(standing: LaneStanding) -> LaneStanding {
    match standing {
        LaneStanding::Erasing => LaneStanding::Erasing,
        LaneStanding::Open | LaneStanding::Suspended => LaneStanding::Open,
    }
}

/// A tap on an older screen must not act on the present one, even if the choice exists there too:
/// she touched what she saw. The ways out are the same on every screen, so they always work.
fn input_of_tap(lane: &Lane, screen: u64, touch: Touch) -> Input {
    match touch {
        Touch::Navigate(Navigation::Back) if screen != lane.outgoing.screen => Input::Look,
        Touch::Navigate(navigation) => Input::Navigate(navigation),
        Touch::Choice(key) if screen == lane.outgoing.screen => Input::Choice(key),
        // The engine answers a key that no screen has as stale, which is what this tap is.
        // Answers to alarms and reminders stand below no screen: `handle` takes them before.
        // A reminder's button names an appointment of this very lane, or nothing.
        Touch::Reminder { appointment, answer } => {
            let mut own = lane.appointments.iter();
            match own.find(|id| id.short() == appointment) {
                Some(id) => Input::Errand(Box::new(errand_of(*id, answer))),
                None => Input::Stale,
            }
        }
        Touch::Choice(_) | Touch::Alarm { .. } | Touch::Forged => Input::Stale,
    }
}

/// What a reminder's button leads to.
fn errand_of(id: AppointmentId, answer: ReminderAnswer) -> Errand {
    let wish = match answer {
        ReminderAnswer::Show => Wish::Show,
        ReminderAnswer::Confirm => Wish::Confirm,
        ReminderAnswer::Cancel => Wish::Cancel,
    };
    // When it starts is looked up before anything is shown.
    let picked = Some(Offer::Appointment { id, start: Timestamp::EPOCH, wish });
    Errand { picked, ..Errand::default() }
}

fn act(
    desk: &Desk,
    mut applied: Applied,
    input: Input,
    before: Before,
    now: Timestamp,
) -> Progress {
    let lane = &mut applied.lane;
    acted(lane, now);
    let session = std::mem::take(&mut lane.session);
    let step = engine::resume(&desk.world(), session, input, now);
    stepped(desk, (applied.lane, applied.events), step, (before, 0), now)
}

/// Somebody did something here: whoever does can be reached again.
pub(super) fn acted(lane: &mut Lane, now: Timestamp) {
    lane.last_seen = now;
    lane.standing = reopen(lane.standing);
}

/// Goes on with the fact that was asked for.
#[must_use]
pub fn resume(desk: &Desk, asked: Asked, fact: Fact, now: Timestamp) -> Progress {
    let Asked { lane, session, events, rounds, before, .. } = asked;
    let step = engine::resume(&desk.world(), session, Input::Fact(fact), now);
    stepped(desk, (lane, events), step, (before, rounds + 1), now)
}

fn stepped(
    desk: &Desk,
    (mut lane, mut events): (Lane, Vec<Event>),
    step: Step,
    (before, rounds): (Before, usize),
    now: Timestamp,
) -> Progress {
    events.extend(step.events);
    if let Pause::Query(query) = step.pause
        && rounds < QUERY_ROUNDS_MAX
    {
        let session = step.session;
        return Progress::Asks(Box::new(Asked { lane, session, query, before, events, rounds }));
    }
    lane.session = step.session;
    for event in &events {
        match event {
            Event::PinAsked(place) if needs_sending(lane.address) => {
                push_post(&mut lane.outgoing, PostContent::Pin(place.clone()), Guard::default());
            }
            // Nothing of a browser's visit is kept.
            Event::Closed if lane.address == Address::Web => begin_erasing(&mut lane),
            Event::Closed => discretion::leave(&mut lane, now),
            _ => {}
        }
    }
    if let Some(message) = before.message
        && events.contains(&Event::Worried)
    {
        discretion::mark(&mut lane, message);
    }
    discretion::keep(desk, &mut lane, before.was_discreet, before.message, now);
    let mut applied = Applied { lane, row: None, events, unwiped: 0 };
    show(&mut applied);
    Progress::Done(Box::new(applied))
}

fn time_out(desk: &Desk, applied: &mut Applied, now: Timestamp) {
    applied.unwiped = ledger::end_wipe(&mut applied.lane, now);
    if discretion::due(desk, &applied.lane).is_none_or(|due| due > now) {
        return;
    }
    let session = applied.lane.session.clone();
    let step = engine::resume(&desk.world(), session, Input::Timeout, now);
    let was_discreet = applied.lane.outgoing.is_discreet;
    applied.lane.session = step.session;
    applied.events = step.events;
    if was_discreet {
        // What is discreet does not stay visible when nobody looks at it any more.
        if applied.lane.address == Address::Web {
            begin_erasing(&mut applied.lane);
        } else if applied.events.contains(&Event::Closed) {
            discretion::leave(&mut applied.lane, now);
        }
        discretion::keep(desk, &mut applied.lane, was_discreet, None, now);
        discretion::edit_in_place(&mut applied.lane);
        show(applied);
        return;
    }
    // Nothing is sent: the screen changes when they look again. A newer screen number makes the
    // buttons of the old screen stale.
    applied.lane.outgoing.number += 1;
    applied.lane.outgoing.screen = applied.lane.outgoing.number;
}

/// What the message `my_data-shown` tells.
pub(super) fn my_data(lane: &Lane, session: &Session) -> BTreeMap<String, Value> {
    let mut values = BTreeMap::new();
    values.insert("since".to_owned(), Value::Date(lane.since.in_rome().date()));
    if let Some(language) = &session.language {
        values.insert("language".to_owned(), Value::Language(language.clone()));
    }
    let told = session.slots.values().find(|value| matches!(value, Value::Municipality(_)));
    // The word that the message's own selection knows for "not told".
    let municipality = told.cloned().unwrap_or_else(|| Value::Text("none".to_owned()));
    values.insert("municipality".to_owned(), municipality);
    values
}

/// Erasing begins with the chat's wipe; the keys go when it is done.
pub(super) fn begin_erasing(lane: &mut Lane) {
    lane.standing = LaneStanding::Erasing;
    lane.session.said.clear();
    lane.outgoing.wipe = lane.ledger.iter().map(|entry| entry.message).collect();
    lane.outgoing.alarm = None;
    lane.outgoing.writing = None;
    lane.session.slots.clear();
    lane.session.history.clear();
}

/// Erasing without a word to anybody: the row is for the wipe alone, so that a crash does not
/// leave the chat as it was.
fn forget(applied: &mut Applied) {
    begin_erasing(&mut applied.lane);
    let outgoing = &mut applied.lane.outgoing;
    outgoing.screen = 0;
    outgoing.posts.clear();
    if needs_sending(applied.lane.address) && !outgoing.wipe.is_empty() {
        outgoing.number += 1;
        applied.row = Some(RowWanted { number: outgoing.number, urgency: Urgency::Bulk });
    }
}

/// Whether somebody who is being erased comes back. Words are a new beginning. A tap is one only
/// where nothing is left to wipe: before that it touched what is just going, twice perhaps.
fn begins_anew(lane: &Lane, gesture: &Gesture) -> bool {
    lane.standing == LaneStanding::Erasing
        && match gesture {
            Gesture::Input(input) => *input != Input::Timeout,
            Gesture::Tap { .. } => lane.outgoing.wipe.is_empty(),
            Gesture::Group => true,
            _ => false,
        }
}

/// A new life in the place of one being erased: nothing of it stays but what is still to be wiped
/// from the chat, and which updates were seen. Her message that begins it is hers to keep.
fn renewed(old: Lane, now: Timestamp) -> Lane {
    let mut lane = new_lane(old.address, now);
    lane.seen = old.seen;
    lane.newest_hers = old.newest_hers;
    lane.timer = old.timer;
    let number = lane.outgoing.number.max(old.outgoing.number);
    lane.outgoing.number = number;
    lane.outgoing.generation = old.outgoing.generation.wrapping_add(1);
    lane.shown.number = number;
    lane.ledger = old.ledger;
    lane.ledger.retain(|entry| {
        old.outgoing.wipe.contains(&entry.message) || Some(entry.message) == old.newest_hers
    });
    lane.outgoing.wipe = old.outgoing.wipe;
    lane.outgoing.wipe_due = old.outgoing.wipe_due;
    lane.language_guess = old.language_guess;
    lane
}

fn show(applied: &mut Applied) {
    let outgoing = &mut applied.lane.outgoing;
    outgoing.number += 1;
    outgoing.screen = outgoing.number;
    if needs_sending(applied.lane.address) {
        let urgency = if outgoing.is_discreet { Urgency::Help } else { Urgency::Answer };
        applied.row = Some(RowWanted { number: outgoing.number, urgency });
    }
}

fn post(applied: &mut Applied, content: PostContent) {
    push_post(&mut applied.lane.outgoing, content, Guard::default());
    if needs_sending(applied.lane.address) {
        applied.row =
            Some(RowWanted { number: applied.lane.outgoing.number, urgency: Urgency::Answer });
    }
}

/// Adds a single message to what is owed.
pub(super) fn push_post(outgoing: &mut Outgoing, content: PostContent, guard: Guard) {
    outgoing.number += 1;
    let post = Post { number: outgoing.number, content, guard };
    let (is_unasked, max) =
        (post.is_unasked(), if post.is_unasked() { UNASKED_MAX } else { POSTS_MAX });
    let alike = |other: &Post| other.is_unasked() == is_unasked;
    if outgoing.posts.iter().filter(|other| alike(other)).count() >= max
        && let Some(oldest) = outgoing.posts.iter().position(alike)
    {
        outgoing.posts.remove(oldest);
    }
    outgoing.posts.push(post);
}

/// A browser and a terminal ask by themselves.
pub(super) fn needs_sending(address: Address) -> bool {
    matches!(address, Address::Private(_) | Address::Group(_))
}

/// What the desk would tell of a place's pin: used by the edges.
#[must_use]
pub fn pin_of(desk: &Desk, place: &PlaceId, now: Timestamp) -> Option<(f64, f64)> {
    let card = desk.directory.card(place, &super::present::any_need(), desk.policy, now)?;
    card.coordinates.map(|shown| shown.value)
}

/// The language the lane is spoken to in.
#[must_use]
pub fn language_of(desk: &Desk, lane: &Lane) -> LanguageTag {
    desk.language(lane.session.language.as_ref(), lane.language_guess.as_ref())
}

/// Which way the lane's language reads.
#[must_use]
pub fn direction_of(desk: &Desk, lane: &Lane) -> Direction {
    desk.catalog
        .locale(&language_of(desk, lane))
        .map_or(Direction::LeftToRight, |locale| locale.direction)
}
