//! The kiosk's handlers: a form is an inbound event, a page is the committed reply.
//!
//! A browser is known by a random token in a cookie; the lane is a keyed hash of it, so the store
//! does not hold what the cookie says. A form carries a token of its own: sent twice (a double
//! tap, a reload), it is applied once.

use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::Markup;
use serde::Deserialize;

use crate::conversation::desk::SOURCE_LANGUAGE;
use crate::conversation::exchange::{Gesture, Inbound, Touch};
use crate::conversation::handle::{Caution, HandleError, Handled};
use crate::conversation::lane::{Address, Lane, LaneStanding};
use crate::conversation::present::{Voice, present};
use crate::flow::event::{Event, Input};
use crate::flow::session::Session;
use crate::ids::{FlowId, LaneId, LanguageTag, UpdateKey};
use crate::store::Key;
use crate::text::locale::Locale;
use crate::text::message::MessageId;

use super::page::{self, Frame, Greeting, Kind, Start, Take};
use super::{Web, redirect, take};

/// The cookie's name says nothing.
const COOKIE: &str = "s";
/// Random bytes of a browser's token.
const TOKEN_BYTES: usize = 24;
/// A typed answer longer than this is cut; no slot takes as much.
const TEXT_CHARS_MAX: usize = 2_000;

/// No language has a longer name.
const NAME_CHARS_MAX: usize = 64;

/// The form of a screen.
#[derive(Deserialize)]
pub struct ScreenForm {
    key: u64,
    screen: u64,
    #[serde(default)]
    touch: String,
    #[serde(default)]
    text: String,
}

/// The form of the first page.
#[derive(Deserialize)]
pub struct BeginForm {
    #[serde(default)]
    language: String,
    /// The name of a language, typed.
    #[serde(default)]
    words: String,
    #[serde(default)]
    flow: Option<String>,
}

/// `GET /`: the screen they stand on, or the first page.
pub async fn show(State(web): State<Web>, headers: HeaderMap) -> Response {
    let Some(lane) = lane_of(&web, &headers) else {
        return start_page(&web, &headers, None, None).into_response();
    };
    match web.conversation.records.load::<Lane>(&Key::lane(lane)).await {
        Ok(Some(loaded)) if is_visit(&loaded.value) => {
            let reply = present(&web.conversation.desk, &loaded.value, (web.now)());
            let frame = frame(&web, &reply.language);
            let take = take(&web, &reply.language, &loaded.value.session);
            page::screen(&reply, &frame, fresh_key(&web), take.as_ref()).into_response()
        }
        Ok(_) => start_page(&web, &headers, None, None).into_response(),
        Err(_) => trouble(&web, &headers),
    }
}

/// `GET /a/{payload}`: arrives from a code on a poster with a language and a flow. Nothing is
/// begun before they touch something.
pub async fn arrive(
    State(web): State<Web>,
    Path(payload): Path<String>,
    headers: HeaderMap,
) -> Response {
    let (language, flow) = payload.split_once('_').unwrap_or((payload.as_str(), ""));
    let desk = &web.conversation.desk;
    let flow = desk.flows.get(flow).map(|flow| flow.id.as_str());
    let asked = desk.catalog.locale(&LanguageTag::new(language));
    start_page(&web, &headers, asked, flow).into_response()
}

/// Any other address: back to the start.
pub async fn to_start() -> Response {
    redirect("/")
}

/// `POST /begin`: chose a language on the first page, or typed the name of one.
pub async fn begin(
    State(web): State<Web>,
    headers: HeaderMap,
    form: Result<Form<BeginForm>, FormRejection>,
) -> Response {
    let Ok(Form(form)) = form else { return redirect("/") };
    let desk = &web.conversation.desk;
    let language = match form.words.chars().take(NAME_CHARS_MAX).collect::<String>() {
        words if words.trim().is_empty() => Some(LanguageTag::new(form.language)),
        words => match desk.lexicons.language_named(&words) {
            // What names no language begins nothing: the page with all of them stays.
            None => return redirect("/"),
            named => named,
        },
    };
    let language = language.and_then(|tag| desk.catalog.locale(&tag)).map(|it| it.tag.clone());
    let token: [u8; TOKEN_BYTES] = web.entropy.bytes();
    let lane = web.conversation.records.keys().lane_id_of_token(&token);
    let flow = form
        .flow
        .and_then(|flow| web.conversation.desk.flows.get(&flow).map(|flow| flow.id.clone()))
        .map(|flow: FlowId| flow);
    let gesture = Gesture::Input(Input::Begin { language, flow });
    match handle(&web, &headers, lane, fresh_key(&web), gesture).await {
        Ok(_) => {
            let cookie = format!(
                "{COOKIE}={}; Path=/; HttpOnly; SameSite=Lax",
                data_encoding::BASE64URL_NOPAD.encode(&token)
            );
            with_cookie(redirect("/"), &cookie)
        }
        Err(_) => trouble(&web, &headers),
    }
}

/// `POST /`: touched or wrote something.
pub async fn act(
    State(web): State<Web>,
    headers: HeaderMap,
    form: Result<Form<ScreenForm>, FormRejection>,
) -> Response {
    let (Ok(Form(form)), Some(lane)) = (form, lane_of(&web, &headers)) else {
        return redirect("/");
    };
    // A visit begins on the first page only, with a cookie of its own: a page that was left open,
    // or a cookie that somebody kept, does not bring a visit back that is over.
    match web.conversation.records.load::<Lane>(&Key::lane(lane)).await {
        Ok(Some(loaded)) if is_visit(&loaded.value) => {}
        Ok(_) => return left(redirect("/closed")),
        Err(_) => return trouble(&web, &headers),
    }
    let gesture = if form.touch.is_empty() {
        Gesture::Input(Input::Text(form.text.chars().take(TEXT_CHARS_MAX).collect()))
    } else {
        Gesture::Tap { screen: form.screen, touch: Touch::of_code(&form.touch) }
    };
    match handle(&web, &headers, lane, key_of(&form), gesture).await {
        Ok(handled) if is_over(&handled) => left(redirect("/closed")),
        Ok(_) => redirect("/"),
        Err(_) => trouble(&web, &headers),
    }
}

/// The same form with the same answer is one event, however often it arrives. Another answer on an
/// old page is another event: leaving must work from a page that the browser's "back" brought.
fn key_of(form: &ScreenForm) -> u64 {
    let answer = form.touch.bytes().chain([0]).chain(form.text.bytes());
    answer.fold(form.key, |key, byte| (key ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// Whether nothing of the visit is kept: they left, or asked to be forgotten.
fn is_over(handled: &Handled) -> bool {
    handled.lane.standing == LaneStanding::Erasing || handled.events.contains(&Event::Closed)
}

/// `GET /closed`: what remains after leaving: the neutral name, and the way to begin. Whoever comes
/// here has left, even when the form that said so was lost on the way.
pub async fn closed(State(web): State<Web>, headers: HeaderMap) -> Response {
    let locale = reader(&web, &headers);
    let voice = voice(&web, &locale.tag);
    let text = voice.text(MessageId::of("web-closed"), &[]);
    let frame = frame(&web, &locale.tag);
    let on = voice.say("web-start");
    left(page::notice(locale, Kind::Closed, &frame, &text, &on).into_response())
}

/// An answer after which the browser holds nothing of the visit.
///
/// Its own cookie is named, and not all cookies of the site: the desk may share its name with
/// others. Browsers heed the second header over TLS and on their own machine only; elsewhere
/// there is nothing to clear either, since pages are never kept and scripts store nothing.
fn left(response: Response) -> Response {
    let cookie = format!("{COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
    let mut response = with_cookie(response, &cookie);
    let clear = HeaderValue::from_static(r#""cache", "storage""#);
    response.headers_mut().insert("clear-site-data", clear);
    response
}

async fn handle(
    web: &Web,
    headers: &HeaderMap,
    lane: LaneId,
    key: u64,
    gesture: Gesture,
) -> Result<Handled, HandleError> {
    let now = (web.now)();
    let inbound = Inbound {
        lane,
        address: Address::Web,
        key: UpdateKey(key),
        gesture,
        language_hint: accept_language(headers),
        message: None,
        delivered: None,
        received: now,
    };
    let handled = web.conversation.handle(&inbound, Caution::Usual, now).await?;
    (web.observe)(&handled);
    Ok(handled)
}

/// The lane of the browser's cookie. What is no token of ours is no lane.
fn lane_of(web: &Web, headers: &HeaderMap) -> Option<LaneId> {
    let token = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(COOKIE)?.strip_prefix('='))?;
    let token = data_encoding::BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
    (token.len() == TOKEN_BYTES).then(|| web.conversation.records.keys().lane_id_of_token(&token))
}

fn fresh_key(web: &Web) -> u64 {
    let key = web.entropy.bytes();
    // Browsers and their extensions hand numbers around as doubles: 53 bits survive that.
    u64::from_be_bytes(key) >> 11
}

fn accept_language(headers: &HeaderMap) -> Option<String> {
    headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok().map(str::to_owned)
}

fn with_cookie(mut response: Response, cookie: &str) -> Response {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// The shipped language that suits the browser, or the source language.
fn reader<'w>(web: &'w Web, headers: &HeaderMap) -> &'w Locale {
    let catalog = &web.conversation.desk.catalog;
    accept_language(headers)
        .and_then(|header| catalog.negotiate(&header))
        .or_else(|| catalog.locale(&LanguageTag::new(SOURCE_LANGUAGE)))
        .unwrap_or_else(|| &catalog.locales()[0])
}

pub(super) fn voice<'w>(web: &'w Web, language: &LanguageTag) -> Voice<'w> {
    Voice::new(&web.conversation.desk, language.clone(), (web.now)())
}

pub(super) fn frame(web: &Web, language: &LanguageTag) -> Frame {
    let voice = voice(web, language);
    Frame {
        title: voice.say("web-title"),
        skip: voice.say("web-skip"),
        idle: ["web-idle", "web-idle-then", "web-idle-stay"].map(|id| voice.say(id)),
    }
}

/// The code to take a card along, where a phone can reach the desk.
fn take(web: &Web, language: &LanguageTag, session: &Session) -> Option<Take> {
    let flow = take::journey_of(&web.conversation.desk, session)?;
    let address = (web.reach)().journey(language, &flow)?;
    let voice = voice(web, language);
    let title = voice.say("web-take");
    let code = take::code(&address, &title)?;
    Some(Take { code, title, text: voice.text(MessageId::of("web-take-how"), &[]) })
}

/// The first page, in the language that was asked for or that suits the browser.
fn start_page(
    web: &Web,
    headers: &HeaderMap,
    asked: Option<&Locale>,
    flow: Option<&str>,
) -> Markup {
    let reader = asked.unwrap_or_else(|| reader(web, headers));
    let voice = voice(web, &reader.tag);
    let mut locales: Vec<&Locale> = web.conversation.desk.catalog.locales().iter().collect();
    if let Some(asked) = asked {
        locales.sort_by_key(|locale| locale.tag != asked.tag);
    }
    let greetings = locales
        .into_iter()
        .map(|locale| Greeting { locale, words: self::voice(web, &locale.tag).say("web-greeting") })
        .collect();
    let start = Start {
        reader,
        greetings,
        is_asked: asked.is_some(),
        flow,
        languages: voice.say("nav-language"),
        search: [voice.say("entry-language"), voice.say("entry-send")],
        hold: voice.say("web-hold"),
    };
    page::start(&frame(web, &reader.tag), &start)
}

/// Something failed on our side. They keep their place: the form can be sent again.
fn trouble(web: &Web, headers: &HeaderMap) -> Response {
    let locale = reader(web, headers);
    let voice = voice(web, &locale.tag);
    let text = voice.text(MessageId::of("web-error"), &[]);
    let frame = frame(web, &locale.tag);
    let page = page::notice(locale, Kind::Plain, &frame, &text, &voice.say("web-start"));
    (StatusCode::SERVICE_UNAVAILABLE, page).into_response()
}

/// Whether there is a screen to come back to: a visit has begun and was not left.
fn is_visit(lane: &Lane) -> bool {
    !lane.session.frames.is_empty() && lane.standing != LaneStanding::Erasing
}
