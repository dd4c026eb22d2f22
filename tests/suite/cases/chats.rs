//! The chat that rings for an operator: it is not forgotten because nobody writes there, and one
//! that is erased is told as gone.

use std::time::Duration;

use sportello::app::staffing;
use sportello::cases::case::CaseKind;
use sportello::conversation::cases::roster::InTelegram;
use sportello::conversation::exchange::Gesture;
use sportello::conversation::handle::Handled;
use sportello::conversation::lane::LaneStanding;
use sportello::conversation::operators::key_of;
use sportello::conversation::touch::AlarmAnswer;
use sportello::flow::event::Input;
use sportello::ids::{CaseId, LaneId, OperatorId};
use sportello::people::Operator;
use sportello::store::audit::Actor;

use super::rig::{Rig, chat_of, her};

const WHO: OperatorId = OperatorId([1; 16]);
const SESSIONS: Duration = Duration::from_hours(90 * 24);

/// Lets the lane's own timer fire, as the jobs do.
async fn fire(rig: &mut Rig, lane: LaneId) -> Handled {
    let record = rig.lane(lane).await;
    rig.now = rig.now.max(record.timer.expect("a lane that is not erased is looked after"));
    let is_forgotten = rig.conversation.is_forgotten(&record, rig.now);
    let gesture = if is_forgotten { Gesture::Forget } else { Gesture::Input(Input::Timeout) };
    rig.gesture(lane, gesture).await
}

async fn record(rig: &Rig, who: OperatorId) -> Operator {
    rig.conversation.records.load::<Operator>(&key_of(who)).await.unwrap().unwrap().value
}

async fn in_telegram(rig: &Rig, who: OperatorId) -> InTelegram {
    rig.conversation.in_telegram(&record(rig, who).await).await.unwrap()
}

async fn listed(rig: &Rig, who: OperatorId) -> (bool, bool) {
    let list = staffing::list(&rig.conversation, rig.now).await.unwrap();
    let id = who.to_string();
    let line = list.as_array().unwrap().iter().find(|line| line["id"] == id.as_str()).unwrap();
    (line["telegram_joined"].as_bool().unwrap(), line["telegram_rings"].as_bool().unwrap())
}

#[tokio::test]
async fn a_chat_that_rings_is_not_forgotten_although_nobody_writes_there() {
    let mut rig = Rig::new().await;
    let (lane, began) = (chat_of(WHO), rig.now);
    while rig.now.since(began) < 4 * SESSIONS {
        fire(&mut rig, lane).await;
        // They do nothing but answer their tests.
        rig.answer(WHO, CaseId(WHO.0), AlarmAnswer::Claim).await;
    }
    assert_eq!(rig.lane(lane).await.standing, LaneStanding::Open);
    assert_eq!(in_telegram(&rig, WHO).await, InTelegram::Rings);
    assert_eq!(listed(&rig, WHO).await, (true, true));
    let candidate = rig.conversation.candidate(WHO, rig.now).await.unwrap().unwrap();
    assert!(candidate.channels.telegram);
    rig.on_duty(WHO).await;
    let case = rig.rung(her(1), CaseKind::Discreet).await;
    assert!(rig.phone(WHO).await.iter().any(|line| line.case == case), "and it rings");
}

#[tokio::test]
async fn the_chat_of_somebody_who_left_is_forgotten_like_any_other() {
    let mut rig = Rig::new().await;
    let lane = chat_of(WHO);
    fire(&mut rig, lane).await;
    rig.conversation.disable_operator(WHO, Actor::Maintainer, rig.now).await.unwrap();
    // Another, whose record names a newer chat of theirs: the old one was left behind.
    let other = OperatorId([2; 16]);
    rig.change(other, |operator| operator.lane = Some(her(9))).await;
    for lane in [lane, chat_of(other)] {
        let began = rig.now;
        while rig.lane(lane).await.standing == LaneStanding::Open {
            assert!(rig.now.since(began) <= 2 * SESSIONS);
            fire(&mut rig, lane).await;
        }
    }
    assert_eq!(record(&rig, other).await.lane, Some(her(9)), "the newer one stays");
}

#[tokio::test]
async fn a_chat_that_is_erased_rings_no_more_and_is_told_as_gone() {
    let mut rig = Rig::new().await;
    rig.gesture(chat_of(WHO), Gesture::Forget).await;
    let told = async |rig: &Rig| {
        assert_eq!(record(rig, WHO).await.lane, None);
        assert_eq!(listed(rig, WHO).await, (false, false));
        let candidate = rig.conversation.candidate(WHO, rig.now).await.unwrap().unwrap();
        assert!(!candidate.channels.telegram);
    };
    told(&rig).await;
    // A greeting while the erasure goes on is a new life, and no operator's.
    rig.gesture(chat_of(WHO), Gesture::Input(Input::Begin { language: None, flow: None })).await;
    assert_eq!(rig.lane(chat_of(WHO)).await.operator, None);
    told(&rig).await;
    // A new invitation makes it ring again.
    let invited = rig.conversation.invite_again(WHO, Actor::Maintainer, rig.now).await.unwrap();
    let token = invited.telegram.reveal().to_owned();
    rig.gesture(chat_of(WHO), Gesture::Join { token }).await;
    assert_eq!(listed(&rig, WHO).await, (true, true));
}
