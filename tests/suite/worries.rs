//! Words of worry, measured: how many are heard, and how many ordinary ones are taken for them.
//!
//! Three sets a language. `worries/<tag>.txt` was written before its author saw any list, and the
//! phrases were mended on what it showed. `worries/unseen/<tag>.txt` was written after that, in
//! words that lists do not expect: no word was added for a phrase of it that was missed, and some
//! were taken away for one that was mistaken. Its figures are those to believe, so what it
//! contains is never told, only counted. `worries/daily/<tag>.txt` is what families ask every day:
//! who mends a list sees there whether it asks too often. A table in the README is made here;
//! `UPDATE=1` rewrites it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use sportello::app::content::Content;
use sportello::directory::Policy;
use sportello::flow::lexicon::Lexicons;
use sportello::time::Timestamp;

const NOW: Timestamp = Timestamp(1_772_527_200_000);
/// Of the unseen phrases of a language, so many are heard at least, in percent. It only ever rises.
const HEARD_PERCENT_MIN: usize = 40;
/// The same of all languages together.
const HEARD_OF_ALL_PERCENT_MIN: usize = 70;
/// Of all ordinary phrases of a language, so many are taken for worry at most, in percent.
const FALSE_PERCENT_MAX: usize = 10;

/// How one set fared.
#[derive(Clone, Copy, Default)]
struct Fared {
    worried: usize,
    heard: usize,
    ordinary: usize,
    mistaken: usize,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// The set in `path`, heard by all lists: people write in whatever language they can.
fn measure(lexicons: &Lexicons, path: &Path) -> (Fared, Vec<String>) {
    let text =
        std::fs::read_to_string(path).unwrap_or_else(|_| panic!("{} is missing", path.display()));
    let (mut fared, mut wrong, mut is_worried) = (Fared::default(), Vec::new(), false);
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(heading) = line.strip_prefix('#') {
            is_worried = heading.trim() == "worried";
            continue;
        }
        let heard = lexicons.worries(line);
        if heard != is_worried {
            wrong.push(line.to_owned());
        }
        let (all, counted) = if is_worried {
            (&mut fared.worried, &mut fared.heard)
        } else {
            (&mut fared.ordinary, &mut fared.mistaken)
        };
        *all += 1;
        *counted += usize::from(heard);
    }
    (fared, wrong)
}

#[test]
fn worried_words_are_heard_in_every_language_and_the_readme_says_how_often() {
    let (desk, _) = Content::read(&root()).unwrap().load(Policy::Rehearsal, NOW.in_rome().date());
    let folder = root().join("tests/suite/worries");
    let mut table = String::from(
        "| language | heard | false alarms | of daily questions | heard, lists mended on these | false alarms |\n\
         |---|---|---|---|---|---|\n",
    );
    let (mut told, mut worried, mut heard) = (Vec::new(), 0, 0);
    let too_often = |it: Fared| it.mistaken * 100 > it.ordinary * FALSE_PERCENT_MAX;
    for locale in desk.catalog.locales() {
        let name = format!("{}.txt", locale.tag);
        let (unseen, _) = measure(&desk.lexicons, &folder.join("unseen").join(&name));
        let (daily, mistaken) = measure(&desk.lexicons, &folder.join("daily").join(&name));
        let (seen, more) = measure(&desk.lexicons, &folder.join(&name));
        (worried, heard) = (worried + unseen.worried, heard + unseen.heard);
        let cell = |part: usize, of: usize| format!("{part}/{of}");
        let _ = writeln!(
            table,
            "| {} | {} | {} | {} | {} | {} |",
            locale.tag,
            cell(unseen.heard, unseen.worried),
            cell(unseen.mistaken, unseen.ordinary),
            cell(daily.mistaken, daily.ordinary),
            cell(seen.heard, seen.worried),
            cell(seen.mistaken, seen.ordinary),
        );
        if unseen.heard * 100 < unseen.worried * HEARD_PERCENT_MIN || too_often(unseen) {
            let Fared { heard, mistaken, .. } = unseen;
            told.push(format!("{}: {heard} heard, {mistaken} mistaken", locale.tag));
        }
        if too_often(daily) {
            told.push(format!("{}, daily: {mistaken:?}", locale.tag));
        }
        // What was heard once stays heard.
        if seen.heard * 100 < seen.worried * 90 || seen.mistaken > 1 {
            told.push(format!("{}, seen: {more:?}", locale.tag));
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
    assert!(heard * 100 >= worried * HEARD_OF_ALL_PERCENT_MIN, "{heard} of {worried}");
    let path = root().join("README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = readme.split_once("<!-- worries -->\n").expect("the table's beginning");
    let (old, after) = rest.split_once("<!-- /worries -->").expect("the table's end");
    if std::env::var_os("UPDATE").is_some() {
        let new = format!("{before}<!-- worries -->\n{table}<!-- /worries -->{after}");
        std::fs::write(&path, new).unwrap();
    } else {
        assert_eq!(old, table, "run the test with UPDATE=1 to rewrite the table");
    }
}
