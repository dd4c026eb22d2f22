//! Looking up a place by words, for somebody who knows the services and shows one to a family.
//!
//! The promise: only what families may see is found. It deliberately knows no person: what is
//! looked for is neither kept nor counted.

use crate::directory::Card;
use crate::flow::lexicon::{fold, nearly};
use crate::ids::{LanguageTag, PlaceId};
use crate::text::message::MessageId;
use crate::time::Timestamp;

use super::desk::{Desk, SOURCE_LANGUAGE};
use super::exchange::Block;
use super::present::{Voice, any_need};

/// How many places an answer names.
pub const FOUND_MAX: usize = 20;
/// Words beyond this many characters look for nothing.
const WORDS_CHARS_MAX: usize = 120;

/// A place that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Which.
    pub place: PlaceId,
    /// The service's Italian name, as on the door.
    pub door_name: String,
    /// Whose it is and where, as far as it may be shown.
    pub whereabouts: String,
}

/// Places of which every one of `words` is said, in the directory's order: in the name of the
/// service, the organization, the location or the municipality, or in the Italian words for what
/// it is for. No words find nothing.
#[must_use]
pub fn look_up(desk: &Desk, words: &str, now: Timestamp) -> Vec<Found> {
    let words: String = words.chars().take(WORDS_CHARS_MAX).collect();
    let words = fold(&words);
    let words: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let voice = Voice::new(desk, LanguageTag::new(SOURCE_LANGUAGE), now);
    desk.directory
        .places()
        .filter_map(|place| desk.directory.card(place, &any_need(), desk.policy, now))
        .filter(|card| {
            let said = voice.said_of(card);
            let said: Vec<&str> = said.split(' ').collect();
            words
                .iter()
                .all(|word| said.iter().any(|own| own.starts_with(word) || nearly(word, own)))
        })
        .take(FOUND_MAX)
        .map(found)
        .collect()
}

/// A place's card in a language. `None` when nothing of it may be shown.
#[must_use]
pub fn card(
    desk: &Desk,
    language: &LanguageTag,
    place: &PlaceId,
    now: Timestamp,
) -> Option<Vec<Block>> {
    let voice = Voice::new(desk, language.clone(), now);
    let shown = desk.directory.card(place, &any_need(), desk.policy, now)?;
    let mut blocks = Vec::new();
    voice.push_card(&mut blocks, None, &shown.place, (0, 1));
    Some(blocks)
}

fn found(card: Card) -> Found {
    let address = card.address.map(|shown| shown.value);
    let parts = [Some(card.organization), card.location, address];
    let whereabouts: Vec<String> = parts.into_iter().flatten().collect();
    Found { place: card.place, door_name: card.door_name, whereabouts: whereabouts.join(" · ") }
}

impl Voice<'_> {
    /// All words by which a card may be looked up, folded.
    fn said_of(&self, card: &Card) -> String {
        let service = format!("service-{}", card.service);
        let mut said = vec![
            card.door_name.clone(),
            card.organization.clone(),
            card.location.clone().unwrap_or_default(),
            card.address.as_ref().map(|shown| shown.value.clone()).unwrap_or_default(),
            self.label(MessageId::attribute(&service, "name"), &[]),
            self.text(MessageId::of(&service), &[]),
        ];
        let directory = &self.desk.directory;
        if let Some(near) = card.municipality.as_ref().and_then(|id| directory.municipality(id)) {
            said.push(near.name.clone());
        }
        said.extend(directory.needs_of(&card.place).map(|need| self.say(&format!("need-{need}"))));
        fold(&said.join(" "))
    }
}
