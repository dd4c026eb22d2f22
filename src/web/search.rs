//! A card looked up by an operator, and opened on a family's phone in the family's language.
//!
//! The promise: only what families may see is shown, so nobody signs in; what is looked for is
//! sent in a form, stands in no address, and is not kept. The pages speak the operators' language.

use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use serde::Deserialize;

use crate::conversation::desk::SOURCE_LANGUAGE;
use crate::conversation::lookup::{self, Found};
use crate::ids::{LanguageTag, PlaceId};
use crate::text::locale::Locale;
use crate::text::message::{Argument, MessageId};

use super::kiosk::{frame, voice};
use super::page::{self, Kind, dir, skeleton};
use super::{Web, redirect, take};

/// The form of the page.
#[derive(Deserialize)]
pub struct WordsForm {
    words: String,
}

/// So many codes stand on one page: more would weigh too much, and confuse a camera.
const CODES_MAX: usize = 6;

/// `GET /search`: asks what for.
pub async fn ask(State(web): State<Web>) -> Response {
    page(&web, &form(&web, "")).into_response()
}

/// `POST /search`: places with these words.
pub async fn answer(
    State(web): State<Web>,
    form: Result<Form<WordsForm>, FormRejection>,
) -> Response {
    let Ok(Form(WordsForm { words })) = form else { return redirect("/search") };
    let found = lookup::look_up(&web.conversation.desk, &words, (web.now)());
    let body = html! { (self::form(&web, &words)) (results(&web, &found)) };
    page(&web, &body).into_response()
}

/// `GET /search/{place}`: the card, a code for each of the most usual languages, and the way to
/// the codes of the others.
pub async fn place(State(web): State<Web>, Path(place): Path<String>) -> Response {
    coded(&web, &PlaceId::new(place), None)
}

/// `GET /search/{place}/{language}`: the card, and the code for this language.
pub async fn place_in(
    State(web): State<Web>,
    Path((place, language)): Path<(String, String)>,
) -> Response {
    coded(&web, &PlaceId::new(place), Some(&LanguageTag::new(language)))
}

fn coded(web: &Web, place: &PlaceId, only: Option<&LanguageTag>) -> Response {
    let desk = &web.conversation.desk;
    let operators = LanguageTag::new(SOURCE_LANGUAGE);
    let Some(card) = lookup::card(desk, &operators, place, (web.now)()) else {
        return redirect("/search");
    };
    let voice = voice(web, &operators);
    let reach = (web.reach)();
    let locales = desk.catalog.locales();
    let is_shown = |(index, locale): &(usize, &Locale)| match only {
        Some(only) => locale.tag == *only,
        None => *index < CODES_MAX,
    };
    let (shown, others): (Vec<_>, Vec<_>) = locales.iter().enumerate().partition(is_shown);
    let codes: Vec<(&Locale, Markup)> = shown
        .into_iter()
        .filter_map(|(_, locale)| {
            let address = reach.card(desk, &locale.tag, place)?;
            Some((locale, take::code(&address, &locale.own_name)?))
        })
        .collect();
    let body = html! {
        (page::blocks(&card))
        section.said {
            h2 { (voice.say("web-search-codes")) }
            @if codes.is_empty() {
                p { (voice.text(MessageId::of("web-search-no-codes"), &[])) }
            }
            ul.codes {
                @for (locale, code) in &codes {
                    li {
                        (code)
                        span lang=(locale.tag) dir=(dir(locale.direction)) { (locale.own_name) }
                    }
                }
            }
        }
        @if !codes.is_empty() {
            ul.languages {
                @for (_, locale) in &others {
                    li {
                        a.button href={ "/search/" (place) "/" (locale.tag) } lang=(locale.tag)
                            dir=(dir(locale.direction)) { (locale.own_name) }
                    }
                }
            }
        }
        p { a.button href="/search" { (page::icon("search")) (voice.say("web-search")) } }
    };
    page(web, &body).into_response()
}

/// `GET /card/{language}/{place}`: what the code opens: the card alone, and the way to begin.
/// The card of a discreet place has no address.
pub async fn card(
    State(web): State<Web>,
    Path((language, place)): Path<(String, String)>,
) -> Response {
    let place = PlaceId::new(place);
    let desk = &web.conversation.desk;
    let Some(locale) = desk.catalog.locale(&LanguageTag::new(language)) else {
        return redirect("/");
    };
    let card = lookup::card(desk, &locale.tag, &place, (web.now)())
        .filter(|_| !desk.directory.is_discreet(&place));
    let Some(card) = card else { return redirect("/") };
    let frame = frame(&web, &locale.tag);
    let begin = format!("/a/{}_{}", locale.tag, take::journey_to(desk, &place));
    let body = html! {
        (page::top(&frame.title, None))
        main #main.column tabindex="-1" {
            h1.aside { (frame.title) }
            (page::blocks(&card))
            p { a.button.strong href=(begin) { (voice(&web, &locale.tag).say("web-start")) } }
        }
    };
    skeleton(locale.tag.as_str(), locale.direction, Kind::Plain, &frame, &body).into_response()
}

fn form(web: &Web, words: &str) -> Markup {
    let voice = voice(web, &LanguageTag::new(SOURCE_LANGUAGE));
    html! {
        form.entry method="post" action="/search" autocomplete="off" role="search" {
            label for="words" { (voice.say("web-search-words")) }
            input #words name="words" type="text" value=(words) maxlength="100" autocomplete="off"
                spellcheck="false" required;
            button.strong { (page::icon("search")) (voice.say("web-search-go")) }
        }
    }
}

fn results(web: &Web, found: &[Found]) -> Markup {
    let voice = voice(web, &LanguageTag::new(SOURCE_LANGUAGE));
    if found.is_empty() {
        let none = voice.text(MessageId::of("web-search-none"), &[]);
        return html! { p.notice role="status" { (none) } };
    }
    let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let counted =
        voice.text(MessageId::of("web-search-found"), &[("count", Argument::Number(count))]);
    html! {
        p role="status" { (counted) }
        ul.choices {
            @for found in found {
                li {
                    a.button href={ "/search/" (found.place) } {
                        (page::icon("place"))
                        span { (found.door_name) br; small { (found.whereabouts) } }
                    }
                }
            }
        }
    }
}

fn page(web: &Web, body: &Markup) -> Markup {
    let operators = LanguageTag::new(SOURCE_LANGUAGE);
    let frame = frame(web, &operators);
    let body = html! {
        (page::top(&frame.title, None))
        main #main.column tabindex="-1" {
            h1 { (voice(web, &operators).say("web-search")) }
            (body)
        }
    };
    let direction = crate::text::locale::Direction::LeftToRight;
    skeleton(SOURCE_LANGUAGE, direction, Kind::Plain, &frame, &body)
}
