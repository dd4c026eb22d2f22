//! Requests for a person: what they may do, whom they reach, and that none is ever lost.

mod chain;
mod her_way;
mod kept;
mod kept_story;
mod protocol;
mod rig;
mod routing;
mod running;
mod stories;
mod transitions;
