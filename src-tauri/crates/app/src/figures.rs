//! Figures for machines: what `quarterlift … --json` prints. The same figures as the pages, unformatted.

mod dealings;
mod leads;
mod mentoring;
mod people;
mod training;

pub(crate) use dealings::{agenda, service};
pub(crate) use leads::leads;
pub(crate) use mentoring::mentoring;
pub(crate) use people::people;
pub(crate) use training::training;

use std::collections::{BTreeMap, BTreeSet};

use domain::base::{Period, Quarter};
use domain::facts::TargetOwner;
use domain::incentives::LineKind;
use domain::metrics::{MetricRow, MetricUnit};
use domain::plan::with_changes;
use domain::targets::target_of;
use domain::tiering::{self, distribution, monetary};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::Value;

use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::incentives::payroll_of;
use crate::overview::metric_rows;
use crate::plan;
use crate::targets::{actual, owners, quarter_of};
use crate::tiers::pairs;
use crate::wire::{
    Axis, CustomerFigures, IncentivesFigures, IncentivesFiguresRequest, LineFigures, MetricFigures, MetricsFigures,
    MigrationFigures, PeriodRequest, StatementFigures, TargetFigures, TargetsFigures, TargetsFiguresRequest,
    TierFigures, TiersFigures, TiersFiguresRequest, TiersTotal,
};

pub(crate) fn tiers(ctx: &Ctx<'_>, request: TiersFiguresRequest) -> Result<TiersFigures, Failure> {
    let scope = ctx.scope(None, request.as_of)?;
    let plan =
        with_changes(scope.plan(), &pairs(&request.set)).map_err(|issues| Failure::invalid(&ctx.words, &issues))?;
    let as_of = request.as_of.unwrap_or(scope.as_of);
    let now = scope.facts.tiering(&plan.tiers, as_of);
    let spread = distribution(&now.recency, &now.places, &plan.tiers.shares, scope.ledger().currency);
    let migration = request.from.map(|from| {
        let earlier = scope.facts.tiering(&plan.tiers, from);
        let moves = tiering::migration(&earlier, &now, scope.ledger().currency).moves;
        moves
            .into_iter()
            .map(|step| MigrationFigures { from: step.from, to: step.to, customers: step.customers, sales: step.sales })
            .collect()
    });
    let customers = request.is_listed.then(|| {
        let rows = scope.ledger().customers.iter().zip(now.recency.rows.iter().zip(&now.places));
        rows.map(|(customer, (row, place))| CustomerFigures {
            code: customer.code.clone(),
            recency: row.recency_days,
            frequency: row.frequency,
            monetary: monetary(row, now.recency.market, plan.tiers.monetary_basis),
            tier: place.tier,
            gap: place.is_gap,
        })
        .collect()
    });
    let tiers = spread.tiers.into_iter().map(|total| TierFigures {
        tier: total.tier,
        customers: total.customers,
        sales: total.sales,
        customer_share: total.customer_share,
        sales_share: total.sales_share,
        plan_customer_share: total.plan_customer_share,
        plan_sales_share: total.plan_sales_share,
        gap: total.gap,
    });
    Ok(TiersFigures {
        as_of,
        total: TiersTotal { customers: spread.customers, sales: spread.sales },
        prospects: spread.prospects,
        tiers: tiers.collect(),
        migration,
        customers,
    })
}

pub(crate) fn metrics(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<MetricsFigures, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let metrics = metric_rows(&scope).iter().map(metric).collect();
    Ok(MetricsFigures { period: scope.quarter, as_of: scope.as_of, metrics })
}

fn metric(row: &MetricRow) -> MetricFigures {
    let value = |value: Option<Decimal>| match (value, row.metric.unit) {
        (None, _) => Value::Null,
        (Some(value), MetricUnit::Money) => Value::String(value.to_string()),
        (Some(value), MetricUnit::Count) => value.to_i64().map_or(Value::Null, Value::from),
        (Some(value), _) => value.to_f64().map_or(Value::Null, Value::from),
    };
    MetricFigures {
        id: row.metric.id.to_owned(),
        before: value(row.before),
        baseline: value(row.baseline),
        actual: value(row.actual),
        target: value(row.target),
        unit: row.metric.unit,
        progress: row.standing.progress,
        state: row.standing.state,
    }
}

pub(crate) fn targets(ctx: &Ctx<'_>, request: TargetsFiguresRequest) -> Result<TargetsFigures, Failure> {
    let scope = ctx.scope(None, request.as_of)?;
    let period = request.period.unwrap_or(Period::Year(scope.quarter.year));
    let scope = ctx.scope(Some(quarter_of(&scope, period)), request.as_of)?;
    let by = request.by.unwrap_or(Axis::Time);
    let mut found = company(&scope, period);
    if by != Axis::Time {
        let periods = parts(&scope, period);
        for owner in owners(scope.ledger(), by) {
            found.extend(
                periods.iter().map(|period| figures(&scope, &owner, *period)).filter(|row| row.target.is_some()),
            );
        }
    }
    Ok(TargetsFigures { period, as_of: scope.as_of, targets: found })
}

fn company(scope: &Scope, period: Period) -> Vec<TargetFigures> {
    parts(scope, period).into_iter().map(|part| figures(scope, &TargetOwner::Company, part)).collect()
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

fn figures(scope: &Scope, owner: &TargetOwner, period: Period) -> TargetFigures {
    let target = target_of(scope.ledger(), owner, period);
    let sold = actual(scope, owner, period);
    let set = scope.ledger().targets.iter().find(|target| target.period == period && target.owner == *owner);
    let name = match owner {
        TargetOwner::Company => String::new(),
        TargetOwner::Member(name)
        | TargetOwner::Team(name)
        | TargetOwner::ProductLine(name)
        | TargetOwner::Region(name) => name.clone(),
    };
    TargetFigures {
        period,
        owner_kind: crate::tables::owner_kind(owner).0.to_owned(),
        owner: name,
        target,
        actual: sold,
        attainment: target.and_then(|target| sold.over(target)),
        pinned: set.is_some_and(|target| target.is_pinned),
    }
}

pub(crate) fn incentives(ctx: &Ctx<'_>, request: IncentivesFiguresRequest) -> Result<IncentivesFigures, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let plan = match &request.plan {
        Some(path) => plan::read(ctx, path)?,
        None => scope.saved.plan.clone(),
    };
    let payroll = payroll_of(&scope, &plan);
    let wanted = match &request.member {
        Some(no) => Some(scope.ledger().member_by_no(no).ok_or_else(|| ctx.not_found(no))?),
        None => None,
    };
    let zero = scope.ledger().currency.zero();
    let mut shown = Vec::new();
    for statement in payroll.statements.iter().filter(|found| wanted.is_none_or(|member| found.member == member)) {
        // The quarter's lines stand on the same orders as its months: each is asked for once.
        let ids: BTreeSet<i64> = statement.lines.iter().flat_map(|line| line.order_ids.iter().copied()).collect();
        let ids: Vec<i64> = ids.into_iter().collect();
        let orders = ctx.read(|store| store.orders_by_ids(&ids))?;
        let names: BTreeMap<i64, String> = orders.into_iter().map(|order| (order.id, order.order_no)).collect();
        let lines = statement.lines.iter().map(|line| LineFigures {
            kind: line.kind,
            period: line.period,
            base: line.base,
            rate: line.rate,
            amount: line.amount,
            rows: line.order_ids.iter().filter_map(|id| names.get(id).cloned()).collect(),
        });
        let member = &scope.ledger().members[statement.member as usize];
        shown.push(StatementFigures {
            employee_no: member.employee_no.clone(),
            name: member.name.clone(),
            sales: statement.sales,
            target: statement.target,
            total: statement.total,
            lines: lines.collect(),
        });
    }
    let of_kind = |kind: LineKind| {
        let lines = shown.iter().flat_map(|statement| &statement.lines).filter(|line| line.kind == kind);
        lines.fold(zero, |sum, line| sum + line.amount)
    };
    let by_kind = payroll.by_kind.iter().map(|(kind, _)| (kind.as_str().to_owned(), of_kind(*kind))).collect();
    let total = shown.iter().fold(zero, |sum, statement| sum + statement.total);
    Ok(IncentivesFigures { period: scope.quarter, as_of: scope.as_of, total, by_kind, statements: shown })
}
