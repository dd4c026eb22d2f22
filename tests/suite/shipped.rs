//! What ships holds together as a whole: no fault under either policy, every screen reachable in
//! every language sound on Telegram and on the web, every text whole.

use std::collections::BTreeMap;
use std::path::Path;

use sportello::app::content::{self, Content};
use sportello::app::walk;
use sportello::conversation::apply;
use sportello::conversation::lane::Address;
use sportello::conversation::present::present;
use sportello::diagnostic::Severity;
use sportello::directory::Policy;
use sportello::flow::engine;
use sportello::flow::event::Input;
use sportello::ids::{FlowId, LanguageTag};
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
            // Words are told in every language under one policy; under the other the ways are the
            // same, and two languages are enough. The long run takes all.
            let is_enough = std::env::var_os("SPORTELLO_LONG").is_none()
                && policy == Policy::Production
                && !["it", "ar"].contains(&locale.tag.as_str());
            if is_enough {
                continue;
            }
            let report = walk::walk(&desk, &locale.tag);
            print!("{policy:?} {report}");
            assert!(report.exhaustive, "{policy:?} {report}");
            assert!(report.faults.is_empty(), "{policy:?} {report}");
            shapes.insert(locale.tag.clone(), (report.screens, report.states));
        }
        // Words differ between languages, ways do not: but in production whoever reads a language
        // that nobody answered for is asked one thing more.
        let source = shapes.remove(&LanguageTag::new("it")).unwrap();
        let first = shapes.values().next().copied().unwrap();
        assert!(shapes.values().all(|shape| *shape == first), "{policy:?}: {shapes:?}");
        match policy {
            Policy::Rehearsal => assert_eq!(source, first, "{shapes:?}"),
            Policy::Production => assert!(source.1 < first.1, "{source:?}: {shapes:?}"),
        }
    }
}

/// Whoever looks at a screen is told of its own words alone, however many look at once.
#[test]
fn a_text_that_fell_back_is_told_of_the_screen_that_shows_it() {
    let mut content = Content::embedded();
    content.files.retain(|file| *file.path != *"locales/fr/numbers.ftl");
    let desk = content.load(Policy::Rehearsal, shipped_desk::NOW.in_rome().date()).0;
    let fallbacks = |language: &str, flow: &str| {
        let begin = Input::Begin {
            language: Some(LanguageTag::new(language)),
            flow: Some(FlowId::new(flow)),
        };
        let mut lane = apply::new_lane(Address::Web, shipped_desk::NOW);
        let step = engine::resume(&desk.world(), lane.session, begin, shipped_desk::NOW);
        lane.session = step.session;
        let reply = present(&desk, &lane, shipped_desk::NOW);
        assert_eq!(reply.language.as_str(), language);
        reply.fallbacks_count
    };
    assert!(fallbacks("fr", "numbers") > 0);
    assert_eq!(fallbacks("it", "numbers"), 0);
    assert_eq!(fallbacks("fr", "school"), 0);
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
    let tags: Vec<&str> = states.iter().map(|state| state.tag.as_str()).collect();
    for tag in ["it", "en", "ar", "ro", "fr"] {
        assert!(tags.contains(&tag), "{tag} is shipped");
    }
    for state in &states {
        let counts = &state.counts;
        assert!(counts.missing == 0 && counts.outdated == 0, "{}: {:?}", state.tag, state.open);
    }
}

/// What an editor would underline while somebody types.
#[test]
fn the_published_schema_takes_every_shipped_flow_and_no_other_key() {
    let schema = include_str!("../../flows/schema.json");
    let schema = serde_json::from_str(schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let flow_of = |text: &str| {
        // `yes` is a word, as in the loader and in YAML 1.2.
        let options = serde_saphyr::options! { strict_booleans: true };
        serde_saphyr::from_str_with_options::<serde_json::Value>(text, options).unwrap()
    };
    // The schema itself lies beside the flows.
    let mut flows = Content::embedded().below("flows");
    let is_flow = |path: &str| Path::new(path).extension().is_some_and(|end| end == "yaml");
    flows.retain(|file| is_flow(&file.path));
    assert!(flows.len() > 10, "all of them: {}", flows.len());
    for file in flows {
        let mut flow = flow_of(&file.text);
        let faults: Vec<String> =
            validator.iter_errors(&flow).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{}: {faults:#?}", file.path);
        flow["strat"] = "start".into();
        assert!(!validator.is_valid(&flow), "{}: a misspelt key is underlined", file.path);
    }
}
