//! What statements are measured on: sales credited to members, and core customers that bought again.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::base::{DateSpan, FiscalCalendar, Money, Period, Quarter, Ratio};
use crate::facts::{Ledger, MemberIx, Order, TargetOwner};
use crate::plan::{IncentiveRules, SalesBasis};
use crate::tiering::{Tier, Tiering};

/// Days of a month under one base rate: a whole month, unless the rate changes within it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// Which month of the quarter, from 0.
    pub month: usize,
    /// Its days.
    pub span: DateSpan,
    /// Base rate in force on them.
    pub rate: Ratio,
}

/// The stretches of a quarter, in order; they cover all its days.
pub fn stretches(calendar: &FiscalCalendar, rules: &IncentiveRules, quarter: Quarter) -> Vec<Stretch> {
    let rate_on = |day: NaiveDate| {
        let changed = rules.base_changes.iter().rev().find(|change| change.from <= day);
        changed.map_or(rules.base_rate, |change| change.rate)
    };
    let mut found = Vec::new();
    for (month, span) in calendar.months(quarter).into_iter().map(|month| month.span()).enumerate() {
        let inside = rules.base_changes.iter().map(|change| change.from).filter(|from| span.contains(*from));
        let mut firsts: Vec<NaiveDate> = std::iter::once(span.first).chain(inside).collect();
        firsts.dedup();
        for (place, first) in firsts.iter().enumerate() {
            let last = firsts.get(place + 1).map_or(span.last, |next| next.pred_opt().expect("a day before a day"));
            found.push(Stretch { month, span: DateSpan { first: *first, last }, rate: rate_on(*first) });
        }
    }
    found
}

/// What is credited to a member in a stretch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CreditedPart {
    /// Credited amount in minor units.
    pub minor: i64,
    /// Orders behind it.
    pub order_ids: Vec<i64>,
}

/// What is credited to a member in a quarter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Credited {
    /// By stretch of the quarter.
    pub parts: Vec<CreditedPart>,
    /// Of each month, from customers that were core at the quarter's start, in minor units.
    pub core_minor: [i64; 3],
    /// Of each month, from customers whose first positive order ever falls in the quarter, in minor units.
    pub new_minor: [i64; 3],
}

impl Credited {
    /// Credited in the quarter, in minor units.
    pub fn sales_minor(&self) -> i64 {
        self.parts.iter().map(|part| part.minor).sum()
    }

    /// Of it from new customers, in minor units.
    pub fn new_customer_minor(&self) -> i64 {
        self.new_minor.iter().sum()
    }

    /// Whether any order is credited, even if they add to nothing.
    pub fn has_rows(&self) -> bool {
        self.parts.iter().any(|part| !part.order_ids.is_empty())
    }

    /// All orders of the quarter.
    pub fn all_ids(&self) -> Vec<i64> {
        self.parts.iter().flat_map(|part| part.order_ids.iter().copied()).collect()
    }
}

/// Credited amounts of every member in a quarter up to a date, in the ledger's order. `start` are the tiers of the day
/// before the quarter.
pub fn credited(
    ledger: &Ledger,
    basis: SalesBasis,
    stretches: &[Stretch],
    open: Option<DateSpan>,
    start: &Tiering,
) -> Vec<Credited> {
    let empty = Credited { parts: vec![CreditedPart::default(); stretches.len()], ..Credited::default() };
    let mut found = vec![empty; ledger.members.len()];
    let Some(open) = open else { return found };
    each_counted(ledger, basis, open, |order, on, minor| {
        let place = stretches.partition_point(|stretch| stretch.span.last < on);
        let month = stretches[place].month;
        let is_new = ledger.became_customer_on(order.customer).is_some_and(|first| open.contains(first));
        let is_core = start.is_core(order.customer);
        ledger.credits(order.credit, minor, |member, part| {
            let credited = &mut found[member as usize];
            credited.parts[place].minor += part;
            credited.parts[place].order_ids.push(order.id);
            credited.new_minor[month] += if is_new { part } else { 0 };
            credited.core_minor[month] += if is_core { part } else { 0 };
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

/// Every member's target of a quarter, in the ledger's order: the quarter's own, else the sum of its months when all are
/// set.
pub(super) fn member_targets(ledger: &Ledger, quarter: Quarter) -> Vec<Option<Money>> {
    let places: HashMap<&str, usize> =
        ledger.members.iter().enumerate().map(|(place, member)| (member.employee_no.as_str(), place)).collect();
    let months = ledger.calendar.months(quarter).map(Period::Month);
    let mut whole = vec![None; ledger.members.len()];
    let mut by_month = vec![[None; 3]; ledger.members.len()];
    for target in &ledger.targets {
        let TargetOwner::Member(no) = &target.owner else { continue };
        let Some(place) = places.get(no.as_str()).copied() else { continue };
        if target.period == Period::Quarter(quarter) {
            whole[place] = Some(target.amount);
        } else if let Some(month) = months.iter().position(|month| *month == target.period) {
            by_month[place][month] = Some(target.amount);
        }
    }
    let sum = |months: [Option<Money>; 3]| months.into_iter().sum::<Option<Money>>();
    whole.into_iter().zip(by_month).map(|(whole, months)| whole.or_else(|| sum(months))).collect()
}

/// Every order that counts in a span under a basis, with the day and the amount in minor units that count. An order
/// collected in the span may be dated long before it.
pub fn each_counted<'a>(
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

/// Core customers of a member at a quarter's start: those that placed a positive order in the quarter, whoever sold it,
/// and all of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Repurchase {
    /// Bought again.
    pub again: usize,
    /// Owned on the day before the quarter.
    pub owned: usize,
}

/// Repurchase of every member's core customers, in the ledger's order. A customer that changes hands within the quarter
/// stays with who owned it on the day before.
pub fn core_repurchase(ledger: &Ledger, start: &Tiering, span: DateSpan, as_of: NaiveDate) -> Vec<Repurchase> {
    let mut found = vec![Repurchase::default(); ledger.members.len()];
    for (customer, owner) in owned_core(ledger, start, span.eve()) {
        let repurchase = &mut found[owner as usize];
        repurchase.again += usize::from(bought_again(ledger, customer, span, as_of).is_some());
        repurchase.owned += 1;
    }
    found
}

/// Core customers with who owned them on a day.
pub fn owned_core<'a>(
    ledger: &'a Ledger,
    start: &'a Tiering,
    day: NaiveDate,
) -> impl Iterator<Item = (u32, MemberIx)> + 'a {
    start.members(Tier::Core).filter_map(move |customer| Some((customer, ledger.owner_on(customer, day)?)))
}

/// A customer's first positive order in a span up to a date.
pub fn bought_again(ledger: &Ledger, customer: u32, span: DateSpan, as_of: NaiveDate) -> Option<&Order> {
    let orders = ledger.orders_of(customer);
    let from = orders.partition_point(|order| order.on < span.first);
    orders[from..].iter().take_while(|order| order.on <= as_of).find(|order| order.amount_minor > 0)
}
