//! What a year's target rests on: the last four quarters that are known before it, their growth and season, what the team
//! can carry, and a share of the market. From these a range; the director decides.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::weights::capacity;
use crate::base::{DateSpan, Money, Quarter, Ratio};
use crate::facts::{Ledger, TargetOwner, Worksheet};
use crate::plan::Plan;

/// What an end of the range comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ground {
    /// As much as in the four quarters before.
    Held,
    /// The growth of the last four quarters over the four before, once more.
    Trend,
    /// What the members' months of work carry at what a month brought.
    Capacity,
    /// The share of the market that is aimed at.
    Market,
}

/// An end of the range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct End {
    /// How much.
    pub amount: Money,
    /// Where it comes from.
    pub ground: Ground,
}

/// The range that the facts propose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The lower end.
    pub least: End,
    /// The upper end; the same end when there is only one.
    pub most: End,
}

/// What is known before a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearGround {
    /// The first and the last of the four quarters looked at: those of the year before, or the latest that are over.
    pub quarters: (Quarter, Quarter),
    /// Their sales; none when orders do not reach back over them.
    pub sales: Option<Money>,
    /// Sales of the four quarters before these.
    pub earlier: Option<Money>,
    /// The first over the second, less 1.
    pub growth: Option<Ratio>,
    /// The part of the sales that each quarter of a year brings, over all eight that are known.
    pub seasons: [Option<Ratio>; 4],
    /// Months of work in the four quarters, a new hire's by the ramp.
    pub months_then: Decimal,
    /// Months of work in the year, as the team is known today.
    pub months: Decimal,
    /// Every ground with its amount.
    pub grounds: Vec<End>,
}

impl YearGround {
    /// The smallest and the largest of the grounds.
    pub fn range(&self) -> Option<Range> {
        let least = self.grounds.iter().copied().min_by_key(|end| (end.amount, end.ground))?;
        let most = self.grounds.iter().copied().max_by_key(|end| (end.amount, std::cmp::Reverse(end.ground)))?;
        Some(Range { least, most })
    }
}

/// Gathers what a fiscal year's target can rest on, as known today.
pub fn year_ground(ledger: &Ledger, plan: &Plan, year: i32, today: NaiveDate, kept: Option<&Worksheet>) -> YearGround {
    let running = ledger.calendar.quarter_of(today);
    let last = Quarter { year: year - 1, quarter: 4 }.min(running.plus(-1));
    let first = last.plus(-3);
    let sales = sales_over(ledger, first, last);
    let earlier = sales_over(ledger, first.plus(-4), last.plus(-4));
    let months_of =
        |first: Quarter, last: Quarter| capacity(ledger, plan, &TargetOwner::Company, days(ledger, first, last));
    let months_then = months_of(first, last);
    let months = months_of(Quarter { year, quarter: 1 }, Quarter { year, quarter: 4 });
    let ratio = sales.zip(earlier).and_then(|(sales, earlier)| sales.over(earlier));
    let market = kept.and_then(|kept| Some(ledger.currency.minor(kept.market_minor?).at_rate(kept.market_share?)));
    let scaled = |sales: Money, part: Decimal, whole: Decimal| {
        let exact = sales.value().checked_mul(part)?.checked_div(whole)?;
        Some(ledger.currency.round(exact))
    };
    let candidates = [
        (Ground::Held, sales),
        (Ground::Trend, sales.zip(earlier).and_then(|(now, then)| scaled(now, now.value(), then.value()))),
        (Ground::Capacity, sales.and_then(|sales| scaled(sales, months, months_then))),
        (Ground::Market, market),
    ];
    let is_target = |amount: &Money| ledger.currency.exact(amount.value()).is_some() && amount.value() > Decimal::ZERO;
    let grounds = candidates
        .into_iter()
        .filter_map(|(ground, amount)| Some(End { amount: amount.filter(is_target)?, ground }))
        .collect();
    YearGround {
        quarters: (first, last),
        sales,
        earlier,
        growth: ratio.map(|ratio| Ratio::new(ratio.value() - Decimal::ONE)),
        seasons: seasons(ledger, last, sales.is_some(), earlier.is_some()),
        months_then,
        months,
        grounds,
    }
}

fn days(ledger: &Ledger, first: Quarter, last: Quarter) -> DateSpan {
    DateSpan { first: ledger.calendar.quarter_span(first).first, last: ledger.calendar.quarter_span(last).last }
}

/// Sales of whole quarters; none when the first order on record is later than their first month.
fn sales_over(ledger: &Ledger, first: Quarter, last: Quarter) -> Option<Money> {
    let span = days(ledger, first, last);
    let known_by = ledger.calendar.months(first)[0].span().last;
    let is_known = ledger.first_order_on().is_some_and(|on| on <= known_by);
    Some(ledger.sales_in(span)).filter(|sales| is_known && sales.value() > Decimal::ZERO)
}

fn seasons(ledger: &Ledger, last: Quarter, has_sales: bool, has_earlier: bool) -> [Option<Ratio>; 4] {
    let known = match (has_sales, has_earlier) {
        (true, true) => 8,
        (true, false) => 4,
        _ => return [None; 4],
    };
    let mut sums = [Decimal::ZERO; 4];
    for back in 0..known {
        let quarter = last.plus(-back);
        sums[quarter.quarter as usize - 1] += ledger.sales_in(ledger.calendar.quarter_span(quarter)).value();
    }
    let whole: Decimal = sums.iter().sum();
    sums.map(|sum| Ratio::of(sum, whole))
}
