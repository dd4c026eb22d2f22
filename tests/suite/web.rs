//! The pages as a browser gets them, over HTTP in process: whole without JavaScript, guarded, calm
//! whatever arrives.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use scraper::{ElementRef, Html};
use sportello::conversation::exchange::{Block, Button, EntryField, FactLine, Reply, Touch};
use sportello::directory::Policy;
use sportello::flow::event::Navigation;
use sportello::flow::model::Icon;
use sportello::flow::screen::Entry;
use sportello::store::memory::MemoryStore;
use sportello::store::{Key, Space, Store};
use sportello::text::locale::Direction;
use sportello::web::assets::{ICON, ICONS, SCRIPT, STYLE};
use sportello::web::page::{self, Frame};

use crate::browser::{self, Answer, Browser, HOST, css, label_of, words};
use crate::faulty::{Fault, Faulty};
use crate::shipped_desk;

const LANGUAGES: [(&str, &str); 5] =
    [("it", "ltr"), ("en", "ltr"), ("ar", "rtl"), ("ro", "ltr"), ("fr", "ltr")];

async fn browser() -> Browser {
    browser_over(Arc::new(MemoryStore::new())).await
}

async fn browser_over(store: Arc<dyn Store>) -> Browser {
    let desk = shipped_desk::desk(Policy::Rehearsal);
    let conversation = shipped_desk::conversation_over(desk, store).await;
    Browser::new(browser::router(conversation, shipped_desk::NOW), "it")
}

/// Begins in a language, at home or at a flow.
async fn begin(browser: &mut Browser, language: &str, flow: &str) -> Answer {
    let path = if flow.is_empty() { "/".to_owned() } else { format!("/a/{language}_{flow}") };
    let first = browser.get(&path).await;
    let press = first
        .presses()
        .into_iter()
        .find(|press| press.fields.contains(&("language".to_owned(), language.to_owned())))
        .unwrap();
    browser.touch(&press).await
}

/// What every page owes to everybody.
fn assert_whole(page: &Answer, language: &str, direction: &str) {
    let place = format!("{} in {language}:\n{}", page.path, page.body);
    let html = page.html();
    let root = html.root_element();
    assert_eq!(root.attr("lang"), Some(language), "{place}");
    assert_eq!(root.attr("dir"), Some(direction), "{place}");
    assert_ne!(page.words_of("title"), "", "{place}");
    let headings: Vec<String> = html.select(&css("h1")).map(words).collect();
    assert!(headings.len() == 1 && !headings[0].is_empty(), "one heading: {place}");
    let skip = html.select(&css("body > :first-child")).next().unwrap();
    let target = skip.attr("href").and_then(|href| href.strip_prefix('#')).unwrap();
    assert!(html.select(&css(&format!("main#{target}"))).next().is_some(), "{place}");
    assert_ne!(words(skip), "", "{place}");
    for form in html.select(&css("form")) {
        assert_eq!(form.attr("method"), Some("post"), "{place}");
        assert!(form.select(&css("button")).next().is_some(), "a form can be sent: {place}");
    }
    for button in html.select(&css("button")) {
        assert_ne!(label_of(button), "", "a button has a word: {place}");
        let is_inside = |name: &str| {
            let mut around = button.ancestors().filter_map(ElementRef::wrap);
            around.any(|it| it.value().name() == name)
        };
        // What the script shows and answers itself is never seen without it.
        let is_the_scripts = button.attr("type") == Some("button") && is_inside("dialog");
        assert!(is_inside("form") != is_the_scripts, "a button does something: {place}");
    }
    for input in html.select(&css("input:not([type=hidden]), textarea, select")) {
        let label = format!("label[for='{}']", input.attr("id").unwrap());
        assert!(html.select(&css(&label)).next().is_some(), "{place}");
    }
    let ids: Vec<&str> = html.select(&css("[id]")).filter_map(|it| it.attr("id")).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{place}");
    for dialog in html.select(&css("dialog")) {
        assert_eq!(dialog.attr("open"), None, "shown by the script alone: {place}");
    }
    assert_only_our_script(&html, &place);
    for element in html.select(&css("*")) {
        assert_ne!(element.attr("style"), Some(""), "{place}");
        for (name, value) in element.value().attrs() {
            assert!(!name.starts_with("on") && name != "style", "{name}: {place}");
            let elsewhere = matches!(name, "src" | "href" | "action") && value.contains("//");
            assert!(!elsewhere, "nothing is loaded from elsewhere: {value} {place}");
        }
    }
}

/// One script, ours, by its address: nothing runs that stands in a page.
fn assert_only_our_script(html: &Html, place: &str) {
    let scripts: Vec<ElementRef<'_>> = html.select(&css("script")).collect();
    assert!(scripts.len() == 1, "{place}");
    assert_eq!(scripts[0].attr("src"), Some(SCRIPT.address().as_str()), "{place}");
    assert_eq!(scripts[0].text().collect::<String>(), "", "{place}");
}

#[tokio::test]
async fn every_page_is_whole_in_every_language() {
    for (language, direction) in LANGUAGES {
        let mut browser = browser().await;
        language.clone_into(&mut browser.languages);
        let first = browser.get("/").await;
        assert_whole(&first, language, direction);
        let labels: Vec<String> = first.presses().into_iter().map(|press| press.label).collect();
        // The most usual first, each in its own script.
        assert_eq!(labels[..5], ["Italiano", "English", "العربية", "Română", "Français"]);
        // All of them, and the field in which a name of one can be written.
        assert_eq!(labels.len(), 21, "{labels:?}");
        let home = begin(&mut browser, language, "").await;
        assert_whole(&home, language, direction);
        // Into everything the menu offers, and everything that offers.
        for first in 0..home.presses().len() {
            let mut browser = self::browser().await;
            language.clone_into(&mut browser.languages);
            let home = begin(&mut browser, language, "").await;
            let page = browser.touch(&home.presses()[first]).await;
            assert_eq!(page.status, StatusCode::OK);
            assert_whole(&page, language, direction);
        }
        let mut browser = self::browser().await;
        language.clone_into(&mut browser.languages);
        let field = begin(&mut browser, language, "consultorio").await;
        assert!(field.field().is_some_and(|field| !field.label.is_empty()), "{}", field.body);
        assert_whole(&field, language, direction);
    }
}

/// A form works by its own attributes: nothing waits for a script to fill it in.
#[tokio::test]
async fn every_button_of_every_page_leads_to_a_page() {
    let mut ways = vec![Vec::<usize>::new()];
    let mut count = 0;
    while let Some(way) = ways.pop() {
        let mut browser = browser().await;
        let mut page = begin(&mut browser, "it", "").await;
        for press in &way {
            page = browser.touch(&page.presses()[*press]).await;
        }
        assert_eq!(page.status, StatusCode::OK, "{way:?}: {}", page.body);
        assert_ne!(page.words_of("h1"), "", "{way:?}");
        count += 1;
        if way.len() < 2 {
            ways.extend((0..page.presses().len()).map(|press| {
                let mut way = way.clone();
                way.push(press);
                way
            }));
        }
    }
    println!("{count} pages");
    assert!(count > 60, "{count}");
}

#[tokio::test]
async fn every_answer_is_guarded() {
    let mut browser = browser().await;
    let mut answers = vec![
        browser.get("/").await,
        browser.get("/closed").await,
        browser.get("/a/it_doctor").await,
    ];
    let assets = [
        browser.get(&STYLE.address()).await,
        browser.get(&SCRIPT.address()).await,
        browser.get(&ICONS.address()).await,
        browser.get(&ICON.address()).await,
        browser.get(STYLE.path).await,
        browser.get("/assets/style.css?v=another").await,
    ];
    for (method, path) in [
        (Method::GET, "/nowhere"),
        (Method::GET, "/begin"),
        (Method::DELETE, "/"),
        (Method::HEAD, "/"),
    ] {
        let request = browser.request(method, path).body(Body::empty()).unwrap();
        answers.push(browser.send(request).await);
    }
    answers.push(browser.post("/begin", &[("language", "it")]).await);
    answers.push(browser.post("/", &[("touch", "nh")]).await);
    answers.push(foreign(&mut browser).await);
    for answer in &answers {
        assert_eq!(answer.header("cache-control"), "no-store", "{}", answer.path);
    }
    for asset in &assets {
        // What is the same for everybody is kept by who asked for exactly that, and only then.
        let kept = asset.header("cache-control").contains("immutable");
        let is_exact = asset.path.contains("?v=") && !asset.path.ends_with("another");
        assert_eq!(asset.status, StatusCode::OK, "{}", asset.path);
        assert_eq!(kept, is_exact, "{}", asset.path);
        assert!(kept || asset.header("cache-control") == "no-cache", "{}", asset.path);
        assert_eq!(asset.header("set-cookie"), "", "{}", asset.path);
    }
    for answer in answers.iter().chain(&assets) {
        let policy = answer.header("content-security-policy");
        for part in ["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'"] {
            assert!(policy.contains(part), "{}: {policy}", answer.path);
        }
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{}", answer.path);
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{}", answer.path);
        assert_eq!(answer.header("x-frame-options"), "DENY", "{}", answer.path);
    }
}

async fn foreign(browser: &mut Browser) -> Answer {
    let request = browser
        .request(Method::POST, "/begin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::ORIGIN, "https://elsewhere.example")
        .body(Body::from("language=it"))
        .unwrap();
    browser.send(request).await
}

#[tokio::test]
async fn only_our_own_pages_send_forms() {
    let mut browser = browser().await;
    assert_eq!(foreign(&mut browser).await.status, StatusCode::FORBIDDEN);
    assert_eq!(browser.cookie, None, "nothing began");
    let own = format!("http://{HOST}");
    for headers in [
        vec![("origin", own.as_str())],
        vec![("origin", own.as_str()), ("sec-fetch-site", "same-origin")],
        // Browsers older than both headers.
        vec![],
    ] {
        let mut request = browser
            .request(Method::POST, "/begin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        for (name, value) in headers {
            request = request.header(name, value);
        }
        let answer = browser.send(request.body(Body::from("language=it")).unwrap()).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn unknown_addresses_lead_home() {
    let mut browser = browser().await;
    for path in ["/nowhere", "/console", "/a", "/a/b/c", "/assets/x.js", "/%FF", "/begin"] {
        let request = browser.request(Method::GET, path).body(Body::empty()).unwrap();
        let answer = browser.send(request).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
        assert_eq!(answer.header("location"), "/", "{path}");
    }
}

/// Whatever a form brings that no form of ours has, the person stays where they are.
#[tokio::test]
async fn strange_forms_change_nothing_and_lead_back() {
    let mut browser = browser().await;
    let before = begin(&mut browser, "it", "doctor").await.words_of("main");
    let large = format!("key=1&screen=1&text={}", "x".repeat(64 * 1024));
    let bodies: [(&str, Vec<u8>); 9] = [
        ("application/x-www-form-urlencoded", large.into_bytes()),
        ("application/x-www-form-urlencoded", b"key=1&screen=1&text=\xff\xfe".to_vec()),
        ("application/x-www-form-urlencoded", b"\x00\xff\xff".to_vec()),
        ("application/x-www-form-urlencoded", Vec::new()),
        ("application/x-www-form-urlencoded", b"key=1".to_vec()),
        ("application/x-www-form-urlencoded", b"key=-1&screen=1&touch=nh".to_vec()),
        ("application/x-www-form-urlencoded", b"key=99999999999999999999999&screen=1".to_vec()),
        ("application/json", br#"{"key":1,"screen":1,"touch":"nh"}"#.to_vec()),
        ("multipart/form-data", b"key=1&screen=1&touch=nh".to_vec()),
    ];
    for (kind, body) in bodies {
        let shown = String::from_utf8_lossy(&body[..body.len().min(40)]).into_owned();
        let request = browser
            .request(Method::POST, "/")
            .header(header::CONTENT_TYPE, kind)
            .body(Body::from(body))
            .unwrap();
        let answer = browser.send(request).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{kind} {shown}");
        assert_eq!(answer.header("location"), "/", "{kind} {shown}");
    }
    let after = browser.get("/").await.words_of("main");
    assert!(after.contains("Per chi è il medico?"), "{after}");
    assert_eq!(after.contains("Bambino"), before.contains("Bambino"));
    for body in ["", "flow=doctor", "language=", "language=xx&flow=nothing", "language=it&flow=%FF"]
    {
        let request = browser
            .request(Method::POST, "/begin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .unwrap();
        let answer = browser.send(request).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{body}");
    }
}

#[tokio::test]
async fn forged_and_stale_touches_are_told_apart_from_present_ones() {
    let mut browser = browser().await;
    let home = begin(&mut browser, "it", "").await;
    let mut forged = home.press("Salute");
    for touch in ["x", "c", "czzzz", "cffffffff", "c0", "n", "nq", "\u{202E}", "<script>"] {
        forged.fields.iter_mut().filter(|(name, _)| name == "touch").for_each(|(_, value)| {
            touch.clone_into(value);
        });
        let page = browser.touch(&forged).await;
        assert_eq!(page.status, StatusCode::OK, "{touch}");
        assert!(page.body.contains("Quella scelta era di prima"), "{touch}: {}", page.body);
        assert!(page.body.contains("Di che cosa hai bisogno?"), "{touch}");
    }
    let press = browser.get("/").await.press("Salute");
    let health = browser.touch(&press).await;
    // The page before, kept open or brought back by the browser.
    let stale = browser.touch(&home.press("Documenti")).await;
    assert!(stale.body.contains("Quella scelta era di prima"), "{}", stale.body);
    assert_eq!(stale.words_of("h1"), health.words_of("h1"));
    // Leaving works from any page.
    let closed = browser.touch(&home.press("Chiudi")).await;
    assert_eq!(closed.path, "/closed");
}

/// A double tap, a reload, a proxy that repeats.
#[tokio::test]
async fn a_form_sent_twice_is_applied_once() {
    let mut browser = browser().await;
    let home = begin(&mut browser, "it", "").await;
    let health = browser.touch(&home.press("Salute")).await;
    let who = browser.touch(&health.press("Medico o pediatra")).await;
    let back = who.press("Indietro");
    let once = browser.touch(&back).await;
    let twice = browser.touch(&back).await;
    assert_eq!(once.words_of("main"), twice.words_of("main"));
    assert_eq!(twice.words_of("h1"), "Salute");
    let field = {
        let page = browser.touch(&twice.press("Consultorio: donna, coppia, famiglia")).await;
        page.field().unwrap()
    };
    let first = browser.write(&field, "nowhere").await;
    let second = browser.write(&field, "nowhere").await;
    assert_eq!(first.words_of("main"), second.words_of("main"));
    let third = browser.write(&second.field().unwrap(), "nowhere").await;
    assert_ne!(third.words_of("h1"), "", "another try is another try: {}", third.body);
}

#[tokio::test]
async fn the_cookie_is_opaque_and_only_for_us() {
    let store = Arc::new(MemoryStore::new());
    let mut browser = browser_over(store.clone()).await;
    let answer = browser.post("/begin", &[("language", "it")]).await;
    let cookie = answer.header("set-cookie").to_owned();
    for part in ["HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Max-Age") && !cookie.contains("Expires"), "it ends with the browser");
    let token = browser.cookie.clone().unwrap().trim_start_matches("s=").to_owned();
    assert_eq!(token.len(), 32, "24 bytes nobody can guess: {token}");
    let raw = data_encoding::BASE64URL_NOPAD.decode(token.as_bytes()).unwrap();
    let (from, to) = (Key::start_of(Space::Lane), Key::new(Space::Lane, &[&[0xFF; 17]]));
    let records = store.scan(&from, &to, 10).await.unwrap();
    assert_eq!(records.len(), 1);
    for (key, stored) in &records {
        for bytes in [key.as_bytes(), &stored.value[..]] {
            assert!(!bytes.windows(raw.len()).any(|window| window == raw), "the store knows it");
        }
    }
    let mut other = Browser::new(
        browser::router(shipped_desk::conversation(Policy::Production).await, shipped_desk::NOW),
        "it",
    );
    for cookie in ["s=", "s=short", &format!("s={}", "A".repeat(32)), "t=x", "s=%%%; s=.", "s"] {
        other.cookie = Some(cookie.to_owned());
        let page = other.get("/").await;
        assert!(page.body.contains("Français"), "an unknown cookie begins anew: {cookie}");
    }
}

#[tokio::test]
async fn addresses_say_nothing_of_the_person() {
    let mut browser = browser().await;
    let page = begin(&mut browser, "it", "doctor").await;
    let page = browser.touch(&page.press("Bambino, fino a 13 anni")).await;
    let page = browser.write(&page.field().unwrap(), "Treviglio").await;
    browser.touch(&page.press("Senza permesso di soggiorno")).await;
    let home = browser.get("/").await;
    browser.touch(&home.press("Chiudi")).await;
    let known = ["/", "/begin", "/closed", "/a/it_doctor"];
    for address in &browser.addresses {
        assert!(known.contains(&address.as_str()), "{address}");
    }
}

#[tokio::test]
async fn closing_ends_the_cookie_and_the_visit() {
    let mut browser = browser().await;
    let page = begin(&mut browser, "it", "doctor").await;
    let kept = browser.cookie.clone();
    let answer = browser.touch_only(&page.press("Chiudi")).await;
    assert_eq!(answer.header("location"), "/closed");
    assert!(answer.header("set-cookie").contains("Max-Age=0"), "{:?}", answer.headers);
    assert_eq!(browser.cookie, None);
    let closed = browser.get("/closed").await;
    for word in ["medico", "Medico", "pediatra"] {
        assert!(!closed.body.contains(word), "{}", closed.body);
    }
    assert!(browser.get("/").await.body.contains("Français"), "the next one begins anew");
    // Somebody who kept the cookie finds nothing either, and can do nothing with it.
    browser.cookie = kept;
    let page_after = browser.get("/").await;
    assert!(page_after.body.contains("Français"), "{}", page_after.body);
    let answer = browser.touch_only(&page.press("Bambino, fino a 13 anni")).await;
    assert_eq!(answer.header("location"), "/closed");
}

#[tokio::test]
async fn erasing_ends_the_visit_too() {
    let mut browser = browser().await;
    let page = begin(&mut browser, "it", "my_data").await;
    let page = browser.touch(&page.press("Cancellare")).await;
    let page = browser.touch(&page.press("Sì, cancella")).await;
    assert_eq!(page.path, "/closed");
    assert_eq!(browser.cookie, None);
}

#[tokio::test]
async fn the_first_page_speaks_the_browsers_language() {
    for (header, language, direction) in [
        ("ar,en;q=0.5", "ar", "rtl"),
        ("de-DE,de;q=0.9,ro;q=0.8", "ro", "ltr"),
        ("fr-CA", "fr", "ltr"),
        ("", "it", "ltr"),
        ("xx", "it", "ltr"),
        ("*", "it", "ltr"),
        (";;;q=,,\"<script>", "it", "ltr"),
    ] {
        let mut browser = browser().await;
        header.clone_into(&mut browser.languages);
        let page = browser.get("/").await;
        let html = page.html();
        assert_eq!(html.root_element().attr("lang"), Some(language), "“{header}”");
        assert_eq!(html.root_element().attr("dir"), Some(direction), "“{header}”");
    }
}

#[tokio::test]
async fn a_poster_speaks_its_own_language_to_whoever_has_chosen_none() {
    for (path, language, direction, tile) in [
        ("/a/ar_doctor", "ar", "rtl", "العربية"),
        ("/a/ro_", "ro", "ltr", "Română"),
        ("/a/fr", "fr", "ltr", "Français"),
        ("/a/it_doctor", "it", "ltr", "Italiano"),
        // No language of ours: the browser's.
        ("/a/xx_doctor", "en", "ltr", "Italiano"),
    ] {
        let mut browser = browser().await;
        "en-GB,en;q=0.8".clone_into(&mut browser.languages);
        let page = browser.get(path).await;
        let html = page.html();
        assert_eq!(html.root_element().attr("lang"), Some(language), "{path}");
        assert_eq!(html.root_element().attr("dir"), Some(direction), "{path}");
        assert_eq!(page.words_of("form button").split_whitespace().next(), Some(tile), "{path}");
    }
    // One touch, and the journey begins in that language.
    let mut browser = browser().await;
    "en".clone_into(&mut browser.languages);
    let page = begin(&mut browser, "ar", "doctor").await;
    assert_whole(&page, "ar", "rtl");
    assert!(page.body.contains("لمن الطبيب؟"), "{}", page.body);
}

/// A code on a poster is read by scanners and previews too: looking begins nothing.
#[tokio::test]
async fn looking_at_a_poster_changes_nothing() {
    let store = Arc::new(MemoryStore::new());
    let mut browser = browser_over(store.clone()).await;
    let before = store.latest();
    for path in ["/a/ar_doctor", "/a/ar_", "/a/xx_nothing", "/a/%3Cscript%3E", "/a/it_%3Cb%3E"] {
        let page = browser.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert_eq!(page.header("set-cookie"), "", "{path}");
        assert!(!page.body.contains("<b>"), "{path}");
        assert_only_our_script(&page.html(), path);
    }
    let (from, to) = (Key::start_of(Space::Lane), Key::new(Space::Lane, &[&[0xFF; 17]]));
    assert!(store.scan(&from, &to, 10).await.unwrap().is_empty());
    assert_eq!(store.latest(), before);
    // And a visit that is going on is not disturbed by it.
    let page = begin(&mut browser, "it", "consultorio").await;
    browser.get("/a/ar_doctor").await;
    assert_eq!(browser.get("/").await.words_of("main h1"), page.words_of("main h1"));
}

#[tokio::test]
async fn a_failing_store_is_told_calmly_and_keeps_the_place() {
    let behind = Arc::new(MemoryStore::new());
    // The records' own beginning, the first page's form, then trouble.
    let script = [Fault::None, Fault::None, Fault::Failed];
    let mut browser = browser_over(Arc::new(Faulty::new(behind, script))).await;
    let mut page = begin(&mut browser, "it", "").await;
    let mut calm = None;
    for _ in 0..3 {
        let answer = browser.touch(&page.press("Salute")).await;
        if answer.status == StatusCode::SERVICE_UNAVAILABLE {
            calm = Some(answer);
            break;
        }
        page = browser.touch(&answer.press("Menu")).await;
    }
    let calm = calm.expect("the store failed");
    assert_whole(&calm, "it", "ltr");
    assert!(calm.body.contains("C’è un problema nostro"), "{}", calm.body);
    assert_eq!(calm.header("cache-control"), "no-store");
    // The same form again, as a browser's reload sends it.
    let again = browser.touch(&page.press("Salute")).await;
    assert_eq!(again.status, StatusCode::OK);
    assert_eq!(again.words_of("h1"), "Salute");
}

const HOSTILE: &str = "<script>alert(1)</script>\"'&<img src=x onerror=alert(1)>";

fn hostile_reply() -> Reply {
    let text = || HOSTILE.to_owned();
    let button =
        |touch| Button { touch, icon: None, label: text(), language: Some(HOSTILE.into()) };
    Reply {
        number: 1,
        language: "it".into(),
        direction: Direction::LeftToRight,
        title: text(),
        blocks: vec![
            Block::Notice(text()),
            Block::Text(text()),
            Block::Heading(text()),
            Block::Fact(FactLine {
                icon: Icon::Phone,
                label: text(),
                text: text(),
                caveat: Some(text()),
                dial: Some("\" onclick=\"alert(1)".to_owned()),
            }),
        ],
        choices: vec![button(Touch::Forged)],
        entry: Some(EntryField { entry: Entry::Text { max: 9 }, label: text(), send: text() }),
        navigation: [Navigation::Home, Navigation::Close]
            .map(|way| button(Touch::Navigate(way)))
            .into(),
        fallbacks_count: 0,
    }
}

#[test]
fn hostile_words_stay_words() {
    let frame = Frame {
        title: HOSTILE.to_owned(),
        skip: HOSTILE.to_owned(),
        idle: [HOSTILE; 3].map(str::to_owned),
    };
    let page = page::screen(&hostile_reply(), &frame, 1, None).into_string();
    let html = Html::parse_document(&page);
    assert_only_our_script(&html, &page);
    assert_eq!(html.select(&css("img")).count(), 0, "{page}");
    for element in html.select(&css("*")) {
        assert!(element.value().attrs().all(|(name, _)| !name.starts_with("on")), "{page}");
    }
    let heading = html.select(&css("h1")).next().unwrap();
    assert_eq!(heading.text().collect::<String>(), HOSTILE);
}

/// What people write is understood or asked about, and never stands on the page as they wrote it;
/// marks that turn the direction of what follows do not get through.
#[tokio::test]
async fn what_people_write_does_not_reach_the_page_as_markup() {
    for written in
        [HOSTILE, "\u{202E}oilgiverT", "\u{2067}\u{2067}Treviglio", "{ $language }", "\0"]
    {
        let mut browser = browser().await;
        let page = begin(&mut browser, "it", "consultorio").await;
        let answer = browser.write(&page.field().unwrap(), written).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_whole(&answer, "it", "ltr");
        assert_only_our_script(&answer.html(), written);
        assert!(!answer.body.contains("alert(1)") && !answer.body.contains("<img"));
        assert!(!answer.body.contains(['\u{202E}', '\u{2067}']), "{}", answer.body);
        assert_ne!(answer.words_of("h1"), "");
    }
    // Longer than any answer: cut, not refused.
    let mut browser = browser().await;
    let page = begin(&mut browser, "it", "consultorio").await;
    let answer = browser.write(&page.field().unwrap(), &"a".repeat(10_000)).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.field().is_some(), "still asked: {}", answer.body);
}

/// A page is never heavier than a slow connection bears, and its one style sheet is there.
#[tokio::test]
async fn the_style_sheet_is_served() {
    let mut browser = browser().await;
    let page = browser.get("/").await;
    let html = page.html();
    for link in html.select(&css("link[rel=stylesheet]")) {
        let answer = browser.get(link.attr("href").unwrap()).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.header("content-type").starts_with("text/css"));
    }
}

/// The lane of a browser is of the web: nothing is ever sent to it unasked.
#[tokio::test]
async fn a_visit_owes_nothing_to_telegram() {
    let store = Arc::new(MemoryStore::new());
    let mut browser = browser_over(store.clone()).await;
    let page = begin(&mut browser, "it", "doctor").await;
    browser.touch(&page.press("Bambino, fino a 13 anni")).await;
    assert!(store.outbox().await.unwrap().is_empty());
}
