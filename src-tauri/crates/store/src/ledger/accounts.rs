//! What is on record about pay and money as the rules read it, at the places of a ledger. The orders behind a close are
//! read apart, a close at a time: they are many, and only asked for when a paid line differs from what it should be.

use std::collections::HashMap;

use domain::facts::{
    Accounts, Award, BudgetEntry, Close, ClosedCondition, ClosedCredit, ClosedLine, ClosedStatement, Dispute, Ledger,
    LineRef, ManualLine, MemberIx, TargetProposal, Worksheet,
};
use rusqlite::{Connection, Row};

use super::links::{LedgerPlaces, Links};
use crate::accounts::{AwardRow, BudgetEntryRow, DisputeRow, ManualLineRow, ProposalRow, WorksheetRow};
use crate::tables::cells::Cell;
use crate::tables::closes::{CloseRow, all_closes, credits};
use crate::tables::kept::{Kept, all};
use crate::{Error, Result, Store};

impl Store {
    /// Everything on record about pay and money, with members at their places in this ledger.
    ///
    /// # Errors
    /// [`Error::Damaged`] when a value does not have the form that its column promises, [`Error::Busy`] when a row refers
    /// to somebody the ledger does not know yet.
    pub fn accounts(&self, ledger: &Ledger) -> Result<Accounts> {
        let snapshot = self.conn().unchecked_transaction()?;
        let places = LedgerPlaces::of(ledger);
        let links = places.in_file(&snapshot);
        Ok(Accounts {
            awards: facts(&snapshot, &links, "month, kind", award)?,
            manual_lines: facts(&snapshot, &links, "month, id", manual_line)?,
            disputes: facts(&snapshot, &links, "opened_on DESC, id DESC", dispute)?,
            budget_entries: facts(&snapshot, &links, "spent_on, id", budget_entry)?,
            proposals: facts(&snapshot, &links, "period, member_id", proposal)?,
            worksheets: facts(&snapshot, &links, "year", worksheet)?,
            closes: closes(&snapshot, |id| links.member(id))?,
        })
    }

    /// The orders behind a close, as they were credited when it was made; none for a close that is not there.
    ///
    /// # Errors
    /// As [`Store::accounts`].
    pub fn closed_credits(&self, close_id: i64, ledger: &Ledger) -> Result<Vec<ClosedCredit>> {
        let places = LedgerPlaces::of(ledger);
        let links = places.in_file(self.conn());
        credits(self.conn(), close_id, |id| links.member(id))
    }
}

/// All closes with what they froze, in the order they were made, with members at the places that `place` gives.
pub(crate) fn closes(conn: &Connection, mut place: impl FnMut(i64) -> Result<MemberIx>) -> Result<Vec<Close>> {
    let mut lines = parts(conn, LINES, line)?;
    let mut conditions = parts(conn, CONDITIONS, condition)?;
    let mut statements: HashMap<i64, Vec<ClosedStatement>> = HashMap::new();
    let mut rows = conn.prepare_cached(STATEMENTS)?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(1)?;
        statements.entry(row.get(0)?).or_default().push(ClosedStatement {
            member: place(row.get(2)?)?,
            sales_minor: row.get(3)?,
            target_minor: row.get(4)?,
            lines: lines.remove(&id).unwrap_or_default(),
            conditions: conditions.remove(&id).unwrap_or_default(),
        });
    }
    let closes = all_closes(conn)?.into_iter();
    Ok(closes.map(|row| close(statements.remove(&row.id).unwrap_or_default(), row)).collect())
}

const STATEMENTS: &str = "SELECT close_id, id, member_id, sales_minor, target_minor FROM closed_statements ORDER BY id";
const LINES: &str = "SELECT statement_id, kind, period, about_kind, about_period, base_minor, rate, amount_minor, \
     paid_minor, due_minor, reason FROM closed_lines ORDER BY id";
const CONDITIONS: &str = "SELECT statement_id, kind, part, whole, above, is_reached FROM closed_conditions ORDER BY id";

/// Parts of statements by the statement's row id, in their order.
fn parts<T>(conn: &Connection, sql: &str, part: fn(&Row<'_>) -> Result<T>) -> Result<HashMap<i64, Vec<T>>> {
    let mut found: HashMap<i64, Vec<T>> = HashMap::new();
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_default().push(part(row)?);
    }
    Ok(found)
}

fn cell<T: Cell>(row: &Row<'_>, column: usize) -> Result<T> {
    T::read(row.get_ref(column)?)
}

/// Two columns that are both there or both empty.
fn pair<A: Cell, B: Cell>(row: &Row<'_>, first: usize) -> Result<Option<(A, B)>> {
    match (cell(row, first)?, cell(row, first + 1)?) {
        (Some(one), Some(other)) => Ok(Some((one, other))),
        (None, None) => Ok(None),
        _ => Err(Error::damaged("a closed line is half known")),
    }
}

fn line(row: &Row<'_>) -> Result<ClosedLine> {
    Ok(ClosedLine {
        line: LineRef { kind: cell(row, 1)?, period: cell(row, 2)?, about: pair(row, 3)? },
        base_minor: cell(row, 5)?,
        rate: cell(row, 6)?,
        amount_minor: cell(row, 7)?,
        change: pair(row, 8)?,
        reason: cell(row, 10)?,
    })
}

fn condition(row: &Row<'_>) -> Result<ClosedCondition> {
    Ok(ClosedCondition {
        kind: cell(row, 1)?,
        part: cell(row, 2)?,
        whole: cell(row, 3)?,
        above: cell(row, 4)?,
        is_reached: cell(row, 5)?,
    })
}

fn close(statements: Vec<ClosedStatement>, row: CloseRow) -> Close {
    Close {
        id: row.id,
        period: row.period,
        closed_at: row.closed_at,
        closed_by: row.closed_by,
        reason: row.reason,
        plan_toml: row.plan_toml,
        plan_name: row.plan_name,
        fingerprint: row.fingerprint,
        statements,
        reopened: row.reopened,
    }
}

fn facts<R: Kept, T>(
    conn: &Connection,
    links: &Links<'_>,
    order: &str,
    fact: fn(R, &Links<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    all(conn, order)?.into_iter().map(|row| fact(row, links)).collect()
}

fn award(row: AwardRow, links: &Links<'_>) -> Result<Award> {
    let AwardRow { id, month, kind, member_id, decided_on, decided_by, note } = row;
    Ok(Award { id, month, kind, member: links.member(member_id)?, on: decided_on, by: decided_by, note })
}

fn manual_line(row: ManualLineRow, links: &Links<'_>) -> Result<ManualLine> {
    let ManualLineRow { id, member_id, month, amount_minor, reason, entered_on, entered_by } = row;
    let member = links.member(member_id)?;
    Ok(ManualLine { id, member, month, amount_minor, reason, on: entered_on, by: entered_by })
}

fn dispute(row: DisputeRow, links: &Links<'_>) -> Result<Dispute> {
    Ok(Dispute {
        id: row.id,
        member: links.member(row.member_id)?,
        quarter: row.quarter,
        line: LineRef { kind: row.kind, period: row.line_period, about: row.about_kind.zip(row.about_period) },
        comment: row.comment,
        opened_on: row.opened_on,
        opened_by: row.opened_by,
        state: row.state,
        answer: row.answer,
        answered_on: row.answered_on,
        answered_by: row.answered_by,
    })
}

fn budget_entry(row: BudgetEntryRow, _: &Links<'_>) -> Result<BudgetEntry> {
    let BudgetEntryRow { id, spent_on, category, amount_minor, note, attachment } = row;
    Ok(BudgetEntry { id, on: spent_on, category, amount_minor, note, attachment })
}

fn proposal(row: ProposalRow, links: &Links<'_>) -> Result<TargetProposal> {
    Ok(TargetProposal {
        id: row.id,
        member: links.member(row.member_id)?,
        period: row.period,
        amount_minor: row.amount_minor,
        state: row.state,
        counter_minor: row.counter_minor,
        comment: row.comment,
        proposed_on: row.proposed_on,
        proposed_by: row.proposed_by,
        answered_on: row.answered_on,
        settled_on: row.settled_on,
        settlement: row.settlement,
    })
}

fn worksheet(row: WorksheetRow, _: &Links<'_>) -> Result<Worksheet> {
    let WorksheetRow { id, year, strategy, market_minor, market_share, reasoning } = row;
    Ok(Worksheet { id, year, strategy, market_minor, market_share, reasoning })
}
