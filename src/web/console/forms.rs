//! What a form carries, and answers that are no page.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::extract::{Form, FromRequest, Request};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// The fields of a form by name; of two of one name the last counts.
#[derive(Default)]
pub struct Fields(BTreeMap<String, String>);

impl Fields {
    /// Reads a form. What is no form has no fields.
    pub async fn read(request: Request<Body>) -> Self {
        let form = Form::<Vec<(String, String)>>::from_request(request, &()).await;
        Self(form.map(|Form(fields)| fields.into_iter().collect()).unwrap_or_default())
    }

    /// A field, without blanks at its ends; empty when it is not there.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |value| value.trim())
    }

    /// Several boxes that share the beginning of their names: what follows it.
    pub fn checked<'f>(&'f self, prefix: &'f str) -> impl Iterator<Item = &'f str> {
        self.0.keys().filter_map(move |name| name.strip_prefix(prefix))
    }
}

impl Drop for Fields {
    fn drop(&mut self) {
        use zeroize::Zeroize;
        self.0.values_mut().for_each(Zeroize::zeroize);
    }
}

/// Sends the browser on with a fresh GET.
#[must_use]
pub fn on(path: &str) -> Response {
    let location = HeaderValue::from_str(path).unwrap_or(HeaderValue::from_static("/console"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}

/// Whether the browser came over TLS: a proxy on this machine says so.
#[must_use]
pub fn is_over_tls(headers: &HeaderMap) -> bool {
    headers.get("x-forwarded-proto").is_some_and(|value| value.as_bytes() == b"https")
}

/// A cookie's name: the prefix makes browsers insist on TLS, and on this very host.
#[must_use]
fn name_of(cookie: Cookie, over_tls: bool) -> String {
    let name = match cookie {
        Cookie::Session => "t",
        Cookie::Device => "d",
    };
    if over_tls { format!("__Host-{name}") } else { format!("console-{name}") }
}

/// The two cookies of the room. Their names say nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cookie {
    /// The session.
    Session,
    /// A browser somebody signed in with before.
    Device,
}

/// Seconds for which a browser is remembered.
const DEVICE_S: u32 = 180 * 24 * 3600;

/// Puts a cookie; an empty value takes it away.
pub fn put_cookie(response: &mut Response, cookie: Cookie, value: &str, over_tls: bool) {
    let name = name_of(cookie, over_tls);
    let secure = if over_tls { "; Secure" } else { "" };
    let age = match (value.is_empty(), cookie) {
        (true, _) => "; Max-Age=0".to_owned(),
        (false, Cookie::Session) => String::new(),
        (false, Cookie::Device) => format!("; Max-Age={DEVICE_S}"),
    };
    let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict{secure}{age}");
    if let Ok(text) = HeaderValue::from_str(&text) {
        response.headers_mut().append(header::SET_COOKIE, text);
    }
}

/// What the browser shows of a cookie.
#[must_use]
pub fn cookie(headers: &HeaderMap, cookie: Cookie) -> Option<&str> {
    let name = name_of(cookie, is_over_tls(headers));
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name.as_str())?.strip_prefix('='))
}
