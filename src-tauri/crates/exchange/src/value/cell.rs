//! A cell as the file holds it, and the readings that any field shares: text and identifiers.

use std::borrow::Cow;

use chrono::{NaiveDateTime, NaiveTime};
use rust_decimal::Decimal;

use super::{Reading, Reason};
use crate::headings::narrow;

/// A cell of a text file (empty or text) or of a workbook.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Cell<'a> {
    /// Nothing.
    Empty,
    /// A text, untrimmed.
    Text(&'a str),
    /// A real number of a workbook.
    Number(f64),
    /// A real date of a workbook with its time of day, midnight where it has none.
    Date(NaiveDateTime),
    /// A yes or no of a workbook.
    Bool(bool),
    /// A time of day or a span of hours of a workbook, as its number.
    Time(f64),
    /// An error of a workbook's formula (`#N/A`).
    Error(&'a str),
    /// A formula whose result the workbook does not hold.
    Uncalculated,
}

/// The longest text a cell may hold, in characters.
pub(crate) const MAX_CELL_CHARS: usize = 10_000;
/// Digits that a workbook keeps of a number.
const KEPT_DIGITS: usize = 15;
const ERRORS: [&str; 12] = [
    "#N/A",
    "#REF!",
    "#DIV/0!",
    "#VALUE!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#FIELD!",
    "#BLOCKED!",
    "#GETTING_DATA",
];
const EMPTY_MARKS: [&str; 9] = ["-", "--", "/", "—", "——", "–", "－", "／", "\\"];

impl Cell<'_> {
    /// The cell as a person sees it, for previews and issues.
    pub(crate) fn shown(&self) -> Cow<'_, str> {
        match self {
            Cell::Empty | Cell::Uncalculated => Cow::Borrowed(""),
            Cell::Text(text) | Cell::Error(text) => Cow::Borrowed(text),
            Cell::Number(number) | Cell::Time(number) => Cow::Owned(shown_number(*number)),
            Cell::Date(shown) if shown.time() == NaiveTime::MIN => Cow::Owned(shown.date().to_string()),
            Cell::Date(shown) => Cow::Owned(shown.to_string()),
            Cell::Bool(yes) => Cow::Borrowed(if *yes { "TRUE" } else { "FALSE" }),
        }
    }

    /// Whether nothing stands in it. A dash is something.
    pub(crate) fn is_blank(&self) -> bool {
        match self {
            Cell::Empty => true,
            Cell::Text(text) => trimmed(text).is_empty(),
            _ => false,
        }
    }
}

/// A cell that may be read further: error cells, unreadable characters and overlong texts end here; marks that people
/// write for "nothing" become empty. `is_odd` says that the record may hold a NUL or an
/// unreadable character.
pub(crate) fn admit<'a>(cell: Cell<'a>, is_odd: bool) -> Result<Cell<'a>, Reason> {
    let text = match cell {
        Cell::Text(text) => trimmed(text),
        Cell::Error(error) => return Err(Reason::new("issue-value-error-cell").arg("error", error)),
        Cell::Uncalculated => return Err(Reason::new("issue-value-formula-uncalculated")),
        other => return Ok(other),
    };
    if text.is_empty() {
        return Ok(Cell::Empty);
    }
    if text.len() > MAX_CELL_CHARS && text.chars().count() > MAX_CELL_CHARS {
        return Err(Reason::new("issue-value-too-long").arg("limit", MAX_CELL_CHARS));
    }
    if is_odd && text.contains('\0') {
        return Err(Reason::new("issue-value-nul"));
    }
    if is_odd && text.contains('\u{FFFD}') {
        return Err(Reason::new("issue-value-undecodable"));
    }
    if (text.starts_with('#') && ERRORS.contains(&text)) || is_office_error(text) {
        return Err(Reason::new("issue-value-error-cell").arg("error", text));
    }
    if text.len() <= 6 && EMPTY_MARKS.contains(&text) {
        return Ok(Cell::Empty);
    }
    Ok(Cell::Text(text))
}

/// `Err:502`, as LibreOffice shows an error of a formula.
fn is_office_error(text: &str) -> bool {
    text.strip_prefix("Err:")
        .is_some_and(|digits| digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A text as it stands, trimmed.
pub(crate) fn text(cell: Cell<'_>) -> Reading<String> {
    Ok(match cell {
        Cell::Empty => None,
        Cell::Text(text) => Some(text.to_owned()),
        other => Some(other.shown().into_owned()),
    })
}

/// An identifier: text, its full-width letters and digits made narrow. A workbook's number loses its ".0"; one of more
/// than 15 digits, or written as 1.38E+10, has lost digits already and is refused.
pub(crate) fn code(cell: Cell<'_>) -> Reading<String> {
    match cell {
        Cell::Empty => Ok(None),
        Cell::Text(text) if text.is_ascii() => {
            if is_scientific(text) {
                Err(digits_lost())
            } else {
                Ok(Some(text.to_owned()))
            }
        }
        Cell::Text(text) => Ok(Some(text.chars().map(narrow).collect())),
        Cell::Number(number) => whole_code(number).map(Some),
        Cell::Date(_) | Cell::Time(_) => Err(Reason::new("issue-code-is-date")),
        other => Ok(Some(other.shown().into_owned())),
    }
}

/// Whether an identifier looks as if a spreadsheet had cut it to 15 digits: longer, and zeros from there on.
pub(crate) fn is_doubtful_code(code: &str) -> bool {
    code.len() > KEPT_DIGITS
        && code.bytes().all(|byte| byte.is_ascii_digit())
        && code.as_bytes()[KEPT_DIGITS..].iter().all(|byte| *byte == b'0')
}

/// A text without the blanks around it: spaces, tabs, line ends, the full-width and the no-break space.
pub(crate) fn trimmed(text: &str) -> &str {
    let edge = |byte: Option<&u8>| byte.is_some_and(|byte| *byte > b' ' && byte.is_ascii());
    let bytes = text.as_bytes();
    if edge(bytes.first()) && edge(bytes.last()) {
        return text;
    }
    text.trim_matches(|c| matches!(c, ' ' | '\t' | '\r' | '\n' | '\u{3000}' | '\u{A0}' | '\u{FEFF}'))
}

/// A text without the apostrophe that an export as CSV put before a formula's sign.
pub(crate) fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if crate::write::is_formula_like(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

fn whole_code(number: f64) -> Result<String, Reason> {
    if !number.is_finite() || number.abs() >= 1e15 {
        return Err(digits_lost());
    }
    Ok(shown_number(number))
}

fn digits_lost() -> Reason {
    Reason::new("issue-code-digits-lost")
}

/// `1.38E+10`, `1E5`: what a spreadsheet shows of a number too wide for its column.
fn is_scientific(text: &str) -> bool {
    if memchr::memchr(b'+', text.as_bytes()).is_none() {
        return false;
    }
    let Some((mantissa, exponent)) = text.split_once("E+").or_else(|| text.split_once("e+")) else { return false };
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    is_digits(whole) && is_digits(fraction) && is_digits(exponent)
}

fn shown_number(number: f64) -> String {
    Decimal::try_from(number).map_or_else(|_| format!("{number}"), |decimal| decimal.normalize().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_stay_text() {
        assert_eq!(code(Cell::Number(13_800_138_000.0)), Ok(Some("13800138000".to_owned())));
        assert_eq!(code(Cell::Text("007")), Ok(Some("007".to_owned())));
        assert_eq!(code(Cell::Text("ＳＯ－１２")), Ok(Some("SO-12".to_owned())));
        assert_eq!(code(Cell::Text("110101199003071234")), Ok(Some("110101199003071234".to_owned())));
        assert_eq!(code(Cell::Number(6_222_020_200_112_233.0)), Err(digits_lost()));
        assert_eq!(code(Cell::Text("1.38E+10")), Err(digits_lost()));
        assert!(is_doubtful_code("622202020011223000") && !is_doubtful_code("622202020011223001"));
    }

    #[test]
    fn an_error_cell_is_never_blank() {
        for cell in [Cell::Error("#N/A"), Cell::Text("#REF!"), Cell::Text(" #DIV/0! ")] {
            assert_eq!(admit(cell, false).expect_err("refused").message, "issue-value-error-cell");
        }
        assert_eq!(admit(Cell::Text("#1 Store"), false), Ok(Cell::Text("#1 Store")));
    }

    #[test]
    fn marks_for_nothing_are_nothing() {
        for mark in ["-", "/", "—", " －　", "", "\u{A0}"] {
            assert_eq!(admit(Cell::Text(mark), true), Ok(Cell::Empty), "{mark}");
        }
    }

    #[test]
    fn an_apostrophe_before_a_formula_is_taken_off_again() {
        assert_eq!(unguarded("'=cmd()"), "=cmd()");
        assert_eq!(unguarded("''=cmd()"), "'=cmd()");
        assert_eq!(unguarded("'t Hooft"), "'t Hooft");
    }
}
