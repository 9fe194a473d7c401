//! Every table of the window and its export: columns defined once, rows filtered, sorted and cut here.

mod actions;
mod activities;
mod agenda;
mod budget;
mod customers;
mod exams;
mod filter;
mod ideas;
mod key;
mod leads;
mod log;
mod members;
mod orders;
mod pairs;
mod parameters;
mod pay_lines;
mod practices;
mod sessions;
mod skills;
mod statements;
mod tickets;
mod training;

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{NaiveDate, NaiveDateTime};
use domain::base::{Money, Quarter, Ratio};
use domain::chart::Tone;
use rust_decimal::Decimal;
use store::DataVersion;
use words::Lang;

pub(crate) use key::RowsKey;
pub(crate) use statements::owner_kind;

use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::wire::{Cell, Choice, Column, ColumnKind, Row, TableId, TablePage, TableRequest};

/// The most rows a page may ask for.
const PAGE_MAX: u32 = 500;

/// A value of a table: sorts, filters and exports as what it is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    /// Nothing there.
    Empty,
    /// Text.
    Text(String),
    /// One of few names: raw, label, place in their order, colour.
    Choice { raw: String, label: String, place: u8, tone: Option<Tone> },
    /// Amount.
    Money(Money),
    /// Ratio, shown with one decimal.
    Ratio(Ratio, Option<Tone>),
    /// Rate of the plan, shown exactly.
    Rate(Ratio),
    /// Number with digits after the point.
    Number(Decimal, u32),
    /// Date.
    Date(NaiveDate),
    /// Instant, local.
    Instant(NaiveDateTime),
}

/// A whole table before it is filtered and cut.
#[derive(Clone)]
pub(crate) struct Table {
    pub(crate) columns: Vec<Column>,
    pub(crate) records: Vec<Record>,
    /// Columns that are summed below the table.
    pub(crate) summed: Vec<usize>,
}

/// A row: its identity, what search looks in, its values.
#[derive(Clone)]
pub(crate) struct Record {
    pub(crate) key: String,
    pub(crate) search: String,
    pub(crate) values: Vec<Value>,
}

pub(crate) fn page(ctx: &Ctx<'_>, request: TableRequest) -> Result<TablePage, Failure> {
    let (table, found) = kept(ctx, &request)?;
    let all = table.records.len() as u32;
    let totals = totals(ctx, &table, &found);
    let limit = request.limit.min(PAGE_MAX) as usize;
    let rows = found
        .iter()
        .skip(request.offset as usize)
        .take(limit)
        .map(|index| row(ctx, &table.records[*index as usize]))
        .collect();
    let count_text = if found.len() as u32 == all {
        ctx.words.counted("base-count-row", all as usize, &[])
    } else {
        ctx.with(
            "says-table-count",
            &[("found", &ctx.words.count(found.len())), ("all", &ctx.words.count(all as usize))],
        )
    };
    Ok(TablePage {
        columns: table.columns.clone(),
        rows,
        offset: request.offset,
        found: found.len() as u32,
        all,
        count_text,
        totals,
    })
}

/// The rows that are found, in order: what an export writes.
pub(crate) fn found(ctx: &Ctx<'_>, request: &TableRequest) -> Result<Table, Failure> {
    let mut table = table(ctx, request)?;
    let found = filter::found(ctx, &table, request)?;
    let mut records: Vec<Option<Record>> = table.records.into_iter().map(Some).collect();
    table.records = found.iter().filter_map(|index| records[*index as usize].take()).collect();
    Ok(table)
}

/// The table shown last with the rows found in it, as long as nothing it was made from has changed: scrolling through
/// 100 000 sorted rows makes and sorts none of them anew.
#[derive(Default)]
pub(crate) struct KeptTable(Mutex<Option<Shown>>);

struct Shown {
    of: TableOf,
    table: Arc<Table>,
    /// Search, filters and order, and what they found.
    asked: String,
    found: Arc<Vec<u32>>,
}

/// What a table was made from.
#[derive(PartialEq)]
struct TableOf {
    table: TableId,
    key: Option<String>,
    quarter: Quarter,
    as_of: NaiveDate,
    data_version: DataVersion,
    lang: Lang,
    /// Ages and time left are told to the minute.
    minute: i64,
}

fn kept(ctx: &Ctx<'_>, request: &TableRequest) -> Result<(Arc<Table>, Arc<Vec<u32>>), Failure> {
    // What is not in the facts (the log, the folder of backups) may change without them.
    if matches!(request.table, TableId::Audit | TableId::Imports | TableId::Backups | TableId::PlanParameters) {
        let table = table(ctx, request)?;
        let found = filter::found(ctx, &table, request)?;
        return Ok((Arc::new(table), Arc::new(found)));
    }
    let scope = ctx.scope(request.period, request.as_of)?;
    let of = TableOf {
        table: request.table,
        key: request.key.clone(),
        quarter: scope.quarter,
        as_of: scope.as_of,
        data_version: scope.facts.data_version,
        lang: ctx.words.lang(),
        minute: ctx.now().timestamp() / 60,
    };
    let asked = format!("{:?} {:?} {:?}", request.search, request.filters, request.sort);
    let lock = || ctx.app.kept_table.0.lock().unwrap_or_else(PoisonError::into_inner);
    let known = lock().take().filter(|shown| shown.of == of);
    let shown = match known {
        Some(shown) if shown.asked == asked => shown,
        other => {
            let table = match other {
                Some(shown) => shown.table,
                None => Arc::new(table(ctx, request)?),
            };
            let found = Arc::new(filter::found(ctx, &table, request)?);
            Shown { of, table, asked, found }
        }
    };
    let answer = (Arc::clone(&shown.table), Arc::clone(&shown.found));
    *lock() = Some(shown);
    Ok(answer)
}

fn table(ctx: &Ctx<'_>, request: &TableRequest) -> Result<Table, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    match request.table {
        TableId::Customers | TableId::NearMisses | TableId::OwnerViolations => customers::table(ctx, &scope, request),
        TableId::Migrants => customers::migrants(ctx, &scope, request),
        TableId::DeadAccounts => customers::dead_accounts(ctx, &scope),
        TableId::Agenda => agenda::table(ctx, &scope, request),
        TableId::Activities => activities::table(ctx, &scope, request),
        TableId::Tickets => tickets::table(ctx, &scope, request),
        TableId::Callbacks => tickets::callbacks(ctx, &scope, request),
        TableId::Orders => orders::table(ctx, &scope, request),
        TableId::Leads => leads::table(ctx, &scope, request),
        TableId::Members => members::table(ctx, &scope, request),
        TableId::Training => training::table(ctx, &scope, request),
        TableId::Sessions => sessions::table(ctx, &scope, request),
        TableId::Exams => exams::table(ctx, &scope, request),
        TableId::Practices => practices::table(ctx, &scope, request),
        TableId::Skills => skills::table(ctx, &scope, request),
        TableId::Actions => actions::table(ctx, &scope, request),
        TableId::Pairs => pairs::table(ctx, &scope, request),
        TableId::Suggestions => ideas::suggestions(ctx, &scope, request),
        TableId::Cases => ideas::cases(ctx, &scope, request),
        TableId::Surveys => ideas::surveys(ctx, &scope, request),
        TableId::Statements => statements::table(ctx, &scope),
        TableId::PayLines => pay_lines::table(ctx, &scope),
        TableId::BudgetEntries => budget::table(ctx, &scope, request),
        TableId::Targets => statements::targets(ctx, &scope),
        TableId::PlanParameters => parameters::table(ctx, &scope),
        TableId::Audit => log::audit(ctx, &scope),
        TableId::Imports => log::imports(ctx, &scope),
        TableId::Backups => log::backups(ctx, &scope),
    }
}

fn row(ctx: &Ctx<'_>, record: &Record) -> Row {
    Row { key: record.key.clone(), cells: record.values.iter().map(|value| cell(ctx, value)).collect() }
}

/// A value as text: the one place where the figures of tables and papers are formatted.
pub(crate) fn cell(ctx: &Ctx<'_>, value: &Value) -> Cell {
    let words = &ctx.words;
    let plain = |text: String| Cell { text, tone: None, note: None };
    match value {
        Value::Empty => Cell::default(),
        Value::Text(text) => plain(text.clone()),
        Value::Choice { label, tone, .. } => Cell { text: label.clone(), tone: *tone, note: None },
        Value::Money(money) => plain(words.amount(*money)),
        Value::Ratio(ratio, tone) => Cell { text: words.ratio(*ratio), tone: *tone, note: None },
        Value::Rate(rate) => plain(words.rate(*rate)),
        Value::Number(number, places) => plain(words.fixed(*number, *places)),
        Value::Date(day) => plain(words.date(*day)),
        Value::Instant(at) => plain(words.instant(*at)),
    }
}

fn totals(ctx: &Ctx<'_>, table: &Table, found: &[u32]) -> Option<Vec<Cell>> {
    if table.summed.is_empty() || found.is_empty() {
        return None;
    }
    let sum = |column: usize| {
        let zero = ctx.words.currency().zero();
        let money = found.iter().fold(zero, |sum, index| match &table.records[*index as usize].values[column] {
            Value::Money(money) => sum + *money,
            _ => sum,
        });
        ctx.words.amount(money)
    };
    let cells = (0..table.columns.len()).map(|column| {
        if column == 0 {
            Cell { text: ctx.get("base-total"), tone: None, note: None }
        } else if table.summed.contains(&column) {
            Cell { text: sum(column), tone: None, note: None }
        } else {
            Cell::default()
        }
    });
    Some(cells.collect())
}

/// A column with a label of the catalogue.
pub(crate) fn column(ctx: &Ctx<'_>, id: &str, label: &str, kind: ColumnKind) -> Column {
    Column { id: id.to_owned(), label: ctx.get(label), kind, choices: Vec::new() }
}

/// A column of few values.
pub(crate) fn choices(ctx: &Ctx<'_>, id: &str, label: &str, choices: Vec<(String, String)>) -> Column {
    let choices = choices.into_iter().map(|(value, label)| Choice { value, label }).collect();
    Column { choices, ..column(ctx, id, label, ColumnKind::Choice) }
}

/// Text, or nothing when it is empty.
pub(crate) fn text(text: &str) -> Value {
    if text.is_empty() { Value::Empty } else { Value::Text(text.to_owned()) }
}
