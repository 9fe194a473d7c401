//! How a workbook looks: type, colours, formats of figures, widths that fit.

use chrono::{Datelike, NaiveDateTime, Timelike};
use rust_decimal::Decimal;
use rust_xlsxwriter::{Color, ExcelDateTime, Format, FormatAlign, FormatBorder};

use super::{BookCell, BookTone, BookValue, TextRole};
use crate::error::Error;
use crate::write::xlsx::{columns_of, failed};

pub(super) const INK_SOFT: Color = Color::RGB(0x0054_5E68);
pub(super) const LINE: Color = Color::RGB(0x00E6_E6E3);
pub(super) const ACCENT: Color = Color::RGB(0x000F_5F66);
/// Colours of series, in order; neighbours differ in lightness, so that they can be told apart in print.
pub(super) const SERIES: [Color; 6] = [
    ACCENT,
    Color::RGB(0x00B8_6F2E),
    Color::RGB(0x003F_82B8),
    Color::RGB(0x007A_5EA8),
    Color::RGB(0x005C_7F2E),
    Color::RGB(0x0086_8F99),
];

/// Widths of columns in characters: at least, and where a text is wrapped instead.
const NARROWEST: usize = 9;
const WIDEST: usize = 40;

/// How words look.
pub(super) fn words(role: TextRole) -> Format {
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_align(FormatAlign::Left);
    match role {
        TextRole::Heading => plain.set_bold().set_font_size(13),
        TextRole::Finding => plain.set_bold(),
        TextRole::Body => plain,
        TextRole::Note => plain.set_font_color(INK_SOFT),
        TextRole::Alert => plain.set_font_color(tone(BookTone::Bad)),
    }
}

/// A sheet's heading.
pub(super) fn title() -> Format {
    Format::new().set_bold().set_font_size(16).set_font_color(ACCENT).set_align(FormatAlign::VerticalCenter)
}

/// A column's heading.
pub(super) fn heading(is_figure: bool) -> Format {
    let align = if is_figure { FormatAlign::Right } else { FormatAlign::Left };
    Format::new()
        .set_bold()
        .set_text_wrap()
        .set_background_color(Color::RGB(0x00F4_F4F1))
        .set_border_bottom(FormatBorder::Thin)
        .set_align(align)
        .set_align(FormatAlign::Bottom)
}

/// A cell, by what it holds.
pub(super) fn cell(cell: &BookCell, is_total: bool) -> Format {
    let mut format = Format::new().set_align(FormatAlign::Top);
    if let BookValue::Text(_) = cell.value {
        format = format.set_text_wrap();
    } else {
        format = format.set_num_format(pattern(&cell.value)).set_align(FormatAlign::Right);
    }
    if is_total {
        format = format.set_border_top(FormatBorder::Thin);
    } else {
        format = format.set_border_bottom(FormatBorder::Thin).set_border_bottom_color(LINE);
    }
    if is_total || cell.is_strong {
        format = format.set_bold();
    }
    match cell.tone {
        Some(of) => format.set_font_color(tone(of)),
        None => format,
    }
}

/// A figure that stands alone.
pub(super) fn fact(cell: &BookCell, currency_sign: &str) -> Format {
    let pattern = match &cell.value {
        BookValue::Money(..) => format!("\"{}\"{}", currency_sign.replace('"', ""), pattern(&cell.value)),
        other => pattern(other),
    };
    let format = Format::new().set_bold().set_num_format(pattern).set_align(FormatAlign::Top);
    let format = match cell.value {
        BookValue::Text(_) => format.set_text_wrap().set_align(FormatAlign::Left),
        _ => format.set_align(FormatAlign::Right),
    };
    match cell.tone {
        Some(of) => format.set_font_color(tone(of)),
        None => format,
    }
}

/// The spreadsheet's pattern of a figure.
pub(super) fn pattern(value: &BookValue) -> String {
    let with = |digits: u32| match digits {
        0 => "#,##0".to_owned(),
        digits => format!("#,##0.{}", "0".repeat(digits as usize)),
    };
    match value {
        BookValue::Empty | BookValue::Text(_) => "General".to_owned(),
        BookValue::Money(_, digits) | BookValue::Number(_, digits) => with(*digits),
        BookValue::Ratio(_) => "0.0%".to_owned(),
        BookValue::Rate(_) => "0.0####%".to_owned(),
        BookValue::Date(_) => "yyyy-mm-dd".to_owned(),
        BookValue::Moment(_) => "yyyy-mm-dd hh:mm".to_owned(),
    }
}

fn tone(tone: BookTone) -> Color {
    Color::RGB(match tone {
        BookTone::Good => 0x0025_714A,
        BookTone::Warn => 0x0085_5A00,
        BookTone::Bad => 0x00B3_361E,
        BookTone::Quiet => 0x0054_5E68,
    })
}

/// How wide a value is, in characters; a CJK character counts twice.
pub(super) fn width(value: &BookValue) -> usize {
    let grouped = |value: Decimal, digits: u32| {
        let whole = value.trunc().abs().to_string().len();
        whole
            + (whole - 1) / 3
            + if digits > 0 { digits as usize + 1 } else { 0 }
            + usize::from(value.is_sign_negative())
    };
    match value {
        BookValue::Empty => 0,
        BookValue::Text(text) => text.lines().map(columns_of).max().unwrap_or(0),
        BookValue::Money(value, digits) => grouped(*value, *digits) + 1,
        BookValue::Number(value, digits) => grouped(*value, *digits),
        BookValue::Ratio(_) | BookValue::Rate(_) => 8,
        BookValue::Date(_) => 11,
        BookValue::Moment(_) => 17,
    }
}

/// The width of a column whose widest cell has so many characters.
pub(super) fn column_width(widest: usize) -> f64 {
    (widest.clamp(NARROWEST, WIDEST) + 2) as f64
}

/// Lines that a text takes in a width.
pub(super) fn lines(text: &str, width: f64) -> usize {
    let room = (width as usize).saturating_sub(2).max(1);
    let of = |line: &str| line.chars().map(|c| if c > '\u{2E7F}' { 2 } else { 1 }).sum::<usize>().div_ceil(room).max(1);
    text.lines().map(of).sum::<usize>().max(1)
}

/// A moment as the spreadsheet writes it.
pub(super) fn datetime(at: NaiveDateTime) -> Result<ExcelDateTime, Error> {
    // Years, months, hours and what follows are small numbers.
    ExcelDateTime::from_ymd(at.year() as u16, at.month() as u8, at.day() as u8)
        .and_then(|day| day.and_hms(at.hour() as u16, at.minute() as u8, f64::from(at.second())))
        .map_err(failed)
}
