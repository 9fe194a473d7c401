//! Rows of cells, whatever the file they come from.

use std::path::Path;

use crate::book::{Book, SheetRecord, SheetRows};
use crate::error::Error;
use crate::options::{Delimiter, TextEncoding};
use crate::text::{TextRecord, TextRows};
use crate::value::Cell;

/// The rows of a file.
pub(crate) enum Source {
    Text(Box<TextRows>),
    Sheet(SheetRows),
}

/// The cells of a row.
#[derive(Debug, Clone, Copy)]
pub(crate) enum RowCells<'a> {
    Text(TextRecord<'a>),
    Sheet(SheetRecord<'a>),
}

impl Source {
    /// The rows of a text file.
    pub(crate) fn text(
        path: &Path,
        encoding: TextEncoding,
        delimiter: Delimiter,
        declares_delimiter: bool,
    ) -> Result<Source, Error> {
        Ok(Source::Text(Box::new(TextRows::open(path, encoding, delimiter, declares_delimiter)?)))
    }

    /// The rows of a sheet, the first of them where a number is given.
    pub(crate) fn sheet(book: &mut Book, sheet: &str, most_rows: Option<u32>) -> Result<Source, Error> {
        Ok(Source::Sheet(book.rows(sheet, most_rows)?))
    }

    /// The next row that is not blank, with its number from 1.
    pub(crate) fn next(&mut self) -> Result<Option<(u32, RowCells<'_>)>, Error> {
        match self {
            Source::Text(rows) => Ok(rows.next()?.map(|(row, record)| (row, RowCells::Text(record)))),
            Source::Sheet(rows) => Ok(rows.next().map(|(row, record)| (row, RowCells::Sheet(record)))),
        }
    }

    /// Begins again with the first row.
    pub(crate) fn rewind(&mut self) -> Result<(), Error> {
        match self {
            Source::Text(rows) => rows.rewind(),
            Source::Sheet(rows) => {
                rows.rewind();
                Ok(())
            }
        }
    }

    /// The headings: the cells of the first row at or below `header_row` (from 1), without empty ones at the end.
    pub(crate) fn headers(&mut self, header_row: u32) -> Result<Vec<String>, Error> {
        while let Some((row, cells)) = self.next()? {
            if row >= header_row {
                return Ok(cells.shown());
            }
        }
        Err(Error::HeaderMissing(header_row))
    }
}

impl<'a> RowCells<'a> {
    /// A cell, empty where there is none.
    pub(crate) fn cell(&self, column: usize) -> Cell<'a> {
        match self {
            RowCells::Text(record) => record.cell(column),
            RowCells::Sheet(record) => record.cell(column),
        }
    }

    /// Columns up to the last one.
    pub(crate) fn width(&self) -> usize {
        match self {
            RowCells::Text(record) => record.width(),
            RowCells::Sheet(record) => record.width(),
        }
    }

    /// Whether its texts may hold a NUL or an unreadable character.
    pub(crate) fn is_odd(&self) -> bool {
        match self {
            RowCells::Text(record) => record.is_odd,
            RowCells::Sheet(_) => true,
        }
    }

    /// Whether a cell is part of a merged area.
    pub(crate) fn is_merged(&self, column: usize) -> bool {
        match self {
            RowCells::Text(_) => false,
            RowCells::Sheet(record) => record.is_merged(column),
        }
    }

    /// The cells as a person sees them, without empty ones at the end.
    pub(crate) fn shown(&self) -> Vec<String> {
        let shown = |column| crate::value::trimmed(&self.cell(column).shown()).to_owned();
        let mut texts: Vec<String> = (0..self.width().min(20_000)).map(shown).collect();
        while texts.last().is_some_and(String::is_empty) {
            texts.pop();
        }
        texts
    }
}
