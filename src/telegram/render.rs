//! A reply as a Telegram message: text with Telegram's HTML, and a keyboard.
//!
//! The promise: whatever the words, the text is accepted (escaped, within 4096 UTF-16 units after
//! the markup is taken out) and facts are kept when words must go; a button carries numbers, never
//! words; a text in a right-to-left script starts with a right-to-left mark, and its pictures come
//! last. It deliberately does not choose words: they come with the reply.

use teloxide::types::{InlineKeyboardButton, InlineKeyboardMarkup};

use crate::conversation::exchange::{Block, Button, FactLine, Reply, Touch};
use crate::conversation::notice::Said;
use crate::conversation::touch::{base36, read_base36};
use crate::flow::model::Icon;
use crate::telegram::lanes::Markup;
use crate::text::locale::Direction;

/// Telegram's limit, in UTF-16 units, after the markup is taken out.
pub const TEXT_UNITS_MAX: usize = 4_096;
/// Labels up to this many characters stand two in a row.
const SHORT_LABEL_MAX: usize = 16;
/// Ways out up to this many characters stand three in a row.
const SHORT_NAVIGATION_MAX: usize = 10;
/// A button shows about a third of this; the rest would only cost bytes.
const LABEL_MAX: usize = 128;
/// Telegram's limit.
const BUTTONS_MAX: usize = 100;
/// What is left of a shortened paragraph is at least this long, or it goes whole.
const WORTH_KEEPING: usize = 200;
const RIGHT_TO_LEFT_MARK: char = '\u{200F}';

/// What the Bot API takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Rendered {
    /// HTML, or plain words when the markup is [`Markup::Plain`].
    pub text: String,
    /// Buttons below.
    pub keyboard: InlineKeyboardMarkup,
}

/// Lays a reply out.
#[must_use]
pub fn reply(reply: &Reply, markup: Markup) -> Rendered {
    Rendered { text: text(reply, markup), keyboard: keyboard(reply) }
}

/// Buttons of a text that stands below no screen: what they carry names no screen.
#[must_use]
pub fn standing_keyboard(said: &Said) -> Option<InlineKeyboardMarkup> {
    let row = |row: &Vec<Button>| {
        let button = |button: &Button| {
            let data = write_touch(0, button.touch);
            InlineKeyboardButton::callback(label(button, said.direction), data)
        };
        row.iter().map(button).collect()
    };
    let inline_keyboard: Vec<Vec<_>> = said.buttons.iter().map(row).collect();
    (!inline_keyboard.is_empty()).then_some(InlineKeyboardMarkup { inline_keyboard })
}

/// A single text without a keyboard, laid out.
#[must_use]
pub fn words(text: &str, direction: Direction, markup: Markup) -> String {
    let piece = Piece::prose(text, direction);
    write(&fit(vec![piece]), markup)
}

/// A paragraph or a fact, before it is escaped.
struct Piece {
    /// Runs of text and how they stand out.
    runs: Vec<(Weight, String)>,
    /// Whether it may be shortened or left out when the text is too long.
    is_prose: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    Plain,
    Bold,
    Italic,
}

impl Weight {
    fn tags(self) -> (&'static str, &'static str) {
        match self {
            Self::Plain => ("", ""),
            Self::Bold => ("<b>", "</b>"),
            Self::Italic => ("<i>", "</i>"),
        }
    }
}

impl Piece {
    fn prose(text: &str, direction: Direction) -> Self {
        let runs = vec![(Weight::Plain, directed(text.trim(), direction))];
        Self { runs, is_prose: true }
    }

    fn heading(text: &str, direction: Direction) -> Self {
        let runs = vec![(Weight::Bold, directed(text.trim(), direction))];
        Self { runs, is_prose: false }
    }

    fn hint(text: &str, direction: Direction) -> Self {
        let runs = vec![(Weight::Italic, directed(text.trim(), direction))];
        Self { runs, is_prose: false }
    }

    fn fact(fact: &FactLine, direction: Direction) -> Self {
        let mut runs = Vec::with_capacity(6);
        match direction {
            Direction::LeftToRight => {
                runs.push((Weight::Plain, format!("{} ", fact.icon.emoji())));
                runs.push((Weight::Bold, fact.label.clone()));
            }
            Direction::RightToLeft => {
                runs.push((Weight::Plain, RIGHT_TO_LEFT_MARK.to_string()));
                runs.push((Weight::Bold, fact.label.clone()));
                runs.push((Weight::Plain, format!(" {}", fact.icon.emoji())));
            }
        }
        if let Some(caveat) = &fact.caveat {
            runs.push((Weight::Plain, " · ".to_owned()));
            runs.push((Weight::Italic, caveat.clone()));
        }
        let dial = fact.dial.as_deref().map(without_isolation);
        let text = fact.text.trim();
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        // A number that is written as it is dialled would otherwise stand there twice.
        let (before, after) = match &dial {
            Some(dial) if without_isolation(first) == *dial => ("", rest),
            _ => (text, ""),
        };
        let lines = |text: &str| format!("\n{}", directed(text, direction));
        if !before.is_empty() {
            runs.push((Weight::Plain, lines(before)));
        }
        if let Some(dial) = dial {
            // On its own line and bare, or Telegram would not make it a number to touch.
            runs.push((Weight::Plain, format!("\n{dial}")));
        }
        if !after.is_empty() {
            runs.push((Weight::Plain, lines(after)));
        }
        Self { runs, is_prose: false }
    }

    fn units(&self) -> usize {
        self.runs.iter().map(|(_, text)| units(text)).sum()
    }

    /// With the blank line that parts it from its neighbour.
    fn units_with_gap(&self) -> usize {
        self.units() + 2
    }
}

fn text(reply: &Reply, markup: Markup) -> String {
    let direction = reply.direction;
    let mut pieces = Vec::with_capacity(reply.blocks.len() + 2);
    for block in &reply.blocks {
        match block {
            Block::Notice(words) | Block::Text(words) => {
                let paragraphs = words.split("\n\n").filter(|words| !words.trim().is_empty());
                pieces.extend(paragraphs.map(|words| Piece::prose(words, direction)));
            }
            Block::Beside { text, direction, .. } => {
                let paragraphs = text.split("\n\n").filter(|words| !words.trim().is_empty());
                pieces.extend(paragraphs.map(|words| Piece::prose(words, *direction)));
            }
            Block::Heading(words) => pieces.push(Piece::heading(words, direction)),
            Block::Fact(fact) => pieces.push(Piece::fact(fact, direction)),
            // A chat is on the phone already.
            Block::Code { label, .. } => pieces.push(Piece::prose(label, direction)),
        }
    }
    if pieces.first().is_none_or(|piece| !piece.is_prose) {
        // The first line is what a locked screen shows: the title is neutral, a service's name
        // is not.
        pieces.insert(0, Piece::heading(&reply.title, direction));
    }
    if let Some(entry) = &reply.entry {
        pieces.push(Piece::hint(&entry.label, direction));
    }
    write(&fit(pieces), markup)
}

/// Shortens or leaves out paragraphs from the end until all fits. Facts are left out only when
/// they alone are too long.
fn fit(mut pieces: Vec<Piece>) -> Vec<Piece> {
    let mut total: usize = pieces.iter().map(Piece::units_with_gap).sum();
    while total > TEXT_UNITS_MAX {
        let over = total - TEXT_UNITS_MAX;
        match pieces.iter().rposition(|piece| piece.is_prose) {
            Some(at) if pieces[at].units() >= over + WORTH_KEEPING => {
                let keep = pieces[at].units() - over;
                shorten(&mut pieces[at], keep);
                break;
            }
            // The first line stays: it is what a locked screen shows.
            Some(at) if at > 0 => total -= pieces.remove(at).units_with_gap(),
            _ if pieces.len() > 1 => {
                total -= pieces.pop().map_or(0, |piece| piece.units_with_gap());
            }
            _ => {
                for piece in &mut pieces {
                    shorten(piece, TEXT_UNITS_MAX - 2);
                }
                break;
            }
        }
    }
    pieces
}

/// Cuts a piece to at most `keep` UTF-16 units, between words where there are any.
fn shorten(piece: &mut Piece, keep: usize) {
    let mut left = keep.saturating_sub(1);
    for (_, text) in &mut piece.runs {
        let mut end = text.len();
        let mut used = 0;
        for (at, character) in text.char_indices() {
            if used + character.len_utf16() > left {
                end = at;
                break;
            }
            used += character.len_utf16();
        }
        if end < text.len() {
            let between = text[..end].rfind(char::is_whitespace).filter(|at| *at > end / 2);
            text.truncate(between.unwrap_or(end));
            text.push('…');
            left = 0;
        } else {
            left -= used;
        }
    }
    piece.runs.retain(|(_, text)| text != "…");
}

fn write(pieces: &[Piece], markup: Markup) -> String {
    let mut text = String::with_capacity(pieces.iter().map(|piece| piece.units() * 2).sum());
    for (index, piece) in pieces.iter().enumerate() {
        if index > 0 {
            text.push_str("\n\n");
        }
        for (weight, run) in &piece.runs {
            match markup {
                Markup::Plain => text.push_str(run),
                Markup::Formatted => {
                    let (open, close) = weight.tags();
                    text.push_str(open);
                    escape(run, &mut text);
                    text.push_str(close);
                }
            }
        }
    }
    text
}

/// Telegram's HTML knows three characters to escape in a text.
fn escape(text: &str, into: &mut String) {
    for character in text.chars() {
        match character {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            other => into.push(other),
        }
    }
}

fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// Clients take a line's direction from its first letter: a line of a right-to-left text that
/// begins with something else gets a mark.
fn directed(text: &str, direction: Direction) -> String {
    if direction == Direction::LeftToRight {
        return text.to_owned();
    }
    let mut directed = String::with_capacity(text.len() + 8);
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            directed.push('\n');
        }
        if line.chars().next().is_some_and(|first| !is_right_to_left(first)) {
            directed.push(RIGHT_TO_LEFT_MARK);
        }
        directed.push_str(line);
    }
    directed
}

/// Letters of the right-to-left blocks of the basic plane, and the mark itself.
fn is_right_to_left(character: char) -> bool {
    matches!(character, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
        || character == RIGHT_TO_LEFT_MARK
}

fn without_isolation(text: &str) -> String {
    text.chars().filter(|character| !is_isolation(*character)).collect()
}

fn is_isolation(character: char) -> bool {
    matches!(character, '\u{2066}'..='\u{2069}')
}

/// Buttons: choices one a row, or two where both are short; the ways out below.
#[must_use]
pub fn keyboard(reply: &Reply) -> InlineKeyboardMarkup {
    let button = |button: &Button| {
        let data = write_touch(reply.number, button.touch);
        InlineKeyboardButton::callback(label(button, reply.direction), data)
    };
    let choices_max = BUTTONS_MAX.saturating_sub(reply.navigation.len());
    let mut rows: Vec<Vec<InlineKeyboardButton>> = Vec::new();
    let mut choices = &reply.choices[..reply.choices.len().min(choices_max)];
    while let Some((first, rest)) = choices.split_first() {
        match rest.split_first() {
            Some((second, rest)) if is_short(first) && is_short(second) => {
                rows.push(vec![button(first), button(second)]);
                choices = rest;
            }
            _ => {
                rows.push(vec![button(first)]);
                choices = rest;
            }
        }
    }
    let fits_three = |button: &Button| {
        button.label.chars().take(SHORT_NAVIGATION_MAX + 1).count() <= SHORT_NAVIGATION_MAX
    };
    let count = reply.navigation.len();
    let columns = if count != 4 && reply.navigation.iter().all(fits_three) { 3 } else { 2 };
    rows.extend(reply.navigation.chunks(columns).map(|row| row.iter().map(button).collect()));
    InlineKeyboardMarkup { inline_keyboard: rows }
}

fn is_short(button: &Button) -> bool {
    button.label.chars().take(SHORT_LABEL_MAX + 1).count() <= SHORT_LABEL_MAX
}

/// A button's word with its picture, on the side where reading the word ends in its script.
fn label(button: &Button, direction: Direction) -> String {
    let letters = || button.label.chars().filter(|letter| !is_isolation(*letter)).take(LABEL_MAX);
    // Room for the word, the mark, a blank and a picture of several characters.
    let mut label = String::with_capacity(button.label.len() + 24);
    let Some(icon) = button.icon.map(Icon::emoji) else {
        label.extend(letters());
        return label;
    };
    let reads_left = match letters().find(|letter| letter.is_alphabetic()) {
        Some(letter) => is_right_to_left(letter),
        None => direction == Direction::RightToLeft,
    };
    if reads_left {
        label.push(RIGHT_TO_LEFT_MARK);
        label.extend(letters());
        label.push(' ');
        label.push_str(icon);
    } else {
        label.push_str(icon);
        label.push(' ');
        label.extend(letters());
    }
    label
}

/// What a button carries: the screen's number and the touch, never a word. At most 21 bytes of
/// Telegram's 64.
#[must_use]
pub fn write_touch(screen: u64, touch: Touch) -> String {
    format!("{}.{}", base36(screen), touch.code())
}

/// The screen's number and the touch of a button's data; anything no button of ours carries is
/// forged, and of no screen.
#[must_use]
pub fn read_touch(data: &str) -> (u64, Touch) {
    let read = || {
        let (screen, touch) = data.split_once('.')?;
        Some((read_base36(screen)?, Touch::of_code(touch)))
    };
    read().filter(|(_, touch)| *touch != Touch::Forged).unwrap_or((0, Touch::Forged))
}
