//! A card of the directory in words: what for, where, when, with what, who speaks the language.

use jiff::civil::{Time, Weekday};

use crate::directory::service::{OpenState, Reason, Wanted, WeeklyHours};
use crate::directory::{Card, Number, Shown, Standing};
use crate::flow::model::Icon;
use crate::ids::{LanguageTag, PlaceId};
use crate::text::message::{Argument, MessageId};

use super::desk::SOURCE_LANGUAGE;
use super::exchange::{Block, FactLine};
use super::present::Voice;

impl Voice<'_> {
    pub(super) fn push_card(
        &self,
        blocks: &mut Vec<Block>,
        wanted: Option<&Wanted>,
        place: &PlaceId,
        (index, count): (u16, u16),
    ) {
        let any = super::present::any_need();
        let wanted = wanted.unwrap_or(&any);
        let Some(card) = self.desk.directory.card(place, wanted, self.desk.policy, self.now) else {
            // It could be shown when it was found and cannot any more: an expired verification.
            blocks.push(Block::Text(self.text(MessageId::of("desk-displaced"), &[])));
            return;
        };
        self.push_card_head(blocks, &card);
        self.push_card_facts(blocks, &card);
        if count > 1 {
            let arguments = [
                ("index", Argument::Number(i64::from(index) + 1)),
                ("count", Argument::Number(i64::from(count))),
            ];
            blocks.push(Block::Notice(self.text(MessageId::of("card-position"), &arguments)));
        }
    }

    fn push_card_head(&self, blocks: &mut Vec<Block>, card: &Card) {
        let id = format!("service-{}", card.service);
        let name = self.label(MessageId::attribute(&id, "name"), &[]);
        // The Italian name stays beside: it is what stands on the door.
        let door = isolated(&card.door_name);
        let heading = if name.is_empty() || name == card.door_name {
            card.door_name.clone()
        } else if name.contains('(') {
            format!("{name} – {door}")
        } else {
            format!("{name} ({door})")
        };
        blocks.push(Block::Heading(heading));
        let purpose = self.text(MessageId::of(&id), &[]);
        if !purpose.is_empty() {
            blocks.push(Block::Text(purpose));
        }
    }

    fn push_card_facts(&self, blocks: &mut Vec<Block>, card: &Card) {
        if let Some(address) = &card.address {
            let mut lines = vec![isolated(&card.organization)];
            // A seat is often called as who sits there; once is enough.
            let seat = card.location.as_deref().filter(|seat| *seat != card.organization);
            lines.extend(seat.map(isolated));
            lines.push(isolated(&address.value));
            self.push_fact(blocks, Icon::Place, "card-where", lines.join("\n"), address, None);
        }
        if let Some(hours) = &card.hours {
            let text = self.hours(&hours.value);
            self.push_fact(blocks, Icon::Clock, "card-hours", text, hours, None);
        }
        for phone in &card.phones {
            let text = phone.value.written.clone();
            let dial = Some(phone.value.dial.clone());
            self.push_fact(blocks, Icon::Phone, "card-phone", text, phone, dial);
        }
        if let Some(appointment) = &card.appointment {
            let id = if appointment.value { "card-appointment-yes" } else { "card-appointment-no" };
            let text = self.text(MessageId::of(id), &[]);
            self.push_fact(blocks, Icon::Calendar, "card-appointment", text, appointment, None);
        }
        if let Some(documents) = &card.documents {
            let lines: Vec<String> = documents
                .value
                .iter()
                .map(|document| format!("• {}", self.say(&format!("document-{}", document.0))))
                .collect();
            self.push_fact(blocks, Icon::Document, "card-bring", lines.join("\n"), documents, None);
        }
        if let Some(languages) = &card.languages {
            let text = self.languages(&languages.value);
            self.push_fact(blocks, Icon::Italian, "card-languages", text, languages, None);
        } else if self.language.as_str() != SOURCE_LANGUAGE {
            // Whoever reads this in Italian can go and speak it.
            blocks.push(Block::Fact(FactLine {
                icon: Icon::Italian,
                label: self.say("card-languages"),
                text: self.say("card-mediator"),
                caveat: None,
                dial: None,
            }));
        }
        if let Some(eligibility) = &card.eligibility {
            let text = self.text(MessageId::of(&format!("eligibility-{}", eligibility.value)), &[]);
            self.push_fact(blocks, Icon::Adult, "card-who", text, eligibility, None);
        }
        if let Some(cost) = &card.cost {
            let text = self.text(MessageId::of(&format!("cost-{}", cost.value)), &[]);
            self.push_fact(blocks, Icon::Money, "card-cost", text, cost, None);
        }
        if !card.reasons.is_empty() {
            // Each is a sentence of its own: joined into one they would not be grammatical.
            let reasons: Vec<String> =
                card.reasons.iter().map(|reason| self.say(reason_message(*reason))).collect();
            blocks.push(Block::Fact(FactLine {
                icon: Icon::Info,
                label: self.say("card-why"),
                text: reasons.join("\n"),
                caveat: None,
                dial: None,
            }));
        }
    }

    fn push_fact<T>(
        &self,
        blocks: &mut Vec<Block>,
        icon: Icon,
        label: &str,
        text: String,
        shown: &Shown<T>,
        dial: Option<String>,
    ) {
        if text.is_empty() {
            return;
        }
        blocks.push(Block::Fact(FactLine {
            icon,
            label: self.say(label),
            text,
            caveat: self.caveat(shown.standing),
            dial,
        }));
    }

    fn caveat(&self, standing: Standing) -> Option<String> {
        match standing {
            Standing::Verified(_) | Standing::AsListed(_) => None,
            Standing::ToVerify => Some(self.say("card-to-verify")),
        }
    }

    fn languages(&self, tags: &[LanguageTag]) -> String {
        let names: Vec<String> = tags.iter().map(|tag| self.language_name(tag)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        self.desk.formats.and(&self.language, &names)
    }

    /// "Open now until 17:00", then the week.
    fn hours(&self, hours: &WeeklyHours) -> String {
        let mut lines = vec![self.open_state(hours.now)];
        for (day, intervals) in &hours.days {
            let written: Vec<String> =
                intervals.iter().map(|(from, to)| self.interval(*from, *to)).collect();
            let day = self.weekday(*day);
            let hours = written.join(", ");
            lines.push(self.text(
                MessageId::of("card-day-hours"),
                &[("day", Argument::Text(&day)), ("hours", Argument::Text(&hours))],
            ));
        }
        lines.join("\n")
    }

    fn interval(&self, from: Time, to: Time) -> String {
        let (from, to) = (self.time(from), self.time(to));
        self.label(
            MessageId::of("card-interval"),
            &[("from", Argument::Text(&from)), ("to", Argument::Text(&to))],
        )
    }

    fn open_state(&self, state: OpenState) -> String {
        match state {
            OpenState::Open { until: None } => self.say("card-open-always"),
            OpenState::Open { until: Some(until) } => {
                let time = self.time(until);
                self.text(MessageId::of("card-open-until"), &[("time", Argument::Text(&time))])
            }
            OpenState::Closed { opens: None } => self.say("card-closed"),
            OpenState::Closed { opens: Some((date, time)) } => {
                let time = self.time(time);
                if date == self.now.in_rome().date() {
                    let id = MessageId::of("card-closed-opens-today");
                    return self.text(id, &[("time", Argument::Text(&time))]);
                }
                let day = self.desk.formats.date(&self.language, date);
                self.text(
                    MessageId::of("card-closed-opens"),
                    &[("day", Argument::Text(&day)), ("time", Argument::Text(&time))],
                )
            }
        }
    }

    fn time(&self, time: Time) -> String {
        self.desk.formats.time(&self.language, time)
    }

    fn weekday(&self, day: Weekday) -> String {
        self.desk.formats.weekday(&self.language, day)
    }

    pub(super) fn push_numbers(&self, blocks: &mut Vec<Block>, topic: &str) {
        for number in self.desk.directory.numbers(topic, self.desk.policy, self.now) {
            self.push_number(blocks, &number);
        }
    }

    fn push_number(&self, blocks: &mut Vec<Block>, number: &Number) {
        let mut lines = vec![number.phone.value.written.clone()];
        let purpose = self.text(MessageId::of(&format!("number-{}", number.id)), &[]);
        if number.always_open.as_ref().is_some_and(|open| open.value) {
            lines.push(self.say("number-always"));
        }
        if let Some(languages) = &number.languages {
            let names = self.languages(&languages.value);
            lines.push(
                self.text(
                    MessageId::of("number-languages"),
                    &[("languages", Argument::Text(&names))],
                ),
            );
        }
        blocks.push(Block::Fact(FactLine {
            icon: Icon::Phone,
            label: purpose,
            text: lines.join("\n"),
            caveat: self.caveat(number.phone.standing),
            dial: Some(number.phone.value.dial.clone()),
        }));
    }
}

/// A proper name inside text of any direction: first-strong isolate around it.
fn isolated(name: &str) -> String {
    format!("\u{2068}{name}\u{2069}")
}

fn reason_message(reason: Reason) -> &'static str {
    match reason {
        Reason::SameMunicipality => "reason-same-municipality",
        Reason::ServesMunicipality => "reason-serves-municipality",
        Reason::SameAmbito => "reason-same-ambito",
        Reason::SpeaksLanguage => "reason-speaks-language",
        Reason::OpenNow => "reason-open-now",
    }
}
