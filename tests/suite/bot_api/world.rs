//! Telegram as a pure state machine on a virtual clock: chats, messages, updates, limits.
//!
//! Sources of the rules: the Bot API's description 10.1 for names, limits and errors; the public
//! source of the official Bot API server for what the description leaves out (lifetimes of
//! updates, order, the newest poller wins).

use std::collections::{BTreeMap, HashMap, VecDeque};

use serde_json::{Map, Value, json};

use super::schema;

const HOUR_MS: i64 = 3_600_000;
/// Telegram keeps a button press this long.
const CALLBACK_LIFE_MS: i64 = 150_000;
/// Telegram keeps a message this long.
const MESSAGE_LIFE_MS: i64 = 24 * HOUR_MS;
/// A bot may delete messages of private chats this long.
const DELETABLE_MS: i64 = 48 * HOUR_MS;

/// A button of a keyboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    pub text: String,
    pub data: String,
}

/// A message of a chat.
#[derive(Clone, Debug)]
pub struct Message {
    pub id: i32,
    pub from_bot: bool,
    /// As a person reads it: without tags.
    pub text: String,
    /// As it was sent.
    pub raw: String,
    pub keyboard: Vec<Vec<Button>>,
    pub at_ms: i64,
    pub location: Option<(f64, f64)>,
    /// The name and content of a file.
    pub document: Option<(String, String)>,
    pub edits: u32,
}

/// A chat.
#[derive(Clone, Debug)]
pub struct Chat {
    pub id: i64,
    pub kind: &'static str,
    pub language: String,
    pub blocked: bool,
    pub messages: BTreeMap<i32, Message>,
    next_message: i32,
    sends_ms: VecDeque<i64>,
}

/// Something to happen to coming calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// 429 with this pause.
    TooMany { seconds: u32 },
    /// 500, without effect.
    Server,
    /// The call takes effect, and the connection breaks before the answer.
    AnswerLost,
    /// The connection breaks before the call takes effect.
    RequestLost,
    /// The answer is no JSON although the call took effect.
    Garbled,
}

/// A call as it arrived, for assertions.
#[derive(Clone, Debug)]
pub struct Call {
    pub method: &'static str,
    pub parameters: Map<String, Value>,
    /// 200, or the error code; 0 when the connection broke.
    pub code: u16,
}

impl Call {
    pub fn chat(&self) -> Option<i64> {
        self.parameters.get("chat_id").and_then(Value::as_i64)
    }
}

/// What comes back.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    Json {
        code: u16,
        body: Value,
    },
    Garbled,
    /// The connection breaks.
    Lost,
}

struct Pending {
    id: i64,
    body: Value,
    expires_ms: i64,
    chat: i64,
}

/// Where updates are pushed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Webhook {
    pub url: String,
    pub secret: String,
}

/// The state.
pub struct World {
    pub now_ms: i64,
    pub token: String,
    pub bot_id: i64,
    pub chats: BTreeMap<i64, Chat>,
    pub calls: Vec<Call>,
    /// Texts set by name, description and command calls: (method, language) to value.
    pub profile: BTreeMap<(String, String), Value>,
    pub webhook: Option<Webhook>,
    /// When a push last failed, in Unix seconds, as `getWebhookInfo` tells it.
    pub push_failed_s: Option<i64>,
    /// Enforces one message a second a chat with a small burst.
    pub flood_limits: bool,
    pending: VecDeque<Pending>,
    next_update: i64,
    faults: HashMap<&'static str, VecDeque<Fault>>,
    callbacks: HashMap<String, i64>,
    next_callback: u64,
    /// How often each update was handed out.
    pub handed_out: HashMap<i64, u32>,
}

impl World {
    pub fn new(now_ms: i64) -> Self {
        Self {
            now_ms,
            token: "700000001:loopback-only-token".to_owned(),
            bot_id: 700_000_001,
            chats: BTreeMap::new(),
            calls: Vec::new(),
            profile: BTreeMap::new(),
            webhook: None,
            push_failed_s: None,
            flood_limits: false,
            pending: VecDeque::new(),
            next_update: 5_000_000,
            faults: HashMap::new(),
            callbacks: HashMap::new(),
            next_callback: 1,
            handed_out: HashMap::new(),
        }
    }

    /// Makes the next call of `method` fail; several are used up in order.
    pub fn fail(&mut self, method: &'static str, fault: Fault) {
        self.faults.entry(method).or_default().push_back(fault);
    }

    pub fn chat(&mut self, id: i64) -> &mut Chat {
        self.chats.entry(id).or_insert_with(|| Chat {
            id,
            kind: if id < 0 { "group" } else { "private" },
            language: "it".to_owned(),
            blocked: false,
            messages: BTreeMap::new(),
            next_message: 1,
            sends_ms: VecDeque::new(),
        })
    }

    // What people do.

    /// A person writes. Returns the update's id.
    pub fn says(&mut self, chat: i64, text: &str) -> i64 {
        let now_ms = self.now_ms;
        let place = self.chat(chat);
        let id = place.push(false, text, text, Vec::new(), None, now_ms);
        let mut message = message_json(place, id, now_ms);
        message["text"] = json!(text);
        message["from"] = person_json(chat, &place.language);
        if text.starts_with('/') {
            let length = text.split(' ').next().unwrap_or(text).encode_utf16().count();
            message["entities"] = json!([{"type": "bot_command", "offset": 0, "length": length}]);
        }
        self.push_update(chat, json!({"message": message}), MESSAGE_LIFE_MS)
    }

    /// A person sends something that is not text: `kind` is the field's name.
    pub fn sends(&mut self, chat: i64, kind: &str, value: Value) -> i64 {
        let now_ms = self.now_ms;
        let place = self.chat(chat);
        let id = place.push(false, "", "", Vec::new(), None, now_ms);
        let mut message = message_json(place, id, now_ms);
        message["from"] = person_json(chat, &place.language);
        message[kind] = value;
        self.push_update(chat, json!({"message": message}), MESSAGE_LIFE_MS)
    }

    /// A person touches a button of a message. `None` if the message has no such button.
    pub fn taps(&mut self, chat: i64, message: i32, label: &str) -> Option<i64> {
        let data = self
            .chat(chat)
            .messages
            .get(&message)?
            .keyboard
            .iter()
            .flatten()
            .find(|button| button.text.contains(label))?
            .data
            .clone();
        Some(self.taps_data(chat, message, &data))
    }

    /// A button press with any data: also what no button of ours carries.
    pub fn taps_data(&mut self, chat: i64, message: i32, data: &str) -> i64 {
        let now_ms = self.now_ms;
        let id = format!("{}", 4_000_000_000 + self.next_callback);
        self.next_callback += 1;
        self.callbacks.insert(id.clone(), now_ms + CALLBACK_LIFE_MS);
        let place = self.chat(chat);
        let body = json!({"callback_query": {
            "id": id,
            "from": person_json(chat, &place.language),
            "message": message_json(place, message, now_ms),
            "chat_instance": "1",
            "data": data,
        }});
        self.push_update(chat, body, CALLBACK_LIFE_MS)
    }

    /// Touches a button of the newest bot message that has it.
    pub fn taps_newest(&mut self, chat: i64, label: &str) -> Option<i64> {
        let message = self.chat(chat).newest_with(label)?;
        self.taps(chat, message, label)
    }

    pub fn blocks(&mut self, chat: i64) -> i64 {
        self.chat(chat).blocked = true;
        self.membership(chat, "member", "kicked")
    }

    pub fn comes_back(&mut self, chat: i64) -> i64 {
        self.chat(chat).blocked = false;
        self.membership(chat, "kicked", "member")
    }

    fn membership(&mut self, chat: i64, old: &str, new: &str) -> i64 {
        let bot = self.bot_json();
        let now_s = self.now_ms / 1000;
        let language = self.chat(chat).language.clone();
        let member = |status: &str| json!({"user": bot, "status": status, "until_date": 0});
        let body = json!({"my_chat_member": {
            "chat": chat_json(self.chat(chat)),
            "from": person_json(chat, &language),
            "date": now_s,
            "old_chat_member": member(old),
            "new_chat_member": member(new),
        }});
        self.push_update(chat, body, MESSAGE_LIFE_MS)
    }

    /// Any update at all, for what no person does on purpose.
    pub fn push_update(&mut self, chat: i64, mut body: Value, life_ms: i64) -> i64 {
        let id = self.next_update;
        self.next_update += 1;
        body["update_id"] = json!(id);
        self.pending.push_back(Pending { id, body, expires_ms: self.now_ms + life_ms, chat });
        id
    }

    // What a server does.

    /// Updates not yet confirmed, for pushing by webhook: one of each chat, oldest first.
    pub fn due_for_push(&mut self) -> Vec<(i64, Value)> {
        self.expire();
        let mut chats = std::collections::HashSet::new();
        let due: Vec<_> = self
            .pending
            .iter()
            .filter(|pending| chats.insert(pending.chat))
            .map(|pending| (pending.id, pending.body.clone()))
            .collect();
        for (id, _) in &due {
            *self.handed_out.entry(*id).or_default() += 1;
        }
        due
    }

    /// A pushed update was answered with 2xx.
    pub fn pushed(&mut self, id: i64) {
        self.pending.retain(|pending| pending.id != id);
    }

    pub fn pending_count(&self) -> usize {
        self.pending.len()
    }

    fn expire(&mut self) {
        let now_ms = self.now_ms;
        self.pending.retain(|pending| pending.expires_ms > now_ms);
    }

    /// One call. `getUpdates` answers at once with what there is; the server waits around it.
    pub fn call(&mut self, name: &str, parameters: Map<String, Value>) -> Answer {
        let Some(method) = schema::method(name) else {
            return error(404, "Not Found");
        };
        let fault = self.faults.get_mut(method).and_then(VecDeque::pop_front);
        let answer = match fault {
            Some(Fault::RequestLost) => Answer::Lost,
            Some(Fault::Server) => error(500, "Internal Server Error"),
            Some(Fault::TooMany { seconds }) => too_many(seconds),
            Some(Fault::AnswerLost) => {
                self.perform(method, &parameters);
                Answer::Lost
            }
            Some(Fault::Garbled) => {
                self.perform(method, &parameters);
                Answer::Garbled
            }
            None => self.perform(method, &parameters),
        };
        let code = match &answer {
            Answer::Json { code, .. } => *code,
            Answer::Garbled => 200,
            Answer::Lost => 0,
        };
        self.calls.push(Call { method, parameters, code });
        answer
    }

    fn perform(&mut self, method: &str, parameters: &Map<String, Value>) -> Answer {
        if let Some(fault) = schema::fault(method, parameters) {
            return error(400, &format!("Bad Request: {fault}"));
        }
        match method {
            "getMe" => ok(self.me_json()),
            "getUpdates" => self.get_updates(parameters),
            "setWebhook" => {
                let text = |name: &str| parameters.get(name).and_then(Value::as_str);
                self.webhook = text("url").filter(|url| !url.is_empty()).map(|url| Webhook {
                    url: url.to_owned(),
                    secret: text("secret_token").unwrap_or("").to_owned(),
                });
                ok(json!(true))
            }
            "deleteWebhook" => {
                self.webhook = None;
                ok(json!(true))
            }
            "getWebhookInfo" => {
                let mut info = json!({
                    "url": self.webhook.as_ref().map_or("", |webhook| &webhook.url),
                    "has_custom_certificate": false,
                    "pending_update_count": self.pending.len(),
                });
                if let Some(at) = self.push_failed_s {
                    info["last_error_date"] = json!(at);
                    info["last_error_message"] = json!("Wrong response from the webhook: 500");
                }
                ok(info)
            }
            "sendMessage" => self.send_message(parameters),
            "sendLocation" => self.send_location(parameters),
            "sendDocument" => self.send_document(parameters),
            "editMessageText" => self.edit_text(parameters),
            "editMessageReplyMarkup" => self.edit_markup(parameters),
            "deleteMessage" => self.delete_one(parameters),
            "deleteMessages" => self.delete_many(parameters),
            "answerCallbackQuery" => self.answer_callback(parameters),
            "setMyCommands"
            | "setMyName"
            | "setMyDescription"
            | "setMyShortDescription"
            | "setChatMenuButton" => self.set_profile(method, parameters),
            _ => error(400, "Bad Request: the fake server does not play this method"),
        }
    }

    fn bot_json(&self) -> Value {
        json!({"id": self.bot_id, "is_bot": true, "first_name": "Servizi", "username": "servizi_bot"})
    }

    fn me_json(&self) -> Value {
        let mut me = self.bot_json();
        for flag in [
            "can_join_groups",
            "can_read_all_group_messages",
            "supports_inline_queries",
            "can_connect_to_business",
            "has_main_web_app",
        ] {
            me[flag] = json!(false);
        }
        me
    }

    fn get_updates(&mut self, parameters: &Map<String, Value>) -> Answer {
        if self.webhook.is_some() {
            return error(
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
            );
        }
        self.expire();
        let offset = parameters.get("offset").and_then(Value::as_i64).unwrap_or(0);
        if offset > 0 {
            self.pending.retain(|pending| pending.id >= offset);
        }
        let limit = parameters.get("limit").and_then(Value::as_u64).unwrap_or(100).clamp(1, 100);
        let batch: Vec<Value> = self
            .pending
            .iter()
            .take(usize::try_from(limit).unwrap_or(100))
            .map(|pending| pending.body.clone())
            .collect();
        for update in &batch {
            if let Some(id) = update["update_id"].as_i64() {
                *self.handed_out.entry(id).or_default() += 1;
            }
        }
        ok(Value::Array(batch))
    }

    fn target(&mut self, parameters: &Map<String, Value>) -> Result<i64, Answer> {
        let Some(id) = parameters.get("chat_id").and_then(Value::as_i64) else {
            return Err(error(400, "Bad Request: chat not found"));
        };
        match self.chats.get(&id) {
            None => Err(error(400, "Bad Request: chat not found")),
            Some(chat) if chat.blocked => Err(error(403, "Forbidden: bot was blocked by the user")),
            Some(_) => Ok(id),
        }
    }

    /// About one message a second a chat, a short burst allowed.
    fn flooded(&mut self, chat: i64) -> Option<Answer> {
        if !self.flood_limits {
            return None;
        }
        let now_ms = self.now_ms;
        let sends = &mut self.chat(chat).sends_ms;
        while sends.front().is_some_and(|at| now_ms - at > 10_000) {
            sends.pop_front();
        }
        if sends.len() >= 20 {
            return Some(too_many(5));
        }
        sends.push_back(now_ms);
        None
    }

    fn send_message(&mut self, parameters: &Map<String, Value>) -> Answer {
        let chat = match self.target(parameters) {
            Ok(chat) => chat,
            Err(answer) => return answer,
        };
        if let Some(answer) = self.flooded(chat) {
            return answer;
        }
        let (raw, text) = match text_of(parameters) {
            Ok(text) => text,
            Err(answer) => return answer,
        };
        let keyboard = match keyboard_of(parameters) {
            Ok(keyboard) => keyboard,
            Err(answer) => return answer,
        };
        let now_ms = self.now_ms;
        let place = self.chat(chat);
        let id = place.push(true, &text, &raw, keyboard, None, now_ms);
        let body = message_json(place, id, now_ms);
        ok(body)
    }

    fn send_location(&mut self, parameters: &Map<String, Value>) -> Answer {
        let chat = match self.target(parameters) {
            Ok(chat) => chat,
            Err(answer) => return answer,
        };
        let degrees = |name: &str| parameters.get(name).and_then(Value::as_f64).unwrap_or(0.0);
        let now_ms = self.now_ms;
        let location = Some((degrees("latitude"), degrees("longitude")));
        let place = self.chat(chat);
        let id = place.push(true, "", "", Vec::new(), location, now_ms);
        ok(message_json(place, id, now_ms))
    }

    /// A file arrives as a form; the server hands it on as its name, a line's end, and its content.
    fn send_document(&mut self, parameters: &Map<String, Value>) -> Answer {
        let chat = match self.target(parameters) {
            Ok(chat) => chat,
            Err(answer) => return answer,
        };
        if let Some(answer) = self.flooded(chat) {
            return answer;
        }
        let file = parameters["document"].as_str().and_then(|file| file.split_once('\n'));
        let Some((name, content)) = file else {
            return error(400, "Bad Request: wrong remote file identifier specified");
        };
        if content.is_empty() {
            return error(400, "Bad Request: file must be non-empty");
        }
        let now_ms = self.now_ms;
        let place = self.chat(chat);
        let id = place.push(true, "", "", Vec::new(), None, now_ms);
        let file = Some((name.to_owned(), content.to_owned()));
        if let Some(message) = place.messages.get_mut(&id) {
            message.document = file;
        }
        ok(message_json(place, id, now_ms))
    }

    fn edit_text(&mut self, parameters: &Map<String, Value>) -> Answer {
        let chat = match self.target(parameters) {
            Ok(chat) => chat,
            Err(answer) => return answer,
        };
        let (raw, text) = match text_of(parameters) {
            Ok(text) => text,
            Err(answer) => return answer,
        };
        let keyboard = match keyboard_of(parameters) {
            Ok(keyboard) => keyboard,
            Err(answer) => return answer,
        };
        let now_ms = self.now_ms;
        let place = self.chat(chat);
        let Some(message) = message_of(place, parameters) else {
            return error(400, "Bad Request: message to edit not found");
        };
        if !message.from_bot {
            return error(400, "Bad Request: message can't be edited");
        }
        if message.location.is_some() || message.document.is_some() {
            return error(400, "Bad Request: there is no text in the message to edit");
        }
        if message.raw == raw && message.keyboard == keyboard {
            return error(
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
            );
        }
        message.text = text;
        message.raw = raw;
        message.keyboard = keyboard;
        message.edits += 1;
        let id = message.id;
        ok(message_json(place, id, now_ms))
    }

    fn edit_markup(&mut self, parameters: &Map<String, Value>) -> Answer {
        let chat = match self.target(parameters) {
            Ok(chat) => chat,
            Err(answer) => return answer,
        };
        let keyboard = match keyboard_of(parameters) {
            Ok(keyboard) => keyboard,
            Err(answer) => return answer,
        };
        let now_ms = self.now_ms;
        let place = self.chat(chat);
        let Some(message) = message_of(place, parameters) else {
            return error(400, "Bad Request: message to edit not found");
        };
        if message.keyboard == keyboard {
            return error(
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
            );
        }
        message.keyboard = keyboard;
        let id = message.id;
        ok(message_json(place, id, now_ms))
    }

    fn delete_one(&mut self, parameters: &Map<String, Value>) -> Answer {
        let chat = match self.target(parameters) {
            Ok(chat) => chat,
            Err(answer) => return answer,
        };
        let now_ms = self.now_ms;
        let place = self.chat(chat);
        let Some(message) = message_of(place, parameters) else {
            return error(400, "Bad Request: message to delete not found");
        };
        if now_ms - message.at_ms >= DELETABLE_MS {
            return error(400, "Bad Request: message can't be deleted for everyone");
        }
        let id = message.id;
        place.messages.remove(&id);
        ok(json!(true))
    }

    fn delete_many(&mut self, parameters: &Map<String, Value>) -> Answer {
        let chat = match self.target(parameters) {
            Ok(chat) => chat,
            Err(answer) => return answer,
        };
        let ids: Vec<i64> = parameters
            .get("message_ids")
            .and_then(Value::as_array)
            .map(|ids| ids.iter().filter_map(Value::as_i64).collect())
            .unwrap_or_default();
        if ids.is_empty() || ids.len() > 100 {
            return error(400, "Bad Request: message_ids must have 1 to 100 entries");
        }
        let now_ms = self.now_ms;
        let place = self.chat(chat);
        // Missing ones and those too old are skipped in silence, and the answer is still true.
        place.messages.retain(|id, message| {
            !ids.contains(&i64::from(*id)) || now_ms - message.at_ms >= DELETABLE_MS
        });
        ok(json!(true))
    }

    fn answer_callback(&mut self, parameters: &Map<String, Value>) -> Answer {
        let id = parameters.get("callback_query_id").and_then(Value::as_str).unwrap_or("");
        match self.callbacks.remove(id) {
            Some(expires_ms) if expires_ms > self.now_ms => ok(json!(true)),
            _ => error(
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
            ),
        }
    }

    fn set_profile(&mut self, method: &str, parameters: &Map<String, Value>) -> Answer {
        let limits = [("name", 64), ("description", 512), ("short_description", 120)];
        for (name, limit) in limits {
            let text = parameters.get(name).and_then(Value::as_str).unwrap_or("");
            if text.encode_utf16().count() > limit {
                return error(400, &format!("Bad Request: {name} is too long"));
            }
        }
        if let Some(commands) = parameters.get("commands").and_then(Value::as_array) {
            let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            let wrong = commands.iter().any(|command| {
                let name = command["command"].as_str().unwrap_or("");
                let words = command["description"].as_str().unwrap_or("").encode_utf16().count();
                name.is_empty()
                    || name.len() > 32
                    || !name.chars().all(allowed)
                    || !(1..=256).contains(&words)
            });
            if wrong || commands.len() > 100 {
                return error(400, "Bad Request: BOT_COMMAND_INVALID");
            }
        }
        let language = parameters.get("language_code").and_then(Value::as_str).unwrap_or("");
        self.profile
            .insert((method.to_owned(), language.to_owned()), Value::Object(parameters.clone()));
        ok(json!(true))
    }
}

impl Chat {
    fn push(
        &mut self,
        from_bot: bool,
        text: &str,
        raw: &str,
        keyboard: Vec<Vec<Button>>,
        location: Option<(f64, f64)>,
        at_ms: i64,
    ) -> i32 {
        let id = self.next_message;
        self.next_message += 1;
        self.messages.insert(
            id,
            Message {
                id,
                from_bot,
                text: text.to_owned(),
                raw: raw.to_owned(),
                keyboard,
                at_ms,
                location,
                document: None,
                edits: 0,
            },
        );
        id
    }

    /// The newest message of the bot.
    pub fn newest_of_bot(&self) -> Option<&Message> {
        self.messages.values().rev().find(|message| message.from_bot)
    }

    /// The newest message of the bot with a button whose label contains `label`.
    pub fn newest_with(&self, label: &str) -> Option<i32> {
        self.messages
            .values()
            .rev()
            .find(|message| {
                message.keyboard.iter().flatten().any(|button| button.text.contains(label))
            })
            .map(|message| message.id)
    }
}

fn message_of<'c>(chat: &'c mut Chat, parameters: &Map<String, Value>) -> Option<&'c mut Message> {
    let id = parameters.get("message_id")?.as_i64()?;
    chat.messages.get_mut(&i32::try_from(id).ok()?)
}

#[allow(clippy::needless_pass_by_value)] // Callers make the value for this.
fn ok(result: Value) -> Answer {
    Answer::Json { code: 200, body: json!({"ok": true, "result": result}) }
}

fn error(code: u16, description: &str) -> Answer {
    Answer::Json {
        code,
        body: json!({"ok": false, "error_code": code, "description": description}),
    }
}

fn too_many(seconds: u32) -> Answer {
    Answer::Json {
        code: 429,
        body: json!({
            "ok": false,
            "error_code": 429,
            "description": format!("Too Many Requests: retry after {seconds}"),
            "parameters": {"retry_after": seconds},
        }),
    }
}

fn chat_json(chat: &Chat) -> Value {
    if chat.kind == "private" {
        json!({"id": chat.id, "type": "private", "first_name": "P"})
    } else {
        json!({"id": chat.id, "type": chat.kind, "title": "G"})
    }
}

fn person_json(chat: i64, language: &str) -> Value {
    json!({"id": chat.abs(), "is_bot": false, "first_name": "P", "language_code": language})
}

fn message_json(chat: &Chat, id: i32, now_ms: i64) -> Value {
    let mut body = json!({"message_id": id, "date": now_ms / 1000, "chat": chat_json(chat)});
    if let Some(message) = chat.messages.get(&id) {
        body["date"] = json!(message.at_ms / 1000);
        if message.from_bot {
            body["text"] = json!(message.text);
        }
    }
    body
}

fn text_of(parameters: &Map<String, Value>) -> Result<(String, String), Answer> {
    let raw = parameters.get("text").and_then(Value::as_str).unwrap_or("").to_owned();
    let html = parameters
        .get("parse_mode")
        .and_then(Value::as_str)
        .is_some_and(|mode| mode.eq_ignore_ascii_case("html"));
    let text = if html {
        plain_of_html(&raw)
            .map_err(|why| error(400, &format!("Bad Request: can't parse entities: {why}")))?
    } else {
        raw.clone()
    };
    if text.trim().is_empty() {
        return Err(error(400, "Bad Request: message text is empty"));
    }
    if text.encode_utf16().count() > 4096 {
        return Err(error(400, "Bad Request: message is too long"));
    }
    Ok((raw, text))
}

/// The words of Telegram's HTML; only its own tags, well nested, and its four named entities.
fn plain_of_html(html: &str) -> Result<String, String> {
    const TAGS: [&str; 12] = [
        "b",
        "strong",
        "i",
        "em",
        "u",
        "s",
        "code",
        "pre",
        "a",
        "blockquote",
        "tg-spoiler",
        "span",
    ];
    let mut out = String::new();
    let mut open: Vec<String> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        let piece = &rest[at..];
        if piece.starts_with('&') {
            let end = piece.find(';').ok_or("an entity does not end")?;
            out.push_str(match &piece[..=end] {
                "&lt;" => "<",
                "&gt;" => ">",
                "&amp;" => "&",
                "&quot;" => "\"",
                "&#39;" => "'",
                other => return Err(format!("unsupported entity {other}")),
            });
            rest = &piece[end + 1..];
            continue;
        }
        let end = piece.find('>').ok_or("a tag does not end")?;
        let tag = &piece[1..end];
        rest = &piece[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop().as_deref() != Some(name) {
                return Err(format!("unexpected end tag {name}"));
            }
        } else {
            let name = tag.split(' ').next().unwrap_or(tag);
            if !TAGS.contains(&name) {
                return Err(format!("unsupported start tag \"{name}\""));
            }
            open.push(name.to_owned());
        }
    }
    out.push_str(rest);
    if open.is_empty() { Ok(out) } else { Err("a tag is not closed".to_owned()) }
}

fn keyboard_of(parameters: &Map<String, Value>) -> Result<Vec<Vec<Button>>, Answer> {
    let Some(markup) = parameters.get("reply_markup") else { return Ok(Vec::new()) };
    let Some(rows) = markup.get("inline_keyboard").and_then(Value::as_array) else {
        return Ok(Vec::new());
    };
    let mut count = 0;
    let mut keyboard = Vec::new();
    for row in rows {
        let mut buttons = Vec::new();
        for button in row.as_array().into_iter().flatten() {
            let data = button.get("callback_data").and_then(Value::as_str).unwrap_or("");
            if !(1..=64).contains(&data.len()) && button.get("url").is_none() {
                return Err(error(400, "Bad Request: BUTTON_DATA_INVALID"));
            }
            let text = button["text"].as_str().unwrap_or("");
            if text.trim().is_empty() {
                return Err(error(
                    400,
                    "Bad Request: inline keyboard button text must be non-empty",
                ));
            }
            buttons.push(Button { text: text.to_owned(), data: data.to_owned() });
            count += 1;
        }
        keyboard.push(buttons);
    }
    if count > 100 {
        return Err(error(400, "Bad Request: reply markup is too long"));
    }
    Ok(keyboard)
}
