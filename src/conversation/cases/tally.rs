//! Counts of requests by month: what statistics are told from.
//!
//! The promise: counts and nothing else, without drills. What may be told of them is
//! `cases::statistics`' to say.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::cases::case::Outcome;
use crate::cases::protocol::team_name;
use crate::cases::statistics::{self, Cell, Row};
use crate::cases::{Case, CaseKind};
use crate::conversation::handle::{Conversation, HandleError};
use crate::ids::LanguageTag;
use crate::store::record::{Record, RecordError, Records};
use crate::store::{Batch, Key, Space, Version};
use crate::time::Timestamp;

/// How many months are told of.
const MONTHS_TOLD: usize = 12;

/// Something counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Counted {
    /// A request came.
    Opened(CaseKind),
    /// A request was claimed first at this step of the chain.
    Claimed(CaseKind, u8),
    /// A request was closed.
    Closed(CaseKind, Outcome),
    /// A request was closed whose person reads this language; none where nobody said.
    Spoke(CaseKind, Option<LanguageTag>),
}

/// What is counted when a case ends: nothing for a drill.
pub(super) fn ended(case: &Case, outcome: Outcome) -> Vec<Counted> {
    if case.is_drill {
        return Vec::new();
    }
    vec![Counted::Closed(case.kind, outcome), Counted::Spoke(case.kind, case.language.clone())]
}

/// A month's counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Month {
    /// How many of each.
    pub counts: BTreeMap<Counted, u64>,
}

impl Record for Month {
    const FORMAT: u8 = 1;
}

fn key_of(year: i16, month: i8) -> Key {
    Key::new(Space::Setting, &[b"n", &year.to_be_bytes(), &month.to_be_bytes()])
}

/// Adds counts to the month of the batch.
///
/// # Errors
/// When the month cannot be read or sealed.
pub async fn add(
    records: &Records,
    batch: &mut Batch,
    counts: &[Counted],
) -> Result<(), RecordError> {
    if counts.is_empty() {
        return Ok(());
    }
    let day = batch.at.in_rome().date();
    let key = key_of(day.year(), day.month());
    let (mut month, version) =
        records.load_system::<Month>(&key).await?.unwrap_or((Month::default(), Version::ABSENT));
    for what in counts {
        *month.counts.entry(what.clone()).or_default() += 1;
    }
    records.put_system(batch, key, &month, version)
}

/// The counts of a month.
///
/// # Errors
/// When they cannot be read.
pub async fn of_month(records: &Records, year: i16, month: i8) -> Result<Month, RecordError> {
    let found = records.load_system::<Month>(&key_of(year, month)).await?;
    Ok(found.map(|(month, _)| month).unwrap_or_default())
}

/// What may be told of one team's requests in one month that is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// The year.
    pub year: i16,
    /// The month, from 1.
    pub month: i8,
    /// Whose.
    #[serde(serialize_with = "team")]
    pub kind: CaseKind,
    /// How many came.
    pub opened: Cell,
    /// How many were closed.
    pub closed: Cell,
    /// Those by how they ended.
    pub outcomes: BTreeMap<String, Cell>,
    /// And by the language that is read; `none` where nobody said.
    pub languages: BTreeMap<String, Cell>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the shape that serde asks for")]
fn team<S: serde::Serializer>(kind: &CaseKind, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(team_name(*kind))
}

/// The name under which an outcome is counted.
#[must_use]
pub fn outcome_name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Answered => "answered",
        Outcome::TakenOver => "taken_over",
        Outcome::Withdrawn => "withdrawn",
        Outcome::Lost => "lost",
        Outcome::Redirected => "redirected",
        Outcome::Drill => "drill",
    }
}

/// Where no language was said.
pub const UNSAID: &str = "none";

/// What may be told of a month: a line for each team of which there is anything.
fn told(month: &Month, (year, number): (i16, i8), languages: &[LanguageTag]) -> Vec<Told> {
    CaseKind::ALL
        .into_iter()
        .filter_map(|kind| of_team(month, (year, number), kind, languages))
        .collect()
}

fn of_team(
    month: &Month,
    (year, number): (i16, i8),
    kind: CaseKind,
    languages: &[LanguageTag],
) -> Option<Told> {
    let of = |what: &Counted| month.counts.get(what).copied().unwrap_or_default();
    let outcomes: BTreeMap<String, u64> = Outcome::ALL
        .into_iter()
        .filter(|outcome| *outcome != Outcome::Drill)
        .map(|outcome| (outcome_name(outcome).to_owned(), of(&Counted::Closed(kind, outcome))))
        .collect();
    let shipped = languages.iter().cloned().map(Some).chain([None]);
    let mut spoken: BTreeMap<String, u64> = shipped.map(|tag| (name_of(tag.as_ref()), 0)).collect();
    for (what, count) in &month.counts {
        if let Counted::Spoke(of, tag) = what
            && *of == kind
        {
            *spoken.entry(name_of(tag.as_ref())).or_default() += count;
        }
    }
    let (opened, closed) = (of(&Counted::Opened(kind)), outcomes.values().sum::<u64>());
    if opened == 0 && closed == 0 {
        return None;
    }
    let Row { total, divisions } = statistics::tell(closed, &[outcomes, spoken]);
    let mut divisions = divisions.into_iter();
    Some(Told {
        year,
        month: number,
        kind,
        opened: statistics::alone(opened),
        closed: total,
        outcomes: divisions.next().unwrap_or_default(),
        languages: divisions.next().unwrap_or_default(),
    })
}

fn name_of(tag: Option<&LanguageTag>) -> String {
    tag.map_or_else(|| UNSAID.to_owned(), LanguageTag::to_string)
}

impl Conversation {
    /// What may be told of requests, month by month, the newest first. Only of months that are
    /// over: who looked twice at one that runs would learn of each request between.
    ///
    /// # Errors
    /// When the counts cannot be read.
    pub async fn numbers(&self, now: Timestamp) -> Result<Vec<Told>, HandleError> {
        let languages: Vec<LanguageTag> =
            self.desk.catalog.locales().iter().map(|locale| locale.tag.clone()).collect();
        let mut first = now.in_rome().date().first_of_month();
        let mut months = Vec::new();
        for _ in 0..MONTHS_TOLD {
            // Before the calendar's own beginning there is nothing.
            let Ok(before) = first.checked_sub(jiff::Span::new().months(1)) else { break };
            first = before;
            let month = of_month(&self.records, first.year(), first.month()).await?;
            months.extend(told(&month, (first.year(), first.month()), &languages));
        }
        Ok(months)
    }
}
