//! Which months of a quarter are reviewed, as of which day, and which review is overdue.

use chrono::{Days, NaiveDate};

use crate::base::{FiscalCalendar, Month, Quarter};
use crate::facts::Cycle;

/// Days after a month's end in which its review is held [choice: the sources say "monthly"; ten days leave time to close
/// the month first].
pub const DAYS_TO_HOLD: u64 = 10;

/// The date a month's review looks from: the month's last day, or today while it runs.
pub fn as_of(month: Month, today: NaiveDate) -> NaiveDate {
    month.span().last.min(today)
}

/// The months of a quarter that have begun, first to last.
pub fn begun(calendar: &FiscalCalendar, quarter: Quarter, today: NaiveDate) -> Vec<Month> {
    calendar.months(quarter).into_iter().filter(|month| month.span().first <= today).collect()
}

/// The month to look at first: the earliest that is over without a held review, else the latest that has begun.
pub fn current(cycle: &Cycle, months: &[Month], today: NaiveDate) -> Option<Month> {
    let waits = |month: &&Month| month.span().last < today && !is_held(cycle, **month);
    months.iter().find(waits).or_else(|| months.last()).copied()
}

/// The months of a quarter whose review is overdue on a day: over for more than [`DAYS_TO_HOLD`] days and not held. Months
/// before `since`, when nobody kept reviews in the workspace yet, ask for none.
pub fn not_held(
    cycle: &Cycle,
    calendar: &FiscalCalendar,
    quarter: Quarter,
    since: Month,
    today: NaiveDate,
) -> Vec<Month> {
    let is_late = |month: &Month| {
        let until = month.span().last.checked_add_days(Days::new(DAYS_TO_HOLD));
        *month >= since && until.is_some_and(|until| until < today) && !is_held(cycle, *month)
    };
    calendar.months(quarter).into_iter().filter(is_late).collect()
}

fn is_held(cycle: &Cycle, month: Month) -> bool {
    cycle.review(month).is_some_and(|review| review.held_on.is_some())
}
