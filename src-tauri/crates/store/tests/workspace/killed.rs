//! `kill -9` at any moment of an import, an undo or the closing leaves the workspace before or after, never between.
//!
//! The test binary starts itself as the process that is killed; it says on its output how far it is, so that each kill
//! is aimed at a phase and nothing waits for a clock.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use store::{Error, OrderFacts, Store};

use crate::company::{Place, assert_sound, at, audit, day, seen};

/// A process that is started to be killed.
pub struct Process {
    /// The test that it runs.
    pub test: &'static str,
    /// What tells it the file, and that it is the one to be killed.
    pub role: &'static str,
}

const THIS: Process = Process { test: "killed::the_process_that_is_killed", role: "QUARTERLIFT_TEST_KILLED_WORKSPACE" };
/// More than a big command's, so that the log is brought into the file right after the commit.
const ORDERS: i64 = 6_000;
const ORDERS_A_STEP: i64 = 600;

/// What the killed process does; as a test of its own it does nothing.
#[test]
fn the_process_that_is_killed() {
    let Some(file) = std::env::var_os(THIS.role) else { return };
    let mut store = Store::open(Path::new(&file)).expect("the workspace opens");
    say("opened");
    import(&mut store).expect("imported");
    say("committed");
    store.undo("Zhao", at(3), None).expect("undone");
    say("undone");
    store.redo("Zhao", at(4), None).expect("done again");
    say("redone");
    store.close().expect("closed");
    say("closed");
    // Waits to be killed or for the other side to go away.
    let _ = std::io::stdin().read_line(&mut String::new());
}

fn import(store: &mut Store) -> Result<(), Error> {
    store
        .write(audit("import_orders"), |tx| {
            for number in 0..ORDERS {
                if number % ORDERS_A_STEP == 0 {
                    say(&format!("order {number}"));
                }
                tx.upsert_order(&OrderFacts::plain(&format!("K{number:05}"), 1, day("2026-09-01"), number))?;
            }
            say("before commit");
            Ok(())
        })
        .map(drop)
}

/// Tells the other side how far the process is.
pub fn say(phase: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\nphase {phase}").and_then(|()| out.flush()).expect("the other side listens");
}

/// Starts the process on the file and kills it as soon as it says that it is in this phase.
pub fn kill_in(process: &Process, file: &Path, phase: &str) {
    let mut child = Command::new(std::env::current_exe().expect("this binary"))
        .args(["--exact", process.test, "--nocapture", "--test-threads=1"])
        .env(process.role, file)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the process starts");
    let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let reached = lines.map_while(Result::ok).any(|line| line.strip_prefix("phase ") == Some(phase));
    child.kill().expect("killed");
    child.wait().expect("gone");
    assert!(reached, "the process came as far as '{phase}'");
}

#[test]
fn a_kill_leaves_the_workspace_before_or_after() {
    let before = seen(&Place::with_company().open());
    let after = {
        let mut store = Place::with_company().open();
        import_silently(&mut store);
        seen(&store)
    };
    let mut phases: Vec<String> =
        (0..ORDERS).step_by(ORDERS_A_STEP as usize).map(|number| format!("order {number}")).collect();
    phases.extend(["opened", "before commit", "before commit", "before commit", "committed"].map(str::to_owned));
    phases.extend(["undone", "undone", "redone", "redone", "closed"].map(str::to_owned));
    for phase in phases {
        let place = Place::with_company();
        kill_in(&THIS, &place.file, &phase);
        let mut store = Store::open(&place.file).unwrap_or_else(|error| panic!("killed in '{phase}': {error}"));
        assert_sound(&store);
        let now = seen(&store);
        let is_after = now == after;
        assert!(is_after || now == before, "killed in '{phase}': neither before nor after");
        if phase.starts_with("order") || phase == "opened" {
            assert!(!is_after, "killed in '{phase}': nothing was committed yet");
        }
        if phase == "closed" {
            assert!(is_after && store.opening().was_sealed);
        }
        import_silently(&mut store);
        assert_eq!(seen(&store), after, "killed in '{phase}': importing again brings exactly what was missing");
    }
}

fn import_silently(store: &mut Store) {
    store
        .write(audit("import_orders"), |tx| {
            for number in 0..ORDERS {
                tx.upsert_order(&OrderFacts::plain(&format!("K{number:05}"), 1, day("2026-09-01"), number))?;
            }
            Ok::<_, Error>(())
        })
        .expect("imported");
}
