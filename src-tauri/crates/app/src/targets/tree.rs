//! The tree of a fiscal year's targets: year, quarters, months of the company, then the quarter's owners.

use std::collections::BTreeMap;

use domain::base::Period;
use domain::facts::TargetOwner;
use domain::targets::{Axis, Node, owners, target_of, year_before};

use super::sales::Sales;
use super::{attainment_tone, owner_label};
use crate::ctx::{Ctx, Scope};
use crate::wire::TargetRow;

/// How often each target was changed.
pub(super) type Versions = BTreeMap<(TargetOwner, Period), u32>;

/// Rows of the page: the company through the year, then owners by the axis in the quarter.
pub(super) fn rows(ctx: &Ctx<'_>, scope: &Scope, by: Axis, versions: &Versions) -> Vec<TargetRow> {
    let calendar = scope.ledger().calendar;
    let tree = Tree { ctx, scope, versions, sales: Sales::of_scope(scope) };
    let year = Period::Year(scope.quarter.year);
    let mut found = vec![tree.row(&TargetOwner::Company, year, 0, None)];
    for quarter in calendar.quarters(scope.quarter.year) {
        let period = Period::Quarter(quarter);
        found.push(tree.row(&TargetOwner::Company, period, 1, Some(year)));
        if quarter == scope.quarter {
            let months = calendar.months(quarter).map(Period::Month);
            found.extend(months.map(|month| tree.row(&TargetOwner::Company, month, 2, Some(period))));
        }
    }
    if by != Axis::Time {
        for owner in owners(scope.ledger(), by, scope.period()) {
            found.push(tree.row(&owner, scope.period(), 1, None));
            let months = calendar.months(scope.quarter).map(Period::Month).into_iter();
            let set = months.filter(|month| target_of(scope.ledger(), &owner, *month).is_some());
            found.extend(set.map(|month| tree.row(&owner, month, 2, Some(scope.period()))));
        }
    }
    found
}

struct Tree<'a, 'c> {
    ctx: &'a Ctx<'c>,
    scope: &'a Scope,
    versions: &'a Versions,
    sales: Sales<'a>,
}

impl Tree<'_, '_> {
    fn row(&self, owner: &TargetOwner, period: Period, depth: u32, parent: Option<Period>) -> TargetRow {
        let (ctx, scope) = (self.ctx, self.scope);
        let ledger = scope.ledger();
        let set = ledger.targets.iter().find(|target| target.period == period && target.owner == *owner);
        let amount = set.map(|target| target.amount);
        let actual = self.sales.of(owner, period);
        let whole = match parent {
            Some(parent) => target_of(ledger, owner, parent),
            None if *owner != TargetOwner::Company => target_of(ledger, &TargetOwner::Company, period),
            None => None,
        };
        let ratio = amount.and_then(|amount| actual.over(amount));
        let is_over = ledger.calendar.span(period).last <= scope.as_of;
        let dash = || ctx.words.dash();
        let shown = |ratio: Option<domain::base::Ratio>| ratio.map_or_else(dash, |ratio| ctx.words.ratio(ratio));
        TargetRow {
            label: match owner {
                owner if depth == 1 && *owner != TargetOwner::Company => owner_label(ctx, scope, owner),
                _ => ctx.words.period(period),
            },
            amount,
            amount_text: amount.map_or_else(dash, |amount| ctx.words.amount(amount)),
            is_pinned: set.is_some_and(|target| target.is_pinned),
            share: shown(amount.zip(whole).and_then(|(amount, whole)| amount.over(whole))),
            actual: ctx.words.amount(actual),
            attainment: shown(ratio),
            last_year: self.last_year(owner, period),
            tone: if is_over { attainment_tone(scope, ratio) } else { None },
            versions: self.versions.get(&(owner.clone(), period)).copied().unwrap_or(0),
            axes: Node { period, owner: owner.clone() }.axes(),
            period,
            owner: owner.clone(),
            depth,
        }
    }

    /// Sales of the whole period a year earlier; a dash where the orders do not reach back to it.
    fn last_year(&self, owner: &TargetOwner, period: Period) -> String {
        let ledger = self.scope.ledger();
        let earlier = year_before(period);
        let is_known = ledger.first_order_on().is_some_and(|first| first <= ledger.calendar.span(earlier).last);
        if is_known { self.ctx.words.amount(self.sales.of(owner, earlier)) } else { self.ctx.words.dash() }
    }
}
