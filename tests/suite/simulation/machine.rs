//! One process of the desk: the product's own wiring, driven step by step.

use std::path::Path;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use serde_json::value::RawValue;
use sportello::app::bot::Telegram;
use sportello::app::channels::Outside;
use sportello::app::clock::{Clock, Dial, Reading};
use sportello::app::jobs::Jobs;
use sportello::app::operation::{Operator, Premises};
use sportello::app::telemetry::Metrics;
use sportello::app::watch::{Contacts, Memory, Watch};
use sportello::cases::case::Refused;
use sportello::conversation::cases::act::Doing;
use sportello::conversation::desk::Desk;
use sportello::conversation::handle::Conversation;
use sportello::conversation::retention::Retention;
use sportello::ids::{CaseId, OperatorId};
use sportello::store::Store;
use sportello::store::audit::Actor;
use sportello::store::keyring::{DeploymentKey, Vault};
use sportello::store::memory::MemoryStore;
use sportello::store::record::Records;
use sportello::store::seal::Entropy;
use sportello::store::turnstile::Turnstile;
use sportello::telegram::call::Me;
use sportello::telegram::deliver::{Courier, NotCommitted, Request, Words};
use sportello::telegram::lanes::{Call, Outcome, SentOutcome};
use sportello::telegram::pace::Limits;
use sportello::telegram::poll::{Durability, Place, Read};
use sportello::telegram::receive::CallbackId;
use sportello::time::Timestamp;

use super::watched::{Fate, Watched};

/// Time as the world and the machine's wall see it.
#[derive(Clone, Default)]
pub struct Dials {
    pub world_ms: Arc<AtomicI64>,
    /// How far the machine's wall clock is off.
    pub off_ms: Arc<AtomicI64>,
}

impl Dials {
    fn dial(&self) -> Dial {
        let dials = self.clone();
        Box::new(move || {
            let world_ms = dials.world_ms.load(Ordering::SeqCst);
            Reading {
                monotonic: Duration::from_millis(u64::try_from(world_ms).unwrap()),
                wall_ms: world_ms + dials.off_ms.load(Ordering::SeqCst),
            }
        })
    }
}

/// What survives a process.
pub struct Ground {
    pub desk: Arc<Desk>,
    pub memory: Arc<MemoryStore>,
    pub fate: Arc<Fate>,
    pub dials: Dials,
    pub directory: tempfile::TempDir,
    pub deployment: DeploymentKey,
    pub entropy: Entropy,
    pub me: Me,
    pub retention: Retention,
    /// E-mail, gateway and maintainers, where there is a team to be rung; without it no watch runs.
    pub outside: Option<(Outside, Contacts)>,
}

/// Something under way that waits for the store.
pub enum Done {
    Polled(Read, Durability),
    Pushed,
    Noted(Vec<SentOutcome>, Result<(), NotCommitted>),
    Turned(Timestamp),
    Folded,
    Watched,
    Worked(Option<Result<(), Refused>>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Poll,
    Push,
    Note,
    Turn,
    Fold,
    Watch,
    Work,
}

pub struct Task {
    pub kind: Kind,
    future: Pin<Box<dyn Future<Output = Done>>>,
}

/// A call between its start and the moment its outcome is known.
pub struct Flight {
    pub call: Call,
    /// What is to be said; none when nothing was left to say.
    pub request: Option<Request>,
    /// Known to the world, not yet to the machine.
    pub outcome: Option<Outcome>,
}

pub struct Machine {
    pub telegram: Arc<Telegram>,
    pub clock: Arc<Clock>,
    pub words: Arc<Words>,
    pub place: Place,
    pub tasks: Vec<Task>,
    pub flights: Vec<Flight>,
    pub answered: Arc<Mutex<Vec<CallbackId>>>,
    /// What became of the last thing an operator did in the room.
    pub worked: Option<Result<(), Refused>>,
    jobs: Arc<Jobs>,
    watch: Option<(Arc<Watch>, Arc<tokio::sync::Mutex<Memory>>)>,
    erased_at: Timestamp,
    dead: Arc<AtomicBool>,
}

fn keyring(directory: &Path) -> std::path::PathBuf {
    directory.join("keyring")
}

impl Ground {
    /// Opens everything as the product does at its start. `None` when the process died of it.
    pub fn start(&self, unclean: bool) -> Option<Machine> {
        let dead = Arc::new(AtomicBool::new(false));
        run(self.open(unclean, Arc::clone(&dead)), &dead).flatten()
    }

    async fn open(&self, unclean: bool, dead: Arc<AtomicBool>) -> Option<Machine> {
        let path = keyring(self.directory.path());
        let opened = Vault::open(&path, self.deployment.clone(), &self.entropy).unwrap();
        let vault = opened.unwrap_or_else(|| {
            Vault::create(&path, self.deployment.clone(), &self.entropy).unwrap()
        });
        let store = Watched::new(self.memory.clone(), self.fate.clone(), dead.clone());
        let store = Arc::new(store);
        let clock = Arc::new(Clock::on(self.dials.dial(), store.latest()));
        let records = Records::open(store.clone(), vault.keys(), self.entropy.clone(), clock.now());
        let conversation = Arc::new(Conversation {
            desk: self.desk.clone(),
            // A store that fails now is met again by the next start.
            records: records.await.ok()?,
            turnstile: Turnstile::new(),
            retention: self.retention,
            ledger: sportello::conversation::appointments::Ledger::default(),
            openings: sportello::conversation::openings::InForce::default(),
        });
        assert!(store.conversation.set(Arc::downgrade(&conversation)).is_ok());
        let premises = Premises {
            data: self.directory.path().to_owned(),
            key_file: self.directory.path().join("key"),
            vault: Arc::new(tokio::sync::Mutex::new(vault)),
            clock: clock.clone(),
            entropy: self.entropy.clone(),
        };
        let operator = Arc::new(Operator::new(premises, conversation.clone(), None, None).await);
        let metrics = Arc::new(Metrics::default());
        let telling = clock.clone();
        let courier = Courier::new(Limits::TELEGRAM, Arc::new(move || telling.now()));
        let answered: Arc<Mutex<Vec<CallbackId>>> = Arc::default();
        let answers = answered.clone();
        let telegram = Telegram::start(
            conversation.clone(),
            Box::new(move |query| answers.lock().unwrap().push(query)),
            courier,
            clock.clone(),
            metrics.clone(),
            self.me.clone(),
            unclean,
        );
        let telegram = telegram.await.ok()?;
        let bot = tokio::sync::watch::channel(Some(telegram.clone())).1;
        let watch = self.outside.clone().map(|(outside, contacts)| Watch {
            conversation: conversation.clone(),
            telegram: bot.clone(),
            metrics: metrics.clone(),
            outside,
            contacts,
            drill_every: None,
        });
        let jobs =
            Jobs { conversation, operator, telegram: bot, metrics, backup: None, phrases: None };
        jobs.begin().await;
        Some(Machine {
            words: telegram.words(),
            telegram,
            place: Place::default(),
            tasks: Vec::new(),
            flights: Vec::new(),
            answered,
            worked: None,
            jobs: Arc::new(jobs),
            watch: watch.map(|watch| (Arc::new(watch), Arc::default())),
            erased_at: clock.now(),
            clock,
            dead,
        })
    }
}

/// Polls until it is ready; `None` when the process dies first.
fn run<T>(future: impl Future<Output = T>, dead: &AtomicBool) -> Option<T> {
    let mut future = Box::pin(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return Some(value),
            Poll::Pending if dead.load(Ordering::SeqCst) => return None,
            Poll::Pending => {}
        }
    }
}

impl Machine {
    pub fn is_dead(&self) -> bool {
        self.dead.load(Ordering::SeqCst)
    }

    pub fn has(&self, kind: Kind) -> bool {
        self.tasks.iter().any(|task| task.kind == kind)
    }

    fn begin(&mut self, kind: Kind, future: impl Future<Output = Done> + 'static) {
        self.tasks.push(Task { kind, future: Box::pin(future) });
    }

    pub fn begin_batch(&mut self, updates: Vec<Box<RawValue>>) {
        let telegram = self.telegram.clone();
        let read = Read::of(&updates);
        self.begin(Kind::Poll, async move { Done::Polled(read, telegram.batch(updates).await) });
    }

    pub fn begin_push(&mut self, raw: Box<RawValue>) {
        let telegram = self.telegram.clone();
        self.begin(Kind::Push, async move {
            telegram.pushed(raw).await;
            Done::Pushed
        });
    }

    pub fn begin_turn(&mut self) {
        let (jobs, clock, mut erased_at) = (self.jobs.clone(), self.clock.clone(), self.erased_at);
        self.begin(Kind::Turn, async move {
            jobs.turn(&clock, &mut erased_at).await;
            Done::Turned(erased_at)
        });
    }

    /// A whole cycle of the watch.
    pub fn begin_watch(&mut self) {
        let Some((watch, memory)) = self.watch.clone() else { return };
        let clock = self.clock.clone();
        self.begin(Kind::Watch, async move {
            watch.cycle(&clock, &mut *memory.lock().await).await;
            Done::Watched
        });
    }

    /// An operator does something in the room.
    pub fn begin_work(&mut self, who: OperatorId, case: CaseId, doing: Doing) {
        self.worked = None;
        let (conversation, now) = (self.telegram.conversation.clone(), self.clock.now());
        self.begin(Kind::Work, async move {
            Done::Worked(conversation.operator_does(who, case, &doing, now).await.ok())
        });
    }

    /// Somebody quits, and is disabled.
    pub fn begin_leaving(&mut self, who: OperatorId) {
        let (conversation, now) = (self.telegram.conversation.clone(), self.clock.now());
        self.begin(Kind::Work, async move {
            // A store that fails is asked again: nobody is told that it is done before it is.
            drop(conversation.disable_operator(who, Actor::Maintainer, now).await);
            Done::Worked(None)
        });
    }

    /// Folds although few records of outcomes stand: in the product this begins at hundreds.
    pub fn begin_fold(&mut self) {
        let telegram = self.telegram.clone();
        self.begin(Kind::Fold, async move {
            telegram.fold_beyond(2, 3).await;
            Done::Folded
        });
    }

    /// Has outcomes committed, if there are any; one batch of them at a time.
    pub fn begin_note(&mut self) {
        let outcomes = self.telegram.courier.take_outcomes();
        if outcomes.is_empty() {
            return;
        }
        let telegram = self.telegram.clone();
        self.begin(Kind::Note, async move {
            let committed = telegram.note_outcomes(outcomes.clone()).await;
            Done::Noted(outcomes, committed)
        });
    }

    /// Lets one task go on to its next wait.
    pub fn step(&mut self, which: usize) {
        let mut context = Context::from_waker(Waker::noop());
        let Poll::Ready(done) = self.tasks[which].future.as_mut().poll(&mut context) else {
            return;
        };
        self.tasks.remove(which);
        match done {
            Done::Polled(read, durability) => drop(self.place.handled(read, durability)),
            Done::Noted(outcomes, committed) => self.telegram.courier.settle(outcomes, committed),
            Done::Turned(erased_at) => self.erased_at = erased_at,
            Done::Worked(done) => self.worked = done,
            Done::Pushed | Done::Folded | Done::Watched => {}
        }
    }
}
