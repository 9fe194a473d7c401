//! The tables a workspace has in each format version, and the way from one version to the next.
//!
//! A released migration is never edited: its checksum is a test. Each runs in one transaction together with the version
//! number, so a migration that is cut off leaves the older format whole.

use std::collections::BTreeMap;

use rusqlite::{Connection, TransactionBehavior};

use crate::connect::version_of;
use crate::{Error, Result};

/// What marks a SQLite file as a Quarterlift workspace: the letters `QLFT`.
pub const APPLICATION_ID: u32 = 0x514C_4654;
/// The newest format this version reads and the one it writes.
pub const VERSION: u32 = MIGRATIONS.len() as u32;

/// Migration `n` makes format `n` out of format `n - 1`.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_workspace.sql"),
    include_str!("../migrations/0002_dealings.sql"),
    include_str!("../migrations/0003_personnel.sql"),
    include_str!("../migrations/0004_accounts.sql"),
    include_str!("../migrations/0005_cycle.sql"),
];

/// Brings the file to this version's format, each migration in a transaction of its own.
pub(crate) fn migrate(conn: &mut Connection) -> Result<()> {
    migrate_with(conn, MIGRATIONS)
}

fn migrate_with(conn: &mut Connection, migrations: &[&str]) -> Result<()> {
    for (sql, version) in migrations.iter().zip(1_u32..) {
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Read again under the lock: another window may have been faster.
        if version_of(&tx)? < version {
            tx.execute_batch(sql)?;
            tx.pragma_update(None, "application_id", APPLICATION_ID)?;
            tx.pragma_update(None, "user_version", version)?;
            tx.commit()?;
        }
    }
    Ok(())
}

/// Refuses a file whose tables, indexes, triggers and views are not exactly those of its version.
pub(crate) fn check_fingerprint(conn: &Connection, version: u32) -> Result<()> {
    let ours = objects(&built_in(version)?)?;
    let found = objects(conn)?;
    let strange = found.iter().find(|(name, sql)| ours.get(*name) != Some(*sql)).map(|(name, _)| name);
    let gone = ours.keys().find(|name| !found.contains_key(*name));
    match strange.or(gone) {
        Some(object) => Err(Error::ForeignSchema { object: object.clone() }),
        None => Ok(()),
    }
}

/// An empty workspace of this version, in memory.
fn built_in(version: u32) -> Result<Connection> {
    let mut conn = Connection::open_in_memory()?;
    migrate_with(&mut conn, &MIGRATIONS[..version as usize])?;
    Ok(conn)
}

/// Every object of a schema as kind and name → the text it was made from.
fn objects(conn: &Connection) -> Result<BTreeMap<String, String>> {
    let mut statement = conn.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema")?;
    let mut rows = statement.query([])?;
    let mut found = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (kind, name, table): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let sql: Option<String> = row.get(3)?;
        found.insert(format!("{kind} {name}"), format!("{table}: {}", sql.unwrap_or_default()));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The schema as one text: what `schema.sql` holds for a person to read and compare.
    fn golden(conn: &Connection) -> String {
        let mut statement = conn
            .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name")
            .expect("a statement");
        let all: Vec<String> =
            statement.query_map([], |row| row.get(0)).expect("rows").collect::<Result<_, _>>().expect("texts");
        format!("-- The schema that the migrations make, for reading and comparing.\n\n{};\n", all.join(";\n\n"))
    }

    #[test]
    fn schema_sql_is_what_the_migrations_make() {
        let made = golden(&built_in(VERSION).expect("migrations run"));
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema.sql");
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(path, &made).expect("schema.sql is written");
        }
        let kept = std::fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n");
        assert!(kept == made, "schema.sql is old: run this test once with UPDATE_GOLDEN=1");
    }

    /// Files in the field were made by these. Whoever has to change one has to write the next one instead.
    #[test]
    fn released_migrations_are_as_they_were_released() {
        let released = [
            "294bffe2b94aa2e3582c17420e815e47ce2fe3f0b92150d2d136dd41c0ef5b87",
            "1520f5c6079a2eb5bbaa2f5af4f4770cdb3254b75db6f33c8949f103998d5b29",
            "44d15d33adf12f626f4fcdc277ddb52fbef259d97d6a7a92cf3117b5631fe124",
            "930619ccfa46652368336815d2bf38e168a9a6d9a4110462e5d0f58521148522",
            "72ed85fe94390f445940d2c4764f3654976af74979230cbde9f784e4a99a34ec",
        ];
        for (sql, checksum) in MIGRATIONS.iter().zip(released) {
            assert_eq!(blake3::hash(sql.replace("\r\n", "\n").as_bytes()).to_hex().as_str(), checksum);
        }
        assert_eq!(released.len(), MIGRATIONS.len(), "a migration that is released has its checksum here");
    }

    #[test]
    fn a_migration_that_is_cut_off_leaves_the_older_format() {
        let mut conn = built_in(1).expect("format 1");
        let broken = [MIGRATIONS[0], "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE extra (id);"];
        assert!(migrate_with(&mut conn, &broken).is_err());
        assert_eq!(version_of(&conn).expect("a version"), 1);
        check_fingerprint(&conn, 1).expect("format 1 is whole");
        let sound = [MIGRATIONS[0], "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;"];
        migrate_with(&mut conn, &sound).expect("the sound migration runs");
        assert_eq!(version_of(&conn).expect("a version"), 2);
    }

    #[test]
    fn a_changed_table_is_named() {
        for (planted, named) in [
            (
                "CREATE TRIGGER more AFTER INSERT ON orders BEGIN UPDATE orders SET amount_minor = 0; END",
                "trigger more",
            ),
            ("CREATE VIEW plenty AS SELECT 1", "view plenty"),
            ("DROP INDEX orders_by_customer", "index orders_by_customer"),
            ("ALTER TABLE orders ADD COLUMN extra TEXT", "table orders"),
        ] {
            let conn = built_in(VERSION).expect("a workspace");
            conn.execute_batch(planted).expect(planted);
            let error = check_fingerprint(&conn, VERSION).expect_err(planted);
            assert!(matches!(&error, Error::ForeignSchema { object } if object == named), "{error}");
        }
    }
}
