//! XLSX with real numbers and dates, the heading frozen, a filter on every column, widths that fit.

use std::collections::BTreeSet;
use std::path::Path;

use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};

use super::{Sheet, SheetCell, SheetColumnKind, replace};
use crate::error::Error;

/// Characters that a workbook's cell holds.
const MAX_CELL_CHARS: usize = 32_767;
/// Significant digits that a workbook's number keeps.
pub(super) const KEPT_DIGITS: u32 = 15;
/// Rows looked at for the width of a column.
const MEASURED_ROWS: usize = 500;

/// Writes tables as the sheets of a workbook, in order. A number of more than 15 digits, which a workbook cannot keep,
/// is written as text.
///
/// # Errors
/// [`Error::CellTooLong`] for a text beyond 32 767 characters, [`Error::Write`] when the place cannot be written; a
/// file that was there is then untouched.
pub fn write_xlsx(path: &Path, sheets: &[Sheet]) -> Result<(), Error> {
    let mut workbook = Workbook::new();
    let mut names = BTreeSet::new();
    for sheet in sheets {
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(sheet_name(&sheet.name, &mut names)).map_err(failed)?;
        fill(worksheet, sheet)?;
    }
    replace(path, |file| workbook.save_to_writer(file).map_err(failed))
}

fn fill(worksheet: &mut Worksheet, sheet: &Sheet) -> Result<(), Error> {
    let heading = Format::new().set_bold().set_border_bottom(FormatBorder::Thin).set_text_wrap();
    let formats: Vec<Format> = sheet.columns.iter().map(|column| format(column.kind)).collect();
    for (at, column) in (0_u16..).zip(&sheet.columns) {
        let is_text = matches!(column.kind, SheetColumnKind::Text);
        let align = if is_text { FormatAlign::Left } else { FormatAlign::Right };
        worksheet
            .write_string_with_format(0, at, fitting(&column.label)?, &heading.clone().set_align(align))
            .map_err(failed)?;
        worksheet.set_column_width(at, width(sheet, at)).map_err(failed)?;
    }
    for (at, row) in (1_u32..).zip(&sheet.rows) {
        for ((column, cell), format) in (0_u16..).zip(row).zip(&formats) {
            write_cell(worksheet, (at, column), cell, format)?;
        }
    }
    worksheet.set_freeze_panes(1, 0).map_err(failed)?;
    if let (Some(last), Ok(rows)) = (sheet.columns.len().checked_sub(1), u32::try_from(sheet.rows.len())) {
        worksheet.autofilter(0, 0, rows, last as u16).map_err(failed)?;
    }
    Ok(())
}

fn write_cell(
    worksheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &SheetCell,
    format: &Format,
) -> Result<(), Error> {
    match cell {
        SheetCell::Empty => return Ok(()),
        SheetCell::Text(text) => worksheet.write_string(row, column, fitting(text)?),
        SheetCell::Number(number) => match number.to_f64().filter(|_| digits(number) <= KEPT_DIGITS) {
            Some(float) => worksheet.write_number_with_format(row, column, float, format),
            None => worksheet.write_string(row, column, number.normalize().to_string()),
        },
        SheetCell::Date(date) => worksheet.write_number_with_format(row, column, serial(*date), format),
    }
    .map(|_| ())
    .map_err(failed)
}

fn format(kind: SheetColumnKind) -> Format {
    let pattern = match kind {
        SheetColumnKind::Text | SheetColumnKind::Number => "General".to_owned(),
        SheetColumnKind::Money { digits: 0 } => "#,##0".to_owned(),
        SheetColumnKind::Money { digits } => format!("#,##0.{}", "0".repeat(digits as usize)),
        SheetColumnKind::Ratio => "0.0%".to_owned(),
        SheetColumnKind::Rate => "0.0####%".to_owned(),
        SheetColumnKind::Date => "yyyy-mm-dd".to_owned(),
    };
    Format::new().set_num_format(pattern)
}

/// The day's number in a workbook: 1 March 1900 is 61.
pub(super) fn serial(date: chrono::NaiveDate) -> f64 {
    (date - crate::book::epoch(false)).num_days() as f64
}

pub(super) fn digits(number: &rust_decimal::Decimal) -> u32 {
    let mantissa = number.normalize().mantissa().unsigned_abs();
    mantissa.checked_ilog10().map_or(1, |power| power + 1)
}

pub(super) fn fitting(text: &str) -> Result<&str, Error> {
    // A workbook counts as UTF-16 does.
    let length = if text.len() > MAX_CELL_CHARS { text.encode_utf16().count() } else { 0 };
    if length > MAX_CELL_CHARS { Err(Error::CellTooLong(length)) } else { Ok(text) }
}

/// A width in characters that fits the heading and the first rows; CJK characters count twice.
fn width(sheet: &Sheet, column: u16) -> f64 {
    let at = usize::from(column);
    let widest = sheet.rows.iter().take(MEASURED_ROWS).filter_map(|row| row.get(at)).map(|cell| match cell {
        SheetCell::Empty => 0,
        SheetCell::Text(text) => columns_of(text),
        SheetCell::Number(number) => number.to_string().len() * 4 / 3,
        SheetCell::Date(_) => 10,
    });
    let widest = widest.max().unwrap_or(0).max(columns_of(&sheet.columns[at].label) + 3);
    (widest.clamp(8, 60) + 2) as f64
}

pub(super) fn columns_of(text: &str) -> usize {
    text.chars().take(80).map(|c| if c > '\u{2E7F}' { 2 } else { 1 }).sum()
}

/// A name that a workbook takes for a sheet and has not yet: at most 31 characters, none of `[]:*?/\`.
pub(super) fn sheet_name(name: &str, taken: &mut BTreeSet<String>) -> String {
    let plain: String = name.chars().map(|c| if "[]:*?/\\".contains(c) || c.is_control() { ' ' } else { c }).collect();
    let plain = plain.trim().trim_matches('\'');
    let plain = if plain.is_empty() { "Sheet" } else { plain };
    let cut = |length: usize| -> String {
        let mut units = 0;
        plain
            .chars()
            .take_while(|c| {
                units += c.len_utf16();
                units <= length
            })
            .collect()
    };
    let mut candidate = cut(31);
    for count in 2.. {
        if taken.insert(candidate.to_lowercase()) {
            break;
        }
        candidate = format!("{} ({count})", cut(24));
    }
    candidate
}

pub(super) fn failed(error: XlsxError) -> Error {
    match error {
        XlsxError::IoError(source) => Error::Write(source),
        XlsxError::MaxStringLengthExceeded => Error::CellTooLong(MAX_CELL_CHARS + 1),
        other => Error::Write(std::io::Error::other(other.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheet_names_are_made_fit() {
        let mut taken = BTreeSet::new();
        assert_eq!(sheet_name("Orders 2026/09", &mut taken), "Orders 2026 09");
        assert_eq!(sheet_name("orders 2026:09", &mut taken), "orders 2026 09 (2)");
        assert_eq!(sheet_name("''", &mut taken), "Sheet");
        assert_eq!(sheet_name(&"长".repeat(40), &mut taken).chars().count(), 31);
    }
}
