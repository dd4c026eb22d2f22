//! One record that cannot be read, among others: it is told, and stops nobody else's.

use std::time::Duration;

use sportello::cases::case::CaseKind;
use sportello::conversation::cases::drill::Report;
use sportello::conversation::cases::record::{OpenEntry, Stages, key_of, open_key};
use sportello::conversation::cases::watch::{Misplaced, open_entries};
use sportello::conversation::operators;
use sportello::ids::{CaseId, OperatorId};
use sportello::store::audit::Actor;
use sportello::store::{Batch, Key, Outcome, Space, Version};
use sportello::time::Timestamp;

use super::rig::{Rig, her};

const DAY: Duration = Duration::from_hours(24);

fn op(number: u8) -> OperatorId {
    OperatorId([number; 16])
}

/// Puts bytes that nobody sealed in the place of what stands at `key`.
async fn damage(rig: &Rig, key: Key) {
    let store = rig.conversation.records.store();
    let version = store.get(&key).await.unwrap().unwrap().version;
    let mut batch = Batch::new(rig.now);
    batch.replace(key, version, bytes::Bytes::from_static(b"nothing of ours"));
    assert!(matches!(store.commit(batch).await.unwrap(), Outcome::Applied { .. }));
}

#[tokio::test]
async fn a_case_that_cannot_be_read_is_told_and_the_others_are_looked_after() {
    let mut rig = Rig::new().await;
    let lost = rig.rung(her(1), CaseKind::Discreet).await;
    rig.change(op(1), |it| it.email = Some("somebody@example.org".to_owned())).await;
    let other = rig.rung(her(2), CaseKind::Discreet).await;
    damage(&rig, key_of(lost)).await;
    let conversation = rig.conversation.clone();
    let audited = conversation.audit_cases(rig.now, Duration::from_secs(5)).await.unwrap();
    assert_eq!(audited.faults, [(lost, Misplaced::Unreadable)]);
    assert_eq!(audited.open, 1);
    assert!(audited.calls.iter().any(|(case, _)| *case == other), "the other's page goes out");
    let queue = conversation.queue(op(1), rig.now).await.unwrap();
    assert_eq!(queue.iter().map(|line| line.case).collect::<Vec<_>>(), [other]);
    assert_eq!(conversation.cases_of(op(1)).await.unwrap(), [other]);
    assert!(!conversation.is_drilling(CaseKind::Discreet).await.unwrap());
    let drill = conversation.begin_drill(CaseKind::Discreet, Actor::Desk, rig.now).await.unwrap();
    assert!(conversation.is_drilling(CaseKind::Discreet).await.unwrap());
    assert!(conversation.report_drills(rig.now).await.unwrap().is_empty());
    assert!(conversation.due_cases(rig.now).await.unwrap().contains(&drill));
}

#[tokio::test]
async fn an_operator_who_cannot_be_read_is_told_and_the_others_are_rung() {
    let mut rig = Rig::new().await;
    damage(&rig, operators::key_of(op(1))).await;
    let case = rig.rung(her(1), CaseKind::Discreet).await;
    rig.pass(Duration::from_mins(30), Duration::from_secs(30)).await;
    let conversation = rig.conversation.clone();
    let audited = conversation.audit_cases(rig.now, Duration::from_mins(1)).await.unwrap();
    assert_eq!((&audited.faults, &*audited.operators_unreadable), (&Vec::new(), &[op(1)][..]));
    assert_eq!(audited.faults_count(), 1, "and so the watch is not clean");
    let record = rig.record(case).await;
    assert!(!record.case.rung.is_empty(), "{:?}", record.case);
}

#[tokio::test]
async fn an_entry_of_the_index_that_cannot_be_read_is_due_and_written_anew() {
    let mut rig = Rig::new().await;
    let damaged = rig.rung(her(1), CaseKind::Discreet).await;
    let other = rig.rung(her(2), CaseKind::Discreet).await;
    damage(&rig, open_key(damaged)).await;
    let conversation = rig.conversation.clone();
    let audited = conversation.audit_cases(rig.now, Duration::from_secs(5)).await.unwrap();
    assert_eq!((audited.open, audited.faults), (2, vec![(damaged, Misplaced::IndexDiffers)]));
    assert_eq!(conversation.due_cases(rig.now).await.unwrap(), [damaged]);
    rig.pass(Duration::from_mins(6), Duration::from_secs(5)).await;
    let entries: Vec<(CaseId, OpenEntry)> =
        open_entries(&conversation.records).await.unwrap().into_iter().collect();
    assert!(entries.iter().all(|(_, entry)| entry.due > rig.now), "{entries:?}");
    assert!(entries.iter().any(|(case, _)| *case == other));
}

#[tokio::test]
async fn drills_are_read_to_the_end_and_forgotten_after_a_year() {
    let rig = Rig::new().await;
    let conversation = &rig.conversation;
    let report = |began: Timestamp| Report {
        kind: CaseKind::Discreet,
        began,
        ended: began,
        stages: Stages::default(),
    };
    let mut batch = Batch::new(rig.now);
    let first = rig.now - DAY * 1_200;
    for day in 0..1_100u32 {
        let report = report(first + DAY * day);
        let (at, case) = ((report.began.0 as u64).to_be_bytes(), day.to_be_bytes());
        let key = Key::new(Space::Setting, &[b"d", &at, &case]);
        conversation.records.put_system(&mut batch, key, &report, Version::ABSENT).unwrap();
    }
    let outcome = conversation.records.store().commit(batch).await.unwrap();
    assert!(matches!(outcome, Outcome::Applied { .. }));
    let told = conversation.drills().await.unwrap();
    assert_eq!(told.len(), 1_100);
    assert_eq!(told.last().unwrap().began, first + DAY * 1_099, "the newest is among them");
    assert_eq!(conversation.delete_old_drills(rig.now).await.unwrap(), 835);
    assert_eq!(conversation.drills().await.unwrap().len(), 265);
    // However long nobody drilled: how it went last stays.
    assert_eq!(conversation.delete_old_drills(rig.now + DAY * 900).await.unwrap(), 264);
    assert_eq!(conversation.drills().await.unwrap(), [report(first + DAY * 1_099)]);
}
