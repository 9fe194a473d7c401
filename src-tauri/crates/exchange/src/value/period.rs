//! Periods as planning sheets write them: 2026, 2026Q3, Q3 2026, 2026年第三季度, 2026-09, 2026年9月, Sep 2026, 202609.

use chrono::Datelike;
use domain::base::{Month, Period, Quarter};

use super::{Cell, Reading, Reason};
use crate::headings::narrow;

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// A year, quarter or month. A real date stands for its month when it is the month's first day: a spreadsheet turns a
/// typed "2026-09" into one.
pub(crate) fn period(cell: Cell<'_>) -> Reading<Period> {
    let unreadable = || Reason::new("issue-period-unreadable");
    match cell {
        Cell::Empty => Ok(None),
        Cell::Text(text) => written(text).map(Some).ok_or_else(unreadable),
        Cell::Date(shown) if shown.day() == 1 => Ok(Some(Period::Month(Month::of(shown.date())))),
        Cell::Number(number) if number.fract() == 0.0 && (1900.0..300_000.0).contains(&number) => {
            written(&format!("{number}")).map(Some).ok_or_else(unreadable)
        }
        _ => Err(unreadable()),
    }
}

fn written(text: &str) -> Option<Period> {
    let text: String = text.chars().map(narrow).flat_map(char::to_lowercase).filter(|c| *c != ' ').collect();
    if let Ok(period) = text.to_uppercase().parse() {
        return Some(period);
    }
    let text = text.strip_prefix("fy").unwrap_or(&text);
    if let Some(period) = name_first(text) {
        return Some(period);
    }
    let year: i32 = text.get(..4).filter(|year| year.bytes().all(|byte| byte.is_ascii_digit()))?.parse().ok()?;
    let rest = text[4..].trim_start_matches(['年', '-', '/', '.']);
    let rest = rest.strip_prefix('度').unwrap_or(rest);
    if rest.is_empty() {
        return sound(Period::Year(year));
    }
    let part = quarter_part(rest).map(|quarter| Period::Quarter(Quarter { year, quarter }));
    let part = part.or_else(|| month_part(rest).map(|month| Period::Month(Month { year, month })));
    part.and_then(sound)
}

/// Q3 2026, q3/2026, sep 2026, september-2026.
fn name_first(text: &str) -> Option<Period> {
    let year_at = text.len().checked_sub(4)?;
    let year: i32 = text.get(year_at..).filter(|year| year.bytes().all(|byte| byte.is_ascii_digit()))?.parse().ok()?;
    let name = text[..year_at].trim_end_matches(['-', '/', '.', ',', '\'']);
    if let Some(quarter) = name.strip_prefix('q').and_then(quarter_no) {
        return sound(Period::Quarter(Quarter { year, quarter }));
    }
    let month = MONTHS.iter().position(|month| name.starts_with(month) && name.len() <= 9)? as u32 + 1;
    name.bytes().all(|byte| byte.is_ascii_lowercase()).then_some(())?;
    sound(Period::Month(Month { year, month }))
}

/// q3, 3q, 3季度, 第三季度, 三季, 第3季.
fn quarter_part(text: &str) -> Option<u32> {
    if let Some(quarter) = text.strip_prefix('q').or_else(|| text.strip_suffix('q')) {
        return quarter_no(quarter);
    }
    let text = text.strip_suffix('度').unwrap_or(text).strip_suffix('季')?;
    quarter_no(text.strip_prefix('第').unwrap_or(text))
}

fn quarter_no(text: &str) -> Option<u32> {
    ["1一", "2二", "3三", "4四"]
        .iter()
        .position(|names| names.chars().any(|name| text == name.to_string()))
        .map(|at| at as u32 + 1)
}

/// 9, 09, 9月, 09月份.
fn month_part(text: &str) -> Option<u32> {
    let text = text.strip_suffix('份').unwrap_or(text);
    let digits = text.strip_suffix('月').unwrap_or(text);
    let is_month = (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|month| is_month && (1..=12).contains(month))
}

fn sound(period: Period) -> Option<Period> {
    let year = match period {
        Period::Year(year) => year,
        Period::Quarter(quarter) => quarter.year,
        Period::Month(month) => month.year,
    };
    (1900..=2199).contains(&year).then_some(period)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_in_the_usual_forms() {
        let table = [
            ("2026", "2026"),
            ("2026年", "2026"),
            ("2026年度", "2026"),
            ("FY2026", "2026"),
            ("2026Q3", "2026Q3"),
            ("2026-Q3", "2026Q3"),
            ("Q3 2026", "2026Q3"),
            ("2026 3Q", "2026Q3"),
            ("2026年第三季度", "2026Q3"),
            ("2026年3季度", "2026Q3"),
            ("２０２６年Ｑ３", "2026Q3"),
            ("2026年第3季", "2026Q3"),
            ("2026-09", "2026-09"),
            ("2026/9", "2026-09"),
            ("202609", "2026-09"),
            ("2026年9月", "2026-09"),
            ("2026年09月份", "2026-09"),
            ("Sep 2026", "2026-09"),
            ("September 2026", "2026-09"),
            ("2026.09", "2026-09"),
        ];
        for (text, expected) in table {
            let read = period(Cell::Text(text)).expect(text).expect(text);
            assert_eq!(read.to_string(), expected, "{text}");
        }
        for text in ["Q5 2026", "2026-13", "三季度", "26Q3", "2026-09-01", "soon", "0026", "2026Q", "é2026"] {
            assert!(period(Cell::Text(text)).is_err(), "{text}");
        }
    }
}
