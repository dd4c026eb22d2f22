//! Who may know: the matrix of exclusions, and what is seen before a case is theirs.

use std::collections::BTreeSet;

use sportello::cases::case::{Case, CaseKind, State};
use sportello::cases::routing::{
    Candidate, Channels, Exclusion, Sight, is_excluded, may_be_called_in, may_know, sight,
};
use sportello::ids::{MunicipalityId, OperatorId};
use sportello::people::{Act, Role, may};
use sportello::time::Timestamp;

pub fn candidate(id: u8) -> Candidate {
    Candidate {
        id: OperatorId([id; 16]),
        teams: CaseKind::ALL.into(),
        on_chain: CaseKind::ALL.into(),
        is_supervisor: false,
        is_trained_woman: true,
        has_declared: true,
        municipalities: BTreeSet::new(),
        countries: BTreeSet::new(),
        languages: Vec::new(),
        is_active: true,
        is_on_duty: true,
        is_reachable: true,
        may_be_woken: true,
        has_key: true,
        channels: Channels { telegram: true, email: true, http: true },
    }
}

fn from(town: &str) -> Candidate {
    Candidate { municipalities: [MunicipalityId::from(town)].into(), ..candidate(1) }
}

fn abroad(country: &str) -> Candidate {
    Candidate { countries: [country.to_owned()].into(), ..candidate(1) }
}

fn undeclared() -> Candidate {
    Candidate { has_declared: false, ..candidate(1) }
}

fn excluding(exclusion: Exclusion, town: Option<&str>, country: Option<&str>) -> Case {
    let mut case = Case::received(CaseKind::Discreet, Timestamp(0));
    case.exclusions.insert(exclusion);
    case.municipality = town.map(MunicipalityId::from);
    case.country = country.map(str::to_owned);
    case
}

#[test]
fn the_matrix_of_exclusions() {
    use Exclusion::{Acquaintance, Country, Municipality};
    let who =
        [candidate(1), from("calcio"), from("covo"), abroad("MA"), abroad("IN"), undeclared()];
    let excluded = |case: &Case| who.each_ref().map(|who| is_excluded(case, who));
    // Nobody is from anywhere: from Calcio, from Covo, from Morocco, from India, did not say.
    let table = [
        (excluding(Municipality, Some("calcio"), None), [false, true, false, false, false, true]),
        (excluding(Municipality, None, None), [false, true, true, false, false, true]),
        (excluding(Country, None, Some("MA")), [false, false, false, true, false, true]),
        (excluding(Country, None, None), [false, false, false, true, true, true]),
        (excluding(Acquaintance, Some("calcio"), Some("MA")), [true; 6]),
        (Case::received(CaseKind::Discreet, Timestamp(0)), [false; 6]),
    ];
    for (case, expected) in table {
        assert_eq!(excluded(&case), expected, "{:?}", case.exclusions);
    }
}

#[test]
fn a_discreet_case_is_known_to_trained_women_of_the_team_alone() {
    let case = Case::received(CaseKind::Discreet, Timestamp(0));
    let ordinary = Case::received(CaseKind::Ordinary, Timestamp(0));
    let untrained = Candidate { is_trained_woman: false, ..candidate(1) };
    assert!(may_know(&case, &candidate(1)));
    assert!(!may_know(&case, &untrained) && may_know(&ordinary, &untrained));
    assert!(!may_be_called_in(&case, &untrained) && may_be_called_in(&ordinary, &untrained));
    let other_team = Candidate { teams: [CaseKind::Ordinary].into(), ..candidate(1) };
    assert!(!may_know(&case, &other_team));
    let gone = Candidate { is_active: false, ..candidate(1) };
    assert!(!may_know(&case, &gone) && !may_be_called_in(&case, &gone));
}

#[test]
fn before_a_claim_there_is_a_reference_and_nothing_more() {
    let (anna, bea) = (candidate(1), candidate(2));
    let mut case = Case::received(CaseKind::Discreet, Timestamp(0));
    assert_eq!(sight(&case, &anna), Sight::Reference);
    case.state = State::Claimed { by: anna.id, step: 0, round: 0, until: Timestamp(1) };
    assert_eq!(sight(&case, &anna), Sight::All);
    assert_eq!(sight(&case, &bea), Sight::Reference);
    case.called_in.insert(bea.id);
    assert_eq!(sight(&case, &bea), Sight::All);
    case.exclusions.insert(Exclusion::Acquaintance);
    assert_eq!(sight(&case, &anna), Sight::Nothing);
    assert_eq!(sight(&case, &bea), Sight::Nothing);
}

#[test]
fn what_each_role_may_do_is_one_table() {
    let letters = |role| -> String {
        Act::ALL.into_iter().map(|act| if may(role, act) { 'x' } else { '.' }).collect()
    };
    // Queues (ordinary, discreet), work (ordinary, discreet), join, release, shift, rota, drill,
    // operators, audit, statistics; appointments (all, of one's own calendar, interpreted).
    assert_eq!(letters(Role::Reception), "x.x...xx....xx.");
    assert_eq!(letters(Role::AntiViolence), ".x.x..xx.....x.");
    assert_eq!(letters(Role::Mediator), "....x.x.......x");
    assert_eq!(letters(Role::Coordinator), "xxxx.xxxx.xxxx.");
    assert_eq!(letters(Role::Administrator), ".......xxxxx...");
}
