//! What the ways outside are made of, understood from their settings.
//!
//! The promise: an address with a password in it is a secret and is never repeated; what would send
//! words or a password in clear over a network is refused. It deliberately connects nowhere.

use std::fmt;

use serde_json::Value;

use super::super::config::Secret;
use super::{Route, Way};
use crate::ids::LanguageTag;

/// All of it; what is absent is not configured.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChannelSettings {
    /// E-mail.
    pub mail: Option<Mail>,
    /// The gateway.
    pub gateway: Option<Gateway>,
    /// What is asked for, after a clean audit, so that somebody outside notices our silence.
    pub heartbeat: Option<Secret>,
    /// Who is told of troubles.
    pub maintainers: Vec<Route>,
    /// Who is rung last of all for a request that nobody took: the alarm, never its content.
    pub last_resort: Vec<Route>,
    /// In which language.
    pub maintainers_language: Option<LanguageTag>,
}

/// How e-mail leaves.
#[derive(Clone, PartialEq, Eq)]
pub struct Mail {
    /// The server, with name and password.
    pub server: Secret,
    /// The sender's address.
    pub from: String,
}

impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mail").field("from", &self.from).finish_non_exhaustive()
    }
}

/// How the gateway is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gateway {
    /// Its address.
    pub url: Secret,
    /// What proves that it is us.
    pub authorization: Option<Secret>,
    /// What is posted: an object in which `{to}` and `{text}` are filled in.
    pub body: Value,
    /// How it is written.
    pub form: Form,
}

/// How an object is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// As JSON.
    #[default]
    Json,
    /// As a form: names and values.
    Fields,
}

/// An SMTP server: by TLS from the start (`smtps://`), by TLS before anything is told
/// (`smtp://…?tls=required`), or on this machine.
pub fn mail_server(value: &str) -> Result<Secret, String> {
    let lower = value.to_ascii_lowercase();
    let is_safe = lower.starts_with("smtps://")
        || (lower.starts_with("smtp://") && lower.ends_with("?tls=required"))
        || is_on_loopback(&lower, "smtp://");
    if !is_safe {
        return Err(
            "must be smtps://NAME:PASSWORD@HOST, or smtp://NAME:PASSWORD@HOST?tls=required; \
                    without TLS only on this machine"
                .to_owned(),
        );
    }
    // Only whether it can be read: nothing connects.
    lettre::AsyncSmtpTransport::<lettre::Tokio1Executor>::from_url(value)
        .map(|_| Secret::new(value))
        .map_err(|_| "cannot be read as the address of a mail server".to_owned())
}

/// An address of the web that is asked or posted to: by TLS, or on this machine.
pub fn web_secret(value: &str) -> Result<Secret, String> {
    let lower = value.to_ascii_lowercase();
    let is_safe = lower.starts_with("https://") || is_on_loopback(&lower, "http://");
    let is_read = value.parse::<hyper::Uri>().is_ok_and(|uri| uri.host().is_some());
    if is_safe && is_read {
        Ok(Secret::new(value))
    } else {
        Err("must be an https address; http only on this machine".to_owned())
    }
}

/// What is posted to the gateway.
pub fn gateway_body(value: &str) -> Result<Value, String> {
    let body: Value = serde_json::from_str(value)
        .map_err(|error| format!("is not JSON, at character {}", error.column()))?;
    let holds = |what: &str| strings(&body).iter().any(|text| text.contains(what));
    if body.is_object() && holds("{to}") && holds("{text}") {
        Ok(body)
    } else {
        Err("must be a JSON object in which {to} and {text} stand inside of texts".to_owned())
    }
}

/// The body when none is set.
pub fn usual_gateway_body() -> Value {
    serde_json::json!({ "to": "{to}", "text": "{text}" })
}

/// Addresses and numbers, separated by commas.
pub fn routes(value: &str) -> Result<Vec<Route>, String> {
    let one = |part: &str| {
        if part.contains('@') { Route::mail(part) } else { Route::gateway(part) }
    };
    let parts: Vec<_> = value.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() {
        return Err("names nobody".to_owned());
    }
    // Which one is told by its place: addresses are people's.
    let numbered = parts.iter().enumerate().map(|(index, part)| {
        one(part).map_err(|fault| format!("number {} of its list {fault}", index + 1))
    });
    numbered.collect()
}

impl ChannelSettings {
    /// Whether a way is configured.
    #[must_use]
    pub fn has(&self, way: Way) -> bool {
        match way {
            Way::Mail => self.mail.is_some(),
            Way::Gateway => self.gateway.is_some(),
        }
    }
}

fn strings(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        Value::Object(fields) => fields.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

fn is_on_loopback(lower: &str, scheme: &str) -> bool {
    let Some(rest) = lower.strip_prefix(scheme) else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    host == "localhost"
        || host.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.is_loopback())
}
