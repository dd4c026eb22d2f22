//! Sealing, keyring, erasure, recovery sheet.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::FutureExt;
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use sportello::store::erase::{self, EraseError};
use sportello::store::keyring::{
    DeploymentKey, KeyFileKeeper, KeyringError, Vault, settle_key_rotation,
};
use sportello::store::memory::MemoryStore;
use sportello::store::record::{Record, RecordError, Records};
use sportello::store::recovery::{self, SheetFault};
use sportello::store::seal::{Entropy, Epoch, SealError, SealingKeys, epoch_of, size_class};
use sportello::store::{Batch, Key, Outcome, Space, Store, Version};
use sportello::time::Timestamp;
use tempfile::TempDir;

use crate::faulty::{Fault, Faulty};

pub const NOW: Timestamp = Timestamp(1_700_000_000_000);

/// Seeded: the same test seals the same bytes.
pub fn entropy(seed: u64) -> Entropy {
    let state = Mutex::new(seed);
    Entropy::new(move |bytes| {
        let mut state = state.lock().unwrap();
        for byte in bytes {
            // SplitMix64.
            *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = *state;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            *byte = (mixed >> 56) as u8;
        }
    })
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diary {
    pub words: String,
    pub balance: i64,
}

impl Record for Diary {
    const FORMAT: u8 = 3;
}

pub fn diary(words: &str, balance: i64) -> Diary {
    Diary { words: words.to_owned(), balance }
}

/// A deployment in a directory of its own.
pub struct Desk {
    pub directory: TempDir,
    pub entropy: Entropy,
    pub deployment: DeploymentKey,
    pub vault: Vault,
    pub records: Arc<Records>,
}

impl Desk {
    pub async fn over(store: Arc<dyn Store>) -> Self {
        let (directory, entropy) = (tempfile::tempdir().unwrap(), entropy(7));
        let deployment = DeploymentKey::fresh(&entropy);
        let path = directory.path().join("keyring");
        let vault = Vault::create(&path, deployment.clone(), &entropy).unwrap();
        let records = Records::open(store, vault.keys(), entropy.clone(), NOW).await.unwrap();
        Self { directory, entropy, deployment, vault, records: Arc::new(records) }
    }

    pub async fn new() -> Self {
        Self::over(Arc::new(MemoryStore::new())).await
    }

    pub fn keyring(&self) -> std::path::PathBuf {
        self.directory.path().join("keyring")
    }

    /// What a restart does: nothing is kept but the files and the store.
    pub async fn restart(&mut self, store: Arc<dyn Store>) {
        let opened = Vault::open(&self.keyring(), self.deployment.clone(), &self.entropy);
        self.vault = opened.unwrap().unwrap();
        let records = Records::open(store, self.vault.keys(), self.entropy.clone(), NOW).await;
        self.records = Arc::new(records.unwrap());
    }
}

pub fn lane(number: u16) -> Key {
    Key::new(Space::Lane, &[&number.to_be_bytes(), &[0; 14]])
}

pub async fn write(records: &Records, key: Key, value: &Diary) {
    let found = records.load::<Diary>(&key).await.unwrap();
    let (version, seal) =
        found.map_or_else(|| (Version::ABSENT, records.fresh_person()), |it| (it.version, it.seal));
    let mut batch = Batch::new(NOW);
    records.put(&mut batch, key, value, version, &seal).unwrap();
    let outcome = records.store().commit(batch).await.unwrap();
    assert!(matches!(outcome, Outcome::Applied { .. }), "{outcome:?}");
}

async fn read(records: &Records, key: &Key) -> Option<Diary> {
    records.load::<Diary>(key).await.unwrap().map(|loaded| loaded.value)
}

fn seal_words(keys: &SealingKeys, key: &Key, words: &[u8], seed: u64) -> Bytes {
    let (random, person) = (entropy(seed), keys.fresh_person(&entropy(seed + 1)));
    let sealed = keys.seal_person::<SealError>(key, &person, &random, |body| {
        body.extend_from_slice(words);
        Ok(())
    });
    sealed.unwrap()
}

proptest! {
    #![proptest_config(crate::random::cases(256))]

    #[test]
    fn what_was_sealed_opens_as_it_was(words in prop::collection::vec(any::<u8>(), 0..9000)) {
        let keys = SealingKeys::fresh(&entropy(1));
        let sealed = seal_words(&keys, &lane(1), &words, 2);
        let opened = keys.open(&lane(1), &sealed).unwrap();
        prop_assert_eq!(opened.body.as_ref(), &words[..]);
    }

    #[test]
    fn any_altered_byte_is_noticed(at in 0usize..373, flip in 1u8..) {
        let keys = SealingKeys::fresh(&entropy(1));
        let mut sealed = seal_words(&keys, &lane(1), b"a word", 2).to_vec();
        prop_assert_eq!(sealed.len(), 373);
        sealed[at] ^= flip;
        prop_assert!(keys.open(&lane(1), &sealed).is_err());
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), kind in 0u8..4) {
        let keys = SealingKeys::fresh(&entropy(1));
        let value = [&[kind][..], &bytes].concat();
        prop_assert!(keys.open(&lane(1), &value).is_err());
        let _ = (keys.rewrapped(&value, &entropy(3)), epoch_of(&value));
    }

    #[test]
    fn a_sealed_length_tells_only_the_class(one in 0usize..9000, other in 0usize..9000) {
        let keys = SealingKeys::fresh(&entropy(1));
        let length = |bytes| seal_words(&keys, &lane(1), &vec![b'x'; bytes], 2).len();
        prop_assert_eq!(length(one) == length(other), size_class(one + 4) == size_class(other + 4));
    }

    #[test]
    fn a_wrong_letter_of_the_sheet_names_its_group(at in 0usize..72, step in 1usize..32) {
        let letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let sheet = recovery::sheet(&DeploymentKey::fresh(&entropy(4)));
        let mut typed: Vec<char> = sheet.chars().filter(|letter| !letter.is_whitespace()).collect();
        let is = letters.find(typed[at]).unwrap();
        typed[at] = letters.chars().nth((is + step) % 32).unwrap();
        let fault = recovery::read(&typed.iter().collect::<String>()).unwrap_err();
        prop_assert_eq!(fault, SheetFault::Mistyped { groups: vec![at / 4 + 1] });
    }

    #[test]
    fn two_swapped_letters_of_a_group_are_found(group in 0usize..18, a in 0usize..4, b in 0usize..4) {
        let sheet = recovery::sheet(&DeploymentKey::fresh(&entropy(4)));
        let mut typed: Vec<char> = sheet.chars().filter(|letter| !letter.is_whitespace()).collect();
        prop_assume!(typed[group * 4 + a] != typed[group * 4 + b]);
        typed.swap(group * 4 + a, group * 4 + b);
        let fault = recovery::read(&typed.iter().collect::<String>()).unwrap_err();
        prop_assert_eq!(fault, SheetFault::Mistyped { groups: vec![group + 1] });
    }
}

#[test]
fn size_classes_are_few() {
    let classes: std::collections::BTreeSet<_> = (0..=13_000).map(size_class).collect();
    assert_eq!(
        classes.into_iter().collect::<Vec<_>>(),
        [256, 512, 1024, 2048, 4096, 8192, 12_288, 16_384]
    );
    assert!((0..=13_000).all(|bytes| size_class(bytes) >= bytes));
}

#[test]
fn a_value_cannot_be_moved_nor_opened_by_others() {
    let keys = SealingKeys::fresh(&entropy(1));
    let sealed = seal_words(&keys, &lane(1), b"a word", 2);
    assert_eq!(keys.open(&lane(2), &sealed).err(), Some(SealError::Tampered));
    let strangers = SealingKeys::fresh(&entropy(99));
    assert_eq!(strangers.open(&lane(1), &sealed).err(), Some(SealError::Tampered));
    // Another person's wrap in front of this person's body.
    let mut mixed = seal_words(&keys, &lane(1), b"a word", 50).to_vec();
    mixed[77..].copy_from_slice(&sealed[77..]);
    assert_eq!(keys.open(&lane(1), &mixed).err(), Some(SealError::Tampered));
}

#[test]
fn too_long_a_body_is_refused_and_the_longest_fits_the_store() {
    use sportello::store::batch::VALUE_BYTES_MAX;
    use sportello::store::seal::BODY_BYTES_MAX;
    let keys = SealingKeys::fresh(&entropy(1));
    assert!(seal_words(&keys, &lane(1), &vec![1; BODY_BYTES_MAX], 2).len() <= VALUE_BYTES_MAX);
    let person = keys.fresh_person(&entropy(2));
    let refused = keys.seal_person(&lane(1), &person, &entropy(3), |body| {
        body.resize(body.len() + BODY_BYTES_MAX + 1, 0);
        Ok::<(), SealError>(())
    });
    assert_eq!(refused, Err(SealError::TooLong));
}

#[test]
fn pseudonyms_are_stable_and_apart() {
    let keys = SealingKeys::fresh(&entropy(1));
    assert_eq!(keys.lane_id(1, 2, 3), keys.lane_id(1, 2, 3));
    let others = [keys.lane_id(2, 2, 3), keys.lane_id(1, 3, 3), keys.lane_id(1, 2, 4)];
    assert!(others.iter().all(|other| *other != keys.lane_id(1, 2, 3)));
    let chat = [&[1u8][..], &2i64.to_be_bytes(), &3i64.to_be_bytes()].concat();
    assert_ne!(keys.lane_id_of_token(&chat), keys.lane_id(1, 2, 3));
    assert_ne!(keys.lane_id(1, 2, 3), SealingKeys::fresh(&entropy(5)).lane_id(1, 2, 3));
}

#[test]
fn nothing_secret_is_shown() {
    let random = Entropy::new(|bytes| bytes.fill(0xab));
    let keys = SealingKeys::fresh(&random);
    let key = DeploymentKey::fresh(&random);
    let shown = format!("{keys:?} {key:?} {:?} {random:?}", keys.fresh_person(&random));
    assert!(!shown.contains("ab, ab") && !shown.contains("171"), "{shown}");
    assert!(!shown.contains("abab"), "{shown}");
}

#[tokio::test]
async fn records_come_back_and_faults_are_told_apart() {
    #[derive(Debug, Serialize, Deserialize)]
    struct Newer(u8);
    impl Record for Newer {
        const FORMAT: u8 = 4;
    }
    let desk = Desk::new().await;
    let records = &desk.records;
    write(records, lane(1), &diary("one", 1)).await;
    write(records, lane(1), &diary("two", 2)).await;
    assert_eq!(read(records, &lane(1)).await, Some(diary("two", 2)));
    assert_eq!(read(records, &lane(2)).await, None);
    let newer = records.load::<Newer>(&lane(1)).await.unwrap_err();
    assert!(matches!(newer, RecordError::Format { found: 3, expected: 4, .. }), "{newer}");
    let kind = records.load_system::<Diary>(&lane(1)).await.unwrap_err();
    assert!(matches!(kind, RecordError::Kind { .. }), "{kind}");

    let setting = Key::new(Space::Setting, &[b"x"]);
    let mut batch = Batch::new(NOW);
    records.put_system(&mut batch, setting.clone(), &diary("s", 9), Version::ABSENT).unwrap();
    records.store().commit(batch).await.unwrap();
    let scanned = records
        .scan_system::<Diary>(&Key::start_of(Space::Setting), &Key::end_of(Space::Setting), 9)
        .await
        .unwrap();
    assert_eq!(scanned[0].1, diary("s", 9));
    let (from, to) = (Key::start_of(Space::Lane), Key::end_of(Space::Lane));
    assert_eq!(records.scan::<Diary>(&from, &to, 9).await.unwrap()[0].1.value, diary("two", 2));

    let stored = records.store().get(&lane(1)).await.unwrap().unwrap();
    let mut moved = Batch::new(NOW);
    moved.replace(lane(3), Version::ABSENT, stored.value);
    records.store().commit(moved).await.unwrap();
    let tampered = records.load::<Diary>(&lane(3)).await.unwrap_err();
    assert!(matches!(tampered, RecordError::Seal { source: SealError::Tampered, .. }));
    assert!(!format!("{tampered:?} {newer:?}").contains("two"));
}

#[tokio::test]
async fn another_deployments_keyring_is_found_out_before_anything_is_written() {
    let desk = Desk::new().await;
    let before = desk.records.store().scan(&Key::all().0, &Key::all().1, 9).await.unwrap();
    let stranger = Arc::new(SealingKeys::fresh(&entropy(99)));
    let store = desk.records.store().clone();
    assert!(Records::open(store.clone(), stranger, entropy(1), NOW).await.is_err());
    assert_eq!(store.scan(&Key::all().0, &Key::all().1, 9).await.unwrap(), before);
}

/// A step between two records of one person shares their data key and its wrap.
#[tokio::test]
async fn a_persons_records_share_their_key() {
    let desk = Desk::new().await;
    write(&desk.records, lane(1), &diary("lane", 1)).await;
    let loaded = desk.records.load::<Diary>(&lane(1)).await.unwrap().unwrap();
    let other = Key::new(Space::Record, &[b"visit"]);
    let mut batch = Batch::new(NOW);
    let visit = diary("visit", 2);
    desk.records.put(&mut batch, other.clone(), &visit, Version::ABSENT, &loaded.seal).unwrap();
    desk.records.store().commit(batch).await.unwrap();
    let store = desk.records.store();
    let one = store.get(&lane(1)).await.unwrap().unwrap().value;
    let two = store.get(&other).await.unwrap().unwrap().value;
    assert_eq!(one[..77], two[..77]);
    assert_eq!(read(&desk.records, &other).await, Some(visit));
}

async fn everything(store: &dyn Store) -> Vec<(Key, Bytes)> {
    let (from, to) = Key::all();
    let found = store.scan(&from, &to, usize::MAX).await.unwrap();
    found.into_iter().map(|(key, stored)| (key, stored.value)).collect()
}

#[tokio::test]
async fn an_erased_person_opens_nowhere_any_more() {
    let mut desk = Desk::new().await;
    for number in 0..40 {
        write(&desk.records, lane(number), &diary("secret", i64::from(number))).await;
    }
    let old_files = everything(desk.records.store().as_ref()).await;
    let old_keyring = fs::read(desk.keyring()).unwrap();

    let records = desk.records.clone();
    let gone = [vec![lane(7), lane(7)], vec![lane(8)]];
    let done = erase::erase(&records, &mut desk.vault, &gone, NOW, &mut |_| {}).await.unwrap();
    assert_eq!(done.progress.rewrapped, 38);
    assert!(!erase::is_unfinished(&desk.vault));

    // Survivors are as they were, before and after a restart.
    for _ in 0..2 {
        assert_eq!(read(&desk.records, &lane(7)).await, None);
        assert_eq!(read(&desk.records, &lane(9)).await, Some(diary("secret", 9)));
        desk.restart(records.store().clone()).await;
    }
    // Whoever holds the deployment key, the keyring as it is, and the old files.
    let now = Vault::open(&desk.keyring(), desk.deployment.clone(), &desk.entropy);
    let keys = now.unwrap().unwrap().keys();
    for (key, value) in old_files.iter().filter(|(_, value)| epoch_of(value).is_some()) {
        assert_eq!(keys.open(key, value).err(), Some(SealError::UnknownEpoch(Epoch(1))));
    }
    for (_, value) in everything(records.store().as_ref()).await {
        assert_ne!(epoch_of(&value), Some(Epoch(1)));
    }
    // The proof can fail: with the old keyring the same bytes open.
    let kept = desk.directory.path().join("kept");
    fs::write(&kept, old_keyring).unwrap();
    let old = Vault::open(&kept, desk.deployment.clone(), &desk.entropy).unwrap().unwrap().keys();
    let (key, value) = old_files.iter().find(|(key, _)| *key == lane(7)).unwrap();
    assert!(old.open(key, value).is_ok());
}

#[tokio::test]
async fn an_erasure_reaches_the_keyring_copies() {
    let mut desk = Desk::new().await;
    let (copy, gone) = (desk.directory.path().join("a.keyring"), desk.directory.path().join("b"));
    desk.vault.write_copy(&copy).unwrap();
    desk.vault.follow_with(vec![copy.clone(), gone.clone()]);
    write(&desk.records, lane(1), &diary("one", 1)).await;
    let records = desk.records.clone();
    let persons = [vec![lane(1)]];
    let _ = erase::erase(&records, &mut desk.vault, &persons, NOW, &mut |_| {}).await.unwrap();
    let copied = Vault::open(&copy, desk.deployment.clone(), &desk.entropy).unwrap().unwrap();
    assert_eq!(copied.keys().newest(), Epoch(2));
    assert!(!copied.keys().is_rotating());
    assert_eq!(copied.generation(), desk.vault.generation());
    assert!(!gone.exists());
}

#[tokio::test]
async fn a_copy_that_cannot_be_reached_keeps_the_erasure_open() {
    let mut desk = Desk::new().await;
    // A directory in the copy's place: it exists and cannot be replaced.
    let copy = desk.directory.path().join("a.keyring");
    fs::create_dir(&copy).unwrap();
    let records = desk.records.clone();
    erase::begin(&records, &mut desk.vault, NOW).await.unwrap();
    let proof = erase::rewrap(&records, NOW, &mut |_| {}).await.unwrap();
    desk.vault.follow_with(vec![copy.clone()]);
    let refused = erase::destroy(&records, &mut desk.vault, &proof, NOW).await;
    assert!(matches!(refused, Err(EraseError::Keyring(_))));
    assert!(erase::is_unfinished(&desk.vault));
    desk.restart(records.store().clone()).await;
    assert!(erase::is_unfinished(&desk.vault));
    fs::remove_dir(&copy).unwrap();
    let records = desk.records.clone();
    assert!(erase::resume(&records, &mut desk.vault, NOW, &mut |_| {}).await.unwrap().is_some());
    assert!(!erase::is_unfinished(&desk.vault));
}

/// The process dies at each commit of an erasure in turn, before and after it, and is restarted.
#[tokio::test]
async fn an_erasure_survives_a_crash_at_every_commit() {
    for crash in [Fault::CrashBefore, Fault::CrashAfter] {
        for step in 0..8 {
            let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
            let mut desk = Desk::over(store.clone()).await;
            for number in 0..5 {
                write(&desk.records, lane(number), &diary("word", i64::from(number))).await;
            }
            let script = (0..step).map(|_| Fault::None).chain([crash]);
            let faulty: Arc<dyn Store> = Arc::new(Faulty::new(store.clone(), script));
            desk.restart(faulty).await;
            let records = desk.records.clone();
            let persons = [vec![lane(0)]];
            let mut progress = |_| {};
            {
                let mut erasing =
                    Box::pin(erase::erase(&records, &mut desk.vault, &persons, NOW, &mut progress));
                // The store behind answers at once, so whatever is still pending has crashed.
                let polled = futures_util::poll!(erasing.as_mut());
                assert!(step > 5 || polled.is_pending(), "the crash at {step} must be met");
            }
            desk.restart(store.clone()).await;
            let records = desk.records.clone();
            erase::delete(store.as_ref(), &persons[0], NOW).await.unwrap();
            let unfinished = erase::is_unfinished(&desk.vault);
            let resumed = erase::resume(&records, &mut desk.vault, NOW, &mut |_| {}).await;
            assert_eq!(resumed.unwrap().is_some(), unfinished);
            assert!(!erase::is_unfinished(&desk.vault));
            let newest = desk.vault.keys().newest();
            for (_, value) in everything(store.as_ref()).await {
                assert!(epoch_of(&value).is_none_or(|epoch| epoch == newest));
            }
            for number in 1..5 {
                let value = read(&records, &lane(number)).await;
                assert_eq!(value, Some(diary("word", i64::from(number))), "{crash:?} {step}");
            }
            assert_eq!(read(&records, &lane(0)).await, None);
        }
    }
}

#[tokio::test]
async fn an_erasure_lives_with_unknown_and_conflicting_commits() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let mut desk = Desk::over(store.clone()).await;
    for number in 0..9 {
        write(&desk.records, lane(number), &diary("word", i64::from(number))).await;
    }
    let faults = [Fault::UnknownAfter, Fault::UnknownBefore, Fault::Conflict];
    let script = faults.into_iter().cycle().take(24);
    desk.restart(Arc::new(Faulty::new(store, script))).await;
    let records = desk.records.clone();
    let persons = [vec![lane(0)]];
    let _ = erase::erase(&records, &mut desk.vault, &persons, NOW, &mut |_| {}).await.unwrap();
    for number in 1..9 {
        assert_eq!(read(&records, &lane(number)).await, Some(diary("word", i64::from(number))));
    }
}

/// A batch sealed before the epoch began and committed after everything was rewrapped would be
/// lost with the old key. It must conflict instead, whether its record is new or not.
#[tokio::test]
async fn nothing_sealed_before_an_epoch_lands_after_it() {
    let mut desk = Desk::new().await;
    let records = desk.records.clone();
    write(&records, lane(1), &diary("one", 1)).await;
    let held = records.load::<Diary>(&lane(1)).await.unwrap().unwrap();
    let (mut renewing, mut beginning) = (Batch::new(NOW), Batch::new(NOW));
    records.put(&mut renewing, lane(1), &diary("late", 2), held.version, &held.seal).unwrap();
    let fresh = records.fresh_person();
    records.put(&mut beginning, lane(2), &diary("late", 2), Version::ABSENT, &fresh).unwrap();

    erase::begin(&records, &mut desk.vault, NOW).await.unwrap();
    let proof = erase::rewrap(&records, NOW, &mut |_| {}).await.unwrap();
    for batch in [renewing, beginning] {
        let outcome = records.store().commit(batch).await.unwrap();
        assert!(matches!(outcome, Outcome::Conflict(_)), "{outcome:?}");
    }
    erase::destroy(&records, &mut desk.vault, &proof, NOW).await.unwrap();
    // Redone, with seals from before the epoch: they are renewed.
    for (number, seal) in [(1, &held.seal), (2, &fresh)] {
        let found = records.load::<Diary>(&lane(number)).await.unwrap();
        let version = found.map_or(Version::ABSENT, |found| found.version);
        let mut batch = Batch::new(NOW);
        records.put(&mut batch, lane(number), &diary("late", 2), version, seal).unwrap();
        let outcome = records.store().commit(batch).await.unwrap();
        assert!(matches!(outcome, Outcome::Applied { .. }), "{outcome:?}");
        assert_eq!(read(&records, &lane(number)).await, Some(diary("late", 2)));
    }
}

/// Somebody brings a record back under the old epoch behind the look that passed it.
#[tokio::test]
async fn the_old_key_stays_until_a_whole_look_finds_nothing() {
    let mut desk = Desk::new().await;
    let records = desk.records.clone();
    write(&records, lane(1), &diary("one", 1)).await;
    let old = records.store().get(&lane(1)).await.unwrap().unwrap().value;
    erase::begin(&records, &mut desk.vault, NOW).await.unwrap();
    let mut looks = 0;
    let mut meddle = |_| {
        looks += 1;
        if looks == 1 {
            let mut batch = Batch::new(NOW);
            batch.replace(lane(2), Version::ABSENT, "in the way".into());
            let stored = records.store().get(&lane(1)).now_or_never().unwrap().unwrap().unwrap();
            batch.replace(lane(1), stored.version, old.clone());
            records.store().commit(batch).now_or_never().unwrap().unwrap();
        }
    };
    let proof = erase::rewrap(&records, NOW, &mut meddle).await.unwrap();
    erase::destroy(&records, &mut desk.vault, &proof, NOW).await.unwrap();
    assert_eq!(read(&records, &lane(1)).await, Some(diary("one", 1)));
    assert!(looks >= 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_go_on_while_an_erasure_runs() {
    let mut desk = Desk::new().await;
    let records = desk.records.clone();
    for number in 0..60 {
        write(&records, lane(number), &diary("word", 0)).await;
    }
    let busy = records.clone();
    let writer = tokio::spawn(async move {
        for turn in 1..400u16 {
            let key = lane(turn % 80);
            loop {
                let found = busy.load::<Diary>(&key).await.unwrap();
                let (balance, version, seal) = found.map_or_else(
                    || (0, Version::ABSENT, busy.fresh_person()),
                    |found| (found.value.balance, found.version, found.seal),
                );
                let mut batch = Batch::new(NOW);
                busy.put(&mut batch, key.clone(), &diary("word", balance + 1), version, &seal)
                    .unwrap();
                if let Outcome::Applied { .. } = busy.store().commit(batch).await.unwrap() {
                    break;
                }
            }
            tokio::task::yield_now().await;
        }
    });
    for _ in 0..5 {
        let _ = erase::erase(&records, &mut desk.vault, &[], NOW, &mut |_| {}).await.unwrap();
        tokio::task::yield_now().await;
    }
    writer.await.unwrap();
    let mut total = 0;
    for number in 0..80 {
        total += read(&records, &lane(number)).await.unwrap().balance;
    }
    assert_eq!(total, 399, "every step counts once and can be read");
}

#[test]
fn key_files_are_private_and_never_replaced() {
    let (directory, random) = (tempfile::tempdir().unwrap(), entropy(1));
    let path = directory.path().join("key");
    let load = |keeper| DeploymentKey::load(&path, keeper);
    assert!(load(KeyFileKeeper::Ourselves).unwrap().is_none());
    let key = DeploymentKey::fresh(&random);
    key.create_file(&path).unwrap();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(load(KeyFileKeeper::Ourselves).unwrap().unwrap().id(), key.id());
    assert!(DeploymentKey::fresh(&random).create_file(&path).is_err());
    assert_eq!(load(KeyFileKeeper::Ourselves).unwrap().unwrap().id(), key.id());

    fs::set_permissions(&path, fs::Permissions::from_mode(0o440)).unwrap();
    assert!(load(KeyFileKeeper::ServiceManager).is_ok());
    let exposed = load(KeyFileKeeper::Ourselves).unwrap_err();
    assert!(exposed.to_string().contains("chmod 600"), "{exposed}");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    assert!(matches!(load(KeyFileKeeper::ServiceManager), Err(KeyringError::Exposed { .. })));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    fs::write(&path, b"short").unwrap();
    let short = load(KeyFileKeeper::Ourselves).unwrap_err();
    assert!(matches!(short, KeyringError::KeyLength { bytes: 5, .. }));
}

#[test]
fn a_damaged_or_foreign_keyring_is_refused() {
    let (directory, random) = (tempfile::tempdir().unwrap(), entropy(1));
    let path = directory.path().join("keyring");
    let key = DeploymentKey::fresh(&random);
    let open = |key: &DeploymentKey| Vault::open(&path, key.clone(), &random);
    assert!(open(&key).unwrap().is_none());
    let keys = Vault::create(&path, key.clone(), &random).unwrap().keys();
    assert_eq!(open(&key).unwrap().unwrap().keys().lane_id(1, 2, 3), keys.lane_id(1, 2, 3));
    let other = open(&DeploymentKey::fresh(&random)).unwrap_err();
    assert!(matches!(other, KeyringError::OtherKey { .. }), "{other}");
    let whole = fs::read(&path).unwrap();
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        fs::write(&path, &bytes).unwrap();
        assert!(open(&key).is_err(), "byte {at}");
        fs::write(&path, &whole[..at]).unwrap();
        assert!(open(&key).is_err(), "cut at {at}");
    }
}

fn snapshot(directory: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let files = fs::read_dir(directory).unwrap().map(|file| file.unwrap().path());
    files.map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

#[test]
fn rotating_the_deployment_key_survives_a_crash_between_its_files() {
    let (directory, random) = (tempfile::tempdir().unwrap(), entropy(1));
    let (key_file, keyring) = (directory.path().join("key"), directory.path().join("keyring"));
    let first = DeploymentKey::fresh(&random);
    first.create_file(&key_file).unwrap();
    let mut vault = Vault::create(&keyring, first.clone(), &random).unwrap();
    let lane = vault.keys().lane_id(1, 2, 3);
    let before = snapshot(directory.path());
    vault.rotate_deployment_key(&key_file, &random).unwrap();
    let after = snapshot(directory.path());
    assert_ne!(vault.deployment_key_id(), first.id());
    let of = |files: &[(std::path::PathBuf, Vec<u8>)], path: &Path| {
        files.iter().find(|(name, _)| name == path).unwrap().1.clone()
    };
    let waiting = directory.path().join("key.next");
    let private = |path: &Path, bytes: Vec<u8>| {
        fs::write(path, bytes).unwrap();
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
    };
    let settled = || {
        settle_key_rotation(&key_file, &keyring, Vec::new(), &random).unwrap();
        let key = DeploymentKey::load(&key_file, KeyFileKeeper::Ourselves).unwrap().unwrap();
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 2);
        (key.id(), Vault::open(&keyring, key, &random).unwrap().unwrap().keys().lane_id(1, 2, 3))
    };
    assert_eq!(settled(), (vault.deployment_key_id(), lane));
    // Before the keyring, also with the next key cut short; after the keyring; after the key.
    for (new_keyring, new_key, cut) in [(0, 0, 32), (0, 0, 5), (1, 0, 32), (1, 1, 32)] {
        let pick = |new| if new == 1 { &after } else { &before };
        private(&keyring, of(pick(new_keyring), &keyring));
        private(&key_file, of(pick(new_key), &key_file));
        private(&waiting, of(&after, &key_file)[..cut].to_vec());
        let expected = if new_keyring == 1 { vault.deployment_key_id() } else { first.id() };
        assert_eq!(settled(), (expected, lane), "{new_keyring} {new_key} {cut}");
    }
}

#[test]
fn the_recovery_sheet_is_read_as_people_type_it() {
    let key = DeploymentKey::fresh(&entropy(4));
    let sheet = recovery::sheet(&key);
    assert_eq!(sheet.lines().count(), 3);
    assert_eq!(recovery::read(&sheet).unwrap().id(), key.id());
    let loose = sheet.to_lowercase().replace('0', "o").replace('1', "l").replace([' ', '\n'], "-");
    assert_eq!(recovery::read(&loose).unwrap().id(), key.id());

    let mut groups: Vec<&str> = sheet.split_whitespace().collect();
    groups.swap(2, 9);
    let swapped = recovery::read(&groups.join(" ")).unwrap_err();
    assert_eq!(swapped.to_string(), "there is a mistake in groups 3, 10");
    groups.swap(2, 9);
    groups[4] = "12";
    let short = recovery::read(&groups.join(" ")).unwrap_err();
    assert_eq!(short, SheetFault::Length { group: 5, letters: 2 });
    groups[4] = "12U4";
    let letter = recovery::read(&groups.join(" ")).unwrap_err();
    assert_eq!(letter, SheetFault::Letter { group: 5, letter: 'U' });
    let few = recovery::read(&groups[..3].join(" ")).unwrap_err();
    assert_eq!(few, SheetFault::Groups { found: 3 });
}
