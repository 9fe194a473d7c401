//! CSV as a spreadsheet of any locale opens it: UTF-8 with byte order mark, ISO dates, plain numbers, and an apostrophe
//! before texts that a spreadsheet would run as formulas.

use std::borrow::Cow;
use std::io::Write;
use std::path::Path;

use super::{Sheet, SheetCell, SheetColumnKind, replace};
use crate::error::Error;

/// Writes one table as CSV. Texts that begin with `= + - @`, a tab or a line end get an apostrophe in front, which
/// importing takes off again; numbers do not, so that a negative amount stays a number.
///
/// # Errors
/// [`Error::Write`] when the place cannot be written; a file that was there is then untouched.
pub fn write_csv(path: &Path, sheet: &Sheet) -> Result<(), Error> {
    replace(path, |file| {
        file.write_all("\u{FEFF}".as_bytes()).map_err(Error::Write)?;
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(file);
        let write = |writer: &mut csv::Writer<_>, cells: Vec<Cow<'_, str>>| {
            writer.write_record(cells.iter().map(|cell| cell.as_bytes())).map_err(|error| Error::Write(error.into()))
        };
        write(&mut writer, sheet.columns.iter().map(|column| guarded(&column.label)).collect())?;
        for row in &sheet.rows {
            let cells = row.iter().zip(&sheet.columns).map(|(cell, column)| shown(cell, column.kind)).collect();
            write(&mut writer, cells)?;
        }
        writer.flush().map_err(Error::Write)
    })
}

/// Whether a spreadsheet would take a text for a formula, or for a command to another program.
pub(crate) fn is_formula_like(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// A text that stays one. What looks guarded already is guarded once more, so that reading gives back what was written.
fn guarded(text: &str) -> Cow<'_, str> {
    if is_formula_like(text.trim_start_matches('\'')) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

fn shown(cell: &SheetCell, kind: SheetColumnKind) -> Cow<'_, str> {
    match (cell, kind) {
        (SheetCell::Empty, _) => Cow::Borrowed(""),
        (SheetCell::Text(text), _) => guarded(text),
        (SheetCell::Number(number), SheetColumnKind::Money { digits }) => {
            let mut number = *number;
            // An amount finer than the currency is not cut here; one with fewer decimals is filled up.
            if number.scale() < digits {
                number.rescale(digits);
            }
            Cow::Owned(number.to_string())
        }
        (SheetCell::Number(number), _) => Cow::Owned(number.normalize().to_string()),
        (SheetCell::Date(date), _) => Cow::Owned(date.to_string()),
    }
}
