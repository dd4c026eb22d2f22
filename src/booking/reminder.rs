//! When to write: a plan of reminders that nobody gets twice.

use std::time::Duration;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::time::{Timestamp, rome};

/// That a family wants reminders, and when they may arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReminderWish {
    /// Minutes after midnight, included, by the wall clock.
    pub from_minute: u16,
    /// Minutes after midnight, excluded.
    pub until_minute: u16,
    /// Reminders of an earlier instant are not owed: it was agreed on only then.
    pub since: Timestamp,
}

/// A reminder that was handed to the outbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Sent {
    /// Of which generation of the appointment.
    pub generation: u32,
    /// How long before, in minutes.
    pub offset_minutes: u32,
}

impl ReminderWish {
    /// The next reminder owed for a start, from offsets in minutes: when, and which. What would
    /// fall outside the hours is written before them, never after: late is useless.
    #[must_use]
    pub fn next(
        &self,
        offsets: &[u32],
        start: Timestamp,
        generation: u32,
        sent: &[Sent],
    ) -> Option<(Timestamp, u32)> {
        offsets
            .iter()
            .filter(|offset| !sent.contains(&Sent { generation, offset_minutes: **offset }))
            .filter_map(|offset| {
                let wanted = start - Duration::from_mins(u64::from(*offset));
                Some((self.latest_by(wanted)?, *offset))
            })
            .filter(|(at, _)| *at > self.since)
            .min()
    }

    /// Every reminder that is due by now and not sent, earliest first. Only the last is worth
    /// sending: the others were missed while nothing ran.
    #[must_use]
    pub fn overdue(
        &self,
        offsets: &[u32],
        start: Timestamp,
        generation: u32,
        sent: &[Sent],
        now: Timestamp,
    ) -> Vec<Sent> {
        let mut sent = sent.to_vec();
        let mut due = Vec::new();
        while let Some((at, offset_minutes)) = self.next(offsets, start, generation, &sent)
            && at <= now
        {
            let one = Sent { generation, offset_minutes };
            sent.push(one);
            due.push(one);
        }
        due
    }

    /// The latest instant inside the hours that is not after `wanted`.
    fn latest_by(&self, wanted: Timestamp) -> Option<Timestamp> {
        let wall = wanted.in_rome();
        let minute =
            u16::from(wall.hour().unsigned_abs()) * 60 + u16::from(wall.minute().unsigned_abs());
        if (self.from_minute..self.until_minute).contains(&minute) {
            return Some(wanted);
        }
        let last = self.until_minute.checked_sub(1)?;
        let date: Date =
            if minute < self.from_minute { wall.date().yesterday().ok()? } else { wall.date() };
        let at =
            date.at(i8::try_from(last / 60).ok()?.min(23), i8::try_from(last % 60).ok()?, 0, 0);
        Some(Timestamp::from(&at.to_zoned_datetime(rome()).ok()?))
    }
}
