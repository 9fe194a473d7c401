//! Tables as files for a spreadsheet: numbers stay numbers, dates stay dates, and no text becomes a formula.
//!
//! A file is written beside its place, flushed to the disk and then renamed, so that there is the old file or the new
//! one and never half of one.

mod csv;
mod workbook;
mod xlsx;

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use chrono::NaiveDate;
use rust_decimal::Decimal;

pub(crate) use csv::is_formula_like;
pub use csv::write_csv;
pub use workbook::{
    BookBlock, BookCell, BookChart, BookChartKind, BookColumn, BookFact, BookLink, BookSheet, BookTable, BookTone,
    BookValue, TextRole, Workbook, write_workbook,
};
pub use xlsx::write_xlsx;

use crate::error::Error;

/// A table to write.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Name of the sheet in a workbook; unsuitable characters are replaced and a name used twice is numbered.
    pub name: String,
    /// Columns in order.
    pub columns: Vec<SheetColumn>,
    /// Rows, a cell a column.
    pub rows: Vec<Vec<SheetCell>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetColumn {
    /// Heading.
    pub label: String,
    /// What its cells are: decides their format.
    pub kind: SheetColumnKind,
}

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetColumnKind {
    /// Text.
    Text,
    /// Amounts in the currency's unit, with so many decimals.
    Money {
        /// Decimals of the currency.
        digits: u32,
    },
    /// Ratios: 0.6 is shown as 60.0 % by a workbook and stays 0.6 in CSV.
    Ratio,
    /// Rates of a plan: 0.0025 is shown as 0.25 % by a workbook and stays 0.0025 in CSV.
    Rate,
    /// Other numbers.
    Number,
    /// Dates.
    Date,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SheetCell {
    /// Nothing.
    Empty,
    /// A text, never a formula.
    Text(String),
    /// A number.
    Number(Decimal),
    /// A date.
    Date(NaiveDate),
}

/// Puts a file in its place in one step.
pub(crate) fn replace(path: &Path, write: impl FnOnce(&mut BufWriter<File>) -> Result<(), Error>) -> Result<(), Error> {
    let beside = beside(path)?;
    let outcome = fill(&beside, write).and_then(|()| fs::rename(&beside, path).map_err(Error::Write));
    if outcome.is_err() {
        // What is left half written is of no use; that it cannot be removed says nothing new.
        drop(fs::remove_file(&beside));
    } else if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        // The name is on the disk only when the folder is. Windows cannot flush a folder, and need not.
        drop(File::open(folder).and_then(|folder| folder.sync_all()));
    }
    outcome
}

fn fill(path: &Path, write: impl FnOnce(&mut BufWriter<File>) -> Result<(), Error>) -> Result<(), Error> {
    let file = OpenOptions::new().write(true).create_new(true).open(path).map_err(Error::Write)?;
    let mut writer = BufWriter::with_capacity(256 << 10, file);
    write(&mut writer)?;
    writer.flush().map_err(Error::Write)?;
    writer.get_ref().sync_all().map_err(Error::Write)
}

/// A name in the same folder that no other file has.
fn beside(path: &Path) -> Result<PathBuf, Error> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let no_name = || Error::Write(io::Error::new(io::ErrorKind::InvalidInput, "the path names no file"));
    path.file_name().ok_or_else(no_name)?;
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    Ok(path.with_file_name(format!(".quarterlift-{}-{count}.part", std::process::id())))
}
