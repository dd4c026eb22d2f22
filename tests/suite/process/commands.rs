//! The commands of the contract, each while the desk runs and while none does.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use serde_json::{Value, json};
use sportello::app::house;
use sportello::store::keyring::{DeploymentKey, KeyFileKeeper, Vault};

use super::harness::*;
use crate::bot_api::server::Server;

const KNOWN: i64 = 4_240_001;
const OTHER: i64 = 4_240_002;
const STRANGER: i64 = 4_240_009;

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// The letters of a printed recovery sheet.
fn sheet_of(printed: &str) -> String {
    let lines: Vec<&str> = printed.lines().collect();
    let blank: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].is_empty()).collect();
    lines[blank[0] + 1..blank[1]].join("\n")
}

/// The 32 digits that stand for a chat.
fn digits_of(place: &Place, chat: i64) -> String {
    let key = DeploymentKey::load(&place.key_file(), KeyFileKeeper::Ourselves).unwrap().unwrap();
    let vault = Vault::open(&place.data().join("keyring"), key, &house::entropy());
    let lane = vault.unwrap().unwrap().keys().lane_id(1, 700_000_001, chat);
    data_encoding::HEXLOWER.encode(&lane.0)
}

fn kept(place: &Place, server: &Server, reference: &str) -> Value {
    place.run_with(server, &["person", "export", reference]).json()["kept"].clone()
}

#[test]
fn a_backup_is_taken_both_ways_verified_and_restored_on_a_bare_machine() {
    let (server, place) = (server(), fast());
    let desk = place.serve(&server);
    arrives(&server, KNOWN);
    taps(&server, KNOWN, "Salute", HEALTH);
    let (alive, stopped) = (place.path("alive.backup"), place.path("stopped.backup"));
    let taken = place.run(&["backup", text(&alive)]).json();
    assert_eq!(taken["file"], json!(alive));
    desk.stop();
    place.run(&["backup", text(&stopped)]).json();
    for backup in [&alive, &stopped] {
        // Only the newest keyring of a directory is kept: it opens the older data as well.
        drop(std::fs::copy(
            place.path("stopped.backup.keyring"),
            place.path("alive.backup.keyring"),
        ));
        let found = place.run(&["verify", text(backup)]).json();
        assert_eq!((&found["sound"], &found["unreadable"]), (&json!(true), &json!(0)));
        assert_eq!(std::fs::metadata(backup).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let before = kept(&place, &server, &KNOWN.to_string());
    assert_eq!(before["language"], "it");

    // A bare machine: paper, and a stick with the backup and its keyring.
    let sheet = sheet_of(&place.run(&["key", "recovery"]).out);
    let bare = fast();
    for name in ["stopped.backup", "stopped.backup.keyring"] {
        std::fs::copy(place.path(name), bare.path(name)).unwrap();
    }
    let refused = bare.run(&["restore", "stopped.backup"]);
    assert!(refused.chain().contains("key recovery --restore"), "{refused:?}");
    let typed = bare.run_typing(&["key", "recovery", "--restore"], &sheet.to_lowercase());
    assert_eq!(typed.code, Some(0), "{typed:?}");
    assert!(bare.run(&["restore", "stopped.backup"]).json()["restored"].as_u64().unwrap() > 0);
    assert_eq!(kept(&bare, &server, &KNOWN.to_string()), before);
    let again = bare.run(&["restore", "stopped.backup"]);
    assert!(again.chain().contains("not empty"), "{again:?}");
    let desk = bare.serve(&server);
    taps(&server, KNOWN, "Medico", "Per chi");
    // Not beside a running desk, and the desk does not mind.
    let held = bare.run(&["restore", "stopped.backup"]);
    assert!(held.chain().contains(&desk.pid().to_string()), "{held:?}");
    desk.stop();

    // One flipped byte is found.
    let mut bytes = std::fs::read(&stopped).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&stopped, bytes).unwrap();
    let damaged = place.run(&["verify", text(&stopped)]);
    assert!(damaged.chain().contains("is not sound"), "{damaged:?}");
}

#[test]
fn a_person_is_shown_and_forgotten_by_either_reference_in_life_and_after() {
    let (server, place) = (server(), fast());
    let desk = place.serve(&server);
    for chat in [KNOWN, OTHER] {
        arrives(&server, chat);
    }
    let by_digits = digits_of(&place, KNOWN);
    assert_eq!(kept(&place, &server, &KNOWN.to_string()), kept(&place, &server, &by_digits));
    assert_eq!(kept(&place, &server, &STRANGER.to_string()), Value::Null);

    // Forgetting in life wipes the chat, erases, and answers the same for a stranger.
    let forgotten = place.run(&["person", "forget", &KNOWN.to_string()]).json();
    let unknown = place.run(&["person", "forget", &STRANGER.to_string()]).json();
    for answer in [&forgotten, &unknown] {
        assert_eq!(answer["erased"], true);
    }
    assert_eq!(forgotten["chat"], unknown["chat"]);
    let left = server.with(|world| newest(world, KNOWN).to_owned());
    assert!(!left.contains(MENU), "the chat was not wiped: {left:?}");
    assert_eq!(kept(&place, &server, &KNOWN.to_string()), Value::Null);
    assert_eq!(kept(&place, &server, &OTHER.to_string())["language"], "it");
    desk.stop();

    // The same with nobody running; the number needs the token, the digits do not.
    let bare_number = place.run(&["person", "export", &OTHER.to_string()]);
    assert!(bare_number.chain().contains("TELOXIDE_TOKEN"), "{bare_number:?}");
    let nonsense = place.run(&["person", "export", "someone"]);
    assert!(nonsense.chain().contains("32 hexadecimal digits"), "{nonsense:?}");
    let digits = digits_of(&place, OTHER);
    assert_eq!(place.run(&["person", "export", &digits]).json()["kept"]["language"], "it");
    assert_eq!(place.run(&["person", "forget", &digits]).json()["erased"], true);
    assert_eq!(kept(&place, &server, &OTHER.to_string()), Value::Null);

    // Who was forgotten begins anew. Who asks for it by touch is left on a neutral screen.
    let desk = place.serve(&server);
    arrives(&server, KNOWN);
    taps(&server, KNOWN, "Altro", HEALTH);
    taps(&server, KNOWN, "I miei dati", "Qui vedi");
    taps(&server, KNOWN, "Cancellare", "Vuoi davvero");
    taps(&server, KNOWN, "Sì, cancella", "Servizi della Bassa");
    // The keys wait until no update of before can come again, which the simulation plays; the
    // chat does not wait, and who comes back is somebody new.
    let alone = server.wait_until(LIMIT, |world| world.chats[&KNOWN].messages.len() == 1);
    assert!(alone, "only the neutral screen is left");
    arrives(&server, KNOWN);
    desk.stop();
}

#[test]
fn the_recovery_sheet_and_a_new_key_work_both_ways() {
    let place = Place::new();
    let desk = place.serve_alone();
    let warned = |desk: &Desk| {
        let warnings = desk.ready().1["warnings"].clone();
        warnings.as_array().unwrap().iter().any(|it| it.as_str().unwrap().contains("sheet"))
    };
    assert!(warned(&desk));
    let sheet = sheet_of(&place.run(&["key", "recovery"]).out);
    let mistyped = if sheet.starts_with('0') { 'W' } else { '0' };
    let wrong = format!("{mistyped}{}", &sheet[1..]);
    let refused = place.run_typing(&["key", "recovery", "--confirm"], &wrong);
    assert!(refused.chain().contains("group 1"), "{refused:?}");
    assert!(warned(&desk));
    assert_eq!(
        place.run_typing(&["key", "recovery", "--confirm"], &sheet).json()["confirmed"],
        true
    );
    assert!(!warned(&desk), "a confirmed sheet needs no warning");

    std::fs::create_dir(place.path("stick")).unwrap();
    let backup = place.path("stick/desk.backup");
    place.run(&["backup", text(&backup)]).json();
    let before = std::fs::read(place.key_file()).unwrap();
    place.run(&["key", "rotate"]).json();
    let between = std::fs::read(place.key_file()).unwrap();
    assert_ne!(before, between);
    assert!(warned(&desk), "the new key has no sheet yet");
    assert_eq!(place.run(&["verify", text(&backup)]).json()["sound"], true);
    let old = place.run_typing(&["key", "recovery", "--confirm"], &sheet);
    assert!(old.chain().contains("another key"), "{old:?}");
    desk.stop();

    // With nobody running: where backups lie is remembered.
    place.run(&["key", "rotate"]).json();
    assert_ne!(between, std::fs::read(place.key_file()).unwrap());
    assert_eq!(place.run(&["verify", text(&backup)]).json()["sound"], true);
    let sheet = sheet_of(&place.run(&["key", "recovery"]).out);
    assert_eq!(
        place.run_typing(&["key", "recovery", "--confirm"], &sheet).json()["confirmed"],
        true
    );
    let desk = place.serve_alone();
    assert!(!warned(&desk));
    let socket = std::fs::metadata(place.data().join("control.sock")).unwrap();
    assert_eq!(socket.permissions().mode() & 0o777, 0o600);
    desk.stop();
}

#[test]
fn an_erasure_leaves_a_verified_backup_behind_where_backups_are_scheduled() {
    let server = server();
    let schedule = "backup_directory = \"backups\"\nbackup_keep = 1\n";
    let place = Place::with_settings(&format!("{FAST}{schedule}"));
    std::fs::create_dir(place.path("backups")).unwrap();
    let desk = place.serve(&server);
    for chat in [KNOWN, OTHER] {
        arrives(&server, chat);
    }
    // What the schedule wrote at the start.
    assert!(desk.err.wait_for("a scheduled backup was written").is_some());
    let early = place.path("early.backup");
    place.run(&["backup", text(&early)]).json();
    place.run(&["person", "forget", &KNOWN.to_string()]).json();
    let backups = files_below(&place.path("backups"));
    let names: Vec<_> = backups.iter().map(|(path, _)| path.clone()).collect();
    let data = names.iter().find(|path| path.extension().is_some_and(|end| end == "backup"));
    let fresh = data.unwrap_or_else(|| panic!("no backup among {names:?}"));
    assert_eq!(place.run(&["verify", text(fresh)]).json()["sound"], true);
    // The one from before opens no more: not her, and not through the others.
    let dead = place.run(&["verify", text(&early)]);
    assert_eq!(dead.code, Some(1), "{dead:?}");

    // A backup that cannot be written: the old key stays, and it is said.
    std::fs::rename(place.path("backups"), place.path("away")).unwrap();
    let waits = place.run(&["person", "forget", &OTHER.to_string()]);
    assert!(waits.chain().contains("waits for a new backup"), "{waits:?}");
    std::fs::rename(place.path("away"), place.path("backups")).unwrap();
    assert_eq!(place.run(&["verify", text(fresh)]).json()["sound"], true);
    desk.stop();
    // The next start ends it, backup first.
    let desk = place.serve(&server);
    assert!(desk.err.wait_for("an erasure is complete").is_some());
    desk.stop();
    assert_eq!(kept(&place, &server, &OTHER.to_string()), Value::Null);
}

#[test]
fn every_command_shows_an_example_and_faults_of_use_exit_with_two() {
    let place = Place::new();
    for command in [
        "",
        "serve",
        "check",
        "try",
        "text",
        "text dump",
        "text status",
        "flow",
        "flow graph",
        "flow walk",
        "backup",
        "verify",
        "restore",
        "person",
        "person forget",
        "person export",
        "key",
        "key recovery",
        "key rotate",
    ] {
        let mut arguments: Vec<&str> = command.split_whitespace().collect();
        arguments.push("--help");
        let help = place.run(&arguments);
        assert_eq!(help.code, Some(0), "{help:?}");
        assert!(help.out.contains("Example: "), "{command} has no example:\n{}", help.out);
    }
    let unknown = place.run(&["backpu"]);
    assert_eq!((unknown.code, unknown.out.as_str()), (Some(2), ""), "{unknown:?}");
    assert!(unknown.err.contains("'backup'"), "{unknown:?}");
    assert!(!place.data().exists(), "asking for help opens nothing");
    assert_eq!(place.run(&["check"]).code, Some(0));
    let missing = place.run(&["verify", "nothing.backup"]);
    assert!(missing.chain().contains("deployment key"), "{missing:?}");
}

#[test]
fn operators_are_invited_listed_and_disabled_both_ways() {
    let (server, place) = (server(), fast());
    let add = |handle: &str| {
        let args = ["operator", "add", "Somebody", "--handle", handle, "--role", "reception"];
        place.run_with(&server, &[&args[..], &["--no-ties", "--format", "json"]].concat())
    };
    let list = || place.run_with(&server, &["operator", "list", "--format", "json"]).json();
    let invited = add("op-1").json();
    assert_eq!(invited["id"].as_str().unwrap().len(), 32);
    assert!(invited["telegram_start"].as_str().unwrap().starts_with("join-"));
    assert!(invited["console_path"].as_str().unwrap().starts_with("/console/"));
    let desk = place.serve(&server);
    add("op-2").json();
    let listed = list();
    let handles: Vec<&str> =
        listed.as_array().unwrap().iter().map(|it| it["handle"].as_str().unwrap()).collect();
    assert_eq!(handles.len(), 2, "nobody invented beside a bot: {listed}");
    place.run_with(&server, &["operator", "disable", "op-1"]).json();
    // The chain is closed, so there is none to try; it is said why.
    let refused = place.run_with(&server, &["drill"]);
    assert!(refused.err.contains("closed") && refused.err.contains("risk"), "{}", refused.err);
    desk.stop();
    place.run_with(&server, &["operator", "disable", "op-2"]).json();
    assert!(list().as_array().unwrap().iter().all(|it| it["active"] == json!(false)));
    let unknown = place.run_with(&server, &["operator", "disable", "op-3"]);
    assert!(unknown.err.contains("no such operator"), "{}", unknown.err);
}

#[test]
fn a_local_run_opens_with_invented_operators_and_drills_them() {
    let place = fast();
    let desk = place.serve_alone();
    let listed = place.run(&["operator", "list", "--format", "json"]).json();
    let listed = listed.as_array().unwrap();
    assert_eq!(listed.len(), 4);
    assert!(listed.iter().all(|it| it["invented"] == json!(true) && it["on_duty"] == json!(true)));
    let drill = place.run(&["drill", "--team", "reception"]).json();
    assert_eq!(drill["reference"].as_str().unwrap().len(), 4);
    assert_eq!(place.run(&["drill", "--reports"]).json(), json!([]));
    desk.stop();
}

#[test]
fn the_audit_is_verified_both_ways_and_a_head_that_was_noted_is_asked_for() {
    let (server, place) = (server(), fast());
    let desk = place.serve(&server);
    let add =
        ["operator", "add", "Anna B.", "--handle", "op-1", "--role", "reception", "--no-ties"];
    assert_eq!(place.run(&add).code, Some(0));
    let running = place.run(&["audit", "verify"]).json();
    desk.stop();
    let alone = place.run(&["audit", "verify"]).json();
    assert_eq!((&running, &running["whole"]), (&alone, &json!(true)));
    assert!(alone["entries"].as_u64().unwrap() >= 1);
    let head = alone["head"].as_str().unwrap();
    assert_eq!(place.run(&["audit", "verify", "--head", head]).json(), alone);
    let other = format!("1:{}", "0".repeat(64));
    let broken = place.run(&["audit", "verify", "--head", &other]);
    assert_eq!(broken.code, Some(1), "{}", broken.err);
    let told: Value = serde_json::from_str(&broken.out).unwrap();
    assert_eq!((&told["whole"], &told["first_broken"]), (&json!(false), &json!(1)));
    assert_eq!(place.run(&["audit", "verify", "--head", "nonsense"]).code, Some(2));
}

#[test]
fn the_recovery_key_of_cases_is_printed_once_in_two_halves() {
    let (server, place) = (server(), fast());
    let desk = place.serve(&server);
    let printed = place.run(&["key", "recovery", "--cases"]);
    assert_eq!(printed.code, Some(0), "{}", printed.err);
    assert!(printed.out.contains("half 1 of 2") && printed.out.contains("half 2 of 2"));
    let again = place.run(&["key", "recovery", "--cases"]);
    assert_eq!(again.code, Some(2));
    assert!(!again.out.contains("half"), "nothing is printed that is not in use");
    desk.stop();
    assert_eq!(place.run(&["key", "recovery", "--cases"]).code, Some(2));
    let replaced = place.run(&["key", "recovery", "--cases", "--replace"]);
    assert_eq!(replaced.code, Some(0), "{}", replaced.err);
    assert_ne!(replaced.out, printed.out);
}
