//! The binary in a place of its own, its lines, and people who talk to it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::bot_api::server::Server;
use crate::bot_api::world::World;
use crate::store_crash::spawn;

/// Longer than anything takes on a loaded machine; reached only by a failure.
pub const LIMIT: Duration = Duration::from_mins(1);
/// The first screen of the menu, in Italian.
pub const MENU: &str = "Di che cosa hai bisogno?";
/// The first screen under "Salute".
pub const HEALTH: &str = "Che cosa ti serve?";
/// What the desk says of words it does not know.
pub const NOT_UNDERSTOOD: &str = "Non ho capito";

/// What a command says, and how it ends.
fn output(mut command: Command) -> Output {
    let child = spawn(command.stdout(Stdio::piped()).stderr(Stdio::piped()));
    child.wait_with_output().unwrap()
}

/// A directory with the data, the key and the settings of one desk.
pub struct Place {
    dir: TempDir,
}

impl Place {
    pub fn new() -> Self {
        Self::with_settings("")
    }

    /// With lines for `sportello.toml`.
    pub fn with_settings(settings: &str) -> Self {
        let dir = TempDir::new().unwrap();
        std::fs::write(dir.path().join("sportello.toml"), settings).unwrap();
        Self { dir }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub fn data(&self) -> PathBuf {
        self.path("data")
    }

    pub fn key_file(&self) -> PathBuf {
        self.path("data.key")
    }

    /// The binary with nothing of the environment but what the contract names.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sportello"));
        command
            .args(arguments)
            .current_dir(self.dir.path())
            .env_clear()
            .env("NO_COLOR", "1")
            // Many desks at once: each room on a port of its own.
            .env("SPORTELLO_CONSOLE_LISTEN", "127.0.0.1:0")
            .stdin(Stdio::null());
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(&output(self.command(arguments)))
    }

    /// Runs a command with the bot's token, which turns a chat's number into a person.
    pub fn run_with(&self, server: &Server, arguments: &[&str]) -> Ran {
        Ran::of(&output(with_bot(self.command(arguments), server)))
    }

    /// Runs a command that reads `typed`.
    pub fn run_typing(&self, arguments: &[&str], typed: &str) -> Ran {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = spawn(&mut command);
        child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        Ran::of(&child.wait_with_output().unwrap())
    }

    /// `serve` on a free port, without a bot.
    pub fn serve_alone(&self) -> Desk {
        Desk::start(self.serve_command())
    }

    /// `serve` with the bot of a fake server.
    pub fn serve(&self, server: &Server) -> Desk {
        Desk::start(with_bot(self.serve_command(), server))
    }

    pub fn serve_command(&self) -> Command {
        self.command(&["serve", "--listen", "127.0.0.1:0"])
    }
}

/// Lets a bot speak as fast as it can, which only a server on loopback is asked to bear; where it
/// really is, the environment says.
pub const FAST: &str = "pace = \"unlimited\"\napi_url = \"http://127.0.0.1:9\"\n";

/// A place whose bot speaks as fast as it can.
pub fn fast() -> Place {
    Place::with_settings(FAST)
}

pub fn with_bot(mut command: Command, server: &Server) -> Command {
    command.env("TELOXIDE_TOKEN", server.with(|world| world.token.clone()));
    command.env("TELOXIDE_API_URL", server.url());
    command
}

/// A fake server whose clock is the real one.
pub fn server() -> Server {
    Server::start(World::new(now_ms()))
}

pub fn now_ms() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    i64::try_from(since.unwrap().as_millis()).unwrap()
}

/// A command that ended.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ran {
    fn of(output: &Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout.clone()).unwrap(),
            err: String::from_utf8(output.stderr.clone()).unwrap(),
        }
    }

    /// What it printed, as JSON, when it succeeded.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        assert_eq!(self.code, Some(0), "{self:?}");
        serde_json::from_str(&self.out).unwrap()
    }

    /// The one chain of a failure.
    #[track_caller]
    pub fn chain(&self) -> &str {
        assert_eq!(self.code, Some(2), "{self:?}");
        assert_eq!(self.err.lines().count(), 1, "one chain: {self:?}");
        assert_eq!(self.out, "", "{self:?}");
        self.err.strip_prefix("sportello: ").unwrap()
    }
}

/// Lines of one of the child's outputs, as they come.
#[derive(Clone, Default)]
pub struct Lines(Arc<(Mutex<Heard>, Condvar)>);

#[derive(Default)]
struct Heard {
    lines: Vec<String>,
    ended: bool,
}

impl Lines {
    fn of(stream: impl Read + Send + 'static) -> Self {
        let lines = Self::default();
        let there = lines.clone();
        std::thread::spawn(move || {
            for line in BufReader::new(stream).lines().map_while(Result::ok) {
                there.0.0.lock().unwrap().lines.push(line);
                there.0.1.notify_all();
            }
            there.0.0.lock().unwrap().ended = true;
            there.0.1.notify_all();
        });
        lines
    }

    pub fn text(&self) -> String {
        self.0.0.lock().unwrap().lines.join("\n")
    }

    /// The first line with `part`; `None` when the process ends or the bound is reached without.
    pub fn wait_for(&self, part: &str) -> Option<String> {
        let found = |read: &Heard| read.lines.iter().find(|line| line.contains(part)).cloned();
        let read = self.0.0.lock().unwrap();
        let waiting = |read: &mut Heard| !read.ended && found(read).is_none();
        found(&self.0.1.wait_timeout_while(read, LIMIT, waiting).unwrap().0)
    }

    fn wait_for_end(&self, limit: Duration) -> bool {
        let read = self.0.0.lock().unwrap();
        let waited = self.0.1.wait_timeout_while(read, limit, |read| !read.ended).unwrap();
        waited.0.ended
    }
}

/// A running desk; killed when dropped.
pub struct Desk {
    pub child: Arc<Mutex<Child>>,
    pub out: Lines,
    pub err: Lines,
    pub address: SocketAddr,
}

impl Desk {
    /// Starts it and waits until it listens.
    #[track_caller]
    pub fn start(command: Command) -> Self {
        Self::try_start(command).unwrap_or_else(|ran| panic!("the desk did not open: {ran:?}"))
    }

    /// The desk, or how it ended.
    pub fn try_start(command: Command) -> Result<Self, Ran> {
        Self::watched(command, |_| {})
    }

    /// The desk, or `None` if it was killed before it was open. Whoever may kill it is `told` of
    /// the process as soon as there is one.
    pub fn start_watched(command: Command, told: impl FnOnce(Arc<Mutex<Child>>)) -> Option<Self> {
        match Self::watched(command, told) {
            Ok(desk) => Some(desk),
            Err(ran) if ran.code.is_none() => None,
            Err(ran) => panic!("the desk did not open: {ran:?}"),
        }
    }

    fn watched(mut command: Command, told: impl FnOnce(Arc<Mutex<Child>>)) -> Result<Self, Ran> {
        let mut child = spawn(command.stdout(Stdio::piped()).stderr(Stdio::piped()));
        let out = Lines::of(child.stdout.take().unwrap());
        let err = Lines::of(child.stderr.take().unwrap());
        let child = Arc::new(Mutex::new(child));
        told(child.clone());
        // The last line of the announcement: everything is open by then.
        if out.wait_for("telegram  ").is_none() {
            // It may have been killed as part of the test, or refused to start.
            let mut child = child.lock().unwrap();
            drop(child.kill());
            let code = child.wait().unwrap().code();
            err.wait_for_end(LIMIT);
            return Err(Ran { code, out: out.text(), err: err.text() });
        }
        let line = out.wait_for("kiosk ").unwrap();
        let address = line.split_once("http://").unwrap().1.trim_end_matches('/').parse().unwrap();
        Ok(Self { child, out, err, address })
    }

    pub fn pid(&self) -> u32 {
        self.child.lock().unwrap().id()
    }

    /// Sends a signal by name.
    pub fn signal(&self, name: &str) {
        let kill = format!("kill -{name} {}", self.pid());
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
    }

    /// Waits for its end, at most `limit`.
    #[track_caller]
    pub fn wait(&self, limit: Duration) -> ExitStatus {
        assert!(self.out.wait_for_end(limit), "it does not end; it said:\n{}", self.err.text());
        self.err.wait_for_end(LIMIT);
        self.child.lock().unwrap().wait().unwrap()
    }

    /// Stops it as a service manager does.
    #[track_caller]
    pub fn stop(&self) {
        self.signal("TERM");
        let ended = self.wait(Duration::from_secs(10));
        assert_eq!(ended.code(), Some(0), "{}", self.err.text());
    }

    /// Kills it at once.
    pub fn kill(&self) {
        drop(self.child.lock().unwrap().kill());
        self.wait(LIMIT);
    }

    pub fn get(&self, path: &str) -> (u16, String) {
        http(self.address, &format!("GET {path} HTTP/1.1\r\n"), "")
    }

    /// `/readyz`: the code and the body.
    pub fn ready(&self) -> (u16, serde_json::Value) {
        let (code, body) = self.get("/readyz");
        (code, serde_json::from_str(&body).unwrap())
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let mut child = self.child.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        drop(child.kill());
        drop(child.wait());
    }
}

/// One request on a connection of its own; `head` is the request line and more headers.
pub fn http(address: SocketAddr, head: &str, body: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(LIMIT)).unwrap();
    let length = body.len();
    let request = format!(
        "{head}Host: {address}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let code = answer.split(' ').nth(1).unwrap().parse().unwrap();
    let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    (code, body.to_owned())
}

/// Asks again until `done`, within the bound. Only for what no event announces: readiness.
pub fn until(done: impl Fn() -> bool) -> bool {
    let began = Instant::now();
    while began.elapsed() < LIMIT {
        if done() {
            return true;
        }
        std::thread::yield_now();
    }
    false
}

/// The newest message of the bot in a chat.
pub fn newest(world: &World, chat: i64) -> &str {
    let message = world.chats.get(&chat).and_then(|chat| chat.newest_of_bot());
    message.map_or("", |message| message.text.as_str())
}

/// Waits until a chat's newest message has `part`.
#[track_caller]
pub fn shows(server: &Server, chat: i64, part: &str) {
    let there = server.wait_until(LIMIT, |world| newest(world, chat).contains(part));
    assert!(
        there,
        "{part:?} is awaited, not {:?}",
        server.with(|world| newest(world, chat).to_owned())
    );
}

/// Says something and waits for the answer.
#[track_caller]
pub fn says(server: &Server, chat: i64, text: &str, answer: &str) {
    server.with(|world| world.says(chat, text));
    shows(server, chat, answer);
}

/// Touches something and waits for the answer.
#[track_caller]
pub fn taps(server: &Server, chat: i64, label: &str, answer: &str) {
    let tapped = server.with(|world| world.taps_newest(chat, label));
    assert!(tapped.is_some(), "there is no {label:?}");
    shows(server, chat, answer);
}

/// From `/start` to the menu, in Italian.
#[track_caller]
pub fn arrives(server: &Server, chat: i64) {
    says(server, chat, "/start", "Scegli la lingua");
    taps(server, chat, "Italiano", MENU);
}

/// Every file below a directory, with its bytes.
pub fn files_below(directory: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else if let Ok(bytes) = std::fs::read(&path) {
            found.push((path, bytes));
        }
    }
    found
}
