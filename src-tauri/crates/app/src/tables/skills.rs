//! Marks for skills over time.

use domain::facts::Skill;

use super::training::Narrowed;
use super::{Record, Table, Value, column, text};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::training::module_label;
use crate::wire::{ColumnKind, TableRequest};

/// Marks to the date, latest first; of one member or one skill when the key says so.
pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let narrowed = Narrowed::of(ctx, scope, request)?;
    let is_wanted = |mark: &&Skill| mark.scored_on <= scope.as_of && narrowed.takes(mark.member, &mark.skill);
    let mut wanted: Vec<&Skill> = scope.personnel().skills.all().iter().filter(is_wanted).collect();
    wanted.sort_by_key(|mark| std::cmp::Reverse((mark.scored_on, mark.id)));
    let columns = vec![
        column(ctx, "scored_on", "base-date", ColumnKind::Date),
        column(ctx, "employee_no", "says-fact-employee-no", ColumnKind::Text),
        column(ctx, "name", "base-name", ColumnKind::Text),
        column(ctx, "team", "base-team", ColumnKind::Text),
        column(ctx, "skill", "says-training-column-skill", ColumnKind::Text),
        column(ctx, "score", "says-training-column-score", ColumnKind::Number),
        column(ctx, "change", "says-training-column-change", ColumnKind::Number),
        column(ctx, "scorer", "base-author", ColumnKind::Text),
        column(ctx, "note", "base-note", ColumnKind::Text),
    ];
    let records = wanted.into_iter().map(|mark| record(ctx, scope, mark)).collect();
    Ok(Table { columns, records, summed: Vec::new() })
}

fn record(ctx: &Ctx<'_>, scope: &Scope, mark: &Skill) -> Record {
    let person = &scope.ledger().members[mark.member as usize];
    let scorer = mark.scorer.map(|scorer| scope.ledger().members[scorer as usize].name.as_str());
    let mut own = scope.personnel().skills.of(mark.member).iter();
    let before = own.rfind(|earlier| earlier.skill == mark.skill && earlier.scored_on < mark.scored_on);
    let change = before.map(|before| i64::from(mark.score) - i64::from(before.score));
    let skill = module_label(&ctx.words, &mark.skill);
    Record {
        key: mark.id.to_string(),
        search: format!("{} {} {skill} {}", person.employee_no, person.search, mark.note).to_lowercase(),
        values: vec![
            Value::Date(mark.scored_on),
            Value::Text(person.employee_no.clone()),
            Value::Text(person.name.clone()),
            text(&person.team),
            Value::Text(skill),
            Value::Number(mark.score.into(), 0),
            change.map_or(Value::Empty, |change| Value::Number(change.into(), 0)),
            scorer.map_or(Value::Empty, text),
            text(&mark.note),
        ],
    }
}
