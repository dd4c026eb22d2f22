//! What must hold when everything has come to rest.

use sportello::conversation::lane::{Address, Lane, LaneStanding};
use sportello::conversation::present::present;
use sportello::flow::model::well_known;
use sportello::store::keyring::Vault;
use sportello::store::seal::Epoch;
use sportello::telegram::lanes::Markup;
use sportello::telegram::render;
use sportello::text::message::MessageId;
use sportello::time::Timestamp;

use super::story::{DESK, Story};

impl Story {
    /// All promises about the end of a story.
    pub fn check_rest(&mut self) {
        let lost: Vec<(i64, i64)> = self.updates.iter().map(|(id, u)| (*id, u.chat)).collect();
        for (id, chat) in lost {
            // Telegram itself forgets a tap that nobody fetched in time.
            let was_handed_out = self.world.handed_out.contains_key(&id);
            if was_handed_out && !self.is_applied(chat, id) && !self.expired_unconfirmed(id) {
                self.fault(format!("update {id} of {chat} is lost"));
            }
        }
        let owed = self.outbox();
        if !owed.is_empty() {
            self.fault(format!("the outbox still holds {owed:?}"));
        }
        let chats: Vec<i64> = self.world.chats.keys().copied().collect();
        for chat in chats {
            if chat < 0 { self.check_group(chat) } else { self.check_private(chat) }
        }
        self.check_quarantine();
        self.check_keys();
    }

    /// A tap that was handed out, never confirmed because the process died, and then too old to be
    /// handed out again.
    fn expired_unconfirmed(&self, id: i64) -> bool {
        self.updates[&id].is_tap
    }

    fn now_of(&mut self, chat: i64) -> Option<(Option<Lane>, u32)> {
        let lane = self.lane(chat);
        let history = self.ground.fate.history.lock().unwrap();
        history.lanes.get(&lane).map(|past| (past.now.clone(), past.erased))
    }

    fn check_private(&mut self, chat: i64) {
        let Some((now, erased)) = self.now_of(chat) else { return };
        if self.world.chat(chat).blocked {
            return;
        }
        let Some(lane) = now else {
            // The neutral page that was promised to remain tells nobody anything.
            let messages = self.world.chat(chat).messages.values();
            let left: Vec<i32> = messages
                .filter(|message| !(message.from_bot && is_closing_page(&message.text)))
                .map(|message| message.id)
                .collect();
            if erased > 0 && !left.is_empty() && !self.orphans.contains(&chat) {
                self.fault(format!("{chat} was erased, and {left:?} still stand in the chat"));
            }
            return;
        };
        match lane.standing {
            LaneStanding::Open => {}
            LaneStanding::Suspended => {
                return self.fault(format!("{chat} is here, and suspended"));
            }
            // Forgotten, and waiting for company.
            LaneStanding::Erasing => return,
        }
        // What rings stands below whatever screen an operator looked at.
        let rang = lane.operator.is_some() || lane.outgoing.alarm.is_some();
        if lane.outgoing.screen > 0 && !rang && !self.only_came_back(chat) {
            self.check_screen(chat, &lane);
        }
    }

    /// Whether nothing of hers arrived since she came back after a block: she is shown nothing
    /// unasked.
    fn only_came_back(&mut self, chat: i64) -> bool {
        let Some(back) = self.returned.get(&chat).copied() else { return false };
        let since: Vec<i64> = self
            .updates
            .range(back + 1..)
            .filter(|(_, update)| update.chat == chat)
            .map(|(id, _)| *id)
            .collect();
        !since.into_iter().any(|update| self.is_applied(chat, update))
    }

    /// The newest message with a keyboard shows the lane's committed screen.
    fn check_screen(&mut self, chat: i64, lane: &Lane) {
        let messages = &self.world.chat(chat).messages;
        let newest = messages
            .values()
            .rev()
            .find(|message| message.from_bot && !message.keyboard.is_empty());
        let Some(message) = newest.cloned() else {
            return self
                .fault(format!("{chat} sees no screen, and should see {:?}", lane.outgoing));
        };
        let at = self.shown_at.get(&(chat, message.id)).copied().unwrap_or(Timestamp::EPOCH);
        let expected = render::reply(&present(&self.ground.desk, lane, at), Markup::Formatted);
        let expected_keyboard = serde_json::to_value(&expected.keyboard).unwrap();
        let buttons: Vec<String> = expected_keyboard["inline_keyboard"]
            .as_array()
            .into_iter()
            .flatten()
            .flat_map(|row| row.as_array().cloned().unwrap_or_default())
            .map(|button| format!("{} {}", button["text"], button["callback_data"]))
            .collect();
        let shown: Vec<String> = message
            .keyboard
            .iter()
            .flatten()
            .map(|button| {
                let (text, data) = (&button.text, &button.data);
                format!("{} {}", serde_json::json!(text), serde_json::json!(data))
            })
            .collect();
        if message.raw != expected.text || shown != buttons {
            self.fault(format!(
                "{chat} sees in {}\n  {:?} {shown:?}\nand should see\n  {:?} {buttons:?}\n  {:?}",
                message.id, message.raw, expected.text, lane.outgoing
            ));
        }
    }

    fn check_group(&mut self, chat: i64) {
        let polite: Vec<String> = DESK
            .catalog
            .locales()
            .iter()
            .filter_map(|locale| {
                DESK.catalog.text(&locale.tag, MessageId::of("neutral-group"), &[])
            })
            .map(|words| words.text.into_owned())
            .collect();
        let trouble: Vec<String> = DESK
            .catalog
            .locales()
            .iter()
            .filter_map(|locale| {
                DESK.catalog.text(&locale.tag, MessageId::of("neutral-trouble"), &[])
            })
            .map(|words| words.text.into_owned())
            .collect();
        let place = self.world.chat(chat).clone();
        for message in place.messages.values().filter(|message| message.from_bot) {
            let bare = message.text.trim_start_matches('\u{200F}');
            let is_polite = polite.iter().chain(&trouble).any(|text| text.trim() == bare);
            if !is_polite || !message.keyboard.is_empty() || message.location.is_some() {
                self.fault(format!("the group {chat} is told {:?}", message.text));
            }
        }
        let Some((Some(lane), _)) = self.now_of(chat) else { return };
        let asked = self
            .world
            .chat(chat)
            .messages
            .values()
            .rev()
            .find(|message| !message.from_bot && message.text.contains("@servizi_bot"));
        let asked = asked.map(|message| message.id);
        let answered = place.newest_of_bot().map(|message| message.id);
        let owes_nothing = lane.shown.number >= lane.outgoing.number;
        if !place.blocked && asked > answered && !self.orphans.contains(&chat) {
            self.fault(format!("the group {chat} asked and is not answered ({owes_nothing})"));
        }
        if !matches!(lane.address, Address::Group(_)) {
            self.fault(format!("the group {chat} is no group"));
        }
    }

    /// Only what the process died of is set aside.
    fn check_quarantine(&mut self) {
        let set_aside = self.ground.fate.history.lock().unwrap().quarantined.clone();
        for key in set_aside {
            let before = self.updates[&i64::try_from(key).unwrap()].crashes_before;
            if self.crashes < before + 2 {
                self.fault(format!("update {key} is set aside, and nobody died of it"));
            }
        }
    }

    /// After an erasure the keys of before are gone.
    fn check_keys(&mut self) {
        let erased: u32 = {
            let history = self.ground.fate.history.lock().unwrap();
            history.lanes.values().map(|past| past.erased).sum()
        };
        if erased == 0 {
            return;
        }
        let path = self.ground.directory.path().join("keyring");
        let (deployment, entropy) = (self.ground.deployment.clone(), &self.ground.entropy);
        let vault = Vault::open(&path, deployment, entropy).unwrap().unwrap();
        if vault.keys().is_rotating() || vault.keys().newest() <= Epoch(1) {
            self.fault("somebody was erased, and the old key still is");
        }
    }
}

/// Whether a text is the page that remains after leaving, in any language.
fn is_closing_page(text: &str) -> bool {
    DESK.catalog.locales().iter().any(|locale| {
        let start = &DESK.flows.get(well_known::CLOSING).unwrap().start;
        let id = format!("{}-{start}", well_known::CLOSING);
        let words = DESK.catalog.text(&locale.tag, MessageId::of(&id), &[]).unwrap();
        text.contains(words.text.trim())
    })
}
