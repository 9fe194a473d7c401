//! The weeks of a quarter, from Monday to Sunday.

use chrono::{Days, NaiveDate};

use crate::base::DateSpan;
use crate::mentoring::monday_of;

/// A week as far as it belongs to a quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    /// Its Monday, which may lie before the quarter.
    pub monday: NaiveDate,
    /// Its days in the quarter, to the date.
    pub span: DateSpan,
}

/// The weeks of a span of days that have begun on a date, first to last. The first and the last may be short.
pub fn weeks(span: DateSpan, as_of: NaiveDate) -> Vec<Week> {
    let Some(known) = span.until(as_of) else { return Vec::new() };
    let mondays = std::iter::successors(Some(monday_of(known.first)), |monday| monday.checked_add_days(Days::new(7)));
    let week = |monday: NaiveDate| {
        let sunday = monday.checked_add_days(Days::new(6)).unwrap_or(monday);
        Week { monday, span: DateSpan { first: monday.max(known.first), last: sunday.min(known.last) } }
    };
    mondays.take_while(|monday| *monday <= known.last).map(week).collect()
}
