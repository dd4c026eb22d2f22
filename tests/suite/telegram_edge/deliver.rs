//! The delivery loop against a loopback server.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use serde_json::json;
use sportello::app::telemetry::Metrics;
use sportello::conversation::exchange::{Block, Button, Reply, Touch};
use sportello::conversation::lane::{Alarm, Guard, Lane, Post, PostContent};
use sportello::conversation::notice::Said;
use sportello::flow::screen::ChoiceKey;
use sportello::ids::{AppointmentId, PlaceId};
use sportello::telegram::deliver::{Courier, Delivery, NotCommitted, PostWords, Words, deliver};
use sportello::telegram::lanes::Counters;
use sportello::telegram::lanes::{Offer, SentOutcome, Urgency};
use sportello::telegram::multipart::File;
use sportello::telegram::pace::Limits;
use sportello::telegram::receive::CallbackId;
use sportello::text::locale::Direction;
use sportello::text::preview::Neutral;
use sportello::time::Timestamp;
use tokio::sync::{Notify, watch};

use super::calls::{Request, client, ok, server};
use super::lanes::{lane, lane_id, ticket};

fn words() -> Arc<Words> {
    let screen = |lane: &Lane| {
        assert_ne!(lane.outgoing.screen, 13, "a screen that cannot be rendered");
        let touch = Touch::Choice(ChoiceKey(1));
        Some(Reply {
            number: lane.outgoing.screen,
            language: "it".into(),
            direction: Direction::LeftToRight,
            title: "T".to_owned(),
            blocks: vec![Block::Text(format!("schermo {} <&>", lane.outgoing.screen))],
            choices: vec![Button { touch, icon: None, label: "Sì".to_owned(), language: None }],
            entry: None,
            navigation: Vec::new(),
            fallbacks_count: 0,
        })
    };
    let post = |_: &Lane, content: &PostContent| match content {
        PostContent::Pin(_) => Some(PostWords::Location { latitude: 45.5, longitude: 9.75 }),
        _ => None,
    };
    let alarm = |_: &Lane, alarm: &Alarm| {
        Said::text(format!("allarme {}", alarm.lines.len()), Direction::LeftToRight)
    };
    let file = |_, _: &Lane, _: AppointmentId| -> BoxFuture<'static, Option<File>> {
        Box::pin(async {
            let (name, bytes) = ("orario.ics".to_owned(), Bytes::from_static(b"BEGIN:VCALENDAR"));
            Some(File { name, media_type: "text/calendar", bytes })
        })
    };
    Arc::new(Words {
        screen: Box::new(screen),
        post: Box::new(post),
        alarm: Box::new(alarm),
        file: Box::new(file),
    })
}

fn offer(id: u64, lane: Lane) -> Offer {
    let number = u32::try_from(lane.outgoing.number).unwrap();
    Offer {
        lane: lane_id(id),
        snapshot: Arc::new(lane),
        urgency: Urgency::Answer,
        ticket: Some(ticket(number)),
    }
}

/// Runs a delivery of `offers` until all tickets are settled; what was committed and requested.
async fn run(offers: Vec<Offer>, failures: usize) -> (Vec<SentOutcome>, Vec<Request>) {
    let (address, seen) = server(|_| ok(r#"{"message_id":31}"#)).await;
    let clock = Arc::new(|| Timestamp(1_000_000));
    let courier = Courier::new(Limits::UNLIMITED, clock);
    let tickets = offers.len();
    for offer in offers {
        courier.offer(offer);
    }
    let committed: Arc<Mutex<Vec<SentOutcome>>> = Arc::default();
    let (log, settled) = (Arc::clone(&committed), Arc::new(Notify::new()));
    let nudge = Arc::clone(&settled);
    let left = Mutex::new(failures);
    let commit = move |outcomes: Vec<SentOutcome>| {
        let mut left = left.lock().unwrap();
        let fails = *left > 0;
        *left = left.saturating_sub(1);
        if !fails {
            log.lock().unwrap().extend(outcomes);
            nudge.notify_one();
        }
        async move { if fails { Err(NotCommitted) } else { Ok(()) } }
    };
    let (stop, stopped) = watch::channel(false);
    let grace = Duration::from_secs(5);
    let courier = Arc::clone(&courier);
    let delivery = Delivery { courier, client: client(&address), words: words(), commit, grace };
    let running = tokio::spawn(deliver(delivery, stopped));
    let count =
        || committed.lock().unwrap().iter().map(|outcome| outcome.tickets.len()).sum::<usize>();
    while count() < tickets && failures == 0 {
        settled.notified().await;
    }
    stop.send(true).unwrap();
    running.await.unwrap();
    let committed = committed.lock().unwrap().clone();
    let seen = seen.lock().unwrap().clone();
    (committed, seen)
}

#[tokio::test]
async fn screens_are_delivered_and_their_outcomes_committed() {
    let (committed, seen) = run((0..100).map(|id| offer(id, lane(1))).collect(), 0).await;
    assert_eq!(seen.len(), 100);
    assert_eq!(
        seen[0].1,
        json!({
            "chat_id": 7, "text": "schermo 1 &lt;&amp;&gt;", "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": true},
            "reply_markup": {"inline_keyboard": [[{"text": "Sì", "callback_data": "1.1"}]]},
        })
    );
    assert!(committed.iter().all(|outcome| outcome.message.is_some() && outcome.number == 1));
}

#[tokio::test]
async fn posts_are_pins_or_nothing() {
    let mut offered = lane(0);
    offered.outgoing.number = 2;
    offered.outgoing.posts = vec![
        Post { number: 1, content: PostContent::Pin(PlaceId::from("x")), guard: Guard::default() },
        Post {
            number: 2,
            content: PostContent::Neutral(Neutral::Trouble),
            guard: Guard::default(),
        },
    ];
    let (committed, seen) = run(vec![offer(0, offered)], 0).await;
    assert_eq!(seen.len(), 1, "a post with nothing to say is not sent");
    assert!(seen[0].0.ends_with("/SendLocation"));
    assert_eq!(seen[0].1, json!({"chat_id": 7, "latitude": 45.5, "longitude": 9.75}));
    assert_eq!(committed.last().unwrap().number, 2);
}

#[tokio::test]
async fn a_panic_while_rendering_costs_that_call_only() {
    let (committed, seen) = run(vec![offer(0, lane(13)), offer(1, lane(1))], 0).await;
    assert_eq!(seen.len(), 1);
    let given_up: u32 = committed.iter().map(|outcome| outcome.given_up).sum();
    assert_eq!((committed.len(), given_up), (2, 1));
}

#[tokio::test]
async fn a_stop_finishes_what_is_in_flight_and_does_not_wait_for_a_store_that_is_down() {
    let (committed, _) = run(vec![offer(0, lane(1))], usize::MAX).await;
    assert!(committed.is_empty());
}

#[tokio::test]
async fn callback_queries_are_answered_empty() {
    let (address, seen) = server(|_| ok("true")).await;
    let courier = Courier::new(Limits::TELEGRAM, Arc::new(|| Timestamp(0)));
    courier.answer_callback(&client(&address), CallbackId("q1".to_owned()));
    while seen.lock().unwrap().is_empty() {
        tokio::task::yield_now().await;
    }
    let (path, body) = seen.lock().unwrap()[0].clone();
    assert!(path.ends_with("/AnswerCallbackQuery"));
    assert_eq!(body, json!({"callback_query_id": "q1"}));
}

#[test]
fn what_the_sender_counted_is_shown_once_however_often_it_is_told() {
    let metrics = Metrics::default();
    let counted = Counters { effects: 2, gone: 1, server_errors: 1, ..Counters::default() };
    metrics.sending(&counted, 4);
    metrics.sending(&Counters { effects: 5, ..counted }, 1);
    let text = metrics.text();
    let line = |name: &str| text.lines().filter(|line| line.starts_with(name)).collect::<Vec<_>>();
    let done = "sportello_calls_total{outcome=\"Done\"}";
    assert_eq!(line(done), [format!("{done} 6")]);
    let failed = "sportello_calls_total{outcome=\"Failed\"}";
    assert_eq!(line(failed), [format!("{failed} 1")]);
    assert_eq!(line("sportello_lanes_waiting"), ["sportello_lanes_waiting 1"]);
}
