//! What was imported, and how the columns of a file were matched the last time.
//!
//! A preset is a convenience and no fact: it is not undone with the import that made it.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, params};

use crate::format::read_moment;
use crate::journal::IMPORTS;
use crate::{Result, Store, Tx};

/// An import to record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImportFacts<'a> {
    /// Name of the file, without its folder.
    pub file_name: &'a str,
    /// BLAKE3 of its bytes, in hexadecimal.
    pub file_blake3: &'a str,
    /// What it held: `customers`, `orders`, `members`, `targets`.
    pub kind: &'a str,
    /// Rows that were not there.
    pub rows_new: u64,
    /// Rows that were different.
    pub rows_changed: u64,
    /// Rows that were there already.
    pub rows_unchanged: u64,
    /// Rows that were refused and left out.
    pub rows_refused: u64,
}

/// An import that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    /// Row id.
    pub id: i64,
    /// Name of the file, without its folder.
    pub file_name: String,
    /// BLAKE3 of its bytes, in hexadecimal.
    pub file_blake3: String,
    /// What it held.
    pub kind: String,
    /// Rows that were not there.
    pub rows_new: u64,
    /// Rows that were different.
    pub rows_changed: u64,
    /// Rows that were there already.
    pub rows_unchanged: u64,
    /// Rows that were refused and left out.
    pub rows_refused: u64,
    /// When.
    pub imported_at: DateTime<Utc>,
    /// By whom.
    pub imported_by: String,
    /// Number of the command in the audit log.
    pub audit_seq: i64,
    /// Whether it was undone.
    pub is_withdrawn: bool,
}

/// How the columns of files with these headings were matched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preset {
    /// What such files hold.
    pub kind: String,
    /// Fingerprint of the headings.
    pub header_fingerprint: String,
    /// The matching, as JSON; its form is the import's business.
    pub mapping: String,
}

impl Store {
    /// Imports, newest first.
    pub fn imports_page(&self, offset: u64, limit: u64) -> Result<Vec<ImportRow>> {
        let mut statement = self.conn().prepare_cached(
            "SELECT id, file_name, file_blake3, kind, rows_new, rows_changed, rows_unchanged, rows_refused, imported_at,
             imported_by, audit_seq, is_withdrawn FROM imports ORDER BY id DESC LIMIT ?1 OFFSET ?2",
        )?;
        statement.query_and_then(params![limit, offset], import_row)?.collect()
    }

    /// The latest import of a file with these bytes that was not undone.
    pub fn import_of(&self, file_blake3: &str) -> Result<Option<ImportRow>> {
        let mut statement = self.conn().prepare_cached(
            "SELECT id, file_name, file_blake3, kind, rows_new, rows_changed, rows_unchanged, rows_refused, imported_at,
             imported_by, audit_seq, is_withdrawn FROM imports
             WHERE file_blake3 = ?1 AND is_withdrawn = 0 ORDER BY id DESC LIMIT 1",
        )?;
        statement.query_and_then([file_blake3], import_row)?.next().transpose()
    }

    /// The matching remembered for files of this kind with these headings.
    pub fn preset(&self, kind: &str, header_fingerprint: &str) -> Result<Option<String>> {
        Ok(self
            .conn()
            .prepare_cached("SELECT mapping FROM import_presets WHERE kind = ?1 AND header_fingerprint = ?2")?
            .query_row([kind, header_fingerprint], |row| row.get(0))
            .optional()?)
    }

    /// All remembered matchings.
    pub fn presets(&self) -> Result<Vec<Preset>> {
        let mut statement = self.conn().prepare_cached(
            "SELECT kind, header_fingerprint, mapping FROM import_presets ORDER BY kind, header_fingerprint",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(Preset { kind: row.get(0)?, header_fingerprint: row.get(1)?, mapping: row.get(2)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Tx<'_> {
    /// Records the import that this command is; gives its row id.
    pub fn record_import(&mut self, facts: &ImportFacts<'_>) -> Result<i64> {
        let id = self.next_id(&IMPORTS)?;
        self.conn.execute(
            "INSERT INTO imports VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 0)",
            params![
                id,
                facts.file_name,
                facts.file_blake3,
                facts.kind,
                facts.rows_new,
                facts.rows_changed,
                facts.rows_unchanged,
                facts.rows_refused,
                self.moment(),
                self.audit.actor,
                self.seq
            ],
        )?;
        self.is_inserted(&IMPORTS, id);
        Ok(id)
    }

    /// Remembers how the columns of files with these headings are matched.
    pub fn save_preset(&mut self, kind: &str, header_fingerprint: &str, mapping: &str) -> Result<()> {
        self.conn.execute(
            "INSERT INTO import_presets VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (kind, header_fingerprint) DO UPDATE SET mapping = excluded.mapping, saved_at = excluded.saved_at",
            params![kind, header_fingerprint, mapping, self.moment()],
        )?;
        Ok(())
    }
}

fn import_row(row: &Row<'_>) -> Result<ImportRow> {
    Ok(ImportRow {
        id: row.get(0)?,
        file_name: row.get(1)?,
        file_blake3: row.get(2)?,
        kind: row.get(3)?,
        rows_new: row.get(4)?,
        rows_changed: row.get(5)?,
        rows_unchanged: row.get(6)?,
        rows_refused: row.get(7)?,
        imported_at: read_moment(&row.get::<_, String>(8)?)?,
        imported_by: row.get(9)?,
        audit_seq: row.get(10)?,
        is_withdrawn: row.get(11)?,
    })
}
