//! Her side: asking, telling, looking, reading, ending.
//!
//! The promise: the first confirmed tap is a case and an alarm in one commit; repeated taps join
//! it and wake nobody twice; what she excludes holds from that commit on; what she is told is
//! computed from the live chain at that moment. It deliberately writes no words.

use std::collections::BTreeSet;

use super::Changes;
use super::changes::{Held, find};
use super::record::{
    ANSWER_UNITS_MAX, Author, CaseRecord, EntryKind, Happening, WaitingReply, Words, reply_key,
    units,
};
use super::tally;
use crate::cases::CaseKind;
use crate::cases::case::{Act, Case, Outcome, Refused, Review, State, When};
use crate::cases::routing::{Exclusion, may_know};
use crate::cases::watch::{self, Truth};
use crate::conversation::handle::{Conversation, HandleError};
use crate::conversation::lane::{ContactWindow, Counter, Lane};
use crate::ids::{CaseId, LaneId, LanguageTag, MunicipalityId};
use crate::store::{Batch, Key};
use crate::text::message::MessageId;
use crate::time::Timestamp;

/// What stands between two replies that are shown together.
pub(in crate::conversation) const BETWEEN_REPLIES: &str = "\n\n";

/// What became of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// A case began.
    New(CaseId),
    /// It joined the one she has.
    Joined(CaseId),
    /// This path is closed here: useful numbers alone.
    PathClosed,
}

/// What she told in the intake; what is absent was skipped, or was told before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intake {
    /// When she would like to be read.
    pub when: Option<When>,
    /// Who must not know. An empty set takes earlier ones back.
    pub exclusions: Option<BTreeSet<Exclusion>>,
    /// Where she lives.
    pub municipality: Option<MunicipalityId>,
    /// Her country, by ISO code.
    pub country: Option<String>,
    /// The language she reads.
    pub language: Option<LanguageTag>,
    /// Whether she wishes a mediator.
    pub wants_mediator: Option<bool>,
    /// When a neutral notice may arrive; `Some(None)` means never.
    pub window: Option<Option<ContactWindow>>,
    /// The picture she chose, of twelve; `Some(None)` means none.
    pub sign: Option<Option<u8>>,
}

/// What she sees when she looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Whether she has a case: an open one, or one that was closed with an answer she has not
    /// read.
    pub has_case: bool,
    /// What is true of who reads it.
    pub truth: Truth,
    /// Whether an answer waits.
    pub has_answer: bool,
    /// Whether her picture is asked for before it is shown.
    pub asks_sign: bool,
    /// Within how many of the team's own hours somebody reads, where the team said so.
    pub answers_within_hours: Option<u16>,
}

/// What she gets when she pulls what waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pulled {
    /// Nothing waits.
    Nothing,
    /// Her picture is asked for first.
    NeedsSign,
    /// Another picture: ordinary content, and the operator is told.
    OtherSign,
    /// What waited, oldest first, as much as one message holds: it is gone from the store with
    /// this commit, and what is left waits on.
    Replies(Vec<WaitingReply>),
}

impl Conversation {
    /// She asks for a person: a case, or the one she has at this counter.
    ///
    /// # Errors
    /// When the records cannot be read.
    pub async fn open_case(
        &self,
        changes: &mut Changes,
        (id, lane): (LaneId, &mut Lane),
        (counter, kind): (Counter, CaseKind),
        now: Timestamp,
    ) -> Result<Opened, HandleError> {
        let mut ended = Vec::new();
        if let Some(standing) = lane.requests.at(counter)
            && let Some(held) = changes.case(standing, &self.records).await?
        {
            let before = held.record.case.kind;
            // Closed with an answer: that is read before anything new is asked.
            if held.record.waits_to_be_read() {
                return Ok(Opened::Joined(standing));
            }
            if held.record.case.is_open() {
                // Asking the team of the discreet path is another matter; the other way round the
                // team that knows her answers both.
                if before == kind || kind == CaseKind::Ordinary {
                    asked_again(held, now);
                    return Ok(Opened::Joined(standing));
                }
                if !self.desk.protocol.is_open(kind) {
                    return Ok(Opened::PathClosed);
                }
                self.end(held, standing, now).await?;
                ended = tally::ended(&held.record.case, Outcome::Withdrawn);
            }
        }
        for what in ended {
            changes.count(what);
        }
        if !self.desk.protocol.is_open(kind) {
            return Ok(Opened::PathClosed);
        }
        let case_id = CaseId(self.records.entropy().bytes());
        let mut case = Case::received(kind, now);
        case.language.clone_from(&lane.session.language);
        changes.begin(case_id, CaseRecord::new(case, Some(id)), &self.records);
        lane.requests.put(counter, case_id);
        Ok(Opened::New(case_id))
    }

    /// She tells how she would like it. Without a case nothing happens.
    ///
    /// # Errors
    /// When the records cannot be read.
    pub async fn intake(
        &self,
        changes: &mut Changes,
        hers: Option<CaseId>,
        told: Intake,
        now: Timestamp,
    ) -> Result<bool, HandleError> {
        let roster = self.roster(now).await?;
        let Some(id) = hers else { return Ok(false) };
        let Some(held) = changes.case(id, &self.records).await? else { return Ok(false) };
        if !held.record.case.is_open() {
            return Ok(false);
        }
        let team = self.desk.protocol.team(held.record.case.kind);
        let reached = watch::is_reaching(&held.record.case, &team, &roster);
        take_in(&mut held.record, told, team.pages_outside_hours, now);
        // Whom she excludes has it no more, in the same commit.
        let may =
            |who| roster.people.iter().any(|it| it.id == who && may_know(&held.record.case, it));
        let rung: BTreeSet<_> =
            held.record.case.rung.iter().copied().filter(|who| may(*who)).collect();
        let called_in = held.record.case.called_in.iter().copied().filter(|who| {
            roster.people.iter().any(|it| {
                it.id == *who && crate::cases::routing::may_be_called_in(&held.record.case, it)
            })
        });
        let called_in: BTreeSet<_> = called_in.collect();
        let lost = held.record.case.holder().filter(|holder| !may(*holder));
        let case = &mut held.record.case;
        (case.rung, case.called_in) = (rung, called_in);
        if let Some(holder) = lost {
            *case = case.back_to_chain(now);
            held.record.happened(Happening::TakenAway(holder), now);
        } else if let State::Notified { step, round, .. } = case.state
            && reached
            && !watch::is_reaching(case, &team, &roster)
        {
            // Everybody who was rung, by whatever way, is excluded: the next step, at once.
            case.state = State::Notified { step, round, until: now };
        }
        let may_call = |call: &super::record::Call| match call.to {
            watch::Target::Operator(who) => {
                roster.people.iter().any(|it| it.id == who && may_know(&held.record.case, it))
            }
            watch::Target::LastResort(_) | watch::Target::Maintainers => true,
        };
        let calls: Vec<_> = held.record.calls.iter().copied().filter(may_call).collect();
        held.record.calls = calls;
        self.enclose(held, id, &roster).await?;
        Ok(true)
    }

    /// She tells something in her own words: sealed to the team, or refused when nobody could
    /// read it.
    ///
    /// # Errors
    /// The outer one when the records fail.
    pub async fn told(
        &self,
        changes: &mut Changes,
        hers: Option<CaseId>,
        words: &[u8],
        now: Timestamp,
    ) -> Result<Result<(), Refused>, HandleError> {
        let roster = self.roster(now).await?;
        let Some(id) = hers else { return Ok(Err(Refused::Unknown)) };
        let Some(held) = changes.case(id, &self.records).await? else {
            return Ok(Err(Refused::Unknown));
        };
        if !held.record.case.is_open() {
            return Ok(Err(Refused::Over));
        }
        let kept = self.keep(held, id, (Author::Her, EntryKind::Told), words, &roster, now).await?;
        if kept.is_ok() {
            held.record.happened(Happening::Told, now);
            call_holder(&mut held.record.case, now);
        }
        Ok(kept)
    }

    /// What is true for her at this moment, with what her step changed already: a case that begins
    /// with it is looked at too. Asked before a case as well: then of the team's own.
    ///
    /// # Errors
    /// When the records cannot be read.
    pub async fn look(
        &self,
        changes: &mut Changes,
        hers: Option<CaseId>,
        kind: CaseKind,
        now: Timestamp,
    ) -> Result<Look, HandleError> {
        let record = match hers {
            Some(id) => changes.case(id, &self.records).await?.map(|held| &held.record),
            None => None,
        };
        let record = record.filter(|record| record.case.is_open() || record.waits_to_be_read());
        let kind = record.map_or(kind, |record| record.case.kind);
        let team = self.desk.protocol.team(kind);
        let roster = self.roster(now).await?;
        let truth = if record.is_none() && !self.desk.protocol.is_open(kind) {
            Truth::Nobody
        } else {
            let case = record.map(|record| &record.case);
            watch::truth(kind, case, &team, &roster, now)
        };
        Ok(Look {
            has_case: record.is_some(),
            truth,
            has_answer: record.is_some_and(|record| !record.waiting.is_empty()),
            asks_sign: record.is_some_and(|record| record.sign.is_some()),
            answers_within_hours: team.answers_within_hours,
        })
    }

    /// What a reply says to her.
    pub(in crate::conversation) fn said(
        &self,
        words: &Words,
        language: Option<&LanguageTag>,
        lane: &Lane,
    ) -> Option<String> {
        match words {
            Words::Own(words) => Some(words.clone()),
            Words::Phrase(id) => {
                let language = self.desk.language(language, lane.language_guess.as_ref());
                let text = self.desk.catalog.text(&language, MessageId::of(id), &[])?;
                Some(text.text.into_owned())
            }
        }
    }

    /// She pulls what waits, as much as one message holds. It is deleted with the commit that
    /// shows it.
    ///
    /// # Errors
    /// When the records cannot be read.
    pub async fn pull(
        &self,
        changes: &mut Changes,
        (lane, counter): (&Lane, Counter),
        sign: Option<u8>,
        now: Timestamp,
    ) -> Result<Pulled, HandleError> {
        let Some(id) = lane.requests.at(counter) else { return Ok(Pulled::Nothing) };
        let Some(held) = changes.case(id, &self.records).await? else {
            return Ok(Pulled::Nothing);
        };
        match (held.record.sign, sign) {
            (Some(_), None) => return Ok(Pulled::NeedsSign),
            (Some(hers), Some(shown)) if hers != shown => {
                held.record.happened(Happening::WrongSign, now);
                call_holder(&mut held.record.case, now);
                return Ok(Pulled::OtherSign);
            }
            _ => {}
        }
        held.record.is_notice_out = false;
        let (mut replies, mut room) = (Vec::new(), ANSWER_UNITS_MAX);
        for number in held.record.waiting.clone() {
            let loaded = self.records.load::<WaitingReply>(&reply_key(id, number)).await?;
            let Some(loaded) = loaded else {
                held.record.waiting.retain(|waiting| *waiting != number);
                continue;
            };
            let text = self.said(&loaded.value.words, lane.session.language.as_ref(), lane);
            let long = units(text.as_deref().unwrap_or_default()) + BETWEEN_REPLIES.len();
            // What has no room with the others stays until she looks again.
            if !replies.is_empty() && long > room {
                break;
            }
            room = room.saturating_sub(long);
            held.take_down(number, loaded.version);
            replies.push(loaded.value);
        }
        if replies.is_empty() {
            return Ok(Pulled::Nothing);
        }
        held.record.happened(Happening::Read, now);
        if let State::WaitingForHer { by, .. } = held.record.case.state {
            let timing = self.desk.protocol.team(held.record.case.kind).timing;
            if let Ok(case) = held.record.case.act(by, Act::Contact, now, &timing) {
                held.record.case = case;
            }
        }
        Ok(Pulled::Replies(replies))
    }

    /// She wishes nothing more at this counter. What waited for her goes too.
    ///
    /// # Errors
    /// When the records cannot be read.
    pub async fn withdraw(
        &self,
        changes: &mut Changes,
        lane: &mut Lane,
        counter: Counter,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        let Some(id) = lane.requests.take(counter) else { return Ok(()) };
        let Some(held) = changes.case(id, &self.records).await? else { return Ok(()) };
        if !held.record.case.is_open() {
            return self.take_down_all(held, id).await;
        }
        self.end(held, id, now).await?;
        for what in tally::ended(&held.record.case, Outcome::Withdrawn) {
            changes.count(what);
        }
        Ok(())
    }

    async fn end(&self, held: &mut Held, id: CaseId, now: Timestamp) -> Result<(), HandleError> {
        self.take_down_all(held, id).await?;
        held.record.happened(Happening::Withdrew, now);
        held.record.case = held.record.case.withdrawn(now);
        held.record.calls.clear();
        Ok(())
    }

    /// Nothing waits for her any more.
    async fn take_down_all(&self, held: &mut Held, id: CaseId) -> Result<(), HandleError> {
        for number in std::mem::take(&mut held.record.waiting) {
            // Its version alone: one that cannot be read goes too.
            if let Some(version) = self.records.version(&reply_key(id, number)).await? {
                held.take_down(number, version);
            }
        }
        Ok(())
    }

    /// She asks to be erased: what she asked for is withdrawn, and of it nothing stays but the
    /// count of how it ended.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn erase_requests(
        &self,
        changes: &mut Changes,
        lane: &mut Lane,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        for counter in Counter::ALL {
            self.erase_request(changes, lane, counter, now).await?;
        }
        Ok(())
    }

    async fn erase_request(
        &self,
        changes: &mut Changes,
        lane: &mut Lane,
        counter: Counter,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        let Some(id) = lane.requests.at(counter) else { return Ok(()) };
        match self.withdraw(changes, lane, counter, now).await {
            // What cannot be read is erased all the same.
            Err(HandleError::Record(fault)) if fault.is_of_one_record() => {}
            withdrawn => withdrawn?,
        }
        changes.erase(id);
        Ok(())
    }

    /// Her conversation is forgotten, and she did not ask for what she told to be erased: what the
    /// team has stays with it, an open request goes on, whoever has it is called, and nothing
    /// leads to her any more.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn part(
        &self,
        changes: &mut Changes,
        lane: &mut Lane,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        for counter in Counter::ALL {
            self.part_request(changes, lane, counter, now).await?;
        }
        Ok(())
    }

    async fn part_request(
        &self,
        changes: &mut Changes,
        lane: &mut Lane,
        counter: Counter,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        let Some(id) = lane.requests.take(counter) else { return Ok(()) };
        let held = match changes.case(id, &self.records).await {
            // The audit of the watch tells of it; her conversation is forgotten all the same.
            Err(fault) if fault.is_of_one_record() => None,
            held => held?,
        };
        let Some(held) = held else { return Ok(()) };
        self.take_down_all(held, id).await?;
        let record = &mut held.record;
        (record.lane, record.window, record.sign) = (None, None, None);
        record.is_notice_out = false;
        if record.case.is_open() {
            record.happened(Happening::Parted, now);
            call_holder(&mut record.case, now);
        }
        Ok(())
    }

    /// Somebody is to be forgotten by reference, which proves nothing of who asks: what reception
    /// has of them is erased, and a case of the anti-violence team, which asks for identification,
    /// only loses the way to her. Whoever is not known has nothing.
    ///
    /// # Errors
    /// When it cannot be committed; nothing has changed then.
    pub async fn forget_requests_of(&self, id: LaneId, now: Timestamp) -> Result<(), HandleError> {
        let key = Key::lane(id);
        let _turn = self.turnstile.enter(&key).await;
        for _ in 0..super::act::CONFLICTS_MAX {
            let mut loaded = match self.records.load::<Lane>(&key).await {
                Err(fault) if fault.is_of_one_record() => return Ok(()),
                Ok(None) => return Ok(()),
                Ok(Some(loaded)) => loaded,
                Err(fault) => return Err(fault.into()),
            };
            let lane = &mut loaded.value;
            if lane.requests.is_empty() {
                return Ok(());
            }
            let mut changes = Changes::default();
            for counter in Counter::ALL {
                let Some(case) = lane.requests.at(counter) else { continue };
                let found = find(&self.records, case).await?.case();
                match found.map(|record| record.case.kind) {
                    Some(CaseKind::Ordinary) => {
                        self.erase_request(&mut changes, lane, counter, now).await?;
                    }
                    Some(CaseKind::Discreet) | None => {
                        self.part_request(&mut changes, lane, counter, now).await?;
                    }
                }
            }
            let mut batch = Batch::new(now);
            let wanted = changes.settle(self, &mut batch, Some((id, lane))).await?;
            batch.outbox.rows.extend(wanted.map(|row| row.row(id)));
            self.records.put(&mut batch, key.clone(), lane, loaded.version, &loaded.seal)?;
            if self.commit(batch).await?.is_some() {
                return Ok(());
            }
        }
        Err(HandleError::Contended)
    }

    /// She left quickly: her case stays, and whoever has it reads that she did.
    ///
    /// # Errors
    /// When the records cannot be read.
    pub async fn left(
        &self,
        changes: &mut Changes,
        hers: Option<CaseId>,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        let Some(id) = hers else { return Ok(()) };
        if let Some(held) = changes.case(id, &self.records).await?
            && held.record.case.is_open()
        {
            held.record.happened(Happening::Left, now);
        }
        Ok(())
    }
}

fn asked_again(held: &mut Held, now: Timestamp) {
    held.record.happened(Happening::AskedAgain, now);
    if matches!(held.record.case.state, State::WaitingForHer { .. }) {
        call_holder(&mut held.record.case, now);
    }
}

/// Whoever has it should look now: its review is due, and the watch rings it.
fn call_holder(case: &mut Case, now: Timestamp) {
    if let State::Acknowledged { review, .. }
    | State::InContact { review, .. }
    | State::WaitingForHer { review, .. }
    | State::Referred { review, .. } = &mut case.state
        && !review.is_reminded
    {
        *review = Review { at: now.min(review.at), is_reminded: false };
    }
}

fn take_in(record: &mut CaseRecord, told: Intake, pages_outside_hours: bool, now: Timestamp) {
    let Intake { when, exclusions, municipality, country, language, wants_mediator, .. } = told;
    let case = &mut record.case;
    if let Some(when) = when {
        case.when = when;
        // "Now" outside hours, where the team agreed to be paged.
        let waits = matches!(case.state, State::WaitingForOpening { .. });
        if waits && when == When::Now && pages_outside_hours {
            case.state = State::WaitingForOpening { opens: now, by: None };
        }
    }
    if let Some(exclusions) = exclusions {
        case.exclusions = exclusions;
    }
    case.municipality = municipality.or(case.municipality.take());
    case.country = country.or(case.country.take());
    case.language = language.or(case.language.take());
    case.wants_mediator = wants_mediator.unwrap_or(case.wants_mediator);
    if let Some(window) = told.window {
        record.window = window;
    }
    if let Some(sign) = told.sign {
        record.sign = sign;
    }
}
