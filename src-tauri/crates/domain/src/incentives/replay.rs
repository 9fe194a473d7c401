//! Replay: what a quarter would pay under a changed plan, beside what it paid or pays now (section 7).
//!
//! Corrections are left out on both sides: they belong to what they correct. The difference has two parts that add up to
//! it: what the changed plan does, and what facts did that arrived after a close. An unchanged plan does exactly nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::closing::{amounts, paid_so_far};
use super::{LineKind, Payroll};
use crate::base::{Money, Period};
use crate::facts::{Accounts, Ledger, MemberIx};

/// A member's pay of a quarter before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Replayed {
    /// Whose.
    pub member: MemberIx,
    /// Paid where it is closed, else as worked out under the plan in force.
    pub before: Money,
    /// Worked out now under the plans it is paid under.
    pub unchanged: Money,
    /// Worked out now under the changed plan.
    pub changed: Money,
}

impl Replayed {
    /// After less before.
    pub fn difference(&self) -> Money {
        self.changed - self.before
    }

    /// What the changed plan does.
    pub fn of_plan(&self) -> Money {
        self.changed - self.unchanged
    }

    /// What facts did that arrived after a close.
    pub fn of_facts(&self) -> Money {
        self.unchanged - self.before
    }
}

/// What a quarter gives for each member, kind of line and period, each under the plan it is paid under: closed ones under
/// the plan frozen with their close, the others as in `live`. In minor units.
pub fn under_own_plans(
    ledger: &Ledger,
    accounts: &Accounts,
    live: &Payroll,
    recomputed: &mut dyn FnMut(&crate::facts::Close) -> Payroll,
) -> BTreeMap<(MemberIx, LineKind, Period), i64> {
    let mut found = amounts(live);
    for close in accounts.in_force() {
        let is_covered =
            |kind: LineKind, period: Period| super::closing::covers(&ledger.calendar, accounts, close, kind, period);
        if super::closing::quarter_of(&ledger.calendar, close.period) != Some(live.quarter) {
            continue;
        }
        found.retain(|(_, kind, period), _| !is_covered(*kind, *period));
        let under_it = amounts(&recomputed(close));
        found.extend(under_it.into_iter().filter(|((_, kind, period), _)| is_covered(*kind, *period)));
    }
    found
}

/// Everybody's pay of a quarter before and after. `unchanged` comes from [`under_own_plans`], `changed` is the payroll
/// under the changed plan, worked out from the facts.
pub fn replay(
    ledger: &Ledger,
    accounts: &Accounts,
    unchanged: &BTreeMap<(MemberIx, LineKind, Period), i64>,
    changed: &Payroll,
) -> Vec<Replayed> {
    let calendar = &ledger.calendar;
    let paid = paid_so_far(accounts);
    let is_covered = |kind: LineKind, period: Period| super::closing::payer(calendar, accounts, kind, period).is_some();
    let is_ours = |period: Period| super::closing::quarter_of(calendar, period) == Some(changed.quarter);
    let mut before: BTreeMap<MemberIx, i64> = BTreeMap::new();
    let add = |to: &mut BTreeMap<MemberIx, i64>, member: MemberIx, minor: i64| *to.entry(member).or_insert(0) += minor;
    for ((member, kind, period), minor) in unchanged.iter().filter(|((_, kind, period), _)| !is_covered(*kind, *period))
    {
        debug_assert!(is_ours(*period) && *kind != LineKind::Adjustment);
        add(&mut before, *member, *minor);
    }
    for ((member, kind, period), minor) in paid.iter().filter(|((_, kind, period), _)| is_covered(*kind, *period)) {
        if is_ours(*period) {
            debug_assert!(*kind != LineKind::Adjustment);
            add(&mut before, *member, *minor);
        }
    }
    let (mut now, mut after) = (BTreeMap::new(), BTreeMap::new());
    unchanged.iter().for_each(|((member, ..), minor)| add(&mut now, *member, *minor));
    amounts(changed).iter().for_each(|((member, ..), minor)| add(&mut after, *member, *minor));
    let members: BTreeSet<MemberIx> = before.keys().chain(now.keys()).chain(after.keys()).copied().collect();
    let statements = changed.statements.iter().map(|statement| statement.member);
    let members: BTreeSet<MemberIx> = members.into_iter().chain(statements).collect();
    let of = |sums: &BTreeMap<MemberIx, i64>, member: MemberIx| {
        ledger.currency.minor(sums.get(&member).copied().unwrap_or(0))
    };
    members
        .into_iter()
        .map(|member| Replayed {
            member,
            before: of(&before, member),
            unchanged: of(&now, member),
            changed: of(&after, member),
        })
        .collect()
}
