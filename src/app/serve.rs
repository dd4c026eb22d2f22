//! `sportello serve`: the desk, open.
//!
//! The promise: it opens only on sound settings and content; without Telegram the pages work; a
//! stop takes in nothing new, finishes what is being committed and exits within ten seconds, and
//! nothing depends on it: a kill at any instant loses nothing.

use std::future::Future;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::cases::CaseKind;
use crate::conversation::desk::Desk;
use crate::conversation::handle::{Conversation, Handled, Novelty};
use crate::conversation::operators::OperatorFault;
use crate::flow::event::Event;
use crate::store::StoreError;
use crate::store::envelope::Stretch;
use crate::telegram::call::{Client, Patience, Token};
use crate::telegram::pace::Limits;
use crate::telegram::poll::Durability;
use crate::telegram::webhook::{self, Secrets};
use crate::web::console::Console;
use crate::web::take::Reach;
use crate::web::{self, Web};

use super::bot::Telegram;
use super::channels::vitals::{self, Looked};
use super::channels::{self, Channels, Outside};
use super::config::{Pace, Settings, Webhook};
use super::control;
use super::house::{House, HouseError};
use super::invented;
use super::jobs::Jobs;
use super::operation::{LaneOfChat, Operator};
use super::phrases::PhrasesFile;
use super::ready::{self, Health, Wanted};
use super::receiving::BotParts;
use super::telemetry::{Channel, Fate, Metrics};
use super::watch::{Contacts, Watch};

/// A stop waits this long for what is under way; with closing the store it stays within ten seconds.
const STOP_WITHIN: Duration = Duration::from_secs(8);

/// How often sessions of the operators' room are looked through.
const SWEEP_EVERY: Duration = Duration::from_mins(1);

/// Why the desk does not open, or ended badly.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The house.
    #[error("the desk does not open")]
    House(#[from] HouseError),
    /// An address.
    #[error("could not listen on {address}")]
    Listen {
        /// Which.
        address: SocketAddr,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The control socket.
    #[error("the control socket could not be opened")]
    Control(#[from] control::ControlError),
    /// The mark of a clean stop.
    #[error("could not {operation} {}", path.display())]
    Mark {
        /// As a verb phrase.
        operation: &'static str,
        /// Which file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The token or the Bot API server's address.
    #[error("the Telegram settings cannot be used")]
    Telegram(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The invented operators of a local run.
    #[error("the invented operators could not be readied")]
    Invented(#[from] OperatorFault),
    /// The store.
    #[error("the store failed while the desk was open; nothing it had acknowledged is lost")]
    Store(#[from] StoreError),
}

/// A file that exists only after a clean stop.
struct CleanMark(PathBuf);

impl CleanMark {
    /// Takes the mark away; whether the last stop was unclean. A new data directory is clean.
    fn take(data: &std::path::Path, is_new: bool) -> Result<(Self, bool), ServeError> {
        let mark = Self(data.join("clean"));
        match std::fs::remove_file(&mark.0) {
            Ok(()) => Ok((mark, false)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok((mark, !is_new)),
            Err(source) => Err(ServeError::Mark {
                operation: "take away the mark of a clean stop",
                path: mark.0,
                source,
            }),
        }
    }

    fn put(&self) -> Result<(), ServeError> {
        std::fs::write(&self.0, b"").map_err(|source| ServeError::Mark {
            operation: "leave the mark of a clean stop",
            path: self.0.clone(),
            source,
        })
    }
}

/// Opens the desk and runs it until `stop` resolves.
///
/// # Errors
/// [`ServeError`].
pub async fn serve(
    settings: Settings,
    desk: Desk,
    stop: impl Future<Output = ()> + Send,
) -> Result<(), ServeError> {
    let is_new = !settings.data.join("keyring").exists();
    let house = House::open(&settings)?;
    let metrics = Arc::new(Metrics::default());
    metrics.store_open_ms.set(i64::try_from(house.open_took.as_millis()).unwrap_or(i64::MAX));
    let conversation = house.conversation(Arc::new(desk), &settings).await?;
    let lanes = lane_of(&settings, &conversation);
    let operator =
        Operator::new(house.premises(), conversation.clone(), settings.backup.clone(), lanes);
    let (stop_sender, stopped) = watch::channel(false);
    let (bot_sender, bot) = watch::channel(None);
    let operator = operator.await;
    let is_bot = settings.token.is_some();
    let operator = Arc::new(if is_bot { operator.beside(bot.clone()) } else { operator });
    let channels = channels(&settings, &conversation, &house);
    let health = Arc::new(Health::new(
        conversation.clone(),
        operator.clone(),
        metrics.clone(),
        house.clock.clone(),
        if is_bot { Wanted::Telegram } else { Wanted::PagesAlone },
        channels.outside().heartbeat,
    ));
    let listener = bind(settings.listen).await?;
    let mut app =
        web::router(kiosk(&conversation, &house, &metrics, reach(&settings, bot.clone())))
            .merge(ready::routes(health.clone(), settings.metrics_listen.is_none()));
    if let Some(webhook) = &settings.webhook {
        app = app.merge(hook(webhook, bot.clone()));
    }
    let room = room(&conversation, &house);
    let room_listener = bind(settings.console_listen).await?;
    let metrics_listener = metrics_listener(&settings, &health).await?;
    let control_listener = control::listen(&settings.data)?;
    // Only now: a start that fails over an address that is taken has handled nothing.
    let (clean, unclean_start) = CleanMark::take(&settings.data, is_new)?;
    let phrases = Some(PhrasesFile::begun(settings.phrases.clone(), &conversation));
    // Before anybody can ask who is there.
    invented::keep(&conversation, house.clock.now()).await?;
    let at = room_listener.local_addr().unwrap_or(settings.console_listen);
    announce(&settings, &listener, at);
    invite(&conversation, &house, at).await?;

    let mut tasks = tokio::task::JoinSet::new();
    tasks.spawn(listen(listener, app, stopped.clone()));
    tasks.spawn(sweep(room.clone(), stopped.clone()));
    tasks.spawn(listen(room_listener, web::console::router(room), stopped.clone()));
    if let Some((listener, app)) = metrics_listener {
        tasks.spawn(listen(listener, app, stopped.clone()));
    }
    let control = tokio::spawn(control::serve(control_listener, operator.clone()));
    if let Some(token) = &settings.token {
        let parts = BotParts {
            client: client_of(&settings, token.reveal())?,
            conversation: conversation.clone(),
            clock: house.clock.clone(),
            entropy: house.entropy.clone(),
            metrics: metrics.clone(),
            health: health.clone(),
            webhook: settings.webhook.clone(),
            limits: limits_of(settings.pace),
            unclean_start,
        };
        tasks.spawn(parts.run(bot_sender, stopped.clone()));
    }
    let watch = watch_of(&settings, &conversation, &bot, &metrics, channels.outside());
    tasks.spawn(watch.run(house.clock.clone(), stopped.clone()));
    let looked = looked(&settings, &house, bot.clone(), health.clone(), metrics.clone());
    tasks.spawn(vitals::watch_over(looked, channels.outside(), stopped.clone()));
    let backup = settings.backup.clone();
    let jobs = Jobs { conversation, operator, telegram: bot, metrics, backup, phrases };
    let store_failed = {
        let jobs = jobs.run(&house, stopped.clone());
        tokio::pin!(jobs, stop);
        tokio::select! {
            () = &mut stop => false,
            () = &mut jobs => false,
            () = house.committer_ended() => true,
        }
    };
    tracing::info!("stopping");
    stop_sender.send_replace(true);
    drain(tasks).await;
    control.abort();
    drop(std::fs::remove_file(control::path(&settings.data)));
    house.close()?;
    if store_failed {
        return Err(StoreError::Stopped.into());
    }
    clean.put()
}

/// Where invented operators come in.
async fn invite(
    conversation: &Conversation,
    house: &House,
    room: SocketAddr,
) -> Result<(), ServeError> {
    for (handle, path) in invented::invitations(conversation, house.clock.now()).await? {
        println!("invited   {handle}  http://{room}{path}");
    }
    Ok(())
}

/// Lets what is under way come to its end, for a while.
async fn drain(mut tasks: tokio::task::JoinSet<()>) {
    let drained =
        tokio::time::timeout(STOP_WITHIN, async { while tasks.join_next().await.is_some() {} });
    if drained.await.is_err() {
        tracing::warn!("stopped without waiting any longer; what is owed is in the store");
    }
    tasks.shutdown().await;
}

fn limits_of(pace: Pace) -> Limits {
    match pace {
        Pace::Telegram => Limits::TELEGRAM,
        Pace::Unlimited => Limits::UNLIMITED,
    }
}

/// The watch over requests.
fn watch_of(
    settings: &Settings,
    conversation: &Arc<Conversation>,
    bot: &watch::Receiver<Option<Arc<Telegram>>>,
    metrics: &Arc<Metrics>,
    outside: Outside,
) -> Watch {
    let last_resort = &settings.channels.last_resort;
    Watch {
        conversation: conversation.clone(),
        telegram: bot.clone(),
        metrics: metrics.clone(),
        outside,
        contacts: Contacts {
            last_resort: CaseKind::ALL.map(|kind| (kind, last_resort.clone())).into(),
        },
        drill_every: settings.drill_every,
    }
}

/// What the desk's own signs are read from.
fn looked(
    settings: &Settings,
    house: &House,
    telegram: watch::Receiver<Option<Arc<Telegram>>>,
    health: Arc<Health>,
    metrics: Arc<Metrics>,
) -> Looked {
    let (has_bot, data) = (settings.token.is_some(), settings.data.clone());
    Looked { telegram, has_bot, health, metrics, clock: house.clock.clone(), data }
}

/// The ways outside that are not Telegram.
fn channels(settings: &Settings, conversation: &Arc<Conversation>, house: &House) -> Arc<Channels> {
    let clock = house.clock.clone();
    let now = Arc::new(move || clock.now());
    Channels::new(
        settings.channels.clone(),
        conversation.desk.clone(),
        channels::Patience::default(),
        now,
    )
}

fn client_of(settings: &Settings, token: &str) -> Result<Client, ServeError> {
    let token = Token::parse(token).map_err(|fault| ServeError::Telegram(Box::new(fault)))?;
    Client::new(&settings.api_url, &token, Patience::default())
        .map_err(|fault| ServeError::Telegram(Box::new(fault)))
}

/// How a chat's number becomes a lane, when the bot is known.
pub(super) fn lane_of(settings: &Settings, conversation: &Arc<Conversation>) -> Option<LaneOfChat> {
    let bot: i64 = settings.token.as_ref()?.reveal().split(':').next()?.parse().ok()?;
    let conversation = conversation.clone();
    Some(Arc::new(move |chat| conversation.records.keys().lane_id(super::bot::CHANNEL, bot, chat)))
}

async fn bind(address: SocketAddr) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address).await.map_err(|source| ServeError::Listen { address, source })
}

/// Where metrics are asked for, if not beside the pages.
async fn metrics_listener(
    settings: &Settings,
    health: &Arc<Health>,
) -> Result<Option<(TcpListener, Router)>, ServeError> {
    let Some(address) = settings.metrics_listen else { return Ok(None) };
    Ok(Some((bind(address).await?, ready::metrics_route(health.clone()))))
}

async fn listen(listener: TcpListener, app: Router, mut stopped: watch::Receiver<bool>) {
    let service = app.into_make_service_with_connect_info::<SocketAddr>();
    let ended = axum::serve(listener, service)
        .with_graceful_shutdown(async move {
            drop(stopped.wait_for(|stopped| *stopped).await);
        })
        .await;
    if let Err(error) = ended {
        tracing::error!(cause = %error, "a listener ended");
    }
}

fn announce(settings: &Settings, listener: &TcpListener, room: SocketAddr) {
    let address = listener.local_addr().unwrap_or(settings.listen);
    println!("kiosk     http://{address}/");
    println!("console   http://{room}/console");
    println!("health    http://{address}/readyz");
    println!("data      {}", settings.data.display());
    match (&settings.token, &settings.webhook) {
        (None, _) => println!("telegram  off (set TELOXIDE_TOKEN)"),
        (Some(_), None) => println!("telegram  long polling"),
        (Some(_), Some(_)) => println!("telegram  webhook"),
    }
}

/// Where phones find the desk: the bot is known once Telegram was reached.
fn reach(
    settings: &Settings,
    bot: watch::Receiver<Option<Arc<Telegram>>>,
) -> Arc<dyn Fn() -> Reach + Send + Sync> {
    let public_url = settings.public_url.clone();
    Arc::new(move || Reach {
        bot: bot.borrow().as_ref().map(|telegram| telegram.username().to_owned()),
        public_url: public_url.clone(),
    })
}

fn kiosk(
    conversation: &Arc<Conversation>,
    house: &House,
    metrics: &Arc<Metrics>,
    reach: Arc<dyn Fn() -> Reach + Send + Sync>,
) -> Web {
    let clock = house.clock.clone();
    let metrics = metrics.clone();
    Web {
        conversation: conversation.clone(),
        now: Arc::new(move || clock.now()),
        entropy: house.entropy.clone(),
        reach,
        observe: Arc::new(move |handled: &Handled| {
            let fate = match handled.novelty {
                Novelty::Applied => Fate::Applied,
                Novelty::SeenBefore => Fate::Repeated,
                Novelty::Quarantined => Fate::Quarantined,
            };
            metrics.update(Channel::Web, fate, 0.0);
            if handled.events.contains(&Event::NotUnderstood) {
                let language = handled.lane.session.language.as_ref();
                metrics.not_understood(language.map_or("", |language| language.as_str()));
            }
        }),
    }
}

/// The operators' room over this house.
fn room(conversation: &Arc<Conversation>, house: &House) -> Console {
    let clock = house.clock.clone();
    Console {
        conversation: conversation.clone(),
        now: Arc::new(move || clock.now()),
        entropy: house.entropy.clone(),
        stretch: Stretch::USUAL,
        memory: Arc::default(),
    }
}

/// Ends sessions that idled out, and wipes their keys, whether a browser comes back or not.
async fn sweep(room: Console, mut stopped: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            _ = stopped.wait_for(|stopped| *stopped) => return,
            () = tokio::time::sleep(SWEEP_EVERY) => room.memory.sweep((room.now)()),
        }
    }
}

fn hook(webhook: &Webhook, bot: watch::Receiver<Option<Arc<Telegram>>>) -> Router {
    let secrets = Secrets::new(webhook.secrets.iter().map(super::config::Secret::reveal));
    webhook::route(&webhook.path, secrets, move |raw| {
        let bot = bot.borrow().clone();
        async move {
            match bot {
                Some(bot) => bot.pushed(raw).await,
                // Not ready yet: Telegram keeps it and tries again.
                None => Durability::NotDurable,
            }
        }
    })
}
