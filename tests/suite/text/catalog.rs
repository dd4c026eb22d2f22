//! Loading, telling, falling back, negotiating.

use std::borrow::Cow;

use sportello::text::catalog::Catalog;
use sportello::text::dump::{SampleValue, dump};
use sportello::text::locale::{Direction, ReviewState};
use sportello::text::message::{Argument, MessageId};

use super::{catalog, files, tag};

fn told(
    catalog: &Catalog,
    language: &str,
    id: &str,
    arguments: &[(&str, Argument<'_>)],
) -> (String, String) {
    let words = catalog.text(&tag(language), MessageId::of(id), arguments).unwrap();
    (words.locale.tag.to_string(), words.text.into_owned())
}

#[test]
fn a_plain_text_is_borrowed_and_an_argument_is_isolated() {
    let catalog = catalog(&[
        ("it/desk.ftl", "plain = Buongiorno.\nnamed = Vai a { $place }.\n    .hint = Vai"),
        ("ar/desk.ftl", "plain = صباح الخير.\nnamed = اذهب إلى { $place }.\n    .hint = اذهب"),
    ]);
    let words = catalog.text(&tag("it"), MessageId::of("plain"), &[]).unwrap();
    assert!(matches!(words.text, Cow::Borrowed("Buongiorno.")));
    let arguments = [("place", Argument::Text("Romano (BG)"))];
    assert_eq!(
        told(&catalog, "ar", "named", &arguments),
        ("ar".to_owned(), "اذهب إلى \u{2068}Romano (BG)\u{2069}.".to_owned())
    );
    let hint = catalog.text(&tag("ar"), MessageId::attribute("named", "hint"), &[]).unwrap();
    assert_eq!(hint.text, "اذهب");
    assert_eq!(catalog.fallbacks_count(), 0);
}

#[test]
fn an_argument_cannot_reach_out_of_its_isolation() {
    let catalog = catalog(&[("it/desk.ftl", "named = Vai a { $place }.")]);
    let tell = |place| told(&catalog, "it", "named", &[("place", Argument::Text(place))]).1;
    assert_eq!(tell("a\u{202E}b"), "Vai a \u{2068}ab\u{2069}.");
    assert_eq!(tell("a\u{2069}b"), "Vai a \u{2068}ab\u{2069}.");
    assert_eq!(tell("a\u{2067}b"), "Vai a \u{2068}ab\u{2069}.");
    // What another text already isolated stays as it is.
    assert_eq!(tell("\u{2068}a\u{2069}–b"), "Vai a \u{2068}\u{2068}a\u{2069}–b\u{2069}.");
}

#[test]
fn a_label_is_one_line_without_marks() {
    let catalog =
        catalog(&[("it/desk.ftl", "label =\n    Da { $from }\n    a { $to }\nshort = Menù")]);
    let arguments = [("from", Argument::Text("Ada")), ("to", Argument::Text("Eva"))];
    let label = catalog.label(&tag("it"), MessageId::of("label"), &arguments).unwrap();
    assert_eq!(label.text, "Da Ada a Eva");
    let short = catalog.label(&tag("it"), MessageId::of("short"), &[]).unwrap();
    assert!(matches!(short.text, Cow::Borrowed("Menù")));
}

#[test]
fn what_cannot_be_told_falls_back_along_the_chain_and_is_counted() {
    let catalog = catalog(&[
        ("it/desk.ftl", "a = it a { $x }\nb = it b\nc = it c\nd = it d\n    .x = it d.x"),
        ("fr/desk.ftl", "a = fr a { $x }\nb = fr b"),
        ("wo/desk.ftl", "a = wo { $y }\nd = wo d"),
        ("wo/locale.yaml", "{fallbacks: [fr], order: 2}"),
    ]);
    let x = [("x", Argument::Text("!"))];
    // A variable that nobody fills is an error, so the text counts as absent.
    assert_eq!(told(&catalog, "wo", "a", &x), ("fr".into(), "fr a \u{2068}!\u{2069}".into()));
    assert_eq!(told(&catalog, "wo", "b", &[]).0, "fr");
    assert_eq!(told(&catalog, "wo", "c", &[]).0, "it");
    assert_eq!(told(&catalog, "wo", "d", &[]).0, "wo");
    let words = catalog.text(&tag("wo"), MessageId::attribute("d", "x"), &[]).unwrap();
    assert_eq!((words.locale.tag.as_str(), &*words.text), ("it", "it d.x"));
    assert_eq!(catalog.fallbacks_count(), 4);
    // A language that is not shipped is answered in the source language, and counted.
    assert_eq!(told(&catalog, "xx", "b", &[]).0, "it");
    assert!(catalog.text(&tag("wo"), MessageId::of("nowhere"), &[]).is_none());
    assert_eq!(catalog.fallbacks_count(), 6);
    let wolof = catalog.locale(&tag("wo")).unwrap();
    assert_eq!(wolof.fallbacks, [tag("fr"), tag("it")]);
    assert!(catalog.locale(&tag("it")).unwrap().fallbacks.is_empty());
}

#[test]
fn every_way_a_message_can_fail_falls_back() {
    let broken = "missing-variable = { $nope }
missing-message = { nowhere }
missing-term = { -nothing }
circle = { circle }
function = { DATETIME() }
";
    let whole: String = broken
        .lines()
        .filter_map(|line| line.split_once(' ').map(|(id, _)| format!("{id} = whole\n")))
        .collect();
    let catalog = catalog(&[("it/desk.ftl", &whole), ("fr/desk.ftl", broken)]);
    for id in whole.lines().filter_map(|line| line.split(' ').next()) {
        assert_eq!(told(&catalog, "fr", id, &[]), ("it".into(), "whole".into()), "{id}");
    }
    assert_eq!(catalog.fallbacks_count(), 5);
}

#[test]
fn numbers_select_and_are_written_by_the_language() {
    let text = "pages = { $n ->\n    [one] una pagina\n   *[other] { $n } pagine\n }";
    let catalog = catalog(&[
        ("it/desk.ftl", &format!("{text}\nyear = Nel {{ $n }}")),
        ("fr/desk.ftl", "pages = { $n } pages\nyear = En { NUMBER($n, useGrouping: \"false\") }"),
        ("ar/desk.ftl", "pages = { $n } صفحة\nyear = { $n }"),
    ]);
    let tell = |language, id, n| told(&catalog, language, id, &[("n", Argument::Number(n))]).1;
    assert_eq!(tell("it", "pages", 1), "una pagina");
    assert_eq!(tell("it", "pages", 12_500), "\u{2068}12.500\u{2069} pagine");
    assert_eq!(tell("fr", "pages", 12_500), "\u{2068}12\u{202F}500\u{2069} pages");
    assert_eq!(tell("fr", "year", 2026), "En \u{2068}2026\u{2069}");
    // Latin digits in Arabic.
    assert_eq!(tell("ar", "pages", 12_500), "\u{2068}12,500\u{2069} صفحة");
    // A text where a number was meant is shown, never a function's name.
    let text = told(&catalog, "fr", "year", &[("n", Argument::Text("MMXXVI"))]).1;
    assert_eq!(text, "En \u{2068}MMXXVI\u{2069}");
}

#[test]
fn absurd_numbers_in_a_message_do_not_stop_the_desk() {
    let absurd = "9".repeat(400);
    let ftl = format!("a = {{ {absurd} ->\n    [one] uno\n   *[other] molti\n }}");
    let catalog = catalog(&[("it/desk.ftl", &ftl)]);
    assert_eq!(told(&catalog, "it", "a", &[]).1, "molti");
}

#[test]
fn locales_know_their_order_name_direction_and_review() {
    let catalog = catalog(&[
        ("it/desk.ftl", "language-name = Italiano"),
        (
            "it/locale.yaml",
            "{order: 1, review: {state: reviewed, by: Ada, on: 2026-11-23, source: x}}",
        ),
        ("ar/desk.ftl", "language-name = العربية"),
        ("ar/locale.yaml", "{order: 2, review: {state: draft, by: null, on: null}}"),
        ("uz-Arab/desk.ftl", "language-name = اوزبیک"),
        ("uz/desk.ftl", "language-name = Oʻzbek"),
        ("en/desk.ftl", "# nothing yet"),
    ]);
    let order: Vec<_> = catalog.locales().iter().map(|it| it.tag.as_str()).collect();
    assert_eq!(order, ["it", "ar", "en", "uz", "uz-Arab"]);
    let locale = |name: &str| catalog.locale(&tag(name)).unwrap();
    assert_eq!(locale("ar").own_name, "العربية");
    assert_eq!(locale("en").own_name, "en");
    assert_eq!(locale("ar").direction, Direction::RightToLeft);
    // The script decides, not the language.
    assert_eq!(locale("uz-Arab").direction, Direction::RightToLeft);
    assert_eq!(locale("uz").direction, Direction::LeftToRight);
    assert_eq!(locale("it").review.state, ReviewState::Reviewed);
    assert_eq!(locale("ar").review.state, ReviewState::Draft);
}

#[test]
fn tags_from_outside_find_the_right_language_and_script() {
    let shipped = ["it", "en", "ro", "ar", "fil", "zh-Hans", "ur", "pa", "bs", "pt"];
    let contents: Vec<_> = shipped.iter().map(|tag| (format!("{tag}/desk.ftl"), "a = a")).collect();
    let contents: Vec<_> = contents.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let catalog = catalog(&contents);
    let found = |wanted| catalog.negotiate(wanted).map(|it| it.tag.to_string());
    for (wanted, expected) in [
        ("it", "it"),
        ("it-CH", "it"),
        ("en_GB", "en"),
        ("mo", "ro"),
        ("ro-MD", "ro"),
        ("tl", "fil"),
        ("ar-MA", "ar"),
        ("ary", "ar"),
        ("zh-hans", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("pa-PK", "ur"),
        ("pa-IN", "pa"),
        ("sr-Latn", "bs"),
        ("pt-BR", "pt"),
        ("zh-TW, en;q=0.5", "en"),
        ("de, fr;q=0.9, ro;q=0.7, *;q=0.5", "ro"),
        ("en;q=0.2, ar;q=0.8, it;q=0", "ar"),
    ] {
        assert_eq!(found(wanted).as_deref(), Some(expected), "{wanted}");
    }
    for wanted in ["zh-TW", "sr", "de", "", "*", "it;q=0", "\u{0}", "und", "zh-Hant", ";;,q="] {
        assert_eq!(found(wanted), None, "{wanted}");
    }
}

#[test]
fn loading_reports_every_fault_at_its_place_and_keeps_what_is_sound() {
    let (catalog, mut faults) = Catalog::load(
        &files(&[
            ("it/a.ftl", "good = Buono\nbad {\nagain = Uno\n"),
            ("it/b.ftl", "\nagain = Due\n"),
            ("fr/locale.yaml", "fallbacks: [itt]\nodrer: 3\n"),
            ("wo/locale.yaml", "\nfallbacks: [itt]\n"),
            ("not_a_tag!/a.ftl", "a = a"),
        ]),
        &tag("it"),
    );
    sportello::diagnostic::sort(&mut faults);
    let found: Vec<_> =
        faults.iter().map(|it| (it.code, it.place.as_ref().unwrap().to_string())).collect();
    assert_eq!(
        found,
        [
            ("L019", "locales/fr/locale.yaml:2:1".to_owned()),
            ("L001", "locales/it/a.ftl:2:5".to_owned()),
            ("L002", "locales/it/b.ftl:2:1".to_owned()),
            ("L027", "locales/not_a_tag!:1:1".to_owned()),
            ("L019", "locales/wo/locale.yaml:2:13".to_owned()),
        ]
    );
    assert_eq!(faults[4].help.as_deref(), Some("did you mean `it`?"));
    assert_eq!(told(&catalog, "it", "good", &[]).1, "Buono");
    assert_eq!(told(&catalog, "it", "again", &[]).1, "Uno");
}

#[test]
fn braces_without_end_do_not_exhaust_the_stack() {
    let deep = format!("good = Buono\ndeep = {}", "{".repeat(200_000));
    let contents = [("it/a.ftl", deep.as_str()), ("it/b.ftl", "other = Altro { { { $x } } }")];
    let (catalog, faults) = Catalog::load(&files(&contents), &tag("it"));
    let [fault] = faults.as_slice() else { panic!("{faults:?}") };
    assert_eq!((fault.code, fault.place.as_ref().unwrap().line), ("L001", 2));
    let words = catalog.text(&tag("it"), MessageId::of("other"), &[("x", Argument::Number(1))]);
    assert_eq!(words.unwrap().text, "Altro \u{2068}1\u{2069}");
}

#[test]
fn many_threads_read_at_once() {
    let catalog = catalog(&[
        (
            "ar/desk.ftl",
            "pages = { $n ->\n [zero] z\n [one] o\n [two] t\n [few] f\n [many] m\n *[other] x\n }",
        ),
        ("it/desk.ftl", "pages = { $n }"),
    ]);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for n in 0..500 {
                    let expected = match (n, n % 100) {
                        (0, _) => "z",
                        (1, _) => "o",
                        (2, _) => "t",
                        (_, 3..=10) => "f",
                        (_, 11..=99) => "m",
                        _ => "x",
                    };
                    let words = [("n", Argument::Number(n))];
                    assert_eq!(told(&catalog, "ar", "pages", &words).1, expected);
                }
            });
        }
    });
}

#[test]
fn the_dump_holds_every_text_of_every_language_as_it_is_told() {
    let catalog = catalog(&[
        ("it/desk.ftl", "a = Ciao\nn = { $n ->\n    [one] uno\n   *[other] { $n }\n } a { $who }"),
        ("fr/desk.ftl", "n = { $n } à { $nobody }"),
    ]);
    let dumped: Vec<_> = dump(&catalog, None, &[]).collect();
    // Two languages; one plain text, and one for eleven numbers.
    assert_eq!(dumped.len(), 2 * (1 + 11));
    let plain = dumped.iter().find(|it| it.locale == tag("fr") && it.id == "a").unwrap();
    assert_eq!(
        (plain.text.as_str(), plain.errors.as_slice()),
        ("Ciao", &["missing".to_owned()][..])
    );
    let one = |it: &&sportello::text::dump::Rendering| {
        it.locale == tag("it") && it.args.get("n") == Some(&SampleValue::Number(1))
    };
    let one = dumped.iter().find(one).unwrap();
    assert!(one.text.starts_with("\u{2068}uno\u{2069} a \u{2068}Romano"), "{}", one.text);
    assert!(one.errors.is_empty());
    let french = dump(&catalog, Some(&tag("fr")), &[]).filter(|it| it.id == "n").count();
    assert_eq!(french, 11);
}
