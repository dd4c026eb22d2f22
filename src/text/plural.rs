//! Which plural categories a language tells apart.
//!
//! The promise: the categories are those of ICU4X's CLDR data, the same that select variants when
//! a text is told (the crate `intl_pluralrules` in `patches/` answers from the same data).

use std::collections::BTreeMap;

use icu_plurals::{PluralCategory as IcuCategory, PluralRules, PluralRulesOptions};

use super::locale::parse;

/// A CLDR plural category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
    /// `other`
    Other,
}

impl Category {
    /// The category of a Fluent variant key.
    #[must_use]
    pub fn named(keyword: &str) -> Option<Self> {
        Some(match keyword {
            "zero" => Self::Zero,
            "one" => Self::One,
            "two" => Self::Two,
            "few" => Self::Few,
            "many" => Self::Many,
            "other" => Self::Other,
            _ => return None,
        })
    }

    /// The Fluent variant key.
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

impl From<IcuCategory> for Category {
    fn from(category: IcuCategory) -> Self {
        match category {
            IcuCategory::Zero => Self::Zero,
            IcuCategory::One => Self::One,
            IcuCategory::Two => Self::Two,
            IcuCategory::Few => Self::Few,
            IcuCategory::Many => Self::Many,
            IcuCategory::Other => Self::Other,
        }
    }
}

/// The numbers that stand for all a family is ever told: counts, ages, prices, a year. Categories
/// that only decimals or millions reach (Italian `many`) are not asked of translators.
const NUMBERS_MAX: u32 = 2_100;

/// The categories of a language, each with the numbers that fall into it.
pub struct Categories {
    rules: Option<PluralRules>,
    used: BTreeMap<Category, Vec<u32>>,
}

impl Categories {
    /// The categories of the language with this tag; only `other` for an unreadable tag.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        let rules = parse(tag).and_then(|locale| {
            PluralRules::try_new(locale.into(), PluralRulesOptions::default()).ok()
        });
        let mut used = BTreeMap::<Category, Vec<u32>>::new();
        for number in 0..=NUMBERS_MAX {
            used.entry(category(rules.as_ref(), number)).or_default().push(number);
        }
        Self { rules, used }
    }

    /// The categories that whole numbers up to a few thousand fall into.
    pub fn used(&self) -> impl Iterator<Item = Category> + '_ {
        self.used.keys().copied()
    }

    /// The whole numbers that fall into a category, the smallest first.
    pub fn numbers(&self, category: Category) -> impl Iterator<Item = u32> + '_ {
        self.used.get(&category).into_iter().flatten().copied()
    }

    /// Whether every number of a category is among `exact`: such a category needs no variant.
    #[must_use]
    pub fn covered(&self, category: Category, exact: &[u32]) -> bool {
        self.used
            .get(&category)
            .is_none_or(|numbers| numbers.iter().all(|number| exact.contains(number)))
    }

    /// Whether any number at all, decimals and millions included, falls into a category.
    #[must_use]
    pub fn exists(&self, category: Category) -> bool {
        match &self.rules {
            Some(rules) => rules.categories().any(|it| Category::from(it) == category),
            None => category == Category::Other,
        }
    }

    /// The category of a number.
    #[must_use]
    pub fn category(&self, number: u32) -> Category {
        category(self.rules.as_ref(), number)
    }
}

fn category(rules: Option<&PluralRules>, number: u32) -> Category {
    rules.map_or(Category::Other, |rules| rules.category_for(number).into())
}
