//! Where the deviation from pace comes from: what was sold less what should have been sold by now, taken apart by members,
//! teams, product lines, regions or tiers.
//!
//! The parts add up exactly, from the expected total to what was sold. Who has no target is not expected to sell: those
//! sales, what nobody is credited with, and what the targets leave over stand together in one part.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sold::sold;
use super::tree::{Axis, owners};
use super::{company_target, pace, quarter_target};
use crate::base::{Money, Period, Quarter, Ratio, allocate};
use crate::facts::{Ledger, TargetOwner};
use crate::plan::Plan;
use crate::tiering::{Tier, Tiering};

/// What the deviation from pace is taken apart by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    /// Members.
    Member,
    /// Teams, as the members stood on the order's day.
    Team,
    /// Product lines.
    ProductLine,
    /// Regions.
    Region,
    /// Tiers of the customers as of the date.
    Tier,
}

/// What a part is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Of {
    /// An owner of a target.
    Owner(TargetOwner),
    /// Customers of a tier.
    Tier(Tier),
    /// Everything else.
    Rest,
}

/// A part of the deviation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deviation {
    /// Of what.
    pub of: Of,
    /// What should have been sold by the date.
    pub expected: Money,
    /// What was sold.
    pub actual: Money,
}

/// The deviation and its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deviations {
    /// What the company should have sold by the date.
    pub expected: Money,
    /// What it sold.
    pub actual: Money,
    /// The parts; they add to both. The rest comes last, and only when there is one.
    pub parts: Vec<Deviation>,
}

/// Takes the deviation of a quarter as of a date apart. `tiers` are those of the date. None without any target, or without
/// one on the dimension.
pub fn deviations(
    ledger: &Ledger,
    plan: &Plan,
    quarter: Quarter,
    as_of: NaiveDate,
    by: Dimension,
    tiers: &Tiering,
) -> Option<Deviations> {
    let pace = pace(ledger, plan, quarter, as_of);
    let span = ledger.calendar.quarter_span(quarter).until(as_of);
    let target = company_target(ledger, plan, quarter);
    let actual = span.map_or(ledger.currency.zero(), |span| ledger.sales_in(span));
    let (expected, mut parts) = match by {
        Dimension::Tier => {
            let expected = target?.at_rate(pace);
            (expected, by_tier(ledger, plan, expected, &sales_by_tier(ledger, quarter, as_of, tiers)))
        }
        by => {
            let targets = targets(ledger, axis(by), quarter);
            let sum: Money = targets.iter().map(|(_, target)| *target).sum();
            let whole = if targets.is_empty() { None } else { Some(target.unwrap_or(sum)) }?;
            let expected = whole.at_rate(pace);
            let sold = sold(ledger, span);
            let shares = expectations(ledger, whole, expected, &targets, pace);
            let part = |((owner, _), expected): ((TargetOwner, Money), Money)| Deviation {
                actual: sold.of(&owner),
                of: Of::Owner(owner),
                expected,
            };
            (expected, targets.into_iter().zip(shares).map(part).collect())
        }
    };
    parts.extend(rest(expected, actual, &parts));
    Some(Deviations { expected, actual, parts })
}

fn axis(by: Dimension) -> Axis {
    match by {
        Dimension::Member | Dimension::Tier => Axis::Member,
        Dimension::Team => Axis::Team,
        Dimension::ProductLine => Axis::ProductLine,
        Dimension::Region => Axis::Region,
    }
}

fn targets(ledger: &Ledger, axis: Axis, quarter: Quarter) -> Vec<(TargetOwner, Money)> {
    let all = owners(ledger, axis, Period::Quarter(quarter)).into_iter();
    all.filter_map(|owner| quarter_target(ledger, &owner, quarter).map(|target| (owner, target))).collect()
}

/// What each target asks for by the date. Where the targets fit into the whole, its expected total is shared over them to
/// the minor unit; where they are more than the whole, each is at pace by itself.
fn expectations(
    ledger: &Ledger,
    whole: Money,
    expected: Money,
    targets: &[(TargetOwner, Money)],
    pace: Ratio,
) -> Vec<Money> {
    let sum: Money = targets.iter().map(|(_, target)| *target).sum();
    let zero = ledger.currency.zero();
    if sum > whole || whole <= zero || targets.iter().any(|(_, target)| *target < zero) {
        return targets.iter().map(|(_, target)| target.at_rate(pace)).collect();
    }
    let weights: Vec<Decimal> =
        targets.iter().map(|(_, target)| target.value()).chain([(whole - sum).value()]).collect();
    let mut shares = allocate(expected.to_minor(), &weights);
    shares.pop();
    shares.into_iter().map(|minor| ledger.currency.minor(minor)).collect()
}

fn sales_by_tier(ledger: &Ledger, quarter: Quarter, as_of: NaiveDate, tiers: &Tiering) -> BTreeMap<Tier, i64> {
    let mut found: BTreeMap<Tier, i64> = BTreeMap::new();
    let span = ledger.calendar.quarter_span(quarter).until(as_of);
    for order in span.into_iter().flat_map(|span| ledger.orders_in(span)) {
        if let Some(tier) = tiers.tier(order.customer) {
            *found.entry(tier).or_default() += order.amount_minor;
        }
    }
    found
}

/// The plan's shares of sales; churned customers are expected to bring what the other three leave.
fn by_tier(ledger: &Ledger, plan: &Plan, expected: Money, sales: &BTreeMap<Tier, i64>) -> Vec<Deviation> {
    let shares = &plan.tiers.shares;
    let named = [shares.core_sales, shares.potential_sales, shares.general_sales].map(Ratio::value);
    let left = (Decimal::ONE - named.iter().sum::<Decimal>()).max(Decimal::ZERO);
    let weights: Vec<Decimal> = named.into_iter().chain([left]).collect();
    let expected = allocate(expected.to_minor(), &weights);
    let parts = Tier::ALL.into_iter().zip(expected).map(|(tier, minor)| Deviation {
        of: Of::Tier(tier),
        expected: ledger.currency.minor(minor),
        actual: ledger.currency.minor(sales.get(&tier).copied().unwrap_or(0)),
    });
    parts.collect()
}

/// What the parts leave of the totals.
fn rest(expected: Money, actual: Money, parts: &[Deviation]) -> Option<Deviation> {
    let left = |whole: Money, of: fn(&Deviation) -> Money| whole - parts.iter().map(of).sum::<Money>();
    let (expected, actual) = (left(expected, |part| part.expected), left(actual, |part| part.actual));
    (!expected.is_zero() || !actual.is_zero()).then_some(Deviation { of: Of::Rest, expected, actual })
}
