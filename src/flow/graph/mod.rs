//! A flow as a picture, for those who write it.
//!
//! The promise: the picture is computed from the same ways that the checks walk over, so nothing
//! leads anywhere that the picture does not show; it is one self-contained file without scripts.
//! It deliberately lays out plainly: rows by the number of steps from the start.

mod layout;

use std::fmt::Write as _;

use crate::flow::model::{Flow, Flows, Node, NodeKind, Target};
use crate::flow::ways::{Way, WayName};

/// The flow as a Mermaid flowchart.
#[must_use]
pub fn mermaid(flow: &Flow) -> String {
    let mut text = String::from("flowchart TD\n");
    // Writing to a String cannot fail, so the results are not looked at.
    for node in &flow.nodes {
        let (open, close) = match node.kind {
            NodeKind::Route { .. } => ("{\"", "\"}"),
            NodeKind::Call { .. } | NodeKind::Action { .. } => ("[[\"", "\"]]"),
            NodeKind::Say { .. } => (">\"", "\"]"),
            _ => ("(\"", "\")"),
        };
        let (id, detail) = (&node.id, detail(node));
        let _ = writeln!(text, "  n_{id}{open}{id}<br/>{detail}{close}");
    }
    let _ = writeln!(text, "  start_((\" \")) --> n_{}", flow.start);
    for node in &flow.nodes {
        for way in node.ways() {
            let (target, shape) = mermaid_target(way.target);
            let label = label(&way).replace('"', "'");
            let arrow = if is_exception(&way) { "-.->" } else { "-->" };
            if label.is_empty() {
                let _ = writeln!(text, "  n_{} {arrow} {target}{shape}", node.id);
            } else {
                let _ = writeln!(text, "  n_{} {arrow}|\"{label}\"| {target}{shape}", node.id);
            }
        }
    }
    text
}

fn mermaid_target(target: &Target) -> (String, String) {
    match target {
        Target::Node(id) => (format!("n_{id}"), String::new()),
        Target::End => ("end_".to_owned(), "(((end)))".to_owned()),
        Target::Exit(name) => (format!("exit_{name}"), format!("(((\"{name}\")))")),
        Target::Link(flow) => (format!("link_{flow}"), format!("[/\"{flow}\"/]")),
        Target::CallBack(flow) => (format!("call_{flow}"), format!("[[\"{flow}\"]]")),
    }
}

/// The flow as a picture of its own.
#[must_use]
pub fn svg(flow: &Flow) -> String {
    layout::svg(flow)
}

/// All flows on one page: an index and a picture of each.
#[must_use]
pub fn html(flows: &Flows) -> String {
    let mut page = String::from(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>Flows</title>\n\
         <style>body{font:16px system-ui,sans-serif;margin:2rem}section{margin:3rem 0;\
         overflow-x:auto}svg{max-width:none}</style>\n</head>\n<body>\n<h1>Flows</h1>\n<ul>\n",
    );
    for flow in flows.by_id.values() {
        let id = escape(flow.id.as_str());
        let nodes = flow.nodes.len();
        let _ = writeln!(
            page,
            "<li><a href=\"#{id}\">{id}</a> (revision {}, {nodes} nodes)</li>",
            flow.revision
        );
    }
    page.push_str("</ul>\n");
    for flow in flows.by_id.values() {
        let id = escape(flow.id.as_str());
        let _ = writeln!(page, "<section id=\"{id}\">\n<h2>{id}</h2>\n{}</section>", svg(flow));
    }
    page.push_str("</body>\n</html>\n");
    page
}

/// What a node does, in a few words.
fn detail(node: &Node) -> String {
    match &node.kind {
        NodeKind::Menu { .. } => "menu".to_owned(),
        NodeKind::Ask { slot, .. } => format!("ask {slot}"),
        NodeKind::Say { .. } => "say".to_owned(),
        NodeKind::Route { .. } => "route".to_owned(),
        NodeKind::Call { flow, .. } => format!("call {flow}"),
        NodeKind::Action { action, .. } => action.name().to_owned(),
        NodeKind::Card { need, .. } => format!("card {need}"),
        NodeKind::Offered { .. } => "offered".to_owned(),
        NodeKind::Numbers { topic, .. } => format!("numbers {topic}"),
    }
}

/// The name of a way and its guard.
fn label(way: &Way<'_>) -> String {
    match way.when {
        Some(when) => format!("{}: {when}", way.name.as_str()),
        None => way.name.as_str().to_owned(),
    }
}

/// Ways that nobody chooses.
fn is_exception(way: &Way<'_>) -> bool {
    matches!(way.name, WayName::None | WayName::Fallback | WayName::Invalid | WayName::Timeout)
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(c),
        }
    }
    escaped
}
