//! What is known of calendars' days, and what is about to be taken.
//!
//! Everything here can be lost at any moment: it only saves reading. A day that somebody writes is
//! forgotten, and read again by whoever wants it next; another process that wrote it is found out
//! by the record's version.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::ToSpan;
use jiff::civil::Date;

use crate::booking::bits::{Bits, Span};
use crate::booking::calendar::{Calendar, Calendars};
use crate::booking::day::Day;
use crate::booking::openings::{Known, Outlook};
use crate::booking::plan::{self, Clock, Plan};
use crate::ids::{PlaceId, ResourceId};
use crate::store::Version;

/// How many days' records are remembered whole.
const DAYS_MAX: usize = 20_000;

/// Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Ledger(Arc<Mutex<State>>);

#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) outlook: Outlook,
    pub(super) days: HashMap<(ResourceId, i32), (Day, Version)>,
    plans: HashMap<PlaceId, Laid>,
    presence: HashMap<ResourceId, (Date, HashMap<Date, Bits>)>,
    pledges: HashMap<(ResourceId, i32), Vec<(u64, Span)>>,
    next: u64,
    /// How often each day was forgotten: what was read before that is not remembered.
    changes: HashMap<(ResourceId, i32), u64>,
}

/// A calendar laid out from a day on.
#[derive(Debug)]
struct Laid {
    first: Date,
    plan: Arc<Plan>,
}

impl Ledger {
    /// Nothing is left half-done under the lock, so a panic elsewhere does not spoil the state.
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A calendar from `today` to its horizon; laid out once a day.
    pub(super) fn plan(&self, calendar: &Calendar, today: Date) -> Arc<Plan> {
        let mut state = self.state();
        if let Some(laid) = state.plans.get(&calendar.place)
            && laid.first == today
        {
            return laid.plan.clone();
        }
        if let Some(clock) = Clock::of(today) {
            state.outlook.forget_before(clock.number);
            state.days.retain(|(_, number), _| *number >= clock.number);
            state.changes.retain(|(_, number), _| *number >= clock.number);
        }
        let last = today.saturating_add((i64::from(calendar.horizon_days) + 1).days());
        let plan = Arc::new(Plan::of(calendar, today, last));
        state.plans.insert(calendar.place.clone(), Laid { first: today, plan: plan.clone() });
        plan
    }

    /// The steps of a day in which a resource is there.
    pub(super) fn presence(&self, calendars: &Calendars, id: &ResourceId, clock: &Clock) -> Bits {
        /// Presence is laid out for this many days at once.
        const AHEAD_DAYS: i64 = 420;
        let hours = calendars.resources.get(id).map(|resource| resource.hours.as_ref());
        let hours = match hours {
            None => return Bits::NONE,
            Some(None) => return clock.whole(),
            Some(Some(hours)) => hours,
        };
        let mut state = self.state();
        let known = state.presence.get(id).is_some_and(|(first, _)| {
            *first <= clock.date && clock.date <= first.saturating_add(AHEAD_DAYS.days())
        });
        if !known {
            let last = clock.date.saturating_add(AHEAD_DAYS.days());
            let days = plan::presence(hours, clock.date, last).into_iter().collect();
            state.presence.insert(id.clone(), (clock.date, days));
        }
        let days = state.presence.get(id).map(|(_, days)| days);
        days.and_then(|days| days.get(&clock.date)).copied().unwrap_or(Bits::NONE)
    }

    /// How often a day was forgotten so far.
    pub(super) fn changes(&self, resource: &ResourceId, clock: &Clock) -> u64 {
        let state = self.state();
        state.changes.get(&(resource.clone(), clock.number)).copied().unwrap_or(0)
    }

    /// Notes a day as it was read, when it had been forgotten `changes` times.
    pub(super) fn learn(
        &self,
        resource: &ResourceId,
        clock: &Clock,
        present: Bits,
        read: (Day, Version),
        changes: u64,
    ) {
        let mut state = self.state();
        let place = (resource.clone(), clock.number);
        if state.changes.get(&place).copied().unwrap_or(0) != changes {
            return;
        }
        state.outlook.learn(resource, clock.number, Known::of(&read.0, present));
        if state.days.len() >= DAYS_MAX {
            state.days.clear();
        }
        state.days.insert(place, read);
    }

    /// Forgets days that may have changed.
    pub(super) fn forget<'r>(&self, days: impl IntoIterator<Item = (&'r ResourceId, i32)>) {
        let mut state = self.state();
        for (resource, number) in days {
            state.forget(resource, number);
        }
    }
}

impl State {
    fn forget(&mut self, resource: &ResourceId, number: i32) {
        let place = (resource.clone(), number);
        self.outlook.forget(resource, number);
        self.days.remove(&place);
        *self.changes.entry(place).or_default() += 1;
    }

    /// Whether somebody is about to take something of this stretch.
    pub(super) fn is_pledged(&self, resource: &ResourceId, number: i32, span: Span) -> bool {
        self.pledges
            .get(&(resource.clone(), number))
            .is_some_and(|pledges| pledges.iter().any(|(_, pledged)| pledged.overlaps(span)))
    }
}

/// What somebody is about to take. Until it is dropped, nobody else of this process chooses it.
#[derive(Debug)]
pub struct Pledge {
    ledger: Ledger,
    ticket: u64,
    days: Vec<(ResourceId, i32)>,
}

impl Pledge {
    /// Pledges a stretch of these days, under the lock that chose them.
    pub(super) fn new(
        ledger: &Ledger,
        state: &mut State,
        days: Vec<(ResourceId, i32)>,
        span: Span,
    ) -> Self {
        let ticket = state.next;
        state.next += 1;
        for day in &days {
            state.pledges.entry(day.clone()).or_default().push((ticket, span));
        }
        Self { ledger: ledger.clone(), ticket, days }
    }
}

impl Drop for Pledge {
    fn drop(&mut self) {
        let mut state = self.ledger.state();
        for day in &self.days {
            if let Some(pledges) = state.pledges.get_mut(day) {
                pledges.retain(|(ticket, _)| *ticket != self.ticket);
                if pledges.is_empty() {
                    state.pledges.remove(day);
                }
            }
            state.forget(&day.0, day.1);
        }
    }
}
