//! What nobody can keep is promised in no language.

use sportello::text::promises::check;

use super::files;

fn found(contents: &[(&str, &str)]) -> Vec<(&'static str, String)> {
    let faults = check(&files(contents), &|id| id.starts_with("private-"));
    faults.iter().map(|it| (it.code, it.message.clone())).collect()
}

#[test]
fn a_promise_is_found_in_texts_buttons_and_variants() {
    let all = found(&[
        ("it/promises.yaml", "words: [al sicuro, \"anonim*\"]"),
        (
            "it/a.ftl",
            "private-a = Qui sei al\n    SICURO.\n    .yes = Resto anonima\nprivate-b = { $n ->\n    [one] Al sicuro\n   *[other] Ciao\n }\nprivate-c = Legge chi risponde.\nother-d = Al sicuro\n",
        ),
    ]);
    assert_eq!(
        all,
        [
            ("L040", "`private-a` promises `al sicuro`".to_owned()),
            ("L040", "`private-a.yes` promises `anonim*`".to_owned()),
            ("L040", "`private-b` promises `al sicuro`".to_owned()),
        ]
    );
}

#[test]
fn a_language_without_a_list_is_a_fault() {
    let all = found(&[
        ("it/promises.yaml", "words: []"),
        ("it/a.ftl", "private-a = Ciao\n"),
        ("fr/a.ftl", "private-a = Salut\n"),
        ("ro/a.ftl", "other-a = Salut\n"),
    ]);
    let codes: Vec<&str> = all.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes, ["L041", "L041"]);
}
