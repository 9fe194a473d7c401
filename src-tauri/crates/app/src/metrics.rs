//! "Why this number?": how a metric was worked out, with its numbers and the rows behind it.

use domain::base::Ratio;
use domain::metrics::{self, Behind, MetricRow, MetricUnit, Snapshot, evidence};
use rust_decimal::Decimal;

use crate::charts;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::overview;
use crate::tables::RowsKey;
use crate::wire::{FigureView, MetricRequest, MetricView, RowsRef, TableId};

pub(crate) fn metric(ctx: &Ctx<'_>, request: MetricRequest) -> Result<MetricView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let known = metrics::metric(&request.metric).ok_or_else(|| ctx.not_found(&request.metric))?;
    let row = overview::metric_rows(&scope)
        .into_iter()
        .find(|row| row.metric.id == known.id)
        .ok_or_else(|| ctx.not_found(&request.metric))?;
    let snapshot = scope.snapshot();
    let behind = evidence(&snapshot, known.id);
    Ok(MetricView {
        title: ctx.words.metric(known.id),
        how: ctx.words.metric_rule(known.id).unwrap_or_default(),
        formula: row.actual.map(|actual| formula(ctx, &snapshot, &row, &behind, actual)),
        figures: figures(ctx, &row),
        rows: rows(ctx, &scope, known.id, &behind),
    })
}

fn figures(ctx: &Ctx<'_>, row: &MetricRow) -> Vec<FigureView> {
    let shown = |value: Option<Decimal>| value.map_or_else(|| ctx.words.dash(), |value| exact(ctx, row, value));
    let figure = |key: &str, value: String| FigureView {
        label: ctx.get(key),
        value,
        note: None,
        tone: None,
        rows: None,
        metric: None,
    };
    let state = FigureView {
        tone: Some(charts::state_tone(row.standing.state)),
        ..figure("base-state", ctx.get(charts::state_key(row.standing.state)))
    };
    vec![
        figure("base-before", shown(row.before)),
        figure("base-last_quarter", shown(row.baseline)),
        figure("base-now", shown(row.actual)),
        figure("base-target", charts::target_text(&ctx.words, row.metric, row.target)),
        figure("base-progress", row.standing.progress.map_or_else(|| ctx.words.dash(), |ratio| ctx.words.ratio(ratio))),
        state,
    ]
}

/// Money in full, everything else as on the page.
fn exact(ctx: &Ctx<'_>, row: &MetricRow, value: Decimal) -> String {
    match row.metric.unit {
        MetricUnit::Money => ctx.words.money(ctx.words.currency().round(value)),
        _ => charts::metric_value(&ctx.words, row.metric, value),
    }
}

fn formula(ctx: &Ctx<'_>, snapshot: &Snapshot<'_>, row: &MetricRow, behind: &Behind, actual: Decimal) -> String {
    let result = exact(ctx, row, actual);
    let divided = |part: String, whole: String| format!("{part} ÷ {whole} = {result}");
    match (behind, row.metric.unit) {
        (Behind::Orders { whole, .. }, MetricUnit::Money) => ctx.with(
            "says-formula-sum",
            &[("orders", &ctx.words.counted("base-count-order", whole.len(), &[])), ("result", &result)],
        ),
        (Behind::Orders { .. }, MetricUnit::Ratio) => {
            let (part, whole) = amounts(snapshot, row.metric.id, actual);
            divided(ctx.words.money(part), ctx.words.money(whole))
        }
        (Behind::Orders { part, .. }, _) => ctx.with(
            "says-formula-mean",
            &[("orders", &ctx.words.counted("base-count-order", part.len(), &[])), ("result", &result)],
        ),
        (Behind::Customers { part, whole }, MetricUnit::Ratio) => {
            divided(ctx.words.count(part.len()), ctx.words.counted("base-count-customer", whole.len(), &[]))
        }
        (Behind::Members { part, .. }, MetricUnit::Score) => ctx.with(
            "says-formula-mean",
            &[("orders", &ctx.words.counted("base-count-member", part.len(), &[])), ("result", &result)],
        ),
        // Marks are a share of the best mark, not of the answers that have one.
        (Behind::Answers { surveys, tickets }, _) => ctx.with(
            "says-formula-mean",
            &[
                ("orders", &ctx.words.counted("base-count-answer", surveys.len() + tickets.len(), &[])),
                ("result", &result),
            ],
        ),
        (Behind::Members { part, whole }, _) => {
            divided(ctx.words.count(part.len()), ctx.words.counted("base-count-member", whole.len(), &[]))
        }
        (Behind::Leads { part, whole } | Behind::Tickets { part, whole }, MetricUnit::Ratio) => {
            divided(ctx.words.count(part.len()), ctx.words.counted(counted(behind), whole.len(), &[]))
        }
        (Behind::Leads { part, .. } | Behind::Tickets { part, .. }, _) => ctx.with(
            "says-formula-mean",
            &[("orders", &ctx.words.counted(counted(behind), part.len(), &[])), ("result", &result)],
        ),
        _ => result,
    }
}

/// The amounts a share of sales divides.
fn amounts(snapshot: &Snapshot<'_>, id: &str, share: Decimal) -> (domain::base::Money, domain::base::Money) {
    let currency = snapshot.ledger.currency;
    let whole: i64 = snapshot.orders().map(|order| order.amount_minor).sum();
    let part: i64 = snapshot
        .orders()
        .map(|order| match id {
            "core_sales_share" if snapshot.now().is_core(order.customer) => order.amount_minor,
            "new_customer_sales_share" if snapshot.is_new(order.customer) => order.amount_minor,
            "collection_rate" if order.collected_on.is_none_or(|on| on <= snapshot.as_of) => order.collected_minor,
            _ => 0,
        })
        .sum();
    let (part, whole) = (currency.minor(part), currency.minor(whole));
    assert_eq!(part.over(whole).map(Ratio::value), Some(share), "the formula shows what was computed");
    (part, whole)
}

fn rows(ctx: &Ctx<'_>, scope: &Scope, id: &str, behind: &Behind) -> Vec<RowsRef> {
    let key = |is_whole: bool| {
        RowsKey::Metric { quarter: scope.quarter, as_of: scope.as_of, metric: id.to_owned(), is_whole }.to_string()
    };
    let (table, part, whole) = match behind {
        Behind::Orders { part, whole } => (TableId::Orders, part.len(), whole.len()),
        Behind::Customers { part, whole } => (TableId::Customers, part.len(), whole.len()),
        Behind::Members { part, whole } => (TableId::Members, part.len(), whole.len()),
        Behind::Leads { part, whole } => (TableId::Leads, part.len(), whole.len()),
        Behind::Tickets { part, whole } => (TableId::Tickets, part.len(), whole.len()),
        Behind::Activities { part, whole } => (TableId::Activities, part.len(), whole.len()),
        Behind::Answers { surveys, tickets } => return answers(ctx, key(true), surveys.len(), tickets.len()),
        Behind::Nothing => return Vec::new(),
    };
    let rows_ref = |is_whole: bool, count: usize| RowsRef {
        table,
        key: key(is_whole),
        title: ctx.with(
            if is_whole { "says-rows-whole" } else { "says-rows-part" },
            &[("rows", &ctx.words.counted(counted(behind), count, &[]))],
        ),
    };
    if part == whole { vec![rows_ref(true, whole)] } else { vec![rows_ref(false, part), rows_ref(true, whole)] }
}

/// Marks come from two places; each opens its own rows.
fn answers(ctx: &Ctx<'_>, key: String, surveys: usize, tickets: usize) -> Vec<RowsRef> {
    let rows = |table: TableId, counted: &str, count: usize| RowsRef {
        table,
        key: key.clone(),
        title: ctx.with("says-rows-whole", &[("rows", &ctx.words.counted(counted, count, &[]))]),
    };
    let mut found = Vec::new();
    if surveys > 0 {
        found.push(rows(TableId::Surveys, "base-count-answer", surveys));
    }
    if tickets > 0 {
        found.push(rows(TableId::Tickets, "base-count-ticket", tickets));
    }
    found
}

/// How the rows behind a figure are counted.
fn counted(behind: &Behind) -> &'static str {
    match behind {
        Behind::Orders { .. } => "base-count-order",
        Behind::Customers { .. } => "base-count-customer",
        Behind::Members { .. } => "base-count-member",
        Behind::Leads { .. } => "base-count-lead",
        Behind::Tickets { .. } => "base-count-ticket",
        Behind::Activities { .. } => "base-count-activity",
        Behind::Answers { .. } => "base-count-answer",
        Behind::Nothing => "base-count-row",
    }
}
