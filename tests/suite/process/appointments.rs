//! `sportello appointment …`, while the desk runs and while none does.

use jiff::ToSpan;
use serde_json::json;
use sportello::app::config::Given;
use sportello::app::content::Content;
use sportello::app::house::House;
use sportello::booking::openings::{Times, Wish};
use sportello::conversation::appointments::{Hold, Settling};
use sportello::directory::Policy;
use sportello::ids::PlaceId;

use super::harness::*;
use crate::booking::world::Family;

/// Books two places of the demonstration calendar, and ends.
fn booked(place: &Place) {
    let mut given = Given::default();
    let path = |path: std::path::PathBuf| Some(path.to_str().unwrap().to_owned());
    given.flag("data", "--data", path(place.data()));
    given.flag("key_file", "--key-file", path(place.key_file()));
    let settings = given.settle().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let house = House::open(&settings).unwrap();
        let now = house.clock.now();
        let (desk, _) = Content::embedded().load(Policy::Rehearsal, now.in_rome().date());
        let conversation = house.conversation(desk.into(), &settings).await.unwrap();
        let at = PlaceId::new("italian-course-treviglio");
        let wish = Wish { from: now, times: Times::Any, mediator: None, operator: None, count: 2 };
        for start in conversation.openings(&at, &wish, now).await.unwrap() {
            let family = Family {
                conversation: conversation.clone(),
                lane: sportello::ids::LaneId([9; 16]),
            };
            let held = family
                .step(now, async |doing| conversation.hold(doing, &at, start, None).await.ok())
                .await;
            let Some(Hold::Held(id)) = held else { panic!("{held:?}") };
            family
                .step(now, async |doing| {
                    conversation.settle(doing, id, Settling::default()).await.ok()
                })
                .await
                .unwrap();
        }
        drop(conversation);
        house.close().unwrap();
    });
}

#[test]
fn appointments_are_kept_by_command_both_ways() {
    let place = Place::new();
    booked(&place);
    let list = |place: &Place| {
        place.run(&["appointment", "list", "--days", "60", "--format", "json"]).json()
    };
    let alone = list(&place);
    assert_eq!(alone.as_array().unwrap().len(), 2, "{alone}");
    let (first, second) = (&alone[0], &alone[1]);
    assert_eq!(first["state"], "booked");
    assert_eq!(first["operator"], "prova-operatrice");
    let reference = first["reference"].as_str().unwrap();
    let early = place.run(&["appointment", "attended", reference]);
    assert!(early.chain().contains("not begun"), "{early:?}");
    let desk = place.serve_alone();
    assert_eq!(list(&place), alone, "the same while it runs");
    let taken = second["wall"].as_str().unwrap();
    let refused = place.run(&["appointment", "move", reference, "--to", taken]);
    assert!(refused.chain().contains("taken"), "{refused:?}");
    let wall: jiff::civil::DateTime = taken.parse().unwrap();
    let week = wall.saturating_add(7.days()).to_string();
    let moved = place.run(&["appointment", "move", reference, "--to", &week]).json();
    assert_eq!(moved["state"], "booked");
    let cancelled = place.run(&["appointment", "cancel", reference, "--reason", "closed"]).json();
    assert_eq!(cancelled["state"], "cancelled-by-service");
    desk.stop();
    let after = list(&place);
    let same = after.as_array().unwrap().iter().find(|one| one["reference"] == reference).unwrap();
    assert_eq!((&same["wall"], &same["reason"]), (&json!(week), &json!("closed")));
    let human = place.run(&["appointment", "list", "--days", "60"]);
    assert!(human.out.contains(reference) && human.out.contains("cancelled-by-service"));
    assert_eq!(
        place.run(&["appointment", "list", "--misfits", "--format", "json"]).json(),
        json!([])
    );
}

/// With the desk and without: the family is gone, and the service sees a cancelled place.
#[test]
fn who_is_forgotten_by_command_leaves_cancelled_places_of_nobody() {
    for runs in [false, true] {
        let place = Place::new();
        booked(&place);
        let desk = runs.then(|| place.serve_alone());
        let lane = "09".repeat(16);
        let kept = place.run(&["person", "export", &lane]).json();
        assert_eq!(kept["kept"]["appointments"].as_array().unwrap().len(), 2, "{kept}");
        place.run(&["person", "forget", &lane]).json();
        let list = place.run(&["appointment", "list", "--days", "60", "--format", "json"]).json();
        let list = list.as_array().unwrap();
        assert_eq!(list.len(), 2, "{list:?}");
        for one in list {
            assert_eq!(one["state"], "cancelled-by-family");
            assert_eq!((&one["language"], &one["words"]), (&json!(null), &json!(null)));
        }
        let kept = place.run(&["person", "export", &lane]).json();
        assert_eq!(kept["kept"], json!(null), "{kept}");
        let audit = place.run(&["audit", "verify"]);
        assert_eq!(audit.code, Some(0), "{audit:?}");
        if let Some(desk) = desk {
            desk.stop();
        }
    }
}

#[test]
fn what_cannot_be_done_is_said() {
    let place = Place::new();
    for (arguments, said) in [
        (&["appointment", "confirm", "XXXXXX"][..], "no appointment has the reference"),
        (&["appointment", "cancel", "XXXXXX", "--reason", "why"], "no reason"),
        (&["appointment", "feed", "nobody"], "no operator has the handle"),
        (&["appointment", "move", "XXXXXX", "--to", "2027-03-28T25:00"], "--to"),
    ] {
        let ran = place.run(arguments);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(format!("{ran:?}").contains(said), "{ran:?}");
    }
    let added =
        place.run(&["operator", "add", "Somebody", "--handle", "op-1", "--role", "reception"]);
    assert_eq!(added.code, Some(0), "{added:?}");
    let feed = || place.run(&["appointment", "feed", "op-1"]).json()["console_path"].clone();
    let (first, second) = (feed(), feed());
    assert!(first.as_str().unwrap().starts_with("/console/feed/"), "{first}");
    assert_ne!(first, second, "each time a new one");
    let none = place.run(&["appointment", "list"]);
    assert_eq!((none.code, none.out.trim()), (Some(0), "no appointments"));
}
