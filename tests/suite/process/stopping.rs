//! A stop is asked for: it comes within ten seconds, whoever hangs.

use std::net::TcpListener;
use std::sync::mpsc;
use std::time::Duration;

use super::harness::*;

const TEN_SECONDS: Duration = Duration::from_secs(10);

#[test]
fn a_stop_leaves_the_mark_of_a_clean_one_and_a_kill_does_not() {
    let (server, place) = (server(), fast());
    for signal in ["TERM", "INT"] {
        let desk = place.serve(&server);
        assert!(!place.data().join("clean").exists(), "the mark is away while the desk is open");
        assert!(until(|| desk.ready().0 == 200));
        desk.signal(signal);
        assert_eq!(desk.wait(TEN_SECONDS).code(), Some(0), "{}", desk.err.text());
        assert!(place.data().join("clean").exists());
        assert!(!place.data().join("control.sock").exists());
    }
    let desk = place.serve(&server);
    desk.kill();
    assert!(!place.data().join("clean").exists());
    // The socket of the dead is in nobody's way.
    let desk = place.serve(&server);
    arrives(&server, 4_220_001);
    desk.stop();
}

#[test]
fn a_server_that_accepts_and_never_answers_does_not_hold_a_stop_up() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (reached, heard) = mpsc::channel();
    std::thread::spawn(move || {
        let mut held = Vec::new();
        while let Ok((stream, _)) = listener.accept() {
            held.push(stream);
            if reached.send(()).is_err() {
                return;
            }
        }
    });
    let place = Place::new();
    let mut command = place.serve_command();
    command
        .env("TELOXIDE_TOKEN", "700000001:loopback-only-token")
        .env("TELOXIDE_API_URL", format!("http://{address}"));
    let desk = Desk::start(command);
    heard.recv_timeout(LIMIT).unwrap();
    desk.signal("TERM");
    assert_eq!(desk.wait(TEN_SECONDS).code(), Some(0), "{}", desk.err.text());
}

#[test]
fn a_call_that_hangs_is_left_to_the_next_start() {
    let (server, place) = (server(), fast());
    let desk = place.serve(&server);
    arrives(&server, 4_220_002);
    server.hang("editMessageText");
    server.with(|world| world.taps_newest(4_220_002, "Salute")).unwrap();
    // Answered after the commit, beside the call that hangs.
    let answers = |world: &crate::bot_api::world::World| {
        world.calls.iter().filter(|call| call.method == "answerCallbackQuery").count() == 2
    };
    assert!(server.wait_until(LIMIT, answers));
    desk.signal("TERM");
    assert_eq!(desk.wait(TEN_SECONDS).code(), Some(0), "{}", desk.err.text());
    server.hang("");
    let desk = place.serve(&server);
    shows(&server, 4_220_002, HEALTH);
    desk.stop();
}
