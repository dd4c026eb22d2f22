//! Calls are checked against the Bot API's description (`facts.json`, distilled from version
//! 10.1: names, types, which parameters are required; no prose).

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::{Map, Value};

type Fields = HashMap<String, (bool, Vec<String>)>;

#[derive(Deserialize)]
struct Facts {
    methods: HashMap<String, Fields>,
    types: HashMap<String, Type>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Type {
    Fields(Fields),
    Any(Vec<String>),
}

static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    serde_json::from_str(include_str!("facts.json")).expect("the distilled facts are JSON")
});

/// The method's canonical name; Telegram ignores case.
pub fn method(name: &str) -> Option<&'static str> {
    FACTS.methods.keys().find(|known| known.eq_ignore_ascii_case(name)).map(String::as_str)
}

/// What is wrong with the parameters of a call, as a sentence; `None` if nothing.
pub fn fault(method: &str, parameters: &Map<String, Value>) -> Option<String> {
    fault_of_fields(&FACTS.methods[method], parameters, method)
}

fn fault_of_fields(fields: &Fields, given: &Map<String, Value>, at: &str) -> Option<String> {
    for (name, value) in given {
        if value.is_null() {
            continue;
        }
        let Some((_, types)) = fields.get(name) else {
            return Some(format!("{at}: unknown field {name}"));
        };
        if !types.iter().any(|kind| fault_of_value(kind, value, name).is_none()) {
            return Some(
                fault_of_value(&types[0], value, &format!("{at}.{name}"))
                    .unwrap_or_else(|| format!("{at}.{name}: wrong type")),
            );
        }
    }
    fields
        .iter()
        .find(|(name, (required, _))| *required && given.get(*name).is_none_or(Value::is_null))
        .map(|(name, _)| format!("{at}: {name} is missing"))
}

fn fault_of_value(kind: &str, value: &Value, at: &str) -> Option<String> {
    if let Some(inner) = kind.strip_prefix("Array of ") {
        let Some(items) = value.as_array() else { return Some(format!("{at}: not a list")) };
        return items.iter().find_map(|item| fault_of_value(inner, item, at));
    }
    let fits = match kind {
        "Integer" => value.is_i64() || value.is_u64(),
        "String" => value.is_string(),
        "Boolean" | "True" => value.is_boolean(),
        "Float" => value.is_number(),
        _ => {
            return match FACTS.types.get(kind) {
                Some(Type::Fields(fields)) => match value.as_object() {
                    Some(object) => fault_of_fields(fields, object, at),
                    None => Some(format!("{at}: not an object")),
                },
                Some(Type::Any(kinds)) => kinds
                    .iter()
                    .all(|kind| fault_of_value(kind, value, at).is_some())
                    .then(|| format!("{at}: none of {kinds:?}")),
                None => None,
            };
        }
    };
    (!fits).then(|| format!("{at}: not {kind}"))
}
