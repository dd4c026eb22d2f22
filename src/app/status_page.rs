//! `sportello text status --format html`: the state of every translation as one page that needs
//! nothing else: a table by locale, and below each locale its flows with what waits in them.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::text::status::{Counts, FlowStatus, LocaleStatus, OpenText, TextState};

const STYLE: &str = "
:root { color-scheme: light dark; --line: #8885; --soft: #8882; --good: #3a7d44; --draft: #b8860b; --old: #b3541e; }
body { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem; }
table { border-collapse: collapse; inline-size: 100%; margin-block: 1rem; }
th, td { text-align: start; padding: .35rem .6rem; border-block-end: 1px solid var(--line); }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
.bar { display: flex; block-size: .6rem; min-inline-size: 8rem; background: var(--soft); border-radius: .3rem; overflow: hidden; }
.bar i { display: block; } .bar .reviewed { background: var(--good); } .bar .draft { background: var(--draft); opacity: .55; }
.bar .outdated { background: var(--old); } .bar .missing { background: var(--old); opacity: .5; }
details { margin-block: .4rem; padding: .3rem .6rem; border-inline-start: 3px solid var(--soft); }
summary { cursor: pointer; } code { font-size: .9em; overflow-wrap: anywhere; }
ul.ids { columns: 18rem; padding-inline-start: 1.2rem; margin-block: .3rem; }
section { margin-block: 2.5rem; } p.note { color: color-mix(in srgb, currentColor 75%, transparent); }
";

/// The page.
#[must_use]
pub fn page(states: &[LocaleStatus]) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "Translations" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                h1 { "Translations" }
                p.note {
                    "Reviewed is what a named person answered for, on a day, for the wording that "
                    "the source has now. Draft: nobody did yet. Outdated: the source has changed "
                    "since. In production a sensitive flow is told only where it is reviewed."
                }
                (locales(states))
                @for state in states { (locale(state)) }
            }
        }
    }
}

fn locales(states: &[LocaleStatus]) -> Markup {
    html! {
        table {
            thead { tr {
                th { "Locale" }
                @for name in ["texts", "reviewed", "draft", "outdated", "missing"] {
                    th.number { (name) }
                }
                th { "hash of the source" }
            } }
            tbody {
                @for state in states {
                    tr {
                        th { a href={ "#" (state.tag) } { (state.tag) } }
                        (numbers(&state.counts))
                        td { code { (state.source) } }
                    }
                }
            }
        }
    }
}

fn numbers(counts: &Counts) -> Markup {
    let Counts { total, reviewed, draft, outdated, missing } = counts;
    html! { @for number in [total, reviewed, draft, outdated, missing] { td.number { (number) } } }
}

fn locale(state: &LocaleStatus) -> Markup {
    html! {
        section #(state.tag) {
            h2 { (state.tag) }
            (bar(&state.counts))
            @for flow in &state.flows { (self::flow(state, flow)) }
            details {
                summary { "Files and the hashes of their sources, for reviewing a whole file" }
                table { tbody {
                    @for file in &state.files {
                        tr { td { (file.file) } (numbers(&file.counts)) td { code { (file.source) } } }
                    }
                } }
            }
        }
    }
}

fn flow(state: &LocaleStatus, flow: &FlowStatus) -> Markup {
    let waiting = |wanted: TextState| -> Vec<&OpenText> {
        state.open.iter().filter(|text| text.flow == flow.flow && text.state == wanted).collect()
    };
    let counts = &flow.counts;
    html! {
        details {
            summary {
                strong { (flow.flow) } " · " (counts.reviewed) " of " (counts.total) " reviewed"
                @if counts.outdated > 0 { " · " (counts.outdated) " outdated" }
                @if counts.missing > 0 { " · " (counts.missing) " missing" }
                (bar(counts))
            }
            @for (wanted, name) in [
                (TextState::Outdated, "Outdated"),
                (TextState::Missing, "Missing"),
                (TextState::Draft, "Draft"),
            ] {
                @let texts = waiting(wanted);
                @if !texts.is_empty() {
                    p { (name) ": " (texts.len()) }
                    ul.ids { @for text in texts { li { code { (text.text) } } } }
                }
            }
        }
    }
}

/// How much of it is in each state, as a bar that needs no reading.
fn bar(counts: &Counts) -> Markup {
    let share = |count: usize| count as f64 * 100.0 / counts.total.max(1) as f64;
    let parts = [
        ("reviewed", counts.reviewed),
        ("draft", counts.draft),
        ("outdated", counts.outdated),
        ("missing", counts.missing),
    ];
    html! {
        div.bar aria-hidden="true" {
            @for (name, count) in parts.iter().filter(|(_, count)| *count > 0) {
                i class=(name) style={ "inline-size:" (format!("{:.1}", share(*count))) "%" } {}
            }
        }
    }
}
