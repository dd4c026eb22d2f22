//! Who may be told of a case: decided before anybody is.
//!
//! The promise: an exclusion holds before assignment and over every door, and where too little is
//! known it excludes. She never sees a list of people: exclusions name circles, not staff.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::case::{Case, CaseKind, State};
use crate::ids::{LanguageTag, MunicipalityId, OperatorId};

/// Who must not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Exclusion {
    /// "Someone in my Comune."
    Municipality,
    /// "Someone from my country."
    Country,
    /// "Someone I know works there": nobody of the whole team.
    Acquaintance,
}

impl Exclusion {
    /// Every exclusion.
    pub const ALL: [Self; 3] = [Self::Municipality, Self::Country, Self::Acquaintance];
}

/// Ways to ring somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channels {
    /// The chat they joined from.
    pub telegram: bool,
    /// By e-mail.
    pub email: bool,
    /// An SMS or voice gateway.
    pub http: bool,
}

impl Channels {
    /// Those of both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            telegram: self.telegram && other.telegram,
            email: self.email && other.email,
            http: self.http && other.http,
        }
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        !(self.telegram || self.email || self.http)
    }

    /// Whether there is one that is not Telegram.
    #[must_use]
    pub fn has_other_than_telegram(self) -> bool {
        self.email || self.http
    }
}

/// What routing knows of an operator: made anew from the records for each decision.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "a view: each is a question routing asks")]
pub struct Candidate {
    /// Who.
    pub id: OperatorId,
    /// The teams whose requests their roles let them work on.
    pub teams: BTreeSet<CaseKind>,
    /// The teams on whose chain the protocol names them.
    pub on_chain: BTreeSet<CaseKind>,
    /// Whether they supervise.
    pub is_supervisor: bool,
    /// Whether she is a woman trained by the centre.
    pub is_trained_woman: bool,
    /// Whether they declared their ties; unknown ones exclude.
    pub has_declared: bool,
    /// Where they belong.
    pub municipalities: BTreeSet<MunicipalityId>,
    /// Where they come from.
    pub countries: BTreeSet<String>,
    /// What they speak.
    pub languages: Vec<LanguageTag>,
    /// Whether they work here.
    pub is_active: bool,
    /// Whether they confirmed the shift that runs now.
    pub is_on_duty: bool,
    /// Whether they answered a test alarm lately.
    pub is_reachable: bool,
    /// Whether they were not rung too often this night.
    pub may_be_woken: bool,
    /// Whether the body can be sealed to them.
    pub has_key: bool,
    /// How they can be rung.
    pub channels: Channels,
}

/// Whether she excluded them: by what she said, and what they declared.
#[must_use]
pub fn is_excluded(case: &Case, who: &Candidate) -> bool {
    case.exclusions.iter().any(|exclusion| match exclusion {
        Exclusion::Acquaintance => true,
        Exclusion::Municipality => {
            !who.has_declared
                || match &case.municipality {
                    Some(hers) => who.municipalities.contains(hers),
                    // She did not say where: whoever belongs anywhere may be from there.
                    None => !who.municipalities.is_empty(),
                }
        }
        Exclusion::Country => {
            !who.has_declared
                || match &case.country {
                    Some(hers) => who.countries.contains(hers),
                    None => !who.countries.is_empty(),
                }
        }
    })
}

/// Whether they may know that the case exists: see it, be rung for it, take it.
#[must_use]
pub fn may_know(case: &Case, who: &Candidate) -> bool {
    who.is_active
        && who.teams.contains(&case.kind)
        && (case.kind == CaseKind::Ordinary || who.is_trained_woman)
        && !is_excluded(case, who)
}

/// Whether whoever holds it may call them in: a mediator too, and for a discreet case a trained
/// woman like everybody else.
#[must_use]
pub fn may_be_called_in(case: &Case, who: &Candidate) -> bool {
    who.is_active
        && (case.kind == CaseKind::Ordinary || who.is_trained_woman)
        && !is_excluded(case, who)
}

/// Whether they may read and write in it: who holds it, and who was called in by them. When it is
/// over the same people may read it still, and nobody writes.
#[must_use]
pub fn may_open(case: &Case, who: &Candidate) -> bool {
    match case.state {
        State::Received | State::WaitingForOpening { .. } | State::Notified { .. } => false,
        _ => {
            (case.reader() == Some(who.id) && may_know(case, who))
                || (case.called_in.contains(&who.id) && may_be_called_in(case, who))
        }
    }
}

/// Whether they may answer it in the chat that rings. A discreet case never, whoever has it: its
/// words stay in the room.
#[must_use]
pub fn may_answer_in_chat(case: &Case, who: &Candidate) -> bool {
    case.kind == CaseKind::Ordinary
        && case.is_open()
        && case.holder() == Some(who.id)
        && may_open(case, who)
}

/// What somebody may see of a case: in a village a municipality, a language or a country is a
/// name, so before it is theirs they see none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// It does not exist for them: in no list, no count, no notice.
    Nothing,
    /// Its reference, how long it waits and when it moves.
    Reference,
    /// All of the envelope, and the body.
    All,
}

/// How much of `case` there is for `who`.
#[must_use]
pub fn sight(case: &Case, who: &Candidate) -> Sight {
    if may_open(case, who) {
        Sight::All
    } else if may_know(case, who) {
        Sight::Reference
    } else {
        Sight::Nothing
    }
}
