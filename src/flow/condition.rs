//! Guards: a tiny typed comparison language. (being written)

/// A guard over slots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition;
