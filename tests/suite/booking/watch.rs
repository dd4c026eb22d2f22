//! What must hold of everything that is stored, looked at from outside.

use std::collections::{BTreeMap, HashSet};

use sportello::booking::appointment::{Appointment, State};
use sportello::booking::bits::{Bits, Span};
use sportello::booking::plan::Clock;
use sportello::conversation::lane::{Lane, PostContent};
use sportello::ids::{AppointmentId, LaneId, ResourceId};
use sportello::store::{Batch, Key, Store};
use sportello::time::Timestamp;

use super::world::World;

/// What was seen so far: reminders handed to the outbox, and up to which number of each lane.
#[derive(Default)]
pub struct Watch {
    reminded: BTreeMap<(AppointmentId, u32), usize>,
    seen: BTreeMap<LaneId, u64>,
}

/// Every appointment that stands in the store.
pub async fn all(world: &World) -> Vec<(AppointmentId, Appointment)> {
    let from = Timestamp(i64::MIN);
    let listed =
        world.conversation.appointments_between(from, Timestamp(i64::MAX), None).await.unwrap();
    listed.into_iter().map(|one| (one.id, one.appointment)).collect()
}

impl Watch {
    /// Every fault of the present state; posts are taken away as if they had been sent.
    pub async fn faults(&mut self, world: &World, lanes: &[LaneId]) -> Vec<String> {
        let all = all(world).await;
        let mut faults = places(world, &all);
        for lane in lanes {
            self.posts(world, *lane, &all, &mut faults).await;
        }
        for (id, appointment) in &all {
            let marks: HashSet<_> = appointment.sent.iter().collect();
            if marks.len() != appointment.sent.len() {
                faults.push(format!("{id}: a reminder is marked twice"));
            }
        }
        faults
    }

    async fn posts(
        &mut self,
        world: &World,
        lane: LaneId,
        all: &[(AppointmentId, Appointment)],
        faults: &mut Vec<String>,
    ) {
        let key = Key::lane(lane);
        let records = &world.conversation.records;
        let Some(mut loaded) = records.load::<Lane>(&key).await.unwrap() else { return };
        let seen = self.seen.entry(lane).or_default();
        for post in &loaded.value.outgoing.posts {
            assert!(post.number > *seen, "posts were taken away");
            let PostContent::Reminder(id) = post.content else { continue };
            let Some((_, appointment)) = all.iter().find(|(known, _)| *known == id) else {
                faults.push(format!("{id}: a reminder of nothing"));
                continue;
            };
            if appointment.state != State::Booked {
                faults.push(format!("{id}: a reminder though {:?}", appointment.state));
            }
            let sent = self.reminded.entry((id, appointment.generation)).or_default();
            *sent += 1;
            let marks = appointment.sent.iter();
            let owed = marks.filter(|mark| mark.generation == appointment.generation).count();
            if *sent > owed {
                faults.push(format!("{id}: a reminder twice"));
            }
        }
        *seen = loaded.value.outgoing.number;
        if !loaded.value.outgoing.posts.is_empty() {
            loaded.value.outgoing.posts.clear();
            let mut batch = Batch::new(world.store.latest());
            records.put(&mut batch, key, &loaded.value, loaded.version, &loaded.seal).unwrap();
            world.store.memory.commit(batch).await.unwrap();
        }
    }
}

/// Nobody and nothing is in two places, and nobody receives more than agreed.
fn places(world: &World, all: &[(AppointmentId, Appointment)]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut taken: BTreeMap<(ResourceId, i32), Vec<(Span, AppointmentId)>> = BTreeMap::new();
    for (id, appointment) in all.iter().filter(|(_, one)| one.state.is_open()) {
        let seat = &appointment.seat;
        let clock = Clock::at(seat.start).unwrap();
        if seat.wall != seat.start.in_rome().datetime() {
            faults.push(format!("{id}: the wall time is not the instant's"));
        }
        let calendar = world.conversation.desk.calendars.of(&appointment.place);
        let plan = calendar
            .map(|calendar| sportello::booking::plan::Plan::of(calendar, clock.date, clock.date));
        let start = clock.step(seat.start);
        let fits = plan.is_some_and(|plan| {
            start.zip(plan.day(clock.date)).is_some_and(|(at, day)| day.starts.has(at))
        });
        if !fits {
            faults.push(format!("{id}: not inside the hours"));
        }
        if appointment.shared.mediator.is_some() != seat.team.mediator.is_some() {
            faults.push(format!("{id}: not with the mediator that was asked for"));
        }
        for member in seat.team.members() {
            taken.entry((member.clone(), clock.number)).or_default().push((seat.span, *id));
        }
    }
    for ((resource, _), mut spans) in taken {
        let kinds = &world.conversation.desk.calendars.resources;
        let is_mediator = kinds.get(&resource).is_some_and(|one| {
            matches!(one.kind, sportello::booking::calendar::ResourceKind::Mediator(_))
        });
        let capacity = world.conversation.desk.calendars.by_place.values().next().unwrap().capacity;
        let together = if is_mediator { 1 } else { usize::from(capacity) };
        spans.sort_unstable();
        for (at, (span, id)) in spans.iter().enumerate() {
            let same = spans.iter().filter(|(other, _)| other == span).count();
            let crossing =
                spans.iter().skip(at + 1).any(|(other, _)| other != span && other.overlaps(*span));
            if same > together || crossing {
                faults.push(format!("{id}: {resource} is in two places"));
            }
        }
        let whole: u32 = spans.iter().map(|(span, _)| Bits::of(*span).count()).sum();
        assert!(whole > 0, "a seat takes something");
    }
    faults
}
