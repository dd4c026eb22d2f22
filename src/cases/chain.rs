//! The alarm chain: its steps, and whether enough people stand behind it.

use std::time::Duration;

use super::case::{Case, CaseKind};
use super::routing::{Candidate, Channels, may_know};
use crate::diagnostic::{Diagnostic, Place};
use crate::ids::OperatorId;

/// The fewest people who must have answered a test alarm lately.
pub const REACHABLE_MIN: usize = 2;

/// Whom a step rings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Those who confirmed the shift that runs now.
    OnDuty,
    /// The others of the chain.
    Next,
    /// Those who answer for the team.
    Supervisor,
    /// An address that is no operator's: it gets the alarm, never the content.
    LastResort,
}

impl Who {
    /// Every one, in the order of a chain.
    pub const ALL: [Self; 4] = [Self::OnDuty, Self::Next, Self::Supervisor, Self::LastResort];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::OnDuty => "on_duty",
            Self::Next => "next",
            Self::Supervisor => "supervisor",
            Self::LastResort => "last_resort",
        }
    }
}

/// A step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Whom.
    pub who: Who,
    /// By which ways, as far as each person has them.
    pub channels: Channels,
    /// How long until the next step.
    pub wait: Duration,
}

/// Everybody who could be rung, as they are at one moment.
#[derive(Clone, Debug, Default)]
pub struct Roster {
    /// Operators.
    pub people: Vec<Candidate>,
    /// How the last resort of each team can be rung.
    pub last_resort: Channels,
    /// How the maintainers can be rung.
    pub maintainers: Channels,
}

/// Whom a step of the chain would ring for a case, and how.
#[must_use]
pub fn of_step(case: &Case, step: &Step, roster: &Roster) -> Vec<(OperatorId, Channels)> {
    let fits = |who: &&Candidate| match step.who {
        Who::OnDuty => who.on_chain.contains(&case.kind) && who.is_on_duty,
        Who::Next => who.on_chain.contains(&case.kind) && !who.is_on_duty,
        Who::Supervisor => who.is_supervisor,
        Who::LastResort => false,
    };
    roster
        .people
        .iter()
        .filter(fits)
        .filter(|who| who.may_be_woken && may_know(case, who) && !case.passed.contains(&who.id))
        .map(|who| (who.id, who.channels.and(step.channels)))
        .filter(|(_, channels)| !channels.is_empty())
        .collect()
}

/// Why a chain cannot be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// Fewer than two people answered a test alarm lately.
    FewReachable {
        /// How many did.
        reachable: usize,
    },
    /// Somebody on it has no key: bodies cannot be sealed to them.
    WithoutKey {
        /// Who.
        who: OperatorId,
    },
    /// No step rings a last resort beside Telegram, by a way of its own that is set up.
    NoLastResort,
}

/// The ways by which a step rings the last resort: its own, as far as they are set up.
#[must_use]
pub fn of_last_resort(step: &Step, roster: &Roster) -> Channels {
    match step.who {
        Who::LastResort => roster.last_resort.and(step.channels),
        Who::OnDuty | Who::Next | Who::Supervisor => Channels::default(),
    }
}

/// What is weak in a team's chain at this moment, for a case or for anybody. An invalid chain
/// still rings whom it can; she is never told that somebody is on duty.
#[must_use]
pub fn weaknesses(
    kind: CaseKind,
    case: Option<&Case>,
    steps: &[Step],
    roster: &Roster,
) -> Vec<Weakness> {
    let anybody = Case::received(kind, crate::time::Timestamp::EPOCH);
    let case = case.unwrap_or(&anybody);
    let is_on_it = |who: &&Candidate| {
        (who.on_chain.contains(&kind) || who.is_supervisor) && may_know(case, who)
    };
    let chain = || roster.people.iter().filter(is_on_it);
    let mut found = Vec::new();
    let reachable = chain().filter(|who| who.is_reachable && !who.channels.is_empty()).count();
    if reachable < REACHABLE_MIN {
        found.push(Weakness::FewReachable { reachable });
    }
    if kind == CaseKind::Discreet {
        let keyless = chain().filter(|who| !who.has_key);
        found.extend(keyless.map(|who| Weakness::WithoutKey { who: who.id }));
    }
    let rings = |step: &Step| of_last_resort(step, roster).has_other_than_telegram();
    if !steps.iter().any(rings) {
        found.push(Weakness::NoLastResort);
    }
    found
}

/// A chain that enough people stand behind on paper, and not in fact.
pub const FEW_REACHABLE: &str = "P042";
/// A last resort that only Telegram would reach, or nothing at all.
pub const LAST_RESORT_UNREACHED: &str = "P043";
/// Somebody on the chain to whom bodies cannot be sealed.
pub const KEYLESS: &str = "P044";

impl Weakness {
    /// Its code among the faults.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::FewReachable { .. } => FEW_REACHABLE,
            Self::NoLastResort => LAST_RESORT_UNREACHED,
            Self::WithoutKey { .. } => KEYLESS,
        }
    }

    /// What is wrong with the chain of `team`, and what to do: a sentence each. Nobody is named
    /// but by the number that `operator list` shows.
    #[must_use]
    pub fn told(&self, team: &str) -> (String, &'static str) {
        match self {
            Self::FewReachable { reachable } => (
                format!(
                    "the chain of `{team}` has {reachable} reachable people where it needs \
                     {REACHABLE_MIN}: families are told that nobody can be counted on"
                ),
                "reachable is who answered a test alarm within 30 days: sportello operator list",
            ),
            Self::NoLastResort => (
                format!("the last resort of `{team}` has no way that is not Telegram"),
                "last_resort in sportello.toml, by e-mail or by the gateway, and mail_server or \
                 gateway_url",
            ),
            Self::WithoutKey { who } => (
                format!("{who} is on the chain of `{team}` and has no key to read what is told"),
                "they take up the invitation to the operators' room: sportello operator list",
            ),
        }
    }

    /// The same as a fault of the file that describes the chain.
    #[must_use]
    pub fn diagnostic(&self, team: &str, path: &str) -> Diagnostic {
        let (message, help) = self.told(team);
        Diagnostic::error(self.code(), Place::start_of(path), message).help(help)
    }
}

/// Whether the last step of a chain reaches anybody by the ways there are: what settings alone
/// can tell.
#[must_use]
pub fn last_resort_weakness(chain: &[Step], last_resort: Channels) -> Option<Weakness> {
    let reaches = |step: &Step| {
        step.who == Who::LastResort && step.channels.and(last_resort).has_other_than_telegram()
    };
    (!chain.iter().any(reaches)).then_some(Weakness::NoLastResort)
}
