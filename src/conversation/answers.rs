//! Facts that a flow's actions ask for, and what must be committed with the step that asks.
//!
//! The promise: whatever an answer changes is added to the step's own batch, so it is committed
//! with the step or not at all, and redone from the start after a conflict. It deliberately
//! renders nothing and decides nothing about the conversation: the flow's exits do.

use std::collections::BTreeMap;

use crate::flow::event::Fact;
use crate::flow::model::Action;
use crate::ids::LaneId;
use crate::store::Batch;
use crate::time::Timestamp;

use super::apply::{self, Asked};
use super::cases::Changes;
use super::handle::{Conversation, HandleError};

/// What an answer is given besides the question.
#[expect(dead_code, reason = "the actions so far need only the lane")]
pub(super) struct Asking<'a> {
    /// Whose step it is.
    pub(super) lane: LaneId,
    /// The step's batch.
    pub(super) batch: &'a mut Batch,
    /// What the step changes of requests and operators.
    pub(super) changes: &'a mut Changes,
    /// Now.
    pub(super) now: Timestamp,
}

impl Conversation {
    /// Answers one query.
    #[allow(clippy::unused_async, reason = "actions to come ask the store")]
    pub(super) async fn answer(
        &self,
        _asking: Asking<'_>,
        asked: &mut Asked,
    ) -> Result<Fact, HandleError> {
        Ok(match asked.query.action {
            Action::ShowMyData => {
                Fact { exit: "done", values: apply::my_data(&asked.lane, &asked.session) }
            }
            Action::EraseMyData => {
                apply::begin_erasing(&mut asked.lane);
                asked.session.said.clear();
                asked.session.slots.clear();
                asked.session.history.clear();
                Fact { exit: "done", values: BTreeMap::new() }
            }
        })
    }
}
