//! The plan's parameters as a table.

use domain::plan::{Plan, parameters};

use super::{Record, Table, Value, column, text};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::plan::label;
use crate::wire::ColumnKind;

pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope) -> Result<Table, Failure> {
    let columns = vec![
        column(ctx, "path", "says-column-path", ColumnKind::Text),
        column(ctx, "label", "base-name", ColumnKind::Text),
        column(ctx, "value", "says-column-value", ColumnKind::Text),
        column(ctx, "template", "says-column-template", ColumnKind::Text),
    ];
    let template = parameters(&Plan::default());
    let records = parameters(scope.plan())
        .into_iter()
        .map(|parameter| {
            let label = label(ctx, &parameter.path);
            let usual = template.iter().find(|usual| usual.path == parameter.path);
            Record {
                search: format!("{} {}", parameter.path, label.to_lowercase()),
                values: vec![
                    Value::Text(parameter.path.clone()),
                    Value::Text(label),
                    text(&parameter.value),
                    usual.map_or(Value::Empty, |usual| text(&usual.value)),
                ],
                key: parameter.path,
            }
        })
        .collect();
    Ok(Table { columns, records, summed: Vec::new() })
}
