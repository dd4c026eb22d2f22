//! The house stands: imports point only down, and each floor keeps its absences.

use std::fs;
use std::path::{Path, PathBuf};

/// Floors from the ground up; modules of one floor are strangers to one another.
const FLOORS: &[&[&str]] = &[
    &["ids", "time", "diagnostic", "parallel"],
    &["text"],
    &["directory", "booking", "cases", "people"],
    &["flow"],
    &["store"],
    &["conversation"],
    &["telegram", "web"],
    &["app"],
];

fn floor_of(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

fn sources() -> Vec<(String, PathBuf, String)> {
    fn walk(dir: &Path, out: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, out);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                out.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    walk(&root, &mut paths);
    paths
        .into_iter()
        .filter_map(|path| {
            let inside = path.strip_prefix(&root).unwrap();
            let first = inside.components().next()?.as_os_str().to_str()?.to_owned();
            let module = first.trim_end_matches(".rs").to_owned();
            let text = fs::read_to_string(&path).unwrap();
            (module != "lib" && module != "main").then_some((module, path, text))
        })
        .collect()
}

/// Code without its comments: what is said about a thing is not a use of it.
fn code(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or("")).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_module_has_a_floor() {
    for (module, path, _) in sources() {
        assert!(floor_of(&module).is_some(), "{} stands on no floor", path.display());
    }
}

#[test]
fn imports_point_only_down() {
    let mut wrong = Vec::new();
    for (module, path, text) in sources() {
        let here = floor_of(&module).unwrap();
        for piece in code(&text).split("crate::").skip(1) {
            let used: String = piece
                .chars()
                .take_while(|character| character.is_alphanumeric() || *character == '_')
                .collect();
            let Some(there) = floor_of(&used) else { continue };
            let neighbour = there == here && used != module && here != 0;
            if there > here || neighbour {
                wrong.push(format!("{}: {module} uses {used}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "imports that do not point down:\n{}", wrong.join("\n"));
}

#[test]
fn low_floors_are_pure() {
    const FORBIDDEN: &[&str] = &[
        "async fn",
        "tokio::",
        "std::env",
        "std::fs",
        "std::net",
        "SystemTime",
        "Instant::now",
        "Timestamp::now",
        "getrandom",
        "tracing::",
        "println!",
        "eprintln!",
    ];
    let mut wrong = Vec::new();
    for (module, path, text) in sources() {
        if floor_of(&module).unwrap() > 3 {
            continue;
        }
        let code = code(&text);
        for word in FORBIDDEN {
            if code.contains(word) {
                wrong.push(format!("{}: {word}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "floors 0 to 3 are pure:\n{}", wrong.join("\n"));
}

#[test]
fn store_and_conversation_have_no_runtime_of_their_own() {
    const FORBIDDEN: &[&str] = &[
        "tokio::spawn",
        "tokio::time",
        "thread::spawn",
        "thread::sleep",
        "SystemTime",
        "Instant::now",
        "getrandom",
    ];
    let mut wrong = Vec::new();
    for (module, path, text) in sources() {
        if !matches!(module.as_str(), "store" | "conversation") {
            continue;
        }
        let code = code(&text);
        for word in FORBIDDEN {
            if code.contains(word) {
                wrong.push(format!("{}: {word}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "floors 4 and 5 are given their clock:\n{}", wrong.join("\n"));
}

#[test]
fn only_app_reads_the_clock_and_makes_randomness() {
    let mut wrong = Vec::new();
    for (module, path, text) in sources() {
        let code = code(&text);
        let reads = ["SystemTime::now", "Instant::now", "getrandom::"];
        if module != "app" && reads.iter().any(|word| code.contains(word)) {
            wrong.push(path.display().to_string());
        }
    }
    assert!(wrong.is_empty(), "the clock and randomness are app's:\n{}", wrong.join("\n"));
}

#[test]
fn every_module_opens_with_its_purpose() {
    let mut wrong = Vec::new();
    for (_, path, text) in sources() {
        if !text.starts_with("//! ") {
            wrong.push(path.display().to_string());
        }
    }
    assert!(wrong.is_empty(), "modules without a purpose:\n{}", wrong.join("\n"));
}
