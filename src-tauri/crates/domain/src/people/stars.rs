//! Stars of a month: the best by sales attainment, ties sharing a place (section 5).

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::follow::ranks;
use crate::base::{Money, Month, Period, Ratio, allocate};
use crate::facts::{Ledger, MemberIx, TargetOwner};
use crate::incentives;
use crate::plan::Plan;
use crate::targets;

/// A star of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Star {
    /// Who.
    pub member: MemberIx,
    /// Place, from 1.
    pub rank: u32,
    /// Sales of the month.
    pub sales: Money,
    /// Target of the month.
    pub target: Money,
    /// Sales over target.
    pub attainment: Ratio,
}

/// A member's target of a month: its own, else the quarter's shared evenly over its three months.
pub fn month_target(ledger: &Ledger, member: MemberIx, month: Month) -> Option<Money> {
    let owner = TargetOwner::Member(ledger.members[member as usize].employee_no.clone());
    targets::target_of(ledger, &owner, Period::Month(month)).or_else(|| {
        let quarter = ledger.calendar.quarter_of_month(month);
        let whole = targets::target_of(ledger, &owner, Period::Quarter(quarter))?;
        let place = ledger.calendar.months(quarter).iter().position(|other| *other == month)?;
        let shares = allocate(whole.to_minor(), &[Decimal::ONE; 3]);
        Some(ledger.currency.minor(shares[place]))
    })
}

/// The stars of a month as of a date: as many places as the plan names, best first. Nobody without sales above zero or
/// without a target is one.
pub fn stars(ledger: &Ledger, plan: &Plan, month: Month, as_of: NaiveDate) -> Vec<Star> {
    let sales = incentives::credited_sales(ledger, plan.incentives.sales_basis, month.span().until(as_of));
    let mut found: Vec<Star> = (0_u32..)
        .zip(sales)
        .filter(|(_, minor)| *minor > 0)
        .filter_map(|(member, minor)| {
            let (sales, target) = (ledger.currency.minor(minor), month_target(ledger, member, month)?);
            Some(Star { member, rank: 0, sales, target, attainment: sales.over(target)? })
        })
        .collect();
    let ranks = ranks(found.iter().map(|star| Some(star.attainment)));
    for (star, rank) in found.iter_mut().zip(ranks) {
        star.rank = rank.unwrap_or(u32::MAX);
    }
    found.retain(|star| star.rank <= plan.people.monthly_stars);
    found.sort_by_key(|star| (star.rank, star.member));
    found
}
