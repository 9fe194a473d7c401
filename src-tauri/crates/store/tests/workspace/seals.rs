//! The seal notices what the database's own checks do not, and never cries wolf.

use std::fs;
use std::path::PathBuf;

use domain::base::Period;
use domain::facts::TargetOwner;
use rusqlite::Connection;
use store::{Error, Store, TargetFacts};

use crate::company::{Place, audit, seen};

fn seal(place: &Place) -> PathBuf {
    PathBuf::from(format!("{}.seal", place.file.display()))
}

fn set(store: &mut Store, amount_minor: i64) {
    let facts =
        TargetFacts { period: Period::Year(2026), owner: &TargetOwner::Company, amount_minor, is_pinned: false };
    store.write(audit("set"), |tx| tx.set_target(&facts, None, "")).expect("set");
}

#[test]
fn a_closed_file_is_sealed_and_looking_at_it_keeps_the_seal() {
    let place = Place::with_company();
    let (file, sealed) = (place.hash(), fs::read(seal(&place)).expect("a seal"));
    let store = place.open();
    assert!(store.opening().was_sealed);
    seen(&store);
    store.close().expect("closed");
    assert_eq!((place.hash(), fs::read(seal(&place)).expect("a seal")), (file, sealed));
}

#[test]
fn one_changed_amount_is_noticed() {
    let place = Place::with_company();
    let mut bytes = fs::read(&place.file).expect("read");
    let amount = 100_000_i32.to_be_bytes();
    let at = bytes.windows(3).position(|three| three == &amount[1..]).expect("the amount of SO-1");
    bytes[at] ^= 0x01;
    fs::write(&place.file, &bytes).expect("a bit flips");
    let error = Store::open(&place.file).expect_err("noticed");
    assert_eq!(error.code(), "seal-broken", "the pages still hold together: {error}");
    assert_eq!(place.hash(), blake3::hash(&bytes));
    let store = Store::open_as_it_is(&place.file).expect("its owner may decide otherwise");
    store.close().expect("closed");
    assert!(place.open().opening().was_sealed, "and then it is sealed as it is");
}

#[test]
fn no_single_flipped_bit_goes_unnoticed() {
    let place = Place::with_company();
    let whole = fs::read(&place.file).expect("read");
    let mut state = 7_u64;
    for _ in 0..200 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let bit = (state >> 20) as usize % (whole.len() * 8);
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(&place.file, &bytes).expect("a bit flips");
        let error = Store::open(&place.file).expect_err("noticed");
        assert!(seal(&place).exists(), "{error}");
    }
}

#[test]
fn a_crash_leaves_no_seal_and_no_alarm() {
    let place = Place::with_company();
    let mut store = place.open();
    set(&mut store, 5);
    assert!(!seal(&place).exists(), "the first write breaks the seal");
    let copy = Place::fresh();
    for ending in ["", "-wal"] {
        let with = |place: &Place| format!("{}{ending}", place.file.display());
        fs::copy(with(&place), with(&copy)).expect("as the disk is at a power cut");
    }
    let recovered = copy.open();
    assert_eq!(seen(&recovered), seen(&store));
}

#[test]
fn a_seal_that_a_power_cut_brought_back_is_no_alarm() {
    let place = Place::with_company();
    let old_seal = fs::read(seal(&place)).expect("a seal");
    let mut store = place.open();
    set(&mut store, 5);
    store.close().expect("closed");
    fs::write(seal(&place), old_seal).expect("the old seal is back");
    let store = place.open();
    assert!(!store.opening().was_sealed);
    assert_eq!(store.targets().expect("targets").len(), 1);
}

#[test]
fn an_older_seal_does_not_hide_a_changed_audit_log() {
    let place = Place::with_company();
    let conn = Connection::open(&place.file).expect("another program opens the file");
    conn.execute("UPDATE audit SET actor = 'nobody' WHERE seq = 2", []).expect("the log is changed");
    conn.close().expect("closed");
    let error = Store::open(&place.file).expect_err("noticed");
    assert!(matches!(&error, Error::Damaged { what, .. } if what.contains("audit row 2")), "{error}");
}

#[test]
fn a_check_without_a_seal_still_finds_a_changed_log_and_broken_rules() {
    let place = Place::with_company();
    fs::remove_file(seal(&place)).expect("no seal");
    let conn = Connection::open(&place.file).expect("another program opens the file");
    conn.execute_batch(
        "PRAGMA foreign_keys = OFF;
         UPDATE audit SET summary = '{}' WHERE seq = 2;
         UPDATE order_splits SET share_ppm = share_ppm + 1 WHERE position = 1;
         UPDATE orders SET ordered_on = '2026-02-30' WHERE order_no = 'SO-1';
         UPDATE orders SET amount_minor = 9000000000000000000 WHERE order_no = 'SO-3';
         UPDATE orders SET customer_id = 77 WHERE order_no = 'SO-2';",
    )
    .expect("spoilt");
    conn.close().expect("closed");
    let store = place.open();
    let kinds: Vec<String> = store
        .check()
        .expect("a check")
        .findings
        .iter()
        .map(|found| format!("{:?} {}", found.kind, found.place))
        .collect();
    let expected =
        ["AuditChain audit 2", "Reference orders 2", "SplitShares orders 2", "Amount orders 3", "Day orders 1"];
    assert_eq!(kinds, expected);
    assert_eq!(store.ledger().expect_err("such a ledger has no figures").code(), "damaged");
}
