//! Targets: what is asked of whom, how it is shared out, where it should stand today and where it will end (section 1).

mod change;
mod consent;
mod decompose;
mod deviation;
mod ground;
mod next;
mod outlook;
mod progress;
mod sold;
#[cfg(test)]
mod tests;
mod tree;
mod weights;

pub use change::{Change, Refusal, Share, Step, begin, change, with_steps};
pub use consent::{Standing, standing};
pub use decompose::{Part, decompose};
pub use deviation::{Deviation, Deviations, Dimension, Of, deviations};
pub use ground::{End, Ground, Range, YearGround, year_ground};
pub use next::{NextSales, NextShare, next_members, next_sales};
pub use outlook::{Outlook, open_proposals, outlook};
pub use progress::{Progress, pace, progress, run_rate};
pub use sold::{Sold, sold};
pub use tree::{Axis, Node, eligible, owners, team_at_end, team_gaps, year_target};
pub use weights::{Method, WEIGHT_DIGITS, WEIGHT_MAX, capacity, weights, year_before};

use crate::base::{Money, Period, Quarter};
use crate::facts::{Ledger, MemberIx, TargetOwner};

/// The target of an owner in a period, when one is set.
pub fn target_of(ledger: &Ledger, owner: &TargetOwner, period: Period) -> Option<Money> {
    ledger.targets.iter().find(|target| target.period == period && target.owner == *owner).map(|target| target.amount)
}

/// An owner's target of a quarter: the quarter's own, else the sum of its three months when all are set.
pub fn quarter_target(ledger: &Ledger, owner: &TargetOwner, quarter: Quarter) -> Option<Money> {
    target_of(ledger, owner, Period::Quarter(quarter)).or_else(|| {
        let months = ledger.calendar.months(quarter);
        months.iter().map(|month| target_of(ledger, owner, Period::Month(*month))).sum::<Option<Money>>()
    })
}

/// A member's target of a quarter.
pub fn member_target(ledger: &Ledger, member: MemberIx, quarter: Quarter) -> Option<Money> {
    let owner = TargetOwner::Member(ledger.members[member as usize].employee_no.clone());
    quarter_target(ledger, &owner, quarter)
}

/// The company's target of a quarter: its own, else the sum of the members' targets when there are any, else last
/// quarter's sales with the plan's growth; none without sales last quarter.
pub fn company_target(ledger: &Ledger, plan: &crate::plan::Plan, quarter: Quarter) -> Option<Money> {
    quarter_target(ledger, &TargetOwner::Company, quarter)
        .or_else(|| {
            let members: Vec<Money> =
                (0..ledger.members.len() as u32).filter_map(|member| member_target(ledger, member, quarter)).collect();
            (!members.is_empty()).then(|| members.into_iter().sum())
        })
        .or_else(|| {
            let last = ledger.sales_in(ledger.calendar.quarter_span(quarter.plus(-1)));
            let grown = crate::base::Ratio::new(rust_decimal::Decimal::ONE + plan.targets.growth.value());
            (last.value() > rust_decimal::Decimal::ZERO).then(|| last.at_rate(grown))
        })
}
