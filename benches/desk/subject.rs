//! The process under measure: started, looked at through `/proc`, ended by its number.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The desk promises to stop within ten seconds.
const STOP_MAX: Duration = Duration::from_secs(12);
const TOKEN: &str = "700000001:AAAA-loopback-token-for-benchmarks";

/// How updates reach the bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It asks for them.
    Polling,
    /// They are brought.
    Webhook,
}

/// A running bot; ended when dropped.
#[derive(Debug)]
pub struct Subject {
    child: Child,
    /// When it was started.
    pub started: Instant,
    log: PathBuf,
}

impl Subject {
    /// Starts the desk on `directory`, against the Bot API server at `api_port`.
    pub fn desk(directory: &Path, api_port: u16, way: Way) -> Self {
        let config = directory.join("sportello.toml");
        fs::write(&config, "pace = \"unlimited\"\n").unwrap();
        let listen = free_address();
        let mut command = Command::new(env!("CARGO_BIN_EXE_sportello"));
        command.env_clear().arg("serve").arg("--config").arg(&config);
        command.envs([
            ("TELOXIDE_TOKEN", TOKEN),
            ("TELOXIDE_API_URL", &format!("http://127.0.0.1:{api_port}")),
            ("SPORTELLO_DATA", &directory.join("data").display().to_string()),
            ("SPORTELLO_KEY_FILE", &directory.join("data.key").display().to_string()),
            ("SPORTELLO_LISTEN", &listen),
            ("SPORTELLO_CONSOLE_LISTEN", &free_address()),
        ]);
        if way == Way::Webhook {
            command.envs([
                ("SPORTELLO_WEBHOOK_URL", format!("http://{listen}/telegram").as_str()),
                ("SPORTELLO_WEBHOOK_SECRET", "bench_secret_0123456789"),
            ]);
        }
        Self::start(command, directory)
    }

    /// Starts the floor: this program in another role.
    pub fn floor(directory: &Path, api_port: u16) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.arg("floor").arg(api_port.to_string());
        Self::start(command, directory)
    }

    fn start(mut command: Command, directory: &Path) -> Self {
        let log = directory.join("log");
        let file = File::create(&log).unwrap();
        command.stdin(Stdio::null()).stdout(file.try_clone().unwrap()).stderr(file);
        let started = Instant::now();
        Self { child: command.spawn().unwrap(), started, log }
    }

    /// Its process number.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// The processor time it has used, in microseconds; the kernel counts in hundredths of a
    /// second.
    pub fn cpu_us(&self) -> u64 {
        cpu_us(&self.id().to_string())
    }

    /// What it holds in memory, in bytes.
    pub fn resident_bytes(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
        line.trim().trim_end_matches(" kB").parse::<u64>().unwrap_or(0) * 1024
    }

    /// Panics with what it had to say, if it has ended.
    pub fn assert_runs(&mut self) {
        if let Ok(Some(status)) = self.child.try_wait() {
            panic!("it ended with {status} and said:\n{}", self.said());
        }
    }

    /// The end of what it wrote.
    pub fn said(&self) -> String {
        let said = fs::read_to_string(&self.log).unwrap_or_default();
        let lines: Vec<&str> = said.lines().collect();
        lines[lines.len().saturating_sub(20)..].join("\n")
    }

    /// Asks it to stop, and waits: whether it ended well, in time.
    pub fn stop(mut self) -> bool {
        let asked = Instant::now();
        let id = self.id().to_string();
        drop(Command::new("kill").args(["-TERM", &id]).status());
        while asked.elapsed() < STOP_MAX {
            if let Ok(Some(status)) = self.child.try_wait() {
                return status.success();
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        false
    }
}

impl Drop for Subject {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The processor time of a process (`self` for this one), in microseconds.
pub fn cpu_us(process: &str) -> u64 {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let after_name = stat.rsplit(") ").next().unwrap_or_default();
    let ticks = after_name.split(' ').skip(11).take(2);
    ticks.map(|ticks| ticks.parse::<u64>().unwrap_or(0) * 10_000).sum()
}

/// The time in which this machine's processors did not rest, all together, in microseconds: what
/// a neighbour on the same host took from them is part of it.
pub fn machine_us() -> u64 {
    let stat = fs::read_to_string("/proc/stat").unwrap_or_default();
    let ticks = stat.lines().next().unwrap_or_default().split_whitespace().skip(1).take(8);
    let resting = [3, 4];
    let busy = ticks.enumerate().filter(|(kind, _)| !resting.contains(kind));
    busy.map(|(_, ticks)| ticks.parse::<u64>().unwrap_or(0) * 10_000).sum()
}

fn free_address() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}
