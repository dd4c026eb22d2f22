//! Numbers: what may be told of requests, month by month.

use std::collections::BTreeMap;

use axum::response::Response;
use maud::{Markup, html};

use crate::cases::case::Outcome;
use crate::cases::statistics::Cell;
use crate::conversation::cases::tally::{Told, UNSAID, outcome_name};
use crate::ids::LanguageTag;
use crate::store::audit::{About, Deed};

use super::case::outcome_of;
use super::page::{Words, table};
use super::queue::name_of;
use super::{Asked, Asker, RoomError};

impl Asked<'_> {
    /// The page.
    pub(super) async fn numbers(&self, asker: &Asker) -> Result<Response, RoomError> {
        self.note(&[asker.did(Deed::StatisticsRead, About::Nothing)]).await?;
        let months = self.console.conversation.numbers(self.now).await?;
        let words = self.words();
        let title = words.say("console-numbers");
        let columns = [
            "console-numbers-month",
            "console-numbers-kind",
            "console-numbers-opened",
            "console-numbers-closed",
            "console-numbers-outcomes",
            "console-numbers-languages",
        ]
        .map(|id| words.say(id));
        Ok(self.show(asker, &title, None, |_| {
            html! {
                p { (words.say("console-numbers-text")) }
                @if months.is_empty() {
                    p.hint { (words.say("console-numbers-none")) }
                } @else {
                    (table(&title, &columns, months.iter().map(|told| row(told, &words))))
                }
            }
        }))
    }
}

fn row(told: &Told, words: &Words<'_>) -> Markup {
    let outcome = |name: &str| {
        let known = Outcome::ALL.into_iter().find(|outcome| outcome_name(*outcome) == name);
        known.map_or_else(String::new, |outcome| words.say(outcome_of(outcome).1))
    };
    let language = |name: &str| match name {
        UNSAID => words.say("console-unsaid"),
        tag => words.language(&LanguageTag::new(tag)),
    };
    html! {
        tr {
            td { (format!("{:02}/{}", told.month, told.year)) }
            td { (words.say(name_of(told.kind))) }
            td { (cell(told.opened, words)) }
            td { (cell(told.closed, words)) }
            td { (division(&told.outcomes, outcome, words)) }
            td { (division(&told.languages, language, words)) }
        }
    }
}

/// A count, or a dash that is read aloud as what it means.
fn cell(cell: Cell, words: &Words<'_>) -> Markup {
    html! {
        @match cell {
            Cell::Count(count) => (count),
            Cell::Hidden => {
                span aria-hidden="true" { "–" }
                span.aside { (words.say("console-numbers-hidden")) }
            }
        }
    }
}

/// What there is of each category. Those of which there is none are told to be none by not being
/// named; a division that is hidden whole is one dash.
fn division(
    cells: &BTreeMap<String, Cell>,
    name: impl Fn(&str) -> String,
    words: &Words<'_>,
) -> Markup {
    let is_hidden = cells.values().all(|cell| *cell == Cell::Hidden);
    let named = || cells.iter().filter(|(_, cell)| **cell != Cell::Count(0));
    html! {
        @if is_hidden {
            (cell(Cell::Hidden, words))
        } @else if named().next().is_none() {
            (words.say("console-numbers-nothing"))
        } @else {
            ul {
                @for (category, count) in named() {
                    li { (name(category)) ": " (cell(*count, words)) }
                }
            }
        }
    }
}
