//! A form with a file, as the Bot API takes it (`multipart/form-data`, RFC 7578).
//!
//! The promise: whatever the file holds, the form is read as it was meant: no part contains the
//! line that parts them, and a file's name cannot break out of its header.

use bytes::Bytes;

/// A file to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, which the person sees: neutral.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// What it holds.
    pub bytes: Bytes,
}

/// A form, written.
pub(super) struct Form {
    pub(super) content_type: String,
    pub(super) body: Bytes,
}

/// A form of fields and one file.
pub(super) fn form(fields: &[(&str, &str)], (name, file): (&str, &File)) -> Form {
    let boundary = boundary(fields, &file.bytes);
    let mut body = Vec::with_capacity(file.bytes.len() + 512);
    for (field, value) in fields {
        let head = format!("--{boundary}\r\ncontent-disposition: form-data; name=\"{field}\"");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(b"\r\n\r\n");
        body.extend_from_slice(value.as_bytes());
        body.extend_from_slice(b"\r\n");
    }
    let safe = |letter: &char| !letter.is_control() && !matches!(letter, '"' | '\\');
    let file_name: String = file.name.chars().filter(safe).collect();
    let head = format!(
        "--{boundary}\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"\r\n\
         content-type: {}\r\n\r\n",
        file.media_type
    );
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(&file.bytes);
    body.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
    Form { content_type: format!("multipart/form-data; boundary={boundary}"), body: body.into() }
}

/// A line that no part contains.
fn boundary(fields: &[(&str, &str)], bytes: &[u8]) -> String {
    let holds = |text: &[u8], line: &str| text.windows(line.len()).any(|it| it == line.as_bytes());
    // Each part excludes fewer than it has bytes, so one of these is free.
    let length = bytes.len() + fields.iter().map(|(_, value)| value.len()).sum::<usize>();
    (0..=length)
        .map(|number| format!("part-{number}-of-form"))
        .find(|line| {
            !holds(bytes, line) && !fields.iter().any(|(_, value)| holds(value.as_bytes(), line))
        })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_part_holds_the_line_that_parts_them() {
        let file = File {
            name: "ora\"\r\nx: y.ics".to_owned(),
            media_type: "text/calendar",
            bytes: Bytes::from_static(b"--part-0-of-form--\r\npart-1-of-form"),
        };
        let form = form(&[("chat_id", "7")], ("document", &file));
        assert_eq!(form.content_type, "multipart/form-data; boundary=part-2-of-form");
        let text = std::str::from_utf8(&form.body).unwrap();
        assert_eq!(text.matches("--part-2-of-form").count(), 3, "two parts and the end");
        assert!(text.contains("filename=\"orax: y.ics\"\r\n"), "{text}");
        assert!(text.contains("\r\n\r\n7\r\n"), "{text}");
    }
}
