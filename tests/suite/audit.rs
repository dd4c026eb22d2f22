//! The audit: no deed without its entry, and no entry that is changed unseen.

use std::sync::Arc;

use bytes::Bytes;
use futures_util::future::join_all;
use sportello::ids::{CaseId, OperatorId};
use sportello::store::audit::{self, About, Actor, Deed, Entry, Fault, Happened, Head, Verdict};
use sportello::store::memory::MemoryStore;
use sportello::store::record::Records;
use sportello::store::seal::SealingKeys;
use sportello::store::turnstile::Turnstile;
use sportello::store::{Batch, Outcome, Version};

use crate::store_sealing::{NOW, entropy};

async fn records() -> Records {
    let entropy = entropy(5);
    let keys = Arc::new(SealingKeys::fresh(&entropy));
    Records::open(Arc::new(MemoryStore::new()), keys, entropy, NOW).await.unwrap()
}

fn deed(number: u8) -> Happened {
    Happened::to_case(OperatorId([number; 16]), Deed::CaseRead, CaseId([9; 16]))
}

async fn act(records: &Records, happened: &[Happened]) -> Outcome {
    let mut batch = Batch::new(NOW);
    audit::append(records, &mut batch, happened).await.unwrap();
    records.store().commit(batch).await.unwrap()
}

async fn chain_of(count: u8) -> Records {
    let records = records().await;
    for number in 1..=count {
        assert!(matches!(act(&records, &[deed(number)]).await, Outcome::Applied { .. }));
    }
    records
}

async fn force(records: &Records, change: impl FnOnce(&mut Batch)) {
    let mut batch = Batch::new(NOW);
    change(&mut batch);
    assert!(matches!(records.store().commit(batch).await.unwrap(), Outcome::Applied { .. }));
}

async fn entry(records: &Records, number: u64) -> (Entry, Version) {
    records.load_system::<Entry>(&audit::entry_key(number)).await.unwrap().unwrap()
}

async fn verdict(records: &Records) -> Verdict {
    audit::verify(records, None).await.unwrap()
}

#[tokio::test]
async fn an_empty_chain_and_a_long_one_are_whole() {
    let empty = records().await;
    assert_eq!(verdict(&empty).await, Verdict::Whole(Head::default()));
    let records = chain_of(3).await;
    act(&records, &[deed(4), deed(5)]).await;
    let Verdict::Whole(head) = verdict(&records).await else { panic!("broken") };
    assert_eq!(head.number, 5);
    let newest = audit::newest(&records, None, 2).await.unwrap();
    assert_eq!(newest.iter().map(|entry| entry.number).collect::<Vec<_>>(), [5, 4]);
    let before = audit::newest(&records, Some(2), 10).await.unwrap();
    assert_eq!(before.iter().map(|entry| entry.number).collect::<Vec<_>>(), [1]);
    assert_eq!(Head::parse(&head.to_string()), Some(head));
}

#[tokio::test]
async fn an_entry_is_committed_with_its_deed_or_not_at_all() {
    let records = chain_of(1).await;
    let mut batch = Batch::new(NOW);
    audit::append(&records, &mut batch, &[deed(2)]).await.unwrap();
    // Somebody else's deed comes first: this one is redone with its deed, never half.
    act(&records, &[deed(3)]).await;
    assert!(matches!(records.store().commit(batch).await.unwrap(), Outcome::Conflict(_)));
    let Verdict::Whole(head) = verdict(&records).await else { panic!("broken") };
    assert_eq!(head.number, 2);
    // Nothing that happened adds nothing.
    let mut batch = Batch::new(NOW);
    audit::append(&records, &mut batch, &[]).await.unwrap();
    assert_eq!(batch, Batch::new(NOW));
}

#[tokio::test]
async fn many_at_once_wait_their_turn_and_all_are_told() {
    let (records, turnstile) = (Arc::new(records().await), Turnstile::new());
    let acts = (0..40).map(|number| {
        let (records, turnstile) = (records.clone(), turnstile.clone());
        async move {
            let _turn = turnstile.enter(&audit::head_key()).await;
            act(&records, &[deed(number)]).await
        }
    });
    for outcome in join_all(acts).await {
        assert!(matches!(outcome, Outcome::Applied { .. }));
    }
    let Verdict::Whole(head) = verdict(&records).await else { panic!("broken") };
    assert_eq!(head.number, 40);
}

#[tokio::test]
async fn an_entry_that_says_something_else_is_found() {
    let records = chain_of(5).await;
    let (mut changed, version) = entry(&records, 3).await;
    changed.deed = Deed::CaseSeen;
    force(&records, |batch| {
        records.put_system(batch, audit::entry_key(3), &changed, version).unwrap();
    })
    .await;
    // The fourth does not follow what stands at the third place now.
    assert_eq!(verdict(&records).await, Verdict::Broken(4, Fault::Unchained));
}

#[tokio::test]
async fn the_last_entry_cannot_be_changed_either() {
    let records = chain_of(3).await;
    let (mut changed, version) = entry(&records, 3).await;
    changed.actor = Actor::Desk;
    force(&records, |batch| {
        records.put_system(batch, audit::entry_key(3), &changed, version).unwrap();
    })
    .await;
    assert_eq!(verdict(&records).await, Verdict::Broken(3, Fault::HeadDiffers));
}

#[tokio::test]
async fn a_damaged_entry_is_named() {
    let records = chain_of(5).await;
    let key = audit::entry_key(2);
    let stored = records.store().get(&key).await.unwrap().unwrap();
    let mut value = stored.value.to_vec();
    let last = value.len() - 1;
    value[last] ^= 1;
    force(&records, |batch| batch.replace(key, stored.version, Bytes::from(value))).await;
    assert_eq!(verdict(&records).await, Verdict::Broken(2, Fault::Altered));
}

#[tokio::test]
async fn an_entry_in_anothers_place_is_found() {
    let records = chain_of(4).await;
    let ((_, second), (third, _)) = (entry(&records, 2).await, entry(&records, 3).await);
    force(&records, |batch| {
        records.put_system(batch, audit::entry_key(2), &third, second).unwrap();
    })
    .await;
    assert_eq!(verdict(&records).await, Verdict::Broken(2, Fault::Altered));
}

#[tokio::test]
async fn what_was_left_out_or_cut_off_is_found() {
    for (gone, of) in [(1, 4), (3, 4), (4, 4)] {
        let records = chain_of(of).await;
        let (_, version) = entry(&records, gone).await;
        force(&records, |batch| batch.remove(audit::entry_key(gone), version)).await;
        assert_eq!(verdict(&records).await, Verdict::Broken(gone, Fault::Missing), "{gone}");
    }
    // All of it, head included: an empty chain, which the head that was noted gives away.
    let records = chain_of(2).await;
    let Verdict::Whole(noted) = verdict(&records).await else { panic!("broken") };
    let (_, first) = entry(&records, 1).await;
    let (_, second) = entry(&records, 2).await;
    let head = records.store().get(&audit::head_key()).await.unwrap().unwrap();
    force(&records, |batch| {
        batch.remove(audit::entry_key(1), first);
        batch.remove(audit::entry_key(2), second);
        batch.remove(audit::head_key(), head.version);
    })
    .await;
    assert_eq!(verdict(&records).await, Verdict::Whole(Head::default()));
    let verdict = audit::verify(&records, Some(noted)).await.unwrap();
    assert_eq!(verdict, Verdict::Broken(1, Fault::Missing));
}

#[tokio::test]
async fn what_was_put_in_behind_the_head_is_found_and_so_is_a_missing_head() {
    let records = chain_of(3).await;
    let (last, _) = entry(&records, 3).await;
    let more = Entry { number: 4, previous: last.hash(), ..last };
    force(&records, |batch| {
        records.put_system(batch, audit::entry_key(4), &more, Version::ABSENT).unwrap();
    })
    .await;
    assert_eq!(verdict(&records).await, Verdict::Broken(4, Fault::BehindHead));
    let headless = chain_of(3).await;
    let head = headless.store().get(&audit::head_key()).await.unwrap().unwrap();
    force(&headless, |batch| batch.remove(audit::head_key(), head.version)).await;
    assert_eq!(verdict(&headless).await, Verdict::Broken(1, Fault::BehindHead));
}

#[tokio::test]
async fn a_chain_written_anew_differs_from_the_head_that_was_noted() {
    let records = chain_of(3).await;
    let Verdict::Whole(noted) = verdict(&records).await else { panic!("broken") };
    act(&records, &[deed(8)]).await;
    assert!(matches!(
        audit::verify(&records, Some(noted)).await.unwrap(),
        Verdict::Whole(Head { number: 4, .. })
    ));
    let anew = chain_of(2).await;
    act(&anew, &[Happened { actor: Actor::Desk, deed: Deed::CaseRead, about: About::Nothing }])
        .await;
    assert!(matches!(verdict(&anew).await, Verdict::Whole(_)));
    let found = audit::verify(&anew, Some(noted)).await.unwrap();
    assert_eq!(found, Verdict::Broken(3, Fault::NotAsNoted));
}

#[tokio::test]
async fn an_entry_holds_ids_and_nothing_that_anybody_said() {
    // The layout itself is the promise: number, instant, who, what, about, hash.
    let records = chain_of(1).await;
    let (entry, _) = entry(&records, 1).await;
    let bytes = postcard::to_allocvec(&entry).unwrap();
    assert!(bytes.len() <= 10 + 10 + 17 + 1 + 17 + 32, "{} bytes", bytes.len());
}
