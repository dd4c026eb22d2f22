//! Every code that a fault of a flow or a lexicon can have, and what it means.
//!
//! The promise: a code is never reused for another fault, and each has a sample in the tests.

/// Codes with their meaning, in one sentence each.
pub const CODES: &[(&str, &str)] = &[
    ("F001", "the file is not YAML; nothing after the place was read"),
    ("F002", "something of another shape is expected here"),
    ("F003", "a key that must be there is missing"),
    ("F004", "the same name stands twice where names are unique"),
    ("F005", "there is no such key here"),
    ("F006", "a name is spelled as names are not, or is reserved"),
    ("F007", "the flow's name is not that of its file"),
    ("F008", "two files hold the same flow"),
    ("F009", "a node or category does not say what it does, or says two things"),
    ("F010", "a step leads nowhere, or to two places"),
    ("F011", "a number is out of its range, or a range is empty"),
    ("F012", "a duration is not written as one, or is too short or too long"),
    ("F013", "there is no such type of slot"),
    ("F014", "this key belongs to another kind of node or slot"),
    ("F015", "there is no such icon"),
    ("F016", "a guard cannot be read"),
    ("F017", "there is no such action"),
    ("F018", "`handoff` needs a team, and none stands behind it yet"),
    ("F019", "there is nothing to choose from"),
    ("F030", "a flow that the desk itself leads to is missing"),
    ("F040", "the flow has no such node"),
    ("F041", "there is no such flow"),
    ("F042", "what is called has no such exit"),
    ("F043", "the flow has no such slot"),
    ("F044", "the slot takes values of another type"),
    ("F045", "a guard compares a slot with what it can never be, or always is"),
    ("F046", "nothing in the directory meets the need"),
    ("F047", "no useful number has the topic"),
    ("F048", "an exit of what is called leads nowhere"),
    ("F050", "nothing leads to a node"),
    ("F051", "a node leads only to itself"),
    ("F052", "a path goes round without waiting for the person"),
    ("F053", "a route has no `otherwise`, or not as its last branch"),
    ("F054", "no answer leads to a branch of a route"),
    ("F055", "flows call one another without end, or too deep"),
    ("F056", "a flow links to itself"),
    ("F057", "a slot is never used"),
    ("F058", "a slot is read, but nothing asks for it"),
    ("F059", "two flows keep a slot of the same name, but of different types"),
    ("F060", "there are too many choices for one screen"),
    ("F061", "a choice has no icon"),
    ("F062", "a node that does not wait has a timeout"),
    ("F063", "a node that does not wait withholds `back`"),
    ("F064", "useful numbers or a person are more than two taps away"),
    ("F065", "leaving takes more than one tap"),
    ("F066", "a flow that is called never comes back"),
    ("F067", "every choice of a menu has a guard, so it may offer nothing"),
    ("F068", "who cannot answer a question stays there"),
    ("F070", "a lexicon names a flow that does not exist"),
    ("F071", "a lexicon names a command that does not exist"),
    ("F072", "there is no word in a phrase of a lexicon"),
    ("F073", "a lexicon names a language that is not shipped"),
    ("F074", "a phrase of a lexicon is a command already"),
];

/// What a code means.
#[must_use]
pub fn meaning(code: &str) -> Option<&'static str> {
    CODES.iter().find(|(known, _)| *known == code).map(|(_, meaning)| *meaning)
}
