//! `sportello try`: the desk in a terminal.
//!
//! It plays the same conversation over the memory store and reads lines, so that a script can
//! drive it and a maintainer can try an edit without a bot. A line that is a number touches what
//! has that number; anything else is typed.

use std::io::{self, BufRead, Write};
use std::sync::Arc;

use crate::conversation::exchange::{Block, Gesture, Inbound, Reply, Touch};
use crate::conversation::handle::{Caution, Conversation, HandleError};
use crate::conversation::lane::{Address, Lane};
use crate::conversation::present::present;
use crate::flow::event::{Event, Input};
use crate::ids::{FlowId, LaneId, LanguageTag, UpdateKey};
use crate::time::Timestamp;

/// A conversation with one person in a terminal.
pub struct Terminal {
    conversation: Arc<Conversation>,
    lane: LaneId,
    next_key: u64,
    shown: Option<Reply>,
}

impl Terminal {
    /// A person who has not begun.
    #[must_use]
    pub fn new(conversation: Arc<Conversation>, lane: LaneId) -> Self {
        Self { conversation, lane, next_key: 1, shown: None }
    }

    /// Begins, with a language or a flow if given.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn begin(
        &mut self,
        language: Option<LanguageTag>,
        flow: Option<FlowId>,
        now: Timestamp,
    ) -> Result<Said, HandleError> {
        self.gesture(Gesture::Input(Input::Begin { language, flow }), now).await
    }

    /// Says or touches something, as a line.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn line(&mut self, line: &str, now: Timestamp) -> Result<Said, HandleError> {
        let gesture = self
            .touched(line)
            .unwrap_or_else(|| Gesture::Input(Input::Text(line.trim().to_owned())));
        self.gesture(gesture, now).await
    }

    fn touched(&self, line: &str) -> Option<Gesture> {
        let reply = self.shown.as_ref()?;
        let number: usize = line.trim().parse().ok()?;
        // A field that takes numbers takes this one, unless it names something to touch elsewhere.
        if reply.entry.is_some() && reply.choices.is_empty() {
            return None;
        }
        let touch = touches(reply).nth(number.checked_sub(1)?)?;
        Some(Gesture::Tap { screen: reply.number, touch })
    }

    async fn gesture(&mut self, gesture: Gesture, now: Timestamp) -> Result<Said, HandleError> {
        let inbound = Inbound {
            lane: self.lane,
            address: Address::Terminal,
            key: UpdateKey(self.next_key),
            gesture,
            language_hint: None,
            message: None,
            delivered: None,
            received: now,
        };
        self.next_key += 1;
        let handled = self.conversation.handle(&inbound, Caution::Usual, now).await?;
        let reply = self.reply(&handled.lane, now);
        let closed = handled.events.contains(&Event::Closed);
        self.shown = Some(reply.clone());
        Ok(Said { reply, closed })
    }

    fn reply(&self, lane: &Lane, now: Timestamp) -> Reply {
        present(&self.conversation.desk, lane, now)
    }
}

/// What the desk answered.
#[derive(Clone, Debug)]
pub struct Said {
    /// The screen.
    pub reply: Reply,
    /// Whether the person left.
    pub closed: bool,
}

fn touches(reply: &Reply) -> impl Iterator<Item = Touch> {
    reply.choices.iter().chain(&reply.navigation).map(|button| button.touch)
}

/// A reply as lines of text: paragraphs, then numbered things to touch, then the ways out.
#[must_use]
pub fn lines(reply: &Reply) -> Vec<String> {
    let mut out = Vec::new();
    for block in &reply.blocks {
        match block {
            Block::Notice(text) | Block::Text(text) | Block::Beside { text, .. } => {
                out.extend(text.lines().map(clean));
            }
            Block::Heading(text) => out.push(format!("== {} ==", clean(text))),
            Block::Code { label, data } => {
                out.extend(label.lines().map(clean));
                out.extend(data.lines().map(|line| format!("   {}", line.trim_end())));
            }
            Block::Fact(fact) => {
                out.push(format!("{} {}", fact.icon.emoji(), clean(&fact.label)));
                out.extend(fact.text.lines().map(|line| format!("   {}", clean(line))));
                out.extend(fact.caveat.iter().map(|caveat| format!("   ({})", clean(caveat))));
            }
        }
    }
    if let Some(field) = &reply.entry {
        out.push(format!("[{}]", clean(&field.label)));
    }
    for (index, button) in reply.choices.iter().chain(&reply.navigation).enumerate() {
        let icon = button.icon.map_or(String::new(), |icon| format!("{} ", icon.emoji()));
        out.push(format!("{}. {icon}{}", index + 1, button.label));
    }
    out
}

/// Isolation marks are for screens that reorder text; in a line of a script they only confuse.
fn clean(text: &str) -> String {
    text.chars().filter(|character| !matches!(character, '\u{2066}'..='\u{2069}')).collect()
}

/// Why the terminal stopped.
#[derive(Debug, thiserror::Error)]
pub enum TryError {
    /// The conversation failed.
    #[error("the conversation could not go on")]
    Handle(#[from] HandleError),
    /// Reading or writing lines failed.
    #[error("the terminal could not be read or written")]
    Terminal(#[from] io::Error),
}

/// Reads lines until the end or until the person leaves.
///
/// # Errors
/// [`TryError`].
pub async fn play(
    terminal: &mut Terminal,
    language: Option<LanguageTag>,
    flow: Option<FlowId>,
    now: impl Fn() -> Timestamp,
    input: impl BufRead,
    mut output: impl Write,
) -> Result<(), TryError> {
    let mut said = terminal.begin(language, flow, now()).await?;
    show(&mut output, &said.reply)?;
    for line in input.lines() {
        let line = line?;
        writeln!(output, "> {line}")?;
        said = terminal.line(&line, now()).await?;
        show(&mut output, &said.reply)?;
        if said.closed {
            break;
        }
    }
    Ok(())
}

fn show(output: &mut impl Write, reply: &Reply) -> io::Result<()> {
    for line in lines(reply) {
        if line.is_empty() {
            writeln!(output, "<")?;
        } else {
            writeln!(output, "< {line}")?;
        }
    }
    output.flush()
}
