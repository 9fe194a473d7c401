//! A workspace that is opened for reading only: everything can be read, nothing can be written, and neither the file nor
//! its folder is any different afterwards.

use std::path::Path;

use rusqlite::Connection;
use store::{Backups, Error, Store, VERSION};

use crate::company::{Place, assert_sound, at, audit, hash, seen};
use crate::cycle_rows::{record_all, with_cycle};
use crate::migration::of_format;
use crate::personnel_rows::with_personnel;

/// What lies in the folder of a workspace: names and contents.
fn folder(place: &Place) -> Vec<(String, blake3::Hash)> {
    let files = std::fs::read_dir(place.folder.path()).expect("the folder is read").map(|file| file.expect("a file"));
    let mut found: Vec<_> =
        files.map(|file| (file.file_name().to_string_lossy().into_owned(), hash(&file.path()))).collect();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

/// A copy of a workspace as a capsule holds it, alone in a folder.
fn capsule() -> Place {
    let (from, place) = (with_cycle(), Place::fresh());
    from.open().backup_to(&place.file).expect("copied");
    place
}

fn assert_refused<T: std::fmt::Debug>(done: Result<T, Error>) {
    let error = done.expect_err("nothing is written through a store that only reads");
    assert!(matches!(error, Error::OpenedReadOnly { .. }), "{error}");
    assert_eq!(error.code(), "opened-read-only");
}

#[test]
fn all_facts_are_there_and_the_folder_stays_as_it_was() {
    for place in [capsule(), with_cycle()] {
        let (before, expected) = (folder(&place), seen(&with_cycle().open()));
        let store = Store::open_read_only(&place.file).expect("opened");
        assert!(store.is_read_only());
        assert_eq!(seen(&store), expected);
        assert_sound(&store);
        assert_eq!(folder(&place), before, "while it is open");
        store.close().expect("closed");
        assert_eq!(folder(&place), before, "and afterwards");
    }
}

#[test]
fn every_way_to_write_is_refused() {
    let place = capsule();
    let before = folder(&place);
    let mut store = Store::open_read_only(&place.file).expect("opened");
    assert_refused(store.write(audit("hold_review"), record_all));
    assert_refused(store.preview(audit("hold_review"), record_all));
    assert_refused(store.undo("Zhao", at(2), None));
    assert_refused(store.redo("Zhao", at(2), None));
    drop(store);
    assert_eq!(folder(&place), before);
    let mut store = place.open();
    assert!(!store.is_read_only());
    store.undo("Zhao", at(2), None).expect("the file itself can be written").expect("the review");
}

#[test]
fn it_can_be_copied_to_go_on_working_with_the_copy() {
    let place = capsule();
    let store = Store::open_read_only(&place.file).expect("opened");
    let copy = place.folder.path().join("again.quarterlift");
    store.backup_to(&copy).expect("copied");
    assert_eq!(seen(&Store::open(&copy).expect("opened")), seen(&store));
    let backups = Backups::new(&place.folder.path().join("backups"), &place.file);
    backups.create(&store, store::BackupReason::Manual, at(3)).expect("a backup");
}

#[test]
fn an_older_format_is_read_in_a_private_copy() {
    let place = of_format(3);
    let before = folder(&place);
    let mut store = Store::open_read_only(&place.file).expect("opened");
    assert_eq!((store.opening().migrated_from, store.opening().copy_before_migration.clone()), (Some(3), None));
    assert_eq!(seen(&store), seen(&with_personnel().open()));
    assert_sound(&store);
    assert_refused(store.write(audit("hold_review"), record_all));
    store.close().expect("closed");
    assert_eq!(folder(&place), before);
}

/// What somebody else does to a file.
type Plant = fn(&Path);

/// Refusals, each with what brings it about.
const PLANTS: [(&str, Plant); 6] = [
    ("newer-file", |file| change(file, &format!("PRAGMA user_version = {}", VERSION + 1))),
    ("foreign-schema", |file| change(file, "CREATE VIEW plenty AS SELECT 1")),
    ("damaged", |file| change(file, "UPDATE audit SET actor = 'nobody' WHERE seq = 2")),
    ("not-a-workspace", |file| std::fs::write(file, "not a workspace").expect("written")),
    ("damaged", cut_in_half),
    ("missing", |file| std::fs::remove_file(file).expect("removed")),
];

fn change(file: &Path, sql: &str) {
    Connection::open(file).expect("another program opens the file").execute_batch(sql).expect(sql);
}

fn cut_in_half(file: &Path) {
    let bytes = std::fs::read(file).expect("read");
    std::fs::write(file, &bytes[..bytes.len() / 2]).expect("written");
}

#[test]
fn a_newer_a_foreign_and_a_damaged_file_are_refused_by_name_and_keep_every_byte() {
    for (code, plant) in PLANTS {
        let place = capsule();
        plant(&place.file);
        let before = folder(&place);
        assert_eq!(Store::open_read_only(&place.file).expect_err(code).code(), code);
        assert_eq!(folder(&place), before, "{code}");
    }
}

#[test]
fn a_broken_seal_is_told() {
    let place = with_cycle();
    let mut bytes = std::fs::read(&place.file).expect("read");
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    std::fs::write(&place.file, bytes).expect("written");
    let before = folder(&place);
    let error = Store::open_read_only(&place.file).expect_err("one bit is different");
    assert!(matches!(error, Error::SealBroken { .. } | Error::Damaged { .. }), "{error}");
    assert_eq!(folder(&place), before);
}

#[test]
fn a_workspace_that_is_in_use_is_read_with_what_its_log_holds() {
    let place = Place::with_company();
    let mut writer = place.open();
    writer.write(audit("hold_review"), record_all).expect("written");
    let reader = Store::open_read_only(&place.file).expect("opened beside it");
    assert_eq!(seen(&reader), seen(&writer));
}

#[test]
fn two_stores_read_one_file_at_once() {
    for place in [capsule(), with_cycle()] {
        let before = folder(&place);
        let (one, two) =
            (Store::open_read_only(&place.file).expect("one"), Store::open_read_only(&place.file).expect("two"));
        assert_eq!(seen(&one), seen(&two));
        assert_eq!(folder(&place), before);
    }
}
