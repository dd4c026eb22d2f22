//! Plurals against the CLDR rules, written out here independently.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use sportello::text::message::{Argument, MessageId};
use sportello::text::plural::{Categories, Category};

use super::{catalog, tag};

fn rules(language: &str) -> PluralRules {
    PluralRules::create(language.parse().unwrap(), PluralRuleType::CARDINAL).unwrap()
}

fn arabic(n: u32) -> PluralCategory {
    match (n, n % 100) {
        (0, _) => PluralCategory::ZERO,
        (1, _) => PluralCategory::ONE,
        (2, _) => PluralCategory::TWO,
        (_, 3..=10) => PluralCategory::FEW,
        (_, 11..=99) => PluralCategory::MANY,
        _ => PluralCategory::OTHER,
    }
}

fn romanian(n: u32) -> PluralCategory {
    match (n, n % 100) {
        (1, _) => PluralCategory::ONE,
        (0, _) | (_, 1..=19) => PluralCategory::FEW,
        _ => PluralCategory::OTHER,
    }
}

#[test]
fn arabic_and_romanian_are_right_above_a_hundred() {
    let [ar, ro] = ["ar", "ro"].map(rules);
    for n in 0..=1_200_u32 {
        assert_eq!(ar.select(f64::from(n)), Ok(arabic(n)), "ar {n}");
        assert_eq!(ro.select(f64::from(n)), Ok(romanian(n)), "ro {n}");
    }
}

#[test]
fn a_million_is_many_in_italian_french_spanish_and_portuguese() {
    for language in ["it", "fr", "es", "pt"] {
        let rules = rules(language);
        assert_eq!(rules.select(1_000_000.0), Ok(PluralCategory::MANY), "{language}");
        assert_eq!(rules.select(1_000_001.0), Ok(PluralCategory::OTHER), "{language}");
    }
}

#[test]
fn decimals_and_numbers_beyond_all_measure_have_a_category() {
    assert_eq!(rules("fr").select(1.5), Ok(PluralCategory::ONE));
    assert_eq!(rules("it").select(1.5), Ok(PluralCategory::OTHER));
    for absurd in [f64::INFINITY, f64::NAN, 1e300, -1e300, 1e-300] {
        assert!(rules("ru").select(absurd).is_ok());
    }
}

#[test]
fn every_language_finds_its_own_rules() {
    // Fluent negotiates a bundle's tag against this list, and takes English for what is absent.
    let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
    for language in
        "it en ro ar sq pa fr es uk ur bn hi wo zh ru pt si fil bs ti tr fa am ka".split(' ')
    {
        let language = language.parse().unwrap();
        assert!(known.contains(&language), "{language}");
    }
}

#[test]
fn messages_select_by_these_rules() {
    let all = "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
    let catalog = catalog(&[("it/a.ftl", all), ("ar/a.ftl", all), ("ro/a.ftl", all)]);
    let select = |language: &str, n| {
        let words = [("n", Argument::Number(n))];
        catalog.text(&tag(language), MessageId::of("n"), &words).unwrap().text.into_owned()
    };
    for (language, n, category) in [
        ("ar", 0, "zero"),
        ("ar", 101, "other"),
        ("ar", 103, "few"),
        ("ar", 111, "many"),
        ("ro", 1, "one"),
        ("ro", 101, "few"),
        ("ro", 103, "few"),
        ("ro", 120, "other"),
        ("it", 1, "one"),
        ("it", 101, "other"),
        ("it", 1_000_000, "many"),
    ] {
        assert_eq!(select(language, n), category, "{language} {n}");
    }
}

#[test]
fn an_exact_number_wins_over_its_category() {
    let catalog = catalog(&[(
        "it/a.ftl",
        "n = { $n ->\n    [0] niente\n    [one] uno\n   *[other] tanti\n }",
    )]);
    let select = |n| {
        let words = [("n", Argument::Number(n))];
        catalog.text(&tag("it"), MessageId::of("n"), &words).unwrap().text.into_owned()
    };
    assert_eq!([0, 1, 101, 103].map(select), ["niente", "uno", "tanti", "tanti"]);
}

#[test]
fn translators_are_asked_for_the_categories_that_whole_numbers_need() {
    use Category::{Few, Many, One, Other, Two, Zero};
    let used = |tag| Categories::of(tag).used().collect::<Vec<_>>();
    assert_eq!(used("it"), [One, Other]);
    assert_eq!(used("ar"), [Zero, One, Two, Few, Many, Other]);
    assert_eq!(used("ro"), [One, Few, Other]);
    assert_eq!(used("ru"), [One, Few, Many]);
    assert_eq!(used("zh-Hans"), [Other]);
    assert!(Categories::of("it").exists(Many));
}
