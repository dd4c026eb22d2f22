//! A lane's screen in words.
//!
//! The promise: the same lane, desk and instant always give the same reply, and every piece of it
//! says something in a language the person can be expected to read. It deliberately knows nothing
//! of HTML or of Telegram's limits: the edges lay it out.

use std::sync::atomic::{AtomicU32, Ordering};

use crate::directory::service::{OpenNow, Wanted};
use crate::flow::engine;
use crate::flow::event::Navigation;
use crate::flow::model::{Icon, well_known};
use crate::flow::screen::{Body, Choice, ChoiceRef, Entry, Label, Screen, Told};
use crate::flow::session::Value;
use crate::ids::{LanguageTag, NeedId};
use crate::text::locale::Direction;
use crate::text::message::{Argument, Arguments, MessageId, Words};
use crate::text::preview::Neutral;
use crate::time::Timestamp;

use super::apply::language_of;
use super::beside::side_by_side;
use super::desk::{Desk, SOURCE_LANGUAGE};
use super::exchange::{Block, Button, EntryField, Reply, Touch};
use super::lane::Lane;

/// A desk seen in one language at one instant.
pub struct Voice<'d> {
    /// What is spoken about.
    pub desk: &'d Desk,
    /// The language.
    pub language: LanguageTag,
    /// The instant.
    pub now: Timestamp,
    /// How many texts were told in another language, for want of them in this one.
    fallbacks_count: AtomicU32,
}

/// What the lane's screen should show.
#[must_use]
pub fn present(desk: &Desk, lane: &Lane, now: Timestamp) -> Reply {
    let reader = language_of(desk, lane);
    let screen = engine::screen(&desk.world(), &lane.session, &reader, now);
    let wanted = engine::wanted(&desk.world(), &lane.session);
    // A screen may ask, in another language, whether to go on in that one.
    let reply = |language: &LanguageTag| {
        let voice = Voice::new(desk, language.clone(), now);
        voice.reply(lane.outgoing.screen, &screen, wanted.as_ref())
    };
    let first = reply(&screen.language);
    match &screen.beside {
        Some(beside) => side_by_side(first, &reply(beside), &reader),
        None => first,
    }
}

/// A fixed neutral text in the lane's language.
#[must_use]
pub fn neutral(desk: &Desk, lane: &Lane, text: Neutral) -> String {
    let voice = Voice::new(desk, language_of(desk, lane), Timestamp::EPOCH);
    voice.text(MessageId::of(text.message()), &[])
}

/// A search that looks for nothing in particular: for a card reached by its name alone.
#[must_use]
pub fn any_need() -> Wanted {
    Wanted { need: NeedId::new(""), near: None, language: None, open_now: OpenNow::Indifferent }
}

impl<'d> Voice<'d> {
    /// What is spoken about at an instant, in a language.
    #[must_use]
    pub fn new(desk: &'d Desk, language: LanguageTag, now: Timestamp) -> Self {
        Self { desk, language, now, fallbacks_count: AtomicU32::new(0) }
    }

    /// A message's words. A message that no language has, which `check` excludes for everything
    /// shipped, is silent rather than shown by its id.
    #[must_use]
    pub fn text(&self, message: MessageId<'_>, arguments: &Arguments<'_>) -> String {
        self.words(self.desk.catalog.text(&self.language, message, arguments))
    }

    /// A message's words on one line, without isolation marks.
    #[must_use]
    pub fn label(&self, message: MessageId<'_>, arguments: &Arguments<'_>) -> String {
        self.words(self.desk.catalog.label(&self.language, message, arguments))
    }

    fn words(&self, told: Option<Words<'_>>) -> String {
        if told.as_ref().is_none_or(|words| words.locale.tag != self.language) {
            self.fallbacks_count.fetch_add(1, Ordering::Relaxed);
        }
        told.map(|words| words.text.into_owned()).unwrap_or_default()
    }

    /// A label without arguments.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.label(MessageId::of(id), &[])
    }

    fn direction(&self) -> Direction {
        self.desk
            .catalog
            .locale(&self.language)
            .map_or(Direction::LeftToRight, |locale| locale.direction)
    }

    fn reply(&self, number: u64, screen: &Screen, wanted: Option<&Wanted>) -> Reply {
        let mut blocks: Vec<Block> = screen
            .notices
            .iter()
            .map(|told| self.notice(told))
            .filter(|block| *block != Block::Notice(String::new()))
            .collect();
        match &screen.body {
            Body::Told(told) => blocks.push(Block::Text(self.told(told))),
            Body::Card { lead, place, position } => {
                self.push_lead(&mut blocks, lead);
                self.push_card(&mut blocks, wanted, place, *position);
            }
            Body::Numbers { lead, topic } => {
                self.push_lead(&mut blocks, lead);
                self.push_numbers(&mut blocks, topic);
            }
        }
        let mut reply = Reply {
            number,
            language: self.language.clone(),
            direction: self.direction(),
            title: self.say(screen.flow.as_str()),
            blocks,
            choices: screen.choices.iter().map(|choice| self.choice(screen, choice)).collect(),
            entry: screen.entry.map(|entry| self.entry(entry)),
            navigation: screen.navigation.iter().map(|way| self.navigation(*way)).collect(),
            fallbacks_count: 0,
        };
        reply.fallbacks_count = self.fallbacks_count.load(Ordering::Relaxed);
        reply
    }

    /// What is told above a screen. A notice with a code to take along is one to look at.
    fn notice(&self, told: &Told) -> Block {
        let code = told.arguments.iter().find_map(|(name, value)| match value {
            Value::Text(data) if name == "code" => Some(data.clone()),
            _ => None,
        });
        match code {
            Some(data) => {
                let label =
                    self.text(MessageId::of(&told.message), &[("code", Argument::Text(""))]);
                Block::Code { label, data }
            }
            None => Block::Notice(self.told(told)),
        }
    }

    fn push_lead(&self, blocks: &mut Vec<Block>, lead: &Told) {
        let text = self.told(lead);
        if !text.is_empty() {
            blocks.push(Block::Text(text));
        }
    }

    fn told(&self, told: &Told) -> String {
        self.with_arguments(told, |message, arguments| self.text(message, arguments))
    }

    fn with_arguments(
        &self,
        told: &Told,
        tell: impl FnOnce(MessageId<'_>, &Arguments<'_>) -> String,
    ) -> String {
        let message = MessageId { id: &told.message, attribute: told.attribute.as_deref() };
        if told.arguments.is_empty() {
            return tell(message, &[]);
        }
        let written: Vec<(&str, Written)> = told
            .arguments
            .iter()
            .map(|(name, value)| (name.as_str(), self.written(value)))
            .collect();
        let arguments: Vec<(&str, Argument<'_>)> = written
            .iter()
            .map(|(name, written)| {
                let argument = match written {
                    Written::Number(number) => Argument::Number(*number),
                    Written::Text(text) => Argument::Text(text),
                };
                (*name, argument)
            })
            .collect();
        tell(message, &arguments)
    }

    fn written(&self, value: &Value) -> Written {
        Written::Text(match value {
            Value::Integer(number) => return Written::Number(*number),
            Value::Text(text) | Value::Phone(text) | Value::Choice(text) => text.clone(),
            Value::Date(date) => self.desk.formats.date(&self.language, *date),
            Value::Municipality(id) => self
                .desk
                .directory
                .municipality(id)
                .map_or_else(|| id.to_string(), |municipality| municipality.name.clone()),
            Value::Language(tag) => self.language_name(tag),
            Value::Moment(at) => self.moment(*at),
        })
    }

    /// A day and a time of Rome; beside it the day as an Italian office writes it, for whoever has
    /// to show it there.
    #[must_use]
    pub fn moment(&self, at: Timestamp) -> String {
        let wall = at.in_rome();
        let formats = &self.desk.formats;
        let weekday = formats.weekday(&self.language, wall.weekday());
        let day = formats.day_and_month(&self.language, wall.date());
        let (date, time) = (format!("{weekday} {day}"), formats.time(&self.language, wall.time()));
        if self.language.as_str() == SOURCE_LANGUAGE {
            return format!("{date}, {time}");
        }
        let italian = LanguageTag::new(SOURCE_LANGUAGE);
        let weekday = formats.short_weekday(&italian, wall.weekday());
        format!("{date}, {time} · {weekday} {}/{}", wall.day(), wall.month())
    }

    /// A language's name in the reader's language; its own name where the reader's has none.
    #[must_use]
    pub fn language_name(&self, tag: &LanguageTag) -> String {
        let id = format!("language-{}", tag.as_str().to_lowercase());
        let name = self.say(&id);
        if !name.is_empty() {
            return name;
        }
        self.desk
            .catalog
            .locale(tag)
            .map_or_else(|| tag.to_string(), |locale| locale.own_name.clone())
    }

    fn choice(&self, screen: &Screen, choice: &Choice) -> Button {
        let label = match &choice.label {
            Label::Told(told) => {
                self.with_arguments(told, |message, arguments| self.label(message, arguments))
            }
            Label::Verbatim(name) => name.clone(),
            Label::Range(from, to) => self.label(
                MessageId::of("choice-group"),
                &[("from", Argument::Text(from)), ("to", Argument::Text(to))],
            ),
        };
        let language = match &choice.reference {
            ChoiceRef::Language(tag) => Some(tag.clone()),
            _ => None,
        };
        Button {
            touch: Touch::Choice(screen.key(&choice.reference)),
            icon: choice.icon,
            label,
            language,
        }
    }

    fn entry(&self, entry: Entry) -> EntryField {
        let label = match entry {
            Entry::Text { .. } => "entry-text",
            Entry::Integer => "entry-integer",
            Entry::Date => "entry-date",
            Entry::Phone => "entry-phone",
            Entry::Municipality => "entry-municipality",
            Entry::Language => "entry-language",
        };
        EntryField { entry, label: self.say(label), send: self.say("entry-send") }
    }

    fn navigation(&self, way: Navigation) -> Button {
        let (icon, id) = match way {
            Navigation::Back => (Icon::Back, "nav-back"),
            Navigation::Home => (Icon::Home, "nav-home"),
            Navigation::Language => (Icon::Language, "nav-language"),
            Navigation::Numbers => (Icon::Phone, "nav-numbers"),
            Navigation::Person => (Icon::Person, "nav-person"),
            Navigation::Close => (Icon::Close, "nav-close"),
        };
        Button {
            touch: Touch::Navigate(way),
            icon: Some(icon),
            label: self.say(id),
            language: None,
        }
    }
}

enum Written {
    Number(i64),
    Text(String),
}

/// The title that heads pages where no flow is shown.
#[must_use]
pub fn home_title(desk: &Desk, language: &LanguageTag) -> String {
    let voice = Voice::new(desk, language.clone(), Timestamp::EPOCH);
    voice.say(well_known::HOME)
}
