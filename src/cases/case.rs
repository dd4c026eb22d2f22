//! A case and the transitions it allows.

use std::collections::BTreeSet;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::protocol::Timing;
use super::routing::Exclusion;
use crate::ids::{LanguageTag, MunicipalityId, OperatorId};
use crate::time::Timestamp;

/// Which queue a case stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CaseKind {
    /// "A person, please": reception.
    Ordinary,
    /// "Talk privately": the anti-violence team.
    Discreet,
}

impl CaseKind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Ordinary, Self::Discreet];
}

/// When she would like to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum When {
    /// Now: alone pages people outside hours, and only where the team agreed to it.
    Now,
    /// Today.
    Today,
    /// In these days; also when she did not say.
    TheseDays,
}

/// A time to look at a case again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// When.
    pub at: Timestamp,
    /// Whether its owner was told that it passed: the next time it goes back to the chain.
    pub is_reminded: bool,
}

impl Review {
    fn on(at: Timestamp) -> Self {
        Self { at, is_reminded: false }
    }
}

/// Why somebody else was told of her.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ground {
    /// She agreed, and it is noted.
    Consent,
    /// The law asks for it; the reason is written in the body.
    LegalDuty,
}

/// How a case ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Outcome {
    /// She was answered.
    Answered,
    /// Another service has her now.
    TakenOver,
    /// She wishes nothing more.
    Withdrawn,
    /// She could not be reached again.
    Lost,
    /// It was nothing for this team; she was shown the way.
    Redirected,
    /// It was a drill.
    Drill,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Self; 6] = [
        Self::Answered,
        Self::TakenOver,
        Self::Withdrawn,
        Self::Lost,
        Self::Redirected,
        Self::Drill,
    ];
}

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// Durable, and nobody was told yet: due at once.
    Received,
    /// Nobody answers at this hour; it is rung when the team opens.
    WaitingForOpening {
        /// When.
        opens: Timestamp,
        /// Who put it there, if an operator did: rung beside those of the first step.
        by: Option<OperatorId>,
    },
    /// Somebody was rung.
    Notified {
        /// Which step of the chain; one past the last is the maintainers.
        step: u8,
        /// How often the whole chain was gone through before.
        round: u16,
        /// When it climbs.
        until: Timestamp,
    },
    /// Somebody took it and has not said yet that they are at it.
    Claimed {
        /// Who.
        by: OperatorId,
        /// At which step it climbs on if they do not.
        step: u8,
        /// The round of the chain.
        round: u16,
        /// When the lease ends.
        until: Timestamp,
    },
    /// They are at it.
    Acknowledged {
        /// Who.
        by: OperatorId,
        /// By when she should have been written to.
        review: Review,
    },
    /// They and she are in contact.
    InContact {
        /// Who.
        by: OperatorId,
        /// When to look again.
        review: Review,
    },
    /// An answer is prepared and waits until she returns.
    WaitingForHer {
        /// Who reads her.
        by: OperatorId,
        /// When to look again.
        review: Review,
    },
    /// Another service was told.
    Referred {
        /// Who follows it until that service has her.
        by: OperatorId,
        /// On what ground.
        ground: Ground,
        /// When to ask.
        review: Review,
    },
    /// Over.
    Closed {
        /// How.
        outcome: Outcome,
        /// When.
        at: Timestamp,
        /// Who had it: they may read it as long as it is kept.
        by: Option<OperatorId>,
    },
}

/// Whose a case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The chain: the watch moves it at the due instant.
    Chain,
    /// This operator.
    Operator(OperatorId),
    /// Nobody: it is over.
    Nobody,
}

/// What an operator, or the person herself, does to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// "I take it."
    Claim,
    /// "Not me": no reason needed.
    Pass,
    /// "I am at it."
    Acknowledge,
    /// She was written to, or wrote.
    Contact,
    /// The answer is prepared; look again then.
    WaitForHer {
        /// When.
        review: Timestamp,
    },
    /// Not before then.
    WaitForOpening {
        /// When.
        opens: Timestamp,
    },
    /// Another service was told.
    Refer {
        /// Why that was allowed.
        ground: Ground,
        /// When to ask how it went.
        review: Timestamp,
    },
    /// Over.
    Close {
        /// How.
        outcome: Outcome,
    },
    /// Calls a second person in: a mediator, or a colleague where the risk is high.
    CallIn {
        /// Whom.
        who: OperatorId,
    },
}

/// Why a transition is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Somebody else has it.
    #[error("somebody else has it")]
    Taken,
    /// It is theirs already: nothing changes.
    #[error("it is theirs already")]
    AlreadyTheirs,
    /// They passed already: nothing changes.
    #[error("they passed already")]
    AlreadyPassed,
    /// It is not theirs.
    #[error("it is not theirs")]
    NotTheirs,
    /// It is over.
    #[error("it is over")]
    Over,
    /// From this state that cannot be done.
    #[error("that cannot be done from where it stands")]
    OutOfOrder,
    /// The time to look again is past, or further away than the team allows.
    #[error("the time to look again is in the past, or too far away")]
    BadReview,
    /// Nobody of the team holds a key: words cannot be kept, and saying that they were would be a
    /// lie.
    #[error("no key stands behind the team, so words cannot be kept")]
    NoKey,
    /// What has to be written was not: the reason of a legal duty.
    #[error("the reason has to be written")]
    NoReason,
    /// An answer that she could not read in one message: it would reach her cut.
    #[error("the answer is too long for one message")]
    TooLong,
    /// The desk forgot her conversation: an answer left here would never be read.
    #[error("she can no longer be answered here")]
    NoDoor,
    /// They may not see it: excluded, of another team, or no longer here.
    #[error("there is no such case for them")]
    Unknown,
}

/// What routing and watch need to know of a case. What she told is not here: only people read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Which queue.
    pub kind: CaseKind,
    /// Where it stands.
    pub state: State,
    /// When the first tap came.
    pub opened: Timestamp,
    /// When she would like to be read.
    pub when: When,
    /// Who must not know.
    pub exclusions: BTreeSet<Exclusion>,
    /// Where she lives, if she said: for exclusions, and for whoever takes it.
    pub municipality: Option<MunicipalityId>,
    /// Her country, if she said.
    pub country: Option<String>,
    /// The language she reads.
    pub language: Option<LanguageTag>,
    /// Whether she asked for a mediator.
    pub wants_mediator: bool,
    /// Who was rung and has it on their phone.
    pub rung: BTreeSet<OperatorId>,
    /// Who passed in this round.
    pub passed: BTreeSet<OperatorId>,
    /// Who was called in by whoever has it.
    pub called_in: BTreeSet<OperatorId>,
    /// Whether it was made to try the chain. Nobody is told before the end.
    pub is_drill: bool,
    /// Whether somebody thinks it is not meant: a mark, never a lock.
    pub is_doubted: bool,
}

impl Case {
    /// A case as the first tap makes it.
    #[must_use]
    pub fn received(kind: CaseKind, now: Timestamp) -> Self {
        Self {
            kind,
            state: State::Received,
            opened: now,
            when: When::TheseDays,
            exclusions: BTreeSet::new(),
            municipality: None,
            country: None,
            language: None,
            wants_mediator: false,
            rung: BTreeSet::new(),
            passed: BTreeSet::new(),
            called_in: BTreeSet::new(),
            is_drill: false,
            is_doubted: false,
        }
    }

    /// Whether it is not over.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !matches!(self.state, State::Closed { .. })
    }

    /// Whose it is.
    #[must_use]
    pub fn owner(&self) -> Owner {
        match self.state {
            State::Received | State::WaitingForOpening { .. } | State::Notified { .. } => {
                Owner::Chain
            }
            State::Claimed { by, .. }
            | State::Acknowledged { by, .. }
            | State::InContact { by, .. }
            | State::WaitingForHer { by, .. }
            | State::Referred { by, .. } => Owner::Operator(by),
            State::Closed { .. } => Owner::Nobody,
        }
    }

    /// Who has it, if somebody does.
    #[must_use]
    pub fn holder(&self) -> Option<OperatorId> {
        match self.owner() {
            Owner::Operator(by) => Some(by),
            Owner::Chain | Owner::Nobody => None,
        }
    }

    /// Who may read it as its own: whoever has it, or had it when it ended.
    #[must_use]
    pub fn reader(&self) -> Option<OperatorId> {
        match self.state {
            State::Closed { by, .. } => by,
            _ => self.holder(),
        }
    }

    /// When it moves by itself. Absent only when it is over.
    #[must_use]
    pub fn next_at(&self) -> Option<Timestamp> {
        match self.state {
            State::Received => Some(self.opened),
            State::WaitingForOpening { opens, .. } => Some(opens),
            State::Notified { until, .. } | State::Claimed { until, .. } => Some(until),
            State::Acknowledged { review, .. }
            | State::InContact { review, .. }
            | State::WaitingForHer { review, .. }
            | State::Referred { review, .. } => Some(review.at),
            State::Closed { .. } => None,
        }
    }

    /// What `by` does to it. Whether `by` may see it at all is `routing`'s question.
    ///
    /// # Errors
    /// [`Refused`]; the case stays as it was.
    pub fn act(
        &self,
        by: OperatorId,
        act: Act,
        now: Timestamp,
        timing: &Timing,
    ) -> Result<Self, Refused> {
        if !self.is_open() {
            return Err(Refused::Over);
        }
        match act {
            Act::Claim => self.claim(by, now, timing),
            Act::Pass => self.pass(by, now),
            Act::CallIn { who } => {
                self.held_by(by)?;
                let mut case = self.clone();
                case.called_in.insert(who);
                Ok(case)
            }
            Act::Acknowledge => {
                let State::Claimed { by: holder, .. } = self.state else {
                    return Err(match self.holder() {
                        Some(holder) if holder == by => Refused::AlreadyTheirs,
                        Some(_) => Refused::NotTheirs,
                        None => Refused::OutOfOrder,
                    });
                };
                if holder != by {
                    return Err(Refused::NotTheirs);
                }
                let review = Review::on(now + timing.contact_within);
                Ok(self.moved(State::Acknowledged { by, review }))
            }
            Act::Contact => {
                self.held_by(by)?;
                let review = Review::on(now + timing.review_after);
                Ok(self.moved(State::InContact { by, review }))
            }
            Act::WaitForHer { review } => {
                self.past_claim(by)?;
                let review = Review::on(reviewed(review, now, timing)?);
                Ok(self.moved(State::WaitingForHer { by, review }))
            }
            Act::WaitForOpening { opens } => {
                self.past_claim(by)?;
                let opens = reviewed(opens, now, timing)?;
                Ok(self.moved(State::WaitingForOpening { opens, by: Some(by) }))
            }
            Act::Refer { ground, review } => {
                self.past_claim(by)?;
                let review = Review::on(reviewed(review, now, timing)?);
                Ok(self.moved(State::Referred { by, ground, review }))
            }
            Act::Close { outcome } => {
                self.past_claim(by)?;
                Ok(self.closed(outcome, now))
            }
        }
    }

    fn moved(&self, state: State) -> Self {
        Self { state, ..self.clone() }
    }

    fn held_by(&self, by: OperatorId) -> Result<(), Refused> {
        match self.holder() {
            Some(holder) if holder == by => Ok(()),
            Some(_) => Err(Refused::NotTheirs),
            None => Err(Refused::OutOfOrder),
        }
    }

    /// What only whoever said "I am at it" may do.
    fn past_claim(&self, by: OperatorId) -> Result<(), Refused> {
        self.held_by(by)?;
        if matches!(self.state, State::Claimed { .. }) {
            return Err(Refused::OutOfOrder);
        }
        Ok(())
    }

    fn claim(&self, by: OperatorId, now: Timestamp, timing: &Timing) -> Result<Self, Refused> {
        let (step, round) = match self.state {
            State::Received | State::WaitingForOpening { .. } => (0, 0),
            State::Notified { step, round, .. } => (step, round),
            State::Claimed { .. }
            | State::Acknowledged { .. }
            | State::InContact { .. }
            | State::WaitingForHer { .. }
            | State::Referred { .. } => {
                let is_theirs = self.holder() == Some(by);
                return Err(if is_theirs { Refused::AlreadyTheirs } else { Refused::Taken });
            }
            State::Closed { .. } => return Err(Refused::Over),
        };
        let until = now + timing.lease;
        let mut case = self.moved(State::Claimed { by, step, round, until });
        case.rung.clear();
        Ok(case)
    }

    fn pass(&self, by: OperatorId, now: Timestamp) -> Result<Self, Refused> {
        match self.state {
            State::Notified { step, round, .. } => {
                if self.passed.contains(&by) {
                    return Err(Refused::AlreadyPassed);
                }
                let mut case = self.clone();
                case.rung.remove(&by);
                case.passed.insert(by);
                // The last one rung passes: nobody is left to wait for.
                if self.rung.contains(&by) && case.rung.is_empty() {
                    case.state = State::Notified { step, round, until: now };
                }
                Ok(case)
            }
            State::Received | State::WaitingForOpening { .. } => Err(Refused::OutOfOrder),
            State::Closed { .. } => Err(Refused::Over),
            _ => {
                self.held_by(by)?;
                let mut case = self.back_to_chain(now);
                case.passed.insert(by);
                Ok(case)
            }
        }
    }

    /// Back to the chain, due at once: the holder passed, left, or must not know. A claim that was
    /// never acknowledged climbs on from where it was taken; anything else begins anew.
    #[must_use]
    pub fn back_to_chain(&self, now: Timestamp) -> Self {
        match self.state {
            State::Claimed { step, round, .. } => {
                self.moved(State::Notified { step, round, until: now })
            }
            State::Acknowledged { .. }
            | State::InContact { .. }
            | State::WaitingForHer { .. }
            | State::Referred { .. } => {
                let mut case = self.moved(State::Received);
                case.passed.clear();
                case
            }
            State::Received
            | State::WaitingForOpening { .. }
            | State::Notified { .. }
            | State::Closed { .. } => self.clone(),
        }
    }

    /// She wishes nothing more, or closes; whoever has it keeps it and is told by its state.
    #[must_use]
    pub fn withdrawn(&self, now: Timestamp) -> Self {
        let mut case = self.closed(Outcome::Withdrawn, now);
        case.rung.clear();
        case
    }

    fn closed(&self, outcome: Outcome, now: Timestamp) -> Self {
        self.moved(State::Closed { outcome, at: now, by: self.holder() })
    }

    /// A reminder to the holder that the time to look again has come, and the grace they have.
    #[must_use]
    pub fn reminded(&self, now: Timestamp, grace: Duration) -> Self {
        let mut case = self.clone();
        if let State::Acknowledged { review, .. }
        | State::InContact { review, .. }
        | State::WaitingForHer { review, .. }
        | State::Referred { review, .. } = &mut case.state
        {
            *review = Review { at: now + grace, is_reminded: true };
        }
        case
    }
}

fn reviewed(at: Timestamp, now: Timestamp, timing: &Timing) -> Result<Timestamp, Refused> {
    if at <= now || now + timing.review_max < at {
        return Err(Refused::BadReview);
    }
    Ok(at)
}
