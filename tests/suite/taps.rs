//! How many taps it is from `/start` to where each journey leads: a table in the README, made here.
//!
//! `UPDATE=1` rewrites the table.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::fmt::Write as _;
use std::path::Path;

use sportello::app::content::Content;
use sportello::app::walk::sample_facts;
use sportello::conversation::desk::Desk;
use sportello::directory::Policy;
use sportello::flow::engine;
use sportello::flow::event::{Input, Pause};
use sportello::flow::model::{NodeKind, Target};
use sportello::flow::screen::{Body, ChoiceRef, Screen};
use sportello::flow::session::{Frame, Session};
use sportello::ids::{FlowId, LanguageTag, NodeId};
use sportello::text::message::MessageId;
use sportello::time::Timestamp;

const NOW: Timestamp = Timestamp(1_772_527_200_000);
/// The most taps that a tired person is asked for.
const TAPS_MAX: usize = 6;
/// One tap asks the outside at most so often, where it matters here.
const QUERIES_MAX: usize = 3;
/// Further than this nobody looks.
const DEPTH_MAX: usize = 9;

/// The flows that end at a place of the directory, and the nodes where one stands then: the card,
/// or what is said when no place may be shown.
fn arrivals(desk: &Desk) -> BTreeMap<FlowId, HashSet<NodeId>> {
    let mut found: BTreeMap<FlowId, HashSet<NodeId>> = BTreeMap::new();
    for flow in desk.flows.by_id.values() {
        for node in &flow.nodes {
            if let NodeKind::Card { none, .. } = &node.kind {
                let nodes = found.entry(flow.id.clone()).or_default();
                nodes.insert(node.id.clone());
                if let Target::Node(none) = none {
                    nodes.insert(none.clone());
                }
            }
        }
    }
    found
}

type State = (Vec<Frame>, u16, bool, Option<LanguageTag>);

fn state(session: &Session) -> State {
    (session.frames.clone(), session.shown, session.asking.is_some(), session.language.clone())
}

fn screen_of(desk: &Desk, session: &Session) -> Screen {
    engine::screen(&desk.world(), session, &LanguageTag::new("it"), NOW)
}

/// Whether the question about the municipality is answered or declined, which takes a tap less.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Municipality {
    Declined,
    Told,
}

/// Whoever has touched nothing yet.
fn begun(desk: &Desk) -> Session {
    let begin = Input::Begin { language: None, flow: None };
    engine::resume(&desk.world(), Session::default(), begin, NOW).session
}

/// Where an input leads, whatever the outside answers on the way.
fn reached_by(desk: &Desk, session: Session, input: Input) -> Vec<Session> {
    let (mut reached, mut pending) = (Vec::new(), vec![(session, input, 0)]);
    while let Some((session, input, asked)) = pending.pop() {
        let step = engine::resume(&desk.world(), session, input, NOW);
        match step.pause {
            Pause::Person => reached.push(step.session),
            Pause::Query(query) if asked < QUERIES_MAX => {
                for fact in sample_facts(&query, &LanguageTag::new("it")) {
                    pending.push((step.session.clone(), Input::Fact(fact), asked + 1));
                }
            }
            Pause::Query(_) => {}
        }
    }
    reached
}

/// The fewest taps from `from`: to each flow's first screen, and to each journey's end.
fn taps(
    desk: &Desk,
    from: Session,
    municipality: Municipality,
) -> (BTreeMap<FlowId, (usize, Session)>, BTreeMap<FlowId, usize>) {
    let arrivals = arrivals(desk);
    let mut known = HashSet::from([state(&from)]);
    let mut ahead = VecDeque::from([(from, 0)]);
    let (mut begun, mut reached) = (BTreeMap::new(), BTreeMap::new());
    while let Some((session, depth)) = ahead.pop_front() {
        let screen = screen_of(desk, &session);
        begun.entry(screen.flow.clone()).or_insert_with(|| (depth, session.clone()));
        let arrived = matches!(screen.body, Body::Card { .. })
            || arrivals.get(&screen.flow).is_some_and(|nodes| nodes.contains(&screen.node));
        if arrived {
            reached.entry(screen.flow.clone()).or_insert(depth);
        }
        if depth == DEPTH_MAX {
            continue;
        }
        for choice in &screen.choices {
            // One language is enough: the flows are the same in all.
            if matches!(&choice.reference, ChoiceRef::Language(tag) if tag.as_str() != "it") {
                continue;
            }
            if municipality == Municipality::Told && choice.reference == ChoiceRef::Skip {
                continue;
            }
            let input = Input::Choice(screen.key(&choice.reference));
            for session in reached_by(desk, session.clone(), input) {
                if known.insert(state(&session)) {
                    ahead.push_back((session, depth + 1));
                }
            }
        }
    }
    (begun, reached)
}

fn table(
    desk: &Desk,
    declined: &BTreeMap<FlowId, usize>,
    told: &BTreeMap<FlowId, usize>,
) -> String {
    let mut table = String::from(
        "| journey | taps from `/start` | naming the Comune where asked |\n|---|---|---|\n",
    );
    for (flow, taps) in declined {
        let title = desk
            .catalog
            .text(&LanguageTag::new("it"), MessageId::of(flow.as_str()), &[])
            .map(|words| words.text.into_owned())
            .unwrap_or_default();
        let told = told[flow];
        let _ = writeln!(table, "| {title} (`{flow}`) | {taps} | {told} |");
    }
    table
}

#[test]
fn every_journey_is_at_most_six_taps_away_and_the_readme_says_so() {
    let (desk, _) = Content::embedded().load(Policy::Rehearsal, NOW.in_rome().date());
    let (_, declined) = taps(&desk, begun(&desk), Municipality::Declined);
    let (_, told) = taps(&desk, begun(&desk), Municipality::Told);
    for flow in arrivals(&desk).keys() {
        assert!(declined.contains_key(flow), "`{flow}` is never reached by taps");
        let count = told[flow];
        assert!(count <= TAPS_MAX, "`{flow}` takes {count} taps");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = readme.split_once("<!-- taps -->\n").expect("the table's beginning");
    let (old, after) = rest.split_once("<!-- /taps -->").expect("the table's end");
    let new = table(&desk, &declined, &told);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, format!("{before}<!-- taps -->\n{new}<!-- /taps -->{after}"))
            .unwrap();
    } else {
        assert_eq!(old, new, "run the test with UPDATE=1 to rewrite the table");
    }
}

/// The branches at whose end a place is the right answer, not what one is told on the way: none
/// of them is further than the shortest.
#[test]
fn every_branch_that_ends_at_a_card_is_as_near() {
    let (desk, _) = Content::embedded().load(Policy::Rehearsal, NOW.in_rome().date());
    let (beginnings, _) = taps(&desk, begun(&desk), Municipality::Told);
    for (flow, branches) in [
        ("social_services", &["invited", "court", "asking", "unsaid"][..]),
        ("bereavement", &["after", "go", "unsaid"]),
        ("leaving_reception", &["date", "letter", "unsaid"]),
    ] {
        let (before, session) = &beginnings[&FlowId::from(flow)];
        let screen = screen_of(&desk, session);
        for branch in branches {
            let reference = ChoiceRef::Menu((*branch).into());
            let input = Input::Choice(screen.key(&reference));
            let step = engine::resume(&desk.world(), session.clone(), input, NOW);
            let (_, reached) = taps(&desk, step.session, Municipality::Told);
            let count = before + 1 + reached[&FlowId::from(flow)];
            assert!(count <= TAPS_MAX, "`{branch}` of `{flow}` takes {count} taps");
        }
    }
}
