//! A person at `sportello try`: lines in, lines out.

use sportello::app::try_it::{Terminal, lines};
use sportello::ids::LaneId;
use sportello::time::Timestamp;

use super::file::{Deed, Transcript};
use super::shown::{Shown, is_same, plain};
use crate::shipped_desk;

pub struct Screen {
    terminal: Terminal,
    now: Timestamp,
    shown: Shown,
}

impl Screen {
    pub async fn new(transcript: &Transcript) -> Self {
        let conversation = shipped_desk::conversation(transcript.policy).await;
        let terminal = Terminal::new(conversation, LaneId([1; 16]));
        Self { terminal, now: transcript.at, shown: Shown::default() }
    }

    pub async fn begin(&mut self, transcript: &Transcript) -> Shown {
        let (language, flow) = (transcript.language.clone(), transcript.flow.clone());
        let said = self.terminal.begin(language, flow, self.now).await.unwrap();
        self.show(&lines(&said.reply))
    }

    pub async fn play(&mut self, deed: &Deed) -> Shown {
        let line = match deed {
            Deed::Say(words) => {
                let at = self.shown.labels.iter().position(|label| is_same(label, words));
                at.map_or_else(|| words.clone(), |at| (at + 1).to_string())
            }
            Deed::Write(words) => words.clone(),
            Deed::TouchOld(_) | Deed::Sticker => {
                panic!("nobody can do this in a terminal: {deed:?}")
            }
        };
        let said = self.terminal.line(&line, self.now).await.unwrap();
        self.show(&lines(&said.reply))
    }

    fn show(&mut self, lines: &[String]) -> Shown {
        let mut shown = Shown::default();
        // A caveat stands below its fact here; it belongs to the label.
        let mut fact = None;
        for line in lines {
            let numbered = line.split_once(". ").filter(|(number, _)| {
                number.parse().is_ok_and(|number: usize| number == shown.labels.len() + 1)
            });
            if let Some((_, label)) = numbered {
                shown.labels.push(plain(label));
            } else if let Some(heading) = inside(line, "== ", " ==") {
                shown.words.push(plain(heading));
            } else if let Some(field) = inside(line, "[", "]") {
                shown.entry = Some(plain(field));
            } else if let Some(indented) = line.strip_prefix("   ") {
                match (inside(indented, "(", ")"), fact) {
                    (Some(caveat), Some(at)) => {
                        let label: &mut String = &mut shown.words[at];
                        *label = format!("{label} ({})", plain(caveat));
                    }
                    _ => shown.words.push(plain(indented)),
                }
            } else {
                fact = Some(shown.words.len());
                shown.words.push(plain(line));
            }
        }
        self.shown = shown.clone();
        shown
    }
}

fn inside<'l>(line: &'l str, before: &str, after: &str) -> Option<&'l str> {
    line.strip_prefix(before)?.strip_suffix(after)
}
