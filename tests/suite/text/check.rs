//! Every fault of the texts has its code and its place.

use sportello::diagnostic::{Diagnostic, Severity};
use sportello::text::check::{Referenced, check};

use super::{files, tag};

fn faults(contents: &[(&str, &str)], referenced: &[Referenced]) -> Vec<Diagnostic> {
    check(&files(contents), &tag("it"), referenced)
}

/// Code, line and column of each fault, in the order of places.
fn found(contents: &[(&str, &str)]) -> Vec<(&'static str, u32, u32)> {
    let mut all = faults(contents, &[]);
    all.sort_by(|a, b| a.place.cmp(&b.place));
    all.iter()
        .map(|it| {
            let place = it.place.as_ref().unwrap();
            (it.code, place.line, place.column)
        })
        .collect()
}

#[test]
fn sound_texts_have_no_fault() {
    let faults = faults(
        &[
            (
                "it/desk.ftl",
                "-brand = Sportello\nhello-there = Ciao da { -brand }.\npages-left = { $n ->\n    [one] { $n } pagina\n   *[other] { $n } pagine\n }",
            ),
            (
                "ar/desk.ftl",
                "hello-there = مرحبا.\npages-left = { $n ->\n    [zero] لا صفحات\n    [one] صفحة\n    [two] صفحتان\n    [few] { $n } صفحات\n    [many] { $n } صفحة\n   *[other] { $n } صفحة\n }",
            ),
        ],
        &[Referenced::message("hello-there"), Referenced::message("pages-left").number("n")],
    );
    assert_eq!(faults, []);
}

#[test]
fn syntax_and_duplicates_are_located() {
    let all = found(&[
        ("it/a.ftl", "a-a = A\na-b = { $x\n"),
        ("it/b.ftl", "  \na-a = B\n    .x = x\n    .x = y\n"),
    ]);
    assert_eq!(all, [("L001", 3, 1), ("L002", 2, 1), ("L002", 4, 6)]);
}

#[test]
fn a_locale_is_compared_with_the_source() {
    let all = found(&[
        ("it/a.ftl", "a-a = Uno { $x } e { $y }\n    .b = Tasto\na-c = Tre\n"),
        ("fr/a.ftl", "a-a = Un { $x } et { $yy }\na-d = Plus\n"),
    ]);
    // `.b` and `a-c` are missing, `$yy` is unknown, `$y` left out, `a-d` obsolete.
    assert_eq!(
        all,
        [("L003", 1, 1), ("L003", 1, 1), ("L006", 1, 1), ("L005", 1, 23), ("L004", 2, 1)]
    );
    let all = faults(
        &[("it/a.ftl", "pages-left = { $pages }"), ("fr/a.ftl", "pages-lefft = { $pages }")],
        &[],
    );
    let obsolete = all.iter().find(|it| it.code == "L004").unwrap();
    assert_eq!(obsolete.help.as_deref(), Some("did you mean `pages-left`?"));
    let missing = all.iter().find(|it| it.code == "L003").unwrap();
    assert!(missing.help.as_ref().unwrap().contains("locales/it/a.ftl:1:1"));
}

#[test]
fn variables_of_referenced_messages_count() {
    let all = found(&[
        ("it/a.ftl", "a-a = Uno { $x }\na-b = { a-a }!\n"),
        ("fr/a.ftl", "a-a = Un { $x }\na-b = Un { $x }!\n"),
    ]);
    assert_eq!(all, []);
}

#[test]
fn every_number_must_find_its_variant() {
    let italian = "n-n = { $n ->\n    [one] { $n } ora\n   *[other] { $n } ore\n }";
    let of = |tag: &str, ftl: &str| {
        let path = format!("{tag}/a.ftl");
        let all = found(&[("it/a.ftl", italian), (&path, ftl)]);
        all.into_iter().map(|it| it.0).collect::<Vec<_>>()
    };
    // Romanian `few` is missing.
    assert_eq!(
        of("ro", "n-n = { $n ->\n    [one] { $n } oră\n   *[other] { $n } ore\n }"),
        ["L007"]
    );
    // In French `one` is 0 and 1: `[1]` is not enough, and the number must be shown.
    assert_eq!(
        of("fr", "n-n = { $n ->\n    [1] une heure\n   *[other] { $n } heures\n }"),
        ["L008"]
    );
    assert_eq!(
        of("fr", "n-n = { $n ->\n    [one] une heure\n   *[other] { $n } heures\n }"),
        ["L028"]
    );
    // With `[0]` of its own, `one` is the number 1 alone.
    assert_eq!(
        of("fr", "n-n = { $n ->\n    [0] rien\n    [one] une heure\n   *[other] { $n } heures\n }"),
        Vec::<&str>::new()
    );
    // Exact numbers stand for the categories that hold nothing else.
    assert_eq!(
        of(
            "ar",
            "n-n = { $n ->\n    [0] لا\n    [1] ساعة\n    [2] ساعتان\n    [few] { $n } ساعات\n    [many] { $n } ساعة\n   *[other] { $n } ساعة\n }"
        ),
        Vec::<&str>::new()
    );
    // English has no `few`, and no category `fwe` exists.
    assert_eq!(
        of(
            "en",
            "n-n = { $n ->\n    [one] { $n } hour\n    [few] { $n } hours\n   *[other] { $n } hours\n }"
        ),
        ["L009"]
    );
    // A choice by words is no plural.
    let words = "n-n = { $n ->\n    [a] Uno\n   *[b] Due { $n }\n }";
    assert_eq!(found(&[("it/a.ftl", words)]), []);
}

#[test]
fn texts_must_fit_and_say_something() {
    let long = "x".repeat(41);
    let ftl = format!(
        "a-a = {{\"\"}}\na-b = Testo\n    .c = {long}\n    .invalid = {long}\nnav-back = {long}\ntelegram-name = {}\n",
        "x".repeat(65)
    );
    let all = found(&[("it/a.ftl", &ftl)]);
    assert_eq!(all, [("L010", 1, 1), ("L011", 3, 6), ("L011", 5, 1), ("L011", 6, 1)]);
    // The longest variant counts.
    let variants = format!("nav-back = {{ $x ->\n    [a] {long}\n   *[b] corto\n }}");
    assert_eq!(found(&[("it/a.ftl", &variants)]), [("L011", 1, 1)]);
}

#[test]
fn untranslated_and_wrongly_written_texts_are_seen() {
    let all = faults(
        &[
            (
                "it/a.ftl",
                "a-a = Il permesso di soggiorno\na-b = Porta il passaporto\na-c = Ciao\n    .name = Consultorio",
            ),
            (
                "fr/a.ftl",
                "a-a = Il permesso di soggiorno\na-b = Prends le passeport\na-c = Ciao\n    .name = Consultorio",
            ),
            (
                "ar/a.ftl",
                "a-a = permesso di soggiorno تصريح\na-b = passaporto\na-c = مرحبا\n    .name = Consultorio",
            ),
        ],
        &[],
    );
    let seen: Vec<_> = all
        .iter()
        .map(|it| (it.code, it.severity, it.place.as_ref().unwrap().to_string()))
        .collect();
    assert_eq!(
        seen,
        [
            ("L013", Severity::Error, "locales/ar/a.ftl:2:1".to_owned()),
            ("L013", Severity::Warning, "locales/ar/a.ftl:1:1".to_owned()),
            ("L013", Severity::Warning, "locales/ar/a.ftl:4:6".to_owned()),
            ("L012", Severity::Warning, "locales/fr/a.ftl:1:1".to_owned()),
        ]
    );
}

#[test]
fn names_italian_words_in_parentheses_and_reviewed_texts_are_not_doubted() {
    let italian = "telegram-name = Servizi della Bassa\nweb-title = Servizi della Bassa\na-a = Carta di soggiorno\n";
    let all = found(&[
        ("it/a.ftl", italian),
        (
            "ar/a.ftl",
            "telegram-name = خدمات\nweb-title = Servizi della Bassa\na-a = بطاقة (carta di soggiorno)\n",
        ),
        ("fr/a.ftl", italian),
        ("fr/review.yaml", "a-a: {source: \"HASH\", state: reviewed, by: A, on: 2026-11-20}"),
        ("ro/a.ftl", italian),
    ]);
    // The review is of another wording, so French is doubted like Romanian.
    assert_eq!(all, [("L012", 3, 1), ("L026", 3, 1), ("L012", 3, 1)]);
    let drafts = sportello::text::status::record_drafts(
        &files(&[("it/a.ftl", italian), ("fr/a.ftl", italian)]),
        &tag("it"),
        &tag("fr"),
    );
    let reviewed = drafts.replace("draft}", "reviewed, by: A, on: 2026-11-20}");
    let all = found(&[("it/a.ftl", italian), ("fr/a.ftl", italian), ("fr/review.yaml", &reviewed)]);
    assert_eq!(all, []);
}

#[test]
fn the_source_must_be_easy_to_read() {
    let hard = "Conseguentemente all'accertamento amministrativo precedentemente comunicato, \
                l'interessato provvederà tempestivamente alla regolarizzazione documentale \
                presso l'ufficio territorialmente competente entro i termini.";
    let plain =
        "Vieni allo sportello. Porta il passaporto. Una persona ti aiuta. Non costa nulla. Vieni.";
    let long = "Vai al banco con la tua carta e poi parla con chi sta lì così ti dà un foglio da dare al medico.";
    let ftl = format!("a-hard = {hard}\na-plain = {plain}\na-long = Ciao. {long}\n");
    let all = found(&[("it/a.ftl", &ftl)]);
    assert_eq!(
        all,
        [("L014", 1, 1), ("L015", 1, 10), ("L015", 3, 16)].into_iter().collect::<Vec<_>>()
    );
}

#[test]
fn sensitive_words_stay_behind_the_tap() {
    let all = found(&[
        ("it/sensitive.yaml", "words: [violenza, \"abus*\"]"),
        (
            "it/a.ftl",
            "help = Violenza\nhelp-who = Parliamo di violenza.\n    .yes = Abusi\nneutral-trouble = Violenza { $x }\nservice-cav = Aiuto\n    .name = Centro contro la violenza\n",
        ),
    ]);
    assert_eq!(all, [("L016", 1, 1), ("L016", 3, 6), ("L016", 4, 1), ("L017", 4, 31)]);
}

#[test]
fn references_functions_and_terms_must_hold() {
    let all = found(&[(
        "it/a.ftl",
        "-term = Da { $who }\na-a = { a-bb }\na-b = { -term }\na-c = { a-d }\na-d = { a-c }\na-e = { DATETIME($x) }\na-f = { NUMBER($x, minimumFractionDigits: 2) }\na-g = { 1234567890123456 }\na-h = { -term(who: \"noi\") }\n",
    )]);
    assert_eq!(
        all,
        [
            ("L023", 2, 9),
            ("L025", 3, 10),
            ("L023", 4, 1),
            ("L023", 5, 1),
            ("L024", 6, 9),
            ("L024", 7, 20),
            ("L024", 8, 9),
        ]
    );
}

#[test]
fn what_is_told_must_exist_and_what_exists_is_told() {
    let contents = [(
        "it/a.ftl",
        "doctor-who = Per chi? { $child_age ->\n    [one] { $child_age } anno\n   *[other] { $child_age } anni\n }\n    .child = Bimbo\nold-text = Vecchio { part }\npart = Parte\nused = { part }\n",
    )];
    let referenced = [
        Referenced::message("doctor-who").text("child_age"),
        Referenced::message("doctor-who").attribute("chil"),
        Referenced::message("used"),
    ];
    let all = faults(&contents, &referenced);
    let codes: Vec<_> = all.iter().map(|it| (it.code, it.message.as_str())).collect();
    assert_eq!(
        codes,
        [
            ("L020", "the text `doctor-who.chil` is needed and missing"),
            ("L024", "`doctor-who` selects by `$child_age`, which is not a number"),
            ("L021", "`doctor-who.child` is never told"),
            ("L021", "`old-text` is never told"),
        ]
    );
    assert_eq!(all[0].help.as_deref(), Some("did you mean `doctor-who.child`?"));
    let all = faults(&contents, &[Referenced::message("doctor-who").number("age")]);
    assert!(all.iter().any(|it| it.code == "L022" && it.severity == Severity::Error));
}

#[test]
fn languages_without_data_and_outdated_texts_are_named() {
    let all = found(&[
        ("it/a.ftl", "a-a = Nuovo\n"),
        ("bm/a.ftl", "a-a = Kura\n"),
        ("fr/a.ftl", "a-a = Vieux\n"),
        ("fr/review.yaml", "a-a: {source: \"00000000\", state: reviewed, by: A, on: 2026-11-20}\n"),
    ]);
    assert_eq!(all, [("L018", 1, 1), ("L026", 1, 1)]);
    let all = faults(&[("fr/a.ftl", "a = a")], &[]);
    assert_eq!(all[0].code, "L027");
}

#[test]
fn a_thing_is_always_called_the_same() {
    let terms = "consultorio: [consultorio, consultori]\nmunicipality: [Comune]\nreceipt: [ricevuta, ricevute]\n";
    let italian = "a-a = Vai al consultorio.\na-b = È una cosa comune.\na-c = Porta le lettere ricevute.\na-d = Vai in Comune.\n";
    let french = "a-a = Allez au centre.\na-b = C’est banal.\na-c = Apportez les lettres.\na-d = Allez à la mairie.\n";
    let own = "consultorio: [centre pour la famille]\nmunicipality: [mairie]\nreceipt: [reçu]\n";
    let base = [("it/terms.yaml", terms), ("it/a.ftl", italian), ("fr/a.ftl", french)];
    let with = |own| [&base[..], &[("fr/terms.yaml", own)]].concat();
    // `comune` is an adjective; `centre` is no form of the term; letters are no receipts.
    assert_eq!(found(&with(own)), [("L033", 1, 1), ("L033", 3, 1)]);
    let exempt = format!("{own}exempt:\n  a-c: {{receipt: \"letters that came\"}}\n");
    assert_eq!(found(&with(&exempt)), [("L033", 1, 1)]);
    let more = own.replace("centre pour la famille", "centre");
    let exempt =
        format!("{more}exempt:\n  a-a: {{consultorio: \"no reason\"}}\n  a-c: {{receipt: }}\n");
    // Not needed any more, and without a reason.
    assert_eq!(found(&with(&exempt)), [("L033", 5, 9), ("L033", 6, 9)]);
    // Unknown, missing, and without forms; and a language without a list.
    let odd = "consultorio: [centre]\nreceit: [reçu]\nmunicipality: []\n";
    let all = faults(&with(odd), &[]);
    let said: Vec<&str> = all.iter().map(|it| it.message.as_str()).collect();
    assert!(said.contains(&"`receit` is no term of the source language"), "{said:?}");
    assert!(said.contains(&"the term `receipt` is missing"), "{said:?}");
    assert!(said.contains(&"the term `municipality` has no form"), "{said:?}");
    let all = faults(&base, &[]);
    assert_eq!(all.iter().filter(|it| it.code == "L033").count(), 1, "{all:?}");
}

#[test]
fn nobody_reviews_without_a_name_a_day_and_a_source() {
    let reviewed = |review: &str| {
        found(&[
            ("it/a.ftl", "a-a = Uno\n"),
            ("fr/a.ftl", "a-a = Un\n"),
            ("fr/review.yaml", review),
        ])
    };
    let hash = "source: \"00000000\", state: reviewed";
    assert_eq!(reviewed(&format!("a-a: {{{hash}}}\n")), [("L026", 1, 1), ("L034", 1, 1)]);
    assert_eq!(
        reviewed(&format!("a.ftl: {{{hash}, by: A, on: someday}}\n")),
        [("L026", 1, 1), ("L034", 1, 1)]
    );
    assert_eq!(reviewed(&format!("a-a: {{{hash}, by: A, on: 2026-11-20}}\n")), [("L026", 1, 1)]);
    let whole = |settings: &str| {
        let contents =
            [("it/a.ftl", "a-a = Uno\n"), ("fr/a.ftl", "a-a = Un\n"), ("fr/locale.yaml", settings)];
        found(&contents).iter().filter(|(code, ..)| *code == "L034").count()
    };
    assert_eq!(whole("review: {state: reviewed, by: A, on: 2026-11-20}\n"), 1);
    assert_eq!(whole("review: {state: reviewed, by: A, on: 2026-11-20, source: x}\n"), 0);
}

#[test]
fn what_can_be_dialled_opened_or_typed_is_never_lost() {
    let italian = "a-a = Chiama il 116117 o lo 035 123 456.\na-b = Scrivi /menu o vai su https://example.it\na-c = Scrivi a info@example.it\na-d = Fino a 18 anni\n";
    let french = "a-a = Appelez le 116117 ou le 035 123 465.\na-b = Écrivez /menus ou allez sur https://example.it.\na-c = Écrivez à info@example.com\na-d = Jusqu’à dix-huit ans\n";
    let all = faults(&[("it/a.ftl", italian), ("fr/a.ftl", french)], &[]);
    let said: Vec<&str> = all.iter().map(|it| it.message.as_str()).collect();
    for (text, lost, told) in [
        ("a-a", "035123456", "035123465"),
        ("a-b", "/menu", "/menus"),
        ("a-c", "info@example.it", "info@example.com"),
    ] {
        let lost = format!("`{text}` has lost `{lost}`, which the source text tells");
        let told = format!("`{text}` tells `{told}`, which the source text does not have");
        assert!(said.contains(&lost.as_str()) && said.contains(&told.as_str()), "{said:#?}");
    }
    assert_eq!(all.len(), 6, "{said:#?}");
    // Digits of another script cannot be recognised on a poster.
    let all =
        found(&[("it/a.ftl", "a-a = Chiama il 1522.\n"), ("fa/a.ftl", "a-a = به ۱۵۲۲ زنگ بزن.\n")]);
    assert_eq!(all, [("L035", 1, 1)]);
}

#[test]
fn what_only_a_slip_leaves_is_seen() {
    for junk in [
        "Ciao &amp; via",
        "CittÃ\u{a0}",
        "perchÃ©",
        "Ciao **forte**",
        "Ciao \u{FFFD}",
        "Ciao %s",
        "TODO ciao",
        "Ciao  a te",
        "<b>Ciao</b>",
    ] {
        assert_eq!(found(&[("it/a.ftl", &format!("a-a = {junk}\n"))]), [("L036", 1, 1)], "{junk}");
    }
}

#[test]
fn directions_hold() {
    for marks in ["a \u{202E}b", "a \u{202A}b\u{202C}", "a \u{2068}b", "a\u{2069}"] {
        assert_eq!(
            found(&[("it/a.ftl", &format!("a-a = {marks}\n"))]),
            [("L037", 1, 1)],
            "{marks:?}"
        );
    }
    assert_eq!(found(&[("it/a.ftl", "a-a = a \u{2068}b\u{2069} c\n")]), []);
}

#[test]
fn sentences_are_not_glued_together() {
    for glued in [
        "Ha { $x }anni",
        "{ a-b } { a-b }",
        "{ \" \" }e poi",
        "Gior{ $n ->\n    [one] no\n   *[other] ni { $n }\n }",
    ] {
        let ftl = format!("a-a = {glued}\na-b = Uno\n");
        let all = found(&[("it/a.ftl", &ftl)]);
        assert!(all.contains(&("L038", 1, 1)), "{glued}: {all:?}");
    }
    let good = "-brand = Noi\na-a = Da { $from } – { $to }: l’{ -brand }.\na-b = { a-a } Ciao.\n";
    assert_eq!(found(&[("it/a.ftl", good)]), []);
    // Chinese puts no spaces.
    let all = found(&[
        ("it/a.ftl", "a-a = Numero { $x }.\n"),
        ("zh-Hans/a.ftl", "a-a = 号码{ $x }号。\n"),
    ]);
    assert_eq!(all, []);
}

#[test]
fn what_reads_from_the_left_is_isolated_in_a_line_from_the_right() {
    let of = |arabic: &str| {
        let italian = "a-a = Chiama +39 035 123, poi scrivi /menu.\n";
        found(&[("it/a.ftl", italian), ("ar/a.ftl", arabic)])
    };
    assert_eq!(of("a-a = اتصل +39 035 123 ثم اكتب /menu الآن.\n"), [("L039", 1, 1)]);
    assert_eq!(of("a-a =\n    اتصل\n    +39 035 123\n    ثم اكتب\n    /menu\n"), []);
    let isolated = "a-a = اتصل \u{2066}+39 035 123\u{2069} ثم اكتب \u{2066}/menu\u{2069} الآن.\n";
    assert_eq!(of(isolated), []);
}

/// Every code of the table at the head of the checks has a broken sample here or in its own file.
#[test]
fn every_code_has_a_broken_sample() {
    let table = include_str!("../../../src/text/check.rs");
    let codes: Vec<&str> = table
        .lines()
        .take_while(|line| line.starts_with("//!"))
        .filter_map(|line| line.strip_prefix("//! | L"))
        .filter_map(|line| line.split(" | ").next())
        .flat_map(|codes| codes.split(", "))
        .map(|code| code.trim_start_matches('L'))
        .collect();
    assert!(codes.len() >= 35, "{codes:?}");
    let samples = [include_str!("check.rs"), include_str!("catalog.rs")].concat();
    for code in codes {
        assert!(samples.contains(&format!("\"L{code}\"")), "L{code} has no broken sample");
    }
    // Those of told facts go by their names.
    let facts = include_str!("../../../src/text/facts.rs");
    let (_, samples) = facts.split_once("mod tests").unwrap();
    for name in ["UNVERIFIED", "OVERDUE", "UNSOURCED", "UNCLEAR"] {
        assert!(samples.contains(&format!("({name}, ")), "{name} has no broken sample");
    }
}
