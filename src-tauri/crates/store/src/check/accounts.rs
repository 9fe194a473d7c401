//! What must hold for pay and money whatever the plan says: days, periods and amounts in their form, known names, and
//! closes that follow each other and are what their fingerprints were taken of.
//!
//! The fingerprint is also in the audit log, whose chain a changed row breaks: who changes a closed line has to change
//! the close, the log and every link after it.

use std::collections::HashMap;

use domain::base::Period;
use domain::facts::{AwardKind, BudgetCategory, Close, Consent, DisputeState, LineKind, MemberIx, Role, canonical};
use serde_json::Value;

use super::{Checker, FindingKind};
use crate::format::{read_day, read_instant};
use crate::ledger::{GREATEST_MINOR, closes};
use crate::tables::cells::{read_month, read_period, read_quarter, read_ratio};
use crate::tables::closes::{credits, follows, last_barrier};
use crate::tables::settings;
use crate::{Error, Result};

/// Columns that hold days, by table; the first names the row.
const DAYS: [(&str, &str); 8] = [
    ("customer_owners", "id, until_on"),
    ("member_posts", "id, until_on"),
    ("awards", "id, decided_on"),
    ("manual_lines", "id, entered_on"),
    ("disputes", "id, opened_on, answered_on"),
    ("budget_entries", "id, spent_on"),
    ("target_proposals", "id, proposed_on, answered_on, settled_on"),
    ("closed_credits", "close_id, counted_on"),
];

/// Columns that hold periods of any kind, by table; the first names the row.
const PERIODS: [(&str, &str); 4] = [
    ("disputes", "id, line_period, about_period"),
    ("target_proposals", "id, period"),
    ("closes", "id, period"),
    ("closed_lines", "id, period, about_period"),
];

/// Whether a text is one of the names of a list.
type Known = fn(&str) -> bool;

/// Columns that hold names, by table, with their list; the first names the row.
const NAMES: [(&str, &str, Known); 8] = [
    ("member_posts", "id, role", |name| Role::from_name(name).is_some()),
    ("awards", "id, kind", |name| AwardKind::from_name(name).is_some()),
    ("disputes", "id, line_kind, about_kind", is_kind),
    ("disputes", "id, state", |name| DisputeState::from_name(name).is_some()),
    ("budget_entries", "id, category", |name| BudgetCategory::from_name(name).is_some()),
    ("target_proposals", "id, state", |name| Consent::from_name(name).is_some()),
    ("closed_lines", "id, kind, about_kind", is_kind),
    ("closed_conditions", "id, kind", is_kind),
];

/// Columns that hold ratios, by table; the first names the row.
const RATIOS: [(&str, &str); 3] =
    [("year_worksheets", "id, market_share"), ("closed_lines", "id, rate"), ("closed_conditions", "id, above")];

/// Columns that hold amounts, by table.
const AMOUNTS: [(&str, &str); 13] = [
    ("manual_lines", "amount_minor"),
    ("budget_entries", "amount_minor"),
    ("target_proposals", "amount_minor"),
    ("target_proposals", "counter_minor"),
    ("year_worksheets", "market_minor"),
    ("closed_statements", "sales_minor"),
    ("closed_statements", "target_minor"),
    ("closed_lines", "base_minor"),
    ("closed_lines", "amount_minor"),
    ("closed_lines", "paid_minor"),
    ("closed_lines", "due_minor"),
    ("closed_conditions", "part"),
    ("closed_conditions", "whole"),
];

fn is_kind(name: &str) -> bool {
    LineKind::from_name(name).is_some()
}

impl Checker<'_> {
    pub(super) fn accounts(&mut self) -> Result<()> {
        for (table, columns) in DAYS {
            self.texts(FindingKind::Day, table, columns, |text| read_day(text.as_bytes()).is_some())?;
        }
        for (table, columns) in PERIODS {
            self.texts(FindingKind::Period, table, columns, |text| read_period(text).is_some())?;
        }
        self.texts(FindingKind::Period, "awards", "id, month", |text| read_month(text).is_some())?;
        self.texts(FindingKind::Period, "manual_lines", "id, month", |text| read_month(text).is_some())?;
        self.texts(FindingKind::Period, "disputes", "id, quarter", |text| read_quarter(text).is_some())?;
        let is_moment = |text: &str| read_instant(text.as_bytes()).is_some();
        self.texts(FindingKind::Moment, "closes", "id, closed_at, reopened_at", is_moment)?;
        for (table, columns, is_known) in NAMES {
            self.texts(FindingKind::Name, table, columns, is_known)?;
        }
        for (table, columns) in RATIOS {
            self.texts(FindingKind::Amount, table, columns, |text| read_ratio(text).is_some())?;
        }
        for (table, column) in AMOUNTS {
            let sql = format!(
                "SELECT id, {column} FROM {table} WHERE {column} NOT BETWEEN -{GREATEST_MINOR} AND {GREATEST_MINOR} ORDER BY id"
            );
            self.rows(FindingKind::Amount, table, &sql)?;
        }
        self.closes()
    }

    fn closes(&mut self) -> Result<()> {
        let members = self.members()?;
        let place = |id: i64| -> Result<MemberIx> {
            members
                .places
                .get(&id)
                .copied()
                .ok_or_else(|| Error::damaged(format!("a row refers to {id}, which is gone")))
        };
        let closes = match closes(self.conn, place) {
            Ok(closes) => closes,
            Err(Error::Damaged { what, .. }) => {
                self.found(FindingKind::Fingerprint, "closes", what);
                return Ok(());
            }
            Err(other) => return Err(other),
        };
        for close in &closes {
            match credits(self.conn, close.id, place) {
                Ok(credits) => {
                    let no = |member: MemberIx| members.numbers[member as usize].clone();
                    let frozen = canonical(close.period, &close.plan_toml, &close.statements, &credits, &no);
                    let hash = blake3::hash(frozen.as_bytes()).to_hex();
                    self.fingerprint(close, hash.as_str())?;
                }
                Err(Error::Damaged { what, .. }) => {
                    self.found(FindingKind::Fingerprint, format!("closes {}", close.id), what);
                }
                Err(other) => return Err(other),
            }
        }
        self.order_of_closes(&closes)?;
        self.barrier()
    }

    /// What is frozen is what was frozen, by the close itself and by the log.
    fn fingerprint(&mut self, close: &Close, hash: &str) -> Result<()> {
        let sql =
            "SELECT audit.summary FROM closes LEFT JOIN audit ON audit.seq = closes.audit_seq WHERE closes.id = ?1";
        let summary: Option<String> = self.conn.prepare_cached(sql)?.query_row([close.id], |row| row.get(0))?;
        let summary: Value = summary.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        let told = summary["closed"].as_array().into_iter().flatten().find(|told| told["id"] == close.id);
        let is_told = told.is_some_and(|told| told["fingerprint"] == close.fingerprint.as_str());
        if close.fingerprint != hash || !is_told {
            self.found(FindingKind::Fingerprint, format!("closes {}", close.id), close.period);
        }
        Ok(())
    }

    fn order_of_closes(&mut self, closes: &[Close]) -> Result<()> {
        // Settings that cannot be read are a finding of their own.
        let Ok(settings) = settings::read(self.conn) else { return Ok(()) };
        let mut last: Option<Period> = None;
        for close in closes.iter().filter(|close| close.reopened.is_none()) {
            let follows = match last {
                Some(last) => follows(&settings.calendar, last, close.period),
                None => !matches!(close.period, Period::Year(_)),
            };
            if !follows {
                self.found(FindingKind::Sequence, format!("closes {}", close.id), close.period);
            }
            last = Some(close.period);
        }
        Ok(())
    }

    /// Nothing from before a close can be undone.
    fn barrier(&mut self) -> Result<()> {
        let barrier = last_barrier(self.conn)?.unwrap_or_default();
        let crossing = format!("SELECT audit_seq, {barrier} FROM undo_steps WHERE audit_seq <= {barrier} ORDER BY 1");
        self.rows(FindingKind::Sequence, "undo_steps", &crossing)
    }

    fn members(&self) -> Result<Members> {
        let mut statement = self.conn.prepare_cached("SELECT id, employee_no FROM members ORDER BY id")?;
        let mut rows = statement.query([])?;
        let mut members = Members::default();
        while let Some(row) = rows.next()? {
            members.places.insert(row.get(0)?, members.numbers.len() as MemberIx);
            members.numbers.push(row.get(1)?);
        }
        Ok(members)
    }
}

/// Members by row id, and their employee nos.
#[derive(Default)]
struct Members {
    places: HashMap<i64, MemberIx>,
    numbers: Vec<String>,
}
