//! Visits to core customers: as many are kept as is wished of the quarter, on every day of it.
//!
//! The rhythm is the engine's: it begins at the last visit before the quarter or at its eve, a visit on or before its
//! day keeps it, a missed one is due again from its day on or from the late visit.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use domain::base::DateSpan;

use crate::chance::Chance;
use crate::rhythm::{weekday_from, weekday_until};

/// A visit: the place of the customer and the day.
pub(crate) type Visit = (usize, NaiveDate);

/// Early visits: how many days before they are due, and how often on each of these days, permille.
const EARLY_DAYS: u64 = 6;
const EARLY: u64 = 90;
/// The same for those whose rhythm begins with the quarter: they are not all visited on one day.
const EARLY_DAYS_AT_FIRST: u64 = 13;
/// Missed visits that are made up for before the next is due, permille.
const MADE_UP: u64 = 720;

/// A quarter's visits.
pub(crate) struct Round<'a> {
    /// Its days, to today when it runs.
    pub(crate) span: DateSpan,
    /// The day on which more than what is due would be told too early.
    pub(crate) today: NaiveDate,
    /// Days between visits.
    pub(crate) cadence: u64,
    /// Visits kept, permille of those due.
    pub(crate) kept: usize,
    pub(crate) chance: &'a mut Chance,
}

/// Where a customer stands in the rhythm.
struct Standing {
    customer: usize,
    due: NaiveDate,
    early_days: u64,
    /// Whether it has been counted that the visit will be missed.
    is_given_up: bool,
    /// After a missed visit.
    is_behind: bool,
    /// The day on which it is made up for.
    late: Option<NaiveDate>,
}

impl Standing {
    fn after(customer: usize, due: NaiveDate, early_days: u64) -> Standing {
        Standing { customer, due, early_days, is_given_up: false, is_behind: false, late: None }
    }
}

impl Round<'_> {
    /// Visits customers that were core when the quarter began; `before` holds everybody's last visit and is kept up.
    pub(crate) fn visits(&mut self, core: &[usize], before: &mut BTreeMap<usize, NaiveDate>) -> Vec<Visit> {
        let cadence = Days::new(self.cadence);
        let mut standings: Vec<Standing> = core.iter().map(|customer| self.enter(*customer, before)).collect();
        self.chance.shuffle(&mut standings);
        let mut visits = Vec::new();
        let (mut kept, mut due) = (0, 0);
        for day in self.span.iter() {
            let is_worked = weekday_from(day) == day;
            for standing in &mut standings {
                if is_worked && self.goes(standing, day, (&mut kept, &mut due)) {
                    visits.push((standing.customer, day));
                    before.insert(standing.customer, day);
                    *standing = Standing::after(standing.customer, day + cadence, EARLY_DAYS);
                } else if standing.due == day {
                    due += usize::from(!standing.is_given_up);
                    self.miss(standing, day);
                }
            }
        }
        visits
    }

    fn enter(&self, customer: usize, before: &BTreeMap<usize, NaiveDate>) -> Standing {
        let cadence = Days::new(self.cadence);
        let last = before.get(&customer).copied().filter(|last| *last + cadence >= self.span.first);
        match last {
            Some(last) => Standing::after(customer, last + cadence, EARLY_DAYS),
            None => Standing::after(customer, self.span.eve() + cadence, EARLY_DAYS_AT_FIRST),
        }
    }

    /// Whether somebody goes there on a day. The last chance before a visit is due decides by the share so far; what is
    /// missed counts from then on, before its day has come.
    fn goes(&mut self, standing: &mut Standing, day: NaiveDate, (kept, due): (&mut usize, &mut usize)) -> bool {
        if standing.late == Some(day) {
            return true;
        }
        if standing.is_behind && day < standing.due {
            return false;
        }
        let is_last_chance = weekday_until(standing.due) == day;
        let is_told = standing.due == day || day < self.today;
        let is_early =
            standing.due - Days::new(standing.early_days.min(self.cadence)) <= day && self.chance.happens(EARLY);
        if !(is_last_chance && is_told || is_early && !is_last_chance) {
            return false;
        }
        let is_wished = (*kept + 1) * 1_000 <= (*due + 1) * self.kept + 500;
        *due += usize::from(is_wished || is_last_chance);
        *kept += usize::from(is_wished);
        standing.is_given_up = is_last_chance && !is_wished;
        is_wished
    }

    /// The next is due one rhythm later; most missed visits are made up for before.
    fn miss(&mut self, standing: &mut Standing, day: NaiveDate) {
        let last = self.cadence as i64 - 1;
        let after = self.chance.between(1, last.max(1));
        let late = weekday_until(day + Days::new(after as u64));
        standing.due = day + Days::new(self.cadence);
        standing.is_given_up = false;
        standing.is_behind = true;
        standing.late = (self.chance.happens(MADE_UP) && late > day).then_some(late);
    }
}
