//! Amounts: each order is priced beside the average order of the year that ends with its quarter.

use chrono::{Days, NaiveDate};

use crate::Wish;
use crate::career::{Careers, Class};
use crate::chance::Chance;
use crate::rhythm::weekday_from;
use crate::script::{QUARTERS, Script};

/// An order with its price and, when goods came back, the return.
#[derive(Debug, Clone)]
pub(crate) struct Deal {
    /// Place of the customer.
    pub(crate) customer: usize,
    /// Place of the quarter.
    pub(crate) at: usize,
    pub(crate) on: NaiveDate,
    pub(crate) amount_minor: i64,
    pub(crate) returned: Option<Returned>,
}

/// Goods that came back.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Returned {
    pub(crate) on: NaiveDate,
    /// Part of the order's amount, in permille.
    pub(crate) part: i64,
}

/// Orders out of a thousand of which something comes back.
const RETURNS: u64 = 22;
/// Quarters in the window that M looks at.
const WINDOW: usize = 4;

impl Deal {
    /// The return's amount, below zero, in whole yuan.
    pub(crate) fn returned_minor(&self) -> i64 {
        self.returned.map_or(0, |returned| -(self.amount_minor * returned.part / 100_000 * 100))
    }

    /// What is left of the order's amount.
    pub(crate) fn net_minor(&self) -> i64 {
        self.amount_minor + self.returned_minor()
    }
}

/// Every order with a first price.
pub(crate) fn deals(wish: &Wish, script: &Script, careers: &Careers) -> Vec<Deal> {
    let average = averages(script, careers);
    let mut chance = Chance::new(wish.seed, "prices");
    let mut deals = Vec::new();
    for (customer, career) in careers.all.iter().enumerate() {
        let spread = match career.class {
            Class::Large => 350,
            Class::Middle => 150,
            Class::Small => 550,
        };
        for (on, at) in &career.days {
            let at = usize::from(*at);
            let amount_minor = (average[at] * career.level / 1_000 * chance.around(spread) / 1_000).max(5_000);
            let returned = returned(*on, script.acts[at].end(), &mut chance);
            deals.push(Deal { customer, at, on: *on, amount_minor, returned });
        }
    }
    deals
}

/// The price as it is written: tens of yuan from a thousand on, whole yuan below, now and then with cents.
pub(crate) fn finish(wish: &Wish, deals: &mut [Deal]) {
    let mut chance = Chance::new(wish.seed, "cents");
    for deal in deals {
        let step = if deal.amount_minor >= 100_000 { 1_000 } else { 100 };
        let cents = if chance.happens(300) { chance.between(1, 99) } else { 0 };
        deal.amount_minor = ((deal.amount_minor + step / 2) / step * step).max(step) + cents;
    }
}

fn returned(on: NaiveDate, end: NaiveDate, chance: &mut Chance) -> Option<Returned> {
    let (is_returned, after, part) = (chance.happens(RETURNS), chance.between(3, 18), chance.between(100, 900));
    let back = weekday_from(on + Days::new(after as u64));
    (is_returned && back <= end).then_some(Returned { on: back, part })
}

/// The average order of the four quarters that end with each, in fen.
fn averages(script: &Script, careers: &Careers) -> [i64; QUARTERS] {
    let mut orders = [0_i64; QUARTERS];
    for (_, at) in careers.all.iter().flat_map(|career| &career.days) {
        orders[usize::from(*at)] += 1;
    }
    std::array::from_fn(|at| {
        let window = (at + 1).saturating_sub(WINDOW)..=at;
        let sales: i64 = window.clone().map(|at| script.acts[at].sales_minor).sum();
        sales / orders[window].iter().sum::<i64>().max(1)
    })
}
