//! One's own appointments in the calendar of a phone.
//!
//! The promise: the address is shown once, on the page that makes it; its owner renews and revokes
//! it; whoever does not know it learns nothing. That a program reads it is in the audit, once a
//! day.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::html;

use crate::store::audit::{About, Actor, Deed, Happened};
use crate::web::take;

use super::page::Notice;
use super::{Asked, Asker, RoomError};

/// What an address ends with, which calendars look for.
const ENDING: &str = ".ics";

impl Asked<'_> {
    /// Whether there is an address, and the forms that make one and take it away.
    pub(super) async fn feed_page(
        &self,
        asker: &Asker,
        notice: Option<&Notice>,
    ) -> Result<Response, RoomError> {
        let conversation = &self.console.conversation;
        let since = conversation.feed_since(asker.operator.id).await?;
        let stands = !conversation.seen_by(&asker.operator).own().is_empty();
        let words = self.words();
        Ok(self.show(asker, &words.say("console-feed"), notice, |frame| {
            html! {
                p { (words.say("console-feed-text")) }
                @if !stands { p.notice { (words.say("console-feed-nobody")) } }
                @if let Some(since) = since {
                    p { (words.with("console-feed-since", &[("when", &words.when(since))])) }
                    (frame.form("/console/calendar", &html! {
                        p.hint { (words.say("console-feed-renew-hint")) }
                        button { (words.say("console-feed-renew")) }
                    }))
                    (frame.form("/console/calendar/revoke", &html! {
                        button { (words.say("console-feed-revoke")) }
                    }))
                } @else if stands {
                    (frame.form("/console/calendar", &html! {
                        button.strong { (words.say("console-feed-make")) }
                    }))
                }
            }
        }))
    }

    /// Makes an address and shows it, once.
    pub(super) async fn feed_make(&self, asker: &Asker) -> Result<Response, RoomError> {
        let by = Actor::Operator(asker.operator.id);
        let conversation = &self.console.conversation;
        let address = conversation.make_feed(asker.operator.id, by, self.now).await?;
        let host = self.headers.get(header::HOST).and_then(|host| host.to_str().ok());
        let scheme = if self.is_over_tls() { "https" } else { "http" };
        let path = format!("/console/feed/{}{ENDING}", address.reveal());
        let whole = host.map_or_else(|| path.clone(), |host| format!("{scheme}://{host}{path}"));
        let words = self.words();
        let picture = take::code(&whole, &words.say("console-feed-picture"));
        Ok(self.show(asker, &words.say("console-feed"), None, |_| {
            html! {
                p { (words.say("console-feed-made")) }
                p.secret dir="ltr" { (whole) }
                @if let Some(picture) = picture { div.scan { (picture) } }
                p { (words.say("console-feed-how")) }
                p { a href="/console/calendar" { (words.say("console-feed")) } }
            }
        }))
    }

    /// Takes the address away.
    pub(super) async fn feed_revoke(&self, asker: &Asker) -> Result<Response, RoomError> {
        let by = Actor::Operator(asker.operator.id);
        self.console.conversation.revoke_feed(asker.operator.id, by, self.now).await?;
        let notice = Notice::Done(self.words().say("console-feed-revoked"));
        self.feed_page(asker, Some(&notice)).await
    }

    /// The feed itself, for a program that shows the address.
    pub(super) async fn feed(&self) -> Result<Response, RoomError> {
        let conversation = &self.console.conversation;
        let address = self.parts.first().copied().unwrap_or_default();
        let address = address.strip_suffix(ENDING).ok_or(RoomError::Nothing)?;
        let operator = conversation.operator_of_feed(address).await?.ok_or(RoomError::Nothing)?;
        if self.console.memory.tells_feed(operator.id, self.now) {
            let actor = Actor::Operator(operator.id);
            let about = About::Operator(operator.id);
            self.note(&[Happened { actor, deed: Deed::FeedRead, about }]).await?;
        }
        let text = conversation.feed(conversation.seen_by(&operator).own(), self.now).await?;
        let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
        Ok((StatusCode::OK, [(header::CONTENT_TYPE, kind)], text).into_response())
    }
}
