//! A reply as an HTML page.

use maud::{DOCTYPE, Markup, html};

use crate::conversation::exchange::{Block, Button, EntryField, FactLine, Reply, Touch};
use crate::flow::event::Navigation;
use crate::flow::model::Icon;
use crate::flow::screen::Entry;
use crate::ids::LanguageTag;
use crate::text::locale::{Direction, Locale};

use super::assets::{ICON, ICONS, SCRIPT, STYLE};

/// Seconds without a touch after which a kiosk asks whether somebody is there.
const IDLE_S: u16 = 60;
/// The same on a phone, which is its owner's.
const IDLE_IN_HAND_S: u16 = 600;
/// Seconds to answer; WCAG 2.2 asks for 20 at least.
const WARN_S: u16 = 30;
/// Seconds after which the page that remains after leaving makes room for the next person.
const CLOSED_S: u16 = 20;
/// More choices than this stand in two columns where there is room.
const COLUMN_CHOICES_MAX: usize = 4;

/// Words of the page's frame, in the page's language.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// The product's neutral name.
    pub title: String,
    /// "Skip to the content".
    pub skip: String,
    /// "Are you still here?", what happens otherwise, and the button that stays.
    pub idle: [String; 3],
}

/// A locale and how it greets.
pub struct Greeting<'l> {
    /// The locale.
    pub locale: &'l Locale,
    /// "Welcome".
    pub words: String,
}

/// The first page's matter.
pub struct Start<'l> {
    /// The page's own language.
    pub reader: &'l Locale,
    /// Every language, the one to offer first before the others.
    pub greetings: Vec<Greeting<'l>>,
    /// Whether the first language was asked for by the address.
    pub is_asked: bool,
    /// The journey to begin with.
    pub flow: Option<&'l str>,
    /// "Language".
    pub languages: String,
    /// "Write your language", and the button that sends it.
    pub search: [String; 2],
    /// "Hold the movement".
    pub hold: String,
}

/// A code to take something along, and what is said beside it.
pub struct Take {
    /// The code.
    pub code: Markup,
    /// A heading.
    pub title: String,
    /// What to do with it.
    pub text: String,
}

/// What a page looks like and does by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Part of a conversation: asks whether somebody is there.
    Screen,
    /// The dark first page.
    Night,
    /// What remains after leaving; makes room by itself.
    Closed,
    /// A page that asks for nothing and remembers nobody.
    Plain,
}

/// The value of `dir`.
#[must_use]
pub fn dir(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

/// The skeleton of every page.
#[must_use]
pub fn skeleton(
    lang: &str,
    direction: Direction,
    kind: Kind,
    frame: &Frame,
    body: &Markup,
) -> Markup {
    let screen = kind == Kind::Screen;
    let class = match kind {
        Kind::Night => Some("night"),
        Kind::Closed => Some("quiet"),
        Kind::Screen | Kind::Plain => None,
    };
    html! {
        (DOCTYPE)
        html lang=(lang) dir=(dir(direction)) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (frame.title) }
                link rel="icon" type="image/svg+xml" href=(ICON.address());
                link rel="stylesheet" href=(STYLE.address());
                script src=(SCRIPT.address()) defer {}
            }
            body class=[class] data-idle=[screen.then_some(IDLE_S)]
                data-idle-in-hand=[screen.then_some(IDLE_IN_HAND_S)]
                data-warn=[screen.then_some(WARN_S)]
                data-home=[(kind == Kind::Closed).then_some(CLOSED_S)] {
                a.skip href="#main" { (frame.skip) }
                (body)
            }
        }
    }
}

/// A screen as a page. `token` makes the form recognisable when it arrives twice.
#[must_use]
pub fn screen(reply: &Reply, frame: &Frame, token: u64, take: Option<&Take>) -> Markup {
    let close = reply.navigation.iter().find(|button| is_close(button));
    let body = html! {
        (top(&frame.title, close.map(|button| form(reply, token, &choice(button, reply))).as_ref()))
        main #main.column tabindex="-1" {
            h1 { (reply.title) }
            (blocks(&reply.blocks))
            @if !reply.choices.is_empty() {
                (form(reply, token, &html! {
                    ul.choices.many[reply.choices.len() > COLUMN_CHOICES_MAX] {
                        @for button in &reply.choices { li { (choice(button, reply)) } }
                    }
                }))
            }
            @if let Some(field) = &reply.entry {
                (form(reply, token, &entry(field)))
            }
            @if let Some(take) = take { (self::take(take)) }
        }
        nav {
            div.column {
                (form(reply, token, &html! {
                    ul {
                        @for button in reply.navigation.iter().filter(|button| !is_close(button)) {
                            li { (choice(button, reply)) }
                        }
                    }
                }))
            }
        }
        @if let Some(close) = close { (still_here(frame, close)) }
    };
    skeleton(reply.language.as_str(), reply.direction, Kind::Screen, frame, &body)
}

/// How many languages greet in turn: a round that lasts longer is seen by nobody. All of them have
/// a tile.
const GREETED_MAX: usize = 8;

/// The first page: greetings in turn, and languages in their own scripts.
#[must_use]
pub fn start(frame: &Frame, start: &Start<'_>) -> Markup {
    let count = start.greetings.len().min(GREETED_MAX);
    let body = html! {
        main #main.column.in-turn tabindex="-1" {
            ul.{ "greetings of-" (count) } {
                @for greeting in start.greetings.iter().take(GREETED_MAX) {
                    li lang=(greeting.locale.tag) dir=(dir(greeting.locale.direction)) {
                        (greeting.words)
                    }
                }
            }
            h1 { (frame.title) }
            form method="post" action="/begin" {
                @if let Some(flow) = start.flow { input type="hidden" name="flow" value=(flow); }
                ul.languages aria-label=(start.languages) {
                    @for (index, greeting) in start.greetings.iter().enumerate() {
                        li.first[start.is_asked && index == 0] { (tile(greeting.locale)) }
                    }
                }
            }
            form method="post" action="/begin" autocomplete="off" {
                @if let Some(flow) = start.flow { input type="hidden" name="flow" value=(flow); }
                div.entry {
                    label for="words" { (start.search[0]) }
                    input #words name="words" type="text" maxlength="64" autocomplete="off"
                        autocapitalize="off" spellcheck="false" required;
                    button { (start.search[1]) }
                }
            }
            @if count > 1 {
                // Works without JavaScript: the style sheet looks at the box.
                div.hold {
                    input #hold.still.aside type="checkbox" autocomplete="off"
                        aria-label=(start.hold);
                    label for="hold" { (icon("pause")) }
                }
            }
        }
    };
    skeleton(start.reader.tag.as_str(), start.reader.direction, Kind::Night, frame, &body)
}

fn tile(locale: &Locale) -> Markup {
    html! {
        button name="language" value=(locale.tag) lang=(locale.tag) dir=(dir(locale.direction)) {
            (locale.own_name)
        }
    }
}

/// A page with a sentence and one way on.
#[must_use]
pub fn notice(locale: &Locale, kind: Kind, frame: &Frame, text: &str, on: &str) -> Markup {
    let body = html! {
        main #main.column tabindex="-1" {
            h1 { (frame.title) }
            div.said { (paragraphs(text)) }
            p { a.button.strong href="/" { (on) } }
        }
    };
    skeleton(locale.tag.as_str(), locale.direction, kind, frame, &body)
}

/// The bar above a page: the neutral name, and the way out.
#[must_use]
pub fn top(title: &str, out: Option<&Markup>) -> Markup {
    html! {
        header.top {
            div.column {
                p.name { (title) }
                @if let Some(out) = out { (out) }
            }
        }
    }
}

/// Blocks in order, facts that follow one another together.
#[must_use]
pub fn blocks(blocks: &[Block]) -> Markup {
    let is_fact = |block: &Block| matches!(block, Block::Fact(_));
    // A fact is a heading below the place's name, or, without one, below the page's.
    let level =
        if blocks.iter().any(|block| matches!(block, Block::Heading(_))) { "3" } else { "2" };
    html! {
        @for group in blocks.chunk_by(|a, b| is_fact(a) == is_fact(b)) {
            @if group.first().is_some_and(is_fact) {
                div.facts { @for block in group { (self::block(block, level)) } }
            } @else {
                div.said { @for block in group { (self::block(block, level)) } }
            }
        }
    }
}

/// A picture beside a word.
#[must_use]
pub fn icon(name: &str) -> Markup {
    html! { svg.icon aria-hidden="true" { use href={ (ICONS.address()) "#" (name) } {} } }
}

fn picture(icon: Icon) -> Markup {
    // What points along the line of reading turns with it.
    let turns = matches!(icon, Icon::Back | Icon::Next | Icon::Previous | Icon::Skip);
    html! {
        svg.icon.turns[turns] aria-hidden="true" {
            use href={ (ICONS.address()) "#" (icon.name()) } {}
        }
    }
}

fn is_close(button: &Button) -> bool {
    button.touch == Touch::Navigate(Navigation::Close)
}

fn form(reply: &Reply, token: u64, inner: &Markup) -> Markup {
    html! {
        form method="post" action="/" autocomplete="off" {
            input type="hidden" name="key" value=(token);
            input type="hidden" name="screen" value=(reply.number);
            (inner)
        }
    }
}

fn choice(button: &Button, reply: &Reply) -> Markup {
    let lang = other_language(button.language.as_ref(), reply);
    html! {
        button name="touch" value=(button.touch.code()) lang=[lang] data-close[is_close(button)] {
            @if let Some(icon) = button.icon { (picture(icon)) }
            span dir="auto" { (button.label) }
        }
    }
}

fn other_language<'b>(tag: Option<&'b LanguageTag>, reply: &Reply) -> Option<&'b LanguageTag> {
    tag.filter(|tag| **tag != reply.language)
}

/// "Are you still here?": shown by the script, on a screen that nobody touches.
fn still_here(frame: &Frame, close: &Button) -> Markup {
    let [heading, text, stay] = &frame.idle;
    html! {
        dialog aria-labelledby="idle" {
            h2 #idle { (heading) }
            p { (text) }
            p.left data-left aria-hidden="true" {}
            button.strong type="button" data-stay autofocus { (stay) }
            button type="button" data-leave { (close.label) }
        }
    }
}

fn take(take: &Take) -> Markup {
    html! {
        section.take {
            (take.code)
            div.said { h2 { (take.title) } p { (take.text) } }
        }
    }
}

fn entry(field: &EntryField) -> Markup {
    // The keyboard a phone shows follows the kind of answer; the answer itself is checked later.
    let (mode, max) = match field.entry {
        Entry::Text { max } => ("text", max),
        Entry::Integer | Entry::Date => ("numeric", 20),
        Entry::Phone => ("tel", 32),
        Entry::Municipality | Entry::Language => ("text", 64),
    };
    html! {
        div.entry {
            label for="text" { (field.label) }
            input #text name="text" type="text" inputmode=(mode) maxlength=(max)
                autocomplete="off" autocapitalize="off" spellcheck="false" required;
            button.strong name="touch" value="" { (field.send) }
        }
    }
}

fn block(block: &Block, level: &str) -> Markup {
    match block {
        Block::Notice(text) => html! { div.notice { (paragraphs(text)) } },
        Block::Text(text) => paragraphs(text),
        Block::Beside { text, language, direction } => html! {
            div.beside lang=(language) dir=(dir(*direction)) { (paragraphs(text)) }
        },
        Block::Heading(text) => html! { h2 { (text) } },
        Block::Fact(fact) => fact_line(fact, level),
        Block::Code { label, data } => html! {
            div.notice {
                (paragraphs(label))
                @if let Some(code) = super::take::code(data, label) { (code) }
            }
        },
    }
}

fn fact_line(fact: &FactLine, level: &str) -> Markup {
    let mut lines = fact.text.lines();
    let number = fact.dial.as_ref().and_then(|dial| Some((dial, lines.next()?)));
    html! {
        section.fact {
            (picture(fact.icon))
            @if level == "3" { h3 { (fact.label) } } @else { h2 { (fact.label) } }
            @if let Some((dial, written)) = number {
                p { a.dial href={ "tel:" (dial) } dir="ltr" { (written) } }
            }
            @for line in lines { p dir="auto" { (line) } }
            @if let Some(caveat) = &fact.caveat { p.caveat { (caveat) } }
        }
    }
}

fn paragraphs(text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
            p {
                @for (index, line) in paragraph.lines().enumerate() {
                    @if index > 0 { br; }
                    (line)
                }
            }
        }
    }
}
