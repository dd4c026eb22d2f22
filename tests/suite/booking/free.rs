//! What is free, who takes it, and what a day's record allows.

use std::collections::BTreeMap;

use sportello::booking::bits::{Bits, Span};
use sportello::booking::choose::{self, Standing, Standings, Wanted};
use sportello::booking::day::{Day, NotFree, Together};
use sportello::booking::openings::{self, Found, Known, Outlook, Times, Wish};
use sportello::booking::plan::{Clock, Plan};
use sportello::booking::{Calendar, Calendars};
use sportello::ids::{AppointmentId, LanguageTag, PlaceId, ResourceId};
use sportello::time::Timestamp;

use super::fixture::{at, desk, ordinary, sound};

fn id(number: u8) -> AppointmentId {
    AppointmentId([number; 16])
}

fn wish(now: Timestamp) -> Wish {
    Wish { from: now, times: Times::Any, mediator: None, operator: None, count: 5 }
}

/// Searches, learning from `days` whatever the search asks for.
fn find(
    calendars: &Calendars,
    calendar: &Calendar,
    days: &BTreeMap<(ResourceId, i32), Day>,
    wish: &Wish,
    now: Timestamp,
) -> Vec<String> {
    let today = now.in_rome().date();
    let plan = Plan::of(calendar, today, today.saturating_add(jiff::ToSpan::days(90)));
    let mut outlook = Outlook::default();
    for _ in 0..30 {
        match openings::search(calendars, calendar, &plan, &outlook, wish, now) {
            Found::Openings(found) => {
                return found
                    .iter()
                    .map(|at| at.in_rome().strftime("%m-%d %H:%M").to_string())
                    .collect();
            }
            Found::Unknown(unknown) => {
                assert!(!unknown.is_empty());
                for (resource, day) in unknown {
                    let number = day.clock.number;
                    let record = days.get(&(resource.clone(), number)).cloned().unwrap_or_default();
                    outlook.learn(&resource, number, Known::of(&record, day.clock.whole()));
                }
            }
        }
    }
    panic!("the search never ends");
}

#[test]
fn the_soonest_places_come_first_after_the_lead_time() {
    let calendars = sound(&ordinary());
    let calendar = desk(&calendars);
    let now = at("2026-11-09T08:10");
    let found = find(&calendars, &calendar, &BTreeMap::new(), &wish(now), now);
    assert_eq!(found, ["11-09 10:30", "11-09 11:00", "11-09 11:30", "11-11 09:00", "11-11 09:30"]);
    let later = Wish { times: Times::After(11 * 60), count: 2, ..wish(now) };
    let found = find(&calendars, &calendar, &BTreeMap::new(), &later, now);
    assert_eq!(found, ["11-09 11:30", "11-11 11:30"]);
    let earlier = Wish { times: Times::Before(10 * 60), count: 2, ..wish(now) };
    let found = find(&calendars, &calendar, &BTreeMap::new(), &earlier, now);
    assert_eq!(found, ["11-11 09:00", "11-11 09:30"]);
    let week = Wish { from: at("2026-11-16T00:00"), count: 1, ..wish(now) };
    assert_eq!(find(&calendars, &calendar, &BTreeMap::new(), &week, now), ["11-16 09:00"]);
    let beyond = Wish { from: at("2027-01-10T00:00"), ..wish(now) };
    assert!(find(&calendars, &calendar, &BTreeMap::new(), &beyond, now).is_empty(), "the horizon");
}

/// Takes the whole morning of the 11th of November from these resources.
fn morning_of(resources: &[&str]) -> BTreeMap<(ResourceId, i32), Day> {
    let clock = Clock::of("2026-11-11".parse().unwrap()).unwrap();
    resources
        .iter()
        .map(|name| {
            let mut day = Day::default();
            day.take(Span { from: 96, until: 150 }, id(1), None).unwrap();
            ((ResourceId::new(*name), clock.number), day)
        })
        .collect()
}

#[test]
fn everybody_who_is_needed_has_to_be_free_together() {
    let calendars = sound(&ordinary());
    let calendar = desk(&calendars);
    let now = at("2026-11-10T08:00");
    let first = |taken: &[&str], mediator: Option<&str>| {
        let mediator = mediator.map(LanguageTag::from);
        let wish = Wish { mediator, count: 1, ..wish(now) };
        find(&calendars, &calendar, &morning_of(taken), &wish, now)
    };
    assert_eq!(first(&["anna", "room-1"], None), ["11-11 09:00"], "the others are free");
    assert_eq!(first(&["anna", "bice"], None), ["11-16 09:00"], "nobody receives");
    assert_eq!(first(&["room-1", "room-2"], None), ["11-16 09:00"], "no room");
    assert_eq!(first(&["mona"], None), ["11-11 09:00"], "nobody asked for her");
    assert_eq!(first(&["mona"], Some("ar")), ["11-16 09:00"], "the mediator is elsewhere");
    assert_eq!(first(&["mona"], Some("ro")), ["11-11 09:00"], "another mediator");
    assert!(first(&[], Some("it")).is_empty(), "no mediator of this language");
}

#[test]
fn a_day_never_holds_two_at_once_but_those_received_together() {
    let mut day = Day::default();
    let span = |from, until| Span { from, until };
    day.take(span(10, 20), id(1), None).unwrap();
    assert_eq!(day.take(span(19, 25), id(2), None), Err(NotFree));
    assert_eq!(day.take(span(10, 20), id(2), None), Err(NotFree));
    assert_eq!(day.take(span(30, 40), id(1), None), Err(NotFree), "one place an appointment");
    day.take(span(20, 25), id(2), None).unwrap();
    let group = |capacity| Some(Together { place: PlaceId::new("group"), start: 31, capacity });
    day.take(span(30, 40), id(3), group(2)).unwrap();
    day.take(span(30, 40), id(4), group(2)).unwrap();
    assert_eq!(day.take(span(30, 40), id(5), group(2)), Err(NotFree), "full");
    assert_eq!(day.joins().count(), 0);
    day.release(id(3));
    assert_eq!(day.joins().count(), 1);
    assert_eq!(day.take(span(30, 40), id(5), None), Err(NotFree), "not with a group");
    day.release(id(4));
    day.release(id(1));
    assert_eq!(day.busy(), Bits::of(span(20, 25)));
    day.release(id(2));
    assert!(day.is_empty());
}

fn standings(calendar: &Calendar, days: &BTreeMap<(ResourceId, i32), Day>) -> Standings {
    let clock = Clock::of("2026-11-11".parse().unwrap()).unwrap();
    calendar
        .resources()
        .map(|resource| {
            let day = days.get(&(resource.clone(), clock.number)).cloned().unwrap_or_default();
            (resource.clone(), Standing { day, present: clock.whole() })
        })
        .collect()
}

#[test]
fn anybody_is_resolved_to_who_has_least_to_do() {
    let calendars = sound(&ordinary());
    let calendar = desk(&calendars);
    let clock = Clock::of("2026-11-11".parse().unwrap()).unwrap();
    let start = clock.step(at("2026-11-11T11:00")).unwrap();
    let span = openings::span(&calendar, start).unwrap();
    let arabic = LanguageTag::from("ar");
    let wanted = Wanted { span, start, mediator: Some(&arabic), operator: None };
    let mut days = BTreeMap::new();
    let mut busy = Day::default();
    busy.take(Span { from: 108, until: 114 }, id(1), None).unwrap();
    days.insert((ResourceId::new("anna"), clock.number), busy);
    let all = standings(&calendar, &days);
    let team = choose::choose(&calendars, &calendar, &all, wanted, &|_| true).unwrap();
    assert_eq!(team.operator.as_str(), "bice");
    assert_eq!(team.mediator.as_ref().unwrap().as_str(), "mona");
    assert_eq!(team.room.as_ref().unwrap().as_str(), "room-1");
    let nobody = choose::choose(&calendars, &calendar, &all, wanted, &|id| id.as_str() != "mona");
    assert_eq!(nobody, None, "all or none");
    let anna = ResourceId::new("anna");
    let asked = Wanted { operator: Some(&anna), ..wanted };
    let team = choose::choose(&calendars, &calendar, &all, asked, &|_| true).unwrap();
    assert_eq!(team.operator, anna);
}

#[test]
fn families_join_a_group_where_it_is() {
    let calendars = sound(&ordinary().replace("per_family: 2", "per_family: 2\n    capacity: 2"));
    let calendar = desk(&calendars);
    let clock = Clock::of("2026-11-11".parse().unwrap()).unwrap();
    let start = clock.step(at("2026-11-11T11:00")).unwrap();
    let span = openings::span(&calendar, start).unwrap();
    let mut days: BTreeMap<(ResourceId, i32), Day> = BTreeMap::new();
    let mut teams = Vec::new();
    for number in 1..=5 {
        let all = standings(&calendar, &days);
        let wanted = Wanted { span, start, mediator: None, operator: None };
        let Some(team) = choose::choose(&calendars, &calendar, &all, wanted, &|_| true) else {
            break;
        };
        for member in team.members() {
            let day = days.entry((member.clone(), clock.number)).or_default();
            day.take(span, id(number), choose::together(&calendar, start)).unwrap();
        }
        teams.push(team);
    }
    assert_eq!(teams.len(), 4, "two operators, two each");
    assert_eq!(teams[0], teams[1], "the same room");
    assert_eq!(teams[2], teams[3]);
    assert_ne!(teams[0].room, teams[2].room);
    // Whoever still has room for one is found by the search; full ones are not.
    let now = at("2026-11-10T08:00");
    let eleven = Wish { from: at("2026-11-11T11:00"), count: 1, ..wish(now) };
    let mut last = days.clone();
    assert_eq!(find(&calendars, &calendar, &days, &eleven, now), ["11-11 11:30"]);
    for day in last.values_mut() {
        day.release(id(4));
    }
    assert_eq!(find(&calendars, &calendar, &last, &eleven, now), ["11-11 11:00"]);
}

mod properties {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(crate::random::cases(64))]
        /// What the search offers can be taken by somebody, and what it leaves out by nobody.
        #[test]
        fn the_search_agrees_with_the_choice(
            taken in prop::collection::vec((0usize..6, 100u16..150, 1u16..20), 0..20),
            mediator in prop::option::of(prop::sample::select(vec!["ar", "ro", "fr"])),
        ) {
            let calendars = sound(&ordinary());
            let calendar = desk(&calendars);
            let clock = Clock::of("2026-11-11".parse().unwrap()).unwrap();
            let names: Vec<ResourceId> = calendar.resources().cloned().collect();
            let mut days: BTreeMap<(ResourceId, i32), Day> = BTreeMap::new();
            for (number, (who, from, steps)) in taken.into_iter().enumerate() {
                let day = days.entry((names[who].clone(), clock.number)).or_default();
                let _ = day.take(Span { from, until: from + steps }, id(number as u8), None);
            }
            let now = at("2026-11-10T08:00");
            let mediator = mediator.map(LanguageTag::from);
            let wish = Wish { mediator: mediator.clone(), count: 6, ..wish(now) };
            let found = find(&calendars, &calendar, &days, &wish, now);
            let all = standings(&calendar, &days);
            for minute in (540..720).step_by(30) {
                let wall = format!("2026-11-11T{:02}:{:02}", minute / 60, minute % 60);
                let start = clock.step(at(&wall)).unwrap();
                let span = openings::span(&calendar, start).unwrap();
                let wanted = Wanted { span, start, mediator: mediator.as_ref(), operator: None };
                let team = choose::choose(&calendars, &calendar, &all, wanted, &|_| true);
                let offered = found.contains(&format!("11-11 {}", &wall[11..]));
                prop_assert_eq!(offered, team.is_some(), "{}", wall);
            }
        }
    }
}
