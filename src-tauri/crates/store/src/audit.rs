//! The audit log: who did what and when, in a chain where each row carries the hash of the one before.
//!
//! The chain shows that a row was changed, taken out or put in; it cannot show that the whole file was replaced by an
//! older one. Rows are only added. Order is by number, never by time: clocks go backwards.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::format::{moment, read_moment};
use crate::{Error, Result, Store};

/// One thing that was done.
#[derive(Debug, Clone, PartialEq)]
pub struct AuditRow {
    /// Its number, from 1.
    pub seq: i64,
    /// When.
    pub done_at: DateTime<Utc>,
    /// Who.
    pub actor: String,
    /// Which command.
    pub command: String,
    /// For an undo or redo: the number of the command it is about.
    pub about_seq: Option<i64>,
    /// What with: arguments and counts.
    pub summary: Value,
    /// Hash of the row and of the one before.
    pub hash: String,
}

/// The last row of the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Head {
    /// Its number; 0 in a chain without rows.
    pub(crate) seq: i64,
    /// Its hash.
    pub(crate) hash: String,
}

/// A row about to be added.
pub(crate) struct Entry<'a> {
    pub(crate) seq: i64,
    pub(crate) at: DateTime<Utc>,
    pub(crate) actor: &'a str,
    pub(crate) command: &'a str,
    pub(crate) about_seq: Option<i64>,
    pub(crate) summary: &'a Value,
}

impl Store {
    /// The audit log, newest first.
    pub fn audit_page(&self, offset: u64, limit: u64) -> Result<Vec<AuditRow>> {
        let mut statement = self.conn().prepare_cached(
            "SELECT seq, done_at, actor, command, about_seq, summary, hash FROM audit ORDER BY seq DESC LIMIT ?1 OFFSET ?2",
        )?;
        let rows = statement.query_and_then(params![limit, offset], audit_row)?;
        rows.collect()
    }

    /// How many rows the audit log has.
    pub fn audit_count(&self) -> Result<u64> {
        Ok(self.conn().query_row("SELECT count(*) FROM audit", [], |row| row.get(0))?)
    }
}

pub(crate) fn audit_row(row: &Row<'_>) -> Result<AuditRow> {
    let (done_at, summary): (String, String) = (row.get(1)?, row.get(5)?);
    Ok(AuditRow {
        seq: row.get(0)?,
        done_at: read_moment(&done_at)?,
        actor: row.get(2)?,
        command: row.get(3)?,
        about_seq: row.get(4)?,
        summary: serde_json::from_str(&summary).map_err(|source| Error::Damaged {
            what: "an audit row is not readable".to_owned(),
            source: Some(source.into()),
        })?,
        hash: row.get(6)?,
    })
}

/// The last row of the chain.
pub(crate) fn head(conn: &Connection) -> Result<Head> {
    let last = conn
        .prepare_cached("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| Ok(Head { seq: row.get(0)?, hash: row.get(1)? }))
        .optional()?;
    Ok(last.unwrap_or_else(|| Head { seq: 0, hash: String::new() }))
}

/// Adds a row to the chain.
pub(crate) fn append(conn: &Connection, entry: &Entry<'_>) -> Result<()> {
    let (at, summary) = (moment(entry.at), entry.summary.to_string());
    let hash = link(&head(conn)?.hash, entry.seq, &at, entry.actor, entry.command, entry.about_seq, &summary);
    conn.prepare_cached("INSERT INTO audit VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?.execute(params![
        entry.seq,
        at,
        entry.actor,
        entry.command,
        entry.about_seq,
        summary,
        hash
    ])?;
    Ok(())
}

/// The number of the first row that does not follow from the one before, when there is one.
pub(crate) fn first_broken_link(conn: &Connection) -> Result<Option<i64>> {
    let mut statement =
        conn.prepare("SELECT seq, done_at, actor, command, about_seq, summary, hash FROM audit ORDER BY seq")?;
    let mut rows = statement.query([])?;
    let (mut before, mut number) = (String::new(), 0);
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get(0)?;
        let (at, actor, command, summary): (String, String, String, String) =
            (row.get(1)?, row.get(2)?, row.get(3)?, row.get(5)?);
        let hash: String = row.get(6)?;
        number += 1;
        if seq != number || hash != link(&before, seq, &at, &actor, &command, row.get(4)?, &summary) {
            return Ok(Some(number));
        }
        before = hash;
    }
    Ok(None)
}

/// The hash of a row: over the hash before it and every field, each with its length so that none runs into the next.
fn link(before: &str, seq: i64, at: &str, actor: &str, command: &str, about_seq: Option<i64>, summary: &str) -> String {
    let about = about_seq.map(|seq| seq.to_string()).unwrap_or_default();
    let mut hasher = blake3::Hasher::new();
    for field in [before, &seq.to_string(), at, actor, command, &about, summary] {
        hasher.update(&(field.len() as u64).to_le_bytes());
        hasher.update(field.as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}
