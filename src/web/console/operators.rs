//! The operators: who works here, with which roles, and whether they can be reached.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::html;

use crate::conversation::operators::{self as records_of, OperatorFault};
use crate::ids::OperatorId;
use crate::people::{Operator, Role};
use crate::store::audit::{About, Actor, Deed};
use crate::store::credentials::holders;

use super::account::proof;
use super::forms;
use super::page::{FieldKind, Notice, Words, field};
use super::{Asked, Asker, RoomError, parse_id};

/// The message that names a role.
#[must_use]
pub fn name_of(role: Role) -> &'static str {
    match role {
        Role::Reception => "console-role-reception",
        Role::AntiViolence => "console-role-team",
        Role::Mediator => "console-role-mediator",
        Role::Coordinator => "console-role-coordinator",
        Role::Administrator => "console-role-administrator",
    }
}

impl Asked<'_> {
    /// The list, and the form of an invitation.
    pub(super) async fn operators(
        &self,
        asker: &Asker,
        notice: Option<&Notice>,
    ) -> Result<Response, RoomError> {
        self.note(&[asker.did(Deed::OperatorsRead, About::Nothing)]).await?;
        let records = &self.console.conversation.records;
        let mut people = records_of::all(records).await?;
        people.sort_by_key(|operator| (!operator.is_active(), operator.name.to_lowercase()));
        let everybody: Vec<OperatorId> = people.iter().map(|operator| operator.id).collect();
        let (_, without_key) = holders(records, &everybody).await?;
        let words = self.words();
        Ok(self.show(asker, &words.say("console-operators"), notice, |frame| {
            html! {
                ul.people {
                    @for operator in &people { li {
                        (self.one(operator, !without_key.contains(&operator.id), asker))
                    } }
                }
                section {
                    h2 { (words.say("console-operator-new")) }
                    (frame.form("/console/operators", &html! {
                        (field("name", &words.say("console-operator-name"), None,
                            FieldKind::Line, "off"))
                        (field("handle", &words.say("console-operator-handle"),
                            Some(&words.say("console-operator-handle-hint")),
                            FieldKind::Line, "off"))
                        fieldset {
                            legend { (words.say("console-operator-roles")) }
                            @for role in Role::ALL {
                                label.check {
                                    input type="checkbox" name={ "role-" (role.name()) } value="yes";
                                    span { (words.say(name_of(role))) }
                                }
                            }
                        }
                        label.check {
                            input type="checkbox" name="trained" value="yes";
                            span { (words.say("console-operator-trained")) }
                        }
                        (proof(&words))
                        button.strong { (words.say("console-operator-invite")) }
                    }))
                }
                p { a href="/console/recovery" { (words.say("console-recovery")) } }
            }
        }))
    }

    fn one(&self, operator: &Operator, has_key: bool, asker: &Asker) -> maud::Markup {
        let words = self.words();
        let roles: Vec<String> =
            operator.roles.iter().map(|role| words.say(name_of(*role))).collect();
        let name = [("name", operator.name.as_str())];
        let marks = marks(operator, has_key, &words, self.now);
        html! {
            span.person { (operator.name) }
            span.hint { (operator.handle) " · " (roles.join(", ")) }
            @for (class, mark) in marks { span.mark.{ (class) } { (mark) } }
            @if operator.is_active() {
                a.button.small href=(Change::InviteAgain.path(operator.id))
                    aria-label=(words.with("console-operator-again-name", &name)) {
                    (words.say("console-operator-again"))
                }
            }
            @if operator.is_active() && operator.id != asker.operator.id {
                a.button.small href=(Change::Disable.path(operator.id))
                    aria-label=(words.with("console-operator-disable-name", &name)) {
                    (words.say("console-operator-disable"))
                }
            }
        }
    }

    /// The operator that the address names, if `asker` may change them so.
    async fn changed(&self, asker: &Asker, change: Change) -> Result<Operator, RoomError> {
        let id = self.parts.first().and_then(|id| parse_id(id)).map(OperatorId);
        // Nobody takes the last key from themselves.
        let id = id.filter(|id| change != Change::Disable || *id != asker.operator.id);
        let key = records_of::key_of(id.ok_or(RoomError::Nothing)?);
        let found = self.console.conversation.records.load::<Operator>(&key).await?;
        let found = found.map(|found| found.value).filter(Operator::is_active);
        found.ok_or(RoomError::Nothing)
    }

    /// Asks before somebody's access is changed, and for a proof of who asks.
    pub(super) async fn operator_asked(
        &self,
        asker: &Asker,
        change: Change,
        notice: Option<&Notice>,
    ) -> Result<Response, RoomError> {
        let operator = self.changed(asker, change).await?;
        let words = self.words();
        let name = [("name", operator.name.as_str())];
        let (title, text, go) = change.messages();
        Ok(self.show(asker, &words.with(title, &name), notice, |frame| {
            html! {
                p { (words.with(text, &name)) }
                (frame.form(&change.path(operator.id), &html! {
                    (proof(&words))
                    button.strong { (words.say(go)) }
                }))
                p { a href="/console/operators" { (words.say("console-operators")) } }
            }
        }))
    }

    async fn refuse_change(
        &self,
        asker: &Asker,
        change: Change,
        (status, message): (StatusCode, &str),
    ) -> Result<Response, RoomError> {
        let notice = Notice::Refused(self.words().say(message));
        let page = self.operator_asked(asker, change, Some(&notice)).await?;
        Ok((status, page).into_response())
    }

    /// Adds an operator and shows both invitations, once.
    pub(super) async fn operator_invite(&self, asker: &Asker) -> Result<Response, RoomError> {
        let roles: BTreeSet<Role> =
            self.fields.checked("role-").filter_map(Role::of_name).collect();
        let (name, handle) = (self.fields.get("name"), self.fields.get("handle").to_lowercase());
        let is_handle = (2..=32).contains(&handle.len())
            && handle.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
        if roles.is_empty() || name.is_empty() || !is_handle {
            let refusal = (StatusCode::UNPROCESSABLE_ENTITY, "console-operator-incomplete");
            return self.refuse_invite(asker, refusal).await;
        }
        if let Err(refusal) = self.proves_again(asker).await? {
            return self.refuse_invite(asker, refusal).await;
        }
        let operator = Operator {
            roles,
            is_trained_woman: self.fields.get("trained") == "yes",
            ..Operator::new(
                OperatorId(self.console.entropy.bytes()),
                handle,
                name.chars().take(80).collect(),
                self.now,
            )
        };
        let name = operator.name.clone();
        let conversation = &self.console.conversation;
        let by = Actor::Operator(asker.operator.id);
        let invited = match conversation.add_operator(operator, by, self.now).await {
            Ok(invited) => invited,
            Err(OperatorFault::HandleTaken(_)) => {
                let refusal = (StatusCode::UNPROCESSABLE_ENTITY, "console-operator-taken");
                return self.refuse_invite(asker, refusal).await;
            }
            Err(fault) => return Err(fault.into()),
        };
        Ok(self.invitations(asker, &name, &invited))
    }

    /// Invites somebody again who lost their keys: what they had opens for them once a colleague
    /// has opened it.
    pub(super) async fn operator_invite_again(&self, asker: &Asker) -> Result<Response, RoomError> {
        let operator = self.changed(asker, Change::InviteAgain).await?;
        if let Err(refusal) = self.proves_again(asker).await? {
            return self.refuse_change(asker, Change::InviteAgain, refusal).await;
        }
        let conversation = &self.console.conversation;
        let by = Actor::Operator(asker.operator.id);
        let invited = match conversation.invite_again(operator.id, by, self.now).await {
            Ok(invited) => invited,
            Err(OperatorFault::Unknown) => return Err(RoomError::Nothing),
            Err(fault) => return Err(fault.into()),
        };
        Ok(self.invitations(asker, &operator.name, &invited))
    }

    /// Both invitations, shown once.
    fn invitations(&self, asker: &Asker, name: &str, invited: &records_of::Invited) -> Response {
        let words = self.words();
        self.show(asker, &words.say("console-invited"), None, |_| {
            html! {
                p { (words.with("console-invited-text", &[("name", name)])) }
                dl {
                    dt { (words.say("console-invited-console")) }
                    dd.secret dir="ltr" { "/console/invitation/" (invited.console.reveal()) }
                    dt { (words.say("console-invited-telegram")) }
                    dd.secret dir="ltr" {
                        "/start " (records_of::START_PREFIX) (invited.telegram.reveal())
                    }
                }
                p { a href="/console/operators" { (words.say("console-operators")) } }
            }
        })
    }

    async fn refuse_invite(
        &self,
        asker: &Asker,
        (status, message): (StatusCode, &str),
    ) -> Result<Response, RoomError> {
        let notice = Notice::Refused(self.words().say(message));
        let page = self.operators(asker, Some(&notice)).await?;
        Ok((status, page).into_response())
    }

    /// Disables an operator and ends their sessions.
    pub(super) async fn operator_disable(&self, asker: &Asker) -> Result<Response, RoomError> {
        let id = self.changed(asker, Change::Disable).await?.id;
        if let Err(refusal) = self.proves_again(asker).await? {
            return self.refuse_change(asker, Change::Disable, refusal).await;
        }
        let by = Actor::Operator(asker.operator.id);
        match self.console.conversation.disable_operator(id, by, self.now).await {
            Ok(()) => {}
            Err(OperatorFault::Unknown) => return Err(RoomError::Nothing),
            Err(fault) => return Err(fault.into()),
        }
        self.console.memory.sessions().end_all_of(id);
        Ok(forms::on("/console/operators"))
    }
}

/// What is done to somebody's access, once it was asked for with a proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// New invitations.
    InviteAgain,
    /// No access any more.
    Disable,
}

impl Change {
    fn path(self, id: OperatorId) -> String {
        let what = match self {
            Self::InviteAgain => "invite",
            Self::Disable => "disable",
        };
        format!("/console/operators/{id}/{what}")
    }

    /// The messages of its page: title, text and button.
    fn messages(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::InviteAgain => (
                "console-operator-again-name",
                "console-operator-again-text",
                "console-operator-again",
            ),
            Self::Disable => (
                "console-operator-disable-name",
                "console-operator-disable-text",
                "console-operator-disable",
            ),
        }
    }
}

fn marks(
    operator: &Operator,
    has_key: bool,
    words: &Words<'_>,
    now: crate::time::Timestamp,
) -> Vec<(&'static str, String)> {
    let mut marks = Vec::new();
    if !operator.is_active() {
        return vec![("off", words.say("console-mark-disabled"))];
    }
    if !has_key {
        marks.push(("warn", words.say("console-mark-no-key")));
    }
    if !operator.is_reachable(now) {
        marks.push(("warn", words.say("console-mark-unreachable")));
    }
    if operator.is_on_duty(now) {
        marks.push(("good", words.say("console-mark-on-duty")));
    }
    if operator.is_fictitious {
        marks.push(("off", words.say("console-mark-fictitious")));
    }
    marks
}
