//! Opening bodies, and bringing in who should be able to.
//!
//! Whoever opens a case with their own key also makes the copies that are missing: a member who
//! joined later, one who was given new keys, a mediator who was called in. Whoever should not have
//! one any more loses it, and then the whole body is sealed to a fresh key: a key that somebody
//! kept opens nothing. So access mends itself with the work, and nobody hands keys around.

use crate::cases::chain::Roster;
use crate::cases::routing::{may_be_called_in, may_know};
use crate::conversation::cases::changes::Held;
use crate::conversation::cases::record::entry_key;
use crate::conversation::cases::told::Told;
use crate::conversation::cases::{CaseRecord, Changes, Entry};
use crate::conversation::desk::{Desk, SOURCE_LANGUAGE};
use crate::ids::{CaseId, LanguageTag, OperatorId};
use crate::store::Batch;
use crate::store::audit::{About, Actor, Deed, Happened};
use crate::store::credentials::holders;
use crate::store::envelope::{CaseKey, EnvelopeError, Holder, PublicKey, SecretKey};
use crate::store::record::Records;
use crate::store::seal::Entropy;
use crate::text::message::MessageId;

use super::{Asked, Asker, RoomError, TRIES};

/// What became of opening a body.
pub(super) enum Body {
    /// Nothing was ever sealed.
    Empty,
    /// Each entry in order; one that was altered says so.
    Open(Vec<(Entry, Result<String, EnvelopeError>)>),
    /// No copy was made for this member, or only for an older key of theirs.
    Shut,
}

/// What a case's body opens with.
pub(super) fn key_of(
    record: &CaseRecord,
    case: CaseId,
    operator: OperatorId,
    secret: &SecretKey,
) -> Option<CaseKey> {
    let envelope = record.envelope.as_ref()?;
    envelope.open(case, Holder::Operator(operator), secret).ok()
}

/// What an entry says: words as they were written, and labels she touched in Italian.
fn said(bytes: &[u8], desk: &Desk) -> String {
    match Told::of_bytes(bytes) {
        Some(Told::Words(words)) => words,
        Some(Told::Choices(labels)) => {
            let italian = LanguageTag::new(SOURCE_LANGUAGE);
            let lines = labels.iter().map(|label| {
                let told =
                    |id| desk.catalog.label(&italian, id, &[]).map(|it| it.text.into_owned());
                let asked = told(MessageId::of(&label.message)).unwrap_or_default();
                let touched = told(MessageId::attribute(&label.message, &label.attribute));
                // The question may be long: its last line is the question itself.
                let asked = asked.rsplit(['.', ':']).next().unwrap_or_default().trim().to_owned();
                format!("{asked} {}", touched.unwrap_or_default())
            });
            lines.collect::<Vec<_>>().join("\n")
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// Opens every entry.
pub(super) fn read(
    record: &CaseRecord,
    key: Option<&CaseKey>,
    entries: Vec<(u32, Entry)>,
    desk: &Desk,
) -> Body {
    match (key, entries.is_empty()) {
        (_, true) if record.envelope.is_none() => Body::Empty,
        (None, _) => Body::Shut,
        (Some(key), _) => Body::Open(
            entries
                .into_iter()
                .map(|(number, entry)| {
                    let words = key.open(number, &entry.sealed).map(|words| said(&words, desk));
                    (entry, words)
                })
                .collect(),
        ),
    }
}

/// Fresh keys for a whole case, after somebody who could open it left, was excluded or lost a
/// key: whatever they kept opens nothing of it any more. False when something of the body cannot
/// be opened: then it stays under the key it has, for whoever may hold it.
async fn renew(
    held: &mut Held,
    (case, key): (CaseId, &CaseKey),
    wanted: &[(Holder, PublicKey)],
    records: &Records,
    entropy: &Entropy,
) -> Result<bool, RoomError> {
    let (mut entries, mut sealed) = (Vec::new(), Vec::new());
    for number in 0..held.record.entries {
        if let Some(loaded) = records.load::<Entry>(&entry_key(case, number)).await? {
            sealed.push((number, loaded.value.sealed.clone()));
            entries.push((loaded.value, loaded.version));
        }
    }
    let Ok((envelope, renewed)) = key.renewed(&sealed, wanted, entropy) else { return Ok(false) };
    held.record.envelope = Some(envelope);
    held.record.is_key_out = false;
    for ((entry, version), (number, sealed)) in entries.into_iter().zip(renewed) {
        held.reseal(number, Entry { sealed, ..entry }, version);
    }
    Ok(true)
}

impl Asked<'_> {
    /// Everybody who should hold a case's key: the chain and its supervisors as far as they may
    /// know of it, whoever was called in, and the recovery key.
    async fn wanted(
        &self,
        record: &CaseRecord,
        roster: &Roster,
    ) -> Result<Vec<(Holder, PublicKey)>, RoomError> {
        let case = &record.case;
        let members: Vec<OperatorId> = roster
            .people
            .iter()
            .filter(|who| {
                let is_of_the_chain = who.on_chain.contains(&case.kind) || who.is_supervisor;
                (is_of_the_chain && may_know(case, who))
                    || (case.reader() == Some(who.id) && may_know(case, who))
                    || (case.called_in.contains(&who.id) && may_be_called_in(case, who))
            })
            .map(|who| who.id)
            .collect();
        Ok(holders(&self.console.conversation.records, &members).await?.0)
    }

    /// Makes the copies that are missing and takes away those that are too many. Nothing happens
    /// when all is as it should be, or when the key is not the case's.
    pub(super) async fn mend(
        &self,
        asker: &Asker,
        case: CaseId,
        key: &CaseKey,
        deed: Deed,
    ) -> Result<bool, RoomError> {
        let conversation = &self.console.conversation;
        for _ in 0..TRIES {
            let roster = conversation.roster(self.now).await?;
            let mut changes = Changes::default();
            let Some(held) = changes.case(case, &conversation.records).await? else {
                return Ok(false);
            };
            let record = held.record.clone();
            let wanted = self.wanted(&record, &roster).await?;
            let Some(envelope) = &mut held.record.envelope else { return Ok(false) };
            let is_key_out = held.record.is_key_out
                || !envelope.holders().all(|holder| wanted.contains(&holder));
            let is_right = envelope.missing(&wanted).is_empty() && !is_key_out;
            if is_right {
                return Ok(false);
            }
            let entropy = &self.console.entropy;
            let is_done = (is_key_out
                && renew(held, (case, key), &wanted, &conversation.records, entropy).await?)
                || held
                    .record
                    .envelope
                    .as_mut()
                    .is_some_and(|envelope| envelope.reseal(key, &wanted, entropy).is_ok());
            if !is_done {
                return Ok(false);
            }
            changes.did(Happened {
                actor: Actor::Operator(asker.operator.id),
                deed,
                about: About::Case(case),
            });
            let mut batch = Batch::new(self.now);
            changes.settle(conversation, &mut batch, None).await?;
            if self.console.commit(batch).await? {
                return Ok(true);
            }
        }
        Err(RoomError::Contended)
    }
}
