//! Conversations as files anyone can read, played on every channel.
//!
//! A file in `tests/suite/transcripts/` begins with a header:
//!
//! - `lang: it` — the conversation begins in this language; or `client: it` — nobody has chosen
//!   one yet, and this is what the person's Telegram or browser speaks;
//! - `flow: doctor` — begins at this flow, as from a poster; left out, at home;
//! - `at: 2026-11-24T09:30` — the instant, in Rome; left out, that one;
//! - `policy: rehearsal` — what nobody verified is shown with its label; left out, `production`;
//! - `channels: telegram, web` — left out, all: `terminal`, `telegram`, `web`;
//! - `#` — a comment.
//!
//! Then come turns. A `>` line is what the person does: the label of something to touch, with or
//! without its picture; anything else is written. `> "Menu"` is written although something has
//! that label; `> ~Label` touches it on the screen before this one; `> (sticker)` sends one. The
//! `<` lines are what the desk answers, without pictures and layout: words, then `____` where
//! something can be written, then what can be touched in brackets, the ways out on one line.
//!
//! Every channel must say the same words and offer the same choices in the same order. With
//! `UPDATE=1` in the environment the files are rewritten with what the first channel answers;
//! look at the difference before you keep it.

mod file;
mod shown;
mod telegram;
mod terminal;
mod web;

use std::path::Path;
use std::{env, fs};

use self::file::{Channel, Deed, Transcript};
use self::shown::Shown;

/// What plays one person on one channel.
enum Player {
    Terminal(Box<terminal::Screen>),
    Telegram(Box<telegram::Phone>),
    Web(Box<web::Visitor>),
}

impl Player {
    async fn of(channel: Channel, transcript: &Transcript) -> Self {
        match channel {
            Channel::Terminal => Self::Terminal(Box::new(terminal::Screen::new(transcript).await)),
            Channel::Telegram => Self::Telegram(Box::new(telegram::Phone::new(transcript).await)),
            Channel::Web => Self::Web(Box::new(web::Visitor::new(transcript).await)),
        }
    }

    async fn begin(&mut self, transcript: &Transcript) -> Shown {
        match self {
            Self::Terminal(screen) => screen.begin(transcript).await,
            Self::Telegram(phone) => phone.begin(transcript).await,
            Self::Web(visitor) => visitor.begin(transcript).await,
        }
    }

    async fn play(&mut self, deed: &Deed) -> Shown {
        match self {
            Self::Terminal(screen) => screen.play(deed).await,
            Self::Telegram(phone) => phone.play(deed).await,
            Self::Web(visitor) => visitor.play(deed).await,
        }
    }
}

/// Everything the desk answers on one channel, a list of lines a turn.
async fn answers(channel: Channel, transcript: &Transcript) -> Vec<Vec<String>> {
    let mut player = Player::of(channel, transcript).await;
    let mut answers = vec![player.begin(transcript).await.lines()];
    for turn in &transcript.turns {
        answers.push(player.play(&turn.deed).await.lines());
    }
    answers
}

/// Where two lists of answers part, in words.
fn difference(
    transcript: &Transcript,
    expected: &[Vec<String>],
    said: &[Vec<String>],
) -> Option<String> {
    let at = (0..said.len()).find(|at| expected.get(*at) != said.get(*at))?;
    let after = match at.checked_sub(1) {
        Some(turn) => format!("after `> {}`", transcript.turns[turn].written),
        None => "at the beginning".to_owned(),
    };
    let list = |lines: Option<&Vec<String>>| {
        let lines = lines.into_iter().flatten().map(|line| format!("    < {line}"));
        lines.collect::<Vec<_>>().join("\n")
    };
    let (expected, said) = (list(expected.get(at)), list(said.get(at)));
    Some(format!("{after}\n  expected:\n{expected}\n  answered:\n{said}\n"))
}

#[tokio::test]
async fn every_conversation_reads_the_same_on_every_channel() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/transcripts");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    assert!(paths.len() >= 20, "there are transcripts");
    let is_update = env::var_os("UPDATE").is_some();
    let mut faults = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let mut transcript = Transcript::read(&fs::read_to_string(&path).unwrap(), &name);
        for (index, channel) in transcript.channels.clone().into_iter().enumerate() {
            let said = answers(channel, &transcript).await;
            if is_update && index == 0 {
                transcript.answer(&said);
                fs::write(&path, transcript.write()).unwrap();
            }
            if let Some(difference) = difference(&transcript, &transcript.answers(), &said) {
                faults.push(format!("{name} on {channel:?}, {difference}"));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
