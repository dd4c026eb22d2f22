//! Single stories: somebody waits, a reminder goes out, a service moves, a calendar changes.

use std::time::Duration;

use sportello::booking::appointment::{Reason, Refused, Shared, State};
use sportello::booking::openings::{Times, Wish};
use sportello::booking::waiting::Joined;
use sportello::conversation::appointments::{
    Hold, Misfit, NOBODY, Order, Served, Settled, Settling, Unresolved,
};
use sportello::conversation::lane::{LaneStanding, PostContent};
use sportello::ids::{AppointmentId, LanguageTag, PlaceId, ResourceId};
use sportello::store::audit::Actor;
use sportello::store::{Key, Store};
use sportello::text::preview::Neutral;
use sportello::time::Timestamp;

use super::fixture::{at, ordinary, sound};
use super::watch;
use super::world::{Family, World, place};

pub fn on_its_own<T>(story: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(story)
}

pub const NOW: &str = "2026-11-06T08:00";
pub const START: &str = "2026-11-09T09:00";
pub const LATER: &str = "2026-11-09T10:00";
pub const BY: Actor = Actor::Maintainer;

/// One operator, so that places are scarce.
pub fn scarce() -> String {
    ordinary().replace("[anna, bice]", "[anna]")
}

pub async fn hold(family: &Family, start: &str, now: Timestamp, mediator: Option<&str>) -> Hold {
    let mediator = mediator.map(LanguageTag::from);
    family
        .step(now, async |doing| {
            let held = family.conversation.hold(doing, &place(), at(start), mediator.clone()).await;
            Some(held.unwrap())
        })
        .await
        .unwrap()
}

pub async fn settle(family: &Family, id: AppointmentId, now: Timestamp) -> Settled {
    settle_with(family, id, (540, 1200), now).await
}

/// Says yes, with reminders in these minutes of the day.
pub async fn settle_with(
    family: &Family,
    id: AppointmentId,
    hours: (u16, u16),
    now: Timestamp,
) -> Settled {
    let settling = || Settling {
        language: Some(LanguageTag::from("ar")),
        words: Some("due parole".to_owned()),
        reminders: Some(hours),
    };
    family
        .step(now, async |doing| {
            Some(family.conversation.settle(doing, id, settling()).await.unwrap())
        })
        .await
        .unwrap()
}

pub async fn booked(family: &Family, start: &str, now: Timestamp) -> AppointmentId {
    let Hold::Held(id) = hold(family, start, now, None).await else { panic!("not held") };
    assert_eq!(settle(family, id, now).await, Settled::As(State::Booked));
    id
}

pub async fn cancel(family: &Family, id: AppointmentId, now: Timestamp) -> Settled {
    family
        .step(now, async |doing| Some(family.conversation.cancel(doing, id).await.unwrap()))
        .await
        .unwrap()
}

pub async fn posts(family: &Family, now: Timestamp) -> Vec<PostContent> {
    let lane = family.loaded(now).await.value;
    lane.outgoing.posts.into_iter().map(|post| post.content).collect()
}

pub async fn state(world: &World, id: AppointmentId) -> State {
    world.conversation.appointment(id).await.unwrap().unwrap().value.state
}

pub async fn openings(world: &World, now: Timestamp) -> Vec<Timestamp> {
    let wish = Wish { from: now, times: Times::Any, mediator: None, operator: None, count: 3 };
    world.conversation.openings(&place(), &wish, now).await.unwrap()
}

#[test]
fn a_hold_counts_as_taken_and_lapses_by_its_timer_also_after_a_restart() {
    on_its_own(async {
        let mut world = World::new(sound(&scarce()), None).await;
        let now = at(NOW);
        let Hold::Held(id) = hold(&world.family(0), START, now, None).await else { panic!() };
        assert_eq!(hold(&world.family(1), START, now, None).await, Hold::Taken);
        assert!(!openings(&world, now).await.contains(&at(START)));
        world.restart().await;
        let later = now + Duration::from_secs(299);
        world.turn(later).await;
        assert_eq!(state(&world, id).await, State::Held);
        assert_eq!(hold(&world.family(1), START, later, None).await, Hold::Taken);
        let over = now + Duration::from_mins(5);
        assert_eq!(
            settle(&world.family(0), id, over).await,
            Settled::Refused(Refused::TooLate),
            "whoever comes too late has lost it, timer or not"
        );
        world.turn(over).await;
        assert_eq!(state(&world, id).await, State::Lapsed);
        assert!(openings(&world, over).await.contains(&at(START)));
        assert!(matches!(hold(&world.family(1), START, over, None).await, Hold::Held(_)));
    });
}

#[test]
fn a_family_has_no_more_than_agreed_and_one_place_in_hand() {
    on_its_own(async {
        let world = World::new(sound(&ordinary()), None).await;
        let (now, family) = (at(NOW), world.family(0));
        booked(&family, START, now).await;
        let Hold::Held(first) = hold(&family, "2026-11-09T10:00", now, None).await else {
            panic!()
        };
        let Hold::Held(second) = hold(&family, "2026-11-09T11:00", now, None).await else {
            panic!()
        };
        assert!(world.conversation.appointment(first).await.unwrap().is_none(), "given back");
        assert_eq!(settle(&family, second, now).await, Settled::As(State::Booked));
        assert_eq!(hold(&family, "2026-11-11T09:00", now, None).await, Hold::Limit);
        assert_eq!(hold(&family, "2026-11-11T09:10", now, None).await, Hold::Taken, "no start");
        assert_eq!(hold(&family, "2026-11-06T09:30", now, None).await, Hold::Taken, "too soon");
    });
}

#[test]
fn nobody_acts_on_the_appointment_of_another() {
    on_its_own(async {
        let world = World::new(sound(&ordinary()), None).await;
        let now = at(NOW);
        let id = booked(&world.family(0), START, now).await;
        let stranger = world.family(1);
        assert_eq!(cancel(&stranger, id, now).await, Settled::Unknown);
        assert_eq!(settle(&stranger, id, now).await, Settled::Unknown);
        let moved = stranger
            .step(now, async |doing| {
                // Even with the id in their own list.
                doing.record.appointments.push(id);
                Some(world.conversation.relocate(doing, id, at("2026-11-09T10:00")).await.unwrap())
            })
            .await;
        assert_eq!(moved, Some(Settled::Unknown));
        assert_eq!(state(&world, id).await, State::Booked);
    });
}

#[test]
fn a_freed_place_is_offered_to_the_first_whom_it_suits_for_a_while() {
    on_its_own(async {
        let world = World::new(sound(&scarce()), None).await;
        let now = at(NOW);
        let (owner, arabic, second, third) =
            (world.family(0), world.family(1), world.family(2), world.family(3));
        let id = booked(&owner, START, now).await;
        for (family, mediator) in [(&arabic, Some("ar")), (&second, None), (&third, None)] {
            let joined = family
                .step(now, async |doing| {
                    let mediator = mediator.map(LanguageTag::from);
                    let place = place();
                    let waits = world.conversation.wait_for(doing, &place, None, mediator);
                    Some(waits.await.unwrap())
                })
                .await;
            assert_eq!(joined, Some(Joined::Waiting));
        }
        assert_eq!(cancel(&owner, id, now).await, Settled::As(State::CancelledByFamily));
        assert!(!openings(&world, now).await.contains(&at(START)), "kept, not free");
        world.turn(now).await;
        assert!(posts(&arabic, now).await.is_empty(), "no mediator comes with this place");
        assert_eq!(posts(&second, now).await, [PostContent::Neutral(Neutral::Ready)]);
        let offered = second.loaded(now).await.value.appointments;
        assert_eq!(offered.len(), 1);
        // They do not decide in four hours from when they can be told: it goes to the next.
        world.turn(at("2026-11-06T12:59")).await;
        assert_eq!(state(&world, offered[0]).await, State::Held);
        let later = at("2026-11-06T13:00");
        while world.turn(later).await > 0 {}
        assert_eq!(state(&world, offered[0]).await, State::Lapsed);
        let next = third.loaded(later).await.value.appointments;
        assert_eq!(next.len(), 1);
        assert_eq!(settle(&third, next[0], later).await, Settled::As(State::Booked));
    });
}

#[test]
fn a_reminder_is_handed_over_once_with_its_guards_and_taken_back() {
    on_its_own(async {
        let mut world = World::new(sound(&ordinary()), None).await;
        let (now, family) = (at("2026-11-02T08:00"), world.family(0));
        let id = booked(&family, START, now).await;
        let due = at("2026-11-07T09:00");
        world.turn(due - Duration::from_secs(1)).await;
        assert!(posts(&family, due).await.is_empty());
        for _ in 0..3 {
            world.turn(due).await;
            world.restart().await;
        }
        let family = world.family(0);
        let lane = family.loaded(due).await.value;
        let [post] = &lane.outgoing.posts[..] else { panic!("{:?}", lane.outgoing.posts) };
        assert_eq!(post.content, PostContent::Reminder(id));
        assert_eq!(post.guard.not_before, Some(due));
        assert_eq!(post.guard.expires, Some(at(START)));
        let window = post.guard.window.unwrap();
        assert_eq!((window.from_minute, window.until_minute), (540, 1200));
        // The service cancels before it is sent: it is not sent any more, but the news is told.
        let order = Order::Cancel { reason: Reason::Closed };
        let served = world.conversation.serve(id, order, BY, due).await.unwrap();
        assert!(matches!(served, Served::As(State::CancelledByService, Some(_))));
        assert_eq!(posts(&family, due).await, [PostContent::Neutral(Neutral::Ready)]);
    });
}

#[test]
fn what_was_missed_while_nothing_ran_is_sent_once_or_not_at_all() {
    on_its_own(async {
        let world = World::new(sound(&ordinary()), None).await;
        let now = at("2026-11-02T08:00");
        let (late, gone) = (world.family(0), world.family(1));
        booked(&late, START, now).await;
        booked(&gone, START, now).await;
        // Both reminders are overdue, an hour before: one is enough.
        world.turn(at("2026-11-09T08:00")).await;
        assert_eq!(posts(&late, now).await.len(), 1);
        let world = World::new(sound(&ordinary()), None).await;
        let family = world.family(0);
        booked(&family, START, now).await;
        world.turn(at("2026-11-09T09:01")).await;
        assert!(posts(&family, now).await.is_empty(), "it has begun");
    });
}

#[test]
fn a_service_confirms_moves_and_notes_who_came() {
    on_its_own(async {
        let by_hand = scarce().replace("confirm: at-once", "confirm: by-hand");
        let world = World::new(sound(&by_hand), None).await;
        let (now, family) = (at(NOW), world.family(0));
        let Hold::Held(id) = hold(&family, START, now, None).await else { panic!() };
        assert_eq!(settle(&family, id, now).await, Settled::As(State::Requested));
        assert_eq!(hold(&world.family(1), START, now, None).await, Hold::Taken, "it counts");
        let serve = async |order, now| world.conversation.serve(id, order, BY, now).await.unwrap();
        assert!(matches!(serve(Order::Attended, now).await, Served::Refused(_)));
        assert!(matches!(serve(Order::Confirm, now).await, Served::As(State::Booked, Some(_))));
        assert!(matches!(serve(Order::Confirm, now).await, Served::Refused(Refused::State)));
        let to = at("2026-11-11T10:00");
        assert!(matches!(serve(Order::Move { to }, now).await, Served::As(State::Booked, _)));
        let moved = world.conversation.appointment(id).await.unwrap().unwrap().value;
        assert_eq!((moved.seat.start, moved.generation), (to, 1));
        assert_eq!(moved.seat.zone, "Europe/Rome");
        assert_eq!(moved.seat.wall, "2026-11-11T10:00:00".parse().unwrap());
        assert!(openings(&world, now).await.contains(&at(START)), "the old place is free");
        let night = Order::Move { to: at("2026-11-11T03:00") };
        assert!(matches!(serve(night, now).await, Served::Taken));
        assert!(matches!(serve(Order::Missed, to).await, Served::As(State::NoShow, None)));
    });
}

#[test]
fn a_request_that_nobody_answers_lapses_and_is_told() {
    on_its_own(async {
        let by_hand = ordinary().replace("confirm: at-once", "confirm: by-hand");
        let world = World::new(sound(&by_hand), None).await;
        let (now, family) = (at(NOW), world.family(0));
        let Hold::Held(id) = hold(&family, START, now, None).await else { panic!() };
        settle(&family, id, now).await;
        world.turn(now + Duration::from_hours(72)).await;
        assert_eq!(state(&world, id).await, State::Lapsed);
        assert_eq!(posts(&family, now).await, [PostContent::Neutral(Neutral::Ready)]);
    });
}

#[test]
fn a_changed_calendar_lists_what_no_longer_fits_and_keeps_it() {
    on_its_own(async {
        let mut world = World::new(sound(&ordinary()), None).await;
        let now = at(NOW);
        let monday = booked(&world.family(0), START, now).await;
        let wednesday = booked(&world.family(1), "2026-11-11T09:00", now).await;
        assert!(world.conversation.misfits(now).await.unwrap().is_empty());
        let misfits = async |world: &World| -> Vec<(AppointmentId, Misfit)> {
            let found = world.conversation.misfits(now).await.unwrap();
            found.into_iter().map(|(one, misfit)| (one.id, misfit)).collect()
        };
        world.restart_with(sound(&ordinary().replace("MO,WE", "WE"))).await;
        assert_eq!(misfits(&world).await, [(monday, Misfit::NotReceived)]);
        world.restart_with(sound(&ordinary().replace("place: desk", "place: group"))).await;
        let both = [(monday, Misfit::NoCalendar), (wednesday, Misfit::NoCalendar)];
        assert_eq!(misfits(&world).await, both);
        let away = "id: anna, kind: operator, hours: {rules: [{days: FREQ=WEEKLY;BYDAY=WE, from: 2026-11-02, hours: [\"09:00-12:00\"]}]}";
        world.restart_with(sound(&ordinary().replace("id: anna, kind: operator", away))).await;
        assert_eq!(misfits(&world).await, [(monday, Misfit::NotPresent)]);
        assert_eq!(state(&world, monday).await, State::Booked, "kept until somebody decides");
        world.restart_with(sound(&ordinary().replace("[room-1, room-2]", "[room-2]"))).await;
        assert!(misfits(&world).await.contains(&(monday, Misfit::NoSuchResource)));
    });
}

#[test]
fn feeds_name_nobody() {
    on_its_own(async {
        let world = World::new(sound(&ordinary()), None).await;
        let now = at(NOW);
        let family = world.family(0);
        let id = booked(&family, START, now).await;
        let conversation = &world.conversation;
        let operator =
            conversation.appointment(id).await.unwrap().unwrap().value.seat.team.operator;
        let feed = conversation.feed(std::slice::from_ref(&operator), now).await.unwrap();
        let reference = sportello::booking::appointment::reference(id);
        assert!(feed.contains(&format!("SUMMARY:{reference}\r\n")), "{feed}");
        assert!(!feed.contains("due parole") && !feed.contains(&family.lane.to_string()));
        let sequence = |feed: &str| -> u32 {
            let line = feed.lines().find_map(|line| line.strip_prefix("SEQUENCE:")).unwrap();
            line.trim().parse().unwrap()
        };
        let before = sequence(&feed);
        cancel(&family, id, now).await;
        let feed = conversation.feed(std::slice::from_ref(&operator), now).await.unwrap();
        assert!(feed.contains("STATUS:CANCELLED\r\n") && sequence(&feed) > before);
    });
}

#[test]
fn discreet_calendars_leave_no_trace_unasked() {
    on_its_own(async {
        let quiet = ordinary().replace("reminders: [2d, 3h]", "discreet: true");
        let world = World::new(sound(&quiet), None).await;
        let (now, family) = (at("2026-11-02T08:00"), world.family(0));
        let id = booked(&family, START, now).await;
        let conversation = &world.conversation;
        let lane = family.loaded(now).await.value;
        let file = conversation.calendar_file(family.lane, &lane, id, now).await.unwrap();
        assert_eq!(file, None);
        world.turn(at("2026-11-08T12:00")).await;
        let order = Order::Cancel { reason: Reason::Other };
        conversation.serve(id, order, BY, now).await.unwrap();
        assert!(posts(&family, now).await.is_empty(), "neither reminder nor news");
        assert!(watch::all(&world).await.is_empty(), "in no list");
        let named = conversation
            .appointments_between(Timestamp::EPOCH, Timestamp(i64::MAX), Some(&place()))
            .await;
        assert_eq!(named.unwrap().len(), 1, "but in that of its own team");
        let feed = conversation.feed(&[ResourceId::new("anna")], now).await.unwrap();
        assert!(!feed.contains("BEGIN:VEVENT"));
    });
}

#[test]
fn who_is_erased_leaves_a_cancelled_place_of_nobody_and_it_is_free() {
    on_its_own(async {
        let world = World::new(sound(&scarce()), None).await;
        let (now, family) = (at(NOW), world.family(0));
        let (ahead, past) = (booked(&family, START, now).await, booked(&family, LATER, now).await);
        // What the family's own list has not any more is found all the same.
        let order = Order::Cancel { reason: Reason::Other };
        world.conversation.serve(past, order, BY, now).await.unwrap();
        family
            .step(now, async |doing| {
                doing.record.appointments.clear();
                world.conversation.forget_appointments(doing).await.unwrap();
                Some(())
            })
            .await;
        let left = world.conversation.appointment(ahead).await.unwrap().unwrap().value;
        assert_eq!((left.state, left.lane), (State::CancelledByFamily, NOBODY));
        assert_eq!(left.shared, Shared::default());
        assert_eq!((left.reminders, left.sent.len()), (None, 0));
        assert!(left.sequence > 1, "other people's calendars hear of it");
        assert!(world.conversation.appointment(past).await.unwrap().is_none());
        assert!(world.conversation.appointments_of(family.lane).await.unwrap().is_empty());
        assert!(openings(&world, now).await.contains(&at(START)));
        assert_eq!(family.loaded(now).await.value.standing, LaneStanding::Open);
    });
}

#[test]
fn the_places_of_who_is_erased_go_to_those_who_wait_each_once() {
    on_its_own(async {
        let world = World::new(sound(&scarce()), None).await;
        let (now, gone) = (at(NOW), world.family(0));
        booked(&gone, START, now).await;
        booked(&gone, LATER, now).await;
        for number in 0..4 {
            let family = world.family(number);
            family
                .step(now, async |doing| {
                    let place = place();
                    Some(world.conversation.wait_for(doing, &place, None, None).await.unwrap())
                })
                .await;
        }
        assert_eq!(world.conversation.waiting_count(&place()).await.unwrap(), 4);
        // By the command, which knows the lane alone.
        world.conversation.forget_appointments_of(gone.lane, now).await.unwrap();
        assert_eq!(world.conversation.waiting_count(&place()).await.unwrap(), 1);
        world.turn(now).await;
        for (number, offered) in [(1, 1), (2, 1), (3, 0)] {
            let theirs = world.family(number).loaded(now).await.value.appointments;
            assert_eq!(theirs.len(), offered, "family {number}");
        }
        assert!(gone.loaded(now).await.value.appointments.is_empty());
        // Once more finds nothing to do, and somebody nobody knows is no fault.
        world.conversation.forget_appointments_of(gone.lane, now).await.unwrap();
        world.conversation.forget_appointments_of(world.family(99).lane, now).await.unwrap();
    });
}

#[test]
fn an_appointment_whose_calendar_is_gone_is_ended_and_told_and_its_place_given_back() {
    on_its_own(async {
        let mut world = World::new(sound(&ordinary()), None).await;
        let now = at(NOW);
        let id = booked(&world.family(0), START, now).await;
        world.restart_with(sound(&ordinary().replace("place: desk", "place: group"))).await;
        let serve = async |order| world.conversation.serve(id, order, BY, now).await.unwrap();
        assert!(matches!(serve(Order::Confirm).await, Served::Refused(Refused::State)));
        let to = at("2026-11-11T10:00");
        assert!(matches!(serve(Order::Move { to }).await, Served::Refused(Refused::State)));
        let cancel = Order::Cancel { reason: Reason::Closed };
        assert!(matches!(serve(cancel).await, Served::As(State::CancelledByService, Some(_))));
        assert_eq!(posts(&world.family(0), now).await, [PostContent::Neutral(Neutral::Ready)]);
        let before = world.conversation.appointment(id).await.unwrap().unwrap().value;
        assert_eq!(before.deadline, None);
        // The people and the room it held are free for the other calendar.
        let other = PlaceId::new("group");
        for number in 1..=2 {
            let family = world.family(number);
            let held = family
                .step(now, async |doing| {
                    world.conversation.hold(doing, &other, at(START), None).await.ok()
                })
                .await;
            assert!(matches!(held, Some(Hold::Held(_))), "{number}: {held:?}");
        }
    });
}

#[test]
fn references_name_one_appointment_or_none() {
    on_its_own(async {
        let world = World::new(sound(&ordinary()), None).await;
        let now = at(NOW);
        let id = booked(&world.family(0), START, now).await;
        let resolve =
            async |text: &str| world.conversation.resolve_appointment(text).await.unwrap();
        let short = sportello::booking::appointment::reference(id);
        assert_eq!(resolve(&short).await, Ok(id));
        assert_eq!(resolve(&short.to_lowercase()).await, Ok(id));
        assert_eq!(resolve(&id.to_string()).await, Ok(id));
        assert_eq!(resolve("").await, Err(Unresolved::Unknown));
        assert_eq!(resolve("ffffffffffffffffffffffffffffffff").await, Err(Unresolved::Unknown));
    });
}

#[test]
fn what_is_long_past_goes_by_itself() {
    on_its_own(async {
        let world = World::new(sound(&ordinary()), None).await;
        let now = at(NOW);
        let id = booked(&world.family(0), START, now).await;
        world.conversation.serve(id, Order::Attended, BY, at(START)).await.unwrap();
        let later = at(START) + Duration::from_hours(31 * 24);
        while world.turn(later).await > 0 {}
        assert!(world.conversation.appointment(id).await.unwrap().is_none());
        let (from, to) = Key::all();
        let left = world.store.memory.scan(&from, &to, 1000).await.unwrap();
        // The fence, the lane, the audit's head and the deed; neither record, index, day nor timer
        // of the appointment.
        assert_eq!(left.len(), 4, "{left:?}");
    });
}
