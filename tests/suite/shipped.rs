//! What ships holds together as a whole: no fault under either policy, every screen reachable in
//! every language sound on Telegram and on the web, every text whole.

use std::collections::BTreeMap;

use sportello::app::content::{self, Content};
use sportello::app::walk;
use sportello::diagnostic::Severity;
use sportello::directory::Policy;
use sportello::flow::schema;
use sportello::ids::LanguageTag;
use sportello::text::{dump, status};

use crate::shipped_desk;

const POLICIES: [Policy; 2] = [Policy::Production, Policy::Rehearsal];

#[test]
fn what_ships_has_no_error_under_either_policy() {
    for policy in POLICIES {
        let today = shipped_desk::NOW.in_rome().date();
        let (_, faults) = Content::embedded().load(policy, today);
        let errors: Vec<_> =
            faults.iter().filter(|fault| fault.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{policy:?}: {errors:#?}");
    }
}

/// Every screen, every choice, a representative answer for every guard, in every language, under
/// both policies, as words on both surfaces.
#[test]
fn every_reachable_screen_is_sound_in_every_language() {
    for policy in POLICIES {
        let desk = shipped_desk::desk(policy);
        let mut shapes = BTreeMap::new();
        for locale in desk.catalog.locales() {
            let report = walk::walk(&desk, &locale.tag);
            print!("{policy:?} {report}");
            assert!(report.exhaustive, "{policy:?} {report}");
            assert!(report.faults.is_empty(), "{policy:?} {report}");
            shapes.insert(locale.tag.clone(), (report.screens, report.states));
        }
        // Words differ between languages, ways do not.
        let first = shapes.values().next().copied().unwrap();
        assert!(shapes.values().all(|shape| *shape == first), "{policy:?}: {shapes:?}");
    }
}

#[test]
fn every_text_of_every_language_is_whole() {
    let desk = shipped_desk::desk(Policy::Rehearsal);
    let referenced = content::referenced(&desk);
    let mut count = 0;
    for rendering in dump::dump(&desk.catalog, None, &referenced) {
        count += 1;
        assert!(rendering.errors.is_empty(), "{rendering:?}");
        assert!(!rendering.text.trim().is_empty(), "{rendering:?}");
        assert!(!rendering.text.contains("{$"), "{rendering:?}");
    }
    println!("{count} texts");
    assert!(count > 2_000, "all of them: {count}");
}

#[test]
fn every_locale_is_complete() {
    let files = Content::embedded().below("locales");
    let states = status::status(&files, &LanguageTag::new("it"));
    let tags: Vec<&str> = states.iter().map(|state| state.locale.as_str()).collect();
    for tag in ["it", "en", "ar", "ro", "fr"] {
        assert!(tags.contains(&tag), "{tag} is shipped");
    }
    for state in &states {
        assert_eq!((state.missing, state.outdated), (0, 0), "{state:?}");
    }
}

/// The schema that editors use while somebody types is the one the loader was written with.
#[test]
fn the_published_schema_is_the_loaders_and_every_flow_names_it() {
    let published = include_str!("../../flows/schema.json");
    let published: serde_json::Value = serde_json::from_str(published).unwrap();
    assert_eq!(published, schema::schema());
}
