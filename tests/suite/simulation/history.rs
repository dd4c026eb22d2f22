//! What was committed, lane by lane, held against the engine alone.
//!
//! Each version of a lane must follow from the one before by exactly one update, replayed through
//! the engine and nothing else, or leave the conversation as it was.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use sportello::conversation::desk::Desk;
use sportello::conversation::exchange::{Gesture, Touch};
use sportello::conversation::handle::Conversation;
use sportello::conversation::lane::{Lane, LaneStanding, Seen};
use sportello::conversation::quarantine;
use sportello::flow::engine;
use sportello::flow::event::{Fact, Input, Navigation, Pause, Query};
use sportello::flow::model::Action;
use sportello::flow::session::{Session, Value};
use sportello::ids::LaneId;
use sportello::store::{Batch, Key, Space};
use sportello::time::Timestamp;

/// One update asks the outside at most so often here.
const QUERIES_MAX: usize = 4;
/// Numbers from here on are made by the desk itself, for timers.
const OWN_KEYS: u64 = 1 << 63;

/// Everything one lane went through.
#[derive(Default)]
pub struct Past {
    /// Every version, the newest last. A lane that was erased begins again.
    pub versions: Vec<Lane>,
    /// The lane as it stands; none before the first update and after an erasure.
    pub now: Option<Lane>,
    /// Updates applied, in order.
    pub applied: Vec<u64>,
    /// Where in `applied` the present life began.
    pub life_from: usize,
    /// How often the lane was erased.
    pub erased: u32,
}

/// All lanes.
pub struct History {
    desk: Arc<Desk>,
    pub lanes: BTreeMap<LaneId, Past>,
    /// What each update asks for, as it was read.
    pub gestures: HashMap<u64, Gesture>,
    /// Updates set aside, with the number of crashes so far.
    pub quarantined: BTreeSet<u64>,
    /// What must not be, in words.
    pub faults: Vec<String>,
}

impl History {
    pub fn new(desk: Arc<Desk>) -> Self {
        Self {
            desk,
            lanes: BTreeMap::new(),
            gestures: HashMap::new(),
            quarantined: BTreeSet::new(),
            faults: Vec::new(),
        }
    }

    pub fn is_applied(&self, lane: LaneId, update: u64) -> bool {
        self.lanes.get(&lane).is_some_and(|past| past.applied.contains(&update))
    }

    /// A batch was applied.
    pub fn applied(&mut self, batch: &Batch, conversation: Option<&Conversation>) {
        let lane_of = |key: &Key| -> Option<LaneId> {
            let bytes = key.as_bytes().strip_prefix(&[Space::Lane as u8])?;
            Some(LaneId(bytes.try_into().ok()?))
        };
        for lane in batch.deletes.iter().filter_map(lane_of) {
            let past = self.lanes.entry(lane).or_default();
            past.now = None;
            past.erased += 1;
            past.life_from = past.applied.len();
        }
        let sets_aside = batch.puts.iter().any(|(key, _)| quarantine::is_update(key));
        for (key, value) in &batch.puts {
            let Some(lane) = lane_of(key) else { continue };
            let Some(conversation) = conversation else { continue };
            let Ok(opened) = conversation.records.keys().open(key, value) else {
                self.faults.push(format!("{lane}: sealed under a key nobody has"));
                continue;
            };
            match postcard::from_bytes::<Lane>(&opened.body.as_ref()[1..]) {
                Ok(version) => self.became(lane, &version, batch.at, sets_aside),
                Err(error) => self.faults.push(format!("{lane}: cannot be read: {error}")),
            }
        }
    }

    fn became(&mut self, id: LaneId, lane: &Lane, at: Timestamp, sets_aside: bool) {
        let Self { desk, lanes, gestures, quarantined, faults } = self;
        let past = lanes.entry(id).or_default();
        let before = past.now.replace(lane.clone());
        past.versions.push(lane.clone());
        let seen_before: BTreeSet<u64> =
            before.iter().flat_map(|lane| lane.seen.0.iter().copied()).collect();
        let new: Vec<u64> =
            lane.seen.0.iter().copied().filter(|key| !seen_before.contains(key)).collect();
        if new.is_empty() && before.as_ref().is_some_and(|before| before.seen != lane.seen) {
            faults.push(format!("{id}: an update it had seen is applied once more"));
        }
        let repeated = lane.seen.0.iter().collect::<BTreeSet<_>>().len() != lane.seen.0.len();
        if repeated {
            faults.push(format!("{id}: an update is marked as seen twice"));
        }
        if lane.seen.0.len() > Seen::LIMIT {
            faults.push(format!("{id}: {} seen keys", lane.seen.0.len()));
        }
        if let Some(before) = &before
            && lane.outgoing.generation != before.outgoing.generation
            && lane.outgoing.number <= before.outgoing.number
        {
            faults.push(format!("{id}: left, and nothing new to show"));
        }
        // Whoever comes back while being erased begins anew.
        let begins_anew = before.as_ref().is_some_and(|before| {
            before.standing == LaneStanding::Erasing && lane.standing != LaneStanding::Erasing
        });
        let session = match &before {
            Some(before) if !begins_anew => before.session.clone(),
            _ => Session::default(),
        };
        let before = before.filter(|_| !begins_anew);
        let expected = match new[..] {
            [] => vec![session],
            [key] if key >= OWN_KEYS => {
                // A timer may find that something discreet was left open.
                let left = engine::resume(&desk.world(), session.clone(), Input::Timeout, at);
                vec![session, left.session]
            }
            [key] => {
                if past.applied.contains(&key) {
                    faults.push(format!("{id}: update {key} applied twice"));
                }
                past.applied.push(key);
                if sets_aside {
                    quarantined.insert(key);
                    vec![session]
                } else {
                    let Some(gesture) = gestures.get(&key) else {
                        faults.push(format!("{id}: update {key} was never produced"));
                        return;
                    };
                    let mut reached =
                        replay(desk, session.clone(), gesture, before.as_ref().unwrap_or(lane), at);
                    // Words of an operator may be an answer to a family, and move no conversation.
                    if lane.operator.is_some() && matches!(gesture, Gesture::Input(Input::Text(_)))
                    {
                        reached.push(session);
                    }
                    reached
                }
            }
            _ => {
                faults.push(format!("{id}: {} updates in one commit", new.len()));
                return;
            }
        };
        let follows = |reached: &Session| {
            // What only the store knows is not guessed: a number, an hour, what was taken over
            // into a request. Where she stands is.
            *reached == lane.session || (lane.operator.is_none() && is_told(&lane.session, reached))
        };
        if lane.standing != LaneStanding::Erasing && !expected.iter().any(follows) {
            let gesture = new.first().and_then(|key| gestures.get(key));
            faults.push(format!(
                "{id}: {gesture:?} led to\n  {:?}\nand the engine alone leads to\n  {expected:?}",
                lane.session
            ));
        }
    }
}

/// Whether two sessions stand at the same place of a flow in which people are asked.
fn is_told(one: &Session, other: &Session) -> bool {
    let asks_people = |session: &Session| {
        session
            .frames
            .iter()
            .any(|frame| ["person", "private", "request"].contains(&frame.flow.as_str()))
    };
    let place = |session: &Session| {
        let frames = session.frames.iter().map(|frame| (frame.flow.clone(), frame.node.clone()));
        (frames.collect::<Vec<_>>(), session.language.clone())
    };
    // What is free, and when, only the calendars know.
    let books = |session: &Session| {
        let flows = ["appointment", "my_appointments"];
        session.frames.iter().any(|frame| flows.contains(&frame.flow.as_str()))
    };
    (books(one) && books(other)) || (asks_people(one) && place(one) == place(other))
}

/// What the engine alone makes of one gesture: where the outside is asked something that only the
/// store knows, every answer is possible.
fn replay(
    desk: &Desk,
    session: Session,
    gesture: &Gesture,
    before: &Lane,
    at: Timestamp,
) -> Vec<Session> {
    let input = match gesture {
        Gesture::Input(Input::Timeout) => return vec![session],
        Gesture::Input(input) => input.clone(),
        Gesture::Join { .. } => Input::Begin { language: None, flow: None },
        Gesture::Tap { screen, touch } => {
            let is_present = *screen == before.outgoing.screen;
            match touch {
                // An operator's answer stands below no screen.
                Touch::Alarm { .. } => return vec![session],
                Touch::Navigate(Navigation::Back) if !is_present => Input::Look,
                Touch::Navigate(way) => Input::Navigate(*way),
                Touch::Choice(key) if is_present => Input::Choice(*key),
                _ => Input::Stale,
            }
        }
        _ => return vec![session],
    };
    let (mut reached, mut pending) = (Vec::new(), vec![(session, input, 0)]);
    while let Some((session, input, asked)) = pending.pop() {
        let step = engine::resume(&desk.world(), session, input, at);
        let Pause::Query(query) = &step.pause else {
            reached.push(step.session);
            continue;
        };
        if asked == QUERIES_MAX {
            continue;
        }
        for fact in answers(query, &step.session, before) {
            let mut session = step.session.clone();
            if query.action == Action::WriteRequest {
                session.slots.retain(|_, value| !matches!(value, Value::Text(_)));
            }
            pending.push((session, Input::Fact(fact), asked + 1));
        }
    }
    reached
}

/// What the outside may answer.
fn answers(query: &Query, session: &Session, before: &Lane) -> Vec<Fact> {
    match query.action {
        Action::ShowMyData => {
            let mut values = BTreeMap::new();
            values.insert("since".to_owned(), Value::Date(before.since.in_rome().date()));
            if let Some(language) = &session.language {
                values.insert("language".to_owned(), Value::Language(language.clone()));
            }
            let told = session.slots.values().find(|value| matches!(value, Value::Municipality(_)));
            let none = || Value::Text("none".to_owned());
            values.insert("municipality".to_owned(), told.cloned().unwrap_or_else(none));
            vec![Fact { notice: Some("my_data-shown"), values, ..Fact::exit("done") }]
        }
        Action::ListAppointments => {
            vec![Fact { offered: Some(Vec::new()), ..Fact::exit("none") }]
        }
        action => action.exits().iter().map(|exit| Fact::exit(exit)).collect(),
    }
}
