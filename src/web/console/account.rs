//! One's own account: changing the passphrase, and proving again who one is.
//!
//! The member's keys stay the same and are only wrapped anew: what was sealed to them still opens.
//! What gives or takes away access is done by nobody who merely found an open session.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::store::Batch;
use crate::store::audit::{self as chain, About, Deed};
use crate::store::credentials::{Attempt, Credentials, passphrase};
use crate::store::envelope::WrappedKey;

use super::forms::{self, Cookie};
use super::page::{FieldKind, Notice, Words, field};
use super::{Asked, Asker, RoomError, TRIES};

impl Asked<'_> {
    /// The form.
    pub(super) fn account(&self, asker: &Asker, notice: Option<&Notice>) -> Response {
        let words = self.words();
        self.show(asker, &words.say("console-account"), notice, |frame| {
            html! {
                p { (words.with("console-handle-yours", &[("handle", &asker.operator.handle)])) }
                section {
                    h2 { (words.say("console-account-passphrase")) }
                    p { (words.say("console-passphrase-rule")) }
                    (frame.form("/console/account", &html! {
                        (field("current", &words.say("console-passphrase-current"), None,
                            FieldKind::Hidden, "current-password"))
                        (field("passphrase", &words.say("console-passphrase-new"), None,
                            FieldKind::Hidden, "new-password"))
                        (field("again", &words.say("console-passphrase-again"), None,
                            FieldKind::Hidden, "new-password"))
                        button.strong { (words.say("console-account-go")) }
                    }))
                }
                section {
                    h2 { (words.say("console-account-lost")) }
                    p { (words.say("console-account-lost-text")) }
                }
            }
        })
    }

    /// Wraps the member's key anew and ends all their sessions.
    pub(super) async fn account_passphrase(&self, asker: &Asker) -> Result<Response, RoomError> {
        let refused = |id: &str, status: StatusCode| {
            let notice = Notice::Refused(self.words().say(id));
            (status, self.account(asker, Some(&notice))).into_response()
        };
        let id = asker.operator.id;
        // Somebody at an open screen guesses like anybody else.
        let attempt = Attempt { account: Some(id), address: self.address, known_device: None };
        let Ok(turn) = self.turn(&self.console.memory.known, attempt).await else {
            return Ok(refused("console-enter-refused", StatusCode::TOO_MANY_REQUESTS));
        };
        let new = match self.new_passphrase(&asker.operator.name) {
            Ok(new) => new,
            Err(id) => return Ok(refused(id, StatusCode::UNPROCESSABLE_ENTITY)),
        };
        let conversation = &self.console.conversation;
        let at = Credentials::key_of(id);
        let found = conversation.records.load::<Credentials>(&at).await?;
        let current = passphrase(self.fields.get("current"));
        let key = found.ok_or(RoomError::Nothing)?.value.key;
        let stretched = key.clone();
        let (entropy, stretch) = (self.console.entropy.clone(), self.console.stretch);
        let rewrapped = turn
            .stretch(move || {
                let secret = key.unwrap(id, &current)?;
                WrappedKey::wrap(id, &secret, &new, stretch, &entropy)
            })
            .await;
        let Ok(key) = rewrapped else {
            self.console.memory.slowing().failed(attempt, (self.console.now)());
            return Ok(refused("console-passphrase-not-yours", StatusCode::FORBIDDEN));
        };
        for _ in 0..TRIES {
            let keys = [at.clone(), chain::head_key()];
            let _turns = conversation.turnstile.enter_all(&keys).await;
            let found = conversation.records.load::<Credentials>(&at).await?;
            let mut found = found.ok_or(RoomError::Nothing)?;
            if found.value.key != stretched {
                // Enrolled anew, or changed elsewhere: the older key must not come back.
                return Ok(refused("console-passphrase-not-yours", StatusCode::FORBIDDEN));
            }
            found.value.key = key.clone();
            // Browsers they were known by are strangers again.
            found.value.devices.clear();
            let mut batch = Batch::new(self.now);
            let records = &conversation.records;
            records.put(&mut batch, at.clone(), &found.value, found.version, &found.seal)?;
            let deed = asker.did(Deed::PassphraseChanged, About::Operator(id));
            chain::append(records, &mut batch, &[deed]).await?;
            if self.console.commit(batch).await? {
                self.console.memory.slowing().succeeded(attempt);
                self.console.memory.sessions().end_all_of(id);
                let mut response = forms::on("/console/enter");
                self.put_cookie(&mut response, Cookie::Session, "");
                return Ok(response);
            }
        }
        Err(RoomError::Contended)
    }

    /// Whether the form carries the member's passphrase and a fresh code, which is used up with
    /// it. What is wrong is in the audit, and slows whoever guesses.
    ///
    /// # Errors
    /// The outer one when the records fail; the inner one is what to say.
    pub(super) async fn proves_again(
        &self,
        asker: &Asker,
    ) -> Result<Result<(), (StatusCode, &'static str)>, RoomError> {
        let refused = (StatusCode::FORBIDDEN, "console-proof-refused");
        let id = asker.operator.id;
        let memory = &self.console.memory;
        let attempt = Attempt { account: Some(id), address: self.address, known_device: None };
        let Ok(turn) = self.turn(&memory.known, attempt).await else {
            return Ok(Err((StatusCode::TOO_MANY_REQUESTS, "console-proof-wait")));
        };
        let conversation = &self.console.conversation;
        let records = &conversation.records;
        let at = Credentials::key_of(id);
        let found = records.load::<Credentials>(&at).await?;
        let stretched = found.ok_or(RoomError::Nothing)?.value.key;
        let (key, typed) = (stretched.clone(), passphrase(self.fields.get("passphrase")));
        let is_opened = turn.stretch(move || key.unwrap(id, &typed)).await.is_ok();
        for _ in 0..TRIES {
            let keys = [at.clone(), chain::head_key()];
            let _turns = conversation.turnstile.enter_all(&keys).await;
            let found = records.load::<Credentials>(&at).await?;
            let mut found = found.ok_or(RoomError::Nothing)?;
            let code = found.value.codes.accept(self.fields.get("code"), self.now);
            let is_right = is_opened && code.is_ok() && found.value.key == stretched;
            let mut batch = Batch::new(self.now);
            if is_right {
                records.put(&mut batch, at.clone(), &found.value, found.version, &found.seal)?;
            } else {
                let deed = asker.did(Deed::SignInRefused, About::Operator(id));
                chain::append(records, &mut batch, &[deed]).await?;
            }
            if self.console.commit(batch).await? {
                let mut slowing = memory.slowing();
                if is_right {
                    slowing.succeeded(attempt);
                    return Ok(Ok(()));
                }
                slowing.failed(attempt, (self.console.now)());
                return Ok(Err(refused));
            }
        }
        Err(RoomError::Contended)
    }
}

/// What proves again who one is, at the end of a form.
pub(super) fn proof(words: &Words<'_>) -> Markup {
    html! {
        p.hint { (words.say("console-proof-text")) }
        (field("passphrase", &words.say("console-passphrase"), None, FieldKind::Hidden,
            "current-password"))
        (field("code", &words.say("console-code"), Some(&words.say("console-code-hint")),
            FieldKind::Code, "one-time-code"))
    }
}
