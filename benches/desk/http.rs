//! As little HTTP/1.1 as two peers that know one another need: heads found by scanning bytes,
//! bodies by their length. Several messages may stand in one buffer, and one may stand in several.

use std::io::Write;

use memchr::memmem;

/// A head is never longer; more means that something else is speaking.
const HEAD_BYTES_MAX: usize = 16 * 1024;

/// One message in a buffer.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// Its first line.
    pub first: &'a [u8],
    /// Its body.
    pub body: &'a [u8],
    /// Its length in the buffer, head and body.
    pub bytes: usize,
}

/// The first message of `input`, when all of it is there.
///
/// # Panics
/// On anything but a message with a length: the peers are ours, and a rig that guessed would
/// measure something else.
pub fn first(input: &[u8]) -> Option<Message<'_>> {
    let Some(end) = memmem::find(input, b"\r\n\r\n") else {
        assert!(input.len() <= HEAD_BYTES_MAX, "a head without an end");
        return None;
    };
    let head = &input[..end];
    let line = memchr::memchr(b'\r', head).unwrap_or(head.len());
    let body = end + 4;
    let bytes = body + length(&head[line..]).expect("a message without its length");
    (input.len() >= bytes).then(|| Message {
        first: &input[..line],
        body: &input[body..bytes],
        bytes,
    })
}

fn length(mut headers: &[u8]) -> Option<usize> {
    const NAME: &[u8] = b"\r\ncontent-length:";
    while let Some(at) = memchr::memchr(b'\r', headers) {
        headers = &headers[at..];
        if headers.len() > NAME.len() && headers[..NAME.len()].eq_ignore_ascii_case(NAME) {
            return digits(&headers[NAME.len()..]).and_then(|number| number.try_into().ok());
        }
        headers = &headers[1..];
    }
    None
}

/// The number at the start of `bytes`, spaces aside.
pub fn digits(bytes: &[u8]) -> Option<u64> {
    let bytes = bytes.trim_ascii_start();
    let end = bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len());
    std::str::from_utf8(&bytes[..end]).ok()?.parse().ok()
}

/// The number after the first `"name":` of a JSON object.
pub fn number(json: &[u8], name: &[u8]) -> Option<u64> {
    digits(&json[memmem::find(json, name)? + name.len()..])
}

/// What stands between the quotes after the first `"name":"` of a JSON object, still escaped.
pub fn string<'a>(json: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let value = &json[memmem::find(json, name)? + name.len()..];
    let mut from = 0;
    loop {
        let at = from + memchr::memchr2(b'"', b'\\', &value[from..])?;
        if value[at] == b'"' {
            return Some(&value[..at]);
        }
        from = at + 2;
    }
}

/// The object after the first `"name":` of a JSON object.
pub fn object<'a>(json: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let value = &json[memmem::find(json, name)? + name.len()..];
    let (mut depth, mut at) = (0usize, 0);
    while let Some(byte) = value.get(at) {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 1 => return Some(&value[..=at]),
            b'}' => depth = depth.checked_sub(1)?,
            b'"' => at += 1 + string(&value[at..], b"\"")?.len(),
            _ => {}
        }
        at += 1;
    }
    None
}

/// Writes an answer.
pub fn answer(body: &[u8], into: &mut Vec<u8>) {
    head(body.len(), into);
    into.extend_from_slice(body);
}

/// Writes the head of an answer with so many bytes.
pub fn head(bytes: usize, into: &mut Vec<u8>) {
    into.extend_from_slice(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n");
    write!(into, "content-length: {bytes}\r\n\r\n").unwrap();
}

/// Writes a request. `headers` end with a line's end.
pub fn request(path: &str, headers: &str, body: &[u8], into: &mut Vec<u8>) {
    write!(
        into,
        "POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n{headers}\
         content-length: {}\r\n\r\n",
        body.len()
    )
    .unwrap();
    into.extend_from_slice(body);
}
