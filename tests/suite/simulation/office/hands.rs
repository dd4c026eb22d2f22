//! Those who answer: in the chat that rings, and in the room.

use std::collections::BTreeSet;
use std::time::Duration;

use axum::http::{Method, StatusCode};
use sportello::cases::case::{Act, CaseKind, Ground, Outcome, State};
use sportello::conversation::cases::act::Doing;
use sportello::conversation::cases::record::Words;
use sportello::conversation::operators;
use sportello::conversation::touch::{AlarmAnswer, Touch};
use sportello::ids::{CaseId, MunicipalityId, OperatorId};
use sportello::people::operator::Ties;
use sportello::people::rota::Duty;
use sportello::people::{Operator, Role};
use sportello::store::audit::Actor;
use sportello::store::credentials::{Codes, Credentials};
use sportello::store::envelope::SecretKey;
use sportello::time::Timestamp;

use super::{HOUR, Office, alarm_touch, at_once};
use crate::console::{Client, Room};

/// Words for a family, as operators write them in the chat that rings.
const ANSWER: &str = "Buongiorno, la aspettiamo giovedì mattina.";

/// How somebody is today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Temper {
    /// Takes what rings, and works on it.
    Diligent,
    /// Passes.
    Passes,
    /// Hears nothing.
    Sleeps,
    /// Takes it and forgets it.
    Forgets,
}

/// Somebody who answers.
pub struct Hand {
    pub id: OperatorId,
    pub handle: String,
    /// Where it rings.
    pub chat: i64,
    temper: Temper,
    passphrase: String,
    codes: Codes,
    /// What their passphrase opens, if they know it.
    pub secret: Option<SecretKey>,
    /// When they lost it, and will ask for another.
    forgot: Option<Timestamp>,
    /// When they quit. What they kept of their key is kept.
    pub left: Option<Timestamp>,
    /// Keys they had before.
    pub former: Vec<SecretKey>,
}

impl Hand {
    pub fn works_here(&self) -> bool {
        self.left.is_none()
    }
}

impl Office {
    /// Somebody begins to work here: added by the maintainers, in the room and in Telegram by
    /// their two invitations.
    pub fn hire(&mut self, handle: &str) {
        let number = self.next_hand;
        self.next_hand += 1;
        let (eye, now) = (self.eye(), self.now());
        let id = OperatorId([number; 16]);
        let is_chief = handle == "op-4";
        let mut ties = Ties { is_declared: self.chance.permille(900), ..Ties::default() };
        if self.chance.permille(400) {
            ties.municipalities = BTreeSet::from([MunicipalityId::new("treviglio")]);
        }
        let roles: &[Role] =
            if is_chief { &[Role::Coordinator] } else { &[Role::AntiViolence, Role::Reception] };
        let operator = Operator {
            roles: roles.iter().copied().collect(),
            is_trained_woman: true,
            email: self.chance.permille(600).then(|| format!("hand-{number}@example.org")),
            ties,
            ..Operator::new(id, handle.to_owned(), format!("Persona {number}"), now)
        };
        let invited = at_once(eye.add_operator(operator, Actor::Maintainer, now)).unwrap();
        let passphrase = format!("quattro gatti sul tetto {number}");
        let (codes, secret) = self.enrol(id, invited.console.reveal(), &passphrase);
        let chat = 900 + i64::from(number) * 10;
        self.joins(chat, invited.telegram.reveal());
        self.story.say(format!("{handle} begins as {number}"));
        self.hands.push(Hand {
            id,
            handle: handle.to_owned(),
            chat,
            temper: Temper::Diligent,
            passphrase,
            codes,
            secret: Some(secret),
            forgot: None,
            left: None,
            former: Vec::new(),
        });
    }

    fn joins(&mut self, chat: i64, token: &str) {
        let update = self.story.world.says(chat, &format!("/start join-{token}"));
        self.story.did(chat, update, "joins");
    }

    /// Takes an invitation to the room up: a passphrase, codes, a key.
    fn enrol(&mut self, id: OperatorId, token: &str, passphrase: &str) -> (Codes, SecretKey) {
        let room = self.room();
        let path = format!("/console/invitation/{token}");
        let codes = self.runtime.block_on(async {
            let mut client = Client::default();
            let page = room.get(&mut client, &path).await;
            assert_eq!(page.status, StatusCode::OK, "{}", page.body);
            let codes = page.codes();
            let code = codes.code(room.now());
            let fields = [("passphrase", passphrase), ("again", passphrase), ("code", &*code)];
            let answer = room.send(&mut client, Method::POST, &path, &fields).await;
            assert_eq!(answer.place(), "/console/enter", "{}", answer.body);
            codes
        });
        let eye = self.eye();
        let kept = at_once(eye.records.load::<Credentials>(&Credentials::key_of(id))).unwrap();
        let secret = kept.unwrap().value.key.unwrap(id, passphrase).unwrap();
        (codes, secret)
    }

    /// The room over the records as they stand, at this moment.
    fn room(&mut self) -> Room {
        // A code opens once: nobody comes in twice within its half minute.
        self.story.wait(61_000);
        let room = Room::drawing(self.eye(), self.story.ground.entropy.clone());
        room.set(self.now());
        room
    }

    /// Shifts change, and with them how everybody is.
    pub fn shift_changes(&mut self) {
        for at in 0..self.hands.len() {
            if !self.hands[at].works_here() {
                continue;
            }
            self.hands[at].temper = match self.chance.below(10) {
                0..=5 => Temper::Diligent,
                6 => Temper::Passes,
                7 | 8 => Temper::Sleeps,
                _ => Temper::Forgets,
            };
            let confirms = self.chance.permille(500);
            self.on_duty(at, confirms);
        }
    }

    fn on_duty(&mut self, at: usize, confirms: bool) {
        let (eye, now, id) = (self.eye(), self.now(), self.hands[at].id);
        if confirms {
            at_once(eye.confirm_shift(id, Some(now + HOUR * 8), now)).unwrap();
        } else {
            at_once(eye.end_shift(id, now)).unwrap();
        }
    }

    /// In the end: new hands for empty places, keys for those who lost them, and all at work.
    pub fn everybody_is_there(&mut self) {
        for number in 1..=4 {
            let handle = format!("op-{number}");
            if !self.hands.iter().any(|hand| hand.handle == handle && hand.works_here()) {
                self.hire(&handle);
            }
        }
        for at in 0..self.hands.len() {
            if self.hands[at].works_here() {
                if self.hands[at].forgot.is_some() {
                    self.new_keys(at);
                }
                self.hands[at].temper = Temper::Diligent;
                let (eye, now, id) = (self.eye(), self.now(), self.hands[at].id);
                let duty = Duty { from: now, until: now + HOUR * 24 * 90 };
                let stays = eye.change_operator(id, now, |operator, _| {
                    operator.duty = Some(duty);
                    Ok(())
                });
                at_once(stays).unwrap();
            }
        }
        self.settle(3);
    }

    /// Somebody forgets their passphrase: until they are invited again the room is shut.
    pub fn somebody_forgets(&mut self) {
        let at = self.chance.below(self.hands.len());
        let now = self.now();
        let hand = &mut self.hands[at];
        if !hand.works_here() || hand.forgot.is_some() {
            return;
        }
        hand.forgot = Some(now);
        hand.former.extend(hand.secret.take());
        let told = format!("{} forgets the passphrase", hand.handle);
        self.story.say(told);
    }

    /// Invited again: a new passphrase, a new key; sometimes a new phone.
    fn new_keys(&mut self, at: usize) {
        let (eye, now, id) = (self.eye(), self.now(), self.hands[at].id);
        let invited = at_once(eye.invite_again(id, Actor::Maintainer, now)).unwrap();
        let passphrase = format!("{} ancora", self.hands[at].passphrase);
        let (codes, secret) = self.enrol(id, invited.console.reveal(), &passphrase);
        if self.chance.permille(400) {
            self.hands[at].chat += 1;
            self.joins(self.hands[at].chat, invited.telegram.reveal());
        }
        let hand = &mut self.hands[at];
        (hand.passphrase, hand.codes, hand.secret) = (passphrase, codes, Some(secret));
        hand.forgot = None;
        let told = format!("{} has new keys", hand.handle);
        self.story.say(told);
        self.count("new keys");
    }

    /// Somebody quits in the middle of what they have in hand. Whether anybody had anything.
    pub fn somebody_quits(&mut self) -> bool {
        let (eye, now) = (self.eye(), self.now());
        let works = |at: &usize| {
            let hand = &self.hands[*at];
            let queue = at_once(eye.queue(hand.id, now)).unwrap();
            hand.works_here() && queue.iter().any(|line| line.is_theirs)
        };
        let busy: Vec<usize> = (0..self.hands.len()).filter(works).collect();
        let Some(at) = self.chance.pick(&busy).copied() else { return false };
        let id = self.hands[at].id;
        for _ in 0..10 {
            let everybody = at_once(operators::all(&self.eye().records)).unwrap();
            if !everybody.iter().any(|it| it.id == id && it.is_active()) {
                break;
            }
            self.story.machine().begin_leaving(id);
            self.story.finish_tasks();
        }
        let now = self.now();
        let hand = &mut self.hands[at];
        hand.left = Some(now);
        hand.former.extend(hand.secret.take());
        let told = format!("{} quits", hand.handle);
        self.story.say(told);
        true
    }

    /// Everybody does something, or nothing.
    pub fn hands_act(&mut self) {
        for at in 0..self.hands.len() {
            let now = self.now();
            let hand = &self.hands[at];
            if let Some(left) = hand.left {
                let handle = hand.handle.clone();
                let is_replaced =
                    self.hands.iter().any(|it| it.handle == handle && it.works_here());
                if !is_replaced && now.since(left) > HOUR * 30 {
                    self.hire(&handle);
                    self.settle(1);
                }
                continue;
            }
            let patience = HOUR * u32::try_from(5 + at * 7).unwrap();
            if hand.forgot.is_some_and(|forgot| now.since(forgot) > patience) {
                self.new_keys(at);
                self.settle(1);
            }
            if self.chance.permille(600) {
                for _ in 0..4 {
                    if !self.answers_alarm(at) {
                        break;
                    }
                    self.settle(1);
                }
                self.works(at);
            }
        }
    }

    /// One touch in the chat that rings. Whether there was anything to touch.
    fn answers_alarm(&mut self, at: usize) -> bool {
        let (chat, temper) = (self.hands[at].chat, self.hands[at].temper);
        let newest = self.story.world.chat(chat).messages.values().rev().find(|message| {
            let data = || message.keyboard.iter().flatten().map(|button| &button.data);
            message.from_bot && data().any(|data| alarm_touch(data).is_some())
        });
        let Some(message) = newest.cloned() else { return false };
        let touches: Vec<(String, AlarmAnswer)> = message
            .keyboard
            .iter()
            .flatten()
            .filter_map(|button| match alarm_touch(&button.data) {
                Some(Touch::Alarm { answer, .. }) => Some((button.data.clone(), answer)),
                _ => None,
            })
            .collect();
        let find = |wanted: AlarmAnswer| touches.iter().find(|(_, answer)| *answer == wanted);
        let can = |wanted| find(wanted).is_some();
        let wanted = if temper == Temper::Sleeps {
            return false;
        } else if can(AlarmAnswer::CloseAs(Outcome::Answered)) {
            AlarmAnswer::CloseAs(Outcome::Answered)
        } else if can(AlarmAnswer::Send) {
            self.count("answered in the chat");
            AlarmAnswer::Send
        } else if can(AlarmAnswer::Drop) {
            if !message.text.contains("non inviata") && self.chance.permille(800) {
                let update = self.story.world.says(chat, ANSWER);
                self.story.did(chat, update, "writes an answer");
                return true;
            }
            AlarmAnswer::Drop
        } else if can(AlarmAnswer::Claim) {
            if temper == Temper::Passes && can(AlarmAnswer::Pass) {
                AlarmAnswer::Pass
            } else {
                AlarmAnswer::Claim
            }
        } else if temper == Temper::Diligent && can(AlarmAnswer::Write) {
            if self.chance.permille(600) { AlarmAnswer::Write } else { AlarmAnswer::Close }
        } else {
            return false;
        };
        let Some((data, _)) = find(wanted) else { return false };
        let update = self.story.world.taps_data(chat, message.id, data);
        self.story.did(chat, update, &format!("taps {wanted:?}"));
        true
    }

    /// What they have is worked on in the room, if they can come in.
    fn works(&mut self, at: usize) {
        if self.hands[at].temper != Temper::Diligent || self.hands[at].secret.is_none() {
            return;
        }
        let (eye, now, id) = (self.eye(), self.now(), self.hands[at].id);
        let queue = at_once(eye.queue(id, now)).unwrap();
        let theirs = queue.into_iter().filter(|line| line.is_theirs);
        for line in theirs.collect::<Vec<_>>() {
            if line.kind == CaseKind::Ordinary && self.chance.permille(700) {
                continue;
            }
            if self.chance.permille(400) {
                self.reads(at, line.case);
            }
            let Some(doing) = self.next_doing(line.state) else { continue };
            self.story.say(format!("{} does {doing:?}", self.hands[at].handle));
            self.story.machine().begin_work(id, line.case, doing);
            self.story.finish_tasks();
            assert!(self.is_idle());
            self.count("done in the room");
        }
    }

    fn next_doing(&mut self, state: State) -> Option<Doing> {
        let now = self.now();
        let review = now + Duration::from_hours(48);
        let words = || ANSWER.as_bytes().to_vec();
        Some(match state {
            State::Claimed { .. } => Doing::Act(Act::Acknowledge),
            State::Acknowledged { .. } => {
                Doing::Answer { words: Words::Own(ANSWER.to_owned()), kept: words() }
            }
            State::Closed { .. } => return None,
            _ => match self.chance.below(7) {
                0 | 1 => Doing::Act(Act::WaitForHer { review }),
                2 => Doing::Refer { ground: Ground::Consent, review, reason: words() },
                3 => Doing::Note(words()),
                4 => Doing::Act(Act::Pass),
                5 => Doing::Answer { words: Words::Own(ANSWER.to_owned()), kept: words() },
                _ => Doing::Close { outcome: Outcome::Answered, words: Vec::new() },
            },
        })
    }

    /// Signs in and opens a request: whoever can open it makes the copies that are missing.
    fn reads(&mut self, at: usize, case: CaseId) {
        let room = self.room();
        let hand = &self.hands[at];
        let code = hand.codes.code(room.now());
        let fields =
            [("handle", &*hand.handle), ("passphrase", &*hand.passphrase), ("code", &*code)];
        let (status, place) = self.runtime.block_on(async {
            let mut client = Client::default();
            let entered = room.send(&mut client, Method::POST, "/console/enter", &fields).await;
            let page = room.get(&mut client, &format!("/console/case/{case}")).await;
            (page.status, entered.place().to_owned())
        });
        if place != "/console" || status != StatusCode::OK {
            let handle = hand.handle.clone();
            self.story.fault(format!("{handle} cannot read what is theirs: {place:?} {status}"));
            return;
        }
        self.count("read in the room");
        self.check_copies(at, case);
    }
}
