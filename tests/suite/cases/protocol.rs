//! The protocol's files: every fault at once, and what is missing before anything opens.

use sportello::app::content::{Content, Staff};
use sportello::cases::CaseKind;
use sportello::cases::protocol::{MATTERS, NOT_LIVE, Protocol};
use sportello::diagnostic::SourceFile;
use sportello::directory::Policy;

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
