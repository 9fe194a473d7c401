//! A file that is not a sound workspace is refused by name and keeps every byte.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use store::{Error, Store, VERSION};

use crate::company::{Place, hash};

/// Opening refuses the file, changes nothing in it and leaves nothing beside it.
fn refused(file: &Path) -> Error {
    let before = hash(file);
    let beside = entries(file);
    let error = Store::open(file).expect_err("the file is refused");
    assert_eq!(hash(file), before, "the file keeps every byte: {error}");
    assert_eq!(entries(file), beside, "nothing is left beside the file: {error}");
    error
}

fn entries(file: &Path) -> Vec<String> {
    let folder = fs::read_dir(file.parent().expect("a folder")).expect("the folder is read");
    let mut names: Vec<String> =
        folder.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn plant(place: &Place, sql: &str) {
    let conn = Connection::open(&place.file).expect("another program opens the file");
    conn.execute_batch(sql).expect(sql);
    conn.close().expect("and closes it");
}

#[test]
fn a_file_that_is_not_there() {
    let place = Place::fresh();
    assert_eq!(Store::open(&place.file).expect_err("missing").code(), "missing");
    assert!(!place.file.exists(), "looking for it does not make it");
}

#[test]
fn files_that_are_something_else() {
    let place = Place::fresh();
    let noise: Vec<u8> = (0..20_000_u32).map(|number| (number.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    for bytes in [&b""[..], b"<html></html>", b"PK\x03\x04", &noise, b"SQLite format 3\0"] {
        fs::write(&place.file, bytes).expect("written");
        assert_eq!(refused(&place.file).code(), "not-a-workspace");
    }
    assert_eq!(Store::open(place.folder.path()).expect_err("a folder").code(), "not-a-workspace");
}

#[test]
fn another_programs_database() {
    let place = Place::fresh();
    plant(&place, "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT); INSERT INTO notes VALUES (1, 'mine')");
    assert_eq!(refused(&place.file).code(), "not-a-workspace");
    plant(&place, &format!("PRAGMA application_id = {}; PRAGMA user_version = 1", store::APPLICATION_ID));
    let error = refused(&place.file);
    assert!(matches!(&error, Error::ForeignSchema { object } if object == "table notes"), "{error}");
}

#[test]
fn a_newer_workspace_says_which_version_it_has() {
    let place = Place::with_company();
    plant(&place, "PRAGMA user_version = 99");
    let error = refused(&place.file);
    let Error::NewerFile { file_version, app_version } = error else { panic!("{error}") };
    assert_eq!((file_version, app_version), (99, VERSION));
}

#[test]
fn anything_planted_is_named() {
    for (sql, object) in [
        ("CREATE TRIGGER gift AFTER INSERT ON audit BEGIN UPDATE orders SET amount_minor = 1; END", "trigger gift"),
        ("CREATE VIEW shadow AS SELECT * FROM orders", "view shadow"),
        ("ALTER TABLE orders RENAME TO real; CREATE VIEW orders AS SELECT * FROM real", "index orders_by_customer"),
        ("CREATE TABLE extra (x TEXT)", "table extra"),
        ("DROP INDEX customers_by_owner", "index customers_by_owner"),
        ("ALTER TABLE members ADD COLUMN y TEXT GENERATED ALWAYS AS (name) VIRTUAL", "table members"),
    ] {
        let place = Place::with_company();
        plant(&place, sql);
        let error = refused(&place.file);
        assert!(matches!(&error, Error::ForeignSchema { object: found } if found == object), "{sql}: {error}");
    }
}

#[test]
fn what_is_planted_in_the_log_is_refused_and_stays_there() {
    let place = Place::with_company();
    let conn = Connection::open(&place.file).expect("another program opens the file");
    conn.execute_batch("CREATE TRIGGER gift AFTER INSERT ON audit BEGIN SELECT 1; END").expect("planted");
    let copy = Place::fresh();
    for ending in ["", "-wal"] {
        let with = |place: &Place| format!("{}{ending}", place.file.display());
        fs::copy(with(&place), with(&copy)).expect("copied while it is open");
    }
    let before = copy.hash();
    let error = Store::open(&copy.file).expect_err("refused");
    assert!(matches!(&error, Error::ForeignSchema { object } if object == "trigger gift"), "{error}");
    assert_eq!(copy.hash(), before, "the log was not brought into the file");
}

#[test]
fn a_workspace_cut_off_anywhere() {
    let place = Place::with_company();
    let whole = fs::read(&place.file).expect("read");
    fs::remove_file(format!("{}.seal", place.file.display())).expect("there is a seal");
    for pages in 1..whole.len() / 4_096 {
        fs::write(&place.file, &whole[..pages * 4_096]).expect("cut");
        let error = refused(&place.file);
        assert!(["damaged", "foreign-schema"].contains(&error.code()), "{pages} pages: {error}");
    }
}

#[test]
fn a_workspace_with_pages_full_of_noise_never_panics() {
    let place = Place::with_company();
    let whole = fs::read(&place.file).expect("read");
    fs::remove_file(format!("{}.seal", place.file.display())).expect("there is a seal");
    for page in 0..whole.len() / 4_096 {
        let mut bytes = whole.clone();
        for (number, byte) in bytes[page * 4_096 + 100..(page + 1) * 4_096].iter_mut().enumerate() {
            *byte = (number * 31 + page) as u8;
        }
        fs::write(&place.file, &bytes).expect("spoilt");
        if let Ok(store) = Store::open(&place.file) {
            // A page that is not in use may hold anything.
            store.check().expect("a check");
        }
    }
}
