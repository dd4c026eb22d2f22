//! "Take it with you": a code that opens the same thing on the family's own phone.
//!
//! The promise: what a code holds is a public address with a language and the name of a journey
//! or a place, the same for everybody. What is discreet is not named: its code leads to the menu.

use std::fmt::Write as _;

use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};

use crate::conversation::desk::Desk;
use crate::flow::model::{NodeKind, well_known};
use crate::flow::session::Session;
use crate::ids::{FlowId, LanguageTag, PlaceId};

/// Telegram takes no longer payload.
const PAYLOAD_BYTES_MAX: usize = 64;
/// The white edge that readers need, in modules.
const QUIET_MODULES: usize = 4;

/// Where a phone finds the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// The bot's username, once it is known.
    pub bot: Option<String>,
    /// The pages' own public address, without a slash at its end.
    pub public_url: Option<String>,
}

impl Reach {
    /// The address that opens a journey: the bot where there is one, or the pages.
    #[must_use]
    pub fn journey(&self, language: &LanguageTag, flow: &FlowId) -> Option<String> {
        let payload = format!("{language}_{flow}");
        if let Some(bot) = &self.bot
            && is_payload(&payload)
        {
            return Some(format!("https://t.me/{bot}?start={payload}"));
        }
        self.public_url.as_ref().map(|url| format!("{url}/a/{payload}"))
    }

    /// The address that opens a place's card: its page, or, where only the bot can be reached,
    /// the journey that leads there.
    #[must_use]
    pub fn card(&self, desk: &Desk, language: &LanguageTag, place: &PlaceId) -> Option<String> {
        match &self.public_url {
            Some(url) if !desk.directory.is_discreet(place) => {
                Some(format!("{url}/card/{language}/{place}"))
            }
            _ => self.journey(language, &journey_to(desk, place)),
        }
    }
}

/// The journey whose card shows a place; the menu when there is none, or it is discreet.
#[must_use]
pub fn journey_to(desk: &Desk, place: &PlaceId) -> FlowId {
    let leads = |kind: &NodeKind| matches!(kind, NodeKind::Card { need, .. } if desk.directory.meets(place, need));
    desk.flows
        .by_id
        .values()
        .find(|flow| flow.nodes.iter().any(|node| leads(&node.kind)))
        .filter(|_| !desk.directory.is_discreet(place))
        .map_or_else(|| FlowId::from(well_known::HOME), |flow| flow.id.clone())
}

/// The journey to take away from a screen that shows a card; `None` on every other screen.
#[must_use]
pub fn journey_of(desk: &Desk, session: &Session) -> Option<FlowId> {
    let frame = session.frames.last().filter(|_| session.asking.is_none())?;
    let node = desk.flows.get(frame.flow.as_str())?.node(&frame.node)?;
    if !matches!(node.kind, NodeKind::Card { .. }) {
        return None;
    }
    let place = session.cards.get(usize::from(session.shown))?;
    let discreet = desk.directory.is_discreet(place);
    Some(if discreet { FlowId::from(well_known::HOME) } else { frame.flow.clone() })
}

/// An address as a code to photograph. `None` when it is too long for any, which no address of
/// ours is.
///
/// Drawn as lines, one for each run of dark modules: a fifth of the crate's own drawing, and one
/// for every language stands on one page.
#[must_use]
pub fn code(address: &str, label: &str) -> Option<Markup> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let side = width + 2 * QUIET_MODULES;
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                let (left, top, long) = (x + QUIET_MODULES, y + QUIET_MODULES, run.len());
                // Writing to a String cannot fail.
                let _ = write!(path, "M{left} {top}h{long}");
            }
            x += run.len();
        }
    }
    Some(html! {
        svg.code role="img" aria-label=(label) viewBox={ "0 0 " (side) " " (side) }
            shape-rendering="crispEdges" {
            path transform="translate(0 .5)" d=(path) {}
        }
    })
}

fn is_payload(text: &str) -> bool {
    text.len() <= PAYLOAD_BYTES_MAX
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}
