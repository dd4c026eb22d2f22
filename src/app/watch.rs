//! The watch, running: what is due happens, whom it concerns is rung, and the watch is watched.
//!
//! The promise: a case is rung within a second of the commit that made it, also when ten thousand
//! reminders are queued; what is due happens within one cycle after a restart or a jump of the
//! clock; each cycle audits every open case and says outside that all is well only if it is. What
//! it deliberately does not do: decide (`cases::watch` does), keep anything in memory that a
//! restart would miss.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use crate::cases::CaseKind;
use crate::cases::routing::Channels;
use crate::cases::watch::{Fault, Target};
use crate::conversation::cases::record::Call;
use crate::conversation::cases::watch::{Audited, Misplaced};
use crate::conversation::desk::SOURCE_LANGUAGE;
use crate::conversation::handle::{Conversation, HandleError};
use crate::conversation::lane::{AlarmKind, AlarmLine};
use crate::conversation::operators::{self, OperatorFault};
use crate::ids::{CaseId, LanguageTag, OperatorId};
use crate::store::audit::Actor;
use crate::time::Timestamp;

use super::bot::Telegram;
use super::channels::{Audit, Lasting, Notice, Outside, Page, PageFate, Route, Trouble, Way};
use super::clock::Clock;
use super::invented;
use super::telemetry::Metrics;

/// The pause between two whole cycles.
pub const CYCLE: Duration = Duration::from_secs(5);
/// Commits come in crowds: between two looks at what is due lies at least this.
const BREATH: Duration = Duration::from_millis(100);
/// How late an open case may be before the audit says so: a few cycles of the watch.
const LATE: Duration = Duration::from_secs(30);
/// What does not hurry is looked after this often.
const UPKEEP_EVERY: Duration = Duration::from_hours(1);
/// A page whose fate nobody told is sent again after this.
const PAGE_PATIENCE: Duration = Duration::from_mins(10);
/// So many requests between two cycles are a flood: each is rung, and the maintainers are told.
const FLOOD: usize = 30;

/// Whom the last step of a chain reaches.
#[derive(Clone, Debug, Default)]
pub struct Contacts {
    /// The last resort of each team.
    pub last_resort: BTreeMap<CaseKind, Vec<Route>>,
}

/// What the watch works on.
pub struct Watch {
    /// The conversation.
    pub conversation: Arc<Conversation>,
    /// Telegram, when there is a bot.
    pub telegram: watch::Receiver<Option<Arc<Telegram>>>,
    /// Counts.
    pub metrics: Arc<Metrics>,
    /// E-mail, gateway, the watcher outside, the maintainers.
    pub outside: Outside,
    /// Addresses that are no operator's.
    pub contacts: Contacts,
    /// How often a drill begins by itself, for each team.
    pub drill_every: Option<Duration>,
}

/// What the watch remembers from one cycle to the next. Nothing is lost with it: after a restart
/// pages that are owed are sent once more.
#[derive(Debug, Default)]
pub struct Memory {
    /// Pages on their way: the case's call, to whom, and since when.
    paged: HashMap<u64, Paged>,
    next_page: u64,
    jumps: u64,
    open_before: usize,
    upkeep: Option<Timestamp>,
    has_failed: bool,
}

#[derive(Clone, Debug)]
struct Paged {
    case: CaseId,
    call: u32,
    to: Route,
    since: Timestamp,
}

impl Watch {
    /// Runs until `stop` turns true: a look at what is due after each commit, a whole cycle every
    /// few seconds.
    pub async fn run(self, clock: Arc<Clock>, mut stop: watch::Receiver<bool>) {
        let mut changed = self.conversation.records.store().changed();
        let mut memory = Memory::default();
        let mut next_cycle = clock.now();
        while !*stop.borrow() {
            let now = clock.now();
            if next_cycle <= now {
                self.cycle(&clock, &mut memory).await;
                next_cycle = clock.now() + CYCLE;
            } else {
                self.look(now, &mut memory).await;
            }
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => return,
                () = tokio::time::sleep(BREATH) => {}
            }
            let left = next_cycle.since(clock.now());
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => return,
                () = tokio::time::sleep(left) => {}
                seen = changed.changed() => if seen.is_err() { return },
            }
        }
    }

    /// Moves what is due and rings whom it concerns.
    pub async fn look(&self, now: Timestamp, memory: &mut Memory) {
        match self.move_due(now).await {
            Ok(0) => {}
            Ok(_) => self.ring().await,
            Err(error) => self.failed("cases", &error, memory),
        }
    }

    async fn move_due(&self, now: Timestamp) -> Result<usize, HandleError> {
        let mut moved = 0;
        let mut failed = None;
        for case in self.conversation.due_cases(now).await? {
            // One case that cannot be moved must not keep the others from it.
            match self.conversation.watch_step(case, now).await {
                Ok(why) => moved += usize::from(why.is_some()),
                Err(error) => failed = Some(error),
            }
        }
        match failed {
            Some(error) if moved == 0 => Err(error),
            _ => Ok(moved),
        }
    }

    /// Hands committed alarms to the sender.
    async fn ring(&self) {
        let telegram = self.telegram.borrow().clone();
        if let Some(telegram) = telegram
            && let Err(error) = telegram.take_over().await
        {
            tracing::error!(cause = %super::chain(&error), "alarms could not be handed over");
        }
    }

    /// One whole cycle.
    pub async fn cycle(&self, clock: &Clock, memory: &mut Memory) {
        let now = clock.now();
        memory.has_failed = false;
        self.look(now, memory).await;
        match self.audit(now).await {
            Ok(audited) => self.tell(&audited, now, memory).await,
            Err(error) => self.failed("audit", &error, memory),
        }
        if let Err(error) = self.drills(now).await {
            self.failed("drills", &error, memory);
        }
        let upkeep_due = memory.upkeep.is_none_or(|last| now.since(last) >= UPKEEP_EVERY);
        if upkeep_due {
            memory.upkeep = Some(now);
            if let Err(error) = self.upkeep(now).await {
                tracing::error!(cause = %super::chain(&error), "the watch's upkeep failed");
                memory.has_failed = true;
            }
        }
        let jumps = self.metrics.clock_jumps.get();
        let jumped = if jumps > memory.jumps { Lasting::Yes } else { Lasting::No };
        memory.jumps = jumps;
        (self.outside.trouble)(Trouble::ClockJumped, jumped);
        if memory.has_failed {
            (self.outside.audit)(Audit::Failed);
        }
        self.metrics.watch_cycles.inc();
    }

    fn failed(&self, what: &'static str, error: &HandleError, memory: &mut Memory) {
        tracing::error!(what, cause = %super::chain(error), "the watch gave up for this turn");
        memory.has_failed = true;
        self.metrics.watch_faults.set(1);
        (self.outside.trouble)(Trouble::AuditFailed, Lasting::Yes);
    }

    /// The audit, after what can be mended was: a holder who left, somebody excluded.
    async fn audit(&self, now: Timestamp) -> Result<Audited, HandleError> {
        let found = self.conversation.audit_cases(now, LATE).await?;
        let is_mended = |fault: &Misplaced| {
            matches!(fault, Misplaced::Case(Fault::RungExcluded(_) | Fault::HeldByStranger(_)))
        };
        let mended: BTreeSet<CaseId> =
            found.faults.iter().filter(|(_, it)| is_mended(it)).map(|(id, _)| *id).collect();
        if mended.is_empty() {
            return Ok(found);
        }
        for case in mended {
            // One that cannot be moved stays a fault of the audit, and the others are mended.
            if let Err(error) = self.conversation.watch_step(case, now).await {
                tracing::error!(cause = %super::chain(&error), "a request could not be mended");
            }
        }
        self.ring().await;
        self.conversation.audit_cases(now, LATE).await
    }

    async fn tell(&self, audited: &Audited, now: Timestamp, memory: &mut Memory) {
        let lasting = |bad: bool| if bad { Lasting::Yes } else { Lasting::No };
        for (case, fault) in &audited.faults {
            let reference = crate::conversation::cases::changes::reference(*case);
            tracing::error!(reference, ?fault, "an open request does not stand where it should");
        }
        if !audited.operators_unreadable.is_empty() {
            let count = audited.operators_unreadable.len();
            tracing::error!(count, "operators whose records cannot be read: nobody rings them");
        }
        let flood = audited.open.saturating_sub(memory.open_before) >= FLOOD;
        if flood {
            tracing::warn!(open = audited.open, "a flood of requests: each is rung");
        }
        memory.open_before = audited.open;
        self.metrics.requests_open.set(i64::try_from(audited.open).unwrap_or(i64::MAX));
        self.metrics.calls_owed.set(i64::try_from(audited.calls.len()).unwrap_or(i64::MAX));
        let faults_count = audited.faults_count();
        self.metrics.watch_faults.set(i64::try_from(faults_count).unwrap_or(i64::MAX));
        (self.outside.trouble)(Trouble::AuditFailed, lasting(faults_count > 0));
        (self.outside.trouble)(Trouble::ChainFailed, lasting(audited.exhausted > 0));
        if faults_count == 0 && !memory.has_failed {
            (self.outside.audit)(Audit::Clean);
        } else {
            memory.has_failed = true;
        }
        if let Err(error) = self.call(&audited.calls, now, memory).await {
            self.failed("calls", &error, memory);
        }
    }

    /// Pages whom calls are owed to, and takes note of the pages that were taken.
    async fn call(
        &self,
        owed: &[(CaseId, Call)],
        now: Timestamp,
        memory: &mut Memory,
    ) -> Result<(), HandleError> {
        let mut made = BTreeSet::new();
        for outcome in (self.outside.outcomes)() {
            let Some(paged) = memory.paged.remove(&outcome.number) else { continue };
            // Taken, or perhaps taken, by one of its routes: the way is made. What nobody wants or
            // what failed is owed still, and paged again with the next cycle; the chain climbs
            // meanwhile.
            let is_made = matches!(outcome.fate, PageFate::Taken | PageFate::Unknown);
            if is_made {
                let way = paged.to.way();
                made.insert((paged.case, paged.call, way));
                self.conversation.call_made(paged.case, paged.call, of_way(way), now).await?;
            }
        }
        memory.paged.retain(|_, paged| now.since(paged.since) < PAGE_PATIENCE);
        let people = operators::all(&self.conversation.records).await?;
        for (case, call) in owed {
            let fictitious = |id: OperatorId| {
                people.iter().any(|operator| operator.id == id && operator.is_fictitious)
            };
            if let Target::Operator(id) = call.to
                && fictitious(id)
            {
                tracing::info!("an invented operator would be called now");
                self.conversation.call_made(*case, call.number, call.channels, now).await?;
                continue;
            }
            if self.conversation.desk.protocol.is_fictitious() {
                tracing::info!("an invented last resort would be called now");
                self.conversation.call_made(*case, call.number, call.channels, now).await?;
                continue;
            }
            for (route, language) in self.routes(call, &people) {
                // What was just noted as made is still among those the audit found owed.
                if !made.contains(&(*case, call.number, route.way())) {
                    self.page((*case, call), route, language, owed, now, memory);
                }
            }
        }
        Ok(())
    }

    /// Where a call goes.
    fn routes(&self, call: &Call, people: &[crate::people::Operator]) -> Vec<(Route, LanguageTag)> {
        let source = LanguageTag::new(SOURCE_LANGUAGE);
        let allowed = |route: &Route| match route.way() {
            Way::Mail => call.channels.email,
            Way::Gateway => call.channels.http,
        };
        let routes: Vec<(Route, LanguageTag)> = match call.to {
            Target::Operator(id) => {
                let Some(who) = people.iter().find(|who| who.id == id && who.is_active()) else {
                    return Vec::new();
                };
                let language = who.languages.first().cloned().unwrap_or(source);
                let mail = who.email.as_deref().and_then(|email| Route::mail(email).ok());
                let phone = who.phone.as_deref().and_then(|phone| Route::gateway(phone).ok());
                mail.into_iter().chain(phone).map(|route| (route, language.clone())).collect()
            }
            Target::LastResort(kind) => {
                let known = self.contacts.last_resort.get(&kind).into_iter().flatten();
                known.map(|route| (route.clone(), source.clone())).collect()
            }
            Target::Maintainers => Vec::new(),
        };
        routes.into_iter().filter(|(route, _)| allowed(route)).collect()
    }

    fn page(
        &self,
        (case, call): (CaseId, &Call),
        to: Route,
        language: LanguageTag,
        owed: &[(CaseId, Call)],
        now: Timestamp,
        memory: &mut Memory,
    ) {
        // Each route of a call is paged: the first of a way may be wrong, and nobody is there.
        let is_out = memory
            .paged
            .values()
            .any(|paged| paged.case == case && paged.call == call.number && paged.to == to);
        if is_out {
            return;
        }
        // A newer page takes the place of one that waits: it names all that waits.
        let lines = owed
            .iter()
            .filter(|(_, other)| other.to == call.to)
            .map(|(case, _)| AlarmLine { case: *case, kind: AlarmKind::New })
            .collect();
        memory.next_page += 1;
        let number = memory.next_page;
        let paged = Paged { case, call: call.number, to: to.clone(), since: now };
        memory.paged.insert(number, paged);
        (self.outside.page)(Page { number, to, language, notice: Notice::Alarm(lines) });
    }

    /// Drills: those that ended are reported, and a failed one alarms a person.
    async fn drills(&self, now: Timestamp) -> Result<(), HandleError> {
        let reports = self.conversation.report_drills(now).await?;
        for report in &reports {
            tracing::info!(passed = report.has_passed(), "a drill ended");
        }
        // It lasts until a drill of the same team passes.
        let mut newest = BTreeMap::new();
        for report in self.conversation.drills().await? {
            newest.insert(report.kind, report);
        }
        let failed = newest.values().any(|report| !report.has_passed());
        let lasting = if failed { Lasting::Yes } else { Lasting::No };
        (self.outside.trouble)(Trouble::DrillFailed, lasting);
        if let Some(every) = self.drill_every {
            self.begin_drills(every, now).await?;
        }
        Ok(())
    }

    async fn begin_drills(&self, every: Duration, now: Timestamp) -> Result<(), HandleError> {
        let reports = self.conversation.drills().await?;
        for kind in CaseKind::ALL {
            let protocol = &self.conversation.desk.protocol;
            if !protocol.is_open(kind) || !protocol.team(kind).hours.is_open(now) {
                continue;
            }
            let last = reports.iter().filter(|it| it.kind == kind).map(|it| it.began).max();
            let is_due = last.is_none_or(|last| now.since(last) >= every);
            if is_due && !self.conversation.is_drilling(kind).await? {
                self.conversation.begin_drill(kind, Actor::Desk, now).await?;
            }
        }
        Ok(())
    }

    /// What does not hurry: test alarms, cases and drills whose time is over, invented operators.
    async fn upkeep(&self, now: Timestamp) -> Result<(), OperatorFault> {
        invented::keep(&self.conversation, now).await?;
        self.conversation.test_alarms(now).await?;
        self.conversation.delete_old_cases(now).await?;
        self.conversation.delete_old_drills(now).await?;
        self.ring().await;
        Ok(())
    }
}

fn of_way(way: Way) -> Channels {
    match way {
        Way::Mail => Channels { email: true, ..Channels::default() },
        Way::Gateway => Channels { http: true, ..Channels::default() },
    }
}
