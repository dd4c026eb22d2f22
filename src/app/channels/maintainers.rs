//! Telling the maintainers: when a trouble begins, from time to time while it lasts, and when it
//! is over.
//!
//! The promise: what lasts is not told at every look, and what comes and goes is not told over
//! before it has been gone for a while; whom a page did not reach is told again soon, and nobody
//! else. Pure: it says what to tell, and to nobody.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::{Lasting, Notice, Page, PageFate, Route, Trouble};
use crate::time::Timestamp;

/// A trouble that lasts is told again this often.
const AGAIN: Duration = Duration::from_hours(1);
/// A trouble that was gone this long is over.
const OVER: Duration = Duration::from_mins(2);
/// Whom a page did not reach is told again after this: each page is tried for minutes already.
const AGAIN_AFTER_FAILURE: Duration = Duration::from_mins(2);

#[derive(Clone, Copy, Debug)]
struct Standing {
    told: Timestamp,
    gone: Option<Timestamp>,
}

/// Somebody whom the newest page did not reach.
#[derive(Clone, Debug)]
struct Untold {
    /// When they are told again.
    at: Timestamp,
    /// What they were to hear the end of.
    over: BTreeSet<Trouble>,
}

/// What stands, and who does not know it.
#[derive(Debug, Default)]
pub(super) struct Troubles {
    standing: BTreeMap<Trouble, Standing>,
    untold: BTreeMap<Route, Untold>,
}

impl Troubles {
    /// Takes in whether a trouble lasts; what is to be told now to all, if anything.
    pub(super) fn tell(
        &mut self,
        trouble: Trouble,
        lasting: Lasting,
        now: Timestamp,
    ) -> Option<Notice> {
        match (self.standing.get_mut(&trouble), lasting) {
            (None, Lasting::No) => None,
            (None, Lasting::Yes) => {
                self.standing.insert(trouble, Standing { told: now, gone: None });
                Some(Notice::Troubles(self.all()))
            }
            (Some(standing), Lasting::Yes) => {
                standing.gone = None;
                if now.since(standing.told) < AGAIN {
                    return None;
                }
                standing.told = now;
                Some(Notice::Troubles(self.all()))
            }
            (Some(standing), Lasting::No) => {
                let gone = *standing.gone.get_or_insert(now);
                if now.since(gone) < OVER {
                    return None;
                }
                self.standing.remove(&trouble);
                Some(Notice::Over { over: vec![trouble], still: self.all() })
            }
        }
    }

    /// Who is to be told again now, and what: how things stand by now.
    pub(super) fn tell_again(&mut self, now: Timestamp) -> Vec<(Route, Notice)> {
        let due: Vec<Route> = self
            .untold
            .iter()
            .filter(|(_, untold)| untold.at <= now)
            .map(|(route, _)| route.clone())
            .collect();
        let mut again = Vec::new();
        for route in due {
            let Some(untold) = self.untold.remove(&route) else { continue };
            let over = untold.over.into_iter().filter(|it| !self.standing.contains_key(it));
            let (over, still): (Vec<_>, _) = (over.collect(), self.all());
            if !over.is_empty() {
                again.push((route, Notice::Over { over, still }));
            } else if !still.is_empty() {
                again.push((route, Notice::Troubles(still)));
            }
        }
        again
    }

    /// Takes in what became of a page to one of them. One that may have been taken counts as not
    /// taken: to be told twice is better than not at all.
    pub(super) fn concluded(&mut self, page: &Page, fate: PageFate, now: Timestamp) {
        match fate {
            PageFate::Taken => {
                self.untold.remove(&page.to);
            }
            PageFate::Failed | PageFate::Unknown | PageFate::Refused => {
                let at = now + AGAIN_AFTER_FAILURE;
                let over = BTreeSet::new();
                let untold = self.untold.entry(page.to.clone()).or_insert(Untold { at, over });
                untold.at = at;
                if let Notice::Over { over, .. } = &page.notice {
                    untold.over.extend(over);
                }
            }
            // The newer page says all; a way that is not there will not be there later.
            PageFate::Replaced | PageFate::NoWay => {}
        }
    }

    /// A page that waits may be replaced by a newer one, so each names all.
    fn all(&self) -> Vec<Trouble> {
        self.standing.keys().copied().collect()
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
                (67, Notice::Over { over: vec![disk], still: vec![sender] }),
            ]
        );
    }
    fn page(to: &Route, notice: Notice) -> Page {
        Page { number: 0, to: to.clone(), language: "it".into(), notice }
    }

    #[test]
    fn whom_a_page_did_not_reach_is_told_again_soon_and_nobody_else() {
        let minute = |minute: i64| Timestamp(minute * 60_000);
        let (anna, bruno) =
            (Route::mail("anna@esempio.example"), Route::mail("bruno@esempio.example"));
        let (anna, bruno) = (anna.unwrap(), bruno.unwrap());
        let (disk, sender) = (Trouble::DiskFull, Trouble::SenderStalled);
        for fate in [PageFate::Failed, PageFate::Unknown, PageFate::Refused] {
            let mut troubles = Troubles::default();
            let told = troubles.tell(disk, Lasting::Yes, minute(0)).unwrap();
            troubles.concluded(&page(&anna, told.clone()), PageFate::Taken, minute(0));
            troubles.concluded(&page(&bruno, told), fate, minute(5));
            assert_eq!(troubles.tell(disk, Lasting::Yes, minute(6)), None);
            assert_eq!(troubles.tell_again(minute(6)), [], "a short pause");
            let again = troubles.tell_again(minute(7));
            assert_eq!(again, [(bruno.clone(), Notice::Troubles(vec![disk]))], "{fate:?}");
            assert_eq!(troubles.tell_again(minute(7)), [], "it is on its way");
            // That one fails too, and the trouble ends meanwhile: they hear how things stand.
            troubles.concluded(&page(&bruno, again[0].1.clone()), fate, minute(8));
            troubles.tell(sender, Lasting::Yes, minute(8));
            troubles.tell(disk, Lasting::No, minute(8));
            let over = troubles.tell(disk, Lasting::No, minute(10)).unwrap();
            assert_eq!(over, Notice::Over { over: vec![disk], still: vec![sender] });
            troubles.concluded(&page(&bruno, over.clone()), fate, minute(11));
            assert_eq!(troubles.tell_again(minute(13)), [(bruno.clone(), over.clone())]);
            troubles.concluded(&page(&bruno, over), PageFate::Taken, minute(13));
            assert_eq!(troubles.tell_again(minute(60)), [], "they know");
        }
    }
}
