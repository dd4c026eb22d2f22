//! The watch: what a case is to do by itself, and what she may be told.
//!
//! The promise: from a case, the roster, the protocol and an instant alone follows what happens
//! next, so that a restart or a jump of the clock changes nothing but the instant. An empty step
//! is skipped at once, an expired claim climbs, and after the last step the maintainers are
//! called, again and again, until somebody takes it. It deliberately sends nothing.

use std::collections::BTreeSet;
use std::time::Duration;

use super::case::{Case, CaseKind, State, When};
use super::chain::{self, Roster, Who};
use super::protocol::Team;
use super::routing::{Candidate, Channels, may_know};
use crate::ids::OperatorId;
use crate::time::Timestamp;

/// A step taken this late is taken as if it were on time: the delays of a chain do not add up the
/// pauses of the watch. Later than this there was an outage, and each step gets its full delay.
const ON_TIME: Duration = Duration::from_mins(1);

/// Whom a call that is not Telegram's goes to.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub enum Target {
    /// An operator's own address.
    Operator(OperatorId),
    /// The last resort of a team.
    LastResort(CaseKind),
    /// The maintainers.
    Maintainers,
}

/// What the watch does now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The case as it becomes.
    pub case: Case,
    /// Whose phones ring in Telegram. Whoever had it before and is not in `case.rung` loses it.
    pub ring: Vec<OperatorId>,
    /// Who else is called, and how.
    pub calls: Vec<(Target, Channels)>,
    /// Why.
    pub why: Why,
}

/// Why the watch moved a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Somebody is rung, at this step.
    Rung(u8),
    /// The whole chain was gone through without anybody: the maintainers.
    Exhausted,
    /// It waits for the team to open.
    Waits,
    /// Whoever has it is told that the time to look again has come.
    Reminded,
}

/// What a case is to do now, if it is due.
#[must_use]
pub fn next(case: &Case, team: &Team, roster: &Roster, now: Timestamp) -> Option<Move> {
    let due = case.next_at().filter(|due| *due <= now)?;
    let base = if now.since(due) <= ON_TIME { due } else { now };
    Some(match case.state {
        State::Received => match opening(case, team, now) {
            Some(opens) => waits(case, opens),
            None => climb(case, team, roster, base, 0, 0),
        },
        State::WaitingForOpening { by, .. } => {
            let mut moved = climb(case, team, roster, base, 0, 0);
            if let Some(by) = by {
                ring_beside(&mut moved, by, roster);
            }
            moved
        }
        State::Notified { step, round, .. } => {
            if usize::from(step) >= team.chain.len() {
                let mut again = case.clone();
                again.passed.clear();
                climb(&again, team, roster, base, 0, round.saturating_add(1))
            } else {
                climb(case, team, roster, base, step.saturating_add(1), round)
            }
        }
        State::Claimed { by, step, round, .. } => {
            let mut without = case.clone();
            // Whoever let a claim expire is not the next to be asked.
            without.passed.insert(by);
            climb(&without, team, roster, base, step.saturating_add(1), round)
        }
        State::Acknowledged { by, review }
        | State::InContact { by, review }
        | State::WaitingForHer { by, review }
        | State::Referred { by, review, .. } => {
            let owner = roster.people.iter().find(|who| who.id == by);
            match owner.filter(|who| !review.is_reminded && may_know(case, who)) {
                Some(owner) => remind(case, owner.id, owner.channels, team, base),
                None => climb(&case.back_to_chain(now), team, roster, now, 0, 0),
            }
        }
        State::Closed { .. } => return None,
    })
}

/// When the team opens, if the case is to wait for it.
fn opening(case: &Case, team: &Team, now: Timestamp) -> Option<Timestamp> {
    let pages_anyway = case.when == When::Now && team.pages_outside_hours;
    if pages_anyway { None } else { team.hours.opens(now) }
}

fn waits(case: &Case, opens: Timestamp) -> Move {
    let mut case = case.clone();
    case.state = State::WaitingForOpening { opens, by: None };
    case.rung.clear();
    Move { case, ring: Vec::new(), calls: Vec::new(), why: Why::Waits }
}

fn remind(
    case: &Case,
    owner: OperatorId,
    channels: Channels,
    team: &Team,
    base: Timestamp,
) -> Move {
    let case = case.reminded(base, team.timing.grace);
    let ring = if channels.telegram { vec![owner] } else { Vec::new() };
    let beside = Channels { telegram: false, ..channels };
    let calls =
        if beside.is_empty() { Vec::new() } else { vec![(Target::Operator(owner), beside)] };
    Move { case, ring, calls, why: Why::Reminded }
}

/// The first step from `from` on that reaches somebody. Who was rung before stays rung: the alarm
/// is theirs until somebody takes the case.
fn climb(case: &Case, team: &Team, roster: &Roster, base: Timestamp, from: u8, round: u16) -> Move {
    let mut case = case.clone();
    // Nobody keeps it on their phone who may not know of it any more.
    let may_still =
        |id: &OperatorId| roster.people.iter().any(|who| who.id == *id && may_know(&case, who));
    let kept: Vec<OperatorId> = case.rung.iter().copied().filter(may_still).collect();
    case.rung = kept.into_iter().filter(|id| !case.passed.contains(id)).collect();
    for (at, step) in team.chain.iter().enumerate().skip(usize::from(from)) {
        let step_number = u8::try_from(at).unwrap_or(u8::MAX);
        let until = base + step.wait;
        let (ring, calls) = if step.who == Who::LastResort {
            let channels = chain::of_last_resort(step, roster);
            let calls = (!channels.is_empty())
                .then_some((Target::LastResort(case.kind), channels))
                .into_iter()
                .collect();
            (Vec::new(), calls)
        } else {
            rung(&case, step, roster)
        };
        if ring.is_empty() && calls.is_empty() {
            continue;
        }
        case.rung.extend(ring.iter().copied());
        case.state = State::Notified { step: step_number, round, until };
        return Move { case, ring, calls, why: Why::Rung(step_number) };
    }
    let last = u8::try_from(team.chain.len()).unwrap_or(u8::MAX);
    case.state = State::Notified { step: last, round, until: base + team.timing.repeat };
    let calls = vec![(Target::Maintainers, roster.maintainers)];
    Move { case, ring: Vec::new(), calls, why: Why::Exhausted }
}

/// Rings whoever had a case when it was put off, beside those of the step: they know her.
fn ring_beside(moved: &mut Move, who: OperatorId, roster: &Roster) {
    let knows = |it: &&Candidate| it.id == who && it.may_be_woken && may_know(&moved.case, it);
    let Some(channels) = roster.people.iter().find(knows).map(|it| it.channels) else { return };
    if channels.telegram && moved.case.rung.insert(who) {
        moved.ring.push(who);
    }
    let beside = Channels { telegram: false, ..channels };
    let target = Target::Operator(who);
    if !beside.is_empty() && moved.calls.iter().all(|(to, _)| *to != target) {
        moved.calls.push((target, beside));
    }
}

type Ringing = (Vec<OperatorId>, Vec<(Target, Channels)>);

fn rung(case: &Case, step: &chain::Step, roster: &Roster) -> Ringing {
    let (mut ring, mut calls) = (Vec::new(), Vec::new());
    for (who, channels) in chain::of_step(case, step, roster) {
        if channels.telegram {
            ring.push(who);
        }
        let beside = Channels { telegram: false, ..channels };
        if !beside.is_empty() {
            calls.push((Target::Operator(who), beside));
        }
    }
    (ring, calls)
}

/// What is true for her at this moment. Floor 5 adds whether an answer lies ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// Somebody has it.
    InHands,
    /// Somebody who confirmed the shift was rung for it, or would be this moment.
    OnDuty,
    /// Nobody answers at this hour.
    Closed {
        /// When somebody does.
        opens: Timestamp,
    },
    /// Nobody can be counted on: numbers alone.
    Nobody,
}

/// What is true for her, with a case or before one.
#[must_use]
pub fn truth(
    kind: CaseKind,
    case: Option<&Case>,
    team: &Team,
    roster: &Roster,
    now: Timestamp,
) -> Truth {
    if let Some(case) = case
        && let Some(holder) = case.holder()
        && roster.people.iter().any(|who| who.id == holder && may_know(case, who))
    {
        return Truth::InHands;
    }
    let anybody = Case::received(kind, now);
    let case = case.unwrap_or(&anybody);
    if is_exhausted(case, team)
        || !chain::weaknesses(kind, Some(case), &team.chain, roster).is_empty()
    {
        return Truth::Nobody;
    }
    if let State::WaitingForOpening { opens, .. } = case.state
        && now < opens
    {
        return Truth::Closed { opens };
    }
    let pages_anyway = case.when == When::Now && team.pages_outside_hours;
    if !pages_anyway && !team.hours.is_open(now) {
        return team.hours.opens(now).map_or(Truth::Nobody, |opens| Truth::Closed { opens });
    }
    let ringing = ringing(case, team, roster);
    let on_duty = roster.people.iter().any(|who| {
        who.is_on_duty
            && who.is_reachable
            && !who.channels.is_empty()
            && who.on_chain.contains(&kind)
            && may_know(case, who)
            && !case.passed.contains(&who.id)
            && ringing.contains(&who.id)
    });
    if on_duty { Truth::OnDuty } else { Truth::Nobody }
}

/// Whom the chain has rung for a case, or would ring this moment: somebody on duty whom it passes
/// over reads nothing.
fn ringing(case: &Case, team: &Team, roster: &Roster) -> BTreeSet<OperatorId> {
    let of_step =
        |step: &chain::Step| chain::of_step(case, step, roster).into_iter().map(|(who, _)| who);
    if let State::Notified { step, .. } = case.state {
        let taken = team.chain.iter().take(usize::from(step) + 1);
        return taken.flat_map(of_step).chain(case.rung.iter().copied()).collect();
    }
    let reaches = |step: &&chain::Step| {
        !chain::of_last_resort(step, roster).is_empty() || of_step(step).next().is_some()
    };
    team.chain.iter().find(reaches).into_iter().flat_map(of_step).collect()
}

/// Whether anybody has been told of a case that waits at a step, and may answer it.
#[must_use]
pub fn is_reaching(case: &Case, team: &Team, roster: &Roster) -> bool {
    let State::Notified { step, .. } = case.state else { return false };
    let step = team.chain.get(usize::from(step));
    !case.rung.is_empty()
        || step.is_some_and(|step| {
            !chain::of_last_resort(step, roster).is_empty()
                || !chain::of_step(case, step, roster).is_empty()
        })
}

/// Whether the whole chain was gone through for it and nobody took it: also while it is gone
/// through again.
#[must_use]
pub fn is_exhausted(case: &Case, team: &Team) -> bool {
    match case.state {
        State::Notified { step, round, .. } => round > 0 || usize::from(step) >= team.chain.len(),
        _ => false,
    }
}

/// What is wrong with where an open case stands: the watch's audit of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Its instant passed long ago and it did not move.
    Overdue {
        /// By how much.
        by: Duration,
    },
    /// Somebody has it on their phone who must not know of it.
    RungExcluded(OperatorId),
    /// Whoever has it may not: they left, or were excluded.
    HeldByStranger(OperatorId),
    /// It moves later than any rule of the team allows.
    TooFar,
}

/// Whether an open case stands where it should. `late` is what the watch may be behind.
#[must_use]
pub fn audit(
    case: &Case,
    team: &Team,
    roster: &Roster,
    now: Timestamp,
    late: Duration,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    let Some(next) = case.next_at() else { return faults };
    if now.since(next) > late {
        faults.push(Fault::Overdue { by: now.since(next) });
    }
    let knows =
        |id: OperatorId| roster.people.iter().any(|who| who.id == id && may_know(case, who));
    faults.extend(case.rung.iter().filter(|id| !knows(**id)).map(|id| Fault::RungExcluded(*id)));
    if let Some(holder) = case.holder().filter(|id| !knows(*id)) {
        faults.push(Fault::HeldByStranger(holder));
    }
    if next.since(now) > team.timing.furthest(case) {
        faults.push(Fault::TooFar);
    }
    faults
}
