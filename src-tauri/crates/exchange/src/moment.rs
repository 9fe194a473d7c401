//! A moment as a file tells it: as a day, as what the clocks showed, or exactly. Which instant is meant is known only
//! with the company's time zone, which this crate does not know.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use domain::base::Zone;

/// When something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// Some time on this day.
    Day(NaiveDate),
    /// When the company's clocks showed this.
    Local(NaiveDateTime),
    /// Exactly then: the file gave an offset.
    Exact(DateTime<Utc>),
}

impl Moment {
    /// The instant; a day alone stands for its beginning.
    ///
    /// ```
    /// use exchange::Moment;
    /// let shanghai: domain::base::Zone = "Asia/Shanghai".parse().expect("a zone");
    /// let day = Moment::Day("2026-07-01".parse().expect("a day"));
    /// assert_eq!(day.instant(shanghai).to_string(), "2026-06-30 16:00:00 UTC");
    /// ```
    pub fn instant(self, zone: Zone) -> DateTime<Utc> {
        match self {
            Moment::Day(day) => zone.instant(day.and_time(NaiveTime::MIN)),
            Moment::Local(shown) => zone.instant(shown),
            Moment::Exact(at) => at,
        }
    }

    /// The instant of something that followed something else. A day alone on which the other happened cannot be told
    /// from it and stands for the same instant, not for the day's beginning.
    pub fn instant_after(self, zone: Zone, earlier: DateTime<Utc>) -> DateTime<Utc> {
        match self {
            Moment::Day(day) if zone.day(earlier) == day => earlier,
            other => other.instant(zone),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_alone_is_never_before_what_happened_on_it() {
        let zone: Zone = "Asia/Shanghai".parse().expect("a zone");
        let acquired = Moment::Local("2026-07-01T15:00:00".parse().expect("a time")).instant(zone);
        let day = |text: &str| Moment::Day(text.parse().expect("a day"));
        assert_eq!(day("2026-07-01").instant_after(zone, acquired), acquired);
        assert_eq!(day("2026-07-02").instant_after(zone, acquired).to_string(), "2026-07-01 16:00:00 UTC");
        assert!(day("2026-06-30").instant_after(zone, acquired) < acquired);
    }
}
