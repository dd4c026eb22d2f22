//! Settings: from `sportello.toml`, and from the environment, which wins.
//!
//! The promise: an unknown or wrong setting is a fault with a place, all faults are reported at
//! once, and nothing starts with any. A secret's value is never repeated in a message.

use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use toml::de::DeTable;
use zeroize::Zeroizing;

use crate::conversation::retention::Retention;
use crate::diagnostic::{Diagnostic, Place, SourceFile};
use crate::directory::Policy;
use crate::ids::LanguageTag;

use super::channels::settings as channels;
use super::channels::{ChannelSettings, Form, Gateway, Mail, Route, Way};
use super::phrases::PhrasesPath;

/// A value that must never be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Keeps a value from being printed.
    #[must_use]
    pub fn new(value: &str) -> Self {
        Self(Zeroizing::new(value.to_owned()))
    }

    /// The value, for the one place that needs it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Which engine keeps the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreChoice {
    /// Embedded, in the data directory.
    Sled,
    /// Gone when the process ends.
    Memory,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines.
    Json,
}

/// How fast calls may be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// As Telegram asks.
    Telegram,
    /// As fast as they go: a Bot API server of one's own on loopback, for measuring.
    Unlimited,
}

/// A webhook instead of long polling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Webhook {
    /// The public address registered with Telegram.
    pub url: String,
    /// The path of it, served on the kiosk's listener.
    pub path: String,
    /// What Telegram must send along; the second one is accepted while changing over.
    pub secrets: Vec<Secret>,
}

/// Backups on a schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupSchedule {
    /// Where.
    pub directory: PathBuf,
    /// How often.
    pub every: Duration,
    /// How many to keep.
    pub keep: usize,
}

/// All settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The bot's token; without one there is no Telegram.
    pub token: Option<Secret>,
    /// The Bot API server.
    pub api_url: String,
    /// The data directory.
    pub data: PathBuf,
    /// Which engine.
    pub store: StoreChoice,
    /// Kiosk, webhook, health.
    pub listen: SocketAddr,
    /// The operators' room.
    pub console_listen: SocketAddr,
    /// Metrics; on the kiosk's listener for loopback peers only when absent.
    pub metrics_listen: Option<SocketAddr>,
    /// Where a family's phone reaches the pages, for the codes that a kiosk shows.
    pub public_url: Option<String>,
    /// Webhook instead of polling.
    pub webhook: Option<Webhook>,
    /// The deployment key.
    pub key_file: PathBuf,
    /// Words that open the private way in.
    pub phrases: PhrasesPath,
    /// Where `flows/`, `locales/` and `territory/` are; the ones compiled in when absent.
    pub root: Option<PathBuf>,
    /// What may be shown; by default production as soon as there is a token.
    pub policy: Policy,
    /// How long things are kept.
    pub retention: Retention,
    /// The embedded store's cache, in bytes.
    pub cache_bytes: u64,
    /// Scheduled backups.
    pub backup: Option<BackupSchedule>,
    /// How log lines look.
    pub log_format: LogFormat,
    /// How fast calls may be made.
    pub pace: Pace,
    /// Ways outside that are not Telegram.
    pub channels: ChannelSettings,
    /// How often each team's chain is tried by itself.
    pub drill_every: Option<Duration>,
}

/// One setting: its name in the file, its name in the environment, what it is.
struct Known {
    name: &'static str,
    variable: Option<&'static str>,
}

const fn known(name: &'static str, variable: &'static str) -> Known {
    Known { name, variable: Some(variable) }
}

const fn in_file(name: &'static str) -> Known {
    Known { name, variable: None }
}

const KNOWN: &[Known] = &[
    known("token", "TELOXIDE_TOKEN"),
    known("api_url", "TELOXIDE_API_URL"),
    known("data", "SPORTELLO_DATA"),
    known("store", "SPORTELLO_STORE"),
    known("listen", "SPORTELLO_LISTEN"),
    known("console_listen", "SPORTELLO_CONSOLE_LISTEN"),
    known("webhook_url", "SPORTELLO_WEBHOOK_URL"),
    known("webhook_secret", "SPORTELLO_WEBHOOK_SECRET"),
    known("key_file", "SPORTELLO_KEY_FILE"),
    known("phrases_file", "SPORTELLO_PHRASES_FILE"),
    in_file("metrics_listen"),
    in_file("public_url"),
    in_file("root"),
    in_file("policy"),
    in_file("session_days"),
    in_file("web_session_minutes"),
    in_file("quarantine_days"),
    in_file("cache_mib"),
    in_file("backup_directory"),
    in_file("backup_every_hours"),
    in_file("backup_keep"),
    in_file("log_format"),
    in_file("pace"),
    known("mail_server", "SPORTELLO_MAIL_SERVER"),
    in_file("mail_from"),
    known("gateway_url", "SPORTELLO_GATEWAY_URL"),
    known("gateway_authorization", "SPORTELLO_GATEWAY_AUTHORIZATION"),
    in_file("gateway_body"),
    in_file("gateway_form"),
    known("heartbeat_url", "SPORTELLO_HEARTBEAT_URL"),
    in_file("maintainers"),
    in_file("last_resort"),
    in_file("drill_days"),
    in_file("maintainers_language"),
];

/// Where a value came from.
#[derive(Clone)]
enum Origin {
    File(Place),
    Variable(&'static str),
    CommandLine(&'static str),
}

/// Values by name, before they are understood.
#[derive(Default)]
pub struct Given {
    values: BTreeMap<&'static str, (String, Origin)>,
    faults: Vec<Diagnostic>,
}

impl Given {
    /// Reads a file's keys.
    pub fn file(&mut self, file: &SourceFile) {
        let (table, errors) = DeTable::parse_recoverable(&file.text);
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            self.faults.push(Diagnostic::error(
                "C001",
                Place::of_bytes(file, span.start, span.end),
                format!("the file is not TOML: {}", error.message()),
            ));
        }
        for (key, value) in table.get_ref() {
            let span = key.span();
            let place = Place::of_bytes(file, span.start, span.end);
            let name: &str = key.get_ref();
            let Some(known) = KNOWN.iter().find(|known| known.name == name) else {
                self.faults.push(
                    Diagnostic::error("C002", place, format!("there is no setting `{name}`"))
                        .did_you_mean(name, KNOWN.iter().map(|known| known.name)),
                );
                continue;
            };
            match scalar(value.get_ref()) {
                Some(text) => {
                    self.values.insert(known.name, (text, Origin::File(place)));
                }
                None => self.faults.push(Diagnostic::error(
                    "C003",
                    place,
                    format!("`{name}` takes one value, not a list or a table"),
                )),
            }
        }
    }

    /// Takes what the environment says. Empty means absent.
    pub fn environment(&mut self, read: impl Fn(&str) -> Option<String>) {
        for known in KNOWN {
            let Some(variable) = known.variable else { continue };
            if let Some(value) = read(variable).filter(|value| !value.is_empty()) {
                self.values.insert(known.name, (value, Origin::Variable(variable)));
            }
        }
        // Under systemd the data directory is the unit's own.
        if !self.values.contains_key("data")
            && let Some(directory) = read("STATE_DIRECTORY").filter(|value| !value.is_empty())
        {
            self.values.insert("data", (directory, Origin::Variable("STATE_DIRECTORY")));
        }
    }

    /// Takes a flag of the command line.
    pub fn flag(&mut self, name: &'static str, flag: &'static str, value: Option<String>) {
        if let Some(value) = value {
            self.values.insert(name, (value, Origin::CommandLine(flag)));
        }
    }

    fn fault(&mut self, origin: &Origin, name: &str, what: &str) {
        let diagnostic = match origin {
            Origin::File(place) => {
                Diagnostic::error("C004", place.clone(), format!("`{name}` {what}"))
            }
            Origin::Variable(variable) => Diagnostic {
                place: None,
                ..Diagnostic::error(
                    "C004",
                    Place::start_of(""),
                    format!("the environment variable {variable} {what}"),
                )
            },
            Origin::CommandLine(flag) => Diagnostic {
                place: None,
                ..Diagnostic::error("C004", Place::start_of(""), format!("{flag} {what}"))
            },
        };
        self.faults.push(diagnostic);
    }

    /// The value of `name`, understood by `parse`, which says what is wrong as a verb phrase.
    fn take<T>(
        &mut self,
        name: &'static str,
        parse: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<T> {
        let (value, origin) = self.values.get(name)?.clone();
        match parse(&value) {
            Ok(value) => Some(value),
            Err(what) => {
                self.fault(&origin, name, &what);
                None
            }
        }
    }

    /// The settings, or every fault.
    ///
    /// # Errors
    /// All faults found, those of the file first.
    pub fn settle(mut self) -> Result<Settings, Vec<Diagnostic>> {
        let token = self.take("token", |value| {
            let shaped = value.split_once(':').is_some_and(|(id, rest)| {
                id.parse::<i64>().is_ok() && rest.len() >= 8 && rest.is_ascii()
            });
            if shaped { Ok(secret(value)) } else { Err("is not shaped like a bot token".into()) }
        });
        let api_url = self.take("api_url", web_address);
        let data = self.take("data", path).unwrap_or_else(|| PathBuf::from("data"));
        let store = self.take("store", |value| match value {
            "sled" => Ok(StoreChoice::Sled),
            "memory" => Ok(StoreChoice::Memory),
            _ if value.starts_with("postgres") => {
                Err("names PostgreSQL, which this version does not speak yet; use `sled`".into())
            }
            _ => Err("is neither `sled` nor `memory`".into()),
        });
        let listen = self.take("listen", address);
        let console_listen = self.take("console_listen", address);
        let metrics_listen = self.take("metrics_listen", address);
        let public_url = self.take("public_url", web_address);
        let webhook = self.webhook();
        let key_file = self.take("key_file", path).unwrap_or_else(|| beside(&data));
        let phrases = PhrasesPath::of(self.take("phrases_file", path), &data);
        let root = self.take("root", path);
        let policy = self.take("policy", |value| match value {
            "production" => Ok(Policy::Production),
            "rehearsal" => Ok(Policy::Rehearsal),
            _ => Err("is neither `production` nor `rehearsal`".into()),
        });
        let usual = Retention::default();
        let days = |value: &str| number::<u64>(value, 1, 3650).map(|n| hours(24 * n));
        let retention = Retention {
            sessions: self.take("session_days", days).unwrap_or(usual.sessions),
            web: self
                .take("web_session_minutes", |value| {
                    number::<u64>(value, 1, 24 * 60).map(|n| Duration::from_secs(60 * n))
                })
                .unwrap_or(usual.web),
            quarantine: self.take("quarantine_days", days).unwrap_or(usual.quarantine),
        };
        let cache_mib = self.take("cache_mib", |value| number::<u64>(value, 8, 65_536));
        let backup = self.backup();
        let log_format = self.take("log_format", |value| match value {
            "text" => Ok(LogFormat::Text),
            "json" => Ok(LogFormat::Json),
            _ => Err("is neither `text` nor `json`".into()),
        });
        let pace = self.take("pace", |value| match value {
            "telegram" => Ok(Pace::Telegram),
            "unlimited" => Ok(Pace::Unlimited),
            _ => Err("is neither `telegram` nor `unlimited`".into()),
        });
        let channels = self.channels();
        let drill_every = self.take("drill_days", |value| match value.parse::<u32>() {
            Ok(days @ 1..=366) => Ok(Duration::from_hours(24) * days),
            _ => Err("is not a number of days from 1 to 366".to_owned()),
        });
        if pace == Some(Pace::Unlimited) && !api_url.as_deref().is_some_and(is_loopback) {
            self.mismatch("pace", "can be `unlimited` only with an `api_url` on loopback");
        }
        if !self.faults.is_empty() {
            return Err(self.faults);
        }
        let loopback = |port| SocketAddr::from(([127, 0, 0, 1], port));
        Ok(Settings {
            policy: policy.unwrap_or(if token.is_some() {
                Policy::Production
            } else {
                Policy::Rehearsal
            }),
            token,
            api_url: api_url.unwrap_or_else(|| "https://api.telegram.org".to_owned()),
            data,
            store: store.unwrap_or(StoreChoice::Sled),
            listen: listen.unwrap_or_else(|| loopback(8080)),
            console_listen: console_listen.unwrap_or_else(|| loopback(8081)),
            metrics_listen,
            public_url,
            webhook,
            key_file,
            phrases,
            root,
            retention,
            cache_bytes: cache_mib.unwrap_or(32) * 1024 * 1024,
            backup,
            log_format: log_format.unwrap_or(LogFormat::Text),
            pace: pace.unwrap_or(Pace::Telegram),
            channels,
            drill_every,
        })
    }

    fn webhook(&mut self) -> Option<Webhook> {
        let url = self.take("webhook_url", web_address);
        let secrets = self.take("webhook_secret", |value| {
            let secrets: Vec<Secret> = value.split(',').map(secret).collect();
            let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
            let shaped = |secret: &Secret| {
                (16..=256).contains(&secret.reveal().len()) && secret.reveal().bytes().all(allowed)
            };
            if secrets.len() <= 2 && secrets.iter().all(shaped) {
                Ok(secrets)
            } else {
                Err("must be 16 to 256 of A-Z a-z 0-9 _ - (two, separated by a comma, while \
                     changing over)"
                    .into())
            }
        });
        match (url, secrets) {
            (Some(url), Some(secrets)) => {
                let path = url
                    .split_once("://")
                    .and_then(|(_, rest)| rest.find('/').map(|at| rest[at..].to_owned()))
                    .filter(|path| path.len() > 1);
                if let Some(path) = path {
                    Some(Webhook { url, path, secrets })
                } else {
                    self.mismatch("webhook_url", "needs a path, such as /telegram");
                    None
                }
            }
            (Some(_), None) if !self.values.contains_key("webhook_secret") => {
                self.mismatch("webhook_url", "needs `webhook_secret` beside it");
                None
            }
            (None, Some(_)) => {
                self.mismatch("webhook_secret", "means nothing without `webhook_url`");
                None
            }
            _ => None,
        }
    }

    fn channels(&mut self) -> ChannelSettings {
        let server = self.take("mail_server", channels::mail_server);
        let from = self.take("mail_from", |value| match Route::mail(value) {
            Ok(route) => Ok(route.reveal().to_owned()),
            Err(fault) => Err(fault.to_string()),
        });
        self.both("mail_server", "mail_from");
        let url = self.take("gateway_url", channels::web_secret);
        let authorization = self.take("gateway_authorization", |value| {
            let is_header = value.bytes().all(|byte| (b' '..=b'~').contains(&byte));
            if is_header { Ok(secret(value)) } else { Err("cannot stand in a header".to_owned()) }
        });
        let body = self.take("gateway_body", channels::gateway_body);
        let form = self.take("gateway_form", |value| match value {
            "json" => Ok(Form::Json),
            "form" => Ok(Form::Fields),
            _ => Err("is neither `json` nor `form`".into()),
        });
        for name in ["gateway_authorization", "gateway_body", "gateway_form"] {
            if !self.values.contains_key("gateway_url") && self.values.contains_key(name) {
                self.mismatch(name, "means nothing without `gateway_url`");
            }
        }
        let heartbeat = self.take("heartbeat_url", channels::web_secret);
        let maintainers = self.take("maintainers", channels::routes).unwrap_or_default();
        let last_resort = self.take("last_resort", channels::routes).unwrap_or_default();
        let named = [("maintainers", &maintainers), ("last_resort", &last_resort)];
        for (name, routes) in named {
            for (way, needed) in [(Way::Mail, "mail_server"), (Way::Gateway, "gateway_url")] {
                let is_used = routes.iter().any(|route| route.way() == way);
                if is_used && !self.values.contains_key(needed) {
                    self.mismatch(name, &format!("cannot be reached without `{needed}`"));
                }
            }
        }
        let maintainers_language =
            self.take("maintainers_language", |value| Ok(LanguageTag::new(value)));
        ChannelSettings {
            mail: server.zip(from).map(|(server, from)| Mail { server, from }),
            gateway: url.map(|url| Gateway {
                url,
                authorization,
                body: body.unwrap_or_else(channels::usual_gateway_body),
                form: form.unwrap_or_default(),
            }),
            heartbeat,
            maintainers,
            last_resort,
            maintainers_language,
        }
    }

    /// Two settings that mean something only together.
    fn both(&mut self, one: &'static str, other: &'static str) {
        for (given, missing) in [(one, other), (other, one)] {
            if self.values.contains_key(given) && !self.values.contains_key(missing) {
                self.mismatch(given, &format!("needs `{missing}` beside it"));
            }
        }
    }

    fn backup(&mut self) -> Option<BackupSchedule> {
        let directory = self.take("backup_directory", path);
        let every = self.take("backup_every_hours", |value| number::<u64>(value, 1, 24 * 31));
        let keep = self.take("backup_keep", |value| number::<usize>(value, 1, 1000));
        if directory.is_none() {
            for name in ["backup_every_hours", "backup_keep"] {
                if self.values.contains_key(name) {
                    self.mismatch(name, "means nothing without `backup_directory`");
                }
            }
        }
        Some(BackupSchedule {
            directory: directory?,
            every: hours(every.unwrap_or(24)),
            keep: keep.unwrap_or(7),
        })
    }

    fn mismatch(&mut self, name: &'static str, what: &str) {
        if let Some((_, origin)) = self.values.get(name).cloned() {
            self.fault(&origin, name, what);
        }
    }
}

fn scalar(value: &toml::de::DeValue<'_>) -> Option<String> {
    use toml::de::DeValue;
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) => Some(number.as_str().to_owned()),
        DeValue::Boolean(flag) => Some(flag.to_string()),
        _ => None,
    }
}

fn secret(value: &str) -> Secret {
    Secret::new(value)
}

fn hours(hours: u64) -> Duration {
    Duration::from_secs(hours * 3600)
}

fn address(value: &str) -> Result<SocketAddr, String> {
    value.parse().map_err(|_| "is not ADDRESS:PORT, such as 127.0.0.1:8080".to_owned())
}

fn path(value: &str) -> Result<PathBuf, String> {
    if value.is_empty() { Err("is empty".to_owned()) } else { Ok(PathBuf::from(value)) }
}

fn web_address(value: &str) -> Result<String, String> {
    let trimmed = value.trim_end_matches('/');
    if trimmed.starts_with("https://") || trimmed.starts_with("http://") {
        Ok(trimmed.to_owned())
    } else {
        Err("is not an http or https address".to_owned())
    }
}

fn is_loopback(address: &str) -> bool {
    address.starts_with("http://127.") || address.starts_with("http://localhost:")
}

fn number<T: FromStr + PartialOrd + fmt::Display + Copy>(
    value: &str,
    min: T,
    max: T,
) -> Result<T, String> {
    match value.parse::<T>() {
        Ok(number) if number >= min && number <= max => Ok(number),
        _ => Err(format!("must be a whole number from {min} to {max}")),
    }
}

/// `data.key` beside `data`: a copy of the data directory alone opens nothing.
fn beside(data: &std::path::Path) -> PathBuf {
    let mut name = data.file_name().unwrap_or_default().to_os_string();
    name.push(".key");
    data.with_file_name(name)
}
