//! What somebody may read over a shoulder or on a locked screen is innocent in every language:
//! titles, buttons, the profile, what is sent unasked, and the first line of every screen.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashSet};

use sportello::app::content::Content;
use sportello::app::walk::sample_facts;
use sportello::conversation::apply;
use sportello::conversation::lane::Address;
use sportello::conversation::present::{Voice, neutral, present};
use sportello::directory::Policy;

use sportello::flow::model::Icon;
use sportello::flow::walk::{self, Extent, Plan};
use sportello::ids::{ChatId, LanguageTag};
use sportello::telegram::lanes::Markup;
use sportello::telegram::render;
use sportello::text::preview::{Neutral, SensitiveWords};

use crate::shipped_desk::{self, NOW};

/// Each language's list, and the source's, whose words travel into other languages in parentheses.
fn lists() -> BTreeMap<LanguageTag, SensitiveWords> {
    let desk = shipped_desk::desk(Policy::Rehearsal);
    let files = Content::embedded().below("locales");
    desk.catalog
        .locales()
        .iter()
        .map(|locale| {
            let path = format!("locales/{}/sensitive.yaml", locale.tag);
            let file = files.iter().find(|file| *file.path == path).expect("a list of words");
            (locale.tag.clone(), SensitiveWords::read(file).unwrap())
        })
        .collect()
}

/// The lists do their work: each finds the language's own word for violence as it is written.
#[test]
fn the_lists_know_what_they_are_for() {
    let lists = lists();
    for (language, said) in [
        ("it", "Centro antiviolenza"),
        ("en", "Help against violence"),
        ("ar", "مركز مناهضة العنف"),
        ("ro", "Ajutor împotriva violenței"),
        ("fr", "Aide contre les violences"),
    ] {
        let list = &lists[&LanguageTag::new(language)];
        assert!(list.find(said).is_some(), "{language}: {said}");
    }
}

/// Texts are told by the same screens whatever the directory may show, so one policy is enough for
/// each language; the long run takes both.
fn is_short() -> bool {
    std::env::var_os("SPORTELLO_LONG").is_none()
}

#[test]
fn whatever_may_be_seen_by_others_is_innocent() {
    let lists = lists();
    let italian = &lists[&LanguageTag::new("it")];
    for policy in [Policy::Production, Policy::Rehearsal] {
        let desk = shipped_desk::desk(policy);
        for (language, list) in &lists {
            if policy == Policy::Production && is_short() && language.as_str() != "it" {
                continue;
            }
            // The same words stand on many screens.
            let known = RefCell::new(HashSet::new());
            let innocent = |words: &str, where_: &str| {
                if !known.borrow_mut().insert(words.to_owned()) {
                    return;
                }
                let found = list.find(words).or_else(|| italian.find(words));
                assert_eq!(found, None, "{where_} in {language}: {words}");
                assert_ne!(words.trim(), "", "{where_} in {language}");
            };
            let facts = |query: &_| sample_facts(query, language);
            let plan = Plan { language, now: NOW, states_max: 200_000, facts: &facts };
            let walked = walk::walk(&desk.world(), &plan);
            assert_eq!(walked.extent, Extent::Exhaustive);
            let mut first_lines = BTreeSet::new();
            for seen in &walked.screens {
                let mut lane = apply::new_lane(Address::Private(ChatId(1)), NOW);
                lane.session = seen.session.clone();
                lane.language_guess = Some(language.clone());
                let place = format!("{}/{}", seen.screen.flow, seen.screen.node);
                let reply = present(&desk, &lane, NOW);
                innocent(&reply.title, &format!("the title of {place}"));
                for button in reply.choices.iter().chain(&reply.navigation) {
                    innocent(&button.label, &format!("a button of {place}"));
                }
                let text = render::reply(&reply, Markup::Plain).text;
                let first = text.lines().next().unwrap_or("").to_owned();
                innocent(&first, &format!("the first line of {place}"));
                first_lines.insert(first);
            }
            assert!(first_lines.len() > 20, "{language}: {first_lines:?}");
            // A picture is a word too: no screen begins with one.
            for line in &first_lines {
                let pictured = Icon::ALL.iter().find(|icon| line.contains(icon.emoji()));
                assert_eq!(pictured, None, "{language}: {line}");
            }
            for text in Neutral::ALL {
                let mut lane = apply::new_lane(Address::Private(ChatId(1)), NOW);
                lane.session.language = Some(language.clone());
                innocent(&neutral(&desk, &lane, text), text.message());
            }
            let voice = Voice::new(&desk, language.clone(), NOW);
            for id in PROFILE {
                innocent(&voice.say(id), id);
            }
        }
    }
}

/// Seen by whoever holds the telephone or passes the kiosk.
const PROFILE: [&str; 11] = [
    "telegram-name",
    "telegram-description",
    "telegram-short-description",
    "command-menu",
    "command-language",
    "command-numbers",
    "command-person",
    "command-close",
    "web-title",
    "web-closed",
    "closing-start",
];
