//! Slots: what a flow may remember.

use super::fields::{Faults, Fields};
use super::node::load_icon;
use super::tree::{Key, Shape, Tree};
use crate::diagnostic::Diagnostic;
use crate::flow::model::{Icon, Keep, Slot, SlotKind};
use crate::flow::schema;
use crate::ids::ChoiceId;

/// Free words that a flow does not bound otherwise.
const TEXT_MAX_DEFAULT: u16 = 200;

pub(super) fn load(key: &Key, tree: &Tree, faults: &mut Faults) -> Option<Slot> {
    if matches!(key.name.as_str(), "and" | "or" | "not" | "is" | "in") {
        faults.add(
            Diagnostic::error("F006", key.place.clone(), format!("`{}` is reserved", key.name))
                .help("guards use this word; choose another name"),
        );
    }
    let fields = faults.fields(tree, &key.place, "a slot", schema::SLOT_KEYS);
    let type_tree = fields.require("type", faults)?;
    let type_name = faults.word(type_tree)?;
    let Some((_, own_keys)) = schema::SLOT_TYPES.iter().find(|(name, _)| *name == type_name) else {
        let names: Vec<&str> = schema::SLOT_TYPES.iter().map(|(name, _)| *name).collect();
        let fault = Diagnostic::error(
            "F013",
            type_tree.place.clone(),
            format!("there is no slot type `{type_name}`"),
        )
        .help(format!("the types are: {}", names.join(", ")));
        faults.add(fault.did_you_mean(type_name, names));
        return None;
    };
    for (key, _) in fields.present(schema::SLOT_KEYS) {
        let name = key.name.as_str();
        if !matches!(name, "type" | "keep") && !own_keys.contains(&name) {
            faults.add(Diagnostic::error(
                "F014",
                key.place.clone(),
                format!("a slot of type `{type_name}` has no `{name}`"),
            ));
        }
    }
    Some(Slot {
        kind: load_kind(type_name, &fields, faults)?,
        keep: load_keep(&fields, faults),
        place: key.place.clone(),
    })
}

fn load_kind(type_name: &str, fields: &Fields<'_>, faults: &mut Faults) -> Option<SlotKind> {
    match type_name {
        "text" => {
            let max = fields.get("max").and_then(|tree| faults.integer(tree, 1..=1000));
            let max = max.and_then(|max| u16::try_from(max).ok()).unwrap_or(TEXT_MAX_DEFAULT);
            Some(SlotKind::Text { max })
        }
        "integer" => {
            let mut bound = |key: &str| {
                fields
                    .require(key, faults)
                    .and_then(|tree| faults.integer(tree, -1_000_000_000..=1_000_000_000))
            };
            let (min, max) = (bound("min"), bound("max"));
            let (min, max) = (min?, max?);
            if min > max {
                faults.add(Diagnostic::error(
                    "F011",
                    fields.place.clone(),
                    format!("`min` {min} is greater than `max` {max}"),
                ));
            }
            Some(SlotKind::Integer { min, max })
        }
        "date" => {
            let mut allowed =
                |key: &str| fields.get(key).and_then(|tree| faults.truth(tree)).unwrap_or(true);
            let (future, past) = (allowed("future"), allowed("past"));
            if !future && !past {
                faults.add(Diagnostic::error(
                    "F011",
                    fields.place.clone(),
                    "with neither `future` nor `past` only today could be answered",
                ));
            }
            Some(SlotKind::Date { future, past })
        }
        "phone" => Some(SlotKind::Phone),
        "choice" => load_options(fields, faults).map(|options| SlotKind::Choice { options }),
        "municipality" => Some(SlotKind::Municipality),
        "language" => Some(SlotKind::Language),
        "moment" => Some(SlotKind::Moment),
        _ => None,
    }
}

fn load_options(fields: &Fields<'_>, faults: &mut Faults) -> Option<Vec<(ChoiceId, Option<Icon>)>> {
    let tree = fields.require("options", faults)?;
    let mut options: Vec<(ChoiceId, Option<Icon>)> = Vec::new();
    let mut places: Vec<&Tree> = Vec::new();
    for item in faults.list(tree) {
        let (name_tree, icon) = if let Shape::Map(_) = item.shape {
            let fields = faults.fields(item, &item.place, "an option", schema::OPTION_KEYS);
            let icon = fields.get("icon").and_then(|tree| load_icon(tree, faults));
            (fields.require("option", faults), icon)
        } else {
            (Some(item), None)
        };
        let Some((tree, name)) = name_tree.and_then(|t| faults.name(t).map(|name| (t, name)))
        else {
            continue;
        };
        if name == "invalid" {
            faults.add(
                Diagnostic::error("F006", tree.place.clone(), "`invalid` is reserved")
                    .help("it names the text for an invalid answer; choose another name"),
            );
        }
        let first = options.iter().position(|(id, _)| id.as_str() == name);
        if let Some(first) = first.and_then(|first| places.get(first)) {
            faults.twice(name, &tree.place, &first.place);
            continue;
        }
        options.push((ChoiceId::new(name), icon));
        places.push(tree);
    }
    if options.len() < 2 {
        faults.add(Diagnostic::error(
            "F019",
            tree.place.clone(),
            "a choice needs at least two options",
        ));
    }
    Some(options)
}

fn load_keep(fields: &Fields<'_>, faults: &mut Faults) -> Keep {
    let Some((tree, word)) =
        fields.get("keep").and_then(|tree| faults.word(tree).map(|word| (tree, word)))
    else {
        return Keep::Flow;
    };
    match word {
        "flow" => Keep::Flow,
        "session" => Keep::Session,
        _ => {
            faults.add(
                Diagnostic::error(
                    "F002",
                    tree.place.clone(),
                    format!("expected `flow` or `session`, found `{word}`"),
                )
                .did_you_mean(word, ["flow", "session"]),
            );
            Keep::Flow
        }
    }
}
