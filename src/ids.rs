//! Names and numbers that travel between floors, one type each.
//!
//! The promise: a value of one kind cannot be passed where another is meant, and nothing here
//! reveals who a person is. It deliberately does not make ids: fresh ones are arguments.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Declares a cheap-to-clone name: an identifier that maintainers write in YAML or a language tag.
macro_rules! name {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Wraps a name as it was written; the loaders check its spelling.
            #[must_use]
            pub fn new(name: impl Into<Arc<str>>) -> Self {
                Self(name.into())
            }

            /// The name as written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&*self.0, f)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(name: &str) -> Self {
                Self(name.into())
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(|name| Self(name.into()))
            }
        }
    )+};
}

name! {
    /// A BCP 47 language tag as a locale folder is called: `it`, `ar`, `zh-Hans`.
    LanguageTag;
    /// A flow's name: the stem of its file in `flows/`.
    FlowId;
    /// A node's name inside its flow.
    NodeId;
    /// A choice's name inside its menu. Routing is by this, never by a label.
    ChoiceId;
    /// A slot's name: something the conversation may remember.
    SlotId;
    /// A need that families have and services meet: `paediatrician`, `permit-renewal`.
    NeedId;
    /// An organization of the directory.
    OrganizationId;
    /// A service of the directory.
    ServiceId;
    /// A location of the directory.
    LocationId;
    /// A service at a location: what a card shows.
    PlaceId;
    /// A municipality of the territory.
    MunicipalityId;
    /// What an appointment takes: an operator of a service, a mediator, a room or a line.
    ResourceId;
}

/// A lane: everything that concerns one person on one channel, in order.
///
/// It is a pseudonym, a keyed hash of channel, bot and chat (`store::seal`), so it may stand in
/// plain database keys and in logs of faults without telling who somebody is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct LaneId(pub [u8; 16]);

impl fmt::Display for LaneId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for LaneId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Declares the id of a thing with a life of its own: 16 random bytes. It names nobody, so it may
/// stand in plain database keys.
macro_rules! record_id {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub [u8; 16]);

        impl $name {
            /// The first eight bytes, by which a button names it: with the lane it stands in,
            /// nobody else's can be meant.
            #[must_use]
            pub fn short(self) -> u64 {
                let [a, b, c, d, e, f, g, h, ..] = self.0;
                u64::from_be_bytes([a, b, c, d, e, f, g, h])
            }

            /// A few characters that people can read to one another: no vowels, so no words, and
            /// none that is taken for another one.
            #[must_use]
            pub fn reference(self, characters: usize) -> String {
                const ALPHABET: &[u8; 20] = b"23456789CDFGHJKMPRTX";
                let mut number = u128::from_be_bytes(self.0);
                (0..characters)
                    .map(|_| {
                        let digit = (number % 20) as usize;
                        number /= 20;
                        char::from(ALPHABET[digit])
                    })
                    .collect()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }
    )+};
}

record_id! {
    /// A request in the queue.
    CaseId;
    /// An operator.
    OperatorId;
    /// An appointment.
    AppointmentId;
}

/// What makes an update recognisable when it arrives twice: Telegram's `update_id`, or a form's
/// token. Unique within a lane, which already carries channel and bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct UpdateKey(pub u64);

/// A Telegram chat. Personal: it is sealed wherever it is stored, and never logged.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ChatId(pub i64);

impl fmt::Debug for ChatId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChatId(…)")
    }
}

/// A message of a Telegram chat, numbered by Telegram.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TelegramMessageId(pub i32);
