//! A day in steps of five minutes, a bit each.
//!
//! A day of 25 hours has 300 steps, so every day of Rome fits. The promise: nothing here panics,
//! whatever is asked for; what lies beyond the last bit does not exist.

use std::ops::{BitAnd, BitOr, Not};

use serde::{Deserialize, Serialize};

/// Minutes a step.
pub const STEP_MINUTES: u16 = 5;
/// Steps that fit: more than any day has.
pub const STEPS_MAX: u16 = 320;

const WORDS: usize = 5;

/// A set of steps of a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Bits([u64; WORDS]);

/// From a step, included, to a step, excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First step.
    pub from: u16,
    /// The step after the last.
    pub until: u16,
}

impl Span {
    /// Whether both have a step in common.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.until && other.from < self.until
    }

    /// How many steps.
    #[must_use]
    pub fn length(self) -> u16 {
        self.until.saturating_sub(self.from)
    }
}

impl Bits {
    /// No step.
    pub const NONE: Self = Self([0; WORDS]);
    /// Every step.
    pub const ALL: Self = Self([u64::MAX; WORDS]);

    /// The steps of a span.
    #[must_use]
    pub fn of(span: Span) -> Self {
        let mut bits = Self::NONE;
        bits.insert(span);
        bits
    }

    /// Adds the steps of a span.
    pub fn insert(&mut self, span: Span) {
        for step in span.from..span.until.min(STEPS_MAX) {
            self.set(step);
        }
    }

    /// Adds a step.
    pub fn set(&mut self, step: u16) {
        if let Some(word) = self.0.get_mut(usize::from(step / 64)) {
            *word |= 1 << (step % 64);
        }
    }

    /// Whether a step is in it.
    #[must_use]
    pub fn has(&self, step: u16) -> bool {
        self.0.get(usize::from(step / 64)).is_some_and(|word| word >> (step % 64) & 1 == 1)
    }

    /// Whether it has no step.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0 == [0; WORDS]
    }

    /// How many steps it has.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// Every step so much earlier; what would lie before the day is gone.
    #[must_use]
    pub fn earlier(&self, steps: u16) -> Self {
        let (words, bits) = (usize::from(steps / 64), u32::from(steps % 64));
        Self(std::array::from_fn(|at| {
            let word = |index: usize| self.0.get(index).copied().unwrap_or(0);
            let low = word(at + words) >> bits;
            if bits == 0 { low } else { low | word(at + words + 1) << (64 - bits) }
        }))
    }

    /// Every step so much later; what would lie beyond the last bit is gone.
    #[must_use]
    pub fn later(&self, steps: u16) -> Self {
        let (words, bits) = (usize::from(steps / 64), u32::from(steps % 64));
        Self(std::array::from_fn(|at| {
            let word = |index: Option<usize>| index.and_then(|it| self.0.get(it)).copied();
            let high = word(at.checked_sub(words)).unwrap_or(0) << bits;
            if bits == 0 {
                high
            } else {
                high | word(at.checked_sub(words + 1)).unwrap_or(0) >> (64 - bits)
            }
        }))
    }

    /// The steps from which `length` steps in a row are all in the set.
    #[must_use]
    pub fn runs(&self, length: u16) -> Self {
        let mut runs = *self;
        let mut have = 1;
        while have < length {
            let more = have.min(length - have);
            runs = runs & runs.earlier(more);
            have += more;
        }
        runs
    }

    /// Its steps, from the first.
    pub fn iter(&self) -> impl Iterator<Item = u16> + '_ {
        self.0.iter().enumerate().flat_map(|(at, word)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                if left == 0 {
                    return None;
                }
                let bit = left.trailing_zeros();
                left &= left - 1;
                Some(at as u16 * 64 + bit as u16)
            })
        })
    }
}

impl BitAnd for Bits {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] & other.0[at]))
    }
}

impl BitOr for Bits {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] | other.0[at]))
    }
}

impl Not for Bits {
    type Output = Self;

    fn not(self) -> Self {
        Self(std::array::from_fn(|at| !self.0[at]))
    }
}
