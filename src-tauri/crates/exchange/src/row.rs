//! Reads the cells of one row into typed values and collects every fault of the row, not the first only.

use chrono::NaiveDate;
use domain::base::Issue;
use rust_decimal::Decimal;

use crate::moment::Moment;
use crate::options::DateOrder;
use crate::source::RowCells;
use crate::value::{self, Amounts, Cell, Reading, Reason, is_doubtful_code};

/// Where a field's values stand, when the file has the field.
pub(crate) type Column = Option<usize>;

/// How the values of a file are written.
#[derive(Debug, Clone)]
pub(crate) struct Reads {
    pub amounts: Amounts,
    pub date_order: Option<DateOrder>,
    /// The day that a workbook's serial numbers count from.
    pub epoch: NaiveDate,
    /// By column: what the unit in its heading multiplies amounts by.
    pub factors: Vec<u32>,
}

/// One row on its way to a record.
pub(crate) struct RowReader<'a> {
    row: u32,
    cells: RowCells<'a>,
    reads: &'a Reads,
    headers: &'a [String],
    issues: Vec<Issue>,
    warnings: Vec<Issue>,
}

impl<'a> RowReader<'a> {
    pub(crate) fn new(row: u32, cells: RowCells<'a>, reads: &'a Reads, headers: &'a [String]) -> RowReader<'a> {
        RowReader { row, cells, reads, headers, issues: Vec::new(), warnings: Vec::new() }
    }

    /// A text.
    pub(crate) fn text(&mut self, column: Column) -> Option<String> {
        self.take(column, value::text)
    }

    /// A text that must be there.
    pub(crate) fn needed_text(&mut self, column: Column) -> Option<String> {
        self.need(column, |row| row.text(column))
    }

    /// An identifier.
    pub(crate) fn code(&mut self, column: Column) -> Option<String> {
        let code = self.take(column, value::code)?;
        if is_doubtful_code(&code) {
            self.warn(column, Reason::new("issue-code-digits-doubtful"));
        }
        Some(code)
    }

    /// An identifier that must be there.
    pub(crate) fn needed_code(&mut self, column: Column) -> Option<String> {
        self.need(column, |row| row.code(column))
    }

    /// A date.
    pub(crate) fn date(&mut self, column: Column) -> Option<NaiveDate> {
        let (order, epoch) = (self.reads.date_order, self.reads.epoch);
        self.take(column, |cell| value::date(cell, order, epoch))
    }

    /// A date that must be there.
    pub(crate) fn needed_date(&mut self, column: Column) -> Option<NaiveDate> {
        self.need(column, |row| row.date(column))
    }

    /// A date from which something holds; a month stands for its first day.
    pub(crate) fn since(&mut self, column: Column) -> Option<NaiveDate> {
        let (order, epoch) = (self.reads.date_order, self.reads.epoch);
        self.take(column, |cell| value::since(cell, order, epoch))
    }

    /// A moment.
    pub(crate) fn moment(&mut self, column: Column) -> Option<Moment> {
        let (order, epoch) = (self.reads.date_order, self.reads.epoch);
        self.take(column, |cell| value::moment(cell, order, epoch))
    }

    /// A moment that must be there.
    pub(crate) fn needed_moment(&mut self, column: Column) -> Option<Moment> {
        self.need(column, |row| row.moment(column))
    }

    /// An amount of money.
    pub(crate) fn amount(&mut self, column: Column) -> Option<Decimal> {
        let factor = column.and_then(|column| self.reads.factors.get(column).copied()).unwrap_or(1);
        let amounts = self.reads.amounts;
        self.take(column, |cell| amounts.amount(cell, factor))
    }

    /// An amount that must be there.
    pub(crate) fn needed_amount(&mut self, column: Column) -> Option<Decimal> {
        self.need(column, |row| row.amount(column))
    }

    /// Any other value.
    pub(crate) fn take<T>(&mut self, column: Column, read: impl FnOnce(Cell<'a>) -> Reading<T>) -> Option<T> {
        match self.read(column, read) {
            Ok(value) => value,
            Err(reason) => {
                self.refuse(column, reason);
                None
            }
        }
    }

    /// Any other value that must be there.
    pub(crate) fn need<T>(&mut self, column: Column, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let faults = self.issues.len();
        let value = read(self);
        if value.is_none() && self.issues.len() == faults {
            self.refuse(column, Reason::new("issue-value-missing"));
        }
        value
    }

    /// A value without which the row is still sound: what cannot be read is left out with a warning.
    pub(crate) fn take_or_warn<T>(&mut self, column: Column, read: impl FnOnce(Cell<'a>) -> Reading<T>) -> Option<T> {
        match self.read(column, read) {
            Ok(value) => value,
            Err(reason) => {
                self.warn(column, reason);
                None
            }
        }
    }

    /// The heading of a column.
    pub(crate) fn heading(&self, column: Column) -> &'a str {
        column.and_then(|column| self.headers.get(column)).map_or("", String::as_str)
    }

    /// How values of the file are written.
    pub(crate) fn reads(&self) -> &'a Reads {
        self.reads
    }

    /// Refuses the row for what stands in a column.
    pub(crate) fn refuse(&mut self, column: Column, reason: Reason) {
        let issue = self.place(written(Issue::refused(reason.message), reason), column);
        self.issues.push(issue);
    }

    /// Warns of what stands in a column; the row is sound all the same.
    pub(crate) fn warn(&mut self, column: Column, reason: Reason) {
        let warning = self.place(written(Issue::warning(reason.message), reason), column);
        self.warnings.push(warning);
    }

    /// The record, when everything in it could be read, and the warnings.
    pub(crate) fn finish<T>(self, record: Option<T>) -> (Result<T, Vec<Issue>>, Vec<Issue>) {
        let outcome = match record {
            Some(record) if self.issues.is_empty() => Ok(record),
            _ => {
                assert!(!self.issues.is_empty(), "a value that must be there leaves an issue when it is not");
                Err(self.issues)
            }
        };
        (outcome, self.warnings)
    }

    fn read<T>(&self, column: Column, read: impl FnOnce(Cell<'a>) -> Reading<T>) -> Reading<T> {
        let Some(column) = column else { return Ok(None) };
        if self.cells.is_merged(column) {
            return Err(Reason::new("issue-value-merged"));
        }
        read(value::admit(self.cells.cell(column), self.cells.is_odd())?)
    }

    fn place(&self, issue: Issue, column: Column) -> Issue {
        let issue = issue.at_row(self.row);
        let Some(column) = column else { return issue };
        let shown = self.cells.cell(column);
        let issue = match self.headers.get(column) {
            Some(header) if !header.is_empty() => issue.at(header.clone()),
            _ => issue.at(format!("#{}", column + 1)),
        };
        issue.value(value::trimmed(&shown.shown()))
    }
}

fn written(issue: Issue, reason: Reason) -> Issue {
    reason.args.into_iter().fold(issue, |issue, (name, text)| issue.arg(name, text))
}
