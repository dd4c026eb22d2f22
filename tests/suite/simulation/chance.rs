//! Chance from a seed: the same seed always makes the same story.

use std::sync::{Arc, Mutex};

use sportello::store::seal::Entropy;

/// `SplitMix64`. Clones share the state, so that one seed drives everything.
#[derive(Clone)]
pub struct Chance(Arc<Mutex<u64>>);

impl Chance {
    pub fn of(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(seed)))
    }

    fn next(&self) -> u64 {
        let mut state = self.0.lock().unwrap();
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = *state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is not 0.
    pub fn below(&self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap()
    }

    /// A number from `from` up to and including `to`.
    pub fn between(&self, from: i64, to: i64) -> i64 {
        from + i64::try_from(self.next() % u64::try_from(to - from + 1).unwrap()).unwrap()
    }

    /// True in so many of a thousand cases.
    pub fn permille(&self, share: usize) -> bool {
        self.below(1000) < share
    }

    pub fn pick<'a, T>(&self, from: &'a [T]) -> Option<&'a T> {
        (!from.is_empty()).then(|| &from[self.below(from.len())])
    }

    /// Randomness for sealing, from the same seed but a stream of its own: how many bytes sealing
    /// takes must not change the story.
    pub fn entropy(&self) -> Entropy {
        let own = Self::of(self.next());
        Entropy::new(move |bytes| {
            for chunk in bytes.chunks_mut(8) {
                let next = own.next().to_le_bytes();
                chunk.copy_from_slice(&next[..chunk.len()]);
            }
        })
    }
}
