//! Money spent in a quarter: entries, sessions that cost something, lines beyond base commission. The rows of a category
//! add up to what the Budget page says is spent on it.

use domain::budget::{Expense, Source};
use domain::facts::BudgetCategory;

use super::{Record, Table, Value, choices, column, text};
use crate::budget::{Books, category_label};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::wire::{Column, ColumnKind, TableRequest};

const SOURCES: [&str; 3] = ["entry", "session", "line"];

/// Expenses of the quarter to the date; the name of a category narrows them.
pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let key = request.key.as_deref().unwrap_or_default();
    let category = BudgetCategory::from_name(key);
    if category.is_none() && !key.is_empty() {
        return Err(ctx.not_found(key));
    }
    let books = Books::of(scope);
    let wanted = books.expenses.iter().filter(|expense| category.is_none_or(|category| expense.category == category));
    let records = wanted.map(|expense| record(ctx, scope, &books, expense)).collect();
    Ok(Table { columns: columns(ctx), records, summed: vec![3] })
}

fn columns(ctx: &Ctx<'_>) -> Vec<Column> {
    let categories =
        BudgetCategory::ALL.iter().map(|category| (category.as_str().to_owned(), category_label(ctx, *category)));
    let sources = SOURCES.iter().map(|source| ((*source).to_owned(), source_label(ctx, source)));
    vec![
        column(ctx, "spent_on", "base-date", ColumnKind::Date),
        choices(ctx, "category", "says-budget-column-category", categories.collect()),
        choices(ctx, "source", "says-budget-column-source", sources.collect()),
        column(ctx, "amount", "base-amount", ColumnKind::Money),
        column(ctx, "note", "base-note", ColumnKind::Text),
        column(ctx, "attachment", "says-budget-column-receipt", ColumnKind::Text),
    ]
}

fn source_label(ctx: &Ctx<'_>, source: &str) -> String {
    ctx.get(&format!("says-budget-source-{source}"))
}

fn record(ctx: &Ctx<'_>, scope: &Scope, books: &Books, expense: &Expense) -> Record {
    let source = match expense.source {
        Source::Entry(_) => 0,
        Source::Session(_) => 1,
        Source::Line(_) => 2,
    };
    let attachment = match expense.source {
        Source::Entry(place) => scope.accounts().budget_entries[place].attachment.as_str(),
        _ => "",
    };
    let told = books.told(ctx, scope, expense);
    Record {
        key: books.key(scope, expense),
        search: format!("{told} {attachment}").to_lowercase(),
        values: vec![
            Value::Date(expense.on),
            Value::Choice {
                raw: expense.category.as_str().to_owned(),
                label: category_label(ctx, expense.category),
                place: expense.category as u8,
                tone: None,
            },
            Value::Choice {
                raw: SOURCES[source].to_owned(),
                label: source_label(ctx, SOURCES[source]),
                place: source as u8,
                tone: None,
            },
            Value::Money(scope.ledger().currency.minor(expense.minor)),
            text(&told),
            text(attachment),
        ],
    }
}
