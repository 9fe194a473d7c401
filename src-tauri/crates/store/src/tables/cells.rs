//! How one value of a kept row stands in its column: days, months and quarters as ISO texts, a time of day as `09:30`,
//! moments in UTC, yes and no as 1 and 0, ratios and figures as exact decimals, kinds by their names, nothing as NULL.

use chrono::{DateTime, NaiveDate, NaiveTime, Timelike, Utc};
use domain::base::{Month, Period, Quarter, Ratio};
use domain::facts::{
    ActionOutcome, ActionState, Audience, AwardKind, BudgetCategory, CaseKind, Channel, Consent, DecisionKind,
    DisputeState, EnrolmentState, GrowthKind, InterviewKind, LineKind, Measure, PipOutcome, PipProgress, Proof,
    RecognitionKind, ReviewItem, Severity, SuggestionState, Verdict, ViolationKind,
};
use rusqlite::types::ValueRef;
use rust_decimal::Decimal;
use serde_json::Value;

use crate::format::{IsoDay, iso_moment, read_day, stored_moment};
use crate::{Error, Result};

/// A value that a column can hold.
pub(crate) trait Cell: Sized {
    /// As it is stored.
    fn stored(&self) -> Result<Value>;

    /// From what is stored; damage when it has another form.
    fn read(stored: ValueRef<'_>) -> Result<Self>;
}

impl Cell for i64 {
    fn stored(&self) -> Result<Value> {
        Ok((*self).into())
    }

    fn read(stored: ValueRef<'_>) -> Result<i64> {
        Ok(stored.as_i64().map_err(rusqlite::Error::from)?)
    }
}

impl Cell for u32 {
    fn stored(&self) -> Result<Value> {
        Ok((*self).into())
    }

    fn read(stored: ValueRef<'_>) -> Result<u32> {
        let number = i64::read(stored)?;
        u32::try_from(number).map_err(|_| Error::damaged(format!("{number} is no count")))
    }
}

/// A fiscal year.
impl Cell for i32 {
    fn stored(&self) -> Result<Value> {
        Ok((*self).into())
    }

    fn read(stored: ValueRef<'_>) -> Result<i32> {
        let number = i64::read(stored)?;
        i32::try_from(number).map_err(|_| Error::damaged(format!("{number} is no year")))
    }
}

impl Cell for bool {
    fn stored(&self) -> Result<Value> {
        Ok(i64::from(*self).into())
    }

    fn read(stored: ValueRef<'_>) -> Result<bool> {
        match i64::read(stored)? {
            0 => Ok(false),
            1 => Ok(true),
            number => Err(Error::damaged(format!("{number} is neither yes nor no"))),
        }
    }
}

impl Cell for String {
    fn stored(&self) -> Result<Value> {
        Ok(self.as_str().into())
    }

    fn read(stored: ValueRef<'_>) -> Result<String> {
        Ok(text(stored)?.to_owned())
    }
}

impl Cell for NaiveDate {
    fn stored(&self) -> Result<Value> {
        Ok(IsoDay::of(*self)?.as_str().into())
    }

    fn read(stored: ValueRef<'_>) -> Result<NaiveDate> {
        let text = text(stored)?;
        read_day(text.as_bytes()).ok_or_else(|| Error::damaged(format!("'{text}' is no day")))
    }
}

/// To the minute: nothing begins at a second.
impl Cell for NaiveTime {
    fn stored(&self) -> Result<Value> {
        Ok(format!("{:02}:{:02}", self.hour(), self.minute()).into())
    }

    fn read(stored: ValueRef<'_>) -> Result<NaiveTime> {
        let text = text(stored)?;
        read_time(text).ok_or_else(|| Error::damaged(format!("'{text}' is no time of day")))
    }
}

impl Cell for Month {
    fn stored(&self) -> Result<Value> {
        let text = self.to_string();
        if read_month(&text).is_some() { Ok(text.into()) } else { Err(beyond(self.year, self.month)) }
    }

    fn read(stored: ValueRef<'_>) -> Result<Month> {
        let text = text(stored)?;
        read_month(text).ok_or_else(|| Error::damaged(format!("'{text}' is no month")))
    }
}

impl Cell for Quarter {
    fn stored(&self) -> Result<Value> {
        let text = self.to_string();
        if read_quarter(&text).is_some() { Ok(text.into()) } else { Err(beyond(self.year, 1)) }
    }

    fn read(stored: ValueRef<'_>) -> Result<Quarter> {
        let text = text(stored)?;
        read_quarter(text).ok_or_else(|| Error::damaged(format!("'{text}' is no quarter")))
    }
}

impl Cell for Period {
    fn stored(&self) -> Result<Value> {
        let text = self.to_string();
        let year = match self {
            Period::Year(year) => *year,
            Period::Quarter(quarter) => quarter.year,
            Period::Month(month) => month.year,
        };
        if read_period(&text).is_some() { Ok(text.into()) } else { Err(beyond(year, 1)) }
    }

    fn read(stored: ValueRef<'_>) -> Result<Period> {
        let text = text(stored)?;
        read_period(text).ok_or_else(|| Error::damaged(format!("'{text}' is no period")))
    }
}

/// To the millisecond.
impl Cell for DateTime<Utc> {
    fn stored(&self) -> Result<Value> {
        Ok(iso_moment(*self)?.into())
    }

    fn read(stored: ValueRef<'_>) -> Result<DateTime<Utc>> {
        stored_moment(text(stored)?)
    }
}

impl Cell for Decimal {
    fn stored(&self) -> Result<Value> {
        Ok(self.normalize().to_string().into())
    }

    fn read(stored: ValueRef<'_>) -> Result<Decimal> {
        let text = text(stored)?;
        read_decimal(text).ok_or_else(|| Error::damaged(format!("'{text}' is no figure")))
    }
}

impl Cell for Ratio {
    fn stored(&self) -> Result<Value> {
        Ok(self.value().normalize().to_string().into())
    }

    fn read(stored: ValueRef<'_>) -> Result<Ratio> {
        let text = text(stored)?;
        read_ratio(text).ok_or_else(|| Error::damaged(format!("'{text}' is no ratio")))
    }
}

impl<T: Cell> Cell for Option<T> {
    fn stored(&self) -> Result<Value> {
        self.as_ref().map_or(Ok(Value::Null), T::stored)
    }

    fn read(stored: ValueRef<'_>) -> Result<Option<T>> {
        if stored == ValueRef::Null { Ok(None) } else { T::read(stored).map(Some) }
    }
}

macro_rules! stored_by_name {
    ($($type:ident: $what:literal),* $(,)?) => {$(
        impl Cell for $type {
            fn stored(&self) -> Result<Value> {
                Ok(self.as_str().into())
            }

            fn read(stored: ValueRef<'_>) -> Result<$type> {
                let name = text(stored)?;
                $type::from_name(name).ok_or_else(|| Error::damaged(format!(concat!("'{}' is no ", $what), name)))
            }
        }
    )*};
}

stored_by_name! {
    ActionOutcome: "outcome of an action",
    ActionState: "state of an action",
    Audience: "audience of a survey",
    AwardKind: "kind of award",
    BudgetCategory: "category of the budget",
    CaseKind: "kind of case",
    Channel: "channel of feedback",
    Consent: "state of a target proposal",
    DecisionKind: "kind of decision",
    DisputeState: "state of a dispute",
    EnrolmentState: "state of a place in a session",
    GrowthKind: "kind of growth",
    InterviewKind: "kind of interview",
    LineKind: "kind of line",
    Measure: "measure",
    PipOutcome: "outcome of an improvement plan",
    PipProgress: "progress of an improvement plan",
    Proof: "proof of a module",
    RecognitionKind: "kind of recognition",
    ReviewItem: "item of a review",
    Severity: "severity of a finding",
    SuggestionState: "state of a suggestion",
    Verdict: "verdict",
    ViolationKind: "kind of violation",
}

/// Reads a time of day; only the five characters `09:30` will do.
pub(crate) fn read_time(text: &str) -> Option<NaiveTime> {
    let [h0, h1, b':', m0, m1] = text.as_bytes() else { return None };
    let [h0, h1, m0, m1] = [h0, h1, m0, m1].map(|byte| u32::from(byte.wrapping_sub(b'0')));
    if [h0, h1, m0, m1].into_iter().any(|digit| digit > 9) {
        return None;
    }
    NaiveTime::from_hms_opt(h0 * 10 + h1, m0 * 10 + m1, 0)
}

/// Reads a month; only the one form `2026-09` will do, which compares as a text.
pub(crate) fn read_month(text: &str) -> Option<Month> {
    text.parse().ok().filter(|month: &Month| month.to_string() == text)
}

/// Reads a quarter; only the one form `2026Q3` will do, which compares as a text.
pub(crate) fn read_quarter(text: &str) -> Option<Quarter> {
    text.parse().ok().filter(|quarter: &Quarter| quarter.to_string() == text)
}

/// Reads a year, quarter or month; only the forms `2026`, `2026Q3` and `2026-09` will do.
pub(crate) fn read_period(text: &str) -> Option<Period> {
    text.parse().ok().filter(|period: &Period| period.to_string() == text)
}

/// Reads a ratio; only the shortest exact form `0.005` will do.
pub(crate) fn read_ratio(text: &str) -> Option<Ratio> {
    read_decimal(text).map(Ratio::new)
}

/// Reads a figure; only the shortest exact form `63.25` will do.
pub(crate) fn read_decimal(text: &str) -> Option<Decimal> {
    let value = Decimal::from_str_exact(text).ok()?;
    (value.normalize().to_string() == text).then_some(value)
}

/// What is refused because nobody could read it again: a month or quarter of the year 206.
fn beyond(year: i32, month: u32) -> Error {
    Error::DateOutOfRange(NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(NaiveDate::MAX))
}

fn text<'r>(stored: ValueRef<'r>) -> Result<&'r str> {
    Ok(stored.as_str().map_err(rusqlite::Error::from)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_is_the_only_one() {
        assert_eq!(read_time("09:30"), NaiveTime::from_hms_opt(9, 30, 0));
        assert_eq!(read_month("2026-09"), Some(Month { year: 2026, month: 9 }));
        assert_eq!(read_quarter("2026Q3"), Some(Quarter { year: 2026, quarter: 3 }));
        for text in ["9:30", "24:00", "09:60", "09:30:00", "0x:30", "０9:30", ""] {
            assert_eq!(read_time(text), None, "{text}");
        }
        for text in ["2026-9", "2026-13", "2026Q3", "2026", "26-09", ""] {
            assert_eq!(read_month(text), None, "{text}");
        }
        for text in ["2026-Q3", "2026q3", "2026Q5", "2026-09", "2026", ""] {
            assert_eq!(read_quarter(text), None, "{text}");
        }
    }

    #[test]
    fn a_month_that_nobody_could_read_again_is_refused() {
        for year in [206, 1899, 3000, 20_266] {
            assert_eq!(Month { year, month: 8 }.stored().expect_err("refused").code(), "date-out-of-range");
            assert_eq!(Quarter { year, quarter: 3 }.stored().expect_err("refused").code(), "date-out-of-range");
        }
    }

    #[test]
    fn a_time_of_day_is_kept_to_the_minute() {
        let time = NaiveTime::from_hms_opt(14, 5, 59).expect("a time");
        assert_eq!(time.stored().expect("stored"), "14:05");
    }
}
