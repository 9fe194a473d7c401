//! Working time: nine to six, Monday to Friday, counted in minutes.
//!
//! "Four hours later" is found over nights and weekends, and the time a clock on the wall shows between two moments is
//! brought to a wished mean.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use crate::chance::Chance;
use crate::rhythm::weekday_until;

/// Minutes of a working day.
pub(crate) const DAY: i64 = 540;
/// Minutes of a day before work begins.
pub(crate) const OPENS: i64 = 540;
/// Days worked in a week.
const WEEK: i64 = 5;
/// Minutes a moment is moved within its day, in this order, until a mean is met to the minute.
const MOVES: [i64; 3] = [25, 120, DAY];

/// A moment of working time: minutes since the first Monday of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Work(i64);

impl Work {
    /// So many minutes after nine on a day; on a weekend the beginning of the next week.
    pub(crate) fn on(day: NaiveDate, minute: i64) -> Work {
        let days = i64::from(day.num_days_from_ce()) - 1;
        let (week, weekday) = (days.div_euclid(7), days.rem_euclid(7));
        if weekday < WEEK {
            Work((week * WEEK + weekday) * DAY + minute.clamp(0, DAY - 1))
        } else {
            Work((week + 1) * WEEK * DAY)
        }
    }

    /// The last moment worked before the clock shows this.
    pub(crate) fn until(shown: NaiveDateTime) -> Work {
        let minute = i64::from(shown.num_seconds_from_midnight()) / 60 - OPENS;
        let day = weekday_until(shown.date());
        match minute {
            _ if day < shown.date() => Work::on(day, DAY - 1),
            minute if minute < 0 => Work::on(day, 0).plus(-1),
            minute => Work::on(day, minute),
        }
    }

    /// So many working minutes later.
    pub(crate) fn plus(self, minutes: i64) -> Work {
        Work(self.0 + minutes)
    }

    /// Working minutes since an earlier moment.
    pub(crate) fn since(self, earlier: Work) -> i64 {
        self.0 - earlier.0
    }

    /// The moment at so many permille of the way to another.
    pub(crate) fn part_to(self, other: Work, permille: i64) -> Work {
        Work(self.0 + (other.0 - self.0) * permille / 1_000)
    }

    /// Its day, never on a weekend.
    pub(crate) fn day(self) -> NaiveDate {
        let days = self.0.div_euclid(DAY);
        let (week, weekday) = (days.div_euclid(WEEK), days.rem_euclid(WEEK));
        NaiveDate::from_num_days_from_ce_opt((week * 7 + weekday + 1) as i32).expect("the sample lies in the calendar")
    }

    /// What the clock shows.
    pub(crate) fn shown(self) -> NaiveDateTime {
        self.day().and_time(NaiveTime::MIN) + TimeDelta::minutes(OPENS + self.0.rem_euclid(DAY))
    }

    fn day_begins(self) -> Work {
        Work(self.0.div_euclid(DAY) * DAY)
    }
}

/// Minutes the clock on the wall runs between two moments.
pub(crate) fn wall(from: Work, to: Work) -> i64 {
    (to.shown() - from.shown()).num_minutes()
}

/// A wait: from a moment to another that lies between bounds.
#[derive(Debug, Clone)]
pub(crate) struct Wait {
    pub(crate) from: Work,
    /// Bounds of its end.
    pub(crate) least: Work,
    pub(crate) latest: Work,
    /// Working minutes beside those of the other waits.
    pub(crate) beside: i64,
    /// Its end.
    pub(crate) to: Work,
}

impl Wait {
    pub(crate) fn between(from: Work, least: Work, latest: Work, beside: i64) -> Wait {
        Wait { from, least, latest: latest.max(least), beside, to: least }
    }

    fn set(&mut self, permille: i64) {
        self.to = self.from.plus(self.beside * permille / 1_000).clamp(self.least, self.latest);
    }

    /// Moves the end within its day by as much of the minutes as goes; gives how much went.
    fn nudge(&mut self, minutes: i64) -> i64 {
        let begins = self.to.day_begins();
        let (low, high) = (self.least.max(begins), self.latest.min(begins.plus(DAY - 1)));
        let to = self.to.plus(minutes).clamp(low.min(self.to), high.max(self.to));
        let moved = to.since(self.to);
        self.to = to;
        moved
    }
}

/// Ends the waits so that their mean on the wall is as many minutes as wished, or as near to it as the bounds let it.
pub(crate) fn aim(waits: &mut [Wait], mean: i64) {
    let wished = mean * waits.len() as i64;
    let (mut low, mut high) = (0, 100_000);
    while high - low > 1 {
        let middle = (low + high) / 2;
        if total(waits, middle) <= wished {
            low = middle;
        } else {
            high = middle;
        }
    }
    let mut left = wished - total(waits, low);
    for most in MOVES {
        for wait in waits.iter_mut() {
            left -= wait.nudge(left.clamp(-most, most));
        }
    }
}

fn total(waits: &mut [Wait], permille: i64) -> i64 {
    waits.iter_mut().for_each(|wait| wait.set(permille));
    waits.iter().map(|wait| wall(wait.from, wait.to)).sum()
}

/// Brings marks to a wished sum, one step at a time.
pub(crate) fn level(marks: &mut [u8], sum: i64, (low, high): (u8, u8), chance: &mut Chance) {
    let mut left = sum - marks.iter().map(|mark| i64::from(*mark)).sum::<i64>();
    for _ in 0..marks.len() * 40 {
        if left == 0 {
            return;
        }
        let mark = &mut marks[chance.below(marks.len() as u64) as usize];
        if left > 0 && *mark < high {
            *mark += 1;
            left -= 1;
        } else if left < 0 && *mark > low {
            *mark -= 1;
            left += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn working_time_leaps_over_nights_and_weekends() {
        let friday = Work::on(day("2026-11-20"), 480);
        assert_eq!(friday.shown().to_string(), "2026-11-20 17:00:00");
        assert_eq!(friday.plus(90).shown().to_string(), "2026-11-23 09:30:00", "an hour and a half later is Monday");
        assert_eq!(wall(friday, friday.plus(90)), 64 * 60 + 30);
        let until = |text: &str| Work::until(text.parse().expect("a time")).shown().to_string();
        assert_eq!(until("2026-11-21T11:00:00"), "2026-11-20 17:59:00", "Saturday's last worked moment is Friday's");
        assert_eq!(until("2026-11-23T08:00:00"), "2026-11-20 17:59:00");
        assert_eq!(until("2026-11-23T19:00:00"), "2026-11-23 17:59:00");
        assert_eq!(
            Work::on(day("2026-11-21"), 200),
            Work::on(day("2026-11-23"), 0),
            "a Saturday's work begins on Monday"
        );
    }

    #[test]
    fn waits_meet_their_mean_to_the_minute() {
        let mut chance = Chance::new(3, "waits");
        for mean in [180, 330, 1_440] {
            let waits = (0..60).map(|_| {
                let from = Work::on(day("2026-07-01"), 0).plus(chance.between(0, 20 * DAY));
                Wait::between(from, from.plus(10), from.plus(30 * DAY), chance.between(20, 300))
            });
            let mut waits: Vec<Wait> = waits.collect();
            aim(&mut waits, mean);
            assert_eq!(waits.iter().map(|wait| wall(wait.from, wait.to)).sum::<i64>(), mean * 60);
            assert!(waits.iter().all(|wait| wait.least <= wait.to && wait.to <= wait.latest));
        }
    }

    #[test]
    fn marks_are_levelled_within_their_bounds() {
        let mut marks = [5, 1, 3, 4];
        level(&mut marks, 16, (1, 5), &mut Chance::new(1, "marks"));
        assert_eq!(marks.iter().sum::<u8>(), 16);
        level(&mut marks, 99, (1, 5), &mut Chance::new(1, "marks"));
        assert_eq!(marks, [5; 4]);
    }
}
