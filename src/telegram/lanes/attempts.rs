//! What went wrong with each thing a lane owes, so that trying again is bounded.
//!
//! The promise: counting starts anew with something new, and things of one kind do not hide the
//! count of another.

use crate::ids::TelegramMessageId;

use super::{CallKind, Markup};

/// What a failed call was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Show(u64),
    Post(u64),
    Alarm(u64),
    Clear(TelegramMessageId),
    Delete,
    Confirm(TelegramMessageId),
    Neutralise(TelegramMessageId),
}

impl Item {
    pub(super) fn of(kind: &CallKind) -> Self {
        match kind {
            CallKind::Show { number, .. } => Self::Show(*number),
            CallKind::Post { number, .. } => Self::Post(*number),
            CallKind::Alarm { number, .. } => Self::Alarm(*number),
            CallKind::ClearKeyboard { message } => Self::Clear(*message),
            CallKind::Delete { .. } => Self::Delete,
            CallKind::Confirm { message } => Self::Confirm(*message),
            CallKind::Neutralise { message } => Self::Neutralise(*message),
        }
    }

    fn is_like(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }
}

/// What went wrong with an item so far.
#[derive(Clone, Copy, Debug)]
pub(super) struct Attempts {
    item: Item,
    /// Failures Telegram told us of, and repeated edits and deletions of unknown outcome.
    pub(super) failures: u16,
    /// Sends of unknown outcome.
    pub(super) ambiguous: u8,
    pub(super) markup: Markup,
}

/// All of a lane: at most one of each kind.
#[derive(Debug, Default)]
pub(super) struct AllAttempts(Vec<Attempts>);

impl AllAttempts {
    /// The count of an item.
    pub(super) fn get(&self, kind: &CallKind) -> Option<Attempts> {
        let item = Item::of(kind);
        self.0.iter().find(|attempts| attempts.item == item).copied()
    }

    /// The count of an item, to add to.
    pub(super) fn of(&mut self, kind: &CallKind) -> &mut Attempts {
        let item = Item::of(kind);
        self.0.retain(|attempts| attempts.item == item || !attempts.item.is_like(item));
        let at = self.0.iter().position(|attempts| attempts.item == item).unwrap_or_else(|| {
            let markup = Markup::Formatted;
            self.0.push(Attempts { item, failures: 0, ambiguous: 0, markup });
            self.0.len() - 1
        });
        &mut self.0[at]
    }

    /// An item came to an end.
    pub(super) fn forget(&mut self, kind: &CallKind) {
        let item = Item::of(kind);
        self.0.retain(|attempts| attempts.item != item);
    }

    /// All is new.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}
