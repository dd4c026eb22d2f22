//! Who is signed in: in memory alone.
//!
//! The promise: a session opens nothing after it idled out, after its longest time, after it was
//! ended or its operator was; the member's secret key lives in it and is wiped with it; what the
//! browser holds is stored only as a hash. A page that refreshes itself keeps nobody signed in.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::ids::OperatorId;
use crate::store::envelope::SecretKey;
use crate::store::seal::Entropy;
use crate::time::Timestamp;

/// A session without a touch ends after so long.
pub const IDLE: Duration = Duration::from_mins(20);
/// And in any case after a long shift.
pub const LONGEST: Duration = Duration::from_hours(12);
/// A queue that stands open and comes back by itself is in the audit this often.
pub const QUEUE_TOLD_EVERY: Duration = Duration::from_mins(10);
/// Random bytes of a token.
const TOKEN_BYTES: usize = 32;
/// Sessions of one operator; the oldest ends when there is one more.
const PER_OPERATOR_MAX: usize = 3;

/// The random secret from which the tokens of forms are made.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
struct FormSecret([u8; 32]);

/// A signed-in operator.
#[derive(Clone)]
pub struct Session {
    /// Who.
    pub operator: OperatorId,
    /// Their secret key, open while they are signed in.
    pub secret: Arc<SecretKey>,
    forms: FormSecret,
    since: Timestamp,
    seen: Timestamp,
    queue_told: Option<Timestamp>,
}

impl Session {
    /// The token of the form that is sent to `path`: another session's, or another form's, does
    /// not do.
    #[must_use]
    pub fn token(&self, path: &str) -> String {
        let hash = Sha256::new()
            .chain_update(b"sportello form")
            .chain_update(self.forms.0)
            .chain_update(path)
            .finalize();
        data_encoding::BASE64URL_NOPAD.encode(hash.get(..18).unwrap_or_default())
    }

    /// Whether a form that came to `path` is one of ours.
    #[must_use]
    pub fn made(&self, path: &str, token: &str) -> bool {
        // Both sides are hashed, so that comparing them takes no longer for a better guess.
        let hashed = |text: &str| Sha256::digest(text.as_bytes());
        hashed(&self.token(path)) == hashed(token)
    }

    fn is_over(&self, now: Timestamp) -> bool {
        now.since(self.seen) > IDLE || now.since(self.since) > LONGEST || now < self.since
    }
}

/// Whether a request shows that somebody is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// They touched something.
    Touch,
    /// The page came back by itself.
    Refresh,
}

/// Every session, by the hash of its token.
#[derive(Default)]
pub struct Sessions(HashMap<[u8; 32], Session>);

impl Sessions {
    /// Begins a session; what the browser is to show from now on.
    pub fn begin(
        &mut self,
        operator: OperatorId,
        secret: SecretKey,
        entropy: &Entropy,
        now: Timestamp,
    ) -> String {
        self.0.retain(|_, session| !session.is_over(now));
        let mut own: Vec<([u8; 32], Timestamp)> = self
            .0
            .iter()
            .filter(|(_, session)| session.operator == operator)
            .map(|(key, session)| (*key, session.seen))
            .collect();
        own.sort_by_key(|(_, seen)| *seen);
        let surplus = (own.len() + 1).saturating_sub(PER_OPERATOR_MAX);
        for (key, _) in own.into_iter().take(surplus) {
            self.0.remove(&key);
        }
        let token: [u8; TOKEN_BYTES] = entropy.bytes();
        let session = Session {
            operator,
            secret: Arc::new(secret),
            forms: FormSecret(entropy.bytes()),
            since: now,
            seen: now,
            queue_told: None,
        };
        self.0.insert(hash(&token), session);
        data_encoding::BASE64URL_NOPAD.encode(&token)
    }

    /// The session of a token that a browser shows, if it is not over.
    pub fn of(&mut self, token: &str, presence: Presence, now: Timestamp) -> Option<Session> {
        let key = key(token)?;
        let session = self.0.get_mut(&key)?;
        if session.is_over(now) {
            self.0.remove(&key);
            return None;
        }
        if presence == Presence::Touch {
            session.seen = now;
        }
        Some(session.clone())
    }

    /// Whether looking at the queue now is to be told in the audit: a page that comes back by
    /// itself is told of once in [`QUEUE_TOLD_EVERY`].
    pub fn tells_queue(&mut self, token: &str, presence: Presence, now: Timestamp) -> bool {
        let Some(session) = key(token).and_then(|key| self.0.get_mut(&key)) else { return true };
        let is_told = session.queue_told.is_some_and(|at| now.since(at) < QUEUE_TOLD_EVERY);
        if presence == Presence::Refresh && is_told {
            return false;
        }
        session.queue_told = Some(now);
        true
    }

    /// Ends one session.
    pub fn end(&mut self, token: &str) {
        if let Some(key) = key(token) {
            self.0.remove(&key);
        }
    }

    /// Ends all of an operator's: they left, or changed their passphrase.
    pub fn end_all_of(&mut self, operator: OperatorId) {
        self.0.retain(|_, session| session.operator != operator);
    }

    /// Takes away what is over, keys included, without waiting for its browser to come back.
    pub fn sweep(&mut self, now: Timestamp) {
        self.0.retain(|_, session| !session.is_over(now));
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

fn key(token: &str) -> Option<[u8; 32]> {
    let token = data_encoding::BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
    (token.len() == TOKEN_BYTES).then(|| hash(&token))
}

fn hash(token: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(b"sportello session").chain_update(token).finalize().into()
}
