//! Appointments in the room: who sees which, what is done with them, and what the family is told.

use std::time::Duration;

use axum::http::{Method, StatusCode};
use sportello::booking::Calendars;
use sportello::booking::appointment::{Reason, State, reference};
use sportello::conversation::appointments::{Hold, Settling};
use sportello::conversation::lane::PostContent;
use sportello::directory::Policy;
use sportello::ids::{AppointmentId, LanguageTag, PlaceId};
use sportello::people::Role;
use sportello::store::audit::{About, Actor, Deed};
use sportello::store::{Batch, Key, Store};
use sportello::text::message::{Argument, MessageId};
use sportello::text::preview::Neutral;

use super::{Answer, Client, Room, operator};
use crate::booking::fixture::{at, sound};
use crate::booking::world::{Family, World};
use crate::shipped_desk;

/// A town hall that confirms by hand, and a service that looks like nothing; one mediator for both.
const TERRITORY: &str = r#"
resources:
  - {id: anna, kind: operator, handle: op-anna}
  - {id: bice, kind: operator}
  - {id: carla, kind: operator, handle: op-carla}
  - {id: dora, kind: operator, handle: op-dora}
  - {id: mona, kind: mediator, languages: [ar, fr], handle: op-mona}
  - {id: ruxi, kind: mediator, languages: [ro], handle: op-ruxi}
calendars:
  - place: desk
    agreed: {by: "Anna, town hall", on: 2026-11-01}
    confirm: by-hand
    length_minutes: 30
    lead: 0h
    operators: [anna]
    mediators: [mona, ruxi]
    rules:
      - {days: "FREQ=WEEKLY;BYDAY=TU,WE", from: 2026-11-02, hours: ["09:00-12:00"]}
  - place: quiet
    agreed: {by: "Carla", on: 2026-11-01}
    confirm: at-once
    length_minutes: 30
    lead: 0h
    per_family: 3
    operators: [carla, dora]
    mediators: [mona]
    rules:
      - {days: "FREQ=WEEKLY;BYDAY=TU,WE", from: 2026-11-02, hours: ["09:00-12:00"]}
"#;

const WORDS: &str = "due parole della famiglia";
const LIST: &str = "/console/appointments";

fn calendars() -> Calendars {
    sound(TERRITORY)
}

struct Town {
    world: World,
    room: Room,
}

impl Town {
    async fn new() -> Self {
        let world = World::new(calendars(), None).await;
        let room = Room::with(world.conversation.clone());
        Self { world, room }
    }

    /// A maintainer edited the calendars, and the desk was started again.
    async fn restart_with(&mut self, territory: &str) {
        self.world.restart_with(sound(territory)).await;
        let room = Room::with(self.world.conversation.clone());
        room.pass(self.room.now().since(room.now()));
        self.room = room;
    }

    /// Books, or asks where the service confirms by hand.
    async fn book(
        &self,
        family: usize,
        place: &str,
        start: &str,
        mediator: Option<&str>,
    ) -> AppointmentId {
        let (family, now) = (self.world.family(family), self.room.now());
        let place = PlaceId::new(place);
        let mediator = mediator.map(LanguageTag::from);
        let conversation = &self.world.conversation;
        let held = family
            .step(now, async |doing| {
                conversation.hold(doing, &place, at(start), mediator.clone()).await.ok()
            })
            .await;
        let Some(Hold::Held(id)) = held else { panic!("{held:?} at {start}") };
        let settling = || Settling {
            language: Some(LanguageTag::from("ar")),
            words: Some(WORDS.to_owned()),
            reminders: None,
        };
        family
            .step(now, async |doing| conversation.settle(doing, id, settling()).await.ok())
            .await
            .unwrap();
        id
    }

    /// Somebody of this handle and these roles, signed in.
    async fn member(&self, handle: &str, id: u8, roles: &[Role]) -> Client {
        let codes = self.room.staff(operator(handle, id, roles)).await;
        self.room.sign_in(handle, &codes).await
    }

    async fn state(&self, id: AppointmentId) -> State {
        self.world.conversation.appointment(id).await.unwrap().unwrap().value.state
    }

    /// Sends a form with a token as the room makes it, whether or not a page shows the form.
    async fn force(&self, client: &mut Client, path: &str, fields: &[(&str, &str)]) -> Answer {
        let now = self.room.now();
        let token = self.room.memory.token_of(&client.cookies["console-t"], path, now).unwrap();
        let mut all = vec![("token", token.as_str())];
        all.extend_from_slice(fields);
        self.room.send(client, Method::POST, path, &all).await
    }

    /// A form of the list, as one tap sends it.
    async fn tap(&self, client: &mut Client, id: AppointmentId, deed: &str) -> Answer {
        let path = format!("{LIST}/{id}/{deed}");
        self.room.submit(client, LIST, &path, &[("list", "day=2026-11-24&by=person")]).await
    }

    async fn posts(&self, family: &Family) -> Vec<PostContent> {
        let lane = family.loaded(self.room.now()).await.value;
        lane.outgoing.posts.into_iter().map(|post| post.content).collect()
    }

    async fn last(&self) -> (Actor, Deed, About) {
        let entries = self.room.audited().await;
        let entry = entries.first().unwrap();
        (entry.actor, entry.deed, entry.about)
    }
}

fn page(id: AppointmentId) -> String {
    format!("{LIST}/{id}")
}

/// How much a role sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sees {
    Nothing,
    When,
    Whole,
}

#[tokio::test]
async fn every_role_sees_its_own_at_every_address_and_no_other() {
    use Sees::{Nothing, When, Whole};
    let town = Town::new().await;
    let open = town.book(0, "desk", "2026-11-25T09:00", None).await;
    let with_mona = town.book(1, "desk", "2026-11-25T09:30", Some("ar")).await;
    let quiet = town.book(2, "quiet", "2026-11-25T10:00", None).await;
    let quiet_mona = town.book(3, "quiet", "2026-11-25T10:30", Some("fr")).await;
    let all = [open, with_mona, quiet, quiet_mona];
    // Which of the four, and whether the lists may be opened at all.
    let table: [(&str, &[Role], [Sees; 4], bool); 10] = [
        ("op-1", &[Role::Reception], [Whole, Whole, Nothing, Nothing], true),
        ("op-anna", &[Role::Reception], [Whole, Whole, Nothing, Nothing], true),
        ("op-2", &[Role::AntiViolence], [Nothing; 4], true),
        ("op-carla", &[Role::AntiViolence], [Nothing, Nothing, Whole, Whole], true),
        ("op-3", &[Role::Coordinator], [Whole, Whole, Nothing, Nothing], true),
        ("op-mona", &[Role::Mediator], [Nothing, When, Nothing, When], true),
        ("op-ruxi", &[Role::Mediator], [Nothing; 4], true),
        ("op-4", &[Role::Administrator], [Nothing; 4], false),
        // Whoever stands in a calendar and has no role for it sees nothing of it.
        ("op-dora", &[Role::Mediator, Role::Administrator], [Nothing; 4], true),
        ("op-6", &[Role::Reception, Role::Mediator], [Whole, Whole, Nothing, Nothing], true),
    ];
    for (number, (handle, roles, sees, opens)) in table.into_iter().enumerate() {
        let mut client = town.member(handle, number as u8 + 1, roles).await;
        let nothing = town.room.get(&mut client, &page(AppointmentId([9; 16]))).await;
        assert_eq!(nothing.status, StatusCode::NOT_FOUND);
        // An id of another kind of thing is as good as none.
        let other = town.room.get(&mut client, &page(AppointmentId([1; 16]))).await;
        assert_eq!((other.status, other.text()), (StatusCode::NOT_FOUND, nothing.text()));
        let mut lists = Vec::new();
        for query in ["?day=2026-11-25", "?day=2026-11-25&span=week&by=person", ""] {
            let answer = town.room.get(&mut client, &format!("{LIST}{query}")).await;
            assert_eq!(answer.status == StatusCode::OK, opens, "{handle} {query}");
            lists.push(answer);
        }
        for (id, sees) in all.into_iter().zip(sees) {
            let (what, code) = (format!("{handle} {sees:?} of {id}"), reference(id));
            for list in &lists[..2] {
                assert_eq!(list.body.contains(&code), sees != Nothing, "{what}: {}", list.text());
                assert!(!list.body.contains(WORDS), "{what}");
            }
            let found = town.room.get(&mut client, &format!("{LIST}?reference={code}")).await;
            assert_eq!(found.place() == page(id), sees != Nothing, "{what}: {}", found.text());
            let seen = town.room.get(&mut client, &page(id)).await;
            assert_eq!(seen.body.contains(WORDS), sees == Whole, "{what}");
            assert_eq!(seen.body.contains("/cancel"), sees == Whole, "{what}");
            if sees == Nothing {
                assert_eq!(seen.status, StatusCode::NOT_FOUND, "{what}");
                assert_eq!(seen.text(), nothing.text(), "{what}");
            }
            if sees != Whole {
                for deed in ["confirm", "move", "cancel", "attended", "no-show", "nonsense"] {
                    let fields = [("reason", "closed"), ("to", "1795600800000")];
                    let path = format!("{}/{deed}", page(id));
                    let answer = town.force(&mut client, &path, &fields).await;
                    assert_eq!(answer.status, StatusCode::NOT_FOUND, "{what} {deed}");
                    assert_eq!(answer.text(), nothing.text(), "{what} {deed}");
                }
            }
        }
        if opens && !sees.contains(&Whole) {
            assert!(!lists[2].body.contains("Da confermare"), "{handle}: {}", lists[2].text());
        }
    }
    for (id, state) in all.into_iter().zip([State::Requested, State::Requested]) {
        assert_eq!(town.state(id).await, state, "nobody did anything");
    }
}

#[tokio::test]
async fn the_audit_tells_of_a_discreet_appointment_to_its_own_team_alone() {
    let town = Town::new().await;
    let open = town.book(0, "desk", "2026-11-25T09:00", None).await;
    let quiet = town.book(1, "quiet", "2026-11-25T10:00", None).await;
    let mut anna = town.member("op-anna", 1, &[Role::Reception]).await;
    let mut carla = town.member("op-carla", 2, &[Role::Coordinator]).await;
    town.room.get(&mut anna, &page(open)).await;
    town.room.get(&mut carla, &page(quiet)).await;
    for (handle, role, sees) in
        [("op-3", Role::Coordinator, false), ("op-4", Role::Administrator, false)]
    {
        let mut client = town.member(handle, handle.as_bytes()[3], &[role]).await;
        let audit = town.room.get(&mut client, "/console/audit").await;
        assert!(audit.body.contains(&reference(open)), "{handle}");
        assert_eq!(audit.body.contains(&reference(quiet)), sees, "{handle}");
    }
    let audit = town.room.get(&mut carla, "/console/audit").await;
    assert!(audit.body.contains(&reference(quiet)));
}

#[tokio::test]
async fn one_tap_in_the_list_confirms_tells_the_family_and_is_in_the_audit() {
    let town = Town::new().await;
    let family = town.world.family(0);
    let id = town.book(0, "desk", "2026-11-25T09:00", None).await;
    let mut client = town.member("op-1", 1, &[Role::Reception]).await;
    let list = town.room.get(&mut client, LIST).await;
    assert!(list.text().contains("Da confermare 1"), "{}", list.text());
    let answer = town.tap(&mut client, id, "confirm").await;
    assert_eq!(answer.place(), format!("{LIST}?day=2026-11-24&by=person&done=told"));
    assert_eq!(town.state(id).await, State::Booked);
    assert_eq!(town.posts(&family).await, [PostContent::Neutral(Neutral::Ready)]);
    let by = Actor::Operator(operator("", 1, &[]).id);
    assert_eq!(town.last().await, (by, Deed::AppointmentConfirmed, About::Appointment(id)));
    let list = town.room.get(&mut client, answer.place()).await;
    assert!(list.text().contains("riceve un avviso neutro"), "{}", list.text());
    assert!(!list.text().contains("Da confermare"), "{}", list.text());
    // A second tap of the same form finds that it is done.
    let again = town.force(&mut client, &format!("{}/confirm", page(id)), &[]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    let deeds = town.room.deeds().await;
    assert_eq!(deeds.iter().filter(|it| **it == Deed::AppointmentConfirmed).count(), 1);
}

#[tokio::test]
async fn it_is_moved_to_a_place_that_is_offered_and_to_no_other() {
    let town = Town::new().await;
    let id = town.book(0, "desk", "2026-11-25T09:00", Some("ar")).await;
    let taken = town.book(1, "desk", "2026-11-25T10:00", None).await;
    let mut client = town.member("op-1", 1, &[Role::Reception]).await;
    let own = town.room.get(&mut client, &page(id)).await;
    let option = |wall: &str| format!("<option value=\"{}\">", at(wall).0);
    assert!(own.body.contains(&option("2026-11-25T09:30")), "{}", own.body);
    assert!(!own.body.contains(&option("2026-11-25T10:00")), "somebody has it");
    let path = format!("{}/move", page(id));
    for (to, message) in [
        (at("2026-11-25T10:00"), "non è più libero"),
        (at("2026-11-25T03:00"), "non è più libero"),
        (at("2026-11-17T09:00"), "non è più libero"),
    ] {
        let fields = [("to", &*to.0.to_string())];
        let answer = town.room.submit(&mut client, &page(id), &path, &fields).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert!(answer.text().contains(message), "{}", answer.text());
    }
    let to = at("2026-11-25T11:00");
    let fields = [("to", &*to.0.to_string())];
    let answer = town.room.submit(&mut client, &page(id), &path, &fields).await;
    assert_eq!(answer.place(), format!("{LIST}?done=told"));
    let moved = town.world.conversation.appointment(id).await.unwrap().unwrap().value;
    assert_eq!((moved.seat.start, moved.state), (to, State::Booked));
    assert_eq!(town.state(taken).await, State::Requested);
    assert_eq!(town.last().await.1, Deed::AppointmentMoved);
}

#[tokio::test]
async fn it_is_cancelled_for_a_reason_that_every_family_reads_in_its_language() {
    let town = Town::new().await;
    let mut client = town.member("op-1", 1, &[Role::Reception]).await;
    for (number, (name, reason)) in Reason::ALL.into_iter().enumerate() {
        // A place each: what was taken away because nobody receives then is not given again.
        let start = format!("2026-11-25T{:02}:{:02}", 9 + number / 2, number % 2 * 30);
        let id = town.book(number, "desk", &start, None).await;
        let path = format!("{}/cancel", page(id));
        let wrong = town.room.submit(&mut client, &page(id), &path, &[("reason", "ritardo")]).await;
        assert_eq!(wrong.status, StatusCode::CONFLICT);
        assert_eq!(town.state(id).await, State::Requested);
        let answer = town.room.submit(&mut client, &page(id), &path, &[("reason", name)]).await;
        assert_eq!(answer.place(), format!("{LIST}?done=told"), "{}", answer.text());
        let cancelled = town.world.conversation.appointment(id).await.unwrap().unwrap().value;
        assert_eq!((cancelled.state, cancelled.reason), (State::CancelledByService, Some(reason)));
        let posts = town.posts(&town.world.family(number)).await;
        assert_eq!(posts, [PostContent::Neutral(Neutral::Ready)]);
        assert_eq!(town.last().await.1, Deed::AppointmentCancelled);
        let desk = shipped_desk::desk(Policy::Production);
        for locale in desk.catalog.locales() {
            let id = format!("my_appointments-is_cancelled_{name}");
            let words = ["reference", "when", "place"].map(|name| (name, Argument::Text("x")));
            let told = desk.catalog.text(&locale.tag, MessageId::of(&id), &words);
            assert_eq!(told.map(|it| &it.locale.tag), Some(&locale.tag), "{id}");
        }
    }
}

#[tokio::test]
async fn who_came_is_noted_once_it_began_and_a_wrong_note_is_mended() {
    let town = Town::new().await;
    let id = town.book(0, "desk", "2026-11-24T11:00", None).await;
    let mut client = town.member("op-1", 1, &[Role::Reception]).await;
    town.tap(&mut client, id, "confirm").await;
    let before = town.posts(&town.world.family(0)).await.len();
    let early = town.force(&mut client, &format!("{}/attended", page(id)), &[]).await;
    assert_eq!(early.status, StatusCode::CONFLICT);
    assert!(early.text().contains("non è ancora cominciato"), "{}", early.text());
    town.room.pass(at("2026-11-24T11:05").since(town.room.now()));
    let mut client = town.member("op-2", 2, &[Role::Reception]).await;
    let list = town.room.get(&mut client, LIST).await;
    assert!(list.text().contains("1 da segnare"), "{}", list.text());
    let answer = town.tap(&mut client, id, "no-show").await;
    assert!(answer.place().ends_with("&done=noted"), "{}", answer.place());
    assert_eq!(town.state(id).await, State::NoShow);
    let path = format!("{}/attended", page(id));
    town.room.submit(&mut client, &page(id), &path, &[]).await;
    assert_eq!(town.state(id).await, State::Attended);
    assert_eq!(town.last().await.1, Deed::AppointmentAttended);
    assert_eq!(town.posts(&town.world.family(0)).await.len(), before, "whoever came knows it");
}

#[tokio::test]
async fn when_the_conversation_is_over_the_code_still_finds_it_and_it_is_said_that_nobody_is_told()
{
    let town = Town::new().await;
    let id = town.book(0, "desk", "2026-11-25T09:00", None).await;
    // The browser was closed, and its lane erased.
    let lane = Key::lane(town.world.family(0).lane);
    let stored = town.world.store.memory.get(&lane).await.unwrap().unwrap();
    let mut batch = Batch::new(town.room.now());
    batch.remove(lane, stored.version);
    town.world.store.memory.commit(batch).await.unwrap();
    let mut client = town.member("op-1", 1, &[Role::Reception]).await;
    let code = reference(id).to_lowercase();
    let found = town.room.get(&mut client, &format!("{LIST}?reference=+{code}+")).await;
    assert_eq!(found.place(), page(id));
    let text = town.room.get(&mut client, &page(id)).await.text();
    assert!(text.contains("A questa famiglia non possiamo scrivere"), "{text}");
    let answer = town.tap(&mut client, id, "confirm").await;
    assert!(answer.place().ends_with("&done=untold"), "{}", answer.place());
    let path = format!("{}/cancel", page(id));
    town.room.submit(&mut client, &page(id), &path, &[("reason", "closed")]).await;
    assert_eq!(town.state(id).await, State::CancelledByService);
    let none = town.room.get(&mut client, &format!("{LIST}?reference=222222")).await;
    assert!(none.text().contains("Nessun appuntamento con questo codice"), "{}", none.text());
}

#[tokio::test]
async fn what_does_not_fit_any_more_is_listed_and_decided_also_without_a_calendar() {
    let mut town = Town::new().await;
    let open = town.book(0, "desk", "2026-11-25T09:00", None).await;
    let quiet = town.book(1, "quiet", "2026-11-25T10:00", None).await;
    let (room, mut people) = (&town.room, Vec::new());
    for (handle, id, role) in [("op-1", 1, Role::Coordinator), ("op-carla", 2, Role::AntiViolence)]
    {
        people.push((handle, room.staff(operator(handle, id, &[role])).await));
    }
    let wednesdays = TERRITORY.replace("BYDAY=TU,WE", "BYDAY=TU");
    town.restart_with(&wednesdays).await;
    let mut client = town.room.sign_in(people[0].0, &people[0].1).await;
    let text = town.room.get(&mut client, LIST).await.text();
    assert!(text.contains("Non entrano più nel calendario 1"), "{text}");
    assert!(text.contains(&reference(open)) && text.contains("A quell’ora non si riceve più"));
    assert!(!text.contains(&reference(quiet)), "{text}");
    // Both calendars are taken away: what was discreet stays so.
    let cut = TERRITORY.split("calendars:").next().unwrap();
    town.restart_with(cut).await;
    let mut client = town.room.sign_in(people[0].0, &people[0].1).await;
    let text = town.room.get(&mut client, LIST).await.text();
    assert!(text.contains("non ha più un calendario"), "{text}");
    assert!(text.contains(&reference(open)) && !text.contains(&reference(quiet)), "{text}");
    let path = format!("{}/cancel", page(open));
    let answer = town.room.submit(&mut client, &page(open), &path, &[("reason", "closed")]).await;
    assert_eq!(answer.place(), format!("{LIST}?done=told"), "{}", answer.text());
    assert_eq!(town.state(open).await, State::CancelledByService);
    let posts = town.posts(&town.world.family(0)).await;
    assert_eq!(posts, [PostContent::Neutral(Neutral::Ready)]);
    // And whoever stood in it still finds it.
    let mut carla = town.room.sign_in(people[1].0, &people[1].1).await;
    let text = town.room.get(&mut carla, LIST).await.text();
    assert!(text.contains(&reference(quiet)), "{text}");
}

#[tokio::test]
async fn a_feed_has_one_address_that_is_shown_once_renewed_and_revoked() {
    let town = Town::new().await;
    let id = town.book(0, "desk", "2026-11-25T09:00", Some("ar")).await;
    let quiet = town.book(1, "quiet", "2026-11-25T10:00", Some("ar")).await;
    let mut anna = town.member("op-anna", 1, &[Role::Reception]).await;
    let mut mona = town.member("op-mona", 2, &[Role::Mediator]).await;
    let make = async |client: &mut Client| {
        let made = town.room.submit(client, "/console/calendar", "/console/calendar", &[]).await;
        let (_, path) = made.body.split_once("http://room.example").expect("the whole address");
        path[..path.find(".ics").unwrap() + 4].to_owned()
    };
    let (first, hers) = (make(&mut anna).await, make(&mut mona).await);
    let again = town.room.get(&mut anna, "/console/calendar").await;
    assert!(!again.body.contains("/console/feed/"), "it is shown once");
    // A program comes without any cookie.
    let read = async |path: &str| town.room.get(&mut Client::default(), path).await;
    for path in [&first, &hers] {
        let feed = read(path).await;
        assert_eq!(feed.status, StatusCode::OK);
        assert_eq!(feed.header("content-type"), "text/calendar; charset=utf-8");
        assert_eq!(feed.header("cache-control"), "no-store");
        assert!(feed.body.contains(&format!("SUMMARY:{}\r\n", reference(id))), "{}", feed.body);
        assert!(feed.body.contains("STATUS:TENTATIVE"), "{}", feed.body);
        let hidden = [WORDS.to_owned(), reference(quiet), town.world.family(0).lane.to_string()];
        assert!(hidden.iter().all(|it| !feed.body.contains(it)), "{}", feed.body);
    }
    let sequence = |feed: &Answer| -> u32 {
        let line = feed.body.lines().find_map(|line| line.strip_prefix("SEQUENCE:")).unwrap();
        line.trim().parse().unwrap()
    };
    let before = sequence(&read(&first).await);
    let path = format!("{}/cancel", page(id));
    town.room.submit(&mut anna, &page(id), &path, &[("reason", "absent")]).await;
    let cancelled = read(&first).await;
    assert!(cancelled.body.contains("STATUS:CANCELLED\r\n"), "{}", cancelled.body);
    assert!(sequence(&cancelled) > before);
    let second = make(&mut anna).await;
    assert_ne!(first, second);
    assert_eq!(read(&first).await.status, StatusCode::NOT_FOUND, "the old one is over");
    assert_eq!(read(&second).await.status, StatusCode::OK);
    let revoke = "/console/calendar/revoke";
    town.room.submit(&mut anna, "/console/calendar", revoke, &[]).await;
    assert_eq!(read(&second).await.status, StatusCode::NOT_FOUND);
    assert_eq!(read("/console/feed/.ics").await.status, StatusCode::NOT_FOUND);
    // Whoever left is read by no program any more.
    let who = operator("", 2, &[]).id;
    town.world
        .conversation
        .disable_operator(who, Actor::Maintainer, town.room.now())
        .await
        .unwrap();
    assert_eq!(read(&hers).await.status, StatusCode::NOT_FOUND);
    let deeds = town.room.deeds().await;
    let count = |deed| deeds.iter().filter(|it| **it == deed).count();
    assert_eq!((count(Deed::FeedMade), count(Deed::FeedRevoked)), (3, 1));
    assert_eq!(count(Deed::FeedRead), 2, "once a day for each");
    // The store holds no address, only what one hashes to.
    let (from, to) = Key::all();
    let token = second.trim_start_matches("/console/feed/").trim_end_matches(".ics");
    for (key, _) in town.world.store.memory.scan(&from, &to, 10_000).await.unwrap() {
        let bytes = key.as_bytes();
        assert!(!bytes.windows(token.len()).any(|part| part == token.as_bytes()));
    }
}

#[tokio::test]
async fn whoever_was_erased_leaves_a_cancelled_place_of_nobody() {
    let town = Town::new().await;
    let id = town.book(0, "desk", "2026-11-25T09:00", Some("ar")).await;
    let (lane, now) = (town.world.family(0).lane, town.room.now());
    town.world.conversation.forget_appointments_of(lane, now).await.unwrap();
    let mut client = town.member("op-1", 1, &[Role::Reception]).await;
    let list = town.room.get(&mut client, &format!("{LIST}?day=2026-11-25")).await.text();
    assert!(list.contains(&reference(id)) && list.contains("annullato dalla famiglia"), "{list}");
    let own = town.room.get(&mut client, &page(id)).await;
    assert!(!own.body.contains(WORDS) && !own.text().contains("arab"), "{}", own.text());
    town.room.pass(Duration::from_secs(1));
    town.book(1, "desk", "2026-11-25T09:00", None).await;
}
