//! Nanoseconds a formatted text, on one thread and on several at once: `cargo bench --bench text`.
//!
//! The target is under 3 µs a text; several threads must not be slower than one, because reading
//! takes no lock.

use std::hint::black_box;
use std::time::Instant;

use sportello::diagnostic::SourceFile;
use sportello::ids::LanguageTag;
use sportello::text::catalog::Catalog;
use sportello::text::format::Formats;
use sportello::text::message::{Argument, Arguments, MessageId};

const ROUNDS: u32 = 300_000;
const LANGUAGE: &str = "ar";
const TEXTS: &str = "plain = نفتح من الإثنين إلى الجمعة.
named = اذهب إلى { $place } واحمل معك { $paper }.
plural = { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
 }
long =
    اذهب إلى { $place }.
    احمل معك { $paper }.

    نفتح { $count ->
        [one] يوم
       *[other] { $count } أيام
    } في الأسبوع.
";

fn main() {
    let files: Vec<SourceFile> = ["it", LANGUAGE]
        .iter()
        .map(|tag| SourceFile::new(format!("locales/{tag}/desk.ftl"), TEXTS))
        .collect();
    let (catalog, _) = Catalog::load(&files, &LanguageTag::from("it"));
    let place = ("place", Argument::Text("Romano di Lombardia"));
    let paper = ("paper", Argument::Text("passaporto"));
    let count = ("count", Argument::Number(103));
    let cases: [(&str, &Arguments<'_>); 4] = [
        ("plain", &[]),
        ("named", &[place.clone(), paper.clone()]),
        ("plural", std::slice::from_ref(&count)),
        ("long", &[place.clone(), paper.clone(), count.clone()]),
    ];
    let threads = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    for (id, arguments) in cases {
        let one = nanoseconds(1, &|| tell(&catalog, id, arguments));
        let many = nanoseconds(threads, &|| tell(&catalog, id, arguments));
        println!("{id:<8} {one:>7.0} ns alone {many:>7.0} ns on each of {threads} threads");
    }
    let language = LanguageTag::from(LANGUAGE);
    let formats = Formats::new([&language]);
    let day = jiff::civil::date(2026, 11, 23);
    let date = nanoseconds(1, &|| {
        black_box(formats.date(&language, day));
    });
    println!("{:<8} {date:>7.0} ns alone", "date");
}

fn tell(catalog: &Catalog, id: &str, arguments: &Arguments<'_>) {
    thread_local!(static TAG: LanguageTag = LanguageTag::from(LANGUAGE));
    TAG.with(|tag| {
        black_box(catalog.text(black_box(tag), MessageId::of(id), arguments));
    });
}

fn nanoseconds(threads: usize, work: &(dyn Fn() + Sync)) -> f64 {
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| (0..ROUNDS).for_each(|_| work()));
        }
    });
    start.elapsed().as_secs_f64() * 1e9 / f64::from(ROUNDS)
}
