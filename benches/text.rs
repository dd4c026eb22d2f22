//! What texts cost: `cargo bench --bench text`.
//!
//! Nanoseconds a formatted text, on one thread and on several at once: the target is under 3 µs;
//! several threads must not be slower than one, because reading takes no lock.
//!
//! Milliseconds and bytes for loading every shipped language, its texts and its lexicons: the
//! target is under 100 ms and 40 MB, counted by the allocator below.

// An allocator cannot be written without.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use sportello::app::content::Content;
use sportello::diagnostic::SourceFile;
use sportello::flow::lexicon::Lexicons;
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

/// The system's allocator, counting.
struct Counting;

static ALLOCATED: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: everything is passed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let now = ALLOCATED.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        MOST.fetch_max(now, Ordering::Relaxed);
        // SAFETY: the caller's promise.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        ALLOCATED.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's promise.
        unsafe { System.dealloc(pointer, layout) }
    }
}

fn main() {
    loading();
    telling();
}

/// Milliseconds and bytes of loading every shipped language.
fn loading() {
    let files = Content::embedded().below("locales");
    let source = LanguageTag::from("it");
    let mut names: Vec<(LanguageTag, String)> = Vec::new();
    cost("all texts", || {
        let (catalog, faults) = Catalog::load(&files, &source);
        assert_eq!(faults, []);
        let locales = catalog.locales().iter();
        names = locales.map(|it| (it.tag.clone(), it.own_name.clone())).collect();
        catalog
    });
    cost("lexicons", || Lexicons::load(&files, &names));
    cost("both", || (Catalog::load(&files, &source), Lexicons::load(&files, &names)));
}

/// Prints what it costs to make something: the best time of several, and bytes.
fn cost<T>(name: &str, mut make: impl FnMut() -> T) {
    const MEGABYTE: f64 = 1024.0 * 1024.0;
    drop(black_box(make()));
    let before = ALLOCATED.load(Ordering::Relaxed);
    MOST.store(before, Ordering::Relaxed);
    let kept = make();
    let bytes = |of: &AtomicUsize| (of.load(Ordering::Relaxed) - before) as f64 / MEGABYTE;
    let (most, left) = (bytes(&MOST), bytes(&ALLOCATED));
    drop(kept);
    let milliseconds = (0..10).map(|_| {
        let start = Instant::now();
        let result = black_box(make());
        let passed = start.elapsed().as_secs_f64() * 1e3;
        drop(result);
        passed
    });
    let best = milliseconds.fold(f64::INFINITY, f64::min);
    println!("{name:<10} {best:>7.1} ms, {left:>6.1} MB kept, {most:>6.1} MB at most");
}

/// Nanoseconds a formatted text.
fn telling() {
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
