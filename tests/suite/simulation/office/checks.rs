//! What must hold at every moment of an office's story, looked at from outside the product: in the
//! chats, in what was paged, and with the keys people hold.

use std::sync::atomic::Ordering;
use std::time::Duration;

use sportello::app::channels::{Notice, Page};
use sportello::cases::case::State;
use sportello::cases::routing::{Candidate, may_be_called_in, may_know};
use sportello::conversation::cases::CaseRecord;
use sportello::conversation::cases::record::{Entry, entry_key};
use sportello::conversation::cases::watch::open_entries;
use sportello::conversation::operators;
use sportello::ids::CaseId;
use sportello::store::envelope::{CaseKey, Holder};
use sportello::text::message::MessageId;
use sportello::text::preview::Neutral;
use sportello::time::Timestamp;

use super::super::story::{DESK, Unasked};
use super::{Followed, MINUTE, Office, TOLD, alarm_touch, at_once};

/// How late an open case may be once everything had its turn.
const LATE: Duration = Duration::from_secs(30);
/// From the commit of a request to the first thing that is done for it.
const FIRST_WITHIN: Duration = Duration::from_secs(30);
/// Closed requests are kept so long.
const KEPT: Duration = Duration::from_hours(90 * 24);

impl Office {
    pub fn candidates(&mut self) -> Vec<Candidate> {
        let (eye, now) = (self.eye(), self.now());
        at_once(eye.roster(now)).unwrap().people
    }

    /// Looks at what reached people unasked since last time.
    pub fn hear(&mut self) {
        for unasked in std::mem::take(&mut self.story.unasked) {
            if unasked.text.contains(TOLD) {
                self.story.fault(format!("{} is shown what she told, unasked", unasked.chat));
            }
            match &unasked.alarm {
                Some(cases) => self.hear_alarm(&unasked, &cases.clone()),
                None => self.hear_post(&unasked),
            }
        }
        let pages = std::mem::take(&mut *self.ways.pages.lock().unwrap());
        for page in pages {
            self.hear_page(&page);
        }
        if self.ways.chain_failed.load(Ordering::SeqCst) {
            // The maintainers hear it for as long as it lasts.
            let now = self.now();
            for case in self.open_cases() {
                let is_out = self.record(case).is_some_and(|record| record.stages.was_exhausted);
                if let Some(followed) = self.followed.get_mut(&case).filter(|_| is_out) {
                    followed.told = now;
                }
            }
        }
    }

    fn hear_alarm(&mut self, unasked: &Unasked, cases: &[CaseId]) {
        if cases.is_empty() {
            return;
        }
        self.count("alarms");
        let eye = self.eye();
        let people = at_once(operators::all(&eye.records)).unwrap();
        let of_chat = people.iter().find(|it| it.lane == Some(unasked.lane) && it.is_active());
        let Some(id) = of_chat.map(|operator| operator.id) else {
            return self.story.fault(format!("{} is rung, and is nobody's chat", unasked.chat));
        };
        self.told(id, cases, unasked.at);
    }

    fn told(&mut self, who: sportello::ids::OperatorId, cases: &[CaseId], at: Timestamp) {
        let candidates = self.candidates();
        for case in cases {
            let Some(record) = self.record(*case) else {
                self.story.fault(format!("{who} is told of a request that is gone"));
                continue;
            };
            let may = candidates.iter().any(|it| it.id == who && may_know(&record.case, it));
            if !may {
                self.story.fault(format!("{who} is told of {case}, and must not know"));
            }
            if let Some(followed) = self.followed.get_mut(case) {
                followed.told = followed.told.max(at);
            }
        }
    }

    fn hear_page(&mut self, page: &Page) {
        let Notice::Alarm(lines) = &page.notice else { return };
        self.count("pages");
        let now = self.now();
        let cases: Vec<CaseId> = lines.iter().map(|line| line.case).collect();
        let to = page.to.reveal().to_owned();
        let number = to.strip_prefix("hand-").and_then(|rest| rest.split('@').next());
        match number.and_then(|number| number.parse::<u8>().ok()) {
            Some(number) => self.told(sportello::ids::OperatorId([number; 16]), &cases, now),
            None => {
                for case in cases {
                    if let Some(followed) = self.followed.get_mut(&case) {
                        followed.told = now;
                    }
                }
            }
        }
    }

    /// A message that nobody asked for is a fixed neutral text, inside the hours she chose, and
    /// one until she looks.
    fn hear_post(&mut self, unasked: &Unasked) {
        let is = |id: &'static str| {
            DESK.catalog.locales().iter().any(|locale| {
                let words = DESK.catalog.text(&locale.tag, MessageId::of(id), &[]);
                words.is_some_and(|words| {
                    unasked.text.trim_start_matches('\u{200F}').trim() == words.text.trim()
                })
            })
        };
        if !Neutral::ALL.iter().any(|neutral| is(neutral.message())) {
            return self.story.fault(format!("{} is told {:?}", unasked.chat, unasked.text));
        }
        if !is(Neutral::Ready.message()) {
            return;
        }
        self.count("notices");
        let window = self.windows.get(&unasked.lane).copied();
        if !window.is_some_and(|window| window.is_open(unasked.at)) {
            let (chat, at) = (unasked.chat, unasked.at.in_rome());
            self.story.fault(format!("{chat} gets a notice at {at}, outside {window:?}"));
        }
        let sent = self.notices.entry(unasked.lane).or_default();
        *sent += 1;
        if *sent > 1 && self.story.call_faults == 0 && !self.story.orphans.contains(&unasked.chat) {
            self.story.fault(format!("{} gets a second notice", unasked.chat));
        }
    }

    pub fn open_cases(&mut self) -> Vec<CaseId> {
        let entries = at_once(open_entries(&self.eye().records)).unwrap();
        entries.into_iter().filter(|(_, entry)| !entry.is_over).map(|(case, _)| case).collect()
    }

    /// The promises, at this moment.
    pub fn check(&mut self) {
        let now = self.now();
        let eye = self.eye();
        for (case, fault) in at_once(eye.audit_cases(now, LATE)).unwrap().faults {
            self.story.fault(format!("{case} does not stand where it should: {fault:?}"));
        }
        self.follow_all();
        let candidates = self.candidates();
        // What is over is looked at now and then: whether it is there at all.
        let all = self.chance.permille(50);
        let open: Vec<CaseId> = self
            .followed
            .iter()
            .filter(|(_, followed)| all || followed.closed.is_none())
            .map(|(case, _)| *case)
            .collect();
        for case in open {
            self.check_case(case, &candidates);
        }
    }

    /// Takes note of every request that is open.
    pub fn follow_all(&mut self) {
        for case in self.open_cases() {
            let Some(record) = self.record(case) else { continue };
            if !record.case.is_drill {
                self.follow(case, &record);
            }
        }
    }

    fn follow(&mut self, case: CaseId, record: &CaseRecord) {
        let opened = record.case.opened;
        if let (Some(lane), Some(window)) = (record.lane, record.window) {
            self.windows.insert(lane, window);
        }
        if !self.followed.contains_key(&case) {
            self.count("requests");
        }
        let followed = self.followed.entry(case).or_insert(Followed {
            kind: record.case.kind,
            opened,
            free_since: Some(opened),
            told: opened,
            closed: None,
            has_body: false,
        });
        followed.has_body |= record.entries > 0;
        if followed.kind != record.case.kind {
            self.story.fault(format!("{case} changed its queue"));
        }
    }

    fn check_case(&mut self, case: CaseId, candidates: &[Candidate]) {
        let now = self.now();
        let Some(record) = self.record(case) else {
            let closed = self.followed[&case].closed;
            if closed.is_none_or(|closed| now.since(closed) < KEPT) {
                self.story.fault(format!("{case} is lost"));
            }
            self.followed.remove(&case);
            return;
        };
        let deaf_until = self.deaf_until;
        let fails = now < self.telegram_fails_until || now < self.ways_fail_until;
        let followed = self.followed.get_mut(&case).unwrap();
        if let State::Closed { at, .. } = record.case.state {
            followed.closed = Some(at);
            return;
        }
        if followed.closed.is_some() {
            followed.closed = None;
            self.story.fault(format!("{case} is open again"));
        }
        let followed = self.followed.get_mut(&case).unwrap();
        let waits = matches!(record.case.state, State::WaitingForOpening { .. });
        if record.case.holder().is_some() || waits {
            followed.free_since = None;
        } else {
            let since = *followed.free_since.get_or_insert(now);
            let since = since.max(followed.told).max(deaf_until);
            let team = self.story.ground.desk.protocol.team(record.case.kind);
            let chain: Duration = team.chain.iter().map(|step| step.wait).sum();
            let patience = chain + team.timing.repeat + MINUTE * 10;
            if now.since(since) > patience && !fails {
                let minutes = now.since(since).as_secs() / 60;
                self.story.fault(format!("{case}: nobody is told for {minutes} minutes"));
            }
        }
        let opened = self.followed[&case].opened.max(deaf_until);
        if record.case.state == State::Received && now.since(opened) > FIRST_WITHIN {
            self.story.fault(format!("{case} stands untouched since {}", opened.in_rome()));
        }
        if let Some(holder) = record.case.holder()
            && !candidates.iter().any(|it| it.id == holder && may_know(&record.case, it))
        {
            self.story.fault(format!("{case} is held by {holder}, who may not know"));
        }
        if self.chance.permille(100) {
            self.check_body(case, &record, candidates);
        }
    }

    /// The body is open to nobody who may not know, and never lost to everybody.
    fn check_body(&mut self, case: CaseId, record: &CaseRecord, candidates: &[Candidate]) {
        let Some(envelope) = &record.envelope else { return };
        for (holder, _) in envelope.holders() {
            let Holder::Operator(who) = holder else { continue };
            let may = candidates.iter().any(|it| {
                let is_called = record.case.called_in.contains(&it.id);
                let works = it.is_active;
                // Whoever quit is taken out by the next who opens it.
                it.id == who
                    && (!works
                        || may_know(&record.case, it)
                        || (is_called && may_be_called_in(&record.case, it)))
            });
            if !may {
                self.story.fault(format!("{case}: {who} holds a copy, and must not know"));
            }
        }
        match envelope.open(case, Holder::Recovery, &self.recovery) {
            Ok(key) => self.check_entries(case, record, &key),
            Err(_) => self.story.fault(format!("{case}: what she told is open to nobody")),
        }
    }

    fn check_entries(&mut self, case: CaseId, record: &CaseRecord, key: &CaseKey) {
        let eye = self.eye();
        for number in 0..record.entries {
            let entry = at_once(eye.records.load::<Entry>(&entry_key(case, number))).unwrap();
            // Answers that wait for her are numbered with the entries, and stand elsewhere.
            if entry.is_some_and(|it| key.open(number, &it.value.sealed).is_err()) {
                self.story.fault(format!("{case}: entry {number} opens with no key"));
            }
        }
    }

    /// After somebody who can open a request read it: everybody who should can, with the key they
    /// have now, and nobody who left can with the one they kept.
    pub fn check_copies(&mut self, reader: usize, case: CaseId) {
        let Some(record) = self.record(case) else { return };
        let Some(envelope) = &record.envelope else { return };
        let opens = |id, secret| envelope.open(case, Holder::Operator(id), secret).is_ok();
        let candidates = self.candidates();
        let hand = &self.hands[reader];
        if !hand.secret.as_ref().is_some_and(|secret| opens(hand.id, secret)) {
            // Their key is newer than every copy: a colleague's visit, or the paper, lets them in.
            self.count("shut out until a colleague reads");
            return;
        }
        let mut faults = Vec::new();
        for hand in &self.hands {
            let seen = candidates.iter().find(|it| it.id == hand.id);
            let of_chain = seen.is_some_and(|it| {
                (it.on_chain.contains(&record.case.kind) || it.is_supervisor)
                    && may_know(&record.case, it)
            });
            if let Some(secret) = hand.secret.as_ref().filter(|_| of_chain)
                && !opens(hand.id, secret)
            {
                faults.push(format!("{case}: {} is not let in again", hand.handle));
            }
            if hand.left.is_some() && hand.former.iter().any(|secret| opens(hand.id, secret)) {
                faults.push(format!("{case}: {} left and can still open it", hand.handle));
            }
        }
        for fault in faults {
            self.story.fault(fault);
        }
    }

    /// Below no message but the standing alarm stand buttons of one.
    pub fn check_phones(&mut self) {
        for chat in self.hands.iter().map(|hand| hand.chat).collect::<Vec<_>>() {
            let messages = self.story.world.chat(chat).messages.values();
            let rings = messages.filter(|message| {
                let data = message.keyboard.iter().flatten().map(|button| &button.data);
                message.from_bot && data.into_iter().any(|data| alarm_touch(data).is_some())
            });
            let rings: Vec<i32> = rings.map(|message| message.id).collect();
            if rings.len() > 1 && !self.story.orphans.contains(&chat) {
                self.story.fault(format!("{chat} still shows the alarms {rings:?}"));
            }
        }
    }

    /// At the very end only those stand open of which nobody may know.
    pub fn check_ended(&mut self) {
        let candidates = self.candidates();
        for (case, closed) in
            self.followed.iter().map(|(case, it)| (*case, it.closed)).collect::<Vec<_>>()
        {
            let Some(record) = self.record(case).filter(|_| closed.is_none()) else { continue };
            let anybody = candidates.iter().any(|who| may_know(&record.case, who));
            if anybody && self.story.faults.is_empty() {
                let state = record.case.state;
                self.story.fault(format!("{case} never came to its end: {state:?}"));
            }
        }
    }
}
