//! A case: what one sees of it, and what can be done with it next.

use axum::response::Response;
use maud::{Markup, html};

use crate::cases::case::{Outcome, State};
use crate::cases::routing::{Exclusion, may_be_called_in};
use crate::conversation::cases::record::{ANSWER_UNITS_MAX, Author, EntryKind, Happening};
use crate::conversation::cases::view::{Opened, QueueLine, gone_at};
use crate::conversation::lane::ContactWindow;
use crate::conversation::ledger::Remaining;
use crate::conversation::operators as records_of;
use crate::ids::{CaseId, OperatorId};
use crate::people::{Act, Operator};
use crate::store::audit::{About, Deed};
use crate::time::Timestamp;

use super::keys::{self, Body};
use super::page::{Frame, Notice, Words, area, area_up_to, select};
use super::queue::{name_of, state_of, wish_of};
use super::{Asked, Asker, RoomError};

/// Hours after which somebody may wish to look again.
pub const REVIEW_HOURS: [u64; 7] = [1, 4, 12, 24, 48, 72, 168];

/// The message that names an outcome, and the value of its option.
#[must_use]
pub fn outcome_of(outcome: Outcome) -> (&'static str, &'static str) {
    match outcome {
        Outcome::Answered => ("answered", "console-outcome-answered"),
        Outcome::TakenOver => ("taken-over", "console-outcome-taken-over"),
        Outcome::Withdrawn => ("withdrawn", "console-outcome-withdrawn"),
        Outcome::Lost => ("lost", "console-outcome-lost"),
        Outcome::Redirected => ("redirected", "console-outcome-redirected"),
        Outcome::Drill => ("drill", "console-outcome-drill"),
    }
}

fn exclusion_of(exclusion: Exclusion) -> &'static str {
    match exclusion {
        Exclusion::Municipality => "console-excluded-municipality",
        Exclusion::Country => "console-excluded-country",
        Exclusion::Acquaintance => "console-excluded-acquaintance",
    }
}

fn entry_of(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Told => "console-entry-told",
        EntryKind::Note => "console-entry-note",
        EntryKind::Reply => "console-entry-reply",
        EntryKind::Ground => "console-entry-ground",
        EntryKind::Ending => "console-entry-ending",
    }
}

impl Asked<'_> {
    /// The case of the address, as far as there is one for whoever asks.
    pub(super) async fn case(
        &self,
        asker: &Asker,
        notice: Option<&Notice>,
    ) -> Result<Response, RoomError> {
        let id = self.case_id()?;
        let conversation = &self.console.conversation;
        let viewer = asker.operator.id;
        if let Some(opened) = conversation.open_for(viewer, id, self.now).await? {
            return self.whole_case(asker, id, opened, notice).await;
        }
        let line = conversation.queue_line(viewer, id, self.now).await?;
        let line = line.ok_or(RoomError::Nothing)?;
        self.note(&[asker.did(Deed::CaseSeen, About::Case(id))]).await?;
        Ok(self.case_from_outside(asker, &line, notice))
    }

    /// Its reference and its times: in a village anything more is a name.
    fn case_from_outside(
        &self,
        asker: &Asker,
        line: &QueueLine,
        notice: Option<&Notice>,
    ) -> Response {
        let words = self.words();
        let title = words.with("console-about-case", &[("case", &line.reference)]);
        let is_free = matches!(
            line.state,
            State::Received | State::Notified { .. } | State::WaitingForOpening { .. }
        );
        let is_own = matches!(line.state, State::Claimed { by, .. } if by == asker.operator.id);
        self.show(asker, &title, notice, |frame| {
            html! {
                (status(&line.state, line.opened, line.next_at, &words))
                p.hint { (words.say(name_of(line.kind))) }
                @if is_free {
                    p { (words.say("console-case-outside")) }
                    (frame.form(&deed(line.case, "claim"), &html! {
                        button.strong { (words.say("console-claim")) }
                    }))
                    (frame.form(&deed(line.case, "pass"), &html! {
                        button { (words.say("console-pass")) }
                    }))
                } @else if !is_own {
                    p { (words.say("console-case-taken")) }
                    @if asker.acts.contains(&Act::Release) {
                        (release(line.case, frame))
                    }
                }
            }
        })
    }

    async fn whole_case(
        &self,
        asker: &Asker,
        id: CaseId,
        opened: Opened,
        notice: Option<&Notice>,
    ) -> Result<Response, RoomError> {
        // First told, then shown.
        self.note(&[asker.did(Deed::CaseRead, About::Case(id))]).await?;
        let Opened { record, entries, stayed } = opened;
        let key = keys::key_of(&record, id, asker.operator.id, &asker.session.secret);
        if let Some(key) = &key {
            self.mend(asker, id, key, Deed::Resealed).await?;
        }
        let body = keys::read(&record, key.as_ref(), entries, &self.console.conversation.desk);
        let people = records_of::all(&self.console.conversation.records).await?;
        let callable = self.callable(&record.case, asker.operator.id).await?;
        let words = self.words();
        let reference = crate::conversation::cases::changes::reference(id);
        let title = words.with("console-about-case", &[("case", &reference)]);
        let case = &record.case;
        let holds = case.holder() == Some(asker.operator.id);
        let view = View { id, words: &words, people: &people };
        Ok(self.show(asker, &title, notice, |frame| {
            html! {
                (status(&case.state, case.opened, case.next_at(), &words))
                @if let Some(gone) = gone_at(&record) {
                    p.aside-note {
                        (words.with("console-closed-gone", &[("when", &words.when(gone))]))
                    }
                } @else {
                    (view.window(record.window))
                }
                @if holds { (view.first_steps(&case.state, frame)) }
                div.two {
                    div {
                        (view.body(&body))
                        @if holds && !matches!(case.state, State::Claimed { .. }) {
                            (view.writing(case.is_open(), record.lane.is_some() || case.is_drill, frame))
                        } @else if !holds && case.is_open() {
                            (view.note_form(frame))
                        }
                    }
                    div {
                        (view.envelope(&record))
                        @if holds && !matches!(case.state, State::Claimed { .. }) {
                            (view.moving(frame))
                        }
                        @if holds { (view.call_in(&callable, frame)) }
                        @if holds { (view.doubt(case.is_doubted, frame)) }
                        @if stayed != Remaining::default() {
                            p.hint { (view.stayed(stayed)) }
                        }
                        (view.trail(&record.trail))
                    }
                }
            }
        }))
    }

    /// Colleagues who may be called in, without the one who calls.
    async fn callable(
        &self,
        case: &crate::cases::Case,
        own: OperatorId,
    ) -> Result<Vec<OperatorId>, RoomError> {
        let roster = self.console.conversation.roster(self.now).await?;
        let may = |who: &&crate::cases::routing::Candidate| {
            who.id != own
                && who.has_key
                && !case.called_in.contains(&who.id)
                && may_be_called_in(case, who)
        };
        Ok(roster.people.iter().filter(may).map(|who| who.id).collect())
    }
}

/// The address of a deed.
#[must_use]
pub fn deed(case: CaseId, deed: &str) -> String {
    format!("/console/case/{case}/{deed}")
}

fn status(state: &State, opened: Timestamp, next: Option<Timestamp>, words: &Words<'_>) -> Markup {
    html! {
        p.status {
            span.state { (words.say(state_of(state))) }
            span.hint { (words.ago(opened)) }
            @if let Some(next) = next {
                span.hint {
                    @if next <= words.now() { (words.say("console-moves-now")) }
                    @else { (words.with("console-moves", &[("when", &words.when(next))])) }
                }
            }
        }
    }
}

fn release(case: CaseId, frame: &Frame<'_>) -> Markup {
    frame.form(
        &deed(case, "release"),
        &html! {
            p.hint { (frame.words.say("console-release-hint")) }
            button { (frame.words.say("console-release")) }
        },
    )
}

/// A case while its page is laid out.
struct View<'v> {
    id: CaseId,
    words: &'v Words<'v>,
    people: &'v [Operator],
}

impl View<'_> {
    fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    fn name(&self, id: OperatorId) -> String {
        let found = self.people.iter().find(|operator| operator.id == id);
        found.map_or_else(|| self.say("console-actor-gone"), |found| found.name.clone())
    }

    fn form(&self, name: &str, frame: &Frame<'_>, inner: &Markup) -> Markup {
        frame.form(&deed(self.id, name), inner)
    }

    /// When she may be written to: always in sight.
    fn window(&self, window: Option<ContactWindow>) -> Markup {
        html! {
            p.window {
                @match window {
                    None => (self.say("console-window-never")),
                    Some(window) => {
                        (self.words.with("console-window", &[
                            ("days", &self.days(window.weekdays)),
                            ("from", &clock(window.from_minute)),
                            ("until", &clock(window.until_minute)),
                        ]))
                    }
                }
            }
        }
    }

    fn days(&self, bits: u8) -> String {
        const DAYS: [&str; 7] = [
            "console-day-1",
            "console-day-2",
            "console-day-3",
            "console-day-4",
            "console-day-5",
            "console-day-6",
            "console-day-7",
        ];
        let days: Vec<String> = DAYS
            .iter()
            .enumerate()
            .filter(|(at, _)| bits >> at & 1 == 1)
            .map(|(_, id)| self.say(id))
            .collect();
        days.join(", ")
    }

    fn first_steps(&self, state: &State, frame: &Frame<'_>) -> Markup {
        html! {
            @if matches!(state, State::Claimed { .. }) {
                p { (self.say("console-acknowledge-hint")) }
                (self.form("acknowledge", frame, &html! {
                    button.strong { (self.say("console-acknowledge")) }
                }))
            }
        }
    }

    fn body(&self, body: &Body) -> Markup {
        html! {
            section.body {
                h2 { (self.say("console-body")) }
                @match body {
                    Body::Empty => p.hint { (self.say("console-body-empty")) },
                    Body::Shut => p.notice.refused { (self.say("console-body-shut")) },
                    Body::Open(entries) => {
                        @if entries.is_empty() { p.hint { (self.say("console-body-empty")) } }
                        @for (entry, words) in entries {
                            article.entry-body.hers[entry.author == Author::Her] {
                                p.hint {
                                    @match entry.author {
                                        Author::Her => (self.say("console-author-her")),
                                        Author::Operator(id) => (self.name(id)),
                                    }
                                    " · " (self.say(entry_of(entry.kind)))
                                    " · " (self.words.when(entry.at))
                                }
                                @match words {
                                    Ok(words) => p.words dir="auto" { (words) },
                                    Err(_) => p.notice.refused { (self.say("console-entry-altered")) },
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fn writing(&self, is_open: bool, has_door: bool, frame: &Frame<'_>) -> Markup {
        html! {
            @if is_open && !has_door {
                p.notice.refused { (self.say("console-refused-no-door")) }
                (self.note_form(frame))
            } @else if is_open {
                section {
                    h2 { (self.say("console-answer")) }
                    p { a.button href=(deed(self.id, "phrases")) { (self.say("console-phrases")) } }
                    (self.form("answer", frame, &html! {
                        (area_up_to(ANSWER_UNITS_MAX, "words", &self.say("console-answer-own"),
                            Some(&self.say("console-answer-hint")), 4))
                        button.strong { (self.say("console-answer-go")) }
                    }))
                }
                (self.note_form(frame))
            }
        }
    }

    fn note_form(&self, frame: &Frame<'_>) -> Markup {
        html! {
            section {
                h2 { (self.say("console-note")) }
                (self.form("note", frame, &html! {
                    (area("words", &self.say("console-note-words"),
                        Some(&self.say("console-note-hint")), 3))
                    button { (self.say("console-note-go")) }
                }))
            }
        }
    }

    fn envelope(&self, record: &crate::conversation::cases::CaseRecord) -> Markup {
        let case = &record.case;
        let none = || self.say("console-unsaid");
        let language = case.language.as_ref().map_or_else(none, |tag| self.words.language(tag));
        let excluded: Vec<String> =
            case.exclusions.iter().map(|it| self.say(exclusion_of(*it))).collect();
        html! {
            section {
                h2 { (self.say("console-envelope")) }
                dl {
                    dt { (self.say("console-envelope-wish")) }
                    dd { (self.say(wish_of(case.when))) }
                    dt { (self.say("console-envelope-language")) }
                    dd { (language) }
                    dt { (self.say("console-envelope-mediator")) }
                    dd { (self.say(if case.wants_mediator { "console-yes" } else { "console-no" })) }
                    dt { (self.say("console-envelope-municipality")) }
                    dd { (case.municipality.as_ref().map_or_else(none, |it| it.as_str().to_owned())) }
                    dt { (self.say("console-envelope-country")) }
                    dd { (case.country.clone().unwrap_or_else(none)) }
                    dt { (self.say("console-envelope-excluded")) }
                    dd {
                        @if excluded.is_empty() { (self.say("console-nobody")) }
                        @else { (excluded.join("; ")) }
                    }
                    dt { (self.say("console-envelope-sign")) }
                    dd { (self.say(if record.sign.is_some() { "console-yes" } else { "console-no" })) }
                    dt { (self.say("console-envelope-waiting")) }
                    dd { (record.waiting.len()) }
                    @if !case.called_in.is_empty() {
                        dt { (self.say("console-envelope-called")) }
                        dd {
                            (case.called_in.iter().map(|id| self.name(*id)).collect::<Vec<_>>().join(", "))
                        }
                    }
                }
            }
        }
    }

    fn reviews(&self) -> Vec<(String, String)> {
        let option = |hours: u64| {
            let words = if hours < 48 {
                self.words.count("console-in-hours", "count", hours)
            } else {
                self.words.count("console-in-days", "count", hours / 24)
            };
            (hours.to_string(), words)
        };
        REVIEW_HOURS.into_iter().map(option).collect()
    }

    fn moving(&self, frame: &Frame<'_>) -> Markup {
        let again = self.say("console-review");
        let outcomes: Vec<(String, String)> = Outcome::ALL
            .into_iter()
            .filter(|outcome| *outcome != Outcome::Drill)
            .map(|outcome| {
                let (value, id) = outcome_of(outcome);
                (value.to_owned(), self.say(id))
            })
            .collect();
        html! {
            section {
                h2 { (self.say("console-move")) }
                details {
                    summary { (self.say("console-wait-her")) }
                    (self.form("wait-her", frame, &html! {
                        p.hint { (self.say("console-wait-her-hint")) }
                        (named("review", "review-her", &again, &self.reviews()))
                        button { (self.say("console-wait-go")) }
                    }))
                }
                details {
                    summary { (self.say("console-wait-opening")) }
                    (self.form("wait-opening", frame, &html! {
                        p.hint { (self.say("console-wait-opening-hint")) }
                        (named("review", "review-opening", &again, &self.reviews()))
                        button { (self.say("console-wait-go")) }
                    }))
                }
                details {
                    summary { (self.say("console-refer")) }
                    (self.form("refer", frame, &html! {
                        fieldset {
                            legend { (self.say("console-refer-ground")) }
                            label.check {
                                input type="radio" name="ground" value="consent" required;
                                span { (self.say("console-refer-consent")) }
                            }
                            label.check {
                                input type="radio" name="ground" value="law";
                                span { (self.say("console-refer-law")) }
                            }
                        }
                        (area("reason", &self.say("console-refer-reason"),
                            Some(&self.say("console-refer-reason-hint")), 3))
                        (named("review", "review-refer", &again, &self.reviews()))
                        button { (self.say("console-refer-go")) }
                    }))
                }
                details {
                    summary { (self.say("console-close")) }
                    (self.form("close", frame, &html! {
                        (select("outcome", &self.say("console-close-outcome"), &outcomes))
                        div.field {
                            label for="ending" { (self.say("console-close-words")) }
                            textarea #ending name="words" rows="2" maxlength="4000" {}
                        }
                        button { (self.say("console-close-go")) }
                    }))
                }
            }
        }
    }

    fn call_in(&self, callable: &[OperatorId], frame: &Frame<'_>) -> Markup {
        let option = |id: &OperatorId| {
            let operator = self.people.iter().find(|operator| operator.id == *id)?;
            let languages: Vec<String> =
                operator.languages.iter().map(|tag| self.words.language(tag)).collect();
            let words = if languages.is_empty() {
                operator.name.clone()
            } else {
                format!("{} ({})", operator.name, languages.join(", "))
            };
            Some((id.to_string(), words))
        };
        let options: Vec<(String, String)> = callable.iter().filter_map(option).collect();
        html! {
            section {
                details {
                    summary { (self.say("console-call-in")) }
                    @if options.is_empty() {
                        p.hint { (self.say("console-call-in-nobody")) }
                    } @else {
                        (self.form("call-in", frame, &html! {
                            p.hint { (self.say("console-call-in-hint")) }
                            (select("who", &self.say("console-call-in-who"), &options))
                            button { (self.say("console-call-in-go")) }
                        }))
                    }
                }
            }
        }
    }

    fn doubt(&self, is_doubted: bool, frame: &Frame<'_>) -> Markup {
        let (value, id) =
            if is_doubted { ("no", "console-undoubt") } else { ("yes", "console-doubt") };
        self.form(
            "doubt",
            frame,
            &html! {
                p.hint { (self.say("console-doubt-hint")) }
                button.small name="doubted" value=(value) { (self.say(id)) }
            },
        )
    }

    fn trail(&self, trail: &[(Timestamp, Happening)]) -> Markup {
        html! {
            @if !trail.is_empty() {
                section {
                    h2 { (self.say("console-trail")) }
                    ul.trail {
                        @for (at, happening) in trail.iter().rev() {
                            li {
                                span.hint { (self.words.when(*at)) }
                                " " (self.happening(*happening))
                            }
                        }
                    }
                }
            }
        }
    }

    /// What of her chat could not be deleted, counted.
    fn stayed(&self, stayed: Remaining) -> String {
        let Remaining { hers, ours, unknown } = stayed;
        let counts = [("hers", hers), ("ours", ours), ("unknown", unknown)];
        let counts = counts.map(|(name, count)| (name, count.to_string()));
        let counts: Vec<(&str, &str)> =
            counts.iter().map(|(name, count)| (*name, count.as_str())).collect();
        self.words.with("console-stayed", &counts)
    }

    fn happening(&self, happening: Happening) -> String {
        let of = |id: &str, who: OperatorId| self.words.with(id, &[("name", &self.name(who))]);
        match happening {
            Happening::AskedAgain => self.say("console-trail-asked-again"),
            Happening::Told => self.say("console-trail-told"),
            Happening::Read => self.say("console-trail-read"),
            Happening::WrongSign => self.say("console-trail-wrong-sign"),
            Happening::Left => self.say("console-trail-left"),
            Happening::Withdrew => self.say("console-trail-withdrew"),
            Happening::Claimed(who) => of("console-trail-claimed", who),
            Happening::GaveBack(who) => of("console-trail-gave-back", who),
            Happening::RanOut(who) => of("console-trail-ran-out", who),
            Happening::Parted => self.say("console-trail-parted"),
            Happening::TakenAway(who) => of("console-trail-taken-away", who),
            Happening::ToldWhatStayed(stayed) => {
                format!("{} {}", self.say("console-trail-told-stayed"), self.stayed(stayed))
            }
        }
    }
}

fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// A choice whose name stands on the page more than once.
fn named(name: &str, id: &str, label: &str, options: &[(String, String)]) -> Markup {
    html! {
        div.field {
            label for=(id) { (label) }
            select id=(id) name=(name) required {
                @for (value, words) in options { option value=(value) { (words) } }
            }
        }
    }
}
