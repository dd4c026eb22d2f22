//! Credentials: how an operator proves to be one.
//!
//! A passphrase opens the member's secret key, which is never stored open; a code from a phone
//! (RFC 6238) must go with it. The promise: a code opens once; a wrong passphrase costs whoever
//! guesses time, per account and per address, and never keeps a member out who comes with a
//! browser they signed in with before; what is refused does not tell why.
//!
//! What it deliberately does not do: read the clock, wait by itself (it says how long), or know
//! what a signed-in operator may do.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;
use std::time::Duration;

use icu_normalizer::ComposingNormalizerBorrowed;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use totp_rs::{Builder, Totp};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::envelope::{Holder, PublicKey, WrappedKey};
use super::record::{Record, RecordError, Records};
use super::seal::Entropy;
use super::{Key, Space};
use crate::ids::OperatorId;
use crate::time::Timestamp;

/// The shortest passphrase, in characters: four words have about twice as many.
pub const PASSPHRASE_CHARS_MIN: usize = 14;
/// The longest, so that nobody hashes a book.
pub const PASSPHRASE_CHARS_MAX: usize = 200;
/// A passphrase has at least this many different characters.
const DISTINCT_CHARS_MIN: usize = 6;
/// Browsers a member is known by; the oldest goes first.
const DEVICES_MAX: usize = 6;

/// What is wrong with a passphrase that somebody chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassphraseFault {
    /// Under [`PASSPHRASE_CHARS_MIN`].
    Short,
    /// Over [`PASSPHRASE_CHARS_MAX`].
    Long,
    /// A few characters over and over, or a row of the keyboard.
    Plain,
    /// It contains the member's name, or the product's.
    Named,
}

/// A passphrase as it is stretched: composed the same way whatever keyboard it was typed on, and
/// without blanks at its ends. Wiped when dropped.
#[must_use]
pub fn passphrase(typed: &str) -> Zeroizing<String> {
    let normalizer = ComposingNormalizerBorrowed::new_nfkc();
    let composed = Zeroizing::new(normalizer.normalize(typed).into_owned());
    Zeroizing::new(composed.trim().to_owned())
}

/// Whether a passphrase may be chosen. Length counts, not kinds of characters.
///
/// # Errors
/// The first [`PassphraseFault`].
pub fn judge(passphrase: &str, name: &str) -> Result<(), PassphraseFault> {
    let characters = passphrase.chars().count();
    if characters < PASSPHRASE_CHARS_MIN {
        return Err(PassphraseFault::Short);
    }
    if characters > PASSPHRASE_CHARS_MAX {
        return Err(PassphraseFault::Long);
    }
    let folded = Zeroizing::new(passphrase.to_lowercase());
    // As long as it can get, so that growing leaves no piece of it behind.
    let mut distinct = Zeroizing::new(Vec::with_capacity(folded.len()));
    distinct.extend(folded.chars());
    distinct.sort_unstable();
    distinct.dedup();
    let plain = distinct.len() < DISTINCT_CHARS_MIN || is_a_row(&folded);
    if plain {
        return Err(PassphraseFault::Plain);
    }
    let name = name.to_lowercase();
    let named = name.split_whitespace().any(|part| {
        part.chars().count() > 3 && folded.len() < 3 * part.len() && folded.contains(part)
    });
    if named || (folded.contains("sportello") && characters < 20) {
        return Err(PassphraseFault::Named);
    }
    Ok(())
}

/// Digits or letters in the order of the keyboard or the alphabet, most of the time.
fn is_a_row(folded: &str) -> bool {
    const ROWS: &str = "abcdefghijklmnopqrstuvwxyz 01234567890 qwertyuiop asdfghjkl zxcvbnm";
    // Pair by pair and without a copy of it: nothing here has to be wiped.
    let follows = |one, other| {
        ROWS.chars().zip(ROWS.chars().skip(1)).any(|it| it == (one, other) || it == (other, one))
    };
    let steps = folded.chars().zip(folded.chars().skip(1));
    let steps = steps.filter(|(one, other)| follows(*one, *other)).count();
    steps * 4 >= folded.chars().count() * 3
}

/// Why a code was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeFault {
    /// Not the code of this half minute, nor of the one before or after.
    Wrong,
    /// Right, and used already.
    Replayed,
}

/// The secret of a member's codes, and the last one used.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Codes {
    secret: [u8; 20],
    last_step: u64,
}

impl std::fmt::Debug for Codes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Codes(…)")
    }
}

impl Codes {
    /// A fresh secret.
    #[must_use]
    pub fn fresh(entropy: &Entropy) -> Self {
        Self { secret: entropy.bytes(), last_step: 0 }
    }

    fn totp(&self, issuer: &str, account: &str) -> Totp {
        // Six digits, half a minute, SHA-1: what every app on a phone takes, and the crate's own
        // choice. Twenty bytes are what the standard recommends.
        Builder::new()
            .with_secret(self.secret.to_vec())
            .with_issuer(Some(issuer.replace(':', " ")))
            .with_account_name(account.replace(':', " "))
            .build_noncompliant()
    }

    /// The secret as it is typed into an app: base 32, in groups of four.
    #[must_use]
    pub fn text(&self) -> Zeroizing<String> {
        let text = Zeroizing::new(data_encoding::BASE32_NOPAD.encode(&self.secret));
        let mut grouped = Zeroizing::new(String::with_capacity(text.len() * 5 / 4 + 1));
        for (at, letter) in text.chars().enumerate() {
            if at > 0 && at % 4 == 0 {
                grouped.push(' ');
            }
            grouped.push(letter);
        }
        grouped
    }

    /// The address that a code to scan carries; `None` for an account without a name.
    #[must_use]
    pub fn address(&self, issuer: &str, account: &str) -> Option<Zeroizing<String>> {
        self.totp(issuer, account).to_url().ok().map(Zeroizing::new)
    }

    /// The code of an instant: what the app on the phone shows.
    #[must_use]
    pub fn code(&self, at: Timestamp) -> String {
        self.totp("", "").generate(seconds(at)).to_string()
    }

    /// Takes a typed code, once. Spaces between the digits do not matter. The caller stores the
    /// changed secret in the very batch that signs the member in, so two at once cannot both pass.
    ///
    /// # Errors
    /// [`CodeFault`].
    pub fn accept(&mut self, typed: &str, at: Timestamp) -> Result<(), CodeFault> {
        let digits: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect();
        let step = self.totp("", "").check(&digits, seconds(at)).ok_or(CodeFault::Wrong)?;
        if step <= self.last_step {
            return Err(CodeFault::Replayed);
        }
        self.last_step = step;
        Ok(())
    }
}

fn seconds(at: Timestamp) -> u64 {
    u64::try_from(at.0 / 1000).unwrap_or(0)
}

/// What a member proves to be themselves with: one record an operator, sealed under a key of its
/// own, so that it is erased with them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credentials {
    /// The secret key, wrapped by the passphrase.
    pub key: WrappedKey,
    /// The codes.
    pub codes: Codes,
    /// Hashes of tokens of browsers they signed in with, oldest first.
    pub devices: Vec<[u8; 32]>,
    /// Since when.
    pub since: Timestamp,
}

impl Record for Credentials {
    const FORMAT: u8 = 1;
}

impl Credentials {
    /// Where an operator's are.
    #[must_use]
    pub fn key_of(operator: OperatorId) -> Key {
        Key::new(Space::Record, &[&operator.0, b"c"])
    }

    /// Whether they signed in with this browser before.
    #[must_use]
    pub fn knows(&self, device: &[u8]) -> bool {
        self.devices.contains(&fingerprint(device))
    }

    /// Remembers a browser they signed in with.
    pub fn remember(&mut self, device: &[u8]) {
        let device = fingerprint(device);
        self.devices.retain(|known| *known != device);
        self.devices.push(device);
        let surplus = self.devices.len().saturating_sub(DEVICES_MAX);
        self.devices.drain(..surplus);
    }
}

/// How a browser's token is stored and compared.
#[must_use]
pub fn fingerprint(token: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(b"sportello device").chain_update(token).finalize().into()
}

/// The public half of the recovery key that two people keep on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoveryKey {
    /// The public key.
    pub public: PublicKey,
    /// Since when.
    pub since: Timestamp,
}

impl Record for RecoveryKey {
    const FORMAT: u8 = 1;
}

impl RecoveryKey {
    /// Where it is.
    #[must_use]
    pub fn key() -> Key {
        Key::new(Space::Setting, &[b"v"])
    }
}

/// To whom a case is to be sealed: those of `members` who have a key, and the recovery key if it
/// was made. Beside them the members without one, who make a chain invalid.
///
/// # Errors
/// When the store cannot be read.
pub async fn holders(
    records: &Records,
    members: &[OperatorId],
) -> Result<(Vec<(Holder, PublicKey)>, Vec<OperatorId>), RecordError> {
    let (mut holders, mut without) = (Vec::new(), Vec::new());
    for member in members {
        match records.load::<Credentials>(&Credentials::key_of(*member)).await? {
            Some(found) => holders.push((Holder::Operator(*member), found.value.key.public)),
            None => without.push(*member),
        }
    }
    if let Some((recovery, _)) = records.load_system::<RecoveryKey>(&RecoveryKey::key()).await? {
        holders.push((Holder::Recovery, recovery.public));
    }
    Ok((holders, without))
}

/// Wrong tries by whom they are held against. In memory alone: nothing is lost with a restart that
/// somebody outside could bring about.
#[derive(Debug, Default)]
pub struct Slowing {
    /// A stranger's tries at an account.
    accounts: Tries<OperatorId>,
    /// Tries from an address, at whatever account.
    addresses: Tries<IpAddr>,
    /// Tries from a browser that the member signed in with before.
    devices: Tries<(OperatorId, [u8; 32])>,
}

/// Who tries.
#[derive(Clone, Copy, Debug)]
pub struct Attempt<'a> {
    /// At which account; `None` for a name that is nobody's.
    pub account: Option<OperatorId>,
    /// From which address.
    pub address: IpAddr,
    /// With which browser, if the account knows it.
    pub known_device: Option<&'a [u8]>,
}

/// Tries that cost nothing, then the first wait, doubled with each further one up to the longest.
#[derive(Clone, Copy)]
struct Rule {
    free: u32,
    longest: Duration,
}

const FIRST_WAIT: Duration = Duration::from_secs(2);
const OF_ACCOUNT: Rule = Rule { free: 4, longest: Duration::from_mins(15) };
/// A whole team may sit behind one address.
const OF_ADDRESS: Rule = Rule { free: 20, longest: Duration::from_mins(1) };
/// Whoever has the member's own browser is most likely the member.
const OF_DEVICE: Rule = Rule { free: 5, longest: Duration::from_secs(30) };
/// Tries are forgotten after so long without another.
const FORGOTTEN_AFTER: Duration = Duration::from_hours(1);
/// More than so many are not kept: the oldest go.
const KEPT_MAX: usize = 10_000;

impl Slowing {
    /// How long this attempt has to wait; `None`: it may be made now. Asking costs nothing, and
    /// an attempt that came too early is not counted.
    #[must_use]
    pub fn wait(&self, attempt: Attempt<'_>, now: Timestamp) -> Option<Duration> {
        let until = match (attempt.account, attempt.known_device) {
            // A member's own browser waits for nobody else's tries.
            (Some(account), Some(device)) => {
                self.devices.until(&(account, fingerprint(device)), OF_DEVICE, now)
            }
            (account, _) => {
                let account =
                    account.and_then(|account| self.accounts.until(&account, OF_ACCOUNT, now));
                account.max(self.addresses.until(&attempt.address, OF_ADDRESS, now))
            }
        };
        let left = until?.0.saturating_sub(now.0);
        u64::try_from(left).ok().filter(|left| *left > 0).map(Duration::from_millis)
    }

    /// Counts a wrong try.
    pub fn failed(&mut self, attempt: Attempt<'_>, now: Timestamp) {
        match (attempt.account, attempt.known_device) {
            (Some(account), Some(device)) => {
                self.devices.count((account, fingerprint(device)), now);
            }
            (account, _) => {
                if let Some(account) = account {
                    self.accounts.count(account, now);
                }
                self.addresses.count(attempt.address, now);
            }
        }
    }

    /// The right passphrase and code: what is held against the account is forgotten; what is held
    /// against the address stays, or an operator's own account would buy fresh tries at others'.
    pub fn succeeded(&mut self, attempt: Attempt<'_>) {
        if let Some(account) = attempt.account {
            self.accounts.0.remove(&account);
            if let Some(device) = attempt.known_device {
                self.devices.0.remove(&(account, fingerprint(device)));
            }
        }
    }
}

#[derive(Debug)]
struct Tries<K>(HashMap<K, (u32, Timestamp)>);

impl<K> Default for Tries<K> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<K: Hash + Eq + Clone> Tries<K> {
    fn until(&self, key: &K, rule: Rule, now: Timestamp) -> Option<Timestamp> {
        let (count, last) = self.0.get(key)?;
        if is_forgotten(*last, now) {
            return None;
        }
        let over = count.checked_sub(rule.free)?;
        let wait = FIRST_WAIT.saturating_mul(1 << over.min(20)).min(rule.longest);
        Some(Timestamp(last.0.saturating_add(wait.as_millis() as i64)))
    }

    fn count(&mut self, key: K, now: Timestamp) {
        if self.0.len() >= KEPT_MAX {
            self.0.retain(|_, (_, last)| !is_forgotten(*last, now));
        }
        if self.0.len() >= KEPT_MAX
            && let Some(oldest) =
                self.0.iter().min_by_key(|(_, (_, last))| *last).map(|(key, _)| key.clone())
        {
            self.0.remove(&oldest);
        }
        let entry = self.0.entry(key).or_insert((0, now));
        *entry = if is_forgotten(entry.1, now) { (1, now) } else { (entry.0 + 1, now) };
    }
}

fn is_forgotten(last: Timestamp, now: Timestamp) -> bool {
    now.0.saturating_sub(last.0) > FORGOTTEN_AFTER.as_millis() as i64
}
