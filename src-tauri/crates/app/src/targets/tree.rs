//! The tree of a fiscal year's targets: year, quarters, months of the company, then the quarter's owners.

use std::collections::BTreeMap;

use domain::base::{Money, Period};
use domain::facts::{Ledger, TargetOwner};
use domain::plan::SalesBasis;
use domain::targets::target_of;

use super::{attainment_tone, owner_label};
use crate::ctx::{Ctx, Scope};
use crate::wire::{Axis, TargetRow};

/// Rows of the page: the company through the year, then owners by the axis in the quarter.
pub(super) fn rows(
    ctx: &Ctx<'_>,
    scope: &Scope,
    by: Axis,
    versions: &BTreeMap<(TargetOwner, Period), u32>,
) -> Vec<TargetRow> {
    let calendar = scope.ledger().calendar;
    let year = Period::Year(scope.quarter.year);
    let row = |owner: &TargetOwner, period: Period, depth: u32, parent: Option<Period>, axes: Vec<Axis>| {
        node(ctx, scope, versions, NodeAt { owner, period, depth, parent, axes })
    };
    let company = TargetOwner::Company;
    let mut found = vec![row(&company, year, 0, None, vec![Axis::Time])];
    for quarter in calendar.quarters(scope.quarter.year) {
        let period = Period::Quarter(quarter);
        let axes = vec![Axis::Time, Axis::Member, Axis::Team, Axis::ProductLine, Axis::Region];
        found.push(row(&company, period, 1, Some(year), axes));
        if quarter == scope.quarter {
            for month in calendar.months(quarter) {
                found.push(row(&company, Period::Month(month), 2, Some(period), Vec::new()));
            }
        }
    }
    if by != Axis::Time {
        for owner in owners(scope.ledger(), by) {
            found.push(row(&owner, scope.period(), 1, None, vec![Axis::Time]));
            for month in calendar.months(scope.quarter) {
                if target_of(scope.ledger(), &owner, Period::Month(month)).is_some() {
                    found.push(row(&owner, Period::Month(month), 2, Some(scope.period()), Vec::new()));
                }
            }
        }
    }
    found
}

/// Everybody a quarter can be shared over on an axis, in the order of the page.
pub(crate) fn owners(ledger: &Ledger, by: Axis) -> Vec<TargetOwner> {
    let distinct = |names: Vec<&String>, owner: fn(String) -> TargetOwner| {
        let mut names: Vec<String> = names.into_iter().filter(|name| !name.is_empty()).cloned().collect();
        names.sort_unstable();
        names.dedup();
        names.into_iter().map(owner).collect()
    };
    match by {
        Axis::Time => vec![TargetOwner::Company],
        Axis::Member => ledger
            .members
            .iter()
            .filter(|member| member.role != domain::facts::Role::Manager)
            .map(|member| TargetOwner::Member(member.employee_no.clone()))
            .collect(),
        Axis::Team => distinct(ledger.members.iter().map(|member| &member.team).collect(), TargetOwner::Team),
        Axis::ProductLine => distinct(ledger.product_lines.iter().collect(), TargetOwner::ProductLine),
        Axis::Region => distinct(ledger.regions.iter().collect(), TargetOwner::Region),
    }
}

/// Sales of an owner in a period up to the scope's date.
pub(crate) fn actual(scope: &Scope, owner: &TargetOwner, period: Period) -> Money {
    let ledger = scope.ledger();
    let Some(span) = ledger.calendar.span(period).until(scope.as_of) else { return ledger.currency.zero() };
    let counts = |order: &&domain::facts::Order| match owner {
        TargetOwner::ProductLine(name) => ledger.product_lines[order.product_line as usize] == *name,
        TargetOwner::Region(name) => ledger.regions[order.region as usize] == *name,
        _ => true,
    };
    let minor: i64 = match owner {
        TargetOwner::Member(_) | TargetOwner::Team(_) => {
            let credited = domain::incentives::credited_sales(ledger, SalesBasis::Invoiced, Some(span));
            let is_theirs = |index: usize| match owner {
                TargetOwner::Member(no) => ledger.members[index].employee_no == *no,
                TargetOwner::Team(team) => ledger.members[index].team == *team,
                _ => false,
            };
            credited.iter().enumerate().filter(|(index, _)| is_theirs(*index)).map(|(_, minor)| minor).sum()
        }
        _ => ledger.orders_in(span).filter(counts).map(|order| order.amount_minor).sum(),
    };
    ledger.currency.minor(minor)
}

struct NodeAt<'a> {
    owner: &'a TargetOwner,
    period: Period,
    depth: u32,
    parent: Option<Period>,
    axes: Vec<Axis>,
}

fn node(ctx: &Ctx<'_>, scope: &Scope, versions: &BTreeMap<(TargetOwner, Period), u32>, at: NodeAt<'_>) -> TargetRow {
    let ledger = scope.ledger();
    let set = ledger.targets.iter().find(|target| target.period == at.period && target.owner == *at.owner);
    let amount = set.map(|target| target.amount);
    let actual = actual(scope, at.owner, at.period);
    let whole = match at.parent {
        Some(parent) => target_of(ledger, at.owner, parent),
        None if *at.owner != TargetOwner::Company => target_of(ledger, &TargetOwner::Company, at.period),
        None => None,
    };
    let ratio = amount.and_then(|amount| actual.over(amount));
    let is_over = ledger.calendar.span(at.period).last <= scope.as_of;
    let last_year = Period::Quarter(super::quarter_of(scope, at.period).plus(-4));
    let dash = || ctx.words.dash();
    let is_same_kind = matches!(at.period, Period::Quarter(_)) && *at.owner == TargetOwner::Company;
    TargetRow {
        label: match at.owner {
            owner if at.depth == 1 && *owner != TargetOwner::Company => owner_label(ctx, scope, owner),
            _ => ctx.words.period(at.period),
        },
        amount,
        amount_text: amount.map_or_else(dash, |amount| ctx.words.amount(amount)),
        is_pinned: set.is_some_and(|target| target.is_pinned),
        share: amount
            .zip(whole)
            .and_then(|(amount, whole)| amount.over(whole))
            .map_or_else(dash, |share| ctx.words.ratio(share)),
        actual: ctx.words.amount(actual),
        attainment: ratio.map_or_else(dash, |ratio| ctx.words.ratio(ratio)),
        last_year: if is_same_kind {
            ctx.words.amount(ledger.sales_in(ledger.calendar.span(last_year)))
        } else {
            dash()
        },
        tone: if is_over { attainment_tone(scope, ratio) } else { None },
        versions: versions.get(&(at.owner.clone(), at.period)).copied().unwrap_or(0),
        period: at.period,
        owner: at.owner.clone(),
        depth: at.depth,
        axes: at.axes,
    }
}
