//! What flows ask of appointments.

/// The longest file that is shown as a code to take along, in bytes.
pub const TAKE_ALONG: usize = 1_200;
