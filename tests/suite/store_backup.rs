//! Backups: one instant while people go on, damage found and named, restore between engines.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

use proptest::prelude::*;
use sportello::ids::LaneId;
use sportello::store::archive::ArchiveFault;
use sportello::store::backup::{self, BackupError, Mark};
use sportello::store::erase;
use sportello::store::keyring::{DeploymentKey, KeyringError, Vault};
use sportello::store::memory::MemoryStore;
use sportello::store::record::{RecordError, Records};
use sportello::store::restore::{self, OnUnreadable, Report, verify};
use sportello::store::seal::SealingKeys;
use sportello::store::sled::Options;
use sportello::store::{
    Applied, Batch, CommitNumber, Key, OutboxRow, OutboxTicket, Outcome, Pending, Store, Stored,
    Tap, Taps, Version,
};
use sportello::time::Timestamp;

use crate::faulty::{Fault, Faulty};
use crate::store_contract::RunningSled;
use crate::store_sealing::{Desk, Diary, NOW, diary, entropy, lane, write};

const PAIRS: u16 = 300;

/// What the store should hold: the words and balances of each pair, and what is to be sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Model {
    pairs: BTreeMap<u16, (String, i64)>,
    rows: Vec<u64>,
}

/// A store during whose scans people go on: each page is torn by steps in its middle, and each
/// step changes two records far apart in one batch.
struct Busy {
    behind: Arc<dyn Store>,
    records: OnceLock<Arc<Records>>,
    town: Mutex<Town>,
}

#[derive(Default)]
struct Town {
    seed: u64,
    model: Model,
    tickets: Vec<OutboxTicket>,
    history: Vec<Model>,
}

impl Busy {
    async fn step(&self) {
        let Some(records) = self.records.get() else { return };
        let (turn, pair) = {
            let mut town = self.town.lock().unwrap();
            town.seed = town.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (town.seed >> 33, (town.seed >> 40) as u16 % PAIRS)
        };
        let (low, high) = (lane(pair), lane(pair + 30_000));
        let found = records.load::<Diary>(&low).await.unwrap();
        let mut batch = Batch::new(NOW);
        let mut changed = None;
        if let (Some(found), true) = (&found, turn.is_multiple_of(3)) {
            let other = records.load::<Diary>(&high).await.unwrap().unwrap();
            batch.remove(low, found.version);
            batch.remove(high, other.version);
        } else {
            let (words, balance) = (format!("turn {turn}"), turn as i64);
            for (key, balance) in [(low, balance), (high, -balance)] {
                let found = records.load::<Diary>(&key).await.unwrap();
                let (version, seal) = found.map_or_else(
                    || (Version::ABSENT, records.fresh_person()),
                    |found| (found.version, found.seal),
                );
                records.put(&mut batch, key, &diary(&words, balance), version, &seal).unwrap();
            }
            changed = Some((words, balance));
        }
        let settled = {
            let mut town = self.town.lock().unwrap();
            (town.tickets.len() > 5).then(|| town.tickets.remove(0))
        };
        batch.outbox.settled.extend(settled);
        batch.outbox.rows.push(OutboxRow { lane: LaneId([1; 16]), number: turn });
        let outcome = self.behind.commit(batch).await.unwrap();
        let Outcome::Applied { ticket: Some(ticket), .. } = outcome else { panic!("{outcome:?}") };
        let mut town = self.town.lock().unwrap();
        town.tickets.push(ticket);
        if settled.is_some() {
            town.model.rows.remove(0);
        }
        town.model.rows.push(turn);
        match changed {
            Some(change) => town.model.pairs.insert(pair, change),
            None => town.model.pairs.remove(&pair),
        };
        let model = town.model.clone();
        town.history.push(model);
    }
}

impl Store for Busy {
    fn get<'a>(&'a self, key: &'a Key) -> Pending<'a, Option<Stored>> {
        self.behind.get(key)
    }

    fn scan<'a>(
        &'a self,
        from: &'a Key,
        to: &'a Key,
        limit: usize,
    ) -> Pending<'a, Vec<(Key, Stored)>> {
        Box::pin(async move {
            let mut page = self.behind.scan(from, to, limit / 2).await?;
            for _ in 0..7 {
                self.step().await;
            }
            let half = page.last().map_or_else(|| from.clone(), |(key, _)| key.successor());
            page.extend(self.behind.scan(&half, to, limit - limit / 2).await?);
            Ok(page)
        })
    }

    fn commit(&self, batch: Batch) -> Pending<'_, Outcome> {
        self.behind.commit(batch)
    }

    fn outbox(&self) -> Pending<'_, Vec<(OutboxTicket, OutboxRow)>> {
        Box::pin(async move {
            self.step().await;
            let rows = self.behind.outbox().await;
            self.step().await;
            rows
        })
    }

    fn changed(&self) -> tokio::sync::watch::Receiver<u64> {
        self.behind.changed()
    }

    fn tap(&self) -> Tap {
        self.behind.tap()
    }

    fn latest(&self) -> Timestamp {
        self.behind.latest()
    }
}

async fn model_of(records: &Records) -> Model {
    let mut model = Model::default();
    for pair in 0..PAIRS {
        let low = records.load::<Diary>(&lane(pair)).await.unwrap().map(|low| low.value);
        let high = records.load::<Diary>(&lane(pair + 30_000)).await.unwrap().map(|it| it.value);
        assert_eq!(low.is_some(), high.is_some(), "a pair is torn");
        if let (Some(low), Some(high)) = (low, high) {
            assert_eq!((&low.words, low.balance + high.balance), (&high.words, 0));
            model.pairs.insert(pair, (low.words, low.balance));
        }
    }
    let rows = records.store().outbox().await.unwrap();
    model.rows = rows.into_iter().map(|(_, row)| row.number).collect();
    model
}

async fn restore(
    path: &Path,
    keys: &SealingKeys,
    store: &dyn Store,
) -> Result<Report, BackupError> {
    let random = entropy(77);
    restore::restore(path, keys, &random, store, OnUnreadable::Refuse, NOW, &mut |_| {}).await
}

/// Takes a backup of `behind` while people go on, restores it into `into`, and compares it with
/// every state the store went through.
async fn a_backup_is_one_instant(behind: Arc<dyn Store>, into: Arc<dyn Store>, seed: u64) {
    let town = Mutex::new(Town { seed, ..Town::default() });
    let busy = Arc::new(Busy { behind: behind.clone(), records: OnceLock::new(), town });
    let desk = Desk::over(behind).await;
    let _ = busy.records.set(desk.records.clone());
    for _ in 0..400 {
        busy.step().await;
    }
    let seen_before = busy.town.lock().unwrap().history.len();
    let over = Records::open(busy.clone(), desk.vault.keys(), entropy(8), NOW).await.unwrap();
    let path = desk.directory.path().join("backup");
    let totals = backup::take(&over, &desk.vault, &path, NOW, &mut |_| {}).await.unwrap();
    let report = verify(&path, &desk.vault.keys(), &mut |_| {}).unwrap();
    assert_eq!((report.totals, report.unreadable.len()), (totals, 0));
    assert!(totals.commit > CommitNumber(400));

    let restored = restore(&path, &desk.vault.keys(), into.as_ref()).await.unwrap();
    assert_eq!(restored.records, report.records);
    let again = Records::open(into, desk.vault.keys(), entropy(9), NOW).await.unwrap();
    let found = model_of(&again).await;
    let history = std::mem::take(&mut busy.town.lock().unwrap().history);
    let instant = history.iter().position(|model| *model == found);
    assert!(instant.is_some_and(|instant| instant >= seen_before), "not a state there ever was");
    assert_eq!(report.people, found.pairs.len() as u64 * 2);
    // Life goes on above every restored version.
    write(&again, lane(1), &diary("after", 1)).await;
    let after = again.load::<Diary>(&lane(1)).await.unwrap().unwrap().version;
    let (from, to) = Key::all();
    let all = again.store().scan(&from, &to, usize::MAX).await.unwrap();
    assert!(all.iter().all(|(_, stored)| stored.version <= after));
}

#[tokio::test]
async fn a_backup_of_memory_is_one_instant() {
    for seed in 0..4 {
        let (from, into) = (Arc::new(MemoryStore::new()), Arc::new(MemoryStore::new()));
        a_backup_is_one_instant(from, into, seed).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_travels_between_engines() {
    let directory = tempfile::tempdir().unwrap();
    let sled = RunningSled::open(directory.path(), Options::default()).unwrap();
    let store = Arc::new(sled.store.clone());
    a_backup_is_one_instant(store, Arc::new(MemoryStore::new()), 3).await;
    sled.close().unwrap();

    let directory = tempfile::tempdir().unwrap();
    let sled = RunningSled::open(directory.path(), Options::default()).unwrap();
    let store = Arc::new(sled.store.clone());
    a_backup_is_one_instant(Arc::new(MemoryStore::new()), store, 4).await;
    sled.close().unwrap();
}

/// The same with real threads: groups are formed and published while pages are read.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_of_sled_under_load_is_one_instant() {
    let directory = tempfile::tempdir().unwrap();
    let sled = RunningSled::open(directory.path(), Options::default()).unwrap();
    let mut desk = Desk::over(Arc::new(sled.store.clone())).await;
    let stop = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let writers: Vec<_> = (0..8u16)
        .map(|writer| {
            let (records, stop) = (desk.records.clone(), stop.clone());
            tokio::spawn(async move {
                let mut balance = 0;
                // One round at least, so that there is something to compare.
                loop {
                    balance += 1;
                    for pair in (0..PAIRS).filter(|pair| pair % 8 == writer) {
                        let mut batch = Batch::new(NOW);
                        for (key, balance) in
                            [(lane(pair), balance), (lane(pair + 30_000), -balance)]
                        {
                            let found = records.load::<Diary>(&key).await.unwrap();
                            let (version, seal) = found.map_or_else(
                                || (Version::ABSENT, records.fresh_person()),
                                |found| (found.version, found.seal),
                            );
                            let value = diary("pair", balance);
                            records.put(&mut batch, key, &value, version, &seal).unwrap();
                        }
                        records.store().commit(batch).await.unwrap();
                    }
                    if stop.load(std::sync::atomic::Ordering::Relaxed) {
                        return;
                    }
                }
            })
        })
        .collect();
    let path = desk.directory.path().join("backup");
    for _ in 0..4 {
        backup::take(&desk.records, &desk.vault, &path, NOW, &mut |_| {}).await.unwrap();
        let into = Arc::new(MemoryStore::new());
        restore(&path, &desk.vault.keys(), into.as_ref()).await.unwrap();
        let again = Records::open(into, desk.vault.keys(), entropy(9), NOW).await.unwrap();
        model_of(&again).await;
    }
    stop.store(true, std::sync::atomic::Ordering::Relaxed);
    for writer in writers {
        writer.await.unwrap();
    }
    let records = desk.records.clone();
    let _ = erase::erase(&records, &mut desk.vault, &[], NOW, &mut |_| {}).await.unwrap();
    model_of(&records).await;
    sled.close().unwrap();
}

/// A small backup and its deployment.
async fn small() -> (Desk, PathBuf) {
    let desk = Desk::new().await;
    for number in 0..400 {
        write(&desk.records, lane(number), &diary("a secret word", i64::from(number))).await;
    }
    let path = desk.directory.path().join("one.backup");
    backup::take(&desk.records, &desk.vault, &path, NOW, &mut |_| {}).await.unwrap();
    (desk, path)
}

/// Where each chunk begins, and where the file ends.
fn chunks(file: &[u8]) -> Vec<usize> {
    let mut starts = vec![48];
    while let Some(length) = file.get(starts[starts.len() - 1] + 5..).and_then(<[u8]>::first_chunk)
    {
        starts.push(starts[starts.len() - 1] + 9 + u32::from_be_bytes(*length) as usize);
    }
    starts
}

fn fault(path: &Path, keys: &SealingKeys) -> ArchiveFault {
    match verify(path, keys, &mut |_| {}) {
        Err(BackupError::Archive { fault, .. }) => fault,
        other => panic!("expected a fault: {other:?}"),
    }
}

#[tokio::test]
async fn damage_is_found_and_its_chunk_named() {
    let (desk, path) = small().await;
    let keys = desk.vault.keys();
    let whole = fs::read(&path).unwrap();
    let starts = chunks(&whole);
    assert!(starts.len() > 4 && starts.last() == Some(&whole.len()), "several chunks: {starts:?}");
    let with = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        fault(&path, &keys)
    };
    // Cut inside a chunk, between chunks, and before the closing one.
    let cut = with(&whole[..starts[1] + 30]);
    assert!(matches!(cut, ArchiveFault::Truncated { chunk: 1 }), "{cut}");
    let closing = starts[starts.len() - 2];
    let last = starts.len() as u32 - 2;
    let cut = with(&whole[..closing]);
    assert!(matches!(cut, ArchiveFault::Truncated { chunk } if chunk == last), "{cut}");
    // Two chunks swapped; one left out; one twice.
    let part = |chunk: usize| &whole[starts[chunk]..starts[chunk + 1]];
    let swapped = [&whole[..starts[0]], part(1), part(0), &whole[starts[2]..]].concat();
    let swapped = with(&swapped);
    assert!(matches!(swapped, ArchiveFault::Misplaced { chunk: 0, found: 1 }), "{swapped}");
    let missing = with(&[&whole[..starts[1]], &whole[starts[2]..]].concat());
    assert!(matches!(missing, ArchiveFault::Misplaced { chunk: 1, found: 2 }), "{missing}");
    let twice = with(&[&whole[..starts[1]], part(0), &whole[starts[1]..]].concat());
    assert!(matches!(twice, ArchiveFault::Misplaced { chunk: 1, found: 0 }), "{twice}");
    // Renumbered to fit.
    let mut renumbered = [&whole[..starts[0]], part(1), part(0), &whole[starts[2]..]].concat();
    renumbered[starts[0] + 1..starts[0] + 5].copy_from_slice(&0u32.to_be_bytes());
    let renumbered = with(&renumbered);
    assert!(matches!(renumbered, ArchiveFault::Altered { chunk: 0 }), "{renumbered}");
    // Something added at the end; another file altogether.
    let added = with(&[&whole[..], &[0]].concat());
    assert!(matches!(added, ArchiveFault::Totals { .. }), "{added}");
    assert!(matches!(with(b"hello"), ArchiveFault::NotABackup));
    // A chunk of another backup of the same store.
    let other = desk.directory.path().join("two.backup");
    backup::take(&desk.records, &desk.vault, &other, NOW, &mut |_| {}).await.unwrap();
    let other = fs::read(other).unwrap();
    let foreign = [&whole[..starts[0]], &other[starts[0]..]].concat();
    assert!(matches!(with(&foreign), ArchiveFault::Altered { chunk: 0 }));
    fs::write(&path, &whole).unwrap();
    let strangers = fault(&path, &SealingKeys::fresh(&entropy(5)));
    assert!(matches!(strangers, ArchiveFault::OtherKeyring { .. }), "{strangers}");
    assert!(verify(&path, &keys, &mut |_| {}).is_ok());
}

proptest! {
    #![proptest_config(crate::random::cases(60))]
    #[test]
    fn any_altered_byte_of_a_backup_is_found(at in 0usize..200_000, flip in 1u8..) {
        static SMALL: OnceLock<(Desk, PathBuf, Vec<u8>)> = OnceLock::new();
        let (desk, path, whole) = SMALL.get_or_init(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            let (desk, path) = runtime.block_on(small());
            let whole = fs::read(&path).unwrap();
            (desk, path, whole)
        });
        let mut bytes = whole.clone();
        let at = at % bytes.len();
        bytes[at] ^= flip;
        fs::write(path, bytes).unwrap();
        let verified = verify(path, &desk.vault.keys(), &mut |_| {});
        prop_assert!(verified.is_err());
    }
}

#[tokio::test]
async fn nothing_of_a_backup_is_readable_without_the_keys() {
    let (desk, path) = small().await;
    let stored = desk.records.store().get(&lane(5)).await.unwrap().unwrap().value;
    for file in [path.clone(), backup::keyring_beside(&path)] {
        let bytes = fs::read(file).unwrap();
        let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
        assert!(!holds(b"secret") && !holds(lane(5).as_bytes()) && !holds(&stored[80..120]));
    }
}

#[tokio::test]
async fn a_bare_machine_is_restored_from_two_files_and_the_sheet() {
    use sportello::store::recovery;
    let (desk, path) = small().await;
    let sheet = recovery::sheet(&desk.deployment);
    let bare = tempfile::tempdir().unwrap();
    let file = bare.path().join("one.backup");
    fs::copy(&path, &file).unwrap();
    fs::copy(backup::keyring_beside(&path), backup::keyring_beside(&file)).unwrap();
    let records = desk.records.clone();
    drop(desk);

    let deployment = recovery::read(&sheet).unwrap();
    let keyring = bare.path().join("keyring");
    let copies = backup::keyrings_around(&file);
    let vault = Vault::recover(&keyring, &copies, deployment.clone(), &entropy(3)).unwrap();
    let store = Arc::new(MemoryStore::new());
    restore(&file, &vault.keys(), store.as_ref()).await.unwrap();
    let again = Records::open(store, vault.keys(), entropy(4), NOW).await.unwrap();
    for number in 0..400 {
        let expected = records.load::<Diary>(&lane(number)).await.unwrap().unwrap().value;
        assert_eq!(again.load::<Diary>(&lane(number)).await.unwrap().unwrap().value, expected);
    }
    assert!(Vault::open(&keyring, deployment, &entropy(5)).unwrap().is_some());
    let (mark, _) = again.load_system::<Mark>(&Mark::key()).await.unwrap().unwrap();
    assert_eq!(mark, Mark { begun: NOW });
    let none =
        Vault::recover(&bare.path().join("x"), &[], DeploymentKey::fresh(&entropy(1)), &entropy(5));
    assert!(matches!(none, Err(KeyringError::Missing { .. })));
}

#[tokio::test]
async fn only_the_newest_keyring_is_kept_and_restores_older_files() {
    let (desk, first) = small().await;
    let second = desk.directory.path().join("two.backup");
    backup::take(&desk.records, &desk.vault, &second, NOW, &mut |_| {}).await.unwrap();
    assert!(!backup::keyring_beside(&first).exists());
    assert_eq!(backup::keyrings_around(&first), [backup::keyring_beside(&second)]);
    let elsewhere = desk.directory.path().join("elsewhere");
    let copies = backup::keyrings_around(&first);
    let vault = Vault::recover(&elsewhere, &copies, desk.deployment.clone(), &entropy(3)).unwrap();
    assert!(restore(&first, &vault.keys(), &MemoryStore::new()).await.is_ok());
}

#[tokio::test]
async fn a_backup_from_before_an_erasure_is_dead_and_one_from_its_middle_lives() {
    let (mut desk, before) = small().await;
    let records = desk.records.clone();
    erase::delete(records.store().as_ref(), &[lane(3)], NOW).await.unwrap();
    erase::begin(&records, &mut desk.vault, NOW).await.unwrap();
    let proof = erase::rewrap(&records, NOW, &mut |_| {}).await.unwrap();
    let middle = desk.directory.path().join("two.backup");
    backup::take(&records, &desk.vault, &middle, NOW, &mut |_| {}).await.unwrap();
    desk.vault.follow_with(backup::keyrings_around(&middle));
    erase::destroy(&records, &mut desk.vault, &proof, NOW).await.unwrap();

    let copy = backup::keyring_beside(&middle);
    let vault = Vault::open(&copy, desk.deployment.clone(), &entropy(3)).unwrap().unwrap();
    let keys = vault.keys();
    let store = Arc::new(MemoryStore::new());
    restore(&middle, &keys, store.as_ref()).await.unwrap();
    let again = Records::open(store, keys.clone(), entropy(4), NOW).await.unwrap();
    assert!(again.load::<Diary>(&lane(3)).await.unwrap().is_none());
    assert!(again.load::<Diary>(&lane(4)).await.unwrap().is_some());

    let empty = MemoryStore::new();
    let refused = restore(&before, &keys, &empty).await.unwrap_err();
    let BackupError::Unreadable(report) = refused else { panic!("{refused}") };
    assert_eq!((report.unreadable.len(), report.people), (400, 400));
    let (from, to) = Key::all();
    assert!(empty.scan(&from, &to, 9).await.unwrap().is_empty(), "nothing was written");
}

#[tokio::test]
async fn a_restore_refuses_a_store_with_something_in_it() {
    let (desk, path) = small().await;
    let store = MemoryStore::new();
    let mut batch = Batch::new(NOW);
    batch.replace(lane(9), Version::ABSENT, "x".into());
    store.commit(batch).await.unwrap();
    let refused = restore(&path, &desk.vault.keys(), &store).await;
    assert!(matches!(refused, Err(BackupError::NotEmpty)));
    assert!(restore(&path, &desk.vault.keys(), desk.records.store().as_ref()).await.is_err());
}

#[tokio::test]
async fn a_restore_cut_short_is_not_served_from_and_can_be_repeated() {
    let (desk, path) = small().await;
    let keys = desk.vault.keys();
    for step in 0..4 {
        for crash in [Fault::CrashBefore, Fault::CrashAfter] {
            let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
            let script = (0..step).map(|_| Fault::None).chain([crash]);
            let faulty = Faulty::new(store.clone(), script);
            {
                let mut restoring = Box::pin(restore(&path, &keys, &faulty));
                assert!(futures_util::poll!(restoring.as_mut()).is_pending());
            }
            let complete = (step, crash) == (3, Fault::CrashAfter);
            if !complete && (step, crash) != (0, Fault::CrashBefore) {
                let opened = Records::open(store.clone(), keys.clone(), entropy(1), NOW).await;
                assert!(matches!(opened, Err(RecordError::HalfRestored)));
            }
            let repeated = restore(&path, &keys, store.as_ref()).await;
            assert_eq!(repeated.is_err(), complete, "{step} {crash:?}");
            let again = Records::open(store, keys.clone(), entropy(4), NOW).await.unwrap();
            for number in 0..400 {
                assert!(again.load::<Diary>(&lane(number)).await.unwrap().is_some());
            }
        }
    }
    let script = [Fault::UnknownAfter, Fault::UnknownBefore].into_iter().cycle().take(20);
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let faulty = Faulty::new(store.clone(), script);
    restore(&path, &keys, &faulty).await.unwrap();
    assert!(Records::open(store, keys.clone(), entropy(4), NOW).await.is_ok());
}

#[tokio::test]
async fn a_failed_backup_leaves_the_older_one() {
    let (desk, path) = small().await;
    let whole = fs::read(&path).unwrap();
    let faulty = Arc::new(Faulty::new(desk.records.store().clone(), [Fault::Failed]));
    let over = Records::open(faulty, desk.vault.keys(), entropy(2), NOW).await.unwrap();
    assert!(backup::take(&over, &desk.vault, &path, NOW, &mut |_| {}).await.is_err());
    assert_eq!(fs::read(&path).unwrap(), whole);
    let names = fs::read_dir(desk.directory.path()).unwrap();
    assert_eq!(names.count(), 3, "backup, its keyring, the keyring");
}

#[test]
fn a_tap_that_falls_behind_says_so() {
    let taps = Taps::default();
    let applied = |number| {
        vec![Applied { number: CommitNumber(number), ticket: None, batch: Batch::new(NOW) }]
    };
    taps.publish(|| panic!("nobody listens"));
    let mut tap = taps.subscribe();
    taps.publish(|| applied(1));
    assert_eq!(tap.ready().unwrap().unwrap()[0].number, CommitNumber(1));
    assert!(tap.ready().unwrap().is_none());
    (0..5000).for_each(|number| taps.publish(|| applied(number)));
    assert!(tap.ready().is_err());
}
