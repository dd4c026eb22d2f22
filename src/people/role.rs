//! Roles, and what each may do: one table, read by every door.

use serde::{Deserialize, Serialize};

/// What somebody is in the network. One person may be several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Answers ordinary requests.
    Reception,
    /// Answers discreet requests: trained by the centre.
    AntiViolence,
    /// Helps two people to understand one another.
    Mediator,
    /// Answers for a team: the supervisor of its chain.
    Coordinator,
    /// Looks after the desk itself, and sees no request's content.
    Administrator,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 5] = [
        Self::Reception,
        Self::AntiViolence,
        Self::Mediator,
        Self::Coordinator,
        Self::Administrator,
    ];

    /// Its name in commands and files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Reception => "reception",
            Self::AntiViolence => "anti_violence",
            Self::Mediator => "mediator",
            Self::Coordinator => "coordinator",
            Self::Administrator => "administrator",
        }
    }

    /// The role of that name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// What can be done in the operators' room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// See the queue of ordinary requests.
    SeeOrdinaryQueue,
    /// See the queue of discreet requests.
    SeeDiscreetQueue,
    /// Take, answer, move and close an ordinary request.
    WorkOrdinary,
    /// Take, answer, move and close a discreet request.
    WorkDiscreet,
    /// Read and write in a request one was called into by whoever holds it.
    JoinByCall,
    /// Take a request away from somebody who cannot go on, and give it back to the chain.
    Release,
    /// Confirm one's own shift and hand it over.
    KeepShift,
    /// See who is on duty.
    SeeRota,
    /// Begin a drill and read what drills came to.
    Drill,
    /// Invite and disable operators.
    ManageOperators,
    /// Read the audit.
    ReadAudit,
    /// Read counts.
    ReadStatistics,
    /// See the appointments of services, confirm, move and cancel them, note who came; those of
    /// discreet services are not among them.
    KeepAppointments,
    /// The same for the calendars one stands in oneself, discreet ones too.
    KeepOwnAppointments,
    /// See when and where one interprets.
    SeeInterpreting,
}

impl Act {
    /// Every act.
    pub const ALL: [Self; 15] = [
        Self::SeeOrdinaryQueue,
        Self::SeeDiscreetQueue,
        Self::WorkOrdinary,
        Self::WorkDiscreet,
        Self::JoinByCall,
        Self::Release,
        Self::KeepShift,
        Self::SeeRota,
        Self::Drill,
        Self::ManageOperators,
        Self::ReadAudit,
        Self::ReadStatistics,
        Self::KeepAppointments,
        Self::KeepOwnAppointments,
        Self::SeeInterpreting,
    ];
}

/// Who may do what. What does not stand here nobody of that role may do.
const MATRIX: [(Role, &[Act]); 5] = [
    (
        Role::Reception,
        &[
            Act::SeeOrdinaryQueue,
            Act::WorkOrdinary,
            Act::KeepShift,
            Act::SeeRota,
            Act::KeepAppointments,
            Act::KeepOwnAppointments,
        ],
    ),
    (
        Role::AntiViolence,
        &[
            Act::SeeDiscreetQueue,
            Act::WorkDiscreet,
            Act::KeepShift,
            Act::SeeRota,
            Act::KeepOwnAppointments,
        ],
    ),
    (Role::Mediator, &[Act::JoinByCall, Act::KeepShift, Act::SeeInterpreting]),
    (
        Role::Coordinator,
        &[
            Act::SeeOrdinaryQueue,
            Act::SeeDiscreetQueue,
            Act::WorkOrdinary,
            Act::WorkDiscreet,
            Act::Release,
            Act::KeepShift,
            Act::SeeRota,
            Act::Drill,
            Act::ReadAudit,
            Act::ReadStatistics,
            Act::KeepAppointments,
            Act::KeepOwnAppointments,
        ],
    ),
    (
        Role::Administrator,
        &[Act::SeeRota, Act::Drill, Act::ManageOperators, Act::ReadAudit, Act::ReadStatistics],
    ),
];

/// Whether a role may do something. A discreet request also asks whether the person is a woman
/// of the team, and not excluded: a role alone opens none (`cases::routing`).
#[must_use]
pub fn may(role: Role, act: Act) -> bool {
    MATRIX.iter().any(|(known, acts)| *known == role && acts.contains(&act))
}
