//! The cells of one sheet, held sparsely: only what is filled takes memory, however far apart two cells stand.

use std::collections::BTreeMap;

use calamine::ExcelDateTime;
use chrono::{NaiveDate, NaiveDateTime};

use crate::error::{Error, Limit};
use crate::value::{Cell, moment_of_serial};

/// Merged areas beyond this make a sheet no table.
const MAX_MERGED: usize = 10_000;

/// A filled cell.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Stored {
    Text(Box<str>),
    Number(f64),
    Date(NaiveDateTime),
    Bool(bool),
    Time(f64),
    Error(Box<str>),
    Uncalculated,
}

/// An area of merged cells, rows and columns from 0, ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Area {
    first: (u32, u32),
    last: (u32, u32),
}

/// The rows of a sheet, in order.
#[derive(Debug)]
pub(crate) struct SheetRows {
    cells: Vec<(u32, Stored)>,
    rows: Vec<(u32, usize)>,
    /// By column: rows first to last of each merged area.
    merged: BTreeMap<u32, Vec<(u32, u32)>>,
    next: usize,
    /// The day that serial numbers count from.
    pub epoch: NaiveDate,
}

/// A row of a sheet.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SheetRecord<'a> {
    cells: &'a [(u32, Stored)],
    row: u32,
    merged: &'a BTreeMap<u32, Vec<(u32, u32)>>,
}

/// Collects the cells of a sheet.
pub(crate) struct Builder {
    cells: Vec<(u32, u32, Stored)>,
    merged: Vec<Area>,
    epoch: NaiveDate,
    visited: usize,
}

impl Stored {
    /// A text cell, or nothing for an empty text.
    pub(super) fn text(text: &str) -> Option<Stored> {
        (!text.is_empty()).then(|| Stored::Text(text.into()))
    }

    /// A date with its time of day; a bare time, a span of hours and a day before March 1900 are no dates.
    pub(super) fn instant(instant: &ExcelDateTime, epoch: NaiveDate) -> Stored {
        let serial = instant.as_f64();
        let is_day = instant.is_datetime() && (61.0..2_958_466.0).contains(&serial);
        let shown = moment_of_serial(serial, epoch).filter(|_| is_day);
        shown.map_or(Stored::Time(serial), Stored::Date)
    }
}

impl Builder {
    pub(super) fn new(epoch: NaiveDate) -> Builder {
        Builder { cells: Vec::new(), merged: Vec::new(), epoch, visited: 0 }
    }

    /// Adds a cell. Empty ones count towards the limit too: a sheet of formatted emptiness is work all the same.
    pub(super) fn push(&mut self, row: u32, column: u32, value: Option<Stored>) -> Result<(), Error> {
        self.visited += 1;
        if self.visited as u64 > Limit::Cells.value() {
            return Err(Error::TooLarge(Limit::Cells));
        }
        if let Some(value) = value {
            self.cells.push((row, column, value));
        }
        Ok(())
    }

    pub(super) fn merge(&mut self, areas: impl Iterator<Item = ((u32, u32), (u32, u32))>) -> Result<(), Error> {
        for (first, last) in areas {
            if self.merged.len() == MAX_MERGED {
                return Err(Error::Damaged(format!("more than {MAX_MERGED} merged areas")));
            }
            self.merged.push(Area { first, last });
        }
        Ok(())
    }

    pub(super) fn finish(mut self) -> SheetRows {
        if !self.cells.is_sorted_by_key(|(row, column, _)| (*row, *column)) {
            self.cells.sort_by_key(|(row, column, _)| (*row, *column));
        }
        let mut rows: Vec<(u32, usize)> = Vec::new();
        for (index, (row, ..)) in self.cells.iter().enumerate() {
            if rows.last().is_none_or(|(last, _)| last != row) {
                rows.push((*row, index));
            }
        }
        let cells = self.cells.into_iter().map(|(_, column, value)| (column, value)).collect();
        SheetRows { cells, rows, merged: by_column(&self.merged), next: 0, epoch: self.epoch }
    }
}

impl SheetRows {
    /// The next row that is not blank, and its number from 1.
    pub(crate) fn next(&mut self) -> Option<(u32, SheetRecord<'_>)> {
        loop {
            let (row, start) = *self.rows.get(self.next)?;
            self.next += 1;
            let end = self.rows.get(self.next).map_or(self.cells.len(), |(_, start)| *start);
            let record = SheetRecord { cells: &self.cells[start..end], row, merged: &self.merged };
            if !record.is_blank() {
                return Some((row + 1, SheetRecord { cells: &self.cells[start..end], row, merged: &self.merged }));
            }
        }
    }

    /// Begins again with the first row.
    pub(crate) fn rewind(&mut self) {
        self.next = 0;
    }

    /// Rows given out so far and in all.
    pub(crate) fn progress(&self) -> (usize, usize) {
        (self.next, self.rows.len())
    }

    /// Whether a column holds real dates below a row (from 0), and whether texts.
    pub(crate) fn dates_and_texts(&self, column: u32, below: u32) -> (bool, bool) {
        let from = self.rows.partition_point(|(row, _)| *row <= below);
        let start = self.rows.get(from).map_or(self.cells.len(), |(_, start)| *start);
        let (mut has_dates, mut has_texts) = (false, false);
        for (_, value) in self.cells[start..].iter().filter(|(at, _)| *at == column) {
            has_dates |= matches!(value, Stored::Date(_));
            has_texts |= matches!(value, Stored::Text(text) if text.contains(|c: char| c.is_ascii_digit()));
        }
        (has_dates, has_texts)
    }
}

impl<'a> SheetRecord<'a> {
    /// Columns up to the last filled one.
    pub(crate) fn width(&self) -> usize {
        self.cells.last().map_or(0, |(column, _)| *column as usize + 1)
    }

    /// A cell.
    pub(crate) fn cell(&self, column: usize) -> Cell<'a> {
        let Ok(at) = self.cells.binary_search_by_key(&column, |(at, _)| *at as usize) else { return Cell::Empty };
        match &self.cells[at].1 {
            Stored::Text(text) => Cell::Text(text),
            Stored::Number(number) => Cell::Number(*number),
            Stored::Date(date) => Cell::Date(*date),
            Stored::Bool(yes) => Cell::Bool(*yes),
            Stored::Time(serial) => Cell::Time(*serial),
            Stored::Error(error) => Cell::Error(error),
            Stored::Uncalculated => Cell::Uncalculated,
        }
    }

    /// Whether a cell is part of a merged area.
    pub(crate) fn is_merged(&self, column: usize) -> bool {
        if self.merged.is_empty() {
            return false;
        }
        let Some(areas) = u32::try_from(column).ok().and_then(|column| self.merged.get(&column)) else { return false };
        let before = areas.partition_point(|(first, _)| *first <= self.row);
        before > 0 && areas[before - 1].1 >= self.row
    }

    /// Whether no cell holds anything.
    pub(crate) fn is_blank(&self) -> bool {
        (0..self.cells.len()).all(|at| self.cell(self.cells[at].0 as usize).is_blank())
    }
}

/// The rows that merged areas cover, column by column, sorted and joined where they touch.
fn by_column(areas: &[Area]) -> BTreeMap<u32, Vec<(u32, u32)>> {
    let most = Limit::Columns.value() as u32;
    let mut columns: BTreeMap<u32, Vec<(u32, u32)>> = BTreeMap::new();
    for area in areas {
        for column in area.first.1..=area.last.1.min(most) {
            columns.entry(column).or_default().push((area.first.0, area.last.0));
        }
    }
    for spans in columns.values_mut() {
        spans.sort_unstable();
        let mut joined: Vec<(u32, u32)> = Vec::with_capacity(spans.len());
        for span in spans.drain(..) {
            match joined.last_mut() {
                Some(last) if span.0 <= last.1 => last.1 = last.1.max(span.1),
                _ => joined.push(span),
            }
        }
        *spans = joined;
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_cells_far_apart_cost_two_cells() {
        let mut builder = Builder::new(super::super::epoch(false));
        builder.push(1_048_575, 16_383, Some(Stored::Bool(true))).expect("within the limit");
        builder.push(0, 0, Stored::text("first")).expect("within the limit");
        builder.merge([((2, 0), (4, 1)), ((4, 0), (9, 0))].into_iter()).expect("few");
        let mut rows = builder.finish();
        let (number, record) = rows.next().expect("a row");
        assert_eq!((number, record.width(), record.cell(0)), (1, 1, Cell::Text("first")));
        let (number, record) = rows.next().expect("a row");
        assert_eq!((number, record.cell(16_383)), (1_048_576, Cell::Bool(true)));
        assert_eq!(rows.merged[&0], [(2, 9)]);
    }
}
