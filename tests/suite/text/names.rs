//! Languages found by typing their name, in whatever language and script it is typed.

use sportello::directory::Policy;
use sportello::flow::engine;
use sportello::flow::event::{Input, Navigation};
use sportello::flow::screen::Entry;
use sportello::flow::session::Session;

use super::tag;
use crate::browser::{Browser, router};
use crate::shipped_desk::{self, NOW};

/// How people name languages: their own name, the Italian one, and that of their neighbours.
const NAMES: &str = "
it: italiano, italien, итальянский, 意大利语, الإيطالية, ইতালিয়ান
en: english, inglese, anglais, inglés, الإنجليزية, انگریزی, 英语
ro: română, romana, rumeno, moldoveneste, roumain, румынский
ar: العربية, عربي, arabo, arabe, 3arabi, darija, arabisht
sq: shqip, albanese, albanais, ألبانية
pa: ਪੰਜਾਬੀ, punjabi, panjabi, پنجابی
fr: français, francais, francese, frëngjisht, الفرنسية, farañse
es: español, espanol, spagnolo, espagnol, испанский
uk: українська, ucraino, ukrainien, украинский
ur: اردو, urdu, pakistano, ourdou
bn: বাংলা, bangla, bengalese, bengali, bengalesse
hi: हिन्दी, हिंदी, hindi
wo: wolof, ouolof, senegalese
zh-Hans: 中文, 汉语, cinese, chinois, mandarino, китайский
ru: русский, russo, rusisht, الروسية
pt: português, portugues, portoghese, brasiliano
si: සිංහල, singalese, sinhala, cinghalais
fil: filipino, tagalog, filippino
bs: bosanski, bosniaco, srpski, croato
ti: ትግርኛ, tigrino, tigrinya, tigrigna
";

fn names() -> Vec<(&'static str, &'static str)> {
    let lines = NAMES.lines().filter_map(|line| line.split_once(": "));
    lines.flat_map(|(tag, names)| names.split(", ").map(move |name| (tag, name))).collect()
}

#[test]
fn a_language_is_found_by_any_of_its_names() {
    let desk = shipped_desk::desk(Policy::Rehearsal);
    let names = names();
    assert!(names.len() > 80, "{}", names.len());
    for (wanted, typed) in names {
        // On the first screen of all, and on that of somebody who has another language.
        for begun in [None, Some(if wanted == "it" { "bn" } else { "it" })] {
            let world = desk.world();
            let begin = Input::Begin { language: begun.map(tag), flow: None };
            let mut session = engine::resume(&world, Session::default(), begin, NOW).session;
            if begun.is_some() {
                let there = Input::Navigate(Navigation::Language);
                session = engine::resume(&world, session, there, NOW).session;
            }
            let screen = engine::screen(&world, &session, &tag("it"), NOW);
            assert_eq!(screen.entry, Some(Entry::Language), "it says that one may type");
            let typed_in = Input::Text(typed.to_owned());
            let reached = engine::resume(&world, session, typed_in, NOW).session;
            assert_eq!(reached.language, Some(tag(wanted)), "{typed} from {begun:?}");
        }
    }
}

/// A language that is not spoken here changes nothing, and neither does a word that names none.
#[test]
fn a_language_that_is_not_here_is_not_guessed() {
    let desk = shipped_desk::desk(Policy::Rehearsal);
    for typed in ["tedesco", "xyz", "it or en", "12345"] {
        let world = desk.world();
        let begin = Input::Begin { language: None, flow: None };
        let session = engine::resume(&world, Session::default(), begin, NOW).session;
        let typed_in = Input::Text(typed.to_owned());
        let reached = engine::resume(&world, session.clone(), typed_in, NOW).session;
        assert_eq!((&reached.language, &reached.frames), (&None, &session.frames), "{typed}");
    }
}

/// The kiosk's first page takes a name too, without JavaScript.
#[tokio::test]
async fn the_first_page_takes_a_name() {
    let conversation = shipped_desk::conversation(Policy::Rehearsal).await;
    let router = router(conversation, NOW);
    for (wanted, typed) in [("bn", "বাংলা"), ("zh-Hans", "cinese"), ("ar", "arabe"), ("wo", "ouolof")]
    {
        let mut browser = Browser::new(router.clone(), "it");
        let first = browser.get("/").await;
        let field = first.field().expect("a field to type in");
        assert_ne!(field.label, "");
        let page = browser.write(&field, typed).await;
        assert_eq!(page.html().root_element().attr("lang"), Some(wanted), "{typed}");
    }
    // What names no language leads to the same page again, and begins nothing.
    let mut browser = Browser::new(router, "it");
    let first = browser.get("/").await;
    let page = browser.write(&first.field().unwrap(), "tedesco").await;
    assert!(page.field().is_some_and(|field| field.name == "words") && browser.cookie.is_none());
}
