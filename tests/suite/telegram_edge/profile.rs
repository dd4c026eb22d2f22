//! The bot's profile.

use sportello::ids::LanguageTag;
use sportello::telegram::profile::{calls, changed};
use sportello::text::catalog::Catalog;

#[test]
fn only_what_changed_is_set_again() {
    let source = LanguageTag::new("it");
    let (catalog, _) = Catalog::load(&[], &source);
    let all = calls(&catalog, &source);
    // Without words nothing is said; the menu needs none.
    let parts: Vec<&str> = all.iter().map(|call| call.part.as_str()).collect();
    assert_eq!(parts, ["SetChatMenuButton:"]);
    assert_eq!(&all[0].body[..], br#"{"menu_button":{"type":"commands"}}"#);
    let mark = all[0].mark;
    assert_eq!(changed(all.clone(), |_| None).len(), 1);
    assert_eq!(changed(all.clone(), |_| Some([0; 32])).len(), 1);
    assert!(changed(all, |part| (part == "SetChatMenuButton:").then_some(mark)).is_empty());
}
