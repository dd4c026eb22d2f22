//! What a form does to a case. Every rule is the conversation's; here words become a deed, and a
//! refusal becomes words.

use std::time::Duration;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::cases::case::{Act, Ground, Outcome, Refused};
use crate::conversation::cases::Words as Reply;
use crate::conversation::cases::act::Doing;
use crate::ids::{CaseId, OperatorId};
use crate::store::audit::Deed;
use crate::store::envelope::ENTRY_BYTES_MAX;
use crate::time::Timestamp;

use super::case::{REVIEW_HOURS, outcome_of};
use super::page::Notice;
use super::{Asked, Asker, RoomError, forms, keys, parse_id, phrases};

/// What a form asks for.
enum Asking {
    /// A deed.
    Doing(Doing),
    /// Something is missing or not one of the choices: the message that says so.
    Incomplete(&'static str),
    /// No deed of that name.
    Nothing,
}

impl Asked<'_> {
    /// Does what the form says.
    pub(super) async fn case_deed(&self, asker: &Asker) -> Result<Response, RoomError> {
        let case = self.case_id()?;
        let name = self.parts.get(1).copied().unwrap_or_default();
        let doing = match self.doing(asker, case, name).await? {
            Asking::Doing(doing) => doing,
            Asking::Incomplete(message) => return self.refuse(asker, message).await,
            Asking::Nothing => return Err(RoomError::Nothing),
        };
        let conversation = &self.console.conversation;
        let by = asker.operator.id;
        if let Err(refused) = conversation.operator_does(by, case, &doing, self.now).await? {
            let Some(message) = spoken(refused) else { return Err(RoomError::Nothing) };
            return self.refuse(asker, message).await;
        }
        if let Doing::Act(Act::CallIn { .. }) = doing {
            self.let_in(asker, case).await?;
        }
        // Whoever passed, released or closed it goes on with another one.
        let opened = conversation.open_for(by, case, self.now).await?;
        let stays = opened.is_some_and(|opened| opened.record.case.is_open());
        Ok(if stays {
            forms::on(&format!("/console/case/{case}"))
        } else {
            forms::on("/console/queue")
        })
    }

    /// Whoever was called in is given a copy of the key by the one who called.
    async fn let_in(&self, asker: &Asker, case: CaseId) -> Result<(), RoomError> {
        let conversation = &self.console.conversation;
        let by = asker.operator.id;
        let Some(opened) = conversation.open_for(by, case, self.now).await? else {
            return Ok(());
        };
        if let Some(key) = keys::key_of(&opened.record, case, by, &asker.session.secret) {
            self.mend(asker, case, &key, Deed::Resealed).await?;
        }
        Ok(())
    }

    async fn refuse(&self, asker: &Asker, message: &str) -> Result<Response, RoomError> {
        let notice = Notice::Refused(self.words().say(message));
        let page = self.case(asker, Some(&notice)).await?;
        Ok((StatusCode::CONFLICT, page).into_response())
    }

    async fn doing(&self, asker: &Asker, case: CaseId, name: &str) -> Result<Asking, RoomError> {
        let act = |act| Asking::Doing(Doing::Act(act));
        let review = self.review();
        Ok(match name {
            "claim" => act(Act::Claim),
            "pass" => act(Act::Pass),
            "acknowledge" => act(Act::Acknowledge),
            "release" => Asking::Doing(Doing::Release),
            "doubt" => Asking::Doing(Doing::Doubt(self.fields.get("doubted") == "yes")),
            "note" => match self.written("words") {
                Some(words) => Asking::Doing(Doing::Note(words)),
                None => Asking::Incomplete("console-words-missing"),
            },
            "answer" => match self.written("words") {
                Some(kept) => Asking::Doing(Doing::Answer {
                    words: Reply::Own(self.fields.get("words").replace("\r\n", "\n")),
                    kept,
                }),
                None => Asking::Incomplete("console-words-missing"),
            },
            "phrase" => self.phrase(asker, case).await?,
            "wait-her" => match review {
                Some(review) => act(Act::WaitForHer { review }),
                None => Asking::Incomplete("console-review-missing"),
            },
            "wait-opening" => match review {
                Some(opens) => act(Act::WaitForOpening { opens }),
                None => Asking::Incomplete("console-review-missing"),
            },
            "call-in" => match parse_id(self.fields.get("who")) {
                Some(who) => act(Act::CallIn { who: OperatorId(who) }),
                None => Asking::Incomplete("console-who-missing"),
            },
            "refer" => self.referral(review),
            "close" => self.closing(),
            _ => Asking::Nothing,
        })
    }

    fn referral(&self, review: Option<Timestamp>) -> Asking {
        let ground = match self.fields.get("ground") {
            "consent" => Ground::Consent,
            "law" => Ground::LegalDuty,
            _ => return Asking::Incomplete("console-ground-missing"),
        };
        match (self.written("reason"), review) {
            (Some(reason), Some(review)) => Asking::Doing(Doing::Refer { ground, review, reason }),
            (None, _) => Asking::Incomplete("console-reason-missing"),
            (_, None) => Asking::Incomplete("console-review-missing"),
        }
    }

    fn closing(&self) -> Asking {
        let wanted = self.fields.get("outcome");
        let outcome = Outcome::ALL
            .into_iter()
            .find(|outcome| *outcome != Outcome::Drill && outcome_of(*outcome).0 == wanted);
        match outcome {
            Some(outcome) => Asking::Doing(Doing::Close {
                outcome,
                words: self.written("words").unwrap_or_default(),
            }),
            None => Asking::Incomplete("console-outcome-missing"),
        }
    }

    async fn phrase(&self, asker: &Asker, case: CaseId) -> Result<Asking, RoomError> {
        let name = self.fields.get("phrase");
        if !phrases::is_phrase(name) {
            return Ok(Asking::Incomplete("console-phrase-missing"));
        }
        let conversation = &self.console.conversation;
        let opened = conversation.open_for(asker.operator.id, case, self.now).await?;
        let Some(opened) = opened else { return Ok(Asking::Nothing) };
        let language = phrases::language_of(&opened.record.case);
        let desk = &conversation.desk;
        // A draft is sent only by somebody who read that it is one.
        if phrases::standing(desk, name, &language) != phrases::Standing::Signed
            && self.fields.get("draft") != "yes"
        {
            return Ok(Asking::Incomplete("console-phrase-draft-missing"));
        }
        let id = phrases::id_of(name);
        let kept = self.words().say(&id).into_bytes();
        Ok(Asking::Doing(Doing::Answer { words: Reply::Phrase(id), kept }))
    }

    /// Words that were written, as they are sealed; `None` for none.
    fn written(&self, name: &str) -> Option<Vec<u8>> {
        let words = self.fields.get(name).replace("\r\n", "\n");
        (!words.is_empty() && words.len() <= ENTRY_BYTES_MAX).then(|| words.into_bytes())
    }

    fn review(&self) -> Option<Timestamp> {
        let hours: u64 = self.fields.get("review").parse().ok()?;
        REVIEW_HOURS.contains(&hours).then(|| self.now + Duration::from_hours(hours))
    }
}

/// What a refusal says; nothing where even that would tell that there is a case.
fn spoken(refused: Refused) -> Option<&'static str> {
    Some(match refused {
        Refused::Unknown => return None,
        Refused::Taken => "console-refused-taken",
        Refused::AlreadyTheirs => "console-refused-already-yours",
        Refused::AlreadyPassed => "console-refused-already-passed",
        Refused::NotTheirs => "console-refused-not-yours",
        Refused::Over => "console-refused-over",
        Refused::OutOfOrder => "console-refused-order",
        Refused::BadReview => "console-refused-review",
        Refused::NoDoor => "console-refused-no-door",
        Refused::NoKey => "console-refused-no-key",
        Refused::NoReason => "console-reason-missing",
        Refused::TooLong => "console-refused-long",
    })
}
