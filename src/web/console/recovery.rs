//! Giving members access again with the recovery key on paper.
//!
//! The promise: two people type a half each; nothing of any case is shown; every open case is
//! sealed anew to whoever should hold it, and the audit says so for each. The key is in memory for
//! this one request.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::html;

use crate::conversation::cases::changes::load;
use crate::conversation::cases::watch::open_entries;
use crate::store::audit::{About, Deed};
use crate::store::credentials::RecoveryKey;
use crate::store::envelope::Holder;
use crate::store::recovery;

use super::page::{Notice, area};
use super::{Asked, Asker, RoomError};

impl Asked<'_> {
    /// The form.
    pub(super) fn recovery(&self, asker: &Asker, notice: Option<&Notice>) -> Response {
        let words = self.words();
        self.show(asker, &words.say("console-recovery"), notice, |frame| {
            html! {
                p { (words.say("console-recovery-text")) }
                (frame.form("/console/recovery", &html! {
                    (area("first", &words.say("console-recovery-first"), None, 3))
                    (area("second", &words.say("console-recovery-second"), None, 3))
                    button.strong { (words.say("console-recovery-go")) }
                }))
            }
        })
    }

    /// Seals every case anew.
    pub(super) async fn recovering(&self, asker: &Asker) -> Result<Response, RoomError> {
        let refused = |id: &str| {
            let notice = Notice::Refused(self.words().say(id));
            let page = self.recovery(asker, Some(&notice));
            (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
        };
        let Ok(secret) = recovery::join(self.fields.get("first"), self.fields.get("second")) else {
            return Ok(refused("console-recovery-mistyped"));
        };
        let conversation = &self.console.conversation;
        let records = &conversation.records;
        let known = records.load_system::<RecoveryKey>(&RecoveryKey::key()).await?;
        // Cases that were sealed before a replacement still open with the older key.
        let is_in_use = known.is_some_and(|(known, _)| known.public == secret.public());
        self.note(&[asker.did(Deed::RecoveryKeyUsed, About::Nothing)]).await?;
        let mut opened = 0;
        // Closed ones too: they are read as long as they are kept.
        for (id, _) in open_entries(records).await? {
            let Some(record) = load(records, id).await? else { continue };
            let Some(envelope) = &record.envelope else { continue };
            if let Ok(key) = envelope.open(id, Holder::Recovery, &secret) {
                opened += 1;
                self.mend(asker, id, &key, Deed::Resealed).await?;
            }
        }
        if opened == 0 && !is_in_use {
            return Ok(refused("console-recovery-strange"));
        }
        // How many there are is not said: whoever looks after the desk may be shut out of some.
        let notice = Notice::Done(self.words().say("console-recovery-done"));
        Ok(self.recovery(asker, Some(&notice)).into_response())
    }
}
