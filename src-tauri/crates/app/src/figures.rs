//! Figures for machines: what `quarterlift … --json` prints. The same figures as the pages, unformatted.

mod dealings;
mod incentives;
mod leads;
mod mentoring;
mod people;
mod targets;
mod training;

pub(crate) use dealings::{agenda, service};
pub(crate) use incentives::incentives;
pub(crate) use leads::leads;
pub(crate) use mentoring::mentoring;
pub(crate) use people::people;
pub(crate) use targets::targets;
pub(crate) use training::training;

use domain::metrics::{MetricRow, MetricUnit};
use domain::plan::with_changes;
use domain::tiering::{self, distribution, monetary};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::Value;

use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::overview::metric_rows;
use crate::tiers::pairs;
use crate::wire::{
    CustomerFigures, MetricFigures, MetricsFigures, MigrationFigures, PeriodRequest, TierFigures, TiersFigures,
    TiersFiguresRequest, TiersTotal,
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
