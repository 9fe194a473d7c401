//! A paper as a workbook: a sheet a section, with its words, its tables one below the other and charts that the spreadsheet
//! draws itself from their rows.
//!
//! Every figure is a number, a date or a share with its format; no text is ever a formula. The same content with the same
//! creation time gives the same bytes: nothing of the machine is in the file.

mod cells;
mod charts;
mod look;
mod page;

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{NaiveDate, NaiveDateTime};
use rust_decimal::Decimal;
use rust_xlsxwriter::{DocProperties, Workbook as Book};

use super::replace;
use super::xlsx::{failed, sheet_name};
use crate::error::Error;

/// A paper as a workbook.
#[derive(Debug, Clone, PartialEq)]
pub struct Workbook {
    /// What it is; also among the file's properties.
    pub title: String,
    /// What it is about (the period); among the file's properties.
    pub subject: String,
    /// Whose it is; among the file's properties.
    pub company: String,
    /// When it was made, in the company's time zone.
    pub created: NaiveDateTime,
    /// Sign before amounts that stand alone ("¥").
    pub currency_sign: String,
    /// The sheets, in order.
    pub sheets: Vec<BookSheet>,
}

/// A sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct BookSheet {
    /// Its name; unsuitable characters are replaced and a name used twice is numbered.
    pub name: String,
    /// Its heading.
    pub title: String,
    /// What stands below the heading (period, date).
    pub standing: String,
    /// What follows, from the top.
    pub blocks: Vec<BookBlock>,
}

/// A part of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub enum BookBlock {
    /// Words over the whole width.
    Text {
        /// What they are, which decides how they look.
        role: TextRole,
        /// The words; a paragraph a line.
        text: String,
    },
    /// Named figures, one a row.
    Facts(Vec<BookFact>),
    /// A table.
    Table(BookTable),
    /// A chart. Without rows of its own it stands beside its table.
    Chart(BookChart),
    /// Links to other sheets.
    Contents(Vec<BookLink>),
}

/// What words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextRole {
    /// A heading within the sheet.
    Heading,
    /// What was found.
    Finding,
    /// What somebody says.
    Body,
    /// A remark.
    Note,
    /// A mark such as "Draft", or a remark about something bad.
    Alert,
}

/// A named figure.
#[derive(Debug, Clone, PartialEq)]
pub struct BookFact {
    /// Its name.
    pub label: String,
    /// The figure.
    pub cell: BookCell,
    /// What to read it against; may be empty.
    pub note: String,
}

/// A link to a sheet of the same workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookLink {
    /// Place of the sheet in the workbook.
    pub sheet: usize,
    /// What the link says.
    pub text: String,
    /// What stands beside it.
    pub note: String,
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct BookTable {
    /// Its name among the tables of the sheet; charts refer to it.
    pub id: String,
    /// A small title; may be empty.
    pub title: String,
    /// Columns in order.
    pub columns: Vec<BookColumn>,
    /// Rows, a cell a column.
    pub rows: Vec<Vec<BookCell>>,
    /// The sum below the rows.
    pub total: Option<Vec<BookCell>>,
    /// What stands below; may be empty.
    pub note: String,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookColumn {
    /// Its heading.
    pub label: String,
    /// Whether the heading stands right, over figures.
    pub is_figure: bool,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookCell {
    /// What it holds.
    pub value: BookValue,
    /// Its colour, beside words that say the same.
    pub tone: Option<BookTone>,
    /// Set in bold.
    pub is_strong: bool,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BookValue {
    /// Nothing.
    Empty,
    /// A text, never a formula.
    Text(String),
    /// An amount in the currency's unit, shown with so many decimals.
    Money(Decimal, u32),
    /// A share: 0.6 is shown as 60.0 %.
    Ratio(Decimal),
    /// A rate: 0.0025 is shown as 0.25 %.
    Rate(Decimal),
    /// A number, shown with so many decimals.
    Number(Decimal, u32),
    /// A day.
    Date(NaiveDate),
    /// A moment, in the company's time zone.
    Moment(NaiveDateTime),
}

/// A colour with a meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BookTone {
    /// Reached, held.
    Good,
    /// At risk.
    Warn,
    /// Missed.
    Bad,
    /// No figure.
    Quiet,
}

/// A chart that the spreadsheet draws from the rows of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct BookChart {
    /// How it is drawn.
    pub kind: BookChartKind,
    /// Its title.
    pub title: String,
    /// What it shows, in a sentence, for readers who do not see it.
    pub summary: String,
    /// Id of a table of the sheet, or of its own rows.
    pub table: String,
    /// The column with the names.
    pub label_column: usize,
    /// The columns that are drawn.
    pub value_columns: Vec<usize>,
    /// Rows that are there for the chart alone; they stand at the sheet's end.
    pub own_rows: Option<BookTable>,
}

/// How a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BookChartKind {
    /// Upright bars.
    Column,
    /// Lying bars, the first row on top.
    Bar,
    /// Lines.
    Line,
    /// Lying bars one after the other.
    StackedBar,
}

/// Writes a paper as a workbook.
///
/// # Errors
/// [`Error::CellTooLong`] for a text beyond 32 767 characters, [`Error::Write`] when the place cannot be written; a file
/// that was there is then untouched.
pub fn write_workbook(path: &Path, workbook: &Workbook) -> Result<(), Error> {
    let mut book = Book::new();
    book.set_properties(
        &DocProperties::new()
            .set_title(&workbook.title)
            .set_subject(&workbook.subject)
            .set_author(&workbook.company)
            .set_company(&workbook.company)
            .set_creation_datetime(&look::datetime(workbook.created)?),
    );
    let mut taken = BTreeSet::new();
    let names: Vec<String> = workbook.sheets.iter().map(|sheet| sheet_name(&sheet.name, &mut taken)).collect();
    for (sheet, name) in workbook.sheets.iter().zip(&names) {
        let worksheet = book.add_worksheet();
        worksheet.set_name(name).map_err(failed)?;
        page::fill(worksheet, workbook, sheet, &names, name)?;
    }
    replace(path, |file| book.save_to_writer(file).map_err(failed))
}
