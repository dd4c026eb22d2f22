//! The shell around the sender: makes its calls, waits for what is next, has outcomes committed.
//!
//! The promise: at most as many calls as the limits say are in flight; a panic while rendering
//! costs that call only; a stop starts nothing more, waits for what is in flight as long as it is
//! given, and leaves the rest owed, which the store knows. It deliberately decides nothing.

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use serde::Serialize;
use teloxide::payloads::{
    AnswerCallbackQuery, DeleteMessage, DeleteMessages, EditMessageReplyMarkup, EditMessageText,
    SendDocument, SendLocation, SendMessage,
};
use teloxide::requests::Payload;
use teloxide::types::{
    CallbackQueryId, ChatId as TelegramChatId, InlineKeyboardMarkup, LinkPreviewOptions, MessageId,
    ParseMode, Recipient, ReplyMarkup,
};
use tokio::sync::{Notify, Semaphore, watch};
use tokio::task::JoinSet;

use crate::conversation::exchange::Reply;
use crate::conversation::lane::{Alarm, Lane, PostContent};
use crate::conversation::notice::Said;
use crate::ids::{AppointmentId, ChatId, LaneId, TelegramMessageId};
use crate::telegram::call::{Client, JSON};
use crate::telegram::lanes::{
    Call, CallId, CallKind, Counters, Known, Markup, Offer, Outcome, Sender, SentOutcome,
};
use crate::telegram::multipart::{self, File};
use crate::telegram::pace::Limits;
use crate::telegram::receive::CallbackId;
use crate::telegram::render;
use crate::text::preview::Neutral;
use crate::time::Timestamp;

/// Outcomes committed together at most.
const OUTCOMES_MAX: usize = 512;
/// Answers to callback queries in flight at most; they are a courtesy, so more are not made.
const CALLBACK_ANSWERS_MAX: usize = 64;
/// The pause before outcomes that could not be committed are tried again.
const COMMIT_PAUSE: Duration = Duration::from_secs(1);

/// A post in words.
#[derive(Clone, Debug, PartialEq)]
pub enum PostWords {
    /// A text, perhaps with buttons.
    Text(Said),
    /// A place on a map.
    Location {
        /// Degrees north.
        latitude: f64,
        /// Degrees east.
        longitude: f64,
    },
}

/// Puts a lane's screen into words.
pub type SayScreen = dyn Fn(&Lane) -> Option<Reply> + Send + Sync;
/// Puts a post into words.
pub type SayPost = dyn Fn(&Lane, &PostContent) -> Option<PostWords> + Send + Sync;
/// Puts an operator's alarm into words.
pub type SayAlarm = dyn Fn(&Lane, &Alarm) -> Said + Send + Sync;
/// Writes the calendar file of an appointment, which may have to be read first.
pub type MakeFile =
    dyn Fn(LaneId, &Lane, AppointmentId) -> BoxFuture<'static, Option<File>> + Send + Sync;

/// What the shell is given to put words to a lane's numbers at the moment of sending.
pub struct Words {
    /// The lane's screen; `None` when there is nothing to show any more.
    pub screen: Box<SayScreen>,
    /// A post of the lane; `None` when there is nothing to say any more.
    pub post: Box<SayPost>,
    /// The lane's alarm.
    pub alarm: Box<SayAlarm>,
    /// The calendar file of an appointment of the lane; `None` when there is none any more.
    pub file: Box<MakeFile>,
}

/// Whether the sender comes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pulse {
    /// Calls that Telegram answered, in whatever way, since the start.
    pub answered: u64,
    /// Whether something that somebody waits for is owed or under way.
    pub owes: bool,
}

/// Reads the clock.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// The sender, shared between those who offer and the loop that delivers.
pub struct Courier {
    sender: Mutex<Sender>,
    nudge: Notify,
    callback_answers: Arc<Semaphore>,
    clock: Clock,
}

impl Courier {
    /// A courier with an empty sender.
    #[must_use]
    pub fn new(limits: Limits, clock: Clock) -> Arc<Self> {
        Arc::new(Self {
            sender: Mutex::new(Sender::new(limits)),
            nudge: Notify::new(),
            callback_answers: Arc::new(Semaphore::new(CALLBACK_ANSWERS_MAX)),
            clock,
        })
    }

    /// Hands over what was committed. Offers of one lane replace one another, so what waits is
    /// bounded by the number of lanes.
    pub fn offer(&self, offer: Offer) {
        let now = (self.clock)();
        self.sender().offer(offer, now);
        self.nudge.notify_one();
    }

    /// Takes in, at start, what the store says was sent.
    pub fn recall(&self, lane: LaneId, known: Known) {
        self.sender().recall(lane, known);
    }

    /// Takes in, at a start, messages that a lane's newest generation must not leave behind.
    pub fn leave_behind(&self, lane: LaneId, messages: &[TelegramMessageId]) {
        self.sender().leave_behind(lane, messages);
    }

    /// Notes that the lane's record holds everything up to `number`.
    pub fn folded(&self, lane: LaneId, number: u64) {
        self.sender().folded(lane, number);
    }

    /// Forgets a lane that was erased.
    pub fn erased(&self, lane: LaneId) {
        let now = (self.clock)();
        self.sender().erased(lane, now);
    }

    /// What is known of a lane beyond its record, for the handler to fold in.
    #[must_use]
    pub fn known(&self, lane: LaneId) -> Option<Known> {
        self.sender().known(lane)
    }

    /// Whether something of the lane is owed, on its way, or being noted.
    #[must_use]
    pub fn is_busy(&self, lane: LaneId) -> bool {
        self.sender().is_busy(lane)
    }

    /// Counts since the start, and how many lanes wait now, for metrics.
    #[must_use]
    pub fn counters(&self) -> (Counters, usize) {
        let sender = self.sender();
        (sender.counters(), sender.waiting())
    }

    /// Whether the sender comes on, for whoever watches over it.
    #[must_use]
    pub fn pulse(&self) -> Pulse {
        let now = (self.clock)();
        let sender = self.sender();
        let counters = sender.counters();
        let answered = counters.effects
            + counters.refused
            + counters.bad_requests
            + counters.too_many
            + counters.gone;
        Pulse { answered, owes: sender.owes_somebody(now) }
    }

    /// The next call to make, if one may start now.
    #[must_use]
    pub fn next_call(&self) -> Option<Call> {
        let now = (self.clock)();
        self.sender().next(now)
    }

    /// When [`Courier::next_call`] may have something, if nothing else happens before.
    #[must_use]
    pub fn next_wake(&self) -> Option<Timestamp> {
        let now = (self.clock)();
        self.sender().next_wake(now)
    }

    /// Tells what became of a call.
    pub fn finished(&self, id: CallId, outcome: &Outcome) {
        let now = (self.clock)();
        self.sender().finished(id, outcome, now);
    }

    /// What is to be committed now, of at most so many lanes as one record takes.
    #[must_use]
    pub fn take_outcomes(&self) -> Vec<SentOutcome> {
        self.sender().take_outcomes(OUTCOMES_MAX)
    }

    /// Tells whether outcomes became durable; if not, they will be given out again.
    pub fn settle(&self, outcomes: Vec<SentOutcome>, committed: Result<(), NotCommitted>) {
        let now = (self.clock)();
        match committed {
            Ok(()) => self.sender().persisted(&outcomes, now),
            Err(NotCommitted) => self.sender().returned(outcomes, now),
        }
    }

    /// Answers a callback query, empty, so that the button stops blinking. To be called when what
    /// the tap caused is durable. Never retried, and not made when too many are under way.
    pub fn answer_callback(&self, client: &Client, query: CallbackId) {
        let Ok(permit) = Arc::clone(&self.callback_answers).try_acquire_owned() else { return };
        let client = client.clone();
        tokio::spawn(async move {
            let _outcome = client.call(&AnswerCallbackQuery::new(CallbackQueryId(query.0))).await;
            drop(permit);
        });
    }

    /// The sender's own state is consistent between its methods, none of which panics half-way
    /// on purpose; a poisoned lock must not stop help from being sent.
    fn sender(&self) -> MutexGuard<'_, Sender> {
        self.sender.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How a delivery loop is set up.
pub struct Delivery<C> {
    /// Whose offers.
    pub courier: Arc<Courier>,
    /// To whom.
    pub client: Client,
    /// In which words.
    pub words: Arc<Words>,
    /// Commits outcomes; answers when they are durable. An error gives them back.
    pub commit: C,
    /// How long a stop waits for calls in flight.
    pub grace: Duration,
}

/// Why outcomes were not committed; the cause is told where it happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotCommitted;

/// Runs until `stop` turns true, then finishes what is in flight and has it committed.
pub async fn deliver<C, F>(delivery: Delivery<C>, mut stop: watch::Receiver<bool>)
where
    C: Fn(Vec<SentOutcome>) -> F,
    F: Future<Output = Result<(), NotCommitted>> + Send + 'static,
{
    let Delivery { courier, client, words, commit, grace } = delivery;
    let mut calls: JoinSet<(CallId, Outcome)> = JoinSet::new();
    let mut commits: JoinSet<(Vec<SentOutcome>, Result<(), NotCommitted>)> = JoinSet::new();
    let mut commits_from = Timestamp::EPOCH;
    while !*stop.borrow() {
        start_calls(&courier, &client, &words, &mut calls);
        let now = (courier.clock)();
        if commits.is_empty() && commits_from <= now {
            start_commit(&courier, &commit, &mut commits);
        }
        let retry = (commits_from > now).then_some(commits_from);
        let wake = [courier.sender().next_wake(now), retry].into_iter().flatten().min();
        let sleep = wake.map(|at| tokio::time::sleep(at.since(now)));
        tokio::select! {
            changed = stop.changed() => if changed.is_err() { break },
            Some(finished) = calls.join_next() => conclude(&courier, &mut calls, finished.ok()),
            Some(committed) = commits.join_next() => {
                if !settle(&courier, committed.ok()) {
                    commits_from = (courier.clock)() + COMMIT_PAUSE;
                }
            }
            () = courier.nudge.notified() => {}
            () = async { match sleep { Some(sleep) => sleep.await, None => std::future::pending().await } } => {}
        }
    }
    let drained = tokio::time::timeout(grace, async {
        while let Some(finished) = calls.join_next().await {
            conclude(&courier, &mut calls, finished.ok());
        }
        loop {
            while let Some(committed) = commits.join_next().await {
                if !settle(&courier, committed.ok()) {
                    return;
                }
            }
            start_commit(&courier, &commit, &mut commits);
            if commits.is_empty() {
                return;
            }
        }
    });
    // What is not drained in time is still owed, and the store knows it.
    let _in_time = drained.await;
}

fn start_calls(
    courier: &Arc<Courier>,
    client: &Client,
    words: &Arc<Words>,
    calls: &mut JoinSet<(CallId, Outcome)>,
) {
    while let Some(call) = courier.next_call() {
        let client = client.clone();
        let words = Arc::clone(words);
        calls.spawn(async move {
            let outcome = match prepare(&words, &call).await {
                Ok(Some(request)) => {
                    client.call_with(request.method, request.body, &request.content_type).await
                }
                Ok(None) => Outcome::Done,
                Err(outcome) => outcome,
            };
            (call.id, outcome)
        });
    }
}

/// Takes in a finished call, and all others that are finished by now.
fn conclude(
    courier: &Courier,
    calls: &mut JoinSet<(CallId, Outcome)>,
    first: Option<(CallId, Outcome)>,
) {
    let now = (courier.clock)();
    let mut sender = courier.sender();
    let mut finished = first;
    loop {
        if let Some((id, outcome)) = finished {
            sender.finished(id, &outcome, now);
        }
        match calls.try_join_next() {
            Some(next) => finished = next.ok(),
            None => return,
        }
    }
}

fn start_commit<C, F>(
    courier: &Courier,
    commit: &C,
    commits: &mut JoinSet<(Vec<SentOutcome>, Result<(), NotCommitted>)>,
) where
    C: Fn(Vec<SentOutcome>) -> F,
    F: Future<Output = Result<(), NotCommitted>> + Send + 'static,
{
    let outcomes = courier.take_outcomes();
    if !outcomes.is_empty() {
        let committing = commit(outcomes.clone());
        commits.spawn(async move {
            // A panic of the store's must give the outcomes back like any other failure.
            let committed = AssertUnwindSafe(committing).catch_unwind().await;
            (outcomes, committed.unwrap_or(Err(NotCommitted)))
        });
    }
}

/// Whether the outcomes became durable.
fn settle(
    courier: &Courier,
    committed: Option<(Vec<SentOutcome>, Result<(), NotCommitted>)>,
) -> bool {
    let Some((outcomes, committed)) = committed else { return false };
    let is_durable = committed.is_ok();
    courier.settle(outcomes, committed);
    is_durable
}

/// A call of the Bot API, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Which method.
    pub method: &'static str,
    /// Its parameters.
    pub body: Bytes,
    /// How they are written: JSON, but for files.
    pub content_type: Cow<'static, str>,
}

/// A call in words, with what has to be read for it; `None` when there is nothing to say any more,
/// so that it is done.
///
/// # Errors
/// When it cannot be put into words: the outcome to take for it. A panic costs this call only.
pub async fn prepare(words: &Words, call: &Call) -> Result<Option<Request>, Outcome> {
    let CallKind::Post { content: PostContent::CalendarFile(appointment), .. } = &call.kind else {
        return request(words, call);
    };
    let making = async { (words.file)(call.lane, &call.snapshot, *appointment).await };
    let file = AssertUnwindSafe(making).catch_unwind().await.map_err(|_| not_rendered())?;
    Ok(file.map(|file| document(call.chat, &file)))
}

/// A call in words, of those for which nothing has to be read; `None` when there is nothing to say
/// any more, so that it is done.
///
/// # Errors
/// When it cannot be put into words: the outcome to take for it. A panic costs this call only.
pub fn request(words: &Words, call: &Call) -> Result<Option<Request>, Outcome> {
    catch_unwind(AssertUnwindSafe(|| written(words, call)))
        .map_err(|_| not_rendered())?
        .transpose()
        .map_err(|_| not_rendered())
}

fn not_rendered() -> Outcome {
    Outcome::BadRequest { description: "the reply could not be rendered".to_owned() }
}

fn written(words: &Words, call: &Call) -> Option<serde_json::Result<Request>> {
    let chat = Recipient::Id(TelegramChatId(call.chat.0));
    match &call.kind {
        CallKind::Show { edit, .. } => {
            (words.screen)(&call.snapshot).map(|reply| show(chat, *edit, &reply, call.markup))
        }
        CallKind::Post { content, .. } => {
            (words.post)(&call.snapshot, content).map(|words| post(chat, &words, call.markup))
        }
        CallKind::Alarm { edit, .. } => {
            let alarm = call.snapshot.outgoing.alarm.as_ref()?;
            let said = (words.alarm)(&call.snapshot, alarm);
            Some(match edit {
                None => send(chat, &said, call.markup),
                Some(message) => edit_text(chat, *message, &said, call.markup),
            })
        }
        CallKind::ClearKeyboard { message } => {
            let mut clear = EditMessageReplyMarkup::new(chat, MessageId(message.0));
            clear.reply_markup = Some(InlineKeyboardMarkup::default());
            Some(of(&clear))
        }
        CallKind::Delete { messages } => {
            let messages = messages.iter().map(|message| MessageId(message.0));
            Some(of(&DeleteMessages::new(chat, messages)))
        }
        CallKind::Confirm { message } => Some(of(&DeleteMessage::new(chat, MessageId(message.0)))),
        CallKind::Neutralise { message } => {
            match (words.post)(&call.snapshot, &PostContent::Neutral(Neutral::Old))? {
                PostWords::Text(said) => Some(edit_text(chat, *message, &said, call.markup)),
                PostWords::Location { .. } => None,
            }
        }
    }
}

fn of<P: Payload + Serialize>(payload: &P) -> serde_json::Result<Request> {
    let body = serde_json::to_vec(payload)?.into();
    Ok(Request { method: P::NAME, body, content_type: Cow::Borrowed(JSON) })
}

fn show(
    chat: Recipient,
    edit: Option<TelegramMessageId>,
    reply: &Reply,
    markup: Markup,
) -> serde_json::Result<Request> {
    let rendered = render::reply(reply, markup);
    if let Some(message) = edit {
        let mut payload = EditMessageText::new(chat, MessageId(message.0), rendered.text);
        payload.parse_mode = parse_mode(markup);
        payload.link_preview_options = Some(no_preview());
        payload.reply_markup = Some(rendered.keyboard);
        return of(&payload);
    }
    let mut payload = SendMessage::new(chat, rendered.text);
    payload.parse_mode = parse_mode(markup);
    payload.link_preview_options = Some(no_preview());
    payload.reply_markup = Some(ReplyMarkup::InlineKeyboard(rendered.keyboard));
    of(&payload)
}

fn post(chat: Recipient, words: &PostWords, markup: Markup) -> serde_json::Result<Request> {
    match words {
        PostWords::Text(said) => send(chat, said, markup),
        PostWords::Location { latitude, longitude } => {
            of(&SendLocation::new(chat, *latitude, *longitude))
        }
    }
}

fn send(chat: Recipient, said: &Said, markup: Markup) -> serde_json::Result<Request> {
    let mut payload = SendMessage::new(chat, render::words(&said.text, said.direction, markup));
    payload.parse_mode = parse_mode(markup);
    payload.link_preview_options = Some(no_preview());
    payload.reply_markup = render::standing_keyboard(said).map(ReplyMarkup::InlineKeyboard);
    of(&payload)
}

fn edit_text(
    chat: Recipient,
    message: TelegramMessageId,
    said: &Said,
    markup: Markup,
) -> serde_json::Result<Request> {
    let text = render::words(&said.text, said.direction, markup);
    let mut payload = EditMessageText::new(chat, MessageId(message.0), text);
    payload.parse_mode = parse_mode(markup);
    payload.link_preview_options = Some(no_preview());
    payload.reply_markup = render::standing_keyboard(said);
    of(&payload)
}

/// A file as a call of the Bot API.
#[must_use]
pub fn document(chat: ChatId, file: &File) -> Request {
    let chat = chat.0.to_string();
    let form = multipart::form(&[("chat_id", &chat)], ("document", file));
    Request {
        method: SendDocument::NAME,
        body: form.body,
        content_type: Cow::Owned(form.content_type),
    }
}

fn parse_mode(markup: Markup) -> Option<ParseMode> {
    (markup == Markup::Formatted).then_some(ParseMode::Html)
}

/// A preview would show a picture of what she reads about.
fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}
