//! The room's words: what the pages name is what the list has, and phrases are told back.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use sportello::conversation::desk::SOURCE_LANGUAGE;
use sportello::directory::Policy;
use sportello::ids::LanguageTag;
use sportello::store::credentials::PASSPHRASE_CHARS_MIN;
use sportello::text::message::MessageId;
use sportello::web::console::phrases::{PHRASES, id_of};
use sportello::web::console::words::MESSAGES;

use crate::shipped_desk;

#[test]
fn the_list_of_messages_is_what_the_pages_name() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/console");
    let mut named = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.ends_with("words.rs") {
            continue;
        }
        let text = fs::read_to_string(path).unwrap();
        named.extend(text.split("\"console-").skip(1).filter_map(|rest| {
            let name = rest.split('"').next()?;
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
            name.bytes().all(plain).then(|| format!("console-{name}"))
        }));
    }
    let listed: BTreeSet<String> = MESSAGES.iter().map(|(id, _)| (*id).to_owned()).collect();
    assert_eq!(named, listed);
}

#[test]
fn every_phrase_is_in_every_language_and_told_back() {
    let desk = shipped_desk::desk(Policy::Rehearsal);
    let source = LanguageTag::new(SOURCE_LANGUAGE);
    for tag in ["it", "en", "ar", "ro", "fr"] {
        let language = LanguageTag::new(tag);
        for name in PHRASES {
            let id = id_of(name);
            let told = desk.catalog.text(&language, MessageId::of(&id), &[]).unwrap();
            assert_eq!(told.locale.tag, language, "{id}");
            let back = format!("back-{tag}-{name}");
            let back = desk.catalog.text(&source, MessageId::of(&back), &[]);
            assert_eq!(back.is_some(), tag != SOURCE_LANGUAGE, "{id} in {tag}");
        }
    }
}

/// What must never be said to her, in the source language.
#[test]
fn no_phrase_promises_what_cannot_be_kept() {
    let desk = shipped_desk::desk(Policy::Rehearsal);
    let source = LanguageTag::new(SOURCE_LANGUAGE);
    for name in PHRASES {
        let id = id_of(name);
        let told = desk.catalog.text(&source, MessageId::of(&id), &[]).unwrap().text.to_lowercase();
        for word in
            ["al sicuro", "anonim", "nessuno lo saprà", "per sempre", "arriviamo", "segreto"]
        {
            assert!(!told.contains(word), "{id} says {word}");
        }
    }
}

#[test]
fn the_rule_that_is_told_is_the_rule() {
    let desk = shipped_desk::desk(Policy::Rehearsal);
    let source = LanguageTag::new(SOURCE_LANGUAGE);
    for id in ["console-passphrase-rule", "console-passphrase-short"] {
        let told = desk.catalog.text(&source, MessageId::of(id), &[]).unwrap().text;
        assert!(told.contains(&format!("almeno {PASSPHRASE_CHARS_MIN} caratteri")), "{told}");
    }
}
