//! E-mail by SMTP.
//!
//! The promise: one message, one explicit outcome; tried again, it carries the same id, so that a
//! mail program shows it once. Server, name and password are in no error.

use std::time::{Duration, UNIX_EPOCH};

use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::pager::Tried;
use super::settings::Mail;
use crate::time::Timestamp;

/// A server to hand messages to.
pub(super) struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Address,
    patience: Duration,
}

impl Mailer {
    /// A mailer; `None` for settings that their own check would have refused.
    pub(super) fn new(mail: &Mail, patience: Duration) -> Option<Self> {
        let from = mail.from.parse().ok()?;
        let server = mail.server.reveal();
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(server).ok()?;
        Some(Self { transport: builder.timeout(Some(patience)).build(), from, patience })
    }

    /// Hands over one message. `name` tells messages apart, and tries of one do not.
    pub(super) async fn send(
        &self,
        to: &str,
        (subject, text): (&str, &str),
        name: &str,
        at: Timestamp,
    ) -> Tried {
        let Some(message) = self.message(to, (subject, text), name, at) else {
            return Tried::Refused;
        };
        // The library waits for each step; this bounds them all together.
        let sent = tokio::time::timeout(self.patience * 2, self.transport.send(message)).await;
        match sent {
            Ok(Ok(_)) => Tried::Taken,
            Ok(Err(error)) if error.is_permanent() => Tried::Refused,
            Ok(Err(error)) if error.is_transient() => Tried::NotYet,
            // Silence or a broken line may have come after the last word.
            Ok(Err(error)) if error.is_timeout() || error.is_response() => Tried::Lost,
            Ok(Err(_)) => Tried::NotYet,
            Err(_) => Tried::Lost,
        }
    }

    fn message(
        &self,
        to: &str,
        (subject, text): (&str, &str),
        name: &str,
        at: Timestamp,
    ) -> Option<Message> {
        let to: Address = to.parse().ok()?;
        let since_epoch = Duration::from_millis(u64::try_from(at.0).unwrap_or(0));
        Message::builder()
            .from(Mailbox::new(None, self.from.clone()))
            .to(Mailbox::new(None, to))
            .subject(subject)
            .date(UNIX_EPOCH + since_epoch)
            .message_id(Some(format!("<{name}@{}>", self.from.domain())))
            .header(ContentType::TEXT_PLAIN)
            .body(text.to_owned())
            .ok()
    }
}
