//! The directory: what is shown, what never is, and what maintainers are told.

use sportello::diagnostic::{Diagnostic, SourceFile};
use sportello::directory::Directory;

fn shipped() -> Vec<SourceFile> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/territory");
    let mut files: Vec<SourceFile> = std::fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            SourceFile::new(format!("territory/{name}"), std::fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

#[test]
fn shipped_territory_has_no_errors() {
    let (directory, mut faults) = Directory::load(&shipped());
    faults.extend(sportello::directory::check::check(&directory, "2026-11-23".parse().unwrap()));
    for f in &faults {
        println!(
            "{} {:?} {} {} {:?}",
            f.code,
            f.severity,
            f.place.as_ref().unwrap(),
            f.message,
            f.help
        );
    }
    let _: Vec<Diagnostic> = faults;
}
