//! Every address of the room, and who may come there: one table.
//!
//! The promise: an address that does not stand here does not exist, and whoever may not come to
//! one is answered as if it did not. `tests/suite/console/matrix.rs` tries every line against
//! every role.

use axum::http::Method;

use crate::people::Act;

/// What an address leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Where one arrives: leads on.
    Home,
    /// The sign-in form.
    SignIn,
    /// Signs in.
    SigningIn,
    /// Signs out.
    SigningOut,
    /// The form of an invitation.
    Invitation,
    /// Takes an invitation up.
    Enrolling,
    /// The queue.
    Queue,
    /// A case.
    Case,
    /// Does something to a case.
    CaseDeed,
    /// The phrases for a case, to choose from.
    Phrases,
    /// The appointments of some days.
    Appointments,
    /// An appointment.
    Appointment,
    /// Does something to an appointment.
    AppointmentDeed,
    /// One's own appointments in a calendar elsewhere.
    FeedPage,
    /// Makes the address of that calendar.
    FeedMake,
    /// Takes it away.
    FeedRevoke,
    /// That calendar.
    Feed,
    /// Today's shift.
    Shift,
    /// Confirms a shift.
    ShiftConfirm,
    /// Hands a shift over.
    ShiftHandOver,
    /// Drills.
    Drills,
    /// Begins a drill.
    DrillBegin,
    /// What may be told in numbers.
    Numbers,
    /// The audit.
    Audit,
    /// The operators.
    Operators,
    /// Invites an operator.
    OperatorInvite,
    /// Asks before somebody is invited again.
    OperatorAgain,
    /// Invites one again, who lost their keys.
    OperatorInviteAgain,
    /// Asks before an operator is disabled.
    OperatorLeaving,
    /// Disables an operator.
    OperatorDisable,
    /// One's own account.
    Account,
    /// Changes one's passphrase.
    AccountPassphrase,
    /// Where the two halves of the recovery key are typed.
    Recovery,
    /// Gives members access again with the recovery key.
    Recovering,
}

/// Who may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Anybody, signed in or not.
    Anybody,
    /// Every operator who is signed in.
    Members,
    /// Those whose roles let them do one of these.
    Having(&'static [Act]),
}

/// A line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// How it is asked for.
    pub manner: Manner,
    /// The address; a part in braces stands for anything without a slash.
    pub path: &'static str,
    /// What it leads to.
    pub place: Place,
    /// Who may come. A case's own rules (teams, exclusions, who holds it) come on top, and so do
    /// an appointment's (whose calendar it is, whether it is discreet).
    pub door: Door,
}

/// How an address is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// A page.
    Get,
    /// A form.
    Post,
}

use Manner::{Get, Post};

const QUEUES: Door = Door::Having(&[Act::SeeOrdinaryQueue, Act::SeeDiscreetQueue, Act::JoinByCall]);
const CASES: Door = Door::Having(&[
    Act::SeeOrdinaryQueue,
    Act::SeeDiscreetQueue,
    Act::WorkOrdinary,
    Act::WorkDiscreet,
    Act::JoinByCall,
]);
const APPOINTMENTS: Door =
    Door::Having(&[Act::KeepAppointments, Act::KeepOwnAppointments, Act::SeeInterpreting]);
const KEEPING_APPOINTMENTS: Door = Door::Having(&[Act::KeepAppointments, Act::KeepOwnAppointments]);
const SHIFTS: Door = Door::Having(&[Act::SeeRota, Act::KeepShift]);
const KEEPING: Door = Door::Having(&[Act::KeepShift]);
const DRILLS: Door = Door::Having(&[Act::Drill]);
const AUDIT: Door = Door::Having(&[Act::ReadAudit]);
const NUMBERS: Door = Door::Having(&[Act::ReadStatistics]);
const OPERATORS: Door = Door::Having(&[Act::ManageOperators]);

const fn line(manner: Manner, path: &'static str, place: Place, door: Door) -> Line {
    Line { manner, path, place, door }
}

/// The table.
pub const LINES: &[Line] = &[
    line(Get, "/console", Place::Home, Door::Members),
    line(Get, "/console/enter", Place::SignIn, Door::Anybody),
    line(Post, "/console/enter", Place::SigningIn, Door::Anybody),
    line(Post, "/console/leave", Place::SigningOut, Door::Members),
    line(Get, "/console/invitation/{token}", Place::Invitation, Door::Anybody),
    line(Post, "/console/invitation/{token}", Place::Enrolling, Door::Anybody),
    line(Get, "/console/queue", Place::Queue, QUEUES),
    line(Get, "/console/case/{case}", Place::Case, CASES),
    line(Post, "/console/case/{case}/{deed}", Place::CaseDeed, CASES),
    line(Get, "/console/case/{case}/phrases", Place::Phrases, CASES),
    line(Get, "/console/appointments", Place::Appointments, APPOINTMENTS),
    line(Get, "/console/appointments/{appointment}", Place::Appointment, APPOINTMENTS),
    line(
        Post,
        "/console/appointments/{appointment}/{deed}",
        Place::AppointmentDeed,
        KEEPING_APPOINTMENTS,
    ),
    line(Get, "/console/calendar", Place::FeedPage, APPOINTMENTS),
    line(Post, "/console/calendar", Place::FeedMake, APPOINTMENTS),
    line(Post, "/console/calendar/revoke", Place::FeedRevoke, APPOINTMENTS),
    // A program comes with nothing but the address.
    line(Get, "/console/feed/{address}", Place::Feed, Door::Anybody),
    line(Get, "/console/shift", Place::Shift, SHIFTS),
    line(Post, "/console/shift/confirm", Place::ShiftConfirm, KEEPING),
    line(Post, "/console/shift/hand-over", Place::ShiftHandOver, KEEPING),
    line(Get, "/console/drills", Place::Drills, DRILLS),
    line(Post, "/console/drills", Place::DrillBegin, DRILLS),
    line(Get, "/console/numbers", Place::Numbers, NUMBERS),
    line(Get, "/console/audit", Place::Audit, AUDIT),
    line(Get, "/console/operators", Place::Operators, OPERATORS),
    line(Post, "/console/operators", Place::OperatorInvite, OPERATORS),
    line(Get, "/console/operators/{operator}/invite", Place::OperatorAgain, OPERATORS),
    line(Post, "/console/operators/{operator}/invite", Place::OperatorInviteAgain, OPERATORS),
    line(Get, "/console/operators/{operator}/disable", Place::OperatorLeaving, OPERATORS),
    line(Post, "/console/operators/{operator}/disable", Place::OperatorDisable, OPERATORS),
    line(Get, "/console/account", Place::Account, Door::Members),
    line(Post, "/console/account", Place::AccountPassphrase, Door::Members),
    line(Get, "/console/recovery", Place::Recovery, OPERATORS),
    line(Post, "/console/recovery", Place::Recovering, OPERATORS),
];

/// The line of an address, and what stands in the place of its braces.
#[must_use]
pub fn find<'p>(method: &Method, path: &'p str) -> Option<(&'static Line, Vec<&'p str>)> {
    let manner = match *method {
        Method::GET | Method::HEAD => Get,
        Method::POST => Post,
        _ => return None,
    };
    LINES.iter().filter(|line| line.manner == manner).find_map(|line| {
        let mut parts = Vec::new();
        let mut wanted = line.path.split('/');
        let mut given = path.split('/');
        loop {
            match (wanted.next(), given.next()) {
                (None, None) => return Some((line, parts)),
                (Some(wanted), Some(given)) if wanted.starts_with('{') && !given.is_empty() => {
                    parts.push(given);
                }
                (Some(wanted), Some(given)) if wanted == given => {}
                _ => return None,
            }
        }
    })
}
