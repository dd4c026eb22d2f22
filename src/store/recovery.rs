//! Recovery sheets: the deployment key on paper, and the recovery key of cases in two halves.
//!
//! The promise: what is printed can be typed back by a tired person; a wrong letter, two swapped
//! letters or two swapped groups are found, and the group is named. It deliberately does not
//! repeat what was typed in a fault: a group is a piece of the key.
//!
//! Eighteen groups of four letters of Crockford's base 32 (no I, L, O, U): three carry 15 bits,
//! the fourth is their check over GF(32), which depends on the group's number. The last 14 bits
//! are a hash of the key and catch what a single letter cannot.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::envelope::SecretKey;
use super::keyring::DeploymentKey;
use super::seal::{Entropy, Secret};

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS: usize = 18;
const GROUPS_A_LINE: usize = 6;

/// What a sheet is for: one typed in the place of another is found out.
const DEPLOYMENT: &[u8] = b"sportello recovery sheet";
const HALVES: [&[u8]; 2] = [b"sportello case sheet 1", b"sportello case sheet 2"];

/// What is wrong with a typed recovery sheet. Groups count from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetFault {
    /// Groups are missing or there are too many.
    #[error("a recovery sheet has {GROUPS} groups of four letters; {found} were typed")]
    Groups {
        /// How many were typed.
        found: usize,
    },
    /// A group is not four letters long.
    #[error("group {group} has {letters} letters instead of four")]
    Length {
        /// Which.
        group: usize,
        /// How many letters it has.
        letters: usize,
    },
    /// A letter that no group contains.
    #[error("group {group} contains `{letter}`, which is in no group")]
    Letter {
        /// Which.
        group: usize,
        /// The letter.
        letter: char,
    },
    /// Groups whose check does not match.
    #[error("there is a mistake in {}", numbered(.groups))]
    Mistyped {
        /// Which, in order.
        groups: Vec<usize>,
    },
    /// Every group is right by itself, but not the whole.
    #[error("every group looks right but the whole does not: compare them all with the sheet")]
    Whole,
}

fn numbered(groups: &[usize]) -> String {
    let numbers: Vec<_> = groups.iter().map(usize::to_string).collect();
    let word = if numbers.len() == 1 { "group" } else { "groups" };
    format!("{word} {}", numbers.join(", "))
}

/// The key as printable lines of groups.
#[must_use]
pub fn sheet(key: &DeploymentKey) -> Zeroizing<String> {
    lettered(key.secret(), DEPLOYMENT)
}

/// The recovery key of cases as two sheets, for two people: both are needed to open anything.
#[must_use]
pub fn halves(key: &SecretKey, entropy: &Entropy) -> [Zeroizing<String>; 2] {
    let first = Secret::fresh(entropy);
    let second = combined(&first, key.secret());
    [lettered(&first, HALVES[0]), lettered(&second, HALVES[1])]
}

/// The recovery key of cases from its two typed sheets, in their order.
pub fn join(first: &str, second: &str) -> Result<SecretKey, SheetFault> {
    let (first, second) = (unlettered(first, HALVES[0])?, unlettered(second, HALVES[1])?);
    Ok(SecretKey::from_secret(combined(&first, &second)))
}

/// One half and the whole give the other half; two halves give the whole.
fn combined(one: &Secret, other: &Secret) -> Secret {
    let mut both = Secret([0; 32]);
    for (place, (one, other)) in both.0.iter_mut().zip(one.0.iter().zip(&other.0)) {
        *place = one ^ other;
    }
    both
}

fn lettered(secret: &Secret, purpose: &[u8]) -> Zeroizing<String> {
    let mut bits = Zeroizing::new([0u8; 34]);
    bits[..32].copy_from_slice(&secret.0);
    bits[32..].copy_from_slice(&whole_check(&secret.0, purpose));
    let mut text = Zeroizing::new(String::with_capacity(GROUPS * 5));
    for group in 0..GROUPS {
        if group > 0 {
            text.push(if group % GROUPS_A_LINE == 0 { '\n' } else { ' ' });
        }
        let digits = [0, 1, 2].map(|at| five_bits(&bits[..], group * 15 + at * 5));
        for digit in digits.into_iter().chain([group_check(group, digits)]) {
            text.push(char::from(LETTERS[usize::from(digit)]));
        }
    }
    text
}

/// The key of a typed sheet. Case, line breaks and hyphens do not matter; I and L are read as 1,
/// O as 0.
pub fn read(typed: &str) -> Result<DeploymentKey, SheetFault> {
    unlettered(typed, DEPLOYMENT).map(DeploymentKey::new)
}

fn unlettered(typed: &str, purpose: &[u8]) -> Result<Secret, SheetFault> {
    let mut bits = Zeroizing::new([0u8; 34]);
    let mut mistyped = Vec::new();
    for (group, word) in groups(typed)?.iter().enumerate() {
        let digits = read_group(group, word)?;
        let [first, second, third, check] = digits;
        if group_check(group, [first, second, third]) != check {
            mistyped.push(group + 1);
        }
        for (at, digit) in [first, second, third].into_iter().enumerate() {
            put_five_bits(&mut bits[..], group * 15 + at * 5, digit);
        }
    }
    if !mistyped.is_empty() {
        return Err(SheetFault::Mistyped { groups: mistyped });
    }
    let mut secret = Secret([0; 32]);
    secret.0.copy_from_slice(&bits[..32]);
    if whole_check(&secret.0, purpose) != bits[32..] {
        return Err(SheetFault::Whole);
    }
    Ok(secret)
}

/// Splits what was typed into groups; text without any separation is cut by fours.
fn groups(typed: &str) -> Result<Vec<Zeroizing<String>>, SheetFault> {
    let words: Vec<Zeroizing<String>> = typed
        .split(|letter: char| letter.is_whitespace() || letter == '-')
        .filter(|word| !word.is_empty())
        .map(|word| Zeroizing::new(word.to_uppercase()))
        .collect();
    if words.len() == GROUPS {
        return Ok(words);
    }
    let letters: Zeroizing<Vec<char>> =
        Zeroizing::new(words.iter().flat_map(|word| word.chars()).collect());
    if letters.len() == GROUPS * 4 {
        return Ok(letters.chunks(4).map(|four| Zeroizing::new(four.iter().collect())).collect());
    }
    Err(SheetFault::Groups { found: words.len() })
}

fn read_group(group: usize, word: &str) -> Result<[u8; 4], SheetFault> {
    let count = word.chars().count();
    if count != 4 {
        return Err(SheetFault::Length { group: group + 1, letters: count });
    }
    let mut digits = [0; 4];
    for (digit, letter) in digits.iter_mut().zip(word.chars()) {
        let read = match letter {
            'I' | 'L' => '1',
            'O' => '0',
            other => other,
        };
        let found = LETTERS.iter().position(|known| char::from(*known) == read);
        *digit = found.ok_or(SheetFault::Letter { group: group + 1, letter })? as u8;
    }
    Ok(digits)
}

/// Distinct weights other than 0 and 1 in a field find every wrong letter and every swap inside a
/// group; adding the group's number finds every swap of groups.
fn group_check(group: usize, digits: [u8; 3]) -> u8 {
    let weighted = digits.iter().zip([2, 3, 4]).map(|(digit, weight)| times(*digit, weight));
    weighted.fold(group as u8 + 1, |sum, term| sum ^ term)
}

/// Multiplication in GF(32), modulo x⁵ + x² + 1.
fn times(a: u8, b: u8) -> u8 {
    let product =
        (0..5).filter(|bit| b >> bit & 1 == 1).fold(0u16, |sum, bit| sum ^ (u16::from(a) << bit));
    (5..10).rev().fold(product, |sum, bit| {
        if sum >> bit & 1 == 1 { sum ^ (0b10_0101 << (bit - 5)) } else { sum }
    }) as u8
}

/// 14 bits of a hash: what 18 groups hold beyond the key. The two lowest bits stay 0.
fn whole_check(key: &[u8; 32], purpose: &[u8]) -> [u8; 2] {
    let hash = Sha256::new().chain_update(purpose).chain_update(key).finalize();
    [hash[0], hash[1] & 0b1111_1100]
}

fn five_bits(bits: &[u8], start: usize) -> u8 {
    (start..start + 5).fold(0, |digit, at| digit << 1 | (bits[at / 8] >> (7 - at % 8) & 1))
}

fn put_five_bits(bits: &mut [u8], start: usize, digit: u8) {
    for (offset, at) in (start..start + 5).enumerate() {
        bits[at / 8] |= (digit >> (4 - offset) & 1) << (7 - at % 8);
    }
}
