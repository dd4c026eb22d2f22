//! Dates, weekdays, times, numbers and lists as each language writes them.
//!
//! The promise: the Gregorian calendar, Latin digits and the 24-hour clock in every language, so
//! that what a family reads here is what stands on the paper and on the door. Formatters are made
//! once a language. It deliberately knows no time zone (times come as civil ones) and no words
//! such as "open until": those are messages.
//!
//! Durations are not here: ICU4X has no stable formatter for them; they are messages with a
//! number.

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::fieldsets::{E, MD, T, YMD, YMDE};
use icu_datetime::{
    DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter,
};
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale::Locale as IcuLocale;
use icu_time::Time;
use jiff::civil;

use crate::ids::LanguageTag;
use crate::text::locale;

/// The formatters of the shipped languages.
pub struct Formats {
    languages: Vec<(LanguageTag, Language)>,
    /// For a language that was not named when these were made.
    root: Option<Language>,
}

type DateFormatter<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

struct Language {
    date: DateFormatter<YMDE>,
    short_date: DateFormatter<YMD>,
    day: DateFormatter<MD>,
    weekday: DateFormatter<E>,
    short_weekday: DateFormatter<E>,
    time: NoCalendarFormatter<T>,
    digits: Digits,
    and: ListFormatter,
    or: ListFormatter,
}

const _: () = {
    const fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<Formats>();
};

impl Formats {
    /// Formatters for these languages.
    #[must_use]
    pub fn new<'t>(tags: impl IntoIterator<Item = &'t LanguageTag>) -> Self {
        let mut languages: Vec<_> = tags
            .into_iter()
            .filter_map(|tag| Some((tag.clone(), Language::new(tag.as_str())?)))
            .collect();
        languages.sort_by(|a, b| a.0.cmp(&b.0));
        Self { languages, root: Language::new("und") }
    }

    /// A whole date with its weekday: `lunedì 23 novembre 2026`.
    #[must_use]
    pub fn date(&self, language: &LanguageTag, date: civil::Date) -> String {
        self.with(language, &date, |language| {
            Some(language.date.format(&icu_date(date)?).to_string())
        })
    }

    /// A whole date without its weekday: `23 novembre 2026`.
    #[must_use]
    pub fn date_without_weekday(&self, language: &LanguageTag, date: civil::Date) -> String {
        self.with(language, &date, |language| {
            Some(language.short_date.format(&icu_date(date)?).to_string())
        })
    }

    /// Day and month: `23 novembre`.
    #[must_use]
    pub fn day_and_month(&self, language: &LanguageTag, date: civil::Date) -> String {
        self.with(language, &date, |language| {
            Some(language.day.format(&icu_date(date)?).to_string())
        })
    }

    /// A weekday's whole name: `lunedì`.
    #[must_use]
    pub fn weekday(&self, language: &LanguageTag, day: civil::Weekday) -> String {
        self.with(language, &day_number(day), |language| language.weekday(day))
    }

    /// A weekday's short name: `lun`.
    #[must_use]
    pub fn short_weekday(&self, language: &LanguageTag, day: civil::Weekday) -> String {
        self.with(language, &day_number(day), |language| {
            Some(language.short_weekday.format(&icu_weekday(day)?).to_string())
        })
    }

    /// A time of day by the 24-hour clock: `08:30`, `17:00`.
    #[must_use]
    pub fn time(&self, language: &LanguageTag, time: civil::Time) -> String {
        self.with(language, &time, |language| {
            let [hour, minute] = [time.hour(), time.minute()].map(i8::unsigned_abs);
            let time = Time::try_new(hour, minute, 0, 0).ok()?;
            Some(language.time.format(&time).to_string())
        })
    }

    /// A number with the language's grouping: `1.500`.
    #[must_use]
    pub fn number(&self, language: &LanguageTag, number: i64) -> String {
        self.with(language, &number, |language| Some(language.digits.write(number)))
    }

    /// A list whose items all hold: `arabo, francese e rumeno`.
    #[must_use]
    pub fn and(&self, language: &LanguageTag, items: &[&str]) -> String {
        self.with(language, &items.join(", "), |language| {
            Some(language.and.format(items.iter()).to_string())
        })
    }

    /// A list of which one holds: `passaporto o carta di identità`.
    #[must_use]
    pub fn or(&self, language: &LanguageTag, items: &[&str]) -> String {
        self.with(language, &items.join(", "), |language| {
            Some(language.or.format(items.iter()).to_string())
        })
    }

    /// What `write` makes of the language's formatters. Root formatters stand in for a language
    /// that is not shipped, and `plain` (ISO 8601, bare digits) for what even they refuse, which
    /// the types of the arguments exclude.
    fn with(
        &self,
        language: &LanguageTag,
        plain: &dyn std::fmt::Display,
        write: impl Fn(&Language) -> Option<String>,
    ) -> String {
        let own = self
            .languages
            .binary_search_by(|(tag, _)| tag.as_str().cmp(language.as_str()))
            .ok()
            .and_then(|at| self.languages.get(at))
            .map(|(_, formatters)| formatters);
        own.or(self.root.as_ref()).and_then(write).unwrap_or_else(|| plain.to_string())
    }
}

impl Language {
    fn new(tag: &str) -> Option<Self> {
        let locale = canonical(tag)?;
        let preferences = DateTimeFormatterPreferences::from(&locale);
        let list = ListFormatterOptions::default().with_length(ListLength::Wide);
        Some(Self {
            date: DateFormatter::try_new(preferences, YMDE::long()).ok()?,
            short_date: DateFormatter::try_new(preferences, YMD::long()).ok()?,
            day: DateFormatter::try_new(preferences, MD::long()).ok()?,
            weekday: DateFormatter::try_new(preferences, E::long()).ok()?,
            short_weekday: DateFormatter::try_new(preferences, E::short()).ok()?,
            time: NoCalendarFormatter::try_new(preferences, T::hm()).ok()?,
            digits: Digits::new(tag, Grouping::Language)?,
            and: ListFormatter::try_new_and((&locale).into(), list).ok()?,
            or: ListFormatter::try_new_or((&locale).into(), list).ok()?,
        })
    }

    fn weekday(&self, day: civil::Weekday) -> Option<String> {
        Some(self.weekday.format(&icu_weekday(day)?).to_string())
    }
}

/// Whether the formatting data know this language. For one that they do not, they silently
/// answer with the root's (`Mon`, `M11 23`), which is no language at all.
#[must_use]
pub fn has_data(tag: &LanguageTag) -> bool {
    let (Some(own), Some(root)) = (Language::new(tag.as_str()), Language::new("und")) else {
        return false;
    };
    own.weekday(civil::Weekday::Monday) != root.weekday(civil::Weekday::Monday)
}

/// How a number's digits are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Grouping {
    /// As the language groups them.
    Language,
    /// Not at all: years, numbers of a list.
    None,
}

/// Writes numbers as one language does, in Latin digits.
pub(crate) struct Digits(DecimalFormatter);

impl Digits {
    pub(crate) fn new(tag: &str, grouping: Grouping) -> Option<Self> {
        let preferences = DecimalFormatterPreferences::from(&canonical(tag)?);
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(match grouping {
            Grouping::Language => GroupingStrategy::Auto,
            Grouping::None => GroupingStrategy::Never,
        });
        DecimalFormatter::try_new(preferences, options).ok().map(Self)
    }

    pub(crate) fn write(&self, number: i64) -> String {
        self.0.format(&Decimal::from(number)).to_string()
    }

    /// Writes a number that Fluent holds: exact as an integer up to 2^53, else by its decimal
    /// spelling.
    pub(crate) fn write_decimal(&self, value: f64, spelled: &str) -> Option<String> {
        let decimal = if spelled.contains('.') || value.abs() >= 9_007_199_254_740_992.0 {
            spelled.parse().ok()?
        } else {
            Decimal::from(value as i64)
        };
        Some(self.0.format(&decimal).to_string())
    }
}

/// The canonical language, with what every language is made to use here. The calendar is fixed by
/// the formatters' type.
fn canonical(tag: &str) -> Option<IcuLocale> {
    let mut locale = locale::parse(tag)?;
    icu_locale::LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    format!("{}-u-hc-h23-nu-latn", locale.id).parse().ok()
}

fn icu_date(date: civil::Date) -> Option<IcuDate<Gregorian>> {
    let [month, day] = [date.month(), date.day()].map(i8::unsigned_abs);
    IcuDate::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

/// Any date that falls on this weekday: a formatter of weekdays looks at nothing else.
fn icu_weekday(day: civil::Weekday) -> Option<IcuDate<Gregorian>> {
    // The first of January 2024 was a Monday.
    IcuDate::try_new_gregorian(2024, 1, day_number(day)).ok()
}

fn day_number(day: civil::Weekday) -> u8 {
    day.to_monday_one_offset().unsigned_abs()
}
