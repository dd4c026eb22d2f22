//! Reading `territory/protocol.yaml`: every fault at once, each at its place.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::civil::Date;

use super::case::CaseKind;
use super::chain::{Step, Who};
use super::protocol::{Approval, MATTERS, Protocol, Team, Timing, WAIT_MAX};
use super::routing::Channels;
use crate::diagnostic::{Diagnostic, SourceFile};
use crate::text::yaml::{self, Node, Reader, Scalar, Value};
use crate::time::week::{Span, WEEKDAYS, WeekHours};

/// Not hours, a weekday or a day.
const BAD_HOURS: &str = "P001";
/// Not a duration, or out of bounds.
const BAD_NUMBER: &str = "P002";
/// A word that is none of those known here.
const UNKNOWN_WORD: &str = "P003";
/// A chain that does not end as it must.
const BAD_CHAIN: &str = "P010";
/// A last resort that would ring in Telegram alone.
const LAST_RESORT: &str = "P011";
/// A handle that is not one, or twice.
const BAD_HANDLE: &str = "P012";
/// An approval that two different people have to give.
const BAD_APPROVAL: &str = "P020";

const TEAMS: [(&str, CaseKind); 2] =
    [("reception", CaseKind::Ordinary), ("anti_violence", CaseKind::Discreet)];

/// The team of that name.
#[must_use]
pub fn team_of(name: &str) -> Option<CaseKind> {
    TEAMS.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
}

/// A team's name in files.
#[must_use]
pub fn team_name(kind: CaseKind) -> &'static str {
    TEAMS.iter().find(|(_, known)| *known == kind).map_or("", |(name, _)| *name)
}

pub(super) fn load(files: &[SourceFile]) -> (Protocol, Vec<Diagnostic>) {
    let (mut protocol, mut faults) = (Protocol::default(), Vec::new());
    for file in files {
        match yaml::parse(file) {
            Ok(node) if matches!(node.value, Value::Empty) => {}
            Ok(node) => read(&mut protocol, &node, &mut faults),
            Err(fault) => faults.push(*fault),
        }
    }
    (protocol, faults)
}

fn read(protocol: &mut Protocol, node: &Node, faults: &mut Vec<Diagnostic>) {
    let Some(mut reader) = Reader::open(node, faults) else { return };
    let teams = reader.require("teams");
    let matters = reader.get("matters");
    let texts = reader.get("texts");
    let fictitious = reader.scalars("fictitious");
    protocol.fictitious = handles(&fictitious, reader.faults);
    reader.finish();
    if let Some(mut teams) = teams.and_then(|node| Reader::open(node, faults)) {
        for (name, node) in teams.entries() {
            let Some(kind) = word(name, &TEAMS, teams.faults) else { continue };
            if let Some(team) = team(kind, node, teams.faults) {
                protocol.teams.insert(kind, team);
            }
        }
    }
    if let Some(mut matters) = matters.and_then(|node| Reader::open(node, faults)) {
        for (name, node) in matters.entries() {
            let known = MATTERS.map(|matter| (matter, matter));
            let Some(matter) = word(name, &known, matters.faults) else { continue };
            if let Some(approval) = approval(node, matters.faults) {
                protocol.matters.insert(matter.to_owned(), approval);
            }
        }
    }
    if let Some(mut texts) = texts.and_then(|node| Reader::open(node, faults)) {
        for (name, node) in texts.entries() {
            let approval = approval(node, texts.faults);
            protocol.texts.insert(name.text.clone(), approval);
        }
    }
}

fn team(kind: CaseKind, node: &Node, faults: &mut Vec<Diagnostic>) -> Option<Team> {
    let mut reader = Reader::open(node, faults)?;
    let people = reader.scalars("people");
    let hours = reader.get("hours");
    let pages_outside_hours = reader.flag("pages_outside_hours").unwrap_or(false);
    let answers_within_hours = number(&mut reader, "answers_within_hours", 1, 24 * 30);
    let chain = reader.items("chain");
    let timing = reader.get("timing");
    let at = reader.at.clone();
    reader.finish();
    let team = Team {
        people: handles(&people, faults),
        hours: hours.and_then(|node| week(node, faults)).unwrap_or_default(),
        pages_outside_hours,
        answers_within_hours: answers_within_hours.and_then(|hours| u16::try_from(hours).ok()),
        chain: chain.iter().filter_map(|node| step(node, faults)).collect(),
        timing: timing.map_or_else(Timing::default, |node| timing_of(node, faults)),
    };
    let ends_outside = team.chain.last().is_none_or(|step| step.who == Who::LastResort);
    if !ends_outside {
        let message = format!("the chain of `{}` does not end with `last_resort`", team_name(kind));
        faults
            .push(Diagnostic::error(BAD_CHAIN, at, message).help(
                "the last step rings an address that is no operator's, by e-mail or by HTTP",
            ));
    }
    Some(team)
}

fn step(node: &Node, faults: &mut Vec<Diagnostic>) -> Option<Step> {
    let mut reader = Reader::open(node, faults)?;
    let said = reader.require_scalar("who");
    let names = Who::ALL.map(|who| (who.name(), who));
    let who = said.and_then(|said| word(&said, &names, reader.faults));
    let wait = minutes(&mut reader, "wait_minutes", Duration::from_mins(1), WAIT_MAX);
    if wait.is_none() && reader.get("wait_minutes").is_none() {
        let message = "`wait_minutes` is missing: how long until the next step";
        reader.faults.push(Diagnostic::error(BAD_NUMBER, reader.at.clone(), message));
    }
    let mut channels = Channels::default();
    for said in reader.scalars("channels") {
        match said.text.as_str() {
            "telegram" => channels.telegram = true,
            "email" => channels.email = true,
            "http" => channels.http = true,
            _ => {
                let known = [("telegram", ()), ("email", ()), ("http", ())];
                let _: Option<()> = word(&said, &known, reader.faults);
            }
        }
    }
    if who == Some(Who::LastResort) && !channels.has_other_than_telegram() {
        let message = "the last resort must be rung by a channel that is not Telegram";
        let help = "channels: [email], [http] or both";
        reader.faults.push(Diagnostic::error(LAST_RESORT, reader.at.clone(), message).help(help));
    } else if channels.is_empty() {
        let message = "a step without channels rings nobody";
        reader.faults.push(Diagnostic::error(BAD_CHAIN, reader.at.clone(), message));
    }
    reader.finish();
    Some(Step { who: who?, channels, wait: wait? })
}

fn timing_of(node: &Node, faults: &mut Vec<Diagnostic>) -> Timing {
    let usual = Timing::default();
    let Some(mut reader) = Reader::open(node, faults) else { return usual };
    let minute = Duration::from_mins(1);
    let mut of =
        |key, most: Duration, or: Duration| minutes(&mut reader, key, minute, most).unwrap_or(or);
    let day = Duration::from_hours(24);
    let timing = Timing {
        lease: of("lease_minutes", Duration::from_hours(2), usual.lease),
        contact_within: of("contact_within_minutes", 3 * day, usual.contact_within),
        review_after: of("review_after_minutes", 30 * day, usual.review_after),
        review_max: of("review_max_minutes", 90 * day, usual.review_max),
        grace: of("grace_minutes", day, usual.grace),
        repeat: of("repeat_minutes", Duration::from_hours(2), usual.repeat),
    };
    reader.finish();
    timing
}

fn approval(node: &Node, faults: &mut Vec<Diagnostic>) -> Option<Approval> {
    if matches!(node.value, Value::Empty) {
        return None;
    }
    let mut reader = Reader::open(node, faults)?;
    let mut by: Vec<String> =
        reader.scalars("approved_by").into_iter().map(|said| said.text).collect();
    let on = reader.scalar("approved_on");
    let day = on.as_ref().and_then(|said| day(said, reader.faults));
    let at = reader.at.clone();
    reader.finish();
    by.sort_unstable();
    by.dedup();
    if by.is_empty() && on.is_none() {
        return None;
    }
    if by.len() < 2 || day.is_none() {
        let message = "an approval needs two different people and a day";
        let help = "approved_by: [name of a role, name of another], approved_on: 2026-01-31";
        faults.push(Diagnostic::error(BAD_APPROVAL, at, message).help(help));
        return None;
    }
    Some(Approval { by, on: day? })
}

fn week(node: &Node, faults: &mut Vec<Diagnostic>) -> Option<WeekHours> {
    let mut reader = Reader::open(node, faults)?;
    let mut hours = WeekHours::default();
    let weekly = reader.get("weekly");
    hours.open_on_holidays = reader.flag("open_on_holidays").unwrap_or(false);
    for said in reader.scalars("closed") {
        let (first, last) = said.text.split_once("..").unwrap_or((&said.text, &said.text));
        let part = |text: &str| Scalar { at: said.at.clone(), text: text.trim().to_owned() };
        let first = day(&part(first), reader.faults);
        let last = day(&part(last), reader.faults);
        hours.closed.extend(first.zip(last));
    }
    reader.finish();
    let mut days = weekly.and_then(|node| Reader::open(node, faults))?;
    for (weekday, node) in days.entries() {
        let known: BTreeMap<&str, usize> =
            WEEKDAYS.iter().enumerate().map(|(at, name)| (*name, at)).collect();
        let Some(slot) = known.get(weekday.text.as_str()).and_then(|at| hours.days.get_mut(*at))
        else {
            let message = format!("`{}` is not a weekday", weekday.text);
            days.faults.push(
                Diagnostic::error(BAD_HOURS, weekday.at.clone(), message)
                    .did_you_mean(&weekday.text, WEEKDAYS),
            );
            continue;
        };
        for item in yaml::items(node, days.faults) {
            let Some(said) = yaml::scalar(item, days.faults) else { continue };
            match Span::parse(&said.text) {
                Some(span) => slot.push(span),
                None => days.faults.push(
                    Diagnostic::error(
                        BAD_HOURS,
                        said.at,
                        format!("`{}` is not an interval of the day", said.text),
                    )
                    .help("an interval is written as \"09:00-13:00\""),
                ),
            }
        }
        slot.sort_unstable();
    }
    Some(hours)
}

fn day(said: &Scalar, faults: &mut Vec<Diagnostic>) -> Option<Date> {
    let day = said.text.parse().ok();
    if day.is_none() {
        let message = format!("`{}` is not a day", said.text);
        faults.push(
            Diagnostic::error(BAD_HOURS, said.at.clone(), message)
                .help("days are written as 2026-01-31"),
        );
    }
    day
}

fn handles(said: &[Scalar], faults: &mut Vec<Diagnostic>) -> Vec<String> {
    let mut handles: Vec<String> = Vec::new();
    for said in said {
        if !is_handle(&said.text) || handles.contains(&said.text) {
            let message = format!("`{}` is not a handle, or stands here twice", said.text);
            faults.push(
                Diagnostic::error(BAD_HANDLE, said.at.clone(), message)
                    .help("a handle is lower-case letters, digits and dashes, and no name"),
            );
            continue;
        }
        handles.push(said.text.clone());
    }
    handles
}

/// Whether a text can name an operator in files.
#[must_use]
pub fn is_handle(text: &str) -> bool {
    (2..=32).contains(&text.len())
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn word<T: Copy>(
    said: &Scalar,
    words: &[(&'static str, T)],
    faults: &mut Vec<Diagnostic>,
) -> Option<T> {
    yaml::one_of(UNKNOWN_WORD, said, words, faults)
}

fn number(reader: &mut Reader<'_, '_>, key: &'static str, least: u64, most: u64) -> Option<u64> {
    let said = reader.scalar(key)?;
    let found = said.text.parse().ok().filter(|number| (least..=most).contains(number));
    if found.is_none() {
        let message = format!("`{key}` is a whole number from {least} to {most}");
        reader.faults.push(Diagnostic::error(BAD_NUMBER, said.at, message));
    }
    found
}

fn minutes(
    reader: &mut Reader<'_, '_>,
    key: &'static str,
    least: Duration,
    most: Duration,
) -> Option<Duration> {
    let found = number(reader, key, least.as_secs() / 60, most.as_secs() / 60)?;
    Some(Duration::from_mins(found))
}
