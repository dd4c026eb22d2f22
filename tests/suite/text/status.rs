//! The translation state.

use sportello::text::status::{Counts, TextState, record_drafts, status};

use super::{files, tag};

const SOURCE: &str = "a = Ciao\n    .x = Sì\nb = { $n ->\n    [one] uno\n   *[other] { $n }\n }\n";

#[test]
fn a_text_is_missing_draft_reviewed_or_outdated() {
    let mut contents = vec![
        ("it/desk.ftl", SOURCE),
        ("it/doctor.ftl", "doctor = Dottore"),
        ("fr/desk.ftl", "a = Salut\n    .x = Oui\nb = { $n }"),
    ];
    let counts = |contents: &[(&str, &str)]| {
        let all = status(&files(contents), &tag("it"));
        all.into_iter().find(|it| it.tag == tag("fr")).unwrap()
    };
    let before = counts(&contents);
    assert_eq!(before.counts, Counts { total: 4, draft: 3, missing: 1, ..Counts::default() });
    assert_eq!(before.files.len(), 2);
    assert_eq!((before.files[1].file.as_str(), before.files[1].counts.missing), ("doctor.ftl", 1));

    let recorded = record_drafts(&files(&contents), &tag("it"), &tag("fr"));
    let reviewed =
        recorded.replacen("state: draft}", "state: reviewed, by: \"Awa\", on: \"2026-11-23\"}", 1);
    contents.push(("fr/review.yaml", &reviewed));
    let after = counts(&contents);
    assert_eq!(
        after.counts,
        Counts { total: 4, reviewed: 1, draft: 2, missing: 1, ..Counts::default() }
    );
    // What is there is kept, by whom and when too.
    assert_eq!(record_drafts(&files(&contents), &tag("it"), &tag("fr")), reviewed);

    // Layout and comments of the source do not count; its words do.
    let moved = "# A greeting\na = Ciao\n    .x =\n        Sì\nb =\n    { $n ->\n        [one] uno\n       *[other] { $n }\n    }\n";
    contents[0].1 = moved;
    assert_eq!(counts(&contents).counts.outdated, 0);
    contents[0].1 =
        "a = Buongiorno\n    .x = Sì\nb = { $n ->\n    [one] uno\n   *[other] { $n }\n }\n";
    let changed = counts(&contents);
    assert_eq!((changed.counts.outdated, changed.counts.reviewed), (1, 0));
    assert!(changed.open.iter().any(|it| it.text == "a" && it.state == TextState::Outdated));
    let json = serde_json::to_value(&changed).unwrap();
    assert_eq!((&json["outdated"], &json["tag"]), (&1.into(), &"fr".into()));
}
