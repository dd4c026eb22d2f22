//! Ways to reach somebody that are not Telegram: e-mail, a gateway for messages and calls, and a
//! watcher outside.
//!
//! The promise: what leaves here is neutral by its type ([`Notice`] holds references of requests
//! and names of faults, never a word somebody wrote); every page has exactly one outcome, told to
//! whoever asks; a page that fails is tried again with growing pauses, and a dead server holds up
//! nobody else's pages. What it deliberately does not do: decide whom to call and when (the watch
//! does), or remember across a restart (the watch decides anew from what stands).

mod gateway;
mod heartbeat;
mod mail;
mod maintainers;
mod pager;
pub(super) mod settings;
pub mod vitals;

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::conversation::lane::AlarmLine;
use crate::ids::LanguageTag;
use crate::time::Timestamp;

pub use pager::{Channels, Patience};
pub use settings::{ChannelSettings, Form, Gateway, Mail};

/// By which way somebody is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Way {
    /// E-mail.
    Mail,
    /// The gateway: a message on a phone, or a call that is read out.
    Gateway,
}

/// Where somebody is reached outside Telegram. Personal: no `Debug` and no message shows it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Route {
    way: Way,
    to: String,
}

/// Why an address or a number cannot be used. It is not repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RouteFault {
    /// Not an e-mail address.
    #[error("is not an e-mail address")]
    Mail,
    /// Not a phone number.
    #[error("is not a phone number with its country, such as +39 0363 000000")]
    Gateway,
}

impl Route {
    /// An e-mail address.
    ///
    /// # Errors
    /// When it is none.
    pub fn mail(address: &str) -> Result<Self, RouteFault> {
        let address = address.trim();
        let is_one: Result<lettre::Address, _> = address.parse();
        is_one.map_err(|_| RouteFault::Mail)?;
        Ok(Self { way: Way::Mail, to: address.to_owned() })
    }

    /// A phone number with its country, kept as `+` and digits.
    ///
    /// # Errors
    /// When it is none.
    pub fn gateway(number: &str) -> Result<Self, RouteFault> {
        let parsed = phonenumber::parse(None, number.trim()).map_err(|_| RouteFault::Gateway)?;
        if !phonenumber::is_valid(&parsed) {
            return Err(RouteFault::Gateway);
        }
        let to = parsed.format().mode(phonenumber::Mode::E164).to_string();
        Ok(Self { way: Way::Gateway, to })
    }

    /// By which way.
    #[must_use]
    pub fn way(&self) -> Way {
        self.way
    }

    /// The address or number, for the one place that needs it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.to
    }
}

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}(…)", self.way)
    }
}

/// What may be told outside. Nothing else can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Requests that wait for the operator, oldest first: their references and nothing more. A
    /// few are named, the rest is a count.
    Alarm(Vec<AlarmLine>),
    /// For the maintainers: what is wrong at present.
    Troubles(Vec<Trouble>),
    /// For the maintainers: what was wrong and is over.
    Over {
        /// What is.
        over: Vec<Trouble>,
        /// What is wrong still: a page that said so may have been replaced by this one.
        still: Vec<Trouble>,
    },
}

/// What the maintainers are told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trouble {
    /// Calls to Telegram are owed and none comes to an end.
    SenderStalled,
    /// Telegram has not been heard for too long.
    PollerDeaf,
    /// The disk is nearly full, or the store refuses.
    DiskFull,
    /// The machine's clock jumped.
    ClockJumped,
    /// The whole chain was called and nobody took a request.
    ChainFailed,
    /// An open request does not stand where it should.
    AuditFailed,
    /// A drill was not answered.
    DrillFailed,
    /// A chat could not be wiped in its time.
    WipeFailed,
}

impl Trouble {
    /// All, for `check` and the tests.
    pub const ALL: [Self; 8] = [
        Self::SenderStalled,
        Self::PollerDeaf,
        Self::DiskFull,
        Self::ClockJumped,
        Self::ChainFailed,
        Self::AuditFailed,
        Self::DrillFailed,
        Self::WipeFailed,
    ];

    /// The message that says it.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::SenderStalled => "trouble-sender",
            Self::PollerDeaf => "trouble-poller",
            Self::DiskFull => "trouble-disk",
            Self::ClockJumped => "trouble-clock",
            Self::ChainFailed => "trouble-chain",
            Self::AuditFailed => "trouble-audit",
            Self::DrillFailed => "trouble-drill",
            Self::WipeFailed => "trouble-wipe",
        }
    }
}

/// Something to tell somebody. A newer page to the same route takes the place of one that waits:
/// it says what waits now, so it must name all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The caller's own number, which comes back with the outcome.
    pub number: u64,
    /// To whom.
    pub to: Route,
    /// In which language.
    pub language: LanguageTag,
    /// What.
    pub notice: Notice,
}

/// What became of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageOutcome {
    /// The page's number.
    pub number: u64,
    /// By which way it went.
    pub way: Way,
    /// What became of it.
    pub fate: PageFate,
    /// When that was known.
    pub at: Timestamp,
}

/// What became of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageFate {
    /// The server took it. That somebody reads it only an answer can tell.
    Taken,
    /// It may have been taken: the answer was lost, and it was tried as often as it may.
    Unknown,
    /// The server does not want it, and will not: a wrong address, a wrong password.
    Refused,
    /// It could not be handed over in the time it had.
    Failed,
    /// A newer page to the same route took its place before it left.
    Replaced,
    /// There is no such way: it is not configured.
    NoWay,
}

/// What an audit of the open requests came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audit {
    /// Every open request stands where it should.
    Clean,
    /// One does not, or the audit could not be made.
    Failed,
}

/// How the watcher outside stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heartbeat {
    /// Nobody outside would notice our silence: no address is set, or none was ever reached.
    /// Counts as failed.
    NeverArmed,
    /// The last sign was taken then.
    Beating(Timestamp),
    /// It was taken once; the latest signs were not, or the audit did not allow them.
    Silent {
        /// The last that was taken.
        since: Timestamp,
    },
}

impl Heartbeat {
    /// Whether somebody outside watches over us.
    #[must_use]
    pub fn is_armed(self) -> bool {
        matches!(self, Self::Beating(_))
    }
}

/// Hands over a page; never waits.
pub type SendPage = dyn Fn(Page) + Send + Sync;
/// What became of pages since last asked.
pub type TakeOutcomes = dyn Fn() -> Vec<PageOutcome> + Send + Sync;
/// Tells of one cycle's audit: a clean one is a sign of life to the watcher outside.
pub type TellAudit = dyn Fn(Audit) + Send + Sync;
/// Tells whether a trouble lasts. Telling the same again and again is right: the maintainers hear
/// of its beginning, from time to time while it lasts, and of its end.
pub type TellTrouble = dyn Fn(Trouble, Lasting) + Send + Sync;

/// Whether a trouble lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasting {
    /// It is there.
    Yes,
    /// It is not.
    No,
}

/// The outside as the watch sees it; the simulation gives one of its own.
#[derive(Clone)]
pub struct Outside {
    /// Pages an operator.
    pub page: Arc<SendPage>,
    /// What became of pages.
    pub outcomes: Arc<TakeOutcomes>,
    /// The audit of each cycle.
    pub audit: Arc<TellAudit>,
    /// Troubles of the maintainers.
    pub trouble: Arc<TellTrouble>,
    /// How the watcher outside stands.
    pub heartbeat: Arc<dyn Fn() -> Heartbeat + Send + Sync>,
    /// Whether a way is configured: the last step of a chain must have one.
    pub has: Arc<dyn Fn(Way) -> bool + Send + Sync>,
}
