//! `sportello appointment …`: what a service does with its appointments, beside the operators'
//! room.
//!
//! The promise: a command does the same whether the desk runs or not, the audit names the
//! maintainer, and a family that is to be told is told by the running desk, or at its next start.
//! Lists carry references, never a name.

use std::process::ExitCode;

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::booking::appointment::{Appointment, Reason, State, reference};
use crate::conversation::appointments::{Order, Served, Unresolved};
use crate::conversation::operators;
use crate::ids::{AppointmentId, PlaceId};
use crate::store::audit::Actor;
use crate::time::{Timestamp, rome};

use super::cli::{AppointmentCommand, Format};
use super::command::{Failure, ask_and};
use super::operation::{Operation, OperationError, Operator};

/// Days listed when nothing is said.
const DAYS_LISTED: u16 = 7;
/// The longest list, in days.
const DAYS_MAX: u16 = 400;

/// What is asked of appointments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppointmentOperation {
    /// Lists some days.
    List {
        /// From this day on; today when absent.
        day: Option<Date>,
        /// So many days.
        days: Option<u16>,
        /// Of this place; of discreet places only those that are named.
        place: Option<String>,
    },
    /// Lists those that do not fit their calendars any more.
    Misfits,
    /// Says yes to a request.
    Confirm {
        /// Which.
        reference: String,
    },
    /// Gives another place instead.
    Move {
        /// Which.
        reference: String,
        /// When, by the clock of Rome.
        to: DateTime,
    },
    /// Cancels.
    Cancel {
        /// Which.
        reference: String,
        /// Why.
        reason: String,
    },
    /// They came.
    Attended {
        /// Which.
        reference: String,
    },
    /// They did not come.
    NoShow {
        /// Which.
        reference: String,
    },
    /// Makes the address of an operator's calendar feed, in the place of the one before.
    Feed {
        /// Whose, by handle.
        operator: String,
    },
}

/// Why an order was not carried out.
#[derive(Debug, thiserror::Error)]
pub enum AppointmentError {
    /// No appointment has this reference.
    #[error("no appointment has the reference `{0}`")]
    Unknown(String),
    /// More than one has it.
    #[error("more than one appointment has the reference `{0}`: use the long id of the list")]
    Several(String),
    /// Its state or the clock does not allow it.
    #[error("not done: {0}")]
    Refused(crate::booking::appointment::Refused),
    /// The place is not free.
    #[error("not moved: nobody is received then, or the place is taken")]
    Taken,
    /// No such reason.
    #[error("`{0}` is no reason: use absent, closed, elsewhere or other")]
    Reason(String),
    /// That wall time does not exist.
    #[error("`{0}` is no time of the calendar")]
    Time(String),
    /// Nobody works here under that handle.
    #[error("no operator has the handle `{0}`")]
    Operator(String),
}

impl Operator {
    /// Performs what is asked of appointments.
    ///
    /// # Errors
    /// [`OperationError::Appointment`] when it is not to be done, others when it cannot.
    pub async fn appointments(
        &self,
        operation: AppointmentOperation,
    ) -> Result<Value, OperationError> {
        use AppointmentOperation as Asked;
        match operation {
            Asked::List { day, days, place } => self.list_appointments(day, days, place).await,
            Asked::Misfits => self.list_misfits().await,
            Asked::Confirm { reference } => self.order(&reference, Order::Confirm).await,
            Asked::Move { reference, to } => {
                let wrong = || AppointmentError::Time(to.to_string());
                let to = to.to_zoned_datetime(rome()).map_err(|_| wrong())?;
                self.order(&reference, Order::Move { to: Timestamp::from(&to) }).await
            }
            Asked::Cancel { reference, reason } => {
                let found = Reason::ALL.iter().find(|(name, _)| *name == reason);
                let (_, reason) = found.ok_or_else(|| AppointmentError::Reason(reason.clone()))?;
                self.order(&reference, Order::Cancel { reason: *reason }).await
            }
            Asked::Attended { reference } => self.order(&reference, Order::Attended).await,
            Asked::NoShow { reference } => self.order(&reference, Order::Missed).await,
            Asked::Feed { operator } => {
                let known = operators::all(&self.conversation.records).await?;
                let found = known.iter().find(|one| one.handle == operator && one.is_active());
                let Some(found) = found else {
                    return Err(AppointmentError::Operator(operator).into());
                };
                let now = self.clock.now();
                let address = self.conversation.make_feed(found.id, Actor::Maintainer, now).await?;
                let path = format!("/console/feed/{}.ics", address.reveal());
                Ok(json!({"operator": operator, "console_path": path}))
            }
        }
    }

    async fn list_appointments(
        &self,
        day: Option<Date>,
        days: Option<u16>,
        place: Option<String>,
    ) -> Result<Value, OperationError> {
        let first = day.unwrap_or_else(|| self.clock.now().in_rome().date());
        let days = days.unwrap_or(DAYS_LISTED).min(DAYS_MAX);
        let last = first.saturating_add(jiff::ToSpan::days(i64::from(days)));
        let edge = |day: Date| {
            day.to_zoned_datetime(rome())
                .map(|midnight| Timestamp::from(&midnight))
                .map_err(|_| AppointmentError::Time(day.to_string()))
        };
        let place = place.map(PlaceId::new);
        let listed = self
            .conversation
            .appointments_between(edge(first)?, edge(last)?, place.as_ref())
            .await?;
        let shown = listed
            .iter()
            .filter(|one| one.appointment.state != State::Held)
            .map(|one| shown(one.id, &one.appointment));
        Ok(Value::Array(shown.collect()))
    }

    async fn list_misfits(&self) -> Result<Value, OperationError> {
        let misfits = self.conversation.misfits(self.clock.now()).await?;
        let shown =
            misfits.iter().filter(|(one, _)| !self.conversation.is_discreet(&one.appointment));
        let shown = shown.map(|(one, misfit)| {
            let mut value = shown_of(one.id, &one.appointment);
            value.insert("misfit".to_owned(), json!(misfit.name()));
            Value::Object(value)
        });
        Ok(Value::Array(shown.collect()))
    }

    async fn order(&self, written: &str, order: Order) -> Result<Value, OperationError> {
        let found = self.conversation.resolve_appointment(written).await?;
        let id = found.map_err(|unresolved| match unresolved {
            Unresolved::Unknown => AppointmentError::Unknown(written.to_owned()),
            Unresolved::Several => AppointmentError::Several(written.to_owned()),
        })?;
        match self.conversation.serve(id, order, Actor::Maintainer, self.clock.now()).await? {
            // What there is to send is in the outbox: a running bot takes it up at its next turn.
            Served::As(state, told) => Ok(json!({
                "reference": reference(id),
                "state": state.name(),
                "family_is_told": told.is_some(),
            })),
            Served::Refused(refused) => Err(AppointmentError::Refused(refused).into()),
            Served::Taken => Err(AppointmentError::Taken.into()),
            Served::Unknown => Err(AppointmentError::Unknown(written.to_owned()).into()),
        }
    }
}

/// An appointment as JSON.
pub(super) fn shown(id: AppointmentId, appointment: &Appointment) -> Value {
    Value::Object(shown_of(id, appointment))
}

/// What a service sees of an appointment: what the family agreed not to have to repeat, included.
fn shown_of(id: AppointmentId, appointment: &Appointment) -> serde_json::Map<String, Value> {
    let seat = &appointment.seat;
    let value = json!({
        "id": id.to_string(),
        "reference": reference(id),
        "state": appointment.state.name(),
        "place": appointment.place,
        "start": seat.start.in_rome().to_string(),
        "wall": seat.wall.to_string(),
        "length_minutes": seat.length_minutes,
        "operator": seat.team.operator,
        "mediator": seat.team.mediator,
        "room": seat.team.room,
        "language": appointment.shared.language,
        "mediator_language": appointment.shared.mediator,
        "words": appointment.shared.words,
        "comes": appointment.comes,
        "reason": appointment.reason.map(Reason::name),
    });
    match value {
        Value::Object(object) => object,
        _ => serde_json::Map::new(),
    }
}

/// A list for people: a line each.
#[must_use]
pub fn human(value: &Value) -> String {
    let Value::Array(items) = value else {
        return serde_json::to_string_pretty(value).unwrap_or_default();
    };
    if items.is_empty() {
        return "no appointments".to_owned();
    }
    let word = |item: &Value, name: &str| item[name].as_str().unwrap_or("-").to_owned();
    let lines = items.iter().map(|item| {
        let mut line = format!(
            "{}  {}  {:<20}  {}  {}",
            word(item, "wall").replace('T', " "),
            word(item, "reference"),
            word(item, "state"),
            word(item, "place"),
            word(item, "operator"),
        );
        for name in ["mediator", "room", "misfit"] {
            if item[name].is_string() {
                line.push_str("  ");
                line.push_str(&word(item, name));
            }
        }
        line
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What the command line asks of appointments.
///
/// # Errors
/// What kept it from being done.
pub fn command(command: AppointmentCommand) -> Result<ExitCode, Failure> {
    use AppointmentCommand as Asked;
    let (operation, format, common) = match command {
        Asked::List { misfits: true, format, common, .. } => {
            (AppointmentOperation::Misfits, format, common)
        }
        Asked::List { day, days, place, format, common, .. } => {
            (AppointmentOperation::List { day, days, place }, format, common)
        }
        Asked::Confirm { reference, common } => {
            (AppointmentOperation::Confirm { reference }, Format::Json, common)
        }
        Asked::Move { reference, to, common } => {
            (AppointmentOperation::Move { reference, to }, Format::Json, common)
        }
        Asked::Cancel { reference, reason, common } => {
            (AppointmentOperation::Cancel { reference, reason }, Format::Json, common)
        }
        Asked::Attended { reference, common } => {
            (AppointmentOperation::Attended { reference }, Format::Json, common)
        }
        Asked::NoShow { reference, common } => {
            (AppointmentOperation::NoShow { reference }, Format::Json, common)
        }
        Asked::Feed { operator, common } => {
            (AppointmentOperation::Feed { operator }, Format::Json, common)
        }
    };
    ask_and(&common, &Operation::Appointment(operation), |value| {
        match format {
            Format::Json => println!("{}", serde_json::to_string_pretty(value)?),
            Format::Human => println!("{}", human(value)),
        }
        Ok(())
    })
}
