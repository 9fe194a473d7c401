//! `kill -9` at any moment of a close or a reopening leaves the period open or closed, never between, and nothing to undo
//! across it.

use std::path::Path;

use domain::facts::ClosedCredit;
use store::{PeriodToClose, Store};

use crate::accounts_rows::{credits, period, record_all, reopen, statements};
use crate::company::{Place, assert_sound, audit, seen};
use crate::killed::{Process, kill_in, say};

const THIS: Process =
    Process { test: "closes_killed::the_process_that_is_killed", role: "QUARTERLIFT_TEST_KILLED_CLOSE" };

/// Money on record that can still be undone, and July not closed.
fn open_company() -> Place {
    let place = Place::with_company();
    let mut store = place.open();
    store.write(audit("record_money"), record_all).expect("recorded");
    store.close().expect("closed");
    place
}

/// Enough orders that the log is brought into the file right after the commit.
fn many_credits() -> Vec<ClosedCredit> {
    (0..2_000).flat_map(|_| credits()).collect()
}

fn close_july(store: &mut Store) {
    let ledger = store.ledger().expect("a ledger");
    let (statements, credits) = (statements(period("2026-07")), many_credits());
    let july = PeriodToClose {
        period: period("2026-07"),
        reason: "",
        plan_toml: "",
        plan_name: "",
        statements: &statements,
        credits: &credits,
    };
    store
        .write(audit("close_period"), |tx| {
            say("close begins");
            let closed = tx.close_period(&july, &ledger);
            say("close is written");
            closed
        })
        .expect("July is closed");
}

/// What the killed process does; as a test of its own it does nothing.
#[test]
fn the_process_that_is_killed() {
    let Some(file) = std::env::var_os(THIS.role) else { return };
    let mut store = Store::open(Path::new(&file)).expect("the workspace opens");
    say("opened");
    close_july(&mut store);
    say("july is closed");
    store
        .write(audit("reopen_period"), |tx| {
            let opened = tx.reopen_period(1, "退货未录");
            say("reopening is written");
            opened
        })
        .expect("July is open again");
    say("july is open again");
    store.close().expect("closed");
    say("file is closed");
    // Waits to be killed or for the other side to go away.
    let _ = std::io::stdin().read_line(&mut String::new());
}

#[test]
fn a_kill_leaves_the_period_open_or_closed() {
    let states = {
        let mut store = open_company().open();
        let before = seen(&store);
        close_july(&mut store);
        let closed = seen(&store);
        reopen(&mut store, 1).expect("opened again");
        [before, closed, seen(&store)]
    };
    // Each phase with the states that the file may be in.
    for (phase, may_be) in [
        ("opened", 0..=1),
        ("close begins", 0..=1),
        ("close is written", 0..=1),
        ("close is written", 0..=1),
        ("july is closed", 1..=2),
        ("july is closed", 1..=2),
        ("reopening is written", 1..=2),
        ("july is open again", 2..=2),
        ("file is closed", 2..=2),
    ] {
        let place = open_company();
        kill_in(&THIS, &place.file, phase);
        let mut store = Store::open(&place.file).unwrap_or_else(|error| panic!("killed in '{phase}': {error}"));
        assert_sound(&store);
        let now = seen(&store);
        let state = states.iter().position(|state| *state == now);
        let state = state.unwrap_or_else(|| panic!("killed in '{phase}': between two states"));
        assert!(may_be.contains(&state), "killed in '{phase}': {state}");
        assert_eq!(store.undoable().expect("asked").is_some(), state == 0, "killed in '{phase}'");
        if state == 0 {
            close_july(&mut store);
            assert_eq!(seen(&store), states[1], "killed in '{phase}': closing again closes it");
        }
    }
}
