//! The Telegram edge: reading updates, laying replies out, deciding calls, and making them.

mod alarms;
mod calls;
mod deliver;
mod guards;
mod lanes;
mod lanes_random;
mod profile;
mod receive;
mod render;
mod wipes;
