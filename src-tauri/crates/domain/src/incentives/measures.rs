//! What statements are measured on: sales credited to members, and core customers that bought again.

use chrono::NaiveDate;

use crate::base::{DateSpan, Month, Quarter};
use crate::facts::{Ledger, Order};
use crate::plan::SalesBasis;
use crate::tiering::{Tier, Tiering};

/// What is credited to a member in a quarter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Credited {
    /// Credited amount of each of the three months, in minor units.
    pub month_minor: [i64; 3],
    /// Part of it from customers whose first positive order ever falls in the quarter.
    pub new_customer_minor: i64,
    /// Orders behind each month.
    pub order_ids: [Vec<i64>; 3],
}

impl Credited {
    /// Credited in the quarter.
    pub fn sales_minor(&self) -> i64 {
        self.month_minor.iter().sum()
    }

    /// Whether any order is credited, even if they add to nothing.
    pub fn has_rows(&self) -> bool {
        self.order_ids.iter().any(|ids| !ids.is_empty())
    }

    /// All orders of the quarter.
    pub fn all_ids(&self) -> Vec<i64> {
        self.order_ids.concat()
    }
}

/// Credited amounts of every member in a quarter up to a date, in the ledger's order.
pub fn credited(ledger: &Ledger, basis: SalesBasis, quarter: Quarter, as_of: NaiveDate) -> Vec<Credited> {
    let mut found = vec![Credited::default(); ledger.members.len()];
    let span = ledger.calendar.quarter_span(quarter);
    let Some(open) = span.until(as_of) else { return found };
    let months = ledger.calendar.months(quarter);
    each_counted(ledger, basis, open, |order, on, minor| {
        let month = months.iter().position(|month| *month == Month::of(on)).expect("the day lies in the quarter");
        let is_new = ledger.became_customer_on(order.customer).is_some_and(|first| open.contains(first));
        ledger.credits(order.credit, minor, |member, part| {
            let credited = &mut found[member as usize];
            credited.month_minor[month] += part;
            credited.new_customer_minor += if is_new { part } else { 0 };
            credited.order_ids[month].push(order.id);
        });
    });
    found
}

/// Credited amount of every member in a span, in minor units; nothing in no span.
pub fn credited_sales(ledger: &Ledger, basis: SalesBasis, span: Option<DateSpan>) -> Vec<i64> {
    let mut found = vec![0; ledger.members.len()];
    if let Some(span) = span {
        each_counted(ledger, basis, span, |order, _, minor| {
            ledger.credits(order.credit, minor, |member, part| found[member as usize] += part);
        });
    }
    found
}

/// Every order that counts in a span under a basis, with the day and the amount that count. An order collected in the
/// span may be dated long before it.
fn each_counted<'a>(
    ledger: &'a Ledger,
    basis: SalesBasis,
    span: DateSpan,
    mut each: impl FnMut(&'a Order, NaiveDate, i64),
) {
    match basis {
        SalesBasis::Invoiced => ledger.orders_in(span).for_each(|order| each(order, order.on, order.amount_minor)),
        SalesBasis::Collected => {
            let collected = |order: &'a Order| {
                order.collected_on.filter(|on| span.contains(*on)).map(|on| (order, on, order.collected_minor))
            };
            ledger.orders().iter().filter_map(collected).for_each(|(order, on, minor)| each(order, on, minor));
        }
    }
}

/// For each member: core customers owned at the quarter's start that placed a positive order in the quarter, whoever
/// sold it, and core customers owned at the start.
pub fn core_repurchase(ledger: &Ledger, start: &Tiering, span: DateSpan, as_of: NaiveDate) -> Vec<(usize, usize)> {
    let mut found = vec![(0, 0); ledger.members.len()];
    for customer in start.members(Tier::Core) {
        let Some(owner) = ledger.customers[customer as usize].owner else { continue };
        let orders = ledger.orders_of(customer);
        let from = orders.partition_point(|order| order.on < span.first);
        let bought = orders[from..].iter().take_while(|order| order.on <= as_of).any(|order| order.amount_minor > 0);
        let (again, owned) = &mut found[owner as usize];
        *again += usize::from(bought);
        *owned += 1;
    }
    found
}
