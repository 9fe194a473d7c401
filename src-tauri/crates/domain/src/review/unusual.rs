//! Statements that are worth a second look before they are paid: base commission far from what the member usually earns.
//!
//! Far is no proof of a fault: a big order does it, too. The rule says what is unusual and beside what; whether it is right
//! is for a person to say.

use chrono::NaiveDate;

use crate::base::{Money, Month, Period};
use crate::facts::{Ledger, LineKind, MemberIx};
use crate::incentives::{Payroll, Statement};

/// Earlier months that are needed to say what is usual.
const MONTHS_LEAST: usize = 3;
/// How many times the usual amount is unusual; a part as small is, too.
const TIMES: u8 = 3;

/// A month's base commission that is far from the member's earlier ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unusual {
    /// Whose.
    pub member: MemberIx,
    /// The month.
    pub month: Month,
    /// What the month pays.
    pub amount: Money,
    /// The middle one of the member's earlier months.
    pub usual: Money,
}

/// The months that are over on a date and pay a member at least three times, or at most a third of, the median of their
/// earlier months; at least three of these are needed. `payrolls` are those of consecutive quarters, first to last, and the
/// last one is looked at. Months before the member's first pay, and after their last day, say nothing.
pub fn unusual(ledger: &Ledger, payrolls: &[&Payroll], as_of: NaiveDate) -> Vec<Unusual> {
    let Some(last) = payrolls.last() else { return Vec::new() };
    let looked_at = ledger.calendar.months(last.quarter);
    let mut found: Vec<Unusual> = last
        .statements
        .iter()
        .flat_map(|statement| {
            let months = months_of(ledger, payrolls, statement.member, as_of);
            far_months(statement.member, &months).into_iter().filter(|far| looked_at.contains(&far.month))
        })
        .collect();
    found.sort_by_key(|far| (far.month, far.member));
    found
}

/// What each month that is over paid a member as base commission, from the first that paid any.
fn months_of(ledger: &Ledger, payrolls: &[&Payroll], member: MemberIx, as_of: NaiveDate) -> Vec<(Month, Money)> {
    let left_on = ledger.members[member as usize].active_to;
    let mut months = Vec::new();
    for payroll in payrolls {
        let statement = payroll.of(member);
        for month in ledger.calendar.months(payroll.quarter) {
            let is_over = month.span().last <= as_of && left_on.is_none_or(|left_on| month.span().last <= left_on);
            let paid = statement.map_or(ledger.currency.zero(), |statement| base_in(ledger, statement, month));
            if is_over && !(months.is_empty() && paid.is_zero()) {
                months.push((month, paid));
            }
        }
    }
    months
}

fn base_in(ledger: &Ledger, statement: &Statement, month: Month) -> Money {
    let of_month = |line: &&crate::incentives::Line| line.kind == LineKind::Base && line.period == Period::Month(month);
    statement.lines.iter().filter(of_month).fold(ledger.currency.zero(), |sum, line| sum + line.amount)
}

fn far_months(member: MemberIx, months: &[(Month, Money)]) -> Vec<Unusual> {
    let mut found = Vec::new();
    for (place, (month, amount)) in months.iter().enumerate().skip(MONTHS_LEAST) {
        let mut earlier: Vec<Money> = months[..place].iter().map(|(_, amount)| *amount).collect();
        earlier.sort();
        let usual = earlier[earlier.len() / 2];
        if is_far(*amount, usual) {
            found.push(Unusual { member, month: *month, amount: *amount, usual });
        }
    }
    found
}

fn is_far(amount: Money, usual: Money) -> bool {
    let times = rust_decimal::Decimal::from(TIMES);
    let (amount, usual) = (amount.value(), usual.value());
    usual.is_sign_positive() && !usual.is_zero() && (amount >= usual * times || amount * times <= usual)
}
