//! The audit, newest first.

use std::collections::HashMap;

use axum::response::Response;
use maud::html;

use crate::cases::routing::is_excluded;
use crate::conversation::cases::changes::{load, reference};
use crate::conversation::operators as records_of;
use crate::ids::{AppointmentId, CaseId};
use crate::store::audit::{self as chain, About, Actor, Deed, Entry};

use super::page::table;
use super::{Asked, Asker, RoomError};

/// Entries on a page.
const PAGE: usize = 100;
/// Entries read at once.
const READ: usize = 500;
/// Pages that can be turned to: whoever looks further back uses a backup.
const PAGES_MAX: usize = 50;

/// The message that names a deed.
#[must_use]
pub fn name_of(deed: Deed) -> &'static str {
    match deed {
        Deed::SignedIn => "console-deed-signed-in",
        Deed::SignInRefused => "console-deed-sign-in-refused",
        Deed::SignedOut => "console-deed-signed-out",
        Deed::Enrolled => "console-deed-enrolled",
        Deed::PassphraseChanged => "console-deed-passphrase-changed",
        Deed::QueueRead => "console-deed-queue-read",
        Deed::CaseOpened => "console-deed-case-opened",
        Deed::CaseSeen => "console-deed-case-seen",
        Deed::CaseRead => "console-deed-case-read",
        Deed::CaseClaimed => "console-deed-case-claimed",
        Deed::CaseAcknowledged => "console-deed-case-acknowledged",
        Deed::CasePassed => "console-deed-case-passed",
        Deed::CaseReleased => "console-deed-case-released",
        Deed::CaseAnswered => "console-deed-case-answered",
        Deed::NoteWritten => "console-deed-note-written",
        Deed::MediatorAsked => "console-deed-mediator-asked",
        Deed::CaseWaiting => "console-deed-case-waiting",
        Deed::ReferredByConsent => "console-deed-referred-by-consent",
        Deed::ReferredByLaw => "console-deed-referred-by-law",
        Deed::CaseClosed => "console-deed-case-closed",
        Deed::CaseErased => "console-deed-case-erased",
        Deed::Excluded => "console-deed-excluded",
        Deed::Resealed => "console-deed-resealed",
        Deed::RecoveryKeyMade => "console-deed-recovery-key-made",
        Deed::RecoveryKeyUsed => "console-deed-recovery-key-used",
        Deed::ShiftConfirmed => "console-deed-shift-confirmed",
        Deed::ShiftHandedOver => "console-deed-shift-handed-over",
        Deed::DrillBegun => "console-deed-drill-begun",
        Deed::OperatorInvited => "console-deed-operator-invited",
        Deed::OperatorDisabled => "console-deed-operator-disabled",
        Deed::OperatorChanged => "console-deed-operator-changed",
        Deed::OperatorsRead => "console-deed-operators-read",
        Deed::AuditRead => "console-deed-audit-read",
        Deed::Refused => "console-deed-refused",
        Deed::AlarmSent => "console-deed-alarm-sent",
        Deed::ShiftsRead => "console-deed-shifts-read",
        Deed::DrillsRead => "console-deed-drills-read",
        Deed::PhrasesRead => "console-deed-phrases-read",
        Deed::AppointmentsRead => "console-deed-visits-read",
        Deed::AppointmentRead => "console-deed-visit-read",
        Deed::AppointmentConfirmed => "console-deed-visit-confirmed",
        Deed::AppointmentMoved => "console-deed-visit-moved",
        Deed::AppointmentCancelled => "console-deed-visit-cancelled",
        Deed::AppointmentAttended => "console-deed-visit-attended",
        Deed::AppointmentMissed => "console-deed-visit-missed",
        Deed::FeedMade => "console-deed-feed-made",
        Deed::FeedRevoked => "console-deed-feed-revoked",
        Deed::FeedRead => "console-deed-feed-read",
        Deed::StatisticsRead => "console-deed-statistics-read",
    }
}

impl Asked<'_> {
    /// A page of the audit; reading it is in it.
    ///
    /// Whoever a case is closed to finds none of its entries: not even that there are some. So
    /// pages are counted by what is shown, and entries stand without their numbers.
    pub(super) async fn audit(&self, asker: &Asker) -> Result<Response, RoomError> {
        self.note(&[asker.did(Deed::AuditRead, About::Nothing)]).await?;
        let page = self.query.strip_prefix("page=").and_then(|page| page.parse().ok());
        let page = page.unwrap_or(0_usize).min(PAGES_MAX);
        let entries = self.visible(asker, page).await?;
        let (shown, more) = entries.split_at(entries.len().min(PAGE));
        let people = records_of::all(&self.console.conversation.records).await?;
        let words = self.words();
        let name = |id| {
            let found = people.iter().find(|operator| operator.id == id);
            found.map_or_else(|| words.say("console-actor-gone"), |found| found.name.clone())
        };
        let who = |actor: Actor| match actor {
            Actor::Desk => words.say("console-actor-desk"),
            Actor::Operator(id) => name(id),
            Actor::Maintainer => words.say("console-actor-maintainer"),
            Actor::Stranger => words.say("console-actor-stranger"),
        };
        let about = |about: About| match about {
            About::Nothing => String::new(),
            About::Case(case) => words.with("console-about-case", &[("case", &reference(case))]),
            About::Operator(id) => name(id),
            About::Appointment(id) => {
                let code = crate::booking::appointment::reference(id);
                words.with("console-about-visit", &[("visit", &code)])
            }
        };
        let heading = words.say("console-audit");
        let columns = [
            "console-audit-when",
            "console-audit-who",
            "console-audit-what",
            "console-audit-about",
        ]
        .map(|id| words.say(id));
        let row = |entry: &Entry| {
            html! { tr {
                td { (words.when(entry.at)) }
                td { (who(entry.actor)) }
                td { (words.say(name_of(entry.deed))) }
                td { (about(entry.about)) }
            } }
        };
        Ok(self.show(asker, &heading, None, |_| {
            html! {
                p { (words.say("console-audit-text")) }
                (table(&heading, &columns, shown.iter().map(row)))
                @if !more.is_empty() && page < PAGES_MAX {
                    p { a href={ "/console/audit?page=" (page + 1) } {
                        (words.say("console-audit-older"))
                    } }
                }
            }
        }))
    }

    /// The entries of a page that the asker may see, and one more if there are more.
    async fn visible(&self, asker: &Asker, page: usize) -> Result<Vec<Entry>, RoomError> {
        let conversation = &self.console.conversation;
        let Some(who) = conversation.candidate(asker.operator.id, self.now).await? else {
            return Ok(Vec::new());
        };
        let seen = conversation.seen_by(&asker.operator);
        let mut known: HashMap<CaseId, bool> = HashMap::new();
        let mut visits: HashMap<AppointmentId, bool> = HashMap::new();
        let (mut shown, mut before) = (Vec::new(), None);
        let wanted = (page + 1) * PAGE + 1;
        loop {
            let read = chain::newest(&conversation.records, before, READ).await?;
            before = read.last().map(|entry| entry.number);
            for entry in read {
                let is_visible = match entry.about {
                    About::Case(case) => {
                        if let Some(known) = known.get(&case) {
                            *known
                        } else {
                            // A case that is gone cannot say any more who must not know.
                            let record = load(&conversation.records, case).await?;
                            let open = record.is_some_and(|it| !is_excluded(&it.case, &who));
                            known.insert(case, open);
                            open
                        }
                    }
                    About::Appointment(id) => {
                        if let Some(known) = visits.get(&id) {
                            *known
                        } else {
                            // One that is gone cannot say any more whether it was discreet.
                            let found = conversation.appointment(id).await?;
                            let open = found.is_some_and(|found| {
                                !conversation.is_discreet(&found.value)
                                    || conversation.sight(&seen, &found.value).is_some()
                            });
                            visits.insert(id, open);
                            open
                        }
                    }
                    About::Nothing | About::Operator(_) => true,
                };
                if is_visible {
                    shown.push(entry);
                }
            }
            if shown.len() >= wanted || before.is_none_or(|before| before <= 1) {
                shown.truncate(wanted);
                return Ok(shown.split_off((page * PAGE).min(shown.len())));
            }
        }
    }
}
