//! Updates as Telegram writes them, and as nobody should.

use proptest::prelude::*;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use sportello::conversation::exchange::{Gesture, Inbound, Touch};
use sportello::conversation::lane::Address;
use sportello::flow::event::{Input, Navigation};
use sportello::flow::screen::ChoiceKey;
use sportello::ids::{ChatId, LaneId, TelegramMessageId, UpdateKey};
use sportello::telegram::receive::{CallbackId, NOBODY, Reader, Received, read};
use sportello::time::Timestamp;

fn pseudonym(chat: ChatId) -> LaneId {
    LaneId(i128::from(chat.0).to_be_bytes())
}

fn read_text(text: &str) -> Option<Received> {
    let raw = RawValue::from_string(text.to_owned()).ok()?;
    let reader = Reader { username: "SportelloBot", lane: &pseudonym };
    Some(read(&raw, reader, Timestamp(5)))
}

fn received(update: &Value) -> (Inbound, Option<CallbackId>) {
    match read_text(&update.to_string()) {
        Some(Received::Inbound { inbound, callback }) => (inbound, callback),
        other => panic!("{other:?}"),
    }
}

fn private(fields: Value) -> Value {
    message(&json!({"id": 42, "type": "private", "first_name": "A"}), fields)
}

fn group(fields: Value) -> Value {
    message(&json!({"id": -100_123, "type": "supergroup", "title": "G"}), fields)
}

fn message(chat: &Value, fields: Value) -> Value {
    let mut message = json!({
        "message_id": 9, "date": 1_700_000_000, "chat": chat,
        "from": {"id": 42, "is_bot": false, "first_name": "A", "language_code": "ar"},
    });
    let Value::Object(fields) = fields else { panic!("an object") };
    message.as_object_mut().unwrap().extend(fields);
    json!({"update_id": 77, "message": message})
}

fn gesture(update: &Value) -> Gesture {
    received(update).0.gesture
}

fn written(text: &str) -> Gesture {
    gesture(&private(json!({"text": text})))
}

fn begin(language: Option<&str>, flow: Option<&str>) -> Gesture {
    Gesture::Input(Input::Begin { language: language.map(Into::into), flow: flow.map(Into::into) })
}

#[test]
fn a_private_text_comes_with_all_that_is_known_of_it() {
    let (inbound, callback) = received(&private(json!({"text": "ciao\u{1F600}"})));
    assert_eq!(inbound.lane, pseudonym(ChatId(42)));
    assert_eq!(inbound.address, Address::Private(ChatId(42)));
    assert_eq!(inbound.key, UpdateKey(77));
    assert_eq!(inbound.gesture, Gesture::Input(Input::Text("ciao😀".to_owned())));
    assert_eq!(inbound.language_hint.as_deref(), Some("ar"));
    assert_eq!(inbound.message, Some(TelegramMessageId(9)));
    assert_eq!(inbound.received, Timestamp(5));
    assert!(callback.is_none());
}

#[test]
fn commands_are_ways_and_unknown_ones_are_words() {
    for (text, way) in [
        ("/menu", Navigation::Home),
        ("/menu@SportelloBot", Navigation::Home),
        ("/LINGUA", Navigation::Language),
        ("/numeri", Navigation::Numbers),
        ("/persona", Navigation::Person),
        ("/chiudi now", Navigation::Close),
    ] {
        assert_eq!(written(text), Gesture::Input(Input::Navigate(way)), "{text}");
    }
    assert_eq!(written("/aiuto"), Gesture::Input(Input::Text("aiuto".to_owned())));
    assert_eq!(written("/"), Gesture::Input(Input::Attachment));
}

#[test]
fn start_payloads() {
    assert_eq!(written("/start ar_doctor"), begin(Some("ar"), Some("doctor")));
    assert_eq!(written("/start ar_"), begin(Some("ar"), None));
    assert_eq!(written("/start _doctor"), begin(None, Some("doctor")));
    assert_eq!(written("/start zh-Hans_my_data"), begin(Some("zh-Hans"), Some("my_data")));
    assert_eq!(written("/start@SportelloBot it_x1"), begin(Some("it"), Some("x1")));
    for plain in [
        "/start",
        "/start doctor",
        "/start AR_doctor",
        "/start ar_Doctor",
        "/start _",
        "/start a_b",
        "/start ../_x",
    ] {
        assert_eq!(written(plain), begin(None, None), "{plain}");
    }
}

#[test]
fn text_is_bounded_and_cleaned() {
    let Gesture::Input(Input::Text(text)) = written(&"م".repeat(9_000)) else { panic!() };
    assert_eq!(text.chars().count(), 4_096);
    assert_eq!(
        written("a\u{0}\u{7}b\tc\u{202E}d\u{2066}e\nf\u{1b}[0m"),
        Gesture::Input(Input::Text("ab cde\nf[0m".to_owned()))
    );
    assert_eq!(written(" \u{200}\u{0}"), Gesture::Input(Input::Text("\u{200}".to_owned())));
    assert_eq!(written("\u{0} \n"), Gesture::Input(Input::Attachment));
    // Joiners are letters' business and stay.
    assert_eq!(written("می‌خواهم"), Gesture::Input(Input::Text("می‌خواهم".to_owned())));
}

#[test]
fn what_is_not_text_is_an_attachment_and_service_messages_are_passed_over() {
    for kind in
        ["sticker", "voice", "photo", "document", "contact", "location", "video_note", "live_photo"]
    {
        let update = private(json!({kind: {"anything": [1, {"x": null}]}, "caption": "words"}));
        assert_eq!(gesture(&update), Gesture::Input(Input::Attachment), "{kind}");
    }
    for kind in
        ["pinned_message", "new_chat_title", "message_auto_delete_timer_changed", "no_such_kind"]
    {
        assert_eq!(gesture(&private(json!({kind: {}}))), Gesture::Ignored, "{kind}");
    }
}

fn tap(data: &str, chat: &Value) -> Value {
    json!({"update_id": 78, "callback_query": {
        "id": "4382bfdwdsb323b2d9", "chat_instance": "1", "data": data,
        "from": {"id": 42, "is_bot": false, "first_name": "A"},
        "message": {"message_id": 5, "date": 0, "chat": chat},
    }})
}

#[test]
fn taps() {
    let chat = json!({"id": 42, "type": "private"});
    let (inbound, callback) = received(&tap("1a.z", &chat));
    assert_eq!(inbound.gesture, Gesture::Tap { screen: 46, touch: Touch::Choice(ChoiceKey(35)) });
    assert_eq!(inbound.message, None, "the message is ours");
    assert_eq!(callback, Some(CallbackId("4382bfdwdsb323b2d9".to_owned())));

    let touch = Touch::Navigate(Navigation::Close);
    assert_eq!(gesture(&tap("7.C", &chat)), Gesture::Tap { screen: 7, touch });
    for forged in [
        "",
        ".",
        "1",
        "1.",
        ".1",
        "01.1",
        "1.01",
        "1.+1",
        "1.X",
        "1.CC",
        "A.1",
        "1.1.1",
        "1.zzzzzzzz",
        "-1.1",
        "\u{0}",
        "1.é",
    ] {
        let expected = Gesture::Tap { screen: 0, touch: Touch::Forged };
        assert_eq!(gesture(&tap(forged, &chat)), expected, "{forged:?}");
    }
    let (inbound, callback) = received(&tap("7.C", &json!({"id": -5, "type": "group"})));
    assert_eq!((inbound.gesture, callback.is_some()), (Gesture::Ignored, true));

    let inline = json!({"update_id": 1, "callback_query": {
        "id": "x", "from": {"id": 42}, "inline_message_id": "q", "chat_instance": "1"}});
    assert_eq!(received(&inline).0.lane, pseudonym(ChatId(42)));
}

fn membership(chat: &Value, old: &Value, new: &Value) -> Value {
    json!({"update_id": 79, "my_chat_member": {
        "chat": chat, "from": {"id": 42}, "date": 0,
        "old_chat_member": old, "new_chat_member": new}})
}

#[test]
fn blocked_and_back() {
    let chat = json!({"id": 42, "type": "private"});
    let group = json!({"id": -42, "type": "group"});
    let channel = json!({"id": -43, "type": "channel"});
    let member = json!({"status": "member", "user": {"id": 1}});
    let kicked = json!({"status": "kicked", "until_date": 0});
    let left = json!({"status": "left"});
    let restricted = json!({"status": "restricted", "is_member": false});
    let admin = json!({"status": "administrator"});
    for (chat, old, new, expected) in [
        (&chat, &member, &kicked, Gesture::Blocked),
        (&chat, &kicked, &member, Gesture::Unblocked),
        (&group, &left, &member, Gesture::Group),
        (&group, &member, &admin, Gesture::Ignored),
        (&group, &admin, &left, Gesture::Blocked),
        (&group, &member, &restricted, Gesture::Blocked),
        (&channel, &left, &admin, Gesture::Ignored),
    ] {
        assert_eq!(gesture(&membership(chat, old, new)), expected, "{chat} {old} {new}");
    }
}

#[test]
fn groups_are_answered_only_when_they_address_us() {
    for (text, expected) in [
        ("/menu", Gesture::Group),
        ("/menu@sportellobot x", Gesture::Group),
        ("/menu@other_bot", Gesture::Ignored),
        ("ciao @SportelloBot!", Gesture::Group),
        ("ciao @SportelloBot2", Gesture::Ignored),
        ("ciao", Gesture::Ignored),
        ("/ ", Gesture::Ignored),
        ("ho bisogno di aiuto", Gesture::Ignored),
    ] {
        assert_eq!(gesture(&group(json!({"text": text}))), expected, "{text}");
    }
    assert_eq!(gesture(&group(json!({"photo": []}))), Gesture::Ignored);
    let moved = gesture(&group(json!({"migrate_to_chat_id": -100_999})));
    assert_eq!(moved, Gesture::Migrated { to: ChatId(-100_999) });
}

#[test]
fn everything_else_is_seen_in_a_lane() {
    let chat = json!({"id": 42, "type": "private"});
    for (update, lane) in [
        (
            json!({"update_id": 1, "edited_message": {"message_id": 1, "chat": chat, "text": "x"}}),
            ChatId(42),
        ),
        (
            json!({"update_id": 1, "channel_post": {"chat": {"id": -7, "type": "channel"}}}),
            ChatId(-7),
        ),
        (json!({"update_id": 1, "poll": {"id": "1"}}), NOBODY),
        (json!({"update_id": 1}), NOBODY),
        (json!({"update_id": 1, "kind_of_next_year": {"message": 3}}), NOBODY),
    ] {
        let (inbound, _) = received(&update);
        assert_eq!(
            (inbound.gesture, inbound.lane),
            (Gesture::Ignored, pseudonym(lane)),
            "{update}"
        );
    }
}

#[test]
fn what_cannot_be_read_is_unparseable_with_its_number_if_it_has_one() {
    for (text, expected) in [
        (r#"{"update_id": 5, "message": {"message_id": "no"}}"#, Some(UpdateKey(5))),
        (
            r#"{"update_id": 5, "message": {"message_id": 99999999999, "chat": {"id": 1, "type": "private"}}}"#,
            Some(UpdateKey(5)),
        ),
        (r#"{"update_id": -5}"#, None),
        ("[]", None),
        ("null", None),
        (r#""update""#, None),
        (
            r#"{"update_id": 5, "message": {"message_id": 1, "chat": {"id": 1, "type": "private"}, "text": "\ud800"}}"#,
            Some(UpdateKey(5)),
        ),
    ] {
        match read_text(text) {
            Some(Received::Unparseable { key }) => assert_eq!(key, expected, "{text}"),
            other => panic!("{text}: {other:?}"),
        }
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 64, 8, |inner| {
        let key = prop_oneof![
            proptest::sample::select(vec![
                "update_id",
                "message",
                "edited_message",
                "callback_query",
                "my_chat_member",
                "chat",
                "id",
                "type",
                "from",
                "text",
                "data",
                "message_id",
                "photo",
                "new_chat_member",
                "status",
            ])
            .prop_map(str::to_owned),
            ".{0,6}",
        ];
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::vec((key, inner), 0..8)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(crate::random::cases(500))]

    #[test]
    fn any_json_is_read_or_set_aside(mut update in any_json(), id in any::<u64>()) {
        prop_assert!(read_text(&update.to_string()).is_some());
        if let Some(fields) = update.as_object_mut() {
            fields.insert("update_id".to_owned(), id.into());
            match read_text(&update.to_string()) {
                Some(Received::Inbound { inbound, .. }) => prop_assert_eq!(inbound.key, UpdateKey(id)),
                Some(Received::Unparseable { key }) => prop_assert_eq!(key, Some(UpdateKey(id))),
                None => prop_assert!(false),
            }
        }
    }

    #[test]
    fn any_text_is_read(text in ".{0,64}") {
        let gesture = written(&text);
        prop_assert!(matches!(gesture, Gesture::Input(_)));
        gesture_in_group_is_never_personal(&text)?;
    }
}

fn gesture_in_group_is_never_personal(text: &str) -> Result<(), TestCaseError> {
    let gesture = gesture(&group(json!({"text": text})));
    prop_assert!(matches!(gesture, Gesture::Group | Gesture::Ignored));
    Ok(())
}
