//! Workbooks: XLSX, XLS, ODS. Checked against limits before they are taken apart, then read into cells.
//!
//! The readers of these formats are other people's code and the files anybody's: a panic in them is caught here and
//! becomes "damaged".

mod limits;
mod ods_cells;
mod sheet;
mod xls_cells;

use std::fs::File;
use std::io::BufReader;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use calamine::{Data, DataRef, Ods, OdsError, Reader, Sheet, SheetType, SheetVisible, Xls, XlsError, Xlsx, XlsxError};
use chrono::NaiveDate;

use crate::error::{Error, Limit};
use crate::format::Format;
use sheet::{Builder, Stored};
pub(crate) use sheet::{SheetRecord, SheetRows};

type File_ = BufReader<File>;

/// An open workbook.
pub(crate) enum Book {
    /// Office Open XML.
    Xlsx(Box<Xlsx<File_>>),
    /// Excel 97 to 2003.
    Xls(Box<Xls<File_>>),
    /// OpenDocument.
    Ods(Box<Ods<File_>>),
}

impl Book {
    /// Opens a workbook that is within the limits.
    pub(crate) fn open(path: &Path, format: Format) -> Result<Book, Error> {
        match format {
            Format::Xlsx | Format::Ods => caught(|| limits::check_zip(path, format))?,
            Format::Xls => caught(|| xls_cells::check(path))?,
            Format::Csv => unreachable!("a text file is no workbook"),
        }
        let file = || File::open(path).map(BufReader::new).map_err(Error::Read);
        Ok(match format {
            Format::Xlsx => Book::Xlsx(Box::new(caught(|| Xlsx::new(file()?).map_err(Error::from))?)),
            Format::Xls => Book::Xls(Box::new(caught(|| Xls::new(file()?).map_err(Error::from))?)),
            _ => Book::Ods(Box::new(caught(|| Ods::new(file()?).map_err(Error::from))?)),
        })
    }

    /// Names of the visible sheets, or of all when none is visible.
    pub(crate) fn sheet_names(&self) -> Vec<String> {
        let sheets = match self {
            Book::Xlsx(book) => book.sheets_metadata(),
            Book::Xls(book) => book.sheets_metadata(),
            Book::Ods(book) => book.sheets_metadata(),
        };
        let names = |wanted: fn(&Sheet) -> bool| -> Vec<String> {
            sheets.iter().filter(|sheet| wanted(sheet)).map(|sheet| sheet.name.clone()).collect()
        };
        let visible = names(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible);
        if visible.is_empty() { names(|sheet| sheet.typ == SheetType::WorkSheet) } else { visible }
    }

    /// The cells of a sheet, of the first `most_rows` rows where given.
    pub(crate) fn rows(&mut self, sheet: &str, most_rows: Option<u32>) -> Result<SheetRows, Error> {
        let most = most_rows.unwrap_or(u32::MAX);
        caught(|| {
            let epoch = self.epoch();
            let mut builder = Builder::new(epoch);
            match self {
                Book::Xlsx(book) => {
                    read_xlsx(book, sheet, (most, epoch), &mut builder)?;
                    if most_rows.is_none() {
                        let merged = book.merge_cells_by_sheet_name(sheet)?;
                        builder.merge(merged.iter().map(|area| (area.start, area.end)))?;
                    }
                }
                Book::Xls(book) => {
                    read_range(&book.worksheet_range(sheet)?, (most, epoch), &mut builder)?;
                    let merged = book.merge_cells_by_sheet_name(sheet)?;
                    builder.merge(merged.iter().map(|area| (area.start, area.end)))?;
                }
                Book::Ods(book) => read_range(&book.worksheet_range(sheet)?, (most, epoch), &mut builder)?,
            }
            Ok(builder.finish())
        })
    }

    /// The day that serial numbers count from.
    fn epoch(&self) -> NaiveDate {
        let is_1904 = match self {
            Book::Xlsx(book) => book.has_1904_epoch(),
            Book::Xls(book) => book.has_1904_epoch(),
            Book::Ods(_) => false,
        };
        epoch(is_1904)
    }
}

/// The day that a workbook's serial numbers count from: the Macintosh one from 1904-01-01, the other so that 1 March
/// 1900 is day 61 (day 60, 29 February 1900, never was).
pub(crate) fn epoch(is_1904: bool) -> NaiveDate {
    let (year, month, day) = if is_1904 { (1904, 1, 1) } else { (1899, 12, 30) };
    NaiveDate::from_ymd_opt(year, month, day).expect("both are days")
}

fn read_xlsx(
    book: &mut Xlsx<File_>,
    sheet: &str,
    (most, epoch): (u32, NaiveDate),
    builder: &mut Builder,
) -> Result<(), Error> {
    let mut reader = book.worksheet_cells_reader(sheet)?;
    while let Some(cell) = reader.next_cell_with_formula_metadata()? {
        let (row, column) = cell.pos;
        if row >= most {
            break;
        }
        let value = match cell.value {
            DataRef::Empty if cell.formula.is_some() => Some(Stored::Uncalculated),
            DataRef::Empty => None,
            DataRef::SharedString(text) => Stored::text(text),
            DataRef::String(text) => Stored::text(&text),
            DataRef::Int(number) => Some(Stored::Number(number as f64)),
            DataRef::Float(number) => Some(Stored::Number(number)),
            DataRef::Bool(yes) => Some(Stored::Bool(yes)),
            DataRef::DateTime(instant) => Some(Stored::instant(&instant, epoch)),
            DataRef::DateTimeIso(text) => Stored::text(&text),
            DataRef::DurationIso(_) => Some(Stored::Time(0.0)),
            DataRef::Error(error) => Some(Stored::Error(error.to_string().into())),
        };
        builder.push(row, column, value)?;
    }
    Ok(())
}

fn read_range(
    range: &calamine::Range<Data>,
    (most, epoch): (u32, NaiveDate),
    builder: &mut Builder,
) -> Result<(), Error> {
    let Some((first_row, first_column)) = range.start() else { return Ok(()) };
    for (row, column, value) in range.used_cells() {
        let (row, column) = (first_row + row as u32, first_column + column as u32);
        if row >= most {
            break;
        }
        let value = match value {
            Data::Empty => None,
            Data::String(text) | Data::DateTimeIso(text) => Stored::text(text),
            Data::Int(number) => Some(Stored::Number(*number as f64)),
            Data::Float(number) => Some(Stored::Number(*number)),
            Data::Bool(yes) => Some(Stored::Bool(*yes)),
            Data::DateTime(instant) => Some(Stored::instant(instant, epoch)),
            Data::DurationIso(_) => Some(Stored::Time(0.0)),
            Data::Error(error) => Some(Stored::Error(error.to_string().into())),
        };
        builder.push(row, column, value)?;
    }
    Ok(())
}

/// Runs a reader of other people's formats; its panic means that the file is damaged.
fn caught<T>(read: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    catch_unwind(AssertUnwindSafe(read))
        .unwrap_or_else(|_| Err(Error::Damaged("the structure is not sound".to_owned())))
}

impl From<XlsxError> for Error {
    fn from(error: XlsxError) -> Error {
        match error {
            XlsxError::Io(source) => Error::Read(source),
            XlsxError::Password => Error::Password,
            XlsxError::WorksheetNotFound(sheet) => Error::SheetMissing(sheet),
            other => Error::Damaged(other.to_string()),
        }
    }
}

impl From<XlsError> for Error {
    fn from(error: XlsError) -> Error {
        match error {
            XlsError::Io(source) => Error::Read(source),
            XlsError::Password => Error::Password,
            XlsError::WorksheetNotFound(sheet) => Error::SheetMissing(sheet),
            other => Error::Damaged(other.to_string()),
        }
    }
}

impl From<OdsError> for Error {
    fn from(error: OdsError) -> Error {
        match error {
            OdsError::Io(source) => Error::Read(source),
            OdsError::Password => Error::Password,
            OdsError::CellLimitExceeded { .. } => Error::TooLarge(Limit::Cells),
            OdsError::WorksheetNotFound(sheet) => Error::SheetMissing(sheet),
            other => Error::Damaged(other.to_string()),
        }
    }
}
