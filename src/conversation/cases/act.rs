//! What operators do to requests.
//!
//! The promise: whoever may not know of a case gets the same answer as if there were none; of two
//! claims at once one holds; what is written is sealed to the team or not taken at all.

use super::Changes;
use super::changes::Held;
use super::record::{
    ANSWER_UNITS_MAX, Author, Entry, EntryKind, Happening, WaitingReply, Words, units,
};
use super::tally::Counted;
use crate::cases::case::{Act, Case, Ground, Outcome, Refused, State};
use crate::cases::chain::Roster;
use crate::cases::routing::{Candidate, may_be_called_in, may_know, may_open};
use crate::conversation::handle::{Conversation, HandleError};
use crate::conversation::lane::Guard;
use crate::ids::{CaseId, OperatorId};
use crate::store::Batch;
use crate::store::audit::{Deed, Happened};
use crate::store::credentials;
use crate::store::envelope::{Envelope, Holder};
use crate::store::record::Records;
use crate::time::Timestamp;

/// How often what nobody else can redo is redone after a conflict.
pub const CONFLICTS_MAX: usize = 16;
/// How long a notice for her stays good: then it is too late to be about anything.
const NOTICE_LASTS: std::time::Duration = std::time::Duration::from_hours(72);

/// What an operator does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Moves the case.
    Act(Act),
    /// Writes something only operators read.
    Note(Vec<u8>),
    /// Leaves an answer for her, to be pulled; `kept` is what the team keeps of it.
    Answer {
        /// What she will read.
        words: Words,
        /// What the team keeps.
        kept: Vec<u8>,
    },
    /// Tells another service of her, with the ground in words.
    Refer {
        /// On what ground.
        ground: Ground,
        /// When to ask how it went.
        review: Timestamp,
        /// Her consent or the legal reason, in words.
        reason: Vec<u8>,
    },
    /// Ends it, with words if there are any.
    Close {
        /// How.
        outcome: Outcome,
        /// Words.
        words: Vec<u8>,
    },
    /// Marks, or unmarks, that it may not be meant. Never a lock.
    Doubt(bool),
    /// Gives somebody's case back to the chain: a coordinator, for one who cannot go on.
    Release,
}

impl Doing {
    fn deed(&self) -> Deed {
        match self {
            Self::Act(Act::Claim) => Deed::CaseClaimed,
            Self::Act(Act::Pass) => Deed::CasePassed,
            Self::Act(Act::Acknowledge) => Deed::CaseAcknowledged,
            Self::Act(Act::Contact) | Self::Answer { .. } => Deed::CaseAnswered,
            Self::Act(Act::WaitForHer { .. } | Act::WaitForOpening { .. }) => Deed::CaseWaiting,
            Self::Act(Act::Refer { ground, .. }) | Self::Refer { ground, .. } => match ground {
                Ground::Consent => Deed::ReferredByConsent,
                Ground::LegalDuty => Deed::ReferredByLaw,
            },
            Self::Act(Act::Close { .. }) | Self::Close { .. } => Deed::CaseClosed,
            Self::Act(Act::CallIn { .. }) => Deed::MediatorAsked,
            Self::Note(_) | Self::Doubt(_) => Deed::NoteWritten,
            Self::Release => Deed::CaseReleased,
        }
    }
}

impl Conversation {
    /// An operator does something, in a commit of its own.
    ///
    /// # Errors
    /// The outer one when the records fail; the inner one when it is refused, and then nothing
    /// changed but the audit.
    pub async fn operator_does(
        &self,
        by: OperatorId,
        case: CaseId,
        doing: &Doing,
        now: Timestamp,
    ) -> Result<Result<(), Refused>, HandleError> {
        for _ in 0..CONFLICTS_MAX {
            let mut changes = Changes::default();
            let done = self.does(&mut changes, by, case, doing, now).await?;
            if done.is_err() {
                changes = Changes::default();
                changes.did(Happened::to_case(by, Deed::Refused, case));
            }
            let mut batch = Batch::new(now);
            changes.settle(self, &mut batch, None).await?;
            if self.commit(batch).await?.is_some() {
                return Ok(done);
            }
        }
        Err(HandleError::Contended)
    }

    /// The same inside a step's changes. What is refused has changed nothing.
    ///
    /// # Errors
    /// As [`Conversation::operator_does`].
    pub async fn does(
        &self,
        changes: &mut Changes,
        by: OperatorId,
        id: CaseId,
        doing: &Doing,
        now: Timestamp,
    ) -> Result<Result<(), Refused>, HandleError> {
        let who = self.candidate(by, now).await?;
        let called = match doing {
            Doing::Act(Act::CallIn { who }) => self.candidate(*who, now).await?,
            _ => None,
        };
        let may_release = self.operator_may_release(by).await?;
        let roster = self.roster(now).await?;
        let Some(held) = changes.case(id, &self.records).await? else {
            return Ok(Err(Refused::Unknown));
        };
        let Some(who) = who.filter(|who| may_reach(&held.record.case, who, doing)) else {
            return Ok(Err(Refused::Unknown));
        };
        if matches!(doing, Doing::Release) && !may_release {
            return Ok(Err(Refused::NotTheirs));
        }
        if let Doing::Act(Act::CallIn { .. }) = doing
            && !called.is_some_and(|called| may_be_called_in(&held.record.case, &called))
        {
            return Ok(Err(Refused::Unknown));
        }
        let before = held.record.case.clone();
        let was_untouched = super::watch::is_untouched(&held.record);
        if let Err(refused) = self.apply(held, id, &who, doing, &roster, now).await? {
            return Ok(Err(refused));
        }
        let (after, lane) = (held.record.case.clone(), held.record.lane);
        let wants_notice = matches!(doing, Doing::Answer { .. });
        let window = held.record.window.filter(|_| wants_notice && !held.record.is_notice_out);
        if let Some((window, lane)) = window.zip(lane) {
            held.record.is_notice_out = true;
            let guard = Guard {
                expires: Some(now + NOTICE_LASTS),
                window: Some(window),
                ..Guard::default()
            };
            changes.posts.push((lane, guard));
        }
        if !before.is_drill {
            // Taken from the queue before the watch had seen it.
            if was_untouched && after.holder().is_some() {
                changes.count(Counted::Opened(after.kind));
            }
            counted(changes, &before, &after);
        }
        changes.did(Happened::to_case(by, doing.deed(), id));
        Ok(Ok(()))
    }

    async fn operator_may_release(&self, by: OperatorId) -> Result<bool, HandleError> {
        let key = crate::conversation::operators::key_of(by);
        let loaded = self.records.load::<crate::people::Operator>(&key).await?;
        Ok(loaded.is_some_and(|loaded| loaded.value.may(crate::people::Act::Release)))
    }

    async fn apply(
        &self,
        held: &mut Held,
        id: CaseId,
        who: &Candidate,
        doing: &Doing,
        roster: &Roster,
        now: Timestamp,
    ) -> Result<Result<(), Refused>, HandleError> {
        let by = who.id;
        let timing = self.desk.protocol.team(held.record.case.kind).timing;
        let after = |case: &Case, act| case.act(by, act, now, &timing);
        let case = &held.record.case;
        let has_door = held.record.lane.is_some() || case.is_drill;
        let moved = match doing {
            Doing::Answer { .. } if case.is_open() && !has_door => Err(Refused::NoDoor),
            Doing::Act(Act::Refer { ground: Ground::LegalDuty, .. }) => Err(Refused::NoReason),
            Doing::Act(act) => after(case, *act),
            Doing::Answer { words: Words::Own(words), .. } if units(words) > ANSWER_UNITS_MAX => {
                Err(Refused::TooLong)
            }
            Doing::Answer { .. } => after(case, Act::Contact),
            Doing::Refer { reason, .. } if reason.is_empty() => Err(Refused::NoReason),
            Doing::Refer { ground, review, .. } => {
                after(case, Act::Refer { ground: *ground, review: *review })
            }
            Doing::Close { outcome, .. } => after(case, Act::Close { outcome: *outcome }),
            Doing::Note(_) | Doing::Doubt(_) if !case.is_open() => Err(Refused::Over),
            Doing::Note(_) => Ok(case.clone()),
            Doing::Doubt(doubted) => Ok(Case { is_doubted: *doubted, ..case.clone() }),
            Doing::Release => match case.holder() {
                Some(_) => Ok(case.back_to_chain(now)),
                None => Err(Refused::OutOfOrder),
            },
        };
        let moved = match moved {
            Ok(moved) => moved,
            Err(refused) => return Ok(Err(refused)),
        };
        let written = match doing {
            Doing::Note(words) => Some((EntryKind::Note, words)),
            Doing::Answer { kept, .. } => Some((EntryKind::Reply, kept)),
            Doing::Refer { reason, .. } => Some((EntryKind::Ground, reason)),
            Doing::Close { words, .. } if !words.is_empty() => Some((EntryKind::Ending, words)),
            _ => None,
        };
        if let Some((kind, words)) = written {
            let author = Author::Operator(by);
            let kept = self.keep(held, id, (author, kind), words, roster, now).await?;
            if let Err(refused) = kept {
                return Ok(Err(refused));
            }
        }
        if let Doing::Answer { words, .. } = doing {
            held.leave_for_her(WaitingReply { words: words.clone(), at: now });
        }
        moved_on(held, moved, by, doing, now);
        Ok(Ok(()))
    }

    /// Seals words into the body, making its envelope the first time.
    pub(super) async fn keep(
        &self,
        held: &mut Held,
        id: CaseId,
        (author, kind): (Author, EntryKind),
        words: &[u8],
        roster: &Roster,
        now: Timestamp,
    ) -> Result<Result<(), Refused>, HandleError> {
        self.enclose(held, id, roster).await?;
        let number = held.record.entries;
        let entropy = self.records.entropy();
        let Some(envelope) = &held.record.envelope else { return Ok(Err(Refused::NoKey)) };
        match envelope.seal(id, number, words, entropy) {
            Ok(sealed) => {
                held.enter(Entry { author, kind, at: now, sealed });
                Ok(Ok(()))
            }
            Err(_) => Ok(Err(Refused::NoKey)),
        }
    }

    /// Makes the body's envelope for everybody of the chain who may know, if there is none yet;
    /// takes out of it whoever may not know any more.
    pub(super) async fn enclose(
        &self,
        held: &mut Held,
        id: CaseId,
        roster: &Roster,
    ) -> Result<(), HandleError> {
        let case = &held.record.case;
        let stays = |who: &Candidate| {
            may_know(case, who) || (case.called_in.contains(&who.id) && may_be_called_in(case, who))
        };
        if let Some(envelope) = &mut held.record.envelope {
            for who in roster.people.iter().filter(|who| !stays(who)) {
                // Whoever held a copy may have kept the key.
                held.record.is_key_out |= envelope.exclude(Holder::Operator(who.id));
            }
            return Ok(());
        }
        held.record.envelope = fresh_envelope(&self.records, id, case, roster).await?;
        Ok(())
    }
}

async fn fresh_envelope(
    records: &Records,
    id: CaseId,
    case: &Case,
    roster: &Roster,
) -> Result<Option<Envelope>, HandleError> {
    let is_member = |who: &&Candidate| who.on_chain.contains(&case.kind) || who.is_supervisor;
    let members: Vec<OperatorId> = roster
        .people
        .iter()
        .filter(is_member)
        .filter(|who| may_know(case, who))
        .map(|who| who.id)
        .collect();
    let (holders, _) = credentials::holders(records, &members).await?;
    // The recovery key alone is no team: nobody would read what she tells.
    if !holders.iter().any(|(holder, _)| matches!(holder, Holder::Operator(_))) {
        return Ok(None);
    }
    // No holder, or a key that no honest party makes: words are refused rather than lost.
    Ok(Envelope::fresh(id, &holders, records.entropy()).ok())
}

/// Whether the case exists for them, for this. Taking and passing need only its reference.
fn may_reach(case: &Case, who: &Candidate, doing: &Doing) -> bool {
    match doing {
        Doing::Act(_) | Doing::Release => may_know(case, who),
        Doing::Note(_) => may_open(case, who),
        Doing::Answer { .. } | Doing::Refer { .. } | Doing::Close { .. } | Doing::Doubt(_) => {
            may_know(case, who) && may_open(case, who)
        }
    }
}

fn moved_on(held: &mut Held, moved: Case, by: OperatorId, doing: &Doing, now: Timestamp) {
    let record = &mut held.record;
    let before = record.case.holder();
    record.case = moved;
    match record.case.state {
        State::Claimed { .. } => {
            record.stages.claimed.get_or_insert(now);
        }
        State::Acknowledged { .. } => {
            record.stages.acknowledged.get_or_insert(now);
            // A drill is marked at its end, which this is.
            if record.case.is_drill {
                record.case.state = State::Closed { outcome: Outcome::Drill, at: now, by: None };
            }
        }
        State::InContact { .. } => {
            record.stages.contacted.get_or_insert(now);
        }
        _ => {}
    }
    match (before, record.case.holder()) {
        (None, Some(_)) => record.happened(Happening::Claimed(by), now),
        (Some(holder), None) if record.case.is_open() => {
            let what = if matches!(doing, Doing::Release) {
                Happening::TakenAway(holder)
            } else {
                Happening::GaveBack(holder)
            };
            record.happened(what, now);
        }
        _ => {}
    }
    // Nobody is called any more for what somebody has in hand.
    if record.case.holder().is_some() || !record.case.is_open() {
        record.calls.clear();
    }
}

fn counted(changes: &mut Changes, before: &Case, after: &Case) {
    if let (None, State::Claimed { step, .. }) = (before.holder(), after.state) {
        changes.count(Counted::Claimed(after.kind, step));
    }
    if let (true, State::Closed { outcome, .. }) = (before.is_open(), after.state) {
        for what in super::tally::ended(after, outcome) {
            changes.count(what);
        }
    }
}
