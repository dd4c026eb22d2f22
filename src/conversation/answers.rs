//! Facts that a flow's actions ask for, and what must be committed with the step that asks.
//!
//! The promise: whatever an answer changes is added to the step's own batch, so it is committed
//! with the step or not at all, and redone from the start after a conflict. It deliberately
//! writes no words and decides nothing about the conversation: the flow's exits do.

use std::collections::{BTreeMap, BTreeSet};

use crate::cases::CaseKind;
use crate::cases::case::{Refused, When};
use crate::cases::reading::team_of;
use crate::cases::routing::Exclusion;
use crate::cases::watch::{self, Truth};
use crate::flow::engine;
use crate::flow::event::{Fact, Query};
use crate::flow::model::{Action, SlotKind};
use crate::flow::session::{Session, Value};
use crate::ids::{CaseId, LaneId, SlotId};
use crate::store::Batch;
use crate::time::Timestamp;

use super::apply::{self, Asked, language_of};
use super::appointments::{Doing, Kept};
use super::cases::Changes;
use super::cases::her::{BETWEEN_REPLIES, Intake, Opened, Pulled};
use super::cases::record::Happening;
use super::cases::told::{Label, Told};
use super::handle::{Conversation, HandleError};
use super::lane::{Address, ContactWindow, Counter, Lane};
use super::ledger::{self, Remaining};

/// How many characters a reference has that is called out in a waiting room.
const TICKET_CHARACTERS: usize = 4;

/// What an answer is given besides the question.
pub(super) struct Asking<'a> {
    /// Whose step it is.
    pub(super) lane: LaneId,
    /// The step's batch.
    pub(super) batch: &'a mut Batch,
    /// What the step changes of requests and operators.
    pub(super) changes: &'a mut Changes,
    /// What must be kept until it is committed.
    pub(super) kept: &'a mut Kept,
    /// Now.
    pub(super) now: Timestamp,
}

impl Conversation {
    /// Answers one query.
    #[allow(clippy::unused_async, reason = "actions to come ask the store")]
    pub(super) async fn answer(
        &self,
        asking: Asking<'_>,
        asked: &mut Asked,
    ) -> Result<Fact, HandleError> {
        let Asking { lane: id, batch, changes, kept, now } = asking;
        let Asked { lane, session, query, .. } = asked;
        let counter = self.counter_of(session);
        let hers = lane.requests.at(counter);
        match query.action {
            Action::ShowMyData => {
                let values = apply::my_data(lane, session);
                Ok(Fact { notice: Some("my_data-shown"), values, ..Fact::exit("done") })
            }
            Action::EraseMyData => {
                let mut doing = Doing { lane: id, record: lane, batch, kept, now };
                self.forget_appointments(&mut doing).await?;
                self.erase_requests(changes, lane, now).await?;
                apply::begin_erasing(lane);
                session.said.clear();
                session.slots.clear();
                session.history.clear();
                Ok(exit("done"))
            }
            Action::LookAtTeam => self.look_at_team(query, now).await,
            Action::OpenRequest => {
                self.open_request(changes, (id, lane), session, query, now).await
            }
            Action::TellRequest => self.tell_request(changes, hers, session, query, now).await,
            Action::LookAtRequest => {
                let fact = self.look_at_request(changes, (lane, counter), query, now).await?;
                self.tell_what_stayed(changes, (lane, counter), fact, now).await
            }
            Action::GiveSign => self.give_sign(changes, (lane, counter), session, query, now).await,
            Action::ChooseSign => {
                let told = Intake { sign: Some(self.picture(session, query)), ..Intake::default() };
                self.intake(changes, hers, told, now).await?;
                Ok(exit("done"))
            }
            Action::AllowNotice => {
                let window = choice(query, "hours").and_then(window_of);
                let told = Intake { window: Some(window), ..Intake::default() };
                self.intake(changes, hers, told, now).await?;
                Ok(exit("done"))
            }
            Action::ReadAnswer => {
                self.read_answer(changes, (lane, counter), session, query, now).await
            }
            Action::WriteRequest => {
                let words = match query.with.get("words") {
                    Some(Value::Text(words)) => Told::Words(words.clone()),
                    _ => return Ok(exit("none")),
                };
                // Kept in the request alone: the conversation forgets them with this step.
                session.slots.retain(|_, value| !matches!(value, Value::Text(_)));
                Ok(exit(match self.told(changes, hers, &words.to_bytes(), now).await? {
                    Ok(()) => "written",
                    Err(Refused::NoKey) => "unkept",
                    Err(_) => "none",
                }))
            }
            Action::WithdrawRequest => {
                self.withdraw(changes, lane, counter, now).await?;
                Ok(exit("done"))
            }
            _ => self.answer_errand(Asking { lane: id, batch, changes, kept, now }, asked).await,
        }
    }

    async fn look_at_team(&self, query: &Query, now: Timestamp) -> Result<Fact, HandleError> {
        let kind = team(query);
        if !self.desk.protocol.is_open(kind) {
            return Ok(exit("nobody"));
        }
        let roster = self.roster(now).await?;
        let truth = watch::truth(kind, None, &self.desk.protocol.team(kind), &roster, now);
        Ok(match truth {
            Truth::InHands | Truth::OnDuty => exit("open"),
            Truth::Closed { opens } => opening("closed", opens),
            Truth::Nobody => exit("unsure"),
        })
    }

    async fn open_request(
        &self,
        changes: &mut Changes,
        (id, lane): (LaneId, &mut Lane),
        session: &mut Session,
        query: &Query,
        now: Timestamp,
    ) -> Result<Fact, HandleError> {
        let kind = team(query);
        // What the discreet team is asked never stands at the open counter, whoever wrote the flow.
        let counter = match kind {
            CaseKind::Discreet => Counter::Private,
            CaseKind::Ordinary => self.counter_of(session),
        };
        let opened = self.open_case(changes, (id, lane), (counter, kind), now).await?;
        let (Opened::New(case) | Opened::Joined(case)) = opened else {
            return Ok(exit("nobody"));
        };
        let hers = Some(case);
        if matches!(opened, Opened::New(_)) {
            let language = Some(language_of(&self.desk, lane));
            self.intake(changes, hers, Intake { language, ..Intake::default() }, now).await?;
        }
        self.tell_choices(changes, hers, session, query, now).await?;
        // At a kiosk somebody is called by a number, unless the answer lies ready already; a chat
        // is simply gone on with.
        let is_answered = changes
            .case(case, &self.records)
            .await?
            .is_some_and(|held| !held.record.waiting.is_empty());
        if lane.address == Address::Web && !is_answered {
            return self.ticket(changes, case, now).await;
        }
        Ok(exit("opened"))
    }

    /// The number that is called out, with what is true of whoever would call it.
    async fn ticket(
        &self,
        changes: &mut Changes,
        id: CaseId,
        now: Timestamp,
    ) -> Result<Fact, HandleError> {
        let roster = self.roster(now).await?;
        let Some(held) = changes.case(id, &self.records).await? else { return Ok(exit("nobody")) };
        let case = &held.record.case;
        let team = self.desk.protocol.team(case.kind);
        let mut fact = match watch::truth(case.kind, Some(case), &team, &roster, now) {
            Truth::InHands | Truth::OnDuty => exit("ticket"),
            Truth::Closed { opens } => opening("closed", opens),
            Truth::Nobody => exit("unsure"),
        };
        let ticket = Value::Text(id.reference(TICKET_CHARACTERS));
        fact.values.insert("ticket".to_owned(), ticket);
        Ok(fact)
    }

    async fn tell_request(
        &self,
        changes: &mut Changes,
        hers: Option<CaseId>,
        session: &mut Session,
        query: &Query,
        now: Timestamp,
    ) -> Result<Fact, HandleError> {
        let municipality = match session.slots.get("municipality") {
            Some(Value::Municipality(id)) => Some(id.clone()),
            _ => None,
        };
        let told = Intake {
            when: choice(query, "when").and_then(when_of),
            exclusions: choice(query, "hidden").map(exclusions_of),
            municipality,
            wants_mediator: choice(query, "tongue").map(|tongue| tongue == "mediator"),
            ..Intake::default()
        };
        self.intake(changes, hers, told, now).await?;
        self.tell_choices(changes, hers, session, query, now).await?;
        Ok(exit("done"))
    }

    /// What she touched goes into the body as labels. Where no key stands behind the team it is
    /// not kept: whoever answers asks again.
    async fn tell_choices(
        &self,
        changes: &mut Changes,
        hers: Option<CaseId>,
        session: &mut Session,
        query: &Query,
        now: Timestamp,
    ) -> Result<(), HandleError> {
        let Some(frame) = session.frames.last() else { return Ok(()) };
        let labels: Vec<Label> = query
            .with
            .iter()
            .filter_map(|(name, value)| match value {
                Value::Choice(choice) => Some(Label {
                    message: format!("{}-{name}", frame.flow),
                    attribute: choice.clone(),
                }),
                _ => None,
            })
            .collect();
        if !labels.is_empty() {
            // A refusal is no fault of hers, and the alarm stands all the same.
            let _kept = self.told(changes, hers, &Told::Choices(labels).to_bytes(), now).await?;
        }
        // Kept in the request alone: the conversation forgets what she chose with this step.
        let own = format!("{}.", frame.flow);
        session.slots.retain(|slot, value| {
            !(slot.as_str().starts_with(&own) && matches!(value, Value::Choice(_)))
        });
        Ok(())
    }

    async fn look_at_request(
        &self,
        changes: &mut Changes,
        (lane, counter): (&mut Lane, Counter),
        query: &Query,
        now: Timestamp,
    ) -> Result<Fact, HandleError> {
        let hers = lane.requests.at(counter);
        let look = self.look(changes, hers, CaseKind::Ordinary, now).await?;
        if !look.has_case {
            let had = lane.requests.take(counter).is_some();
            return Ok(exit(if had { "over" } else { "none" }));
        }
        if look.asks_sign && choice(query, "picture").is_none() {
            return Ok(exit("sign"));
        }
        if look.has_answer {
            return Ok(exit("answered"));
        }
        Ok(match look.truth {
            Truth::InHands => exit("reading"),
            Truth::OnDuty => exit("waiting"),
            Truth::Closed { opens } => opening("closed", opens),
            Truth::Nobody => exit("unsure"),
        })
    }

    /// What could not be taken from the chat is told once, to her when she looks, and to whoever
    /// has her request. Before her sign it may be somebody else who looks.
    async fn tell_what_stayed(
        &self,
        changes: &mut Changes,
        (lane, counter): (&mut Lane, Counter),
        fact: Fact,
        now: Timestamp,
    ) -> Result<Fact, HandleError> {
        let stayed = ledger::remaining(lane);
        if stayed == Remaining::default() || fact.exit == "sign" {
            return Ok(fact);
        }
        if let Some(id) = lane.requests.at(counter)
            && let Some(held) = changes.case(id, &self.records).await?
        {
            held.record.happened(Happening::ToldWhatStayed(stayed), now);
        }
        ledger::told(lane);
        Ok(Fact { notice: Some("desk-remains"), ..fact })
    }

    async fn give_sign(
        &self,
        changes: &mut Changes,
        (lane, counter): (&Lane, Counter),
        session: &Session,
        query: &Query,
        now: Timestamp,
    ) -> Result<Fact, HandleError> {
        let given = self.picture(session, query);
        let case = match lane.requests.at(counter) {
            Some(id) => changes.case(id, &self.records).await?,
            None => None,
        };
        let Some(sign) = case.and_then(|held| held.record.sign) else {
            return Ok(exit("right"));
        };
        if given == Some(sign) {
            return Ok(exit("right"));
        }
        // Whoever has it is told; what waits stays where it is.
        self.pull(changes, (lane, counter), given.or(Some(u8::MAX)), now).await?;
        Ok(exit("other"))
    }

    async fn read_answer(
        &self,
        changes: &mut Changes,
        (lane, counter): (&Lane, Counter),
        session: &Session,
        query: &Query,
        now: Timestamp,
    ) -> Result<Fact, HandleError> {
        let sign = self.picture(session, query);
        let Pulled::Replies(replies) = self.pull(changes, (lane, counter), sign, now).await? else {
            return Ok(exit("none"));
        };
        let texts: Vec<String> = replies
            .iter()
            .filter_map(|reply| self.said(&reply.words, session.language.as_ref(), lane))
            .collect();
        let case = match lane.requests.at(counter) {
            Some(id) => changes.case(id, &self.records).await?,
            None => None,
        };
        let has_more = case.is_some_and(|held| !held.record.waiting.is_empty());
        let notice = if has_more { "desk-answer-more" } else { "desk-answer" };
        let mut fact = Fact { notice: Some(notice), ..exit("answer") };
        fact.values.insert("text".to_owned(), Value::Text(texts.join(BETWEEN_REPLIES)));
        Ok(fact)
    }

    /// At which counter she stands: where nothing stays on the screen, or where anybody may look.
    fn counter_of(&self, session: &Session) -> Counter {
        if engine::is_discreet(&self.desk.world(), session) {
            Counter::Private
        } else {
            Counter::Open
        }
    }

    /// The number of the picture in the flow's own order.
    fn picture(&self, session: &Session, query: &Query) -> Option<u8> {
        let picture = choice(query, "picture")?;
        let flow = self.desk.flows.get(session.frames.last()?.flow.as_str())?;
        let SlotKind::Choice { options } = &flow.slots.get(&SlotId::from("picture"))?.kind else {
            return None;
        };
        let place = options.iter().position(|(option, _)| option.as_str() == picture)?;
        u8::try_from(place).ok()
    }
}

fn exit(exit: &'static str) -> Fact {
    Fact::exit(exit)
}

fn opening(exit: &'static str, opens: Timestamp) -> Fact {
    let values = BTreeMap::from([("opens".to_owned(), Value::Moment(opens))]);
    Fact { values, ..Fact::exit(exit) }
}

/// The team a query is about. An unknown word is reception: `check` refuses it.
fn team(query: &Query) -> CaseKind {
    match query.with.get("team") {
        Some(Value::Text(name)) => team_of(name).unwrap_or(CaseKind::Ordinary),
        _ => CaseKind::Ordinary,
    }
}

fn choice<'q>(query: &'q Query, name: &str) -> Option<&'q str> {
    match query.with.get(name) {
        Some(Value::Choice(choice)) => Some(choice),
        _ => None,
    }
}

fn when_of(choice: &str) -> Option<When> {
    match choice {
        "now" => Some(When::Now),
        "today" => Some(When::Today),
        "days" => Some(When::TheseDays),
        _ => None,
    }
}

fn exclusions_of(choice: &str) -> BTreeSet<Exclusion> {
    match choice {
        "municipality" => BTreeSet::from([Exclusion::Municipality]),
        "country" => BTreeSet::from([Exclusion::Country]),
        "staff" => BTreeSet::from([Exclusion::Acquaintance]),
        _ => BTreeSet::new(),
    }
}

/// Hours on every day, by the wall clock.
fn window_of(choice: &str) -> Option<ContactWindow> {
    let (from, until) = match choice {
        "morning" => (9, 12),
        "afternoon" => (14, 18),
        "evening" => (18, 21),
        _ => return None,
    };
    Some(ContactWindow { weekdays: 0b111_1111, from_minute: from * 60, until_minute: until * 60 })
}
