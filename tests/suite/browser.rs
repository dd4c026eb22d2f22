//! A browser without JavaScript: it calls the pages' router in process, keeps one cookie jar,
//! follows redirects, and can touch only what a page has.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use scraper::{ElementRef, Html, Selector};
use sportello::conversation::handle::Conversation;
use sportello::time::Timestamp;
use sportello::web::take::Reach;
use sportello::web::{self, Web};
use tower::ServiceExt;

use crate::shipped_desk;

/// Where the browser believes to be.
pub const HOST: &str = "desk.example";
/// More bytes than any answer has.
const ANSWER_BYTES_MAX: usize = 1 << 20;
/// More redirects than this are a loop.
const REDIRECTS_MAX: usize = 4;

/// An answer as it came.
#[derive(Clone, Debug)]
pub struct Answer {
    pub path: String,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

/// A button of a form, with everything the form sends when it is touched.
#[derive(Clone, Debug)]
pub struct Press {
    pub label: String,
    pub action: String,
    pub fields: Vec<(String, String)>,
}

/// A field to write in, with everything else its form sends.
#[derive(Clone, Debug)]
pub struct Field {
    pub label: String,
    pub name: String,
    pub press: Press,
}

/// The browser.
pub struct Browser {
    router: Router,
    pub cookie: Option<String>,
    pub languages: String,
    /// Every address that was asked for, and every one a redirect named.
    pub addresses: Vec<String>,
}

/// The router of the pages over a conversation.
pub fn router(conversation: Arc<Conversation>, now: Timestamp) -> Router {
    web::router(Web {
        conversation,
        now: Arc::new(move || now),
        entropy: shipped_desk::entropy(),
        observe: Arc::new(|_| {}),
        reach: Arc::new(Reach::default),
    })
}

impl Browser {
    pub fn new(router: Router, languages: &str) -> Self {
        Self { router, cookie: None, languages: languages.to_owned(), addresses: Vec::new() }
    }

    /// One request as it is, without following anything; cookies are kept.
    pub async fn send(&mut self, request: Request<Body>) -> Answer {
        let path = request.uri().to_string();
        self.addresses.push(path.clone());
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let pair = cookie.split(';').next().unwrap_or("").to_owned();
            let ends = cookie.contains("Max-Age=0");
            self.cookie = (!ends).then_some(pair);
        }
        let body = to_bytes(body, ANSWER_BYTES_MAX).await.unwrap();
        let body = String::from_utf8(body.to_vec()).unwrap();
        Answer { path, status: parts.status, headers: parts.headers, body }
    }

    /// A request as this browser makes it.
    pub fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, HOST);
        if !self.languages.is_empty() {
            request = request.header(header::ACCEPT_LANGUAGE, &self.languages);
        }
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        request
    }

    /// A page, redirects followed.
    pub async fn get(&mut self, path: &str) -> Answer {
        let request = self.request(Method::GET, path).body(Body::empty()).unwrap();
        let answer = self.send(request).await;
        self.follow(answer).await
    }

    /// A form of ours as the browser sends it, redirects not followed.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = self
            .request(Method::POST, path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ORIGIN, format!("http://{HOST}"))
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    /// Touches a button and arrives somewhere.
    pub async fn touch(&mut self, press: &Press) -> Answer {
        let answer = self.touch_only(press).await;
        self.follow(answer).await
    }

    /// Touches a button; the answer as it came.
    pub async fn touch_only(&mut self, press: &Press) -> Answer {
        let fields: Vec<(&str, &str)> =
            press.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.post(&press.action, &fields).await
    }

    /// Writes into a field and sends it.
    pub async fn write(&mut self, field: &Field, words: &str) -> Answer {
        let mut press = field.press.clone();
        press.fields.push((field.name.clone(), words.to_owned()));
        self.touch(&press).await
    }

    async fn follow(&mut self, mut answer: Answer) -> Answer {
        for _ in 0..REDIRECTS_MAX {
            if !answer.status.is_redirection() {
                return answer;
            }
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "a form is answered with a GET");
            let place = answer.headers[header::LOCATION].to_str().unwrap().to_owned();
            let request = self.request(Method::GET, &place).body(Body::empty()).unwrap();
            answer = self.send(request).await;
        }
        panic!("redirects go in circles");
    }
}

impl Answer {
    pub fn html(&self) -> Html {
        Html::parse_document(&self.body)
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The words of the first element that `selector` finds.
    pub fn words_of(&self, selector: &str) -> String {
        let html = self.html();
        html.select(&css(selector)).next().map(words).unwrap_or_default()
    }

    /// Every button, in order.
    pub fn presses(&self) -> Vec<Press> {
        let html = self.html();
        let mut presses = Vec::new();
        for form in html.select(&css("form")) {
            for button in form.select(&css("button, input[type=submit]")) {
                presses.push(press(form, button));
            }
        }
        presses
    }

    /// The button of that label.
    pub fn press(&self, label: &str) -> Press {
        let found = self.presses().into_iter().find(|press| press.label == label);
        found.unwrap_or_else(|| panic!("no button “{label}” on {}\n{}", self.path, self.body))
    }

    /// The field to write in, if there is one.
    pub fn field(&self) -> Option<Field> {
        let html = self.html();
        html.select(&css("form")).find_map(|form| {
            let input =
                form.select(&css("input[type=text], input[type=search], textarea")).next()?;
            let id = input.attr("id").unwrap_or("");
            let label = html.select(&css(&format!("label[for='{id}']"))).next().map(words);
            let button = form.select(&css("button")).next()?;
            Some(Field {
                label: label.unwrap_or_default(),
                name: input.attr("name").unwrap_or("").to_owned(),
                press: press(form, button),
            })
        })
    }
}

fn press(form: ElementRef<'_>, button: ElementRef<'_>) -> Press {
    let field = |element: ElementRef<'_>| {
        let name = element.attr("name").filter(|name| !name.is_empty())?;
        Some((name.to_owned(), element.attr("value").unwrap_or("").to_owned()))
    };
    let hidden = css("input[type=hidden]");
    let hidden = form.select(&hidden).filter_map(field);
    Press {
        label: label_of(button),
        action: form.attr("action").unwrap_or("").to_owned(),
        fields: hidden.chain(field(button)).collect(),
    }
}

/// The words of a button, without what is hidden from a screen reader.
pub fn label_of(element: ElementRef<'_>) -> String {
    let hidden: String = element.select(&css("[aria-hidden=true]")).map(words).collect();
    let all = words(element);
    all.strip_prefix(&hidden).unwrap_or(&all).trim().to_owned()
}

/// The words of an element, spaces made single, without isolation marks.
pub fn words(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    let text: String = text.chars().filter(|it| !matches!(it, '\u{2066}'..='\u{2069}')).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}
