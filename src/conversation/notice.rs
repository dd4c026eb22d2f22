//! What is said unasked, in words: an operator's alarm and a family's reminder.
//!
//! The promise: an alarm names requests by reference and nothing else, a reminder is a fixed text;
//! what they are about shows only after a tap. What an operator writes to a family in the chat is
//! asked about and never repeated. It deliberately does not know when to be quiet:
//! guards and rings are the sender's.

use crate::cases::case::Outcome;
use crate::ids::{AppointmentId, CaseId, LanguageTag};
use crate::text::locale::Direction;
use crate::text::message::{Argument, MessageId};
use crate::time::Timestamp;

use super::apply::{direction_of, language_of};
use super::cases::record::ANSWER_UNITS_MAX;
use super::desk::{Desk, SOURCE_LANGUAGE};
use super::exchange::{Button, Touch};
use super::lane::{Alarm, AlarmKind, AlarmLine, Lane, Stage, Unsent, Writing};
use super::present::Voice;
use super::touch::{AlarmAnswer, ReminderAnswer};

/// Requests that an alarm names one by one; the rest is a count.
pub const NAMED_MAX: usize = 4;
/// So many requests that wait at once are told to be many: whoever reads knows that the queue is
/// more than what is named.
pub const FLOOD: usize = 8;
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

/// An operator's alarm, with what can be answered: in the lane's language, or, where there is
/// something of theirs to work on, in the one language of the operators' room.
#[must_use]
pub fn alarm(desk: &Desk, lane: &Lane, alarm: &Alarm) -> Said {
    let writing = lane.outgoing.writing.as_ref();
    let works = writing.is_some() || alarm.lines.iter().any(|line| is_theirs(line.kind));
    let (language, direction) = if works {
        (LanguageTag::new(SOURCE_LANGUAGE), Direction::LeftToRight)
    } else {
        (language_of(desk, lane), direction_of(desk, lane))
    };
    let voice = Voice::new(desk, language.clone(), Timestamp::EPOCH);
    let is_alone = alarm.lines.len() == 1;
    let (theirs, free): (Vec<&AlarmLine>, Vec<_>) =
        alarm.lines.iter().partition(|line| is_theirs(line.kind));
    let mut text = alarm_lines(desk, &language, &alarm.lines);
    let mut buttons: Vec<Vec<Button>> = Vec::new();
    if let Some(writing) = writing {
        let (said, own) = voice.writing(writing);
        text = if text.is_empty() { said } else { format!("{said}\n\n{text}") };
        buttons.extend(own);
    }
    buttons.extend(free.iter().take(NAMED_MAX).map(|line| voice.answers(line, is_alone)));
    if writing.is_none() {
        buttons.extend(theirs.iter().take(NAMED_MAX).map(|line| voice.answers(line, is_alone)));
    }
    Said { text, direction, buttons }
}

fn is_theirs(kind: AlarmKind) -> bool {
    matches!(kind, AlarmKind::Mine | AlarmKind::Answered)
}

/// Requests that wait, a line each; beyond a few the rest is a count. Those in hand stand below,
/// so that they never hide one that nobody has.
#[must_use]
pub fn alarm_lines(desk: &Desk, language: &LanguageTag, lines: &[AlarmLine]) -> String {
    let voice = Voice::new(desk, language.clone(), Timestamp::EPOCH);
    let (theirs, free): (Vec<&AlarmLine>, Vec<_>) =
        lines.iter().partition(|line| is_theirs(line.kind));
    let flood = (free.len() >= FLOOD).then(|| voice.say("alarm-flood"));
    let groups = [free, theirs].into_iter().flat_map(|lines| voice.named(&lines));
    flood.into_iter().chain(groups).collect::<Vec<_>>().join("\n")
}

/// A family's reminder, with what can be answered.
#[must_use]
pub fn reminder(desk: &Desk, lane: &Lane, appointment: AppointmentId) -> Said {
    let voice = Voice::new(desk, language_of(desk, lane), Timestamp::EPOCH);
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
    fn of_reference(&self, message: &str, case: CaseId) -> String {
        let reference = case.reference(REFERENCE_CHARS);
        self.label(MessageId::of(message), &[("reference", Argument::Text(&reference))])
    }

    /// The first few by name, the rest as a count.
    fn named(&self, lines: &[&AlarmLine]) -> Vec<String> {
        let named = lines.iter().take(NAMED_MAX).map(|line| {
            let message = match line.kind {
                AlarmKind::New => "alarm-line",
                AlarmKind::Again => "alarm-again",
                AlarmKind::Test => "alarm-test",
                AlarmKind::Mine => "console-chat-mine",
                AlarmKind::Answered => "console-chat-answered",
            };
            self.of_reference(message, line.case)
        });
        let rest = lines.len().saturating_sub(NAMED_MAX);
        let count = Argument::Number(i64::try_from(rest).unwrap_or(i64::MAX));
        let more = (rest > 0).then(|| self.label(MessageId::of("alarm-more"), &[("count", count)]));
        named.chain(more).collect()
    }

    /// What can be answered to a line. Where it is the only one, the buttons need not name it.
    fn answers(&self, line: &AlarmLine, is_alone: bool) -> Vec<Button> {
        let button = |short: &str, named: &str, answer| {
            let label =
                if is_alone { self.say(short) } else { self.of_reference(named, line.case) };
            alarm_button(line.case, answer, label)
        };
        let pass = || button("alarm-pass", "alarm-pass-named", AlarmAnswer::Pass);
        match line.kind {
            AlarmKind::New | AlarmKind::Again => {
                vec![button("alarm-claim", "alarm-claim-named", AlarmAnswer::Claim), pass()]
            }
            AlarmKind::Test => {
                vec![button("alarm-here", "alarm-here-named", AlarmAnswer::Claim)]
            }
            AlarmKind::Mine | AlarmKind::Answered => vec![
                button("console-chat-write", "console-chat-write-named", AlarmAnswer::Write),
                button("console-chat-close", "console-chat-close-named", AlarmAnswer::Close),
                pass(),
            ],
        }
    }

    /// What an operator is asked about the request they are working on, and what they can say.
    fn writing(&self, writing: &Writing) -> (String, Vec<Vec<Button>>) {
        let case = writing.case;
        let button = |message: &str, answer| alarm_button(case, answer, self.say(message));
        let cancel = || vec![vec![button("console-chat-cancel", AlarmAnswer::Drop)]];
        match writing.stage {
            Stage::Asked => {
                let language = writing.language.as_ref().map(|tag| self.language_name(tag));
                let reads = language.map(|language| {
                    let arguments = [("language", Argument::Text(&language))];
                    self.label(MessageId::of("console-chat-asked-in"), &arguments)
                });
                let asked = self.of_reference("console-chat-asked", case);
                (std::iter::once(asked).chain(reads).collect::<Vec<_>>().join("\n"), cancel())
            }
            Stage::TooLong => {
                let reference = case.reference(REFERENCE_CHARS);
                let most = i64::try_from(ANSWER_UNITS_MAX).unwrap_or(i64::MAX);
                let arguments =
                    [("reference", Argument::Text(&reference)), ("count", Argument::Number(most))];
                (self.label(MessageId::of("console-chat-too-long"), &arguments), cancel())
            }
            Stage::Drafted { .. } => {
                let send = self.of_reference("console-chat-send", case);
                let buttons = vec![
                    vec![alarm_button(case, AlarmAnswer::Send, send)],
                    vec![button("console-chat-drop", AlarmAnswer::Drop)],
                ];
                (self.of_reference("console-chat-draft", case), buttons)
            }
            Stage::Closing => {
                let ways = Outcome::ALL.into_iter().filter_map(|outcome| {
                    let message = match outcome {
                        Outcome::Answered => "console-outcome-answered",
                        Outcome::TakenOver => "console-outcome-taken-over",
                        Outcome::Withdrawn => "console-outcome-withdrawn",
                        Outcome::Lost => "console-outcome-lost",
                        Outcome::Redirected => "console-outcome-redirected",
                        Outcome::Drill => return None,
                    };
                    Some(vec![button(message, AlarmAnswer::CloseAs(outcome))])
                });
                let buttons = ways.chain(cancel()).collect();
                (self.of_reference("console-chat-closing", case), buttons)
            }
            Stage::Unsent { why, .. } => {
                let message = match why {
                    Unsent::Lost => "console-chat-lost",
                    Unsent::NoKey => "console-chat-no-key",
                };
                let seen = vec![vec![button("console-chat-seen", AlarmAnswer::Drop)]];
                (self.of_reference(message, case), seen)
            }
        }
    }
}

fn alarm_button(case: CaseId, answer: AlarmAnswer, label: String) -> Button {
    Button { touch: Touch::Alarm { case: case.short(), answer }, icon: None, label, language: None }
}
