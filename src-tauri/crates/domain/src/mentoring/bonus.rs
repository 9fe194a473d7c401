//! The excellent mentor: more than the plan's share of their mentees reach the pass line (section 7).
//!
//! This is the condition with its evidence and what it would pay; the payroll does not pay it yet.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::pairs::span;
use crate::base::{Money, Quarter, Ratio};
use crate::facts::{Ledger, MemberIx, Personnel};
use crate::plan::Plan;
use crate::targets::member_target;

/// A mentor's bonus of a quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bonus {
    /// Whose.
    pub mentor: MemberIx,
    /// Their mentees of the quarter who have a target in it, with whether their score reaches the pass line.
    pub mentees: Vec<(MemberIx, Option<bool>)>,
    /// Those who reach it.
    pub passing: usize,
    /// Those who reach it over all of them; none without any.
    pub measured: Option<Ratio>,
    /// What it must exceed.
    pub above: Ratio,
    /// Whether it does.
    pub is_reached: bool,
    /// The mentor's commission of the quarter's last month.
    pub commission: Money,
    /// What it pays; zero when it is not reached.
    pub amount: Money,
}

/// The bonus of everybody who was a mentor on some day of a quarter by a date, in the ledger's order. `passes` tells
/// whether a member's score of the quarter reaches the pass line, `commission` a member's commission of its last month.
pub fn bonus(
    ledger: &Ledger,
    personnel: &Personnel,
    plan: &Plan,
    quarter: Quarter,
    as_of: NaiveDate,
    passes: &dyn Fn(MemberIx) -> Option<bool>,
    commission: &dyn Fn(MemberIx) -> Money,
) -> Vec<Bonus> {
    let Some(days) = ledger.calendar.quarter_span(quarter).until(as_of) else { return Vec::new() };
    let mut taught: Vec<(MemberIx, MemberIx)> = personnel
        .pairs
        .iter()
        .filter(|pair| span(ledger, plan, pair).is_some_and(|span| span.first <= days.last && days.first <= span.last))
        .map(|pair| (pair.mentor, pair.mentee))
        .collect();
    taught.sort_unstable();
    taught.dedup();
    taught
        .chunk_by(|(one, _), (other, _)| one == other)
        .map(|of_mentor| {
            let mentees = of_mentor.iter().map(|(_, mentee)| *mentee);
            let with_target = mentees.filter(|mentee| member_target(ledger, *mentee, quarter).is_some());
            let mentees = with_target.map(|mentee| (mentee, passes(mentee))).collect();
            measured(ledger, plan, of_mentor[0].0, mentees, commission(of_mentor[0].0))
        })
        .collect()
}

fn measured(
    ledger: &Ledger,
    plan: &Plan,
    mentor: MemberIx,
    mentees: Vec<(MemberIx, Option<bool>)>,
    commission: Money,
) -> Bonus {
    let above = plan.incentives.mentor_above;
    let passing = mentees.iter().filter(|(_, passes)| *passes == Some(true)).count();
    // Compared without dividing: 9 of 10 is exactly 90 %, which is not more.
    let is_reached = !mentees.is_empty() && Decimal::from(passing) > Decimal::from(mentees.len()) * above.value();
    let zero = ledger.currency.zero();
    // Returns may outweigh the month's sales; a bonus takes nothing back.
    let amount = if is_reached { commission.at_rate(plan.incentives.mentor_rate).max(zero) } else { zero };
    let measured = Ratio::of_counts(passing, mentees.len());
    Bonus { mentor, mentees, passing, measured, above, is_reached, commission, amount }
}
