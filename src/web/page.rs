//! A reply as an HTML page.

use maud::{DOCTYPE, Markup, html};

use crate::conversation::exchange::{Block, Button, EntryField, FactLine, Reply};
use crate::flow::screen::Entry;
use crate::text::locale::{Direction, Locale};

/// Words of the page's frame, in the page's language.
pub struct Frame {
    /// The product's neutral name.
    pub title: String,
    /// "Skip to the content".
    pub skip: String,
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
pub fn skeleton(lang: &str, direction: Direction, frame: &Frame, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(lang) dir=(dir(direction)) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (frame.title) }
                link rel="stylesheet" href="/assets/style.css";
            }
            body {
                a.skip href="#main" { (frame.skip) }
                (body)
            }
        }
    }
}

/// A screen as a page. `token` makes the form recognisable when it arrives twice.
#[must_use]
pub fn screen(reply: &Reply, frame: &Frame, token: u64) -> Markup {
    let body = html! {
        main #main tabindex="-1" {
            h1 { (reply.title) }
            @for block in &reply.blocks { (self::block(block)) }
            @if !reply.choices.is_empty() {
                (form(reply, token, &html! {
                    ul.choices {
                        @for button in &reply.choices { li { (choice(button, reply)) } }
                    }
                }))
            }
            @if let Some(field) = &reply.entry {
                (form(reply, token, &entry(field)))
            }
        }
        nav {
            (form(reply, token, &html! {
                ul {
                    @for button in &reply.navigation { li { (choice(button, reply)) } }
                }
            }))
        }
    };
    skeleton(reply.language.as_str(), reply.direction, frame, &body)
}

/// The first page: languages in their own scripts.
#[must_use]
pub fn start(
    locales: &[Locale],
    reader: &Locale,
    frame: &Frame,
    greeting: &str,
    flow: Option<&str>,
) -> Markup {
    let body = html! {
        main #main tabindex="-1" {
            h1 { (greeting) }
            form method="post" action="/begin" {
                @if let Some(flow) = flow { input type="hidden" name="flow" value=(flow); }
                ul.languages {
                    @for locale in locales {
                        li {
                            button name="language" value=(locale.tag) lang=(locale.tag)
                                dir=(dir(locale.direction)) { (locale.own_name) }
                        }
                    }
                }
            }
        }
    };
    skeleton(reader.tag.as_str(), reader.direction, frame, &body)
}

/// A page with a sentence and one way on.
#[must_use]
pub fn notice(locale: &Locale, frame: &Frame, text: &str, on: &str) -> Markup {
    let body = html! {
        main #main tabindex="-1" {
            h1 { (frame.title) }
            p { (text) }
            p { a.button href="/" { (on) } }
        }
    };
    skeleton(locale.tag.as_str(), locale.direction, frame, &body)
}

fn form(reply: &Reply, token: u64, inner: &Markup) -> Markup {
    html! {
        form method="post" action="/" {
            input type="hidden" name="key" value=(token);
            input type="hidden" name="screen" value=(reply.number);
            (inner)
        }
    }
}

fn choice(button: &Button, reply: &Reply) -> Markup {
    let lang = button.language.as_ref().filter(|tag| **tag != reply.language);
    html! {
        button name="touch" value=(button.touch.code()) lang=[lang] {
            @if let Some(icon) = button.icon {
                span.icon aria-hidden="true" { (icon.emoji()) }
            }
            span dir="auto" { (button.label) }
        }
    }
}

fn entry(field: &EntryField) -> Markup {
    // The keyboard a phone shows follows the kind of answer; the answer itself is checked later.
    let (mode, max) = match field.entry {
        Entry::Text { max } => ("text", max),
        Entry::Integer | Entry::Date => ("numeric", 20),
        Entry::Phone => ("tel", 32),
        Entry::Municipality => ("text", 64),
    };
    html! {
        div.entry {
            label for="text" { (field.label) }
            input #text name="text" type="text" inputmode=(mode) maxlength=(max)
                autocomplete="off" autocapitalize="off" spellcheck="false" required;
            button name="touch" value="" { (field.send) }
        }
    }
}

fn block(block: &Block) -> Markup {
    match block {
        Block::Notice(text) => html! { div.notice { (paragraphs(text)) } },
        Block::Text(text) => paragraphs(text),
        Block::Heading(text) => html! { h2 { (text) } },
        Block::Fact(fact) => fact_line(fact),
    }
}

fn fact_line(fact: &FactLine) -> Markup {
    let mut lines = fact.text.lines();
    let number = fact.dial.as_ref().and_then(|dial| Some((dial, lines.next()?)));
    html! {
        section.fact {
            h3 {
                span.icon aria-hidden="true" { (fact.icon.emoji()) }
                span { (fact.label) }
            }
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
