//! Taking a place with everything it needs, and giving it back.

use std::collections::BTreeMap;

use crate::booking::appointment::Seat;
use crate::booking::bits::Bits;
use crate::booking::calendar::Calendar;
use crate::booking::choose::{self, Standing, Standings, Team, Wanted};
use crate::booking::day::Day;
use crate::booking::openings;
use crate::booking::plan::Clock;
use crate::conversation::handle::{Conversation, HandleError};
use crate::ids::{AppointmentId, LanguageTag, ResourceId};
use crate::store::record::RecordError;
use crate::store::turnstile::Turn;
use crate::store::{Batch, Key, Version};
use crate::time::Timestamp;

use super::ledger::{Ledger, Pledge};

/// How often a choice is made anew when others were quicker.
const CHOICES_MAX: usize = 8;

/// The zone of every calendar.
const ZONE: &str = "Europe/Rome";

/// What must be kept until the batch is committed: turns at records, and what was pledged.
/// Dropping it gives both back, committed or not.
#[derive(Debug, Default)]
#[must_use = "others are let in when this is dropped"]
pub struct Kept {
    // In this order: what is remembered is corrected before the next one may look at it.
    written: Option<Written>,
    pledges: Vec<Pledge>,
    turns: Vec<Turn>,
}

impl Kept {
    /// Whether anything is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.written.is_none() && self.pledges.is_empty() && self.turns.is_empty()
    }
}

/// Days whose records the batch replaces: what is remembered of them is not true afterwards.
#[derive(Debug)]
struct Written {
    ledger: Ledger,
    days: Vec<(ResourceId, i32)>,
}

impl Drop for Written {
    fn drop(&mut self) {
        self.ledger.forget(self.days.iter().map(|(resource, number)| (resource, *number)));
    }
}

/// The place is not to be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken;

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'a> {
    pub(super) calendar: &'a Calendar,
    pub(super) start: Timestamp,
    pub(super) mediator: Option<&'a LanguageTag>,
    pub(super) operator: Option<&'a ResourceId>,
}

/// Where a choice looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Seen {
    AsRemembered,
    Anew,
}

/// A choice that was made and pledged.
struct Chosen {
    seat: Seat,
    clock: Clock,
    start: u16,
    pledge: Pledge,
}

/// The days a batch is about to replace, read under their turns.
pub(super) struct Days<'c> {
    conversation: &'c Conversation,
    read: BTreeMap<(ResourceId, i32), (Day, Version)>,
}

impl Days<'_> {
    /// Gives back what an appointment holds of a seat.
    pub(super) fn release(&mut self, seat: &Seat, id: AppointmentId) {
        for place in members(seat) {
            if let Some((day, _)) = self.read.get_mut(&place) {
                day.release(id);
            }
        }
    }

    /// Gives back the room alone: whoever was to be there is not, but others may meet in it.
    pub(super) fn release_room(&mut self, seat: &Seat, id: AppointmentId) {
        let Some(room) = &seat.team.room else { return };
        for place in members(seat).into_iter().filter(|(member, _)| member == room) {
            if let Some((day, _)) = self.read.get_mut(&place) {
                day.release(id);
            }
        }
    }

    /// Takes a seat for an appointment, as far as the records allow.
    pub(super) fn take(
        &mut self,
        calendar: &Calendar,
        seat: &Seat,
        start: u16,
        id: AppointmentId,
    ) -> Result<(), Taken> {
        for (at, place) in members(seat).into_iter().enumerate() {
            // A mediator is with one family, also where several are received together.
            let is_mediator = seat.team.mediator.as_ref() == Some(&place.0) && at > 0;
            let together = if is_mediator { None } else { choose::together(calendar, start) };
            let Some((day, _)) = self.read.get_mut(&place) else { return Err(Taken) };
            day.take(seat.span, id, together).map_err(|_| Taken)?;
        }
        Ok(())
    }

    /// Adds the days to the batch.
    pub(super) fn put(self, batch: &mut Batch) -> Result<(), RecordError> {
        for ((resource, number), (day, version)) in self.read {
            let key = self.conversation.day_key(&resource, number);
            if day.is_empty() && version != Version::ABSENT {
                batch.remove(key, version);
            } else if !day.is_empty() {
                self.conversation.records.put_system(batch, key, &day, version)?;
            }
        }
        Ok(())
    }
}

/// Each member of a seat's team and the number of its day.
fn members(seat: &Seat) -> Vec<(ResourceId, i32)> {
    let number = Clock::at(seat.start).map_or(0, |clock| clock.number);
    seat.team.members().map(|member| (member.clone(), number)).collect()
}

impl Conversation {
    /// Reads the days of these seats under their turns, to change them in one batch.
    pub(super) async fn days_of(
        &self,
        seats: &[&Seat],
        also: &[Key],
        kept: &mut Kept,
    ) -> Result<Days<'_>, HandleError> {
        if kept.written.is_some() {
            // Two changes of one record in one batch would lose the first.
            return Err(HandleError::Contended);
        }
        let mut places: Vec<(ResourceId, i32)> =
            seats.iter().flat_map(|seat| members(seat)).collect();
        places.sort_unstable();
        places.dedup();
        let mut keys: Vec<_> =
            places.iter().map(|(resource, number)| self.day_key(resource, *number)).collect();
        keys.extend_from_slice(also);
        kept.turns.extend(self.turnstile.enter_all(&keys).await);
        let mut read = BTreeMap::new();
        for (resource, number) in &places {
            let known = self.ledger.state().days.get(&(resource.clone(), *number)).cloned();
            let day = match known {
                Some(known) => known,
                None => self.load_day(resource, *number).await?,
            };
            read.insert((resource.clone(), *number), day);
        }
        kept.written = Some(Written { ledger: self.ledger.clone(), days: places });
        Ok(Days { conversation: self, read })
    }

    /// Takes a place for `id` and gives back the seats in `instead`; the days are for the caller to
    /// put. `also` names records that the same batch is going to replace.
    ///
    /// # Errors
    /// When the store cannot be read. [`Taken`] inside when the place is not to be had.
    pub(super) async fn take(
        &self,
        kept: &mut Kept,
        asked: Asked<'_>,
        id: AppointmentId,
        instead: &[(AppointmentId, &Seat)],
        also: &[Key],
    ) -> Result<Result<(Seat, Days<'_>), Taken>, HandleError> {
        if kept.written.is_some() {
            return Err(HandleError::Contended);
        }
        for _ in 0..CHOICES_MAX {
            let Some(chosen) = self.choose(asked, instead).await? else { return Ok(Err(Taken)) };
            let Chosen { seat, clock, start, pledge } = chosen;
            let mut trial = Kept { pledges: vec![pledge], ..Kept::default() };
            let mut seats = vec![&seat];
            seats.extend(instead.iter().map(|(_, seat)| *seat));
            let mut days = self.days_of(&seats, also, &mut trial).await?;
            for (old, seat) in instead {
                days.release(seat, *old);
            }
            if days.take(asked.calendar, &seat, start, id).is_ok() {
                *kept = trial;
                return Ok(Ok((seat, days)));
            }
            // Another process was quicker: what is remembered here is old.
            self.ledger.forget(seat.team.members().map(|member| (member, clock.number)));
        }
        Ok(Err(Taken))
    }

    /// Chooses and pledges, in the order of those who want a place of this calendar.
    async fn choose(
        &self,
        asked: Asked<'_>,
        instead: &[(AppointmentId, &Seat)],
    ) -> Result<Option<Chosen>, HandleError> {
        let Asked { calendar, start: at, mediator, operator } = asked;
        let Some(clock) = Clock::at(at) else { return Ok(None) };
        let Some(start) = clock.step(at) else { return Ok(None) };
        let Some(span) = openings::span(calendar, start) else { return Ok(None) };
        if span.until > clock.steps {
            return Ok(None);
        }
        let wanted = Wanted { span, start, mediator, operator };
        let _turn = self.turnstile.enter(&self.calendar_turn(&calendar.place)).await;
        let mut seen = Seen::AsRemembered;
        for _ in 0..CHOICES_MAX {
            let standings = self.standings(asked, &clock, instead).await?;
            let calendars = &self.desk.calendars;
            let waited_for = {
                let mut state = self.ledger.state();
                let free = |id: &ResourceId| !state.is_pledged(id, clock.number, span);
                if let Some(team) = choose::choose(calendars, calendar, &standings, wanted, &free) {
                    let days = team.members().map(|member| (member.clone(), clock.number));
                    let days = days.collect();
                    let pledge = Pledge::new(&self.ledger, &mut state, days, span);
                    let seat = seat(calendar, at, span, team);
                    return Ok(Some(Chosen { seat, clock, start, pledge }));
                }
                // Somebody is about to take the last one. Only what they commit counts.
                choose::choose(calendars, calendar, &standings, wanted, &|_| true)
            };
            let Some(team) = waited_for else {
                if seen == Seen::Anew {
                    return Ok(None);
                }
                // Nobody is told that a place is taken from memory: another process may have
                // given it back.
                seen = Seen::Anew;
                self.ledger.forget(standings.keys().map(|resource| (resource, clock.number)));
                continue;
            };
            let keys: Vec<_> =
                team.members().map(|member| self.day_key(member, clock.number)).collect();
            drop(self.turnstile.enter_all(&keys).await);
        }
        Ok(None)
    }

    /// The days of every resource that could be chosen, as far as is known here; `instead` counts
    /// as free.
    async fn standings(
        &self,
        asked: Asked<'_>,
        clock: &Clock,
        instead: &[(AppointmentId, &Seat)],
    ) -> Result<Standings, RecordError> {
        let calendar = asked.calendar;
        let calendars = &self.desk.calendars;
        let mut able: Vec<&ResourceId> = calendar.operators.iter().chain(&calendar.rooms).collect();
        if let Some(language) = asked.mediator {
            able.extend(calendars.mediators(calendar, language));
        }
        let mut standings = Standings::new();
        for resource in able {
            let place = (resource.clone(), clock.number);
            let known = self.ledger.state().days.get(&place).map(|(day, _)| day.clone());
            let mut day = match known {
                Some(day) => day,
                None => self.learn(resource, clock).await?,
            };
            for (old, _) in instead {
                day.release(*old);
            }
            let present = self.ledger.presence(calendars, resource, clock);
            standings.insert(resource.clone(), Standing { day, present: present & clock.whole() });
        }
        Ok(standings)
    }
}

fn seat(
    calendar: &Calendar,
    start: Timestamp,
    span: crate::booking::bits::Span,
    team: Team,
) -> Seat {
    Seat {
        start,
        zone: ZONE.to_owned(),
        wall: start.in_rome().datetime(),
        length_minutes: calendar.length_minutes,
        span,
        team,
    }
}

/// Whether a stretch lies whole inside what a resource's presence allows.
pub(super) fn is_present(present: Bits, seat: &Seat) -> bool {
    (Bits::of(seat.span) & !present).is_empty()
}
