//! sportello: the multilingual front desk of a network of services. (map follows)

pub mod app;
pub mod conversation;
pub mod diagnostic;
pub mod directory;
pub mod flow;
pub mod ids;
pub mod store;
pub mod telegram;
pub mod text;
pub mod time;
pub mod web;
