//! Finding places and municipalities.
//!
//! The promise: the order is explained by each card's reasons, nearest first, and the same
//! question at the same instant always has the same answer.

use std::cmp::Reverse;

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use crate::directory::model::{Serves, Service, ServiceAtLocation};
use crate::directory::service::{Card, Directory, OpenNow, Policy, Reason, Standing, Wanted};
use crate::ids::{MunicipalityId, PlaceId};
use crate::time::Timestamp;

/// How many municipalities a typed name may lead to.
const MUNICIPALITIES_MAX: usize = 8;

impl Directory {
    /// Places that meet a need and may be shown, best first: those in the municipality, then
    /// those that serve it, then those of its Ambito; among equals those that speak the language,
    /// then those open now, then the better verified, then by name. Places whose service is for
    /// other municipalities are left out.
    #[must_use]
    pub fn search(&self, wanted: &Wanted, policy: Policy, now: Timestamp) -> Vec<PlaceId> {
        let now = now.in_rome().datetime();
        let mut found: Vec<Card> = self
            .records
            .places
            .values()
            .filter_map(|place| {
                let service = self.records.services.get(&place.service)?;
                let meets = service.needs.contains(&wanted.need)
                    && wanted.near.as_ref().is_none_or(|near| self.serves(service, place, near));
                if meets { self.card_of(place, service, wanted, policy, now) } else { None }
            })
            .filter(|card| {
                wanted.open_now == OpenNow::Indifferent || card.reasons.contains(&Reason::OpenNow)
            })
            .collect();
        found.sort_by_cached_key(|card| {
            (rank(card), card.door_name.clone(), card.organization.clone(), card.place.clone())
        });
        found.into_iter().map(|card| card.place).collect()
    }

    /// Whether a service at a place is for those who live in a municipality. This chooses between places and
    /// is not itself told to anybody, so an unverified word counts; no word at all excludes nobody.
    pub(crate) fn serves(
        &self,
        service: &Service,
        place: &ServiceAtLocation,
        near: &MunicipalityId,
    ) -> bool {
        let (own, common) = (&place.offers.serves, &service.offers.serves);
        let claims = if own.is_empty() { common } else { own };
        claims.first().is_none_or(|fact| match &fact.value {
            Serves::Everyone => true,
            Serves::Municipalities(served) => served.contains(near),
            Serves::Ambiti(served) => {
                self.municipality(near).is_some_and(|found| served.contains(&found.ambito))
            }
        })
    }

    /// Municipalities that `typed` may mean: exact and prefix matches first, then near spellings
    /// (accents, case and small mistakes forgiven); at most 8, best first.
    #[must_use]
    pub fn find_municipalities(&self, typed: &str) -> Vec<MunicipalityId> {
        // No name is longer than this; what is, is not a name.
        let typed: String = typed.chars().take(64).collect();
        let typed = squeeze(&fold(&typed));
        if typed.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(Likeness, &str, &MunicipalityId)> = self
            .municipalities
            .iter()
            .filter_map(|municipality| {
                let likeness = likeness(&typed, &municipality.folded)?;
                Some((likeness, municipality.name.as_str(), &municipality.id))
            })
            .collect();
        found.sort_unstable();
        found.into_iter().take(MUNICIPALITIES_MAX).map(|(_, _, id)| id.clone()).collect()
    }
}

/// Smaller is better. Each step outweighs all that follow.
fn rank(card: &Card) -> impl Ord + use<> {
    let has = |reason| Reverse(card.reasons.contains(&reason));
    let verified = card
        .address
        .as_ref()
        .map(|shown| shown.standing)
        .into_iter()
        .chain(card.phones.iter().map(|shown| shown.standing))
        .any(|standing| matches!(standing, Standing::Verified(_)));
    (
        has(Reason::SameMunicipality),
        has(Reason::ServesMunicipality),
        has(Reason::SameAmbito),
        has(Reason::SpeaksLanguage),
        has(Reason::OpenNow),
        Reverse(verified),
    )
}

/// How what was typed is like a name, best first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    Exact,
    /// It begins with what was typed.
    Begins,
    /// A later word does.
    WordBegins,
    /// So many letters were mistaken.
    Near(usize),
}

fn likeness(typed: &str, name: &str) -> Option<Likeness> {
    let whole = squeeze(name);
    if typed == whole {
        return Some(Likeness::Exact);
    }
    if whole.starts_with(typed) {
        return Some(Likeness::Begins);
    }
    let length = typed.chars().count();
    // "di" begins a word of many names and tells nothing.
    let later = || name.match_indices(' ').any(|(at, _)| squeeze(&name[at..]).starts_with(typed));
    if length >= 3 && later() {
        return Some(Likeness::WordBegins);
    }
    let allowed = match length {
        0..=3 => 0,
        4..=5 => 1,
        6..=8 => 2,
        _ => 3,
    };
    // People write the whole name or its first word.
    let first = name.split(' ').next().unwrap_or_default();
    let mistakes = [whole.as_str(), first]
        .into_iter()
        // Each letter too many or too few is a mistake of its own: most names need no more than
        // counting, and counting is a hundred times cheaper.
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= allowed)
        .map(|candidate| strsim::damerau_levenshtein(typed, candidate))
        .min()?;
    (mistakes <= allowed).then_some(Likeness::Near(mistakes))
}

/// Small letters without accents; everything else separates words.
pub(crate) fn fold(text: &str) -> String {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let lower = text.to_lowercase();
    let mut folded = String::with_capacity(lower.len());
    for letter in DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(lower.chars()) {
        if letter.is_alphanumeric() {
            folded.push(letter);
        } else if categories.get(letter) != GeneralCategory::NonspacingMark
            && !folded.ends_with(' ')
        {
            folded.push(' ');
        }
    }
    folded.trim().to_owned()
}

/// Without the spaces: "dadda", "d adda" and "d'Adda" are one.
fn squeeze(folded: &str) -> String {
    folded.chars().filter(|letter| *letter != ' ').collect()
}
