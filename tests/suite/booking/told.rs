//! What families and services are told is true, and what cannot be told is said to be untold.

use std::time::Duration;

use sportello::booking::appointment::{News, Reason, Refused, State};
use sportello::booking::waiting::Joined;
use sportello::conversation::appointments::{Hold, NOBODY, Order, Served, Settled};
use sportello::conversation::lane::{Address, Lane, LaneStanding, PostContent};
use sportello::ids::AppointmentId;
use sportello::text::preview::Neutral;
use sportello::time::Timestamp;

use super::fixture::{at, ordinary, sound};
use super::stories::{
    BY, LATER, NOW, START, booked, cancel, hold, on_its_own, openings, posts, scarce, settle,
    settle_with, state,
};
use super::watch;
use super::world::{Family, World, place};

const READY: [PostContent; 1] = [PostContent::Neutral(Neutral::Ready)];

async fn waits(family: &Family, now: Timestamp) -> Joined {
    family
        .step(now, async |doing| {
            let place = place();
            Some(family.conversation.wait_for(doing, &place, None, None).await.unwrap())
        })
        .await
        .unwrap()
}

async fn changed(family: &Family, now: Timestamp, change: impl Fn(&mut Lane)) {
    family
        .step(now, async |doing| {
            change(doing.record);
            Some(())
        })
        .await
        .unwrap();
}

async fn served(world: &World, id: AppointmentId, order: Order, now: Timestamp) -> bool {
    match world.conversation.serve(id, order, BY, now).await.unwrap() {
        Served::As(_, told) => told.is_some(),
        refused => panic!("{refused:?}"),
    }
}

fn by_hand() -> String {
    ordinary().replace("confirm: at-once", "confirm: by-hand")
}

/// A request of the first family.
async fn asked(world: &World, now: Timestamp) -> AppointmentId {
    let family = world.family(0);
    let Hold::Held(id) = hold(&family, START, now, None).await else { panic!("not held") };
    assert_eq!(settle(&family, id, now).await, Settled::As(State::Requested));
    id
}

#[test]
fn a_place_where_nobody_receives_is_offered_to_nobody_and_stays_taken() {
    on_its_own(async {
        for (reason, is_withdrawn) in [
            (Reason::Absent, true),
            (Reason::Closed, true),
            (Reason::Elsewhere, false),
            (Reason::Other, false),
        ] {
            let world = World::new(sound(&scarce()), None).await;
            let (now, owner) = (at(NOW), world.family(0));
            let id = booked(&owner, START, now).await;
            assert_eq!(waits(&world.family(1), now).await, Joined::Waiting);
            served(&world, id, Order::Cancel { reason }, now).await;
            let waiting = world.conversation.waiting_count(&place()).await.unwrap();
            assert_eq!(waiting, usize::from(is_withdrawn), "{reason:?}");
            assert!(!openings(&world, now).await.contains(&at(START)), "{reason:?}");
            assert_eq!(hold(&world.family(2), START, now, None).await, Hold::Taken);
            if !is_withdrawn {
                continue;
            }
            // Also once nobody knows any more whose it was.
            world.conversation.forget_appointments_of(owner.lane, now).await.unwrap();
            let left = world.conversation.appointment(id).await.unwrap().unwrap().value;
            assert_eq!((left.state, left.lane), (State::CancelledByService, NOBODY));
            assert_eq!(hold(&world.family(2), START, now, None).await, Hold::Taken);
        }
    });
}

#[test]
fn who_is_absent_keeps_nobody_else_from_receiving() {
    on_its_own(async {
        // One room for two operators.
        let text = ordinary().replace("[room-1, room-2]", "[room-1]");
        let world = World::new(sound(&text), None).await;
        let now = at(NOW);
        let id = booked(&world.family(0), START, now).await;
        assert_eq!(hold(&world.family(1), START, now, None).await, Hold::Taken, "no room");
        served(&world, id, Order::Cancel { reason: Reason::Absent }, now).await;
        let absent = world.conversation.appointment(id).await.unwrap().unwrap().value.seat.team;
        let other = booked(&world.family(1), START, now).await;
        let there = world.conversation.appointment(other).await.unwrap().unwrap().value.seat.team;
        assert_ne!(there.operator, absent.operator);
        assert_eq!(there.room, absent.room);
    });
}

#[test]
fn a_place_that_the_calendar_would_not_give_any_more_is_offered_to_nobody() {
    let away = "id: anna, kind: operator, hours: {rules: [{days: FREQ=WEEKLY;BYDAY=WE, from: 2026-11-02, hours: [\"09:00-12:00\"]}]}";
    let changes = [
        scarce().replace("MO,WE", "WE"),
        scarce().replace("id: anna, kind: operator", away),
        scarce().replace("[room-1, room-2]", "[room-2]"),
        scarce().replace("length_minutes: 30", "length_minutes: 60"),
        scarce().replace("    reminders: [2d, 3h]\n", "    discreet: true\n"),
    ];
    on_its_own(async {
        for (number, text) in changes.iter().enumerate() {
            let mut world = World::new(sound(&scarce()), None).await;
            let now = at(NOW);
            let id = booked(&world.family(0), START, now).await;
            assert_eq!(waits(&world.family(1), now).await, Joined::Waiting);
            world.restart_with(sound(text)).await;
            let left = cancel(&world.family(0), id, now).await;
            assert_eq!(left, Settled::As(State::CancelledByFamily));
            let waiting = world.conversation.waiting_count(&place()).await.unwrap();
            assert_eq!(waiting, 1, "change {number}");
        }
    });
}

#[test]
fn the_time_to_decide_on_an_offer_begins_when_it_can_be_known() {
    on_its_own(async {
        let world = World::new(sound(&scarce()), None).await;
        let (now, night) = (at(NOW), at("2026-11-09T22:00"));
        let id = booked(&world.family(0), "2026-11-11T09:00", now).await;
        let second = world.family(1);
        assert_eq!(waits(&second, now).await, Joined::Waiting);
        cancel(&world.family(0), id, night).await;
        world.turn(night).await;
        let lane = second.loaded(night).await.value;
        let [post] = &lane.outgoing.posts[..] else { panic!("{:?}", lane.outgoing.posts) };
        let over = at("2026-11-10T13:00");
        assert_eq!(post.guard.expires, Some(over), "four hours from the morning");
        let offered = lane.appointments[0];
        world.turn(over - Duration::from_secs(1)).await;
        assert_eq!(state(&world, offered).await, State::Held);
        world.turn(over).await;
        assert_eq!(state(&world, offered).await, State::Lapsed);
        // Nobody could know of one for the next morning.
        let early = booked(&world.family(0), "2026-11-16T09:00", now).await;
        assert_eq!(waits(&second, now).await, Joined::Waiting);
        served(&world, early, Order::Cancel { reason: Reason::Other }, at("2026-11-15T22:00"))
            .await;
        assert_eq!(world.conversation.waiting_count(&place()).await.unwrap(), 1);
    });
}

#[test]
fn an_offer_that_was_never_told_is_told_when_the_desk_is_back() {
    on_its_own(async {
        let mut world = World::new(sound(&scarce()), None).await;
        let now = at(NOW);
        let id = booked(&world.family(0), "2026-11-11T09:00", now).await;
        assert_eq!(waits(&world.family(1), now).await, Joined::Waiting);
        cancel(&world.family(0), id, now).await;
        world.restart().await;
        let back = at("2026-11-09T10:00");
        world.turn(back).await;
        let second = world.family(1);
        assert_eq!(posts(&second, back).await, READY, "their turn is not lost");
        let offered = second.loaded(back).await.value.appointments[0];
        assert_eq!(settle(&second, offered, back).await, Settled::As(State::Booked));
    });
}

#[test]
fn who_cannot_be_written_to_is_not_put_on_a_list_and_an_offer_to_them_lapses_at_once() {
    on_its_own(async {
        let world = World::new(sound(&scarce()), None).await;
        let now = at(NOW);
        let id = booked(&world.family(0), START, now).await;
        let silenced: [fn(&mut Lane); 3] = [
            |lane| lane.standing = LaneStanding::Suspended,
            |lane| lane.standing = LaneStanding::Erasing,
            |lane| lane.address = Address::Web,
        ];
        for silence in silenced {
            changed(&world.family(1), now, silence).await;
            assert_eq!(waits(&world.family(1), now).await, Joined::Full);
            changed(&world.family(1), now, |lane| {
                lane.standing = LaneStanding::Open;
                lane.address = Address::Private(sportello::ids::ChatId(2));
            })
            .await;
        }
        for number in [1, 2] {
            assert_eq!(waits(&world.family(number), now).await, Joined::Waiting);
        }
        changed(&world.family(1), now, silenced[0]).await;
        cancel(&world.family(0), id, now).await;
        // Asked, found silent, and the next one asked: no hour passes.
        for _ in 0..3 {
            world.turn(now).await;
        }
        assert!(posts(&world.family(1), now).await.is_empty());
        assert_eq!(posts(&world.family(2), now).await, READY);
        let quiet = ordinary().replace("reminders: [2d, 3h]", "discreet: true");
        let world = World::new(sound(&quiet), None).await;
        assert_eq!(waits(&world.family(1), now).await, Joined::Full, "nobody would see it");
    });
}

#[test]
fn a_service_hears_that_a_family_cannot_know_in_time() {
    on_its_own(async {
        let (evening, night) = (at("2026-11-08T19:30"), at("2026-11-08T21:00"));
        let gone = Order::Cancel { reason: Reason::Other };
        for (hours, now, is_told) in [
            ((540, 1200), evening, true),
            ((540, 1200), night, false),
            // They chose the afternoon: too late, so it comes in the evening all the same.
            ((840, 1140), evening, true),
            ((840, 1140), night, false),
        ] {
            let world = World::new(sound(&ordinary()), None).await;
            let family = world.family(0);
            let early = at("2026-11-02T08:00");
            let Hold::Held(id) = hold(&family, START, early, None).await else { panic!() };
            settle_with(&family, id, hours, early).await;
            let standing = world.conversation.appointment(id).await.unwrap().unwrap().value;
            let reaches = world.conversation.reaches_family(&standing, now).await.unwrap();
            assert_eq!(reaches, is_told, "{hours:?} before");
            assert_eq!(served(&world, id, gone, now).await, is_told, "{hours:?}");
            let lane = family.loaded(now).await.value;
            assert_eq!(lane.outgoing.posts.len(), usize::from(is_told));
            assert!(lane.appointments.contains(&id), "it is there when they look");
            for post in &lane.outgoing.posts {
                let window = post.guard.window.unwrap();
                assert!(window.is_open(now), "{window:?}");
            }
        }
    });
}

#[test]
fn a_move_is_told_in_time_for_the_first_of_both_times() {
    on_its_own(async {
        let (early, second) = (START, "2026-11-11T10:00");
        for (from, to, now, is_told) in [
            (early, second, "2026-11-08T15:00", true),
            (early, second, "2026-11-08T21:00", false),
            (second, early, "2026-11-08T15:00", true),
            (second, early, "2026-11-08T21:00", false),
        ] {
            let world = World::new(sound(&ordinary()), None).await;
            let family = world.family(0);
            let id = booked(&family, from, at("2026-11-02T08:00")).await;
            let order = Order::Move { to: at(to) };
            assert_eq!(served(&world, id, order, at(now)).await, is_told, "{from} {to} {now}");
            // A word after the first is still worth it: the other time is to come.
            let lane = family.loaded(at(now)).await.value;
            let [post] = &lane.outgoing.posts[..] else { panic!("{:?}", lane.outgoing.posts) };
            assert_eq!(post.guard.expires, Some(at(second)));
        }
    });
}

#[test]
fn that_nobody_answered_is_told_also_after_the_time_and_stays_until_it_is_seen() {
    on_its_own(async {
        let world = World::new(sound(&by_hand()), None).await;
        let id = asked(&world, at("2026-11-08T12:00")).await;
        let (family, start) = (world.family(0), at(START));
        world.turn(start).await;
        assert_eq!(state(&world, id).await, State::Lapsed);
        let lane = family.loaded(start).await.value;
        let [post] = &lane.outgoing.posts[..] else { panic!("{:?}", lane.outgoing.posts) };
        assert!(post.guard.expires > Some(start), "or it would never be sent");
        let later = start + Duration::from_hours(49);
        while world.turn(later).await > 0 {}
        let theirs = family
            .step(later, async |doing| {
                world.conversation.own_appointments(doing.lane, doing.record, later).await.ok()
            })
            .await
            .unwrap();
        assert_eq!(theirs.len(), 1, "there is something to see");
        assert_eq!(theirs[0].1.value.news, Some(News::Unanswered));
    });
}

#[test]
fn a_calendar_that_is_gone_keeps_nobody_from_knowing_or_cancelling() {
    on_its_own(async {
        let now = at(NOW);
        let gone = by_hand().replace("place: desk", "place: group");
        let mut world = World::new(sound(&by_hand()), None).await;
        let id = asked(&world, now).await;
        world.restart_with(sound(&gone)).await;
        world.turn(now + Duration::from_hours(72)).await;
        assert_eq!(state(&world, id).await, State::Lapsed);
        assert_eq!(posts(&world.family(0), now).await, READY);
        let mut world = World::new(sound(&by_hand()), None).await;
        let id = asked(&world, now).await;
        world.restart_with(sound(&gone)).await;
        let family = world.family(0);
        let late = cancel(&family, id, at(START)).await;
        assert_eq!(late, Settled::Refused(Refused::TooLate));
        assert_eq!(cancel(&family, id, now).await, Settled::As(State::CancelledByFamily));
        assert_eq!(state(&world, id).await, State::CancelledByFamily);
    });
}

#[test]
fn what_fell_due_before_it_was_agreed_on_is_no_reminder() {
    on_its_own(async {
        let world = World::new(sound(&by_hand()), None).await;
        let (family, late) = (world.family(0), at("2026-11-08T10:00"));
        // Three days to answer, less an hour, and two of them were for the first reminder.
        let id = asked(&world, at("2026-11-06T08:00")).await;
        served(&world, id, Order::Confirm, late).await;
        world.turn(late).await;
        assert_eq!(posts(&family, late).await, READY, "confirmed, and no reminder of yesterday");
        let world = World::new(sound(&ordinary()), None).await;
        let family = world.family(0);
        let id = booked(&family, "2026-11-16T09:00", at("2026-11-02T08:00")).await;
        served(&world, id, Order::Move { to: at(LATER) }, late).await;
        world.turn(late).await;
        assert_eq!(posts(&family, late).await, READY, "moved, and no reminder of yesterday");
        world.turn(at("2026-11-08T19:59")).await;
        let told = posts(&family, late).await;
        assert!(told.contains(&PostContent::Reminder(id)), "what is ahead is owed: {told:?}");
    });
}

#[test]
fn what_was_agreed_discreetly_stays_so_when_its_calendar_opens_or_goes() {
    on_its_own(async {
        let quiet = ordinary().replace("reminders: [2d, 3h]", "discreet: true");
        for then in [ordinary(), ordinary().replace("place: desk", "place: group")] {
            let mut world = World::new(sound(&quiet), None).await;
            let now = at("2026-11-02T08:00");
            let id = booked(&world.family(0), START, now).await;
            world.restart_with(sound(&then)).await;
            assert!(watch::all(&world).await.is_empty(), "in no list");
            for (one, _) in world.conversation.misfits(now).await.unwrap() {
                assert!(world.conversation.is_discreet(&one.appointment), "and in none of these");
            }
            let family = world.family(0);
            world.turn(at("2026-11-08T12:00")).await;
            assert!(!served(&world, id, Order::Cancel { reason: Reason::Other }, now).await);
            assert!(posts(&family, now).await.is_empty(), "neither reminder nor news");
            let lane = family.loaded(now).await.value;
            let file = world.conversation.calendar_file(family.lane, &lane, id, now).await;
            assert_eq!(file.unwrap(), None);
        }
    });
}
