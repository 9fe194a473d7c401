//! Days, months, quarters and moments.
//!
//! English writes "31 Aug 2026"; Chinese writes figures dates "2026-08-31" and names months and quarters in words.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use domain::base::{DateSpan, Month, Period, Quarter};

use crate::{Lang, Words};

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const ORDINALS: [&str; 4] = ["一", "二", "三", "四"];

impl Words {
    /// A day: "31 Aug 2026", "2026-08-31".
    pub fn date(&self, day: NaiveDate) -> String {
        if self.lang.is_chinese() { iso(day) } else { format!("{} {}", self.day_month(day), day.year()) }
    }

    /// A day of a known year: "31 Aug", "8月31日".
    pub fn day_month(&self, day: NaiveDate) -> String {
        if self.lang.is_chinese() {
            return format!("{}月{}日", day.month(), day.day());
        }
        format!("{} {}", day.day(), english_month(day.month()))
    }

    /// From the first day to the last: "1 Jul 2026 – 30 Sep 2026", "2026-07-01 至 2026-09-30".
    pub fn date_span(&self, span: DateSpan) -> String {
        let between = if self.lang.is_chinese() { "至" } else { "–" };
        format!("{} {between} {}", self.date(span.first), self.date(span.last))
    }

    /// A moment in the workspace's time zone, which the caller has already applied: "31 Aug 2026, 14:05",
    /// "2026-08-31 14:05".
    pub fn instant(&self, local: NaiveDateTime) -> String {
        let comma = if self.lang.is_chinese() { "" } else { "," };
        format!("{}{comma} {:02}:{:02}", self.date(local.date()), local.hour(), local.minute())
    }

    /// A month: "Sep 2026", "2026年9月".
    pub fn month(&self, month: Month) -> String {
        if self.lang.is_chinese() {
            return format!("{}年{}月", month.year, month.month);
        }
        format!("{} {}", english_month(month.month), month.year)
    }

    /// A month of a known year: "Sep", "9月".
    pub fn month_name(&self, month: Month) -> String {
        if self.lang.is_chinese() { format!("{}月", month.month) } else { english_month(month.month).to_owned() }
    }

    /// A fiscal quarter: "2026 Q3", "2026 年第三季度", "2026 年第三季".
    pub fn quarter(&self, quarter: Quarter) -> String {
        let ordinal = || ORDINALS[(quarter.quarter as usize + 3) % 4];
        match self.lang {
            Lang::En => format!("{} Q{}", quarter.year, quarter.quarter),
            Lang::ZhHans => format!("{} 年第{}季度", quarter.year, ordinal()),
            Lang::ZhHant => format!("{} 年第{}季", quarter.year, ordinal()),
        }
    }

    /// A quarter of a known year: "Q3", "第三季度", "第三季".
    pub fn quarter_name(&self, quarter: Quarter) -> String {
        let ordinal = || ORDINALS[(quarter.quarter as usize + 3) % 4];
        match self.lang {
            Lang::En => format!("Q{}", quarter.quarter),
            Lang::ZhHans => format!("第{}季度", ordinal()),
            Lang::ZhHant => format!("第{}季", ordinal()),
        }
    }

    /// A year, quarter or month, each in its own form; a fiscal year is "2026", "2026 年".
    pub fn period(&self, period: Period) -> String {
        match period {
            Period::Year(year) if self.lang.is_chinese() => format!("{year} 年"),
            Period::Year(year) => year.to_string(),
            Period::Quarter(quarter) => self.quarter(quarter),
            Period::Month(month) => self.month(month),
        }
    }
}

fn iso(day: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

fn english_month(month: u32) -> &'static str {
    MONTHS[(month as usize + 11) % 12]
}
