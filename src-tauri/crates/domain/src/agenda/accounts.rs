//! Accounts that need another hand: core customers without a senior, and dead accounts for clean-up.

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::due::{is_contact, is_silent};
use crate::facts::{ChurnReason, CustomerIx, Dealings, Ledger, MemberIx, Role};
use crate::people;
use crate::plan::Plan;
use crate::tiering::{Tier, Tiering};

/// A core customer that is owned by somebody who is not a senior.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Violation {
    /// Whom.
    pub customer: CustomerIx,
    /// Who owns it.
    pub owner: MemberIx,
}

/// An account without order and contact for long, or of a company that closed down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeadAccount {
    /// Whom.
    pub customer: CustomerIx,
    /// Its last positive order.
    pub last_order_on: Option<NaiveDate>,
    /// When somebody was last in touch.
    pub last_contact_on: Option<NaiveDate>,
    /// Whether the recorded reason is that it closed down.
    pub is_closed_down: bool,
}

/// Core customers whose owner is not a senior as of a date.
pub fn owner_violations(ledger: &Ledger, plan: &Plan, now: &Tiering, as_of: NaiveDate) -> Vec<Violation> {
    let is_senior: Vec<bool> =
        ledger.members.iter().map(|member| people::seniority(member, &plan.people, as_of).is_senior).collect();
    now.members(Tier::Core)
        .filter_map(|customer| {
            let owner = ledger.customers[customer as usize].owner?;
            (!is_senior[owner as usize]).then_some(Violation { customer, owner })
        })
        .collect()
}

/// Whether the member may own core customers: here, selling, and a senior.
pub fn can_own_core(ledger: &Ledger, plan: &Plan, member: MemberIx, as_of: NaiveDate) -> bool {
    let member = &ledger.members[member as usize];
    member.role != Role::Manager
        && people::is_active(member, as_of)
        && people::seniority(member, &plan.people, as_of).is_senior
}

/// Who may own core customers, with how many each owns; the fittest for a region first: those of the region, then those
/// with the fewest core customers.
pub fn fittest_seniors(
    ledger: &Ledger,
    plan: &Plan,
    now: &Tiering,
    as_of: NaiveDate,
    region: &str,
) -> Vec<(MemberIx, usize)> {
    let mut owned = vec![0_usize; ledger.members.len()];
    for owner in now.members(Tier::Core).filter_map(|customer| ledger.customers[customer as usize].owner) {
        owned[owner as usize] += 1;
    }
    let mut found: Vec<(MemberIx, usize)> = (0..ledger.members.len() as MemberIx)
        .filter(|member| can_own_core(ledger, plan, *member, as_of))
        .map(|member| (member, owned[member as usize]))
        .collect();
    found.sort_by_key(|(member, core)| {
        let person = &ledger.members[*member as usize];
        (Reverse(!region.is_empty() && person.region == region), *core, person.employee_no.as_str())
    });
    found
}

/// Accounts offered for clean-up: known to have ordered or spoken with us, and neither for the plan's days; and those
/// that closed down, unless they buy again. Oldest first.
pub fn dead_accounts(
    ledger: &Ledger,
    dealings: &Dealings,
    plan: &Plan,
    now: &Tiering,
    as_of: NaiveDate,
) -> Vec<DeadAccount> {
    let mut found: Vec<DeadAccount> = (0..ledger.customers.len() as CustomerIx)
        .filter_map(|customer| {
            let days = now.recency.rows[customer as usize].recency_days;
            let last_order_on = days.map(|days| as_of - chrono::Days::new(u64::from(days)));
            let last_contact_on = dealings.activities.last_of(customer, as_of, is_contact).map(|done| done.on);
            let reason = ledger.customers[customer as usize].churn_reason;
            let is_buying = matches!(now.tier(customer), Some(Tier::Core | Tier::Potential | Tier::General));
            let is_closed_down = reason == Some(ChurnReason::ClosedDown) && !is_buying;
            let is_silent = is_silent(last_order_on, last_contact_on, &plan.tiers.playbook, as_of);
            (is_silent || is_closed_down).then_some(DeadAccount {
                customer,
                last_order_on,
                last_contact_on,
                is_closed_down,
            })
        })
        .collect();
    found.sort_by_key(|account| (account.last_order_on.max(account.last_contact_on), account.customer));
    found
}
