//! An operator's standing alarm: desired state in a message of its own.
//!
//! The promise: it is sent, edited when what it says changes, sent anew when it must ring again and
//! the old one deleted, and taken away when nothing waits; one send a second at most, and while a
//! ring has to wait the standing message already says what is new. It never touches the lane's own
//! screen.

use crate::conversation::lane::{Alarm, Lane, LaneStanding, ShownAlarm};
use crate::ids::TelegramMessageId;
use crate::time::Timestamp;

use super::CallKind;
use super::plan::{LaneState, Moment, Step};

const NEVER: ShownAlarm = ShownAlarm { message: None, number: 0, rings: 0 };

/// What an operator should see, if anything.
fn wanted(lane: &Lane) -> Option<&Alarm> {
    let alarm = lane.outgoing.alarm.as_ref();
    let alarm = alarm.filter(|it| !it.lines.is_empty() || lane.outgoing.writing.is_some());
    alarm.filter(|_| lane.standing == LaneStanding::Open)
}

impl LaneState {
    fn shown_alarm(&self, lane: &Lane) -> ShownAlarm {
        self.known(lane).alarm.unwrap_or(NEVER)
    }

    /// Whether anything of the alarm is owed: sending, editing or taking away.
    pub(super) fn owes_alarm(&self, lane: &Lane) -> bool {
        let shown = self.shown_alarm(lane);
        !self.stale_alarms.is_empty()
            || match wanted(lane) {
                Some(alarm) => alarm.number > shown.number || alarm.rings > shown.rings,
                None => shown.message.is_some(),
            }
    }

    /// What the alarm needs next.
    pub(super) fn alarm_step(&self, lane: &Lane, moment: Moment<'_>) -> Step {
        let Some(alarm) = wanted(lane) else { return Step::Nothing };
        let shown = self.shown_alarm(lane);
        let says_old = alarm.number > shown.number;
        let must_ring = alarm.rings > shown.rings || (says_old && shown.message.is_none());
        let call = |edit| CallKind::Alarm { edit, number: alarm.number, rings: alarm.rings };
        if !must_ring {
            return if says_old { Step::Call(call(shown.message)) } else { Step::Nothing };
        }
        let at = self.may_ring_at(moment);
        if at <= moment.now {
            return Step::Call(call(None));
        }
        match shown.message {
            Some(_) if says_old => Step::Call(call(shown.message)),
            _ => Step::Wait(at),
        }
    }

    /// When a new alarm may be sent.
    pub(super) fn may_ring_at(&self, moment: Moment<'_>) -> Timestamp {
        let Moment { now, limits } = moment;
        let own = self.alarm_bucket.ready_at(limits.alarm, now);
        own.max(self.chat_bucket.ready_at(limits.chat, now)).max(self.not_before)
    }

    /// What of the alarm is to be taken away.
    pub(super) fn alarm_to_take_away(&self, lane: &Lane) -> Option<CallKind> {
        let standing = self.shown_alarm(lane).message.filter(|_| wanted(lane).is_none());
        let messages: Vec<_> = self.stale_alarms.iter().copied().chain(standing).collect();
        (!messages.is_empty()).then_some(CallKind::Delete { messages })
    }

    /// The alarm was sent or edited.
    pub(super) fn alarm_shown(
        &mut self,
        edit: Option<TelegramMessageId>,
        message: Option<TelegramMessageId>,
        (number, rings): (u64, u32),
    ) {
        let before = self.last_shown_alarm();
        if edit.is_some() {
            // An edit does not ring.
            self.set_alarm(ShownAlarm { message: edit, number, rings: before.rings });
            return;
        }
        if let Some(old) = before.message.filter(|old| Some(*old) != message) {
            self.leave_alarm(old);
        }
        self.set_alarm(ShownAlarm { message, number, rings });
    }

    /// The alarm's message is not there: it is sent anew.
    pub(super) fn alarm_gone(&mut self, target: TelegramMessageId) {
        let shown = self.last_shown_alarm();
        if shown.message == Some(target) {
            self.set_alarm(ShownAlarm { message: None, ..shown });
        }
    }

    /// The alarm's message cannot be edited: it is sent anew, and the old one deleted.
    pub(super) fn alarm_abandoned(&mut self, target: TelegramMessageId) {
        self.alarm_gone(target);
        self.leave_alarm(target);
    }

    /// The alarm will not be tried again, until it changes.
    pub(super) fn alarm_given_up(&mut self, number: u64, rings: u32) {
        let shown = self.last_shown_alarm();
        let rings = shown.rings.max(rings);
        self.set_alarm(ShownAlarm { message: shown.message, number, rings });
    }

    /// Messages are gone, or given up: an alarm's too.
    pub(super) fn alarms_deleted(&mut self, messages: &[TelegramMessageId]) {
        self.stale_alarms.retain(|old| !messages.contains(old));
        let shown = self.last_shown_alarm();
        if shown.message.is_some_and(|message| messages.contains(&message)) {
            self.set_alarm(ShownAlarm { message: None, ..shown });
        }
    }

    fn leave_alarm(&mut self, message: TelegramMessageId) {
        if !self.stale_alarms.contains(&message) {
            self.stale_alarms.push(message);
        }
    }

    fn last_shown_alarm(&self) -> ShownAlarm {
        let known = self.snapshot.as_deref().map(|lane| self.known(lane)).or(self.known);
        known.and_then(|known| known.alarm).unwrap_or(NEVER)
    }

    fn set_alarm(&mut self, alarm: ShownAlarm) {
        let mut known = self
            .snapshot
            .as_deref()
            .map(|lane| self.known(lane))
            .or(self.known)
            .unwrap_or_default();
        known.alarm = Some(alarm);
        self.known = Some(known);
        self.report().alarm = Some(alarm);
    }
}
