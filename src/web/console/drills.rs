//! Drills: what they came to, and beginning one.

use axum::response::Response;
use maud::html;

use crate::cases::CaseKind;
use crate::conversation::cases::drill::Report;
use crate::store::audit::{About, Actor, Deed};
use crate::time::Timestamp;

use super::page::{Notice, Words, select, table};
use super::queue::name_of;
use super::{Asked, Asker, RoomError};

/// Reports on the page, newest first.
const SHOWN: usize = 50;

impl Asked<'_> {
    /// The page.
    pub(super) async fn drills(
        &self,
        asker: &Asker,
        notice: Option<&Notice>,
    ) -> Result<Response, RoomError> {
        self.note(&[asker.did(Deed::DrillsRead, About::Nothing)]).await?;
        let reports = self.console.conversation.drills().await?;
        let words = self.words();
        let kinds: Vec<(String, String)> =
            [(CaseKind::Ordinary, "ordinary"), (CaseKind::Discreet, "private")]
                .into_iter()
                .map(|(kind, value)| (value.to_owned(), words.say(name_of(kind))))
                .collect();
        let past = words.say("console-drills-past");
        let columns = [
            "console-drills-when",
            "console-drills-kind",
            "console-drills-outcome",
            "console-drills-rung",
            "console-drills-claimed",
            "console-drills-acknowledged",
        ]
        .map(|id| words.say(id));
        let shown = reports.iter().rev().take(SHOWN);
        Ok(self.show(asker, &words.say("console-drills"), notice, |frame| {
            html! {
                p { (words.say("console-drills-text")) }
                (frame.form("/console/drills", &html! {
                    (select("kind", &words.say("console-drills-kind"), &kinds))
                    button.strong { (words.say("console-drills-begin")) }
                }))
                section {
                    h2 { (past) }
                    @if reports.is_empty() {
                        p.hint { (words.say("console-drills-none")) }
                    } @else {
                        (table(&past, &columns, shown.map(|report| row(report, &words))))
                    }
                }
            }
        }))
    }

    /// Begins a drill.
    pub(super) async fn drill_begin(&self, asker: &Asker) -> Result<Response, RoomError> {
        let kind = match self.fields.get("kind") {
            "ordinary" => CaseKind::Ordinary,
            "private" => CaseKind::Discreet,
            _ => return Err(RoomError::Nothing),
        };
        let by = Actor::Operator(asker.operator.id);
        self.console.conversation.begin_drill(kind, by, self.now).await?;
        let notice = Notice::Done(self.words().say("console-drills-begun"));
        self.drills(asker, Some(&notice)).await
    }
}

fn row(report: &Report, words: &Words<'_>) -> maud::Markup {
    let after = |at: Option<Timestamp>| match at {
        Some(at) => words.count("console-seconds", "count", at.since(report.began).as_secs()),
        None => words.say("console-never"),
    };
    let outcome =
        if report.has_passed() { "console-drills-passed" } else { "console-drills-failed" };
    html! {
        tr {
            td { (words.when(report.began)) }
            td { (words.say(name_of(report.kind))) }
            td { (words.say(outcome)) }
            td { (after(report.stages.rung)) }
            td { (after(report.stages.claimed)) }
            td { (after(report.stages.acknowledged)) }
        }
    }
}
