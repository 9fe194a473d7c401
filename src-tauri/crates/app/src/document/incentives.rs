//! What the quarter pays: by kind, by member, what was corrected, what is closed (section 7).

use domain::base::{Money, Period, Ratio};
use domain::facts::{Close, LineKind};
use domain::incentives::{Line, Origin, Payroll, Statement};

use super::person;
use super::{Cell, Column, Fact, Part, Section, SheetChart, SheetChartKind, Table};
use crate::charts;
use crate::ctx::{Ctx, Scope};
use crate::incentives::{about_label, above_base, kind_label, payroll_of, sentence};
use crate::wire::ColumnKind;

/// Kinds with a column of their own on paper; the others share one.
const KINDS: [LineKind; 4] = [LineKind::Base, LineKind::CoreRetention, LineKind::NewCustomers, LineKind::AboveTarget];
/// The others.
const OTHERS: [LineKind; 4] = [LineKind::CoreStar, LineKind::NewCustomerStar, LineKind::Mentor, LineKind::Adjustment];
/// Characters of a fingerprint that tell closes apart.
const FINGERPRINT: usize = 12;

pub(super) fn section(ctx: &Ctx<'_>, scope: &Scope) -> Option<Section> {
    let payroll = payroll_of(scope);
    if payroll.statements.is_empty() {
        return None;
    }
    let finding = sentence(ctx, scope, &payroll);
    let section = Section::new("incentives", ctx.get("says-summary-section-incentives"), finding.clone());
    let section = section
        .and(Part::Facts(facts(ctx, scope, &payroll)))
        .and(chart(ctx, &payroll, &finding))
        .and(Part::Table(by_kind(ctx, &payroll)))
        .and(Part::Table(by_member(ctx, scope, &payroll)));
    Some(section.and_all(corrections(ctx, scope, &payroll)).and_all(closes(ctx, scope)))
}

fn facts(ctx: &Ctx<'_>, scope: &Scope, payroll: &Payroll) -> Vec<Fact> {
    let budget = &scope.plan().budget;
    let share = Ratio::new(budget.share_of_sales.value() * budget.incentives.value());
    let target = domain::targets::company_target(scope.ledger(), scope.plan(), scope.quarter);
    let allowed = target.map(|target| target.at_rate(share));
    let above = above_base(scope, payroll);
    let used = allowed.and_then(|allowed| above.over(allowed));
    let used = used.map(|used| ctx.with("says-figure-budget-used", &[("share", &ctx.words.ratio(used))]));
    let members = ctx.words.counted("base-count-member", payroll.statements.len(), &[]);
    vec![
        Fact::money(ctx, "says-figure-pay-total", Some(payroll.total)).beside(members),
        Fact::money(ctx, "says-figure-pay-above-base", Some(above)),
        Fact::money(ctx, "says-figure-budget", allowed).beside(used.unwrap_or_default()),
    ]
}

/// What each kind pays, the largest part first as the plan lists them.
fn chart(ctx: &Ctx<'_>, payroll: &Payroll, finding: &str) -> Part {
    let kinds: Vec<(String, Money)> =
        payroll.by_kind.iter().map(|(kind, amount)| (kind_label(ctx, *kind), *amount)).collect();
    let title = ctx.get("says-summary-pay-by-kind");
    let spec = charts::pay(&ctx.words, &kinds, finding);
    let spec = domain::chart::ChartSpec { id: "pay-by-kind".to_owned(), title, ..spec };
    let sheet =
        SheetChart { kind: SheetChartKind::Bar, table: "kinds", label_column: 0, value_columns: vec![3], extra: None };
    Part::Chart { spec, sheet: Some(sheet) }
}

fn by_kind(ctx: &Ctx<'_>, payroll: &Payroll) -> Table {
    let row = |(kind, amount): &(LineKind, Money)| {
        let has = |statement: &&Statement| statement.lines.iter().any(|line| line.kind == *kind);
        let rule = ctx.words.find(&format!("says-kind-{}", kind.as_str().replace('_', "-"))).unwrap_or_default();
        vec![
            Cell::text(kind_label(ctx, *kind)),
            Cell::text(rule),
            Cell::count(payroll.statements.iter().filter(has).count()),
            Cell::money(*amount),
            Cell::ratio(amount.over(payroll.total)),
        ]
    };
    let total = vec![
        Cell::text(ctx.get("base-total")),
        Cell::empty(),
        Cell::empty(),
        Cell::money(payroll.total),
        Cell::ratio(payroll.total.over(payroll.total)),
    ];
    Table {
        id: "kinds",
        title: ctx.get("report-incentives-by-kind"),
        columns: vec![
            Column::new(ctx, "report-col-kind", ColumnKind::Text).wide(2),
            Column::new(ctx, "report-col-rule", ColumnKind::Text).wide(2),
            Column::new(ctx, "base-members", ColumnKind::Number),
            Column::new(ctx, "base-amount", ColumnKind::Money).strong(),
            Column::new(ctx, "base-share", ColumnKind::Ratio),
        ],
        rows: payroll.by_kind.iter().map(row).collect(),
        total: Some(total),
        note: if payroll.is_over { String::new() } else { ctx.get("says-report-provisional") },
    }
}

fn by_member(ctx: &Ctx<'_>, scope: &Scope, payroll: &Payroll) -> Table {
    let zero = scope.ledger().currency.zero();
    let of = |statement: &Statement, kind: LineKind| {
        statement.lines.iter().filter(|line| line.kind == kind).fold(zero, |sum, line| sum + line.amount)
    };
    let amounts = |statements: &[&Statement]| {
        let sum = |kinds: &[LineKind]| {
            let each = statements.iter().flat_map(|statement| kinds.iter().map(|kind| of(statement, *kind)));
            Cell::money(each.fold(zero, |sum, amount| sum + amount))
        };
        let total = statements.iter().fold(zero, |sum, statement| sum + statement.total);
        let mut cells: Vec<Cell> = KINDS.iter().chain(&OTHERS).map(|kind| sum(&[*kind])).collect();
        cells.extend([sum(&OTHERS), Cell::money(total)]);
        cells
    };
    let row = |statement: &Statement| {
        let mut cells = Vec::from(person::cells(scope, statement.member));
        cells.extend(amounts(&[statement]));
        cells
    };
    let everybody: Vec<&Statement> = payroll.statements.iter().collect();
    let mut total = vec![Cell::text(ctx.get("base-total")), Cell::empty()];
    total.extend(amounts(&everybody));
    let mut columns = Vec::from(person::columns(ctx, "base-member", 1));
    let kind = |kind: &LineKind| Column::labelled(kind_label(ctx, *kind), ColumnKind::Money);
    columns.extend(KINDS.iter().map(kind));
    columns.extend(OTHERS.iter().map(|other| kind(other).sheet_only()));
    columns.push(Column::new(ctx, "says-summary-pay-others", ColumnKind::Money));
    columns.push(Column::new(ctx, "base-total", ColumnKind::Money).strong());
    Table {
        id: "pay",
        title: ctx.get("report-incentives-by-member"),
        columns,
        rows: payroll.statements.iter().map(row).collect(),
        total: Some(total),
        note: ctx.get("says-summary-pay-others-note"),
    }
}

/// Corrections that this quarter pays, by hand and of closed periods.
fn corrections(ctx: &Ctx<'_>, scope: &Scope, payroll: &Payroll) -> Option<Part> {
    let row = |statement: &Statement, line: &Line| {
        let (about, before, after) = match line.origin.as_ref()? {
            Origin::Hand { reason, .. } => (reason.clone(), None, None),
            Origin::Closed { about: (kind, period), before, after } => {
                (about_label(ctx, *kind, *period), Some(*before), Some(*after))
            }
        };
        let mut cells = Vec::from(person::cells(scope, statement.member));
        cells.extend([
            Cell::text(about),
            Cell::money(before),
            Cell::money(after),
            Cell::money(line.amount),
            Cell::text(ctx.words.period(line.period)),
        ]);
        Some(cells)
    };
    let lines = payroll.statements.iter().flat_map(|of| of.lines.iter().map(move |line| (of, line)));
    let rows: Vec<Vec<Cell>> = lines.filter_map(|(statement, line)| row(statement, line)).collect();
    if rows.is_empty() {
        return None;
    }
    let mut columns = Vec::from(person::columns(ctx, "base-member", 2));
    columns.extend([
        Column::new(ctx, "says-summary-correction-of", ColumnKind::Text).wide(3),
        Column::new(ctx, "says-incentives-column-before", ColumnKind::Money),
        Column::new(ctx, "says-incentives-column-after", ColumnKind::Money),
        Column::new(ctx, "base-amount", ColumnKind::Money).strong(),
        Column::new(ctx, "says-summary-paid-with", ColumnKind::Text),
    ]);
    let (title, note) = (ctx.get("says-summary-corrections"), String::new());
    Some(Part::Table(Table { id: "corrections", title, columns, rows, total: None, note }))
}

/// The closes in force that lie in the quarter.
fn closes(ctx: &Ctx<'_>, scope: &Scope) -> Option<Part> {
    let calendar = &scope.ledger().calendar;
    let is_of_quarter = |period: Period| scope.span.contains(calendar.span(period).last);
    let paid = |close: &Close| -> i64 {
        close.statements.iter().flat_map(|statement| &statement.lines).map(|line| line.amount_minor).sum()
    };
    let row = |close: &Close| {
        let on = ctx.local(close.closed_at, &scope.facts.settings).date();
        vec![
            Cell::text(ctx.words.period(close.period)),
            Cell::date(on),
            Cell::text(&close.closed_by),
            Cell::count(close.statements.len()),
            Cell::money(scope.ledger().currency.minor(paid(close))),
            Cell::text(close.fingerprint.chars().take(FINGERPRINT).collect::<String>()),
        ]
    };
    let closes = scope.accounts().in_force().filter(|close| is_of_quarter(close.period));
    let rows: Vec<Vec<Cell>> = closes.map(row).collect();
    if rows.is_empty() {
        return None;
    }
    Some(Part::Table(Table {
        id: "closes",
        title: ctx.get("says-summary-closes"),
        columns: vec![
            Column::new(ctx, "report-col-period", ColumnKind::Text).wide(1),
            Column::new(ctx, "base-date", ColumnKind::Date),
            Column::new(ctx, "base-author", ColumnKind::Text).wide(1),
            Column::new(ctx, "base-members", ColumnKind::Number),
            Column::new(ctx, "says-summary-paid", ColumnKind::Money).strong(),
            Column::new(ctx, "says-summary-fingerprint", ColumnKind::Text),
        ],
        rows,
        total: None,
        note: String::new(),
    }))
}
