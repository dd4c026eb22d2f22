//! Requests for a person: what they may do, whom they reach, and that none is ever lost.

mod chain;
mod chat;
mod chats;
mod counters;
mod forgetting;
mod her_way;
mod kept;
mod kept_story;
mod protocol;
pub mod rig;
mod routing;
mod running;
mod stories;
mod transitions;
mod unreadable;
mod unsure;
