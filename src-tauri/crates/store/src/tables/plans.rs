//! Plans: the parameters of a quarter as a TOML document, every version kept.
//!
//! A quarter without a plan of its own takes the latest of the quarter before it that has one. An undone version is
//! withdrawn, so that its number is never used again. What the document says is the domain's business.

use chrono::{DateTime, Utc};
use domain::base::{PeriodError, Quarter};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::format::read_moment;
use crate::journal::PLANS;
use crate::{Error, Result, Store, Tx};

/// A plan as it was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanVersion {
    /// The quarter it was saved for, which may be an earlier one than was asked for.
    pub quarter: Quarter,
    /// Its number within the quarter, from 1.
    pub version: i64,
    /// The document.
    pub toml: String,
    /// When it was saved.
    pub saved_at: DateTime<Utc>,
    /// By whom.
    pub saved_by: String,
    /// Why.
    pub reason: String,
}

const COLUMNS: &str = "SELECT quarter, version, toml, saved_at, saved_by, reason FROM plans";

impl Store {
    /// The plan in force in a quarter, or `None` when neither it nor an earlier one has any.
    pub fn plan_for(&self, quarter: Quarter) -> Result<Option<PlanVersion>> {
        plan_for(self.conn(), quarter)
    }

    /// Every version of every quarter, newest first.
    pub fn plan_versions(&self) -> Result<Vec<PlanVersion>> {
        let sql = format!("{COLUMNS} WHERE is_withdrawn = 0 ORDER BY quarter DESC, version DESC");
        let mut statement = self.conn().prepare_cached(&sql)?;
        statement.query_and_then([], plan_row)?.collect()
    }
}

impl Tx<'_> {
    /// The plan in force in a quarter as this command sees it.
    pub fn plan_for(&self, quarter: Quarter) -> Result<Option<PlanVersion>> {
        plan_for(self.conn, quarter)
    }

    /// Saves a version of a quarter's plan and gives its number. With `expected`, only when the quarter's newest
    /// version is still that one (0: when the quarter has none of its own). The document must have been checked.
    ///
    /// # Errors
    /// [`Error::Stale`] with the version now.
    pub fn save_plan(&mut self, quarter: Quarter, toml: &str, expected: Option<i64>, reason: &str) -> Result<i64> {
        let newest = |condition: &str| -> Result<i64> {
            let sql = format!("SELECT coalesce(max(version), 0) FROM plans WHERE quarter = ?1 {condition}");
            Ok(self.conn.query_row(&sql, [quarter.to_string()], |row| row.get(0))?)
        };
        let current = newest("AND is_withdrawn = 0")?;
        if expected.is_some_and(|expected| expected != current) {
            return Err(Error::Stale { what: format!("plan {quarter}"), current });
        }
        let version = newest("")? + 1;
        let id = self.next_id(&PLANS)?;
        self.conn.execute(
            "INSERT INTO plans VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0)",
            params![id, quarter.to_string(), version, toml, self.moment(), self.audit.actor, reason],
        )?;
        self.is_inserted(&PLANS, id);
        Ok(version)
    }
}

fn plan_for(conn: &Connection, quarter: Quarter) -> Result<Option<PlanVersion>> {
    // Quarters are written `2026Q3`, so the order of the texts is the order in time.
    let sql = format!("{COLUMNS} WHERE quarter <= ?1 AND is_withdrawn = 0 ORDER BY quarter DESC, version DESC LIMIT 1");
    let mut statement = conn.prepare_cached(&sql)?;
    let found = statement.query_row([quarter.to_string()], |row| Ok(plan_row(row))).optional()?;
    found.transpose()
}

fn plan_row(row: &Row<'_>) -> Result<PlanVersion> {
    let quarter: String = row.get(0)?;
    Ok(PlanVersion {
        quarter: quarter
            .parse()
            .map_err(|source: PeriodError| Error::Damaged { what: source.to_string(), source: Some(source.into()) })?,
        version: row.get(1)?,
        toml: row.get(2)?,
        saved_at: read_moment(&row.get::<_, String>(3)?)?,
        saved_by: row.get(4)?,
        reason: row.get(5)?,
    })
}
