//! A member as a row begins: name and employee number; the workbook has the number in a column of its own.

use domain::facts::MemberIx;

use super::{Cell, Column};
use crate::ctx::{Ctx, Scope};
use crate::wire::ColumnKind;

/// Columns of the name and, for the workbook, the employee number.
pub(super) fn columns(ctx: &Ctx<'_>, label: &str, weight: u8) -> [Column; 2] {
    let number = Column::new(ctx, "report-col-employee-no", ColumnKind::Text).sheet_only();
    [Column::new(ctx, label, ColumnKind::Text).wide(weight), number]
}

/// The cells of these columns.
pub(super) fn cells(scope: &Scope, member: MemberIx) -> [Cell; 2] {
    let member = &scope.ledger().members[member as usize];
    [Cell::text(&member.name).soft(&member.employee_no), Cell::text(&member.employee_no)]
}

/// The first rows, as many as paper has room for, and how many are left out.
pub(super) fn first<T>(mut rows: Vec<T>, most: usize) -> (Vec<T>, usize) {
    let left = rows.len().saturating_sub(most);
    rows.truncate(most);
    (rows, left)
}

/// What is said below a table that leaves rows out; empty when it does not.
pub(super) fn more(ctx: &Ctx<'_>, left: usize) -> String {
    if left == 0 { String::new() } else { ctx.words.counted("says-summary-more", left, &[]) }
}
