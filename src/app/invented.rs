//! Invented operators: they make a local run whole, and exist nowhere else.
//!
//! The promise: they work only beside a protocol that names them as invented; in any other run
//! whoever of them is still in the store is disabled before anything is rung.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::cases::CaseKind;
use crate::conversation::handle::Conversation;
use crate::conversation::operators::{self, OperatorFault};
use crate::ids::OperatorId;
use crate::people::operator::Ties;
use crate::people::rota::Duty;
use crate::people::{Operator, Role};
use crate::store::audit::Actor;
use crate::store::credentials::holders;
use crate::time::Timestamp;

/// How long they say that they are there; said again well before.
const SHIFT: Duration = Duration::from_hours(12);

/// Makes the invented operators of the protocol, keeps them at work, and disables all others.
///
/// # Errors
/// When the records fail.
pub async fn keep(conversation: &Conversation, now: Timestamp) -> Result<(), OperatorFault> {
    let protocol = &conversation.desk.protocol;
    let known = operators::all(&conversation.records).await?;
    for operator in known.iter().filter(|operator| operator.is_fictitious) {
        let is_wanted = protocol.fictitious.contains(&operator.handle);
        if is_wanted && operator.is_active() {
            let id = operator.id;
            conversation
                .change_operator(id, now, |operator, _| {
                    at_work(operator, now);
                    Ok(())
                })
                .await?;
        } else if operator.is_active() {
            conversation.disable_operator(operator.id, Actor::Desk, now).await?;
        }
    }
    for handle in &protocol.fictitious {
        let stands =
            known.iter().any(|operator| operator.handle == *handle && operator.is_active());
        if !stands {
            let entropy = conversation.records.entropy();
            let mut operator = invented(OperatorId(entropy.bytes()), handle, conversation, now);
            at_work(&mut operator, now);
            conversation.add_operator(operator, Actor::Desk, now).await?;
        }
    }
    Ok(())
}

/// Invitations for invented operators who have no passphrase yet, so that whoever tries the desk
/// on their own machine can come in as one of them: handles, and paths of the operators' room.
///
/// # Errors
/// When the records fail.
pub async fn invitations(
    conversation: &Conversation,
    now: Timestamp,
) -> Result<Vec<(String, String)>, OperatorFault> {
    let known = operators::all(&conversation.records).await?;
    let invented = known.iter().filter(|operator| operator.is_fictitious && operator.is_active());
    let mut invitations = Vec::new();
    for operator in invented {
        let (_, without_key) = holders(&conversation.records, &[operator.id]).await?;
        if !without_key.is_empty() {
            let invited = conversation.invite_again(operator.id, Actor::Desk, now).await?;
            let path = format!("/console/invitation/{}", invited.console.reveal());
            invitations.push((operator.handle.clone(), path));
        }
    }
    Ok(invitations)
}

fn at_work(operator: &mut Operator, now: Timestamp) {
    operator.test_answered = Some(now);
    operator.duty = Some(Duty { from: now, until: now + SHIFT });
}

fn invented(id: OperatorId, handle: &str, desk: &Conversation, now: Timestamp) -> Operator {
    let protocol = &desk.desk.protocol;
    let of = |kind: CaseKind| protocol.team(kind).people.iter().any(|it| it == handle);
    let mut roles = BTreeSet::new();
    if of(CaseKind::Ordinary) {
        roles.insert(Role::Reception);
    }
    if of(CaseKind::Discreet) {
        roles.insert(Role::AntiViolence);
    }
    if roles.is_empty() {
        roles.insert(Role::Coordinator);
    }
    Operator {
        roles,
        is_trained_woman: of(CaseKind::Discreet),
        // A domain that no mail ever leaves for.
        email: Some(format!("{handle}@invalid")),
        ties: Ties { is_declared: true, ..Ties::default() },
        is_fictitious: true,
        ..Operator::new(id, handle.to_owned(), handle.to_owned(), now)
    }
}
