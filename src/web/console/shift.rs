//! Today's shift: who confirmed it, confirming one's own, handing it over.
//!
//! Nobody is on duty by plan: only by their own word, and the page says which of the two it is.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::html;

use crate::conversation::operators::{self as records_of, CONFIRM_EARLY, OperatorFault};
use crate::people::{Act, Operator};
use crate::store::audit::{About, Deed};
use crate::time::Timestamp;

use super::forms;
use super::page::{Notice, Words, select};
use super::{Asked, Asker, RoomError};

/// Hours for which somebody may take a shift that no plan names.
const HOURS: [u64; 5] = [2, 4, 6, 8, 12];

impl Asked<'_> {
    /// The page.
    pub(super) async fn shift(
        &self,
        asker: &Asker,
        notice: Option<&Notice>,
    ) -> Result<Response, RoomError> {
        self.note(&[asker.did(Deed::ShiftsRead, About::Nothing)]).await?;
        let conversation = &self.console.conversation;
        let own = asker.operator.duty.filter(|duty| duty.covers(self.now));
        let planned =
            conversation.desk.rota.planned(&asker.operator.handle, self.now, CONFIRM_EARLY);
        let people = records_of::all(&conversation.records).await?;
        let on_duty: Vec<&Operator> =
            people.iter().filter(|operator| operator.is_on_duty(self.now)).collect();
        let words = self.words();
        let until = |at: Timestamp| words.with("console-shift-until", &[("time", &words.when(at))]);
        let keeps = asker.acts.contains(&Act::KeepShift);
        let sees = asker.acts.contains(&Act::SeeRota);
        Ok(self.show(asker, &words.say("console-shift"), notice, |frame| {
            html! {
                @if keeps {
                    section {
                        h2 { (words.say("console-shift-yours")) }
                        @if let Some(duty) = own {
                            p { (words.say("console-shift-on")) " " (until(duty.until)) }
                            (frame.form("/console/shift/hand-over", &html! {
                                p.hint { (words.say("console-shift-hand-over-hint")) }
                                button { (words.say("console-shift-hand-over")) }
                            }))
                        } @else {
                            p { (words.say("console-shift-off")) }
                            @if let Some((_, ends)) = planned {
                                (frame.form("/console/shift/confirm", &html! {
                                    p { (until(ends)) }
                                    button.strong { (words.say("console-shift-confirm")) }
                                }))
                            } @else {
                                (frame.form("/console/shift/confirm", &html! {
                                    p.hint { (words.say("console-shift-unplanned")) }
                                    (select("hours", &words.say("console-shift-hours"),
                                        &hours(&words)))
                                    button { (words.say("console-shift-take")) }
                                }))
                            }
                        }
                    }
                }
                @if sees {
                    section {
                        h2 { (words.say("console-shift-now")) }
                        @if on_duty.is_empty() {
                            p { (words.say("console-shift-nobody")) }
                        } @else {
                            ul.people {
                                @for operator in &on_duty {
                                    li {
                                        span.person { (operator.name) }
                                        @if let Some(duty) = operator.duty {
                                            span.hint { (until(duty.until)) }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }))
    }

    /// Confirms one's own shift.
    pub(super) async fn shift_confirm(&self, asker: &Asker) -> Result<Response, RoomError> {
        let hours: Option<u64> = self.fields.get("hours").parse().ok();
        let until = hours
            .filter(|hours| HOURS.contains(hours))
            .map(|hours| self.now + std::time::Duration::from_hours(hours));
        let conversation = &self.console.conversation;
        match conversation.confirm_shift(asker.operator.id, until, self.now).await {
            Ok(_) => Ok(forms::on("/console/shift")),
            Err(OperatorFault::NoShift) => {
                let notice = Notice::Refused(self.words().say("console-shift-none"));
                let page = self.shift(asker, Some(&notice)).await?;
                Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
            }
            Err(fault) => Err(fault.into()),
        }
    }

    /// Ends one's own shift: whoever comes next confirms by their own word.
    pub(super) async fn shift_hand_over(&self, asker: &Asker) -> Result<Response, RoomError> {
        self.console.conversation.end_shift(asker.operator.id, self.now).await?;
        Ok(forms::on("/console/shift"))
    }
}

fn hours(words: &Words<'_>) -> Vec<(String, String)> {
    let option =
        |hours: u64| (hours.to_string(), words.count("console-shift-hours-count", "count", hours));
    HOURS.into_iter().map(option).collect()
}
