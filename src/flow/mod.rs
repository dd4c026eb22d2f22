//! Flows: guided conversations that maintainers write.
//!
//! Vocabulary: a **flow** is a file of **nodes**; a person stands on a node that **waits**; a
//! **choice** or an answer into a **slot** leads on; **call** enters another flow and comes back,
//! **link** goes there for good; an **action** asks the outside for something and leaves by an
//! **exit**; a **fallback** catches what was not understood; a **revision** grows with each edit.
//!
//! The promise: resuming a session always ends, in a bounded number of steps, on something to
//! show; a session that stands on a node that is gone lands on a sensible place with an apology;
//! help and leaving are within two taps and one tap of every screen, which `check` proves.
//!
//! What it deliberately does not do: read files, clocks or the store; hold words (they live in
//! `locales/`); send anything. It is pure, so the exhaustive walk and the simulation can use it.

pub mod answer;
pub mod check;
pub mod codes;
pub mod condition;
pub mod engine;
pub mod event;
pub mod graph;
mod icon;
pub mod lexicon;
pub mod load;
pub mod messages;
pub mod model;
pub mod schema;
pub mod screen;
pub mod session;
pub mod walk;
pub mod ways;
