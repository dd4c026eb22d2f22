//! What may become of an appointment, when reminders are due, and what files say.

use std::time::Duration;

use sportello::booking::appointment::{
    Appointment, Notice, Origin, Refused, Seat, Shared, State, Step, reference,
};
use sportello::booking::bits::Span;
use sportello::booking::calendar::{Confirmation, Discretion};
use sportello::booking::choose::Team;
use sportello::booking::ics::{self, Words};
use sportello::booking::reminder::{ReminderWish, Sent};
use sportello::booking::waiting::{Joined, WAITING_MAX, Waiting, WaitingList};
use sportello::ids::{AppointmentId, LaneId, LanguageTag, PlaceId, ResourceId};
use sportello::time::Timestamp;

use super::fixture::{at, desk, ordinary, sound};

const STEPS: [Step; 10] = [
    Step::Request,
    Step::Book,
    Step::Confirm,
    Step::MoveByFamily,
    Step::MoveByService,
    Step::CancelByFamily,
    Step::CancelByService,
    Step::Attend,
    Step::Miss,
    Step::Lapse,
];

fn appointment(state: State, start: Timestamp) -> Appointment {
    Appointment {
        lane: LaneId([7; 16]),
        place: PlaceId::new("desk"),
        discretion: Discretion::Ordinary,
        seat: Seat {
            start,
            zone: "Europe/Rome".to_owned(),
            wall: start.in_rome().datetime(),
            length_minutes: 30,
            span: Span { from: 108, until: 114 },
            team: Team { operator: ResourceId::new("anna"), mediator: None, room: None },
        },
        state,
        since: at("2026-11-01T10:00"),
        deadline: None,
        shared: Shared { words: Some("due parole".to_owned()), ..Shared::default() },
        reminders: None,
        sent: Vec::new(),
        generation: 0,
        sequence: 0,
        comes: false,
        reason: None,
        news: None,
        notice: Notice::Done,
        origin: Origin::Chosen,
        timer: None,
    }
}

#[test]
fn what_is_over_stays_over_and_nothing_begins_twice() {
    for (_, state) in State::ALL {
        for step in STEPS {
            for confirmation in [Confirmation::ByHand, Confirmation::AtOnce] {
                let next = state.after(step, confirmation);
                // Whoever noted the wrong one of the two notes the other.
                let mended = matches!(
                    (state, next),
                    (State::Attended, Some(State::NoShow)) | (State::NoShow, Some(State::Attended))
                );
                assert!(state.is_open() || next.is_none() || mended, "{state:?} {step:?}");
                assert_ne!(next, Some(State::Held), "only the beginning holds");
                if state == State::Held {
                    let yes = match confirmation {
                        Confirmation::ByHand => State::Requested,
                        Confirmation::AtOnce => State::Booked,
                    };
                    let decided = matches!(step, Step::Request | Step::Book).then_some(next);
                    assert!(decided.is_none_or(|next| next.is_none_or(|next| next == yes)));
                }
            }
        }
    }
    assert_eq!(State::Held.after(Step::Book, Confirmation::ByHand), None, "nobody said yes");
    assert_eq!(State::Booked.after(Step::Lapse, Confirmation::AtOnce), None);
}

#[test]
fn time_allows_and_refuses() {
    let calendars = sound(&ordinary());
    let calendar = desk(&calendars);
    let start = at("2026-11-09T09:00");
    let booked = appointment(State::Booked, start);
    let may = |step, wall: &str| booked.may(step, &calendar, at(wall));
    assert_eq!(may(Step::CancelByFamily, "2026-11-08T09:00"), Ok(State::CancelledByFamily));
    assert_eq!(may(Step::CancelByFamily, "2026-11-08T09:01"), Err(Refused::TooLate));
    assert_eq!(may(Step::MoveByFamily, "2026-11-08T09:01"), Err(Refused::TooLate));
    assert_eq!(may(Step::CancelByService, "2026-11-09T08:59"), Ok(State::CancelledByService));
    assert_eq!(may(Step::Attend, "2026-11-09T08:59"), Err(Refused::TooEarly));
    assert_eq!(may(Step::Attend, "2026-11-09T09:00"), Ok(State::Attended));
    assert_eq!(may(Step::MoveByService, "2026-11-09T09:00"), Err(Refused::TooLate));
    let mut held = appointment(State::Booked, start);
    held.step(State::Held, &calendar, at("2026-11-07T10:00"));
    let may = |step, wall: &str| held.may(step, &calendar, at(wall));
    assert_eq!(may(Step::Book, "2026-11-07T10:04"), Ok(State::Booked));
    assert_eq!(may(Step::Book, "2026-11-07T10:05"), Err(Refused::TooLate), "it lapsed");
    assert_eq!(may(Step::Lapse, "2026-11-07T10:04"), Err(Refused::TooEarly));
    assert_eq!(may(Step::Lapse, "2026-11-07T10:05"), Ok(State::Lapsed));
    assert_eq!(held.due(Some(&calendar), at("2026-11-07T10:00")), at("2026-11-07T10:05"));
}

#[test]
fn a_request_never_waits_beyond_the_appointment() {
    let calendars = sound(&ordinary().replace("confirm: at-once", "confirm: by-hand"));
    let mut asked = appointment(State::Held, at("2026-11-09T09:00"));
    asked.step(State::Requested, &desk(&calendars), at("2026-11-08T09:00"));
    assert_eq!(asked.deadline, Some(at("2026-11-09T09:00")), "not three days");
}

#[test]
fn reminders_come_inside_the_hours_and_before_never_after() {
    let wish = ReminderWish { from_minute: 540, until_minute: 1200, since: at("2026-11-01T10:00") };
    let offsets = [2880, 180];
    let start = at("2026-11-09T09:00");
    let (first, offset) = wish.next(&offsets, start, 0, &[]).unwrap();
    assert_eq!((first, offset), (at("2026-11-07T09:00"), 2880));
    let sent = [Sent { generation: 0, offset_minutes: 2880 }];
    // Six in the morning is too early: the evening before.
    assert_eq!(wish.next(&offsets, start, 0, &sent), Some((at("2026-11-08T19:59"), 180)));
    let both = [sent[0], Sent { generation: 0, offset_minutes: 180 }];
    assert_eq!(wish.next(&offsets, start, 0, &both), None, "each once");
    assert!(wish.next(&offsets, start, 1, &both).is_some(), "a moved one begins anew");
    let late = ReminderWish { since: at("2026-11-08T08:00"), ..wish };
    assert_eq!(late.next(&offsets, start, 0, &[]), Some((at("2026-11-08T19:59"), 180)));
}

#[test]
fn reminders_keep_their_distance_through_the_change_of_the_clock() {
    let wish = ReminderWish { from_minute: 0, until_minute: 1440, since: Timestamp::EPOCH };
    for start in ["2027-03-28T09:00", "2027-10-31T09:00"] {
        let (due, _) = wish.next(&[1440], at(start), 0, &[]).unwrap();
        assert_eq!(at(start).since(due), Duration::from_hours(24));
    }
}

#[test]
fn what_was_missed_while_nothing_ran_is_known() {
    let wish = ReminderWish { from_minute: 540, until_minute: 1200, since: at("2026-11-01T10:00") };
    let overdue =
        wish.overdue(&[2880, 180], at("2026-11-09T09:00"), 3, &[], at("2026-11-09T08:00"));
    let offsets: Vec<u32> = overdue.iter().map(|sent| sent.offset_minutes).collect();
    assert_eq!(offsets, [2880, 180]);
    assert!(overdue.iter().all(|sent| sent.generation == 3));
}

#[test]
fn the_waiting_list_serves_in_order() {
    let mut list = WaitingList::default();
    let waiting = |number: u8, mediator: Option<&str>| Waiting {
        lane: LaneId([number; 16]),
        language: None,
        mediator: mediator.map(LanguageTag::from),
        since: Timestamp(i64::from(number)),
    };
    assert_eq!(list.join(waiting(1, Some("ar"))), Joined::Waiting);
    assert_eq!(list.join(waiting(2, None)), Joined::Waiting);
    assert_eq!(list.join(waiting(1, None)), Joined::Waiting);
    assert_eq!(list.entries().len(), 2, "once each");
    let next = list.next(|it| it.mediator.is_none()).unwrap();
    assert_eq!(next.lane, LaneId([2; 16]), "the first whom it suits");
    assert!(list.leave(LaneId([1; 16])));
    assert!(!list.leave(LaneId([1; 16])));
    for number in 0..WAITING_MAX {
        let mut one = waiting(9, None);
        one.lane.0[..8].copy_from_slice(&number.to_be_bytes());
        assert_eq!(list.join(one), Joined::Waiting);
    }
    assert_eq!(list.join(waiting(3, None)), Joined::Full);
}

#[test]
fn a_file_tells_changes_and_no_name() {
    let id = AppointmentId([3; 16]);
    let mut booked = appointment(State::Booked, at("2026-11-09T09:00"));
    booked.sequence = 4;
    let words = || Words {
        summary: "Appuntamento; sportello, porta 2\\3".to_owned(),
        location: Some("Via Lunga 1,\nTreviglio — ".to_owned() + &"è".repeat(80)),
        description: None,
    };
    let file = ics::calendar(&[(id, &booked, words())]);
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "DTSTART:20261109T080000Z",
        "DTEND:20261109T083000Z",
        "SEQUENCE:4",
        "STATUS:CONFIRMED",
        "SUMMARY:Appuntamento\\; sportello\\, porta 2\\\\3",
        "END:VCALENDAR",
    ] {
        assert!(file.contains(&format!("{line}\r\n")), "{line} in\n{file}");
    }
    assert!(file.contains("Via Lunga 1\\,\\nTreviglio"), "{file}");
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "an unfolded line: {line}");
        assert!(!line.contains('\n'), "a bare line feed");
    }
    let unfolded = file.replace("\r\n ", "");
    assert!(unfolded.contains(&"è".repeat(80)), "folding keeps letters whole");
    assert!(!file.contains("due parole"));
    booked.state = State::CancelledByService;
    booked.sequence = 5;
    let cancelled = ics::calendar(&[(id, &booked, words())]);
    assert!(cancelled.contains("STATUS:CANCELLED\r\n") && cancelled.contains("SEQUENCE:5\r\n"));
    let uid = |file: &str| file.lines().find(|line| line.starts_with("UID:")).unwrap().to_owned();
    assert_eq!(uid(&file), uid(&cancelled));
}

#[test]
fn references_are_short_and_plain() {
    let written = reference(AppointmentId([0xab; 16]));
    assert_eq!(written.len(), 6);
    assert!(!written.contains(['A', 'E', 'I', 'O', 'U', '0', '1']));
}
