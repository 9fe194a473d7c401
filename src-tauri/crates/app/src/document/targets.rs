//! Targets reached: the SMART targets, sales against pace.

use domain::base::{Money, Period};
use domain::chart::Tone;
use domain::facts::TargetOwner;
use domain::metrics::MetricRow;
use domain::targets::{self, Progress};

use super::{Cell, Column, Fact, Part, Section, SheetChart, SheetChartKind, Table, measured};
use crate::charts::{self, state_tone};
use crate::ctx::{Ctx, Scope};
use crate::overview::{metric_rows, verdict};
use crate::wire::ColumnKind;

pub(super) fn section(ctx: &Ctx<'_>, scope: &Scope) -> Option<Section> {
    let smart: Vec<MetricRow> = metric_rows(scope).into_iter().filter(|row| row.metric.is_smart).collect();
    let progress = targets::progress(scope.ledger(), scope.plan(), scope.quarter, scope.as_of);
    if !smart.iter().any(measured::has_data) && progress.target.is_none() {
        return None;
    }
    let finding = finding(ctx, &smart);
    let chart = charts::dumbbell(&ctx.words, "smart-targets", &ctx.get("says-chart-smart"), &finding, &smart);
    let sheet = SheetChart {
        kind: SheetChartKind::Bar,
        table: "smart",
        label_column: 0,
        value_columns: vec![measured::PROGRESS],
        extra: None,
    };
    let table = measured::table(ctx, "smart", &smart.iter().collect::<Vec<_>>(), true);
    let section = Section::new("targets", ctx.get("says-summary-section-targets"), finding)
        .and(Part::Chart { spec: chart, sheet: Some(sheet) })
        .and(Part::Table(table));
    Some(section.and_all(sales(ctx, scope, &progress)))
}

/// How many targets are reached or on the way.
fn finding(ctx: &Ctx<'_>, smart: &[MetricRow]) -> String {
    let known = smart.iter().filter(|row| row.actual.is_some()).count();
    if known == 0 {
        return ctx.get("says-summary-smart-none");
    }
    let is_well = |row: &&MetricRow| matches!(state_tone(row.standing.state), Tone::Good | Tone::Neutral);
    let reached = ctx.words.count(smart.iter().filter(is_well).count());
    ctx.with("says-report-smart", &[("reached", &reached), ("known", &ctx.words.count(known))])
}

fn sales(ctx: &Ctx<'_>, scope: &Scope, progress: &Progress) -> Vec<Part> {
    let (_, sentence) = verdict(ctx, scope, progress);
    let sheet = SheetChart {
        kind: SheetChartKind::Line,
        table: "sales_by_day",
        label_column: 0,
        value_columns: vec![1, 2],
        extra: Some(Box::new(by_day(ctx, scope, progress))),
    };
    vec![
        Part::Heading { title: ctx.get("report-sales"), finding: growth(ctx, scope, progress).unwrap_or_default() },
        Part::Chart { spec: charts::sales(&ctx.words, scope, progress, &sentence), sheet: Some(sheet) },
        Part::Facts(facts(ctx, scope, progress)),
        Part::Table(by_month(ctx, scope)),
    ]
}

/// Sales beside last quarter's at the same point; nothing without sales then.
fn growth(ctx: &Ctx<'_>, scope: &Scope, progress: &Progress) -> Option<String> {
    let last = progress.earlier.0;
    let share = progress.actual.over(last)?;
    let key = if scope.is_over() { "says-summary-sales-growth-over" } else { "says-summary-sales-growth" };
    let (sales, last) = (ctx.words.money_short(progress.actual), ctx.words.money_short(last));
    Some(ctx.with(key, &[("sales", &sales), ("share", &ctx.words.ratio(share)), ("last", &last)]))
}

fn facts(ctx: &Ctx<'_>, scope: &Scope, progress: &Progress) -> Vec<Fact> {
    let change = |label: &str, from: Option<Money>| {
        let gap = from.map(|from| progress.actual - from);
        Fact { shown: gap.map(|gap| ctx.words.money_change(gap)), ..Fact::money(ctx, label, gap) }
    };
    let mut found =
        vec![Fact::money(ctx, "base-target", progress.target), Fact::money(ctx, "base-sales", Some(progress.actual))];
    if scope.is_over() {
        found.push(change("says-summary-difference", progress.target));
    } else {
        found.push(Fact::money(ctx, "says-figure-expected", progress.expected));
        found.push(change("says-figure-gap-to-pace", progress.expected));
        found.push(Fact::money(ctx, "base-forecast", progress.forecast));
    }
    found.push(Fact::money(ctx, "base-last_quarter", Some(progress.earlier.1)));
    found
}

/// The quarter's months that have begun: target, sales, attainment. The sales add up to those of the quarter.
fn by_month(ctx: &Ctx<'_>, scope: &Scope) -> Table {
    let ledger = scope.ledger();
    let months = ledger.calendar.months(scope.quarter).into_iter().filter(|month| month.span().first <= scope.as_of);
    let figures: Vec<(String, Option<Money>, Money)> = months
        .map(|month| {
            let target = ledger
                .targets
                .iter()
                .find(|target| target.owner == TargetOwner::Company && target.period == Period::Month(month));
            let sold = month.span().until(scope.as_of).map_or(ledger.currency.zero(), |span| ledger.sales_in(span));
            (ctx.words.month(month), target.map(|target| target.amount), sold)
        })
        .collect();
    let row = |label: Cell, target: Option<Money>, sold: Money| {
        vec![label, Cell::money(target), Cell::money(sold), Cell::ratio(target.and_then(|target| sold.over(target)))]
    };
    let zero = ledger.currency.zero();
    let target: Option<Money> = figures.iter().map(|(_, target, _)| *target).sum();
    let sold = figures.iter().fold(zero, |sum, (_, _, sold)| sum + *sold);
    let total = row(Cell::text(ctx.get("base-total")), target, sold);
    Table {
        id: "months",
        title: ctx.get("says-summary-by-month"),
        columns: vec![
            Column::new(ctx, "says-summary-col-month", ColumnKind::Text).wide(1),
            Column::new(ctx, "base-target", ColumnKind::Money),
            Column::new(ctx, "base-sales", ColumnKind::Money).strong(),
            Column::new(ctx, "says-figure-attainment", ColumnKind::Ratio),
        ],
        rows: figures.into_iter().map(|(label, target, sold)| row(Cell::text(label), target, sold)).collect(),
        total: Some(total),
        note: String::new(),
    }
}

/// Sales and pace at the end of every day, for the workbook's chart.
fn by_day(ctx: &Ctx<'_>, scope: &Scope, progress: &Progress) -> Table {
    let days = progress.span.iter().zip(&progress.daily);
    let rows = days.map(|(day, sold)| {
        let pace = targets::pace(scope.ledger(), scope.plan(), scope.quarter, day);
        vec![Cell::date(day), Cell::money(*sold), Cell::money(progress.target.map(|target| target.at_rate(pace)))]
    });
    Table {
        id: "sales_by_day",
        title: ctx.get("says-summary-by-day"),
        columns: vec![
            Column::new(ctx, "base-date", ColumnKind::Date),
            Column::new(ctx, "says-summary-cumulative", ColumnKind::Money),
            Column::new(ctx, "says-summary-pace", ColumnKind::Money),
        ],
        rows: rows.collect(),
        total: None,
        note: String::new(),
    }
}
