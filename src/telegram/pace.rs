//! Pacing: token buckets on virtual time.
//!
//! The promise: nothing here reads a clock, and a bucket never lets through more than its burst
//! plus one for every interval gone by. It deliberately does not know what is being paced.

use crate::time::Timestamp;

/// How fast something may happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// How many at once after a rest; at least 1.
    pub burst: u32,
    /// Milliseconds after which one more is allowed; 0 for no limit.
    pub interval_ms: u32,
}

impl Rate {
    /// No limit.
    pub const UNLIMITED: Self = Self { burst: 1, interval_ms: 0 };

    /// The time a whole burst costs.
    fn burst_ms(self) -> i64 {
        i64::from(self.burst) * i64::from(self.interval_ms)
    }
}

/// What was used of a rate: the instant at which it is whole again (the "generic cell rate
/// algorithm"), which is all a bucket needs to remember.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bucket {
    whole_at: Timestamp,
}

impl Bucket {
    /// The earliest instant at which one more is allowed; not after `now` if it is allowed now.
    #[must_use]
    pub fn ready_at(self, rate: Rate, now: Timestamp) -> Timestamp {
        let slack = rate.burst_ms() - i64::from(rate.interval_ms);
        Timestamp(self.whole_at(rate, now).0.saturating_sub(slack))
    }

    /// The earliest instant at which the whole burst is there again.
    #[must_use]
    pub fn rested_at(self, rate: Rate, now: Timestamp) -> Timestamp {
        self.whole_at(rate, now)
    }

    /// Uses one.
    pub fn take(&mut self, rate: Rate, now: Timestamp) {
        let whole_at = self.whole_at(rate, now).max(now);
        self.whole_at = Timestamp(whole_at.0.saturating_add(i64::from(rate.interval_ms)));
    }

    /// A clock that was set back must not lock the bucket for as long as it jumped.
    fn whole_at(self, rate: Rate, now: Timestamp) -> Timestamp {
        self.whole_at.min(Timestamp(now.0.saturating_add(rate.burst_ms())))
    }
}

/// All the limits a sender keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// New messages to one chat.
    pub chat: Rate,
    /// Edits and deletions in one chat.
    pub edits: Rate,
    /// New messages to one group, besides `chat`.
    pub group: Rate,
    /// New alarms to one operator, besides `chat`: more would be noise. Further ones edit.
    pub alarm: Rate,
    /// Everything nobody waits for (reminders and bulk), over all chats.
    pub background: Rate,
    /// Calls in flight at most.
    pub in_flight_max: usize,
    /// Of these, for what nobody waits for; the rest is reserved for people.
    pub background_in_flight_max: usize,
}

impl Limits {
    /// Telegram's limits, as far as they are known: about one message a second a chat, 20 a
    /// minute a group, about 30 a second for bulk. Burst and refill together stay below them in
    /// every window.
    pub const TELEGRAM: Self = Self {
        chat: Rate { burst: 3, interval_ms: 1_000 },
        edits: Rate { burst: 10, interval_ms: 300 },
        group: Rate { burst: 5, interval_ms: 4_000 },
        alarm: Rate { burst: 1, interval_ms: 1_000 },
        background: Rate { burst: 5, interval_ms: 50 },
        in_flight_max: 64,
        background_in_flight_max: 16,
    };

    /// For a Bot API server of one's own without limits, and for measuring.
    pub const UNLIMITED: Self = Self {
        chat: Rate::UNLIMITED,
        edits: Rate::UNLIMITED,
        group: Rate::UNLIMITED,
        background: Rate::UNLIMITED,
        ..Self::TELEGRAM
    };
}
