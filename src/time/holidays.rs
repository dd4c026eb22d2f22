//! Italian national holidays.

use jiff::civil::Date;

/// Days that are holidays every year, month and day, with the first year they are. Law 260 of 27
/// May 1949 as amended: 6 January was abolished by law 54/1977 and restored by decree 792/1985,
/// 2 June came back with law 336/2000, 4 October with law 151/2025.
const FIXED: [(i8, i8, i16); 11] = [
    (1, 1, i16::MIN),
    (1, 6, 1986),
    (4, 25, i16::MIN),
    (5, 1, i16::MIN),
    (6, 2, 2001),
    (8, 15, i16::MIN),
    (10, 4, 2026),
    (11, 1, i16::MIN),
    (12, 8, i16::MIN),
    (12, 25, i16::MIN),
    (12, 26, i16::MIN),
];

/// Whether a day is a holiday in the whole country.
#[must_use]
pub fn is_national(day: Date) -> bool {
    FIXED
        .iter()
        .any(|(month, of, since)| (day.month(), day.day()) == (*month, *of) && day.year() >= *since)
        || easter(day.year())
            .is_some_and(|easter| day == easter || easter.tomorrow().is_ok_and(|next| day == next))
}

/// Easter Sunday in the Gregorian calendar, by the anonymous algorithm published in *Nature* in
/// 1876 and restated in J. Meeus, *Astronomical Algorithms*, chapter 8. Its letters are kept.
#[allow(clippy::many_single_char_names)]
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let a = y.rem_euclid(19);
    let (b, c) = (y.div_euclid(100), y.rem_euclid(100));
    let (d, e) = (b.div_euclid(4), b.rem_euclid(4));
    let f = (b + 8).div_euclid(25);
    let g = (b - f + 1).div_euclid(3);
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c.div_euclid(4), c.rem_euclid(4));
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 22 * l).div_euclid(451);
    let n = h + l - 7 * m + 114;
    let month = i8::try_from(n.div_euclid(31)).ok()?;
    let day = i8::try_from(n.rem_euclid(31) + 1).ok()?;
    Date::new(year, month, day).ok()
}
