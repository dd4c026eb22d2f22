//! The bot's profile: name, descriptions, commands and menu, per language.
//!
//! The promise: words come from the catalog, in a language only where that language has them;
//! only what changed since it was last set is sent. It deliberately does not call: the caller
//! sends the calls one after the other and remembers the marks of those that took effect.

use bytes::Bytes;
use serde::Serialize;
use sha2::{Digest, Sha256};
use teloxide::payloads::{
    SetChatMenuButton, SetMyCommands, SetMyDescription, SetMyName, SetMyShortDescription,
};
use teloxide::requests::Payload;
use teloxide::types::{BotCommand, MenuButton};

use crate::ids::LanguageTag;
use crate::text::catalog::Catalog;
use crate::text::message::MessageId;

/// Telegram's limits, in characters.
const NAME_MAX: usize = 64;
const DESCRIPTION_MAX: usize = 512;
const SHORT_DESCRIPTION_MAX: usize = 120;
const COMMAND_DESCRIPTION_MAX: usize = 256;

/// The commands, and the messages that describe them. Innocent in every language: they are
/// Italian words of a counter.
const COMMANDS: [(&str, &str); 5] = [
    ("menu", "command-menu"),
    ("lingua", "command-language"),
    ("numeri", "command-numbers"),
    ("persona", "command-person"),
    ("chiudi", "command-close"),
];

/// A call that sets a part of the profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileCall {
    /// Which part: the method and the language, `SetMyName:ar`. The key to remember the mark by.
    pub part: String,
    /// The method.
    pub method: &'static str,
    /// The request.
    pub body: Bytes,
    /// A digest of the request: the part needs setting again only when it differs.
    pub mark: [u8; 32],
}

/// All the calls that set the whole profile. `source` is the language shown to whom no other
/// suits.
#[must_use]
pub fn calls(catalog: &Catalog, source: &LanguageTag) -> Vec<ProfileCall> {
    let mut calls = Vec::new();
    push_language(catalog, source, None, &mut calls);
    for locale in catalog.locales() {
        if let Some(code) = two_letters(&locale.tag) {
            push_language(catalog, &locale.tag, Some(&code), &mut calls);
        }
    }
    let menu = SetChatMenuButton { menu_button: Some(MenuButton::Commands), ..Default::default() };
    push(&menu, None, &mut calls);
    calls
}

/// The calls whose part is not set as it should be. `mark` tells what was last set.
#[must_use]
pub fn changed(
    calls: Vec<ProfileCall>,
    mark: impl Fn(&str) -> Option<[u8; 32]>,
) -> Vec<ProfileCall> {
    calls.into_iter().filter(|call| mark(&call.part) != Some(call.mark)).collect()
}

/// Telegram takes two-letter codes only; two tags of one code (scripts of one language) would
/// overwrite one another, and the first listed stands.
fn two_letters(tag: &LanguageTag) -> Option<String> {
    let primary = tag.as_str().split('-').next()?;
    (primary.len() == 2).then(|| primary.to_owned())
}

fn push_language(
    catalog: &Catalog,
    language: &LanguageTag,
    code: Option<&str>,
    calls: &mut Vec<ProfileCall>,
) {
    let language_code = code.map(str::to_owned);
    let say = |id: &str, max: usize| {
        let words = catalog.text(language, MessageId::of(id), &[])?;
        // What had to fall back is better left to Telegram, which falls back by itself.
        (words.locale.tag == *language).then(|| words.text.chars().take(max).collect::<String>())
    };
    if let Some(name) = say("telegram-name", NAME_MAX) {
        push(&SetMyName { name: Some(name), language_code: language_code.clone() }, code, calls);
    }
    if let Some(description) = say("telegram-description", DESCRIPTION_MAX) {
        let payload = SetMyDescription {
            description: Some(description),
            language_code: language_code.clone(),
        };
        push(&payload, code, calls);
    }
    if let Some(short) = say("telegram-short-description", SHORT_DESCRIPTION_MAX) {
        let payload = SetMyShortDescription {
            short_description: Some(short),
            language_code: language_code.clone(),
        };
        push(&payload, code, calls);
    }
    let commands: Option<Vec<BotCommand>> = COMMANDS
        .iter()
        .map(|(command, id)| Some(BotCommand::new(*command, say(id, COMMAND_DESCRIPTION_MAX)?)))
        .collect();
    if let Some(commands) = commands {
        let mut payload = SetMyCommands::new(commands);
        payload.language_code.clone_from(&language_code);
        push(&payload, code, calls);
    }
}

fn push<P: Payload + Serialize>(payload: &P, code: Option<&str>, calls: &mut Vec<ProfileCall>) {
    let part = format!("{}:{}", P::NAME, code.unwrap_or(""));
    if calls.iter().any(|call| call.part == part) {
        return;
    }
    // These payloads are strings in maps; writing them cannot fail.
    let Ok(body) = serde_json::to_vec(payload) else { return };
    let mark = Sha256::digest(&body).into();
    calls.push(ProfileCall { part, method: P::NAME, body: body.into(), mark });
}
