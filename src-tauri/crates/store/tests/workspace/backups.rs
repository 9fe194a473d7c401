//! The present is never lost: backups open, restore keeps what it replaces.

use std::fs;

use chrono::TimeDelta;
use domain::base::Period;
use domain::facts::TargetOwner;
use store::{BackupReason, Backups, Error, Store, TargetFacts, restore};

use crate::company::{Place, assert_sound, at, audit, hash, seen};

fn set(store: &mut Store, amount_minor: i64) {
    let facts =
        TargetFacts { period: Period::Year(2026), owner: &TargetOwner::Company, amount_minor, is_pinned: false };
    store.write(audit("set"), |tx| tx.set_target(&facts, None, "")).expect("set");
}

fn backups(place: &Place) -> Backups {
    Backups::new(&place.folder.path().join("backups"), &place.file)
}

#[test]
fn a_backup_holds_what_is_still_in_the_log() {
    let place = Place::with_company();
    let mut store = place.open();
    set(&mut store, 5);
    let copy = place.folder.path().join("copy.quarterlift-backup");
    store.backup_to(&copy).expect("copied");
    let expected = seen(&store);
    assert_eq!(store.backup_to(&copy).expect_err("nothing is overwritten").code(), "exists");
    let copied = Store::open(&copy).expect("a backup is a workspace");
    assert_eq!(seen(&copied), expected);
    assert_sound(&copied);
}

#[test]
fn restore_brings_back_and_keeps_the_present() {
    let place = Place::with_company();
    let backups = backups(&place);
    let mut store = place.open();
    let old = seen(&store);
    let made = backups.create(&store, BackupReason::Import, at(10)).expect("a backup");
    set(&mut store, 5);
    let new = seen(&store);
    let contents = Backups::look_into(&made.path).expect("looked into");
    assert_eq!((contents.customers, contents.orders, contents.leads), (2, 3, 0));
    assert_eq!(contents.last.expect("the import").command, "import_all");
    assert_eq!(restore(&made.path, &place.file, &backups, at(11)).expect_err("it is open").code(), "busy");
    store.close().expect("closed");
    let restored = restore(&made.path, &place.file, &backups, at(11)).expect("restored");
    let store = place.open();
    assert_eq!(seen(&store), old);
    assert_sound(&store);
    store.close().expect("closed");
    let kept = restored.kept.expect("the present was kept");
    restore(&kept, &place.file, &backups, at(12)).expect("and can be brought back");
    assert_eq!(seen(&place.open()), new);
}

#[test]
fn restore_waits_for_whoever_has_the_file_open() {
    let place = Place::with_company();
    let backups = backups(&place);
    let store = place.open();
    let made = backups.create(&store, BackupReason::Manual, at(10)).expect("a backup");
    store.close().expect("closed");
    let other = rusqlite::Connection::open(&place.file).expect("another process");
    let count = || other.query_row("SELECT count(*) FROM orders", [], |row| row.get::<_, i64>(0)).expect("it reads");
    assert_eq!(count(), 3);
    let error = restore(&made.path, &place.file, &backups, at(11)).expect_err("refused");
    assert_eq!(error.code(), "busy", "{error}");
    assert_eq!(count(), 3);
}

#[test]
fn a_damaged_workspace_is_kept_byte_by_byte_and_replaced() {
    let place = Place::with_company();
    let backups = backups(&place);
    let store = place.open();
    let expected = seen(&store);
    let made = backups.create(&store, BackupReason::Daily, at(10)).expect("a backup");
    store.close().expect("closed");
    let noise = vec![b'?'; 9_000];
    fs::write(&place.file, &noise).expect("spoilt");
    let restored = restore(&made.path, &place.file, &backups, at(11)).expect("restored");
    assert!(restored.was_damaged);
    assert_eq!(fs::read(restored.kept.expect("kept")).expect("read"), noise);
    assert_eq!(seen(&place.open()), expected);
}

#[test]
fn a_bad_backup_changes_nothing() {
    let place = Place::with_company();
    let backups = backups(&place);
    let before = place.hash();
    let bad = place.folder.path().join("bad");
    for (bytes, code) in [(&b"no backup"[..], "not-a-workspace"), (b"", "not-a-workspace")] {
        fs::write(&bad, bytes).expect("written");
        assert_eq!(restore(&bad, &place.file, &backups, at(1)).expect_err("refused").code(), code);
    }
    let mut cut = fs::read(&place.file).expect("read");
    cut.truncate(cut.len() - 4_096);
    fs::write(&bad, cut).expect("written");
    assert_eq!(restore(&bad, &place.file, &backups, at(1)).expect_err("refused").code(), "damaged");
    let gone = place.folder.path().join("gone");
    assert_eq!(restore(&gone, &place.file, &backups, at(1)).expect_err("refused").code(), "missing");
    assert_eq!(place.hash(), before);
    assert!(place.open().opening().was_sealed);
    let names = fs::read_dir(place.folder.path()).expect("read").map(|entry| entry.expect("one").file_name());
    assert!(names.into_iter().all(|name| !name.to_string_lossy().contains("restore-")), "nothing is left over");
}

#[test]
fn a_workspace_that_is_gone_comes_back_from_its_backup() {
    let place = Place::with_company();
    let backups = backups(&place);
    let store = place.open();
    let made = backups.create(&store, BackupReason::Close, at(10)).expect("a backup");
    let expected = seen(&store);
    store.close().expect("closed");
    fs::remove_file(&place.file).expect("deleted by mistake");
    assert_eq!(restore(&made.path, &place.file, &backups, at(11)).expect("restored").kept, None);
    assert_eq!(seen(&place.open()), expected);
}

#[test]
fn the_ten_newest_and_one_a_day_stay() {
    let place = Place::with_company();
    let backups = backups(&place);
    assert_eq!(backups.list().expect("no folder, no backups"), []);
    let store = place.open();
    let now = at(0);
    for days in 0..20 {
        for hours in [0, 1] {
            let made_at = now - TimeDelta::days(days) - TimeDelta::hours(hours);
            backups.create(&store, BackupReason::Daily, made_at).expect("a backup");
        }
    }
    let other = place.folder.path().join("backups").join("notes.txt");
    fs::write(&other, "mine").expect("another file");
    backups.rotate(now).expect("rotated");
    let left = backups.list().expect("listed");
    assert_eq!(left.len(), 10 + 9, "five days twice, then nine days once");
    assert!(left.is_sorted_by(|a, b| a.made_at > b.made_at));
    assert_eq!(left[18].made_at, now - TimeDelta::days(13));
    assert!(other.exists());
    assert_eq!(backups.rotate(now).expect("rotated again"), Vec::<std::path::PathBuf>::new());
}

#[test]
fn two_backups_of_one_second_are_two_files() {
    let place = Place::with_company();
    let backups = backups(&place);
    let store = place.open();
    let [one, two] = [0, 1].map(|_| backups.create(&store, BackupReason::Manual, at(0)).expect("a backup"));
    assert_ne!(one.path, two.path);
    assert_eq!(hash(&one.path), hash(&two.path));
    assert_eq!(backups.list().expect("listed"), [two, one]);
}

#[test]
fn a_folder_that_takes_nothing_is_named_as_such() {
    let place = Place::with_company();
    let store = place.open();
    let nowhere = place.folder.path().join("no such folder").join("copy");
    let error = store.backup_to(&nowhere).expect_err("refused");
    assert!(matches!(error, Error::Missing { .. }), "{error}");
    assert_sound(&store);
}
