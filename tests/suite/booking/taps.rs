//! The buttons below a reminder, through the whole conversation.

use std::sync::Arc;

use sportello::booking::appointment::{Reason, State};
use sportello::booking::openings::{Times, Wish};
use sportello::conversation::appointments::{Doing, Hold, NOBODY, Order, Settling};
use sportello::conversation::exchange::{Gesture, Inbound};
use sportello::conversation::handle::{Caution, Conversation};
use sportello::conversation::lane::{Address, PostContent};
use sportello::conversation::present::present;
use sportello::conversation::touch::{ReminderAnswer, Touch};
use sportello::directory::Policy;
use sportello::flow::engine;
use sportello::flow::event::Input;
use sportello::flow::screen::ChoiceRef;
use sportello::flow::session::{Errand, Offer, Value, Wish as Wished};
use sportello::ids::{AppointmentId, ChatId, LaneId, LanguageTag, PlaceId, UpdateKey};
use sportello::store::audit::Actor;

use super::world::Family;
use crate::shipped_desk::{self, NOW};

pub struct Talk {
    pub conversation: Arc<Conversation>,
    pub family: Family,
    address: Address,
    key: u64,
}

impl Talk {
    pub async fn new(lane: u8, conversation: Arc<Conversation>) -> Self {
        Self::by(Address::Private(ChatId(i64::from(lane))), lane, conversation).await
    }

    pub async fn by(address: Address, lane: u8, conversation: Arc<Conversation>) -> Self {
        let family = Family { conversation: conversation.clone(), lane: LaneId([lane; 16]) };
        let mut talk = Self { conversation, family, address, key: 0 };
        let language = Some(LanguageTag::from("it"));
        talk.does(Gesture::Input(Input::Begin { language, flow: None })).await;
        talk
    }

    /// Does something, and reads the screen that follows.
    pub async fn does(&mut self, gesture: Gesture) -> String {
        self.key += 1;
        let inbound = Inbound {
            lane: self.family.lane,
            address: self.address,
            key: UpdateKey(self.key),
            gesture,
            language_hint: None,
            message: None,
            delivered: None,
            received: NOW,
        };
        let handled = self.conversation.handle(&inbound, Caution::Usual, NOW).await.unwrap();
        format!("{:?}", present(&self.conversation.desk, &handled.lane, NOW))
    }

    pub async fn taps(&mut self, appointment: u64, answer: ReminderAnswer) -> String {
        self.does(Gesture::Tap { screen: 1, touch: Touch::Reminder { appointment, answer } }).await
    }

    pub async fn chooses(&mut self, name: &str) -> String {
        self.picks(|it| matches!(it, ChoiceRef::Menu(id) if id.as_str() == name)).await
    }

    /// Taps the first choice of this kind.
    pub async fn picks(&mut self, is_it: impl Fn(&ChoiceRef) -> bool) -> String {
        let lane = self.family.loaded(NOW).await.value;
        let world = self.conversation.desk.world();
        let screen = engine::screen(&world, &lane.session, &LanguageTag::from("it"), NOW);
        let choice = screen.choices.iter().find(|choice| is_it(&choice.reference)).unwrap();
        let touch = Touch::Choice(screen.key(&choice.reference));
        self.does(Gesture::Tap { screen: lane.outgoing.screen, touch }).await
    }

    pub async fn stands_at(&self, node: &str, errand: Errand) {
        let revision = self.conversation.desk.flows.get("appointment").unwrap().revision;
        let stand = async |doing: &mut Doing<'_>| {
            let session = &mut doing.record.session;
            let frame = session.frames.last_mut()?;
            (frame.flow, frame.node, frame.revision) =
                ("appointment".into(), node.into(), revision);
            session.errand = Some(Box::new(errand.clone()));
            Some(())
        };
        self.family.step(NOW, stand).await.unwrap();
    }

    pub async fn keep(&self) -> AppointmentId {
        let place = PlaceId::new("italian-course-treviglio");
        let wish = Wish { from: NOW, times: Times::Any, mediator: None, operator: None, count: 1 };
        let start = self.conversation.openings(&place, &wish, NOW).await.unwrap()[0];
        let held = self
            .family
            .step(NOW, async |doing| self.conversation.hold(doing, &place, start, None).await.ok())
            .await;
        let Some(Hold::Held(id)) = held else { panic!("{held:?}") };
        id
    }

    pub async fn book(&self) -> AppointmentId {
        let id = self.keep().await;
        let settling = || Settling { reminders: Some((540, 1200)), ..Settling::default() };
        self.family
            .step(NOW, async |doing| self.conversation.settle(doing, id, settling()).await.ok())
            .await
            .unwrap();
        id
    }

    pub async fn state(&self, id: AppointmentId) -> State {
        self.conversation.appointment(id).await.unwrap().unwrap().value.state
    }
}

#[tokio::test]
async fn a_reminders_buttons_show_confirm_and_ask_before_they_cancel() {
    let conversation = shipped_desk::conversation(Policy::Rehearsal).await;
    let mut talk = Talk::new(1, conversation).await;
    let id = talk.book().await;
    let shown = talk.taps(id.short(), ReminderAnswer::Show).await;
    assert!(shown.contains("Che cosa vuoi fare?") && shown.contains("CPIA"), "{shown}");
    let thanks = talk.taps(id.short(), ReminderAnswer::Confirm).await;
    assert!(thanks.contains("sa che vieni"), "{thanks}");
    assert!(talk.conversation.appointment(id).await.unwrap().unwrap().value.comes);
    let sure = talk.taps(id.short(), ReminderAnswer::Cancel).await;
    assert!(sure.contains("Vuoi lasciare"), "{sure}");
    assert_eq!(talk.state(id).await, State::Booked, "one tap by mistake cancels nothing");
    let done = talk.chooses("cancel").await;
    assert!(done.contains("un’altra famiglia"), "{done}");
    assert_eq!(talk.state(id).await, State::CancelledByFamily);
    let stale = talk.taps(id.short(), ReminderAnswer::Confirm).await;
    assert!(stale.contains("Quella scelta era di prima"), "{stale}");
}

#[tokio::test]
async fn forged_and_foreign_buttons_are_stale() {
    let conversation = shipped_desk::conversation(Policy::Rehearsal).await;
    let owner = Talk::new(1, conversation.clone()).await;
    let id = owner.book().await;
    let mut stranger = Talk::new(2, conversation).await;
    for answer in [ReminderAnswer::Show, ReminderAnswer::Confirm, ReminderAnswer::Cancel] {
        for number in [id.short(), 0, u64::MAX] {
            let said = stranger.taps(number, answer).await;
            assert!(said.contains("Quella scelta era di prima"), "{said}");
            assert!(!said.contains("CPIA"), "{said}");
        }
    }
    assert_eq!(owner.state(id).await, State::Booked);
}

#[tokio::test]
async fn nobody_says_yes_to_a_time_or_gives_one_up_that_they_have_not_seen() {
    for answer in [ReminderAnswer::Confirm, ReminderAnswer::Cancel] {
        let conversation = shipped_desk::conversation(Policy::Rehearsal).await;
        let mut talk = Talk::new(1, conversation.clone()).await;
        let id = talk.book().await;
        let place = PlaceId::new("italian-course-treviglio");
        let wish = Wish { from: NOW, times: Times::Any, mediator: None, operator: None, count: 1 };
        let to = conversation.openings(&place, &wish, NOW).await.unwrap()[0];
        conversation.serve(id, Order::Move { to }, Actor::Maintainer, NOW).await.unwrap();
        // The buttons of a reminder of the old time.
        let shown = talk.taps(id.short(), answer).await;
        assert!(shown.contains("L’orario è nuovo") && shown.contains("CPIA"), "{shown}");
        assert!(!talk.conversation.appointment(id).await.unwrap().unwrap().value.comes);
        let again = talk.taps(id.short(), answer).await;
        assert!(again.contains("sa che vieni") || again.contains("Vuoi lasciare"), "{again}");
        let cancelled = Order::Cancel { reason: Reason::Closed };
        conversation.serve(id, cancelled, Actor::Maintainer, NOW).await.unwrap();
        let gone = talk.taps(id.short(), answer).await;
        assert!(gone.contains("Quel giorno è chiuso"), "{gone}");
    }
}

#[tokio::test]
async fn erasing_oneself_gives_the_place_back() {
    let conversation = shipped_desk::conversation(Policy::Rehearsal).await;
    let mut talk = Talk::new(1, conversation).await;
    let id = talk.book().await;
    let flow = Some("my_data".into());
    talk.does(Gesture::Input(Input::Begin { language: None, flow })).await;
    talk.chooses("erase").await;
    talk.chooses("erase").await;
    let left = talk.conversation.appointment(id).await.unwrap().unwrap().value;
    assert_eq!((left.state, left.lane), (State::CancelledByFamily, NOBODY));
    let lane = talk.family.loaded(NOW).await.value;
    assert!(lane.appointments.is_empty());
}

#[tokio::test]
async fn a_file_is_a_message_of_its_own_and_nobody_elses() {
    let conversation = shipped_desk::conversation(Policy::Rehearsal).await;
    let mut talk = Talk::new(1, conversation.clone()).await;
    let id = talk.book().await;
    talk.taps(id.short(), ReminderAnswer::Show).await;
    let said = talk.chooses("file").await;
    assert!(said.contains("foglio per il tuo calendario"), "{said}");
    let lane = talk.family.loaded(NOW).await.value;
    let posts: Vec<_> = lane.outgoing.posts.iter().map(|post| post.content.clone()).collect();
    assert_eq!(posts, [PostContent::CalendarFile(id)]);
    let file = conversation.calendar_file(talk.family.lane, &lane, id, NOW).await.unwrap();
    let (name, bytes) = file.unwrap();
    assert_eq!(name.rsplit_once('.').unwrap().1, "ics");
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains("SUMMARY:Appuntamento ") && text.contains("BEGIN:VEVENT"), "{text}");
    let stranger = Talk::new(2, conversation.clone()).await;
    let mut forged = stranger.family.loaded(NOW).await.value;
    forged.appointments.push(id);
    let none = conversation.calendar_file(stranger.family.lane, &forged, id, NOW).await;
    assert_eq!(none.unwrap(), None);
}

#[tokio::test]
async fn words_given_along_stay_with_the_appointment_alone() {
    let conversation = shipped_desk::conversation(Policy::Rehearsal).await;
    let mut talk = Talk::new(6, conversation).await;
    for (choice, is_given) in [("other", false), ("book", true)] {
        let id = talk.keep().await;
        let picked = Offer::Appointment { id, start: NOW, wish: Wished::Show };
        talk.stands_at("words", Errand { picked: Some(picked), ..Errand::default() }).await;
        let asked = talk.does(Gesture::Input(Input::Text("parole mie".to_owned()))).await;
        assert!(asked.contains("Va bene così?"), "{asked}");
        talk.chooses(choice).await;
        let session = talk.family.loaded(NOW).await.value.session;
        let stays = session.slots.values().any(|value| matches!(value, Value::Text(_)));
        assert!(!stays, "{choice}: {:?}", session.slots.keys());
        let kept = talk.conversation.appointment(id).await.unwrap();
        let words = kept.and_then(|kept| kept.value.shared.words);
        assert_eq!(words, is_given.then(|| "parole mie".to_owned()));
    }
}
