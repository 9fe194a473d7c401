//! Targets for machines: every node with what was sold, where it is going, and how the member stands to it.

use domain::base::{Period, Quarter};
use domain::facts::{MemberIx, TargetOwner, TargetProposal};
use domain::targets::{Axis, owners, run_rate, standing, target_of};

use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::targets::{Sales, by_proposals, proposal_of, quarter_of};
use crate::wire::{TargetFigures, TargetsFigures, TargetsFiguresRequest};

pub(crate) fn targets(ctx: &Ctx<'_>, request: TargetsFiguresRequest) -> Result<TargetsFigures, Failure> {
    let scope = ctx.scope(None, request.as_of)?;
    let period = request.period.unwrap_or(Period::Year(scope.quarter.year));
    let scope = ctx.scope(Some(quarter_of(&scope, period)), request.as_of)?;
    let by = request.by.unwrap_or(Axis::Time);
    let sales = Sales::of_scope(&scope);
    let periods = parts(&scope, period);
    let of = |owner: &TargetOwner, period: Period| figures(&scope, &sales, owner, period);
    let mut found: Vec<TargetFigures> = periods.iter().map(|period| of(&TargetOwner::Company, *period)).collect();
    if by != Axis::Time {
        for owner in owners(scope.ledger(), by, period) {
            found.extend(periods.iter().map(|period| of(&owner, *period)).filter(|row| row.target.is_some()));
        }
    }
    let is_quarter = matches!(period, Period::Quarter(_));
    let outlook = is_quarter.then(|| by_proposals(ctx, &scope)).and_then(|outlook| outlook.forecast);
    Ok(TargetsFigures { period, as_of: scope.as_of, targets: found, forecast_by_proposals: outlook })
}

/// The period, and the quarters and months in it.
fn parts(scope: &Scope, period: Period) -> Vec<Period> {
    let calendar = scope.ledger().calendar;
    let of_quarter =
        |quarter: Quarter| std::iter::once(Period::Quarter(quarter)).chain(calendar.months(quarter).map(Period::Month));
    match period {
        Period::Year(year) => {
            std::iter::once(period).chain(calendar.quarters(year).into_iter().flat_map(of_quarter)).collect()
        }
        Period::Quarter(quarter) => of_quarter(quarter).collect(),
        Period::Month(_) => vec![period],
    }
}

fn figures(scope: &Scope, sales: &Sales<'_>, owner: &TargetOwner, period: Period) -> TargetFigures {
    let ledger = scope.ledger();
    let target = target_of(ledger, owner, period);
    let sold = sales.of(owner, period);
    let set = ledger.targets.iter().find(|target| target.period == period && target.owner == *owner);
    let (member, name) = match owner {
        TargetOwner::Company => (None, String::new()),
        TargetOwner::Member(no) => (ledger.member_by_no(no), no.clone()),
        TargetOwner::Team(name) | TargetOwner::ProductLine(name) | TargetOwner::Region(name) => (None, name.clone()),
    };
    let asked = member.and_then(|member| proposal_of(scope, member, period));
    let money = |minor: i64| ledger.currency.minor(minor);
    TargetFigures {
        period,
        owner_kind: crate::tables::owner_kind(owner).0.to_owned(),
        owner: name,
        target,
        actual: sold,
        attainment: target.and_then(|target| sold.over(target)),
        pinned: set.is_some_and(|target| target.is_pinned),
        forecast: run_rate(ledger, ledger.calendar.span(period), scope.as_of, sold),
        consensus: consensus(member, asked, period, target.map(|target| target.to_minor())),
        proposed: asked.map(|asked| money(asked.amount_minor)),
        counter: asked.and_then(|asked| asked.counter_minor).map(money),
    }
}

/// How a member stands to a quarter's target; others are not asked.
fn consensus(
    member: Option<MemberIx>,
    asked: Option<&TargetProposal>,
    period: Period,
    target_minor: Option<i64>,
) -> Option<String> {
    let is_asked = member.is_some() && matches!(period, Period::Quarter(_));
    is_asked.then_some(target_minor)?.map(|minor| standing(asked, minor).as_str().to_owned())
}
