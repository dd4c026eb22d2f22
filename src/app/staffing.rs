//! Operators and drills from the command line.
//!
//! The promise: an invitation's tokens are printed once and kept nowhere; whatever cannot be as it
//! was typed is refused with the reason, before anything is written.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::cases::protocol::{is_handle, team_name, team_of};
use crate::cases::{CaseKind, chain};
use crate::conversation::cases::changes::reference;
use crate::conversation::cases::drill::Report;
use crate::conversation::cases::roster::InTelegram;
use crate::conversation::handle::Conversation;
use crate::conversation::operators::{self, OperatorFault, START_PREFIX};
use crate::ids::{LanguageTag, MunicipalityId, OperatorId};
use crate::people::operator::Ties;
use crate::people::{Operator, Role};
use crate::store::audit::Actor;
use crate::time::Timestamp;

use super::channels::Route;

/// Who is to be added, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewOperator {
    /// What colleagues read.
    pub name: String,
    /// How `territory/` names them.
    pub handle: String,
    /// What they are.
    pub roles: Vec<String>,
    /// What they speak.
    pub languages: Vec<String>,
    /// A woman trained by the centre.
    pub trained_woman: bool,
    /// Where an alarm goes beside Telegram.
    pub email: Option<String>,
    /// A number for the gateway.
    pub phone: Option<String>,
    /// Where they live or have family.
    pub municipalities: Vec<String>,
    /// Countries they or their family come from.
    pub countries: Vec<String>,
    /// They were asked for their ties, and these are all.
    pub ties_declared: bool,
}

/// Why somebody cannot be added, or a drill not begun.
#[derive(Debug, thiserror::Error)]
pub enum StaffingError {
    /// Something typed cannot be.
    #[error("`{what}` is no {kind}{hint}")]
    Typed {
        /// What was typed; for personal things, which of them.
        what: String,
        /// What it should be.
        kind: &'static str,
        /// What is known.
        hint: String,
    },
    /// A discreet request is met by trained women alone.
    #[error("the role anti_violence is for women trained by the centre: add --trained-woman")]
    NotTrained,
    /// The records.
    #[error("the operators were not changed")]
    Operators(#[from] OperatorFault),
    /// The drill.
    #[error("the drill did not begin")]
    Drill(#[from] crate::conversation::handle::HandleError),
    /// No chain to try.
    #[error("the requests of `{team}` are closed, so there is no chain to try: {missing}")]
    Closed {
        /// Which team.
        team: &'static str,
        /// What is missing.
        missing: String,
    },
}

fn typed(what: &str, kind: &'static str, hint: impl Into<String>) -> StaffingError {
    StaffingError::Typed { what: what.to_owned(), kind, hint: hint.into() }
}

/// Adds an operator: the answer holds the invitation.
///
/// # Errors
/// [`StaffingError`].
pub async fn add(
    conversation: &Conversation,
    new: NewOperator,
    now: Timestamp,
) -> Result<Value, StaffingError> {
    let operator = read(conversation, new, now)?;
    let invited = conversation.add_operator(operator, Actor::Maintainer, now).await?;
    Ok(json!({
        "id": invited.id.to_string(),
        "console_path": format!("/console/invitation/{}", invited.console.reveal()),
        "telegram_start": format!("{START_PREFIX}{}", invited.telegram.reveal()),
        "expires": (now + operators::INVITATION_LASTS).in_rome().to_string(),
    }))
}

fn read(
    conversation: &Conversation,
    new: NewOperator,
    now: Timestamp,
) -> Result<Operator, StaffingError> {
    let name = new.name.trim();
    if name.is_empty() || name.chars().count() > 80 || name.chars().any(char::is_control) {
        return Err(typed("the name", "name of up to 80 characters", ""));
    }
    if !is_handle(&new.handle) {
        let hint = ": lower-case letters, digits and dashes, and no name of a person";
        return Err(typed(&new.handle, "handle", hint));
    }
    let mut roles = BTreeSet::new();
    for role in &new.roles {
        let known = Role::ALL.map(Role::name).join(", ");
        let role = Role::of_name(role)
            .ok_or_else(|| typed(role, "role", format!("; there are: {known}")))?;
        roles.insert(role);
    }
    if roles.is_empty() {
        return Err(typed("nothing", "role", ": at least one is needed"));
    }
    if roles.contains(&Role::AntiViolence) && !new.trained_woman {
        return Err(StaffingError::NotTrained);
    }
    let desk = &conversation.desk;
    let mut municipalities = BTreeSet::new();
    for id in &new.municipalities {
        let id = MunicipalityId::new(id.as_str());
        if desk.directory.municipality(&id).is_none() {
            return Err(typed(id.as_str(), "municipality of the territory", ""));
        }
        municipalities.insert(id);
    }
    let mut countries = BTreeSet::new();
    for country in &new.countries {
        let is_code = country.len() == 2 && country.bytes().all(|it| it.is_ascii_uppercase());
        if !is_code {
            return Err(typed(country, "country", ": two capital letters, such as MA"));
        }
        countries.insert(country.clone());
    }
    if let Some(email) = &new.email {
        Route::mail(email).map_err(|_| typed("the e-mail", "e-mail address", ""))?;
    }
    if let Some(phone) = &new.phone {
        let hint = ": written with its country, such as +39 …";
        Route::gateway(phone).map_err(|_| typed("the phone", "phone number", hint))?;
    }
    let is_declared = new.ties_declared || !municipalities.is_empty() || !countries.is_empty();
    Ok(Operator {
        roles,
        languages: new.languages.iter().map(|tag| LanguageTag::new(tag.as_str())).collect(),
        is_trained_woman: new.trained_woman,
        email: new.email,
        phone: new.phone,
        ties: Ties { is_declared, municipalities, countries },
        ..Operator::new(
            OperatorId(conversation.records.entropy().bytes()),
            new.handle,
            name.to_owned(),
            now,
        )
    })
}

/// Everybody, without addresses.
///
/// # Errors
/// When the records cannot be read.
pub async fn list(conversation: &Conversation, now: Timestamp) -> Result<Value, StaffingError> {
    let people = operators::all(&conversation.records).await.map_err(OperatorFault::from)?;
    let mut lines = Vec::with_capacity(people.len());
    for operator in &people {
        let in_telegram = conversation.in_telegram(operator).await.map_err(OperatorFault::from)?;
        lines.push(json!({
            "id": operator.id.to_string(),
            "handle": operator.handle,
            "name": operator.name,
            "roles": operator.roles.iter().map(|role| role.name()).collect::<Vec<_>>(),
            "trained_woman": operator.is_trained_woman,
            "active": operator.is_active(),
            "invented": operator.is_fictitious,
            "telegram_joined": in_telegram != InTelegram::Absent,
            "telegram_rings": in_telegram == InTelegram::Rings,
            "reachable": operator.is_reachable(now),
            "on_duty": operator.is_on_duty(now),
        }));
    }
    Ok(Value::Array(lines))
}

/// Disables an operator, by id or by handle.
///
/// # Errors
/// [`StaffingError`].
pub async fn disable(
    conversation: &Conversation,
    who: &str,
    now: Timestamp,
) -> Result<Value, StaffingError> {
    let people = operators::all(&conversation.records).await.map_err(OperatorFault::from)?;
    let found = people
        .iter()
        .filter(|operator| operator.is_active())
        .find(|operator| operator.handle == who || operator.id.to_string() == who);
    let id = found.map(|operator| operator.id).ok_or(OperatorFault::Unknown)?;
    conversation.disable_operator(id, Actor::Maintainer, now).await?;
    Ok(json!({"id": id.to_string(), "active": false}))
}

/// Begins a drill of a team's chain.
///
/// # Errors
/// [`StaffingError`].
pub async fn drill(
    conversation: &Conversation,
    team: &str,
    now: Timestamp,
) -> Result<Value, StaffingError> {
    let kind = team_of(team).ok_or_else(|| {
        let known = CaseKind::ALL.map(team_name).join(", ");
        typed(team, "team", format!("; there are: {known}"))
    })?;
    let missing = conversation.desk.protocol.missing(kind);
    if !missing.is_empty() {
        return Err(StaffingError::Closed { team: team_name(kind), missing: missing.join("; ") });
    }
    let case = conversation.begin_drill(kind, Actor::Maintainer, now).await?;
    // The watch of a running desk would do it within a second; without one this rings at once, and
    // Telegram is told when the desk starts.
    conversation.watch_step(case, now).await?;
    Ok(json!({
        "reference": reference(case),
        "team": team_name(kind),
        "began": now.in_rome().to_string(),
        "read_with": "sportello drill --reports",
    }))
}

/// What drills came to.
///
/// # Errors
/// When the records cannot be read.
pub async fn reports(conversation: &Conversation) -> Result<Value, StaffingError> {
    let reports = conversation.drills().await?;
    Ok(Value::Array(reports.iter().map(told).collect()))
}

fn told(report: &Report) -> Value {
    let after = |at: Option<Timestamp>| at.map(|at| at.since(report.began).as_secs_f64());
    json!({
        "team": team_name(report.kind),
        "began": report.began.in_rome().to_string(),
        "passed": report.has_passed(),
        "rung_after_s": after(report.stages.rung),
        "claimed_after_s": after(report.stages.claimed),
        "acknowledged_after_s": after(report.stages.acknowledged),
        "highest_step": report.stages.highest_step,
    })
}

/// What the records say against the chain of a team that is open to families.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeakChain {
    /// Whose.
    pub team: String,
    /// The fault's code.
    pub code: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// What is weak at this moment in the chains of teams that are open to families. Invented
/// operators are no chain, and nothing is said of theirs.
///
/// # Errors
/// When the records cannot be read.
pub async fn weak_chains(
    conversation: &Conversation,
    now: Timestamp,
) -> Result<Vec<WeakChain>, StaffingError> {
    let protocol = &conversation.desk.protocol;
    if protocol.is_fictitious() {
        return Ok(Vec::new());
    }
    let roster = conversation.roster(now).await?;
    let mut weak = Vec::new();
    for kind in CaseKind::ALL.into_iter().filter(|kind| protocol.is_open(*kind)) {
        let team = team_name(kind);
        let steps = protocol.team(kind).chain;
        for weakness in chain::weaknesses(kind, None, &steps, &roster) {
            let (message, help) = weakness.told(team);
            let (code, help) = (weakness.code().to_owned(), help.to_owned());
            weak.push(WeakChain { team: team.to_owned(), code, message, help });
        }
    }
    Ok(weak)
}

/// The same, for whoever asked from outside.
///
/// # Errors
/// As [`weak_chains`].
pub async fn chains(conversation: &Conversation, now: Timestamp) -> Result<Value, StaffingError> {
    Ok(json!(weak_chains(conversation, now).await?))
}

/// What may be told of requests in numbers.
///
/// # Errors
/// When the counts cannot be read.
pub async fn statistics(
    conversation: &Conversation,
    now: Timestamp,
) -> Result<Value, StaffingError> {
    Ok(json!(conversation.numbers(now).await.map_err(OperatorFault::from)?))
}
