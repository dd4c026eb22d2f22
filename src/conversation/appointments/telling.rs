//! What is told of an appointment as it stands, and where a search goes on.

use std::collections::BTreeMap;

use crate::booking::appointment::{Appointment, News, Reason, Refused, State};
use crate::booking::openings::Times;
use crate::flow::event::Fact;
use crate::flow::session::Value;
use crate::time::Timestamp;

/// Where a refusal leads: what is not theirs to change any more is too late, what does not stand
/// any more is gone.
pub(super) fn refusal(refused: Refused) -> &'static str {
    match refused {
        Refused::TooLate | Refused::TooEarly => "late",
        Refused::State => "gone",
    }
}

pub(super) fn told(
    exit: &'static str,
    notice: &'static str,
    values: impl IntoIterator<Item = (&'static str, Value)>,
) -> Fact {
    let values: BTreeMap<String, Value> =
        values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Fact { notice: Some(notice), values, ..Fact::exit(exit) }
}

/// Where a search goes on from what is shown.
pub(super) fn whereto(word: &str, shown: &[Timestamp], now: Timestamp) -> (Timestamp, Times) {
    let minute = |at: &Timestamp| {
        let time = at.in_rome().time();
        u16::from(time.hour().unsigned_abs()) * 60 + u16::from(time.minute().unsigned_abs())
    };
    let (Some(first), Some(last)) = (shown.first(), shown.last()) else {
        return (now, Times::Any);
    };
    match word {
        "earlier" => (now, shown.iter().map(minute).min().map_or(Times::Any, Times::Before)),
        "later" => (now, shown.iter().map(minute).max().map_or(Times::Any, Times::After)),
        "week" => {
            let day = first.in_rome().date();
            let left = 7 - i64::from(day.weekday().to_monday_zero_offset());
            let monday = day.saturating_add(jiff::ToSpan::days(left));
            let monday = monday.to_zoned_datetime(crate::time::rome()).ok();
            (monday.as_ref().map_or(*last, Timestamp::from), Times::Any)
        }
        "more" => (Timestamp(last.0 + 1), Times::Any),
        _ => (now, Times::Any),
    }
}

/// What is told of an appointment as it stands.
pub(super) fn notice_of(appointment: &Appointment) -> &'static str {
    match (appointment.state, appointment.news) {
        (State::Held, _) => "my_appointments-is_offered",
        (State::Lapsed, _) => "my_appointments-is_unanswered",
        (State::CancelledByService | State::CancelledByFamily, _) => match appointment.reason {
            Some(Reason::Absent) => "my_appointments-is_cancelled_absent",
            Some(Reason::Closed) => "my_appointments-is_cancelled_closed",
            Some(Reason::Elsewhere) => "my_appointments-is_cancelled_elsewhere",
            Some(Reason::Other) | None => "my_appointments-is_cancelled_other",
        },
        (State::Requested, _) => "my_appointments-is_requested",
        (_, Some(News::Moved)) => "my_appointments-is_moved",
        (_, Some(News::Confirmed)) => "my_appointments-is_confirmed",
        _ => "my_appointments-is_booked",
    }
}

/// The same without where it is.
pub(super) fn notice_by_code(appointment: &Appointment) -> &'static str {
    match (appointment.state, appointment.reason) {
        (State::Lapsed, _) => "my_appointments-code_unanswered",
        (State::CancelledByService | State::CancelledByFamily, reason) => match reason {
            Some(Reason::Absent) => "my_appointments-code_cancelled_absent",
            Some(Reason::Closed) => "my_appointments-code_cancelled_closed",
            Some(Reason::Elsewhere) => "my_appointments-code_cancelled_elsewhere",
            Some(Reason::Other) | None => "my_appointments-code_cancelled_other",
        },
        (State::Requested, _) => "my_appointments-code_requested",
        _ => match appointment.news {
            Some(News::Moved) => "my_appointments-code_moved",
            Some(News::Confirmed) => "my_appointments-code_confirmed",
            _ => "my_appointments-code_booked",
        },
    }
}
