//! A person at the pages, in a browser without JavaScript.

use axum::http::StatusCode;
use scraper::ElementRef;
use sportello::conversation::exchange::Touch;
use sportello::flow::event::Navigation;

use super::file::{Deed, Transcript};
use super::shown::{Shown, is_same, plain};
use crate::browser::{self, Answer, Browser, Press, css, words};
use crate::shipped_desk;

pub struct Visitor {
    browser: Browser,
    page: Option<Answer>,
    before: Option<Answer>,
}

impl Visitor {
    pub async fn new(transcript: &Transcript) -> Self {
        let conversation = shipped_desk::conversation(transcript.policy).await;
        let router = browser::router(conversation, transcript.at);
        Self { browser: Browser::new(router, &transcript.client), page: None, before: None }
    }

    pub async fn begin(&mut self, transcript: &Transcript) -> Shown {
        let path = match &transcript.flow {
            Some(flow) => format!("/a/{}_{flow}", transcript.client),
            None => "/".to_owned(),
        };
        let first = self.browser.get(&path).await;
        // The tiles of the first page choose a language; without one, a form of ours is sent
        // with none, which is how a tile of a language that is not shipped any more arrives.
        let wanted = transcript.language.as_ref().map_or("", |tag| tag.as_str());
        let mut press: Press = first
            .presses()
            .into_iter()
            .find(|press| {
                wanted.is_empty()
                    || press
                        .fields
                        .iter()
                        .any(|(name, value)| name == "language" && value == wanted)
            })
            .unwrap();
        if wanted.is_empty() {
            press.fields.iter_mut().filter(|(name, _)| name == "language").for_each(
                |(_, value)| {
                    value.clear();
                },
            );
        }
        let page = self.browser.touch(&press).await;
        self.show(page)
    }

    pub async fn play(&mut self, deed: &Deed) -> Shown {
        let present = self.page.clone().unwrap();
        let labelled = |page: &Answer, label: &str| {
            page.presses().into_iter().find(|press| is_same(&press.label, label))
        };
        let page = match deed {
            Deed::Say(said) => match (labelled(&present, said), link(&present, said)) {
                (Some(press), _) => self.browser.touch(&press).await,
                (None, Some(path)) => self.browser.get(&path).await,
                (None, None) => match self.write(&present, said).await {
                    Some(page) => page,
                    None => return nowhere(),
                },
            },
            Deed::Write(said) => match self.write(&present, said).await {
                Some(page) => page,
                None => return nowhere(),
            },
            Deed::TouchOld(label) => {
                let old = self.before.clone().expect("there is a page before this one");
                let press = labelled(&old, label).expect("the old page has that button");
                self.browser.touch(&press).await
            }
            Deed::Sticker => panic!("nobody can send a sticker to a page"),
        };
        self.show(page)
    }

    /// `None` where a page has no field.
    async fn write(&mut self, page: &Answer, said: &str) -> Option<Answer> {
        let field = page.field()?;
        Some(self.browser.write(&field, said).await)
    }

    fn show(&mut self, page: Answer) -> Shown {
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let shown = shown(&page);
        self.before = self.page.replace(page);
        shown
    }
}

/// What is compared where a person could not write: no file says this.
fn nowhere() -> Shown {
    Shown { words: vec!["(there is nowhere to write)".to_owned()], ..Shown::default() }
}

fn shown(page: &Answer) -> Shown {
    let html = page.html();
    let mut shown = Shown::default();
    let main = html.select(&css("main")).next().unwrap();
    for block in main.child_elements() {
        let class = block.attr("class").unwrap_or("");
        match (block.value().name(), class) {
            // The page's heading is the flow's title, which other channels do not need.
            // The first page greets in every language, and its movement can be held.
            ("h1" | "form", _) | ("div", "hold") => {}
            ("ul", greetings) if greetings.contains("greetings") => {}
            ("div", "said") => said(block, &mut shown.words),
            ("div", "facts") => {
                block.child_elements().for_each(|section| fact(section, &mut shown.words));
            }
            // A link to touch is a choice, not a word.
            ("p", _) if block.select(&css("a.button")).next().is_some() => {}
            (name, class) => panic!("a page has no <{name} class={class:?}> there"),
        }
    }
    if let Some(field) = page.field() {
        shown.entry = Some(plain(&field.label));
    }
    let (closing, others): (Vec<_>, Vec<_>) = page
        .presses()
        .into_iter()
        .filter(|press| !touches(press, ""))
        .partition(|press| touches(press, &Touch::Navigate(Navigation::Close).code()));
    let links: Vec<String> = html.select(&css("main a.button")).map(words).collect();
    // Leaving stands in the bar above everything; elsewhere it is the last of the ways out.
    let buttons = others.iter().chain(&closing).map(|press| &press.label);
    shown.labels = buttons.chain(&links).map(|label| plain(label)).collect();
    shown
}

/// Whether a button sends this touch. The one that sends a field sends none: it is the field's,
/// not one of the choices.
fn touches(press: &Press, touch: &str) -> bool {
    press.fields.iter().any(|(name, value)| name == "touch" && value == touch)
}

/// Paragraphs and headings, one below the other; a notice holds paragraphs of its own.
fn said(block: ElementRef<'_>, into: &mut Vec<String>) {
    for part in block.child_elements() {
        match part.value().name() {
            "div" => said(part, into),
            "p" | "h2" => paragraphs(part, into),
            other => panic!("nothing is said in a <{other}>"),
        }
    }
}

/// Where a link of that label leads.
fn link(page: &Answer, label: &str) -> Option<String> {
    let html = page.html();
    html.select(&css("main a.button"))
        .find(|link| is_same(&words(*link), label))
        .and_then(|link| link.attr("href").map(str::to_owned))
}

fn fact(section: ElementRef<'_>, into: &mut Vec<String>) {
    let mut label = section.select(&css("h2, h3")).next().map(words).unwrap();
    if let Some(caveat) = section.select(&css("p.caveat")).next() {
        label = format!("{label} ({})", words(caveat));
    }
    into.push(plain(&label));
    into.extend(section.select(&css("p:not(.caveat)")).map(|line| plain(&words(line))));
}

/// A line break ends a line.
fn paragraphs(block: ElementRef<'_>, into: &mut Vec<String>) {
    let mut line = String::new();
    for node in block.descendants() {
        match node.value() {
            scraper::Node::Text(text) => line.push_str(text),
            scraper::Node::Element(element) if element.name() == "br" => {
                into.push(plain(&std::mem::take(&mut line)));
            }
            _ => {}
        }
    }
    into.push(plain(&line));
}
