//! The chain in time: steps, empty ones, leases, restarts and jumps of the clock.

use std::time::Duration;

use sportello::cases::case::{Act, Case, CaseKind, Ground, Review, State, When};
use sportello::cases::chain::{Roster, Step, Weakness, Who, weaknesses};
use sportello::cases::protocol::{Team, Timing};
use sportello::cases::routing::{Candidate, Channels, Exclusion};
use sportello::cases::watch::{Fault, Move, Target, Truth, Why, audit, next, truth};
use sportello::ids::OperatorId;
use sportello::time::Timestamp;
use sportello::time::week::{Span, WeekHours};

use super::routing::candidate;

/// A Tuesday morning in Rome.
const NOW: Timestamp = Timestamp(1_795_509_000_000);
const MINUTE: Duration = Duration::from_mins(1);
const ALL: Channels = Channels { telegram: true, email: true, http: true };
const OUTSIDE: Channels = Channels { telegram: false, email: true, http: true };

pub fn team() -> Team {
    let mut days: [Vec<Span>; 7] = Default::default();
    days.fill(vec![Span::parse("08:00-20:00").unwrap()]);
    let step = |who, channels, minutes: u32| Step { who, channels, wait: MINUTE * minutes };
    Team {
        people: ["op-1", "op-2", "op-3", "op-4"].map(str::to_owned).to_vec(),
        hours: WeekHours { days, closed: Vec::new(), open_on_holidays: true },
        pages_outside_hours: false,
        answers_within_hours: Some(1),
        chain: vec![
            step(Who::OnDuty, ALL, 5),
            step(Who::Next, ALL, 10),
            step(Who::Supervisor, ALL, 10),
            step(Who::LastResort, OUTSIDE, 15),
        ],
        timing: Timing::default(),
    }
}

/// One and two on duty, three not, four supervises.
pub fn roster() -> Roster {
    let off = Candidate { is_on_duty: false, ..candidate(3) };
    let chief =
        Candidate { is_supervisor: true, is_on_duty: false, on_chain: [].into(), ..candidate(4) };
    Roster {
        people: vec![candidate(1), candidate(2), off, chief],
        last_resort: OUTSIDE,
        maintainers: OUTSIDE,
    }
}

fn id(id: u8) -> OperatorId {
    OperatorId([id; 16])
}

fn case() -> Case {
    Case::received(CaseKind::Discreet, NOW)
}

/// A request that the chain is ringing for.
fn notified(step: u8, round: u16) -> Case {
    Case { state: State::Notified { step, round, until: NOW + MINUTE }, ..case() }
}

/// Lets the watch look every five seconds for so long; what it did, and when.
fn watched(mut case: Case, roster: &Roster, from: Timestamp, long: Duration) -> Vec<(u64, Move)> {
    let mut done = Vec::new();
    let mut now = from;
    while now <= from + long {
        if let Some(moved) = next(&case, &team(), roster, now) {
            case = moved.case.clone();
            done.push((now.since(from).as_secs() / 60, moved));
        }
        now = now + Duration::from_secs(5);
    }
    done
}

#[test]
fn the_chain_is_climbed_step_by_step_to_the_maintainers_and_begins_again() {
    let done = watched(case(), &roster(), NOW, MINUTE * 80);
    let told: Vec<(u64, Why)> = done.iter().map(|(at, moved)| (*at, moved.why)).collect();
    assert_eq!(
        told,
        [
            (0, Why::Rung(0)),
            (5, Why::Rung(1)),
            (15, Why::Rung(2)),
            (25, Why::Rung(3)),
            (40, Why::Exhausted),
            (55, Why::Rung(0)),
            (60, Why::Rung(1)),
            (70, Why::Rung(2)),
            (80, Why::Rung(3)),
        ]
    );
    assert_eq!(done[0].1.ring, [id(1), id(2)]);
    assert_eq!(done[1].1.ring, [id(3)]);
    assert_eq!(done[2].1.ring, [id(4)]);
    assert_eq!(done[3].1.calls, [(Target::LastResort(CaseKind::Discreet), OUTSIDE)]);
    assert!(done[3].1.ring.is_empty());
    assert_eq!(done[4].1.calls, [(Target::Maintainers, OUTSIDE)]);
}

#[test]
fn an_empty_step_is_skipped_at_once() {
    let mut roster = roster();
    for who in &mut roster.people {
        who.is_on_duty = false;
    }
    roster.people.retain(|who| who.is_supervisor);
    let moved = next(&case(), &team(), &roster, NOW).unwrap();
    assert_eq!((moved.why, moved.ring), (Why::Rung(2), vec![id(4)]));
    roster.people.clear();
    let moved = next(&case(), &team(), &roster, NOW).unwrap();
    assert_eq!(moved.why, Why::Rung(3), "nobody at all: the last resort at once");
    roster.last_resort = Channels::default();
    let moved = next(&case(), &team(), &roster, NOW).unwrap();
    assert_eq!(moved.why, Why::Exhausted, "not even a last resort: the maintainers at once");
}

#[test]
fn everybody_excluded_is_the_last_resort_at_once_and_numbers_for_her() {
    let mut case = case();
    case.exclusions.insert(Exclusion::Acquaintance);
    let moved = next(&case, &team(), &roster(), NOW).unwrap();
    assert_eq!((moved.why, moved.ring.len()), (Why::Rung(3), 0));
    assert!(moved.calls.iter().all(|(to, _)| *to == Target::LastResort(CaseKind::Discreet)));
    let truth = truth(CaseKind::Discreet, Some(&moved.case), &team(), &roster(), NOW);
    assert_eq!(truth, Truth::Nobody);
}

#[test]
fn a_claim_that_is_not_acknowledged_expires_and_climbs_on() {
    let rung = next(&case(), &team(), &roster(), NOW).unwrap().case;
    let claimed = rung.act(id(1), Act::Claim, NOW + MINUTE, &team().timing).unwrap();
    assert!(claimed.rung.is_empty(), "the alarm goes from every phone");
    let lease = team().timing.lease;
    assert_eq!(next(&claimed, &team(), &roster(), NOW + MINUTE + lease - MINUTE), None);
    let moved = next(&claimed, &team(), &roster(), NOW + MINUTE + lease).unwrap();
    assert_eq!((moved.why, &moved.ring), (Why::Rung(1), &vec![id(3)]));
    assert!(moved.case.passed.contains(&id(1)), "who let it expire is not asked next");
}

#[test]
fn a_pass_climbs_from_where_it_was_taken() {
    let rung = next(&case(), &team(), &roster(), NOW).unwrap().case;
    let claimed = rung.act(id(1), Act::Claim, NOW + MINUTE, &team().timing).unwrap();
    let passed = claimed.act(id(1), Act::Pass, NOW + MINUTE * 2, &team().timing).unwrap();
    let moved = next(&passed, &team(), &roster(), NOW + MINUTE * 2).unwrap();
    assert_eq!(moved.why, Why::Rung(1));
}

#[test]
fn late_turns_of_the_watch_do_not_add_up_and_an_outage_gives_each_step_its_time() {
    let rung = next(&case(), &team(), &roster(), NOW + Duration::from_secs(4)).unwrap().case;
    assert_eq!(rung.next_at(), Some(NOW + MINUTE * 5), "four seconds late, and on time again");
    // Down for an hour: the step that was due is taken, and has its full delay.
    let after = NOW + MINUTE * 65;
    let moved = next(&rung, &team(), &roster(), after).unwrap();
    assert_eq!((moved.why, moved.case.next_at()), (Why::Rung(1), Some(after + MINUTE * 10)));
}

#[test]
fn a_restart_changes_nothing() {
    let rung = next(&case(), &team(), &roster(), NOW).unwrap().case;
    let bytes = postcard::to_stdvec(&rung).unwrap();
    let again: Case = postcard::from_bytes(&bytes).unwrap();
    let at = NOW + MINUTE * 5;
    assert_eq!(next(&again, &team(), &roster(), at), next(&rung, &team(), &roster(), at));
    assert_eq!(
        next(&again, &team(), &roster(), NOW - MINUTE * 600),
        None,
        "back in time: it waits"
    );
}

#[test]
fn outside_hours_it_waits_for_opening_unless_the_team_agreed_to_be_paged() {
    let night = NOW + Duration::from_hours(12);
    let case = Case { opened: night, ..case() };
    let moved = next(&case, &team(), &roster(), night).unwrap();
    assert_eq!((moved.why, moved.ring.len(), moved.calls.len()), (Why::Waits, 0, 0));
    let opens = moved.case.next_at().unwrap();
    assert_eq!(opens.in_rome().hour(), 8);
    let at_night = truth(CaseKind::Discreet, Some(&moved.case), &team(), &roster(), night);
    assert_eq!(at_night, Truth::Closed { opens });
    let rung = next(&moved.case, &team(), &roster(), opens).unwrap();
    assert_eq!(rung.why, Why::Rung(0));
    let urgent = Case { when: When::Now, ..case };
    assert_eq!(next(&urgent, &team(), &roster(), night).unwrap().why, Why::Waits);
    let agreed = Team { pages_outside_hours: true, ..team() };
    assert_eq!(next(&urgent, &agreed, &roster(), night).unwrap().why, Why::Rung(0));
}

#[test]
fn who_put_it_off_is_rung_when_the_team_opens() {
    let put_off =
        |by| Case { state: State::WaitingForOpening { opens: NOW, by: Some(id(by)) }, ..case() };
    let moved = next(&put_off(3), &team(), &roster(), NOW).unwrap();
    assert_eq!((moved.why, &moved.ring), (Why::Rung(0), &vec![id(1), id(2), id(3)]));
    assert!(moved.case.rung.contains(&id(3)));
    assert!(moved.calls.iter().any(|(to, _)| *to == Target::Operator(id(3))));
    let moved = next(&put_off(1), &team(), &roster(), NOW).unwrap();
    assert_eq!(moved.ring, [id(1), id(2)], "on duty: rung once");
    let mut without = roster();
    without.people[2].is_active = false;
    let moved = next(&put_off(3), &team(), &without, NOW).unwrap();
    assert_eq!(moved.ring, [id(1), id(2)], "they left");
}

#[test]
fn whoever_has_it_is_reminded_once_and_then_it_goes_back_to_the_chain() {
    let review = Review { at: NOW + MINUTE, is_reminded: false };
    let held = |state| Case { state, ..case() };
    for case in [
        held(State::Acknowledged { by: id(1), review }),
        held(State::InContact { by: id(1), review }),
        held(State::WaitingForHer { by: id(1), review }),
        held(State::Referred { by: id(1), ground: Ground::LegalDuty, review }),
    ] {
        let moved = next(&case, &team(), &roster(), NOW + MINUTE).unwrap();
        assert_eq!((moved.why, &moved.ring), (Why::Reminded, &vec![id(1)]));
        let late = NOW + MINUTE + team().timing.grace;
        let back = next(&moved.case, &team(), &roster(), late).unwrap();
        assert_eq!(back.why, Why::Rung(0), "{:?}", case.state);
    }
}

#[test]
fn a_holder_who_left_is_not_reminded_but_replaced() {
    let review = Review { at: NOW, is_reminded: false };
    let case = Case { state: State::InContact { by: id(1), review }, ..case() };
    let mut roster = roster();
    roster.people[0].is_active = false;
    let moved = next(&case, &team(), &roster, NOW).unwrap();
    assert_eq!((moved.why, moved.ring), (Why::Rung(0), vec![id(2)]));
    let faults = audit(&case, &team(), &roster, NOW, MINUTE);
    assert_eq!(faults, [Fault::HeldByStranger(id(1))]);
}

#[test]
fn she_is_told_on_duty_only_when_it_is_true() {
    let told = |roster: &Roster, case: Option<&Case>| {
        truth(CaseKind::Discreet, case, &team(), roster, NOW)
    };
    assert_eq!(told(&roster(), None), Truth::OnDuty);
    let change = |change: fn(&mut Candidate)| {
        let mut roster = roster();
        roster.people.iter_mut().for_each(change);
        roster
    };
    assert_eq!(told(&change(|who| who.is_on_duty = false), None), Truth::Nobody);
    assert_eq!(told(&change(|who| who.is_reachable = false), None), Truth::Nobody);
    assert_eq!(told(&change(|who| who.has_key = false), None), Truth::Nobody);
    assert_eq!(told(&change(|who| who.is_active = false), None), Truth::Nobody);
    let mut without = roster();
    without.last_resort = Channels { telegram: true, ..Channels::default() };
    assert_eq!(told(&without, None), Truth::Nobody);
    let passed = Case { passed: [id(1), id(2)].into(), ..case() };
    assert_eq!(told(&roster(), Some(&passed)), Truth::Nobody, "those on duty passed");
    let until = NOW + MINUTE;
    let held = Case { state: State::Claimed { by: id(1), step: 0, round: 0, until }, ..case() };
    assert_eq!(told(&roster(), Some(&held)), Truth::InHands);
}

#[test]
fn somebody_on_duty_whom_the_chain_passes_over_reads_nothing() {
    let told = |roster: &Roster, team: &Team, case: Option<&Case>| {
        truth(CaseKind::Discreet, case, team, roster, NOW)
    };
    let mut sleeping = roster();
    sleeping.people.iter_mut().for_each(|who| who.may_be_woken = false);
    assert_eq!(told(&sleeping, &team(), None), Truth::Nobody, "rung too often this night");
    let rung = Case { rung: [id(1)].into(), ..notified(0, 0) };
    assert_eq!(told(&sleeping, &team(), Some(&rung)), Truth::OnDuty, "rung by this very request");
    let by_mail = Channels { email: true, ..Channels::default() };
    let mut mailed = roster();
    mailed.people.iter_mut().for_each(|who| who.channels = by_mail);
    assert_eq!(told(&mailed, &team(), Some(&notified(0, 0))), Truth::OnDuty, "rung by mail");
    let mut calling = team();
    calling.chain[0].channels = Channels { http: true, ..Channels::default() };
    assert_eq!(told(&mailed, &calling, None), Truth::Nobody, "the step has no way to them");
}

#[test]
fn a_chain_that_was_gone_through_in_vain_promises_nobody_while_it_is_gone_through_again() {
    let told = |case: &Case, now| truth(CaseKind::Discreet, Some(case), &team(), &roster(), now);
    assert_eq!(told(&notified(0, 0), NOW), Truth::OnDuty);
    assert_eq!(told(&notified(4, 0), NOW), Truth::Nobody, "one past the last step");
    assert_eq!(told(&notified(0, 1), NOW), Truth::Nobody, "from the beginning once more");
    let night = NOW + Duration::from_hours(12);
    assert_eq!(told(&notified(0, 1), night), Truth::Nobody, "nor when it is closed");
}

#[test]
fn a_last_step_without_a_way_that_is_set_up_is_no_last_resort() {
    let by_mail = Channels { email: true, ..Channels::default() };
    let mut roster = roster();
    roster.last_resort = by_mail;
    let mut team = team();
    team.chain[3].channels = Channels { http: true, ..Channels::default() };
    let found = weaknesses(CaseKind::Discreet, None, &team.chain, &roster);
    assert_eq!(found, [Weakness::NoLastResort]);
    assert_eq!(truth(CaseKind::Discreet, None, &team, &roster, NOW), Truth::Nobody);
    team.chain[3].channels = by_mail;
    assert_eq!(weaknesses(CaseKind::Discreet, None, &team.chain, &roster), []);
    team.chain.pop();
    let found = weaknesses(CaseKind::Discreet, None, &team.chain, &roster);
    assert_eq!(found, [Weakness::NoLastResort], "no such step at all");
}

#[test]
fn one_reachable_person_is_no_chain() {
    let mut roster = roster();
    for who in roster.people.iter_mut().skip(1) {
        who.is_reachable = false;
    }
    let found = weaknesses(CaseKind::Discreet, None, &team().chain, &roster);
    assert_eq!(found, [Weakness::FewReachable { reachable: 1 }]);
    // It still rings whom it can.
    assert_eq!(next(&case(), &team(), &roster, NOW).unwrap().ring, [id(1), id(2)]);
}

#[test]
fn who_was_rung_too_often_this_night_sleeps_and_the_last_resort_does_not() {
    let mut roster = roster();
    roster.people.iter_mut().for_each(|who| who.may_be_woken = false);
    assert_eq!(next(&case(), &team(), &roster, NOW).unwrap().why, Why::Rung(3));
}
