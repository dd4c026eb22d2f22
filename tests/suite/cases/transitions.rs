//! Every transition is lawful or refused with its reason.

use std::time::Duration;

use sportello::cases::case::{Act, Case, CaseKind, Ground, Outcome, Refused, Review, State};
use sportello::cases::protocol::Timing;
use sportello::cases::{Owner, State as S};
use sportello::ids::OperatorId;
use sportello::time::Timestamp;

const NOW: Timestamp = Timestamp(1_795_509_000_000);
const ANNA: OperatorId = OperatorId([1; 16]);
const BEA: OperatorId = OperatorId([2; 16]);
const HOUR: Duration = Duration::from_hours(1);

fn in_state(state: State) -> Case {
    Case { state, ..Case::received(CaseKind::Discreet, NOW) }
}

/// A case in every state, held by Anna where somebody holds it.
fn every_state() -> Vec<Case> {
    let review = Review { at: NOW + HOUR, is_reminded: false };
    [
        S::Received,
        S::WaitingForOpening { opens: NOW + HOUR, by: None },
        S::Notified { step: 1, round: 0, until: NOW + HOUR },
        S::Claimed { by: ANNA, step: 1, round: 0, until: NOW + HOUR },
        S::Acknowledged { by: ANNA, review },
        S::InContact { by: ANNA, review },
        S::WaitingForHer { by: ANNA, review },
        S::Referred { by: ANNA, ground: Ground::Consent, review },
        S::Closed { outcome: Outcome::Answered, at: NOW, by: None },
    ]
    .map(in_state)
    .to_vec()
}

fn every_act() -> Vec<Act> {
    let review = NOW + HOUR;
    vec![
        Act::Claim,
        Act::Pass,
        Act::Acknowledge,
        Act::Contact,
        Act::WaitForHer { review },
        Act::WaitForOpening { opens: review },
        Act::Refer { ground: Ground::Consent, review },
        Act::Close { outcome: Outcome::Answered },
        Act::CallIn { who: BEA },
    ]
}

fn letter(case: &Case) -> char {
    match case.state {
        S::Received => 'R',
        S::WaitingForOpening { .. } => 'O',
        S::Notified { .. } => 'N',
        S::Claimed { .. } => 'C',
        S::Acknowledged { .. } => 'A',
        S::InContact { .. } => 'I',
        S::WaitingForHer { .. } => 'H',
        S::Referred { .. } => 'F',
        S::Closed { .. } => 'X',
    }
}

fn told(outcome: Result<Case, Refused>) -> String {
    match outcome {
        Ok(case) => letter(&case).to_string(),
        Err(refused) => match refused {
            Refused::Taken => "taken",
            Refused::AlreadyTheirs => "theirs",
            Refused::AlreadyPassed => "passed",
            Refused::NotTheirs => "not",
            Refused::Over => "over",
            Refused::OutOfOrder => "order",
            Refused::BadReview => "review",
            Refused::NoDoor => "door",
            Refused::NoKey => "key",
            Refused::NoReason => "reason",
            Refused::TooLong => "long",
            Refused::Unknown => "unknown",
        }
        .to_owned(),
    }
}

fn table(by: OperatorId) -> Vec<String> {
    every_state()
        .iter()
        .map(|case| {
            let row: Vec<String> = every_act()
                .into_iter()
                .map(|act| told(case.act(by, act, NOW, &Timing::default())))
                .collect();
            format!("{}: {}", letter(case), row.join(" "))
        })
        .collect()
}

#[test]
fn the_holder_moves_a_case_through_every_lawful_transition_and_no_other() {
    // claim pass acknowledge contact wait-for-her wait-for-opening refer close call-in
    assert_eq!(
        table(ANNA),
        [
            "R: C order order order order order order order order",
            "O: C order order order order order order order order",
            "N: C N order order order order order order order",
            "C: theirs N A I order order order order C",
            "A: theirs R theirs I H O F X A",
            "I: theirs R theirs I H O F X I",
            "H: theirs R theirs I H O F X H",
            "F: theirs R theirs I H O F X F",
            "X: over over over over over over over over over",
        ]
    );
}

#[test]
fn somebody_else_can_do_nothing_to_a_case_that_is_held() {
    assert_eq!(
        table(BEA),
        [
            "R: C order order order order order order order order",
            "O: C order order order order order order order order",
            "N: C N order order order order order order order",
            "C: taken not not not not not not not not",
            "A: taken not not not not not not not not",
            "I: taken not not not not not not not not",
            "H: taken not not not not not not not not",
            "F: taken not not not not not not not not",
            "X: over over over over over over over over over",
        ]
    );
}

#[test]
fn an_open_case_always_has_an_owner_and_an_instant() {
    for case in every_state() {
        for act in every_act() {
            let after = case.act(ANNA, act, NOW, &Timing::default()).unwrap_or(case.clone());
            assert_eq!(after.next_at().is_some(), after.is_open(), "{after:?}");
            assert_eq!(after.owner() == Owner::Nobody, !after.is_open(), "{after:?}");
        }
    }
}

#[test]
fn a_time_to_look_again_is_ahead_and_not_too_far() {
    let review = Review { at: NOW + HOUR, is_reminded: false };
    let case = in_state(S::InContact { by: ANNA, review });
    let timing = Timing::default();
    let wait = |at| case.act(ANNA, Act::WaitForHer { review: at }, NOW, &timing);
    assert_eq!(wait(NOW), Err(Refused::BadReview));
    assert_eq!(wait(NOW - HOUR), Err(Refused::BadReview));
    assert_eq!(wait(NOW + timing.review_max + HOUR), Err(Refused::BadReview));
    assert!(wait(NOW + timing.review_max).is_ok());
}

#[test]
fn the_last_one_rung_who_passes_makes_it_climb_at_once() {
    let mut case = in_state(S::Notified { step: 0, round: 0, until: NOW + HOUR });
    case.rung = [ANNA, BEA].into();
    let case = case.act(ANNA, Act::Pass, NOW, &Timing::default()).unwrap();
    assert_eq!(case.next_at(), Some(NOW + HOUR), "somebody is still rung");
    let case = case.act(BEA, Act::Pass, NOW, &Timing::default()).unwrap();
    assert_eq!(case.next_at(), Some(NOW), "nobody is left to wait for");
    assert_eq!(case.act(BEA, Act::Pass, NOW, &Timing::default()), Err(Refused::AlreadyPassed));
}
