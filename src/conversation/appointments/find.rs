//! Finding free places.

use crate::booking::calendar::Calendar;
use crate::booking::day::Day;
use crate::booking::openings::{self, Found, Wish};
use crate::booking::plan::{Clock, Plan};
use crate::conversation::handle::Conversation;
use crate::ids::{PlaceId, ResourceId};
use crate::store::record::RecordError;
use crate::time::Timestamp;

/// How often a search may ask for days it does not know: a horizon of 400 days, some at a time.
const ROUNDS_MAX: usize = 64;

impl Conversation {
    /// The soonest openings of a place that fit a wish. None are found where there is no calendar.
    /// What is found may be gone a moment later: taking decides.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn openings(
        &self,
        place: &PlaceId,
        wish: &Wish,
        now: Timestamp,
    ) -> Result<Vec<Timestamp>, RecordError> {
        let calendars = &self.desk.calendars;
        let Some(calendar) = calendars.of(place) else { return Ok(Vec::new()) };
        let plan = self.ledger.plan(calendar, now.in_rome().date());
        for _ in 0..ROUNDS_MAX {
            let found = {
                let state = self.ledger.state();
                openings::search(calendars, calendar, &plan, &state.outlook, wish, now)
            };
            match found {
                Found::Openings(found) => return Ok(found),
                Found::Unknown(unknown) => {
                    for (resource, day) in unknown {
                        self.learn(&resource, &day.clock).await?;
                    }
                }
            }
        }
        Ok(Vec::new())
    }

    /// Reads a resource's day, and remembers it unless somebody changed it meanwhile.
    pub(super) async fn learn(
        &self,
        resource: &ResourceId,
        clock: &Clock,
    ) -> Result<Day, RecordError> {
        let present = self.ledger.presence(&self.desk.calendars, resource, clock);
        let changes = self.ledger.changes(resource, clock);
        let (day, version) = self.load_day(resource, clock.number).await?;
        self.ledger.learn(resource, clock, present, (day.clone(), version), changes);
        Ok(day)
    }

    /// Whether a family may have an appointment that starts then, as far as the calendar says.
    pub(super) fn is_opening(&self, calendar: &Calendar, start: Timestamp, now: Timestamp) -> bool {
        let (earliest, latest) = openings::window(calendar, now);
        let plan = self.ledger.plan(calendar, now.in_rome().date());
        (earliest..=latest).contains(&start) && {
            let day = plan.day(start.in_rome().date());
            day.is_some_and(|day| day.clock.step(start).is_some_and(|step| day.starts.has(step)))
        }
    }
}

/// Whether somebody is received then, however soon or late that is.
pub(super) fn is_received(calendar: &Calendar, start: Timestamp) -> bool {
    let day = start.in_rome().date();
    let plan = Plan::of(calendar, day, day);
    plan.day(day).is_some_and(|day| day.clock.step(start).is_some_and(|step| day.starts.has(step)))
}
