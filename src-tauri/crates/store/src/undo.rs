//! Undo and redo of whole commands, the last one first: the journal played backwards, or forwards again.
//!
//! Each is one transaction with an audit row of its own; the log is never shortened. What changed after the command is
//! never overwritten: then the undo is refused. History (versions of targets) and numbers (versions of plans, imports)
//! stay: an undo adds to them or marks them withdrawn. Closing a period, and opening it again, lets go of all that was done
//! before: undo never crosses a close.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use serde_json::{Value, json};

use crate::audit::{self, AuditRow, Entry};
use crate::journal::{self, Image, ORDERS, TABLES, TARGETS, Table};
use crate::tables::targets;
use crate::version::Touched;
use crate::{Error, Result, Store};

/// Commands kept for undo.
const KEPT_STEPS: i64 = 100;
/// Rows of an undone command kept for redo; an import beyond that is run again instead.
const KEPT_ROWS: i64 = 50_000;
/// A step that touched more rows than this is brought from the log into the file at once.
const BIG_ROWS: i64 = 5_000;

/// A command that can be undone or done again: what a menu shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Undoable {
    /// Its audit row.
    pub audit: AuditRow,
    /// False for an undone import that was too big to keep its rows.
    pub is_possible: bool,
}

/// A command that was undone or done again.
#[derive(Debug, Clone, PartialEq)]
pub struct UndoneCommand {
    /// The audit row of that command.
    pub audit: AuditRow,
    /// Number of the undo or redo itself.
    pub audit_seq: i64,
    /// Rows that were restored, removed or brought back.
    pub rows: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Back,
    Forward,
}

struct Change {
    position: i64,
    table: &'static Table,
    change: String,
    first: i64,
    last: i64,
    before: Option<String>,
    after: Option<String>,
}

/// Who undoes, and when.
struct Hand<'a> {
    actor: &'a str,
    at: DateTime<Utc>,
}

impl Store {
    /// The command that [`Store::undo`] would undo.
    pub fn undoable(&self) -> Result<Option<Undoable>> {
        step(self.conn(), Way::Back)
    }

    /// The command that [`Store::redo`] would do again.
    pub fn redoable(&self) -> Result<Option<Undoable>> {
        step(self.conn(), Way::Forward)
    }

    /// Undoes the last command. With `expected`, only when that is still the command with this number.
    ///
    /// # Errors
    /// [`Error::Stale`] when another command came in between, [`Error::ChangedMeanwhile`] when its rows changed since,
    /// [`Error::OpenedReadOnly`].
    pub fn undo(&mut self, actor: &str, at: DateTime<Utc>, expected: Option<i64>) -> Result<Option<UndoneCommand>> {
        self.step(Way::Back, &Hand { actor, at }, expected)
    }

    /// Does the command undone last again. With `expected`, only when that is still the command with this number.
    ///
    /// # Errors
    /// As [`Store::undo`], and [`Error::NotRedoable`] when the rows were too many to keep.
    pub fn redo(&mut self, actor: &str, at: DateTime<Utc>, expected: Option<i64>) -> Result<Option<UndoneCommand>> {
        self.step(Way::Forward, &Hand { actor, at }, expected)
    }

    fn step(&mut self, way: Way, hand: &Hand<'_>, expected: Option<i64>) -> Result<Option<UndoneCommand>> {
        self.refuse_read_only()?;
        // Parents may go before their children on the way; the references are checked as a whole at the end.
        self.conn().pragma_update(None, "foreign_keys", false)?;
        let path = self.path().to_owned();
        let done = take_step(self.conn_mut(), way, hand, expected, &path);
        self.conn().pragma_update(None, "foreign_keys", true)?;
        let Some((done, touched)) = done? else { return Ok(None) };
        self.committed(&touched, done.rows > BIG_ROWS as u64);
        Ok(Some(done))
    }
}

/// Notes that a command can be undone. What was undone before can no longer be done again; the oldest are let go.
pub(crate) fn remember(conn: &Connection, audit_seq: i64) -> Result<()> {
    let gone = "(is_undone = 1 OR audit_seq <= coalesce((SELECT audit_seq FROM undo_steps WHERE is_undone = 0
        ORDER BY audit_seq DESC LIMIT 1 OFFSET ?1), 0))";
    conn.prepare_cached(&format!(
        "DELETE FROM journal WHERE audit_seq IN (SELECT audit_seq FROM undo_steps WHERE {gone})"
    ))?
    .execute([KEPT_STEPS - 1])?;
    conn.prepare_cached(&format!("DELETE FROM undo_steps WHERE {gone}"))?.execute([KEPT_STEPS - 1])?;
    conn.prepare_cached("INSERT INTO undo_steps VALUES (?1, 0, 1)")?.execute([audit_seq])?;
    Ok(())
}

/// Lets go of everything that could be undone or done again.
pub(crate) fn let_go(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM journal", [])?;
    conn.execute("DELETE FROM undo_steps", [])?;
    Ok(())
}

fn take_step(
    conn: &mut Connection,
    way: Way,
    hand: &Hand<'_>,
    expected: Option<i64>,
    path: &std::path::Path,
) -> Result<Option<(UndoneCommand, Touched)>> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let Some(Undoable { audit, is_possible }) = step(&tx, way)? else { return Ok(None) };
    if expected.is_some_and(|expected| expected != audit.seq) {
        return Err(Error::Stale { what: audit.command, current: audit.seq });
    }
    if !is_possible {
        return Err(Error::NotRedoable { command: audit.command });
    }
    let mut changes = changes(&tx, audit.seq)?;
    if way == Way::Back {
        changes.reverse();
        keep_rows_for_redo(&tx, audit.seq, &changes)?;
    }
    let (mut rows, mut touched) = (0, Touched::default());
    for change in &changes {
        change.play(&tx, way, hand)?;
        change.note(&mut touched);
        rows += change.last.abs_diff(change.first) + 1;
    }
    check_references(&tx, &changes, way)?;
    tx.execute("UPDATE undo_steps SET is_undone = ?2 WHERE audit_seq = ?1", params![audit.seq, way == Way::Back])?;
    let seq = audit::head(&tx)?.seq + 1;
    let command = if way == Way::Back { "undo" } else { "redo" };
    let summary = json!({ "command": audit.command, "rows": rows });
    let entry = Entry { seq, at: hand.at, actor: hand.actor, command, about_seq: Some(audit.seq), summary: &summary };
    audit::append(&tx, &entry)?;
    Store::break_seal(path)?;
    tx.commit()?;
    Ok(Some((UndoneCommand { audit, audit_seq: seq, rows }, touched)))
}

/// The next step this way: the latest that is done, or the earliest that is undone.
fn step(conn: &Connection, way: Way) -> Result<Option<Undoable>> {
    let sql = match way {
        Way::Back => {
            "SELECT audit_seq, is_redoable FROM undo_steps WHERE is_undone = 0 ORDER BY audit_seq DESC LIMIT 1"
        }
        Way::Forward => "SELECT audit_seq, is_redoable FROM undo_steps WHERE is_undone = 1 ORDER BY audit_seq LIMIT 1",
    };
    let found: Option<(i64, bool)> =
        conn.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let Some((seq, is_redoable)) = found else { return Ok(None) };
    let audit = conn
        .prepare_cached("SELECT seq, done_at, actor, command, about_seq, summary, hash FROM audit WHERE seq = ?1")?
        .query_and_then([seq], audit::audit_row)?
        .next()
        .ok_or_else(|| Error::damaged(format!("audit row {seq} is gone")))??;
    Ok(Some(Undoable { audit, is_possible: is_redoable || way == Way::Back }))
}

fn changes(conn: &Connection, seq: i64) -> Result<Vec<Change>> {
    let mut statement = conn.prepare_cached(
        "SELECT position, table_name, change, first_id, last_id, before_image, after_image FROM journal
         WHERE audit_seq = ?1 ORDER BY position",
    )?;
    let rows = statement.query_and_then([seq], |row| -> Result<Change> {
        Ok(Change {
            position: row.get(0)?,
            table: journal::table(&row.get::<_, String>(1)?)?,
            change: row.get(2)?,
            first: row.get(3)?,
            last: row.get(4)?,
            before: row.get(5)?,
            after: row.get(6)?,
        })
    })?;
    rows.collect()
}

/// Before new rows are deleted they are kept as images, unless they are too many.
fn keep_rows_for_redo(conn: &Connection, seq: i64, changes: &[Change]) -> Result<()> {
    let ranges = || changes.iter().filter(|change| change.change == "inserted" && !change.table.is_withdrawn);
    let rows: i64 = ranges().map(|change| change.last - change.first + 1).sum();
    if rows > KEPT_ROWS {
        conn.execute("UPDATE undo_steps SET is_redoable = 0 WHERE audit_seq = ?1", [seq])?;
        return Ok(());
    }
    for range in ranges() {
        let images: Vec<Value> = (range.first..=range.last)
            .map(|id| current(conn, range.table, id).map(Value::Object))
            .collect::<Result<_>>()?;
        conn.execute(
            "UPDATE journal SET after_image = ?3 WHERE audit_seq = ?1 AND position = ?2",
            params![seq, range.position, Value::Array(images).to_string()],
        )?;
    }
    Ok(())
}

impl Change {
    /// Whether going this way takes rows out.
    fn removes(&self, way: Way) -> bool {
        match way {
            Way::Back => self.change == "inserted" && !self.table.is_withdrawn,
            Way::Forward => self.change == "removed",
        }
    }

    fn note(&self, touched: &mut Touched) {
        if self.change == "changed" { touched.changed(self.table) } else { touched.came_or_went(self.table) }
    }

    fn play(&self, conn: &Connection, way: Way, hand: &Hand<'_>) -> Result<()> {
        match (self.change.as_str(), way) {
            ("inserted", _) if self.table.is_withdrawn => self.withdraw(conn, way),
            ("inserted", Way::Back) => self.delete_new(conn, hand),
            ("inserted", Way::Forward) => {
                read::<Vec<Image>>(&self.after)?.iter().try_for_each(|image| bring_back(conn, self.table, image, hand))
            }
            ("changed", Way::Back) => replace(conn, self.table, &read(&self.after)?, read(&self.before)?, hand),
            ("changed", Way::Forward) => replace(conn, self.table, &read(&self.before)?, read(&self.after)?, hand),
            (_, Way::Back) => bring_back(conn, self.table, &read(&self.before)?, hand),
            (_, Way::Forward) => remove(conn, self.table, &read(&self.before)?, hand),
        }
    }

    fn withdraw(&self, conn: &Connection, way: Way) -> Result<()> {
        let sql = format!("UPDATE {} SET is_withdrawn = ?3 WHERE id BETWEEN ?1 AND ?2", self.table.name);
        conn.execute(&sql, params![self.first, self.last, way == Way::Back])?;
        Ok(())
    }

    fn delete_new(&self, conn: &Connection, hand: &Hand<'_>) -> Result<()> {
        let sql = format!("SELECT count(*) FROM {} WHERE id BETWEEN ?1 AND ?2", self.table.name);
        let found: i64 = conn.query_row(&sql, [self.first, self.last], |row| row.get(0))?;
        if found != self.last - self.first + 1 {
            return Err(changed_meanwhile(self.table, self.first));
        }
        if *self.table == TARGETS {
            return (self.first..=self.last)
                .try_for_each(|id| remove(conn, self.table, &current(conn, self.table, id)?, hand));
        }
        journal::delete_range(conn, self.table, self.first, self.last)
    }
}

/// Writes `to` where `from` must stand.
fn replace(conn: &Connection, table: &'static Table, from: &Image, mut to: Image, hand: &Hand<'_>) -> Result<()> {
    let now = unchanged(conn, table, from)?;
    if *table == TARGETS {
        targets::note_version(conn, Some(&now), Some(&mut to), hand.actor, hand.at)?;
    }
    journal::update_image(conn, table, &to)
}

/// Removes a row that must stand as it was.
fn remove(conn: &Connection, table: &'static Table, image: &Image, hand: &Hand<'_>) -> Result<()> {
    let now = unchanged(conn, table, image)?;
    if *table == TARGETS {
        targets::note_version(conn, Some(&now), None, hand.actor, hand.at)?;
    }
    let id = journal::id_of(image)?;
    journal::delete_range(conn, table, id, id)
}

/// Adds a row where none must be.
fn bring_back(conn: &Connection, table: &'static Table, image: &Image, hand: &Hand<'_>) -> Result<()> {
    let mut image = image.clone();
    if *table == TARGETS {
        targets::note_version(conn, None, Some(&mut image), hand.actor, hand.at)?;
    }
    let id = journal::id_of(&image)?;
    journal::insert_image(conn, table, &image).map_err(|error| match error {
        Error::Engine { source } if source.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
            changed_meanwhile(table, id)
        }
        other => other,
    })
}

/// The row as it stands, which must be as the image says; a target's version moves on by itself.
fn unchanged(conn: &Connection, table: &'static Table, image: &Image) -> Result<Image> {
    let id = journal::id_of(image)?;
    let now = current(conn, table, id)?;
    let differs = now.iter().any(|(column, value)| {
        let is_own_count = *table == TARGETS && column == "version";
        !is_own_count && image.get(column) != Some(value)
    });
    if differs { Err(changed_meanwhile(table, id)) } else { Ok(now) }
}

fn current(conn: &Connection, table: &'static Table, id: i64) -> Result<Image> {
    journal::image(conn, table, id)?.ok_or_else(|| changed_meanwhile(table, id))
}

fn changed_meanwhile(table: &Table, id: i64) -> Error {
    Error::ChangedMeanwhile { table: table.name.to_owned(), id }
}

/// Every reference leads somewhere: from rows that were written, and to rows that went.
fn check_references(conn: &Connection, changes: &[Change], way: Way) -> Result<()> {
    for table in TABLES.into_iter().filter(|table| !table.refers_to.is_empty()) {
        let is_concerned = changes.iter().any(|change| {
            if change.removes(way) { table.refers_to.contains(&change.table.name) } else { change.table == table }
        });
        if !is_concerned {
            continue;
        }
        let parts: &[&str] = if *table == ORDERS { &["orders", "order_splits"] } else { &[table.name] };
        for part in parts {
            let dangling: Option<(String, Option<i64>)> = conn
                .query_row(&format!("PRAGMA foreign_key_check({part})"), [], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            if let Some((table, id)) = dangling {
                return Err(Error::ChangedMeanwhile { table, id: id.unwrap_or_default() });
            }
        }
    }
    Ok(())
}

fn read<T: serde::de::DeserializeOwned>(text: &Option<String>) -> Result<T> {
    serde_json::from_str(text.as_deref().unwrap_or_default()).map_err(|source| Error::Damaged {
        what: "the journal is not readable".to_owned(),
        source: Some(source.into()),
    })
}
