//! Requests kept by a store that conflicts, loses sight of commits and crashes, as a seed says:
//! the records, the index and every phone stay of one mind, and nothing is lost.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use sportello::cases::case::{Act, CaseKind, Outcome};
use sportello::cases::routing::Exclusion;
use sportello::conversation::cases::act::Doing;
use sportello::conversation::cases::her::{Intake, Opened};
use sportello::conversation::lane::AlarmKind;
use sportello::conversation::touch::AlarmAnswer;
use sportello::ids::{CaseId, OperatorId};
use sportello::store::memory::MemoryStore;

use super::rig::{Rig, her};
use crate::faulty::{Fault, Faulty};
use crate::simulation::chance::Chance;

const MINUTE: Duration = Duration::from_mins(1);

struct Story {
    rig: Rig,
    store: Arc<Faulty>,
    chance: Chance,
    cases: BTreeSet<CaseId>,
}

impl Story {
    async fn begin(seed: u64) -> Self {
        let store = Arc::new(Faulty::new(Arc::new(MemoryStore::new()), []));
        let rig = Rig::over(store.clone()).await;
        Self { rig, store, chance: Chance::of(seed), cases: BTreeSet::new() }
    }

    fn who(&self) -> OperatorId {
        OperatorId([self.chance.between(1, 4) as u8; 16])
    }

    fn any_case(&self) -> Option<CaseId> {
        let all: Vec<CaseId> = self.cases.iter().copied().collect();
        self.chance.pick(&all).copied()
    }

    /// What only repeats itself meets a store that misbehaves.
    fn trouble(&self) {
        let faults = [Fault::None, Fault::UnknownAfter, Fault::UnknownBefore, Fault::Conflict];
        let fault = *self.chance.pick(&faults).unwrap();
        self.store.then(&[fault]);
    }

    async fn step(&mut self) {
        let lane = her(self.chance.between(1, 5) as u8);
        match self.chance.below(10) {
            0 | 1 => {
                let kind =
                    if self.chance.permille(800) { CaseKind::Discreet } else { CaseKind::Ordinary };
                if let Opened::New(case) = self.rig.open(lane, kind).await {
                    self.cases.insert(case);
                }
            }
            2 => {
                let exclusions = if self.chance.permille(500) {
                    Some([*self.chance.pick(&Exclusion::ALL).unwrap()].into())
                } else {
                    Some(BTreeSet::new())
                };
                self.rig.intake(lane, Intake { exclusions, ..Intake::default() }).await;
            }
            3 => self.rig.withdraw(lane).await,
            4 | 5 => {
                let Some(case) = self.any_case() else { return };
                let answer =
                    if self.chance.permille(600) { AlarmAnswer::Claim } else { AlarmAnswer::Pass };
                self.trouble();
                self.rig.answer(self.who(), case, answer).await;
            }
            6 | 7 => {
                let Some(case) = self.any_case() else { return };
                let review = self.rig.now + MINUTE * 90;
                let acts = [
                    Act::Claim,
                    Act::Acknowledge,
                    Act::Contact,
                    Act::WaitForHer { review },
                    Act::Close { outcome: Outcome::Answered },
                ];
                let doing = Doing::Act(*self.chance.pick(&acts).unwrap());
                self.trouble();
                let who = self.who();
                let now = self.rig.now;
                let _ = self.rig.conversation.operator_does(who, case, &doing, now).await.unwrap();
            }
            _ => {
                let long = MINUTE * u32::try_from(self.chance.between(1, 30)).unwrap();
                self.rig.now = self.rig.now + long;
            }
        }
        for case in self.rig.conversation.due_cases(self.rig.now).await.unwrap() {
            self.trouble();
            self.rig.conversation.watch_step(case, self.rig.now).await.unwrap();
        }
        self.check().await;
    }

    /// Records, index and phones are of one mind.
    async fn check(&self) {
        let audited =
            self.rig.conversation.audit_cases(self.rig.now, Duration::from_secs(1)).await.unwrap();
        assert_eq!(audited.faults, []);
        let mut expected: BTreeSet<(OperatorId, CaseId)> = BTreeSet::new();
        for case in &self.cases {
            let record = self.rig.record(*case).await;
            assert_eq!(record.case.next_at().is_some(), record.case.is_open());
            expected.extend(record.lines.iter().map(|who| (*who, *case)));
            let stands = record.case.rung.iter().all(|who| record.lines.contains(who));
            assert!(stands, "{case} rings somebody who has no line of it");
        }
        let mut found = BTreeSet::new();
        for who in &self.rig.team {
            let lines = self.rig.phone(*who).await;
            let named: BTreeSet<CaseId> = lines.iter().map(|line| line.case).collect();
            assert_eq!(named.len(), lines.len(), "a line stands twice");
            let real = lines.iter().filter(|line| line.kind != AlarmKind::Test);
            found.extend(real.map(|line| (*who, line.case)));
        }
        assert_eq!(found, expected);
    }
}

async fn play(seeds: std::ops::Range<u64>, steps: usize) {
    for seed in seeds {
        let mut story = Story::begin(seed).await;
        for _ in 0..steps {
            story.step().await;
        }
    }
}

#[tokio::test]
async fn records_index_and_phones_stay_of_one_mind() {
    play(0..6, 120).await;
}

#[tokio::test]
async fn long_records_index_and_phones_stay_of_one_mind() {
    if std::env::var_os("SPORTELLO_LONG").is_some() {
        play(100..160, 1_000).await;
    }
}
