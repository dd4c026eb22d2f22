//! What written words ask for.
//!
//! Tried in this order: a choice of the desk's own question; a command; an answer to the node's
//! question, or a choice of its menu by label or number; a language's name; words that lead to
//! flows. The last two are only ever asked back ("did you mean …?"), never guessed. Words that may
//! be those of somebody who is afraid are asked about too, but never instead of being taken where
//! words are the answer.

use super::advance::Run;
use super::{plain, show};
use crate::flow::answer::{self, Reading, WORDS_MAX};
use crate::flow::event::{Event, Navigation};
use crate::flow::lexicon::{fold, folds_to};
use crate::flow::model::{Flow, Node, NodeKind, SlotKind, well_known};
use crate::flow::screen::{ChoiceRef, Label, Screen, Told};
use crate::flow::session::{Asking, Value};
use crate::ids::{LanguageTag, SlotId};
use crate::text::message::{Argument, MessageId};

/// What hearing came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Heard {
    Understood,
    Nothing,
}

/// The ways of every screen and the messages that name them.
const WAYS: [(Navigation, &str); 6] = [
    (Navigation::Back, "nav-back"),
    (Navigation::Home, "nav-home"),
    (Navigation::Language, "nav-language"),
    (Navigation::Numbers, "nav-numbers"),
    (Navigation::Person, "nav-person"),
    (Navigation::Close, "nav-close"),
];

impl Run<'_> {
    /// Does what the words ask for, or says that they were not understood.
    pub(super) fn hear(&mut self, words: &str) {
        let heard = match bounded(words) {
            Some(words) => self.understand(words),
            None if self.hear_beginning(words) == Heard::Understood => Heard::Understood,
            None => Heard::Nothing,
        };
        if heard == Heard::Nothing {
            self.misunderstand();
        }
    }

    /// The same for the first words of a conversation, which need not make sense: people greet.
    pub(super) fn hear_first(&mut self, words: &str) {
        match bounded(words) {
            Some(words) => self.understand(words),
            None => self.hear_beginning(words),
        };
    }

    /// More words than can be taken: kindly refused, so that they are written again, shorter. Of
    /// what they begin with it is heard at least whether a person should be offered.
    fn hear_beginning(&mut self, words: &str) -> Heard {
        let words = words.trim();
        let Some((end, _)) = words.char_indices().nth(WORDS_MAX) else { return Heard::Nothing };
        let worried = self.is_worried(&words[..end]);
        self.session.asking = None;
        self.events.push(Event::NotUnderstood);
        self.session.said.push(plain("desk-long"));
        if worried {
            self.offer_person();
        } else {
            self.count_try();
        }
        Heard::Understood
    }

    /// The way out that the words name: a word of the lexicon, or the way's own label.
    pub(super) fn command(&self, words: &str) -> Option<Navigation> {
        let words = bounded(words)?;
        let tongue = self.world.tongue(&self.session);
        self.world.lexicons.commands(words, &tongue).or_else(|| {
            let said = fold(words);
            let names = |message: &str| {
                self.world
                    .catalog
                    .label(&tongue, MessageId::of(message), &[])
                    .is_some_and(|label| folds_to(&label.text, &said))
            };
            (!said.is_empty())
                .then(|| WAYS.iter().find(|(_, message)| names(message)).map(|(way, _)| *way))
                .flatten()
        })
    }

    fn understand(&mut self, words: &str) -> Heard {
        if self.session.asking.is_some() {
            if self.choose_by_words(words, Ordinals::Count) == Heard::Understood {
                return Heard::Understood;
            }
            if self.session.asking == Some(Asking::Reading) {
                // The one behind it cannot be read yet.
                return match self.command(words) {
                    Some(navigation) => {
                        self.navigate(navigation);
                        Heard::Understood
                    }
                    None => Heard::Nothing,
                };
            }
            // Not an answer to that question: perhaps to the one behind it.
            self.session.asking = None;
        }
        if let Some(navigation) = self.command(words) {
            self.navigate(navigation);
            return Heard::Understood;
        }
        let Some((flow, node)) = self.top() else { return Heard::Nothing };
        let worried = self.is_worried(words);
        if worried && !takes_words(flow, node) {
            self.offer_person();
            return Heard::Understood;
        }
        let heard = match &node.kind {
            NodeKind::Ask { slot, .. } => match self.hear_answer(words, flow, slot) {
                Some(heard) => {
                    // What was told is kept first: the question stands in front of what follows.
                    if worried {
                        self.offer_person();
                    }
                    return heard;
                }
                None => Heard::Nothing,
            },
            _ => self.choose_by_words(words, Ordinals::Count),
        };
        if heard == Heard::Nothing { self.hear_elsewhere(words) } else { heard }
    }

    /// Whether a person should be offered. Where one talks in private, one already is.
    fn is_worried(&self, words: &str) -> bool {
        self.may_offer_person() && self.world.lexicons.worries(words)
    }

    /// Whether there is a way to talk in private that is not taken yet.
    pub(super) fn may_offer_person(&self) -> bool {
        let private = well_known::PRIVATE;
        self.world.flows.get(private).is_some()
            && self.session.frames.iter().all(|frame| frame.flow.as_str() != private)
    }

    /// Asks whether they want to talk with a person, in front of whatever shows, once.
    fn offer_person(&mut self) {
        self.events.push(Event::Worried);
        if self.may_offer_person() {
            self.session.asking = Some(Asking::Person);
        }
    }

    /// An answer to the question of the node. `None` when the words are no answer at all.
    fn hear_answer(&mut self, words: &str, flow: &Flow, slot: &SlotId) -> Option<Heard> {
        let kind = &flow.slots.get(slot)?.kind;
        // Where numbers are answers, they count no choices.
        let ordinals = match kind {
            SlotKind::Choice { .. } | SlotKind::Language | SlotKind::Municipality => {
                Ordinals::Count
            }
            _ => Ordinals::Ignored,
        };
        if self.choose_by_words(words, ordinals) == Heard::Understood {
            return Some(Heard::Understood);
        }
        if *kind == SlotKind::Language {
            let tag = self.shipped_language(words)?;
            self.answer(Value::Language(tag));
            return Some(Heard::Understood);
        }
        let today = self.now.in_rome().date();
        match answer::read(words, kind, self.world.directory, today) {
            Reading::Value(value) => self.answer(value),
            Reading::Several(found) => self.ask_which_municipality(found),
            Reading::Refused => self.misunderstand(),
            Reading::Other => return None,
        }
        Some(Heard::Understood)
    }

    /// A choice of the present screen, by its label or its number.
    fn choose_by_words(&mut self, words: &str, ordinals: Ordinals) -> Heard {
        let tongue = self.world.tongue(&self.session);
        let screen = show::screen(self.world, &self.session, &tongue, self.now);
        let Some(reference) = self.choice_named(&screen, words, ordinals) else {
            return Heard::Nothing;
        };
        self.act(&reference);
        Heard::Understood
    }

    fn choice_named(&self, screen: &Screen, words: &str, ordinals: Ordinals) -> Option<ChoiceRef> {
        let said = fold(words);
        if said.is_empty() {
            return None;
        }
        let mut named = screen.choices.iter().filter(|choice| {
            let languages = [Some(&screen.language), screen.beside.as_ref()];
            languages.into_iter().flatten().any(|it| self.is_label(&said, &choice.label, it))
        });
        match (named.next(), named.next()) {
            (Some(only), None) => return Some(only.reference.clone()),
            // Two choices of one name: only touching tells them apart.
            (Some(_), Some(_)) => return None,
            (None, _) => {}
        }
        let number = match ordinals {
            Ordinals::Count => usize::try_from(answer::integer(words)?).ok()?,
            Ordinals::Ignored => return None,
        };
        screen.choices.get(number.checked_sub(1)?).map(|choice| choice.reference.clone())
    }

    /// Whether folded words are a choice's label.
    fn is_label(&self, said: &str, label: &Label, language: &LanguageTag) -> bool {
        let words = match label {
            Label::Verbatim(name) => return folds_to(name, said),
            Label::Range(from, to) => {
                let arguments = [("from", Argument::Text(from)), ("to", Argument::Text(to))];
                let id = MessageId::of("choice-group");
                self.world
                    .catalog
                    .label(language, id, &arguments)
                    .map(|words| words.text.into_owned())
            }
            Label::Told(Told { message, attribute, arguments }) => {
                let id = MessageId { id: message, attribute: attribute.as_deref() };
                self.told_in(language, id, arguments)
            }
        };
        words.is_some_and(|words| folds_to(&words, said))
    }

    /// A message on one line.
    fn told_in(
        &self,
        language: &LanguageTag,
        id: MessageId<'_>,
        arguments: &[(String, Value)],
    ) -> Option<String> {
        with_arguments(arguments, |typed| {
            let words = self.world.catalog.label(language, id, typed)?;
            Some(words.text.into_owned())
        })
    }

    fn shipped_language(&self, words: &str) -> Option<LanguageTag> {
        self.world
            .lexicons
            .language_named(words)
            .filter(|tag| self.world.catalog.locale(tag).is_some())
    }

    /// Words that lead away from here: a language, or other flows.
    fn hear_elsewhere(&mut self, words: &str) -> Heard {
        let present = self.session.language.clone();
        if let Some(tag) = self.shipped_language(words)
            && present.as_ref() != Some(&tag)
        {
            self.session.asking = Some(Asking::Switch(tag));
            return Heard::Understood;
        }
        let Some(language) = present else { return Heard::Nothing };
        let flows: Vec<_> = self
            .world
            .lexicons
            .flows(words, &language)
            .into_iter()
            .filter(|flow| self.world.flows.get(flow.as_str()).is_some())
            .collect();
        if flows.is_empty() {
            return Heard::Nothing;
        }
        self.session.asking = Some(Asking::Which(flows));
        Heard::Understood
    }

    /// Says that the words were not understood, and after some tries goes where the node says.
    fn misunderstand(&mut self) {
        self.events.push(Event::NotUnderstood);
        let Some((flow, node)) = self.top() else { return };
        let told = match &node.kind {
            NodeKind::Ask { slot, .. } => self.invalid(flow, node, slot),
            _ => plain("desk-not-understood"),
        };
        self.session.said.push(told);
        self.count_try();
    }

    /// After some tries goes where the node says.
    fn count_try(&mut self) {
        let Some((_, node)) = self.top() else { return };
        let fallback = match &node.kind {
            NodeKind::Ask { invalid, .. } => invalid.as_ref(),
            NodeKind::Menu { fallback, .. } => fallback.as_ref(),
            _ => None,
        };
        self.session.tries = self.session.tries.saturating_add(1);
        if let Some(fallback) = fallback.filter(|fallback| self.session.tries >= fallback.tries) {
            self.go_on(&fallback.target);
        }
    }

    /// What is said of an invalid answer: the node's own words, or the desk's for that type.
    fn invalid(&self, flow: &Flow, node: &Node, slot: &SlotId) -> Told {
        let own = self.world.told(&self.session, flow, node, Some("invalid"));
        let tongue = self.world.tongue(&self.session);
        let id = MessageId::attribute(&own.message, "invalid");
        if with_arguments(&own.arguments, |typed| {
            self.world.catalog.errors(&tongue, id, typed).is_empty()
        }) {
            return own;
        }
        let number = |name: &str, value: i64| (name.to_owned(), Value::Integer(value));
        let (message, arguments) = match flow.slots.get(slot).map(|slot| &slot.kind) {
            Some(SlotKind::Text { max }) => {
                ("desk-invalid-text", vec![number("max", i64::from(*max))])
            }
            Some(SlotKind::Integer { min, max }) => {
                ("desk-invalid-integer", vec![number("min", *min), number("max", *max)])
            }
            Some(SlotKind::Date { .. }) => ("desk-invalid-date", Vec::new()),
            Some(SlotKind::Phone) => ("desk-invalid-phone", Vec::new()),
            Some(SlotKind::Municipality) => ("desk-invalid-municipality", Vec::new()),
            Some(SlotKind::Choice { .. } | SlotKind::Language | SlotKind::Moment) => {
                ("desk-invalid-choice", Vec::new())
            }
            None => ("desk-not-understood", Vec::new()),
        };
        Told { arguments, ..plain(message) }
    }
}

/// Whether the node's question is answered in one's own words, which must not be lost.
fn takes_words(flow: &Flow, node: &Node) -> bool {
    let NodeKind::Ask { slot, .. } = &node.kind else { return false };
    flow.slots.get(slot).is_some_and(|slot| matches!(slot.kind, SlotKind::Text { .. }))
}

/// Whether a number typed alone counts the choices of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ordinals {
    Count,
    Ignored,
}

/// The words without spaces around, if there are any and they are not a book.
fn bounded(words: &str) -> Option<&str> {
    let words = words.trim();
    (!words.is_empty() && words.chars().nth(WORDS_MAX).is_none()).then_some(words)
}

/// Arguments as messages take them; days and places as guards write them, which is near enough to
/// compare labels: nobody types a day to touch a choice.
fn with_arguments<T>(
    arguments: &[(String, Value)],
    then: impl FnOnce(&[(&str, Argument<'_>)]) -> T,
) -> T {
    let days: Vec<String> = arguments
        .iter()
        .map(|(_, value)| match value {
            Value::Date(day) => day.to_string(),
            Value::Moment(at) => at.in_rome().strftime("%Y-%m-%d %H:%M").to_string(),
            _ => String::new(),
        })
        .collect();
    let typed: Vec<(&str, Argument<'_>)> = arguments
        .iter()
        .zip(&days)
        .map(|((name, value), day)| {
            let argument = match value {
                Value::Integer(number) => Argument::Number(*number),
                Value::Date(_) | Value::Moment(_) => Argument::Text(day),
                Value::Text(words) | Value::Phone(words) | Value::Choice(words) => {
                    Argument::Text(words)
                }
                Value::Municipality(id) => Argument::Text(id.as_str()),
                Value::Language(tag) => Argument::Text(tag.as_str()),
            };
            (name.as_str(), argument)
        })
        .collect();
    then(&typed)
}
