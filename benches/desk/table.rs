//! What was measured, as a table, with the targets beside it.

use std::time::Duration;

use crate::people::Load;
use crate::{Bot, Trial};

/// One trial's figures.
#[derive(Debug)]
pub struct Row {
    pub trial: Trial,
    pub elapsed: Duration,
    /// To the first answer, sorted.
    pub waits_us: Vec<u32>,
    /// Polls left out.
    pub calls: u64,
    pub cpu_us: u64,
    pub rig_cpu_us: u64,
    /// What everything else on the machine took meanwhile.
    pub others_cpu_us: u64,
    pub resident_bytes: u64,
    pub first_poll: Duration,
    pub stopped_well: bool,
    /// People who were not answered for seconds: there must be none.
    pub stuck: usize,
    pub nobody_free: u64,
    pub failed_pushes: u64,
}

impl Row {
    fn updates_a_second(&self) -> f64 {
        self.waits_us.len() as f64 / self.elapsed.as_secs_f64()
    }

    fn cpu_us_a_call(&self) -> f64 {
        self.cpu_us as f64 / self.calls.max(1) as f64
    }

    fn cpu_us_an_update(&self) -> f64 {
        self.cpu_us as f64 / self.waits_us.len().max(1) as f64
    }

    fn wait_ms(&self, percent: usize) -> f64 {
        let last = self.waits_us.len().saturating_sub(1);
        let at = (self.waits_us.len() * percent / 100).min(last);
        self.waits_us.get(at).map_or(f64::NAN, |us| f64::from(*us) / 1_000.0)
    }

    fn resident_mb(&self) -> f64 {
        self.resident_bytes as f64 / 1e6
    }
}

/// Prints a trial's figures, below a head if it is the first.
pub fn row(row: &Row, first: bool) {
    if first {
        println!(
            "{:<24} {:>9} {:>9} {:>8} {:>8} {:>8} {:>8} {:>7} {:>8} {:>6} {:>6} {:>7}",
            "",
            "updates/s",
            "calls/s",
            "µs/call",
            "µs/upd.",
            "p50 ms",
            "p99 ms",
            "RSS MB",
            "start ms",
            "bot %",
            "rig %",
            "other %"
        );
    }
    let seconds = row.elapsed.as_secs_f64();
    let percent = |us: u64| us as f64 / 1e4 / seconds;
    println!(
        "{:<24} {:>9.0} {:>9.0} {:>8.1} {:>8.1} {:>8.2} {:>8.2} {:>7.1} {:>8.0} {:>6.0} {:>6.0} {:>7.0}",
        row.trial.name,
        row.updates_a_second(),
        row.calls as f64 / seconds,
        row.cpu_us_a_call(),
        row.cpu_us_an_update(),
        row.wait_ms(50),
        row.wait_ms(99),
        row.resident_mb(),
        row.first_poll.as_secs_f64() * 1e3,
        percent(row.cpu_us),
        percent(row.rig_cpu_us),
        percent(row.others_cpu_us),
    );
    if percent(row.others_cpu_us) > 20.0 {
        println!("    (others were busy: it could do better)");
    }
    for (count, what) in [
        (row.stuck as u64, "people were not answered"),
        (row.failed_pushes, "webhook calls failed"),
        (row.nobody_free, "times nobody was free"),
        (u64::from(!row.stopped_well), "bad end after SIGTERM"),
    ] {
        if count > 0 {
            println!("    ({count} {what})");
        }
    }
}

/// One target, and what was reached.
struct Target<'a> {
    what: &'a str,
    reached: f64,
    wanted: f64,
    is_floor: bool,
}

/// Prints the targets that the trials made tell about.
pub fn targets(rows: &[Row]) {
    println!();
    for row in rows.iter().filter(|row| row.trial.bot == Bot::Desk) {
        let most = |what, reached, wanted| Target { what, reached, wanted, is_floor: false };
        let least = |what, reached, wanted| Target { what, reached, wanted, is_floor: true };
        let mut targets = Vec::new();
        match row.trial.load {
            Load::Saturation if row.trial.people == 200 && row.trial.sessions == 0 => {
                targets.push(most("µs of CPU a call", row.cpu_us_a_call(), 71.0));
                targets.push(least("updates a second", row.updates_a_second(), 8_000.0));
            }
            Load::PerSecond(400) => targets.push(most("p99, ms", row.wait_ms(99), 5.0)),
            _ => {}
        }
        if row.trial.sessions == 100_000 {
            targets.push(most("RSS, MB", row.resident_mb(), 120.0));
            targets.push(most("start, ms", row.first_poll.as_secs_f64() * 1e3, 500.0));
        }
        for target in &targets {
            target.print(row.trial.name);
        }
    }
    let with = |sessions| rows.iter().find(|row| row.trial.sessions == sessions);
    if let (Some(many), Some(few)) = (with(1_000_000), with(100_000)) {
        let ratio = many.cpu_us_an_update() / few.cpu_us_an_update();
        let what = "cost of an update, times that with 100,000";
        Target { what, reached: ratio, wanted: 1.3, is_floor: false }.print(many.trial.name);
    }
}

impl Target<'_> {
    fn print(&self, name: &str) {
        let reached =
            if self.is_floor { self.reached >= self.wanted } else { self.reached <= self.wanted };
        println!(
            "{} {name:<24} {} {:.1} ({} {})",
            if reached { "reached" } else { "MISSED " },
            self.what,
            self.reached,
            if self.is_floor { "at least" } else { "at most" },
            self.wanted,
        );
    }
}
