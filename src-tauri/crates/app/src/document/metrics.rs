//! Every metric with data: two quarters ago, last quarter, now, target.

use domain::metrics::MetricRow;

use super::{Part, Section, Table, measured};
use crate::charts;
use crate::ctx::{Ctx, Scope};
use crate::overview::metric_rows;

pub(super) fn section(ctx: &Ctx<'_>, scope: &Scope) -> Option<Section> {
    let rows = metric_rows(scope);
    let known: Vec<&MetricRow> = rows.iter().filter(|row| measured::has_data(row)).collect();
    if known.is_empty() {
        return None;
    }
    let finding = finding(ctx, scope, &known);
    // Drawn is what has somewhere to go: without a target a row of the chart shows nothing that the table does not.
    let is_drawn = |row: &&MetricRow| !row.metric.is_smart && row.actual.is_some() && row.target.is_some();
    let process: Vec<MetricRow> = rows.iter().filter(is_drawn).cloned().collect();
    let title = ctx.get("says-summary-process");
    let chart = (!process.is_empty()).then(|| {
        let spec = charts::dumbbell(&ctx.words, "process-metrics", &title, &finding, &process);
        Part::Chart { spec, sheet: None }
    });
    let note = if scope.is_over() { String::new() } else { ctx.get("says-summary-metrics-flows") };
    let table = Table { note, ..measured::table(ctx, "metrics", &known, false) };
    let section = Section::new("metrics", ctx.get("says-summary-section-metrics"), finding);
    Some(section.and(Part::Table(table)).and_all(chart))
}

fn finding(ctx: &Ctx<'_>, scope: &Scope, known: &[&MetricRow]) -> String {
    let (compared, better, worse) = measured::compared(known, scope.is_over());
    if compared == 0 {
        return ctx.words.counted("says-summary-metrics-new", known.len(), &[]);
    }
    let (better, worse) = (ctx.words.count(better), ctx.words.count(worse));
    ctx.words.counted("says-summary-metrics", compared, &[("better", &better), ("worse", &worse)])
}
