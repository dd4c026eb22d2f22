//! The protocol's files: every fault at once, and what is missing before anything opens.

use sportello::app::content::{Content, Staff};
use sportello::cases::CaseKind;
use sportello::cases::chain::{Weakness, last_resort_weakness};
use sportello::cases::protocol::{MATTERS, NOT_LIVE, Protocol};
use sportello::cases::routing::Channels;
use sportello::diagnostic::{Severity, SourceFile};
use sportello::directory::Policy;
use sportello::ids::OperatorId;

use crate::shipped_desk::{NOW, desk};

fn load(text: &str) -> (Protocol, Vec<String>) {
    let file = SourceFile::new("territory/protocol.yaml", text);
    let (protocol, faults) = Protocol::load(&[file]);
    let told = faults.iter().map(|fault| {
        let place = fault.place.as_ref().unwrap();
        format!("{} {}:{}", fault.code, place.line, place.column)
    });
    (protocol, told.collect())
}

#[test]
fn every_fault_is_told_at_once_where_it_stands() {
    let text = "\
teams:
  reception:
    people: [Anna, op-1, op-1]
    hours:
      weekly:
        mondy: [\"09:00-12:00\"]
        friday: [\"late\"]
    chain:
      - {who: on_duty, channels: [pigeon], wait_minutes: 5}
      - {who: last_resort, channels: [telegram], wait_minutes: 0}
  anti_violence:
    people: [op-1, op-2]
    chain:
      - {who: on_duty, channels: [telegram], wait_minutes: 5}
matters:
  risk: {approved_by: [one], approved_on: 2026-01-31}
  riskk: {approved_by: [one, two], approved_on: 2026-01-31}
";
    let (_, faults) = load(text);
    let codes: Vec<&str> = faults.iter().map(|fault| &fault[..4]).collect();
    for expected in ["P001", "P002", "P003", "P010", "P011", "P012", "P020"] {
        assert!(codes.contains(&expected), "{expected} is not told: {faults:?}");
    }
    assert!(faults.contains(&"P001 6:9".to_owned()), "{faults:?}");
}

#[test]
fn the_shipped_protocol_is_closed_and_says_why() {
    let production = desk(Policy::Production);
    for kind in CaseKind::ALL {
        assert!(!production.protocol.is_open(kind));
    }
    assert!(!production.protocol.is_fictitious());
    let (_, faults) = Content::embedded().load(Policy::Production, NOW.in_rome().date());
    let told = faults.iter().filter(|fault| fault.code == NOT_LIVE).count();
    assert!(told > 2 + 2 + MATTERS.len(), "{told}");
}

#[test]
fn the_rehearsal_is_open_and_invented() {
    let rehearsal = desk(Policy::Rehearsal);
    assert!(rehearsal.protocol.is_fictitious());
    assert!(CaseKind::ALL.into_iter().all(|kind| rehearsal.protocol.is_open(kind)));
    // A desk with a bot takes the real files whatever its policy.
    let (real, _) = Content::embedded().staff(Staff::Real, &mut Vec::new());
    assert!(!real.is_fictitious() && !real.is_open(CaseKind::Discreet));
}

#[test]
fn the_discreet_path_opens_only_when_everything_is_signed_by_two() {
    let team = "\
teams:
  anti_violence:
    people: [op-1, op-2]
    hours: {weekly: {monday: [\"09:00-17:00\"]}}
    chain:
      - {who: on_duty, channels: [telegram], wait_minutes: 5}
      - {who: last_resort, channels: [email], wait_minutes: 5}
";
    let signed = "{approved_by: [coordinator, lawyer], approved_on: 2026-01-31}";
    let lines = MATTERS.map(|matter| format!("  {matter}: {signed}\n"));
    let matters = lines.concat();
    let whole = format!("{team}matters:\n{matters}texts:\n  private-begin: {signed}\n");
    let (protocol, faults) = load(&whole);
    assert!(faults.is_empty(), "{faults:?}");
    assert!(protocol.is_open(CaseKind::Discreet), "{:?}", protocol.missing(CaseKind::Discreet));
    assert!(!protocol.is_open(CaseKind::Ordinary), "that team is not named");
    // Take any one thing away, and it is closed.
    for matter in MATTERS {
        let without = whole.replace(&format!("  {matter}: {signed}\n"), "");
        assert!(!load(&without).0.is_open(CaseKind::Discreet), "open without {matter}");
    }
    let one = whole.replace(
        "private-begin: {approved_by: [coordinator, lawyer]",
        "private-begin: {approved_by: [coordinator]",
    );
    assert!(!load(&one).0.is_open(CaseKind::Discreet), "one signature is not two");
    for line in ["    hours: {weekly: {monday: [\"09:00-17:00\"]}}\n", ", op-2"] {
        assert!(!load(&whole.replace(line, "")).0.is_open(CaseKind::Discreet), "without {line}");
    }
}

/// A sample of each weakness that only settings or records tell, as `check` says it.
#[test]
fn a_chain_that_reaches_nobody_is_told_with_a_code_and_what_to_do() {
    let text = "\
teams:
  reception:
    people: [op-1, op-2]
    chain:
      - {who: on_duty, channels: [telegram], wait_minutes: 5}
      - {who: last_resort, channels: [email], wait_minutes: 5}
";
    let (protocol, faults) = load(text);
    assert_eq!(faults, Vec::<String>::new());
    let chain = protocol.team(CaseKind::Ordinary).chain;
    let email = Channels { email: true, ..Channels::default() };
    let http = Channels { http: true, ..Channels::default() };
    let telegram = Channels { telegram: true, ..Channels::default() };
    assert_eq!(last_resort_weakness(&chain, email), None);
    for ways in [http, telegram, Channels::default()] {
        assert_eq!(last_resort_weakness(&chain, ways), Some(Weakness::NoLastResort));
    }
    let who = OperatorId([7; 16]);
    let weak = [
        Weakness::FewReachable { reachable: 1 },
        Weakness::NoLastResort,
        Weakness::WithoutKey { who },
    ];
    let told = weak.map(|weak| weak.diagnostic("reception", "territory/protocol.yaml"));
    assert_eq!(told.each_ref().map(|fault| fault.code), ["P042", "P043", "P044"]);
    for fault in &told {
        assert_eq!(fault.severity, Severity::Error);
        assert!(fault.message.contains("`reception`") && fault.help.is_some(), "{fault:?}");
    }
}
