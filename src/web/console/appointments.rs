//! The appointments of a day or a week, by place or by person, and what waits for a decision.
//!
//! The promise: a list tells when, where, in which language, and the reference that the family
//! shows at the counter, and not a word of theirs; what is not theirs to see is in no line, count
//! or search; the usual deed is one tap away, in the line itself.

use std::collections::{BTreeMap, HashMap};

use axum::response::Response;
use jiff::ToSpan;
use jiff::civil::Date;
use maud::{Markup, html};

use crate::booking::appointment::{Appointment, State, reference};
use crate::conversation::appointments::{Listed, Misfit, Seen, Sight};
use crate::conversation::operators as records_of;
use crate::ids::{AppointmentId, PlaceId, ResourceId};
use crate::people::Operator;
use crate::store::audit::{About, Deed};
use crate::time::{Timestamp, rome};

use super::page::{Frame, Notice, Words};
use super::{Asked, Asker, RoomError, forms};

/// The address of the lists.
pub const PATH: &str = "/console/appointments";
/// Days that can be looked at before and after today.
const DAYS_AWAY_MAX: i32 = 400;

/// What is listed, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    day: Date,
    span: Stretch,
    by: Grouping,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stretch {
    Day,
    Week,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Grouping {
    Place,
    Person,
}

impl View {
    /// What a query, or a form's field, asks for. Whatever it does not say is today, by place.
    #[must_use]
    pub fn read(query: &str, today: Date) -> Self {
        let word = |name: &str| value_of(query, name).unwrap_or_default();
        let near = |day: &Date| (*day - today).get_days().abs() <= DAYS_AWAY_MAX;
        Self {
            day: word("day").parse().ok().filter(near).unwrap_or(today),
            span: if word("span") == "week" { Stretch::Week } else { Stretch::Day },
            by: if word("by") == "person" { Grouping::Person } else { Grouping::Place },
        }
    }

    /// The query that asks for it.
    #[must_use]
    pub fn query(self) -> String {
        let span = if self.span == Stretch::Week { "&span=week" } else { "" };
        let by = if self.by == Grouping::Person { "&by=person" } else { "" };
        format!("day={}{span}{by}", self.day)
    }

    fn address(self) -> String {
        format!("{PATH}?{}", self.query())
    }

    /// Its days, from the first on.
    fn days(self) -> Vec<Date> {
        match self.span {
            Stretch::Day => vec![self.day],
            Stretch::Week => {
                let since = i64::from(self.day.weekday().to_monday_zero_offset());
                let monday = self.day.saturating_sub(since.days());
                (0..7_i64).map(|more| monday.saturating_add(more.days())).collect()
            }
        }
    }

    fn moved(self, steps: i64) -> Self {
        let days = if self.span == Stretch::Week { 7 * steps } else { steps };
        Self { day: self.day.saturating_add(days.days()), ..self }
    }
}

/// The value of a name in a query. What is asked for here is letters, digits and dashes alone.
pub(super) fn value_of<'q>(query: &'q str, name: &str) -> Option<&'q str> {
    query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

/// The midnight with which a day begins in Rome.
fn midnight(day: Date) -> Result<Timestamp, RoomError> {
    let zoned = day.to_zoned_datetime(rome()).map_err(|_| RoomError::Nothing)?;
    Ok(Timestamp::from(&zoned))
}

/// The message that names a state.
#[must_use]
pub fn state_of(state: State) -> &'static str {
    match state {
        State::Held => "console-visit-held",
        State::Requested => "console-visit-requested",
        State::Booked => "console-visit-booked",
        State::CancelledByFamily => "console-visit-cancelled-family",
        State::CancelledByService => "console-visit-cancelled-service",
        State::Attended => "console-visit-attended",
        State::NoShow => "console-visit-missed",
        State::Lapsed => "console-visit-lapsed",
    }
}

/// The message that says why it does not fit any more.
#[must_use]
pub fn misfit_of(misfit: Misfit) -> &'static str {
    match misfit {
        Misfit::NoCalendar => "console-misfit-no-calendar",
        Misfit::NotReceived => "console-misfit-not-received",
        Misfit::NoSuchResource => "console-misfit-no-resource",
        Misfit::NotPresent => "console-misfit-not-present",
    }
}

/// An appointment as far as whoever looks may see it.
pub(super) struct Visit {
    pub(super) id: AppointmentId,
    pub(super) appointment: Appointment,
    pub(super) sight: Sight,
}

/// What waits for somebody to decide.
#[derive(Default)]
struct Open {
    asked: Vec<Visit>,
    unfit: Vec<(Visit, Misfit)>,
    waiting: Vec<(PlaceId, usize)>,
}

/// How places and people are called on a page.
pub(super) struct Names {
    places: HashMap<PlaceId, String>,
    people: HashMap<ResourceId, String>,
}

impl Names {
    pub(super) fn place<'n>(&'n self, place: &'n PlaceId) -> &'n str {
        self.places.get(place).map_or(place.as_str(), String::as_str)
    }

    pub(super) fn person<'n>(&'n self, resource: &'n ResourceId) -> &'n str {
        self.people.get(resource).map_or(resource.as_str(), String::as_str)
    }
}

impl Asked<'_> {
    /// The list, or what a reference names.
    pub(super) async fn appointments(
        &self,
        asker: &Asker,
        notice: Option<&Notice>,
    ) -> Result<Response, RoomError> {
        if let Some(written) = value_of(self.query, "reference").filter(|_| notice.is_none()) {
            return self.find_appointment(asker, written).await;
        }
        self.note(&[asker.did(Deed::AppointmentsRead, About::Nothing)]).await?;
        let seen = self.console.conversation.seen_by(&asker.operator);
        let view = View::read(self.query, self.now.in_rome().date());
        let days = view.days();
        let (first, last) = (days.first().copied(), days.last().copied());
        let (Some(first), Some(last)) = (first, last) else { return Err(RoomError::Nothing) };
        let until = midnight(last.tomorrow().unwrap_or(last))?;
        let listed = self.console.conversation.indexed_between(midnight(first)?, until).await?;
        let mut visits = self.visits(&seen, listed);
        visits.retain(|visit| visit.appointment.state != State::Lapsed);
        let open = self.undecided(&seen).await?;
        let every = visits.iter().chain(&open.asked).chain(open.unfit.iter().map(|(it, _)| it));
        let places = every.map(|visit| &visit.appointment.place);
        let names = self.names(places.chain(open.waiting.iter().map(|(place, _)| place))).await?;
        let words = self.words();
        let done = value_of(self.query, "done").and_then(|done| said_of(done, &words));
        let listing = List { view, seen: &seen, names: &names, words: &words, now: self.now };
        let notice = notice.or(done.as_ref());
        Ok(self.show(asker, &words.say("console-visits"), notice, |frame| {
            html! {
                (listing.ways())
                div.two {
                    div {
                        (listing.summary(&visits, &open))
                        @if visits.is_empty() {
                            h2 { (words.day(view.day)) }
                            p.hint { (words.say("console-visits-none")) }
                        }
                        @for day in &days { (listing.day(*day, &visits, frame)) }
                    }
                    div #undecided {
                        (find_form(&words))
                        (listing.open(&open, frame))
                        p { a href="/console/calendar" { (words.say("console-feed")) } }
                    }
                }
            }
        }))
    }

    /// Those of a list that whoever asks may see.
    fn visits(&self, seen: &Seen<'_>, listed: Vec<Listed>) -> Vec<Visit> {
        let visit = |Listed { id, appointment }| {
            let sight = self.console.conversation.sight(seen, &appointment)?;
            Some(Visit { id, appointment, sight })
        };
        listed.into_iter().filter_map(visit).collect()
    }

    /// Requests, appointments that do not fit any more, and how many wait for a place: only what
    /// whoever asks may decide.
    async fn undecided(&self, seen: &Seen<'_>) -> Result<Open, RoomError> {
        let conversation = &self.console.conversation;
        let listed = conversation.indexed_between(self.now, Timestamp(i64::MAX)).await?;
        let mut open = Open::default();
        let mut laid = HashMap::new();
        for visit in self.visits(seen, listed) {
            if visit.sight != Sight::Whole || !visit.appointment.state.is_open() {
                continue;
            }
            if let Some(misfit) = conversation.misfit(&visit.appointment, &mut laid) {
                open.unfit.push((visit, misfit));
            } else if visit.appointment.state == State::Requested {
                open.asked.push(visit);
            }
        }
        for place in conversation.kept_calendars(seen) {
            let count = conversation.waiting_count(&place).await?;
            if count > 0 {
                open.waiting.push((place, count));
            }
        }
        Ok(open)
    }

    /// How these places, and everybody in calendars, are called.
    pub(super) async fn names<'p>(
        &self,
        places: impl Iterator<Item = &'p PlaceId>,
    ) -> Result<Names, RoomError> {
        let conversation = &self.console.conversation;
        let mut names = Names { places: HashMap::new(), people: HashMap::new() };
        for place in places {
            if !names.places.contains_key(place) {
                names.places.insert(place.clone(), conversation.place_name(place, self.now));
            }
        }
        let people: Vec<Operator> = records_of::all(&conversation.records).await?;
        for resource in conversation.desk.calendars.resources.values() {
            let of_handle = |one: &&Operator| resource.handle.as_ref() == Some(&one.handle);
            if let Some(person) = people.iter().filter(|one| one.is_active()).find(of_handle) {
                names.people.insert(resource.id.clone(), person.name.clone());
            }
        }
        Ok(names)
    }

    /// Leads to the appointment of a reference; one that is not theirs to see is as if there were
    /// none.
    async fn find_appointment(&self, asker: &Asker, written: &str) -> Result<Response, RoomError> {
        let written: String = written.chars().filter(char::is_ascii_alphanumeric).collect();
        let seen = self.console.conversation.seen_by(&asker.operator);
        let found = self.console.conversation.appointments_named(&written).await?;
        let visits = self.visits(&seen, found);
        let words = self.words();
        match visits.as_slice() {
            [one] => Ok(forms::on(&format!("{PATH}/{}", one.id))),
            [] => {
                let notice = Notice::Refused(words.say("console-visit-unknown"));
                Box::pin(self.appointments(asker, Some(&notice))).await
            }
            // Two of one reference: whoever knows the day tells them apart.
            several => {
                self.note(&[asker.did(Deed::AppointmentsRead, About::Nothing)]).await?;
                let names = self.names(several.iter().map(|it| &it.appointment.place)).await?;
                let view = View::read("", self.now.in_rome().date());
                let list = List { view, seen: &seen, names: &names, words: &words, now: self.now };
                Ok(self.show(asker, &words.say("console-visits"), None, |frame| {
                    html! {
                        p { (words.say("console-visit-several")) }
                        ul.visits {
                            @for visit in several { (list.entry(visit, Line::Dated, frame)) }
                        }
                    }
                }))
            }
        }
    }
}

/// What a deed came to, as the address of the next page says it.
fn said_of(done: &str, words: &Words<'_>) -> Option<Notice> {
    let message = match done {
        "told" => "console-visit-done-told",
        "untold" => "console-visit-done-untold",
        "noted" => "console-visit-done",
        _ => return None,
    };
    Some(Notice::Done(words.say(message)))
}

fn find_form(words: &Words<'_>) -> Markup {
    html! {
        form.find method="get" action=(PATH) autocomplete="off" role="search" {
            div.field {
                label for="reference" { (words.say("console-visit-find")) }
                input type="text" id="reference" name="reference" required maxlength="12"
                    autocapitalize="characters" spellcheck="false" autocomplete="off";
            }
            button { (words.say("console-visit-find-go")) }
        }
    }
}

/// How an entry says when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line {
    /// By the hour: the day stands above.
    Timed,
    /// With its day.
    Dated,
}

/// A list while it is laid out.
struct List<'l> {
    view: View,
    seen: &'l Seen<'l>,
    names: &'l Names,
    words: &'l Words<'l>,
    now: Timestamp,
}

impl List<'_> {
    fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// Today or this week, by place or by person, earlier and later.
    fn ways(&self) -> Markup {
        let view = self.view;
        let today = self.now.in_rome().date();
        let is_today = view.days().contains(&today);
        let ways = [
            (
                View { day: today, span: Stretch::Day, ..view },
                "console-visits-today",
                view.span == Stretch::Day && is_today,
            ),
            (
                View { day: today, span: Stretch::Week, ..view },
                "console-visits-week",
                view.span == Stretch::Week && is_today,
            ),
            (
                View { by: Grouping::Place, ..view },
                "console-visits-by-place",
                view.by == Grouping::Place,
            ),
            (
                View { by: Grouping::Person, ..view },
                "console-visits-by-person",
                view.by == Grouping::Person,
            ),
            (view.moved(-1), "console-visits-before", false),
            (view.moved(1), "console-visits-after", false),
        ];
        html! {
            ul.views aria-label=(self.say("console-visits-views")) {
                @for (to, id, is_here) in ways {
                    li { a href=(to.address()) aria-current=[is_here.then_some("true")] {
                        (self.say(id))
                    } }
                }
            }
        }
    }

    /// How many there are, and how many of those that were nobody noted.
    fn summary(&self, visits: &[Visit], open: &Open) -> Markup {
        let takes = |visit: &&Visit| {
            !matches!(visit.appointment.state, State::CancelledByFamily | State::CancelledByService)
        };
        let all = visits.iter().filter(takes).count() as u64;
        let unmarked = visits.iter().filter(|visit| self.is_unmarked(visit)).count() as u64;
        let undecided = (open.asked.len() + open.unfit.len()) as u64;
        html! {
            p.summary {
                (self.words.count("console-visits-count", "count", all))
                @if unmarked > 0 {
                    " · " strong { (self.words.count("console-visits-unmarked", "count", unmarked)) }
                }
                @if undecided > 0 {
                    " · " a href="#undecided" {
                        (self.words.count("console-visits-undecided", "count", undecided))
                    }
                }
            }
        }
    }

    fn is_unmarked(&self, visit: &Visit) -> bool {
        visit.sight == Sight::Whole
            && visit.appointment.state == State::Booked
            && visit.appointment.seat.start <= self.now
    }

    fn day(&self, day: Date, visits: &[Visit], frame: &Frame<'_>) -> Markup {
        let theirs = visits.iter().filter(|it| it.appointment.seat.start.in_rome().date() == day);
        let mut groups: BTreeMap<&str, Vec<&Visit>> = BTreeMap::new();
        for visit in theirs {
            for name in self.groups_of(visit) {
                groups.entry(name).or_default().push(visit);
            }
        }
        // A day without any says nothing: a week is read at a glance.
        if groups.is_empty() {
            return html! {};
        }
        html! {
            section {
                h2 { (self.words.day(day)) }
                @for (name, visits) in &groups {
                    h3 { (name) " " span.count { (visits.len()) } }
                    ul.visits { @for visit in visits { (self.entry(visit, Line::Timed, frame)) } }
                }
            }
        }
    }

    /// Under which headings an appointment stands: of two people it is both's.
    fn groups_of<'v>(&'v self, visit: &'v Visit) -> Vec<&'v str> {
        let Appointment { place, seat, .. } = &visit.appointment;
        match self.view.by {
            Grouping::Place => vec![self.names.place(place)],
            Grouping::Person => {
                let mut people = vec![self.names.person(&seat.team.operator)];
                people.extend(seat.team.mediator.as_ref().map(|one| self.names.person(one)));
                people.dedup();
                people
            }
        }
    }

    fn entry(&self, visit: &Visit, line: Line, frame: &Frame<'_>) -> Markup {
        let Appointment { seat, state, shared, comes, .. } = &visit.appointment;
        let code = reference(visit.id);
        let when = match line {
            Line::Timed => self.words.clock(seat.start),
            Line::Dated => self.words.when(seat.start),
        };
        let is_own = seat.team.members().any(|one| self.seen.own().contains(one));
        let mut facts = Vec::new();
        if self.view.by == Grouping::Person || line == Line::Dated {
            facts.push(self.names.place(&visit.appointment.place).to_owned());
        }
        facts.extend(shared.language.as_ref().map(|tag| self.words.language(tag)));
        facts.push(self.names.person(&seat.team.operator).to_owned());
        if let Some(mediator) = &seat.team.mediator {
            let name = self.names.person(mediator);
            facts.push(self.words.with("console-visit-with", &[("name", name)]));
        }
        facts.extend(seat.team.room.as_ref().map(|room| room.as_str().to_owned()));
        let over = !matches!(state, State::Requested | State::Booked);
        html! {
            li.visit.over[over].free[*state == State::Requested].late[self.is_unmarked(visit)] {
                span.hour { (when) }
                a.reference href={ (PATH) "/" (visit.id) } { (code) }
                span.state { (self.say(state_of(*state))) }
                @if *comes && visit.sight == Sight::Whole && *state == State::Booked {
                    span.mark { (self.say("console-visit-comes")) }
                }
                @if is_own { span.mark.good { (self.say("console-visit-own")) } }
                span.hint { (facts.join(" · ")) }
                @if visit.sight == Sight::Whole { (self.usual(visit, &code, frame)) }
            }
        }
    }

    /// What is usually done next, each one tap.
    fn usual(&self, visit: &Visit, code: &str, frame: &Frame<'_>) -> Markup {
        let deeds: &[(&str, &str)] = match visit.appointment.state {
            State::Requested => &[("confirm", "console-visit-confirm")],
            State::Booked if visit.appointment.seat.start <= self.now => {
                &[("attended", "console-visit-came"), ("no-show", "console-visit-came-not")]
            }
            _ => return html! {},
        };
        html! {
            div.deeds {
                @for (deed, id) in deeds {
                    (frame.form(&format!("{PATH}/{}/{deed}", visit.id), &html! {
                        input type="hidden" name="list" value=(self.view.query());
                        button.small.strong[*deed != "no-show"]
                            aria-label={ (self.say(id)) " " (code) } { (self.say(id)) }
                    }))
                }
            }
        }
    }

    /// What waits for a decision.
    fn open(&self, open: &Open, frame: &Frame<'_>) -> Markup {
        html! {
            @if !open.asked.is_empty() {
                section {
                    h2 { (self.say("console-visits-asked")) " " span.count { (open.asked.len()) } }
                    ul.visits {
                        @for visit in &open.asked { (self.entry(visit, Line::Dated, frame)) }
                    }
                }
            }
            @if !open.unfit.is_empty() {
                section {
                    h2 { (self.say("console-visits-unfit")) " " span.count { (open.unfit.len()) } }
                    p.hint { (self.say("console-visits-unfit-text")) }
                    ul.visits {
                        @for (visit, misfit) in &open.unfit {
                            li.visit.late {
                                span.hour { (self.words.when(visit.appointment.seat.start)) }
                                a.reference href={ (PATH) "/" (visit.id) } { (reference(visit.id)) }
                                span.hint { (self.names.place(&visit.appointment.place)) }
                                span { (self.say(misfit_of(*misfit))) }
                            }
                        }
                    }
                }
            }
            @if !open.waiting.is_empty() {
                section {
                    h2 { (self.say("console-visits-waiting")) }
                    dl {
                        @for (place, count) in &open.waiting {
                            dt { (self.names.place(place)) }
                            dd { (self.words.count("console-visits-waiting-count", "count", *count as u64)) }
                        }
                    }
                }
            }
        }
    }
}
