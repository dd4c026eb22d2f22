//! The operators' room: plain pages on a listener of their own.
//!
//! The promise: whoever may not see something is answered as if it did not exist, over every
//! address alike; what was read is in the audit before it is shown; a member's secret key is in
//! memory only while they are signed in; every page works without JavaScript and is never kept.
//! It deliberately holds no rule of cases: those are `cases`' and `conversation::cases`'.

pub mod account;
pub mod appointment;
pub mod appointments;
pub mod audit;
pub mod case;
pub mod deeds;
pub mod drills;
pub mod enter;
pub mod feed;
pub mod forms;
pub mod keys;
pub mod line;
pub mod numbers;
pub mod operators;
pub mod page;
pub mod phrases;
pub mod places;
pub mod queue;
pub mod recovery;
pub mod session;
pub mod shift;
pub mod words;

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, DefaultBodyLimit, RawQuery, Request, State};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::html;
use tower_http::csrf::CsrfLayer;

use crate::conversation::handle::{Conversation, HandleError};
use crate::conversation::operators as records_of_operators;
use crate::ids::{CaseId, OperatorId};
use crate::people::{Act, Operator};
use crate::store::audit::{self as chain, About, Actor, Deed, Happened};
use crate::store::credentials::Slowing;
use crate::store::envelope::Stretch;
use crate::store::record::RecordError;
use crate::store::seal::Entropy;
use crate::store::{Batch, Outcome, StoreError};
use crate::time::Timestamp;

use super::assets::{CONSOLE, ICON, STYLE};
use forms::{Cookie, Fields};
use line::Line;
use operators::Change;
use page::{Frame, Member, Notice, Words};
use places::{Door, Manner, Place};
use session::{Presence, Session, Sessions};

/// A form of the room is at most this long: an answer and its note.
const BODY_BYTES_MAX: usize = 64 * 1024;
/// A feed that a program reads is in the audit this often.
const FEED_TOLD_EVERY: Duration = Duration::from_hours(24);
/// How often an entry of the audit is redone because others came first.
const TRIES: usize = 32;

/// What the room needs.
#[derive(Clone)]
pub struct Console {
    /// The conversation.
    pub conversation: Arc<Conversation>,
    /// The clock.
    pub now: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    /// Randomness.
    pub entropy: Entropy,
    /// What a passphrase costs.
    pub stretch: Stretch,
    /// What is in memory alone.
    pub memory: Arc<Memory>,
}

/// What the room holds in memory, and nowhere else.
pub struct Memory {
    sessions: Mutex<Sessions>,
    slowing: Mutex<Slowing>,
    enrolling: Mutex<enter::Enrolling>,
    strangers: Line,
    known: Line,
    /// When reading somebody's feed was last told of.
    feeds_told: Mutex<HashMap<OperatorId, Timestamp>>,
}

impl Default for Memory {
    fn default() -> Self {
        Self {
            sessions: Mutex::default(),
            slowing: Mutex::default(),
            enrolling: Mutex::default(),
            strangers: Line::of_strangers(),
            known: Line::of_known(),
            feeds_told: Mutex::default(),
        }
    }
}

impl Memory {
    pub(super) fn sessions(&self) -> MutexGuard<'_, Sessions> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn slowing(&self) -> MutexGuard<'_, Slowing> {
        self.slowing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn enrolling(&self) -> MutexGuard<'_, enter::Enrolling> {
        self.enrolling.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether reading a feed now is to be told in the audit: a program reads it all day long.
    pub(super) fn tells_feed(&self, operator: OperatorId, now: Timestamp) -> bool {
        let mut told = self.feeds_told.lock().unwrap_or_else(PoisonError::into_inner);
        told.retain(|_, at| now.since(*at) < FEED_TOLD_EVERY);
        if told.contains_key(&operator) {
            return false;
        }
        told.insert(operator, now);
        true
    }

    /// How many are signed in.
    #[must_use]
    pub fn signed_in(&self) -> usize {
        self.sessions().count()
    }

    /// The token a form to `path` carries in the session that a browser shows: what somebody who
    /// is signed in could make their browser send.
    #[must_use]
    pub fn token_of(&self, cookie: &str, path: &str, now: Timestamp) -> Option<String> {
        Some(self.sessions().of(cookie, Presence::Refresh, now)?.token(path))
    }

    /// Ends what idled out and wipes its keys, whether its browser comes back or not.
    pub fn sweep(&self, now: Timestamp) {
        self.sessions().sweep(now);
        self.enrolling().sweep(now);
    }
}

/// Why a page cannot be shown.
#[derive(Debug, thiserror::Error)]
pub enum RoomError {
    /// There is no such thing for them.
    #[error("there is no such thing for them")]
    Nothing,
    /// Records.
    #[error("the records could not be read")]
    Record(#[from] RecordError),
    /// The store.
    #[error("the store failed")]
    Store(#[from] StoreError),
    /// A step.
    #[error("the step could not be taken")]
    Handle(#[from] HandleError),
    /// An operator's record.
    #[error("the operator's record could not be changed")]
    Operator(#[from] crate::conversation::operators::OperatorFault),
    /// Others kept coming first.
    #[error("the record kept changing")]
    Contended,
}

/// The routes of the room.
pub fn router(console: Console) -> Router {
    Router::new()
        .route(STYLE.path, get(|query: RawQuery| async move { STYLE.answer(&query) }))
        .route(CONSOLE.path, get(|query: RawQuery| async move { CONSOLE.answer(&query) }))
        .route(ICON.path, get(|query: RawQuery| async move { ICON.answer(&query) }))
        .fallback(answer)
        .with_state(console)
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .layer(CsrfLayer::new())
        .layer(middleware::from_fn(super::guard))
}

/// A request of the room, with everything that was found out about it.
pub(super) struct Asked<'a> {
    console: &'a Console,
    headers: &'a HeaderMap,
    address: IpAddr,
    /// What stood in the place of the braces.
    parts: Vec<&'a str>,
    path: &'a str,
    query: &'a str,
    fields: Fields,
    now: Timestamp,
}

/// Whoever asks, signed in and at work.
pub(super) struct Asker {
    session: Session,
    operator: Operator,
    acts: Vec<Act>,
}

async fn answer(State(console): State<Console>, request: Request<Body>) -> Response {
    let (head, body) = request.into_parts();
    let (method, headers) = (head.method.clone(), head.headers.clone());
    let path = head.uri.path().to_owned();
    let query = head.uri.query().unwrap_or_default().to_owned();
    let address = address_of(&headers, head.extensions.get::<ConnectInfo<SocketAddr>>());
    let now = (console.now)();
    let fields = if method == Method::POST {
        Fields::read(Request::from_parts(head, body)).await
    } else {
        Fields::default()
    };
    let found = places::find(&method, &path);
    let parts = found.as_ref().map(|(_, parts)| parts.clone()).unwrap_or_default();
    let asked = Asked {
        console: &console,
        headers: &headers,
        address,
        parts,
        path: &path,
        query: &query,
        fields,
        now,
    };
    let answered = match found {
        Some((line, _)) if line.door == Door::Anybody => asked.anybodys(line.place).await,
        found => asked.members(found.map(|(line, _)| line)).await,
    };
    answered.unwrap_or_else(|error| asked.trouble(&error))
}

/// The address wrong tries are held against: the peer's, or what a proxy on this machine says.
fn address_of(headers: &HeaderMap, peer: Option<&ConnectInfo<SocketAddr>>) -> IpAddr {
    let peer = peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.0.ip());
    if !peer.is_loopback() {
        return peer;
    }
    let forwarded = headers.get_all("x-forwarded-for").iter().next_back();
    forwarded
        .and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse().ok())
        .unwrap_or(peer)
}

impl Asked<'_> {
    async fn anybodys(&self, place: Place) -> Result<Response, RoomError> {
        match place {
            Place::SignIn => Ok(self.sign_in(None).into_response()),
            Place::SigningIn => self.signing_in().await,
            Place::Invitation => self.invitation().await,
            Place::Enrolling => self.enrolling().await,
            Place::Feed => self.feed().await,
            _ => Err(RoomError::Nothing),
        }
    }

    async fn members(&self, line: Option<&places::Line>) -> Result<Response, RoomError> {
        // Whoever is not signed in learns of no address whether it exists.
        let Some(asker) = self.asker().await? else {
            let mut response = forms::on("/console/enter");
            self.put_cookie(&mut response, Cookie::Session, "");
            return Ok(response);
        };
        let may_come = line.filter(|line| match line.door {
            Door::Anybody | Door::Members => true,
            Door::Having(acts) => acts.iter().any(|act| asker.acts.contains(act)),
        });
        let Some(line) = may_come else { return Ok(self.nothing(&asker)) };
        if line.manner == Manner::Post && !asker.session.made(self.path, self.fields.get("token")) {
            return Ok(self.stale(&asker));
        }
        let answered = match line.place {
            Place::Home => Ok(forms::on(home_of(&asker.acts))),
            Place::SigningOut => self.signing_out(&asker).await,
            Place::Queue => self.queue(&asker).await,
            Place::Case => self.case(&asker, None).await,
            Place::CaseDeed => self.case_deed(&asker).await,
            Place::Phrases => self.phrases(&asker).await,
            Place::Appointments => self.appointments(&asker, None).await,
            Place::Appointment => self.appointment(&asker, None).await,
            Place::AppointmentDeed => self.appointment_deed(&asker).await,
            Place::FeedPage => self.feed_page(&asker, None).await,
            Place::FeedMake => self.feed_make(&asker).await,
            Place::FeedRevoke => self.feed_revoke(&asker).await,
            Place::Shift => self.shift(&asker, None).await,
            Place::ShiftConfirm => self.shift_confirm(&asker).await,
            Place::ShiftHandOver => self.shift_hand_over(&asker).await,
            Place::Drills => self.drills(&asker, None).await,
            Place::DrillBegin => self.drill_begin(&asker).await,
            Place::Numbers => self.numbers(&asker).await,
            Place::Audit => self.audit(&asker).await,
            Place::Operators => self.operators(&asker, None).await,
            Place::OperatorInvite => self.operator_invite(&asker).await,
            Place::OperatorAgain => self.operator_asked(&asker, Change::InviteAgain, None).await,
            Place::OperatorLeaving => self.operator_asked(&asker, Change::Disable, None).await,
            Place::OperatorInviteAgain => self.operator_invite_again(&asker).await,
            Place::OperatorDisable => self.operator_disable(&asker).await,
            Place::Account => Ok(self.account(&asker, None).into_response()),
            Place::AccountPassphrase => self.account_passphrase(&asker).await,
            Place::Recovery => Ok(self.recovery(&asker, None).into_response()),
            Place::Recovering => self.recovering(&asker).await,
            Place::SignIn
            | Place::SigningIn
            | Place::Invitation
            | Place::Enrolling
            | Place::Feed => Err(RoomError::Nothing),
        };
        match answered {
            Err(RoomError::Nothing) => Ok(self.nothing(&asker)),
            other => other,
        }
    }

    /// Whoever the browser's session is of, if they still work here.
    async fn asker(&self) -> Result<Option<Asker>, RoomError> {
        let presence = self.presence();
        let token = forms::cookie(self.headers, Cookie::Session).unwrap_or_default();
        let session = self.console.memory.sessions().of(token, presence, self.now);
        let Some(session) = session else { return Ok(None) };
        let records = &self.console.conversation.records;
        let key = records_of_operators::key_of(session.operator);
        let found = records.load::<Operator>(&key).await?;
        if let Some(operator) = found.map(|found| found.value).filter(Operator::is_active) {
            let acts = Act::ALL.into_iter().filter(|act| operator.may(*act)).collect();
            return Ok(Some(Asker { session, operator, acts }));
        }
        self.console.memory.sessions().end_all_of(session.operator);
        Ok(None)
    }

    fn presence(&self) -> Presence {
        if self.query == "again" { Presence::Refresh } else { Presence::Touch }
    }

    fn words(&self) -> Words<'_> {
        Words::new(&self.console.conversation.desk, self.now)
    }

    fn is_over_tls(&self) -> bool {
        forms::is_over_tls(self.headers)
    }

    fn put_cookie(&self, response: &mut Response, cookie: Cookie, value: &str) {
        forms::put_cookie(response, cookie, value, self.is_over_tls());
    }

    fn frame<'f>(&'f self, words: &'f Words<'f>, asker: Option<&'f Asker>) -> Frame<'f> {
        Frame {
            words,
            member: asker.map(|asker| Member {
                session: &asker.session,
                name: &asker.operator.name,
                acts: &asker.acts,
            }),
            is_rehearsal: self.console.is_rehearsal(),
        }
    }

    /// What is shown for everything that is not there, and for everything that is not theirs.
    fn nothing(&self, asker: &Asker) -> Response {
        let words = self.words();
        let page = self.frame(&words, Some(asker)).page(
            "",
            &words.say("console-nothing"),
            None,
            &html! {
                p { (words.say("console-nothing-text")) }
                p { a href="/console" { (words.say("console-nothing-on")) } }
            },
        );
        (StatusCode::NOT_FOUND, page).into_response()
    }

    /// A form of an older session, or of nobody's.
    fn stale(&self, asker: &Asker) -> Response {
        let words = self.words();
        let page = self.frame(&words, Some(asker)).page(
            "",
            &words.say("console-stale"),
            None,
            &html! {
                p { (words.say("console-stale-text")) }
                p { a href="/console" { (words.say("console-nothing-on")) } }
            },
        );
        (StatusCode::FORBIDDEN, page).into_response()
    }

    fn trouble(&self, error: &RoomError) -> Response {
        let words = self.words();
        let (status, title, text) = match error {
            RoomError::Nothing => {
                (StatusCode::NOT_FOUND, "console-nothing", "console-nothing-text")
            }
            other => {
                tracing::error!(cause = %cause(other), "a page of the room could not be shown");
                (StatusCode::SERVICE_UNAVAILABLE, "console-trouble", "console-trouble-text")
            }
        };
        let page = self.frame(&words, None).page(
            "",
            &words.say(title),
            None,
            &html! { p { (words.say(text)) } },
        );
        (status, page).into_response()
    }

    /// Puts deeds that change nothing else into the audit: whatever was read is told of before it
    /// is shown.
    async fn note(&self, happened: &[Happened]) -> Result<(), RoomError> {
        self.console.note(happened, self.now).await
    }

    fn show(
        &self,
        asker: &Asker,
        title: &str,
        notice: Option<&Notice>,
        body: impl FnOnce(&Frame<'_>) -> maud::Markup,
    ) -> Response {
        let words = self.words();
        let frame = self.frame(&words, Some(asker));
        let body = body(&frame);
        frame.page(self.path, title, notice, &body).into_response()
    }

    /// The case that the address names.
    fn case_id(&self) -> Result<CaseId, RoomError> {
        let name = self.parts.first().ok_or(RoomError::Nothing)?;
        parse_id(name).map(CaseId).ok_or(RoomError::Nothing)
    }
}

impl Asker {
    fn did(&self, deed: Deed, about: About) -> Happened {
        Happened { actor: Actor::Operator(self.operator.id), deed, about }
    }
}

impl Console {
    /// Whether invented operators work here.
    #[must_use]
    pub fn is_rehearsal(&self) -> bool {
        self.conversation.desk.protocol.is_fictitious()
    }

    /// Puts deeds into the audit by themselves.
    ///
    /// # Errors
    /// When they cannot be.
    pub async fn note(&self, happened: &[Happened], now: Timestamp) -> Result<(), RoomError> {
        let records = &self.conversation.records;
        for _ in 0..TRIES {
            let _turn = self.conversation.turnstile.enter(&chain::head_key()).await;
            let mut batch = Batch::new(now);
            chain::append(records, &mut batch, happened).await?;
            if self.commit(batch).await? {
                return Ok(());
            }
        }
        Err(RoomError::Contended)
    }

    /// Commits a batch; whether it applied. One whose fate is unknown is committed again: it
    /// applies, or conflicts because it had.
    async fn commit(&self, batch: Batch) -> Result<bool, RoomError> {
        let store = self.conversation.records.store();
        for _ in 0..TRIES {
            match store.commit(batch.clone()).await? {
                Outcome::Applied { .. } => return Ok(true),
                Outcome::Conflict(_) => return Ok(false),
                Outcome::Unknown => {}
            }
        }
        Err(RoomError::Contended)
    }
}

/// Where a member begins.
fn home_of(acts: &[Act]) -> &'static str {
    let first = [
        (Place::Queue, "/console/queue"),
        (Place::Operators, "/console/operators"),
        (Place::Shift, "/console/shift"),
    ];
    first
        .into_iter()
        .find(|(place, _)| page::may_come(*place, acts))
        .map_or("/console/account", |(_, path)| path)
}

/// Sixteen bytes written as 32 digits, as they stand in addresses.
fn parse_id(text: &str) -> Option<[u8; 16]> {
    data_encoding::HEXLOWER.decode(text.as_bytes()).ok()?.try_into().ok()
}

fn cause(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(inner) = source {
        text.push_str(": ");
        text.push_str(&inner.to_string());
        source = inner.source();
    }
    text
}
