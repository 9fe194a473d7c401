//! Closing a month or quarter, and opening the last closed one again: what was paid, kept as it was paid.
//!
//! What may be closed is for the rules, which explain a refusal; here the order of closes is kept once more, under the
//! write lock, where no other window can come in between. Both let go of every command that could be undone.

use chrono::{DateTime, Utc};
use domain::base::{FiscalCalendar, Period};
use domain::facts::{
    ClosedCondition, ClosedCredit, ClosedLine, ClosedStatement, Ledger, LineRef, MemberIx, Reopening, canonical,
};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Value, json};

use super::cells::{Cell, read_period};
use crate::format::{IsoDay, stored_moment};
use crate::journal::{Image, MEMBERS};
use crate::{Error, Result, Store, Tx};

/// A month or quarter with all that is to be frozen.
#[derive(Debug, Clone, Copy)]
pub struct PeriodToClose<'a> {
    /// What is closed.
    pub period: Period,
    /// Why, or what is to be known about it.
    pub reason: &'a str,
    /// The plan it is paid under, as a plan file.
    pub plan_toml: &'a str,
    /// Which saved plan that is; empty for the template.
    pub plan_name: &'a str,
    /// What is paid, by member; a member once.
    pub statements: &'a [ClosedStatement],
    /// The orders behind.
    pub credits: &'a [ClosedCredit],
}

/// A period that was closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedPeriod {
    /// Row id of the close.
    pub id: i64,
    /// The hash of all that was frozen: BLAKE3 of [`canonical`], in hexadecimal.
    pub fingerprint: String,
}

/// A close without what it froze.
pub(crate) struct CloseRow {
    pub(crate) id: i64,
    pub(crate) period: Period,
    pub(crate) closed_at: DateTime<Utc>,
    pub(crate) closed_by: String,
    pub(crate) reason: String,
    pub(crate) plan_toml: String,
    pub(crate) plan_name: String,
    pub(crate) fingerprint: String,
    pub(crate) reopened: Option<Reopening>,
}

impl Store {
    /// The audit number of the last close or reopening: nothing done before it can be undone. None without any.
    pub fn last_close_barrier(&self) -> Result<Option<i64>> {
        last_barrier(self.conn())
    }
}

impl Tx<'_> {
    /// Freezes a month or quarter. Everything done before, and this command itself, can no longer be undone.
    ///
    /// # Errors
    /// [`Error::Stale`] with the id of the last close in force when the period is not the next one to be closed: another
    /// window was faster. [`Error::NoSuchRow`] when a member is gone, [`Error::DateOutOfRange`] for a period or day that
    /// cannot be written.
    ///
    /// # Panics
    /// When a member is none of this ledger.
    pub fn close_period(&mut self, close: &PeriodToClose<'_>, ledger: &Ledger) -> Result<ClosedPeriod> {
        let calendar = self.settings()?.calendar;
        let last = last_in_force(self.conn)?;
        if !last.map_or(!matches!(close.period, Period::Year(_)), |(_, last)| follows(&calendar, last, close.period)) {
            return Err(overtaken(close.period, last.map_or(0, |(id, _)| id)));
        }
        let no = |member: MemberIx| ledger.members[member as usize].employee_no.clone();
        let frozen = canonical(close.period, close.plan_toml, close.statements, close.credits, &no);
        let fingerprint = blake3::hash(frozen.as_bytes()).to_hex().to_string();
        let id = self.insert_close(close, &fingerprint)?;
        let mut member_id = |member: MemberIx| -> Result<i64> {
            let id = ledger.members[member as usize].id;
            self.refer(&MEMBERS, id).map(|()| id)
        };
        let statement_members: Vec<i64> =
            close.statements.iter().map(|statement| member_id(statement.member)).collect::<Result<_>>()?;
        let credit_members: Vec<i64> =
            close.credits.iter().map(|credit| member_id(credit.member)).collect::<Result<_>>()?;
        insert_statements(self.conn, id, close.statements, &statement_members)?;
        insert_credits(self.conn, id, close.credits, &credit_members)?;
        let rows = close.statements.len() + close.credits.len() + 1;
        self.is_closed("closed", json!({ "id": id, "period": close.period, "fingerprint": fingerprint }), rows);
        Ok(ClosedPeriod { id, fingerprint })
    }

    /// Opens the last closed period again. Everything done before, and this command itself, can no longer be undone.
    ///
    /// # Errors
    /// [`Error::NoSuchRow`] when there is no such close, [`Error::Stale`] with the id of the last close in force when this
    /// is not it.
    pub fn reopen_period(&mut self, close_id: i64, reason: &str) -> Result<()> {
        let period: Option<String> = self
            .conn
            .prepare_cached("SELECT period FROM closes WHERE id = ?1")?
            .query_row([close_id], |row| row.get(0))
            .optional()?;
        let period = stored_period(&period.ok_or(Error::NoSuchRow { table: "closes", id: close_id })?)?;
        match last_in_force(self.conn)? {
            Some((id, _)) if id == close_id => {}
            last => return Err(overtaken(period, last.map_or(0, |(id, _)| id))),
        }
        self.conn.execute(
            "UPDATE closes SET reopened_seq = ?2, reopened_at = ?3, reopened_by = ?4, reopen_reason = ?5 WHERE id = ?1",
            params![close_id, self.seq, self.moment(), self.audit.actor, reason],
        )?;
        self.is_closed("reopened", json!({ "id": close_id, "period": period }), 1);
        Ok(())
    }

    fn insert_close(&self, close: &PeriodToClose<'_>, fingerprint: &str) -> Result<i64> {
        let id = next_row(self.conn, "closes")?;
        let PeriodToClose { period, reason, plan_toml, plan_name, .. } = close;
        self.conn.execute(
            "INSERT INTO closes VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, NULL, NULL, NULL, NULL)",
            params![
                id,
                text(period)?,
                self.moment(),
                self.audit.actor,
                reason,
                plan_toml,
                plan_name,
                fingerprint,
                self.seq
            ],
        )?;
        Ok(id)
    }

    /// Notes what was closed or opened again, in the log and for those who keep facts.
    fn is_closed(&mut self, what: &str, told: Value, rows: usize) {
        let mut all = match self.audit.summary.as_object().and_then(|summary: &Image| summary.get(what)) {
            Some(Value::Array(earlier)) => earlier.clone(),
            _ => Vec::new(),
        };
        all.push(told);
        self.note(what, all);
        self.is_barrier = true;
        self.journal.rows += rows as u64;
        self.journal.touched.closed();
    }
}

/// Whether a period is the next one to be closed after the last one that was: the month after it, or its quarter, which
/// takes its open months along.
pub(crate) fn follows(calendar: &FiscalCalendar, last: Period, next: Period) -> bool {
    match (last, next) {
        (Period::Month(last), Period::Month(next)) => {
            next == last.plus(1) && calendar.quarter_of_month(next) == calendar.quarter_of_month(last)
        }
        (Period::Month(last), Period::Quarter(next)) => next == calendar.quarter_of_month(last),
        (Period::Quarter(last), Period::Month(next)) => next == calendar.months(last.plus(1))[0],
        (Period::Quarter(last), Period::Quarter(next)) => next == last.plus(1),
        _ => false,
    }
}

/// All closes in the order they were made.
pub(crate) fn all_closes(conn: &Connection) -> Result<Vec<CloseRow>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, period, closed_at, closed_by, reason, plan_toml, plan_name, fingerprint, reopened_at, reopened_by,
         reopen_reason FROM closes ORDER BY id",
    )?;
    statement.query_and_then([], close_row)?.collect()
}

/// The orders behind a close, in the order they were frozen in, with members at the places that `place` gives.
pub(crate) fn credits(
    conn: &Connection,
    close_id: i64,
    mut place: impl FnMut(i64) -> Result<MemberIx>,
) -> Result<Vec<ClosedCredit>> {
    let mut statement = conn.prepare_cached(
        "SELECT member_id, counted_on, credited_minor, is_new, order_no FROM closed_credits WHERE close_id = ?1
         ORDER BY position",
    )?;
    let rows = statement.query_and_then([close_id], |row| -> Result<ClosedCredit> {
        Ok(ClosedCredit {
            member: place(row.get(0)?)?,
            on: Cell::read(row.get_ref(1)?)?,
            minor: row.get(2)?,
            is_new: Cell::read(row.get_ref(3)?)?,
            order_no: row.get(4)?,
        })
    })?;
    rows.collect()
}

/// The audit number of the last close or reopening.
pub(crate) fn last_barrier(conn: &Connection) -> Result<Option<i64>> {
    let sql = "SELECT max(max(audit_seq, coalesce(reopened_seq, 0))) FROM closes";
    Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

fn last_in_force(conn: &Connection) -> Result<Option<(i64, Period)>> {
    let found: Option<(i64, String)> = conn
        .prepare_cached("SELECT id, period FROM closes WHERE reopened_seq IS NULL ORDER BY id DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    found.map(|(id, period)| Ok((id, stored_period(&period)?))).transpose()
}

fn overtaken(period: Period, current: i64) -> Error {
    Error::Stale { what: format!("close {period}"), current }
}

fn insert_statements(
    conn: &Connection,
    close_id: i64,
    statements: &[ClosedStatement],
    member_ids: &[i64],
) -> Result<()> {
    let mut insert = conn.prepare("INSERT INTO closed_statements VALUES (?1, ?2, ?3, ?4, ?5)")?;
    let ids = next_row(conn, "closed_statements")?..;
    for ((statement, member_id), id) in statements.iter().zip(member_ids).zip(ids) {
        insert.execute(params![id, close_id, member_id, statement.sales_minor, statement.target_minor])?;
        insert_lines(conn, id, &statement.lines)?;
        insert_conditions(conn, id, &statement.conditions)?;
    }
    Ok(())
}

fn insert_lines(conn: &Connection, statement_id: i64, lines: &[ClosedLine]) -> Result<()> {
    let mut insert = conn.prepare_cached(
        "INSERT INTO closed_lines (statement_id, kind, period, about_kind, about_period, base_minor, rate, amount_minor,
         paid_minor, due_minor, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?;
    for line in lines {
        let LineRef { kind, period, about } = line.line;
        insert.execute(params![
            statement_id,
            kind.as_str(),
            text(&period)?,
            about.map(|(kind, _)| kind.as_str()),
            about.map(|(_, period)| text(&period)).transpose()?,
            line.base_minor,
            text(&line.rate)?,
            line.amount_minor,
            line.change.map(|(paid, _)| paid),
            line.change.map(|(_, due)| due),
            line.reason
        ])?;
    }
    Ok(())
}

fn insert_conditions(conn: &Connection, statement_id: i64, conditions: &[ClosedCondition]) -> Result<()> {
    let mut insert = conn.prepare_cached(
        "INSERT INTO closed_conditions (statement_id, kind, part, whole, above, is_reached)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for condition in conditions {
        let ClosedCondition { kind, part, whole, above, is_reached } = condition;
        insert.execute(params![statement_id, kind.as_str(), part, whole, text(above)?, is_reached])?;
    }
    Ok(())
}

fn insert_credits(conn: &Connection, close_id: i64, credits: &[ClosedCredit], member_ids: &[i64]) -> Result<()> {
    let mut insert = conn.prepare("INSERT INTO closed_credits VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?;
    for ((credit, member_id), position) in credits.iter().zip(member_ids).zip(1_i64..) {
        let ClosedCredit { order_no, on, minor, is_new, .. } = credit;
        insert.execute(params![close_id, position, member_id, IsoDay::of(*on)?, minor, is_new, order_no])?;
    }
    Ok(())
}

fn next_row(conn: &Connection, table: &str) -> Result<i64> {
    Ok(conn.query_row(&format!("SELECT coalesce(max(id), 0) + 1 FROM {table}"), [], |row| row.get(0))?)
}

/// A value as its column holds it.
fn text(value: &impl Cell) -> Result<String> {
    match value.stored()? {
        Value::String(text) => Ok(text),
        other => Ok(other.to_string()),
    }
}

/// A period of the file.
pub(crate) fn stored_period(text: &str) -> Result<Period> {
    read_period(text).ok_or_else(|| Error::damaged(format!("'{text}' is no period")))
}

fn close_row(row: &Row<'_>) -> Result<CloseRow> {
    let reopened_at: Option<String> = row.get(8)?;
    let reopened = reopened_at.map(|at| -> Result<Reopening> {
        Ok(Reopening { at: stored_moment(&at)?, by: row.get(9)?, reason: row.get(10)? })
    });
    Ok(CloseRow {
        id: row.get(0)?,
        period: Cell::read(row.get_ref(1)?)?,
        closed_at: stored_moment(&row.get::<_, String>(2)?)?,
        closed_by: row.get(3)?,
        reason: row.get(4)?,
        plan_toml: row.get(5)?,
        plan_name: row.get(6)?,
        fingerprint: row.get(7)?,
        reopened: reopened.transpose()?,
    })
}
