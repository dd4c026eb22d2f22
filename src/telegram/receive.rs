//! Raw updates become [`Inbound`].
//!
//! The promise: any bytes that are JSON come out as something to handle or as something to
//! quarantine, never as a panic and never as nothing; only the fields that matter are read, so an
//! update of a kind that does not exist yet is seen and passed over. It deliberately does not
//! know languages, flows or sessions, and keeps no words beyond what a person wrote. Of a voice
//! message, a photo, a contact or a place it reads only that there is one: nothing of it, no
//! caption and no file is ever fetched, and the conversation takes it out of the chat. None can be
//! passed on to a team: a file would come from Telegram's servers, which no seal of ours covers.

use std::borrow::Cow;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use crate::conversation::exchange::{Gesture, Inbound};
use crate::conversation::lane::Address;
use crate::conversation::operators::START_PREFIX;
use crate::flow::event::{Input, Navigation};
use crate::ids::{ChatId, FlowId, LaneId, LanguageTag, TelegramMessageId, UpdateKey};
use crate::telegram::render::read_touch;
use crate::time::Timestamp;

/// The kinds of updates asked for. Telegram remembers the list between calls, so it is always
/// sent whole.
pub const ALLOWED_UPDATES: [&str; 4] =
    ["message", "edited_message", "callback_query", "my_chat_member"];

/// The chat whose lane takes updates that belong to nobody: Telegram numbers no chat 0.
pub const NOBODY: ChatId = ChatId(0);

/// Characters of a text that are read; Telegram's own limit.
const TEXT_MAX: usize = 4_096;

/// What a raw update turned out to be.
#[derive(Debug)]
pub enum Received {
    /// Something to handle.
    Inbound {
        /// What.
        inbound: Inbound,
        /// To be answered, empty, once what it causes is durable.
        callback: Option<CallbackId>,
    },
    /// Cannot be read: to be quarantined with its raw text.
    Unparseable {
        /// Its number, if at least that can be read.
        key: Option<UpdateKey>,
    },
}

/// Names a callback query when answering it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallbackId(pub String);

/// What reading needs besides the update.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The bot's user name, without `@`: to tell whether a group addresses it.
    pub username: &'a str,
    /// The pseudonym of a chat.
    pub lane: &'a (dyn Fn(ChatId) -> LaneId + Sync),
}

#[derive(Deserialize)]
struct RawUpdate<'a> {
    update_id: u64,
    #[serde(borrow)]
    message: Option<RawMessage<'a>>,
    #[serde(borrow)]
    edited_message: Option<RawElsewhere<'a>>,
    channel_post: Option<RawElsewhere<'a>>,
    edited_channel_post: Option<RawElsewhere<'a>>,
    #[serde(borrow)]
    callback_query: Option<RawCallback<'a>>,
    #[serde(borrow)]
    my_chat_member: Option<RawMembership<'a>>,
}

#[derive(Deserialize)]
struct RawNumber {
    update_id: u64,
}

/// A message of which only the chat matters.
#[derive(Deserialize)]
struct RawElsewhere<'a> {
    #[serde(borrow)]
    chat: RawChat<'a>,
}

#[derive(Deserialize)]
struct RawChat<'a> {
    id: i64,
    #[serde(borrow, rename = "type")]
    kind: Cow<'a, str>,
}

#[derive(Deserialize)]
struct RawPerson<'a> {
    id: i64,
    #[serde(borrow)]
    language_code: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
struct RawMessage<'a> {
    message_id: i32,
    #[serde(borrow)]
    chat: RawChat<'a>,
    #[serde(borrow)]
    from: Option<RawPerson<'a>>,
    #[serde(borrow)]
    text: Option<Cow<'a, str>>,
    migrate_to_chat_id: Option<i64>,
    // What a person can send besides text. Everything else in a message without text is a
    // service message, and is passed over.
    animation: Option<IgnoredAny>,
    audio: Option<IgnoredAny>,
    checklist: Option<IgnoredAny>,
    contact: Option<IgnoredAny>,
    dice: Option<IgnoredAny>,
    document: Option<IgnoredAny>,
    game: Option<IgnoredAny>,
    live_photo: Option<IgnoredAny>,
    location: Option<IgnoredAny>,
    paid_media: Option<IgnoredAny>,
    photo: Option<IgnoredAny>,
    poll: Option<IgnoredAny>,
    rich_message: Option<IgnoredAny>,
    sticker: Option<IgnoredAny>,
    story: Option<IgnoredAny>,
    venue: Option<IgnoredAny>,
    video: Option<IgnoredAny>,
    video_note: Option<IgnoredAny>,
    voice: Option<IgnoredAny>,
}

impl RawMessage<'_> {
    fn is_attachment(&self) -> bool {
        [
            &self.animation,
            &self.audio,
            &self.checklist,
            &self.contact,
            &self.dice,
            &self.document,
            &self.game,
            &self.live_photo,
            &self.location,
            &self.paid_media,
            &self.photo,
            &self.poll,
            &self.rich_message,
            &self.sticker,
            &self.story,
            &self.venue,
            &self.video,
            &self.video_note,
            &self.voice,
        ]
        .into_iter()
        .any(Option::is_some)
    }
}

#[derive(Deserialize)]
struct RawCallback<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow)]
    from: RawPerson<'a>,
    #[serde(borrow)]
    message: Option<RawElsewhere<'a>>,
    #[serde(borrow)]
    data: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
struct RawMembership<'a> {
    #[serde(borrow)]
    chat: RawChat<'a>,
    #[serde(borrow)]
    from: RawPerson<'a>,
    #[serde(borrow)]
    old_chat_member: RawMember<'a>,
    #[serde(borrow)]
    new_chat_member: RawMember<'a>,
}

#[derive(Deserialize)]
struct RawMember<'a> {
    #[serde(borrow)]
    status: Cow<'a, str>,
    is_member: Option<bool>,
}

impl RawMember<'_> {
    /// Whether the bot can be talked to there.
    fn is_present(&self) -> bool {
        match &*self.status {
            "left" | "kicked" => false,
            // Restricted members may have left.
            "restricted" => self.is_member.unwrap_or(true),
            _ => true,
        }
    }
}

/// An update's number, read without anything else.
#[must_use]
pub fn update_key(raw: &RawValue) -> Option<UpdateKey> {
    serde_json::from_str::<RawNumber>(raw.get()).ok().map(|raw| UpdateKey(raw.update_id))
}

/// Reads one update.
#[must_use]
pub fn read(raw: &RawValue, reader: Reader<'_>, received: Timestamp) -> Received {
    let Ok(update) = serde_json::from_str::<RawUpdate<'_>>(raw.get()) else {
        return Received::Unparseable { key: update_key(raw) };
    };
    let (event, callback) = event(&update, reader.username);
    let inbound = Inbound {
        delivered: None,
        lane: (reader.lane)(event.address_chat()),
        address: event.address,
        key: UpdateKey(update.update_id),
        gesture: event.gesture,
        language_hint: event.hint,
        message: event.message,
        received,
    };
    Received::Inbound { inbound, callback }
}

struct Event {
    address: Address,
    gesture: Gesture,
    hint: Option<String>,
    message: Option<TelegramMessageId>,
}

impl Event {
    fn ignored(address: Address) -> Self {
        Self { address, gesture: Gesture::Ignored, hint: None, message: None }
    }

    fn address_chat(&self) -> ChatId {
        match self.address {
            Address::Private(chat) | Address::Group(chat) => chat,
            Address::Web | Address::Terminal => NOBODY,
        }
    }
}

fn event(update: &RawUpdate<'_>, username: &str) -> (Event, Option<CallbackId>) {
    if let Some(message) = &update.message {
        return (of_message(message, username), None);
    }
    if let Some(callback) = &update.callback_query {
        return (of_callback(callback), Some(CallbackId(callback.id.clone().into_owned())));
    }
    if let Some(membership) = &update.my_chat_member {
        return (of_membership(membership), None);
    }
    let elsewhere = [&update.edited_message, &update.channel_post, &update.edited_channel_post];
    let address = elsewhere
        .into_iter()
        .find_map(|message| message.as_ref())
        .map_or(Address::Private(NOBODY), |message| address(&message.chat));
    (Event::ignored(address), None)
}

fn address(chat: &RawChat<'_>) -> Address {
    if chat.kind == "private" {
        Address::Private(ChatId(chat.id))
    } else {
        Address::Group(ChatId(chat.id))
    }
}

/// Tags are short; what is longer is none.
fn hint(person: &RawPerson<'_>) -> Option<String> {
    person
        .language_code
        .as_ref()
        .filter(|code| code.len() <= 35)
        .map(|code| code.clone().into_owned())
}

fn of_message(message: &RawMessage<'_>, username: &str) -> Event {
    let address = address(&message.chat);
    let gesture = match address {
        Address::Private(_) => in_private(message),
        _ => in_group(message, username),
    };
    Event {
        address,
        gesture,
        hint: message.from.as_ref().and_then(hint),
        message: Some(TelegramMessageId(message.message_id)),
    }
}

fn in_private(message: &RawMessage<'_>) -> Gesture {
    match &message.text {
        Some(text) => invitation(text).unwrap_or_else(|| Gesture::Input(of_text(text))),
        None if message.is_attachment() => Gesture::Input(Input::Attachment),
        None => Gesture::Ignored,
    }
}

fn in_group(message: &RawMessage<'_>, username: &str) -> Gesture {
    if let Some(to) = message.migrate_to_chat_id {
        return Gesture::Migrated { to: ChatId(to) };
    }
    let is_channel = message.chat.kind == "channel";
    match &message.text {
        Some(text) if !is_channel && is_addressed(text, username) => Gesture::Group,
        _ => Gesture::Ignored,
    }
}

/// A command without a name, or with ours, or our name anywhere.
fn is_addressed(text: &str, username: &str) -> bool {
    let named = |name: &str| !username.is_empty() && name.eq_ignore_ascii_case(username);
    if let Some(command) = text.strip_prefix('/') {
        let word = command.split_whitespace().next().unwrap_or("");
        return match word.split_once('@') {
            Some((_, name)) => named(name),
            None => word.starts_with(|first: char| first.is_ascii_alphanumeric()),
        };
    }
    let is_name = |character: char| character.is_ascii_alphanumeric() || character == '_';
    text.split('@').skip(1).any(|after| {
        let end = after.find(|character| !is_name(character)).unwrap_or(after.len());
        named(&after[..end])
    })
}

fn of_callback(callback: &RawCallback<'_>) -> Event {
    let address = callback
        .message
        .as_ref()
        .map_or(Address::Private(ChatId(callback.from.id)), |message| address(&message.chat));
    let gesture = match (address, &callback.data) {
        // No keyboard of ours stands in a group.
        (Address::Group(_), _) => Gesture::Ignored,
        (_, data) => {
            let (screen, touch) = read_touch(data.as_deref().unwrap_or(""));
            Gesture::Tap { screen, touch }
        }
    };
    Event { address, gesture, hint: hint(&callback.from), message: None }
}

fn of_membership(membership: &RawMembership<'_>) -> Event {
    let address = address(&membership.chat);
    let was = membership.old_chat_member.is_present();
    let is = membership.new_chat_member.is_present();
    let gesture = match (address, was, is) {
        (_, _, false) => Gesture::Blocked,
        (Address::Private(_), _, true) => Gesture::Unblocked,
        (_, false, true) if membership.chat.kind != "channel" => Gesture::Group,
        _ => Gesture::Ignored,
    };
    Event { address, gesture, hint: hint(&membership.from), message: None }
}

/// `/start join-<token>`: an operator's invitation.
fn invitation(text: &str) -> Option<Gesture> {
    let (command, payload) = text.strip_prefix('/')?.split_once(char::is_whitespace)?;
    let name = command.split_once('@').map_or(command, |(name, _)| name);
    let token = payload.trim().strip_prefix(START_PREFIX)?;
    let is_token = name.eq_ignore_ascii_case("start")
        && (1..=64).contains(&token.len())
        && token.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    is_token.then(|| Gesture::Join { token: token.to_owned() })
}

/// A person's text: a command of ours, or words.
fn of_text(text: &str) -> Input {
    let Some(command) = text.strip_prefix('/') else { return words(text) };
    let (word, rest) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
    let name = word.split_once('@').map_or(word, |(name, _)| name);
    let way = match name.to_ascii_lowercase().as_str() {
        "start" => return begin(rest.trim()),
        "menu" => Navigation::Home,
        "lingua" => Navigation::Language,
        "numeri" => Navigation::Numbers,
        "persona" => Navigation::Person,
        "chiudi" => Navigation::Close,
        // Commands nobody offered are words like any other: `/aiuto` may well mean something.
        _ => return words(&format!("{name} {rest}")),
    };
    Input::Navigate(way)
}

/// Words as they may travel on: bounded, and without what only steers a terminal or turns the
/// direction of what comes after.
fn words(text: &str) -> Input {
    let cleaned: String = text
        .chars()
        .filter_map(|character| match character {
            '\n' => Some('\n'),
            '\t' | '\r' => Some(' '),
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => None,
            control if control.is_control() => None,
            other => Some(other),
        })
        .take(TEXT_MAX)
        .collect();
    let cleaned = cleaned.trim();
    if cleaned.is_empty() { Input::Attachment } else { Input::Text(cleaned.to_owned()) }
}

/// `/start <language>_<flow>`, either part may be missing; anything else begins plainly.
fn begin(payload: &str) -> Input {
    let plain = Input::Begin { language: None, flow: None };
    let Some((language, flow)) = payload.split_once('_') else { return plain };
    let is_good =
        (language.is_empty() || is_language(language)) && (flow.is_empty() || is_flow(flow));
    if !is_good {
        return plain;
    }
    Input::Begin {
        language: (!language.is_empty()).then(|| LanguageTag::new(language)),
        flow: (!flow.is_empty()).then(|| FlowId::new(flow)),
    }
}

fn is_language(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let primary = subtags.next().unwrap_or("");
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_lowercase())
        && subtags.all(|subtag| {
            (2..=8).contains(&subtag.len())
                && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

fn is_flow(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}
