//! Dates, times, numbers and lists: Gregorian, Latin digits, 24 hours, in every language.

use jiff::civil::{Weekday, date, time};
use sportello::text::format::{Formats, has_data};
use sportello::text::preview::SensitiveWords;
use sportello::text::reading::{gulpease, sentences};

use super::tag;

const LANGUAGES: &str =
    "it en ro ar sq pa fr es uk ur bn hi wo zh-Hans ru pt si fil bs ti tr fa am ka";

#[test]
fn italian_is_written_as_italians_write() {
    let formats = Formats::new([&tag("it")]);
    let it = tag("it");
    let day = date(2026, 11, 23);
    assert_eq!(formats.date(&it, day), "lunedì 23 novembre 2026");
    assert_eq!(formats.date_without_weekday(&it, day), "23 novembre 2026");
    assert_eq!(formats.day_and_month(&it, day), "23 novembre");
    assert_eq!(formats.weekday(&it, Weekday::Sunday), "domenica");
    assert_eq!(formats.short_weekday(&it, Weekday::Monday), "lun");
    assert_eq!(formats.time(&it, time(8, 5, 59, 0)), "08:05");
    assert_eq!(formats.time(&it, time(0, 0, 0, 0)), "00:00");
    assert_eq!(formats.number(&it, -1_234_567), "-1.234.567");
    assert_eq!(formats.and(&it, &["arabo", "francese", "rumeno"]), "arabo, francese e rumeno");
    assert_eq!(formats.or(&it, &["passaporto", "patente"]), "passaporto o patente");
    assert_eq!(formats.and(&it, &[]), "");
}

#[test]
fn every_language_uses_the_gregorian_year_latin_digits_and_the_day_of_24_hours() {
    let tags: Vec<_> = LANGUAGES.split(' ').map(tag).collect();
    let formats = Formats::new(&tags);
    for language in &tags {
        let day = formats.date(language, date(2026, 11, 23));
        assert!(day.contains("2026") && day.contains("23"), "{language}: {day}");
        let hour = formats.time(language, time(17, 30, 0, 0));
        assert!(hour.contains("17") && hour.contains("30"), "{language}: {hour}");
        let letters = hour.chars().filter(|c| c.is_alphabetic()).count();
        assert_eq!(letters, 0, "{language}: {hour}");
        let number = formats.number(language, 12_345);
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        assert_eq!(digits, "12345", "{language}: {number}");
        assert!(has_data(language), "{language}");
    }
    // Another weekday is another word: nothing fell to one name for all.
    for language in &tags {
        let names: std::collections::BTreeSet<_> = Weekday::Monday
            .cycle_forward()
            .take(7)
            .map(|it| formats.weekday(language, it))
            .collect();
        assert_eq!(names.len(), 7, "{language}");
    }
}

#[test]
fn languages_that_would_be_written_as_the_root_are_recognised() {
    for unknown in ["ff-Latn", "bm", "pa-Arab", "xx", "not a tag"] {
        assert!(!has_data(&tag(unknown)), "{unknown}");
    }
    // An old tag is understood by its canonical one.
    assert!(has_data(&tag("tl")));
}

#[test]
fn an_unknown_language_still_gets_a_date() {
    let formats = Formats::new([&tag("it")]);
    assert!(formats.date(&tag("xx"), date(2026, 11, 23)).contains("2026"));
}

#[test]
fn sensitive_words_are_found_whole_in_any_case_and_spelling() {
    let words = SensitiveWords::new(&["violenza", "violent*", "*عنف*", "暴力", "Gewalt im Haus"]);
    for (text, found) in [
        ("Una VIOLENZA in casa", Some("violenza")),
        ("violenze", None),
        ("Comportamenti violenti", Some("violent*")),
        ("ضد العُنْف", Some("*عنف*")),
        ("家庭暴力热线", Some("暴力")),
        ("Gewalt\n im  Haus?", Some("Gewalt im Haus")),
        ("Tutto bene", None),
        ("", None),
    ] {
        assert_eq!(words.find(text), found, "{text}");
    }
    let accents = SensitiveWords::new(&["perché"]);
    assert_eq!(accents.find("PERCHE'"), Some("perché"));
}

#[test]
fn reading_is_measured_as_published() {
    // 14 letters, 4 words, 2 sentences: 89 + (600 - 140) / 4 = 204, clamped.
    assert!((gulpease("Vai lì. Poi torna.") - 100.0).abs() < f64::EPSILON);
    // 10 words of 7 letters in one sentence: 89 + (300 - 700) / 10 = 49.
    let hard = "abcdefg ".repeat(10);
    assert!((gulpease(&hard) - 49.0).abs() < 1e-9);
    assert!((gulpease("") - 100.0).abs() < f64::EPSILON);
    assert_eq!(
        sentences(
            "Vieni alle 17.00. Porta il dott. rossi! «Sì?» Va bene…\n\nFine\ndella riga\n• Punto"
        ),
        [
            "Vieni alle 17.00.",
            "Porta il dott. rossi!",
            "«Sì?",
            "» Va bene…",
            "Fine\ndella riga",
            "• Punto"
        ]
        .map(|it| it)
    );
}
