//! What must not be read where it does not belong: chats, names and words.

use super::harness::*;

const CHAT: i64 = 8_675_309_021;
/// Typed by a person; neither is a word of the desk's own.
const WORDS: [&str; 2] = ["parolasegretissima", "Zlatoustovna"];

/// Bytes that a place must not hold: the chat as digits and as a number, and the words.
fn secrets() -> Vec<Vec<u8>> {
    let mut secrets: Vec<Vec<u8>> = WORDS.iter().map(|word| word.as_bytes().to_vec()).collect();
    secrets.push(CHAT.to_string().into_bytes());
    secrets.push(CHAT.to_be_bytes()[3..].to_vec());
    secrets.push(CHAT.to_le_bytes()[..5].to_vec());
    secrets
}

#[track_caller]
fn assert_silent(place: &str, bytes: &[u8]) {
    for secret in secrets() {
        let found = bytes.windows(secret.len()).any(|window| window == secret);
        assert!(!found, "{} stands in {place}", String::from_utf8_lossy(&secret));
    }
}

/// Names of all there is to count, without what the format adds to them.
const ALLOWED: [&str; 14] = [
    "sportello_updates",
    "sportello_calls",
    "sportello_not_understood",
    "sportello_handling_seconds",
    "sportello_text_fallbacks",
    "sportello_lanes_waiting",
    "sportello_store_bytes",
    "sportello_store_open_ms",
    "sportello_telegram_silence_ms",
    "sportello_telegram_failures",
    "sportello_requests_open",
    "sportello_calls_owed",
    "sportello_watch_faults",
    "sportello_watch_cycles",
];
const ALLOWED_TOO: &str = "sportello_clock_jumps";

#[test]
fn nothing_of_a_person_stands_in_logs_metrics_files_or_backups() {
    let (server, place) = (server(), fast());
    let mut command = with_bot(place.serve_command(), &server);
    command.env("RUST_LOG", "trace");
    let desk = Desk::start(command);
    server.with(|world| world.says(CHAT, "/start"));
    shows(&server, CHAT, "Scegli la lingua");
    taps(&server, CHAT, "Italiano", MENU);
    taps(&server, CHAT, "Salute", HEALTH);
    says(&server, CHAT, WORDS[0], NOT_UNDERSTOOD);
    // A contact with a name, and an update that cannot be read: quarantined, sealed.
    server.with(|world| {
        let contact = serde_json::json!({"phone_number": "0", "first_name": WORDS[1]});
        world.sends(CHAT, "contact", contact);
        let text = serde_json::json!({"message": {"text": WORDS[0], "chat": WORDS[1]}});
        world.push_update(CHAT, text, 60_000);
    });
    assert!(server.wait_until(LIMIT, |world| world.pending_count() == 0));
    assert_eq!(desk.get("/metrics").0, 200);
    // Not for somebody behind a proxy on this machine: a count that grows by one is somebody.
    for header in ["X-Forwarded-For: 203.0.113.9", "Forwarded: for=203.0.113.9", "Via: 1.1 front"] {
        let asked = format!("GET /metrics HTTP/1.1\r\n{header}\r\n");
        assert_eq!(http(desk.address, &asked, "").0, 404, "{header}");
    }
    let metrics = desk.get("/metrics").1;
    assert_silent("the metrics", metrics.as_bytes());
    for line in metrics.lines().filter(|line| !line.starts_with('#')) {
        let name = line.split(['{', ' ']).next().unwrap();
        let known = ALLOWED.iter().chain([&ALLOWED_TOO]).any(|allowed| {
            name.strip_prefix(allowed)
                .is_some_and(|end| ["", "_total", "_sum", "_count", "_bucket"].contains(&end))
        });
        assert!(known, "{name} is not on the list of what may be counted");
    }
    let quarantined = "sportello_updates_total{channel=\"Telegram\",fate=\"Quarantined\"} 1";
    assert!(metrics.contains(quarantined), "{metrics}");

    place.run(&["backup", "desk.backup"]).json();
    desk.kill();
    let after = place.serve(&server);
    taps(&server, CHAT, "Medico", "Per chi");
    after.stop();

    for desk in [desk, after] {
        assert_silent("the standard output", desk.out.text().as_bytes());
        assert_silent("the log", desk.err.text().as_bytes());
    }
    let files = files_below(&place.path("."));
    assert!(files.iter().any(|(path, _)| path.ends_with("data/store/sled/db")), "{files:?}");
    for (path, bytes) in files {
        assert_silent(&path.display().to_string(), &bytes);
        assert_silent("a file's name", path.as_os_str().as_encoded_bytes());
    }
}
