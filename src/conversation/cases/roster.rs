//! The roster: operators as routing sees them at one moment.

use std::collections::BTreeSet;

use crate::cases::CaseKind;
use crate::cases::chain::Roster;
use crate::cases::protocol::Protocol;
use crate::cases::routing::{Candidate, Channels};
use crate::conversation::handle::{Conversation, HandleError};
use crate::conversation::lane::{Address, Lane, LaneStanding};
use crate::conversation::operators;
use crate::ids::OperatorId;
use crate::people::rota::{Rota, night_of};
use crate::people::{Act, Operator, Role};
use crate::store::Key;
use crate::store::credentials::Credentials;
use crate::time::Timestamp;

impl Conversation {
    /// Everybody who could be rung, from the records.
    ///
    /// # Errors
    /// When they cannot be read.
    pub async fn roster(&self, now: Timestamp) -> Result<Roster, HandleError> {
        Ok(self.roster_and_unreadable(now).await?.0)
    }

    /// The same, and whose record cannot be read: they are not among those who could be rung.
    pub(super) async fn roster_and_unreadable(
        &self,
        now: Timestamp,
    ) -> Result<(Roster, Vec<OperatorId>), HandleError> {
        let staff = operators::staff(&self.records).await?;
        let mut people = Vec::new();
        for operator in staff.people {
            let seen = self.seen_of(&operator).await?;
            people.push(candidate(&operator, seen, &self.desk.protocol, &self.desk.rota, now));
        }
        let means = self.desk.protocol.means;
        let roster =
            Roster { people, last_resort: means.last_resort, maintainers: means.maintainers };
        Ok((roster, staff.unreadable))
    }

    /// One operator, as routing sees them; disabled ones too, who may nothing.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn candidate(
        &self,
        id: OperatorId,
        now: Timestamp,
    ) -> Result<Option<Candidate>, HandleError> {
        let loaded = self.records.load::<Operator>(&operators::key_of(id)).await?;
        let Some(operator) = loaded.map(|loaded| loaded.value) else { return Ok(None) };
        let seen = self.seen_of(&operator).await?;
        Ok(Some(candidate(&operator, seen, &self.desk.protocol, &self.desk.rota, now)))
    }

    async fn seen_of(&self, operator: &Operator) -> Result<Seen, HandleError> {
        if !operator.is_active() {
            return Ok(Seen::default());
        }
        let rings_in_telegram = self.in_telegram(operator).await? == InTelegram::Rings;
        let key = Credentials::key_of(operator.id);
        let has_key = self.records.store().get(&key).await?.is_some();
        Ok(Seen { rings_in_telegram, has_key })
    }

    /// How an operator stands in Telegram.
    ///
    /// # Errors
    /// When their chat's record cannot be read.
    pub async fn in_telegram(&self, operator: &Operator) -> Result<InTelegram, HandleError> {
        let Some(lane) = operator.lane else { return Ok(InTelegram::Absent) };
        let lane = match self.records.load::<Lane>(&Key::lane(lane)).await {
            // A chat that is gone, or that nobody can read, rings for nobody: the chain climbs on.
            Err(fault) if fault.is_of_one_record() => None,
            loaded => loaded?,
        };
        let is_theirs = |lane: &Lane| {
            matches!(lane.address, Address::Private(_)) && lane.operator == Some(operator.id)
        };
        Ok(match lane.map(|loaded| loaded.value).filter(is_theirs) {
            None => InTelegram::Absent,
            Some(lane) if lane.standing == LaneStanding::Open => InTelegram::Rings,
            Some(_) => InTelegram::Silent,
        })
    }
}

/// How an operator stands in Telegram.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InTelegram {
    /// No chat rings for them: they never joined, or the chat was erased.
    Absent,
    /// The chat they joined from cannot be written to: they blocked the bot, or left Telegram.
    Silent,
    /// The chat they joined from is still theirs and can be written to.
    Rings,
}

/// What of an operator stands in other records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// The chat they joined from is still theirs and can be written to.
    pub rings_in_telegram: bool,
    /// They have a key that bodies can be sealed to.
    pub has_key: bool,
}

/// An operator as routing sees them.
#[must_use]
pub fn candidate(
    operator: &Operator,
    seen: Seen,
    protocol: &Protocol,
    rota: &Rota,
    now: Timestamp,
) -> Candidate {
    let works = |kind: &CaseKind| {
        operator.may(match kind {
            CaseKind::Ordinary => Act::WorkOrdinary,
            CaseKind::Discreet => Act::WorkDiscreet,
        })
    };
    let named = |kind: &CaseKind| {
        protocol.teams.get(kind).is_some_and(|team| team.people.contains(&operator.handle))
    };
    let has = Channels {
        telegram: seen.rings_in_telegram,
        email: operator.email.is_some(),
        http: operator.phone.is_some(),
    };
    let tonight = night_of(now);
    let rung_tonight = operator
        .night_alarms
        .filter(|(night, _)| tonight == Some(*night))
        .map_or(0, |(_, count)| count);
    Candidate {
        id: operator.id,
        teams: CaseKind::ALL.into_iter().filter(works).collect::<BTreeSet<_>>(),
        on_chain: CaseKind::ALL.into_iter().filter(named).collect(),
        is_supervisor: operator.roles.contains(&Role::Coordinator),
        is_trained_woman: operator.is_trained_woman,
        has_declared: operator.ties.is_declared,
        municipalities: operator.ties.municipalities.clone(),
        countries: operator.ties.countries.clone(),
        languages: operator.languages.clone(),
        is_active: operator.is_active(),
        is_on_duty: operator.is_on_duty(now),
        is_reachable: operator.is_reachable(now),
        may_be_woken: tonight.is_none() || rung_tonight < rota.night_alarms_max,
        has_key: seen.has_key || operator.is_fictitious,
        channels: has.and(protocol.means.operators),
    }
}
