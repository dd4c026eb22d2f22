//! What the pages are made of: icons, codes to take along, cards looked up by words.

use std::collections::BTreeSet;

use jiff::civil::date;
use sportello::app::content::Content;
use sportello::conversation::desk::Desk;
use sportello::conversation::lookup;
use sportello::directory::Policy;
use sportello::flow::model::Icon;
use sportello::flow::session::{Asking, Frame, Session};
use sportello::ids::{FlowId, LanguageTag, NodeId, PlaceId};
use sportello::time::Timestamp;
use sportello::web::take::{self, Reach};

const ICONS: &str = include_str!("../../src/web/assets/icons.svg");
const SCRIPT: &str = include_str!("../../src/web/assets/kiosk.js");
const STYLE: &str = include_str!("../../src/web/assets/style.css");

fn desk(policy: Policy) -> Desk {
    Content::embedded().load(policy, date(2026, 11, 23)).0
}

fn now() -> Timestamp {
    Timestamp(1_795_435_200_000)
}

fn reach(bot: Option<&str>, public_url: Option<&str>) -> Reach {
    Reach { bot: bot.map(str::to_owned), public_url: public_url.map(str::to_owned) }
}

/// A place that is discreet, and one that is not.
fn places(desk: &Desk) -> (PlaceId, PlaceId) {
    let find = |discreet| {
        desk.directory.places().find(|place| desk.directory.is_discreet(place) == discreet)
    };
    (find(true).unwrap().clone(), find(false).unwrap().clone())
}

#[test]
fn every_icon_is_drawn_and_every_drawing_is_an_icon() {
    let drawn: BTreeSet<&str> = ICONS
        .split("<symbol id=\"")
        .skip(1)
        .filter_map(|symbol| symbol.split('"').next())
        .collect();
    assert_eq!(drawn.len(), ICONS.matches("<symbol").count(), "two drawings of one name");
    // The pages' own, for what no flow has.
    let mut named: BTreeSet<&str> = Icon::ALL.iter().map(|icon| icon.name()).collect();
    named.insert("pause");
    assert_eq!(drawn, named);
}

#[test]
fn assets_are_small_and_ask_for_nothing_from_elsewhere() {
    assert!(SCRIPT.len() < 6 * 1024, "{} bytes", SCRIPT.len());
    assert!(STYLE.len() < 24 * 1024 && ICONS.len() < 12 * 1024);
    for asset in [SCRIPT, STYLE, &ICONS.replace("http://www.w3.org/2000/svg", "")] {
        assert!(!asset.contains("://") && !asset.contains("url("), "something from elsewhere");
    }
    for forbidden in ["eval", "Function(", "innerHTML", "localStorage", "document.cookie"] {
        assert!(!SCRIPT.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn direction_needs_no_rules_of_its_own_but_for_arrows() {
    for physical in ["margin-", "padding-", "border-"]
        .map(|kind| [format!("{kind}left"), format!("{kind}right")])
        .concat()
    {
        assert!(!STYLE.contains(physical.as_str()), "{physical}");
    }
    for physical in [" left:", " right:", "text-align: left", "text-align: right", "float:"] {
        assert!(!STYLE.contains(physical), "{physical}");
    }
    assert_eq!(STYLE.matches("rtl").count(), 1, "only what points turns");
}

#[test]
fn a_code_names_the_bot_where_there_is_one_and_the_pages_otherwise() {
    let (language, flow) = (LanguageTag::from("ar"), FlowId::from("doctor"));
    let both = reach(Some("desk_bot"), Some("https://desk.example"));
    assert_eq!(both.journey(&language, &flow).unwrap(), "https://t.me/desk_bot?start=ar_doctor");
    let pages = reach(None, Some("https://desk.example"));
    assert_eq!(pages.journey(&language, &flow).unwrap(), "https://desk.example/a/ar_doctor");
    assert_eq!(Reach::default().journey(&language, &flow), None);
    // Telegram would refuse it; the pages do not.
    let long = FlowId::new("a".repeat(62));
    assert!(both.journey(&language, &long).unwrap().starts_with("https://desk.example/a/"));
    assert_eq!(reach(Some("desk_bot"), None).journey(&language, &long), None);
}

#[test]
fn what_is_discreet_stands_in_no_address() {
    let desk = desk(Policy::Rehearsal);
    let (discreet, ordinary) = places(&desk);
    let language = LanguageTag::from("it");
    for reach in [reach(Some("desk_bot"), None), reach(None, Some("https://desk.example"))] {
        let address = reach.card(&desk, &language, &discreet).unwrap();
        assert!(address.ends_with("it_main"), "{address}");
    }
    let pages = reach(None, Some("https://desk.example"));
    let address = pages.card(&desk, &language, &ordinary).unwrap();
    assert_eq!(address, format!("https://desk.example/card/it/{ordinary}"));
    assert!(
        desk.directory.is_discreet(&PlaceId::from("nowhere")),
        "what is unknown is treated alike"
    );
}

#[test]
fn only_a_screen_with_a_card_is_taken_along() {
    let desk = desk(Policy::Rehearsal);
    let (discreet, _) = places(&desk);
    let at = |node: &str, card: &PlaceId| Session {
        frames: vec![Frame {
            flow: FlowId::from("doctor"),
            node: NodeId::from(node),
            revision: 1,
            shown: 0,
        }],
        cards: vec![card.clone()],
        ..Session::default()
    };
    let ordinary = PlaceId::from("doctor-choice-treviglio");
    let taken = take::journey_of(&desk, &at("card_child", &ordinary)).unwrap();
    assert_eq!(taken.as_str(), "doctor");
    assert_eq!(take::journey_of(&desk, &at("papers", &ordinary)), None);
    let asking = Session { asking: Some(Asking::Which(Vec::new())), ..at("card_child", &ordinary) };
    assert_eq!(take::journey_of(&desk, &asking), None);
    let taken = take::journey_of(&desk, &at("card_child", &discreet)).unwrap();
    assert_eq!(taken.as_str(), "main");
    assert_eq!(take::journey_of(&desk, &Session::default()), None);
}

#[test]
fn a_code_is_small_and_has_its_quiet_edge() {
    let code = take::code("https://desk.example/card/zh-Hans/doctor-choice-treviglio", "中文");
    let code = code.unwrap().into_string();
    // Twelve languages must fit on one page of 30 KB.
    assert!(code.len() < 2_400, "{} bytes", code.len());
    assert!(code.contains("M4 4h7M"), "the finder begins after four white modules");
    assert!(take::code(&"x".repeat(3_000), "").is_none());
}

#[test]
fn operators_find_by_name_need_and_municipality_and_forgive_a_slip() {
    let desk = desk(Policy::Rehearsal);
    let found = |words| lookup::look_up(&desk, words, now()).len();
    assert!(found("pediatra") >= 2);
    assert_eq!(found("pediatar"), found("pediatra"));
    assert_eq!(found("PEDIÀTRA"), found("pediatra"));
    assert!(found("pediatra orientale") < found("pediatra"));
    assert!(found("permesso") >= 1);
    for nothing in ["", "   ", "?!", "pediatra zzzzzz"] {
        assert_eq!(found(nothing), 0, "{nothing:?}");
    }
    assert!(found(&"casa ".repeat(10_000)) <= lookup::FOUND_MAX);
}

#[test]
fn operators_find_nothing_that_families_may_not_see() {
    let desk = desk(Policy::Production);
    for found in lookup::look_up(&desk, "pediatra", now()) {
        let card = lookup::card(&desk, &LanguageTag::from("it"), &found.place, now());
        assert!(card.is_some());
    }
    let rehearsal = self::desk(Policy::Rehearsal);
    let (discreet, _) = places(&rehearsal);
    assert_eq!(lookup::card(&rehearsal, &LanguageTag::from("it"), &discreet, now()), None);
}
