//! An operator: who somebody is for the desk.

use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::role::{Act, Role, may};
use super::rota::Duty;
use crate::ids::{LaneId, LanguageTag, MunicipalityId, OperatorId};
use crate::time::Timestamp;

/// Whoever answered a test alarm within this time can be reached.
pub const REACHABLE_WITHIN: Duration = Duration::from_hours(30 * 24);

/// An operator.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operator {
    /// Whom alarms, audit and cases name.
    pub id: OperatorId,
    /// By which `territory/` names them on a chain and in the rota: no name of a person.
    pub handle: String,
    /// What colleagues read. Personal.
    pub name: String,
    /// What they are.
    pub roles: BTreeSet<Role>,
    /// What they speak.
    pub languages: Vec<LanguageTag>,
    /// Whether she is a woman trained by the centre: without it nobody meets a discreet request.
    pub is_trained_woman: bool,
    /// Where an alarm goes when Telegram does not do. Personal.
    pub email: Option<String>,
    /// A number for the SMS or voice gateway. Personal.
    pub phone: Option<String>,
    /// What they declared, so that nobody meets a neighbour.
    pub ties: Ties,
    /// Whether they work here.
    pub standing: OperatorStanding,
    /// The chat that rings, once they joined from Telegram.
    pub lane: Option<LaneId>,
    /// The shift they confirmed.
    pub duty: Option<Duty>,
    /// When they last answered a test alarm.
    pub test_answered: Option<Timestamp>,
    /// When the last test alarm was sent.
    pub test_sent: Option<Timestamp>,
    /// The night of the last night alarms (by the day it began), and how many there were.
    pub night_alarms: Option<(jiff::civil::Date, u8)>,
    /// Somebody invented for a local run; every screen says so.
    pub is_fictitious: bool,
    /// When they were added.
    pub since: Timestamp,
}

impl Operator {
    /// Somebody who works here from now on: who may do nothing yet, and never joined a chat.
    #[must_use]
    pub fn new(id: OperatorId, handle: String, name: String, since: Timestamp) -> Self {
        Self {
            id,
            handle,
            name,
            roles: BTreeSet::new(),
            languages: Vec::new(),
            is_trained_woman: false,
            email: None,
            phone: None,
            ties: Ties::default(),
            standing: OperatorStanding::Active,
            lane: None,
            duty: None,
            test_answered: None,
            test_sent: None,
            night_alarms: None,
            is_fictitious: false,
            since,
        }
    }
}

impl fmt::Debug for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operator")
            .field("id", &self.id)
            .field("roles", &self.roles)
            .field("standing", &self.standing)
            .finish_non_exhaustive()
    }
}

/// What an operator declared of where they belong. Nothing declared means that nothing is known,
/// and whoever is unknown is not trusted where an exclusion stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ties {
    /// Whether they declared at all: none is an answer.
    pub is_declared: bool,
    /// Where they live, or have family.
    pub municipalities: BTreeSet<MunicipalityId>,
    /// Countries they or their family come from, by ISO code, except Italy.
    pub countries: BTreeSet<String>,
}

/// Whether an operator works here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OperatorStanding {
    /// Invited, or at work.
    Active,
    /// Left. Nothing rings and nothing opens.
    Disabled,
}

impl Operator {
    /// Whether one of their roles may do it, while they work here.
    #[must_use]
    pub fn may(&self, act: Act) -> bool {
        self.is_active() && self.roles.iter().any(|role| may(*role, act))
    }

    /// Whether they work here.
    #[must_use]
    pub fn is_active(&self) -> bool {
        self.standing == OperatorStanding::Active
    }

    /// Whether they answered a test alarm lately.
    #[must_use]
    pub fn is_reachable(&self, now: Timestamp) -> bool {
        self.is_active() && self.test_answered.is_some_and(|at| now.since(at) < REACHABLE_WITHIN)
    }

    /// Whether they confirmed the shift that runs now.
    #[must_use]
    pub fn is_on_duty(&self, now: Timestamp) -> bool {
        self.is_active() && self.duty.is_some_and(|duty| duty.covers(now))
    }
}
