//! Dates as people and systems write them. The year has four digits; its place, or the order the user chose, decides
//! the rest. A time of day is dropped, a day that does not exist is refused, and 03/04/2026 is refused until the user
//! says which number is the day.

use std::borrow::Cow;

use chrono::{Days, NaiveDate};

use super::{Cell, Reading, Reason, trimmed};
use crate::headings::narrow;
use crate::options::DateOrder;

/// Serial numbers of a workbook that are read as dates: 1927-05-18 to 2199-12-31. Smaller ones are years or counts.
const SERIALS: std::ops::RangeInclusive<f64> = 10_000.0..=109_574.99;
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2199;
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// A date. `epoch` is the day that a workbook counts from, for numbers that are not formatted as dates.
pub(crate) fn date(cell: Cell<'_>, order: Option<DateOrder>, epoch: NaiveDate) -> Reading<NaiveDate> {
    match cell {
        Cell::Empty => Ok(None),
        Cell::Date(shown) => Ok(Some(shown.date())),
        Cell::Text(text) => match iso(text.as_bytes()) {
            Some(date) => Ok(Some(date)),
            None if is_nothing(text) => Ok(None),
            None => written(text, order).map(Some),
        },
        Cell::Number(number) => from_number(number, epoch).map(Some),
        _ => Err(unreadable()),
    }
}

/// Words that people write where there is no date.
pub(super) fn is_nothing(text: &str) -> bool {
    ["n/a", "null", "nil", "none", "无", "無"].iter().any(|mark| text.eq_ignore_ascii_case(mark))
}

/// The date that a text begins with and the text behind it, narrow and in lower case.
pub(super) fn date_and_rest(text: &str, order: Option<DateOrder>) -> Result<(NaiveDate, String), Reason> {
    let text = simplified(text);
    let (form, rest) = form(&text).ok_or_else(unreadable)?;
    Ok((ordered(form, order)?, rest.to_owned()))
}

/// First and second number of a date that ends with its year ("03/04/2026"), where the text is one.
pub(crate) fn numeric_date(text: &str) -> Option<(u32, u32)> {
    match form(&simplified(text)) {
        Some((Form::Numbers { first, second, .. }, rest)) if is_time(rest) => Some((first, second)),
        _ => None,
    }
}

/// What a text says before the order of day and month is known.
enum Form {
    Dated { year: u32, month: u32, day: u32 },
    Numbers { first: u32, second: u32, year: u32 },
    ShortYear,
}

/// 2026-03-01, the form that every system can write, without a detour.
fn iso(bytes: &[u8]) -> Option<NaiveDate> {
    let digits = |range: std::ops::Range<usize>| {
        bytes[range]
            .iter()
            .try_fold(0_u32, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + u32::from(byte - b'0')))
    };
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let year = digits(0..4).filter(|year| YEARS.contains(year))?;
    NaiveDate::from_ymd_opt(year as i32, digits(5..7)?, digits(8..10)?)
}

fn written(text: &str, order: Option<DateOrder>) -> Result<NaiveDate, Reason> {
    let text = simplified(text);
    let (form, rest) = form(&text).ok_or_else(unreadable)?;
    if is_time(rest) { ordered(form, order) } else { Err(unreadable()) }
}

fn ordered(form: Form, order: Option<DateOrder>) -> Result<NaiveDate, Reason> {
    match form {
        Form::Dated { year, month, day } => calendar(year, month, day),
        Form::ShortYear => Err(Reason::new("issue-date-short-year")),
        Form::Numbers { first, second, year } => match order {
            Some(DateOrder::DayFirst) => calendar(year, second, first),
            Some(DateOrder::MonthFirst) => calendar(year, first, second),
            None if first > 12 || first == second => calendar(year, second, first),
            None if second > 12 => calendar(year, first, second),
            None => Err(Reason::new("issue-date-order")),
        },
    }
}

pub(super) fn from_number(number: f64, epoch: NaiveDate) -> Result<NaiveDate, Reason> {
    if SERIALS.contains(&number) {
        return epoch.checked_add_days(Days::new(number as u64)).ok_or_else(unreadable);
    }
    if number.fract() == 0.0 && (19_000_101.0..=21_991_231.0).contains(&number) {
        let number = number as u32;
        return calendar(number / 10_000, number / 100 % 100, number % 100);
    }
    Err(unreadable())
}

fn calendar(year: u32, month: u32, day: u32) -> Result<NaiveDate, Reason> {
    if !YEARS.contains(&year) {
        return Err(Reason::new("issue-date-year").arg("first", YEARS.start()).arg("last", YEARS.end()));
    }
    NaiveDate::from_ymd_opt(year as i32, month, day).ok_or_else(|| Reason::new("issue-date-impossible"))
}

fn unreadable() -> Reason {
    Reason::new("issue-date-unreadable")
}

/// Narrow digits, lower case.
fn simplified(text: &str) -> Cow<'_, str> {
    let text = trimmed(text);
    if text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(narrow).flat_map(char::to_lowercase).collect())
}

/// The date that a text begins with, and what stands behind it.
fn form(text: &str) -> Option<(Form, &str)> {
    let mut rest = Scan(text);
    if let Some(roc) = text.strip_prefix("民國").or_else(|| text.strip_prefix("民国")) {
        return republic(Scan(roc.trim_start()));
    }
    if rest.0.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return month_first(rest);
    }
    let (first, digits) = rest.number()?;
    match digits {
        8 | 12 | 14 => {
            let day = text.get(..8)?.parse::<u32>().ok()?;
            Some((Form::Dated { year: day / 10_000, month: day / 100 % 100, day: day % 100 }, &text[8..]))
        }
        4 => year_first(first, rest),
        1 | 2 => day_first(first, rest),
        _ => None,
    }
}

/// 2026-3-1, 2026/03/01, 2026.3.1, 2026年3月1日, 2026-Mar-01.
fn year_first(year: u32, mut rest: Scan<'_>) -> Option<(Form, &str)> {
    rest.separator()?;
    let month = rest.month()?;
    rest.separator()?;
    let (day, digits) = rest.number()?;
    rest.skip(&["日", "号", "號"]);
    (digits <= 2).then_some((Form::Dated { year, month, day }, rest.0))
}

/// 民國115年3月1日: the year of the Republic of China, 1911 before the common one.
fn republic(mut rest: Scan<'_>) -> Option<(Form, &str)> {
    let (year, digits) = rest.number()?;
    if digits > 3 {
        return None;
    }
    year_first(year + 1911, rest)
}

/// 1 Mar 2026, 1-Mar-26, 01/03/2026.
fn day_first(first: u32, mut rest: Scan<'_>) -> Option<(Form, &str)> {
    rest.skip(&["st", "nd", "rd", "th"]);
    rest.separator()?;
    let is_named = rest.0.starts_with(|c: char| c.is_ascii_alphabetic());
    let second = rest.month()?;
    rest.separator()?;
    let (year, digits) = rest.number()?;
    let form = match digits {
        2 => Form::ShortYear,
        4 if is_named => Form::Dated { year, month: second, day: first },
        4 => Form::Numbers { first, second, year },
        _ => return None,
    };
    Some((form, rest.0))
}

/// Mar 1, 2026; September 30 2026.
fn month_first(mut rest: Scan<'_>) -> Option<(Form, &str)> {
    let month = rest.month()?;
    rest.separator()?;
    let (day, day_digits) = rest.number()?;
    rest.skip(&["st", "nd", "rd", "th"]);
    rest.separator()?;
    let (year, digits) = rest.number()?;
    match digits {
        2 => Some((Form::ShortYear, rest.0)),
        4 if day_digits <= 2 => Some((Form::Dated { year, month, day }, rest.0)),
        _ => None,
    }
}

/// What is left of a text that is read from its beginning.
struct Scan<'a>(&'a str);

impl Scan<'_> {
    /// A number of at most 14 digits, and how many it has. Its value is only kept for 9 of them.
    fn number(&mut self) -> Option<(u32, usize)> {
        let digits = self.0.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 || digits > 14 {
            return None;
        }
        let value = self.0[..digits.min(9)].parse().ok()?;
        self.0 = &self.0[digits..];
        Some((value, digits))
    }

    /// A month as number or English name.
    fn month(&mut self) -> Option<u32> {
        if self.0.starts_with(|c: char| c.is_ascii_digit()) {
            return self.number().filter(|(_, digits)| *digits <= 2).map(|(month, _)| month);
        }
        let letters = self.0.bytes().take_while(u8::is_ascii_lowercase).count();
        let index = MONTHS.iter().position(|name| self.0[..letters].starts_with(name))?;
        let full = [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ][index];
        let name = &self.0[..letters];
        if !full.starts_with(name) && name != "sept" {
            return None;
        }
        self.0 = &self.0[letters..];
        Some(index as u32 + 1)
    }

    /// One sign between the parts of a date, with blanks around it.
    fn separator(&mut self) -> Option<()> {
        let before = self.0.len();
        self.0 = self.0.trim_start_matches(' ');
        self.skip(&["-", "/", ".", ",", "年", "月", "\u{2010}", "\u{2011}", "\u{2013}"]);
        self.0 = self.0.trim_start_matches(' ');
        (self.0.len() < before).then_some(())
    }

    fn skip(&mut self, words: &[&str]) {
        if let Some(rest) = words.iter().find_map(|word| self.0.strip_prefix(word)) {
            self.0 = rest;
        }
    }
}

/// Whether only a time of day or a weekday stands behind a date, or nothing. Digits follow at once only where the date
/// is digits too ("20260301183000").
fn is_time(rest: &str) -> bool {
    if matches!(rest.len(), 4 | 6) && rest.bytes().all(|byte| byte.is_ascii_digit()) {
        return true;
    }
    let has_digits = rest.contains(|c: char| c.is_ascii_digit());
    let is_clock = rest.contains([':', '时', '時', '点', '點']);
    let begins = rest.is_empty() || !rest.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '.');
    begins && (!has_digits || is_clock) && rest.chars().all(|c| c.is_ascii_digit() || TIME_SIGNS.contains(c))
}

const TIME_SIGNS: &str = ":.,+- tzapm上下午中凌晨早晚时分秒時點点星期周週一二三四五六日天()";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serials_only_come_from_numbers() {
        let epoch = NaiveDate::from_ymd_opt(1899, 12, 30).expect("a day");
        let day = |text: &str| Ok(Some(text.parse::<NaiveDate>().expect("a date")));
        assert_eq!(date(Cell::Number(46_082.0), None, epoch), day("2026-03-01"));
        assert_eq!(date(Cell::Number(46_082.75), None, epoch), day("2026-03-01"));
        assert_eq!(date(Cell::Number(20_260_301.0), None, epoch), day("2026-03-01"));
        assert!(date(Cell::Number(2_026.0), None, epoch).is_err(), "a year is no day of 1905");
        assert!(date(Cell::Text("46082"), None, epoch).is_err());
    }
}
