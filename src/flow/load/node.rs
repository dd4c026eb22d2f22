//! Nodes: the steps of a flow.

use std::collections::BTreeMap;
use std::time::Duration;

use super::fields::{Faults, Fields};
use super::tree::{Key, Shape, Tree};
use crate::diagnostic::{Diagnostic, Place};
use crate::flow::condition::Condition;
use crate::flow::model::{
    Action, Argument, Back, Category, Fallback, Icon, MenuChoice, Node, NodeKind, Target, Timeout,
};
use crate::flow::schema;
use crate::ids::{ChoiceId, FlowId, NeedId, NodeId, SlotId};

/// The names of the ways a step may lead, where going and coming back makes sense.
const TARGETS_WAITING: &[&str] = &["goto", "exit", "link", "call"];
/// The same where nothing waits to be come back to.
const TARGETS: &[&str] = &["goto", "exit", "link"];

/// A wait shorter than this would change the screen under somebody who reads slowly.
const TIMEOUT_MIN: Duration = Duration::from_mins(1);
/// Sessions do not live longer than this.
const TIMEOUT_MAX: Duration = Duration::from_hours(90 * 24);

/// Reads a node; `None` when it cannot be told what it does.
pub(super) fn load(key: &Key, tree: &Tree, faults: &mut Faults) -> Option<Node> {
    let fields = faults.fields(tree, &key.place, "a node", schema::NODE_KEYS);
    let kind_name = kind_name(&fields, faults)?;
    let allowed = schema::kind_keys(kind_name);
    for (key, _) in fields.present(schema::NODE_KEYS) {
        let name = key.name.as_str();
        if !schema::NODE_COMMON_KEYS.contains(&name) && !allowed.contains(&name) {
            faults.add(
                Diagnostic::error(
                    "F014",
                    key.place.clone(),
                    format!("a node with `{kind_name}` has no `{name}`"),
                )
                .help(format!("beside `{kind_name}` it may have: {}", allowed.join(", "))),
            );
        }
    }
    let back = match fields.get("back").and_then(|tree| faults.truth(tree)) {
        Some(false) => Back::Withheld,
        Some(true) | None => Back::Offered,
    };
    let timeout = fields.get("timeout").and_then(|tree| load_timeout(tree, faults));
    let privacy = fields.get("privacy").and_then(|tree| super::load_privacy(tree, faults));
    let kind = load_kind(kind_name, &fields, faults)?;
    let id = NodeId::new(key.name.as_str());
    Some(Node { id, kind, back, timeout, privacy, place: key.place.clone() })
}

/// Exactly one key tells what a node does; `menu` may also stand below a card or numbers.
fn kind_name(fields: &Fields<'_>, faults: &mut Faults) -> Option<&'static str> {
    if !fields.is_map {
        return None;
    }
    let kinds: Vec<&'static str> = schema::KINDS
        .iter()
        .map(|(kind, _)| *kind)
        .filter(|kind| fields.get(kind).is_some())
        .collect();
    let shows = kinds.iter().any(|kind| matches!(*kind, "card" | "offered" | "numbers"));
    let telling: Vec<&'static str> =
        kinds.into_iter().filter(|kind| !(shows && *kind == "menu")).collect();
    let names = schema::KINDS.iter().map(|(kind, _)| *kind).collect::<Vec<_>>().join(", ");
    match telling[..] {
        [kind] => Some(kind),
        [] => {
            faults.add(
                Diagnostic::error(
                    "F009",
                    fields.place.clone(),
                    "this node does not say what it does",
                )
                .help(format!("give it exactly one of: {names}")),
            );
            None
        }
        [_, second, ..] => {
            let place = fields.key(second).map_or(&fields.place, |key| &key.place);
            faults.add(
                Diagnostic::error(
                    "F009",
                    place.clone(),
                    format!("this node says two things to do: `{}`", telling.join("`, `")),
                )
                .help(format!("keep exactly one of: {names}")),
            );
            None
        }
    }
}

fn load_kind(kind: &str, fields: &Fields<'_>, faults: &mut Faults) -> Option<NodeKind> {
    let tree = fields.get(kind)?;
    match kind {
        "menu" => {
            let choices = load_menu(tree, faults);
            if matches!(&tree.shape, Shape::List(items) if items.is_empty()) {
                faults.add(Diagnostic::error("F019", fields.place.clone(), "this menu is empty"));
            }
            let fallback = fields.get("fallback").and_then(|tree| load_fallback(tree, faults));
            Some(NodeKind::Menu { choices, fallback })
        }
        "ask" => {
            let slot = faults.name(tree).map(SlotId::new);
            let skippable =
                fields.get("skippable").and_then(|tree| faults.truth(tree)).unwrap_or(false);
            let invalid = fields.get("invalid").and_then(|tree| load_fallback(tree, faults));
            let next = load_target(fields, TARGETS, faults);
            Some(NodeKind::Ask { slot: slot?, skippable, invalid, next: next? })
        }
        "say" => {
            if faults.truth(tree) == Some(false) {
                faults.add(
                    Diagnostic::error("F002", tree.place.clone(), "expected `true`, found `false`")
                        .help("a node that says nothing is left out"),
                );
            }
            Some(NodeKind::Say { next: load_target(fields, TARGETS, faults)? })
        }
        "route" => Some(NodeKind::Route { categories: load_route(tree, faults) }),
        "call" => {
            let flow = faults.name(tree).map(FlowId::new);
            let save = fields.get("save").map(|tree| load_save(tree, faults)).unwrap_or_default();
            let exits = fields.require("exits", faults).map(|tree| load_exits(tree, faults));
            Some(NodeKind::Call { flow: flow?, save, exits: exits? })
        }
        "action" => {
            let action = load_action(tree, faults);
            let with = fields.get("with").map(|tree| load_with(tree, faults)).unwrap_or_default();
            let exits = fields.require("exits", faults).map(|tree| load_exits(tree, faults));
            Some(NodeKind::Action { action: action?, with, exits: exits? })
        }
        "card" => load_card(tree, fields, faults),
        "offered" => {
            if faults.truth(tree) == Some(false) {
                faults.add(Diagnostic::error(
                    "F002",
                    tree.place.clone(),
                    "expected `true`, found `false`",
                ));
            }
            let choices = fields.get("menu").map(|tree| load_menu(tree, faults));
            let none =
                fields.require("none", faults).and_then(|tree| load_short_target(tree, faults));
            let next = load_target(fields, TARGETS, faults);
            Some(NodeKind::Offered {
                next: next?,
                choices: choices.unwrap_or_default(),
                none: none?,
            })
        }
        "numbers" => {
            let topic = faults.word(tree).map(str::to_owned);
            let choices = fields.get("menu").map(|tree| load_menu(tree, faults));
            Some(NodeKind::Numbers { topic: topic?, choices: choices.unwrap_or_default() })
        }
        _ => None,
    }
}

fn load_card(tree: &Tree, fields: &Fields<'_>, faults: &mut Faults) -> Option<NodeKind> {
    let own = faults.fields(tree, &fields.place, "a card", schema::CARD_KEYS);
    let need = own.require("need", faults).and_then(|tree| faults.word(tree)).map(NeedId::new);
    let near = own.get("near").and_then(|tree| faults.name(tree)).map(SlotId::new);
    let choices = fields.get("menu").map(|tree| load_menu(tree, faults)).unwrap_or_default();
    let none = fields.require("none", faults).and_then(|tree| load_short_target(tree, faults));
    Some(NodeKind::Card { need: need?, near, choices, none: none? })
}

fn load_menu(tree: &Tree, faults: &mut Faults) -> Vec<MenuChoice> {
    let mut choices: Vec<MenuChoice> = Vec::new();
    for (number, item) in faults.list(tree).iter().enumerate() {
        let fields = faults.fields(item, &item.place, "a choice", schema::CHOICE_KEYS);
        let name = fields.require("choice", faults);
        let id = name.and_then(|tree| faults.name(tree)).map(ChoiceId::new);
        let icon = fields.get("icon").and_then(|tree| load_icon(tree, faults));
        let when = fields.get("when").and_then(|tree| load_guard(tree, faults));
        let place = name.map_or(&item.place, |tree| &tree.place).clone();
        let target = load_target(&fields, TARGETS_WAITING, faults);
        let (Some(id), Some(target)) = (id, target) else { continue };
        if let Some(first) = choices.iter().find(|choice| choice.id == id) {
            faults.twice(id.as_str(), &place, &first.place);
            continue;
        }
        choices.push(MenuChoice { id, icon, when, target, place, number });
    }
    choices
}

fn load_route(tree: &Tree, faults: &mut Faults) -> Vec<Category> {
    let mut categories: Vec<Category> = Vec::new();
    for (number, item) in faults.list(tree).iter().enumerate() {
        let fields = faults.fields(item, &item.place, "a category", schema::CATEGORY_KEYS);
        let name = fields.require("category", faults);
        let id = name.and_then(|tree| faults.name(tree)).map(str::to_owned);
        let otherwise = fields.get("otherwise");
        if otherwise.and_then(|tree| faults.truth(tree)) == Some(false) {
            faults.add(Diagnostic::error(
                "F002",
                fields.place.clone(),
                "expected `otherwise: true`, found `false`",
            ));
        }
        let when = fields.get("when").and_then(|tree| load_guard(tree, faults));
        if otherwise.is_some() == fields.get("when").is_some() {
            let place = name.map_or(&item.place, |tree| &tree.place);
            faults.add(Diagnostic::error(
                "F009",
                place.clone(),
                "a category has either `when` or `otherwise: true`",
            ));
        }
        let target = load_target(&fields, TARGETS, faults);
        let (Some(name), Some(id), Some(target)) = (name, id, target) else { continue };
        if let Some(first) = categories.iter().find(|category| category.name == id) {
            faults.twice(&id, &name.place, &first.place);
            continue;
        }
        categories.push(Category { name: id, when, target, place: name.place.clone(), number });
    }
    categories
}

fn load_save(tree: &Tree, faults: &mut Faults) -> Vec<(SlotId, SlotId)> {
    faults
        .entries(tree, "slots to copy back (ours: theirs)")
        .into_iter()
        .filter_map(|(ours, theirs)| {
            let fits = faults.check_name(&ours.name, &ours.place);
            let theirs = faults.name(theirs)?;
            fits.then(|| (SlotId::new(ours.name.as_str()), SlotId::new(theirs)))
        })
        .collect()
}

fn load_exits(tree: &Tree, faults: &mut Faults) -> BTreeMap<String, Target> {
    faults
        .entries(tree, "exits (name: target)")
        .into_iter()
        .filter_map(|(key, tree)| {
            let target = load_short_target(tree, faults)?;
            Some((key.name.clone(), target))
        })
        .collect()
}

fn load_with(tree: &Tree, faults: &mut Faults) -> BTreeMap<String, Argument> {
    faults
        .entries(tree, "arguments by name")
        .into_iter()
        .filter_map(|(key, tree)| {
            let word = faults.word(tree)?;
            let argument = match word.strip_prefix('$') {
                Some(slot) => Argument::Slot(SlotId::new(slot)),
                None => Argument::Word(word.to_owned()),
            };
            Some((key.name.clone(), argument))
        })
        .collect()
}

fn load_action(tree: &Tree, faults: &mut Faults) -> Option<Action> {
    let word = faults.word(tree)?;
    if word == "handoff" {
        faults.add(
            Diagnostic::error("F018", tree.place.clone(), "no team stands behind `handoff` yet")
                .help("until one does, `link: person` shows the verified contacts"),
        );
        return None;
    }
    let found = Action::ALL.into_iter().find(|action| action.name() == word);
    if found.is_none() {
        let names = || Action::ALL.iter().map(|action| action.name());
        let fault =
            Diagnostic::error("F017", tree.place.clone(), format!("there is no action `{word}`"))
                .help(format!("the actions are: {}", names().collect::<Vec<_>>().join(", ")));
        faults.add(fault.did_you_mean(word, names()));
    }
    found
}

pub(super) fn load_icon(tree: &Tree, faults: &mut Faults) -> Option<Icon> {
    let word = faults.word(tree)?;
    let icon = Icon::of_name(word);
    if icon.is_none() {
        let names = Icon::ALL.iter().map(|icon| icon.name());
        faults.add(
            Diagnostic::error("F015", tree.place.clone(), format!("there is no icon `{word}`"))
                .did_you_mean(word, names),
        );
    }
    icon
}

fn load_guard(tree: &Tree, faults: &mut Faults) -> Option<Condition> {
    let word = faults.word(tree)?;
    Condition::parse(word)
        .map_err(|error| {
            let place = guard_place(&tree.place, word, error.start, error.end);
            faults.add(Diagnostic::error("F016", place, error.message));
        })
        .ok()
}

/// The place of the bytes `start..end` of a guard that begins at `place`.
pub(crate) fn guard_place(place: &Place, guard: &str, start: usize, end: usize) -> Place {
    let count = |text: Option<&str>| {
        u32::try_from(text.map_or(0, |text| text.chars().count())).unwrap_or(u32::MAX)
    };
    // A guard folded over several lines is pointed at as a whole.
    if count(Some(guard)) != place.length {
        return place.clone();
    }
    Place {
        column: place.column.saturating_add(count(guard.get(..start))),
        length: count(guard.get(start..end)).max(1),
        ..place.clone()
    }
}

fn load_fallback(tree: &Tree, faults: &mut Faults) -> Option<Fallback> {
    let fields = faults.fields(tree, &tree.place, "a fallback", schema::FALLBACK_KEYS);
    let tries = fields.require("tries", faults).and_then(|tree| faults.integer(tree, 1..=10));
    let target = load_target(&fields, TARGETS_WAITING, faults);
    Some(Fallback { tries: u8::try_from(tries?).ok()?, target: target? })
}

fn load_timeout(tree: &Tree, faults: &mut Faults) -> Option<Timeout> {
    let fields = faults.fields(tree, &tree.place, "a timeout", schema::TIMEOUT_KEYS);
    let after = fields.require("after", faults).and_then(|tree| load_duration(tree, faults));
    let target = load_target(&fields, TARGETS, faults);
    Some(Timeout { after: after?, target: target? })
}

pub(super) fn load_duration(tree: &Tree, faults: &mut Faults) -> Option<Duration> {
    let word = match &tree.shape {
        Shape::Word(word) => word.clone(),
        Shape::Integer(number) => number.to_string(),
        _ => {
            faults.unexpected(tree, "a duration like `30m`");
            return None;
        }
    };
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = word.split_at(digits);
    let unit_seconds = match unit {
        "s" => Some(1),
        "m" => Some(60),
        "h" => Some(3_600),
        "d" => Some(86_400),
        _ => None,
    };
    let seconds = number.parse::<u64>().ok().zip(unit_seconds).and_then(|(n, u)| n.checked_mul(u));
    let Some(after) = seconds.map(Duration::from_secs) else {
        faults.add(
            Diagnostic::error("F012", tree.place.clone(), format!("`{word}` is not a duration"))
                .help("a duration is a number and `s`, `m`, `h` or `d`: `30m`"),
        );
        return None;
    };
    if after < TIMEOUT_MIN || after > TIMEOUT_MAX {
        faults.add(Diagnostic::error(
            "F012",
            tree.place.clone(),
            format!("`{word}` is not allowed here: a wait lasts between 1m and 90d"),
        ));
        return None;
    }
    Some(after)
}

/// The target that stands inline beside other keys.
fn load_target(
    fields: &Fields<'_>,
    allowed: &'static [&'static str],
    faults: &mut Faults,
) -> Option<Target> {
    if !fields.is_map {
        return None;
    }
    let found = fields.present(allowed);
    match found[..] {
        [(key, tree)] => load_target_of(key, tree, faults),
        [] => {
            faults.add(
                Diagnostic::error("F010", fields.place.clone(), "this leads nowhere")
                    .help(format!("give it exactly one of: {}", allowed.join(", "))),
            );
            None
        }
        [_, (second, _), ..] => {
            faults.add(
                Diagnostic::error("F010", second.place.clone(), "this leads to two places")
                    .help(format!("keep exactly one of: {}", allowed.join(", "))),
            );
            None
        }
    }
}

fn load_target_of(key: &Key, tree: &Tree, faults: &mut Faults) -> Option<Target> {
    match key.name.as_str() {
        "goto" => load_goto(tree, faults),
        "exit" => {
            let name = faults.name(tree)?;
            Some(if name == "done" { Target::End } else { Target::Exit(name.to_owned()) })
        }
        "link" => faults.name(tree).map(|flow| Target::Link(FlowId::new(flow))),
        _ => faults.name(tree).map(|flow| Target::CallBack(FlowId::new(flow))),
    }
}

fn load_goto(tree: &Tree, faults: &mut Faults) -> Option<Target> {
    let word = faults.word(tree)?;
    if word == "end" {
        return Some(Target::End);
    }
    faults.name(tree).map(|node| Target::Node(NodeId::new(node)))
}

/// The target that is a value: a node, `end`, or a map with `link` or `exit`.
fn load_short_target(tree: &Tree, faults: &mut Faults) -> Option<Target> {
    if !matches!(tree.shape, Shape::Map(_)) {
        return load_goto(tree, faults);
    }
    let fields = faults.fields(tree, &tree.place, "a target", TARGETS);
    load_target(&fields, TARGETS, faults)
}
