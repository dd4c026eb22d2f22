//! How the room's pages are laid out.
//!
//! The promise: a page says where one is, whether the people in it are invented, and what can be
//! done next; its title is neutral; a form carries its token. It deliberately knows no record.

use maud::{DOCTYPE, Markup, html};

use crate::conversation::desk::{Desk, SOURCE_LANGUAGE};
use crate::conversation::present::Voice;
use crate::ids::LanguageTag;
use crate::people::Act;
use crate::text::message::{Argument, MessageId};
use crate::time::Timestamp;

use super::places::{Door, Place};
use super::session::Session;
use crate::web::assets::{CONSOLE, ICON, STYLE};

/// The words of the room, in the language of its operators.
pub struct Words<'d> {
    voice: Voice<'d>,
}

impl<'d> Words<'d> {
    /// Words of a desk at an instant.
    #[must_use]
    pub fn new(desk: &'d Desk, now: Timestamp) -> Self {
        Self { voice: Voice::new(desk, LanguageTag::new(SOURCE_LANGUAGE), now) }
    }

    /// A message without arguments.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.voice.say(id)
    }

    /// A message with texts filled in.
    #[must_use]
    pub fn with(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<_> =
            arguments.iter().map(|(name, text)| (*name, Argument::Text(text))).collect();
        self.voice.label(MessageId::of(id), &arguments)
    }

    /// A message with a number filled in.
    #[must_use]
    pub fn count(&self, id: &str, name: &str, number: u64) -> String {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        self.voice.label(MessageId::of(id), &[(name, Argument::Number(number))])
    }

    /// A language's name.
    #[must_use]
    pub fn language(&self, tag: &LanguageTag) -> String {
        self.voice.language_name(tag)
    }

    /// An instant as people say it: the time today, the day and the time otherwise.
    #[must_use]
    pub fn when(&self, at: Timestamp) -> String {
        let (wall, today) = (at.in_rome(), self.voice.now.in_rome().date());
        let time = self.clock(at);
        if wall.date() == today {
            return self.with("console-when-today", &[("time", &time)]);
        }
        let day = self.voice.desk.formats.day_and_month(&self.voice.language, wall.date());
        self.with("console-when", &[("day", &day), ("time", &time)])
    }

    /// The time of an instant.
    #[must_use]
    pub fn clock(&self, at: Timestamp) -> String {
        self.voice.desk.formats.time(&self.voice.language, at.in_rome().time())
    }

    /// A day with its weekday.
    #[must_use]
    pub fn day(&self, day: jiff::civil::Date) -> String {
        self.voice.desk.formats.date(&self.voice.language, day)
    }

    /// How long ago it was, in the unit that fits.
    #[must_use]
    pub fn ago(&self, at: Timestamp) -> String {
        let minutes = self.voice.now.since(at).as_secs() / 60;
        match minutes {
            0 => self.say("console-ago-now"),
            1..=119 => self.count("console-ago-minutes", "count", minutes),
            120..=2879 => self.count("console-ago-hours", "count", minutes / 60),
            _ => self.count("console-ago-days", "count", minutes / 1440),
        }
    }

    /// The desk's instant.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.voice.now
    }
}

/// What frames a page.
pub struct Frame<'w> {
    /// The words.
    pub words: &'w Words<'w>,
    /// Who looks, if somebody is signed in.
    pub member: Option<Member<'w>>,
    /// Whether invented operators work here: every page says so.
    pub is_rehearsal: bool,
}

/// Whoever is signed in.
pub struct Member<'w> {
    /// Their session.
    pub session: &'w Session,
    /// What colleagues read.
    pub name: &'w str,
    /// What their roles let them do.
    pub acts: &'w [Act],
}

/// Said once at the top of a page, in answer to a form.
pub enum Notice {
    /// It was done.
    Done(String),
    /// It was not.
    Refused(String),
}

/// The ways through the room, in order.
const WAYS: [(&str, &str, Place); 8] = [
    ("/console/queue", "console-way-queue", Place::Queue),
    ("/console/appointments", "console-way-appointments", Place::Appointments),
    ("/console/shift", "console-way-shift", Place::Shift),
    ("/console/drills", "console-way-drills", Place::Drills),
    ("/console/operators", "console-way-operators", Place::Operators),
    ("/console/numbers", "console-way-numbers", Place::Numbers),
    ("/console/audit", "console-way-audit", Place::Audit),
    ("/console/account", "console-way-account", Place::Account),
];

/// Whether somebody may come to a page.
#[must_use]
pub fn may_come(place: Place, acts: &[Act]) -> bool {
    let line = super::places::LINES.iter().find(|line| line.place == place);
    line.is_some_and(|line| match line.door {
        Door::Anybody | Door::Members => true,
        Door::Having(wanted) => wanted.iter().any(|act| acts.contains(act)),
    })
}

impl Frame<'_> {
    /// A whole page. `here` is its own address, `title` its heading; the browser's title is the
    /// same neutral one everywhere.
    #[must_use]
    pub fn page(&self, here: &str, title: &str, notice: Option<&Notice>, body: &Markup) -> Markup {
        let words = self.words;
        html! {
            (DOCTYPE)
            html lang=(SOURCE_LANGUAGE) dir="ltr" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="robots" content="noindex";
                    title { (words.say("console-title")) }
                    link rel="icon" type="image/svg+xml" href=(ICON.address());
                    link rel="stylesheet" href=(STYLE.address());
                    link rel="stylesheet" href=(CONSOLE.address());
                }
                body.room {
                    a.skip href="#main" { (words.say("web-skip")) }
                    (self.top(here))
                    main #main.column tabindex="-1" {
                        h1 { (title) }
                        @match notice {
                            Some(Notice::Done(text)) => p.notice.done role="status" { (text) },
                            Some(Notice::Refused(text)) => p.notice.refused role="alert" { (text) },
                            None => {}
                        }
                        (body)
                    }
                }
            }
        }
    }

    fn top(&self, here: &str) -> Markup {
        let words = self.words;
        html! {
            header.top {
                @if self.is_rehearsal { p.rehearsal { (words.say("console-rehearsal")) } }
                div.column {
                    p.name { (words.say("console-title")) }
                    @if let Some(member) = &self.member {
                        div.who {
                            span { (member.name) }
                            (self.form("/console/leave", &html! {
                                button.small { (words.say("console-leave")) }
                            }))
                        }
                    }
                }
                @if let Some(member) = &self.member {
                    nav aria-label=(words.say("console-ways")) {
                        ul.column.ways {
                            @for (path, id, place) in WAYS {
                                @if may_come(place, member.acts) {
                                    li {
                                        a href=(path)
                                            aria-current=[here.starts_with(path).then_some("page")] {
                                            (words.say(id))
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// A form to `path` with its token.
    #[must_use]
    pub fn form(&self, path: &str, inner: &Markup) -> Markup {
        html! {
            form method="post" action=(path) autocomplete="off" {
                @if let Some(member) = &self.member {
                    input type="hidden" name="token" value=(member.session.token(path));
                }
                (inner)
            }
        }
    }
}

/// How a field takes what is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// A line.
    Line,
    /// A passphrase: not shown.
    Hidden,
    /// A code of six digits.
    Code,
}

/// A line to write in, with its label and, if there is one, a hint.
#[must_use]
pub fn field(
    name: &str,
    label: &str,
    hint: Option<&str>,
    kind: FieldKind,
    autocomplete: &str,
) -> Markup {
    let hint_id = format!("{name}-hint");
    html! {
        div.field {
            label for=(name) { (label) }
            @if let Some(hint) = hint { p.hint id=(hint_id) { (hint) } }
            @match kind {
                FieldKind::Line => input type="text" id=(name) name=(name) required maxlength="200"
                    autocomplete=(autocomplete) autocapitalize="off" spellcheck="false"
                    aria-describedby=[hint.map(|_| &hint_id)];,
                FieldKind::Hidden => input type="password" id=(name) name=(name) required maxlength="400"
                    autocomplete=(autocomplete) aria-describedby=[hint.map(|_| &hint_id)];,
                FieldKind::Code => input type="text" id=(name) name=(name) required maxlength="9"
                    inputmode="numeric" autocomplete="one-time-code"
                    aria-describedby=[hint.map(|_| &hint_id)];,
            }
        }
    }
}

/// Words of any kind but an answer.
const AREA_UNITS_MAX: usize = 4_000;

/// A place for more words.
#[must_use]
pub fn area(name: &str, label: &str, hint: Option<&str>, rows: u8) -> Markup {
    area_up_to(AREA_UNITS_MAX, name, label, hint, rows)
}

/// A place for at most so many UTF-16 units.
#[must_use]
pub fn area_up_to(
    units_max: usize,
    name: &str,
    label: &str,
    hint: Option<&str>,
    rows: u8,
) -> Markup {
    let hint_id = format!("{name}-hint");
    html! {
        div.field {
            label for=(name) { (label) }
            @if let Some(hint) = hint { p.hint id=(hint_id) { (hint) } }
            textarea id=(name) name=(name) rows=(rows) required maxlength=(units_max)
                aria-describedby=[hint.map(|_| &hint_id)] {}
        }
    }
}

/// A table that scrolls sideways where it is wider than the screen, and can be reached by keys.
#[must_use]
pub fn table(title: &str, columns: &[String], rows: impl Iterator<Item = Markup>) -> Markup {
    html! {
        div.wide role="region" tabindex="0" aria-label=(title) {
            table {
                thead { tr { @for column in columns { th scope="col" { (column) } } } }
                tbody { @for row in rows { (row) } }
            }
        }
    }
}

/// One of several.
#[must_use]
pub fn select(name: &str, label: &str, options: &[(String, String)]) -> Markup {
    html! {
        div.field {
            label for=(name) { (label) }
            select id=(name) name=(name) required {
                @for (value, words) in options { option value=(value) { (words) } }
            }
        }
    }
}
