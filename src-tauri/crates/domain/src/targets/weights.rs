//! By what a target is shared: alike, by last year's sales, by capacity, by weights that were typed.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sold::{Sold, sold};
use super::tree::Node;
use crate::base::{DateSpan, Month, Period, Ratio};
use crate::facts::{Ledger, MemberIx, Role, TargetOwner};
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

/// The largest weight that can be typed: beside any amount it still counts exactly.
pub const WEIGHT_MAX: u32 = 1_000_000_000;
/// Digits of a typed weight after the point.
pub const WEIGHT_DIGITS: u32 = 6;

/// The weights of nodes under a method; `given` are the weights typed, for [`Method::Weights`]: one not given is 1.
/// Weights that would all be zero (no sales last year) make the shares even.
pub fn weights(ledger: &Ledger, plan: &Plan, method: Method, nodes: &[Node], given: &[Decimal]) -> Vec<Decimal> {
    match method {
        Method::Even => vec![Decimal::ONE; nodes.len()],
        Method::Weights => (0..nodes.len()).map(|at| given.get(at).copied().unwrap_or(Decimal::ONE)).collect(),
        Method::LastYear => last_year(ledger, nodes),
        Method::Capacity => {
            nodes.iter().map(|node| capacity(ledger, plan, &node.owner, ledger.calendar.span(node.period))).collect()
        }
    }
}

/// Months of work that the sellers of an owner have in a span, a new hire counting by the ramp of each month. Managers do
/// not sell; who stands in which team or region is asked month by month.
pub fn capacity(ledger: &Ledger, plan: &Plan, owner: &TargetOwner, span: DateSpan) -> Decimal {
    let (mut month, last) = (Month::of(span.first), Month::of(span.last));
    let mut sum = Decimal::ZERO;
    while month <= last {
        let members = (0..ledger.members.len() as MemberIx).filter(|member| works_for(ledger, *member, owner, month));
        sum += members.map(|member| month_capacity(ledger, member, month, &plan.targets.ramp)).sum::<Decimal>();
        month = month.plus(1);
    }
    sum
}

/// The same period a year earlier.
pub fn year_before(period: Period) -> Period {
    match period {
        Period::Year(year) => Period::Year(year - 1),
        Period::Quarter(quarter) => Period::Quarter(quarter.plus(-4)),
        Period::Month(month) => Period::Month(month.plus(-12)),
    }
}

fn last_year(ledger: &Ledger, nodes: &[Node]) -> Vec<Decimal> {
    let mut known: BTreeMap<Period, Sold<'_>> = BTreeMap::new();
    let mut of = |node: &Node| {
        let earlier = year_before(node.period);
        let sales = known.entry(earlier).or_insert_with(|| sold(ledger, Some(ledger.calendar.span(earlier))));
        sales.of(&node.owner).value().max(Decimal::ZERO)
    };
    nodes.iter().map(&mut of).collect()
}

fn works_for(ledger: &Ledger, member: MemberIx, owner: &TargetOwner, month: Month) -> bool {
    let person = &ledger.members[member as usize];
    let post = ledger.post_on(member, month.span().first.max(person.hired_on));
    post.role != Role::Manager
        && match owner {
            TargetOwner::Company => true,
            TargetOwner::Member(no) => person.employee_no == *no,
            TargetOwner::Team(team) => post.team == team,
            TargetOwner::Region(region) => post.region == region,
            TargetOwner::ProductLine(_) => false,
        }
}

fn month_capacity(ledger: &Ledger, member: MemberIx, month: Month, ramp: &[Ratio]) -> Decimal {
    let person = &ledger.members[member as usize];
    let hired = Month::of(person.hired_on);
    let is_gone = |first: NaiveDate| person.active_to.is_some_and(|last| last < first);
    if month < hired || is_gone(month.span().first) {
        return Decimal::ZERO;
    }
    let served = (month.year - hired.year) * 12 + month.month as i32 - hired.month as i32;
    usize::try_from(served).ok().and_then(|served| ramp.get(served)).map_or(Decimal::ONE, |step| step.value())
}
