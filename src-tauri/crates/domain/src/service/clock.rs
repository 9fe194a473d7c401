//! What the service clock counts: every hour, or the business hours of working days where the company is.

use chrono::{DateTime, Duration, NaiveDate, Utc};

use crate::base::{WorkCalendar, Zone};
use crate::plan::{ServiceClock, ServiceRules};

/// The plan's clock in the workspace's time zone and calendar.
#[derive(Debug, Clone, Copy)]
pub struct Clock<'a> {
    /// Where the company is.
    pub zone: Zone,
    /// Its working days.
    pub workdays: &'a WorkCalendar,
    /// Which hours count.
    pub rules: &'a ServiceRules,
}

impl Clock<'_> {
    /// The time the clock counts from one moment to another; nothing when the second is not later.
    pub fn elapsed(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Duration {
        if to <= from {
            return Duration::zero();
        }
        match self.rules.clock {
            ServiceClock::Wall => to - from,
            ServiceClock::Business => self.business(from, to),
        }
    }

    fn business(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Duration {
        let last = self.zone.day(to);
        let days = self.zone.day(from).iter_days().take_while(|day| *day <= last);
        days.filter(|day| self.workdays.is_workday(*day))
            .map(|day| {
                let (open, close) = (self.at(day, self.rules.business_from), self.at(day, self.rules.business_to));
                (close.min(to) - open.max(from)).max(Duration::zero())
            })
            .sum()
    }

    /// The moment of a full hour of a day; hour 24 is the day's end.
    fn at(&self, day: NaiveDate, hour: u32) -> DateTime<Utc> {
        day.and_hms_opt(hour, 0, 0).map_or_else(|| self.zone.end_of(day), |shown| self.zone.instant(shown))
    }
}

/// The time the plan's clock counts from one moment to another. Business time is never more than wall time, and the
/// parts of a time add back to it.
pub fn elapsed(
    zone: Zone,
    workdays: &WorkCalendar,
    rules: &ServiceRules,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Duration {
    Clock { zone, workdays, rules }.elapsed(from, to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use proptest::prelude::*;
    use std::fmt::Write;

    fn zone(name: &str) -> Zone {
        name.parse().expect("a zone")
    }

    fn moment(text: &str) -> DateTime<Utc> {
        text.parse().expect("a moment")
    }

    fn business() -> ServiceRules {
        ServiceRules { clock: ServiceClock::Business, ..ServiceRules::default() }
    }

    /// The first week of October is a holiday, and the Saturday after it is worked in exchange.
    fn calendar() -> WorkCalendar {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        WorkCalendar {
            holidays: ["2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"].map(day).into(),
            worked_weekends: [day("2026-10-10")].into(),
        }
    }

    #[test]
    fn what_each_clock_counts_in_shanghai() {
        let shanghai = zone("Asia/Shanghai");
        let mut table = String::from("from             to               wall      business  why\n");
        for (from, to, why) in [
            ("2026-09-29 10:00", "2026-09-29 11:30", "within a day"),
            ("2026-09-29 17:00", "2026-09-30 10:00", "an hour before closing, an hour after opening"),
            ("2026-09-29 19:00", "2026-09-29 23:00", "after closing"),
            ("2026-09-30 17:00", "2026-10-08 10:00", "over the national holiday"),
            ("2026-10-09 17:00", "2026-10-10 10:00", "into a worked Saturday"),
            ("2026-10-11 09:00", "2026-10-12 09:00", "a free Sunday"),
        ] {
            let at = |text: &str| {
                shanghai.instant(chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time"))
            };
            let hours = |rules: &ServiceRules| {
                let minutes = elapsed(shanghai, &calendar(), rules, at(from), at(to)).num_minutes();
                format!("{} h {:02}", minutes / 60, minutes % 60)
            };
            let (wall, business) = (hours(&ServiceRules::default()), hours(&business()));
            writeln!(table, "{from} {to} {wall:<9} {business:<9} {why}").expect("a string");
        }
        expect![[r#"
            from             to               wall      business  why
            2026-09-29 10:00 2026-09-29 11:30 1 h 30    1 h 30    within a day
            2026-09-29 17:00 2026-09-30 10:00 17 h 00   2 h 00    an hour before closing, an hour after opening
            2026-09-29 19:00 2026-09-29 23:00 4 h 00    0 h 00    after closing
            2026-09-30 17:00 2026-10-08 10:00 185 h 00  2 h 00    over the national holiday
            2026-10-09 17:00 2026-10-10 10:00 17 h 00   2 h 00    into a worked Saturday
            2026-10-11 09:00 2026-10-12 09:00 24 h 00   0 h 00    a free Sunday
        "#]]
        .assert_eq(&table);
    }

    #[test]
    fn a_night_in_which_the_clocks_change_is_no_working_time() {
        let berlin = zone("Europe/Berlin");
        let (friday, monday) = (moment("2026-03-27T16:00:00Z"), moment("2026-03-30T08:00:00Z"));
        let worked = elapsed(berlin, &WorkCalendar::default(), &business(), friday, monday);
        assert_eq!(worked, Duration::hours(2), "17 to 18 on Friday, 9 to 10 on Monday in summer time");
    }

    proptest! {
        #[test]
        fn business_time_is_never_more_than_wall_time(from in 0_i64..40_000_000, long in 0_i64..3_000_000) {
            let from = moment("2026-01-01T00:00:00Z") + Duration::seconds(from);
            let to = from + Duration::seconds(long);
            let worked = elapsed(zone("America/New_York"), &calendar(), &business(), from, to);
            prop_assert!(worked >= Duration::zero() && worked <= to - from);
        }

        #[test]
        fn the_parts_of_a_time_add_back_to_it(from in 0_i64..40_000_000, parts in prop::collection::vec(0_i64..400_000, 1..6)) {
            let berlin = zone("Europe/Berlin");
            let calendar = calendar();
            let rules = business();
            let start = moment("2026-01-01T00:00:00Z") + Duration::seconds(from);
            let (mut at, mut sum) = (start, Duration::zero());
            for part in parts {
                let next = at + Duration::seconds(part);
                sum += elapsed(berlin, &calendar, &rules, at, next);
                at = next;
            }
            prop_assert_eq!(sum, elapsed(berlin, &calendar, &rules, start, at));
        }
    }
}
