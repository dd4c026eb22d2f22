//! A layered layout: a row for each number of steps from the start, in the order of the file.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{detail, escape, is_exception, label};
use crate::flow::model::{Flow, Node, NodeKind, Target};

/// Measures of the picture, in its own units (CSS pixels at full size).
const BOX_WIDTH: usize = 150;
const BOX_HEIGHT: usize = 44;
const GAP_ACROSS: usize = 40;
const GAP_DOWN: usize = 90;
const MARGIN: usize = 30;

const STYLE: &str = "<style>.b{fill:#f3f6fa;stroke:#33526e}.w{fill:#fff7e0}.o{fill:#eee;\
stroke:#777}.e{fill:none;stroke:#33526e}.x{fill:none;stroke:#999;stroke-dasharray:4 3}\
text{font:12px system-ui,sans-serif;text-anchor:middle}.d{fill:#555;font-size:11px}\
.l{fill:#33526e;font-size:10px}</style>";

/// What stands in a box: a node, or where a way leaves the flow.
struct Cell<'f> {
    name: String,
    node: Option<&'f Node>,
    row: usize,
    column: usize,
}

impl Cell<'_> {
    fn left(&self) -> usize {
        MARGIN + self.column * (BOX_WIDTH + GAP_ACROSS)
    }

    fn top(&self) -> usize {
        MARGIN + self.row * (BOX_HEIGHT + GAP_DOWN)
    }

    fn middle(&self) -> usize {
        self.left() + BOX_WIDTH / 2
    }
}

/// A way between two boxes, by their numbers.
struct Edge {
    from: usize,
    to: usize,
    label: String,
    exception: bool,
}

pub(super) fn svg(flow: &Flow) -> String {
    let (cells, edges) = lay_out(flow);
    let columns = cells.iter().map(|cell| cell.column + 1).max().unwrap_or(1);
    let rows = cells.iter().map(|cell| cell.row + 1).max().unwrap_or(1);
    let width = 2 * MARGIN + columns * (BOX_WIDTH + GAP_ACROSS);
    let height = 2 * MARGIN + rows * (BOX_HEIGHT + GAP_DOWN);
    let mut text = String::new();
    let title = escape(flow.id.as_str());
    // Writing to a String cannot fail, so the results are not looked at.
    let _ = writeln!(
        text,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\"><title>{title}</title>{STYLE}\
         <defs><marker id=\"{title}-tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" \
         markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">\
         <path d=\"M0 0 8 4 0 8z\" fill=\"#33526e\"/></marker></defs>"
    );
    let mut taken: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for edge in &edges {
        let (Some(from), Some(to)) = (cells.get(edge.from), cells.get(edge.to)) else { continue };
        let nth = taken.entry((edge.from, edge.to)).or_default();
        draw_edge(&mut text, &title, from, to, edge, *nth);
        *nth += 1;
    }
    for cell in &cells {
        draw_cell(&mut text, cell);
    }
    text.push_str("</svg>\n");
    text
}

fn draw_cell(text: &mut String, cell: &Cell<'_>) {
    let (left, top, middle) = (cell.left(), cell.top(), cell.middle());
    let class = match cell.node {
        None => "b o",
        Some(node) if node.waits() => "b w",
        Some(_) => "b",
    };
    let radius = match cell.node.map(|node| &node.kind) {
        Some(NodeKind::Route { .. }) => 0,
        _ => 10,
    };
    let _ = writeln!(
        text,
        "<rect class=\"{class}\" x=\"{left}\" y=\"{top}\" width=\"{BOX_WIDTH}\" \
         height=\"{BOX_HEIGHT}\" rx=\"{radius}\"/><text x=\"{middle}\" y=\"{}\">{}</text>",
        top + 19,
        escape(&cell.name)
    );
    if let Some(node) = cell.node {
        let _ = writeln!(
            text,
            "<text class=\"d\" x=\"{middle}\" y=\"{}\">{}</text>",
            top + 35,
            escape(&detail(node))
        );
    }
}

fn draw_edge(
    text: &mut String,
    title: &str,
    from: &Cell<'_>,
    to: &Cell<'_>,
    edge: &Edge,
    nth: usize,
) {
    let class = if edge.exception { "x" } else { "e" };
    let (x1, x2) = (from.middle() + 8 * nth, to.middle() + 8 * nth);
    // Down: from the lower to the upper edge. Up, across or to itself: out of the right side,
    // around, and in at the right side.
    let (path, label_x, label_y) = if to.row > from.row {
        let (y1, y2) = (from.top() + BOX_HEIGHT, to.top());
        let bend = usize::midpoint(y1, y2);
        (
            format!("M{x1} {y1} C{x1} {bend} {x2} {bend} {x2} {y2}"),
            usize::midpoint(x1, x2),
            bend.saturating_sub(4) + 12 * nth,
        )
    } else {
        let (x1, y1) = (from.left() + BOX_WIDTH, from.top() + BOX_HEIGHT / 2);
        let (x2, y2) = (to.left() + BOX_WIDTH, to.top() + BOX_HEIGHT / 2 + 6);
        let bend = x1.max(x2) + GAP_ACROSS - 10;
        (
            format!("M{x1} {y1} C{bend} {y1} {bend} {y2} {x2} {y2}"),
            bend,
            usize::midpoint(y1, y2) + 12 * nth,
        )
    };
    let _ =
        writeln!(text, "<path class=\"{class}\" d=\"{path}\" marker-end=\"url(#{title}-tip)\"/>");
    if !edge.label.is_empty() {
        let _ = writeln!(
            text,
            "<text class=\"l\" x=\"{label_x}\" y=\"{label_y}\">{}</text>",
            escape(&edge.label)
        );
    }
}

fn lay_out(flow: &Flow) -> (Vec<Cell<'_>>, Vec<Edge>) {
    let rows = rows(flow);
    let below = rows.values().max().map_or(0, |row| row + 1);
    let mut cells: Vec<Cell<'_>> = Vec::new();
    let mut filled: BTreeMap<usize, usize> = BTreeMap::new();
    for node in &flow.nodes {
        // What nothing leads to stands below everything else; `check` complains about it.
        let row = rows.get(node.id.as_str()).copied().unwrap_or(below);
        let column = filled.entry(row).or_default();
        cells.push(Cell { name: node.id.to_string(), node: Some(node), row, column: *column });
        *column += 1;
    }
    let mut edges = Vec::new();
    for (from, node) in flow.nodes.iter().enumerate() {
        for way in node.ways() {
            let to = match way.target {
                Target::Node(id) => flow.nodes.iter().position(|node| node.id == *id),
                leaving => {
                    let name = leaving_name(leaving);
                    let row = cells.get(from).map_or(0, |cell| cell.row) + 1;
                    Some(leaving_cell(name, row, &mut cells, &mut filled))
                }
            };
            edges.extend(to.map(|to| Edge {
                from,
                to,
                label: label(&way),
                exception: is_exception(&way),
            }));
        }
    }
    (cells, edges)
}

fn leaving_name(target: &Target) -> String {
    match target {
        Target::Node(id) => id.to_string(),
        Target::End => "end".to_owned(),
        Target::Exit(name) => format!("exit {name}"),
        Target::Link(flow) => format!("→ {flow}"),
        Target::CallBack(flow) => format!("⇄ {flow}"),
    }
}

/// The box of a way that leaves the flow; one a row, so that lines stay short.
fn leaving_cell(
    name: String,
    row: usize,
    cells: &mut Vec<Cell<'_>>,
    filled: &mut BTreeMap<usize, usize>,
) -> usize {
    let known = cells.iter().position(|cell| cell.row == row && cell.name == name);
    known.unwrap_or_else(|| {
        let column = filled.entry(row).or_default();
        cells.push(Cell { name, node: None, row, column: *column });
        *column += 1;
        cells.len() - 1
    })
}

/// For every node that can be reached, its steps from the start.
fn rows(flow: &Flow) -> BTreeMap<&str, usize> {
    let mut rows: BTreeMap<&str, usize> = BTreeMap::new();
    let mut queue = std::collections::VecDeque::from([(&flow.start, 0)]);
    while let Some((id, row)) = queue.pop_front() {
        let Some(node) = flow.node(id).filter(|node| !rows.contains_key(node.id.as_str())) else {
            continue;
        };
        rows.insert(node.id.as_str(), row);
        for way in node.ways() {
            if let Target::Node(target) = way.target
                && let Some(target) = flow.node(target)
            {
                queue.push_back((&target.id, row + 1));
            }
        }
    }
    rows
}
