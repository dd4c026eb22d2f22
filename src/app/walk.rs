//! `sportello flow walk`: every reachable screen, in words, on both surfaces.
//!
//! The engine's walk finds the screens; here each is put into words and laid out for Telegram and
//! for the web, and whatever a person should never see is a fault: a text that fell back to
//! another language, an empty one, a button too long, a page too large.

use std::fmt;
use std::thread;
use std::time::Duration;

use serde::Serialize;

use crate::conversation::apply;
use crate::conversation::desk::Desk;
use crate::conversation::exchange::{Block, Reply};
use crate::conversation::lane::{Address, Lane};
use crate::conversation::present::present;
use crate::flow::event::{Fact, Query};
use crate::flow::model::Action;
use crate::flow::session::{Offer, Session, Value, Wish};
use crate::flow::walk::{self, Extent, Plan, Stride, Walk};
use crate::ids::{AppointmentId, LanguageTag, PlaceId};
use crate::parallel;
use crate::telegram::lanes::Markup;
use crate::telegram::render;
use crate::time::Timestamp;
use crate::web::page::{self, Frame};

/// States beyond this many are not walked from.
const STATES_MAX: usize = 200_000;
/// Characters of a Telegram message.
const MESSAGE_MAX: usize = 4096;
/// Characters that fit a button on a small phone, with its icon.
const BUTTON_MAX: usize = 48;
/// Bytes of a page.
const PAGE_BYTES_MAX: usize = 30 * 1024;

/// The instant of the walk: a Tuesday morning, when offices are open.
const INSTANT: Timestamp = Timestamp(1_772_527_200_000);

/// What was found in one language.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The language.
    pub language: LanguageTag,
    /// Distinct screens.
    pub screens: usize,
    /// Distinct states walked from.
    pub states: usize,
    /// Whether nothing reachable was left out.
    pub exhaustive: bool,
    /// The largest page, in bytes.
    pub page_bytes_max: usize,
    /// The longest message, in UTF-16 units.
    pub message_units_max: usize,
    /// What must not be.
    pub faults: Vec<Fault>,
}

/// Something that must not be.
#[derive(Debug, Serialize)]
pub struct Fault {
    /// Where: flow and node.
    pub place: String,
    /// What, as a sentence.
    pub what: String,
    /// How to get there.
    pub path: Vec<String>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let extent = if self.exhaustive { "exhaustive" } else { "cut short" };
        writeln!(
            f,
            "{}: {} screens, {} states, {extent}; largest page {} bytes, longest message {} \
             characters; {} faults",
            self.language,
            self.screens,
            self.states,
            self.page_bytes_max,
            self.message_units_max,
            self.faults.len()
        )?;
        for fault in &self.faults {
            writeln!(f, "  {}: {}", fault.place, fault.what)?;
            writeln!(f, "    by {}", fault.path.join(" › "))?;
        }
        Ok(())
    }
}

/// Walks everything in one language.
#[must_use]
pub fn walk(desk: &Desk, language: &LanguageTag) -> Report {
    report(desk, language, &steps_of(desk, language))
}

/// Walks everything in each language, several at once, and tells each report in their order.
pub fn walk_each(desk: &Desk, languages: &[LanguageTag], mut told: impl FnMut(Report)) {
    let at_once = thread::available_parallelism().map_or(1, usize::from);
    for languages in languages.chunks(at_once) {
        parallel::map(languages, |language| walk(desk, language)).into_iter().for_each(&mut told);
    }
}

fn steps_of(desk: &Desk, language: &LanguageTag) -> Walk {
    let facts = |query: &Query| sample_facts(query, language);
    let plan = Plan { language, now: INSTANT, states_max: STATES_MAX, facts: &facts };
    walk::walk(&desk.world(), &plan)
}

/// Puts every screen into words.
fn report(desk: &Desk, language: &LanguageTag, walked: &Walk) -> Report {
    let mut report = Report {
        language: language.clone(),
        screens: walked.screens.len(),
        states: walked.states_count,
        exhaustive: walked.extent == Extent::Exhaustive,
        page_bytes_max: 0,
        message_units_max: 0,
        faults: walked
            .faults
            .iter()
            .map(|fault| Fault {
                place: format!("{}/{}", fault.flow, fault.node),
                what: format!("{:?}", fault.kind),
                path: steps(&fault.path),
            })
            .collect(),
    };
    for seen in &walked.screens {
        let place = format!("{}/{}", seen.screen.flow, seen.screen.node);
        let said = say(desk, &seen.session, language, &mut report);
        for what in said {
            report.faults.push(Fault { place: place.clone(), what, path: steps(&seen.path) });
        }
    }
    report
}

fn say(desk: &Desk, session: &Session, language: &LanguageTag, report: &mut Report) -> Vec<String> {
    let mut lane: Lane = apply::new_lane(Address::Web, INSTANT);
    lane.session = session.clone();
    lane.language_guess = Some(language.clone());
    lane.outgoing.screen = u64::MAX;
    let reply = present(desk, &lane, INSTANT);
    let mut faults = Vec::new();
    if reply.fallbacks_count > 0 {
        faults.push("a text fell back to another language".to_owned());
    }
    faults.extend(faults_of_words(&reply));
    let told = reply
        .blocks
        .iter()
        .filter(|block| matches!(block, Block::Notice(_) | Block::Code { .. }))
        .count();
    if told < session.said.len() {
        faults.push("something was told without words".to_owned());
    }
    let rendered = render::reply(&reply, Markup::Formatted);
    let units = rendered.text.encode_utf16().count();
    report.message_units_max = report.message_units_max.max(units);
    if units > MESSAGE_MAX {
        faults.push(format!("the message has {units} characters"));
    }
    let frame = Frame { title: reply.title.clone(), ..Frame::default() };
    let bytes = page::screen(&reply, &frame, u64::MAX, None).into_string().len();
    report.page_bytes_max = report.page_bytes_max.max(bytes);
    if bytes > PAGE_BYTES_MAX {
        faults.push(format!("the page has {bytes} bytes"));
    }
    faults
}

fn faults_of_words(reply: &Reply) -> Vec<String> {
    let mut faults = Vec::new();
    if reply.title.trim().is_empty() {
        faults.push("the title is empty".to_owned());
    }
    let texts = reply.blocks.iter().flat_map(|block| match block {
        Block::Notice(text)
        | Block::Text(text)
        | Block::Heading(text)
        | Block::Beside { text, .. } => vec![text.as_str()],
        Block::Fact(fact) => vec![fact.label.as_str(), fact.text.as_str()],
        Block::Code { label, data } => vec![label.as_str(), data.as_str()],
    });
    for text in texts {
        if text.trim().is_empty() {
            faults.push("a text is empty".to_owned());
        }
        if text.contains("{$") || text.contains("{ $") {
            faults.push(format!("a text shows an argument's name: {text}"));
        }
    }
    for button in reply.choices.iter().chain(&reply.navigation) {
        let length = button.label.chars().count();
        if button.label.trim().is_empty() {
            faults.push("a button has no word".to_owned());
        } else if length > BUTTON_MAX {
            faults.push(format!("a button has {length} characters: {}", button.label));
        }
    }
    faults
}

/// Answers that an action could get, so that what follows each can be walked: every exit, with
/// every notice, with values of every kind.
#[must_use]
pub fn sample_facts(query: &Query, language: &LanguageTag) -> Vec<Fact> {
    let mut facts = Vec::new();
    for exit in query.action.exits() {
        let notices = query.action.notices().iter();
        let mut told: Vec<Option<&(&'static str, &[&str])>> = notices.map(Some).collect();
        if query.action != Action::ShowMyData {
            told.push(None);
        }
        for notice in told {
            let values = notice.iter().flat_map(|(_, arguments)| arguments.iter());
            let values = values.chain(query.action.tells());
            let values = values.map(|name| ((*name).to_owned(), sample_value(name, language)));
            facts.push(Fact {
                exit,
                notice: notice.map(|(message, _)| *message),
                values: values.collect(),
                offered: sample_offers(query.action, exit),
            });
        }
    }
    facts
}

fn sample_value(name: &str, language: &LanguageTag) -> Value {
    match name {
        "since" => Value::Date(INSTANT.in_rome().date()),
        "when" | "until" => Value::Moment(INSTANT),
        "opens" => Value::Moment(INSTANT + Duration::from_hours(24 * 3)),
        "language" => Value::Language(language.clone()),
        "municipality" => Value::Text("none".to_owned()),
        _ => Value::Text("7F3K2C".to_owned()),
    }
}

fn sample_offers(action: Action, exit: &str) -> Option<Vec<Offer>> {
    let offered = match action {
        _ if exit == "none" => Vec::new(),
        Action::FindOpenings => vec![Offer::Opening(INSTANT)],
        Action::ListAppointments => {
            let id = AppointmentId([7; 16]);
            vec![Offer::Appointment { id, start: INSTANT, wish: Wish::Show }]
        }
        Action::OtherPlaces => {
            vec![Offer::Place { place: PlaceId::new("italian-course-treviglio"), soonest: INSTANT }]
        }
        _ => return None,
    };
    Some(offered)
}

fn steps(path: &[Stride]) -> Vec<String> {
    path.iter().map(|stride| format!("{stride:?}")).collect()
}
