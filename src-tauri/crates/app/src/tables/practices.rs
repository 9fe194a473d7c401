//! Practice tasks with their coach and their state.

use domain::facts::Practice;

use super::training::{Modules, Narrowed};
use super::{Record, Table, Value, choices, column, text};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::training::{module_label, practice_state, practices};
use crate::wire::{ColumnKind, TableRequest};

/// States of a task, in the order they are shown.
const STATES: [&str; 4] = ["late", "handed-in", "open", "signed"];

/// Tasks that are open and those due in the quarter, late ones first; of one member or one module, all.
pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let narrowed = Narrowed::of(ctx, scope, request)?;
    let wanted: Vec<&Practice> = match narrowed {
        Narrowed::All => practices(scope),
        _ => {
            scope.personnel().practices.all().iter().filter(|task| narrowed.takes(task.member, &task.module)).collect()
        }
    };
    let states = STATES.map(|name| (name.to_owned(), ctx.get(&format!("says-training-task-{name}")))).to_vec();
    let modules = Modules::of(ctx, scope);
    let columns = vec![
        column(ctx, "due_on", "says-training-fact-due", ColumnKind::Date),
        column(ctx, "employee_no", "says-fact-employee-no", ColumnKind::Text),
        column(ctx, "name", "base-name", ColumnKind::Text),
        column(ctx, "team", "base-team", ColumnKind::Text),
        choices(ctx, "module", "says-training-column-module", modules.choices()),
        column(ctx, "task", "says-training-column-task", ColumnKind::Text),
        choices(ctx, "state", "base-state", states),
        column(ctx, "handed_in_on", "says-training-column-handed-in", ColumnKind::Date),
        column(ctx, "coach", "says-training-column-coach", ColumnKind::Text),
        column(ctx, "signed_on", "says-training-column-signed", ColumnKind::Date),
        column(ctx, "note", "base-note", ColumnKind::Text),
    ];
    let records = wanted.into_iter().map(|task| record(ctx, scope, &modules, task)).collect();
    Ok(Table { columns, records, summed: Vec::new() })
}

fn record(ctx: &Ctx<'_>, scope: &Scope, modules: &Modules<'_>, task: &Practice) -> Record {
    let person = &scope.ledger().members[task.member as usize];
    let coach = task.coach.map(|coach| scope.ledger().members[coach as usize].name.as_str());
    let (state, tone) = practice_state(task, scope.as_of);
    let place = STATES.iter().position(|known| *known == state).unwrap_or(STATES.len()) as u8;
    let module = module_label(&ctx.words, &task.module);
    let day = |on: Option<chrono::NaiveDate>| on.map_or(Value::Empty, Value::Date);
    Record {
        key: task.id.to_string(),
        search: format!("{} {} {module} {}", person.employee_no, person.search, task.task).to_lowercase(),
        values: vec![
            Value::Date(task.due_on),
            Value::Text(person.employee_no.clone()),
            Value::Text(person.name.clone()),
            text(&person.team),
            modules.value(&task.module),
            text(&task.task),
            Value::Choice {
                raw: state.to_owned(),
                label: ctx.get(&format!("says-training-task-{state}")),
                place,
                tone: Some(tone),
            },
            day(task.handed_in_on),
            coach.map_or(Value::Empty, text),
            day(task.signed_on),
            text(&task.note),
        ],
    }
}
