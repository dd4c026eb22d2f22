//! Handing pages over: one worker a route, tried again with growing pauses.
//!
//! The promise: a page is handed over at once or tried again until its time is over, and what
//! became of it is told exactly once; pages to one person keep their order and never pile up (a
//! newer one replaces one that waits); a server that does not answer delays only those whom it
//! serves.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use super::gateway::Poster;
use super::heartbeat::Signs;
use super::mail::Mailer;
use super::maintainers::Troubles;
use super::settings::ChannelSettings;
use super::{
    Audit, Heartbeat, Lasting, Notice, Outside, Page, PageFate, PageOutcome, Route, Trouble, Way,
};
use crate::conversation::desk::{Desk, SOURCE_LANGUAGE};
use crate::conversation::notice::alarm_lines;
use crate::conversation::present::Voice;
use crate::ids::LanguageTag;
use crate::time::Timestamp;

/// Reads the clock.
pub(super) type Now = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// Outcomes nobody asked for are kept up to this many; the oldest go.
const OUTCOMES_MAX: usize = 4_096;
/// The number of pages to maintainers: what became of them only [`Troubles`] asks.
const MAINTAINERS: u64 = u64::MAX;

/// How long a page is tried.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For one exchange with a server.
    pub answer: Duration,
    /// The first pause; each further one is twice as long.
    pub pause_first: Duration,
    /// The longest pause.
    pub pause_longest: Duration,
    /// Tries in all.
    pub tries_max: u32,
}

impl Default for Patience {
    /// About five minutes in all: the next step of a chain is called long before.
    fn default() -> Self {
        Self {
            answer: Duration::from_secs(15),
            pause_first: Duration::from_secs(2),
            pause_longest: Duration::from_mins(1),
            tries_max: 8,
        }
    }
}

/// What one try came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tried {
    /// The server took it.
    Taken,
    /// It did not, and may later.
    NotYet,
    /// Nobody knows.
    Lost,
    /// It does not, and never will.
    Refused,
}

/// All ways outside.
pub struct Channels {
    desk: Arc<Desk>,
    settings: ChannelSettings,
    mailer: Option<Mailer>,
    poster: Option<Poster>,
    signs: Arc<Signs>,
    patience: Patience,
    now: Now,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    boxes: HashMap<Route, Arc<Waiting>>,
    outcomes: VecDeque<PageOutcome>,
    troubles: Troubles,
}

/// What waits for one route.
#[derive(Default)]
struct Waiting {
    waiting: Mutex<(Option<Page>, bool)>,
    /// Told when a newer page waits.
    newer: Notify,
}

impl Channels {
    /// The ways that `settings` configure. To be called inside a runtime: pages are handed over
    /// by its tasks.
    #[must_use]
    pub fn new(
        settings: ChannelSettings,
        desk: Arc<Desk>,
        patience: Patience,
        now: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    ) -> Arc<Self> {
        Arc::new(Self {
            mailer: settings.mail.as_ref().and_then(|mail| Mailer::new(mail, patience.answer)),
            poster: settings.gateway.as_ref().and_then(|it| Poster::new(it, patience.answer)),
            signs: Signs::new(settings.heartbeat.as_ref(), patience.answer, now.clone()),
            desk,
            settings,
            patience,
            now,
            state: Mutex::default(),
        })
    }

    /// The outside as the watch sees it.
    #[must_use]
    pub fn outside(self: &Arc<Self>) -> Outside {
        let (page, outcomes, audit) = (self.clone(), self.clone(), self.clone());
        let (trouble, heartbeat, has) = (self.clone(), self.clone(), self.clone());
        Outside {
            page: Arc::new(move |given| page.page(given)),
            outcomes: Arc::new(move || outcomes.take_outcomes()),
            audit: Arc::new(move |given| audit.audit(given)),
            trouble: Arc::new(move |given, lasting| trouble.trouble(given, lasting)),
            heartbeat: Arc::new(move || heartbeat.heartbeat()),
            has: Arc::new(move |way| has.settings.has(way)),
        }
    }

    /// Hands over a page; never waits.
    pub fn page(self: &Arc<Self>, page: Page) {
        if !self.settings.has(page.to.way()) {
            self.conclude(&page, PageFate::NoWay);
            return;
        }
        let route = page.to.clone();
        let waiting = self.state().boxes.entry(route).or_default().clone();
        let (replaced, is_idle) = {
            let mut slot = lock(&waiting.waiting);
            let replaced = slot.0.replace(page);
            (replaced, !std::mem::replace(&mut slot.1, true))
        };
        if let Some(replaced) = replaced {
            self.conclude(&replaced, PageFate::Replaced);
        }
        waiting.newer.notify_one();
        if is_idle {
            let channels = self.clone();
            tokio::spawn(async move { channels.work(&waiting).await });
        }
    }

    /// What became of pages since last asked.
    #[must_use]
    pub fn take_outcomes(&self) -> Vec<PageOutcome> {
        self.state().outcomes.drain(..).collect()
    }

    /// Takes in one cycle's audit.
    pub fn audit(self: &Arc<Self>, audit: Audit) {
        self.signs.audit(audit);
        let lasting = if audit == Audit::Clean { Lasting::No } else { Lasting::Yes };
        self.trouble(Trouble::AuditFailed, lasting);
    }

    /// How the watcher outside stands.
    #[must_use]
    pub fn heartbeat(&self) -> Heartbeat {
        self.signs.standing()
    }

    /// Takes in whether a trouble lasts, and tells the maintainers what they should hear now.
    pub fn trouble(self: &Arc<Self>, trouble: Trouble, lasting: Lasting) {
        let now = (self.now)();
        let (notice, again) = {
            let mut state = self.state();
            (state.troubles.tell(trouble, lasting, now), state.troubles.tell_again(now))
        };
        for (to, notice) in again {
            self.page_maintainer(to, notice);
        }
        let Some(notice) = notice else { return };
        tracing::error!(?notice, "told to the maintainers");
        for to in self.settings.maintainers.clone() {
            self.page_maintainer(to, notice.clone());
        }
    }

    fn page_maintainer(self: &Arc<Self>, to: Route, notice: Notice) {
        let language = self.settings.maintainers_language.clone();
        let language = language.unwrap_or_else(|| LanguageTag::new(SOURCE_LANGUAGE));
        self.page(Page { number: MAINTAINERS, to, language, notice });
    }

    /// Hands over what waits for one route, until nothing does.
    async fn work(self: &Arc<Self>, waiting: &Waiting) {
        loop {
            let page = {
                let mut slot = lock(&waiting.waiting);
                let Some(page) = slot.0.take() else {
                    slot.1 = false;
                    return;
                };
                page
            };
            let fate = self.hand_over(&page, waiting).await;
            self.conclude(&page, fate);
        }
    }

    /// Tries until it is taken, refused, replaced or out of time.
    async fn hand_over(&self, page: &Page, waiting: &Waiting) -> PageFate {
        let (at, words) = ((self.now)(), self.words(page));
        let mut pause = self.patience.pause_first;
        let mut last = PageFate::Failed;
        for attempt in 1..=self.patience.tries_max {
            last = match self.try_once(page, &words, at).await {
                Tried::Taken => return PageFate::Taken,
                Tried::Refused => return PageFate::Refused,
                // Once it may have been taken, it may have been taken.
                Tried::Lost => PageFate::Unknown,
                Tried::NotYet => last,
            };
            if attempt == self.patience.tries_max {
                break;
            }
            let is_replaced = async {
                loop {
                    if lock(&waiting.waiting).0.is_some() {
                        return;
                    }
                    waiting.newer.notified().await;
                }
            };
            tokio::select! {
                () = is_replaced => return if last == PageFate::Failed { PageFate::Replaced } else { last },
                () = tokio::time::sleep(pause) => {}
            }
            pause = (pause * 2).min(self.patience.pause_longest);
        }
        last
    }

    async fn try_once(
        &self,
        page: &Page,
        (subject, text): &(String, String),
        at: Timestamp,
    ) -> Tried {
        let to = page.to.reveal();
        match (page.to.way(), &self.mailer, &self.poster) {
            (Way::Mail, Some(mailer), _) => {
                let name = format!("{:x}.{:x}", at.0, page.number);
                mailer.send(to, (subject, text), &name, at).await
            }
            (Way::Gateway, _, Some(poster)) => poster.send(to, text).await,
            _ => Tried::Refused,
        }
    }

    /// Subject and text.
    fn words(&self, page: &Page) -> (String, String) {
        let language = page.language.clone();
        let voice = Voice::new(&self.desk, language, Timestamp::EPOCH);
        let listed = |troubles: &[Trouble]| {
            let lines: Vec<_> = troubles.iter().map(|it| voice.say(it.message())).collect();
            lines.join("\n")
        };
        match &page.notice {
            Notice::Alarm(lines) => {
                (voice.say("alarm-subject"), alarm_lines(&self.desk, &page.language, lines))
            }
            Notice::Troubles(troubles) => {
                let subject = voice.say("trouble-subject");
                let text = format!("{subject}: {}", listed(troubles));
                (subject, text)
            }
            Notice::Over { over, still } => {
                let subject = voice.say("trouble-subject");
                let mut text = format!("{} {}", voice.say("trouble-over"), listed(over));
                if !still.is_empty() {
                    text = format!("{text}\n{subject}: {}", listed(still));
                }
                (subject, text)
            }
        }
    }

    fn conclude(&self, page: &Page, fate: PageFate) {
        let way = page.to.way();
        if !matches!(fate, PageFate::Taken | PageFate::Replaced) {
            tracing::warn!(?way, ?fate, "a page was not handed over");
        }
        if page.number == MAINTAINERS {
            self.state().troubles.concluded(page, fate, (self.now)());
            return;
        }
        let outcome = PageOutcome { number: page.number, way, fate, at: (self.now)() };
        let mut state = self.state();
        if state.outcomes.len() == OUTCOMES_MAX {
            state.outcomes.pop_front();
        }
        state.outcomes.push_back(outcome);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

/// Nothing panics while it holds one of these on purpose; a poisoned lock must not stop an alarm.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
