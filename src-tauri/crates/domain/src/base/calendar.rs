//! The fiscal calendar: months, quarters, years that may begin in any month, and working days.
//!
//! A fiscal year is named after the calendar year it begins in: with April as first month, `2026Q1` is April to June
//! 2026 and `2026Q4` is January to March 2027. Months are calendar months (`2026-09`).

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

/// Days from the first to the last, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct DateSpan {
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
}

impl DateSpan {
    /// Whether the day lies in the span.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.first <= day && day <= self.last
    }

    /// The span cut off after `as_of`, or `None` when it begins later.
    pub fn until(&self, as_of: NaiveDate) -> Option<DateSpan> {
        (self.first <= as_of).then(|| DateSpan { first: self.first, last: self.last.min(as_of) })
    }

    /// Number of days.
    pub fn days(&self) -> i64 {
        (self.last - self.first).num_days() + 1
    }

    /// The day before the span.
    pub fn eve(&self) -> NaiveDate {
        self.first.pred_opt().expect("plans lie far from the end of the calendar")
    }

    /// Every day in order.
    pub fn iter(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        self.first.iter_days().take(usize::try_from(self.days()).unwrap_or(0))
    }
}

/// A calendar month, written `2026-09`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Month {
    /// Calendar year.
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
}

/// A fiscal quarter, written `2026Q3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Quarter {
    /// Fiscal year.
    pub year: i32,
    /// 1 to 4.
    pub quarter: u32,
}

/// A year, quarter or month that a target or a figure belongs to, written `2026`, `2026Q3` or `2026-09`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub enum Period {
    /// A fiscal year.
    Year(i32),
    /// A fiscal quarter.
    Quarter(Quarter),
    /// A calendar month.
    Month(Month),
}

/// A text that names no period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a period: write a year 2026, a quarter 2026Q3 or a month 2026-09")]
pub struct PeriodError(pub String);

impl Month {
    /// The month a day lies in.
    pub fn of(day: NaiveDate) -> Month {
        Month { year: day.year(), month: day.month() }
    }

    /// The month `months` later (earlier when negative).
    pub fn plus(self, months: i32) -> Month {
        let index = self.year * 12 + self.month as i32 - 1 + months;
        Month { year: index.div_euclid(12), month: index.rem_euclid(12) as u32 + 1 }
    }

    /// Its days.
    pub fn span(self) -> DateSpan {
        DateSpan { first: self.first(), last: self.plus(1).first().pred_opt().expect("a month has a day before it") }
    }

    fn first(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month, 1).expect("a month has a first day")
    }
}

impl Quarter {
    /// The quarter `quarters` later (earlier when negative).
    pub fn plus(self, quarters: i32) -> Quarter {
        let index = self.year * 4 + self.quarter as i32 - 1 + quarters;
        Quarter { year: index.div_euclid(4), quarter: index.rem_euclid(4) as u32 + 1 }
    }
}

/// When the fiscal year begins; turns periods into days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FiscalCalendar {
    first_month: u32,
}

impl FiscalCalendar {
    /// A fiscal year that begins in this month, 1 to 12; `None` for any other number.
    pub fn starting(first_month: u32) -> Option<FiscalCalendar> {
        (1..=12).contains(&first_month).then_some(FiscalCalendar { first_month })
    }

    /// The month the fiscal year begins in.
    pub fn first_month(&self) -> u32 {
        self.first_month
    }

    /// The quarter a day lies in.
    pub fn quarter_of(&self, day: NaiveDate) -> Quarter {
        self.quarter_of_month(Month::of(day))
    }

    /// The quarter a month lies in.
    pub fn quarter_of_month(&self, month: Month) -> Quarter {
        let index = month.year * 12 + month.month as i32 - self.first_month as i32;
        Quarter { year: index.div_euclid(12), quarter: index.rem_euclid(12) as u32 / 3 + 1 }
    }

    /// The three months of a quarter.
    pub fn months(&self, quarter: Quarter) -> [Month; 3] {
        let first = Month { year: quarter.year, month: self.first_month }.plus((quarter.quarter as i32 - 1) * 3);
        [first, first.plus(1), first.plus(2)]
    }

    /// The four quarters of a fiscal year.
    pub fn quarters(&self, year: i32) -> [Quarter; 4] {
        [1, 2, 3, 4].map(|quarter| Quarter { year, quarter })
    }

    /// The days of a quarter.
    pub fn quarter_span(&self, quarter: Quarter) -> DateSpan {
        let [first, _, last] = self.months(quarter);
        DateSpan { first: first.span().first, last: last.span().last }
    }

    /// The days of a period.
    pub fn span(&self, period: Period) -> DateSpan {
        match period {
            Period::Year(year) => DateSpan {
                first: self.quarter_span(Quarter { year, quarter: 1 }).first,
                last: self.quarter_span(Quarter { year, quarter: 4 }).last,
            },
            Period::Quarter(quarter) => self.quarter_span(quarter),
            Period::Month(month) => month.span(),
        }
    }

    /// The date figures of a quarter are computed as of: its last day when it is over, else today. Section 0.
    pub fn as_of(&self, quarter: Quarter, today: NaiveDate) -> NaiveDate {
        self.quarter_span(quarter).last.min(today)
    }
}

/// Which days are worked: Monday to Friday, less holidays, plus the weekends worked in exchange.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorkCalendar {
    /// Days off on a weekday.
    pub holidays: BTreeSet<NaiveDate>,
    /// Saturdays and Sundays that are worked.
    pub worked_weekends: BTreeSet<NaiveDate>,
}

impl WorkCalendar {
    /// Whether the day is worked.
    pub fn is_workday(&self, day: NaiveDate) -> bool {
        match day.weekday() {
            Weekday::Sat | Weekday::Sun => self.worked_weekends.contains(&day),
            _ => !self.holidays.contains(&day),
        }
    }

    /// How many days of the span are worked.
    pub fn workdays(&self, span: DateSpan) -> usize {
        span.iter().filter(|day| self.is_workday(*day)).count()
    }
}

/// `months` after a day, the last day of the month when the day does not exist there.
impl Month {
    /// The same day of the month `months` later, or that month's last day.
    pub fn shift(day: NaiveDate, months: u32) -> NaiveDate {
        let month = Month::of(day).plus(months as i32);
        let span = month.span();
        span.first.checked_add_days(Days::new(u64::from(day.day0()))).map_or(span.last, |same| same.min(span.last))
    }
}

impl FromStr for Period {
    type Err = PeriodError;
    fn from_str(text: &str) -> Result<Period, PeriodError> {
        let wrong = || PeriodError(text.to_owned());
        let year = |digits: &str| -> Result<i32, PeriodError> {
            let year: i32 = digits.parse().map_err(|_| wrong())?;
            if digits.len() == 4 && (1900..=2999).contains(&year) { Ok(year) } else { Err(wrong()) }
        };
        if let Some((y, q)) = text.split_once(['Q', 'q']) {
            let quarter: u32 = q.parse().map_err(|_| wrong())?;
            if q.len() != 1 || !(1..=4).contains(&quarter) {
                return Err(wrong());
            }
            return Ok(Period::Quarter(Quarter { year: year(y.trim_end_matches('-'))?, quarter }));
        }
        if let Some((y, m)) = text.split_once('-') {
            let month: u32 = m.parse().map_err(|_| wrong())?;
            if !(1..=12).contains(&month) || m.len() > 2 {
                return Err(wrong());
            }
            return Ok(Period::Month(Month { year: year(y)?, month }));
        }
        Ok(Period::Year(year(text)?))
    }
}

impl FromStr for Quarter {
    type Err = PeriodError;
    fn from_str(text: &str) -> Result<Quarter, PeriodError> {
        match text.parse()? {
            Period::Quarter(quarter) => Ok(quarter),
            _ => Err(PeriodError(text.to_owned())),
        }
    }
}

impl FromStr for Month {
    type Err = PeriodError;
    fn from_str(text: &str) -> Result<Month, PeriodError> {
        match text.parse()? {
            Period::Month(month) => Ok(month),
            _ => Err(PeriodError(text.to_owned())),
        }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.year, self.month)
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}Q{}", self.year, self.quarter)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Period::Year(year) => write!(f, "{year}"),
            Period::Quarter(quarter) => quarter.fmt(f),
            Period::Month(month) => month.fmt(f),
        }
    }
}

macro_rules! as_text {
    ($($type:ty),*) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    )*};
}

as_text!(Month, Quarter, Period);

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_fiscal_year_may_begin_in_april() {
        let april = FiscalCalendar::starting(4).expect("a month");
        assert_eq!(april.quarter_of(day("2027-03-31")).to_string(), "2026Q4");
        assert_eq!(april.quarter_of(day("2027-04-01")).to_string(), "2027Q1");
        let span = april.quarter_span("2026Q4".parse().expect("a quarter"));
        assert_eq!((span.first, span.last), (day("2027-01-01"), day("2027-03-31")));
    }

    #[test]
    fn periods_are_read_and_written_alike() {
        for text in ["2026", "2026Q3", "2026-09"] {
            assert_eq!(text.parse::<Period>().expect(text).to_string(), text);
        }
        for text in ["26", "2026Q5", "2026-13", "2026Q", "", "2026-1-1"] {
            assert!(text.parse::<Period>().is_err(), "{text} is no period");
        }
    }

    #[test]
    fn months_shift_to_the_last_day_when_the_day_is_missing() {
        assert_eq!(Month::shift(day("2026-08-31"), 6), day("2027-02-28"));
        assert_eq!(Month::shift(day("2024-02-29"), 12), day("2025-02-28"));
        assert_eq!(Month::shift(day("2026-01-15"), 1), day("2026-02-15"));
    }

    #[test]
    fn holidays_and_worked_weekends_count() {
        let mut calendar = WorkCalendar::default();
        let week = DateSpan { first: day("2026-09-28"), last: day("2026-10-04") };
        assert_eq!(calendar.workdays(week), 5);
        calendar.holidays.insert(day("2026-10-01"));
        calendar.worked_weekends.insert(day("2026-10-04"));
        assert_eq!(calendar.workdays(week), 5);
    }
}
