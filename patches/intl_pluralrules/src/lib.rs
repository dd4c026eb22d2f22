//! The interface that `fluent-bundle` asks of the crate `intl_pluralrules`, answered by ICU4X.
//!
//! Why it exists: the published crate carries plural data whose range rules lost a `% 100`, so
//! Arabic is wrong from 103 and Romanian from 101 (measured against two other implementations).
//! Cargo's `[patch]` puts this crate in its place; nothing else in the product uses it directly.
//!
//! What it deliberately does not do: carry any plural data of its own, or more of the interface
//! than `fluent-bundle` 0.16 calls.

pub mod operands;

use icu_locale::Locale;
use icu_plurals::{PluralRuleType as IcuRuleType, PluralRules as IcuRules, PluralRulesOptions};
use operands::PluralOperands;
use unic_langid::LanguageIdentifier;

/// Cardinal ("three pages") or ordinal ("third page").
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
#[allow(clippy::upper_case_acronyms)]
pub enum PluralRuleType {
    ORDINAL,
    CARDINAL,
}

/// The six CLDR plural categories.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
#[allow(clippy::upper_case_acronyms)]
pub enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER,
}

/// The plural rules of one language.
pub struct PluralRules(IcuRules);

/// Languages with plural rules of their own in CLDR. `fluent-bundle` looks a bundle's language up
/// here first and would fall back to English for one that is absent, so the list is generous.
const LANGUAGES: &str = "af ak am an ar as ast az bal be bem bg bho bm bn bo br bs ca ce ceb chr \
    ckb cs csw cy da de dsb dv dz ee el en eo es et eu fa ff fi fil fo fr fur fy ga gd gl gsw gu \
    gv ha haw he hi hr hsb hu hy ia id ig ii is it iu ja jv ka kab kea kk kl km kn ko ks ku kw ky \
    lb lg lij ln lo lt lv mg mk ml mn mr ms mt my nb nd ne nl nn no nqo nso ny om or os pa pcm pl \
    ps pt rm ro ru rw sa sah sc scn sd se sg si sk sl sm sn so sq sr ss st su sv sw syr ta te th \
    ti tig tk tl tn to tr ts ug uk ur uz ve vec vi wa wo xh yi yo yue zh zu";

impl PluralRules {
    /// The languages that can be asked for.
    #[must_use]
    pub fn get_locales(_kind: PluralRuleType) -> Vec<LanguageIdentifier> {
        LANGUAGES.split_ascii_whitespace().filter_map(|tag| tag.parse().ok()).collect()
    }

    /// The rules of `language`.
    ///
    /// # Errors
    /// A fixed sentence when the tag or its data cannot be read.
    pub fn create(
        language: LanguageIdentifier,
        kind: PluralRuleType,
    ) -> Result<Self, &'static str> {
        let locale: Locale =
            language.to_string().parse().map_err(|_| "the language tag cannot be read")?;
        let kind = match kind {
            PluralRuleType::CARDINAL => IcuRuleType::Cardinal,
            PluralRuleType::ORDINAL => IcuRuleType::Ordinal,
        };
        IcuRules::try_new(locale.into(), PluralRulesOptions::default().with_type(kind))
            .map(Self)
            .map_err(|_| "no plural data for this language")
    }

    /// The category of a number.
    ///
    /// # Errors
    /// A fixed sentence when the number has no operands (infinite, not a number).
    pub fn select<N: TryInto<PluralOperands>>(
        &self,
        number: N,
    ) -> Result<PluralCategory, &'static str> {
        let operands = number.try_into().map_err(|_| "the number has no plural operands")?;
        Ok(match self.0.category_for(operands.to_icu()) {
            icu_plurals::PluralCategory::Zero => PluralCategory::ZERO,
            icu_plurals::PluralCategory::One => PluralCategory::ONE,
            icu_plurals::PluralCategory::Two => PluralCategory::TWO,
            icu_plurals::PluralCategory::Few => PluralCategory::FEW,
            icu_plurals::PluralCategory::Many => PluralCategory::MANY,
            icu_plurals::PluralCategory::Other => PluralCategory::OTHER,
        })
    }
}
