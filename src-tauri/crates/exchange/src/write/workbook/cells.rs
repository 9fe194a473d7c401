//! One cell: numbers as numbers, days as days, and everything else as text that stays text.

use rust_decimal::Decimal;
use rust_xlsxwriter::{Format, Worksheet};

use super::{BookValue, look};
use crate::error::Error;
use crate::write::xlsx::{KEPT_DIGITS, digits, failed, fitting, serial};

/// Writes a value with a format.
pub(super) fn write(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    value: &BookValue,
    format: &Format,
) -> Result<(), Error> {
    match value {
        BookValue::Empty => sheet.write_blank(row, column, format),
        BookValue::Text(text) => sheet.write_string_with_format(row, column, fitting(text)?, format),
        BookValue::Money(number, _)
        | BookValue::Ratio(number)
        | BookValue::Rate(number)
        | BookValue::Number(number, _) => match float(*number) {
            Some(float) => sheet.write_number_with_format(row, column, float, format),
            None => sheet.write_string_with_format(row, column, number.normalize().to_string(), format),
        },
        BookValue::Date(day) => sheet.write_number_with_format(row, column, serial(*day), format),
        BookValue::Moment(at) => {
            let at = look::datetime(*at)?;
            sheet.write_datetime_with_format(row, column, &at, format)
        }
    }
    .map(|_| ())
    .map_err(failed)
}

/// The spreadsheet's number. It keeps 15 digits: a quotient loses what nobody reads, while an amount or a whole number of more
/// would become another one and is told as text.
fn float(number: Decimal) -> Option<f64> {
    let is_kept = digits(&number) <= KEPT_DIGITS || digits(&number.trunc()) <= 9 && number.scale() > 6;
    // By way of its digits, which gives the nearest number there is.
    number.to_string().parse().ok().filter(|_| is_kept)
}
