//! What was done for customers, latest first: of a quarter, of a customer, or behind a figure. Texts come from the
//! store.

use std::collections::BTreeMap;

use domain::facts::{Activity, ActivityKind};
use domain::metrics::{Behind, evidence};
use store::ActivityRow;

use super::{Record, RowsKey, Table, Value, choices, column, text};
use crate::agenda::activity_label;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::wire::{ColumnKind, TableRequest};

/// The most activities a table shows at once; a figure with more is narrowed by period.
const ACTIVITIES_MAX: usize = 200_000;

pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let kinds = ActivityKind::ALL.iter().map(|kind| (kind.as_str().to_owned(), activity_label(ctx, *kind)));
    let yes_no = ["yes", "no"].map(|name| (name.to_owned(), ctx.get(&format!("base-{name}"))));
    let columns = vec![
        column(ctx, "date", "base-date", ColumnKind::Date),
        choices(ctx, "kind", "says-agenda-column-activity", kinds.collect()),
        column(ctx, "name", "base-customer", ColumnKind::Text),
        column(ctx, "code", "says-fact-code", ColumnKind::Text),
        column(ctx, "member", "base-member", ColumnKind::Text),
        choices(ctx, "has_outcome", "says-agenda-column-has-outcome", yes_no.to_vec()),
        column(ctx, "outcome", "says-agenda-column-outcome", ColumnKind::Text),
        column(ctx, "note", "base-note", ColumnKind::Text),
    ];
    let mut wanted = wanted(ctx, scope, request)?;
    wanted.sort_by_key(|done| std::cmp::Reverse((done.on, done.id)));
    wanted.truncate(ACTIVITIES_MAX);
    let ids: Vec<i64> = wanted.iter().map(|done| done.id).collect();
    let rows = ctx.read(|store| store.activities_by_ids(&ids))?;
    let texts: BTreeMap<i64, ActivityRow> = rows.into_iter().map(|row| (row.id, row)).collect();
    let records = wanted.iter().map(|done| record(ctx, scope, done, texts.get(&done.id))).collect();
    Ok(Table { columns, records, summed: Vec::new() })
}

fn wanted(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Vec<Activity>, Failure> {
    let activities = &scope.dealings().activities;
    let Some(key) = request.key.as_deref().filter(|key| !key.is_empty()) else {
        let Some(span) = scope.span.until(scope.as_of) else { return Ok(Vec::new()) };
        return Ok(activities.all().iter().filter(|done| span.contains(done.on)).copied().collect());
    };
    match key.parse() {
        Ok(RowsKey::Customer(code)) => {
            let customer = scope.ledger().customer_by_code(&code).ok_or_else(|| ctx.not_found(&code))?;
            Ok(activities.of(customer).iter().filter(|done| done.on <= scope.as_of).copied().collect())
        }
        Ok(RowsKey::Metric { quarter, as_of, metric, is_whole }) => {
            let scope = ctx.scope(Some(quarter), Some(as_of))?;
            Ok(match evidence(&scope.snapshot(), &metric) {
                Behind::Activities { part, whole } => {
                    let places = if is_whole { whole } else { part };
                    places.into_iter().map(|place| activities.all()[place as usize]).collect()
                }
                _ => Vec::new(),
            })
        }
        _ => Err(ctx.not_found(key)),
    }
}

fn record(ctx: &Ctx<'_>, scope: &Scope, done: &Activity, texts: Option<&ActivityRow>) -> Record {
    let customer = &scope.ledger().customers[done.customer as usize];
    let member = done.member.map(|member| &scope.ledger().members[member as usize]);
    let (outcome, note) = texts.map_or(("", ""), |row| (row.outcome.as_str(), row.note.as_str()));
    let yes_no = if done.has_outcome { "yes" } else { "no" };
    Record {
        key: customer.code.clone(),
        search: format!(
            "{} {} {} {outcome} {note}",
            customer.code,
            customer.search,
            member.map_or("", |member| member.search.as_str())
        )
        .to_lowercase(),
        values: vec![
            Value::Date(done.on),
            Value::Choice {
                raw: done.kind.as_str().to_owned(),
                label: activity_label(ctx, done.kind),
                place: done.kind as u8,
                tone: None,
            },
            Value::Text(customer.name.clone()),
            Value::Text(customer.code.clone()),
            member.map_or(Value::Empty, |member| text(&member.name)),
            Value::Choice {
                raw: yes_no.to_owned(),
                label: ctx.get(&format!("base-{yes_no}")),
                place: u8::from(!done.has_outcome),
                tone: None,
            },
            text(outcome),
            text(note),
        ],
    }
}
