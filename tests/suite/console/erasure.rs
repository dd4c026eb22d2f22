//! After erasing a case: every key and passphrase still in existence against every byte that the
//! product wrote, and nothing of the case opens.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use sportello::cases::CaseKind;
use sportello::cases::case::Case;
use sportello::conversation::cases::CaseRecord;
use sportello::conversation::cases::record::{Author, Entry, EntryKind, entry_key, key_of};
use sportello::ids::{CaseId, OperatorId};
use sportello::store::envelope::{Envelope, Holder, SealedEntry, SecretKey};
use sportello::store::keyring::Vault;
use sportello::store::memory::MemoryStore;
use sportello::store::restore::{self, OnUnreadable};
use sportello::store::seal::{SealingKeys, size_class};
use sportello::store::sled::Options;
use sportello::store::{Batch, Key, Outcome, Store, Version, backup, erase};

use crate::store_contract::RunningSled;
use crate::store_sealing::{Desk, NOW, diary, entropy, lane, write};

const CASE: CaseId = CaseId([0xC5; 16]);
const WORDS: &str = "una cosa che nessuno deve leggere";

/// Everybody who could ever open it: two members and the paper.
struct Holders {
    secrets: Vec<(Holder, SecretKey)>,
}

impl Holders {
    fn new() -> Self {
        let entropy = entropy(31);
        let who = [
            Holder::Operator(OperatorId([1; 16])),
            Holder::Operator(OperatorId([2; 16])),
            Holder::Recovery,
        ];
        Self { secrets: who.map(|who| (who, SecretKey::fresh(&entropy))).into() }
    }
}

/// Puts a case with two entries; its keys, and its envelope as an intruder may have seen it.
async fn put_case(desk: &Desk, holders: &Holders) -> (Vec<Key>, Envelope) {
    let public: Vec<_> =
        holders.secrets.iter().map(|(who, secret)| (*who, secret.public())).collect();
    let envelope = Envelope::fresh(CASE, &public, &desk.entropy).unwrap();
    let mut record = CaseRecord::new(Case::received(CaseKind::Discreet, NOW), None);
    record.envelope = Some(envelope.clone());
    record.entries = 2;
    let seal = desk.records.fresh_person();
    let mut batch = Batch::new(NOW);
    let records = &desk.records;
    records.put(&mut batch, key_of(CASE), &record, Version::ABSENT, &seal).unwrap();
    let mut keys = vec![key_of(CASE)];
    for number in 0..2 {
        let sealed = envelope.seal(CASE, number, WORDS.as_bytes(), &desk.entropy).unwrap();
        let entry = Entry { author: Author::Her, kind: EntryKind::Told, at: NOW, sealed };
        let key = entry_key(CASE, number);
        records.put(&mut batch, key.clone(), &entry, Version::ABSENT, &seal).unwrap();
        keys.push(key);
    }
    let outcome = records.store().commit(batch).await.unwrap();
    assert!(matches!(outcome, Outcome::Applied { .. }));
    (keys, envelope)
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files_below(&path, found) } else { found.push(path) }
    }
}

/// Every byte in a file below the directory, and every value that a backup there still gives.
async fn everything(directory: &Path, keys: &SealingKeys) -> Vec<Vec<u8>> {
    let mut files = Vec::new();
    files_below(directory, &mut files);
    let mut all = Vec::new();
    for file in files {
        if file.extension().is_some_and(|end| end == "backup") {
            let store = MemoryStore::new();
            let (random, told) = (entropy(77), &mut |_| {});
            let restored =
                restore::restore(&file, keys, &random, &store, OnUnreadable::LeaveOut, NOW, told);
            if restored.await.is_ok() {
                let (from, to) = Key::all();
                let found = store.scan(&from, &to, 10_000).await.unwrap();
                all.extend(found.into_iter().map(|(_, stored)| stored.value.to_vec()));
            }
        }
        all.push(std::fs::read(&file).unwrap());
    }
    all
}

/// What opens of the case: sealed values anywhere in `bytes`, and copies of its key.
fn opened(
    bytes: &[u8],
    sealing: &SealingKeys,
    keys: &[Key],
    envelope: &Envelope,
    holders: &Holders,
) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    // A sealed value begins with its layout and a small epoch; its length is one of a few classes.
    let classes = [256, 512, 1024, 2048, 4096, 8192].map(size_class);
    for (at, window) in bytes.windows(5).enumerate() {
        if window[..4] != [1, 0, 0, 0] {
            continue;
        }
        for class in classes {
            let Some(value) = bytes.get(at..at + 5 + 72 + 24 + class + 16) else { continue };
            for key in keys {
                if let Ok(value) = sealing.open(key, value) {
                    found.push(value.body.as_ref().to_vec());
                }
            }
        }
    }
    // A copy of the case's key is 32 bytes, a length, and 48 bytes, for each holder's own key.
    for (at, window) in bytes.windows(81).enumerate() {
        if window[32] == 48 {
            for (holder, secret) in &holders.secrets {
                let copy = &bytes[at..at + 81];
                if let Some(key) = try_copy(copy, envelope, *holder, secret) {
                    found.push(key);
                }
            }
        }
    }
    found
}

/// Tries 81 bytes as a holder's copy of the case's key: in an envelope with that one copy.
fn try_copy(
    copy: &[u8],
    envelope: &Envelope,
    holder: Holder,
    secret: &SecretKey,
) -> Option<Vec<u8>> {
    let public = postcard::to_allocvec(&envelope.public()).unwrap();
    let who = postcard::to_allocvec(&holder).unwrap();
    let to = postcard::to_allocvec(&secret.public()).unwrap();
    let bytes = [public.as_slice(), &[1], &who, &to, copy].concat();
    let envelope: Envelope = postcard::from_bytes(&bytes).ok()?;
    envelope.open(CASE, holder, secret).ok().map(|_| copy.to_vec())
}

#[tokio::test]
async fn with_every_key_that_is_left_nothing_of_an_erased_case_opens() {
    let folder = tempfile::tempdir().unwrap();
    let sled = RunningSled::open(folder.path(), Options::default()).unwrap();
    let mut desk = Desk::over(Arc::new(sled.store.clone())).await;
    let holders = Holders::new();
    write(&desk.records, lane(1), &diary("somebody who stays", 1)).await;
    let (keys, envelope) = put_case(&desk, &holders).await;
    let old = desk.directory.path().join("old.backup");
    backup::take(&desk.records, &desk.vault, &old, NOW, &mut |_| {}).await.unwrap();
    desk.vault.follow_with(backup::keyrings_around(&old));

    // The search is able to find it: the values lie in the files, and the copies in the values.
    let before = desk.vault.keys();
    let mut seen = 0;
    for directory in [folder.path(), desk.directory.path()] {
        for bytes in everything(directory, &before).await {
            for body in opened(&bytes, &before, &keys, &envelope, &holders) {
                seen += 1;
                seen += opened(&body, &before, &keys, &envelope, &holders).len();
            }
        }
    }
    assert!(seen >= 2 * (3 + 3), "{seen} pieces in the store's files and in the backup");

    let case = std::slice::from_ref(&keys);
    let erased = erase::erase(&desk.records, &mut desk.vault, case, NOW, &mut |_| {}).await;
    assert_eq!(erased.unwrap().unreadable, 0);
    write(&desk.records, lane(2), &diary("somebody who came later", 2)).await;
    let new = desk.directory.path().join("new.backup");
    backup::take(&desk.records, &desk.vault, &new, NOW, &mut |_| {}).await.unwrap();
    sled.close().unwrap();

    // All keys that exist: the keyring's, through the deployment key, and every copy beside a
    // backup; each member's own, which their passphrase opens; the paper.
    let mut keyrings = backup::keyrings_around(&old);
    keyrings.push(desk.keyring());
    for keyring in keyrings {
        let vault = Vault::open(&keyring, desk.deployment.clone(), &entropy(3)).unwrap().unwrap();
        let sealing = vault.keys();
        for directory in [folder.path(), desk.directory.path()] {
            for bytes in everything(directory, &sealing).await {
                let found = opened(&bytes, &sealing, &keys, &envelope, &holders);
                assert!(found.is_empty(), "{} pieces open with {}", found.len(), keyring.display());
                assert!(!bytes.windows(WORDS.len()).any(|part| part == WORDS.as_bytes()));
            }
        }
        assert!(sealing.newest() > before.newest());
    }
}

/// The words themselves are under a second lock: whoever has the desk's keys and no member's
/// reads nothing of the body.
#[tokio::test]
async fn the_desks_own_keys_alone_open_no_words() {
    let desk = Desk::new().await;
    let holders = Holders::new();
    let (_, envelope) = put_case(&desk, &holders).await;
    let loaded = desk.records.load::<Entry>(&entry_key(CASE, 0)).await.unwrap().unwrap();
    let sealed: SealedEntry = loaded.value.sealed;
    let bytes = postcard::to_allocvec(&sealed).unwrap();
    assert!(!bytes.windows(WORDS.len()).any(|part| part == WORDS.as_bytes()));
    let (who, secret) = &holders.secrets[0];
    let key = envelope.open(CASE, *who, secret).unwrap();
    assert_eq!(key.open(0, &sealed).unwrap().as_slice(), WORDS.as_bytes());
}
