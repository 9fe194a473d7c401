//! What the playbook asks for, most overdue first.

use domain::agenda::{Task, TaskKind};
use domain::chart::Tone;

use super::customers::{classes, tier_value};
use super::{Record, Table, Value, choices, column, text};
use crate::agenda::{Narrowing, activity_label, task_label, tasks};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::wire::{ColumnKind, TableRequest};

pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let narrowing: Narrowing = match request.key.as_deref().filter(|key| !key.is_empty()) {
        Some(key) => key.parse().map_err(|()| ctx.not_found(key))?,
        None => Narrowing::default(),
    };
    let labels: Vec<String> = TaskKind::ALL.into_iter().map(|kind| task_label(ctx, kind)).collect();
    let kinds = TaskKind::ALL.into_iter().zip(&labels).map(|(kind, label)| (kind.as_str().to_owned(), label.clone()));
    let columns = vec![
        column(ctx, "due_on", "says-agenda-column-due", ColumnKind::Date),
        column(ctx, "days_late", "says-agenda-column-late", ColumnKind::Number),
        choices(ctx, "task", "says-agenda-column-task", kinds.collect()),
        column(ctx, "name", "base-customer", ColumnKind::Text),
        column(ctx, "code", "says-fact-code", ColumnKind::Text),
        choices(ctx, "tier", "base-tier", classes(ctx)),
        column(ctx, "owner", "base-owner", ColumnKind::Text),
        column(ctx, "team", "base-team", ColumnKind::Text),
        column(ctx, "last_on", "says-agenda-column-last", ColumnKind::Date),
        column(ctx, "last_kind", "says-agenda-column-last-kind", ColumnKind::Text),
        column(ctx, "region", "base-region", ColumnKind::Text),
    ];
    let wanted = tasks(scope).into_iter().filter(|task| narrowing.takes(scope, task));
    let records = wanted.map(|task| record(ctx, scope, &task, &labels[task.kind as usize])).collect();
    Ok(Table { columns, records, summed: Vec::new() })
}

fn record(ctx: &Ctx<'_>, scope: &Scope, task: &Task, label: &str) -> Record {
    let customer = &scope.ledger().customers[task.customer as usize];
    let owner = customer.owner.map(|owner| &scope.ledger().members[owner as usize]);
    let late = task.days_late(scope.as_of);
    Record {
        key: customer.code.clone(),
        search: format!(
            "{} {} {}",
            customer.code.to_lowercase(),
            customer.search,
            owner.map_or("", |owner| owner.search.as_str())
        ),
        values: vec![
            Value::Date(task.due_on),
            Value::Number(late.into(), 0),
            Value::Choice {
                raw: task.kind.as_str().to_owned(),
                label: label.to_owned(),
                place: task.kind as u8,
                tone: Some(match late {
                    1.. => Tone::Bad,
                    0 => Tone::Warn,
                    _ => Tone::Neutral,
                }),
            },
            Value::Text(customer.name.clone()),
            Value::Text(customer.code.clone()),
            tier_value(ctx, task.tier),
            owner.map_or(Value::Empty, |owner| text(&owner.name)),
            owner.map_or(Value::Empty, |owner| text(&owner.team)),
            task.last.map_or(Value::Empty, |(_, on)| Value::Date(on)),
            task.last.map_or(Value::Empty, |(kind, _)| Value::Text(activity_label(ctx, kind))),
            text(&customer.region),
        ],
    }
}
