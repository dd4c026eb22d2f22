//! Envelopes, recovery halves and credentials: who opens what, and who does not.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use proptest::prelude::*;
use sportello::ids::{CaseId, OperatorId};
use sportello::store::credentials::{
    Attempt, CodeFault, Codes, PassphraseFault, Slowing, judge, passphrase,
};
use sportello::store::envelope::{
    ENTRY_BYTES_MAX, Envelope, EnvelopeError, Holder, PublicKey, SecretKey, Stretch, WrappedKey,
};
use sportello::store::recovery::{self, SheetFault};
use sportello::store::seal::Entropy;
use sportello::time::Timestamp;

use crate::store_sealing::entropy;

const CASE: CaseId = CaseId([7; 16]);
const NOW: Timestamp = Timestamp(1_795_435_200_000);

struct Team {
    entropy: Entropy,
    members: Vec<(OperatorId, SecretKey)>,
    recovery: SecretKey,
}

fn team(count: u8) -> Team {
    let entropy = entropy(45);
    let members = (1..=count).map(|id| (OperatorId([id; 16]), SecretKey::fresh(&entropy)));
    let members = members.collect();
    let recovery = SecretKey::fresh(&entropy);
    Team { entropy, members, recovery }
}

impl Team {
    fn holders(&self) -> Vec<(Holder, PublicKey)> {
        let members = self.members.iter().map(|(id, key)| (Holder::Operator(*id), key.public()));
        members.chain([(Holder::Recovery, self.recovery.public())]).collect()
    }

    fn holder(&self, at: usize) -> (Holder, &SecretKey) {
        let (id, key) = &self.members[at];
        (Holder::Operator(*id), key)
    }
}

#[test]
fn whoever_holds_a_copy_opens_and_nobody_else_does() {
    let team = team(3);
    let outside = SecretKey::fresh(&team.entropy);
    let envelope = Envelope::fresh(CASE, &team.holders(), &team.entropy).unwrap();
    let entry = envelope.seal(CASE, 1, "domani alle nove".as_bytes(), &team.entropy).unwrap();
    for at in 0..3 {
        let (holder, secret) = team.holder(at);
        let key = envelope.open(CASE, holder, secret).unwrap();
        assert_eq!(key.open(1, &entry).unwrap().as_slice(), "domani alle nove".as_bytes());
    }
    let key = envelope.open(CASE, Holder::Recovery, &team.recovery).unwrap();
    assert!(key.open(1, &entry).is_ok());
    let (first, _) = team.holder(0);
    let (_, second) = team.holder(1);
    for (holder, secret) in [(first, &outside), (first, second), (Holder::Recovery, &outside)] {
        assert_eq!(
            envelope.open(CASE, holder, secret).unwrap_err(),
            EnvelopeError::NotAHolder,
            "{holder:?}"
        );
    }
}

#[test]
fn an_entry_opens_only_in_its_own_case_and_place() {
    let team = team(1);
    let (holder, secret) = team.holder(0);
    let envelope = Envelope::fresh(CASE, &team.holders(), &team.entropy).unwrap();
    let entry = envelope.seal(CASE, 1, b"words", &team.entropy).unwrap();
    let key = envelope.open(CASE, holder, secret).unwrap();
    assert_eq!(key.open(2, &entry).unwrap_err(), EnvelopeError::Tampered);
    let elsewhere = envelope.seal(CaseId([8; 16]), 1, b"words", &team.entropy).unwrap();
    assert_eq!(key.open(1, &elsewhere).unwrap_err(), EnvelopeError::Tampered);
    // A copy that was carried over to another case opens nothing there.
    assert_eq!(
        envelope.open(CaseId([8; 16]), holder, secret).unwrap_err(),
        EnvelopeError::Tampered
    );
}

#[test]
fn a_changed_byte_anywhere_is_found() {
    let team = team(2);
    let (holder, secret) = team.holder(0);
    let envelope = Envelope::fresh(CASE, &team.holders(), &team.entropy).unwrap();
    let entry = envelope.seal(CASE, 1, b"words", &team.entropy).unwrap();
    let bytes = postcard::to_allocvec(&(&envelope, &entry)).unwrap();
    let before = postcard::to_allocvec(&envelope).unwrap().len();
    let opens = |bytes: &[u8]| {
        let (envelope, entry) = postcard::from_bytes::<(Envelope, _)>(bytes).ok()?;
        let key = envelope.open(CASE, holder, secret).ok()?;
        key.open(1, &entry).ok()
    };
    assert!(opens(&bytes).is_some());
    // The first member's copy and the entry: a change of the others' copies is theirs to find.
    let own_copy = 0..32 + 1 + 1 + 16 + 32 + 32 + 2 + 48;
    for at in own_copy.chain(before..bytes.len()) {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        assert!(opens(&changed).is_none(), "byte {at} can be changed unseen");
    }
}

#[test]
fn an_excluded_member_has_no_copy_and_needs_nobodys_key_to_lose_it() {
    let team = team(2);
    let mut envelope = Envelope::fresh(CASE, &team.holders(), &team.entropy).unwrap();
    let (holder, secret) = team.holder(0);
    assert!(envelope.exclude(holder));
    assert!(!envelope.exclude(holder));
    assert_eq!(envelope.open(CASE, holder, secret).unwrap_err(), EnvelopeError::NotAHolder);
    let (other, secret) = team.holder(1);
    assert!(envelope.open(CASE, other, secret).is_ok());
    assert!(!envelope.holders().any(|(it, _)| it == holder));
}

#[test]
fn a_member_who_can_open_brings_one_in_and_takes_one_out() {
    let team = team(3);
    let all = team.holders();
    let mut envelope = Envelope::fresh(CASE, &all[..2], &team.entropy).unwrap();
    let entry = envelope.seal(CASE, 1, b"words", &team.entropy).unwrap();
    assert_eq!(envelope.missing(&all), all[2..]);
    let (holder, secret) = team.holder(0);
    let key = envelope.open(CASE, holder, secret).unwrap();
    envelope.reseal(&key, &all[1..], &team.entropy).unwrap();
    assert_eq!(envelope.open(CASE, holder, secret).unwrap_err(), EnvelopeError::NotAHolder);
    let (third, secret) = team.holder(2);
    let key = envelope.open(CASE, third, secret).unwrap();
    assert_eq!(key.open(1, &entry).unwrap().as_slice(), b"words");
    assert!(envelope.missing(&all[1..]).is_empty());
    // A key of another case reseals nothing.
    let other = Envelope::fresh(CASE, &all, &team.entropy).unwrap();
    let (holder, secret) = team.holder(0);
    let stranger = other.open(CASE, holder, secret).unwrap();
    assert_eq!(
        envelope.reseal(&stranger, &all, &team.entropy).unwrap_err(),
        EnvelopeError::Tampered
    );
}

#[test]
fn renewed_keys_shut_out_whoever_kept_the_old_ones() {
    let team = team(2);
    let all = team.holders();
    let envelope = Envelope::fresh(CASE, &all, &team.entropy).unwrap();
    let entries = vec![(1, envelope.seal(CASE, 1, b"words", &team.entropy).unwrap())];
    let (leaving, secret) = team.holder(0);
    let kept = envelope.open(CASE, leaving, secret).unwrap();
    let (renewed, entries) = kept.renewed(&entries, &all[1..], &team.entropy).unwrap();
    assert_eq!(kept.open(1, &entries[0].1).unwrap_err(), EnvelopeError::Tampered);
    let later = renewed.seal(CASE, 2, b"more", &team.entropy).unwrap();
    assert_eq!(kept.open(2, &later).unwrap_err(), EnvelopeError::Tampered);
    let (staying, secret) = team.holder(1);
    let key = renewed.open(CASE, staying, secret).unwrap();
    assert_eq!(key.open(1, &entries[0].1).unwrap().as_slice(), b"words");
}

#[test]
fn a_member_with_a_new_key_needs_a_new_copy() {
    let team = team(1);
    let mut envelope = Envelope::fresh(CASE, &team.holders(), &team.entropy).unwrap();
    let (holder, _) = team.holder(0);
    let new = SecretKey::fresh(&team.entropy);
    assert_eq!(envelope.open(CASE, holder, &new).unwrap_err(), EnvelopeError::NotAHolder);
    assert_eq!(envelope.missing(&[(holder, new.public())]), [(holder, new.public())]);
    let key = envelope.open(CASE, Holder::Recovery, &team.recovery).unwrap();
    envelope.reseal(&key, &[(holder, new.public())], &team.entropy).unwrap();
    assert!(envelope.open(CASE, holder, &new).is_ok());
}

#[test]
fn nobody_and_too_long_are_refused() {
    let team = team(1);
    assert_eq!(Envelope::fresh(CASE, &[], &team.entropy), Err(EnvelopeError::NoHolder));
    let envelope = Envelope::fresh(CASE, &team.holders(), &team.entropy).unwrap();
    let long = vec![0; ENTRY_BYTES_MAX + 1];
    assert_eq!(envelope.seal(CASE, 1, &long, &team.entropy).unwrap_err(), EnvelopeError::TooLong);
    // All zeros is no honest key: agreeing with it would give a secret that everybody knows.
    let dishonest = [(Holder::Recovery, PublicKey([0; 32]))];
    assert_eq!(Envelope::fresh(CASE, &dishonest, &team.entropy), Err(EnvelopeError::BadKey));
}

#[test]
fn short_words_look_alike_from_outside() {
    let team = team(1);
    let envelope = Envelope::fresh(CASE, &team.holders(), &team.entropy).unwrap();
    let weight = |words: &str| {
        envelope.seal(CASE, 1, words.as_bytes(), &team.entropy).unwrap().weight_bytes()
    };
    assert_eq!(weight("no"), weight(&"sì, certo ".repeat(12)));
}

#[test]
fn a_passphrase_opens_the_key_it_wrapped_and_no_other() {
    let entropy = entropy(1);
    let (owner, secret) = (OperatorId([3; 16]), SecretKey::fresh(&entropy));
    let wrap =
        |passphrase| WrappedKey::wrap(owner, &secret, passphrase, Stretch::WEAK, &entropy).unwrap();
    let wrapped = wrap("quattro gatti sul tetto");
    assert_eq!(wrapped.public, secret.public());
    assert_eq!(wrapped.unwrap(owner, "quattro gatti sul tetto").unwrap(), secret);
    let refused = Err(EnvelopeError::WrongPassphrase);
    assert_eq!(wrapped.unwrap(owner, "quattro gatti sul tetti"), refused);
    assert_eq!(wrapped.unwrap(OperatorId([4; 16]), "quattro gatti sul tetto"), refused);
    assert_ne!(wrapped, wrap("quattro gatti sul tetto"), "a salt of its own each time");
    let stored = postcard::to_allocvec(&wrapped).unwrap();
    let known = postcard::to_allocvec(&secret.public()).unwrap();
    assert!(stored.windows(32).any(|part| part == known), "the public key stands open");
    assert!(!format!("{secret:?}").contains(char::is_numeric));
}

#[test]
fn the_usual_stretch_is_above_the_least_that_is_advised() {
    let Stretch { memory_kib, passes, lanes } = Stretch::USUAL;
    assert!(memory_kib >= 19 * 1024 && passes >= 2 && lanes >= 1);
}

#[test]
fn two_halves_make_the_recovery_key_and_one_makes_nothing() {
    let entropy = entropy(9);
    let key = SecretKey::fresh(&entropy);
    let [first, second] = recovery::halves(&key, &entropy);
    assert_eq!(recovery::join(&first, &second).unwrap(), key);
    assert_eq!(recovery::join(&first.to_lowercase(), &second.replace(' ', "-")).unwrap(), key);
    // Swapped, twice the same, or of another kind: found out before anything is tried.
    for (one, other) in [(&second, &first), (&first, &first), (&second, &second)] {
        assert_eq!(recovery::join(one, other).unwrap_err(), SheetFault::Whole);
    }
    assert_eq!(recovery::read(&first).unwrap_err(), SheetFault::Whole);
    // Halves of two printings make no key that was ever used.
    let [again, _] = recovery::halves(&key, &entropy);
    assert_ne!(recovery::join(&again, &second).unwrap(), key);
}

#[test]
fn passphrases_are_judged_by_length_and_by_what_anybody_would_try() {
    for good in ["quattro gatti sul tetto", "Ricorda: la nonna balla!", "àèìòù ancora un po’"]
    {
        assert_eq!(judge(good, "Maria Rossi"), Ok(()), "{good}");
    }
    for (bad, fault) in [
        ("gatto", PassphraseFault::Short),
        ("", PassphraseFault::Short),
        ("aaaaaaaaaaaaaaaaaaaaaaa", PassphraseFault::Plain),
        ("abababababababababab", PassphraseFault::Plain),
        ("12345678901234567890", PassphraseFault::Plain),
        ("qwertyuiopasdfghjkl", PassphraseFault::Plain),
        ("mariarossi2026", PassphraseFault::Named),
        ("sportello 2026!", PassphraseFault::Named),
    ] {
        assert_eq!(judge(bad, "Maria Rossi"), Err(fault), "{bad}");
    }
    assert_eq!(judge(&"parola ".repeat(40), "x"), Err(PassphraseFault::Long));
    // The same words from two keyboards.
    assert_eq!(*passphrase(" perche\u{301} no "), *passphrase("perché no"));
}

#[test]
fn a_code_of_the_standards_own_table() {
    // RFC 6238, appendix B: the last six of the eight digits for SHA-1.
    let mut codes: Codes =
        postcard::from_bytes(&[b"12345678901234567890".as_slice(), &[0]].concat()).unwrap();
    for (seconds, code) in [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924")] {
        assert_eq!(codes.code(Timestamp(seconds * 1000)), code);
    }
    assert_eq!(codes.accept("287 082", Timestamp(59_000)), Ok(()));
}

#[test]
fn a_code_opens_once_and_only_near_its_time() {
    let mut codes = Codes::fresh(&entropy(2));
    let code = codes.code(NOW);
    assert_eq!(codes.accept("", NOW), Err(CodeFault::Wrong));
    assert_eq!(codes.accept("abcdef", NOW), Err(CodeFault::Wrong));
    let late = NOW + Duration::from_secs(90);
    assert_eq!(codes.accept(&code, late), Err(CodeFault::Wrong));
    assert_eq!(codes.accept(&code, NOW), Ok(()));
    assert_eq!(codes.accept(&code, NOW), Err(CodeFault::Replayed));
    // Nor one from before: whoever looked over a shoulder has none that still opens.
    let before = codes.code(Timestamp(NOW.0 - 30_000));
    assert_eq!(codes.accept(&before, NOW), Err(CodeFault::Replayed));
    let next = NOW + Duration::from_secs(30);
    let code = codes.code(next);
    assert_eq!(codes.accept(&code, next), Ok(()));
}

#[test]
fn the_secret_of_codes_is_told_as_text_and_as_an_address() {
    let codes = Codes::fresh(&entropy(2));
    let text = codes.text();
    assert_eq!(text.split(' ').count(), 8);
    let address = codes.address("Servizi: Bassa", "maria.rossi").unwrap();
    assert!(address.starts_with("otpauth://totp/"), "{}", *address);
    assert!(address.contains(&text.replace(' ', "")));
    assert_eq!(format!("{codes:?}"), "Codes(…)");
}

fn from(last: u8) -> IpAddr {
    IpAddr::V4(Ipv4Addr::new(192, 0, 2, last))
}

fn try_until_slowed(slowing: &mut Slowing, attempt: Attempt<'_>, now: Timestamp) -> Duration {
    for _ in 0..100 {
        if let Some(wait) = slowing.wait(attempt, now) {
            return wait;
        }
        slowing.failed(attempt, now);
    }
    panic!("never slowed");
}

#[test]
fn wrong_tries_cost_more_and_more_and_never_more_than_the_longest() {
    let mut slowing = Slowing::default();
    let attempt =
        Attempt { account: Some(OperatorId([1; 16])), address: from(1), known_device: None };
    let mut now = NOW;
    let mut waits = Vec::new();
    for _ in 0..30 {
        let wait = slowing.wait(attempt, now).unwrap_or_default();
        waits.push(wait);
        now = now + wait;
        assert_eq!(slowing.wait(attempt, now), None, "the wait ends when it said");
        slowing.failed(attempt, now);
    }
    assert!(waits[..4].iter().all(Duration::is_zero), "{waits:?}");
    assert!(waits[4] > Duration::ZERO && waits.is_sorted(), "{waits:?}");
    assert_eq!(waits.last().copied(), Some(Duration::from_mins(15)));
    // An hour without a try, and all is forgotten.
    assert_eq!(slowing.wait(attempt, now + Duration::from_hours(2)), None);
}

#[test]
fn tries_that_come_too_early_do_not_make_the_wait_longer() {
    let mut slowing = Slowing::default();
    let attempt =
        Attempt { account: Some(OperatorId([1; 16])), address: from(1), known_device: None };
    let wait = try_until_slowed(&mut slowing, attempt, NOW);
    for _ in 0..100 {
        assert_eq!(slowing.wait(attempt, NOW), Some(wait));
    }
}

#[test]
fn a_stranger_never_keeps_a_member_out() {
    let mut slowing = Slowing::default();
    let member = OperatorId([1; 16]);
    let mut now = NOW;
    for round in 0..200_u32 {
        let attempt = Attempt {
            account: Some(member),
            address: from((round % 200) as u8),
            known_device: None,
        };
        slowing.failed(attempt, now);
        now = now + Duration::from_secs(1);
    }
    let stranger = Attempt { account: Some(member), address: from(250), known_device: None };
    assert!(slowing.wait(stranger, now).is_some(), "a stranger waits");
    let own = Attempt { known_device: Some(b"her browser"), ..stranger };
    assert_eq!(slowing.wait(own, now), None, "her own browser does not");
    let colleague =
        Attempt { account: Some(OperatorId([2; 16])), address: from(251), known_device: None };
    assert_eq!(slowing.wait(colleague, now), None, "nor does anybody else of the team");
    // A browser that was taken from her is slowed by itself, and shortly.
    let wait = try_until_slowed(&mut slowing, own, now);
    assert!(wait <= Duration::from_secs(30));
}

#[test]
fn many_accounts_from_one_address_are_slowed_but_not_a_team_that_errs_a_little() {
    let mut slowing = Slowing::default();
    let account = |id: u8| Attempt {
        account: Some(OperatorId([id; 16])),
        address: from(1),
        known_device: None,
    };
    for id in 0..15 {
        slowing.failed(account(id), NOW);
    }
    assert_eq!(slowing.wait(account(100), NOW), None);
    for id in 15..40 {
        slowing.failed(account(id), NOW);
    }
    let wait = slowing.wait(account(100), NOW).unwrap();
    assert!(wait <= Duration::from_mins(1));
    // A name that is nobody's is held against the address all the same.
    let nobody = Attempt { account: None, ..account(0) };
    assert!(slowing.wait(nobody, NOW).is_some());
    slowing.succeeded(account(100));
    assert!(slowing.wait(account(101), NOW).is_some(), "one's own account buys nothing");
}

proptest! {
    #![proptest_config(crate::random::cases(256))]

    #[test]
    fn any_body_comes_back_as_it_was(body in proptest::collection::vec(any::<u8>(), 0..5000)) {
        let team = team(1);
        let (holder, secret) = team.holder(0);
        let envelope = Envelope::fresh(CASE, &team.holders(), &team.entropy).unwrap();
        let entry = envelope.seal(CASE, 9, &body, &team.entropy).unwrap();
        let key = envelope.open(CASE, holder, secret).unwrap();
        let opened = key.open(9, &entry).unwrap();
        prop_assert_eq!(opened.as_slice(), body.as_slice());
    }
}
