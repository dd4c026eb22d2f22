//! What every store promises, played on every backend.
//!
//! A scenario is an `async fn` over a [`House`]; a further backend is a further `Engine` and
//! a further line at the end.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};
use std::thread::JoinHandle;

use bytes::Bytes;
use sportello::ids::LaneId;
use sportello::store::batch::{BATCH_BYTES_MAX, KEY_BYTES_MAX, VALUE_BYTES_MAX};
use sportello::store::memory::MemoryStore;
use sportello::store::sled::{self, Options};
use sportello::store::{
    Batch, CommitNumber, Key, OutboxRow, OutboxTicket, Outcome, Space, Store, StoreError, Version,
};
use sportello::time::Timestamp;
use tempfile::TempDir;

use crate::faulty::{Fault, Faulty};

/// Held shared while a store is opened, and alone while a child process is started: see there.
pub static OPENING: RwLock<()> = RwLock::new(());

/// sled's segments, as the store sets them.
pub const SEGMENT_BYTES: usize = 2 * 1024 * 1024;

/// A sled store whose committer runs on a thread, as the program runs it.
pub struct RunningSled {
    pub store: sled::SledStore,
    committer: JoinHandle<Result<(), StoreError>>,
}

impl RunningSled {
    pub fn open(directory: &Path, options: Options) -> Result<Self, StoreError> {
        let _no_child_starts = OPENING.read().unwrap_or_else(PoisonError::into_inner);
        let (store, committer) = sled::open(directory, options)?;
        let committer = std::thread::spawn(move || committer.run());
        Ok(Self { store, committer })
    }

    /// Stops in order, and says how the committer ended.
    pub fn close(self) -> Result<(), StoreError> {
        self.store.close();
        self.committer.join().unwrap()
    }
}

#[derive(Clone, Copy)]
enum Engine {
    Memory,
    Sled,
}

/// A store, and where it lives.
struct House {
    engine: Engine,
    directory: TempDir,
    store: Arc<dyn Store>,
    sled: Option<RunningSled>,
}

impl House {
    fn build(engine: Engine) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let mut house = Self { engine, directory, store: Arc::new(MemoryStore::new()), sled: None };
        house.open();
        house
    }

    fn open(&mut self) {
        if matches!(self.engine, Engine::Sled) {
            let sled = RunningSled::open(self.directory.path(), Options::default()).unwrap();
            self.store = Arc::new(sled.store.clone());
            self.sled = Some(sled);
        }
    }

    /// What a restart does: nothing for memory, which lives as long as its value.
    fn restart(&mut self) {
        if let Some(sled) = self.sled.take() {
            self.store = Arc::new(MemoryStore::new());
            sled.close().unwrap();
            self.open();
        }
    }
}

fn play(engine: Engine, scenario: impl AsyncFnOnce(&mut House)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let mut house = House::build(engine);
    runtime.block_on(scenario(&mut house));
}

pub fn key(name: &str) -> Key {
    Key::new(Space::Record, &[name.as_bytes()])
}

pub fn bytes(text: &str) -> Bytes {
    Bytes::copy_from_slice(text.as_bytes())
}

fn at(milliseconds: i64) -> Timestamp {
    Timestamp(milliseconds)
}

fn put(name: &str, version: Version, value: &str) -> Batch {
    let mut batch = Batch::new(at(1));
    batch.replace(key(name), version, bytes(value));
    batch
}

fn row(number: u64) -> OutboxRow {
    OutboxRow { lane: LaneId([7; 16]), number }
}

async fn applied(store: &dyn Store, batch: Batch) -> CommitNumber {
    match store.commit(batch).await.unwrap() {
        Outcome::Applied { number, .. } => number,
        other => panic!("expected it to apply: {other:?}"),
    }
}

async fn ticket(store: &dyn Store, batch: Batch) -> OutboxTicket {
    match store.commit(batch).await.unwrap() {
        Outcome::Applied { ticket: Some(ticket), .. } => ticket,
        other => panic!("expected a ticket: {other:?}"),
    }
}

async fn version(store: &dyn Store, name: &str) -> Version {
    store.get(&key(name)).await.unwrap().map_or(Version::ABSENT, |stored| stored.version)
}

async fn value(store: &dyn Store, name: &str) -> Option<String> {
    let stored = store.get(&key(name)).await.unwrap();
    stored.map(|stored| String::from_utf8(stored.value.to_vec()).unwrap())
}

async fn names(store: &dyn Store, from: &str, to: &str, limit: usize) -> Vec<String> {
    let found = store.scan(&key(from), &key(to), limit).await.unwrap();
    let name = |key: &Key| String::from_utf8(key.as_bytes()[1..].to_vec()).unwrap();
    found.iter().map(|(key, _)| name(key)).collect()
}

async fn a_batch_applies_when_everything_is_as_expected(house: &mut House) {
    let store = &*house.store;
    assert_eq!(store.get(&key("a")).await.unwrap(), None);
    let first = applied(store, put("a", Version::ABSENT, "one")).await;
    let stored = store.get(&key("a")).await.unwrap().unwrap();
    assert_eq!((stored.version, &*stored.value), (Version(first.0), &b"one"[..]));
    let second = applied(store, put("a", stored.version, "two")).await;
    assert!(second > first);
    assert_eq!(value(store, "a").await.as_deref(), Some("two"));
    // Expecting absence of what is absent, of a key that is not written at all.
    let mut third = put("b", Version::ABSENT, "");
    third.expects.push((key("c"), Version::ABSENT));
    applied(store, third).await;
    assert_eq!(value(store, "b").await.as_deref(), Some(""), "an empty value is a value");
}

async fn a_conflict_names_its_key_and_leaves_nothing(house: &mut House) {
    let store = &*house.store;
    let first = applied(store, put("a", Version::ABSENT, "one")).await;
    let mut batch = Batch::new(at(900));
    batch.replace(key("new"), Version::ABSENT, bytes("never"));
    batch.replace(key("a"), Version(first.0 + 7), bytes("never"));
    batch.outbox.rows.push(row(1));
    assert_eq!(store.commit(batch).await.unwrap(), Outcome::Conflict(key("a")));
    assert_eq!(value(store, "a").await.as_deref(), Some("one"));
    assert_eq!(value(store, "new").await, None);
    assert_eq!(store.outbox().await.unwrap(), []);
    assert_eq!(store.latest(), at(1), "a batch that conflicts has not happened");
    // Present where absence was expected, absent where presence was.
    let stale = put("a", Version::ABSENT, "x");
    assert_eq!(store.commit(stale).await.unwrap(), Outcome::Conflict(key("a")));
    let stale = put("b", Version(1), "x");
    assert_eq!(store.commit(stale).await.unwrap(), Outcome::Conflict(key("b")));
    // A conflict uses up no number.
    assert_eq!(applied(store, put("c", Version::ABSENT, "x")).await.0, first.0 + 1);
}

async fn repeating_an_applied_batch_conflicts(house: &mut House) {
    let store = &*house.store;
    let first = applied(store, put("a", Version::ABSENT, "one")).await;
    let mut again = put("a", Version(first.0), "two");
    again.outbox.rows.push(row(1));
    applied(store, again.clone()).await;
    assert_eq!(store.commit(again).await.unwrap(), Outcome::Conflict(key("a")));
    assert_eq!(store.outbox().await.unwrap().len(), 1);
    // A deletion repeated conflicts too.
    let mut gone = Batch::new(at(1));
    gone.remove(key("a"), version(store, "a").await);
    applied(store, gone.clone()).await;
    assert_eq!(store.commit(gone).await.unwrap(), Outcome::Conflict(key("a")));
}

async fn versions_are_never_used_again(house: &mut House) {
    let mut seen = BTreeSet::new();
    for round in 0..4 {
        let store = &*house.store;
        for _ in 0..3 {
            let put_as = applied(store, put("a", Version::ABSENT, "same value")).await;
            assert!(seen.last().is_none_or(|last| *last < put_as), "{put_as:?} in {round}");
            seen.insert(put_as);
            let mut gone = Batch::new(at(1));
            gone.remove(key("a"), Version(put_as.0));
            seen.insert(applied(store, gone).await);
            // Whoever still holds the old version cannot confuse it with a new record.
            let stale = put("a", Version(put_as.0), "x");
            assert_eq!(store.commit(stale).await.unwrap(), Outcome::Conflict(key("a")));
        }
        house.restart();
    }
    assert_eq!(seen.len(), 24);
}

async fn everything_is_there_after_a_restart(house: &mut House) {
    let mut batch = put("a", Version::ABSENT, "one");
    batch.at = at(5_000);
    batch.outbox.rows.push(row(3));
    let number = applied(&*house.store, batch).await;
    applied(&*house.store, put("b", Version::ABSENT, "two")).await;
    let mut gone = Batch::new(at(1));
    gone.remove(key("b"), version(&*house.store, "b").await);
    let last = applied(&*house.store, gone).await;
    house.restart();
    let store = &*house.store;
    assert_eq!(version(store, "a").await, Version(number.0));
    assert_eq!(value(store, "a").await.as_deref(), Some("one"));
    assert_eq!(value(store, "b").await, None);
    assert_eq!(store.outbox().await.unwrap().len(), 1);
    assert_eq!(store.latest(), at(5_000), "the highest instant, not the last");
    assert_eq!(applied(store, put("c", Version::ABSENT, "")).await.0, last.0 + 1);
}

async fn a_scan_is_ordered_bounded_and_limited(house: &mut House) {
    let store = &*house.store;
    for name in ["d", "b", "a", "c", "bb", "b\u{0}"] {
        applied(store, put(name, Version::ABSENT, name)).await;
    }
    let mut lane = Batch::new(at(1));
    lane.replace(Key::lane(LaneId([1; 16])), Version::ABSENT, bytes("lane"));
    lane.outbox.rows.push(row(1));
    applied(store, lane).await;
    assert_eq!(names(store, "a", "d", 10).await, ["a", "b", "b\u{0}", "bb", "c"]);
    assert_eq!(names(store, "b", "bb", 10).await, ["b", "b\u{0}"]);
    assert_eq!(names(store, "a", "z", 2).await, ["a", "b"]);
    assert_eq!(names(store, "a", "z", 0).await, Vec::<String>::new());
    assert_eq!(names(store, "c", "c", 10).await, Vec::<String>::new());
    assert_eq!(names(store, "d", "a", 10).await, Vec::<String>::new(), "ends before it begins");
    // Page by page it is the same.
    let (mut from, to) = (Key::start_of(Space::Record), Key::end_of(Space::Record));
    let mut paged = Vec::new();
    loop {
        let page = store.scan(&from, &to, 2).await.unwrap();
        let Some((last, _)) = page.last() else { break };
        from = last.successor();
        paged.extend(page);
    }
    assert_eq!(paged, store.scan(&key(""), &to, 100).await.unwrap());
    assert_eq!(paged.len(), 6);
    // The store's own records are nobody's: a scan over everything does not meet them.
    let everything = store.scan(&Key::from_bytes(&[0]), &Key::from_bytes(&[255]), 100).await;
    assert_eq!(everything.unwrap().len(), 7);
    let own = store.scan(&Key::start_of(Space::Meta), &Key::end_of(Space::Outbox), 100).await;
    assert_eq!(own.unwrap(), []);
    assert_eq!(store.get(&Key::start_of(Space::Meta)).await.unwrap(), None);
}

async fn outbox_rows_stay_until_they_are_settled(house: &mut House) {
    let mut first = put("a", Version::ABSENT, "");
    first.outbox.rows = vec![row(1), row(2), row(3)];
    let first = ticket(&*house.store, first).await;
    let mut second = put("b", Version::ABSENT, "");
    second.outbox.rows = vec![row(4)];
    let second = ticket(&*house.store, second).await;
    let place = |index| OutboxTicket { group: first.group, index: first.index + index };
    let all = [(first, row(1)), (place(1), row(2)), (place(2), row(3)), (second, row(4))];
    assert_eq!(house.store.outbox().await.unwrap(), all);

    let settle = |tickets: &[OutboxTicket]| {
        let mut batch = Batch::new(at(1));
        batch.outbox.settled = tickets.to_vec();
        batch
    };
    // One and the same ticket twice counts once; one that never was counts for nothing.
    let nowhere = OutboxTicket { group: CommitNumber(999), index: 0 };
    let beyond = OutboxTicket { group: first.group, index: 77 };
    applied(&*house.store, settle(&[first, first, nowhere, beyond])).await;
    assert_eq!(house.store.outbox().await.unwrap(), all[1..]);
    // Settling again changes nothing.
    applied(&*house.store, settle(&[first])).await;
    assert_eq!(house.store.outbox().await.unwrap(), all[1..]);
    // After a restart the settled row of an unfinished group may come back, nothing may be gone.
    house.restart();
    let after: BTreeSet<_> = house.store.outbox().await.unwrap().iter().map(|row| row.0).collect();
    assert!(all[1..].iter().all(|row| after.contains(&row.0)));
    // The last row takes the whole group with it, durably.
    applied(&*house.store, settle(&[first, place(2), place(1)])).await;
    assert_eq!(house.store.outbox().await.unwrap(), all[3..]);
    house.restart();
    assert_eq!(house.store.outbox().await.unwrap(), all[3..]);
    // A row is settled together with what records its outcome.
    let mut outcome = put("sent", Version::ABSENT, "4");
    outcome.outbox.settled = vec![second];
    applied(&*house.store, outcome).await;
    assert_eq!(house.store.outbox().await.unwrap(), []);
    house.restart();
    assert_eq!(house.store.outbox().await.unwrap(), []);
}

async fn what_breaks_the_rules_is_refused(house: &mut House) {
    let store = &*house.store;
    let over = |size: usize| Bytes::from(vec![1; size + 1]);
    let mut wrong = Vec::new();
    wrong.push(("nothing at all", Batch::new(at(1))));
    let mut batch = Batch::new(at(1));
    batch.puts.push((key("a"), bytes("blind")));
    batch.outbox.settled.push(OutboxTicket { group: CommitNumber(1), index: 0 });
    wrong.push(("a blind put", batch));
    let mut batch = Batch::new(at(1));
    batch.outbox.rows.push(row(1));
    wrong.push(("rows that would come twice", batch));
    let mut batch = put("a", Version::ABSENT, "");
    batch.deletes.push(key("a"));
    wrong.push(("one key written twice", batch));
    for space in [Space::Meta, Space::Outbox, Space::Piece] {
        let mut batch = Batch::new(at(1));
        batch.replace(Key::start_of(space), Version::ABSENT, bytes(""));
        wrong.push(("the store's own records", batch));
    }
    let mut batch = Batch::new(at(1));
    batch.replace(key("a"), Version::ABSENT, over(VALUE_BYTES_MAX));
    wrong.push(("a value too large", batch));
    wrong.push(("a key too long", put(&"k".repeat(KEY_BYTES_MAX), Version::ABSENT, "")));
    let mut batch = Batch::new(at(1));
    for number in 0..=BATCH_BYTES_MAX / VALUE_BYTES_MAX {
        batch.replace(key(&number.to_string()), Version::ABSENT, over(VALUE_BYTES_MAX - 1));
    }
    wrong.push(("too much for one batch", batch));
    let mut batch = Batch::new(at(1));
    batch.replace(Key::from_bytes(&[]), Version::ABSENT, bytes(""));
    wrong.push(("the empty key", batch));
    for (what, batch) in wrong {
        let answer = store.commit(batch).await;
        assert!(matches!(answer, Err(StoreError::Refused(_))), "{what}: {answer:?}");
    }
    assert_eq!(store.latest(), Timestamp::EPOCH, "nothing was applied");
    // The largest of everything is welcome.
    let mut batch = put(&"k".repeat(KEY_BYTES_MAX - 1), Version::ABSENT, "");
    batch.replace(key("large"), Version::ABSENT, over(VALUE_BYTES_MAX - 1));
    applied(store, batch).await;
    assert_eq!(store.get(&key("large")).await.unwrap().unwrap().value.len(), VALUE_BYTES_MAX);
}

/// Sixty-four tasks add to eight counters. Each writes a second record with the same number, in
/// the same batch: they may never differ.
async fn no_update_is_lost_among_concurrent_committers(house: &mut House) {
    const TASKS: u64 = 64;
    const ADDITIONS: u64 = 25;
    let tasks = (0..TASKS).map(|task| {
        let store = Arc::clone(&house.store);
        tokio::spawn(async move {
            let mut numbers = Vec::new();
            for addition in 0..ADDITIONS {
                numbers.push(add_one(&*store, (task + addition) % 8).await);
            }
            numbers
        })
    });
    let mut numbers = Vec::new();
    for task in tasks.collect::<Vec<_>>() {
        numbers.extend(task.await.unwrap());
    }
    numbers.sort_unstable();
    let count = TASKS * ADDITIONS;
    assert_eq!(numbers, (1..=count).map(CommitNumber).collect::<Vec<_>>());
    house.restart();
    let mut sum = 0;
    for counter in 0..8 {
        let (number, twin) = (counted(&*house.store, counter, 'n'), format!("{counter}t"));
        sum += number.await;
        let twin = value(&*house.store, &twin).await.unwrap();
        assert_eq!(twin, value(&*house.store, &format!("{counter}n")).await.unwrap());
    }
    assert_eq!(sum, count);
}

async fn counted(store: &dyn Store, counter: u64, kind: char) -> u64 {
    let text = value(store, &format!("{counter}{kind}")).await;
    text.map_or(0, |text| text.parse().unwrap())
}

async fn add_one(store: &dyn Store, counter: u64) -> CommitNumber {
    loop {
        let name = format!("{counter}n");
        let stored = store.get(&key(&name)).await.unwrap();
        let version = stored.as_ref().map_or(Version::ABSENT, |stored| stored.version);
        let number: u64 = stored
            .map_or(0, |stored| String::from_utf8(stored.value.to_vec()).unwrap().parse().unwrap());
        let mut batch = put(&name, version, &(number + 1).to_string());
        // The twin is put unseen: the counter's version stands for both.
        batch.puts.push((key(&format!("{counter}t")), bytes(&(number + 1).to_string())));
        match store.commit(batch).await.unwrap() {
            Outcome::Applied { number, .. } => return number,
            Outcome::Conflict(at) => assert_eq!(at, key(&name)),
            Outcome::Unknown => panic!("a local store always knows"),
        }
    }
}

async fn batches_handed_in_together_see_one_another(house: &mut House) {
    let store = &*house.store;
    // All are handed in before any is answered; exactly one of each key's contenders wins.
    let contenders = (0..40).map(|number: u64| {
        let name = (number % 4).to_string();
        let mut batch = put(&name, Version::ABSENT, &number.to_string());
        batch.replace(key(&format!("{name}/{number}")), Version::ABSENT, bytes("won"));
        batch.outbox.rows.push(row(number));
        async move { (number, store.commit(batch).await.unwrap()) }
    });
    let outcomes: HashMap<u64, Outcome> =
        futures_util::future::join_all(contenders).await.into_iter().collect();
    let rows: HashMap<OutboxTicket, OutboxRow> =
        store.outbox().await.unwrap().into_iter().collect();
    let mut winners = 0;
    for (number, outcome) in outcomes {
        let name = (number % 4).to_string();
        let own = value(store, &format!("{name}/{number}")).await;
        match outcome {
            Outcome::Applied { number: commit, ticket } => {
                winners += 1;
                assert_eq!(version(store, &name).await, Version(commit.0));
                assert_eq!(value(store, &name).await, Some(number.to_string()));
                assert_eq!(own.as_deref(), Some("won"));
                assert_eq!(rows[&ticket.unwrap()], row(number));
            }
            Outcome::Conflict(at) => assert_eq!((at, own), (key(&name), None)),
            Outcome::Unknown => panic!("a local store always knows"),
        }
    }
    assert_eq!((winners, rows.len()), (4, 4));
}

async fn the_counter_nudges_those_who_wait(house: &mut House) {
    let store = &*house.store;
    let mut changed = store.changed();
    let before = *changed.borrow_and_update();
    let waiting = tokio::spawn(async move {
        changed.changed().await.unwrap();
        *changed.borrow_and_update()
    });
    let first = applied(store, put("a", Version::ABSENT, "")).await;
    let after = waiting.await.unwrap();
    assert!(after > before);
    let changed = store.changed();
    let stale = put("a", Version::ABSENT, "");
    assert!(matches!(store.commit(stale).await.unwrap(), Outcome::Conflict(_)));
    assert!(!changed.has_changed().unwrap(), "a conflict changes nothing");
    applied(store, put("a", Version(first.0), "")).await;
    assert!(changed.has_changed().unwrap() && *changed.borrow() > after);
}

async fn the_latest_instant_only_grows(house: &mut House) {
    let store = &*house.store;
    assert_eq!(store.latest(), Timestamp::EPOCH);
    for (number, (instant, latest)) in [(50, 50), (20, 50), (70, 70)].into_iter().enumerate() {
        let mut batch = put(&number.to_string(), Version::ABSENT, "");
        batch.at = at(instant);
        applied(store, batch).await;
        assert_eq!(store.latest(), at(latest));
    }
    house.restart();
    assert_eq!(house.store.latest(), at(70));
}

/// The rule that every caller follows after `Unknown`: the same batch again, unchanged.
async fn after_unknown_the_same_batch_is_safe(house: &mut House) {
    let script = [Fault::UnknownBefore, Fault::None, Fault::UnknownAfter, Fault::None];
    let faulty = Faulty::new(Arc::clone(&house.store), script);
    let lost = put("a", Version::ABSENT, "one");
    assert_eq!(faulty.commit(lost.clone()).await.unwrap(), Outcome::Unknown);
    let first = applied(&faulty, lost).await;
    let answer_lost = put("a", Version(first.0), "two");
    assert_eq!(faulty.commit(answer_lost.clone()).await.unwrap(), Outcome::Unknown);
    assert_eq!(faulty.commit(answer_lost).await.unwrap(), Outcome::Conflict(key("a")));
    assert_eq!(value(&faulty, "a").await.as_deref(), Some("two"));
}

/// A value whose length and every byte follow from its number, some long and some short.
fn of_number(number: u64) -> Bytes {
    let length = [20, 8_000, 30_000, 200_000][number as usize % 4] + number as usize;
    (0..length).map(|at| (at as u64 * 31 + number) as u8).collect::<Vec<_>>().into()
}

async fn put_number(store: &dyn Store, version: Version, number: u64) -> Version {
    let mut batch = Batch::new(at(1));
    batch.replace(key("n"), version, of_number(number));
    Version(applied(store, batch).await.0)
}

async fn long_values_come_and_go(house: &mut House) {
    let mut version = Version::ABSENT;
    for number in [3, 2, 7, 0, 3, 1, 2] {
        version = put_number(&*house.store, version, number).await;
        house.restart();
        let stored = house.store.get(&key("n")).await.unwrap().unwrap();
        assert!(stored.value == of_number(number) && stored.version == version, "{number}");
        let (from, to) = Key::all();
        let all = house.store.scan(&from, &to, 10).await.unwrap();
        assert!(all == [(key("n"), stored)], "{number}");
    }
    let mut batch = Batch::new(at(1));
    batch.remove(key("n"), version);
    applied(&*house.store, batch).await;
    house.restart();
    assert_eq!(house.store.get(&key("n")).await.unwrap(), None);
    if let Some(sled) = house.sled.take() {
        house.store = Arc::new(MemoryStore::new());
        sled.close().unwrap();
        let left = on_disk(house.directory.path());
        assert!(left.iter().all(|(key, _)| key == b"m"), "pieces stayed behind");
    }
}

/// All records in a closed store's file, the store's own too.
pub fn on_disk(directory: &Path) -> Vec<(Vec<u8>, Vec<u8>)> {
    // sled's threads may hold the file a moment longer: a copy is nobody's.
    let copy = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(directory.join("sled")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            std::fs::copy(&path, copy.path().join(path.file_name().unwrap())).unwrap();
        }
    }
    let config = ::sled::Config::new().path(copy.path()).segment_size(SEGMENT_BYTES);
    let records = config.open().unwrap().iter().map(Result::unwrap);
    records.map(|(key, value)| (key.to_vec(), value.to_vec())).collect()
}

/// A reader that comes between two long values sees the one or the other, whole.
async fn a_long_value_is_never_seen_half_replaced(house: &mut House) {
    const VALUES: u64 = 120;
    let mut version = put_number(&*house.store, Version::ABSENT, 0).await;
    let readers = (0..2).map(|_| {
        let store = Arc::clone(&house.store);
        tokio::spawn(async move {
            let (from, to) = Key::all();
            let mut last = 0;
            while last < VALUES {
                let mut seen = vec![store.get(&key("n")).await.unwrap().unwrap()];
                seen.extend(store.scan(&from, &to, 10).await.unwrap().into_iter().map(|(_, s)| s));
                assert_eq!(seen.len(), 2);
                for stored in seen {
                    // The first commit put number 0.
                    let number = stored.version.0 - 1;
                    assert!(number >= last && stored.value == of_number(number), "{number}");
                    last = number;
                }
                tokio::task::yield_now().await;
            }
        })
    });
    let readers: Vec<_> = readers.collect();
    for number in 1..=VALUES {
        version = put_number(&*house.store, version, number).await;
    }
    for reader in readers {
        reader.await.unwrap();
    }
}

async fn a_group_with_many_rows_is_kept_whole(house: &mut House) {
    let mut batch = put("a", Version::ABSENT, "");
    batch.outbox.rows.extend((0..2_000).map(row));
    applied(&*house.store, batch).await;
    house.restart();
    let rows = house.store.outbox().await.unwrap();
    assert!(rows.iter().map(|(_, found)| *found).eq((0..2_000).map(row)));
    let mut outcome = put("sent", Version::ABSENT, "");
    outcome.outbox.settled = rows.into_iter().map(|(ticket, _)| ticket).collect();
    applied(&*house.store, outcome).await;
    house.restart();
    assert_eq!(house.store.outbox().await.unwrap(), []);
}

macro_rules! on_every_backend {
    ($($scenario:ident)+) => {
        mod memory {
            $(#[test]
            fn $scenario() {
                super::play(super::Engine::Memory, super::$scenario);
            })+
        }

        mod sled_on_disk {
            $(#[test]
            fn $scenario() {
                super::play(super::Engine::Sled, super::$scenario);
            })+
        }
    };
}

on_every_backend! {
    a_batch_applies_when_everything_is_as_expected
    a_conflict_names_its_key_and_leaves_nothing
    repeating_an_applied_batch_conflicts
    versions_are_never_used_again
    everything_is_there_after_a_restart
    a_scan_is_ordered_bounded_and_limited
    outbox_rows_stay_until_they_are_settled
    what_breaks_the_rules_is_refused
    no_update_is_lost_among_concurrent_committers
    batches_handed_in_together_see_one_another
    the_counter_nudges_those_who_wait
    the_latest_instant_only_grows
    after_unknown_the_same_batch_is_safe
    long_values_come_and_go
    a_long_value_is_never_seen_half_replaced
    a_group_with_many_rows_is_kept_whole
}

#[test]
fn the_faulty_store_does_as_it_is_told() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let script = [Fault::Failed, Fault::Conflict, Fault::CrashBefore];
    let faulty = Faulty::new(Arc::clone(&store), script);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let batch = put("a", Version::ABSENT, "one");
    let mut commit = faulty.commit(batch.clone());
    let answer = commit.as_mut().poll(&mut context);
    assert!(matches!(answer, std::task::Poll::Ready(Err(StoreError::Failed { .. }))));
    let mut commit = faulty.commit(batch.clone());
    let answer = commit.as_mut().poll(&mut context);
    assert!(matches!(answer, std::task::Poll::Ready(Ok(Outcome::Conflict(_)))));
    assert!(faulty.commit(batch.clone()).as_mut().poll(&mut context).is_pending());
    assert!(faulty.get(&key("a")).as_mut().poll(&mut context).is_pending());
    // What survived the crash is what is behind.
    assert_eq!(store.latest(), Timestamp::EPOCH);
    let faulty = Faulty::new(Arc::clone(&store), [Fault::CrashAfter]);
    assert!(faulty.commit(batch).as_mut().poll(&mut context).is_pending());
    assert_eq!(store.latest(), at(1));
}
