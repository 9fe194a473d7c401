//! Metrics as figures and rows: each in its unit, before, last quarter, now, against its target.

use domain::base::Ratio;
use domain::metrics::{Metric, MetricKind, MetricRow, MetricUnit};
use rust_decimal::Decimal;

use super::{Cell, Column, Fact, Table};
use crate::charts::{metric_value, state_key, state_tone, target_text};
use crate::ctx::Ctx;
use crate::tables::Value;
use crate::wire::ColumnKind;

/// A metric's value in its unit; nothing without data.
pub(crate) fn metric_cell(ctx: &Ctx<'_>, metric: &Metric, value: Option<Decimal>) -> Cell {
    let Some(value) = value else { return Cell::empty() };
    let typed = match metric.unit {
        MetricUnit::Money => Value::Money(ctx.words.currency().round(value)),
        MetricUnit::Ratio => return Cell::ratio(Ratio::new(value)),
        MetricUnit::Days | MetricUnit::Hours | MetricUnit::Score => Value::Number(value.round_dp(1), 1),
        MetricUnit::Count => Value::Number(value.round(), 0),
    };
    Cell::from(typed).shown(metric_value(&ctx.words, metric, value))
}

/// A metric's target with its direction ("≥ 60 %").
pub(crate) fn target_cell(ctx: &Ctx<'_>, metric: &Metric, target: Option<Decimal>) -> Cell {
    let Some(value) = target else { return Cell::empty() };
    let cell = match metric.unit {
        MetricUnit::Ratio => Cell::rate(Ratio::new(value)),
        _ => metric_cell(ctx, metric, target),
    };
    cell.shown(target_text(&ctx.words, metric, target))
}

/// How a metric stands: icon, colour and word; of one to be held, how far it is from its target. A metric that is only
/// watched has a figure and no target: nothing is said of its state.
pub(crate) fn state_cell(ctx: &Ctx<'_>, row: &MetricRow) -> Cell {
    if row.target.is_none() && row.actual.is_some() {
        return Cell::text(ctx.words.dash());
    }
    let cell = Cell::state(ctx.get(state_key(row.standing.state)), state_tone(row.standing.state));
    match (row.actual, row.target, row.standing.progress) {
        (Some(actual), Some(target), None) if row.metric.unit == MetricUnit::Ratio => {
            let points = Ratio::new(actual).points_above(Ratio::new(target)).round_dp(1);
            if points.is_zero() {
                return cell;
            }
            cell.soft(ctx.with("says-summary-points", &[("points", &ctx.words.points_change(points))]))
        }
        _ => cell,
    }
}

/// A metric as a named figure, with last quarter beside it.
pub(super) fn fact(ctx: &Ctx<'_>, row: &MetricRow) -> Fact {
    let Cell { value, shown, .. } = metric_cell(ctx, row.metric, row.actual);
    let last = row.baseline.map(|last| metric_value(&ctx.words, row.metric, last));
    let note = last.map(|last| ctx.with("says-leads-last-quarter", &[("value", &last)])).unwrap_or_default();
    Fact { label: ctx.words.metric(row.metric.id), shown, note, ..Fact::new(ctx, "base-metric", value) }
}

/// The metrics with data among these, as figures.
pub(super) fn facts(ctx: &Ctx<'_>, rows: &[MetricRow], ids: &[&str]) -> Vec<Fact> {
    let known = ids.iter().filter_map(|id| row_of(rows, id)).filter(|row| row.actual.is_some());
    known.map(|row| fact(ctx, row)).collect()
}

pub(crate) fn row_of<'a>(rows: &'a [MetricRow], id: &str) -> Option<&'a MetricRow> {
    rows.iter().find(|row| row.metric.id == id)
}

/// A metric's actual figure as text; none without data.
pub(super) fn actual_text(ctx: &Ctx<'_>, rows: &[MetricRow], id: &str) -> Option<String> {
    row_of(rows, id).and_then(|row| row.actual.map(|actual| metric_value(&ctx.words, row.metric, actual)))
}

/// Whether a metric has any figure.
pub(super) fn has_data(row: &MetricRow) -> bool {
    row.actual.or(row.baseline).or(row.before).is_some()
}

/// Place of the progress among the columns of [`table`] with progress.
pub(super) const PROGRESS: usize = 5;

/// Metrics as rows. Where any has a figure of two quarters ago there is a column for it; `has_progress` has one for the way
/// from last quarter to the target instead.
pub(super) fn table(ctx: &Ctx<'_>, id: &'static str, rows: &[&MetricRow], has_progress: bool) -> Table {
    let has_before = !has_progress && rows.iter().any(|row| row.before.is_some());
    let figure = |label: &str| Column::new(ctx, label, ColumnKind::Number);
    let mut columns = vec![
        Column::new(ctx, "base-metric", ColumnKind::Text).wide(1),
        Column::new(ctx, "says-summary-col-unit", ColumnKind::Text).sheet_only(),
    ];
    columns.extend(has_before.then(|| figure("base-before")));
    columns.extend([figure("base-last_quarter"), figure("base-now").strong(), figure("base-target")]);
    columns.extend(has_progress.then(|| Column::new(ctx, "base-progress", ColumnKind::Ratio)));
    columns.push(Column::new(ctx, "base-state", ColumnKind::Choice));
    let row = |row: &&MetricRow| {
        let mut cells = vec![Cell::text(ctx.words.metric(row.metric.id)), Cell::text(unit(ctx, row.metric))];
        cells.extend(has_before.then(|| metric_cell(ctx, row.metric, row.before)));
        cells.push(metric_cell(ctx, row.metric, row.baseline));
        cells.push(metric_cell(ctx, row.metric, row.actual));
        cells.push(target_cell(ctx, row.metric, row.target));
        cells.extend(has_progress.then(|| Cell::ratio(row.standing.progress)));
        cells.push(state_cell(ctx, row));
        cells
    };
    let rows = rows.iter().map(row).collect();
    Table { id, title: String::new(), columns, rows, total: None, note: String::new() }
}

fn unit(ctx: &Ctx<'_>, metric: &Metric) -> String {
    let unit = match metric.unit {
        MetricUnit::Money => return ctx.words.currency().code().to_owned(),
        MetricUnit::Ratio => "ratio",
        MetricUnit::Days => "days",
        MetricUnit::Hours => "hours",
        MetricUnit::Count => "count",
        MetricUnit::Score => "score",
    };
    ctx.get(&format!("base-unit-{unit}"))
}

/// How many metrics are better and worse than last quarter. Sums of a running quarter are not compared with a whole one.
pub(super) fn compared(rows: &[&MetricRow], is_over: bool) -> (usize, usize, usize) {
    let comparable = rows.iter().filter(|row| is_over || row.metric.kind == MetricKind::Level);
    let pairs: Vec<(bool, Decimal, Decimal)> =
        comparable.filter_map(|row| Some((row.metric.is_higher_better, row.baseline?, row.actual?))).collect();
    let better = |(is_higher_better, last, now): &&(bool, Decimal, Decimal)| {
        if *is_higher_better { now > last } else { now < last }
    };
    let better = pairs.iter().filter(better).count();
    let same = pairs.iter().filter(|(_, last, now)| now == last).count();
    (pairs.len(), better, pairs.len() - better - same)
}
