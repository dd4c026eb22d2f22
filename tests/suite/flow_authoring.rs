//! What maintainers write: flows, guards, lexicons; and what they are told when it is wrong.

use sportello::diagnostic::SourceFile;
use sportello::flow::load::load;

#[test]
fn probe() {
    let file = SourceFile::new("flows/doctor.yaml", include_str!("diagnostics/valid/doctor.yaml"));
    let (flows, faults) = load(&[file]);
    for fault in &faults {
        println!("{:?}", fault);
    }
    println!("{flows:#?}");
    assert!(faults.is_empty());
    for bad in [
        "a: [1",
        "a: 'x\n",
        "{}}",
        "a: *b\n",
        "",
        "- 1\n- 2",
        "a: 1\na: 2",
        "flow: doctor\nrevision: 0\nstart: end\nnodes: {a: {say: true, gotoo: b}, b: {menu: [{choice: A, goto: x, when: 'x <> 3'}]}}\n",
        "\tx: 1",
        "a: 1\n---\nb: 2",
        "a: &x [*x]",
    ] {
        let (_, faults) = load(&[SourceFile::new("flows/doctor.yaml", bad)]);
        println!("== {bad:?}");
        for fault in &faults {
            println!(
                "{} {} {} | {:?} {:?}",
                fault.place.as_ref().unwrap(),
                fault.place.as_ref().unwrap().length,
                fault.code,
                fault.message,
                fault.help
            );
        }
    }
}
