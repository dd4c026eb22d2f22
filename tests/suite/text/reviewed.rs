//! Who reads a sensitive flow in which language: in production only where a named person answered
//! for it, with the reader's own language beneath; and never without a way to help.

use sportello::app::content::Content;
use sportello::conversation::apply;
use sportello::conversation::desk::Desk;
use sportello::conversation::exchange::{Block, Reply};
use sportello::conversation::lane::{Address, Lane};
use sportello::conversation::present::present;
use sportello::diagnostic::SourceFile;
use sportello::directory::Policy;
use sportello::flow::engine;
use sportello::flow::event::{Fact, Input, Navigation, Pause, Step};
use sportello::flow::screen::ChoiceRef;
use sportello::flow::session::Session;
use sportello::ids::{ChatId, FlowId, LanguageTag};
use sportello::text::status::status;

use super::tag;
use crate::shipped_desk::{self, NOW};

/// The shipped desk with other files added.
fn desk(policy: Policy, files: &[(&str, String)]) -> Desk {
    let mut content = Content::embedded();
    for (path, text) in files {
        content.files.retain(|file| *file.path != **path);
        content.files.push(SourceFile::new(*path, text.clone()));
    }
    content.load(policy, NOW.in_rome().date()).0
}

/// Somebody answered for `private.ftl` in this language, for the wording of this hash.
fn review(language: &str, source: &str) -> (String, String) {
    let entry = format!(
        "private.ftl: {{source: \"{source}\", state: reviewed, by: \"Awa\", on: \"2026-11-20\"}}\n"
    );
    (format!("locales/{language}/review.yaml"), entry)
}

/// The hash that `text status` tells for a file.
fn hash_of(file: &str) -> String {
    let states = status(&Content::embedded().below("locales"), &tag("it"));
    let french = states.into_iter().find(|state| state.tag == tag("fr")).unwrap();
    french.files.into_iter().find(|it| it.file == file).unwrap().source
}

struct Reader<'d> {
    desk: &'d Desk,
    session: Session,
}

impl<'d> Reader<'d> {
    /// Somebody who speaks `language` and asks to talk in private; a team stands behind it.
    fn in_private(desk: &'d Desk, language: &str) -> Self {
        let mut reader = Self { desk, session: Session::default() };
        reader.does(Input::Begin { language: Some(tag(language)), flow: None });
        reader.does(Input::Begin { language: None, flow: Some(FlowId::new("private")) });
        reader
    }

    fn does(&mut self, input: Input) {
        let world = self.desk.world();
        let mut step: Step = engine::resume(&world, self.session.clone(), input, NOW);
        while let Pause::Query(query) = &step.pause {
            let wanted = ["none", "open", "opened", "done"];
            let mut exits = query.action.exits().iter().copied();
            let exit = exits.find(|exit| wanted.contains(exit)).unwrap();
            step = engine::resume(&world, step.session, Input::Fact(Fact::exit(exit)), NOW);
        }
        self.session = step.session;
    }

    fn touches(&mut self, is: impl Fn(&ChoiceRef) -> bool) {
        let language = self.session.language.clone().unwrap();
        let screen = engine::screen(&self.desk.world(), &self.session, &language, NOW);
        let choice = screen.choices.iter().find(|choice| is(&choice.reference)).unwrap();
        self.does(Input::Choice(screen.key(&choice.reference)));
    }

    fn reads_in(&mut self, language: &str) {
        self.touches(|it| *it == ChoiceRef::ReadIn(tag(language)));
    }

    fn sees(&self) -> Reply {
        let mut lane: Lane = apply::new_lane(Address::Private(ChatId(7)), NOW);
        lane.session = self.session.clone();
        present(self.desk, &lane, NOW)
    }

    fn node(&self) -> String {
        let frame = self.session.frames.last().unwrap();
        format!("{}.{}", frame.flow, frame.node)
    }

    fn offered(&self) -> Vec<ChoiceRef> {
        let language = self.session.language.clone().unwrap();
        let screen = engine::screen(&self.desk.world(), &self.session, &language, NOW);
        screen.choices.into_iter().map(|choice| choice.reference).collect()
    }
}

fn words(desk: &Desk, language: &str, id: &str) -> String {
    let id = sportello::text::message::MessageId::of(id);
    desk.catalog.text(&tag(language), id, &[]).unwrap().text.into_owned()
}

fn beside(reply: &Reply) -> Vec<(LanguageTag, String)> {
    let beside = reply.blocks.iter().filter_map(|block| match block {
        Block::Beside { text, language, .. } => Some((language.clone(), text.clone())),
        _ => None,
    });
    beside.collect()
}

fn help_is_near(reply: &Reply) {
    for way in [Navigation::Numbers, Navigation::Person, Navigation::Close, Navigation::Home] {
        let touch = sportello::conversation::exchange::Touch::Navigate(way);
        assert!(reply.navigation.iter().any(|button| button.touch == touch), "{way:?}: {reply:#?}");
    }
}

/// The woman with a telephone in Bengali, when nobody answered for anything but what the protocol
/// approved: the Italian.
#[test]
fn an_unreviewed_language_is_read_beside_a_reviewed_one() {
    let desk = shipped_desk::desk(Policy::Production);
    let mut reader = Reader::in_private(&desk, "bn");
    let gate = reader.sees();
    assert_eq!(gate.language, tag("bn"), "asked in her own language first");
    assert_eq!(gate.blocks[0], Block::Text(words(&desk, "bn", "desk-reading")));
    assert_eq!(beside(&gate), [(tag("it"), words(&desk, "it", "desk-reading"))]);
    let offered = [ChoiceRef::ReadIn(tag("it")), ChoiceRef::Flow(FlowId::new("request"))];
    assert_eq!(reader.offered(), offered, "a reviewed language, and a mediator");
    help_is_near(&gate);

    // Words do not slip past the question, and numbers return to it.
    reader.does(Input::Text("কথা".to_owned()));
    reader.does(Input::Navigate(Navigation::Numbers));
    assert_eq!(reader.node(), "numbers.emergency");
    assert_eq!(reader.sees().language, tag("bn"));
    reader.does(Input::Navigate(Navigation::Back));
    assert_eq!(reader.offered(), offered);

    reader.reads_in("it");
    assert_eq!(reader.node(), "private.answerer");
    let screen = reader.sees();
    assert_eq!(screen.language, tag("it"));
    assert_eq!(screen.blocks[0], Block::Text(words(&desk, "it", "private-answerer")));
    assert_eq!(beside(&screen), [(tag("bn"), words(&desk, "bn", "private-answerer"))]);
    let label = &screen.choices[1].label;
    assert!(label.ends_with(" · È uguale") && label.chars().count() <= 40, "{label}");
    help_is_near(&screen);
    // Whoever answers learns her own language.
    assert_eq!(reader.session.language, Some(tag("bn")));

    // A label may be typed in either language.
    reader.does(Input::Text("È uguale".to_owned()));
    assert_eq!(reader.node(), "private.home");
    // Away and back: it is asked anew, and nothing of the choice is kept.
    reader.does(Input::Navigate(Navigation::Close));
    assert!(reader.session.slots.is_empty());
    assert_eq!(beside(&reader.sees()), []);
}

/// A mediator's call is an ordinary request, and leaves nothing of the private part behind.
#[test]
fn a_mediator_is_one_touch_from_the_question() {
    let desk = shipped_desk::desk(Policy::Production);
    let mut reader = Reader::in_private(&desk, "bn");
    reader.touches(|it| *it == ChoiceRef::Flow(FlowId::new("request")));
    assert_eq!(reader.session.frames[0].flow, FlowId::new("request"));
    assert!(reader.session.history.is_empty(), "no way leads back into the private part");
    assert_eq!(reader.sees().language, tag("bn"));
}

#[test]
fn a_named_review_of_the_present_wording_opens_the_language() {
    let (path, entry) = review("fr", &hash_of("private.ftl"));
    let good = desk(Policy::Production, &[(path.as_str(), entry)]);
    // French opens by itself.
    let reader = Reader::in_private(&good, "fr");
    assert_eq!(reader.node(), "private.answerer");
    assert_eq!((reader.sees().language, beside(&reader.sees())), (tag("fr"), Vec::new()));
    // Others are offered it: first whoever is known to read it.
    assert_eq!(Reader::in_private(&good, "wo").offered()[0], ChoiceRef::ReadIn(tag("fr")));
    let mut reader = Reader::in_private(&good, "bn");
    assert_eq!(reader.offered()[..2], ["it", "fr"].map(|it| ChoiceRef::ReadIn(tag(it))));
    reader.reads_in("fr");
    assert_eq!(reader.sees().language, tag("fr"));

    // A change of language within is a change of what has to be asked.
    reader.does(Input::Navigate(Navigation::Language));
    reader.touches(|it| *it == ChoiceRef::Language(tag("fr")));
    assert_eq!((reader.node().as_str(), beside(&reader.sees())), ("private.answerer", Vec::new()));
}

#[test]
fn no_other_review_does() {
    let current = hash_of("private.ftl");
    let unnamed = format!("private.ftl: {{source: \"{current}\", state: reviewed}}\n");
    let draft =
        format!("private.ftl: {{source: \"{current}\", state: draft, by: A, on: 2026-11-20}}\n");
    for entry in [review("fr", "00000000").1, unnamed, draft] {
        let desk = desk(Policy::Production, &[("locales/fr/review.yaml", entry.clone())]);
        let reader = Reader::in_private(&desk, "fr");
        assert!(reader.offered().contains(&ChoiceRef::ReadIn(tag("it"))), "{entry}");
        assert!(!reader.offered().contains(&ChoiceRef::ReadIn(tag("fr"))), "{entry}");
    }
    // One text of many that was reviewed before its source changed closes the whole again.
    let (path, entry) = review("fr", &current);
    let entry = format!(
        "{entry}private-phone: {{source: \"00000000\", state: reviewed, by: A, on: 2026-11-20}}\n"
    );
    let desk = desk(Policy::Production, &[(path.as_str(), entry)]);
    let reader = Reader::in_private(&desk, "fr");
    assert!(!reader.offered().contains(&ChoiceRef::ReadIn(tag("fr"))));
}

#[test]
fn a_whole_locale_can_be_answered_for() {
    let states = status(&Content::embedded().below("locales"), &tag("it"));
    let whole = &states.iter().find(|state| state.tag == tag("ro")).unwrap().source;
    let settings = format!(
        "review: {{state: reviewed, by: Ioana, on: \"2026-11-20\", source: \"{whole}\"}}\n"
    );
    let desk = desk(Policy::Production, &[("locales/ro/locale.yaml", settings)]);
    assert_eq!(Reader::in_private(&desk, "ro").node(), "private.answerer");
}

/// On one's own machine drafts are there to be seen.
#[test]
fn a_rehearsal_asks_nothing() {
    let desk = shipped_desk::desk(Policy::Rehearsal);
    let reader = Reader::in_private(&desk, "bn");
    assert_eq!(reader.node(), "private.answerer");
    assert_eq!((reader.sees().language, beside(&reader.sees())), (tag("bn"), Vec::new()));
}

/// A session that stood in the private part before the wording changed is asked when it is looked
/// at again, and loses nothing.
#[test]
fn a_review_that_ends_asks_those_who_are_within() {
    let (path, entry) = review("fr", &hash_of("private.ftl"));
    let good = desk(Policy::Production, &[(path.as_str(), entry)]);
    let before = Reader::in_private(&good, "fr");
    let now = shipped_desk::desk(Policy::Production);
    let mut reader = Reader { desk: &now, session: before.session.clone() };
    reader.does(Input::Look);
    assert!(reader.offered().contains(&ChoiceRef::ReadIn(tag("it"))));
    assert!(reader.session.said.is_empty(), "nothing to apologise for");
    reader.reads_in("it");
    assert_eq!(reader.node(), before.node());
}

/// Wolof and Tigrinya say that they are drafts, and show French and English beneath, everywhere.
#[test]
fn languages_nobody_answers_for_stand_beside_another() {
    let desk = shipped_desk::desk(Policy::Rehearsal);
    for (language, other) in [("wo", "fr"), ("ti", "en")] {
        let mut reader = Reader { desk: &desk, session: Session::default() };
        reader.does(Input::Begin { language: Some(tag(language)), flow: None });
        let first = reader.sees();
        let draft = [language, other].map(|it| words(&desk, it, "desk-draft"));
        assert!(first.blocks.contains(&Block::Notice(draft[0].clone())), "{first:#?}");
        assert!(beside(&first).contains(&(tag(other), draft[1].clone())), "{first:#?}");
        reader.does(Input::Navigate(Navigation::Home));
        let home = reader.sees();
        assert_eq!(home.language, tag(language));
        assert_eq!(beside(&home)[0], (tag(other), words(&desk, other, "main-start")));
        assert!(!home.blocks.contains(&Block::Notice(draft[0].clone())), "said once");
        // Every word of the other language is there: on the button, or by number beneath.
        let listed = beside(&home).pop().unwrap().1;
        let id = |choice| sportello::text::message::MessageId::attribute("main-start", choice);
        for (index, choice) in ["health", "children", "documents"].into_iter().enumerate() {
            let label = desk.catalog.label(&tag(other), id(choice), &[]).unwrap().text.into_owned();
            let button = &home.choices[index].label;
            let is_listed = listed.contains(&format!("{}. {label}", index + 1));
            assert!(button.ends_with(&label) || is_listed, "{button}: {listed}");
            assert!(button.chars().count() <= 40, "{button}");
        }
    }
}
