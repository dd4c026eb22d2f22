//! The protocol: how each team answers, and whether the discreet path may open at all.
//!
//! The promise: the discreet path is closed until `territory/protocol.yaml` names team, hours,
//! chain, protocol and who approved each sensitive text; what is missing is a list, and closed
//! means useful numbers only. It deliberately names people by handle alone.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::case::{Case, CaseKind, State};
use super::chain::Step;
use super::reading;
use super::routing::Channels;

pub use super::reading::{is_handle, team_name, team_of};
use crate::diagnostic::{Diagnostic, Place, SourceFile};
use crate::time::week::WeekHours;

/// A team answers no discreet request yet: one line for each thing that is missing.
pub const NOT_LIVE: &str = "P040";

const HOUR: Duration = Duration::from_hours(1);
const DAY: Duration = Duration::from_hours(24);

/// Delays of a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timing {
    /// How long a claim holds before it is acknowledged.
    pub lease: Duration,
    /// After acknowledging: by when she should have been written to.
    pub contact_within: Duration,
    /// After contact: when to look again.
    pub review_after: Duration,
    /// The furthest time to look again that an operator may set.
    pub review_max: Duration,
    /// After a reminder that the time to look again has come.
    pub grace: Duration,
    /// After the maintainers were called: until the chain begins anew.
    pub repeat: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            lease: Duration::from_mins(15),
            contact_within: 4 * HOUR,
            review_after: DAY,
            review_max: 14 * DAY,
            grace: 2 * HOUR,
            repeat: Duration::from_mins(15),
        }
    }
}

/// An opening is looked for no further ahead than this.
const OPENING_MAX: Duration = Duration::from_hours(36 * 24);
/// The longest delay of a step.
pub(super) const WAIT_MAX: Duration = Duration::from_hours(24);

impl Timing {
    /// How far ahead the instant of a case in this state can lie at most.
    #[must_use]
    pub fn furthest(&self, case: &Case) -> Duration {
        match case.state {
            State::WaitingForOpening { .. } => OPENING_MAX,
            State::Notified { .. } => WAIT_MAX,
            State::Claimed { .. } => self.lease,
            State::Acknowledged { .. } => self.contact_within.max(self.grace),
            State::InContact { .. } => self.review_after.max(self.grace),
            State::WaitingForHer { .. } | State::Referred { .. } => self.review_max.max(self.grace),
            State::Received | State::Closed { .. } => Duration::ZERO,
        }
    }
}

/// A team.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Team {
    /// Who is on its chain, by handle.
    pub people: Vec<String>,
    /// When it answers.
    pub hours: WeekHours,
    /// Whether "now" pages people outside hours: only where the team agreed.
    pub pages_outside_hours: bool,
    /// Within how many hours of its own somebody reads, as it is told to families.
    pub answers_within_hours: Option<u16>,
    /// The chain.
    pub chain: Vec<Step>,
    /// Delays.
    pub timing: Timing,
}

/// Who signed something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// Two different people at least: as `territory/` names them.
    pub by: Vec<String>,
    /// When.
    pub on: jiff::civil::Date,
}

/// What the protocol has to say something of before anybody is asked anything.
pub const MATTERS: [&str; 5] = ["risk", "minors", "duty_to_report", "seized_phone", "dpia"];

/// The protocol, loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Protocol {
    /// How each team answers.
    pub teams: BTreeMap<CaseKind, Team>,
    /// Approvals of the matters in [`MATTERS`].
    pub matters: BTreeMap<String, Approval>,
    /// Approvals of sensitive texts, by message id; none where a text is named without one.
    pub texts: BTreeMap<String, Option<Approval>>,
    /// Handles of invented operators, for a local run: every screen says so.
    pub fictitious: Vec<String>,
    /// Ways to ring people that are set up here. `app` fills it from the settings.
    pub means: Means,
}

/// Ways to ring people that this deployment has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Means {
    /// What operators can be rung by.
    pub operators: Channels,
    /// What the last resort can be rung by.
    pub last_resort: Channels,
    /// What the maintainers can be rung by.
    pub maintainers: Channels,
}

impl Protocol {
    /// Reads `protocol.yaml`, all faults at once. What is missing before the discreet path may
    /// open is no fault: see [`Protocol::missing`].
    #[must_use]
    pub fn load(files: &[SourceFile]) -> (Self, Vec<Diagnostic>) {
        reading::load(files)
    }

    /// How a team answers. A team the file does not name has nobody and no hours.
    #[must_use]
    pub fn team(&self, kind: CaseKind) -> Team {
        self.teams.get(&kind).cloned().unwrap_or_default()
    }

    /// Whether operators are invented: a local run.
    #[must_use]
    pub fn is_fictitious(&self) -> bool {
        !self.fictitious.is_empty()
    }

    /// Whether this path is open to families.
    #[must_use]
    pub fn is_open(&self, kind: CaseKind) -> bool {
        self.missing(kind).is_empty()
    }

    /// What is missing before this path may open: sentences for maintainers. Of an invented
    /// protocol nobody asks for signatures.
    #[must_use]
    pub fn missing(&self, kind: CaseKind) -> Vec<String> {
        let team = self.team(kind);
        let mut missing = Vec::new();
        let handles: BTreeSet<&String> = team.people.iter().collect();
        if handles.len() < super::chain::REACHABLE_MIN {
            missing.push("the team's chain names fewer than two people".to_owned());
        }
        if team.hours.is_empty() {
            missing.push("the team has no hours".to_owned());
        }
        if team.chain.is_empty() {
            missing.push("the team has no chain".to_owned());
        }
        if kind == CaseKind::Discreet && !self.is_fictitious() {
            let unsigned = MATTERS.iter().filter(|matter| !self.matters.contains_key(**matter));
            missing.extend(unsigned.map(|matter| format!("nobody approved `{matter}`")));
            if self.texts.is_empty() {
                missing.push("no sensitive text is named".to_owned());
            }
            let unsigned = self.texts.iter().filter(|(_, approval)| approval.is_none());
            missing.extend(unsigned.map(|(text, _)| format!("nobody approved the text `{text}`")));
        }
        missing
    }

    /// Whether a sensitive text was approved, or none of it is asked for.
    #[must_use]
    pub fn is_approved(&self, text: &str) -> bool {
        self.is_fictitious() || self.texts.get(text).is_some_and(Option::is_some)
    }

    /// What is missing, as warnings: a closed path is lawful, and `check` says why it is closed.
    #[must_use]
    pub fn go_live(&self, path: &str) -> Vec<Diagnostic> {
        let of = |kind: CaseKind| {
            self.missing(kind).into_iter().map(move |what| {
                let name = team_name(kind);
                Diagnostic::warning(
                    NOT_LIVE,
                    Place::start_of(path),
                    format!("the requests of `{name}` are closed: {what}"),
                )
            })
        };
        CaseKind::ALL.into_iter().flat_map(of).collect()
    }
}
