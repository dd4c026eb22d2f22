//! The files themselves.

use sportello::directory::Policy;
use sportello::ids::{FlowId, LanguageTag};
use sportello::time::Timestamp;

use crate::shipped_desk;

/// Where a conversation is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    Telegram,
    Terminal,
    Web,
}

/// What the person does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Touches what has this label; writes it if nothing has.
    Say(String),
    /// Writes it whatever there is to touch.
    Write(String),
    /// Touches what has this label on the screen before the present one.
    TouchOld(String),
    /// Sends something that is not words.
    Sticker,
}

/// A deed and the answer to it.
pub struct Turn {
    /// Comments above.
    comments: Vec<String>,
    pub written: String,
    pub deed: Deed,
    answer: Vec<String>,
}

/// A file.
pub struct Transcript {
    header: Vec<String>,
    pub language: Option<LanguageTag>,
    /// What the person's client speaks.
    pub client: String,
    pub flow: Option<FlowId>,
    pub at: Timestamp,
    pub policy: Policy,
    pub channels: Vec<Channel>,
    first: Vec<String>,
    pub turns: Vec<Turn>,
}

impl Transcript {
    pub fn read(text: &str, name: &str) -> Self {
        let mut transcript = Self {
            header: Vec::new(),
            language: None,
            client: "it".to_owned(),
            flow: None,
            at: shipped_desk::NOW,
            policy: Policy::Production,
            channels: vec![Channel::Telegram, Channel::Terminal, Channel::Web],
            first: Vec::new(),
            turns: Vec::new(),
        };
        let mut comments = Vec::new();
        let mut is_header = true;
        for line in text.lines().map(str::trim_end) {
            if let Some(said) = line.strip_prefix('>') {
                is_header = false;
                let written = said.trim().to_owned();
                let deed = deed(&written);
                let comments = std::mem::take(&mut comments);
                transcript.turns.push(Turn { comments, written, deed, answer: Vec::new() });
            } else if let Some(answer) = line.strip_prefix('<') {
                is_header = false;
                let answers = match transcript.turns.last_mut() {
                    Some(turn) => &mut turn.answer,
                    None => &mut transcript.first,
                };
                answers.push(answer.trim().to_owned());
            } else if is_header {
                if !line.is_empty() {
                    transcript.header.push(line.to_owned());
                    transcript.read_header(line, name);
                }
            } else if !line.is_empty() {
                assert!(line.starts_with('#'), "{name}: neither `>` nor `<` nor `#`: {line}");
                comments.push(line.to_owned());
            }
        }
        transcript
    }

    fn read_header(&mut self, line: &str, name: &str) {
        if line.starts_with('#') {
            return;
        }
        let (key, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.trim();
        match key {
            "lang" => {
                self.language = Some(LanguageTag::new(value));
                value.clone_into(&mut self.client);
            }
            "client" => value.clone_into(&mut self.client),
            "flow" => self.flow = Some(FlowId::new(value)),
            "at" => self.at = shipped_desk::instant(value),
            "policy" if value == "production" => self.policy = Policy::Production,
            "policy" if value == "rehearsal" => self.policy = Policy::Rehearsal,
            "channels" => {
                self.channels = value
                    .split(',')
                    .map(|channel| match channel.trim() {
                        "telegram" => Channel::Telegram,
                        "terminal" => Channel::Terminal,
                        "web" => Channel::Web,
                        other => panic!("{name}: no channel is called `{other}`"),
                    })
                    .collect();
            }
            _ => panic!("{name}: the header does not know `{line}`"),
        }
    }

    /// What the file expects: the answer to the beginning, then to each turn.
    pub fn answers(&self) -> Vec<Vec<String>> {
        std::iter::once(&self.first)
            .chain(self.turns.iter().map(|turn| &turn.answer))
            .cloned()
            .collect()
    }

    /// Takes other answers.
    pub fn answer(&mut self, said: &[Vec<String>]) {
        let mut said = said.iter().cloned();
        self.first = said.next().unwrap_or_default();
        for (turn, answer) in self.turns.iter_mut().zip(said) {
            turn.answer = answer;
        }
    }

    pub fn write(&self) -> String {
        let mut lines = self.header.clone();
        lines.push(String::new());
        lines.extend(self.first.iter().map(|line| format!("< {line}")));
        for turn in &self.turns {
            lines.push(String::new());
            lines.extend(turn.comments.iter().cloned());
            lines.push(format!("> {}", turn.written));
            lines.extend(turn.answer.iter().map(|line| format!("< {line}")));
        }
        lines.push(String::new());
        lines.join("\n")
    }
}

fn deed(written: &str) -> Deed {
    let quoted = |text: &str| Some(text.strip_prefix('"')?.strip_suffix('"')?.to_owned());
    match written {
        "(sticker)" => Deed::Sticker,
        text => match (quoted(text), text.strip_prefix('~')) {
            (Some(words), _) => Deed::Write(words),
            (None, Some(label)) => Deed::TouchOld(label.trim().to_owned()),
            (None, None) => Deed::Say(text.to_owned()),
        },
    }
}
