//! The bot's life inside the program: Telegram is reached, updates are received, what is owed is
//! delivered, until the stop.
//!
//! The promise: whoever cannot be reached is tried again with growing pauses, and said so; a
//! webhook that Telegram cannot push to is noticed within a minute. It deliberately stops nothing
//! else: without Telegram the pages work.

use std::sync::Arc;
use std::time::Duration;

use teloxide::payloads::{DeleteWebhook, SetWebhook};
use tokio::sync::watch;

use crate::conversation::handle::Conversation;
use crate::telegram::call::Client;
use crate::telegram::deliver::{Courier, Delivery, deliver};
use crate::telegram::lanes::Outcome;
use crate::telegram::pace::Limits;
use crate::telegram::poll::{self, PollFault, Round};
use crate::telegram::receive::ALLOWED_UPDATES;

use super::bot::Telegram;
use super::config::Webhook;
use super::ready::{self, Health};
use super::telemetry::Metrics;

/// The first pause after Telegram could not be reached at the start, and the longest.
const START_PAUSES: (Duration, Duration) = (Duration::from_secs(1), Duration::from_mins(1));
/// How often Telegram is asked whether it can push.
const WEBHOOK_ASKED_EVERY: Duration = Duration::from_mins(1);
/// A stop waits this long for calls in flight.
const CALLS_GRACE: Duration = Duration::from_secs(4);

/// What the bot is made of, before Telegram was reached.
pub(super) struct BotParts {
    pub(super) client: Client,
    pub(super) conversation: Arc<Conversation>,
    pub(super) clock: Arc<super::clock::Clock>,
    pub(super) entropy: crate::store::seal::Entropy,
    pub(super) metrics: Arc<Metrics>,
    pub(super) health: Arc<Health>,
    pub(super) webhook: Option<Webhook>,
    pub(super) limits: Limits,
    pub(super) unclean_start: bool,
}

impl BotParts {
    /// Reaches Telegram, then receives and delivers until stopped.
    pub(super) async fn run(
        self,
        ready: watch::Sender<Option<Arc<Telegram>>>,
        mut stopped: watch::Receiver<bool>,
    ) {
        let mut pause = START_PAUSES.0;
        let telegram = loop {
            let reached = tokio::select! {
                _ = stopped.wait_for(|stopped| *stopped) => return,
                reached = self.reach() => reached,
            };
            match reached {
                Ok(telegram) => break telegram,
                Err(what) => {
                    self.metrics.telegram_failures.inc();
                    tracing::error!(%what, retry_in_s = pause.as_secs(), "Telegram is not reached; the pages work");
                }
            }
            tokio::select! {
                _ = stopped.wait_for(|stopped| *stopped) => return,
                () = tokio::time::sleep(pause) => {}
            }
            pause = (pause * 2).min(START_PAUSES.1);
        };
        if self.webhook.is_none() {
            self.health.heard();
        }
        drop(ready.send(Some(telegram.clone())));
        let delivery = Delivery {
            courier: telegram.courier.clone(),
            client: self.client.clone(),
            words: telegram.words(),
            commit: {
                let telegram = telegram.clone();
                move |outcomes| telegram.clone().note_outcomes(outcomes)
            },
            grace: CALLS_GRACE,
        };
        let delivering = tokio::spawn(deliver(delivery, stopped.clone()));
        let profile = {
            let (telegram, client) = (telegram.clone(), self.client.clone());
            tokio::spawn(async move { telegram.set_profile(&client).await })
        };
        if let Some(webhook) = &self.webhook {
            self.watch_webhook(webhook, &mut stopped).await;
        } else {
            self.poll(&telegram, stopped).await;
        }
        profile.abort();
        // A panic there was reported by the runtime; what is owed is in the store.
        drop(delivering.await);
    }

    /// Asks Telegram who the bot is, and readies the way updates come.
    async fn reach(&self) -> Result<Arc<Telegram>, String> {
        let me = self.client.get_me().await.map_err(|outcome| match outcome {
            Outcome::Unauthorized => {
                "Telegram does not know the token: take the one @BotFather shows".to_owned()
            }
            Outcome::NotSent => "no connection to the Bot API server".to_owned(),
            other => format!("getMe came to {other:?}"),
        })?;
        if let Some(webhook) = &self.webhook {
            let mut set = SetWebhook::new(
                webhook.url.parse().map_err(|_| "the webhook address cannot be read")?,
            );
            set.secret_token = webhook.secrets.first().map(|secret| secret.reveal().to_owned());
            set.allowed_updates = Some(allowed_updates());
            set.max_connections = Some(ready::WEBHOOK_CONNECTIONS);
            let outcome = self.client.call(&set).await;
            if outcome != Outcome::Done {
                return Err(format!("setWebhook came to {outcome:?}"));
            }
        } else {
            // A webhook that somebody set earlier keeps polling from working.
            let outcome = self.client.call(&DeleteWebhook::new()).await;
            if outcome != Outcome::Done {
                return Err(format!("deleteWebhook came to {outcome:?}"));
            }
        }
        let clock = self.clock.clone();
        let courier = Courier::new(self.limits, Arc::new(move || clock.now()));
        let (answering, client) = (courier.clone(), self.client.clone());
        let answer_callback = Box::new(move |query| answering.answer_callback(&client, query));
        Telegram::start(
            self.conversation.clone(),
            answer_callback,
            courier,
            self.clock.clone(),
            self.metrics.clone(),
            me,
            self.unclean_start,
        )
        .await
        .map_err(|error| super::chain(&error))
    }

    async fn poll(&self, telegram: &Arc<Telegram>, stopped: watch::Receiver<bool>) {
        let entropy = self.entropy.clone();
        let jitter =
            move |up_to: u32| u32::from_be_bytes(entropy.bytes()) % up_to.saturating_add(1).max(1);
        let (health, metrics) = (self.health.clone(), self.metrics.clone());
        let told = move |round| match round {
            Round::Answered(_) => health.heard(),
            Round::Failed(fault, pause) => {
                metrics.telegram_failures.inc();
                tracing::error!(
                    fault = name_of(fault),
                    retry_in_ms = pause.as_millis(),
                    "a poll failed"
                );
            }
        };
        let telegram = telegram.clone();
        let handle = move |updates| telegram.clone().batch(updates);
        poll::poll(&self.client, handle, jitter, told, tokio::time::sleep, stopped).await;
    }

    /// Asks each minute whether Telegram can push to us.
    async fn watch_webhook(&self, webhook: &Webhook, stopped: &mut watch::Receiver<bool>) {
        loop {
            let asked = tokio::select! {
                _ = stopped.wait_for(|stopped| *stopped) => return,
                asked = self.client.get_webhook_info() => asked,
            };
            match asked {
                Ok(info) => match ready::deafness(&info, &webhook.url, self.clock.now()) {
                    None => self.health.heard(),
                    Some(deafness) => {
                        self.metrics.telegram_failures.inc();
                        self.health.deaf();
                        tracing::error!(
                            %deafness,
                            waiting = info.pending_update_count,
                            "Telegram cannot push to the webhook"
                        );
                    }
                },
                Err(outcome) => {
                    self.metrics.telegram_failures.inc();
                    tracing::error!(?outcome, "getWebhookInfo failed");
                }
            }
            tokio::select! {
                _ = stopped.wait_for(|stopped| *stopped) => return,
                () = tokio::time::sleep(WEBHOOK_ASKED_EVERY) => {}
            }
        }
    }
}

fn allowed_updates() -> Vec<teloxide::types::AllowedUpdate> {
    use teloxide::types::AllowedUpdate;
    ALLOWED_UPDATES
        .iter()
        .filter_map(|kind| match *kind {
            "message" => Some(AllowedUpdate::Message),
            "edited_message" => Some(AllowedUpdate::EditedMessage),
            "callback_query" => Some(AllowedUpdate::CallbackQuery),
            "my_chat_member" => Some(AllowedUpdate::MyChatMember),
            _ => None,
        })
        .collect()
}

fn name_of(fault: PollFault) -> &'static str {
    match fault {
        PollFault::Conflict => "another program polls with this token, or a webhook is set",
        PollFault::Unauthorized => "the token is not valid",
        PollFault::Unreachable => "no connection",
        PollFault::Lost => "the connection broke",
        PollFault::Server => "Telegram's fault",
        PollFault::TooMany => "too many requests",
        PollFault::NotDurable => "the store is down",
        PollFault::Unconfirmable => "updates without numbers",
    }
}
