//! The one integration suite: every promise has a test here that fails when it is broken.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, missing_docs)]

mod audit;
mod bot_api;
mod browser;
mod cases;
mod channels;
mod content;
mod conversation;
mod crash_points;
mod directory;
mod discretion;
mod envelope;
mod faulty;
mod floors;
mod flow_authoring;
mod flow_engine;
mod kiosk_pages;
mod ledger;
mod plain_words;
mod process;
mod shipped;
mod shipped_desk;
mod simulation;
mod store_backup;
mod store_contract;
mod store_crash;
mod store_power_cut;
mod store_sealing;
mod store_turnstile;
mod taps;
mod telegram_edge;
mod text;
mod transcripts;
mod web;
