//! What flows ask of appointments: from a question to what is done and told.
//!
//! Buttons name an appointment by what stands in the session, and the session only ever holds what
//! was found in the person's own lane; all the same every answer looks again whether it is theirs.

use crate::booking::appointment::{Appointment, News, Origin, State, WORDS_CHARS_MAX, reference};
use crate::booking::calendar::{Calendar, Discretion, Standing};
use crate::booking::openings::{Times, Wish as Wanted};
use crate::booking::waiting::Joined;
use crate::conversation::answers::Asking;
use crate::conversation::apply::{self, Asked};
use crate::conversation::desk::SOURCE_LANGUAGE;
use crate::conversation::handle::{Conversation, HandleError};
use crate::conversation::lane::{Guard, PostContent};
use crate::conversation::present::any_need;
use crate::flow::event::Fact;
use crate::flow::model::Action;
use crate::flow::session::{Errand, OFFERED_MAX, Offer, Value, Wish};
use crate::ids::{AppointmentId, LanguageTag, PlaceId};
use crate::store::record::Loaded;
use crate::time::Timestamp;

use super::family::{Doing, Hold, Settled, Settling};
use super::telling::{notice_by_code, notice_of, refusal, told, whereto};

/// The longest file that is shown as a code to take along, in bytes.
pub const TAKE_ALONG: usize = 1_200;

/// When reminders may arrive, by the name of the choice.
const REMINDERS: [(&str, (u16, u16)); 3] =
    [("day", (9 * 60, 20 * 60)), ("morning", (9 * 60, 13 * 60)), ("afternoon", (14 * 60, 19 * 60))];

/// A question under way.
struct Errands<'c, 'a> {
    desk: &'c Conversation,
    asking: Asking<'a>,
    asked: &'a mut Asked,
}

impl Conversation {
    /// Answers one query about appointments.
    pub(in crate::conversation) async fn answer_errand(
        &self,
        asking: Asking<'_>,
        asked: &mut Asked,
    ) -> Result<Fact, HandleError> {
        let action = asked.query.action;
        let mut errands = Errands { desk: self, asking, asked };
        match action {
            Action::BeginBooking => Ok(errands.begin()),
            Action::FindOpenings => errands.find().await,
            Action::OtherPlaces => errands.other_places().await,
            Action::ChoosePlace => Ok(errands.choose_place()),
            Action::HoldOpening => errands.hold().await,
            Action::ReleaseOpening => errands.release().await,
            Action::SettleAppointment => errands.settle().await,
            Action::JoinWaiting => errands.wait().await,
            Action::ListAppointments => errands.list().await,
            Action::FindAppointment => errands.find_by_code().await,
            Action::ShowAppointment => errands.show().await,
            Action::MoveAppointment => errands.relocate().await,
            Action::CancelAppointment => errands.cancel().await,
            Action::ConfirmComing => errands.comes().await,
            Action::SendPin => errands.send_pin().await,
            Action::TakeAlong => errands.take_along().await,
            // What is not about appointments was answered before.
            _ => Ok(Fact::exit("done")),
        }
    }

    /// How a place is called, as far as it may be shown.
    #[must_use]
    pub fn place_name(&self, place: &PlaceId, now: Timestamp) -> String {
        let card = self.desk.directory.card(place, &any_need(), self.desk.policy, now);
        let name = |card: crate::directory::Card| match card.location {
            Some(location) => format!("{}, {location}", card.door_name),
            None => card.door_name,
        };
        card.map_or_else(|| place.to_string(), name)
    }
}

impl Errands<'_, '_> {
    fn errand(&mut self) -> &mut Errand {
        self.asked.session.errand.get_or_insert_default()
    }

    fn place(&self) -> Option<PlaceId> {
        self.asked.session.errand.as_ref()?.place.clone()
    }

    fn calendar(&self) -> Option<&Calendar> {
        self.desk.desk.calendars.of(&self.place()?).map(AsRef::as_ref)
    }

    fn language(&self) -> Option<LanguageTag> {
        self.asked.session.language.clone()
    }

    /// The mediator's language, when one was asked for.
    fn mediator(&self) -> Option<LanguageTag> {
        match self.asked.query.with.get("mediator") {
            Some(Value::Choice(word) | Value::Text(word)) if word == "with" => self.language(),
            _ => None,
        }
    }

    fn word(&self, name: &str) -> Option<&str> {
        match self.asked.query.with.get(name) {
            Some(Value::Choice(word) | Value::Text(word)) => Some(word),
            _ => None,
        }
    }

    fn doing(&mut self) -> Doing<'_> {
        Doing {
            lane: self.asking.lane,
            record: &mut self.asked.lane,
            batch: self.asking.batch,
            kept: self.asking.kept,
            now: self.asking.now,
        }
    }

    /// The appointment that was chosen, if it is theirs.
    async fn chosen(&self) -> Result<Option<(AppointmentId, Loaded<Appointment>)>, HandleError> {
        let errand = self.asked.session.errand.as_ref();
        let picked = errand.and_then(|errand| match (&errand.picked, errand.moving) {
            (Some(Offer::Appointment { id, .. }), _) => Some(*id),
            (_, moving) => moving,
        });
        let Some(id) = picked else { return Ok(None) };
        let found = self.desk.own_appointment(self.asking.lane, &self.asked.lane, id).await?;
        Ok(found.map(|loaded| (id, loaded)))
    }

    /// The place that is kept while they decide.
    async fn held(&mut self) -> Result<Option<(AppointmentId, Loaded<Appointment>)>, HandleError> {
        if let Some((id, loaded)) = self.chosen().await?
            && loaded.value.state == State::Held
        {
            return Ok(Some((id, loaded)));
        }
        let (lane, now) = (self.asking.lane, self.asking.now);
        let theirs = self.desk.own_appointments(lane, &mut self.asked.lane, now).await?;
        let held = |it: &Appointment| it.state == State::Held && it.origin == Origin::Chosen;
        Ok(theirs.into_iter().find(|(_, loaded)| held(&loaded.value)))
    }

    fn begin(&mut self) -> Fact {
        let Some(calendar) = self.calendar() else { return Fact::exit("gone") };
        let language = self.language().filter(|tag| tag.as_str() != SOURCE_LANGUAGE);
        let has_mediator = language
            .is_some_and(|tag| self.desk.desk.calendars.mediators(calendar, &tag).next().is_some());
        let notice =
            (calendar.standing == Standing::Demonstration).then_some("appointment-demonstration");
        let exit = match (calendar.discretion, has_mediator) {
            (Discretion::Ordinary, true) => "mediator",
            (Discretion::Ordinary, false) => "ready",
            (Discretion::Discreet, true) => "quiet_mediator",
            (Discretion::Discreet, false) => "quiet",
        };
        Fact { notice, ..Fact::exit(exit) }
    }

    async fn find(&mut self) -> Result<Fact, HandleError> {
        let now = self.asking.now;
        let moving = self.asked.session.errand.as_ref().and_then(|errand| errand.moving);
        let mut mediator = self.mediator();
        if let Some(id) = moving {
            let lane = &self.asked.lane;
            let Some(own) = self.desk.own_appointment(self.asking.lane, lane, id).await? else {
                return Ok(Fact::exit("gone"));
            };
            mediator.clone_from(&own.value.shared.mediator);
            self.errand().place = Some(own.value.place);
        }
        let Some(place) = self.place().filter(|_| self.calendar().is_some()) else {
            return Ok(Fact::exit("gone"));
        };
        let shown: Vec<Timestamp> = self
            .errand()
            .offered
            .iter()
            .filter_map(|offer| match offer {
                Offer::Opening(start) => Some(*start),
                _ => None,
            })
            .collect();
        let (from, times) = whereto(self.word("move").unwrap_or_default(), &shown, now);
        let wish = Wanted { from, times, mediator, operator: None, count: OFFERED_MAX };
        let mut found = self.desk.openings(&place, &wish, now).await?;
        if found.is_empty() && (from, times) != (now, Times::Any) {
            // Nothing further that way: what is soonest is still something.
            let soonest = Wanted { from: now, times: Times::Any, ..wish };
            found = self.desk.openings(&place, &soonest, now).await?;
        }
        let exit = if found.is_empty() { "none" } else { "found" };
        let offered = found.into_iter().map(Offer::Opening).collect();
        Ok(Fact { offered: Some(offered), ..Fact::exit(exit) })
    }

    async fn other_places(&mut self) -> Result<Fact, HandleError> {
        let (now, mediator) = (self.asking.now, self.mediator());
        let Some(place) = self.place() else { return Ok(Fact::exit("none")) };
        let desk = self.desk;
        let directory = &desk.desk.directory;
        let mut offered = Vec::new();
        for other in desk.desk.calendars.by_place.keys() {
            let alike = directory.needs_of(&place).any(|need| directory.meets(other, need));
            if *other == place || !alike || directory.is_discreet(other) {
                continue;
            }
            let wish = Wanted {
                from: now,
                times: Times::Any,
                mediator: mediator.clone(),
                operator: None,
                count: 1,
            };
            let soonest = desk.openings(other, &wish, now).await?;
            offered.extend(
                soonest.first().map(|at| Offer::Place { place: other.clone(), soonest: *at }),
            );
        }
        offered.sort_by_key(|offer| match offer {
            Offer::Place { soonest, .. } => *soonest,
            _ => now,
        });
        let exit = if offered.is_empty() { "none" } else { "found" };
        Ok(Fact { offered: Some(offered), ..Fact::exit(exit) })
    }

    fn choose_place(&mut self) -> Fact {
        let errand = self.errand();
        if let Some(Offer::Place { place, .. }) = errand.picked.take() {
            errand.place = Some(place);
            errand.offered.clear();
        }
        Fact::exit("done")
    }

    async fn hold(&mut self) -> Result<Fact, HandleError> {
        let picked = self.errand().picked.clone();
        let (Some(place), Some(Offer::Opening(start))) = (self.place(), picked) else {
            return Ok(Fact::exit("gone"));
        };
        let (desk, mediator) = (self.desk, self.mediator());
        let held = desk.hold(&mut self.doing(), &place, start, mediator).await?;
        let Some(calendar) = self.calendar() else { return Ok(Fact::exit("gone")) };
        let exit = match held {
            Hold::Taken => return Ok(Fact::exit("taken")),
            Hold::Limit => return Ok(Fact::exit("limit")),
            Hold::Gone => return Ok(Fact::exit("gone")),
            Hold::Held(_) if calendar.discretion == Discretion::Discreet => "quiet",
            Hold::Held(_) if calendar.reminder_minutes.is_empty() => "plain",
            Hold::Held(_) => "held",
        };
        let until = (self.asking.now + calendar.hold).in_rome();
        let until = self
            .desk
            .desk
            .formats
            .time(&apply::language_of(&self.desk.desk, &self.asked.lane), until.time());
        let values = [("when", Value::Moment(start)), ("until", Value::Text(until))];
        Ok(told(exit, "appointment-held", values))
    }

    async fn release(&mut self) -> Result<Fact, HandleError> {
        if let Some((id, _)) = self.held().await? {
            let desk = self.desk;
            desk.cancel(&mut self.doing(), id).await?;
        }
        self.errand().picked = None;
        self.forget_words();
        Ok(Fact::exit("done"))
    }

    fn forget_words(&mut self) {
        self.asked.session.slots.retain(|_, value| !matches!(value, Value::Text(_)));
    }

    async fn settle(&mut self) -> Result<Fact, HandleError> {
        let Some((id, loaded)) = self.held().await? else { return Ok(Fact::exit("lapsed")) };
        let words = self.word("words").filter(|words| !words.is_empty());
        let words = words.map(|words| words.chars().take(WORDS_CHARS_MAX).collect());
        let reminders = self.word("reminders").and_then(|word| {
            REMINDERS.iter().find(|(name, _)| *name == word).map(|(_, minutes)| *minutes)
        });
        let settling = Settling { language: self.language(), words, reminders };
        let (desk, start) = (self.desk, loaded.value.seat.start);
        let settled = desk.settle(&mut self.doing(), id, settling).await?;
        // Kept with the appointment alone: the conversation forgets them with this step.
        self.forget_words();
        let place = loaded.value.place.clone();
        let quiet = desk.is_discreet(&loaded.value);
        // Nothing of a browser's visit is kept: no answer can be looked at there later.
        let comes_back = apply::needs_sending(self.asked.lane.address);
        let quietly = if comes_back { "coded" } else { "quiet" };
        let (exit, notice) = match (settled, quiet) {
            (Settled::As(State::Booked), false) => ("booked", "appointment-given"),
            (Settled::As(State::Booked), true) => (quietly, "appointment-given_quietly"),
            (Settled::As(_), false) if comes_back => ("requested", "appointment-asked"),
            (Settled::As(_), false) => ("requested", "appointment-asked_here"),
            (Settled::As(_), true) => (quietly, "appointment-asked_quietly"),
            _ => return Ok(Fact::exit("lapsed")),
        };
        self.errand().picked = Some(Offer::Appointment { id, start, wish: Wish::Show });
        self.errand().place = Some(place.clone());
        Ok(told(exit, notice, self.of_one(id, &loaded.value, start)))
    }

    /// All that is told of one appointment. Where it was agreed is told also when its calendar is
    /// gone: what was cancelled could not be told apart otherwise.
    fn of_one(
        &self,
        id: AppointmentId,
        appointment: &Appointment,
        start: Timestamp,
    ) -> Vec<(&'static str, Value)> {
        let mut values =
            vec![("reference", Value::Text(reference(id))), ("when", Value::Moment(start))];
        if !self.desk.is_discreet(appointment) {
            let name = self.desk.place_name(&appointment.place, self.asking.now);
            values.push(("place", Value::Text(name)));
        }
        values
    }

    async fn wait(&mut self) -> Result<Fact, HandleError> {
        let Some(place) = self.place() else { return Ok(Fact::exit("full")) };
        let (desk, language, mediator) = (self.desk, self.language(), self.mediator());
        let joined = desk.wait_for(&mut self.doing(), &place, language, mediator).await?;
        Ok(Fact::exit(match joined {
            Joined::Waiting => "waiting",
            Joined::Full => "full",
        }))
    }

    async fn list(&mut self) -> Result<Fact, HandleError> {
        let (lane, now) = (self.asking.lane, self.asking.now);
        let theirs = self.desk.own_appointments(lane, &mut self.asked.lane, now).await?;
        // From the buttons below a reminder: one is named, and what is wanted of it.
        let errand = self.errand();
        if let (None, None, Some(Offer::Appointment { id, wish, .. })) =
            (&errand.place, errand.moving, &errand.picked)
            && let Some((_, named)) = theirs.iter().find(|(own, _)| own == id)
        {
            let Appointment { state, news, .. } = &named.value;
            // Nobody says yes to a time, or gives one up, that they have not seen.
            let is_seen = *news != Some(News::Moved);
            return Ok(Fact::exit(match wish {
                Wish::Confirm if is_seen && *state == State::Booked => "confirm",
                Wish::Cancel if is_seen && state.is_open() => "cancel",
                _ => "show",
            }));
        }
        *errand = Errand::default();
        let kept = theirs.into_iter().filter(|(_, loaded)| {
            let own_hold =
                loaded.value.state == State::Held && loaded.value.origin == Origin::Chosen;
            !own_hold && !self.desk.is_discreet(&loaded.value)
        });
        let offered: Vec<Offer> = kept
            .map(|(id, loaded)| {
                let start = loaded.value.seat.start;
                Offer::Appointment { id, start, wish: Wish::Show }
            })
            .collect();
        let exit = if offered.is_empty() { "none" } else { "found" };
        Ok(Fact { offered: Some(offered), ..Fact::exit(exit) })
    }

    /// Finds one of theirs by its code: whoever writes it may see what stands in no list. What is
    /// of another family, or of nobody, looks the same.
    async fn find_by_code(&mut self) -> Result<Fact, HandleError> {
        let (lane, now) = (self.asking.lane, self.asking.now);
        let written = self.word("code").unwrap_or_default();
        let written: String = written.split_whitespace().collect::<String>().to_uppercase();
        self.forget_words();
        let theirs = self.desk.own_appointments(lane, &mut self.asked.lane, now).await?;
        let named = |(id, loaded): &(AppointmentId, Loaded<Appointment>)| {
            reference(*id) == written && loaded.value.state != State::Held
        };
        let Some((id, loaded)) = theirs.into_iter().find(named) else {
            return Ok(Fact::exit("none"));
        };
        let (desk, appointment) = (self.desk, &loaded.value);
        let start = appointment.seat.start;
        let picked = Some(Offer::Appointment { id, start, wish: Wish::Show });
        *self.errand() = Errand { picked, ..Errand::default() };
        if !desk.is_discreet(appointment) {
            return Ok(Fact::exit("show"));
        }
        let calendar = desk.desk.calendars.of(&appointment.place);
        let is_open = calendar.is_some_and(|it| appointment.is_changeable(it, now));
        let notice = notice_by_code(appointment);
        desk.seen_news(&mut self.doing(), id, &loaded)?;
        let exit = if is_open { "open" } else { "fixed" };
        Ok(told(exit, notice, self.of_one(id, &loaded.value, start)))
    }

    async fn show(&mut self) -> Result<Fact, HandleError> {
        let Some((id, loaded)) = self.chosen().await? else { return Ok(Fact::exit("gone")) };
        let (desk, now) = (self.desk, self.asking.now);
        let appointment = &loaded.value;
        let (place, start) = (appointment.place.clone(), appointment.seat.start);
        // Also when its calendar is gone: that it was cancelled is to be seen.
        if desk.is_discreet(appointment) {
            return Ok(Fact::exit("gone"));
        }
        let calendar = desk.desk.calendars.of(&place);
        let notice = notice_of(appointment);
        let exit = match appointment.state {
            State::Held => "offered",
            _ if calendar.is_some_and(|it| appointment.is_changeable(it, now)) => "changeable",
            _ => "fixed",
        };
        let mut values = self.of_one(id, appointment, start);
        if let (State::Held, Some(deadline)) = (appointment.state, appointment.deadline) {
            values.push(("until", Value::Moment(deadline)));
            values.retain(|(name, _)| *name != "reference");
        }
        desk.seen_news(&mut self.doing(), id, &loaded)?;
        let errand = self.errand();
        errand.moving = (exit == "changeable").then_some(id);
        errand.place = Some(place);
        errand.offered.clear();
        Ok(told(exit, notice, values))
    }

    async fn relocate(&mut self) -> Result<Fact, HandleError> {
        let errand = self.errand();
        let (Some(id), Some(Offer::Opening(start))) = (errand.moving, errand.picked.clone()) else {
            return Ok(Fact::exit("gone"));
        };
        let desk = self.desk;
        let lane = &self.asked.lane;
        let Some(loaded) = desk.own_appointment(self.asking.lane, lane, id).await? else {
            return Ok(Fact::exit("gone"));
        };
        let state = match desk.relocate(&mut self.doing(), id, start).await? {
            Settled::As(state) => state,
            Settled::Taken => return Ok(Fact::exit("taken")),
            Settled::Refused(refused) => return Ok(Fact::exit(refusal(refused))),
            Settled::Unknown => return Ok(Fact::exit("gone")),
        };
        self.errand().picked = Some(Offer::Appointment { id, start, wish: Wish::Show });
        // Where somebody says yes by hand, a new time is asked for and not given.
        let notice = match state {
            State::Requested => "my_appointments-is_requested",
            _ => "my_appointments-is_moved",
        };
        Ok(told("moved", notice, self.of_one(id, &loaded.value, start)))
    }

    async fn cancel(&mut self) -> Result<Fact, HandleError> {
        let Some((id, _)) = self.chosen().await? else { return Ok(Fact::exit("gone")) };
        let desk = self.desk;
        let cancelled = desk.cancel(&mut self.doing(), id).await?;
        Ok(Fact::exit(match cancelled {
            Settled::As(_) => {
                *self.errand() = Errand::default();
                "cancelled"
            }
            Settled::Refused(refused) => refusal(refused),
            Settled::Taken | Settled::Unknown => "gone",
        }))
    }

    async fn comes(&mut self) -> Result<Fact, HandleError> {
        let Some((id, _)) = self.chosen().await? else { return Ok(Fact::exit("gone")) };
        let desk = self.desk;
        let settled = desk.comes(&mut self.doing(), id).await?;
        Ok(Fact::exit(if matches!(settled, Settled::As(_)) { "done" } else { "gone" }))
    }

    async fn send_pin(&mut self) -> Result<Fact, HandleError> {
        if let Some((_, loaded)) = self.chosen().await?
            && !self.desk.is_discreet(&loaded.value)
            && apply::needs_sending(self.asked.lane.address)
        {
            let pin = PostContent::Pin(loaded.value.place);
            apply::push_post(&mut self.asked.lane.outgoing, pin, Guard::default());
        }
        Ok(Fact::exit("done"))
    }

    async fn take_along(&mut self) -> Result<Fact, HandleError> {
        let Some((id, loaded)) = self.chosen().await? else { return Ok(Fact::exit("done")) };
        let (lane, now) = (&self.asked.lane, self.asking.now);
        let Some(file) = self.desk.write_file(lane, id, &loaded.value, now) else {
            return Ok(Fact::exit("done"));
        };
        if apply::needs_sending(lane.address) {
            let outgoing = &mut self.asked.lane.outgoing;
            apply::push_post(outgoing, PostContent::CalendarFile(id), Guard::default());
            return Ok(told("done", "appointment-sent", []));
        }
        if file.len() > TAKE_ALONG {
            return Ok(Fact::exit("done"));
        }
        Ok(told("done", "appointment-code", [("code", Value::Text(file))]))
    }
}
