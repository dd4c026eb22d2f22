//! What maintainers write: flows, guards, lexicons; and what they are told when it is wrong.

use sportello::diagnostic::SourceFile;
use sportello::flow::check::*;
use sportello::flow::load::load;

#[test]
fn probe() {
    let mut files = vec![];
    for e in std::fs::read_dir("/work/h/content/flows").unwrap() {
        let p = e.unwrap().path();
        files.push(SourceFile::new(
            format!("flows/{}", p.file_name().unwrap().to_str().unwrap()),
            std::fs::read_to_string(&p).unwrap(),
        ));
    }
    let (flows, faults) = load(&files);
    println!("{}", flows.by_id.len());
    let world = CheckWorld {
        needs: vec![
            "doctor",
            "paediatrician",
            "consultorio",
            "permit-renewal",
            "permit-help",
            "permit-questura",
            "social-service",
        ],
        topics: vec!["emergency", "health", "help"],
        municipalities: vec![],
        languages: vec!["it"],
    };
    for fault in faults.iter().chain(&check(&flows, &world)) {
        println!(
            "{} {} {} | {:?} {:?}",
            fault.place.as_ref().unwrap(),
            fault.place.as_ref().unwrap().length,
            fault.code,
            fault.message,
            fault.help
        );
    }
    for f in sportello::flow::messages::referenced_messages(&flows).iter().take(20) {
        println!("{} {:?} {:?} {}", f.id, f.attribute, f.arguments, f.place);
    }
}
