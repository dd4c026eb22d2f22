//! Telling the maintainers: when a trouble begins, from time to time while it lasts, and when it
//! is over.
//!
//! The promise: what lasts is not told at every look, and what comes and goes is not told over
//! before it has been gone for a while. Pure: it says what to tell, and to nobody.

use std::collections::BTreeMap;
use std::time::Duration;

use super::{Lasting, Notice, Trouble};
use crate::time::Timestamp;

/// A trouble that lasts is told again this often.
const AGAIN: Duration = Duration::from_hours(1);
/// A trouble that was gone this long is over.
const OVER: Duration = Duration::from_mins(2);

#[derive(Clone, Copy, Debug)]
struct Standing {
    told: Timestamp,
    gone: Option<Timestamp>,
}

/// What stands.
#[derive(Debug, Default)]
pub(super) struct Troubles(BTreeMap<Trouble, Standing>);

impl Troubles {
    /// Takes in whether a trouble lasts; what is to be told now, if anything.
    pub(super) fn tell(
        &mut self,
        trouble: Trouble,
        lasting: Lasting,
        now: Timestamp,
    ) -> Option<Notice> {
        match (self.0.get_mut(&trouble), lasting) {
            (None, Lasting::No) => None,
            (None, Lasting::Yes) => {
                self.0.insert(trouble, Standing { told: now, gone: None });
                Some(self.all())
            }
            (Some(standing), Lasting::Yes) => {
                standing.gone = None;
                if now.since(standing.told) < AGAIN {
                    return None;
                }
                standing.told = now;
                Some(self.all())
            }
            (Some(standing), Lasting::No) => {
                let gone = *standing.gone.get_or_insert(now);
                if now.since(gone) < OVER {
                    return None;
                }
                self.0.remove(&trouble);
                Some(Notice::Over(vec![trouble]))
            }
        }
    }

    /// A page that waits may be replaced by this one, so it names all.
    fn all(&self) -> Notice {
        Notice::Troubles(self.0.keys().copied().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trouble_is_told_when_it_begins_each_hour_and_when_it_is_over() {
        let mut troubles = Troubles::default();
        let mut told = Vec::new();
        let mut tell = |minute: i64, trouble, lasting| {
            let said = troubles.tell(trouble, lasting, Timestamp(minute * 60_000));
            told.extend(said.map(|notice| (minute, notice)));
        };
        let (disk, sender) = (Trouble::DiskFull, Trouble::SenderStalled);
        for minute in 0..65 {
            tell(minute, disk, Lasting::Yes);
            // Comes and goes every minute: told once, and never over.
            tell(minute, sender, if minute % 2 == 0 { Lasting::Yes } else { Lasting::No });
        }
        for minute in 65..70 {
            tell(minute, disk, Lasting::No);
        }
        assert_eq!(
            told,
            [
                (0, Notice::Troubles(vec![disk])),
                (0, Notice::Troubles(vec![sender, disk])),
                (60, Notice::Troubles(vec![sender, disk])),
                (60, Notice::Troubles(vec![sender, disk])),
                (67, Notice::Over(vec![disk])),
            ]
        );
    }
}
