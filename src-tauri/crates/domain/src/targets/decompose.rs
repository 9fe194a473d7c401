//! Sharing a target out: the parts always add back to the whole, to the minor unit.
//!
//! A part typed by hand is pinned; the others share what is left by their weights, largest remainder first, ties to
//! the earlier part.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::{Currency, DateSpan, Issue, Money, Month, Period, Ratio, allocate};
use crate::facts::{Ledger, Member, TargetOwner};
use crate::plan::Plan;

/// How a target is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Alike.
    Even,
    /// By sales of the same period last year.
    LastYear,
    /// By headcount, a new hire ramping up.
    Capacity,
    /// By the weights given.
    Weights,
}

/// A part of a target: its weight and, when typed by hand, its amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Weight among the parts that are not pinned.
    pub weight: Decimal,
    /// Amount typed by hand.
    pub pin: Option<Money>,
}

/// Who or when a part is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Node {
    /// Period of the target.
    pub period: Period,
    /// Owner of the target.
    pub owner: TargetOwner,
}

/// Shares the whole over the parts. Pins above the whole, or pins on every part that do not add to it, are an issue
/// that says by how much.
///
/// ```
/// use domain::{base::Currency, targets::{Part, decompose}};
/// let part = || Part { weight: 1.into(), pin: None };
/// let shares = decompose(Currency::CNY, Currency::CNY.minor(100_000_000), &[part(), part(), part()]).unwrap();
/// let shares: Vec<String> = shares.iter().map(|share| share.to_string()).collect();
/// assert_eq!(shares, ["333333.34", "333333.33", "333333.33"]);
/// ```
pub fn decompose(currency: Currency, whole: Money, parts: &[Part]) -> Result<Vec<Money>, Issue> {
    let pinned: Money = parts.iter().filter_map(|part| part.pin).fold(currency.zero(), |sum, pin| sum + pin);
    let rest = whole - pinned;
    let is_all_pinned = parts.iter().all(|part| part.pin.is_some());
    if rest < currency.zero() {
        return Err(Issue::refused("issue-target-pins-above").value(&pinned.to_string()).arg("by", -rest));
    }
    if is_all_pinned && !rest.is_zero() && !parts.is_empty() {
        return Err(Issue::refused("issue-target-pins-below").value(&pinned.to_string()).arg("by", rest));
    }
    let weights: Vec<Decimal> = parts.iter().filter(|part| part.pin.is_none()).map(|part| part.weight).collect();
    let mut shares = allocate(rest.to_minor(), &weights).into_iter();
    let shared = parts
        .iter()
        .map(|part| part.pin.unwrap_or_else(|| currency.minor(shares.next().expect("one share a free part"))));
    Ok(shared.collect())
}

/// The weights of nodes under a method; `given` are the weights typed, for [`Method::Weights`]. Weights that would all
/// be zero (no sales last year) make the shares even.
pub fn weights(ledger: &Ledger, plan: &Plan, method: Method, nodes: &[Node], given: &[Decimal]) -> Vec<Decimal> {
    match method {
        Method::Even => vec![Decimal::ONE; nodes.len()],
        Method::Weights => (0..nodes.len()).map(|at| given.get(at).copied().unwrap_or(Decimal::ONE)).collect(),
        Method::LastYear => nodes.iter().map(|node| last_year_sales(ledger, node)).collect(),
        Method::Capacity => nodes.iter().map(|node| capacity(ledger, plan, node)).collect(),
    }
}

fn last_year_sales(ledger: &Ledger, node: &Node) -> Decimal {
    let span = ledger.calendar.span(earlier(node.period));
    let minor: i64 = ledger
        .orders_in(span)
        .map(|order| match &node.owner {
            TargetOwner::Company => order.amount_minor,
            TargetOwner::ProductLine(name) if ledger.product_lines[order.product_line as usize] == *name => {
                order.amount_minor
            }
            TargetOwner::Region(name) if ledger.regions[order.region as usize] == *name => order.amount_minor,
            TargetOwner::Member(_) | TargetOwner::Team(_) => credited_to(ledger, order, &node.owner),
            _ => 0,
        })
        .sum();
    Decimal::from(minor.max(0))
}

fn credited_to(ledger: &Ledger, order: &crate::facts::Order, owner: &TargetOwner) -> i64 {
    let mut sum = 0;
    ledger.credits(order.credit, order.amount_minor, |member, part| {
        if is_owned(&ledger.members[member as usize], owner) {
            sum += part;
        }
    });
    sum
}

fn is_owned(member: &Member, owner: &TargetOwner) -> bool {
    match owner {
        TargetOwner::Member(no) => member.employee_no == *no,
        TargetOwner::Team(team) => member.team == *team,
        TargetOwner::Region(region) => member.region == *region,
        TargetOwner::Company => true,
        TargetOwner::ProductLine(_) => false,
    }
}

fn earlier(period: Period) -> Period {
    match period {
        Period::Year(year) => Period::Year(year - 1),
        Period::Quarter(quarter) => Period::Quarter(quarter.plus(-4)),
        Period::Month(month) => Period::Month(month.plus(-12)),
    }
}

/// Months of work of the members an owner has in the period, a new hire counting by the ramp of each month.
fn capacity(ledger: &Ledger, plan: &Plan, node: &Node) -> Decimal {
    let span = ledger.calendar.span(node.period);
    ledger
        .members
        .iter()
        .filter(|member| is_owned(member, &node.owner))
        .map(|member| member_capacity(member, span, &plan.targets.ramp))
        .sum()
}

fn member_capacity(member: &Member, span: DateSpan, ramp: &[Ratio]) -> Decimal {
    let mut month = Month::of(span.first);
    let last = Month::of(span.last);
    let mut sum = Decimal::ZERO;
    while month <= last {
        sum += month_capacity(member, month, ramp);
        month = month.plus(1);
    }
    sum
}

fn month_capacity(member: &Member, month: Month, ramp: &[Ratio]) -> Decimal {
    let hired = Month::of(member.hired_on);
    let is_gone = |first: NaiveDate| member.active_to.is_some_and(|last| last < first);
    if month < hired || is_gone(month.span().first) {
        return Decimal::ZERO;
    }
    let served = (month.year - hired.year) * 12 + month.month as i32 - hired.month as i32;
    usize::try_from(served).ok().and_then(|served| ramp.get(served)).map_or(Decimal::ONE, |step| step.value())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn free(weight: u32) -> Part {
        Part { weight: weight.into(), pin: None }
    }

    fn pinned(minor: i64) -> Part {
        Part { weight: Decimal::ONE, pin: Some(Currency::CNY.minor(minor)) }
    }

    #[test]
    fn pins_hold_and_the_others_share_the_rest() {
        let shares = decompose(Currency::CNY, Currency::CNY.minor(10_000), &[pinned(5_001), free(1), free(1)]);
        let shares: Vec<i64> = shares.expect("fits").iter().map(|share| share.to_minor()).collect();
        assert_eq!(shares, [5_001, 2_500, 2_499]);
    }

    #[test]
    fn pins_above_the_whole_say_by_how_much() {
        let issue =
            decompose(Currency::CNY, Currency::CNY.minor(10_000), &[pinned(10_050), free(1)]).expect_err("above");
        assert_eq!((issue.message.as_str(), issue.args["by"].as_str()), ("issue-target-pins-above", "0.50"));
        let issue = decompose(Currency::CNY, Currency::CNY.minor(10_000), &[pinned(9_000)]).expect_err("below");
        assert_eq!((issue.message.as_str(), issue.args["by"].as_str()), ("issue-target-pins-below", "10.00"));
    }

    #[test]
    fn a_new_hire_ramps_up_over_four_months() {
        let member = Member {
            id: 1,
            employee_no: "E1".into(),
            name: String::new(),
            role: crate::facts::Role::Rep,
            team: String::new(),
            region: String::new(),
            hired_on: "2026-02-10".parse().expect("a date"),
            experience_from: "2026-02-10".parse().expect("a date"),
            active_to: None,
            search: String::new(),
        };
        let first_half =
            DateSpan { first: "2026-01-01".parse().expect("a date"), last: "2026-06-30".parse().expect("a date") };
        let capacity = member_capacity(&member, first_half, &Plan::default().targets.ramp);
        assert_eq!(capacity, Decimal::new(350, 2), "25 + 50 + 75 + 100 + 100 %");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn parts_add_back_to_the_whole(
            whole in 0_i64..1_000_000_000_000,
            parts in proptest::collection::vec((0_u32..1_000_000, proptest::option::of(0_i64..1_000_000)), 1..40),
        ) {
            let parts: Vec<Part> = parts
                .into_iter()
                .map(|(weight, pin)| Part { weight: weight.into(), pin: pin.map(|pin| Currency::CNY.minor(pin)) })
                .collect();
            let whole = Currency::CNY.minor(whole);
            if let Ok(shares) = decompose(Currency::CNY, whole, &parts) {
                let sum: Money = shares.iter().copied().sum();
                prop_assert_eq!(sum, whole);
                for (share, part) in shares.iter().zip(&parts) {
                    prop_assert!(part.pin.is_none_or(|pin| pin == *share));
                }
            }
        }
    }
}
