//! The watch in made-up time: families who ask, operators who pass, sleep and quit, outages of an
//! hour, channels that fail, as a seed says. The decisions are the product's own; the promises are
//! checked at every step. `SEED=17 cargo test --test suite cases::stories` tells one story.
//!
//! Each planted fault is one thing done wrong between the product's decision and its effect; the
//! checks must catch every one of them.

use std::collections::BTreeMap;
use std::time::Duration;

use sportello::cases::case::{Act, Case, CaseKind, Ground, Outcome, State, When};
use sportello::cases::chain::{Roster, of_step};
use sportello::cases::protocol::Team;
use sportello::cases::routing::{Candidate, Channels, Exclusion, may_know};
use sportello::cases::watch::{self, Target, Truth, Why};
use sportello::ids::{MunicipalityId, OperatorId};
use sportello::time::Timestamp;

use super::chain::team;
use super::routing::candidate;
use crate::simulation::chance::Chance;

const NOW: Timestamp = Timestamp(1_795_509_000_000);
const MINUTE: Duration = Duration::from_mins(1);
const HOUR: Duration = Duration::from_hours(1);
const DAY: Duration = Duration::from_hours(24);
const CYCLE: Duration = Duration::from_secs(5);
const TOWNS: [&str; 3] = ["calcio", "covo", "isso"];

/// Something done wrong on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Planted {
    Nothing,
    SkipExclusion,
    LoseLease,
    DropEmptyStep,
    LoseRequest,
    RingWhoLeft,
    ForgetReview,
    ClosedOpensNever,
    SayOnDutyAnyway,
}

const FAULTS: [Planted; 8] = [
    Planted::SkipExclusion,
    Planted::LoseLease,
    Planted::DropEmptyStep,
    Planted::LoseRequest,
    Planted::RingWhoLeft,
    Planted::ForgetReview,
    Planted::ClosedOpensNever,
    Planted::SayOnDutyAnyway,
];

/// What becomes of an operator who is rung.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Temper {
    /// Takes it, and says so.
    Diligent,
    /// Passes.
    Passes,
    /// Hears nothing.
    Sleeps,
    /// Takes it and forgets it.
    Forgets,
}

struct Request {
    case: Case,
    /// Who was ever told of it, from the moment she excluded.
    hers: Case,
    /// Since when nobody has it.
    free_since: Option<Timestamp>,
    /// When the maintainers or a last resort were last called.
    outside: Option<Timestamp>,
}

struct World {
    chance: Chance,
    planted: Planted,
    now: Timestamp,
    team: Team,
    roster: Roster,
    tempers: BTreeMap<OperatorId, Temper>,
    requests: Vec<Request>,
    down_until: Timestamp,
    /// Minutes of outage so far: what is due waits for its end.
    last_outage: Timestamp,
    faults: Vec<String>,
    /// What happened, in words; kept only when the story is told.
    told: Option<Vec<String>>,
}

impl World {
    fn new(seed: u64, planted: Planted) -> Self {
        let chance = Chance::of(seed);
        let mut team = team();
        team.pages_outside_hours = chance.permille(500);
        let mut people = Vec::new();
        for number in 1..=6u8 {
            let mut who = candidate(number);
            if chance.permille(400) {
                let town = chance.pick(&TOWNS).copied().unwrap_or("isso");
                who.municipalities.insert(MunicipalityId::from(town));
            }
            who.has_declared = chance.permille(850);
            who.is_supervisor = number == 6;
            who.is_trained_woman = number != 5;
            people.push(who);
        }
        let outside = Channels { telegram: false, email: true, http: true };
        let roster = Roster { people, last_resort: outside, maintainers: outside };
        let mut world = Self {
            tempers: BTreeMap::new(),
            chance,
            planted,
            now: NOW,
            team,
            roster,
            requests: Vec::new(),
            down_until: NOW,
            last_outage: NOW,
            faults: Vec::new(),
            told: None,
        };
        world.shift_changes();
        world
    }

    fn say(&mut self, what: impl Fn(&Self) -> String) {
        if self.told.is_some() {
            let line = format!("{} {}", self.now.in_rome().strftime("%d %H:%M:%S"), what(self));
            self.told.get_or_insert_default().push(line);
        }
    }

    fn fault(&mut self, what: String) {
        self.say(|_| format!("FAULT {what}"));
        self.faults.push(what);
    }

    /// Who is there, who can be reached, and how each feels, changes.
    fn shift_changes(&mut self) {
        for at in 0..self.roster.people.len() {
            let (on, reach, wake, way) = (
                self.chance.permille(350),
                self.chance.permille(800),
                self.chance.permille(900),
                self.chance.below(4),
            );
            let temper = match self.chance.below(10) {
                0..=4 => Temper::Diligent,
                5 | 6 => Temper::Passes,
                7 | 8 => Temper::Sleeps,
                _ => Temper::Forgets,
            };
            let quits = self.chance.permille(15);
            let who = &mut self.roster.people[at];
            who.is_on_duty = on;
            who.is_reachable = reach;
            who.may_be_woken = wake;
            who.channels = match way {
                0 => Channels::default(),
                1 => Channels { telegram: false, email: true, http: false },
                _ => Channels { telegram: true, email: true, http: false },
            };
            // Somebody quits; a colleague comes back.
            who.is_active = if quits { false } else { who.is_active || self.chance.permille(100) };
            self.tempers.insert(who.id, temper);
        }
        let outside = Channels { telegram: false, email: true, http: true };
        let fails = self.chance.permille(100);
        self.roster.last_resort = if fails { Channels::default() } else { outside };
    }

    fn she_asks(&mut self) {
        let kind = if self.chance.permille(700) { CaseKind::Discreet } else { CaseKind::Ordinary };
        let mut case = Case::received(kind, self.now);
        let mut hers = case.clone();
        if self.chance.permille(400) {
            let exclusion = *self.chance.pick(&Exclusion::ALL).unwrap_or(&Exclusion::Municipality);
            hers.exclusions.insert(exclusion);
            if self.chance.permille(600) {
                let town = self.chance.pick(&TOWNS).copied().unwrap_or("isso");
                hers.municipality = Some(MunicipalityId::from(town));
            }
        }
        if self.chance.permille(300) {
            hers.when = When::Now;
        }
        (case.exclusions, case.municipality) = (hers.exclusions.clone(), hers.municipality.clone());
        case.when = hers.when;
        self.say(|it| format!("request {} {kind:?} {:?}", it.requests.len(), hers.exclusions));
        let free_since = Some(self.now);
        self.requests.push(Request { case, hers, free_since, outside: None });
    }

    /// Whom nobody may know of goes elsewhere in the end: the numbers are what she was told.
    fn she_gives_up(&mut self) {
        for request in &mut self.requests {
            let anybody = self.roster.people.iter().any(|who| may_know(&request.hers, who));
            if !anybody && request.case.is_open() && self.now.since(request.case.opened) > DAY * 3 {
                request.case = request.case.withdrawn(self.now);
                request.free_since = None;
            }
        }
    }

    fn knows(&self, which: usize, who: OperatorId) -> bool {
        let hers = &self.requests[which].hers;
        self.roster.people.iter().any(|it| it.id == who && may_know(hers, it))
    }

    /// One look of the watch at everything.
    fn watch(&mut self) {
        for which in 0..self.requests.len() {
            if self.planted == Planted::LoseRequest && which % 7 == 3 {
                continue;
            }
            // Nobody keeps what they may not know of: the first thing a turn mends.
            self.mend(which);
            for _ in 0..3 {
                if !self.move_one(which) {
                    break;
                }
            }
        }
    }

    fn mend(&mut self, which: usize) {
        let holder = self.requests[which].case.holder();
        if let Some(holder) = holder.filter(|holder| !self.knows(which, *holder)) {
            self.say(|_| format!("request {which} taken from {:?}", holder.0[0]));
            let now = self.now;
            self.requests[which].case = self.requests[which].case.back_to_chain(now);
            self.requests[which].free_since = Some(now);
        }
        if self.requests[which].case.rung.iter().all(|who| self.knows(which, *who)) {
            return;
        }
        let rung = self.requests[which].case.rung.clone();
        let stays = rung.into_iter().filter(|who| self.knows(which, *who)).collect();
        self.requests[which].case.rung = stays;
    }

    fn move_one(&mut self, which: usize) -> bool {
        if self.requests[which].case.next_at().is_none_or(|due| due > self.now) {
            return false;
        }
        let mut case = self.requests[which].case.clone();
        let mut roster = self.roster.clone();
        match self.planted {
            Planted::SkipExclusion => case.exclusions.clear(),
            Planted::RingWhoLeft => roster.people.iter_mut().for_each(|who| who.is_active = true),
            _ => {}
        }
        let before = case.state;
        let Some(moved) = watch::next(&case, &self.team, &roster, self.now) else { return false };
        let mut after = moved.case;
        after.exclusions.clone_from(&self.requests[which].hers.exclusions);
        if let (Planted::DropEmptyStep, Why::Rung(step)) = (self.planted, moved.why)
            && let State::Notified { round, .. } = after.state
            && step > 0
            && matches!(before, State::Received)
        {
            let until = self.now + self.team.chain[0].wait;
            after = Case { state: State::Notified { step: 0, round, until }, ..case };
            after.rung.clear();
            self.requests[which].case = after;
            self.check_step(which, 0);
            return true;
        }
        if self.planted == Planted::ClosedOpensNever
            && let State::WaitingForOpening { opens, .. } = &mut after.state
        {
            *opens = *opens + DAY * 365;
        }
        self.say(|_| format!("request {which} {:?} {:?}", moved.why, moved.ring));
        for who in
            moved.ring.iter().copied().chain(moved.calls.iter().filter_map(|(to, _)| match to {
                Target::Operator(who) => Some(*who),
                _ => None,
            }))
        {
            if !self.knows(which, who) {
                self.fault(format!("request {which}: {who} was told and must not know"));
            }
        }
        let outside = moved.calls.iter().any(|(to, _)| !matches!(to, Target::Operator(_)));
        let had_holder = self.requests[which].case.holder().is_some();
        self.requests[which].case = after;
        if matches!(before, State::WaitingForOpening { .. }) {
            self.requests[which].free_since = Some(self.now);
        }
        if outside {
            self.requests[which].outside = Some(self.now);
        }
        if had_holder && self.requests[which].case.holder().is_none() {
            self.requests[which].free_since = Some(self.now);
        }
        if let Why::Rung(step) = moved.why {
            self.check_step(which, step);
        }
        true
    }

    /// A case stands at a step only if the step reaches somebody.
    fn check_step(&mut self, which: usize, step: u8) {
        let case = &self.requests[which].case;
        let Some(step) = self.team.chain.get(usize::from(step)) else { return };
        let reached = !of_step(case, step, &self.roster).is_empty()
            || step.who == sportello::cases::chain::Who::LastResort
            || self.planted == Planted::RingWhoLeft
            || self.planted == Planted::SkipExclusion;
        if !reached {
            self.fault(format!("request {which} waits at a step that reaches nobody"));
        }
    }

    /// Whoever was rung does what they do; whoever holds something works on it.
    fn operators_act(&mut self) {
        for which in 0..self.requests.len() {
            let case = self.requests[which].case.clone();
            if !case.is_open() || !self.chance.permille(300) {
                continue;
            }
            let (by, act) = match case.state {
                State::Notified { .. } | State::WaitingForOpening { .. } | State::Received => {
                    let rung: Vec<OperatorId> = case.rung.iter().copied().collect();
                    let Some(by) = self.chance.pick(&rung).copied() else { continue };
                    match self.tempers.get(&by) {
                        Some(Temper::Diligent | Temper::Forgets) => (by, Act::Claim),
                        Some(Temper::Passes) => (by, Act::Pass),
                        _ => continue,
                    }
                }
                State::Closed { .. } => continue,
                _ => {
                    let Some(by) = case.holder() else { continue };
                    if self.tempers.get(&by) != Some(&Temper::Diligent) {
                        continue;
                    }
                    (by, self.next_act(&case))
                }
            };
            if !self.knows(which, by) {
                continue;
            }
            let Ok(mut after) = case.act(by, act, self.now, &self.team.timing) else { continue };
            match (self.planted, &mut after.state) {
                (Planted::LoseLease, State::Claimed { until, .. }) => *until = *until + DAY * 99,
                (Planted::ForgetReview, State::WaitingForHer { review, .. }) => {
                    review.at = review.at + DAY * 999;
                }
                _ => {}
            }
            self.say(|_| format!("request {which}: {:?} {act:?}", by.0[0]));
            let free = after.holder().is_none() && after.is_open();
            let request = &mut self.requests[which];
            request.free_since = if free { request.free_since.or(Some(self.now)) } else { None };
            request.case = after;
        }
    }

    fn next_act(&self, case: &Case) -> Act {
        let review = self.now + DAY * 2;
        match case.state {
            State::Claimed { .. } => Act::Acknowledge,
            State::Acknowledged { .. } => Act::Contact,
            _ => match self.chance.below(6) {
                0 | 1 => Act::WaitForHer { review },
                2 => Act::Refer { ground: Ground::Consent, review },
                3 => Act::Pass,
                4 => Act::WaitForOpening { opens: self.now + HOUR * 3 },
                _ => Act::Close { outcome: Outcome::Answered },
            },
        }
    }

    /// The promises, at this moment.
    fn check(&mut self) {
        // Just after an outage the watch has not had its turn.
        let late = CYCLE * 3;
        let longest: Duration = self.team.chain.iter().map(|step| step.wait).sum();
        for which in 0..self.requests.len() {
            let request = &self.requests[which];
            let case = &request.case;
            let faults = watch::audit(case, &self.team, &self.roster, self.now, late);
            if !faults.is_empty() && self.down_until + late < self.now {
                self.fault(format!("request {which} ({:?}): {faults:?}", case.state));
                continue;
            }
            let waits = matches!(case.state, State::WaitingForOpening { .. });
            if waits {
                self.requests[which].free_since = Some(self.now);
                self.check_truth(which);
                continue;
            }
            let patience = longest + self.team.timing.repeat + MINUTE * 2;
            if let Some(since) = request.free_since.filter(|_| case.is_open()) {
                let since = since.max(self.last_outage).max(request.outside.unwrap_or(since));
                if self.now.since(since) > patience {
                    let unheard = self.now.since(since).as_secs() / 60;
                    self.fault(format!("request {which}: nobody called for {unheard} minutes"));
                    self.requests[which].outside = Some(self.now);
                }
            }
            self.check_truth(which);
        }
    }

    fn check_truth(&mut self, which: usize) {
        let request = &self.requests[which];
        let kind = request.case.kind;
        let mut told = watch::truth(kind, Some(&request.case), &self.team, &self.roster, self.now);
        if self.planted == Planted::SayOnDutyAnyway && request.case.is_open() {
            told = Truth::OnDuty;
        }
        let there = |who: &&Candidate| {
            let was_rung = request.case.rung.contains(&who.id);
            let rings = who.is_on_duty && !who.channels.is_empty();
            rings
                && (was_rung || who.may_be_woken)
                && who.is_reachable
                && who.is_active
                && self.knows(which, who.id)
        };
        let reachable = self.roster.people.iter().filter(|who| {
            who.is_reachable && self.knows(which, who.id) && !who.channels.is_empty()
        });
        let honest = match told {
            Truth::OnDuty => {
                let in_vain = watch::is_exhausted(&request.case, &self.team);
                let somebody = self.roster.people.iter().any(|who| there(&who));
                somebody && !in_vain && reachable.count() >= 2
            }
            Truth::InHands => request.case.holder().is_some_and(|holder| self.knows(which, holder)),
            Truth::Closed { opens } => self.now < opens,
            Truth::Nobody => true,
        };
        if request.case.is_open() && !honest {
            self.fault(format!("request {which}: she is told {told:?}, which is not so"));
        }
    }

    fn live(&mut self, days: u32) {
        let end = NOW + DAY * days;
        let (mut next_shift, mut next_request, mut next_outage) = (NOW, NOW, NOW + DAY);
        while self.now < end && self.faults.len() < 5 {
            // Time passes to the next thing that is due, or a little.
            let due = self.requests.iter().filter_map(|request| request.case.next_at()).min();
            let pause = MINUTE * u32::try_from(self.chance.between(5, 120)).unwrap();
            let soonest = due.map_or(self.now + pause, |due| (due + CYCLE).min(self.now + pause));
            self.now = soonest.max(self.now + CYCLE);
            if next_outage <= self.now {
                next_outage =
                    self.now + HOUR * u32::try_from(self.chance.between(20, 200)).unwrap();
                self.say(|_| "the desk is down for an hour".to_owned());
                self.down_until = self.now + HOUR;
                self.now = self.down_until + CYCLE;
                self.last_outage = self.now;
            }
            if next_shift <= self.now {
                self.shift_changes();
                next_shift = self.now + HOUR * 6;
            }
            if next_request <= self.now {
                next_request = self.now + HOUR * u32::try_from(self.chance.between(1, 40)).unwrap();
                self.she_asks();
            }
            self.she_gives_up();
            self.watch();
            self.operators_act();
            self.watch();
            self.check();
            self.requests.retain(|request| request.case.is_open() || request.free_since.is_some());
        }
        self.rest();
    }

    /// In the end everybody is diligent: whatever is open comes to its end.
    fn rest(&mut self) {
        if !self.faults.is_empty() {
            return;
        }
        for who in &mut self.roster.people {
            *who = Candidate { is_on_duty: true, ..candidate(who.id.0[0]) };
        }
        let ids: Vec<OperatorId> = self.roster.people.iter().map(|who| who.id).collect();
        self.tempers = ids.into_iter().map(|id| (id, Temper::Diligent)).collect();
        let end = self.now + DAY * 60;
        while self.now < end && self.requests.iter().any(|it| it.case.is_open()) {
            self.now = self.now + MINUTE * 7;
            self.watch();
            self.operators_act();
            self.watch();
        }
        for which in 0..self.requests.len() {
            let request = &self.requests[which];
            // Nobody may know of it: it stands with the last resort, who know of it.
            let anybody = self.roster.people.iter().any(|who| may_know(&request.hers, who));
            if request.case.is_open() && anybody {
                let state = request.case.state;
                self.fault(format!("request {which} never came to its end: {state:?}"));
            }
        }
    }
}

fn play(seed: u64, days: u32, planted: Planted) -> World {
    let mut world = World::new(seed, planted);
    world.live(days);
    world
}

/// The same story again, told; the last lines of it.
fn told(seed: u64, days: u32) -> String {
    let mut world = World::new(seed, Planted::Nothing);
    world.told = Some(Vec::new());
    world.live(days);
    world.told.unwrap_or_default().join("\n")
}

fn play_all(seeds: std::ops::Range<u64>, days: u32) {
    let asked = std::env::var("SEED").ok().and_then(|seed| seed.parse::<u64>().ok());
    if let Some(seed) = asked {
        println!("{}", told(seed, days));
    }
    for seed in asked.map_or(seeds, |seed| seed..seed + 1) {
        let faults = play(seed, days, Planted::Nothing).faults;
        assert!(faults.is_empty(), "seed {seed}: {faults:#?}");
    }
}

#[test]
fn no_request_is_lost_and_nobody_excluded_is_told() {
    play_all(0..100, 100);
}

#[test]
fn long_stories_of_the_watch() {
    if std::env::var_os("SPORTELLO_LONG").is_some() {
        play_all(1_000..1_010, 10_000);
    }
}

#[test]
fn every_planted_fault_is_caught() {
    for planted in FAULTS {
        let caught = (0..20).any(|seed| !play(seed, 60, planted).faults.is_empty());
        assert!(caught, "{planted:?} goes unseen");
    }
}
