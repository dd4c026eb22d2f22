//! The watch, running: pages that are owed, the audit that is told, and what failed.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use sportello::app::channels::{
    Audit, Heartbeat, Lasting, Outside, Page, PageFate, PageOutcome, Route, Trouble, Way,
};
use sportello::app::clock::{Clock, Reading};
use sportello::app::telemetry::Metrics;
use sportello::app::watch::{Contacts, Memory, Watch};
use sportello::cases::case::{Act, CaseKind};
use sportello::conversation::cases::act::Doing;
use sportello::ids::OperatorId;
use sportello::people::OperatorStanding;
use sportello::time::Timestamp;

use super::rig::{Rig, her};

/// Everything that was told outside.
#[derive(Default)]
struct Told {
    pages: Vec<Page>,
    fates: Vec<PageOutcome>,
    audits: Vec<Audit>,
    lasting: Vec<Trouble>,
}

struct Running {
    rig: Rig,
    watch: Watch,
    told: Arc<Mutex<Told>>,
    dial: Arc<AtomicI64>,
    clock: Clock,
    memory: Memory,
}

impl Running {
    async fn new() -> Self {
        let rig = Rig::new().await;
        // An upkeep of the watch retires invented operators: these are real, with keys.
        for who in rig.team.clone() {
            rig.change(who, |operator| operator.is_fictitious = false).await;
            rig.give_key(who).await;
        }
        let told: Arc<Mutex<Told>> = Arc::default();
        let of = || told.clone();
        let (page, fates, audit, trouble) = (of(), of(), of(), of());
        let outside = Outside {
            page: Arc::new(move |it| page.lock().unwrap().pages.push(it)),
            outcomes: Arc::new(move || std::mem::take(&mut fates.lock().unwrap().fates)),
            audit: Arc::new(move |it| audit.lock().unwrap().audits.push(it)),
            trouble: Arc::new(move |what, lasting| {
                let mut told = trouble.lock().unwrap();
                told.lasting.retain(|it| *it != what);
                if lasting == Lasting::Yes {
                    told.lasting.push(what);
                }
            }),
            heartbeat: Arc::new(|| Heartbeat::NeverArmed),
            has: Arc::new(|_| true),
        };
        let last = vec![Route::mail("last@example.org").unwrap()];
        let contacts = Contacts { last_resort: [(CaseKind::Discreet, last)].into() };
        let dial = Arc::new(AtomicI64::new(0));
        let turned = dial.clone();
        let start = rig.now.0;
        let clock = Clock::on(
            Box::new(move || {
                let passed = turned.load(Ordering::SeqCst);
                let monotonic = Duration::from_millis(u64::try_from(passed).unwrap());
                Reading { monotonic, wall_ms: start + passed }
            }),
            Timestamp::EPOCH,
        );
        let watch = Watch {
            conversation: rig.conversation.clone(),
            telegram: tokio::sync::watch::channel(None).1,
            metrics: Arc::new(Metrics::default()),
            outside,
            contacts,
            drill_every: None,
        };
        Self { rig, watch, told, dial, clock, memory: Memory::default() }
    }

    async fn cycle(&mut self, later: Duration) {
        self.dial.fetch_add(i64::try_from(later.as_millis()).unwrap(), Ordering::SeqCst);
        self.rig.now = self.clock.now();
        self.watch.cycle(&self.clock, &mut self.memory).await;
    }

    fn pages(&self) -> Vec<(u64, Way)> {
        self.told.lock().unwrap().pages.iter().map(|it| (it.number, it.to.way())).collect()
    }

    fn fate(&self, number: u64, fate: PageFate) {
        let outcome = PageOutcome { number, way: Way::Mail, fate, at: self.rig.now };
        self.told.lock().unwrap().fates.push(outcome);
    }
}

const CYCLE: Duration = Duration::from_secs(5);

#[tokio::test]
async fn a_page_is_owed_until_it_was_taken() {
    let mut it = Running::new().await;
    let who = OperatorId([1; 16]);
    it.rig.change(who, |operator| operator.email = Some("somebody@example.org".to_owned())).await;
    it.cycle(CYCLE).await;
    let case = it.rig.rung(her(1), CaseKind::Discreet).await;
    it.cycle(CYCLE).await;
    assert_eq!(it.pages(), [(1, Way::Mail)]);
    it.cycle(CYCLE).await;
    assert_eq!(it.pages().len(), 1, "one is on its way");
    it.fate(1, PageFate::Failed);
    it.cycle(CYCLE).await;
    assert_eq!(it.pages().len(), 2, "a failed one is sent again");
    // A restart forgets which pages are on their way: what is owed is sent once more.
    it.memory = Memory::default();
    it.cycle(CYCLE).await;
    assert_eq!(it.pages().len(), 3);
    it.fate(1, PageFate::Taken);
    it.cycle(CYCLE).await;
    assert_eq!(it.rig.record(case).await.calls, []);
    assert_eq!(it.pages().len(), 3);
}

/// Nobody takes it; of those who are rung last of all the first address is wrong.
#[tokio::test]
async fn every_last_resort_is_paged_and_one_that_takes_it_is_enough() {
    let mut it = Running::new().await;
    let two = ["wrong@example.org", "right@example.org"].map(|to| Route::mail(to).unwrap());
    it.watch.contacts = Contacts { last_resort: [(CaseKind::Discreet, two.to_vec())].into() };
    it.cycle(CYCLE).await;
    let case = it.rig.rung(her(1), CaseKind::Discreet).await;
    for _ in 0..40 {
        if it.pages().is_empty() {
            it.cycle(Duration::from_mins(1)).await;
        }
    }
    let paged = |it: &Running| {
        it.told.lock().unwrap().pages.iter().map(|page| page.to.clone()).collect::<Vec<_>>()
    };
    assert_eq!(paged(&it), two);
    it.cycle(CYCLE).await;
    assert_eq!(paged(&it).len(), 2, "both are on their way");
    it.fate(1, PageFate::Refused);
    it.cycle(CYCLE).await;
    assert_eq!(paged(&it)[2..], two[..1], "only what was refused is owed again");
    it.fate(2, PageFate::Taken);
    it.cycle(CYCLE).await;
    it.fate(3, PageFate::Refused);
    it.cycle(CYCLE).await;
    assert_eq!(paged(&it).len(), 3, "somebody has it");
    assert!(it.rig.record(case).await.calls.iter().all(|call| !call.channels.email));
}

#[tokio::test]
async fn the_watch_tells_outside_that_all_is_well_only_if_it_is() {
    let mut it = Running::new().await;
    it.cycle(CYCLE).await;
    it.rig.rung(her(1), CaseKind::Discreet).await;
    it.cycle(CYCLE).await;
    assert_eq!(it.told.lock().unwrap().audits, [Audit::Clean, Audit::Clean]);
    // Nobody takes it: the maintainers hear that the chain failed, until somebody does.
    for _ in 0..12 {
        it.cycle(Duration::from_mins(4)).await;
        if it.told.lock().unwrap().lasting.contains(&Trouble::ChainFailed) {
            break;
        }
    }
    // The chain begins anew, and it is not over: for two rounds more.
    for _ in 0..40 {
        assert!(it.told.lock().unwrap().lasting.contains(&Trouble::ChainFailed));
        it.cycle(Duration::from_mins(4)).await;
    }
    assert!(it.told.lock().unwrap().lasting.contains(&Trouble::ChainFailed));
    let case = it.rig.lane(her(1)).await.requests.all().next().unwrap();
    let claim = Doing::Act(Act::Claim);
    let who = OperatorId([3; 16]);
    let now = it.rig.now;
    it.rig.conversation.operator_does(who, case, &claim, now).await.unwrap().unwrap();
    it.cycle(CYCLE).await;
    assert!(!it.told.lock().unwrap().lasting.contains(&Trouble::ChainFailed));
    assert!(!it.told.lock().unwrap().audits.contains(&Audit::Failed));
}

#[tokio::test]
async fn a_cycle_mends_a_case_whose_holder_left() {
    let mut it = Running::new().await;
    it.cycle(CYCLE).await;
    let case = it.rig.rung(her(1), CaseKind::Discreet).await;
    let (who, now) = (OperatorId([1; 16]), it.rig.now);
    let claim = Doing::Act(Act::Claim);
    it.rig.conversation.operator_does(who, case, &claim, now).await.unwrap().unwrap();
    it.rig.change(who, |operator| operator.standing = OperatorStanding::Disabled).await;
    it.cycle(CYCLE).await;
    assert_eq!(it.rig.record(case).await.case.holder(), None);
    assert_eq!(it.told.lock().unwrap().audits.last(), Some(&Audit::Clean), "mended in the cycle");
}
