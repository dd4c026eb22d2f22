//! A gateway for short messages and calls: one HTTP POST a page.
//!
//! The promise: numbers and words are filled into the maintainers' form as data, never as form; an
//! answer is judged by its status alone, and its words are never read, kept or logged.

use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use hyper::{Method, Request, StatusCode, Uri};
use serde_json::Value;

use super::pager::Tried;
use super::settings::{Form, Gateway};
use crate::telegram::call::{Http, http};

/// A gateway to post to.
pub(super) struct Poster {
    http: Http,
    uri: Uri,
    authorization: Option<HeaderValue>,
    body: Value,
    form: Form,
    patience: Duration,
}

impl Poster {
    /// A poster; `None` for settings that their own check would have refused.
    pub(super) fn new(gateway: &Gateway, patience: Duration) -> Option<Self> {
        let authorization = match &gateway.authorization {
            None => None,
            Some(secret) => {
                let mut value = HeaderValue::from_str(secret.reveal()).ok()?;
                value.set_sensitive(true);
                Some(value)
            }
        };
        Some(Self {
            http: http(patience),
            uri: gateway.url.reveal().parse().ok()?,
            authorization,
            body: gateway.body.clone(),
            form: gateway.form,
            patience,
        })
    }

    /// Posts one page.
    pub(super) async fn send(&self, to: &str, text: &str) -> Tried {
        let body = filled(&self.body, to, text);
        let (body, content_type) = match self.form {
            Form::Json => (body.to_string(), "application/json"),
            Form::Fields => (fields(&body), "application/x-www-form-urlencoded"),
        };
        let mut request = Request::new(Full::new(Bytes::from(body)));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.uri.clone();
        let headers = request.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        if let Some(authorization) = &self.authorization {
            headers.insert(AUTHORIZATION, authorization.clone());
        }
        answered(&self.http, request, self.patience).await
    }
}

/// What a request came to, by the status of its answer.
pub(super) async fn answered(
    http: &Http,
    request: Request<Full<Bytes>>,
    patience: Duration,
) -> Tried {
    match tokio::time::timeout(patience, http.request(request)).await {
        Ok(Ok(answer)) => judge(answer.status()),
        Ok(Err(error)) if error.is_connect() => Tried::NotYet,
        Ok(Err(_)) | Err(_) => Tried::Lost,
    }
}

fn judge(status: StatusCode) -> Tried {
    match status.as_u16() {
        200..300 => Tried::Taken,
        408 | 425 | 429 | 500.. => Tried::NotYet,
        // Whoever sends us elsewhere is not the gateway that was agreed on.
        _ => Tried::Refused,
    }
}

fn filled(value: &Value, to: &str, text: &str) -> Value {
    match value {
        // Filled in one pass: words that look like a place to fill stay words.
        Value::String(form) => Value::String(
            form.split("{to}")
                .map(|part| part.replace("{text}", text))
                .collect::<Vec<_>>()
                .join(to),
        ),
        Value::Array(items) => items.iter().map(|item| filled(item, to, text)).collect(),
        Value::Object(fields) => Value::Object(
            fields.iter().map(|(name, value)| (name.clone(), filled(value, to, text))).collect(),
        ),
        other => other.clone(),
    }
}

/// An object as a form; what is no text is written as JSON writes it.
fn fields(body: &Value) -> String {
    let fields = body.as_object().into_iter().flatten();
    let pairs = fields.map(|(name, value)| {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        format!("{}={}", escaped(name), escaped(&value))
    });
    pairs.collect::<Vec<_>>().join("&")
}

fn escaped(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => {
                char::from(byte).to_string()
            }
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_words_in_either_form() {
        let form = serde_json::json!({"a": ["{to}"], "t": "x {text} y", "n": 7});
        let body = filled(&form, "+39", "\"},{to}\n&=è");
        assert_eq!(body, serde_json::json!({"a": ["+39"], "t": "x \"},{to}\n&=è y", "n": 7}));
        let flat = serde_json::json!({"to": "{to}", "text": "{text}", "n": 7});
        let written = fields(&filled(&flat, "+39", "a&b è"));
        assert_eq!(written, "n=7&text=a%26b%20%C3%A8&to=%2B39");
    }
}
