//! The keys of the flow language, in one place.
//!
//! The promise: the loader accepts exactly these keys, and the published schema in
//! `flows/schema.json` names exactly these, which a test proves; editors and `check` agree.

/// The keys of a flow.
pub const FLOW_KEYS: &[&str] = &["flow", "revision", "start", "privacy", "slots", "nodes"];

/// The keys of a slot of any type.
pub const SLOT_KEYS: &[&str] = &["type", "keep", "min", "max", "past", "future", "options"];

/// The types of slots, and the keys that belong to each besides `type` and `keep`.
pub const SLOT_TYPES: &[(&str, &[&str])] = &[
    ("text", &["max"]),
    ("integer", &["min", "max"]),
    ("date", &["past", "future"]),
    ("phone", &[]),
    ("choice", &["options"]),
    ("municipality", &[]),
    ("language", &[]),
    ("moment", &[]),
];

/// The keys of a list of worried words.
pub const WORRY_KEYS: &[&str] = &["words", "phrases", "who", "harm", "but"];

/// The keys of `privacy`.
pub const PRIVACY_KEYS: &[&str] = &["sensitive", "leaves", "after"];

/// The keys of an option of a choice slot, when it is more than a name.
pub const OPTION_KEYS: &[&str] = &["option", "icon"];

/// The kinds of nodes, and the keys that belong to each besides the common ones.
pub const KINDS: &[(&str, &[&str])] = &[
    ("menu", &["menu", "fallback"]),
    ("ask", &["ask", "skippable", "invalid", "goto", "exit", "link"]),
    ("say", &["say", "goto", "exit", "link"]),
    ("route", &["route"]),
    ("call", &["call", "save", "exits"]),
    ("action", &["action", "with", "exits"]),
    ("card", &["card", "menu", "none"]),
    ("offered", &["offered", "menu", "none", "goto", "exit", "link"]),
    ("numbers", &["numbers", "menu"]),
];

/// The keys that every node may have.
pub const NODE_COMMON_KEYS: &[&str] = &["back", "timeout", "privacy"];

/// The keys of a node of any kind.
pub const NODE_KEYS: &[&str] = &[
    "menu",
    "ask",
    "say",
    "route",
    "call",
    "action",
    "card",
    "offered",
    "numbers",
    "goto",
    "exit",
    "link",
    "fallback",
    "invalid",
    "skippable",
    "save",
    "with",
    "exits",
    "none",
    "back",
    "timeout",
    "privacy",
];

/// The keys of a choice.
pub const CHOICE_KEYS: &[&str] = &["choice", "icon", "when", "goto", "exit", "link", "call"];

/// The keys of a category.
pub const CATEGORY_KEYS: &[&str] = &["category", "when", "otherwise", "goto", "exit", "link"];

/// The keys of `fallback` and `invalid`.
pub const FALLBACK_KEYS: &[&str] = &["tries", "goto", "exit", "link", "call"];

/// The keys of `timeout`.
pub const TIMEOUT_KEYS: &[&str] = &["after", "goto", "exit", "link"];

/// The keys of `card`.
pub const CARD_KEYS: &[&str] = &["need", "near"];

/// The keys that belong to a kind of node.
#[must_use]
pub fn kind_keys(kind: &str) -> &'static [&'static str] {
    KINDS.iter().find(|(name, _)| *name == kind).map_or(&[], |(_, keys)| keys)
}

/// The keys of a lexicon.
pub const LEXICON_KEYS: &[&str] = &["commands", "languages", "flows"];
