//! The pseudolocales: no word is written in code, longer words still fit, and no family is ever
//! offered one.

use sportello::app::content::Content;
use sportello::app::walk::sample_facts;
use sportello::conversation::apply;
use sportello::conversation::desk::Desk;
use sportello::conversation::exchange::{Block, Reply};
use sportello::conversation::lane::Address;
use sportello::conversation::present::present;
use sportello::directory::Policy;
use sportello::flow::event::Query;
use sportello::flow::screen::{Label, Screen};
use sportello::flow::walk::{self, Extent, Plan};
use sportello::ids::ChatId;
use sportello::telegram::lanes::Markup;
use sportello::telegram::render;
use sportello::text::locale::Direction;
use sportello::text::pseudo::{ACCENTED, CLOSES, MIRRORED, OPENS};

use super::tag;
use crate::shipped_desk::{self, NOW};

fn desk(language: &str) -> Desk {
    let content = Content::embedded();
    let mut desk = content.load(Policy::Rehearsal, NOW.in_rome().date()).0;
    content.add_pseudolocale(&mut desk, language);
    desk
}

/// The pieces of a screen that must come from the catalog. Names of places, towns and languages,
/// addresses and hours are facts.
fn words<'r>(reply: &'r Reply, screen: &Screen) -> Vec<&'r str> {
    let mut words = vec![reply.title.as_str()];
    for block in &reply.blocks {
        match block {
            Block::Notice(text) | Block::Text(text) | Block::Beside { text, .. } => {
                words.push(text);
            }
            Block::Fact(fact) => words.push(&fact.label),
            Block::Code { label, .. } => words.push(label),
            Block::Heading(_) => {}
        }
    }
    let told = reply.choices.iter().zip(&screen.choices);
    let told = told.filter(|(_, choice)| matches!(choice.label, Label::Told(_)));
    words.extend(told.map(|(button, _)| button.label.as_str()));
    words.extend(reply.navigation.iter().map(|button| button.label.as_str()));
    words.extend(reply.entry.iter().flat_map(|entry| [entry.label.as_str(), &entry.send]));
    words
}

#[test]
fn no_visible_word_stands_outside_the_catalog_and_longer_ones_fit() {
    let desk = desk(ACCENTED);
    let language = tag(ACCENTED);
    let facts = |query: &Query| sample_facts(query, &language);
    let plan = Plan { language: &language, now: NOW, states_max: 200_000, facts: &facts };
    let walked = walk::walk(&desk.world(), &plan);
    assert_eq!(walked.extent, Extent::Exhaustive);
    let mut count = 0;
    for seen in &walked.screens {
        let mut lane = apply::new_lane(Address::Private(ChatId(7)), NOW);
        lane.session = seen.session.clone();
        lane.language_guess = Some(language.clone());
        let reply = present(&desk, &lane, NOW);
        // The offer to switch is made in the other language.
        if reply.language != language {
            continue;
        }
        for word in words(&reply, &seen.screen) {
            count += 1;
            let is_told = word.contains(OPENS) && word.contains(CLOSES);
            assert!(is_told, "not from the catalog: “{word}” on {:?}", seen.screen);
        }
        let sent = render::reply(&reply, Markup::Formatted);
        assert!(sent.text.encode_utf16().count() <= render::TEXT_UNITS_MAX, "{:?}", seen.screen);
        let closed = |text: &str| text.matches(CLOSES).count();
        let told: usize = words(&reply, &seen.screen).into_iter().map(closed).sum();
        let labels = reply.choices.iter().chain(&reply.navigation).map(|it| closed(&it.label));
        let entry = reply.entry.iter().map(|entry| closed(&entry.send));
        let elsewhere: usize = labels.chain(entry).sum::<usize>() + closed(&reply.title);
        let left_out = closed(&sent.text) + elsewhere < told;
        assert!(!left_out, "something had to be left out: {}", sent.text);
    }
    println!("{count} pieces of {} screens", walked.screens.len());
    assert!(count > 5_000, "{count}");
}

#[test]
fn the_mirrored_one_reads_from_the_right() {
    let desk = desk(MIRRORED);
    let locale = desk.catalog.locale(&tag(MIRRORED)).unwrap();
    assert_eq!(locale.direction, Direction::RightToLeft);
    let home = sportello::text::message::MessageId::of("nav-home");
    let words = desk.catalog.label(&tag(MIRRORED), home, &[]).unwrap();
    assert_eq!((words.text.as_ref(), &words.locale.tag), ("⟦Mëñü~~⟧", &tag(MIRRORED)));
}

#[test]
fn families_are_never_offered_one() {
    for policy in [Policy::Production, Policy::Rehearsal] {
        let desk = shipped_desk::desk(policy);
        for language in [ACCENTED, MIRRORED] {
            assert!(desk.catalog.locale(&tag(language)).is_none());
            let negotiated = desk.catalog.negotiate(language).map(|locale| locale.tag.to_string());
            assert_ne!(negotiated.as_deref(), Some(language));
        }
    }
}
