//! The workspace's time zone: on which day a moment falls, and when a day begins.

use std::ops::Range;
use std::str::FromStr;

use chrono::{DateTime, Duration, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;

use super::DateSpan;

/// A time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone(Tz);

/// A text that names no time zone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is no time zone: write one as Asia/Shanghai")]
pub struct ZoneError(pub String);

impl Zone {
    /// The zone without offset.
    pub const UTC: Zone = Zone(Tz::UTC);

    /// What the clocks there show at a moment.
    pub fn local(self, at: DateTime<Utc>) -> NaiveDateTime {
        at.with_timezone(&self.0).naive_local()
    }

    /// The day a moment falls on.
    pub fn day(self, at: DateTime<Utc>) -> NaiveDate {
        self.local(at).date()
    }

    /// The moment at which the clocks show this. Of two such moments (clocks set back) the first; a time that was
    /// skipped (clocks set forward) is moved on by the hour that was skipped.
    pub fn instant(self, shown: NaiveDateTime) -> DateTime<Utc> {
        match self.0.from_local_datetime(&shown) {
            LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at.to_utc(),
            LocalResult::None => {
                let before = self.0.offset_from_utc_datetime(&(shown - Duration::days(1))).fix();
                (shown - Duration::seconds(i64::from(before.local_minus_utc()))).and_utc()
            }
        }
    }

    /// The moment a day begins.
    pub fn start_of(self, day: NaiveDate) -> DateTime<Utc> {
        self.instant(day.and_time(NaiveTime::MIN))
    }

    /// The moment a day is over: the next one's beginning.
    pub fn end_of(self, day: NaiveDate) -> DateTime<Utc> {
        self.start_of(day.succ_opt().expect("plans lie far from the end of the calendar"))
    }

    /// The moments of a span of days.
    pub fn moments(self, span: DateSpan) -> Range<DateTime<Utc>> {
        self.start_of(span.first)..self.end_of(span.last)
    }
}

impl FromStr for Zone {
    type Err = ZoneError;
    fn from_str(name: &str) -> Result<Zone, ZoneError> {
        name.parse().map(Zone).map_err(|_| ZoneError(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(name: &str) -> Zone {
        name.parse().expect("a zone")
    }

    #[test]
    fn a_moment_falls_on_the_day_of_the_company() {
        let at = "2026-09-30T17:30:00Z".parse().expect("a moment");
        assert_eq!(zone("Asia/Shanghai").day(at).to_string(), "2026-10-01");
        assert_eq!(zone("America/New_York").day(at).to_string(), "2026-09-30");
    }

    #[test]
    fn days_of_23_and_25_hours_begin_and_end_where_the_clocks_say() {
        let berlin = zone("Europe/Berlin");
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let hours = |text: &str| (berlin.end_of(day(text)) - berlin.start_of(day(text))).num_hours();
        assert_eq!([hours("2026-03-29"), hours("2026-10-25"), hours("2026-07-01")], [23, 25, 24]);
        let skipped = "2026-03-29T02:30:00".parse().expect("a time");
        assert_eq!(berlin.instant(skipped).to_string(), "2026-03-29 01:30:00 UTC");
        assert_eq!(berlin.local(berlin.instant(skipped)).to_string(), "2026-03-29 03:30:00");
    }
}
