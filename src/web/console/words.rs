//! Messages
