//! A person on Telegram: the fake server's world, the reading of updates, the conversation, the
//! sender's decisions and the calls as they are laid out.

use std::sync::Arc;

use hyper::StatusCode;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use sportello::conversation::handle::{Caution, Conversation};
use sportello::conversation::lane::Confirmed;
use sportello::conversation::sent::Delivered;
use sportello::telegram::call::judge;
use sportello::telegram::deliver::request;
use sportello::telegram::lanes::{Call, CallKind, Offer, Outcome, Sender};
use sportello::telegram::pace::Limits;
use sportello::telegram::receive::{self, Reader, Received};
use sportello::time::Timestamp;

use super::file::{Deed, Transcript};
use super::shown::{Shown, is_same, plain};
use crate::bot_api::world::{Answer, Button, Message, World};
use crate::shipped_desk;

const CHAT: i64 = 4242;

pub struct Phone {
    conversation: Arc<Conversation>,
    world: World,
    sender: Sender,
    /// What the lane's record does not know yet.
    delivered: Delivered,
    now: Timestamp,
    /// The buttons of the screen before this one, and its message.
    before: Vec<Button>,
    present: Vec<Button>,
}

impl Phone {
    pub async fn new(transcript: &Transcript) -> Self {
        let conversation = shipped_desk::conversation(transcript.policy).await;
        let mut world = World::new(transcript.at.0);
        world.chat(CHAT).language.clone_from(&transcript.client);
        Self {
            conversation,
            world,
            sender: Sender::new(Limits::UNLIMITED),
            delivered: Delivered::default(),
            now: transcript.at,
            before: Vec::new(),
            present: Vec::new(),
        }
    }

    pub async fn begin(&mut self, transcript: &Transcript) -> Shown {
        let language = transcript.language.as_ref().map_or("", |tag| tag.as_str());
        let flow = transcript.flow.as_ref().map_or("", |flow| flow.as_str());
        let command = match (language, flow) {
            ("", "") => "/start".to_owned(),
            _ => format!("/start {language}_{flow}"),
        };
        self.world.says(CHAT, &command);
        self.carry().await
    }

    pub async fn play(&mut self, deed: &Deed) -> Shown {
        let touched = |buttons: &[Button], label: &str| {
            let found = buttons.iter().find(|button| is_same(&button.text, label));
            found.map(|button| button.data.clone())
        };
        match deed {
            Deed::Say(said) => match touched(&self.present, said) {
                Some(data) => self.tap(&data),
                None => {
                    self.world.says(CHAT, said);
                }
            },
            Deed::Write(said) => {
                self.world.says(CHAT, said);
            }
            Deed::TouchOld(label) => {
                let data = touched(&self.before, label).expect("the old screen has that button");
                self.tap(&data);
            }
            Deed::Sticker => {
                let sticker = json!({"file_id": "s", "file_unique_id": "s", "type": "regular",
                    "width": 512, "height": 512, "is_animated": false, "is_video": false});
                self.world.sends(CHAT, "sticker", sticker);
            }
        }
        self.carry().await
    }

    fn tap(&mut self, data: &str) {
        let message = self.screen().id;
        self.world.taps_data(CHAT, message, data);
    }

    /// Carries updates in and calls out until nothing is left.
    async fn carry(&mut self) -> Shown {
        for (id, body) in self.world.due_for_push() {
            self.update(&body).await;
            self.world.pushed(id);
        }
        while let Some(call) = self.sender.next(self.now) {
            let outcome = self.perform(&call);
            // That a message is gone is what confirming asks for.
            let is_proof =
                matches!(call.kind, CallKind::Confirm { .. }) && outcome == Outcome::Gone;
            let is_done =
                matches!(outcome, Outcome::Sent { .. } | Outcome::Done | Outcome::NotModified);
            assert!(is_done || is_proof, "{:?}: {outcome:?}", call.kind);
            self.sender.finished(call.id, &outcome, self.now);
        }
        self.note_outcomes();
        let screen = self.screen().clone();
        let buttons = screen.keyboard.iter().flatten().cloned().collect();
        self.before = std::mem::replace(&mut self.present, buttons);
        shown(&screen)
    }

    async fn update(&mut self, body: &Value) {
        let raw = RawValue::from_string(body.to_string()).unwrap();
        let keys = self.conversation.records.keys();
        let lane = move |chat: sportello::ids::ChatId| keys.lane_id(1, 1, chat.0);
        let reader = Reader { username: "servizi_bot", lane: &lane };
        let Received::Inbound { mut inbound, .. } = receive::read(&raw, reader, self.now) else {
            panic!("the update could not be read: {body}")
        };
        inbound.delivered = Some(Box::new(std::mem::take(&mut self.delivered)));
        let handled = self.conversation.handle(&inbound, Caution::Usual, self.now).await.unwrap();
        if let Some((row, ticket)) = handled.row {
            let offer = Offer {
                lane: handled.id,
                snapshot: handled.lane.clone(),
                urgency: row.urgency,
                ticket: Some(ticket),
            };
            self.sender.offer(offer, self.now);
        }
    }

    fn note_outcomes(&mut self) {
        let outcomes = self.sender.take_outcomes(64);
        for outcome in &outcomes {
            self.delivered.confirmed = Confirmed {
                message: outcome.message,
                number: outcome.number,
                alarm: outcome.alarm.or(self.delivered.confirmed.alarm),
            };
            self.delivered.messages.extend(outcome.sent.iter().copied());
            self.delivered.deleted.extend(outcome.deleted.iter().copied());
            self.delivered.remains.extend(outcome.remains.iter().copied());
            self.delivered.posts.extend(outcome.posts.iter().copied());
        }
        self.sender.persisted(&outcomes, self.now);
    }

    fn perform(&mut self, call: &Call) -> Outcome {
        let now = self.now;
        let words = sportello::app::bot::words(&self.conversation, Arc::new(move || now));
        let request = match request(&words, call) {
            Ok(Some(request)) => request,
            Ok(None) => return Outcome::Done,
            Err(outcome) => return outcome,
        };
        let parameters = serde_json::from_slice(&request.body).unwrap();
        match self.world.call(request.method, parameters) {
            Answer::Json { code, body } => {
                judge(StatusCode::from_u16(code).unwrap(), body.to_string().as_bytes())
            }
            other => panic!("no fault was asked for: {other:?}"),
        }
    }

    /// The one message of ours that can be touched.
    fn screen(&self) -> &Message {
        let messages = &self.world.chats[&CHAT].messages;
        let mut screens = messages.values().filter(|message| !message.keyboard.is_empty());
        let screen = screens.next().expect("something can be touched");
        assert!(screens.next().is_none(), "only the present screen can be touched");
        assert_eq!(messages.keys().next_back(), Some(&screen.id), "the screen is the newest");
        screen
    }
}

/// A message as its reader sees it.
fn shown(message: &Message) -> Shown {
    let mut shown = Shown::default();
    let pieces: Vec<&str> = message.raw.split("\n\n").collect();
    for (index, piece) in pieces.iter().enumerate() {
        let hint = piece.strip_prefix("<i>").and_then(|rest| rest.strip_suffix("</i>"));
        if let Some(hint) = hint.filter(|_| index + 1 == pieces.len()) {
            shown.entry = Some(plain(hint));
            continue;
        }
        let mut lines: Vec<String> = piece.lines().map(line).collect();
        // Below a number as it is written stands the number as a telephone dials it.
        let dials = lines.last().is_some_and(|last| {
            last.strip_prefix('+').is_some_and(|it| it.bytes().all(|byte| byte.is_ascii_digit()))
        });
        if dials && lines.len() > 2 {
            lines.pop();
        }
        shown.words.extend(lines);
    }
    shown.labels = message.keyboard.iter().flatten().map(|button| plain(&button.text)).collect();
    shown
}

fn line(html: &str) -> String {
    let caveat = html.split_once(" · <i>").and_then(|(label, rest)| {
        let (caveat, after) = rest.split_once("</i>")?;
        Some((format!("{label}{after}"), caveat.to_owned()))
    });
    let (label, caveat) = match caveat {
        Some((label, caveat)) => (label, format!(" ({caveat})")),
        None => (html.to_owned(), String::new()),
    };
    let words = label.replace("<b>", "").replace("</b>", "");
    let words = words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    format!("{}{caveat}", plain(&words))
}
