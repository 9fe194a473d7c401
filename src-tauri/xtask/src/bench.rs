//! `cargo xtask bench`: the engine at full scale, each time beside the same work by the `sqlite3` shell in the same run.
//!
//! Ratios, not seconds, are what can be compared between machines. The aims are those of the project's quality goals;
//! a ratio above its aim is shown, not failed. How long a page takes has no peer: it is shown in milliseconds beside the
//! aim of 50.

mod timing;

use std::path::Path;
use std::process::Command;

use timing::{Case, compare};

use crate::machine::{self, Need};
use crate::project::{cargo, output, program, root};
use crate::step;

const PERIOD: &str = "2026Q3";
const AS_OF: &str = "2026-09-30";
const WORKSPACE: &str = "team.quarterlift";

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

/// The credited sales of the quarter in the workspace itself, those of everybody in one statement: it reads every order
/// once, as the payroll has to. The payroll's other lines (tiers at the quarter's start, customers won and kept) are not
/// in it.
const QUARTER_BY_MEMBER: &str =
    "SELECT employee_no, sum(amount_minor) FROM orders JOIN members ON members.id = member_id
    WHERE status = 'open' AND ordered_on BETWEEN '2026-07-01' AND '2026-09-30' GROUP BY employee_no";

/// Makes the files, imports them, and times import, tiers, payroll and pages.
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
    if !folder.join("plan.json").is_file() {
        let script = root().join("tests/benches/make_team.py");
        step::run("files", Command::new(python()).arg(script).arg(&folder))?;
    }
    prepare(&folder)?;
    timing::heading();
    let care = ["PRAGMA synchronous = FULL", ".mode csv", ".import --skip 1 orders.csv orders"];
    compare(Case { name: "import", aim: "1.0", rounds: 1 }, || import(&folder), || peer(&folder, &care))?;
    let tiers = || engine(&folder, &["tiers", "--as-of", AS_OF, "--json"]);
    compare(Case { name: "tiers", aim: "", rounds: 3 }, tiers, || peer(&folder, &[PEER_WINDOW]))?;
    payroll(&folder)?;
    pages(&folder)
}

/// The payroll of the quarter as a file for the payroll office, beside the plain sums over the same workspace: a sum for
/// each member, as the goal has it, and the sums of all at once, which is harder. Then the payroll with its proof, the
/// number of every order behind it, as a machine asks for it.
fn payroll(folder: &Path) -> Result<(), String> {
    let statements = || engine(folder, &["incentives", "--period", PERIOD, "--csv", "pay.csv"]);
    let proved = || engine(folder, &["incentives", "--period", PERIOD, "--json"]);
    let by_member = sum_for_each_member(folder)?;
    let by_member = || sums(folder, &by_member);
    let at_once = || sums(folder, QUARTER_BY_MEMBER);
    // A sum for each member is a walk through all orders for each: two hundred of them are timed once.
    compare(Case { name: "payroll / sum for each", aim: "1.5", rounds: 1 }, statements, by_member)?;
    compare(Case { name: "payroll / sums at once", aim: "", rounds: 5 }, statements, at_once)?;
    compare(Case { name: "payroll, proved / at once", aim: "", rounds: 3 }, proved, at_once)
}

/// One statement for each member, with the indexes the workspace has.
fn sum_for_each_member(folder: &Path) -> Result<String, String> {
    let members = std::fs::read_to_string(folder.join("members.csv")).map_err(|error| error.to_string())?;
    let numbers = members.lines().skip(1).filter_map(|line| line.split(',').next());
    let sum = |number: &str| {
        format!(
            "SELECT sum(amount_minor) FROM orders WHERE status = 'open' AND ordered_on BETWEEN '2026-07-01' AND \
             '2026-09-30' AND member_id = (SELECT id FROM members WHERE employee_no = '{number}');"
        )
    };
    Ok(numbers.map(sum).collect())
}

/// How long each page takes with leads, tickets, activities and training at full scale.
fn pages(folder: &Path) -> Result<(), String> {
    let curriculum = std::fs::read_to_string(folder.join("plan.json")).map_err(|error| error.to_string())?;
    step::run("curriculum", command(folder).args(["run", "curriculum_save", &curriculum, "-w", WORKSPACE]))?;
    for kind in ["leads", "tickets", "activities", "training", "skills", "surveys"] {
        step::run(kind, command(folder).args(["import", kind, &format!("{kind}.csv"), "-w", WORKSPACE]))?;
    }
    let mut pages = cargo(["run", "--release", "-q", "-p", "app", "--example", "pages", "--"]);
    step::run("pages", pages.arg(folder.join(WORKSPACE)).arg(AS_OF)).map(|_| ())
}

/// A new workspace with the members, customers and targets, and an empty table for the peer.
fn prepare(folder: &Path) -> Result<(), String> {
    for left in std::fs::read_dir(folder).map_err(|error| error.to_string())?.flatten() {
        let is_source = left.path().extension().is_some_and(|extension| extension == "csv" || extension == "json");
        if left.path().is_file() && !is_source {
            std::fs::remove_file(left.path()).map_err(|error| error.to_string())?;
        }
    }
    step::run("workspace", command(folder).args(["new", WORKSPACE]))?;
    for kind in ["members", "customers", "targets"] {
        step::run(kind, command(folder).args(["import", kind, &format!("{kind}.csv"), "-w", WORKSPACE]))?;
    }
    step::run("peer", &mut peer(folder, &[PEER_TABLE])).map(|_| ())
}

fn import(folder: &Path) -> Command {
    engine(folder, &["import", "orders", "orders.csv"])
}

fn engine(folder: &Path, arguments: &[&str]) -> Command {
    let mut engine = command(folder);
    engine.args(arguments).args(["-w", WORKSPACE]);
    engine
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

/// The shell over the workspace itself, which it leaves as it is.
fn sums(folder: &Path, sql: &str) -> Command {
    let mut sums = Command::new("sqlite3");
    sums.current_dir(folder).arg(format!("file:{WORKSPACE}?immutable=1")).arg(sql);
    sums
}

fn python() -> &'static str {
    if cfg!(windows) { "python" } else { "python3" }
}
