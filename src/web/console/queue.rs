//! The queue: what there is for whoever looks, and nothing else.

use axum::http::{HeaderValue, header};
use axum::response::Response;
use maud::{Markup, html};

use crate::cases::CaseKind;
use crate::cases::case::{State, When};
use crate::conversation::cases::view::{self, ClosedLine, QueueLine};
use crate::store::audit::{About, Deed};

use super::case::outcome_of;
use super::forms::{self, Cookie};
use super::page::Words;
use super::{Asked, Asker, RoomError};

/// The page comes back by itself, without JavaScript, and without counting as a touch.
const REFRESH: &str = "20; url=/console/queue?again";
/// The query of the page that stays as it is.
const STILL: &str = "still";

/// The message that names a queue.
#[must_use]
pub fn name_of(kind: CaseKind) -> &'static str {
    match kind {
        CaseKind::Ordinary => "console-kind-ordinary",
        CaseKind::Discreet => "console-kind-private",
    }
}

/// The message that names a state.
#[must_use]
pub fn state_of(state: &State) -> &'static str {
    match state {
        State::Received => "console-state-received",
        State::WaitingForOpening { .. } => "console-state-waiting-opening",
        State::Notified { .. } => "console-state-notified",
        State::Claimed { .. } => "console-state-claimed",
        State::Acknowledged { .. } => "console-state-acknowledged",
        State::InContact { .. } => "console-state-in-contact",
        State::WaitingForHer { .. } => "console-state-waiting-her",
        State::Referred { .. } => "console-state-referred",
        State::Closed { .. } => "console-state-closed",
    }
}

/// The message that says when she would like to be read.
#[must_use]
pub fn wish_of(when: When) -> &'static str {
    match when {
        When::Now => "console-when-now",
        When::Today => "console-when-soon",
        When::TheseDays => "console-when-days",
    }
}

fn is_free(line: &QueueLine) -> bool {
    matches!(line.state, State::Received | State::Notified { .. } | State::WaitingForOpening { .. })
}

impl Asked<'_> {
    /// The queue. It comes back by itself, which is told of now and then, not each time.
    pub(super) async fn queue(&self, asker: &Asker) -> Result<Response, RoomError> {
        let token = forms::cookie(self.headers, Cookie::Session).unwrap_or_default();
        let is_to_be_told =
            self.console.memory.sessions().tells_queue(token, self.presence(), self.now);
        if is_to_be_told {
            self.note(&[asker.did(Deed::QueueRead, About::Nothing)]).await?;
        }
        let viewer = asker.operator.id;
        let lines = self.console.conversation.queue(viewer, self.now).await?;
        let closed = self.console.conversation.closed(viewer, self.now).await?;
        let flood = view::flood(&lines, self.now);
        let (free, held): (Vec<&QueueLine>, Vec<_>) = lines.iter().partition(|it| is_free(it));
        let (theirs, others): (Vec<&QueueLine>, Vec<_>) =
            held.into_iter().partition(|line| line.is_theirs);
        let words = self.words();
        let heading = words.say("console-queue");
        let is_still = self.query == STILL;
        let mut response = self.show(asker, &heading, None, |frame| {
            html! {
                p.hint {
                    (words.with("console-queue-at", &[("time", &words.clock(self.now))])) " "
                    // Who reads slowly, or with a screen reader, holds the page still.
                    @if is_still {
                        a href="/console/queue" { (words.say("console-queue-move")) }
                    } @else {
                        a href={ "/console/queue?" (STILL) } { (words.say("console-queue-still")) }
                    }
                }
                @if let Some(count) = flood {
                    p.notice.refused role="status" {
                        (words.count("console-queue-flood", "count", count as u64))
                    }
                }
                (list("console-queue-free", "console-queue-free-none", &free, &words))
                (list("console-queue-theirs", "console-queue-theirs-none", &theirs, &words))
                @if !others.is_empty() {
                    (list("console-queue-others", "console-queue-theirs-none", &others, &words))
                }
                @if !closed.is_empty() { (closed_list(&closed, &words)) }
                @if asker.operator.duty.is_none_or(|duty| !duty.covers(self.now))
                    && frame.member.as_ref().is_some_and(|member| {
                        super::page::may_come(super::Place::ShiftConfirm, member.acts)
                    }) {
                    p.aside-note {
                        (words.say("console-queue-off-duty")) " "
                        a href="/console/shift" { (words.say("console-shift")) }
                    }
                }
            }
        });
        if !is_still {
            let refresh = HeaderValue::from_static(REFRESH);
            response.headers_mut().insert(header::REFRESH, refresh);
        }
        Ok(response)
    }
}

fn list(title: &str, none: &str, lines: &[&QueueLine], words: &Words<'_>) -> Markup {
    html! {
        section {
            h2 { (words.say(title)) " " span.count { (lines.len()) } }
            @if lines.is_empty() {
                p.hint { (words.say(none)) }
            } @else {
                ul.queue { @for line in lines { li { (entry(line, words)) } } }
            }
        }
    }
}

fn entry(line: &QueueLine, words: &Words<'_>) -> Markup {
    let is_late = line.next_at.is_some_and(|next| next <= words.now());
    html! {
        a.entry.free[is_free(line)] href={ "/console/case/" (line.case) } {
            span.reference { (line.reference) }
            span.state { (words.say(state_of(&line.state))) }
            span.hint {
                (words.say(name_of(line.kind))) " · " (words.ago(line.opened))
                @if let Some(next) = line.next_at {
                    " · "
                    @if is_late { (words.say("console-moves-now")) }
                    @else { (words.with("console-moves", &[("when", &words.when(next))])) }
                }
            }
            @if line.is_theirs {
                span.hint { (words.say(wish_of(line.when))) }
            }
            @if line.is_repeated { span.mark.off { (words.say("console-mark-repeated")) } }
            @if line.is_doubted { span.mark.off { (words.say("console-mark-doubted")) } }
        }
    }
}

/// Closed ones stand apart: nothing waits there.
fn closed_list(lines: &[ClosedLine], words: &Words<'_>) -> Markup {
    html! {
        section {
            details {
                summary { (words.say("console-queue-closed")) " " span.count { (lines.len()) } }
                p.hint { (words.say("console-queue-closed-hint")) }
                ul.queue {
                    @for line in lines {
                        li {
                            a.entry href={ "/console/case/" (line.case) } {
                                span.reference { (line.reference) }
                                span.state { (words.say(outcome_of(line.outcome).1)) }
                                span.hint {
                                    (words.say(name_of(line.kind))) " · "
                                    (words.ago(line.closed)) " · "
                                    (words.with("console-closed-gone", &[("when", &words.when(line.gone))]))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
