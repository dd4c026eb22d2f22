//! One appointment: what the family gave along, and what the service does with it.
//!
//! The promise: what the family is told is said before it is done; a place that is offered is
//! free by the records, and whoever is too slow is told so; a reason is one of those that every
//! family reads in its own language.

use std::collections::HashMap;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use maud::{Markup, html};

use crate::booking::appointment::{Appointment, Reason, Refused, State, reference};
use crate::booking::calendar::Channel;
use crate::booking::openings::{Times, Wish};
use crate::conversation::appointments::{Misfit, Order, Served, Sight};
use crate::ids::AppointmentId;
use crate::store::audit::{About, Actor, Deed};
use crate::time::{Timestamp, rome};

use super::appointments::{Names, PATH, View, Visit, misfit_of, state_of, value_of};
use super::page::{Frame, Notice, Words, select};
use super::{Asked, Asker, RoomError, forms, parse_id};

/// Free places that are offered at once.
const OFFERED: usize = 24;

/// The message that names a reason.
#[must_use]
pub fn reason_of(reason: Reason) -> &'static str {
    match reason {
        Reason::Absent => "console-visit-reason-absent",
        Reason::Closed => "console-visit-reason-closed",
        Reason::Elsewhere => "console-visit-reason-elsewhere",
        Reason::Other => "console-visit-reason-other",
    }
}

/// What a form asks for.
enum Asking {
    Order(Order),
    /// Something is missing, or not one of the choices.
    Incomplete,
    /// No deed of that name.
    Nothing,
}

impl Asked<'_> {
    /// The appointment that the address names, as far as it is theirs to see.
    async fn visit(&self, asker: &Asker) -> Result<Visit, RoomError> {
        let id = self.parts.first().and_then(|name| parse_id(name)).map(AppointmentId);
        let id = id.ok_or(RoomError::Nothing)?;
        let conversation = &self.console.conversation;
        let found = conversation.appointment(id).await?.ok_or(RoomError::Nothing)?;
        let seen = conversation.seen_by(&asker.operator);
        let sight = conversation.sight(&seen, &found.value).ok_or(RoomError::Nothing)?;
        Ok(Visit { id, appointment: found.value, sight })
    }

    /// Its page.
    pub(super) async fn appointment(
        &self,
        asker: &Asker,
        notice: Option<&Notice>,
    ) -> Result<Response, RoomError> {
        let visit = self.visit(asker).await?;
        // First told, then shown.
        self.note(&[asker.did(Deed::AppointmentRead, About::Appointment(visit.id))]).await?;
        let conversation = &self.console.conversation;
        let Visit { id, appointment, sight } = &visit;
        let names = self.names(std::iter::once(&appointment.place)).await?;
        let misfit = conversation.misfit(appointment, &mut HashMap::new());
        let is_told = conversation.reaches_family(appointment, self.now).await?;
        let free = self.free_places(&visit).await?;
        let words = self.words();
        let code = reference(*id);
        let title = words.with("console-about-visit", &[("visit", &code)]);
        let page = Page { visit: &visit, names: &names, words: &words, now: self.now };
        let channel = conversation.desk.calendars.channel(appointment.seat.team.room.as_ref());
        let misfit = misfit.filter(|_| *sight == Sight::Whole);
        Ok(self.show(asker, &title, notice, |frame| {
            html! {
                (page.status(misfit))
                div.two {
                    div { (page.facts(channel)) }
                    @if *sight == Sight::Whole {
                        div {
                            (page.next(frame))
                            @if matches!(appointment.state, State::Requested | State::Booked) {
                                p.hint {
                                    @if is_told { (words.say("console-visit-told")) }
                                    @else { (words.say("console-visit-untold")) }
                                }
                                (page.moving(free.as_deref(), frame))
                                (page.cancelling(frame))
                            }
                        }
                    }
                }
                p { a href=(PATH) { (words.say("console-visits-back")) } }
            }
        }))
    }

    /// Places that it could be moved to, soonest first; `None` where it cannot be moved.
    async fn free_places(&self, visit: &Visit) -> Result<Option<Vec<Timestamp>>, RoomError> {
        let conversation = &self.console.conversation;
        let Appointment { place, state, seat, shared, .. } = &visit.appointment;
        let may = matches!(state, State::Requested | State::Booked) && seat.start > self.now;
        if visit.sight != Sight::Whole || !may || conversation.desk.calendars.of(place).is_none() {
            return Ok(None);
        }
        let day: Option<Date> = value_of(self.query, "from").and_then(|day| day.parse().ok());
        let from = day.and_then(|day| day.to_zoned_datetime(rome()).ok());
        let from = from.map_or(self.now, |from| Timestamp::from(&from)).max(self.now);
        let wish = Wish {
            from,
            times: Times::Any,
            mediator: shared.mediator.clone(),
            operator: None,
            count: OFFERED,
        };
        Ok(Some(conversation.openings(place, &wish, self.now).await?))
    }

    /// Does what the form says.
    pub(super) async fn appointment_deed(&self, asker: &Asker) -> Result<Response, RoomError> {
        let visit = self.visit(asker).await?;
        if visit.sight != Sight::Whole {
            return Err(RoomError::Nothing);
        }
        let order = match self.order(self.parts.get(1).copied().unwrap_or_default()) {
            Asking::Order(order) => order,
            Asking::Incomplete => {
                return self.refuse_visit(asker, "console-visit-incomplete").await;
            }
            Asking::Nothing => return Err(RoomError::Nothing),
        };
        let by = Actor::Operator(asker.operator.id);
        let done = match self.console.conversation.serve(visit.id, order, by, self.now).await? {
            // Who came knows it: nobody is written to.
            Served::As(State::Attended | State::NoShow, _) => "noted",
            // What there is to send is in the outbox: a running bot takes it up at its next turn.
            Served::As(_, Some(_)) => "told",
            Served::As(_, None) => "untold",
            Served::Refused(refused) => {
                return self.refuse_visit(asker, refusal_of(refused)).await;
            }
            Served::Taken => return self.refuse_visit(asker, "console-visit-taken").await,
            Served::Unknown => return Err(RoomError::Nothing),
        };
        let list = self.fields.get("list");
        let view = View::read(list, self.now.in_rome().date());
        Ok(forms::on(&if list.is_empty() {
            format!("{PATH}?done={done}")
        } else {
            format!("{PATH}?{}&done={done}", view.query())
        }))
    }

    async fn refuse_visit(&self, asker: &Asker, message: &str) -> Result<Response, RoomError> {
        let notice = Notice::Refused(self.words().say(message));
        let page = self.appointment(asker, Some(&notice)).await?;
        Ok((StatusCode::CONFLICT, page).into_response())
    }

    fn order(&self, deed: &str) -> Asking {
        Asking::Order(match deed {
            "confirm" => Order::Confirm,
            "attended" => Order::Attended,
            "no-show" => Order::Missed,
            "move" => match self.fields.get("to").parse() {
                Ok(to) => Order::Move { to: Timestamp(to) },
                Err(_) => return Asking::Incomplete,
            },
            "cancel" => {
                let wanted = self.fields.get("reason");
                match Reason::ALL.iter().find(|(name, _)| *name == wanted) {
                    Some((_, reason)) => Order::Cancel { reason: *reason },
                    None => return Asking::Incomplete,
                }
            }
            _ => return Asking::Nothing,
        })
    }
}

/// What a refusal says.
fn refusal_of(refused: Refused) -> &'static str {
    match refused {
        Refused::State => "console-visit-refused-state",
        Refused::TooLate => "console-visit-refused-late",
        Refused::TooEarly => "console-visit-refused-early",
    }
}

/// A page while it is laid out.
struct Page<'p> {
    visit: &'p Visit,
    names: &'p Names,
    words: &'p Words<'p>,
    now: Timestamp,
}

impl Page<'_> {
    fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    fn form(&self, deed: &str, frame: &Frame<'_>, inner: &Markup) -> Markup {
        frame.form(&format!("{PATH}/{}/{deed}", self.visit.id), inner)
    }

    fn status(&self, misfit: Option<Misfit>) -> Markup {
        let appointment = &self.visit.appointment;
        html! {
            p.status {
                span.state { (self.say(state_of(appointment.state))) }
                span.hint { (self.words.ago(appointment.since)) }
                @if let Some(reason) = appointment.reason {
                    span.hint { (self.say(reason_of(reason))) }
                }
            }
            @if let Some(misfit) = misfit {
                p.notice.refused {
                    (self.say(misfit_of(misfit))) " " (self.say("console-visits-unfit-text"))
                }
            }
        }
    }

    fn facts(&self, channel: Channel) -> Markup {
        let Appointment { place, seat, shared, comes, .. } = &self.visit.appointment;
        let day = self.words.day(seat.start.in_rome().date());
        let minutes = u64::from(seat.length_minutes);
        let is_whole = self.visit.sight == Sight::Whole;
        let channel = match channel {
            Channel::InPerson => "console-visit-in-person",
            Channel::Video => "console-visit-video",
            Channel::Phone => "console-visit-phone",
        };
        html! {
            section {
                h2 { (self.say("console-visit-facts")) }
                dl {
                    dt { (self.say("console-visit-when")) }
                    dd { (day) ", " (self.words.clock(seat.start)) " · "
                        (self.words.count("console-visit-minutes", "count", minutes)) }
                    dt { (self.say("console-visit-where")) }
                    dd {
                        (self.names.place(place))
                        @if let Some(room) = &seat.team.room { " · " (room) }
                        " · " (self.say(channel))
                    }
                    dt { (self.say("console-visit-receives")) }
                    dd { (self.names.person(&seat.team.operator)) }
                    @if let Some(mediator) = &seat.team.mediator {
                        dt { (self.say("console-visit-interprets")) }
                        dd {
                            (self.names.person(mediator))
                            @if let Some(tag) = &shared.mediator { " · " (self.words.language(tag)) }
                        }
                    }
                    @if is_whole {
                        @if let Some(tag) = &shared.language {
                            dt { (self.say("console-visit-language")) }
                            dd { (self.words.language(tag)) }
                        }
                        @if *comes {
                            dt { (self.say("console-visit-reminder")) }
                            dd { (self.say("console-visit-comes")) }
                        }
                    }
                }
                @if let Some(words) = shared.words.as_ref().filter(|_| is_whole) {
                    h3 { (self.say("console-visit-words")) }
                    p.words dir="auto" { (words) }
                }
            }
        }
    }

    /// What is usually done next.
    fn next(&self, frame: &Frame<'_>) -> Markup {
        let has_begun = self.visit.appointment.seat.start <= self.now;
        let deeds: &[(&str, &str)] = match self.visit.appointment.state {
            State::Requested if !has_begun => &[("confirm", "console-visit-confirm")],
            State::Booked if has_begun => {
                &[("attended", "console-visit-came"), ("no-show", "console-visit-came-not")]
            }
            State::Attended => &[("no-show", "console-visit-mend-missed")],
            State::NoShow => &[("attended", "console-visit-mend-attended")],
            _ => &[],
        };
        html! {
            @for (deed, id) in deeds {
                (self.form(deed, frame, &html! {
                    button.strong[!id.contains("-not") && !id.contains("mend")] { (self.say(id)) }
                }))
            }
        }
    }

    fn moving(&self, free: Option<&[Timestamp]>, frame: &Frame<'_>) -> Markup {
        let Some(free) = free else { return html! {} };
        let later = free.last().and_then(|last| last.in_rome().date().tomorrow().ok());
        let options: Vec<(String, String)> = free
            .iter()
            .map(|at| {
                let day = self.words.day(at.in_rome().date());
                (at.0.to_string(), format!("{day}, {}", self.words.clock(*at)))
            })
            .collect();
        html! {
            details {
                summary { (self.say("console-visit-move")) }
                @if options.is_empty() {
                    p { (self.say("console-visit-move-none")) }
                } @else {
                    (self.form("move", frame, &html! {
                        (select("to", &self.say("console-visit-move-to"), &options))
                        button { (self.say("console-visit-move-go")) }
                    }))
                    @if let Some(later) = later {
                        p { a href={ (PATH) "/" (self.visit.id) "?from=" (later) } {
                            (self.say("console-visit-move-later"))
                        } }
                    }
                }
            }
        }
    }

    fn cancelling(&self, frame: &Frame<'_>) -> Markup {
        let reasons: Vec<(String, String)> = Reason::ALL
            .iter()
            .map(|(name, reason)| ((*name).to_owned(), self.say(reason_of(*reason))))
            .collect();
        html! {
            details {
                summary { (self.say("console-visit-cancel")) }
                (self.form("cancel", frame, &html! {
                    (select("reason", &self.say("console-visit-reason"), &reasons))
                    p.hint { (self.say("console-visit-cancel-hint")) }
                    button { (self.say("console-visit-cancel-go")) }
                }))
            }
        }
    }
}
