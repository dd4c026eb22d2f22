//! Ordinary requests, answered in the chat that rings: claim, write, send, close.
//!
//! The promise: nothing here touches a discreet request, whoever has it and whatever a button
//! says; what an operator writes belongs to one request only because they said so for that one,
//! and goes only after they were asked; it goes the way of every answer, sealed to the team and
//! kept until it is pulled. Words stand with the case and never in the chat's own record, and the
//! message that carried them leaves the chat. It deliberately shows nothing of what a family
//! told: no desk can read that, and it is read in the room.

use std::time::Duration;

use super::Changes;
use super::act::Doing;
use super::record::{ANSWER_UNITS_MAX, CaseRecord, Draft, Words, draft_key, units};
use crate::cases::case::{Act, Outcome, Refused, State};
use crate::cases::routing::may_answer_in_chat;
use crate::conversation::apply::acted;
use crate::conversation::handle::{Conversation, HandleError};
use crate::conversation::lane::{Lane, Stage, Unsent, Writing};
use crate::conversation::ledger;
use crate::conversation::touch::AlarmAnswer;
use crate::ids::{CaseId, OperatorId, TelegramMessageId};
use crate::store::Version;
use crate::time::Timestamp;

/// For so long after "I answer" what they write is the answer. Whoever was called away and comes
/// back writes something else.
pub const WRITING_LASTS: Duration = Duration::from_mins(15);

/// Messages of this chat, in the language of the operators alone: ids and arguments.
pub const MESSAGES: &[(&str, &[&str])] = &[
    ("console-chat-answered", &["reference"]),
    ("console-chat-asked", &["reference"]),
    ("console-chat-asked-in", &["language"]),
    ("console-chat-cancel", &[]),
    ("console-chat-close", &[]),
    ("console-chat-close-named", &["reference"]),
    ("console-chat-closing", &["reference"]),
    ("console-chat-draft", &["reference"]),
    ("console-chat-drop", &[]),
    ("console-chat-lost", &["reference"]),
    ("console-chat-mine", &["reference"]),
    ("console-chat-no-key", &["reference"]),
    ("console-chat-seen", &[]),
    ("console-chat-send", &["reference"]),
    ("console-chat-too-long", &["reference", "count"]),
    ("console-chat-write", &[]),
    ("console-chat-write-named", &["reference"]),
];

impl Conversation {
    /// An operator's answer to their alarm. What it names must stand in it: anything else was
    /// forged, or is long over, and changes nothing.
    ///
    /// # Errors
    /// When the records cannot be read.
    pub(in crate::conversation) async fn alarm_answered(
        &self,
        changes: &mut Changes,
        lane: &mut Lane,
        short: u64,
        answer: AlarmAnswer,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        let Some(who) = lane.operator else { return Ok(()) };
        let lines = lane.outgoing.alarm.iter().flat_map(|alarm| &alarm.lines);
        let standing = lane.outgoing.writing.as_ref().map(|writing| writing.case);
        let mut known = lines.map(|line| line.case).chain(standing);
        let Some(case) = known.find(|case| case.short() == short) else { return Ok(()) };
        // Whoever answers alarms is here, and their chat is not one to be forgotten.
        acted(lane, now);
        if Self::is_test(who, case) {
            return match answer {
                AlarmAnswer::Claim | AlarmAnswer::Pass => {
                    self.test_answered(changes, who, now).await
                }
                _ => Ok(()),
            };
        }
        match answer {
            AlarmAnswer::Claim => {
                // Refused: somebody was quicker, and their commit took the line away.
                let _refused = self.does(changes, who, case, &Doing::Act(Act::Claim), now).await?;
                Ok(())
            }
            AlarmAnswer::Pass => {
                self.put_down(changes, lane, who, Some(case), now).await?;
                let _refused = self.does(changes, who, case, &Doing::Act(Act::Pass), now).await?;
                Ok(())
            }
            AlarmAnswer::Drop => self.put_down(changes, lane, who, None, now).await,
            AlarmAnswer::Write => self.will_write(changes, lane, (who, case), now).await,
            AlarmAnswer::Send => self.send_draft(changes, lane, (who, case), now).await,
            AlarmAnswer::Close => self.will_close(changes, lane, (who, case), now).await,
            AlarmAnswer::CloseAs(outcome) => {
                self.close_here(changes, lane, (who, case), outcome, now).await
            }
        }
    }

    /// What an operator wrote in the chat that rings, if it is an answer they said they would
    /// write. Whether it was taken: otherwise it is theirs, like anybody's words.
    ///
    /// # Errors
    /// When the records cannot be read.
    pub(in crate::conversation) async fn takes_words(
        &self,
        changes: &mut Changes,
        lane: &mut Lane,
        (words, message): (&str, Option<TelegramMessageId>),
        now: Timestamp,
    ) -> Result<bool, HandleError> {
        let (Some(who), Some(writing)) = (lane.operator, lane.outgoing.writing.clone()) else {
            return Ok(false);
        };
        let earlier = match writing.stage {
            Stage::Asked | Stage::TooLong => None,
            // Written anew before it went: the later words are the answer.
            Stage::Drafted { message } => message,
            Stage::Closing | Stage::Unsent { .. } => return Ok(false),
        };
        if writing.until <= now || self.in_hand(changes, (who, writing.case), now).await?.is_none()
        {
            return Ok(false);
        }
        ledger::wipe(lane, earlier, now);
        let words = words.trim();
        let stage = if units(words) > ANSWER_UNITS_MAX {
            self.set_draft(changes, writing.case, None).await?;
            ledger::wipe(lane, message, now);
            Stage::TooLong
        } else {
            let draft = Draft { by: who, words: words.to_owned() };
            self.set_draft(changes, writing.case, Some(draft)).await?;
            Stage::Drafted { message }
        };
        acted(lane, now);
        lane.outgoing.writing = Some(Writing { stage, until: now + WRITING_LASTS, ..writing });
        // Below what they wrote, where they look.
        changes.says(who, true);
        Ok(true)
    }

    /// The case, if it is an ordinary one that they have in hand.
    async fn in_hand(
        &self,
        changes: &mut Changes,
        (who, case): (OperatorId, CaseId),
        now: Timestamp,
    ) -> Result<Option<CaseRecord>, HandleError> {
        let candidate = self.candidate(who, now).await?;
        let held = changes.case(case, &self.records).await?;
        let record = held.map(|held| held.record.clone());
        Ok(record.zip(candidate).and_then(|(record, candidate)| {
            may_answer_in_chat(&record.case, &candidate).then_some(record)
        }))
    }

    /// "I am at it", unless they said so before. Whether they are.
    async fn acknowledge(
        &self,
        changes: &mut Changes,
        (who, case): (OperatorId, CaseId),
        now: Timestamp,
    ) -> Result<bool, HandleError> {
        let Some(record) = self.in_hand(changes, (who, case), now).await? else {
            return Ok(false);
        };
        if !matches!(record.case.state, State::Claimed { .. }) {
            return Ok(true);
        }
        let done = self.does(changes, who, case, &Doing::Act(Act::Acknowledge), now).await?;
        // A drill ends with this word.
        let still = self.in_hand(changes, (who, case), now).await?.is_some();
        Ok(done.is_ok() && still)
    }

    async fn will_write(
        &self,
        changes: &mut Changes,
        lane: &mut Lane,
        (who, case): (OperatorId, CaseId),
        now: Timestamp,
    ) -> Result<(), HandleError> {
        // One answer at a time: what was not sent of another goes.
        self.put_down(changes, lane, who, None, now).await?;
        if self.acknowledge(changes, (who, case), now).await? {
            self.stand(changes, lane, (who, case), Stage::Asked, now).await?;
        }
        Ok(())
    }

    async fn will_close(
        &self,
        changes: &mut Changes,
        lane: &mut Lane,
        (who, case): (OperatorId, CaseId),
        now: Timestamp,
    ) -> Result<(), HandleError> {
        self.put_down(changes, lane, who, None, now).await?;
        if self.in_hand(changes, (who, case), now).await?.is_some() {
            self.stand(changes, lane, (who, case), Stage::Closing, now).await?;
        }
        Ok(())
    }

    async fn stand(
        &self,
        changes: &mut Changes,
        lane: &mut Lane,
        (who, case): (OperatorId, CaseId),
        stage: Stage,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        let held = changes.case(case, &self.records).await?;
        let language = held.and_then(|held| held.record.case.language.clone());
        let until = now + WRITING_LASTS;
        lane.outgoing.writing = Some(Writing { case, stage, language, until });
        changes.says(who, false);
        Ok(())
    }

    async fn send_draft(
        &self,
        changes: &mut Changes,
        lane: &mut Lane,
        (who, case): (OperatorId, CaseId),
        now: Timestamp,
    ) -> Result<(), HandleError> {
        let Some(writing) = lane.outgoing.writing.clone() else { return Ok(()) };
        let Stage::Drafted { message } = writing.stage else { return Ok(()) };
        if writing.case != case {
            return Ok(());
        }
        let loaded = self.records.load::<Draft>(&draft_key(case)).await?;
        let draft = loaded.map(|loaded| loaded.value).filter(|draft| draft.by == who);
        let sent = match draft {
            Some(Draft { words, .. })
                if self.in_hand(changes, (who, case), now).await?.is_some() =>
            {
                let kept = words.clone().into_bytes();
                let doing = Doing::Answer { words: Words::Own(words), kept };
                self.does(changes, who, case, &doing, now).await?
            }
            _ => Err(Refused::NotTheirs),
        };
        match sent {
            Ok(()) => self.put_down(changes, lane, who, None, now).await,
            Err(refused) => {
                let why = if refused == Refused::NoKey { Unsent::NoKey } else { Unsent::Lost };
                let stage = Stage::Unsent { why, message };
                lane.outgoing.writing = Some(Writing { stage, ..writing });
                changes.says(who, true);
                Ok(())
            }
        }
    }

    async fn close_here(
        &self,
        changes: &mut Changes,
        lane: &mut Lane,
        (who, case): (OperatorId, CaseId),
        outcome: Outcome,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        let was_asked = lane
            .outgoing
            .writing
            .as_ref()
            .is_some_and(|writing| writing.case == case && writing.stage == Stage::Closing);
        if !was_asked || outcome == Outcome::Drill {
            return Ok(());
        }
        self.put_down(changes, lane, who, None, now).await?;
        if self.acknowledge(changes, (who, case), now).await? {
            let doing = Doing::Close { outcome, words: Vec::new() };
            let _refused = self.does(changes, who, case, &doing, now).await?;
        }
        Ok(())
    }

    /// Nothing is being written any more: draft and message go. With `only`, nothing but what is
    /// being done with that case.
    async fn put_down(
        &self,
        changes: &mut Changes,
        lane: &mut Lane,
        who: OperatorId,
        only: Option<CaseId>,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        let standing = lane.outgoing.writing.take_if(|it| only.is_none_or(|case| it.case == case));
        let Some(writing) = standing else { return Ok(()) };
        if let Stage::Drafted { message } | Stage::Unsent { message, .. } = writing.stage {
            self.set_draft(changes, writing.case, None).await?;
            ledger::wipe(lane, message, now);
        }
        changes.says(who, false);
        Ok(())
    }

    async fn set_draft(
        &self,
        changes: &mut Changes,
        case: CaseId,
        draft: Option<Draft>,
    ) -> Result<(), HandleError> {
        let stored = self.records.store().get(&draft_key(case)).await;
        let stored = stored.map_err(HandleError::Store)?;
        let version = stored.map_or(Version::ABSENT, |stored| stored.version);
        if let Some(held) = changes.case(case, &self.records).await? {
            held.set_draft(draft, version);
        }
        Ok(())
    }
}
