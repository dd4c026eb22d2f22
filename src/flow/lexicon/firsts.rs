//! Which phrases may stand in what was said, by their first words.
//!
//! The promise: every phrase that stands there, word for word or but for a slip, is among those
//! found, in the order of the file. It deliberately decides nothing more: of thousands of phrases
//! it leaves a few to be compared letter by letter.

use super::fold::{Glance, Shape};
use super::{Phrase, Said};
use crate::text::script::writes_no_spaces;

/// The first words of a language's phrases, those of like length side by side in memory.
#[derive(Clone, Debug, Default)]
pub(super) struct Firsts {
    /// By the number of letters of the first word: its shape, and the place of the phrase.
    by_letters: Vec<Vec<(Shape, u32)>>,
    /// Phrases whose first word is of a script without spaces: they begin anywhere in a word.
    spaceless: Vec<(Glance, u32)>,
}

impl Firsts {
    pub(super) fn of(phrases: &[Phrase]) -> Self {
        let mut firsts = Self::default();
        for (place, phrase) in (0..).zip(phrases) {
            // A phrase has a first word, or it is refused while loading.
            let Some(first) = phrase.words.first() else { continue };
            let letters = first.letters();
            if firsts.by_letters.len() <= letters {
                firsts.by_letters.resize_with(letters + 1, Vec::new);
            }
            firsts.by_letters[letters].push((first.glance.shape, place));
            if first.text.chars().any(writes_no_spaces) {
                firsts.spaceless.push((first.glance, place));
            }
        }
        firsts
    }

    /// The places of the phrases whose first word `may` be one of those said, give or take
    /// `letters_slip` letters, or may stand within one.
    pub(super) fn places(
        &self,
        said: &Said,
        letters_slip: usize,
        may: impl Fn(Glance) -> bool,
    ) -> Vec<u32> {
        let mut lengths: Vec<usize> = Vec::new();
        for word in &said.words {
            let letters = word.letters();
            let near = letters.saturating_sub(letters_slip)..=letters + letters_slip;
            lengths.extend(near.filter(|length| *length < self.by_letters.len()));
        }
        lengths.sort_unstable();
        lengths.dedup();
        let mut places: Vec<u32> = Vec::new();
        for letters in lengths {
            let alike = self.by_letters[letters].iter();
            let alike = alike.filter(|(shape, _)| may(Glance { letters, shape: *shape }));
            places.extend(alike.map(|(_, place)| *place));
        }
        if said.is_spaceless {
            let within = self.spaceless.iter().filter(|(first, _)| may(*first));
            places.extend(within.map(|(_, place)| *place));
        }
        places.sort_unstable();
        places.dedup();
        places
    }
}
