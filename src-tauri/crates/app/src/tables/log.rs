//! What was done to the workspace: audit, imports, backups.

use rust_decimal::Decimal;

use super::{Record, Table, Value, column, text};
use crate::backups;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::session::command_label;
use crate::wire::ColumnKind;

/// The newest rows that are read at once.
const ROWS_MAX: u64 = 20_000;

pub(super) fn audit(ctx: &Ctx<'_>, scope: &Scope) -> Result<Table, Failure> {
    let columns = vec![
        column(ctx, "seq", "says-column-seq", ColumnKind::Number),
        column(ctx, "at", "says-column-at", ColumnKind::Instant),
        column(ctx, "actor", "says-column-actor", ColumnKind::Text),
        column(ctx, "command", "says-column-command", ColumnKind::Text),
        column(ctx, "summary", "says-column-summary", ColumnKind::Text),
    ];
    let rows = ctx.read(|store| store.audit_page(0, ROWS_MAX))?;
    let records = rows
        .into_iter()
        .map(|row| {
            let command = command_label(ctx, &row.command);
            let summary = summary_text(&row.summary);
            Record {
                key: row.seq.to_string(),
                search: format!("{} {} {}", row.actor, command, summary).to_lowercase(),
                values: vec![
                    Value::Number(Decimal::from(row.seq), 0),
                    Value::Instant(ctx.local(row.done_at, &scope.facts.settings)),
                    Value::Text(row.actor),
                    Value::Text(command),
                    text(&summary),
                ],
            }
        })
        .collect();
    Ok(Table { columns, records, summed: Vec::new() })
}

/// Arguments and counts on one line: `file orders.csv, new 1200`.
fn summary_text(summary: &serde_json::Value) -> String {
    let plain = |value: &serde_json::Value| match value {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Array(items) => items.len().to_string(),
        serde_json::Value::Object(fields) => {
            fields.values().filter_map(serde_json::Value::as_str).collect::<Vec<_>>().join(" ")
        }
        other => other.to_string(),
    };
    let Some(fields) = summary.as_object() else { return String::new() };
    let parts: Vec<String> = fields
        .iter()
        .map(|(name, value)| (name.replace('_', " "), plain(value)))
        .filter(|(_, text)| !text.is_empty() && text != "null")
        .map(|(name, text)| format!("{name} {text}"))
        .collect();
    parts.join(", ")
}

pub(super) fn imports(ctx: &Ctx<'_>, scope: &Scope) -> Result<Table, Failure> {
    let columns = vec![
        column(ctx, "file", "says-column-file", ColumnKind::Text),
        column(ctx, "kind", "says-column-kind", ColumnKind::Text),
        column(ctx, "at", "says-column-at", ColumnKind::Instant),
        column(ctx, "actor", "says-column-actor", ColumnKind::Text),
        column(ctx, "new", "says-column-new", ColumnKind::Number),
        column(ctx, "changed", "says-column-changed", ColumnKind::Number),
        column(ctx, "unchanged", "says-column-unchanged", ColumnKind::Number),
        column(ctx, "refused", "says-column-refused", ColumnKind::Number),
        column(ctx, "state", "base-state", ColumnKind::Text),
    ];
    let rows = ctx.read(|store| store.imports_page(0, ROWS_MAX))?;
    let number = |count: u64| Value::Number(Decimal::from(count), 0);
    let records = rows
        .into_iter()
        .map(|row| Record {
            key: row.id.to_string(),
            search: format!("{} {}", row.file_name, row.kind).to_lowercase(),
            values: vec![
                Value::Text(row.file_name),
                Value::Text(ctx.get(&format!("says-kind-of-{}", row.kind))),
                Value::Instant(ctx.local(row.imported_at, &scope.facts.settings)),
                Value::Text(row.imported_by),
                number(row.rows_new),
                number(row.rows_changed),
                number(row.rows_unchanged),
                number(row.rows_refused),
                Value::Text(ctx.get(if row.is_withdrawn { "says-import-undone" } else { "says-import-done" })),
            ],
        })
        .collect();
    Ok(Table { columns, records, summed: Vec::new() })
}

pub(super) fn backups(ctx: &Ctx<'_>, scope: &Scope) -> Result<Table, Failure> {
    let columns = vec![
        column(ctx, "file", "says-column-file", ColumnKind::Text),
        column(ctx, "at", "says-column-at", ColumnKind::Instant),
        column(ctx, "reason", "base-reason", ColumnKind::Text),
        column(ctx, "size", "says-column-size", ColumnKind::Text),
    ];
    let records = backups::list(ctx)?
        .into_iter()
        .map(|copy| {
            let name = copy.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            Record {
                key: copy.path.display().to_string(),
                search: name.to_lowercase(),
                values: vec![
                    Value::Text(name),
                    Value::Instant(ctx.local(copy.made_at, &scope.facts.settings)),
                    Value::Text(backups::reason_text(ctx, copy.reason)),
                    Value::Text(ctx.words.file_size(copy.bytes)),
                ],
            }
        })
        .collect();
    Ok(Table { columns, records, summed: Vec::new() })
}
