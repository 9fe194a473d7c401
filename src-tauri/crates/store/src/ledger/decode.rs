//! One value of a row, straight from the engine's memory.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Row;
use rusqlite::functions::Context;
use rusqlite::types::ValueRef;

use crate::format::{read_day, read_instant};
use crate::{Error, Result};

/// Beyond any amount that can be entered: 10^12 with three digits of minor unit.
pub(crate) const GREATEST_MINOR: i64 = 1_000_000_000_000_000;

/// A row that the engine holds, however it is come by.
pub(crate) trait Cells {
    /// The value of a column.
    fn cell(&self, column: usize) -> Result<ValueRef<'_>>;
}

impl Cells for Row<'_> {
    #[inline]
    fn cell(&self, column: usize) -> Result<ValueRef<'_>> {
        Ok(self.get_ref(column)?)
    }
}

impl Cells for Context<'_> {
    #[inline]
    fn cell(&self, column: usize) -> Result<ValueRef<'_>> {
        Ok(self.get_raw(column))
    }
}

/// A whole number.
pub(crate) fn integer(row: &impl Cells, column: usize) -> Result<i64> {
    Ok(row.cell(column)?.as_i64().map_err(rusqlite::Error::from)?)
}

/// An amount in minor units.
pub(crate) fn amount(row: &impl Cells, column: usize) -> Result<i64> {
    let minor = integer(row, column)?;
    if minor.unsigned_abs() > GREATEST_MINOR.unsigned_abs() {
        return Err(Error::damaged(format!("an order has the amount {minor}, which nobody can have entered")));
    }
    Ok(minor)
}

/// The bytes of a text.
pub(crate) fn bytes(row: &impl Cells, column: usize) -> Result<&[u8]> {
    Ok(row.cell(column)?.as_bytes().map_err(rusqlite::Error::from)?)
}

/// A day.
pub(crate) fn day(row: &impl Cells, column: usize) -> Result<NaiveDate> {
    parsed_day(bytes(row, column)?)
}

/// A day that may be missing.
pub(crate) fn day_maybe(row: &impl Cells, column: usize) -> Result<Option<NaiveDate>> {
    bytes_maybe(row, column)?.map(parsed_day).transpose()
}

/// A moment.
pub(crate) fn instant(row: &impl Cells, column: usize) -> Result<DateTime<Utc>> {
    parsed_instant(bytes(row, column)?)
}

/// A moment that may be missing.
pub(crate) fn instant_maybe(row: &impl Cells, column: usize) -> Result<Option<DateTime<Utc>>> {
    bytes_maybe(row, column)?.map(parsed_instant).transpose()
}

/// A text.
pub(crate) fn text(row: &impl Cells, column: usize) -> Result<&str> {
    parsed_text(bytes(row, column)?)
}

/// A text that may be missing.
pub(crate) fn text_maybe(row: &impl Cells, column: usize) -> Result<Option<&str>> {
    bytes_maybe(row, column)?.map(parsed_text).transpose()
}

/// A whole number that may be missing, of a kind that it must fit.
pub(crate) fn number_maybe<T: TryFrom<i64>>(row: &impl Cells, column: usize) -> Result<Option<T>> {
    let number = match row.cell(column)? {
        ValueRef::Null => return Ok(None),
        value => value.as_i64().map_err(rusqlite::Error::from)?,
    };
    let fitting = T::try_from(number).map(Some);
    fitting.map_err(|_| Error::damaged(format!("a row holds {number}, which nobody can have entered")))
}

fn bytes_maybe(row: &impl Cells, column: usize) -> Result<Option<&[u8]>> {
    match row.cell(column)? {
        ValueRef::Null => Ok(None),
        ValueRef::Text(text) => Ok(Some(text)),
        other => Ok(Some(other.as_bytes().map_err(rusqlite::Error::from)?)),
    }
}

fn parsed_day(text: &[u8]) -> Result<NaiveDate> {
    read_day(text).ok_or_else(|| Error::damaged(format!("'{}' is no day", String::from_utf8_lossy(text))))
}

fn parsed_instant(text: &[u8]) -> Result<DateTime<Utc>> {
    read_instant(text).ok_or_else(|| Error::damaged(format!("'{}' is no moment", String::from_utf8_lossy(text))))
}

fn parsed_text(text: &[u8]) -> Result<&str> {
    std::str::from_utf8(text).map_err(|_| Error::damaged("a text is not readable"))
}
