//! Booking at a discreet service: nothing of it stays on the screen or in a list, and its code opens
//! it again for whoever booked it. And what is said where nobody can come back to look.

use std::sync::Arc;
use std::time::Duration;

use sportello::booking::appointment::{Reason, State, reference};
use sportello::booking::calendar::{Calendar, Confirmation, Discretion};
use sportello::conversation::appointments::{Doing, Order};
use sportello::conversation::exchange::Gesture;
use sportello::conversation::handle::Conversation;
use sportello::conversation::lane::Address;
use sportello::directory::Policy;
use sportello::flow::engine;
use sportello::flow::event::Input;
use sportello::flow::screen::ChoiceRef;
use sportello::flow::session::{Errand, Offer, Wish};
use sportello::ids::{AppointmentId, PlaceId};
use sportello::store::audit::Actor;
use sportello::store::memory::MemoryStore;
use sportello::time::Timestamp;

use super::taps::Talk;
use crate::shipped_desk::{self, NOW};

const PLACE: &str = "italian-course-treviglio";

/// The desk as it ships, with its demonstration calendar changed.
async fn conversation(change: impl Fn(&mut Calendar)) -> Arc<Conversation> {
    let (mut desk, _) =
        sportello::app::content::Content::embedded().load(Policy::Rehearsal, NOW.in_rome().date());
    for calendar in desk.calendars.by_place.values_mut() {
        change(Arc::make_mut(calendar));
    }
    shipped_desk::conversation_over(Arc::new(desk), Arc::new(MemoryStore::new())).await
}

async fn discreet() -> Arc<Conversation> {
    conversation(|calendar| calendar.discretion = Discretion::Discreet).await
}

/// The screen is one that goes by itself, and leaves an ordinary service.
async fn is_private(talk: &Talk) -> bool {
    let session = talk.family.loaded(NOW).await.value.session;
    let world = talk.conversation.desk.world();
    let leaves = engine::leaves(&world, &session).map(|flow| flow.as_str().to_owned());
    let due = engine::due(&world, &session);
    leaves.as_deref() == Some("waste")
        && due.is_some_and(|at| at <= session.waiting_since + Duration::from_mins(5))
}

/// From choosing the place on, to the free times.
async fn begins(talk: &mut Talk) -> String {
    let offer = Offer::Place { place: PlaceId::new(PLACE), soonest: NOW };
    talk.stands_at("others", Errand { offered: vec![offer], ..Errand::default() }).await;
    talk.picks(|it| matches!(it, ChoiceRef::Offered(_))).await
}

async fn books(talk: &mut Talk) -> (AppointmentId, String) {
    begins(talk).await;
    assert!(is_private(talk).await, "the times");
    talk.picks(|it| matches!(it, ChoiceRef::Offered(_))).await;
    assert!(is_private(talk).await, "the words");
    talk.picks(|it| matches!(it, ChoiceRef::Skip)).await;
    assert!(is_private(talk).await, "the question");
    let done = talk.chooses("book").await;
    assert!(is_private(talk).await, "the code");
    let id = *talk.family.loaded(NOW).await.value.appointments.last().unwrap();
    (id, done)
}

async fn looks(talk: &mut Talk) -> String {
    let flow = Some("my_appointments".into());
    talk.does(Gesture::Input(Input::Begin { language: None, flow })).await
}

async fn writes(talk: &mut Talk, code: &str) -> String {
    looks(talk).await;
    talk.chooses("code").await;
    assert!(is_private(talk).await, "the field");
    talk.does(Gesture::Input(Input::Text(code.to_owned()))).await
}

#[tokio::test]
async fn every_screen_of_a_discreet_booking_goes_and_its_code_cancels_it() {
    let conversation = discreet().await;
    let mut talk = Talk::new(1, conversation.clone()).await;
    let (id, done) = books(&mut talk).await;
    let code = reference(id);
    assert!(done.contains(&code) && done.contains("Scrivilo in «I miei appuntamenti»"), "{done}");
    let list = looks(&mut talk).await;
    assert!(list.contains("Qui non ci sono appuntamenti"), "{list}");
    for wrong in ["BCDFGH", "", &id.to_string()[..8]] {
        let said = writes(&mut talk, wrong).await;
        assert!(!said.contains(&code), "{said}");
    }
    let mut stranger = Talk::new(2, conversation.clone()).await;
    let said = writes(&mut stranger, &code).await;
    assert!(said.contains("non c’è un appuntamento con questo codice"), "{said}");
    // As people write it.
    let spoken = format!(" {} {}", &code[..3].to_lowercase(), &code[3..]);
    let shown = writes(&mut talk, &spoken).await;
    assert!(shown.contains(&code) && !shown.contains("CPIA"), "{shown}");
    assert!(is_private(&talk).await, "what it shows");
    let slots = talk.family.loaded(NOW).await.value.session.slots;
    assert!(slots.is_empty(), "the code is not kept: {:?}", slots.keys());
    talk.chooses("cancel").await;
    assert_eq!(talk.state(id).await, State::Booked, "one tap cancels nothing");
    assert!(is_private(&talk).await, "the second question");
    let gone = talk.chooses("cancel").await;
    assert!(gone.contains("Fatto"), "{gone}");
    assert!(is_private(&talk).await, "that it is done");
    assert_eq!(talk.state(id).await, State::CancelledByFamily);
}

#[tokio::test]
async fn the_code_tells_what_became_of_it() {
    let by_hand = |calendar: &mut Calendar| {
        calendar.discretion = Discretion::Discreet;
        calendar.confirmation = Confirmation::ByHand;
    };
    let conversation = conversation(by_hand).await;
    let mut talk = Talk::new(1, conversation.clone()).await;
    let (id, _) = books(&mut talk).await;
    let code = reference(id);
    let serve = async |order| conversation.serve(id, order, Actor::Maintainer, NOW).await.unwrap();
    let asked = writes(&mut talk, &code).await;
    assert!(asked.contains("non ha ancora risposto"), "{asked}");
    serve(Order::Confirm).await;
    let given = writes(&mut talk, &code).await;
    assert!(given.contains("ha detto di sì"), "{given}");
    serve(Order::Cancel { reason: Reason::Closed }).await;
    let gone = writes(&mut talk, &code).await;
    assert!(gone.contains("Quel giorno è chiuso") && !gone.contains("CPIA"), "{gone}");
}

#[tokio::test]
async fn who_has_as_many_as_agreed_reads_how_to_give_one_up() {
    let conversation = discreet().await;
    let mut talk = Talk::new(1, conversation.clone()).await;
    for _ in 0..2 {
        books(&mut talk).await;
    }
    begins(&mut talk).await;
    let said = talk.picks(|it| matches!(it, ChoiceRef::Offered(_))).await;
    assert!(said.contains("Con il codice puoi lasciarlo"), "{said}");
    assert!(is_private(&talk).await);
}

#[tokio::test]
async fn an_ordinary_booking_has_no_hurry_and_its_code_opens_it_too() {
    let conversation = conversation(|_| {}).await;
    let mut talk = Talk::new(1, conversation).await;
    begins(&mut talk).await;
    assert!(!is_private(&talk).await);
    let id = talk.book().await;
    let shown = writes(&mut talk, &reference(id)).await;
    assert!(shown.contains("Che cosa vuoi fare?") && shown.contains("CPIA"), "{shown}");
}

#[tokio::test]
async fn nobody_is_sent_to_look_where_nothing_is_kept_and_a_new_time_is_asked_for() {
    let by_hand = |calendar: &mut Calendar| calendar.confirmation = Confirmation::ByHand;
    let conversation = conversation(by_hand).await;
    for (lane, address, says, never) in [
        (1, Address::Private(sportello::ids::ChatId(1)), "Guarda qui", "chiedi al servizio"),
        (2, Address::Web, "chiedi al servizio", "Guarda qui"),
    ] {
        let mut talk = Talk::by(address, lane, conversation.clone()).await;
        let id = talk.keep().await;
        let picked = Offer::Appointment { id, start: NOW, wish: Wish::Show };
        talk.stands_at("confirm", Errand { picked: Some(picked), ..Errand::default() }).await;
        let asked = talk.chooses("book").await;
        assert!(asked.contains(says) && !asked.contains(never), "{asked}");
        if lane == 1 {
            looks(&mut talk).await;
            talk.picks(|it| matches!(it, ChoiceRef::Offered(_))).await;
            talk.chooses("move").await;
            let moved = talk.picks(|it| matches!(it, ChoiceRef::Offered(_))).await;
            assert!(moved.contains("non ha ancora risposto"), "{moved}");
        }
    }
}

#[tokio::test]
async fn who_leaves_an_offer_still_sees_what_they_have() {
    let conversation = conversation(|_| {}).await;
    let first = Talk::new(1, conversation.clone()).await;
    let mut second = Talk::new(2, conversation.clone()).await;
    let (theirs, freed) = (second.book().await, first.book().await);
    let place = PlaceId::new(PLACE);
    let waits =
        async |doing: &mut Doing<'_>| conversation.wait_for(doing, &place, None, None).await.ok();
    second.family.step(NOW, waits).await.unwrap();
    let cancels = async |doing: &mut Doing<'_>| conversation.cancel(doing, freed).await.ok();
    first.family.step(NOW, cancels).await.unwrap();
    let (from, until) = (Timestamp(i64::MIN), Timestamp(i64::MAX));
    let listed = conversation.appointments_between(from, until, None).await.unwrap();
    let offered = listed.iter().find(|one| one.appointment.state == State::Held).unwrap();
    conversation.fire(offered.id, offered.appointment.timer.unwrap(), NOW).await.unwrap();
    looks(&mut second).await;
    let is_it = |wanted: AppointmentId| move |it: &ChoiceRef| matches!(it, ChoiceRef::Offered(Offer::Appointment { id, .. }) if *id == wanted);
    let asked = second.picks(is_it(offered.id)).await;
    assert!(asked.contains("Vuoi questo posto?"), "{asked}");
    let left = second.chooses("leave").await;
    assert!(left.contains("Tocca un appuntamento"), "{left}");
    let kept = second.picks(is_it(theirs)).await;
    assert!(kept.contains("Che cosa vuoi fare?"), "{kept}");
}
