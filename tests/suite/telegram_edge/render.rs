//! Replies as Telegram shows them.

use proptest::prelude::*;
use sportello::conversation::exchange::{Block, Button, EntryField, FactLine, Reply, Touch};
use sportello::flow::event::Navigation;
use sportello::flow::model::Icon;
use sportello::flow::screen::{ChoiceKey, Entry};
use sportello::telegram::lanes::Markup;
use sportello::telegram::render::{self, TEXT_UNITS_MAX, read_touch, write_touch};
use sportello::text::locale::Direction;
use teloxide::types::InlineKeyboardButtonKind;

fn reply(direction: Direction, blocks: Vec<Block>) -> Reply {
    Reply {
        number: 46,
        language: if direction == Direction::LeftToRight { "it" } else { "ar" }.into(),
        direction,
        title: "Sportello".to_owned(),
        blocks,
        choices: Vec::new(),
        entry: None,
        navigation: Vec::new(),
        fallbacks_count: 0,
    }
}

fn choice(key: u32, icon: Option<Icon>, label: &str) -> Button {
    Button { touch: Touch::Choice(ChoiceKey(key)), icon, label: label.to_owned(), language: None }
}

fn way(way: Navigation, icon: Icon, label: &str) -> Button {
    Button {
        touch: Touch::Navigate(way),
        icon: Some(icon),
        label: label.to_owned(),
        language: None,
    }
}

fn fact(icon: Icon, label: &str, text: &str, caveat: Option<&str>, dial: Option<&str>) -> Block {
    Block::Fact(FactLine {
        icon,
        label: label.to_owned(),
        text: text.to_owned(),
        caveat: caveat.map(str::to_owned),
        dial: dial.map(str::to_owned),
    })
}

fn rows(reply: &Reply) -> Vec<Vec<(String, String)>> {
    let keyboard = render::keyboard(reply).inline_keyboard;
    let row = |row: Vec<teloxide::types::InlineKeyboardButton>| {
        row.into_iter()
            .map(|button| match button.kind {
                InlineKeyboardButtonKind::CallbackData(data) => (button.text, data),
                other => panic!("{other:?}"),
            })
            .collect()
    };
    keyboard.into_iter().map(row).collect()
}

fn labels(reply: &Reply) -> Vec<Vec<String>> {
    rows(reply).into_iter().map(|row| row.into_iter().map(|(label, _)| label).collect()).collect()
}

#[test]
fn an_italian_card() {
    let mut card = reply(
        Direction::LeftToRight,
        vec![
            Block::Notice("Fatto.".to_owned()),
            Block::Text("Ecco un posto.\n\nSi entra <senza> appuntamento & subito.".to_owned()),
            Block::Heading("Ambulatorio".to_owned()),
            fact(Icon::Place, "Dove", "via Prova 1\nRomano", Some("da verificare"), None),
            fact(Icon::Phone, "Telefono", "\u{2068}0000 000\u{2069}", None, Some("0000 000")),
        ],
    );
    card.choices = vec![choice(0, Some(Icon::Next), "Un altro posto"), choice(1, None, "Torno")];
    card.navigation = vec![
        way(Navigation::Back, Icon::Back, "Indietro"),
        way(Navigation::Home, Icon::Home, "Inizio"),
        way(Navigation::Language, Icon::Language, "Lingua"),
        way(Navigation::Numbers, Icon::Phone, "Numeri"),
        way(Navigation::Person, Icon::Person, "Persona"),
        way(Navigation::Close, Icon::Close, "Chiudi"),
    ];
    let rendered = render::reply(&card, Markup::Formatted);
    assert_eq!(
        rendered.text,
        "Fatto.\n\nEcco un posto.\n\nSi entra &lt;senza&gt; appuntamento &amp; subito.\n\n\
         <b>Ambulatorio</b>\n\n📍 <b>Dove</b> · <i>da verificare</i>\nvia Prova 1\nRomano\n\n\
         ☎️ <b>Telefono</b>\n0000 000"
    );
    assert_eq!(
        rows(&card),
        [
            vec![
                ("➡️ Un altro posto".to_owned(), "1a.0".to_owned()),
                ("Torno".to_owned(), "1a.1".to_owned())
            ],
            vec![
                ("◀️ Indietro".to_owned(), "1a.B".to_owned()),
                ("🏠 Inizio".to_owned(), "1a.H".to_owned()),
                ("🌐 Lingua".to_owned(), "1a.L".to_owned()),
            ],
            vec![
                ("☎️ Numeri".to_owned(), "1a.N".to_owned()),
                ("💬 Persona".to_owned(), "1a.P".to_owned()),
                ("✖️ Chiudi".to_owned(), "1a.C".to_owned()),
            ],
        ]
    );
    let plain = render::reply(&card, Markup::Plain).text;
    assert!(plain.contains("<senza>") && plain.contains("📍 Dove · da verificare"), "{plain}");
}

#[test]
fn an_arabic_card_starts_every_line_from_the_right_and_ends_it_with_the_picture() {
    let mut card = reply(
        Direction::RightToLeft,
        vec![
            Block::Text("مرحبا\n112 للطوارئ".to_owned()),
            fact(Icon::Phone, "الهاتف", "الطبيب", None, Some("\u{2068}+39 0000\u{2069}")),
        ],
    );
    card.choices = vec![
        choice(0, Some(Icon::Doctor), "طبيب"),
        choice(1, Some(Icon::Place), "Romano di Lombardia e dintorni"),
        choice(2, Some(Icon::Clock), "24"),
    ];
    let rendered = render::reply(&card, Markup::Formatted);
    assert_eq!(
        rendered.text,
        "مرحبا\n\u{200F}112 للطوارئ\n\n\u{200F}<b>الهاتف</b> ☎️\nالطبيب\n+39 0000"
    );
    assert_eq!(
        labels(&card),
        [
            vec!["\u{200F}طبيب 👩‍⚕️".to_owned()],
            vec!["📍 Romano di Lombardia e dintorni".to_owned()],
            vec!["\u{200F}24 🕒".to_owned()],
        ]
    );
}

#[test]
fn a_card_without_words_above_it_starts_with_the_neutral_title() {
    let card = reply(Direction::LeftToRight, vec![Block::Heading("Centro".to_owned())]);
    assert_eq!(render::reply(&card, Markup::Formatted).text, "<b>Sportello</b>\n\n<b>Centro</b>");
    let nothing = reply(Direction::LeftToRight, Vec::new());
    assert_eq!(render::reply(&nothing, Markup::Plain).text, "Sportello");
    let blank = vec![Block::Text(" \n\n ".to_owned()), Block::Heading("Centro".to_owned())];
    let blank = reply(Direction::LeftToRight, blank);
    assert_eq!(render::reply(&blank, Markup::Plain).text, "Sportello\n\nCentro");
}

#[test]
fn an_entry_shows_its_label() {
    let mut asks = reply(Direction::LeftToRight, vec![Block::Text("Quanti anni ha?".to_owned())]);
    let label = "Un numero".to_owned();
    asks.entry = Some(EntryField { entry: Entry::Integer, label, send: "Invia".to_owned() });
    let text = render::reply(&asks, Markup::Formatted).text;
    assert_eq!(text, "Quanti anni ha?\n\n<i>Un numero</i>");
}

#[test]
fn short_choices_stand_two_in_a_row_and_long_ones_alone() {
    let mut menu = reply(Direction::LeftToRight, vec![Block::Text("?".to_owned())]);
    menu.choices = ["Uno", "Due", "Una scelta che è lunga", "Tre", "Quattro", "Cinque"]
        .into_iter()
        .enumerate()
        .map(|(key, label)| choice(u32::try_from(key).unwrap(), None, label))
        .collect();
    menu.navigation = (0..4).map(|_| way(Navigation::Home, Icon::Home, "Inizio")).collect();
    let counts: Vec<usize> = labels(&menu).iter().map(Vec::len).collect();
    assert_eq!(counts, [2, 1, 2, 1, 2, 2]);
    menu.choices = (0..300).map(|key| choice(key, None, "x")).collect();
    let buttons: usize = labels(&menu).iter().map(Vec::len).sum();
    assert_eq!(buttons, 100);
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

#[test]
fn too_long_a_text_loses_paragraphs_and_keeps_facts() {
    let paragraph = "parola & ".repeat(80);
    let text = (0..10).map(|index| format!("{index} {paragraph}")).collect::<Vec<_>>().join("\n\n");
    let card = reply(
        Direction::LeftToRight,
        vec![Block::Text(text), fact(Icon::Phone, "Telefono", "Sempre", None, Some("0000 000"))],
    );
    let plain = render::reply(&card, Markup::Plain).text;
    assert!(units(&plain) <= TEXT_UNITS_MAX, "{}", units(&plain));
    assert!(units(&plain) > TEXT_UNITS_MAX - 800, "{}", units(&plain));
    assert!(plain.starts_with("0 parola"), "{plain}");
    assert!(plain.ends_with("Telefono\nSempre\n0000 000"), "{plain}");

    let one = reply(Direction::LeftToRight, vec![Block::Text("😀 ".repeat(3_000))]);
    let plain = render::reply(&one, Markup::Plain).text;
    assert!(units(&plain) <= TEXT_UNITS_MAX && plain.ends_with('…'), "{}", units(&plain));
}

fn any_touch() -> impl Strategy<Value = Touch> {
    prop_oneof![
        any::<u32>().prop_map(|key| Touch::Choice(ChoiceKey(key))),
        proptest::sample::select(vec![
            Navigation::Back,
            Navigation::Home,
            Navigation::Language,
            Navigation::Numbers,
            Navigation::Person,
            Navigation::Close,
        ])
        .prop_map(Touch::Navigate),
    ]
}

proptest! {
    #![proptest_config(crate::random::cases(256))]

    #[test]
    fn what_a_button_carries_comes_back(screen in any::<u64>(), touch in any_touch()) {
        let data = write_touch(screen, touch);
        prop_assert!(data.len() <= 64);
        prop_assert_eq!(read_touch(&data), (screen, touch));
    }

    #[test]
    fn only_what_we_wrote_is_believed(data in "[0-9a-zA-Z.+-]{0,16}") {
        match read_touch(&data) {
            (screen, Touch::Forged) => prop_assert_eq!(screen, 0),
            (screen, touch) => prop_assert_eq!(write_touch(screen, touch), data),
        }
    }

    #[test]
    fn every_text_fits_and_is_escaped(
        texts in proptest::collection::vec(("(.|\n){0,200}", 0..30usize, 0..4u8), 0..12),
        left in any::<bool>(),
    ) {
        let direction = if left { Direction::RightToLeft } else { Direction::LeftToRight };
        let blocks = texts
            .into_iter()
            .map(|(text, times, kind)| match kind {
                0 => Block::Notice(text.repeat(times)),
                1 => Block::Heading(text),
                2 => fact(Icon::Place, "x", &text.repeat(times), Some("?"), None),
                _ => Block::Text(text.repeat(times)),
            })
            .collect();
        let reply = reply(direction, blocks);
        let html = render::reply(&reply, Markup::Formatted).text;
        let bare = ["<b>", "</b>", "<i>", "</i>"].iter().fold(html, |text, tag| text.replace(tag, ""));
        prop_assert!(!bare.contains('<') && !bare.contains('>'));
        let text = bare.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        prop_assert!(units(&text) <= TEXT_UNITS_MAX);
        prop_assert!(!text.is_empty());
        prop_assert!(render::reply(&reply, Markup::Plain).text.encode_utf16().count() <= TEXT_UNITS_MAX);
    }
}
