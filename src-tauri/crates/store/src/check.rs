//! `quarterlift check`: the whole file and what must hold in it, with every finding instead of the first.
//!
//! Whether a plan's document makes sense and whether figures agree is for those who know the rules.

use std::collections::BTreeSet;

use domain::base::{Period, Quarter};
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde::{Deserialize, Serialize};

use crate::format::{read_day, read_moment};
use crate::ledger::GREATEST_MINOR;
use crate::{Counts, Error, Result, Store, VERSION, audit, schema};

mod accounts;
mod cycle;
mod dealings;
mod personnel;

/// What a check found and how much it looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckReport {
    /// Rows the workspace has.
    pub counts: Counts,
    /// Rows of the audit log.
    pub audit_rows: u64,
    /// What is wrong; empty when all is well.
    pub findings: Vec<Finding>,
}

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind of fault it is.
    pub kind: FindingKind,
    /// Where: a table and row, or an object.
    pub place: String,
    /// The value or the engine's words.
    pub detail: String,
}

/// Kinds of faults.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// Pages or indexes of the file do not fit together.
    Pages,
    /// A table, trigger, view or index is not ours, changed or gone.
    Schema,
    /// A row refers to one that is gone.
    Reference,
    /// The audit log was changed.
    AuditChain,
    /// The shares of an order do not add up to the whole, or one of them is not above zero.
    SplitShares,
    /// An order is credited both whole and split.
    DoubleCredit,
    /// Not a day.
    Day,
    /// Not a moment, or not a time of day.
    Moment,
    /// Not a period, quarter or month.
    Period,
    /// An amount that nobody can have entered.
    Amount,
    /// The settings cannot be read.
    Settings,
    /// Not one of the names there are: of a stage, a kind, a reason.
    Name,
    /// A lead ended without a reason that suits, an improvement plan without its day, or not wholly.
    Ending,
    /// A moment or day lies before one that it must follow.
    Sequence,
    /// A mark out of its range.
    Mark,
    /// A lead stands in a stage whose gate it cannot have passed.
    Gate,
    /// Something tells who spoke without a name.
    Anonymity,
    /// What a close froze is not what its fingerprint was taken of.
    Fingerprint,
}

/// Findings of one kind that are listed; a broken file has millions.
const MOST_OF_A_KIND: usize = 50;

/// Columns that hold days, by table; the first names the row.
const DAYS: [(&str, &str); 4] = [
    ("members", "id, hired_on, experience_from, active_to"),
    ("customers", "id, birthday"),
    ("orders", "id, ordered_on, collected_on"),
    ("activities", "id, done_on"),
];

/// Columns that hold moments, by table; the first names the row.
const MOMENTS: [(&str, &str); 4] = [
    ("target_versions", "id, set_at"),
    ("plans", "id, saved_at"),
    ("imports", "id, imported_at"),
    ("audit", "seq, done_at"),
];

struct Checker<'a> {
    conn: &'a Connection,
    findings: Vec<Finding>,
}

impl Store {
    /// Checks the file page by page and everything that must hold in it.
    ///
    /// # Errors
    /// Only when the file cannot be read at all; what is wrong in it is a finding.
    pub fn check(&self) -> Result<CheckReport> {
        let snapshot = self.conn().unchecked_transaction()?;
        let mut checker = Checker { conn: &snapshot, findings: Vec::new() };
        checker.all()?;
        Ok(CheckReport { counts: self.counts()?, audit_rows: self.audit_count()?, findings: checker.findings })
    }
}

impl Checker<'_> {
    fn all(&mut self) -> Result<()> {
        self.pages()?;
        if let Err(error) = schema::check_fingerprint(self.conn, VERSION) {
            match error {
                Error::ForeignSchema { object } => self.found(FindingKind::Schema, object, ""),
                other => return Err(other),
            }
        }
        if let Err(error) = crate::tables::settings::read(self.conn) {
            self.found(FindingKind::Settings, "settings", error);
        }
        if let Some(number) = audit::first_broken_link(self.conn)? {
            self.found(FindingKind::AuditChain, format!("audit {number}"), "");
        }
        self.references()?;
        self.splits()?;
        self.amounts()?;
        self.periods()?;
        for (table, columns) in DAYS {
            self.texts(FindingKind::Day, table, columns, |text| read_day(text.as_bytes()).is_some())?;
        }
        for (table, columns) in MOMENTS {
            self.texts(FindingKind::Moment, table, columns, |text| read_moment(text).is_ok())?;
        }
        self.dealings()?;
        self.personnel()?;
        self.accounts()?;
        self.cycle()
    }

    fn found(&mut self, kind: FindingKind, place: impl Into<String>, detail: impl ToString) {
        if self.findings.iter().filter(|finding| finding.kind == kind).count() < MOST_OF_A_KIND {
            self.findings.push(Finding { kind, place: place.into(), detail: detail.to_string() });
        }
    }

    fn pages(&mut self) -> Result<()> {
        let mut statement = self.conn.prepare(&format!("PRAGMA integrity_check({MOST_OF_A_KIND})"))?;
        let lines: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        for line in lines.into_iter().filter(|line| line != "ok") {
            self.found(FindingKind::Pages, "file", line);
        }
        Ok(())
    }

    fn references(&mut self) -> Result<()> {
        let mut statement = self.conn.prepare("PRAGMA foreign_key_check")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (table, id, to): (String, Option<i64>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            self.found(FindingKind::Reference, format!("{table} {}", id.unwrap_or_default()), to);
        }
        Ok(())
    }

    fn splits(&mut self) -> Result<()> {
        let sums = "SELECT order_id, sum(share_ppm) FROM order_splits GROUP BY order_id
             HAVING sum(share_ppm) <> 1000000 OR min(share_ppm) <= 0 ORDER BY order_id";
        self.rows(FindingKind::SplitShares, "orders", sums)?;
        let both = "SELECT id, member_id FROM orders WHERE member_id IS NOT NULL
             AND id IN (SELECT order_id FROM order_splits) ORDER BY id";
        self.rows(FindingKind::DoubleCredit, "orders", both)
    }

    fn amounts(&mut self) -> Result<()> {
        for (table, column) in [("orders", "amount_minor"), ("orders", "collected_minor"), ("targets", "amount_minor")]
        {
            let sql = format!(
                "SELECT id, {column} FROM {table} WHERE {column} NOT BETWEEN -{GREATEST_MINOR} AND {GREATEST_MINOR} ORDER BY id"
            );
            self.rows(FindingKind::Amount, table, &sql)?;
        }
        Ok(())
    }

    fn periods(&mut self) -> Result<()> {
        self.texts(FindingKind::Period, "targets", "id, period", |text| text.parse::<Period>().is_ok())?;
        self.texts(FindingKind::Period, "plans", "id, quarter", |text| text.parse::<Quarter>().is_ok())
    }

    /// Each row that the query gives is a finding: its id and a number.
    fn rows(&mut self, kind: FindingKind, table: &str, sql: &str) -> Result<()> {
        let mut statement = self.conn.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            self.found(kind, format!("{table} {}", row.get::<_, i64>(0)?), row.get::<_, i64>(1)?);
        }
        Ok(())
    }

    /// Each text that is not well formed is a finding.
    fn texts(&mut self, kind: FindingKind, table: &str, columns: &str, is_sound: impl Fn(&str) -> bool) -> Result<()> {
        let mut statement = self.conn.prepare(&format!("SELECT {columns} FROM {table}"))?;
        let count = statement.column_count();
        let mut rows = statement.query([])?;
        let mut told = BTreeSet::new();
        while let Some(row) = rows.next()? {
            for column in 1..count {
                let text = match row.get_ref(column)? {
                    ValueRef::Text(text) => std::str::from_utf8(text).unwrap_or_default(),
                    _ => continue,
                };
                let id: i64 = row.get(0)?;
                if !is_sound(text) && told.len() < MOST_OF_A_KIND && told.insert((id, column)) {
                    self.found(kind, format!("{table} {id}"), text);
                }
            }
        }
        Ok(())
    }
}
