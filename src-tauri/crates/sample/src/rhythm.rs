//! When business is done: weekdays only, less around the long holidays, more at the end of a month.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use domain::base::DateSpan;

use crate::chance::Chance;

/// How busy each day of the history is.
#[derive(Debug)]
pub(crate) struct Rhythm {
    first: NaiveDate,
    /// Weight of all days before a place.
    before: Vec<u64>,
}

impl Rhythm {
    /// The rhythm of a span of days.
    pub(crate) fn of(seed: u64, span: DateSpan) -> Rhythm {
        let mut chance = Chance::new(seed, "rhythm");
        let mut before = vec![0];
        let mut sum = 0;
        for day in span.iter() {
            sum += weight(day) * chance.between(600, 1_400) as u64;
            before.push(sum);
        }
        Rhythm { first: span.first, before }
    }

    /// A working day from `from` to `to`, both included; busy days more often. None when no day between is worked.
    pub(crate) fn pick(&self, chance: &mut Chance, from: NaiveDate, to: NaiveDate) -> Option<NaiveDate> {
        let last = self.before.len() - 1;
        let place = |day: NaiveDate| usize::try_from((day - self.first).num_days()).unwrap_or(0).min(last);
        let (low, high) = (place(from), if to < from { place(from) } else { place(to.succ_opt()?) });
        let all = self.before[high] - self.before[low];
        if all == 0 {
            return None;
        }
        let drawn = self.before[low] + chance.below(all);
        let found = self.before.partition_point(|before| *before <= drawn) - 1;
        Some(self.first + Days::new(found as u64))
    }
}

/// The weekday on a date or the next one after it.
pub(crate) fn weekday_from(day: NaiveDate) -> NaiveDate {
    day + Days::new([0, 0, 0, 0, 0, 2, 1][day.weekday().num_days_from_monday() as usize])
}

/// The weekday on a date or the last one before it.
pub(crate) fn weekday_until(day: NaiveDate) -> NaiveDate {
    day - Days::new([0, 0, 0, 0, 0, 1, 2][day.weekday().num_days_from_monday() as usize])
}

/// The Monday on a date or the next one after it.
pub(crate) fn monday_from(day: NaiveDate) -> NaiveDate {
    day + Days::new((7 - u64::from(day.weekday().num_days_from_monday())) % 7)
}

fn weight(day: NaiveDate) -> u64 {
    let by_weekday = match day.weekday() {
        Weekday::Mon | Weekday::Wed => 22,
        Weekday::Tue => 24,
        Weekday::Thu => 21,
        Weekday::Fri => 17,
        Weekday::Sat | Weekday::Sun => return 0,
    };
    let is_month_end = (day + Days::new(5)).month() != day.month();
    (by_weekday * season(day) * if is_month_end { 13 } else { 10 }).max(1)
}

/// How much of the usual business is done on a day, in percent.
fn season(day: NaiveDate) -> u64 {
    let from_new_year = [-1, 0, 1]
        .map(|years| (day - spring_festival(day.year() + years)).num_days())
        .into_iter()
        .min_by_key(|days| days.abs())
        .unwrap_or(i64::MAX);
    match (from_new_year, day.month(), day.day()) {
        (-1..=6, _, _) => 4,
        (-6..=-2 | 7..=10, _, _) => 55,
        (_, 1, 1) => 4,
        (_, 1, 2..=6) => 50,
        (_, 5, 1..=5) => 20,
        (_, 10, 1..=7) => 4,
        (_, 3 | 6 | 9 | 12, 20..) => 115,
        _ => 100,
    }
}

/// First day of the lunar year.
fn spring_festival(year: i32) -> NaiveDate {
    const FIRST: i32 = 2015;
    /// Days after 20 January.
    const DAYS: [u8; 26] =
        [30, 19, 8, 27, 16, 5, 23, 12, 2, 21, 9, 28, 17, 6, 24, 14, 3, 22, 11, 30, 19, 8, 26, 15, 4, 23];
    let known = usize::try_from(year - FIRST).ok().and_then(|place| DAYS.get(place));
    let january = NaiveDate::from_ymd_opt(year, 1, 20).expect("every year has a January");
    january + Days::new(u64::from(*known.unwrap_or(&16)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn the_lunar_year_begins_when_it_does() {
        for text in ["2015-02-19", "2020-01-25", "2023-01-22", "2024-02-10", "2026-02-17", "2027-02-06", "2040-02-12"] {
            assert_eq!(spring_festival(day(text).year()), day(text));
        }
    }

    #[test]
    fn nothing_is_ordered_on_a_weekend_and_little_in_the_golden_week() {
        let rhythm = Rhythm::of(1, DateSpan { first: day("2026-09-01"), last: day("2026-11-30") });
        let mut chance = Chance::new(1, "test");
        let saturday = day("2026-10-10");
        assert_eq!(rhythm.pick(&mut chance, saturday, saturday + Days::new(1)), None);
        assert_eq!(rhythm.pick(&mut chance, saturday, day("2026-10-12")), Some(day("2026-10-12")));
        let golden = (0..1_000)
            .filter_map(|_| rhythm.pick(&mut chance, day("2026-10-01"), day("2026-10-16")))
            .filter(|picked| *picked <= day("2026-10-07"))
            .count();
        assert!(golden < 60, "{golden} of 1000 orders fall into the golden week");
    }

    #[test]
    fn a_weekend_moves_to_the_weekday_beside_it() {
        assert_eq!(weekday_from(day("2026-11-21")), day("2026-11-23"));
        assert_eq!(weekday_until(day("2026-11-22")), day("2026-11-20"));
        assert_eq!(weekday_from(day("2026-11-20")), day("2026-11-20"));
    }
}
