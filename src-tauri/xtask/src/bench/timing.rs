//! A command and its peer, timed in turn.
//!
//! Turn by turn because a machine has better and worse minutes; the fastest round of each counts. Beside the time on the
//! clock stands the processor time where the system tells it: on a machine that does other work as well it is the
//! sounder figure, and on several processors it is the greater one.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A comparison.
pub struct Case {
    pub name: &'static str,
    /// The ratio of the clock times that the goals ask for; empty where there is none.
    pub aim: &'static str,
    pub rounds: usize,
}

#[derive(Clone, Copy)]
struct Timed {
    took: Duration,
    busy: Option<Duration>,
    /// The most memory it ever held, where the system tells.
    peak_mb: Option<u64>,
}

pub fn heading() {
    println!(
        "\n{:<26} {:>10} {:>10} {:>10} {:>10} {:>7} {:>7} {:>5} {:>8}",
        "", "engine", "processor", "sqlite3", "processor", "ratio", "proc.", "aim", "memory"
    );
}

/// Times both in turn and prints a line.
pub fn compare(case: Case, ours: impl Fn() -> Command, theirs: impl Fn() -> Command) -> Result<(), String> {
    let (mut best, mut best_of_peer) = (None, None);
    for _ in 0..case.rounds {
        best = faster(best, time(&mut ours())?);
        best_of_peer = faster(best_of_peer, time(&mut theirs())?);
    }
    let [ours, theirs] = [best, best_of_peer].map(|timed| timed.expect("there is at least one round"));
    let ratio = |ours: Duration, theirs: Duration| format!("{:.2}", ours.as_secs_f64() / theirs.as_secs_f64());
    let seconds = |time: Duration| format!("{:.2} s", time.as_secs_f64());
    let busy = ours.busy.zip(theirs.busy).filter(|(_, theirs)| !theirs.is_zero());
    println!(
        "{:<26} {:>10} {:>10} {:>10} {:>10} {:>7} {:>7} {:>5} {:>8}",
        case.name,
        seconds(ours.took),
        ours.busy.map_or(String::new(), seconds),
        seconds(theirs.took),
        theirs.busy.map_or(String::new(), seconds),
        ratio(ours.took, theirs.took),
        busy.map_or(String::new(), |(ours, theirs)| ratio(ours, theirs)),
        case.aim,
        ours.peak_mb.map_or(String::new(), |peak| format!("{peak} MB")),
    );
    Ok(())
}

fn faster(best: Option<Timed>, timed: Timed) -> Option<Timed> {
    Some(best.filter(|best| best.took <= timed.took).unwrap_or(timed))
}

fn time(command: &mut Command) -> Result<Timed, String> {
    let (begun, busy_before) = (Instant::now(), busy_of_children());
    let child = command.stdout(Stdio::null()).spawn();
    let mut child = child.map_err(|error| format!("{:?} does not start: {error}", command.get_program()))?;
    let mut peak_mb = None;
    let status = loop {
        peak_mb = peak_of(&child).or(peak_mb);
        if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
            break status;
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    if !status.success() {
        return Err(format!("{command:?} failed"));
    }
    let took = begun.elapsed();
    let busy = busy_of_children().zip(busy_before).map(|(after, before)| after - before);
    Ok(Timed { took, busy, peak_mb })
}

/// Linux keeps the high-water mark of a running process.
fn peak_of(child: &Child) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? / 1024)
}

/// Linux adds up the processor time of the children that ended, in hundredths of a second.
fn busy_of_children() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // Behind the name, which may hold anything: state first, the children's time for themselves and in the kernel 14th.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(13);
    let mut ticks = || fields.next()?.parse::<u64>().ok();
    Some(Duration::from_millis((ticks()? + ticks()?) * 10))
}
