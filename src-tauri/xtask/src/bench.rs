//! `cargo xtask bench`: the engine at full scale, each time beside the same work by the `sqlite3` shell in the same run.
//!
//! Ratios, not seconds, are what can be compared between machines. The aims are those of the project's quality goals;
//! a ratio above its aim is shown, not failed. How long a page takes has no peer: it is shown in milliseconds beside the
//! aim of 50.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::machine::{self, Need};
use crate::project::{cargo, output, program, root};
use crate::step;

const PERIOD: &str = "2026Q3";
const AS_OF: &str = "2026-09-30";

/// The orders as the workspace keeps them: the same columns of the file, the same two indexes, the same care.
const PEER_TABLE: &str = "PRAGMA journal_mode = WAL;
    CREATE TABLE orders (order_no TEXT NOT NULL UNIQUE, customer_code TEXT NOT NULL, ordered_on TEXT NOT NULL,
        amount NUMERIC NOT NULL, employee_no TEXT NOT NULL);
    CREATE INDEX orders_by_customer ON orders (customer_code, ordered_on);";

/// Days since the last order, orders and sales in a year's window, for every customer.
const PEER_WINDOW: &str = "SELECT count(*), sum(sales) FROM (
    SELECT min(CASE WHEN amount > 0 THEN julianday('2026-09-30') - julianday(ordered_on) END) AS recency,
        count(*) FILTER (WHERE amount > 0 AND ordered_on > '2025-09-30') AS frequency,
        sum(amount) FILTER (WHERE ordered_on > '2025-09-30') AS sales
    FROM orders WHERE ordered_on <= '2026-09-30' GROUP BY customer_code)";

const PEER_SUMS: &str = "SELECT employee_no, sum(amount) FROM orders
    WHERE ordered_on BETWEEN '2026-07-01' AND '2026-09-30' GROUP BY employee_no";

struct Timed {
    took: Duration,
    /// The most memory it ever held, where the system tells.
    peak_mb: Option<u64>,
}

/// Makes the files, imports them, and times import, tiers and payroll.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let orders = match arguments {
        [] => "1000000",
        [option, count] if option == "--orders" && count.parse::<u32>().is_ok() => count,
        _ => return Err("usage: cargo xtask bench [--orders N]".to_owned()),
    };
    machine::provide(&[Need::Compare])?;
    step::run("build", &mut cargo(["build", "--release", "-p", "cli"]))?;
    let folder = output(&format!("bench/{orders}")).map_err(|error| error.to_string())?;
    if !folder.join("orders.csv").is_file() {
        let script = root().join("tests/benches/make_orders.py");
        step::run("files", Command::new(python()).arg(script).arg(&folder).args(["--orders", orders]))?;
    }
    if !folder.join("leads.csv").is_file() {
        let script = root().join("tests/benches/make_dealings.py");
        step::run("files", Command::new(python()).arg(script).arg(&folder))?;
    }
    if !folder.join("training.csv").is_file() {
        let script = root().join("tests/benches/make_team.py");
        step::run("files", Command::new(python()).arg(script).arg(&folder))?;
    }
    prepare(&folder)?;
    println!("\n{:<10} {:>10} {:>10} {:>8} {:>8} {:>10}", "", "engine", "sqlite3", "ratio", "aim", "memory");
    compare(
        "import",
        "1.0",
        import(&folder),
        &mut peer(&folder, &["PRAGMA synchronous = FULL", ".mode csv", ".import --skip 1 orders.csv orders"]),
    )?;
    compare("tiers", "", engine(&folder, &["tiers", "--as-of", AS_OF]), &mut peer(&folder, &[PEER_WINDOW]))?;
    compare("payroll", "1.5", engine(&folder, &["incentives", "--period", PERIOD]), &mut peer(&folder, &[PEER_SUMS]))?;
    pages(&folder)
}

/// How long each page takes with leads, tickets, activities and training at full scale.
fn pages(folder: &Path) -> Result<(), String> {
    let curriculum = std::fs::read_to_string(folder.join("plan.json")).map_err(|error| error.to_string())?;
    step::run("curriculum", command(folder).args(["run", "curriculum_save", &curriculum, "-w", "team.quarterlift"]))?;
    for kind in ["leads", "tickets", "activities", "training", "skills", "surveys"] {
        step::run(kind, command(folder).args(["import", kind, &format!("{kind}.csv"), "-w", "team.quarterlift"]))?;
    }
    let mut pages = cargo(["run", "--release", "-q", "-p", "app", "--example", "pages", "--"]);
    step::run("pages", pages.arg(folder.join("team.quarterlift")).arg(AS_OF)).map(|_| ())
}

/// A new workspace with the members, customers and targets, and an empty table for the peer.
fn prepare(folder: &Path) -> Result<(), String> {
    for left in std::fs::read_dir(folder).map_err(|error| error.to_string())?.flatten() {
        if left.path().extension().is_none_or(|extension| extension != "csv") && left.path().is_file() {
            std::fs::remove_file(left.path()).map_err(|error| error.to_string())?;
        }
    }
    step::run("workspace", command(folder).args(["new", "team.quarterlift"]))?;
    for kind in ["members", "customers", "targets"] {
        step::run(kind, command(folder).args(["import", kind, &format!("{kind}.csv"), "-w", "team.quarterlift"]))?;
    }
    step::run("peer", &mut peer(folder, &[PEER_TABLE])).map(|_| ())
}

fn import(folder: &Path) -> Vec<Command> {
    let mut import = command(folder);
    import.args(["import", "orders", "orders.csv", "-w", "team.quarterlift"]);
    vec![import]
}

/// A reading command, three times: the fastest counts.
fn engine(folder: &Path, arguments: &[&str]) -> Vec<Command> {
    let reading = || {
        let mut reading = command(folder);
        reading.args(arguments).args(["-w", "team.quarterlift", "--json"]);
        reading
    };
    (0..3).map(|_| reading()).collect()
}

fn compare(name: &str, aim: &str, runs: Vec<Command>, peer: &mut Command) -> Result<(), String> {
    let mut best: Option<Timed> = None;
    for mut run in runs {
        let timed = time(&mut run)?;
        if best.as_ref().is_none_or(|best| timed.took < best.took) {
            best = Some(timed);
        }
    }
    let ours = best.expect("there is at least one run");
    let theirs = time(peer)?;
    let ratio = ours.took.as_secs_f64() / theirs.took.as_secs_f64();
    let memory = ours.peak_mb.map_or(String::new(), |peak| format!("{peak} MB"));
    let (ours, theirs) = (ours.took.as_secs_f64(), theirs.took.as_secs_f64());
    println!("{name:<10} {ours:>8.2} s {theirs:>8.2} s {ratio:>8.2} {aim:>8} {memory:>10}");
    Ok(())
}

fn time(command: &mut Command) -> Result<Timed, String> {
    let begun = Instant::now();
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
    Ok(Timed { took: begun.elapsed(), peak_mb })
}

/// Linux keeps the high-water mark of a running process.
fn peak_of(child: &Child) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? / 1024)
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new(program("release", "quarterlift"));
    command.current_dir(folder);
    command
}

fn peer(folder: &Path, lines: &[&str]) -> Command {
    let mut peer = Command::new("sqlite3");
    peer.current_dir(folder).arg("peer.db").args(lines);
    peer
}

fn python() -> &'static str {
    if cfg!(windows) { "python" } else { "python3" }
}
