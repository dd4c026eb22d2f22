//! Reading a guard: a scanner and a recursive descent with bounded depth.

use std::ops::Range;

use jiff::civil::Date;

use super::{Comparison, ConditionError, Expression, Literal, LiteralValue, Question, Test};
use crate::ids::SlotId;

/// How deep `not` and parentheses may nest: far beyond what anybody reads, well within the stack.
const DEPTH_MAX: usize = 32;

/// A guard longer than this is no guard.
const BYTES_MAX: usize = 2_000;

const COMPARISONS: [(&str, Comparison); 6] = [
    ("<=", Comparison::LessOrEqual),
    (">=", Comparison::GreaterOrEqual),
    ("==", Comparison::Equal),
    ("!=", Comparison::Unequal),
    ("<", Comparison::Less),
    (">", Comparison::Greater),
];

pub(super) fn parse(text: &str) -> Result<Expression, ConditionError> {
    if text.len() > BYTES_MAX {
        return Err(error("this guard is longer than 2000 characters".into(), 0..text.len()));
    }
    let mut parser = Parser { text, tokens: scan(text)?, next: 0, depth: 0 };
    let root = parser.any()?;
    match parser.peek() {
        None => Ok(root),
        Some(_) => Err(parser.expected("`and`, `or`, or the end of the guard")),
    }
}

fn error(message: String, at: Range<usize>) -> ConditionError {
    ConditionError { message, start: at.start, end: at.end }
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    /// A bare word: a slot, an option, `and`.
    Word(String),
    Quoted(String),
    Integer(i64),
    Date(Date),
    Comparison(Comparison),
    Open,
    Close,
    ListOpen,
    ListClose,
    Comma,
}

fn scan(text: &str) -> Result<Vec<(Token, Range<usize>)>, ConditionError> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let (token, length) = if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        } else if let Some((sign, comparison)) =
            COMPARISONS.iter().find(|(sign, _)| rest.starts_with(sign))
        {
            (Token::Comparison(*comparison), sign.len())
        } else if matches!(first, '"' | '\'') {
            scan_quoted(rest, first, at)?
        } else if first.is_ascii_digit() || first == '-' {
            scan_number(rest, at)?
        } else if first.is_alphabetic() {
            let length = word_length(rest);
            (Token::Word(rest[..length].to_owned()), length)
        } else {
            let token = match first {
                '(' => Token::Open,
                ')' => Token::Close,
                '[' => Token::ListOpen,
                ']' => Token::ListClose,
                ',' => Token::Comma,
                '=' => {
                    return Err(error(
                        "a comparison is written `==`, with two signs".into(),
                        at..at + 1,
                    ));
                }
                _ => {
                    return Err(error(
                        format!("`{first}` has no meaning in a guard"),
                        at..at + first.len_utf8(),
                    ));
                }
            };
            (token, 1)
        };
        tokens.push((token, at..at + length));
        at += length;
    }
    Ok(tokens)
}

/// Letters, digits, `_` and `-`: names of slots and options, ids of municipalities, tags.
fn word_length(text: &str) -> usize {
    text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(text.len())
}

fn scan_quoted(rest: &str, quote: char, at: usize) -> Result<(Token, usize), ConditionError> {
    match rest[1..].find(quote) {
        Some(end) => Ok((Token::Quoted(rest[1..=end].to_owned()), end + 2)),
        None => Err(error("these quotation marks are never closed".into(), at..at + rest.len())),
    }
}

fn scan_number(rest: &str, at: usize) -> Result<(Token, usize), ConditionError> {
    let sign = usize::from(rest.starts_with('-'));
    let length = sign + word_length(&rest[sign..]);
    let written = &rest[..length];
    if let Ok(number) = written.parse::<i64>() {
        return Ok((Token::Integer(number), length));
    }
    // A day has a fixed shape; the parser of dates would also take others.
    if written.len() == 10
        && written.as_bytes()[4] == b'-'
        && let Ok(day) = written.parse::<Date>()
    {
        return Ok((Token::Date(day), length));
    }
    Err(error(
        format!("`{written}` is neither a whole number nor a day like 2026-01-31"),
        at..at + length.max(1),
    ))
}

struct Parser<'t> {
    text: &'t str,
    tokens: Vec<(Token, Range<usize>)>,
    next: usize,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next).map(|(token, _)| token)
    }

    /// Where the next token stands; at the end, the last character.
    fn here(&self) -> Range<usize> {
        self.tokens.get(self.next).map_or_else(
            || {
                let text = self.text.trim_end();
                text.char_indices().next_back().map_or(0, |(at, _)| at)..text.len()
            },
            |(_, at)| at.clone(),
        )
    }

    fn expected(&self, what: &str) -> ConditionError {
        let found = self.tokens.get(self.next).map_or_else(
            || "the guard ends".to_owned(),
            |(_, at)| format!("there is `{}`", &self.text[at.clone()]),
        );
        error(format!("expected {what}, but {found}"), self.here())
    }

    fn take(&mut self, token: &Token) -> bool {
        let is = self.peek() == Some(token);
        self.next += usize::from(is);
        is
    }

    fn take_word(&mut self, word: &str) -> bool {
        let is = matches!(self.peek(), Some(Token::Word(found)) if found == word);
        self.next += usize::from(is);
        is
    }

    fn any(&mut self) -> Result<Expression, ConditionError> {
        let mut parts = vec![self.all()?];
        while self.take_word("or") {
            parts.push(self.all()?);
        }
        Ok(one_or(parts, Expression::Any))
    }

    fn all(&mut self) -> Result<Expression, ConditionError> {
        let mut parts = vec![self.one()?];
        while self.take_word("and") {
            parts.push(self.one()?);
        }
        Ok(one_or(parts, Expression::All))
    }

    fn one(&mut self) -> Result<Expression, ConditionError> {
        if self.depth == DEPTH_MAX {
            return Err(error("this guard is nested too deeply".into(), self.here()));
        }
        self.depth += 1;
        let expression = if self.take_word("not") {
            Expression::Not(Box::new(self.one()?))
        } else if self.take(&Token::Open) {
            let inner = self.any()?;
            if !self.take(&Token::Close) {
                return Err(self.expected("`)`"));
            }
            inner
        } else {
            Expression::Test(self.test()?)
        };
        self.depth -= 1;
        Ok(expression)
    }

    fn test(&mut self) -> Result<Test, ConditionError> {
        let at = self.here();
        let slot = match self.peek() {
            Some(Token::Word(word)) if !is_reserved(word) => SlotId::new(word.as_str()),
            _ => return Err(self.expected("the name of a slot")),
        };
        self.next += 1;
        let question = self.question()?;
        Ok(Test { slot, at, question })
    }

    fn question(&mut self) -> Result<Question, ConditionError> {
        if self.take_word("is") {
            let not = self.take_word("not");
            if !self.take_word("set") {
                return Err(self.expected(if not { "`set`" } else { "`set` or `not set`" }));
            }
            return Ok(if not { Question::NotSet } else { Question::Set });
        }
        if self.take_word("in") {
            return self.list().map(Question::In);
        }
        let Some(Token::Comparison(comparison)) = self.peek().cloned() else {
            return Err(self.expected("a comparison, `is set`, `is not set` or `in [ … ]`"));
        };
        self.next += 1;
        let literal = self.literal()?;
        let ordered = !matches!(comparison, Comparison::Equal | Comparison::Unequal);
        if ordered && matches!(literal.value, LiteralValue::Word(_)) {
            return Err(error(
                "words have no order; compare them with `==` or `!=`".into(),
                literal.at,
            ));
        }
        Ok(Question::Compare(comparison, literal))
    }

    fn list(&mut self) -> Result<Vec<Literal>, ConditionError> {
        if !self.take(&Token::ListOpen) {
            return Err(self.expected("`[`"));
        }
        let mut literals = vec![self.literal()?];
        while self.take(&Token::Comma) {
            literals.push(self.literal()?);
        }
        if self.take(&Token::ListClose) { Ok(literals) } else { Err(self.expected("`,` or `]`")) }
    }

    fn literal(&mut self) -> Result<Literal, ConditionError> {
        let at = self.here();
        let value = match self.peek() {
            Some(Token::Integer(number)) => LiteralValue::Integer(*number),
            Some(Token::Date(day)) => LiteralValue::Date(*day),
            Some(Token::Quoted(words)) => LiteralValue::Word(words.clone()),
            Some(Token::Word(word)) if !is_reserved(word) => LiteralValue::Word(word.clone()),
            _ => return Err(self.expected("a number, a day or a word")),
        };
        self.next += 1;
        Ok(Literal { value, at })
    }
}

fn is_reserved(word: &str) -> bool {
    matches!(word, "and" | "or" | "not" | "is" | "in")
}

fn one_or(mut parts: Vec<Expression>, many: fn(Vec<Expression>) -> Expression) -> Expression {
    if parts.len() == 1
        && let Some(only) = parts.pop()
    {
        return only;
    }
    many(parts)
}
