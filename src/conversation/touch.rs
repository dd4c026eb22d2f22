//! What a button stands for, and the few characters it travels by.
//!
//! The promise: a button's code is opaque, short and canonical; whatever no button of ours
//! carries is [`Touch::Forged`], never a panic and never another button.

use crate::cases::case::Outcome;
use crate::flow::event::Navigation;
use crate::flow::screen::ChoiceKey;

/// What a button stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touch {
    /// A choice of the screen.
    Choice(ChoiceKey),
    /// One of the ways every screen has.
    Navigate(Navigation),
    /// An operator's answer to an alarm.
    Alarm {
        /// The case's short number.
        case: u64,
        /// What.
        answer: AlarmAnswer,
    },
    /// A button below a reminder.
    Reminder {
        /// The appointment's short number.
        appointment: u64,
        /// What.
        answer: ReminderAnswer,
    },
    /// Data no button of ours has: forged or of a forgotten version.
    Forged,
}

/// What an operator answers to an alarm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlarmAnswer {
    /// "I take it."
    Claim,
    /// "Pass": no reason needed.
    Pass,
    /// "I answer here": an ordinary one they have.
    Write,
    /// "What I wrote goes."
    Send,
    /// "It does not", or "never mind".
    Drop,
    /// "It is over."
    Close,
    /// How it ended.
    CloseAs(Outcome),
}

/// What a person answers to a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReminderAnswer {
    /// Show what it is about.
    Show,
    /// "I come."
    Confirm,
    /// "I cannot come."
    Cancel,
}

/// Upper case before a number tells a button that stands below no screen.
const STANDING: [(Standing, char); 14] = [
    (Standing::Alarm(AlarmAnswer::Claim), 'T'),
    (Standing::Alarm(AlarmAnswer::Pass), 'W'),
    (Standing::Alarm(AlarmAnswer::Write), 'R'),
    (Standing::Alarm(AlarmAnswer::Send), 'I'),
    (Standing::Alarm(AlarmAnswer::Drop), 'A'),
    (Standing::Alarm(AlarmAnswer::Close), 'K'),
    (Standing::Alarm(AlarmAnswer::CloseAs(Outcome::Answered)), 'D'),
    (Standing::Alarm(AlarmAnswer::CloseAs(Outcome::TakenOver)), 'E'),
    (Standing::Alarm(AlarmAnswer::CloseAs(Outcome::Withdrawn)), 'F'),
    (Standing::Alarm(AlarmAnswer::CloseAs(Outcome::Lost)), 'G'),
    (Standing::Alarm(AlarmAnswer::CloseAs(Outcome::Redirected)), 'J'),
    (Standing::Reminder(ReminderAnswer::Show), 'S'),
    (Standing::Reminder(ReminderAnswer::Confirm), 'Y'),
    (Standing::Reminder(ReminderAnswer::Cancel), 'X'),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Alarm(AlarmAnswer),
    Reminder(ReminderAnswer),
}

impl Standing {
    fn code(self, number: u64) -> String {
        let letter = STANDING.iter().find(|(known, _)| *known == self).map_or('-', |(_, it)| *it);
        format!("{letter}{}", base36(number))
    }

    fn read(code: &str) -> Option<Touch> {
        let mut characters = code.chars();
        let letter = characters.next()?;
        let number = read_base36(characters.as_str())?;
        let (standing, _) = STANDING.iter().find(|(_, known)| *known == letter)?;
        Some(match *standing {
            Self::Alarm(answer) => Touch::Alarm { case: number, answer },
            Self::Reminder(answer) => Touch::Reminder { appointment: number, answer },
        })
    }
}

/// Upper case tells a way out from a choice's number.
const WAYS: [(Navigation, &str); 6] = [
    (Navigation::Back, "B"),
    (Navigation::Home, "H"),
    (Navigation::Language, "L"),
    (Navigation::Numbers, "N"),
    (Navigation::Person, "P"),
    (Navigation::Close, "C"),
];

impl Touch {
    /// The touch as a button carries it: at most fourteen letters and digits.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Choice(ChoiceKey(key)) => base36(u64::from(key)),
            Self::Navigate(way) => {
                let letter = WAYS.iter().find(|(known, _)| *known == way);
                letter.map_or("-", |(_, letter)| *letter).to_owned()
            }
            Self::Alarm { case, answer } => Standing::Alarm(answer).code(case),
            Self::Reminder { appointment, answer } => Standing::Reminder(answer).code(appointment),
            Self::Forged => "-".to_owned(),
        }
    }

    /// The touch that a code stands for.
    #[must_use]
    pub fn of_code(code: &str) -> Self {
        if let Some((way, _)) = WAYS.iter().find(|(_, letter)| *letter == code) {
            return Self::Navigate(*way);
        }
        if let Some(touch) = Standing::read(code) {
            return touch;
        }
        read_base36(code)
            .and_then(|key| u32::try_from(key).ok())
            .map_or(Self::Forged, |key| Self::Choice(ChoiceKey(key)))
    }
}

/// A number in 36 digits, without leading zeros.
#[must_use]
pub fn base36(mut number: u64) -> String {
    let mut digits = [0u8; 13];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b"0123456789abcdefghijklmnopqrstuvwxyz"[(number % 36) as usize];
        number /= 36;
        if number == 0 {
            break;
        }
    }
    digits[at..].iter().map(|digit| char::from(*digit)).collect()
}

/// The number that [`base36`] wrote: no sign, no capitals, no leading zeros.
#[must_use]
pub fn read_base36(text: &str) -> Option<u64> {
    let canonical = match text.as_bytes() {
        [] => false,
        [b'0', rest @ ..] => rest.is_empty(),
        bytes => bytes.iter().all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase()),
    };
    if canonical { u64::from_str_radix(text, 36).ok() } else { None }
}
