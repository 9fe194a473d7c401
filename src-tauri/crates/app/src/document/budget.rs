//! What the quarter's money went into: four categories against pace, day by day, the largest entries (section 8).

use std::cmp::Reverse;

use domain::base::{Money, Ratio};
use domain::budget::{BudgetState, Expense, Standing, by_day};
use domain::chart::Tone;
use domain::targets;

use super::person::{first, more};
use super::{Cell, Column, Fact, Part, Section, SheetChart, SheetChartKind, Table};
use crate::budget::{Books, category_label, sentence, tone};
use crate::charts;
use crate::ctx::{Ctx, Scope};
use crate::tables::Value;
use crate::wire::ColumnKind;

/// The largest expenses that are named.
const LARGEST: usize = 8;

pub(super) fn section(ctx: &Ctx<'_>, scope: &Scope) -> Option<Section> {
    let books = Books::of(scope);
    if books.planned.is_none() && books.expenses.is_empty() {
        return None;
    }
    let finding = sentence(ctx, scope, &books);
    let section = Section::new("budget", ctx.get("says-summary-section-budget"), finding.clone());
    let section = section.and(Part::Facts(facts(ctx, &books)));
    let section = section.and_all(burn(ctx, scope, &books, &finding)).and(Part::Table(categories(ctx, &books)));
    Some(section.and_all(largest(ctx, scope, &books)))
}

fn facts(ctx: &Ctx<'_>, books: &Books) -> Vec<Fact> {
    let whole = &books.budget.whole;
    let shown = Some(tone(whole.state)).filter(|tone| matches!(tone, Tone::Warn | Tone::Bad)).unwrap_or(Tone::Neutral);
    let pace = ctx.with("says-budget-figure-pace", &[("pace", &ctx.words.ratio(books.budget.pace))]);
    vec![
        Fact::money(ctx, "says-budget-figure-planned", whole.planned),
        Fact::money(ctx, "says-budget-figure-spent", Some(whole.spent)),
        Fact::money(ctx, "says-budget-figure-left", whole.remaining).toned(shown),
        Fact::ratio(ctx, "says-budget-figure-burn", whole.burn).beside(pace).toned(shown),
    ]
}

/// Spending against pace; the workbook has it day by day. Nothing is drawn of a quarter without any spending.
fn burn(ctx: &Ctx<'_>, scope: &Scope, books: &Books, finding: &str) -> Option<Part> {
    let days = books.days.filter(|_| !books.expenses.is_empty())?;
    let planned = books.planned.map(|planned| planned.whole);
    let on_pace =
        |day| planned.map(|planned| planned.at_rate(targets::pace(scope.ledger(), scope.plan(), scope.quarter, day)));
    let spent = by_day(ctx.words.currency(), days, &books.expenses);
    let row = |(day, spent)| vec![Cell::date(day), Cell::money(spent), Cell::money(on_pace(day))];
    let extra = Table {
        id: "spent",
        title: ctx.get("says-summary-spent-by-day"),
        columns: vec![
            Column::new(ctx, "base-date", ColumnKind::Date),
            Column::new(ctx, "says-budget-figure-spent", ColumnKind::Money),
            Column::new(ctx, "base-pace", ColumnKind::Money),
        ],
        rows: days.iter().zip(spent).map(row).collect(),
        total: None,
        note: String::new(),
    };
    let sheet = SheetChart {
        kind: SheetChartKind::Line,
        table: "spent",
        label_column: 0,
        value_columns: vec![1, 2],
        extra: Some(Box::new(extra)),
    };
    Some(Part::Chart { spec: charts::burn(&ctx.words, scope, books, finding), sheet: Some(sheet) })
}

/// Places of what pace asks for, and of the distance from it, among the columns of the categories.
const AT_PACE: usize = 3;
const BESIDE_PACE: usize = 6;

/// The sum of a column of amounts; none without any.
fn sum(rows: &[Vec<Cell>], column: usize) -> Option<Money> {
    let amounts =
        rows.iter().filter_map(|row| if let Value::Money(money) = row[column].value { Some(money) } else { None });
    amounts.reduce(|sum, amount| sum + amount)
}

fn categories(ctx: &Ctx<'_>, books: &Books) -> Table {
    let cells = |label: Cell, standing: &Standing, pace: Ratio| {
        let state = match standing.state {
            BudgetState::NoData => Cell::empty(),
            state => Cell::state(ctx.get(&format!("says-budget-state-{}", state.as_str())), tone(state)),
        };
        let beyond = standing.beyond_pace.map(|points| points.round_dp(1));
        let points = beyond.map_or_else(Cell::empty, |points| {
            Cell::from(Value::Number(points, 1)).shown(ctx.words.points_change(points))
        });
        let pace = standing.planned.map(|planned| planned.at_rate(pace));
        vec![
            label,
            Cell::money(standing.planned),
            Cell::money(standing.spent),
            Cell::money(pace),
            Cell::money(standing.remaining),
            Cell::ratio(standing.burn),
            points,
            state,
        ]
    };
    let budget = &books.budget;
    let each = budget.categories.iter();
    let each = each.map(|of| cells(Cell::text(category_label(ctx, of.category)), &of.standing, budget.pace));
    let rows: Vec<Vec<Cell>> = each.collect();
    let mut total = cells(Cell::text(ctx.get("base-total")), &budget.whole, budget.pace);
    // Below a column of amounts stands their sum; points are no amounts.
    total[AT_PACE] = Cell::money(sum(&rows, AT_PACE));
    total[BESIDE_PACE] = Cell::empty();
    let money = |label: &str| Column::new(ctx, label, ColumnKind::Money);
    Table {
        id: "categories",
        title: String::new(),
        columns: vec![
            Column::new(ctx, "says-budget-column-category", ColumnKind::Text).wide(1),
            money("base-plan"),
            money("says-budget-figure-spent").strong(),
            money("says-summary-at-pace").sheet_only(),
            money("says-budget-figure-left"),
            Column::new(ctx, "says-budget-figure-burn", ColumnKind::Ratio),
            Column::new(ctx, "says-summary-beside-pace", ColumnKind::Number),
            Column::new(ctx, "base-state", ColumnKind::Choice),
        ],
        rows,
        total: Some(total),
        note: String::new(),
    }
}

/// The expenses that weigh most.
fn largest(ctx: &Ctx<'_>, scope: &Scope, books: &Books) -> Option<Part> {
    let mut found: Vec<&Expense> = books.expenses.iter().collect();
    found.sort_by_key(|expense| (Reverse(expense.minor.abs()), expense.on));
    let (found, left) = first(found, LARGEST);
    if found.is_empty() {
        return None;
    }
    let row = |expense: &&Expense| {
        vec![
            Cell::date(expense.on),
            Cell::text(category_label(ctx, expense.category)),
            Cell::text(books.told(ctx, scope, expense)),
            Cell::money(scope.ledger().currency.minor(expense.minor)),
        ]
    };
    Some(Part::Table(Table {
        id: "largest",
        title: ctx.get("says-summary-largest"),
        columns: vec![
            Column::new(ctx, "base-date", ColumnKind::Date),
            Column::new(ctx, "says-budget-column-category", ColumnKind::Text).wide(1),
            Column::new(ctx, "says-summary-what-for", ColumnKind::Text).wide(3),
            Column::new(ctx, "base-amount", ColumnKind::Money).strong(),
        ],
        rows: found.iter().map(row).collect(),
        total: None,
        note: more(ctx, left),
    }))
}
