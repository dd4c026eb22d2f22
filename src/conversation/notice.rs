//! What is said unasked, in words: an operator's alarm and a family's reminder.
//!
//! The promise: an alarm names requests by reference and nothing else, a reminder is a fixed text;
//! what they are about shows only after a tap. It deliberately does not know when to be quiet:
//! guards and rings are the sender's.

use crate::ids::{AppointmentId, LanguageTag};
use crate::text::locale::Direction;
use crate::text::message::{Argument, MessageId};
use crate::time::Timestamp;

use super::apply::{direction_of, language_of};
use super::desk::Desk;
use super::exchange::{Button, Touch};
use super::lane::{Alarm, AlarmKind, AlarmLine, Lane};
use super::present::Voice;
use super::touch::{AlarmAnswer, ReminderAnswer};

/// Requests that an alarm names one by one; the rest is a count.
pub const NAMED_MAX: usize = 4;
/// Characters of a request's reference.
const REFERENCE_CHARS: usize = 4;

/// A text with buttons below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words; lines separated by `\n`.
    pub text: String,
    /// Which way they read.
    pub direction: Direction,
    /// Buttons, row by row.
    pub buttons: Vec<Vec<Button>>,
}

impl Said {
    /// A text without buttons.
    #[must_use]
    pub fn text(text: String, direction: Direction) -> Self {
        Self { text, direction, buttons: Vec::new() }
    }
}

/// An operator's alarm in the lane's language, with what can be answered.
#[must_use]
pub fn alarm(desk: &Desk, lane: &Lane, alarm: &Alarm) -> Said {
    let language = language_of(desk, lane);
    let voice = Voice { desk, language: language.clone(), now: Timestamp::EPOCH };
    let is_alone = alarm.lines.len() == 1;
    let answers = alarm.lines.iter().take(NAMED_MAX);
    Said {
        text: alarm_lines(desk, &language, &alarm.lines),
        direction: direction_of(desk, lane),
        buttons: answers.map(|line| voice.answers(line, is_alone)).collect(),
    }
}

/// Requests that wait, a line each; beyond a few the rest is a count.
#[must_use]
pub fn alarm_lines(desk: &Desk, language: &LanguageTag, lines: &[AlarmLine]) -> String {
    let voice = Voice { desk, language: language.clone(), now: Timestamp::EPOCH };
    let named = lines.iter().take(NAMED_MAX).map(|line| {
        let message = match line.kind {
            AlarmKind::New => "alarm-line",
            AlarmKind::Again => "alarm-again",
            AlarmKind::Test => "alarm-test",
        };
        voice.of_reference(message, line)
    });
    let rest = lines.len().saturating_sub(NAMED_MAX);
    let count = i64::try_from(rest).unwrap_or(i64::MAX);
    let more = (rest > 0)
        .then(|| voice.label(MessageId::of("alarm-more"), &[("count", Argument::Number(count))]));
    named.chain(more).collect::<Vec<_>>().join("\n")
}

/// A family's reminder, with what can be answered.
#[must_use]
pub fn reminder(desk: &Desk, lane: &Lane, appointment: AppointmentId) -> Said {
    let voice = Voice { desk, language: language_of(desk, lane), now: Timestamp::EPOCH };
    let button = |attribute: &'static str, answer| Button {
        touch: Touch::Reminder { appointment: appointment.short(), answer },
        icon: None,
        label: voice.label(MessageId::attribute("neutral-reminder", attribute), &[]),
        language: None,
    };
    Said {
        text: voice.text(MessageId::of("neutral-reminder"), &[]),
        direction: direction_of(desk, lane),
        buttons: vec![
            vec![button("show", ReminderAnswer::Show)],
            vec![
                button("confirm", ReminderAnswer::Confirm),
                button("cancel", ReminderAnswer::Cancel),
            ],
        ],
    }
}

impl Voice<'_> {
    fn of_reference(&self, message: &str, line: &AlarmLine) -> String {
        let reference = line.case.reference(REFERENCE_CHARS);
        self.label(MessageId::of(message), &[("reference", Argument::Text(&reference))])
    }

    /// What can be answered to a line. Where it is the only one, the buttons need not name it.
    fn answers(&self, line: &AlarmLine, is_alone: bool) -> Vec<Button> {
        let case = line.case.short();
        let button = |short: &str, named: &str, answer| Button {
            touch: Touch::Alarm { case, answer },
            icon: None,
            label: if is_alone { self.say(short) } else { self.of_reference(named, line) },
            language: None,
        };
        let claim = match line.kind {
            AlarmKind::New | AlarmKind::Again => {
                button("alarm-claim", "alarm-claim-named", AlarmAnswer::Claim)
            }
            AlarmKind::Test => {
                return vec![button("alarm-here", "alarm-here-named", AlarmAnswer::Claim)];
            }
        };
        vec![claim, button("alarm-pass", "alarm-pass-named", AlarmAnswer::Pass)]
    }
}
