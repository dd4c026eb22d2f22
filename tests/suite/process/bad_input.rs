//! What is wrong is said, all of it, with what to do; nothing is started and nothing is broken.

use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use super::harness::*;

/// Settings with faults of every kind, each on a line of its own.
const FAULTY_SETTINGS: &str = "\
listen = \"nowhere\"
cache_mb = 48
session_days = 0
backup_keep = 3
policy = [\"production\"]
webhook_url = \"https://desk.example/telegram\"
";

#[test]
fn all_faults_of_the_settings_are_told_at_once_and_nothing_starts() {
    let place = Place::with_settings(FAULTY_SETTINGS);
    let mut command = place.command(&["serve"]);
    command.env("SPORTELLO_STORE", "cellar").env("TELOXIDE_TOKEN", "not-a-token-of-mine");
    let ran = Desk::try_start(command).err().expect("nothing starts");
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{ran:?}");
    for said in [
        "sportello.toml:1:1",
        "sportello.toml:2:1",
        "there is no setting `cache_mb`",
        "cache_mib",
        "sportello.toml:3:1",
        "whole number from 1 to 3650",
        "sportello.toml:4:1",
        "means nothing without `backup_directory`",
        "sportello.toml:5:1",
        "takes one value",
        "sportello.toml:6:1",
        "needs `webhook_secret`",
        "SPORTELLO_STORE",
        "TELOXIDE_TOKEN",
    ] {
        assert!(ran.err.contains(said), "{said:?} is not said:\n{}", ran.err);
    }
    assert!(!ran.err.contains("not-a-token-of-mine"), "a secret is repeated");
    assert!(!place.data().exists() && !place.key_file().exists());

    let missing = place.run(&["serve", "--config", "elsewhere.toml"]);
    assert!(missing.chain().contains("elsewhere.toml"), "{missing:?}");
}

fn copied(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copied(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn edited(path: &Path, old: &str, new: &str) {
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains(old), "{} has no {old:?}", path.display());
    std::fs::write(path, text.replacen(old, new, 1)).unwrap();
}

#[test]
fn all_faults_of_the_content_are_told_at_once_and_a_running_desk_goes_on() {
    let place = Place::with_settings("root = \"content\"\n");
    let content = place.path("content");
    for folder in ["flows", "locales", "territory"] {
        copied(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &content.join(folder));
    }
    assert_eq!(place.run(&["check", "--root", "content"]).code, Some(0));
    let desk = place.serve_alone();

    edited(&content.join("flows/main.yaml"), "link: health", "link: helth");
    edited(&content.join("flows/health.yaml"), "start: start", "strat: start");
    edited(&content.join("locales/it/main.ftl"), ".health = Salute", ".health = { $");
    let territory = std::fs::read_dir(content.join("territory")).unwrap();
    let territory: Vec<_> = territory.map(|entry| entry.unwrap().path()).collect();
    let yaml = territory.iter().find(|path| path.extension().is_some_and(|end| end == "yaml"));
    std::fs::write(yaml.unwrap(), "surprise: [1, 2\n").unwrap();
    let territory = yaml.unwrap().file_name().unwrap().to_str().unwrap().to_owned();

    let other = place.command(&["serve", "--listen", "127.0.0.1:0", "--data", "other"]);
    let refused = Desk::try_start(other).err().expect("nothing starts on faulty content");
    assert_eq!((refused.code, refused.out.as_str()), (Some(1), ""), "{refused:?}");
    assert!(!place.path("other").exists());
    let checked = place.run(&["check", "--root", "content", "--format", "json"]);
    assert_eq!(checked.code, Some(1), "{checked:?}");
    for said in
        ["flows/main.yaml", "health`?", "flows/health.yaml", "locales/it/main.ftl", &territory]
    {
        assert!(refused.err.contains(said), "{said:?} is not said:\n{}", refused.err);
        assert!(checked.out.contains(said), "{said:?} is not said:\n{}", checked.out);
    }
    assert_eq!(desk.get("/").0, 200, "the running desk is untouched");
    desk.stop();
}

#[test]
fn an_unknown_token_and_an_unreachable_server_leave_the_pages_open() {
    let (server, place) = (server(), Place::new());
    let mut command = with_bot(place.serve_command(), &server);
    command.env("TELOXIDE_TOKEN", "700000001:some-other-token");
    let desk = Desk::start(command);
    assert!(desk.err.wait_for("does not know the token").is_some());
    assert_eq!(desk.get("/").0, 200);
    let (code, body) = desk.ready();
    assert_eq!((code, &body["telegram"], &body["store"]), (503, &false.into(), &true.into()));
    assert!(!desk.err.text().contains("some-other-token"));
    // It is tried again: the token may be issued a minute later.
    assert!(server.wait_until(LIMIT, |_| server.refused() >= 2));
    desk.stop();

    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut command = place.serve_command();
    command
        .env("TELOXIDE_TOKEN", "700000001:loopback-only-token")
        .env("TELOXIDE_API_URL", format!("http://{free}"));
    let desk = Desk::start(command);
    assert!(desk.err.wait_for("no connection to the Bot API server").is_some());
    assert_eq!((desk.get("/").0, desk.ready().0), (200, 503));
    desk.stop();
}

#[test]
fn a_second_process_is_refused_with_the_pid_of_the_first() {
    let place = Place::new();
    let desk = place.serve_alone();
    let second = Desk::try_start(place.serve_command()).err().expect("one process a directory");
    assert!(second.chain().contains(&format!("process {}", desk.pid())), "{second:?}");
    assert_eq!(desk.ready().0, 200);
    let socket = place.data().join("control.sock");
    assert!(socket.exists(), "the second process leaves the first one's socket alone");
    desk.stop();
}

#[test]
fn keys_that_are_missing_exposed_or_wrong_open_nothing_and_say_what_to_do() {
    let place = Place::new();
    place.serve_alone().stop();
    let refused = |said: &[&str]| {
        let ran = Desk::try_start(place.serve_command()).err().expect("it does not open");
        for said in said {
            assert!(ran.chain().contains(said), "{said:?} is not said: {ran:?}");
        }
    };
    let key = std::fs::read(place.key_file()).unwrap();
    std::fs::set_permissions(place.key_file(), PermissionsExt::from_mode(0o644)).unwrap();
    refused(&["can be read by others", "chmod 600"]);
    std::fs::set_permissions(place.key_file(), PermissionsExt::from_mode(0o600)).unwrap();
    std::fs::write(place.key_file(), [7; 32]).unwrap();
    refused(&["belongs to the deployment key"]);
    std::fs::write(place.key_file(), &key[..31]).unwrap();
    refused(&["31 bytes instead of 32"]);
    std::fs::remove_file(place.key_file()).unwrap();
    refused(&["there is no deployment key", "key recovery --restore"]);
    assert!(!place.key_file().exists(), "no new key beside old data");
    std::fs::write(place.key_file(), &key).unwrap();
    std::fs::set_permissions(place.key_file(), PermissionsExt::from_mode(0o600)).unwrap();

    let keyring = place.data().join("keyring");
    let ring = std::fs::read(&keyring).unwrap();
    std::fs::remove_file(&keyring).unwrap();
    refused(&["there is no keyring", "newest copy"]);
    assert!(!keyring.exists(), "no new keyring over old data");
    std::fs::write(&keyring, &ring[..ring.len() - 1]).unwrap();
    refused(&["is damaged", "newest copy"]);
    std::fs::write(&keyring, &ring).unwrap();
    place.serve_alone().stop();
}

#[test]
fn a_damaged_store_is_refused_with_what_to_do() {
    let place = Place::new();
    let desk = place.serve_alone();
    assert_eq!(desk.get("/").0, 200);
    desk.stop();
    let log = place.data().join("store/sled/db");
    let mut bytes = std::fs::read(&log).unwrap();
    let written = bytes.iter().rposition(|byte| *byte != 0).unwrap();
    bytes[..=written].iter_mut().skip(64).for_each(|byte| *byte ^= 0x5a);
    std::fs::write(&log, bytes).unwrap();
    let ran = Desk::try_start(place.serve_command()).err().expect("damage is not served from");
    assert!(ran.chain().contains("damaged"), "{ran:?}");
    assert!(ran.chain().contains("restore"), "it says what to do: {ran:?}");
}

#[test]
fn a_directory_that_cannot_be_written_is_named() {
    // A file stands where the directory would be: nobody can write there, not even root.
    let place = Place::new();
    std::fs::write(place.data(), "").unwrap();
    let ran = Desk::try_start(place.serve_command()).err().expect("there is nowhere to write");
    assert!(ran.chain().contains("data directory"), "{ran:?}");

    // Read-only for an account like any other.
    let place = Place::new();
    std::fs::create_dir(place.data()).unwrap();
    std::fs::set_permissions(place.data(), PermissionsExt::from_mode(0o555)).unwrap();
    let mut command = place.serve_command();
    if std::fs::write(place.data().join("probe"), "").is_ok() {
        // Root writes anywhere, so somebody else tries.
        std::fs::remove_file(place.data().join("probe")).unwrap();
        std::fs::set_permissions(place.path(""), PermissionsExt::from_mode(0o755)).unwrap();
        command.uid(65_534);
    }
    let ran = Desk::try_start(command).err().expect("a read-only directory is refused");
    assert!(ran.chain().contains("data directory"), "{ran:?}");
    assert!(ran.chain().contains("Permission denied"), "{ran:?}");
}

#[test]
fn a_full_disk_stops_the_desk_with_a_clear_word_and_nothing_half_written() {
    let (server, place) = (server(), fast());
    let desk = place.serve(&server);
    arrives(&server, 4_250_001);
    desk.stop();
    let log = place.data().join("store/sled/db");
    // Files may grow by a few of the log's segments, of which opening takes one: what is written
    // beyond fails as on a full disk.
    let blocks = (std::fs::metadata(&log).unwrap().len() + 3 * 2 * 1024 * 1024) / 512;
    let serve = with_bot(place.serve_command(), &server);
    let mut command = Command::new("sh");
    command.args(["-c", &format!("trap '' 25; ulimit -f {blocks}; exec \"$0\" \"$@\"")]);
    command.arg(serve.get_program()).args(serve.get_args());
    command.current_dir(place.path("")).env_clear();
    command.envs(serve.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let desk = Desk::start(command);
    // More than there is room for.
    server.with(|world| {
        for turn in 0..4_000 {
            world.says(4_250_100 + turn % 80, "/start");
        }
    });
    let ended = desk.wait(LIMIT);
    assert_eq!(ended.code(), Some(2), "{}", desk.err.text());
    let last = desk.err.text().lines().last().unwrap_or_default().to_owned();
    assert!(last.starts_with("sportello: the store failed"), "{last}");
    assert!(last.contains("File too large"), "the cause is told: {last}");

    // With room again, all that was acknowledged is there, and the desk goes on.
    let desk = place.serve(&server);
    taps(&server, 4_250_001, "Salute", HEALTH);
    place.run(&["backup", "after.backup"]).json();
    desk.stop();
    assert_eq!(place.run(&["verify", "after.backup"]).json()["sound"], true);
}
