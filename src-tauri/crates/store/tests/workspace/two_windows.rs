//! Two windows, or a window and a command, on one file: both work or the second is told, and no write is lost.

use domain::base::{Period, Quarter};
use domain::facts::TargetOwner;
use store::{Error, Store, TargetFacts};

use crate::company::{Place, at, audit, day, seen};

const YEAR: Period = Period::Year(2026);

fn set(store: &mut Store, amount_minor: i64, expected: Option<i64>) -> Result<i64, Error> {
    let facts = TargetFacts { period: YEAR, owner: &TargetOwner::Company, amount_minor, is_pinned: false };
    store.write(audit("set"), |tx| tx.set_target(&facts, expected, "")).map(|written| written.audit_seq)
}

#[test]
fn each_sees_what_the_other_wrote() {
    let place = Place::with_company();
    let (mut one, two) = (place.open(), place.open());
    let before = two.data_version().expect("a version");
    assert_eq!(two.data_version().expect("a version"), before, "nothing happened, nothing changed");
    set(&mut one, 5, None).expect("set");
    assert_ne!(two.data_version().expect("a version"), before, "the other window knows that its ledger is old");
    assert_eq!(seen(&one), seen(&two));
    two.close().expect("closed");
    assert!(!std::path::PathBuf::from(format!("{}.seal", place.file.display())).exists(), "one is still open");
    one.close().expect("closed");
    assert!(place.open().opening().was_sealed, "the last one seals");
}

#[test]
fn the_slower_one_is_told_and_overwrites_nothing() {
    let place = Place::with_company();
    let (mut one, mut two) = (place.open(), place.open());
    set(&mut one, 5, Some(0)).expect("there was none");
    let seen_by_both = one.targets().expect("targets")[0].version;
    set(&mut two, 6, Some(seen_by_both)).expect("the faster one");
    let error = set(&mut one, 7, Some(seen_by_both)).expect_err("the slower one");
    assert!(matches!(error, Error::Stale { current, .. } if current == seen_by_both + 1), "{error}");
    assert_eq!(one.targets().expect("targets")[0].target.amount.to_minor(), 6);

    let quarter: Quarter = "2026Q3".parse().expect("a quarter");
    let save = |store: &mut Store| store.write(audit("plan"), |tx| tx.save_plan(quarter, "", Some(0), ""));
    save(&mut one).expect("the faster one");
    assert_eq!(save(&mut two).expect_err("the slower one").code(), "stale");
}

#[test]
fn an_undo_after_the_other_window_wrote_undoes_only_what_was_seen() {
    let place = Place::with_company();
    let (mut one, mut two) = (place.open(), place.open());
    let mine = set(&mut one, 5, None).expect("set");
    set(&mut two, 6, None).expect("set");
    assert_eq!(one.undo("Zhao", at(2), Some(mine)).expect_err("not the last any more").code(), "stale");
}

#[test]
fn while_one_writes_the_other_reads_what_was_there_before() {
    let place = Place::with_company();
    let (mut one, two) = (place.open(), place.open());
    let before = seen(&two);
    one.write(audit("import"), |tx| {
        for number in 0..2_000 {
            tx.upsert_order(&store::OrderFacts::plain(&format!("N{number}"), 1, day("2026-09-01"), 1))?;
        }
        assert_eq!(seen(&two), before, "a half-written import is seen by nobody");
        Ok::<_, Error>(())
    })
    .expect("imported");
    assert_ne!(seen(&two), before);
}

#[test]
fn who_cannot_write_in_time_is_told_why() {
    let place = Place::with_company();
    let mut store = place.open();
    let other = rusqlite::Connection::open(&place.file).expect("another process");
    other.execute_batch("BEGIN IMMEDIATE").expect("it writes and writes");
    let error = set(&mut store, 1, None).expect_err("busy");
    assert!(matches!(error, Error::Busy { .. }), "{error}");
    assert!(error.to_string().contains("another window"), "{error}");
    other.execute_batch("ROLLBACK").expect("it ends");
    set(&mut store, 1, None).expect("and then it works");
}
