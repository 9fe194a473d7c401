//! The days of a member's file: leaves, several in one cell; the last day, which HR systems fill for everybody; the day
//! somebody began to sell, of which often only the month is known.

use chrono::{Datelike, NaiveDate};
use domain::base::{DateSpan, Period};

use super::date::is_nothing;
use super::{Cell, Reading, Reason, date, period, trimmed};
use crate::headings::narrow;
use crate::options::DateOrder;

/// Years that systems write for a day that never comes.
const NEVER: [&str; 2] = ["9999", "2999"];
/// Words for who is still there.
const STILL_THERE: [&str; 8] = ["present", "current", "active", "在职", "在職", "至今", "现在", "現在"];
/// Marks between the first and the last day, the sure ones first.
const MARKS: [&str; 10] = ["..", "~", "～", "〜", "至", "到", " to ", " - ", "—", "–"];
/// More leaves than this are in no cell.
const MAX_LEAVES: usize = 400;

/// How the dates of a file are read.
#[derive(Clone, Copy)]
struct Days {
    order: Option<DateOrder>,
    epoch: NaiveDate,
}

/// A date, or a month that stands for its first day ("2016-07").
pub(crate) fn since(cell: Cell<'_>, order: Option<DateOrder>, epoch: NaiveDate) -> Reading<NaiveDate> {
    let refused = match date(cell, order, epoch) {
        Err(refused) if matches!(cell, Cell::Text(_)) => refused,
        read => return read,
    };
    match period(cell) {
        Ok(Some(Period::Month(month))) => NaiveDate::from_ymd_opt(month.year, month.month, 1).map(Some).ok_or(refused),
        _ => Err(refused),
    }
}

/// A last day. Who is still there has none: an empty cell, "在职", or a day that never comes (9999-12-31).
pub(crate) fn last_day(cell: Cell<'_>, order: Option<DateOrder>, epoch: NaiveDate) -> Reading<NaiveDate> {
    let is_none = match cell {
        Cell::Text(text) => {
            let is_word = STILL_THERE.iter().any(|word| trimmed(text).eq_ignore_ascii_case(word));
            is_word || NEVER.iter().any(|year| text.starts_with(year) || text.ends_with(year))
        }
        Cell::Date(shown) => NEVER.iter().any(|year| shown.year().to_string() == *year),
        _ => false,
    };
    if is_none { Ok(None) } else { date(cell, order, epoch) }
}

/// Spans of days, first and last included, in the order of the calendar and without overlaps:
/// `2026-03-02..2026-03-13; 2026-05-04`, `2026/3/2-2026/3/13`, `2026年3月2日至3月13日（年假）`.
pub(crate) fn leaves(cell: Cell<'_>, order: Option<DateOrder>, epoch: NaiveDate) -> Reading<Vec<DateSpan>> {
    let text = match cell {
        Cell::Empty => return Ok(None),
        Cell::Text(text) if is_nothing(text) => return Ok(None),
        Cell::Text(text) => without_remarks(text),
        one => return Ok(date(one, order, epoch)?.map(|day| vec![DateSpan { first: day, last: day }])),
    };
    let days = Days { order, epoch };
    let mut spans = Vec::new();
    for part in text.split([';', '；', '、', '\n', '|']).map(trimmed).filter(|part| !part.is_empty()) {
        // "Mar 2, 2026 to Mar 13, 2026" has commas of its own; elsewhere they part leaves.
        match days.span(part) {
            Ok(span) => spans.push(span),
            Err(_) if part.contains([',', '，']) => {
                for one in part.split([',', '，']).map(trimmed).filter(|one| !one.is_empty()) {
                    spans.push(days.span(one)?);
                }
            }
            Err(refused) => return Err(refused),
        }
    }
    if spans.len() > MAX_LEAVES { Err(unreadable()) } else { Ok(Some(merged(spans))) }
}

impl Days {
    fn day(self, text: &str) -> Result<NaiveDate, Reason> {
        date(Cell::Text(trimmed(text)), self.order, self.epoch)?.ok_or_else(unreadable)
    }

    /// A single day, or two with a mark between them.
    fn span(self, text: &str) -> Result<DateSpan, Reason> {
        if let Ok(day) = self.day(text) {
            return Ok(DateSpan { first: day, last: day });
        }
        if let Some((first, last)) = MARKS.iter().find_map(|mark| text.split_once(mark)) {
            return self.between(first, last);
        }
        let mut refused = unreadable();
        // A hyphen stands within dates too: the one that parts two dates is meant.
        for (at, _) in text.match_indices('-') {
            match self.between(&text[..at], &text[at + 1..]) {
                Err(reason) if reason.message == "issue-date-unreadable" => {}
                Err(reason) => refused = reason,
                Ok(span) => return Ok(span),
            }
        }
        Err(refused)
    }

    fn between(self, first: &str, last: &str) -> Result<DateSpan, Reason> {
        let begin = self.day(first)?;
        let end =
            self.day(last).or_else(|refused| completed(begin, last).map_or(Err(refused), |text| self.day(&text)))?;
        match begin <= end {
            true => Ok(DateSpan { first: begin, last: end }),
            false => Err(Reason::new("issue-leave-backwards")),
        }
    }
}

/// A last day without its year, or without its month, in the first day's: "3月13日", "13日", "03-13".
fn completed(first: NaiveDate, last: &str) -> Option<String> {
    let last: String = trimmed(last).chars().map(narrow).collect();
    let is_short = |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if let Some((month, day)) = last.split_once(['-', '/', '.']) {
        return (is_short(month) && is_short(day)).then(|| format!("{}-{month}-{day}", first.year()));
    }
    let day = last.strip_suffix(['日', '号', '號'])?;
    match day.split_once('月') {
        Some((month, day)) => (is_short(month) && is_short(day)).then(|| format!("{}-{month}-{day}", first.year())),
        None => is_short(day).then(|| format!("{}-{}-{day}", first.year(), first.month())),
    }
}

/// What people write in brackets beside a leave is its kind.
fn without_remarks(text: &str) -> String {
    let mut depth = 0_usize;
    let kept = text.chars().filter(|c| match c {
        '(' | '（' | '[' | '【' => {
            depth += 1;
            false
        }
        ')' | '）' | ']' | '】' => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => depth == 0,
    });
    kept.collect()
}

fn merged(mut spans: Vec<DateSpan>) -> Vec<DateSpan> {
    spans.sort_by_key(|span| (span.first, span.last));
    let mut kept: Vec<DateSpan> = Vec::with_capacity(spans.len());
    for span in spans {
        match kept.last_mut() {
            Some(last) if span.first <= last.last => last.last = last.last.max(span.last),
            _ => kept.push(span),
        }
    }
    kept
}

fn unreadable() -> Reason {
    Reason::new("issue-leave-unreadable")
}

#[cfg(test)]
mod tests {
    use super::*;

    const EPOCH: NaiveDate = NaiveDate::from_ymd_opt(1899, 12, 30).expect("a day");

    fn read(text: &str) -> Result<String, &'static str> {
        let spans = leaves(Cell::Text(text), None, EPOCH).map_err(|reason| reason.message)?.unwrap_or_default();
        Ok(spans.iter().map(|span| format!("{}..{}", span.first, span.last)).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn leaves_are_spans_or_single_days() {
        let fortnight = "2026-03-02..2026-03-13";
        let table = [
            ("2026-03-02..2026-03-13", Ok(fortnight)),
            ("2026/3/2～2026/3/13", Ok(fortnight)),
            ("2026/3/2-2026/3/13", Ok(fortnight)),
            ("2026-03-02-2026-03-13", Ok(fortnight)),
            ("2026-03-02 至 2026-03-13", Ok(fortnight)),
            ("2026年3月2日-3月13日", Ok(fortnight)),
            ("2026年3月2日至13日（年假）", Ok(fortnight)),
            ("2026.3.2–3.13", Ok(fortnight)),
            ("Mar 2, 2026 to Mar 13, 2026", Ok(fortnight)),
            ("2026-03-10..2026-03-13；2026-03-02..2026-03-11", Ok(fortnight)),
            (
                "2026-05-04, 2026-03-02..2026-03-13\n2026/6/1 到 2026/6/5",
                Ok("2026-03-02..2026-03-13 2026-05-04..2026-05-04 2026-06-01..2026-06-05"),
            ),
            ("无", Ok("")),
            ("2026-03-13..2026-03-02", Err("issue-leave-backwards")),
            ("2026/3/13-2026/3/2", Err("issue-leave-backwards")),
            ("03/04/2026-05/04/2026", Err("issue-date-order")),
            ("2026-02-30..2026-03-02", Err("issue-date-impossible")),
            ("next week", Err("issue-leave-unreadable")),
        ];
        for (text, expected) in table {
            assert_eq!(read(text).as_deref(), expected.as_ref().map(|text| *text), "{text}");
        }
    }

    #[test]
    fn who_is_still_there_has_no_last_day() {
        for text in ["9999-12-31", "31.12.9999", "2999/12/31", "在职", "Present", "n/a"] {
            assert_eq!(last_day(Cell::Text(text), None, EPOCH), Ok(None), "{text}");
        }
        assert_eq!(last_day(Cell::Text("2026-06-30"), None, EPOCH), Ok(NaiveDate::from_ymd_opt(2026, 6, 30)));
        assert!(last_day(Cell::Text("soon"), None, EPOCH).is_err());
    }

    #[test]
    fn a_month_is_enough_for_when_somebody_began_to_sell() {
        let july = Ok(NaiveDate::from_ymd_opt(2016, 7, 1));
        for text in ["2016-07", "2016年7月", "Jul 2016", "2016-07-01"] {
            assert_eq!(since(Cell::Text(text), None, EPOCH), july, "{text}");
        }
        for text in ["2016", "2016Q3", "five years"] {
            assert!(since(Cell::Text(text), None, EPOCH).is_err(), "{text}");
        }
    }
}
