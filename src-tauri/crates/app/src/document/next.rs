//! What the next quarter takes over: what this quarter came to as its baselines, targets by the plan's rule, actions that are
//! still open (section 9). Lessons are the section's commentary.
//!
//! A quarter that still runs has not come to anything yet: its figures to the date are shown as what they are.

use domain::base::{Quarter, Ratio};
use domain::facts::Action;
use domain::metrics::{CATALOGUE, Metric};
use domain::plan::{MetricGoal, Plan, next_plan};
use domain::targets::{self, NextSales};
use rust_decimal::Decimal;

use super::actions::{state_label, who};
use super::measured::{metric_cell, target_cell};
use super::{Cell, Column, Fact, Part, Section, Table};
use crate::ctx::{Ctx, Scope};
use crate::wire::ColumnKind;

pub(super) fn section(ctx: &Ctx<'_>, scope: &Scope) -> Option<Section> {
    let next = scope.quarter.plus(1);
    let rows: Vec<Start> = starts(scope, next);
    let open = carried(scope, next);
    if rows.is_empty() && open.is_empty() {
        return None;
    }
    let finding = finding(ctx, scope, next, &rows, &open);
    let section = Section::new("next", ctx.get("says-summary-section-next"), finding);
    let section = section.and(Part::Facts(facts(ctx, scope, next)));
    Some(section.and_all(baseline_table(ctx, next, &rows)).and_all(action_table(ctx, scope, &open)))
}

/// Where a metric of the next quarter starts from, and where it should go.
struct Start {
    metric: &'static Metric,
    before: Option<Decimal>,
    baseline: Option<Decimal>,
    target: Option<Decimal>,
}

/// The plan the next quarter is measured under: its own where somebody saved one, else this one's.
fn plan_of(scope: &Scope, next: Quarter) -> &Plan {
    if scope.facts.own_version(next) > 0 { &scope.facts.plan(next).plan } else { scope.plan() }
}

/// What this quarter sold and what the next is asked for: as the start of the next quarter proposes it.
fn next_sales(scope: &Scope, plan: &Plan) -> NextSales {
    targets::next_sales(scope.ledger(), plan.targets.growth, scope.quarter, scope.as_of)
}

/// Every metric with a start or an aim. What was typed as a baseline for this quarter is not taken over; what the next
/// quarter's own plan has typed counts.
fn starts(scope: &Scope, next: Quarter) -> Vec<Start> {
    let plan = plan_of(scope, next);
    let goals = if scope.facts.own_version(next) > 0 { plan.metrics.clone() } else { next_plan(plan).metrics };
    let last = scope.ledger().calendar.quarter_span(scope.quarter.plus(-1)).last;
    let now = scope.facts.snapshot(plan, scope.quarter, scope.as_of);
    let before = scope.facts.snapshot(plan, scope.quarter.plus(-1), last);
    let typed = |value: Option<Ratio>| value.map(Ratio::value);
    let start = |metric: &'static Metric| {
        let goal: &MetricGoal = goals.iter().find(|goal| goal.id == metric.id)?;
        let target = match metric.id {
            "sales" => next_sales(scope, plan).proposed.map(|target| target.value()),
            _ => typed(goal.target),
        };
        Some(Start {
            metric,
            before: typed(goal.before).or_else(|| before.figure(metric.id)),
            baseline: typed(goal.baseline).or_else(|| now.figure(metric.id)),
            target,
        })
    };
    CATALOGUE.iter().filter_map(start).filter(|row| row.baseline.is_some() || row.target.is_some()).collect()
}

/// Actions that were open on the date, those carried over already among them.
fn carried(scope: &Scope, next: Quarter) -> Vec<&Action> {
    let actions = scope.cycle().actions.iter();
    let mut open: Vec<&Action> =
        actions.filter(|action| action.was_open(scope.as_of) && action.quarter <= next).collect();
    open.sort_by_key(|action| (action.due_on, action.id));
    open
}

fn finding(ctx: &Ctx<'_>, scope: &Scope, next: Quarter, rows: &[Start], open: &[&Action]) -> String {
    let args = [("quarter", ctx.words.quarter(next)), ("metrics", ctx.words.count(rows.len()))];
    let args = args.each_ref().map(|(name, text)| (*name, text.as_str()));
    let key = if scope.is_over() { "says-summary-next" } else { "says-summary-next-running" };
    ctx.words.counted(key, open.len(), &args)
}

fn facts(ctx: &Ctx<'_>, scope: &Scope, next: Quarter) -> Vec<Fact> {
    let plan = plan_of(scope, next);
    let NextSales { actual, proposed, is_set } = next_sales(scope, plan);
    let sales = scope.span.until(scope.as_of).map(|_| actual);
    let why = if is_set {
        ctx.get("says-summary-next-in-tree")
    } else {
        ctx.with("says-summary-next-growth", &[("growth", &ctx.words.rate(plan.targets.growth))])
    };
    let target_note = if proposed.is_some() { why } else { String::new() };
    let version = scope.facts.own_version(next);
    let plan_text = if version > 0 {
        ctx.with("says-plan-own", &[("version", &version.to_string())])
    } else {
        ctx.get("says-summary-next-no-plan")
    };
    vec![
        Fact::money(ctx, "base-sales", sales).beside(ctx.words.quarter(scope.quarter)),
        Fact::money(ctx, "says-summary-next-target", proposed).beside(target_note),
        Fact::new(ctx, "says-summary-next-plan", crate::tables::Value::Text(plan_text)),
    ]
}

fn baseline_table(ctx: &Ctx<'_>, next: Quarter, rows: &[Start]) -> Option<Part> {
    if rows.is_empty() {
        return None;
    }
    let row = |row: &Start| {
        vec![
            Cell::text(ctx.words.metric(row.metric.id)),
            metric_cell(ctx, row.metric, row.before),
            metric_cell(ctx, row.metric, row.baseline),
            target_cell(ctx, row.metric, row.target),
        ]
    };
    let quarter = ctx.words.quarter(next);
    Some(Part::Table(Table {
        id: "baselines",
        title: ctx.with("says-summary-next-baselines", &[("quarter", &quarter)]),
        columns: vec![
            Column::new(ctx, "base-metric", ColumnKind::Text).wide(1),
            Column::new(ctx, "base-before", ColumnKind::Number),
            Column::new(ctx, "base-baseline", ColumnKind::Number).strong(),
            Column::new(ctx, "base-target", ColumnKind::Number),
        ],
        rows: rows.iter().map(row).collect(),
        total: None,
        note: String::new(),
    }))
}

fn action_table(ctx: &Ctx<'_>, scope: &Scope, open: &[&Action]) -> Option<Part> {
    if open.is_empty() {
        return None;
    }
    let row = |action: &&Action| {
        let state = domain::review::state_on(action, scope.as_of);
        vec![
            Cell::text(&action.what),
            Cell::text(who(scope, action)),
            Cell::date(action.due_on),
            Cell::text(state_label(ctx, state)),
        ]
    };
    Some(Part::Table(Table {
        id: "carried",
        title: ctx.get("says-summary-next-actions"),
        columns: vec![
            Column::new(ctx, "says-summary-col-what", ColumnKind::Text).wide(4),
            Column::new(ctx, "says-summary-col-who", ColumnKind::Text).wide(2),
            Column::new(ctx, "report-col-due", ColumnKind::Date),
            Column::new(ctx, "base-state", ColumnKind::Text),
        ],
        rows: open.iter().map(row).collect(),
        total: None,
        note: String::new(),
    }))
}
