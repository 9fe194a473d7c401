//! Days to greet customers: birthdays of decision makers and the holidays of the workspace calendar.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::due::next_birthday;
use crate::base::{DateSpan, WorkCalendar};
use crate::facts::{CustomerIx, Ledger};
use crate::plan::Plan;
use crate::tiering::{Tier, Tiering};

/// A day to greet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// The birthday of a core customer's decision maker.
    Birthday {
        /// Whose.
        customer: CustomerIx,
        /// When.
        on: NaiveDate,
    },
    /// Days off, from the first to the last: a greeting to every core customer.
    Holiday {
        /// When.
        days: DateSpan,
    },
}

impl Occasion {
    /// The first day.
    pub fn on(&self) -> NaiveDate {
        match self {
            Occasion::Birthday { on, .. } => *on,
            Occasion::Holiday { days } => days.first,
        }
    }
}

/// What lies within the plan's days of greeting, the date included, earliest first.
pub fn occasions(ledger: &Ledger, plan: &Plan, now: &Tiering, as_of: NaiveDate) -> Vec<Occasion> {
    let last = as_of + Days::new(u64::from(plan.tiers.playbook.greeting_days));
    let near = DateSpan { first: as_of, last };
    let holidays = holidays(&ledger.workdays).into_iter().filter(|days| near.contains(days.first));
    let mut found: Vec<Occasion> = holidays.map(|days| Occasion::Holiday { days }).collect();
    found.extend(now.members(Tier::Core).filter_map(|customer| {
        let on = next_birthday(ledger.customers[customer as usize].birthday?, as_of);
        near.contains(on).then_some(Occasion::Birthday { customer, on })
    }));
    found.sort_by_key(Occasion::on);
    found
}

/// Holidays with the free days between them taken together.
fn holidays(calendar: &WorkCalendar) -> Vec<DateSpan> {
    let mut found: Vec<DateSpan> = Vec::new();
    for day in weekdays_off(calendar) {
        match found.last_mut() {
            Some(span) if is_free(calendar, span.last, day) => span.last = day,
            _ => found.push(DateSpan { first: day, last: day }),
        }
    }
    found
}

fn weekdays_off(calendar: &WorkCalendar) -> BTreeSet<NaiveDate> {
    calendar.holidays.iter().copied().filter(|day| !calendar.is_workday(*day)).collect()
}

/// Whether no day between the two is worked.
fn is_free(calendar: &WorkCalendar, from: NaiveDate, to: NaiveDate) -> bool {
    (to - from).num_days() <= 10
        && from.iter_days().skip(1).take_while(|day| *day < to).all(|day| !calendar.is_workday(day))
}
