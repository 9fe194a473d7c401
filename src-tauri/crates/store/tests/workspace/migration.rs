//! A file of an older version opens: a copy first, then every row as it was, and the new tables beside them.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use rusqlite::Connection;
use store::personnel::SuggestionRow;
use store::{Backups, LeadFacts, Store, VERSION, restore};

use crate::accounts_rows::{award, close, with_accounts};
use crate::company::{Place, assert_sound, at, audit, day, hash, seen};
use crate::cycle_rows::record_all;
use crate::dealings::with_dealings;
use crate::personnel_rows::with_personnel;

/// What made the older formats, each out of the one before.
const MIGRATIONS: [&str; 4] = [
    include_str!("../../migrations/0001_workspace.sql"),
    include_str!("../../migrations/0002_dealings.sql"),
    include_str!("../../migrations/0003_personnel.sql"),
    include_str!("../../migrations/0004_accounts.sql"),
];
const ROLE: &str = "QUARTERLIFT_TEST_MIGRATED_WORKSPACE";

/// A workspace with everything that a format has a place for.
fn full(format: u32) -> Place {
    match format {
        1 => Place::with_company(),
        2 => with_dealings(),
        3 => with_personnel(),
        _ => with_accounts(),
    }
}

/// The tables of a format, empty.
fn make_tables(conn: &Connection, format: u32) {
    for migration in &MIGRATIONS[..format as usize] {
        conn.execute_batch(migration).expect("the migration runs");
    }
}

/// A workspace as an older version made it: its tables, with the rows of a company and its log.
pub fn of_format(format: u32) -> Place {
    let full = full(format);
    let place = Place::fresh();
    let conn = Connection::open(&place.file).expect("a file");
    make_tables(&conn, format);
    conn.pragma_update(None, "application_id", store::APPLICATION_ID).expect("marked");
    conn.pragma_update(None, "user_version", format).expect("numbered");
    conn.pragma_update(None, "foreign_keys", false).expect("in any order");
    conn.execute("ATTACH ?1 AS full_file", [full.file.to_str().expect("a path")]).expect("attached");
    for table in tables(&conn) {
        conn.execute_batch(&format!("INSERT INTO main.{table} SELECT * FROM full_file.{table}")).expect(&table);
    }
    conn.execute_batch("DETACH full_file; PRAGMA journal_mode = WAL").expect("as that version leaves it");
    conn.close().expect("closed");
    place
}

fn tables(conn: &Connection) -> Vec<String> {
    let mut statement =
        conn.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name").expect("a statement");
    statement.query_map([], |row| row.get(0)).expect("rows").collect::<rusqlite::Result<_>>().expect("names")
}

/// Every row of the tables of a format, as text.
fn rows(file: &Path, format: u32) -> Vec<String> {
    let conn = Connection::open(file).expect("opened");
    let mut found = Vec::new();
    let old = Connection::open_in_memory().expect("a database");
    make_tables(&old, format);
    for table in tables(&old) {
        let mut statement = conn.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).expect("a statement");
        let columns = statement.column_count();
        let mut rows = statement.query([]).expect("rows");
        while let Some(row) = rows.next().expect("a row") {
            let cells: Vec<_> = (0..columns).map(|column| row.get_ref(column).expect("a cell")).collect();
            found.push(format!("{table}: {cells:?}"));
        }
    }
    found
}

fn format_of(file: &Path) -> u32 {
    let conn = Connection::open(file).expect("opened");
    conn.query_row("PRAGMA user_version", [], |row| row.get(0)).expect("a number")
}

fn copy_of(place: &Place, format: u32) -> PathBuf {
    PathBuf::from(format!("{}.format-{format}.quarterlift-backup", place.file.display()))
}

#[test]
fn a_file_of_the_first_version_is_copied_and_then_brought_up_to_date() {
    let place = of_format(1);
    let before = rows(&place.file, 1);
    assert!(before.len() > 12, "members, customers, orders, splits, settings, log, journal");
    let mut store = place.open();
    assert_eq!(store.opening().migrated_from, Some(1));
    let copy = store.opening().copy_before_migration.clone().expect("a copy was made first");
    assert_eq!((copy.clone(), format_of(&copy)), (copy_of(&place, 1), 1));
    assert_eq!(rows(&copy, 1), before);
    assert_eq!(seen(&store), seen(&Place::with_company().open()), "every fact is as it was");
    assert_sound(&store);
    store.write(audit("lead_save"), |tx| tx.upsert_lead(&LeadFacts::named("L-000001", at(1)))).expect("a lead fits");
    assert_eq!(store.counts().expect("counts").leads, 1);
    store.undo("Zhao", at(2), None).expect("undone").expect("the lead");
    store.undo("Zhao", at(2), None).expect("undone").expect("what the first version did");
    assert_eq!(store.counts().expect("counts").orders, 0);
    store.redo("Zhao", at(3), None).expect("done again").expect("it");
    assert_sound(&store);
    store.close().expect("closed");
    assert_eq!(format_of(&place.file), VERSION);
    let again = place.open();
    assert_eq!(again.opening().migrated_from, None);
    assert!(again.opening().copy_before_migration.is_none());
}

#[test]
fn a_file_of_the_second_version_keeps_its_dealings_and_takes_what_is_on_record_about_the_team() {
    let place = of_format(2);
    let before = rows(&place.file, 2);
    let mut store = place.open();
    assert_eq!(store.opening().migrated_from, Some(2));
    assert_eq!(store.opening().copy_before_migration, Some(copy_of(&place, 2)));
    let copy = copy_of(&place, 2);
    assert_eq!((format_of(&copy), rows(&copy, 2)), (2, before));
    assert_eq!(seen(&store), seen(&with_dealings().open()), "every fact is as it was");
    let ledger = store.ledger().expect("a ledger");
    assert_eq!(store.personnel(&ledger).expect("personnel").suggestions, []);
    assert_sound(&store);
    let anonymous = SuggestionRow {
        id: 0,
        put_in_on: day("2026-09-01"),
        author_id: None,
        theme: String::new(),
        text: "晨会改到九点".to_owned(),
        state: domain::facts::SuggestionState::Open,
        answer: String::new(),
        answered_on: None,
        is_best: false,
    };
    store.write(audit("suggestion_put"), |tx| tx.save(&anonymous)).expect("a suggestion fits");
    assert_eq!(store.counts().expect("counts").suggestions, 1);
    for command in ["the suggestion", "the leads", "the company"] {
        store.undo("Zhao", at(2), None).expect("undone").expect(command);
    }
    let counts = store.counts().expect("counts");
    assert_eq!((counts.suggestions, counts.leads, counts.orders), (0, 0, 0), "what the older version did goes, too");
    for command in ["the company", "the leads", "the suggestion"] {
        store.redo("Zhao", at(3), None).expect("done again").expect(command);
    }
    assert_eq!(store.get(1).expect("read"), Some(SuggestionRow { id: 1, ..anonymous }));
    assert_sound(&store);
}

#[test]
fn a_file_of_the_third_version_keeps_what_is_on_record_about_the_team_and_takes_awards_and_closes() {
    let place = of_format(3);
    let before = rows(&place.file, 3);
    let mut store = place.open();
    assert_eq!(store.opening().migrated_from, Some(3));
    let copy = copy_of(&place, 3);
    assert_eq!(store.opening().copy_before_migration, Some(copy.clone()));
    assert_eq!((format_of(&copy), rows(&copy, 3)), (3, before));
    assert_eq!(seen(&store), seen(&with_personnel().open()), "every fact is as it was");
    assert_eq!(store.last_close_barrier().expect("read"), None);
    store.write(audit("award_decide"), |tx| tx.save(&award())).expect("an award fits");
    for command in ["the award", "the records", "the company"] {
        store.undo("Zhao", at(2), None).expect("undone").expect(command);
    }
    for command in ["the company", "the records", "the award"] {
        store.redo("Zhao", at(3), None).expect("done again").expect(command);
    }
    close(&mut store, "2026-07").expect("a close fits");
    assert_eq!((store.counts().expect("counts").closes, store.undoable().expect("asked")), (1, None));
    assert_sound(&store);
}

#[test]
fn a_file_of_the_fourth_version_keeps_what_is_on_record_about_pay_and_takes_reviews() {
    let place = of_format(4);
    let before = rows(&place.file, 4);
    let mut store = place.open();
    assert_eq!(store.opening().migrated_from, Some(4));
    let copy = copy_of(&place, 4);
    assert_eq!(store.opening().copy_before_migration, Some(copy.clone()));
    assert_eq!((format_of(&copy), rows(&copy, 4)), (4, before));
    assert_eq!(seen(&store), seen(&with_accounts().open()), "every fact is as it was");
    store.write(audit("hold_review"), record_all).expect("a review fits");
    let full = seen(&store);
    for command in ["the review", "the records", "the company"] {
        store.undo("Zhao", at(2), None).expect("undone").expect(command);
    }
    for command in ["the company", "the records", "the review"] {
        store.redo("Zhao", at(3), None).expect("done again").expect(command);
    }
    assert_eq!(seen(&store), full);
    assert_sound(&store);
}

#[test]
fn a_backup_of_the_first_version_is_looked_into_restored_and_brought_up_to_date() {
    let place = of_format(1);
    let backups = Backups::new(&place.folder.path().join("backups"), &place.file);
    let old = place.folder.path().join("old.quarterlift-backup");
    std::fs::copy(&place.file, &old).expect("copied");
    let contents = Backups::look_into(&old).expect("looked into");
    assert_eq!((contents.customers, contents.orders, contents.leads), (2, 3, 0));
    let mut store = place.open();
    let expected = seen(&store);
    store.write(audit("lead_save"), |tx| tx.upsert_lead(&LeadFacts::named("L-000001", at(1)))).expect("a lead");
    store.close().expect("closed");
    restore(&old, &place.file, &backups, at(9)).expect("restored");
    let copied = hash(&copy_of(&place, 1));
    let store = place.open();
    assert_eq!((seen(&store), store.opening().migrated_from), (expected, Some(1)));
    assert_eq!(store.opening().copy_before_migration, Some(copy_of(&place, 1)), "the copy there is holds the same");
    assert_eq!(hash(&copy_of(&place, 1)), copied);
}

#[test]
fn an_earlier_copy_of_something_else_is_kept_and_this_one_gets_another_name() {
    let place = of_format(1);
    std::fs::write(copy_of(&place, 1), "somebody else's").expect("written");
    let before = rows(&place.file, 1);
    let store = place.open();
    let copy = store.opening().copy_before_migration.clone().expect("a copy");
    assert_ne!(copy, copy_of(&place, 1));
    assert_eq!((format_of(&copy), rows(&copy, 1)), (1, before));
    assert_eq!(std::fs::read_to_string(copy_of(&place, 1)).expect("kept"), "somebody else's");
}

/// What the killed process does; as a test of its own it does nothing.
#[test]
fn the_process_that_is_killed_while_it_migrates() {
    let Some(file) = std::env::var_os(ROLE) else { return };
    let store = Store::open(Path::new(&file)).expect("the workspace opens");
    println!("opened {:?}", store.opening());
    // Waits to be killed or for the other side to go away.
    let _ = std::io::stdin().read_line(&mut String::new());
}

fn start_on(file: &Path) -> Child {
    Command::new(std::env::current_exe().expect("this binary"))
        .args(["--exact", "migration::the_process_that_is_killed_while_it_migrates", "--nocapture", "--test-threads=1"])
        .env(ROLE, file)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the process starts")
}

/// The moments at which the process is killed, each known by what lies beside the file.
#[test]
fn a_kill_while_a_file_is_brought_up_to_date_loses_nothing() {
    for format in [1, 2, 3, 4] {
        for phase in ["the copy begins", "the copy is there", "the new tables are there"] {
            kill_in(phase, format);
        }
    }
}

fn kill_in(phase: &str, format: u32) {
    let place = of_format(format);
    let before = rows(&place.file, format);
    let copy = copy_of(&place, format);
    let mut child = start_on(&place.file);
    let unfinished = PathBuf::from(format!("{}.new-{}", copy.display(), child.id()));
    let is_reached = || match phase {
        "the copy begins" => unfinished.exists() || copy.exists(),
        "the copy is there" => copy.exists(),
        _ => copy.exists() && format_of(&place.file) == VERSION,
    };
    while !is_reached() {
        assert_eq!(child.try_wait().expect("it is asked"), None, "it does not end before {phase}");
        std::thread::yield_now();
    }
    child.kill().expect("killed");
    child.wait().expect("gone");
    let store = place.open();
    assert_eq!(seen(&store), seen(&full(format).open()), "killed when {phase}");
    assert_sound(&store);
    store.close().expect("closed");
    assert_eq!((format_of(&place.file), rows(&place.file, format)), (VERSION, before.clone()), "killed when {phase}");
    // What was brought half the way is copied as it then stands; the first copy stays what it was.
    assert_eq!((format_of(&copy), rows(&copy, format)), (format, before), "killed when {phase}");
}
